package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// contingent reads an event without a date that the start waits for: "takes effect once the monitors are in place".
func (r *reader) contingent(t *Truce, steps []step) {
	if t.After != nil {
		return
	}
	for k := range steps {
		s := &steps[k]
		if s.what != cue.Scheduled && !(s.verb.Subject == cue.InEffect && (s.force == planned || s.force == negated || s.force == supposed)) {
			continue
		}
		sent := r.sent(s.at.First)
		for j := s.at.End; j < sent.End && j < s.at.End+12; j++ {
			if r.d.Tokens[j].Class == token.Semicolon || r.d.Tokens[j].Class == token.Colon {
				break
			}
			if !r.word(j, r.w.Hinges) && !(r.word(j, r.w.IfSoon) && r.word(j-1, r.w.OnlyAs)) || r.time(j+1) >= 0 || r.time(j+2) >= 0 {
				continue
			}
			if (r.word(j, r.w.UntilTill) || r.word(j, r.w.Before)) && s.force != negated {
				break // "is to begin on Friday and remain in place until a treaty is signed": that ends it
			}
			from := j + 1
			if r.word(j, r.w.IfSoon) && r.word(from, r.w.As) {
				from++ // "as soon as the observers arrive"
			}
			end := from
			for end < sent.End && end < j+20 && (r.d.Tokens[end].Class <= token.Possessive || r.d.Tokens[end].Class == token.Quote) && !r.sense(end).Has(cue.Say) {
				end++
			}
			if end-j > 2 {
				t.After = &After{Event: r.d.Slice(from, end), Evidence: r.proof(Run{First: j, End: end}, "waits for")}
				return
			}
		}
	}
}

// startsNext reads a sentence behind a mention that opens with the time from which it holds: "Starting on Tuesday, …".
func (r *reader) startsNext(t *Truce, x *mention) {
	n := int(r.d.Tokens[x.First].Sent) + 1
	if n >= len(r.d.Sentences) || len(t.Start) > 0 {
		return
	}
	s := r.d.Sentences[n]
	if !r.word(s.First, r.w.StartingFrom) {
		return
	}
	for j := s.First + 1; j < s.End && j < s.First+4; j++ {
		if k := r.time(j); k >= 0 && len(r.c.Times[k].Moment) > 0 {
			t.Start = r.mem.moments.claims.Push(t.Start, resolve.Claim[moment.Moment]{By: r.voice(x.First), Mode: "planned", Readings: r.c.Times[k].Moment, Evidence: r.proof(r.timeRun(k), "starting on")})
			return
		}
	}
}

// fallback takes the day of the agreement for the start of a truce that did hold and of which no start is told.
func (r *reader) fallback(t *Truce, g *group, steps []step) {
	best := -1
	for i, c := range t.Declared {
		if c.Mode != "derived" && len(c.Readings) > 0 && (best < 0 || !c.Readings[0].Value.IsInterval() && t.Declared[best].Readings[0].Value.IsInterval() || finer(c.Readings[0].Value, t.Declared[best].Readings[0].Value)) {
			best = i
		}
	}
	if best < 0 {
		r.offeredAndKept(t, steps)
		return
	}
	c := t.Declared[best]
	if r.forFeast(g) {
		return // "on June 9 declared a three-day truce over Eid": from the feast on
	}
	if !r.now.IsZero() && r.now.Before(c.Readings[0].Value) {
		return // no day to come is one on which a truce was declared
	}
	if v := c.Readings[0].Value; len(t.Start) > 0 {
		if len(t.Start[0].Readings) == 0 {
			return
		}
		// "the 2002 ceasefire", and "was signed in February 2002"; "a truce that has held since March", and "was declared on March 24"
		switch w := t.Start[0].Readings[0].Value; {
		case w.IsInterval() || v.IsInterval():
			return
		case w.Precision() == moment.PrecisionYear && v.Precision() > moment.PrecisionYear && !w.Conflicts(v):
		case r.roughStart(t.Start[0]) && v.Precision() >= moment.PrecisionDay && w.Precision() <= moment.PrecisionDay && !farBy(w, v, max(0, 10*int64(moment.PrecisionDay-w.Precision()))):
		default:
			return
		}
	} else if t.After != nil || !r.held(t, g, steps, v) {
		return
	}
	c.Mode = "derived"
	c.Readings = r.mem.moments.readings.Copy(c.Readings)
	for i := range c.Readings {
		c.Readings[i].Why = append([]string{"agreed"}, c.Readings[i].Why...)
	}
	if len(t.Start) > 0 {
		t.Start[0] = c
		return
	}
	t.Start = r.mem.moments.claims.Push(t.Start, c)
}

