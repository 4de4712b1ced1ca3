package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// unboundBy returns what is said of a truce by which somebody is not bound: the end of it if he no longer is, else nothing, for he never was.
func (r *reader) unboundBy(s *step) cue.Step {
	for k := s.at.First; k >= 0 && k > s.at.First-5; k-- {
		if r.word(k, r.w.Longer) {
			return cue.Terminated
		}
	}
	return cue.None
}

// clauseAt reports whether a subject and its verb stand at token i: "peace talks have been on hold".
func (r *reader) clauseAt(i, limit int) bool {
	for k := i; k < limit && k < i+12; k++ {
		t := &r.d.Tokens[k]
		s := r.sense(k)
		switch {
		case t.Class > token.Possessive && t.Class != token.Quote, s.Has(cue.Which | cue.To), k == i && s.Has(cue.Prep):
			return false
		case k > i && (s.Has(cue.Be|cue.Have|cue.Will|cue.May) || r.word(k-1, r.w.ItTheyHe) || s.Has(cue.PastForm|cue.ThirdForm) && r.predicateAt(k)):
			return true
		}
	}
	return false
}

// timesBetween returns the comma that closes a parenthesis of nothing but a time and its preposition, which begins at token
// i and is followed by a relative clause; 0 if none stands there.
func (r *reader) timesBetween(i, limit int) int {
	if i < limit && r.sense(i).Has(cue.Prep) {
		i++
	}
	t := r.time(i)
	if t < 0 {
		return 0
	}
	end := r.c.Times[t].End
	if end+1 < limit && r.d.Tokens[end].Class == token.Comma && r.sense(end+1).Has(cue.Which) {
		return end
	}
	return 0
}

// apposed reports whether the phrase ends an apposition that a comma opened shortly before it.
func (r *reader) apposed(m *mention, first int) bool {
	for j := m.np.First - 1; j > first && j > m.np.First-8; j-- {
		if r.d.Tokens[j].Class == token.Comma {
			return r.sense(j + 1).Has(cue.Indef | cue.Def)
		}
		if r.d.Tokens[j].Class > token.Possessive || r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.Say) {
			return false
		}
	}
	return false
}

// resumed returns the token of a coordinated predicate that goes on behind the comma at token i: "announced by the prime
// minister, Mr Vajpayee, and came into effect"; 0 if there is none.
func (r *reader) resumed(i, limit int) int {
	for k := i + 1; k < limit && k < i+24; k++ {
		s := r.sense(k)
		if s.Has(cue.Which|cue.Say) || r.d.Tokens[k].Class == token.Semicolon || r.d.Tokens[k].Class == token.Colon {
			return 0
		}
		if r.word(k, r.w.AndButThen) && k+1 < limit {
			if r.sense(k+1).Has(cue.Be|cue.Have|cue.Will) || r.finiteAt(k+1) {
				return k + 1
			}
			if !r.word(k, r.w.And) {
				return 0
			}
		}
	}
	return 0
}

// goingOn returns the verb behind "and", "but" or "then" at token i that a truce can be the subject of; 0 if there is none.
func (r *reader) goingOn(i int) int {
	k := i
	for n := 0; n < 2 && r.word(k, r.w.AndButThen); n++ {
		k++
	}
	if k > i && r.finiteAt(k) {
		return k
	}
	return 0
}

// closing returns the token behind a parenthesis in commas that opens at token i; 0 if it does not close soon.
func (r *reader) closing(i, limit int) int {
	for j := i + 1; j < limit && j < i+22; j++ {
		switch r.d.Tokens[j].Class {
		case token.Comma, token.Dash:
			return j + 1
		case token.Semicolon, token.Colon:
			return 0
		}
	}
	return 0
}

// finiteAt reports whether a verb that a truce can be the subject of stands at token i in a finite form.
func (r *reader) finiteAt(i int) bool {
	for r.sense(i).Has(cue.Adverb) && i+1 < len(r.d.Tokens) {
		i++
	}
	found := false
	r.verbs(i, len(r.d.Tokens), cue.PastForm|cue.ThirdForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
		found = v.Subject != cue.None
		return found
	})
	return found
}

