package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// purposes are words that tell what a truce is for, looked for in the sentences of its mentions.
var purposes = [...]struct {
	code  string
	words []string
}{
	{"evacuation", []string{"evacuate", "evacuated", "evacuation", "evacuations", "evacuating"}},
	{"humanitarian", []string{"humanitarian", "aid", "relief", "wounded", "vaccination", "vaccinate", "medicine", "food", "convoys"}},
	{"prisoner_exchange", []string{"hostages", "prisoners", "captives", "detainees"}},
	{"holiday", []string{"eid", "ramadan", "christmas", "easter", "holiday", "holidays", "festival", "olympic", "olympics", "nowruz", "orthodox", "feast"}},
	{"election", []string{"election", "elections", "vote", "referendum", "polling"}},
	{"peace_process", []string{"peace", "negotiations", "talks", "diplomacy", "settlement", "dialogue"}},
	{"de_escalation", []string{"escalation", "tensions", "stabilizing", "stabilising"}},
}

// purpose reads what a truce is for: words of the phrase itself, or those behind "to allow", "in hopes of", "for".
func (r *reader) purpose(t *Truce, m *mention) {
	s := r.sent(m.First)
	from := -1
	for j := m.np.First; j < s.End; j++ {
		if j >= m.np.First && j < m.np.End {
			r.purposeAt(t, j, j+1, true)
			continue
		}
		if from < 0 && (r.word(j, "allow", "enable", "permit", "provide", "let", "facilitate", "exchange", "ensure", "hopes", "goal", "aim", "resuscitating", "relaunch", "critical", "so", "for", "during", "over", "ahead") || r.word(j, "to") && r.word(j+1, "give", "get", "deliver", "evacuate", "make")) {
			from = j
		}
		if from >= 0 {
			r.purposeAt(t, j, j+1, r.word(from, "for", "during", "over", "so", "ahead"))
		}
	}
}

func (r *reader) purposeAt(t *Truce, j, end int, narrow bool) {
	if !r.sense(j).Has(cue.Aim) {
		return
	}
	for _, p := range purposes {
		if !r.word(j, p.words...) {
			continue
		}
		if narrow && (p.code == "peace_process" || p.code == "prisoner_exchange") && !r.word(j, "exchange") {
			continue
		}
		for i := range t.Purposes {
			if t.Purposes[i].Code == p.code {
				return
			}
		}
		t.Purposes = append(t.Purposes, Purpose{Code: p.code, Evidence: r.proof(Run{First: j, End: end}, "purpose")})
		return
	}
}

// unknowns reads what the text says is not known: "no word on the duration of the truce and whether there are any
// conditions", "it was not clear when".
func (r *reader) unknowns(t *Truce, s token.Sentence) {
	at := -1
	for j := s.First; j < s.End; j++ {
		if !r.sense(j).Has(cue.Untold) {
			continue
		}
		switch {
		case r.word(j, "unclear", "unknown", "murky", "undisclosed", "unspecified"),
			r.word(j, "no", "without") && r.word(j+1, "word", "details", "indication", "information", "detail", "date", "timetable", "time", "deadline", "limit"),
			r.word(j, "nothing", "nobody") && r.say(s), r.word(j, "would", "did", "does") && r.sense(j+1).Has(cue.Not) && r.word(j+2, "say", "predict", "specify", "limit", "disclose", "explain", "give"),
			r.word(j, "open", "indefinite") && r.word(j+1, "ended", "period", "time"),
			r.word(j, "not") && r.word(j+1, "clear", "known", "immediately", "disclosed", "specified", "say", "announced", "specify", "give") && !r.word(j+2, "that"),
			r.word(j, "neither") && r.say(s), r.word(j, "declined", "refused") && r.word(j+2, "say"):
			at = j
		}
		if at >= 0 {
			break
		}
	}
	if at < 0 {
		return
	}
	ev := r.proof(Run{First: s.First, End: s.End}, "stated to be unknown")
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
		case r.word(j, "duration", "length", "long", "limit") || r.word(j, "ended") && r.word(j-1, "open"), r.word(j, "when") && r.endWord(j, s.End):
			add("length")
		case r.word(j, "conditions", "terms"):
			add("conditions")
		case r.word(j, "date") && r.word(j-1, "no"):
			add("start")
		case r.word(j, "when", "hour") && (r.word(j, "hour") || r.startWord(j, s.End)):
			add("start")
		case r.word(j, "monitor", "monitored", "check", "verify", "enforced", "supervise"):
			add("monitoring")
		case r.word(j, "renewed", "extended", "renewal", "extension"):
			add("renewal")
		case r.word(j, "whether") && (r.word(j+3, "agreed", "accepted") || r.word(j+4, "agreed", "accepted")):
			add("acceptance")
		}
	}
}

