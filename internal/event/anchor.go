package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// How many days may lie between what tells of one truce: it was agreed some days before it began, and is asked for before that.
const (
	soon   = 5   // from one beginning to the same told again
	settle = 20  // from the signing to the beginning
	faded  = 10  // from how a truce came about to the news of another, of which it is history
	asking = 60  // from a call to what came of it
	ageing = 240 // from how a truce came about to the news of its troubles
)

// anchor returns about when a mention that brings in a truce puts it: when it was agreed, began, was offered or asked for, else as
// dated says.
func (r *reader) anchor(m *mention) moment.Moment {
	if w := r.told(m).when; !w.IsZero() {
		return w
	}
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.CalledFor, cue.Proposed, cue.Rejected, cue.Holding:
			if t := r.stepTime(s); t >= 0 && s.verb != &presupposed {
				return r.value(t)
			}
		}
	}
	return r.value(r.placed(m))
}

// placed returns the time of the day or year right behind a mention, -1 if there is none: "a truce between the same two, in November 2012", "a cease-fire from August
// 1", "the longest truce of the war was that of May 1994".
func (r *reader) placed(m *mention) int {
	s := r.sent(m.First)
	if m.Act || !r.timed(s) {
		return -1
	}
	for i := m.np.End; i < s.End && i < m.np.End+20; i++ {
		if t := r.time(i); t >= 0 {
			x := &r.c.Times[t]
			if v := r.value(t); x.Type == "DATE" && !v.IsZero() && !r.untilTime(t) && r.c.Times[t].Preposition != "by" && !r.dayless(t) && !r.dayOfFight(t, m.np.End) {
				return t
			}
			i = x.End - 1
			continue
		}
		if c := r.tokens[i].Class; r.sense(i).Has(cue.Say|cue.If) || m.indef && r.sense(i).Has(cue.Which) || r.word(i, r.w.OtherClause) && r.time(i+1) < 0 || c == token.Semicolon || c == token.Colon || c == token.Dash {
			break
		}
	}
	return -1
}

// elsewhen reports whether a mention that brings in a truce puts it at another time than that of a group.
func (r *reader) elsewhen(g *group, m *mention) bool {
	if len(g.ms) == 0 || m.title || r.inHeads(g) {
		return false
	}
	if m.Act {
		// "has kept its guns silent since August", where the truce of another began in October
		a, b := r.told(m).begins, g.when
		if b.IsZero() && (g.wished || !r.lively(g)) {
			b = r.now // what is only asked for has not begun
		}
		return !a.IsZero() && !b.IsZero() && a.Before(b) && farBy(a, b, settle) && r.ownHalt(m)
	}
	if m.def && m.Rule == "armistice" && !g.has(m.Rule) {
		// "the armistice that has held since July 1953"
		if a := r.value(r.placed(m)); !a.IsZero() && !r.now.IsZero() && farBy(a, r.now, 365) {
			return g.when.IsZero() || farBy(a, g.when, 365)
		}
	}
	if !m.indef && !r.calls(m, r.w.Soles) {
		// "the truce of February 2002", in the news of another
		return m.of && !r.now.IsZero() && r.newborn(g) && farBy(r.value(m.date), r.now, asking)
	}
	a := r.anchor(m)
	if a.IsZero() {
		return false
	}
	b, days := g.when, int64(settle)
	switch {
	case !b.IsZero():
		if a.Before(b) && r.told(m).agreed.IsZero() && g.agreed.IsZero() {
			days = soon
		}
	case r.now.IsZero():
		return false
	case g.wished:
		if b, days = r.now, soon; !a.Before(b) || r.wishedBy(g, a) {
			return false // what is asked for lies ahead
		}
	case r.fresh(g):
		if b = r.now; a.Before(b) && r.told(m).agreed.IsZero() {
			days = 8
		}
	case r.ailing(g):
		b, days = r.now, ageing
	case r.leads(g):
		b, days = r.now, asking
	default:
		b, days = r.firstDay(g), asking
		if b.IsZero() {
			b, days = r.now, 365 // of what has no day at all, a story tells for its news
		}
	}
	return farBy(a, b, days)
}

