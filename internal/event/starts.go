package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/zone"
)

// atOnce takes the day of the agreement or announcement for the start, where it says "immediately", "an immediate ceasefire" or
// "on signature".
func (r *reader) atOnce(t *Truce, steps []step) {
	if len(t.Start) > 0 || t.Modality == "hypothetical" {
		return
	}
	for k := range steps {
		s := &steps[k]
		switch s.what {
		case cue.Agreed, cue.Announced, cue.Scheduled, cue.InEffect:
		default:
			continue
		}
		if s.force != asserted && s.force != decided && s.force != planned || r.opensWithIf(s) {
			continue
		}
		at := r.onceAt(s)
		if at.End == 0 {
			continue
		}
		c := resolve.Claim[moment.Moment]{By: s.speaker(), Mode: "derived", Evidence: r.proof(at, "at once")}
		v := r.now
		if x := r.stepTime(s); x >= 0 && !r.untilTime(x) {
			v = r.value(x)
		} else if len(t.Declared) > 0 && len(t.Declared[0].Readings) > 0 {
			v = t.Declared[0].Readings[0].Value
		} else if x := r.saidOn(s); x >= 0 {
			v = r.value(x)
		}
		if v = v.Date(); v.IsZero() || v.IsInterval() {
			return
		}
		c.Readings = r.mem.moments.one(v, r.mem.because("immediately"))
		t.Start = r.mem.moments.claims.Push(t.Start, c)
		return
	}
}

// onceAt finds what says that a truce begins as soon as it is agreed or told of.
func (r *reader) onceAt(s *step) Run {
	sent := r.sent(s.at.First)
	if s.mention < len(r.ms) && (s.what == cue.Agreed || s.what == cue.Announced) && s.force == asserted {
		x := &r.ms[s.mention]
		if !x.noun && r.calls(x, r.w.Immediate) {
			return x.np
		}
	}
	once := r.says(sent, r.w.NowOrOnce)
	for j := s.at.First; j < sent.End; j++ {
		if once && (r.word(j, r.w.Immediately) || r.word(j, r.w.At) && r.word(j+1, r.w.Once) || r.word(j, r.w.Immediate) && r.word(j+1, r.w.Effect) || r.word(j, r.w.Forthwith)) {
			if s.what == cue.InEffect && j > s.at.End+1 && r.otherWhile(s.at.End, j) {
				return Run{} // "began on Monday, and was broken immediately"
			}
			return Run{First: j, End: j + 1}
		}
		// "in force from the moment of signature", "takes effect on signing"
		if j >= s.at.End && j < s.at.End+6 && r.word(j, r.w.Signature) && (r.sense(j-1).Has(cue.Prep) || r.sense(j-2).Has(cue.Prep)) && !r.word(j-1, r.w.AfterFrom) && !r.word(j-2, r.w.After) && (s.what == cue.InEffect || s.what == cue.Scheduled) {
			return Run{First: s.at.First, End: j + 1}
		}
	}
	return Run{}
}

// opensWithIf reports whether the sentence of a step opens with a condition: "If the army withdraws, we will declare a truce at once".
func (r *reader) opensWithIf(s *step) bool {
	first := r.sent(s.at.First).First
	for first < s.at.First && r.tokens[first].Class == token.Quote {
		first++
	}
	return r.sense(first).Has(cue.If) && !r.sense(first).Has(cue.Be|cue.May)
}

// otherWhile reports whether another predicate may begin between two tokens.
func (r *reader) otherWhile(i, j int) bool {
	for ; i < j; i++ {
		if r.tokens[i].Class > token.Possessive || r.sense(i).Has(cue.And|cue.Which|cue.Say|cue.Be|cue.Have|cue.Will) || r.time(i) >= 0 || r.isVerb(i) {
			return true
		}
	}
	return false
}

// saidOn returns the day on which it was said that a truce takes effect at once; -1 if the sentence does not tell.
func (r *reader) saidOn(s *step) int {
	sent := r.sent(s.at.First)
	for j := sent.First; j < sent.End; j++ {
		if x := r.time(j); x >= 0 && len(r.c.Times[x].Moment) > 0 && r.value(x).Precision() >= moment.PrecisionDay && !r.value(x).IsInterval() {
			return x
		}
	}
	return -1
}

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
			end := j + 1
			for end < sent.End && end < j+20 && (r.d.Tokens[end].Class <= token.Possessive || r.d.Tokens[end].Class == token.Quote) && !r.sense(end).Has(cue.Say) {
				end++
			}
			if end-j > 2 {
				t.After = &After{Event: r.d.Slice(j+1, end), Evidence: r.proof(Run{First: j, End: end}, "waits for")}
				return
			}
		}
	}
}

