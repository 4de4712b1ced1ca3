package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// midnight chooses between the midnights of a day, and of a bare "midnight" the one to come for what is to happen. It returns
// nothing where there is no choice.
func (r *reader) midnight(s *step, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	tm := &r.c.Times[x]
	if !r.word(tm.First, r.w.Midnight) || len(rs) == 0 || r.wasDue(s) {
		return nil
	}
	if len(rs) == 1 {
		if b := tm.Beside; b > 0 && !r.bareClock(b-1) {
			return nil // "midnight (2000 GMT Saturday)"
		}
		h, m, ok := rs[0].Value.HM()
		if !ok || h != 0 || m != 0 || !r.bareClock(x) || r.dayBeside(x) >= 0 || s.force != planned && s.what != cue.Agreed && s.what != cue.Announced || tm.Preposition == "since" {
			return nil
		}
		return r.each(rs, "midnight-ends-day", func(v moment.Moment) moment.Moment { return v.Add(moment.Of(1, moment.Days), 1) })
	}
	ahead := s.force == planned || s.what == cue.Agreed || s.what == cue.Announced
	if day := r.now.Date(); ahead && len(rs) == 2 && tm.Preposition != "since" && r.bareClock(x) && r.dayBeside(x) < 0 {
		// "from midnight (2200 GMT)", in a story of the day: not the midnight at which the day began
		for k := range rs {
			if v := rs[k].Value.Date(); v == day && day.Before(rs[1-k].Value.Date()) {
				return rs[1-k : 2-k]
			}
		}
	}
	if w := r.byBracket(tm.End, rs); w != nil {
		return w
	}
	for k := tm.First; k < tm.End; k++ {
		if r.word(k, r.w.Weekdays) {
			return nil // "midnight Monday" ends Monday in the style of the agencies, told as past or to come
		}
	}
	// What is to be "at midnight on July 19" will be at the end of that day; of what was, and "from midnight on", either is meant,
	// and the first is of the day that is named.
	if !slices.ContainsFunc(rs[1].Why, func(why string) bool { return why == "midnight-ends-day" || why == "midnight-begins-day" }) {
		return nil // of two days of publication
	}
	past := s.force == asserted && s.form != cue.Third && s.what == cue.InEffect && !r.word(tm.End-1, r.w.DayNight) // not "midnight that night"
	if tm.Preposition == "from" || rs[0].Value.Before(rs[1].Value) == (past || tm.Preposition == "since") {
		return nil
	}
	return []resolve.Reading[moment.Moment]{rs[1], rs[0]}
}

// wasDue reports whether what a step plans was due before something else happened: "shells fell after the truce was to take effect".
func (r *reader) wasDue(s *step) bool {
	if s.force != planned || !r.word(s.evidence.First-1, r.w.AfterSince) {
		return false
	}
	for k := s.evidence.First; k <= s.at.First; k++ {
		if r.word(k, r.w.WasWere) {
			return true
		}
	}
	return false
}

// lateMidnight takes a midnight x for the one that ends its day y where a clock of another zone stands in brackets behind one of them that is
// still of the evening: "midnight (2100 GMT) on Monday", "midnight on Monday (1815 GMT)".
func (r *reader) lateMidnight(x, y int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if !r.word(r.c.Times[x].First, r.w.Midnight) {
		return rs
	}
	other := -1
	for _, end := range [...]int{r.c.Times[x].End, r.c.Times[y].End} {
		if r.class(end) == token.Open && r.bareClock(r.time(end+1)) {
			other = r.time(end + 1)
		}
	}
	if other < 0 {
		return rs
	}
	if h, _, ok := r.value(other).HM(); !ok || h < 12 {
		return rs
	}
	return r.each(rs, "midnight-ends-day", func(v moment.Moment) moment.Moment { return v.Add(moment.Of(1, moment.Days), 1) })
}

