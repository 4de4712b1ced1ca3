package event

import (
	"strings"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// accords reads when the agreement was made, or came into force, that a truce is part of: "the truce was part of an accord signed on
// October 25", "an agreement on a ceasefire that was in force from Friday". It returns the steps with those of the agreement.
func (r *reader) accords(t *Truce, g *group, steps []step, used []bool) []step {
	for _, i := range g.ms {
		x := &r.ms[i]
		if x.maybe || x.no || x.noun {
			continue
		}
		sent := r.sent(x.First)
		for k := i - 2; k <= i+2; k++ {
			if k < 0 || k >= len(r.ms) || k == i {
				continue
			}
			y := &r.ms[k]
			if y.group >= 0 || y.Strength != cue.Generic || y.First < sent.First || y.First >= sent.End || !r.partOfAccord(x, y, sent) {
				continue
			}
			for n := range y.steps {
				s := y.steps[n]
				if len(t.Declared) > 0 && s.what != cue.InEffect && s.what != cue.Scheduled {
					continue
				}
				if s.what == cue.None && s.verb != nil && s.verb.Object == cue.Agreed && s.force == asserted {
					s.what = cue.Agreed // of more than one: "the accords, signed in May"
				}
				r.stepDates(t, &s, used)
				steps = append(steps[:len(steps):len(steps)], s)
			}
		}
	}
	return steps
}

// partOfAccord reports whether a truce x is said to be part of an agreement y of the same sentence.
func (r *reader) partOfAccord(x, y *mention, sent token.Sentence) bool {
	if y.np.End <= x.np.First && x.np.First-y.np.End <= 2 {
		return r.tied(y.np.End, x.np.First) // "an agreement on a ceasefire"
	}
	if y.np.First > sent.First && y.np.End <= x.np.First && r.sense(y.np.First-1).Has(cue.Under) {
		return true // "under the accord signed on October 25 there is to be a ceasefire"
	}
	for j := x.np.End; j+1 < sent.End && j < x.np.End+5; j++ {
		if r.word(j, r.w.Part) && r.word(j+1, r.w.Of) {
			return true
		}
	}
	return false
}

// periods reads a length that is told apart from the truce: "It applies to the whole of the mountains, for a renewable period of six
// months."
func (r *reader) periods(t *Truce, g *group, used []bool) {
	if len(t.Length) > 0 || !r.anywhere(r.w.Periods) {
		return
	}
	r.scope(g, func(s token.Sentence, _ bool) {
		if len(t.Length) > 0 || !r.timed(s) {
			return
		}
		for j := s.First; j < s.End; j++ {
			if !r.word(j, r.w.For) || !r.sense(j+1).Has(cue.Indef) || r.mandated(s.First, j) || !r.termOf(s.First, j) {
				continue
			}
			named := false
			for k := j + 2; k < s.End && k < j+6; k++ {
				x := r.time(k)
				named = named || r.word(k, r.w.Periods)
				if x < 0 {
					continue
				}
				tm := &r.c.Times[x]
				for n := tm.First; n < tm.End; n++ {
					named = named || r.word(n, r.w.Periods)
				}
				if named && !used[x] && !r.prolongs(s) && tm.Type == "DURATION" && !tm.Length.IsZero() && !tm.Length.IsVague() && !r.word(tm.End, r.w.Of) {
					used[x] = true
					r.lasts(t, x, r.voice(j), "", "length")
					return
				}
				break
			}
		}
	})
}

// termOf reports whether a length behind token j can be the term of a truce by the verb before it, and not how long something else went on: "has
// fasted for a period of", "if it holds for an initial".
func (r *reader) termOf(first, j int) bool {
	for k := j - 1; k >= first && k > j-14; k-- {
		s := r.sense(k)
		switch {
		case r.class(k) == token.Semicolon || r.class(k) == token.Colon, s.Has(cue.Be), r.truceAt(k, k+1):
			return true
		case s.Has(cue.If):
			return false
		case r.time(k) >= 0 || r.place(k) >= 0 || r.ref(k) != nil:
			continue
		}
		says, other := false, false
		r.verbs(k, len(r.tokens), cue.Verbal, func(v *cue.Verb, _ cue.Form, _ int) bool {
			says, other = true, v.Object == cue.Rejected || v.Object == cue.Violated
			return true
		})
		if says || r.pastForm(k) && strings.HasSuffix(r.d.Str(k), "ed") {
			return says && !other
		}
	}
	return true
}

// mandated reports whether those who are to watch are sent between tokens i and j, so that a length behind is theirs: "establish and deploy, for
// an initial period of 30 days, an advance team".
func (r *reader) mandated(i, j int) bool {
	for k := i; k < j; k++ {
		if r.word(k, r.w.Deploying) {
			return !r.truceAt(i, j)
		}
	}
	return false
}

// dayApposed reads a day that stands in apposition to a truce, or right behind one that is named by "one": "a first lull, on March 3,",
// "a ceasefire of its own, in June of last year,", "a local one three days later".
func (r *reader) dayApposed(t *Truce, x *mention, used []bool) {
	if len(t.Start) > 0 || x.maybe || x.no {
		return
	}
	j := x.np.End
	if r.word(j, r.w.Of) && r.word(j+1, r.w.Owners) && r.word(j+2, r.w.Own) {
		j += 3
	} else if r.word(j, r.w.Of) && r.word(j+1, r.w.The) {
		// "of the government's own"
		for k := j + 2; k < j+6; k++ {
			if r.word(k, r.w.Own) {
				j = k + 1
				break
			}
		}
	}
	if r.word(j, r.w.AfterBefore) && r.word(j+1, r.w.ThatThis) {
		j += 2 // "the one before that, in February,"
	}
	if r.place(j+1) >= 0 && r.sense(j).Has(cue.Prep) {
		for j++; r.place(j) >= 0; j++ {
		}
	}
	comma := j < len(r.tokens) && (r.tokens[j].Class == token.Comma || r.tokens[j].Class == token.Open)
	if comma {
		j++
		if r.word(j, r.w.InOn) {
			j++
		} else {
			return
		}
	} else if x.Rule != "one" || len(x.steps) > 0 {
		return
	}
	k := r.time(j)
	if k < 0 || used[k] || r.c.Times[k].Type != "DATE" || len(r.c.Times[k].Moment) == 0 || r.value(k).IsInterval() {
		return
	}
	if end := r.c.Times[k].End; comma && end < len(r.tokens) && r.tokens[end].Class != token.Comma && r.tokens[end].Class != token.Close && r.tokens[end].Class != token.Period {
		return
	}
	if v := r.value(k); v.Precision() < moment.PrecisionMonth || !r.now.IsZero() && !v.Before(r.now) {
		return
	}
	used[k] = true
	t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: r.voice(x.First), Readings: r.c.Times[k].Moment, Evidence: r.proof(r.timeRun(k), "time of the phrase")})
}

