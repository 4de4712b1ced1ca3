package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// dates fills when a truce was declared, began, ends, and how long it is for.
func (r *reader) dates(t *Truce, g *group, steps []step) {
	used := slices.Grow(r.mem.used[:0], len(r.c.Times))[:len(r.c.Times)]
	clear(used)
	r.mem.used = used
	for _, i := range g.ms {
		r.dayApposed(t, &r.ms[i], used)
	}
	for k := range steps {
		r.stepDates(t, &steps[k], used)
	}
	for _, i := range g.ms {
		r.phraseDates(t, &r.ms[i], used)
	}
	if len(t.Start) == 0 {
		for _, i := range g.ms {
			r.startsNext(t, &r.ms[i])
		}
	}
	for _, i := range g.ms {
		r.beginsToo(t, i, used)
	}
	for k := range steps {
		r.endsWhen(t, &steps[k], used)
		r.givesUntil(t, &steps[k], used)
	}
	if len(t.Start) == 0 {
		steps = r.accords(t, g, steps, used)
	}
	r.periods(t, g, used)
	r.asOf(t, g, used)
	r.atOnce(t, steps)
	r.demandedNow(t, g, steps)
	r.contingent(t, steps)
	r.noStart(t, steps)
	r.fallback(t, g, steps)
	r.zones(t)
	r.agreeing(t.Start)
	r.agreeing(t.End)
	r.lastEnd(t)
	r.concert(t)
	r.derive(t, steps)
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
	from := s.at.End
	ts := r.timesBehind(from, sent.End)
	if mm := &r.ms[s.mention]; s.object && !s.passive && mm.np.End > from && mm.First > s.at.First {
		ts = append(r.timesBehind(s.at.End, mm.np.First), r.timesBehind(mm.np.End, r.before(s, sent.End))...)
	}
	if s.form != cue.Noun && !(s.sub && s.passive) {
		if b := r.timeBefore(s.at.First, r.clauseFirst(s, sent.First)); b >= 0 && !r.ofSaying(s, b) {
			ts = append(ts, b)
		}
	}
	// "the extended truce enters into force": not its beginning
	longer := s.mention < len(r.ms) && len(t.Start) == 0 && r.calls(&r.ms[s.mention], r.w.ExtendedOnes)
	done, begun, declared := false, false, -1
	if y := r.time(sent.First + 1); y >= 0 && r.word(sent.First, r.w.For) && s.force == planned && len(t.Length) == 0 && !used[y] {
		// "For forty days, until August 18, the rebels are to refrain from attacks."
		if tm := &r.c.Times[y]; tm.Type == "DURATION" && !tm.Length.IsZero() && !tm.Length.IsVague() && tm.End < s.at.First && r.tokens[tm.End].Class == token.Comma && s.at.First-tm.End < 20 {
			used[y] = true
			t.Length = addClaim(&r.mem.lengths.claims, t.Length, resolve.Claim[moment.Duration]{By: s.speaker(), Mode: s.claimMode(), Readings: r.mem.lengths.one(tm.Length, r.mem.because("stated")), Evidence: r.proof(r.timeRun(y), r.f.timeRules[s.what])})
		}
	}
	if x := r.clockOfNoun(s); x >= 0 && !used[x] {
		rs := r.readings(s, x)
		if len(ts) > 0 && r.bareClock(x) && r.c.Times[ts[0]].Type == "DATE" && r.value(ts[0]).Precision() == moment.PrecisionDay {
			rs, used[ts[0]] = r.atClock(r.readings(s, ts[0]), x), true
		}
		t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: s.speaker(), Mode: s.claimMode(), Readings: rs, Evidence: r.proof(r.timeRun(x), r.f.timeRules[s.what])})
		used[x], done = true, true
	}
	for _, x := range ts {
		tm := &r.c.Times[x]
		if used[x] || r.otherClock(x, used) || (r.modifies(x) || r.dateOfName(x)) && s.verb != &acting {
			continue
		}
		prep := tm.Preposition
		if r.word(tm.First-1, r.w.Of) && r.word(tm.First-2, r.w.EndClose) && (r.word(tm.First-4, r.w.RangeLinks) || r.word(tm.First-4, r.w.Until)) {
			prep = "until" // "through the end of Saturday"
		}
		ev := r.proof(r.timeRun(x), r.f.timeRules[s.what])
		if tm.Type == "DURATION" || tm.Type == "SET" {
			if tm.Length.IsZero() || tm.Length.IsVague() || tm.Type == "SET" {
				continue
			}
			if r.after(t, s, x) {
				used[x] = true
				continue
			}
			if r.daily(tm.End, tm.End+2) {
				used[x] = true
				continue // "for eleven hours each day"
			}
			if r.word(tm.End, r.w.Or) && r.word(tm.End+1, r.w.MoreLonger) {
				continue // "of a year or more"
			}
			if (s.what == cue.InEffect || s.what == cue.Holding) && prep == "for" && (r.word(s.at.First-1, r.w.HasHave) || r.word(s.at.First-2, r.w.HasHave)) {
				continue // "has held for three weeks": so far
			}
			if r.word(tm.End, r.w.Of) && !r.truceAt(tm.End, min(tm.End+5, sent.End)) {
				continue // "signed at the end of six days of talks"
			}
			if r.attributive(tm) && !r.truceAt(tm.End, min(tm.End+5, sent.End)) {
				continue // "the 36th ceasefire of the three-year war"
			}
			if s.verb.Name == "last" && (tm.Mod == "LESS_THAN" || r.word(tm.First-1, r.w.Scant)) {
				used[x] = true
				continue // "lasted barely two days"
			}
			if s.verb.Name == "last" || prep == "for" || r.word(tm.First-1, r.w.LengthLinks) || r.word(tm.First-2, r.w.For) || r.word(tm.First-1, r.w.LastRun) && r.word(tm.First-2, r.w.And) || r.word(tm.First, r.w.LastRun) && r.word(tm.First-1, r.w.And) {
				switch s.what {
				case cue.Expired:
					if s.verb.Name != "last" {
						continue
					}
					used[x] = true
					t.Length = addClaim(&r.mem.lengths.claims, t.Length, resolve.Claim[moment.Duration]{By: s.speaker(), Readings: r.mem.lengths.one(tm.Length, r.mem.because("stated")), Evidence: ev})
				case cue.Extended, cue.Renewed, cue.RenewalSought, cue.Widened, cue.Collapsed, cue.Terminated, cue.Negotiating, cue.Violated, cue.Faltering:
				default:
					if r.ago(tm) || tm.Relation != nil && prep != "for" {
						continue
					}
					used[x] = true
					t.Length = addClaim(&r.mem.lengths.claims, t.Length, resolve.Claim[moment.Duration]{By: s.speaker(), Mode: s.claimMode(), Readings: r.mem.lengths.one(tm.Length, r.mem.because("stated")), Evidence: ev})
				}
			}
			continue
		}
		if len(tm.Moment) == 0 {
			if tm.Relation != nil && (s.what == cue.InEffect || s.what == cue.Scheduled) && t.After == nil {
				t.After = &After{Event: r.d.Slice(tm.Relation.EventFirst, tm.Relation.EventEnd), Offset: tm.Relation.Offset, Evidence: ev}
			}
			continue
		}
		if (prep == "" || prep == "of" || prep == "with") && r.ofFeast(x) && r.namedFeast(x) && !r.modifies(x) {
			continue // "a truce to mark Christmas", "in solidarity with the celebrations of Nowruz"
		}
		if y := r.dayBeside(x); y >= 0 {
			used[y] = true
		} else if y := r.clockBeside(s, x); y >= 0 {
			used[y] = true
		}
		c := resolve.Claim[moment.Moment]{By: s.speaker(), Mode: s.claimMode(), Readings: r.afterDeclared(t, s, x, r.readings(s, x)), Evidence: ev}
		if s.force == planned && len(t.Start) > 0 && len(t.Start[0].Readings) > 0 && r.bareClock(x) && r.dayBeside(x) < 0 {
			// "The army said that the truce would begin at ten on Wednesday, the rebels that it would at noon."
			if day := t.Start[0].Readings[0].Value; day.Precision() >= moment.PrecisionDay && !day.IsInterval() && r.now.Before(day) && len(c.Readings) > 0 && c.Readings[0].Value.Date() == r.now.Date() {
				c.Readings = r.atClock(t.Start[0].Readings, x)
			}
		}
		if y := r.rangeEnd(x); y >= 0 && !used[y] && s.spans() {
			used[x], used[y] = true, true
			c.Mode = s.claimMode()
			c.Readings = r.onDeclared(t, x, c.Readings)
			t.Start = r.addMoment(t.Start, c)
			e := c
			e.Readings, e.Evidence = r.afterDeclared(t, s, y, r.readings(s, y)), r.proof(r.timeRun(y), r.f.timeRules[s.what])
			if len(c.Readings) > 0 && s.onDays(r, x) {
				day := c.Readings[0].Value
				e.Readings = r.each(r.toCome(s, y), "later-than-start", func(v moment.Moment) moment.Moment {
					if r.bareWeekday(y) && v.Before(day) {
						return v.Add(moment.Of(7, moment.Days), 1)
					}
					return v
				})
			}
			t.End = r.addMoment(t.End, e)
			continue
		}
		if prep == "for" && (s.what == cue.Announced || s.what == cue.Agreed || s.what == cue.Scheduled) {
			if y := r.wholeMonth(t, s, x, c); y >= 0 {
				used[x], used[y] = true, true
				continue
			}
			if r.word(tm.End, r.w.Of) && r.value(x).Precision() == moment.PrecisionMonth {
				continue // "for the month of Ramadan"
			}
		}
		if s.inName(r, x) && len(t.Start) == 0 {
			t.Start = r.addMoment(t.Start, c) // "a ceasefire in November lasted five months"
			used[x] = true
			continue
		}
		if mm := &r.ms[s.mention]; mm.Act && (s.verb != &acting && s.what == cue.Announced && s.force == planned || s.what == cue.Agreed && s.form != cue.Noun && (r.clock(x) != "" || !r.bareWeekday(x) && !r.now.IsZero() && r.now.Before(r.value(x)))) && tm.First >= mm.np.End && (prep == "at" || prep == "on") {
			if r.dayBeside(x) < 0 {
				c.Readings = r.toCome(s, x)
			}
			if s.what == cue.Agreed {
				c.Mode = "planned"
			}
			t.Start = r.addMoment(t.Start, c) // "the guns are to fall silent at noon on Wednesday"
			used[x] = true
			continue
		}
		if s.onDays(r, x) {
			t.Start = r.addMoment(t.Start, c)
			used[x] = true
			continue
		}
		if r.firstMinute(x) {
			c.Readings = r.each(r.toCome(s, x), "clock-beside", func(v moment.Moment) moment.Moment { return v.Date().WithClock(0, 0) })
			prep = "from"
		}
		c.Readings = r.midnightAfter(t, s, x, c.Readings)
		from := prep == "from" || prep == "starting" || prep == "beginning" || prep == "effective" || r.word(tm.First-1, r.w.StartingFrom) || r.word(tm.First-2, r.w.ToStart)
		switch {
		case prep == "through" && r.word(tm.First-2, r.w.AllHalf):
			// "a matter of opinion all through Thursday"
		case prep == "until" || prep == "till" || prep == "through" || prep == "to" && (begun || s.what == cue.InEffect || s.what == cue.Scheduled || s.what == cue.Extended):
			if declared >= 0 {
				c.Readings = r.nextAfter(x, r.value(declared), c.Readings)
			}
			if (s.what == cue.Extended || s.what == cue.Renewed) && s.force == asserted && r.bareWeekday(x) && !r.now.IsZero() {
				c.Readings = r.each(c.Readings, "reference-date", func(v moment.Moment) moment.Moment {
					if v.IsInterval() || !v.Before(r.now) || r.overdue(s, v) {
						return v
					}
					return v.Add(moment.Of(7, moment.Days), 1) // "has been extended until Saturday"
				})
			}
			t.End = r.addMoment(t.End, c)
			used[x] = true
		case s.runs() && (tm.First > s.at.First || tm.First <= sent.First+1) && (from || prep == "since" || prep == "of" && r.word(tm.First-2, r.w.As)):
			t.Start = r.addMoment(t.Start, c)
			used[x] = true
			begun = true
		case s.what == cue.Expired || s.what == cue.ExpectedExpiry || s.what == cue.Terminated && s.force != decided || s.what == cue.Collapsed && s.force == asserted && s.degree != "partly" && (prep == "on" || prep == "in" || prep == "" || prep == "at"):
			if !done {
				t.End = r.addMoment(t.End, c)
				used[x] = true
				done = true
			}
		case from:
			begun = true
			c.Readings = r.onDeclared(t, x, c.Readings)
			if s.what != cue.Extended && s.what != cue.Violated {
				t.Start = r.addMoment(t.Start, c)
				used[x] = true
			}
		case prep == "of" && r.word(tm.First-2, r.w.As) && s.force != planned && r.leaving(sent.First, tm.First):
			t.End = r.addMoment(t.End, c)
			used[x] = true
		case prep == "of" && r.word(tm.First-2, r.w.As) && (s.what == cue.Announced || s.what == cue.Agreed || s.what == cue.Scheduled), s.verb == &acting && s.what == cue.None && s.force == planned && (prep == "at" || prep == "on"):
			t.Start = r.addMoment(t.Start, c)
			used[x] = true
		case s.what == cue.InEffect && s.verb.Name != "presupposed" || s.what == cue.Scheduled:
			if s.verb.Name == "schedule" && s.what == cue.Scheduled || !done && prep != "before" && prep != "by" && prep != "after" && prep != "within" {
				if s.verb == &acting && prep != "from" && prep != "since" && prep != "at" && prep != "on" {
					continue
				}
				if v := r.value(x); v.Precision() == moment.PrecisionSeason && prep != "in" && prep != "" {
					continue // "hopes that on the cusp of winter the truce will take hold"
				}
				t.Start = r.addMoment(t.Start, c)
				used[x] = true
				done = true
			}
		case s.what == cue.Agreed || s.what == cue.Announced:
			if !done && (prep == "" || prep == "on" || prep == "in" || prep == "at") && !used[x] {
				if s.verb == &acting {
					continue
				}
				c.Mode = s.mode() // the declaration itself is told, not planned
				t.Declared = r.addMoment(t.Declared, c)
				used[x] = true
				done, declared = true, x
			}
		}
	}
	if longer {
		t.Start = nil
	}
}

