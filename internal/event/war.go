package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// A pair is two or more sides that the text opposes to each other.
type pair struct {
	sides []int
	at    Run
}

// complete adds the parties that the text does not name beside a truce but elsewhere: those of another truce of the same war, "the
// war between A and B", the movement that an article is about and the state that it fights. A truce of one side alone keeps its one
// party.
func (r *reader) complete(ts []Truce, gs []group, index []int) {
	for i := range ts {
		r.ownWord(&ts[i])
		r.leaders(&ts[i])
	}
	lacking := false
	for i := range ts {
		lacking = lacking || r.partyCount(&ts[i]) < 2 && !r.oneSided(&ts[i])
	}
	if !lacking {
		return
	}
	var known []pair
	for i := range ts {
		if p := r.pairOf(&ts[i]); len(p.sides) >= 2 {
			known = append(known, p)
		}
	}
	for i := range ts {
		if p := r.proposedTo(ts, &ts[i]); len(p.sides) == 2 {
			known = append(known, p)
		}
	}
	known = append(known, r.opposed()...)
	foes, asked := pair{}, false
	for i := range ts {
		t := &ts[i]
		n := r.partyCount(t)
		if n >= 2 || r.oneSided(t) {
			continue
		}
		done := false
		for _, p := range known {
			if done = r.fits(t, p); done {
				r.bind(t, p)
				break
			}
		}
		if done {
			continue
		}
		if !asked {
			foes, asked = r.foes(ts), true
			if len(foes.sides) < 2 {
				foes = r.states(ts)
			}
		}
		if len(foes.sides) == 2 && r.fits(t, foes) {
			r.bind(t, foes)
		} else if k := slices.Index(index, i); k >= 0 {
			r.bind(t, r.near(t, &gs[k]))
		}
	}
}

// ownWord makes whoever keeps a truce of one side its announcer, if nobody else is told to have announced it: nobody else can.
func (r *reader) ownWord(t *Truce) {
	one := -1
	for i := range t.Roles {
		switch t.Roles[i].As {
		case "announcer":
			return
		case "party":
			if one >= 0 {
				return
			}
			one = i
		}
	}
	if one < 0 || mutual(t) || !r.oneSided(t) {
		return
	}
	for i := range t.History {
		switch t.History[i].Status {
		case "announced", "in_effect", "extended", "scheduled", "renewed":
			a := t.Roles[one].Actor
			r.role(t, a, cue.Announcer, r.firstOf(a))
			return
		}
	}
}

// leaders makes sides of two states whose leaders are told in one breath to have arranged a truce, if one of the two is a party of it: those who
// lead the sides stand between none.
func (r *reader) leaders(t *Truce) {
	for i := range t.Roles {
		x := t.Roles[i]
		if !arranges(x.As) || r.c.Actors[x.Actor].Kind != "person" || !r.holdsOffice(x.Actor) || !r.partyBy(t, x.Actor) {
			continue
		}
		other := -1
		for k := range t.Roles {
			if y := &t.Roles[k]; arranges(y.As) && sameWords(y, &x) && r.c.Actors[y.Actor].Country != r.c.Actors[x.Actor].Country {
				other = y.Actor
			}
		}
		if other < 0 {
			continue
		}
		keep := t.Roles[:0]
		for _, y := range t.Roles {
			if !arranges(y.As) || !sameWords(&y, &x) {
				keep = append(keep, y)
			}
		}
		t.Roles = keep
		if r.partyCount(t) < 2 {
			r.party(t, other, r.firstOf(other))
		}
		return
	}
}

// arranges reports whether a role is one of those who bring about the truce of others.
func arranges(as string) bool {
	return as == "broker" || as == "mediator" || as == "negotiator" || as == "facilitator"
}

// sameWords reports whether two roles are read from the same words.
func sameWords(x, y *Role) bool {
	return len(x.Evidence) > 0 && len(y.Evidence) > 0 && x.Evidence[0].Span == y.Evidence[0].Span
}

// bind makes parties of the sides of a pair.
func (r *reader) bind(t *Truce, p pair) {
	for _, a := range p.sides {
		if r.c.Actors[a].Kind == "person" && !r.standsBetween(t, a) {
			r.role(t, a, cue.Party, p.at) // one of two who lead the sides of a war at home
			continue
		}
		r.party(t, a, p.at)
	}
}

