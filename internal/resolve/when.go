package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
)

// Stable codes of the reasons for a moment.
const (
	whyStated    = "stated"         // every part of it is in the words
	whyReference = "reference-date" // parts come from the day of publication
	whyRunning   = "running-date"   // parts come from the time the story has reached
	whyDayFirst  = "day-first"      // 09/05/2016 as 9 May
	whyMonth1st  = "month-first"    // 09/05/2016 as 5 September

	whyMidnightEnds   = "midnight-ends-day"   // "4 May midnight" as the end of 4 May
	whyMidnightBegins = "midnight-begins-day" // ... as its beginning
)

// when gives every temporal expression its value.
func (c *Context) when(in *Input) {
	if len(in.Times) == 0 {
		return
	}
	refs, sure := c.references()
	narrative := in.Genre == Narrative || in.Genre == Auto && (isNarrative(in) || isMemory(in, refs))
	mem := c.memory()
	c.Times = slices.Grow(c.Times[:0], len(in.Times))
	kept := slices.Grow(mem.kept[:0], len(in.Times)) // index into in.Times of each
	for i := range in.Times {
		if m := &in.Times[i]; narrative || !m.Weak {
			c.Times = append(c.Times, Time{First: m.First, End: m.End, Preposition: m.Preposition, Rule: m.Rule})
			kept = append(kept, i)
		}
	}
	mem.kept = kept
	for k, ref := range refs {
		if !narrative {
			ref = filed(in, ref)
		}
		p := pass{now: ref, narrative: narrative, headSent: -1}
		for n, i := range kept {
			if narrative {
				p.next = p.nextDated(in, i)
			}
			m := &in.Times[i]
			v := p.resolve(in, m)
			if v.Guessed && !sure {
				v.Moment, v.Alt = v.Moment.Qualified(moment.Uncertain), v.Alt.Qualified(moment.Uncertain)
			}
			// In an interval that begins with the last day told by its date, bare weekdays are of later days.
			front := k > 0 && k == len(refs)-1 && m.Expr.Op == timex.OpDate && m.Expr.Weekday > 0 && m.Expr.Day == 0 && refs[0].Day > 0 && soon(refs[0], ref)
			c.take(&c.Times[n], m, v, k == 0 || front, narrative || p.counted, in, ref)
		}
	}
	if len(refs) == 1 && refs[0].Day == 0 {
		c.agreed(in, kept, narrative)
	}
	c.zones(in, kept)
	c.relate(in, kept)
}

// filed returns the day on which a story was filed by its dateline, if that is the day before the one on which it was published: what it calls
// today is that day. "The Courier, June 21 … Kiev, June 20: The president today ordered".
func filed(in *Input, published timex.Date) timex.Date {
	for i := range in.Times {
		m := &in.Times[i]
		pi := in.Doc.ParaOf(m.First)
		if pi >= headParas {
			break
		}
		p := &in.Doc.Paras[pi]
		if m.Expr.Op != timex.OpDate || m.Expr.Month == 0 || m.Expr.Day == 0 || m.Expr.HasYear || p.Kind != article.Body {
			continue
		}
		if inLine := m.First >= p.First && m.End <= p.Body+1 && p.Body > p.First; !inLine && !placeline(in.Doc, p.First, p.End, m) {
			continue
		}
		x := timex.Date{Year: published.Year, Known: true, Month: int(m.Expr.Month), Day: int(m.Expr.Day)}
		if published.Month < x.Month {
			x.Year-- // filed on New Year's Eve
		}
		if published.Day > 0 && nextDay(x) == (timex.Date{Year: published.Year, Known: true, Month: published.Month, Day: published.Day}) {
			return x
		}
		break
	}
	return published
}

