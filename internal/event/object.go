package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// object looks to the left for the verb or noun that governs the phrase: "announced a truce", "collapse of the truce".
func (r *reader) object(m *mention) {
	s := r.sent(m.First)
	if i := m.np.First - 1; r.word(i, r.w.Be) && r.sense(i-1).Has(cue.Will) && r.word(i-2, r.w.ThereHere) {
		m.steps = r.mem.steps.Push(m.steps, step{what: cue.AgreedInPrinciple, verb: &existing, form: cue.Base, force: planned, at: Run{First: i - 2, End: i + 1}, object: true})
		return
	}
	if r.exists(m, s.First) || r.disproved(m, s) {
		return
	}
	i := m.np.First - 1
	if i > s.First && m.indef && r.heralded(m, i, s.First) {
		return
	}
	if r.word(i, r.w.Into) && (r.word(i-1, r.w.Spans) || r.time(i-1) >= 0 && r.c.Times[r.time(i-1)].Type == "DURATION") {
		// "two days into the truce"
		m.steps = r.mem.steps.Push(m.steps, step{what: cue.InEffect, verb: &existing, form: cue.Noun, at: Run{First: i - 1, End: i + 1}, object: true, sub: true})
		return
	}
	if r.word(i, r.w.Of) && r.word(i-1, r.w.Spans) && (m.def || m.indef || r.longer(r.time(i-1)) || r.word(i-2, r.w.Further)) {
		// "On Tuesday, the first day of a truce"
		st := cue.InEffect
		switch {
		case r.longer(r.time(i-1)) || r.word(i-2, r.w.Further):
			st = cue.Extended // "ten more days of truce"
		case r.quiet(s):
			st = cue.Holding
		}
		m.steps = r.mem.steps.Push(m.steps, step{what: st, verb: &existing, form: cue.Noun, at: Run{First: i - 1, End: i + 1}, object: true, sub: true})
		return
	}
	budget := 14
	for ; i >= s.First && budget > 0; i, budget = i-1, budget-1 {
		t := &r.d.Tokens[i]
		sn := r.sense(i)
		if t.Class == token.Quote && i == m.np.First-1 || t.Class == token.Number || t.Class == token.Possessive {
			continue
		}
		if t.Class == token.Comma && r.word(i+1, r.w.ToForOn) {
			if open := r.parenthesis(i, s.First); open > 0 {
				i = open // "agreed, at talks in Khartoum, to a ceasefire"
				continue
			}
		}
		if t.Class > token.Possessive {
			return
		}
		if r.time(i) >= 0 {
			continue
		}
		if m.indefLess() && sn.Has(cue.No) {
			m.no = true
		}
		if i == m.np.First-1 && r.endedBy(m, i, s.First) {
			return
		}
		if sn.Has(cue.Under) && i >= m.np.First-2 {
			st := step{what: cue.InEffect, at: Run{First: i, End: i + 1}, sub: true, verb: &presupposed}
			if r.word(i, r.w.Despite) && r.byForce(i) {
				st.what, st.verb, st.sub = cue.Violated, &breaking, false // "shells hit the town despite the truce"
			}
			m.steps = r.mem.steps.Push(m.steps, st)
			return
		}
		if sn.Has(cue.If) && !sn.Has(cue.Be) {
			m.maybe = true
			return
		}
		if r.governs(m, i, s.End) {
			return
		}
		if sn.Has(cue.Hope) {
			if r.word(i-1, r.w.Casting) {
				continue // "cast doubt on the truce"
			}
			m.maybe = true
			return
		}
		switch {
		case sn.Has(cue.Which), sn.Has(cue.Say), sn.Has(cue.Be | cue.Have | cue.Will | cue.May):
			return
		case sn.Has(cue.And):
			budget = min(budget, 5)
		case sn.Has(cue.To):
			budget = min(budget, 5)
		case r.word(i, r.w.OtherClause) && !r.word(i+1, r.w.More):
			return // but not at "asked once more for"
		}
	}
}

// ending is the verb of "the shelling ended with a truce": what ended is the fighting.
var ending = cue.Verb{Name: "end by", Rule: "step: end by", Subject: cue.InEffect, Object: cue.InEffect}

