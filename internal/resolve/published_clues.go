package resolve

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// An equation ties a weekday to a day of the month.
type equation struct {
	weekday    int
	month, day int
	shift      int // the weekday is that many days after the day
	why        string
	past       bool // told as past
	coming     bool // told as to come
}

func (q equation) holds(year int) bool {
	if q.day > moment.DaysIn(year, q.month) {
		return false
	}
	return moment.Weekday(moment.DayNumber(year, q.month, q.day)+int64(q.shift)) == q.weekday
}

// equations notes the weekdays that the text ties to days of the month.
func (k *clues) equations(in *Input) {
	for i := range in.Times {
		a := &in.Times[i]
		e := &a.Expr
		if e.Op != timex.OpDate || e.Month == 0 || e.Day == 0 || e.HasYear || e.YearDir != timex.DirNone {
			continue
		}
		if w := weekdayOf(in, i); w > 0 {
			k.eqs = append(k.eqs, equation{w, int(e.Month), int(e.Day), 0, whyWeekday, a.Tense < 0, a.Tense > 0})
		}
		// "00:01 16 June (2101 GMT Wednesday)"
		if i+1 >= len(in.Times) || !e.Clock || e.Zone.Kind == timex.ZoneOffset {
			continue
		}
		b := &in.Times[i+1]
		g := &b.Expr
		if b.First-a.End > 2 || !g.Clock || g.Weekday == 0 || g.Month > 0 || g.Zone.Kind != timex.ZoneOffset {
			continue
		}
		if shift, ok := dayShift(e, g); ok {
			k.eqs = append(k.eqs, equation{int(g.Weekday), int(e.Month), int(e.Day), shift, whyClocks, a.Tense < 0, a.Tense > 0})
		}
	}
}

// weekdayOf returns the weekday that the text gives a day: in it, or right before it, "on Friday evening, April 26"; 0 for none.
func weekdayOf(in *Input, i int) int {
	if w := in.Times[i].Expr.Weekday; w > 0 || i == 0 {
		return int(w)
	}
	if p := &in.Times[i-1].Expr; p.Op == timex.OpDate && p.Weekday > 0 && p.Day == 0 && p.Dir == timex.DirNone && apposed(in, in.Times[i-1].End, in.Times[i].First) {
		return int(p.Weekday)
	}
	return 0
}

// dayShift returns by how many days the zoned clock's day is after the local one's: the only one by which their offset is
// one that clocks on Earth have.
func dayShift(local, zoned *timex.Expr) (int, bool) {
	diff := (int(local.Hour)*60 + int(local.Min)) - (int(zoned.Hour)*60 + int(zoned.Min)) + int(zoned.Zone.Offset)/60
	found, shift := 0, 0
	for s := -1; s <= 1; s++ {
		if off := diff - s*1440; off >= -12*60 && off <= 14*60 && off%15 == 0 {
			found++
			shift = s
		}
	}
	return shift, found == 1
}

// clues are what the text says of days around its publication.
type clues struct {
	lead     lead
	year     int // the latest year told for something past
	past     []monthDay
	gone     []monthDay // told as past anywhere
	said     []monthDay // every day told without its year
	beside   []monthDay // neither past nor to come
	future   []monthDay
	weekdays []int // bare weekdays told as past
	after    int64 // the latest day told in full as past; 0 for none
	due      int64 // the first day told in full as one to come of a truce; 0 for none
	full     int64 // a day with its weekday and its year, told as past in the first paragraphs; 0 for none
	ahead    []distance
	eqs      []equation
	leads    []leadDay
	seen     []sighting // of turns of truces
	near     int64      // how many days ago at least what is told by its weekday was
	today    monthDay   // the day that the text tells by its month and, elsewhere, as since days before now
	since    int64
	shown    int64 // the latest day told in full below a picture, or as captions tell it in the first paragraphs: "in Paris May 4, 2015"; 0 for none
	month    int   // a month told as past in the first paragraphs, without its year; 0 for none
	monthNow bool  // "this month" is told as past, too
	told     uint8 // the bits of the bare weekdays told as past
}

