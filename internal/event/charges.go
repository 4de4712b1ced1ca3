package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// reportedAt reads breaches that are told without a verb that names the truce: "two violations were recorded", "the coalition listed 241
// breaches by the rebels", "held that the rebels had broken it 300 times", "honoured mainly in the breach", and the answers to what
// was charged: "rejected the accusation", "denied that they had fired first", "'False,' the ministry replied".
func (r *reader) reportedAt(t *Truce, g *group, j int, s token.Sentence) {
	switch {
	case r.word(j, r.w.Breaches) && r.word(j-1, r.w.InThe) && r.says(s, r.w.Kept):
		if r.word(j-1, r.w.The) && r.word(j-2, r.w.In) && r.saidOf(g, j) {
			r.addBreach(t, j, "reported", nil, nil, Run{First: max(s.First, j-4), End: j + 1})
		}
	case r.word(j, r.w.Breaches) && !r.truceAt(j, j+1) && !r.negatedAt(j-1, s.First) && !r.noBreach(j):
		// "the violation had come from the other side", "violations were recorded"
		k := j + 1
		for k < s.End && k < j+4 && r.sense(k).Has(cue.Be|cue.Have|cue.Adverb) {
			k++
		}
		if k > j+1 && (r.word(k, r.w.Registered) || r.word(k, r.w.Come) && r.word(k+1, r.w.From) || r.word(k, r.w.Committed)) && r.saidOf(g, j) {
			if r.refutedAt(j, s.First) {
				return
			}
			as, by := "reported", []int(nil)
			if v := r.voice(j); v >= 0 && r.sideOf(t, v) {
				as, by = "alleged", []int{v}
			}
			r.addBreach(t, j, as, by, nil, Run{First: max(s.First, j-2), End: r.clauseEnd(j, s)})
		}
	case r.word(j, r.w.Counted) && !r.passiveBefore(j):
		// "listed 241 breaches", "reported two explosions at Zolote"
		k := j + 1
		for k < s.End && k < j+6 && r.tokens[k].Class <= token.Possessive && !r.word(k, r.w.Incidents) {
			k++
		}
		if !r.word(k, r.w.Incidents) || !r.numbered(j+1, k) || !r.saidOf(g, j) {
			return
		}
		by, _ := r.subjects(j)
		switch {
		case len(by) > 0 && r.sideOf(t, by[0]):
			r.addBreach(t, j, "alleged", by, nil, Run{First: j, End: r.clauseEnd(k, s)})
		case r.word(k, r.w.Breaches):
			r.addBreach(t, j, "reported", by, nil, Run{First: j, End: r.clauseEnd(k, s)})
		}
	case r.word(j, r.w.Broke) && r.word(j+1, r.w.It) && (r.sense(j-1).Has(cue.Have) || r.sense(j-2).Has(cue.Have)) && !r.negatedAt(j-1, s.First):
		if v := r.voice(j); v >= 0 || r.claimed(j, s) {
			if r.refutedAt(j, s.First) || !r.saidOf(g, j) {
				return
			}
			did, _ := r.subjects(j)
			var by []int
			if v >= 0 {
				by = []int{v}
			}
			r.addBreach(t, j, "alleged", by, did, Run{First: j, End: r.clauseEnd(j, s)})
		}
	case r.word(j, r.w.KeptTo) && r.word(j-1, r.w.Been) && r.negatedAt(j-2, s.First):
		// "said that it had not been observed on a single day"
		if x := r.sayIn(s); x >= 0 && x < j && r.saidOf(g, j) {
			by, _ := r.subjects(x)
			r.addBreach(t, j, "alleged", by, nil, Run{First: x, End: r.clauseEnd(j, s)})
		}
	case r.word(j, r.w.Used) && r.truceAt(j+1, j+4):
		// "said that the rebels had used the truce to rearm"
		for k := j + 2; k < s.End && k < j+6; k++ {
			if r.word(k, r.w.ToFor) && !r.negatedAt(j-1, s.First) && (r.voice(j) >= 0 || r.claimed(j, s)) && r.saidOf(g, j) {
				did, _ := r.subjects(j)
				r.addBreach(t, j, "alleged", nil, did, Run{First: j, End: r.clauseEnd(k, s)})
				return
			}
		}
	case r.word(j, r.w.TellsOf) && r.blamesOther(j, s):
		if r.saidOf(g, j) {
			by, _ := r.subjects(j)
			r.addBreach(t, j, "alleged", by, nil, Run{First: max(s.First, j-3), End: r.clauseEnd(j+1, s)})
		}
	case r.word(j, r.w.Accusing) && !r.says(s, r.w.OfForThat):
		// "Shots were heard. The ministry accused the rebels."
		if !r.violent(s) && (r.tokens[s.First].Sent == 0 || !r.violent(r.d.Sentences[r.tokens[s.First].Sent-1])) || !r.saidOf(g, j) {
			return
		}
		did, at := r.actorList(j+1, s.End)
		if by, _ := r.subjects(j); len(did) > 0 && len(by) > 0 && by[0] != did[0] && r.closes(at.End, s.End) {
			r.addBreach(t, j, "alleged", by, did, Run{First: j, End: at.End})
		}
	}
}

