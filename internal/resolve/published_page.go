package resolve

import (
	"cmp"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// scraped reports whether a date stands behind its key before the text of a page, as programs that save pages write it: "date 2016-09-12
// Five years of war". What the page says of itself is better.
func scraped(d *token.Doc, m *timex.Mention) bool {
	k := m.First - 1
	if k < 0 || k > 3 || d.Str(k) != "date" || d.Tokens[m.First].Gap != token.Space || m.First+2 >= len(d.Tokens) || !m.Expr.HasYear {
		return false
	}
	return (k == 0 || d.Tokens[k].Gap >= token.Line) && d.Tokens[m.First].Class == token.Number && d.Tokens[m.First+1].Gap == token.Hyphen
}

// entry reports whether the date of mention i opens an item of a chronology, and not the story: another item opens in the same way, and
// where dates stand alone above their items, they go on from day to day.
func entry(in *Input, p *token.Para, i int) bool {
	m := &in.Times[i]
	alone, ok := item(in.Doc, p, m)
	if !ok {
		return false
	}
	e := &m.Expr
	for k := range in.Times {
		o := &in.Times[k]
		x := &o.Expr
		if k == i || x.Op != timex.OpDate || x.Month == 0 || (x.Day == 0) != (e.Day == 0) {
			continue
		}
		if also, ok := item(in.Doc, &in.Doc.Paras[in.Doc.ParaOf(o.First)], o); !ok || also != alone {
			continue
		}
		if n := compareDates(x, e); n != 0 && (!alone || (n > 0) == (k > i) && x.HasYear == e.HasYear) {
			return true
		}
	}
	return false
}

func compareDates(a, b *timex.Expr) int {
	return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Month, b.Month), cmp.Compare(a.Day, b.Day))
}

// printedTwice returns the year of a day that pages show to the eye and again to those who listen, with nothing between the two: "4 Dec 20134
// Dec 2013"; 0 if it is no such day.
func printedTwice(d *token.Doc, m *timex.Mention) int {
	e := &m.Expr
	i := m.End
	if e.HasYear || e.Month == 0 || e.Day == 0 || i+2 >= len(d.Tokens) || d.Tokens[i].Class != token.Number || d.Low(i+1) != d.Low(i-1) {
		return 0
	}
	tens := int32(10)
	if e.Day >= 10 {
		tens = 100
	}
	year := d.Tokens[i].Num / tens
	if d.Tokens[i].Num%tens != int32(e.Day) || d.Tokens[i+2].Num != year || year < 1900 {
		return 0
	}
	return int(year)
}

// visited reports whether the day of mention a, at the top of a page, is that on which the page was seen, for the day of mention b stands below
// the headline and is earlier.
func visited(in *Input, a, b int) bool {
	d, x, y := in.Doc, &in.Times[a].Expr, &in.Times[b].Expr
	if !x.HasYear || !y.HasYear || compareDates(y, x) >= 0 || d.ParaOf(in.Times[a].First) > 0 {
		return false
	}
	for k := 1; k < d.ParaOf(in.Times[b].First); k++ {
		if d.Paras[k].Kind == article.Heading {
			return true
		}
	}
	return false
}
