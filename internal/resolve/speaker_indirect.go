package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// report finds reported speech without quotation marks: what stands behind a verb of speech, or before it. Where a part of it stands between marks, the
// quotation stands for the statement.
func (s *speaking) report() {
	within := 0 // the end of the last statement
	for n := range s.verbs {
		v := &s.verbs[n]
		if !s.d.Paras[s.d.ParaOf(v.First)].Kind.Prose() {
			continue
		}
		src := s.subject(n)
		if src.negated || s.spent[n] || src.why == "" && !src.ok {
			continue
		}
		first, end := s.content(n, &src)
		if end <= first || s.quoted(first, end) || !s.reports(n, &src, first, end, within) {
			continue
		}
		within = max(within, end)
		s.indirect(first, end, n, &src)
	}
	s.transcript()
	for i := range s.d.Paras {
		if p := &s.d.Paras[i]; p.Kind == article.Title || p.Kind == article.Heading || i == 0 {
			s.headline(p)
		}
	}
	slices.SortStableFunc(s.c.Speeches, func(a, b Speech) int { return a.First - b.First })
}

// reports reports whether the verb at index n of verbs tells what somebody said. The words it may report are [first, end); outer is the end of the statement
// before it.
func (s *speaking) reports(n int, src *source, first, end, outer int) bool {
	v := &s.verbs[n]
	strong := v.Frame&quote.Quotes != 0 || v.Tense == quote.Fixed
	if !strong && v.First < outer {
		return false // what somebody wants or supports within what another said
	}
	if !src.ok {
		return true
	}
	p := src.np
	if s.kind(p.coreFirst)&quote.First != 0 && p.coreEnd-p.coreFirst == 1 {
		return false // "I think": a voice of its own
	}
	if p.first > 0 {
		switch s.d.Str(p.first - 1) {
		case "what", "What", "which", "that":
			if first >= v.End && s.d.Str(v.End) != "that" && !s.clauseAhead(first, end) {
				return false // "the truce that he said …" leaves nothing behind the verb
			}
		}
	}
	// "a party called Unity": a participle that belongs to the noun before it.
	return v.Tense != quote.Past || v.Frame&quote.Clauses != 0 || p.end < v.First || s.speaks(p)
}

// speaks reports whether a phrase names somebody who can speak.
func (s *speaking) speaks(p phrase) bool {
	i := p.coreEnd - 1
	if r := s.ref(i); r != nil {
		return true
	}
	return s.isName(i) || s.kind(i)&(quote.Person|quote.Body|quote.Pronoun|quote.Joint|quote.Medium) != 0
}

func (s *speaking) indirect(first, end, verb int, src *source) {
	sp := Speech{Kind: "indirect", First: first, End: end, Span: s.d.Span(first, end), Host: Run{first, end}, When: -1, Where: -1}
	if src.ok {
		by, with := s.actorsOf(src.np)
		for _, a := range by {
			sp.By = append(sp.By, Reading[int]{Value: a, Why: []string{src.why}})
		}
		sp.With = append(sp.With, with...)
	}
	if verb >= 0 {
		v := s.verbs[verb]
		sp.Cue = Run{v.First, v.End}
		sp.CueText = s.d.Slice(v.First, v.End)
		sp.Class = v.Class
		sp.Leaning = v.Stance
		sp.Evidence = append(sp.Evidence, Evidence{Span: s.d.Span(v.First, v.End), Rule: "reported-speech"})
	}
	s.setting(&sp, src)
	s.c.Speeches = append(s.c.Speeches, sp)
}

// doubled reports whether double marks stand in [a, b); in headlines single ones are the rule, also for a part of what is said.
func (s *speaking) doubled(a, b int) bool {
	for i := a; i < b; i++ {
		if s.t[i].Class == token.Quote && s.within[i] != 0 {
			switch s.d.Str(i) {
			case "'", "‘", "’":
			default:
				return true
			}
		}
	}
	return false
}

