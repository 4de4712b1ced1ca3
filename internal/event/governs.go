package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// governs tries the verb at token i as governor of m and reports whether it is one.
func (r *reader) governs(m *mention, i, limit int) bool {
	if r.d.Tokens[i].Gap == token.Hyphen && r.word(i-1, r.w.Re) {
		return false // "re-established" is a word of the table
	}
	hit := false
	r.verbs(i, limit, cue.Verbal|cue.NounForm, func(v *cue.Verb, form cue.Form, end int) bool {
		if !r.mayGovern(m, v, form, i, end) {
			return false
		}
		what, paper, ok := r.governorSays(m, v, form, i, end)
		if !ok {
			return false
		}
		m.steps = r.mem.steps.Push(m.steps, r.governing(m, step{what: what, degree: v.Degree, verb: v, form: form, at: Run{First: i, End: end}, object: true}, paper, limit))
		hit = true
		return true
	})
	return hit
}

// mayGovern reports whether m may be the object of the verb or noun v, in that form from token i to end, by where both stand.
func (r *reader) mayGovern(m *mention, v *cue.Verb, form cue.Form, i, end int) bool {
	switch {
	case end > m.np.End && v.Object == cue.CalledFor:
		return false // "called a truce for the feast" calls for none
	case end > m.np.First && end <= m.np.End && v.Name != "call", end > m.np.End+1 && end-i > 20, end > m.np.First && v.Name == "talk into":
		return false
	case end <= m.np.First && end-i > 2 && (v.Name == "call off" || v.Name == "break off"):
		return false // "called the strike off after a truce": what was called off stands between
	case v.Near && (!r.direct(m, form, end) || v.Name == "withdraw" && m.noun):
		return false
	case form == cue.Adject:
		return false
	case form == cue.Noun:
		// "the collapse of the truce", "truce violations by": the noun must be tied by a preposition.
		return r.tied(end, m.np.First) || end != i+1 && end <= m.np.First
	case v.Subject != cue.None && v.Object == cue.None, end == i+1 && r.concerning(end, m.np.First):
		return false
	case (form == cue.Past || form == cue.Perf) && r.word(end, r.w.CauseLinks) && end < m.np.First:
		return false // "the deadline was extended due to the truce"
	case form != cue.Ing && r.word(end, r.w.By) && r.time(end+1) < 0 && end < m.np.First:
		return false // "conditions put forward by the government for the truce"
	case form == cue.Base && r.word(end, r.w.OfFor) && end < m.np.First && r.sense(i).Has(cue.NounForm):
		return false // "dismisses the rebels' offer for a ceasefire": a noun
	case (form == cue.Base || form == cue.Third) && r.articled(i, form):
		return false
	case v.Name == "call" && end == m.np.First+2 && m.Strength == cue.Strong && !m.noun && !r.naming(i) && !r.sense(m.np.End).Has(cue.Indef):
		// "called its own truce"
	case v.Name == "call" && (!m.indef || r.word(m.np.First, r.w.AnyEach) || m.Strength != cue.Strong || end != m.np.First+1 || r.naming(i)):
		return false // "what he called a truce", "called the truce a sham"
	case v.Object == cue.Announced && end <= m.np.First && r.clauseOf(m):
		return false // "declared the truce is holding": the truce does, and nobody declares it
	case end < m.np.First && r.sense(end).Has(cue.To) && !r.sense(end+1).Has(cue.Def|cue.Indef):
		return false // "wants to sign a truce": the verb behind "to" governs
	}
	// A perfect participle behind a form of be is passive: its object is not behind it.
	return form != cue.Past && form != cue.Perf || v.Name == "be bound by" || v.Name == "be close to" || end > m.np.First || !r.passiveBefore(i) || r.tied(end, m.np.First)
}

