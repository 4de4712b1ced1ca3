package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// frameLength reads a length by the words beside it: as how long a truce is for, "Three months, renewable: so says the text", "its term of 45
// days", "the truce, four days of it", as how old it is, "A day old and not yet broken", or as how long after an event it begins.
func (r *reader) frameLength(t *Truce, g *group, x int, s token.Sentence, used []bool) {
	tm := &r.c.Times[x]
	switch {
	case tm.Length.IsZero(), tm.Length.IsVague(), r.modifies(x):
	case r.word(tm.End, r.w.Old):
		if len(t.Start) == 0 && r.oldApart(g, x, s) {
			used[x] = true
			r.aged(t, x)
		}
	case len(tm.Moment) > 0 && r.word(tm.End, r.w.After):
		if len(t.Start) == 0 && r.ordersHalt(g, s) {
			used[x] = true
			t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: r.voice(tm.First), Mode: "planned", Readings: tm.Moment, Evidence: r.proof(r.timeRun(x), "after an event")})
		}
	case len(t.Length) == 0 && !r.ago(tm) && !r.further(tm) && !r.daily(s.First, s.End) && r.lengthApart(g, x, s):
		used[x] = true
		r.lasts(t, x, r.voice(tm.First), "", "length beside")
	}
}

// lengthApart reports whether a length is how long a truce is for.
func (r *reader) lengthApart(g *group, x int, s token.Sentence) bool {
	tm := &r.c.Times[x]
	end := tm.End
	switch {
	case r.word(end, r.w.Of) && r.word(end+1, r.w.It):
		return r.class(end+2) == token.Comma // "the first, 47 days of it, lapsed", "eight hours of it, from six,"
	case r.word(end, r.w.For) && r.word(end+1, r.w.Which), r.word(end, r.w.Long), r.word(end, r.w.In) && r.word(end+1, r.w.Sum), r.word(end, r.w.All) && r.word(end+1, r.w.Told):
		return r.standsApart(g, tm.First, s) || r.sense(tm.First).Has(cue.Def) || r.sense(tm.First-1).Has(cue.Def)
	case r.word(tm.First-1, r.w.Of) && r.word(tm.First-2, r.w.TermLength) && r.word(tm.First-3, r.w.Its):
		return true // "its term of 45 days"
	case r.word(tm.First-1, r.w.For) && end < s.End && r.tokens[end].Class == token.Comma:
		return r.standsApart(g, tm.First-1, s) && r.ordersHalt(g, s) // "for seven days, so they have promised, the guns will be quiet"
	case tm.First == r.firstWord(s) && end < s.End:
		if c := r.tokens[end].Class; c == token.Comma || c == token.Colon || c == token.Dash || c == token.Period || r.word(end, r.w.Without) {
			return !r.spentBefore(g, s)
		}
	}
	return false
}

// firstWord returns the token with which the text of a sentence begins, behind a dateline or an opening quotation mark.
func (r *reader) firstWord(s token.Sentence) int {
	i := s.First
	for k := s.First; k < s.End && k < s.First+12; k++ {
		if r.tokens[k].Class == token.Dash && r.tokens[s.First].Case == token.Upper {
			i = k + 1
			break
		}
	}
	for i < s.End && r.tokens[i].Class == token.Quote {
		i++
	}
	return i
}

// spentBefore reports whether a length that opens a sentence is told of what went before a truce: "Six days, forty dead".
func (r *reader) spentBefore(g *group, s token.Sentence) bool {
	for _, i := range g.ms {
		if m := &r.ms[i]; m.First >= s.First && m.First < s.End {
			for k := range m.steps {
				if what := m.steps[k].what; what == cue.Collapsed || what == cue.Extended || what == cue.Renewed {
					return true
				}
			}
		}
	}
	return false
}

// ordersHalt reports whether a sentence says of a group that the fighting is to stop.
func (r *reader) ordersHalt(g *group, s token.Sentence) bool {
	for _, i := range g.ms {
		if m := &r.ms[i]; m.Act && m.First >= s.First && m.First < s.End {
			for k := range m.steps {
				if f := m.steps[k].force; f == planned || f == decided {
					return true
				}
			}
		}
	}
	return false
}

// oldApart reports whether an age is that of a truce: it stands apart, or behind a form of be of which a mention is the subject.
func (r *reader) oldApart(g *group, x int, s token.Sentence) bool {
	first := r.c.Times[x].First
	for k := first - 1; k >= s.First && k > first-4; k-- {
		if r.word(k, r.w.BeforeUntil) {
			return false // "was broken before it was a day old"
		}
	}
	if r.standsApart(g, first, s) {
		return true
	}
	return r.sense(first-1).Has(cue.Be) && r.endsMention(g, first-1)
}
