package timex

import "github.com/84b0a40e/truce/internal/token"

// theUnit reads a unit behind "the" alone with what follows it: "the week of March 6", "the day after", "the year ended".
func (r *reader) theUnit(m *Mention) bool {
	if r.gap(m.End) == token.Hyphen {
		return false // the year-to-date figures
	}
	switch m.Expr.Unit {
	case Day:
		return r.theDay(m)
	case Week:
		return r.theWeek(m)
	case Month:
		return r.theMonth(m)
	case Year:
		return r.theYear(m)
	case Decade, Century:
		return r.any(m.First-1, 1<<rOf|1<<rIn|1<<rDuring|1<<rThrough|1<<rOver) && r.addThe(m)
	}
	return false
}

// addThe adds a unit behind "the" with what modifies it: "the end of the year" is that of the year spoken of.
func (r *reader) addThe(m *Mention) bool {
	e := &m.Expr
	if f, mod, ok := r.modDate(m.First); ok {
		m.First, e.Mod, e.Dir = f, mod, DirNone
		e.FromRun = e.FromRun || !r.any(f, 1<<rEarlier|1<<rLater) // "earlier in the year" is the running one
	}
	r.add(m.First, m.End, m.Expr)
	return true
}

// theDay reads "the day after tomorrow", "the day before last Tuesday", "the day before the vote", "the day following".
func (r *reader) theDay(m *Mention) bool {
	e, end := &m.Expr, m.End
	e.FromRun = true
	switch {
	case r.is(m.First-1, rIn) && r.any(m.First-2, 1<<rLater|1<<rEarlier|1<<rLate|1<<rEarly) && r.any(end, 1<<rBefore|1<<rAfter):
		e.Dir = DirSame // "later in the day after a vote": what follows says why, and not which day
	case r.any(end, 1<<rBefore|1<<rAfter):
		e.N = r.beforeOrAfter(end)
		if r.isWord(end+1, "yesterday") || r.isWord(end+1, "tomorrow") {
			r.add(m.First, end+2, Expr{Op: OpShift, Unit: Day, N: 2 * e.N})
			return true
		}
		if r.is(m.First-1, rTo) {
			return false // "eight years to the day after"
		}
		if x, to, ok := r.dayAt(end + 1); ok { // the day before last Tuesday
			x.N = e.N
			r.add(m.First, to, x)
			return true
		}
		r.dayBeside(m)
	case r.isWord(end, "following"):
		e.N = one
		m.End++
	case r.class(end) != token.Possessive && !r.is(end, rWhen):
		return false
	}
	return r.addThe(m)
}

// dayBeside reads the day "before" or "after" what its text has spoken of, or an event, whose day nobody told, unless it did before: "on
// Nov. 3, the day before the vote".
func (r *reader) dayBeside(m *Mention) {
	k := m.End + 1
	switch {
	case r.class(k) != token.Word || r.temporal(k) || r.is(k, rThat):
		m.End = k
	case r.apposed(m.First):
		m.Expr.N = 0
	case !r.any(k, 1<<rAnd|1<<rOr|1<<rIn|1<<rOn|1<<rAt|1<<rBy|1<<rTo) && r.verb(k) == 0:
		m.Expr.Ordinal = -1
	}
}

// theWeek reads "the week ended March 3", "the week of March 6", "the week after".
func (r *reader) theWeek(m *Mention) bool {
	e, end := &m.Expr, m.End
	if r.is(end, rEnded) {
		if x, _, ok := r.dayAt(end + 1); ok && x.Month > 0 && !x.Clock {
			x.Unit = Week
			r.add(m.First, end, x)
			return true
		}
	}
	if r.is(end, rOf) {
		n := len(r.out)
		for h := end + 1; h < min(end+4, r.hi); h++ {
			if r.w(h).month > 0 && month(r, h) {
				x := r.out[n]
				r.out = r.out[:n]
				x.Expr.Unit, x.Expr.Sub = Week, 0
				r.add(m.First, x.End, x.Expr)
				return true
			}
		}
	}
	if r.closes(end+1) && r.beside(m) {
		e.Dir = DirAfter
		if e.N < 0 {
			e.Dir = DirBefore
		}
	}
	return r.addThe(m)
}

// theMonth reads "the month of April", "the first of the month", "the month before".
func (r *reader) theMonth(m *Mention) bool {
	k, end := m.First, m.End
	if k == end-2 {
		if r.is(end, rOf) {
			if x, ok := r.monthAt(end + 1); ok {
				r.add(k, x.End, x.Expr)
				return true
			}
		}
		if o := r.w(k - 2).ord; o > 0 && r.is(k-1, rOf) && r.is(k-3, rThe) && r.class(end) != token.Possessive {
			r.add(k-3, end, Expr{Op: OpDate, Day: o, Dir: DirSame})
			return true
		}
	}
	r.beside(m)
	return r.addThe(m)
}

// theYear reads "the year 1939", "the year of 1939", "the year ended March 31", "the year before".
func (r *reader) theYear(m *Mention) bool {
	end := m.End
	switch {
	case r.is(end, rEnded), r.is(end, rTo) && r.w(end+1).month > 0 && r.capital(end+1):
		r.add(m.First, end, Expr{Op: OpDuration, Unit: Year, N: one})
		return true
	case r.beside(m):
	case r.is(end, rOf):
		if y, ok := r.year(end + 1); ok {
			r.add(m.First, end+2, Expr{Op: OpDate, HasYear: true, Year: int32(y)})
			return true
		}
		if r.class(end+1) == token.Word {
			return false
		}
	default:
		if y, ok := r.year(end); ok {
			r.add(m.First, end+1, Expr{Op: OpDate, HasYear: true, Year: int32(y), Fiscal: m.Expr.Fiscal})
			return true
		}
	}
	return r.addThe(m)
}

// beside takes in what places a unit beside the time spoken of: "the month before", "the year after".
func (r *reader) beside(m *Mention) bool {
	if !r.is(m.End, rBefore) && !(r.is(m.End, rAfter) && r.closes(m.End+1)) {
		return false
	}
	m.Expr.N, m.Expr.FromRun = r.beforeOrAfter(m.End), true
	m.End++
	return true
}

// beforeOrAfter is one unit back for "before" at token i, and one on for "after".
func (r *reader) beforeOrAfter(i int) int32 {
	if r.is(i, rBefore) {
		return -one
	}
	return one
}