// proposedTo returns the one party of a truce and who offered it, if that is a party to another truce: "a truce offered by Israel was
// accepted by Hamas with amendments".
func (r *reader) proposedTo(ts []Truce, t *Truce) pair {
	p := r.pairOf(t)
	if len(p.sides) != 1 {
		return pair{}
	}
	for i := range t.Roles {
		a := t.Roles[i].Actor
		if t.Roles[i].As != "proposer" || r.sameSide(p.sides[0], a) {
			continue
		}
		for k := range ts {
			if ts[k].has(a, "party") {
				p.sides = append(p.sides, a)
				return p
			}
		}
	}
	return pair{}
}

// pairOf returns the parties of a truce.
func (r *reader) pairOf(t *Truce) pair {
	var p pair
	for i := range t.Roles {
		if x := &t.Roles[i]; x.As == "party" {
			p.sides = r.mem.ints.Push(p.sides, x.Actor)
			if p.at.End == 0 {
				p.at = r.firstOf(x.Actor)
			}
		}
	}
	return p
}

// firstOf returns the first mention of an actor.
func (r *reader) firstOf(a int) Run {
	if m := r.c.Actors[a].Mentions; len(m) > 0 {
		return m[0]
	}
	return Run{}
}

// oneSided reports whether a truce binds only who declared it.
func (r *reader) oneSided(t *Truce) bool {
	if t.Kind == "unilateral_halt" {
		return true
	}
	for _, s := range t.Called {
		for i := 0; i+10 <= len(s); i++ {
			if equalFold(s[i:i+10], "unilateral") {
				return true
			}
		}
	}
	if mutual(t) {
		return false
	}
	for _, s := range t.Called {
		if len(s) > 6 && (equalFold(s[:4], "its ") || equalFold(s[:6], "their ") || equalFold(s[:4], "his ")) {
			return true
		}
	}
	for i := range t.Roles {
		if t.Roles[i].As != "party" {
			continue
		}
		for k := range t.Roles {
			if t.Roles[k].As == "announcer" && r.sameSide(r.side(t.Roles[k].Actor), t.Roles[i].Actor) {
				return true
			}
		}
	}
	return false
}

// mutual reports whether what became of a truce takes two: it was agreed, negotiated, called for or refused.
func mutual(t *Truce) bool {
	for i := range t.History {
		switch t.History[i].Status {
		case "agreed", "agreed_in_principle", "negotiating", "called_for", "rejected", "counter_proposed":
			return true
		}
	}
	return false
}

