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
	days := q.days.hull()
	hull := Reading[moment.Moment]{days.moment(), q.why}
	if q.open && !q.ended && !q.dated && days.to == horizon() {
		hull.Value = moment.Between(moment.Day(q.days[0].from), moment.Moment{})
	}
	out := q.readings[:0]
	switch best := q.pinpoint(); {
	case len(best) > 0:
		out = append(append(out, best...), hull)
	case len(all) <= manyReadings && (q.dated || len(all) == 1 && !q.open):
		for _, r := range all {
			out = append(out, Reading[moment.Moment]{r.days.moment(), r.why})
		}
	case len(all) > 1 && q.dated:
		// The best of many, if few stand out; and that it need not be one of them.
		n := 0
		for n < len(all) && all[n].score == all[0].score {
			n++
		}
		if n < manyReadings && n < len(all) {
			for _, r := range all[:n] {
				out = append(out, Reading[moment.Moment]{r.days.moment(), r.why})
			}
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
	q.readings = out
}

// rank returns the ranges of days that are left, the likeliest first, without those that two witnesses more speak against than
// against the best.
func (q *inquiry) rank() []ranked {
	all := q.leading()
	if len(all) == 1 {
		return all
	}
	best := 0
	for i := range all {
		x := &all[i]
		for _, w := range q.found {
			if w.days.touches(x.days) {
				x.score++
				x.proof += w.proof
				if !slices.Contains(x.why, w.why) {
					x.why = append(x.why[:len(x.why):len(x.why)], w.why)
				}
			}
		}
		best = max(best, x.proof)
	}
	all = slices.DeleteFunc(all, func(x ranked) bool { return x.proof <= best-2 })
	slices.SortStableFunc(all, func(a, b ranked) int { return b.score - a.score })
	return all
}

// leading returns the ranges of days that are left. Of the years in which a dateline may fall, those go in which its day is neither a
// weekday that the story tells as past nor the day after one, if that leaves any; first come those in which it is a weekday that the
// story opens with: "BEIRUT, Dec. 1 - ... on Friday". News told of the day before, or of two days before, is too common to be left out.
func (q *inquiry) leading() []ranked {
	all := q.ranked[:0]
	for _, r := range q.days {
		all = append(all, ranked{days: r, why: q.why})
	}
	q.ranked = all
	if q.head == nil || len(all) < 2 || len(q.clues.leads) == 0 {
		return all
	}
	out := q.left[:0]
	for _, r := range all {
		day := moment.Weekday(r.days.from)
		told := false
		for _, w := range q.clues.weekdays {
			told = told || (day-w+7)%7 <= 1
		}
		score := 0
		for _, w := range q.clues.leads {
			switch d := (day - w.weekday + 7) % 7; {
			case d == 0 && q.clues.near > 0: // that day is "today"
			case d == 0 || w.late && d == 1:
				score = 2
			case d == 1:
				score = max(score, 1)
			}
		}
		if score == 0 && !told {
			continue
		}
		if score > 0 {
			r.why = append(r.why[:len(r.why):len(r.why)], whyLead)
		}
		r.score, r.proof = score, score/2
		if q.clues.fresh(day) {
			r.score, r.proof = r.score+1, r.proof+1
		}
		out = append(out, r)
	}
	q.left = out
	if len(out) == 0 {
		return all
	}
	return out
}

// fewReadings is how many likeliest days are told of a long range.
const fewReadings = 3

// pinpoint returns the likeliest days in a long range that nothing else divides.
func (q *inquiry) pinpoint() []Reading[moment.Moment] {
	if q.dated || len(q.days) == 0 || q.days.hull().to-q.days.hull().from <= 45 {
		return nil
	}
	k, why := &q.clues, q.why[:len(q.why):len(q.why)]
	if k.shown > 0 && len(k.leads) > 0 && !k.stale(k.shown) {
		// News told by its weekday beside a day told in full, in the lead or below the picture: the first such weekday since.
		n := k.shown + int64((k.leads[0].weekday-moment.Weekday(k.shown)+7)%7)
		if x := q.days.meet(daySet{{n, n + 1}}, &q.sets); len(x) > 0 {
			return read(x, 1, append(why, whyNear, whyLead))
		}
	}
	if k.month > 0 && k.monthNow {
		// "was sent in late November ... was recalled earlier this month": the first such December.
		s := q.days.meet(yearly(q.days.hull(), &q.sets, func(y int) (days, bool) {
			y, m := y+k.month/12, k.month%12+1
			n := moment.DayNumber(y, m, 1)
			return days{n, n + int64(moment.DaysIn(y, m)) - 1}, true
		}), &q.sets)
		if len(s) > 0 {
			return read(s[:1], 1, append(why, whyMonth))
		}
	}
	// What the witnesses agree on, and what lies between the last day told as past and the first told as to come.
	s, told := q.days, false
	for _, w := range q.found {
		if w.proof == 0 {
			continue
		}
		t := s.meet(w.days, &q.sets)
		if len(t) == 0 {
			continue
		}
		told = told || w.why == whyTruce
		if t.hull() != s.hull() {
			s, why = t, append(why, w.why)
		}
	}
	if t := s.meet(k.between(s.hull(), &q.sets), &q.sets); len(t) > 0 && t.hull() != s.hull() && (told || len(t) == 1 && t.hull().to-t.hull().from <= 120) {
		s, told, why = t, true, append(why, whyPast, whyFuture)
	}
	if told && s.hull() != q.days.hull() {
		if x := read(q.turned(s), fewReadings, append(why, whyTruce, whyLead)); len(x) > 0 {
			return x
		}
		if x := read(s, fewReadings, why); len(x) > 0 {
			return x
		}
	}
	return read(q.turned(q.days), fewReadings, append(q.why[:len(q.why):len(q.why)], whyTruce, whyLead))
}

// read makes readings of the ranges of a set, if they are few and short enough to tell something.
func read(s daySet, most int, why []string) []Reading[moment.Moment] {
	if len(s) == 0 || len(s) > most {
		return nil
	}
	var out []Reading[moment.Moment]
	for _, r := range s {
		if r.to-r.from > withinYear+30 {
			return nil
		}
		out = append(out, Reading[moment.Moment]{r.moment(), slices.Clip(why)})
	}
	return out
}

// turned returns the days of a set on which the turns of truces that the text tells are news of the country.
func (q *inquiry) turned(in daySet) daySet {
	s, _ := q.story(in)
	return s
}

// between returns the days since the last of those that the text tells as past, without a year, and before the first of those
// that it tells as to come, in memory of mem.
func (k *clues) between(in days, mem *Slab[days]) daySet {
	out := daySet(mem.One(in))
	for _, a := range k.gone {
		for _, b := range k.future {
			out = out.meet(yearly(in, mem, func(y int) (days, bool) {
				from, ok1 := dayIn(y, a)
				to, ok2 := dayIn(y, b)
				if ok1 && ok2 && to < from {
					to, ok2 = dayIn(y+1, b)
				}
				return days{from, to}, ok1 && ok2
			}), mem)
		}
	}
	return out
}
