package resolve

import (
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
)

// agreed gives expressions the value that they have on both ends of a long interval of publication.
func (c *Context) agreed(in *Input, kept []int, narrative bool) {
	if len(c.Published) != 1 {
		return
	}
	sure := len(c.Published[0].Readings) == 1
	m := c.Published[0].Readings[0].Value
	from, ok1 := reference(m.Start())
	to, ok2 := reference(m.End())
	if !ok1 || !ok2 || from.Day == 0 || to.Day == 0 {
		return
	}
	a, b := pass{now: from, narrative: narrative}, pass{now: to, narrative: narrative}
	for n, i := range kept {
		x := &in.Times[i]
		v, w := a.resolve(in, x), b.resolve(in, x)
		if y, ok := onlyYear(&x.Expr, from, to); ok && v.Value != w.Value {
			e := x.Expr
			e.HasYear, e.Year = true, int32(y)
			var f timex.Frame
			v = e.Resolve(&f)
			v.Guessed, w = true, v
		}
		if t := &c.Times[n]; v.Value == w.Value && v.Value != t.Value && !v.Moment.IsZero() {
			if v.Guessed && !sure {
				v.Moment, v.Alt = v.Moment.Qualified(moment.Uncertain), v.Alt.Qualified(moment.Uncertain)
			}
			t.Moment = nil
			c.take(t, x, v, true, narrative, in, from)
		}
	}
}

// onlyYear returns the one year in which the weekday of an expression fits its day of the month, if the article is of an interval and the day
// less than a year from it: "Tuesday, May 20".
func onlyYear(e *timex.Expr, from, to timex.Date) (int, bool) {
	if e.Op != timex.OpDate || e.Weekday == 0 || e.Month == 0 || e.Day == 0 || e.HasYear || e.YearDir != timex.DirNone || e.AltMonth > 0 || e.Dir != timex.DirNone {
		return 0, false
	}
	low := moment.DayNumber(from.Year, from.Month, from.Day) - withinYear
	high := moment.DayNumber(to.Year, to.Month, to.Day) + withinYear
	year, found := 0, 0
	for y := from.Year - 1; y <= to.Year+1; y++ {
		n, ok := dayIn(y, monthDay{int(e.Month), int(e.Day)})
		if ok && n >= low && n <= high && moment.Weekday(n) == int(e.Weekday) {
			year, found = y, found+1
		}
	}
	return year, found == 1
}
