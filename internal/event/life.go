package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// rank orders the steps of a life; of two asserted steps the later in life is where the truce stands.
var rank = [...]int{
	cue.CalledFor: 10, cue.Proposed: 20, cue.CounterProposed: 21, cue.Negotiating: 30, cue.Denied: 41, cue.Rejected: 40, cue.AgreedInPrinciple: 50, cue.Agreed: 60,
	cue.Announced: 70, cue.Scheduled: 80, cue.RenewalSought: 85, cue.InEffect: 90, cue.Holding: 100, cue.Violated: 100, cue.Widened: 110, cue.Faltering: 110, cue.Suspended: 120,
	cue.Extended: 130, cue.Renewed: 130, cue.Expired: 140, cue.Collapsed: 141, cue.Terminated: 150, cue.Superseded: 150, cue.ExpectedExpiry: 0,
}

// stepsOf returns all steps of a group in text order.
func (r *reader) stepsOf(g *group) []step {
	n := len(g.virtual)
	for _, i := range g.ms {
		n += len(r.ms[i].steps)
	}
	out := append(r.mem.steps.Room(n), g.virtual...)
	for _, i := range g.ms {
		out = append(out, r.ms[i].steps...)
	}
	return out
}

// life fills the history and the status of a truce.
func (r *reader) life(t *Truce, g *group, steps []step) {
	for k := range steps {
		s := &steps[k]
		if s.what == cue.None || s.verb == &presupposed && (s.what == cue.InEffect || s.what == cue.Proposed && len(steps) > 1) {
			continue
		}
		r.record(t, s)
	}
	wish := r.wished(steps)
	voices := r.mem.ints.One(resolve.Narrator)
	var first *step
	for k := range steps {
		voices = r.addInt(voices, steps[k].voice)
	}
	for _, v := range voices {
		best := r.last(steps, v, wish)
		if best == nil || best.weak() && r.spoken(steps, v) {
			continue // "under the accord" says less than who says that it will begin
		}
		if v != resolve.Narrator && best.what == cue.InEffect && best.form == cue.Past && r.calledOver(steps, voices, wish) {
			continue // who tells how it began does not contest that it is over
		}
		if v != resolve.Narrator && wanted(best.what.String()) && (r.word(best.at.First-1, r.w.Had) || r.word(best.at.First-2, r.w.Had)) && r.spoken(steps, v) {
			continue // "which diplomats had long sought": before it was made
		}
		t.Status = r.mem.statuses.claims.Push(t.Status, resolve.Claim[string]{
			By:       v,
			Readings: r.mem.statuses.one(best.what.String(), r.mem.because("last-transition")),
			Evidence: r.proof(best.evidence, best.verb.Rule),
		})
		if n := len(t.Status) - 1; n == 0 {
			first = best
		} else if first.what == cue.Violated && first.sub && !best.sub && r.tokens[first.at.First].Sent == r.tokens[best.at.First].Sent {
			t.Status[0], t.Status[n] = t.Status[n], t.Status[0] // "a truce, which each says the other broke, was extended"
			first = best
		}
	}
	r.lead(t)
	if len(t.Status) == 0 {
		r.presume(t, g)
	}
}

// presume gives a truce that is only referred to the status that is taken for granted: one that is greeted has been agreed on, another is in effect.
func (r *reader) presume(t *Truce, g *group) {
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.maybe || !m.def && m.age < 0 && m.date < 0 {
			continue
		}
		what := cue.InEffect
		if r.word(m.np.End-1, r.w.PaperDeals) && r.word(m.np.First-1, r.w.Greets) {
			what = cue.Agreed // "welcomed the ceasefire agreement"
		}
		t.Status = r.mem.statuses.claims.Push(t.Status, resolve.Claim[string]{By: resolve.Narrator, Mode: "derived",
			Readings: r.mem.statuses.one(what.String(), r.mem.because("presupposed")),
			Evidence: r.proof(m.np, "presupposed")})
		return
	}
}

// calledOver reports whether one of the voices leaves the truce at its end.
func (r *reader) calledOver(steps []step, voices []int, wish bool) bool {
	for _, v := range voices {
		if best := r.last(steps, v, wish); best != nil && gone(best.what.String()) {
			return true
		}
	}
	return false
}

