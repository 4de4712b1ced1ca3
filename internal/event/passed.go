package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
)

// passed takes a truce for one in effect whose start, as far as it was told beforehand only, lies before the day of publication: "the
// ceasefire was to begin on Monday", read on Wednesday. Who tells of a truce that did not come about says so, and of that nobody says any
// more that it is agreed on or to come.
func (r *reader) passed(t *Truce, steps []step) {
	if len(t.Status) == 0 || len(t.Start) == 0 || len(t.Start[0].Readings) == 0 || t.Modality != "" || r.now.IsZero() {
		return
	}
	s := &t.Status[0]
	switch s.Readings[0].Value {
	case "in_effect":
		r.stillToCome(t)
		return
	case "scheduled":
	case "agreed", "announced":
		if len(t.Status) > 1 || t.Start[0].Mode == "derived" && !slices.Contains(t.Start[0].Readings[0].Why, "immediately") {
			return
		}
	default:
		return
	}
	c := &t.Start[0]
	switch c.Mode {
	case "", "planned", "derived":
	default:
		return
	}
	v := c.Readings[0].Value
	if v.IsInterval() || v.Precision() < moment.PrecisionDay {
		return
	}
	if begun := c.Mode == "" && c.Evidence[0].Rule == r.f.timeRules[cue.InEffect] && v.Date() == r.now.Date(); !begun && !v.Date().Before(r.now.Date()) && !r.smallHours(v, steps) {
		return
	}
	*s = resolve.Claim[string]{By: s.By, Mode: "derived", Readings: r.mem.statuses.one(cue.InEffect.String(), r.mem.because("start-passed")), Evidence: c.Evidence}
	t.History = r.mem.transitions.Push(t.History, Transition{Status: cue.InEffect.String(), Mode: "derived", When: r.mem.moments.claims.One(*c), Evidence: c.Evidence})
}

// stillToCome puts the claim that a truce is to begin on a day to come before the one that holds it for begun: "they were laying down their
// arms for two weeks", from Sunday.
func (r *reader) stillToCome(t *Truce) {
	c := &t.Start[0]
	if v := c.Readings[0].Value; c.Mode != "planned" || v.IsInterval() || v.Precision() < moment.PrecisionDay || !r.now.Date().Before(v.Date()) {
		return
	}
	for i := 1; i < len(t.Status); i++ {
		if t.Status[i].Readings[0].Value == "scheduled" {
			t.Status[0], t.Status[i] = t.Status[i], t.Status[0]
			return
		}
	}
}

// smallHours reports whether a start is told as one that was to come in the first hours of the day of publication: "it was to take effect
// at midnight".
func (r *reader) smallHours(v moment.Moment, steps []step) bool {
	if v.Date() != r.now.Date() {
		return false
	}
	hour, _, ok := v.HM()
	if !ok || hour > 5 {
		return false
	}
	for k := range steps {
		s := &steps[k]
		if s.what != cue.Scheduled {
			continue
		}
		for i := s.at.First - 1; i > s.at.First-5; i-- {
			if r.word(i, r.w.WasWere) {
				return true
			}
		}
	}
	return false
}

// runsOut takes a truce that is told to have been made some time ago, and to run out on a day to come, for one in effect: "the three-day ceasefire
// that the rebels called for the feast expires tonight".
func (r *reader) runsOut(t *Truce, steps []step) {
	if len(t.Status) == 0 || t.Modality != "" || r.now.IsZero() || len(t.Start) > 0 && !r.startedBy(t.Start[0].Readings[0].Value) {
		return
	}
	c := &t.Status[0]
	if v := c.Readings[0].Value; v != "announced" && v != "agreed" {
		return
	}
	var last *step
	for k := range steps {
		switch s := &steps[k]; s.what {
		case cue.ExpectedExpiry:
			if x := r.stepTime(s); s.mention < len(r.ms) && r.ms[s.mention].def && !s.sub && (x < 0 || !r.value(x).IsZero() && !r.coming(s, x, r.value(x)).Before(r.now)) {
				last = s
			}
		case cue.Announced, cue.Agreed:
			if x := r.stepTime(s); x >= 0 && s.force == asserted && !r.value(x).IsZero() && r.value(x).Before(r.now) || s.sub || s.verb == &presupposed {
				continue
			}
			return // it may have been made today
		case cue.Scheduled, cue.Proposed, cue.CalledFor, cue.Negotiating:
			return
		}
	}
	if last == nil {
		return
	}
	*c = resolve.Claim[string]{By: c.By, Mode: "derived", Readings: r.mem.statuses.one(cue.InEffect.String(), r.mem.because("end-to-come")), Evidence: r.proof(last.evidence, last.verb.Rule)}
}

