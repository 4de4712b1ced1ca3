package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// subject looks to the right for what the truce does or what is done to it: "the truce expired", "a truce was announced".
func (r *reader) subject(m *mention) {
	if m.noun {
		r.compoundStep(m, m.np.End)
		return
	}
	s := r.sent(m.First)
	if m.np.End+1 < s.End && r.tokens[m.np.End].Class == token.Possessive {
		if n := len(m.steps); r.nounAt(m.np.End+1, s.End) {
			r.compoundStep(m, m.np.End+1) // "hours after the truce's end"
			if len(m.steps) > n {
				return
			}
		}
	}
	for k := range m.steps {
		// "Talks on a truce ended": the sentence is about the talks.
		if st := &m.steps[k]; st.verb == &presupposed && st.at.First == m.np.First-1 && r.sense(m.np.End).Has(cue.War|cue.Fight) {
			return // "despite the truce fighting has continued"
		}
		if st := &m.steps[k]; st.form == cue.Noun && st.at.First < m.np.First && st.verb != &breaking {
			r.became(m, st, s.End)
			r.described(m, s)
			return
		}
	}
	if r.endeavour(m, s.First) {
		return
	}
	if r.word(m.np.End, r.w.Under) && r.word(m.np.End+1, r.w.UnderTalks) {
		m.steps = r.mem.steps.Push(m.steps, step{what: cue.Negotiating, verb: &talking, at: Run{First: m.np.End, End: m.np.End + 2}, object: true})
		return
	}
	r.walk(m, s)
}

// walk reads the clause behind a mention.
func (r *reader) walk(m *mention, s token.Sentence) {
	c := clause{r: r, m: m, first: s.First, end: s.End, held: r.governed(m), fresh: true}
	c.aux.be = r.word(m.np.First-1, r.w.With) && r.statePhrase(m.np.End, s.End) // "with the truce in tatters"
	for j, n := m.np.End, 0; j > stop && j < s.End && n < clauseWidth; n++ {
		j = c.next(j)
	}
}

// described reads what a relative clause or a participle tells of a truce that belongs to another noun: "in breach of a ceasefire signed in
// May", "the collapse of a truce that began on Friday", "the announcement of a truce, to begin on Friday". What the sentence says, it says of that noun.
func (r *reader) described(m *mention, s token.Sentence) {
	j := m.np.End
	for j < s.End && j < m.np.End+6 && !r.sense(j).Has(cue.Which) && (r.place(j) >= 0 || r.ref(j) != nil || r.sense(j).Has(cue.Prep|cue.Def|cue.War)) {
		j++ // "of a truce in Homs between the army and"
	}
	if j < s.End && r.tokens[j].Class == token.Comma {
		j++
	}
	to := j
	if r.word(to, r.w.DueOrLikely) {
		to++
	}
	life := r.sense(to).Has(cue.To) && (r.beginsAt(to+1, s.End) || r.endsAt(to+1, s.End)) // ", due to begin at noon"
	if !life && !r.sense(j).Has(cue.Which) && !r.reduced(j, s.End) {
		return
	}
	n := len(m.steps)
	r.walk(m, s)
	kept := m.steps[:n]
	for _, st := range m.steps[n:] {
		if st.sub || life {
			kept = append(kept, st)
		}
	}
	m.steps = kept
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
func (r *reader) beginsAt(i, limit int) bool { return r.baseOf(i, limit, cue.InEffect) }

// endsAt reports whether a verb of ending stands at token i.
func (r *reader) endsAt(i, limit int) bool { return r.baseOf(i, limit, cue.Expired) }

// baseOf reports whether the base form of a verb by which a truce comes to a step stands at token i.
func (r *reader) baseOf(i, limit int, what cue.Step) bool {
	found := false
	r.verbs(i, limit, cue.BaseForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
		found = v.Subject == what
		return found
	})
	return found
}

