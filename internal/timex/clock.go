package timex

import (
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/zone"
)

// clockNumbers are the hours in words, which need "o'clock", "a.m." or "p.m." behind them.
var clockNumbers = []string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}

type reading struct {
	hour, min, sec int8
	hasSec         bool
	ref            ZoneRef
}

// clock reads a time of day that stands first; dates behind it are taken in.
func clock(r *reader, i int) bool {
	c, end, ok := r.readClock(i)
	if !ok || r.class(i) == token.Word && r.t[i].Case == token.Title && i-1 > r.lo && r.capital(i-1) && r.gap(i) == token.Space && !r.temporal(i-1) && r.role(i-1) == noRole {
		return false // High Noon
	}
	e := Expr{Op: OpDate, Clock: true, Hour: c.hour, Min: c.min, Sec: c.sec, HasSec: c.hasSec, Zone: c.ref}
	first := i
	if r.class(i) == token.Word && (c.hour == 24 || c.hour == 12) && r.num(i-1) == 12 && r.class(i-1) == token.Number && r.gap(i) != token.None {
		first-- // "12 noon", "12 midnight"
	}
	switch {
	case r.is(first-1, rAfter) && (r.is(first-2, rJust) || r.is(first-2, rNot)):
		e.Mod, first = ModAfter, first-2
	case r.is(first-1, rBefore) && r.is(first-2, rJust):
		e.Mod, first = ModBefore, first-2
	case r.is(first-1, rAbout) || r.is(first-1, rNearly):
		e.Mod = ModApprox
	}
	if r.class(end) == token.Open { // 9:45 p.m. (1945 GMT) on Monday: the day is of both clocks
		k := end + 1
		for k < end+8 && k < r.hi && r.class(k) != token.Close {
			k++
		}
		if r.class(k) == token.Close && (r.is(k+1, rOn) || r.w(k+1).weekday > 0) {
			if to, x := r.dateBehindClock(k+1, e); to > k+1 {
				r.add(first, end, x)
				return true
			}
		}
		// 4 in the morning (4 a.m. EDT Thursday): one clock told twice
		if c2, to, ok := r.readClock(end + 1); ok && c2.hour == c.hour && c2.min == c.min {
			if to2, x := r.dateBehindClock(to, e); to2 > to && r.class(to2) == token.Close {
				if x.Zone.Kind == ZoneNone {
					x.Zone = c2.ref
				}
				r.add(first, end, x)
				return true
			}
		} else if ok && c2.ref.Kind == ZoneOffset && c2.ref.Offset == 0 && c.ref.Kind != ZoneOffset { // 3:30 a.m. (2230 GMT Sunday): Monday there
			if to2, x := r.dateBehindClock(to, e); to2 > to && r.class(to2) == token.Close && x.Op == OpDate && x.daily() {
				x.Zone = c.ref
				if c.hour == 24 { // "midnight (2000 GMT Saturday)": the one that begins Sunday
					c.hour, x.Hour = 0, 0
				}
				x.N = one * aheadOf(c, c2)
				r.add(first, end, x)
				return true
			}
		}
	}
	if c.hour == 24 && r.any(first-1, 1<<rThat|1<<rSame) { // "from that same midnight"
		e.Op, e.Unit, e.FromRun = OpShift, Day, true
		for first--; r.any(first-1, 1<<rThat|1<<rThe); first-- {
		}
		r.add(first, end, e)
		return true
	}
	end, e = r.dateBehindClock(end, e)
	if e.Midnight && r.any(i-1, 1<<rUntil|1<<rThrough) { // "until midnight on May 4": that day is in it
		e.Hour, e.Midnight = 24, false
	}
	r.add(first, end, e)
	return true
}

// hourEnds reports whether what stands at token i cannot be counted by a number before it: "on Friday at ten to say so", and not "at ten
// checkpoints".
func (r *reader) hourEnds(i int) bool {
	switch r.class(i) {
	case token.Word:
		return r.any(i, 1<<rTo|1<<rAnd|1<<rIn|1<<rBy|1<<rFrom|1<<rUntil|1<<rFor|1<<rWhen|1<<rBefore|1<<rAfter)
	case token.Comma, token.Semicolon, token.Colon, token.Quote, token.Close, token.Dash:
		return true
	case token.Period:
		return r.gap(i) == token.None
	}
	return i >= r.hi
}

