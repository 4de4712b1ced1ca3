package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// dayCounted reckons when a truce began from the day that is counted of it: "entered its second day on Friday", "held for a third day", "on
// the second day of a truce", "marked the first anniversary of the ceasefire", "turned one year old on Saturday".
func (r *reader) dayCounted(t *Truce, g *group) {
	if r.now.IsZero() || len(t.Start) > 0 && !r.reckoned(t.Start[0]) {
		return
	}
	for _, i := range g.ms {
		x := &r.ms[i]
		sent := r.sent(x.First)
		if x.maybe || x.no || x.plural || !r.timed(sent) || !r.says(sent, r.w.Counters) {
			continue
		}
		gone, at := r.count(x, sent.End)
		if at.End == 0 {
			continue
		}
		day := r.countedOn(at, sent)
		for k := range x.steps {
			if s := &x.steps[k]; day.IsZero() && s.force == asserted && s.at.First >= at.End {
				day = r.value(r.stepTime(s)) // "the truce, now in its second day, was holding on Thursday"
			}
		}
		v := day.Date().Add(gone, -1)
		if v.IsZero() || v.IsInterval() {
			continue
		}
		t.Start = r.mem.moments.claims.One(resolve.Claim[moment.Moment]{By: resolve.Narrator, Mode: "derived", Readings: r.mem.moments.one(v, r.mem.because("day-less-count")), Evidence: r.proof(at, "count")})
		return
	}
}

// reckoned reports whether a start is only reckoned, or is that of a feast: a day that is counted tells it better.
func (r *reader) reckoned(c resolve.Claim[moment.Moment]) bool {
	return len(c.Readings) == 0 || c.Readings[0].Value.IsInterval() || len(c.Evidence) > 0 && c.Evidence[0].Rule == "age"
}

// count returns how long a truce has gone on by the day that is counted, and where that is said; an empty run if it is not.
func (r *reader) count(x *mention, limit int) (moment.Duration, Run) {
	if i := x.np.First - 2; i > 3 && r.word(i+1, r.w.Of) {
		if r.word(i-1, r.w.LastFinal) && r.sense(i-2).Has(cue.And) {
			i -= 2 // "the third and last day of the truce"
		}
		if gone, at := r.countAt(i-1, x.np.First); at.End > 0 {
			return gone, at // "the second day of a truce", "the first anniversary of the truce"
		}
	}
	if first := r.sent(x.First).First; r.sense(first).Has(cue.Prep) && (r.word(first+1, r.w.Its) || r.word(first, r.w.For) && r.sense(first+1).Has(cue.Def|cue.Indef) && r.keptBehind(x)) {
		if gone, at := r.countAt(first+2, x.np.First); at.End > 0 {
			return gone, at // "In its fourth day the truce is respected", "For a second day on Friday a truce held"
		}
	}
	for j := x.np.End; j+3 < limit && j < x.np.End+14 && (r.tokens[j].Class <= token.Possessive || r.tokens[j].Class == token.Comma); j++ {
		if r.sense(j).Has(cue.Be) {
			if gone, at := r.countAt(j+1, limit); at.End > 0 {
				return gone, at // "is one year old today"
			}
		}
		if r.word(j, r.w.Its) && r.word(j-1, r.w.InOnInto) {
			return r.countAt(j+1, limit) // "the truce, now in its second day,", "was on its third day"
		}
		if r.sense(j).Has(cue.Say | cue.Which) {
			break
		}
	}
	for k := range x.steps {
		s := &x.steps[k]
		if s.what != cue.Holding && s.what != cue.InEffect || s.force != asserted || s.at.First < x.np.End {
			continue
		}
		for j := s.at.First; j < limit && j < s.at.End+4; j++ {
			if r.tokens[j].Class > token.Possessive {
				break
			}
			if gone, at := r.countAt(j, limit); at.End > 0 {
				return gone, at
			}
			if r.time(j) >= 0 && r.c.Times[r.time(j)].Type != "DURATION" && !r.word(j, r.w.The) { // not "for | the second day"
				break
			}
		}
	}
	return moment.Duration{}, Run{}
}

// keptBehind reports whether a mention is told to hold by a verb behind it.
func (r *reader) keptBehind(x *mention) bool {
	for k := range x.steps {
		if s := &x.steps[k]; s.what == cue.Holding && s.force == asserted && s.at.First >= x.np.End {
			return true
		}
	}
	return false
}

// countAt reads what is counted at token i: "second day", "third straight day", "first anniversary", "two years old".
func (r *reader) countAt(i, limit int) (moment.Duration, Run) {
	n, ordinal := r.numeral(i)
	if n == 0 {
		return moment.Duration{}, Run{}
	}
	j := i + 1
	if ordinal && r.word(j, r.w.InARow) {
		j++
	}
	if j >= limit {
		return moment.Duration{}, Run{}
	}
	if ordinal && r.sense(j).Has(cue.And) && r.word(j+1, r.w.LastFinal) {
		j += 2
	}
	at := Run{First: i, End: j + 1}
	switch {
	case ordinal && r.word(j, r.w.Day) && (!r.word(i-1, r.w.EachThe) || r.word(i-1, r.w.The) && r.word(i-2, r.w.For)):
		return moment.Of(int(n-1), moment.Days), at
	case ordinal && r.word(j, r.w.Day) && j+1 < limit && r.word(j+1, r.w.Of):
		return moment.Of(int(n-1), moment.Days), at
	case ordinal && r.word(j, r.w.Anniversary):
		return moment.Of(int(n), moment.Years), at
	case !ordinal && j+1 < limit && r.word(j+1, r.w.Old):
		at.End++
		switch {
		case r.word(j, r.w.Years):
			return moment.Of(int(n), moment.Years), at
		case r.word(j, r.w.Days):
			return moment.Of(int(n), moment.Days), at
		}
	}
	return moment.Duration{}, Run{}
}

