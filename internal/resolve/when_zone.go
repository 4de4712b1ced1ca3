package resolve

import (
	"strconv"
	"strings"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/zone"
)

// Stable codes of the reasons for a zone.
const (
	whyZoneStated = "zone-stated" // a zone or an offset stands behind the clock
	whyZoneClocks = "two-clocks"  // a second clock beside it has a zone
	whyZonePlace  = "zone-place"  // the place that the sentence, or the article, is about
	whyTwice      = "clock-twice" // clocks were put back that day and showed the time twice
	whyZoneOpen   = "zone-open"   // an abbreviation with several meanings that nothing decides
)

// zones gives clock times their offsets and zones: stated, then implied by a second clock, then of the place.
func (c *Context) zones(in *Input, kept []int) {
	clock := false
	for _, i := range kept {
		clock = clock || in.Times[i].Expr.Clock
	}
	if !clock {
		return
	}
	main := c.mainZone(in.Doc)
	for i := range c.Times {
		if e := &in.Times[kept[i]].Expr; e.Clock && e.Zone.Kind == timex.ZoneOffset {
			c.each(&c.Times[i], func(m moment.Moment) moment.Moment { return m.WithOffset(e.Zone.Offset) }, whyZoneStated)
		}
	}
	for i := range c.Times {
		e := &in.Times[kept[i]].Expr
		if !e.Clock || len(c.Times[i].Moment) == 0 {
			continue
		}
		t := &c.Times[i]
		switch e.Zone.Kind {
		case timex.ZoneNamed:
			if j := c.twin(in, kept, i); j >= 0 && !dated(e) && dated(&in.Times[kept[j]].Expr) && c.dayFrom(t, &c.Times[j], e) {
				t.Beside, c.Times[j].Beside = j+1, i+1
				continue
			}
			c.each(t, func(m moment.Moment) moment.Moment { return m.WithZone(e.Zone.Zone) }, whyZoneStated)
		case timex.ZoneAbbrev:
			c.abbreviated(t, e.Zone.Abbrev)
		case timex.ZoneLocal:
			if c.twin(in, kept, i) >= 0 {
				continue // the clock beside it tells more
			}
			if z := c.placeZone(in.Doc, t, main); z != 0 {
				c.each(t, func(m moment.Moment) moment.Moment { return m.WithZone(z) }, whyZoneStated)
			}
		}
	}
	defer c.changes(in)
	for i := range c.Times {
		e := &in.Times[kept[i]].Expr
		t := &c.Times[i]
		if !e.Clock || len(t.Moment) == 0 {
			continue
		}
		if e.Zone.Kind == timex.ZoneNone || e.Zone.Kind == timex.ZoneLocal {
			if j := c.twin(in, kept, i); j >= 0 {
				c.pair(in, kept, i, j, main)
				if t.Beside > 0 || in.Times[kept[j]].Expr.Zone.Kind == timex.ZoneOffset {
					continue
				}
			}
			if z := c.placeZone(in.Doc, t, main); z != 0 {
				c.each(t, func(m moment.Moment) moment.Moment { return m.WithZone(z) }, whyZonePlace)
			}
		}
	}
}

// dayFrom gives a clock in a named zone the day of the clock beside it, if both name one instant.
func (c *Context) dayFrom(t, u *Time, e *timex.Expr) bool {
	g := u.Moment[0].Value
	at, ok := g.Time()
	if !ok {
		return false
	}
	p, ok := e.Zone.Zone.At(at.Unix())
	if !ok {
		return false
	}
	m := moment.At(at.Unix(), p.Offset)
	h, min, _ := m.HM()
	if h != int(e.Hour)%24 || min != int(e.Min) {
		return false
	}
	t.Moment = []Reading[moment.Moment]{{Value: m.WithZone(e.Zone.Zone), Why: c.also(u.Moment[0].Why, whyZoneClocks)}}
	t.restate(e)
	return true
}

