package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// phraseDates reads lengths and dates inside noun phrases: "a 48-hour truce", "a March 1 cease-fire", "from noon".
func (r *reader) phraseDates(t *Truce, x *mention, used []bool) {
	speaker, mode := r.voice(x.First), ""
	for k := range x.steps {
		if s := &x.steps[k]; !r.cameAbout(x) && (s.what == cue.Proposed || s.what == cue.CalledFor || s.what == cue.CounterProposed) {
			speaker, mode = s.speaker(), s.mode()
		}
	}
	r.phraseLength(t, x, used, speaker, mode)
	r.phraseDay(t, x, used, speaker, mode)
	r.phraseAge(t, x)
	r.phraseTimes(t, x, used, speaker, mode)
}

// cameAbout reports whether a truce that was asked for or offered came about: "agreed to a week's truce asked for by the envoy", "requested the
// two days of quiet that began on Friday".
func (r *reader) cameAbout(x *mention) bool {
	for k := range x.steps {
		switch s := &x.steps[k]; s.what {
		case cue.Agreed, cue.Announced, cue.InEffect, cue.Holding, cue.Extended, cue.Violated, cue.Expired:
			if s.force == asserted && s.verb != &presupposed {
				return true
			}
		}
	}
	return false
}

// phraseLength reads a length that is an attribute of a truce: "a 48-hour truce", "three months of truce".
func (r *reader) phraseLength(t *Truce, x *mention, used []bool, speaker int, mode string) {
	if x.length >= 0 && !used[x.length] && !r.extensionLength(x) && !r.unbound(x) && !r.elapsed(x) {
		used[x.length] = true
		r.lasts(t, x.length, speaker, mode, "length")
		r.termFirst(t)
	}
	n := r.time(x.np.First - 2)
	if n < 0 || x.Act || x.length >= 0 || len(t.Length) > 0 || x.no || x.plural || x.noun || used[n] || !r.word(x.np.First-1, r.w.Of) {
		return
	}
	if tm := &r.c.Times[n]; tm.Type == "DURATION" && !tm.Length.IsZero() && !tm.Length.IsVague() && !r.word(tm.First-1, r.w.Inside) { // not "within minutes of the truce"
		used[n] = true
		r.lasts(t, n, speaker, mode, "length")
	}
}

// phraseDay reads the day, month or year by which a truce is called: "a March 1 cease-fire", "the 2014 truce".
func (r *reader) phraseDay(t *Truce, x *mention, used []bool, speaker int, mode string) {
	if x.date < 0 || used[x.date] || len(t.Start) > 0 || (len(t.Declared) > 0 || len(t.End) > 0) && r.namedFeast(x.date) {
		return
	}
	rs := r.namedYear(x)
	if len(rs) == 0 {
		return
	}
	v := rs[0].Value
	if v.IsZero() || r.word(x.First, r.w.PaperDeals) && r.word(r.c.Times[x.date].First, r.w.HolyDay) {
		return // "the Good Friday agreement" has its name from no day of this year
	}
	if end := r.c.Times[x.date].End; end <= x.First && r.tokens[end].Class == token.Possessive && r.bareWeekday(x.date) {
		// "Wednesday's agreement", "Saturday's truce": when it was made
		used[x.date] = true
		t.Declared = r.addMoment(t.Declared, resolve.Claim[moment.Moment]{By: speaker, Mode: mode, Readings: r.c.Times[x.date].Moment, Evidence: r.proof(r.timeRun(x.date), "date of the name")})
		return
	}
	if r.bareClock(x.date) && r.word(x.np.End, r.w.MakingNouns) {
		used[x.date] = true
		return // "after the 3:15 p.m. cease-fire declaration"
	}
	if p := v.Precision(); p == moment.PrecisionYear || p >= moment.PrecisionDay || x.of {
		used[x.date] = true
		t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: speaker, Mode: mode, Readings: rs, Evidence: r.proof(r.timeRun(x.date), "date of the name")})
		if y := r.rangeEnd(x.date); y >= 0 && !used[y] && len(t.End) == 0 {
			used[y] = true
			t.End = r.addMoment(t.End, resolve.Claim[moment.Moment]{By: speaker, Mode: mode, Readings: r.c.Times[y].Moment, Evidence: r.proof(r.timeRun(y), "date of the name")})
		}
	}
}

