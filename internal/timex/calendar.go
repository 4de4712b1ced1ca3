package timex

import "github.com/84b0a40e/truce/internal/token"

// month reads dates that name a month: "3 May", "May 3, 2016", "late January", "June last year", "26-28 July".
func month(r *reader, i int) bool {
	w := r.w(i)
	if !r.capital(i) && !(w.abbr && r.num(i-1) > 0) {
		return false
	}
	e := Expr{Op: OpDate, Month: w.month}
	first, end := i, i+1
	if w.abbr {
		end = r.period(end)
	}
	strong := false // something says that it is a month and no name or verb
	var more []Mention

	// What stands before: a day, or a range of days.
	left := i
	if r.is(left-1, rOf) {
		left--
		if r.is(left-1, rThe) {
			left = i
		}
	}
	if d, f, ok := r.dayBefore(left); ok {
		e.Day, first, strong = int8(d), f, true
		// 26-28 July, 26 to 28 July, 3 and 4 May
		if d2, f2, ok := r.rangeBefore(f); ok {
			more = append(more, Mention{First: f2, End: f, Expr: Expr{Op: OpDate, Month: w.month, Day: int8(d2)}})
			more[0].End = r.dayEnd(f2)
		}
	} else {
		left = i
	}
	// What stands behind: a day, unless one stood before, then a year.
	if e.Day == 0 {
		k := end
		if r.is(k, rThe) {
			k++
		}
		if d, to, ok := r.dayOfMonth(k); ok && (r.num(k) > 0 || k > end) && !r.unitFollows(to) && r.gap(k) != token.None {
			e.Day, end, strong = int8(d), to, true
		}
	}
	k := r.comma(end)
	if y, ok := r.year(k); ok && !r.unitFollows(k+1) {
		e.Year, e.HasYear, end, strong = int32(y), true, k+1, true
	} else if r.is(k, rOf) {
		if y, ok := r.year(k + 1); ok {
			e.Year, e.HasYear, end, strong = int32(y), true, k+2, true
		} else if dir, to, ok := r.yearWords(k + 1); ok {
			e.YearDir, end, strong = dir, to, true
		}
	} else if dir, to, ok := r.yearWords(k); ok {
		e.YearDir, end, strong = dir, to, true
	}
	if n, ok := r.era(end); ok && (e.HasYear) {
		e.BC, end = n, end+1
	} else if !e.HasYear {
		// "479 BC" behind a month
		if y := r.num(k); y > 0 && r.is(k+1, rBC) {
			e.Year, e.HasYear, e.BC, end, strong = int32(y), true, true, k+2, true
		}
	}
	// Determiners and modifiers before it.
	if e.Day == 0 {
		switch r.role(first - 1) {
		case rLast, rPast:
			e.Dir, first, strong = DirLast, first-1, true
		case rNext, rComing:
			e.Dir, first, strong = DirNext, first-1, true
		case rThis:
			e.Dir, first, strong = DirThis, first-1, true
		case rSame, rThat:
			e.Dir, first, strong = DirSame, first-1, true
		case rFollowing:
			e.Dir, first, strong = DirAfter, first-1, true
		case rPrevious:
			e.Dir, first, strong = DirBefore, first-1, true
		case rEach, rEvery:
			e.Op, first, strong = OpSet, first-1, true
		}
	}
	first2, mod, ok := r.modDate(first)
	if ok {
		first, e.Mod, strong = first2, mod, true
	}
	if !strong && !r.monthContext(i) {
		return false
	}
	// A second day: "May 10-12", "May 4 and 5".
	var tail []Mention
	if e.Day > 0 && first <= i && end > i+1 && !e.HasYear && len(more) == 0 && r.num(end-1) > 0 {
		k := end
		if r.is(k, rAnd, rTo, rThrough, rOr) || r.class(k) == token.Dash {
			k++
		}
		if k > end || r.gap(k) == token.Hyphen {
			if d, to, ok := r.dayOfMonth(k); ok && r.num(k) > int(e.Day) && !r.unitFollows(to) && r.w(to).month == 0 && !r.clockFollows(to) {
				x := e
				x.Day = int8(d)
				m := Mention{First: k, End: to, Expr: x}
				if y, ok := r.year(r.comma(to)); ok {
					m.Expr.Year, m.Expr.HasYear, m.End = int32(y), true, r.comma(to)+1
					e.Year, e.HasYear = int32(y), true
				}
				tail = append(tail, m)
			}
		}
	}
	// A month range that shares the year: "April and May 2016" keeps its year through the context.
	first, end, e = r.withWeekday(first, end, e)
	if len(tail) == 0 {
		first, end, e = r.withClock(first, end, e)
	}
	for _, m := range more {
		m.Expr.Year, m.Expr.HasYear, m.Expr.BC, m.Expr.YearDir = e.Year, e.HasYear, e.BC, e.YearDir
		r.add(m.First, m.End, "", m.Expr)
	}
	r.add(first, end, "", e)
	for _, m := range tail {
		r.add(m.First, m.End, "", m.Expr)
	}
	return true
}