// readClock reads a time of day at token i and the zone behind it.
func (r *reader) readClock(i int) (c reading, end int, ok bool) {
	w := r.w(i)
	switch {
	case r.class(i) == token.Number:
		c, end, ok = r.digitalClock(i)
	case w.num >= 2 && w.num <= 13:
		h := int(w.num - 1)
		switch {
		case r.is(i+1, rOclock):
			end = i + 2
		case r.any(i+1, 1<<rAM|1<<rPM):
			end = i + 1
		case r.is(i+1, rIn) && r.is(i+2, rThe) && (r.clockContext(i) || i == r.lo || r.isWord(i-1, "be") || r.isWord(i-1, "was")) && (r.w(i+3).part == Morning || r.w(i+3).part == Afternoon || r.w(i+3).part == Evening):
			end = i + 1
		case r.any(i-1, 1<<rAt|1<<rBy|1<<rUntil) && r.is(i+1, rOn) && r.w(i+2).weekday > 0 && r.w(i+3).part != PartNone: // at four on Sunday morning
			end = i + 1
		case r.is(i-1, rAt) && (r.w(i-2).weekday > 0 || r.w(i-2).part != PartNone && r.w(i-3).weekday > 0) && r.hourEnds(i+1), r.ofPart(i, i+1): // on Friday at ten
			end = i + 1
		default:
			return c, 0, false
		}
		c.hour, end = r.half(h, end)
		ok = true
	case r.class(i) == token.Word && r.isWord(i, "zero"):
		// "as of zero hours on Wednesday"; "the zero hour" is none
		if ok = r.isWord(i+1, "hours") && r.any(i-1, 1<<rAt|1<<rBy|1<<rFrom|1<<rUntil|1<<rSince|1<<rOf|1<<rBefore|1<<rAfter); ok {
			end = i + 2
		}
	case r.class(i) == token.Word && (r.isWord(i, "noon") || r.isWord(i, "midday")):
		c.hour, end, ok = 12, i+1, true
	case r.class(i) == token.Word && r.isWord(i, "midnight"):
		c.hour, end, ok = 24, i+1, true
	}
	if !ok {
		return c, 0, false
	}
	if z, to, found := r.readZone(end); found {
		c.ref, end = z, to
	}
	return c, end, true
}

// isWord compares a token with a word in lower case; for the few words that need no table.
//
//go:noinline
func (r *reader) isWord(i int, s string) bool {
	if r.width(i) != len(s) {
		return false
	}
	t := r.d.Str(i)
	for k := range len(s) {
		if t[k]|0x20 != s[k] {
			return false
		}
	}
	return true
}

