package resolve

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// Not all that stands between marks was said: there are titles, names, words spoken of, and words held at arm's length.

// said reports whether the words of quotation n, which src is to have said, are speech.
func (s *speaking) said(n int, src *source) bool {
	q := &s.quotes[n]
	para := s.d.ParaOf(q.Open)
	p := &s.d.Paras[para]
	if !p.Kind.Prose() && p.Kind != article.Caption {
		return false
	}
	if s.headlined(para) && s.singleMarks(q) && !(src.verb >= 0 && s.verbs[src.verb].First > q.Open && s.endMark(n) == token.Comma) {
		// A headline's marks are single, for speech and for scare; what was said stands in the text.
		return false
	}
	if q.Open > p.First {
		before := &s.t[q.Open-1]
		if before.Class == token.Other && s.d.Str(q.Open-1) == "=" {
			return false // an attribute of left-over markup
		}
		if before.Class == token.Colon && q.Open == p.First+2 && s.lower(p.First) {
			return false // a field: title: "…"
		}
	}
	if q.Form == quote.Sentence || s.whole(n) && src.verb >= 0 {
		return true
	}
	if s.spokenOf(q) && !(src.ok && src.verb >= 0 && s.verbs[src.verb].Frame&quote.Quotes != 0) {
		return false
	}
	if n > 0 && s.kept[n-1] && s.listed(n) {
		return true
	}
	governed := src.verb >= 0 && s.governs(src.verb, q)
	if q.Form == quote.Name && !governed {
		return false
	}
	if s.words(q) <= 3 && (!src.ok || !governed && !s.anybody(src.np)) {
		return false // nobody is near who could have said it
	}
	if src.verb < 0 && s.words(q) <= 3 && src.why != "behind" && src.why != "label" && src.why != "inverted" {
		return !s.modifies(q)
	}
	return true
}

// anybody reports whether a phrase can be somebody.
func (s *speaking) anybody(p phrase) bool {
	return s.isName(p.coreEnd-1) || s.ref(p.coreEnd-1) != nil || s.kind(p.coreFirst)&quote.Pronoun != 0 || s.describes(s.trimmed(p)) || s.written(p)
}

// listed reports whether only "and", "or" or a comma stands between quotation n and the one before.
func (s *speaking) listed(n int) bool {
	a, b := s.closeEnd(n-1), s.quotes[n].Open
	if b-a > 3 || b == a {
		return false
	}
	for i := a; i < b; i++ {
		if s.t[i].Class != token.Comma && s.small(i)&(quote.And|quote.Determiner) == 0 {
			return false
		}
	}
	return true
}

// spokenOf reports whether a passive without an agent makes a quotation a term: "is known as “the Line”".
func (s *speaking) spokenOf(q *quote.Quotation) bool {
	for i := q.Open - 1; i >= 0 && q.Open-i <= 4; i-- {
		if n := s.marks[i].verb; n != 0 {
			src := s.subject(int(n) - 1)
			return src.passive && !src.ok
		}
		if s.marks[i].within != 0 || s.t[i].Class == token.Comma {
			return false
		}
	}
	return false
}

// headlined reports whether a paragraph is a headline: marked as one, or the first line if it is written like one.
func (s *speaking) headlined(para int) bool {
	p := &s.d.Paras[para]
	if p.Kind == article.Title || p.Kind == article.Heading {
		return true
	}
	return para == 0 && p.End-p.First < 40 && p.EndSent-p.FirstSent <= 2 && len(s.d.Paras) > 1
}

func (s *speaking) singleMarks(q *quote.Quotation) bool {
	switch s.d.Str(q.Open) {
	case "'", "‘", "‚", "`", "’":
		return true
	}
	return false
}

// words counts the words of a quotation.
func (s *speaking) words(q *quote.Quotation) int {
	n := 0
	for i := q.First; i < q.End; i++ {
		if c := s.t[i].Class; c == token.Word || c == token.Number {
			n++
		}
	}
	return n
}

// governs reports whether nothing stands between a verb and a quotation that makes the quotation a name within what is said: "told “Morning Joe”"
// and "said on “Morning Joe”" against "called him “Lying Ted”".
func (s *speaking) governs(verb int, q *quote.Quotation) bool {
	v := &s.verbs[verb]
	if v.First > q.Open {
		return s.t[q.End-1].Class == token.Comma || s.t[q.End-1].Class == token.Question || s.t[q.End-1].Class == token.Exclaim
	}
	i := q.Open - 1
	k := s.kind(i)
	switch {
	case v.End == q.Open:
		return v.Frame&quote.Hearers == 0
	case s.t[i].Class == token.Colon || s.t[i].Class == token.Comma && i == v.End:
		return true
	case s.t[i].Class == token.Possessive, k&(quote.Work|quote.SoCalled) != 0, s.t[i].Class == token.Comma:
		return false
	case k&quote.Preposition != 0 && s.d.Low(i) != "for" && s.d.Low(i) != "as":
		return false
	}
	return q.Open-v.End < 14
}

// modifies reports whether a quotation stands where a noun or an adjective would, behind an article or a mark of a term.
func (s *speaking) modifies(q *quote.Quotation) bool {
	i := q.Open - 1
	if i < 0 || s.t[q.Open].Gap == token.Break || s.d.Low(i) == "as" || i > 0 && s.d.Low(i-1) == "as" {
		return false // "went after him as a “con man”"
	}
	k := s.kind(i)
	return k&(quote.Determiner|quote.SoCalled|quote.Work|quote.Preposition) != 0 || s.t[i].Class == token.Possessive || s.isName(i) ||
		s.t[i].Class == token.Word && s.kind(i) == 0 && s.nounBehind(q)
}

// nounBehind reports whether a word follows a quotation with nothing between: "the “first” round".
func (s *speaking) nounBehind(q *quote.Quotation) bool {
	i := q.Close + 1
	if q.Close < 0 || i >= len(s.t) || s.t[i].Class != token.Word {
		return false
	}
	switch s.t[q.End-1].Class {
	case token.Period, token.Comma, token.Question, token.Exclaim:
		return false
	}
	return s.small(i)&(quote.Preposition|quote.And|quote.Auxiliary|quote.Subordinator) == 0
}
