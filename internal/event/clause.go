package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

func (r *reader) timeRun(t int) Run { return Run{First: r.c.Times[t].First, End: r.c.Times[t].End} }

func (r *reader) evidence(x Run, rule string) Evidence {
	return Evidence{Span: r.d.Span(x.First, x.End), Rule: rule}
}

// stepTime returns the temporal expression that dates a step: the nearest behind its verb in its clause, or the one that
// opens the sentence before it; -1 if there is none.
func (r *reader) stepTime(s *step) int {
	if s.time == 0 {
		s.time = int32(r.dateOf(s)) + 2
	}
	return int(s.time) - 2
}

// dateOf looks for the expression that stepTime returns.
func (r *reader) dateOf(s *step) int {
	if s.at.End == 0 {
		return -1
	}
	sent := r.sent(s.at.First)
	for k := s.at.First + 1; k < s.at.End && r.timed(sent); k++ {
		if t := r.time(k); t >= 0 && s.verb.Object == cue.Agreed && len(r.c.Times[t].Moment) > 0 && r.c.Times[t].Type != "DURATION" {
			return t // "agreed last year to a truce"
		}
	}
	for _, t := range r.timesToward(s.at.End, r.before(s, sent.End), undoing(s.what)) {
		if x := &r.c.Times[t]; len(x.Moment) > 0 && x.Type != "DURATION" && x.Type != "SET" && (s.mention >= len(r.ms) || !r.modifies(t)) {
			if x.Preposition == "for" && x.Type == "DATE" && (s.what == cue.Announced || s.what == cue.Agreed) {
				continue // "had declared a truce for Ramadan"
			}
			if b := r.dayOfDeed(s, t, sent.First); b >= 0 {
				return b
			}
			return t
		}
	}
	if s.form == cue.Noun || s.sub && s.passive {
		return -1
	}
	first := r.clauseFirst(s, sent.First)
	t := r.timeOf(s, first)
	if t < 0 && !s.sub && s.force == asserted {
		return r.itemAt(s.at.First)
	}
	if t >= 0 && (!s.lasting() && r.fromThenOn(t) || s.force == planned && r.saidThen(t, s) || !s.passive && r.inModifier(t, s.at.First, first) || s.force == negated && s.what == cue.Terminated) {
		return -1 // "said on Sunday that they would not extend the truce" does not end it on Sunday
	}
	return t
}

// clauseFirst returns where the clause of a step begins at the earliest: behind the truce of which a relative clause tells, "on Friday
// they kept to a truce that they had declared the night before".
func (r *reader) clauseFirst(s *step, first int) int {
	if i := s.at.First - 1; i > first && r.word(i, r.w.AndButThen) && !r.word(i, r.w.And) {
		return i // "a truce earlier in the week let aid in, then collapsed"
	}
	if s.sub && s.mention < len(r.ms) && r.ms[s.mention].np.End <= s.at.First {
		return max(first, r.ms[s.mention].np.End)
	}
	return first
}

// before returns where the clause of a step's verb ends at the latest: at the relative clause that follows its object, "called
// off the truce it had announced a week ago".
func (r *reader) before(s *step, limit int) int {
	if s.sub || s.passive || s.mention >= len(r.ms) {
		return limit
	}
	m := &r.ms[s.mention]
	if m.np.First < s.at.End {
		return limit
	}
	for k := range m.steps {
		if x := &m.steps[k]; x.sub && x.at.First >= m.np.End {
			limit = min(limit, x.at.First)
		}
	}
	return limit
}

// timesBehind returns the temporal expressions of the clause that goes on at token i, but for those that date what happened before: "a truce was
// announced after the attack on 7 October".
func (r *reader) timesBehind(i, limit int) []int { return r.timesToward(i, limit, false) }

