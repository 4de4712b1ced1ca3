package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// act reads what governs a verb phrase: "agreed to stop fighting", "will hold their fire".
func (r *reader) act(m *mention) {
	s := r.sent(m.First)
	st := step{verb: &acting, at: Run{First: m.First, End: m.End}, object: true, what: cue.InEffect}
	st.form = cue.Base
	if n := r.d.Str(m.First); len(n) > 3 {
		switch n[len(n)-3:] {
		case "ing":
			st.form = cue.Ing
		}
	}
	switch to := r.shares(m, s.First); {
	case r.nounFirst(m):
		st.force = r.within(m)
	case r.sense(m.First).Has(cue.Not): // "ordered not to attack"
		st.force = r.infinitive(m.First+1, s.First)
	case to >= 0 && r.sense(to).Has(cue.To):
		st.force = r.infinitive(to, s.First)
	case to >= 0:
		st.force = r.force(to+1, cue.Base)
	case st.form == cue.Ing && r.word(m.First-1, r.w.By):
		st.force = r.wayForce(m.First-2, s.First)
	default:
		st.force = r.force(m.First, st.form)
	}
	if r.purposed(m) {
		st.force = supposed
	}
	if st.form == cue.Ing && r.dealFor(m, s.First) {
		st.force = decided
	}
	switch st.force {
	case asked:
		st.what = cue.CalledFor
	case decided:
		st.what = cue.Agreed
		for k := m.First - 1; k >= s.First && k > m.First-18; k-- {
			if r.word(k, r.w.Pledging) || r.word(k, r.w.Ordering) {
				st.what = cue.Announced
				st.verb = &announcing
				break
			}
			if r.word(k, r.w.Agreeing) {
				break
			}
		}
	case sought:
		st.what = cue.None
		if r.dealTo(m) {
			st.what = cue.Agreed // "signed a deal to end fighting from 1 a.m. on Tuesday"
			break
		}
		if r.obliged(m, s.First) {
			st.what, st.force = cue.Agreed, decided
			break
		}
		for k := m.First - 1; k >= s.First && k > m.First-14; k-- {
			if r.word(k, r.w.Offering) || r.word(k, r.w.Readiness) && !r.sense(k-1).Has(cue.Not) {
				st.what = cue.Proposed
				st.verb = &proposing
				break
			}
			if r.word(k, r.w.Appealing) {
				st.what = cue.CalledFor
				st.verb = &proposing
				break
			}
			if r.word(k, r.w.TalksOn) {
				st.what = cue.Negotiating
				break
			}
		}
	case planned:
		st.what = cue.Scheduled
		if !r.ahead(m, s.End) {
			st.what, st.verb = cue.Announced, &announcing
		}
	case refused:
		st.what = cue.Rejected
	case failed:
		st.what = cue.Negotiating
	case negated, supposed, alleged, denied:
		st.what = cue.None
		m.maybe = true
	}
	switch {
	case st.force != asserted || !r.bare(m):
	case r.sense(m.First-1).Has(cue.War|cue.Both) || r.ref(m.First-1) != nil || r.place(m.First-1) >= 0:
		switch {
		case r.ahead(m, s.End):
			st.what = cue.Scheduled // "The army and the rebels stop shooting on Friday"
		case r.provided(m.First, s.First):
			st.what = cue.None // "on condition that the army and all its allies in the valley stop shooting"
		}
	case r.command(m) != cue.None:
		st.what = r.command(m)
	default:
		st.what = cue.None // "obliges them to renounce force, end all hostilities": one of a list of infinitives
	}
	switch st.what {
	case cue.CalledFor, cue.Proposed:
		st.verb = &proposing
	case cue.Agreed, cue.Announced, cue.Scheduled:
		if st.verb == &acting && st.what == cue.Announced {
			st.verb = &announcing
		}
		if r.longer(m.length) {
			st.what = cue.Extended // "will hold their fire for another two weeks"
		}
	}
	r.onOffer(&st, m, s.First)
	r.doer(&st, m, m.First)
	if st.what == cue.Announced && st.force == planned && len(st.by) > 1 && !r.sameSide(st.by[0], st.by[1]) {
		st.what, st.verb = cue.Agreed, &acting // "The army and the rebels shall cease all hostilities"
	}
	m.steps = r.mem.steps.Push(m.steps, st)
}

