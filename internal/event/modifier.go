package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// modifierWidth is how many words a relative clause or a participle may hold that stands between a subject and its verb.
const modifierWidth = 22

// beforeModifier returns the last token of the noun that a relative clause or a participle ending at token j says more of, so that whom it
// names is not taken for the subject: "the coalition that has bombed the rebels since March | declared", "troops fighting the rebels in the
// north of Ethiopia | announced", "militias backed by Rwanda | called"; else j.
func (r *reader) beforeModifier(j, first int) int {
	if r.sense(j).Has(cue.To) {
		return j // "mediators who have asked the rebels to declare": the clause goes on
	}
	named := false
	for w := j; w > first && w > j-modifierWidth; w-- {
		t := &r.d.Tokens[w]
		if c := t.Class; c > token.Possessive && c != token.Quote && c != token.Open && c != token.Close && r.time(w) < 0 || r.sense(w).Has(cue.Say) && r.ref(w) == nil {
			break
		}
		if x := r.ref(w); x != nil && len(x.Actors) > 0 || r.place(w) >= 0 {
			named = true
			continue
		}
		if !named || r.ref(w-1) == nil && !r.word(w-1, r.w.Troops) || t.Case != token.Lower || t.Gap == token.Hyphen {
			continue
		}
		switch {
		case r.word(w, r.w.FightingAt), r.word(w, r.w.BackedOnes) && r.word(w+1, r.w.ByWithTo):
			if !r.another(w+1, j) {
				return w - 1
			}
		case r.word(w, r.w.WhoWhichThat) && (r.sense(w+1).Has(cue.Have|cue.Be|cue.Will|cue.Adverb) || r.ref(w+1) == nil && (r.isVerb(w+1) || r.pastForm(w+1))):
			if !r.another(w+3, j) {
				return w - 1
			}
		}
	}
	return j
}

// overModifier returns the token at which a list of subjects that seems to end at token j ends. Whom a perfect tells to have been fought is
// kept, for such foes come to terms with one another: "the rebels who have fought the army since 1994 agreed to a truce".
func (r *reader) overModifier(j, first int) int {
	q := r.beforeModifier(j, first)
	if q < j && r.word(q+1, r.w.WhoWhichThat) && r.sense(q+2).Has(cue.Have) {
		return j
	}
	return q
}

// inModifier reports whether a time before the verb at token i is told of what stands between it and its subject, and not of the verb: "the
// coalition that has bombed the rebels since March | declared".
func (r *reader) inModifier(t, i, first int) bool {
	x := &r.c.Times[t]
	if x.Preposition != "since" && r.value(t).Precision() >= moment.PrecisionDay {
		return false
	}
	return x.First > r.beforeModifier(i-1, first)
}

// saidThen reports whether a time before a step stands before the speech that the step is told in, and is when that was said: "said on Sunday
// that the truce will not be renewed".
func (r *reader) saidThen(t int, s *step) bool {
	x := r.c.Times[t].First
	for k := range r.c.Speeches {
		if p := &r.c.Speeches[k]; p.First <= s.at.First && s.at.First < p.End && x < p.First && x < p.Cue.End+4 && p.Cue.First <= p.First {
			return true
		}
	}
	return false
}

// pastForm reports whether the word at token i is written as a verb of the past, or as one in the third person: "kidnapped", "holds".
func (r *reader) pastForm(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	t := &r.d.Tokens[i]
	if t.Class != token.Word || t.Case != token.Lower || t.End-t.Start < 4 {
		return false
	}
	s := r.d.Str(i)
	return s[len(s)-2:] == "ed" || s[len(s)-1] == 's' && s[len(s)-2] != 's' || r.word(i, r.w.HoldControl)
}

// another reports whether a verb of another clause stands between tokens i and j: "the rebels fighting the army left and the government".
func (r *reader) another(i, j int) bool {
	for k := i; k <= j; k++ {
		if r.word(k, r.w.Subordinators) && r.time(k) < 0 && r.time(k+1) < 0 {
			return true
		}
		if r.sense(k).Has(cue.And) && r.ref(k+1) == nil && r.place(k+1) < 0 && !r.sense(k+1).Has(cue.Adj|cue.Def|cue.Indef) && r.isVerb(k+1) {
			return true
		}
		if r.tokens[k].Case == token.Lower && r.ref(k) == nil && r.finiteObject(k) {
			return true
		}
	}
	return false
}
