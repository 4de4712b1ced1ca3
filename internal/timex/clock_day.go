package timex

import "github.com/84b0a40e/truce/internal/token"

// aheadOf is how many days the date at a clock a is ahead of that at another clock b at the same instant, -1 to 1, if a is between 12
// hours behind b and 12 ahead.
func aheadOf(a, b reading) int32 {
	x, y := int32(a.hour)*60+int32(a.min), int32(b.hour)*60+int32(b.min)
	switch {
	case y-x > 720:
		return 1
	case x-y >= 720:
		return -1
	}
	return 0
}

// endsMonth reports whether e is a day that may be the last of its month.
func (e *Expr) endsMonth() bool {
	switch e.Month {
	case 0, 4, 6, 9, 11:
		return e.Day >= 30
	case 2:
		return e.Day >= 28
	}
	return e.Day == 31
}

// daysFrom reads a distance from an event, whose day nobody told here: "6 a.m. two days before the vote".
func (r *reader) daysFrom(k int) (end int, ok bool) {
	if n := r.w(k).num; n <= 1 && r.num(k) <= 0 {
		return 0, false
	}
	w := r.w(k + 1)
	if w.unit != Day && w.unit != Week || !r.any(k+2, 1<<rBefore|1<<rAfter) || r.closes(k+3) {
		return 0, false
	}
	return k + 2, true
}

// dateBehindClock takes in the date that follows a clock time: "5 p.m. EST Nov. 9", "00:01 16 June", "2101 GMT Wednesday",
// "8 a.m. on Friday", "midnight tonight".
func (r *reader) dateBehindClock(end int, e Expr) (int, Expr) {
	if e.Hour == 24 {
		if to, x, ok := r.betweenDays(end); ok {
			x.atClock(&e, false, true)
			x.Hour = 0
			return to, x
		}
	}
	k := r.comma(end)
	on := r.is(k, rOn) && k == end
	if on {
		k++
	}
	if r.is(k, rOf) { // at six in the evening of 22 May, 11:59 p.m. of Jan. 7
		if r.w(k-1).part == PartNone && e.Hour != 24 && r.w(k+1).month == 0 && r.w(k+2).month == 0 {
			return end, e
		}
		on = on || e.Hour == 24
		k++
	}
	if k >= r.hi || r.class(k) == token.Open {
		return end, e
	}
	if to, ok := r.daysFrom(k); ok && k == end {
		e.Op, e.Unit, e.FromRun, e.Ordinal = OpShift, Day, true, 1
		return to, e
	}
	// Read what is there with the rules for dates, then merge.
	n := len(r.out)
	if !r.dateAt(k, on, e.Hour == 24) {
		r.out = r.out[:n]
		return end, e
	}
	m := &r.out[n]
	between := e.Hour == 24 && len(r.out) == n+2 && r.out[n+1].Expr.Month == m.Expr.Month && r.out[n+1].Expr.Day == m.Expr.Day+1
	if between { // "midnight of February 24-25"
		m.End = r.out[n+1].End
	}
	r.out = r.out[:n]
	if m.First > k || m.First < end || m.Expr.Op == OpSet || m.Expr.Clock || m.Expr.Dir >= DirSame && m.Expr.Unit != Day && m.Expr.Day == 0 && m.Expr.Weekday == 0 {
		return end, e
	}
	x := m.Expr
	x.atClock(&e, on, between)
	end = m.End
	if z, to, ok := r.readZone(end); ok && x.Zone.Kind == ZoneNone {
		x.Zone, end = z, to
	}
	return end, x
}

// dateAt reads the date that begins at token k, behind a clock time, with the rule for the first of its words that has one. A day of the
// month alone needs "on" before it.
func (r *reader) dateAt(k int, on, midnight bool) bool {
	j := k
	if r.is(j, rThe) {
		j++
	}
	limit := j + 3
	if midnight && r.num(j) > 0 {
		limit = j + 4 // midnight of 24 and 25 February
	}
	if r.w(j).weekday > 0 {
		limit = j + 5 // Monday, 11 August
	}
	for h := j; h < min(limit, r.hi); h++ {
		ok := false
		switch w := r.w(h); {
		case w.month > 0:
			ok = month(r, h)
		case w.weekday > 0:
			ok = weekday(r, h)
		case h == j && on && r.is(h+1, rOrdSuffix) && r.num(h) > 0:
			ok = dayAlone(r, h)
		case h == j && r.capital(h) && feast(r, h):
			ok = true
		case h == j && w.deictic > 0 && w.deictic <= 4:
			ok = deicticAt(r, h)
		case h == j && r.num(h) > 0 && (r.gap(h+1) == token.Hyphen && r.gap(h+2) == token.Hyphen || r.gap(h+1) == token.None && r.gap(h+2) == token.None && r.num(h+4) > 0):
			ok = numericDate(r, h)
		case h <= j+2 && w.unit == Day && !w.plural && r.any(h-1, 1<<rNext|1<<rFollowing|1<<rPrevious|1<<rSame|1<<rThat): // noon the next day
			ok = unit(r, h)
		case w.unit == Night && r.any(h-1, 1<<rLast|1<<rThat|1<<rSame), w.part != PartNone && h == j+1 && (r.any(h-1, 1<<rThis|1<<rThat) || r.is(h-2, rThe) && r.any(h-1, 1<<rNext|1<<rFollowing|1<<rSame)):
			ok = dayPart(r, h)
		}
		if ok {
			return true
		}
	}
	return false
}