// blamesOther reports whether the verb of saying at token j tells what each of two sides says of the other: "each army said that the other had
// fired first", "both say the other side began it".
func (r *reader) blamesOther(j int, s token.Sentence) bool {
	each := false
	for k := j - 1; k >= s.First && k > j-5; k-- {
		each = each || r.word(k, r.w.EachBoth)
	}
	for k := j + 1; each && k < s.End && k < j+4; k++ {
		if !r.word(k, r.w.OtherOthers) {
			continue
		}
		for i := k + 1; i < s.End && i < k+9 && r.class(i) <= token.Possessive; i++ {
			if r.word(i, r.w.ShootingActs) || r.word(i, r.w.BreachWords) || r.word(i, r.w.FireVerbs) {
				return !r.negatedAt(i-1, k)
			}
		}
		return false
	}
	return false
}

// answers reads what is said against a charge.
func (r *reader) answers(t *Truce, g *group, j int, s token.Sentence) {
	switch {
	case r.word(j, r.w.Denies) && r.word(j+1, r.w.That):
		acts := false
		for k := j + 2; k < s.End && k < j+16; k++ {
			acts = acts || r.word(k, r.w.BreachWords) || r.word(k, r.w.BehindIt) || (r.word(k, r.w.Struck) || r.word(k, r.w.ShootingActs)) && (r.closes(k+1, s.End) || r.word(k+1, r.w.Upon) || r.word(k+1, r.w.Incidents) || r.word(k+2, r.w.Incidents))
		}
		if by, _ := r.subjects(j); acts && len(by) > 0 && !r.deniedBy(t, by, j, s) && r.saidOf(g, j) {
			t.Violations = r.mem.violations.Push(t.Violations, Violation{As: "denied", Place: -1, Actors: by, DeniedBy: by, Evidence: r.proof(Run{First: j, End: r.clauseEnd(j+1, s)}, "denied a breach")})
		}
	case r.word(j, r.w.Rejecting) && r.chargeBehind(j+1, s.End):
		if by, _ := r.subjects(j); len(by) > 0 && r.saidOf(g, j) {
			r.deniedBy(t, by, j, s)
		}
	case r.word(j, r.w.Untrue) && r.quoted(j) && r.tokens[s.First].Sent > 0:
		// "'Completely false,' the ministry replied."
		if by := r.voice(j); by >= 0 && r.saidOf(g, j) && !r.negatedAt(j-1, s.First) {
			r.deniedBy(t, []int{by}, j, s)
		}
	case r.word(j, r.w.Denies) && r.tokens[max(j-2, s.First)].Class == token.Comma || r.word(j, r.w.Denies) && r.word(j-2, r.w.WhoWhich), r.word(j, r.w.Denies) && r.word(j-3, r.w.WhoWhich):
		// "counted a hundred air strikes, which the coalition denied"
		if by, _ := r.subjects(j); len(by) > 0 && r.says(s, r.w.WhoWhich) && r.saidOf(g, j) {
			r.deniedBy(t, by, j, s)
		}
	case r.word(j, r.w.SaidSays):
		// "the rebels said they had been nowhere near", "said its planes had only responded"
		for k := j + 1; k < s.End && k < j+9 && r.tokens[k].Class <= token.Possessive; k++ {
			if r.word(k, r.w.NotThere) && (r.sense(k-1).Has(cue.Have|cue.Be) || r.sense(k-2).Has(cue.Have)) && (!r.word(k, r.w.Only) || r.word(k+1, r.w.Answered)) && (!r.sense(k).Has(cue.Not) || r.word(k+1, r.w.ShootingActs) || r.word(k+1, r.w.Struck) || r.word(k+1, r.w.Broke)) {
				if by, _ := r.subjects(j); len(by) > 0 && r.saidOf(g, j) {
					r.deniedBy(t, by, j, s)
				}
				return
			}
		}
	}
}

