package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

const generation = 10 // years after which a truce that is celebrated is history

// celebrated reports whether a truce is one whose day is kept years later: "the 70th anniversary of the armistice", "the centenary of the
// Truce", "the armistice's 65th anniversary". Only what is newly done to it says otherwise.
func (r *reader) celebrated(g *group, steps []step) bool {
	kept := -1
	for _, i := range g.ms {
		if m := &r.ms[i]; kept < 0 && (r.anniversary(m.First, m.np.End) || r.yearsBack(m)) {
			kept = i
		}
	}
	if kept < 0 {
		return false
	}
	day := r.tokens[r.ms[kept].First].Sent // of which the other days are those of the feast
	for k := range steps {
		s := &steps[k]
		if s.what == cue.None || s.verb == &presupposed || s.form == cue.Noun || r.tokens[s.at.First].Sent == day && !r.turning(s.what) {
			continue
		}
		t := r.stepTime(s)
		late := t >= 0 && r.deictic(t) && !farBy(r.value(t), r.now, soon)
		switch s.what {
		case cue.Terminated, cue.Suspended, cue.Violated, cue.Extended, cue.Renewed, cue.Collapsed:
			if late || t < 0 && !r.timed(r.sent(s.at.First)) || t >= 0 && !farBy(r.value(t), r.now, soon) {
				return false
			}
		default:
			if late {
				return false
			}
		}
	}
	return true
}

// yearsBack reports whether a mention is told by the years since: "20 years since the IRA announced a ceasefire", "the ceasefire 25 years ago",
// "the legacy of the ceasefires 25 years on".
func (r *reader) yearsBack(m *mention) bool {
	s := r.sent(m.First)
	if !r.says(s, r.w.Years) {
		return false
	}
	const near = 10
	for i := max(s.First+1, m.First-near-4); i < s.End && i < m.np.End+8; i++ {
		if n := &r.tokens[i-1]; !r.word(i, r.w.Years) || n.Class != token.Number || n.Num < generation || n.Num > 200 {
			continue
		}
		switch {
		case i > m.First:
			return r.word(i+1, r.w.Ago) || r.word(i+1, r.w.On) && (i+2 >= s.End || r.tokens[i+2].Class > token.Possessive)
		default:
			for k := i + 1; k < m.First && k < i+5; k++ {
				if r.word(k, r.w.Since) {
					return m.First-k < near
				}
			}
		}
	}
	return false
}

// anniversary reports whether what stands from token first to end is what an anniversary of many years is of, or is followed by that.
func (r *reader) anniversary(first, end int) bool {
	s := r.sent(first)
	if !r.says(s, r.w.Anniversaries) {
		return false
	}
	const near = 14 // "the 80th anniversary of the day on which a delegation of the new government signed an armistice"
	for i := first - 1; i >= s.First && i > first-near; i-- {
		if r.word(i, r.w.Anniversaries) {
			return r.word(i+1, r.w.Of) && r.generations(i)
		}
		if r.tokens[i].Class > token.Possessive {
			return false
		}
	}
	for i := end; i < s.End && i < end+3; i++ {
		if r.word(i, r.w.Anniversaries) {
			return r.generations(i) || r.generations(r.nounPhraseFirst(first, s.First)+1)
		}
	}
	return false
}

// nounPhraseFirst returns the token of the ordinal that stands some words before token i: "the 70th Korean War armistice"; else limit.
func (r *reader) nounPhraseFirst(i, limit int) int {
	for k := i - 1; k > limit && k > i-5; k-- {
		if _, ordinal := r.numeral(k); ordinal {
			return k
		}
	}
	return limit
}

// generations reports whether the anniversary at token i is one of many years: "the 50th anniversary", "the centenary".
func (r *reader) generations(i int) bool {
	if r.word(i, r.w.Centenaries) {
		return true
	}
	n, ordinal := r.numeral(i - 1)
	return ordinal && n >= generation || r.word(i-1, r.w.RoundOrdinals)
}