// spoken reports whether somebody else than a voice asserts a step.
func (r *reader) spoken(steps []step, voice int) bool {
	for k := range steps {
		if s := &steps[k]; s.voice != voice && rank[s.what] > 0 && !s.weak() {
			return true
		}
	}
	return false
}

// lead puts the claim that the article opens with before the article's own voice, if that has only earlier states to
// tell: "The rebels ended their truce on Monday, saying …", and then how it began.
func (r *reader) lead(t *Truce) {
	if len(t.Status) < 2 || t.Status[0].By != resolve.Narrator {
		return
	}
	at := func(c *resolve.Claim[string]) int { return r.storyIndex(r.d.At(c.Evidence[0].Span.Start)) }
	for i := 1; i < len(t.Status); i++ {
		c := &t.Status[i]
		stale := t.Status[0].Readings[0].Value
		if (stale == "announced" || stale == "agreed" || stale == "scheduled") && (begun(c.Readings[0].Value) || gone(c.Readings[0].Value)) ||
			stale == "expired" && again(c.Readings[0].Value) && at(c) > at(&t.Status[0]) || // "ran out on Thursday. A day later the rebels said they were renewing it"
			stale == "expired" && c.Readings[0].Value == "terminated" && at(c) <= 1 && t.Status[0].Evidence[0].Rule == "step: end" || // "Ceasefire ends": those who kept it declared it over
			stale == "in_effect" && gone(c.Readings[0].Value) && at(c) > 0 ||
			stale == "in_effect" && c.Readings[0].Value == "violated" || // "accused each other of breaking the truce that began on Friday"
			at(c) <= 2 && at(&t.Status[0]) > at(c) && wanted(stale) && made(c.Readings[0].Value) || // "X announced that it will begin … Y had gone there to press for one"
			at(c) <= 2 && stale == "called_for" && made(c.Readings[0].Value) || // "in answer to calls for a truce he told all his men to cease fire"
			at(c) <= 2 && at(&t.Status[0]) > at(c) && decisive(c.Readings[0].Value) && !(gone(stale) && gone(c.Readings[0].Value)) {
			first := *c
			copy(t.Status[1:i+1], t.Status[:i])
			t.Status[0] = first
			return
		}
	}
}

// wanted reports whether a status is that of a truce that is only sought.
func wanted(status string) bool {
	return status == "called_for" || status == "proposed" || status == "negotiating"
}

// made reports whether a status is that of a truce that has been made, and has not ended.
func made(status string) bool {
	return status == "announced" || status == "scheduled" || begun(status) // what one side agreed to may still be sought
}

// begun reports whether a status can only be that of a truce that has begun.
func begun(status string) bool {
	switch status {
	case "in_effect", "violated", "holding", "faltering", "extended":
		return true
	}
	return false
}

// gone reports whether a status is that of a truce that is over.
func gone(status string) bool {
	switch status {
	case "expired", "collapsed", "terminated", "superseded":
		return true
	}
	return false
}

// again reports whether a status is that of a truce that goes on after all.
func again(status string) bool { return status == "extended" || status == "renewed" }

func decisive(status string) bool {
	switch status {
	case "expired", "collapsed", "terminated", "superseded", "renewed", "extended", "rejected", "denied", "violated", "faltering":
		return true
	}
	return false
}

// last returns the step at which a voice leaves the truce, wished for or not; nil if it asserts none.
func (r *reader) last(steps []step, voice int, wish bool) *step {
	var best *step
	for k := range steps {
		s := &steps[k]
		if s.voice != voice || rank[s.what] == 0 || wish && r.wouldBe(s) {
			continue
		}
		if best == nil || r.later(s, best) {
			best = s
		}
	}
	return best
}

