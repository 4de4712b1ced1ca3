package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// excluded reads whom a truce leaves out, in the sentence of a mention: "does not apply to A", "A and B are not part of the
// deal", "except for A".
func (r *reader) excluded(t *Truce, m *mention) {
	s := r.sent(m.First)
	add := func(by []int, at Run) {
		for _, a := range by {
			if x := &r.c.Actors[a]; x.Kind != "igo" && x.Kind != "media" && x.Kind != "officials" && x.Kind != "person" && x.Kind != "civilians" && (x.Kind != "unknown" || r.belligerent(a)) && !r.collective(a) && !t.has(a, "party") {
				r.role(t, a, cue.Excluded, at)
			}
		}
	}
	// Behind: "the truce does not apply to A and B", "excludes A", "except for A", ", leaving out A".
	for j := m.np.End; j < s.End && j < m.np.End+18; j++ {
		if r.d.Tokens[j].Class == token.Semicolon {
			break
		}
		hit := 0
		switch {
		case r.word(j, "apply", "extend", "cover", "include", "bind", "protect", "concern") && r.negatedAt(j-1, s.First), r.word(j, "excludes", "excluded", "excluding", "exclude", "exempts", "exempting", "except", "barring"):
			hit = j + 1
		case r.word(j, "exception", "exclusion") && r.word(j+1, "of"), r.word(j, "leaves", "leaving", "leave") && r.word(j+1, "out"), r.word(j, "other") && r.word(j+1, "than"), r.word(j, "apart") && r.word(j+1, "from"), r.word(j, "but") && r.word(j+1, "not"):
			hit = j + 2
		}
		if hit == 0 {
			continue
		}
		if r.word(hit, "to", "for") {
			hit++
		}
		add(r.actorList(hit, s.End))
		break
	}
	// Before: "A and B are excluded from the truce", "are not part of the deal", "left out of".
	for j := m.np.First - 1; j >= s.First && j > m.np.First-9; j-- {
		out := r.word(j, "excluded", "exempt", "exempted", "barred") || r.word(j, "left") && r.word(j+1, "out") || r.word(j, "part", "party", "covered", "parties", "signatory", "included", "bound") && r.negatedAt(j-1, s.First) || r.word(j, "outside") && r.sense(j-1).Has(cue.Be)
		if !out {
			continue
		}
		by, at := r.subjects(j)
		if r.word(j, "outside") || len(by) == 0 {
			by, at = r.subjects(j - 1)
		}
		if len(by) == 0 || r.word(s.First, "the", "both") && r.word(s.First+1, "groups", "group", "two") {
			// "The groups are excluded": those of the sentence before.
			if p := r.d.Tokens[s.First].Sent; p > 0 {
				if b, a := r.lastActors(r.d.Sentences[p-1]); len(b) > 0 {
					by, at = b, a
				}
			}
		}
		if len(by) == 0 {
			by, at = r.actorsLeft(j-1, s.First)
		}
		add(by, at)
		return
	}
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