// timesToward returns the temporal expressions of the clause that goes on at token i; those of the fighting before it only if that may be what
// undid the truce: "collapsed after the attack on 7 October".
func (r *reader) timesToward(i, limit int, fight bool) []int {
	if i >= limit || !r.passages[r.tokens[i].Sent].timed {
		return nil
	}
	var out []int
	for j := i; j < limit; j++ {
		if t := r.time(j); t >= 0 {
			if (fight || !r.dayOfFight(t, i)) && !r.inCount(t) && !r.ofOther(t, i) {
				out = r.mem.ints.Push(out, t)
			}
			j = r.pastBracket(r.behindEvent(t, limit), limit) - 1
			continue
		}
		if k := r.pastAside(j, limit); k > 0 {
			j = k
			continue
		}
		if k := r.pastShort(j, limit); k > j {
			j = k
			continue
		}
		if r.word(j, r.w.As) && (r.word(j+1, r.w.Foreseen) || r.word(j+1, r.w.Well)) {
			j++ // "began as planned on Tuesday", "was brokered by him as well, on May 3"
			continue
		}
		if r.barrier(j, limit) {
			break
		}
	}
	return out
}

// behindEvent returns the token behind a temporal expression, and behind the event from which it counts if the day of it is told
// then: "two hours after the signing, at 8 p.m. on Tuesday".
func (r *reader) behindEvent(t, limit int) int {
	end := r.c.Times[t].End
	if r.c.Times[t].Type != "DURATION" || !r.word(end, r.w.After) {
		return end
	}
	for j := end + 1; j < limit && j < end+8; j++ {
		if c := r.tokens[j].Class; c == token.Comma && !r.barrier(j, limit) {
			return j
		} else if c > token.Possessive || r.time(j) >= 0 {
			return end
		}
	}
	return end
}

// barrier reports whether another clause begins at token j.
func (r *reader) barrier(j, limit int) bool {
	t := &r.d.Tokens[j]
	s := r.sense(j)
	switch t.Class {
	case token.Semicolon, token.Colon, token.Dash, token.Close:
		return true
	case token.Comma:
		// A time may follow the comma: ", from midnight", ", Friday"; and a length with its time: ", for 48 hours".
		if r.time(j+1) >= 0 || j+2 < limit && r.time(j+2) >= 0 && r.sense(j+1).Has(cue.Prep) || r.word(j+1, r.w.Starting) || r.place(j+1) >= 0 || r.place(j-1) >= 0 && r.sense(j+1).Has(cue.Prep) {
			return false
		}
		if r.sense(j+1).Has(cue.Prep) && r.timeAhead(j+1, limit) || r.forcesTo(j+1, limit) || r.word(j+1, r.w.As) && r.word(j+2, r.w.Of) && r.time(j+3) >= 0 || r.word(j+1, r.w.Or) && r.time(j+2) >= 0 {
			return false // ", over land and sea from noon", "on the 27th of Ramadan, or June 12"
		}
		if r.word(j+1, r.w.Roughly) && r.time(j+2) >= 0 {
			return false // "from the 27th of Ramadan, roughly June 12"
		}
		if r.sense(j+1).Has(cue.Adverb) && (r.word(j+2, r.w.TimePrepositions) || r.word(j+2, r.w.RangeLinks)) && r.time(j+3) >= 0 {
			return false // "from March 19, again until April 15"
		}
		if j+2 < limit && r.class(j+1) == token.Quote && r.word(j+2, r.w.StartingOrUntil) || r.sense(j+1).Has(cue.And) && r.word(j+2, r.w.Stretching) && r.timeAhead(j+2, limit) {
			return false // ", and ending on May 9"
		}
		if r.word(j+1, r.w.That) && r.word(j+2, r.w.IsAre) && (r.time(j+3) >= 0 || r.time(j+4) >= 0) {
			return false // "72 hours after the signing, that is on Tuesday at noon"
		}
		return true
	case token.Word:
		if r.word(j, r.w.ItTheyHe) && j > 0 && r.class(j-1) == token.Word && r.tokens[j-1].Case == token.Lower && (r.word(j-1, r.w.DealNouns) || r.tokens[j-1].Gap == token.Hyphen && r.word(j-1, r.w.FireGoods)) {
			return true // "under the deal it reached on Saturday", "of the cease-fire they signed"
		}
		if !s.Has(cue.Say|cue.Which|cue.If|cue.And) && !r.word(j, r.w.ClauseBreaks) {
			return false
		}
	default:
		return false
	}
	switch {
	case s.Has(cue.Say) && !r.word(j, r.w.Declared):
		return true
	case r.word(j, r.w.That) && r.d.Tokens[max(j-1, 0)].Class == token.Comma && r.word(j+1, r.w.IsAre):
		return r.time(j+2) < 0 && r.time(j+3) < 0
	case s.Has(cue.Which), s.Has(cue.If) && !s.Has(cue.Be) && !r.word(j, r.w.Until):
		return true
	case s.Has(cue.And) && !r.word(j, r.w.So):
		if (r.word(j+1, r.w.LastRun)) && (r.time(j+2) >= 0 || r.time(j+3) >= 0) {
			return false // "will begin on Friday and last four days"
		}
		if r.endsAt(j+1, limit) || r.sense(j+1).Has(cue.To) && r.endsAt(j+2, limit) {
			return true // "is to begin at six and end at noon on Sunday"
		}
		// "until 9 May and from ...": a time or preposition behind it goes on.
		return r.time(j+1) < 0 && !(r.sense(j+1).Has(cue.Prep) && r.time(j+2) >= 0) && !r.timeAhead(j+1, limit)
	case r.word(j, r.w.TimeLinks) && r.time(j+1) < 0 && r.time(j+2) < 0 && !r.word(j, r.w.By):
		return !(r.word(j+1, r.w.Daybreaks) || r.word(j, r.w.UntilTill) && r.dayOfEvent(j+1, limit)) // "before dawn on Friday"
	}
	return r.word(j, r.w.SideResults) || r.runsUp(j)
}

