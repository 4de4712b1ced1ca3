package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// An omission is how firmly a text says that something is not settled, or not told.
type omission uint8

const (
	noOmission omission = iota
	notTold             // somebody does not know, or does not say
	notSettled          // the sides left it open, or their paper is silent on it: whatever it is, it is unknown
)

// unknowns reads what the text says is not known of a truce: "no word on the duration of the truce and whether there are any
// conditions", "who is to supervise them has not been settled", "the statement does not spell out the area".
func (r *reader) unknowns(t *Truce, g *group) {
	if len(g.ms) == 0 || !r.all.senses.Has(cue.Untold) {
		return
	}
	begin := int(r.tokens[r.ms[g.ms[0]].First].Sent)
	end := len(r.d.Sentences)
	if !r.oneGroup() && !r.isFirst(g) {
		last := begin
		for _, k := range g.ms {
			last = max(last, int(r.tokens[r.ms[k].First].Sent))
		}
		end = min(end, last+near+1)
	}
	since := 0 // sentences since the last mention of any truce
	for n := begin; n < end; n++ {
		s := r.d.Sentences[n]
		named := r.mentioned(s)
		if since++; named {
			since = 0
		}
		if !r.has(s, cue.Untold) || !named && r.headline(s) {
			continue
		}
		for j := s.First; j < s.End; j++ {
			if !r.sense(j).Has(cue.Untold) {
				continue
			}
			how := r.omitted(j, s)
			if how == noOmission || since > 3 && !(how == notSettled && (since <= 8 || r.says(s, r.w.Papers) || r.watched(n))) || !r.unsettledOf(g, j, how) {
				continue
			}
			if r.untoldFacts(t, j, s, how) {
				break
			}
		}
	}
}

// unsettledOf reports whether what token j says is not known is said of the truce of a group: that of today, if it is told of today
// and of none before it.
func (r *reader) unsettledOf(g *group, j int, how omission) bool {
	return r.speaksOf(g, j) || how == notSettled && r.saidOf(g, j)
}

// untoldFacts adds what is unknown by the word at token j, behind it or, if nothing stands there, before it.
func (r *reader) untoldFacts(t *Truce, j int, s token.Sentence, how omission) bool {
	first, end := j, j+1
	for end < s.End && r.tokens[end].Class != token.Semicolon {
		end++
	}
	if how == notSettled || r.closes(j+1, s.End) || r.closes(j+2, s.End) {
		for first > s.First && r.class(first-1) != token.Semicolon && r.class(first-1) != token.Colon {
			first--
		}
	}
	any := false
	add := func(fact string) {
		any = true
		for i := range t.Unknown {
			if t.Unknown[i].Fact == fact {
				return
			}
		}
		t.Unknown = r.mem.unknown.Push(t.Unknown, Unknown{Fact: fact, Evidence: r.proof(Run{First: first, End: end}, "stated to be unknown")})
	}
	asked := -1
	for k := first; k < end; k++ {
		if asked < 0 && r.word(k, r.w.Questions) {
			asked = k
		}
		if fact := r.untoldFact(k, first, end); fact != "" {
			add(fact)
		}
	}
	if !any && how == notSettled && asked >= 0 && (asked > j || asked <= first+1) && !(r.word(j, r.w.Left) && r.word(j+1, r.w.To) || r.word(j, r.w.Later)) {
		fact := "other"
		if r.watched(int(r.tokens[j].Sent)) && r.word(asked, r.w.WhoWhich) {
			fact = "monitoring" // "Independent monitors will come. Who they will be is not settled."
		}
		add(fact)
	}
	return any
}

