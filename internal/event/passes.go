package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// Where a sentence leaves the truce that is the object of its verb, and goes on to other things.

// passes reports whether the sentence goes on at the word at token j without the truce that a verb before has for its object: with another verb of
// those who act, "announced a truce and extended a curfew", or with another subject, "and the curfew was lifted", "after a strike was called off".
func (c *clause) passes(j int) bool {
	r := c.r
	switch {
	case !c.held && !c.governed() || c.main || c.relative || c.open || !r.word(j, r.w.Joints):
		return false
	case r.word(j+1, r.w.It):
		return !r.word(j, r.w.OtherClauses) // but "hours after it had taken effect"
	case !c.told && (r.sense(j+1).Has(cue.Be|cue.Have|cue.Will|cue.May) || r.actsAt(j+1)):
		return true
	}
	return r.clauseAt(j+1, c.end) && !(r.word(j, r.w.And) && r.sided(j-1) && r.sided(j+1))
}

// actsAt reports whether a verb in the past or the present stands at token i.
func (r *reader) actsAt(i int) bool {
	for r.sense(i).Has(cue.Adverb) {
		i++
	}
	return r.sense(i).Has(cue.PastForm|cue.ThirdForm) && r.predicateAt(i)
}

// sided reports whether a phrase that may name a side of a war stands at token i, or begins there: "the army", "Russia".
func (r *reader) sided(i int) bool {
	for r.class(i) == token.Word && r.sense(i).Has(cue.Def|cue.Indef|cue.Adj) && r.ref(i) == nil {
		i++
	}
	return r.time(i) < 0 && (r.ref(i) != nil || r.place(i) >= 0 || r.sense(i).Has(cue.War|cue.Fight) || r.word(i, r.w.ForcesNamed))
}