// pastAt reports whether a verb in the past stands at token i.
func (r *reader) pastAt(i int) bool {
	found := false
	r.verbs(i, len(r.d.Tokens), cue.PastForm, func(*cue.Verb, cue.Form, int) bool {
		found = true
		return true
	})
	return found
}

// finiteObject reports whether a verb that only those who make a truce can be the subject of stands at token i in the past.
func (r *reader) finiteObject(i int) bool {
	found := false
	r.verbs(i, len(r.d.Tokens), cue.PastForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
		found = v.Subject == cue.None && v.Object != cue.None
		return true
	})
	return found
}

// pluralNoun reports whether a word in lower case is written as a plural.
func (r *reader) pluralNoun(i int) bool {
	t := &r.d.Tokens[i]
	if t.Case != token.Lower || t.End-t.Start < 5 || i+1 < len(r.tokens) && r.tokens[i+1].Gap == token.Hyphen {
		return false
	}
	s := r.d.Str(i)
	return s[len(s)-1] == 's' && s[len(s)-2] != 's'
}

// calledThen reports whether token j tells when somebody called a truce, which is its object: "the ceasefire it had called in October".
func (r *reader) calledThen(j, limit int) bool {
	if !r.word(j, r.w.Called) || r.sense(j-1).Has(cue.Be) {
		return false
	}
	k := j + 1
	if r.sense(k).Has(cue.Prep) {
		k++
	}
	return k < limit && r.time(k) >= 0 && r.c.Times[r.time(k)].Type != "DURATION"
}

// objectRelative reads "(that) Washington had proposed" from token i and returns the token behind it.
func (r *reader) objectRelative(m *mention, i, limit int) int {
	be := false
	for j := i; j < limit && j < i+14; j++ {
		t := &r.d.Tokens[j]
		if t.Class == token.Comma && (r.ref(j-1) != nil || r.place(j-1) >= 0) && (r.ref(j+1) != nil || r.place(j+1) >= 0) {
			continue // "which Russia, Turkey and Iran proclaimed"
		}
		if t.Class == token.Comma || t.Class == token.Semicolon || t.Class == token.Colon || t.Class == token.Dash || j > i && r.anotherAt(m, j) {
			if be && t.Class > token.Comma {
				return i + 1 // "that both ever had with them was past;": the verb of the truce came
			}
			return j
		}
		be = be || j > i+1 && r.sense(j).Has(cue.Be)
		if j > i+2 && r.ownVerb(j, limit) {
			return j // "to which both sides put their names ran from May 3"
		}
		if j > i && r.calledThen(j, limit) {
			st := step{what: cue.Announced, verb: &announcing, form: cue.Past, at: Run{First: j, End: j + 1}, object: true, sub: true}
			r.doer(&st, m, j)
			m.steps = r.mem.steps.Push(m.steps, st)
			return j + 1
		}
		end := 0
		r.verbs(j, limit, cue.Verbal, func(v *cue.Verb, form cue.Form, e int) bool {
			if form == cue.Noun || form == cue.Adject || v.Name == "call" || v.Object == cue.None && v.Agent == cue.NoAgent {
				return false
			}
			for k := j + 1; k < e; k++ {
				if r.ownVerb(k, limit) {
					e = k // "that the army agreed to took effect on Friday"
				}
			}
			if j > i && r.sense(j-1).Has(cue.Say) && !r.passiveBefore(j) {
				return false // "which the opposition says ignores it"
			}
			if r.sense(j).Has(cue.Say) && v.Object != cue.Announced && v.Object != cue.Agreed || form == cue.Ing && !r.passiveBefore(j) && !r.sense(j-1).Has(cue.Prep) {
				return false // "a truce which includes giving up weapons"
			}
			if form == cue.Base && j > i && !r.sense(j-1).Has(cue.To|cue.Will|cue.May|cue.Not|cue.Adverb) && r.ref(j-1) == nil && !r.word(j-1, r.w.ItTheyHe) && !r.pluralNoun(j-1) {
				return false // "that led to a drastic drop in violence"
			}
			st := step{what: v.Object, verb: v, form: form, at: Run{First: j, End: e}, object: true, sub: true, degree: v.Degree}
			st.force = r.force(j, form)
			if v.Area {
				r.area(&st, e, limit)
			}
			if (st.what == cue.Extended || st.what == cue.Renewed) && r.hoped(i, j) {
				st.force = supposed // "which they hope will be prolonged"
			}
			r.doer(&st, m, j)
			r.settle(&st)
			m.steps = r.mem.steps.Push(m.steps, st)
			end = e
			return true
		})
		if end > 0 {
			return end
		}
	}
	return i + 1
}

