package merge

import (
	"math"

	"github.com/84b0a40e/truce/internal/moment"
)

// days is a closed range of days since the epoch.
type days struct{ lo, hi int32 }

const (
	// precise is how many days a start may span and still be a day that others can contradict: a day, with a night on either side.
	precise = 3
	month   = 31
	year    = 366
	// memory is how long after its start an article still speaks of a truce as of its day without giving a date.
	memory = 400
)

func (d days) width() int32 { return d.hi - d.lo + 1 }

// gap returns how many days lie between d and e; 0 if they touch or overlap on a day.
func (d days) gap(e days) int32 {
	switch {
	case e.lo > d.hi:
		return e.lo - d.hi
	case d.lo > e.hi:
		return d.lo - e.hi
	}
	return 0
}

func (d days) shift(n int32) days { return days{d.lo + n, d.hi + n} }

const daySeconds = 86400

// farthest bounds the days reckoned with: some thirty thousand years either way, so that sums never overflow.
const farthest = 11_000_000

// toDays returns the days that a moment allows; false if it has no bound on one side.
func toDays(m moment.Moment) (days, bool) {
	if m.IsZero() {
		return days{}, false
	}
	r := m.Range()
	if r.From == math.MinInt64 || r.To == math.MaxInt64 {
		return days{}, false
	}
	lo, hi := floorDay(r.From), floorDay(max(r.To-1, r.From))
	if off, ok := m.Offset(); ok { // articles tell local days
		lo, hi = floorDay(r.From+int64(off)), floorDay(max(r.To-1, r.From)+int64(off))
	}
	if lo < -farthest || hi > farthest {
		return days{}, false
	}
	d := days{int32(lo), int32(hi)}
	if m.Qualifier()&moment.Approximate != 0 {
		more := int32(1)
		if d.width() > 1 {
			more = min(d.width(), year)
		}
		d.lo, d.hi = d.lo-more, d.hi+more
	}
	return d, true
}

func floorDay(s int64) int64 {
	d := s / daySeconds
	if s%daySeconds < 0 {
		d--
	}
	return d
}

// flatten returns the days of every reading of every claim. A range of more than a year tells nothing of which truce it is.
func flatten(claims []Claim) []days {
	var out []days
	for _, c := range claims {
		for _, r := range c.Readings {
			if d, ok := toDays(r); ok && d.width() <= memory {
				out = appendDays(out, d)
			}
		}
	}
	return out
}

func appendDays(to []days, d days) []days {
	for _, e := range to {
		if e == d {
			return to
		}
	}
	return append(to, d)
}

// lengthDays returns a duration in days, rounded up, and false if it is vague.
func lengthDays(d moment.Duration) (int32, bool) {
	s, ok := d.Seconds()
	if !ok || s <= 0 || s > farthest*daySeconds {
		return 0, false
	}
	return int32((s + daySeconds - 1) / daySeconds), true
}

// closest returns the least gap between any of a and any of b.
func closest(a, b []days) int32 {
	best := int32(farthest)
	for _, x := range a {
		for _, y := range b {
			best = min(best, x.gap(y))
		}
	}
	return best
}
