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
			if t := r.stepTime(s); t >= 0 && !s.sub && s.verb != &presupposed && (m.length >= 0 || r.c.Times[t].Type == "TIME") {
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
	for k := m.np.End; k < s.End && k < m.np.End+20; k++ {
		if r.tokens[k].Class == token.Colon {
			return r.anyDeal(k+1, s.End)
		}
	}
	return false
}

// cleft reports whether what somebody granted is told by what it is: "three days without shelling is what the rebels have promised".
func (r *reader) cleft(m *mention, limit int) bool {
	for k := m.np.End; k+2 < limit && k < m.np.End+18; k++ {
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
	if len(m.parties) > 1 || m.def && r.word(m.First, r.w.GangPacts) && r.says(r.sent(m.First), r.w.Gangs) {
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

// seated reports whether a plain text names a halt where a country or a region is named, with a word of fighting or by the clock: "a truce
// covering all of Yemen came into force at 7 p.m.".
func (r *reader) seated(fight int) bool {
	if len(r.c.Places) == 0 {
		return false
	}
	states := 0
	for i := range r.c.Actors {
		if r.c.Actors[i].Kind == "state" {
			states++
		}
	}
	for i := range r.cues.Truces {
		m := &r.cues.Truces[i]
		switch m.Kind {
		case cue.HumanitarianPause, cue.RegimeOfSilence:
			return true
		case cue.SuspensionOfOperations:
			if m.Strength == cue.Strong && r.word(m.End-1, r.w.WhatStops) && !r.word(m.End-1, r.w.LabourActs) {
				return true // not of strikes
			}
		}
		switch m.Rule {
		case "guns rest", "nobody fires", "no more fighting", "days of quiet", "leave each other alone", "open-ended pause":
			if states >= 2 {
				return true // "Ecuador and Peru gave a pledge: no more shooting"
			}
		}
		if m.Strength == cue.Strong && (fight > 0 || r.byClock(m) && r.says(r.sent(m.First), r.w.RunsOrEnds)) || m.Act && fight > 0 {
			return true
		}
	}
	return false
}

// byClock reports whether an hour, or a length in hours or days, is told in the sentence of a word for a halt.
func (r *reader) byClock(m *cue.Mention) bool {
	s := r.sent(m.First)
	for k := range r.c.Times {
		t := &r.c.Times[k]
		if t.First < s.First || t.First >= s.End {
			continue
		}
		if n, ok := t.Length.Seconds(); t.Type == "TIME" || ok && n > 0 && n <= 14*86400 {
			return true
		}
	}
	return false
}

// factual reports whether a truce that no known verb governs is told as a fact all the same: with its sides, its place or its hour, in a
// sentence that supposes, doubts and asks nothing: "Twelve points, of which the first came into force at six: a ceasefire".
func (r *reader) factual(m *mention) bool {
	if m.maybe || m.no || m.noun || m.plural || m.Act || m.Strength != cue.Strong || m.title {
		return false
	}
	s := r.sent(m.First)
	if r.cleft(m, s.End) {
		return true
	}
	if r.word(m.np.First-1, r.w.Of) {
		if t := r.time(m.np.First - 2); t >= 0 && r.c.Times[t].Type == "DURATION" {
			return true // "forty days of ceasefire"
		}
	}
	if r.word(m.np.First-1, r.w.UnderBy) && r.sense(m.np.First-2).Has(cue.Be) {
		return true // "both parties are in ceasefire"
	}
	if len(m.parties) == 0 && len(m.places) == 0 && !r.byClock(&m.Mention) {
		return false
	}
	first, end := max(s.First, m.np.First-10), min(s.End, m.np.End+12)
	for k := m.np.First - 1; k >= first; k-- {
		if c := r.tokens[k].Class; c == token.Colon || c == token.Semicolon {
			first = k
		}
	}
	for k := first; k < end; k++ {
		if x := r.sense(k); x.Has(cue.May|cue.Will|cue.Hope|cue.Not|cue.No) || x.Has(cue.If) && !x.Has(cue.Be) {
			return false
		}
	}
	for k := range m.steps {
		if st := &m.steps[k]; st.force != asserted {
			return false
		}
	}
	return r.class(s.End-1) != token.Question
}
