package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// fighting is the verb of what is done a while after a truce was made.
var fighting = cue.Verb{Name: "resume", Rule: "step: after it", Object: cue.Violated}

// flared reads that there is fighting a while after a truce was made: "shelling went on hours after a ceasefire took effect", "the rebels attacked a
// base two days after signing a truce". That one side is to fight again ends it: "they would resume their attacks, a month after declaring a ceasefire".
func (r *reader) flared(m *mention, first int) {
	after := r.afterMaking(m, first)
	if after < 0 {
		return
	}
	for k := after - 1; k >= first; k-- {
		s := r.sense(k)
		if s.Has(cue.Not|cue.No|cue.If|cue.May) || r.word(k, r.w.Stilled) || r.tokens[k].Class == token.Semicolon {
			return
		}
	}
	st := step{what: cue.Violated, verb: &fighting, form: cue.Past, object: true}
	for k := after - 1; k >= first; k-- {
		seized := r.word(k, r.w.Seizing)
		if !seized && !r.word(k, r.w.Flaring) && !r.word(k, r.w.Struck) {
			continue
		}
		st.at = Run{First: k, End: k + 1}
		switch {
		case r.word(k, r.w.Resuming) && r.fightingIn(k+1, min(k+6, after)):
			st.by, st.byAt = r.actorsLeft(k-1, r.reported(k, first))
			if r.sense(k - 1).Has(cue.Will) {
				st.what, st.force = cue.Terminated, planned
			}
		case seized && r.struckBy(k, first) && !r.sense(k-1).Has(cue.Be|cue.Have), r.word(k, r.w.Flaring) && r.fightingIn(first, k), r.word(k, r.w.Struck) && (r.fightingIn(first, after) || r.struckBy(k, first)):
		default:
			continue
		}
		m.steps = r.mem.steps.Push(m.steps, st)
		return
	}
}

// afterMaking returns the "after" that counts a time from the making or the beginning of a mention's truce: "a day after both sides signed a truce",
// "shortly after a ceasefire took effect"; -1 if none does.
func (r *reader) afterMaking(m *mention, first int) int {
	if m.Strength != cue.Strong && !m.Act || m.plural || m.no || m.maybe || m.noun {
		return -1
	}
	for n := range m.steps {
		s := &m.steps[n]
		if s.force != asserted && !(m.Act && s.force == decided) || s.sub || s.verb == &presupposed || s.form == cue.Noun || s.what != cue.Agreed && s.what != cue.Announced && s.what != cue.InEffect {
			continue
		}
		from := min(s.at.First, m.np.First)
		for k := from - 1; k > first+1 && k > from-9 && r.tokens[k].Class <= token.Possessive; k-- {
			if !r.word(k, r.w.After) {
				continue
			}
			if t := r.time(k - 1); t >= 0 && r.c.Times[t].Type == "DURATION" || r.word(k-1, r.w.Spans) || r.word(k-1, r.w.SoonJust) {
				return k
			}
			break
		}
	}
	return -1
}

// fightingIn reports whether fighting is named from token i to token j.
func (r *reader) fightingIn(i, j int) bool {
	for ; i < j; i++ {
		if r.word(i, r.w.TheirAttacks) || r.word(i, r.w.OwnActs) || r.word(i, r.w.Outbreaks) {
			return true
		}
	}
	return false
}

// struckBy reports whether those who fight are the subject of the verb at token i: "the rebels attacked", and not "a curfew fell".
func (r *reader) struckBy(i, first int) bool {
	for k := i - 1; k >= first && k > i-10; k-- {
		if r.word(k, r.w.Troops) {
			return true
		}
		if x := r.ref(k); x != nil && len(x.Actors) > 0 {
			switch r.c.Actors[x.Actors[0]].Kind {
			case "armed_group", "militia", "paramilitary", "armed_forces":
				return true
			}
		}
	}
	return false
}

// relapsing is the verb of fighting that comes back soon.
var relapsing = cue.Verb{Name: "resume", Rule: "step: but then", Object: cue.Collapsed}