type monthDay struct{ month, day int }

// distance is "three more weeks", to the day named before it.
type distance struct {
	to   monthDay
	days int64
	slip int64 // half a unit: how exact it is
}

// collect reads the clues of an article, in memory that was used before.
func (k *clues) collect(in *Input) {
	*k = clues{
		lead: leadOf(in.Doc), eqs: k.eqs[:0], leads: k.leads[:0], seen: k.seen[:0],
		past: k.past[:0], gone: k.gone[:0], beside: k.beside[:0], future: k.future[:0], weekdays: k.weekdays[:0], ahead: k.ahead[:0], said: k.said[:0],
	}
	k.equations(in)
	k.leadWeekdays(in)
	k.sameDay(in)
	k.sightings(in)
	k.near = nearest(in, k.lead)
	var last monthDay
	lastSent := int32(-9)
	var told awaiting
	for i := range in.Times {
		m := &in.Times[i]
		e := &m.Expr
		sent := in.Doc.Tokens[m.First].Sent
		ahead := runsTo(in.Doc, m)
		kind := in.Doc.Paras[in.Doc.ParaOf(m.First)].Kind
		change := e.HasYear && updated(in.Doc, in.Doc.SentenceOf(m.First).First, m.First)
		if e.Op == timex.OpDate && e.HasYear && !e.BC && e.Day > 0 && e.Month > 0 && m.Tense <= 0 && !ahead && !change && (kind == article.Caption || kind.Prose() && m.Tense < 0) {
			k.after = max(k.after, moment.DayNumber(int(e.Year), int(e.Month), int(e.Day)))
		}
		if e.Op == timex.OpDate && e.HasYear && !e.BC && e.Day > 0 && e.Month > 0 && m.Tense <= 0 && k.pictured(in.Doc, m, kind) {
			k.shown = max(k.shown, moment.DayNumber(int(e.Year), int(e.Month), int(e.Day)))
		}
		if k.comes(in, m) && kind.Prose() {
			if n := moment.DayNumber(int(e.Year), int(e.Month), int(e.Day)); k.due == 0 || n < k.due {
				k.due = n
			}
		}
		if !kind.Prose() || change {
			continue
		}
		lead := k.lead.has(m.First, 2)
		switch {
		case e.Op == timex.OpDate && e.HasYear && e.Weekday > 0 && e.Day > 0 && m.Tense < 0 && lead && !e.BC:
			k.full = moment.DayNumber(int(e.Year), int(e.Month), int(e.Day))
			k.year = max(k.year, int(e.Year))
		case e.Op == timex.OpDate && e.HasYear && !e.BC && e.Mask == 0:
			if (m.Tense < 0 || m.Tense == 0 && m.Preposition != "by" && m.Preposition != "until") && m.Preposition != "before" && !ahead && !awaited(in.Doc, m) {
				k.year = max(k.year, int(e.Year))
			}
		case e.Op == timex.OpDate && e.Month > 0 && e.Day > 0 && e.YearDir == timex.DirNone:
			d := monthDay{int(e.Month), int(e.Day)}
			k.said = append(k.said, d)
			if x, ok := told.meets(in.Doc, m, sent, d); ok {
				k.ahead = append(k.ahead, x)
			}
			if m.Tense >= 0 || m.Preposition != "on" && m.Preposition != "since" && m.Preposition != "from" {
				last, lastSent = d, sent
			}
			if m.Tense < 0 && !invited(in.Doc, m) && !conditional(in.Doc, m) {
				k.gone = append(k.gone, d)
			}
			switch {
			case m.Tense > 0 && !k.lead.has(m.First, 1) && sets(in.Doc, m):
				// "agreed at the talks to a truce starting on June 5": it may have started since.
			case (m.Tense > 0 || m.Preposition == "by" && m.Tense != -2 || invited(in.Doc, m)) && !conditional(in.Doc, m):
				k.future = append(k.future, d)
			case !k.lead.has(m.First, 1):
				// Deep in a story a day without its year may be months ago.
			case m.Tense < 0 && m.Preposition == "on" && !conditional(in.Doc, m):
				k.past = append(k.past, d)
			default:
				k.beside = append(k.beside, d)
			}
		case e.Op == timex.OpDate && e.Month > 0 && e.Day == 0 && !e.HasYear && e.Dir == timex.DirNone && e.YearDir == timex.DirNone && m.Tense < 0 && lead:
			k.month = int(e.Month)
			if m.Preposition == "in" || m.Preposition == "of" || m.Preposition == "at" {
				k.gone = append(k.gone, monthDay{int(e.Month), 1})
			}
		case e.Op == timex.OpDate && e.Weekday > 0 && e.Dir == timex.DirNone && m.Tense <= 0:
			k.weekdays = append(k.weekdays, int(e.Weekday))
			if m.Tense < 0 {
				k.told |= 1 << e.Weekday
			}
		case e.Op == timex.OpShift && e.Unit == timex.Month && e.N == 0 && !e.FromRun && m.Tense < 0:
			k.monthNow = true
		case e.Op == timex.OpDuration && !e.Vague && told.note(in.Doc, m, sent):
		case e.Op == timex.OpDuration && !e.Vague && sent-lastSent <= 8 && last.month > 0 && m.Preposition != "for" && more(in.Doc, m):
			if per := unitDays(e.Unit); per > 0 {
				k.ahead = append(k.ahead, distance{last, int64(e.N) * per / 1000, per / 2})
			}
		}
	}
}

