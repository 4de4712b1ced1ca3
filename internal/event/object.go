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
		if r.word(i-2, r.w.LastFinal) && m.def {
			r.lastDay(m, i-2, s.First)
			return
		}
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
	if r.nothingLeft(m, s.First) || r.inverted(m, i, s.First) || r.chargedSince(m, i, s.First) {
		return
	}
	budget := 14
	for ; i >= s.First && budget > 0; i, budget = i-1, budget-1 {
		t := &r.d.Tokens[i]
		sn := r.sense(i)
		if x := r.time(i - 1); t.Class == token.Comma && x >= 0 && r.c.Times[x].Past(r.tokens) == i+1 {
			continue // "brushed aside on Saturday, May 7, an offer of a truce"
		}
		if x := r.time(i); x >= 0 {
			i = r.c.Times[x].First
			continue
		}
		if t.Class == token.Quote && i == m.np.First-1 || t.Class == token.Number || t.Class == token.Possessive {
			continue
		}
		if t.Class == token.Comma && i == m.np.First-1 {
			if r.coordinate(i, s.First) {
				continue // "signed, and later broke, a truce"
			}
			if open := r.insertion(i, s.First); open > 0 {
				i = open // "broke, on the third day, the ceasefire"
				continue
			}
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
		if sn.Has(cue.No) && m.indef && r.word(i+1, r.w.Word) {
			m.maybe = true // "there was no word from the rebels about a truce"
			return
		}
		if m.indefLess() && sn.Has(cue.No) {
			m.no = true
		}
		if i == m.np.First-1 && r.endedBy(m, i, s.First) {
			return
		}
		if sn.Has(cue.Under) && i >= m.np.First-2 {
			if !r.word(i, r.w.Under) && r.soughtByName(m.np.End) {
				return // "despite a truce offer", "amid ceasefire talks"
			}
			st := step{what: cue.InEffect, at: Run{First: i, End: i + 1}, sub: true, verb: &presupposed}
			if r.word(i, r.w.Under) && r.word(i-1, r.w.Back) {
				st.what, st.verb, st.sub, st.object = cue.Renewed, &returning, false, true // "to bring both back under the ceasefire"
			}
			if r.word(i, r.w.Despite) && r.byForce(i) {
				st.what, st.verb, st.sub = cue.Violated, &breaking, false // "shells hit the town despite the truce"
			}
			m.steps = r.mem.steps.Push(m.steps, st)
			return
		}
		if r.word(i, r.w.UntilTill) && r.timeAt(i+1, m.np.First) {
			continue // "extended until the end of June its ceasefire"
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
		case sn.Has(cue.And) && m.Rule == "one":
			return // "the first on Feb. 27 and the other on Sept. 12"
		case sn.Has(cue.And):
			budget = min(budget, 5)
		case sn.Has(cue.To):
			budget = min(budget, 5)
		case r.word(i, r.w.OtherClause) && !r.word(i+1, r.w.More):
			return // but not at "asked once more for"
		}
	}
}

// lastDay reads "the last day of the truce" at token i: the truce ends on that day.
func (r *reader) lastDay(m *mention, i, first int) {
	st := step{what: cue.Expired, verb: &lasting, form: cue.Past, at: Run{First: i, End: m.np.First}}
	for k := i - 1; k >= first && k > i-5; k-- {
		if r.sense(k).Has(cue.Will) {
			st.what, st.force = cue.ExpectedExpiry, planned
		}
	}
	m.steps = r.mem.steps.Push(m.steps, st)
}

// lasting is the verb of "the last day of the truce".
var lasting = cue.Verb{Name: "have its last day", Rule: "step: have its last day", Subject: cue.Expired}

// timeAt reports whether a temporal expression begins at token i or behind the small words there.
func (r *reader) timeAt(i, limit int) bool {
	for ; i < limit && r.time(i) < 0 && (r.sense(i).Has(cue.Def|cue.Prep) || r.word(i, r.w.EndClose)); i++ {
	}
	return i < limit && r.time(i) >= 0
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
			if m.def && r.word(i, r.w.With) || r.sense(k-1).Has(cue.Not|cue.Be|cue.Def|cue.Indef|cue.Adj) && !r.sense(k-1).Has(cue.Adverb|cue.Which) || r.sense(k+1).Has(cue.To) {
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
	if r.word(i, r.w.Be) && r.sense(i-1).Has(cue.May) && r.word(i-2, r.w.ThereHere) && (r.has(r.sent(i), cue.Condition) || r.says(r.sent(i), r.w.Once)) {
		m.steps = r.mem.steps.Push(m.steps, step{what: cue.Proposed, verb: &proposing, form: cue.Base, at: Run{First: i - 2, End: i + 1}, object: true})
		return true // "there could be a truce once they had met"
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

// naming reports whether the "call" at token i gives a name to something: "what he called", "is called".
func (r *reader) naming(i int) bool {
	for k := i - 1; k >= 0 && k > i-7; k-- {
		if r.sense(k).Has(cue.Which) && r.sense(k-1).Has(cue.Prep) {
			break // "after which the rebels called a truce"
		}
		if r.word(k, r.w.What) || r.sense(k).Has(cue.Which) || r.d.Tokens[k].Class == token.Comma && k > i-3 && !r.ing(i) {
			return true
		}
	}
	return r.passiveBefore(i)
}

// declaredOver reports whether words for what is over stand right behind a mention.
func (r *reader) declaredOver(m *mention, limit int) bool {
	j := m.np.End
	for j < limit && (r.place(j) >= 0 || r.sense(j).Has(cue.Prep) && r.place(j+1) >= 0) {
		j++ // "the truce in Aleppo"
	}
	if r.word(j, r.w.With) {
		for j++; j < limit && (r.ref(j) != nil || r.sense(j).Has(cue.Def|cue.War|cue.Both)); j++ {
		}
	}
	if r.word(j, r.w.Well) && r.word(j+1, r.w.And) && j+3 < limit {
		j += 3 // "well and truly dead"
	}
	return r.overAt(j, limit)
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
