package timex

import "github.com/84b0a40e/truce/internal/token"

// month reads dates that name a month: "3 May", "May 3, 2016", "late January", "June last year", "26-28 July".
func month(r *reader, i int) bool {
	w := r.w(i)
	if !r.capital(i) && !(w.abbr && r.num(i-1) > 0) {
		return false
	}
	if w.month == 9 && r.isWord(i-1, "black") && r.capital(i-1) {
		return false // Black September
	}
	m := Mention{First: i, End: i + 1, Expr: Expr{Op: OpDate, Month: w.month}}
	e := &m.Expr
	if w.abbr {
		m.End = r.period(m.End)
	}
	var from, to Mention // the other day of "26-28 July" and of "May 10-12"
	r.daysBefore(&m, &from)
	if e.Day == 0 {
		r.dayBehind(&m)
	}
	r.yearBehind(&m, i)
	r.pointed(&m)
	if f, mod, ok := r.modDate(m.First); ok {
		m.First, e.Mod = f, mod
	}
	// Without anything beside it, it may be a name or a verb.
	if e.Day == 0 && !e.HasYear && e.YearDir == DirNone && e.Dir == DirNone && e.Op != OpSet && e.Mod == ModNone && !r.monthContext(i) {
		return false
	}
	if e.Month == 5 && m.End == i+1 && e.Dir == DirSame && r.capital(i-1) && r.capital(i+1) && !r.temporal(i+1) {
		return false // "Sign Deal That May Bring Peace"
	}
	if from.End == 0 && m.End > i+1 {
		r.lastDay(&m, &to)
	}
	// A month range that shares the year: "April and May 2016" keeps its year through the context.
	m.First, m.End, *e = r.withWeekday(m.First, m.End, *e)
	if to.End == 0 {
		m.First, m.End, *e = r.withClock(m.First, m.End, *e)
	}
	if from.End > 0 {
		x := &from.Expr
		x.Year, x.HasYear, x.BC, x.YearDir = e.Year, e.HasYear, e.BC, e.YearDir
		r.add(from.First, from.End, *x)
	}
	r.add(m.First, m.End, *e)
	if to.End > 0 {
		r.add(to.First, to.End, to.Expr)
	}
	return true
}

// daysBefore takes in the day before a month, "3 May", "the 4th of July", and reads into from the first of two: "26-28 July", "3 and 4 May".
func (r *reader) daysBefore(m, from *Mention) {
	left := m.First
	if r.is(left-1, rOf) && !r.is(left-2, rThe) {
		left--
	}
	d, first, ok := r.dayBefore(left)
	if !ok {
		return
	}
	m.First, m.Expr.Day = first, int8(d)
	if d, f, ok := r.rangeBefore(first); ok {
		*from = Mention{First: f, End: r.dayEnd(f), Expr: Expr{Op: OpDate, Month: m.Expr.Month, Day: int8(d)}}
	}
}

// dayBehind takes in the day behind a month: "May 3", "January the 5th", "Jan.16".
func (r *reader) dayBehind(m *Mention) {
	k := m.End
	the := r.is(k, rThe)
	if the {
		k++
	}
	if c := r.comma(k); c > k && r.comma(c+1) > c+1 {
		if _, ok := r.year(c + 2); ok && r.num(c) > 0 {
			k = c // "February, 27, 2018"
		}
	}
	d, to, ok := r.dayOfMonth(k)
	if !ok || r.num(k) <= 0 && (!the || r.proper(k) && r.proper(to)) || r.unitFollows(to) {
		return
	}
	if r.gap(k) != token.None || r.class(k-1) == token.Period {
		m.End, m.Expr.Day = to, int8(d)
	}
}

// yearBehind takes in the year behind a month at token i and its day, if any: "May 3, 2016", "June of that year", "March 479 BC".
func (r *reader) yearBehind(m *Mention, i int) {
	e, k := &m.Expr, r.comma(m.End)
	if y, ok := r.year(k); ok && !r.unitFollows(k+1) {
		e.inYear(y)
		m.End = k + 1
	} else if r.is(k, rOf) {
		r.withYear(m, k+1)
	} else if dir, to, ok := r.yearWords(k); ok {
		e.YearDir, m.End = dir, to
	} else if e.Day > 0 {
		r.yearBehindDay(m, i)
	}
	if y, ok := r.yearOf(m.End); ok && !e.HasYear && e.YearDir == DirNone && r.capital(i) { // the February cease-fire of 2016
		e.inYear(y)
	}
	if e.HasYear {
		if bc, ok := r.era(m.End); ok {
			e.BC = bc
			m.End++
		}
	} else if y := r.num(k); y > 0 && r.is(k+1, rBC) {
		e.inYear(y)
		e.BC, m.End = true, k+2
	}
}

