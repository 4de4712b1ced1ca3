package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// A Scratch is memory that Assemble can use again and again. The zero Scratch is ready. What Assemble returns lies in it, and
// holds until its next use; strings, and slices of strings, are never in it.
type Scratch struct {
	r       reader
	records Records
	groups  []group
	index   []int
	cues    []cue.Mention
	seen    []token.ID
	bygone  int8 // whether the article tells of a time years back: 0 nobody asked, 1 it does, 2 it does not
	works   bool // the text is about films or novels
	drill   bool // or about shooting at a range
	used    []bool
	found   []between

	steps       resolve.Slab[step]
	ints        resolve.Slab[int]
	evidence    resolve.Slab[Evidence]
	told        resolve.Slab[told]
	scopes      resolve.Slab[scope]
	scoped      resolve.Slab[scoped]
	rules       resolve.Slab[string] // names of rules, which are the room's own
	transitions resolve.Slab[Transition]
	placed      resolve.Slab[PlaceRef]
	roles       resolve.Slab[Role]
	purposes    resolve.Slab[Purpose]
	unknown     resolve.Slab[Unknown]
	violations  resolve.Slab[Violation]
	statuses    claims[string]
	moments     claims[moment.Moment]
	lengths     claims[moment.Duration]

	strings []string // room for more slices of strings; what was cut from it is never used again
}

// claims cuts the claims and readings of facts of one type.
type claims[T comparable] struct {
	claims   resolve.Slab[resolve.Claim[T]]
	readings resolve.Slab[resolve.Reading[T]]
}

// one returns a slice of one reading.
func (c *claims[T]) one(v T, why []string) []resolve.Reading[T] {
	return c.readings.One(resolve.Reading[T]{Value: v, Why: why})
}

func (c *claims[T]) reset() {
	c.claims.Reset()
	c.readings.Reset()
}

// room returns an empty slice with room for n strings, which is never used again.
func (m *Scratch) room(n int) []string {
	if cap(m.strings) < n {
		m.strings = make([]string, max(64, n))
	}
	out := m.strings[:0:n]
	m.strings = m.strings[n:]
	return out
}

// because returns a slice of reasons, which reports share.
func (m *Scratch) because(why ...string) []string {
	return append(m.room(len(why)), why...)
}

// reader returns what reads the truces of an article.
func (m *Scratch) reader(f *Finder, in *resolve.Input, c *resolve.Context) *reader {
	m.steps.Reset()
	m.ints.Reset()
	m.evidence.Reset()
	m.told.Reset()
	m.scopes.Reset()
	m.scoped.Reset()
	m.rules.Reset()
	m.transitions.Reset()
	m.placed.Reset()
	m.roles.Reset()
	m.purposes.Reset()
	m.unknown.Reset()
	m.violations.Reset()
	m.statuses.reset()
	m.moments.reset()
	m.lengths.reset()
	r := &m.r
	*r = reader{
		f: f, w: &f.w, bits: f.bits, in: in, c: c, d: in.Doc, cues: &in.Cues, mem: m, tokens: in.Doc.Tokens, ms: r.ms[:0], inNoun: r.inNoun[:0],
		facts:       slices.Grow(r.facts[:0], len(in.Doc.Tokens))[:len(in.Doc.Tokens)],
		passages:    slices.Grow(r.passages[:0], len(in.Doc.Sentences))[:len(in.Doc.Sentences)],
		allegiances: slices.Grow(r.allegiances[:0], len(c.Actors))[:len(c.Actors)],
	}
	clear(r.allegiances)
	r.head = r.headSentences()
	return r
}

// headSentences returns how many sentences stand before the story but its headline: menus, stamps, bylines, captions, a second headline.
func (r *reader) headSentences() int {
	const words = 8
	for _, p := range r.d.Paras {
		if p.Kind == article.Body && p.End-p.First >= words && r.tokens[p.End-1].Class != token.Word {
			return max(0, p.FirstSent-1)
		}
	}
	return 0
}

// storyIndex returns the number of the sentence of a token, where the story begins with the first or the second.
func (r *reader) storyIndex(tok int) int { return max(0, r.sentIndex(tok)-r.head) }

// proof returns evidence in a slice.
func (r *reader) proof(x Run, rule string) []Evidence { return r.mem.evidence.One(r.evidence(x, rule)) }