// dayBefore reads a day of the month that ends before token j.
func (r *reader) dayBefore(j int) (day, first int, ok bool) {
	if o, f := r.ordinalBefore(j); o > 0 && o <= 31 {
		return int(o), f, true
	}
	n := r.num(j - 1)
	if n < 1 || n > 31 || r.width(j-1) > 2 || r.gap(j) == token.None && r.class(j) != token.Word {
		return 0, j, false
	}
	// "10:30 May 4", "p. 3.5 May"
	if r.gap(j) == token.Hyphen && (r.w(j-2).month > 0 || r.class(j-2) == token.Period && r.w(j-3).month > 0) {
		return 0, j, false // March 19-April 30
	}
	if c := r.class(j - 2); (c == token.Colon || c == token.Period) && r.gap(j-1) == token.None && r.class(j-3) == token.Number && r.gap(j-2) == token.None {
		return 0, j, false
	}
	return n, j - 1, true
}

// dayEnd returns the token behind the day that begins at i.
func (r *reader) dayEnd(i int) int {
	if _, end, ok := r.dayOfMonth(i); ok {
		return end
	}
	return i + 1
}

// rangeBefore reads the first day of a range whose second begins at token j: "26-28", "26 to 28", "3 and 4", "13-".
func (r *reader) rangeBefore(j int) (day, first int, ok bool) {
	k := j
	switch {
	case r.gap(j) == token.Hyphen:
	case r.class(j-1) == token.Dash, r.is(j-1, rTo, rAnd, rThrough, rOr, rUntil):
		k = j - 1
	default:
		return 0, 0, false
	}
	d, f, ok := r.dayBefore(k)
	if !ok || r.w(f-1).month > 0 || r.class(f-1) == token.Period && r.w(f-2).month > 0 {
		return 0, 0, false
	}
	if r.is(k, rAnd, rOr) && r.num(k-1) >= r.num(j) {
		return 0, 0, false
	}
	return d, f, true
}

// yearWords reads "last year", "this year", "next year", "that year", "the same year", "the following year".
func (r *reader) yearWords(i int) (Dir, int, bool) {
	if r.is(i, rThe) && r.is(i+1, rSame, rFollowing, rPrevious, rNext) {
		i++
	}
	if r.w(i+1).unit != Year || r.w(i+1).plural || r.class(i+2) == token.Possessive {
		return DirNone, 0, false
	}
	switch r.role(i) {
	case rLast:
		return DirLast, i + 2, true
	case rThis:
		return DirThis, i + 2, true
	case rNext:
		return DirNext, i + 2, true
	case rThat, rSame:
		return DirSame, i + 2, true
	case rFollowing:
		return DirAfter, i + 2, true
	case rPrevious:
		return DirBefore, i + 2, true
	}
	return DirNone, 0, false
}

// era reads "BC" or "AD".
func (r *reader) era(i int) (bc, ok bool) {
	switch r.role(i) {
	case rBC:
		return true, true
	case rAD:
		return false, r.t[i].Case == token.Upper
	}
	return false, false
}