// lastMidnight takes the midnight of a weekday that was just past for the one meant, and not that of the week to come: "agreed to a truce
// starting at midnight on Monday", told on Tuesday.
func (r *reader) lastMidnight(x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if r.now.IsZero() || !r.word(r.c.Times[x].First, r.w.Midnight) || !r.bareWeekday(x) {
		return rs
	}
	for k := range rs {
		if w := rs[k].Value.Add(moment.Of(7, moment.Days), -1); !rs[k].Value.IsInterval() && w.Date() == r.now.Date() {
			return r.each(rs, "reference-date", func(v moment.Moment) moment.Moment { return v.Add(moment.Of(7, moment.Days), -1) })
		}
	}
	return rs
}

// midnightAfter takes the midnight at which a truce began for the one behind the day on which it was announced: "was announced on the 17th,
// and began at midnight".
func (r *reader) midnightAfter(t *Truce, s *step, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if s.what != cue.InEffect || s.force != asserted || len(t.Declared) == 0 || len(rs) != 1 || !r.word(r.c.Times[x].First, r.w.Midnight) || !r.bareClock(x) || r.dayBeside(x) >= 0 {
		return rs
	}
	day := t.Declared[len(t.Declared)-1].Readings[0].Value.Date()
	if day.IsInterval() || day != rs[0].Value.Date() || !r.now.IsZero() && !day.Before(r.now) {
		return rs // a midnight that has struck by the day of the news is not the one behind it
	}
	return r.each(rs, "midnight-ends-day", func(v moment.Moment) moment.Moment { return v.Add(moment.Of(1, moment.Days), 1) })
}

// firstMinute reports whether a day stands behind "the first minute of" and the like.
func (r *reader) firstMinute(x int) bool {
	i := r.c.Times[x].First
	return r.word(i-1, r.w.Of) && r.word(i-2, r.w.HourTime) && r.word(i-3, r.w.Ordinals) && r.word(i-4, r.w.The) && r.value(x).Precision() == moment.PrecisionDay
}

// byBracket chooses between the midnights of a day by the clock of another zone that stands in brackets at token i: "midnight on Sunday
// (1700 ET Saturday)" begins that Sunday. It returns nothing where the bracket does not tell.
func (r *reader) byBracket(i int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if i >= len(r.tokens) || r.tokens[i].Class != token.Open {
		return nil
	}
	y := r.time(i + 1)
	if y < 0 || r.clock(y) == "" {
		return nil
	}
	there := r.value(y)
	if _, fixed := there.Offset(); !fixed && there.Zone() == 0 {
		return nil
	}
	day := false
	for k := r.c.Times[y].First; k < r.c.Times[y].End; k++ {
		day = day || r.word(k, r.w.Weekdays) || r.monthAt(k)
	}
	if !day {
		return nil
	}
	at, found := there.Range().From, -1
	for k := range rs {
		v := rs[k].Value.Date().WithClock(0, 0)
		ahead := v.Range().From - at
		for week := int64(7 * 86400); r.bareWeekday(y) && ahead > week/2; {
			ahead -= week // a weekday in brackets is that of the same week
		}
		if v.IsZero() || ahead < -12*3600 || ahead > 14*3600 {
			continue // no zone is that far from the other
		}
		if found >= 0 {
			return nil
		}
		found = k
	}
	if found < 0 {
		return nil
	}
	return rs[found : found+1]
}

// nightInto returns the second of the two days between which a midnight is that token i stands behind: "between Thursday and Friday", "on
// the night of May 31 to June 1"; -1 if there are none.
func (r *reader) nightInto(i int) int {
	night := false
	for k := i; k < i+6 && k < len(r.tokens); k++ {
		t := r.time(k)
		if t < 0 {
			night = night || r.word(k, r.w.Between) || r.word(k, r.w.From) && k == i || r.word(k, r.w.DayNight)
			if !r.sense(k).Has(cue.Prep|cue.Def) && !r.word(k, r.w.DayNight) && !r.word(k, r.w.Between) {
				return -1
			}
			continue
		}
		end := r.c.Times[t].End
		night = night || r.value(t).Part() == moment.Night
		if night && (r.word(end, r.w.And) || r.word(end, r.w.ToInto)) {
			if b := r.time(end + 1); b >= 0 && r.c.Times[b].Type == "DATE" {
				return b
			}
		}
		if r.value(t).Part() != moment.Night || !r.sense(end).Has(cue.Prep) {
			return -1
		}
		k = end - 1
	}
	return -1
}
