package event

// What the article tells of one mention, or of one group, by predicates of its own: when it was, whether it is news, over, kept, wished for.
import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// apart reports whether a mention is called separate.
func (r *reader) apart(m *mention) bool { return r.calls(m, r.w.Separate) }

// leads reports whether a group is what the article opens with.
func (r *reader) leads(g *group) bool {
	return len(g.ms) > 0 && r.storyIndex(r.ms[g.ms[0]].First) <= 2
}

// fresh reports whether the article opens with the news that a group's truce was agreed, began or is kept, at about the time
// of publication.
func (r *reader) fresh(g *group) bool {
	for _, i := range g.ms {
		m := &r.ms[i]
		if r.storyIndex(m.First) > 3 {
			break
		}
		for k := range m.steps {
			s := &m.steps[k]
			switch s.what {
			case cue.Agreed, cue.Announced, cue.InEffect, cue.Scheduled, cue.Holding:
				if t := r.stepTime(s); !s.sub && s.verb != &presupposed && (t < 0 || r.value(t).IsZero() || !farBy(r.value(t), r.now, 10)) {
					return true
				}
			}
		}
	}
	return false
}

// forGood reports whether a mention is called a truce for good: "a permanent cease-fire".
func (r *reader) forGood(m *mention) bool { return r.calls(m, r.w.ForGood) }

// singled reports whether a clause or participle right behind a mention tells it from others: "the truce that both movements signed in
// Accra", "the ceasefire declared in June".
func (r *reader) singled(m *mention) bool {
	if !m.def || m.Strength == cue.Weak || m.Rule == "it" {
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.sub && s.object && s.at.First >= m.np.End && s.force == asserted && (s.what == cue.Agreed || s.what == cue.Announced) && r.tokens[m.np.End].Class == token.Word {
			return true
		}
	}
	return false
}

// foretold reports whether anything is said of what becomes of a mention, or that there will be such a truce.
func (r *reader) foretold(m *mention) bool {
	for k := range m.steps {
		if m.steps[k].what != cue.None {
			return true
		}
	}
	i := m.np.First - 1
	return r.word(i, r.w.Be) && r.sense(i-1).Has(cue.Will) || r.sense(m.np.End).Has(cue.Will)
}

// refused reports whether a mention is the object of a refusal.
func (r *reader) refused(m *mention) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Rejected && !s.sub {
			return true
		}
	}
	return false
}

// turnedDown reports whether a group's truce is one that was rejected, and nothing else is told of it but beside that.
func (r *reader) turnedDown(g *group) bool {
	no := false
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			switch s := &r.ms[i].steps[k]; {
			case s.what == cue.Rejected:
				no = no || s.force == asserted
			case !s.sub && s.what != cue.None && s.what != cue.Proposed && s.what != cue.CalledFor:
				return false
			}
		}
	}
	return no
}

// kept reports whether a group is said to be in force or kept, by a predicate of its own.
func (r *reader) kept(g *group) bool {
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			if s := &r.ms[i].steps[k]; (s.what == cue.InEffect || s.what == cue.Holding) && !s.sub && s.verb != &presupposed {
				return true
			}
		}
	}
	return false
}

// inHeads reports whether a group is named in headlines alone, which say of it no more than the story that they head.
func (r *reader) inHeads(g *group) bool {
	for _, i := range g.ms {
		if !r.ms[i].title {
			return false
		}
	}
	return len(g.ms) > 0
}

// told is when a mention's truce was agreed or began, as far as its own words say.
type told struct {
	when, begins, agreed, made moment.Moment // made: agreed or declared
}

// told returns what a mention tells of its dates.
func (r *reader) told(m *mention) *told {
	if m.told == nil {
		m.told = &r.mem.told.One(told{r.when(m), r.begins(m), r.agreed(m, false), r.agreed(m, true)})[0]
	}
	return m.told
}

// when returns about when a mention's truce was agreed or began, as far as its own words say.
func (r *reader) when(m *mention) moment.Moment {
	if m.date >= 0 {
		return r.value(m.date)
	}
	for k := range m.steps {
		s := &m.steps[k]
		switch s.what {
		case cue.Agreed, cue.Announced, cue.InEffect, cue.Scheduled:
			if t := r.stepTime(s); t >= 0 && !r.untilTime(t) {
				return r.value(t)
			}
		case cue.Holding:
			if t := r.stepTime(s); t >= 0 && r.c.Times[t].Preposition == "since" {
				return r.value(t)
			}
		}
	}
	if m.indef || m.Act {
		return r.value(r.item(m)) // "April 12, 2012: The envoy manages to get a truce"
	}
	return moment.Moment{}
}

// untilTime reports whether a temporal expression tells an end: "in force until 15 July".
func (r *reader) untilTime(t int) bool {
	switch r.c.Times[t].Preposition {
	case "until", "till", "through":
		return true
	}
	return false
}

