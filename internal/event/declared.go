package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// makingDay dates the making of a truce by what is told of it in other words than those of its predicates: who put their names to it on a day, when
// the announcement came, on which day the one who orders it said so.
func (r *reader) makingDay(t *Truce, g *group, steps []step) {
	if len(t.Declared) > 0 || g.wished || r.now.IsZero() || !r.makes(g, steps) {
		return
	}
	for _, s := range r.scopeOf(g).sentences {
		if !r.timed(s.Sentence) {
			continue
		}
		for j := s.First; j < s.End; j++ {
			if !r.making(j, s) || r.makesAnother(g, j, s.Sentence) {
				continue
			}
			if x := r.dayOfMaking(t, j, s.Sentence); x >= 0 {
				r.declaredOn(t, x, r.voice(j))
				return
			}
		}
	}
	for k := range steps {
		if x := r.dayOfWord(g, &steps[k]); x >= 0 {
			r.declaredOn(t, x, steps[k].voice)
			return
		}
	}
}

// declaredOn adds the day of a declaration.
func (r *reader) declaredOn(t *Truce, x, by int) {
	t.Declared = r.addMoment(t.Declared, resolve.Claim[moment.Moment]{By: by, Readings: r.gone(x, r.c.Times[x].Moment), Evidence: r.proof(r.timeRun(x), "day of making")})
}

// makes reports whether a truce of a group is one that somebody made, and not one that is only talked about or refused.
func (r *reader) makes(g *group, steps []step) bool {
	for k := range steps {
		switch s := &steps[k]; s.what {
		case cue.CalledFor, cue.Proposed, cue.CounterProposed, cue.Negotiating, cue.Rejected, cue.Denied, cue.AgreedInPrinciple:
			if s.verb != &presupposed {
				return false
			}
		}
	}
	for _, i := range g.ms {
		if m := &r.ms[i]; !m.no && !m.maybe && !m.plural {
			return true
		}
	}
	return false
}

// making reports whether a word at token j tells that something was signed, declared or the like.
func (r *reader) making(j int, s scoped) bool {
	switch {
	case r.word(j, r.w.MakingNouns):
		return s.named || r.word(j-1, r.w.The) || r.class(j-1) == token.Possessive
	case r.word(j, r.w.MakingVerbs):
		return (s.named || r.pointsBack(s.First) || r.word(j+1, r.w.ItThem)) && !r.sense(j-1).Has(cue.Will|cue.To|cue.May) && !r.word(j+2, r.w.SignedToo)
	case r.word(j, r.w.MadeOut):
		return r.word(j+1, r.w.ItThem) || r.word(j+1, r.w.Out) || r.orderBy(j, s.Sentence) // "had made it public", "set out in a letter"
	case r.word(j, r.w.Names) && (r.sense(j-1).Has(cue.Def) || r.word(j-1, r.w.PenTo)):
		for k := j - 1; k >= s.First && k > j-6; k-- {
			if r.word(k, r.w.SetPut) {
				return true // "put their names to it", "gave it their signatures", "set his name in Abuja"
			}
		}
		return r.word(j+1, r.w.PenTo)
	}
	return false
}

// orderBy reports whether the verb at token j goes with an order or the like: "the order that he gave", "gave the date".
func (r *reader) orderBy(j int, s token.Sentence) bool {
	for k := max(s.First, j-8); k < s.End && k < j+4; k++ {
		if r.word(k, r.w.OrderWord) {
			return true
		}
	}
	return false
}

// makesAnother reports whether what token j tells of is the making of another truce, or the end of one: "declared an end to their ceasefire".
func (r *reader) makesAnother(g *group, j int, s token.Sentence) bool {
	for k := j + 1; k < s.End && k < j+11; k++ {
		if r.word(k, r.w.EndOrMore) {
			return true
		}
	}
	for i := range r.ms {
		m := &r.ms[i]
		if m.First < s.First || m.First >= s.End {
			continue
		}
		own := slices.Contains(g.ms, i)
		for k := range m.steps {
			x := &m.steps[k]
			if !own && x.at.First <= j && j < x.at.End || own && x.at.First == j && x.what != cue.Agreed && x.what != cue.Announced && x.what != cue.Renewed && x.what != cue.None {
				return true
			}
		}
	}
	return false
}

