package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// mark tells the survey which tokens are part of an actor's name.
func (s *speaking) mark() {
	s.marks = s.c.mem.survey.marks
	for x := range s.c.Refs {
		r := &s.c.Refs[x]
		if r.Form == "pronoun" || r.Form == "description" {
			continue
		}
		for i := r.HeadFirst; i < r.HeadEnd; i++ {
			if s.c.ActorAt[i] == int32(x+1) {
				s.marks[i].name = true
			}
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

// lower reports whether token i is written in small letters, or is no name where all is in capitals.
func (s *speaking) lower(i int) bool {
	return s.t[i].Case == token.Lower || s.t[i].Case == token.Upper && !s.marks[i].name && s.d.SentenceOf(i).Shouts
}

// isName reports whether token i is part of a name.
func (s *speaking) isName(i int) bool { return uint(i) < uint(len(s.marks)) && s.marks[i].name }