// references returns the days of publication to resolve against: each reading, and both ends of a short interval. Of a long
// one only the year counts, if it is the same throughout. Where nothing is known of it, that is one unknown day. They are not sure
// where the article may also be of a day that is none of them.
func (c *Context) references() (out []timex.Date, sure bool) {
	narrow, wide := false, false
	out = c.memory().days[:0]
	add := func(x timex.Date) {
		if len(out) < cap(out) && !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	for _, claim := range c.Published {
		for _, r := range claim.Readings {
			for m := range r.Value.Members {
				from, ok1 := reference(m.Start())
				to, ok2 := reference(m.End())
				switch {
				case ok1 && ok2 && m.Width() <= 45*86400:
					narrow = true
					add(from)
					add(to)
				case ok1 && ok2 && from.Year == to.Year:
					wide = true
					add(timex.Date{Year: from.Year, Known: true})
				default:
					wide = true
				}
			}
		}
	}
	if len(out) == 0 {
		return append(out, timex.Date{}), true
	}
	return out, !(narrow && wide)
}

// soon reports whether one day is within the days after another of which a bare weekday is used.
func soon(a, b timex.Date) bool {
	n := apart(a, b)
	return n > 0 && n <= recent
}

// apart is the number of days from one day to another.
func apart(a, b timex.Date) int64 {
	return moment.DayNumber(b.Year, b.Month, b.Day) - moment.DayNumber(a.Year, a.Month, a.Day)
}

// nextDay is the day after a day.
func nextDay(d timex.Date) timex.Date {
	y, m, n := moment.Civil(moment.DayNumber(d.Year, d.Month, d.Day) + 1)
	return timex.Date{Year: y, Known: true, Month: m, Day: n}
}

func reference(m moment.Moment) (timex.Date, bool) {
	y, mo, d, ok := m.YMD()
	x := timex.Date{Year: y, Known: true, Month: mo, Day: d}
	if h, min, ok := m.HM(); ok {
		x.Clock, x.Hour, x.Min = true, h, min
	}
	return x, ok
}

// take enters what one day of reference makes of an expression.
func (c *Context) take(t *Time, m *timex.Mention, v timex.Value, first, narrative bool, in *Input, ref timex.Date) {
	if first {
		t.Type, t.Value, t.Mod, t.Length = v.Type, v.Value, v.Mod.String(), v.Length
	}
	if v.Moment.IsZero() {
		return
	}
	why := whyStated
	if v.Guessed {
		why = whyReference
		if narrative {
			why = whyRunning
		}
	}
	if first && len(t.Moment) > 0 {
		old := t.Moment
		t.Moment = nil
		c.take(t, m, v, first, narrative, in, ref)
		for _, r := range old {
			if r.Value != t.Moment[0].Value {
				t.Moment = append(t.Moment, r)
			}
		}
		return
	}
	add := func(x moment.Moment, why ...string) {
		for _, r := range t.Moment {
			if r.Value == x {
				return
			}
		}
		t.Moment = c.mem.moments.Push(t.Moment, Reading[moment.Moment]{Value: x, Why: c.because(why...)})
	}
	if v.Alt.IsZero() {
		add(v.Moment, why)
		return
	}
	if m.Expr.Midnight {
		add(v.Moment, why, whyMidnightBegins)
		add(v.Alt, why, whyMidnightEnds)
		return
	}
	if m.Expr.Hour == 24 {
		add(v.Moment, why, whyMidnightEnds)
		add(v.Alt, why, whyMidnightBegins)
		return
	}
	if in.MonthFirst && !in.DayFirst || !in.DayFirst && nearer(v.Alt, v.Moment, ref) {
		add(v.Alt, why, whyMonth1st)
		add(v.Moment, why, whyDayFirst)
		if y, mo, d, ok := v.Alt.YMD(); first && ok && m.Expr.HasYear {
			t.Value = swapped(v.Value, y, mo, d)
		}
		return
	}
	add(v.Moment, why, whyDayFirst)
	add(v.Alt, why, whyMonth1st)
}

// swapped returns the value of a numeric date with the other reading's month and day.
func swapped(value string, y, mo, d int) string {
	x := timex.Date{Year: y, Known: true, Month: mo, Day: d}.String()
	if len(value) < len(x) || value[:5] != x[:5] {
		return value
	}
	return x + value[len(x):]
}

// nearer reports whether day a is near the day of reference and day b is not: the order of day and month that makes news of
// a date.
func nearer(a, b moment.Moment, ref timex.Date) bool {
	if !ref.Known || ref.Month == 0 || ref.Day == 0 {
		return false
	}
	now := moment.DayNumber(ref.Year, ref.Month, ref.Day)
	x, ok1 := a.DayNumber()
	y, ok2 := b.DayNumber()
	if !ok1 || !ok2 {
		return false
	}
	return max(x-now, now-x) <= 31 && max(y-now, now-y) > 62
}

// A pass resolves the expressions of an article in order, for one day of reference.
type pass struct {
	now, run, period, next timex.Date
	main                   timex.Date
	told                   timex.Date // the last date whose year was told, and those told by it
	toldSent               int32
	runSent                int32
	runEnd                 int        // the token behind what told run
	runWide                bool       // run is told as a week or more
	runBare                bool       // run is told by its weekday alone
	pointed                bool       // run is a weekday, last or next, or one joined to it
	counted                bool       // the last one resolved is a weekday behind a day told
	day                    timex.Date // the last day that was told
	daySent                int32
	lead                   timex.Date // the first weekday, or "yesterday", that the article tells: the day it is of
	leadShift              bool       // it is told from the day of the news: "yesterday"
	opened                 timex.Date // the year that a sentence opens with
	openedSent             int32
	listed                 timex.Date // the day of the last item of a chronology, or the year that heads it
	narrative              bool
	started                bool
	headed                 bool  // main stands in the heading of the section
	headSent               int32 // its sentence
}

func (p *pass) resolve(in *Input, m *timex.Mention) timex.Value {
	if m.Expr.Op != timex.OpDate && m.Expr.Op != timex.OpShift {
		return p.constant(m)
	}
	sent := in.Doc.Tokens[m.First].Sent
	p.counted = false
	base := p.run
	if p.narrative && p.main.Known && sent != p.runSent && !m.Expr.FromRun && m.Expr.YearDir < timex.DirSame {
		// A year alone says less than the month that the text has reached, unless it heads a section.
		if p.main.Month != 0 || p.main.Sub != 0 || p.headed || p.run.Month == 0 && p.run.Sub == 0 {
			base = p.main
		}
	}
	// "The next day" counts from a day.
	if e := &m.Expr; p.narrative && e.FromRun && e.Op == timex.OpShift && e.Unit == timex.Day && p.run.Day == 0 && p.main.Day > 0 && sent != p.runSent {
		base = p.main
	}
	// A clock, and "that morning", are of the day told last, not of the month or year that the story has reached.
	if e := &m.Expr; p.narrative && base.Day == 0 && p.day.Day > 0 && sent-p.daySent <= 4 &&
		(e.Op == timex.OpDate && (e.Clock || e.Part != timex.PartNone) && !dated(e) && !e.HasYear && e.Month == 0 || e.Op == timex.OpShift && e.Unit == timex.Day && e.FromRun && e.Part != timex.PartNone && e.Ordinal == 0) {
		base = p.day
	}
	if sent == p.runSent {
		p.next = timex.Date{} // within a sentence the last date is the measure
	}
	f := timex.Frame{Now: p.now, Run: base, Next: p.next, Period: p.period, Tense: int(m.Tense), Heads: p.headed && p.runSent == p.headSent, Narrative: p.narrative}
	if !p.started && !p.narrative {
		f.Run = p.now
	}
	// "The day after the raid": counted from the day told last, if one was; else nobody knows.
	if m.Expr.Ordinal < 0 && !p.started {
		f.Run = timex.Date{}
	}
	// "Reported Friday that strikes went on overnight": the night before the day just told.
	if e := &m.Expr; e.Op == timex.OpShift && e.Unit == timex.Day && e.Part == timex.PartNight && e.N < 0 && m.Rule == "deictic" && sent == p.runSent && p.started && p.run.Day > 0 && apart(p.run, p.now) < 7 {
		f.Now = p.run
	}
	// A bare clock is of the day that its sentence has told, else of the day before the news if that has just been told, else of that of the news.
	if e := &m.Expr; !p.narrative && e.Op == timex.OpDate && e.Clock && !dated(e) && sent != p.runSent {
		f.Run = p.now
		if p.yesterdays(in, m, sent) {
			f.Run = p.day
		}
	}
	e := m.Expr
	if !p.narrative && !e.FromRun && e.Op == timex.OpShift && e.Unit == timex.Day && m.Tense < 0 && p.day.Day > 0 && sent-p.daySent <= 1 && in.Doc.Low(m.First) == "next" {
		e.FromRun, f.Run = true, p.day // "was offered on July 24 and took effect next day"
	}
	if y := p.yearOfItem(in, m); y > 0 {
		e.HasYear, e.Year = true, int32(y)
	}
	if !p.narrative && e.FromRun && e.Op == timex.OpShift && e.Unit == timex.Day && p.run.Day == 0 {
		switch {
		case sent-p.daySent <= 1 && p.day.Day > 0:
			f.Run = p.day // "in force since July 10; the Ramadan initiative was announced two days after that"
		case e.Part != timex.PartNone && e.N == 0:
			f.Run = p.now // "approved it in the morning"
		}
	}
	// "Many fled at the end of June. The ministers are to meet by the end of the month": of this one, not of the one just told.
	if !p.narrative && m.Tense > 0 && e.Op == timex.OpShift && e.Unit == timex.Month && e.N == 0 && e.FromRun && sent != p.runSent {
		f.Run = p.now
	}
	// "In March they set a deadline of the 28th."
	if !p.narrative && e.Op == timex.OpDate && e.Day > 0 && e.Month == 0 && e.Weekday == 0 && e.Dir == timex.DirNone && sent-p.runSent <= 1 && p.run.Month > 0 && p.run.Day == 0 {
		e.Dir = timex.DirSame
	}
	// "From 9 p.m. to 5 a.m.": the second is of the day after.
	if e.Op == timex.OpDate && e.Clock && !dated(&e) && sent == p.runSent && f.Run.Clock && f.Run.Day > 0 && m.First-p.runEnd <= 2 && (m.Preposition == "to" || m.Preposition == "until") && int(e.Hour)*60+int(e.Min) <= f.Run.Hour*60+f.Run.Min {
		f.Run = nextDay(f.Run)
		f.Run.Clock = false
	}
	// "Next Wednesday or Thursday": the second is the first such day behind the other.
	if bare := e.Op == timex.OpDate && e.Weekday > 0 && e.Day == 0 && e.Month == 0 && e.Unit == timex.UnitNone; bare {
		if (p.pointed || m.Tense > 0 && p.runBare && !p.narrative) && m.First-p.runEnd == 1 && sent == p.runSent && e.Dir == timex.DirNone && p.run.Day > 0 {
			f.Now, f.Tense = p.run, 1
		}
		if p.counted = !p.narrative && sent == p.runSent && e.Dir == timex.DirNone && p.plannedThen(in, m); p.counted {
			f.Now, f.Tense = p.run, 1
			f.Now.Clock = false
		}
		if e.Dir == timex.DirSame && !p.narrative && p.run.Day == 0 { // "on the Wednesday"
			if f.Run = p.day; p.day.Day == 0 || sent-p.daySent > 2 {
				e.Dir = timex.DirNone
			}
		}
		p.pointed = p.pointed && e.Dir == timex.DirNone && m.First-p.runEnd == 1 || m.Expr.Dir == timex.DirNext || m.Expr.Dir == timex.DirLast
	} else {
		p.pointed = false
	}
	// "In November 2012 ... It had begun on the 14th": of a month long over, as the one told before.
	if !p.narrative && e.Op == timex.OpDate && e.Day > 0 && e.Month == 0 && e.Weekday == 0 && e.Dir == timex.DirNone && m.Tense < 0 && sent-p.runSent <= 1 && p.run.Month > 0 && p.now.Day > 0 && p.run.Day > 0 && apart(p.run, p.now) > longOver {
		e.Dir = timex.DirSame
	}
	v := e.Resolve(&f)
	if !p.narrative && v.At.Known && m.Expr.Op == timex.OpDate && m.Expr.Month > 0 {
		p.sameYear(m, &f, &v, sent)
	}
	// "It was renewed in November, and once more in December, until the end of February": the first one behind.
	if !p.narrative && sent == p.runSent && p.run.Month > 0 && v.At.Known && (m.Preposition == "until" || m.Preposition == "to" || m.Preposition == "through") && e.Op == timex.OpDate && e.Month > 0 && !e.HasYear && e.YearDir == timex.DirNone && e.Dir == timex.DirNone {
		e.HasYear, e.Year = true, int32(p.run.Year)
		if v.At.Month < p.run.Month || v.At.Month == p.run.Month && v.At.Day < p.run.Day {
			e.Year++
		}
		if x := e.Resolve(&f); int(e.Year) < v.At.Year {
			x.Guessed = true
			v = x
		}
	}
	if !p.narrative && sent == p.runSent && p.upTo(m, &v) {
		f.Now, f.Tense = p.run, 1
		v = m.Expr.Resolve(&f)
	}
	p.list(in, m, v.At)
	if v.At.Known && (v.Type == "DATE" || v.Type == "TIME") && !(p.narrative && aside(m, p.run, v.At)) && !lastNight(m) {
		if p.narrative && v.At.Month == 0 && v.At.Sub == 0 && v.At.Year == p.run.Year {
			// The year of a date that was told to the month: nothing new.
		} else {
			p.run, p.started, p.runSent, p.runEnd, p.runWide = v.At, true, sent, m.End, m.Expr.Unit > timex.Day
			p.runBare = m.Expr.Op == timex.OpDate && m.Expr.Weekday > 0 && m.Expr.Day == 0 && m.Expr.Month == 0 && m.Expr.Dir == timex.DirNone
			if v.At.Day > 0 {
				p.day, p.daySent = v.At, sent
				if !p.lead.Known && m.Expr.Month == 0 && m.Preposition != "since" {
					p.lead, p.leadShift = v.At, m.Expr.Op == timex.OpShift
				}
			}
		}
		// The dates that sentences open with are those of the story; others may glance ahead or back.
		if opens := m.First-in.Doc.SentenceOf(m.First).First <= 3; !p.main.Known || opens && (v.At.Month != 0 || v.At.Sub != 0 || v.At.Year != p.main.Year) {
			kind := in.Doc.Paras[in.Doc.ParaOf(m.First)].Kind
			heading := kind == article.Heading || kind == article.Stamp && v.At.Month == 0 // "1863"
			if heading && p.headSent == sent {                                             // "The east, 1861-1863": a span holds no date to its year
				p.headed = false
			} else {
				p.main, p.headed, p.headSent = v.At, heading, sent
			}
		}
		p.figures(m, &v)
		if p.opensWithYear(in, m, &v) {
			p.opened, p.openedSent = v.At, sent
		}
	}
	return v
}

// yesterdays reports whether a clock time without a day is of the day told last, one shortly before the news: "was halted on Tuesday evening. Fire had
// ceased as of 6.30 p.m." What opens its paragraph is a stamp, and what is to come is of no day that is over.
func (p *pass) yesterdays(in *Input, m *timex.Mention, sent int32) bool {
	if m.Tense > 0 && m.Tense != 2 || p.day.Day == 0 || p.now.Day == 0 || apart(p.lead, p.day) != 0 || sent-p.daySent > 2 || m.First == in.Doc.Paras[in.Doc.ParaOf(m.First)].First {
		return false
	}
	if p.leadShift && m.Expr.Hour < 12 {
		return false // "fell yesterday. A truce began at 6 a.m.": of this morning
	}
	n := apart(p.day, p.now)
	return n > 0 && n <= justBefore
}

// justBefore is how many days before the news a day is of which clocks are told without it.
const justBefore = 2

// sinceTold is how many days before the news a day was told at most from which bare weekdays are counted.
const sinceTold = 9

// plannedThen reports whether a weekday is one that was to come on the day just told: "announced on May 4 that it would begin on Thursday".
func (p *pass) plannedThen(in *Input, m *timex.Mention) bool {
	return m.Tense > 0 && p.run.Day > 0 && p.now.Day > 0 && apart(p.run, p.now) > 0 && apart(p.run, p.now) <= sinceTold && conditional(in.Doc, m)
}

// constant resolves what means the same whenever it is said: a length, "now", "every Friday".
func (p *pass) constant(m *timex.Mention) timex.Value {
	var f timex.Frame
	v := m.Expr.Resolve(&f)
	// "In the first nine months": figures of the year.
	if e := &m.Expr; e.Op == timex.OpDuration && e.Unit == timex.Month && e.N%3000 == 0 && e.N <= 9000 && !e.Vague && p.now.Known {
		p.period = timex.Date{Year: p.now.Year, Known: true}
	}
	return v
}

// figures notes the quarter that figures are told for: one of the last that are over, never the one they are compared with. Behind the
// later of two the older is a glance back.
func (p *pass) figures(m *timex.Mention, v *timex.Value) {
	if v.At.Sub < 33 || v.At.Sub > 36 || m.Expr.Op != timex.OpDate {
		return
	}
	number := func(d timex.Date) int { return d.Year*4 + int(d.Sub) - 33 }
	now := p.now.Year*4 + (p.now.Month-1)/3
	n, q := number(v.At), p.period
	if !q.Known || p.now.Month > 0 && n < now && n >= now-3 && (q.Sub < 33 || n >= number(q)) {
		p.period = v.At
	}
}

// upTo reports whether v, of an expression that ends a span, has to be counted from the day told before it in the sentence: "from January 1 to
// June 30", "from Friday to Sunday", "declared a truce on Monday, until Thursday". The second is not before the first, and a weekday is of
// the same days.
func (p *pass) upTo(m *timex.Mention, v *timex.Value) bool {
	e := &m.Expr
	switch m.Preposition {
	case "to", "until", "through":
	default:
		return false
	}
	if !v.Guessed || v.At.Day == 0 || p.run.Day == 0 || p.runWide || e.YearDir != timex.DirNone {
		return false
	}
	weekday := e.Weekday > 0 && e.Day == 0 && e.Dir == timex.DirNone
	n := apart(p.run, v.At)
	return n < 0 && (e.Month > 0 || weekday) || n > 7 && weekday && p.now.Day > 0 && apart(p.run, p.now) <= 7
}

// dated reports whether an expression names its day.
func dated(e *timex.Expr) bool {
	return e.Op == timex.OpShift || e.Weekday > 0 || e.Day > 0 || e.Feast != moment.NoFeast
}
