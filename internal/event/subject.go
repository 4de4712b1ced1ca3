package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// aux is what stands before a main verb.
type aux struct {
	be, have, will, may, not, to, due, fail, let, asked, must bool
	been                                                      bool // have stands behind due: "is supposed to have begun"
	at                                                        int
}

func (a *aux) any() bool { return a.be || a.have || a.will || a.may || a.not }

// subject looks to the right for what the truce does or what is done to it: "the truce expired", "a truce was announced".
func (r *reader) subject(m *mention) {
	if m.noun {
		r.compoundStep(m)
		return
	}
	s := r.sent(m.First)
	for k := range m.steps {
		// "Talks on a truce ended": the sentence is about the talks.
		if st := &m.steps[k]; st.form == cue.Noun && st.at.First < m.np.First {
			r.became(m, st, s.End)
			return
		}
	}
	if r.word(m.np.End, r.w.Under) && r.word(m.np.End+1, r.w.UnderTalks) {
		m.steps = r.mem.steps.Push(m.steps, step{what: cue.Negotiating, verb: &talking, at: Run{First: m.np.End, End: m.np.End + 2}, object: true})
		return
	}
	var a aux
	relative, main := false, false
	inPP, commas := 0, 0
	open := false   // inside a relative clause between commas
	closed := false // behind one
	told := false   // a predicate was read
	held := r.governed(m)
	fresh := true // nothing but places, people and times since the phrase
	for j, n := m.np.End, 0; j < s.End && n < 45; n++ {
		if tm := r.time(j); tm >= 0 && r.c.Times[tm].First == j {
			j = max(j+1, r.c.Times[tm].End) // "at 6:30 p.m. on Friday, 13 May": no mark in it ends the clause
			continue
		}
		t := &r.d.Tokens[j]
		sn := r.sense(j)
		switch t.Class {
		case token.Quote, token.Number, token.Possessive:
			if tm := r.time(j); tm >= 0 {
				j = max(j+1, r.c.Times[tm].End) // "06:00 on 12 April" has a colon inside
				continue
			}
			j++
			continue
		case token.Open:
			for j < s.End && r.d.Tokens[j].Class != token.Close {
				j++
			}
			j++
			continue
		case token.Comma, token.Dash:
			if r.word(j+1, r.w.Only) && r.sense(j+2).Has(cue.To) {
				a = aux{let: true} // ", only to be buried by rockets"
				relative, main = false, false
				j += 3
				continue
			}
			if main {
				// Only a coordinated or a trailing participle can go on: ", but was extended".
				if k := r.resumed(j, s.End); k > 0 {
					j = k
					a = aux{}
					continue
				}
				return
			}
			relative = false
			a = aux{}
			commas++
			if open && !r.adjectAt(j+1, s.End) {
				open, closed = false, true // the clause in commas is over: ", which was announced in May, expired"
				if j++; r.word(j, r.w.WhoWhich) {
					return // and what another begins to tell is told of the word before it
				}
				if k := r.closing(j-1, s.End); k > 0 && r.sense(j).Has(cue.Def|cue.Indef) && r.sense(j).Has(cue.Def) && (r.finiteAt(k) || r.sense(k).Has(cue.Be|cue.Have|cue.Will)) {
					j = k // ", announced at the office of Mr Rami, the head of security, collapsed"
				}
				continue
			}
			next := j + 1
			if told && r.word(next, r.w.WhoWhich) {
				return // "which begins on Friday, which marks": the second tells of the day
			}
			if next < s.End && (r.sense(next).Has(cue.Which) || r.reduced(next, s.End)) {
				relative, open = true, true
				j = next
				if r.sense(next).Has(cue.Which) {
					j++
					if !r.predicateAt(j) && !r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Adverb|cue.Not) {
						relative = false
						j = r.objectRelative(m, j, s.End)
						for j < s.End && r.d.Tokens[j].Class != token.Comma {
							j++
						}
					}
				}
				continue
			}
			if r.sense(next).Has(cue.To) && r.beginsAt(next+1, s.End) {
				a.due = true // ", to begin on Saturday"
				relative = true
				j = next + 1
				continue
			}
			if r.adjectAt(next, s.End) {
				relative, open = true, true // ", in effect since 9 May,"
				a.be = true
				j = next
				continue
			}
			if end := r.timesBetween(next, s.End); end > 0 && !main {
				j = end // "a ceasefire, for seven days, which began on Saturday"
				continue
			}
			if closed && (r.sense(next).Has(cue.Be|cue.Have|cue.Will|cue.May) || r.finiteAt(next)) {
				j++ // "the truce, reached in the capital, Juba, is to begin"
				continue
			}
			if end := r.closing(j, s.End); end > 0 {
				if r.sense(end).Has(cue.Which) {
					return // ", the ministry, which mediates, announced": no clause of the truce
				}
				j = end
				continue
			}
			if r.apposed(m, s.First) && commas == 1 {
				j++ // "the memorandum, a blueprint for a truce, was agreed"
				continue
			}
			return
		case token.Word:
		default:
			return
		}
		if tm := r.time(j); tm >= 0 {
			j = max(j+1, r.c.Times[tm].End)
			continue
		}
		switch {
		case sn.Has(cue.Which) && !a.any() && r.nearer(m, j, told), r.word(j, r.w.Where) && j > m.np.End:
			return
		case sn.Has(cue.Which) && !main && !a.any():
			relative = true
			a = aux{}
			j++
			if j < s.End && !r.predicateAt(j) && !r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Adverb|cue.Not) {
				// "the truce that Washington had proposed": the truce is the object.
				j = r.objectRelative(m, j, s.End)
				relative = false
			}
			continue
		case sn.Has(cue.Will):
			a.will = true
			a.at = j
			j++
			continue
		case sn.Has(cue.Not):
			a.not = true
			j++
			continue
		case sn.Has(cue.Be):
			a.be = true
			j++
			continue
		case sn.Has(cue.Have):
			a.have = true
			a.been = a.due
			j++
			continue
		case sn.Has(cue.May) && !r.word(j, r.w.March):
			a.may = true
			a.must = r.word(j, r.w.Musts)
			j++
			continue
		}
		if a.be || !a.any() {
			if r.word(j, r.w.DueOrLikely) && r.sense(j+1).Has(cue.To) {
				a.due = true
				j += 2
				a.be = false
				continue
			}
		}
		if sn.Has(cue.Fail) && r.sense(j+1).Has(cue.To) {
			if !r.predicateAt(j) || r.word(j, r.w.FailedFails) && !r.word(j+2, r.w.Take) {
				a.fail = true
				j += 2
				continue
			}
		}
		if sn.Has(cue.To) {
			if a.be && r.word(j-1, r.w.Appears) {
				a.be = false // "appears to be holding"
			} else if a.be {
				a.due, a.be = true, false // "is to begin"
			} else if r.word(j-1, r.w.Continuing) {
				a.let = true // "continued to hold"
			} else if !a.any() && j == m.np.End && m.def && r.calledFor(m) {
				a.asked, a.due = true, true // "pressed for the truce to be prolonged"
			} else if !a.any() && commas == 0 && fresh && r.letBefore(m) {
				a.let = true // "allowed the cease-fire to unravel"
			} else if !a.any() && commas == 0 && fresh {
				// "a truce to begin on Friday"
				a.due, relative = true, true
			} else {
				a.to = true
			}
			j++
			continue
		}
		if sn.Has(cue.Say) && !a.be && !((relative || fresh && commas == 0) && !main && r.reduced(j, s.End) && r.participle(j, s.End)) {
			return
		}
		if a.be && sn.Has(cue.Def|cue.Indef) && !r.predicateAt(j) {
			main = true // "is a step": what it is, not what became of it
			a = aux{}
			j++
			continue
		}
		if end := r.predicate(m, j, s.End, &a, relative, fresh || commas > 0, &main); end > 0 {
			j, told = end, told || relative || main // not by a participle alone: "signed in Doha, which"
			if relative {
				relative = false
				a = aux{}
				continue
			}
			if main {
				keep := a
				a = aux{}
				// "is frayed and at risk": the form of be still serves.
				if r.sense(j).Has(cue.And) {
					a = keep
					j++
					if !r.predicateAt(j) && !r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.Not|cue.Adverb) {
						return
					}
				}
			}
			continue
		}
		switch {
		case sn.Has(cue.Adverb):
			j++
			continue
		case sn.Has(cue.Prep):
			if main && r.word(j, r.w.OtherClauses) {
				if r.word(j+1, r.w.It) && r.finiteAt(j+2) {
					relative = true // "has held since it took effect on Monday"
					a = aux{}
					j += 2
					continue
				}
				return
			}
			if !main && r.word(j, r.w.AfterBefore) && a.any() || held && r.word(j, r.w.ClauseLinks) && r.clauseAt(j+1, s.End) {
				return // "declared a ceasefire as they resumed their talks"
			}
			inPP = 8
			j++
			continue
		case sn.Has(cue.And):
			if held && r.word(j, r.w.ClauseLinks) && r.clauseAt(j+1, s.End) {
				return
			}
			if main && !r.predicateAt(j+1) && !r.sense(j+1).Has(cue.Be|cue.Have|cue.Will|cue.Not|cue.Adverb) {
				return
			}
			if inPP == 0 && !main && r.word(j, r.w.Contrasts) {
				return
			}
			if j == m.np.End && r.word(j, r.w.And) && held && (r.finiteObject(j+1) || r.sense(j+1).Has(cue.Have|cue.Will|cue.May)) {
				return // "turned down the truce and offered nothing": the sides go on
			}
			j++
			continue
		case sn.Has(cue.If) && !sn.Has(cue.Be):
			return
		}
		if a.any() || a.due || a.fail || a.let {
			if r.word(j, r.w.Continuing) && r.sense(j+1).Has(cue.To) {
				j++ // "will continue to be in effect"
				continue
			}
			// A main verb that the table does not know.
			if !main && !relative {
				main = true
			}
			relative = false
			a = aux{}
			j++
			continue
		}
		if !main && !relative && j == m.np.End && inPP == 0 && (r.ref(j) != nil || r.word(j, r.w.ItTheyHe)) {
			j = r.objectRelative(m, j, s.End)
			continue
		}
		inPP = max(0, inPP-1)
		if r.ref(j) == nil && r.place(j) < 0 && t.Case == token.Lower && !sn.Has(cue.Def|cue.Indef) {
			fresh = false
		}
		j++
	}
}

