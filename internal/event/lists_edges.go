package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// frontedBy reports whether whom token k names ends the phrase that opens the sentence at token first, and stands in no list with those behind
// it: "With the mediation of Norway, the army and the rebels", "Under the auspices of the Union, A and B".
func (r *reader) frontedBy(k, first int) bool {
	x := r.ref(k)
	for r.d.Tokens[first].Class == token.Quote {
		first++
	}
	if x == nil || !r.sense(first).Has(cue.Prep) {
		return false
	}
	i := x.First - 1
	for i > first && r.sense(i).Has(cue.Def|cue.Adj) && !r.sense(i).Has(cue.Prep) {
		i--
	}
	if !r.sense(i).Has(cue.Prep) {
		return false
	}
	for ; i > first; i-- {
		if r.tokens[i].Class == token.Comma {
			return false
		}
	}
	return true
}

// subjectBehind reports whether the comma at token j ends a phrase that opens the sentence, and the subject follows it: "With the help of Norway, | the
// army and the rebels signed". A list goes on to a comma of its own: "With the help of Norway, Chad and Mali, the army signed".
func (r *reader) subjectBehind(j, limit int) bool {
	first := r.sent(j).First
	if !r.sense(first).Has(cue.Prep) || j-first > 12 {
		return false
	}
	for k := first; k < j; k++ {
		if r.tokens[k].Class == token.Comma {
			return false
		}
	}
	for k := j + 1; k < limit; k++ {
		switch {
		case r.tokens[k].Class > token.Possessive && r.tokens[k].Class != token.Quote:
			return false
		case r.ref(k) == nil && r.tokens[k].Case == token.Lower && (r.sense(k).Has(cue.Be|cue.Have|cue.Will|cue.Say) || r.isVerb(k)):
			return true
		}
	}
	return false
}

// ofState returns the token that ends the name of those who are of the state named at token j: "the rebels of Mali"; else j.
func (r *reader) ofState(j int) int {
	x := r.ref(j)
	if x == nil || len(x.Actors) == 0 || r.c.Actors[x.Actors[0]].Kind != "state" {
		return j
	}
	k := x.First - 1
	if k > 0 && r.sense(k).Has(cue.Def) {
		k--
	}
	if k < 1 || !r.word(k, r.w.Of) {
		return j
	}
	y := r.ref(k - 1)
	if y == nil || len(y.Actors) == 0 || y.Form == "pronoun" {
		return j
	}
	switch b := &r.c.Actors[y.Actors[0]]; b.Kind {
	case "armed_group", "militia", "paramilitary", "opposition", "armed_forces", "government":
		return k - 1
	}
	return j
}

// overOwner returns the token before the words that only say whose the person is who is named behind token k: "his Turkish counterpart | Recep Tayyip
// Erdogan", "Turkey's | Recep Tayyip Erdogan"; else k.
func (r *reader) overOwner(k, first int) int {
	if k > first && r.class(k) == token.Possessive {
		if x := r.ref(k - 1); x != nil && len(x.Actors) > 0 && r.c.Actors[x.Actors[0]].Kind == "state" && r.personAt(k+1) {
			return x.First - 1
		}
		return k
	}
	if k < first || !r.word(k, r.w.Counterparts) {
		return k
	}
	for i := k - 1; i >= first && i > k-5 && r.tokens[i].Class == token.Word; i-- {
		if r.word(i, r.w.HisHer) {
			return i - 1
		}
	}
	return k
}