// firstDay returns the first day that is told of what became of a group.
func (r *reader) firstDay(g *group) moment.Moment {
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			if t := r.stepTime(&r.ms[i].steps[k]); t >= 0 && !r.value(t).IsZero() {
				return r.value(t)
			}
		}
	}
	return moment.Moment{}
}

// newborn reports whether the article opens with a truce that was just asked for, offered, refused, announced or agreed, and tells of
// nothing that only a truce of some age can have.
func (r *reader) newborn(g *group) bool {
	if !r.leads(g) {
		return false
	}
	born := false
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			s := &r.ms[i].steps[k]
			if s.verb == &presupposed {
				continue
			}
			switch s.what {
			case cue.CalledFor, cue.Proposed, cue.CounterProposed, cue.Negotiating, cue.Rejected, cue.AgreedInPrinciple, cue.Agreed, cue.Announced, cue.Scheduled:
				if t := r.stepTime(s); t < 0 || !farBy(r.value(t), r.now, asking) {
					born = true
				}
			case cue.Violated, cue.Faltering, cue.Suspended, cue.RenewalSought, cue.Extended, cue.Widened, cue.Renewed, cue.Expired, cue.Collapsed, cue.Terminated, cue.Superseded:
				return false
			}
		}
	}
	return born
}

// unlike reports whether a mention names a truce of another make than that of a group: of both sides and not of one, at sea and not of
// the power stations.
func (r *reader) unlike(g *group, m *mention) bool {
	if len(g.ms) == 0 {
		return false
	}
	if m.plural && m.def && len(m.parties) > 0 && len(g.rules) > 0 && !r.inHeads(g) && m.Kind != cue.DeEscalationZone {
		return true // "the cease-fires with two other groups"
	}
	if m.indef {
		one, both := m.said.senses.Has(cue.OneSided), r.calls(m, r.w.Mutuals)
		if one || both {
			for _, i := range g.ms {
				if x := &r.ms[i]; one && r.calls(x, r.w.Mutuals) || both && x.said.senses.Has(cue.OneSided) {
					return true
				}
			}
		}
	}
	if r.calls(m, r.w.Own) && r.lively(g) && !r.inHeads(g) && r.ownOther(g, m) {
		return true // "a rival group walked out of its own truce"
	}
	if m.indef && len(m.parties) > 0 && r.refused(m) && !g.agreed.IsZero() {
		return true // "signed a ceasefire … They reject a truce with the jihadists"
	}
	if m.indef && g.wished && m.said.senses.Has(cue.OneSided) && r.news(m) && !r.inHeads(g) {
		return true // one is asked for, "his forces had begun a unilateral ceasefire"
	}
	if m.indef && m.length >= 0 && !r.inHeads(g) && r.lively(g) && r.fated(m) && g.length.IsZero() {
		return true
	}
	if m.indef && !r.inHeads(g) && r.lively(g) && (r.apposedDeal(m) || r.callsAnew(g, m)) {
		return true
	}
	a := r.domain(m)
	if a == 0 {
		return false
	}
	b := uint8(0)
	for _, i := range g.ms {
		b |= r.domain(&r.ms[i])
	}
	return b != 0 && a&b == 0 || b == 0 && m.indef && !m.Act && !m.title && !r.inHeads(g) && r.lively(g)
}

// domain returns what of a war a mention stops, as bits, or 0 if that is all of it: "a truce at sea", "the halt to strikes on energy
// sites".
func (r *reader) domain(m *mention) uint8 {
	s := r.sent(m.First)
	d := uint8(0)
	for k := m.np.First; k < s.End && k < m.np.End+5; k++ {
		switch {
		case r.tokens[k].Class > token.Possessive && k >= m.np.End, k >= m.np.End && r.isVerb(k), r.word(k, r.w.Land):
			return d
		case r.word(k, r.w.AtSea):
			d |= 1
		case r.word(k, r.w.InAir):
			d |= 2
		case r.word(k, r.w.OnEnergy):
			d |= 4
		}
	}
	return d
}