// clauseOf reports whether a mention is the subject of a clause behind it, and not an object: "the truce with the rebels | is holding".
func (r *reader) clauseOf(m *mention) bool {
	j := m.np.End
	for j < m.np.End+6 && (r.sense(j).Has(cue.Prep|cue.Def|cue.War) || r.ref(j) != nil || r.place(j) >= 0) {
		j++
	}
	if m.indef {
		return false // "announced a truce has been reached": one that is news
	}
	for k := m.np.End; k < m.np.End+14 && r.class(k) <= token.Possessive && !r.sense(k).Has(cue.And|cue.Say); k++ {
		if r.sense(k).Has(cue.To) && r.word(k+1, r.w.Be) {
			return true // "declared the truce with the army over the valley to be over"
		}
	}
	if r.sense(j).Has(cue.Be|cue.Have|cue.Will) && !r.sense(j).Has(cue.Prep) {
		return true
	}
	found := false
	r.verbs(j, len(r.tokens), cue.ThirdForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
		found = v.Subject != cue.None
		return found
	})
	return found
}

// declaredKept reports whether a participle behind a mention tells that what is declared is that it holds: "declares truce holding".
func (r *reader) declaredKept(m *mention) bool {
	found := false
	r.verbs(m.np.End, len(r.tokens), cue.IngForm, func(v *cue.Verb, _ cue.Form, end int) bool {
		found = !m.indef && v.Subject == cue.Holding && (end >= len(r.tokens) || r.ref(end) == nil)
		return found
	})
	return found
}

// articled reports whether what looks like a verb at token i is a noun, for an article, a name's possessive or an adjective
// stands before it: "the order stops short of".
func (r *reader) articled(i int, form cue.Form) bool {
	if i == 0 {
		return false
	}
	if r.class(i-1) == token.Possessive || r.sense(i-1).Has(cue.Def|cue.Indef|cue.No) && !r.word(i-1, r.w.ThatThis) || r.answeredAt(i-1) {
		return true
	}
	return form == cue.Third && (r.isVerb(i-1) || r.sense(i-1).Has(cue.Prep|cue.Adj|cue.Another) && r.place(i-1) < 0 && r.ref(i-1) == nil)
}

// answeredAt reports whether what ends at token k is the object of a verb of answering, or belongs to one: "rejects | call for", "turned down
// a UN | call for".
func (r *reader) answeredAt(k int) bool {
	if x := r.ref(k); x != nil {
		k = x.First - 1
	}
	for k > 0 && r.sense(k).Has(cue.Def|cue.Indef|cue.Adj) {
		k--
	}
	if k < 1 || r.sense(k-1).Has(cue.To) {
		return false
	}
	return r.word(k, r.w.AnswerVerbs) || r.rejectsAt(k)
}

// rejectsAt reports whether a verb of rejecting ends with token k: "rejected", "ruled out".
func (r *reader) rejectsAt(k int) bool {
	found := false
	for from := k; from >= k-1 && !found; from-- {
		r.verbs(from, k+1, cue.ThirdForm|cue.PastForm|cue.PerfForm|cue.BaseForm, func(v *cue.Verb, _ cue.Form, end int) bool {
			found = v.Object == cue.Rejected && end == k+1
			return found
		})
	}
	return found
}

// governorSays is what the verb or noun v, in that form from token i to end, says of its object m, with the paper that it tells the
// content of, or -1; not ok where it says nothing of a truce.
func (r *reader) governorSays(m *mention, v *cue.Verb, form cue.Form, i, end int) (what cue.Step, paper int, ok bool) {
	what, paper = v.Object, -1
	if form == cue.Noun {
		what = r.nounSays(v, i)
	} else {
		if v.Content {
			if what, paper = r.paper(v, i, r.sent(i).First); what == cue.None || v.Object == cue.None && m.noun {
				return cue.None, -1, false // "includes truce monitors"
			}
		}
		if m.noun && r.word(m.np.End, r.w.Bodies) {
			return cue.None, -1, false // "established a ceasefire commission"
		}
	}
	if m.noun && (r.word(m.np.End, r.w.Parleys) || r.word(m.np.End, r.w.CompoundTalks)) {
		switch what {
		case cue.CalledFor, cue.Proposed, cue.Rejected, cue.Negotiating, cue.None:
		default:
			return cue.None, -1, false // "agreed to ceasefire talks", "the resumption of ceasefire negotiations": of the talks, not of the truce
		}
	}
	if what == cue.Negotiating && (form == cue.Base || form == cue.Ing) && r.achieved(i, r.sent(i).First) {
		what = cue.Agreed // "helped to broker a truce"
	}
	if what == cue.Negotiating && m.title && v.Agent == cue.Broker && (form == cue.Base || form == cue.Third) && r.force(i, form) == asserted {
		what = cue.Agreed // headlines tell in the present what was done: "Doha brokers truce"
	}
	if m.noun && r.word(m.np.End, r.w.Breaches) && (what == cue.Expired || what == cue.Terminated || what == cue.Suspended) {
		return cue.None, -1, false // "an end to truce violations"
	}
	if what == cue.None && v.Agent == cue.NoAgent && v.Object == cue.None {
		return cue.None, -1, false
	}
	if what == cue.InEffect && form != cue.Noun && r.word(end, r.w.With) && r.planBefore(i) {
		what = cue.Proposed // "their peace plan begins with a ceasefire"
	} else if what == cue.InEffect && (form == cue.Ing && r.class(i-1) == token.Comma || form == cue.Base) && r.word(end, r.w.With) {
		what = cue.None // "seven points, starting with a ceasefire"
	}
	if v.Name == "oppose" && m.def {
		what = cue.None // "extremists opposed to the IRA's truce" undo nothing
	}
	return what, paper, true
}

