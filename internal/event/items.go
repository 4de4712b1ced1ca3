package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// itemDate returns the date that opens the item of a chronology before the colon at token i, in the sentence or paragraph that begins at token
// first: "April 8, 2004: The two sides sign a truce"; -1 if there is none.
func (r *reader) itemDate(i, first int) int {
	t := r.time(i - 1)
	if t < 0 || r.c.Times[t].Type != "DATE" || len(r.c.Times[t].Moment) == 0 {
		return -1
	}
	for k := r.c.Times[t].First - 1; k >= first; k-- {
		switch r.class(k) {
		case token.Dash, token.Other, token.Open, token.Quote:
		default:
			return -1
		}
	}
	return t
}

// item returns the date of the item of a chronology that a mention stands in; -1 if it stands in none.
func (r *reader) item(m *mention) int {
	p := &r.d.Paras[r.d.ParaOf(m.First)]
	const longest = 12 // tokens of a date and what stands before it
	for i := p.First; i < m.np.First && i < p.First+longest; i++ {
		if c := r.class(i); c == token.Colon || c == token.Dash && i > p.First {
			return r.itemDate(i, p.First)
		}
	}
	return -1
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
