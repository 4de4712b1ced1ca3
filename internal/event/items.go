package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// itemDate returns the date that opens the item of a chronology before the colon or dash at token i, on a line or in a sentence that begins at
// token first: "April 8, 2004: The two sides sign a truce"; -1 if there is none.
func (r *reader) itemDate(i, first int) int {
	t := r.time(i - 1)
	if t < 0 || r.c.Times[t].Type != "DATE" || len(r.c.Times[t].Moment) == 0 {
		return -1
	}
	for k := r.c.Times[t].First - 1; k >= first && r.tokens[k+1].Gap < token.Line; k-- {
		switch r.class(k) {
		case token.Dash, token.Other, token.Open, token.Quote:
		default:
			return -1
		}
	}
	return t
}

// itemAt returns the date of the item of a chronology that the sentence of token i opens; -1 if it opens none.
func (r *reader) itemAt(i int) int {
	const longest = 14 // tokens up to the colon
	if !r.passages[r.tokens[i].Sent].timed {
		return -1
	}
	first := r.sent(i).First
	for k := first; k < i && k < first+longest; k++ {
		if c := r.class(k); c == token.Colon || c == token.Dash && k > first {
			if t := r.itemDate(k, first); t >= 0 {
				return t
			}
		}
	}
	return -1
}

// item returns the date of the item of a chronology that a mention stands in; -1 if it stands in none.
func (r *reader) item(m *mention) int {
	const sentences = 4 // of an item
	at := int(r.tokens[m.First].Sent)
	para := r.d.Sentences[at].Para
	for n := at; n >= 0 && n > at-sentences && r.d.Sentences[n].Para == para; n-- {
		i := m.np.First
		if n < at {
			i = r.d.Sentences[n].End - 1
		}
		if t := r.itemAt(i); t >= 0 {
			return t
		}
	}
	return -1
}

// inOtherItem reports whether a chronology tells how a mention's truce came about in an item of another time than those of a group's mentions, or
// than the news above it: "1995: The president agrees to a truce … 2002: A ceasefire is signed".
func (r *reader) inOtherItem(g *group, m *mention) bool {
	if m.def || m.title || m.Strength != cue.Strong || !r.cameToBe(m) {
		return false
	}
	t := r.item(m)
	if t < 0 || r.value(t).IsZero() {
		return false
	}
	from := r.now
	for _, i := range g.ms {
		if u := r.item(&r.ms[i]); u == t {
			return false
		} else if u >= 0 {
			from = r.value(u)
		}
	}
	return !from.IsZero() && farBy(r.value(t), from, asking)
}

// cameToBe reports whether a mention is told to have been agreed on, declared or begun.
func (r *reader) cameToBe(m *mention) bool {
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Agreed, cue.Announced, cue.InEffect:
			if s.force == asserted && s.verb != &presupposed {
				return true
			}
		}
	}
	return false
}

// soughtLater reports whether a mention is told to have been sought long after a group's truce was agreed or began, and long ago.
func (r *reader) soughtLater(g *group, m *mention) bool {
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Negotiating, cue.Proposed, cue.CalledFor:
			if v := r.value(r.stepTime(s)); !v.IsZero() && g.when.Before(v) && far(v, g.when) && (r.now.IsZero() || far(v, r.now)) {
				return true
			}
		}
	}
	return false
}
