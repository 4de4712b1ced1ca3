package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// accords reads when the agreement was made, or came into force, that a truce is part of: "the truce was part of an accord signed on
// October 25", "an agreement on a ceasefire that was in force from Friday". It returns the steps with those of the agreement.
func (r *reader) accords(t *Truce, g *group, steps []step, used []bool) []step {
	for _, i := range g.ms {
		x := &r.ms[i]
		if x.maybe || x.no || x.noun {
			continue
		}
		sent := r.sent(x.First)
		for k := i - 2; k <= i+2; k++ {
			if k < 0 || k >= len(r.ms) || k == i {
				continue
			}
			y := &r.ms[k]
			if y.group >= 0 || y.Strength != cue.Generic || y.First < sent.First || y.First >= sent.End || !r.partOfAccord(x, y, sent) {
				continue
			}
			for n := range y.steps {
				s := y.steps[n]
				if s.what == cue.None && s.verb != nil && s.verb.Object == cue.Agreed && s.force == asserted {
					s.what = cue.Agreed // of more than one: "the accords, signed in May"
				}
				r.stepDates(t, &s, used)
				steps = append(steps[:len(steps):len(steps)], s)
			}
		}
	}
	return steps
}

// partOfAccord reports whether a truce x is said to be part of an agreement y of the same sentence.
func (r *reader) partOfAccord(x, y *mention, sent token.Sentence) bool {
	if y.np.End <= x.np.First && x.np.First-y.np.End <= 2 {
		return r.tied(y.np.End, x.np.First) // "an agreement on a ceasefire"
	}
	if y.np.First > sent.First && y.np.End <= x.np.First && r.sense(y.np.First-1).Has(cue.Under) {
		return true // "under the accord signed on October 25 there is to be a ceasefire"
	}
	for j := x.np.End; j+1 < sent.End && j < x.np.End+5; j++ {
		if r.word(j, r.w.Part) && r.word(j+1, r.w.Of) {
			return true
		}
	}
	return false
}

// periods reads a length that is told apart from the truce: "It applies to the whole of the mountains, for a renewable period of six
// months."
func (r *reader) periods(t *Truce, g *group, used []bool) {
	r.scope(g, func(s token.Sentence, _ bool) {
		if len(t.Length) > 0 || !r.timed(s) {
			return
		}
		for j := s.First; j < s.End; j++ {
			if !r.word(j, r.w.For) || !r.sense(j+1).Has(cue.Indef) {
				continue
			}
			named := false
			for k := j + 2; k < s.End && k < j+6; k++ {
				x := r.time(k)
				named = named || r.word(k, r.w.Periods)
				if x < 0 {
					continue
				}
				tm := &r.c.Times[x]
				for n := tm.First; n < tm.End; n++ {
					named = named || r.word(n, r.w.Periods)
				}
				if named && !used[x] && tm.Type == "DURATION" && !tm.Length.IsZero() && !tm.Length.IsVague() && !r.word(tm.End, r.w.Of) {
					used[x] = true
					t.Length = addClaim(&r.mem.lengths.claims, t.Length, resolve.Claim[moment.Duration]{By: r.voice(j), Readings: r.mem.lengths.one(tm.Length, r.mem.because("stated")), Evidence: r.proof(r.timeRun(x), "length")})
					return
				}
				break
			}
		}
	})
}

// dayApposed reads a day that stands in apposition to a truce, or right behind one that is named by "one": "a first lull, on March 3,",
// "a ceasefire of its own, in June of last year,", "a local one three days later".
func (r *reader) dayApposed(t *Truce, x *mention, used []bool) {
	if len(t.Start) > 0 || x.maybe || x.no {
		return
	}
	j := x.np.End
	if r.word(j, r.w.Of) && r.word(j+1, r.w.Owners) && r.word(j+2, r.w.Own) {
		j += 3
	} else if r.word(j, r.w.Of) && r.word(j+1, r.w.The) {
		// "of the government's own"
		for k := j + 2; k < j+6; k++ {
			if r.word(k, r.w.Own) {
				j = k + 1
				break
			}
		}
	}
	if r.place(j+1) >= 0 && r.sense(j).Has(cue.Prep) {
		for j++; r.place(j) >= 0; j++ {
		}
	}
	comma := j < len(r.tokens) && (r.tokens[j].Class == token.Comma || r.tokens[j].Class == token.Open)
	if comma {
		j++
		if r.word(j, r.w.InOn) {
			j++
		} else {
			return
		}
	} else if x.Rule != "one" || len(x.steps) > 0 {
		return
	}
	k := r.time(j)
	if k < 0 || used[k] || r.c.Times[k].Type != "DATE" || len(r.c.Times[k].Moment) == 0 || r.value(k).IsInterval() {
		return
	}
	if end := r.c.Times[k].End; comma && end < len(r.tokens) && r.tokens[end].Class != token.Comma && r.tokens[end].Class != token.Close && r.tokens[end].Class != token.Period {
		return
	}
	if v := r.value(k); v.Precision() < moment.PrecisionMonth || !r.now.IsZero() && !v.Before(r.now) {
		return
	}
	used[k] = true
	t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: r.voice(x.First), Readings: r.c.Times[k].Moment, Evidence: r.proof(r.timeRun(k), "time of the phrase")})
}
