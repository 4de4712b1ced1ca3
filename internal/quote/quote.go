// Package quote finds quotations and the verbs of speech.
//
// A quotation is a run of words between marks, however the marks are set; whether anybody said the words, and who, is for
// package resolve to tell.
package quote

import (
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// A Quotation is a run of quoted words.
type Quotation struct {
	First, End int  // tokens between the marks; First < End
	Open       int  // token of the opening mark
	Close      int  // token of the closing mark; -1 if there is none
	Outer      int  // index of the quotation that it stands in; -1 for none
	Reopens    bool // its mark repeats, in a new paragraph, that of a quotation that was left open
	Continues  bool // it is left open, and the next paragraph reopens it
	Form       Form
}

// Form says what quoted words look like by themselves.
type Form uint8

// The forms.
const (
	Fragment Form = iota // some words within a sentence
	Sentence             // a sentence, or a clause with the mark of its end
	Name                 // a title, a name, a word spoken of
)

// A Verb is a verb or phrase of speech.
type Verb struct {
	First, End int
	Class      string // DOMAIN.md §3.6, cue class
	Stance     string // DOMAIN.md §3.3; "" where only what is said can tell
	Frame      Frame
	Tense      Tense
}

// Mentions is what the room finds.
type Mentions struct {
	Quotations []Quotation
	Verbs      []Verb
	Words      *Words // the small words that tell the subject of a verb
}

// A Finder finds quotations. It is immutable.
type Finder struct {
	words *Words
	verbs verbs
}

// New registers the room's words.
func New(b *rule.Builder) *Finder {
	f := &Finder{words: newWords(b)}
	f.verbs.build(b)
	b.TriggerClass(rule.Quote, token.Quote)
	return f
}

// Scratch is memory that Find can use again and again. The zero Scratch is ready.
type Scratch struct {
	verbs []Verb
	pairs pairing
}

// Find returns the quotations and verbs of speech of d in text order.
func (f *Finder) Find(d *token.Doc, hits []int32) Mentions { return f.FindIn(new(Scratch), d, hits) }

// FindIn is Find in memory that was used before: what it returns holds until the next call with the same scratch.
func (f *Finder) FindIn(mem *Scratch, d *token.Doc, hits []int32) Mentions {
	m := Mentions{Words: f.words, Verbs: mem.verbs[:0]}
	p := &mem.pairs
	*p = pairing{d: d, words: f.words, marks: p.marks[:0], open: p.open[:0], out: p.out[:0], moved: p.moved}
	end := 0
	for _, h := range hits {
		i := int(h)
		if d.Tokens[i].Class == token.Quote {
			p.marks = append(p.marks, h)
			continue
		}
		if i < end {
			continue
		}
		if v, ok := f.verbs.at(d, i, f.words); ok {
			m.Verbs = append(m.Verbs, v)
			end = v.End
		}
	}
	mem.verbs = m.Verbs
	m.Quotations = p.pair()
	return m
}