// runsUp reports whether the words at token j put what is told before an event, whose day may follow: "ahead of elections on Sunday", "in the
// run-up to the vote on May 3"; but not "ahead of schedule on Sunday".
func (r *reader) runsUp(j int) bool {
	of := j + 1
	switch {
	case r.word(j, r.w.RunUps):
		if r.word(of, r.w.Up) {
			of++
		}
		return of > j+1 || r.tokens[j].End-r.tokens[j].Start > 3
	case r.word(j, r.w.Ahead):
		return r.word(of, r.w.Of) && r.time(of+1) < 0 && r.time(of+2) < 0 && !r.word(of+1, r.w.DateWords)
	}
	return false
}

// dayOfEvent reports whether an event with its day stands at token i: "until the election of May 22".
func (r *reader) dayOfEvent(i, limit int) bool {
	for k := i; k < limit && k < i+6 && r.tokens[k].Class == token.Word && !r.isVerb(k); k++ {
		if k == i {
			continue
		}
		if r.time(k) >= 0 {
			return true // "until the vote next March"
		}
		if r.word(k, r.w.OnOf) || r.word(k, r.w.InAcross) && r.time(k+1) >= 0 {
			return r.time(k+1) >= 0
		}
	}
	return false
}

// timeAhead reports whether "from", "until", "at" or "on" with a time follow in the same clause: "on land, in the air and at sea
// from noon".
func (r *reader) timeAhead(i, limit int) bool {
	for j := i; j < limit && j < i+20; j++ {
		if t := r.time(j); t >= 0 {
			return r.word(j-1, r.w.TimePrepositions) || r.word(j-1, r.w.Of) && r.word(j-2, r.w.As) || r.word(j-1, r.w.For) && r.c.Times[t].Type == "DURATION"
		}
		if c := r.d.Tokens[j].Class; c > token.Possessive && c != token.Comma {
			return false
		}
		if s := r.sense(j); s.Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Say|cue.Which|cue.To) || s.Has(cue.PastForm|cue.ThirdForm) && r.predicateAt(j) {
			return false
		}
	}
	return false
}

