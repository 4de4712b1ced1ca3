package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// readings returns the readings of a time as a step tells it: with the clock or the day that stands beside it, in the year of the
// truce's name, at the end or the beginning of a midnight's day.
func (r *reader) readings(s *step, x int) []resolve.Reading[moment.Moment] {
	tm := &r.c.Times[x]
	rs := tm.Moment
	switch prep := tm.Preposition; {
	case prep == "from" || prep == "starting" || prep == "beginning" || prep == "effective" || prep == "until" || prep == "for" && tm.Type == "DATE" || s.what == cue.Scheduled || r.word(tm.First-2, r.w.Starting) || r.word(r.beforeTime(x), r.w.Starting) || prep == "of" && r.word(tm.First-2, r.w.As) && s.what != cue.InEffect && s.what != cue.Holding:
		rs = r.toCome(s, x)
	default:
		rs = r.settled(s, rs)
	}
	if s.force == asserted && (s.form == cue.Past || s.form == cue.Perf) && s.runs() {
		rs = r.gone(x, rs) // "lasted until Monday"
	}
	if w := r.midnight(s, x, rs); w != nil {
		rs = w
	}
	rs = r.lastMidnight(x, rs)
	if l := r.yearsBefore(x); !l.IsZero() {
		rs = r.each(rs, "day-less-count", func(v moment.Moment) moment.Moment { return v.Date().Add(l, -1) })
	}
	if y := r.dayBeside(x); y >= 0 {
		switch day := r.c.Times[y].Moment; {
		case r.clock(y) != "": // "at sunset on Monday, 7 p.m. local time"
			rs = day
		case r.clock(x) == "":
			rs = r.each(r.toCome(s, y), "clock-beside", func(v moment.Moment) moment.Moment { return v.WithPart(r.value(x).Part()) })
		default:
			rs = r.lateMidnight(x, y, r.atClock(r.toCome(s, y), x))
		}
	} else if y := r.sameDay(x); y >= 0 {
		rs = r.atClock(r.readings(s, y), x)
	} else if y := r.clockBeside(s, x); y >= 0 {
		rs = r.atClock(rs, y)
	} else if r.dayPast(s, x) {
		rs = r.each(rs, "day-of-story", func(v moment.Moment) moment.Moment { return v.Add(moment.Of(1, moment.Days), -1) })
	} else if s.force == planned && r.bareClock(x) && !r.dayInside(x) && r.afterDark(x) {
		rs = r.each(rs, "night-ahead", func(v moment.Moment) moment.Moment { return v.Add(moment.Of(1, moment.Days), 1) })
	}
	if r.wasValid(s) {
		rs = r.weekGone(x, rs)
	}
	return r.wasToBe(s, x, r.inYear(s, x, rs))
}

// afterDark reports whether a clock of the morning takes its day from words of that day's evening: what was promised "on Saturday
// evening" for 6 a.m. is for Sunday.
func (r *reader) afterDark(x int) bool {
	v := r.value(x)
	if h, _, ok := v.HM(); !ok || h >= 12 {
		return false
	}
	sent := r.sent(r.c.Times[x].First)
	for y := x - 1; y >= 0 && r.c.Times[y].First >= sent.First; y-- {
		if w := r.value(y); (w.Part() == moment.Evening || w.Part() == moment.Night) && w.Date() == v.Date() {
			return true
		}
	}
	return false
}

// dayPast reports whether a bare clock past noon at which a truce began or ended is one of the day before, of which the story tells from its
// first sentences on, as those of morning papers do.
func (r *reader) dayPast(s *step, x int) bool {
	if s.force != asserted || s.form == cue.Third || s.what != cue.InEffect && s.what != cue.Expired || r.now.IsZero() || !r.bareClock(x) {
		return false
	}
	v, eve := r.value(x), r.now.Date().Add(moment.Of(1, moment.Days), -1)
	if h, _, ok := v.HM(); !ok || h < 12 || v.Date() != r.now.Date() {
		return false
	}
	found, last := false, r.leadEnd()
	for t := 0; t < len(r.c.Times) && r.c.Times[t].First < last; t++ {
		switch d := r.value(t); {
		case d.Precision() < moment.PrecisionDay || d.IsInterval() || r.bareClock(t) || r.kind(r.c.Times[t].First) != article.Body:
		case d.Date() == r.now.Date():
			return false
		case d.Date() == eve:
			found = true
		}
	}
	return found
}

// leadEnd returns the token behind the third sentence of the story's text.
func (r *reader) leadEnd() int {
	n := 0
	for _, s := range r.d.Sentences {
		if s.End-s.First > 6 && r.kind(s.First) == article.Body {
			if n++; n == 3 {
				return s.End
			}
		}
	}
	return len(r.tokens)
}

