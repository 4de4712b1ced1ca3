package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// Who a verb of speech has for its subject.

// far bounds, in tokens, how far from a verb or a quotation its sentence is read; a sentence without end must not cost the square of its length.
const far = 300

// subject returns who the verb at index n of verbs has for its subject.
func (s *speaking) subject(n int) source {
	if s.asked[n] {
		return s.cues[n]
	}
	s.asked[n] = true
	src := s.findSubject(n)
	src.verb = n
	s.cues[n] = src
	return src
}

// clauseStart returns the first token of the sentence of token i, or the one behind the last quotation before it.
func (s *speaking) clauseStart(i int) int {
	lo := max(s.d.SentenceOf(i).First, i-far)
	for j := i; j > lo; j-- {
		if n := int(s.marks[j-1].within) - 1; n >= 0 && s.quotes[n].Form == quote.Fragment && s.quotes[n].Open > lo && s.endMark(n) == 0 {
			j = s.quotes[n].Open + 1 // a fragment is part of the clause
			continue
		}
		if s.marks[j-1].within != 0 || s.t[j-1].Class == token.Semicolon || s.t[j-1].Class == token.Colon {
			return j
		}
	}
	return lo
}

// behindPreposition reports whether the participle at token i opens the clause at lo behind the preposition at p. It tells when or how something
// was done, has no subject of its own, and is no statement: "Hours after announcing a truce, Armenia …", "Before saying so, he …".
func (s *speaking) behindPreposition(i, p, lo int) bool {
	if p != i-1 || p < 0 || !s.ing(i) || p > lo+2 {
		return false
	}
	switch s.d.Low(p) {
	case "after", "before", "since", "upon", "without", "while", "by":
		return true
	}
	return false
}

// findSubject looks for the subject of the verb at index n of verbs: before its auxiliaries, behind it where it is inverted or passive, or
// with the verb that it shares one with.
func (s *speaking) findSubject(n int) source {
	v := &s.verbs[n]
	if v.Tense == quote.Fixed {
		p, ok := s.forward(v.End, s.d.SentenceOf(v.First).End)
		return source{np: s.nameBehind(p), ok: ok, why: "according-to"}
	}
	lo := s.clauseStart(v.First)
	g := s.group(v, lo)
	p := g.before
	if s.behindPreposition(v.First, p, lo) {
		return source{}
	}
	if o, ok := s.quotedAs(n, lo); ok {
		return o
	}
	src := source{negated: g.negated, modal: g.modal}
	if np := s.invertedAt(n, lo); !np.empty() {
		src.np, src.ok, src.why = np, true, "inverted"
		return src
	}
	if g.passive || v.Tense == quote.Past && v.End < len(s.t) && (s.d.Low(v.End) == "by" && s.agent(v.End+1) || s.d.Low(v.End) == "as" && p >= lo && s.t[p].Class == token.Comma) { // "the truce, formally described as …"
		src.passive = true
		if np, ok := s.behindBy(v); ok {
			src.np, src.ok, src.why = np, true, "passive"
		}
		return src
	}
	if p < lo {
		if v.Tense == quote.Ing && v.First == lo {
			s.behindComma(v, &src)
		}
		return src
	}
	if s.refuses(p, g.to) || s.d.Low(p) == "without" {
		src.negated = true
		return src
	}
	if v.Tense == quote.Ing && p == v.First-1 && s.isName(p) {
		// "footage of the mayor Jane Roe saying"
		if x := s.nameStart(p+1, lo); x <= p {
			src.np, src.ok, src.why = phrase{x, p + 1, x, p + 1}, true, "subject"
			return src
		}
	}
	src.infinitive = g.to
	if g.to || v.Tense == quote.Ing && s.d.Low(p) != "who" {
		return s.controller(n, p, lo, src)
	}
	src.why = "subject"
	return s.subjectAt(n, p, lo, src)
}

// A verbGroup is what belongs to a verb and stands before it: auxiliaries, adverbs, negations, the "to" of an infinitive.
type verbGroup struct {
	before  int // the token before them
	negated bool
	modal   bool
	passive bool
	to      bool
}

