package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/zone"
)

func (r *reader) timeRun(t int) Run { return Run{First: r.c.Times[t].First, End: r.c.Times[t].End} }

func (r *reader) evidence(x Run, rule string) Evidence {
	return Evidence{Span: r.d.Span(x.First, x.End), Rule: rule}
}

// stepTime returns the temporal expression that dates a step: the nearest behind its verb in its clause, or the one that
// opens the sentence before it; -1 if there is none.
func (r *reader) stepTime(s *step) int {
	if s.at.End == 0 {
		return -1
	}
	sent := r.sent(s.at.First)
	for _, t := range r.timesBehind(s.at.End, r.before(s, sent.End)) {
		if x := &r.c.Times[t]; len(x.Moment) > 0 && x.Type != "DURATION" && x.Type != "SET" && (s.mention >= len(r.ms) || !r.modifies(t)) {
			return t
		}
	}
	if s.form == cue.Noun || s.sub && s.passive {
		return -1
	}
	return r.timeBefore(s.at.First, sent.First)
}

// before returns where the clause of a step's verb ends at the latest: at the relative clause that follows its object, "called
// off the truce it had announced a week ago".
func (r *reader) before(s *step, limit int) int {
	if s.sub || s.passive || s.mention >= len(r.ms) {
		return limit
	}
	m := &r.ms[s.mention]
	if m.np.First < s.at.End {
		return limit
	}
	for k := range m.steps {
		if x := &m.steps[k]; x.sub && x.at.First >= m.np.End {
			limit = min(limit, x.at.First)
		}
	}
	return limit
}

// timesBehind returns the temporal expressions of the clause that goes on at token i.
func (r *reader) timesBehind(i, limit int) []int {
	var out []int
	for j := i; j < limit; j++ {
		if t := r.time(j); t >= 0 {
			out = append(out, t)
			j = r.c.Times[t].End - 1
			continue
		}
		if r.barrier(j, limit) {
			break
		}
	}
	return out
}

// barrier reports whether another clause begins at token j.
func (r *reader) barrier(j, limit int) bool {
	t := &r.d.Tokens[j]
	s := r.sense(j)
	switch t.Class {
	case token.Semicolon, token.Colon, token.Dash, token.Close:
		return true
	case token.Comma:
		// A time may follow the comma: ", from midnight", ", Friday"; and a length with its time: ", for 48 hours".
		if r.time(j+1) >= 0 || j+2 < limit && r.time(j+2) >= 0 && r.sense(j+1).Has(cue.Prep) || r.word(j+1, "starting", "beginning", "effective") || r.place(j+1) >= 0 || r.place(j-1) >= 0 && r.sense(j+1).Has(cue.Prep) {
			return false
		}
		if r.sense(j+1).Has(cue.Prep) && r.timeAhead(j+1, limit) {
			return false
		}
		if j+2 < limit && r.d.Tokens[j+1].Class == token.Quote && r.word(j+2, "starting", "beginning", "effective", "from", "until") {
			return false
		}
		return true
	case token.Word:
	default:
		return false
	}
	switch {
	case s.Has(cue.Say) && !r.word(j, "declared", "announced", "pledged"):
		return true
	case s.Has(cue.Which), s.Has(cue.If) && !s.Has(cue.Be) && !r.word(j, "until"):
		return true
	case s.Has(cue.And) && !r.word(j, "so"):
		// "until 9 May and from ...": a time or preposition behind it goes on.
		return r.time(j+1) < 0 && !(r.sense(j+1).Has(cue.Prep) && (r.time(j+2) >= 0 || r.timeAhead(j+1, limit)))
	case r.word(j, "after", "before", "when", "as", "since", "until", "by") && r.time(j+1) < 0 && r.time(j+2) < 0 && !r.word(j, "by"):
		return true
	}
	if r.word(j, "killing", "wounding", "leaving", "despite") {
		return true
	}
	return false
}

// timeAhead reports whether "from", "until", "at" or "on" with a time follow in the same clause: "on land, in the air and at sea
// from noon".
func (r *reader) timeAhead(i, limit int) bool {
	for j := i; j < limit && j < i+14; j++ {
		if t := r.time(j); t >= 0 {
			return r.word(j-1, "from", "until", "till", "at", "on")
		}
		if c := r.d.Tokens[j].Class; c > token.Possessive && c != token.Comma {
			return false
		}
		if s := r.sense(j); s.Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Say|cue.Which|cue.To) || r.finiteAt(j) {
			return false
		}
	}
	return false
}