// onOffer corrects a step by the paper that it is told of: what somebody proposes is no order, "under the proposal Israel would halt its strikes", and
// what a deal provides for was agreed on.
func (r *reader) onOffer(st *step, m *mention, first int) {
	switch st.what {
	case cue.Announced, cue.Agreed, cue.Scheduled, cue.InEffect:
	default:
		return
	}
	would := r.word(m.First-1, r.w.WouldWouldnt)
	for k := m.First; k < m.End; k++ {
		would = would || r.word(k, r.w.WouldWouldnt) // "the fighting would stop"
	}
	for k := m.First - 1; k >= first && k > m.First-18 && r.class(k) != token.Semicolon; k-- {
		would = would || r.word(k, r.w.WouldWouldnt)
		switch {
		case r.word(k, r.w.Agreeing), r.word(k, r.w.Pledging) && !r.word(k, r.w.OfferedPlans), r.sense(k).Has(cue.Say) && !r.word(k+1, r.w.That) && !would:
			return
		case st.force == asserted && r.bare(m) && r.word(k, r.w.Offering) && r.word(k+1, r.w.That):
			st.what, st.verb = cue.Proposed, &proposing // "proposed that both sides halt fire"
			return
		case !would:
		case st.what == cue.Announced && (r.word(k, r.w.PaperDeals) && k < first+5 && r.word(first, r.w.Under) || r.word(k, r.w.OfferedPlans) && r.accepted(k, first)):
			st.what, st.verb = cue.Agreed, &acting
			return
		case r.word(k, r.w.OfferedPlans) && !r.accepted(k, first):
			st.what, st.verb = cue.Proposed, &proposing
			return
		}
	}
}

// accepted reports whether the plan named at token i is one that somebody accepted, so that it is a plan no more.
func (r *reader) accepted(i, first int) bool {
	for k := i - 1; k >= first; k-- {
		if r.word(k, r.w.Agreeing) || r.word(k, r.w.Consenting) {
			return true
		}
	}
	return false
}

// wayForce is how far a deed is asserted that tells how another is done, whose clause ends with token i: "must honour the agreement by ending its
// attacks", "wants them to show good will by halting fire".
func (r *reader) wayForce(i, first int) force {
	for k := i; k >= first && r.class(k) <= token.Possessive; k-- {
		switch sn := r.sense(k); {
		case sn.Has(cue.May | cue.If):
			return supposed
		case sn.Has(cue.Will):
			return planned
		case sn.Has(cue.To) && r.class(k+1) == token.Word && !r.sense(k+1).Has(cue.Def|cue.Indef|cue.Adj) && r.ref(k+1) == nil && r.place(k+1) < 0:
			return r.infinitive(k, first)
		case sn.Has(cue.Which | cue.Say | cue.Be | cue.Have), r.finiteAt(k):
			return asserted
		}
	}
	return asserted
}

// purposed reports whether a phrase tells what some other act is for, which is no halt itself: "air strikes meant to stop the rocket fire".
func (r *reader) purposed(m *mention) bool {
	for k := m.First + 1; k+1 < m.End; k++ {
		if r.word(k, r.w.Purposed) && r.sense(k+1).Has(cue.To) && !r.sense(k-1).Has(cue.Be|cue.Have) {
			return true
		}
	}
	return false
}

// dealFor reports whether a verb phrase in -ing says what a deal that was made is for: "signed an accord on Monday aimed at ending the fighting".
func (r *reader) dealFor(m *mention, first int) bool {
	i := m.First - 1
	for i > first && (r.time(i) >= 0 || r.word(i, r.w.Aiming) || r.word(i, r.w.OnOf) && r.time(i+1) >= 0) {
		i--
	}
	for n := range r.ms {
		d := &r.ms[n]
		if d.np.End != i+1 || d.Rule != "the deal" {
			continue
		}
		for k := range d.steps {
			if d.steps[k].what == cue.Agreed && d.steps[k].force == asserted && d.steps[k].verb != &presupposed {
				return true
			}
		}
	}
	return false
}

// dealTo reports whether a verb phrase says what a deal that was made is to do, of which a time or length is told.
func (r *reader) dealTo(m *mention) bool {
	if !r.sense(m.First - 1).Has(cue.To) {
		return false
	}
	for i := range r.ms {
		d := &r.ms[i]
		if d.np.End != m.First-1 || d.Rule != "the deal" {
			continue
		}
		for k := range d.steps {
			switch d.steps[k].what {
			case cue.Agreed, cue.InEffect, cue.Announced, cue.Scheduled:
				if d.steps[k].force == asserted && d.steps[k].verb != &presupposed && (m.length >= 0 || r.timeNear(m) || d.steps[k].what != cue.Agreed && r.stepTime(&d.steps[k]) >= 0) {
					return true
				}
			}
		}
	}
	return false
}

