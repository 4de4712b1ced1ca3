package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// maxConditions bounds the conditions of one truce.
const maxConditions = 4

// conditions reads on what a truce hangs, and what its text binds the sides to: "provided that", "on condition that", "as long as",
// "unless attacked", "If the quiet holds, Israel will", "Under the accord the rebels will".
func (r *reader) conditions(t *Truce, g *group) {
	x := r.scopeOf(g)
	if !x.senses.Has(cue.Condition) {
		return
	}
	for _, s := range x.sentences {
		if r.has(s.Sentence, cue.Condition) {
			r.conditionsIn(t, s.Sentence, s.named)
		}
	}
}

// conditionsIn reads the conditions that one sentence tells.
func (r *reader) conditionsIn(t *Truce, s token.Sentence, named bool) {
	for j := s.First; j < s.End; j++ {
		from := r.conditionAt(j, s, named)
		if from < 0 || !named && r.quoted(j) && !r.word(j, r.w.Unless) {
			continue
		}
		end := s.End
		for end > from && r.class(end-1) > token.Possessive {
			end--
		}
		for k := j + 2; k < end; k++ {
			if c := r.tokens[k].Class; c == token.Semicolon || c == token.Colon || c == token.Dash || c == token.Comma && (!r.word(from, r.w.IfUnder) || r.word(from+1, r.w.Which)) {
				end = k
				break
			}
		}
		if end-from < 2 || len(t.Conditions) >= maxConditions {
			return
		}
		var by []int
		if v := r.voice(j); v != resolve.Narrator {
			by = []int{v}
		}
		run := Run{First: from, End: end}
		t.Conditions = append(t.Conditions, Condition{Text: r.d.Slice(from, end), By: by, Evidence: r.proof(run, "condition")})
		j = end
	}
}

