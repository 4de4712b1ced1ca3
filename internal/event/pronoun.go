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
		if named == i-1 && i > 0 && r.word(first, r.w.ItThis) && (k >= len(ms) || ms[k].First > first+1) && r.lifeOf(first+1, s.End) {
			out = append(out, cue.Mention{First: first, End: first + 1, Kind: cue.Unspecified, Strength: cue.Generic, Rule: "it"})
			named = i
		}
		for k < len(ms) && ms[k].First < s.End {
			out = r.ellipses(out, first, ms[k].First, i, named)
			first = ms[k].End
			if ms[k].Strength != cue.Generic || named >= 0 {
				named = i
			}
			out = append(out, ms[k])
			k++
		}
		out = r.ellipses(out, first, s.End, i, named)
	}
	r.mem.cues = out
	return out
}

// ellipses adds each "one" from token i to token j that stands for another truce than the one named in this sentence or the
// last: "a 72-hour one", "a permanent one".
func (r *reader) ellipses(out []cue.Mention, i, j, sent, named int) []cue.Mention {
	if named < sent-1 {
		return out
	}
	for k := max(i, 2); k < j; k++ {
		if !r.sense(k).Has(cue.Elided) {
			continue
		}
		// "… but the army said it would take effect on Saturday", "the rebels rejected it"
		if r.word(k, r.w.It) {
			if k > i && (r.onlyTruce(k+1, r.sent(k).End) && (r.sense(k-1).Has(cue.Say|cue.And|cue.Which) || r.d.Tokens[k-1].Class == token.Comma || r.word(k-1, r.w.BeforeClause) || k-r.sent(k).First <= 4 && r.sense(r.sent(k).First).Has(cue.Prep)) || r.undoes(k-1, k+1)) {
				out = append(out, cue.Mention{First: k, End: k + 1, Kind: cue.Unspecified, Strength: cue.Generic, Rule: "it"})
			}
			continue
		}
		// "The first fell apart after two days."
		if r.word(k, r.w.Ordinals) && r.sense(k-1).Has(cue.Def|cue.Indef) && r.time(k) < 0 && (r.lifeOf(r.behindAside(k+1, r.sent(k).End), r.sent(k).End) || r.dated(k+1)) {
			out = append(out, cue.Mention{First: k, End: k + 1, Kind: cue.Truce, Strength: cue.Weak, Rule: "one"})
			continue
		}
		// "One more, announced by the United Nations, was dead within the hour."
		if k == r.sent(k).First && (r.word(k, r.w.One) && r.word(k+1, r.w.More) || r.word(k, r.w.Another)) {
			n := k + 1
			if r.word(n, r.w.More) {
				n++
			}
			if end := r.behindAside(n, r.sent(k).End); r.lifeOf(end, r.sent(k).End) {
				out = append(out, cue.Mention{First: k, End: n, Kind: cue.Truce, Strength: cue.Weak, Rule: "one"})
				continue
			}
		}
		if !r.word(k, r.w.One) || k+1 < len(r.d.Tokens) && r.d.Tokens[k+1].Class == token.Word && !r.sense(k+1).Has(cue.Prep|cue.And|cue.Which|cue.Be|cue.Have|cue.Will) {
			continue
		}
		t := r.time(k - 1)
		if !(r.isAdj(k-1) || t >= 0 && r.c.Times[t].Type == "DURATION") {
			continue
		}
		for n := k - 1; n >= i && n > k-5; n-- {
			if r.time(n) < 0 && (r.sense(n).Has(cue.Indef) || r.sense(n).Has(cue.Def) && r.sense(k-1).Has(cue.Former)) {
				out = append(out, cue.Mention{First: k, End: k + 1, Kind: cue.Truce, Strength: cue.Weak, Rule: "one"})
				break
			}
			if r.sense(n).Has(cue.Def | cue.Prep) {
				break
			}
		}
	}
	return out
}

