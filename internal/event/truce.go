package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

type momentValue = moment.Moment

// truces decides which cues speak of one truce, and what the text says of each.
func (mem *Scratch) truces(f *Finder, in *resolve.Input, c *resolve.Context, out []Truce) []Truce {
	strong := anyStrong(in.Cues.Truces)
	if !strong && !f.anyPact(in) {
		return out
	}
	r := mem.reader(f, in, c)
	r.read()
	if !strong && !r.anywhere(r.w.Gangs) || !r.warlike() && !r.ofWar() {
		return out
	}
	few := 3
	mem.drill, mem.bygone = r.topic(r.w.Ranges, few), 0
	if len(r.tokens) < brief {
		few--
	}
	mem.works = r.topic(r.w.Works, few)
	r.mentions()
	r.drop()
	r.steps()
	gs := r.groups()
	index := slices.Grow(mem.index[:0], len(gs))[:len(gs)]
	mem.index = index
	for i := range gs {
		index[i] = -1
		steps := r.stepsOf(&gs[i])
		if !r.real(gs, i, steps) {
			continue
		}
		index[i] = len(out)
		out = append(out, Truce{})
		r.truce(&out[len(out)-1], gs, i, steps)
	}
	r.forebears(out, gs, index)
	r.complete(out, gs, index)
	for i := range gs {
		if p := gs[i].parent; p >= 0 && index[i] >= 0 && index[p] >= 0 {
			t := &out[index[i]]
			t.Related = append(t.Related, Relation{As: "extends", Truce: index[p], Evidence: r.proof(gs[i].virtual[0].evidence, "widened")})
		}
	}
	return out
}

// anyStrong reports whether a word may open a truce.
func anyStrong(ms []cue.Mention) bool {
	for i := range ms {
		if ms[i].Strength != cue.Generic {
			return true
		}
		if ms[i].Kind == cue.TemporaryCessation {
			return true // "a five-day pause", "agreed on a halt"
		}
	}
	return false
}

// anyPact reports whether a word may stand for what two gangs agreed on.
func (f *Finder) anyPact(in *resolve.Input) bool {
	for i := range in.Cues.Truces {
		id := in.Doc.Tokens[in.Cues.Truces[i].First].Word
		if s := f.w.GangPacts; f.bits[f.meanings[f.known.Get(id)].row+uint32(s/64)]>>(s%64)&1 != 0 {
			return true
		}
	}
	return false
}

// truce fills the record of one group.
func (r *reader) truce(t *Truce, gs []group, gi int, steps []step) {
	g := &gs[gi]
	t.Kind = r.kindOf(g).String()
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.Rule != "it" {
			t.Called = r.call(t.Called, r.d.Slice(m.np.First, r.closed(m.np)))
		}
		t.Evidence = r.mem.evidence.Push(t.Evidence, r.evidence(m.np, m.Rule))
	}
	if len(g.virtual) > 0 {
		t.Evidence = r.mem.evidence.Push(t.Evidence, r.evidence(g.virtual[0].evidence, "widened"))
	}
	r.places(t, gs, gi)
	r.life(t, g, steps)
	r.modality(t, g, gi, steps)
	r.dates(t, g, steps)
	r.passed(t, steps)
	r.runsOut(t, steps)
	r.expectExpiry(t)
	r.roles(t, g, steps)
	r.brokersHome(t, g)
	r.between(t, r.stated(g))
	r.theatre(t, g)
	r.byDates(t, g)
	r.bygone(t, g, gi, steps)
	r.outlived(t, g, gi, steps)
	r.violations(t, steps)
	r.aims(t, g)
	r.charges(t, g)
	r.underFire(t, g)
	r.accusers(t)
	r.conditions(t, g)
	r.windows(t, g)
	for _, i := range g.ms {
		if m := &r.ms[i]; m.Strength != cue.Generic || m.def || m.Rule == "it" {
			r.purpose(t, m)
		}
	}
	r.unknowns(t, g)
}