// demandedNow adds the claim of one who wants it at once against another's date: "countered with demands for an immediate stop".
func (r *reader) demandedNow(t *Truce, g *group, steps []step) {
	if len(t.Start) == 0 || r.now.IsZero() {
		return
	}
	for k := range steps {
		s := &steps[k]
		if s.what != cue.CounterProposed && s.what != cue.CalledFor || len(s.by) == 0 || s.by[0] == t.Start[0].By {
			continue
		}
		x := &r.ms[s.mention]
		if r.calls(x, r.w.Immediate) {
			v, err := moment.Parse(r.now.Date().String() + "/..")
			if err != nil {
				return
			}
			t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: s.by[0], Mode: "demanded", Readings: r.mem.moments.one(v, r.mem.because("immediately")),
				Evidence: r.proof(x.np, "at once")})
			return
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
		return
	}
	c := t.Declared[best]
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

// finer reports whether a moment says the same as another more exactly.
func finer(v, w moment.Moment) bool {
	return v.Precision() > w.Precision() && v.Precision() <= moment.PrecisionDay && !v.IsInterval() && !w.IsInterval() && !v.Conflicts(w)
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
	left, broken, signed, declared, kept, offered, ended := false, false, false, false, false, false, false
	for k := range steps {
		s := &steps[k]
		switch s.what {
		case cue.Terminated, cue.Superseded:
			left = true
		case cue.Expired, cue.Collapsed:
			if s.force == negated || s.force == failed || s.verb.Subject == cue.InEffect || s.verb.Name == "fail to take hold" {
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
		case cue.InEffect:
			ended = ended || s.verb == &ending // "the shelling ended with a truce that was agreed on May 4"
		}
	}
	p := v.Precision()
	if p >= moment.PrecisionMonth && p != moment.PrecisionSeason && !v.IsInterval() && (left && (signed || declared) || broken && declared) {
		return true
	}
	switch {
	case v.IsInterval(), p == moment.PrecisionSeason, !signed && !declared:
		return false
	case p >= moment.PrecisionDay:
		if g.past || g.over || broken || ended || g.sense.Has(cue.Former) || declared && kept || t.Modality == "historical" || r.ordinal(g) {
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
		return p == moment.PrecisionMonth && !g.wished && !offered && !r.now.IsZero() && !old.IsZero() && old.Before(r.now)
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
				if y, ok := shifted(c, tm.Length, 1, "after-event"); ok {
					t.Start = r.addMoment(t.Start, y)
					break
				}
			}
			break
		}
	}
	return true
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
			case w.Precision() < v.Precision() && w.Precision() >= moment.PrecisionMonth:
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
		if over && !short {
			return
		}
		for _, c := range t.Start {
			if x, ok := shifted(c, l, 1, "start-plus-length"); ok {
				t.End = r.mem.moments.claims.Push(t.End, x)
			}
		}
	} else if len(t.Start) == 0 && !prolonged(t) {
		if over && !short && len(t.Declared) > 0 {
			return // when it was agreed is told, and no length so long is exact
		}
		for _, c := range t.End {
			if over && short && c.Mode != "planned" {
				continue
			}
			x, ok := shifted(c, l, -1, "end-minus-length")
			if ok && over && !short {
				for i := range x.Readings {
					if y, m, _, ok := x.Readings[i].Value.YMD(); ok {
						x.Readings[i].Value = moment.Month(y, m).Qualified(moment.Approximate)
					}
				}
			}
			if ok {
				t.Start = r.mem.moments.claims.Push(t.Start, x)
			}
		}
	}
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
func shifted(c resolve.Claim[moment.Moment], l moment.Duration, sign int, why string) (resolve.Claim[moment.Moment], bool) {
	out := resolve.Claim[moment.Moment]{By: c.By, Mode: "derived", Evidence: c.Evidence}
	for _, x := range c.Readings {
		if p := x.Value.Precision(); p < moment.PrecisionDay {
			continue
		}
		v := x.Value.Add(l, sign)
		if v.IsZero() {
			continue
		}
		out.Readings = append(out.Readings, resolve.Reading[moment.Moment]{Value: v, Why: append([]string{why}, x.Why...)})
	}
	return out, len(out.Readings) > 0
}
