package event

import (
	"strings"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// elapsed reads a step that is dated only by how long before or after it something else was, and reports whether it is: "shells fell at nine on
// Tuesday, three hours after the truce was to have begun", "on Tuesday, hours after it took effect", "a day before it is due to expire".
func (d *dating) elapsed() bool {
	r, s := d.r, d.s
	if s.sub || s.mention >= len(r.ms) {
		return false
	}
	link := r.countsFrom(s, d.sent.First)
	if link < 0 {
		return false
	}
	for _, x := range r.timesBehind(s.at.End, d.sent.End) {
		if tm := &r.c.Times[x]; len(tm.Moment) > 0 && tm.Type != "DURATION" {
			return false // it has a time of its own
		}
	}
	sign := 1
	if r.word(link, r.w.After) {
		sign = -1
	}
	c := resolve.Claim[moment.Moment]{By: s.speaker(), Mode: "derived", Evidence: r.proof(Run{First: link - 1, End: s.at.End}, "count")}
	if s.force == planned || s.what == cue.Scheduled {
		c.Mode = "planned"
	}
	l, first := r.lengthBefore(link)
	from := r.countedFrom(first, s, d.sent)
	if len(from) == 0 && sign < 0 && !l.IsZero() {
		from = r.newsDay(first, d.sent)
	}
	c.Readings = r.movedBy(from, l, sign)
	if len(c.Readings) == 0 {
		return false
	}
	switch {
	case s.what == cue.InEffect || s.what == cue.Scheduled:
		if len(d.t.Start) == 0 || r.reckoned(d.t.Start[0]) {
			d.t.Start = r.mem.moments.claims.One(c)
		}
	case s.what == cue.ExpectedExpiry || s.force == asserted && (s.what == cue.Expired || sign < 0 && !l.IsZero() && (s.what == cue.Collapsed || s.what == cue.Terminated)):
		if s.what != cue.ExpectedExpiry {
			c.Mode = ""
		}
		d.t.End = r.addMoment(d.t.End, c)
	case sign < 0 && (s.what == cue.Agreed || s.what == cue.Announced) && s.force == asserted:
		c.Mode = ""
		d.t.Declared = r.addMoment(d.t.Declared, c)
	}
	d.done = true
	return true
}

// hoursLater reads a beginning that is told to have come hours or minutes behind what was agreed or announced, on the day of that, and reports whether
// it is: "signed a truce on Thursday. It took effect a few hours later".
func (d *dating) hoursLater() bool {
	r, s := d.r, d.s
	if s.what != cue.InEffect || s.force != asserted || s.form != cue.Past && s.form != cue.Perf || len(d.t.Start) > 0 || len(d.t.Declared) == 0 || len(d.t.Declared[0].Readings) == 0 {
		return false
	}
	const words = 4 // "only a few hours later"
	for k := s.at.End; k+1 < d.sent.End && k < s.at.End+words; k++ {
		if r.word(k, r.w.ShortWhiles) && r.word(k+1, r.w.SoonLater) {
			if x := r.time(k); x >= 0 && (len(r.c.Times[x].Moment) > 0 || !r.c.Times[x].Length.IsVague() && !r.c.Times[x].Length.IsZero()) {
				return false // "24 hours later"
			}
			day := d.t.Declared[0].Readings[0].Value.Date()
			if day.IsZero() || day.IsInterval() || day.Precision() != moment.PrecisionDay {
				return false
			}
			d.t.Start = r.mem.moments.claims.Push(d.t.Start, resolve.Claim[moment.Moment]{By: s.speaker(), Mode: "derived", Readings: r.mem.moments.one(day, r.mem.because("day-less-count")), Evidence: r.proof(Run{First: s.at.First, End: k + 2}, "count")})
			d.done = true
			return true
		}
		if r.tokens[k].Class > token.Possessive || r.sense(k).Has(cue.And|cue.Which|cue.Say) {
			return false
		}
	}
	return false
}

// tellsBetter reports whether a time that is told takes the place of one that was only counted: "fighting went on hours after the start of the
// pause. It was to hold from 11.59pm on Sunday", "two days after they signed a truce … The truce, signed on Friday".
func (r *reader) tellsBetter(c *resolve.Claim[moment.Moment], counted []resolve.Claim[moment.Moment]) bool {
	const days = 3
	if len(counted) != 1 || len(counted[0].Evidence) == 0 || counted[0].Evidence[0].Rule != "count" || len(c.Readings) == 0 {
		return false
	}
	v, w := c.Readings[0].Value, counted[0].Readings[0].Value
	_, _, clock := v.HM()
	return clock && !farBy(v.Date(), w, 1) || v.Precision() >= moment.PrecisionDay && !v.IsInterval() && v.Conflicts(w) && !farBy(v.Date(), w, days)
}

// countsFrom returns the "after" or "before" behind a length that opens the clause of a step, -1 if none does.
func (r *reader) countsFrom(s *step, first int) int {
	np := r.ms[s.mention].np
	for k := s.at.First - 1; k > first && k > s.at.First-16; k-- {
		if np.First <= k && k < np.End {
			continue
		}
		if r.word(k, r.w.AfterOrBefore) {
			if _, i := r.lengthBefore(k); i >= 0 {
				return k
			}
			return -1
		}
		if r.tokens[k].Class > token.Possessive || r.sense(k).Has(cue.Which|cue.Say|cue.Will) || r.time(k) >= 0 {
			return -1
		}
	}
	return -1
}

// lengthBefore returns the length that ends before token k, and where it begins: zero for "hours", "minutes"; -1 if there is none.
func (r *reader) lengthBefore(k int) (moment.Duration, int) {
	if t := r.time(k - 1); t >= 0 && r.c.Times[t].End == k && r.c.Times[t].Type == "DURATION" && !r.c.Times[t].Length.IsVague() {
		return r.c.Times[t].Length, r.c.Times[t].First
	}
	if r.word(k-1, r.w.ShortWhiles) {
		return moment.Duration{}, k - 1
	}
	return moment.Duration{}, -1
}

// countedFrom returns the time from which a length at token i is counted: the last one before it in its sentence, or where it opens the
// sentence the first one behind the clause of a step.
func (r *reader) countedFrom(i int, s *step, sent token.Sentence) []resolve.Reading[moment.Moment] {
	dated := func(y int) bool {
		tm := &r.c.Times[y]
		return tm.Type != "DURATION" && tm.Type != "SET" && len(tm.Moment) > 0 && r.value(y).Precision() >= moment.PrecisionDay && !r.value(y).IsInterval()
	}
	for k := i - 1; k >= sent.First; k-- {
		y := r.time(k)
		if y < 0 || r.modifies(y) {
			continue
		}
		if !dated(y) {
			return nil
		}
		if y > 0 && r.dayBeside(y-1) == y && r.clock(y-1) != "" {
			return r.atClock(r.c.Times[y].Moment, y-1)
		}
		return r.c.Times[y].Moment
	}
	if i <= sent.First+1 {
		for k := s.at.End; k < sent.End; k++ {
			if y := r.time(k); y >= 0 && dated(y) {
				return r.readings(&step{verb: &acting, at: s.at, mention: len(r.ms), voice: s.voice}, y)
			}
		}
	}
	return nil
}

// newsDay returns the day of what a sentence with a length at token i tells and does not date, where that is the news or said to come about: the
// day of which the sentences before it have told last, else the one of publication: "Shells fell on Tuesday. … The attack comes two days after a
// truce was signed".
func (r *reader) newsDay(i int, sent token.Sentence) []resolve.Reading[moment.Moment] {
	if r.now.IsZero() || sent.First >= r.leadEnd() && !r.says(sent, r.w.Comes) {
		return nil
	}
	if i <= sent.First+1 {
		i = sent.End // "Two days after a truce was signed, in 2013, …"
	}
	for k := i - 1; k >= sent.First; k-- {
		if y := r.time(k); y >= 0 && r.c.Times[y].Type != "DURATION" && !r.modifies(y) {
			return nil
		}
	}
	return r.mem.moments.one(r.dayTold(sent), r.mem.because("reference-date"))
}

// dayTold returns the day of the past week of which the two sentences before one have told last, else the one of publication.
func (r *reader) dayTold(sent token.Sentence) moment.Moment {
	const told, days = 2, 6
	first := r.d.Sentences[max(0, int(r.tokens[sent.First].Sent)-told)].First
	for k := sent.First - 1; k >= first; k-- {
		y := r.time(k)
		if y < 0 || r.c.Times[y].Type == "DURATION" || r.modifies(y) || r.kind(k) != article.Body {
			continue
		}
		if v := r.value(y).Date(); v.Precision() == moment.PrecisionDay && !v.IsInterval() && !r.now.Date().Before(v) && !farBy(v, r.now, days) {
			return v
		}
	}
	return r.now.Date()
}

// movedBy moves readings by a length. Of hours that are counted from a day without a clock only the day is known, and not even that if
// they are many.
func (r *reader) movedBy(rs []resolve.Reading[moment.Moment], l moment.Duration, sign int) []resolve.Reading[moment.Moment] {
	if len(rs) == 0 {
		return nil
	}
	_, _, clock := rs[0].Value.HM()
	secs, short := l.Seconds()
	hours := l.IsZero() || short && secs%86400 != 0
	if hours && !clock && secs > 8*3600 {
		return nil
	}
	out := r.mem.moments.readings.Copy(rs)
	for k := range out {
		v := out[k].Value
		if l.IsZero() || !hours || !clock {
			v = v.Date()
		}
		if !hours || clock && !l.IsZero() {
			v = rounded(v.Add(l, sign), l)
		}
		if v.IsZero() {
			return nil
		}
		out[k] = resolve.Reading[moment.Moment]{Value: v, Why: append(append(r.mem.room(1+len(out[k].Why)), "day-less-count"), out[k].Why...)}
	}
	return out
}

// rounded returns as much of a moment reckoned by a length as that tells: what is weeks or months away lies about in a month, what is years away
// about in a year.
func rounded(v moment.Moment, l moment.Duration) moment.Moment {
	const exact = 14 * 86400 // seconds
	secs, short := l.Seconds()
	if v.IsZero() || short && secs <= exact {
		return v
	}
	y, m, _, ok := v.YMD()
	if !ok {
		return v
	}
	if strings.HasSuffix(l.String(), "Y") {
		return moment.Year(y).Qualified(moment.Approximate)
	}
	return moment.Month(y, m).Qualified(moment.Approximate)
}
