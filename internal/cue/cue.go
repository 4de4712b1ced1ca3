// Package cue finds the words of truces: the nouns and phrases that name one, and what the words around them can say of
// it: verbs of its life, negation, modality.
//
// The room finds the naming words only, for they are rare. What a word of their surroundings means is looked up on
// demand, so that an article without a truce costs one comparison for each token.
package cue

import (
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// Strength says how far a naming word can be trusted alone.
type Strength uint8

// The strengths.
const (
	// Strong words name a truce wherever there is a war: "ceasefire", "cessation of hostilities".
	Strong Strength = iota
	// Weak words name one if the article says that it was agreed, asked for, or for how long: "hold fire", "lull".
	Weak
	// Generic words refer to one that was named before: "the deal", "the arrangement".
	Generic
)

// A Mention is a word or phrase that names a truce.
type Mention struct {
	First, End int // tokens
	Kind       Kind
	Strength   Strength
	// Act reports a verb phrase: "hold their fire", "silence the guns". Its verb is the predicate as well.
	Act  bool
	Rule string
}

// Mentions is what the room finds. The zero Mentions holds nothing and knows no word.
type Mentions struct {
	Truces []Mention
	words  *Finder
}

// Sense returns what a word can mean beside a truce; the zero Sense for a word that says nothing.
func (m *Mentions) Sense(id token.ID) Sense {
	if m.words == nil {
		return 0
	}
	return m.words.senses.Get(id)
}

// Each calls f for every word that has a sense.
func (f *Finder) Each(yield func(token.ID, Sense)) {
	for id := range token.ID(f.senses.Len()) {
		if s := f.senses.Get(id); s != 0 {
			yield(id, s)
		}
	}
}

// VerbAt calls f for every entry of the verb table that may stand at token i in one of some forms, until f returns true. End is the token
// behind the verb and the words that belong to it; limit is where they must end. Around are the bits of all words that stand before it.
func (m *Mentions) VerbAt(d *token.Doc, i, limit int, around uint64, forms Sense, f func(v *Verb, form Form, end int) bool) {
	if m.words == nil || i < 0 || i >= len(d.Tokens) {
		return
	}
	r := m.words.forms.Get(d.Tokens[i].Word)
	entries := m.words.entries[r.from:r.to]
	if len(entries) == 0 {
		return
	}
	var behind [maxSkip + 1]uint64 // the bits of the word behind the verb, of the two words behind it and so on
	bits := uint64(0)
	for k := range behind {
		if at := i + 1 + k; at < limit {
			bits |= Bit(d.Tokens[at].Word)
		}
		behind[k] = bits
	}
	for k := range entries {
		e := &entries[k]
		if !e.form.In(forms) || e.need&^around != 0 || e.opens != anyWord && e.opens&behind[e.skip] == 0 {
			continue
		}
		v := &m.words.verbs[e.verb]
		if end := v.reach(d, i, limit, m.words.senses); end > 0 && f(&v.Verb, e.form, end) {
			return
		}
	}
}

// A Finder finds cues. It is immutable.
type Finder struct {
	senses  rule.Table[Sense]
	heads   rule.Table[span] // word -> the patterns that it calls, in headAt
	headAt  []headEntry
	verbs   []verb
	forms   rule.Table[span] // word -> entries
	entries []formEntry
}

// span is a half-open range of a slice.
type span struct{ from, to int32 }

// A formEntry is a spelling of a verb, with what tells beside it that the words of most verbs do not follow.
type formEntry struct {
	verb  int32
	form  Form
	skip  uint8  // as in verb
	need  uint64 // the bits of the words that its words cannot do without
	opens uint64 // as opens tells of its words
}

// A headEntry is a pattern that a word calls.
type headEntry struct {
	*head
	opens uint64 // as opens tells of the words behind that word
}

// isNoun reports whether the verb that ends a phrase between two tokens is the noun of another: "fighting factions ignored a cease-fire",
// "shelling forced a halt to the airlift".
func isNoun(d *token.Doc, i, end int) bool {
	if end < len(d.Tokens) && strings.EqualFold(d.Str(end), "fire") && strings.EqualFold(d.Str(end-1), "cease") {
		return true
	}
	return end-i > 2 && strings.EqualFold(d.Str(end-2), "a")
}

// New registers the room's words.
func New(b *rule.Builder) *Finder {
	f := &Finder{}
	words := b.Len() + 2200
	f.senses.Grow(words)
	f.forms.Grow(words)
	f.heads.Grow(words)
	f.addSenses(b)
	c := compiler{b: b, slots: make([]slot, 0, 768), words: make([]token.ID, 0, 1792)}
	f.addVerbs(&c)
	f.addHeads(&c)
	return f
}

// Find returns the words that name truces in d, in text order, none inside another.
func (f *Finder) Find(d *token.Doc, hits []int32) Mentions { return f.FindIn(nil, d, hits) }

// FindIn is Find in memory that was used before, which it writes over.
func (f *Finder) FindIn(mem []Mention, d *token.Doc, hits []int32) Mentions {
	out := Mentions{Truces: mem[:0], words: f}
	past := 0
	for _, h := range hits {
		i := int(h)
		if i < past {
			continue
		}
		limit := d.Sentences[d.Tokens[i].Sent].End
		r := f.heads.Get(d.Tokens[i].Word)
		var best *head
		bestEnd := 0
		next := uint64(0)
		if i+1 < limit {
			next = Bit(d.Tokens[i+1].Word)
		}
		for _, p := range f.headAt[r.from:r.to] {
			if p.opens != anyWord && p.opens&next == 0 {
				continue
			}
			if end := p.match(d, i, limit); end > bestEnd && !(p.act && isNoun(d, i, end)) {
				best, bestEnd = p.head, end
			}
		}
		if best == nil {
			continue
		}
		out.Truces = append(out.Truces, Mention{First: i, End: bestEnd, Kind: best.kind, Strength: best.strength, Act: best.act, Rule: best.name})
		past = bestEnd
	}
	return out
}