// changes looks for clock times that the clocks of their zone skipped or showed twice that day. What was shown twice gets
// both readings; what was skipped stays as written; both are reported.
func (c *Context) changes(in *Input) {
	for i := range c.Times {
		t := &c.Times[i]
		for k := 0; k < len(t.Moment); k++ {
			r := t.Moment[k]
			z := r.Value.Zone()
			if _, fixed := r.Value.Offset(); fixed || z == 0 {
				continue
			}
			first, second, n := z.Instants(r.Value.Range().Local)
			d := Diagnostic{Severity: "info", Span: in.Doc.Span(t.First, t.End), HasSpan: true}
			switch n {
			case 0:
				d.Severity, d.Code = "warning", "clock-skipped"
				d.Message = "clocks in " + z.Name() + " skipped " + strconv.Quote(in.Doc.Slice(t.First, t.End))
			case 2:
				d.Code = "clock-twice"
				d.Message = "clocks in " + z.Name() + " showed " + strconv.Quote(in.Doc.Slice(t.First, t.End)) + " twice"
				why := c.also(r.Why, whyTwice)
				a, b := moment.At(first, offsetAt(z, first)).WithZone(z), moment.At(second, offsetAt(z, second)).WithZone(z)
				t.Moment = append(append(t.Moment[:k:k], Reading[moment.Moment]{Value: a, Why: why}, Reading[moment.Moment]{Value: b, Why: why}), t.Moment[k+1:]...)
				k++
			default:
				continue
			}
			c.Diagnostics = append(c.Diagnostics, d)
		}
	}
}

func offsetAt(z zone.Zone, unix int64) int32 {
	p, _ := z.At(unix)
	return p.Offset
}

// each changes every reading of a time and adds a reason.
func (c *Context) each(t *Time, f func(moment.Moment) moment.Moment, why string) {
	for i := range t.Moment {
		r := &t.Moment[i]
		m := f(r.Value)
		if m != r.Value {
			r.Value, r.Why = m, c.also(r.Why, why)
		}
	}
}

// abbreviated gives each meaning of an abbreviation that the article's countries allow, or all of them.
func (c *Context) abbreviated(t *Time, abbrev string) {
	all := zone.Abbreviation(abbrev)
	var fit []zone.Meaning
	for _, m := range all {
		for i := range c.Places {
			if c.Places[i].Country == m.Region {
				fit = append(fit, m)
				break
			}
		}
	}
	why := whyZoneStated
	switch {
	case len(all) == 1:
		fit = all
	case len(fit) == 0:
		fit, why = all, whyZoneOpen
	case len(fit) > 1:
		why = whyZoneOpen
	}
	old := t.Moment
	t.Moment = nil
	for _, r := range old {
		// Of a zone that changed its offset, the one that held on the day.
		for k, m := range fit {
			v := r.Value.WithOffset(m.Offset)
			if k > 0 && contradicts(m, v) {
				continue
			}
			t.Moment = append(t.Moment, Reading[moment.Moment]{Value: v, Why: c.also(r.Why, why)})
		}
	}
}

// contradicts reports whether a meaning's zone was never at its offset around the moment.
func contradicts(m zone.Meaning, v moment.Moment) bool {
	at, ok := v.Time()
	if !ok || m.Zone == 0 {
		return false
	}
	for d := -1; d <= 1; d++ {
		if p, ok := m.Zone.At(at.Unix() + int64(d)*182*86400); ok && p.Offset == m.Offset {
			return false
		}
	}
	return true
}

// mainZone is the zone in which most happens. Where something happens counts for more than who does it: "Israel agreed to a
// truce in Gaza" is told of Gaza. Of a country with several zones it is that of the towns named there.
func (c *Context) mainZone(d *token.Doc) zone.Zone {
	if c.Setting >= 0 {
		if z, ok := zone.Load(c.Places[c.Setting].Zone); ok {
			return z
		}
	}
	best, most := zone.Zone(0), 0
	for i := range c.Places {
		n := 0
		for j := range c.Places {
			if c.Places[j].Zone != c.Places[i].Zone {
				continue
			}
			for _, m := range c.Places[j].Mentions {
				n++
				if m.First > 0 && locative(d.Str(m.First-1)) {
					n += 2
				}
			}
		}
		if n <= most || c.About >= 0 && c.Places[i].Country != c.Places[c.About].Country {
			continue
		}
		if z, ok := zone.Load(c.Places[i].Zone); ok {
			best, most = z, n
		}
	}
	return best
}

