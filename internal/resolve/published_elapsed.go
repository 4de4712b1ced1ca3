package resolve

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// elapsed keeps the days that the text counts from a year that it tells: "the three-year-old truce of May 2001", "ten years ago, in February
// 1994", "in the six years since the accord of 2003".
func (q *inquiry) elapsed() {
	for i := range q.in.Times {
		m := &q.in.Times[i]
		e := &m.Expr
		if e.Op != timex.OpDate || !e.HasYear || e.BC || e.Mask > 0 || e.Sub > 0 || e.Feast != moment.NoFeast || m.Tense > 0 {
			continue
		}
		n, before, after, ok := q.counted(m)
		if !ok {
			continue
		}
		r := told(e)
		r.from += n*36525/100 - before
		r.to += n*36525/100 + after
		if q.keep(daySet(q.sets.One(r)), whyDistance) {
			q.lower, q.bounded = true, true
			return
		}
	}
}

// told returns the days of a date that has its year.
func told(e *timex.Expr) days {
	y, month := int(e.Year), int(e.Month)
	switch {
	case month == 0:
		return days{moment.DayNumber(y, 1, 1), moment.DayNumber(y, 12, 31)}
	case e.Day == 0:
		n := moment.DayNumber(y, month, 1)
		return days{n, n + int64(moment.DaysIn(y, month)) - 1}
	}
	n := moment.DayNumber(y, month, int(e.Day))
	return days{n, n}
}

// How far from a whole number of years what is told in years may be: to the nearest one, or to the last completed.
const (
	nearestYear = 190
	wholeYear   = 364
)

// counted finds the number of years that the words around a date count from it to now, and how many days less or more they may be.
func (q *inquiry) counted(m *timex.Mention) (years, before, after int64, ok bool) {
	d := q.in.Doc
	s := d.SentenceOf(m.First)
	// "In February 1994, ten years ago"
	if m.End+3 < s.End && d.Tokens[m.End].Class == token.Comma {
		for i := m.End + 2; i < min(m.End+5, s.End-1); i++ {
			if w := d.Low(i); (w == "years" || w == "year") && d.Low(i+1) == "ago" {
				n, _ := cardinal(d, i-1)
				return n, nearestYear, nearestYear, n > 0
			}
		}
	}
	for i := m.First - 2; i >= s.First && i >= m.First-10; i-- {
		t := &d.Tokens[i]
		if t.Class != token.Word && t.Class != token.Number && !(t.Class == token.Comma && m.First-i <= 3) {
			return 0, 0, 0, false
		}
		if w := d.Low(i); w != "year" && w != "years" {
			continue
		}
		n, at := cardinal(d, i-1)
		if n == 0 {
			return 0, 0, 0, false
		}
		low, high := int64(120), int64(wholeYear)
		switch word(d, at-1) {
		case "almost", "nearly":
			low, high = 270, 5
		case "under":
			low, high = nearestYear, 5
		case "than", "over":
			low = 5
		}
		switch d.Low(i + 1) {
		case "old":
			// "the three-year-old truce of May 2001"
			if m.First-i <= 7 && (m.Preposition == "of" || m.Preposition == "from" || word(d, m.First-1) == "of") && d.Low(m.First-1) != "," {
				return n, low, high, true
			}
		case "ago":
			// "ten years ago, in February 1994"
			if m.First-i <= 4 && d.Tokens[i+2].Class == token.Comma {
				return n, nearestYear, nearestYear, true
			}
		case "since":
			if m.First-i <= 8 {
				return n, low, high, true
			}
		case "after":
			// "Five years after the accord of 2009", where the story opens with it
			if m.First-i <= 8 && q.clues.lead.has(i, 1) && at-s.First <= 2 {
				return n, low, high, true
			}
		}
		return 0, 0, 0, false
	}
	return 0, 0, 0, false
}

