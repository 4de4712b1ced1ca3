package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// toItsEnd reports whether a preposition tells an end: "until Friday", "from Monday to Friday".
func (d *dating) toItsEnd(x int, prep string) bool {
	switch prep {
	case "until", "till", "through":
		return true
	case "to":
		return d.begun || d.r.c.Times[x].First >= d.s.at.First && (d.s.what == cue.InEffect || d.s.what == cue.Scheduled || d.s.what == cue.Extended || d.s.verb.Subject == cue.Holding)
	}
	return false
}

// until reads the time until which a truce holds.
func (d *dating) until(x int, c *resolve.Claim[moment.Moment]) {
	r, s := d.r, d.s
	if d.declared >= 0 {
		c.Readings = r.nextAfter(x, r.value(d.declared), c.Readings)
	}
	if s.what == cue.Extended || s.what == cue.Renewed {
		c.Readings = r.nextYear(x, c.Readings)
	}
	if (s.what == cue.Extended || s.what == cue.Renewed) && s.force == asserted && r.bareWeekday(x) && !r.now.IsZero() {
		c.Readings = r.each(c.Readings, "reference-date", func(v moment.Moment) moment.Moment {
			if v.IsInterval() || !v.Before(r.now) || r.overdue(s, v) {
				return v
			}
			return v.Add(moment.Of(7, moment.Days), 1) // "has been extended until Saturday"
		})
	}
	d.ends(x, c)
}

// afterStart puts a weekday on which a truce is to end into the week behind the day on which it is to begin.
func (r *reader) afterStart(t *Truce, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if len(t.Start) == 0 || len(t.Start[0].Readings) == 0 || !r.bareWeekday(x) {
		return rs
	}
	from := t.Start[0].Readings[0].Value
	return r.each(rs, "later-than-start", func(v moment.Moment) moment.Moment {
		if v.IsInterval() || from.IsInterval() || !v.Before(from) || farBy(v, from, 7) || v.Date() == from.Date() {
			return v
		}
		return v.Add(moment.Of(7, moment.Days), 1)
	})
}

// endsOn reports whether a step tells that a truce ended or is to end, so that its time is that of the end.
func (s *step) endsOn(prep string) bool {
	switch s.what {
	case cue.Expired, cue.ExpectedExpiry:
		return true
	case cue.Terminated:
		return s.force != decided && prep != "to" // "ended a truce with the army agreed to last month"
	case cue.Collapsed:
		return s.force == asserted && s.degree != "partly" && (prep == "on" || prep == "in" || prep == "" || prep == "at")
	}
	return false
}

// brokenThen reports whether a truce of long ago is told to have been broken on a day, which was its end: "a ceasefire brokered last July was broken
// on September 16".
func (d *dating) brokenThen(x int, prep string) bool {
	s, r := d.s, d.r
	if s.what != cue.Violated || !s.passive || s.form != cue.Perf || s.force != asserted || prep != "on" || r.now.IsZero() {
		return false
	}
	v := r.value(x)
	return v.Precision() >= moment.PrecisionDay && !v.IsInterval() && v.Before(r.now) && farBy(v, r.now, asking) && len(d.t.Start)+len(d.t.Declared) > 0
}

// over reads the first time of a step that tells an end.
func (d *dating) over(x int, c *resolve.Claim[moment.Moment]) {
	if !d.done {
		d.ends(x, c)
		d.done = true
	}
}

// endsWhen dates the end of a truce by what ended it: "collapsed when rebels stormed a barracks on May 3".
func (r *reader) endsWhen(t *Truce, s *step, used []bool) {
	if len(t.End) > 0 || s.force != asserted || s.form != cue.Past && s.form != cue.Perf || s.what != cue.Expired && s.what != cue.Collapsed && s.what != cue.Terminated || s.degree == "partly" {
		return
	}
	sent := r.sent(s.at.First)
	for j := s.at.End; j < sent.End && j < s.at.End+6; j++ {
		if !r.word(j, r.w.When) {
			continue
		}
		for j++; j < sent.End; j++ {
			if x := r.time(j); x >= 0 {
				if tm := &r.c.Times[x]; !used[x] && len(tm.Moment) > 0 && tm.Type != "DURATION" && tm.Type != "SET" && r.value(x).Precision() >= moment.PrecisionDay && tm.Preposition == "on" {
					used[x] = true
					t.End = r.addMoment(t.End, resolve.Claim[moment.Moment]{By: s.voice, Readings: r.readings(s, x), Evidence: r.proof(r.timeRun(x), r.f.timeRules[s.what])})
				}
				return
			}
			if c := r.tokens[j].Class; c == token.Comma || c == token.Semicolon || r.sense(j).Has(cue.Say) {
				return
			}
		}
	}
}

