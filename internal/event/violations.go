package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// violations reads who is said to have broken the truce, who denies it, and what is said to be no breach.
func (r *reader) violations(t *Truce, steps []step) {
	for k := range steps {
		s := &steps[k]
		if s.verb.Agent != cue.Violator || s.form == cue.Noun && r.noBreach(s.at.First) {
			continue
		}
		v := Violation{As: "reported", Place: -1, Evidence: r.proof(s.evidence, "violation")}
		sent := r.sent(s.at.First)
		switch {
		case s.force == negated && r.denial(s.at.First, sent, !s.passive):
			v.As = "denied"
		case s.force == negated, s.force == refused:
			v.As = "not_a_violation"
		case s.force == alleged || s.voice != resolve.Narrator || r.claimed(s.at.First, sent):
			v.As = "alleged"
		case s.what != cue.Violated:
			continue
		}
		if v.As == "reported" {
			// "had violated the truce in the eyes of the government"
			for j := s.at.End; j < sent.End; j++ {
				if r.word(j, r.w.Eyes) && r.word(j+1, r.w.Of) || r.word(j, r.w.According) && r.word(j+1, r.w.To) {
					if by, _ := r.actorList(j+2, sent.End); len(by) > 0 {
						v.As, v.By = "alleged", by
					}
					break
				}
			}
		}
		v.Actors = s.by
		if s.force == alleged || r.traded(s, sent) {
			v.Actors, v.By = r.accused(s, sent)
			v.Actors, v.By = once(v.Actors), once(v.By)
		} else if s.voice != resolve.Narrator {
			v.By = []int{s.voice}
		}
		if len(v.Actors) == 1 && (outsider(r.c.Actors[v.Actors[0]].Kind) || r.c.Actors[v.Actors[0]].Kind == "civilians") {
			v.Actors = nil
		}
		if len(v.By) == 1 && len(v.Actors) == 1 && r.sameSide(r.side(v.By[0]), r.side(v.Actors[0])) && v.As == "alleged" {
			v.Actors = nil // nobody charges himself: whom the words mean is not known
		}
		for j := s.at.End; j < sent.End; j++ {
			if p := r.place(j); p >= 0 && v.Place < 0 && r.sense(j-1).Has(cue.Prep) && r.ref(j) == nil {
				v.Place = p
			}
		}
		if x := r.stepTime(s); x >= 0 {
			v.When = r.mem.moments.claims.One(resolve.Claim[momentValue]{By: s.voice, Readings: r.c.Times[x].Moment, Evidence: r.proof(r.timeRun(x), "time of violation")})
		}
		t.Violations = r.mem.violations.Push(t.Violations, v)
	}
}

// noBreach reports whether the noun at token i is what something is said not to be: "do not count as violations".
func (r *reader) noBreach(i int) bool {
	first := r.sent(i).First
	for k := i - 1; k >= first && k > i-7; k-- {
		if r.sense(k).Has(cue.Not) && (r.word(i-1, r.w.Constitutes) || r.word(i-2, r.w.ConstituteBe)) {
			return true
		}
	}
	return false
}