// obliged reports whether a paper on which two have agreed obliges them to halt: "the declaration commits both to cease fire at once", "signed a pact that
// orders their men to stop fighting on Friday".
func (r *reader) obliged(m *mention, first int) bool {
	if !r.sense(m.First - 1).Has(cue.To) {
		return false
	}
	for k := m.First - 2; k >= first && k > m.First-8 && r.tokens[k].Class <= token.Possessive; k-- {
		if !r.word(k, r.w.Obliges) && !r.word(k, r.w.OrdersThird) {
			continue
		}
		for n := k - 1; n >= first && n > k-6 && r.tokens[n].Class <= token.Possessive; n-- {
			if r.word(n, r.w.PaperDeals) || r.word(n, r.w.PaperTexts) {
				return !r.unmade(n, first)
			}
		}
		return false
	}
	return false
}

// shares returns the "to" or auxiliary that a verb phrase in its base form shares with the verb before an "and": "agreed to
// disengage and stop shooting", "will pull back and hold their fire"; -1 if it shares none.
func (r *reader) shares(m *mention, first int) int {
	if !r.bare(m) || !r.word(m.First-1, r.w.And) {
		return -1
	}
	for k := m.First - 2; k >= first && k > m.First-14; k-- {
		switch s := r.sense(k); {
		case r.tokens[k].Class > token.Possessive, s.Has(cue.Which | cue.Say):
			return -1
		case s.Has(cue.To) && !r.sense(k+1).Has(cue.Def|cue.Indef|cue.Prep) && r.place(k+1) < 0, s.Has(cue.Will):
			return k
		}
	}
	return -1
}

// ahead reports whether a day or hour that is not past stands behind a verb phrase in its clause.
func (r *reader) ahead(m *mention, limit int) bool {
	times := r.timesBehind(m.End, limit)
	if first := r.sent(m.First).First; r.sense(first).Has(cue.Prep) && r.time(first+1) >= 0 && !r.word(first, r.w.OnUpon) {
		times = r.mem.ints.Push(times, r.time(first+1)) // "From Thursday the sides will hold their fire"
	}
	for _, t := range times {
		x := &r.c.Times[t]
		if x.Type == "DURATION" && (x.Relation != nil || r.word(x.End, r.w.AfterFrom) || r.word(x.First-1, r.w.Within) && r.nounFirst(m)) {
			return true
		}
		if x.Type == "DATE" || x.Type == "TIME" {
			st := step{force: planned}
			if v := r.coming(&st, t, r.value(t)); v.IsZero() || r.now.IsZero() || !v.Before(r.now) {
				return true
			}
		}
	}
	return false
}

// bare reports whether the verb of a phrase stands in its base form.
func (r *reader) bare(m *mention) bool {
	return r.word(m.First, r.w.BareHalts) && !r.sense(m.First-1).Has(cue.Have|cue.Be) // "have put a stop to"
}

// nounFirst reports whether the phrase begins with what stops: "the fighting is to cease", "guns fell silent".
func (r *reader) nounFirst(m *mention) bool {
	return r.word(m.First, r.w.WhatStops) || r.word(m.First, r.w.WhoRests)
}

// within reads the force of a phrase that holds its own auxiliaries.
func (r *reader) within(m *mention) force {
	outer := r.force(m.First, cue.Base)
	for k := m.First + 1; k < m.End; k++ {
		s := r.sense(k)
		switch {
		case s.Has(cue.Not):
			return negated
		case s.Has(cue.Be) && r.word(k, r.w.Be):
			// "proposed that the fighting be frozen"
			for j := m.First - 1; j >= 0 && j > m.First-9; j-- {
				switch {
				case r.asking(j), r.sense(j).Has(cue.May) && r.tokens[j].Case == token.Title && (j == r.sent(m.First).First || r.class(j-1) == token.Quote):
					return asked // "May the guns be silent"
				case r.word(j, r.w.Offering):
					return sought
				}
			}
		case s.Has(cue.May):
			for j := m.First - 1; j >= 0 && j > m.First-9 && r.tokens[j].Class <= token.Possessive; j-- {
				switch {
				case r.sense(j).Has(cue.Decide):
					return decided // "decreed in May that hostilities should end at noon"
				case r.asking(j):
					return asked
				}
			}
			return supposed
		case s.Has(cue.To) && r.word(k-1, r.w.Appears):
			return outer // "fighting appeared to stop on Saturday"
		case s.Has(cue.Will), s.Has(cue.To) && (r.sense(k-1).Has(cue.Be) || r.word(k-1, r.w.DueAbout)):
			return planned
		case s.Has(cue.To):
			// "appealed for the guns to stop"
			for j := m.First; j >= 0 && j > m.First-9; j-- {
				if r.word(j, r.w.For) && r.word(j-1, r.w.AppealingFor) {
					return asked
				}
			}
			return sought
		}
	}
	return outer
}