// locative reports whether a word before a place makes it the place where something happens.
func locative(w string) bool {
	switch w {
	case "in", "In", "at", "near", "across", "around", "throughout", "inside", "over":
		return true
	}
	return false
}

// placeZone is the zone of the place right behind a time ("7 a.m. in Gaza"), else of the article's main place.
func (c *Context) placeZone(d *token.Doc, t *Time, main zone.Zone) zone.Zone {
	s := d.SentenceOf(t.First)
	for i := t.First; i < min(t.End+3, s.End); i++ {
		if p := c.PlaceAt[i]; p > 0 && (i < t.End || d.Str(t.End) == "in" || d.Str(t.End) == "at") {
			if z, ok := zone.Load(c.Places[p-1].Zone); ok {
				return z
			}
		}
	}
	return main
}

// twin finds the zoned clock that names the instant of a bare one: the next in brackets, or the one before whose bracket
// this is.
func (c *Context) twin(in *Input, kept []int, i int) int {
	beside := func(a, b int) bool {
		x, y := &c.Times[a], &c.Times[b]
		if in.Doc.Tokens[x.First].Sent != in.Doc.Tokens[y.First].Sent || y.First < x.End {
			return false
		}
		open := false
		for k := x.End; k < y.First; k++ {
			switch in.Doc.Tokens[k].Class {
			case token.Open:
				open = true
			case token.Slash, token.Comma, token.Dash:
				open = open || y.First-x.End == 1
			}
		}
		return open && y.First-x.End <= 8
	}
	for _, j := range [...]int{i + 1, i - 1, i + 2} {
		if j < 0 || j >= len(c.Times) {
			continue
		}
		e := &in.Times[kept[j]].Expr
		if !e.Clock || e.Zone.Kind != timex.ZoneOffset && e.Zone.Kind != timex.ZoneNamed || len(c.Times[j].Moment) == 0 {
			continue
		}
		if j == i+2 && in.Times[kept[i+1]].Expr.Clock {
			continue // in "from noon on Saturday until midnight on Sunday (2100 GMT)" the bracket is that of the midnight
		}
		if j > i && beside(i, j) || j < i && beside(j, i) {
			return j
		}
	}
	return -1
}

