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
	if p.end <= p.coreEnd+2 || s.isName(p.coreEnd-1) || s.kind(p.coreEnd-1)&quote.Person == 0 || s.d.Low(p.coreEnd) != "of" || !s.person(p.end-1) {
		return p
	}
	x := s.nameStart(p.end, p.coreEnd)
	if x <= p.coreEnd+1 || x >= p.end || !s.lower(x-1) || s.small(x-1)&(quote.Preposition|quote.Determiner|quote.And) != 0 {
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
	if w := s.d.Text.Clean[t.End-2 : t.End]; w != "ed" && s.d.Low(y) != "known" && s.d.Low(y) != "born" {
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

// nameClosing returns the name that ends the chunk [y, end) as the subject of a clause of its own, whose description follows: "taken for what Jane Roe, a nun,
// called a joke".
func (s *speaking) nameClosing(y, end int) (phrase, bool) {
	x := s.nameStart(end, y)
	return phrase{x, end, x, end}, x > y && x < end && s.small(x-1)&(quote.That|quote.Relative) != 0 && !s.placed(x) && !s.placed(end-1)
}

// thus returns who a sentence right behind quotation n says spoke it: "So says Jane Roe", "With these words the mayor, Jane Roe, left".
func (s *speaking) thus(n int) source {
	none := source{verb: -1}
	i := s.closeEnd(n)
	if i+3 >= len(s.t) || s.d.SentenceOf(i).First != i || s.marks[i].within != 0 {
		return none
	}
	end := s.d.SentenceOf(i).End
	switch {
	case s.d.Str(i) == "So" && (s.d.Low(i+1) == "says" || s.d.Low(i+1) == "said"):
		if np, ok := s.forward(i+2, end); ok && s.speaks(np) {
			return source{np: s.nameBehind(np), verb: -1, ok: true, why: "behind"}
		}
	case s.d.Str(i) == "With" && (s.d.Low(i+1) == "these" || s.d.Low(i+1) == "those" || s.d.Low(i+1) == "such") && s.d.Low(i+2) == "words":
		for k := i + 3; k < min(end, i+14); k++ {
			if !s.isName(k) || s.placed(k) {
				continue
			}
			if np, ok := s.forward(k, end); ok && s.isName(np.coreEnd-1) {
				return source{np: np, verb: -1, ok: true, why: "behind"}
			}
			return none
		}
	}
	return none
}
