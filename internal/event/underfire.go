package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// underFire reads fighting that is told of the time in which a truce is in force, which breaks it, whether a word says so or not: "shells fell
// on the market an hour after it began", "a roadside bomb killed two soldiers on July 8", "the army said that its posts were attacked at dawn".
// That a truce is in force when there is fighting must be told: by a day or an hour behind its beginning, or by words that tie the one to the other.
func (r *reader) underFire(t *Truce, g *group) {
	if t.Modality != "" || len(g.ms) == 0 {
		return
	}
	begun := r.begunOn(t)
	first := r.tokens[r.ms[g.ms[0]].First].Sent
	for n := int(first); n < len(r.d.Sentences); n++ {
		s := r.d.Sentences[n]
		if r.headline(s) || !r.says(s, r.w.FireTold) {
			continue
		}
		for j := s.First; j < s.End; j++ {
			if r.word(j, r.w.FireTold) && r.fireAt(j, s) && !r.undoneAt(j, s.First) && r.firedIn(g, j, s, begun, t) && r.saidOf(g, j) && !r.toldAt(t, j) && r.fired(t, j, s) {
				break
			}
		}
	}
}

// begunOn returns the day or the hour at which a truce began, as far as it is told, and no later than the day of publication.
func (r *reader) begunOn(t *Truce) moment.Moment {
	for _, claims := range [...][]resolve.Claim[moment.Moment]{t.Start, t.Declared} {
		for i := range claims {
			c := &claims[i]
			if len(c.Readings) == 0 || c.Mode == "proposed" || c.Mode == "demanded" || c.Mode == "denied" {
				continue
			}
			if v := c.Readings[0].Value; v.IsPoint() && v.Precision() >= moment.PrecisionDay && (r.now.IsZero() || !r.now.Before(v)) {
				return v
			}
			return moment.Moment{}
		}
	}
	return moment.Moment{}
}

// onlyTime returns the date of a sentence that has no other; -1 if it has none, or several.
func (r *reader) onlyTime(s token.Sentence) int {
	if !r.timed(s) {
		return -1
	}
	only := -1
	for k := s.First; k < s.End; k++ {
		x := r.time(k)
		if x < 0 || x == only {
			continue
		}
		if tm := &r.c.Times[x]; tm.Type == "SET" || only >= 0 || r.modifies(x) {
			return -1
		}
		only = x
	}
	return only
}

// sameDayOn reports whether what one side tells at token j of the day on which a truce began is a charge: nobody complains of what came before it.
func (r *reader) sameDayOn(begun, v moment.Moment, j int, t *Truce) bool {
	if v.Precision() != moment.PrecisionDay || begun.Precision() <= moment.PrecisionDay || begun.Date() != v.Date() {
		return false
	}
	who := r.voice(j)
	return who >= 0 && r.sideOf(t, who) && r.otherDid(j, who)
}

// everKept reports whether a truce is told to have been in force.
func (r *reader) everKept(t *Truce) bool {
	for i := range t.History {
		switch t.History[i].Status {
		case "in_effect", "holding", "faltering", "violated", "extended", "renewed", "collapsed", "terminated", "suspended", "expired":
			return true
		}
	}
	return false
}

// fireAt reports whether the word at token j tells an act of war, as the predicate of a clause.
func (r *reader) fireAt(j int, s token.Sentence) bool {
	switch {
	case r.word(j, r.w.FireVerbs):
		return r.toldAsDeed(j, s)
	case r.word(j, r.w.ShotIng):
		return r.passiveBefore(j) && (!r.word(j, r.w.FiredShot) || r.word(j+1, r.w.AtUpon)) // "have been attacking", "were shot at"
	case r.word(j, r.w.Carried):
		return r.word(j+1, r.w.OnOffOut) && r.noiseBehind(j+1, s.End)
	case r.word(j, r.w.FireKills):
		if r.passiveBefore(j) {
			return r.noiseBehind(j, s.End)
		}
		return r.noiseBefore(j, s.First) || !r.word(j, r.w.StruckHit) && r.struckBy(j, s.First)
	case r.word(j, r.w.FireGoes) && r.word(j+1, r.w.OnOffOut):
		return r.noiseBefore(j, s.First)
	case r.word(j, r.w.FireHappens):
		return r.noiseBefore(j, s.First)
	case r.word(j, r.w.FireSwaps):
		return r.word(j+1, r.w.FireGoods) || r.word(j+1, r.w.FireKinds) && r.word(j+2, r.w.FireGoods)
	case r.word(j, r.w.FireHeard):
		return r.noiseBefore(j, s.First) && r.passiveBefore(j) || !r.passiveBefore(j) && r.noiseBehind(j, s.End)
	}
	return false
}