// rangeEnd returns the time to which another runs: "June 12 to 19", "between May 12 and May 15", "for Tuesday and Wednesday"; -1 if there is none.
func (r *reader) rangeEnd(x int) int {
	tm := &r.c.Times[x]
	end := r.pastBracket(tm.End, len(r.tokens))
	if end < len(r.tokens) && r.tokens[end].Class == token.Comma && r.sense(end+1).Has(cue.And|cue.To) {
		end++ // "between Saturday, December 24, and January 2"
	}
	if end < len(r.tokens) && r.tokens[end].Class == token.Comma {
		// "from December 10, Human Rights Day, to February 10"
		for k := end + 2; k < end+7 && k+1 < len(r.tokens); k++ {
			if r.tokens[k].Class == token.Comma {
				if r.word(k+1, r.w.RangeLinks) && r.word(tm.First-1, r.w.From) {
					end = k + 1
				}
				break
			}
			if r.tokens[k].Class > token.Possessive || r.isVerb(k) {
				break
			}
		}
	}
	// "to July 3"; "between July 1 and 3", "for Tuesday and Wednesday"
	switch {
	case r.time(end) >= 0 && r.tokens[end].Gap == token.Hyphen:
		end-- // "May 8-10"
	case !r.word(end, r.w.RangeLinks) && !(r.word(end, r.w.And) && r.word(tm.First-1, r.w.Pairing)) && r.class(end) != token.Dash:
		return -1
	}
	y := r.time(end + 1)
	if y < 0 || y == x || !r.ranges(x, y) || !r.value(x).Before(r.value(y)) && !(r.bareWeekday(x) && r.bareWeekday(y)) {
		return -1
	}
	return y
}

