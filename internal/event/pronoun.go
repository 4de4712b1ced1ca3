package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// pronouns adds to the naming words each "it" or "this" that opens a sentence, has a predicate that only a truce can have,
// and follows a sentence that names one: "It is to last six months."
func (r *reader) pronouns(ms []cue.Mention) []cue.Mention {
	out := r.mem.cues[:0]
	k := 0
	named := -2 // the last sentence that names a truce, or goes on about it
	for i := range r.d.Sentences {
		s := r.d.Sentences[i]
		first := s.First
		for first < s.End && r.d.Tokens[first].Class == token.Quote {
			first++
		}
		if named == i-1 && i > 0 && (k >= len(ms) || ms[k].First > first+1) && (r.word(first, r.w.ItThis) && (r.lifeOf(first+1, s.End) || r.word(first+1, r.w.Too) && r.onlyTruce(first+2, s.End)) || r.word(first, r.w.TheyBoth) && r.onlyTruce(first+1, s.End)) {
			out = append(out, cue.Mention{First: first, End: first + 1, Kind: cue.Unspecified, Strength: cue.Generic, Rule: "it"})
			named = i
		}
		if named == i-2 && i > 1 && s.Para != r.d.Sentences[i-1].Para && r.d.Sentences[i-1].End-r.d.Sentences[i-1].First < 10 && (k >= len(ms) || ms[k].First > first+1) && r.word(first, r.w.ItThis) && r.onlyTruce(first+1, s.End) {
			// a caption stands between them
			out = append(out, cue.Mention{First: first, End: first + 1, Kind: cue.Unspecified, Strength: cue.Generic, Rule: "it"})
			named = i
		}
		if named >= 0 && named < i-1 && (k >= len(ms) || ms[k].First > first+1) && r.forceOf(first, named, i) {
			out = append(out, cue.Mention{First: first, End: first + 1, Kind: cue.Unspecified, Strength: cue.Generic, Rule: "it"})
			named = i
		}
		if named == i-1 && i > 0 && r.word(first, r.w.ItThis) && r.sense(first+1).Has(cue.Be) && r.sense(first+2).Has(cue.Def) && r.word(first+3, r.w.Ordinals) {
			named = i // "It was the second of its length."
		}
		for k < len(ms) && ms[k].First < s.End {
			n := len(out)
			if out = r.ellipses(out, first, ms[k].First, i, named); len(out) > n {
				named = i
			}
			first = ms[k].End
			if ms[k].Strength != cue.Generic || named >= 0 {
				named = i
			}
			out = append(out, ms[k])
			k++
		}
		n := len(out)
		if out = r.ellipses(out, first, s.End, i, named); len(out) > n {
			named = i
		}
	}
	r.mem.cues = out
	return out
}

// forceReach is how many sentences behind the one that names a truce "it" may still be that truce, which takes effect.
const forceReach = 5

// forceOf reports whether a sentence opens with an "it" that takes effect or is in force, some sentences behind the one that names a truce, and
// nothing else that does so is told of between them: "The truce was signed at the port. The minister of Togo had shuttled between the two. It
// took effect at once."
func (r *reader) forceOf(first, named, sent int) bool {
	if sent-named > forceReach || !r.word(first, r.w.It) {
		return false
	}
	s := r.d.Sentences[sent]
	i, be := r.mainVerb(first+1, s.End)
	ok := false
	r.verbs(i, s.End, cue.Verbal|cue.AdjectForm, func(v *cue.Verb, f cue.Form, end int) bool {
		dated := r.timedAt(end) || r.onceBehind(end)
		switch v.Name {
		case "be in force", "be effective":
			ok = be && dated
		case "take effect", "come into force", "go into effect", "enter into force":
			ok = f != cue.Noun && dated
		}
		return ok
	})
	for n := named; ok && n <= sent; n++ {
		ok = !r.says(r.d.Sentences[n], r.w.BansAndLaws)
	}
	return ok
}

// mainVerb returns the token of the verb of the predicate that begins at token i, behind its auxiliaries, and whether a form of
// be is among these; -1 if it does not come soon.
func (r *reader) mainVerb(i, limit int) (at int, be bool) {
	for n := 0; i < limit && n < 7 && r.d.Tokens[i].Class <= token.Possessive; i, n = i+1, n+1 {
		switch s := r.sense(i); {
		case s.Has(cue.Be):
			be = true
		case s.Has(cue.Have):
			be = false // "was to have taken effect"
		case s.Has(cue.Will | cue.May | cue.Not | cue.To | cue.Adverb), r.word(i, r.w.DueOrSet) && (be || r.sense(i+1).Has(cue.To)):
		default:
			return i, be
		}
	}
	return -1, be
}

// onlyTruce reports whether the predicate that begins at token i is one that only a truce can have, and not who speaks of it.
func (r *reader) onlyTruce(i, limit int) bool {
	i, be := r.mainVerb(i, limit)
	ok := false
	r.verbs(i, limit, cue.Verbal|cue.AdjectForm, func(v *cue.Verb, f cue.Form, end int) bool {
		switch v.Name {
		case "be in force", "be effective", "be valid":
			ok = be
		case "apply", "run":
			ok = f != cue.Noun && r.spanAt(end)
		case "hold":
			ok = f != cue.Noun && r.word(end, r.w.From) && r.spanAt(end) // "it would hold from noon on Sunday"
		case "take effect", "become effective", "come into force", "go into effect", "enter into force", "expire", "lapse", "elapse":
			ok = f != cue.Noun
		case "begin", "start", "last":
			ok = f != cue.Noun && r.timedAt(end)
		case "end", "run out", "fall apart", "collapse", "break down":
			ok = f != cue.Noun && r.timedAt(end)
		case "extend", "prolong", "violate", "breach", "respect", "observe", "honour", "uphold":
			ok = be && f == cue.Perf
		}
		return ok
	})
	return ok
}

