package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// Noun phrases, found without a grammar: by the small words around them, and by capitals.

// breaks reports whether no noun phrase reaches across token i.
func (s *speaking) breaks(i int) bool {
	switch s.t[i].Class {
	case token.Word, token.Number, token.Possessive:
	case token.Period, token.Slash, token.Other:
		return false
	default:
		return true
	}
	if s.within[i] != 0 || s.verbAt[i] != 0 {
		return true
	}
	k := s.small(i)
	if k&(quote.Person|quote.Body) != 0 {
		return false
	}
	if s.d.Str(i) == "I" {
		return true
	}
	return k&(quote.Auxiliary|quote.Subordinator|quote.Relative) != 0 || k&quote.That != 0 && k&quote.Determiner == 0 || k&quote.Pronoun != 0 && k&quote.Determiner == 0
}

// backward returns the noun phrase that ends before token end and begins at lo or later.
func (s *speaking) backward(end, lo int) (phrase, bool) {
	x := end
	for x > lo {
		i := x - 1
		if s.t[i].Class == token.Close {
			// (D-Mo.)
			j := i
			for j > lo && s.t[j].Class != token.Open {
				j--
			}
			if j > lo && i-j < 12 {
				if x == end {
					end = j
				}
				x = j
				continue
			}
		}
		if s.breaks(i) {
			break
		}
		x--
	}
	return s.choose(x, end)
}

// choose finds the phrase that can be a subject among the tokens of [x, end), which no comma or verb interrupts.
func (s *speaking) choose(x, end int) (phrase, bool) {
	for x < end && s.leads(x) {
		x++
	}
	for end > x && (s.t[end-1].Class == token.Period || s.kind(end-1)&quote.Day != 0 && !s.isName(end-1) || s.kind(end-1)&quote.Adverb != 0) {
		end--
	}
	if x >= end {
		return phrase{}, false
	}
	// A leading prepositional phrase without a comma: "In Geneva Mr Roe", "At a rally the candidate".
	if s.small(x)&quote.Preposition != 0 {
		last := -1
		for i := x + 1; i < end; i++ {
			if i > x+1 && (s.small(i)&quote.Determiner != 0 || s.isName(i) && !s.isName(i-1) && s.small(i-1)&(quote.Preposition|quote.Determiner) == 0) {
				last = i
			}
		}
		if last < 0 {
			return phrase{}, false
		}
		x = last
	}
	p := phrase{first: x, end: end, coreFirst: x, coreEnd: end}
	for i := x + 1; i < end; i++ {
		if s.small(i)&quote.Preposition != 0 && !s.isName(i) {
			p.coreEnd = i
			break
		}
	}
	if n := s.nameStart(end, x); p.coreEnd < end && (s.d.Str(p.coreEnd) == "for" || s.d.Str(p.coreEnd) == "of") && n < end && n > p.coreEnd && s.t[n-1].Case == token.Lower && s.kind(n-1)&quote.Person != 0 && s.kind(p.coreEnd-1)&quote.Person == 0 && !s.person(p.coreEnd-1) {
		// "Friends of the Sea director Jane Roe"
		p.coreFirst, p.coreEnd = n, end
	}
	return p, true
}

// person reports whether token i ends the name of a person.
func (s *speaking) person(i int) bool {
	r := s.ref(i)
	return r != nil && len(r.Actors) > 0 && s.c.Actors[r.Actors[0]].Kind == "person"
}

// leads reports whether token i may stand before a subject without being part of it.
func (s *speaking) leads(i int) bool {
	switch s.t[i].Class {
	case token.Word:
	case token.Possessive, token.Period, token.Other, token.Slash:
		return true
	default:
		return false
	}
	if s.isName(i) {
		return false
	}
	k := s.kind(i)
	return k&(quote.And|quote.Adverb|quote.Day) != 0 && k&(quote.Determiner|quote.Pronoun|quote.Preposition|quote.Joint) == 0
}

