package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// outsiders are the kinds of actors that can only stand outside a war: who agrees on a truce of others brokers it.
func outsider(kind string) bool {
	switch kind {
	case "igo", "contact_group", "ngo", "peacekeepers", "monitoring_group", "medical", "media", "forum", "officials":
		return true
	}
	return false
}

// roles says who is what to a truce.
func (r *reader) roles(t *Truce, g *group, steps []step) {
	for _, i := range g.ms {
		m := &r.ms[i]
		for _, a := range m.parties {
			r.role(t, a, cue.Party, m.np)
		}
		if m.Strength != cue.Generic {
			r.owners(t, m)
			r.alike(t, m)
		}
		r.excluded(t, m)
	}
	for k := range steps {
		s := &steps[k]
		agent := s.verb.Agent
		for _, a := range s.to {
			r.role(t, a, cue.Addressee, s.toAt)
		}
		if agent == cue.NoAgent || len(s.by) == 0 {
			continue
		}
		if s.force == negated && agent != cue.Violator && agent != cue.Party {
			continue
		}
		switch {
		case s.force == asked:
			agent = cue.Proposer
		case agent == cue.Announcer && s.what == cue.Negotiating, agent == cue.Broker && s.force == sought:
			agent = cue.Broker
		case agent == cue.Violator && (s.what != cue.Violated):
			continue
		case s.what == cue.RenewalSought || s.what == cue.Renewed && s.verb.Agent == cue.NoAgent:
			continue
		}
		for _, a := range s.by {
			as := agent
			if as == cue.Party && outsider(r.c.Actors[a].Kind) {
				as = cue.Broker
			}
			r.role(t, a, as, s.byAt)
			// Who declares a truce of his own, and fights, is bound by it.
			if as == cue.Announcer && s.what != cue.None && r.fighter(a) {
				r.role(t, a, cue.Party, s.byAt)
			}
		}
	}
	for _, i := range g.ms {
		if m := &r.ms[i]; len(m.parties) == 0 && m.Strength != cue.Generic {
			r.betweenBehind(t, m)
		}
	}
	// Those who agree to extend the truce of others to a place, and are no party of it, broker it.
	for k := range steps {
		s := &steps[k]
		if (s.what == cue.Widened || s.what == cue.Extended && s.force == decided) && len(s.by) > 0 {
			for _, a := range s.by {
				if !r.inCountry(a, t) {
					r.role(t, a, cue.Broker, s.byAt)
				} else {
					r.role(t, a, cue.Party, s.byAt)
				}
			}
		}
	}
}

// fighter reports whether an actor is an armed body.
func (r *reader) fighter(a int) bool {
	switch r.c.Actors[a].Kind {
	case "armed_group", "armed_forces", "militia", "paramilitary":
		return true
	}
	return false
}

// betweenBehind reads the parties behind the predicate: "a truce is to begin between Israel and the factions".
func (r *reader) betweenBehind(t *Truce, m *mention) {
	s := r.sent(m.First)
	for j := m.np.End; j < s.End && j < m.np.End+14; j++ {
		c := r.d.Tokens[j].Class
		if c == token.Semicolon || c == token.Colon || r.sense(j).Has(cue.Say) {
			return
		}
		if r.word(j, "between") && r.time(j) < 0 {
			by, at := r.actorsRight(j+1, s.End)
			for _, a := range by {
				r.role(t, a, cue.Party, at)
			}
			return
		}
	}
}

// inCountry reports whether an actor belongs to the country of the truce.
func (r *reader) inCountry(a int, t *Truce) bool {
	c := r.c.Actors[a].Country
	if len(t.Places) == 0 {
		return true
	}
	for _, p := range t.Places {
		if x := r.c.Places[p.Place].Country; x == "" || x == c {
			return true
		}
	}
	return c == "" && r.c.Actors[a].Kind != "igo"
}

// role adds a role once.
func (r *reader) role(t *Truce, actor int, as cue.Agent, at Run) {
	for i := range t.Roles {
		if t.Roles[i].Actor == actor && t.Roles[i].As == as.String() {
			return
		}
	}
	n := 0
	for i := range t.Roles {
		if t.Roles[i].Actor == actor {
			n++
		}
	}
	if n >= 3 {
		return
	}
	t.Roles = append(t.Roles, Role{Actor: actor, As: as.String(), Evidence: []Evidence{r.evidence(at, "role: "+as.String())}})
}

