package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// historical reports whether a truce is recalled as past: its dates lie years back and nothing present is said of it.
func (r *reader) historical(g *group, gi int, steps []step) bool {
	if r.pastWar(g) || r.celebrated(g, steps) {
		return true
	}
	if r.standsYet(g, steps) {
		return false
	}
	now, _, _, ok := r.now.YMD()
	if !ok {
		now = r.latestYear()
	}
	long := func(t int) bool {
		y, _, _, ok := r.value(t).YMD()
		if !ok {
			y, _, _, ok = r.value(t).Start().YMD()
		}
		return ok && (now != 0 && now-y >= 2 || y < 1980)
	}
	old := g.date >= 0 && long(g.date)
	if gi > 0 && g.dated && !r.lively(g) && !r.now.IsZero() && g.when.Before(r.now) && farBy(g.when, r.now, soon) {
		return true // "a truce between the same two, in November 2012"
	}
	if gi > 0 && (g.sense.Has(cue.Former) && r.former(steps) || r.recalled(g, steps)) {
		return true
	}
	ancient := r.ancient(steps)
	for k := range steps {
		s := &steps[k]
		if s.what == cue.None || s.verb == &presupposed {
			continue
		}
		if (s.what == cue.Agreed || s.what == cue.Announced || s.what == cue.InEffect) && r.anniversary(s.at.First, s.at.First) {
			old = true
			continue // "the 80th anniversary of the day on which they signed an armistice"
		}
		if t := r.stepTime(s); ancient && s.form != cue.Third && s.form != cue.Ing && s.force == asserted && (t < 0 || r.dayless(t) || r.countsOn(t)) {
			old = true
			continue // "the armistice had been signed six hours before", of one that began in 1918
		}
		if s.perfect && s.form != cue.Noun && !r.hadBefore(s.at.First) && (s.what == cue.InEffect || s.what == cue.Holding || s.what == cue.Faltering || r.since(s)) {
			return false // "has been in place since 1994", "has frayed", "has refused one since 2012"
		}
		if s.form == cue.Ing && (r.word(s.at.First-1, r.w.IsAre) || r.word(s.at.First-1, r.w.Still) && r.word(s.at.First-2, r.w.IsAre)) {
			return false // "the cease-fire signed in 1994 is holding"
		}
		if r.renews(s) || s.form == cue.Third && (s.verb.Name == "date from" || s.what == cue.Holding && !s.sub && s.force == asserted) || s.form == cue.Adject && (r.word(s.at.First-1, r.w.IsStays) || r.word(s.at.First-2, r.w.IsStays)) {
			return false // "the ceasefire of 2015 remains in force"
		}
		if r.goesOnSince(s) {
			return false
		}
		if r.ofThen(s) {
			old = true
			continue
		}
		if t := r.stepTime(s); t >= 0 {
			if !long(t) && !((s.form == cue.Past || s.verb == &acting) && (r.dayless(t) || r.now.Before(r.value(t))) && r.toldOf(r.c.Times[t].First, long)) {
				return false
			}
			old = true
			continue
		}
		// Without a time of its own a step is as old as the sentence it stands in.
		sent := r.sent(s.at.First)
		dated := false
		for j := sent.First; j < sent.End && r.timed(sent); j++ {
			if r.sense(j).Has(cue.Which) && j > s.at.End && r.word(j-1, r.w.Undertakings) {
				break // "a truce in the war that began in 2012"
			}
			t := r.time(j)
			if t < 0 || r.value(t).IsZero() {
				continue
			}
			if r.dayless(t) || r.countsOn(t) && r.toldOf(sent.First, long) || r.sideScene(t, sent.First) || r.datesUndone(s, t) || r.fromThenOn(t) {
				continue
			}
			if !long(t) {
				return false
			}
			dated = true
		}
		if !dated && s.form == cue.Third && r.calendar() {
			dated = true // "11 November 1918: Germany signs an armistice"
		}
		if !dated && (s.form == cue.Past || s.form == cue.Adject && (r.word(s.at.First-1, r.w.WasWere) || r.word(s.at.First-2, r.w.WasWere))) {
			dated = r.toldOf(sent.First, long) // the story stands in 1914 since some sentences
		}
		if !dated || s.perfect && s.form != cue.Noun && !r.word(s.at.First-1, r.w.Had) || r.word(s.at.First-1, r.w.HasHave) {
			return false
		}
		old = true
	}
	if !old && !r.lively(g) && g.age < 0 && r.longAgo(g, long) {
		return true // "the accord of 2016 ended the war; the ceasefire that went with it was watched over"
	}
	if !old && !r.lively(g) && len(g.ms) > 0 && g.age < 0 && r.toldOf(r.sent(r.ms[r.firstTold(g)].First).First, long) {
		return true // "the Christmas truce", in a story of 1914
	}
	return old
}