// yearsBefore returns how long before a day lies what is told of "a year ago on Saturday", "thirty years ago today"; zero if no years gone by
// are told right before it.
func (r *reader) yearsBefore(x int) moment.Duration {
	i := r.c.Times[x].First - 1
	if r.word(i, r.w.On) {
		i--
	}
	if !r.word(i, r.w.Ago) || !r.word(i-1, r.w.Years) || r.monthAt(i+2) {
		return moment.Duration{}
	}
	for k := r.c.Times[x].First; k < r.c.Times[x].End; k++ {
		if r.yearAt(k) {
			return moment.Duration{} // "Guns silent 20 years ago", and under it "On 6 April 1994"
		}
	}
	y, _, _, _ := r.value(r.time(i)).YMD()
	now, _, _, _ := r.now.YMD()
	if y <= 0 || y >= now || r.value(x).IsInterval() || r.value(x).Precision() != moment.PrecisionDay {
		return moment.Duration{}
	}
	return moment.Of(now-y, moment.Years)
}

// daysInto reckons when a truce began from how long into it something was: "one day into the truce, the city was quiet on Thursday".
func (r *reader) daysInto(t *Truce, g *group) {
	if r.now.IsZero() || len(t.Start) > 0 && !r.reckoned(t.Start[0]) {
		return
	}
	for _, i := range g.ms {
		x := &r.ms[i]
		n := r.time(x.np.First - 2)
		if n < 0 || x.no || x.plural || !r.word(x.np.First-1, r.w.Into) {
			continue
		}
		tm := &r.c.Times[n]
		if secs, short := tm.Length.Seconds(); tm.Type != "DURATION" || tm.Length.IsZero() || tm.Length.IsVague() || tm.End != x.np.First-1 || !short || secs%86400 != 0 {
			continue
		}
		day := r.dayOf(tm.First, x)
		if day.IsZero() && tm.First == r.firstWord(r.sent(tm.First)) {
			day = r.now // "Three days into the truce, shells fell"
		}
		v := day.Date().Add(tm.Length, -1)
		if v.IsZero() || v.IsInterval() {
			continue
		}
		t.Start = r.mem.moments.claims.One(resolve.Claim[moment.Moment]{By: resolve.Narrator, Mode: "derived", Readings: r.mem.moments.one(v, r.mem.because("day-less-count")), Evidence: r.proof(Run{First: tm.First, End: x.np.End}, "count")})
		return
	}
}

// dayOf returns the day from which a length at token i is counted back: the one right before it, else the first one behind the clause of a
// mention.
func (r *reader) dayOf(i int, x *mention) moment.Moment {
	sent := r.sent(i)
	for k := i - 1; k >= sent.First && k > i-4; k-- {
		if y := r.time(k); y >= 0 {
			return r.wholeDay(y)
		}
	}
	for k := x.np.End; k < sent.End; k++ {
		if y := r.time(k); y >= 0 && r.c.Times[y].Type != "DURATION" && r.c.Times[y].Type != "SET" {
			return r.wholeDay(y)
		}
	}
	return moment.Moment{}
}

// wholeDay returns the value of a time that is a day or finer, else zero.
func (r *reader) wholeDay(y int) moment.Moment {
	if v := r.value(y); v.Precision() >= moment.PrecisionDay && !v.IsInterval() {
		return v
	}
	return moment.Moment{}
}

// numeral returns the small number that ends at token i, and whether it is an ordinal: "second", "3rd", "one", "12"; 0 if there is none.
func (r *reader) numeral(i int) (n int32, ordinal bool) {
	if i < 1 || i >= len(r.tokens) {
		return 0, false
	}
	if t := &r.tokens[i]; t.Class == token.Number {
		return t.Num, false
	} else if t.Class != token.Word {
		return 0, false
	}
	if p := &r.tokens[i-1]; p.Class == token.Number && r.word(i, r.w.OrdinalEnds) && r.tokens[i].Gap == token.None {
		return p.Num, true
	}
	for k, w := range [...]string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"} {
		if r.d.Str(i) == w {
			return int32(k + 1), true
		}
	}
	for k, w := range [...]string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"} {
		if r.d.Str(i) == w {
			return int32(k + 1), false
		}
	}
	return 0, false
}

// countedOn returns the day on which a count is told: the first one behind it in its clause, or the one that opens the clause.
func (r *reader) countedOn(at Run, sent token.Sentence) moment.Moment {
	for _, x := range r.timesBehind(at.End, sent.End) {
		if v := r.value(x); v.Precision() >= moment.PrecisionDay && !v.IsInterval() && r.c.Times[x].Type != "DURATION" {
			return v
		}
	}
	if x := r.timeBefore(at.First, sent.First); x >= 0 {
		if v := r.value(x); v.Precision() >= moment.PrecisionDay && !v.IsInterval() {
			return v
		}
	}
	return moment.Moment{}
}

// inCount reports whether a time is only that in which truces are counted: "the third this year", "the second in a month".
func (r *reader) inCount(t int) bool {
	tm := &r.c.Times[t]
	if v := r.value(t); tm.Type == "DATE" && v.Precision() >= moment.PrecisionDay {
		return false
	}
	i := tm.First - 1
	if r.sense(i).Has(cue.Prep) {
		i--
	}
	return r.word(i, r.w.Ordinals) && r.sense(i-1).Has(cue.Def)
}
