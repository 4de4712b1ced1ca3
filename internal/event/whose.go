package event

import (
	"strings"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// Whose truce a mention names: those who declare it, keep it and end it.

// foreign reports whether the parties that a mention names are known, and none of them is one of those the group names.
func (r *reader) foreign(g *group, m *mention) bool {
	known := func(a int) bool {
		x := &r.c.Actors[a]
		return x.Key != "" && (x.Kind == "state" || x.Kind == "government" || x.Kind == "armed_group" || x.Kind == "militia")
	}
	seen := false
	for _, i := range g.ms {
		for _, a := range r.ms[i].parties {
			if !known(a) {
				return false
			}
			seen = true
			for _, b := range m.parties {
				if a == b || !known(b) || r.kin(a, m.parties) {
					return false
				}
			}
		}
	}
	return seen
}

// acrossFrom reports whether those who tell of a mention's truce with somebody, and those who told of the group's, are each other's
// parties: "Hamas announced the extension of the pause with Israel … the army said the pause with Hamas".
func (r *reader) acrossFrom(g *group, m *mention) bool {
	tells := func(x *mention, parties []int) bool {
		for k := range x.steps {
			for _, a := range x.steps[k].by {
				if containsInt(parties, a) || r.kin(a, parties) {
					return true
				}
			}
			if v := x.steps[k].voice; v != resolve.Narrator && (containsInt(parties, v) || r.kin(v, parties)) {
				return true
			}
		}
		return false
	}
	if m.said.senses.Has(cue.OneSided) {
		return false
	}
	for _, i := range g.ms {
		if x := &r.ms[i]; len(x.parties) == 1 && len(m.parties) == 1 && (tells(x, m.parties) || tells(m, x.parties)) {
			return true
		}
	}
	return false
}

// others reports whether a mention's truce is declared by others than those who declared the group's.
func (r *reader) others(g *group, m *mention) bool {
	mine := r.declarers(m)
	if len(mine) == 0 {
		return false
	}
	seen := false
	var all []int
	for _, i := range g.ms {
		theirs := r.declarers(&r.ms[i])
		if len(theirs) > 0 {
			seen = true
		}
		all = append(all, theirs...)
		for _, a := range theirs {
			if containsInt(mine, a) || r.kin(a, mine) {
				return false
			}
		}
	}
	return seen && !r.unnamed(all, mine) && !r.partyTo(g, mine)
}

// partyTo reports whether all of those who declare a truce are told to have agreed to the group's, so that theirs is no other: "the government and
// the rebels agreed to a truce … the rebels have declared a truce, and so has the government".
func (r *reader) partyTo(g *group, by []int) bool {
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			s := &r.ms[i].steps[k]
			if s.what != cue.Agreed || s.sub || s.force != asserted || len(s.by) < 2 {
				continue
			}
			all := true
			for _, a := range by {
				all = all && (containsInt(s.by, a) || r.kin(a, s.by))
			}
			if all {
				return true
			}
		}
	}
	return false
}

// kin reports whether an actor belongs with one of others: a minister with his state.
func (r *reader) kin(a int, others []int) bool {
	x := &r.c.Actors[a]
	for _, b := range others {
		if y := &r.c.Actors[b]; x.Country != "" && x.Country == y.Country && x.Kind != "armed_group" && y.Kind != "armed_group" {
			return true
		}
	}
	return false
}

// notTheirs reports whether those who do something with a mention's truce are others than those who did with the group's.
func (r *reader) notTheirs(g *group, m *mention) bool {
	mine := r.hands(m, nil)
	var theirs []int
	for _, i := range g.ms {
		theirs = r.hands(&r.ms[i], theirs)
	}
	for _, a := range mine {
		if containsInt(theirs, a) || r.kin(a, theirs) {
			return false
		}
	}
	return len(mine) > 0 && len(theirs) > 0 && !r.unnamed(mine, theirs)
}

