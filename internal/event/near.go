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
// truce holds and the movements it may fight, two states, or, where no state of theirs is named at all, the movements. It asks first the
// sentences that name the truce, then those that go on about it and, in a text of a few sentences, all.
func (r *reader) near(t *Truce, g *group) pair {
	if r.partyCount(t) > 0 && !mutual(t) {
		return pair{} // of one side, as far as is told
	}
	sentences := r.scopeOf(g).sentences
	for _, named := range [...]bool{true, false} {
		for _, s := range sentences {
			if s.named != named {
				continue
			}
			if p := r.opposedIn(t, s.Sentence, named); len(p.sides) > 0 && r.fits(t, p) {
				return p
			}
		}
	}
	const brief = 6
	if len(r.d.Sentences) <= brief && r.oneGroup() {
		for _, s := range r.d.Sentences {
			if p := r.opposedIn(t, s, false); len(p.sides) > 1 && r.fits(t, p) {
				return p
			}
		}
	}
	return pair{}
}

// opposedIn returns who may be the sides of a truce of those that a sentence names.
func (r *reader) opposedIn(t *Truce, s token.Sentence, named bool) pair {
	var x field
	r.field(&x, t, s)
	if len(x.movements) == 0 {
		if named && len(x.states) == 2 && !r.anyMovement() && (r.inCountry(x.states[0], t) || r.inCountry(x.states[1], t)) {
			return pair{sides: x.states, at: x.at}
		}
		return pair{}
	}
	foe := r.foeAbroad(x.movements)
	state, more := -1, false
	for _, a := range x.states {
		b := &r.c.Actors[a]
		if foe != "" && b.Country != foe || foe == "" && !r.inCountry(a, t) && !r.troops(b.Country) {
			continue
		}
		more = more || state >= 0
		state = a
	}
	switch {
	case more:
		return pair{}
	case state < 0 && foe != "":
		state = r.stateOf(foe)
	case state < 0:
		state = r.homeState(x.movements, t)
	}
	p := pair{sides: x.movements, at: x.at}
	if state >= 0 {
		p.sides = r.addInt(p.sides, r.side(state))
	}
	if one := &r.c.Actors[x.movements[0]]; len(p.sides) == 1 && !(named && one.Key != "" && one.Country != "" && len(t.Places) > 0 && r.inCountry(x.movements[0], t)) {
		return pair{}
	}
	return p
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
		switch b := &r.c.Actors[a]; b.Kind {
		case "armed_group", "militia", "paramilitary", "opposition", "coalition":
			if b.Key != "" || r.properName(b.Name) || !r.armedByName() && anyRebels(b.Name) {
				x.movements = r.addInt(x.movements, a)
			}
		case "state", "government", "armed_forces", "ministry":
			for _, c := range x.states {
				if r.sameSide(a, c) {
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

// abroad tells which state some fight that is not their own: by the key of a movement, or by the code of a land that has no state where
// they fight.
var abroad = [...]struct{ who, foe string }{{"hezbollah", "IL"}, {"PS", "IL"}, {"EH", "MA"}}

// foeAbroad returns the country of the state that movements fight abroad; "" if there is none, or not one.
func (r *reader) foeAbroad(movements []int) string {
	foe := ""
	for n, a := range movements {
		x, of := &r.c.Actors[a], ""
		for i := range abroad {
			if abroad[i].who == x.Key || abroad[i].who == x.Country {
				of = abroad[i].foe
			}
		}
		if n > 0 && of != foe {
			return ""
		}
		foe = of
	}
	return foe
}

// anyMovement reports whether the article tells of a movement that takes up arms.
func (r *reader) anyMovement() bool {
	for i := range r.c.Actors {
		switch r.c.Actors[i].Kind {
		case "armed_group", "militia", "paramilitary", "opposition", "coalition":
			return true
		}
	}
	return false
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
