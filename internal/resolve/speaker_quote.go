package resolve

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// attribute finds for each quotation who said it. The order of the text matters: what a quotation's own sentence does not tell, the
// quotations before it do.
func (s *speaking) attribute() {
	for n := range s.quotes {
		s.spoken[n] = s.own(n)
	}
	for n := range s.quotes {
		if !s.spoken[n].ok && !s.spoken[n].negated {
			s.spoken[n] = s.carried(n)
		}
	}
	for n := range s.quotes {
		q := &s.quotes[n]
		src := &s.spoken[n]
		if !s.said(n, src) {
			continue
		}
		s.kept[n] = true
		s.speech(n, q, src)
	}
}

// speech adds the statement of quotation n.
func (s *speaking) speech(n int, q *quote.Quotation, src *source) {
	sp := Speech{Kind: "direct", First: q.First, End: q.End, Span: s.d.Span(q.First, q.End), When: -1, Where: -1}
	if q.Form != quote.Sentence && !s.whole(n) && !s.resumes(n, src) {
		sp.Kind = "partial"
	}
	sp.Host = Run{q.First, q.End}
	if sp.Kind == "partial" {
		sp.Host = s.host(n, src)
	}
	if src.ok {
		by, with := s.actorsOf(src.np)
		sp.By = s.c.mem.speakers.Room(len(by))
		for _, a := range by {
			sp.By = append(sp.By, Reading[int]{Value: a, Why: s.c.because(src.why)})
		}
		sp.With = s.c.mem.ints.Copy(with)
		if len(with) > 0 && len(by) > 0 {
			s.joint = together{at: src.np.first, by: by, with: with}
		}
		if len(by) > 0 {
			s.focusOn(src.np.first, by[0])
		}
		if src.verb >= 0 {
			v := &s.verbs[src.verb]
			sp.Cue = Run{v.First, v.End}
			sp.CueText = s.d.Slice(v.First, v.End)
			sp.Class = v.Class
			sp.Leaning = v.Stance
			sp.Evidence = s.c.mem.evidence.One(Evidence{Span: s.d.Span(v.First, v.End), Rule: "quote-cue"})
		}
	}
	s.setting(&sp, src)
	s.c.Speeches = append(s.c.Speeches, sp)
}

// host returns the reported speech around a fragment: from the verb to the end of the clause, or all of a sentence whose speaker stands elsewhere.
func (s *speaking) host(n int, src *source) Run {
	q := &s.quotes[n]
	sent := s.d.SentenceOf(q.Open)
	h := Run{sent.First, max(sent.End, s.closeEnd(n))}
	if src.verb >= 0 {
		v := &s.verbs[src.verb]
		switch {
		case v.First > q.Open:
			h.End = max(q.End, min(src.np.first, v.First))
		case v.First >= h.First:
			h.First = v.End
		}
	}
	return h
}

// closeEnd returns the token behind quotation n and its mark.
func (s *speaking) closeEnd(n int) int {
	q := &s.quotes[n]
	if q.Close >= 0 {
		return q.Close + 1
	}
	return q.End
}

// whole reports whether quotation n begins its sentence, and so is no fragment within one.
func (s *speaking) whole(n int) bool {
	q := &s.quotes[n]
	return s.d.SentenceOf(q.Open).First == q.Open && s.endMark(n) != 0
}

// endMark returns the class of the mark that ends the words of quotation n, inside the mark or behind it; 0 if there is none.
func (s *speaking) endMark(n int) token.Class {
	q := &s.quotes[n]
	last := q.End - 1
	for last > q.First && s.t[last].Class == token.Quote {
		last-- // the mark of a quotation inside
	}
	for _, i := range [2]int{last, s.closeEnd(n)} {
		if i >= 0 && i < len(s.t) && (i < q.End || s.t[i].Gap != token.Break) {
			switch c := s.t[i].Class; c {
			case token.Comma, token.Period, token.Question, token.Exclaim, token.Dash, token.Ellipsis, token.Semicolon:
				return c
			}
		}
	}
	return 0
}

