package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// givesUp reports whether a plan to end a truce is told of those who are bound by it, and hangs on nothing: "said that it would end its truce
// on Sunday".
func (r *reader) givesUp(s *step) bool {
	sent := r.sent(s.at.First)
	if !s.object || s.passive || s.form != cue.Base || len(s.by) == 0 || r.says(sent, r.w.Threats) {
		return false
	}
	return !r.conditional(sent) && (!r.says(sent, r.w.WouldWouldnt) || r.has(sent, cue.Say))
}

// conditional reports whether a sentence has an "if" in it.
func (r *reader) conditional(s token.Sentence) bool {
	for k := s.First; k < s.End && r.has(s, cue.If); k++ {
		if sn := r.sense(k); sn.Has(cue.If) && !sn.Has(cue.Be|cue.May) {
			return true
		}
	}
	return false
}

// What the words around a predicate make of it: in name only, once more, with a bang.

// returning is the verb of "back under the truce".
var returning = cue.Verb{Name: "return to", Rule: "step: return to", Object: cue.Renewed}

// leaving is the verb of "nothing is left of the truce".
var leaving = cue.Verb{Name: "be nothing left of", Rule: "step: be nothing left of", Object: cue.Collapsed}

// shaded corrects what a predicate tells by what stands beside it.
func (r *reader) shaded(c *clause, st *step) {
	end := st.at.End
	switch st.what {
	case cue.Holding:
		if r.nominal(end, c.end) || r.onPaper(c.first, st.at.First) {
			st.what = cue.Faltering // "survives in name only", "on paper the truce holds"
		}
		if st.force == planned && st.passive && r.word(end, r.w.As) && r.word(end+1, r.w.BeforeUntil) {
			st.force = asserted // "would be honoured as before"
		}
	case cue.Suspended:
		if st.verb.Name == "shelve" && c.m.indef && st.passive {
			st.what = cue.Rejected // "a truce proposed by Egypt was shelved"
		}
	case cue.Agreed:
		if st.verb.Name == "patch together" && c.m.def && !st.sub {
			st.what = cue.Renewed // "the truce was pieced together again"
		}
	case cue.InEffect:
		switch {
		case r.nominal(end, c.end), st.form == cue.Adject && r.onPaper(c.first, st.at.First):
			st.what = cue.Faltering
		case !st.sub && r.once(st, c.end):
			st.what = cue.Renewed // "took effect once more"
		}
	case cue.Expired:
		if r.withViolence(end, c.end) && (st.verb.Name == "end" || st.verb.Name == "come to an end" || st.verb.Name == "finish") {
			st.what, st.degree = cue.Collapsed, "fully"
		}
	}
}

// nominal reports whether "in name only" or "on paper" follows at token i.
func (r *reader) nominal(i, limit int) bool {
	for k := i; k < limit && k < i+4; k++ {
		if r.word(k, r.w.InName) && r.word(k-1, r.w.InOn) {
			return true
		}
	}
	return false
}

// onPaper reports whether a clause opens with words that leave open whether what it tells is so in fact: "on paper", "nominally".
func (r *reader) onPaper(i, limit int) bool {
	for k := i; k < limit && k < i+3; k++ {
		if r.word(k, r.w.InName) && r.word(k-1, r.w.InOn) || k == i && r.word(k, r.w.Nominally) {
			return true
		}
	}
	return false
}

// once reports whether what a step tells has been so before: "again took effect", "took hold anew", "is once more in force".
func (r *reader) once(st *step, limit int) bool {
	i, end := st.at.First, st.at.End
	if st.force != asserted {
		return false
	}
	return r.word(i-1, r.w.Afresh) || r.word(i-1, r.w.More) && r.word(i-2, r.w.Once) ||
		end < limit && (r.word(end, r.w.Afresh) || r.word(end, r.w.Once) && (r.word(end+1, r.w.More) || r.word(end+1, r.w.Afresh)))
}

// withViolence reports whether the words behind an end tell that it came by force: "ended with a bomb", "ended in a hail of shells".
func (r *reader) withViolence(i, limit int) bool {
	if !r.word(i, r.w.EndingIn) {
		return false
	}
	for k := i + 1; k < limit && k < i+7; k++ {
		if r.tokens[k].Class > token.Possessive || r.sense(k).Has(cue.Which|cue.Be|cue.Have|cue.Say) {
			return false
		}
		if r.word(k, r.w.Outbreaks) {
			return true
		}
	}
	return false
}

// brokeOff reports whether a verb of breaking that ends before token i has no object, so that the truce itself broke.
func (r *reader) brokeOff(i, limit int) bool {
	return i >= limit || r.tokens[i].Class > token.Possessive || r.time(i) >= 0 || r.sense(i).Has(cue.Prep|cue.And|cue.If|cue.Adverb) && !r.sense(i).Has(cue.Def|cue.Indef)
}

