package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// waits reads an event from which a beginning is counted: "in force two days after the signing".
func (d *dating) waits(x int) {
	tm := &d.r.c.Times[x]
	if tm.Relation != nil && (d.s.what == cue.InEffect || d.s.what == cue.Scheduled) && d.t.After == nil {
		d.t.After = &After{Event: d.r.d.Slice(tm.Relation.EventFirst, tm.Relation.EventEnd), Offset: tm.Relation.Offset, Evidence: d.r.proof(d.r.timeRun(x), d.r.f.timeRules[d.s.what])}
	}
}

// unnamedDay reads a clock on a day that has no date, and reports whether a time is one: "at noon on the day after the last hostage is
// freed", "at zero hours on what the text calls D-Day".
func (d *dating) unnamedDay(x int) bool {
	r := d.r
	end := r.c.Times[x].End
	if d.s.what != cue.InEffect && d.s.what != cue.Scheduled || !r.bareClock(x) || !r.word(end, r.w.OnOf) || !r.word(end+1, r.w.WhatDay) && !(r.word(end+1, r.w.The) && r.eventDay(end+2)) {
		return false
	}
	last := end + 1
	for last < d.sent.End && last < end+12 && r.tokens[last].Class <= token.Possessive {
		last++
	}
	if last == end+1 {
		return false
	}
	if d.t.After == nil {
		d.t.After = &After{Event: r.d.Slice(end+1, last), Evidence: r.proof(Run{First: r.c.Times[x].First, End: last}, "waits for")}
	}
	d.used[x], d.done = true, true
	return true
}

// eventDay reports whether a day at token i is told by an event of its own: "day after the last hostage is freed", "day the observers arrive".
func (r *reader) eventDay(i int) bool {
	if i >= len(r.tokens) || r.d.Str(i) != "day" {
		return false
	}
	if r.word(i+1, r.w.AfterBefore) {
		i++
	}
	for k := i + 1; k < i+8 && k < len(r.tokens) && r.tokens[k].Class <= token.Possessive && r.time(k) < 0; k++ {
		if r.sense(k).Has(cue.Be|cue.Have|cue.Will) || r.finiteAt(k) {
			return true
		}
	}
	return false
}

// clockBefore reads the clock before the noun of a step, on the day behind it: "the noon start of the truce on Friday".
func (d *dating) clockBefore(times []int) {
	r, s := d.r, d.s
	x := r.clockOfNoun(s)
	if x < 0 || d.used[x] {
		return
	}
	rs := r.readings(s, x)
	if len(times) > 0 && r.bareClock(x) && r.c.Times[times[0]].Type == "DATE" && r.value(times[0]).Precision() == moment.PrecisionDay {
		rs, d.used[times[0]] = r.atClock(r.readings(s, times[0]), x), true
	}
	d.begins(x, &resolve.Claim[moment.Moment]{By: s.speaker(), Mode: s.claimMode(), Readings: rs, Evidence: r.proof(r.timeRun(x), r.f.timeRules[s.what])})
	d.done = true
}

// weekBack is how many days ago a truce may have begun whose hour is told without its day.
const weekBack = 7

// onDayOfOther puts a bare clock at which a truce is to begin, or began, on the day that was told before: "The army said that the truce would
// begin at ten on Wednesday, the rebels that it would at noon.", "The truce came into effect early on Thursday. … It entered into force at 5:30."
func (d *dating) onDayOfOther(x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	r, start := d.r, d.t.Start
	began := d.s.force == asserted && d.s.what == cue.InEffect
	if d.s.force != planned && !began || len(start) == 0 || len(start[0].Readings) == 0 || !r.bareClock(x) || r.dayBeside(x) >= 0 {
		return rs
	}
	day := start[0].Readings[0].Value
	if day.Precision() < moment.PrecisionDay || day.IsInterval() || len(rs) == 0 || rs[0].Value.Date() != r.now.Date() {
		return rs
	}
	if !began && r.now.Before(day) || began && day.Before(r.now.Date()) && !farBy(day, r.now, weekBack) {
		return r.atClock(start[0].Readings, x)
	}
	return rs
}

// onNamedDay puts a bare clock that is told of a truce which is called by its day on that day: "the truce of November 10, which came into
// effect at midnight".
func (d *dating) onNamedDay(x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	r := d.r
	if d.s.force != asserted || d.s.mention >= len(r.ms) || len(rs) == 0 || !r.bareClock(x) || r.dayBeside(x) >= 0 || r.now.IsZero() || farBy(rs[0].Value, r.now, 3) {
		return rs
	}
	g := r.ms[d.s.mention].group
	if g < 0 || g >= len(r.mem.groups) || r.mem.groups[g].date < 0 {
		return rs
	}
	y := r.mem.groups[g].date
	if v := r.value(y); v.Precision() != moment.PrecisionDay || v.IsInterval() {
		return rs
	}
	return r.atClock(r.c.Times[y].Moment, x)
}