// startedBy reports whether a start does not lie behind the day of publication.
func (r *reader) startedBy(v moment.Moment) bool {
	return v.IsZero() || !r.now.Date().Before(v.Date())
}

// byDates takes a truce of which nothing is told but its days for what these make of it: one to come, or one that is over. One that is to
// begin on a day to come is none in effect.
func (r *reader) byDates(t *Truce, g *group) {
	if r.now.IsZero() || t.Modality != "" {
		return
	}
	r.doubted(t)
	if len(t.Status) > 1 {
		return
	}
	var start, end moment.Moment
	if len(t.Start) > 0 {
		start = t.Start[0].Readings[0].Value
	}
	if len(t.End) > 0 && t.End[0].Mode != "derived" {
		end = t.End[0].Readings[0].Value
	}
	if len(t.Status) == 0 {
		if !r.plain(g) {
			return
		}
		if start.IsZero() {
			r.byName(t, g)
			return
		}
		if t.Start[0].Mode == "demanded" || t.Start[0].Mode == "proposed" {
			return
		}
		t.Status = r.mem.statuses.claims.One(resolve.Claim[string]{By: resolve.Narrator, Mode: "derived", Readings: r.mem.statuses.one(cue.InEffect.String(), r.mem.because("start-passed")), Evidence: t.Start[0].Evidence})
	}
	s := &t.Status[0]
	if s.Readings[0].Value != cue.InEffect.String() || s.Mode != "derived" && (len(t.Start) == 0 || t.Start[0].Mode != "planned") {
		return
	}
	switch {
	case !start.IsZero() && r.now.Date().Before(start.Date()):
		*s = resolve.Claim[string]{By: s.By, Mode: "derived", Readings: r.mem.statuses.one(cue.Scheduled.String(), r.mem.because("start-to-come")), Evidence: t.Start[0].Evidence}
	case !end.IsZero() && (s.Readings[0].Why[0] == "presupposed" || s.Readings[0].Why[0] == "start-passed") && end.Date().Before(r.now.Date()):
		*s = resolve.Claim[string]{By: s.By, Mode: "derived", Readings: r.mem.statuses.one(cue.Expired.String(), r.mem.because("end-passed")), Evidence: t.End[0].Evidence}
	}
}

// doubted takes a truce that is called shaky before it has begun for one that was made, which it is: "declared a ceasefire from Saturday, casting
// doubt on its terms".
func (r *reader) doubted(t *Truce) {
	if len(t.Status) == 0 || len(t.Start) == 0 || t.Status[0].Readings[0].Value != cue.Faltering.String() || t.Start[0].Mode != "planned" || !r.now.Date().Before(t.Start[0].Readings[0].Value.Date()) {
		return
	}
	s := &t.Status[0]
	for i := len(t.History) - 1; i >= 0; i-- {
		switch h := &t.History[i]; h.Status {
		case "announced", "agreed", "scheduled":
			*s = resolve.Claim[string]{By: s.By, Readings: r.mem.statuses.one(h.Status, r.mem.because("start-to-come")), Evidence: h.Evidence}
			return
		}
	}
}

// plain reports whether a group's truce is named as one that there is, and not as one that is only thought of.
func (r *reader) plain(g *group) bool {
	for _, i := range g.ms {
		if m := &r.ms[i]; m.maybe || m.no || m.plural || m.noun {
			return false
		}
	}
	return len(g.ms) > 0
}

// byName takes a truce that is only named, as a new one, for one that was agreed on if it has two sides, else for one that was announced: "Assam:
// one-year truce with Bodo group".
func (r *reader) byName(t *Truce, g *group) {
	if g.wished || len(g.ms) == 0 {
		return
	}
	what := cue.Announced
	if r.partyCount(t) > 1 {
		what = cue.Agreed
	}
	t.Status = r.mem.statuses.claims.One(resolve.Claim[string]{By: resolve.Narrator, Mode: "derived", Readings: r.mem.statuses.one(what.String(), r.mem.because("named")), Evidence: t.Evidence[:1]})
}