// own looks for the source of quotation n in its own sentence.
func (s *speaking) own(n int) source {
	q := &s.quotes[n]
	if src, ok := s.label(q); ok {
		return src
	}
	para := &s.d.Paras[s.d.ParaOf(q.Open)]
	if para.Kind == article.Rule || para.Kind == article.Related {
		return source{verb: -1}
	}
	if a := s.closeEnd(n); a < para.End && s.marks[a].within == 0 && s.t[a].Sent == s.t[q.Open].Sent {
		if src := s.inWords(a, s.d.SentenceOf(a).End); src.ok {
			return src
		}
	}
	if src := s.thus(n); src.ok {
		return src
	}
	before := s.before(n, para)
	if before.ok && before.why != "sentence" {
		return before
	}
	if after := s.after(n, para); after.ok || after.negated {
		if after.verb >= 0 {
			s.spent[after.verb] = true
		}
		return after
	}
	if behind := s.trailing(n); behind.ok {
		return behind
	}
	if !before.ok {
		return s.signature(n, para)
	}
	return before
}

// before looks for a verb of speech in the part of the sentence that stands before quotation n.
func (s *speaking) before(n int, para *token.Para) source {
	q := &s.quotes[n]
	lo := max(s.d.SentenceOf(q.Open).First, para.First, q.Open-far)
	if lo == para.First {
		lo = min(s.afterHour(lo, para.End), q.Open)
	}
	none := source{verb: -1}
	weak := source{}
	if q.Open-1 > lo && s.t[q.Open-1].Class == token.Colon {
		// "…, and a Taliban spokesman: “…”"
		if np, ok := s.backward(q.Open-1, lo); ok && (s.isName(np.coreEnd-1) || s.kind(np.coreEnd-1)&quote.Person != 0) && (np.first <= lo || s.t[np.first-1].Class == token.Comma || s.small(np.first-1)&quote.And != 0) {
			return source{np: np, verb: -1, ok: true, why: "label"}
		}
	}
	// Back to the last verb that this quotation can belong to.
	for i := q.Open - 1; i >= lo; i-- {
		if s.t[i].Class == token.Semicolon && s.marks[i].within == 0 {
			if i == q.Open-1 && i > lo && s.marks[i-1].verb != 0 {
				// "…, he said; “…”"
				m := int(s.marks[i-1].verb) - 1
				if src := s.subject(m); src.ok && !src.negated && s.verbs[m].Frame&quote.Quotes != 0 {
					return src
				}
			}
			lo = i + 1
			break
		}
		if np, ok := s.gapped(i, lo); ok {
			return source{np: np, verb: -1, ok: true, why: "subject"}
		}
		if s.marks[i].verb == 0 {
			continue
		}
		m := int(s.marks[i].verb) - 1
		v := &s.verbs[m]
		i = v.First
		if s.marks[v.First].within != 0 || v.Frame&quote.Strict != 0 && v.End != q.Open && s.d.Low(v.End) != "that" {
			continue
		}
		src := s.subject(m)
		if src.negated && !src.ok {
			continue
		}
		if !src.ok || v.Frame&quote.Quotes == 0 && v.Frame&(quote.Clauses|quote.Objects|quote.Of|quote.Infinite|quote.Passive|quote.Hearers) == 0 {
			continue
		}
		if src.np.first > q.Open {
			continue
		}
		if w := s.d.Str(src.np.coreFirst); w == "it" && !weak.ok {
			weak = src // "she says it underscores …"
			continue
		}
		if !s.isName(src.np.coreEnd-1) && s.kind(src.np.coreFirst)&quote.Pronoun == 0 && (v.Frame&quote.Quotes == 0 || v.Frame&quote.Strict != 0) {
			// Within what another said, somebody without a name feels, or complains of, something.
			if !weak.ok {
				weak = src
			}
			continue
		}
		colon := q.Open-1 > lo && s.t[q.Open-1].Class == token.Colon && v.End < q.Open-1
		if weak.ok && v.Frame&quote.Quotes == 0 && !(colon && v.Frame&quote.Clauses != 0) {
			continue
		}
		if colon {
			return s.outermost(src, m, lo)
		}
		return src
	}
	if weak.ok {
		return weak
	}
	if lo >= q.Open {
		return none
	}
	for i := lo; i < q.Open; i++ {
		if src := s.inWords(i, q.Open); src.ok {
			return src
		}
	}
	// A colon after a name, or a line before the quotation that ends with one.
	if np, ok := s.mainSubject(lo, q.Open); ok && !s.subsumed(np) && s.t[np.coreEnd-1].Class != token.Number { // not the hour of a live report
		return source{np: np, verb: -1, ok: true, why: "sentence"}
	}
	return none
}

