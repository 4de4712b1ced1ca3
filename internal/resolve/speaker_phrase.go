package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// Noun phrases, found without a grammar: by the small words around them, and by capitals.

// breaks reports whether no noun phrase reaches across token i.
func (s *speaking) breaks(i int) bool {
	t, m := &s.t[i], &s.marks[i]
	switch t.Class {
	case token.Word, token.Number, token.Possessive:
	case token.Period, token.Slash, token.Other:
		return false
	case token.Quote: // the apostrophe of "the Martyrs' Brigades"
		return m.within != 0 || t.Gap != token.None || i+1 >= len(s.t) || s.t[i+1].Class != token.Word
	default:
		return true
	}
	if m.within|m.verb != 0 {
		return true
	}
	k := m.small
	if k&(quote.Person|quote.Body) != 0 {
		return false
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
			evening := s.kind(i-1)&quote.Day != 0 && !s.isName(i-1) && s.small(i)&(quote.Day|quote.Preposition|quote.And) == 0 // "in the evening residents of Goma"
			if evening || s.isName(i) && i > x+1 && s.placed(i-1) && !s.placed(i) && s.person(i) || i > x+1 && (s.small(i)&quote.Determiner != 0 && s.small(i-1)&quote.Preposition == 0 || s.isName(i) && !s.isName(i-1) && s.small(i-1)&(quote.Preposition|quote.Determiner) == 0) {
				last = i
			}
		}
		if last < 0 {
			return phrase{}, false
		}
		x = last
		if s.isName(x) {
			// "In Kabul Jane Roe arrived"
			e := x + 1
			for e < end && (s.isName(e) || s.t[e].Class != token.Word || s.particle(e)) {
				e++
			}
			if e < end && s.lower(e) && s.small(e) == 0 && s.person(e-1) {
				end = e
			}
		}
	}
	p := phrase{first: x, end: end, coreFirst: x, coreEnd: end}
	for i := x + 1; i < end; i++ {
		if s.small(i)&quote.Preposition != 0 && !s.isName(i) {
			p.coreEnd = i
			break
		}
	}
	for i := x + 1; i+1 < p.coreEnd; i++ {
		if w := s.d.Str(i); (w == "named" || w == "called") && s.isName(i+1) && s.kind(i-1)&quote.Person != 0 {
			// "a rice seller named Roe"
			e := i + 2
			for e < p.coreEnd && s.isName(e) {
				e++
			}
			return phrase{first: x, end: e, coreFirst: i + 1, coreEnd: e}, true
		}
	}
	if n := s.nameStart(end, x); p.coreEnd < end && (s.d.Low(p.coreEnd) == "for" || s.d.Low(p.coreEnd) == "of") && n < end && n > p.coreEnd && s.lower(n-1) && s.kind(n-1)&quote.Person != 0 && s.kind(p.coreEnd-1)&quote.Person == 0 && !s.person(p.coreEnd-1) {
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
	if r := s.ref(i); r != nil && r.First == i && r.End <= limit && r.Form == "pronoun" && s.kind(i)&quote.Determiner == 0 {
		return phrase{i, r.End, i, r.End}, true
	}
	k := s.kind(i)
	if k&quote.Pronoun != 0 && !s.isName(i) {
		return phrase{i, i + 1, i, i + 1}, true
	}
	if s.t[i].Class != token.Word && s.t[i].Class != token.Number {
		return phrase{}, false
	}
	if !s.isName(i) && k&(quote.Preposition|quote.Auxiliary|quote.Subordinator|quote.And|quote.Relative|quote.Adverb|quote.Negation) != 0 && k&quote.Determiner == 0 || s.marks[i].verb != 0 || s.marks[i].within != 0 {
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

// mainSubject returns the subject of the clause that begins at token lo, before token hi.
func (s *speaking) mainSubject(lo, hi int) (phrase, bool) {
	for i := lo; i < hi; {
		if s.marks[i].within != 0 || s.t[i].Class == token.Quote || s.t[i].Class == token.Dash || s.t[i].Class == token.Comma || s.leads(i) {
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
			for j < hi && s.t[j].Class != token.Comma && s.marks[j].within == 0 {
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
		if j := s.ofOpening(i, np, hi); j > 0 {
			i = j
			continue
		}
		if s.small(np.first)&quote.Determiner != 0 {
			np = s.nameBehind(np)
		} else if !s.isName(np.coreEnd-1) && s.kind(np.coreEnd-1)&(quote.Person|quote.Body|quote.Medium|quote.Reporter|quote.Joint|quote.Pronoun) == 0 && s.kind(np.first)&quote.Pronoun == 0 {
			// No subject: "In Goma, closest to the front, a baker …"
			j := np.end
			for j < hi && s.t[j].Class != token.Comma && s.marks[j].within == 0 && s.t[j].Class == token.Word {
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

// ofOpening returns the token behind a chunk between commas that only tells of the place with which the sentence opened, "In Goma, a town by the lake,
// Jane Roe waited", if the phrase np opens one at token i; 0 if it does not.
func (s *speaking) ofOpening(i int, np phrase, hi int) int {
	last := np.coreEnd - 1
	if i < 2 || s.t[i-1].Class != token.Comma || !s.isName(i-2) || s.small(np.first)&quote.Determiner == 0 || s.isName(last) || s.kind(last)&(quote.Person|quote.Body|quote.Medium|quote.Reporter|quote.Joint|quote.Pronoun) != 0 {
		return 0
	}
	for j := np.coreEnd; j < hi && j < i+14; j++ {
		if s.t[j].Class == token.Comma {
			if j+1 < hi && (s.isName(j+1) || s.small(j+1)&quote.Determiner != 0) {
				return j + 1
			}
			return 0
		}
		if s.t[j].Class != token.Word || s.marks[j].within != 0 || s.marks[j].verb != 0 || s.small(j)&quote.Auxiliary != 0 {
			return 0
		}
	}
	return 0
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
	return s.starts(i) && t.Class == token.Word && t.End-t.Start > 4 && s.d.Text.Clean[t.End-2:t.End] == "ed" && i+1 < len(s.t) && (s.small(i+1)&(quote.Preposition|quote.Determiner|quote.Subordinator|quote.That|quote.Relative) != 0)
}

// nameBehind prefers the name in apposition behind a description: "a spokesman for the army, Jane Roe".
func (s *speaking) nameBehind(p phrase) phrase {
	if !p.empty() && s.d.Low(p.first) == "the" && s.isName(p.coreEnd-1) && s.ref(p.coreEnd-1) == nil {
		if q := s.nameAfter(p); q != p && s.person(q.coreEnd-1) {
			return q // "the High Commissioner, Jane Roe"
		}
	}
	if p.empty() || s.isName(p.coreEnd-1) || s.kind(p.first)&quote.Pronoun != 0 {
		return p
	}
	return s.nameAfter(p)
}

// nameAfter is nameBehind for a phrase that is known to be a description, whatever it is made of.
func (s *speaking) nameAfter(p phrase) phrase {
	hi := s.d.SentenceOf(p.first).End
	i := p.end
	for i < hi && i-p.end < 8 && (s.t[i].Class == token.Word || s.t[i].Class == token.Possessive || s.t[i].Gap == token.Hyphen) && (!s.breaks(i) || i == p.end && s.d.Low(i) == "as") {
		i++ // "a teacher in Goma, Jane Roe", "his successor as mayor of the town, Jane Roe"
	}
	if i+1 >= hi || s.t[i].Class != token.Comma || i > p.end && s.small(p.end)&(quote.Preposition|quote.Adverb) == 0 && s.d.Low(p.end) != "as" && s.d.Low(p.end) != "there" && s.d.Low(p.end) != "here" {
		return p
	}
	q, ok := s.forward(i+1, hi)
	if ok && i == p.end && s.counted(p.first) && len(s.listBehind(p)) > 1 {
		return p // "Two of the ten, Roe and Doe, …"
	}
	if ok && i > p.end && s.isName(i-1) && s.placed(q.coreEnd-1) && s.placed(q.coreFirst) {
		return p // "a leader in Tegucigalpa, Honduras, …"
	}
	opening := s.d.SentenceOf(p.first).First == p.first && s.small(p.first)&quote.Determiner != 0 // "The architects of the truce, Roe and Doe, …"
	if !ok || !s.isName(q.coreFirst) || !s.isName(q.coreEnd-1) || !opening && q.end < len(s.t) && s.t[q.end].Class == token.Word && s.marks[q.end].verb == 0 {
		return p
	}
	q.first = p.first
	return q
}

// onlyAdverbs reports whether the tokens [a, b) are adverbs, auxiliaries and days alone.
func (s *speaking) onlyAdverbs(a, b int) bool {
	for ; a < b; a++ {
		if k := s.small(a); k&(quote.Adverb|quote.Auxiliary|quote.Day) == 0 && !s.ly(a) {
			return false
		}
	}
	return true
}
