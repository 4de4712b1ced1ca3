package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// Who a sentence brings in: the name behind a description, and whom the "he" of the next sentence means.

// borne puts before the actors of a mention the one whose name stands behind the description that the first of them is: "a deputy leader of the
// front in Tunis, Jane Roe, …", when no room knew that name.
func (s *speaking) borne(by []int) []int {
	if len(by) == 0 {
		return by
	}
	a := &s.c.Actors[by[0]]
	if len(a.Mentions) == 0 || a.Name == "" || a.Name[0] < 'a' || a.Name[0] > 'z' {
		return by
	}
	m := a.Mentions[0]
	np := s.nameAfter(phrase{m.First, m.End, m.First, m.End})
	if np.coreFirst < m.End || np.coreEnd-np.coreFirst < 2 || np.coreEnd-np.coreFirst > 5 || s.placed(np.coreFirst) || s.placed(np.coreEnd-1) {
		return by
	}
	if c := s.t[min(np.end, len(s.t)-1)].Class; c != token.Comma && c != token.Period && c != token.Dash {
		return by
	}
	for i := np.coreFirst; i < np.coreEnd; i++ {
		if s.t[i].Class == token.Word && s.lower(i) && !s.particle(i) || s.kind(i)&(quote.Body|quote.Medium) != 0 || s.ref(i) != nil && !s.person(i) {
			return by
		}
	}
	return append([]int{s.actorFor(np.coreFirst, np.coreEnd, true)}, by...)
}

// selfNamed returns the name that somebody gives in the relative clause behind a description: "a woman at the gate, who called herself Roe".
func (s *speaking) selfNamed(p phrase) (phrase, bool) {
	hi := min(s.d.SentenceOf(p.first).End, p.coreEnd+16)
	for i := p.coreEnd; i+3 < hi; i++ {
		if s.marks[i].within != 0 {
			return phrase{}, false
		}
		if s.d.Low(i) != "who" {
			continue
		}
		j := i + 1
		switch s.d.Str(j) {
		case "called", "calls", "named", "names", "introduced", "identified":
		case "gave", "gives":
			as := j + 3
			if as < hi && s.small(as)&quote.Adverb != 0 {
				as++ // "gave his name only as"
			}
			if as+1 < hi && s.possessed(j+1) && s.d.Low(j+2) == "name" && s.d.Low(as) == "as" {
				np, ok := s.forward(as+1, hi)
				return np, ok && s.isName(np.coreFirst) && s.isName(np.coreEnd-1) && !s.placed(np.coreFirst)
			}
			return phrase{}, false
		default:
			return phrase{}, false
		}
		switch s.d.Str(j + 1) {
		case "himself", "herself":
		default:
			return phrase{}, false
		}
		if j+2 < hi && s.d.Low(j+2) == "as" {
			j++
		}
		np, ok := s.forward(j+2, hi)
		return np, ok && np.coreFirst < np.coreEnd && s.isName(np.coreFirst) && s.isName(np.coreEnd-1) && !s.placed(np.coreFirst)
	}
	return phrase{}, false
}

// newcomer returns whom "he" or "she" means behind a sentence, of the same paragraph, that brings somebody in: "A monk was counting bodies. “…,” he said."
func (s *speaking) newcomer(p phrase) []int {
	if p.end-p.first != 1 {
		return nil
	}
	if w := s.d.Low(p.first); w != "he" && w != "she" {
		return nil
	}
	at := s.t[p.first].Sent
	para := s.d.Sentences[at].Para
	// The sentences of the quotation that the pronoun follows are not what brings in anybody.
	for at--; at >= 0 && s.d.Sentences[at].Para == para; at-- {
		sent := s.d.Sentences[at]
		if s.marks[sent.First].within != 0 {
			continue
		}
		if np, ok := s.concerned(sent); ok {
			by, _ := s.actorsOf(np)
			return by
		}
		np, ok := s.mainSubject(s.lastClause(sent), sent.End)
		if !ok {
			return nil
		}
		np = s.nameBehind(np)
		w := s.d.Str(np.first)
		if w != "a" && w != "A" && w != "an" && w != "An" || !s.isName(np.coreEnd-1) && (s.kind(np.coreEnd-1)&quote.Person == 0 || s.otherGender(np, s.d.Low(p.first))) {
			return nil
		}
		by, _ := s.actorsOf(np)
		return by
	}
	return nil
}

// concerned returns the person whom a sentence is about that opens with "For": "For Jane Roe, a driver, the halt meant sleep."
func (s *speaking) concerned(sent token.Sentence) (phrase, bool) {
	i := sent.First
	if !s.isName(i+1) || s.placed(i+1) || s.d.Str(i) != "For" {
		return phrase{}, false
	}
	np, ok := s.forward(i+1, sent.End)
	return np, ok && np.coreEnd-np.coreFirst > 1 && np.end < sent.End && s.t[np.end].Class == token.Comma && (s.ref(np.coreEnd-1) == nil || s.person(np.coreEnd-1))
}

// lastClause returns where the last clause of a sentence begins that a semicolon sets apart; where the sentence begins if there is none.
func (s *speaking) lastClause(sent token.Sentence) int {
	for i := sent.End - 1; i > max(sent.First, sent.End-far); i-- {
		if s.t[i].Class == token.Semicolon && s.marks[i].within == 0 {
			return i + 1
		}
	}
	return sent.First
}

// subjectBefore returns whom "he" or "she" at token i means when nobody is in the focus, or "they": the one, described and not named, who is the subject of the
// sentence before in the same paragraph.
func (s *speaking) subjectBefore(i int) []int {
	plural := s.d.Low(i) == "they"
	if w := s.d.Low(i); w != "he" && w != "she" && !plural {
		return nil
	}
	at := s.t[i].Sent
	para := s.d.Sentences[at].Para
	for at--; at >= 0 && s.d.Sentences[at].Para == para; at-- {
		sent := s.d.Sentences[at]
		if s.marks[sent.First].within != 0 {
			continue
		}
		np, ok := s.mainSubject(sent.First, sent.End)
		if !ok || s.isName(np.coreEnd-1) || s.kind(np.coreEnd-1)&quote.Person == 0 && !(plural && s.ref(np.coreEnd-1) != nil) || s.kind(np.coreEnd-1)&quote.Pronoun != 0 {
			return nil
		}
		if j := np.coreEnd; j < np.end && s.t[j].Class == token.Word && s.lower(j) && s.kind(j) == 0 {
			return nil // "Prisoner swaps"
		}
		if r := s.ref(np.coreEnd - 1); plural && (!s.severalAt(np.coreEnd-1) || r != nil && r.Form != "description") {
			return nil
		}
		by, _ := s.actorsOf(np)
		return by
	}
	return nil
}