// forebears leaves to history what a story of long ago goes on to tell, once its truces so far are of that time: "the unofficial ceasefire", behind
// the Christmas truce of 1914. What has a day of late, or is told as news, is another.
func (r *reader) forebears(ts []Truce, gs []group, index []int) {
	old := false
	for i := range gs {
		if index[i] >= 0 && ts[index[i]].Modality == "historical" && r.bygoneStory() {
			old = old || r.ofOldWar(&gs[i]) // what stands before it, too
		}
	}
	for i := range gs {
		if index[i] < 0 {
			continue
		}
		t := &ts[index[i]]
		if t.Modality == "historical" {
			old = old || r.ofOldWar(&gs[i])
			continue
		}
		if !old || gs[i].date >= 0 || gs[i].age >= 0 || len(gs[i].places) > 0 {
			continue
		}
		if r.asOld(&gs[i]) {
			r.leaveToHistory(t, "")
		}
	}
}

// ofOldWar reports whether a group that is history is one of a generation back.
func (r *reader) ofOldWar(g *group) bool {
	now, _, _, ok := r.now.YMD()
	if !ok {
		return true
	}
	for _, i := range g.ms {
		m := &r.ms[i]
		if r.anniversary(m.First, m.np.End) || r.yearsBack(m) {
			return true
		}
		s := r.sent(m.First)
		for j := s.First; j < s.End && r.timed(s); j++ {
			if t := r.time(j); t >= 0 {
				if y, _, _, ok := r.value(t).YMD(); ok && now-y >= 30 {
					return true
				}
			}
		}
	}
	return r.pastWar(g)
}

// asOld reports whether nothing that is told of a group is told of a day of late, or as what is or will be.
func (r *reader) asOld(g *group) bool {
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.title {
			continue
		}
		for k := range m.steps {
			s := &m.steps[k]
			if s.what == cue.None || s.verb == &presupposed {
				continue
			}
			if s.form == cue.Third || s.form == cue.Base || s.force == planned || s.perfect && !r.hadBefore(s.at.First) || r.madeNow(s, r.sent(s.at.First).First) {
				return false
			}
			if t := r.stepTime(s); t >= 0 && (r.deictic(t) || r.yearNamed(t)) && !farBy(r.value(t), r.now, asking) {
				return false
			}
		}
	}
	return true
}

// yearNamed reports whether a temporal expression names its year: "Christmas 1914", and not "Christmas".
func (r *reader) yearNamed(t int) bool {
	x := &r.c.Times[t]
	for k := x.First; k < x.End; k++ {
		if n := &r.tokens[k]; n.Class == token.Number && n.End-n.Start == 4 {
			return true
		}
	}
	return false
}

// calendar reports whether every day and year that a text names is one of a generation back, as in a calendar of history.
func (r *reader) calendar() bool {
	now, _, _, ok := r.now.YMD()
	if !ok {
		return false
	}
	named := false
	for i := range r.c.Times {
		if x := &r.c.Times[i]; x.Type != "DATE" || len(x.Moment) == 0 {
			continue
		}
		if y, _, _, ok := r.value(i).YMD(); !ok || now-y < 30 {
			return false
		}
		named = true
	}
	return named
}

// firstTold returns the first mention of a group that is no headline's, or else the first.
func (r *reader) firstTold(g *group) int {
	for _, i := range g.ms {
		if !r.ms[i].title {
			return i
		}
	}
	return g.ms[0]
}

const storyAge = 15 // years after which a story that names no later day is one of history

// bygoneStory reports whether an article tells of a time years back and of no fighting of late: a life, a day in history, an anniversary. Days
// of late may stand beside what is done in memory.
func (r *reader) bygoneStory() bool {
	if r.mem.bygone == 0 {
		r.mem.bygone = 2
		if r.tellsOfOld() {
			r.mem.bygone = 1
		}
	}
	return r.mem.bygone == 1
}

// storyYear returns the year from which a story looks back: that of the day of the text. A text of no day that tells what was done "on this day in
// 1991" is read a generation later; of any other only what is long before the wars of our time is surely old.
func (r *reader) storyYear() (int, bool) {
	if y, _, _, ok := r.now.YMD(); ok {
		return y, true
	}
	const ours = 1995
	for i := range r.c.Times {
		x := &r.c.Times[i]
		if !r.word(x.First, r.w.LastOrThis) || !r.word(x.End, r.w.In) {
			continue
		}
		if t := r.time(x.End + 1); t >= 0 && r.yearNamed(t) {
			if y, _, _, ok := r.value(t).YMD(); ok {
				return y + 2*storyAge, true
			}
		}
	}
	return ours, true
}