// group reads what belongs to a verb and stands before it in the clause that begins at token lo: "has | not yet been | told".
func (s *speaking) group(v *quote.Verb, lo int) verbGroup {
	g := verbGroup{before: v.First - 1}
	for p := v.First - 1; p >= lo && s.marks[p].verb == 0; p-- {
		k := s.small(p)
		switch {
		case k&quote.Negation != 0 && (k&quote.Determiner == 0 || k&quote.Auxiliary != 0):
			g.negated = true
		case k&quote.Auxiliary != 0:
			switch s.d.Str(p) {
			case "is", "was", "were", "are", "be", "been", "being":
				g.passive = v.Tense == quote.Past
			case "will", "would", "may", "might", "could", "should", "must", "can", "shall", "'ll":
				g.modal = true
			}
		case s.d.Low(p) == "to" && v.Tense == quote.Base:
			g.to = true
		case s.t[p].Class == token.Possessive && v.Tense != quote.Base && p > lo && s.kind(p-1)&quote.Pronoun != 0: // "he's"
		case k&quote.Adverb != 0 && k&(quote.Preposition|quote.Determiner) == 0 || s.ly(p) || k&quote.Day != 0 && !s.isName(p):
			if p > lo && k&quote.Day != 0 && s.d.Low(p-1) == "on" {
				p--
			}
		case s.t[p].Class == token.Number && p > lo && (s.small(p-1)&quote.Day != 0 && !s.isName(p-1) || s.small(p+1)&quote.Day != 0 && !s.isName(p+1)):
			if s.d.Low(p-1) == "on" {
				p-- // "which on 1 July demanded"
			}
		default:
			return g
		}
		g.before = p - 1
	}
	return g
}

// behindBy returns who does what a passive verb says: "was told by the mayor". "Told by phone" says how.
func (s *speaking) behindBy(v *quote.Verb) (phrase, bool) {
	hi := s.d.SentenceOf(v.First).End
	if v.End >= hi || s.d.Low(v.End) != "by" {
		return phrase{}, false
	}
	np, ok := s.forward(v.End+1, hi)
	if !ok || s.small(np.first)&quote.Determiner == 0 && !s.isName(np.first) && s.kind(np.coreEnd-1)&(quote.Medium|quote.Event|quote.Body) != 0 {
		return phrase{}, false
	}
	return s.nameBehind(np), true
}

// behindComma gives a participle that opens its sentence the subject of the clause behind it: "Saying nothing was certain, the mayor left."
func (s *speaking) behindComma(v *quote.Verb, src *source) {
	hi := s.d.SentenceOf(v.First).End
	for i := v.End; i < min(hi, v.End+far); i++ {
		if s.marks[i].within == 0 && s.t[i].Class == token.Comma {
			src.np, src.ok = s.mainSubject(i+1, hi)
			src.why = "shared"
			return
		}
	}
}

// subjectAt reads the subject that ends with token p, before the verb at index n of verbs and what belongs to it.
func (s *speaking) subjectAt(n, p, lo int, src source) source {
	switch k := s.small(p); {
	case k&quote.Relative != 0:
		q := p
		if q > lo && s.t[q-1].Class == token.Comma {
			q--
		}
		src.np, src.ok = s.antecedent(q, lo)
		return src
	case k&quote.And != 0 && !s.isName(p):
		if s.verbs[n].Tense == quote.Base && n > 0 && s.verbs[n-1].End == p && s.subject(n-1).negated {
			src.negated = true // "declined to confirm or deny it"
			return src
		}
		return s.controller(n, p, lo, src)
	case k&quote.Pronoun != 0 && !s.isName(p):
		src.np, src.ok = phrase{p, p + 1, p, p + 1}, true
		return src
	case s.t[p].Class == token.Comma, s.t[p].Class == token.Dash:
		if src.np, src.ok = s.apposed(p, lo); src.ok {
			return src
		}
		return s.controller(n, p, lo, src)
	}
	if src.np, src.ok = s.overRelative(n, p, lo); src.ok {
		return src
	}
	if src.np, src.ok = s.overParticiple(p, lo); src.ok {
		return src
	}
	src.np, src.ok = s.backward(p+1, lo)
	if !src.ok {
		return src
	}
	if first := src.np.first; first > lo && s.small(first-1)&quote.Subordinator != 0 && s.eventful(src.np) {
		// "A statement issued after a meeting called for …"
		if np, ok := s.mainSubject(lo, first-1); ok {
			src.np = np
		}
	}
	if s.small(src.np.first)&quote.Negation != 0 {
		src.negated = true // "neither side would say", "no one said"
	}
	return src
}

