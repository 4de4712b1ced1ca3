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

// timeOf returns the temporal expression before a step's verb; before the truce, if what stands between it and the verb only tells which truce it is:
// "on Sunday a truce agreed by the army and the rebels began", "on Sunday a truce that was signed on Friday began".
func (r *reader) timeOf(s *step, first int) int {
	if s.mention < len(r.ms) && !s.sub {
		if m := &r.ms[s.mention]; m.np.End < s.at.First && m.np.First > first && m.toldBeside(s.at.First) {
			return r.timeBefore(m.np.First, first)
		}
	}
	return r.timeBefore(s.at.First, first)
}

// toldBeside reports whether all that is told of a mention between its noun phrase and token end tells which truce it is.
func (m *mention) toldBeside(end int) bool {
	which := false
	for k := range m.steps {
		if x := &m.steps[k]; x.at.First >= m.np.End && x.at.First < end {
			if which = x.sub; !which {
				return false // "on Friday a truce was agreed and is to begin soon"
			}
		}
	}
	return which
}

// opener returns the time that opens the clause at token first and stands before a comma, and that comma; -1 if none does.
func (r *reader) opener(first int) (t, comma int) {
	i := first
	for i < first+3 && r.time(i) < 0 && (r.sense(i).Has(cue.Prep|cue.And) || r.word(i, r.w.StartingFrom) || r.word(i, r.w.As) || r.word(i, r.w.Of)) {
		i++
	}
	if t = r.time(i); t < 0 || r.c.Times[t].Type == "DURATION" || r.c.Times[t].Type == "SET" || len(r.c.Times[t].Moment) == 0 {
		return -1, 0
	}
	comma = r.c.Times[t].End
	if y := r.dayBeside(t); y >= 0 {
		comma = r.c.Times[y].End
	} else if y := r.dayOver(t); y >= 0 {
		comma = r.c.Times[y].End
	}
	if r.class(comma) != token.Comma {
		return -1, 0
	}
	return t, comma
}

// timeFirst returns the time that opens the clause at token first, if nothing but words put beside it stand between it and the comma at token j: "At
// noon on Monday, two days after the raid, | a truce took effect", "From Friday, the envoy said on Tuesday, | the army will keep to it"; -1 if none does.
func (r *reader) timeFirst(j, first int) int {
	t, comma := r.opener(first)
	if t < 0 || comma >= j || r.sense(j+1).Has(cue.And) {
		return -1
	}
	k := comma + 1
	beside := r.time(k) >= 0 || r.time(k+1) >= 0 && r.sense(k).Has(cue.Def) || r.word(k, r.w.OtherEvents) || r.word(k, r.w.Spans) || r.sense(k).Has(cue.Prep)
	for ; k < j; k++ {
		if c := r.class(k); c == token.Semicolon || c == token.Colon || c == token.Quote {
			return -1
		}
		beside = beside || r.sense(k).Has(cue.Say)
	}
	if !beside {
		return -1
	}
	return t
}

// timeOver returns the time that opens the clause at token first, if nothing but one clause, in which nobody says anything, stands between it and
// token j, behind what is put beside it; -1 if none does.
func (r *reader) timeOver(j, first int) int {
	t, comma := r.opener(first)
	for k := j - 1; t >= 0 && k > comma; k-- {
		if r.class(k) == token.Comma {
			return r.timeFirst(k, first)
		}
		if r.class(k) > token.Possessive || r.sense(k).Has(cue.Say|cue.Which|cue.If|cue.And) || r.word(k, r.w.OtherEvents) {
			return -1
		}
	}
	return t
}

// clockOver returns the clock whose day the time t is, where that stands behind the brackets of the other clock: "6 a.m. local time (0400 GMT) on
// Monday"; t if there is none.
func (r *reader) clockOver(t int) int {
	for x := t - 1; x >= 0 && x > t-3; x-- {
		if r.dayOver(x) == t {
			return x
		}
	}
	return t
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

// pastPhrase returns the token before which the phrase in commas begins that the comma at token j closes, if its time dates what that phrase tells and
// not what the sentence does; j if none does.
func (r *reader) pastPhrase(j, first int) int {
	k := j - 1
	for ; k > first && r.class(k) != token.Comma; k-- {
		switch which := r.sense(k).Has(cue.Which); {
		case r.word(k, r.w.Where):
			return k // "in the hall where he was crowned in 1992, they signed"
		case which && r.class(k-1) == token.Comma:
			return k - 1
		case r.sense(k).Has(cue.To) && r.class(k-1) == token.Comma:
			return k - 1 // "The truce, to be followed by talks on Tuesday, was agreed"
		case which && r.apposedAt(k, first) > 0:
			return r.apposedAt(k, first) // "two alliances that made peace in 2015"
		case which && r.sense(k-1).Has(cue.Prep) && k-2 >= first && r.class(k-2) == token.Comma:
			return k - 2
		}
	}
	from := k
	if r.class(k) == token.Comma {
		from++
	}
	if t := r.time(j - 1); t >= 0 && (r.untilTime(t) || r.fromThenOn(t)) {
		for n := from; n < r.c.Times[t].First; n++ {
			if r.word(n, r.w.Joints) && !r.word(n, r.w.And) && r.clauseAt(n+1, r.c.Times[t].First) {
				return k // "after the curfew was extended until July, the army announced a truce"
			}
		}
	}
	if r.word(from, r.w.Circumstances) && !r.word(from+1, r.w.Effect) && !r.sense(from+1).Has(cue.Adj) && r.time(from+1) < 0 {
		return k // "with elections scheduled for July, the army announced a truce"
	}
	return j
}

// apposedAt returns the comma behind which a phrase with the relative word at token k begins; 0 if none opens one.
func (r *reader) apposedAt(k, first int) int {
	for i := k - 1; i > first && i > k-20; i-- {
		switch c := r.tokens[i].Class; {
		case c == token.Comma:
			return i
		case c > token.Possessive, r.sense(i).Has(cue.Say | cue.Which | cue.Be | cue.Have):
			return 0
		}
	}
	return 0
}

// lasting reports whether a step tells how things are with a truce, which may be so since a day.
func (s *step) lasting() bool {
	return s.what == cue.InEffect || s.what == cue.Holding || s.what == cue.None
}

// fromThenOn reports whether "since" stands before a temporal expression, or before the event that it dates: "since 2014", "since the coup of 2021".
func (r *reader) fromThenOn(t int) bool {
	x := &r.c.Times[t]
	for k := x.First; k >= 0 && k > x.First-6 && r.class(k) <= token.Possessive; k-- {
		if r.word(k, r.w.Since) {
			return true
		}
	}
	return false
}