// timeBefore returns the temporal expression that stands between the beginning of the clause and token i: "on Sunday the
// truce began", "was due on Sunday to begin".
func (r *reader) timeBefore(i, first int) int {
	if i < 1 || !r.passages[r.tokens[i-1].Sent].timed {
		return -1
	}
	and, far := false, i-25
	if r.time(first) >= 0 || r.time(first+1) >= 0 {
		far -= 20 // a day that opens the sentence goes with its main verb, however long the subject
	}
	for j := i - 1; j >= first && j > far; j-- {
		if t := r.time(j); t >= 0 {
			x := &r.c.Times[t]
			if x.First > first && r.class(x.First-1) == token.Open {
				j = x.First // the same clock elsewhere: "(0300 GMT)"
				continue
			}
			if x.Type == "DURATION" || x.Type == "SET" || len(x.Moment) == 0 {
				j = x.First
				continue
			}
			// Inside a noun phrase it dates the noun: "the February truce".
			if r.modifies(t) || r.inCount(t) {
				j = x.First
				continue
			}
			return r.clockOver(t)
		}
		s := r.sense(j)
		c := r.d.Tokens[j].Class
		if c == token.Close {
			if open := r.bracketed(j, first); open > 0 {
				far -= j - open
				j = open
				continue
			}
		}
		other := r.word(j, r.w.WhenOrOther)
		if other && r.word(j, r.w.When) && j > first {
			if r.dayWhen(j) {
				continue // "on Sunday, when the truce began"
			}
			if r.sense(j-1).Has(cue.Be) && r.time(j-2) >= 0 && len(r.c.Times[r.time(j-2)].Moment) > 0 {
				return r.time(j - 2) // "one minute to midnight is when the truce begins"
			}
			if k := j - 2; k > first && r.class(j-1) == token.Comma && r.d.Tokens[k].Class == token.Close {
				for k > first && r.d.Tokens[k].Class != token.Open {
					k--
				}
				if t := r.time(k - 1); t >= 0 && len(r.c.Times[t].Moment) > 0 {
					return t // "at half past five (0330 GMT), when the truce began"
				}
			}
			return -1
		}
		if other && r.word(j, r.w.As) && j > first && r.time(j-1) >= 0 {
			continue // "rang at midnight as a truce took hold"
		}
		if other && r.word(j, r.w.As) && i-j < 9 && r.truceAt(j+1, i) {
			return r.timeOver(j, first) // "on Friday, the guns fell silent as a truce took hold"
		}
		if other && r.word(j, r.w.OtherEvents) && r.time(j+1) < 0 {
			return -1 // "… on Friday, a day after the army declared a truce"
		}
		if c == token.Comma {
			if t := r.timeFirst(j, first); t >= 0 {
				return t
			}
			if k := r.asideSaid(j, first); k > 0 && r.time(k-1) >= 0 {
				j = k
				continue
			}
			n := j
			if j = r.pastPhrase(j, first); r.class(j) == token.Comma {
				far -= n - j
			}
		}
		if s.Has(cue.Which) && r.word(j-1, r.w.On) && r.word(j-2, r.w.DayDate) {
			return r.dayThatWas(j-3, first) // "May 3 was the day on which the truce took effect"
		}
		if c == token.Colon {
			return r.itemDate(j, first)
		}
		if c == token.Semicolon || s.Has(cue.Say) || s.Has(cue.Which) && !s.Has(cue.Def) || s.Has(cue.If) && !s.Has(cue.Be) {
			return -1
		}
		if s.Has(cue.And) && !r.word(j, r.w.Or) {
			if k := j - 1; k > first && r.tokens[k].Class == token.Comma && r.time(k-1) >= 0 && r.time(j+1) < 0 && r.sense(j+1).Has(cue.Be|cue.Have|cue.Will) {
				return -1 // "was made public on Thursday, and was to be observed"
			}
			and = true
		}
		if and && (s.Has(cue.Be|cue.Have|cue.Will) || r.finiteAt(j)) {
			return -1
		}
	}
	return -1
}

