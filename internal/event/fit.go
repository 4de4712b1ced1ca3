package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// fit says how well a mention fits a group, and whether it may belong there at all.
func (r *reader) fit(gs []group, i int, m *mention) (int, bool) {
	g := &gs[i]
	if len(g.ms) > 0 && !g.wished && r.prolonging(g, m) && !r.apartByReach(gs, i, m) {
		return r.likeness(gs, i, m), true
	}
	if r.heads(gs, i, m) {
		return r.likeness(gs, i, m), !r.apartFromHead(g, m) && (r.retold(g, m) || !r.apartBySort(g, m)) && !r.apartByPlace(g, m)
	}
	if r.apartByLength(g, m) || r.apartByStage(gs, i, m) || r.apartByDays(gs, i, m) || r.apartBySort(g, m) || r.apartByReach(gs, i, m) {
		return 0, false
	}
	return r.likeness(gs, i, m), true
}

// apartByStage reports whether a mention is kept from a group by how far its truce has come: what is asked for now is not what failed,
// and what has just been declared is not what has long been kept.
func (r *reader) apartByStage(gs []group, i int, m *mention) bool {
	g := &gs[i]
	some := len(g.ms) > 0
	if some && !g.wished && !r.turnedDown(g) && (r.lively(g) || m.indef && (len(g.ms) > 1 || g.date >= 0 && !r.now.IsZero() && r.value(g.date).Before(r.now))) && r.wishes(m) {
		return true // "has called for an immediate and full ceasefire", while a pause holds
	}
	if some && !g.wished && m.indef && r.soughtElsewhere(g, m) {
		return true // "pushed for a ceasefire in Gaza after one was struck in Lebanon"
	}
	if some && g.wished && m.indef && r.leads(g) && r.stands(m) && r.madeAWhileAgo(g, m) {
		return true // a pause is proposed; a ceasefire had been declared a week before
	}
	if some && g.wished && over(m) && (m.indef || r.singled(m)) {
		return true // what failed is not what is asked for
	}
	if some && g.wished && m.def && r.hasCome(m) && anyStanding(gs) {
		return true // a new one is being talked about; "since the truce took effect in October"
	}
	if !m.indef {
		return some && (g.wished || !r.lively(g) && r.ms[g.ms[0]].indef) && m.def && (m.said.senses.Has(cue.OneSided) || r.calls(m, r.w.Own)) && r.stands(m)
	}
	strong := m.Strength == cue.Strong
	switch {
	case some && g.wished && r.word(m.np.First, r.w.One) && r.stands(m):
		return true // a truce is asked for; "one truce has been kept so far"
	case m.sense.Has(cue.Another) && !(g.sense.Has(cue.Another) && r.inHeads(g)) && (g.over || !r.word(m.np.First+1, r.w.New) && !r.word(m.First-1, r.w.New)) && !r.word(m.np.First, r.w.AnyEach):
		return true
	case some && r.followed(g, m) && !r.forGood(m):
		return true // "the ceasefire follows a truce that the rebels called"
	case strong && some && g.over && r.comes(m) && !r.ownMade(g, m) && !r.sinceThen(g, m) && !r.madeThen(g, m):
		return true // one ended, and "the government has offered a ceasefire"
	case some && g.over && r.asked(m) && r.longOver(g):
		return true // "a truce of ten years collapsed in June 2011 … they met to discuss a ceasefire"
	case strong && g.standing && r.news(m) && !r.ownMade(g, m):
		return true // "the truce has been extended … a ceasefire in the south took effect"
	case some && over(m) && !g.over && r.lively(g) && !r.inHeads(g) && !(r.ailing(g) && r.endedLately(m)):
		return true // "a truce of June was never observed"
	case some && strong && r.madeBefore(m) && r.lively(g) && !r.inHeads(g):
		return true // a truce began; "the coalition last week had already declared a truce"
	case strong && r.refused(m) && r.kept(g):
		return true // the truce holds; its neighbour "rejected a truce that the rebels had declared on the border"
	case some && r.forGood(m) && r.foretold(m) && !r.madeOf(m) && !r.sameBeginning(g, m) && !g.forGood && (!g.length.IsZero() || !g.wished && r.lively(g)):
		return true // "once they have gone there will be a permanent cease-fire", while a pause holds
	}
	if i > 0 {
		return false
	}
	for k := range m.steps {
		if st := &m.steps[k]; st.what == cue.Superseded && !st.passive {
			return true // "it replaces a truce agreed in October"
		}
	}
	return false
}

