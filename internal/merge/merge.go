// Package merge decides which records of many articles speak of one truce, and what articles say for each other's ambiguous dates.
//
// The decision is a function of the set of records: their order does not matter. Records are ordered by how much they
// know, those that state a day for the start first, and each joins the group that it fits best, or begins one. A record
// is only compared with groups that share a [Key] with it, so that records without a common key can be decided apart.
package merge

import (
	"github.com/84b0a40e/truce/internal/moment"
)

// A Record is what one article says of one truce, as far as it tells which truce that is. The zero Record tells nothing and is
// never the same truce as another.
type Record struct {
	Report    int // records of one report are never one truce: the article holds them apart
	Kind      string
	Modality  string   // "" for actual
	Status    []string // asserted at publication
	Purposes  []string
	Places    []Place
	Whole     bool // it is called nationwide, or in words to that effect
	Actors    []Actor
	Published []moment.Moment // readings; empty if nothing is known
	Start     []Claim
	End       []Claim
	Declared  []Claim
	Length    []moment.Duration
}

// A Place is a place that a truce covers.
type Place struct {
	ID       string // equal in all reports for one place
	Country  string // ISO 3166-1 alpha-2, or empty
	National bool   // a whole country, not a part of one
	Wide     bool   // a province or region, which may hold other places
	Lat, Lon float64
}

// An Actor is what has a part in a truce.
type Actor struct {
	ID      string // equal in all reports for one actor
	Country string
	State   bool // a state, its government, ministry or forces
	Party   bool // bound by the truce
}

// A Claim is what one voice says of a date; its readings are alternatives.
type Claim struct {
	Readings []moment.Moment
}

// Groups puts records that speak of one truce together. It returns the index of each record's group; groups are numbered in the order
// of their first record. The records of one report stand together.
// less orders the records of both alike: it breaks ties by content, never by position.
func Groups(records []Record, less func(a, b int) bool) []int {
	m := newMatcher(records)
	order := m.order(less)
	for _, i := range order {
		m.place(i)
	}
	return m.number()
}
