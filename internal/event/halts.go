package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// halts reports whether a phrase that is no name of a truce tells of one: a verb phrase alone is news of fighting; with a length, an
// agreement, an appeal it is a truce.
func (r *reader) halts(m *mention) bool {
	switch m.Rule {
	case "suspend operations":
		if !r.fighters(m) {
			return false // airlines, too, have operations
		}
	case "not to attack":
		return m.length >= 0 || r.timeNear(m)
	}
	for k := m.First; k < m.End; k++ {
		if r.word(k, r.w.Peaceful) {
			return false // nuclear activities
		}
	}
	if !m.Act && r.word(m.First, r.w.Pauses) && r.word(m.np.First-1, r.w.ToInto) {
		for k := m.np.First - 2; k >= 0 && k > m.np.First-10; k-- {
			if r.word(k, r.w.Slowing) {
				return false // "rain has brought the offensive to a standstill"
			}
		}
	}
	if m.length >= 0 {
		n, ok := r.c.Times[m.length].Length.Seconds()
		return !ok || n >= 900 // "the guns fell silent for a minute" in honour of somebody
	}
	if m.Act && (r.ownHalt(m) || r.saysDeal(m)) {
		return true
	}
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Agreed, cue.Announced, cue.CalledFor, cue.Proposed, cue.Rejected, cue.Negotiating, cue.Expired, cue.Extended, cue.Renewed, cue.Terminated:
			return true
		case cue.Scheduled:
			if r.timeNear(m) || r.stepTime(s) >= 0 {
				return true
			}
		case cue.Collapsed, cue.Violated, cue.Holding:
			if m.Rule == "one" {
				return true
			}
		case cue.InEffect:
			if m.Rule == "one" {
				return true
			}
			// "halted their fire at noon": an hour is kept by agreement, and so is what both sides do on a day.
			t := r.stepTime(s)
			if t >= 0 && (r.bothSides(m) || m.Act && r.byAccord(m)) || m.Act && r.selfDeclared(m) {
				return true
			}
			if t >= 0 && r.c.Times[t].Type == "TIME" && r.c.Times[t].First >= m.End && r.value(t).Precision() > moment.PrecisionDay {
				return true
			}
		}
	}
	return false
}

// ownHalt reports whether a side stops what it did to the other, on a day or as the news: "NATO suspended its bombing on Thursday".
// An advance is stopped for other reasons.
func (r *reader) ownHalt(m *mention) bool {
	own := false
	for k := m.First; k < m.End; k++ {
		own = own || r.word(k, r.w.OwnersAll)
	}
	if !own || !r.word(m.End-1, r.w.OwnActs) && !r.word(m.End-2, r.w.OwnActs) {
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.InEffect && s.force == asserted && (r.sentIndex(m.First) <= 2 || r.stepTime(s) >= 0) {
			return true
		}
	}
	return false
}

// ownDeal reports whether a noun that any deal is called by brings in another truce than those before: "a week-long arrangement took
// effect in May", "came up with an offer of their own".
func (r *reader) ownDeal(m *mention) bool {
	if !m.indef || m.plural || m.noun {
		return false
	}
	own := r.word(m.np.End, r.w.Of) && r.ownedBy(m.np.End+1, r.sent(m.First).End)
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.InEffect, cue.Extended, cue.Expired:
			if m.length >= 0 && s.verb != &presupposed && s.force == asserted {
				return true
			}
		case cue.Proposed, cue.CounterProposed:
			if own {
				return true
			}
		}
	}
	return false
}

// saysDeal reports whether a verb phrase tells what a deal that was signed, kept or given up says: "a declaration that ends
// hostilities", "a 2018 agreement under which both had ceased hostile acts".
func (r *reader) saysDeal(m *mention) bool {
	s := r.sent(m.First)
	for k := m.First - 1; k > s.First && k > m.First-9; k-- {
		if r.tokens[k].Class > token.Possessive {
			return false
		}
		if !r.word(k, r.w.WhoWhichThat) {
			continue
		}
		if r.word(k-1, r.w.UnderBy) {
			k--
		}
		for n := k - 1; n >= s.First && n > k-8; n-- {
			if r.tokens[n].Class > token.Possessive {
				return false
			}
			if r.word(n, r.w.DealNouns) {
				return r.turns(n, s.First)
			}
		}
		return false
	}
	return false
}

// turns reports whether a verb of a truce's life governs the noun at token i.
func (r *reader) turns(i, first int) bool {
	found := false
	for k := i - 1; k >= first && k > i-14 && !found; k-- {
		if r.tokens[k].Class > token.Possessive {
			return false
		}
		r.verbs(k, i, cue.Verbal, func(v *cue.Verb, f cue.Form, _ int) bool {
			found = v.Object != cue.None && f != cue.Noun && f != cue.Base
			return found
		})
	}
	return found
}

// fighters reports whether those who have weapons stand before a verb phrase in its clause.
func (r *reader) fighters(m *mention) bool {
	s := r.sent(m.First)
	for k := m.First - 1; k >= s.First && k > m.First-14; k-- {
		if r.sense(k).Has(cue.War | cue.Both) {
			return true
		}
		if x := r.ref(k); x != nil && len(x.Actors) > 0 {
			switch r.c.Actors[x.Actors[0]].Kind {
			case "armed_group", "militia", "paramilitary", "armed_forces", "state", "government":
				return true
			}
		}
	}
	return false
}

// byAccord reports whether the sentence of a verb phrase says that somebody had agreed or ordered so: "the guns fell silent on
// Tuesday under an accord", "held their fire since May, when the two armies agreed to".
func (r *reader) byAccord(m *mention) bool {
	s := r.sent(m.First)
	if !r.says(s, r.w.Settled) {
		return false
	}
	for k := s.First; k < s.End; k++ {
		if !r.word(k, r.w.SettledBy) || m.First <= k && k < m.End {
			continue
		}
		for n := k + 1; n < s.End && n < k+9; n++ {
			if r.word(n, r.w.Settled) {
				return !r.negatedAt(n-1, s.First)
			}
		}
	}
	return false
}

// selfDeclared reports whether those who stop are told to have announced it, or to have said that it is for good or until a day.
func (r *reader) selfDeclared(m *mention) bool {
	s := r.sent(m.First)
	said := false
	for k := m.First - 1; k >= s.First && k > m.First-12; k-- {
		if r.tokens[k].Class > token.Possessive {
			return false
		}
		if r.word(k, r.w.Proclaiming) {
			return r.fighters(m)
		}
		said = said || r.sense(k).Has(cue.Say)
	}
	for k := m.End; said && k < s.End && k < m.End+8; k++ {
		if r.tokens[k].Class > token.Possessive {
			return false
		}
		if r.word(k, r.w.ForGoodOr) {
			return r.fighters(m)
		}
	}
	return false
}

// bothSides reports whether the subject right before a verb phrase is both sides.
func (r *reader) bothSides(m *mention) bool {
	for k := m.First - 1; k > m.First-5; k-- {
		if r.word(k, r.w.Both) {
			return true
		}
		if !r.sense(k).Has(cue.Both | cue.Have | cue.Adverb) {
			return false
		}
	}
	return false
}

// defines reports whether a verb phrase stands in the present of what is always so: "an armistice suspends military operations".
func (r *reader) defines(m *mention) bool {
	w := r.d.Str(m.First)
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}