// ownVerb reports whether a verb that only a truce is the subject of stands at token i in the past, and its time behind it: "ran from May 3",
// "took effect on Friday".
func (r *reader) ownVerb(i, limit int) bool {
	if !r.sense(i).Has(cue.PastForm) {
		return false
	}
	found := false
	r.verbs(i, limit, cue.PastForm, func(v *cue.Verb, _ cue.Form, end int) bool {
		found = v.Subject == cue.InEffect && v.Object == cue.None && r.timedAt(end)
		return found
	})
	return found
}

// timedAt reports whether a temporal expression stands at token i, or a preposition and one behind it.
func (r *reader) timedAt(i int) bool {
	return r.time(i) >= 0 || r.sense(i).Has(cue.Prep) && r.time(i+1) >= 0
}

// hoped reports whether a verb of hoping stands between two tokens.
func (r *reader) hoped(i, j int) bool {
	for ; i < j; i++ {
		if r.sense(i).Has(cue.Hope | cue.Try) {
			return true
		}
	}
	return false
}

// dueNext returns the verb of a beginning or an end behind "due to" and the like at token i: "due to take effect", "originally set to expire"; 0 if
// there is none.
func (r *reader) dueNext(i, limit int) int {
	if r.sense(i).Has(cue.Adverb) || r.word(i, r.w.AtFirst) {
		i++
	}
	if r.word(i, r.w.DueOrLikely) && r.sense(i+1).Has(cue.To) && (r.beginsAt(i+2, limit) || r.endsAt(i+2, limit)) {
		return i + 2
	}
	return 0
}

// thenEnds returns the verb behind "and" at token i by which a truce that is to begin is also to end: ", and end on May 9", ", and will expire on
// Sunday", "that begins on June 1, and ends on June 9"; 0 if there is none.
func (c *clause) thenEnds(i int) int {
	r := c.r
	if !c.told || !r.sense(i).Has(cue.And) {
		return 0
	}
	switch i++; {
	case c.relativeEnds(i):
		c.relative = true
	case !c.last.due && !c.last.will:
		return 0
	case r.endsAt(i, c.end), r.sense(i).Has(cue.To) && r.endsAt(i+1, c.end):
		c.aux, c.relative = c.last, !c.main
	case r.sense(i).Has(cue.Will) && r.endsAt(i+1, c.end):
		c.relative = !c.main
	default:
		return 0
	}
	return i
}

// relativeEnds reports whether a verb of ending stands at token i, as one of a clause that is not the main one: what others end has its name
// behind it.
func (c *clause) relativeEnds(i int) bool {
	found := false
	if !c.main {
		c.r.verbs(i, c.end, cue.ThirdForm|cue.PastForm, func(v *cue.Verb, _ cue.Form, end int) bool {
			found = v.Subject == cue.Expired && (c.r.sense(end).Has(cue.Prep) || c.r.time(end) >= 0)
			return found
		})
	}
	return found
}

// placesAt reports whether the comma at token j parts places of a list that "and" closes: "in the Two Areas, Darfur and Kordofan shall enter into
// force".
func (r *reader) placesAt(j int) bool {
	if r.place(j-1) < 0 || r.place(j+1) < 0 {
		return false
	}
	for k := j + 2; k < j+8 && k < len(r.tokens) && r.tokens[k].Class == token.Word; k++ {
		if r.sense(k).Has(cue.And) {
			return true
		}
	}
	return false
}