// became reads what is said of a call, of talks, of the beginning of a truce: "the call for a truce was rejected", "the start of
// the truce has been put back".
func (r *reader) became(m *mention, st *step, limit int) {
	if st.what != cue.CalledFor && st.what != cue.Proposed && st.what != cue.Negotiating && st.what != cue.InEffect {
		return
	}
	be := false
	for j := m.np.End; j < limit && j < m.np.End+7; j++ {
		sn := r.sense(j)
		switch {
		case r.d.Tokens[j].Class > token.Possessive || sn.Has(cue.Not|cue.Will|cue.May|cue.To|cue.Which|cue.Say):
			return
		case sn.Has(cue.Be):
			be = true
			continue
		case !be:
			continue
		}
		hit := false
		r.verbs(j, limit, cue.PastForm|cue.PerfForm, func(v *cue.Verb, form cue.Form, end int) bool {
			if v.Object != cue.Rejected && v.Object != cue.Scheduled {
				return false
			}
			what := v.Object
			if (what == cue.Scheduled) != (st.what == cue.InEffect) {
				return false
			}
			st.what, st.verb, st.form, st.force, st.passive = what, v, form, asserted, true
			st.at = Run{First: j, End: end}
			st.by, st.byAt = nil, Run{}
			r.agent(st, end, limit)
			hit = true
			return true
		})
		if hit || !sn.Has(cue.Adverb|cue.Be) {
			return
		}
	}
}

