package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// A step is what one predicate says of one mention.
type step struct {
	what     cue.Step
	degree   string
	verb     *cue.Verb
	form     cue.Form
	force    force
	at       Run // the verb and the words that belong to it
	evidence Run // from the mention to the verb or the other way round
	passive  bool
	object   bool // the truce is the object, or the subject of a passive
	sub      bool // in a relative clause, or a modifier
	perfect  bool // had been: before what is told
	voice    int  // who says so: an actor, or resolve.Narrator
	by       []int
	byAt     Run
	to       []int // who is asked
	toAt     Run
	area     []int // places of "extend to"
	time     int32 // what stepTime found, and 2; 0: nobody asked
	mention  int
}

// steps reads the predicates of every mention.
func (r *reader) steps() {
	for i := range r.ms {
		m := &r.ms[i]
		if m.Strength == cue.Generic && !m.def && !m.indef {
			continue
		}
		if m.Act {
			r.act(m)
			r.flared(m, r.sent(m.First).First)
		} else {
			r.object(m)
			r.subject(m)
			r.modifiers(m)
			s := r.sent(m.First)
			r.flared(m, s.First)
			r.relapsed(m, s.End)
			r.sequel(i)
			r.ofDeal(i)
		}
		if len(m.places) == 0 {
			r.clausePlaces(m)
		}
		if !m.Act && !m.def && r.severalTimes(m) {
			m.plural, m.steps = true, m.steps[:0]
		}
		for k := range m.steps {
			s := &m.steps[k]
			if m.plural && m.Kind != cue.DeEscalationZone && s.at.First > m.First || m.maybe && s.at.First > m.First && !m.Act && !s.sub {
				s.what = cue.None // "prospects of the truce are dim", "some of the ceasefires held"
			}
			if r.startsLater(m, s) || r.anyBreach(m, s) || r.askedWhen(m, s) || r.signedThere(m, s) {
				s.what = cue.None
			}
			s.mention = i
			r.calledOn(s)
			r.endDeclared(m, s)
			r.timely(s)
			s.voice = r.voiceOf(m, s) // in "the army announced a truce" the announcing is the article's own
			s.evidence = Run{First: min(s.at.First, m.np.First), End: max(s.at.End, m.np.End)}
		}
		if m.maybe && m.Strength == cue.Strong && (m.def || m.length >= 0) && r.longerAsked(m) {
			m.maybe = false
			m.steps = r.mem.steps.Push(m.steps, step{what: cue.InEffect, verb: &presupposed, at: Run{First: m.np.First - 1, End: m.np.First}, sub: true, voice: resolve.Narrator, evidence: m.np, mention: i})
		}
	}
}

// startsLater reports whether a step only names the start from which something to come is counted: "would pull back within 21 days of the start of
// the ceasefire".
func (r *reader) startsLater(m *mention, s *step) bool {
	if s.what != cue.InEffect || s.form != cue.Noun || s.at.First > m.np.First || !r.timed(r.sent(m.First)) {
		return false
	}
	i := s.at.First - 1
	if r.word(i, r.w.The) {
		i--
	}
	if !r.word(i, r.w.BeforeBegins) || i < 1 {
		return false
	}
	t := r.time(i - 1)
	if t < 0 || r.c.Times[t].Type != "DURATION" && r.c.Times[t].Length.IsZero() {
		return false
	}
	first := r.sent(m.First).First
	for k := r.c.Times[t].First - 1; k >= first; k-- {
		if r.sense(k).Has(cue.Will|cue.May) || r.sense(k).Has(cue.To) && r.sense(k-1).Has(cue.Be) {
			return true
		}
	}
	return false
}

// anyBreach reports whether a step only names breaches that there may be: "ready to answer any violation of the truce".
func (r *reader) anyBreach(m *mention, s *step) bool {
	return s.what == cue.Violated && s.form == cue.Noun && (r.word(min(m.np.First, s.at.First), r.w.Any) || r.word(s.at.First-1, r.w.Any))
}