// later reports whether a is a later state than b.
func (r *reader) later(a, b *step) bool {
	if x := r.sinceWhich(b, a); x || r.sinceWhich(a, b) {
		return x
	}
	// What only an adjective or a noun phrase implies yields to what is said.
	if x, y := a.weak(), b.weak(); x != y {
		if x {
			return rank[b.what] <= rank[cue.Negotiating] && rank[a.what] >= rank[cue.InEffect]
		}
		return !(rank[a.what] <= rank[cue.Negotiating] && rank[b.what] >= rank[cue.InEffect])
	}
	no := func(s *step) bool { return s.what == cue.Rejected || s.what == cue.Denied }
	if no(a) && r.refusalStands(a, b) {
		return true
	}
	if no(b) && r.refusalStands(b, a) {
		return false
	}
	over := func(s *step) bool {
		return s.what == cue.Expired || s.what == cue.Collapsed || s.what == cue.Terminated || s.what == cue.Superseded
	}
	if a.what == cue.Suspended && b.what == cue.Extended || a.what == cue.Extended && b.what == cue.Suspended {
		if x, y := r.stepTime(a), r.stepTime(b); x >= 0 && y >= 0 && (r.value(x).Before(r.value(y)) || r.value(y).Before(r.value(x))) {
			return r.value(y).Before(r.value(x))
		}
		return a.what == cue.Suspended
	}
	again := func(s *step) bool { return s.what == cue.Extended || s.what == cue.Renewed }
	if over(a) && again(b) || again(a) && over(b) {
		x, y := r.stepTime(a), r.stepTime(b)
		if x >= 0 && y >= 0 && !r.upTo(x) && !r.upTo(y) {
			v, w := r.value(x), r.value(y)
			if v.Before(w) {
				return false
			}
			if w.Before(v) {
				return true
			}
		}
		if a.sub != b.sub {
			return !a.sub
		}
		return over(a)
	}
	if rank[a.what] <= rank[cue.Announced] && rank[b.what] <= rank[cue.Announced] && a.what != b.what {
		// Of two steps towards a truce the later one counts.
		if x, y := r.stepTime(a), r.stepTime(b); x >= 0 && y >= 0 {
			// "agreed to a ceasefire at noon on Monday", said on Sunday, comes after a call of Friday.
			if v, w := r.coming(a, x, r.value(x)), r.coming(b, y, r.value(y)); v.Before(w) || w.Before(v) {
				return w.Before(v)
			}
		}
	}
	return a.rank() > b.rank()
}

// sinceWhich reports whether a truce is told to be broken or in danger since it was renewed: "violations have doubled since the truce was renewed".
func (r *reader) sinceWhich(renewed, broken *step) bool {
	if renewed.what != cue.Renewed && renewed.what != cue.Extended || broken.what != cue.Violated && broken.what != cue.Faltering || broken.force != asserted {
		return false
	}
	first := r.sent(renewed.at.First).First
	for k := renewed.at.First - 1; k >= first && r.class(k) <= token.Possessive; k-- {
		if r.word(k, r.w.Since) {
			return true
		}
	}
	return false
}

// refusalStands reports whether a refusal is the last word on what another step tells: "did not accept the truce that others had accepted in
// March", "Rebels reject the army's truce", in a headline, and below it how the army declared one.
func (r *reader) refusalStands(no, of *step) bool {
	if of.sub && !no.sub && rank[of.what] <= rank[cue.Announced] {
		return true
	}
	if !r.foremost(no) {
		return false
	}
	return !r.foremost(of) && rank[of.what] <= rank[cue.Scheduled] || of.verb == &fighting // "resumed its raids hours after it accepted a truce that the rebels refused"
}

// foremost reports whether a step is told in a headline or in the first sentence of the text.
func (r *reader) foremost(s *step) bool {
	k := r.kind(s.at.First)
	return k == article.Title || k == article.Heading || r.tokens[s.at.First].Sent == 0
}

// upTo reports whether a temporal expression tells until when, and not when: "was prolonged up to January 26".
func (r *reader) upTo(t int) bool {
	i := r.c.Times[t].First - 1
	return r.untilTime(t) || r.word(i, r.w.To) && r.word(i-1, r.w.Up)
}