// attributive reports whether a length is the attribute of the noun behind it: "the three-year war", "a two day meeting".
func (r *reader) attributive(tm *resolve.Time) bool {
	unit := r.d.Str(tm.End - 1)
	if n := len(unit); n == 0 || unit[n-1] == 's' || tm.End >= len(r.tokens) {
		return false
	}
	t := &r.tokens[tm.End]
	return t.Class == token.Word && t.Case == token.Lower && !r.sense(tm.End).Has(cue.Prep|cue.And|cue.Be|cue.Have|cue.Will|cue.Which|cue.Say|cue.To|cue.Adverb)
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

// otherClock reports whether the other clock for the same instant has been read already: "at midnight (2200 GMT)".
func (r *reader) otherClock(x int, used []bool) bool {
	if b := r.c.Times[x].Beside; b > 0 && used[b-1] {
		return true
	}
	// "from midnight on Sunday (1700 ET Saturday)"
	i := r.c.Times[x].First - 1
	if i < 1 || r.tokens[i].Class != token.Open || r.clock(x) == "" {
		return false
	}
	y := r.time(i - 1)
	return y >= 0 && r.clock(y) != ""
}

func (s *step) speaker() int {
	if s.voice == resolve.Narrator && len(s.by) > 0 && (s.what == cue.Proposed || s.what == cue.CounterProposed || s.what == cue.CalledFor || s.what == cue.Announced) {
		return s.by[0]
	}
	return s.voice
}

// claimMode is how the times of a step are claimed.
func (s *step) claimMode() string {
	if md := s.mode(); md != "" {
		return md
	}
	if s.what == cue.Agreed || s.what == cue.Announced || s.what == cue.Negotiating {
		return "planned"
	}
	return ""
}

// phraseDates reads lengths and dates inside noun phrases: "a 48-hour truce", "a March 1 cease-fire", "from noon".
func (r *reader) phraseDates(t *Truce, x *mention, used []bool) {
	sent := r.sent(x.First)
	speaker, mode := r.voice(x.First), ""
	for k := range x.steps {
		if s := &x.steps[k]; s.what == cue.Proposed || s.what == cue.CalledFor || s.what == cue.CounterProposed {
			speaker, mode = s.speaker(), s.mode()
		}
	}
	if x.length >= 0 && !used[x.length] && !r.extensionLength(x) && !r.unbound(x) {
		tm := &r.c.Times[x.length]
		used[x.length] = true
		t.Length = addClaim(&r.mem.lengths.claims, t.Length, resolve.Claim[moment.Duration]{By: speaker, Mode: mode, Readings: r.mem.lengths.one(tm.Length, r.mem.because("stated")),
			Evidence: r.proof(r.timeRun(x.length), "length")})
	}
	if n := r.time(x.np.First - 2); x.length < 0 && n >= 0 && len(t.Length) == 0 && !x.no && !x.plural && !x.noun && !used[n] && r.word(x.np.First-1, r.w.Of) && r.c.Times[n].Type == "DURATION" && !r.c.Times[n].Length.IsZero() && !r.c.Times[n].Length.IsVague() {
		used[n] = true // "three months of truce"
		t.Length = addClaim(&r.mem.lengths.claims, t.Length, resolve.Claim[moment.Duration]{By: speaker, Mode: mode, Readings: r.mem.lengths.one(r.c.Times[n].Length, r.mem.because("stated")), Evidence: r.proof(r.timeRun(n), "length")})
	}
	if x.date >= 0 && !used[x.date] && len(t.Start) == 0 && !((len(t.Declared) > 0 || len(t.End) > 0) && r.namedFeast(x.date)) {
		if v := r.value(x.date); !v.IsZero() {
			p := v.Precision()
			if p == moment.PrecisionYear || p >= moment.PrecisionDay || x.of {
				used[x.date] = true
				t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: speaker, Mode: mode, Readings: r.c.Times[x.date].Moment, Evidence: r.proof(r.timeRun(x.date), "date of the name")})
			}
		}
	}
	if x.age >= 0 && !r.now.IsZero() {
		tm := &r.c.Times[x.age]
		v := r.now.Add(tm.Length, -1)
		if !v.IsZero() {
			if y, mo, _, ok := v.YMD(); ok && tm.Value != "" && tm.Value[len(tm.Value)-1] == 'M' {
				v = moment.Month(y, mo)
			}
			t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: resolve.Narrator, Mode: "derived", Readings: r.mem.moments.one(v.Qualified(moment.Approximate), r.mem.because("now-minus-age")),
				Evidence: r.proof(r.timeRun(x.age), "age")})
		}
	}
	// "a truce from noon until Sunday", "the lull, until 9 May,"
	for _, k := range r.timesBehind(x.np.End, sent.End) {
		tm := &r.c.Times[k]
		if !used[k] && !x.maybe && tm.Type == "DURATION" && tm.Preposition == "for" && len(t.Length) == 0 && !tm.Length.IsZero() && !tm.Length.IsVague() && len(x.steps) == 0 && !r.daily(tm.End, tm.End+2) && !r.ago(tm) {
			used[k] = true // "a regime of calm from 1am on Thursday, for 48 hours"
			t.Length = addClaim(&r.mem.lengths.claims, t.Length, resolve.Claim[moment.Duration]{By: speaker, Mode: mode, Readings: r.mem.lengths.one(tm.Length, r.mem.because("stated")),
				Evidence: r.proof(r.timeRun(k), "length")})
			continue
		}
		if used[k] || r.otherClock(k, used) || len(tm.Moment) == 0 || tm.Type == "DURATION" || tm.Type == "SET" {
			continue
		}
		if tm.First > x.np.End+8 {
			break
		}
		c := resolve.Claim[moment.Moment]{By: speaker, Mode: mode, Readings: tm.Moment, Evidence: r.proof(r.timeRun(k), "time of the phrase")}
		if len(x.steps) == 0 && tm.Preposition == "from" {
			c.Readings = r.toCome(&step{force: planned}, k)
		}
		for n := range x.steps {
			if s := &x.steps[n]; s.what == cue.Agreed || s.what == cue.Announced || s.what == cue.Scheduled {
				c.Readings = r.toCome(s, k)
			}
		}
		ends := false // "will thus stand terminated from January 16"
		for j := x.np.End; j < tm.First; j++ {
			ends = ends || r.word(j, r.w.Ended)
		}
		if ends && tm.Preposition == "from" && !x.no {
			t.End = r.addMoment(t.End, c)
			used[k] = true
			continue
		}
		switch tm.Preposition {
		case "from", "starting", "beginning", "since":
			if !x.no {
				t.Start = r.addMoment(t.Start, c)
				used[k] = true
				if y := r.rangeEnd(k); y >= 0 && !used[y] && len(t.End) == 0 {
					used[y] = true // "from May 23 to June 3"
					c.Readings, c.Evidence = r.toCome(&step{force: planned}, y), r.proof(r.timeRun(y), "time of the phrase")
					t.End = r.addMoment(t.End, c)
				}
			}
		case "until", "till", "through":
			if !x.no {
				t.End = r.addMoment(t.End, c)
				used[k] = true
			}
		}
	}
}

// unbound reports whether the length of a mention is a bound of what is wished or supposed, and no length of a truce: "a longer
// truce of a year or more", "if the ceasefire is kept for 72 hours".
func (r *reader) unbound(x *mention) bool {
	tm := &r.c.Times[x.length]
	if r.word(tm.End, r.w.Or) && r.word(tm.End+1, r.w.MoreLonger) {
		return true
	}
	return x.maybe && tm.First >= x.np.End && x.np.First > 0 && r.word(x.np.First-1, r.w.If)
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