// charges reads accusations that do not name the truce: "accused Pakistan of repeated violations", "each accused the other of
// attacking", and denials of what was said before: "Islamabad denied it".
func (r *reader) charges(t *Truce, g *group) {
	if len(g.ms) == 0 {
		return
	}
	begin := r.tokens[r.ms[g.ms[0]].First].Sent
	end := len(r.d.Sentences)
	if !r.oneGroup() && !r.isFirst(g) {
		// What is said of one truce among several stands near where it is mentioned; see speaksOf.
		last := begin
		for _, k := range g.ms {
			last = max(last, r.tokens[r.ms[k].First].Sent)
		}
		end = min(end, int(last)+near+1)
	}
	for n := int(begin) - 1; n < end; n++ {
		if n < 0 {
			continue
		}
		s := r.d.Sentences[n]
		if r.headline(s) && int32(n) != begin {
			continue
		}
		if r.says(s, r.w.BreachTold) && n >= int(begin) {
			for j := s.First; j < s.End; j++ {
				if !r.word(j, r.w.BreachTold) {
					continue
				}
				r.reportedAt(t, g, j, s)
				r.answers(t, g, j, s)
				r.harmless(t, g, j, s)
			}
		}
		if !r.has(s, cue.Breach) {
			continue
		}
		for j := s.First; j < s.End; j++ {
			if !r.sense(j).Has(cue.Breach) {
				continue
			}
			switch {
			case r.word(j, r.w.Accusing):
				if v, ok := r.charge(j, s); ok && r.speaksOf(g, j) && !r.toldAt(t, j) {
					t.Violations = r.mem.violations.Push(t.Violations, v)
				}
			case r.word(j, r.w.Trading) && r.breachIn(j, s.End):
				if by, _ := r.subjects(j); (len(by) > 1 || r.sidesBefore(j, s.First)) && r.speaksOf(g, j) && !r.toldAt(t, j) {
					t.Violations = r.mem.violations.Push(t.Violations, Violation{As: "alleged", Place: -1, Actors: by, By: by, Evidence: r.proof(Run{First: j, End: r.clauseEnd(j, s)}, "mutual charges")})
				}
			case r.word(j, r.w.Breaches) && !r.truceAt(j, j+1) && (r.counted(j, s.First) || r.owned(j, s)) && r.speaksOf(g, j) && !r.toldAt(t, j):
				v := Violation{As: "reported", Place: -1, Evidence: r.proof(Run{First: max(s.First, j-4), End: j + 1}, "violations counted")}
				claimed := false
				if v.Actors, _, claimed = r.breakers(j, s); claimed {
					v.As = "alleged"
				}
				if who := r.voice(j); who >= 0 {
					if v.By = []int{who}; r.sideOf(t, who) {
						v.As = "alleged"
					}
				} else if k := r.sayIn(s); k >= 0 {
					v.As = "alleged"
					if v.By, _ = r.subjects(k); len(v.By) == 0 {
						v.By, _ = r.actorList(k+1, s.End)
					}
				}
				t.Violations = r.mem.violations.Push(t.Violations, v)
			case r.word(j, r.w.Denies) && r.speaksOf(g, j):
				r.denied(t, j, s)
			case r.word(j, r.w.Self) && r.word(j+1, r.w.Defence) && r.word(j-1, r.w.ItAsIn) && len(t.Violations) > 0 && r.speaksOf(g, j) && !r.truceAt(j+1, min(s.End, j+8)):
				if k := j - 2; k > s.First && r.word(k, r.w.CalledWas) {
					r.answer(t, k, s)
				}
			case r.word(j, r.w.SinceWhen) && r.ruined(g, s.First, j) && r.struck(j+1, min(s.End, j+9)) && !r.toldAt(t, j):
				t.Violations = r.mem.violations.Push(t.Violations, Violation{As: "reported", Place: -1, Evidence: r.proof(Run{First: j + 1, End: r.clauseEnd(j, s)}, "what broke it")})
			case r.word(j, r.w.AfterSince) && r.struck(s.First, j) && r.begunAt(g, j+1, min(s.End, j+7)) && !r.toldAt(t, j):
				v := Violation{As: "reported", Place: -1, Evidence: r.proof(Run{First: s.First, End: j}, "after it began")}
				if who := r.voice(j); who >= 0 {
					if v.By = []int{who}; r.sideOf(t, who) {
						v.As = "alleged"
					}
				}
				t.Violations = r.mem.violations.Push(t.Violations, v)
			}
		}
	}
}

// sidesBefore reports whether the subject of the verb at token j is both sides, whoever they are: "the warring sides were trading accusations".
func (r *reader) sidesBefore(j, first int) bool {
	for k := j - 1; k >= first && k > j-5; k-- {
		if r.word(k, r.w.SidesNouns) {
			return true
		}
	}
	return false
}