func (r *reader) say(s token.Sentence) bool {
	for j := s.First; j < s.End; j++ {
		if r.word(j, "say", "said", "specify", "specified", "disclose", "disclosed") {
			return true
		}
	}
	return false
}

func (r *reader) endWord(j, end int) bool {
	for k := j; k < end && k < j+9; k++ {
		if r.word(k, "end", "expire", "over", "ended") {
			return true
		}
	}
	return false
}

func (r *reader) startWord(j, end int) bool {
	for k := j; k < end && k < j+9; k++ {
		if r.word(k, "start", "begin", "effect", "force", "started", "begun") {
			return true
		}
	}
	return false
}

// violations reads who is said to have broken the truce, who denies it, and what is said to be no breach.
func (r *reader) violations(t *Truce, steps []step) {
	for k := range steps {
		s := &steps[k]
		if s.verb.Agent != cue.Violator {
			continue
		}
		v := Violation{As: "reported", Place: -1, Evidence: r.proof(s.evidence, "violation")}
		sent := r.sent(s.at.First)
		switch {
		case s.force == negated && r.denial(s.at.First, sent):
			v.As = "denied"
		case s.force == negated, s.force == refused:
			v.As = "not_a_violation"
		case s.force == alleged || s.voice != resolve.Narrator || r.claimed(s.at.First, sent):
			v.As = "alleged"
		case s.what != cue.Violated:
			continue
		}
		v.Actors = s.by
		if s.force == alleged {
			v.Actors, v.By = r.accused(s, sent)
		} else if s.voice != resolve.Narrator {
			v.By = []int{s.voice}
		}
		for j := s.at.End; j < sent.End; j++ {
			if p := r.place(j); p >= 0 && v.Place < 0 && r.sense(j-1).Has(cue.Prep) && r.ref(j) == nil {
				v.Place = p
			}
		}
		if x := r.stepTime(s); x >= 0 {
			v.When = append(v.When, resolve.Claim[momentValue]{By: s.voice, Readings: r.c.Times[x].Moment, Evidence: r.proof(r.timeRun(x), "time of violation")})
		}
		t.Violations = append(t.Violations, v)
	}
}

// denial reports whether the sentence denies: "denied violating", "said it had not breached".
func (r *reader) denial(i int, s token.Sentence) bool {
	for j := i; j >= s.First; j-- {
		if r.word(j, "denied", "denies", "denying", "deny", "denial", "said", "insisted") {
			return true
		}
	}
	return false
}

// claimed reports whether a verb of claiming governs: "have claimed that the army has violated".
func (r *reader) claimed(i int, s token.Sentence) bool {
	for j := i; j >= s.First && j > i-14; j-- {
		if r.word(j, "claimed", "claim", "claims", "accused", "accusing", "accusations", "alleged", "alleging", "said", "blamed", "reports", "reported", "says") {
			return true
		}
	}
	return false
}

// accused reads "A accused B of violating": who did it, and who says so.
func (r *reader) accused(s *step, sent token.Sentence) (did, says []int) {
	for j := s.at.First; j >= sent.First; j-- {
		if r.word(j, "accused", "accuses", "accusing", "accuse", "blamed", "blames", "blaming") {
			did, _ = r.actorsRight(j+1, s.at.First)
			says, _ = r.actorsLeft(j-1, sent.First)
			return did, says
		}
	}
	return s.by, nil
}

// harmless reads sentences that say what does not count as a breach.
func (r *reader) harmless(t *Truce, s token.Sentence) {
	for j := s.First; j < s.End; j++ {
		if !r.sense(j).Has(cue.Breach) || !r.word(j, "breach", "breaches", "violation", "violations", "violate", "breached") {
			continue
		}
		for k := j - 1; k >= s.First && k > j-7; k-- {
			if r.sense(k).Has(cue.Not) && (r.word(j-1, "as", "be", "a", "technically", "constitute") || r.word(k+1, "count", "constitute", "be", "considered", "amount", "technically", "counted") || r.word(j, "breach", "violate") && r.word(j-1, "technically", "not")) {
				for i := range t.Violations {
					if t.Violations[i].As == "not_a_violation" {
						return
					}
				}
				t.Violations = append(t.Violations, Violation{As: "not_a_violation", Place: -1, Evidence: r.proof(Run{First: s.First, End: s.End}, "no breach")})
				return
			}
		}
	}
}