// standsYet reports whether a truce of the last decades that is told to have been made, and not to be over, is one of which the article tells how
// things are: "the nationwide truce of October 2020 has not been affected", "has had a truce with the army since 2011".
func (r *reader) standsYet(g *group, steps []step) bool {
	for k := range steps {
		if gone(steps[k].what.String()) || steps[k].what == cue.Rejected || steps[k].what == cue.Denied {
			return false
		}
	}
	when := g.when
	if g.date >= 0 {
		when = r.value(g.date)
	}
	if y, _, _, ok := r.now.YMD(); !ok || when.IsZero() || !when.Before(r.now) || yearOf(when) < y-2*storyAge {
		return false
	}
	for _, i := range g.ms {
		if m := &r.ms[i]; !m.title && (r.hadSince(m) || r.nowBehind(m)) {
			return true
		}
	}
	return false
}

// since reports whether a step is told of a time from then on: "since the talks began in 2012".
func (r *reader) since(s *step) bool {
	t := r.stepTime(s)
	for k := s.at.End; t >= 0 && k < r.c.Times[t].First; k++ {
		if r.word(k, r.w.Since) {
			return true
		}
	}
	return t >= 0 && r.word(r.c.Times[t].First, r.w.Since)
}

// hadSince reports whether somebody has a mention's truce since a day: "has had a tacit truce with the army since 2011".
func (r *reader) hadSince(m *mention) bool {
	s := r.sent(m.First)
	if m.date < 0 || !r.word(r.c.Times[m.date].First-1, r.w.Since) {
		return false
	}
	for k := m.np.First - 1; k >= s.First && k > m.np.First-4; k-- {
		if r.word(k, r.w.HasHave) {
			return true
		}
	}
	return false
}

// nowBehind reports whether a mention is the subject of a verb in the present: "the truce of 2020 is", "the accord, signed in 1994, remains".
func (r *reader) nowBehind(m *mention) bool {
	end := r.sent(m.First).End
	k := m.np.End
	for k < end && k < m.np.End+10 && (r.time(k) >= 0 || r.place(k) >= 0 || r.sense(k).Has(cue.Prep|cue.Def)) {
		k++
	}
	if k < end && r.class(k) == token.Comma {
		const wide = 28
		last := 0
		for n := k + 1; n < end && n < k+wide; n++ {
			if r.class(n) == token.Comma && r.word(n+1, r.w.TellsNow) {
				last = n
			}
		}
		if last == 0 {
			return false
		}
		k = last + 1
	}
	if k >= end || !r.word(k, r.w.TellsNow) {
		return false
	}
	for n := k + 1; n < end && n < k+5; n++ {
		if r.word(n, r.w.Memory) {
			return false // "is remembered for"
		}
	}
	return true
}

// yearOf returns the year of a moment, 0 if it has none.
func yearOf(v moment.Moment) int {
	y, _, _, _ := v.YMD()
	return y
}

// datesUndone reports whether a time only tells of which year the truce is that a story opens with the end of: "issued a decree ending the
// ceasefire signed in 1991".
func (r *reader) datesUndone(s *step, t int) bool {
	if s.what != cue.Terminated && s.what != cue.Suspended && s.what != cue.Expired || s.sub || s.mention >= len(r.ms) {
		return false
	}
	m := &r.ms[s.mention]
	if s.at.First > m.First || r.storyIndex(m.First) > 1 || r.c.Times[t].First < m.np.First {
		return false
	}
	if m.date == t || r.modifies(t) {
		return true
	}
	for k := range m.steps {
		if x := &m.steps[k]; x.sub && x.at.First >= m.np.End && x.at.First < r.c.Times[t].First {
			return true
		}
	}
	return false
}

// ancient reports whether a step of a truce is told of a day a generation back.
func (r *reader) ancient(steps []step) bool {
	now, _, _, ok := r.now.YMD()
	for k := range steps {
		s := &steps[k]
		if s.what == cue.None || s.verb == &presupposed || s.force != asserted {
			continue
		}
		if t := r.stepTime(s); ok && t >= 0 {
			if y, _, _, ok := r.value(t).YMD(); ok && now-y >= 30 {
				return true
			}
		}
	}
	return false
}