// sinceLast reports whether "since" before a time goes with what was first or worst since then, and is no beginning: "the first quiet day
// since Thursday", "the fourth such truce since the summer".
func (r *reader) sinceLast(i, x int) bool {
	for k := r.c.Times[x].First - 2; k >= i; k-- {
		if r.word(k, r.w.Ordinals) || r.word(k, r.w.Records) {
			return true
		}
	}
	return false
}

// onItsDays reads the days on which a truce is, and reports whether the time was one of them: from one to another, a whole month, the
// day in its name or right behind it.
func (d *dating) onItsDays(x int, prep string, c *resolve.Claim[moment.Moment]) bool {
	r, s := d.r, d.s
	if y := r.rangeEnd(x); y >= 0 && !d.used[y] && s.spans() && !r.madeOvernight(s, x) {
		d.fromTo(x, y, c)
		return true
	}
	if prep == "for" && (s.what == cue.Announced || s.what == cue.Agreed || s.what == cue.Scheduled) {
		if y := r.wholeMonth(d.t, s, x, *c); y >= 0 {
			d.used[x], d.used[y] = true, true
			return true
		}
		if r.word(r.c.Times[x].End, r.w.Of) && r.value(x).Precision() == moment.PrecisionMonth {
			return true // "for the month of Ramadan"
		}
	}
	switch {
	case s.inName(r, x) && len(d.t.Start) == 0: // "a ceasefire in November lasted five months"
	case d.isToHalt(x, prep): // "the guns are to fall silent at noon on Wednesday"
		if gone := r.gone(x, c.Readings); r.hadOrdered(s) && len(gone) > 0 && !farBy(gone[0].Value, r.now, 2) {
			c.Readings = gone
		} else if r.dayBeside(x) < 0 {
			c.Readings = r.toCome(s, x)
		}
		if s.what == cue.Agreed {
			c.Mode = "planned"
		}
	case s.onDays(r, x):
	default:
		return false
	}
	d.begins(x, c)
	return true
}

// madeOvernight reports whether a time is the first of two days in the night between which a truce was made: "was announced in the night between
// Thursday and Friday".
func (r *reader) madeOvernight(s *step, x int) bool {
	if s.what != cue.Announced && s.what != cue.Agreed || s.force != asserted || !r.word(r.c.Times[x].First-1, r.w.Between) {
		return false
	}
	y := r.time(r.c.Times[x].First - 2)
	return y >= 0 && r.value(y).Part() == moment.Night
}

// fromTo reads the first and the last day of a truce.
func (d *dating) fromTo(x, y int, c *resolve.Claim[moment.Moment]) {
	r, s, t := d.r, d.s, d.t
	d.used[x], d.used[y] = true, true
	c.Mode = s.claimMode()
	c.Readings = r.onDeclared(t, x, c.Readings)
	under := r.underWay(s, x, y)
	if under {
		c.Readings = r.gone(x, c.Readings)
	}
	t.Start = r.addMoment(t.Start, *c)
	e := *c
	e.Readings, e.Evidence = r.afterDeclared(t, s, y, r.readings(s, y)), r.proof(r.timeRun(y), r.f.timeRules[s.what])
	if under {
		e.Readings = r.nextAfter(y, c.Readings[0].Value, e.Readings)
	}
	if len(c.Readings) > 0 && s.onDays(r, x) {
		day := c.Readings[0].Value
		e.Readings = r.each(r.toCome(s, y), "later-than-start", func(v moment.Moment) moment.Moment {
			if r.bareWeekday(y) && v.Before(day) {
				return v.Add(moment.Of(7, moment.Days), 1)
			}
			return v
		})
	}
	e.Readings = r.inYearAfter(t, y, e.Readings)
	t.End = r.addMoment(t.End, e)
}

// underWay reports whether the weekdays from and to which a truce was declared are of the days around that of the news, which lies between them:
// "declared a ceasefire from 6 p.m. on Saturday to midnight on Sunday", told on Sunday.
func (r *reader) underWay(s *step, x, y int) bool {
	if r.now.IsZero() || s.what != cue.Announced && s.what != cue.Agreed || s.force != asserted || !r.bareWeekday(x) || !r.bareWeekday(y) {
		return false
	}
	rs := r.gone(x, r.c.Times[x].Moment)
	if len(rs) == 0 || !rs[0].Value.Date().Before(r.now.Date()) {
		return false
	}
	first, last := rs[0].Value.Date(), r.value(y).Date()
	for n := 0; n < 2 && last.Add(moment.Of(7, moment.Days), -1).Date() != first && !last.Add(moment.Of(7, moment.Days), -1).Date().Before(first); n++ {
		last = last.Add(moment.Of(7, moment.Days), -1).Date()
	}
	return !first.IsInterval() && !last.IsInterval() && !last.IsZero() && !last.Before(r.now.Date()) && !farBy(last, first, 6)
}

