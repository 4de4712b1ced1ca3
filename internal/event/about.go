package event

import (
	"sort"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// near is how many sentences behind the mention of one of several truces something may still be said of it.
const near = 4

// speaksOf reports whether what stands at token i is said of the truce of a group: it is mentioned in the sentence, and no other
// truce nearer, or it was the last to be mentioned before.
func (r *reader) speaksOf(g *group, i int) bool {
	best, here := r.groupAt(i)
	if best < 0 {
		return false
	}
	if !here && r.bothBehind(i) {
		// "The United Nations brokered both."
		sent := r.tokens[i].Sent
		for _, k := range g.ms {
			if n := sent - r.tokens[r.ms[k].First].Sent; n > 0 && n <= 2 {
				return true
			}
		}
	}
	return r.holds(g, best)
}

// saidOf reports whether what stands at token i is said of the truce of a group, or told of today, behind none, in a story on it.
func (r *reader) saidOf(g *group, i int) bool {
	if r.speaksOf(g, i) {
		return true
	}
	if !r.isFirst(g) || !r.presentAt(i) {
		return false
	}
	n, _ := r.groupAt(i)
	return n < 0 && i > r.ms[g.ms[0]].First
}

// holds reports whether the mentions of a group have a number.
func (r *reader) holds(g *group, number int) bool {
	for _, k := range g.ms {
		if r.ms[k].group == number {
			return true
		}
	}
	return false
}

// isFirst reports whether a group is that of the first truce of the article.
func (r *reader) isFirst(g *group) bool {
	for k := range r.ms {
		if n := r.ms[k].group; n >= 0 {
			return r.holds(g, n)
		}
	}
	return false
}

// groupAt returns the number of the group that what stands at token i is said of, or -1, and whether its sentence mentions it.
func (r *reader) groupAt(i int) (group int, here bool) {
	sent := r.d.Tokens[i].Sent
	best, dist := -1, 1<<30
	one, from := r.oneGroup(), 0
	now := !one && r.presentAt(i)
	para, over := r.d.Sentences[sent].Para, false
	lastPara := para
	if !one {
		from = sort.Search(len(r.ms), func(k int) bool { return r.d.Tokens[r.ms[k].First].Sent >= sent-near })
	}
	for k := from; k < len(r.ms); k++ {
		m := &r.ms[k]
		if m.group < 0 {
			continue
		}
		if r.d.Tokens[m.First].Sent > sent {
			break
		}
		switch at := r.d.Tokens[m.First].Sent; {
		case at == sent:
			n := m.First - i
			if n < 0 {
				n = -n
			}
			if n < dist {
				best, dist = m.group, n
			}
		case at < sent && dist >= 10000:
			switch {
			case sent-at > near && !one:
			case !one && m.group != best && (now || r.d.Sentences[at].Para < para) && r.isOver(m.group):
				over = true
			default:
				best, dist, lastPara, over = m.group, 10000, r.d.Sentences[at].Para, false
			}
		}
	}
	if dist < 10000 || !over && best < 0 {
		return best, dist < 10000
	}
	// Behind a look back at another truce, a new paragraph goes on with the story's own.
	for k := range r.ms {
		n := r.ms[k].group
		if n < 0 {
			continue
		}
		if n != best && (best < 0 || !r.isOver(n) && (over || lastPara < para && !r.headingBetween(r.ms[k].First, i))) {
			best, dist = n, 10000 // the story's own may be over, too
		}
		break
	}
	return best, dist < 10000
}

// headingBetween reports whether a heading stands between tokens i and j of the body.
func (r *reader) headingBetween(i, j int) bool {
	for n := r.d.Sentences[r.tokens[i].Sent].Para + 1; n < r.d.Sentences[r.tokens[j].Sent].Para; n++ {
		if r.d.Paras[n].Kind == article.Heading {
			return true
		}
	}
	return false
}

// presentAt reports whether the sentence of token i tells what is, and not what was.
func (r *reader) presentAt(i int) bool {
	s := r.sent(i)
	return r.says(s, r.w.TellsNow) && !r.says(s, r.w.TellsThen)
}

// isOver reports whether a truce is said to have ended: what is told of today is not said of it, unless it is named.
func (r *reader) isOver(group int) bool {
	over := false
	for k := range r.ms {
		m := &r.ms[k]
		if m.group != group {
			continue
		}
		for n := range m.steps {
			switch st := &m.steps[n]; st.what {
			case cue.Extended, cue.Renewed:
				if st.force == asserted || st.force == decided {
					return false
				}
			case cue.Collapsed, cue.Terminated, cue.Expired:
				over = over || st.force == asserted
			}
		}
	}
	return over
}

// bothBehind reports whether "both" is the object of the verb at token i.
func (r *reader) bothBehind(i int) bool {
	return r.word(i+1, r.w.Both) && r.tokens[min(i+2, len(r.tokens)-1)].Class > token.Possessive
}

// oneGroup reports whether all mentions are of one truce.
func (r *reader) oneGroup() bool {
	first := -1
	for k := range r.ms {
		switch n := r.ms[k].group; {
		case n < 0 || n == first:
		case first < 0:
			first = n
		default:
			return false
		}
	}
	return first >= 0
}
