package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// unknowns reads what the text says is not known: "no word on the duration of the truce and whether there are any conditions", "it
// was not clear when".
func (r *reader) unknowns(t *Truce, s token.Sentence) {
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
		t.Unknown = append(t.Unknown, Unknown{Fact: fact, Evidence: ev})
	}
	for j := at; j < s.End; j++ {
		switch {
		case r.word(j, "duration", "length", "long") && !r.word(j-1, "as", "no", "so"), r.word(j, "limit", "limited") && r.word(j+1, "in", "it") && r.time(j+2) < 0, r.word(j, "when") && r.endWord(j, s.End):
			add("length")
		case r.word(j, "conditions", "terms"):
			add("conditions")
		case r.word(j, "hour", "date") && r.tokens[j].Gap != token.Hyphen && !r.word(j-1, "an", "half", "to"), r.word(j, "when") && r.startWord(j, s.End):
			add("start")
		case r.word(j, "monitor", "monitored", "check", "verify", "enforced", "enforce", "supervise", "monitoring", "police", "policed"):
			add("monitoring")
		case r.word(j, "renewed", "extended", "renewal", "extension", "prolonged"):
			add("renewal")
		case r.word(j, "whether") && (r.word(j+3, "agreed", "accepted") || r.word(j+4, "agreed", "accepted")):
			add("acceptance")
		case r.word(j, "whether") && r.inForce(j, s.End):
			add("status")
		case r.word(j, "permanent", "permanence"):
			add("permanence")
		}
	}
	if r.word(at, "not") && r.word(at+1, "occur", "mention") || r.word(at, "no") {
		for j := s.First; j < at; j++ {
			if r.word(j, "permanent") {
				add("permanence")
			}
		}
	}
	// "Monitoring is left to a second round": what is unknown stands before.
	if r.word(at, "left", "remains", "remained") {
		for j := s.First; j < at; j++ {
			if r.word(j, "monitoring", "verification", "supervision") {
				add("monitoring")
			}
		}
	}
}

// unknownAt reports whether token j says that something is not known, or not told.
func (r *reader) unknownAt(j int, s token.Sentence) bool {
	switch {
	case r.word(j, "unclear", "unknown", "murky", "undisclosed", "unspecified"):
		return true
	case r.word(j, "no", "without") && r.word(j+1, "word", "details", "indication", "information", "detail"):
		return true
	case r.word(j, "no") && r.word(j+1, "date", "time", "timetable", "start", "duration", "hour") && !r.word(j+2, "to", "for", "soon"):
		// "No date has been set"
		for k := j + 2; k < s.End && k < j+9; k++ {
			if r.word(k, "set", "given", "announced", "fixed", "agreed", "mentioned", "named", "specified") {
				return true
			}
		}
	case r.word(j, "not") && r.word(j+1, "clear", "known", "immediately", "disclosed", "specified", "say", "announced", "specify", "give", "predict", "limit", "disclose", "explain", "mention", "occur", "said", "given") && !r.word(j+2, "that"):
		return true
	case r.word(j, "neither", "nobody", "nothing") && r.say(s):
		return true
	case r.word(j, "declined", "refused") && r.word(j+2, "say"):
		return true
	case r.word(j, "without") && r.word(j+1, "giving", "saying", "specifying", "disclosing", "setting"):
		return true
	case r.word(j, "left") && r.word(j+1, "to") && r.sense(j-1).Has(cue.Be), r.word(j, "left") && r.word(j+1, "open"):
		return true
	}
	return false
}

func (r *reader) say(s token.Sentence) bool {
	for j := s.First; j < s.End; j++ {
		if r.word(j, "say", "said", "specify", "specified", "disclose", "disclosed") {
			return true
		}
	}
	return false
}

func (r *reader) startWord(j, end int) bool {
	for k := j; k < end && k < j+9; k++ {
		if r.word(k, "start", "begin", "effect", "force", "started", "begun", "starts", "begins", "applied") {
			return true
		}
	}
	return false
}

// endWord reports whether a word of ending follows "when" at token j.
func (r *reader) endWord(j, end int) bool {
	for k := j; k < end && k < j+7; k++ {
		if r.word(k, "end", "ends", "expire", "expires", "ended") {
			return true
		}
	}
	return false
}

// inForce reports whether "in force" or the like stands behind "whether" at token j.
func (r *reader) inForce(j, end int) bool {
	for k := j; k+1 < end; k++ {
		if r.word(k, "in") && r.word(k+1, "force", "effect", "place") || r.word(k, "holding", "over", "valid") && r.sense(k-1).Has(cue.Be|cue.Adverb) {
			return true
		}
	}
	return false
}
