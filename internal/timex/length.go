package timex

import "github.com/84b0a40e/truce/internal/token"

// counted reads a length with a number: it may be a distance ("ago", "later"), a span of the past ("the last three"), or
// plain.
func (r *reader) counted(i int, u Unit, c count) bool {
	if c.vague && r.is(i-1, rMany) && r.is(i-2, rAs) {
		return false // "the second in as many days"
	}
	first, end := c.first, i+1
	e := Expr{Op: OpDuration, Unit: u, N: clampMilli(c.milli), Vague: c.vague, Mod: c.mod}
	if r.is(end, rA) && r.w(end+1).unit > u && !r.w(end+1).plural { // 24 hours a day, seven days a week
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
	// "six months of base pay": a sum of money.
	if r.is(end, rOf) && (r.pay(end+1) || r.class(end+1) == token.Word && r.pay(end+2)) {
		return false
	}
	// "one day last week": the week is meant.
	if u == Day && c.milli == one && r.any(end, 1<<rLast|1<<rThis|1<<rNext) && r.w(end+1).unit == Week {
		return false
	}
	// "they will one day return": some time.
	if u == Day && c.milli == one && r.isWord(i-1, "one") && r.someDay(i-2) && r.low(end) != "" && r.role(end) == noRole {
		return false
	}
	// "a minute and a half", "a year and a half"
	if r.is(end, rAnd) && r.is(end+1, rA) && r.is(end+2, rHalf) {
		e.N += one / 2
		end += 3
	}
	// "one year and six months", "1 hour 30 minutes": the smaller unit stays its own mention.

	// "or two weeks", "two to three weeks", "weeks or months": the whole is one vague-ish length.
	if r.any(first-1, 1<<rOr|1<<rTo) && r.isCount(first-2) && r.gap(first-1) != token.Break {
		if lo := r.countAt(first - 2); lo.given {
			e.N, first = clampMilli(lo.milli), lo.first
			e.Mod = ModEqualOrMore
		}
	} else if r.gap(first) == token.Hyphen && r.num(first-1) > 0 && r.num(first) > r.num(first-1) {
		e.N, first = int32(min(r.num(first-1), 100000))*one, first-1
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
		if x, to, ok := r.ago(end+1, u, -e.N); ok && !e.Vague && e.Mod == ModNone {
			r.add(first, to, x)
			return true
		}
		e.Op, e.N, end = OpShift, -e.away(), end+1
		r.add(first, end, e)
		return true
	case r.is(end, rEarlier) && !r.is(end+1, rThan) || r.isWord(end, "previously"):
		e.N = e.away()
		e.Op, e.N, end, e.FromRun = OpShift, -e.N, end+1, true
		r.add(first, end, e)
		return true
	case r.is(end, rLater) && !r.is(end+1, rThan):
		e.Op, e.N, e.FromRun, end = OpShift, e.away(), true, end+1
		r.add(first, end, e)
		return true
	case r.is(end, rBefore) && r.is(end+1, rThat) && !r.isNounAfter(end+1):
		e.Op, e.N, e.FromRun, end = OpShift, -e.away(), true, end+2
		r.add(first, end, e)
		return true
	case u >= Day && r.is(end, rBefore) && r.closes(end+1): // the same had been said ten days before
		e.Op, e.N, e.FromRun, end = OpShift, -e.away(), true, end+1
		r.add(first, end, e)
		return true
	case r.is(end, rAfter) && r.is(end+1, rThat) && !r.isNounAfter(end+1):
		e.Op, e.FromRun, end = OpShift, true, end+2
		r.add(first, end, e)
		return true
	case r.is(end, rFrom) && (r.is(end+1, rNow) || r.isWord(end+1, "today")):
		e.Op, end = OpShift, end+2
		r.add(first, end, e)
		return true
	case r.is(end, rFrom) && u == Week && !e.Vague:
		if x, to, ok := r.ago(end+1, u, e.N); ok {
			r.add(first, to, x)
			return true
		}
	}
	// "the last three months", "the next 48 hours", "the first nine months", "the coming days".
	for k := first - 1; k >= r.lo; k-- {
		if r.is(k, rLast) && r.lasts(k) {
			break
		}
		if r.any(k, 1<<rLast|1<<rPast|1<<rNext|1<<rComing|1<<rFollowing|1<<rPrevious|1<<rFinal|1<<rRemaining|1<<rRecent|1<<rThese|1<<rThose) || r.w(k).ord == 1 {
			if r.any(k, 1<<rNext|1<<rComing|1<<rFollowing) {
				e.Dir = DirNext
			} else if r.any(k, 1<<rLast|1<<rPast|1<<rPrevious) {
				e.Dir = DirLast
			}
			first = k
			continue
		}
		break
	}
	if r.any(first-1, 1<<rThe|1<<rThese|1<<rThose|1<<rAnother|1<<rPossess) && !(r.gap(i) == token.Hyphen) {
		if !r.is(first-1, rPossess) || e.Dir != DirNone {
			first--
		}
	}
	if r.any(first-1, 1<<rEvery|1<<rEach) {
		e.Op, first = OpSet, first-1
	}
	r.add(first, end, e)
	return true
}

// longWord reads a length in one word: "a weeklong truce", "the yearslong war".
func longWord(r *reader, i int) bool {
	if r.capital(i) && i > r.lo && r.capital(i+1) {
		return false
	}
	w := r.w(i)
	e := Expr{Op: OpDuration, Unit: w.long, N: one}
	if w.plural {
		e.N, e.Vague = 0, true
	}
	r.add(i, i+1, e)
	return true
}

// pay reports whether token i is what somebody is paid.
func (r *reader) pay(i int) bool {
	switch r.low(i) {
	case "pay", "salary", "salaries", "wages", "severance", "rent", "earnings", "revenue", "income", "imports", "reserves":
		return true
	}
	return false
}

// someDay reports whether "one day" behind token i is said of a day that nobody names.
func (r *reader) someDay(i int) bool {
	if r.any(i, 1<<rModal|1<<rTo) {
		return true
	}
	switch r.low(i) {
	case "can", "could", "may", "might", "must", "should", "he", "she", "they", "it", "we":
		return true
	}
	return false
}

// lasts reports whether "last" at token k is the verb: "will last three days".
func (r *reader) lasts(k int) bool {
	if r.any(k-1, 1<<rModal|1<<rTo|1<<rNot) {
		return true
	}
	switch r.low(k - 1) {
	case "can", "could", "may", "might", "must", "should", "did", "does", "cannot":
		return true
	}
	return false
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

// edgeOf reads the days or weeks at token i with which a month begins or ends: "the last days of November", which are some days of it.
func (r *reader) edgeOf(i int) bool {
	if !r.is(i+1, rOf) || !r.is(i-2, rThe) {
		return false
	}
	mod := ModEnd
	switch r.low(i - 1) {
	case "last", "final", "closing", "dying":
	case "first", "early", "opening":
		mod = ModStart
	default:
		return false
	}
	m, ok := r.monthAt(i + 2)
	if !ok {
		return false
	}
	m.Expr.Mod = mod
	r.add(i-2, m.End, m.Expr)
	return true
}

// bare reads a plural without a number: "weeks", "the coming days", "recent weeks", "months later".
func (r *reader) bare(i int, u Unit) bool {
	if u == Hour && r.earlyHours(i) || (u == Day || u == Week) && r.edgeOf(i) {
		return true
	}
	first, end := i, i+1
	e := Expr{Op: OpDuration, Unit: u, Vague: true}
	strong := false
	if r.gap(end) == token.Hyphen && (r.is(end, rLong) || r.is(end, rOld)) { // weeks-long, their decades-old feud
		r.add(first, end+1, e)
		return true
	}
	switch {
	case r.is(end, rAgo):
		e.Op, e.N, end = OpShift, -1, end+1
		r.add(first, end, e)
		return true
	case r.is(end, rEarlier) && !r.is(end+1, rThan):
		e.Op, e.N, e.FromRun, end = OpShift, -1, true, end+1
		r.add(first, end, e)
		return true
	case r.is(end, rLater) && !r.is(end+1, rThan):
		e.Op, e.N, e.FromRun, end = OpShift, 1, true, end+1
		r.add(first, end, e)
		return true
	}
	// "hundreds of hours" and the like are no lengths; "hours of talks" is one.
	for k := first - 1; k >= r.lo; k-- {
		if r.any(k, 1<<rLast|1<<rPast|1<<rNext|1<<rComing|1<<rFollowing|1<<rPrevious|1<<rFinal|1<<rRemaining|1<<rRecent|1<<rThese|1<<rThose|1<<rCurrent) {
			if r.any(k, 1<<rNext|1<<rComing|1<<rFollowing) {
				e.Dir = DirNext
			} else if r.any(k, 1<<rLast|1<<rPast|1<<rPrevious|1<<rRecent) {
				e.Dir = DirLast
			}
			first, strong = k, true
			continue
		}
		break
	}
	// "on days when prices fall", "a matter of months"
	if !strong && first == i && (r.isWord(end, "apart") || r.is(i-1, rOn) || r.is(i-1, rOf) && r.isWord(i-2, "matter")) {
		return false
	}
	first = r.withThe(first)
	if r.is(first, rThese) && u == Day && first == i-1 {
		r.add(first, end, Expr{Op: OpRef})
		return true
	}
	if r.is(i-1, rThose) && u == Day {
		r.add(i-1, end, Expr{Op: OpRef, N: -1})
		return true
	}
	if u == Quarter && !strong {
		return false
	}
	// "weeks or months"
	if r.any(end, 1<<rOr|1<<rAnd|1<<rTo) && r.w(end+1).plural && r.w(end+1).unit > u && r.is(end, rOr) {
		end += 2
	}
	if m, f := r.modBefore(first); m != ModNone {
		e.Mod, first = m, f
	}
	r.add(first, end, e)
	return true
}
