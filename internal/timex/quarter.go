package timex

import "github.com/84b0a40e/truce/internal/token"

// yearsEnd reads "year end" and "year's end" at token i.
func (r *reader) yearsEnd(i int) bool {
	end := i + 1
	if r.class(end) == token.Possessive {
		end++
	}
	return r.is(end, rEnd) && r.yearEnd(i, end+1)
}

// yearEnd adds the end of a year: "at year-end", "about year end".
func (r *reader) yearEnd(first, end int) bool {
	e := Expr{Op: OpShift, Unit: Year, Mod: ModEnd, Sub: SubPeriod}
	if m, f := r.modBefore(first); m == ModApprox {
		first = f
	}
	r.add(first, end, e)
	return true
}

// addYearAgo adds "year-ago" or "year-earlier" and takes in the noun: "the year-ago quarter".
func (r *reader) addYearAgo(first, end int) {
	if r.w(end).unit == Quarter || r.is(end, rPeriod) {
		end++
	}
	first = r.withThe(first)
	r.add(first, end, yearAgo())
}

// yearAgo is the span of a year before the one that the text speaks of: "the year-ago quarter", "a year earlier".
func yearAgo() Expr {
	return Expr{Op: OpShift, Unit: Year, N: -one, FromRun: true, Sub: SubPeriod}
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
	first = r.withThe(first)
	r.add(first, end, e)
	return true
}

// weekend reads "the weekend", "last weekend".
func weekend(r *reader, i int) bool {
	e := Expr{Op: OpDate, Sub: SubWeekend}
	first := i
	switch before := r.role(first - 1); before {
	case rEvery, rEach:
		e.Op, first = OpSet, first-1
	case rThe:
	case rA:
		r.add(first-1, i+1, Expr{Op: OpDuration, Unit: Weekend, N: one})
		return true
	default:
		dir, ok := before.direction()
		if !ok {
			return false
		}
		if e.Dir, first = dir, first-1; dir == DirLast && r.is(first-1, rThis) { // this past weekend
			first--
		}
	}
	first = r.withThe(first)
	r.add(first, i+1, e)
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
	if r.gap(end) == token.Hyphen { // quarter-to-quarter
		return false
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
	if r.any(first-1, 1<<rAgo|1<<rEarlier) && r.w(first-2).unit == Year {
		first -= 2
		e = yearAgo()
		first = r.withThe(first)
		r.add(first, end, e)
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
	} else if r.is(end, rA) && r.w(end+1).unit == Year && r.any(end+2, 1<<rAgo|1<<rEarlier) { // the quarter a year ago
		e = yearAgo()
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
	if e.Sub == SubQuarter && e.Dir == DirNone && !e.HasYear && e.YearDir == DirNone && r.is(end, rEnded) { // "the quarter ended Sept. 30"
		if x, _, ok := r.dayAt(end + 1); ok && x.Month > 0 && x.Month%3 == 0 && x.Weekday == 0 && !x.Clock {
			e.Month, e.HasYear, e.Year = x.Month, x.HasYear, x.Year
		}
	}
	r.add(first, end, e)
	return true
}
