package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// ofWar reports whether a text of markets, shows or parliaments names a truce as that of a war: between two of whom one is known to be at war,
// "shares rose as a ceasefire between A and B began", or in a country at war, "wore pins that ask for a ceasefire in C".
func (r *reader) ofWar() bool {
	for i := range r.cues.Truces {
		m := &r.cues.Truces[i]
		if m.Strength != cue.Strong || m.Act || m.Kind != cue.CeaseFire && m.Kind != cue.Truce && m.Kind != cue.CessationOfHostilities {
			continue
		}
		s := r.sent(m.First)
		if !r.petty(m, s) && r.foesAbout(m, s) {
			return true
		}
	}
	return false
}

// petty reports whether a truce is one of a quarrel over trade, sport or the like: "a tariff truce", "a truce between A and B in their price war";
// not "a ceasefire between A and B, which lowered oil prices".
func (r *reader) petty(m *cue.Mention, s token.Sentence) bool {
	for k := max(s.First, m.First-3); k < min(s.End, m.End+14); k++ {
		if r.sense(k).Has(cue.Family) && (k < m.First || r.word(k+1, r.w.Quarrels) || r.sense(k+1).Has(cue.Family)) {
			return true
		}
	}
	return false
}

// foesAbout reports whether those at war are named right beside a truce.
func (r *reader) foesAbout(m *cue.Mention, s token.Sentence) bool {
	i := m.End
	for i < s.End && (r.sense(i).Has(cue.Referent) || i == m.End && r.class(i) == token.Quote) {
		i++ // "a “complete and total ceasefire” between A and B"
	}
	switch {
	case r.word(i, r.w.Between):
		return r.foesIn(i+1, min(s.End, i+14)) > 1
	case m.Kind != cue.Truce && r.word(i, r.w.In):
		return r.landAtWar(i+1, min(s.End, i+4))
	}
	for k := i; k < s.End && k < i+7 && r.tokens[k].Class <= token.Possessive; k++ {
		if r.word(k, r.w.Between) {
			return r.foesIn(k+1, min(s.End, k+14)) > 1 // "a ceasefire was in effect between A and B"
		}
	}
	k := m.First
	for k > s.First && k > m.First-5 && r.tokens[k-1].Class == token.Word && (r.tokens[k-1].Case != token.Lower || r.tokens[k].Gap == token.Hyphen) {
		k--
	}
	return r.foesIn(k, m.First) > 1 || m.Kind != cue.Truce && r.landAtWar(k, m.First)
}

// foesIn counts the states, bodies and movements named between two tokens if one of them is at war; else it is 0.
func (r *reader) foesIn(i, end int) int {
	n, war := 0, false
	for last := -1; i < end; i++ {
		x := r.widest(i)
		if x == nil || len(x.Actors) == 0 || x.Actors[0] == last {
			continue
		}
		last = x.Actors[0]
		switch a := &r.c.Actors[last]; a.Kind {
		case "armed_group", "militia", "paramilitary":
			n, war = n+1, true
		case "state", "government", "armed_forces":
			n++
			war = war || r.atWar(a.Country)
		}
		i = max(i, x.End-1)
	}
	if !war {
		return 0
	}
	return n
}

// landAtWar reports whether a place between two tokens lies in a country at war.
func (r *reader) landAtWar(i, end int) bool {
	for ; i < end; i++ {
		if p := r.place(i); p >= 0 {
			return r.atWar(r.c.Places[p].Country)
		}
		if x := r.ref(i); x != nil && len(x.Actors) > 0 && r.c.Actors[x.Actors[0]].Kind == "state" {
			return r.atWar(r.c.Actors[x.Actors[0]].Country)
		}
	}
	return false
}

// atWar reports whether a country is known to be at war on the day of the text, or shortly before; of a text of no day, ever.
func (r *reader) atWar(country string) bool {
	const day = 86400 // seconds
	for _, w := range world.Events().Wars(country) {
		if r.now.IsZero() {
			return true
		}
		const aftermath = 365 // days
		now := r.now.Range()
		from := moment.DayNumber(w.From.Year, w.From.Month, 1) * day
		if now.To >= from && (w.To == (world.Day{}) || now.From <= (moment.DayNumber(w.To.Year, w.To.Month, 28)+aftermath)*day) {
			return true
		}
	}
	return false
}

// inTruce reports whether an actor is mentioned right before a word that names a truce: "the Basque group ETA today announced a ceasefire".
func (r *reader) inTruce(mentions []Run) bool {
	for i := range r.cues.Truces {
		m := &r.cues.Truces[i]
		if m.Strength != cue.Strong {
			continue
		}
		for _, x := range mentions {
			if x.End <= m.First && m.First-x.End < 8 && r.tokens[x.First].Sent == r.tokens[m.First].Sent {
				return true
			}
		}
	}
	return false
}