// behindAside returns the token behind a parenthesis in commas that opens at token i, "the first, negotiated in Moscow, was
// signed"; i itself if there is none.
func (r *reader) behindAside(i, limit int) int {
	if i >= limit || r.d.Tokens[i].Class != token.Comma {
		return i
	}
	if end := r.closing(i, limit); end > 0 {
		return end
	}
	return i
}

// dated reports whether a day or year in apposition stands at token i: ", of January 2014,".
func (r *reader) dated(i int) bool {
	return i+2 < len(r.d.Tokens) && r.d.Tokens[i].Class == token.Comma && r.word(i+1, r.w.DatedBy) && (r.time(i+2) >= 0 || r.sense(i+2).Has(cue.Prep) && r.time(i+3) >= 0)
}

// onlyTruce reports whether the predicate that begins at token i is one that only a truce can have, and not who speaks of it.
func (r *reader) onlyTruce(i, limit int) bool {
	be := false
	for n := 0; i < limit && n < 6; i, n = i+1, n+1 {
		s := r.sense(i)
		if r.d.Tokens[i].Class > token.Possessive {
			return false
		}
		if s.Has(cue.Be) {
			be = true
			continue
		}
		if s.Has(cue.Have|cue.Will|cue.May|cue.Not|cue.To|cue.Adverb) || r.word(i, r.w.DueOnly) {
			continue
		}
		ok := false
		r.verbs(i, limit, func(v *cue.Verb, f cue.Form, end int) bool {
			switch v.Name {
			case "take effect", "come into force", "go into effect", "enter into force", "expire", "lapse", "elapse":
				ok = f != cue.Noun
			case "begin", "start", "last":
				ok = f != cue.Noun && (r.time(end) >= 0 || r.sense(end).Has(cue.Prep) && r.time(end+1) >= 0)
			case "extend", "prolong", "violate", "breach", "respect":
				ok = be && f == cue.Perf
			}
			return ok
		})
		return ok
	}
	return false
}

// undoes reports whether the verb at token i rejects or prolongs what stands behind it.
func (r *reader) undoes(i, limit int) bool {
	found := false
	r.verbs(i, limit, func(v *cue.Verb, f cue.Form, end int) bool {
		switch v.Name {
		case "reject", "extend", "prolong", "violate", "breach", "renew", "observe", "abrogate", "renounce":
			found = f != cue.Noun && f != cue.Adject
		}
		return found
	})
	return found
}

// lifeOf reports whether the predicate that begins at token i is one of a truce's life.
func (r *reader) lifeOf(i, limit int) bool {
	be := false
	for n := 0; i < limit && n < 7; i, n = i+1, n+1 {
		s := r.sense(i)
		if r.d.Tokens[i].Class > token.Possessive {
			return false
		}
		if s.Has(cue.Be) {
			be = true
			continue
		}
		if s.Has(cue.Have|cue.Will|cue.May|cue.Not|cue.To|cue.Adverb) || r.word(i, r.w.DueOrSet) {
			continue
		}
		ok := false
		r.verbs(i, limit, func(v *cue.Verb, f cue.Form, _ int) bool {
			switch {
			case f == cue.Noun:
				return false
			case be && f == cue.Perf:
				switch v.Object {
				case cue.Agreed, cue.Announced, cue.Extended, cue.Renewed, cue.InEffect, cue.Terminated, cue.Violated, cue.Holding, cue.Rejected, cue.Proposed:
					ok = true
				}
			case v.Name == "replace":
				ok = true
			case v.Subject == cue.Expired, v.Subject == cue.Collapsed, v.Subject == cue.Holding && v.Name == "last", v.Name == "take effect", v.Name == "come into force", v.Name == "go into effect", v.Name == "begin", v.Name == "start", v.Name == "hold", v.Name == "run" && r.word(i+1, r.w.RunsFrom):
				ok = true
			}
			return ok
		})
		return ok
	}
	return false
}