// outermost returns who says what holds the verb at index m of verbs, whose source is src: a quotation behind a colon is that of the sentence's
// own verb, "Roe hinted that the rebels had agreed: “…”".
func (s *speaking) outermost(src source, m, lo int) source {
	for k := m - 1; k >= 0 && s.verbs[k].First >= lo; k-- {
		v := &s.verbs[k]
		if v.Frame&quote.Clauses == 0 || src.np.first < v.End || src.np.first > v.End && s.d.Low(src.np.first-1) != "that" || s.marks[v.First].within != 0 {
			continue
		}
		if o := s.subject(k); o.ok && !o.negated {
			src, m = o, k
		}
	}
	return src
}

// gapped returns the name before the "that" at token i when the verb between them is left out because the clause before has said it: "Roe said
// that it was late, Doe that it was “never”".
func (s *speaking) gapped(i, lo int) (phrase, bool) {
	if s.d.Low(i) != "that" || i-2 <= lo || !s.isName(i-1) || s.marks[i].within != 0 {
		return phrase{}, false
	}
	np, ok := s.backward(i, lo)
	if !ok || np.first <= lo || np.coreEnd != i || s.t[np.first-1].Class != token.Comma && s.t[np.first-1].Class != token.Semicolon {
		return phrase{}, false
	}
	for j := np.first - 1; j > lo; j-- {
		if m := int(s.marks[j].verb) - 1; m >= 0 {
			v := &s.verbs[m]
			return np, v.Frame&quote.Clauses != 0 && v.Frame&quote.Quotes != 0 && v.Tense != quote.Ing && v.End < len(s.t) && s.d.Low(v.End) == "that"
		}
	}
	return phrase{}, false
}

// subsumed reports whether a phrase is one that cannot speak.
func (s *speaking) subsumed(p phrase) bool {
	w := s.d.Str(p.coreFirst)
	return w == "It" || w == "There" || w == "This" || w == "That"
}

// A tail is what stands behind a quotation: the words [first,end), up to the next quotation or the end of their sentence at limit.
type tail struct {
	first, end, limit int
	mark              token.Class // ends the quotation
	same              bool        // in the sentence of the quotation
}

// tailOf returns what stands behind quotation n and can say whose it is; it is empty where nothing does.
func (s *speaking) tailOf(n int, para *token.Para) tail {
	q, i := &s.quotes[n], s.closeEnd(n)
	if q.Close < 0 || i >= para.End {
		return tail{}
	}
	t := tail{mark: s.endMark(n), limit: min(s.d.SentenceOf(i).End, i+far), same: s.t[i].Sent == s.t[q.End-1].Sent}
	if t.mark == 0 && s.d.Low(i) != "as" {
		return tail{}
	}
	for i < t.limit && (s.t[i].Class == token.Comma || s.t[i].Class == token.Dash) {
		i++
	}
	t.first, t.end = i, i
	for t.end < t.limit && s.marks[t.end].within == 0 {
		t.end++
	}
	if i < t.end && s.small(i)&(quote.And|quote.Subordinator|quote.Relative) != 0 && s.d.Low(i) != "as" {
		return tail{}
	}
	return t
}