// offeredAndKept takes for the start of a truce the day, month or year in which it was offered or called for, if it was kept or prolonged: "the calm
// rests on a truce offered in late 2016. It was extended by two months".
func (r *reader) offeredAndKept(t *Truce, steps []step) {
	offer, kept := -1, false
	for k := range steps {
		switch s := &steps[k]; s.what {
		case cue.Proposed, cue.CalledFor:
			if x := r.stepTime(s); offer < 0 && s.sub && s.object && x >= 0 && r.value(x).Before(r.now) && !r.untilTime(x) && s.force == asserted {
				offer = k
			}
		case cue.Extended, cue.Holding, cue.Expired:
			kept = kept || s.force == asserted && s.verb != &presupposed
		case cue.Rejected, cue.Denied, cue.CounterProposed:
			return
		}
	}
	if offer < 0 || !kept || len(t.Start) > 0 || t.After != nil {
		return
	}
	x := r.stepTime(&steps[offer])
	t.Start = r.mem.moments.claims.Push(t.Start, resolve.Claim[moment.Moment]{By: steps[offer].voice, Mode: "derived", Readings: r.c.Times[x].Moment, Evidence: r.proof(r.timeRun(x), "offered")})
}

// forFeast reports whether a truce is for a feast, so that it need not begin when it is declared: "a Christmas truce", "a ceasefire over the holiday".
func (r *reader) forFeast(g *group) bool {
	const words = 5
	for _, i := range g.ms {
		x := &r.ms[i]
		if !r.says(r.sent(x.First), r.w.HolyDays) {
			continue
		}
		end := x.np.End
		for r.sense(end).Has(cue.Prep) && !r.word(end, r.w.OverFeasts) || r.place(end) >= 0 {
			end++ // "in Aleppo over the holiday"
		}
		if r.word(end, r.w.OverFeasts) {
			end += words
		}
		for k := x.np.First; k < end && r.class(k) <= token.Possessive; k++ {
			if r.word(k, r.w.HolyDays) {
				return true
			}
		}
	}
	return false
}

// finer reports whether a moment says the same as another more exactly.
func finer(v, w moment.Moment) bool {
	return v.Precision() > w.Precision() && v.Precision() <= moment.PrecisionPart && !v.IsInterval() && !w.IsInterval() && !v.Conflicts(w)
}

// roughStart reports whether a start is only reckoned from the age of a truce, or said of how long it has held.
func (r *reader) roughStart(c resolve.Claim[moment.Moment]) bool {
	if c.Readings[0].Value.Precision() >= moment.PrecisionDay && c.Mode != "derived" || len(c.Evidence) == 0 {
		return false
	}
	rule := c.Evidence[0].Rule
	return rule == "age" || rule == r.f.timeRules[cue.Holding]
}

