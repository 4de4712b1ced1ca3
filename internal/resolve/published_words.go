package resolve

import (
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// awaiting is a length that a day told later goes with: "a four-month-old truce ... began on September 3", "14 days' notice ... ends
// on January 16".
type awaiting struct {
	days, slip int64 // days is negative for an age
	sent       int32
	set        bool
}

// note takes a length that is an age or a term of notice.
func (p *awaiting) note(d *token.Doc, m *timex.Mention, sent int32) bool {
	per := unitDays(m.Expr.Unit)
	if per == 0 || m.Expr.N < 1000 {
		return false
	}
	n := int64(m.Expr.N) * per / 1000
	switch {
	case d.Low(m.End-1) == "old":
		*p = awaiting{-n, per / 2, sent, true}
	case m.End+1 < len(d.Tokens) && d.Tokens[m.End].Class == token.Quote && d.Low(m.End+1) == "notice", m.End+1 < len(d.Tokens) && d.Tokens[m.End].Class == token.Possessive && d.Low(m.End+1) == "notice",
		m.End < len(d.Tokens) && d.Low(m.End) == "notice":
		*p = awaiting{n, 1, sent, true}
	default:
		return false
	}
	return true
}

// meets returns the distance of the publication from a day that the length goes with.
func (p *awaiting) meets(d *token.Doc, m *timex.Mention, sent int32, day monthDay) (distance, bool) {
	if !p.set || sent-p.sent > 3 {
		return distance{}, false
	}
	age := p.days < 0
	for i := m.First - 1; i >= d.SentenceOf(m.First).First && i > m.First-7; i-- {
		switch word(d, i) {
		case "began", "begun", "started", "declared", "signed", "effect", "force":
			if age && m.Tense < 0 {
				p.set = false
				return distance{day, p.days, p.slip}, true
			}
		case "terminated", "terminate", "end", "ends", "expire", "expires", "lapse", "lapses", "void":
			if !age {
				p.set = false
				return distance{day, p.days, p.slip}, true
			}
		}
	}
	return distance{}, false
}

// conditional reports whether the words before a date tell that it was then to come, and may have passed: "would", "initially set to".
func conditional(d *token.Doc, m *timex.Mention) bool {
	for i := m.First - 1; i >= d.SentenceOf(m.First).First && m.First-i < 7; i-- {
		switch d.Low(i) {
		case "would", "could", "should", "initially", "originally", "previously":
			return true
		}
	}
	return false
}

// awaited reports whether a year is that of something which is long awaited, and told of in any tense before it is there: "the 2000
// Olympics".
func awaited(d *token.Doc, m *timex.Mention) bool {
	for i := m.End; i < len(d.Tokens) && i < m.End+3; i++ {
		if d.Tokens[i].Class != token.Word {
			break
		}
		switch d.Low(i) {
		case "olympics", "olympic", "games", "election", "elections", "vote", "referendum", "cup", "budget", "presidential", "parliamentary", "general", "deadline", "census":
			return true
		}
	}
	return false
}

// invited reports whether the verb before a date is of what was then still to come: "invited them to a ceremony on March 12".
func invited(d *token.Doc, m *timex.Mention) bool {
	for i := m.First - 1; i >= d.SentenceOf(m.First).First && m.First-i < 30; i-- {
		w := word(d, i)
		switch w {
		case "invited", "scheduled", "planned", "postponed", "due", "expected", "summoned", "slated":
			return true
		case "said", "told", "was", "were", "had", "took", "began", "met", "signed":
			return false
		}
	}
	return false
}

// runsTo reports whether a date ends a span that begins with another: "from May 3 to June 12, 2014". The span may still run.
func runsTo(d *token.Doc, m *timex.Mention) bool {
	if m.Preposition != "to" && m.Preposition != "through" && m.Preposition != "until" || m.First < 2 {
		return false
	}
	n := d.Tokens[m.First-2].Class
	return n == token.Number || d.Low(m.First-2) != "" && d.Tokens[m.First-2].Class == token.Word && d.Tokens[m.First-2].Case == token.Title
}

// sets reports whether a date is when something that was announced is to start: "starting on June 5", "from midnight on June 5".
func sets(d *token.Doc, m *timex.Mention) bool {
	if m.Preposition == "from" {
		return true
	}
	for i := m.First - 1; i >= d.SentenceOf(m.First).First && i > m.First-3; i-- {
		switch word(d, i) {
		case "starting", "beginning", "effective":
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

// monthly reports whether a time is a day told with its month and without its year.
func monthly(m *timex.Mention) bool {
	e := &m.Expr
	return e.Op == timex.OpDate && e.Month > 0 && e.Day > 0 && !e.HasYear && e.YearDir == timex.DirNone && e.AltMonth == 0
}

// closing reports whether a time is when something is to be over: "until midnight", "expires at midnight".
func closing(d *token.Doc, m *timex.Mention) bool {
	switch m.Preposition {
	case "until", "to", "through", "by", "before":
		return true
	}
	for i := m.First - 1; i >= d.SentenceOf(m.First).First && i > m.First-4; i-- {
		switch word(d, i) {
		case "until", "till", "expire", "expires", "expired", "expiring", "runs", "lapse", "lapses", "deadline":
			return true
		}
	}
	return false
}

// apposed reports whether only a comma or a bracket stands between two times.
func apposed(in *Input, end, first int) bool {
	return first == end+1 && (in.Doc.Tokens[end].Class == token.Comma || in.Doc.Tokens[end].Class == token.Open)
}
