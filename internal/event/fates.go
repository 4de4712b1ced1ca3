package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// What the words around a predicate make of it: in name only, once more, with a bang.

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
	r.verbs(i, limit, cue.AdjectForm, func(v *cue.Verb, f cue.Form, end int) bool {
		// "a truce over Easter" is none that is over.
		alone := end >= limit || r.d.Tokens[end].Class > token.Possessive || r.sense(end).Has(cue.Prep|cue.And)
		over = alone && f == cue.Adject && (v.Subject == cue.Terminated || v.Subject == cue.Collapsed)
		return over
	})
	return over
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