// prolongedBy moves the end that was reckoned from the length of a truce by how much longer it was made: "the 48-hour truce was extended by
// 24 hours".
func (r *reader) prolongedBy(t *Truce, steps []step) {
	if len(t.End) == 0 || len(t.End[0].Readings) == 0 {
		return
	}
	reckoned := t.End[0].Mode == "derived" && len(t.Length) > 0 && t.End[0].Readings[0].Why[0] == "start-plus-length"
	if !reckoned && (len(t.End) > 1 || len(t.End[0].Evidence) == 0 || !r.expires(t.End[0].Evidence[0].Rule)) {
		return
	}
	longer := false
	if reckoned && r.startsAnew(t, steps) {
		return
	}
	for k := range steps {
		s := &steps[k]
		if s.what != cue.Extended && (s.what != cue.Renewed || reckoned) || s.force != asserted && s.force != decided || s.form == cue.Noun {
			continue
		}
		anew := reckoned || r.newlyProlonged(steps, s)
		// Past a clause as well: "agreed to extend a truce that began on Friday by two days".
		for i, limit := s.at.End, r.sent(s.at.First).End; i < limit; i++ {
			x := r.time(i)
			if x < 0 {
				if !reckoned && anew && r.word(i, r.w.Endless) {
					t.End = nil // "extended a truce that was to end on Friday indefinitely"
					return
				}
				continue
			}
			tm := &r.c.Times[x]
			i = tm.End - 1
			if tm.Type != "DURATION" || tm.Length.IsZero() || tm.Length.IsVague() || r.modifies(x) && r.ms[s.mention].length != x || tm.Preposition != "for" && !r.word(tm.First-1, r.w.By) && !r.word(tm.First-1, r.w.Further) && !r.word(tm.First, r.w.Further) && !r.word(tm.First-2, r.w.By) {
				continue
			}
			if !anew && !r.fallsShort(s, t.End[0].Readings[0].Value, tm.Length) {
				return
			}
			if c, ok := r.shifted(t.End[0], tm.Length, 1, "extended-by"); ok {
				c.Evidence = append(c.Evidence[:len(c.Evidence):len(c.Evidence)], r.evidence(r.timeRun(x), r.f.timeRules[s.what]))
				t.End[0] = c
			}
			return
		}
		longer = longer || s.what == cue.Extended
	}
	if longer && reckoned {
		t.End = nil // for how long is not told: what was reckoned is not the end
	}
}

// expires reports whether a rule is one by which the end of a term is told.
func (r *reader) expires(rule string) bool {
	return rule == r.f.timeRules[cue.ExpectedExpiry] || rule == r.f.timeRules[cue.Expired]
}

// fallsShort reports whether the end that is told of a truce comes sooner than the length for which it has just been prolonged or renewed, and so is
// the one that it had until then: "agreed to renew the truce for two months. The current one expires today".
func (r *reader) fallsShort(s *step, end moment.Moment, l moment.Duration) bool {
	if r.now.IsZero() || s.sub || end.IsInterval() || end.Date().Before(r.now.Date()) {
		return false
	}
	day := r.now.Date()
	if x := r.stepTime(s); x >= 0 && r.value(x).Precision() >= moment.PrecisionDay {
		if day = r.value(x).Date(); farBy(day, r.now, soon) {
			return false
		}
	} else if s.force != decided {
		return false
	}
	over := day.Add(l, 1).Date()
	return !over.IsZero() && !over.IsInterval() && end.Date().Before(over)
}