// namedYear returns the readings of the day by which a truce is called, a year back where they would put one that is known so far ahead: "the fate
// of the December 9 agreement", told in May.
func (r *reader) namedYear(x *mention) []resolve.Reading[moment.Moment] {
	const days = 31
	rs := r.c.Times[x.date].Moment
	if !x.def || r.now.IsZero() || !r.yearless(x.date) {
		return rs
	}
	return r.each(rs, "past-event", func(v moment.Moment) moment.Moment {
		if v.IsInterval() || v.Precision() < moment.PrecisionDay || !r.now.Before(v) || !farBy(v, r.now, days) {
			return v
		}
		return v.Add(moment.Of(1, moment.Years), -1)
	})
}

// monthOfName takes the month by which a truce is called for about when it began, if nothing tells it better: "the March truce", "May's
// ceasefire".
func (r *reader) monthOfName(t *Truce, g *group) {
	if len(t.Start) > 0 || t.After != nil || g.date < 0 || g.wished {
		return
	}
	v := r.value(g.date)
	if v.Precision() != moment.PrecisionMonth || v.IsInterval() || !r.now.IsZero() && !v.Before(r.now) {
		return
	}
	t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: resolve.Narrator, Mode: "derived", Readings: r.c.Times[g.date].Moment, Evidence: r.proof(r.timeRun(g.date), "date of the name")})
}

// phraseAge reckons about when a truce began by how old it is called: "the three-month-old ceasefire".
func (r *reader) phraseAge(t *Truce, x *mention) {
	if x.age < 0 || r.now.IsZero() {
		return
	}
	r.aged(t, x.age)
}

// aged reckons a beginning back from now by an age.
func (r *reader) aged(t *Truce, age int) {
	l := r.c.Times[age].Length
	v := rounded(r.now.Date().Add(l, -1), l)
	if v.IsZero() {
		return
	}
	t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: resolve.Narrator, Mode: "derived", Readings: r.mem.moments.one(v.Qualified(moment.Approximate), r.mem.because("now-minus-age")),
		Evidence: r.proof(r.timeRun(age), "age")})
}

// keptSoFar reckons about when a truce began by how long it is told to have been kept, if nothing tells it better: "has held for three months",
// "has been in force for a year", "a ceasefire in place for the past two months".
func (r *reader) keptSoFar(t *Truce, g *group, steps []step) {
	if len(t.Start) > 0 || t.After != nil || r.now.IsZero() || t.Modality != "" {
		return
	}
	for _, i := range g.ms {
		if x := r.inPlaceFor(r.ms[i].np.End); x >= 0 {
			r.aged(t, x)
			return
		}
	}
	for k := range steps {
		s := &steps[k]
		if s.what != cue.InEffect && s.what != cue.Holding || s.force != asserted {
			continue
		}
		for _, x := range r.timesBehind(s.at.End, r.sent(s.at.First).End) {
			tm := &r.c.Times[x]
			secs, short := tm.Length.Seconds()
			if tm.Type != "DURATION" || tm.Length.IsZero() || tm.Length.IsVague() || short && secs < 86400 || tm.Mod != "" || !r.soFar(s, x) || r.further(tm) {
				continue
			}
			r.aged(t, x)
			return
		}
	}
}

// inPlaceFor returns the length for which a truce has been kept that stands behind its noun, at token i: "in place for the past two months"; -1 if
// none does.
func (r *reader) inPlaceFor(i int) int {
	if !r.word(i, r.w.InWith) || !r.word(i+1, r.w.Effects) || !r.word(i+2, r.w.For) {
		return -1
	}
	for k := i + 3; k < i+6; k++ {
		if x := r.time(k); x >= 0 {
			if tm := &r.c.Times[x]; tm.Type != "DURATION" || tm.Length.IsZero() || tm.Length.IsVague() || !r.word(k-1, r.w.PastLast) && !r.word(k, r.w.PastLast) && !r.word(k+1, r.w.PastLast) {
				return -1
			}
			return x
		}
	}
	return -1
}

