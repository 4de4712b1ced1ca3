package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// eras keeps the days on which what is named was there: bodies and states, accords, those who are told dead, resolutions. It
// reports false if that contradicts the rest.
func (q *inquiry) eras() bool {
	if q.in.Roster == nil {
		return true
	}
	since, news := earliestDay, days{}
	type passing struct {
		era name.Era
		at  int
	}
	var gone []passing
	for i := range q.c.Actors {
		a := &q.c.Actors[i]
		if a.Key == "" || len(a.Mentions) == 0 {
			continue
		}
		if row, ok := q.c.mem.roster.row(i); ok {
			if e, ok := q.in.Roster.EraOf(row); ok {
				since = max(since, e.From)
				gone = append(gone, passing{e, a.Mentions[0].First})
			}
		}
	}
	q.in.Roster.Eras(q.in.Doc, q.in.Whole, func(first, end int, e name.Era) {
		if e.What == name.EraDeath {
			if toldDead(q.in.Doc, first, end) {
				since = max(since, e.From)
				if r, ok := q.deathNews(first, e.From); ok {
					news = r
				}
			}
			return
		}
		since = max(since, e.From)
		gone = append(gone, passing{e, first})
	})
	if q.c.mem.survey.senses&ofResolution != 0 {
		if y := latestResolution(q.in.Doc); y > 0 {
			since = max(since, moment.DayNumber(y, 1, 1))
		}
	}
	if since > q.days[0].from {
		q.lower = true
		if !q.keep(daySet{{since, always}}, whyEra) {
			return false
		}
	}
	if news.to > 0 && q.keep(daySet(q.sets.One(news)), whyEra) {
		q.bounded, q.lower = true, true
	}
	for _, g := range gone {
		q.until(g.era, g.at)
	}
	return true
}

// until notes that what is named at a token was there until a day.
func (q *inquiry) until(e name.Era, at int) {
	if e.To == 0 || q.clues.year > 0 && moment.DayNumber(q.clues.year, 1, 1) > e.To {
		return // it is spoken of as history
	}
	switch word(q.in.Doc, at-1) {
	case "former", "then", "ex", "late", "erstwhile", "defunct":
		return
	}
	s := daySet(q.sets.One(days{earliestDay, e.To}))
	if e.What == name.EraBody && q.clues.lead.has(at, 2) && len(q.in.Cues.Truces) > 0 && q.c.mem.survey.senses&ofPast == 0 {
		// It is no text that looks back: on an anniversary, in a museum, in court.
		// The news is of what it does: it is there.
		if q.keep(s, whyEra) {
			q.bounded = q.bounded || q.lower
			q.ended = true
		}
		return
	}
	q.found = append(q.found, witness{s, whyEra, 1})
}

// toldDead reports whether the words around a name tell that its bearer is dead: "the death in battle of X", "X was killed", "the late
// X", "the plane of X was shot down".
func toldDead(d *token.Doc, first, end int) bool {
	s := d.SentenceOf(first)
	for i := first - 1; i >= s.First && i >= first-8; i-- {
		if d.Tokens[i].Class == token.Comma {
			break
		}
		switch word(d, i) {
		case "death", "killing", "assassination", "murder", "slaying", "funeral", "burial":
			return true
		case "late":
			if i == first-1 || d.Tokens[i+1].Case != token.Lower {
				return true
			}
		}
	}
	for i := end; i < s.End && i < end+4; i++ {
		switch word(d, i) {
		case "death", "assassination", "murder", "died":
			return true
		case "killed", "assassinated", "slain":
			if w := word(d, i-1); w == "was" || w == "were" {
				return true
			}
		}
	}
	return downed(d, s)
}