// isToHalt reports whether a time is when a verb phrase says that the fighting is to stop, and not when that was said.
func (d *dating) isToHalt(x int, prep string) bool {
	r, s := d.r, d.s
	m := &r.ms[s.mention]
	if !m.Act || r.c.Times[x].First < m.np.End || prep != "at" && prep != "on" && prep != "by" {
		return false
	}
	if prep == "by" {
		return (s.force == decided || s.force == planned || s.what == cue.Scheduled) && (s.what == cue.Announced || s.what == cue.Agreed || s.what == cue.Scheduled) && (r.clock(x) != "" || r.dayAhead(x))
	}
	ahead := !r.now.IsZero() && r.now.Date().Before(r.value(x).Date())
	if s.what == cue.Announced {
		return s.verb != &acting && (s.force == planned || s.force == decided && (r.clock(x) != "" || ahead)) // "got the order to cease fire at noon"
	}
	return s.what == cue.Agreed && s.form != cue.Noun && (r.clock(x) != "" || !r.bareWeekday(x) && ahead)
}

// dayAhead reports whether a time is a day or a part of one that is not past: by then at the latest the guns are silent.
func (r *reader) dayAhead(x int) bool {
	v := r.value(x)
	return v.Precision() >= moment.PrecisionMonth && v.Precision() != moment.PrecisionSeason && !v.IsInterval() && !r.now.IsZero() && (r.bareWeekday(x) || r.now.Before(v) || v.Date() == r.now.Date())
}

// hadOrdered reports whether the order to halt was given before what is told: "had ordered them to stop by six on Saturday", told on Sunday.
func (r *reader) hadOrdered(s *step) bool {
	first := r.sent(s.at.First).First
	for k := s.at.First - 1; k > first && k > s.at.First-8; k-- {
		if r.word(k, r.w.Pledging) || r.word(k, r.w.Ordering) || r.sense(k).Has(cue.Decide) {
			return r.word(k-1, r.w.Had)
		}
	}
	return false
}

// from reads the time from which a truce is to hold.
func (d *dating) from(x int, c *resolve.Claim[moment.Moment]) {
	d.begun = true
	c.Readings = d.r.onDeclared(d.t, x, c.Readings)
	if d.s.what != cue.Extended && d.s.what != cue.Violated {
		d.begins(x, c)
	}
}

// inEffect reads the time at which a step says that a truce came or will come into force.
func (d *dating) inEffect(x int, prep string, c *resolve.Claim[moment.Moment]) {
	s := d.s
	if !(s.verb.Name == "schedule" && s.what == cue.Scheduled) && (d.done || prep == "before" || prep == "by" || prep == "after" || prep == "within") {
		return
	}
	if s.verb == &acting && prep != "from" && prep != "since" && prep != "at" && prep != "on" {
		return
	}
	if d.r.value(x).Precision() == moment.PrecisionSeason && prep != "in" && prep != "" {
		return // "hopes that on the cusp of winter the truce will take hold"
	}
	d.begins(x, c)
	d.done = true
}

// onDeclared takes a weekday that was put a week ahead for the day of the declaration, where that was the same weekday: "announced a
// truce on Wednesday; it would hold its fire from Wednesday".
func (r *reader) onDeclared(t *Truce, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if len(t.Declared) == 0 || len(t.Declared[0].Readings) == 0 || !r.bareWeekday(x) {
		return rs
	}
	day := t.Declared[0].Readings[0].Value.Date()
	return r.each(rs, "day-of-declaration", func(v moment.Moment) moment.Moment {
		if w := v.Add(moment.Of(7, moment.Days), -1); !v.IsInterval() && w.Date() == day {
			return w
		}
		return v
	})
}

// within reads how soon after its declaration a truce is to begin, and reports whether a length tells that: "signed on Friday a deal to halt
// the fighting within 24 hours", "to take effect within two days of its signing", "is to begin in 48 hours".
func (d *dating) within(x int) bool {
	r, s := d.r, d.s
	tm := &r.c.Times[x]
	soon := tm.Preposition == "in" && (s.what == cue.InEffect || s.what == cue.Scheduled) && s.force == planned
	if !soon && !r.word(tm.First-1, r.w.Within) || s.what != cue.InEffect && s.what != cue.Scheduled && (s.verb != &acting && s.verb != &announcing || s.force != decided && s.force != planned && s.what != cue.Agreed) {
		return false
	}
	d.used[x] = true
	var told resolve.Claim[moment.Moment]
	if y := r.stepTime(s); len(d.t.Declared) > 0 {
		told = d.t.Declared[0]
	} else if y >= 0 {
		told.By, told.Readings = s.speaker(), r.c.Times[y].Moment
	} else if v := r.saidOn(s); soon && !v.IsZero() {
		told.By, told.Readings = s.speaker(), r.mem.moments.one(v, r.mem.because("reference-date")) // "in 48 hours, the mediator said Thursday"
	} else if soon && !r.now.IsZero() {
		told.By, told.Readings = s.speaker(), r.mem.moments.one(r.now, r.mem.because("reference-date"))
	}
	if c, ok := r.shifted(told, tm.Length, 1, "after-event"); ok && len(d.t.Start) == 0 {
		c.Evidence = r.proof(r.timeRun(x), r.f.timeRules[s.what])
		d.t.Start = r.addMoment(d.t.Start, c)
	}
	return true
}
