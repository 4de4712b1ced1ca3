package timex

import "github.com/84b0a40e/truce/internal/token"

// unit reads expressions whose head is a unit of time: lengths, distances and named spans.
func unit(r *reader, i int) bool {
	w := r.w(i)
	u, plural := w.unit, w.plural
	if u == Second && !plural && !r.secondIsUnit(i) {
		return false
	}
	if r.class(i) != token.Word {
		return false
	}
	// "Day One", "Hour of Power": names.
	if u == Night {
		// "last night", "Friday night" are parts of days; "three nights" is a length.
		if !plural || !r.countBefore(i).given {
			return dayPart(r, i)
		}
	}
	if u == Quarter && !plural {
		return quarter(r, i)
	}
	if u == Weekend && !plural {
		return weekend(r, i)
	}
	if u == Quarter && plural && !r.countBefore(i).given && r.w(i-1).ord > 0 {
		return quarter(r, i)
	}
	if u == Century && !plural {
		if o, f := r.ordinalBefore(i); o > 0 && o <= 30 && !r.is(f-1, rA) || o > 3 {
			return r.century(i, o, f)
		}
	}
	if u == Century && plural || u == Millennium {
		if o, _ := r.ordinalBefore(i); o > 0 {
			return false
		}
	}

	c := r.countBefore(i)
	if u == Quarter && (r.is(i+1, rOf) && !c.vague || r.gap(i) == token.Hyphen) && c.given {
		return false // three-quarters of the city
	}
	if c.given && !c.vague && c.milli == 0 {
		return false
	}
	if c.given && c.first < i {
		return r.counted(i, u, c)
	}
	if plural {
		return r.bare(i, u)
	}
	return r.named1(i, u)
}

// secondIsUnit: "second" is a unit only behind a number or an article and before no noun it could count.
func (r *reader) secondIsUnit(i int) bool {
	if r.num(i-1) > 0 || r.w(i-1).num > 1 {
		return true
	}
	return r.is(i-1, rA) && r.gap(i) == token.Hyphen
}

