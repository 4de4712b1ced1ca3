package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// A lead tells how far the first paragraphs of prose reach: the first n of them, and what stands between, end before token lead[n].
type lead [4]int

func leadOf(d *token.Doc) (l lead) {
	n := 0
	for p := range d.Paras {
		if q := &d.Paras[p]; q.Kind == article.Body && q.End-q.First > 12 {
			l[n] = q.First
			if n++; n == len(l) {
				return l
			}
		}
	}
	for ; n < len(l); n++ {
		l[n] = len(d.Tokens)
	}
	return l
}

// has reports whether a token stands in the first n paragraphs of prose, or before or between them.
func (l *lead) has(i, n int) bool { return i < l[n] }

// A leadDay is a weekday that a story opens with; what happened late on it may be told the day after.
type leadDay struct {
	weekday int
	late    bool
	filed   bool       // it is that of the dateline
	at      int        // the token that it begins with
	turning world.Turn // what is said in the same sentence to have become of a truce
}

// turning says what a sentence may tell to have become of a truce; zero for nothing.
func turning(in *Input, s token.Sentence) world.Turn {
	if !slices.ContainsFunc(in.Cues.Truces, func(m cue.Mention) bool { return m.First >= s.First && m.First < s.End }) {
		return 0
	}
	return turnOf(in.Doc, s)
}

// turnOf says what the verbs of a sentence on a truce may tell to have become of it.
func turnOf(d *token.Doc, s token.Sentence) (turn world.Turn) {
	for i := s.First; i < s.End; i++ {
		switch word(d, i) {
		case "effect", "force", "began", "begin", "agreed", "agree", "signed", "accepted", "accept", "reached", "brokered":
			turn |= world.Begins | world.Prolonged
		case "ended", "expired", "collapsed", "broke", "lapsed", "scrapped", "suspended", "suspending", "ending", "terminated", "cancelled", "canceled", "abandoned":
			turn |= world.Ends
		case "extended", "prolonged", "renewed", "extend":
			turn |= world.Prolonged
		case "called":
			if i+1 < s.End && word(d, i+1) == "off" {
				return world.Ends
			}
			turn |= world.Begins | world.Prolonged | world.Ends
		case "declared", "announced", "ordered", "halt":
			turn |= world.Begins | world.Prolonged | world.Ends
		}
	}
	return turn
}

// leadWeekdays notes the bare weekdays told as past in the first sentence of the story that has one, of its first three with a
// date.
func (k *clues) leadWeekdays(in *Input) {
	sentences := 0
	last := int32(-1)
	for i := range in.Times {
		m := &in.Times[i]
		if !k.lead.has(m.First, 2) {
			break
		}
		sent := in.Doc.Tokens[m.First].Sent
		s := in.Doc.Sentences[sent]
		p := &in.Doc.Paras[s.Para]
		if e := &m.Expr; p.Kind == article.Body && e.Op == timex.OpDate && e.Weekday > 0 && e.Day == 0 && (m.End <= p.Body || placeline(in.Doc, p.First, p.End, m)) && k.lead.has(m.First, 1) {
			// "HONIARA, Thursday:"
			k.leads = append(k.leads[:0], leadDay{weekday: int(e.Weekday), filed: true, at: m.First, turning: turning(in, in.Doc.SentenceOf(min(m.End+2, p.End-1)))})
			return
		}
		if p.Kind != article.Body && p.Kind != article.Title || m.Expr.Op != timex.OpDate || m.First < p.Body {
			continue
		}
		if sent != last {
			if sentences++; sentences > 3 || len(k.leads) > 0 {
				break
			}
			last = sent
		}
		if e := &m.Expr; e.Weekday > 0 && e.Day == 0 && e.Dir == timex.DirNone && m.Tense < 0 && m.Preposition != "since" && m.Preposition != "until" && m.Preposition != "before" {
			late := e.Mod == timex.ModEnd || e.Part == timex.Evening || e.Part == timex.PartNight || m.First >= 2 && word(in.Doc, m.First-2) == "late"
			k.leads = append(k.leads, leadDay{weekday: int(e.Weekday), at: m.First, late: late, turning: turning(in, s)})
		}
	}
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

// yearsOn reports whether the head of a story speaks of whole years gone by: "one year on", "turned two years old", "the tenth anniversary".
func yearsOn(d *token.Doc) bool {
	l := leadOf(d)
	for i := range d.Tokens[:l[1]] {
		if d.Tokens[i].Class != token.Word {
			continue
		}
		switch d.Low(i) {
		case "anniversary":
			return true
		case "year", "years":
			if i+1 == len(d.Tokens) {
				return false
			}
			switch d.Low(i + 1) {
			case "on", "after", "since", "later", "old", "ago":
				return true
			}
		}
	}
	return false
}

// nearYear returns the year of a dateline that has none if the text tells, with its year, the same day or one shortly before, or one to come shortly
// behind; 0 if it tells none, or of several years.
func nearYear(in *Input, head *timex.Mention) int {
	year := 0
	for i := range in.Times {
		e := &in.Times[i].Expr
		if e.Op != timex.OpDate || !e.HasYear || e.BC || e.Month == 0 || e.Day == 0 {
			continue
		}
		coming := in.Times[i].Tense > 0
		for y := int(e.Year) - 1; y <= int(e.Year)+1; y++ {
			if int(head.Expr.Day) > moment.DaysIn(y, int(head.Expr.Month)) || int(e.Day) > moment.DaysIn(int(e.Year), int(e.Month)) {
				continue
			}
			d := moment.DayNumber(y, int(head.Expr.Month), int(head.Expr.Day)) - moment.DayNumber(int(e.Year), int(e.Month), int(e.Day))
			if !coming && d >= 0 && d <= 1 && yearsOn(in.Doc) {
				return 0 // the day of an anniversary
			}
			if !coming && d >= 0 && d <= 14 || coming && d < 0 && d >= -14 {
				if year != 0 && year != y {
					return 0
				}
				year = y
			}
		}
	}
	return year
}