// soFar reports whether a length behind a step is how long a truce has been kept up to now.
func (r *reader) soFar(s *step, x int) bool {
	tm := &r.c.Times[x]
	if tm.Preposition != "for" && !r.word(tm.First-1, r.w.For) && !r.word(tm.First-2, r.w.For) && !r.word(tm.First-3, r.w.For) {
		return false
	}
	if r.word(tm.First, r.w.PastLast) || r.word(tm.First-1, r.w.PastLast) || r.word(tm.First+1, r.w.PastLast) {
		return true
	}
	for k := s.at.First; k >= 0 && k > s.at.First-4; k-- {
		if r.word(k, r.w.HasHave) {
			return true
		}
	}
	return false
}

// toBeEnded reports whether a mention is the object of an end that is ordered, and what stands behind it the time of that: "ordered the army to
// lift the truce effective Friday night".
func toBeEnded(x *mention) bool {
	for k := range x.steps {
		if s := &x.steps[k]; s.object && s.form == cue.Base && s.at.First < x.np.First && (s.verb.Object == cue.Terminated || s.verb.Object == cue.Suspended) {
			return true
		}
	}
	return false
}

// phraseTimes reads the times that stand right behind a truce: "a truce from noon until Sunday", "the lull, until 9 May,", "a regime of calm
// from 1am on Thursday, for 48 hours".
func (r *reader) phraseTimes(t *Truce, x *mention, used []bool, speaker int, mode string) {
	if toBeEnded(x) {
		for k := x.np.End; k < x.np.End+6; k++ {
			if n := r.time(k); n >= 0 {
				used[n] = true
				break
			}
		}
		return
	}
	for _, k := range r.timesBehind(x.np.End, r.sent(x.First).End) {
		tm := &r.c.Times[k]
		if !used[k] && !x.maybe && tm.Type == "DURATION" && tm.Preposition == "for" && len(t.Length) == 0 && !tm.Length.IsZero() && !tm.Length.IsVague() && len(x.steps) == 0 && !r.daily(tm.End, tm.End+2) && !r.ago(tm) {
			used[k] = true
			r.lasts(t, k, speaker, mode, "length")
			continue
		}
		if used[k] || r.otherClock(k, used) || len(tm.Moment) == 0 || tm.Type == "DURATION" || tm.Type == "SET" {
			continue
		}
		if tm.First > x.np.End+8 {
			break
		}
		if r.bareClock(k) && (x.daily || r.daily(x.np.End, r.sent(x.First).End)) {
			continue // "a pause every day from 9 a.m. to 2 p.m."
		}
		if !x.no && !r.doings(x.np.End, tm.First) {
			r.phraseTime(t, x, k, used, resolve.Claim[moment.Moment]{By: speaker, Mode: mode, Readings: r.nextYear(k, r.aheadOf(x, k)), Evidence: r.proof(r.timeRun(k), "time of the phrase")})
		}
	}
}

// ailsSince reports whether it is told behind a mention that its truce has come to harm since the time k: "the truce has unravelled since May".
func (r *reader) ailsSince(x *mention, k int) bool {
	for n := range x.steps {
		s := &x.steps[n]
		switch s.what {
		case cue.Faltering, cue.Violated, cue.Collapsed, cue.Suspended, cue.Rejected:
			if s.at.First >= x.np.End && s.at.End <= r.c.Times[k].First {
				return true
			}
		}
	}
	return false
}

