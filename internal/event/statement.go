package event

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// statements gives every speech its stance and the truces it is about.
func (mem *Scratch) statements(in *resolve.Input, c *resolve.Context, truces []Truce, out []Statement) []Statement {
	for i := range c.Speeches {
		s := &c.Speeches[i]
		out = append(out, Statement{Speech: i, Stance: stance(in, s), About: mem.about(in, s, truces)})
	}
	return out
}

// stance says which way a speech cuts. A verb that tells decides, unless it is denied; else the words do.
func stance(in *resolve.Input, s *resolve.Speech) string {
	if s.Leaning != "" && (s.Kind != "partial" || s.Leaning != "confirms") {
		return s.Leaning
	}
	if t := tone(in, s.Host.First, s.Host.End, s.Kind == "direct"); t != "" {
		return t
	}
	if s.Leaning != "" {
		return s.Leaning
	}
	if s.Class == "report" || s.Class == "according_to" {
		return "reports"
	}
	return "neutral"
}

// Stances in the order in which they outrank one another: who warns and welcomes in one breath warns.
var stanceOf = [...]string{
	quote.Warns: "warns", quote.Rejects: "rejects", quote.Denies: "denies", quote.Doubts: "doubts", quote.Demands: "demands", quote.Calls: "calls_for",
	quote.Announces: "announces", quote.Accuses: "accuses", quote.Pledges: "pledges", quote.Supports: "supports", quote.Regrets: "regrets", quote.Confirms: "confirms",
}

// tone returns the stance of the tokens [first, end); "" if no word tells. Own says that the words are the speaker's: "we will" pledges.
func tone(in *resolve.Input, first, end int, own bool) string {
	d, w := in.Doc, in.Quotes.Words
	var seen [quote.Turns + 1]int
	turned := -10 // where the last negation stands
	self := false // the subject of the clause is the speaker
	for i := first; i < end; {
		k := w.Of(d.Tokens[i].Word)
		if k&quote.Pronoun != 0 {
			self = own && k&quote.First != 0 && !second(d, i) || !own
		} else if c := d.Tokens[i].Class; c == token.Period || c == token.Comma || c == token.Semicolon {
			self = false
		}
		if !w.Toned(d.Tokens[i].Word) {
			i++
			continue
		}
		t, next := w.Tone(d, i, end)
		neg := i-turned <= 4
		switch t {
		case quote.NoTone:
		case quote.Turns:
			turned = i
		case quote.Acts:
			if self && !(own && d.Str(i) == "would") {
				t = quote.Pledges
				seen[t]++
			}
		case quote.Hopes:
			if neg {
				seen[quote.Doubts]++
			}
		case quote.Accuses:
			if neg {
				t = quote.Denies
			}
			seen[t]++
		case quote.Supports, quote.Pledges, quote.Announces:
			if neg {
				t = quote.Doubts
			}
			seen[t]++
		case quote.Demands, quote.Calls:
			if !(neg && t == quote.Calls) {
				seen[t]++
			}
		default:
			seen[t]++
		}
		i = next
	}
	for t := quote.Warns; int(t) < len(stanceOf); t++ {
		if seen[t] > 0 {
			return stanceOf[t]
		}
	}
	return ""
}

// second reports whether token i is "you".
func second(d *token.Doc, i int) bool { return d.Tokens[i].End-d.Tokens[i].Start == 3 }

// about returns the truces that a speech speaks of: those that its words, or the words around a fragment, mention.
func (mem *Scratch) about(in *resolve.Input, s *resolve.Speech, truces []Truce) []int {
	lo, hi := s.Span.Start, s.Span.End
	if h := in.Doc.Span(s.Host.First, s.Host.End); !h.Empty() {
		lo, hi = min(lo, h.Start), max(hi, h.End)
	}
	var out []int
	for i := range truces {
		for _, e := range truces[i].Evidence {
			if e.Span.Start < hi && lo < e.Span.End {
				out = mem.ints.Push(out, i)
				break
			}
		}
	}
	return out
}