// digitalClock reads "00:01", "1am", "5 p.m.", "10.30am", "2101 GMT", "1900 hours", "14h00".
func (r *reader) digitalClock(i int) (c reading, end int, ok bool) {
	h := r.num(i)
	if h < 0 || r.gap(i) == token.None && r.class(i-1) != token.Open && r.class(i-1) != token.Dash && !r.isT(i-1) && r.class(i-1) != token.Quote {
		return c, 0, false
	}
	end = i + 1
	// hh:mm
	if cl := r.class(end); (cl == token.Colon || cl == token.Period) && r.gap(end) == token.None && r.gap(end+1) == token.None && r.width(end+1) == 2 && r.num(end+1) >= 0 && r.num(end+1) < 60 && r.width(i) <= 2 && h <= 24 {
		m := r.num(end + 1)
		to := end + 2
		if cl == token.Period && !r.meridiem(to) && !r.ofPart(i, to) {
			if _, _, zoned := r.readZone(to); !zoned {
				return c, 0, false // "16.20 BST" is a clock, "16.20" a figure
			}
		}
		if r.class(to) == token.Colon && r.gap(to) == token.None && r.width(to+1) == 2 && r.num(to+1) >= 0 && r.num(to+1) < 60 {
			c.sec, c.hasSec = int8(r.num(to+1)), true
			to += 2
		}
		if r.gap(to) == token.None && (r.class(to) == token.Colon && r.gap(to+1) == token.None || r.class(to) == token.Slash) {
			return c, 0, false
		}
		c.min = int8(m)
		if r.meridiem(to) && h <= 12 {
			c.hour, to = r.half(h, to)
			return c, to, true
		}
		if p := r.w(to + 2).part; h >= 1 && h <= 12 && r.is(to, rIn) && r.is(to+1, rThe) && (p == Morning || p == Afternoon || p == Evening) { // 9:45 in the evening
			c.hour, to = r.half(h, to)
			return c, to, true
		}
		if r.is(to, rOclock) || r.isWord(to, "hours") || r.isWord(to, "hrs") || r.isWord(to, "h") {
			to++
		} else if r.width(i) == 1 && !r.clockContext(i) && !(r.any(to, 1<<rThis|1<<rLast|1<<rIn) && (r.w(to+1).part != PartNone || r.w(to+2).part != PartNone)) {
			return c, 0, false // 3:10 is a score
		}
		if h == 24 && m > 0 {
			return c, 0, false
		}
		c.hour = int8(h)
		return c, to, true
	}
	// 1am, 5 p.m.
	if h >= 1 && h <= 12 && r.width(i) <= 2 && r.meridiem(end) {
		c.hour, end = r.half(h, end)
		return c, end, true
	}
	if h >= 1 && h <= 12 && r.width(i) <= 2 && r.is(end, rIn) && r.is(end+1, rThe) && r.clockContext(i) { // at 4 in the morning
		if p := r.w(end + 2).part; p == Morning || p == Afternoon || p == Evening {
			c.hour, end = r.half(h, end)
			return c, end, true
		}
	}
	if h >= 1 && h <= 12 && r.ofPart(i, end) {
		c.hour = int8(h)
		return c, end, true
	}
	if h >= 1 && h <= 12 && r.is(end, rOclock) {
		c.hour, end = r.half(h, end+1)
		return c, end, true
	}
	// 2101 GMT, 1900 hours, 2100 local time
	if r.width(i) == 4 && h <= 2400 && h%100 < 60 {
		c.hour, c.min = int8(h/100), int8(h%100)
		if _, _, zoned := r.readZone(end); zoned {
			return c, end, true
		}
		if (r.isWord(end, "hours") || r.isWord(end, "hrs") || r.isWord(end, "h") || r.isWord(end, "hr")) && (r.clockContext(i) || r.d.Text.Clean[r.t[i].Start] == '0') {
			return c, end + 1, true
		}
		// at 0400, at 1930 on April 27
		if r.any(i-1, 1<<rAt|1<<rUntil|1<<rFrom|1<<rBy) && (r.d.Text.Clean[r.t[i].Start] == '0' && r.gap(i) == token.Space || r.is(end, rOn) && (r.temporal(end+1) || r.num(end+1) > 0 && r.temporal(end+2))) {
			return c, end, true
		}
	}
	// 14h00, 14h
	if h <= 24 && r.width(i) <= 2 && r.isWord(end, "h") && r.gap(end) == token.None {
		c.hour = int8(h)
		end++
		if r.num(end) >= 0 && r.num(end) < 60 && r.width(end) == 2 && r.gap(end) == token.None {
			c.min = int8(r.num(end))
			end++
			return c, end, true
		}
		return c, end, r.clockContext(i)
	}
	return c, 0, false
}