// spanAt reports whether "from", "until" or "for" and a time stand at token i.
func (r *reader) spanAt(i int) bool {
	return r.word(i, r.w.RunsFrom) && (r.time(i+1) >= 0 || r.time(i+2) >= 0 || r.time(i+3) >= 0)
}

// orders reports whether the noun at token k stands for the truce named before, as the paper or the word by which it was made, or as
// its term: "the order took effect at noon", "the twin declarations are in force from Friday", "the new term is up on June 30".
func (r *reader) orders(k int, s token.Sentence) bool {
	named, indef := false, false
	for n := k - 1; n >= s.First && n > k-4 && !named; n-- {
		switch {
		case r.sense(n).Has(cue.Def | cue.Indef), r.word(n, r.w.OwnersAll), r.tokens[n].Class == token.Possessive:
			named, indef = true, r.sense(n).Has(cue.Indef)
		case r.time(n) >= 0 && r.c.Times[r.time(n)].Type == "DURATION":
		case r.sense(n).Has(cue.Former), r.word(n, r.w.Ordinals), !r.isAdj(n) && !r.word(n, r.w.TwinWords) && r.tokens[n].Class != token.Number:
			return false
		}
	}
	if !named {
		return false
	}
	i := k + 1
	if i < s.End && r.tokens[i].Class == token.Comma {
		i++
	}
	if r.sense(i).Has(cue.Which) {
		i++
		if j := r.closing(i, s.End); j > 0 && !indef && r.class(k+1) == token.Comma && !r.onlyTruce(i, s.End) {
			i = j // "the document, which six states signed on July 10, came into force 24 hours later"
		}
	} else if i > k+1 || indef {
		return false
	}
	if !r.word(k, r.w.TermNouns) {
		return r.onlyTruce(i, s.End)
	}
	i, be := r.mainVerb(i, s.End)
	ok := false
	r.verbs(i, s.End, cue.Verbal|cue.AdjectForm, func(v *cue.Verb, f cue.Form, end int) bool {
		ok = v.Subject == cue.Expired && f != cue.Noun && (f != cue.Adject || be) && (r.time(end) >= 0 || r.time(end+1) >= 0)
		return ok
	})
	return ok
}

// lifeOf reports whether the predicate that begins at token i is one of a truce's life.
func (r *reader) lifeOf(i, limit int) bool {
	if r.word(i, r.w.DidDoes) {
		i++
	}
	from := i
	i, be := r.mainVerb(i, limit)
	ok := false
	r.verbs(i, limit, cue.Verbal|cue.AdjectForm, func(v *cue.Verb, f cue.Form, _ int) bool {
		switch {
		case f == cue.Noun:
			return false
		case v.Subject == cue.Holding && (v.Name == "survive" || v.Name == "outlive" || v.Name == "stick"):
			ok = r.unkept(from, i)
		case be && f == cue.Perf:
			switch v.Object {
			case cue.Agreed, cue.Announced, cue.Extended, cue.Renewed, cue.InEffect, cue.Terminated, cue.Violated, cue.Holding, cue.Rejected, cue.Proposed:
				ok = true
			}
		case v.Subject == cue.Expired, v.Subject == cue.Collapsed, be && f == cue.Adject && v.Subject == cue.Terminated:
			ok = true
		default:
			switch v.Name {
			case "replace", "last", "take effect", "come into force", "go into effect", "enter into force", "become effective", "begin", "start", "hold", "set in", "kick in", "get under way", "dawn":
				ok = true
			case "run":
				ok = r.word(i+1, r.w.RunsFrom)
			case "apply":
				ok = r.spanAt(i + 1)
			case "be in force", "be effective", "be valid":
				ok = be
			}
		}
		return ok
	})
	return ok
}

// revokes reports whether a verb that takes back or goes on with an order stands at token i, before what it orders: "withdrew that order".
func (r *reader) revokes(i, limit int) bool {
	found := false
	r.verbs(i, limit, cue.PastForm|cue.PerfForm|cue.BaseForm, func(v *cue.Verb, f cue.Form, _ int) bool {
		switch v.Name {
		case "withdraw", "revoke", "rescind", "lift", "annul", "cancel", "suspend", "extend", "prolong", "renew", "take back":
			found = true
		}
		return found
	})
	return found
}

// undoes reports whether the verb at token i rejects or prolongs what stands behind it.
func (r *reader) undoes(i, limit int) bool {
	found := false
	r.verbs(i, limit, cue.Verbal, func(v *cue.Verb, f cue.Form, end int) bool {
		switch v.Name {
		case "reject", "dismiss", "spurn", "rebuff", "suspend", "end", "order", "declare", "sign", "call off", "scrap", "abandon", "cancel", "extend", "prolong", "violate", "breach", "renew", "observe", "respect", "maintain", "stick to", "abrogate", "renounce", "bring about", "broker":
			found = f != cue.Noun && f != cue.Adject
		}
		return found
	})
	return found
}