// unitFollows reports whether token i makes the number before it a count.
func (r *reader) unitFollows(i int) bool {
	w := r.w(i)
	return w.unit != UnitNone && w.ord == 0 || r.byteOf(i) == '%' || w.scale > 0
}

func (r *reader) clockFollows(i int) bool {
	return r.is(i, rAM, rPM) || r.class(i) == token.Colon && r.gap(i) == token.None
}

// monthContext reports whether a bare month is meant as one.
func (r *reader) monthContext(i int) bool {
	w := r.w(i)
	if r.is(i-1, rIn, rBy, rUntil, rSince, rOf, rFrom, rThrough, rBetween, rDuring, rTo, rBefore, rAfter, rFor, rEarly, rLate, rMid, rWithin) {
		// "of May" and "to March", "for May" are months if the word can be nothing else
		return w.month != 5 && w.month != 3 || r.is(i-1, rIn, rBy, rUntil, rSince, rOf, rEarly, rLate, rMid, rDuring, rThrough) || r.is(i-1, rFrom, rTo, rBetween, rBefore, rAfter) && !r.verbal(i)
	}
	if r.is(i-1, rAnd, rOr) || r.class(i-1) == token.Comma || r.class(i-1) == token.Dash || r.gap(i) == token.Hyphen {
		// "April and May", "April, May"
		k := i - 2
		if r.gap(i) == token.Hyphen && r.class(i-1) != token.Dash {
			k = i - 1
		}
		for n := 0; n < 3 && k > r.lo; n, k = n+1, k-1 {
			if r.w(k).month > 0 && r.capital(k) {
				return true
			}
		}
	}
	if w.abbr {
		return false
	}
	if w.month == 5 || w.month == 3 {
		return false
	}
	// August, June, April: names of people stand beside other names.
	if r.capital(i+1) && !r.temporal(i+1) && r.gap(i+1) == token.Space && (w.month == 4 || w.month == 6 || w.month == 8) {
		return false
	}
	return true
}

// verbal reports whether a word with a capital at the start of a sentence, or before a verb, is rather a name.
func (r *reader) verbal(i int) bool {
	return r.capital(i+1) && !r.temporal(i+1)
}

// temporal reports whether token i is itself a word of time.
func (r *reader) temporal(i int) bool {
	w := r.w(i)
	return w.month > 0 || w.weekday > 0 || w.unit > 0 || w.season > 0 || w.part > 0 || w.deictic > 0
}

