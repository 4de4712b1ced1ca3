package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/world"
)

// Stable codes of the reasons for an inferred day of publication.
const (
	whyOffice   = "office"            // within the terms of the office-holders named
	whyWeekday  = "weekday-and-day"   // a weekday and a day of the month agree in few years
	whyClocks   = "two-clocks"        // a local clock and a zoned one name one instant
	whyPast     = "past-event"        // not before what is told as past
	whyFuture   = "future-event"      // before what is told as to come
	whyRecent   = "recent-event"      // a bare weekday or day is used of the last days
	whyDistance = "distance-to-event" // "three more weeks" to a day that is named
	whyDateline = "dateline"
	whyUpdated  = "updated"       // not after the day of its last change
	whyNear     = "near-date"     // the text tells a day shortly before with its year
	whyLead     = "lead-weekday"  // the story opens with that weekday, or the one before
	whyToday    = "told-as-today" // "tonight" and a day of the month are told of one hour
	whyEra      = "era"           // what is named was there by then, and still is
	whyHolder   = "holder"        // one who is named without an office held one then
	whyTruce    = "known-truce"   // a day that the text tells without its year is that of a truce in the country
	whyWar      = "war"           // the country was at war then
	whyWarAge   = "war-age"       // "the six-year-old war" began then
	whyFeast    = "feast"         // a feast that moves through the year is near
	whyMonth    = "this-month"    // "late November" and "this month" are told of two months in a row
)

// An inquiry looks for the day of publication of an article that does not state it. It begins with all days, and what the text
// says takes days away.
type inquiry struct {
	c     *Context
	in    *Input
	head  *timex.Mention // a dateline without its year; nil if there is none
	clues clues

	days     daySet // those that remain
	why      []string
	evidence []Evidence
	lower    bool // something says that it is not older than some day
	bounded  bool // days are bounded from both sides, or follow one another in few years
	open     bool // the last day is only that of the tables
	dated    bool // a clue tells the day within the year
	ended    bool // the last day is that of something that came to its end
	found    []witness
	sets     Slab[days] // where the sets lie

	ranked, left []ranked                 // for leading
	readings     []Reading[moment.Moment] // for conclude
}

// horizon returns the last day that is inferred: the end of the last year in which the tables know somebody to take office.
func horizon() int64 { return moment.DayNumber(name.Facts().LastYear(), 12, 31) }

// infer narrows the day of publication by what the text says, and publishes what remains: one reading, several, or bounds. What takes
// days away is sound; what is only likely puts some readings before others, and drops one only where two such clues that
// do not depend on each other speak against it.
func (c *Context) infer(in *Input, head *timex.Mention) {
	q := &c.memory().inquiry
	*q = inquiry{c: c, in: in, head: head, clues: q.clues, found: q.found[:0], sets: q.sets, ranked: q.ranked, left: q.left, readings: q.readings}
	q.sets.Reset()
	q.days = q.sets.One(days{earliestDay, horizon()})
	q.clues.collect(in)
	if !q.offices() || !q.told() || !q.eras() {
		return // somebody is spoken of long after their time: nothing can be said
	}
	if head == nil {
		if r, why, ok := q.clues.news(in); ok && q.goes(r) {
			c.publish(nil, Reading[moment.Moment]{r.moment(), why})
			return
		}
	}
	q.elapsed()
	q.nearby()
	q.anniversary()
	if !q.bounded && head != nil && q.lower && (len(q.clues.leads) > 0 || head.Expr.Weekday > 0) {
		q.bounded = true // the years since the last one told, in which the dateline's day falls on the weekday of the story
	}
	if !q.equations() || !q.day() {
		return
	}
	q.holders()
	if !q.bounded && !q.national() || q.bounded && q.dated && len(q.days) == 1 {
		q.conclude() // with no witness: there is nothing to choose from
		return
	}
	war := q.witnesses()
	if !q.bounded {
		q.bounded = q.keep(war, whyWar)
	}
	q.conclude()
}

// goes reports whether nobody and nothing named speaks against days of news: what a page says of its last change may be of its frame.
func (q *inquiry) goes(r days) bool {
	for _, w := range q.found {
		if !w.days.touches(r) {
			return false
		}
	}
	return q.days.touches(r)
}

// national reports whether the times of war of the country are bounds where the text gives none: if a day that it tells is that of a truce
// there, or if it has a dateline, tells by its weekday what happened then, and names somebody who held an office.
func (q *inquiry) national() bool {
	cc := q.country()
	if cc == "" || len(q.in.Cues.Truces) == 0 || len(world.Events().Wars(cc)) == 0 {
		return false
	}
	s, n := q.truceDays(world.Events().Truces(cc))
	if q.head == nil {
		if n > 0 {
			return true
		}
		if q.warAges(world.Events().Wars(cc)); q.bounded {
			return true
		}
		_, proof := q.story(q.days)
		return proof > proofOfWeekday+proofOfCounted // two weekdays
	}
	if len(q.clues.leads) > 0 || q.head.Expr.Weekday > 0 {
		return n > 0 || len(q.found) > 0
	}
	return n > 1 || n == 1 && s.hull().from == s.hull().to // the day of the dateline itself
}