// failingAt reports whether a participle of what ends a truce stands at token i: "collapsing", "breaking down".
func (r *reader) failingAt(i, limit int) bool {
	found := false
	r.verbs(i, limit, cue.IngForm, func(v *cue.Verb, form cue.Form, _ int) bool {
		found = form == cue.Ing && (v.Subject == cue.Collapsed || v.Subject == cue.Expired || v.Subject == cue.Faltering)
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
func (r *reader) compoundStep(m *mention, j int) {
	s := r.sent(m.First)
	r.verbs(j, s.End, cue.AnyForm, func(v *cue.Verb, form cue.Form, end int) bool {
		if form != cue.Noun && !r.word(j, r.w.CompoundCalls) {
			return false
		}
		what := v.Object
		if what == cue.None {
			what = v.Subject
		}
		switch v.Name {
		case "end":
			what = cue.Expired
		case "implement", "enforce", "establish":
			return false // "to oversee the truce's implementation"
		}
		if what == cue.None {
			return false
		}
		st := step{what: what, verb: v, form: cue.Noun, at: Run{First: j, End: end}, object: true, sub: true}
		switch {
		case what == cue.Violated && (r.forestalled(m.np.First, s.First) || r.sense(end).Has(cue.May|cue.Will)):
			return false // "ceasefire violations should be punished"
		case what == cue.Violated:
			st.by, st.byAt, _ = r.breakers(j, s)
		case what != cue.Negotiating:
			st.force = r.nounForce(m.np.First, s.First)
		}
		r.settle(&st)
		if st.what == cue.Extended {
			r.ranOutToo(&st, end, s.End)
		}
		m.steps = r.mem.steps.Push(m.steps, st)
		return true
	})
	if len(m.steps) == 0 || m.steps[len(m.steps)-1].at.First != j {
		switch {
		case r.word(j, r.w.CompoundPlans):
			m.steps = r.mem.steps.Push(m.steps, step{what: cue.Proposed, verb: &presupposed, form: cue.Noun, at: Run{First: j, End: j + 1}, object: true, sub: true})
		case r.word(j, r.w.CompoundAppeals):
			m.steps = r.mem.steps.Push(m.steps, step{what: cue.CalledFor, verb: &presupposed, form: cue.Noun, at: Run{First: j, End: j + 1}, object: true, sub: true})
		case r.word(j, r.w.CompoundTalks):
			m.steps = r.mem.steps.Push(m.steps, step{what: cue.Negotiating, verb: &presupposed, form: cue.Noun, at: Run{First: j, End: j + 1}, object: true, sub: true})
		}
	}
}

// soughtByName reports whether the noun at token i makes of the truce before it one that is only sought: "a truce offer", "ceasefire talks".
func (r *reader) soughtByName(i int) bool {
	return r.word(i, r.w.CompoundAppeals) || r.word(i, r.w.CompoundPlans) || r.word(i, r.w.CompoundTalks) || r.word(i, r.w.Parleys)
}

// forestalled reports whether the violations named from token i are what is to be stopped or avoided: "an end to all truce violations", "to
// prevent ceasefire violations".
func (r *reader) forestalled(i, first int) bool {
	for i--; i > first && (r.sense(i).Has(cue.To|cue.Prep|cue.Def|cue.Adj|cue.Both) || r.word(i, r.w.AnyEach) || r.word(i, r.w.BothAll)); i-- {
	}
	return r.word(i, r.w.Stopping) && (r.sense(i-1).Has(cue.To|cue.Indef) || r.word(i, r.w.Averting))
}

// nounAt reports whether a noun that tells of a truce's life stands at token i.
func (r *reader) nounAt(i, limit int) bool {
	found := false
	r.verbs(i, limit, cue.NounForm, func(v *cue.Verb, form cue.Form, _ int) bool {
		found = form == cue.Noun && (v.Subject != cue.None || v.Object != cue.None)
		return found
	})
	return found
}

// predicateAt reports whether a known verb or adjective of the table stands at token i.
func (r *reader) predicateAt(i int) bool {
	found := false
	r.verbs(i, len(r.d.Tokens), cue.Verbal|cue.AdjectForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
		found = !v.Content || v.Object != cue.None
		return found
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
		found = v.Object != cue.None && (v.Subject == cue.None || !r.sense(i).Has(cue.PastForm)) // "begun" can be nothing else
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

// byWho reports whether a mention stands in a clause that tells who or what something is: "the envoy who brokered the truce", "the war that ended
// with a ceasefire".
func (r *reader) byWho(m *mention, first int) bool {
	for k := m.np.First - 1; k >= first && r.tokens[k].Class <= token.Possessive; k-- {
		if r.word(k, r.w.WhoWhichThat) && !r.sense(k-1).Has(cue.Say) {
			return true
		}
	}
	return false
}
