package truce

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/84b0a40e/truce/internal/merge"
	"github.com/84b0a40e/truce/internal/moment"
)

// recordsOf returns what the decision needs to know of every truce, and where each report's records begin.
func recordsOf(rs []*Report) (records []merge.Record, at []int) {
	n := 0
	for _, r := range rs {
		n += len(r.Truces)
	}
	records, at = make([]merge.Record, 0, n), make([]int, len(rs))
	for i, r := range rs {
		at[i] = len(records)
		published := moments(r.Published, answering)
		for j := range r.Truces {
			records = append(records, recordOf(r, &r.Truces[j], i, published))
		}
	}
	return records, at
}

func recordOf(r *Report, t *Truce, report int, published []moment.Moment) merge.Record {
	out := merge.Record{Report: report, Kind: string(t.Kind), Modality: string(t.Modality), Published: published}
	out.Whole = slices.ContainsFunc(t.Called, nationwide)
	for _, c := range t.Status.Claims {
		for _, s := range c.Readings {
			out.Status = append(out.Status, string(s.Value))
		}
	}
	wanted := answering
	if t.Modality == ModalityHypothetical {
		wanted = notDenied
	}
	out.Start, out.End, out.Declared = claims(t.Start, wanted), claims(t.End, wanted), claims(t.Declared, wanted)
	for i := range t.History {
		h := &t.History[i]
		var to *[]merge.Claim
		switch h.Status {
		case StatusInEffect, StatusScheduled:
			to = &out.Start
		case StatusExpired, StatusTerminated:
			to = &out.End
		case StatusAgreed, StatusAnnounced:
			to = &out.Declared
		default:
			continue
		}
		if len(*to) == 0 && wanted(h.Mode) {
			*to = claims(h.When, wanted)
		}
	}
	for _, c := range t.Length.Claims {
		for _, l := range c.Readings {
			if wanted(c.Mode) {
				out.Length = append(out.Length, l.Value.d)
			}
		}
	}
	for _, p := range t.Purpose {
		out.Purposes = append(out.Purposes, string(p.Code))
	}
	for _, p := range t.Places {
		out.Places = append(out.Places, r.mergePlace(p))
	}
	for _, role := range t.Roles {
		if a := r.Actor(role.Actor); a != nil {
			out.Actors = append(out.Actors, mergeActor(a, role.As))
		}
	}
	return out
}

// nationwide reports whether an expression says that a truce holds in a whole country.
func nationwide(called string) bool {
	s := strings.ToLower(called)
	for _, w := range []string{"nationwide", "nation-wide", "countrywide", "country-wide", "national ", "general ", "comprehensive"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

func answering(m Mode) bool { return m.answers() }
func notDenied(m Mode) bool { return m != ModeDenied }

func moments(f Fact[Moment], wanted func(Mode) bool) []moment.Moment {
	var out []moment.Moment
	for _, c := range f.Claims {
		if wanted(c.Mode) {
			for _, r := range c.Readings {
				out = append(out, r.Value.m)
			}
		}
	}
	return out
}

func claims(f Fact[Moment], wanted func(Mode) bool) []merge.Claim {
	var out []merge.Claim
	for _, c := range f.Claims {
		if wanted(c.Mode) {
			rs := make([]moment.Moment, len(c.Readings))
			for i, r := range c.Readings {
				rs[i] = r.Value.m
			}
			out = append(out, merge.Claim{Readings: rs})
		}
	}
	return out
}

func (r *Report) mergePlace(p TrucePlace) merge.Place {
	out := merge.Place{ID: strings.ToLower(p.Name), Country: p.Country}
	if q := r.Place(p.ID); q != nil {
		out.ID, out.Country, out.Lat, out.Lon = placeIdentity(q), q.Country, q.Lat, q.Lon
		switch q.Kind {
		case "country":
			out.National = true
		case "region", "province", "state", "territory", "continent", "zone", "line", "sea":
			out.Wide = true
		}
	}
	return out
}

// placeIdentity names a place alike in all reports.
func placeIdentity(p *Place) string {
	if p.Key != "" {
		return p.Key
	}
	return "?" + strings.ToLower(p.Name) + "/" + p.Country + "/" + p.Kind
}

// actorIdentity names an actor alike in all reports; it is "" for one that only its own article knows: an unnamed official, a bare surname.
func actorIdentity(a *Actor) string {
	if a.Key != "" {
		return a.Key
	}
	switch a.Kind {
	case ActorOfficials, ActorUnknown, ActorCivilians, ActorActivists, "":
		return ""
	}
	if first, _ := utf8.DecodeRuneInString(a.Name); !unicode.IsUpper(first) {
		return "" // a description
	}
	name := NormalizeName(a.Name)
	if a.Kind == ActorPerson && !strings.Contains(name, " ") {
		return ""
	}
	return "?" + name + "/" + string(a.Kind) + "/" + a.Country
}

// collective reports whether a name is a description of fighters that several groups answer to.
func collective(name string) bool {
	last := strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:])
	switch last {
	case "factions", "rebels", "rebel", "militants", "fighters", "insurgents", "guerrillas", "separatists", "militias", "groups", "forces", "gunmen", "opposition":
		return true
	}
	return false
}

func mergeActor(a *Actor, as Role) merge.Actor {
	out := merge.Actor{Country: a.Country, Party: as == RoleParty}
	switch a.Kind {
	case ActorState, ActorGovernment, ActorMinistry, ActorArmedForces, ActorPolice, ActorIntelligence, ActorParamilitary:
		out.State = true
	case ActorArmedGroup, ActorMilitia:
		if a.Key != "" || !collective(a.Name) {
			out.ID = actorIdentity(a)
		}
		switch as {
		case RoleAnnouncer, RoleProposer, RoleAddressee, RoleViolator:
			out.Party = true // those who fight are bound by what they announce
		}
	case ActorPoliticalParty:
		out.ID = actorIdentity(a)
	}
	return out
}
