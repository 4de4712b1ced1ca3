package timex

import "github.com/84b0a40e/truce/internal/token"

// shareYear gives a month or a season the year of the one that it is told together with: "April and May 2016", "from October to
// February 2000", "the spring and early summer of 1943", "in June and August last year". It reports whether it did.
func (r *reader) shareYear(a, b *Mention) bool {
	x, y := &a.Expr, &b.Expr
	if x.Op != OpDate || y.Op != OpDate || x.HasYear || x.YearDir != DirNone || x.Dir != DirNone || y.Mask != 0 || !r.joined(a, b) {
		return false
	}
	if !y.HasYear && y.YearDir != DirNone && y.Unit == UnitNone && x.Month > 0 && x.Month <= y.Month && x.Weekday == 0 {
		x.YearDir, x.Shared = y.YearDir, true
		return true
	}
	if !y.HasYear {
		return false
	}
	switch {
	case x.Month > 0 && y.Month > 0:
		x.Year = y.Year
		if before := x.Month > y.Month; before && !y.BC {
			x.Year--
		} else if before {
			x.Year++
		}
	case x.Sub >= 21 && x.Sub <= 24 && y.Sub >= 21 && y.Sub <= 24, x.Sub >= 33 && x.Sub <= 36 && y.Sub >= 33 && y.Sub <= 36:
		x.Year = y.Year
	default:
		return false
	}
	x.HasYear, x.Shared, x.BC = true, true, y.BC
	return true
}

// joined reports whether one expression is told together with the one behind it: "April | and | May", "March 8 | and on | March 9", "9 a.m. |
// to | noon", and with a comma if that one is itself joined to another: "June | , | August and October".
func (r *reader) joined(a, b *Mention) bool {
	k := a.End
	switch n := b.First - k; {
	case k < r.lo || n > 2:
		return false
	case n == 0:
		return r.gap(k) == token.Hyphen
	case n == 2 && !r.any(k+1, 1<<rIn|1<<rOn|1<<rFrom|1<<rAt|1<<rUntil):
		return false
	case n == 2:
		return r.any(k, 1<<rAnd|1<<rOr)
	case r.class(k) == token.Comma:
		return b.Expr.Shared
	}
	return r.any(k, 1<<rAnd|1<<rOr|1<<rTo|1<<rThrough|1<<rUntil) || r.class(k) == token.Dash
}

// shareDay gives a clock time the day of the one that it is told together with: "between 10 a.m. and 2 p.m. on Saturday". Where the day
// is that of the morning after, it is the day before: "from 9 p.m. to 5 a.m. on Sunday".
func (r *reader) shareDay(a, b *Mention) {
	x, y := &a.Expr, &b.Expr
	if x.Op != OpDate || !x.Clock || x.Day > 0 || x.Weekday > 0 || x.Month > 0 || x.Feast != 0 || !y.Clock || y.Op == OpDate && y.N != 0 || y.FromRun || !r.joined(a, b) {
		return
	}
	if y.Op == OpDate && y.Day == 0 && y.Weekday == 0 || y.Op != OpDate && y.Op != OpShift {
		return
	}
	z := *y
	z.Hour, z.Min, z.Sec, z.HasSec, z.Mod, z.Midnight, z.Between = x.Hour, x.Min, x.Sec, x.HasSec, x.Mod, false, false
	if x.Zone.Kind != ZoneNone {
		z.Zone = x.Zone
	}
	if later := int(x.Hour)*60+int(x.Min) >= int(y.Hour)*60+int(y.Min); later && r.any(a.End, 1<<rAnd|1<<rOr) && !r.is(a.First-1, rBetween) {
		if x.Hour == 24 {
			return // "at midnight and at noon on Friday"
		}
	} else if later {
		z.N -= one
	}
	*x = z
	a.Tense = b.Tense
}

// shareTense gives the second of two months that are told together the way in which the first looks: "a meeting in December and January".
func (r *reader) shareTense(a, b *Mention) {
	if a.Expr.Month > 0 && b.Expr.Month > 0 && !b.Expr.HasYear && b.Preposition == "" && a.End == b.First-1 && r.any(a.End, 1<<rAnd|1<<rOr) {
		b.Tense = a.Tense
	}
}