// cardinal reads a whole number that ends at token i. It returns the token that it begins with.
func cardinal(d *token.Doc, i int) (n int64, at int) {
	if i < 0 {
		return 0, i
	}
	t := &d.Tokens[i]
	if t.Class == token.Number {
		if t.Num > 0 && t.Num < 150 {
			return int64(t.Num), i
		}
		return 0, i
	}
	for k, w := range [...]string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"} {
		if d.Low(i) == w {
			return int64(k) + 1, i
		}
	}
	return 0, i
}

// anniversary keeps the year of a dateline on whose day, or the one before, something turned as many years old as the head of the story
// says: "one year on ... on March 9, 2012".
func (q *inquiry) anniversary() {
	if q.head == nil {
		return
	}
	years := yearsGone(q.in.Doc)
	if years == 0 {
		return
	}
	for i := range q.in.Times {
		e := &q.in.Times[i].Expr
		if e.Op != timex.OpDate || !e.HasYear || e.BC || e.Mask > 0 || e.Month == 0 || e.Day == 0 {
			continue
		}
		y := int(e.Year) + years
		at, ok1 := dayIn(y, monthDay{int(q.head.Expr.Month), int(q.head.Expr.Day)})
		n, ok2 := dayIn(y, monthDay{int(e.Month), int(e.Day)})
		if ok1 && ok2 && at >= n-1 && at <= n+1 && q.keep(daySet(q.sets.One(days{at, at})), whyDistance) {
			q.lower, q.bounded = true, true
			return
		}
	}
}

// yearsGone returns how many whole years have gone by as the head of a story tells it: "one year on", "turned two years old", "the tenth
// anniversary"; 0 if it tells none.
func yearsGone(d *token.Doc) int {
	l := leadOf(d)
	for i := 1; i < l[1] && i < len(d.Tokens); i++ {
		switch word(d, i) {
		case "anniversary":
			if n, _ := ordinal(d, i-1); n > 0 {
				return n
			}
		case "year", "years":
			if i+1 == len(d.Tokens) {
				return 0
			}
			switch d.Low(i + 1) {
			case "on", "after", "since", "old", "ago":
				if n, _ := cardinal(d, i-1); n > 0 {
					return int(n)
				}
			}
		}
	}
	return 0
}

// fresh reports whether the bare weekdays that the text tells as past, if they are several, fit the news of a day: none is that of the
// day behind it, which would be six days ago.
func (k *clues) fresh(day int) bool {
	if bits.OnesCount8(k.told) < 2 {
		return false
	}
	return k.told&(1<<(day%7+1)) == 0
}

// A dayOfTruce is a day of the text that is that of a truce in the country, with the days of publication that it allows.
type dayOfTruce struct {
	day  monthDay
	days daySet
}

// mostTruceDays is how many days of a text are looked at.
const mostTruceDays = 8

// truceDays finds the days of the text, told without their year, that are those of truces in the country, and returns when they are
// news, and how many of them agree. Those of several years count for less than those of one.
func (q *inquiry) truceDays(truces []world.Event) (daySet, int) {
	var found [mostTruceDays]dayOfTruce
	n := 0
	for i := range q.in.Times {
		m := &q.in.Times[i]
		e := &m.Expr
		if e.Op != timex.OpDate || e.Month == 0 || e.Day == 0 || e.HasYear || e.AltMonth > 0 || e.YearDir != timex.DirNone && e.YearDir != timex.DirLast || n == len(found) {
			continue
		}
		on := monthDay{int(e.Month), int(e.Day)}
		if slices.ContainsFunc(found[:n], func(x dayOfTruce) bool { return x.day == on }) {
			continue
		}
		s := q.newsOfOutbreak(m, on)
		if q.ofTruce(m) { // by chance a day of something else is that of a truce
			s = append(s, q.newsOf(truces, m, on)...)
			slices.SortFunc(s, func(a, b days) int { return cmp.Compare(a.from, b.from) })
			s = joined(s)
		}
		if len(s) > 0 {
			found[n] = dayOfTruce{on, s}
			n++
		}
	}
	var best daySet
	most := 0
	for i := range found[:n] {
		s, agree := found[i].days, 1
		for j := range found[:n] {
			if j == i {
				continue
			}
			if t := s.meet(found[j].days, &q.sets); len(t) > 0 {
				s, agree = t, agree+1
			}
		}
		if agree > most {
			best, most = s, agree
		}
	}
	return best, most
}

