package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// unknowns reads what the text says is not known: "no word on the duration of the truce and whether there are any conditions", "it
// was not clear when".
func (r *reader) unknowns(t *Truce, s token.Sentence) {
	if !r.has(s, cue.Untold) {
		return
	}
	at := -1
	for j := s.First; j < s.End && at < 0; j++ {
		if r.sense(j).Has(cue.Untold) && r.unknownAt(j, s) {
			at = j
		}
	}
	if at < 0 {
		return
	}
	ev := r.proof(Run{First: at, End: s.End}, "stated to be unknown")
	add := func(fact string) {
		for i := range t.Unknown {
			if t.Unknown[i].Fact == fact {
				return
			}
		}
		t.Unknown = r.mem.unknown.Push(t.Unknown, Unknown{Fact: fact, Evidence: ev})
	}
	for j := at; j < s.End; j++ {
		switch {
		case r.word(j, r.w.HowLong) && !r.word(j-1, r.w.AsNoSo), r.word(j, r.w.Limits) && r.word(j+1, r.w.InIt) && r.time(j+2) < 0, r.word(j, r.w.When) && r.endWord(j, s.End):
			add("length")
		case r.word(j, r.w.ConditionsOrTerms):
			add("conditions")
		case r.word(j, r.w.HourDate) && r.tokens[j].Gap != token.Hyphen && !r.word(j-1, r.w.HourParts), r.word(j, r.w.When) && r.startWord(j, s.End):
			add("start")
		case r.word(j, r.w.Checking):
			add("monitoring")
		case r.word(j, r.w.Renewals):
			add("renewal")
		case r.word(j, r.w.Whether) && (r.word(j+3, r.w.AgreedAccepted) || r.word(j+4, r.w.AgreedAccepted)):
			add("acceptance")
		case r.word(j, r.w.Whether) && r.inForce(j, s.End):
			add("status")
		case r.word(j, r.w.Permanence):
			add("permanence")
		}
	}
	if r.word(at, r.w.Not) && r.word(at+1, r.w.OccurMention) || r.word(at, r.w.No) {
		for j := s.First; j < at; j++ {
			if r.word(j, r.w.Permanent) {
				add("permanence")
			}
		}
	}
	// "Monitoring is left to a second round": what is unknown stands before.
	if r.word(at, r.w.LeftRemains) {
		for j := s.First; j < at; j++ {
			if r.word(j, r.w.Verification) {
				add("monitoring")
			}
		}
	}
}

// unknownAt reports whether token j says that something is not known, or not told.
func (r *reader) unknownAt(j int, s token.Sentence) bool {
	switch {
	case r.word(j, r.w.Unclear):
		return true
	case r.word(j, r.w.NoWithout) && r.word(j+1, r.w.Details):
		return true
	case r.word(j, r.w.No) && r.word(j+1, r.w.StartFacts) && !r.word(j+2, r.w.ToForSoon):
		// "No date has been set"
		for k := j + 2; k < s.End && k < j+9; k++ {
			if r.word(k, r.w.WasGiven) {
				return true
			}
		}
	case r.word(j, r.w.Not) && r.word(j+1, r.w.WasSaid) && !r.word(j+2, r.w.That):
		return true
	case r.word(j, r.w.NobodySaid) && r.say(s):
		return true
	case r.word(j, r.w.DeclinedRefused) && r.word(j+2, r.w.Say):
		return true
	case r.word(j, r.w.Without) && r.word(j+1, r.w.NotGiving):
		return true
	case r.word(j, r.w.Left) && r.word(j+1, r.w.To) && r.sense(j-1).Has(cue.Be), r.word(j, r.w.Left) && r.word(j+1, r.w.Open):
		return true
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
