package event

// Nouns of a beginning or an end that is still to come, or was when it was told, and of what is refused.

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// startSet reports whether the noun of a beginning at token i is what somebody set a day for.
func (r *reader) startSet(i int) bool {
	for i--; i > 0 && r.sense(i).Has(cue.Def|cue.Adj); i-- {
	}
	return r.word(i, r.w.SetTimed) && !r.sense(i-1).Has(cue.Be)
}

// untilNoun reports whether the noun at token i, "end" or "expiry", tells only from when or until when: "from the end of".
func (r *reader) untilNoun(i int) bool {
	i--
	for r.sense(i).Has(cue.Def|cue.Indef) || r.word(i, r.w.Of) && r.word(i-1, r.w.DateWords) || r.word(i, r.w.DateWords) {
		i-- // "from the date of the end of"
	}
	return r.word(i, r.w.UntilNouns)
}

// dueNoun reports whether the noun of an end at token i names a day to come: "the expiry date", "the scheduled end", "hours before the expiration".
func (r *reader) dueNoun(i int) bool {
	due := r.word(i+1, r.w.Deadlines)
	for i--; r.sense(i).Has(cue.Def|cue.Indef|cue.Adj) || r.word(i, r.w.PlannedOnes); i-- {
		due = due || r.word(i, r.w.PlannedOnes)
	}
	return due || r.word(i, r.w.Before)
}

// awaitedNoun reports whether the noun at token i, "start" or "beginning", tells of what had not come: "before the start of", "ahead of the
// beginning of", "pending the entry into force of".
func (r *reader) awaitedNoun(i int) bool {
	i--
	for r.sense(i).Has(cue.Def|cue.Indef|cue.Adj) || r.word(i, r.w.PlannedOnes) {
		i--
	}
	return r.word(i, r.w.Awaiting) || r.word(i, r.w.To) && r.word(i-1, r.w.Prior) || r.word(i, r.w.Of) && r.word(i-1, r.w.Ahead)
}

// refusedNoun reports whether somebody refuses what the noun at token i names: "ruled out any extension", "turned down a UN request for an extension".
func (r *reader) refusedNoun(i int) bool {
	for k := i - 1; k >= 0 && k > i-7 && r.class(k) <= token.Possessive; k-- {
		if r.rejectsAt(k) {
			return !r.negatedAt(k-1, r.sent(k).First)
		}
		if r.sense(k).Has(cue.Say|cue.Which|cue.Be|cue.And) || r.finiteAt(k) {
			return false
		}
	}
	return false
}