// longOver reports whether a group's truce is told to have ended long before publication.
func (r *reader) longOver(g *group) bool {
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			s := &r.ms[i].steps[k]
			if t := r.stepTime(s); undoing(s.what) && t >= 0 && !r.now.IsZero() && r.value(t).Before(r.now) && farBy(r.value(t), r.now, asking) {
				return true
			}
		}
	}
	return false
}

// hasCome reports whether a mention's own predicate tells that its truce came into force.
func (r *reader) hasCome(m *mention) bool {
	for k := range m.steps {
		s := &m.steps[k]
		switch {
		case s.force != asserted && s.force != alleged || s.verb == &presupposed:
		case s.what == cue.InEffect && (s.form == cue.Past || s.form == cue.Perf), m.Strength == cue.Generic && (s.what == cue.Violated || s.what == cue.Holding):
			return true
		}
	}
	return false
}

// anyStanding reports whether one of the groups is of a truce that is not only wished for.
func anyStanding(gs []group) bool {
	for i := range gs {
		if len(gs[i].ms) > 0 && !gs[i].wished {
			return true
		}
	}
	return false
}

// apartByDays reports whether a mention is kept from a group by the days of what is told of them.
func (r *reader) apartByDays(gs []group, i int, m *mention) bool {
	g := &gs[i]
	if r.ownMade(g, m) || r.sameTerm(g, m) {
		return false // "the rebels, who called off their truce, had declared it in May"
	}
	if r.brokenAll(g) && r.madeOnce(m) {
		return false // "they broke the truce … the two had observed a truce since March": one that is broken was made before
	}
	some := len(g.ms) > 0
	if some && (r.endsOld(g, m) || r.madeThen(g, m)) {
		return false
	}
	if some && r.inOtherItem(g, m) {
		return true
	}
	told := r.told(m)
	if a, b := told.begins, g.begins; (m.indef || m.Act) && !a.IsZero() && !b.IsZero() && farBy(a, b, 1) {
		return true // "a ceasefire that begins on 4 August … a truce began on 5 July", "on June 11 both sides held their fire"
	}
	if a, b := told.made, g.begins; !a.IsZero() && !b.IsZero() && a.Before(b) && farBy(a, b, 14) && r.singled(m) {
		return true // "the truce that both signed on 26 March", where this one began on 18 April
	}
	if a, b := told.when, g.begins; m.indef && !a.IsZero() && !b.IsZero() && farBy(a, b, 1) && r.heldSince(m) {
		return true // "since Friday they have been observing a halt of their own", where the truce began on Sunday
	}
	if a, b := told.made, g.made; !a.IsZero() && !b.IsZero() && (farBy(a, b, 14) || (m.indef || r.singled(m)) && farBy(a, b, 3)) {
		return true // "a truce signed last week … another was signed in May"
	}
	if some && (r.undoneBefore(g, m) || r.madeAnew(g, m) || r.madeFirst(g, m)) {
		return true
	}
	if some && r.singled(m) && !told.made.IsZero() && !g.when.IsZero() && farBy(told.made, g.when, 14) {
		return true // what begins today is not "the truce that both signed on 26 March"
	}
	if m.indef && some && !g.when.IsZero() && r.soughtLater(g, m) {
		return true // "in October his successor tries to clinch a cease-fire", where that of April failed
	}
	if m.indef && some && r.cameAfter(g, m) {
		return true // "agreed to a truce on Friday, a week after another had failed"
	}
	if r.elsewhen(g, m) {
		return true // "a truce between the same two in November 2012 lasted eleven days"
	}
	if r.endedBefore(g, m) || r.outBefore(g, m) {
		return true // "the truce of that town failed in 2009", "comes as a truce was due to expire on Friday", of one to begin on Saturday
	}
	if a := told.begins; m.indef && !a.IsZero() && !g.when.IsZero() && farBy(a, g.when, 1) && a.Before(g.when) && some {
		return true // what was to begin on the 18th is not what was declared on the 21st
	}
	if a, b := told.when, g.when; !a.IsZero() {
		if m.indef && some && (g.wished || r.turnedDown(g)) && !r.now.IsZero() && a.Before(r.now) && farBy(a, r.now, 7) && !r.wishedBy(g, a) {
			return true // a truce is asked for, or turned down, now; "on March 18 the minister declared a cease-fire"
		}
		if m.indef && some && !r.now.IsZero() && b.IsZero() && (farBy(a, r.now, 300) && r.lively(g) || farBy(a, r.now, 60) && i == 0 && r.leads(g) && !r.inHeads(g) && !r.ailing(g)) {
			return true // "a ceasefire that began in 2013" is none of today's
		}
		if b.IsZero() && r.fresh(g) {
			b = r.now // "a truce that was agreed at the end of 2018", in the news of another
		}
		if !b.IsZero() && far(a, b) {
			return true
		}
	}
	switch {
	case m.date < 0:
		return false
	case g.date < 0:
		return some && !r.dateFits(m, g)
	}
	a, b := r.value(m.date), r.value(g.date)
	return !a.IsZero() && !b.IsZero() && a.Conflicts(b)
}

