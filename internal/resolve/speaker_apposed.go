package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// What a chunk between two commas tells of the speaker that stands before it.

// remarked reports whether the chunk [y, end) between commas is somebody of whom a clause tells what others think or do: "a man both have accused".
func (s *speaking) remarked(y, end int) bool {
	if !s.lone(y) {
		return false
	}
	for i := y + 1; i < min(end, y+5); i++ {
		if s.kind(i)&quote.Person != 0 && i+1 < end {
			return s.small(i+1)&(quote.Joint|quote.Relative|quote.Pronoun|quote.Determiner) != 0 || s.isName(i+1)
		}
	}
	return false
}

// holderBehind returns the name that ends a phrase behind a title and what the title is of: "deputy head of the peace office Jane Roe".
func (s *speaking) holderBehind(p phrase) phrase {
	if p.end <= p.coreEnd+2 || s.isName(p.coreEnd-1) || s.kind(p.coreEnd-1)&quote.Person == 0 || s.d.Str(p.coreEnd) != "of" || !s.person(p.end-1) {
		return p
	}
	x := s.nameStart(p.end, p.coreEnd)
	if x <= p.coreEnd+1 || x >= p.end || s.t[x-1].Case != token.Lower || s.small(x-1)&(quote.Preposition|quote.Determiner|quote.And) != 0 {
		return p
	}
	p.coreFirst, p.coreEnd = x, p.end
	return p
}

// lone reports whether token i is the article of one who is new: "a", "an".
func (s *speaking) lone(i int) bool {
	switch s.d.Low(i) {
	case "a", "an", "one":
		return true
	}
	return false
}

// modified reports whether the chunk [y, end) between commas opens with a participle, and so tells of the one before it: "reached in Goma".
func (s *speaking) modified(y, end int) bool {
	t := &s.t[y]
	if t.Class != token.Word || t.Case != token.Lower || t.End-t.Start < 5 || y+1 >= end || s.kind(y)&(quote.Person|quote.Body|quote.Determiner) != 0 {
		return false
	}
	if w := s.d.Text.Clean[t.End-2 : t.End]; w != "ed" && s.d.Str(y) != "known" && s.d.Str(y) != "born" {
		return false
	}
	return s.small(y+1)&(quote.Preposition|quote.Subordinator) != 0 && s.small(y+1)&quote.Determiner == 0
}

// possessed reports whether token i says that what follows belongs to one named before.
func (s *speaking) possessed(i int) bool {
	switch s.d.Str(i) {
	case "his", "her", "their", "its":
		return true
	}
	return false
}

// ofPlace reports whether the chunk that begins at token x only tells where the one before it is: "of Raleigh, N.C."
func (s *speaking) ofPlace(x, lo int) bool {
	if x-1 <= lo || s.t[x-1].Class != token.Comma || !s.isName(x) {
		return false
	}
	i := x - 1
	for i > lo && s.t[i-1].Class != token.Comma && s.marks[i-1].within == 0 {
		i--
	}
	return i > lo && s.small(i)&quote.Preposition != 0
}