// askedWhen reports whether a step only says of what beginning the day is not told: "gave no details on when the truce takes effect", "no date
// for the start of the ceasefire".
func (r *reader) askedWhen(m *mention, s *step) bool {
	if s.what != cue.InEffect || s.force != asserted || s.form != cue.Noun && s.form != cue.Third && s.form != cue.Base || !r.has(r.sent(m.First), cue.Untold) {
		return false
	}
	sent := r.sent(m.First)
	for k, asked := min(m.np.First, s.at.First)-1, false; k >= sent.First && k > m.First-14; k-- {
		switch {
		case r.word(k, r.w.When), s.form == cue.Noun && (r.word(k, r.w.HourDate) || r.word(k, r.w.Time)):
			asked = true
		case asked && r.sense(k).Has(cue.Untold):
			return r.omitted(k, sent) != noOmission || r.sense(k).Has(cue.Not)
		}
	}
	return false
}

// signedThere reports whether a step only says when a ceremony is, or what for: "a meeting to seal the deal is to take place on Monday".
func (r *reader) signedThere(m *mention, s *step) bool {
	if s.verb != nil && s.what == cue.Negotiating && s.verb.Object == cue.Agreed && s.force == sought && m.def {
		return r.sense(s.at.First-1).Has(cue.To) && r.word(s.at.First-2, r.w.Ceremonies)
	}
	if s.verb == nil || s.verb.Name != "take place" {
		return false
	}
	for k := max(r.sent(m.First).First, m.np.First-8); k < m.np.First; k++ {
		if r.word(k, r.w.Ceremonies) && !r.word(k-1, r.w.After) {
			return true
		}
	}
	return false
}

// longerAsked reports whether what is open of a mention is only whether it goes on: "did not say whether the ten-day truce would be prolonged".
func (r *reader) longerAsked(m *mention) bool {
	if i := m.np.First - 1; i < 0 || !r.sense(i).Has(cue.If) {
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.at.First >= m.np.End && !s.sub && (s.verb.Object == cue.Extended || s.verb.Object == cue.Renewed) {
			return true
		}
	}
	return false
}

// calledOn takes a truce that was called on a day, and for something, for one that was declared: "a truce called in May for a visit", and no
// call for one.
func (r *reader) calledOn(s *step) {
	if s.what != cue.CalledFor || s.verb == nil || s.verb.Name != "call for" || s.at.First < r.ms[s.mention].np.End {
		return
	}
	if s.form == cue.Past && !s.passive && s.at.End-s.at.First == 2 && r.place(s.at.End) >= 0 {
		s.what, s.verb, s.at.End = cue.Announced, &announcing, s.at.First+1 // "the truce that the army called for Aleppo"
		return
	}
	for k := s.at.First + 1; k < s.at.End; k++ {
		if r.time(k) >= 0 {
			s.what, s.verb, s.at.End = cue.Announced, &announcing, s.at.First+1
			return
		}
	}
}

// clausePlaces reads where a truce is from behind its own predicate: "the truce took effect in Aleppo". Behind "signed" and
// "announced" stands where that was done.
func (r *reader) clausePlaces(m *mention) {
	s := r.sent(m.First)
	for k := range m.steps {
		st := &m.steps[k]
		if st.sub || st.object && !st.passive || st.at.First < m.np.End || st.passive && st.what == cue.Expired {
			continue
		}
		switch st.what {
		case cue.InEffect, cue.Scheduled, cue.Holding, cue.Expired, cue.Collapsed, cue.Faltering, cue.ExpectedExpiry:
		default:
			continue
		}
		for j := st.at.End; j < s.End && j < st.at.End+14; j++ {
			if r.time(j) < 0 && r.barrier(j, s.End) {
				break
			}
			if p := r.place(j); p >= 0 && !r.clockPlace(j, st.at.End) && (r.word(j-1, r.w.InAcross) || r.sense(j-1).Has(cue.Def|cue.Adj) && r.word(j-2, r.w.InAcross)) {
				m.places = r.addInt(m.places, p)
			}
		}
		// "In Homs a truce has been in place since March."
		if len(m.places) == 0 && m.np.First-s.First <= 8 && r.word(s.First, r.w.InAround) {
			for j := s.First + 1; j < m.np.First; j++ {
				if r.isVerb(j) || r.sense(j).Has(cue.Be|cue.Have|cue.Say) {
					break
				}
				if p := r.place(j); p >= 0 {
					m.places = r.addInt(m.places, p)
				}
			}
		}
		return
	}
}

