package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
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
	sents   []int32
	used    []bool

	steps    resolve.Slab[step]
	ints     resolve.Slab[int]
	evidence resolve.Slab[Evidence]
}

// reader returns what reads the truces of an article.
func (m *Scratch) reader(f *Finder, in *resolve.Input, c *resolve.Context) *reader {
	m.steps.Reset()
	m.ints.Reset()
	m.evidence.Reset()
	r := &m.r
	*r = reader{
		f: f, w: &f.w, bits: f.bits, in: in, c: c, d: in.Doc, cues: &in.Cues, mem: m, tokens: in.Doc.Tokens, ms: r.ms[:0],
		facts:    slices.Grow(r.facts[:0], len(in.Doc.Tokens))[:len(in.Doc.Tokens)],
		passages: slices.Grow(r.passages[:0], len(in.Doc.Sentences))[:len(in.Doc.Sentences)],
	}
	clear(r.passages)
	return r
}

// proof returns evidence in a slice.
func (r *reader) proof(x Run, rule string) []Evidence { return r.mem.evidence.One(r.evidence(x, rule)) }
