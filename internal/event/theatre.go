package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// theatre adds to the country of a truce, which nothing narrows, the part of it that the sentences on the truce tell of: "the army and the
// rebels will respect a ceasefire … in Darfur". Where people met, spoke or wrote is none.
func (r *reader) theatre(t *Truce, g *group) {
	if len(t.Places) != 1 || g.sense.Has(cue.Wide) {
		return
	}
	whole := &r.c.Places[t.Places[0].Place]
	if whole.Kind != "country" || whole.Country == "" {
		return
	}
	best, score, at := -1, 0, Run{}
	for p := range r.c.Places {
		x := &r.c.Places[p]
		if x.Country != whole.Country || x.Kind == "country" || p == t.Places[0].Place {
			continue
		}
		n, near, run := 0, false, Run{}
		for _, m := range x.Mentions {
			if r.venue(p, m.First) || r.written(m.First) {
				continue
			}
			n++
			if r.kind(m.First) == article.Title {
				n++
			}
			if r.extentAt(g, m.First) {
				near = true
				if run.End == 0 {
					run = m
				}
			}
		}
		if n > score {
			best, score, at = -1, n, run
			if near {
				best = p
			}
		}
	}
	const often, brief = 3, 6
	if best >= 0 && (!isTown(r.c.Places[best].Kind) || score >= often || len(r.d.Sentences) <= brief) {
		t.Places = r.mem.placed.Push(t.Places, PlaceRef{Place: best, Evidence: r.proof(at, "theatre")})
	}
}

// written reports whether token i stands in a dateline: where a text was written.
func (r *reader) written(i int) bool {
	p := &r.d.Paras[r.d.ParaOf(i)]
	return i < p.Body
}

// extentAt reports whether a place at token i is told of in a sentence that names the truce of a group, as where something is or holds.
func (r *reader) extentAt(g *group, i int) bool {
	at := r.tokens[i].Sent
	for _, k := range g.ms {
		if m := &r.ms[k]; r.tokens[m.First].Sent == at && !m.no {
			for j := i - 1; j >= r.d.Sentences[at].First && j > i-5; j-- {
				switch {
				case r.word(j, r.w.ExtentLinks):
					return true
				case r.sense(j).Has(cue.Prep) || r.tokens[j].Class > token.Possessive || r.isVerb(j):
					return false
				}
			}
		}
	}
	return false
}

// adjectival returns the country whose adjective stands before a truce, "the Angolan cease-fire", and where; -1 if there is none, or it is one of
// a pair, or an adjective of what somebody did for the truce: "the French-mediated truce".
func (r *reader) adjectival(g *group) (int, Run) {
	if r.in.Gazetteer == nil {
		return -1, Run{}
	}
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.noun {
			continue
		}
		for k := m.np.First; k < m.First; k++ {
			if r.tokens[k].Case == token.Lower || r.hyphened(k) || k+1 < len(r.tokens) && r.tokens[k+1].Gap == token.Hyphen {
				continue
			}
			code := r.in.Gazetteer.HintAt(r.d, k)
			if code == "" {
				continue
			}
			for p := range r.c.Places {
				if x := &r.c.Places[p]; x.Kind == "country" && x.Country == code {
					return p, Run{First: k, End: k + 1}
				}
			}
		}
	}
	return -1, Run{}
}