// pointsBack reports whether a sentence that begins at token i opens with what was told before it: "That is what they decided", "So the ministers
// agreed".
func (r *reader) pointsBack(i int) bool {
	return r.word(i, r.w.SoThat) || r.word(i, r.w.ItThis)
}

// dayOfMaking returns the day on which what token j tells of was done: a past one behind it in its clause, else the one that opens the clause or
// stands in possession of the noun; -1 if none is told.
func (r *reader) dayOfMaking(t *Truce, j int, s token.Sentence) int {
	if j >= 2 && r.class(j-1) == token.Possessive {
		if x := r.time(j - 2); x >= 0 && r.lately(x) {
			return x // "with Tuesday's signature"
		}
	}
	for _, x := range r.timesBehind(j+1, s.End) {
		if len(r.c.Times[x].Moment) == 0 || r.c.Times[x].Type == "DURATION" {
			continue
		}
		if r.pastDay(t, x) {
			return x
		}
		break
	}
	if x := r.timeBefore(j, s.First); x >= 0 && r.pastDay(t, x) {
		return x
	}
	return -1
}

// pastDay reports whether a time is a day on which something was done of late: not one from or until which something is, and not the one on
// which the truce began or ended.
func (r *reader) pastDay(t *Truce, x int) bool {
	if end := r.c.Times[x].End; r.modifies(x) || r.word(end-1, r.w.Day) && r.word(end, r.w.Of) {
		return false // "declared a Christmas ceasefire", "on the last day of the truce declared by the army"
	}
	switch r.c.Times[x].Preposition {
	case "", "on", "in", "at", "of":
	default:
		return false
	}
	if !r.lately(x) {
		return false
	}
	for _, cs := range [...][]resolve.Claim[moment.Moment]{t.Start, t.End} {
		for i := range cs {
			for _, e := range cs[i].Evidence {
				if cs[i].Mode != "derived" && e.Span == r.d.Span(r.c.Times[x].First, r.c.Times[x].End) {
					return false
				}
			}
		}
	}
	return true
}

// lately reports whether a time is a day that is past, and not long.
func (r *reader) lately(x int) bool {
	rs := r.gone(x, r.c.Times[x].Moment)
	if len(rs) == 0 {
		return false
	}
	v := rs[0].Value
	return v.Precision() >= moment.PrecisionDay && !v.IsInterval() && !r.now.Date().Before(v.Date()) && !farBy(v, r.now, asking)
}

// dayOfWord returns the day on which the one whose truce it is gave word of it: "will not attack for three days, a spokesman said on Saturday";
// -1 if the step is not told so.
func (r *reader) dayOfWord(g *group, s *step) int {
	if s.mention >= len(r.ms) || s.what != cue.Announced && s.what != cue.Scheduled && s.what != cue.InEffect && s.what != cue.Agreed || s.verb == &presupposed {
		return -1
	}
	m := &r.ms[s.mention]
	if !m.Act && !m.indef || s.sub || r.afterwards(s) {
		return -1
	}
	for k := range r.c.Speeches {
		p := &r.c.Speeches[k]
		if p.First > s.at.First || s.at.First >= p.End || p.Negated {
			continue
		}
		if x := r.dayOfCue(p); x >= 0 {
			return x
		}
	}
	return -1
}

// dayOfCue returns the day on which something was said; -1 if it is not told.
func (r *reader) dayOfCue(p *resolve.Speech) int {
	said := func(x int) bool {
		return x >= 0 && r.lately(x) && !farBy(r.value(x), r.now, soon) && (r.c.Times[x].First < p.First || r.c.Times[x].First >= p.End || p.First < p.Cue.First)
	}
	if said(p.When) && r.c.Times[p.When].First < p.Cue.End+7 {
		return p.When
	}
	sent := r.sent(p.Cue.First)
	if xs := r.timesBehind(p.Cue.End, sent.End); len(xs) > 0 && said(xs[0]) && r.c.Times[xs[0]].First < p.Cue.End+7 {
		return xs[0]
	}
	if x := r.timeBefore(p.Cue.First, sent.First); p.Cue.End <= p.First && said(x) {
		return x
	}
	return -1
}
