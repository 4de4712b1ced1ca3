package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/zone"
)

// zones gives clock times that have no zone that of the place where the truce is.
func (r *reader) zones(t *Truce) {
	name := ""
	for _, p := range t.Places {
		if name = r.c.Places[p.Place].Zone; name != "" {
			break
		}
	}
	z, ok := zone.Load(name)
	if name == "" || !ok {
		return
	}
	for _, cs := range [...][]resolve.Claim[moment.Moment]{t.Start, t.End, t.Declared} {
		for i := range cs {
			cs[i].Readings = r.mem.moments.readings.Copy(cs[i].Readings)
			for k := range cs[i].Readings {
				x := &cs[i].Readings[k]
				if _, fixed := x.Value.Offset(); fixed || x.Value.Precision() < moment.PrecisionHour || x.Value.Zone() != 0 {
					continue
				}
				if v := x.Value.WithZone(z); !v.IsZero() {
					x.Value = v
					x.Why = append(append([]string(nil), x.Why...), "zone-place")
				}
			}
		}
	}
}

// addMoment adds the claim of a moment. One that says the same more exactly takes the place of the one it refines: "takes
// hold" over a story of the day, and "at noon on Sunday" in it.
func (r *reader) addMoment(cs []resolve.Claim[moment.Moment], c resolve.Claim[moment.Moment]) []resolve.Claim[moment.Moment] {
	if len(c.Readings) > 0 {
		v := c.Readings[0].Value
		for i := range cs {
			if cs[i].By != c.By || len(cs[i].Readings) == 0 {
				continue
			}
			switch w := cs[i].Readings[0].Value; {
			case v == w || v.IsInterval() || w.IsInterval() || v.Conflicts(w):
			case w.Precision() < v.Precision() && w.Precision() >= moment.PrecisionYear && w.Precision() != moment.PrecisionSeason:
				c.Evidence = append(c.Evidence, cs[i].Evidence...)
				cs[i] = c
				return cs
			case v.Precision() < w.Precision() && v.Precision() >= moment.PrecisionMonth:
				cs[i].Evidence = append(cs[i].Evidence, c.Evidence...)
				return cs
			}
		}
	}
	return addClaim(&r.mem.moments.claims, cs, c)
}

// derive adds the end from start and length, or the start from end and length.
//
// What a truce is called by when it is over, "their seven-month ceasefire", is how long it went: it tells about when it began. One that
// was broken before its length had run does not tell even that, and the end of neither is derived.
func (r *reader) derive(t *Truce, steps []step) {
	if len(t.Length) == 0 || len(t.Length[0].Readings) == 0 {
		return
	}
	l := t.Length[0].Readings[0].Value
	if l.IsVague() {
		return
	}
	over := false
	for k := range steps {
		switch s := &steps[k]; s.what {
		case cue.Terminated, cue.Collapsed:
			over = over || s.force == asserted || s.force == decided || s.force == planned
		}
	}
	_, short := l.Seconds() // no months, no years
	if len(t.End) == 0 {
		if over && (!short || r.howLong(t.Length[0]) && len(t.Start) > 0 && t.Start[0].Mode == "derived") {
			return // from the day of a signature nobody counted how long it lasted
		}
		for _, c := range t.Start {
			if x, ok := r.shifted(c, l, 1, "start-plus-length"); ok {
				t.End = r.mem.moments.claims.Push(t.End, x)
			}
		}
	} else if (len(t.Start) == 0 || r.ofWholeFeast(t, l)) && !prolonged(t) {
		if over && !short && len(t.Declared) > 0 {
			return // when it was agreed is told, and no length so long is exact
		}
		if !over && t.End[0].Mode == "" && !r.exactTerm(t.Length[0]) {
			return
		}
		for _, c := range t.End {
			if over && short && c.Mode != "planned" {
				continue
			}
			x, ok := r.shifted(c, l, -1, "end-minus-length")
			if ok && over && !short {
				for i := range x.Readings {
					if y, m, _, ok := x.Readings[i].Value.YMD(); ok {
						x.Readings[i].Value = moment.Month(y, m).Qualified(moment.Approximate)
					}
				}
			}
			if ok && len(t.Start) > 0 {
				t.Start = r.mem.moments.claims.One(x)
			} else if ok {
				t.Start = r.mem.moments.claims.Push(t.Start, x)
			}
		}
	}
}

// ofWholeFeast reports whether a start is told by no more than the days of a feast, and the end of the truce and its length tell it better.
func (r *reader) ofWholeFeast(t *Truce, l moment.Duration) bool {
	if len(t.Start) != 1 || len(t.Start[0].Readings) == 0 || !t.Start[0].Readings[0].Value.IsInterval() || len(t.End[0].Readings) == 0 || !r.exactTerm(t.Length[0]) {
		return false
	}
	v := t.End[0].Readings[0].Value.Add(l, -1)
	return t.End[0].Mode != "derived" && !v.IsZero() && !farBy(v.Date(), t.Start[0].Readings[0].Value, 1)
}

// exactTerm reports whether a length is so short, and of what a truce was to last, that its end tells when it began.
func (r *reader) exactTerm(c resolve.Claim[moment.Duration]) bool {
	secs, short := c.Readings[0].Value.Seconds()
	return short && secs <= 10*86400 && len(c.Evidence) > 0 && c.Evidence[0].Rule != r.f.timeRules[cue.Expired]
}

// prolonged reports whether a truce was extended, so that its end less its length is not its start.
func prolonged(t *Truce) bool {
	for i := range t.History {
		if h := t.History[i].Status; h == cue.Extended.String() || h == cue.Renewed.String() {
			return true
		}
	}
	return false
}

// shifted moves every reading of a claim by a length.
func (r *reader) shifted(c resolve.Claim[moment.Moment], l moment.Duration, sign int, why string) (resolve.Claim[moment.Moment], bool) {
	out := resolve.Claim[moment.Moment]{By: c.By, Mode: "derived", Evidence: c.Evidence}
	for _, x := range c.Readings {
		if p := x.Value.Precision(); p < moment.PrecisionDay {
			continue
		}
		v := x.Value.Add(l, sign)
		if v.IsZero() {
			continue
		}
		out.Readings = r.mem.moments.readings.Push(out.Readings, resolve.Reading[moment.Moment]{Value: v, Why: append(append(r.mem.room(1+len(x.Why)), why), x.Why...)})
	}
	return out, len(out.Readings) > 0
}

// addClaim adds a claim unless the same voice has made it.
func addClaim[T comparable](mem *resolve.Slab[resolve.Claim[T]], cs []resolve.Claim[T], c resolve.Claim[T]) []resolve.Claim[T] {
	for i := range cs {
		if cs[i].By == c.By && len(cs[i].Readings) > 0 && len(c.Readings) > 0 && cs[i].Readings[0].Value == c.Readings[0].Value {
			cs[i].Evidence = append(cs[i].Evidence, c.Evidence...)
			return cs
		}
	}
	return mem.Push(cs, c)
}
