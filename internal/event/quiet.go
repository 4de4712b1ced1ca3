package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// What tells quiet that was agreed on from the quiet of a day: phrases without a truce's name.

// granted reports whether quiet that a phrase tells of is what somebody agreed to, ordered, asked for or offered, and not what the day
// happened to bring: "put their names to six months without raids", "his order: not one shot".
func (r *reader) granted(m *mention) bool {
	if m.title {
		return true // no headline tells of the weather
	}
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.InEffect:
			if m.length >= 0 && !s.sub && s.verb != &presupposed && r.stepTime(s) >= 0 {
				return true // "a week without firing has been running since midnight"
			}
		case cue.None, cue.Scheduled, cue.Holding, cue.Violated, cue.Collapsed, cue.Expired:
		default:
			return true
		}
	}
	return r.grantedHere(m, 16)
}

// grantedHere reports whether one of a few words before a phrase tells that somebody granted what it says, or its sentence goes on with
// that behind a colon.
func (r *reader) grantedHere(m *mention, reach int) bool {
	s := r.sent(m.First)
	if k := m.np.First - 1; k > s.First && r.tokens[k].Class == token.Colon && r.anyDeal(s.First, k) {
		return true
	}
	for k := m.np.First - 1; k >= s.First && k >= m.np.First-reach && r.tokens[k].Class != token.Semicolon; k-- {
		if r.word(k, r.w.Granting) && (k > m.np.First-7 || !r.sense(k-1).Has(cue.If)) {
			return !r.negatedAt(k, s.First) && !r.word(k-1, r.w.CountedFrom)
		}
	}
	if r.cleft(m, s.End) {
		return true
	}
	for k := m.np.End; k < s.End && k < m.np.End+12; k++ {
		if r.tokens[k].Class == token.Colon {
			return r.anyDeal(k+1, s.End)
		}
	}
	return false
}

// cleft reports whether what somebody granted is told by what it is: "three days without shelling is what the rebels have promised".
func (r *reader) cleft(m *mention, limit int) bool {
	for k := m.np.End; k+2 < limit && k < m.np.End+12; k++ {
		if r.sense(k).Has(cue.Be) && r.word(k+1, r.w.What) {
			for n := k + 2; n < limit && n < k+16; n++ {
				if r.word(n, r.w.Granting) {
					return true
				}
			}
			return false
		}
	}
	return false
}

// anyDeal reports whether a word of agreement or order stands between two tokens.
func (r *reader) anyDeal(i, end int) bool {
	for ; i < end; i++ {
		if r.word(i, r.w.Granting) {
			return true
		}
	}
	return false
}

// spanOfQuiet reads the length of a phrase that begins with it: "a week without raids".
func (r *reader) spanOfQuiet(m *mention) {
	if m.length >= 0 || m.Rule != "days of quiet" && m.Rule != "days of calm" {
		return
	}
	if t := r.time(m.First); t >= 0 && r.c.Times[t].Type == "DURATION" && !r.c.Times[t].Length.IsVague() {
		m.length = t
	}
}

// haltAlone reports whether a halt is named with no word of what is halted, in an article that calls no truce by its name.
func (r *reader) haltAlone(m *mention) bool {
	if m.Kind != cue.TemporaryCessation || m.plural || m.noun || !m.indef && !(m.def && r.word(m.First, r.w.OwnHalts)) || !r.word(m.First, r.w.Pauses) || r.sense(m.np.End).Has(cue.Prep) && r.time(m.np.End+1) < 0 && !r.word(m.np.End, r.w.BetweenWith) {
		return false
	}
	return !r.callsTruce()
}

// callsTruce reports whether the article calls a truce by its name.
func (r *reader) callsTruce() bool {
	for i := range r.cues.Truces {
		if r.cues.Truces[i].Strength == cue.Strong {
			return true
		}
	}
	return false
}

// merelyQuiet reports whether a phrase says what a truce is like that the article calls by its name elsewhere.
func (r *reader) merelyQuiet(m *mention) bool {
	switch m.Rule {
	case "days of quiet", "days of calm", "no more fighting", "open-ended pause":
		return !m.title && !m.def && !r.grantedHere(m, 6) && r.callsTruce()
	case "guns rest", "nobody fires", "make no attacks", "leave each other alone":
		return r.callsTruce()
	}
	return false
}

// ofGangs reports whether a deal, in an article on gangs that calls no truce by its name, is one that two of them made.
func (r *reader) ofGangs(m *mention) bool {
	if m.Rule != "the deal" || m.Kind != cue.Unspecified || m.plural || m.noun || !r.word(m.First, r.w.Pacts) || !r.anywhere(r.w.Gangs) || r.callsTruce() {
		return false
	}
	if len(m.parties) > 1 {
		return true
	}
	s, sides := r.sent(m.First), 0
	for k := s.First; k < s.End; k++ {
		if x := r.ref(k); x != nil && len(x.Actors) > 0 && r.c.Actors[x.Actors[0]].Kind == "armed_group" {
			sides++
			k = max(k, x.End-1)
		}
	}
	return sides > 1
}

// command returns what an order that opens a sentence is: "Stop all firing: this instruction went out", "Lay down your arms, he asked"; None
// for another sentence.
func (r *reader) command(m *mention) cue.Step {
	s := r.sent(m.First)
	if m.First > s.First && !(m.First == s.First+1 && r.tokens[s.First].Class == token.Quote) {
		return cue.None
	}
	for k := m.End; k < s.End; k++ {
		switch {
		case r.word(k, r.w.Ordering), r.word(k, r.w.Commands), r.word(k, r.w.Agreeing):
			return cue.Announced
		case r.asking(k) && !r.word(k, r.w.Told):
			return cue.CalledFor
		case r.word(k, r.w.Told):
			return cue.Announced
		}
	}
	return cue.None
}
