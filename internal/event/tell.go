package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// A dating is the times of one step's clause, read one after the other as what that step says of them: that a truce begins, ends, was
// declared or lasts.
type dating struct {
	r        *reader
	t        *Truce
	s        *step
	used     []bool // the times that have been read
	sent     token.Sentence
	done     bool // the step's own moment has been read
	begun    bool // a beginning has been read, so that "to" is its end
	declared int  // the time of the declaration, -1 if none has been read
}

// stepDates reads the times of one step's clause.
func (r *reader) stepDates(t *Truce, s *step, used []bool) {
	if s.what == cue.None && s.verb != &acting && !s.runs() || r.otherBegins(s) {
		return
	}
	sent := r.sent(s.at.First)
	if !r.timed(sent) {
		return
	}
	sent.End = r.nextVerb(s, sent.End)
	// "the extended truce enters into force": not its beginning
	longer := s.mention < len(r.ms) && len(t.Start) == 0 && r.calls(&r.ms[s.mention], r.w.ExtendedOnes)
	d := dating{r: r, t: t, s: s, used: used, sent: sent, declared: -1}
	times := r.timesOf(s, sent)
	if d.elapsed() || d.hoursLater() {
		return
	}
	d.leadingLength()
	d.clockBefore(times)
	for _, x := range times {
		d.time(x)
	}
	if longer {
		t.Start = nil
	}
}

// timesOf returns the times of a step's clause: those behind its verb, and the one that opens the clause.
func (r *reader) timesOf(s *step, sent token.Sentence) []int {
	from := s.at.End
	ts := r.timesToward(from, sent.End, undoing(s.what))
	if mm := &r.ms[s.mention]; s.object && !s.passive && mm.np.End > from && mm.First > s.at.First {
		ts = append(r.timesToward(from, mm.np.First, undoing(s.what)), r.timesToward(mm.np.End, r.before(s, sent.End), undoing(s.what))...)
	}
	if s.form != cue.Noun && !(s.sub && s.passive) {
		first := r.clauseFirst(s, sent.First)
		if b := r.timeOf(s, first); b >= 0 && (s.lasting() || !r.fromThenOn(b)) && !r.ofSaying(s, b) && !r.letsRunOut(s, b) {
			ts = r.rangeTo(s, ts, b, first)
		}
	}
	if s.form == cue.Noun && s.object && (s.what == cue.Terminated || s.what == cue.Collapsed || s.what == cue.Expired || s.what == cue.InEffect) {
		if b := r.timeOfEnd(s, sent.First); b >= 0 {
			ts = append(ts, b)
		}
	}
	return ts
}

// letsRunOut reports whether a step tells that a truce will not be prolonged, so that it goes on to its end and the time x before it is only that
// of saying so: "confirmed on Friday that it would not renew the pause".
func (r *reader) letsRunOut(s *step, x int) bool {
	if s.what != cue.Terminated || s.verb.Object != cue.Extended && s.verb.Object != cue.Renewed {
		return false
	}
	for k := r.c.Times[x].End; k < s.at.First; k++ {
		if r.sense(k).Has(cue.Will) {
			return true
		}
	}
	return s.mention < len(r.ms) && wasToEnd(r.ms[s.mention].steps, s.mention)
}

// timeOfEnd returns the time at which an end was announced, or with which it came: "announced on Wednesday the end of their truce", "resumed in
// April with the breakdown of a truce", or that saw a beginning; -1 if there is none.
func (r *reader) timeOfEnd(s *step, first int) int {
	k := s.at.First - 1
	for k > first && !r.word(k, r.w.AnnouncedEnd) && (r.sense(k).Has(cue.Def|cue.Indef|cue.Adj) || r.tokens[k].Class == token.Possessive) {
		k--
	}
	for i := k; i >= first && i > k-4; i-- {
		if r.word(i, r.w.SeesStart) || r.word(i, r.w.AnnouncedEnd) && s.what != cue.InEffect {
			if x := r.timeBefore(s.at.First, first); x >= 0 {
				return x
			}
			return r.timeBefore(i, first) // "on Monday announced the revocation of their truce"
		}
		if r.time(i) < 0 && !r.sense(i).Has(cue.Prep) {
			break
		}
	}
	return -1
}