func (c *Context) publish(evidence []Evidence, rs ...Reading[moment.Moment]) {
	c.Published = c.memory().claims.One(Claim[moment.Moment]{By: Narrator, Readings: c.mem.moments.Copy(rs), Evidence: evidence})
}

// keep takes away the days that are not in a set, with the reasons. Where none would be left all stay, and it reports false.
func (q *inquiry) keep(s daySet, why ...string) bool {
	left := q.days.meet(s, &q.sets)
	if len(left) == 0 {
		return false
	}
	q.days = left
	for _, w := range why {
		if !slices.Contains(q.why, w) {
			q.why = append(q.why, w)
		}
	}
	return true
}

// offices keeps the days on which everybody is in the office that the text gives them.
func (q *inquiry) offices() bool {
	window, evidence, ok := q.terms()
	if !ok {
		return true
	}
	q.evidence, q.bounded, q.lower = evidence, true, true
	q.open = window.hull().to >= always/2 // everybody named is in office as far as the tables know
	return q.keep(window, whyOffice)
}

// told keeps the days since what the text tells as past with its year.
func (q *inquiry) told() bool {
	k := &q.clues
	if k.year > 0 {
		q.lower = true
		if !q.keep(daySet{{moment.DayNumber(k.year, 1, 1), always}}) {
			return false
		}
	}
	if k.after > 0 {
		// A day that is told in full, in the story or below a picture, is past.
		q.lower = q.keep(daySet{{k.after, always}}) || q.lower
	}
	if k.due > 0 && k.due >= k.after && q.keep(daySet{{earliestDay, k.due}}, whyFuture) {
		q.open = false
		q.found = append(q.found, witness{daySet(q.sets.One(days{k.due - withinYear, k.due})), whyFuture, 1}) // few truces are told to last for longer
	}
	if u, changed := updatedDay(q.in); changed && q.lower && q.keep(daySet{{earliestDay, u}}, whyUpdated) {
		q.bounded = true
	}
	return true
}

// nearby fixes the year of a dateline by a day shortly before that the text tells with its year, or by that of a change.
func (q *inquiry) nearby() {
	if q.head == nil {
		return
	}
	near := nearYear(q.in, q.head)
	if near < q.clues.year {
		near = 0 // the day is one of long ago
	}
	if near == 0 {
		if u, ok := updatedDay(q.in); ok {
			y, _, _ := moment.Civil(u)
			if n := moment.DayNumber(y, int(q.head.Expr.Month), int(q.head.Expr.Day)); n <= u && n > u-60 {
				near = y
			}
		}
	}
	if near > 0 {
		q.days = q.sets.One(days{moment.DayNumber(near, 1, 1), moment.DayNumber(near, 12, 31)})
		q.why, q.bounded, q.open = []string{whyNear}, true, false
	}
}

// withinYear is how many days may lie between the publication and a day that the text tells with its month and without its year: less than
// a year, else the year would be told.
const withinYear = 335

// equations keeps the years in which the weekdays fit their days.
func (q *inquiry) equations() bool {
	for _, e := range q.clues.eqs {
		before, after := int64(withinYear), int64(withinYear)
		if e.past {
			before = 1 // another zone's clock
		}
		if e.coming {
			after = 1
		}
		ok := q.keep(yearly(days{q.days.hull().from - withinYear, q.days.hull().to + withinYear}, &q.sets, func(y int) (days, bool) {
			if !e.holds(y) {
				return days{}, false
			}
			n := moment.DayNumber(y, e.month, e.day)
			return days{n - before, n + after}, true
		}), e.why)
		if !ok && q.head != nil {
			return false // what it was taken for, it is not
		}
	}
	return true
}

// day keeps the days of the year that the dateline names, or that the news of the text allow.
func (q *inquiry) day() bool {
	hull := q.days.hull()
	switch k := &q.clues; {
	case q.head != nil:
		e := &q.head.Expr
		u, updated := updatedDay(q.in)
		on := monthDay{int(e.Month), int(e.Day)}
		q.dated = true
		changed := false
		ok := q.keep(yearly(hull, &q.sets, func(y int) (days, bool) {
			n, ok := dayIn(y, on)
			if !ok || e.Weekday > 0 && moment.Weekday(n) != int(e.Weekday) || !q.days.touches(days{n, n}) {
				return days{}, false
			}
			if updated && u > n && u <= n+recent {
				changed = true
				return days{n, u}, true // it was changed since, and speaks from then
			}
			return days{n, n}, true
		}))
		if changed {
			q.why = append(q.why, whyUpdated)
		}
		q.why = append(q.why, whyDateline)
		q.evidence = append(q.evidence, Evidence{q.in.Doc.Span(q.head.First, q.head.End), "published: dateline"})
		return ok
	case k.today.month > 0:
		q.dated = true
		return q.keep(yearly(hull, &q.sets, func(y int) (days, bool) {
			n, ok := dayIn(y, k.today)
			return days{n - k.since, n - k.since}, ok
		}), whyToday)
	default:
		var why []string
		s := yearly(hull, &q.sets, func(y int) (days, bool) {
			r, reasons, ok := k.inYear(y)
			if ok && why == nil {
				why = reasons
			}
			return r, ok
		})
		if why == nil {
			return true
		}
		q.dated = q.keep(s, why...) // else the day is no news
		return true
	}
}