// toldAsDeed reports whether the participle or past form at token j is a predicate: "shelled the town", "was attacked", and not "the shelled town".
func (r *reader) toldAsDeed(j int, s token.Sentence) bool {
	if r.passiveBefore(j) || r.sense(j-1).Has(cue.Have) {
		return true
	}
	if j == s.First || r.sense(j-1).Has(cue.Prep|cue.Def|cue.Indef) && r.ref(j-1) == nil || r.tokens[j].Gap == token.Hyphen {
		return false
	}
	return r.struckBy(j, s.First) || r.noiseBefore(j, s.First) || len(r.actorsBefore(j)) > 0
}

// actorsBefore returns who is the subject of the verb at token j.
func (r *reader) actorsBefore(j int) []int {
	by, _ := r.subjects(j)
	return by
}

// noiseBefore reports whether shooting or its weapons are the subject of the verb at token j: "mortar rounds were fired", "fighting continued".
func (r *reader) noiseBefore(j, first int) bool {
	for k := j - 1; k >= first && k > j-9; k-- {
		if r.word(k, r.w.FireGoods) && !r.truceAt(k, k+1) {
			return true
		}
		if r.sense(k).Has(cue.Say|cue.Which) || r.class(k) > token.Possessive && r.class(k) != token.Comma {
			return false
		}
	}
	return false
}

// noiseBehind reports whether shooting or its weapons follow the verb at token j: "heard shots", "were killed by gunfire".
func (r *reader) noiseBehind(j, end int) bool {
	for k := j + 1; k < end && k < j+7; k++ {
		if r.word(k, r.w.FireGoods) && !r.truceAt(k, k+1) {
			return true
		}
		if r.class(k) > token.Possessive || r.sense(k).Has(cue.Not|cue.No|cue.Say|cue.Which) {
			return false
		}
	}
	return false
}

// undoneAt reports whether what is told at token j did not happen, or not yet.
func (r *reader) undoneAt(j, first int) bool {
	for k := j - 1; k >= first && k > j-9; k-- {
		if sn := r.sense(k); sn.Has(cue.Not|cue.No|cue.Will) || sn.Has(cue.If|cue.May) && !sn.Has(cue.Be) || r.word(k, r.w.Stilled) || r.word(k, r.w.Nobody) || r.word(k, r.w.Only) && (r.word(k+1, r.w.When) || r.word(k+1, r.w.If)) || r.sense(k).Has(cue.To) && r.sense(k+1).Has(cue.Be) {
			return true
		}
		if r.class(k) > token.Comma {
			return false
		}
	}
	return false
}