// yearBehindDay takes in a year that only a full date has in that way: "May 22 (2015)", "22 Nov 89".
func (r *reader) yearBehindDay(m *Mention, i int) {
	k := m.End
	if y, ok := r.year(k + 1); ok && r.class(k) == token.Open && r.class(k+2) == token.Close {
		m.Expr.inYear(y)
		m.End = k + 3
	} else if y := r.num(k); m.First < i && r.w(i).abbr && r.width(k) == 2 && r.gap(k) == token.Space && y >= 0 && !r.unitFollows(k+1) && !r.clockFollows(k+1) {
		if y < 50 {
			y += 100
		}
		m.Expr.inYear(1900 + y)
		m.End = k + 1
	}
}

// inYear gives e the year that the text names.
func (e *Expr) inYear(y int) { e.Year, e.HasYear = int32(y), true }

// withYear takes in the year at token k, in digits or words: "2016", "last year".
func (r *reader) withYear(m *Mention, k int) bool {
	if y, ok := r.year(k); ok {
		m.Expr.inYear(y)
		m.End = k + 1
		return true
	}
	dir, to, ok := r.yearWords(k)
	if ok {
		m.Expr.YearDir, m.End = dir, to
	}
	return ok
}

// pointed takes in the words before a month that say which one is meant: "last June", "every May", "last September 28", "last year in
// April".
func (r *reader) pointed(m *Mention) {
	e, k := &m.Expr, m.First-1
	dated := e.HasYear || e.YearDir != DirNone
	if dir, ok := r.role(k).direction(); ok {
		if e.Day == 0 || !dated && r.any(k, 1<<rLast|1<<rNext) && !r.is(k-1, rThe) {
			e.Dir, m.First = dir, k
		}
	} else if e.Day == 0 && r.any(k, 1<<rEach|1<<rEvery) {
		e.Op, m.First = OpSet, k
	} else if !dated && r.is(m.End, rLast) && r.gap(m.End) == token.Space && (r.class(m.End+1) != token.Word || r.dayCloses(m.End+1)) && r.any(k, 1<<rIn|1<<rSince|1<<rOf|1<<rOn|1<<rFrom) {
		e.Dir, m.End = DirLast, m.End+1 // "in December last"
	}
	if k = m.First - 3; !dated && e.Dir == DirNone && r.is(k+2, rIn) && r.any(k, 1<<rLast|1<<rThis|1<<rNext) {
		if dir, to, ok := r.yearWords(k); ok && to == k+2 {
			e.YearDir, m.First = dir, k
		}
	}
}

// lastDay reads into to the second day of a date whose first stands behind its month, "May 10-12", "May 4 and 5", and gives both the year
// behind it.
func (r *reader) lastDay(m, to *Mention) {
	e, k := &m.Expr, m.End
	if e.Day == 0 || e.HasYear || r.num(k-1) <= 0 {
		return
	}
	switch {
	case r.any(k, 1<<rAnd|1<<rTo|1<<rThrough|1<<rOr), r.class(k) == token.Dash, r.class(k) == token.Slash && r.num(k+1) == int(e.Day)+1: // the night of February 24/25
		k++
	case r.gap(k) != token.Hyphen:
		return
	}
	d, end, ok := r.dayOfMonth(k)
	if !ok || r.num(k) <= int(e.Day) || r.unitFollows(end) || r.w(end).month > 0 || r.clockFollows(end) {
		return
	}
	if y, ok := r.year(r.comma(end)); ok {
		e.inYear(y)
		end = r.comma(end) + 1
	}
	*to = Mention{First: k, End: end, Expr: *e}
	to.Expr.Day = int8(d)
}