// apartBySort reports whether a mention is kept from a group by what sort of truce it names, and whose.
func (r *reader) apartBySort(g *group, m *mention) bool {
	some := len(g.ms) > 0
	switch {
	case r.unlike(g, m):
		return true
	case some && (m.Kind == cue.DeEscalationZone && !g.has(m.Rule) || m.indef && m.Strength == cue.Strong && m.Kind != cue.DeEscalationZone && len(g.rules) == 1 && g.rules[0] == "de-escalation zone"):
		return true // zones are agreed on for themselves
	case some && m.def && r.word(m.np.First-1, r.w.Whose) && r.calls(m, r.w.Own) && g.last <= m.First:
		return true // "the guerrillas, whose own ceasefire dates from 1994"
	case some && !m.title && r.apart(m) && (m.def || r.word(m.np.End, r.w.OnWith) || r.word(m.np.End, r.w.Between)), some && m.def && (r.calls(m, r.w.Own) && r.notTheirs(g, m)):
		return true // "the government's separate truce with the other army", "ended its truce after the rebels lifted their own"
	case some && m.def && m.sense.Has(cue.Another) && g.sense.Has(cue.Former) && !g.sense.Has(cue.Another):
		return true // "this second truce" is not the first
	case some && r.ownedByOther(g, m):
		return true // the rebels declared a truce; "the government ceasefire will take effect on the same day"
	case some && m.indef && r.calls(m, r.w.Mutuals) && (r.wishes(m) || r.refused(m)) && r.declaredAlone(g):
		return true // one side's truce is no "bilateral ceasefire"
	case some && m.indef && m.said.senses.Has(cue.OneSided) && r.mutual(g) && !r.declaredAlone(g):
		return true // "a unilateral halt" is no cease-fire between two
	case some && !m.def && !m.Act && (m.indef || !m.title && !r.inHeads(g)) && r.others(g, m):
		return true // "the army declared a truce … the rebels declared a truce"
	case some && m.indef && r.word(m.np.First-2, r.w.TheseThem) && r.class(m.np.First-1) == token.Comma:
		return true // "the last of these, a cessation of hostilities that was signed in 1995"
	case some && m.age >= 0 && g.age < 0 && !r.inHeads(g) && !(g.over && (over(m) || m.def && !g.past && g.date < 0 && r.leads(g))):
		return true
	case len(m.parties) > 0 && r.foreign(g, m) && !r.acrossFrom(g, m):
		return true
	}
	former := m.sense.Has(cue.Former) && !g.sense.Has(cue.Former) && !r.word(m.First-1, r.w.Original) &&
		(r.word(m.np.First, r.w.TheThisA) || r.word(m.np.First, r.w.ThatThis) || r.word(m.np.First, r.w.OwnersAll))
	return former && r.word(m.np.First+1, r.w.EarlierOnes) && m.np.First+1 < m.First && r.time(m.np.First+1) < 0
}