// each returns the readings with their values changed; f leaves as it is what it returns nothing for.
func (r *reader) each(rs []resolve.Reading[moment.Moment], why string, f func(v moment.Moment) moment.Moment) []resolve.Reading[moment.Moment] {
	out := rs
	for i := range rs {
		w := f(rs[i].Value)
		if w.IsZero() || w == rs[i].Value {
			continue
		}
		if &out[0] == &rs[0] {
			out = r.mem.moments.readings.Copy(rs)
		}
		out[i].Value = w
		out[i].Why = append(slices.Clone(rs[i].Why), why)
	}
	return out
}

// bareClock reports whether a temporal expression is a clock without a day: "6 p.m.", "noon", "1700 hours".
func (r *reader) bareClock(x int) bool {
	if x < 0 {
		return false
	}
	tm := &r.c.Times[x]
	if tm.Type != "TIME" || len(tm.Moment) == 0 || r.clock(x) == "" {
		return false
	}
	for k := tm.First; k < tm.End; k++ {
		if r.monthAt(k) || r.word(k, r.w.Weekdays) || r.word(k, r.w.NamedDays) {
			return false
		}
	}
	return true
}

// dayBeside returns the day that stands behind a clock or a part of the day in an expression of its own: "noon the next day",
// "sunset on Monday"; -1 if there is none.
func (r *reader) dayBeside(x int) int {
	part := r.value(x).Part() != moment.NoPart && r.c.Times[x].End == r.c.Times[x].First+1
	if !part && !r.bareClock(x) {
		return -1
	}
	j := r.c.Times[x].End
	if b := r.c.Times[x].Beside; b > 0 && r.c.Times[b-1].First == j+1 && r.tokens[j].Class == token.Open && r.bareClock(b-1) {
		j = r.c.Times[b-1].End + 1 // "6:00 a.m. (1100 GMT) December 24"
	}
	j = r.pastLocal(j)
	if r.word(j, r.w.OnOf) {
		j++
	}
	y := r.time(j)
	if r.word(r.c.Times[x].First, r.w.Midnight) {
		if b := r.nightInto(j); b >= 0 {
			y = b
		}
	}
	if y < 0 || y == x || r.value(y).IsInterval() || r.value(y).Precision() < moment.PrecisionDay || !(r.c.Times[y].Type == "DATE" || part && r.clock(y) != "" || r.value(y).Part() != moment.NoPart && r.value(y).Date() != r.value(x).Date()) {
		return -1
	}
	if r.c.Times[x].Beside > 0 && r.value(y).Date() == r.value(x).Date() {
		return -1 // it has that day already
	}
	return y
}

// dayInside reports whether a clock was read with the day behind the other clock in brackets: "7 a.m. local time (0500 GMT) on Thursday".
func (r *reader) dayInside(x int) bool { return r.dayOver(x) >= 0 }

// dayOver returns that day; -1 if there is none.
func (r *reader) dayOver(x int) int {
	b := r.c.Times[x].Beside
	if b == 0 {
		return -1
	}
	i := r.c.Times[b-1].End + 1
	if r.word(i, r.w.OnOf) {
		i++
	}
	if y := r.time(i); y >= 0 && r.c.Times[y].Type == "DATE" {
		return y
	}
	return -1
}

// pastLocal returns the token behind ", local time," and a bracket at token i: "at midnight, local time (an hour behind Moscow), on Monday".
func (r *reader) pastLocal(i int) int {
	k := i
	if r.class(k) == token.Comma {
		k++
	}
	if !r.word(k, r.w.Local) || !r.word(k+1, r.w.HourTime) {
		return i
	}
	if k += 2; r.class(k) == token.Open {
		for n := k; n < k+9 && n < len(r.tokens); n++ {
			if r.tokens[n].Class == token.Close {
				k = n + 1
				break
			}
		}
	}
	if r.class(k) == token.Comma {
		k++
	}
	return k
}

// sameDay returns the time with a day to which a clock without one runs: "from 6 a.m. until 2 p.m. on Monday"; -1 if there is none.
func (r *reader) sameDay(x int) int {
	j := r.c.Times[x].End
	if !r.word(j, r.w.UntilWords) || !r.bareClock(x) {
		return -1
	}
	y := r.time(j + 1)
	if y < 0 || r.bareClock(y) || r.clock(y) <= r.clock(x) || len(r.c.Times[y].Moment) == 0 {
		return -1
	}
	return y
}

// clockOfNoun returns the clock that stands before the noun of a step: "the noon start of the truce", "the agreed 6 p.m. (1600 GMT)
// onset of the ceasefire"; -1 if there is none.
func (r *reader) clockOfNoun(s *step) int {
	if !s.object || !r.word(s.at.End, r.w.Of) && !r.word(s.at.End-1, r.w.Of) || s.what != cue.InEffect && s.what != cue.Scheduled {
		return -1
	}
	at := s.at.First - 1
	if at > 0 && r.tokens[at].Class == token.Close {
		at--
	}
	x := r.time(at)
	if x < 0 || r.clock(x) == "" {
		return -1
	}
	if b := r.c.Times[x].Beside; b > 0 && b <= x {
		return b - 1
	}
	return x
}