// charge reads what stands around a verb of accusing at token j.
func (r *reader) charge(j int, s token.Sentence) (Violation, bool) {
	v := Violation{As: "alleged", Place: -1}
	of := j + 1
	for of < s.End && !r.word(of, r.w.OfForThat) {
		if c := r.tokens[of].Class; c > token.Possessive && c != token.Comma && c != token.Quote {
			return v, false
		}
		of++
	}
	if of >= s.End || of > j+14 || !r.breachIn(of, min(s.End, of+8)) {
		return v, false
	}
	if r.passiveBefore(j) {
		v.Actors, v.By = r.accusedOf(j, of)
		v.Evidence = r.proof(Run{First: j, End: r.clauseEnd(of, s)}, "accused of a breach")
		return v, len(v.Actors) > 0
	}
	v.By = r.accusing(j, s.First)
	if r.mutualAt(j + 1) {
		v.Actors = v.By
		if len(v.By) < 2 {
			// "Each accused the other": the parties, whoever they are.
			v.By, v.Actors = nil, nil
		}
	} else {
		v.Actors, _ = r.actorList(j+1, of)
		if len(v.Actors) == 0 || len(v.By) > 0 && v.Actors[0] == v.By[0] {
			return v, false
		}
	}
	v.Evidence = r.proof(Run{First: j, End: r.clauseEnd(of, s)}, "accused of a breach")
	return v, true
}

// clauseEnd returns the end of the clause that goes on at token j.
func (r *reader) clauseEnd(j int, s token.Sentence) int {
	k := j + 1
	for k < s.End && k < j+14 && (r.tokens[k].Class <= token.Possessive || r.tokens[k].Class == token.Quote) && !r.sense(k).Has(cue.And|cue.Say) {
		k++
	}
	return k
}

// breachIn reports whether acts that break a truce are named between tokens i and j.
func (r *reader) breachIn(i, j int) bool {
	for k := i + 1; k < j && k < i+22; k++ {
		if r.word(k, r.w.ChargedWith) {
			return true
		}
	}
	return false
}

// sayIn returns the first word of speech in a sentence, or -1.
func (r *reader) sayIn(s token.Sentence) int {
	for j := s.First; j < s.End; j++ {
		if r.word(j, r.w.Counting) {
			return j
		}
	}
	return -1
}

// toldAt reports whether a violation was read from the words around token j already.
func (r *reader) toldAt(t *Truce, j int) bool {
	s := r.sent(j)
	span := r.d.Span(max(s.First, j-3), min(s.End, j+9))
	for i := range t.Violations {
		for _, e := range t.Violations[i].Evidence {
			if e.Span.Start < span.End && span.Start < e.Span.End {
				return true
			}
		}
	}
	return false
}

// counted reports whether a number or "repeated" stands before token j: "more than 2,000 violations".
func (r *reader) counted(j, first int) bool {
	for k := j - 1; k >= first && k > j-4; k-- {
		if r.tokens[k].Class == token.Number || r.word(k, r.w.Counts) {
			return !r.negatedAt(k, first) && !r.sense(k-1).Has(cue.No)
		}
	}
	return false
}

// owned reports whether the words before the breach at token j say whose it is: "Armenia's violations".
func (r *reader) owned(j int, s token.Sentence) bool {
	if r.negatedAt(j-1, s.First) || r.sense(j-1).Has(cue.No) {
		return false
	}
	by, at, _ := r.breakers(j, s)
	return len(by) > 0 && at.End <= j && r.belligerent(by[0])
}