// heldSince reports whether a mention is told to have been kept since a time.
func (r *reader) heldSince(m *mention) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Holding {
			t := r.stepTime(s)
			return t >= 0 && r.c.Times[t].Preposition == "since"
		}
	}
	return false
}

// declaredAlone reports whether a group's truce was declared, ordered or is to begin, and none says that it was agreed on.
func (r *reader) declaredAlone(g *group) bool {
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			switch r.ms[i].steps[k].what {
			case cue.Announced, cue.Scheduled, cue.Proposed:
				return !r.takesTwo(g)
			}
		}
	}
	return false
}

// mutual reports whether a group's truce is named as one between two.
func (r *reader) mutual(g *group) bool {
	for _, i := range g.ms {
		if len(r.ms[i].parties) > 1 {
			return true
		}
	}
	return false
}

// likeness counts what speaks for a mention's being of a group, and against it.
func (r *reader) likeness(gs []group, i int, m *mention) int {
	g := &gs[i]
	s := 0
	if len(g.ms) == 0 && g.parent >= 0 {
		s++ // the new truce of a widening: "the agreement", "the truce" right behind it
	}
	if !g.length.IsZero() && m.length >= 0 && r.c.Times[m.length].Length == g.length && !r.extensionLength(m) {
		s += 4
	}
	if r.ownersOf(g, m) {
		s += 4 // "Mr. Karzai's truce" is the one that he declared
	}
	if g.past && !(m.def && g.last > r.sent(m.First).First) {
		s -= 2
	}
	if g.over && (m.Strength == cue.Generic || r.upcoming(m)) {
		s -= 4 // "the truce, which takes effect on Sunday", is not the one that ran out
	}
	if m.def && m.sense.Has(cue.Another) && g.sense.Has(cue.Another) {
		s += 3 // "the new truce"
	}
	if g.aside && m.Strength != cue.Weak && !over(m) && r.sentIndex(g.last-1) < r.sentIndex(m.First) {
		s -= 4 // what came before the news is left behind
	}
	if g.forGood && !r.forGood(m) && len(gs) > 1 && !r.lively(g) {
		s -= 8 // the truce that there will be one day is not what is told of by "the truce"
	}
	if len(m.places) > 0 && len(g.places) > 0 {
		switch r.placeFit(m.places, g.places) {
		case same:
			s += 4
		case within:
			if m.indef || m.sense.Has(cue.Wide) || g.sense.Has(cue.Wide) {
				s--
			}
		}
	}
	if m.date >= 0 && g.date >= 0 {
		s += 3
	}
	if g.sense.Has(cue.Former) && !m.sense.Has(cue.Former) && len(gs) > 1 {
		s -= 3
	}
	if m.sense.Has(cue.Wide) {
		s--
		if g.sense.Has(cue.Wide) {
			s += 4
		}
	}
	for _, x := range g.rules {
		if x == m.Rule {
			s += 2
		}
	}
	if (m.Rule == "cessation" || m.Rule == "bare cessation") && len(gs) > 1 {
		if g.parent >= 0 && len(m.places) == 0 {
			s -= 6 // the formal name is the older truce's
		}
		if g.sense.Has(cue.Wide) || g.has("cessation") {
			s += 3
		}
	}
	return s
}