// begins returns when a mention's truce began or is to begin, as far as its own predicate says.
func (r *reader) begins(m *mention) moment.Moment {
	for k := range m.steps {
		s := &m.steps[k]
		if (s.what == cue.InEffect || s.what == cue.Scheduled) && s.verb != &presupposed && s.verb.Name != "end" {
			if t := r.stepTime(s); t >= 0 && r.value(t).Precision() >= moment.PrecisionDay && !r.untilTime(t) {
				return r.coming(s, t, r.value(t))
			}
		}
		if (s.what == cue.Announced || s.what == cue.Agreed) && s.object && s.force == asserted && s.verb != &presupposed && r.stepTime(s) >= 0 {
			if t := r.stepTime(s); r.c.Times[t].Preposition == "from" && r.value(t).Precision() > moment.PrecisionDay {
				return r.value(t) // "announced a ceasefire from 11 p.m. the same day"
			}
		}
	}
	return moment.Moment{}
}

// madeBefore reports whether a mention is told to have been declared or agreed on already before what is the news: "had already declared a truce",
// "on Sunday already declared".
func (r *reader) madeBefore(m *mention) bool {
	for k := range m.steps {
		s := &m.steps[k]
		if (s.what == cue.Agreed || s.what == cue.Announced) && s.object && s.force == asserted && r.word(s.at.First-1, r.w.Already) && (r.word(s.at.First-2, r.w.Had) || !s.passive && r.stepTime(s) >= 0) {
			return true
		}
	}
	return false
}

// madeAWhileAgo reports whether a mention's truce was made some days before publication, and not after a day on which that of a group was wished for.
func (r *reader) madeAWhileAgo(g *group, m *mention) bool {
	v := r.told(m).when
	if m.Strength != cue.Strong || v.Precision() < moment.PrecisionDay || r.now.IsZero() || !v.Before(r.now) || !farBy(v, r.now, 1) {
		return false
	}
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			if t := r.stepTime(&r.ms[i].steps[k]); t >= 0 && !r.value(t).IsZero() && !v.Before(r.value(t)) {
				return false
			}
		}
	}
	return true
}

// sameBeginning reports whether a mention is told to begin on the day on which a group's truce begins.
func (r *reader) sameBeginning(g *group, m *mention) bool {
	a := r.told(m).begins
	return !a.IsZero() && !g.begins.IsZero() && !a.Date().Conflicts(g.begins.Date())
}

// agreed returns when a mention's truce was agreed on or, if that is asked, declared, as far as its own predicate says.
func (r *reader) agreed(m *mention, announced bool) moment.Moment {
	for k := range m.steps {
		if s := &m.steps[k]; (s.what == cue.Agreed || announced && s.what == cue.Announced) && s.verb != &presupposed && s.force == asserted {
			if t := r.stepTime(s); t >= 0 && r.c.Times[t].Preposition != "from" {
				return r.value(t)
			}
		}
	}
	return moment.Moment{}
}

// news reports whether a mention's own predicate tells how a truce came about.
func (r *reader) news(m *mention) bool {
	for k := range m.steps {
		s := &m.steps[k]
		switch s.what {
		case cue.InEffect, cue.Agreed, cue.Announced, cue.Scheduled:
			if !s.sub && s.force == asserted && s.verb != &presupposed {
				return true
			}
		}
	}
	return false
}

// stands reports whether a mention is told to have been made or kept, or that it will begin: that is no truce which is only asked for.
func (r *reader) stands(m *mention) bool {
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Agreed, cue.Announced, cue.Scheduled, cue.InEffect, cue.Holding, cue.Extended:
			if s.verb != &presupposed {
				return true
			}
		}
	}
	return false
}

// lively reports whether anything but an adjective says what became of a group.
func (r *reader) lively(g *group) bool {
	for ; !g.lively && g.looked < len(g.ms); g.looked++ {
		m := &r.ms[g.ms[g.looked]]
		for k := range m.steps {
			if s := &m.steps[k]; s.what != cue.None && s.verb != &presupposed {
				g.lively = true
			}
		}
	}
	return g.lively
}

// ailing reports whether a story opens with a truce that is said to be in trouble, and with nothing else of it: one that "has collapsed", told of
// behind it, may be the same.
func (r *reader) ailing(g *group) bool {
	if !r.leads(g) {
		return false
	}
	ails := false
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			switch s := &r.ms[i].steps[k]; s.what {
			case cue.None, cue.Negotiating:
			case cue.Faltering, cue.Violated, cue.RenewalSought:
				ails = true
			default:
				if s.verb != &presupposed {
					return false
				}
			}
		}
	}
	return ails
}

// endedLately reports whether the end that is told of a mention's truce is put on no day, or on one close to publication.
func (r *reader) endedLately(m *mention) bool {
	for k := range m.steps {
		s := &m.steps[k]
		if t := r.stepTime(s); undoing(s.what) && t >= 0 && (r.now.IsZero() || farBy(r.value(t), r.now, asking)) {
			return false
		}
	}
	return true
}