// named1 reads a unit in the singular without a number: "last week", "this year", "the next day", "a year", "that month",
// "the end of the month", "every day".
func (r *reader) named1(i int, u Unit) bool {
	first, end := i, i+1
	e := Expr{Op: OpShift, Unit: u}
	// Skip what colours the unit: "the full year", "the fiscal year", "the past fiscal year".
	k := i - 1
	for r.any(k, 1<<rFull|1<<rFiscal) || r.isWord(k, "trading") || r.isWord(k, "calendar") {
		if r.is(k, rFiscal) {
			e.Fiscal = true
		}
		k--
	}
	p := r.role(k)
	if k == i-1 && p != rA && p != rEvery && p != rEach && r.gap(end) == token.Hyphen && (r.is(end, rLong) || r.is(end, rOld) && u != Year) { // the week-long siege, their month-old truce
		r.add(i, end+1, Expr{Op: OpDuration, Unit: u, N: one})
		return true
	}
	if u == Year && r.gap(end) == token.Hyphen { // year-ago, year-earlier, year-end
		switch r.role(end) {
		case rAgo, rEarlier:
			r.addYearAgo(i, end+1, Expr{Op: OpShift, Unit: Year, N: -one, FromRun: true, Sub: SubPeriod})
			return true
		case rEnd:
			return r.yearEnd(i, end+1)
		}
	}
	if u == Second || u == Minute {
		switch p {
		case rA, rLast, rEvery, rEach, rNext:
		default:
			return false
		}
	}
	switch p {
	case rLast, rPast:
		if p == rLast && u <= Month && r.is(end, rOf) && r.is(k-1, rThe) {
			return r.endOf(k-1, end+1, u)
		}
		e.N, first = -one, k
		if p == rPast || u < Day && p == rLast {
			e.Op, e.N, e.Dir = OpDuration, one, DirLast
		}
		if u == Decade || u == Century {
			e.Dir = DirLast
		}
		if u == Year && p == rLast && k == i-1 && r.compared(k, end) {
			e.Sub = SubPeriod
		}
		if r.any(first-1, 1<<rThe|1<<rThis) {
			first--
			// "over the last year", "in the last week": as long as that; of "the last decade" only where it runs on
			if p == rLast && k == i-1 && u >= Day && r.is(k-1, rThe) && (r.any(first-1, 1<<rOver|1<<rFor|1<<rDuring|1<<rWithin) || u < Decade && r.is(first-1, rIn)) {
				e.Op, e.N, e.Dir = OpDuration, one, DirLast
			}
		}
	case rNext, rComing:
		e.N, first = one, k
		if u >= Decade {
			e.Dir = DirNext
		}
		if r.is(first-1, rThe) {
			first--
			e.FromRun = u == Day || u == Week || u == Month || u == Year
			if u == Week {
				e.Dir = DirAfter
			}
		}
		// "for the next year": as long as that
		if p == rComing || u < Day || first < k && r.is(first-1, rFor) && u >= Week && !r.meant(first-2) {
			e.Op, e.Dir, e.FromRun = OpDuration, DirNext, false
		}
	case rThis:
		if u == Day && r.is(k-1, rTo) { // "to this day"
			r.add(k-1, end, Expr{Op: OpRef})
			return true
		}
		first, e.Dir = k, DirThis
		if u <= Hour || r.t[i].Case == token.Title && r.capital(k) && r.class(k-1) == token.Quote {
			return false // on the programme "This Week"
		}
	case rCurrent:
		first = k
		first = r.withThe(first)
	case rThat, rSame:
		e.FromRun, first = true, k
		e.Dir = DirSame
		if r.any(first-1, 1<<rThat|1<<rThe|1<<rThis) {
			first--
		}
		if u <= Hour {
			return false
		}
	case rFollowing:
		e.N, e.FromRun, first = one, true, k
		if u >= Decade || u == Week {
			e.Dir = DirAfter
		}
		first = r.withThe(first)
	case rPrevious:
		e.N, e.FromRun, first = -one, true, k
		if u >= Decade || u == Week {
			e.Dir = DirBefore
		}
		first = r.withThe(first)
	case rEvery, rEach:
		e.Op, e.N, first = OpSet, one, k
	case rLatest:
		e.Dir, first = DirSame, k
		first = r.withThe(first)
	case rA, rPer:
		return r.oneUnit(i, k, u, e)
	case rAnother, rAdditional:
		e.Op, e.N, first = OpDuration, one, k
		if r.is(first-1, rA) {
			first--
		}
	case rThe:
		return r.theUnit(i, k, u, e)
	default:
		if r.isWord(k, "other") && r.is(k-1, rEvery) {
			r.add(k-1, end, Expr{Op: OpSet, Unit: u, N: 2 * one})
			return true
		}
		if o, f := r.ordinalBefore(i); o > 0 && u == Day && !(r.gap(end) == token.Hyphen && r.is(end, rLong)) {
			// "the eighth day of the operation": told against something the text counts from
			e = Expr{Op: OpShift, Unit: Day, FromRun: true, Ordinal: o, Dir: DirSame}
			if r.is(f-1, rThe) {
				f--
			}
			if o == 1 || o > 1 && !r.is(f, rThe) {
				return false
			}
			if r.isWord(f-1, "is") || r.isWord(f-1, "was") || r.class(f-1) == token.Possessive || r.apposed(f) {
				e.Ordinal = 0 // "today is the third day of", "Friday, the third day of"
			}
			r.add(f, end, e)
			return true
		}
		if e.Fiscal && r.num(end) < 0 && k < i-1 {
			first = k + 1
			e.FromRun = false
			break
		}
		if u == Year && r.is(end, rEnd) {
			return r.yearEnd(i, end+1)
		}
		if u == Year && r.class(end) == token.Possessive && r.is(end+1, rEnd) {
			return r.yearEnd(i, end+2)
		}
		if u == Year {
			// "net for year ended"
			return false
		}
		return false
	}
	// "earlier this year", "later that month", "early next year", "the end of next week", "sometime next year".
	if f, mod, ok := r.modDate(first); ok && e.Op == OpShift {
		first, e.Mod = f, mod
	} else if r.is(first-1, rAs) {
		// "as of this month"
	}
	// "last year's first quarter": the quarter takes it in.
	if r.class(end) == token.Possessive && (u == Year) && r.quarterFollows(end) {
		return false
	}
	r.add(first, end, e)
	return true
}

