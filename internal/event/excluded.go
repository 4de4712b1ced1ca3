package event

import (
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
	case r.word(j, r.w.Applies) && r.negatedAt(j-1, s.First), r.word(j, r.w.Excludes), r.word(j, r.w.Excepting) && !r.passiveBefore(j) && named:
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
	out := r.word(j, r.w.Exempted) && r.passiveBefore(j) || r.word(j, r.w.Left) && r.word(j+1, r.w.Out) && r.passiveBefore(j) ||
		r.word(j, r.w.PartOf) && r.negatedAt(j-1, s.First) || r.word(j, r.w.Outside) && r.sense(j-1).Has(cue.Be)
	if !out || !r.about(j, min(s.End, j+7)) && !r.truceAt(j, min(s.End, j+7)) {
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