// bygone takes a truce that the article comes to after another for one recalled, if all that is told of it is how it came about, more than
// ten days ago: "declared a ceasefire on 28 June", in the news of an appeal for one in November. Whoever holds that it still stands says so.
func (r *reader) bygone(t *Truce, g *group, gi int, steps []step) {
	if gi == 0 || t.Modality != "" || len(t.Status) == 0 || r.now.IsZero() || g.age >= 0 || t.Kind == cue.DeEscalationZone.String() || !r.afterLead(g) || r.standsYet(g, steps) {
		return
	}
	dated, days := false, int64(faded)
	if r.elsewhere(g) {
		days = asking
	}
	for i := range t.Status {
		switch t.Status[i].Readings[0].Value {
		case "announced", "agreed", "in_effect", "scheduled":
		case "extended", "renewed", "holding":
			days = asking // "which they renewed three times", of a truce of the year before
		default:
			return
		}
	}
	if g.date >= 0 && !r.value(g.date).IsZero() && r.value(g.date).Before(r.now) && farBy(r.value(g.date), r.now, asking) {
		dated = true
	}
	for k := range steps {
		s := &steps[k]
		if s.what == cue.None {
			continue
		}
		if s.verb == &presupposed || s.force == planned && s.what == cue.ExpectedExpiry || r.toldNow(s) {
			return // "a four-month halt was to run out"
		}
		if x := r.stepTime(s); x >= 0 && !r.value(x).IsZero() {
			if v := r.value(x); !v.Before(r.now) || !farBy(v, r.now, days) || r.word(r.c.Times[x].First-1, r.w.Since) {
				return
			}
			dated = true
		}
	}
	if !dated {
		return
	}
	r.leaveToHistory(t, "derived")
}

// outlived takes a truce that the article comes to after another for one recalled, if all that is told of its end is how long it lasted or that it was
// over by then: "the truce of August lasted until the harvest". Whether it ran out or broke down is not told, and it bears on nothing any more.
func (r *reader) outlived(t *Truce, g *group, gi int, steps []step) {
	if gi == 0 || t.Modality != "" || len(t.Status) != 1 || !r.afterLead(g) {
		return
	}
	ended := false
	for k := range steps {
		s := &steps[k]
		switch s.what {
		case cue.Agreed, cue.Announced, cue.InEffect, cue.Scheduled, cue.Proposed, cue.CalledFor, cue.None:
			if s.what == cue.None || s.verb == &presupposed || !r.toldNow(s) {
				continue
			}
			return
		case cue.Expired, cue.Terminated:
			if s.object || s.force != asserted || s.form != cue.Past && s.form != cue.Adject || r.toldNow(s) && s.form != cue.Adject || r.sense(s.at.First).Has(cue.Be) && !r.word(s.at.First, r.w.WasWere) {
				return
			}
			switch s.verb.Name {
			case "last", "be over", "end":
				ended = true
			default:
				return
			}
		default:
			return
		}
	}
	if ended {
		r.leaveToHistory(t, "derived")
	}
}

// elsewhere reports whether a group's truce is told to hold in other places than that which the article opens with.
func (r *reader) elsewhere(g *group) bool {
	lead := &r.mem.groups[0]
	for _, p := range g.places {
		if containsInt(lead.places, p) {
			return false
		}
	}
	return len(g.places) > 0 && len(lead.places) > 0
}

// toldNow reports whether a step tells how things stand: "is holding", "has kept its guns silent", "applies to".
func (r *reader) toldNow(s *step) bool {
	switch s.form {
	case cue.Third, cue.Adject:
		return true
	case cue.Ing:
		return r.sense(s.at.First - 1).Has(cue.Be)
	}
	return s.perfect && !r.hadBefore(s.at.First) || r.word(s.at.First-1, r.w.HasHave) || r.word(s.at.First-2, r.w.HasHave)
}

// afterLead reports whether a group is first named behind the truce that the article opens with.
func (r *reader) afterLead(g *group) bool {
	lead := &r.mem.groups[0]
	return len(g.ms) > 0 && len(lead.ms) > 0 && r.ms[lead.ms[0]].First < r.ms[g.ms[0]].First && r.storyIndex(r.ms[g.ms[0]].First) > 1
}