// asideSaid returns the comma that opens words of saying in commas, which the comma at token j closes: "since noon, they say, the army has kept
// a truce"; 0 if none do.
func (r *reader) asideSaid(j, first int) int {
	said := false
	for i := j - 1; i > first && i > j-7; i-- {
		if r.tokens[i].Class == token.Comma {
			if said {
				return i
			}
			return 0
		}
		if r.tokens[i].Class > token.Possessive || r.time(i) >= 0 {
			return 0
		}
		said = said || r.sense(i).Has(cue.Say)
	}
	return 0
}

// dayThatWas returns the day of which token i tells what it was: "May 3 was the", "on May 3, the"; -1 if none is told of.
func (r *reader) dayThatWas(i, first int) int {
	for k := i; k >= first && k > i-5; k-- {
		if t := r.time(k); t >= 0 {
			return t
		}
		if !r.sense(k).Has(cue.Def|cue.Be|cue.Adverb) && r.tokens[k].Class != token.Comma {
			break
		}
	}
	return -1
}

// modifies reports whether a temporal expression is part of the noun phrase of a mention.
func (r *reader) modifies(t int) bool {
	if len(r.inNoun) == 0 {
		r.inNoun = slices.Grow(r.inNoun, len(r.c.Times))[:len(r.c.Times)]
		clear(r.inNoun)
		for i := range r.c.Times {
			x := &r.c.Times[i]
			for k := range r.ms {
				if np := r.ms[k].np; np.First <= x.First && x.End <= np.End || r.ms[k].of && r.ms[k].date == i && r.ms[k].Strength != cue.Generic {
					r.inNoun[i] = true
					break
				}
			}
		}
	}
	return r.inNoun[t]
}

// yearless reports whether a time names its month and leaves its year to the context.
func (r *reader) yearless(x int) bool {
	tm := &r.c.Times[x]
	month := false
	for k := tm.First; k < tm.End; k++ {
		if r.yearAt(k) || r.word(k, r.w.LastOrThis) {
			return false
		}
		month = month || r.monthAt(k)
	}
	return month
}

// yearAt reports whether token i is a year, and not a clock such as 0400 GMT.
func (r *reader) yearAt(i int) bool {
	t := &r.tokens[i]
	return t.Class == token.Number && t.End-t.Start == 4 && t.Num >= 1000 && !r.word(i+1, r.w.AfterClocks)
}

func (r *reader) monthAt(i int) bool {
	return r.word(i, r.w.Months)
}

// toCome applies coming to the readings of a time.
func (r *reader) toCome(s *step, t int) []resolve.Reading[moment.Moment] {
	rs := r.c.Times[t].Moment
	for i := range rs {
		if w := r.coming(s, t, rs[i].Value); w != rs[i].Value {
			out := append([]resolve.Reading[moment.Moment](nil), rs...)
			out[i].Value = w
			rs = out
		}
	}
	return rs
}

// settled puts first the reading of a time that lies not after the day of publication, for what is told as past:
// "midnight" of the day that began.
func (r *reader) settled(s *step, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if len(rs) < 2 || r.now.IsZero() || s.force != asserted || s.what != cue.InEffect && s.what != cue.Expired && s.what != cue.Agreed || s.form == cue.Third {
		return rs
	}
	day := r.now.Range()
	ok := func(v moment.Moment) bool { return v.Range().From < day.To-3600 }
	if ok(rs[0].Value) {
		return rs
	}
	for i := range rs {
		if ok(rs[i].Value) {
			out := append([]resolve.Reading[moment.Moment]{rs[i]}, rs[:i]...)
			return append(out, rs[i+1:]...)
		}
	}
	return rs
}

// ago reports whether a duration is told back from now: "three weeks ago".
func (r *reader) ago(tm *resolve.Time) bool {
	return r.word(tm.End, r.w.AgoOrOld) || r.word(tm.End-1, r.w.AgoOrLater)
}

// momentSoon reports whether a time that is no length stands shortly behind token i.
func (r *reader) momentSoon(i, limit int) bool {
	for j := i; j < limit && j < i+8; j++ {
		if r.momentAt(j) {
			return true
		}
	}
	return false
}
