package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// dates fills when a truce was declared, began, ends, and how long it is for.
func (r *reader) dates(t *Truce, g *group, steps []step) {
	used := slices.Grow(r.mem.used[:0], len(r.c.Times))[:len(r.c.Times)]
	clear(used)
	r.mem.used = used
	for _, i := range g.ms {
		r.ms[i].daily = g.daily // "a daily pause. … It would run from nine to two"
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
			r.startsWithFeast(t, &r.ms[i], used)
		}
	}
	for _, i := range g.ms {
		r.beginsToo(t, i, used)
	}
	for k := range steps {
		r.endsWhen(t, &steps[k], used)
		r.givesUntil(t, &steps[k], used)
	}
	for k := range steps {
		r.endedThen(t, g, &steps[k], used)
	}
	if len(t.Start) == 0 {
		steps = r.accords(t, g, steps, used)
	}
	r.periods(t, g, used)
	r.asOf(t, g, used)
	r.framed(t, g, used)
	r.dayCounted(t, g)
	r.daysInto(t, g)
	r.atOnce(t, steps)
	r.demandedNow(t, g, steps)
	r.contingent(t, steps)
	r.noStart(t, steps)
	r.fallback(t, g, steps)
	r.monthOfName(t, g)
	r.keptSoFar(t, g, steps)
	r.zones(t)
	r.begunBefore(t, steps)
	r.agreeing(t.Start)
	r.hourFirst(t.Start)
	r.agreeing(t.End)
	r.lastEnd(t)
	r.hourFirst(t.End)
	r.concert(t)
	r.derive(t, steps)
	r.prolongedBy(t, steps)
	r.makingDay(t, g, steps)
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