// gone puts a weekday to come into the past week.
func (r *reader) gone(x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if r.now.IsZero() || !r.bareWeekday(x) {
		return rs
	}
	return r.each(rs, "past-event", func(v moment.Moment) moment.Moment {
		if v.IsInterval() || !r.now.Before(v) {
			return v
		}
		return v.Add(moment.Of(7, moment.Days), -1)
	})
}

// nextAfter takes a weekday for the first one after a day: "declared a truce on Monday until Wednesday".
func (r *reader) nextAfter(x int, day moment.Moment, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if !r.bareWeekday(x) {
		return rs
	}
	return r.each(rs, "past-event", func(v moment.Moment) moment.Moment {
		if w := v.Add(moment.Of(7, moment.Days), -1); !v.IsInterval() && day.Date().Before(w.Date()) {
			return w
		}
		return v
	})
}

// bareWeekday reports whether a temporal expression names a day by its weekday alone.
func (r *reader) bareWeekday(x int) bool {
	tm := &r.c.Times[x]
	weekday := false
	for k := tm.First; k < tm.End; k++ {
		if r.monthAt(k) || r.word(k, r.w.LastOrThis) {
			return false
		}
		weekday = weekday || r.word(k, r.w.Weekdays)
	}
	return weekday
}

// clockBeside returns the clock that says a day or a part of it more exactly: "on Tuesday, October 10, at one minute past
// midnight", "at sunset on Monday, 7 p.m. local time", "at the same hour on Wednesday"; -1 if there is none.
func (r *reader) clockBeside(s *step, x int) int {
	v := r.value(x)
	if p := v.Precision(); v.IsInterval() || p != moment.PrecisionDay && p != moment.PrecisionPart {
		return -1
	}
	tm := &r.c.Times[x]
	for k := tm.First - 1; k > tm.First-5 && k > s.at.First; k-- {
		if r.word(k, r.w.Same) && r.word(k+1, r.w.HourTime) {
			for y := x - 1; y >= 0; y-- {
				if r.clock(y) != "" && r.c.Times[y].Type == "TIME" && len(r.c.Times[y].Moment) > 0 {
					return y
				}
			}
		}
	}
	for k := tm.End; k < tm.End+5 && k < len(r.tokens); k++ {
		if y := r.time(k); y >= 0 {
			if r.bareClock(y) || r.clock(y) != "" && r.value(y).Date() == v.Date() {
				return y
			}
			return -1
		}
		if c := r.tokens[k].Class; c != token.Comma && c != token.Open && c != token.Dash && !r.word(k, r.w.BeforeClocks) {
			return -1
		}
	}
	return -1
}

// atClock puts readings at the clock of another expression.
func (r *reader) atClock(rs []resolve.Reading[moment.Moment], clock int) []resolve.Reading[moment.Moment] {
	at := r.value(clock)
	if _, _, ok := at.HM(); !ok {
		return rs
	}
	return r.each(rs, "clock-beside", func(v moment.Moment) moment.Moment { return atClockOf(v, at) })
}

// atClockOf returns the day of v at the clock of another moment, in the zone or at the offset of that.
func atClockOf(v, at moment.Moment) moment.Moment {
	h, m, _ := at.HM()
	w := v.Date().WithClock(h, m)
	if z := at.Zone(); z != 0 {
		return w.WithZone(z)
	}
	if o, fixed := at.Offset(); fixed {
		return w.WithOffset(o)
	}
	return w
}

// afterDeclared puts a bare weekday on which a truce is to begin or end into the week behind its announcement: "announced a truce on
// Tuesday. It is valid from Friday".
func (r *reader) afterDeclared(t *Truce, s *step, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if !r.bareWeekday(x) {
		return rs
	}
	if s.force == planned || s.what == cue.ExpectedExpiry || s.what == cue.Scheduled {
		rs = r.each(rs, "past-event", func(v moment.Moment) moment.Moment {
			if w := v.Add(moment.Of(7, moment.Days), -1); !v.IsInterval() && r.now.Before(v) && r.overdue(s, w) {
				return w
			}
			return v
		})
	}
	if len(t.Declared) == 0 || len(t.Declared[0].Readings) == 0 {
		return r.sameWeekday(s, x, rs)
	}
	day := t.Declared[0].Readings[0].Value.Date()
	if s.force == planned || s.what == cue.Scheduled {
		// "declared it on Monday, to run from Tuesday", told on Wednesday
		rs = r.each(rs, "reference-date", func(v moment.Moment) moment.Moment {
			if w := v.Add(moment.Of(7, moment.Days), -1); !v.IsInterval() && !day.IsInterval() && (day.Before(w.Date()) || day == w.Date() && !r.willBe(s)) && !farBy(w, day, 6) {
				return w
			}
			return v
		})
	}
	switch r.c.Times[x].Preposition {
	case "from", "until", "till", "starting", "beginning":
	default:
		return rs
	}
	return r.each(rs, "reference-date", func(v moment.Moment) moment.Moment {
		w := v.Add(moment.Of(7, moment.Days), 1)
		if v.IsInterval() || day.IsZero() || day.IsInterval() || !v.Before(day) || farBy(v, day, 6) {
			return v
		}
		return w
	})
}