// ranges reports whether two times are as fine as those from and to which a truce is: days, or months and years behind "from" or "between", and not
// "for April and May".
func (r *reader) ranges(x, y int) bool {
	v, w, i := r.value(x).Precision(), r.value(y).Precision(), r.c.Times[x].First-1
	if v >= moment.PrecisionDay && w >= moment.PrecisionDay {
		return true
	}
	return (r.word(i, r.w.From) || r.word(i, r.w.Between)) && v >= moment.PrecisionYear && w >= moment.PrecisionYear && v != moment.PrecisionSeason && w != moment.PrecisionSeason
}

// wholeMonth reads a truce that is for one month of the calendar, "a ceasefire for the month of April", and returns the time that names
// it; -1 if the time behind "for" does not.
func (r *reader) wholeMonth(t *Truce, s *step, x int, c resolve.Claim[moment.Moment]) int {
	named := r.word(r.c.Times[x].End, r.w.Of)
	if named {
		if x = r.time(r.c.Times[x].End + 1); x < 0 { // "the month" of April
			return -1 // "the month of fasting"
		}
	}
	v := r.value(x)
	y, m, _, ok := v.YMD()
	if !ok || v.Precision() != moment.PrecisionMonth || v.IsInterval() || len(t.Start) > 0 {
		return -1
	}
	told := r.now
	if len(t.Declared) > 0 && len(t.Declared[0].Readings) > 0 {
		told = t.Declared[0].Readings[0].Value
	}
	if ty, tm, _, ok := told.YMD(); ok && !r.yearAt(r.c.Times[x].End-1) && s.form != cue.Noun {
		if ahead := (y+1-ty)*12 + int(m) - int(tm); ahead >= 0 && ahead <= 6 {
			y++ // declared in May "for June": the coming one
		}
		v = moment.Month(y, m)
	}
	c.Readings = r.mem.moments.one(v, r.mem.because("stated"))
	t.Start = r.addMoment(t.Start, c)
	if named && len(t.Length) == 0 {
		t.Length = addClaim(&r.mem.lengths.claims, t.Length, resolve.Claim[moment.Duration]{By: c.By, Mode: c.Mode, Readings: r.mem.lengths.one(moment.Of(1, moment.Months), r.mem.because("stated")), Evidence: c.Evidence})
	}
	if len(t.End) == 0 {
		last := moment.Date(y, m, 1).Add(moment.Of(1, moment.Months), 1).Add(moment.Of(1, moment.Days), -1)
		t.End = r.addMoment(t.End, resolve.Claim[moment.Moment]{By: c.By, Mode: "derived", Readings: r.mem.moments.one(last, r.mem.because("start-plus-length")), Evidence: c.Evidence})
	}
	return x
}

// spans reports whether a step can tell from when until when a truce is to hold.
func (s *step) spans() bool {
	switch s.what {
	case cue.Announced, cue.Agreed, cue.Scheduled, cue.InEffect, cue.Holding, cue.Expired:
		return true
	}
	return s.runs()
}

// onDays reports whether the days of a truce stand right behind it: "announced a truce for Tuesday", "for Christmas Eve and Christmas Day",
// "declared a truce for noon".
func (s *step) onDays(r *reader, x int) bool {
	tm := &r.c.Times[x]
	clock := tm.Type == "TIME" && r.clock(x) != ""
	if s.mention >= len(r.ms) || tm.Type != "DATE" && !clock || tm.Preposition != "for" || !s.spans() || s.runs() || s.what == cue.Expired || r.namedFeast(x) {
		return false
	}
	end := max(r.ms[s.mention].np.End, s.at.End)
	for k := end; k < tm.First-1; k++ {
		if r.place(k) < 0 && !(r.place(k+1) >= 0 && r.sense(k).Has(cue.Prep)) {
			return false // "agreed to a ceasefire to allow for talks set for Tuesday"
		}
	}
	return tm.First > end && (clock || r.value(x).Precision() == moment.PrecisionDay)
}