// endedBy reports whether the preposition at token i says that a truce ended the fighting or the talks: "the clashes stopped on
// Monday under a ceasefire", "days of shelling ended in a truce", "they ended their talks with a ceasefire".
func (r *reader) endedBy(m *mention, i, first int) bool {
	if !r.word(i, r.w.EndingBy) {
		return false
	}
	near := r.word(i, r.w.In)
	for k := i - 1; k >= first && k > i-11; k-- {
		if r.time(k) >= 0 {
			continue
		}
		if r.tokens[k].Class > token.Possessive || r.sense(k).Has(cue.Which|cue.Say|cue.Be|cue.Will|cue.May|cue.And) {
			return false
		}
		if r.word(k, r.w.Stilled) {
			if m.def && r.word(i, r.w.With) || r.sense(k-1).Has(cue.Not|cue.Be|cue.Def|cue.Indef|cue.Adj) && !r.sense(k-1).Has(cue.Adverb) || r.sense(k+1).Has(cue.To) {
				return false
			}
			if r.word(i, r.w.Without) {
				m.no = true // "the fighting ended without a truce"
				return true
			}
			st := step{what: cue.InEffect, verb: &ending, form: cue.Past, at: Run{First: k, End: k + 1}, object: true}
			for n := k - 1; n >= first; n-- {
				if r.word(n, r.w.Parleying) {
					st.what = cue.Agreed // "the talks ended with a truce"
				}
				if r.word(n, r.w.Ordinals) || r.sense(n).Has(cue.Former) {
					m.sense |= cue.Another // "a first round of fighting ended with a truce"
				}
			}
			m.steps = r.mem.steps.Push(m.steps, st)
			return true
		}
		if near {
			return false
		}
	}
	return false
}

// exists reads that there is a truce: "there has been a ceasefire since April". Without a time it
// may be a supposition like any other.
func (r *reader) exists(m *mention, first int) bool {
	i := m.np.First - 1
	if r.sense(i).Has(cue.No) {
		return r.nonexistent(m, i-1)
	}
	if !r.sense(i).Has(cue.Be) || r.sense(i).Has(cue.If|cue.Not) || m.no {
		return false
	}
	from := i
	for from > first && (r.sense(from - 1).Has(cue.Have | cue.Adverb)) && !r.word(from-1, r.w.ThereHere) {
		from--
	}
	if !r.word(from-1, r.w.ThereHere) || m.plural || r.sense(from).Has(cue.Not) {
		return false
	}
	if k := from - 2; r.word(k, r.w.Denying) || r.word(r.beforeThat(k, first), r.w.Denying) {
		m.steps = r.mem.steps.Push(m.steps, step{what: cue.Denied, verb: &disproving, form: cue.Past, at: Run{First: from - 1, End: m.np.First}, object: true})
		return true // "denied that there was a truce"
	}
	if !r.timeNear(m) {
		return false
	}
	st := step{what: cue.InEffect, verb: &being, form: cue.Past, at: Run{First: from - 1, End: m.np.First}, object: true}
	if st.force = r.iffy(from-1, first); st.force != asserted {
		st.what = cue.None
	}
	m.steps = r.mem.steps.Push(m.steps, st)
	return true
}

func (m *mention) indefLess() bool { return !m.def && !m.indef }

// talking is the verb of "under discussion".
var talking = cue.Verb{Name: "be under discussion", Rule: "step: be under discussion", Object: cue.Negotiating}

// existing is the verb of "there will be".
var existing = cue.Verb{Name: "there be", Object: cue.AgreedInPrinciple}

// being is the verb of "there is".
var being = cue.Verb{Name: "there is", Rule: "step: there is", Object: cue.InEffect}

// presupposed is the verb of those steps that only a noun phrase implies: "under the truce".
var presupposed = cue.Verb{Name: "presupposed", Rule: "step: presupposed"}

