package resolve

import (
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// relate ties lengths to what they are counted from: a date that is named ("three days after May 4") gives a moment; an
// event that has none ("72 hours after the last signature", "within 48 hours of the signing") is kept as words.
func (c *Context) relate(in *Input, kept []int) {
	for i := range c.Times {
		t := &c.Times[i]
		e := &in.Times[kept[i]].Expr
		if e.Op != timex.OpDuration || t.End >= len(in.Doc.Tokens) {
			continue
		}
		s := in.Doc.SentenceOf(t.First)
		if t.End >= s.End {
			continue
		}
		before, from := false, t.End+1
		switch word(in.Doc, t.End) {
		case "after", "following":
		case "before":
			before = true
		case "from":
		case "of":
			if t.Preposition != "within" {
				continue
			}
		default:
			continue
		}
		if from < s.End && (word(in.Doc, from) == "that" || word(in.Doc, from) == "which" || word(in.Doc, from) == "being") {
			continue
		}
		// A date right behind it.
		if i+1 < len(c.Times) && c.Times[i+1].First <= from+1 && len(c.Times[i+1].Moment) > 0 && !t.Length.IsVague() {
			sign := 1
			if before {
				sign = -1
			}
			for _, r := range c.Times[i+1].Moment {
				if m := r.Value.Add(t.Length, sign); !m.IsZero() {
					t.Moment = append(t.Moment, Reading[moment.Moment]{Value: m, Why: c.also(r.Why, "derived")})
				}
			}
			continue
		}
		if word(in.Doc, t.End) == "from" {
			continue
		}
		end := eventEnd(in.Doc, from, s.End)
		if end > from {
			t.Relation = &Relation{Offset: t.Length, Before: before, EventFirst: from, EventEnd: end}
		}
	}
}

// eventEnd returns where the words that name an event end: at a mark, or where another clause begins.
func eventEnd(d *token.Doc, i, limit int) int {
	for n := 0; i < limit && n < 14; i, n = i+1, n+1 {
		switch d.Tokens[i].Class {
		case token.Word, token.Possessive, token.Number:
		default:
			return i
		}
		switch word(d, i) {
		case "and", "but", "while", "when", "which", "who", "said", "says", "if", "unless":
			if n > 0 {
				return i
			}
		}
	}
	return i
}

// word returns the text of a token in lower case if it is a word of small letters, else "".
func word(d *token.Doc, i int) string {
	if i < 0 || i >= len(d.Tokens) || d.Tokens[i].Class != token.Word || d.Tokens[i].Case != token.Lower {
		return ""
	}
	return d.Str(i)
}