// addBreach adds a violation, once for the words around token j.
func (r *reader) addBreach(t *Truce, j int, as string, by, did []int, at Run) {
	if r.toldAt(t, j) {
		return
	}
	t.Violations = r.mem.violations.Push(t.Violations, Violation{As: as, Place: -1, By: by, Actors: did, Evidence: r.proof(at, "a breach told")})
}

// deniedBy adds who denies to the last alleged or reported breach of the sentence of token j or the two before it, if it is not that
// actor's own charge, and reports whether there was one.
func (r *reader) deniedBy(t *Truce, by []int, j int, s token.Sentence) bool {
	n := max(0, int(r.tokens[s.First].Sent)-2)
	span := r.d.Span(r.d.Sentences[n].First, j)
	for i := len(t.Violations) - 1; i >= 0; i-- {
		v := &t.Violations[i]
		if v.As != "alleged" && v.As != "reported" || len(v.Evidence) == 0 || v.Evidence[0].Span.End <= span.Start || v.Evidence[0].Span.Start >= span.End {
			continue
		}
		if len(v.By) > 0 && v.By[0] == by[0] && len(v.By) == 1 {
			continue
		}
		if len(v.DeniedBy) == 0 {
			v.DeniedBy = by
		}
		return true
	}
	return false
}

// sideOf reports whether an actor is, or speaks for, a party, or may be one: what it counts it charges others with.
func (r *reader) sideOf(t *Truce, a int) bool {
	return r.partyBy(t, a) || !outsider(r.c.Actors[r.side(a)].Kind) && r.c.Actors[a].Kind != "civilians" && r.c.Actors[a].Kind != "unknown" && r.home(a, t)
}

// numbered reports whether a number or a word for one stands between tokens i and j.
func (r *reader) numbered(i, j int) bool {
	for k := i; k < j; k++ {
		if r.tokens[k].Class == token.Number || r.word(k, r.w.Counts) || r.word(k, r.w.Numbers) {
			return true
		}
	}
	return false
}

// refutedAt reports whether a word of denial stands before token j.
func (r *reader) refutedAt(j, first int) bool {
	for k := j - 1; k >= first && k > j-9; k-- {
		if r.word(k, r.w.Denies) {
			return true
		}
	}
	return false
}

// violent reports whether a sentence tells of shooting.
func (r *reader) violent(s token.Sentence) bool {
	for k := s.First; k < s.End; k++ {
		if r.word(k, r.w.Incidents) || r.word(k, r.w.Struck) || r.word(k, r.w.ShootingActs) {
			return true
		}
	}
	return false
}

// chargeBehind reports whether a charge is the object at token i: "the accusation", "these charges".
func (r *reader) chargeBehind(i, end int) bool {
	for k := i; k < end && k < i+4; k++ {
		if r.word(k, r.w.ChargeNouns) {
			return true
		}
		if r.tokens[k].Class > token.Possessive {
			return false
		}
	}
	return false
}