// governs tries the verb at token i as governor of m and reports whether it is one.
func (r *reader) governs(m *mention, i, limit int) bool {
	hit := false
	if r.d.Tokens[i].Gap == token.Hyphen && r.word(i-1, r.w.Re) {
		return false // "re-established" is a word of the table
	}
	r.verbs(i, limit, cue.Verbal|cue.NounForm, func(v *cue.Verb, form cue.Form, end int) bool {
		if end > m.np.First && end <= m.np.End && v.Name != "call" || end > m.np.End+1 && end-i > 20 {
			return false
		}
		what := v.Object
		if form != cue.Noun && form != cue.Ing && r.word(end, r.w.By) && r.time(end+1) < 0 && end < m.np.First {
			return false // "conditions put forward by the government for the truce"
		}
		if form == cue.Base && r.word(end, r.w.OfFor) && end < m.np.First {
			return false // "dismisses the rebels' offer for a ceasefire": a noun
		}
		if v.Near && (!r.direct(m, form, end) || v.Name == "withdraw" && m.noun) || form != cue.Noun && end == i+1 && r.concerning(end, m.np.First) {
			return false
		}
		paper := -1
		if v.Content && form != cue.Noun {
			if what, paper = r.paper(v, i, r.sent(i).First); what == cue.None || v.Object == cue.None && m.noun {
				return false // "includes truce monitors"
			}
		}
		if form == cue.Noun {
			// "the collapse of the truce", "truce violations by": the noun must be tied by a preposition.
			if !r.tied(end, m.np.First) && (end == i+1 || end > m.np.First) {
				return false
			}
			if what == cue.None {
				what = v.Subject
			}
			switch {
			case v.Name == "end":
				what = v.Subject
			case v.Name == "implement", v.Name == "enforce", v.Name == "establish":
				if r.force(i, form) == asked {
					break // "demands the establishment of a ceasefire"
				}
				what = cue.None // "the deadline for the implementation of the truce" says nothing of it
			}
		}
		if form == cue.Noun && what == cue.Expired && r.untilNoun(i) {
			what = cue.None // "starting from the end of the current truce"
		}
		if v.Name == "end" && form == cue.Noun {
			for k := i - 1; k >= 0 && k > i-5; k-- {
				if r.word(k, r.w.Declares) || r.word(k, r.w.Putting) {
					what = cue.Terminated // "declared an end to the truce", "put an end to"
				}
			}
		}
		// "the order stops short of": behind an article it is a noun.
		if (form == cue.Base || form == cue.Third) && i > 0 && (r.d.Tokens[i-1].Class == token.Possessive || r.sense(i-1).Has(cue.Def|cue.Indef|cue.No) && !r.word(i-1, r.w.ThatThis) || form == cue.Third && (r.isVerb(i-1) || r.sense(i-1).Has(cue.Prep|cue.Adj|cue.Another) && r.place(i-1) < 0 && r.ref(i-1) == nil)) {
			return false
		}
		if what == cue.Negotiating && form == cue.Base && r.achieved(i, r.sent(i).First) {
			what = cue.Agreed // "helped to broker a truce"
		}
		if form == cue.Adject || what == cue.None && v.Agent == cue.NoAgent && v.Object == cue.None {
			return false
		}
		if form != cue.Noun && v.Subject != cue.None && v.Object == cue.None {
			return false
		}
		if v.Name == "call" && (!m.indef || r.word(m.np.First, r.w.AnyEach) || m.Strength != cue.Strong || end != m.np.First+1 || r.naming(i)) {
			return false // "what he called a truce", "called the truce a sham"
		}
		if m.noun && form != cue.Noun && r.word(m.np.End, r.w.Parleys) {
			switch what {
			case cue.Terminated, cue.Suspended, cue.Renewed, cue.Extended, cue.Collapsed:
				return false // "broke off the ceasefire talks"
			}
		}
		if v.Name == "oppose" && m.def {
			what = cue.None // "extremists opposed to the IRA's truce" undo nothing
		}
		// "wants to sign a truce": the verb behind "to" governs.
		if form != cue.Noun && end < m.np.First && r.sense(end).Has(cue.To) && !r.sense(end+1).Has(cue.Def|cue.Indef) {
			return false
		}
		// A perfect participle behind a form of be is passive: its object is not behind it.
		if form != cue.Noun && (form == cue.Past || form == cue.Perf) && v.Name != "be bound by" && v.Name != "be close to" && r.passiveBefore(i) && end <= m.np.First && !r.tied(end, m.np.First) {
			return false
		}
		// "agreement" and "proposal" as nouns that end in the truce itself are handled as its own words.
		st := step{what: what, degree: v.Degree, verb: v, form: form, at: Run{First: i, End: end}, object: true}
		st.force = r.force(i, form)
		st.perfect = form != cue.Noun && (r.word(i-1, r.w.HasHave) || r.word(i-2, r.w.HasHave) && r.sense(i-1).Has(cue.Adverb))
		if form == cue.Ing && st.force == asserted && what == cue.Holding && !r.passiveBefore(i) {
			st.force = sought // "the importance of all sides respecting it"
		}
		st.what, st.force = r.turned(m, v, &st, i, end)
		if st.what == cue.None {
			m.maybe = m.maybe || !m.def
		}
		what = st.what
		if st.force == planned && what == cue.Holding {
			st.what, st.force = r.vowed(m, &st)
		}
		switch {
		case what == cue.Superseded && r.word(end, r.w.By):
			st.what = cue.InEffect // "was replaced by a ceasefire of a month"
		case st.force == negated && what == cue.Holding && r.word(i-1, r.w.Longer) && (r.sense(i-3).Has(cue.Will) || r.sense(i-2).Has(cue.Will)):
			st.what, st.force = cue.Terminated, asserted // "would no longer observe the truce"
		}
		if what == cue.Announced && form != cue.Noun && end <= m.np.First && r.declaredOver(m, limit) {
			st.what = cue.Terminated // "declared the truce at an end"
		}
		if form == cue.Noun && (what == cue.CalledFor || what == cue.Proposed) {
			for k := i - 1; k >= 0 && k > i-5; k-- {
				if r.word(k, r.w.Answering) {
					st.what = cue.CounterProposed
					st.form = cue.Past
					st.at.First = k
				}
			}
			r.answered(&st, i, limit)
		}
		if paper >= 0 {
			r.votedOn(&st, paper, limit)
		}
		if form == cue.Noun && what == cue.Agreed || form == cue.Base && what == cue.Holding && st.force == decided {
			r.undone(&st, i, limit)
		}
		if form != cue.Noun && i > 0 && r.word(i-1, r.w.WhoWhichThat) {
			st.sub = true
		}
		if m.no {
			st.force = negated
		}
		if v.Area {
			r.area(&st, m.np.End, limit)
		}
		r.doer(&st, m, st.at.First)
		r.settle(&st)
		if v.Name == "end" && st.what == cue.Terminated && len(st.by) == 0 && r.byForce(i) {
			st.what, st.degree = cue.Collapsed, "fully" // "shelling ended the truce"
		}
		if st.what == cue.Agreed && st.force == decided && m.def && m.date >= 0 && v.Object != cue.Agreed {
			st.what = cue.Renewed // "agreed to abide by the truce of 2003"
		}
		m.steps = r.mem.steps.Push(m.steps, st)
		hit = true
		return true
	})
	return hit
}