// clockPlace reports whether the place at token j tells only where a clock shows what it does, and another clock shows something else
// elsewhere: "began at 2 a.m. in Tripoli, midnight in London".
func (r *reader) clockPlace(j, first int) bool {
	i := j - 1
	if i <= first || !r.word(i, r.w.InAcross) || r.time(i-1) < 0 || r.clock(r.time(i-1)) == "" {
		return false
	}
	here := r.time(i - 1)
	for k := max(first, r.c.Times[here].First-6); k < j+6; k++ {
		if t := r.time(k); t >= 0 && t != here && r.clock(t) != "" {
			return true
		}
	}
	return false
}

// voice returns whose words token i is in.
func (r *reader) voice(i int) int {
	best, size := resolve.Narrator, 1<<30
	for k := range r.c.Speeches {
		s := &r.c.Speeches[k]
		if s.First <= i && i < s.End && s.End-s.First < size && len(s.By) > 0 && !s.Negated {
			best, size = s.By[0].Value, s.End-s.First
		}
	}
	return best
}

// voiceOf returns whose words a step is told in: those of the speech around its verb, and the article's own if that speech is nothing but a
// declaration that the mention's relative clause tells of: "a truce that the army declared on Friday was rejected".
func (r *reader) voiceOf(m *mention, st *step) int {
	if st.verb == &fighting || st.verb == &relapsing {
		return r.makerVoice(m) // what followed is no part of what they agreed on
	}
	i := st.at.First
	for k := range r.c.Speeches {
		// "they agreed to a truce that began on Sunday": that it began is no part of the agreement
		if s := &r.c.Speeches[k]; st.sub && s.First <= i && i < s.End && i > m.np.End && s.Cue.End <= m.np.First && r.governedBy(m, s.Cue) {
			return r.voice(s.Cue.First)
		}
	}
	if st.sub {
		return r.voice(i)
	}
	for k := range r.c.Speeches {
		if s := &r.c.Speeches[k]; s.First <= i && i < s.End && i > m.np.End && m.np.End <= s.Cue.First && s.Cue.End <= s.First && r.declaredIn(m, s.Cue) {
			return resolve.Narrator
		}
	}
	return r.voice(i)
}

// governedBy reports whether a verb of speech has a mention for its object.
func (r *reader) governedBy(m *mention, verb Run) bool {
	for k := range m.steps {
		if s := &m.steps[k]; !s.sub && s.object && !s.passive && s.form != cue.Noun && s.at.First <= verb.First && verb.First < s.at.End {
			return true
		}
	}
	return false
}

// declaredIn reports whether a verb of speech is what a relative clause says was done with a mention's truce.
func (r *reader) declaredIn(m *mention, verb Run) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.sub && s.object && s.at.First <= verb.First && verb.First < s.at.End {
			return true
		}
	}
	return false
}

// area reads "to Aleppo", "to cover Aleppo" behind a verb of extending.
func (r *reader) area(s *step, i, limit int) {
	for j := i; j < limit && j < i+12; j++ {
		if r.time(j) >= 0 {
			return
		}
		if t := &r.d.Tokens[j]; t.Class > token.Possessive && t.Class != token.Quote {
			return
		}
		if !r.word(j, r.w.ToInto) {
			continue
		}
		for k := j + 1; k < limit && k < j+8; k++ {
			if r.time(k) >= 0 {
				return
			}
			if p := r.place(k); p >= 0 {
				s.area = r.addInt(s.area, p)
				s.what = cue.Widened
				s.at.End = max(s.at.End, k+1)
				return
			}
			if r.word(k, r.w.Areas) || k == j+1 && r.word(k, r.w.Enlarging) && s.verb.Name == "stretch" {
				s.what = cue.Widened
				s.at.End = max(s.at.End, k+1)
			}
		}
		return
	}
}

