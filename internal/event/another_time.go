package event

// Times that hang on another noun than the truce of which their clause tells.

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// ofOther reports whether a time behind token i dates what a noun between them names: by a participle behind that noun, "a truce to free hostages
// held since October 7", "with schools shut until Friday", "for a census planned for July", or as the day of an event that the truce is to serve,
// "to allow the opening of schools on June 20".
func (r *reader) ofOther(t, i int) bool {
	k := r.c.Times[t].First - 1
	if k > i && (r.sense(k).Has(cue.Prep) || r.word(k, r.w.UntilTill) || r.word(k, r.w.Since)) {
		k--
	}
	if k <= i || r.class(k) != token.Word {
		return false
	}
	at := k
	if r.word(at, r.w.Particles) {
		at-- // "cut off for five months"
	}
	if at > i && r.saidOfNoun(at) {
		return true
	}
	return r.value(t).Precision() != 0 && r.served(k, i)
}

// saidOfNoun reports whether a participle at token i tells of the common noun before it. Who fights is planned for no day, and what makes or ends a truce
// is not done to him.
func (r *reader) saidOfNoun(i int) bool {
	low := r.tokens[i].Case == token.Lower
	if !low || !r.word(i, r.w.ToBeOn) && !r.word(i, r.w.Participles) && !(r.pastForm(i) && r.d.Str(i)[r.tokens[i].End-r.tokens[i].Start-1] == 'd') {
		return false
	}
	if !r.thing(i-1) || r.sense(i-1).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Not|cue.Which|cue.Say) || r.isVerb(i-1) || r.word(i-1, r.w.DealNouns) || r.truceNoun(i-1) {
		return false
	}
	if r.sense(i-2).Has(cue.Will|cue.May) || r.sense(i-3).Has(cue.Will|cue.May) {
		return false // "will thus stand terminated from Friday"
	}
	who := r.word(i-1, r.w.Troops) || r.struckBy(i, i-1)
	if r.word(i, r.w.ToBeOn) {
		return !who && !r.word(i-1, r.w.AreaKinds)
	}
	own := false
	r.verbs(i, len(r.tokens), cue.Verbal, func(v *cue.Verb, _ cue.Form, _ int) bool {
		own = v.Object != cue.None && (who || v.Object == cue.Agreed || v.Object == cue.Announced || v.Object == cue.Extended) || v.Subject != cue.None && (who || r.word(i-1, r.w.AreaKinds))
		return own
	})
	return !own
}

// truceNoun reports whether token i stands in the noun phrase of a truce.
func (r *reader) truceNoun(i int) bool {
	for k := range r.ms {
		if np := r.ms[k].np; np.First <= i && i < np.End {
			return true
		}
	}
	return false
}

// served reports whether the words up to token k name an event that what is told behind token i is to serve: "to allow the opening of schools".
func (r *reader) served(k, i int) bool {
	event := false
	for ; k > i && r.class(k) <= token.Possessive; k-- {
		if r.sense(k).Has(cue.To) {
			return event && r.class(k+1) == token.Word && !r.predicateAt(k+1)
		}
		if r.sense(k).Has(cue.Say|cue.Which|cue.Be|cue.Have|cue.And) || r.time(k) >= 0 {
			return false
		}
		event = event || r.word(k, r.w.Occasions)
	}
	return false
}