// ofPart reports whether a number at token i that ends before token end is the hour of a part of a day: "from seven | that morning", "at six | the
// same evening", "at 7.25 | on Thursday evening", "until eleven | last night".
func (r *reader) ofPart(i, end int) bool {
	if !r.any(i-1, 1<<rAt|1<<rBy|1<<rFrom|1<<rUntil|1<<rSince|1<<rBefore|1<<rAfter|1<<rAbout|1<<rTo) || r.gap(end) != token.Space {
		return false
	}
	k := end
	switch {
	case r.any(k, 1<<rThis|1<<rThat|1<<rLast):
		k++
	case r.is(k, rThe) && r.any(k+1, 1<<rSame|1<<rNext|1<<rFollowing|1<<rPrevious):
		k += 2
	case r.w(k).deictic > 0 && r.w(k).deictic <= 3:
		k++
	default:
		if r.is(k, rOn) {
			k++
		}
		if r.w(k).weekday == 0 || !r.capital(k) {
			return false
		}
		k++
	}
	p := r.w(k).part
	return (p == Morning || p == Afternoon || p == Evening || p == PartNight) && !r.partPlural(k)
}

func (r *reader) isT(i int) bool { return r.byteOf(i) == 'T' }

// meridiem reports whether a.m. or p.m. is at token i: "am" with a space before it needs its periods or the number.
func (r *reader) meridiem(i int) bool {
	return r.any(i, 1<<rAM|1<<rPM) && r.gap(i) != token.Hyphen
}

func (r *reader) clockContext(i int) bool {
	return r.any(i-1, 1<<rAt|1<<rBy|1<<rFrom|1<<rUntil|1<<rBetween|1<<rAfter|1<<rBefore|1<<rAbout|1<<rTo|1<<rSince|1<<rAnd|1<<rThrough) || r.class(i-1) == token.Comma || r.class(i-1) == token.Open || r.isT(i-1) || r.class(i-1) == token.Dash
}

// half turns an hour of twelve into one of 24 by the a.m. or p.m. at token i, and returns the token behind it.
func (r *reader) half(h, i int) (int8, int) {
	switch r.role(i) {
	case rAM:
		return int8(h % 12), i + 1
	case rPM:
		return int8(h%12 + 12), i + 1
	}
	// "ten o'clock in the evening"
	k := i
	if r.any(k, 1<<rIn|1<<rAt) {
		k++
	}
	if r.is(k, rThe) || r.is(k, rThis) && k == i {
		k++
	}
	switch p := r.w(k).part; {
	case p == Morning && k > i:
		return int8(h % 12), k + 1
	case (p == Afternoon || p == Evening) && k > i, p == PartNight && k > i && h < 12 && h > 5:
		return int8(h%12 + 12), k + 1
	}
	return int8(h), i
}

// readZone reads a zone behind a clock time: "GMT", "(GMT)", "UTC+3", "local time", "Moscow time", "Eastern Standard Time".
func (r *reader) readZone(i int) (z ZoneRef, end int, ok bool) {
	if i >= r.hi || r.gap(i) == token.Break {
		return z, 0, false
	}
	w := r.w(i)
	if w.zoneAbb > 0 && r.class(i) == token.Word && (r.t[i].Case == token.Upper) {
		return r.abbreviation(i)
	}
	if r.is(i, rLocal) && r.is(i+1, rTime) {
		return ZoneRef{Kind: ZoneLocal}, i + 2, true
	}
	if r.capital(i) || r.is(i, rThe) {
		k, v, found := r.f.zones.Longest(r.d, i, r.hi)
		if found {
			if r.is(k, rStandard) && r.is(k+1, rTime) {
				k++
			}
			if r.is(k, rTime) {
				return ZoneRef{Kind: ZoneNamed, Zone: r.f.zoneOf[v]}, k + 1, true
			}
			if k == i+1 && r.width(i) == 2 && r.t[i].Case == token.Upper { // 9 p.m. ET
				return ZoneRef{Kind: ZoneNamed, Zone: r.f.zoneOf[v]}, k, true
			}
		}
		// Any other name before "time" is a place that the context may know: "Kirkuk time".
		if r.capital(i) && r.class(i) == token.Word && r.is(i+1, rTime) && r.gap(i+1) == token.Space {
			return ZoneRef{Kind: ZoneLocal}, i + 2, true
		}
	}
	if r.is(i, rIn) && r.capital(i+1) { // "7 a.m. in Gaza (0500 GMT)": no zone of its own; the place decides
		return z, 0, false
	}
	// +03:00, +0300
	if s := r.byteOf(i); s == '+' && r.gap(i) == token.None && r.num(i+1) >= 0 && r.gap(i+1) == token.None {
		return r.offset(i, 1)
	}
	if r.gap(i) == token.Hyphen && r.num(i) >= 0 && r.class(i+1) == token.Colon && r.gap(i+1) == token.None && r.num(i+2) >= 0 {
		if s, ok := zone.ParseOffset("-" + r.d.Slice(i, i+3)); ok {
			return ZoneRef{Kind: ZoneOffset, Offset: s}, i + 3, true
		}
	}
	return z, 0, false
}