// held reports whether a truce of which only the day of the agreement is told did begin then, as far as the text shows: it is over,
// or it is an earlier one, or old enough to be in force.
func (r *reader) held(t *Truce, g *group, steps []step, v moment.Moment) bool {
	left, broken, signed, declared, kept, offered, ended, longer := false, false, false, false, false, false, false, false
	for k := range steps {
		s := &steps[k]
		switch s.what {
		case cue.Terminated, cue.Superseded:
			left = true
		case cue.Expired, cue.Collapsed:
			if (s.force == negated || s.force == failed) && s.verb.Name != "last" && s.verb.Name != "survive" && s.verb.Name != "outlive" && s.verb.Object != cue.Extended && s.verb.Object != cue.Renewed || s.verb.Subject == cue.InEffect || s.verb.Name == "fail to take hold" {
				return false // "was never observed", "failed to take hold"
			}
			broken = true
		case cue.Agreed:
			signed = true
		case cue.Announced:
			declared = declared || s.force != planned
		case cue.Proposed, cue.CounterProposed, cue.Rejected:
			offered = true
		case cue.Holding:
			kept = kept || s.force == asserted
		case cue.Extended:
			longer = longer || s.force == asserted && s.verb != &presupposed
		case cue.InEffect:
			ended = ended || s.verb == &ending // "the shelling ended with a truce that was agreed on May 4"
		}
	}
	p := v.Precision()
	if p >= moment.PrecisionMonth && !v.IsInterval() && (p != moment.PrecisionSeason || left) && (left && (signed || declared) || broken && declared) {
		return true
	}
	switch {
	case p == moment.PrecisionSeason, !signed && !declared:
		return false
	case kept || longer && p < moment.PrecisionDay:
		return true // "entered into a truce in 1997 and has kept it since", "a truce declared a week ago is to be prolonged"
	case v.IsInterval():
		return false
	case p >= moment.PrecisionDay:
		if g.past || g.over || broken || ended || longer && farBy(v.Date(), r.now, 2) || g.sense.Has(cue.Former) || declared && kept || t.Modality == "historical" || r.ordinal(g) {
			return true
		}
		for _, c := range t.End {
			if c.Mode != "derived" && len(c.Readings) > 0 && c.Readings[0].Value.Range().From <= r.now.Range().From {
				return true // "declared on Monday a truce until Wednesday"
			}
		}
		if len(t.Length) > 0 {
			if w := v.Date().Add(t.Length[0].Readings[0].Value, 1).Date(); !w.IsZero() && w.Before(r.now) && !g.wished && !offered {
				return true // "a truce of four hours was arranged on June 4"
			}
		}
		old := v.Date().Add(moment.Of(21, moment.Days), 1)
		return !g.wished && !r.now.IsZero() && !old.IsZero() && old.Before(r.now)
	case p >= moment.PrecisionYear:
		if broken || declared && g.sense.Has(cue.Former) && p >= moment.PrecisionMonth {
			return true
		}
		old := v.Add(moment.Of(2, moment.Months), 1)
		return p == moment.PrecisionMonth && !g.wished && (!offered || declared) && !r.now.IsZero() && !old.IsZero() && old.Before(r.now)
	}
	return false
}

// ordinal reports whether a truce is one of several that are counted: "The second was announced on Thursday".
func (r *reader) ordinal(g *group) bool {
	for _, i := range g.ms {
		if x := &r.ms[i]; x.Rule == "one" && r.word(x.First, r.w.Ordinals) {
			return true
		}
	}
	return false
}

// after reads "24 hours after the signature" behind a verb of beginning, and reports whether it stands there.
func (r *reader) after(t *Truce, s *step, x int) bool {
	tm := &r.c.Times[x]
	if s.what != cue.InEffect && s.what != cue.Scheduled && s.verb != &acting || !r.word(tm.End, r.w.AfterFrom) && tm.Relation == nil {
		return false
	}
	if s.force == asserted && s.what == cue.InEffect && s.form != cue.Third {
		return false // "began 24 hours after the attack": told, not awaited
	}
	sent := r.sent(tm.First)
	end := tm.End + 1
	for end < sent.End && end < tm.End+9 {
		if r.d.Tokens[end].Class > token.Possessive || r.time(end) >= 0 || r.sense(end).Has(cue.And|cue.Be|cue.Have|cue.Which|cue.Say) {
			break
		}
		end++
	}
	if end == tm.End+1 {
		return false
	}
	ev := r.proof(Run{First: tm.First, End: end}, "after an event")
	if t.After == nil {
		t.After = &After{Event: r.d.Slice(tm.End+1, end), Offset: tm.Length, Evidence: ev}
	}
	for k := tm.End + 1; k < end; k++ {
		if r.word(k, r.w.Signing) {
			for _, c := range t.Declared {
				if y, ok := r.shifted(c, tm.Length, 1, "after-event"); ok {
					t.Start = r.addMoment(t.Start, y)
					break
				}
			}
			break
		}
	}
	return true
}
