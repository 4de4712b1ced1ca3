package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
)

// begunBefore puts the start of a truce that is told to have begun, or to be broken, on the day that is past if it was only told as one to come:
// "accused of breaking the ceasefire hours after it began. The ceasefire was set to take effect at midnight."
func (r *reader) begunBefore(t *Truce, steps []step) {
	if r.now.IsZero() || len(t.Start) == 0 || t.Modality != "" || !r.begunOf(steps) {
		return
	}
	tomorrow := r.now.Date().Add(moment.Of(1, moment.Days), 1)
	for i := range t.Start {
		c := &t.Start[i]
		if len(c.Readings) == 0 || c.Readings[0].Value.Precision() < moment.PrecisionDay || !r.now.Date().Before(c.Readings[0].Value.Date()) {
			continue
		}
		if k := slices.IndexFunc(c.Readings, func(x resolve.Reading[moment.Moment]) bool { return x.Value.Before(r.now) }); k > 0 {
			c.Readings = r.mem.moments.readings.Copy(c.Readings)
			c.Readings[0], c.Readings[k] = c.Readings[k], c.Readings[0]
			continue
		}
		if h, m, ok := c.Readings[0].Value.HM(); ok && h == 0 && m <= 1 && c.Readings[0].Value.Date() == tomorrow && r.daylessClaim(c) {
			c.Readings = r.each(c.Readings, "already-begun", func(v moment.Moment) moment.Moment { return v.Add(moment.Of(1, moment.Days), -1) })
		}
	}
}

// daylessClaim reports whether the words of a claim tell an hour, and not its day.
func (r *reader) daylessClaim(c *resolve.Claim[moment.Moment]) bool {
	if len(c.Evidence) == 0 {
		return false
	}
	x := r.time(r.d.At(c.Evidence[0].Span.Start))
	return x >= 0 && r.dayless(x)
}

// begunOf reports whether one of the steps of a truce tells that it began, or what only one that has begun can meet with.
func (r *reader) begunOf(steps []step) bool {
	for k := range steps {
		switch s := &steps[k]; s.what {
		case cue.InEffect:
			if s.force == asserted && s.form != cue.Third && s.form != cue.Noun && s.verb != &presupposed && s.verb != &acting {
				return true
			}
		case cue.Violated:
			return true
		}
	}
	return false
}

// hourFirst puts the claim that tells the hour of a start or an end before those that tell no more than its day, and the one that tells its day before
// those that tell its week or month.
func (r *reader) hourFirst(cs []resolve.Claim[moment.Moment]) {
	if len(cs) < 2 || len(cs[0].Readings) == 0 {
		return
	}
	rough := cs[0].Readings[0].Value
	p := rough.Precision()
	if p > moment.PrecisionDay || p <= moment.PrecisionYear || p == moment.PrecisionSeason || rough.IsInterval() && p != moment.PrecisionWeek {
		return
	}
	for i := 1; i < len(cs); i++ {
		c := cs[i]
		if c.Mode != cs[0].Mode && !(cs[0].Mode == "" && c.Mode == "planned" && rough == r.now.Date()) || len(c.Readings) == 0 {
			continue
		}
		v := c.Readings[0].Value
		if v.IsInterval() || v.Precision() < moment.PrecisionDay || rough.Conflicts(v) {
			continue
		}
		if _, _, ok := v.HM(); ok || p < moment.PrecisionDay {
			copy(cs[1:i+1], cs[:i])
			cs[0] = c
			return
		}
	}
}
