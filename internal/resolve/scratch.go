package resolve

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// A Scratch is memory that Article can use again and again. The zero Scratch is ready. What Article returns lies in it, and holds
// until its next use; strings, and the slices of strings that records share with reports, are never in it.
type Scratch struct {
	c        Context
	survey   survey
	chooser  chooser
	roster   roster
	speaking speaking
	inquiry  inquiry
	kept     []int
	days     [6]timex.Date // for references
	head     timex.Mention // for published
	foot     timex.Mention
	order    []int    // for speaking.sort
	speeches []Speech // for speaking.sort

	runs     Slab[Run]
	ints     Slab[int]
	offices  Slab[Office]
	evidence Slab[Evidence]
	moments  Slab[Reading[moment.Moment]]
	speakers Slab[Reading[int]]
	claims   Slab[Claim[moment.Moment]]
}

// context returns an empty Context for an article that was looked over, in memory that was used before.
func (m *Scratch) context(in *Input) *Context {
	d := in.Doc
	m.survey.look(in)
	m.runs.Reset()
	m.ints.Reset()
	m.offices.Reset()
	m.evidence.Reset()
	m.moments.Reset()
	m.speakers.Reset()
	m.claims.Reset()
	c := &m.c
	*c = Context{
		mem:     m,
		ActorAt: zeroed(c.ActorAt, len(d.Tokens)), PlaceAt: zeroed(c.PlaceAt, len(d.Tokens)),
		// One more for every other name, for a time and a verb: few articles need more.
		strings: Slab[string]{make([]string, 0, len(in.Names)/2+len(in.Times)+len(in.Quotes.Verbs)+8)},
		Times:   c.Times[:0], Places: c.Places[:0], Actors: c.Actors[:0], Speeches: c.Speeches[:0], Refs: c.Refs[:0],
	}
	return c
}

// memory returns the scratch of a Context, which has one of its own if it was not made by a Scratch.
func (c *Context) memory() *Scratch {
	if c.mem == nil {
		c.mem = new(Scratch)
	}
	return c.mem
}

// because returns a slice of reasons, or of other strings that reports share, so that it is never used again.
func (c *Context) because(why ...string) []string { return c.strings.Copy(why) }

// also returns a slice of reasons and one more.
func (c *Context) also(why []string, more string) []string {
	return append(append(c.strings.Room(len(why)+1), why...), more)
}

// zeroed returns n zeros, in s if there is room.
func zeroed[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// A Slab cuts short slices from a long one: the many small slices of a Context then cost few allocations. What it returns
// is full, so that appending to it moves it away from its neighbours.
type Slab[T any] struct{ all []T }

// Reset takes all slices back.
func (s *Slab[T]) Reset() { s.all = s.all[:0] }

// Room returns an empty slice with room for n elements.
func (s *Slab[T]) Room(n int) []T {
	at := len(s.all)
	if cap(s.all)-at < n {
		s.all = make([]T, 0, max(2*cap(s.all), n, 32))
		at = 0
	}
	s.all = s.all[:at+n]
	return s.all[at : at : at+n]
}

// One returns a slice of one element.
func (s *Slab[T]) One(x T) []T { return append(s.Room(1), x) }

// Copy returns a copy of a slice.
func (s *Slab[T]) Copy(x []T) []T { return append(s.Room(len(x)), x...) }

// Push is append for a slice that mostly stays short: it begins with room for two, and moves to twice the room when that is full.
func (s *Slab[T]) Push(to []T, x T) []T {
	if len(to) == cap(to) {
		to = append(s.Room(max(2, 2*len(to))), to...)
	}
	return append(to, x)
}

// A folder folds words into one long string, for the many short ones that names are compared by.
type folder struct {
	b   strings.Builder
	buf []byte
}

// fold is token.Fold.
func (f *folder) fold(s string) string {
	if token.Folded(s) {
		return s
	}
	f.buf = token.AppendFold(f.buf[:0], s)
	if f.b.Cap()-f.b.Len() < len(f.buf) {
		f.b = strings.Builder{}
		f.b.Grow(max(512, len(f.buf)))
	}
	at := f.b.Len()
	f.b.Write(f.buf)
	return f.b.String()[at:]
}

// same reports whether s folds to the folded word w.
func (f *folder) same(s, w string) bool {
	if token.Folded(s) {
		return s == w
	}
	f.buf = token.AppendFold(f.buf[:0], s)
	return string(f.buf) == w
}

// bit returns a bit that stands for a word, folded; none for a word that folds to nothing.
func (f *folder) bit(s string) uint64 {
	f.buf = token.AppendFold(f.buf[:0], s)
	if len(f.buf) == 0 {
		return 0
	}
	h := uint32(2166136261)
	for _, c := range f.buf {
		h = (h ^ uint32(c)) * 16777619
	}
	return 1 << (h >> 26)
}