// wasToEnd reports whether it is told of a mention itself when its truce was to end: "extended a ceasefire due to expire in June".
func wasToEnd(steps []step, mention int) bool {
	for k := range steps {
		if steps[k].mention == mention && steps[k].what == cue.ExpectedExpiry {
			return true
		}
	}
	return false
}

// startsAnew reports whether the length from which an end was reckoned is itself that by which a truce is prolonged, from a day that is told: "for
// a further period of one year with effect from May 2".
func (r *reader) startsAnew(t *Truce, steps []step) bool {
	if len(t.Start) == 0 || len(t.Start[0].Evidence) == 0 || len(t.Length[0].Evidence) == 0 {
		return false
	}
	at := r.d.At(t.Start[0].Evidence[0].Span.Start)
	for i := r.d.At(t.Length[0].Evidence[0].Span.Start) - 1; i > 0 && i > at-12; i-- {
		if r.word(i, r.w.Further) {
			return true
		}
		if r.class(i) != token.Word {
			break
		}
	}
	for k := range steps {
		if s := &steps[k]; s.what == cue.Extended && at > s.at.First && at < r.sent(s.at.First).End && t.Start[0].Evidence[0].Rule == "time beside" {
			return true
		}
	}
	return false
}

// newlyProlonged reports whether a step tells that a truce was prolonged past the end that is told of it.
func (r *reader) newlyProlonged(steps []step, s *step) bool {
	if s.sub || r.stepTime(s) >= 0 && farBy(r.value(r.stepTime(s)), r.now, soon) {
		return false // "was prolonged in May"
	}
	return r.wasDueOnce(steps) || s.object && !s.passive && wasToEnd(steps, s.mention)
}

// wasDueOnce reports whether the end of a truce is told as one that it was to have until it was prolonged: "the ceasefire was due to run out on
// Friday", which one that "was extended in May and is due to run out on Friday" still has.
func (r *reader) wasDueOnce(steps []step) bool {
	for k := range steps {
		if s := &steps[k]; s.what == cue.ExpectedExpiry && (s.sub || r.dueBefore(s) >= 0) {
			return true
		}
	}
	return false
}

// givesUntil dates the end of a truce that was prolonged by the time it leaves somebody: "extended the ceasefire by 72 hours, giving
// the rebels until 10 p.m. on Monday to disarm".
func (r *reader) givesUntil(t *Truce, s *step, used []bool) {
	if len(t.End) > 0 && t.End[0].Readings[0].Value.Precision() > moment.PrecisionDay || s.what != cue.Extended && s.what != cue.Announced || s.force == negated || s.force == denied {
		return
	}
	sent := r.sent(s.at.First)
	if !r.timed(sent) {
		return
	}
	for j := s.at.End; j < sent.End; j++ {
		if !r.word(j, r.w.Interim) || r.class(j-1) != token.Comma {
			continue
		}
		for k := j + 1; k < sent.End && k < j+10; k++ {
			if x := r.time(k); x >= 0 {
				if !used[x] && r.c.Times[x].Preposition == "until" && len(r.c.Times[x].Moment) > 0 {
					used[x] = true
					t.End = r.addMoment(t.End, resolve.Claim[moment.Moment]{By: s.speaker(), Mode: "planned", Readings: r.readings(s, x), Evidence: r.proof(r.timeRun(x), r.f.timeRules[s.what])})
				}
				return
			}
		}
	}
}

// lastEnd puts the end to which a truce was prolonged before the one at which it was to end until then.
func (r *reader) lastEnd(t *Truce) {
	r.dayFirst(t)
	if r.endedFirst(t) {
		return
	}
	if len(t.End) < 2 || !prolonged(t) {
		return
	}
	if c := t.End[0]; c.Mode == "" && len(c.Evidence) > 0 && len(c.Readings) > 0 && c.Evidence[0].Rule == r.f.timeRules[cue.Terminated] && !r.now.Before(c.Readings[0].Value) {
		return // called off after all
	}
	for i := 1; i < len(t.End); i++ {
		if c := t.End[i]; len(c.Evidence) > 0 && c.Evidence[0].Rule == r.f.timeRules[cue.Extended] && !r.roundsUp(&c, &t.End[0]) && len(c.Readings) > 0 && len(t.End[0].Readings) > 0 && t.End[0].Readings[0].Value.Before(c.Readings[0].Value) {
			copy(t.End[1:i+1], t.End[:i])
			t.End[0] = c
			return
		}
	}
}