// after looks for the source behind quotation n: "…," he said; "…", said Roe; "…," according to Roe.
func (s *speaking) after(n int, para *token.Para) source {
	none := source{verb: -1}
	t := s.tailOf(n, para)
	a, b := t.first, t.end
	if a >= b {
		return none
	}
	if src := s.inWords(a, b); src.ok {
		return src
	}
	if s.d.Low(a) == "is" && a+2 < b && s.d.Low(a+1) == "how" {
		if np, ok := s.forward(a+2, b); ok && s.speaks(np) {
			return source{np: s.nameBehind(np), verb: -1, ok: true, why: "behind"} // "…" is how the envoy puts it
		}
	}
	if np, ok := s.verdict(a, b); ok && t.same {
		return source{np: np, verb: -1, ok: true, why: "behind"}
	}
	if s.d.Low(a) == "as" && a+1 < b {
		t.first++ // "…", as the ministry calls it
	}
	if src := s.scoffed(n, t); src.ok {
		return src
	}
	m := s.verbIn(t.first, b)
	if m < 0 {
		return s.marvels(n, t)
	}
	if m+1 < len(s.verbs) && s.verbs[m].Class == "report" && s.verbs[m+1].First < b && s.verbs[m+1].Tense == quote.Ing && s.d.Low(s.verbs[m+1].First-1) == "as" {
		// "…," Roe was quoted as saying
		if src := s.subject(m + 1); src.ok {
			return src
		}
		return none
	}
	return s.verbBehind(m, t)
}

// scoffed reads a verb of speech that no table has and the name behind it: "…," scoffed Roe.
func (s *speaking) scoffed(n int, t tail) source {
	a, b := t.first, t.end
	if !t.same || t.mark == token.Period || s.t[a].Class != token.Word || !s.lower(a) || s.marks[a].verb != 0 || s.kind(a) != 0 || a+1 >= b {
		return source{verb: -1}
	}
	if !s.isName(a+1) && !(s.small(a+1)&quote.Determiner != 0 && s.whole(n)) && !(s.lower(a+1) && s.nameAhead(a+1, b)) {
		return source{verb: -1}
	}
	np, ok := s.forward(a+1, b)
	if !ok {
		return source{verb: -1}
	}
	return source{np: s.nameBehind(np), verb: -1, ok: true, why: "inverted"}
}

// marvels takes whatever follows a name for a verb of speech: "…," Roe marvels.
func (s *speaking) marvels(n int, t tail) source {
	if !t.same || t.mark == token.Period || s.d.SentenceOf(s.quotes[n].Open).First != s.quotes[n].Open {
		return source{verb: -1}
	}
	np, ok := s.forward(t.first, t.end)
	if !ok || !s.isName(np.coreEnd-1) && s.kind(t.first)&quote.Pronoun == 0 && !s.somebody(np) {
		return source{verb: -1}
	}
	return source{np: np, verb: -1, ok: true, why: "behind"}
}

// verbBehind returns the source that the verb at index m of verbs has, behind a quotation.
func (s *speaking) verbBehind(m int, t tail) source {
	none := source{verb: -1}
	v, a := &s.verbs[m], t.first
	if !t.same && (v.First-a > 6 || v.Frame&quote.Quotes == 0 || v.Frame&quote.Strict != 0 || !s.closes(m, t.limit, t.mark)) {
		return none
	}
	if v.Tense == quote.Fixed {
		if v.First != a {
			return none
		}
		return s.subject(m)
	}
	if v.Tense == quote.Ing && v.First == a {
		return none // a participle right behind the mark belongs to the sentence before: "…", he began, adding
	}
	if v.First == a || s.onlyAdverbs(a, v.First) {
		// Inverted: "…," said Roe.
		if np, ok := s.forward(v.End, t.end); ok {
			return source{np: s.nameBehind(np), verb: m, ok: true, why: "inverted"}
		}
		return none
	}
	src := s.subject(m)
	if src.ok && src.np.first < a {
		// The subject found stands before the quotation: the verb shares it, which is no attribution by what follows.
		if np, ok := s.forward(a, v.First); ok {
			src = source{np: np, verb: m, ok: true, why: "behind"}
		}
	}
	if src.ok && !t.same && src.np.first > a+1 {
		return none
	}
	return src
}