// time reads one time as what the step tells.
func (d *dating) time(x int) {
	r, s := d.r, d.s
	tm := &r.c.Times[x]
	if d.used[x] || r.otherClock(x, d.used) || (r.modifies(x) || r.dateOfName(x)) && s.verb != &acting {
		return
	}
	if tm.Type == "DURATION" && (len(tm.Moment) == 0 || !r.word(tm.End, r.w.After)) || tm.Type == "SET" { // but "48 hours after Monday's signing" is a day
		d.length(x)
		return
	}
	if len(tm.Moment) == 0 {
		d.waits(x)
		return
	}
	prep := d.preposition(x)
	if s.mention < len(r.ms) && r.ms[s.mention].daily && r.bareClock(x) && (prep == "from" || prep == "to" || prep == "between" || prep == "until" || r.word(r.c.Times[x].First-1, r.w.RangeLinks)) {
		return // "ordered a daily pause from 9 a.m. to 2 p.m."
	}
	if (prep == "" && tm.First > s.at.End || prep == "of" || prep == "with") && r.ofFeast(x) && r.namedFeast(x) && !r.modifies(x) {
		return // "a truce to mark Christmas", "in solidarity with the celebrations of Nowruz"
	}
	if y := r.dayBeside(x); y >= 0 {
		d.used[y] = true
	} else if y := r.clockBeside(s, x); y >= 0 {
		d.used[y] = true
	}
	c := resolve.Claim[moment.Moment]{By: s.speaker(), Mode: s.claimMode(), Readings: r.afterDeclared(d.t, s, x, r.readings(s, x)), Evidence: r.proof(r.timeRun(x), r.f.timeRules[s.what])}
	c.Readings = d.onNamedDay(x, d.onDayOfOther(x, c.Readings))
	if !d.onItsDays(x, prep, &c) {
		d.moment(x, prep, &c)
	}
}

// moment takes a time for the end, the beginning or the declaration of a truce, by the preposition before it and by what the step is.
func (d *dating) moment(x int, prep string, c *resolve.Claim[moment.Moment]) {
	r, s := d.r, d.s
	if d.unnamedDay(x) {
		return
	}
	if r.firstMinute(x) {
		c.Readings = r.each(r.toCome(s, x), "clock-beside", func(v moment.Moment) moment.Moment { return v.Date().WithClock(0, 0) })
		prep = "from"
	}
	c.Readings = r.midnightAfter(d.t, s, x, c.Readings)
	tm := &r.c.Times[x]
	then := prep == "from" && r.word(tm.End, r.w.When)
	if then {
		prep = "in" // "like that of a day from January when the army announced a truce"
	}
	if prep == "to" && s.verb.Name == "date from" {
		prep = "from" // "dates back to 1997"
	}
	from := !then && (prep == "from" || prep == "starting" || prep == "beginning" || prep == "effective" || r.word(tm.First-1, r.w.StartingFrom) || r.word(tm.First-2, r.w.ToStart) || r.word(r.beforeTime(x), r.w.ToStart))
	asOf := prep == "of" && r.word(tm.First-2, r.w.As)
	switch {
	case prep == "through" && (r.word(tm.First-2, r.w.AllHalf) || tm.First < s.at.First && r.sense(s.at.First-1).Has(cue.To)):
		// "a matter of opinion all through Thursday", "worked through the night to prolong it"
	case d.notBefore(x, prep, c):
	case d.toItsEnd(x, prep):
		d.until(x, c)
	case prep == "since" && r.sinceLast(s.at.First, x):
	case s.runs() && (tm.First > s.at.First || tm.First <= d.sent.First+1) && (from || prep == "since" || asOf):
		d.begins(x, c)
		d.begun = true
	case asOf && s.force != planned && r.leaving(d.sent.First, tm.First):
		if s.what == cue.Terminated {
			c.Readings = r.readings(&step{what: cue.Scheduled, force: planned, verb: &acting, at: s.at, mention: len(r.ms), voice: s.voice}, x)
		}
		d.ends(x, c)
		d.done = true
	case s.endsOn(prep), d.brokenThen(x, prep), from && s.what == cue.Terminated && s.object: // "ordered the army to lift it effective Friday"
		d.over(x, c)
	case from && r.word(tm.First-2, r.w.Dating) && (s.verb.Name != "date from" || s.mention < len(r.ms) && r.word(r.ms[s.mention].First, r.w.PaperDeals)):
		d.declares(x, "", c) // "the agreement on a ceasefire dates from 1997"
	case from:
		d.from(x, c)
	case asOf && (s.what == cue.Announced || s.what == cue.Agreed || s.what == cue.Scheduled), s.verb == &acting && s.what == cue.None && s.force == planned && (prep == "at" || prep == "on"):
		d.begins(x, c)
	case s.what == cue.InEffect && s.verb.Name != "presupposed" || s.what == cue.Scheduled:
		d.inEffect(x, prep, c)
	case s.what == cue.Agreed && s.verb.Object == cue.InEffect && s.object && s.force != negated && tm.First > s.at.End && prep == "on" && r.dayAhead(x):
		c.Mode = "planned"
		d.begins(x, c) // "agreed to begin a truce on Friday"
	case s.what == cue.Agreed || s.what == cue.Announced:
		d.apposedStart(x, *c)
		d.declares(x, prep, c)
	}
}

