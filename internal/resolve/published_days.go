package resolve

import "github.com/84b0a40e/truce/internal/moment"

// days is a range of day numbers, both ends included.
type days struct{ from, to int64 }

func (a days) meet(b days) (days, bool) {
	r := days{max(a.from, b.from), min(a.to, b.to)}
	return r, r.from <= r.to
}

// moment returns the days as a moment.
func (a days) moment() moment.Moment {
	if a.to <= a.from {
		return moment.Day(a.from)
	}
	return moment.Between(moment.Day(a.from), moment.Day(a.to))
}

// earliestDay is 1 January 1900. An article of another century has other ways to tell its day.
const earliestDay = int64(-25567)

// always is an end that is not known: of who is still in office.
const always = int64(1) << 40

// A daySet is a set of days: ranges in order that neither overlap nor touch.
type daySet []days

// meet returns the days that are in both sets, in memory of mem.
func (s daySet) meet(t daySet, mem *Slab[days]) daySet {
	if len(s) == 0 || len(t) == 0 {
		return nil
	}
	out := daySet(mem.Room(len(s) + len(t) - 1))
	for i, j := 0, 0; i < len(s) && j < len(t); {
		if r, ok := s[i].meet(t[j]); ok {
			out = append(out, r)
		}
		if s[i].to < t[j].to {
			i++
		} else {
			j++
		}
	}
	return out
}

// add appends a range that begins no earlier than those before it.
func (s daySet) add(r days) daySet {
	if n := len(s); n > 0 && r.from <= s[n-1].to+1 {
		s[n-1].to = max(s[n-1].to, r.to)
		return s
	}
	return append(s, r)
}

// hull returns the range from the first day of a set to its last.
func (s daySet) hull() days {
	if len(s) == 0 {
		return days{0, -1}
	}
	return days{s[0].from, s[len(s)-1].to}
}

// touches reports whether a range has a day in the set.
func (s daySet) touches(r days) bool {
	for _, x := range s {
		if _, ok := x.meet(r); ok {
			return true
		}
	}
	return false
}

// yearly returns the days that f allows for each year in which a range has a day, and for the years beside them, in memory of mem. f's
// ranges must begin in the order of the years.
func yearly(in days, mem *Slab[days], f func(year int) (days, bool)) daySet {
	from, _, _ := moment.Civil(in.from)
	to, _, _ := moment.Civil(in.to)
	out := daySet(mem.Room(max(to-from+3, 0)))
	for y := from - 1; y <= to+1; y++ {
		if r, ok := f(y); ok {
			if r, ok = r.meet(in); ok {
				out = out.add(r)
			}
		}
	}
	return out
}

// dayIn returns the number of a day of the month in a year that has it.
func dayIn(year int, d monthDay) (int64, bool) {
	if d.day > moment.DaysIn(year, d.month) {
		return 0, false
	}
	return moment.DayNumber(year, d.month, d.day), true
}
