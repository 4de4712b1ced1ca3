package name

import (
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// A Mention is words that name or describe somebody: a person, a body, unnamed officials.
type Mention struct {
	First, End         int // tokens, titles included: "US Secretary of State John Kerry"
	HeadFirst, HeadEnd int // tokens of the bare name: "John Kerry"
}

// A Finder finds names. It is immutable.
type Finder struct{}

// New registers the room's words.
func New(b *rule.Builder) *Finder { return &Finder{} }

// Find returns the mentions of actors in text order.
func (f *Finder) Find(d *token.Doc, hits []int32) []Mention { return nil }