// preposition returns the preposition of a time, which stands before the end of a day that is named: "through the end of Saturday".
func (d *dating) preposition(x int) string {
	r := d.r
	tm := &r.c.Times[x]
	if r.word(tm.First-1, r.w.Of) && r.word(tm.First-2, r.w.EndClose) && (r.word(tm.First-4, r.w.RangeLinks) || r.word(tm.First-4, r.w.Until)) {
		return "until"
	}
	if r.endingAt(x) {
		return "until"
	}
	if r.word(tm.First-1, r.w.Of) && r.word(tm.First-2, r.w.Stroke) {
		return "at" // "on the stroke of midnight"
	}
	if r.word(tm.First-1, r.w.Including) || r.word(tm.First-1, r.w.RangeLinks) && r.word(tm.First-2, r.w.Upward) {
		return "until" // "up to and including April 30"
	}
	if tm.Preposition == "to" && tm.First == d.s.at.End {
		return "" // "a ceasefire agreed to last month"
	}
	switch tm.Preposition {
	case "of", "on", "in", "":
		for k := tm.First - 2; k > tm.First-7 && k >= d.s.at.End && r.tokens[k].Class == token.Word && !r.isVerb(k); k-- {
			if r.word(k, r.w.UntilTill) {
				return "until" // "until the election of May 22"
			}
		}
	}
	if x := tm.End; x < d.s.at.First && r.tokens[x].Class == token.Comma && r.word(x+1, r.w.When) {
		return "on" // "until 6 p.m. on Friday, when the truce is to start"
	}
	return tm.Preposition
}

// beforeTime returns the token before a time, and before the preposition and the words there that say how exact it is: "starting | at
// approximately 4 p.m.".
func (r *reader) beforeTime(x int) int {
	i := r.c.Times[x].First - 1
	if r.word(i, r.w.Roughly) {
		if i--; r.word(i, r.w.AtOn) {
			i--
		}
	}
	return i
}

// endingAt reports whether a time stands behind a participle of ending: "starting on Friday and ending at noon on Sunday".
func (r *reader) endingAt(x int) bool {
	i := r.c.Times[x].First - 1
	return r.word(i, r.w.Closing) || r.word(i, r.w.AtOn) && r.word(i-1, r.w.Closing)
}