// monthAt reads a month without a day at token k, as part of an expression that is read: "the last Friday of | April 2011".
func (r *reader) monthAt(k int) (Mention, bool) {
	n := len(r.out)
	if r.w(k).month == 0 || !month(r, k) || len(r.out) != n+1 {
		r.out = r.out[:min(n, len(r.out))]
		return Mention{}, false
	}
	m := r.out[n]
	r.out = r.out[:n]
	return m, m.First == k && m.Expr.Day == 0 && m.Expr.Op == OpDate
}

// dayBefore reads a day of the month that ends before token j.
func (r *reader) dayBefore(j int) (day, first int, ok bool) {
	if o, f := r.ordinalBefore(j); o > 0 && o <= 31 {
		return int(o), f, true
	}
	n := r.num(j - 1)
	if n < 1 || n > 31 || r.width(j-1) > 2 || r.gap(j) == token.None && r.class(j) != token.Word && r.class(j) != token.Dash {
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
	case r.class(j-1) == token.Slash && r.num(j-2) > 0 && r.num(j-2) == r.num(j)-1 && r.class(j-3) != token.Slash: // the night of 24/25 February
		return r.num(j - 2), j - 2, true
	case r.class(j-1) == token.Dash, r.any(j-1, 1<<rTo|1<<rAnd|1<<rThrough|1<<rOr|1<<rUntil):
		k = j - 1
	default:
		return 0, 0, false
	}
	d, f, ok := r.dayBefore(k)
	if !ok || r.w(f-1).month > 0 || r.class(f-1) == token.Period && r.w(f-2).month > 0 {
		return 0, 0, false
	}
	if r.any(k, 1<<rAnd|1<<rOr) && r.num(k-1) >= r.num(j) {
		return 0, 0, false
	}
	return d, f, true
}

// yearWords reads "last year", "this year", "next year", "that year", "the same year", "the following year".
func (r *reader) yearWords(i int) (Dir, int, bool) {
	if r.is(i, rThe) && r.any(i+1, 1<<rSame|1<<rFollowing|1<<rPrevious|1<<rNext) {
		i++
	}
	return r.unitWords(i, Year)
}

