package cue

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// A slot is one place of a pattern. Patterns are written as words parted by blanks: "a|b" is either word, "a?" may be
// left out, "~3" leaves room for up to three other words.
type slot struct {
	words    []token.ID
	some     uint64 // the bits of the words
	optional bool
	gap      int
	cease    token.ID // of a gap, which does not end between "cease" and "fire"
}

// A compiler makes slots of patterns. Those of all patterns lie side by side, and so do their words.
type compiler struct {
	b     *rule.Builder
	slots []slot
	words []token.ID
}

func (c *compiler) compile(pattern string) []slot {
	first := len(c.slots)
	for f := range strings.FieldsSeq(pattern) {
		if f[0] == '~' {
			n := 0
			for _, c := range f[1:] {
				n = n*10 + int(c-'0')
			}
			c.slots = append(c.slots, slot{gap: n, cease: c.b.Word("cease")})
			continue
		}
		s := slot{}
		f, s.optional = strings.CutSuffix(f, "?")
		at := len(c.words)
		for w := range strings.SplitSeq(f, "|") {
			c.words = append(c.words, c.b.Word(w))
		}
		s.words = c.words[at:len(c.words):len(c.words)]
		for _, id := range s.words {
			s.some |= Bit(id)
		}
		c.slots = append(c.slots, s)
	}
	return c.slots[first:len(c.slots):len(c.slots)]
}

// byWord lays values side by side that belong to one word, in the order in which the words come first, and says where those of each stand.
func byWord[V any](ids []token.ID, values []V, spans *rule.Table[span]) []V {
	n := make([]int32, slices.Max(ids)+1)
	for _, id := range ids {
		n[id]++
	}
	out := make([]V, len(values))
	next := int32(0)
	for i, id := range ids {
		s := spans.Get(id)
		if s.to == 0 {
			s, next = span{next, next}, next+n[id]
		}
		out[s.to] = values[i]
		s.to++
		spans.Set(id, s)
	}
	return out
}

// match returns the token behind the slots, which begin at token i, or 0 if they do not stand there before limit.
func match(slots []slot, d *token.Doc, i, limit int) int {
	for n := 0; n < len(slots); n++ {
		s := &slots[n]
		if s.gap > 0 {
			rest := slots[n+1:]
			if len(rest) == 0 {
				return i
			}
			for skip := 0; skip <= s.gap; skip++ {
				inside := skip > 0 && d.Tokens[i+skip-1].Word == s.cease
				if rest[0].may(d, i+skip, limit) {
					if end := match(rest, d, i+skip, limit); end > 0 && !inside {
						return end
					}
				}
				if i+skip >= limit || hard(d.Tokens[i+skip].Class) {
					return 0
				}
			}
			return 0
		}
		if i < limit && s.has(d.Tokens[i].Word) {
			if s.optional {
				if end := match(slots[n+1:], d, i+1, limit); end > 0 {
					return end
				}
				continue
			}
			i++
			continue
		}
		if !s.optional {
			return 0
		}
	}
	return i
}

// Bit returns a bit that stands for a word and a few others, by which sets of words are told apart at once.
func Bit(id token.ID) uint64 { return 1 << (id % 64) }

// anyWord stands for the bits of words of which nothing is known.
const anyWord = ^uint64(0)

// opens returns the bits of the words that may come first where slots match; anyWord if that may be any word, or none at all.
func opens(slots []slot) (bits uint64) {
	for i := range slots {
		s := &slots[i]
		if s.gap > 0 {
			return anyWord
		}
		bits |= s.some
		if !s.optional {
			return bits
		}
	}
	return anyWord
}

func (s *slot) has(id token.ID) bool {
	return s.some&Bit(id) != 0 && slices.Contains(s.words, id)
}

// may reports whether the slot may be filled from token i on.
func (s *slot) may(d *token.Doc, i, limit int) bool {
	return s.optional || s.gap > 0 || i < limit && s.has(d.Tokens[i].Word)
}

// hard reports whether a mark parts what a gap may not join: all but quotation marks and brackets.
func hard(c token.Class) bool {
	return c > token.Possessive && c != token.Quote && c != token.Open && c != token.Close
}
