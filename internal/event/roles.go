package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// roles says who is what to a truce.
func (r *reader) roles(t *Truce, g *group, steps []step) {
	for _, i := range g.ms {
		m := &r.ms[i]
		r.sidesOf(t, m)
	}
	r.excluded(t, g)
	for k := range steps {
		r.stepRoles(t, g, &steps[k])
	}
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.Strength != cue.Generic || m.Kind != cue.Unspecified {
			r.alike(t, m)
		}
		r.owner(t, m)
	}
	for k := range steps {
		r.announced(t, &steps[k])
	}
	for k := range steps {
		r.extenders(t, &steps[k])
	}
	for _, i := range g.ms {
		r.announcers(t, g, &r.ms[i])
		r.proposals(t, &r.ms[i])
	}
	r.proclaimed(t, g)
	r.heralds(t, g)
	r.goBetweens(t, g)
	r.hosts(t, g)
	r.tellers(t, steps)
	r.absent(t, g)
	r.signatories(t, g)
	r.signers(t, g)
	r.resumers(t, g)
	r.prune(t)
}

// extenders reads who agrees to extend a truce: those who extend the truce of others to a place, and are no party of it, broker it. Of two
// states one of which is where the truce is, both are parties: "the two neighbours agreed to extend their border truce".
func (r *reader) extenders(t *Truce, s *step) {
	if s.what != cue.Widened && (!s.verb.Area || len(s.area) == 0) && (s.what != cue.Extended || s.force != decided) {
		return
	}
	home := false
	for _, a := range s.by {
		home = home || r.inCountry(a, t)
	}
	for _, a := range s.by {
		if home && len(s.by) == 2 && r.c.Actors[a].Kind == "state" || r.inCountry(a, t) {
			r.party(t, a, s.byAt)
		} else {
			r.role(t, a, cue.Broker, s.byAt)
		}
	}
}

// announcers reads who announced what a sentence says of the truce: "will stop fighting at midnight, the prime minister announced",
// "the army announced on Monday that a truce".
func (r *reader) announcers(t *Truce, g *group, m *mention) {
	if m.Strength == cue.Generic || m.maybe || m.no {
		return
	}
	s := r.sent(m.First)
	if !r.says(s, r.w.Announcing) {
		return
	}
	for k := s.First; k < s.End; k++ {
		if !r.word(k, r.w.Announcing) || r.passiveBefore(k) || !r.speaksOf(g, k) || r.negatedAt(k-1, s.First) {
			continue
		}
		if k < m.First && m.First-k > 25 {
			continue
		}
		by, at := r.subjects(k)
		for _, a := range by {
			if r.speaks(a) && r.c.Actors[a].Kind != "officials" && r.c.Actors[a].Kind != "unknown" {
				r.role(t, a, cue.Announcer, at)
			}
		}
	}
}

// proclaimed reads who announced a truce in sentences that do not name it: "the suspension, which the president announced", "the
// president announced that both had signed".
func (r *reader) proclaimed(t *Truce, g *group) {
	for n := int(r.tokens[r.ms[g.ms[0]].First].Sent); n < len(r.d.Sentences); n++ {
		s := r.d.Sentences[n]
		if !r.says(s, r.w.Announcing) || r.headline(s) || r.mentioned(s) {
			continue
		}
		for k := s.First + 1; k < s.End; k++ {
			if !r.word(k, r.w.Announcing) || r.passiveBefore(k) || r.negatedAt(k-1, s.First) {
				continue
			}
			named := false
			for i := s.First; i < k && !named; i++ {
				named = r.word(i, r.w.Measures) && r.word(k, r.w.Announcing) && r.whichBetween(i, k)
			}
			for i := k + 1; i < s.End && i < k+14 && !named; i++ {
				named = r.whichBetween(k, min(i, k+7)) && (r.word(i, r.w.SignedAgreed) && r.sense(i-1).Has(cue.Have) || r.word(i, r.w.OpsWords) && r.stopsBehind(i+1, min(s.End, i+4))) || r.word(i, r.w.Measures) && i < k+5 && (r.sense(i-1).Has(cue.Def) || r.sense(i-2).Has(cue.Def))
			}
			if !named || !r.saidOf(g, k) {
				continue
			}
			by, at := r.subjects(k)
			for _, a := range by {
				if r.speaks(a) && r.c.Actors[a].Kind != "officials" && r.c.Actors[a].Kind != "unknown" {
					r.role(t, a, cue.Announcer, at)
				}
			}
		}
	}
}

// whichBetween reports whether a relative pronoun stands between tokens i and j.
func (r *reader) whichBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if r.word(k, r.w.WhoWhichThat) {
			return true
		}
	}
	return false
}