// timeBefore returns the temporal expression that stands between the beginning of the clause and token i: "on Sunday the
// truce began", "was due on Sunday to begin".
func (r *reader) timeBefore(i, first int) int {
	and := false
	for j := i - 1; j >= first && j > i-25; j-- {
		if t := r.time(j); t >= 0 {
			x := &r.c.Times[t]
			if x.First > first && r.d.Tokens[x.First-1].Class == token.Open {
				j = x.First // the same clock elsewhere: "(0300 GMT)"
				continue
			}
			if x.Type == "DURATION" || x.Type == "SET" || len(x.Moment) == 0 {
				j = x.First
				continue
			}
			// Inside a noun phrase it dates the noun: "the February truce".
			if r.modifies(t) {
				j = x.First
				continue
			}
			return t
		}
		s := r.sense(j)
		c := r.d.Tokens[j].Class
		if r.word(j, "when") && j > first {
			if r.time(j-1) >= 0 || r.d.Tokens[j-1].Class == token.Comma && r.time(j-2) >= 0 {
				continue // "on Sunday, when the truce began"
			}
			return -1
		}
		if r.word(j, "after", "before", "while", "as", "because") && r.time(j+1) < 0 {
			return -1 // "… on Friday, a day after the army declared a truce"
		}
		if c == token.Comma {
			// What stands in a relative clause between commas dates that clause.
			for k := j - 1; k > first && r.d.Tokens[k].Class != token.Comma; k-- {
				if r.sense(k).Has(cue.Which) && r.d.Tokens[k-1].Class == token.Comma {
					j = k - 1
					break
				}
			}
		}
		if c == token.Semicolon || c == token.Colon || s.Has(cue.Say) || s.Has(cue.Which) && !s.Has(cue.Def) || s.Has(cue.If) && !s.Has(cue.Be) {
			return -1
		}
		if s.Has(cue.And) && !r.word(j, "or") {
			and = true
		}
		if and && (s.Has(cue.Be|cue.Have|cue.Will) || r.finiteAt(j)) {
			return -1
		}
	}
	return -1
}

// modifies reports whether a temporal expression is part of the noun phrase of a mention.
func (r *reader) modifies(t int) bool {
	x := &r.c.Times[t]
	for i := range r.ms {
		if r.ms[i].np.First <= x.First && x.End <= r.ms[i].np.End {
			return true
		}
	}
	return false
}

// dates fills when a truce was declared, began, ends, and how long it is for.
func (r *reader) dates(t *Truce, g *group, steps []step) {
	used := map[int]bool{}
	for k := range steps {
		r.stepDates(t, &steps[k], used)
	}
	for _, i := range g.ms {
		r.phraseDates(t, &r.ms[i], used)
	}
	if len(t.Start) == 0 {
		for _, i := range g.ms {
			r.startsNext(t, &r.ms[i])
		}
	}
	r.atOnce(t, steps)
	r.demandedNow(t, g, steps)
	r.fallback(t, steps)
	r.zones(t)
	r.derive(t)
}

