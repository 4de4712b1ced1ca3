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
	s.nouns()
	s.transcript()
	for i := range s.d.Paras {
		if p := &s.d.Paras[i]; p.Kind == article.Title || p.Kind == article.Heading || i == 0 {
			s.headline(p)
		}
	}
	s.sort()
}

// sort puts the statements in text order.
func (s *speaking) sort() {
	all, mem := s.c.Speeches, s.c.mem
	order, sorted := slices.Grow(mem.order[:0], len(all))[:len(all)], true
	mem.order = order
	for i := range order {
		order[i] = i
		sorted = sorted && (i == 0 || all[i-1].First <= all[i].First)
	}
	if sorted {
		return
	}
	slices.SortStableFunc(order, func(a, b int) int { return all[a].First - all[b].First })
	to := mem.speeches[:0]
	for _, i := range order {
		to = append(to, all[i])
	}
	s.c.Speeches, mem.speeches = to, all
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
	if src.modal && !(v.Frame&quote.Quotes != 0 && src.modal && s.d.Low(v.First-1) == "only") {
		return false // "the force will verify it", "he may call for more"
	}
	if src.infinitive && v.Frame&quote.Clauses == 0 && !s.speaks(p) {
		return false // "the plan obliges them to renounce force"
	}
	if v.Tense == quote.Ing && v.Frame&(quote.Clauses|quote.Quotes|quote.Infinite) == 0 && (v.Stance == "supports" || v.Stance == "opposes") {
		return false // "voters backing the plan"
	}
	if s.kind(p.coreFirst)&quote.First != 0 && p.coreEnd-p.coreFirst == 1 {
		return false // "I think": a voice of its own
	}
	if p.first > 0 {
		switch s.d.Str(p.first - 1) {
		case "what", "What", "which", "that":
			if first >= v.End && s.d.Low(v.End) != "that" && !s.clauseAhead(first, end) && s.small(v.End)&quote.Auxiliary == 0 {
				return false // "the truce that he said …" leaves nothing behind the verb
			}
		}
	}
	if v.Class == "claim" && v.Tense == quote.Past && v.First >= 2 && (s.d.Low(v.First-2) == "a" || s.d.Low(v.First-2) == "an") && p.end == v.First {
		return false
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

func (s *speaking) indirect(first, end, verb int, src *source) *Speech {
	sp := Speech{Kind: "indirect", First: first, End: end, Span: s.d.Span(first, end), Host: Run{first, end}, When: -1, Where: -1}
	if src.ok {
		by, with := s.actorsOf(src.np)
		sp.By = s.c.mem.speakers.Room(len(by))
		for _, a := range by {
			sp.By = append(sp.By, Reading[int]{Value: a, Why: s.c.because(src.why)})
		}
		sp.With = s.c.mem.ints.Copy(with)
	}
	if verb >= 0 {
		v := &s.verbs[verb]
		sp.Cue = Run{v.First, v.End}
		sp.CueText = s.d.Slice(v.First, v.End)
		sp.Class = v.Class
		sp.Leaning = v.Stance
		sp.Evidence = s.c.mem.evidence.One(Evidence{Span: s.d.Span(v.First, v.End), Rule: "reported-speech"})
	}
	s.setting(&sp, src)
	s.c.Speeches = append(s.c.Speeches, sp)
	return &s.c.Speeches[len(s.c.Speeches)-1]
}

// doubled reports whether double marks stand in [a, b); in headlines single ones are the rule, also for a part of what is said.
func (s *speaking) doubled(a, b int) bool {
	for i := a; i < b; i++ {
		if s.t[i].Class == token.Quote && s.marks[i].within != 0 {
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
		first := s.afterHour(p.First, p.End)
		j := first // what looks like a dateline, "RUIZ: …", is none when there are two
		for j < p.End && j-first < 8 && (s.t[j].Class == token.Word && !s.lower(j) && s.kind(j)&^(quote.Person|quote.Body) == 0 || s.t[j].Class == token.Period && s.t[j].Gap == token.None) {
			j++
		}
		if j > first && j+3 < p.End && s.t[j].Class == token.Colon && s.t[j].Gap == token.None && s.t[j+1].Class == token.Word && (!s.lower(j+1) || first > p.First) {
			labels = append(labels, phrase{first, j, first, j})
		}
	}
	if len(labels) < 2 {
		return
	}
	for _, l := range labels {
		if s.anyPlaced(l.first, l.end) || s.asks(l) {
			continue
		}
		end := s.d.Paras[s.d.ParaOf(l.first)].End
		if s.doubled(l.first, end) {
			continue
		}
		src := source{np: l, ok: true, verb: -1, why: "label"}
		s.indirect(l.end+1, end, -1, &src)
	}
}

// asks reports whether a label is the letter of a question or of an answer, and names nobody.
func (s *speaking) asks(l phrase) bool {
	return l.end-l.first == 1 && (s.d.Str(l.first) == "Q" || s.d.Str(l.first) == "A")
}

// afterHour returns the token behind the hour that opens a paragraph of a live report at token i, with its zone and a dash: "14:12 GMT - Roe: …"; i
// if there is none.
func (s *speaking) afterHour(i, end int) int {
	j := i
	if j+2 >= end || s.t[j].Class != token.Number || s.t[j].End-s.t[j].Start > 4 {
		return i
	}
	if j++; (s.t[j].Class == token.Colon || s.t[j].Class == token.Period) && s.t[j].Gap == token.None && s.t[j+1].Class == token.Number && s.t[j+1].Gap == token.None {
		j += 2
	} else if s.t[i].End-s.t[i].Start != 4 {
		return i
	}
	for n := 0; n < 3 && j < end; n++ {
		switch {
		case s.t[j].Class == token.Dash || s.t[j].Class == token.Other || s.t[j].Class == token.Word && (s.d.Str(j) == "GMT" || s.d.Str(j) == "UTC" || s.d.Str(j) == "BST" || s.d.Str(j) == "EST" || s.d.Low(j) == "am" || s.d.Low(j) == "pm"):
			j++
			continue
		}
		break
	}
	if j >= end {
		return i
	}
	return j
}

// anyPlaced reports whether a place is named among the tokens [a, b): a dateline, or a topic.
func (s *speaking) anyPlaced(a, b int) bool {
	for ; a < b; a++ {
		if s.placed(a) {
			if r := s.ref(a); r == nil || len(r.Actors) == 0 || s.c.Actors[r.Actors[0]].Kind != "person" {
				return true
			}
		}
	}
	return false
}

func (s *speaking) quoted(a, b int) bool {
	for i := a; i < b; i++ {
		if s.marks[i].within != 0 {
			return true
		}
	}
	return false
}

// headline reads "Envoy: the truce will hold", and "Truce will hold: envoy".
func (s *speaking) headline(p *token.Para) {
	first, end := p.Body, p.End
	if end-first > 40 || p.EndSent-p.FirstSent > 2 || p.Kind == article.Stamp || p.Kind == article.Byline || p.Kind == article.Related {
		return // "Published: 26 July 2014" says nothing
	}
	for i := first; i < end; i++ {
		if s.t[i].Class != token.Colon || s.t[i].Gap != token.None || i+1 >= end || s.t[i+1].Gap != token.Space {
			continue
		}
		if s.asks(phrase{first, i, first, i}) || s.anyPlaced(first, i) || s.doubled(first, end) || i == first || i-first > 4 || s.t[first].Class != token.Word || s.verbIn(first, i) >= 0 {
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