// overAt reports whether words for what is over stand at token i, and end the clause.
func (r *reader) overAt(i, limit int) bool {
	over := false
	for i < limit && r.tokens[i].Class == token.Quote {
		i++ // "declares the 'truce' dead"
	}
	r.verbs(i, limit, cue.AdjectForm, func(v *cue.Verb, f cue.Form, end int) bool {
		// "a truce over Easter" is none that is over.
		alone := end >= limit || r.d.Tokens[end].Class > token.Possessive || r.sense(end).Has(cue.Prep|cue.And) || r.time(end) >= 0 && (end > i+1 || r.word(end, r.w.ThisDay))
		over = alone && f == cue.Adject && (v.Subject == cue.Terminated || v.Subject == cue.Collapsed)
		return over
	})
	return over
}

// statePhrase reports whether an adjective or adverb of a truce's state stands at token i.
func (r *reader) statePhrase(i, limit int) bool {
	for n := 0; n < 2 && i < limit && r.sense(i).Has(cue.Adverb); i, n = i+1, n+1 {
	}
	found := false
	r.verbs(i, limit, cue.AdjectForm, func(v *cue.Verb, _ cue.Form, end int) bool {
		found = v.Subject != cue.None && (end > i+1 || end >= limit || r.tokens[end].Class > token.Possessive)
		return found
	})
	return found
}

// nothingLeft reads that nothing is left of a truce: "little remained of the truce by evening".
func (r *reader) nothingLeft(m *mention, first int) bool {
	i := m.np.First - 1
	if !m.def || !r.word(i, r.w.Of) {
		return false
	}
	left := false
	for i--; i > first && i > m.np.First-8; i-- {
		if r.word(i, r.w.LeftOver) {
			left = true
			continue
		}
		if !r.sense(i).Has(cue.Be|cue.Have|cue.Will|cue.Adverb) && r.time(i) < 0 {
			break
		}
	}
	if !left || !r.word(i, r.w.LittleOf) {
		return false
	}
	m.steps = r.mem.steps.Push(m.steps, step{what: cue.Collapsed, verb: &leaving, form: cue.Past, degree: "fully", at: Run{First: i, End: m.np.First}, object: true})
	return true
}

// stateAt reports whether words that tell a state of a truce stand at token i, with an adverb before them or "to be".
func (r *reader) stateAt(i, limit int) bool {
	for n := 0; n < 3 && i < limit && r.sense(i).Has(cue.Adverb|cue.To|cue.Be); i, n = i+1, n+1 {
	}
	found := false
	r.verbs(i, limit, cue.AdjectForm, func(v *cue.Verb, _ cue.Form, end int) bool {
		found = v.Subject == cue.Collapsed || v.Subject == cue.Faltering
		return found
	})
	return found
}

// inverted reads a verb of the truce's own before it: "so ended the truce", "at noon on Friday began a truce".
func (r *reader) inverted(m *mention, i, first int) bool {
	if i <= first || !r.sense(i).Has(cue.PastForm) || !r.fronted(i-1, first) {
		return false
	}
	hit := false
	r.verbs(i, i+1, cue.PastForm, func(v *cue.Verb, form cue.Form, end int) bool {
		if v.Subject == cue.None || v.Subject == cue.Holding || v.Content {
			return false
		}
		st := step{what: v.Subject, verb: v, form: form, degree: v.Degree, at: Run{First: i, End: end}}
		r.settle(&st)
		m.steps = r.mem.steps.Push(m.steps, st)
		hit = true
		return true
	})
	return hit
}

// anotherAt reports whether another truce than that of m is named at token i.
func (r *reader) anotherAt(m *mention, i int) bool {
	for k := range r.ms {
		if x := &r.ms[k]; x.np.First == i && x.First != m.First && x.Strength == cue.Strong && !x.Act {
			return true
		}
	}
	return false
}

// trailing reports whether a participle at token i opens its clause, behind a comma: ", brokered by Egypt".
func (r *reader) trailing(i, first int) bool {
	for i--; i >= first && (r.sense(i).Has(cue.Adverb|cue.And) || r.time(i) >= 0); i-- {
	}
	return i < first || r.tokens[i].Class > token.Possessive
}

// fronted reports whether what stands before a verb, up to token i, has no subject for it: adverbs, and phrases of time and place.
func (r *reader) fronted(i, first int) bool {
	some := false
	if r.tokens[i].Class == token.Comma && r.time(i-1) >= 0 {
		i-- // "over that, on Friday, died a ceasefire"
	}
	for ; i >= first; i-- {
		if c := r.tokens[i].Class; c > token.Possessive {
			return some && (c == token.Comma || c == token.Semicolon || c == token.Colon || c == token.Dash)
		}
		switch {
		case r.time(i) >= 0 && r.sense(r.c.Times[r.time(i)].First-1).Has(cue.Prep):
			i = r.c.Times[r.time(i)].First - 1
		case r.place(i) >= 0 && r.sense(i-1).Has(cue.Prep):
			i--
		case r.word(i, r.w.ThusSo):
		case r.sense(i).Has(cue.And) && some:
			return true
		default:
			return false
		}
		some = true
	}
	return some
}