// transcript reads paragraphs that begin with the name of who speaks and a colon. One alone may be anything; two are a transcript.
func (s *speaking) transcript() {
	var labels []phrase
	for i := range s.d.Paras {
		p := &s.d.Paras[i]
		if p.Kind != article.Body {
			continue
		}
		j := p.First // what looks like a dateline, "RUIZ: …", is none when there are two
		for j < p.End && j-p.First < 5 && (s.t[j].Class == token.Word && s.t[j].Case != token.Lower && s.w.Of(s.t[j].Word)&^(quote.Person|quote.Body) == 0 || s.t[j].Class == token.Period && s.t[j].Gap == token.None) {
			j++
		}
		if j > p.First && j+3 < p.End && s.t[j].Class == token.Colon && s.t[j].Gap == token.None && s.t[j+1].Class == token.Word && s.t[j+1].Case != token.Lower {
			labels = append(labels, phrase{p.First, j, p.First, j})
		}
	}
	if len(labels) < 2 {
		return
	}
	for _, l := range labels {
		end := s.d.Paras[s.d.ParaOf(l.first)].End
		if s.doubled(l.first, end) {
			continue
		}
		src := source{np: l, ok: true, verb: -1, why: "label"}
		s.indirect(l.end+1, end, -1, &src)
	}
}

func (s *speaking) quoted(a, b int) bool {
	for i := a; i < b; i++ {
		if s.within[i] != 0 {
			return true
		}
	}
	return false
}

// headline reads "Envoy: the truce will hold", and "Truce will hold: envoy".
func (s *speaking) headline(p *token.Para) {
	first, end := p.Body, p.End
	if end-first > 40 || p.EndSent-p.FirstSent > 2 {
		return
	}
	for i := first; i < end; i++ {
		if s.t[i].Class != token.Colon || s.t[i].Gap != token.None || i+1 >= end || s.t[i+1].Gap != token.Space {
			continue
		}
		if s.doubled(first, end) || i == first || i-first > 4 || s.t[first].Class != token.Word || s.verbIn(first, i) >= 0 {
			return
		}
		for end > i+1 && s.t[end-1].Class == token.Period {
			end--
		}
		src := source{np: phrase{first, i, first, i}, ok: true, verb: -1, why: "label"}
		s.indirect(i+1, end, -1, &src)
		return
	}
}

// content returns the words that the verb at index n of verbs reports.
func (s *speaking) content(n int, src *source) (first, end int) {
	v := &s.verbs[n]
	sent := s.d.SentenceOf(v.First)
	hi := sent.End
	for hi > sent.First && (s.t[hi-1].Class == token.Period || s.t[hi-1].Class == token.Question || s.t[hi-1].Class == token.Exclaim || s.t[hi-1].Class == token.Quote) {
		hi--
	}
	i := v.End
	if v.Tense == quote.Fixed {
		if !src.ok {
			return 0, 0
		}
		i = src.np.end
		if s.opensClause(v.First) {
			// According to the monitors, …
			for i < hi && s.t[i].Class != token.Comma {
				i++
			}
			return i + 1, s.contentEnd(i+1, hi)
		}
		return s.fronted(v.First, sent.First)
	}
	i = s.skipSetting(n, i, hi)
	if i < hi && s.t[i].Class == token.Comma && src.ok && src.np.first > sent.First+1 && s.t[src.np.first-1].Class == token.Comma && src.why == "subject" && v.Frame&quote.Clauses != 0 {
		// The truce, the envoy said, is holding.
		return s.clauseStart(src.np.first), s.contentEnd(i+1, hi)
	}
	if i >= hi || s.t[i].Class == token.Comma || s.t[i].Class == token.Dash && src.ok && src.np.first < v.First {
		at := v.First
		if src.ok {
			at = min(src.np.first, at)
			if i < hi && src.why == "shared" {
				return 0, 0
			}
		}
		return s.fronted(at, sent.First)
	}
	if src.why == "inverted" {
		return s.fronted(v.First, sent.First)
	}
	k := s.small(i)
	if k&quote.Auxiliary != 0 && !s.isName(i) {
		return 0, 0 // "what she said were the rules"
	}
	if v.Frame&quote.Strict != 0 && s.d.Str(i) != "that" && !s.clauseAhead(i, hi) {
		if src.ok && s.kind(src.np.coreEnd-1)&quote.Medium != 0 && v.Class == "report" && k&(quote.Determiner|quote.Preposition) != quote.Preposition {
			return i, s.contentEnd(i, hi) // "the poll found a narrow lead"
		}
		return 0, 0
	}
	switch {
	case v.Frame&quote.Clauses != 0 && (k&quote.That != 0 || s.clauseAhead(i, hi)):
		if s.d.Str(i) == "that" {
			i++
		}
	case v.Stance == "rejects" && s.d.Str(i) == "to" && i+1 < hi && (s.verbAt[i+1] != 0 || s.kind(i+1)&quote.Medium != 0 || s.speechless(i+1)):
		return 0, 0 // "declined to say", "refused to give a number"
	case v.Frame&quote.Infinite != 0 && (s.d.Str(i) == "to" || s.toAhead(i, hi)):
	case v.Frame&(quote.Objects|quote.Of) != 0 && k&(quote.Preposition|quote.Subordinator|quote.And|quote.Auxiliary) == 0 || k&quote.Determiner != 0 && v.Frame&(quote.Objects|quote.Of) != 0:
	case v.Frame&quote.Clauses != 0 && v.Class != "report" && k&(quote.Preposition|quote.Subordinator|quote.And|quote.Adverb) == 0:
	default:
		return 0, 0
	}
	return i, s.contentEnd(i, hi)
}