// endOf reads the end of the month at token k: "the last day of April", "the last week of October", which is no week of the calendar. Other
// things have last days whose date nobody tells.
func (r *reader) endOf(first, k int, u Unit) bool {
	m, ok := r.monthAt(k)
	if !ok {
		return false
	}
	switch e := &m.Expr; {
	case u != Day:
		e.Mod = ModEnd
	case e.Month == 12:
		e.Day = 31
	default: // the day before the next month
		e.Month, e.Day, e.N = e.Month+1, 1, -one
	}
	r.add(first, m.End, m.Expr)
	return true
}

// closes reports whether nothing stands at token i that "before" or "after" could govern: the end of the sentence or of its clause.
func (r *reader) closes(i int) bool {
	switch r.class(i) {
	case token.Word, token.Number, token.Other:
		return r.any(i, 1<<rAnd|1<<rOr)
	}
	return true
}

// oneUnit reads "a year", "a week ago", "an hour later", "$4 a year".
func (r *reader) oneUnit(i, k int, u Unit, e Expr) bool {
	first, end := k, i+1
	if k < i-1 && (u == Year || u == Month) && (!r.is(i-1, rFull) || r.isWord(i-1, "calendar")) {
		return false // "changed from a fiscal year to a calendar year"
	}
	if r.is(k, rPer) {
		if u < Day {
			return false
		}
		r.add(k, end, Expr{Op: OpSet, Unit: u, N: one})
		return true
	}
	e = Expr{Op: OpDuration, Unit: u, N: one}
	if r.gap(end) == token.Hyphen && r.is(end, rLong) {
		end++
	} else if r.gap(end) == token.Hyphen {
		// "a week-old truce"
		if r.is(end, rOld) && u != Year {
			end++
		} else if u == Year && r.is(end, rOld) {
			return false
		}
	}
	if r.is(end, rAnd) && r.is(end+1, rA) && r.is(end+2, rHalf) {
		e.N = one + one/2
		end += 3
	}
	if m, f := r.modBefore(first); m != ModNone {
		e.Mod, first = m, f
	}
	switch {
	case r.is(end, rAgo):
		if x, to, ok := r.ago(end+1, u, -e.N); ok && e.Mod == ModNone {
			e, end = x, to
			break
		}
		e.Op, e.N, end = OpShift, -e.N, end+1
		if u == Year {
			e.Sub = SubPeriod
		}
	case r.is(end, rEarlier) && !r.is(end+1, rThan):
		e.Op, e.N, e.FromRun, end = OpShift, -e.N, true, end+1
		if u == Year {
			e.Sub = SubPeriod
		}
	case r.is(end, rLater) && !r.is(end+1, rThan):
		e.Op, e.FromRun, end = OpShift, true, end+1
	case r.any(end, 1<<rBefore|1<<rAfter) && r.is(end+1, rThat) && !r.isNounAfter(end+1):
		e.Op, e.FromRun = OpShift, true
		if r.is(end, rBefore) {
			e.N = -e.N
		}
		end += 2
	case r.is(end, rFrom) && r.is(end+1, rNow):
		e.Op, end = OpShift, end+2
	case r.is(end, rFrom) && u == Week && r.w(end+1).weekday > 0:
		if x, to, ok := r.ago(end+1, u, e.N); ok {
			e, end = x, to
		}
	default:
		if f, ok := r.often(k); ok {
			r.add(f, i+1, Expr{Op: OpSet, Unit: u, N: one})
			return true
		}
		// A rate: "$4 a year", "four flights a week".
		if r.rate(k) {
			return false
		}
	}
	r.add(first, end, e)
	return true
}