// beginsAt reports whether a verb of beginning stands at token i.
func (r *reader) beginsAt(i, limit int) bool {
	found := false
	r.verbs(i, limit, cue.BaseForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
		found = v.Subject == cue.InEffect
		return found
	})
	return found
}

// adjectAt reports whether words that tell a state stand at token i: "in force".
func (r *reader) adjectAt(i, limit int) bool {
	found := false
	r.verbs(i, limit, cue.AdjectForm, func(_ *cue.Verb, _ cue.Form, end int) bool {
		found = end > i+1
		return found
	})
	return found
}

// letBefore reports whether a verb of letting or making governs the phrase.
func (r *reader) letBefore(m *mention) bool {
	return r.word(m.np.First-1, r.w.Letting)
}

// compoundStep reads "ceasefire talks", "truce violations".
func (r *reader) compoundStep(m *mention) {
	j := m.np.End
	s := r.sent(m.First)
	r.verbs(j, s.End, cue.AnyForm, func(v *cue.Verb, form cue.Form, end int) bool {
		if form != cue.Noun && !r.word(j, r.w.CompoundCalls) {
			return false
		}
		what := v.Object
		if what == cue.None {
			what = v.Subject
		}
		if v.Name == "end" {
			what = cue.Expired
		}
		if what == cue.None {
			return false
		}
		st := step{what: what, verb: v, form: cue.Noun, at: Run{First: j, End: end}, object: true, sub: true}
		if what != cue.Violated && what != cue.Negotiating {
			st.force = r.nounForce(m.np.First, s.First)
		}
		r.settle(&st)
		m.steps = r.mem.steps.Push(m.steps, st)
		return true
	})
	if len(m.steps) == 0 || m.steps[len(m.steps)-1].at.First != j {
		switch {
		case r.word(j, r.w.CompoundPlans):
			m.steps = r.mem.steps.Push(m.steps, step{what: cue.Proposed, verb: &presupposed, form: cue.Noun, at: Run{First: j, End: j + 1}, object: true, sub: true})
		case r.word(j, r.w.CompoundTalks):
			m.steps = r.mem.steps.Push(m.steps, step{what: cue.Negotiating, verb: &presupposed, form: cue.Noun, at: Run{First: j, End: j + 1}, object: true, sub: true})
		}
	}
}