// dayFirst puts the claim that tells the day of an end before the one that tells no more than its week or month: "runs out next week", and "was
// extended until May 9".
func (r *reader) dayFirst(t *Truce) {
	if len(t.End) < 2 || len(t.End[0].Readings) == 0 {
		return
	}
	rough := t.End[0].Readings[0].Value
	if p := rough.Precision(); p != moment.PrecisionWeek && (p != moment.PrecisionMonth || rough.IsInterval()) {
		return
	}
	for i := 1; i < len(t.End); i++ {
		if c := t.End[i]; len(c.Readings) > 0 && c.Readings[0].Value.Precision() >= moment.PrecisionDay && !c.Readings[0].Value.IsInterval() && !rough.Conflicts(c.Readings[0].Value) {
			copy(t.End[1:i+1], t.End[:i])
			t.End[0] = c
			return
		}
	}
}

// roundsUp reports whether a claim tells no more than the month at the end of which a truce ends by another claim that has its day: "to the end
// of March", and "until March 28".
func (r *reader) roundsUp(c, day *resolve.Claim[moment.Moment]) bool {
	if len(c.Readings) == 0 || len(day.Readings) == 0 || !slices.Contains(c.Readings[0].Why, "last-day") {
		return false
	}
	y, m, _, _ := c.Readings[0].Value.YMD()
	y2, m2, d, ok := day.Readings[0].Value.YMD()
	return ok && d > 20 && y == y2 && m == m2
}

// endedFirst puts the end that a truce came to before the one to which it had been prolonged, and the hour from which it was called off before
// the day on which that was said; it reports whether it did.
func (r *reader) endedFirst(t *Truce) bool {
	for i := 1; i < len(t.End); i++ {
		a, c := &t.End[0], t.End[i]
		if c.Mode != "" || len(a.Readings) == 0 || len(c.Readings) == 0 || len(a.Evidence) == 0 || len(c.Evidence) == 0 {
			continue
		}
		v, w := c.Readings[0].Value, a.Readings[0].Value
		if c.Evidence[0].Rule == r.f.timeRules[cue.Expired] && a.Evidence[0].Rule == r.f.timeRules[cue.Terminated] && v.Precision() >= moment.PrecisionDay && v.Before(w) && !farBy(v, w, soon) {
			copy(t.End[1:i+1], t.End[:i]) // "ended on Saturday", and on Sunday they said that they would not renew it
			t.End[0] = c
			return true
		}
		if c.Evidence[0].Rule != r.f.timeRules[cue.Terminated] {
			continue
		}
		longer := a.Evidence[0].Rule == r.f.timeRules[cue.Extended] && v.Precision() >= moment.PrecisionDay && !v.IsInterval() && !r.now.Before(v)
		exact := a.Evidence[0].Rule == c.Evidence[0].Rule && v.Precision() > moment.PrecisionPart && w.Precision() <= moment.PrecisionPart && v.Date() == w.Date()
		if longer || exact {
			copy(t.End[1:i+1], t.End[:i])
			t.End[0] = c
			return true
		}
	}
	return false
}

// toLastDay takes the end of a month or year until which a truce is to hold for the last day of it: "until the end of June".
func (r *reader) toLastDay(x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	tm := &r.c.Times[x]
	end := false
	for k := tm.First; k < tm.End; k++ {
		end = end || r.word(k, r.w.EndClose)
	}
	if tm.Mod != "END" || !end {
		return rs // "until late July"
	}
	return r.each(rs, "last-day", func(v moment.Moment) moment.Moment {
		y, m, _, ok := v.YMD()
		switch {
		case !ok || v.IsInterval():
			return v
		case v.Precision() == moment.PrecisionYear:
			return moment.Date(y, 12, 31)
		case v.Precision() == moment.PrecisionMonth:
			return moment.Date(y, m, 1).Add(moment.Of(1, moment.Months), 1).Add(moment.Of(1, moment.Days), -1)
		}
		return v
	})
}