// firedIn reports whether what is told at token j fell into the time of a truce that began at a moment.
func (r *reader) firedIn(g *group, j int, s token.Sentence, begun moment.Moment, t *Truce) bool {
	if r.tiedTo(g, j, s) {
		return true
	}
	if v := r.voice(j); v >= 0 && r.sideOf(t, v) && r.otherDid(j, v) && r.everKept(t) && r.onTopic(t, g, s) {
		return true
	}
	st := step{what: cue.Violated, verb: &fighting, form: cue.Past, object: true, at: Run{First: j, End: j + 1}, mention: len(r.ms)}
	x := r.stepTime(&st)
	if x < 0 {
		x = r.onlyTime(s)
	}
	if x < 0 || begun.IsZero() || len(r.c.Times[x].Moment) == 0 {
		return false
	}
	if k := r.c.Times[x].First - 1; r.word(k, r.w.Since) || r.word(k, r.w.BeforeUntil) || r.word(r.c.Times[x].End, r.w.BeforeUntil) {
		return false
	}
	v := r.c.Times[x].Moment[0].Value
	if v.IsInterval() || !begun.Before(v) && !r.sameDayOn(begun, v, j, t) || !r.now.IsZero() && r.now.Before(v) {
		return false
	}
	return len(t.End) == 0 || len(t.End[0].Readings) == 0 || !t.End[0].Readings[0].Value.Before(v)
}

// tiedTo reports whether the words of a sentence tie the fighting at token j to the truce: "despite the ceasefire", "within minutes of the truce",
// "an hour after the truce began", "soon after the signing", "the first since the start", "the truce was an hour old when".
func (r *reader) tiedTo(g *group, j int, s token.Sentence) bool {
	if !r.says(s, r.w.FireTied) {
		return false
	}
	for k := s.First; k < s.End; k++ {
		if !r.word(k, r.w.FireTied) {
			continue
		}
		m := r.mentionBehind(g, k+1, min(s.End, k+3))
		switch {
		case r.word(k, r.w.DespiteDuring):
			if m != nil || r.word(k+1, r.w.ItThis) && r.class(k+2) > token.Possessive {
				return true
			}
		case r.word(k, r.w.AfterSince):
			if m != nil && !m.maybe && (r.word(m.np.End, r.w.Began) || r.word(k, r.w.Since) && !r.brokenDown(m)) || r.word(k+2, r.w.Makings) && !r.madeOfElse(k+3) || r.word(k, r.w.Since) && k > j && (r.word(k+1, r.w.Then) || r.class(k+1) > token.Possessive) {
				return true
			}
		case r.word(k, r.w.Within):
			if (r.word(k+1, r.w.Spans) || r.time(k+1) >= 0 || r.word(k+2, r.w.AtFirst)) && (r.mentionBehind(g, k+2, min(s.End, k+6)) != nil || r.inForceBy(g, s)) {
				return true
			}
		case r.word(k, r.w.Old):
			if r.word(k+1, r.w.When) && k < j && r.mentionBehind(g, s.First, k) != nil {
				return true
			}
		case r.word(k, r.w.Later), r.word(k, r.w.Still):
			if t := r.time(k - 1); (r.word(k, r.w.Still) && k > j-3 && k < j || t >= 0 && r.c.Times[t].Type == "DURATION" || r.word(k-1, r.w.Spans) || k == s.First) && r.inForceBy(g, s) {
				return true
			}
		case r.word(k, r.w.Although):
			if k < j && r.keptIn(g, s.First, k) {
				return true
			}
		}
	}
	return false
}

// brokenDown reports whether a mention's truce is said to be over.
func (r *reader) brokenDown(m *mention) bool {
	for k := range m.steps {
		switch m.steps[k].what {
		case cue.Collapsed, cue.Terminated, cue.Expired:
			return true
		}
	}
	return false
}

// otherDid reports whether the act at token j is told, by who speaks, as what another did or as what was done to his own: "said that the rebels had
// opened fire", "said its posts were shelled".
func (r *reader) otherDid(j, who int) bool {
	if r.passiveBefore(j) {
		return true
	}
	if !r.sense(j-1).Has(cue.Have) && !r.sense(j-2).Has(cue.Have) {
		return false
	}
	if r.noiseBefore(j, max(0, j-5)) {
		return true
	}
	by, _ := r.subjects(j)
	if len(by) == 0 && r.word(j-2, r.w.WhoWhich) {
		if x := r.ref(j - 3); x != nil {
			by = x.Actors // "said it was the rebels who had opened fire"
		}
	}
	return len(by) > 0 && r.belligerent(by[0]) && !r.sameSide(r.side(by[0]), r.side(who))
}