var (
	acting     = cue.Verb{Name: "act", Rule: "step: act", Agent: cue.Party}
	announcing = cue.Verb{Name: "order", Rule: "step: order", Agent: cue.Announcer}
	proposing  = cue.Verb{Name: "call for", Rule: "step: call for", Agent: cue.Proposer}
)

// doer finds who does what the verb at token i says: the subject to its left, with its coordinates.
func (r *reader) doer(s *step, m *mention, i int) {
	sent := r.sent(i)
	if r.word(i-1, r.w.Aids) || r.sense(i-1).Has(cue.To) && r.word(i-2, r.w.Aids) {
		return // who helps to stop the firing is not the one who stops it
	}
	if s.form == cue.Noun {
		r.nounDoer(s, i, sent)
		return
	}
	if s.force == asked {
		// "urged the army to declare a truce": who asks stands before the word of asking, who is asked behind it.
		for k := i - 1; k >= sent.First && k > i-18; k-- {
			if r.asking(k) {
				s.by, s.byAt = r.actorsLeft(k-1, sent.First)
				s.to, s.toAt = r.actorsRight(k+1, i)
				return
			}
		}
	}
	s.by, s.byAt = r.actorsLeft(i-1, r.reported(i, sent.First))
}

// reported returns where the clause of the verb at token i begins, if it is what somebody says: behind the "say" of "the rebels say army
// units have violated"; else first.
func (r *reader) reported(i, first int) int {
	for j := i - 1; j > first && j > i-14; j-- {
		if c := r.tokens[j].Class; c > token.Possessive {
			return first
		}
		if r.word(j, r.w.Saying) && !r.sense(j-1).Has(cue.Be) && r.tokens[j].Case == token.Lower && r.ref(j) == nil && j+1 < i {
			if r.sense(j + 1).Has(cue.Have | cue.Be | cue.Will | cue.Prep | cue.To) {
				return first
			}
			return j + 1
		}
	}
	return first
}

// asking reports whether the word at token i asks somebody to do something.
func (r *reader) asking(i int) bool {
	return r.word(i, r.w.Asking)
}

// actorsLeft returns the group of actors that ends nearest before token i in its clause.
func (r *reader) actorsLeft(i, first int) ([]int, Run) {
	gap := 0
	for j := r.beforeModifier(i, first); j >= first && gap < 16; j-- {
		t := &r.d.Tokens[j]
		if x := r.ref(j); x != nil && len(x.Actors) > 0 && !r.ownsRebels(x) {
			return r.coordinated(x, first)
		}
		if t.Class == token.Semicolon || t.Class == token.Colon {
			break
		}
		gap++
	}
	return nil, Run{}
}

// ownsRebels reports whether a mention only says where those are who fight against it: "the leader of Senegal's southern rebellion".
func (r *reader) ownsRebels(x *resolve.Ref) bool {
	if r.class(x.End) != token.Possessive {
		return false
	}
	for k := x.End + 1; k < x.End+6 && (r.class(k) == token.Word || r.class(k) == token.Comma); k++ {
		if r.word(k, r.w.Rebellion) {
			return true
		}
	}
	return false
}

// ready takes for an offer what a side is ready to do: "said that it was willing to observe a truce". Of one that is there or offered by others it is
// assent, and of what it is not ready for a refusal.
func (r *reader) ready(m *mention, st *step) {
	k := st.at.First - 2
	if st.force != sought || st.form != cue.Base || !r.word(k, r.w.Readiness) {
		return
	}
	switch st.what {
	case cue.Agreed, cue.Announced, cue.AgreedInPrinciple, cue.Holding, cue.InEffect:
	default:
		return
	}
	switch not := r.sense(k-1).Has(cue.Not) || r.negatedAt(k-1, r.sent(k).First); {
	case not && st.what != cue.Holding:
		st.force = refused
	case not, st.verb.Name == "sign":
	case m.def || st.verb.Name == "accept" || st.verb.Name == "agree to":
		if st.what == cue.Agreed {
			st.what, st.force = cue.AgreedInPrinciple, asserted
		}
	default:
		st.what, st.force, st.verb = cue.Proposed, asserted, &proposing
	}
}