// apposedDeal reports whether a mention tells what another deal is that was brought in right before it: "a more modest arrangement, a
// month of tranquillity".
func (r *reader) apposedDeal(m *mention) bool {
	i := m.np.First - 1
	if i < 1 || r.tokens[i].Class != token.Comma || !r.word(i-1, r.w.DealNouns) {
		return false
	}
	for k := i - 2; k >= 0 && k > i-6; k-- {
		if r.sense(k).Has(cue.Indef) {
			return true
		}
		if r.sense(k).Has(cue.Def | cue.Prep) {
			return false
		}
	}
	return false
}

// callsAnew reports whether a mention is asked for by another than those who declared the truce of a group for themselves alone, or
// refused it.
func (r *reader) callsAnew(g *group, m *mention) bool {
	var by []int
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.CalledFor && !s.sub && len(s.by) > 0 {
			by = s.by
		}
	}
	if len(by) == 0 {
		return false
	}
	alone := false
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			switch s := &r.ms[i].steps[k]; s.what {
			case cue.Announced, cue.Rejected:
				for _, a := range s.by {
					if containsInt(by, a) || r.kin(a, by) {
						return false
					}
				}
				alone = true
			case cue.None, cue.Violated, cue.InEffect:
			default:
				return false
			}
		}
	}
	return alone
}

// severalOwn reports whether a plural tells of what each side declared for itself: "called off separate unilateral cease-fires that had
// stood since August".
func (r *reader) severalOwn(m *mention) bool {
	if !r.apart(m) && !m.said.senses.Has(cue.OneSided) {
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.what != cue.None && s.verb != &presupposed {
			return true
		}
	}
	return false
}

// fated reports whether a mention that brings in a truce tells what became of it, other than how it came about: "a three-day truce for
// Eid was broken from its first hour".
func (r *reader) fated(m *mention) bool {
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Violated, cue.Expired, cue.Collapsed, cue.Terminated, cue.Suspended:
			if !s.sub && s.force == asserted && s.verb != &presupposed && s.at.First >= m.np.End {
				return true
			}
		}
	}
	return false
}

// ownOther reports whether a mention tells what became of a truce of one's own, where no mention of a group is called so.
func (r *reader) ownOther(g *group, m *mention) bool {
	for _, i := range g.ms {
		if r.calls(&r.ms[i], r.w.Own) {
			return false
		}
	}
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.None, cue.Violated, cue.Holding:
		default:
			return s.verb != &presupposed
		}
	}
	return false
}

// followed reports whether a mention is of a truce that one of a group came behind, or that came behind it: "the ceasefire follows a truce of a
// month", "the truce was followed by a ceasefire".
func (r *reader) followed(g *group, m *mention) bool {
	i := m.np.First - 1
	if r.word(i, r.w.By) {
		i--
	}
	if m.indef && r.word(i, r.w.After) && r.word(i-1, r.w.Comes) {
		i-- // "the ceasefire comes after a truce was agreed to in Moscow"
	} else if !r.word(i, r.w.Follows) {
		return false
	}
	for _, k := range g.ms {
		if x := &r.ms[k]; r.tokens[x.First].Sent == r.tokens[m.First].Sent && x.np.End <= i && x.np.End > i-6 {
			return true
		}
	}
	return false
}

// undoneBefore reports whether a mention's truce came about days before that of a group began or is to begin, which is news, and is told to have
// been broken or to have failed: "the initial October 10 ceasefire did not hold", where this one takes effect on October 18.
func (r *reader) undoneBefore(g *group, m *mention) bool {
	b := g.begins
	if b.IsZero() || r.now.IsZero() || b.Before(r.now) && farBy(b, r.now, 2) {
		return false
	}
	a := r.told(m).when
	if a.IsZero() && m.date >= 0 {
		a = r.value(m.date)
	}
	if a.IsZero() || !a.Before(b) || !farBy(a, b, 3) {
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; undoing(s.what) && (s.force == asserted || s.force == negated) && s.verb != &presupposed {
			return true
		}
	}
	return false
}

