package timex

import "github.com/84b0a40e/truce/internal/token"

// counted reads a length with a number: it may be a distance ("ago", "later"), a span of the past ("the last three"), or
// plain.
func (r *reader) counted(i int, u Unit, c count) bool {
	m := Mention{First: c.first, End: i + 1, Expr: Expr{Op: OpDuration, Unit: u, N: clampMilli(c.milli), Vague: c.vague, Mod: c.mod}}
	if r.isAge(i, u) || r.isRate(i, u, c) {
		return false
	}
	// "eight-month-old truce", "a 72-hour-long lull"
	if r.is(m.End, rOld) && (u == Month || r.gap(m.End) == token.Hyphen) {
		m.End++
	}
	if r.is(m.End, rLong) && r.gap(m.End) == token.Hyphen {
		m.End++
	}
	if r.isPay(m.End) || r.isRace(i) || u == Day && c.milli == one && r.isSomeDay(i, m.End) {
		return false
	}
	r.withHalf(&m)
	r.withLower(&m)
	r.withVagueness(&m)
	if !r.distance(&m) && !r.countedDistance(&m) {
		r.withReach(&m, i)
	}
	r.add(m.First, m.End, m.Expr)
	return true
}

// isAge reports whether the years or months at token i are somebody's age, which is no time: "42 years old", "a 48-year-old man". A truce
// may be as old as it likes, if it is told in months or less.
func (r *reader) isAge(i int, u Unit) bool {
	k := i + 1
	if !r.is(k, rOld) || u != Year && u != Month && r.gap(k) != token.Hyphen {
		return false
	}
	return u == Year || r.class(k+1) != token.Word || r.person(k+1)
}

// isRate reports whether a number of units at token i says how much of a larger one, "24 hours a day", or which of many, "the second in as
// many days".
func (r *reader) isRate(i int, u Unit, c count) bool {
	if c.vague && r.is(i-1, rMany) && r.is(i-2, rAs) {
		return true
	}
	w := r.w(i + 2)
	return r.is(i+1, rA) && w.unit > u && !w.plural
}

// isPay reports whether a length that ends before token i is one of money: "six months of base pay".
func (r *reader) isPay(i int) bool {
	return r.is(i, rOf) && (r.pay(i+1) || r.class(i+1) == token.Word && r.pay(i+2))
}

// isRace reports whether the hours or days at token i are the name of a contest: "the 24 Hours of Le Mans".
func (r *reader) isRace(i int) bool {
	return r.t[i].Case == token.Title && r.num(i-1) > 0 && r.is(i-2, rThe) && r.is(i+1, rOf) && r.capital(i+2)
}

// isSomeDay reports whether "one day" at token i, read up to token end, is a day of a week that follows, "one day last week", or one that
// nobody names, "they will one day return".
func (r *reader) isSomeDay(i, end int) bool {
	if r.any(end, 1<<rLast|1<<rThis|1<<rNext) && r.w(end+1).unit == Week {
		return true
	}
	return r.isWord(i-1, "one") && r.someDay(i-2) && r.low(end) != "" && r.role(end) == noRole
}

// withHalf takes in the half behind a unit: "a year and a half".
func (r *reader) withHalf(m *Mention) {
	if r.is(m.End, rAnd) && r.is(m.End+1, rA) && r.is(m.End+2, rHalf) {
		m.Expr.N += one / 2
		m.End += 3
	}
}

// withLower takes in the lower number of a range, which is then the length: "two to three weeks", "one or two days", "48-72 hours".
func (r *reader) withLower(m *Mention) {
	first := m.First
	if r.any(first-1, 1<<rOr|1<<rTo) && r.isCount(first-2) && r.gap(first-1) != token.Break {
		if lo := r.countBefore(first - 1); lo.given {
			m.First, m.Expr.N, m.Expr.Mod = lo.first, clampMilli(lo.milli), ModEqualOrMore
		}
	} else if lo := r.num(first - 1); r.gap(first) == token.Hyphen && lo > 0 && r.num(first) > lo {
		m.First, m.Expr.N, m.Expr.Mod = first-1, int32(min(lo, 100000))*one, ModEqualOrMore
	}
}

