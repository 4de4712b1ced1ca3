package event

import "github.com/84b0a40e/truce/internal/cue"

// The first truce that a story tells of is the one in its headline, which says the same in other words.

// heads reports whether a group is one of headlines alone and a mention the first of the story under them.
func (r *reader) heads(gs []group, i int, m *mention) bool {
	if m.title || m.plural || m.Strength != cue.Strong || !r.inHeads(&gs[i]) || r.storyIndex(m.First) > 2 {
		return false
	}
	for k := range gs {
		if !r.inHeads(&gs[k]) {
			return false
		}
	}
	return true
}

// apartFromHead reports whether the first truce of a story can be none of its headline: one is offered or asked for, where that of the headline
// ended, or failed, where that of the headline is asked for; it lasts for another time, or was made long ago, where that of the headline is new.
func (r *reader) apartFromHead(g *group, m *mention) bool {
	if m.length >= 0 && !g.length.IsZero() && !r.extensionLength(m) {
		if l := r.c.Times[m.length].Length; l != g.length && l.Conflicts(g.length) {
			return true
		}
	}
	if g.wished && over(m) || g.over && (r.asked(m) || m.sense.Has(cue.Another) && r.comes(m)) {
		return true
	}
	if m.date >= 0 && g.date >= 0 {
		return r.value(m.date).Conflicts(r.value(g.date))
	}
	a := r.told(m).when
	return m.indef && !a.IsZero() && !r.now.IsZero() && farBy(a, r.now, asking) && (r.lively(g) || g.sense.Has(cue.Another)) && !g.standing && !g.over && !r.wasProlonged(g)
}

// retold reports whether the first sentence of a story tells of a mention the step that its headline tells of a group: whoever takes it there, by
// another name.
func (r *reader) retold(g *group, m *mention) bool {
	if r.storyIndex(m.First) > 1 {
		return false
	}
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			for n := range m.steps {
				if s := m.steps[n].what; s != cue.None && s == r.ms[i].steps[k].what && !m.steps[n].sub {
					return true
				}
			}
		}
	}
	return false
}

// asked reports whether a mention's truce is only asked for, offered or talked about.
func (r *reader) asked(m *mention) bool {
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.CalledFor, cue.Proposed, cue.CounterProposed, cue.Negotiating:
			return !s.sub && s.verb != &presupposed
		}
	}
	return false
}