// comes reports whether a day told in full is one to come in the life of a truce: "will end on Jan. 2, 2018".
func (k *clues) comes(in *Input, m *timex.Mention) bool {
	e := &m.Expr
	if e.Op != timex.OpDate || !e.HasYear || e.BC || e.Day == 0 || e.Month == 0 || m.Tense != 1 || e.AltMonth > 0 {
		return false
	}
	return (k.lead.has(m.First, 2) || !conditional(in.Doc, m)) && turnsAt(in, in.Doc.Tokens[m.First].Sent) != 0
}

// recent is how many days a bare weekday, or a day told without its year in the news of the day, reaches back.
const recent = 6

// inYear returns the days of publication that the clues allow if their dates are of a year. found is false if the clues
// name no day at all.
func (k *clues) inYear(y int) (r days, why []string, found bool) {
	num := func(d monthDay) (int64, bool) {
		if d.day > moment.DaysIn(y, d.month) {
			return 0, false
		}
		return moment.DayNumber(y, d.month, d.day), true
	}
	// A distance that is told is the best of clues.
	for _, x := range k.ahead {
		if n, ok := num(x.to); ok {
			at := n - x.days
			r = days{at - max(x.slip, 1), at + max(x.slip, 1)}
			why = append(why, whyDistance)
			if u, ok := k.earliest(k.future, y, at); ok && u <= r.to {
				r.to = u - 1
				why = append(why, whyFuture)
			}
			return r, why, true
		}
	}
	// The day that an equation ties to a weekday which the text uses bare: news of the last days.
	for _, q := range k.eqs {
		if !q.past {
			continue
		}
		for _, w := range k.weekdays {
			if w == q.weekday {
				at := moment.DayNumber(y, q.month, q.day) + int64(q.shift)
				return days{at, at + recent}, []string{whyRecent}, true
			}
		}
	}
	if len(k.past) == 0 || len(k.weekdays) > 0 {
		// Where weekdays tell the news, a day of the month may be months ago.
		return r, nil, false
	}
	lo := int64(-1 << 40)
	for _, d := range k.past {
		if n, ok := num(d); ok {
			lo = max(lo, n)
		}
	}
	last := lo
	for _, d := range k.beside {
		if n, ok := num(d); ok && n > last && n <= lo+recent {
			last = n
		}
	}
	r = days{lo, last + recent}
	why = []string{whyPast, whyRecent}
	if u, ok := k.earliest(k.future, y, lo); ok && u <= r.to {
		r.to = u - 1
		why = append(why, whyFuture)
	}
	return r, why, r.from <= r.to
}

