// Package timex finds temporal expressions and says what they mean once a day of reference is known.
package timex

import (
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// A Mention is a temporal expression, not yet resolved.
type Mention struct {
	First, End int // tokens
	Rule       string
}

// A Finder finds temporal expressions. It is immutable.
type Finder struct{}

// New registers the room's words.
func New(b *rule.Builder) *Finder { return &Finder{} }

// Find returns the temporal expressions of d in text order, none inside another.
func (f *Finder) Find(d *token.Doc, hits []int32) []Mention { return nil }
