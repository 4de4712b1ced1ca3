// Package cue finds the words of truces: nouns, verbs of their life, negation, modality.
package cue

import (
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// A Mention is a word or phrase that speaks of a truce or of what becomes of one.
type Mention struct {
	First, End int // tokens
	Rule       string
}

// A Finder finds cues. It is immutable.
type Finder struct{}

// New registers the room's words.
func New(b *rule.Builder) *Finder { return &Finder{} }

// Find returns the cues of d in text order.
func (f *Finder) Find(d *token.Doc, hits []int32) []Mention { return nil }