// forward returns the noun phrase that begins at token i, which ends before limit.
func (s *speaking) forward(i, limit int) (phrase, bool) {
	start := i
	if i >= limit {
		return phrase{}, false
	}
	if r := s.ref(i); r != nil && r.First == i && r.End <= limit && r.Form == "pronoun" {
		return phrase{i, r.End, i, r.End}, true
	}
	k := s.kind(i)
	if k&quote.Pronoun != 0 && !s.isName(i) {
		return phrase{i, i + 1, i, i + 1}, true
	}
	if s.t[i].Class != token.Word && s.t[i].Class != token.Number {
		return phrase{}, false
	}
	if !s.isName(i) && k&(quote.Preposition|quote.Auxiliary|quote.Subordinator|quote.And|quote.Relative|quote.Adverb|quote.Negation) != 0 && k&quote.Determiner == 0 || s.verbAt[i] != 0 || s.within[i] != 0 {
		return phrase{}, false
	}
	core, owned := -1, -1
	last := i // end behind the last name or noun for one who speaks
	for ; i < limit; i++ {
		if s.t[i].Class == token.Open {
			break
		}
		if s.breaks(i) {
			break
		}
		if s.t[i].Class == token.Period && !(s.t[i].Gap == token.None && i+1 < limit && s.t[i+1].Class == token.Word && s.t[i+1].Sent == s.t[i].Sent && (s.isName(i+1) || s.small(i+1)&quote.And != 0)) {
			break
		}
		if s.t[i].Class == token.Period {
			continue
		}
		if s.t[i].Class == token.Possessive {
			owned, last = i+1, i+1
			continue
		}
		k := s.small(i)
		if k&quote.Day != 0 && i > start && !s.isName(i) {
			break
		}
		if k&(quote.Preposition) != 0 && !s.isName(i) {
			if core < 0 {
				core = i
			}
			// "of" and "for" continue the phrase; "in", "on", "after" mostly belong to the verb.
			if w := s.d.Str(i); w != "of" && w != "for" && w != "at" && w != "from" && w != "with" {
				break
			}
			continue
		}
		if k&quote.And != 0 && i > start && i+1 < limit && s.isName(i+1) && (s.kind(i-1)&quote.Person != 0 || s.t[i-1].Class == token.Period || !s.isName(start) && s.small(start)&quote.Determiner == 0) {
			continue // "the former Gov. and Army Chief Jane Roe"
		}
		if k&(quote.And|quote.Adverb) != 0 && k&quote.Determiner == 0 && i > start {
			break
		}
		if i > start && k&quote.Determiner != 0 && s.small(i-1)&(quote.Preposition|quote.Determiner) == 0 {
			break // a second phrase begins
		}
		if s.isName(i) || s.kind(i)&(quote.Person|quote.Body|quote.Medium) != 0 {
			last = i + 1
		} else if s.isName(start) && core < 0 && owned < 0 {
			break // behind a name a word in lower case is a verb or an adverb
		}
	}
	end := i
	if core < 0 {
		core = end
	}
	if last > start && last < core && last != owned {
		core = last
	}
	if core <= start {
		return phrase{}, false
	}
	return phrase{start, max(end, core), start, core}, true
}

// nameStart returns the start of the run of names that ends before end; end if there is none.
func (s *speaking) nameStart(end, lo int) int {
	x := end
	for x > lo {
		i := x - 1
		switch {
		case s.t[i].Class == token.Possessive:
			return x
		case s.isName(i):
			x = i
			continue
		case s.t[i].Class == token.Period && s.t[i].Gap == token.None && i-1 >= lo && s.isName(i-1) && i+1 < end && s.t[i-1].End-s.t[i-1].Start <= 5:
			x = i - 1
			continue
		case x < end && s.particle(i) && i-1 >= lo && s.isName(i-1):
			x = i
			continue
		}
		break
	}
	return x
}

// particle reports whether token i is a small word inside names: "Joko de Vries", "Abu al Walid".
func (s *speaking) particle(i int) bool {
	switch s.d.Str(i) {
	case "de", "al", "bin", "ibn", "van", "von", "der", "den", "el", "abu", "da", "di", "du", "la", "le", "dos", "del", "ben", "ul", "ur", "y":
		return true
	}
	return false
}

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
		if n := int(s.within[j-1]) - 1; n >= 0 && s.quotes[n].Form == quote.Fragment && s.quotes[n].Open > lo && s.endMark(n) == 0 {
			j = s.quotes[n].Open + 1 // a fragment is part of the clause
			continue
		}
		if s.within[j-1] != 0 || s.t[j-1].Class == token.Semicolon || s.t[j-1].Class == token.Colon {
			return j
		}
	}
	return lo
}

