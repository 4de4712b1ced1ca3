package event

import (
	"strings"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// home reports whether an actor is of the war that a truce is about: a movement, a body of a country where the truce holds, or of
// one whose troops the article tells of.
func (r *reader) home(a int, t *Truce) bool {
	x := &r.c.Actors[r.side(a)]
	switch x.Kind {
	case "armed_group", "militia", "paramilitary", "opposition", "ethnic", "coalition", "political_party":
		return true
	}
	if r.peopleAtWar(t, a) {
		return true
	}
	if r.inCountry(a, t) {
		return true
	}
	for i := range t.Roles {
		if t.Roles[i].As == "party" && r.sameSide(t.Roles[i].Actor, r.side(a)) {
			return true
		}
	}
	return r.troops(x.Country)
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

// venueOnly reports whether nobody is told to fight where a truce was said to hold: two states agreed there on their own war.
func (r *reader) venueOnly(t *Truce) bool {
	for _, p := range t.Places {
		if r.fightIn(r.c.Places[p.Place].Country) {
			return false
		}
	}
	return len(t.Places) > 0
}

// fightIn reports whether the article tells of somebody who fights in a country, or who may: talks held there are no war.
func (r *reader) fightIn(country string) bool {
	for i := range r.c.Actors {
		switch x := &r.c.Actors[i]; x.Kind {
		case "armed_group", "militia", "paramilitary", "opposition", "armed_forces", "coalition", "government", "civilians", "ethnic":
			if x.Country == country || x.Country == "" {
				return true
			}
		}
	}
	return false
}

// amongPlaces reports whether an actor is only a name at the end of a list of places, "of Antioquia and Magdalena Medio".
func (r *reader) amongPlaces(a int) bool {
	x := &r.c.Actors[a]
	if x.Kind != "person" || x.Key != "" || len(x.Offices) > 0 || len(x.Affiliated) > 0 || len(x.Mentions) != 1 {
		return false
	}
	k := x.Mentions[0].First - 1
	return k > 0 && (r.word(k, r.w.And) || r.tokens[k].Class == token.Comma) && r.place(k-1) >= 0 && r.ref(k-1) == nil
}

// powers reports whether all of several actors are states, none of them of the country where the truce is stated to hold: they agree
// on the war of others.
func (r *reader) powers(by []int, t *Truce) bool {
	if len(by) < 2 || len(t.Places) == 0 {
		return false
	}
	for _, a := range by {
		x := &r.c.Actors[r.side(a)]
		if !stately(x.Kind) && x.Kind != "person" || x.Country == "" || r.partyBy(t, a) {
			return false
		}
		for _, p := range t.Places {
			if c := r.c.Places[p.Place].Country; c == "" || c == x.Country || !r.fightIn(c) {
				return false
			}
		}
	}
	return true
}

// speaks reports whether an actor can announce, ask for or offer something: media only report it.
func (r *reader) speaks(a int) bool {
	k := r.c.Actors[a].Kind
	return k != "media" && k != "civilians" && !r.amongPlaces(a) && !r.collective(a) && (k != "unknown" || r.belligerent(a))
}

// countrymen reports whether those who act together are of one country and lead different sides, or one of them those who rose against its state: their war
// is at home, wherever they meet.
func (r *reader) countrymen(by []int) bool {
	rose := false
	for _, a := range by {
		x := &r.c.Actors[a]
		if x.Country == "" || x.Country != r.c.Actors[by[0]].Country {
			return false
		}
		for i := range x.Offices {
			rose = rose || strings.HasPrefix(x.Offices[i].Title, "rebel") || strings.HasPrefix(x.Offices[i].Title, "guerrilla") || strings.HasPrefix(x.Offices[i].Title, "separatist") || strings.HasPrefix(x.Offices[i].Title, "opposition")
		}
	}
	return len(by) > 1 && (rose || r.leadersOf(by))
}

// ofOneSide reports whether a truce is told to be of one side only.
func (r *reader) ofOneSide(g *group) bool {
	for _, i := range g.ms {
		if r.ms[i].said.senses.Has(cue.OneSided) {
			return true
		}
	}
	return false
}

// foesAmong reports whether those who act together are a movement and another that is at home where the truce is: they stand between none.
func (r *reader) foesAmong(t *Truce, by []int) bool {
	rose, home := false, len(by) > 1
	for _, a := range by {
		rose = rose || r.peopled(a)
		home = home && r.home(a, t)
	}
	return rose && home
}

// ownFire reports whether a verb phrase tells what who says it does with arms of its own: one halts one's strikes, and the war of others.
func (r *reader) ownFire(m *mention) bool {
	if !m.Act {
		return false
	}
	for k := m.First; k < m.End; k++ {
		if r.word(k, r.w.OwnFire) {
			return true
		}
	}
	return false
}