// deathNews returns the days of news of a death that the sentence tells by its weekday, as yesterday's or last week's: "was shot on Friday".
func (q *inquiry) deathNews(at int, day int64) (days, bool) {
	s := q.in.Doc.SentenceOf(at)
	for i := range q.in.Times {
		m := &q.in.Times[i]
		if m.First < s.First || m.First >= s.End {
			continue
		}
		switch e := &m.Expr; {
		case e.Op == timex.OpDate && e.Day == 0 && e.Month == 0 && e.Dir == timex.DirNone && m.Tense < 0 && int(e.Weekday) == moment.Weekday(day):
			return days{day, day + recent}, true
		case e.Op == timex.OpShift && e.Unit == timex.Day && e.N == -1000 && !e.FromRun:
			return days{day + 1, day + 1}, true
		case e.Op == timex.OpShift && e.Unit == timex.Week && e.N == -1000 && !e.FromRun:
			return days{day + 1, day + 2*recent + 1}, true
		}
	}
	return days{}, false
}

// downed reports whether a sentence tells that an aircraft came down: "a rocket brought down the plane of President X".
func downed(d *token.Doc, s token.Sentence) bool {
	craft, down := false, false
	for i := s.First; i < s.End; i++ {
		switch word(d, i) {
		case "plane", "airplane", "aeroplane", "aircraft", "jet", "helicopter":
			craft = true
		case "crash", "crashed", "downing", "downed":
			down = true
		case "down":
			switch word(d, i-1) {
			case "shot", "shooting", "brought", "bringing", "came", "went":
				down = true
			}
		}
	}
	return craft && down
}

// latestResolution returns the year of the latest resolution of the Security Council that a text names by its number; 0 for none.
func latestResolution(d *token.Doc) int {
	year := 0
	for i := 1; i < len(d.Tokens); i++ {
		t := &d.Tokens[i]
		if t.Class != token.Number || t.Num < 600 || t.Num > 9999 || t.Case == token.Lower {
			continue
		}
		if w := d.Low(i - 1); w == "resolution" || w == "resolutions" {
			year = max(year, world.Events().Adopted(int(t.Num)))
		}
	}
	return year
}

// country returns the code of the country that the article is set in; empty if it does not tell.
func (q *inquiry) country() string {
	if i := q.c.About; i >= 0 && i < len(q.c.Places) {
		return q.c.Places[i].Country
	}
	return ""
}

// witnesses collects the clues that make some days likelier. It returns the days on which the country was at war.
func (q *inquiry) witnesses() (war daySet) {
	q.feasts()
	q.clocks()
	cc := q.country()
	if cc == "" {
		return nil
	}
	truces := world.Events().Truces(cc)
	told, n := q.truceDays(truces)
	if n > 0 {
		q.found = append(q.found, witness{told, whyTruce, min(n, 2)})
	}
	if len(q.in.Cues.Truces) > 0 {
		season, turn := daySet(q.sets.Room(len(truces))), daySet(q.sets.Room(len(truces)))
		for _, t := range truces {
			season = merge(season, days{first(t.On) - 30, first(t.On) + 45})
			turn = merge(turn, days{first(t.On) - 3, first(t.On) + 10})
		}
		q.found = append(q.found, witness{season, whyTruce, q.proofOfDay()})
		if q.head != nil {
			q.found = append(q.found, witness{turn, whyTruce, 1}) // most news of a truce is of the days when it turns
		}
	}
	wars := world.Events().Wars(cc)
	q.warAges(wars)
	if len(wars) > 0 && len(q.in.Cues.Truces) > 0 {
		war = q.sets.Room(len(wars) + len(told))
		for _, w := range wars {
			war = merge(war, days{first(w.From), last(w.To) + aftermath})
		}
		for _, r := range told {
			war = merge(war, r) // a truce that the text tells was one of a war, whether the tables know it or not
		}
		q.found = append(q.found, witness{war, whyWar, 0}) // it proves no more than the truces in it
	}
	return war
}

// proofOfDay is what it proves for a day that a dateline tells that it lies in a war, or near a truce: with a range of days, nothing.
func (q *inquiry) proofOfDay() int {
	if q.head != nil {
		return 1
	}
	return 0
}