// notBefore reads the time until which a truce does not begin: "does not take effect until Sunday", "was to begin on Monday but was put off until
// Friday".
func (d *dating) notBefore(x int, prep string, c *resolve.Claim[moment.Moment]) bool {
	s := d.s
	if s.what != cue.Scheduled || prep != "until" && prep != "till" && prep != "before" && prep != "to" {
		return false
	}
	switch {
	case s.verb.Name == "postpone" && prep != "before" && s.object:
		if len(d.t.Start) > 0 && d.t.Start[0].Mode == "planned" {
			d.t.Start = nil
		}
		c.Mode = "planned"
	case s.form == cue.Noun && s.verb.Subject == cue.InEffect && prep != "before" && prep != "to": // "the start of the truce was delayed until Friday"
	case s.verb.Subject != cue.InEffect || prep == "to" || !d.r.notYet(s):
		return false
	}
	d.begins(x, c)
	return true
}

// notYet reports whether a verb is negated: what does not begin until a day begins then.
func (r *reader) notYet(s *step) bool {
	for k := s.at.First - 1; k >= 0 && k > s.at.First-4; k-- {
		if r.sense(k).Has(cue.Not) {
			return true
		}
		if r.tokens[k].Class > token.Possessive {
			return false
		}
	}
	return false
}

// nextYear puts the day to which a truce is prolonged into the coming year where it was put into the one before: "had extended a truce until
// May 3", told in the last days of April.
func (r *reader) nextYear(x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if !r.yearless(x) || r.now.IsZero() {
		return rs
	}
	return r.each(rs, "reference-date", func(v moment.Moment) moment.Moment {
		w := v.Add(moment.Of(1, moment.Years), 1)
		if v.IsInterval() || !v.Before(r.now) || w.Before(r.now) || farBy(w, r.now, 90) || !farBy(v, r.now, 180) {
			return v
		}
		return w
	})
}

// endedThen dates the end of a truce by the one day that the sentence which tells of it names elsewhere: "Two boats were sunk on Wednesday: with
// that the rebels ended a truce".
func (r *reader) endedThen(t *Truce, g *group, s *step, used []bool) {
	if len(t.End) > 0 || r.now.IsZero() || s.force != asserted || s.form == cue.Third || s.form == cue.Noun || s.sub || s.verb == &presupposed || s.degree == "partly" || s.degree == "largely" {
		return
	}
	if s.what != cue.Terminated && s.what != cue.Collapsed && s.what != cue.Expired {
		return
	}
	sent, day := r.sent(s.at.First), -1
	if !r.timed(sent) {
		return
	}
	for j := sent.First; j < sent.End; j++ {
		x := r.time(j)
		if x < 0 {
			continue
		}
		tm := &r.c.Times[x]
		j = max(j, tm.End-1)
		if tm.Type == "DURATION" || tm.Type == "SET" || len(tm.Moment) == 0 || r.modifies(x) || r.otherClock(x, used) {
			continue
		}
		if r.bareClock(x) || used[x] || day >= 0 || !r.lately(x) || farBy(r.value(x), r.now, soon) {
			return // of two days neither is told to be that of the end
		}
		switch tm.Preposition {
		case "", "on", "at", "in":
		default:
			return
		}
		for k := tm.First - 1; k >= sent.First && k > tm.First-4; k-- {
			if r.sense(k).Has(cue.Say) {
				return // "has collapsed, the envoy said on Wednesday"
			}
		}
		day = x
	}
	if day >= 0 {
		used[day] = true
		t.End = r.addMoment(t.End, resolve.Claim[moment.Moment]{By: s.voice, Readings: r.gone(day, r.c.Times[day].Moment), Evidence: r.proof(r.timeRun(day), r.f.timeRules[s.what])})
	}
}
