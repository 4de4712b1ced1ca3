package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// coming moves a bare weekday of the past week to the next one where the verb says that it is to come: "are to fall silent on
// Saturday", "agreed on a truce from Saturday".
func (r *reader) coming(s *step, t int, v moment.Moment) moment.Moment {
	if s.force != planned && s.form != cue.Third && s.what != cue.Scheduled && !(s.what == cue.Agreed || s.what == cue.Announced) || (s.perfect || s.sub) && r.hasBegun(s) {
		return v
	}
	tm := &r.c.Times[t]
	if len(tm.Moment) > 0 && tm.Moment[0].Why[0] == "running-date" {
		return v // counted from the day on which it was said
	}
	weekday := false
	for k := tm.First; k < tm.End; k++ {
		if r.yearAt(k) || r.monthAt(k) || r.word(k, r.w.LastOrThis) {
			return v
		}
		weekday = weekday || r.word(k, r.w.Weekdays)
	}
	if !weekday || r.now.IsZero() || v.IsZero() || !v.Before(r.now) || r.overdue(s, v) {
		return v
	}
	w := v.Add(moment.Of(7, moment.Days), 1)
	if w.IsZero() || w.Before(r.now) {
		return v
	}
	return w
}

// willBe reports whether a step is told as to come from the day of the news: "will be effective as of Sunday".
func (r *reader) willBe(s *step) bool {
	for k := max(0, s.at.First-3); k < s.at.First; k++ {
		if r.word(k, r.w.WillShall) {
			return true
		}
	}
	return false
}

// sameWeekday takes a weekday on which something is to be for the past one of which the sentence before it has told, or its own: "announced on
// Friday evening that it would. The truce should begin on Friday", told on Saturday.
func (r *reader) sameWeekday(s *step, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if s.force != planned || len(rs) == 0 || r.now.IsZero() || r.willBe(s) {
		return rs
	}
	sent := r.tokens[r.c.Times[x].First].Sent
	for y := x - 1; y >= 0 && sent-r.tokens[r.c.Times[y].First].Sent <= 1; y-- {
		day := r.value(y).Date()
		if !r.bareWeekday(y) || day.IsZero() || day.IsInterval() || !day.Before(r.now.Date()) {
			continue
		}
		return r.each(rs, "reference-date", func(v moment.Moment) moment.Moment {
			if w := v.Add(moment.Of(7, moment.Days), -1); !v.IsInterval() && w.Date() == day {
				return w
			}
			return v
		})
	}
	return rs
}

// wasValid reports whether a step tells as past from when a truce was valid: "said on Monday that the agreement was effective as of 10 p.m. on
// Sunday".
func (r *reader) wasValid(s *step) bool {
	return s.form == cue.Adject && (r.word(s.at.First-1, r.w.WasWere) || r.word(s.at.First, r.w.WasWere)) && !r.sense(s.at.First+1).Has(cue.To)
}

// hasBegun reports whether what a step is told of is a truce that was broken, kept or ended, so that it had begun: "attacked after the ceasefire
// that the army had ordered as of Saturday".
func (r *reader) hasBegun(s *step) bool {
	if s.mention >= len(r.ms) {
		return false
	}
	for k := range r.ms[s.mention].steps {
		switch x := &r.ms[s.mention].steps[k]; x.what {
		case cue.Violated, cue.Holding, cue.Faltering, cue.Collapsed, cue.Expired, cue.Terminated:
			if x.force == asserted && x.verb != &presupposed {
				return true
			}
		}
	}
	m := &r.ms[s.mention]
	return m.def && r.word(m.np.First-1, r.w.IntoAfter)
}

// overdue reports whether a step tells of what was to be on a day that is just past, or that did not come about: "was due to end late on
// Monday and has been extended", told on Tuesday; "was supposed to begin on Saturday".
func (r *reader) overdue(s *step, v moment.Moment) bool {
	if s.at.First < 1 || r.now.IsZero() {
		return false
	}
	for k := s.at.First - 1; k >= 0 && k > s.at.First-7; k-- {
		if r.word(k, r.w.Had) && r.word(k+1, r.w.Ordering) {
			return !farBy(v, r.now, 2) // "had ordered them to stop by 6 a.m. on Saturday", told on Sunday
		}
	}
	for k := s.at.First; k < s.at.End; k++ {
		if r.word(k, r.w.WasWere) && r.sense(k+1).Has(cue.To) {
			return !farBy(v, r.now, 2) // "the shooting was to stop on Sunday"
		}
	}
	k := r.dueBefore(s)
	return k >= 0 && (r.word(k+1, r.w.SupposedMeant) || !farBy(v, r.now, 2))
}

// dueBefore returns the "was" of a step that tells what was due, set or meant to be; -1 if none stands before it.
func (r *reader) dueBefore(s *step) int {
	for k := s.at.First - 1; k >= 0 && k > s.at.First-6; k-- {
		if r.word(k, r.w.WasWere) {
			return k
		}
		if !r.sense(k).Has(cue.To|cue.Have|cue.Be|cue.Adverb) && !r.word(k, r.w.DueOrSet) && !r.word(k, r.w.AtFirst) {
			return -1
		}
	}
	return -1
}

// wasToBe puts a day without a year that was to be into the year before where it would else be far ahead: "was due to last from May 10 to
// August 31", told in August.
func (r *reader) wasToBe(s *step, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if r.now.IsZero() || !r.yearless(x) || r.dueBefore(s) < 0 {
		return rs
	}
	return r.each(rs, "past-event", func(v moment.Moment) moment.Moment {
		w := v.Add(moment.Of(1, moment.Years), -1)
		if v.IsInterval() || !r.now.Before(v) || !farBy(v, r.now, 180) || farBy(w, r.now, 180) {
			return v
		}
		return w
	})
}

// sharedForce is how far a bare verb is asserted that "and" at token i ties to one before it: "will begin at noon and remain in force".
func (r *reader) sharedForce(i, first int) force {
	for k := i - 1; k >= first && k > i-20; k-- {
		switch sn := r.sense(k); {
		case sn.Has(cue.Will):
			return planned
		case sn.Has(cue.May):
			return supposed
		case sn.Has(cue.To):
			return r.infinitive(k, first)
		case sn.Has(cue.Which | cue.Say | cue.Have | cue.Be), r.tokens[k].Class == token.Semicolon:
			return r.iffy(i, first)
		}
	}
	return r.iffy(i, first)
}

// dayOfDeed returns the day that opens the clause of a truce's making, where what stands behind is the month for which it was made: "on
// Monday the king announced a three-day ceasefire in May"; -1 elsewhere.
func (r *reader) dayOfDeed(s *step, t, first int) int {
	if s.what != cue.Announced && s.what != cue.Agreed || s.mention >= len(r.ms) || r.c.Times[t].Preposition != "in" || r.value(t).Precision() != moment.PrecisionMonth || r.c.Times[t].First < r.ms[s.mention].np.End || !r.yearless(t) {
		return -1
	}
	if b := r.timeBefore(s.at.First, first); b >= 0 && r.value(b).Precision() >= moment.PrecisionDay && !r.ofSaying(s, b) {
		return b
	}
	return -1
}