// predicateAt reports whether a known verb or adjective of the table stands at token i.
func (r *reader) predicateAt(i int) bool {
	found := false
	r.verbs(i, len(r.d.Tokens), cue.Verbal|cue.AdjectForm, func(*cue.Verb, cue.Form, int) bool {
		found = true
		return true
	})
	return found
}

// reduced reports whether a participle that belongs to the phrase stands at token i: "a truce, brokered by Egypt,".
func (r *reader) reduced(i, limit int) bool {
	for r.sense(i).Has(cue.Adverb) && i < limit {
		i++
	}
	found := false
	r.verbs(i, limit, cue.PastForm|cue.PerfForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
		found = v.Object != cue.None && v.Subject == cue.None
		return found
	})
	return found
}

// participle reports whether the verb of speech at token i is a participle that goes with the phrase, "a truce announced by
// Russia", and not the verb of the next clause, "the truce, announced Russia".
func (r *reader) participle(i, limit int) bool {
	j := i + 1
	for j < limit && r.sense(j).Has(cue.Adverb) {
		j++
	}
	return j >= limit || r.sense(j).Has(cue.Prep) || r.time(j) >= 0 || r.word(j, r.w.LastOrThis) && r.time(j+1) >= 0 || r.d.Tokens[j].Class != token.Word || r.sense(j).Has(cue.And|cue.Be|cue.Have|cue.Will)
}

// calledFor reports whether the phrase is what somebody calls for.
func (r *reader) calledFor(m *mention) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.CalledFor && s.form != cue.Noun && s.at.First < m.np.First {
			return true
		}
	}
	return false
}

// governed reports whether a verb before the phrase has it for its object.
func (r *reader) governed(m *mention) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.object && !s.passive && s.form != cue.Noun && s.verb != &presupposed && s.at.First < m.np.First {
			return true
		}
	}
	return false
}
