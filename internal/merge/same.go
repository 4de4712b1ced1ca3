package merge

import (
	"math"
	"slices"
)

// near is how many days apart two starts may be stated and still be that of one truce: parties and clocks differ by a night, newsrooms by
// another.
const near = 2

// enough is the score from which a record belongs to a group: no one agreement reaches it alone.
const enough = 5

// never is the score of what cannot be one truce.
const never = math.MinInt32

// A term is one question of the decision. Its answer is how much it speaks for the record being of the group, or never.
type term struct {
	name string
	ask  func(v *view, g *group) int
}

// terms is the decision: the questions in the order in which they are asked, the cheap ones that refuse most first.
func terms() []term {
	return []term{
		{"place", place},
		{"start", start},
		{"parties", parties},
		{"modality", modality},
		{"end", end},
		{"declared", declared},
		{"length", length},
		{"kind", kind},
		{"purpose", purpose},
	}
}

// place asks whether the areas are one. Two places of their own apart are two truces, however much else agrees.
func place(v *view, g *group) int {
	switch {
	case len(v.locals) > 0 && len(g.locals) > 0:
		best := never
		for i := range v.locals {
			for j := range g.locals {
				best = max(best, sameArea(&v.locals[i], &g.locals[j]))
			}
		}
		return best
	case len(v.countries) > 0 && len(g.countries) > 0:
		if !common(v.countries, g.countries) {
			return never
		}
		switch {
		case len(v.locals) == 0 && (len(g.locals) == 0 || g.broad && !v.whole):
			return 2
		case v.whole || g.whole:
			return -4
		case v.exact && !g.coarse && len(v.start) == 1 && g.start.gap(v.start) == 0:
			return 1 // one names the country for the town: two truces of one land seldom begin on one day
		case v.exact && !g.coarse, !standing(v.kind) && !slices.ContainsFunc(g.kinds, standing):
			return -1
		}
		return -3
	}
	return 0
}

func sameArea(p, q *Place) int {
	if p.ID == q.ID {
		return 3
	}
	if p.Country != q.Country && p.Country != "" && q.Country != "" {
		return never
	}
	if p.Lat == 0 && p.Lon == 0 || q.Lat == 0 && q.Lon == 0 {
		return -4 // it may lie in the other, or anywhere
	}
	switch d := distance(p, q); {
	case d < 30:
		return 1
	case (p.Wide || q.Wide) && d < 250:
		return 0
	}
	return never
}

// distance returns kilometres, well enough for neighbours.
func distance(p, q *Place) float64 {
	const perDegree = 111.2
	dy := (p.Lat - q.Lat) * perDegree
	dx := (p.Lon - q.Lon) * perDegree * math.Cos((p.Lat+q.Lat)/2*math.Pi/180)
	return math.Hypot(dx, dy)
}

// start asks whether the truce can have begun on the same day; of a record that gives none, whether what it says of the truce's
// state on the day of publication fits.
func start(v *view, g *group) int {
	if len(g.start) == 0 {
		return bothUndated(v, g)
	}
	if len(v.start) == 0 {
		return undated(v, g)
	}
	gap := g.start.gap(v.start)
	if v.exact && !g.coarse {
		score := 0
		switch {
		case gap == 0:
			score = 4
		case gap == 1:
			score = 3
		case gap <= near:
			score = 1
		case len(v.end) > 0 && g.end.gap(v.end) == 0:
			score = -1 // the end is agreed upon, the start contested
		default:
			return never
		}
		if len(v.start) > 1 {
			score-- // one of several readings fits sooner by chance
		}
		return score
	}
	if gap > 7 {
		return never
	}
	width := int32(0)
	for _, d := range v.start {
		width = max(width, d.width())
	}
	if s, ok := g.start.middle(); ok {
		width = max(width, s.width())
	}
	switch {
	case gap > near:
		return 0
	case width <= month:
		return 2
	case width <= year+2:
		return 1
	}
	return 0
}

// undated weighs a record without a start against a group with one.
func undated(v *view, g *group) int {
	if len(v.pub) == 0 {
		if len(v.end) > 0 || len(v.declared) > 0 {
			return 0 // other terms speak
		}
		return -1
	}
	best := never
	s, _ := g.start.middle()
	over, ends := g.over()
	for _, p := range v.pub {
		best = max(best, stateAt(v.phase, p, s, over, ends))
	}
	if best != never && g.coarse && len(g.pub) > 0 {
		best = max(best, together(v, g)) // of a truce known by its month, those who write in one week write of one
	}
	return byChance(best, v)
}

// byChance lowers a score that one of many readings would reach sooner or later.
func byChance(score int, v *view) int {
	if score > 0 && len(v.pub) > 2 {
		score--
	}
	return score
}