// theUnit reads "the week", "the year", "the day", "the month" and what follows: "the week of March 6", "the day after",
// "the year ended".
func (r *reader) theUnit(i, k int, u Unit, e Expr) bool {
	first, end := k, i+1
	e.FromRun = true
	e.Dir = DirSame
	if r.gap(end) == token.Hyphen {
		return false // the year-to-date figures
	}
	switch u {
	case Day:
		switch {
		case r.any(end, 1<<rBefore|1<<rAfter) && (r.isWord(end+1, "yesterday") || r.isWord(end+1, "tomorrow")):
			n := int32(2 * one)
			if r.is(end, rBefore) {
				n = -2 * one
			}
			r.add(first, end+2, Expr{Op: OpShift, Unit: Day, N: n})
			return true
		case r.any(end, 1<<rBefore|1<<rAfter) && r.is(first-1, rTo):
			return false // "eight years to the day after"
		case r.any(end, 1<<rBefore|1<<rAfter):
			e.N = one
			if r.is(end, rBefore) {
				e.N = -one
			}
			if x, to, ok := r.dayAt(end + 1); ok { // the day before last Tuesday
				x.N = e.N
				r.add(first, to, x)
				return true
			}
			if end++; end < r.hi && r.class(end) == token.Word && !r.temporal(end) && !r.is(end, rThat) {
				// An event follows, whose day nobody told, unless it did before: "on Nov. 3, the day before the vote".
				if end--; r.apposed(first) {
					e.N = 0
				} else if !r.any(end+1, 1<<rAnd|1<<rOr|1<<rIn|1<<rOn|1<<rAt|1<<rBy|1<<rTo) && r.verb(end+1) == 0 {
					e.Ordinal = -1
				}
			}
		case r.isWord(end, "following"):
			e.N = one
			end++
		default:
			if r.class(end) == token.Possessive || r.is(end, rWhen) {
				break
			}
			return false
		}
		e.Dir = DirNone
	case Week:
		if r.is(end, rEnded) {
			if x, _, ok := r.dayAt(end + 1); ok && x.Month > 0 && !x.Clock {
				x.Unit = Week
				r.add(first, end, x)
				return true
			}
		}
		if r.is(end, rOf) {
			n := len(r.out)
			j := end + 1
			for h := j; h < min(j+3, r.hi); h++ {
				if r.w(h).month > 0 && month(r, h) {
					x := r.out[n]
					r.out = r.out[:n]
					x.Expr.Unit, x.Expr.Sub = Week, 0
					r.add(first, x.End, x.Expr)
					return true
				}
			}
			r.out = r.out[:n]
		}
		e.FromRun, e.Dir = false, DirNone
		if r.any(end, 1<<rBefore|1<<rAfter) && r.closes(end+1) {
			e.N, e.Dir, e.FromRun = one, DirAfter, true
			if r.is(end, rBefore) {
				e.N, e.Dir = -one, DirBefore
			}
			end++
		}
	case Month, Year:
		if u == Month && k == i-1 {
			if r.is(end, rOf) {
				if m, ok := r.monthAt(end + 1); ok { // the month of April
					r.add(first, m.End, m.Expr)
					return true
				}
			}
			if o := r.w(k - 2).ord; o > 0 && r.is(k-1, rOf) && r.is(k-3, rThe) && r.class(end) != token.Possessive { // the first of the month
				r.add(k-3, end, Expr{Op: OpDate, Day: o, Dir: DirSame})
				return true
			}
		}
		e.FromRun, e.Dir = false, DirNone
		if k < i-1 && r.is(i-1, rFull) {
			first = k
		}
		if u == Year && (r.is(end, rEnded) || r.is(end, rTo) && r.w(end+1).month > 0 && r.capital(end+1)) {
			e = Expr{Op: OpDuration, Unit: Year, N: one}
			r.add(first, end, e)
			return true
		}
		if r.is(end, rBefore) && !r.isNounAfter(end-1) {
			e.N, e.FromRun = -one, true
			end++
		} else if r.is(end, rAfter) && r.closes(end+1) {
			e.N, e.FromRun = one, true
			end++
		} else if r.is(end, rOf) && u == Year {
			if y, ok := r.year(end + 1); ok { // the year of 1939
				r.add(first, end+2, Expr{Op: OpDate, HasYear: true, Year: int32(y)})
				return true
			}
			if r.class(end+1) == token.Word {
				return false
			}
		} else if y, ok := r.year(end); ok && u == Year { // the year 1939
			r.add(first, end+1, Expr{Op: OpDate, HasYear: true, Year: int32(y), Fiscal: e.Fiscal})
			return true
		}
	case Decade, Century:
		e.FromRun, e.Dir = false, DirNone
		if !r.is(k-1, rOf) && !r.any(k-1, 1<<rIn|1<<rDuring|1<<rThrough|1<<rOver) {
			return false
		}
	default:
		return false
	}
	if f, mod, ok := r.modDate(first); ok {
		first, e.Mod = f, mod
		e.Dir = DirNone
		e.FromRun = true
	}
	r.add(first, end, e)
	return true
}
