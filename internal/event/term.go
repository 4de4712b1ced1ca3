package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
)

// What the lengths of truces tell of whether two are one: the time for which a truce is to last, and by which it is prolonged.

// apartByLength reports whether a mention is kept from a group by how long its truce is to last.
func (r *reader) apartByLength(g *group, m *mention) bool {
	if m.length < 0 {
		return len(g.ms) > 0 && m.daily && !g.length.IsZero() && !hours(g.length) || m.Rule == "one" && g.last <= m.First
	}
	l := r.c.Times[m.length].Length
	switch {
	case r.extending(g, m):
		return false // "declared a two-month ceasefire, extending a week-long one"
	case !g.length.IsZero() && l != g.length && l.Conflicts(g.length) && !m.Act && !r.extensionLength(m):
		return true
	case !g.length.IsZero() && l != g.length && l.Conflicts(g.length) && m.indef && g.over && g.begins.IsZero() && !r.told(m).begins.IsZero():
		return true // a day's truce ran out; "a week-long one that began in May had been prolonged"
	case len(g.ms) > 0 && (g.daily && !m.daily && !m.Act || m.daily && !g.length.IsZero() && !hours(g.length)):
		return true // "a daily pause of five hours" is not "the 30-day truce"
	case m.Rule == "one" && g.last <= m.First && (g.length.IsZero() || l != g.length || r.manyBefore(m.First)):
		return true // "a permanent one" is not the one before
	case m.indef && g.length.IsZero() && !m.Act && over(m) != g.over && !r.word(m.np.End, r.w.Prolonging):
		for _, k := range g.ms {
			if x := &r.ms[k]; x.def && x.Strength == cue.Strong {
				return true // "a five-day cease-fire there" is none that was "the cease-fire" before
			}
		}
	}
	return false
}

// hours reports whether a length is that of a part of the day: a pause of five hours may be one of every day.
func hours(l moment.Duration) bool {
	secs, short := l.Seconds()
	return short && secs < 86400
}

// extending reports whether a mention's truce is what that of a group, which its sentence tells of before, goes on with.
func (r *reader) extending(g *group, m *mention) bool {
	if g.last < r.sent(m.First).First || g.last > m.np.First {
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Extended && s.form == cue.Ing && s.force == asserted && s.at.First >= g.last {
			return true
		}
	}
	return false
}

// prolonging reports whether a mention is of a time by which a group's truce is or may be prolonged: "a further three-day truce", where that is kept, or "a six-month
// truce renewal".
func (r *reader) prolonging(g *group, m *mention) bool {
	if m.length < 0 || m.def {
		return false
	}
	return r.word(m.np.End, r.w.Prolonging) || !g.over && (r.furtherLength(m) || m.indef && m.sense.Has(cue.Another) && r.termTold(g, m))
}

// termTold reports whether a mention's truce is the time by which that of a group is prolonged: "agreed to prolong their ceasefire … the rebels
// said they too had approved another 72-hour truce".
func (r *reader) termTold(g *group, m *mention) bool {
	if m.length < 0 || !g.length.IsZero() && r.c.Times[m.length].Length.Conflicts(g.length) {
		return false
	}
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			if s := &r.ms[i].steps[k]; s.what == cue.Extended && (s.force == asserted || s.force == decided || s.force == planned) && !s.sub {
				return true
			}
		}
	}
	return false
}

// sameTerm reports whether a mention gives the length of a group's truce again, and when it was declared, and by that it is still in force:
// "clashes in the last week of a four-month truce … a four-month truce that the army declared in December".
func (r *reader) sameTerm(g *group, m *mention) bool {
	w := r.told(m).when
	if g.length.IsZero() || m.length < 0 || r.c.Times[m.length].Length != g.length || w.IsZero() || r.now.IsZero() || !g.when.IsZero() || !w.Before(r.now) {
		return false
	}
	end := w.Add(g.length, 1)
	return !end.IsZero() && !end.Before(r.now) && !farBy(end, r.now, 31)
}

// spentSince reports whether a group's truce, which is over, can be of a time by its length: "an end to a month-long ceasefire … last month's
// ceasefire".
func (r *reader) spentSince(g *group, v moment.Moment) bool {
	if !g.over || g.length.IsZero() || r.now.IsZero() {
		return false
	}
	end := v.Add(g.length, 1)
	return !end.IsZero() && !farBy(end, r.now, 10)
}
