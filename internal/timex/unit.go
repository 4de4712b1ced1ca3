package timex

import "github.com/84b0a40e/truce/internal/token"

// unit reads expressions whose head is a unit of time: lengths, distances and named spans.
func unit(r *reader, i int) bool {
	w := r.w(i)
	u, plural := w.unit, w.plural
	if u == Second && !plural && !r.secondIsUnit(i) {
		return false
	}
	if r.class(i) != token.Word || r.t[i].Case == token.Upper && u != UnitNone && r.capital(i-1) && false {
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
	if u == Quarter && plural && r.countBefore(i).given == false && r.w(i-1).ord > 0 {
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
	if u == Quarter && (r.is(i+1, rOf) || r.gap(i) == token.Hyphen) && c.given {
		return false // three-quarters of the city
	}
	if c.given && !c.vague && c.milli == 0 {
		return false
	}
	if c.given && c.first < i {
		return r.counted(i, u, plural, c)
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

// counted reads a length with a number: it may be a distance ("ago", "later"), a span of the past ("the last three"), or
// plain.
func (r *reader) counted(i int, u Unit, plural bool, c count) bool {
	first, end := c.first, i+1
	e := Expr{Op: OpDuration, Unit: u, N: clampMilli(c.milli), Vague: c.vague, Mod: c.mod}
	one := c.milli == 1000 && !plural
	_ = one
	if u == Hour && r.is(end, rA) && r.w(end+1).unit == Day { // 24 hours a day
		return false
	}
	// Ages of people are no times: "42 years old", "a 48-year-old man". A truce may be as old as it likes.
	if r.gap(end) == token.Hyphen && r.is(end, rOld) || r.is(end, rOld) && (u == Year || u == Month) {
		if u == Year || r.class(end+1) != token.Word || r.person(end+1) {
			return false
		}
		// "eight-month-old truce"
		end++
	}
	if r.gap(end) == token.Hyphen && r.is(end, rLong) {
		end++
	}
	// "a minute and a half", "a year and a half"
	if r.is(end, rAnd) && r.is(end+1, rA) && r.is(end+2, rHalf) {
		e.N += 500
		end += 3
	}
	// "one year and six months", "1 hour 30 minutes": the smaller unit stays its own mention.

	// "or two weeks", "two to three weeks", "weeks or months": the whole is one vague-ish length.
	if r.is(first-1, rOr, rTo) && r.isCount(first-2) && r.gap(first-1) != token.Break {
		if lo := r.countAt(first - 2); lo.given {
			e.N, first = clampMilli(lo.milli), lo.first
			e.Mod = ModEqualOrMore
		}
	} else if r.gap(first) == token.Hyphen && r.num(first-1) > 0 && r.num(first) > r.num(first-1) {
		e.N, first = int32(min(r.num(first-1), 100000))*1000, first-1
		e.Mod = ModEqualOrMore
	}
	if m, f := r.modBefore(first); m != ModNone {
		e.Mod, first = m, f
		// "the more than 40 years"
	}
	if r.is(end, rOr) && r.isWord(end+1, "so") {
		e.Mod = ModApprox
		end += 2
	} else if r.is(end, rOr) && r.is(end+1, rMore) {
		e.Mod = ModEqualOrMore
		end += 2
	} else if r.is(end, rOr) && r.is(end+1, rLess) {
		e.Mod = ModEqualOrLess
		end += 2
	}

	// Distances.
	switch {
	case r.is(end, rAgo):
		e.Op, e.N, end = OpShift, -e.away(), end+1
		r.add(first, end, "", e)
		return true
	case r.is(end, rEarlier) && !r.is(end+1, rThan) || r.isWord(end, "previously"):
		e.N = e.away()
		e.Op, e.N, end, e.FromRun = OpShift, -e.N, end+1, true
		r.add(first, end, "", e)
		return true
	case r.is(end, rLater):
		e.Op, e.N, e.FromRun, end = OpShift, e.away(), true, end+1
		r.add(first, end, "", e)
		return true
	case r.is(end, rBefore) && r.is(end+1, rThat) && !r.isNounAfter(end+1):
		e.Op, e.N, e.FromRun, end = OpShift, -e.away(), true, end+2
		r.add(first, end, "", e)
		return true
	case r.is(end, rAfter) && r.is(end+1, rThat) && !r.isNounAfter(end+1):
		e.Op, e.FromRun, end = OpShift, true, end+2
		r.add(first, end, "", e)
		return true
	case r.is(end, rFrom) && (r.is(end+1, rNow) || r.isWord(end+1, "today")):
		e.Op, end = OpShift, end+2
		r.add(first, end, "", e)
		return true
	}
	// "the last three months", "the next 48 hours", "the first nine months", "the coming days".
	for k := first - 1; k >= r.lo; k-- {
		if r.is(k, rLast, rPast, rNext, rComing, rFollowing, rPrevious, rFinal, rRemaining, rRecent, rThese, rThose) || r.w(k).ord == 1 {
			if r.is(k, rNext, rComing, rFollowing) {
				e.Dir = DirNext
			} else if r.is(k, rLast, rPast, rPrevious) {
				e.Dir = DirLast
			}
			first = k
			continue
		}
		break
	}
	if r.is(first-1, rThe, rThese, rThose, rAnother, rPossess) && !(r.gap(i) == token.Hyphen) {
		if !r.is(first-1, rPossess) || e.Dir != DirNone {
			first--
		}
	}
	if r.is(first-1, rEvery, rEach) {
		e.Op, first = OpSet, first-1
	}
	r.add(first, end, "", e)
	return true
}

// away is N, or 1 for a number that is vague.
func (e *Expr) away() int32 {
	if e.Vague {
		return 1
	}
	return e.N
}

func clampMilli(n int64) int32 {
	if n > 1<<30 {
		return 1 << 30
	}
	return int32(n)
}

// isNounAfter reports whether the word behind token i is one that "that" points at: "before that meeting".
func (r *reader) isNounAfter(i int) bool {
	return r.class(i+1) == token.Word && r.t[i+1].Case == token.Lower && r.role(i+1) == noRole
}

// person reports whether token i is a word for somebody of whom an age is told.
func (r *reader) person(i int) bool {
	switch r.d.Str(i) {
	case "son", "daughter", "boy", "girl", "baby", "infant", "child", "man", "woman", "twins", "toddler", "grandson", "granddaughter", "brother", "sister", "nephew", "niece", "victim":
		return true
	}
	return false
}

// countAt reads a number that ends with token i.
func (r *reader) countAt(i int) count { return r.countBefore(i + 1) }

// bare reads a plural without a number: "weeks", "the coming days", "recent weeks", "months later".
func (r *reader) bare(i int, u Unit) bool {
	first, end := i, i+1
	e := Expr{Op: OpDuration, Unit: u, Vague: true}
	strong := false
	if r.gap(end) == token.Hyphen && r.is(end, rLong) {
		end++
		strong = true
	}
	switch {
	case r.is(end, rAgo):
		e.Op, e.N, end = OpShift, -1, end+1
		r.add(first, end, "", e)
		return true
	case r.is(end, rEarlier) && !r.is(end+1, rThan):
		e.Op, e.N, e.FromRun, end = OpShift, -1, true, end+1
		r.add(first, end, "", e)
		return true
	case r.is(end, rLater):
		e.Op, e.N, e.FromRun, end = OpShift, 1, true, end+1
		r.add(first, end, "", e)
		return true
	}
	// "hundreds of hours" and the like are no lengths; "hours of talks" is one.
	for k := first - 1; k >= r.lo; k-- {
		if r.is(k, rLast, rPast, rNext, rComing, rFollowing, rPrevious, rFinal, rRemaining, rRecent, rThese, rThose, rCurrent) {
			if r.is(k, rNext, rComing, rFollowing) {
				e.Dir = DirNext
			} else if r.is(k, rLast, rPast, rPrevious, rRecent) {
				e.Dir = DirLast
			}
			first, strong = k, true
			continue
		}
		break
	}
	if r.is(first-1, rThe) {
		first--
	}
	if r.is(first, rThese) && u == Day && first == i-1 {
		r.add(first, end, "", Expr{Op: OpRef})
		return true
	}
	if r.is(i-1, rThose) && u == Day {
		r.add(i-1, end, "", Expr{Op: OpRef, N: -1})
		return true
	}
	if u == Quarter && !strong {
		return false
	}
	// "weeks or months"
	if r.is(end, rOr, rAnd, rTo) && r.w(end+1).plural && r.w(end+1).unit > u && r.is(end, rOr) {
		end += 2
	}
	if m, f := r.modBefore(first); m != ModNone {
		e.Mod, first = m, f
	}
	r.add(first, end, "", e)
	return true
}

// named1 reads a unit in the singular without a number: "last week", "this year", "the next day", "a year", "that month",
// "the end of the month", "every day".
func (r *reader) named1(i int, u Unit) bool {
	first, end := i, i+1
	e := Expr{Op: OpShift, Unit: u}
	p := r.role(i - 1)
	// Skip what colours the unit: "the full year", "the fiscal year", "the past fiscal year".
	k := i - 1
	for r.is(k, rFull, rFiscal) || r.isWord(k, "trading") || r.isWord(k, "calendar") {
		if r.is(k, rFiscal) {
			e.Fiscal = true
		}
		k--
	}
	p = r.role(k)
	if u == Second || u == Minute {
		switch p {
		case rA, rLast, rEvery, rEach, rNext:
		default:
			return false
		}
	}
	switch p {
	case rLast, rPast:
		e.N, first = -1000, k
		if p == rPast || u < Day && p == rLast {
			e.Op, e.N, e.Dir = OpDuration, 1000, DirLast
		}
		if u == Decade || u == Century {
			e.Dir = DirLast
		}
		if r.is(first-1, rThe, rThis) {
			first--
		}
	case rNext, rComing:
		e.N, first = 1000, k
		if r.is(first-1, rThe) {
			first--
			e.FromRun = u == Day || u == Week || u == Month || u == Year
			if u == Year || u == Month || u == Week {
				e.FromRun = true
			}
		}
		if p == rComing || u < Day {
			e.Op, e.Dir, e.FromRun = OpDuration, DirNext, false
		}
	case rThis:
		first = k
		if u <= Hour {
			return false
		}
	case rCurrent:
		first = k
		if r.is(first-1, rThe) {
			first--
		}
	case rThat, rSame:
		e.FromRun, first = true, k
		e.Dir = DirSame
		if r.is(first-1, rThat, rThe, rThis) {
			first--
		}
		if u <= Hour {
			return false
		}
	case rFollowing:
		e.N, e.FromRun, first = 1000, true, k
		if r.is(first-1, rThe) {
			first--
		}
	case rPrevious:
		e.N, e.FromRun, first = -1000, true, k
		if r.is(first-1, rThe) {
			first--
		}
	case rEvery, rEach:
		e.Op, e.N, first = OpSet, 1000, k
	case rLatest:
		e.Dir, first = DirSame, k
		if r.is(first-1, rThe) {
			first--
		}
	case rA, rPer:
		return r.oneUnit(i, k, u, e)
	case rAnother, rAdditional:
		e.Op, e.N, first = OpDuration, 1000, k
		if r.is(first-1, rA) {
			first--
		}
	case rThe:
		return r.theUnit(i, k, u, e)
	default:
		if o, f := r.ordinalBefore(i); o > 0 && u == Day {
			// "the eighth day of the operation": told against something the text counts from
			e = Expr{Op: OpShift, Unit: Day, FromRun: true, Ordinal: o, Dir: DirSame}
			if r.is(f-1, rThe) {
				f--
			}
			if o == 1 || o > 1 && !r.is(f, rThe) {
				return false
			}
			r.add(f, end, "", e)
			return true
		}
		if e.Fiscal && r.num(end) < 0 && k < i-1 {
			first = k + 1
			e.FromRun = false
			break
		}
		if (u == Day || u == Week || u == Month || u == Year) && r.gap(end) == token.Hyphen && r.is(end, rLong) { // day-long
			r.add(i, end+1, "", Expr{Op: OpDuration, Unit: u, N: 1000})
			return true
		}
		if u == Year && r.gap(end) == token.Hyphen { // year-ago, year-earlier, year-end
			switch r.role(end) {
			case rAgo, rEarlier:
				e = Expr{Op: OpShift, Unit: Year, N: -1000, FromRun: true, Sub: SubPeriod}
				end++
				r.addYearAgo(i, end, e)
				return true
			case rEnd:
				return r.yearEnd(i, end+1)
			}
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
	r.add(first, end, "", e)
	return true
}

func (r *reader) yearEnd(first, end int) bool {
	e := Expr{Op: OpShift, Unit: Year, Mod: ModEnd, Sub: SubPeriod}
	if m, f := r.modBefore(first); m == ModApprox {
		first = f
	}
	r.add(first, end, "", e)
	return true
}

// addYearAgo adds "a year ago", "year-earlier", and takes in the noun: "the year-ago quarter".
func (r *reader) addYearAgo(first, end int, e Expr) {
	if r.w(end).unit == Quarter || r.is(end, rPeriod) {
		end++
	}
	if r.is(first-1, rThe) {
		first--
	}
	r.add(first, end, "", e)
}

// oneUnit reads "a year", "a week ago", "an hour later", "$4 a year".
func (r *reader) oneUnit(i, k int, u Unit, e Expr) bool {
	first, end := k, i+1
	if r.is(k, rPer) {
		if u < Day {
			return false
		}
		r.add(k, end, "", Expr{Op: OpSet, Unit: u, N: 1000})
		return true
	}
	e = Expr{Op: OpDuration, Unit: u, N: 1000}
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
		e.N = 1500
		end += 3
	}
	if m, f := r.modBefore(first); m != ModNone {
		e.Mod, first = m, f
	}
	switch {
	case r.is(end, rAgo):
		e.Op, e.N, end = OpShift, -e.N, end+1
		if u == Year {
			e.Sub = SubPeriod
		}
	case r.is(end, rEarlier) && !r.is(end+1, rThan):
		e.Op, e.N, e.FromRun, end = OpShift, -e.N, true, end+1
		if u == Year {
			e.Sub = SubPeriod
		}
	case r.is(end, rLater):
		e.Op, e.FromRun, end = OpShift, true, end+1
	case r.is(end, rBefore, rAfter) && r.is(end+1, rThat) && !r.isNounAfter(end+1):
		e.Op, e.FromRun = OpShift, true
		if r.is(end, rBefore) {
			e.N = -e.N
		}
		end += 2
	case r.is(end, rFrom) && r.is(end+1, rNow):
		e.Op, end = OpShift, end+2
	default:
		// A rate: "$4 a year", "four flights a week", "twice a day".
		if r.rate(k) {
			return false
		}
	}
	r.add(first, end, "", e)
	return true
}

// rate reports whether "a" at token k means "each".
func (r *reader) rate(k int) bool {
	switch r.class(k - 1) {
	case token.Number:
		return true
	case token.Word:
		if r.w(k-1).scale > 0 || r.isWord(k-1, "times") || r.isWord(k-1, "once") || r.isWord(k-1, "twice") || r.isWord(k-1, "percent") || r.isWord(k-1, "cents") || r.isWord(k-1, "dollars") {
			return true
		}
		// a plural noun that a number counts: "four flights a week"
		if r.num(k-2) > 0 || r.w(k-2).num > 1 {
			return true
		}
	}
	return r.byteOf(k-1) == '%'
}

// theUnit reads "the week", "the year", "the day", "the month" and what follows: "the week of March 6", "the day after",
// "the year ended".
func (r *reader) theUnit(i, k int, u Unit, e Expr) bool {
	first, end := k, i+1
	e.FromRun = true
	e.Dir = DirSame
	switch u {
	case Day:
		switch {
		case r.is(end, rBefore, rAfter) && (r.isWord(end+1, "yesterday") || r.isWord(end+1, "tomorrow")):
			n := int32(2000)
			if r.is(end, rBefore) {
				n = -2000
			}
			r.add(first, end+2, "", Expr{Op: OpShift, Unit: Day, N: n})
			return true
		case r.is(end, rBefore):
			e.N = -1000
			end++
			if r.class(end) == token.Word && !r.temporal(end) && !r.is(end, rThat) && end < r.hi {
				end--
			}
		case r.is(end, rAfter):
			e.N = 1000
			end++
			if r.class(end) == token.Word && !r.temporal(end) && !r.is(end, rThat) && end < r.hi {
				end--
			}
		case r.isWord(end, "following"):
			e.N = 1000
			end++
		default:
			if r.class(end) == token.Possessive || r.is(end, rWhen) {
				break
			}
			return false
		}
		e.Dir = DirNone
	case Week:
		if r.is(end, rOf) {
			n := len(r.out)
			j := end + 1
			for h := j; h < min(j+3, r.hi); h++ {
				if r.w(h).month > 0 && month(r, h) {
					x := r.out[n]
					r.out = r.out[:n]
					x.Expr.Unit, x.Expr.Sub = Week, 0
					r.add(first, x.End, "", x.Expr)
					return true
				}
			}
			r.out = r.out[:n]
		}
		e.FromRun, e.Dir = false, DirNone
	case Month, Year:
		e.FromRun, e.Dir = false, DirNone
		if k < i-1 && r.is(i-1, rFull) {
			first = k
		}
		if r.is(end, rEnded) && u == Year {
			e = Expr{Op: OpDuration, Unit: Year, N: 1000}
			r.add(first, end, "", e)
			return true
		}
		if r.is(end, rBefore) && !r.isNounAfter(end-1) {
			e.N, e.FromRun = -1000, true
			end++
		} else if r.is(end, rOf) && u == Year {
			if y, ok := r.year(end + 1); ok { // the year of 1939
				r.add(first, end+2, "", Expr{Op: OpDate, HasYear: true, Year: int32(y)})
				return true
			}
			if r.class(end+1) == token.Word {
				return false
			}
		} else if y, ok := r.year(end); ok && u == Year { // the year 1939
			r.add(first, end+1, "", Expr{Op: OpDate, HasYear: true, Year: int32(y), Fiscal: e.Fiscal})
			return true
		}
	case Decade, Century:
		e.FromRun, e.Dir = false, DirNone
		if !r.is(k-1, rOf) && !r.is(k-1, rIn, rDuring, rThrough, rOver) {
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
	r.add(first, end, "", e)
	return true
}

// century reads "the 20th century", "the 4th century BC".
func (r *reader) century(i int, o int32, first int) bool {
	e := Expr{Op: OpDate, HasYear: true, Year: (o - 1) * 100, Mask: 2}
	end := i + 1
	if bc, ok := r.era(end); ok {
		e.BC = bc
		end++
	}
	if f, mod, ok := r.modDate(first); ok {
		first, e.Mod = f, mod
	} else if r.gap(first) == token.Hyphen && r.is(first-1, rMid) {
		first, e.Mod = first-1, ModMid
	}
	if r.is(first-1, rThe) {
		first--
	}
	r.add(first, end, "", e)
	return true
}

// weekend reads "the weekend", "last weekend".
func weekend(r *reader, i int) bool {
	e := Expr{Op: OpDate, Sub: SubWeekend}
	first := i
	switch r.role(first - 1) {
	case rLast, rPast:
		e.Dir, first = DirLast, first-1
	case rNext, rComing:
		e.Dir, first = DirNext, first-1
	case rThis:
		e.Dir, first = DirThis, first-1
	case rThat, rSame:
		e.Dir, first = DirSame, first-1
	case rFollowing:
		e.Dir, first = DirAfter, first-1
	case rPrevious:
		e.Dir, first = DirBefore, first-1
	case rEvery, rEach:
		e.Op, first = OpSet, first-1
	case rThe:
	case rA:
		r.add(first-1, i+1, "", Expr{Op: OpDuration, Unit: Weekend, N: 1000})
		return true
	default:
		return false
	}
	if r.is(first-1, rThe) {
		first--
	}
	r.add(first, i+1, "", e)
	return true
}

// quarter reads "third-quarter", "the 1988 second quarter", "next year's first quarter", "the latest quarter", "fiscal
// second quarter", "the third quarter of 1990".
func quarter(r *reader, i int) bool {
	e := Expr{Op: OpDate, Sub: SubQuarter}
	first, end := i, i+1
	if o, f := r.ordinalBefore(i); o >= 1 && o <= 4 {
		e.Sub, first = int8(32+o), f
	} else if o > 4 {
		return false
	}
	if r.is(first-1, rFiscal) {
		e.Fiscal, first = true, first-1
	}
	strong := e.Sub != SubQuarter
	switch p := r.role(first - 1); p {
	case rLatest, rCurrent, rThis, rSame, rThat:
		e.Dir, first, strong = DirSame, first-1, true
		if p == rThis || p == rCurrent {
			e.Dir = DirThis
		}
	case rLast, rPrevious:
		e.Dir, first, strong = DirLast, first-1, true
	case rNext, rComing:
		e.Dir, first, strong = DirNext, first-1, true
	case rCorresponding:
		first, strong = first-1, true
	}
	if y, ok := r.year(first - 1); ok {
		e.Year, e.HasYear, first, strong = int32(y), true, first-1, true
	} else if r.class(first-1) == token.Possessive && r.w(first-2).unit == Year {
		switch r.role(first - 3) {
		case rLast:
			e.YearDir, first, strong = DirLast, first-3, true
		case rNext:
			e.YearDir, first, strong = DirNext, first-3, true
		case rThis:
			e.YearDir, first, strong = DirThis, first-3, true
		}
	} else if r.class(first-1) == token.Possessive {
		if y, ok := r.year(first - 2); ok {
			e.Year, e.HasYear, first, strong = int32(y), true, first-2, true
		}
	}
	// "year-earlier quarter", "year-ago quarter"
	if r.is(first-1, rAgo, rEarlier) && r.w(first-2).unit == Year {
		first -= 2
		e = Expr{Op: OpShift, Unit: Year, N: -1000, FromRun: true, Sub: SubPeriod}
		if r.is(first-1, rThe) {
			first--
		}
		r.add(first, end, "", e)
		return true
	}
	k := end
	if r.is(k, rOf) {
		k++
	}
	if y, ok := r.year(k); ok && !e.HasYear {
		e.Year, e.HasYear, end, strong = int32(y), true, k+1, true
	} else if dir, to, ok := r.yearWords(k); ok && !e.HasYear {
		e.YearDir, end, strong = dir, to, true
	} else if r.is(end, rA) && r.w(end+1).unit == Year && r.is(end+2, rAgo, rEarlier) { // the quarter a year ago
		e = Expr{Op: OpShift, Unit: Year, N: -1000, FromRun: true, Sub: SubPeriod}
		end += 3
		strong = true
	}
	if f, mod, ok := r.modDate(first); ok {
		first, e.Mod, strong = f, mod, true
	}
	if r.is(first-1, rThe) {
		first--
		strong = true
	}
	if e.Sub == SubQuarter && r.is(end, rOf) && !e.HasYear {
		return false // a quarter of the men
	}
	if e.Sub == SubQuarter && !strong {
		if r.is(first-1, rA) || !r.is(end, rEnded) {
			return false
		}
	}
	if e.Sub != SubQuarter && r.is(first-1, rA) && r.capital(end) {
		return false
	}
	r.add(first, end, "", e)
	return true
}