// antecedent returns whom a relative pronoun means that stands behind token q-1: the name before it, unless that is only where the one who is
// described serves or stays, "an adviser at the ministry, who".
func (s *speaking) antecedent(q, lo int) (phrase, bool) {
	np, ok := s.backward(q, lo)
	x := s.nameStart(q, lo)
	if x >= q {
		return np, ok
	}
	if ok && np.coreEnd <= x && s.kind(np.coreEnd-1)&quote.Person != 0 && (s.placed(q-1) || s.ref(q-1) != nil && !s.person(q-1)) {
		return np, true
	}
	return phrase{x, q, x, q}, true
}

// overRelative returns the subject of the verb at index n of verbs when a relative clause stands between the two without commas: "an official
// who had seen the list said". Token p is the last before the verb and its auxiliaries. A clause with a subject of its own is another's: "the
// man who the police said had fled".
func (s *speaking) overRelative(n, p, lo int) (phrase, bool) {
	if v := &s.verbs[n]; v.Frame&(quote.Quotes|quote.Clauses) == 0 || v.Tense == quote.Ing || v.Tense == quote.Base {
		return phrase{}, false
	}
	for i := p; i > lo+1 && p-i < 16; i-- {
		if s.t[i].Class != token.Word && s.t[i].Class != token.Number && s.t[i].Class != token.Possessive || s.marks[i].within != 0 {
			return phrase{}, false
		}
		k := s.small(i)
		if w := s.d.Str(i); w != "who" {
			if k&quote.Relative != 0 || k&(quote.Subordinator|quote.Adverb) == quote.Subordinator || k&quote.Pronoun != 0 && k&quote.Determiner == 0 && i == p || s.marks[i].verb != 0 && s.verbs[s.marks[i].verb-1].Frame&quote.Clauses != 0 && i < p && (s.isName(i+1) || s.small(i+1)&quote.Determiner != 0) {
				return phrase{}, false
			}
			continue
		}
		if i == p || s.t[i-1].Class != token.Word || s.isName(i+1) || s.small(i+1)&(quote.Determiner|quote.Pronoun|quote.Person|quote.Body) != 0 || !s.lower(i+1) {
			return phrase{}, false
		}
		np, ok := s.antecedent(i, lo)
		return np, ok && s.speaks(np)
	}
	return phrase{}, false
}

// overParticiple returns the subject of a verb behind token p when a participle that is a verb of speech by its looks stands behind the subject:
// "an official quoted by Reuters said".
func (s *speaking) overParticiple(p, lo int) (phrase, bool) {
	x := p + 1
	for x > lo && !s.breaks(x-1) {
		x--
	}
	if x-2 < lo || x > p || s.small(x)&quote.Preposition == 0 || s.marks[x-1].verb == 0 || s.verbs[s.marks[x-1].verb-1].Tense != quote.Past || s.kind(x-2)&quote.Person == 0 || s.isName(x-2) {
		return phrase{}, false
	}
	return s.backward(x-1, lo)
}

// eventful reports whether the core of a phrase names something that happens and nobody.
func (s *speaking) eventful(p phrase) bool {
	for i := p.coreFirst; i < p.coreEnd; i++ {
		if s.kind(i)&quote.Event != 0 {
			return !s.isName(p.coreEnd - 1)
		}
	}
	return false
}

// agent reports whether the phrase at token i, behind "by", names somebody: not "said by phone".
func (s *speaking) agent(i int) bool {
	p, ok := s.forward(i, s.d.SentenceOf(i-1).End)
	return ok && !s.channel(p) && s.speaks(p) && (s.small(p.first)&quote.Determiner != 0 || s.isName(p.first) || s.kind(p.coreEnd-1)&(quote.Medium|quote.Event) == 0)
}