// conditionAt returns the first token of the condition that the word at token j opens, or -1.
func (r *reader) conditionAt(j int, s token.Sentence, named bool) int {
	if !r.sense(j).Has(cue.Condition) {
		return -1
	}
	switch {
	case r.word(j, r.w.Obliges) && named && r.truceAt(max(s.First, j-4), j):
		return j
	case r.word(j, r.w.Provided) && (r.word(j+1, r.w.That) || r.tokens[max(j-1, s.First)].Class == token.Comma || named && j > s.First && !r.sense(j-1).Has(cue.Be|cue.Have) && r.sense(j+1).Has(cue.Def) && r.class(j-1) == token.Word && r.time(j-1) >= 0):
		return j
	case r.word(j, r.w.Condition) && r.word(j-1, r.w.On) && !r.word(j+1, r.w.Of):
		return j - 1
	case r.word(j, r.w.Long) && r.word(j-1, r.w.AsSo) && r.word(j+1, r.w.As):
		return j - 1
	case r.word(j, r.w.ExchangeReturn) && r.word(j-1, r.w.In) && r.word(j+1, r.w.For) && named:
		return j - 1
	case r.word(j, r.w.Unless):
		return j
	case r.word(j, r.w.Except) && r.word(j+1, r.w.ForIn) && r.word(j+2, r.w.Self):
		return j
	case r.word(j, r.w.Dependent) && r.word(j+1, r.w.OnUpon) && (r.word(j, r.w.Conditional) || named || r.word(j-1, r.w.HaltTruce)):
		return j
	case r.word(j, r.w.Tied) && r.word(j+1, r.w.To) && r.sense(j-1).Has(cue.Be) && (named || r.word(s.First, r.w.ItThis)):
		return j // "It was tied to the withdrawal of all troops"
	case r.word(j, r.w.Subject) && r.word(j+1, r.w.To) && named && r.sense(j-1).Has(cue.Be):
		return j
	case r.word(j, r.w.Either) && r.word(j+1, r.w.SideParty) && r.word(j+2, r.w.MayCan) && r.word(j+3, r.w.Withdrawing):
		return j
	case r.word(j, r.w.ConditionsOrTerms) && j+2 < s.End && r.class(j+1) == token.Colon:
		return j + 2 // "He set two conditions: the rebels must disband"
	case r.word(j, r.w.If) && r.ifAttacked(j):
		return j
	case r.word(j, r.w.If):
		if r.word(j+1, r.w.ThatThis) && r.sense(j+2).Has(cue.Be) || r.d.Str(s.End-1) == "?" {
			return -1 // "If this is the truce, what was the noise?"
		}
		if j > s.First && (r.word(j-1, r.w.BeforeNoCondition) || r.sense(j-1).Has(cue.Say)) || r.word(j+1, r.w.AfterNoCondition) {
			return -1
		}
		// "only if", "if it holds, … will": of a truce, not of what somebody would do some day.
		if r.word(j-1, r.w.Only) && named {
			return j - 1
		}
		if !named && !(j <= s.First+1 && r.lullAt(j+1, min(s.End, j+5))) {
			return -1
		}
		for k := j + 1; k < s.End; k++ {
			if r.word(k, r.w.CouldMight) {
				return -1
			}
		}
		for k := s.First; k < s.End; k++ {
			if r.word(k, r.w.WillWouldShall) || r.lullAt(k, k+1) && k > j {
				return j
			}
		}
	case r.word(j, r.w.Under) && (r.sense(j+1).Has(cue.Def) && (r.sense(j+2).Has(cue.Referent) || r.word(j+2, r.w.TermsOrPlan)) && j <= s.First+1 || r.word(j+1, r.w.ItsWhich) && (r.word(j+2, r.w.Terms) || r.word(j+1, r.w.Which))):
		for k := j + 2; k < s.End && k < j+20; k++ {
			if r.word(k, r.w.Shooting) || k > j+3 && r.truceAt(k, k+1) {
				return -1 // that is the truce itself
			}
			if r.word(k, r.w.WillMustShall) || r.word(k, r.w.To) && r.sense(k-1).Has(cue.Be) {
				return j
			}
		}
	case (r.sense(j).Has(cue.Be) && r.word(j, r.w.IsAre) || r.word(j, r.w.MustWill)) && r.bound(j, s):
		k := j
		for k > s.First && r.class(k-1) <= token.Possessive && !r.sense(k-1).Has(cue.Which|cue.And|cue.Say) {
			k--
		}
		return k
	}
	return -1
}

// ifAttacked reports whether "if" at token j makes the exception of every truce: "if they were attacked", "if fired on".
func (r *reader) ifAttacked(j int) bool {
	k := j + 1
	for k < j+4 && (r.word(k, r.w.ItTheyHe) || r.sense(k).Has(cue.Be)) {
		k++
	}
	return r.word(k, r.w.Attacked) || r.word(k, r.w.FiredShot) && r.word(k+1, r.w.AtUpon)
}

// quoted reports whether token i stands in a direct quotation.
func (r *reader) quoted(i int) bool {
	for k := range r.c.Speeches {
		if s := &r.c.Speeches[k]; s.Kind == "direct" && s.First <= i && i < s.End {
			return true
		}
	}
	return false
}

// lullAt reports whether a word for the truce or its keeping stands between tokens i and j.
func (r *reader) lullAt(i, j int) bool {
	for k := i; k < j && k < len(r.tokens); k++ {
		if r.word(k, r.w.Quiet) || r.truceAt(k, k+1) {
			return true
		}
	}
	return false
}

// bound reports whether the auxiliary at token j binds fighters or weapons to what truces bind them to: "fighters are to gather in
// camps", "heavy weapons must be pulled back".
func (r *reader) bound(j int, s token.Sentence) bool {
	k := j + 1
	if r.word(j, r.w.IsAre) {
		if !r.word(k, r.w.To) {
			return false
		}
		k++
	}
	if r.word(k, r.w.Be) {
		k++
	}
	if !r.word(k, r.w.BoundTo) {
		return false
	}
	for i := s.First; i < j; i++ {
		if r.word(i, r.w.BoundOnes) {
			return true
		}
	}
	return false
}
