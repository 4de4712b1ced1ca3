package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// breakers reads whom the noun for a breach at token i charges: "Armenia's repeated ceasefire violations", "Houthi breaches", "a warning to
// Israel over its violations", "a breach by the army", "the rebels have committed dozens of violations". Claimed tells whether the words
// around it say that this is only a claim: "alleged violations".
func (r *reader) breakers(i int, s token.Sentence) (by []int, at Run, claimed bool) {
	k := i - 1
	for n := 0; k >= s.First && n < 7 && r.besideBreach(k); n++ {
		claimed = claimed || r.word(k, r.w.SaidToBe)
		k--
	}
	switch {
	case k < s.First:
	case r.class(k) == token.Possessive, r.class(k) == token.Quote && r.ownsPlural(k):
		if x := r.widest(k - 1); x != nil && len(x.Actors) > 0 {
			return r.members(x), x.Run, claimed
		}
	case r.word(k, r.w.OwnersAll):
		if by, at = r.warned(k, s.First); len(by) > 0 {
			return by, at, claimed
		}
		if x := r.ref(k); x != nil && len(x.Actors) > 0 {
			return r.members(x), x.Run, claimed
		}
	case r.word(k, r.w.CommitsIt) && !r.passiveBefore(k):
		by, at = r.subjects(k)
		return by, at, claimed
	case k > s.First && r.word(k, r.w.Of) && r.word(k-1, r.w.Accused) && r.passiveBefore(k-1):
		by, at = r.subjects(k - 1)
		return by, at, true
	default:
		if x := r.widest(k); x != nil && len(x.Actors) > 0 && x.Form != "pronoun" && r.belligerent(x.Actors[0]) {
			return r.members(x), x.Run, claimed
		}
		if a := r.byAdjective(k); a >= 0 {
			return []int{a}, Run{First: k, End: k + 1}, claimed
		}
	}
	by, at = r.brokenBy(i+1, s.End)
	return by, at, claimed
}

// besideBreach reports whether the word at token k may stand between a breach and whose it is: "repeated", "52", "ceasefire", "dozens of".
func (r *reader) besideBreach(k int) bool {
	if r.tokens[k].Class == token.Number || r.truceWord(k) || r.word(k, r.w.Counts) || r.word(k, r.w.SaidToBe) {
		return r.class(k) != token.Possessive && !r.word(k, r.w.OwnersAll)
	}
	if r.word(k, r.w.Of) {
		return r.word(k-1, r.w.Counts) || r.class(k-1) == token.Number
	}
	return r.word(k, r.w.BesideBreach) || r.sense(k).Has(cue.Adj|cue.Adverb|cue.Indef) && r.ref(k) == nil && r.tokens[k].Case == token.Lower
}

// truceWord reports whether token k is of what a truce is called.
func (r *reader) truceWord(k int) bool {
	if r.ref(k) != nil {
		return false
	}
	for i := range r.ms {
		if m := &r.ms[i]; m.First <= k && k < m.End {
			return true
		}
	}
	return false
}

// warned returns who is named right behind a preposition before the "its" at token k, as one to whom something is said: "warned the rebels over
// their violations", "a protest to Armenia about its violations".
func (r *reader) warned(k, first int) ([]int, Run) {
	if !r.word(k-1, r.w.OverThem) {
		return nil, Run{}
	}
	for j := k - 2; j > first && j > k-9; j-- {
		if p := r.place(j); p >= 0 && r.c.Places[p].Kind == "country" && r.word(j-1, r.w.To) {
			if a := r.stateOf(r.c.Places[p].Country); a >= 0 {
				return []int{a}, Run{First: j, End: j + 1} // "a warning to Armenia"
			}
		}
		if x := r.ref(j); x != nil && len(x.Actors) > 0 && x.Form != "pronoun" && r.time(j) < 0 {
			j = x.First
			for j > first && r.sense(j-1).Has(cue.Def|cue.Adj) {
				j--
			}
			if r.word(j-1, r.w.To) || r.word(j-1, r.w.Warning) {
				return r.members(x), x.Run
			}
			return nil, Run{}
		}
	}
	return nil, Run{}
}

// brokenBy reads "of the ceasefire by the army", "committed by the army" from token i on.
func (r *reader) brokenBy(i, limit int) ([]int, Run) {
	for k := i; k < limit && k < i+8; k++ {
		if r.word(k, r.w.By) && r.time(k) < 0 {
			if r.doing(k + 1) {
				return nil, Run{}
			}
			return r.actorList(k+1, limit)
		}
		if !r.truceWord(k) && !r.word(k, r.w.Committed) && !r.sense(k).Has(cue.Prep|cue.Def) {
			return nil, Run{}
		}
	}
	return nil, Run{}
}

// doing reports whether the word at token i is a gerund with its object and names nobody: "by shelling the plain".
func (r *reader) doing(i int) bool {
	return i+1 < len(r.tokens) && r.ing(i) && r.tokens[i].Case == token.Lower && r.ref(i) == nil
}