// modDate reads what stands before a date and modifies it: "early", "late", "mid-", "the end of", "the beginning of",
// "about". The article before it is taken along.
func (r *reader) modDate(i int) (first int, mod Mod, ok bool) {
	k := i - 1
	switch r.role(k) {
	case rEarly:
		mod, ok = ModStart, true
	case rLate:
		mod, ok = ModEnd, true
	case rMid:
		mod, ok = ModMid, true
	case rEarlier:
		mod, ok = ModStart, true
	case rLater:
		mod, ok = ModEnd, true
	case rAbout:
		return k, ModApprox, true
	case rIn: // "early in 1862"
		if r.is(k-1, rEarly) {
			return k - 1, ModStart, true
		}
		if r.is(k-1, rLate) {
			return k - 1, ModEnd, true
		}
		return i, ModNone, false
	case rOf, rThe:
		j := k
		if r.is(j, rThe) {
			j--
		}
		if !r.is(j, rOf) {
			return i, ModNone, false
		}
		j--
		switch r.role(j) {
		case rEnd:
			mod = ModEnd
		case rStart:
			mod = ModStart
		case rMiddle:
			mod = ModMid
		case rPartOf:
			switch r.role(j - 1) {
			case rEarly, rEarlier:
				mod, j = ModStart, j-1
			case rLate, rLater:
				mod, j = ModEnd, j-1
			case rMiddle:
				mod, j = ModMid, j-1
			default:
				if r.w(j-1).ord == 1 {
					mod, j = ModStart, j-1
				} else if r.width(j-1) == 6 && r.d.Str(j-1) == "latter" {
					mod, j = ModEnd, j-1
				} else {
					return i, ModNone, false
				}
			}
		default:
			return i, ModNone, false
		}
		k, ok = j, true
		if r.is(k-1, rVery) {
			k--
		}
	}
	if !ok {
		return i, ModNone, false
	}
	if r.is(k-1, rThe) {
		k--
	}
	return k, mod, true
}

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
	if w := r.w(k); w.weekday > 0 && !w.plural && r.capital(k) && k < first {
		e.Weekday = w.weekday
		first = k
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
	if r.is(k, rThe) {
		k++
	}
	if r.w(k).month > 0 && r.capital(k) && (r.num(k+1) > 0 || r.class(k+1) == token.Period) || r.num(k) > 0 && r.num(k) <= 31 && r.w(r.dayEnd(k)).month > 0 {
		return false
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
	if w.plural {
		e.Op = OpSet
	}
	switch r.role(first - 1) {
	case rLast, rPast:
		e.Dir, first = DirLast, first-1
	case rNext, rComing:
		e.Dir, first = DirNext, first-1
	case rThis:
		e.Dir, first = DirThis, first-1
	case rSame, rThat:
		e.Dir, first = DirSame, first-1
	case rFollowing:
		e.Dir, first = DirAfter, first-1
	case rPrevious:
		e.Dir, first = DirBefore, first-1
	case rEach, rEvery:
		e.Op, first = OpSet, first-1
	}
	if e.Dir != DirNone && r.is(first-1, rThe) {
		first--
	}
	if p := r.w(end); p.part != PartNone && r.gap(end) != token.None && !r.capital(end) {
		e.Part = p.part
		if p.part == PartNight && p.plural || r.w(end).unit == Night && r.w(end).plural {
			e.Op = OpSet
		}
		end++
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
	r.add(first, end, "", e)
	return true
}

func (r *reader) weekWords(i int) (Dir, int, bool) {
	if r.is(i, rOf) {
		i++
	}
	if r.w(i+1).unit != Week || r.w(i+1).plural || r.class(i+2) == token.Possessive {
		return DirNone, 0, false
	}
	switch r.role(i) {
	case rLast:
		return DirLast, i + 2, true
	case rThis:
		return DirThis, i + 2, true
	case rNext:
		return DirNext, i + 2, true
	}
	return DirNone, 0, false
}

// numericDate reads dates in digits.
func numericDate(r *reader, i int) bool {
	a := r.num(i)
	if a < 0 || r.gap(i) == token.None || r.gap(i) == token.Hyphen {
		return false
	}
	// 2016-05-09
	if y, ok := r.year(i); ok && r.gap(i+1) == token.Hyphen && r.gap(i+2) == token.Hyphen && r.width(i+1) == 2 && r.width(i+2) == 2 {
		m, d := r.num(i+1), r.num(i+2)
		if m < 1 || m > 12 || d < 1 || d > 31 {
			return false
		}
		e := Expr{Op: OpDate, HasYear: true, Year: int32(y), Month: int8(m), Day: int8(d)}
		end := i + 3
		// T14:00
		if r.width(end) == 1 && r.byteOf(end) == 'T' && r.gap(end) == token.None {
			if h, to, ok := r.readClock(end + 1); ok {
				e.Clock, e.Hour, e.Min, e.Sec, e.HasSec = true, h.hour, h.min, h.sec, h.hasSec
				end = to
				if r.byteOf(end) == 'Z' && r.gap(end) == token.None {
					e.Zone = ZoneRef{Kind: ZoneOffset}
					end++
				}
			}
			r.add(i, end, "", e)
			return true
		}
		first, end, e := r.withClock(i, end, e)
		r.add(first, end, "", e)
		return true
	}
	sep := func(k int) bool {
		c := r.class(k)
		return (c == token.Slash || c == token.Period) && r.gap(k) == token.None && r.gap(k+1) == token.None && r.class(k+1) == token.Number
	}
	if !sep(i+1) || !sep(i+3) || r.class(i+1) != r.class(i+3) || sep(i+5) {
		if r.gap(i+1) == token.Hyphen && r.gap(i+2) == token.Hyphen && r.width(i+2) == 4 && r.width(i) <= 2 && r.width(i+1) <= 2 {
			return r.addNumeric(i, i+3, a, r.num(i+1), r.num(i+2))
		}
		return false
	}
	b, c := r.num(i+2), r.num(i+4)
	if r.width(i) == 4 {
		if a < 1000 || a > 2100 || b < 1 || b > 12 || c < 1 || c > 31 {
			return false
		}
		r.add(i, i+5, "", Expr{Op: OpDate, HasYear: true, Year: int32(a), Month: int8(b), Day: int8(c)})
		return true
	}
	if r.width(i+4) == 2 && r.class(i+1) == token.Slash { // 5/9/16
		if c < 50 {
			c += 2000
		} else {
			c += 1900
		}
	} else if r.width(i+4) != 4 {
		return false
	}
	return r.addNumeric(i, i+5, a, b, c)
}

func (r *reader) addNumeric(first, end, a, b, y int) bool {
	if y < 1000 || y > 2100 || a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12 {
		return false
	}
	e := Expr{Op: OpDate, HasYear: true, Year: int32(y)}
	switch {
	case b > 12: // month first is the only way
		e.Month, e.Day = int8(a), int8(b)
	default:
		e.Day, e.Month = int8(a), int8(b)
		if a <= 12 && a != b {
			e.AltMonth, e.AltDay = int8(a), int8(b)
		}
	}
	first, end, e = r.withClock(first, end, e)
	r.add(first, end, "", e)
	return true
}

// decade reads "the 1980s", "the 460s BC".
func decade(r *reader, i int) bool {
	n := r.num(i)
	if n < 100 || n > 2100 || n%10 != 0 || r.width(i) > 4 || r.width(i) < 3 || r.gap(i) == token.Hyphen && r.class(i-1) == token.Word && r.w(i-1).role != rMid {
		return false
	}
	end := i + 1
	if r.byteOf(end) != 's' || r.gap(end) != token.None {
		return false
	}
	end++
	e := Expr{Op: OpDate, HasYear: true, Year: int32(n), Mask: 1}
	if bc, ok := r.era(end); ok {
		e.BC = bc
		end++
	} else if n < 1000 {
		return false
	}
	first := i
	if f, mod, ok := r.modDate(i); ok {
		first, e.Mod = f, mod
	}
	if r.is(first-1, rThe) {
		first--
	}
	r.add(first, end, "", e)
	return true
}

// year reads a year that stands alone.
func year(r *reader, i int) bool {
	n := r.num(i)
	e := Expr{Op: OpDate, HasYear: true, Year: int32(n)}
	end := i + 1
	if bc, ok := r.era(end); ok && n > 0 && r.width(i) <= 4 && r.gap(end) != token.None {
		e.BC = bc
		end++
	} else if y, ok := r.year(i); !ok || y < 1200 {
		return r.rangeYear(i)
	} else {
		if r.unitFollows(end) || r.gap(i) == token.None && r.class(i-1) != token.Open && r.class(i-1) != token.Dash && r.class(i-1) != token.Quote && r.class(i-1) != token.Slash {
			return false
		}
		if !r.yearContext(i) {
			return false
		}
	}
	first := i
	if f, mod, ok := r.modDate(i); ok {
		first, e.Mod = f, mod
	}
	if r.is(first-1, rFiscal) {
		e.Fiscal, first = true, first-1
	} else if r.w(first-1).unit == Year && !r.w(first-1).plural && r.is(first-2, rFiscal) {
		e.Fiscal, first = true, first-2
	}
	// "the 1988 second quarter", "the 1988 period", "1988's third quarter": the unit's rule takes the year in.
	if r.quarterFollows(end) {
		return false
	}
	// "summer 2014", "summer of 1939" were taken by the season.
	r.add(first, end, "", e)
	return true
}

// rangeYear reads the short second half of "1997-98" and a year BC that shares the era of the one behind: "396-395 BC".
func (r *reader) rangeYear(i int) bool {
	n := r.num(i)
	if r.gap(i) == token.Hyphen && r.width(i) == 2 {
		if y, ok := r.year(i - 1); ok && n > y%100 && y%100 != 0 {
			r.add(i, i+1, "", Expr{Op: OpDate, HasYear: true, Year: int32(y/100*100 + n)})
			return true
		}
	}
	if (r.gap(i+1) == token.Hyphen || r.class(i+1) == token.Dash || r.is(i+1, rTo, rAnd, rOr, rUntil)) && r.width(i) <= 4 && n > 0 {
		k := i + 1
		if r.class(k) != token.Number {
			k++
		}
		if r.num(k) > 0 && r.num(k) < n && r.is(k+1, rBC) {
			r.add(i, i+1, "", Expr{Op: OpDate, HasYear: true, BC: true, Year: int32(n)})
			return true
		}
	}
	return false
}

func (r *reader) quarterFollows(i int) bool {
	if r.class(i) == token.Possessive {
		i++
	}
	if r.w(i).ord > 0 && r.w(i).ord <= 4 || r.is(i, rFiscal) {
		i++
		if r.w(i).ord > 0 {
			i++
		}
	}
	return r.w(i).unit == Quarter && !r.w(i).plural || r.is(i, rPeriod)
}

// yearContext reports whether four digits are a year and no count, no name and no sum.
func (r *reader) yearContext(i int) bool {
	n := r.num(i)
	// Before it: currency, "No.", a named series.
	if c := r.class(i - 1); c == token.Other {
		return false
	}
	if r.class(i-1) == token.Word && r.role(i-1) == noRole && r.capital(i-1) && !r.temporal(i-1) {
		switch r.d.Str(i - 1) {
		case "Resolution", "Resolutions", "Route", "Flight", "Article", "Law", "Act", "No", "Highway", "Decree", "Room", "Section", "Boeing", "Unit", "Order":
			return false
		}
	}
	if r.is(i-1, rIn, rSince, rBy, rUntil, rFrom, rBetween, rTo, rDuring, rAfter, rBefore, rEarly, rLate, rMid, rOf, rThrough, rThis, rThe, rLast, rAbout, rStart, rEnd, rAnd, rOr, rFiscal, rSame, rLater, rEarlier) || r.w(i-1).season > 0 || r.w(i-1).month > 0 {
		if r.is(i-1, rIn, rSince, rBy, rUntil, rDuring, rEarly, rLate, rMid) {
			return true
		}
	} else if n < 1600 && r.class(i-1) == token.Word {
		return false
	}
	// Behind it: a plural that it counts. "the 1996 talks" has an article, "1996 talks" has none.
	if r.class(i+1) == token.Word && r.t[i+1].Case == token.Lower && r.gap(i+1) != token.Hyphen && r.role(i+1) == noRole && !r.is(i-1, rThe, rPossess, rThis) && r.class(i-1) != token.Possessive {
		s := r.d.Str(i + 1)
		if len(s) > 3 && s[len(s)-1] == 's' && s[len(s)-2] != 's' && s != "was" && s != "has" && s != "saw" {
			return false
		}
		switch s {
		case "people", "men", "women", "children", "troops", "percent", "meters", "metres", "feet", "km", "sq", "square", "refugees":
			return false
		}
		if n%100 == 0 && r.is(i-1, rAbout, rOver, rThan, rTo, rOf) {
			return false
		}
	}
	return true
}

// feast reads the names of feasts.
func feast(r *reader, i int) bool {
	if !r.capital(i) {
		return false
	}
	end, v, ok := r.f.feasts.Longest(r.d, i, r.hi)
	if !ok {
		return false
	}
	// "Christmas Island", "Ramadan Revolution": part of another name.
	if r.capital(end) && r.gap(end) == token.Space && !r.temporal(end) && r.class(end) == token.Word && r.w(end).unit == UnitNone {
		return false
	}
	e := Expr{Op: OpDate, Feast: feastNames[v].feast}
	first := i
	if y, ok := r.year(r.comma(end)); ok {
		e.Year, e.HasYear, end = int32(y), true, r.comma(end)+1
	} else if r.is(end, rOf) {
		if y, ok := r.year(end + 1); ok {
			e.Year, e.HasYear, end = int32(y), true, end+2
		}
	}
	switch r.role(first - 1) {
	case rLast:
		e.Dir, first = DirLast, first-1
	case rNext, rComing:
		e.Dir, first = DirNext, first-1
	case rThis:
		e.Dir, first = DirThis, first-1
	case rEach, rEvery:
		e.Op, first = OpSet, first-1
	}
	if y, ok := r.year(first - 1); ok && !e.HasYear {
		e.Year, e.HasYear, first = int32(y), true, first-1
	}
	r.add(first, end, "", e)
	return true
}

// seasonal reports whether token i is a noun before which a season is one.
func (r *reader) seasonal(i int) bool {
	if r.class(i) != token.Word || r.capital(i) {
		return false
	}
	switch r.d.Str(i) {
	case "offensive", "offensives", "campaign", "elections", "election", "session", "fighting", "months", "semester", "thaw", "rains":
		return true
	}
	return false
}

// season reads spring to winter.
func season(r *reader, i int) bool {
	w := r.w(i)
	e := Expr{Op: OpDate, Sub: w.season}
	first, end := i, i+1
	strong := false
	// A year behind it.
	if y, ok := r.year(r.comma(end)); ok && r.gap(r.comma(end)) != token.Hyphen {
		e.Year, e.HasYear, end, strong = int32(y), true, r.comma(end)+1, true
	} else if r.is(end, rOf) {
		k := end + 1
		if y, ok := r.year(k); ok {
			e.Year, e.HasYear, end, strong = int32(y), true, k+1, true
		} else if dir, to, ok := r.yearWords(k); ok {
			e.YearDir, end, strong = dir, to, true
		}
	} else if n := r.num(end); n > 0 && r.is(end+1, rBC) {
		e.Year, e.HasYear, e.BC, end, strong = int32(n), true, true, end+2, true
	} else if dir, to, ok := r.yearWords(end); ok {
		e.YearDir, end, strong = dir, to, true
	}
	switch r.role(first - 1) {
	case rLast, rPast:
		e.Dir, first, strong = DirLast, first-1, true
		if r.is(first-1, rThis) {
			first--
		}
	case rNext, rComing:
		e.Dir, first, strong = DirNext, first-1, true
	case rThis:
		e.Dir, first, strong = DirThis, first-1, true
	case rSame, rThat:
		e.Dir, first, strong = DirSame, first-1, true
	case rFollowing:
		e.Dir, first, strong = DirAfter, first-1, true
	case rPrevious:
		e.Dir, first, strong = DirBefore, first-1, true
	case rEach, rEvery:
		e.Op, first, strong = OpSet, first-1, true
	}
	if f, mod, ok := r.modDate(first); ok {
		first, e.Mod, strong = f, mod, true
	}
	if y, ok := r.year(first - 1); ok && !e.HasYear {
		e.Year, e.HasYear, first, strong = int32(y), true, first-1, true
	}
	if !strong {
		// "fall" and "spring" are verbs and things, too; "the fall of a city" is no season.
		weak := w.season == 21 || w.season == 23 && r.width(i) == 4
		switch {
		case r.is(end, rOf) && weak:
			return false
		case weak && !r.is(i-1, rIn, rBy, rUntil, rSince, rThrough, rDuring) && !(r.is(i-1, rThe) && r.is(i-2, rIn, rBy, rDuring, rThrough, rSince, rUntil, rFor) && r.class(end) != token.Word) && !(r.is(i-1, rThe) && (r.class(end) != token.Word || r.is(end, rAnd, rOr, rTo, rUntil, rIn, rBy, rOn))) && !r.seasonal(end):
			return false
		case r.capital(i) && i > r.lo && r.capital(i+1):
			return false
		}
	}
	if e.Dir == DirNone && e.Op == OpDate || e.Dir > DirNext {
		if r.is(first-1, rThe) {
			first--
		}
	}
	r.add(first, end, "", e)
	return true
}

// spokenYear reads a year in words, as transcripts have it: "nineteen ninety-four", "two thousand", "two thousand sixteen".
func spokenYear(r *reader, i int) bool {
	w := r.w(i)
	if w.num != 20 && w.num != 21 && w.num != 3 || r.w(i-1).num > 0 || r.num(i-1) >= 0 {
		return false
	}
	y, end := 0, i+1
	two := func(k int) (int, int) { // a number below 100 in words
		a := r.w(k)
		if a.num > 20 {
			if b := r.w(k + 1); b.num > 1 && b.num <= 10 {
				return int(a.num-1) + int(b.num-1), k + 2
			}
			return int(a.num - 1), k + 1
		}
		if a.num > 10 {
			return int(a.num - 1), k + 1
		}
		return 0, k
	}
	switch {
	case w.num == 3 && r.w(i+1).scale == 1000: // two thousand
		y, end = 2000, i+2
		if r.is(end, rAnd) {
			end++
		}
		if n, to := two(end); to > end {
			y, end = y+n, to
		} else if n := r.w(end).num; n > 1 && n <= 10 {
			y, end = y+int(n-1), end+1
		} else if !r.is(i-1, rIn, rSince, rBy, rUntil) && r.w(i-1).unit != Year {
			return false
		}
	default:
		n, to := two(end)
		if to == end {
			return false
		}
		y, end = int(w.num-1)*100+n, to
	}
	if r.unitFollows(end) {
		return false
	}
	first := i
	if r.w(first-1).unit == Year && r.is(first-2, rThe) {
		first -= 2
	}
	e := Expr{Op: OpDate, HasYear: true, Year: int32(y)}
	// "the winter of nineteen ninety-four", "March of nineteen ninety"
	k := first - 1
	if r.is(k, rOf) {
		k--
	}
	switch p := r.w(k); {
	case p.season > 0:
		e.Sub, first = p.season, k
		if r.is(first-1, rThe) {
			first--
		}
	case p.month > 0 && r.capital(k):
		e.Month, first = p.month, k
	default:
		if f, mod, ok := r.modDate(first); ok {
			first, e.Mod = f, mod
		}
	}
	r.add(first, end, "", e)
	return true
}

// spokenDecade reads "the nineties".
func spokenDecade(r *reader, i int) bool {
	if !r.is(i-1, rThe, rEarly, rLate, rMid) {
		return false
	}
	n := decadeWords[r.lower(i)]
	if n == 0 {
		return false
	}
	e := Expr{Op: OpDate, HasYear: true, Year: int32(1900 + n), Mask: 1}
	first := i
	if f, mod, ok := r.modDate(i); ok {
		first, e.Mod = f, mod
	}
	if r.is(first-1, rThe) {
		first--
	}
	r.add(first, i+1, "", e)
	return true
}

var decadeWords = map[string]int{"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}

// halfYear reads "the second half of 2008", "the latter half of the year".
func halfYear(r *reader, i int) bool {
	o := r.w(i - 1).ord
	first := i - 1
	sub := int8(39 + o)
	if r.isWord(i-1, "latter") {
		sub = 41
	} else if o != 1 && o != 2 {
		return false
	}
	if r.is(first-1, rThe) {
		first--
	}
	e := Expr{Op: OpDate, Sub: sub}
	k := i + 1
	if r.is(k, rOf) {
		k++
	}
	if y, ok := r.year(k); ok {
		e.HasYear, e.Year = true, int32(y)
		r.add(first, k+1, "", e)
		return true
	}
	if dir, to, ok := r.yearWords(k); ok {
		e.YearDir = dir
		r.add(first, to, "", e)
		return true
	}
	if r.is(k, rThe) && r.w(k+1).unit == Year && !r.w(k+1).plural && k > i+1 {
		r.add(first, k+2, "", e)
		return true
	}
	return false
}