// denied adds who denies to the last alleged breach of the sentence or the one before; a denial of any breach stands alone.
func (r *reader) denied(t *Truce, j int, s token.Sentence) {
	own := r.word(j+1, r.w.DeniedActs) || (r.word(j+1, r.w.Any) && r.word(j+2, r.w.DeniedThings))
	if !own && !r.word(j+1, r.w.ItThemThe) && r.tokens[min(j+1, len(r.tokens)-1)].Class == token.Word {
		return
	}
	by, _ := r.subjects(j)
	if len(by) == 0 {
		return
	}
	first := s.First
	if k := r.tokens[s.First].Sent; k > 0 {
		first = r.d.Sentences[k-1].First
	}
	span := r.d.Span(first, j)
	for i := len(t.Violations) - 1; i >= 0; i-- {
		v := &t.Violations[i]
		if v.As != "alleged" && v.As != "reported" || len(v.Evidence) == 0 || v.Evidence[0].Span.End <= span.Start || v.Evidence[0].Span.Start >= span.End {
			continue
		}
		v.DeniedBy = by
		return
	}
	if own {
		t.Violations = r.mem.violations.Push(t.Violations, Violation{As: "denied", Place: -1, Actors: by, DeniedBy: by, Evidence: r.proof(Run{First: j, End: r.clauseEnd(j, s)}, "denied a breach")})
	}
}

// answer adds to the last alleged breach who calls it something else: "the rebels called it self-defence".
func (r *reader) answer(t *Truce, k int, s token.Sentence) {
	by, _ := r.subjects(k)
	v := &t.Violations[len(t.Violations)-1]
	if len(by) > 0 && len(v.Evidence) > 0 && v.Evidence[0].Span.End > r.d.Span(s.First, s.End).Start {
		v.DeniedBy = by
	}
}

// ruined reports whether a mention of the group between tokens i and j is said to have failed, or to be over.
func (r *reader) ruined(g *group, i, j int) bool {
	for _, k := range g.ms {
		m := &r.ms[k]
		if m.First < i || m.First >= j {
			continue
		}
		for n := range m.steps {
			switch m.steps[n].what {
			case cue.Collapsed, cue.Terminated, cue.Faltering, cue.Expired:
				return true
			}
		}
	}
	return false
}

// struck reports whether an act of war is told between tokens i and j.
func (r *reader) struck(i, j int) bool {
	for k := i; k < j; k++ {
		if r.word(k, r.w.Struck) && !r.negatedAt(k-1, i) {
			return true
		}
	}
	return false
}

// begunAt reports whether a mention of the group stands between tokens i and j as what began: "after the truce began", "since the
// ceasefire took effect".
func (r *reader) begunAt(g *group, i, j int) bool {
	for _, k := range g.ms {
		if m := &r.ms[k]; m.First < j && i < m.End && m.def {
			return r.word(m.np.End, r.w.Began)
		}
	}
	return false
}

// denial reports whether the sentence denies: "denied violating", "said it had not breached".
func (r *reader) denial(i int, s token.Sentence, own bool) bool {
	for j := i; j >= s.First; j-- {
		if r.word(j, r.w.Denial) || own && r.word(j, r.w.SaidSays) {
			return true
		}
	}
	return false
}

// claimed reports whether a verb of claiming governs: "have claimed that the army has violated".
func (r *reader) claimed(i int, s token.Sentence) bool {
	for j := i; j >= s.First && j > i-14; j-- {
		if r.word(j, r.w.Claimed) {
			return true
		}
	}
	return false
}

// accused reads "A accused B of violating": who did it, and who says so. Of "A and B accused each other" and "A and B traded accusations"
// both are what the two sides say of one another.
func (r *reader) accused(s *step, sent token.Sentence) (did, says []int) {
	for j := s.at.First; j >= sent.First; j-- {
		switch {
		case r.word(j, r.w.Accused):
			if r.mutualAt(j + 1) {
				says = r.accusing(j, sent.First)
				return says, says
			}
			if r.passiveBefore(j) {
				return r.accusedOf(j, s.at.First)
			}
			did, _ = r.actorsRight(j+1, s.at.First)
			says = r.accusing(j, sent.First)
			return did, says
		case r.word(j, r.w.Trading) && r.breachIn(j, min(sent.End, j+4)):
			if says, _ = r.subjects(j); len(says) < 2 {
				return nil, says
			}
			return says, says
		}
	}
	return s.by, nil
}

