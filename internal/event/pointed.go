package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// Which truce a mention means by where it stands: the one just named.

// pointedAt returns the group that a mention points to: the one of the same words printed before, the one to which it stands in apposition, the one of the sentence before or the same
// that "this 30-day truce" means, or "that truce", which was called so there; -1 if a mention does not point so.
func (r *reader) pointedAt(gs []group, m *mention) int {
	if i := r.printedBefore(gs, m); i >= 0 {
		return i
	}
	if m.plural || m.Act {
		return -1
	}
	if i := r.apposedTo(gs, m); i >= 0 {
		return i
	}
	if i := r.doneUnder(gs, m); i >= 0 {
		return i
	}
	if !r.word(m.np.First, r.w.ThatThis) {
		return -1
	}
	i := r.lastGroup(gs)
	if i < 0 || r.sentIndex(m.First)-r.sentIndex(gs[i].last-1) > 1 {
		return -1
	}
	switch {
	case r.word(m.np.First, r.w.That):
		if m.np.First+1 != m.First || !gs[i].named(r, m) {
			return -1
		}
	case m.Strength != cue.Strong || m.sense.Has(cue.Another|cue.Former|cue.Wide) || m.date >= 0:
		return -1 // "this week's truce", "this latest truce"
	case m.length >= 0 && !gs[i].length.IsZero() && r.c.Times[m.length].Length != gs[i].length:
		return -1
	}
	return i
}

// printedBefore returns the group that the same words named in an earlier place: pages print their headline or the first words of the story
// twice, as a teaser above it. It returns -1 if no sentence begins with the words up to the mention.
func (r *reader) printedBefore(gs []group, m *mention) int {
	const enough = 8 // words that two sentences do not share by chance
	s := r.sent(m.First)
	for i := range gs {
		for _, k := range gs[i].ms {
			x := &r.ms[k]
			t := r.sent(x.First)
			if t.First == s.First || x.First-t.First != m.First-s.First || x.End-x.First != m.End-m.First {
				continue
			}
			if m.End-s.First >= enough && r.d.LowSlice(t.First, x.End) == r.d.LowSlice(s.First, m.End) || r.sameSentence(t, s) {
				return i
			}
		}
	}
	return -1
}

// sameSentence reports whether two sentences have the same words, whatever ends them.
func (r *reader) sameSentence(a, b token.Sentence) bool {
	for a.End > a.First && r.class(a.End-1) == token.Period {
		a.End--
	}
	for b.End > b.First && r.class(b.End-1) == token.Period {
		b.End--
	}
	return a.End-a.First == b.End-b.First && r.d.LowSlice(a.First, a.End) == r.d.LowSlice(b.First, b.End)
}

// doneUnder returns the group of the halt that a clause tells of before it names the truce that it is made under: "stopped shooting at midnight
// under the first cease-fire in five years"; -1 if none is.
func (r *reader) doneUnder(gs []group, m *mention) int {
	at := m.np.First - 1
	if m.Strength != cue.Strong || m.title || !r.word(at, r.w.Under) {
		return -1
	}
	for i := range gs {
		if len(gs[i].ms) == 0 || r.sentIndex(gs[i].last-1) != r.sentIndex(at) || at-gs[i].last > 16 {
			continue
		}
		x := &r.ms[gs[i].ms[len(gs[i].ms)-1]]
		for k := range x.steps {
			if s := &x.steps[k]; x.Act && s.what == cue.InEffect && s.force == asserted {
				return i
			}
		}
	}
	return -1
}

// apposedTo returns the group that a mention says more of, between commas or behind a dash right after it was named: "a two-month ceasefire
// yesterday, the first truce in a decade, …", "the last truce – a cessation of hostilities brokered by Moscow –"; -1 if it does not.
func (r *reader) apposedTo(gs []group, m *mention) int {
	at := m.np.First - 1
	if c := r.class(at); m.Strength != cue.Strong || m.title || c != token.Comma && c != token.Dash || r.and(at+1) {
		return -1
	}
	numbered := m.def && (r.word(m.np.First+1, r.w.Ordinals) || r.word(m.np.First+1, r.w.Superlatives))
	for i := range gs {
		from := gs[i].last
		if len(gs[i].ms) == 0 || from > at || at-from > 4 && !(numbered && at-from < 16) || r.sentIndex(from-1) != r.sentIndex(at) || r.ms[gs[i].ms[len(gs[i].ms)-1]].Strength != cue.Strong {
			continue
		}
		k := from
		for ; k < at && numbered && r.tokens[k].Class <= token.Possessive && !r.isVerb(k) && !r.sense(k).Has(cue.Be|cue.Have|cue.Will|cue.Say|cue.Which|cue.And); k++ {
		}
		if k == at && (numbered || m.indef && m.length < 0 && r.tokens[gs[i].last-1].Word != r.tokens[m.End-1].Word && r.asideCloses(m)) {
			return i
		}
	}
	return -1
}

// asideCloses reports whether the apposition that a mention begins ends before its sentence does.
func (r *reader) asideCloses(m *mention) bool {
	s := r.sent(m.First)
	for k := m.np.End; k < s.End && k < m.np.End+16; k++ {
		if c := r.class(k); c == r.class(m.np.First-1) {
			return true
		}
	}
	return false
}
