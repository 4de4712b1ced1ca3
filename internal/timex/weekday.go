package timex

import "github.com/84b0a40e/truce/internal/token"

// withWeekday takes in a weekday before a full date: "Thursday, April 6".
func (r *reader) withWeekday(first, end int, e Expr) (int, int, Expr) {
	if e.Day == 0 || e.Op != OpDate {
		return first, end, e
	}
	k := first - 1
	if r.is(k, rThe) {
		k--
	}
	if r.class(k) == token.Comma {
		k--
	}
	if r.class(k) == token.Period && r.w(k-1).abbr {
		k--
	}
	if p := r.w(k).part; p != PartNone && k < first-1 && r.w(k-1).weekday > 0 && !e.Clock && e.Part == PartNone { // Friday morning, 26 October
		e.Part = p
		k--
	}
	if w := r.w(k); w.weekday > 0 && !w.plural && r.capital(k) && k < first {
		e.Weekday = w.weekday
		first = k
	} else if p := w.part; p != PartNone && r.class(first-1) == token.Comma && e.Part == PartNone && !e.Clock && !r.partPlural(k) && r.w(k-1).weekday > 0 && r.capital(k-1) { // "Friday morning, 6 May"
		e.Weekday, e.Part = r.w(k-1).weekday, p
		first = k - 1
	} else if r.class(end) == token.Open && r.w(end+1).weekday > 0 && r.class(end+2) == token.Close {
		e.Weekday = r.w(end + 1).weekday
	}
	return first, end, e
}

// weekday reads expressions whose head is the name of a day.
func weekday(r *reader, i int) bool {
	w := r.w(i)
	if !r.capital(i) {
		return false
	}
	// "Thursday, April 6": the month takes it in.
	k := r.comma(i + 1)
	if r.w(i+1).part != PartNone && !r.proper(i+1) && r.class(i+2) == token.Comma && !r.partPlural(i+1) {
		k = i + 3 // "Friday morning, 6 May"
	}
	if r.is(k, rThe) {
		k++
	}
	if r.w(i+1).part != PartNone && r.class(i+2) == token.Comma {
		k = i + 3
	}
	if r.w(k).month > 0 && r.capital(k) && (r.num(k+1) > 0 || r.class(k+1) == token.Period) || r.num(k) > 0 && r.num(k) <= 31 && r.w(r.dayEnd(k)).month > 0 {
		return false
	}
	if r.gap(i+1) == token.Space && r.press(i+1) {
		return false // the Sunday Times
	}
	// Names: Black Friday, Bloody Sunday, Sheffield Wednesday.
	if r.capital(i-1) && r.gap(i) == token.Space {
		switch r.d.Str(i - 1) {
		case "Black", "Bloody", "Good", "Ash", "Palm", "Holy", "Super", "Sheffield", "Cyber", "Giving", "Maundy", "Shrove":
			return false
		}
	}
	e := Expr{Op: OpDate, Weekday: w.weekday}
	first, end := i, i+1
	if !w.plural && r.nth(i) {
		return true
	}
	if c := r.countBefore(i); w.plural && c.given && !c.vague && c.milli%one == 0 && c.milli < 50*one && r.is(i+1, rAgo) { // two Mondays ago
		r.add(c.first, i+2, Expr{Op: OpDate, Weekday: w.weekday, N: int32(1-c.milli/one) * 7 * one, Dir: DirLast})
		return true
	}
	if n := len(r.out); w.plural || r.any(i-1, 1<<rAnd|1<<rOr) && n > 0 && r.out[n-1].End == i-1 && r.out[n-1].Expr.Op == OpSet && r.out[n-1].Expr.Weekday > 0 { // every Tuesday and Thursday
		e.Op = OpSet
	}
	if dir, ok := r.role(first - 1).direction(); ok {
		e.Dir, first = dir, first-1
	} else if r.any(first-1, 1<<rEach|1<<rEvery) {
		e.Op, first = OpSet, first-1
	} else if (r.isWord(first-1, "other") || r.w(first-1).ord > 1) && r.is(first-2, rEvery) || r.isWord(first-1, "alternate") && w.plural { // every other Tuesday
		if e.Op, first = OpSet, first-1; r.is(first-1, rEvery) {
			first--
		}
	}
	if e.Dir != DirNone && r.is(first-1, rThe) {
		first--
	} else if !w.plural && r.is(first-1, rThe) && r.any(first-2, 1<<rOn|1<<rBy|1<<rUntil|1<<rFrom) && (r.class(end) != token.Word || r.role(end) != noRole || r.verb(end) < 0) {
		e.Dir, first = DirSame, first-1 // "they marched on the 4th and on the Sunday stood before the town"
	}
	if p := r.w(end); p.part != PartNone && r.gap(end) != token.None && !r.proper(end) {
		e.Part = p.part
		if r.partPlural(end) {
			e.Op = OpSet
		}
		end++
	} else if r.any(end, 1<<rAnd|1<<rOr) && r.w(end+1).weekday > 0 && r.w(end+2).part != PartNone && r.partPlural(end+2) { // on Monday and Tuesday nights
		e.Op, e.Part = OpSet, r.w(end+2).part
	}
	switch r.role(first - 1) {
	case rEarly, rEarlier:
		e.Mod, first = ModStart, first-1
	case rLate, rLater:
		e.Mod, first = ModEnd, first-1
	}
	// "last Friday's", "Monday week" stay as they are; clocks join.
	first, end, e = r.withClock(first, end, e)
	// "Monday of last week", "Wednesday last week", "Friday this week"
	if dir, to, ok := r.weekWords(end); ok && e.Dir == DirNone {
		e.YearDir, e.Unit, end = dir, Week, to
	}
	r.add(first, end, e)
	return true
}

// partPlural reports whether the part of the day at token i is one of several: "nights".
func (r *reader) partPlural(i int) bool { return r.d.Text.Clean[r.t[i].End-1]|0x20 == 's' }

// weekWords reads "last week", "of this week", "next week".
func (r *reader) weekWords(i int) (Dir, int, bool) {
	if r.is(i, rOf) {
		i++
	}
	dir, end, ok := r.unitWords(i, Week)
	if !ok || dir > DirNext {
		return DirNone, 0, false
	}
	return dir, end, true
}

// press reports whether token i is what papers that come out on a day call themselves.
func (r *reader) press(i int) bool {
	if r.class(i) != token.Word || r.t[i].Case != token.Title {
		return false
	}
	switch r.d.Str(i) {
	case "Times", "Telegraph", "Mirror", "Express", "Herald", "Tribune", "Independent", "Mail", "Monitor", "Vision", "Nation", "Standard", "Star", "Sun":
		return true
	}
	return false
}