// atOnce takes the day of the agreement or announcement for the start, where it says "immediately".
func (r *reader) atOnce(t *Truce, steps []step) {
	if len(t.Start) > 0 {
		return
	}
	for k := range steps {
		s := &steps[k]
		switch s.what {
		case cue.Agreed, cue.Announced, cue.Scheduled:
		default:
			continue
		}
		sent := r.sent(s.at.First)
		for j := s.at.First; j < sent.End; j++ {
			if !(r.word(j, "immediately") || r.word(j, "at") && r.word(j+1, "once") || r.word(j, "immediate") && r.word(j+1, "effect") || r.word(j, "forthwith")) {
				continue
			}
			c := resolve.Claim[moment.Moment]{By: s.speaker(), Mode: "derived", Evidence: []Evidence{r.evidence(Run{First: j, End: j + 1}, "at once")}}
			v := r.now
			if x := r.stepTime(s); x >= 0 {
				v = r.value(x)
			} else if len(t.Declared) > 0 && len(t.Declared[0].Readings) > 0 {
				v = t.Declared[0].Readings[0].Value
			}
			if v = v.Date(); v.IsZero() {
				return
			}
			c.Readings = []resolve.Reading[moment.Moment]{{Value: v, Why: []string{"immediately"}}}
			t.Start = append(t.Start, c)
			return
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
		for j := x.np.First; j < x.First; j++ {
			if !r.word(j, "immediate") {
				continue
			}
			v, err := moment.Parse(r.now.Date().String() + "/..")
			if err != nil {
				return
			}
			t.Start = addClaim(t.Start, resolve.Claim[moment.Moment]{By: s.by[0], Mode: "demanded", Readings: []resolve.Reading[moment.Moment]{{Value: v, Why: []string{"immediately"}}},
				Evidence: []Evidence{r.evidence(x.np, "at once")}})
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
	if !r.word(s.First, "starting", "beginning", "effective", "from") {
		return
	}
	for j := s.First + 1; j < s.End && j < s.First+4; j++ {
		if k := r.time(j); k >= 0 && len(r.c.Times[k].Moment) > 0 {
			t.Start = append(t.Start, resolve.Claim[moment.Moment]{By: r.voice(x.First), Mode: "planned", Readings: r.c.Times[k].Moment, Evidence: []Evidence{r.evidence(r.timeRun(k), "starting on")}})
			return
		}
	}
}

// fallback takes the day of the agreement for the start of a truce that is over and of which no start is told.
func (r *reader) fallback(t *Truce, steps []step) {
	if len(t.Start) > 0 || len(t.Declared) == 0 {
		return
	}
	begun, agreed := false, false
	for k := range steps {
		s := &steps[k]
		switch s.what {
		case cue.Expired, cue.Collapsed, cue.Terminated, cue.Superseded:
			begun = true
		case cue.Agreed, cue.Announced:
			agreed = true
		}
	}
	if !begun || !agreed {
		return
	}
	for _, c := range t.Declared {
		if c.Mode != "derived" {
			c.Mode = "derived"
			c.Readings = append([]resolve.Reading[moment.Moment](nil), c.Readings...)
			for i := range c.Readings {
				c.Readings[i].Why = append([]string{"agreed"}, c.Readings[i].Why...)
			}
			t.Start = append(t.Start, c)
			return
		}
	}
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
			cs[i].Readings = append([]resolve.Reading[moment.Moment](nil), cs[i].Readings...)
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

// stepDates reads the times of one step's clause.
func (r *reader) stepDates(t *Truce, s *step, used map[int]bool) {
	if s.what == cue.None && s.verb != &acting {
		return
	}
	sent := r.sent(s.at.First)
	from := s.at.End
	ts := r.timesBehind(from, sent.End)
	if mm := &r.ms[s.mention]; s.object && !s.passive && mm.np.End > from && mm.First > s.at.First {
		ts = append(r.timesBehind(s.at.End, mm.np.First), r.timesBehind(mm.np.End, r.before(s, sent.End))...)
	}
	if s.form != cue.Noun && !(s.sub && s.passive) {
		if b := r.timeBefore(s.at.First, sent.First); b >= 0 {
			ts = append(ts, b)
		}
	}
	done := false
	for _, x := range ts {
		tm := &r.c.Times[x]
		if used[x] || r.modifies(x) && s.verb != &acting {
			continue
		}
		prep := tm.Preposition
		ev := []Evidence{r.evidence(r.timeRun(x), "time: "+s.what.String())}
		if tm.Type == "DURATION" || tm.Type == "SET" {
			if tm.Length.IsZero() || tm.Type == "SET" {
				continue
			}
			if r.after(t, s, x) {
				used[x] = true
				continue
			}
			if s.verb.Name == "last" || prep == "for" || prep == "" || r.word(tm.First-1, "for", "of", "lasting", "another") || r.word(tm.First-2, "for") {
				switch s.what {
				case cue.Expired:
					if s.verb.Name != "last" {
						continue
					}
					used[x] = true
					t.Length = addClaim(t.Length, resolve.Claim[moment.Duration]{By: s.speaker(), Readings: []resolve.Reading[moment.Duration]{{Value: tm.Length, Why: []string{"stated"}}}, Evidence: ev})
				case cue.Extended, cue.Renewed, cue.RenewalSought, cue.Widened, cue.Collapsed, cue.Terminated, cue.Negotiating, cue.Violated, cue.Faltering:
				default:
					if r.ago(tm) || tm.Relation != nil {
						continue
					}
					used[x] = true
					t.Length = addClaim(t.Length, resolve.Claim[moment.Duration]{By: s.speaker(), Mode: s.claimMode(), Readings: []resolve.Reading[moment.Duration]{{Value: tm.Length, Why: []string{"stated"}}}, Evidence: ev})
				}
			}
			continue
		}
		if len(tm.Moment) == 0 {
			if tm.Relation != nil && (s.what == cue.InEffect || s.what == cue.Scheduled) && t.After == nil {
				t.After = &After{Event: r.d.Slice(tm.Relation.EventFirst, tm.Relation.EventEnd), Offset: tm.Relation.Offset, Evidence: ev}
			}
			continue
		}
		c := resolve.Claim[moment.Moment]{By: s.speaker(), Mode: s.claimMode(), Readings: r.settled(s, tm.Moment), Evidence: ev}
		switch {
		case prep == "until" || prep == "till" || prep == "through" || prep == "to" && (s.what == cue.InEffect || s.what == cue.Scheduled || s.what == cue.Extended):
			t.End = addClaim(t.End, c)
			used[x] = true
		case s.what == cue.Expired || s.what == cue.ExpectedExpiry || s.what == cue.Terminated:
			if !done {
				t.End = addClaim(t.End, c)
				used[x] = true
				done = true
			}
		case prep == "from" || prep == "starting" || prep == "beginning" || prep == "effective" || r.word(tm.First-1, "starting", "beginning", "effective", "from") || r.word(tm.First-2, "starting", "beginning", "effective", "start", "begin"):
			if s.what != cue.Extended && s.what != cue.Violated {
				t.Start = addClaim(t.Start, c)
				used[x] = true
			}
		case s.what == cue.InEffect && s.verb.Name != "presupposed" || s.what == cue.Scheduled:
			if s.verb.Name == "schedule" && s.what == cue.Scheduled || !done && prep != "before" && prep != "by" && prep != "after" && prep != "within" {
				if s.verb == &acting && prep != "from" && prep != "since" && prep != "at" && prep != "on" {
					continue
				}
				t.Start = addClaim(t.Start, c)
				used[x] = true
				done = true
			}
		case s.what == cue.Agreed || s.what == cue.Announced:
			if !done && (prep == "" || prep == "on" || prep == "in" || prep == "at") && !used[x] {
				if s.verb == &acting {
					continue
				}
				t.Declared = addClaim(t.Declared, c)
				used[x] = true
				done = true
			}
		}
	}
}

// after reads "24 hours after the signature" behind a verb of beginning, and reports whether it stands there.
func (r *reader) after(t *Truce, s *step, x int) bool {
	tm := &r.c.Times[x]
	if s.what != cue.InEffect && s.what != cue.Scheduled && s.verb != &acting || !r.word(tm.End, "after", "from") {
		return false
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
	ev := []Evidence{r.evidence(Run{First: tm.First, End: end}, "after an event")}
	if t.After == nil {
		t.After = &After{Event: r.d.Slice(tm.End+1, end), Offset: tm.Length, Evidence: ev}
	}
	for k := tm.End + 1; k < end; k++ {
		if r.word(k, "signature", "signing", "signatures", "agreement", "announcement", "ceremony", "declaration", "publication", "signed") {
			for _, c := range t.Declared {
				if y, ok := shifted(c, tm.Length, 1, "after-event"); ok {
					t.Start = addClaim(t.Start, y)
					break
				}
			}
			break
		}
	}
	return true
}

// settled puts first the reading of a time that lies not after the day of publication, for what is told as past:
// "midnight" of the day that began.
func (r *reader) settled(s *step, rs []resolve.Reading[moment.Moment]) []resolve.Reading[moment.Moment] {
	if len(rs) < 2 || r.now.IsZero() || s.force != asserted || s.what != cue.InEffect && s.what != cue.Expired && s.what != cue.Agreed || s.form == cue.Third {
		return rs
	}
	day := r.now.Range()
	ok := func(v moment.Moment) bool { return v.Range().From < day.To-3600 }
	if ok(rs[0].Value) {
		return rs
	}
	for i := range rs {
		if ok(rs[i].Value) {
			out := append([]resolve.Reading[moment.Moment]{rs[i]}, rs[:i]...)
			return append(out, rs[i+1:]...)
		}
	}
	return rs
}

// ago reports whether a duration is told back from now: "three weeks ago".
func (r *reader) ago(tm *resolve.Time) bool {
	return r.word(tm.End, "ago", "earlier", "later", "old") || r.word(tm.End-1, "ago", "earlier", "later")
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

// phraseDates reads lengths and dates inside noun phrases: "a 48-hour truce", "a March 1 cease-fire", "from noon".
func (r *reader) phraseDates(t *Truce, x *mention, used map[int]bool) {
	sent := r.sent(x.First)
	speaker, mode := r.voice(x.First), ""
	for k := range x.steps {
		if s := &x.steps[k]; s.what == cue.Proposed || s.what == cue.CalledFor || s.what == cue.CounterProposed {
			speaker, mode = s.speaker(), s.mode()
		}
	}
	if x.length >= 0 && !used[x.length] && !r.extensionLength(x) {
		tm := &r.c.Times[x.length]
		used[x.length] = true
		t.Length = addClaim(t.Length, resolve.Claim[moment.Duration]{By: speaker, Mode: mode, Readings: []resolve.Reading[moment.Duration]{{Value: tm.Length, Why: []string{"stated"}}},
			Evidence: []Evidence{r.evidence(r.timeRun(x.length), "length")}})
	}
	if x.date >= 0 && !used[x.date] && len(t.Start) == 0 {
		if v := r.value(x.date); !v.IsZero() {
			p := v.Precision()
			if p == moment.PrecisionYear || p >= moment.PrecisionDay || x.of {
				used[x.date] = true
				t.Start = addClaim(t.Start, resolve.Claim[moment.Moment]{By: speaker, Mode: mode, Readings: r.c.Times[x.date].Moment, Evidence: []Evidence{r.evidence(r.timeRun(x.date), "date of the name")}})
			}
		}
	}
	if x.age >= 0 && !r.now.IsZero() {
		tm := &r.c.Times[x.age]
		v := r.now.Add(tm.Length, -1)
		if !v.IsZero() {
			if y, mo, _, ok := v.YMD(); ok && tm.Value != "" && tm.Value[len(tm.Value)-1] == 'M' {
				v = moment.Month(y, mo)
			}
			t.Start = addClaim(t.Start, resolve.Claim[moment.Moment]{By: resolve.Narrator, Mode: "derived", Readings: []resolve.Reading[moment.Moment]{{Value: v.Qualified(moment.Approximate), Why: []string{"now-minus-age"}}},
				Evidence: []Evidence{r.evidence(r.timeRun(x.age), "age")}})
		}
	}
	// "a truce from noon until Sunday", "the lull, until 9 May,"
	for _, k := range r.timesBehind(x.np.End, sent.End) {
		tm := &r.c.Times[k]
		if used[k] || len(tm.Moment) == 0 || tm.Type == "DURATION" || tm.Type == "SET" {
			continue
		}
		if tm.First > x.np.End+8 {
			break
		}
		c := resolve.Claim[moment.Moment]{By: speaker, Mode: mode, Readings: tm.Moment, Evidence: []Evidence{r.evidence(r.timeRun(k), "time of the phrase")}}
		switch tm.Preposition {
		case "from", "starting", "beginning", "since":
			if !x.no {
				t.Start = addClaim(t.Start, c)
				used[k] = true
			}
		case "until", "till", "through":
			if !x.no {
				t.End = addClaim(t.End, c)
				used[k] = true
			}
		}
	}
}

// addClaim adds a claim unless the same voice has made it.
func addClaim[T comparable](cs []resolve.Claim[T], c resolve.Claim[T]) []resolve.Claim[T] {
	for i := range cs {
		if cs[i].By == c.By && len(cs[i].Readings) > 0 && len(c.Readings) > 0 && cs[i].Readings[0].Value == c.Readings[0].Value {
			cs[i].Evidence = append(cs[i].Evidence, c.Evidence...)
			return cs
		}
	}
	return append(cs, c)
}

// derive adds the end from start and length, or the start from end and length.
func (r *reader) derive(t *Truce) {
	if len(t.Length) == 0 || len(t.Length[0].Readings) == 0 {
		return
	}
	l := t.Length[0].Readings[0].Value
	if l.IsVague() {
		return
	}
	if len(t.End) == 0 {
		for _, c := range t.Start {
			if x, ok := shifted(c, l, 1, "start-plus-length"); ok {
				t.End = append(t.End, x)
			}
		}
	} else if len(t.Start) == 0 {
		for _, c := range t.End {
			if x, ok := shifted(c, l, -1, "end-minus-length"); ok {
				t.Start = append(t.Start, x)
			}
		}
	}
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