// timely corrects a step by its time: what begins or ends on a day to come is planned, whatever the tense.
func (r *reader) timely(s *step) {
	if s.verb == &existing && s.what == cue.AgreedInPrinciple && r.stepTime(s) >= 0 {
		s.what = cue.Scheduled // "as of midnight there will be a complete cessation"
		return
	}
	if s.what == cue.None && s.force == negated && s.verb.Subject == cue.InEffect && !s.sub {
		if t := r.stepTime(s); t >= 0 && (r.c.Times[t].Preposition == "until" || r.c.Times[t].Preposition == "before") && r.now.Before(r.coming(&step{force: planned, at: s.at}, t, r.value(t))) {
			s.what, s.force = cue.Scheduled, planned // "does not take effect until Sunday"
			return
		}
	}
	if s.what == cue.InEffect && s.form == cue.Third && r.onceBehind(s.at.End) {
		return
	}
	if s.what == cue.Scheduled && (r.word(s.at.End-2, r.w.Immediate) || r.onceBehind(s.at.End)) {
		s.what = cue.InEffect
		return
	}
	if s.what == cue.Holding && s.force == asserted && !s.perfect && (s.form == cue.Past || s.form == cue.Perf && s.passive) && !r.now.IsZero() {
		if t := r.stepTime(s); t >= 0 && r.untilTime(t) && r.value(t).Before(r.now) {
			s.what = cue.Expired // "was respected until last week"
			return
		}
	}
	if s.what == cue.Expired && s.form == cue.Third && !s.object && r.kind(s.at.First) == article.Body && r.onceOver(s) {
		s.what = cue.ExpectedExpiry // "will not prolong the truce when it runs out this week"
		return
	}
	if s.what != cue.InEffect && s.what != cue.Expired || s.verb == &acting && s.force != asserted {
		return
	}
	if s.what == cue.InEffect && s.perfect && s.force == asserted && s.form != cue.Third && s.form != cue.Adject && r.word(s.at.First-1, r.w.HasHave) {
		return // "have begun a truce for Christmas"
	}
	t := r.stepTime(s)
	if t < 0 {
		// "takes effect when the monitors arrive"
		switch {
		case s.form != cue.Third:
		case s.what == cue.InEffect && (r.offset(s.at.End) || r.word(s.at.End, r.w.TimelyLinks) || r.word(s.at.End, r.w.As) && r.word(s.at.End+1, r.w.IfSoon) || r.momentAt(s.at.End) || r.sense(s.at.End).Has(cue.Prep) && r.momentAt(s.at.End+1)):
			s.what = cue.Scheduled // and "takes effect Sunday", where nobody knows which
		case s.what == cue.Expired && r.kind(s.at.First) == article.Body:
			s.what = cue.ExpectedExpiry // "the day on which the pause runs out"; headlines tell the past so
		}
		return
	}
	if s.what == cue.InEffect && s.form == cue.Adject && r.untilTime(t) {
		return // "is in force until Friday"
	}
	v := r.coming(s, t, r.value(t))
	later := !r.now.IsZero() && !v.IsZero() && r.now.Before(v)
	if s.form == cue.Third && (r.now.IsZero() || v.IsZero()) {
		later = true // the present tells what is to come, whatever day it is
	}
	// "takes effect at midnight", said on the day before it or on the day itself
	if s.form == cue.Third && !v.IsZero() && v.Precision() > moment.PrecisionDay && !v.Before(r.now) {
		later = true
	}
	if !later {
		return
	}
	if s.what == cue.InEffect {
		s.what = cue.Scheduled
	} else if s.form != cue.Past || s.perfect {
		s.what = cue.ExpectedExpiry
	}
}

// onceOver reports whether what a step tells in the present stands in a clause of what is to come: "when the current truce expires on Friday".
func (r *reader) onceOver(s *step) bool {
	first := r.sent(s.at.First).First
	for k := s.at.First - 1; k >= first && k > s.at.First-9; k-- {
		if r.word(k, r.w.Hinges) {
			return true
		}
		if r.tokens[k].Class > token.Possessive || r.sense(k).Has(cue.Which|cue.Be|cue.Have|cue.Say) {
			return false
		}
	}
	return false
}