// madeFirst reports whether a mention's truce was made days before the news, where that of a group is called a new or a second one.
func (r *reader) madeFirst(g *group, m *mention) bool {
	a := r.told(m).made
	if a.IsZero() || r.now.IsZero() || !a.Before(r.now) || !farBy(a, r.now, 4) || !m.indef && !r.singled(m) {
		return false
	}
	for _, i := range g.ms {
		if x := &r.ms[i]; x.sense.Has(cue.Another) || r.calls(x, r.w.Newer) {
			return true
		}
	}
	return false
}

// precedes reports whether a mention that brings in a truce tells of one that was made before that of a group which is called a new one.
func (r *reader) precedes(gs []group, m *mention) bool {
	for i := range gs {
		if len(gs[i].ms) > 0 && r.madeFirst(&gs[i], m) {
			return true
		}
	}
	return false
}

// madeAnew reports whether the news is that a group's truce was agreed on or declared, to begin now or later, where that of a mention was
// made days before: "agreed on a truce from Sunday … compliance with the ceasefire concluded last Saturday".
func (r *reader) madeAnew(g *group, m *mention) bool {
	a := r.told(m).made
	if a.IsZero() || g.begins.IsZero() || r.now.IsZero() || g.begins.Before(r.now) && farBy(g.begins, r.now, 2) || !a.Before(r.now) || !farBy(a, r.now, 4) || !m.indef && !r.singled(m) {
		return false
	}
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			s := &r.ms[i].steps[k]
			if (s.what == cue.Agreed || s.what == cue.Announced) && s.force == asserted && s.verb != &presupposed && !s.sub && r.storyIndex(s.at.First) <= 2 {
				if t := r.stepTime(s); t < 0 || !farBy(r.value(t), r.now, 2) {
					return true
				}
			}
		}
	}
	return false
}

// endsOld reports whether a story opens with the end of a truce, and a mention with the year in its name tells that end again: "decided to annul
// the truce … leaving a 2002 ceasefire agreement in tatters".
func (r *reader) endsOld(g *group, m *mention) bool {
	return g.over && g.date < 0 && r.leads(g) && m.date >= 0 && !m.of && over(m) && m.Strength == cue.Strong
}

// madeThen reports whether a mention tells again, of the same days, when a group's truce was declared or agreed on, some time before the news.
func (r *reader) madeThen(g *group, m *mention) bool {
	a := r.told(m).made
	return !a.IsZero() && !g.made.IsZero() && !r.now.IsZero() && farBy(a, r.now, faded) && a.Before(r.now) && !farBy(a, g.made, 1)
}

// cameAfter reports whether a mention that brings in a truce tells what the news of its sentence, how that of a group came about, came so long
// after: "agreed to a cease-fire, days after a truce had unraveled", "the agreement came a week after Russia brokered a truce".
func (r *reader) cameAfter(g *group, m *mention) bool {
	s := r.sent(m.First)
	if m.title || m.Act || !r.says(s, r.w.DaysWeeks) || !over(m) && len(r.declarers(m)) > 0 {
		return false // "agreed to a truce, two days after the government had declared one": both keep the same
	}
	k := m.np.First - 1
	for ; k > s.First && k > m.np.First-14 && !r.word(k, r.w.After); k-- {
		if c := r.class(k); c == token.Semicolon || c == token.Colon || c == token.Comma {
			return false
		}
	}
	if !r.word(k, r.w.After) || !r.word(k-1, r.w.DaysWeeks) {
		return false
	}
	for n := k - 2; n > s.First && n > k-6; n-- {
		if r.word(n, r.w.Comes) {
			return true
		}
	}
	for _, i := range g.ms {
		if x := &r.ms[i]; x.First >= s.First && x.First < k && (r.news(x) || r.comes(x)) {
			return true
		}
	}
	return false
}

// asideOf reports whether a mention that brings in a truce does so beside the news of another.
func (r *reader) asideOf(gs []group, m *mention) bool {
	for i := range gs {
		if m.indef && len(gs[i].ms) > 0 && r.cameAfter(&gs[i], m) {
			return true
		}
	}
	return false
}