// ownedByOther reports whether a mention names whose truce it is, and that is none of those who declared a group's for themselves alone.
func (r *reader) ownedByOther(g *group, m *mention) bool {
	mine := r.owners(m, nil)
	if len(mine) == 0 || r.takesTwo(g) {
		return false
	}
	var theirs []int
	for _, i := range g.ms {
		x := &r.ms[i]
		if len(x.parties) > 1 {
			return false
		}
		theirs = r.owners(x, append(theirs, r.declarers(x)...))
	}
	for _, a := range mine {
		if containsInt(theirs, a) || r.kin(a, theirs) {
			return false
		}
	}
	return len(theirs) > 0 && !r.unnamed(mine, theirs) && !(r.inHeads(g) && r.nameless(theirs))
}

// ownersOf reports whether the words before a mention name one of those who declared a group's truce.
func (r *reader) ownersOf(g *group, m *mention) bool {
	if !m.def || m.title {
		return false
	}
	for k := m.np.First; k < m.First; k++ {
		x := r.ref(k)
		if x == nil || r.class(x.End) != token.Possessive {
			continue
		}
		for _, i := range g.ms {
			for _, a := range r.declarers(&r.ms[i]) {
				if containsInt(x.Actors, a) {
					return true
				}
			}
		}
	}
	return false
}

// takesTwo reports whether a group's truce is told to have been agreed on or talked about, which takes two.
func (r *reader) takesTwo(g *group) bool {
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			switch r.ms[i].steps[k].what {
			case cue.Agreed, cue.AgreedInPrinciple, cue.Negotiating:
				return true
			}
		}
	}
	return false
}

// owners adds to some actors those who fight and whose a mention's truce is by the words before it: "the army's truce", "the government ceasefire".
func (r *reader) owners(m *mention, out []int) []int {
	for k := m.np.First; k < m.First; k++ {
		x := r.ref(k)
		if x == nil {
			continue
		}
		for _, a := range x.Actors {
			switch r.c.Actors[a].Kind {
			case "government", "armed_forces", "armed_group", "militia", "paramilitary":
				out = r.addInt(out, a)
			}
		}
	}
	if len(out) == 0 && r.word(m.np.First, r.w.OwnersAll) {
		return r.hands(m, out) // "asked them to prolong their truce"
	}
	return out
}

// hands adds to some actors those who begin, keep or end a mention's truce.
func (r *reader) hands(m *mention, out []int) []int {
	for k := range m.steps {
		if s := &m.steps[k]; s.object && !s.passive && s.verb.Agent != cue.NoAgent && s.verb.Agent != cue.Violator && s.what != cue.None {
			for _, a := range s.by {
				out = r.addInt(out, a)
			}
		}
	}
	return out
}

// ownMade reports whether a mention tells how those who ended or prolonged a group's truce had declared it or agreed to it, on a day well
// before: "the rebels called off their truce … they announced a ceasefire in August", "both had agreed to a truce earlier this year".
func (r *reader) ownMade(g *group, m *mention) bool {
	mine, mutual := r.makers(m)
	if !r.longMade(g, m) {
		return false
	}
	if len(mine) == 0 {
		return g.when.IsZero() && r.wasProlonged(g) && !m.sense.Has(cue.Former|cue.Another) && r.madeByNone(m)
	}
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			s := &r.ms[i].steps[k]
			if s.what != cue.Terminated && s.what != cue.Suspended && (s.what != cue.Extended || len(m.places) > 0) {
				continue
			}
			for _, a := range s.by {
				if containsInt(mine, a) || r.kin(a, mine) {
					return true
				}
			}
			if containsInt(mine, s.voice) || r.unnamed(mine, s.by) || mutual && r.landsmen(mine, s.by) {
				return true
			}
		}
	}
	return false
}

// madeByNone reports whether a mention tells that its truce was made, and of nobody who did: "the agreement on a truce was reached in Tehran".
func (r *reader) madeByNone(m *mention) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Agreed && !s.sub && s.force == asserted && len(s.by) == 0 && s.verb != &presupposed {
			return true
		}
	}
	return false
}