// begins adds the beginning of a truce that a step tells. The one that came about goes before the one that was to: "the truce, which had
// been due to begin at eight, took effect at eleven".
func (d *dating) begins(x int, c *resolve.Claim[moment.Moment]) {
	if d.r.tellsBetter(c, d.t.Start) {
		d.t.Start = nil
	}
	c.Readings = d.r.inYearMade(d.t, x, c.Readings)
	n := len(d.t.Start)
	d.t.Start = d.r.addMoment(d.t.Start, *c)
	d.used[x] = true
	if cs := d.t.Start; n > 0 && len(cs) > n && c.Mode == "" && (cs[0].Mode == "planned" && cs[0].By == c.By || cs[0].Mode == "proposed" || cs[0].Mode == "demanded") && d.s.what == cue.InEffect && d.s.force == asserted && !d.s.perfect {
		copy(cs[1:], cs[:n])
		cs[0] = *c
	}
}

// ends adds the end of a truce that a step tells.
func (d *dating) ends(x int, c *resolve.Claim[moment.Moment]) {
	c.Readings = d.r.inYearAfter(d.t, x, d.r.afterStart(d.t, x, d.r.toLastDay(x, c.Readings)))
	d.t.End = d.r.addMoment(d.t.End, *c)
	d.used[x] = true
}

// declares takes a time for the day of a declaration or an agreement, which is told even where the truce is only planned.
func (d *dating) declares(x int, prep string, c *resolve.Claim[moment.Moment]) {
	if d.done || d.used[x] || d.s.verb == &acting || prep != "" && prep != "on" && prep != "in" && prep != "at" {
		return
	}
	if rs := d.toBe(x, prep, c.Readings); rs != nil {
		c.Mode, c.Readings = "planned", rs
		d.begins(x, c)
		return
	}
	c.Mode = d.s.mode()
	if d.r.tellsBetter(c, d.t.Declared) {
		d.t.Declared = nil
	}
	d.t.Declared = d.r.addMoment(d.t.Declared, *c)
	d.used[x] = true
	d.done, d.declared = true, x
}

// toBe returns the readings of a time behind a truce that was announced if it is still to come, so that the truce begins then: "announced a
// ceasefire at midnight on May 7", "announced on Monday a ceasefire in May"; nil if it is when that was done.
func (d *dating) toBe(x int, prep string, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	r, s := d.r, d.s
	if r.now.IsZero() || len(rs) == 0 || s.force != asserted && s.force != decided || s.what != cue.Announced && s.what != cue.Agreed || s.mention >= len(r.ms) || r.c.Times[x].First < r.ms[s.mention].np.End || s.sub && r.ms[s.mention].def || (s.form == cue.Noun || s.form == cue.Ing) && s.what == cue.Agreed {
		return nil
	}
	if v := rs[0].Value; prep == "in" && !s.sub && v.Precision() == moment.PrecisionMonth && r.yearless(x) && v.Before(r.now) && r.timeBefore(s.at.First, d.sent.First) >= 0 {
		rs = r.each(rs, "reference-date", func(v moment.Moment) moment.Moment { return v.Add(moment.Of(1, moment.Years), 1) })
		if farBy(rs[0].Value, r.now, asking) {
			return nil
		}
	}
	if s.force == decided && s.form == cue.Base && prep == "at" && r.clock(x) != "" {
		return rs // "agreed to establish another ceasefire at 12:01 a.m."
	}
	for i := range rs {
		if !r.now.Date().Before(rs[i].Value) || rs[i].Value.IsInterval() {
			return nil
		}
	}
	return rs
}

// nextVerb returns where the clause of a step inside a relative clause or a modifier ends at the latest: at the next verb of
// which the truce is subject, "the lull that has just ended began on Monday".
func (r *reader) nextVerb(s *step, limit int) int {
	if !s.sub || s.mention >= len(r.ms) {
		return limit
	}
	for k := range r.ms[s.mention].steps {
		if x := &r.ms[s.mention].steps[k]; !x.sub && x.at.First >= s.at.End {
			limit = min(limit, x.at.First)
		}
	}
	return limit
}