// phraseTime takes a time behind a truce for its beginning or its end, by the preposition before it.
func (r *reader) phraseTime(t *Truce, x *mention, k int, used []bool, c resolve.Claim[moment.Moment]) {
	tm := &r.c.Times[k]
	prep := tm.Preposition
	if r.endingAt(k) {
		prep = "until"
	}
	switch prep {
	case "from", "starting", "beginning", "since":
		used[k] = true
		if tm.Preposition == "since" && (r.sinceLast(x.np.First-3, k) || r.prolonged(x) || x.noun || r.ailsSince(x, k)) {
			return // "ceasefire violations since January"
		}
		if tm.Preposition == "from" && r.endedBetween(x.np.End, tm.First) {
			t.End = r.addMoment(t.End, c)
			return
		}
		if len(t.Declared) == 0 || !r.prolonged(x) { // "extended their truce from March 1 to March 25", declared in September: the term that is added
			t.Start = r.addMoment(t.Start, c)
		}
		if y := r.rangeEnd(k); y >= 0 && !used[y] && len(t.End) == 0 {
			used[y] = true // "from May 23 to June 3"
			c.Readings, c.Evidence = r.toCome(&step{force: planned}, y), r.proof(r.timeRun(y), "time of the phrase")
			t.End = r.addMoment(t.End, c)
		}
	case "in":
		if tm.First == x.np.End+1 && len(t.Start) == 0 && len(t.Declared) == 0 && r.untoldOf(x) && !r.now.IsZero() && r.value(k).Before(r.now) && r.value(k).Precision() >= moment.PrecisionYear && r.yearAt(tm.End-1) {
			t.Start = r.addMoment(t.Start, c) // "despite a truce in 1994 that halted their war"
			used[k] = true
		}
	case "until", "till", "through":
		c.Readings = r.toLastDay(k, c.Readings)
		t.End = r.addMoment(t.End, c)
		used[k] = true
	}
}

// prolonged reports whether a truce was prolonged or renewed by the verb that governs its name: "has extended the truce monthly since June".
func (r *reader) prolonged(x *mention) bool {
	for k := range x.steps {
		if s := &x.steps[k]; (s.what == cue.Extended || s.what == cue.Renewed) && s.object && !s.sub && s.at.First < x.np.First {
			return true
		}
	}
	return false
}

// untoldOf reports whether nothing is told of how a truce came about, of which a time behind it might be told.
func (r *reader) untoldOf(x *mention) bool {
	for k := range x.steps {
		if s := &x.steps[k]; s.what != cue.None && s.verb != &presupposed {
			return false
		}
	}
	return !x.maybe && !x.plural
}

// aheadOf returns the readings of a time behind a truce: those to come, where the truce itself is.
func (r *reader) aheadOf(x *mention, k int) []resolve.Reading[moment.Moment] {
	rs := r.c.Times[k].Moment
	if len(x.steps) == 0 && r.c.Times[k].Preposition == "from" {
		rs = r.toCome(&step{force: planned}, k)
	}
	for n := range x.steps {
		if s := &x.steps[n]; s.what == cue.Agreed || s.what == cue.Announced || s.what == cue.Scheduled {
			rs = r.toCome(s, k)
		}
	}
	return rs
}

// endedBetween reports whether tokens tell that a truce is over: "will thus stand terminated from January 16".
func (r *reader) endedBetween(i, j int) bool {
	for ; i < j; i++ {
		if r.word(i, r.w.Ended) {
			return true
		}
	}
	return false
}

// elapsed reports whether the length of a mention is how long it had gone, and not how long it is for: "after a day of quiet", "a nearly 30-year
// ceasefire".
func (r *reader) elapsed(x *mention) bool {
	tm := &r.c.Times[x.length]
	if tm.First < x.First && tm.First >= x.np.First && (r.word(tm.First, r.w.NearlyOver) || r.word(tm.First-1, r.w.NearlyOver)) {
		return true
	}
	return tm.First <= x.First && r.word(tm.End, r.w.Of) && (r.word(tm.First-1, r.w.After) || r.word(x.np.First-1, r.w.After))
}

// ofMakers reports whether those named before token i are they who brought a truce about: "the Saudi-brokered truce", "the US-Russian backed
// ceasefire".
func (r *reader) ofMakers(i int) bool {
	for n := 0; n < 2 && i < len(r.tokens) && !r.word(i, r.w.MadeBy) && (r.place(i) >= 0 || r.tokens[i].Gap == token.Hyphen); n++ {
		i++
	}
	return r.word(i, r.w.MadeBy)
}