// stateAt weighs an article published at p against a truce that began at s and was over at over.
func stateAt(ph phase, p, s, over days, ends bool) int {
	since := p.hi - s.lo // days from the start to publication, at most
	switch ph {
	case phaseBefore, phaseComing:
		switch to := s.hi - p.lo; {
		case since > 3 && to < -3 || to > 2*month:
			return never
		case to <= 14:
			return 3
		}
		return 1
	case phaseDuring, phaseUnknown:
		switch {
		case since < -3 && ph == phaseDuring, since < -month:
			return never
		case ends && p.lo > over.hi+60:
			return never
		case ends && p.lo > over.hi+7:
			return -1
		case ends && p.lo > over.hi+2:
			return 1
		case ends, since <= 14:
			return 3
		case since <= 2*month:
			return 2
		case since <= 200:
			return 1
		case since <= memory:
			return 0
		}
		return -3
	case phaseAfter, phaseBroken:
		last := s
		switch {
		case ends && ph == phaseAfter:
			last = over
		case ends: // anywhere from the start to the end that was planned, or after it
			last = days{s.lo, max(s.hi, over.hi)}
			if p.lo <= last.hi && p.hi >= last.lo {
				return 3
			}
			if p.lo > last.hi {
				last.lo = last.hi
			}
		}
		switch after := p.hi - last.lo; {
		case after < -2:
			return never
		case after <= 10:
			return 3
		case after <= 2*month:
			return 2
		case after <= 200:
			return 1
		case after <= memory:
			return 0
		}
		return -3
	}
	if since < 0 {
		return never
	}
	return -1
}

// bothUndated weighs a record against a group that has no start.
func bothUndated(v *view, g *group) int {
	if len(v.start) > 0 || len(v.pub) == 0 || len(g.pub) == 0 {
		return -1
	}
	return byChance(together(v, g), v)
}

// together weighs how near in time an article stands to those of a group.
func together(v *view, g *group) int {
	gap := int32(farthest)
	if g.actual || v.actual {
		gap = g.pub.gap(v.pub)
	} else { // calls for a truce go on for years; each month's are their own
		gap = closest(g.first, v.pub)
	}
	switch short := shortest(v.length, g.length); {
	case short < month && gap > short+3:
		return -3 // the one was over when the other was written of
	case gap <= 7:
		return 3
	case gap <= month:
		return 2
	case gap <= 4*month:
		return 1
	case gap <= memory:
		return -1
	}
	return never
}

// shortest returns the least length that either states, and a very long one if none does.
func shortest(a, b []int32) int32 {
	short := int32(farthest)
	for _, ls := range [][]int32{a, b} {
		for _, l := range ls {
			short = min(short, l)
		}
	}
	return short
}

// parties asks whether the same sides are bound. Another armed group is another truce; another state often only another voice.
func parties(v *view, g *group) int {
	score := 0
	if len(v.groups) > 0 && len(g.groups) > 0 {
		if common(v.groups, g.groups) {
			score += 2
		} else {
			score -= 3
		}
	}
	if len(v.states) > 0 && len(g.states) > 0 {
		switch n := shared(v.states, g.states); n {
		case 0:
			score--
		case 1:
			score++
		default:
			score += 2
		}
	}
	return score
}

// modality asks whether a truce that is only called for is the one that came to be: only if their starts or lengths were the same.
func modality(v *view, g *group) int {
	if v.actual == g.actual {
		return 0
	}
	if v.phase == phasePast {
		return -2
	}
	if v.exact && !g.coarse && len(g.start) > 0 && g.start.gap(v.start) <= 1 {
		return 0
	}
	if common(v.length, g.length) {
		return -1
	}
	return -4
}

func end(v *view, g *group) int {
	if len(v.end) == 0 || len(g.end) == 0 {
		return 0
	}
	switch gap := g.end.gap(v.end); {
	case gap == 0:
		return 2
	case gap == 1:
		return 1
	case gap <= near:
		return 0
	}
	return -1 // truces are prolonged and cut short
}

func declared(v *view, g *group) int {
	if len(v.declared) == 0 || len(g.declared) == 0 {
		return 0
	}
	switch gap := g.declared.gap(v.declared); {
	case gap == 0:
		return 2
	case gap <= near:
		return 1
	case gap > 10:
		return -1
	}
	return 0
}

func length(v *view, g *group) int {
	if len(v.length) == 0 || len(g.length) == 0 {
		return 0
	}
	if common(v.length, g.length) {
		return 2
	}
	if v.exact && !g.coarse {
		return -1
	}
	return -3
}

func kind(v *view, g *group) int {
	switch {
	case v.kind == "" || len(g.kinds) == 0:
		return 0
	case slices.Contains(g.kinds, v.kind):
		if standing(v.kind) {
			return 2
		}
		return 1
	case calm(v.kind) && slices.ContainsFunc(g.kinds, calm):
		return 0
	}
	return -1
}

// calm reports whether a kind is one of the words of parties and brokers for a halt in steps, which they use side by side.
func calm(kind string) bool { return kind == "cessation_of_hostilities" || kind == "regime_of_silence" }

// standing reports whether truces of a kind are meant to last, so that a country has few of them.
func standing(kind string) bool {
	switch kind {
	case "cessation_of_hostilities", "preliminary_cease_fire", "definitive_cease_fire", "armistice", "de_escalation_zone":
		return true
	}
	return false
}

func purpose(v *view, g *group) int {
	if len(v.purposes) > 0 && common(v.purposes, g.purposes) {
		return 1
	}
	return 0
}

func common[T comparable](a, b []T) bool {
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}

func shared(a, b []string) int {
	n := 0
	for _, x := range a {
		if slices.Contains(b, x) {
			n++
		}
	}
	return n
}
