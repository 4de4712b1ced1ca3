package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// signers makes parties of those who put their names to a truce, or bind themselves to it, in the sentences on it: "the ceasefire that A and
// B initialled", "to which A and B put their names", "A signed with B and C", "A and B undertook to stop".
func (r *reader) signers(t *Truce, g *group) {
	x := r.scopeOf(g)
	if x.says(r.w.SignsAtAll) {
		for _, s := range x.sentences {
			r.signersIn(t, g, s.Sentence)
		}
	}
	for _, i := range g.ms {
		if m := &r.ms[i]; r.word(m.np.First, r.w.Their) {
			if n := r.tokens[m.First].Sent; n > 0 && !r.mentioned(r.d.Sentences[n-1]) {
				r.signersIn(t, nil, r.d.Sentences[n-1]) // "A signed with B. Their ceasefire"
			}
		}
	}
}

// signersIn reads them in one sentence, which is behind a mention of the truce of a group, or right before one of "their truce".
func (r *reader) signersIn(t *Truce, g *group, s token.Sentence) {
	if !r.says(s, r.w.SignsAtAll) || r.headline(s) {
		return
	}
	for j := s.First + 1; j < s.End; j++ {
		if !r.word(j, r.w.SignsAtAll) || r.passiveBefore(j) || r.negatedAt(j-1, s.First) || !r.signsAt(j, s) || g != nil && !r.saidOf(g, j) {
			continue
		}
		switch r.force(j, cue.Past) {
		case sought, supposed, refused, negated, denied:
			continue
		}
		by, at := r.subjects(j)
		by, at = r.together(by, at, j, s)
		r.rivals(t, by, at)
		near := false
		for _, a := range by {
			near = near || r.home(a, t)
		}
		for _, a := range by {
			if near && r.c.Actors[r.side(a)].Kind != "person" && !t.has(a, "excluded") && !r.standsBetween(t, a) && (len(by) > 1 || r.home(a, t)) {
				r.party(t, a, at)
			}
		}
	}
}

// rivals makes parties of two persons who act together, are of the country of a truce and stand for no side that the text names: "the halt that
// the president and his rival had each ordered".
func (r *reader) rivals(t *Truce, by []int, at Run) {
	if len(by) != 2 || r.partyCount(t) > 0 {
		return
	}
	for _, a := range by {
		if x := &r.c.Actors[a]; x.Kind != "person" || r.side(a) != a || x.Country == "" || !r.inCountry(a, t) && !r.countrymen(by) || r.standsBetween(t, a) || t.has(a, "excluded") {
			return
		}
	}
	for _, a := range by {
		r.role(t, a, cue.Party, at)
	}
}

// withRival adds to a person who alone agrees on a truce the countryman with whom: "signed a ceasefire on Friday with his rival, John Doe".
func (r *reader) withRival(by []int, s *step) []int {
	if len(by) != 1 || r.c.Actors[by[0]].Kind != "person" || r.c.Actors[by[0]].Country == "" || s.what != cue.Agreed || s.passive {
		return by
	}
	const longest = 18
	with, limit := false, min(r.sent(s.at.First).End, s.at.End+longest)
	for k := s.at.End; k < limit && r.tokens[k].Class <= token.Comma; k++ {
		with = with || r.word(k, r.w.With)
		x := r.ref(k)
		if !with || x == nil || len(x.Actors) == 0 || x.Form == "pronoun" || r.c.Actors[x.Actors[0]].Kind != "person" {
			continue
		}
		if y := &r.c.Actors[x.Actors[0]]; y.Country == r.c.Actors[by[0]].Country && x.Actors[0] != by[0] {
			return append(append(r.mem.ints.Room(2), by[0]), x.Actors[0])
		}
		break
	}
	return by
}

// signsAt reports whether the verb at token j tells that its subject binds itself to a truce or its paper.
func (r *reader) signsAt(j int, s token.Sentence) bool {
	if r.word(j, r.w.PutsGives) {
		named := false
		for k := j + 1; k < s.End && k < j+7 && !named; k++ {
			named = r.word(k, r.w.NamesTo)
		}
		if !named {
			return false
		}
	}
	if r.whatTheyDid(j, s.First) {
		return true
	}
	if r.word(j, r.w.Binding) {
		return false
	}
	if r.truceAt(j+1, min(s.End, j+9)) || r.about(j+1, min(s.End, j+5)) {
		return true
	}
	k := j + 1
	for k < s.End && r.time(k) >= 0 {
		k++
	}
	return r.word(j, r.w.SealedPast) && (r.closes(k, s.End) || r.word(k, r.w.WithThrough) || r.sense(k).Has(cue.Prep)) || r.word(j, r.w.PutsGives)
}

// together adds to some who sign those with whom they do: "signed with both A and B".
func (r *reader) together(by []int, at Run, j int, s token.Sentence) ([]int, Run) {
	for k := j + 1; k < s.End && k < j+8 && r.tokens[k].Class <= token.Possessive; k++ {
		if !r.word(k, r.w.With) {
			continue
		}
		if k++; r.sense(k).Has(cue.Both) {
			k++
		}
		more, _ := r.actorList(k, s.End)
		for _, a := range more {
			by = r.addInt(by, a)
		}
		break
	}
	return by, at
}

// resumers makes parties of those who are told to take up their attacks again in a sentence on the truce: "the coalition resumed its air strikes
// after a five-day pause".
func (r *reader) resumers(t *Truce, g *group) {
	if r.partyCount(t) > 1 {
		return
	}
	for _, s := range r.scopeOf(g).sentences {
		if !r.says(s.Sentence, r.w.Resuming) || r.headline(s.Sentence) {
			continue
		}
		for j := s.First + 1; j < s.End; j++ {
			if !r.word(j, r.w.Resuming) || r.passiveBefore(j) || r.negatedAt(j-1, s.First) || r.sense(j-1).Has(cue.To|cue.May) || !r.firesAgain(j+1, min(s.End, j+6)) {
				continue
			}
			by, at := r.subjects(j)
			for _, a := range by {
				if r.c.Actors[a].Kind != "person" && !t.has(a, "excluded") && !r.standsBetween(t, a) {
					r.party(t, a, at)
				}
			}
		}
	}
}

// firesAgain reports whether attacks are named from token i to token j, as the object of a verb before them.
func (r *reader) firesAgain(i, j int) bool {
	for ; i < j && r.tokens[i].Class <= token.Possessive; i++ {
		if r.word(i, r.w.Assaults) {
			return true
		}
		if r.sense(i).Has(cue.Prep) {
			return false
		}
	}
	return false
}
