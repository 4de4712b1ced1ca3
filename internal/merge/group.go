package merge

import (
	"cmp"
	"slices"
)

// A group is records held to be one truce.
type group struct {
	n         int // records
	start     votes
	end       votes
	declared  votes
	pub       votes
	first     []days // publication of the record that began the group
	length    []int32
	kinds     []string
	purposes  []string
	locals    []Place
	whole     bool
	broad     bool // a member names no more than the country
	countries []string
	groups    []string
	states    []string
	actual    bool
	coarse    bool // no member states a day for the start
}

// votes counts the days that members allow.
type votes []vote

type vote struct {
	days
	n int32
}

func (vs votes) add(ds []days) votes {
	for _, d := range ds {
		if i := slices.IndexFunc(vs, func(v vote) bool { return v.days == d }); i >= 0 {
			vs[i].n++
			continue
		}
		vs = append(vs, vote{d, 1})
	}
	return vs
}

// gap returns the least gap to a day that a fair part of the members hold, so that a chain of slips does not stretch a group.
func (vs votes) gap(ds []days) int32 {
	top := int32(0)
	for _, v := range vs {
		top = max(top, v.n)
	}
	best := int32(farthest)
	for _, v := range vs {
		if v.n*4 < top {
			continue
		}
		for _, d := range ds {
			best = min(best, v.gap(d))
		}
	}
	return best
}

// middle returns the days with the most votes, the earliest of equals.
func (vs votes) middle() (days, bool) {
	if len(vs) == 0 {
		return days{}, false
	}
	return slices.MaxFunc(vs, func(a, b vote) int {
		return cmp.Or(cmp.Compare(a.n, b.n), cmp.Compare(b.width(), a.width()), cmp.Compare(b.lo, a.lo))
	}).days, true
}

func (g *group) add(v *view) {
	if g.n == 0 {
		g.coarse, g.first = true, v.pub
	}
	g.n++
	switch {
	case v.exact && g.coarse: // the first days given outweigh all months and years
		g.coarse, g.start = false, nil
		g.start = g.start.add(v.start)
	case v.exact == !g.coarse:
		g.start = g.start.add(v.start)
	}
	g.end = g.end.add(v.end)
	g.declared = g.declared.add(v.declared)
	g.pub = g.pub.add(v.pub)
	for _, l := range v.length {
		if !slices.Contains(g.length, l) {
			g.length = append(g.length, l)
		}
	}
	if v.kind != "" {
		g.kinds = appendString(g.kinds, v.kind)
	}
	for _, p := range v.purposes {
		g.purposes = appendString(g.purposes, p)
	}
	for _, p := range v.locals {
		if !slices.ContainsFunc(g.locals, func(q Place) bool { return q.ID == p.ID }) {
			g.locals = append(g.locals, p)
		}
	}
	for _, s := range v.countries {
		g.countries = appendString(g.countries, s)
	}
	for _, s := range v.groups {
		g.groups = appendString(g.groups, s)
	}
	for _, s := range v.states {
		g.states = appendString(g.states, s)
	}
	g.broad = g.broad || len(v.locals) == 0
	g.actual, g.whole = g.actual || v.actual, g.whole || v.whole
}

// over returns the days in which the truce was to end, as far as they are known.
func (g *group) over() (days, bool) {
	if e, ok := g.end.middle(); ok {
		return e, true
	}
	if s, ok := g.start.middle(); ok && len(g.length) > 0 && !g.coarse {
		return days{s.lo + slices.Min(g.length), s.hi + slices.Max(g.length)}, true
	}
	return days{}, false
}