// onceBehind reports whether words that say at once stand right behind a verb.
func (r *reader) onceBehind(i int) bool {
	return r.atOnceAt(i) || (r.sense(i).Has(cue.Prep) || r.word(i, r.w.StraightRight)) && (r.atOnceAt(i+1) || r.atOnceAt(i+2))
}

// offset reports whether a length that is counted from an event stands at token i: "72 hours after the signing".
func (r *reader) offset(i int) bool {
	t := r.time(i)
	return t >= 0 && (r.c.Times[t].Relation != nil || r.word(r.c.Times[t].End, r.w.After))
}

// addInt adds a number once.
func (r *reader) addInt(s []int, x int) []int {
	if containsInt(s, x) {
		return s
	}
	return r.mem.ints.Push(s, x)
}

// modifiers reads the adjectives of the phrase itself: "a fragile truce", "a UN-brokered truce".
func (r *reader) modifiers(m *mention) {
	if !m.said.senses.Has(cue.Frail) && !r.calls(m, r.w.Modifiers) {
		return
	}
	for k := m.np.First; k < m.First; k++ {
		if !r.sense(k).Has(cue.Frail) && !r.word(k, r.w.Modifiers) {
			continue
		}
		st := step{at: Run{First: k, End: k + 1}, sub: true, object: true, verb: &presupposed}
		switch {
		case r.sense(k).Has(cue.Frail):
			st.what = cue.Faltering
		case r.word(k, r.w.ProposedOnes):
			st.what = cue.Proposed
		case r.word(k, r.w.PlannedOnes):
			st.what = cue.Scheduled
		case r.word(k, r.w.ExpiredOnes):
			st.what = cue.Expired
		case r.word(k, r.w.CollapsedOnes) && m.noun:
			continue // "failed ceasefire talks"
		case r.word(k, r.w.CollapsedOnes):
			st.what, st.degree = cue.Collapsed, "fully"
		case r.word(k, r.w.RenewedOnes):
			if i := m.np.First - 2; r.sense(i+1).Has(cue.Prep) && (r.sense(i).Has(cue.Hope|cue.Try) || r.word(i, r.w.Hopeful)) {
				continue // "hopeful of a renewed truce"
			}
			st.what = cue.Renewed
		case r.word(k, r.w.ExtendedOnes) && r.word(k-1, r.w.More):
			continue // "a more extended truce"
		case r.word(k, r.w.ExtendedOnes):
			st.what = cue.Extended
		case r.word(k, r.w.AgreedOnes):
			st.what = cue.Agreed
		case r.word(k, r.w.AnnouncedOnes):
			st.what = cue.Announced
		case r.word(k, r.w.BrokeredOnes):
			st.what = cue.None
			agent := cue.Broker
			switch {
			case r.word(k, r.w.Monitored):
				agent = cue.Monitor
			case r.word(k, r.w.Mediated):
				agent = cue.Mediator
			case r.word(k, r.w.Guaranteed):
				agent = cue.Guarantor
			case r.word(k, r.w.Facilitated):
				agent = cue.Facilitator
			}
			st.verb = &brokering[agent]
			for j := k - 1; j >= m.np.First && j >= k-6; j-- {
				if x := r.ref(j); x != nil && len(x.Actors) > 0 {
					st.by = r.addInt(st.by, x.Actors[0])
					st.byAt = x.Run
				}
			}
			if len(st.by) == 0 {
				continue
			}
		default:
			continue
		}
		if m.no {
			st.what = cue.None
		}
		m.steps = r.mem.steps.Push(m.steps, st)
	}
}

// brokering holds the verbs of "UN-brokered", "Russian-guaranteed".
var brokering = [...]cue.Verb{
	cue.Broker:      {Name: "brokered", Rule: "step: brokered", Agent: cue.Broker},
	cue.Mediator:    {Name: "mediated", Rule: "step: mediated", Agent: cue.Mediator},
	cue.Facilitator: {Name: "facilitated", Rule: "step: facilitated", Agent: cue.Facilitator},
	cue.Guarantor:   {Name: "guaranteed", Rule: "step: guaranteed", Agent: cue.Guarantor},
	cue.Monitor:     {Name: "monitored", Rule: "step: monitored", Agent: cue.Monitor},
}
