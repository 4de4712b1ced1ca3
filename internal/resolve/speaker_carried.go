package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// resumes reports whether quotation n goes on with what the words "he said" interrupted.
func (s *speaking) resumes(n int, src *source) bool {
	return n > 0 && src.verb >= 0 && s.spent[src.verb] && s.whole(n-1) && s.endMark(n-1) == token.Comma && s.t[s.quotes[n].Open-1].Class == token.Comma
}

// trailing looks for who said the whole sentence, at its end: "A clerk who “steals” is tried, the mayor said."
func (s *speaking) trailing(n int) source {
	q := &s.quotes[n]
	sent := s.d.SentenceOf(q.End - 1)
	if s.closeEnd(n) >= sent.End {
		return source{verb: -1}
	}
	for i := min(sent.End, s.closeEnd(n)+far) - 1; i >= s.closeEnd(n); i-- {
		if s.marks[i].verb == 0 {
			continue
		}
		m := int(s.marks[i].verb) - 1
		v := &s.verbs[m]
		i = v.First
		if v.Frame&quote.Quotes == 0 && v.Tense != quote.Fixed || v.Tense == quote.Ing {
			continue
		}
		src := s.subject(m)
		at := min(src.np.first, v.First)
		if !src.ok || src.negated || at <= s.closeEnd(n) || s.t[at-1].Class != token.Comma {
			continue
		}
		return src
	}
	return source{verb: -1}
}

// signature reads a line behind the paragraph of a quotation that is a dash and a name.
func (s *speaking) signature(n int, para *token.Para) source {
	q := &s.quotes[n]
	end := s.closeEnd(n)
	if q.Open != para.Body || end < para.End-1 || para.End+1 >= len(s.t) || s.t[para.End].Class != token.Dash || !s.isName(para.End+1) {
		return source{verb: -1}
	}
	np, ok := s.forward(para.End+1, s.d.SentenceOf(para.End+1).End)
	return source{np: np, verb: -1, ok: ok, why: "signature"}
}

// label finds the name that stands before a colon, as in a transcript: at the beginning of the quotation or right before it.
func (s *speaking) label(q *quote.Quotation) (source, bool) {
	i := q.First
	for i < q.End && i-q.First < 5 && s.t[i].Class == token.Word && s.t[i].Case == token.Upper {
		i++
	}
	if i > q.First && i < q.End && s.t[i].Class == token.Colon {
		return source{np: phrase{q.First, i, q.First, i}, verb: -1, ok: true, why: "label"}, true
	}
	return source{}, false
}

// carried finds the source of a quotation whose own sentence names none.
func (s *speaking) carried(n int) source {
	none := source{verb: -1}
	q := &s.quotes[n]
	para := s.d.ParaOf(q.Open)
	p := &s.d.Paras[para]
	// The rest of a quotation that goes on over paragraphs.
	if q.Reopens && n > 0 && s.quotes[n-1].Continues && s.spoken[n-1].ok {
		return s.again(n - 1)
	}
	if q.Continues && n+1 < len(s.quotes) && s.spoken[n+1].ok {
		return s.again(n + 1)
	}
	fragment := s.d.SentenceOf(q.Open).First != q.Open && q.Form != quote.Sentence
	// Within the paragraph: the quotation before, then the one behind.
	for m := n - 1; m >= max(0, n-far) && s.d.ParaOf(s.quotes[m].Open) == para; m-- {
		if s.spoken[m].ok {
			if fragment && s.t[s.quotes[m].Open].Sent != s.t[q.Open].Sent {
				break
			}
			return s.again(m)
		}
	}
	if fragment {
		return none
	}
	if n+1 < len(s.quotes) && s.spoken[n+1].ok && s.quotes[n+1].Open == s.closeEnd(n) {
		return s.again(n + 1)
	}
	// The sentence before, in the paragraph.
	if lo := s.d.SentenceOf(q.Open); lo.First > p.First {
		prev := s.d.SentenceOf(lo.First - 1)
		if src := s.sentenceSource(prev.First, prev.End); src.ok {
			return src
		}
	}
	// The paragraphs before.
	for k := para - 1; k >= 0 && k >= para-3; k-- {
		b := &s.d.Paras[k]
		if b.Kind == article.Title {
			break
		}
		if b.Kind != article.Body {
			continue
		}
		if m := s.lastQuote(k); m >= 0 && s.spoken[m].ok {
			return s.again(m)
		}
		last := s.d.Sentences[b.EndSent-1]
		if src := s.sentenceSource(last.First, last.End); src.ok {
			return src
		}
	}
	return none
}

func (s *speaking) again(m int) source {
	src := s.spoken[m]
	src.why = "carried"
	return src
}

// lastQuote returns the last quotation of a paragraph; -1 if there is none.
func (s *speaking) lastQuote(para int) int {
	p := &s.d.Paras[para]
	n, _ := slices.BinarySearchFunc(s.quotes, p.End, func(q quote.Quotation, end int) int { return q.Open - end })
	if n > 0 && s.quotes[n-1].Open >= p.First {
		return n - 1
	}
	return -1
}

// sentenceSource returns who speaks, or acts, in the sentence [a, b).
func (s *speaking) sentenceSource(a, b int) source {
	for i := b - 1; i >= max(a, b-far); i-- {
		if s.marks[i].verb == 0 {
			continue
		}
		m := int(s.marks[i].verb) - 1
		if src := s.subject(m); src.ok && !src.negated {
			src.why = "before"
			return src
		}
	}
	if np, ok := s.mainSubject(a, b); ok && !s.subsumed(np) {
		return source{np: np, verb: -1, ok: true, why: "before"}
	}
	return source{verb: -1}
}