// opensClause reports whether token i is the first word of its sentence or clause.
func (s *speaking) opensClause(i int) bool {
	if s.starts(i) {
		return true
	}
	return i > 0 && s.small(i-1)&(quote.And|quote.That) != 0
}

// fronted returns the clause that ends with a comma before token at.
func (s *speaking) fronted(at, lo int) (first, end int) {
	end = at
	for end > lo && s.t[end-1].Class != token.Comma && s.t[end-1].Class != token.Dash {
		if s.within[end-1] != 0 || s.verbAt[end-1] != 0 || at-end > 8 {
			return 0, 0
		}
		end--
	}
	if at-end > 1 {
		return 0, 0
	}
	end--
	if end-lo < 3 {
		return 0, 0
	}
	return lo, end
}

// skipSetting passes over whom a verb addresses, and over when and where it was said, if what was said follows.
func (s *speaking) skipSetting(n, i, hi int) int {
	v := &s.verbs[n]
	if v.Frame&quote.Hearers != 0 && v.Frame&quote.Infinite == 0 || v.Frame&quote.Hearers != 0 && v.Frame&quote.Clauses != 0 {
		if p, ok := s.hearer(i, hi); ok {
			j := p.end
			if j >= hi || v.Frame&quote.Infinite == 0 || s.d.Str(j) != "to" {
				i = j
			}
		}
	}
	for i < hi {
		k := s.small(i)
		switch {
		case k&quote.Day != 0 && !s.isName(i) || s.ly(i) || k&quote.Adverb != 0 && k&quote.Determiner == 0:
			i++
			continue
		case k&quote.Preposition != 0 && s.d.Str(i) != "to" && v.Frame&quote.Clauses != 0:
			// said in a statement (that) …
			j := i + 1
			for j < hi && j-i < 14 && s.small(j)&quote.That == 0 && s.t[j].Class != token.Comma && s.verbAt[j] == 0 && s.small(j)&quote.Pronoun == 0 {
				if s.small(j)&quote.Day != 0 && !s.isName(j) && j+1 < hi && s.small(j+1)&(quote.Preposition|quote.Day) == 0 && s.t[j+1].Class != token.Comma {
					j++
					break
				}
				j++
			}
			if j-i < 14 {
				i = j
				continue
			}
		}
		break
	}
	return i
}

// hearer returns who is told, at token i.
func (s *speaking) hearer(i, hi int) (phrase, bool) {
	switch s.d.Str(i) {
	case "him", "her", "them", "me", "us", "you", "it", "himself", "herself":
		return phrase{i, i + 1, i, i + 1}, true
	}
	if s.small(i)&quote.That != 0 && s.small(i)&quote.Determiner == 0 || s.d.Str(i) == "that" || s.d.Str(i) == "to" {
		return phrase{}, false
	}
	return s.forward(i, hi)
}