// inPrinciple reports whether "in principle" stands at token i, or behind the comma there.
func (r *reader) inPrinciple(i int) bool {
	if r.class(i) == token.Comma {
		i++
	}
	return r.word(i, r.w.In) && r.word(i+1, r.w.Principle)
}

// planBefore reports whether the subject of the verb at token i is a paper that plans: "a plan of five points, which would start".
func (r *reader) planBefore(i int) bool {
	s := r.sent(i)
	if !r.says(s, r.w.PaperPlans) {
		return false
	}
	for k := i - 1; k >= s.First && k > i-16; k-- {
		if r.word(k, r.w.PaperPlans) {
			return true
		}
	}
	return false
}

// nounSays is what the noun of the verb v at token i says of the truce that it is tied to.
func (r *reader) nounSays(v *cue.Verb, i int) cue.Step {
	what := v.Object
	if what == cue.None {
		what = v.Subject
	}
	switch v.Name {
	case "end":
		what = v.Subject
		for k := i - 1; k >= 0 && k > i-5; k-- {
			if r.word(k, r.w.Declares) || r.word(k, r.w.Putting) || r.word(k, r.w.CallDescribe) && !r.word(k+1, r.w.For) || r.word(k, r.w.MakingNouns) && r.word(k+1, r.w.Of) {
				return cue.Terminated // "declared an end to the truce", "put an end to", "the announcement of the end of"
			}
		}
	case "comply with", "adhere to":
		for k := i - 1; k >= 0 && k > i-4; k-- {
			if r.word(k, r.w.Watched) {
				return cue.None // "will monitor compliance with the truce"
			}
		}
	case "introduce", "implement", "enforce", "establish":
		for k := i - 1; k >= 0 && k > i-4; k-- {
			if r.word(k, r.w.Declares) {
				return cue.Announced // "announced the introduction of a ceasefire"
			}
		}
		if v.Name == "introduce" {
			break
		}
		if r.force(i, cue.Noun) != asked { // but "demands the establishment of a ceasefire"
			return cue.None // "the deadline for the implementation of the truce" says nothing of it
		}
	}
	switch {
	case what == cue.Expired && r.untilNoun(i):
		return cue.None // "starting from the end of the current truce"
	case what == cue.Expired && r.dueNoun(i):
		return cue.ExpectedExpiry // "a day before the scheduled expiry of the truce", "the expiration date of the truce"
	case what == cue.InEffect && r.awaitedNoun(i):
		return cue.Scheduled // "prior to the start of the ceasefire"
	}
	if what == cue.InEffect && r.word(i-1, r.w.Of) && r.word(i-2, r.w.StartFacts) {
		return cue.None // "the date of entry into force of the truce"
	}
	return what
}