// goesOnSince reports whether a step tells that a truce has gone on since then, up to now: "has been in force since 1997", "the truce, in place since
// 1991", "which has held for years".
func (r *reader) goesOnSince(s *step) bool {
	if s.what != cue.InEffect && s.what != cue.Holding || s.force != asserted || r.hadBefore(s.at.First) {
		return false
	}
	if s.perfect || s.verb.Name == "stand" && s.form == cue.Third {
		return s.form == cue.Adject || s.what == cue.Holding // "a ceasefire in 1994, which still stands"
	}
	return s.form == cue.Adject && r.word(s.at.End, r.w.Since)
}

// countsOn reports whether a temporal expression counts from what was told: "six hours before".
func (r *reader) countsOn(t int) bool {
	x := &r.c.Times[t]
	return r.word(x.End-1, r.w.CountedFrom) || r.word(x.First, r.w.CountedFrom)
}

// dayless reports whether a temporal expression names no day of its own: a clock time or a feast in a story of long ago is of
// that time, and not of the day of publication.
func (r *reader) dayless(t int) bool {
	x := &r.c.Times[t]
	if x.Type != "TIME" && x.Type != "DATE" {
		return false
	}
	feast := x.Type == "TIME"
	for k := x.First; k < x.End; k++ {
		if tok := &r.tokens[k]; tok.Class == token.Number && tok.End-tok.Start == 4 && r.word(k-1, r.w.Months) || r.monthAt(k) || r.word(k, r.w.Weekdays) || r.word(k, r.w.LastOrThis) || r.word(k, r.w.ThisDay) {
			return false
		}
		feast = feast || r.word(k, r.w.Feasts)
	}
	return feast
}

// recalled reports whether a truce that the article comes to after another is told as one that is over: it ended, or is called
// an earlier one, all that is told of it stands in the past, and no day of it is one of the last week.
func (r *reader) recalled(g *group, steps []step) bool {
	former := g.sense.Has(cue.Former) || g.over || r.ranOut(g) || r.longBeforeLead(g)
	days := int64(7)
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.title || r.storyIndex(m.First) < 3 {
			return false
		}
		if m.Rule == "one" {
			days = 3 // "the first", told in passing
			former = former || m.def || r.timeNear(m)
		}
	}
	for k := range steps {
		former = former || steps[k].verb == &ending && r.stepTime(&steps[k]) >= 0 // "in May the fighting ended with a truce"
	}
	if !former {
		return false
	}
	for k := range steps {
		s := &steps[k]
		if s.what == cue.None || s.verb == &presupposed {
			continue
		}
		if s.force == planned || s.form == cue.Third || s.form == cue.Ing && r.sense(s.at.First-1).Has(cue.Be) || s.perfect && !r.hadBefore(s.at.First) {
			return false
		}
		if t := r.stepTime(s); t >= 0 && !r.now.IsZero() && !farBy(r.value(t), r.now, days) {
			return false
		}
	}
	return true
}

// longBeforeLead reports whether a truce began long before the one that has just been made and that the article opens with: "five days of combat
// in July were stopped by a ceasefire that began on July 28", in the news of another in December.
func (r *reader) longBeforeLead(g *group) bool {
	if len(r.mem.groups) == 0 || len(g.ms) == 0 || g.begins.IsZero() {
		return false
	}
	lead := &r.mem.groups[0]
	return len(lead.ms) > 0 && r.ms[lead.ms[0]].First < r.ms[g.ms[0]].First && r.fresh(lead) && !lead.begins.IsZero() && g.begins.Before(lead.begins) && farBy(g.begins, lead.begins, asking)
}

// ranOut reports whether a group's length, counted from when it was agreed or began, lies before the day of publication.
func (r *reader) ranOut(g *group) bool {
	if g.length.IsZero() || g.length.IsVague() || g.when.IsZero() || r.now.IsZero() || g.when.Precision() < moment.PrecisionDay {
		return false
	}
	end := g.when.Add(g.length, 1)
	return !end.IsZero() && end.Before(r.now)
}

// hadBefore reports whether "had" stands shortly before token i.
func (r *reader) hadBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		if r.word(k, r.w.Had) {
			return true
		}
	}
	return false
}

// longAgo reports whether every sentence that mentions a group names a day or year of long ago, and none of late.
func (r *reader) longAgo(g *group, long func(int) bool) bool {
	for _, i := range g.ms {
		s := r.sent(r.ms[i].First)
		old := false
		for j := s.First; j < s.End && r.timed(s); j++ {
			if t := r.time(j); t >= 0 && r.c.Times[t].Type == "DATE" && !r.value(t).IsZero() {
				if !long(t) {
					return false
				}
				old = true
			}
		}
		if !old {
			return false
		}
	}
	return len(g.ms) > 0
}

