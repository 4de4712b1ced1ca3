package resolve

import (
	"strings"

	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// What a verb of speech reports, when no marks show it.

// content returns the words that the verb at index n of verbs reports.
func (s *speaking) content(n int, src *source) (first, end int) {
	v := &s.verbs[n]
	lo, hi := s.wordsOf(v.First)
	if v.Tense == quote.Fixed {
		return s.accorded(v, src, lo, hi)
	}
	if src.why == "passive" {
		return s.suffered(v.First, lo)
	}
	i := s.skipSetting(n, v.End, hi)
	if i < hi && (s.t[i].Class == token.Colon || s.small(i)&quote.Preposition != 0 && s.t[i].Word == s.t[i-1].Word) {
		i++ // also a word set twice: "called for for"
	}
	if i < hi && s.t[i].Class == token.Comma && src.ok && src.np.first > lo+1 && s.t[src.np.first-1].Class == token.Comma && src.why == "subject" && v.Frame&quote.Clauses != 0 {
		// The truce, the envoy said, is holding.
		if end := s.contentEnd(i+1, hi); end > i+2 {
			return s.clauseStart(src.np.first), end
		}
		return s.fronted(src.np.first, lo)
	}
	if at := src.np.first - 1; src.ok && !src.infinitive && at >= lo && s.d.Low(at) == "as" && at < v.First && v.Frame&quote.Quotes != 0 && (i >= hi || s.t[i].Class == token.Comma) {
		if s.starts(at) && i < hi {
			return i + 1, s.contentEnd(i+1, hi) // "As the envoy put it, …"
		}
		return s.fronted(at, lo) // "…, as the envoy put it."
	}
	if i >= hi || s.t[i].Class == token.Comma || s.t[i].Class == token.Semicolon || s.t[i].Class == token.Dash && src.ok && src.np.first < v.First {
		at := v.First
		if src.ok {
			at = min(src.np.first, at)
			if i < hi && (src.why == "shared" || s.t[i].Class == token.Comma && v.Frame&quote.Clauses == 0) {
				return 0, 0
			}
		}
		return s.fronted(s.titleBefore(at, lo), lo)
	}
	if src.why == "inverted" {
		return s.fronted(v.First, lo)
	}
	if s.wordless(v, i, hi) {
		return 0, 0
	}
	k := s.small(i)
	if k&quote.Auxiliary != 0 && !s.isName(i) {
		if v.Frame&quote.Quotes == 0 || v.Frame&quote.Clauses == 0 || !src.ok || src.np.first == 0 || s.small(src.np.first-1)&(quote.Relative|quote.That) == 0 {
			return 0, 0
		}
		return i, s.contentEnd(i, hi) // "what she said were the rules"
	}
	if v.Frame&quote.Strict != 0 && s.d.Low(i) != "that" && (k&quote.Preposition != 0 && !s.isName(i) || !s.clauseAhead(i, hi)) {
		if src.ok && s.kind(src.np.coreEnd-1)&quote.Medium != 0 && v.Class == "report" && k&(quote.Determiner|quote.Preposition) != quote.Preposition {
			return i, s.contentEnd(i, hi) // "the poll found a narrow lead"
		}
		return 0, 0
	}
	if i = s.complement(v, i, hi); i < 0 {
		return 0, 0
	}
	end = s.contentEnd(i, s.mainClause(v, src, i, hi))
	if v.Frame&quote.Clauses == 0 {
		end = s.objectEnd(i, end)
	}
	if end = s.predicateEnd(v, i, end); s.bare(i, end) {
		return 0, 0
	}
	return i, end
}

// virtue reports whether token i is what people urge without more words: "urged restraint".
func (s *speaking) virtue(i int) bool {
	switch s.d.Str(i) {
	case "restraint", "calm", "patience", "caution", "moderation", "dialogue", "peace", "unity", "vigilance", "clemency", "forgiveness", "compromise", "prudence", "silence", "talks", "mercy":
		return true
	}
	return false
}

// bare reports whether the tokens [a, b) tell nothing without what was told before: "it", "less", "the same", "him for once".
func (s *speaking) bare(a, b int) bool {
	for ; a < b; a++ {
		switch s.d.Str(a) {
		case "it", "so", "him", "her", "them", "me", "us", "this", "these", "those", "less", "more", "much", "little", "the", "same", "both", "either", "neither", "one", "thing", "things", "for", "once", "all", "too", "twice", "again":
		default:
			return false
		}
	}
	return true
}

// wordsOf returns the sentence of token i without the marks that end it.
func (s *speaking) wordsOf(i int) (lo, hi int) {
	sent := s.d.SentenceOf(i)
	lo, hi = sent.First, sent.End
	for ; hi > lo; hi-- {
		switch s.t[hi-1].Class {
		case token.Period, token.Question, token.Exclaim, token.Quote:
			continue
		case token.Close:
			if s.t[lo].Class == token.Open {
				continue
			}
		}
		break
	}
	return lo, hi
}

// accorded returns the words that "according to" and its like report, before it or behind it: "According to the monitors, …".
func (s *speaking) accorded(v *quote.Verb, src *source, lo, hi int) (first, end int) {
	if !src.ok {
		return 0, 0
	}
	if s.opensClause(v.First) {
		i := src.np.end
		for i < hi && s.t[i].Class != token.Comma {
			i++
		}
		return i + 1, s.contentEnd(i+1, hi)
	}
	if s.t[v.First-1].Class == token.Word && s.d.Low(v.First) == "according" && s.speaks(src.np) && v.First-lo > 3 {
		return s.begins(max(lo, v.First-far), v.First), v.First // "Fifty houses were hit according to the mayor."
	}
	return s.fronted(v.First, lo)
}

// wordless reports whether what stands at token i, behind a verb, is none of its words: a day, "a truce agreed on May 27"; a name that
// somebody goes by, "called herself Roe"; lives that are claimed; a number, "the economy added 358,000 jobs, …".
func (s *speaking) wordless(v *quote.Verb, i, hi int) bool {
	number := s.t[i].Class == token.Number
	switch {
	case s.small(i)&quote.Day != 0 && !s.isName(i), number && s.monthAhead(i):
		return true
	case number && v.Frame&quote.Clauses != 0 && v.Frame&quote.Objects == 0 && s.comma(i, min(hi, i+6)):
		return true
	case v.Class != "claim":
		return false
	case s.lives(i, hi), i+1 < hi && s.t[i].Class == token.Word && s.isName(i+1) && (s.d.Low(i) == "himself" || s.d.Low(i) == "herself"):
		return true
	}
	if v.Frame&quote.Clauses != 0 {
		return false
	}
	// "he called his wife at noon", "those who call themselves the Committee"
	return !s.predicated(i, hi) || s.d.Low(i) == "themselves" || s.d.Low(i) == "itself"
}

// complement returns where what a verb reports begins, at token i or behind its "that"; -1 if the verb takes nothing of that kind.
func (s *speaking) complement(v *quote.Verb, i, hi int) int {
	k := s.small(i)
	switch {
	case s.d.Low(i) == "not" && i+2 < hi && s.d.Low(i+1) == "to" && s.d.Low(i+2) == "be":
		return -1 // "asked not to be named"
	case v.Frame&quote.Clauses != 0 && (k&quote.That != 0 || s.clauseAhead(i, hi)):
		if s.d.Low(i) == "that" && (s.clauseAhead(i+1, hi) || s.small(i+1) != 0 || s.isName(i+1)) {
			i++
		}
	case v.Stance == "rejects" && s.d.Low(i) == "to" && i+1 < hi && (s.marks[i+1].verb != 0 || s.kind(i+1)&quote.Medium != 0 || s.speechless(i+1)):
		return -1 // "declined to say", "refused to give a number"
	case v.Frame&quote.Infinite != 0 && (s.d.Low(i) == "to" || s.toAhead(i, hi)):
	case s.virtue(i) && (v.Class == "call" || v.Class == "demand") && (i+1 == hi || s.t[i+1].Class != token.Word || s.small(i+1)&(quote.And|quote.Preposition|quote.Day) != 0):
	case v.Frame&(quote.Objects|quote.Of) != 0 && (k&quote.Determiner != 0 || k&(quote.Preposition|quote.Subordinator|quote.And|quote.Auxiliary) == 0):
	case v.Frame&quote.Clauses != 0 && v.Class != "report" && k&(quote.Preposition|quote.Subordinator|quote.And|quote.Adverb) == 0:
	default:
		return -1
	}
	return i
}

// titleBefore returns where the description begins that stands between commas before the name at token i: "…, his defence minister, | Roe, said".
func (s *speaking) titleBefore(i, lo int) int {
	if i < lo+3 || s.t[i-1].Class != token.Comma || !s.isName(i) {
		return i
	}
	x := i - 1
	for x > lo && i-x < 10 && s.t[x-1].Class == token.Word && s.marks[x-1].verb == 0 && s.marks[x-1].within == 0 {
		x--
	}
	if x == lo && s.small(x)&quote.Determiner != 0 {
		x = lo // "The interior minister, Roe, scoffed": what opens the sentence says who Roe is
		if np, ok := s.forward(x, i-1); ok && s.kind(np.coreEnd-1)&quote.Person != 0 {
			return x
		}
	}
	if x > lo && s.t[x-1].Class == token.Comma && s.small(x)&quote.Determiner != 0 {
		if np, ok := s.forward(x, i-1); ok && s.kind(np.coreEnd-1)&quote.Person != 0 && s.lower(np.coreEnd-1) {
			return x
		}
	}
	return i
}

// suffered returns the subject of a passive whose verb is token i: what was denied, demanded or announced by somebody.
func (s *speaking) suffered(i, lo int) (first, end int) {
	a := s.auxiliaryStart(i, lo)
	if a == i {
		return 0, 0 // "land claimed by settlers"
	}
	np, ok := s.backward(a, lo)
	if !ok || s.kind(np.coreFirst)&quote.Pronoun != 0 {
		return 0, 0
	}
	return np.first, np.end
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
	lo = s.begins(max(lo, at-far), at)
	end = at
	for end > lo && s.t[end-1].Class != token.Comma && s.t[end-1].Class != token.Dash {
		if s.marks[end-1].within != 0 || s.marks[end-1].verb != 0 || at-end > 8 {
			return 0, 0
		}
		end--
	}
	if at-end > 1 {
		return 0, 0
	}
	end--
	if s.t[lo].Class == token.Open {
		lo++ // all of the sentence stands in brackets
	}
	opens := s.small(lo)&(quote.Preposition|quote.Subordinator) != 0 && !(lo+1 < end && s.t[lo+1].Class == token.Number) // "About 2,000 houses …"
	if end-lo < 3 || end-lo < 8 && opens && !s.hasVerb(lo+1, end) {
		return 0, 0
	}
	return lo, end
}

// begins returns where the words of a sentence that begins at token lo begin: behind what a semicolon ends, and behind a dateline that was not told
// from the sentence.
func (s *speaking) begins(lo, at int) int {
	start := lo
	for i := lo; i < at; i++ {
		switch c := s.t[i].Class; {
		case c == token.Semicolon && s.marks[i].within == 0:
			start = i + 1
		case (c == token.Colon || c == token.Dash) && i-lo < 9 && s.t[i].Gap != token.Hyphen && s.isName(lo) && i+1 < at && s.d.SentenceOf(lo).First == s.d.Paras[s.d.ParaOf(lo)].First && s.verbIn(lo, i) < 0 && s.dated(lo, i):
			start = i + 1
		}
	}
	return start
}

// dated reports whether a day stands among the tokens [a, b).
func (s *speaking) dated(a, b int) bool {
	for ; a < b; a++ {
		if s.kind(a)&quote.Day != 0 {
			return true
		}
	}
	return false
}

// monthAhead reports whether a number is the day or year of a date: "27 with …" behind "agreed on May" never comes, but "agreed on 27 May" does.
func (s *speaking) monthAhead(i int) bool {
	return i+1 < len(s.t) && s.kind(i+1)&quote.Day != 0 || s.t[i].Num > 1900 && s.t[i].Num < 2100
}

// comma reports whether a comma stands among the tokens [a, b).
func (s *speaking) comma(a, b int) bool {
	for ; a < b; a++ {
		if s.t[a].Class == token.Comma {
			return true
		}
	}
	return false
}

// lives reports whether what is claimed at token i is lives, not words.
func (s *speaking) lives(i, hi int) bool {
	for j := i; j < min(hi, i+6); j++ {
		switch s.d.Str(j) {
		case "lives", "life", "victims", "casualties":
			return true
		}
		if s.small(j)&quote.That != 0 {
			return false
		}
	}
	return false
}

// predicated reports whether something is said of the phrase at token i: "called him a liar", "called the plan late".
func (s *speaking) predicated(i, hi int) bool {
	p, ok := s.hearer(i, hi)
	if !ok {
		return true
	}
	j := p.end
	if r := s.ref(i); r != nil && r.First <= i && r.End > j {
		j = r.End
	}
	if j >= hi || s.t[j].Class == token.Comma {
		// "called the plan a step back": one phrase to the eye.
		return j-i > 3
	}
	k := s.small(j)
	return k&quote.Determiner != 0 || k&(quote.Preposition|quote.Day|quote.And|quote.Subordinator|quote.Adverb|quote.That) == 0 && s.t[j].Class == token.Word
}

// skipSetting passes over whom a verb addresses, and over when and where it was said, if what was said follows.
func (s *speaking) skipSetting(n, i, hi int) int {
	v := &s.verbs[n]
	if j := s.pastDate(i, hi); j > 0 && (v.Frame&quote.Clauses != 0 && (s.d.Low(j) == "that" || s.clauseAhead(j, hi)) || v.Frame&quote.Infinite != 0 && s.d.Low(j) == "to") {
		return j
	}
	if v.Frame&quote.Hearers != 0 && v.Frame&quote.Infinite == 0 || v.Frame&quote.Hearers != 0 && v.Frame&quote.Clauses != 0 {
		if p, ok := s.hearer(i, hi); ok {
			j := p.end
			if j >= hi || v.Frame&quote.Infinite == 0 || s.d.Low(j) != "to" {
				i = j
			}
			if j+1 < hi && s.d.Low(j) == "of" {
				return j + 1 // "warned them of …"
			}
		}
	}
	if v.Frame&quote.Clauses != 0 && i > v.End && i+2 < hi && s.t[i].Class == token.Comma {
		// "told Roe, the mayor, that …", "told the Council in Goma, by video, that …"
		for j := i + 1; j+1 < hi && j-i < 10 && s.marks[j].verb == 0 && s.marks[j].within == 0 && s.small(j)&(quote.Auxiliary|quote.Relative|quote.Subordinator) == 0; j++ {
			if s.t[j].Class == token.Comma {
				if s.d.Low(j+1) == "that" || s.small(i+1)&quote.Determiner != 0 && s.clauseAhead(j+1, hi) || s.t[i+2].Class == token.Possessive && s.clauseAhead(j+1, hi) {
					return j + 1
				}
				break
			}
		}
	}
	if v.Frame&quote.Clauses != 0 && i < hi {
		if k := s.small(i); k&quote.Preposition != 0 || k&quote.Day != 0 || s.lower(i) && s.kind(i) == 0 {
			// "told him before the talks that …", "wrote to the council that …", "said beforehand that …"
			for j := i + 1; j < hi && j-i < 11 && s.t[j].Class == token.Word && s.marks[j].verb == 0 && s.marks[j].within == 0; j++ {
				if s.d.Low(j) == "that" {
					if s.kind(j-1)&quote.Medium != 0 && s.relative(j+1) {
						break
					}
					return j
				}
				if s.small(j)&(quote.Auxiliary|quote.Relative) != 0 {
					break
				}
			}
		}
	}
	for i < hi {
		k := s.small(i)
		switch {
		case k&quote.Determiner != 0 && i+1 < hi && s.d.Low(i+1) == "time": // "reported each time"
			i += 2
			continue
		case k&quote.Day != 0 && !s.isName(i) || s.ly(i) || k&quote.Adverb != 0 && k&quote.Determiner == 0:
			i++
			continue
		case k&quote.Preposition != 0 && v.Frame&quote.Infinite != 0 && s.d.Low(i) != "to" && s.toAhead(i, min(hi, i+6)):
			// "agreed in principle to …"
			for s.d.Low(i) != "to" {
				i++
			}
		case k&quote.Preposition != 0 && s.d.Low(i) != "to" && v.Frame&quote.Clauses != 0:
			// said in a statement (that) …
			const most = 14 // words; "cease-fire" is one
			j, hyphens := i+1, 0
			for j < hi && j-i-hyphens < most && s.small(j)&quote.That == 0 && s.t[j].Class != token.Comma && s.t[j].Class != token.Semicolon && s.marks[j].verb == 0 && s.small(j)&quote.Pronoun == 0 {
				if s.small(j)&quote.Day != 0 && !s.isName(j) && j+1 < hi && s.small(j+1)&(quote.Preposition|quote.Day) == 0 && s.t[j+1].Class != token.Comma {
					j++
					break
				}
				if s.t[j].Gap == token.Hyphen {
					hyphens++
				}
				j++
			}
			if j-i-hyphens < most {
				if j < hi && s.d.Low(j) == "that" && s.kind(j-1)&quote.Medium != 0 && s.relative(j+1) {
					return hi // "said in a statement that lasted a minute"
				}
				i = j
				continue
			}
		}
		break
	}
	return i
}

// relative reports whether token i, behind "that", has no subject of its own: "a statement that lasted a minute".
func (s *speaking) relative(i int) bool {
	if i >= len(s.t) {
		return true
	}
	k := s.small(i)
	w := s.d.Str(i)
	return k&quote.Auxiliary != 0 || s.lower(i) && k == 0 && (strings.HasSuffix(w, "ed") || w == "came" || w == "went" || w == "made")
}

// hearer returns who is told, at token i.
func (s *speaking) hearer(i, hi int) (phrase, bool) {
	if i >= len(s.t) {
		return phrase{}, false
	}
	switch s.d.Str(i) {
	case "him", "her", "them", "me", "us", "you", "it", "himself", "herself":
		return phrase{i, i + 1, i, i + 1}, true
	}
	if s.small(i)&quote.That != 0 && s.small(i)&quote.Determiner == 0 || s.d.Low(i) == "that" || s.d.Low(i) == "to" || s.virtue(i) {
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
		if s.marks[j].verb != 0 && s.verbs[s.marks[j].verb-1].Tense != quote.Ing {
			return true
		}
	}
	return false
}

// toAhead reports whether an infinitive follows the phrase at token i: "urged both sides to …".
func (s *speaking) toAhead(i, hi int) bool {
	for j := i; j < hi && j-i < 12; j++ {
		if s.d.Low(j) == "to" {
			return true
		}
		if s.t[j].Class == token.Comma {
			return false
		}
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