// unitWords reads what stands before a unit in the singular and tells which one is meant: "last", "this", "next", "that", "the following".
func (r *reader) unitWords(i int, u Unit) (Dir, int, bool) {
	if r.w(i+1).unit != u || r.w(i+1).plural || r.class(i+2) == token.Possessive {
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

// yearOf reads the year of a thing at token i that a date before it names: "truce of 1914", "cease-fire of 2016".
func (r *reader) yearOf(i int) (int, bool) {
	if r.low(i) == "" || r.role(i) != noRole || r.temporal(i) || r.verb(i) != 0 {
		return 0, false
	}
	if r.low(i+1) != "" && r.gap(i+1) == token.Hyphen {
		i++
	}
	if !r.is(i+1, rOf) {
		return 0, false
	}
	return r.year(i + 2)
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
	return r.any(i, 1<<rAM|1<<rPM) || r.class(i) == token.Colon && r.gap(i) == token.None
}

// monthContext reports whether a bare month is meant as one.
func (r *reader) monthContext(i int) bool {
	w := r.w(i)
	if r.any(i-1, 1<<rIn|1<<rBy|1<<rUntil|1<<rSince|1<<rOf|1<<rFrom|1<<rThrough|1<<rBetween|1<<rDuring|1<<rTo|1<<rBefore|1<<rAfter|1<<rFor|1<<rEarly|1<<rLate|1<<rMid|1<<rWithin) {
		// "of May" and "to March", "for May" are months if the word can be nothing else
		return w.month != 5 && w.month != 3 || r.any(i-1, 1<<rIn|1<<rBy|1<<rUntil|1<<rSince|1<<rOf|1<<rEarly|1<<rLate|1<<rMid|1<<rDuring|1<<rThrough) || r.any(i-1, 1<<rFrom|1<<rTo|1<<rBetween|1<<rBefore|1<<rAfter) && !r.verbal(i)
	}
	if r.any(i-1, 1<<rAnd|1<<rOr) || r.class(i-1) == token.Comma || r.class(i-1) == token.Dash || r.gap(i) == token.Hyphen {
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
		// "a March offensive"
		return r.any(i-1, 1<<rA|1<<rThe|1<<rThis|1<<rThat|1<<rLast) && i-1 > r.lo && r.t[i].Case == token.Title && r.low(i+1) != "" && r.role(i+1) == noRole && r.verb(i+1) == 0 && !(r.is(i-1, rThat) && r.capital(i+1)) // not "a Deal That May Hold"
	}
	// August, June, April: names of people stand beside other names.
	if r.proper(i+1) && !r.temporal(i+1) && r.gap(i+1) == token.Space && (w.month == 4 || w.month == 6 || w.month == 8) {
		return false
	}
	return true
}

// verbal reports whether a word with a capital at the start of a sentence, or before a verb, is rather a name.
func (r *reader) verbal(i int) bool {
	return r.proper(i+1) && !r.temporal(i+1)
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
	case rIn, rOn: // "early in 1862", "late on 12 March"
		if r.is(k-1, rEarly) || r.is(k, rIn) && r.is(k-1, rEarlier) {
			return k - 1, ModStart, true
		}
		if r.is(k-1, rLate) || r.is(k, rIn) && r.is(k-1, rLater) {
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

// dayOrdinals are the words that can only be a day of the month where nothing that they count stands behind them, or begin one: lower ones
// often mean a thing told before.
var dayOrdinals = []string{"eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty", "thirtieth", "thirty"}

// dayAlone reads a day told without its month: "on the 25th".
func dayAlone(r *reader, i int) bool {
	d, end, ok := r.dayOfMonth(i)
	if !ok || end != i+2 && (r.num(i) >= 0 || d <= 10) || !r.is(i-1, rThe) {
		return false
	}
	if r.is(end, rOf) { // the 27th of that month, the 1st of last month
		k := end + 2
		dir, ok := r.role(end + 1).direction()
		if r.is(end+1, rThe) && r.is(k, rSame) {
			dir, ok, k = DirSame, true, k+1
		} else if r.is(end+1, rThe) {
			dir, ok = DirSame, true
		}
		if ok && dir <= DirSame && r.w(k).unit == Month && !r.w(k).plural {
			r.add(i-1, k+1, Expr{Op: OpDate, Day: int8(d), Dir: dir})
			return true
		}
		return false
	}
	if p := r.w(i - 3).part; p != PartNone && r.is(i-2, rOf) && r.is(i-4, rThe) && !r.partPlural(i-3) && r.w(end).month == 0 && (r.class(end) != token.Word || r.dayCloses(end) || r.capital(end)) {
		r.add(i-4, end, Expr{Op: OpDate, Day: int8(d), Part: p}) // the morning of the 23rd
		return true
	}
	if !r.any(i-2, 1<<rOn|1<<rBy|1<<rUntil|1<<rFrom|1<<rSince) && !(r.is(i-2, rOf) && r.isWord(i-3, "deadline")) && !r.besideDay(i-2) {
		return false
	}
	if r.class(end) == token.Word && !(r.is(i-2, rOn) && r.capital(end) && r.verb(end+1) < 0) && !r.dayCloses(end) || r.is(end, rOf) || r.gap(end) == token.Hyphen || r.w(end).month > 0 {
		return false
	}
	r.add(i-1, end, Expr{Op: OpDate, Day: int8(d)})
	return true
}

// dayCloses reports whether the word at token i cannot be what an ordinal before it counts: "on the 17th | without result", "by the 20th | the bridge
// was gone", "on the 5th | two battalions crossed".
func (r *reader) dayCloses(i int) bool {
	if r.any(i, 1<<rAnd|1<<rOr|1<<rTo|1<<rAt|1<<rIn|1<<rBy|1<<rUntil|1<<rFrom|1<<rAfter|1<<rBefore|1<<rThe|1<<rA|1<<rPossess|1<<rWhen) || r.w(i).num > 2 {
		return true
	}
	switch r.low(i) {
	case "without", "with", "near", "but", "while", "because", "he", "she", "it", "they", "we", "there", "both", "some", "several", "all", "no", "as", "under", "saw":
		return true
	}
	return false
}

// besideDay reports whether token i joins what follows to a day of the month that was read right before it: "on the 22nd | and the 25th".
func (r *reader) besideDay(i int) bool {
	if n := len(r.out); n > 0 && r.any(i, 1<<rAnd|1<<rOr) {
		m := &r.out[n-1]
		return m.End == i && m.Expr.Op == OpDate && m.Expr.Day > 0 && m.Expr.Month == 0 && m.Expr.Weekday == 0
	}
	return false
}