// clocks finds a local clock beside one of Greenwich: the offset tells summer from winter, and the years between two changes of a
// country's rule.
func (q *inquiry) clocks() {
	main := q.c.mainZone(q.in.Doc)
	if main == 0 {
		return
	}
	for i := 0; i+1 < len(q.in.Times); i++ {
		a, b := &q.in.Times[i], &q.in.Times[i+1]
		e, g := &a.Expr, &b.Expr
		if !e.Clock || !g.Clock || e.Zone.Kind != timex.ZoneNone && e.Zone.Kind != timex.ZoneLocal || g.Zone.Kind != timex.ZoneOffset || b.First-a.End > 2 {
			continue
		}
		if q.placed(a.First, b.First) {
			continue // a clock of somewhere
		}
		shift := int32(e.Hour)*3600 + int32(e.Min)*60 - int32(g.Hour)*3600 - int32(g.Min)*60 + g.Zone.Offset
		var s daySet
		hits, all := 0, 0
		for _, r := range q.days {
			for n := r.from; n <= r.to; n += 7 {
				all++
				if p, ok := main.At(n * 86400); ok && (p.Offset-shift)%86400 == 0 {
					hits++
					s = s.add(days{n - 10, n + 10}) // the hour may be of some days ago, or to come
				}
			}
		}
		if hits > 0 && hits < all {
			q.found = append(q.found, witness{s, whyClocks, 1})
		}
		return
	}
}

// placed reports whether a place is named between two tokens.
func (q *inquiry) placed(i, j int) bool {
	for ; i < j && i < len(q.c.PlaceAt); i++ {
		if q.c.PlaceAt[i] != 0 {
			return true
		}
	}
	return false
}

// feasts finds a feast that moves from year to year and that the story opens with: it is near.
func (q *inquiry) feasts() {
	for i := range q.in.Times {
		m := &q.in.Times[i]
		e := &m.Expr
		if e.Op != timex.OpDate || e.HasYear || e.YearDir != timex.DirNone || e.Feast < moment.Easter || e.Feast > moment.Diwali || !q.clues.lead.has(m.First, 2) {
			continue
		}
		before, after := int64(60), int64(60)
		switch {
		case m.Tense > 0:
			after = 3 // sighting decides by a day or two
		case m.Tense < 0 && !conditional(q.in.Doc, m):
			before = 3
		}
		s := yearly(q.days.hull(), &q.sets, func(y int) (days, bool) {
			x := e.Feast.In(y)
			if x.IsZero() {
				return days{}, false
			}
			r := x.Range()
			return days{floorDay(r.From) - before, floorDay(r.To-1) + after}, true
		})
		if len(s) > 0 {
			q.found = append(q.found, witness{s, whyFeast, 1})
		}
		return
	}
}

func first(d world.Day) int64 { return moment.DayNumber(d.Year, d.Month, d.Day) }

// last returns the last day of the month of a war's end.
func last(d world.Day) int64 {
	if d == (world.Day{}) {
		return always
	}
	return moment.DayNumber(d.Year, d.Month, 1) + int64(moment.DaysIn(d.Year, d.Month)) - 1
}

// aftermath is how many days a war is still news of the day after its end.
const aftermath = 120