// agreeing puts first, of a time that has more than one reading, the one that another claim states: "from Sunday midnight", and "as of 00:00
// on October 18", or "on Friday" where "14 April at midnight" may end that day.
func (r *reader) agreeing(cs []resolve.Claim[moment.Moment]) {
	for i := range cs {
		if len(cs[i].Readings) < 2 {
			continue
		}
		for k := range cs {
			if k == i || len(cs[k].Readings) != 1 {
				continue
			}
			told := cs[k].Readings[0].Value
			day := told.Precision() == moment.PrecisionDay && !told.IsInterval() && cs[i].Readings[0].Value.Date() != told
			for n, x := range cs[i].Readings {
				if n > 0 && (x.Value == told || day && x.Value.Date() == told) {
					rs := r.mem.moments.readings.Copy(cs[i].Readings)
					rs[0], rs[n] = rs[n], rs[0]
					cs[i].Readings = rs
				}
			}
		}
	}
}

// yearTold returns the past year in which the sentence of a day without one puts its events: "a war in 2012 ended with a truce on November 21";
// 0 if it names none before it.
func (r *reader) yearTold(x int) int {
	first := r.sent(r.c.Times[x].First).First
	for k := r.c.Times[x].First - 1; k >= first; k-- {
		if r.tokens[k].Class > token.Possessive || r.sense(k).Has(cue.Which|cue.And|cue.Say) {
			return 0
		}
		y := r.time(k)
		v := r.value(y)
		if v.IsZero() || v.IsInterval() || r.c.Times[y].Type != "DATE" {
			continue
		}
		if v.Precision() == moment.PrecisionYear && r.c.Times[y].Preposition == "in" && v.Before(r.now) && r.yearAt(r.c.Times[y].End-1) {
			year, _, _, _ := v.YMD()
			return year
		}
		return 0
	}
	return 0
}

// inYear gives a month and day without a year the year in the truce's name, and one that is told as past but lies ahead the
// year before: "the 2014 truce, which took effect on 26 August".
func (r *reader) inYear(s *step, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if !r.yearless(x) || len(rs) == 0 || s.force != asserted || s.form == cue.Third {
		return rs
	}
	year, why := r.yearOfTruce(s, x), "year-of-truce"
	if year == 0 {
		year, why = r.yearTold(x), "past-event"
	}
	return r.each(rs, why, func(v moment.Moment) moment.Moment {
		y, mo, d, ok := v.YMD()
		if !ok || v.IsInterval() {
			return v
		}
		if year != 0 {
			y = year
		} else if before := r.c.Times[x].Preposition; s.form == cue.Past && !r.now.IsZero() && r.now.Before(v) && before != "from" && before != "until" && before != "to" && s.what != cue.Agreed && s.what != cue.Announced && s.what != cue.Extended && s.what != cue.Scheduled && s.what != cue.Proposed && s.what != cue.CounterProposed && s.what != cue.CalledFor {
			y--
		} else {
			return v
		}
		return atYear(v, y, mo, d)
	})
}

// runs reports whether a step says that a truce goes on, lasts or is kept: what it is dated by is not when it was agreed.
func (s *step) runs() bool {
	if s.force == negated || s.force == supposed || s.force == denied || s.verb == nil {
		return false
	}
	return s.what == cue.Holding || s.verb.Subject == cue.Holding || s.verb.Name == "last"
}

// otherBegins reports whether the verb behind a truce tells of something else: "the third ceasefire since the war began in
// August".
func (r *reader) otherBegins(s *step) bool {
	if s.what != cue.InEffect && s.what != cue.Scheduled || s.object || s.mention >= len(r.ms) {
		return false
	}
	for k := s.at.First - 1; k >= r.ms[s.mention].np.End; k-- {
		if c := r.tokens[k].Class; c == token.Comma || r.word(k, r.w.ItThis) {
			return false
		}
		if r.word(k, r.w.OtherClause) && !r.word(k+1, r.w.Many) { // "the third in as many weeks"
			return k+1 < s.at.First && !r.sense(k+1).Has(cue.Be|cue.Have|cue.Will)
		}
	}
	return false
}
