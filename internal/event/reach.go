package event

// How far truces reach, by the places that they name.

import (
	"math"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
)

// apartByReach reports whether a mention is kept from a group by how far its truce reaches: another place, or wider.
func (r *reader) apartByReach(gs []group, i int, m *mention) bool {
	g := &gs[i]
	if r.apartByPlace(g, m) {
		return true
	}
	switch wide := m.sense.Has(cue.Wide); {
	case wide == g.sense.Has(cue.Wide), m.length >= 0 && r.c.Times[m.length].Length == g.length:
		return false
	case wide && m.def && prolongs(m) && r.wasProlonged(g):
		return false // "extended a ceasefire in two states … a decree extending the ceasefire in the country"
	case wide: // "the wider truce" is not the local one
		return g.parent >= 0 || len(g.places) > 0 && !r.countryWide(g.places) || !g.length.IsZero()
	default:
		return (m.Strength != cue.Generic || len(gs) > 1) && m.indef && m.length >= 0
	}
}

// apartByPlace reports whether a mention names other places than a group.
func (r *reader) apartByPlace(g *group, m *mention) bool {
	return len(m.places) > 0 && len(g.places) > 0 && r.placeFit(m.places, g.places) == apart
}

// How two sets of places relate.
const (
	apart = iota
	within
	same
)

// placeFit compares places: the same, one within the other's country, or apart.
func (r *reader) placeFit(a, b []int) int {
	out := apart
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return same
			}
			p, q := &r.c.Places[x], &r.c.Places[y]
			if p.Country != "" && p.Country == q.Country && (p.Kind == "country") != (q.Kind == "country") || runsBy(p, q) || runsBy(q, p) {
				out = within
			}
		}
	}
	return out
}

// runsBy reports whether a place is a line, as a border or a front, in the region or the country that another is: "the Line of Control", in
// Kashmir.
func runsBy(line, in *resolve.Place) bool {
	const degrees = 3
	if line.Kind != "line" || in.Kind != "region" && in.Kind != "country" || line.Lat == 0 || in.Lat == 0 {
		return false
	}
	return math.Abs(line.Lat-in.Lat) < degrees && math.Abs(line.Lon-in.Lon) < degrees
}

func (r *reader) countryWide(ps []int) bool {
	for _, p := range ps {
		if r.c.Places[p].Kind == "country" {
			return true
		}
	}
	return false
}

// soughtElsewhere reports whether a mention's truce is asked for or offered, in a place that is none of a group's.
func (r *reader) soughtElsewhere(g *group, m *mention) bool {
	return len(m.places) > 0 && len(g.places) > 0 && r.asked(m) && r.placeFit(m.places, g.places) == apart
}
