package timex

import (
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// dayAt reads a day told at token i by its date, its weekday or its feast.
func (r *reader) dayAt(i int) (e Expr, end int, ok bool) {
	n := len(r.out)
	for h := i; h < min(i+3, r.hi) && !ok; h++ {
		switch w := r.w(h); {
		case w.month > 0:
			ok = month(r, h)
		case w.weekday > 0:
			ok = weekday(r, h)
		case r.capital(h):
			ok = feast(r, h)
		}
	}
	if !ok || len(r.out) != n+1 {
		r.out = r.out[:min(n, len(r.out))]
		return Expr{}, 0, false
	}
	m := r.out[n]
	r.out = r.out[:n]
	return m.Expr, m.End, m.First == i && m.Expr.Op == OpDate && (m.Expr.daily() || m.Expr.Feast != moment.NoFeast)
}

// nth reads "the first Monday in May", "the last Friday of March 2016", "the last Friday of every month".
func (r *reader) nth(i int) bool {
	if !r.any(i+1, 1<<rIn|1<<rOf) {
		return false
	}
	o, first := r.ordinalBefore(i)
	if r.is(i-1, rLast) {
		o, first = -1, i-1
	}
	if o == 0 || o > 5 {
		return false
	}
	first = r.withThe(first)
	k := i + 2
	if r.any(k, 1<<rEvery|1<<rEach) && r.w(k+1).unit == Month && !r.w(k+1).plural {
		r.add(first, k+2, Expr{Op: OpSet, Unit: Month, N: one})
		return true
	}
	m, ok := r.monthAt(k)
	if !ok {
		return false
	}
	m.Expr.Weekday, m.Expr.Ordinal = r.w(i).weekday, o
	r.add(first, m.End, m.Expr)
	return true
}

// apposed reports whether a day stands before token i with a comma between them: "on Nov. 3, the day before the vote".
func (r *reader) apposed(i int) bool {
	if n := len(r.out); n > 0 && r.class(i-1) == token.Comma {
		m := &r.out[n-1]
		return m.End == i-1 && m.Expr.daily()
	}
	return false
}

// earlyHours reads "the early hours of Friday", which are the first of its morning.
func (r *reader) earlyHours(i int) bool {
	first, end := i-1, i+1
	if r.isWord(first, "morning") {
		first--
	}
	if s := r.low(first); s != "early" && s != "small" && s != "wee" {
		return false
	}
	e := Expr{Op: OpShift, Unit: Day, FromRun: true}
	if r.is(end, rOf) {
		x, to, ok := r.dayAt(end + 1)
		switch w := r.w(end + 1); {
		case ok && !x.Clock:
			e, end = x, to
		case w.deictic > 0 && w.deictic <= 3: // today, yesterday
			e, end = deictics[w.deictic-1].expr, end+2
		default:
			return false
		}
	}
	e.Part, e.Mod, e.Small = Morning, ModStart, true
	first = r.withThe(first)
	r.add(first, end, e)
	return true
}

// daily reports whether e is a day told by its date or its weekday.
func (e *Expr) daily() bool { return e.Op == OpDate && (e.Day > 0 || e.Weekday > 0) }

// meant reports whether token i is a word behind which "for" says when and not how long: "planned for the next week".
func (r *reader) meant(i int) bool {
	switch r.low(i) {
	case "planned", "scheduled", "set", "slated", "due", "expected", "plans", "plan", "campaign", "forecast", "budget", "date", "fixed", "preparations", "talks", "meeting", "election", "elections":
		return true
	}
	return false
}

// compared reports whether a year at token i is what a sum is compared with: "compared with $3 million last year".
func (r *reader) compared(i, end int) bool {
	if r.class(end) == token.Possessive {
		return r.any(i-1, 1<<rFrom|1<<rThan) && r.class(end+1) != token.Word
	}
	sum := false
	for k := i - 1; k >= r.lo && i-k < 16; k-- {
		switch r.class(k) {
		case token.Number, token.Other:
			sum = true
			if r.byteOf(k) == '%' {
				return false
			}
			continue
		case token.Comma, token.Period:
			continue
		case token.Word:
		default:
			return false
		}
		switch r.low(k) {
		case "million", "billion", "thousand", "cents", "cent", "pence", "a", "an", "share", "or", "loss", "profit", "of", "net", "earnings", "income", "guilders", "marks", "francs", "yen", "euros", "pounds", "dollars":
			continue
		case "with":
			return sum && r.isWord(k-1, "compared")
		case "from", "against", "than":
			return sum
		}
		if !r.capital(k) || r.width(k) > 2 { // C$
			return false
		}
	}
	return false
}

// ago reads what may follow a distance of whole years or weeks and be counted from: "four years ago today", "three years ago this
// month", "two weeks ago Tuesday", "a week from Monday". n is the distance in thousandths, and token i stands behind "ago" or "from".
func (r *reader) ago(i int, u Unit, n int32) (e Expr, end int, ok bool) {
	if n%one != 0 {
		return e, 0, false
	}
	w := r.w(i)
	switch {
	case u == Year && w.deictic > 0 && w.deictic <= 3: // today, yesterday, tomorrow
		e = deictics[w.deictic-1].expr
		e.Years = n / one
		return e, i + 1, true
	case u == Year && r.is(i, rThis) && r.w(i+1).unit == Month && !r.w(i+1).plural:
		return Expr{Op: OpShift, Unit: Month, Dir: DirThis, Years: n / one}, i + 2, true
	case u == Year && r.is(i, rThis) && r.w(i+1).unit == Week && !r.w(i+1).plural:
		return Expr{Op: OpShift, Unit: Week, Dir: DirThis, Years: n / one}, i + 2, true
	case u == Week && w.weekday > 0 && !w.plural && r.capital(i):
		e = Expr{Op: OpDate, Weekday: w.weekday, N: 7 * n}
		if n > 0 {
			e.Dir = DirNext
		}
		return e, i + 1, true
	}
	return e, 0, false
}
