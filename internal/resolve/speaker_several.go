package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// Speakers who are counted: one of several, or several who are named behind their number.

func (s *speaking) numeral(i int) bool {
	switch s.d.Low(i) {
	case "one", "another", "some", "others", "several", "many", "most":
		return true
	}
	return false
}

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
