package resolve

import (
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// How near a date that follows one of another year must be to that one, in days, and how far from the day of the news its own year would
// put it, to be of that year although it stands in a sentence of its own.
const (
	followsSoon = 14
	notOfLate   = 120
)

// longOver is how many days ago a date lies of which another day of the month is told as of itself.
const longOver = 92

// sameYear keeps the dates that follow one of another year in that year: "was signed on 20 May 2023 and collapsed on 1 June".
func (p *pass) sameYear(m *timex.Mention, f *timex.Frame, v *timex.Value, sent int32) {
	e := &m.Expr
	if e.HasYear || e.YearDir != timex.DirNone {
		p.told, p.toldSent = v.At, sent
		return
	}
	// "In 1981 a skirmish ended with a truce on Feb. 2."
	if p.opened.Known && sent == p.openedSent && m.Tense <= 0 && e.Dir == timex.DirNone && p.opened.Year < p.now.Year {
		x := *e
		x.HasYear, x.Year = true, int32(p.opened.Year)
		*v = x.Resolve(f)
		v.Guessed = true
		return
	}
	if !p.told.Known || p.told.Month == 0 || sent-p.toldSent > 1 || p.told.Year == p.now.Year || e.Dir != timex.DirNone || m.Tense >= 0 {
		return
	}
	x := *e
	x.HasYear, x.Year = true, int32(p.told.Year)
	if int(e.Month) < p.told.Month {
		x.Year++
	}
	if n := (int(x.Year)-p.told.Year)*12 + int(e.Month) - p.told.Month; n > 6 || p.now.Known && int(x.Year) > p.now.Year {
		return
	}
	w := x.Resolve(f)
	if sent != p.toldSent && e.Day == 0 {
		return // a month is no day of a story
	}
	if sent != p.toldSent {
		soon := p.told.Day > 0 && w.At.Day > 0 && apart(p.told, w.At) >= 0 && apart(p.told, w.At) <= followsSoon
		if late := apart(v.At, p.now); !soon && late <= notOfLate {
			return
		}
	}
	w.Guessed = true
	*v, p.told, p.toldSent = w, w.At, sent
}

// opensWithYear reports whether an expression is the year that its sentence opens with, of which its dates are: "In 1981 a skirmish ended on
// Feb. 2", "Last year's began in January and was over in August".
func (p *pass) opensWithYear(in *Input, m *timex.Mention, v *timex.Value) bool {
	e, n := &m.Expr, m.First-in.Doc.SentenceOf(m.First).First
	if e.HasYear {
		return e.Month == 0 && e.Sub == 0 && e.Mask == 0 && m.Preposition == "in" && n == 1
	}
	return n == 0 && v.At.Month == 0 && v.At.Sub == 0 && e.Unit == timex.Year && m.End < len(in.Doc.Tokens) && in.Doc.Tokens[m.End].Class == token.Possessive
}
