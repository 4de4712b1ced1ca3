package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// breaches adds the violations that are told without the truce's name: "each accused the other of violations", "five rockets
// were launched after the truce began". They belong to the truce last spoken of that is more than a wish.
func (r *reader) breaches(out []Truce, index []int) {
	mention := 0
	current := -1
	for n := range r.d.Sentences {
		s := r.d.Sentences[n]
		named, stepped := false, false
		for mention < len(r.ms) && r.ms[mention].First < s.End {
			m := &r.ms[mention]
			mention++
			named = true
			for k := range m.steps {
				stepped = stepped || m.steps[k].verb.Agent == cue.Violator
			}
			if m.group >= 0 && index[m.group] >= 0 {
				if t := &out[index[m.group]]; t.Modality == "" {
					current = index[m.group]
				}
			}
		}
		if current < 0 || !r.d.Paras[s.Para].Kind.Prose() {
			continue
		}
		t := &out[current]
		if !named {
			r.harmless(t, s)
		}
		if stepped {
			r.deniedIn(t, s)
			continue
		}
		if v, ok := r.breach(s, named); ok {
			t.Violations = append(t.Violations, v)
		}
		r.deniedIn(t, s)
	}
}

// breach reads one violation from a sentence.
func (r *reader) breach(s token.Sentence, named bool) (Violation, bool) {
	v := Violation{Place: -1, Evidence: r.proof(Run{First: s.First, End: r.sentenceEnd(s)}, "breach")}
	for j := s.First; j < s.End; j++ {
		switch {
		case r.word(j, "accused", "accuses", "accusing", "blamed", "traded", "exchanged") && r.violent(j+1, s.End):
			v.As = "alleged"
			v.Actors, _ = r.actorsRight(j+1, min(s.End, j+8))
			v.By, _ = r.actorsLeft(j-1, s.First)
			return v, true
		case r.word(j, "violations", "breaches", "violation", "breach") && !r.sense(j-1).Has(cue.No) && !r.word(j-1, "any", "as", "no"):
			for k := j - 1; k >= s.First && k > j-7; k-- {
				if r.sense(k).Has(cue.Not | cue.No) {
					return v, false
				}
			}
			if v.As = "reported"; r.say(s) || r.voice(j) != resolve.Narrator {
				v.As = "alleged"
				if w := r.voice(j); w != resolve.Narrator {
					v.By = []int{w}
				}
			}
			return v, true
		case named && r.word(j, "despite", "after", "since", "notwithstanding") && r.attack(s.First, s.End):
			for k := j + 1; k < s.End && k < j+5; k++ {
				if i := r.mentionAt(k); i >= 0 && !r.ms[i].maybe && r.ms[i].def {
					v.As = "reported"
					if r.say(s) {
						v.As = "alleged"
					}
					return v, true
				}
			}
		}
	}
	return v, false
}

// mentionAt returns the mention whose head begins at token i; -1 if there is none.
func (r *reader) mentionAt(i int) int {
	for k := range r.ms {
		if r.ms[k].First == i {
			return k
		}
	}
	return -1
}

// violent reports whether an accusation between two tokens is one of fighting on.
func (r *reader) violent(i, j int) bool {
	for ; i < j; i++ {
		if r.word(i, "violations", "violation", "breaches", "breach", "violating", "breaching", "breaking", "attacking", "attacks", "bombing", "shelling", "firing", "launching", "opened", "opening", "ambush", "ambushing", "incursions", "strikes") {
			return true
		}
	}
	return false
}

// attack reports whether words between two tokens tell of fighting.
func (r *reader) attack(i, j int) bool {
	for ; i < j; i++ {
		if r.word(i, "launched", "fired", "shelled", "killed", "exploded", "landed", "attacked", "ambushed", "bombed", "struck", "shot", "shelling", "strikes", "raids", "explosions", "rockets", "clashes", "clashed", "gunfire") {
			return true
		}
	}
	return false
}

// deniedIn reads who denies the violation told last: "Islamabad denied them".
func (r *reader) deniedIn(t *Truce, s token.Sentence) {
	if len(t.Violations) == 0 {
		return
	}
	v := &t.Violations[len(t.Violations)-1]
	if v.As == "not_a_violation" {
		return
	}
	for j := s.First; j < s.End; j++ {
		if !r.word(j, "denied", "denies", "denying", "deny", "rejected", "dismissed") {
			continue
		}
		if !r.word(j+1, "them", "it", "this", "that", "any", "the", "responsibility", "having", "violating", "breaking", "attacking", "firing") {
			continue
		}
		by, _ := r.actorsLeft(j-1, s.First)
		for _, a := range by {
			v.DeniedBy = addInt(v.DeniedBy, a)
		}
		if len(by) > 0 {
			v.Evidence = append(v.Evidence, r.evidence(Run{First: s.First, End: r.sentenceEnd(s)}, "denial"))
		}
		return
	}
}