// accusedOf reads the passive at token j: "A was accused of violating", "A has been accused by B of breaking".
func (r *reader) accusedOf(j, limit int) (did, says []int) {
	did, _ = r.subjects(j)
	if r.word(j+1, r.w.By) {
		says, _ = r.actorsRight(j+2, limit)
	}
	return did, says
}

// once drops from a list whom it names again: "the two sides, A and B".
func once(list []int) []int {
	for i := 1; i < len(list); i++ {
		if slices.Contains(list[:i], list[i]) {
			return once(slices.Concat(list[:i], list[i+1:]))
		}
	}
	return list
}

// traded reports whether a step stands in what two sides say of each other: "traded accusations that each had breached the truce".
func (r *reader) traded(s *step, sent token.Sentence) bool {
	for j := s.at.First - 1; j >= sent.First && j > s.at.First-16; j-- {
		if r.word(j, r.w.Trading) {
			return r.breachIn(j, min(sent.End, j+4))
		}
	}
	return false
}

// accusing returns who makes the charge whose verb stands at token j: the subject, also that of another verb that the charge goes with,
// "issued statements accusing".
func (r *reader) accusing(j, first int) []int {
	if by, _ := r.subjects(j); len(by) > 0 {
		return by
	}
	if r.ing(j) {
		for k := j - 1; k > first && k > j-9; k-- {
			if r.tokens[k].Case == token.Lower && r.ref(k) == nil && r.time(k) < 0 && r.isVerb(k) {
				if by, _ := r.subjects(k); len(by) > 0 {
					return by
				}
			}
		}
	}
	by, _ := r.actorsLeft(j-1, first)
	return by
}

// mutualAt reports whether "each other" or "one another" stands at token j.
func (r *reader) mutualAt(j int) bool {
	return r.word(j, r.w.EachThe) && r.word(j+1, r.w.OtherOthers) || r.word(j, r.w.One) && r.word(j+1, r.w.Another)
}

// harmless reads that something does not count as a breach: "do not count as violations", "did not treat it as a violation", "he did
// not call that a breach", "which the army put down to a wedding".
func (r *reader) harmless(t *Truce, g *group, j int, s token.Sentence) {
	hit := false
	switch {
	case r.word(j, r.w.BreachNouns):
		for k := j - 1; k >= s.First && k > j-8 && !hit; k-- {
			if !r.sense(k).Has(cue.Not) {
				continue
			}
			hit = r.word(j-1, r.w.Technically) || r.word(k+1, r.w.CountsAs) || r.word(j, r.w.BreachViolate) && r.word(j-1, r.w.TechnicallyNot)
			for i := k + 1; i < j && !hit; i++ {
				hit = r.word(i, r.w.Regarding) && (r.word(j-1, r.w.AnyA) || r.word(j-1, r.w.As))
			}
		}
	case r.word(j, r.w.PutDown):
		// "put down to a wedding", "blamed on an accident"
		for k := j + 1; k < s.End && k < j+7 && !hit; k++ {
			hit = r.word(k, r.w.Accidents) && (r.word(j+1, r.w.ToFor) || r.word(j+1, r.w.OnUpon) || r.word(j+2, r.w.ToFor))
		}
		hit = hit && (r.violent(s) || r.tokens[s.First].Sent > 0 && r.violent(r.d.Sentences[r.tokens[s.First].Sent-1]))
	}
	if !hit || !r.saidOf(g, j) {
		return
	}
	for i := range t.Violations {
		if t.Violations[i].As == "not_a_violation" {
			return
		}
	}
	t.Violations = r.mem.violations.Push(t.Violations, Violation{As: "not_a_violation", Place: -1, Evidence: r.proof(Run{First: s.First, End: s.End}, "no breach")})
}
