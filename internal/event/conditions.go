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
	r.scope(g, func(s token.Sentence, named bool) {
		for j := s.First; j < s.End; j++ {
			from := r.conditionAt(j, s, named)
			if from < 0 || !named && r.quoted(j) && !r.word(j, "unless") {
				continue
			}
			end := s.End
			for end > from && r.tokens[end-1].Class > token.Possessive {
				end--
			}
			for k := j + 2; k < end; k++ {
				if c := r.tokens[k].Class; c == token.Semicolon || c == token.Colon || c == token.Dash || c == token.Comma && (!r.word(from, "if", "under") || r.word(from+1, "which")) {
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
			t.Conditions = append(t.Conditions, Condition{Text: r.d.Slice(from, end), By: by, Evidence: []Evidence{r.evidence(run, "condition")}})
			j = end
		}
	})
}

// conditionAt returns the first token of the condition that the word at token j opens, or -1.
func (r *reader) conditionAt(j int, s token.Sentence, named bool) int {
	if !r.sense(j).Has(cue.Condition) {
		return -1
	}
	switch {
	case r.word(j, "obliges", "requires", "commits", "binds") && named && r.truceAt(max(s.First, j-4), j):
		return j
	case r.word(j, "provided", "providing") && (r.word(j+1, "that") || r.tokens[max(j-1, s.First)].Class == token.Comma || named && j > s.First && !r.sense(j-1).Has(cue.Be|cue.Have) && r.sense(j+1).Has(cue.Def) && r.tokens[j-1].Class == token.Word && r.time(j-1) >= 0):
		return j
	case r.word(j, "condition") && r.word(j-1, "on") && !r.word(j+1, "of"):
		return j - 1
	case r.word(j, "long") && r.word(j-1, "as", "so") && r.word(j+1, "as"):
		return j - 1
	case r.word(j, "exchange", "return") && r.word(j-1, "in") && r.word(j+1, "for") && named:
		return j - 1
	case r.word(j, "unless"):
		return j
	case r.word(j, "except") && r.word(j+1, "for", "in") && r.word(j+2, "self"):
		return j
	case r.word(j, "depend", "depends", "conditional", "contingent") && r.word(j+1, "on", "upon") && (r.word(j, "conditional", "contingent") || named || r.word(j-1, "halt", "truce")):
		return j
	case r.word(j, "subject") && r.word(j+1, "to") && named && r.sense(j-1).Has(cue.Be):
		return j
	case r.word(j, "either") && r.word(j+1, "side", "party") && r.word(j+2, "may", "can") && r.word(j+3, "end", "terminate", "withdraw", "cancel"):
		return j
	case r.word(j, "if"):
		if j > s.First && (r.word(j-1, "even", "as", "what", "asked", "see", "ask", "wondered", "and") || r.sense(j-1).Has(cue.Say)) || r.word(j+1, "not", "anything", "only", "ever", "any", "necessary", "so") {
			return -1
		}
		// "only if", "if it holds, … will": of a truce, not of what somebody would do some day.
		if r.word(j-1, "only") && named {
			return j - 1
		}
		if !named && !(j <= s.First+1 && r.lullAt(j+1, min(s.End, j+5))) {
			return -1
		}
		for k := j + 1; k < s.End; k++ {
			if r.word(k, "could", "might") {
				return -1
			}
		}
		for k := s.First; k < s.End; k++ {
			if r.word(k, "will", "would", "shall") || r.lullAt(k, k+1) && k > j {
				return j
			}
		}
	case r.word(j, "under") && (r.sense(j+1).Has(cue.Def) && (r.sense(j+2).Has(cue.Referent) || r.word(j+2, "terms", "plan", "truce", "ceasefire")) && j <= s.First+1 || r.word(j+1, "its", "which") && (r.word(j+2, "terms") || r.word(j+1, "which"))):
		for k := j + 2; k < s.End && k < j+20; k++ {
			if r.word(k, "shooting", "fighting", "hostilities", "fire", "guns") {
				return -1 // that is the truce itself
			}
			if r.word(k, "will", "must", "shall") || r.word(k, "to") && r.sense(k-1).Has(cue.Be) {
				return j
			}
		}
	case (r.sense(j).Has(cue.Be) && r.word(j, "is", "are") || r.word(j, "must", "will")) && r.bound(j, s):
		k := j
		for k > s.First && r.tokens[k-1].Class <= token.Possessive && !r.sense(k-1).Has(cue.Which|cue.And|cue.Say) {
			k--
		}
		return k
	}
	return -1
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
		if r.word(k, "quiet", "calm", "truce", "ceasefire", "lull", "it", "holds", "hold") {
			return true
		}
	}
	return false
}

// bound reports whether the auxiliary at token j binds fighters or weapons to what truces bind them to: "fighters are to gather in
// camps", "heavy weapons must be pulled back".
func (r *reader) bound(j int, s token.Sentence) bool {
	k := j + 1
	if r.word(j, "is", "are") {
		if !r.word(k, "to") {
			return false
		}
		k++
	}
	if r.word(k, "be") {
		k++
	}
	if !r.word(k, "gather", "assemble", "withdraw", "withdrawn", "pulled", "pull", "disarm", "disarmed", "freed", "released", "exchanged", "lifted", "reopened", "confined", "surrender", "handed", "quartered", "demobilised", "demobilized") {
		return false
	}
	for i := s.First; i < j; i++ {
		if r.word(i, "fighters", "troops", "soldiers", "weapons", "forces", "guns", "artillery", "rebels", "guerrillas", "prisoners", "hostages", "sides", "armies", "detainees", "siege", "blockade", "captives", "tanks", "units", "children", "women") {
			return true
		}
	}
	return false
}
