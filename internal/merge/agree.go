package merge

import "github.com/84b0a40e/truce/internal/moment"

// Agreement says how much a date that another article gives speaks for a reading.
type Agreement uint8

// The agreements.
const (
	None  Agreement = iota
	Close           // as few days apart as two accounts of one truce may be
	Exact           // they may be the same
)

// Agrees weighs a date that another article gives for a reading. A date vaguer than a month speaks for nothing.
func Agrees(reading, other moment.Moment) Agreement {
	d, ok := toDays(reading)
	if !ok {
		return None
	}
	e, ok := toDays(other)
	switch {
	case !ok || e.width() > month+1 || d.gap(e) > near:
		return None
	case reading.Conflicts(other):
		return Close
	}
	return Exact
}

// bounds is how many days a reading may span and still tell when something was; a longer one only tells between which days.
const bounds = 45

// Nearest returns the index of the reading that lies clearly nearest to a date, at most forty days from it and less than half as far as any
// other; -1 if there is none. Readings that are only bounds are passed over. An article's dates lie near the day it was published.
func Nearest(readings []moment.Moment, date moment.Moment) int {
	d, ok := toDays(date)
	if !ok {
		return -1
	}
	best, second, at := int32(farthest), int32(farthest), -1
	for i, r := range readings {
		if !r.IsZero() && r.Width() > bounds*86400 {
			continue
		}
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