// channel reports whether a phrase is one bare word for what words travel through: "said by radio", "told by WhatsApp".
func (s *speaking) channel(p phrase) bool {
	if p.end-p.first != 1 {
		return false
	}
	switch s.d.Low(p.first) {
	case "radio", "television", "tv":
		return true
	}
	return s.kind(p.first)&quote.Medium != 0
}

// refuses reports whether the verb of an infinitive, whose "to" stands behind token p, says that it is not done: "declined to say".
func (s *speaking) refuses(p int, to bool) bool {
	n := s.marks[p].verb
	return to && n > 0 && s.verbs[n-1].Stance == "rejects"
}

// invertedAt returns the subject behind a verb that ends its clause: "The road is open, said Roe, the mayor."
func (s *speaking) invertedAt(n, lo int) phrase {
	v := &s.verbs[n]
	if v.Frame&quote.Quotes == 0 || v.Frame&quote.Hearers != 0 || v.Tense == quote.Ing || v.Tense == quote.Base || v.First <= lo || s.t[v.First-1].Class != token.Comma {
		return phrase{}
	}
	hi := s.d.SentenceOf(v.First).End
	p, ok := s.forward(v.End, hi)
	if !ok || s.kind(p.first)&quote.Pronoun != 0 {
		return phrase{}
	}
	if p.end < hi {
		switch t := &s.t[p.end]; t.Class {
		case token.Comma, token.Period, token.Dash, token.Open, token.Semicolon:
		case token.Word:
			if s.marks[p.end].within != 0 || s.clauseAhead(p.end, hi) || s.small(p.end)&(quote.Preposition|quote.Day|quote.Relative|quote.Subordinator) == 0 {
				return phrase{}
			}
		default:
			return phrase{}
		}
	}
	if !s.isName(p.coreEnd-1) && s.kind(p.coreEnd-1)&(quote.Person|quote.Body) == 0 {
		return phrase{}
	}
	return s.nameBehind(p)
}

// controller finds the subject of a verb that has none of its own: an infinitive, a participle, the second of two verbs. It is that
// of the verb before it in the sentence, or of the sentence.
func (s *speaking) controller(n, p, lo int, src source) source {
	for m := n - 1; m >= 0 && s.verbs[m].First >= lo; m-- {
		if s.verbs[m].Tense == quote.Fixed {
			continue
		}
		if o := s.subject(m); o.ok && o.why != "passive" && !s.eventful(o.np) {
			src.np, src.ok, src.why = o.np, true, "shared"
			return src
		}
	}
	src.np, src.ok = s.mainSubject(lo, p+1)
	src.why = "shared"
	if !src.ok && lo > s.d.SentenceOf(s.verbs[n].First).First {
		// The clause begins behind a quotation; what stands before that may hold the subject.
		src.np, src.ok = s.mainSubject(s.d.SentenceOf(s.verbs[n].First).First, lo)
	}
	return src
}