// closed returns the end of a phrase with the quotation mark that closes one inside it: a "regime of calm".
func (r *reader) closed(x Run) int {
	open := false
	for k := x.First; k < x.End; k++ {
		if r.d.Tokens[k].Class == token.Quote {
			open = !open
		}
	}
	if open && x.End < len(r.d.Tokens) && r.d.Tokens[x.End].Class == token.Quote && r.d.Tokens[x.End].Gap == token.None {
		return x.End + 1
	}
	return x.End
}

// call adds a name of a truce once. Reports share the names.
func (r *reader) call(names []string, name string) []string {
	for _, n := range names {
		if n == name {
			return names
		}
	}
	if len(names) == cap(names) {
		names = append(r.mem.room(max(2, 2*len(names))), names...)
	}
	return append(names, name)
}

func addString(s []string, x string) []string {
	for _, y := range s {
		if y == x {
			return s
		}
	}
	return append(s, x)
}

// kindOf chooses the most telling of the names a truce is given.
func (r *reader) kindOf(g *group) cue.Kind {
	var count [cue.CeasefireExtension + 1]int
	sense := cue.Sense(0)
	humanitarian := false
	first := cue.Unspecified
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.Strength != cue.Generic {
			count[m.Kind]++
			if first == cue.Unspecified || r.ms[g.ms[0]].Act && !m.Act {
				if first == cue.Unspecified {
					first = m.Kind
				}
			}
		} else if m.Rule == "bare cessation" {
			count[m.Kind]++
		}
		sense |= m.said.senses
		humanitarian = humanitarian || r.calls(m, r.w.Humanitarian)
	}
	switch {
	case count[cue.RegimeOfSilence] > 0:
		return cue.RegimeOfSilence
	case count[cue.Armistice] > 0 && first == cue.Armistice:
		return cue.Armistice
	case count[cue.HumanitarianPause] > 0 && (first == cue.HumanitarianPause || count[cue.HumanitarianPause] > count[cue.Truce]+count[cue.CeaseFire]):
		return cue.HumanitarianPause
	case count[cue.CessationOfHostilities] > 0:
		return cue.CessationOfHostilities
	case sense.Has(cue.OneSided):
		return cue.UnilateralHalt
	case first == cue.TemporaryCessation && count[cue.Truce]+count[cue.CeaseFire] > 0:
		if count[cue.Truce] > count[cue.CeaseFire] {
			return cue.Truce
		}
		return cue.CeaseFire
	case first == cue.CeaseFire && count[cue.CeaseFire] < count[cue.Truce] && r.ms[g.ms[0]].Act:
		return cue.Truce
	}
	if first == cue.CeaseFire || first == cue.Truce {
		for _, i := range g.ms {
			m := &r.ms[i]
			if !r.calls(m, r.w.Permanents) && !r.calls(m, r.w.Preliminary) {
				continue
			}
			for k := m.np.First; k < m.First; k++ {
				switch {
				case r.word(k, r.w.Permanents):
					if s := r.sense(k); s.Has(cue.Lasting) && m.def {
						return cue.DefinitiveCeaseFire
					}
				case r.word(k, r.w.Preliminary):
					return cue.PreliminaryCeaseFire
				}
			}
		}
	}
	return first
}

// places fills where a truce holds: what its mentions say, else the place that the article is about.
func (r *reader) places(t *Truce, gs []group, gi int) {
	g := &gs[gi]
	add := func(p int, at Run) {
		for i := range t.Places {
			if t.Places[i].Place == p {
				return
			}
		}
		if len(t.Places) < 3 {
			t.Places = r.mem.placed.Push(t.Places, PlaceRef{Place: p, Evidence: r.proof(at, "place")})
		}
	}
	for _, p := range g.places {
		if !r.holdsIn(g, p) {
			continue
		}
		at := Run{}
		for _, i := range g.ms {
			if m := &r.ms[i]; at.End == 0 && containsInt(m.places, p) {
				at = r.placeNear(p, m.First)
			}
		}
		if at.End == 0 {
			at = r.placeNear(p, 0)
		}
		add(p, at)
	}
	if g.parent >= 0 && len(t.Places) > 0 {
		return
	}
	if len(t.Places) == 0 && len(g.ms) > 0 {
		// In the sentence of a mention, behind a preposition.
		for _, i := range g.ms {
			s := r.sent(r.ms[i].First)
			for j := s.First; j < s.End; j++ {
				if p := r.place(j); p >= 0 && j > s.First && r.sense(j-1).Has(cue.Prep) && r.word(j-1, r.w.InAcross) && r.nearMain(p) && !r.venue(p, j) && (!isTown(r.c.Places[p].Kind) || r.ofTruce(r.ms[i].np, j)) {
					add(p, r.placeNear(p, j))
				}
			}
			if len(t.Places) > 0 {
				break
			}
		}
	}
	if len(t.Places) == 0 {
		if p, at := r.adjectival(g); p >= 0 {
			add(p, at)
		}
	}
	if len(t.Places) == 0 || g.sense.Has(cue.Wide) && !r.countryWide(g.places) {
		if p := r.mainPlace(); p >= 0 {
			if g.sense.Has(cue.Wide) {
				t.Places = nil
			}
			add(p, r.placeNear(p, 0))
		}
	}
}