// upcoming reports whether a mention's own predicate tells of a truce whose beginning is ahead.
func (r *reader) upcoming(m *mention) bool {
	for k := range m.steps {
		s := &m.steps[k]
		if s.what != cue.Scheduled || s.force != asserted && s.force != planned {
			continue
		}
		if t := r.stepTime(s); t >= 0 && !r.now.IsZero() && !r.value(t).Before(r.now) {
			return true
		}
	}
	return false
}

// comes reports whether a mention's own predicate tells of a truce to come.
func (r *reader) comes(m *mention) bool {
	for k := range m.steps {
		s := &m.steps[k]
		switch s.what {
		case cue.Negotiating:
			if !s.sub && s.passive {
				return true // "is being negotiated"
			}
		case cue.Proposed, cue.CalledFor, cue.Agreed, cue.Announced, cue.Scheduled:
			if s.form == cue.Third && s.what == cue.Announced && !m.title || r.afterwards(s) {
				continue // "whenever their president declares a ceasefire", "a week after declaring a ceasefire"
			}
			if !s.sub && s.verb != &presupposed && !r.word(s.at.First-1, r.w.Had) && !r.word(s.at.First-2, r.w.Had) {
				return true
			}
		}
	}
	return false
}

// afterwards reports whether a step is what came before the news of its sentence: "a week after declaring a ceasefire".
func (r *reader) afterwards(s *step) bool {
	return s.form == cue.Ing && r.word(s.at.First-1, r.w.After)
}

// wishes reports whether a mention's truce is another than one in force: it is being negotiated, or somebody wants one
// that is wider or for good.
func (r *reader) wishes(m *mention) bool {
	wide := r.calls(m, r.w.Wished)
	for k := range m.steps {
		s := &m.steps[k]
		switch s.what {
		case cue.Negotiating:
			if s.form == cue.Adject || s.verb.Name == "be arranging" {
				return true
			}
		case cue.CalledFor, cue.Proposed, cue.Rejected:
			if wide && (!s.sub || m.def) {
				return true
			}
		}
	}
	return false
}

// endedBefore reports whether a mention is said to have ended before the group's truce was agreed or began.
func (r *reader) endedBefore(g *group, m *mention) bool {
	if g.when.IsZero() || m.noun {
		return false // "300 ceasefire violations since 2009"
	}
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Expired, cue.Collapsed, cue.Terminated, cue.Violated:
			if t := r.stepTime(s); t >= 0 && farBy(r.value(t), g.when, 20) && r.value(t).Before(g.when) {
				return true
			}
		}
	}
	return false
}

// outBefore reports whether a mention tells of a truce that runs out by the time at which the group's begins.
func (r *reader) outBefore(g *group, m *mention) bool {
	if g.begins.IsZero() || !m.indef {
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Expired || s.what == cue.ExpectedExpiry {
			t := r.stepTime(s)
			if v := r.value(t); t >= 0 && !v.IsZero() && v.Precision() >= moment.PrecisionDay && !v.IsInterval() && v.Date().Range().From <= g.begins.Date().Range().From {
				return true
			}
		}
	}
	return false
}

// brokenAll reports whether all that is told of a group is that its truce is broken or in danger.
func (r *reader) brokenAll(g *group) bool {
	broken := false
	for _, i := range g.ms {
		for k := range r.ms[i].steps {
			switch s := &r.ms[i].steps[k]; s.what {
			case cue.Violated, cue.Faltering:
				broken = broken || s.force == asserted || s.force == alleged
			case cue.None:
			default:
				return false
			}
		}
	}
	return broken
}

// madeOnce reports whether a mention tells no more than how its truce came about, or was kept at first.
func (r *reader) madeOnce(m *mention) bool {
	made := false
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Agreed, cue.Announced, cue.InEffect, cue.Holding:
			made = made || !s.sub && s.force == asserted && s.verb != &presupposed
		case cue.None:
		default:
			return false
		}
	}
	return made && m.indef && !m.sense.Has(cue.Former|cue.Another) && m.date < 0
}

// over reports whether a mention's own predicate says that it has ended.
func over(m *mention) bool {
	for k := range m.steps {
		switch m.steps[k].what {
		case cue.Expired, cue.Collapsed, cue.Terminated, cue.Superseded:
			return true
		}
	}
	return false
}

// value returns the moment of a temporal expression; zero if it has none.
func (r *reader) value(t int) moment.Moment {
	if t < 0 || len(r.c.Times[t].Moment) == 0 {
		return moment.Moment{}
	}
	return r.c.Times[t].Moment[0].Value
}

// prolongs reports whether a mention's own predicate tells that its truce was prolonged.
func prolongs(m *mention) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Extended && !s.sub && (s.force == asserted || s.force == decided) {
			return true
		}
	}
	return false
}

// wasProlonged reports whether one of a group's mentions tells that its truce was prolonged.
func (r *reader) wasProlonged(g *group) bool {
	for _, i := range g.ms {
		if prolongs(&r.ms[i]) {
			return true
		}
	}
	return false
}