// apposed returns the phrase to which what stands between two commas before a verb belongs: "Roe, the envoy, said". The second comma is token p.
func (s *speaking) apposed(p, lo int) (phrase, bool) {
	end := p
	var desc phrase
	for end > lo {
		x := end
		for x > lo && s.t[x-1].Class != token.Comma && s.t[x-1].Class != token.Dash && s.marks[x-1].within == 0 && s.t[x-1].Class != token.Semicolon && s.t[x-1].Class != token.Colon {
			x--
		}
		// The chunk is [x, end), without "(D-Mo.)".
		for open := end - 1; open > x && s.t[end-1].Class == token.Close; open-- {
			if s.t[open].Class == token.Open {
				end = open
			}
		}
		y := x
		for y < end && s.leads(y) {
			y++
		}
		if y < end {
			k := s.small(y)
			switch {
			case k&(quote.Relative|quote.Preposition|quote.Subordinator) != 0 && k&quote.Determiner == 0 || s.ing(y) || s.modified(y, end) || s.t[y].Class == token.Number || s.ofPlace(x, lo) || y+1 < end && s.t[y+1].Gap == token.Hyphen && s.t[y].End-s.t[y].Start == 1:
				// A modifier: go on.
			case k&quote.Pronoun != 0 && !s.isName(y):
				if end-y == 1 {
					return phrase{y, end, y, end}, true
				}
				return desc, !desc.empty()
			default:
				np, ok := s.choose(y, end)
				if ok && s.possessed(y) && !s.isName(np.coreEnd-1) && s.kind(np.coreEnd-1)&(quote.Person|quote.Body|quote.Medium) == 0 {
					break // "his arm in a sling"
				}
				if ok && x-1 > lo && s.remarked(y, end) && s.isName(x-2) {
					break // "Roe, a man whom both have accused, said"
				}
				if ok && s.kind(np.coreEnd-1)&quote.Medium != 0 && np.end > np.coreEnd && (s.d.Low(np.coreEnd) == "from" || s.d.Low(np.coreEnd) == "by") && s.isName(np.end-1) {
					return np, true // "A letter from Roe, the envoy, said"
				}
				if !ok || s.hasVerb(y, end) {
					// A clause; a relative one may have lost its pronoun.
					if desc.empty() {
						if np, ok := s.mainSubject(y, end); ok && s.verbIn(y, end) < 0 {
							return np, true
						}
					}
					if np, ok := s.nameClosing(y, end); ok && !desc.empty() && s.lone(desc.first) {
						return np, true
					}
					return desc, !desc.empty()
				}
				if s.isName(np.coreEnd - 1) {
					if desc.empty() || x == lo || np.coreFirst == y {
						// "a soldier in Basra, Iraq, said": a place behind a place is no speaker.
						placed := desc.empty() && x-1 > lo && np.coreEnd-np.coreFirst <= 2 && s.isName(x-2) && (s.placed(np.coreFirst) || s.placed(x-2)) && !s.person(np.coreEnd-1)
						// "Roe, the top Marine in the Gulf, said"
						titled := desc.empty() && x-1 > lo && k&quote.Determiner != 0 && s.t[x-1].Class == token.Comma && s.person(x-2)
						if placed {
							break // of the switch: the chunk before it tells who
						}
						if !titled && (s.kind(np.coreEnd-1)&quote.Person == 0 || s.person(np.coreEnd-1)) {
							return np, true
						}
					}
				}
				if desc.empty() || x == lo && s.small(np.first)&quote.Determiner != 0 && s.kind(np.coreEnd-1)&quote.Person != 0 && s.kind(desc.coreEnd-1)&quote.Person != 0 && !s.isName(desc.coreEnd-1) && s.lower(np.coreEnd-1) && s.lone(desc.first) {
					desc = np // "A driver, a conscript from the south, said"
				}
			}
		}
		if x <= lo || s.marks[x-1].within != 0 || s.t[x-1].Class == token.Semicolon || s.t[x-1].Class == token.Colon {
			break
		}
		end = x - 1
	}
	return desc, !desc.empty()
}

// placed reports whether token i is of a place.
func (s *speaking) placed(i int) bool {
	return i < len(s.c.PlaceAt) && s.c.PlaceAt[i] != 0
}

// ing reports whether token i looks like a participle of the present.
func (s *speaking) ing(i int) bool {
	t := &s.t[i]
	return t.Class == token.Word && t.End-t.Start > 4 && s.d.Text.Clean[t.End-3:t.End] == "ing" && !(i > 0 && s.isName(i) && !s.starts(i))
}

// verbIn returns the first verb of speech in [a, b); -1 if there is none.
func (s *speaking) verbIn(a, b int) int {
	for i := a; i < b; i++ {
		if s.marks[i].verb != 0 {
			return int(s.marks[i].verb) - 1
		}
	}
	return -1
}

// hasVerb reports whether a run of words holds a verb that can be told by itself.
func (s *speaking) hasVerb(a, b int) bool {
	for i := a; i < b; i++ {
		if s.marks[i].verb != 0 && s.verbs[s.marks[i].verb-1].Tense != quote.Ing || s.small(i)&quote.Auxiliary != 0 && !s.isName(i) {
			return true
		}
		if s.small(i)&quote.Relative != 0 {
			return false
		}
	}
	return false
}