// withVagueness takes in what says that a length is no exact one: "about two weeks", "ten days or so", "a month or more".
func (r *reader) withVagueness(m *Mention) {
	if mod, f := r.modBefore(m.First); mod != ModNone {
		m.Expr.Mod, m.First = mod, f
	}
	if !r.is(m.End, rOr) {
		return
	}
	switch k := m.End + 1; {
	case r.isWord(k, "so"):
		m.Expr.Mod = ModApprox
	case r.is(k, rMore):
		m.Expr.Mod = ModEqualOrMore
	case r.is(k, rLess):
		m.Expr.Mod = ModEqualOrLess
	default:
		return
	}
	m.End += 2
}

// distance takes in what makes of a length a distance from now or from the time spoken of: "a year ago", "two days later", "an hour before
// that", "six months from now", "two weeks ago Tuesday".
func (r *reader) distance(m *Mention) bool {
	e, k := &m.Expr, m.End
	switch r.role(k) {
	case rAgo:
		if x, to, ok := r.ago(k+1, e.Unit, -e.N); ok && !e.Vague && e.Mod == ModNone {
			*e, m.End = x, to
			return true
		}
		e.shiftBy(-e.away(), false)
	case rEarlier, rLater:
		if r.is(k+1, rThan) {
			return false
		}
		n := e.away()
		if r.is(k, rEarlier) {
			n = -n
		}
		e.shiftBy(n, true)
	case rBefore, rAfter:
		if !r.is(k+1, rThat) || r.isNounAfter(k+1) {
			return false
		}
		n := e.N
		if r.is(k, rBefore) {
			n = -e.away()
		}
		e.shiftBy(n, true)
		m.End++
	case rFrom:
		if !r.is(k+1, rNow) && !r.isWord(k+1, "today") {
			x, to, ok := r.ago(k+1, e.Unit, e.N)
			if ok = ok && e.Unit == Week && !e.Vague && !r.isWord(m.First-1, "for"); ok { // "for two weeks from Friday" tells a length
				*e, m.End = x, to
			}
			return ok
		}
		e.Op = OpShift
		m.End++
	default:
		return false
	}
	m.End++
	return true
}

// countedDistance takes in what makes a distance of a length with a number alone: "ten days before", "two years previously", "three days
// from today".
func (r *reader) countedDistance(m *Mention) bool {
	e, k := &m.Expr, m.End
	switch {
	case r.isWord(k, "previously"), e.Unit >= Day && r.is(k, rBefore) && r.closes(k+1):
		e.shiftBy(-e.away(), true)
		m.End++
	case r.is(k, rFrom) && r.isWord(k+1, "today"):
		e.Op = OpShift
		m.End += 2
	default:
		return false
	}
	return true
}

// shiftBy makes of a length a distance of n thousandths of its unit, from the time spoken of or from now.
func (e *Expr) shiftBy(n int32, fromRun bool) { e.Op, e.N, e.FromRun = OpShift, n, fromRun }

// reaching are the words that say which units of many a length is of.
const reaching = 1<<rLast | 1<<rPast | 1<<rNext | 1<<rComing | 1<<rFollowing | 1<<rPrevious | 1<<rFinal | 1<<rRemaining | 1<<rRecent | 1<<rThese | 1<<rThose

// reach returns which way from now a length lies by a word before it: "the next three days", "the past week".
func (x role) reach() Dir {
	switch x {
	case rNext, rComing, rFollowing:
		return DirNext
	case rLast, rPast, rPrevious:
		return DirLast
	}
	return DirNone
}