// venue reports whether a place is named at a token as where people met or spoke.
func (r *reader) venue(p, tok int) bool {
	for _, v := range r.c.Places[p].Venues {
		if v.First <= tok && tok < v.End {
			return true
		}
	}
	return false
}

// nearMain reports whether a place is in the country that the article is about.
func (r *reader) nearMain(p int) bool {
	x := r.mainPlace()
	return x < 0 || p == x || r.c.Places[p].Country == r.c.Places[x].Country
}

func containsInt(s []int, x int) bool {
	for _, y := range s {
		if x == y {
			return true
		}
	}
	return false
}

// placeNear returns the mention of a place that is nearest to a token.
func (r *reader) placeNear(p, tok int) Run {
	best := Run{}
	dist := 1 << 30
	named := r.c.Places[p].Mentions
	if len(named) == 0 {
		named = r.c.Places[p].Implied
	}
	for _, x := range named {
		d := x.First - tok
		if d < 0 {
			d = -d
		}
		if d < dist {
			best, dist = x, d
		}
	}
	return best
}

// mainPlace returns the place that the article is set in, else the place that it names most.
func (r *reader) mainPlace() int {
	if r.c.Setting >= 0 {
		return r.c.Setting
	}
	best, score := -1, 0
	for i := range r.c.Places {
		p := &r.c.Places[i]
		n := len(p.Mentions)
		for _, x := range p.Mentions {
			if k := r.kind(x.First); k == article.Title || k == article.Heading {
				n++
			}
		}
		if p.Kind == "country" {
			n *= 2
		}
		if n > score {
			best, score = i, n
		}
	}
	return best
}

// expectExpiry adds the computed end to the history.
func (r *reader) expectExpiry(t *Truce) {
	for i := range t.End {
		c := &t.End[i]
		if c.Mode != "derived" {
			continue
		}
		t.History = r.mem.transitions.Push(t.History, Transition{Status: cue.ExpectedExpiry.String(), Mode: "derived", When: r.mem.moments.claims.One(*c), Evidence: c.Evidence})
		return
	}
}

// leaveToHistory makes a truce one that the article only recalls.
func (r *reader) leaveToHistory(t *Truce, mode string) {
	t.Modality = "historical"
	t.Status = r.mem.statuses.claims.One(resolve.Claim[string]{By: resolve.Narrator, Mode: mode, Readings: r.mem.statuses.one(cue.Historical.String(), r.mem.because("past")), Evidence: t.Evidence[:1]})
}

// modality says whether the truce is one in fact, only asked for or talked about, or recalled as past.
func (r *reader) modality(t *Truce, g *group, gi int, steps []step) {
	if r.historical(g, gi, steps) {
		r.leaveToHistory(t, "")
		return
	}
	wish := r.wished(steps)
	for k := range steps {
		if s := &steps[k]; !(wish && r.wouldBe(s)) && s.what != cue.None && rank[s.what] > rank[cue.AgreedInPrinciple] && s.what != cue.RenewalSought && s.verb != &presupposed {
			return
		}
	}
	for i := range t.Status {
		switch t.Status[i].Readings[0].Value {
		case "called_for", "proposed", "counter_proposed", "negotiating", "rejected", "agreed_in_principle", "denied":
			t.Modality = "hypothetical"
		default:
			t.Modality = ""
			return
		}
	}
}
