package event

// Breaches that lie before a truce which has just been made.

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
)

// breachesBefore takes breaches that lie before a truce that has just been made for those of another before it: "agreed on a ceasefire along the
// border, after some 300 violations since January".
func (r *reader) breachesBefore(gs []group) {
	for i := range gs {
		g := &gs[i]
		made := r.justMade(g)
		for n := 0; made && n < len(g.ms); n++ {
			m := &r.ms[g.ms[n]]
			m.steps = slices.DeleteFunc(m.steps, func(s step) bool { return s.what == cue.Violated && r.beforeToday(&s) })
		}
	}
}

// justMade reports whether the article opens with the news that a group's truce was agreed on or declared.
func (r *reader) justMade(g *group) bool {
	for _, i := range g.ms {
		m := &r.ms[i]
		if r.storyIndex(m.First) > 2 {
			return false
		}
		for k := range m.steps {
			s := &m.steps[k]
			if s.what != cue.Agreed && s.what != cue.Announced && s.what != cue.Scheduled || s.sub || s.perfect || s.verb == &presupposed || s.force != asserted && s.force != decided {
				continue
			}
			if t := r.stepTime(s); t < 0 || !farBy(r.value(t), r.now, soon) {
				return true
			}
		}
	}
	return false
}

// beforeToday reports whether a breach is told of a time that is over, or began, weeks ago, or as what came before the news.
func (r *reader) beforeToday(s *step) bool {
	if t := r.stepTime(s); t >= 0 {
		v := r.value(t)
		return !v.IsZero() && !r.now.IsZero() && v.Before(r.now) && (farBy(v, r.now, settle) || v.Precision() < moment.PrecisionMonth)
	}
	if s.form != cue.Noun {
		return false
	}
	first := r.sent(s.at.First).First
	for k := s.at.First - 1; k >= first && k > s.at.First-7; k-- {
		if r.word(k, r.w.After) {
			return true
		}
	}
	return false
}
