package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// apposedStart reads the clock or day of an announcement as the beginning too, where what stands behind it says so: "announced the truce at 7
// p.m. (1600 GMT), the moment it took effect", "on Friday, the day on which the ceasefire came into force".
func (d *dating) apposedStart(x int, c resolve.Claim[moment.Moment]) {
	r, s := d.r, d.s
	i := r.startsThen(x, d.sent.End)
	if i < 0 || d.t.Modality == "hypothetical" {
		return
	}
	st := *s
	st.what, st.force, st.form, st.at = cue.InEffect, asserted, cue.Past, Run{First: i, End: i + 1}
	c.By, c.Mode = s.voice, ""
	if r.sense(i-1).Has(cue.To) || r.sense(i-1).Has(cue.Will) {
		st.what, st.force, st.form, c.Mode = cue.Scheduled, planned, cue.Base, "planned"
	}
	began := dating{r: r, t: d.t, s: &st, used: d.used, sent: d.sent, declared: -1}
	c.Readings = began.onDayOfOther(x, r.readings(&st, x))
	d.t.Start = r.addMoment(d.t.Start, c) // the day of the announcement is still to be read
}

// startsThen returns the verb that tells in apposition to a time that a truce began then; -1 if none does.
func (r *reader) startsThen(x, limit int) int {
	i := r.c.Times[x].End
	if y := r.dayBeside(x); y >= 0 {
		i = r.c.Times[y].End
	}
	if r.class(i) == token.Open {
		for k := i + 1; k < limit && k < i+9; k++ {
			if r.class(k) == token.Close {
				i = k + 1
				break
			}
		}
	}
	if y := r.time(i + 1); r.word(i, r.w.OnOf) && y >= 0 {
		i = r.c.Times[y].End
	}
	if c := r.class(i); c != token.Comma && c != token.Dash || !r.word(i+1, r.w.The) && !r.word(i+1, r.w.ThatThis) || !r.word(i+2, r.w.StartPoint) {
		return -1
	}
	for k := i + 3; k < limit && k < i+12 && r.tokens[k].Class <= token.Possessive; k++ {
		if r.word(k, r.w.TakesEffect) {
			if r.word(k-1, r.w.It) || r.truceAt(i+3, k) {
				return k
			}
			for n := i + 3; n < k; n++ {
				if r.word(n, r.w.It) {
					return k
				}
			}
			return -1
		}
	}
	return -1
}

// weekGone puts the weekday of a time that is told as past, and stands in it, beside it or behind its bracket, into the past week.
func (r *reader) weekGone(x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if y := r.dayBeside(x); y >= 0 {
		return r.gone(y, rs)
	}
	if r.dayInside(x) {
		i := r.c.Times[r.c.Times[x].Beside-1].End + 1
		if r.word(i, r.w.OnOf) {
			i++
		}
		return r.gone(r.time(i), rs)
	}
	return r.gone(x, rs)
}

// rangeTo adds the time that opens the clause of a step, and before it the one from which it runs: "From June 1 to June 9 the army will observe
// a truce", "From Sunday, and extending until May 9, the guns are to be silent".
func (r *reader) rangeTo(s *step, ts []int, b, first int) []int {
	i := r.c.Times[b].First - 1
	if i <= first || !r.word(i, r.w.RangeLinks) {
		return r.mem.ints.Push(ts, b)
	}
	for k := i - 1; k > first && k > i-6; k-- {
		if y := r.time(k); y >= 0 {
			if before := r.c.Times[y].First - 1; before < first || !r.word(before, r.w.StartingFrom) {
				break
			}
			ts = r.mem.ints.Push(ts, y)
			if (s.spans() || r.value(y).Precision() >= moment.PrecisionDay) && r.rangeEnd(y) == b {
				return ts // fromTo reads both
			}
			break
		}
		if r.class(k) != token.Comma && !r.sense(k).Has(cue.And|cue.Adverb) && !r.word(k, r.w.Stretching) {
			break
		}
	}
	return r.mem.ints.Push(ts, b)
}

// startsWithFeast reads the day on which the feast or the event begins over which a truce is to hold: "ordered a halt over the two-day New Year that
// starts on Monday", "declared a truce for the elections, which begin on Sunday".
func (r *reader) startsWithFeast(t *Truce, x *mention, used []bool) {
	sent := r.sent(x.First)
	if len(t.Start) > 0 || x.maybe || x.no || !r.timed(sent) {
		return
	}
	made := false
	for k := range x.steps {
		switch s := &x.steps[k]; s.what {
		case cue.Announced, cue.Agreed, cue.Scheduled:
			made = made || s.force == asserted || s.force == decided || s.force == planned
		}
	}
	for j := x.np.End; made && j < sent.End && j < x.np.End+10; j++ {
		if !r.word(j, r.w.OverFeasts) {
			continue
		}
		if y := r.feastFrom(j+1, sent.End); y >= 0 && !used[y] {
			used[y] = true
			s := step{what: cue.Scheduled, force: planned, verb: &acting, at: Run{First: j, End: j + 1}, mention: len(r.ms), voice: r.voice(j)}
			t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: s.voice, Mode: "planned", Readings: r.toCome(&s, y), Evidence: r.proof(r.timeRun(y), "day of the feast")})
			return
		}
	}
}

// feastFrom returns the day on which the feast or the event named at token i begins, as a relative clause or a participle behind it tells; -1 if
// none does.
func (r *reader) feastFrom(i, limit int) int {
	named := false
	for k := i; k < limit && k < i+10; k++ {
		switch {
		case r.word(k, r.w.HolyDays), r.word(k, r.w.Doings), r.word(k, r.w.NewYear):
			named = true
			continue
		case r.class(k) == token.Comma && r.sense(k+1).Has(cue.Which):
			continue
		case r.class(k) > token.Possessive:
			return -1
		}
		if y := r.time(k); y >= 0 && !r.ofFeast(y) && r.c.Times[y].Type != "DURATION" {
			return -1
		}
		if !r.sense(k).Has(cue.Which) {
			if r.isVerb(k) {
				return -1
			}
			continue
		}
		begins := false
		r.verbs(k+1, limit, cue.ThirdForm|cue.BaseForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
			begins = v.Subject == cue.InEffect
			return begins
		})
		for n := k + 2; named && begins && n < limit && n < k+4; n++ {
			if y := r.time(n); y >= 0 && r.c.Times[y].Type != "DURATION" && r.value(y).Precision() >= moment.PrecisionDay {
				return y
			}
		}
		return -1
	}
	return -1
}
