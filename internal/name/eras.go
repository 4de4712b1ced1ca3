package name

import (
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// What an era is of.
const (
	EraBody   = "body"   // a body, an armed group
	EraState  = "state"  // a state, or a name of one
	EraAccord = "accord" // an agreement, a plan
	EraEvent  = "event"  // an operation, an upheaval, a thing that everybody has heard of since
	EraDeath  = "death"  // of a person
)

// An Era is the time in which something can be spoken of as what is there. Days are numbered from 1 January 1970.
type Era struct {
	What string
	From int64 // nobody speaks of it before; of a death, its day
	To   int64 // it is gone afterwards; 0 if it is not gone, or not for certain
}

// eraNames are what eras are of, by their numbers in the packed table.
var eraNames = [...]string{EraBody, EraState, EraAccord, EraEvent, EraDeath}

// era reads a row of the table of eras. It is proper if its phrase is written with a capital.
func (f *Finder) era(i int) (e Era, proper bool) {
	r := f.eraRows[eraLen*i:][:eraLen]
	return Era{What: eraNames[r[0]], From: int64(rule.U32(r, 2)) - dayBias, To: int64(rule.U32(r, 6)) - dayBias}, r[1] != 0
}

// EraOf returns the era of a listed actor.
func (f *Finder) EraOf(row int32) (Era, bool) {
	i := rule.U16(f.facts.entries, entryLen*int(row)+12)
	if i == 0 {
		return Era{}, false
	}
	e, _ := f.era(i - 1)
	return e, true
}

// Eras calls yield for each phrase of the document that has an era: states, accords, events, people who have died. Where they can begin the
// hits of [rule.Whole] tell.
func (f *Finder) Eras(d *token.Doc, hits []int32, yield func(first, end int, e Era)) {
	next := 0
	for _, h := range hits {
		i := int(h)
		if i < next || !f.eras.Begins(d.Tokens[i].Word) {
			continue
		}
		limit := d.SentenceOf(i).End
		if end, n, ok := f.eras.Longest(d, i, limit); ok {
			if e, proper := f.era(int(n)); !proper || d.Tokens[i].Case != token.Lower {
				yield(i, end, e)
				next = end
			}
		}
	}
}