// untilNoun reports whether the noun at token i, "end" or "expiry", tells only from when or until when: "from the end of".
func (r *reader) untilNoun(i int) bool {
	i--
	for r.sense(i).Has(cue.Def | cue.Indef) {
		i--
	}
	return r.word(i, r.w.UntilNouns)
}

// direct reports whether a mention follows a verb that ends before token i with nothing between them, or a noun with "of" alone.
func (r *reader) direct(m *mention, form cue.Form, i int) bool {
	if form == cue.Noun {
		if !r.word(i, r.w.Of) {
			return false
		}
		i++
	}
	for i < m.np.First && (r.sense(i).Has(cue.Adverb|cue.Both) || r.d.Tokens[i].Class == token.Quote) {
		i++
	}
	return i >= m.np.First
}

// turned corrects what a governor says by the words around it, and how far it asserts it.
func (r *reader) turned(m *mention, v *cue.Verb, st *step, i, end int) (cue.Step, force) {
	switch st.what {
	case cue.Holding:
		if st.force == negated && m.indef && st.form != cue.Noun {
			return cue.None, negated // "have never honoured a ceasefire"
		}
		if st.force == asked && m.indef {
			return cue.InEffect, asked // "implored both to observe a truce": one that is to come
		}
		if v.Name == "be bound by" && st.force == asserted {
			for k := i - 1; k >= 0 && k > i-5; k-- {
				if r.word(k, r.w.Longer) && r.word(k-1, r.w.No) {
					return cue.Holding, negated // "no longer considered itself bound by"
				}
			}
		}
	case cue.Rejected:
		if r.rumoured(m.np.First) {
			return cue.Denied, st.force // "dismissed reports of a truce"
		}
	case cue.Extended:
		if r.forEach(m.np.End) {
			return cue.None, st.force // "would extend the lull by a day for every ten prisoners"
		}
	case cue.Proposed:
		if st.form == cue.Noun && i > 0 && r.word(i-1, r.w.Counter) {
			return cue.CounterProposed, st.force
		}
	case cue.Agreed:
		if st.form == cue.Noun && i > 0 && r.word(i-1, r.w.Tentative) && st.force == asserted {
			return cue.AgreedInPrinciple, asserted
		}
		if st.form == cue.Noun && v.Name == "agree" && st.force == negated {
			return cue.Negotiating, asserted // "no agreement on a ceasefire has been reached"
		}
	case cue.Negotiating:
		if v.Name == "talks" && r.word(end, r.w.Of) {
			for k := m.np.End; k < len(r.d.Tokens) && k < m.np.End+4; k++ {
				if r.word(k, r.w.Unready) {
					return cue.None, st.force // "any talk of a truce was premature"
				}
			}
		}
	case cue.Violated:
		if st.form == cue.Noun && (st.force == negated || m.no || i > 0 && r.sense(i-1).Has(cue.No)) {
			for k := m.np.End; k < len(r.d.Tokens) && k < m.np.End+6; k++ {
				if r.word(k, r.w.Counted) {
					return cue.Holding, asserted // "no breach of the truce was reported"
				}
			}
		}
	}
	return st.what, st.force
}

