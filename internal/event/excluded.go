package event

import (
	"strings"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// excluded reads whom a truce leaves out, in the sentences that speak of it: "does not apply to A", "A and B are not part of the
// deal", "except for A", "the groups that are left out, A and B".
func (r *reader) excluded(t *Truce, g *group) {
	x := r.scopeOf(g)
	if !x.senses.Has(cue.Excepting) {
		return
	}
	for _, s := range x.sentences {
		if !r.has(s.Sentence, cue.Excepting) {
			continue
		}
		for j := s.First; j < s.End; j++ {
			by, at := r.leftOut(j, s.Sentence, s.named)
			for _, a := range by {
				a = r.known(a, s.Sentence)
				switch x := &r.c.Actors[a]; {
				case x.Kind == "igo", x.Kind == "media", x.Kind == "officials", x.Kind == "person", x.Kind == "civilians", x.Kind == "unknown" && !r.belligerent(a), r.collective(a), t.has(a, "party"):
				default:
					r.role(t, a, cue.Excluded, at)
				}
			}
			if len(by) > 0 {
				break
			}
		}
	}
}

// leftOut returns who is left out by the word at token j.
func (r *reader) leftOut(j int, s token.Sentence, named bool) ([]int, Run) {
	if !r.sense(j).Has(cue.Excepting) {
		return nil, Run{}
	}
	hit := 0
	switch {
	case r.word(j, r.w.Applies) && r.negatedAt(j-1, s.First) && (!r.word(j, r.w.Extend) || r.word(j+1, r.w.To)), r.word(j, r.w.Excludes), r.word(j, r.w.Excepting) && !r.passiveBefore(j) && named:
		hit = j + 1
	case named && (r.word(j, r.w.Exceptions) && r.word(j+1, r.w.Of) || r.word(j, r.w.LeavesOut) && r.word(j+1, r.w.Out) || r.word(j, r.w.Other) && r.word(j+1, r.w.Than) || r.word(j, r.w.Apart) && r.word(j+1, r.w.From)):
		hit = j + 2
	case r.word(j, r.w.Left) && r.word(j+1, r.w.Out) && r.tokens[min(j+2, s.End-1)].Class == token.Comma && r.word(j-1, r.w.AreWereIs):
		hit = j + 3 // "the groups that are left out, A and B"
	}
	if hit > 0 {
		if r.word(hit, r.w.ToFor) {
			hit++
		}
		return r.actorList(hit, s.End)
	}
	bare := r.word(j, r.w.Exempted) && r.closes(j+1, s.End) && r.sense(r.beforeAll(j)).Has(cue.Be) // "A and B are both excluded"
	out := bare || r.word(j, r.w.Exempted) && r.passiveBefore(j) || r.word(j, r.w.Left) && r.word(j+1, r.w.Out) && r.passiveBefore(j) ||
		r.word(j, r.w.PartOf) && r.negatedAt(j-1, s.First) || r.word(j, r.w.Outside) && r.sense(j-1).Has(cue.Be)
	if !out || !r.about(j, min(s.End, j+7)) && !r.truceAt(j, min(s.End, j+7)) && !bare {
		return nil, Run{}
	}
	k := j
	for k > s.First && !r.sense(k).Has(cue.Be) && k > j-5 {
		k--
	}
	by, at := r.subjects(k)
	if len(by) == 0 || r.word(s.First, r.w.TheBoth) && r.word(s.First+1, r.w.GroupsOrTwo) {
		// "The groups are excluded": those of the sentence before.
		if p := r.d.Tokens[s.First].Sent; p > 0 {
			if b, a := r.lastActors(r.d.Sentences[p-1]); len(b) > 0 {
				by, at = b, a
			}
		}
	}
	if len(by) == 0 {
		by, at = r.actorsLeft(k-1, s.First)
	}
	return by, at
}

// beforeAll returns the token before j and the "both", "all" and adverbs right before it: the verb of "are both excluded".
func (r *reader) beforeAll(j int) int {
	k := j - 1
	for k > 0 && (r.sense(k).Has(cue.Adverb) || r.word(k, r.w.BothAll)) {
		k--
	}
	return k
}

// absent reads who kept away from a truce that others made: "did not sign", "never accepted it", "were not invited", "is nowhere
// named in the text", "is not bound by it", "nor is A included". Unlike those a truce leaves out they may be persons.
func (r *reader) absent(t *Truce, g *group) {
	if !r.anywhere(r.w.Absence) || !r.made(g) {
		return
	}
	for n := int(r.tokens[r.ms[g.ms[0]].First].Sent); n < len(r.d.Sentences); n++ {
		s := r.d.Sentences[n]
		if !r.says(s, r.w.Absence) || r.headline(s) {
			continue
		}
		for j := s.First; j < s.End; j++ {
			by, at := r.absentAt(j, s)
			if len(by) == 0 || r.oneSided(t) && r.word(j, r.w.Joins) || !r.saidOf(g, j) {
				continue
			}
			if next := n + 1; next < len(r.d.Sentences) && r.word(r.d.Sentences[next].First, r.w.NeitherNor) && r.sense(r.d.Sentences[next].First+1).Has(cue.Be) {
				// "Neither are the militias."
				more, _ := r.actorList(r.d.Sentences[next].First+2, r.d.Sentences[next].End)
				by = append(append([]int(nil), by...), more...)
			}
			for _, a := range by {
				a = r.known(a, s)
				switch x := &r.c.Actors[a]; {
				case x.Kind == "igo", x.Kind == "media", x.Kind == "officials", x.Kind == "civilians", x.Kind == "ngo", x.Kind == "contact_group", x.Kind == "ministry", x.Kind == "medical",
					x.Kind == "unknown" && !r.belligerent(a) && x.Key == "", r.collective(a), r.partyBy(t, a):
				default:
					r.role(t, a, cue.Excluded, at)
				}
			}
			break
		}
	}
}

// made reports whether a truce was agreed or declared, and not only asked for.
func (r *reader) made(g *group) bool {
	for _, i := range g.ms {
		if m := &r.ms[i]; !m.maybe && !m.no && m.Strength != cue.Generic {
			for k := r.sent(m.First).First; k < m.First; k++ {
				if r.word(k, r.w.Sealed) {
					return true
				}
			}
		}
		for n := range r.ms[i].steps {
			switch s := &r.ms[i].steps[n]; s.what {
			case cue.Agreed, cue.InEffect, cue.Scheduled, cue.Holding, cue.Announced, cue.Extended:
				if s.force == asserted || s.force == planned || s.force == decided {
					return true
				}
			}
		}
	}
	return false
}

// absentAt returns who is told to have kept away by the word at token j.
func (r *reader) absentAt(j int, s token.Sentence) ([]int, Run) {
	if !r.word(j, r.w.Absence) {
		return nil, Run{}
	}
	switch {
	case r.word(j, r.w.NeitherNor) && j == s.First && r.sense(j+1).Has(cue.Be):
		// "Nor is the other faction included."
		by, at := r.actorList(j+2, s.End)
		for k := at.End; k < s.End && k < at.End+9; k++ {
			if r.word(k, r.w.PartOf) {
				return by, at
			}
		}
		return nil, Run{}
	case r.word(j, r.w.Joins):
		if !r.negatedAt(j-1, s.First) && !(r.sense(j-1).Has(cue.To) && r.word(j-2, r.w.DeclinedRefused)) || r.word(j, r.w.Accepts) && !r.word(j-1, r.w.Never) || r.word(j-2, r.w.DoDoesNow) {
			return nil, Run{}
		}
		if k := j + 1; !(r.closes(k, s.End) || r.word(k, r.w.AndBut) || r.word(k, r.w.ItEither) || r.about(k, min(s.End, k+4)) || r.truceAt(k, min(s.End, k+5))) {
			return nil, Run{}
		}
		return r.absentees(j, s)
	case r.word(j, r.w.Put):
		// "has not put his name to it"
		if r.word(j+2, r.w.Name) && r.negatedAt(j-1, s.First) || r.word(j+2, r.w.Name) && r.nor(j, s.First) {
			return r.absentees(j, s)
		}
	case r.word(j, r.w.Invited):
		if r.sense(j-1).Has(cue.Not) && (r.sense(j-2).Has(cue.Be) || r.sense(j-1).Has(cue.Be)) || r.sense(j-1).Has(cue.Be) && r.negatedAt(j-1, s.First) {
			return r.absentees(j, s)
		}
	case r.word(j, r.w.ChairPlace):
		// "A and B have no place in the truce"
		if r.sense(j-1).Has(cue.No) && r.sense(j-2).Has(cue.Have) && (r.word(j+1, r.w.In) || r.word(j+1, r.w.At)) && (r.about(j+2, min(s.End, j+6)) || r.truceAt(j+2, min(s.End, j+7))) {
			return r.subjects(j - 2)
		}
	case r.word(j, r.w.NotWith):
		// "a truce without Islamic State"
		if by, at := r.actorList(j+1, s.End); len(by) > 0 && at.First <= j+2 && r.mentioned(s) && !(at.End < s.End && r.tokens[at.End].Class == token.Possessive) {
			for _, a := range by {
				if x := &r.c.Actors[a]; !isGroup(x) || x.Key == "" {
					return nil, Run{}
				}
			}
			return by, at
		}
	case r.word(j, r.w.Nowhere):
		if r.word(j+1, r.w.NamedIn) {
			return r.absentees(j, s)
		}
	case r.word(j, r.w.PartOf) && r.negatedAt(j-1, s.First):
		// "is not covered", "are not bound by the order"
		if k := j + 1; r.closes(k, s.End) && !r.word(j, r.w.SideParty) || r.word(k, r.w.ByInTo) && (r.about(k, min(s.End, k+6)) || r.truceAt(k, min(s.End, k+6)) || r.says(s, r.w.Papers)) {
			return r.absentees(j, s)
		}
	}
	return nil, Run{}
}

// nor reports whether "neither … nor" stands before token j.
func (r *reader) nor(j, first int) bool {
	for k := j - 1; k >= first && k > j-26; k-- {
		if r.word(k, r.w.Neither) {
			return true
		}
	}
	return false
}

// absentees returns the subject of the verb at token j, those behind "neither" or "among them" included.
func (r *reader) absentees(j int, s token.Sentence) ([]int, Run) {
	for k := j - 1; k >= s.First && k > j-26; k-- {
		if r.word(k, r.w.Neither) || r.word(k, r.w.Among) && r.word(k+1, r.w.TheseThem) {
			var by []int
			at := Run{First: k + 1, End: k + 1}
			for i := k + 1; i < j; i++ {
				if x := r.widest(i); x != nil && len(x.Actors) > 0 && x.Form != "pronoun" {
					by, at.End = r.addInt(by, x.Actors[0]), x.End
					i = max(i, x.End-1)
				}
			}
			if len(by) > 0 {
				return by, at
			}
		}
	}
	k := j
	for i := j; i > s.First && i > j-5; i-- {
		if r.sense(i).Has(cue.Be|cue.Have) || r.word(i, r.w.DoDoes) {
			k = i
			break
		}
	}
	if r.word(k-1, r.w.That) {
		return nil, Run{} // "the provinces that are not included"
	}
	if by, at := r.subjects(k); len(by) > 0 {
		if i := at.First - 1; i > s.First && r.tokens[i].Class == token.Comma && r.list(max(s.First, i-6), i) {
			// "A and his last prime minister, B, were not invited"
			more, run := r.listEnding(i-1, s.First)
			for _, a := range by {
				more = r.addInt(append([]int(nil), more...), a)
			}
			return more, Run{First: run.First, End: at.End}
		}
		return by, at
	}
	// "The rival faction of Mr. Khaplang is not a party": "Eritrea, whose army has fought, was not".
	if r.tokens[max(k-1, s.First)].Class == token.Comma {
		for i := k - 2; i > s.First; i-- {
			if r.tokens[i].Class == token.Comma {
				return r.listEnding(i-1, s.First)
			}
		}
	}
	return r.actorsLeft(k-1, s.First)
}

// known returns the movement with a name that the sentence before speaks of, if an actor is described only: "the militia known as
// the FDLR … The militia is not covered".
func (r *reader) known(a int, s token.Sentence) int {
	x := &r.c.Actors[a]
	n := r.tokens[s.First].Sent
	if x.Key != "" || n == 0 || x.Kind != "militia" && x.Kind != "armed_group" && x.Kind != "unknown" || strings.ContainsRune(x.Name, ' ') {
		return a
	}
	p := r.d.Sentences[n-1]
	for j := p.End - 1; j >= p.First; j-- {
		if y := r.ref(j); y != nil && len(y.Actors) > 0 {
			switch b := &r.c.Actors[y.Actors[0]]; b.Kind {
			case "militia", "armed_group", "paramilitary", "opposition":
				if b.Key != "" {
					return y.Actors[0]
				}
			}
			j = min(j, y.First)
		}
	}
	return a
}

// lastActors returns the last group of coordinated actors of a sentence that are armed groups.
func (r *reader) lastActors(s token.Sentence) ([]int, Run) {
	for j := s.End - 1; j >= s.First; j-- {
		if x := r.ref(j); x != nil && len(x.Actors) > 0 {
			switch r.c.Actors[x.Actors[0]].Kind {
			case "armed_group", "militia", "paramilitary", "unknown", "":
				return r.coordinated(x, s.First)
			}
			j = min(j, x.First)
		}
	}
	return nil, Run{}
}
