package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/token"
)

// between widens a truce whose place is not stated to the countries of both sides, if these are two states: that of India and Pakistan
// holds in both. Of a state and a group it holds where the article is set.
func (r *reader) between(t *Truce, stated bool) {
	if stated || len(t.Places) > 1 || len(t.Places) == 1 && r.c.Places[t.Places[0].Place].Kind != "country" {
		return
	}
	var codes []string
	for i := range t.Roles {
		a := &r.c.Actors[t.Roles[i].Actor]
		if t.Roles[i].As != "party" || a.Country == "" {
			continue
		}
		switch a.Kind {
		case "state", "government", "armed_forces", "ministry":
			codes = addString(codes, a.Country)
		}
	}
	// Two states that agree on the war of a third are no parties of it, whatever the words say.
	if len(codes) != 2 || r.c.About >= 0 && r.c.Places[r.c.About].Country != codes[0] && r.c.Places[r.c.About].Country != codes[1] {
		return
	}
	for _, code := range codes {
		for p := range r.c.Places {
			q := &r.c.Places[p]
			if q.Kind != "country" || q.Country != code || slices.ContainsFunc(t.Places, func(x PlaceRef) bool { return x.Place == p }) {
				continue
			}
			t.Places = r.mem.placed.Push(t.Places, PlaceRef{Place: p, Evidence: r.proof(r.placeNear(p, 0), "two states")})
		}
	}
}

// brokersHome drops the one country of a truce that is not stated to hold there, if its state only stands between the sides.
func (r *reader) brokersHome(t *Truce, g *group) {
	if len(t.Places) != 1 || r.c.Places[t.Places[0].Place].Kind != "country" || r.c.Setting >= 0 {
		return
	}
	code := r.c.Places[t.Places[0].Place].Country
	between := false
	for i := range t.Roles {
		if r.c.Actors[t.Roles[i].Actor].Country != code {
			continue
		}
		switch t.Roles[i].As {
		case "broker", "mediator", "facilitator", "host", "guarantor", "monitor", "architect":
			between = true
		case "party", "violator", "addressee":
			return
		}
	}
	if between && !r.stated(g) {
		t.Places = nil
	}
}

// stated reports whether the text says of a truce itself where it holds.
func (r *reader) stated(g *group) bool {
	for _, p := range g.places {
		if r.holdsIn(g, p) {
			return true
		}
	}
	return false
}

// holdsIn reports whether a place that is named with a truce is where it holds: "the US-Russia truce" is theirs and may hold elsewhere,
// and "a truce in Geneva" was signed there.
func (r *reader) holdsIn(g *group, p int) bool {
	if r.nearMain(p) {
		return !r.pairOnly(g, p)
	}
	if r.c.Places[p].Kind == "city" || r.pairOnly(g, p) {
		return false
	}
	for _, i := range g.ms {
		if m := &r.ms[i]; containsInt(m.places, p) && !r.venue(p, r.placeNear(p, m.First).First) {
			return true
		}
	}
	return len(g.ms) == 0
}

// pairOnly reports whether a country is named with a truce only as one of a pair before it: "the US-Russia truce". That says whose it is.
func (r *reader) pairOnly(g *group, p int) bool {
	if r.c.Places[p].Kind != "country" {
		return false
	}
	pair := false
	for _, i := range g.ms {
		m := &r.ms[i]
		if !containsInt(m.places, p) {
			continue
		}
		here := false
		for k := m.np.First; k < m.First; k++ {
			if r.place(k) == p && (r.hyphened(k) || r.hyphened(k+1)) {
				here = true
			}
		}
		if !here {
			return false
		}
		pair = true
	}
	return pair
}

// hyphened reports whether token k is a capitalised word that a hyphen ties to another before it.
func (r *reader) hyphened(k int) bool {
	if k < 1 || k >= len(r.d.Tokens) || r.d.Tokens[k].Gap != token.Hyphen {
		return false
	}
	return r.d.Tokens[k].Case != token.Lower && r.class(k-1) == token.Word && r.d.Tokens[k-1].Case != token.Lower
}

// ofTruce reports whether a town behind a preposition at token j-1 belongs to the truce named at np, and not to what somebody did there:
// "a truce took effect in Monrovia", not "broke the truce by shelling positions in Datu Piang".
func (r *reader) ofTruce(np Run, j int) bool {
	const reach = 8
	if s := r.sent(np.First); j < np.First {
		return j-1 == s.First // "In Taiz the truce held"
	}
	for k, words := np.End, 1; k < j-1; k++ {
		if r.d.Tokens[k].Gap != token.Hyphen {
			words++ // "cease-fire" is one word, however it is spelled
		}
		if words > reach || r.d.Tokens[k].Class != token.Word || r.word(k, r.w.ClauseOpeners) {
			return false
		}
	}
	return true
}

// isTown reports whether a kind of place is small enough that things happen there while a truce holds elsewhere.
func isTown(kind string) bool {
	return kind != "country" && kind != "region" && kind != "island" && kind != "line" && kind != "zone"
}
