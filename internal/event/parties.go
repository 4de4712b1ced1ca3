package event

import (
	"strings"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// maxParties bounds the parties of one truce; a longer list is no reading of one text but a pile of names.
const maxParties = 8

// party makes a party of the side that an actor acts for.
func (r *reader) party(t *Truce, a int, at Run) {
	if a < 0 || outsider(r.c.Actors[a].Kind) {
		return
	}
	s := r.side(a)
	if r.c.Actors[s].Kind == "person" && (r.c.Actors[s].Country == "" || r.c.Actors[s].Key == "" || r.holdsOffice(s)) {
		return
	}
	for _, x := range r.c.Actors[s].Affiliated {
		if k := r.c.Actors[x.With].Kind; r.c.Actors[s].Kind == "person" && (k == "igo" || k == "contact_group") {
			return // an envoy
		}
	}
	if x := &r.c.Actors[s]; x.Kind == "ministry" && x.Country == "" || x.Kind == "armed_group" && x.Key == "" && r.namedMovement(t) {
		return
	}
	if !r.belligerent(s) && !r.peopleAtWar(t, s) || t.has(s, "excluded") || r.partyCount(t) >= maxParties {
		return
	}
	for i := range t.Roles {
		if t.Roles[i].As == "party" && r.sameSide(t.Roles[i].Actor, s) {
			return
		}
	}
	if k := r.nobodysArmy(t, s); k >= 0 {
		if r.c.Actors[s].Country != "" {
			t.Roles[k] = Role{Actor: s, As: cue.Party.String(), Evidence: r.proof(at, r.f.roleRules[cue.Party])}
		}
		return
	}
	r.role(t, s, cue.Party, at)
}

// nobodysArmy returns the party that is the same side as a state, or as "the army" of no country that is told: the one state of a truce, or the
// army; -1 if there is none.
func (r *reader) nobodysArmy(t *Truce, a int) int {
	for i := range t.Roles {
		if b := t.Roles[i].Actor; t.Roles[i].As == "party" && (r.armyOf(a, b) || r.armyOf(b, a)) {
			return i
		}
	}
	return -1
}

// armyOf reports whether actor a is "the army", of no country that is told, and b a state that may be its own.
func (r *reader) armyOf(a, b int) bool {
	x, y := &r.c.Actors[a], &r.c.Actors[b]
	return x.Name == "Armed Forces" && x.Country == "" && y.Country != "" && stately(y.Kind)
}

// peopleAtWar reports whether an actor is a people named outside its own country, as those are who fight there: "the Serbs" in Bosnia.
func (r *reader) peopleAtWar(t *Truce, a int) bool {
	x := &r.c.Actors[a]
	return x.Kind == "civilians" && x.Country != "" && len(t.Places) > 0 && !r.inCountry(a, t) && r.properName(x.Name) && strings.HasSuffix(x.Name, "s")
}

// namedMovement reports whether a movement with a name is a party already: "the rebels" then are those.
func (r *reader) namedMovement(t *Truce) bool {
	for i := range t.Roles {
		if x := &r.c.Actors[t.Roles[i].Actor]; t.Roles[i].As == "party" && x.Kind == "armed_group" && x.Key != "" {
			return true
		}
	}
	return false
}

// namedIn reports whether a movement of a country that has a name is a party.
func (r *reader) namedIn(t *Truce, country string) bool {
	for i := range t.Roles {
		if x := &r.c.Actors[t.Roles[i].Actor]; t.Roles[i].As == "party" && x.Kind == "armed_group" && x.Key != "" && x.Country == country {
			return true
		}
	}
	return false
}

// sidesOf reads the parties that stand behind the noun: "between A and B", "with B", "among the factions".
func (r *reader) sidesOf(t *Truce, m *mention) {
	s := r.sent(m.First)
	behind := false
	if j := m.np.End; r.word(j, r.w.ByOf) && r.time(j) < 0 && r.time(j+1) < 0 && !m.no {
		// "a ceasefire by ETA", "the ceasefire of the army and the rebels"
		by, at := r.actorList(j+1, s.End)
		if len(by) > 1 || len(by) == 1 && r.word(j, r.w.By) && at.First <= j+2 {
			for _, a := range by {
				if len(by) > 1 || isGroup(&r.c.Actors[a]) {
					r.party(t, a, at)
				}
			}
			return
		}
	}
	for j := m.np.End; j < s.End && j < m.np.End+14; j++ {
		c := r.d.Tokens[j].Class
		if c == token.Comma && (r.whereWhen(j, s.End) || r.word(j+1, r.w.Between)) {
			behind = true // "signed in Abuja, Nigeria, between"
			continue
		}
		if c > token.Possessive && c != token.Quote {
			return
		}
		sn := r.sense(j)
		if sn.Has(cue.Say) || sn.Has(cue.And) && r.time(j) < 0 {
			return
		}
		if sn.Has(cue.Be | cue.Have | cue.Will | cue.Which) {
			behind = true // "a truce is to begin between A and B": but not "with A"
		}
		if behind && !r.word(j, r.w.Between) && !(r.word(j, r.w.With) && r.word(j-1, r.w.Concluded)) {
			continue
		}
		if !r.word(j, r.w.BetweenWith) || r.word(j, r.w.With) && r.word(j+1, r.w.NoParty) && r.word(j+2, r.w.HelpNotParty) {
			continue
		}
		if r.word(j, r.w.With) && r.word(j-1, r.w.Together) || r.word(j-1, r.w.Meetings) {
			return
		}
		if r.word(j, r.w.With) && j > m.np.End && r.isVerb(j-1) && !r.word(j-1, r.w.Concluded) {
			return
		}
		by, at := r.actorList(j+1, s.End)
		if r.word(j, r.w.With) && (r.word(at.End, r.w.ServingAs) || r.sense(at.End).Has(cue.Between) && r.ing(at.End)) {
			continue // "with Norway serving as facilitator", "with Chad mediating"
		}
		own := resolve.Narrator
		if behind && r.word(j, r.w.With) {
			if own = r.ownSide(t, r.voice(m.First)); len(by) != 1 || r.c.Actors[by[0]].Kind == "person" || own < 0 && !r.home(by[0], t) {
				return // what one power agreed on with another on the war of others
			}
		}
		for _, a := range by {
			r.party(t, a, at)
		}
		if r.word(j, r.w.With) && len(by) > 0 {
			r.ownerOf(t, m)
			if own >= 0 && r.partyCount(t) == 1 {
				r.party(t, own, at) // "Ruritania said that a truce had been reached with its neighbour"
			}
		}
		return
	}
}

// ownSide returns who says something if it is of the war that a truce is about: a movement, or the state where it holds; Narrator if not.
func (r *reader) ownSide(t *Truce, v int) int {
	if v < 0 {
		return resolve.Narrator
	}
	if x := &r.c.Actors[r.side(v)]; isGroup(x) || stately(x.Kind) && r.inCountry(v, t) {
		return v
	}
	return resolve.Narrator
}

// owner reads the party that the noun belongs to: "its unilateral ceasefire", "the IRA's truce". A state that owns a truce may
// only be where it holds: "Syria's cease-fire".
func (r *reader) owner(t *Truce, m *mention) {
	if m.Act || m.no || m.Rule == "it" || r.partyCount(t) > 0 {
		return
	}
	if r.sense(m.np.First).Has(cue.Def) && r.word(m.np.First, r.w.Owners) {
		r.ownerOf(t, m)
		return
	}
	if x := r.possessor(m); x >= 0 {
		r.personal(t, x, m)
		if k := r.c.Actors[x].Kind; k != "state" && k != "person" && k != "unknown" && !outsider(k) || m.sense.Has(cue.OneSided) {
			r.party(t, x, Run{First: m.np.First, End: m.np.End})
		}
	}
}

// personal gives a role to the person after whom a truce is called: "Kofi Annan's ceasefire" is that of a go-between, "Mikheil Saakashvili's
// unilateral ceasefire" one that he declared.
func (r *reader) personal(t *Truce, a int, m *mention) {
	x := &r.c.Actors[a]
	if x.Kind != "person" {
		return
	}
	at := Run{First: m.np.First, End: m.np.End}
	for _, with := range x.Affiliated {
		if k := r.c.Actors[with.With].Kind; k == "igo" || k == "contact_group" {
			r.role(t, a, cue.Broker, at)
			return
		}
	}
	if x.Country != "" && r.inCountry(a, t) && (r.holdsOffice(a) || r.movement(a) >= 0) {
		r.role(t, a, cue.Announcer, at)
	}
}

// ownerOf makes a party of whoever the noun phrase says that the truce belongs to.
func (r *reader) ownerOf(t *Truce, m *mention) {
	at := Run{First: m.np.First, End: m.np.End}
	if r.word(m.np.First, r.w.OwnersAll) {
		// "The movement said that its ceasefire was over": it is the speaker's.
		if v := r.voice(m.First); v >= 0 {
			r.party(t, v, at)
			return
		}
		if x := r.ref(m.np.First); x != nil && len(x.Actors) > 0 {
			of := r.members(x)
			if len(of) == 1 && r.word(m.np.First, r.w.Their) && r.c.Actors[of[0]].Kind == "state" {
				return // a state's would be "its"
			}
			for _, a := range of {
				r.party(t, a, at)
			}
		}
		return
	}
	if x := r.possessor(m); x >= 0 {
		r.party(t, x, at)
	}
}

// possessor returns the actor whose the noun phrase says that the truce is, or -1: "Hamas's truce".
func (r *reader) possessor(m *mention) int {
	for k := m.np.First; k < m.First; k++ {
		if r.d.Tokens[k].Class != token.Possessive && !(r.d.Tokens[k].Class == token.Quote && k > 0 && k+1 < len(r.tokens) && r.ownsPlural(k)) {
			continue // neither "Hamas's" nor "the rebels'"
		}
		if x := r.ref(k - 1); x != nil && len(x.Actors) > 0 {
			return x.Actors[0]
		}
	}
	return -1
}

// alike reads who the parties are from the sentence behind one that speaks of them: "all the parties to the truce … That
// means the regime and the opposition alike."
func (r *reader) alike(t *Truce, m *mention) {
	s := r.sent(m.First)
	n := int(r.d.Tokens[m.First].Sent) + 1
	if n >= len(r.d.Sentences) {
		return
	}
	next := r.d.Sentences[n]
	if !r.says(s, r.w.AllSides) || !r.word(next.First, r.w.ThatThis) || !r.word(next.First+1, r.w.Includes) {
		return
	}
	by, at := r.actorList(next.First+2, next.End)
	for _, a := range by {
		r.party(t, a, at)
	}
}

// signatories makes parties of those whose delegates signed or met, or for whom somebody signed, in the sentences on a truce that was
// made: "the accord was signed by A and B", "delegates of A and B came aboard", "A signed for the government, B did so for the movement".
func (r *reader) signatories(t *Truce, g *group) {
	if !r.anywhere(r.w.Delegates) || !r.made(g) {
		return
	}
	for n := int(r.tokens[r.ms[g.ms[0]].First].Sent); n < len(r.d.Sentences); n++ {
		s := r.d.Sentences[n]
		if !r.says(s, r.w.Delegates) || r.headline(s) {
			continue
		}
		for j := s.First; j+1 < s.End; j++ {
			var by []int
			var at Run
			home, near := false, false // whether all who sign are sides if one of them is of the war; whether one is
			switch {
			case r.word(j, r.w.DelegateNouns) && r.word(j+1, r.w.FromOf) && r.signing(j, s):
				by, at = r.actorList(j+2, s.End)
			case r.word(j, r.w.Sealed) && r.passiveBefore(j) && !r.negatedAt(j-1, s.First) && r.paperBefore(j, s.First):
				// "The accord was signed in Abuja by A, by B and C, and by D."
				var st step
				r.agent(&st, j+1, s.End)
				by, at = st.by, st.byAt
				home = len(by) > 1
				for _, a := range by {
					near = near || r.home(a, t)
				}
			case r.word(j, r.w.SignedSo) && r.word(j+1, r.w.For) && r.time(j+1) < 0 && !r.negatedAt(j-1, s.First):
				if !r.word(j, r.w.So) || r.word(j-1, r.w.DoDoes) {
					by, at = r.actorList(j+2, s.End)
				}
			}
			if len(by) == 0 || !r.saidOf(g, j) {
				continue
			}
			for _, a := range by {
				if !t.has(a, "excluded") && (home && near && !r.standsBetween(t, a) || r.home(a, t)) {
					r.party(t, a, at)
				}
			}
		}
	}
}

// standsBetween reports whether an actor is told to stand between the sides of a truce.
func (r *reader) standsBetween(t *Truce, a int) bool {
	for i := range t.Roles {
		switch x := &t.Roles[i]; x.As {
		case "broker", "mediator", "facilitator", "host", "guarantor", "monitor", "architect":
			if x.Actor == a || r.sameSide(x.Actor, r.side(a)) {
				return true
			}
		}
	}
	return false
}

// paperBefore reports whether the subject of the passive at token j is the paper that a truce stands on: "the agreement was signed".
func (r *reader) paperBefore(j, first int) bool {
	k := j - 1
	for k > first && r.sense(k).Has(cue.Be|cue.Have|cue.Adverb) {
		k--
	}
	return r.word(k, r.w.Papers) || r.word(k, r.w.ItThis) || r.truceAt(k, k+1)
}

// signing reports whether the delegates at token j sign, or come to sign.
func (r *reader) signing(j int, s token.Sentence) bool {
	for k := s.First; k < s.End; k++ {
		if r.word(k, r.w.Signs) && !r.negatedAt(k-1, s.First) {
			return true
		}
	}
	return false
}

// prune takes away the parties that are only described, "rival militias", "the rebels", if movements with names are parties, and the
// states that guarantee the truce of others.
func (r *reader) prune(t *Truce) {
	named, n := r.namedMovement(t), r.partyCount(t)
	keep := t.Roles[:0]
	for _, x := range t.Roles {
		a := &r.c.Actors[x.Actor]
		if x.As == "party" && n > 2 && a.Kind == "state" && !r.inCountry(x.Actor, t) && (t.has(x.Actor, "guarantor") || t.has(x.Actor, "mediator") || t.has(x.Actor, "broker")) {
			n--
			continue // who backs a side and vouches for the truce of others, or stands between them
		}
		if !named {
			keep = append(keep, x)
			continue
		}
		if x.As == "party" && a.Key == "" && (a.Kind == "militia" || a.Kind == "armed_group") && !r.properName(a.Name) && (a.Country == "" || r.namedIn(t, a.Country)) {
			continue
		}
		keep = append(keep, x)
	}
	t.Roles = keep
}