// chargedSince reads that somebody is accused of what they did since a truce, or after one, which it forbids: "accused the army of shelling
// two villages since the ceasefire".
func (r *reader) chargedSince(m *mention, i, first int) bool {
	if !m.def || !r.word(i, r.w.AfterSince) || r.sense(m.np.End).Has(cue.Be|cue.Have) || !r.says(r.sent(i), r.w.BreachTold) {
		return false
	}
	for k := i - 1; k > first && k > i-24; k-- {
		if c := r.tokens[k].Class; c > token.Possessive && c != token.Quote {
			return false
		}
		if r.word(k, r.w.Accused) {
			m.steps = r.mem.steps.Push(m.steps, step{what: cue.Violated, verb: &breaking, form: cue.Noun, force: alleged, at: Run{First: i, End: i + 1}, object: true})
			return true
		}
	}
	return false
}

// coordinate reports whether a verb joined to another between commas ends at the comma at token i: "signed, and later broke, a truce".
func (r *reader) coordinate(i, first int) bool {
	if !r.verbEnding(i, first) {
		return false
	}
	for k := i - 1; k > first && k > i-6; k-- {
		if r.sense(k).Has(cue.And) {
			return r.class(k-1) == token.Comma
		}
	}
	return false
}

// insertion returns the comma that opens what stands between a verb and its object, and which the comma at token i closes; 0 if no such
// verb stands before it: "buried, a month after it was signed, the ceasefire".
func (r *reader) insertion(i, first int) int {
	for k := i - 1; k > first && k > i-16; k-- {
		switch c := r.tokens[k].Class; {
		case c == token.Comma:
			if r.verbEnding(k, first) {
				return k
			}
			return 0
		case c > token.Possessive && c != token.Period:
			return 0
		}
	}
	return 0
}

// verbEnding reports whether a verb that can have a truce for its object ends before token i, with a time or an adverb between at most.
func (r *reader) verbEnding(i, first int) bool {
	for n := 0; i > first && n < 4; n++ {
		i--
		if r.time(i) < 0 && !r.sense(i).Has(cue.Adverb|cue.Prep) {
			break
		}
	}
	found := false
	r.verbs(i, len(r.tokens), cue.Verbal, func(v *cue.Verb, form cue.Form, end int) bool {
		found = v.Object != cue.None && form != cue.Noun
		return found
	})
	return found
}

// negatedAt reports whether a negation stands at or just before token j, or opens the subject: "neither A nor B has".
func (r *reader) negatedAt(j, first int) bool {
	for k := j; k >= first && k > j-3; k-- {
		if r.sense(k).Has(cue.Not) {
			return true
		}
	}
	for k := j; k >= first && k > j-9; k-- {
		if r.d.Tokens[k].Class > token.Possessive {
			return false
		}
		if r.word(k, r.w.Nobody) {
			return true
		}
	}
	return false
}

// hopeless reports whether what the noun at token k may bring is ruled out: "no chance of", "rejected the possibility of".
func (r *reader) hopeless(k int) bool {
	return r.sense(k-1).Has(cue.No) || r.sense(k-1).Has(cue.Def) && r.rejectsAt(k-2)
}

// undated reports whether it is said before token j that there is no day yet for what is to be: "no date has been set for", "without giving a date
// when".
func (r *reader) undated(j, first int) bool {
	for k := j - 1; k > first && k > j-14; k-- {
		if !r.word(k, r.w.DateWords) {
			continue
		}
		for n := k - 1; n >= first && n > k-4; n-- {
			if r.sense(n).Has(cue.No) || r.word(n, r.w.NotDone) {
				return true
			}
		}
	}
	return false
}

// imperative reports whether the verb at token i opens a headline that tells somebody what to do: "Respect ceasefire, rebels told".
func (r *reader) imperative(i int, s token.Sentence) bool {
	if k := r.kind(i); k != article.Title && k != article.Heading || i > s.First && r.class(i-1) != token.Colon {
		return false
	}
	comma := false
	for k := i + 1; k < s.End; k++ {
		if comma = comma || r.class(k) == token.Comma; comma && r.word(k, r.w.Bidding) {
			return true
		}
	}
	return false
}

// degree reads how far something has collapsed from the adverbs before the verb.
func (r *reader) degree(j int, s step) string {
	for k := j - 1; k > j-4 && k >= 0; k-- {
		switch {
		case r.word(k, r.w.Largely):
			return "largely"
		case r.word(k, r.w.Partly):
			return "partly"
		case r.word(k, r.w.Fully):
			return "fully"
		}
	}
	if s.degree == "" && s.what == cue.Collapsed {
		return "fully"
	}
	return s.degree
}
