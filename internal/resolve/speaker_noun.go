package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// nouns reads statements that a noun reports: "Moscow's claim that …", "demands from both sides for …".
func (s *speaking) nouns() {
	for n := range s.nounCues {
		v := &s.nounCues[n]
		if !s.d.Paras[s.d.ParaOf(v.First)].Kind.Prose() || s.sentenceIsTitled(v.First) {
			continue
		}
		sent := s.d.SentenceOf(v.First)
		hi := sent.End
		for hi > sent.First && s.t[hi-1].Class >= token.Period {
			hi--
		}
		i := v.End
		var src source
		if i < hi && (s.d.Low(i) == "from" || s.d.Low(i) == "by") {
			np, ok := s.forward(i+1, hi)
			if !ok || !s.speaks(np) {
				continue
			}
			src = source{np: np, ok: true, verb: -1, why: "behind"}
			i = np.end
			if parts := s.parts(np); len(parts) > 1 {
				i = max(i, parts[len(parts)-1].end)
			}
		}
		first := s.nounContent(v, i, hi)
		if first == 0 {
			continue
		}
		if !src.ok {
			if src = s.owner(v, sent.First); !src.ok {
				continue
			}
		}
		end := s.contentEnd(first, hi)
		if v.Frame&quote.Clauses == 0 || s.d.Low(first-1) != "that" {
			end = s.objectEnd(first, end)
		}
		if end <= first || s.quoted(first, end) {
			continue
		}
		sp := s.indirect(first, end, -1, &src)
		sp.Cue = Run{v.First, v.End}
		sp.CueText = s.d.Slice(v.First, v.End)
		sp.Class, sp.Leaning = v.Class, v.Stance
		sp.Evidence = append(sp.Evidence, Evidence{Span: s.d.Span(v.First, v.End), Rule: "reporting-noun"})
	}
}

// nounContent returns where what a noun reports begins, token i being the first behind the noun and those whose it is; 0 if nothing follows.
func (s *speaking) nounContent(v *quote.Verb, i, hi int) int {
	if i+1 >= hi {
		return 0
	}
	switch s.d.Str(i) {
	case "that":
		if v.Frame&quote.Clauses != 0 && !s.relative(i+1) {
			return i + 1
		}
	case "for":
		if v.Class == "demand" || v.Class == "call" {
			return i + 1
		}
	case "of":
		if v.Class == "accuse" || v.Class == "claim" || v.Class == "deny" {
			return i + 1
		}
	case "to":
		if v.Frame&quote.Infinite != 0 && s.t[i+1].Class == token.Word && s.lower(i+1) && s.small(i+1)&(quote.Determiner|quote.Preposition) == 0 {
			return i + 1
		}
	}
	return 0
}

// owner returns whose noun of speech v is: "Moscow's claim", "a Pentagon claim", "its demand", or the subject that made it.
func (s *speaking) owner(v *quote.Verb, lo int) source {
	none := source{verb: -1}
	i := v.First - 1
	for i > lo && s.t[i].Class == token.Word && s.lower(i) && s.kind(i) == 0 && s.marks[i].verb == 0 && v.First-i < 3 {
		i-- // adjectives
	}
	if i < lo {
		return none
	}
	switch {
	case s.t[i].Class == token.Possessive:
		if np, ok := s.backward(i, lo); ok && s.speaks(np) {
			return source{np: np, ok: true, verb: -1, why: "subject"}
		}
		return none
	case s.marks[i].within != 0 || s.marks[i].verb != 0:
	case s.isName(i) && s.ref(i) != nil && i == v.First-1:
		x := s.nameStart(i+1, lo)
		return source{np: phrase{x, i + 1, x, i + 1}, ok: x <= i, verb: -1, why: "subject"}
	}
	if r := s.ref(i); r != nil && r.Form == "pronoun" {
		return source{np: phrase{i, i + 1, i, i + 1}, ok: true, verb: -1, why: "subject"}
	}
	// "has countered with demands for": the subject made them, if nobody else's words are told there.
	start := s.clauseStart(v.First)
	if i >= start && s.d.Low(i) == "with" && i > 0 && s.marks[i-1].verb != 0 {
		return s.subject(int(s.marks[i-1].verb) - 1) // "countered with demands"
	}
	if s.verbIn(start, v.First) >= 0 || s.hasNegation(start, v.First) {
		return none
	}
	for j := start; j < v.First; j++ {
		switch s.d.Str(j) {
		case "with", "made", "makes", "issued", "issues", "voiced", "repeated", "renewed", "sent", "delivered", "countered", "gave", "making", "issuing":
			if np, ok := s.mainSubject(start, j); ok && s.speaks(np) {
				return source{np: np, ok: true, verb: -1, why: "subject"}
			}
			return none
		}
	}
	return none
}

func (s *speaking) hasNegation(a, b int) bool {
	for ; a < b; a++ {
		if s.small(a)&quote.Negation != 0 {
			return true
		}
	}
	return false
}

// personal reports whether what stands behind a name that ends before token i tells that it is a person's: an age, a trade, "who".
func (s *speaking) personal(i int) bool {
	if i+1 >= len(s.t) || s.t[i].Class != token.Comma || s.t[i+1].Gap == token.Break {
		return false
	}
	i++
	if n := &s.t[i]; n.Class == token.Number {
		return n.Num > 4 && n.Num < 110 && i+1 < len(s.t) && s.t[i+1].Class != token.Word
	}
	if s.small(i)&quote.Determiner == 0 {
		return s.d.Low(i) == "who"
	}
	for j := i + 1; j < min(len(s.t), i+5) && s.t[j].Class == token.Word && s.marks[j].verb == 0; j++ {
		if s.kind(j)&quote.Person != 0 && s.lower(j) {
			return true
		}
	}
	return false
}
