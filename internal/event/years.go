package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// yearOfTruce returns the past year by which the truce of a step is named where it is spoken of, if the step tells its beginning, or stands in a
// modifier: "the 2014 truce, which took effect on 26 August", "the last Christmas truce, in 1974, was brief. It began on 22 December"; 0 if
// there is none.
func (r *reader) yearOfTruce(s *step, x int) int {
	if s.mention >= len(r.ms) || r.now.IsZero() {
		return 0
	}
	m := &r.ms[s.mention]
	if !s.sub && s.what != cue.InEffect && s.what != cue.Agreed && s.what != cue.Announced && s.verb.Name != "last" && !s.runs() {
		return 0
	}
	if y := r.yearByName(m, x); y != 0 || m.group < 0 || m.group >= len(r.mem.groups) {
		return y
	}
	for _, i := range r.mem.groups[m.group].ms {
		if y := r.yearByName(&r.ms[i], x); y != 0 && r.ms[i].First < r.c.Times[x].First {
			return y
		}
	}
	return 0
}

// yearByName returns the past year in the name of a mention or right behind it: "the 2014 truce", "a truce last year", "the last one in Homs, in
// 1974,"; 0 if there is none, or time x is it.
func (r *reader) yearByName(m *mention, x int) int {
	if y := r.pastYear(m.date, x); y != 0 {
		return y
	}
	const words = 6
	for k := m.np.End; k < m.np.End+words && k < len(r.tokens); k++ {
		if t := r.time(k); t >= 0 {
			return r.pastYear(t, x)
		}
		if r.class(k) != token.Comma && r.place(k) < 0 && !r.sense(k).Has(cue.Prep|cue.Def) {
			break
		}
	}
	return 0
}

// pastYear returns the past year that time t is; 0 if it is none, or time x.
func (r *reader) pastYear(t, x int) int {
	if t < 0 || t == x || r.c.Times[t].Type != "DATE" {
		return 0
	}
	v := r.value(t)
	if v.Precision() != moment.PrecisionYear || v.IsInterval() || !v.Before(r.now) {
		return 0
	}
	y, _, _, _ := v.YMD()
	return y
}

// inYearMade puts the beginning of a truce into the past year in which it was made, if no more is told of that: "was signed in Bonn in 1992. It
// took effect on 3 November".
func (r *reader) inYearMade(t *Truce, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if len(t.Declared) == 0 || len(t.Declared[0].Readings) == 0 || !r.yearless(x) || r.now.IsZero() {
		return rs
	}
	made := t.Declared[0].Readings[0].Value
	if made.Precision() != moment.PrecisionYear || made.IsInterval() || !made.Before(r.now) {
		return rs
	}
	year, _, _, _ := made.YMD()
	return r.each(rs, "year-of-truce", func(v moment.Moment) moment.Moment {
		_, mo, d, ok := v.YMD()
		if !ok || v.IsInterval() {
			return v
		}
		return atYear(v, year, mo, d)
	})
}

// inYearAfter puts the end of a truce whose year is told by its name alone behind its beginning: "the truce of 1974 began on 22 December and was
// prolonged to 16 January".
func (r *reader) inYearAfter(t *Truce, x int, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if len(t.Start) == 0 || len(t.Start[0].Readings) == 0 || !r.yearless(x) {
		return rs
	}
	from := t.Start[0].Readings[0]
	if !slices.Contains(from.Why, "year-of-truce") {
		return rs
	}
	year, _, _, _ := from.Value.YMD()
	return r.each(rs, "year-of-truce", func(v moment.Moment) moment.Moment {
		_, mo, d, ok := v.YMD()
		if !ok || v.IsInterval() {
			return v
		}
		w := atYear(v, year, mo, d)
		if w.Before(from.Value) {
			w = atYear(v, year+1, mo, d)
		}
		return w
	})
}

// atYear returns a month or a day of it in a year, with the clock and the zone of a moment.
func atYear(v moment.Moment, year, month, day int) moment.Moment {
	w := moment.Month(year, month)
	if day > 0 {
		w = moment.Date(year, month, day)
	}
	if h, m, ok := v.HM(); ok {
		w = w.WithClock(h, m)
		if z := v.Zone(); z != 0 {
			w = w.WithZone(z)
		}
	}
	return w
}