// withReach takes in what stands before a length with a number, whose unit is at token i: "the last three months", "the next 48 hours",
// "the first nine months", "every two weeks".
func (r *reader) withReach(m *Mention, i int) {
	e := &m.Expr
	for k := m.First - 1; r.any(k, reaching) || r.is(k, rLatest) || r.w(k).ord == 1; k-- {
		if r.is(k, rLast) && r.lasts(k) {
			break
		}
		if dir := r.role(k).reach(); dir != DirNone {
			e.Dir = dir
		}
		m.First = k
	}
	if r.gap(i) != token.Hyphen && (r.any(m.First-1, 1<<rThe|1<<rThese|1<<rThose|1<<rAnother) || r.is(m.First-1, rPossess) && e.Dir != DirNone) {
		m.First--
	}
	if r.any(m.First-1, 1<<rEvery|1<<rEach) {
		e.Op = OpSet
		m.First--
	}
}

// longWord reads a length in one word: "a weeklong truce", "the yearslong war".
func longWord(r *reader, i int) bool {
	if r.proper(i) && i > r.lo && r.capital(i+1) {
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
	return r.class(i+1) == token.Word && r.small(i+1) && r.role(i+1) == noRole
}

// person reports whether token i is a word for somebody of whom an age is told.
func (r *reader) person(i int) bool {
	switch r.d.Low(i) {
	case "son", "daughter", "boy", "girl", "baby", "infant", "child", "man", "woman", "twins", "toddler", "grandson", "granddaughter", "brother", "sister", "nephew", "niece", "victim":
		return true
	}
	return false
}

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
	m := Mention{First: i, End: i + 1, Expr: Expr{Op: OpDuration, Unit: u, Vague: true}}
	if r.gap(m.End) == token.Hyphen && (r.is(m.End, rLong) || r.is(m.End, rOld)) { // weeks-long, their decades-old feud
		r.add(i, m.End+1, m.Expr)
		return true
	}
	if r.any(m.End, 1<<rAgo|1<<rEarlier|1<<rLater) && r.distance(&m) {
		r.add(i, m.End, m.Expr)
		return true
	}
	for k := i - 1; r.any(k, reaching|1<<rCurrent); k-- {
		if dir := r.role(k).reach(); dir != DirNone {
			m.Expr.Dir = dir
		} else if r.is(k, rRecent) {
			m.Expr.Dir = DirLast
		}
		m.First = k
	}
	strong := m.First < i
	if !strong && (r.isRecord(i) || u == Minute && r.areMinutes(i)) {
		return false
	}
	// "on days when prices fall", "a matter of months"
	if !strong && (u == Quarter || r.isWord(m.End, "apart") || r.is(i-1, rOn) || r.is(i-1, rOf) && r.isWord(i-2, "matter")) {
		return false
	}
	m.First = r.withThe(m.First)
	if u == Day && r.theseDays(&m) {
		return true
	}
	if r.is(m.End, rOr) && r.w(m.End+1).plural && r.w(m.End+1).unit > u { // "weeks or months"
		m.End += 2
	}
	if mod, f := r.modBefore(m.First); mod != ModNone {
		m.Expr.Mod, m.First = mod, f
	}
	r.add(m.First, m.End, m.Expr)
	return true
}

// isRecord reports whether the days or years at token i are those of which one was the most so of all: "one of the bloodiest days of the
// war".
func (r *reader) isRecord(i int) bool {
	s := r.low(i - 1)
	return s == "worst" || s == "best" || len(s) > 5 && s[len(s)-3:] == "est" && r.is(i+1, rOf)
}

// areMinutes reports whether the minutes at token i are the record of a meeting: "published its minutes".
func (r *reader) areMinutes(i int) bool {
	return (r.any(i-1, 1<<rPossess|1<<rThe) || r.class(i-1) == token.Possessive) && !r.any(i+1, 1<<rBefore|1<<rAfter)
}

// theseDays reads "these days" and "those days", which are the present and the past.
func (r *reader) theseDays(m *Mention) bool {
	k := m.End - 2
	switch {
	case r.is(k, rThese) && m.First == k:
		r.add(k, m.End, Expr{Op: OpRef})
	case r.is(k, rThose):
		r.add(k, m.End, Expr{Op: OpRef, N: -1})
	default:
		return false
	}
	return true
}