// stopsBehind reports whether something would stop between tokens i and j.
func (r *reader) stopsBehind(i, j int) bool {
	for k := i; k < j; k++ {
		if r.word(k, r.w.Stops) && r.sense(k-1).Has(cue.Will) {
			return true
		}
	}
	return false
}

// doers returns who does what a step says.
func (r *reader) doers(s *step) ([]int, Run) {
	if s.passive || s.form == cue.Noun || s.at.End == 0 || s.verb == &presupposed {
		return s.by, s.byAt
	}
	for i := range brokering {
		if s.verb == &brokering[i] {
			return s.by, s.byAt
		}
	}
	first := s.at.First
	if s.mention < len(r.ms) && r.ms[s.mention].Act {
		if r.nounFirst(&r.ms[s.mention]) {
			return nil, Run{} // "the guns fell silent"
		}
		if q := r.orderAt(first); q >= 0 {
			first = q
		}
	}
	if a := s.verb.Agent; a == cue.Monitor || a == cue.Guarantor || a == cue.Mediator {
		return r.tender(first, r.sent(first).First)
	}
	by, at := r.subjects(first)
	if len(by) == 0 || s.verb.Agent == cue.Announcer && len(s.by) > 0 && s.byAt.First < at.First && r.word(s.byAt.End, r.w.WhoWhichThat) {
		by, at = s.by, s.byAt // "the coalition that has bombed the rebels declared"
	}
	// "The rebels said they would stop": they are who says so.
	if len(by) > 0 && s.voice >= 0 && at.End-at.First <= 1 && r.word(at.First, r.w.ItTheyHe) {
		by = []int{r.speaker(s.voice, s.at.First)}
	}
	return by, at
}

// speaker returns who says what stands at token i, if somebody was found to: of "the coalition fighting the rebels said" the coalition.
func (r *reader) speaker(found, i int) int {
	s := r.sent(i)
	for k := i - 1; k > s.First; k-- {
		if !r.word(k, r.w.SaidSays) {
			continue
		}
		for q := k - 1; q > s.First && q > k-8; q-- {
			if r.word(q, r.w.FightingAt) && r.ref(q-1) != nil {
				if by, _ := r.subjects(k); len(by) > 0 {
					return by[0]
				}
			}
		}
		break
	}
	return found
}

// orderAt returns the verb of ordering that governs the infinitive at token i, "ordered his troops to stop", or -1.
func (r *reader) orderAt(i int) int {
	first := r.sent(i).First
	if !r.sense(i - 1).Has(cue.To) {
		return -1
	}
	for q := i - 1; q >= first && q > i-12; q-- {
		if r.word(q, r.w.Ordering) {
			return q
		}
		if c := r.d.Tokens[q].Class; c > token.Possessive && r.time(q) < 0 {
			return -1
		}
	}
	return -1
}