// wishedBy reports whether a group's truce was sought or talked about shortly before a day: "met on 24 November to negotiate a truce".
func (r *reader) wishedBy(g *group, day moment.Moment) bool {
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			s := &r.ms[i].steps[k]
			switch s.what {
			case cue.CalledFor, cue.Proposed, cue.Negotiating:
				if t := r.stepTime(s); t >= 0 && !r.value(t).IsZero() && !farBy(r.value(t), day, 20) && !day.Before(r.value(t)) {
					return true
				}
			}
		}
	}
	return false
}

// madeOf reports whether a mention is told to have been agreed on or declared, and not on a day to come or long ago.
func (r *reader) madeOf(m *mention) bool {
	for k := range m.steps {
		s := &m.steps[k]
		if s.verb.Object == cue.Holding && s.object {
			return true // "ordered to comply with a full ceasefire"
		}
		if (s.what == cue.Agreed || s.what == cue.Announced) && s.force == asserted && s.verb != &presupposed {
			if t := r.stepTime(s); t < 0 || !r.value(t).IsZero() && !r.now.IsZero() && r.value(t).Before(r.now) && !farBy(r.value(t), r.now, 20) {
				return true
			}
		}
	}
	return false
}

// sinceThen reports whether a mention stands in the clause that dates what its sentence tells of a group: "the truce had held since
// Thursday, when the army agreed to a ceasefire".
func (r *reader) sinceThen(g *group, m *mention) bool {
	first := r.sent(m.First).First
	if g.last <= first {
		return false
	}
	for k := m.np.First - 1; k > max(first, m.np.First-14); k-- {
		if r.word(k, r.w.When) && k >= g.last {
			return r.dayWhen(k)
		}
	}
	return false
}

// far reports whether two moments are too far apart for one truce to have been agreed at one and begun at the other.
func far(a, b moment.Moment) bool { return farBy(a, b, 45) }

func farBy(a, b moment.Moment, days int64) bool {
	x, y := a.Range(), b.Range()
	const unbound = 1 << 62
	if x.From < -unbound || y.From < -unbound || x.To > unbound || y.To > unbound {
		return false
	}
	return x.From-y.To > days*86400 || y.From-x.To > days*86400
}

func (g *group) has(rule string) bool {
	for _, x := range g.rules {
		if x == rule {
			return true
		}
	}
	return false
}

// dateFits reports whether a dated mention can name a group that has no date in its name: "the 2002 agreement" can be
// "the truce", but not one whose own steps are of another time.
func (r *reader) dateFits(m *mention, g *group) bool {
	v := r.value(m.date)
	if v.IsZero() {
		return true
	}
	near := false
	if x := &r.ms[g.ms[0]]; x.indef && !r.lively(g) && r.calls(x, r.w.Wished) && !r.now.IsZero() && v.Before(r.now) && farBy(v, r.now, 10) && !m.of {
		return false // "an immediate ceasefire" is not "their unilateral ceasefire of February 4"
	}
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			s := &r.ms[i].steps[k]
			switch s.what {
			case cue.Agreed, cue.Announced, cue.InEffect, cue.Scheduled, cue.Expired:
			default:
				continue
			}
			if t := r.stepTime(s); t >= 0 {
				w := r.value(t)
				if !w.IsZero() && s.what == cue.Expired && far(w, v) && w.Before(v) {
					return false // what ran out in 2023 is not "the ceasefire of November 2024"
				}
				if !w.IsZero() && s.what != cue.Expired && (far(w, v) || v.Precision() < moment.PrecisionDay && !v.IsInterval() && w.Conflicts(v)) {
					return false
				}
				near = near || !w.IsZero() && !farBy(v, w, 3)
			}
		}
		if x := &r.ms[i]; i == g.ms[0] && x.indef && m.Strength == cue.Generic && !near && r.news(x) && !r.now.IsZero() && v.Before(r.now) && farBy(v, r.now, 300) {
			return false // what was agreed on this week is not "the pact of 2012"
		}
		if r.ms[i].length >= 0 && g.date < 0 && r.ms[i].indef && m.def && !near && !r.spentSince(g, v) {
			return false // "a 48-hour truce" is not "the February cease-fire"
		}
	}
	return true
}
