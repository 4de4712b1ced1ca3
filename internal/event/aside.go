package event

// What a clause puts between commas or in brackets, and goes on behind.

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// pastBracket returns the token behind a bracket that opens at token i and holds a weekday or another clock for the time before it, "from
// 6 p.m. on May 4 (Friday) to May 9", "from 1 a.m. (local time) until midnight"; i if no such bracket stands there.
func (r *reader) pastBracket(i, limit int) int {
	if i >= limit || r.tokens[i].Class != token.Open {
		return i
	}
	for k := i + 1; k < limit && k < i+8; k++ {
		if r.tokens[k].Class == token.Close {
			if t := r.time(i + 1); t >= 0 && r.c.Times[t].End == k && r.bareWeekday(t) && r.c.Times[t].Type == "DATE" {
				return k + 1
			}
			if k+1 < limit && (r.word(k+1, r.w.RangeLinks) || r.word(k+1, r.w.TimePrepositions) || r.word(k+1, r.w.And)) {
				return k + 1
			}
			return i
		}
	}
	return i
}

// bracketed returns the bracket that opens what the one at token j closes, if no time stands in it: "the largest group there (also called the
// nationalist one)"; 0 if there is none.
func (r *reader) bracketed(j, first int) int {
	for k := j - 1; k > first && k > j-20; k-- {
		if r.tokens[k].Class == token.Open {
			return k
		}
		if r.time(k) >= 0 {
			return 0
		}
	}
	return 0
}

// pastShort returns the token that closes the bracket opened at token j, which holds no more than another name for what stands before it: "along
// the Line of Contact (LoC) from midnight"; j if there is none.
func (r *reader) pastShort(j, limit int) int {
	if r.tokens[j].Class == token.Open && j+2 < limit && r.tokens[j+1].Class == token.Word && r.tokens[j+2].Class == token.Close && r.time(j+1) < 0 {
		return j + 2
	}
	return j
}

// pastAside returns the comma that closes a few words between commas, opened at token j, behind which the clause goes on with a time: "has
// held, more or less, since May", "was in force, with interruptions, until Friday", "is in place along
// the river, which divides the two, since 1994", "took effect, officials said, at noon"; 0 if there is none.
func (r *reader) pastAside(j, limit int) int {
	if r.tokens[j].Class != token.Comma {
		return 0
	}
	relative := r.sense(j + 1).Has(cue.Which)
	width := 10
	if relative {
		width = 20
	}
	for k := j + 1; k < limit && k < j+width; k++ {
		if e := r.pastShort(k, limit); e > k {
			k = e // ", or Line of Contact (LoC), from noon"
			continue
		}
		if r.tokens[k].Class == token.Comma {
			if k > j+1 && (r.time(k+1) >= 0 && r.sense(k-1).Has(cue.Say) || (r.word(k+1, r.w.TimePrepositions) || r.word(k+1, r.w.Since)) && (r.time(k+2) >= 0 || r.time(k+3) >= 0)) {
				return k
			}
			return 0
		}
		if r.sense(k).Has(cue.Say) && k > j+1 && r.class(k+1) == token.Comma {
			continue // "officials said"
		}
		if r.tokens[k].Class > token.Possessive || r.time(k) >= 0 || !relative && (r.sense(k).Has(cue.Which|cue.Say|cue.Be|cue.Have|cue.Will|cue.If) || r.finiteAt(k)) {
			return 0
		}
	}
	return 0
}

// forcesTo reports whether more of those who fight are named from token i on, as a list that goes on with the time from which something is:
// "against the army, the police and the militias, as of Friday".
func (r *reader) forcesTo(i, limit int) bool {
	k := i
	if r.sense(k).Has(cue.Def) {
		k++
	}
	if r.ref(k) == nil && !r.word(k, r.w.ForcesNamed) {
		return false
	}
	for and := false; k < limit && k < i+16; k++ {
		if t := r.time(k); t >= 0 {
			return and && (r.word(k-1, r.w.StartingFrom) || r.word(k-1, r.w.Of) && r.word(k-2, r.w.As))
		}
		s := r.sense(k)
		if c := r.tokens[k].Class; c > token.Possessive && c != token.Comma || s.Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Say|cue.Which|cue.To) {
			return false
		}
		and = and || s.Has(cue.And)
	}
	return false
}
