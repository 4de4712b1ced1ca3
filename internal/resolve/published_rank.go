package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/moment"
)

// A witness is a clue that tells which of some days are likelier, and that alone takes none away.
type witness struct {
	days daySet
	why  string
	// proof counts the witness among those that together drop a reading: two that do not depend on each other do.
	proof int
}

// manyReadings is how many readings an article may have before only its bounds are told.
const manyReadings = 6

// A ranked reading of an inquiry.
type ranked struct {
	days  days
	why   []string
	score int
	proof int
}

// conclude publishes the days that are left.
func (q *inquiry) conclude() {
	if !q.bounded {
		return
	}
	all := q.rank()
	if len(all) == 0 {
		return
	}
	hull := Reading[moment.Moment]{q.days.hull().moment(), q.why}
	if q.open && !q.dated && q.days.hull().to == horizon() {
		hull.Value = moment.Between(moment.Day(q.days[0].from), moment.Moment{})
	}
	var out []Reading[moment.Moment]
	switch best, ok := q.pinpoint(); {
	case ok:
		out = append(out, best, hull)
	case len(all) <= manyReadings && (q.dated || len(all) == 1 && !q.open):
		for _, r := range all {
			out = append(out, Reading[moment.Moment]{r.days.moment(), r.why})
		}
	case len(all) > 1 && q.dated:
		// The best of many, if it stands out; and that it need not be so.
		if all[0].score > all[1].score {
			out = append(out, Reading[moment.Moment]{all[0].days.moment(), all[0].why})
		}
		if len(out) > 0 || slices.Contains(q.why, whyOffice) {
			out = append(out, hull)
		}
	default:
		out = append(out, hull)
	}
	if len(out) > 0 {
		q.c.publish(q.evidence, out...)
	}
}

// rank returns the ranges of days that are left, the likeliest first, without those that two witnesses more speak against than
// against the best.
func (q *inquiry) rank() []ranked {
	all := make([]ranked, 0, len(q.days))
	best := 0
	for _, r := range q.leading() {
		x := ranked{days: r.days, why: r.why}
		for _, w := range q.found {
			if w.days.touches(r.days) {
				x.score++
				x.proof += w.proof
				if !slices.Contains(x.why, w.why) {
					x.why = append(x.why[:len(x.why):len(x.why)], w.why)
				}
			}
		}
		best = max(best, x.proof)
		all = append(all, x)
	}
	all = slices.DeleteFunc(all, func(x ranked) bool { return x.proof <= best-2 })
	slices.SortStableFunc(all, func(a, b ranked) int { return b.score - a.score })
	return all
}

// leading returns the ranges of days that are left; of the years in which a dateline may fall, those in which its day is a weekday
// that the story opens with: "BEIRUT, Dec. 1 - ... on Friday"; where there is none, those in which it is the day after
// one. Where none fits, all stay.
func (q *inquiry) leading() []ranked {
	all := make([]ranked, len(q.days))
	for i, r := range q.days {
		all[i] = ranked{days: r, why: q.why}
	}
	if q.head == nil || len(all) < 2 {
		return all
	}
	for after := 0; after <= 1; after++ {
		var out []ranked
		for _, r := range all {
			for _, w := range q.clues.leads {
				if d := (moment.Weekday(r.days.from) - w.weekday + 7) % 7; d == after || w.late && d == 1 {
					r.why = append(r.why[:len(r.why):len(r.why)], whyLead)
					out = append(out, r)
					break
				}
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return all
}

// pinpoint returns the likeliest days in a long range that nothing else divides.
func (q *inquiry) pinpoint() (Reading[moment.Moment], bool) {
	if q.dated || len(q.days) != 1 || q.days[0].to-q.days[0].from <= 45 {
		return Reading[moment.Moment]{}, false
	}
	k, r := q.clues, q.days[0]
	if k.shown > 0 && len(k.leads) > 0 {
		// News told by its weekday beside a day told in full, in the lead or below the picture: the first such weekday since.
		n := k.shown + int64((k.leads[0].weekday-moment.Weekday(k.shown)+7)%7)
		if x, ok := r.meet(days{n, n + 1}); ok {
			return Reading[moment.Moment]{x.moment(), append(q.why[:len(q.why):len(q.why)], whyNear, whyLead)}, true
		}
	}
	if k.month > 0 && k.monthNow {
		// "was sent in late November ... was recalled earlier this month": the first such December.
		s := yearly(r, func(y int) (days, bool) {
			y, m := y+k.month/12, k.month%12+1
			n := moment.DayNumber(y, m, 1)
			return days{n, n + int64(moment.DaysIn(y, m)) - 1}, true
		})
		if len(s) > 0 {
			return Reading[moment.Moment]{s[0].moment(), append(q.why[:len(q.why):len(q.why)], whyMonth)}, true
		}
	}
	return Reading[moment.Moment]{}, false
}
