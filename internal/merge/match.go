package merge

import (
	"cmp"
	"slices"
)

// A matcher puts records into groups.
type matcher struct {
	records []Record
	views   []view
	terms   []term
	groups  []group
	of      []int32 // group of each record; -1 before it is placed
	index   map[Key][]int32
	seen    []int32 // per group: the record that last looked at it, plus one
}

func newMatcher(records []Record) *matcher {
	m := &matcher{
		records: records,
		views:   make([]view, len(records)),
		terms:   terms(),
		of:      make([]int32, len(records)),
		index:   make(map[Key][]int32),
	}
	for i := range records {
		m.views[i] = newView(&records[i])
		m.of[i] = -1
	}
	return m
}

// order returns the records, those that know most first.
func (m *matcher) order(less func(a, b int) bool) []int {
	order := make([]int, len(m.records))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		if c := cmp.Compare(m.views[a].confidence, m.views[b].confidence); c != 0 {
			return c
		}
		switch {
		case less(a, b):
			return -1
		case less(b, a):
			return 1
		}
		return 0
	})
	return order
}

// place puts a record into the group that it fits best, or into one of its own.
func (m *matcher) place(i int) {
	v := &m.views[i]
	best, bestScore := int32(-1), 0
	for _, t := range v.theatres {
		v.reach(func(cell int32) {
			for _, g := range m.index[Key{t, cell}] {
				if m.seen[g] == int32(i)+1 {
					continue
				}
				m.seen[g] = int32(i) + 1
				score := m.score(v, &m.groups[g])
				if score < enough {
					continue
				}
				if score += confirmed(&m.groups[g]); best >= 0 && (score < bestScore || score == bestScore && !m.prefer(v, g, best)) || m.holds(g, i) {
					continue
				}
				best, bestScore = g, score
			}
		})
	}
	if best < 0 {
		best = int32(len(m.groups))
		m.groups = append(m.groups, group{})
		m.seen = append(m.seen, 0)
	}
	m.of[i] = best
	m.groups[best].add(v)
	for _, t := range v.theatres {
		v.anchors(func(cell int32) {
			k := Key{t, cell}
			if at := m.index[k]; !slices.Contains(at, best) {
				m.index[k] = append(at, best)
			}
		})
	}
}

// confirmed is what a group gains in comparison with others by the number of its articles: a start that one article alone gives may be a slip.
func confirmed(g *group) int {
	switch {
	case g.n >= 4:
		return 2
	case g.n >= 2:
		return 1
	}
	return 0
}

// prefer reports whether of two groups with equal scores a is the better: that whose start is closer to what the article can know, then the larger,
// then the earlier.
func (m *matcher) prefer(v *view, a, b int32) bool {
	ga, gb := &m.groups[a], &m.groups[b]
	ds := v.start
	if len(ds) == 0 {
		ds = v.pub
	}
	if c := cmp.Compare(ga.start.gap(ds), gb.start.gap(ds)); c != 0 {
		return c < 0
	}
	if ga.n != gb.n {
		return ga.n > gb.n
	}
	return a < b
}

// holds reports whether the group has a record of the same report as record i.
func (m *matcher) holds(g int32, i int) bool {
	r := m.records[i].Report
	for j := i - 1; j >= 0 && m.records[j].Report == r; j-- {
		if m.of[j] == g {
			return true
		}
	}
	for j := i + 1; j < len(m.records) && m.records[j].Report == r; j++ {
		if m.of[j] == g {
			return true
		}
	}
	return false
}

// score asks every question.
func (m *matcher) score(v *view, g *group) int {
	sum := 0
	for i := range m.terms {
		s := m.terms[i].ask(v, g)
		if s == never {
			return never
		}
		sum += s
	}
	return sum
}

// number returns the groups in the order of their first records.
func (m *matcher) number() []int {
	names := make([]int, len(m.groups))
	for i := range names {
		names[i] = -1
	}
	out := make([]int, len(m.records))
	next := 0
	for i, g := range m.of {
		if names[g] < 0 {
			names[g] = next
			next++
		}
		out[i] = names[g]
	}
	return out
}
