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
	m := Mention{First: i, End: i + 1, Expr: Expr{Op: OpDate, Sub: SubQuarter}}
	e := &m.Expr
	o, f := r.ordinalBefore(i)
	if o > 4 || r.gap(m.End) == token.Hyphen { // quarter-to-quarter
		return false
	}
	if o > 0 {
		e.Sub, m.First = int8(32+o), f
	}
	alone := i
	if r.is(m.First-1, rFiscal) {
		e.Fiscal = true
		m.First--
		alone--
	}
	r.pointedQuarter(&m)
	if r.any(m.First-1, 1<<rAgo|1<<rEarlier) && r.w(m.First-2).unit == Year {
		r.addYearAgo(m.First-2, i)
		return true
	}
	r.quartersYear(&m)
	if f, mod, ok := r.modDate(m.First); ok {
		m.First, e.Mod = f, mod
	}
	m.First = r.withThe(m.First)
	if e.Sub == SubQuarter {
		if r.is(m.End, rOf) && !e.HasYear {
			return false // a quarter of the men
		}
		if m.First == alone && m.End == i+1 && (r.is(m.First-1, rA) || !r.is(m.End, rEnded)) {
			return false
		}
		r.quartersEnd(&m)
	} else if r.is(m.First-1, rA) && r.proper(m.End) {
		return false
	}
	r.add(m.First, m.End, m.Expr)
	return true
}

// pointedQuarter takes in what stands before a quarter and says which one is meant: "the latest", "the corresponding", "1988", "next year's".
func (r *reader) pointedQuarter(m *Mention) {
	e := &m.Expr
	switch r.role(m.First - 1) {
	case rLatest, rSame, rThat:
		e.Dir = DirSame
		m.First--
	case rThis, rCurrent:
		e.Dir = DirThis
		m.First--
	case rLast, rPrevious:
		e.Dir = DirLast
		m.First--
	case rNext, rComing:
		e.Dir = DirNext
		m.First--
	case rCorresponding:
		m.First--
	}
	k := m.First - 1
	poss := r.class(k) == token.Possessive
	if poss {
		k--
	}
	if y, ok := r.year(k); ok { // "the 1988 second quarter", "1988's second quarter"
		e.inYear(y)
		m.First = k
	} else if poss && r.w(k).unit == Year {
		switch r.role(k - 1) {
		case rLast:
			e.YearDir, m.First = DirLast, k-1
		case rNext:
			e.YearDir, m.First = DirNext, k-1
		case rThis:
			e.YearDir, m.First = DirThis, k-1
		}
	}
}

// quartersYear takes in the year behind a quarter: "of 1990", "last year", "a year ago".
func (r *reader) quartersYear(m *Mention) {
	k := m.End
	if r.is(k, rA) && r.w(k+1).unit == Year && r.any(k+2, 1<<rAgo|1<<rEarlier) {
		m.Expr = yearAgo()
		m.End += 3
		return
	}
	if r.is(k, rOf) {
		k++
	}
	if !m.Expr.HasYear {
		r.withYear(m, k)
	}
}

// quartersEnd takes the month with which a quarter ends from the date behind it: "the quarter ended Sept. 30".
func (r *reader) quartersEnd(m *Mention) {
	e := &m.Expr
	if e.Dir != DirNone || e.HasYear || e.YearDir != DirNone || !r.is(m.End, rEnded) {
		return
	}
	if x, _, ok := r.dayAt(m.End + 1); ok && x.Month > 0 && x.Month%3 == 0 && x.Weekday == 0 && !x.Clock {
		e.Month, e.HasYear, e.Year = x.Month, x.HasYear, x.Year
	}
}