// ofTruce reports whether a day is told in a sentence on a truce, or is that of the dateline.
func (q *inquiry) ofTruce(m *timex.Mention) bool {
	if q.head != nil && m.First == q.head.First {
		return true
	}
	s := q.in.Doc.SentenceOf(m.First)
	return slices.ContainsFunc(q.in.Cues.Truces, func(t cue.Mention) bool { return t.First >= s.First && t.First < s.End })
}

// joined joins the ranges in order that touch.
func joined(s daySet) daySet {
	out := s[:0]
	for _, r := range s {
		out = out.add(r)
	}
	return out
}

// newsOfOutbreak returns when a day of the text is news if it is that on which fighting broke out: "since Oct. 7", "the fighting began on April 15".
func (q *inquiry) newsOfOutbreak(m *timex.Mention, on monthDay) (s daySet) {
	if m.Tense > 0 || q.head != nil && m.First == q.head.First || m.Expr.YearDir != timex.DirNone || m.Preposition != "since" && !brokeOut(q.in.Doc, m) {
		return nil
	}
	ds := world.Events().Outbreaks(q.country())
	for _, d := range ds {
		if d.Month != on.month || d.Day != on.day {
			continue
		}
		if s == nil {
			s = q.sets.Room(2 * len(ds))
		}
		s = append(s, days{first(d), first(d) + withinYear})
	}
	return s
}

// brokeOut reports whether the words around a day tell that fighting began on it, or of an attack.
func brokeOut(d *token.Doc, m *timex.Mention) bool {
	s := d.SentenceOf(m.First)
	for i := max(s.First, m.First-12); i < min(s.End, m.End+6); i++ {
		switch word(d, i) {
		case "broke", "erupted", "began", "started", "resumed", "launched", "invaded", "invasion", "attack", "attacks", "attacked", "rampage", "massacre", "coup", "uprising", "mutiny", "offensive", "seized", "captured",
			"overran", "fell", "stormed", "assault", "overthrew", "toppled", "ousted", "war", "fighting", "intervention", "raid", "bombing", "earthquake", "tsunami":
			return true
		}
	}
	return false
}

// newsOf returns when a day of the text is news if it is that of a truce.
func (q *inquiry) newsOf(truces []world.Event, m *timex.Mention, on monthDay) daySet {
	head := q.head != nil && m.First == q.head.First
	var s daySet
	for _, t := range truces {
		if t.On.Month != on.month || t.On.Day != on.day {
			continue
		}
		if s == nil {
			s = q.sets.Room(len(truces))
		}
		n := first(t.On)
		switch {
		case head:
			s = s.add(days{n, n})
		case m.Expr.YearDir == timex.DirLast:
			// "on March 29 of last year"
			s = s.add(days{moment.DayNumber(t.On.Year+1, 1, 1), moment.DayNumber(t.On.Year+1, 12, 31)})
		case m.Tense > 0 && !sets(q.in.Doc, m):
			s = s.add(days{n - 60, n})
		case m.Tense < 0 && !runsTo(q.in.Doc, m) && !(m.End < len(q.in.Doc.Tokens) && q.in.Doc.Tokens[m.End].Gap == token.Hyphen): // "the Dec. 24-Jan. 2 cease-fire" may be to come
			s = s.add(days{n, n + withinYear})
		default:
			s = s.add(days{n - 60, n + withinYear})
		}
	}
	return s
}
