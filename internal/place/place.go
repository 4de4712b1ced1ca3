// Package place finds places of the gazetteer and their IANA zones.
package place

import (
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// A Place is an entry of the gazetteer.
type Place struct {
	Key, Name, Kind string
	Country         string // ISO 3166-1 alpha-2; empty if it lies in none or several
	Zone            string // IANA
	Lat, Lon        float64
}

// A Mention is a name of a place; which place is for the article as a whole to say.
type Mention struct {
	First, End int     // tokens of the name
	Candidates []int32 // rows of the gazetteer, the most important first
	Weak       bool    // the name is a common word or a person's name, too
}

// A Finder finds places. It is immutable.
type Finder struct{}

// New registers the room's words.
func New(b *rule.Builder) *Finder { return &Finder{} }

// Find returns the mentions of places in text order.
func (f *Finder) Find(d *token.Doc, hits []int32) []Mention { return nil }

// Place returns a row of the gazetteer.
func (f *Finder) Place(row int32) Place { return Place{} }
