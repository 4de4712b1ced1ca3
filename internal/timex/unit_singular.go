package timex

import "github.com/84b0a40e/truce/internal/token"

// singular reads a unit in the singular without a number: "last week", "this year", "the next day", "a year", "that month",
// "every day". The word before it says which one is meant.
func (r *reader) singular(i int, u Unit) bool {
	k, fiscal := r.coloured(i)
	if r.hyphened(i, k, u) {
		return true
	}
	if u < Hour && !r.any(k, 1<<rA|1<<rLast|1<<rEvery|1<<rEach|1<<rNext) {
		return false
	}
	m := Mention{First: k, End: i + 1, Expr: Expr{Op: OpShift, Unit: u, Fiscal: fiscal}}
	e := &m.Expr
	switch r.role(k) {
	case rLast:
		if u <= Month && r.is(m.End, rOf) && r.is(k-1, rThe) {
			return r.endOf(k-1, m.End+1, u)
		}
		r.lastUnit(&m)
	case rPast:
		r.lastUnit(&m)
	case rNext, rComing:
		r.nextUnit(&m)
	case rThis:
		if u == Day && r.is(k-1, rTo) { // "to this day"
			r.add(k-1, m.End, Expr{Op: OpRef})
			return true
		}
		if u <= Hour || r.t[i].Case == token.Title && r.capital(k) && r.class(k-1) == token.Quote {
			return false // on the programme "This Week"
		}
		e.Dir = DirThis
	case rCurrent:
		m.First = r.withThe(k)
	case rLatest:
		e.Dir, m.First = DirSame, r.withThe(k)
	case rThat, rSame:
		if u <= Hour {
			return false
		}
		e.Dir, e.FromRun = DirSame, true
		if r.any(k-1, 1<<rThat|1<<rThe|1<<rThis) {
			m.First--
		}
	case rFollowing:
		r.unitBeside(&m, one, DirAfter)
	case rPrevious:
		r.unitBeside(&m, -one, DirBefore)
	case rEvery, rEach:
		e.Op, e.N = OpSet, one
	case rAnother, rAdditional:
		e.Op, e.N = OpDuration, one
		if r.is(k-1, rA) {
			m.First--
		}
	case rA:
		return r.oneUnit(i, k, u)
	case rPer:
		return r.perUnit(i, k, u)
	case rThe:
		return r.theUnit(&m)
	default:
		switch o, f := r.ordinalBefore(i); {
		case r.isWord(k, "other") && r.is(k-1, rEvery):
			r.add(k-1, m.End, Expr{Op: OpSet, Unit: u, N: 2 * one})
			return true
		case o > 0 && u == Day && !(r.gap(m.End) == token.Hyphen && r.is(m.End, rLong)):
			return r.nthDay(i, o, f)
		case fiscal && r.num(m.End) < 0:
			m.First = k + 1
		default:
			return u == Year && r.yearsEnd(i) || (u == Month || u == Week) && r.class(i+1) == token.Possessive && r.isWord(i+2, "end") && r.any(i-1, 1<<rBy|1<<rUntil|1<<rAt|1<<rBefore) && r.addEnd(i)
		}
	}
	// "earlier this year", "later that month", "early next year", "the end of next week", "sometime next year".
	if f, mod, ok := r.modDate(m.First); ok && e.Op == OpShift {
		m.First, e.Mod = f, mod
	}
	// "last year's first quarter": the quarter takes it in.
	if u == Year && r.class(m.End) == token.Possessive && r.quarterFollows(m.End) {
		return false
	}
	r.add(m.First, m.End, m.Expr)
	return true
}

// addEnd adds the end of the running month or week, whose unit is at token i: "by month's end".
func (r *reader) addEnd(i int) bool {
	r.add(i, i+3, Expr{Op: OpShift, Unit: r.w(i).unit, Mod: ModEnd})
	return true
}

// coloured skips what may stand between a unit and the word that says which one is meant, "the | full year", "the past | fiscal year",
// and returns the token before it.
func (r *reader) coloured(i int) (k int, fiscal bool) {
	k = i - 1
	for r.any(k, 1<<rFull|1<<rFiscal) || r.isWord(k, "trading") || r.isWord(k, "calendar") {
		fiscal = fiscal || r.is(k, rFiscal)
		k--
	}
	return k, fiscal
}

// hyphened reads a unit that a hyphen ties to the word behind it: "the week-long siege", "their month-old truce", "year-ago sales",
// "at year-end". What "a" or "every" stands before is theirs.
func (r *reader) hyphened(i, k int, u Unit) bool {
	end := i + 1
	if r.gap(end) != token.Hyphen {
		return false
	}
	if k == i-1 && !r.any(k, 1<<rA|1<<rEvery|1<<rEach) && (r.is(end, rLong) || r.is(end, rOld) && u != Year) {
		r.add(i, end+1, Expr{Op: OpDuration, Unit: u, N: one})
		return true
	}
	if u != Year {
		return false
	}
	switch r.role(end) {
	case rAgo, rEarlier:
		r.addYearAgo(i, end+1)
		return true
	case rEnd:
		return r.yearEnd(i, end+1)
	}
	return false
}

