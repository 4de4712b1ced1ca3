package resolve

import (
	"strings"

	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// Where what a verb of speech reports ends.

// predicateEnd leaves out what the same subject says with a second verb: "denies it and accuses the rebels", if what the first one reports in
// [i, end) is no clause, to which the second could belong.
func (s *speaking) predicateEnd(v *quote.Verb, i, end int) int {
	if v.Tense != quote.Past && v.Tense != quote.Present {
		return end
	}
	for j := i + 1; j+1 < end; j++ {
		k := s.small(j)
		if k&quote.Auxiliary != 0 || k&quote.Pronoun != 0 && k&quote.Determiner == 0 && j > i || k&(quote.Relative|quote.That|quote.Subordinator) != 0 {
			return end
		}
		if s.marks[j+1].verb != 0 && s.d.Low(j) == "and" {
			if o := &s.verbs[s.marks[j+1].verb-1]; o.Tense == v.Tense && o.First == j+1 {
				return j
			}
			return end
		}
		if s.marks[j].verb != 0 {
			return end
		}
	}
	return end
}

// onlySetting reports whether the tokens [a, b) tell no more than when, where and to whom something was said.
func (s *speaking) onlySetting(a, b int) bool {
	if b-a > 8 {
		return false
	}
	for i := a; i < b; i++ {
		if s.t[i].Class != token.Number && s.kind(i)&(quote.Day|quote.Preposition|quote.Determiner|quote.Adverb|quote.Reporter|quote.Medium) == 0 && !s.placed(i) {
			return false
		}
	}
	return true
}

// objectEnd leaves out when something was rejected, or during what, which belongs to the verb.
func (s *speaking) objectEnd(i, end int) int {
	for j := i + 1; j < end; j++ {
		k := s.small(j)
		if s.t[j].Class == token.Comma && j+1 < end && (s.d.Low(j+1) == "to" || s.d.Low(j+1) == "a" || s.d.Low(j+1) == "an" || s.enclosed(j, end)) {
			return j
		}
		if k&quote.Preposition != 0 && !s.isName(j) && j+1 < end {
			if w := s.d.Str(j); w == "during" || w != "of" && w != "for" && w != "from" && w != "until" && w != "since" && s.kind(j+1)&quote.Day != 0 {
				return j
			}
		}
		if k&quote.Day != 0 && j+1 == end && s.kind(j-1)&(quote.Preposition|quote.Day|quote.Determiner) == 0 && s.t[j].Gap == token.Space && s.t[j-1].Class == token.Word && !s.isName(j-1) {
			return j
		}
	}
	return end
}

// enclosed reports whether the comma at token i opens an apposition that another comma closes.
func (s *speaking) enclosed(i, end int) bool {
	if s.small(i+1)&quote.Determiner == 0 {
		return false
	}
	for j := i + 2; j < end; j++ {
		if s.t[j].Class == token.Comma {
			return j+1 < end && s.small(j+1)&quote.And == 0
		}
		if s.small(j)&quote.And != 0 {
			return false
		}
	}
	return false
}

// mainClause returns where the words that begin at token i end at the latest, if their verb stands in a clause that is only led up to another:
// "Although the army said that the front was quiet, | the mayor …".
func (s *speaking) mainClause(v *quote.Verb, src *source, i, hi int) int {
	at := v.First
	if src.ok && src.np.first < i && v.Tense != quote.Ing {
		at = src.np.first
	}
	leads := at > 0 && s.small(at-1)&quote.Subordinator != 0 && s.small(at-1)&quote.That == 0 || v.Tense == quote.Ing && s.starts(at)
	if !leads {
		return hi
	}
	noun := v.Frame&quote.Clauses == 0 || s.small(i)&quote.Determiner != 0
	for j := i + 1; j+1 < hi; j++ {
		if s.t[j].Class == token.Comma && (noun || s.hasVerb(i, j)) && s.small(j+1)&(quote.And|quote.Relative|quote.Preposition) == 0 && s.newSubject(j+1, hi) {
			return j
		}
	}
	return hi
}

// newSubject reports whether a subject with its verb begins at token i, and no list that ends with "and".
func (s *speaking) newSubject(i, hi int) bool {
	for j := i; j < hi && j < i+12; j++ {
		switch {
		case s.small(j)&quote.Auxiliary != 0 && !s.isName(j), s.small(j)&quote.Pronoun != 0 && s.small(j)&quote.Determiner == 0, s.marks[j].verb != 0 && s.verbs[s.marks[j].verb-1].Tense != quote.Ing:
			return true
		case s.small(j)&quote.And != 0 || s.t[j].Class == token.Comma:
			return false
		case j > i+1 && s.lower(j) && s.kind(j) == 0 && strings.HasSuffix(s.d.Str(j), "ed") && s.small(j-1)&(quote.Determiner|quote.Preposition) == 0:
			return true // "the drivers turned back"
		}
	}
	return false
}

// contentEnd returns where what is said ends: with the sentence, or where the article's own words go on.
func (s *speaking) contentEnd(i, hi int) int {
	start := i
	hi = min(hi, i+2*far)
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
			if s.d.Low(j) == "in" && j+2 < hi && s.small(j+1)&quote.Determiner != 0 && i > start && ((s.kind(j+2)|s.kind(min(j+3, hi-1)))&quote.Medium != 0 || s.paper(j+2)) {
				return i // ", in a statement that …"
			}
			if k&quote.Relative != 0 && k&quote.That == 0 || s.cuts(j) || j+2 < hi && s.t[j+1].Class == token.Word && (s.d.Low(j+1) == "after" || s.d.Low(j+1) == "before") {
				return i
			}
			if s.marks[j].verb != 0 && s.verbs[s.marks[j].verb-1].Tense == quote.Ing {
				return i
			}
			if m := int(s.marks[j].verb) - 1; m >= 0 && i > start && s.verbs[m].First == j && s.verbs[m].Tense != quote.Base && s.verbs[m].Tense != quote.Fixed {
				if o := s.subject(m); o.ok && !o.passive && o.why == "subject" && o.np.end < start && s.clauseAhead(start, i) {
					return i // "the Tigers, whose leader said that it was over, accused …"
				}
			}
			if m := s.verbIn(j, min(hi, j+10)); m >= 0 && i > start {
				// ", the envoy added"
				if o := s.subject(m); o.ok && o.np.first >= j && s.onlySetting(s.verbs[m].End, hi) {
					return i
				}
			}
			if k&quote.And != 0 && i > start && s.d.Low(j) == "and" && j+2 < hi && s.small(j+1)&quote.That == 0 && s.newSubject(j+1, hi) && s.hasVerb(start, i) {
				return i
			}
			if k&quote.And != 0 && j+1 < hi && s.marks[j+1].verb != 0 && s.verbs[s.marks[j+1].verb-1].Frame&quote.Quotes != 0 {
				return i
			}
		case token.Word:
			w := ""
			if s.small(i)&quote.And != 0 && i > start {
				w = s.d.Str(i)
			}
			if (w == "and" || w == "but") && i+1 < hi {
				j := i + 1
				for j < hi && (s.small(j)&(quote.Adverb|quote.Auxiliary) != 0 || s.ly(j)) {
					j++
				}
				if w == "but" {
					// "… but the army said it was not"
					if m := s.verbIn(j, min(hi, j+7)); m >= 0 {
						if o := s.subject(m); o.ok && o.np.first >= j {
							return i
						}
					}
				}
				if j < hi && s.marks[j].verb != 0 && s.verbs[s.marks[j].verb-1].Tense != quote.Base && s.verbs[s.marks[j].verb-1].Tense != quote.Ing && s.verbs[s.marks[j].verb-1].Frame&quote.Quotes != 0 {
					return i
				}
			}
			if s.marks[i].verb != 0 && s.verbs[s.marks[i].verb-1].Tense == quote.Fixed && i > start {
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
	case "as":
		// "that Norway, as facilitator, name those …" goes on.
		for j := i + 1; j < len(s.t) && j-i < 6; j++ {
			if s.t[j].Class == token.Comma {
				return false
			}
			if s.t[j].Class != token.Word || s.small(j)&(quote.Auxiliary|quote.Pronoun) != 0 || s.marks[j].verb != 0 {
				break
			}
		}
		return true
	case "although", "though", "whereas", "after", "before", "while":
		return true
	case "but":
		// With a subject of its own it begins another sentence; without one the speaker goes on.
		return i+1 < len(s.t) && (s.small(i+1)&(quote.Determiner|quote.Pronoun|quote.Preposition|quote.Subordinator) != 0 || s.isName(i+1))
	}
	return false
}
