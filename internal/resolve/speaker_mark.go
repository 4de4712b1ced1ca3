package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// What a token is by itself and its neighbours is asked dozens of times while the subjects of verbs are looked for, so it is found out
// once for all tokens.

// A mark is what the tokens of an article are to those who look for speakers.
type mark struct {
	kind  quote.Kind
	small quote.Kind // kind for words that are small words only in lower case, or at the beginning of a sentence: "May", "US"
	start bool       // the first word of its sentence
	name  bool       // part of a name
}

// mark fills in the marks of all tokens.
func (s *speaking) mark() {
	s.marks = slices.Grow(s.marks[:0], len(s.t))[:len(s.t)]
	s.caps.reset()
	for n := range s.d.Sentences {
		sent := &s.d.Sentences[n]
		start := true
		for i := sent.First; i < sent.End; i++ {
			t := &s.t[i]
			k := s.w.Of(t.Word)
			m := &s.marks[i]
			*m = mark{kind: k, small: k, start: start}
			if t.Case != token.Lower && t.Case != token.NoCase {
				if k != 0 && !start && k&quote.Day == 0 && s.d.Str(i) != "I" {
					m.small = 0
				}
				if t.Gap == token.Space && !start && s.t[i-1].Class != token.Quote {
					s.caps.at = append(s.caps.at, int32(i))
				}
				m.name = !start && s.nameAt(i)
			} else if s.c.ActorAt[i] != 0 {
				m.name = s.nameAt(i)
			}
			start = start && (t.Class == token.Quote || t.Class == token.Open)
		}
	}
	// Where a sentence begins, all capitals must be known.
	for n := range s.d.Sentences {
		sent := &s.d.Sentences[n]
		for i := sent.First; i < sent.End && s.marks[i].start; i++ {
			s.marks[i].name = s.nameAt(i)
		}
	}
}

func (s *speaking) kind(i int) quote.Kind {
	if uint(i) >= uint(len(s.marks)) {
		return 0
	}
	return s.marks[i].kind
}

func (s *speaking) small(i int) quote.Kind {
	if uint(i) >= uint(len(s.marks)) {
		return 0
	}
	return s.marks[i].small
}

// starts reports whether token i is the first word of its sentence.
func (s *speaking) starts(i int) bool { return s.marks[i].start }

// isName reports whether token i is part of a name.
func (s *speaking) isName(i int) bool { return uint(i) < uint(len(s.marks)) && s.marks[i].name }

// nameAt finds out what isName returns.
func (s *speaking) nameAt(i int) bool {
	t := &s.t[i]
	if s.c.ActorAt[i] != 0 {
		if r := s.ref(i); r.Form != "pronoun" && r.Form != "description" && i >= r.HeadFirst && i < r.HeadEnd {
			return true
		}
	}
	if t.Class != token.Word || t.Case == token.Lower || t.Case == token.NoCase {
		return false
	}
	k := s.marks[i].kind
	switch {
	case k&quote.Day != 0:
		return false
	case s.marks[i].start:
		// A capital says nothing here, unless the next word has one as well, or this one has it elsewhere.
		return k&^(quote.Person|quote.Body) == 0 && (s.capitalBehind(i) || s.caps.has(s.d, i))
	}
	return k&(quote.Pronoun|quote.Relative) == 0 || t.Case == token.Upper && t.End-t.Start > 1
}

// capitalBehind reports whether the word behind token i has a capital; an initial may stand between.
func (s *speaking) capitalBehind(i int) bool {
	if i+1 >= len(s.t) {
		return false
	}
	t, next := &s.t[i], &s.t[i+1]
	return next.Gap != token.Break && (next.Case == token.Title || next.Case == token.Upper || next.Class == token.Period && next.Gap == token.None && t.End-t.Start <= 4)
}

// capitals is a set of words, as they are written. The table is made when it is first asked.
type capitals struct {
	at    []int32 // their tokens
	table []int32 // 1 + the index into at; its length is a power of two
}

func (c *capitals) reset() { c.at, c.table = c.at[:0], c.table[:0] }

// has reports whether the word of token i is one of the set.
func (c *capitals) has(d *token.Doc, i int) bool {
	if len(c.table) == 0 {
		c.fill(d)
	}
	mask := len(c.table) - 1
	w := d.Str(i)
	for h := slot(d, i) & mask; c.table[h] != 0; h = (h + 1) & mask {
		if d.Str(int(c.at[c.table[h]-1])) == w {
			return true
		}
	}
	return false
}

func (c *capitals) fill(d *token.Doc) {
	n := 16
	for n < 2*len(c.at) {
		n *= 2
	}
	c.table = zeroed(c.table, n)
	for k, i := range c.at {
		w, h := d.Str(int(i)), slot(d, int(i))&(n-1)
		for c.table[h] != 0 && d.Str(int(c.at[c.table[h]-1])) != w {
			h = (h + 1) & (n - 1)
		}
		c.table[h] = int32(k + 1)
	}
}

// slot spreads the words of tokens over a table.
func slot(d *token.Doc, i int) int {
	t := &d.Tokens[i]
	h := uint32(t.Word)<<8 ^ uint32(d.Text.Clean[t.Start])<<4 ^ uint32(d.Text.Clean[t.End-1]) ^ uint32(t.End-t.Start)<<12
	h *= 0x9E3779B1
	return int(h >> 8)
}