// inName reports whether a time stands between a truce and the verb that tells what became of it, and so dates the truce.
func (s *step) inName(r *reader, x int) bool {
	if s.mention >= len(r.ms) || s.object && !s.passive || s.what != cue.Expired && s.what != cue.Collapsed && s.what != cue.Terminated && s.what != cue.Violated && !s.runs() {
		return false
	}
	m := &r.ms[s.mention]
	tm := &r.c.Times[x]
	if tm.First < m.np.End || tm.End > s.at.First || tm.First > m.np.End+5 || tm.Preposition != "in" && tm.Preposition != "on" {
		return false
	}
	for k := m.np.End; k < tm.First; k++ {
		if r.tokens[k].Class == token.Comma || r.isVerb(k) {
			return false
		}
	}
	return true
}

// dateOfName reports whether a time stands behind a truce as part of its name: "the truce of 17 April".
func (r *reader) dateOfName(x int) bool {
	if r.c.Times[x].Preposition != "of" {
		return false
	}
	for i := range r.ms {
		if r.ms[i].of && r.ms[i].date == x {
			return true
		}
	}
	return false
}

// beginsToo reads a beginning that is told beside the verb of a truce: "a ceasefire was reached on Monday, to take effect at 4 a.m. the
// next day", "was broken within hours of coming into force at noon", "the truce taking effect on Monday".
func (r *reader) beginsToo(t *Truce, i int, used []bool) {
	x := &r.ms[i]
	if len(t.Start) > 0 || x.no || x.noun {
		return
	}
	sent := r.sent(x.First)
	if !r.timed(sent) {
		return
	}
	for j := x.np.End; j < sent.End && len(t.Start) == 0; j++ {
		if i+1 < len(r.ms) && r.ms[i+1].First <= j {
			return
		}
		to := r.word(j, r.w.To) && j > x.np.End && r.class(j-1) == token.Comma
		if !to && !r.word(j, r.w.BeforeBegins) && j != x.np.End {
			continue
		}
		at := j + 1
		if !to && j == x.np.End && !r.word(j, r.w.BeforeBegins) {
			at = j
		}
		r.verbs(at, sent.End, cue.Verbal, func(v *cue.Verb, form cue.Form, end int) bool {
			if v.Subject != cue.InEffect || !(to && form == cue.Base || !to && form == cue.Ing) {
				return false
			}
			s := step{what: cue.InEffect, verb: v, form: form, at: Run{First: at, End: end}, sub: true, mention: i, voice: r.voice(at)}
			if to {
				s.what, s.force = cue.Scheduled, planned
			}
			r.stepDates(t, &s, used)
			return true
		})
	}
}

// ofSaying reports whether a time before a verb is when it was said that something is to be, "said on Saturday that they would hold
// their fire".
func (r *reader) ofSaying(s *step, x int) bool {
	if s.what != cue.Scheduled && s.what != cue.InEffect {
		return false
	}
	tm := &r.c.Times[x]
	end := tm.Past(r.tokens)
	if end >= s.at.First || !r.word(end, r.w.That) && !(r.sense(end+1).Has(cue.Will|cue.Have|cue.Be) || r.sense(end+2).Has(cue.Will|cue.Have|cue.Be)) {
		return false
	}
	for k := tm.First - 1; k >= 0 && k > tm.First-4; k-- {
		if r.sense(k).Has(cue.Say | cue.Decide) {
			return true
		}
	}
	return false
}

// namedFeast reports whether a day is named by its feast alone: "a New Year's truce".
func (r *reader) namedFeast(x int) bool {
	for k := r.c.Times[x].First; k < r.c.Times[x].End; k++ {
		if r.tokens[k].Class == token.Number || r.monthAt(k) || r.word(k, r.w.Weekdays) || r.word(k, r.w.NamedDays) {
			return false
		}
	}
	return r.c.Times[x].Type == "DATE"
}

