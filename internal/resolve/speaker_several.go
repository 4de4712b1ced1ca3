package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// Speakers who are counted: one of several, or several who are named behind their number.

// numeral reports whether token i stands, without a noun, for one or more of several who were named before: "one said", "some say".
func (s *speaking) numeral(i int) bool {
	switch s.d.Low(i) {
	case "one", "another", "some", "others", "several", "many", "most":
		return true
	}
	return false
}

// ofSeveral returns the several of whom the numeral at token i means one or some: those described last, in its sentence or the one before.
func (s *speaking) ofSeveral(i int) []int {
	for j := i - 1; j >= 0 && s.t[i].Sent-s.t[j].Sent <= 2; j-- {
		r := s.ref(j)
		if r == nil || !r.Plural || len(r.Actors) == 0 || r.Form == "pronoun" {
			continue
		}
		switch s.c.Actors[r.Actors[0]].Kind {
		case "officials", "civilians", "activists", "medical", "religious", "media", "unknown":
			return r.Actors
		}
	}
	return nil
}

// listBehind returns the names between commas behind a phrase that counts them: "Two of the ten, Roe and Doe, said".
func (s *speaking) listBehind(p phrase) []phrase {
	i, hi := p.end, s.d.SentenceOf(p.first).End
	if i+4 >= hi || s.t[i].Class != token.Comma || s.isName(p.coreEnd-1) || !s.counted(p.coreFirst) {
		return nil
	}
	var parts []phrase
	for len(parts) < 6 {
		q, ok := s.forward(i+1, hi)
		if !ok || !s.isName(q.coreEnd-1) || !s.speaks(q) {
			return nil
		}
		parts = append(parts, q)
		if i = q.end; i+1 >= hi || s.t[i].Class != token.Comma && s.small(i)&quote.And == 0 {
			return nil
		}
		if s.t[i].Class == token.Comma && len(parts) > 1 && (s.small(i+1)&quote.And == 0) && !s.isName(i+1) && s.small(i+1)&quote.Determiner == 0 {
			return parts
		}
		if s.t[i].Class == token.Comma && s.small(i+1)&quote.And != 0 {
			i++
		}
	}
	return nil
}

// counted reports whether token i counts several: "two", "some".
func (s *speaking) counted(i int) bool {
	if s.small(i)&quote.Determiner == 0 {
		return false
	}
	switch s.d.Low(i) {
	case "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those", "no", "any", "each", "every", "one", "another", "other":
		return false
	}
	return true
}

// severalAt reports whether token i is a noun in the plural.
func (s *speaking) severalAt(i int) bool {
	switch w := s.d.Str(i); w {
	case "people", "men", "women", "police", "spokesmen", "tribesmen", "fishermen", "gunmen":
		return true
	default:
		return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
	}
}
