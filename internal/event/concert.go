package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
)

// noStart drops a start that is none: what is to take effect on the day on which the truce is to end is the end itself, "a notice that
// will take effect on January 16".
func (r *reader) noStart(t *Truce, steps []step) {
	if len(t.Start) == 0 || len(t.End) == 0 || len(t.Start[0].Readings) == 0 || len(t.End[0].Readings) == 0 || t.Start[0].Mode != "planned" || t.End[0].Mode != "planned" {
		return
	}
	v, end := t.Start[0].Readings[0].Value, t.End[0].Readings[0].Value
	if v.IsInterval() || v.Precision() < moment.PrecisionDay || v.Date() != end.Date() {
		return
	}
	for k := range steps {
		if steps[k].what == cue.Terminated {
			t.Start = t.Start[1:]
			return
		}
	}
}

// concert holds the start against the end: a clock told as past that was taken for one of the day of publication, for want of a day of
// its own, is of the day on which the truce broke at the latest.
func (r *reader) concert(t *Truce) {
	if len(t.Start) == 0 || len(t.End) == 0 || len(t.Start[0].Readings) == 0 || len(t.End[0].Readings) == 0 || t.End[0].Mode != "" {
		return
	}
	start, end := &t.Start[0], t.End[0].Readings[0].Value
	v := start.Readings[0].Value
	if _, _, clock := v.HM(); !clock || start.Mode != "" || v.Date() != r.now.Date() || v.IsInterval() || end.IsInterval() || end.Precision() != moment.PrecisionDay || !end.Before(v.Date()) {
		return
	}
	start.Readings = r.each(start.Readings, "not-after-its-end", func(x moment.Moment) moment.Moment { return atClockOf(end, x) })
}