// ofFeast reports whether a feast is named in a temporal expression.
func (r *reader) ofFeast(x int) bool {
	for k := r.c.Times[x].First; k < r.c.Times[x].End; k++ {
		if r.word(k, r.w.Feasts) {
			return true
		}
	}
	return false
}

// prolongs reports whether a truce is prolonged or renewed in a sentence, so that a length in it is not that of the truce.
func (r *reader) prolongs(s token.Sentence) bool {
	for i := range r.ms {
		if m := &r.ms[i]; m.First >= s.First && m.First < s.End {
			for k := range m.steps {
				switch m.steps[k].what {
				case cue.Extended, cue.Renewed, cue.RenewalSought:
					return true
				}
			}
		}
	}
	return false
}

// thatOf returns the day by which a truce is named behind a form of be, "the longest truce of the war was that of May 1994"; -1 if there
// is none between tokens i and limit.
func (r *reader) thatOf(i, limit int) int {
	for k := i; k+3 < limit && k < i+26; k++ {
		if r.tokens[k].Class == token.Semicolon {
			break
		}
		if r.word(k, r.w.Of) && r.word(k-1, r.w.That) && r.sense(k-2).Has(cue.Be) {
			if t := r.time(k + 1); t >= 0 && r.c.Times[t].Type == "DATE" {
				return t
			}
			break
		}
	}
	return -1
}

// leaving reports whether tokens tell that a side turns its back on a truce: "that it was withdrawing from the accord as of midnight".
func (r *reader) leaving(i, j int) bool {
	for ; i < j; i++ {
		if r.word(i, r.w.Leaving) {
			return true
		}
	}
	return false
}

// endedIn reports whether a predicate of a group in a sentence tells that its truce is over.
func (r *reader) endedIn(g *group, s token.Sentence) bool {
	for _, i := range g.ms {
		if x := &r.ms[i]; x.First >= s.First && x.First < s.End && over(x) {
			return true
		}
	}
	return false
}

// asOf reads from when a truce holds in a sentence that goes on about it: "The order ends all operations as of 12 a.m. on Monday."
func (r *reader) asOf(t *Truce, g *group, used []bool) {
	if len(t.Start) > 0 || g.wished {
		return
	}
	r.scope(g, func(s token.Sentence, _ bool) {
		if len(t.Start) > 0 || !r.timed(s) {
			return
		}
		for j := s.First + 1; j+2 < s.End; j++ {
			x := r.time(j + 2)
			if x < 0 || used[x] || len(r.c.Times[x].Moment) == 0 || (r.c.Times[x].Type != "TIME" || r.clock(x) == "") && !r.behindLength(x, j) {
				continue
			}
			if !(r.word(j, r.w.As) && r.word(j+1, r.w.Of)) && !(r.word(j, r.w.Effect) && r.word(j+1, r.w.FromOf)) {
				continue
			}
			st := step{what: cue.Scheduled, force: planned, verb: &acting, at: Run{First: j, End: j + 2}, mention: len(r.ms), voice: r.voice(j)}
			used[x] = true
			if r.leaving(s.First, j) || r.endedIn(g, s) {
				t.End = r.addMoment(t.End, resolve.Claim[moment.Moment]{By: st.voice, Mode: "planned", Readings: r.readings(&st, x), Evidence: r.proof(r.timeRun(x), "as of")})
				return
			}
			t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: st.voice, Readings: r.readings(&st, x), Evidence: r.proof(r.timeRun(x), "as of")})
			return
		}
	})
}

// behindLength reports whether a time is a day behind how long something is for, which ends before token i: "for two weeks as of August 1".
func (r *reader) behindLength(x, i int) bool {
	y := r.time(i - 1)
	return y >= 0 && r.c.Times[y].Type == "DURATION" && r.c.Times[x].Type == "DATE" && r.value(x).Precision() == moment.PrecisionDay && !r.value(x).IsInterval()
}