// warAges finds how long the war has gone on: "a six-year-old war", "twelve years of civil war", "in its sixth year".
func (q *inquiry) warAges(wars []world.War) {
	if len(wars) == 0 {
		return
	}
	d := q.in.Doc
	for i := range q.in.Times {
		m := &q.in.Times[i]
		e := &m.Expr
		if e.Op != timex.OpDuration || e.Unit != timex.Year && e.Unit != timex.Month || e.Vague || e.N < 1000 || !q.ofWar(m.End) || over(d, m.First) {
			continue
		}
		if e.Unit == timex.Month {
			age := int64(e.N) * 30 / 1000
			q.warAge(wars, age-aMonth, age+2*aMonth+aMonth/2) // the table has the month in which it began
			return
		}
		age := int64(e.N) * 365 / 1000
		less, more := slack(age)
		q.warAge(wars, age-less, age+more)
		return
	}
	marks := q.c.mem.survey.marks
	if q.c.mem.survey.senses&ofYear == 0 {
		return
	}
	for i := 2; i < len(marks); i++ {
		if marks[i].sense&ofYear == 0 {
			continue
		}
		n, k := ordinal(d, i-1)
		if n == 0 || k < 1 {
			continue
		}
		if w := word(d, k-1); w != "its" && w != "the" && w != "their" && w != "a" {
			continue
		}
		s := d.SentenceOf(i)
		for j := s.First; j < s.End; j++ {
			if marks[j].sense&aWar != 0 {
				q.warAge(wars, int64(n-1)*365-60, int64(n)*365+60)
				return
			}
		}
	}
}

// over reports whether the word before a length tells that what went on for so long is over: "which ended 16 years of civil war".
func over(d *token.Doc, i int) bool {
	switch word(d, i-1) {
	case "ended", "closed", "concluded":
		return true
	}
	return false
}

// aMonth is a month in days.
const aMonth = 30

// slack is by how many days a war may be younger and older than its age as it is told: in years to the nearest or to the last one
// completed, from ten on in fives and tens that are as rough.
func slack(age int64) (less, more int64) {
	if years := age / 365; years >= 10 && years%5 == 0 {
		return age / 10, age / 5
	}
	return 300, wholeYear
}

// warAge notes that a war has gone on for so many days: the article keeps to them if nothing else tells its day.
func (q *inquiry) warAge(wars []world.War, from, to int64) {
	s := daySet(q.sets.Room(len(wars)))
	for _, w := range wars {
		r := days{first(w.From) + from, min(first(w.From)+to, last(w.To)+aftermath)}
		if r.from <= r.to {
			s = merge(s, r)
		}
	}
	if len(s) == 0 {
		return
	}
	if !q.dated {
		q.bounded = q.keep(s, whyWarAge) && len(s) == 1 || q.bounded
		return
	}
	q.found = append(q.found, witness{s, whyWarAge, 1})
}

// merge adds a range to a set wherever it lies. The set that it is given is used up.
func merge(s daySet, r days) daySet {
	i := len(s)
	for i > 0 && s[i-1].from > r.from {
		i--
	}
	if i == len(s) {
		return s.add(r)
	}
	s = slices.Insert(s, i, r)
	out := s[:i]
	for _, x := range s[i:] {
		out = out.add(x) // in place: it holds no more than was read
	}
	return out
}

// ofWar reports whether the noun behind a length is a war: "five-year war", "twelve years of civil war", "the 26-year-old ethnic conflict".
func (q *inquiry) ofWar(i int) bool {
	d := q.in.Doc
	for n := 0; n < 4 && i < len(d.Tokens); i, n = i+1, n+1 {
		if d.Tokens[i].Class != token.Word {
			return false
		}
		if q.c.mem.survey.marks[i].sense&aWar != 0 {
			return true
		}
		switch d.Low(i) {
		case "after", "in", "and", "before", "since", "ago", "to", "for":
			return false
		}
	}
	return false
}

// ordinal reads an ordinal number that ends at token i: "sixth", "12th". It returns the token that it begins with.
func ordinal(d *token.Doc, i int) (n, at int) {
	switch d.Low(i) {
	case "st", "nd", "rd", "th":
		if i > 0 && d.Tokens[i-1].Class == token.Number && d.Tokens[i].Gap == token.None && d.Tokens[i-1].Num < 100 {
			return int(d.Tokens[i-1].Num), i - 1
		}
	}
	for k, w := range [...]string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
		"seventeenth", "eighteenth", "nineteenth", "twentieth"} {
		if d.Low(i) == w {
			return k + 1, i
		}
	}
	return 0, i
}