// owners reads the roles that nouns beside the truce give: "the chief architects of the truce, Washington and Moscow",
// "with the help of Qatar and fellow mediator Egypt", "guarantors", "monitored by".
func (r *reader) owners(t *Truce, m *mention) {
	s := r.sent(m.First)
	for j := s.First; j < s.End; j++ {
		var as cue.Agent
		switch {
		case r.word(j, "architects", "architect", "authors"):
			as = cue.Architect
		case r.word(j, "mediator", "mediators", "mediation"):
			as = cue.Mediator
		case r.word(j, "broker", "brokers"):
			as = cue.Broker
		case r.word(j, "facilitator", "facilitators"):
			as = cue.Facilitator
		case r.word(j, "guarantor", "guarantors"):
			as = cue.Guarantor
		case r.word(j, "monitors", "observers") && !r.word(j-1, "truce", "ceasefire", "fire"):
			as = cue.Monitor
		case r.word(j, "hosted", "hosting", "host"):
			as = cue.Host
		case r.word(j, "help", "auspices") && r.word(j+1, "of"):
			as = cue.Mediator
		case r.word(j, "efforts", "talks", "negotiations") && r.word(j+1, "with") && t.Modality == "hypothetical":
			as = cue.Negotiator
		default:
			continue
		}
		by, at := r.actorsRight(j+1, min(s.End, j+14))
		if r.word(j+1, "of") && as == cue.Architect || len(by) == 0 {
			// "the architects of the truce, A and B"
			for k := j + 1; k < s.End && k < j+9; k++ {
				if r.d.Tokens[k].Class == token.Comma {
					by, at = r.actorsRight(k+1, s.End)
					break
				}
			}
		}
		if len(by) == 0 || at.First > j+6 && as != cue.Architect {
			b, a := r.actorsLeft(j-1, max(s.First, j-6))
			if len(b) > 0 {
				by, at = b, a
			}
		}
		for _, a := range by {
			r.role(t, a, as, at)
		}
	}
}

// alike reads who the parties are from the sentence behind one that speaks of them: "all the parties to the truce … That
// means the regime and the opposition alike."
func (r *reader) alike(t *Truce, m *mention) {
	s := r.sent(m.First)
	n := int(r.d.Tokens[m.First].Sent) + 1
	if n >= len(r.d.Sentences) {
		return
	}
	all := false
	for j := s.First; j < s.End; j++ {
		all = all || r.word(j, "parties", "sides", "everyone", "all")
	}
	next := r.d.Sentences[n]
	if !all || !r.word(next.First, "that", "this") || !r.word(next.First+1, "means", "includes", "meant", "included") {
		return
	}
	by, at := r.actorsRight(next.First+2, next.End)
	for _, a := range by {
		r.role(t, a, cue.Party, at)
	}
}

// excluded reads whom the truce leaves out: "does not apply to", "are excluded from", "are not part of".
func (r *reader) excluded(t *Truce, m *mention) {
	s := r.sent(m.First)
	add := func(by []int, at Run) {
		for _, a := range by {
			r.role(t, a, cue.Excluded, at)
		}
	}
	// Behind: "the truce does not apply to A and B", "excludes A".
	for j := m.np.End; j < s.End && j < m.np.End+14; j++ {
		if r.word(j, "apply", "extend", "cover", "include") && r.negatedAt(j-1, s.First) || r.word(j, "excludes", "excluded", "excluding", "exclude") {
			k := j + 1
			if r.word(k, "to") {
				k++
			}
			add(r.actorsRight(k, s.End))
			break
		}
	}
	// Before: "A and B are excluded from the truce", "are not part of the deal", "left out of".
	for j := m.np.First - 1; j >= s.First && j > m.np.First-9; j-- {
		out := r.word(j, "excluded", "exempt", "exempted", "barred") || r.word(j, "left") && r.word(j+1, "out") || r.word(j, "part", "party", "covered", "parties") && r.negatedAt(j-1, s.First) || r.word(j, "outside")
		if !out {
			continue
		}
		by, at := r.actorsLeft(j-1, s.First)
		if len(by) == 0 || r.word(s.First, "the") && r.word(s.First+1, "groups", "group", "two") {
			// "The groups are excluded": those of the sentence before.
			if p := r.d.Tokens[s.First].Sent; p > 0 {
				prev := r.d.Sentences[p-1]
				b, a := r.lastActors(prev)
				if len(b) > 0 {
					by, at = b, a
				}
			}
		}
		add(by, at)
		return
	}
}

// lastActors returns the last group of coordinated actors of a sentence that are armed groups.
func (r *reader) lastActors(s token.Sentence) ([]int, Run) {
	for j := s.End - 1; j >= s.First; j-- {
		if x := r.ref(j); x != nil && len(x.Actors) > 0 {
			switch r.c.Actors[x.Actors[0]].Kind {
			case "armed_group", "militia", "paramilitary", "unknown", "":
				return r.coordinated(x, s.First)
			}
			j = min(j, x.First)
		}
	}
	return nil, Run{}
}

var _ = resolve.Narrator
