package merge

import "github.com/84b0a40e/truce/internal/moment"

// Agrees reports whether a date that another article gives speaks for a reading: they do not conflict, or are as few days apart as two
// accounts of one truce may be, and the other date is no vaguer than a month.
func Agrees(reading, other moment.Moment) bool {
	d, ok := toDays(reading)
	if !ok {
		return false
	}
	e, ok := toDays(other)
	return ok && e.width() <= month+1 && d.gap(e) <= near
}

// Nearest returns the index of the reading that lies clearly nearest to a date, at most forty days from it and less than half as far as any
// other; -1 if there is none. An article's dates lie near the day it was published.
func Nearest(readings []moment.Moment, date moment.Moment) int {
	d, ok := toDays(date)
	if !ok {
		return -1
	}
	best, second, at := int32(farthest), int32(farthest), -1
	for i, r := range readings {
		e, ok := toDays(r)
		if !ok {
			return -1
		}
		switch gap := e.gap(d); {
		case gap < best:
			best, second, at = gap, best, i
		case gap < second:
			second = gap
		}
	}
	if best > 40 || second < 2*best+2 {
		return -1
	}
	return at
}