// governing gives the step of a governor its force, what the words around it make of it, its doers and its day.
func (r *reader) governing(m *mention, st step, paper, limit int) step {
	v, form, i, end := st.verb, st.form, st.at.First, st.at.End
	st.force = r.force(i, form)
	st.perfect = form != cue.Noun && (r.word(i-1, r.w.HasHave) || r.word(i-2, r.w.HasHave) && r.sense(i-1).Has(cue.Adverb))
	if form == cue.Ing && st.force == asserted && st.what == cue.Holding && !r.passiveBefore(i) {
		st.force = sought // "the importance of all sides respecting it"
	}
	if form == cue.Noun && (st.what == cue.Extended || st.what == cue.Renewed) && st.force == asserted && r.refusedNoun(i) {
		st.force = negated // "rejected an extension of the truce"
	}
	st.what, st.force = r.turned(m, v, &st, i, end)
	r.ready(m, &st)
	if st.what == cue.None {
		m.maybe = m.maybe || !m.def
	}
	what := st.what
	switch {
	case what == cue.Holding && st.force == asserted && r.onPaper(r.sent(i).First, i):
		st.what = cue.Faltering // "on paper both remain bound by it"
	case what == cue.Holding && st.force == planned:
		st.what, st.force = r.vowed(m, &st)
	case what == cue.Superseded && r.word(end, r.w.By):
		st.what = cue.InEffect // "was replaced by a ceasefire of a month"
	case what == cue.Holding && st.force == negated && r.word(i-1, r.w.Longer) && (r.sense(i-3).Has(cue.Will) || r.sense(i-2).Has(cue.Will)):
		st.what, st.force = cue.Terminated, asserted // "would no longer observe the truce"
	case (what == cue.Announced || v.Name == "consider") && form != cue.Noun && end <= m.np.First && r.declaredOver(m, limit):
		st.what = cue.Terminated // "declared the truce at an end"
	case what == cue.InEffect && form == cue.Noun && st.force == asserted && r.startSet(i):
		st.what, st.force = cue.Scheduled, planned // "scheduled the start of the truce for Friday"
	case (what == cue.Extended || what == cue.Renewed) && r.likelyOnly(m, &st, limit):
		st.force = supposed // "are expected to prolong it", "an extension of the truce is possible"
	case (what == cue.Violated || what == cue.Collapsed) && (form == cue.Third || form == cue.Base) && r.whoever(i):
		st.force = supposed // "a fine for any party that violates the truce"
	case what == cue.Collapsed && (form == cue.Ing && r.word(i-1, r.w.Risking) || st.force == sought && r.word(i-2, r.w.Risking)):
		st.what, st.force = cue.Faltering, asserted // "risks undoing the truce", "threatened to derail it"
	case what == cue.Announced && form != cue.Noun && r.planOnly(m, end):
		st.what, st.verb = cue.Proposed, &proposing // "announced a plan for a truce"
	case what == cue.Agreed && form != cue.Noun && (r.inPrinciple(i-2) || r.inPrinciple(end) || r.inPrinciple(m.np.End)):
		st.what = cue.AgreedInPrinciple // "agreed to a ceasefire in principle"
	case (what == cue.Announced || what == cue.Agreed) && form != cue.Noun && r.furtherLength(m):
		st.what = cue.Extended // "agreed to a further three-day truce"
	case what == cue.Announced && form != cue.Noun && end <= m.np.First && r.declaredKept(m):
		st.what = cue.Holding
	case form == cue.Noun && (what == cue.CalledFor || what == cue.Proposed):
		r.countered(&st, i)
		r.answered(&st, i, limit)
	}
	if paper >= 0 {
		r.votedOn(&st, paper, limit)
	}
	if form == cue.Noun && (what == cue.Agreed || what == cue.Holding || what == cue.None && v.Name == "implement") || form == cue.Base && what == cue.Holding && st.force == decided {
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
	if st.force == asked && r.askedInVain(i) {
		st.force = refused // "rejected demands that they sign a truce"
	}
	r.settle(&st)
	if st.force == negated && m.indef && form == cue.Base && end <= m.np.First && r.willNot(v, i) {
		st.what, m.maybe = cue.Rejected, false // "would not observe a truce over Christmas"
	}
	if v.Name == "end" && st.what == cue.Terminated && len(st.by) == 0 && r.byForce(i) {
		st.what, st.degree = cue.Collapsed, "fully" // "shelling ended the truce"
	}
	if st.what == cue.Agreed && st.force == decided && m.def && m.date >= 0 && v.Object != cue.Agreed {
		st.what = cue.Renewed // "agreed to abide by the truce of 2003"
	}
	return st
}

// furtherLength reports whether a mention is of a length that is added to another: "a further three-day truce", and not "another truce", which
// may be a new one.
func (r *reader) furtherLength(m *mention) bool {
	if !m.indef || m.length < 0 {
		return false
	}
	first := r.c.Times[m.length].First
	return m.np.First < first && r.word(first-1, r.w.Added) || r.word(first, r.w.Added)
}

// likelyOnly reports whether what a governor tells is only expected.
func (r *reader) likelyOnly(m *mention, st *step, limit int) bool {
	if st.form != cue.Noun {
		return st.force == planned && r.sense(st.at.First-1).Has(cue.To) && r.word(st.at.First-2, r.w.Likely)
	}
	i := m.np.End
	if i >= limit || !r.sense(i).Has(cue.Be|cue.Will|cue.May) {
		return false
	}
	for i++; i < limit && (r.sense(i).Has(cue.Be|cue.Adverb) || r.adverb(i)); i++ {
	}
	return r.word(i, r.w.Likely) || r.word(i, r.w.Possible)
}

// countered makes a counter-proposal of an offer that answers another: "responded with a call for a truce".
func (r *reader) countered(st *step, i int) {
	for k := i - 1; k >= 0 && k > i-5; k-- {
		if r.word(k, r.w.Answering) {
			st.what, st.form, st.at.First = cue.CounterProposed, cue.Past, k
		}
	}
}

// direct reports whether a mention follows a verb that ends before token i with nothing between them, or a noun with "of" alone.
func (r *reader) direct(m *mention, form cue.Form, i int) bool {
	if form == cue.Noun {
		switch {
		case r.word(i, r.w.Of):
			i++
		case !r.sense(i - 1).Has(cue.Prep): // "a withdrawal from"
			return false
		}
	}
	for i < m.np.First && (r.sense(i).Has(cue.Adverb|cue.Both) || r.d.Tokens[i].Class == token.Quote) {
		i++
	}
	return i >= m.np.First
}

// turned corrects what a governor says by the words around it, and how far it asserts it.
func (r *reader) turned(m *mention, v *cue.Verb, st *step, i, end int) (cue.Step, force) {
	if v.Name == "go back on" && !m.def && !m.indef {
		return cue.Renewed, st.force // "went back on ceasefire"
	}
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
				if r.word(k, r.w.Longer) && r.word(k-1, r.w.No) || r.sense(k).Has(cue.Not) {
					return cue.Holding, negated // "no longer considered itself bound by", "do not feel bound by"
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
		if v.Name == "patch together" && m.def {
			return cue.Renewed, st.force // "patched the truce up again"
		}
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
		if st.form == cue.Noun && r.wouldBreak(m, i) {
			return cue.None, supposed
		}
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

// wouldBreak reports whether the breach at token i is one that there may be: "any violation of the truce", "in case of a breach of", "would
// respond to violations of", "violations of the ceasefire will be met with force".
func (r *reader) wouldBreak(m *mention, i int) bool {
	first, may := r.sent(i).First, false
	if r.sense(m.np.End).Has(cue.Will) && r.sense(m.np.End+1).Has(cue.Be) {
		return true
	}
	for k := i - 1; k >= first && k > i-8; k-- {
		switch {
		case r.tokens[k].Class > token.Possessive && r.tokens[k].Class != token.Quote, r.word(k, r.w.Denying):
			return false
		case r.word(k, r.w.AnyEach) && k > i-4, r.word(k, r.w.CaseEvent) && r.word(k-1, r.w.InThe) && r.word(k+1, r.w.OfThat):
			may = true
		case r.word(k, r.w.RespondTo):
			return may || r.sense(k-1).Has(cue.Will|cue.To|cue.May)
		case r.sense(k).Has(cue.Have | cue.Be):
			return may
		}
	}
	return may
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