// relapsed reads that there was fighting again after a truce was made, told beside it: "signed a truce in March, but clashes went on", "although they
// agreed on a ceasefire, fighting resumed after a week", "but it did not stop the clashes". That it came soon means that the truce did not last.
func (r *reader) relapsed(m *mention, limit int) {
	if m.Strength != cue.Strong || m.plural || m.no || m.maybe || m.noun || !r.madeIn(m) {
		return
	}
	k := m.np.End
	for k < limit && !r.word(k, r.w.ButYet) && !(r.class(k) == token.Comma && r.conceded(m)) {
		if c := r.class(k); c > token.Comma && c != token.Quote || r.sense(k).Has(cue.Which|cue.Say) {
			return
		}
		k++
	}
	if end := r.uselessAt(k+1, limit); end > 0 {
		m.steps = r.mem.steps.Push(m.steps, step{what: cue.Violated, verb: &fighting, form: cue.Past, object: true, at: Run{First: k + 1, End: end}})
		return
	}
	noise := false
	for n := k + 1; n < limit && n < k+14; n++ {
		s := r.sense(n)
		switch {
		case s.Has(cue.Not | cue.No | cue.Will | cue.May | cue.Which | cue.Say), r.word(n, r.w.Stilled), r.class(n) > token.Possessive:
			return
		case r.fightingIn(n, n+1):
			noise = true
		case noise && r.word(n, r.w.Flaring):
			st := step{what: cue.Violated, verb: &fighting, form: cue.Past, object: true, at: Run{First: n, End: n + 1}}
			for i := n + 1; i < limit && i < n+8; i++ {
				if t := r.time(i); r.word(i-1, r.w.WithinAfter) && t >= 0 && r.c.Times[t].Type == "DURATION" || r.word(i-1, r.w.WithinAfter) && r.word(i, r.w.Spans) || t >= 0 && r.ago(&r.c.Times[t]) {
					st.what, st.verb, st.degree = cue.Collapsed, &relapsing, "fully"
				}
			}
			m.steps = r.mem.steps.Push(m.steps, st)
			return
		}
	}
}

// uselessAt returns the token behind words, from token i on, that say that it did not stop the fighting; 0 if they do not stand there.
func (r *reader) uselessAt(i, limit int) int {
	if !r.word(i, r.w.ItThis) {
		return 0
	}
	in := false
	for i++; i < limit && !r.word(i, r.w.Stilled) && (r.sense(i).Has(cue.Not|cue.Fail|cue.Have|cue.To|cue.Adverb) || r.word(i, r.w.DidDoes)); i++ {
		in = in || r.sense(i).Has(cue.Not|cue.Fail)
	}
	if !in || !r.word(i, r.w.Stopping) && !r.word(i, r.w.Stilled) {
		return 0
	}
	for k := i + 1; k < min(i+4, limit); k++ {
		if r.sense(k).Has(cue.War|cue.Fight) || r.fightingIn(k, k+1) {
			return i + 1
		}
	}
	return 0
}

// madeIn reports whether a mention's own clause tells that its truce was made or began.
func (r *reader) madeIn(m *mention) bool {
	for k := range m.steps {
		s := &m.steps[k]
		if s.force == asserted && !s.sub && s.form != cue.Noun && s.verb != &presupposed && (s.what == cue.Agreed || s.what == cue.Announced || s.what == cue.InEffect) {
			return true
		}
	}
	return false
}

// makerVoice returns whose words tell that a mention's truce was made.
func (r *reader) makerVoice(m *mention) int {
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Agreed || s.what == cue.Announced || s.what == cue.InEffect {
			return r.voice(s.at.First)
		}
	}
	return r.voice(m.First)
}

// conceded reports whether a mention stands in a clause that begins its sentence with "although" or the like.
func (r *reader) conceded(m *mention) bool {
	return r.word(r.sent(m.First).First, r.w.Conceding)
}

// dayOfFight reports whether a temporal expression dates what happened before, told behind token i in a few words without a verb: "a truce was
// announced after | the attack on 7 October".
func (r *reader) dayOfFight(t, i int) bool {
	k := r.c.Times[t].First
	if r.word(k-1, r.w.OnOf) || r.word(k-1, r.w.InAcross) {
		k--
	}
	if k <= i || !r.sense(k-1).Has(cue.War|cue.Fight) && !r.word(k-1, r.w.Outbreaks) && !r.word(k-1, r.w.Doings) {
		return r.onEveOf(i, k)
	}
	for k--; k >= i && k > r.c.Times[t].First-12; k-- {
		if r.word(k, r.w.BesideEvents) {
			return true
		}
		if r.tokens[k].Class > token.Possessive && !(r.tokens[k].Class == token.Period && r.tokens[k+1].Gap == token.None) || r.sense(k).Has(cue.Be|cue.Have|cue.Say|cue.Which|cue.And) || r.finiteAt(k) {
			return false
		}
	}
	return false
}

// onEveOf reports whether "on the eve of" stands between tokens i and k, so that a day behind is that of what was to follow: "declared on the
// eve of the formation of a cabinet on May 20".
func (r *reader) onEveOf(i, k int) bool {
	for k--; k > i; k-- {
		if r.word(k, r.w.Of) && r.word(k-1, r.w.Eve) {
			return true
		}
		if r.tokens[k].Class > token.Possessive || r.isVerb(k) {
			return false
		}
	}
	return false
}

// undoing reports whether a step is one that fighting itself may bring: its day is the truce's end.
func undoing(what cue.Step) bool {
	switch what {
	case cue.Violated, cue.Collapsed, cue.Terminated, cue.Suspended, cue.Expired, cue.Faltering:
		return true
	}
	return false
}