// earliest returns the first of some days of the year that is after a day.
func (k *clues) earliest(ds []monthDay, y int, after int64) (int64, bool) {
	best, ok := int64(0), false
	for _, d := range ds {
		if d.day > moment.DaysIn(y, d.month) {
			continue
		}
		if n := moment.DayNumber(y, d.month, d.day); n > after && (!ok || n < best) {
			best, ok = n, true
		}
	}
	return best, ok
}

// pictured reports whether a day told in full is that of a picture: in its caption, right before its credit, or as captions tell it,
// without a preposition, at the head of a story.
func (k *clues) pictured(d *token.Doc, m *timex.Mention, kind article.Kind) bool {
	if kind == article.Caption {
		return true
	}
	if kind != article.Body || !k.lead.has(m.First, 3) {
		return false
	}
	if m.Preposition == "" {
		return true
	}
	if m.End >= len(d.Tokens) {
		return false
	}
	switch d.Str(m.End) {
	case "|", "/", "(", "[":
		for i := m.End + 1; i < len(d.Tokens) && i < m.End+8; i++ {
			switch d.Low(i) {
			case "getty", "photo", "photograph", "picture", "afp", "reuters", "ap", "epa", "credit", "shutterstock":
				return true
			}
		}
	}
	return false
}

// news returns the days of publication that the news of the text tell with their year: a weekday in full, or a change of the article.
func (k *clues) news(in *Input) (r days, why []string, ok bool) {
	u, changed := updatedDay(in)
	if k.full > 0 && !yearsOn(in.Doc) {
		// "signed on Friday, 23 October 2020": a weekday is told with news.
		r = days{k.full, k.full + recent}
		if changed && u >= r.from {
			r.to = min(r.to, u)
		}
		return r, []string{whyPast, whyRecent}, true
	}
	if changed && !k.stale(u) {
		if r, ok = beforeUpdate(k, u); ok {
			return r, []string{whyUpdated, whyRecent}, true
		}
	}
	return r, nil, false
}

// stale reports whether a change came long after the news: of the days that the text tells without their year some are past, and none is
// of the weeks about it.
func (k *clues) stale(u int64) bool {
	const season = 45
	y, _, _ := moment.Civil(u)
	for _, d := range k.said {
		for n := y - 1; n <= y+1; n++ {
			if d.day <= moment.DaysIn(n, d.month) {
				if at := u - moment.DayNumber(n, d.month, d.day); at <= season && at >= -season {
					return false
				}
			}
		}
	}
	return len(k.gone) > 0
}

// sameDay finds a day of the month that the text tells again as today or yesterday: "at midnight tonight. ... As of midnight,
// Wednesday, August 31", "today, 29 July". Two hours of one sentence are a beginning and an end.
func (k *clues) sameDay(in *Input) {
	for i := range in.Times {
		a := &in.Times[i].Expr
		if a.Op != timex.OpShift || a.Unit != timex.Day || a.FromRun || a.N > 0 || a.N < -1000 {
			continue
		}
		if j := i + 1; j < len(in.Times) && monthly(&in.Times[j]) && apposed(in, in.Times[i].End, in.Times[j].First) {
			b := &in.Times[j].Expr
			k.today, k.since = monthDay{int(b.Month), int(b.Day)}, int64(a.N)/1000
			return
		}
		if a.N != 0 || !a.Clock || closing(in.Doc, &in.Times[i]) {
			continue
		}
		found, same := 0, monthDay{}
		for j := range in.Times {
			m := &in.Times[j]
			b := &m.Expr
			if !b.Clock || b.Op != timex.OpDate || b.Month == 0 {
				continue
			}
			apart := in.Doc.Tokens[m.First].Sent - in.Doc.Tokens[in.Times[i].First].Sent
			if a.Hour == b.Hour && a.Min == b.Min && a.Zone == b.Zone && monthly(m) && b.Weekday > 0 && (apart == 1 || apart == -1) && !closing(in.Doc, m) {
				same = monthDay{int(b.Month), int(b.Day)}
			}
			found++
		}
		if found == 1 && same.month > 0 {
			k.today, k.since = same, 0
			return
		}
	}
}