// atClock gives a date the clock time before it: "seven last night", "12:01 this morning". Midnight "on" a day ends the day more often than
// not; between says that the text names both of its days.
func (e *Expr) atClock(clock *Expr, on, between bool) {
	e.Clock, e.Hour, e.Min, e.Sec, e.HasSec, e.Zone = true, e.Part.hour(clock.Hour), clock.Min, clock.Sec, clock.HasSec, clock.Zone
	if e.Hour == 12 && e.Min > 0 && e.Part == Morning {
		e.Hour = 0
	}
	e.Between = between || e.Hour == 24 && e.Part == PartNight
	e.Part = PartNone
	if on && !e.Between && e.Hour == 24 && e.Day > 0 && e.Weekday == 0 && !e.endsMonth() {
		e.Hour, e.Midnight = 0, true
	}
	if clock.Mod != ModNone {
		e.Mod = clock.Mod
	}
}

// hour returns the hour of 24 that an hour of twelve is in a part of the day: "half past five this afternoon".
func (p Part) hour(h int8) int8 {
	if h > 0 && h < 12 && (p == Afternoon || p == Evening || p == PartNight && h >= 5) {
		return h + 12
	}
	return h
}

// withClock takes in a clock time behind a date: "5 May at 1am", "Friday, 5 p.m.", "4 May midnight", "Monday noon".
func (r *reader) withClock(first, end int, e Expr) (int, int, Expr) {
	if e.Op == OpSet || e.Op == OpDate && e.Day == 0 && e.Weekday == 0 {
		return first, end, e
	}
	k := r.comma(end)
	if e.Part != PartNone { // "Thursday night, around 10 p.m.", "Friday evening at six"
		if r.is(k, rAbout) && k > end {
			k++
		} else if !r.is(k, rAt) && k == end {
			return first, end, e
		}
		if r.is(k+1, rAbout) {
			k++
		}
	}
	if r.any(k, 1<<rAt|1<<rFrom|1<<rBy) {
		if r.any(k, 1<<rBy|1<<rFrom) {
			return first, end, e
		}
		k++
	}
	if r.class(k) == token.Dash && k == end {
		k++ // "9 May 2016 - 14:00"
	}
	c, to, ok := r.readClock(k)
	if !ok {
		return first, end, e
	}
	if to2, x := r.dateBehindClock(to, Expr{Op: OpDate, Clock: true}); to2 > to && x.Op == OpDate && (x.Day > 0 || x.Weekday > 0) {
		return first, end, e // the clock belongs to the date behind it
	}
	if !r.is(to-1, rAM) {
		c.hour = e.Part.hour(c.hour)
	}
	e.Clock, e.Hour, e.Min, e.Sec, e.HasSec, e.Zone, e.Part = true, c.hour, c.min, c.sec, c.hasSec, c.ref, PartNone
	return first, to, e
}

// dayAhead returns the day that stands before a clock time which begins at token i, "on Saturday evening at | a quarter to seven", nil if none does.
func (r *reader) dayAhead(i int) *Mention {
	if n := len(r.out); n > 0 && r.is(i-1, rAt) {
		if m := &r.out[n-1]; m.End == i-1 && !m.Expr.Clock && m.Expr.daily() {
			return m
		}
	}
	return nil
}

// betweenDays reads the two days that a midnight parts, from token i on, and returns the second: "midnight | between Friday and Saturday", "midnight |
// on the night of May 31 to June 1".
func (r *reader) betweenDays(i int) (end int, e Expr, ok bool) {
	k := i
	if r.any(k, 1<<rOn|1<<rIn) {
		k++
	}
	night := r.is(k, rThe) && r.w(k+1).part == PartNight
	if night {
		k += 2
	}
	if !r.any(k, 1<<rBetween|1<<rFrom) && !(night && r.is(k, rOf)) {
		return 0, e, false
	}
	x, k, ok := r.dayAt(k + 1)
	if !ok || x.Clock || !r.any(k, 1<<rAnd|1<<rTo) {
		return 0, e, false
	}
	e, end, ok = r.dayAt(k + 1)
	return end, e, ok && !e.Clock && e.Part == PartNone
}