// clauseAhead reports whether a subject and a verb follow at token i, before the next comma.
func (s *speaking) clauseAhead(i, hi int) bool {
	for j := i; j < hi && j-i < 25; j++ {
		if s.t[j].Class == token.Comma && j > i+6 {
			return false
		}
		if s.small(j)&(quote.Auxiliary|quote.Pronoun) != 0 && s.small(j)&quote.Determiner == 0 {
			return true
		}
		if s.verbAt[j] != 0 && s.verbs[s.verbAt[j]-1].Tense != quote.Ing {
			return true
		}
	}
	return false
}

// toAhead reports whether an infinitive follows the phrase at token i: "urged both sides to …".
func (s *speaking) toAhead(i, hi int) bool {
	for j := i; j < hi && j-i < 12; j++ {
		if s.d.Str(j) == "to" {
			return true
		}
		if s.t[j].Class == token.Comma {
			return false
		}
	}
	return false
}

// contentEnd returns where what is said ends: with the sentence, or where the article's own words go on.
func (s *speaking) contentEnd(i, hi int) int {
	start := i
	for ; i < hi; i++ {
		switch s.t[i].Class {
		case token.Semicolon:
			return i
		case token.Comma:
			j := i + 1
			for j < hi && (s.small(j)&quote.Adverb != 0 || s.ly(j)) {
				j++
			}
			if j >= hi {
				return i
			}
			k := s.small(j)
			if k&quote.Relative != 0 && k&quote.That == 0 || s.cuts(j) {
				return i
			}
			if s.verbAt[j] != 0 && s.verbs[s.verbAt[j]-1].Tense == quote.Ing {
				return i
			}
			if m := s.verbIn(j, min(hi, j+7)); m >= 0 && i > start {
				// ", the envoy added"
				if o := s.subject(m); o.ok && o.np.first >= j && s.verbs[m].End >= hi-1 {
					return i
				}
			}
			if k&quote.And != 0 && j+1 < hi && s.verbAt[j+1] != 0 && s.verbs[s.verbAt[j+1]-1].Frame&quote.Quotes != 0 {
				return i
			}
		case token.Word:
			if w := s.d.Str(i); (w == "and" || w == "but") && i+1 < hi && i > start {
				j := i + 1
				for j < hi && (s.small(j)&(quote.Adverb|quote.Auxiliary) != 0 || s.ly(j)) {
					j++
				}
				if j < hi && s.verbAt[j] != 0 && s.verbs[s.verbAt[j]-1].Tense != quote.Base && s.verbs[s.verbAt[j]-1].Tense != quote.Ing && s.verbs[s.verbAt[j]-1].Frame&quote.Quotes != 0 {
					return i
				}
			}
			if s.verbAt[i] != 0 && s.verbs[s.verbAt[i]-1].Tense == quote.Fixed && i > start {
				if s.t[i-1].Class == token.Comma {
					return i - 1
				}
				return i
			}
		}
	}
	return hi
}

// cuts reports whether the word at token i, behind a comma, sets the article's own words off from what is said.
func (s *speaking) cuts(i int) bool {
	switch s.d.Str(i) {
	case "although", "though", "whereas", "after", "before", "as", "while":
		return true
	case "but":
		// With a subject of its own it begins another sentence; without one the speaker goes on.
		return i+1 < len(s.t) && (s.small(i+1)&(quote.Determiner|quote.Pronoun|quote.Preposition|quote.Subordinator) != 0 || s.isName(i+1))
	}
	return false
}

// speechless reports whether the verb at token i is one that, refused, leaves nothing said.
func (s *speaking) speechless(i int) bool {
	switch s.d.Str(i) {
	case "comment", "elaborate", "give", "discuss", "identify", "be", "name", "disclose", "go", "speak", "talk", "answer", "take", "provide", "specify", "predict", "speculate":
		return true
	}
	return false
}