// onTopic reports whether the paragraph of sentence s, up to it, or the sentence before it names a truce or tells how it was broken.
func (r *reader) onTopic(t *Truce, g *group, s token.Sentence) bool {
	first := s.First
	if n := r.tokens[s.First].Sent; n > 0 {
		first = r.d.Sentences[n-1].First
	}
	for first > 0 && r.tokens[first].Sent > 0 && r.d.Sentences[r.tokens[first].Sent-1].Para == s.Para {
		first = r.d.Sentences[r.tokens[first].Sent-1].First
	}
	if r.mentionBehind(g, first, s.End) != nil {
		return true
	}
	at := r.d.Span(first, s.End)
	for i := range t.Violations {
		if e := t.Violations[i].Evidence; len(e) > 0 && e[0].Span.End > at.Start && e[0].Span.Start < at.End {
			return true
		}
	}
	return false
}

// madeOfElse reports whether what is made is of something else than a truce: "the start of the offensive".
func (r *reader) madeOfElse(i int) bool {
	return r.word(i, r.w.Of) && !r.truceAt(i+1, i+6)
}

// inForceBy reports whether a truce is told to be in force in the sentence s or the one before it.
func (r *reader) inForceBy(g *group, s token.Sentence) bool {
	first := s.First
	if n := r.tokens[s.First].Sent; n > 0 {
		first = r.d.Sentences[n-1].First
	}
	for _, k := range g.ms {
		if m := &r.ms[k]; m.First >= first && m.First < s.End {
			for n := range m.steps {
				switch st := &m.steps[n]; {
				case st.force != asserted:
				case st.what == cue.InEffect, st.what == cue.Holding, st.what == cue.Violated, st.what == cue.Faltering:
					return true
				}
			}
		}
	}
	return false
}

// keptIn reports whether a truce is said to hold, or to be kept, from token i to token j.
func (r *reader) keptIn(g *group, i, j int) bool {
	for _, k := range g.ms {
		if m := &r.ms[k]; m.First >= i && m.First < j {
			for n := range m.steps {
				if st := &m.steps[n]; st.what == cue.Holding && st.force == asserted {
					return true
				}
			}
		}
	}
	return false
}

// mentionBehind returns the first mention of a group between tokens i and j.
func (r *reader) mentionBehind(g *group, i, j int) *mention {
	for _, k := range g.ms {
		if m := &r.ms[k]; m.np.First >= i && m.np.First < j {
			return m
		}
	}
	return nil
}

// fired adds the act of war at token j to the violations, alleged if one side tells it, and reports whether it is one.
func (r *reader) fired(t *Truce, j int, s token.Sentence) bool {
	who := r.voice(j)
	if r.quoted(j) && (who < 0 || !r.sideOf(t, who)) {
		return false // what somebody in the street heard
	}
	v := Violation{As: "reported", Place: -1, Evidence: r.proof(Run{First: max(s.First, r.clauseBegin(j, s.First)), End: r.clauseEnd(j, s)}, "fighting while in force")}
	if !r.passiveBefore(j) {
		if by, _ := r.subjects(j); len(by) > 0 && r.belligerent(by[0]) {
			v.Actors = by
		}
	}
	if who >= 0 {
		v.By = []int{who}
		if r.sideOf(t, who) {
			v.As = "alleged"
			if len(v.Actors) == 1 && r.sameSide(r.side(who), r.side(v.Actors[0])) {
				v.Actors = nil // nobody charges himself
			}
		}
	}
	t.Violations = r.mem.violations.Push(t.Violations, v)
	return true
}

// clauseBegin returns where the clause of the verb at token j begins, as far as one sees by its marks and words.
func (r *reader) clauseBegin(j, first int) int {
	k := j
	for k > first && k > j-12 && (r.class(k-1) <= token.Possessive || r.time(k-1) >= 0) && !r.sense(k-1).Has(cue.And|cue.Say|cue.Which) && !r.word(k-1, r.w.That) {
		k--
	}
	return k
}
