package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// warlike reports whether the article tells of a war: enough words of fighting, and more of them than of trade, sport
// and show. Truces of tariffs, prices, clubs and rappers have the word and nothing else.
func (r *reader) warlike() bool {
	war, civil := 0, 0
	seenWar, seenCivil := map[token.ID]bool{}, map[token.ID]bool{}
	for i := range r.d.Tokens {
		t := &r.d.Tokens[i]
		if t.Word == 0 || t.Class != token.Word {
			continue
		}
		s := r.cues.Sense(t.Word)
		if s.Has(cue.War) && !seenWar[t.Word] {
			// "price war", "trade war", "war of words"
			if i > 0 && r.sense(i-1).Has(cue.Family) || r.word(i+1, "of") && r.word(i+2, "words", "attrition") && r.word(i+2, "words") {
				civil++
				continue
			}
			seenWar[t.Word] = true
			war++
		}
		if s.Has(cue.Civil) && !seenCivil[t.Word] {
			seenCivil[t.Word] = true
			civil++
		}
	}
	words := len(r.d.Tokens)
	switch {
	case war == 0:
		return civil == 0 && words < 60
	case war == 1:
		return civil == 0
	}
	return war*2 > civil
}

// metaphor reports whether a mention names a truce of trade, prices, families: the word beside it says so.
func (r *reader) metaphor(m *mention) bool {
	if m.Act || m.Strength != cue.Strong {
		return false
	}
	for k := m.np.First; k < m.First; k++ {
		if r.sense(k).Has(cue.Family) {
			return true
		}
	}
	// "price-war truce", "a truce in the price war", "a truce in their feud"
	s := r.sent(m.First)
	for k := m.First - 1; k >= s.First && k >= m.First-3; k-- {
		if r.d.Tokens[k].Class != token.Word || r.sense(k).Has(cue.Def|cue.Indef|cue.Prep|cue.And|cue.Be) {
			break
		}
		if r.sense(k).Has(cue.Family) {
			return true
		}
	}
	if r.word(m.np.End, "in", "on", "over") {
		for k := m.np.End + 1; k < s.End && k < m.np.End+8; k++ {
			if r.d.Tokens[k].Class > token.Possessive && r.d.Tokens[k].Class != token.Quote {
				break
			}
			if r.sense(k).Has(cue.Family) && r.word(k+1, "war", "wars", "battle", "dispute", "row", "feud", "fight", "rivalry") || r.word(k, "feud", "tariffs", "tariff", "rivalry", "derby") {
				return true
			}
		}
	}
	return false
}

// named reports whether the word is a name: "Ana Truce", "Truce Brewing Company".
func (r *reader) named(m *mention) bool {
	if m.End-m.First != 1 || m.title {
		return false
	}
	t := &r.d.Tokens[m.First]
	s := r.sent(m.First)
	if t.Case != token.Title && t.Case != token.Mixed || r.mostlyTitle(s) {
		return false
	}
	if m.First > s.First {
		if p := &r.d.Tokens[m.First-1]; p.Case == token.Title && p.Gap != token.Break && r.time(m.First-1) < 0 && r.place(m.First-1) < 0 && !r.sense(m.First-1).Has(cue.Adj|cue.Def|cue.Indef|cue.Wide|cue.Short|cue.Lasting|cue.Frail|cue.OneSided) {
			return true
		}
	}
	if n := m.First + 1; n < s.End && r.d.Tokens[n].Case == token.Title && !r.sense(n).Has(cue.Referent|cue.Proposal) && r.time(n) < 0 && !r.compound(n) {
		return m.First > s.First || !r.d.Tokens[n].Acronym && r.ref(n) == nil
	}
	return false
}

// mostlyTitle reports whether a sentence is written as a headline is, most words with a capital.
func (r *reader) mostlyTitle(s token.Sentence) bool {
	caps, all := 0, 0
	for i := s.First; i < s.End; i++ {
		switch r.d.Tokens[i].Case {
		case token.Lower:
			all++
		case token.Title, token.Upper, token.Mixed:
			caps++
			all++
		}
	}
	return all > 0 && caps*10 >= all*7
}

// drop takes away the mentions that are no truces.
func (r *reader) drop() {
	out := r.ms[:0]
	for i := range r.ms {
		m := &r.ms[i]
		if r.metaphor(m) || r.named(m) {
			continue
		}
		out = append(out, *m)
	}
	r.ms = out
}

// real reports whether a group is a truce that the article tells of, and not only a word in it.
func (r *reader) real(gs []group, gi int, steps []step) bool {
	g := &gs[gi]
	if !g.strong && len(g.virtual) == 0 {
		return false
	}
	if len(g.ms) == 0 {
		return false
	}
	said := false
	for k := range steps {
		if steps[k].what != cue.None && steps[k].verb != &presupposed {
			said = true
		}
	}
	if said {
		return true
	}
	if len(g.virtual) > 0 {
		return true
	}
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.def && !m.maybe && m.Strength == cue.Strong {
			return gi == 0 || len(g.ms) > 1
		}
		if !m.maybe && m.length >= 0 {
			return true
		}
	}
	for k := range steps {
		if steps[k].what != cue.None {
			return true
		}
	}
	return false
}

// historical reports whether a truce is recalled as past: its dates lie years back and nothing present is said of it.
func (r *reader) historical(g *group, steps []step) bool {
	now, _, _, ok := r.now.YMD()
	if !ok {
		now = r.latestYear()
	}
	old, dated := false, false
	years := func(t int) {
		v := r.value(t)
		if y, _, _, ok := v.YMD(); ok && now != 0 {
			dated = true
			if now-y >= 2 {
				old = true
			}
		}
	}
	if g.date >= 0 {
		years(g.date)
	}
	present := false
	for k := range steps {
		s := &steps[k]
		if t := r.stepTime(s); t >= 0 {
			years(t)
			continue
		}
		switch s.what {
		case cue.None:
		case cue.Agreed, cue.Announced, cue.CalledFor, cue.Proposed:
		default:
			if s.verb != &presupposed && (s.perfect || s.form == cue.Third || s.form == cue.Adject || s.form == cue.Ing || s.force == planned) {
				present = true
			}
		}
	}
	return dated && old && !present
}

func (r *reader) latestYear() int {
	y := 0
	for i := range r.c.Times {
		for _, x := range r.c.Times[i].Moment {
			if v, _, _, ok := x.Value.YMD(); ok && v > y && v < 2100 {
				y = v
			}
		}
	}
	return y
}