// untoldFact returns what the word at token k, between first and end, says is unknown, or "".
func (r *reader) untoldFact(k, first, end int) string {
	switch {
	case r.word(k, r.w.HowLong) && !r.word(k-1, r.w.AsNoSo), r.word(k, r.w.Limits) && (r.word(k+1, r.w.InIt) && r.time(k+2) < 0 || r.word(k-1, r.w.Time)), r.word(k, r.w.When) && r.endWord(k, end), r.word(k, r.w.Term) && r.word(k-1, r.w.A):
		return "length"
	case r.word(k, r.w.ConditionsOrTerms):
		return "conditions"
	case r.word(k, r.w.HourDate) && r.tokens[k].Gap != token.Hyphen && !r.word(k-1, r.w.HourParts) && !r.ofAnother(k), r.word(k, r.w.When) && r.startWord(k, end), r.word(k, r.w.Day) && r.word(k-1, r.w.The) && r.startWord(k, end):
		return "start"
	case r.word(k, r.w.Checking):
		return "monitoring"
	case r.word(k, r.w.AreaWords) && !r.ofAnother(k), r.word(k, r.w.Where) && r.appliesBehind(k, end):
		return "area"
	case r.word(k, r.w.Renewals), r.word(k, r.w.Whether) && r.otherTruce(k, end):
		return "renewal"
	case r.word(k, r.w.Whether) && r.acceptBehind(k, end):
		return "acceptance"
	case r.word(k, r.w.Whether) && r.inForce(k, end):
		return "status"
	case r.word(k, r.w.Permanence), r.word(k, r.w.Permanent) && r.word(k+1, r.w.Occurring), r.word(k, r.w.Permanent) && r.word(k+2, r.w.Occurring), r.word(k, r.w.Permanent) && r.word(k+3, r.w.OccurMention):
		return "permanence"
	}
	return ""
}

// watched reports whether a sentence, or the one before it, speaks of those who watch over a truce.
func (r *reader) watched(n int) bool {
	return r.says(r.d.Sentences[n], r.w.Checking) || n > 0 && r.says(r.d.Sentences[n-1], r.w.Checking)
}

// closes reports whether nothing more is said at token i: the sentence or its clause ends there.
func (r *reader) closes(i, end int) bool {
	return i >= end || r.tokens[i].Class > token.Possessive && r.tokens[i].Class != token.Quote
}

// ofAnother reports whether the noun at token k is of something else than a truce: "the date of the election".
func (r *reader) ofAnother(k int) bool {
	return r.word(k+1, r.w.OfFor) && !r.truceAt(k+2, k+8) && !r.word(k+2, r.w.AnyIts) && !r.word(k+3, r.w.StartWords)
}

// otherTruce reports whether another truce stands behind "whether": "whether there would be another pause".
func (r *reader) otherTruce(k, end int) bool {
	for i := k + 1; i < end && i < k+6; i++ {
		if r.sense(i).Has(cue.Another) && (r.truceAt(i+1, i+3) || r.word(i+1, r.w.Quiet) || r.word(i+1, r.w.Pauses)) {
			return true
		}
	}
	return false
}

// acceptBehind reports whether "whether" at token k asks if somebody takes part: "whether it accepted", "whether the rebels would respect it".
func (r *reader) acceptBehind(k, end int) bool {
	for i := k + 1; i < end && i < k+8; i++ {
		if r.word(i, r.w.TakingPart) || r.word(i, r.w.AgreedAccepted) {
			return true
		}
		if r.tokens[i].Class > token.Possessive {
			return false
		}
	}
	return false
}

// appliesBehind reports whether "where" at token k asks for the area.
func (r *reader) appliesBehind(k, end int) bool {
	for i := k + 1; i < end && i < k+8; i++ {
		if r.word(i, r.w.Applying) {
			return true
		}
	}
	return false
}