// offset reads digits behind a sign at token i.
func (r *reader) offset(i int, sign int32) (ZoneRef, int, bool) {
	end := i + 2
	if r.class(end) == token.Colon && r.gap(end) == token.None && r.num(end+1) >= 0 && r.width(end+1) == 2 {
		end += 2
	}
	s, ok := zone.ParseOffset("+" + r.d.Slice(i+1, end))
	if !ok {
		return ZoneRef{}, 0, false
	}
	return ZoneRef{Kind: ZoneOffset, Offset: sign * s}, end, true
}

// abbreviation reads one, and an offset behind GMT or UTC.
func (r *reader) abbreviation(i int) (ZoneRef, int, bool) {
	a := r.f.abbrs[r.w(i).zoneAbb-1]
	end := i + 1
	if a == "GMT" || a == "UTC" || a == "ZULU" {
		if r.byteOf(end) == '+' && r.num(end+1) >= 0 {
			if z, to, ok := r.offset(end, 1); ok {
				return z, to, true
			}
		}
		if r.gap(end) == token.Hyphen && r.num(end) >= 0 {
			if z, to, ok := r.offset(end-1, -1); ok {
				return z, to, true
			}
		}
		return ZoneRef{Kind: ZoneOffset, Abbrev: a}, end, true
	}
	return ZoneRef{Kind: ZoneAbbrev, Abbrev: a}, end, true
}

// pastClock reads "half past five", "a quarter past eleven", "one minute past midnight", "ten minutes to six".
func pastClock(r *reader, i int) bool {
	to := r.any(i, 1<<rTo|1<<rBefore)
	strict := r.any(i, 1<<rAfter|1<<rBefore) // needs minutes, and midnight or noon
	m, first := 0, i-1
	switch {
	case strict && r.w(i-1).unit != Minute:
		return false
	case r.is(i-1, rHalf) && !to:
		m = 30
	case r.w(i-1).unit == Quarter && !r.w(i-1).plural:
		m = 15
		if r.is(first-1, rA) {
			first--
		}
	case r.w(i-1).unit == Minute:
		c := r.countBefore(i - 1)
		switch {
		case c.given && !c.vague && c.milli > 0 && c.milli < 60*one:
			m, first = int(c.milli/one), c.first
		case r.is(i-2, rA):
			m, first = 1, i-2
		default:
			return false
		}
	default:
		return false
	}
	var hour int8
	end := i + 2
	switch h := r.num(i + 1); {
	case r.isWord(i+1, "midnight"):
	case r.isWord(i+1, "noon"), r.isWord(i+1, "midday"):
		hour = 12
	case strict:
		return false
	case h >= 1 && h <= 12:
		hour, end = r.half(h, end)
	case r.w(i+1).num >= 2 && r.w(i+1).num <= 13:
		if r.is(end, rOclock) {
			end++
		}
		hour, end = r.half(int(r.w(i+1).num-1), end)
	default:
		return false
	}
	e := Expr{Op: OpDate, Clock: true, Hour: hour, Min: int8(m)}
	if to {
		e.Hour, e.Min = (hour+23)%24, int8(60-m)
	}
	if z, k, ok := r.readZone(end); ok {
		e.Zone, end = z, k
	}
	if m := r.dayAhead(first); m != nil {
		x := m.Expr
		e.Hour = x.Part.hour(e.Hour)
		x.atClock(&e, false, false)
		r.add(m.First, end, x)
		return true
	}
	end, e = r.dateBehindClock(end, e)
	r.add(first, end, e)
	return true
}