// wished reports whether all that is told of a truce is that somebody wants it.
func (r *reader) wished(steps []step) bool {
	wish := false
	for k := range steps {
		switch s := &steps[k]; s.what {
		case cue.CalledFor, cue.Proposed, cue.CounterProposed, cue.Negotiating:
			wish = wish || s.force == asserted || s.force == asked
		case cue.None, cue.Rejected, cue.Denied, cue.Scheduled, cue.ExpectedExpiry:
		default:
			if s.verb != &presupposed && !(s.what == cue.Announced && r.wouldBe(s)) {
				return false
			}
		}
	}
	return wish
}

// wouldBe reports whether a step tells what a truce would be: "proposed a truce that would begin on Friday", "called for a pause; it would
// run for four days". Of one that is only wished for that is no plan.
func (r *reader) wouldBe(s *step) bool {
	for i := s.at.First - 1; i > s.at.First-4; i-- {
		if r.word(i, r.w.WouldWouldnt) {
			return s.what == cue.Scheduled || s.what == cue.Announced && s.force == planned && s.voice == resolve.Narrator // "the alliance would halt its raids"
		}
	}
	if s.what == cue.Scheduled && r.ifAccepted(s) {
		return true
	}
	// "offered a truce, to begin at midnight"
	i := s.at.First - 1
	return s.what == cue.Scheduled && s.form == cue.Base && s.mention < len(r.ms) && r.sense(i).Has(cue.To) && (r.class(i-1) == token.Comma || i == r.ms[s.mention].np.End)
}

// ifAccepted reports whether a step waits for the other side to say yes: "will begin on Tuesday if the rebels agree to it".
func (r *reader) ifAccepted(s *step) bool {
	end := r.sent(s.at.First).End
	for k := s.at.End; k < end && k < s.at.End+10; k++ {
		if !r.sense(k).Has(cue.If) || r.sense(k).Has(cue.Be) {
			continue
		}
		for n := k + 1; n < end && n < k+9; n++ {
			if r.word(n, r.w.Consenting) {
				return true
			}
		}
		return false
	}
	return false
}

// weak reports whether a step is only implied: by "under the truce", or by those who observe it.
func (s *step) weak() bool {
	return s.verb == &presupposed && s.what != cue.Faltering || s.what == cue.Holding && s.sub && s.object || s.verb == &being
}

// rank is where a step stands in a life. That a truce is called fragile says less than that it came into force.
func (s *step) rank() int {
	if s.verb == &presupposed && s.what == cue.Faltering {
		return rank[cue.InEffect] - 1
	}
	return rank[s.what]
}

// record adds a step to the history, or its evidence to the same step by the same.
func (r *reader) record(t *Truce, s *step) {
	ev := r.evidence(s.evidence, s.verb.Rule)
	tr := Transition{Status: s.what.String(), Degree: s.degree, By: s.by, Mode: s.mode(), Evidence: r.mem.evidence.One(ev)}
	if s.what != cue.Collapsed {
		tr.Degree = ""
	}
	if len(tr.By) == 0 && s.voice != resolve.Narrator {
		tr.By = r.mem.ints.One(s.voice)
	}
	if x := r.stepTime(s); x >= 0 && len(r.c.Times[x].Moment) > 0 {
		tr.When = r.mem.moments.claims.One(resolve.Claim[moment.Moment]{By: s.voice, Mode: s.mode(), Readings: r.c.Times[x].Moment, Evidence: r.proof(r.timeRun(x), "time of step")})
	}
	for i := range t.History {
		h := &t.History[i]
		if h.Status == tr.Status && h.Mode == tr.Mode && equalInts(h.By, tr.By) {
			h.Evidence = r.mem.evidence.Push(h.Evidence, ev)
			if len(h.When) == 0 {
				h.When = tr.When
			}
			if h.Degree == "" {
				h.Degree = tr.Degree
			}
			return
		}
	}
	t.History = r.mem.transitions.Push(t.History, tr)
}

// mode is how a step's claims are made.
func (s *step) mode() string {
	switch s.what {
	case cue.CalledFor:
		return "demanded"
	case cue.Proposed, cue.CounterProposed:
		return "proposed"
	case cue.Scheduled, cue.ExpectedExpiry:
		return "planned"
	}
	if s.force == planned || s.force == decided && s.what != cue.Agreed && s.what != cue.Announced {
		return "planned"
	}
	return ""
}

func equalInts(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