// naming reports whether the "call" at token i gives a name to something: "what he called", "is called".
func (r *reader) naming(i int) bool {
	for k := i - 1; k >= 0 && k > i-7; k-- {
		if r.word(k, r.w.What) || r.sense(k).Has(cue.Which) || r.d.Tokens[k].Class == token.Comma {
			return true
		}
	}
	return r.passiveBefore(i)
}

// declaredOver reports whether words for what is over stand right behind a mention.
func (r *reader) declaredOver(m *mention, limit int) bool {
	over := false
	j := m.np.End
	for j < limit && (r.place(j) >= 0 || r.sense(j).Has(cue.Prep) && r.place(j+1) >= 0) {
		j++ // "the truce in Aleppo"
	}
	if r.word(j, r.w.With) {
		for j++; j < limit && (r.ref(j) != nil || r.sense(j).Has(cue.Def|cue.War|cue.Both)); j++ {
		}
	}
	r.verbs(j, limit, cue.AdjectForm, func(v *cue.Verb, f cue.Form, end int) bool {
		// "a truce over Easter" is none that is over.
		alone := end >= limit || r.d.Tokens[end].Class > token.Possessive || r.sense(end).Has(cue.Prep|cue.And)
		over = alone && f == cue.Adject && (v.Subject == cue.Terminated || v.Subject == cue.Collapsed)
		return over
	})
	return over
}

// answered looks for what became of a call or an offer: "turned down the army's offer of a truce".
func (r *reader) answered(st *step, i, limit int) {
	first := r.sent(i).First
	for k := i - 1; k >= first && k > i-7; k-- {
		if c := r.d.Tokens[k].Class; c > token.Possessive && c != token.Quote || r.sense(k).Has(cue.Which|cue.Say) {
			return
		}
		hit := false
		r.verbs(k, limit, cue.Verbal, func(v *cue.Verb, form cue.Form, end int) bool {
			if form == cue.Noun || form == cue.Adject || end > i || v.Object != cue.Rejected && v.Name != "accept" && v.Name != "agree to" && v.Name != "approve" {
				return false
			}
			f := r.force(k, form)
			if f != asserted && f != decided && f != refused {
				return false
			}
			st.what, st.force, st.form, st.verb, st.at.First = v.Object, f, form, v, k
			if f == refused {
				st.what = cue.Agreed // settle makes a refusal of it
			}
			hit = true
			return true
		})
		if hit {
			return
		}
	}
}

// tied reports whether from token i to token j there are prepositions, articles and adjectives only, with at least one preposition.
func (r *reader) tied(i, j int) bool {
	prep := false
	for ; i < j; i++ {
		s := r.sense(i)
		if s.Has(cue.Prep | cue.To) {
			prep = true
		} else if r.d.Tokens[i].Class == token.Word && !s.Has(cue.Def|cue.Indef|cue.Adj|cue.Adverb|cue.Wide|cue.Frail|cue.Short|cue.Lasting|cue.And|cue.Another|cue.Day|cue.Both) && r.time(i) < 0 && r.place(i) < 0 {
			if prep && r.d.Tokens[i].Case == token.Lower {
				return false
			}
		}
	}
	return prep
}