func (s *speaking) findSubject(n int) source {
	v := s.verbs[n]
	if v.Tense == quote.Fixed {
		p, ok := s.forward(v.End, s.d.SentenceOf(v.First).End)
		return source{np: s.nameBehind(p), ok: ok, why: "according-to"}
	}
	lo := s.clauseStart(v.First)
	p, src := v.First-1, source{}
	passive, to := false, false
	for p >= lo {
		k := s.small(p)
		if s.verbAt[p] != 0 {
			break
		}
		switch {
		case k&quote.Negation != 0 && k&quote.Determiner == 0 || k&(quote.Negation|quote.Auxiliary) == quote.Negation|quote.Auxiliary:
			src.negated = true
		case k&quote.Auxiliary != 0:
			switch s.d.Str(p) {
			case "is", "was", "were", "are", "be", "been", "being":
				passive = v.Tense == quote.Past
			case "will", "would", "may", "might", "could", "should", "must", "can", "shall", "'ll":
				src.modal = true
			}
		case s.d.Str(p) == "to" && v.Tense == quote.Base:
			to = true
		case s.t[p].Class == token.Possessive && v.Tense != quote.Base && p > lo && s.kind(p-1)&quote.Pronoun != 0:
		case k&quote.Adverb != 0 && k&(quote.Preposition|quote.Determiner) == 0 || s.ly(p) || k&quote.Day != 0 && !s.isName(p):
			if p > lo && k&quote.Day != 0 && s.d.Str(p-1) == "on" {
				p--
			}
		default:
			goto found
		}
		p--
	}
found:
	if o, ok := s.quotedAs(n, lo); ok {
		return o
	}
	if n := s.invertedAt(n, lo); !n.empty() {
		src.np, src.ok, src.why = n, true, "inverted"
		return src
	}
	if v.Tense == quote.Past && v.End < len(s.t) && (s.d.Str(v.End) == "by" && s.agent(v.End+1) || s.d.Str(v.End) == "as" && p >= lo && s.t[p].Class == token.Comma) {
		passive = true // "the truce, formally described as …"
	}
	src.passive = passive
	if passive {
		// "was quoted as saying" is told by the verb that follows; else the speaker is behind "by".
		hi := s.d.SentenceOf(v.First).End
		if v.End < hi && s.d.Str(v.End) == "by" {
			if np, ok := s.forward(v.End+1, hi); ok && !(s.small(np.first)&quote.Determiner == 0 && !s.isName(np.first) && s.kind(np.coreEnd-1)&(quote.Medium|quote.Event|quote.Body) != 0) { // not "told by phone"
				src.np, src.ok, src.why = s.nameBehind(np), true, "passive"
				return src
			}
		}
		return src
	}
	if p < lo && v.Tense == quote.Ing && v.First == lo {
		// "Saying nothing was certain, the mayor left."
		hi := s.d.SentenceOf(v.First).End
		for i := v.End; i < min(hi, v.End+far); i++ {
			if s.within[i] == 0 && s.t[i].Class == token.Comma {
				src.np, src.ok = s.mainSubject(i+1, hi)
				src.why = "shared"
				return src
			}
		}
	}
	if p < lo {
		return src
	}
	if s.refuses(p, to) || s.d.Str(p) == "without" {
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
	src.infinitive = to
	if to || v.Tense == quote.Ing && s.d.Str(p) != "who" {
		return s.controller(n, p, lo, src)
	}
	src.why = "subject"
	switch k := s.small(p); {
	case k&quote.Relative != 0:
		q := p
		if q > lo && s.t[q-1].Class == token.Comma {
			q--
		}
		if x := s.nameStart(q, lo); x < q {
			src.np, src.ok = phrase{x, q, x, q}, true // the name that "who" stands behind
		} else {
			src.np, src.ok = s.backward(q, lo)
		}
		return src
	case k&quote.And != 0 && !s.isName(p):
		return s.controller(n, p, lo, src)
	case k&quote.Pronoun != 0 && !s.isName(p):
		src.np, src.ok = phrase{p, p + 1, p, p + 1}, true
		return src
	}
	if s.t[p].Class == token.Comma || s.t[p].Class == token.Dash {
		src.np, src.ok = s.apposed(p, lo)
		if !src.ok {
			return s.controller(n, p, lo, src)
		}
		return src
	}
	src.np, src.ok = s.backward(p+1, lo)
	if src.ok && src.np.first > lo && s.small(src.np.first-1)&quote.Subordinator != 0 && s.eventful(src.np) {
		// "A statement issued after a meeting called for …"
		if np, ok := s.mainSubject(lo, src.np.first-1); ok {
			src.np = np
		}
	}
	if src.ok && s.small(src.np.first)&quote.Negation != 0 {
		src.negated = true // "neither side would say", "no one said"
	}
	return src
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
	return ok && s.speaks(p) && (s.small(p.first)&quote.Determiner != 0 || s.isName(p.first) || s.kind(p.coreEnd-1)&(quote.Medium|quote.Event) == 0)
}

// refuses reports whether the verb of an infinitive, whose "to" stands behind token p, says that it is not done: "declined to say".
func (s *speaking) refuses(p int, to bool) bool {
	n := s.verbAt[p]
	if !to || n == 0 {
		return false
	}
	switch v := s.verbs[n-1]; v.Stance {
	case "rejects":
		return true
	}
	return false
}

// invertedAt returns the subject behind a verb that ends its clause: "The road is open, said Roe, the mayor."
func (s *speaking) invertedAt(n, lo int) phrase {
	v := s.verbs[n]
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
			if s.within[p.end] != 0 || s.clauseAhead(p.end, hi) || s.small(p.end)&(quote.Preposition|quote.Day|quote.Relative|quote.Subordinator) == 0 {
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
		if o := s.subject(m); o.ok && o.why != "passive" {
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
		for x > lo && s.t[x-1].Class != token.Comma && s.t[x-1].Class != token.Dash && s.within[x-1] == 0 && s.t[x-1].Class != token.Semicolon && s.t[x-1].Class != token.Colon {
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
			case k&(quote.Relative|quote.Preposition|quote.Subordinator) != 0 && k&quote.Determiner == 0 || s.ing(y) || s.t[y].Class == token.Number || s.ofPlace(x, lo) || y+1 < end && s.t[y+1].Gap == token.Hyphen && s.t[y].End-s.t[y].Start == 1:
				// A modifier: go on.
			case k&quote.Pronoun != 0 && !s.isName(y):
				if end-y == 1 {
					return phrase{y, end, y, end}, true
				}
				return desc, !desc.empty()
			default:
				np, ok := s.choose(y, end)
				if !ok || s.hasVerb(y, end) {
					// A clause; a relative one may have lost its pronoun.
					if desc.empty() {
						if np, ok := s.mainSubject(y, end); ok && s.verbIn(y, end) < 0 {
							return np, true
						}
					}
					return desc, !desc.empty()
				}
				if s.isName(np.coreEnd - 1) {
					if desc.empty() || x == lo || np.coreFirst == y {
						// "a soldier in Basra, Iraq, said": a place behind a place is no speaker.
						placed := desc.empty() && x > lo && np.coreEnd-np.coreFirst <= 2 && s.isName(x-2) && s.placed(np.coreFirst)
						// "Roe, the top Marine in the Gulf, said"
						titled := desc.empty() && x-1 > lo && k&quote.Determiner != 0 && s.t[x-1].Class == token.Comma && s.person(x-2)
						if !placed && !titled && (s.kind(np.coreEnd-1)&quote.Person == 0 || s.person(np.coreEnd-1)) {
							return np, true
						}
					}
				}
				if desc.empty() {
					desc = np
				}
			}
		}
		if x <= lo || s.within[x-1] != 0 || s.t[x-1].Class == token.Semicolon || s.t[x-1].Class == token.Colon {
			break
		}
		end = x - 1
	}
	return desc, !desc.empty()
}

// ofPlace reports whether the chunk that begins at token x only tells where the one before it is: "of Raleigh, N.C."
func (s *speaking) ofPlace(x, lo int) bool {
	if x-1 <= lo || s.t[x-1].Class != token.Comma || !s.isName(x) {
		return false
	}
	i := x - 1
	for i > lo && s.t[i-1].Class != token.Comma && s.within[i-1] == 0 {
		i--
	}
	return i > lo && s.small(i)&quote.Preposition != 0
}

func (s *speaking) placed(i int) bool {
	return i < len(s.c.PlaceAt) && s.c.PlaceAt[i] != 0
}

func (s *speaking) ing(i int) bool {
	t := &s.t[i]
	return t.Class == token.Word && t.End-t.Start > 4 && s.d.Text.Clean[t.End-3:t.End] == "ing" && !(i > 0 && s.isName(i) && !s.starts(i))
}

// verbIn returns the first verb of speech in [a, b); -1 if there is none.
func (s *speaking) verbIn(a, b int) int {
	for i := a; i < b; i++ {
		if s.verbAt[i] != 0 {
			return int(s.verbAt[i]) - 1
		}
	}
	return -1
}

// hasVerb reports whether a run of words holds a verb that can be told by itself.
func (s *speaking) hasVerb(a, b int) bool {
	for i := a; i < b; i++ {
		if s.verbAt[i] != 0 && s.verbs[s.verbAt[i]-1].Tense != quote.Ing || s.small(i)&quote.Auxiliary != 0 && !s.isName(i) {
			return true
		}
		if s.small(i)&quote.Relative != 0 {
			return false
		}
	}
	return false
}

// mainSubject returns the subject of the clause that begins at token lo, before token hi.
func (s *speaking) mainSubject(lo, hi int) (phrase, bool) {
	for i := lo; i < hi; {
		if s.within[i] != 0 || s.t[i].Class == token.Quote || s.t[i].Class == token.Dash || s.t[i].Class == token.Comma || s.leads(i) {
			i++
			continue
		}
		k := s.small(i)
		if k&quote.Preposition != 0 && i+1 < hi && s.t[i+1].Class == token.Number {
			if w := s.d.Str(i); w == "About" || w == "Around" || w == "Over" || w == "about" {
				i++ // "About 100 protesters"
				continue
			}
		}
		if !s.isName(i) && (k&(quote.Preposition|quote.Subordinator) != 0 && k&quote.Determiner == 0 || s.ing(i) || k&quote.Day != 0 || s.participle(i)) {
			// An opening that ends with a comma, or a phrase of its own.
			j := i + 1
			for j < hi && s.t[j].Class != token.Comma && s.within[j] == 0 {
				j++
			}
			if j < hi && s.t[j].Class == token.Comma {
				i = j + 1
				continue
			}
			if np, ok := s.choose(i, s.phraseEnd(i, hi)); ok && np.first > i {
				return np, true
			}
			return phrase{}, false
		}
		if k&quote.That != 0 && k&quote.Determiner == 0 {
			return phrase{}, false
		}
		np, ok := s.forward(i, hi)
		if !ok {
			i++
			if i-lo > 12 {
				break
			}
			continue
		}
		if s.small(np.first)&quote.Determiner != 0 {
			np = s.nameBehind(np)
		} else if !s.isName(np.coreEnd-1) && s.kind(np.coreEnd-1)&(quote.Person|quote.Body|quote.Medium|quote.Reporter|quote.Joint|quote.Pronoun) == 0 && s.kind(np.first)&quote.Pronoun == 0 {
			// No subject: "In Goma, closest to the front, a baker …"
			j := np.end
			for j < hi && s.t[j].Class != token.Comma && s.within[j] == 0 && s.t[j].Class == token.Word {
				j++
			}
			if j < hi && s.t[j].Class == token.Comma && j-i < 8 {
				i = j + 1
				continue
			}
		}
		return np, true
	}
	return phrase{}, false
}

func (s *speaking) phraseEnd(i, hi int) int {
	for i < hi && !s.breaks(i) {
		i++
	}
	return i
}

// participle reports whether a sentence opens with one at token i: "Asked about the truce, …".
func (s *speaking) participle(i int) bool {
	t := &s.t[i]
	return s.starts(i) && t.Class == token.Word && t.End-t.Start > 4 && s.d.Text.Clean[t.End-2:t.End] == "ed" && i+1 < len(s.t) && (s.small(i+1)&(quote.Preposition|quote.Determiner|quote.Subordinator|quote.That) != 0)
}

// nameBehind prefers the name in apposition behind a description: "a spokesman for the army, Jane Roe".
func (s *speaking) nameBehind(p phrase) phrase {
	if p.empty() || s.isName(p.coreEnd-1) || s.kind(p.first)&quote.Pronoun != 0 {
		return p
	}
	hi := s.d.SentenceOf(p.first).End
	i := p.end
	for i < hi && i-p.end < 8 && (s.t[i].Class == token.Word || s.t[i].Class == token.Possessive) && !s.breaks(i) {
		i++ // "a teacher in Goma, Jane Roe"
	}
	if i+1 >= hi || s.t[i].Class != token.Comma || i > p.end && s.small(p.end)&(quote.Preposition|quote.Adverb) == 0 && s.d.Str(p.end) != "there" && s.d.Str(p.end) != "here" {
		return p
	}
	q, ok := s.forward(i+1, hi)
	opening := s.d.SentenceOf(p.first).First == p.first && s.small(p.first)&quote.Determiner != 0 // "The architects of the truce, Roe and Doe, …"
	if !ok || !s.isName(q.coreFirst) || !s.isName(q.coreEnd-1) || !opening && q.end < len(s.t) && s.t[q.end].Class == token.Word && s.verbAt[q.end] == 0 {
		return p
	}
	q.first = p.first
	return q
}