// equalFold reports whether s is a word that is given in lower case.
func equalFold(s, lower string) bool {
	if len(s) != len(lower) {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}

// fits reports whether the sides of a pair may be those of a truce: the parties that it has are among them, none of them is left out
// of it or stands between its sides, and one of them is of the country where it holds.
func (r *reader) fits(t *Truce, p pair) bool {
	near := false
	for _, a := range p.sides {
		near = near || r.inCountry(a, t)
	}
	for i := range t.Roles {
		x := &t.Roles[i]
		in := false
		for _, a := range p.sides {
			in = in || r.sameSide(a, x.Actor) || x.As == "party" && r.armyOf(x.Actor, a)
		}
		switch x.As {
		case "party":
			if !in {
				return false
			}
			near = true
		case "excluded", "broker", "mediator", "host", "facilitator":
			if in {
				return false
			}
		}
	}
	return near
}

// opposed returns the sides of "the war between A and B", "talks in Geneva between A and B", "A and B shelled each other".
func (r *reader) opposed() []pair {
	var out []pair
	for _, s := range r.d.Sentences {
		if !r.says(s, r.w.Reciprocal) {
			continue
		}
		for i := s.First; i < s.End; i++ {
			var by []int
			var at Run
			switch {
			case r.word(i, r.w.Between) && r.time(i) < 0 && r.warBefore(i, s.First):
				by, at = r.actorList(i+1, s.End)
			case r.mutualAt(i) && r.tokens[i].Class == token.Word:
				by, at = r.reciprocal(i, s.First)
			}
			var p pair
			leaders := r.leadersOf(by)
			for _, a := range by {
				if leaders || !outsider(r.c.Actors[a].Kind) && r.belligerent(a) && r.c.Actors[a].Kind != "person" {
					p.sides = r.addInt(p.sides, r.side(a))
				}
			}
			if p.at = at; len(p.sides) == 2 && !r.sameSide(p.sides[0], p.sides[1]) {
				out = append(out, p)
			}
		}
	}
	return out
}

// leadersOf reports whether two persons of one country are of different sides, as those are who lead them.
func (r *reader) leadersOf(by []int) bool {
	for _, a := range by {
		if x := &r.c.Actors[a]; x.Kind != "person" || x.Country == "" || x.Country != r.c.Actors[by[0]].Country {
			return false
		}
	}
	return len(by) == 2 && !r.sameSide(r.side(by[0]), r.side(by[1]))
}

// warBefore reports whether the "between" at token i goes with a word for fighting or talks, with a place or a time between them at
// most: "clashes in the east since Monday between".
func (r *reader) warBefore(i, first int) bool {
	for k := i - 1; k >= first && k > i-7; k-- {
		if r.word(k, r.w.OpposedIn) {
			return true
		}
		if r.tokens[k].Class > token.Possessive || r.ref(k) != nil && r.place(k) < 0 && r.time(k) < 0 || r.sense(k).Has(cue.Be|cue.Have|cue.Will|cue.Say) {
			return false
		}
	}
	return false
}

// reciprocal returns the two or more who fight or accuse "each other", which stands at token i: the list that ends nearest before it.
func (r *reader) reciprocal(i, first int) ([]int, Run) {
	war := false
	for k := i - 1; k > first && k > i-16; k-- {
		war = war || r.word(k, r.w.Battling)
		if c := r.tokens[k].Class; c == token.Semicolon || c == token.Colon || c == token.Quote {
			return nil, Run{}
		}
		if x := r.ref(k); x != nil && len(x.Actors) > 0 && x.Form != "pronoun" && r.time(k) < 0 {
			if by, at := r.listEnding(k, first); war && len(by) > 1 {
				return by, at
			}
			return nil, Run{}
		}
	}
	return nil, Run{}
}

// accusers makes violators of those who are said to have broken a truce, and parties of them and of those who accuse each other.
func (r *reader) accusers(t *Truce) {
	for i := range t.Violations {
		v := &t.Violations[i]
		if v.As == "alleged" && len(v.Actors) == 0 && (len(v.By) == 0 || len(v.By) == 1 && v.By[0] >= 0 && r.collective(v.By[0])) && r.partyCount(t) == 2 && r.traders(v) {
			v.Actors = r.partiesOf(t) // "the sides traded blame"
			v.By = v.Actors
		}
		for _, a := range v.Actors {
			if k := r.c.Actors[a].Kind; (v.As == "alleged" || v.As == "reported") && k != "person" && !outsider(k) && r.belligerent(a) {
				r.role(t, a, cue.Violator, r.firstOf(a))
			}
			if r.c.Actors[a].Kind != "person" && (r.home(a, t) || len(v.By) > 0) {
				r.party(t, a, r.firstOf(a))
			}
		}
		for _, a := range v.By {
			if a >= 0 && v.As == "alleged" && len(v.Actors) > 0 && r.inCountry(a, t) && r.c.Actors[a].Kind != "person" {
				r.party(t, a, r.firstOf(a))
			}
		}
	}
}

// partiesOf returns the parties of a truce.
func (r *reader) partiesOf(t *Truce) []int {
	var of []int
	for i := range t.Roles {
		if t.Roles[i].As == "party" {
			of = append(of, t.Roles[i].Actor)
		}
	}
	return of
}

// traders reports whether the sentence of a violation tells what two sides say of one another.
func (r *reader) traders(v *Violation) bool {
	if len(v.Evidence) == 0 {
		return false
	}
	s := r.d.SentenceOf(r.d.At(v.Evidence[0].Span.Start))
	for k := s.First; k < s.End; k++ {
		if r.word(k, r.w.Trading) || r.mutualAt(k) {
			return true
		}
	}
	return false
}
