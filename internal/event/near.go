package event

import (
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// A field is who is named near a truce and may be a side of it.
type field struct {
	states, movements []int
	at                Run // the first of them
}

// near returns the sides that a sentence on a truce opposes to each other without saying that it is theirs: one state at home where the
// truce holds and the movements it may fight, or, where no state of theirs is named at all, several movements.
func (r *reader) near(t *Truce, g *group) pair {
	if r.partyCount(t) > 0 && !mutual(t) {
		return pair{} // of one side, as far as is told
	}
	for _, s := range r.scopeOf(g).sentences {
		if !s.named {
			continue
		}
		var x field
		r.field(&x, t, s.Sentence)
		if len(x.movements) == 0 {
			continue
		}
		if len(x.states) == 0 {
			if a := r.homeState(x.movements, t); a >= 0 {
				x.states = r.addInt(x.states, a)
			} else if len(x.movements) < 2 {
				continue
			}
		}
		p := pair{sides: x.movements, at: x.at}
		if len(x.states) == 1 {
			p.sides = r.addInt(p.sides, x.states[0])
		}
		if len(x.states) < 2 && r.fits(t, p) {
			return p
		}
	}
	return pair{}
}

// field adds who is named in a sentence and may be a side of a truce.
func (r *reader) field(x *field, t *Truce, s token.Sentence) {
	for j := s.First; j < s.End; j++ {
		y := r.widest(j)
		if y == nil || len(y.Actors) == 0 {
			continue
		}
		j = max(j, y.End-1)
		if y.Form == "pronoun" || r.asAdjective(y.End) || r.time(y.First) >= 0 {
			continue
		}
		a := r.side(y.Actors[0])
		if !r.belligerent(a) || t.has(a, "excluded") || r.standsBetween(t, a) {
			continue
		}
		switch r.c.Actors[a].Kind {
		case "armed_group", "militia", "paramilitary", "opposition", "coalition":
			if r.c.Actors[a].Key != "" || r.properName(r.c.Actors[a].Name) || !r.armedByName() && anyRebels(r.c.Actors[a].Name) {
				x.movements = r.addInt(x.movements, a)
			}
		case "state", "government", "armed_forces", "ministry":
			if !r.inCountry(a, t) && !r.troops(r.c.Actors[a].Country) {
				continue
			}
			for _, b := range x.states {
				if r.sameSide(a, b) {
					a = -1
					break
				}
			}
			if a >= 0 {
				x.states = r.addInt(x.states, a)
			}
		default:
			continue
		}
		if x.at.End == 0 {
			x.at = y.Run
		}
	}
}

// homeState returns the state that some movements of one country fight if the article names it and no other whose troops it tells of; -1
// if there is none.
func (r *reader) homeState(movements []int, t *Truce) int {
	home := ""
	for _, a := range movements {
		c := r.c.Actors[a].Country
		if c == "" || home != "" && c != home {
			return -1
		}
		home = c
	}
	found := -1
	for a := range r.c.Actors {
		x := &r.c.Actors[a]
		if !stately(x.Kind) || x.Country == "" || len(x.Mentions) == 0 {
			continue
		}
		if x.Country != home {
			if x.Kind == "armed_forces" {
				return -1
			}
			continue
		}
		if found < 0 || x.Kind == "government" && r.c.Actors[found].Kind != "government" {
			found = a
		}
	}
	if found < 0 || r.standsBetween(t, found) {
		return -1
	}
	return r.side(found)
}

// armedByName reports whether the article tells of an armed movement by its name.
func (r *reader) armedByName() bool {
	for i := range r.c.Actors {
		if x := &r.c.Actors[i]; x.Key != "" && (isGroup(x) || x.Kind == "paramilitary" || x.Kind == "opposition") {
			return true
		}
	}
	return false
}

// anyRebels reports whether a name without a name's capitals is one for those who rose against a state: "the rebels", "Kachin rebels".
func anyRebels(name string) bool {
	switch name[strings.LastIndexByte(name, ' ')+1:] {
	case "rebels", "guerrillas", "insurgents", "separatists", "militants":
		return true
	}
	return false
}
