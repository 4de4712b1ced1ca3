package resolve

import (
	"sort"
	"strings"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// Stable codes of the reasons for an inferred day of publication.
const (
	whyOffice   = "office"            // within the terms of the office-holders named
	whyWeekday  = "weekday-and-day"   // a weekday and a day of the month agree in few years
	whyClocks   = "two-clocks"        // a local clock and a zoned one name one instant
	whyPast     = "past-event"        // not before what is told as past
	whyFuture   = "future-event"      // before what is told as to come
	whyRecent   = "recent-event"      // a bare weekday or day is used of the last days
	whyDistance = "distance-to-event" // "three more weeks" to a day that is named
	whyDateline = "dateline"
	whyUpdated  = "updated"      // not after the day of its last change
	whyNear     = "near-date"    // the text tells a day shortly before with its year
	whyLead     = "lead-weekday" // the story opens with that weekday, or the one before
)

// days is a range of day numbers, both ends included.
type days struct{ from, to int64 }

func (a days) meet(b days) (days, bool) {
	r := days{max(a.from, b.from), min(a.to, b.to)}
	return r, r.from <= r.to
}

// An equation ties a weekday to a day of the month.
type equation struct {
	weekday    int
	month, day int
	shift      int // the weekday is that many days after the day
	why        string
	past       bool // told as past
}

func (q equation) holds(year int) bool {
	if q.day > moment.DaysIn(year, q.month) {
		return false
	}
	return moment.Weekday(moment.DayNumber(year, q.month, q.day)+int64(q.shift)) == q.weekday
}

// infer narrows the day of publication by what the text says: the terms of the office-holders it names, weekdays with
// days of the month, clocks of two zones, what is past and what is to come.
func (c *Context) infer(in *Input, head *timex.Mention) {
	window, evidence, ok := c.terms(in)
	if !ok {
		window = days{moment.DayNumber(1900, 1, 1), moment.DayNumber(2100, 12, 31)}
	}
	open := ok && window.to > 1<<39 // everybody named is in office as far as the tables know
	if open {
		window.to = moment.DayNumber(horizon, 12, 31)
		if window.from > window.to {
			return
		}
	}
	bounded := ok
	eqs := equations(in)
	clues := collect(in)
	if clues.year > 0 {
		from := moment.DayNumber(clues.year, 1, 1)
		if from > window.to {
			return // somebody is spoken of long after their term: nothing can be said
		}
		window.from = max(window.from, from)
	}
	if clues.after > window.from && clues.after <= window.to {
		window.from = clues.after // a day that is told in full, in the story or below a picture, is past
	}
	leads := leadWeekdays(in)
	if !bounded && head != nil && window.from > moment.DayNumber(1900, 1, 1) && (len(leads) > 0 || head.Expr.Weekday > 0) {
		// The years since the last one told, in which the dateline's day falls on the weekday that the story opens with.
		window.to, bounded = moment.DayNumber(horizon, 12, 31), true
	}
	if head == nil && clues.full > 0 {
		// "signed on Friday, 23 October 2020": a weekday is told with news.
		r := days{clues.full, clues.full + recent}
		if u, ok := updatedDay(in); ok && u >= r.from {
			r.to = min(r.to, u)
		}
		c.Published = []Claim[moment.Moment]{{By: Narrator, Readings: []Reading[moment.Moment]{{Value: between(r), Why: []string{whyPast, whyRecent}}}}}
		return
	}
	if head == nil {
		if u, ok := updatedDay(in); ok {
			if r, ok := beforeUpdate(clues, u); ok {
				c.Published = []Claim[moment.Moment]{{By: Narrator, Readings: []Reading[moment.Moment]{{Value: between(r), Why: []string{whyUpdated, whyRecent}}}}}
				return
			}
		}
	}
	near := 0
	if head != nil {
		if near = nearYear(in, head); near == 0 {
			if u, ok := updatedDay(in); ok {
				y, _, _ := moment.Civil(u)
				if n := moment.DayNumber(y, int(head.Expr.Month), int(head.Expr.Day)); n <= u && n > u-60 {
					near = y
				}
			}
		}
		if near > 0 {
			window.from, window.to = moment.DayNumber(near, 1, 1), moment.DayNumber(near, 12, 31)
			bounded = true
		}
	}
	if !bounded {
		return
	}
	var readings []Reading[moment.Moment]
	add := func(r days, why ...string) {
		readings = append(readings, Reading[moment.Moment]{Value: between(r), Why: why})
	}
	y0, _, _ := moment.Civil(window.from)
	y1, _, _ := moment.Civil(window.to)
	dated := false
	for y := y0; y <= y1; y++ {
		if !allHold(eqs, y) {
			continue
		}
		var why []string
		switch {
		case near > 0:
			why = append(why, whyNear)
		case ok:
			why = append(why, whyOffice)
		}
		for _, q := range eqs {
			why = append(why, q.why)
		}
		if head != nil {
			e := &head.Expr
			dated = true
			if int(e.Day) > moment.DaysIn(y, int(e.Month)) {
				continue
			}
			n := moment.DayNumber(y, int(e.Month), int(e.Day))
			if n < window.from || n > window.to || e.Weekday > 0 && moment.Weekday(n) != int(e.Weekday) {
				continue
			}
			r := days{n, n}
			if u, ok := updatedDay(in); ok && u > n && u <= n+recent {
				r.to = u // it was changed since, and speaks from then
				why = append(why, whyUpdated)
			}
			add(r, append(why, whyDateline)...)
			continue
		}
		r, reasons, found := clues.inYear(y)
		if !found {
			continue
		}
		dated = true
		if r, ok := r.meet(window); ok {
			add(r, append(why, reasons...)...)
		}
	}
	if head != nil {
		readings = byLead(leads, readings)
	}
	switch {
	case len(readings) == 0 && !dated && ok, len(readings) > 6 && ok:
		m := between(window)
		if open {
			m = moment.Between(moment.Day(window.from), moment.Moment{})
		}
		readings = []Reading[moment.Moment]{{Value: m, Why: []string{whyOffice}}}
	case len(readings) == 0 || len(readings) > 6:
		return
	}
	if head != nil {
		evidence = append(evidence, Evidence{in.Doc.Span(head.First, head.End), "published: dateline"})
	}
	c.Published = []Claim[moment.Moment]{{By: Narrator, Readings: readings, Evidence: evidence}}
}

func between(r days) moment.Moment {
	if r.to <= r.from {
		return moment.Day(r.from)
	}
	return moment.Between(moment.Day(r.from), moment.Day(r.to))
}

// updatedDay returns the day on which the article says that it was last changed.
func updatedDay(in *Input) (int64, bool) {
	for i := range in.Times {
		m := &in.Times[i]
		e := &m.Expr
		if e.Op != timex.OpDate || !e.HasYear || e.Month == 0 || e.Day == 0 || e.BC {
			continue
		}
		if s := in.Doc.SentenceOf(m.First); m.First-s.First <= 8 && updated(in.Doc, s.First, m.First) {
			return moment.DayNumber(int(e.Year), int(e.Month), int(e.Day)), true
		}
	}
	return 0, false
}

// beforeUpdate narrows the days before a change by the bare weekdays that are told as past: the article is not older than
// the latest of them.
func beforeUpdate(k *clues, u int64) (days, bool) {
	best := int64(-1)
	for _, w := range k.weekdays {
		best = max(best, u-int64((moment.Weekday(u)-w+7)%7))
	}
	if best < 0 {
		return days{}, false
	}
	return days{best, u}, true
}

// nearYear returns the year of a dateline that has none if the text tells, with its year, the same day or one shortly before;
// 0 if it tells none, or of several years.
func nearYear(in *Input, head *timex.Mention) int {
	year := 0
	for i := range in.Times {
		e := &in.Times[i].Expr
		if e.Op != timex.OpDate || !e.HasYear || e.BC || e.Month == 0 || e.Day == 0 || in.Times[i].Tense > 0 {
			continue
		}
		for y := int(e.Year); y <= int(e.Year)+1; y++ {
			if int(head.Expr.Day) > moment.DaysIn(y, int(head.Expr.Month)) || int(e.Day) > moment.DaysIn(int(e.Year), int(e.Month)) {
				continue
			}
			d := moment.DayNumber(y, int(head.Expr.Month), int(head.Expr.Day)) - moment.DayNumber(int(e.Year), int(e.Month), int(e.Day))
			if d >= 0 && d <= 14 {
				if year != 0 && year != y {
					return 0
				}
				year = y
			}
		}
	}
	return year
}

// horizon is the last year that the tables know; no day behind it is inferred.
const horizon = 2026

// leadWeekdays returns the bare weekdays told as past in the first sentence of the story that has one, of its first three with a
// time.
func leadWeekdays(in *Input) []leadDay {
	var out []leadDay
	sentences := 0
	last := int32(-1)
	for i := range in.Times {
		m := &in.Times[i]
		sent := in.Doc.Tokens[m.First].Sent
		s := in.Doc.Sentences[sent]
		p := &in.Doc.Paras[s.Para]
		if !p.Kind.Prose() || m.First < p.Body || !leadPara(in.Doc, m.First, 2) {
			continue
		}
		if sent != last {
			if sentences++; sentences > 3 || len(out) > 0 {
				break
			}
			last = sent
		}
		if e := &m.Expr; e.Op == timex.OpDate && e.Weekday > 0 && e.Day == 0 && e.Dir == timex.DirNone && m.Tense < 0 {
			late := e.Mod == timex.ModEnd || e.Part == timex.Evening || e.Part == timex.PartNight || m.First >= 2 && word(in.Doc, m.First-2) == "late"
			out = append(out, leadDay{int(e.Weekday), late})
		}
	}
	return out
}

// A leadDay is a weekday that a story opens with; what happened late on it may be told the day after.
type leadDay struct {
	weekday int
	late    bool
}

// byLead keeps, of the years in which a dateline may fall, those in which its day is a weekday that the story opens with:
// "BEIRUT, Dec. 1 - ... on Friday"; where there is none, those in which it is the day after one. Where none fits, all stay.
func byLead(leads []leadDay, rs []Reading[moment.Moment]) []Reading[moment.Moment] {
	if len(rs) < 2 {
		return rs
	}
	for after := 0; after <= 1; after++ {
		var out []Reading[moment.Moment]
		for _, r := range rs {
			n, ok := r.Value.DayNumber()
			if !ok {
				continue
			}
			for _, w := range leads {
				if d := (moment.Weekday(n) - w.weekday + 7) % 7; d == after || w.late && d == 1 {
					r.Why = append(r.Why[:len(r.Why):len(r.Why)], whyLead)
					out = append(out, r)
					break
				}
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return rs
}

func allHold(eqs []equation, y int) bool {
	for _, q := range eqs {
		if !q.holds(y) {
			return false
		}
	}
	return true
}

// terms returns the days on which every office-holder named is in office by the tables. Terms that do not meet say that one
// of them is spoken of as history, and then nothing is known.
func (c *Context) terms(in *Input) (days, []Evidence, bool) {
	window := days{-1 << 40, 1 << 40}
	found := false
	var evidence []Evidence
	for i := range c.Actors {
		a := &c.Actors[i]
		if a.Kind != "person" {
			continue
		}
		for j := range a.Offices {
			title := a.Offices[j].Title
			if strings.HasPrefix(strings.ToLower(title), "former") || earlier(a.Offices[:j], title) {
				continue
			}
			// All terms of one office: the hull.
			hull := days{1 << 40, -1 << 40}
			for k := j; k < len(a.Offices); k++ {
				o := &a.Offices[k]
				if !strings.EqualFold(o.Title, title) || o.From.IsZero() {
					continue
				}
				if recalled(in, o.Evidence) {
					continue
				}
				from := o.From.Range().From
				hull.from = min(hull.from, floorDay(from))
				if o.To.IsZero() {
					hull.to = 1 << 40
				} else {
					hull.to = max(hull.to, floorDay(o.To.Range().To-1))
				}
			}
			if hull.from > hull.to {
				continue
			}
			var ok bool
			if window, ok = window.meet(hull); !ok {
				return days{}, nil, false
			}
			found = true
			evidence = append(evidence, a.Offices[j].Evidence...)
		}
	}
	if !found || window.from < -1<<39 {
		return days{}, nil, false
	}
	if len(evidence) > 8 {
		evidence = evidence[:8]
	}
	return window, evidence, true
}

// recalled reports whether an office is one that its holder had at another time: "the then prime minister", or in a sentence
// that tells its own year.
func recalled(in *Input, ev []Evidence) bool {
	for _, e := range ev {
		i := in.Doc.At(e.Span.Start)
		if i >= len(in.Doc.Tokens) {
			continue
		}
		s := in.Doc.SentenceOf(i)
		for k := max(s.First, i-2); k < i; k++ {
			switch in.Doc.Low(k) {
			case "then", "former", "late", "ex":
				return true
			}
		}
		k := sort.Search(len(in.Times), func(k int) bool { return in.Times[k].First >= s.First })
		for ; k < len(in.Times) && in.Times[k].First < s.End; k++ {
			if m := &in.Times[k]; m.Expr.HasYear && m.Tense < 0 {
				return true
			}
		}
	}
	return false
}

func earlier(os []Office, title string) bool {
	for i := range os {
		if strings.EqualFold(os[i].Title, title) {
			return true
		}
	}
	return false
}

func floorDay(sec int64) int64 {
	d := sec / 86400
	if sec%86400 < 0 {
		d--
	}
	return d
}

// equations finds weekdays that the text ties to days of the month.
func equations(in *Input) []equation {
	var out []equation
	for i := range in.Times {
		a := &in.Times[i]
		e := &a.Expr
		if e.Op != timex.OpDate || e.Month == 0 || e.Day == 0 || e.HasYear || e.YearDir != timex.DirNone {
			continue
		}
		if e.Weekday > 0 {
			out = append(out, equation{int(e.Weekday), int(e.Month), int(e.Day), 0, whyWeekday, a.Tense < 0})
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
			out = append(out, equation{int(g.Weekday), int(e.Month), int(e.Day), shift, whyClocks, a.Tense < 0})
		}
	}
	return out
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
	year     int // the latest year told for something past
	past     []monthDay
	near     []monthDay // neither past nor to come
	future   []monthDay
	weekdays []int // bare weekdays told as past
	after    int64 // the latest day told in full as past; 0 for none
	full     int64 // a day with its weekday and its year, told as past in the first paragraphs; 0 for none
	ahead    []distance
	eqs      []equation
}

type monthDay struct{ month, day int }

// distance is "three more weeks", to the day named before it.
type distance struct {
	to   monthDay
	days int64
	slip int64 // half a unit: how exact it is
}

func collect(in *Input) *clues {
	k := &clues{eqs: equations(in)}
	var last monthDay
	lastSent := int32(-9)
	for i := range in.Times {
		m := &in.Times[i]
		e := &m.Expr
		sent := in.Doc.Tokens[m.First].Sent
		kind := in.Doc.Paras[in.Doc.ParaOf(m.First)].Kind
		if e.Op == timex.OpDate && e.HasYear && !e.BC && e.Day > 0 && e.Month > 0 && m.Tense <= 0 && (kind == article.Caption || kind.Prose() && m.Tense < 0) {
			k.after = max(k.after, moment.DayNumber(int(e.Year), int(e.Month), int(e.Day)))
		}
		if !kind.Prose() {
			continue
		}
		lead := leadPara(in.Doc, m.First, 2)
		switch {
		case e.Op == timex.OpDate && e.HasYear && e.Weekday > 0 && e.Day > 0 && m.Tense < 0 && lead && !e.BC:
			k.full = moment.DayNumber(int(e.Year), int(e.Month), int(e.Day))
			k.year = max(k.year, int(e.Year))
		case e.Op == timex.OpDate && e.HasYear && !e.BC && e.Mask == 0:
			if m.Tense < 0 || m.Tense == 0 && m.Preposition != "by" && m.Preposition != "until" {
				k.year = max(k.year, int(e.Year))
			}
		case e.Op == timex.OpDate && e.Month > 0 && e.Day > 0 && e.YearDir == timex.DirNone:
			d := monthDay{int(e.Month), int(e.Day)}
			last, lastSent = d, sent
			switch {
			case (m.Tense > 0 || m.Preposition == "by" && m.Tense != -2) && !conditional(in.Doc, m):
				k.future = append(k.future, d)
			case !leadPara(in.Doc, m.First, 1):
				// Deep in a story a day without its year may be months ago.
			case m.Tense < 0 && m.Preposition == "on" && !conditional(in.Doc, m):
				k.past = append(k.past, d)
			default:
				k.near = append(k.near, d)
			}
		case e.Op == timex.OpDate && e.Weekday > 0 && e.Dir == timex.DirNone && m.Tense <= 0:
			k.weekdays = append(k.weekdays, int(e.Weekday))
		case e.Op == timex.OpDuration && !e.Vague && sent-lastSent <= 8 && last.month > 0 && more(in.Doc, m):
			if per := unitDays(e.Unit); per > 0 {
				k.ahead = append(k.ahead, distance{last, int64(e.N) * per / 1000, per / 2})
			}
		}
	}
	return k
}

// leadPara reports whether a token stands in the first paragraphs of prose.
func leadPara(d *token.Doc, i, first int) bool {
	n := 0
	pi := d.ParaOf(i)
	for p := range d.Paras {
		if q := &d.Paras[p]; q.Kind == article.Body && q.End-q.First > 12 {
			n++
		}
		if p == pi || n > first {
			return n <= first
		}
	}
	return false
}

// conditional reports whether the verb before a date is "would": said of what was then to come.
func conditional(d *token.Doc, m *timex.Mention) bool {
	for i := m.First - 1; i >= d.SentenceOf(m.First).First && m.First-i < 7; i-- {
		if s := d.Str(i); s == "would" || s == "could" || s == "should" {
			return true
		}
	}
	return false
}

// more reports whether a length is said to be left: "three more weeks", "another ten days".
func more(d *token.Doc, m *timex.Mention) bool {
	for i := m.First; i < m.End; i++ {
		if s := d.Str(i); s == "more" || s == "another" {
			return d.Str(m.First) != "more" // "more than three weeks"
		}
	}
	return false
}

func unitDays(u timex.Unit) int64 {
	switch u {
	case timex.Day:
		return 1
	case timex.Week:
		return 7
	case timex.Fortnight:
		return 14
	case timex.Month:
		return 30
	}
	return 0
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
	for _, d := range k.near {
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
