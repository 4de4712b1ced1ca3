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
