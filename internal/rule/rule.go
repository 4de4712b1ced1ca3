// Package rule builds the one index of all rooms' trigger words, and holds what their rules share.
//
// Each room registers its words with the Builder and gets back numbers; the text is then scanned once, and every room is
// handed the positions of its triggers.
package rule

import (
	"slices"

	"github.com/84b0a40e/truce/internal/token"
)

// Room names a room that finds mentions.
type Room uint8

// The rooms, in the order in which the floor plan lists them.
const (
	Timex Room = iota
	Place
	Name
	Quote
	Cue
	Whole // what tells of the article as a whole, for resolve
	rooms
)

// A Builder collects what the rooms know before the index is built. It is not safe for concurrent use.
type Builder struct {
	lex     *token.Lexicon
	words   Table[uint16] // rooms that a word calls; above them, those that it calls unless it is written small
	classes [32]uint8
	cases   [8]uint8
}

// NewBuilder returns an empty Builder.
func NewBuilder() *Builder { return &Builder{lex: new(token.Lexicon)} }

// Grow makes room for n more words at once, and for those of packed tables: a large table then costs no rehashing.
func (b *Builder) Grow(n, packed int) {
	b.lex.Grow(n, packed)
	b.words.Grow(b.lex.Len() + n + packed)
}

// Len returns one more than the largest ID.
func (b *Builder) Len() int { return b.lex.Len() }

// Word returns the ID of a word, folded.
func (b *Builder) Word(w string) token.ID { return b.lex.Intern(w) }

// Words returns the IDs of words.
func (b *Builder) Words(ws ...string) []token.ID {
	ids := make([]token.ID, len(ws))
	for i, w := range ws {
		ids[i] = b.lex.Intern(w)
	}
	return ids
}

// Phrase returns the IDs of the words of a phrase as the scanner would split it, punctuation left out.
func (b *Builder) Phrase(p string) []token.ID { return b.AppendPhrase(nil, p) }

// AppendPhrase is Phrase that appends to dst.
func (b *Builder) AppendPhrase(dst []token.ID, p string) []token.ID {
	return token.AppendPhrase(dst, p, b.lex)
}

// Trigger makes words call a room.
func (b *Builder) Trigger(r Room, words ...string) {
	for _, w := range words {
		b.TriggerID(r, b.Word(w))
	}
}

// TriggerID makes a word call a room.
func (b *Builder) TriggerID(r Room, id token.ID) { b.words.Set(id, b.words.Get(id)|1<<r) }

// TriggerName makes a word call a room unless it is written in small letters.
func (b *Builder) TriggerName(r Room, id token.ID) { b.words.Set(id, b.words.Get(id)|1<<rooms<<r) }

// TriggerClass makes every token of a class call a room.
func (b *Builder) TriggerClass(r Room, cs ...token.Class) {
	for _, c := range cs {
		b.classes[c] |= 1 << r
	}
}

// TriggerCase makes every word of a case call a room.
func (b *Builder) TriggerCase(r Room, cs ...token.Case) {
	for _, c := range cs {
		b.cases[c] |= 1 << r
	}
}

// Build returns the index. The Builder must not be used afterwards.
func (b *Builder) Build() *Index {
	b.lex.Mark(b.words.Get)
	x := &Index{lex: b.lex}
	for class := range x.looks {
		for c := range x.looks[class] {
			x.looks[class][c] = b.classes[class] | b.cases[c]
		}
	}
	for c := range x.large {
		if token.Case(c) != token.Lower {
			x.large[c] = 0xFF
		}
	}
	return x
}

// An Index knows which token calls which room. It is immutable.
type Index struct {
	lex   *token.Lexicon // which marks words with the rooms that they call, as Builder has them
	looks [32][8]uint8   // by class and case
	large [8]uint8       // by case: all rooms but in small letters
}

// Lexicon returns the lexicon that documents must be split with.
func (x *Index) Lexicon() *token.Lexicon { return x.lex }

// Hits holds, for each room, the positions of the tokens that call it, in text order.
type Hits [rooms][]int32

// Scan passes over the tokens once.
func (x *Index) Scan(d *token.Doc) *Hits {
	h := new(Hits)
	x.ScanInto(h, d)
	return h
}

// ScanInto is Scan into memory that was used before. It writes over what h held.
//
// It writes every token down for every room, and counts those that call it: which ones do is as good as chance to a processor, and its wrong
// guesses would cost more than the writing.
func (x *Index) ScanInto(h *Hits, d *token.Doc) {
	n := len(d.Tokens)
	for r := range h {
		h[r] = slices.Grow(h[r][:0], n)[:n]
	}
	times, places, names, quotes, cues, wholes := h[Timex][:n], h[Place][:n], h[Name][:n], h[Quote][:n], h[Cue][:n], h[Whole][:n]
	var time, place, name, quote, cue, whole uint
	for i, w := range d.Marks[:n] {
		t := &d.Tokens[i]
		m := uint(x.looks[t.Class%32][t.Case%8] | uint8(w) | uint8(w>>rooms)&x.large[t.Case%8])
		times[time], places[place], names[name], quotes[quote], cues[cue], wholes[whole] = int32(i), int32(i), int32(i), int32(i), int32(i), int32(i)
		time += m >> Timex & 1
		place += m >> Place & 1
		name += m >> Name & 1
		quote += m >> Quote & 1
		cue += m >> Cue & 1
		whole += m >> Whole & 1
	}
	*h = Hits{Timex: times[:time], Place: places[:place], Name: names[:name], Quote: quotes[:quote], Cue: cues[:cue], Whole: wholes[:whole]}
}

// A Table holds a small value for each word. What was never set is the zero V, and so is that of ID 0.
type Table[V any] struct{ vals []V }

// Grow makes room for the words with IDs below n.
func (t *Table[V]) Grow(n int) {
	if n > cap(t.vals) {
		vals := make([]V, len(t.vals), n)
		copy(vals, t.vals)
		t.vals = vals
	}
}

// Set gives a word its value. ID 0 is no word and keeps its zero, so that no look at the table has to ask for it.
func (t *Table[V]) Set(id token.ID, v V) {
	if id == 0 {
		return
	}
	if int(id) >= len(t.vals) {
		if int(id) < cap(t.vals) {
			t.vals = t.vals[:int(id)+1]
		} else {
			vals := make([]V, int(id)+1, max(64, int(id)+int(id)/2))
			copy(vals, t.vals)
			t.vals = vals
		}
	}
	t.vals[id] = v
}

// Get returns the value of a word.
func (t *Table[V]) Get(id token.ID) V {
	if int(id) < len(t.vals) {
		return t.vals[id]
	}
	var zero V
	return zero
}

// Len returns one more than the largest ID that has a value.
func (t *Table[V]) Len() int { return len(t.vals) }

// At returns a pointer to the value of a word, for values too large to copy at each look. It must only be read.
func (t *Table[V]) At(id token.ID) *V {
	if int(id) < len(t.vals) {
		return &t.vals[id]
	}
	return &t.vals[0]
}

// A Rule is one way to read some words. Rooms keep theirs in one ordered slice; a test runs every example.
type Rule[F any] struct {
	// Name is stable enough for a log; it is outside the compatibility promise.
	Name string
	// Words call the rule.
	Words []string
	// Yes must match somewhere, No must not.
	Yes, No []string
	// Find is the room's own kind of function.
	Find F
}