// pair makes one instant of a bare clock and a zoned one: together they give the offset, the offset gives the zone if the
// article names a place that had it, and the day of the better dated one gives the other's.
func (c *Context) pair(in *Input, kept []int, i, j int, main zone.Zone) {
	t, u := &c.Times[i], &c.Times[j]
	e, g := &in.Times[kept[i]].Expr, &in.Times[kept[j]].Expr
	lh, lm := int(e.Hour), int(e.Min)
	local := (lh*60 + lm) % 1440
	off := g.Zone.Offset
	if g.Zone.Kind == timex.ZoneNamed {
		at, ok := u.Moment[0].Value.WithZone(g.Zone.Zone).Time()
		if !ok {
			return
		}
		off = offsetAt(g.Zone.Zone, at.Unix())
	}
	utc := int(g.Hour)*60 + int(g.Min) - int(off)/60
	// The offsets that clocks on Earth can have: one, or two half a day apart where the day does not tell.
	var room [2]int
	offsets := room[:0]
	for o := ((local-utc)%1440 + 1440) % 1440; o >= -12*60; o -= 1440 {
		if o <= 14*60 {
			offsets = append(offsets, o)
		}
	}
	if len(offsets) == 0 || offsets[0]%15 != 0 {
		c.disagree(in, t, u)
		return
	}
	anchorLocal := dated(e) || !dated(g)
	source := t.Moment
	if !anchorLocal {
		source = u.Moment
	}
	out, other := c.mem.moments.Room(len(source)*len(offsets)), c.mem.moments.Room(len(source)*len(offsets))
	for _, r := range source {
		for _, o := range offsets {
			var lv moment.Moment
			if anchorLocal {
				lv = r.Value.WithOffset(int32(o) * 60)
			} else if at, ok := r.Value.Time(); ok {
				lv = moment.At(at.Unix(), int32(o)*60)
			}
			at, ok := lv.Time()
			if !ok {
				continue
			}
			if dated(e) && dated(g) && !c.sameDay(u, at.Unix()+int64(off), e.Hour == 24) {
				continue
			}
			z := c.zoneAt(at.Unix(), int32(o)*60, main)
			if z == 0 && len(offsets) > 1 {
				continue
			}
			why := c.also(r.Why, whyZoneClocks)
			out = append(out, Reading[moment.Moment]{Value: lv.WithZone(z), Why: why})
			other = append(other, Reading[moment.Moment]{Value: inZone(moment.At(at.Unix(), off), g), Why: c.also(r.Why, whyZoneStated)})
		}
	}
	if len(out) == 0 {
		c.disagree(in, t, u)
		return
	}
	t.Moment, u.Moment = out, other
	t.Beside, u.Beside = j+1, i+1
	u.restate(g)
	if !anchorLocal {
		t.restate(e)
	}
}

// inZone gives a moment the zone that its words name, if they name one.
func inZone(m moment.Moment, e *timex.Expr) moment.Moment {
	if e.Zone.Kind == timex.ZoneNamed {
		return m.WithZone(e.Zone.Zone)
	}
	return m
}

// sameDay reports whether one of the readings of a time has the day of a local second; midnight may lie on either side.
func (c *Context) sameDay(u *Time, local int64, _ bool) bool {
	y, m, d := moment.Civil(floorDay(local))
	for _, r := range u.Moment {
		if a, b, e, ok := r.Value.YMD(); ok && a == y && b == m && e == d {
			return true
		}
	}
	return false
}

// restate makes the TIMEX3 value say the day that the other clock gave. An expression that names its own day keeps it.
func (t *Time) restate(e *timex.Expr) {
	if dated(e) || len(t.Moment) == 0 {
		return
	}
	if i := strings.IndexByte(t.Value, 'T'); i >= 0 {
		if y, m, d, ok := t.Moment[0].Value.YMD(); ok {
			h, _, _ := t.Moment[0].Value.HM()
			if e.Hour == 24 && h == 0 {
				y, m, d = moment.Civil(moment.DayNumber(y, m, d) - 1)
			}
			t.Value = moment.Date(y, m, d).String() + t.Value[i:]
		}
	}
}

// zoneAt returns the zone of a place of the article that had the offset at the instant: the main one, else the one most
// spoken of.
func (c *Context) zoneAt(unix int64, offset int32, main zone.Zone) zone.Zone {
	if p, ok := main.At(unix); ok && p.Offset == offset {
		return main
	}
	best, most := zone.Zone(0), 0
	for i := range c.Places {
		z, ok := zone.Load(c.Places[i].Zone)
		if !ok {
			continue
		}
		if p, ok := z.At(unix); ok && p.Offset == offset && len(c.Places[i].Mentions) > most {
			best, most = z, len(c.Places[i].Mentions)
		}
	}
	return best
}

// disagree reports two clocks that cannot name one instant, and leaves both as they are written.
func (c *Context) disagree(in *Input, t, u *Time) {
	first, end := min(t.First, u.First), max(t.End, u.End)
	c.Diagnostics = append(c.Diagnostics, Diagnostic{
		Severity: "warning", Code: "clocks-disagree", Span: in.Doc.Span(first, end), HasSpan: true,
		Message: "no time zone makes " + strconv.Quote(in.Doc.Slice(t.First, t.End)) + " and " + strconv.Quote(in.Doc.Slice(u.First, u.End)) + " one instant",
	})
}