// toldOf reports whether the last day or year named before token i is one of long ago.
func (r *reader) toldOf(i int, long func(int) bool) bool {
	for j := i - 1; j >= 0; j-- {
		if t := r.time(j); t >= 0 && r.c.Times[t].Type == "DATE" && !r.value(t).IsZero() && (!r.dayless(t) || r.yearNamed(t)) {
			y, _, _, ok := r.value(t).YMD()
			now, _, _, known := r.now.YMD()
			return ok && long(t) && (!known && y < 1980 || known && now-y >= 30)
		}
	}
	return false
}

// former reports whether all that is told of an earlier truce lies two months back or more.
func (r *reader) former(steps []step) bool {
	dated := false
	for k := range steps {
		s := &steps[k]
		if s.what == cue.None || s.verb == &presupposed {
			continue
		}
		t := r.stepTime(s)
		if t < 0 {
			return false
		}
		v := r.value(t)
		if v.IsZero() || r.now.IsZero() || !farBy(v, r.now, 60) {
			return false
		}
		dated = true
	}
	return dated
}

// pastWar reports whether the sentences of a truce put it into a war of history, or some years back: "the armistice that
// stopped the Korean War", "seventy years since the signing".
func (r *reader) pastWar(g *group) bool {
	old := false
	last := -1
	for _, i := range g.ms {
		s := r.sent(r.ms[i].First)
		for k := range r.ms[i].steps {
			if st := &r.ms[i].steps[k]; st.verb != &presupposed && (st.perfect || st.form == cue.Third || st.form == cue.Adject || st.force == planned) && st.what != cue.None || r.madeNow(st, s.First) || r.undoneNow(st) {
				return false
			}
		}
		war, timed := r.says(s, r.w.War), r.timed(s)
		if s.First == last || !war && !timed {
			continue
		}
		last = s.First
		for j := s.First; j < s.End; j++ {
			if war && r.word(j, r.w.War) && r.d.Tokens[j].Case != token.Lower && (r.word(j-1, r.w.PastWars) || r.word(j+1, r.w.Of) && r.word(j+2, r.w.Independence)) {
				old = true
			}
			if t := r.time(j); timed && t >= 0 && r.c.Times[t].Type == "DURATION" && j == r.c.Times[t].First {
				if sec, ok := r.c.Times[t].Length.Seconds(); (ok && sec > 4*365*86400 || r.yearsOf(t) >= 5) && (r.word(r.c.Times[t].End, r.w.SinceAgo) || r.word(r.c.Times[t].End-1, r.w.Ago)) {
					old = true
				}
			}
		}
	}
	return old
}

// sideScene reports whether a time belongs to a clause that only tells of the place: "in the hall where he was crowned in 1992, they signed".
func (r *reader) sideScene(t, first int) bool {
	for k := r.c.Times[t].First - 1; k > first && r.tokens[k].Class <= token.Possessive; k-- {
		if r.word(k, r.w.Where) {
			return k-first < 8 && r.sense(first).Has(cue.Prep)
		}
	}
	return false
}

// madeNow reports whether a step tells that a truce was made, or begins, about now: "announced a truce on Monday in memory of the Second World War".
func (r *reader) madeNow(s *step, first int) bool {
	if s.what != cue.Announced && s.what != cue.Agreed && s.what != cue.InEffect || s.verb == &presupposed || r.now.IsZero() {
		return false
	}
	for _, t := range [...]int{r.stepTime(s), r.timeBefore(s.at.First, first)} {
		if t < 0 || r.value(t).Precision() < moment.PrecisionDay || r.bareClock(t) {
			continue
		}
		if v := r.value(t); !farBy(v, r.now, soon) || r.now.Before(v) && !farBy(v, r.now, asking) {
			return true
		}
	}
	return false
}

// undoneNow reports whether a step tells that a truce of years ago was given up, broken or prolonged of late.
func (r *reader) undoneNow(s *step) bool {
	const lately = 366 // days
	if !r.turning(s.what) || s.sub || s.verb == &presupposed || r.now.IsZero() {
		return false
	}
	t := r.stepTime(s)
	return t >= 0 && !r.value(t).IsZero() && !farBy(r.value(t), r.now, lately)
}

// yearsOf returns the years of a duration written P5Y.
func (r *reader) yearsOf(t int) int {
	n := 0
	v := r.c.Times[t].Value
	if len(v) < 3 || v[0] != 'P' || v[len(v)-1] != 'Y' {
		return 0
	}
	for _, c := range v[1 : len(v)-1] {
		if c < '0' || c > '9' || n > 9999 {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}

func (r *reader) latestYear() int {
	y := 0
	for i := range r.c.Times {
		for _, x := range r.c.Times[i].Moment {
			if v, _, _, ok := x.Value.YMD(); ok && v > y && v < 2100 {
				y = v
			}
		}
	}
	return y
}