// lasting makes of e a length of one unit that ends or begins now: "over the last year", "for the next week".
func (e *Expr) lasting(dir Dir) { e.Op, e.N, e.Dir, e.FromRun = OpDuration, one, dir, false }

// lastUnit reads "last week", "the last decade", "the past year"; "over the last year" and "in the last week" are as long as that, "the
// last decade" only where it runs on.
func (r *reader) lastUnit(m *Mention) {
	e, u, k := &m.Expr, m.Expr.Unit, m.First
	last, bare := r.is(k, rLast), k == m.End-2
	e.N = -one
	switch {
	case !last || u < Day:
		e.lasting(DirLast)
	case u == Decade || u == Century:
		e.Dir = DirLast
	case u == Year && bare && r.compared(k, m.End):
		e.Sub = SubPeriod
	}
	if r.any(k-1, 1<<rThe|1<<rThis) {
		m.First--
	}
	if last && bare && u >= Day && r.is(k-1, rThe) && (r.any(k-2, 1<<rOver|1<<rFor|1<<rDuring|1<<rWithin) || u < Decade && r.is(k-2, rIn)) {
		e.lasting(DirLast)
	}
}

// nextUnit reads "next week", "the next day", "the coming month"; "for the next year" is as long as that.
func (r *reader) nextUnit(m *Mention) {
	e, u, k := &m.Expr, m.Expr.Unit, m.First
	the := r.is(k-1, rThe)
	e.N = one
	if u >= Decade {
		e.Dir = DirNext
	}
	if the {
		m.First--
		e.FromRun = u == Day || u == Week || u == Month || u == Year
		if u == Week {
			e.Dir = DirAfter
		}
	}
	if r.is(k, rComing) || u < Day || the && r.is(k-2, rFor) && u >= Week && !r.meant(k-3) {
		e.lasting(DirNext)
	}
}

// unitBeside reads "the following week" and "the previous month", which are counted from the time spoken of.
func (r *reader) unitBeside(m *Mention, n int32, dir Dir) {
	e := &m.Expr
	e.N, e.FromRun, m.First = n, true, r.withThe(m.First)
	if e.Unit >= Decade || e.Unit == Week {
		e.Dir = dir
	}
}

// nthDay reads "the eighth day of the operation", told against something that the text counts from. The ordinal o begins at token first.
func (r *reader) nthDay(i int, o int32, first int) bool {
	first = r.withThe(first)
	if o == 1 || !r.is(first, rThe) {
		return false
	}
	e := Expr{Op: OpShift, Unit: Day, FromRun: true, Ordinal: o, Dir: DirSame}
	if r.isWord(first-1, "is") || r.isWord(first-1, "was") || r.class(first-1) == token.Possessive || r.apposed(first) {
		e.Ordinal = 0 // "today is the third day of", "Friday, the third day of"
	}
	r.add(first, i+1, e)
	return true
}

// oneUnit reads "a year", "a week ago", "an hour later", "a week-old truce", "once a day"; "$4 a year" is a rate.
func (r *reader) oneUnit(i, k int, u Unit) bool {
	if !r.plainly(i, k, u) {
		return false
	}
	m := Mention{First: k, End: i + 1, Expr: Expr{Op: OpDuration, Unit: u, N: one}}
	e := &m.Expr
	if r.gap(m.End) == token.Hyphen {
		old := r.is(m.End, rOld)
		if old && u == Year {
			return false
		}
		if old || r.is(m.End, rLong) {
			m.First, m.End = i, m.End+1
		}
	}
	r.withHalf(&m)
	if mod, f := r.modBefore(m.First); mod != ModNone {
		e.Mod, m.First = mod, f
	}
	back := r.is(m.End, rAgo) || r.is(m.End, rEarlier)
	if r.distance(&m) {
		if back && e.Unit == Year {
			e.Sub = SubPeriod
		}
	} else if f, ok := r.often(k); ok {
		r.add(f, i+1, Expr{Op: OpSet, Unit: u, N: one})
		return true
	} else if e.Op == OpDuration && r.dozens(k) {
		r.add(k, i+1, Expr{Op: OpSet, Unit: u, N: one})
		return true
	} else if r.rate(k) {
		return false
	}
	r.add(m.First, m.End, m.Expr)
	return true
}

// perUnit reads "per week".
func (r *reader) perUnit(i, k int, u Unit) bool {
	if u < Day || !r.plainly(i, k, u) {
		return false
	}
	r.add(k, i+1, Expr{Op: OpSet, Unit: u, N: one})
	return true
}

// plainly reports whether nothing stands between an article at token k and a unit that makes of it a kind of year or month: "changed from
// a fiscal year to a calendar year".
func (r *reader) plainly(i, k int, u Unit) bool {
	return k == i-1 || u != Year && u != Month || r.is(i-1, rFull) && !r.isWord(i-1, "calendar")
}
