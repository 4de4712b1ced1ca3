// Package quote finds quotations and the verbs of speech.
package quote

import (
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// A Quotation is a run of quoted words.
type Quotation struct {
	First, End int // tokens between the marks
}

// A Verb is a verb or phrase of speech.
type Verb struct {
	First, End int
	Class      string // DOMAIN.md §3.6, cue class
}

// Mentions is what the room finds.
type Mentions struct {
	Quotations []Quotation
	Verbs      []Verb
}

// A Finder finds quotations. It is immutable.
type Finder struct{}

// New registers the room's words.
func New(b *rule.Builder) *Finder { return &Finder{} }

// Find returns the quotations and verbs of speech of d in text order.
func (f *Finder) Find(d *token.Doc, hits []int32) Mentions { return Mentions{} }