func (r *reader) tellsOfOld() bool {
	now, ok := r.storyYear()
	if !ok {
		return false
	}
	old := false
	for i := range r.c.Times {
		x := &r.c.Times[i]
		if x.Type != "DATE" && x.Type != "TIME" {
			continue
		}
		y, _, _, ok := r.value(i).YMD()
		switch {
		case !ok && (!r.deictic(i) || r.keptDay(i, now)):
		case ok && now-y >= storyAge:
			old = old || r.yearNamed(i)
		case !r.yearNamed(i) && (old && !r.deictic(i) || r.keptDay(i, now) || r.word(x.End, r.w.WarWars) && r.tokens[x.End].Case == token.Title):
			// The day of the month, or the hour, is of the year named before.
		default:
			s := r.sent(x.First)
			if r.passages[r.tokens[x.First].Sent].senses.Has(cue.War|cue.Fight) && !r.says(s, r.w.Memory) || r.tellsTruce(s) && !r.says(s, r.w.Memory) {
				return false
			}
		}
	}
	return old
}

// tellsTruce reports whether a sentence has a mention.
func (r *reader) tellsTruce(s token.Sentence) bool {
	for i := range r.ms {
		if r.ms[i].First >= s.First && r.ms[i].First < s.End {
			return true
		}
	}
	return false
}

// deictic reports whether a temporal expression counts from the day of the text: "today", "last week", "on Monday".
func (r *reader) deictic(t int) bool {
	x := &r.c.Times[t]
	for k := x.First; k < x.End; k++ {
		if r.word(k, r.w.LastOrThis) || r.word(k, r.w.ThisDay) || r.word(k, r.w.Weekdays) {
			return true
		}
	}
	return false
}

// keptDay reports whether a temporal expression is the day of the year on which something of years ago is told: "on this day in 1991", "50 years
// ago today".
func (r *reader) keptDay(t, now int) bool {
	x := &r.c.Times[t]
	if !r.word(x.First, r.w.LastOrThis) && !r.word(x.First, r.w.ThisDay) {
		return false
	}
	for _, k := range [...]int{x.End, x.End + 1, x.First - 1} {
		if u := r.time(k); u >= 0 && u != t {
			if y, _, _, ok := r.value(u).YMD(); ok && now-y >= generation {
				return true
			}
		}
	}
	return false
}

// toldThen reports whether the last day that names its year, up to the end of the sentence of token i, is one of years ago.
func (r *reader) toldThen(i int) bool {
	now, ok := r.storyYear()
	for j := r.sent(i).End - 1; ok && j >= 0; j-- {
		if t := r.time(j); t >= 0 && r.c.Times[t].Type == "DATE" && (r.yearNamed(t) || r.deictic(t) && !r.keptDay(t, now)) {
			y, _, _, ok := r.value(t).YMD()
			return ok && now-y >= storyAge
		}
	}
	return false
}

// ofThen reports whether a step of a story of long ago is told as part of it.
func (r *reader) ofThen(s *step) bool {
	if s.form == cue.Third || s.perfect && s.form != cue.Noun && !r.hadBefore(s.at.First) || !r.bygoneStory() {
		return false
	}
	if r.turning(s.what) && r.says(r.sent(s.at.First), r.w.TellsNow) {
		return false // "has issued a decree that ends the 1991 ceasefire"
	}
	now, _ := r.storyYear()
	t := r.stepTime(s)
	return (t < 0 || !r.yearNamed(t) && !r.deictic(t) || r.keptDay(t, now)) && (r.toldThen(s.at.First) || r.obituary())
}

// obituary reports whether the text opens with a death at the end of a long life: "has died, aged 85".
func (r *reader) obituary() bool {
	const lead = 4 // sentences, with the headline
	for i := range min(len(r.d.Sentences), lead) {
		if s := r.d.Sentences[i]; r.says(s, r.w.Dies) && r.says(s, r.w.Aged) {
			return true
		}
	}
	return false
}