// somebody reports whether a phrase with an article is for one who can speak or for many who do: "a crowd in Goma", "his colleague".
func (s *speaking) somebody(p phrase) bool {
	return s.small(p.first)&quote.Determiner != 0 && p.coreEnd-p.coreFirst <= 4 && s.lower(p.coreEnd-1) && s.kind(p.coreEnd-1)&(quote.Person|quote.Reporter) != 0 && s.kind(p.coreEnd-1)&quote.Event == 0
}

// verdict reads, behind a quotation at token a, that it was somebody's: "was the comment of Roe", "was Roe's answer", "came the reply from Goma".
func (s *speaking) verdict(a, b int) (phrase, bool) {
	switch s.d.Str(a) {
	case "was", "is", "came", "comes", "ran", "went":
	default:
		return phrase{}, false
	}
	for i := a + 1; i < min(b, a+10); i++ {
		switch s.d.Str(i) {
		case "comment", "verdict", "answer", "reply", "response", "message", "reaction", "retort", "motto", "advice", "warning", "summary", "judgment", "judgement", "assessment", "conclusion", "order", "refrain", "explanation":
		default:
			continue
		}
		if s.t[i-1].Class == token.Possessive {
			return s.choose(a+1, i-1)
		}
		if i+2 < b && (s.d.Low(i+1) == "of" || s.d.Low(i+1) == "from" || s.d.Low(i+1) == "by") {
			np, ok := s.forward(i+2, b)
			return s.nameBehind(np), ok && s.speaks(np)
		}
		return phrase{}, false
	}
	return phrase{}, false
}

// nameAhead reports whether the words at token i are titles of a name: "former national security adviser Jane Roe".
func (s *speaking) nameAhead(i, b int) bool {
	for j := i; j < b && j-i < 6 && s.t[j].Class == token.Word; j++ {
		if s.isName(j) {
			return j > i && s.kind(j-1)&quote.Person != 0
		}
		if s.small(j)&^(quote.Person|quote.Body|quote.Day|quote.Adverb) != 0 {
			return false
		}
	}
	return false
}

// closes reports whether the verb at index m of verbs has nothing to report but the quotation before its sentence.
func (s *speaking) closes(m, end int, mark token.Class) bool {
	i := s.verbs[m].End
	if i >= end || s.t[i].Class == token.Period {
		return true
	}
	if mark == token.Period {
		return false
	}
	return s.t[i].Class == token.Comma || s.small(i)&(quote.Preposition|quote.Day|quote.Adverb|quote.Subordinator) != 0
}

// inWords reads "in Ms Roe's words" at token a.
func (s *speaking) inWords(a, b int) source {
	if w := s.d.Str(a); w != "in" && w != "In" {
		return source{verb: -1}
	}
	if a+4 < len(s.t) && s.d.Low(a+1) == "the" && s.d.Low(a+2) == "words" && s.d.Low(a+3) == "of" {
		// "in the words of Ms Roe", "in the words of their message"
		if np, ok := s.forward(a+4, s.d.SentenceOf(a).End); ok {
			if s.kind(np.coreEnd-1)&quote.Medium != 0 && s.ref(np.first) != nil && s.ref(np.first).Form == "pronoun" {
				np = phrase{np.first, np.first + 1, np.first, np.first + 1}
			}
			return source{np: np, verb: -1, ok: true, why: "behind"}
		}
	}
	for i := a + 2; i+1 < b && i-a < 8; i++ {
		if s.t[i].Class != token.Possessive {
			continue
		}
		switch s.d.Str(i + 1) {
		case "words", "view", "opinion", "account", "phrase", "telling", "description":
			if np, ok := s.choose(a+1, i); ok {
				return source{np: np, verb: -1, ok: true, why: "behind"}
			}
		}
	}
	return source{verb: -1}
}