// longMade reports whether a mention's truce was made well before the day of the article, and not at another time than the group's.
func (r *reader) longMade(g *group, m *mention) bool {
	w := r.told(m).when
	if w.IsZero() || r.now.IsZero() || !g.made.IsZero() && w.Conflicts(g.made) {
		return false
	}
	const week, year = 7 * 86400, 366 * 86400
	age, most := r.now.Range().From-w.Range().From, int64(year)
	if !g.length.IsZero() {
		most = min(most, 2*(w.Add(g.length, 1).Range().From-w.Range().From)+60*86400) // it may have been prolonged
	}
	return age > week && age < most && !r.now.Before(w)
}

// makers returns who declares, begins or agrees to a mention's truce, in a clause of its own, and whether they agree, to which it takes two.
func (r *reader) makers(m *mention) (who []int, mutual bool) {
	if out := r.declarers(m); len(out) > 0 {
		return out, false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Agreed && s.object && !s.passive && !s.sub && s.force == asserted && s.verb != &presupposed && s.form != cue.Noun {
			return s.by, true
		}
	}
	return nil, false
}

// landsmen reports whether one of some and one of others are of the same country, and no two of them are armed groups that are known and
// not the same: "the movement called off the truce … it had agreed with Manila on".
func (r *reader) landsmen(some, others []int) bool {
	found := false
	for _, a := range some {
		for _, b := range others {
			x, y := &r.c.Actors[a], &r.c.Actors[b]
			if a == b {
				return true
			}
			if isGroup(x) && isGroup(y) && x.Key != "" && y.Key != "" {
				return false
			}
			found = found || x.Country != "" && x.Country == y.Country
		}
	}
	return found
}

// unnamed reports whether some fighters can be others since those or these are only described: "the ELN", "the country's largest rebel
// group". Where the article tells of several groups by name, the description must hold that name.
func (r *reader) unnamed(some, others []int) bool {
	for _, a := range some {
		for _, b := range others {
			x, y := &r.c.Actors[a], &r.c.Actors[b]
			if !isGroup(x) || !isGroup(y) || x.Key != "" && y.Key != "" {
				continue
			}
			if x.Key != "" {
				x, y = y, x
			}
			for _, name := range y.Called {
				if len(name) > 2 && strings.Contains(x.Name, name) {
					return true
				}
			}
			if r.armedGroups() < 2 {
				return true
			}
		}
	}
	return false
}

// nameless reports whether one of some fighters is told of by no name, as headlines do for short: "rebels", "the guerrillas".
func (r *reader) nameless(some []int) bool {
	for _, a := range some {
		if x := &r.c.Actors[a]; isFighter(x) && x.Key == "" {
			return true
		}
	}
	return false
}

func isFighter(x *resolve.Actor) bool { return isGroup(x) || x.Kind == "armed_forces" }

func isGroup(x *resolve.Actor) bool { return x.Kind == "armed_group" || x.Kind == "militia" }

// armedGroups returns how many armed groups the article tells of by name.
func (r *reader) armedGroups() int {
	n := 0
	for i := range r.c.Actors {
		if x := &r.c.Actors[i]; isGroup(x) && x.Key != "" {
			n++
		}
	}
	return n
}

// declarers returns who declares or begins a mention's truce, in a clause of its own.
func (r *reader) declarers(m *mention) []int {
	for k := range m.steps {
		s := &m.steps[k]
		if (s.what == cue.Announced || s.what == cue.InEffect && s.object && !s.passive) && !s.sub && s.verb != &presupposed && s.form != cue.Noun {
			var out []int
			for _, a := range s.by {
				switch r.c.Actors[a].Kind {
				case "state", "government", "armed_forces", "armed_group", "militia", "paramilitary", "coalition", "person", "opposition", "political_party":
					out = append(out, a)
				}
			}
			return out
		}
	}
	return nil
}