// stepRoles gives the doer of a step its role.
func (r *reader) stepRoles(t *Truce, g *group, s *step) {
	agent := s.verb.Agent
	if s.what == cue.Extended && agent == cue.NoAgent && s.form != cue.Noun && !s.passive && (s.force == asserted || s.force == planned || s.force == decided) && len(s.area) == 0 {
		agent = cue.Party // who extends a truce keeps it, or brokers it
	}
	if agent == cue.NoAgent || s.force == negated && agent != cue.Violator && agent != cue.Party {
		return
	}
	if s.force == asked {
		r.urged(t, g, s)
		return
	}
	by, at := r.doers(s)
	if len(by) == 0 {
		return
	}
	switch {
	case agent == cue.Announcer && s.what == cue.Negotiating, agent == cue.Broker && s.force == sought:
		agent = cue.Broker
	case agent == cue.Violator:
		if s.what == cue.Violated {
			if s.force == alleged || r.traded(s, r.sent(s.at.First)) {
				by, _ = r.accused(s, r.sent(s.at.First)) // both, if each says it of the other
			}
			for _, a := range by {
				if !outsider(r.c.Actors[a].Kind) && !(len(by) == 1 && s.voice >= 0 && r.sameSide(r.side(a), r.side(s.voice))) && r.belligerent(a) {
					r.role(t, a, cue.Violator, at)
				}
			}
		}
		return
	case s.what == cue.RenewalSought || s.what == cue.Renewed && s.verb.Agent == cue.NoAgent:
		return
	}
	if s.verb == &announcing && s.force == planned {
		agent = cue.Party // "will stop bombing": what one does, not what one announces
	}
	if s.verb == &acting && agent == cue.Party && r.orderAt(s.at.First) >= 0 {
		agent = cue.Announcer
	}
	if s.what == cue.Rejected && r.ofOneSide(g) {
		return // who refuses the truce of another keeps none
	}
	switch agent {
	case cue.Party:
		by = r.withRival(by, s)
		r.rivals(t, by, at)
		home := s.verb == &acting || s.verb == &announcing
		for _, a := range by {
			home = home || r.home(a, t)
		}
		own := (s.verb == &acting || s.verb == &announcing && s.force == planned) && s.force != decided && r.ownFire(&r.ms[s.mention])
		home = (home || len(by) > 1 && r.venueOnly(t)) && (own || !r.powers(by, t)) || r.countrymen(by)
		for _, a := range by {
			if x := &r.c.Actors[a]; x.Kind == "officials" && x.Country != "" && len(by) > 1 {
				a = r.side(a) // "Thai and Cambodian leaders"
			}
			switch {
			case own && r.c.Actors[a].Kind == "igo":
				r.party(t, a, at) // "NATO halted its air campaign"
			case outsider(r.c.Actors[a].Kind):
				if k := r.c.Actors[a].Kind; k == "igo" || k == "contact_group" {
					r.role(t, a, cue.Broker, at)
				}
			case home:
				r.party(t, a, at)
			case len(by) == 1 && r.ownConsent(t, a, at, s):
				r.party(t, a, at)
			case r.c.Actors[a].Country != "" && s.force != negated && !r.peopled(a):
				r.actsAs(t, a, cue.Broker, at)
			}
		}
	case cue.Announcer:
		for _, a := range by {
			if r.speaks(a) {
				r.role(t, a, cue.Announcer, at)
			}
		}
		r.rivals(t, by, at)
		r.declared(t, by, at, s.verb == &acting || s.verb == &announcing || s.verb.Name == "order" || r.orderAt(s.at.First) >= 0)
	default:
		for _, a := range by {
			switch k := r.c.Actors[a].Kind; {
			case k == "media", k == "officials":
			case agent == cue.Broker, agent == cue.Mediator, agent == cue.Facilitator, agent == cue.Guarantor:
				if agent == cue.Broker && r.foesAmong(t, by) {
					r.party(t, a, at) // "the government and the rebels established a truce"
				} else {
					r.actsAs(t, a, agent, at)
				}
			default:
				r.role(t, a, agent, at)
			}
		}
	}
}

// ownConsent reports whether a state that alone is told to have agreed to a truce outside its country speaks of its own war: "Israel accepted a
// ceasefire in Gaza". Who agrees on the truce of two sides that are told, or is one of several powers that do, stands between them.
func (r *reader) ownConsent(t *Truce, a int, at Run, s *step) bool {
	switch s.what {
	case cue.Agreed, cue.AgreedInPrinciple, cue.Rejected, cue.Extended:
	default:
		return false
	}
	switch s.verb.Name {
	case "reach", "conclude", "strike", "seal":
		return false // as go-betweens do, too
	}
	x := &r.c.Actors[a]
	if s.passive || r.word(s.at.End, r.w.With) || x.Kind != "person" && x.Kind != "state" && x.Kind != "government" || r.word(at.First, r.w.TheyBoth) || r.word(at.First, r.w.OwnersAll) {
		return false
	}
	return stately(r.c.Actors[r.side(a)].Kind) && x.Country != "" && r.partyCount(t) < 2 && !r.standsBetween(t, a)
}

// peopled reports whether an actor is a people or its fighters, who may be a side of a war and stand between none.
func (r *reader) peopled(a int) bool {
	switch r.c.Actors[a].Kind {
	case "civilians", "ethnic", "armed_group", "militia", "paramilitary":
		return true
	}
	return false
}

// declared makes parties of those who declare a truce of their own. Who announces the truce of others is none.
func (r *reader) declared(t *Truce, by []int, at Run, own bool) {
	n := r.partyCount(t)
	if n >= 2 {
		return
	}
	for _, a := range by {
		if n > 0 && !own && len(t.Places) > 0 && !r.inCountry(r.side(a), t) {
			continue // an ally announces what the sides agreed on
		}
		if n > 0 && r.standsBetween(t, a) {
			continue // as does who brokered it
		}
		if x := &r.c.Actors[a]; !outsider(x.Kind) && (own || r.home(a, t)) {
			r.party(t, a, at)
		}
	}
}