// omitted reports how token j says that something is not known, or not told.
func (r *reader) omitted(j int, s token.Sentence) omission {
	switch {
	case r.word(j, r.w.Unsettled):
		return notSettled
	case r.word(j, r.w.Unclear):
		return notTold
	case r.word(j, r.w.NoWithout) && r.word(j+1, r.w.Details), r.sense(j).Has(cue.Not) && r.wordBehind(j, s):
		return notTold
	case r.word(j, r.w.No) && (r.word(j+1, r.w.StartFacts) || r.word(j+2, r.w.StartFacts)) && !r.word(j+2, r.w.ToForSoon):
		// "No date has been set"
		for k := j + 2; k < s.End && k < j+9; k++ {
			if r.word(k, r.w.WasGiven) {
				return notSettled
			}
		}
	case r.word(j, r.w.NobodySaid) && r.say(s):
		return notTold
	case r.word(j, r.w.Nothing) && r.word(j+1, r.w.OfAboutOn) && r.sense(j-1).Has(cue.Say), r.word(j, r.w.Silent) && r.word(j+1, r.w.OfAboutOn):
		return notSettled
	case r.word(j, r.w.Nothing) && r.sense(j+1).Has(cue.Be|cue.Have) && (r.sense(j+2).Has(cue.Say) || r.sense(j+3).Has(cue.Say)):
		return notTold
	case r.word(j, r.w.NeitherNor):
		// "Nor does the paper say who", "neither gives the length nor says who"
		for k := j + 1; k < s.End && k < j+7 && r.tokens[k].Class <= token.Possessive; k++ {
			if r.word(k, r.w.SpellsOut) {
				if r.word(j+1, r.w.DoDoes) && r.sense(j+2).Has(cue.Def) || r.says(s, r.w.Papers) || r.word(j+2, r.w.ItThis) {
					return notSettled
				}
				return notTold
			}
		}
	case r.sense(j).Has(cue.Not):
		k := j + 1
		for k < s.End && k < j+4 && r.sense(k).Has(cue.Be|cue.Have|cue.Adverb|cue.Def) {
			k++
		}
		switch {
		case r.word(k, r.w.Resolved) && (r.sense(k-1).Has(cue.Be) || r.sense(k-2).Has(cue.Be) || r.sense(j-1).Has(cue.Be)) && (r.asks(s.First, j) || r.asks(k, min(s.End, k+3)) || r.says(s, r.w.HourDate) || r.says(s, r.w.Checking)):
			return notSettled
		case (r.word(k, r.w.WasSaid) || r.word(k, r.w.SpellsOut)) && !r.word(k+1, r.w.That):
			if r.saysPaper(j, s.First) {
				return notSettled
			}
			if r.word(k, r.w.WasSaid) {
				return notTold
			}
		}
	case r.word(j, r.w.DeclinedRefused) && r.word(j+2, r.w.Say):
		return notTold
	case r.word(j, r.w.Without) && r.word(j+1, r.w.NotGiving):
		return notTold
	case r.word(j, r.w.Left) && (r.word(j+1, r.w.To) || r.word(j+1, r.w.For) && r.word(j+2, r.w.Later)) && r.sense(j-1).Has(cue.Be), r.word(j, r.w.Left) && r.word(j+1, r.w.Open):
		return notSettled
	case r.word(j, r.w.Open) && r.sense(j-1).Has(cue.Be) && (r.closes(j+1, s.End) || r.word(j+1, r.w.Question)) && r.asks(s.First, s.First+1):
		return notSettled
	case r.word(j, r.w.Later) && r.word(j-1, r.w.Resolved) && r.sense(j-2).Has(cue.Be), r.word(j, r.w.Yet) && r.word(j+1, r.w.To) && r.word(j+2, r.w.Be) && r.word(j+3, r.w.Resolved),
		r.word(j, r.w.StillRemains) && r.word(j+1, r.w.To) && r.word(j+2, r.w.Be) && (r.word(j+3, r.w.Resolved) || r.word(j+3, r.w.Seen)):
		return notSettled
	}
	return noOmission
}

// wordBehind reports whether "a word" follows a negation: "nor is there a word in the four pages about".
func (r *reader) wordBehind(j int, s token.Sentence) bool {
	for k := j + 1; k < s.End && k < j+5; k++ {
		if r.word(k, r.w.WordMention) && r.word(k-1, r.w.AnyA) {
			return true
		}
	}
	return false
}

// asks reports whether a question word stands between tokens i and j.
func (r *reader) asks(i, j int) bool {
	for k := i; k < j && k < len(r.tokens); k++ {
		if r.word(k, r.w.Questions) {
			return true
		}
	}
	return false
}

// saysPaper reports whether what does not say at token j is a paper: "the text does not name", "it does not say".
func (r *reader) saysPaper(j, first int) bool {
	for k := j - 1; k >= first && k > j-6; k-- {
		if r.word(k, r.w.Papers) {
			return true
		}
		if r.tokens[k].Class > token.Possessive {
			return false
		}
	}
	return false
}

func (r *reader) say(s token.Sentence) bool {
	for j := s.First; j < s.End; j++ {
		if r.word(j, r.w.Disclosing) {
			return true
		}
	}
	return false
}

func (r *reader) startWord(j, end int) bool {
	for k := j; k < end && k < j+9; k++ {
		if r.word(k, r.w.StartWords) {
			return true
		}
	}
	return false
}

// endWord reports whether a word of ending follows "when" at token j.
func (r *reader) endWord(j, end int) bool {
	for k := j; k < end && k < j+7; k++ {
		if r.word(k, r.w.EndWords) {
			return true
		}
	}
	return false
}

// inForce reports whether "in force" or the like stands behind "whether" at token j.
func (r *reader) inForce(j, end int) bool {
	for k := j; k+1 < end; k++ {
		if r.word(k, r.w.In) && r.word(k+1, r.w.InForce) || r.word(k, r.w.Valid) && r.sense(k-1).Has(cue.Be|cue.Adverb) {
			return true
		}
	}
	return false
}