// announced gives the role of announcer to whoever is told to have announced what a step says, and makes parties of those who
// say it of themselves.
func (r *reader) announced(t *Truce, s *step) {
	switch s.what {
	case cue.Agreed, cue.AgreedInPrinciple, cue.Announced, cue.Scheduled, cue.InEffect, cue.Extended, cue.Renewed:
	default:
		return
	}
	if s.force == denied || s.force == negated || s.verb == &presupposed {
		return
	}
	for k := range r.c.Speeches {
		x := &r.c.Speeches[k]
		if x.Negated || len(x.By) == 0 || !(x.First <= s.at.First && s.at.First < x.End) {
			continue
		}
		by := append(r.mem.ints.Room(1+len(x.With)), r.speaker(x.By[0].Value, s.at.First))
		by = append(by, x.With...)
		own := false
		if s.verb.Agent == cue.Party || s.verb.Agent == cue.Announcer || s.what == cue.Extended || s.what == cue.Renewed {
			own = own || r.speaksOfOwn(s, x.First)
			doers, _ := r.doers(s)
			for _, a := range doers {
				for _, b := range by {
					own = own || r.sameSide(r.side(a), r.side(b))
				}
			}
		}
		if x.Class != "announce" && !(own && s.what != cue.Agreed && s.what != cue.AgreedInPrinciple) && !r.breaks(t, s, x, by[0]) {
			continue
		}
		at := x.Cue
		if at.End == 0 {
			at = Run{First: s.at.First, End: s.at.End}
		}
		for _, a := range by {
			if a >= 0 && r.speaks(a) && r.c.Actors[a].Kind != "officials" {
				r.role(t, a, cue.Announcer, at)
			}
		}
		if own {
			r.declared(t, by, at, s.verb == &acting || s.verb == &announcing)
		}
	}
}

// breaks reports whether a statement breaks the news of a truce: somebody of standing says that it is to come or to go on.
func (r *reader) breaks(t *Truce, s *step, x *resolve.Speech, by int) bool {
	if x.Class != "say" || by < 0 || r.partyBy(t, by) {
		return false
	}
	news := s.force == planned || s.what == cue.Scheduled || s.what == cue.Extended
	if !news && !(s.what == cue.Agreed && s.force == asserted && r.c.Actors[by].Country != "" && !r.inCountry(by, t) && r.holdsOffice(by)) {
		return false // who is of neither side breaks the news that both agreed
	}
	switch r.c.Actors[by].Kind {
	case "state", "government", "ministry", "armed_forces", "armed_group", "igo", "contact_group", "person", "militia", "paramilitary":
		return r.c.Actors[by].Key != "" || r.holdsOffice(by)
	}
	return false
}

// speaksOfOwn reports whether what is said from token first on speaks of what the speaker's own side does: "we declare a truce", "his
// forces would observe".
func (r *reader) speaksOfOwn(s *step, first int) bool {
	for k := s.at.First - 1; k >= first && k > s.at.First-9; k-- {
		if r.word(k, r.w.WeI) || r.word(k, r.w.OwnersAll) && r.word(k+1, r.w.OwnMen) {
			return true
		}
		if r.tokens[k].Class > token.Possessive {
			return false
		}
	}
	return false
}

// role adds a role once, and at most three to one actor.
func (r *reader) role(t *Truce, actor int, as cue.Agent, at Run) {
	if actor < 0 {
		return
	}
	if x := &r.c.Actors[actor]; x.Kind == "armed_group" && x.Key == "" {
		actor = r.side(actor) // "the rebels" are the one movement that the article names
	}
	if x := &r.c.Actors[actor]; as == cue.Monitor && x.Key == "" && !r.properName(x.Name) && (x.Kind == "monitoring_group" || x.Kind == "peacekeepers" || x.Kind == "unknown" || x.Kind == "officials") {
		return // "military observers" are some state's
	}
	if x := &r.c.Actors[actor]; as == cue.Announcer && x.Key == "" && onlyPeople(x.Name) {
		return // "commanders" speak for somebody else
	}
	if as == cue.Negotiator && r.ofElsewhere(actor, t) {
		as = cue.Broker // who negotiates the truce of others
	}
	n := 0
	for i := range t.Roles {
		if t.Roles[i].Actor != actor {
			continue
		}
		if t.Roles[i].As == as.String() {
			return
		}
		n++
	}
	if n >= 3 {
		return
	}
	t.Roles = r.mem.roles.Push(t.Roles, Role{Actor: actor, As: as.String(), Evidence: r.proof(at, r.f.roleRules[as])})
}

// has reports whether an actor has a role.
func (t *Truce) has(actor int, as string) bool {
	for i := range t.Roles {
		if t.Roles[i].Actor == actor && t.Roles[i].As == as {
			return true
		}
	}
	return false
}

// partyCount counts the parties.
func (r *reader) partyCount(t *Truce) int {
	n := 0
	for i := range t.Roles {
		if t.Roles[i].As == "party" {
			n++
		}
	}
	return n
}
