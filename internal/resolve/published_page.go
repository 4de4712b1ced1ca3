package resolve

import (
	"cmp"
	"strings"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/moment"
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

// keyed reports whether a date with its year stands behind its key and a colon in the lines above a story, as libraries keep the data of old
// papers: "PAGE: A-9 DATE: SUNDAY, April 24, 1994 SOURCE: …".
func keyed(d *token.Doc, m *timex.Mention, story int) bool {
	k := m.First - 1
	if k < 1 || !m.Expr.HasYear || m.First > story+60 || d.Tokens[k].Class != token.Colon {
		return false
	}
	switch d.Low(k - 1) {
	case "date", "pubdate", "published", "posted":
		return d.Tokens[k-1].Case != token.Lower
	}
	return false
}

// posted reports whether a date with its year stands behind words that tell when a page was posted, before its story: "NEWS October 21, 2002 Posted to
// the web October 23, 2002 LAGOS …".
func posted(d *token.Doc, p *token.Para, m *timex.Mention) bool {
	k := m.First - 1
	if !m.Expr.HasYear || k < p.First || m.First-p.First > 30 {
		return false
	}
	switch d.Low(k) {
	case "web":
		return k-3 >= p.First && d.Low(k-3) == "posted"
	case "posted":
		return d.Tokens[k].Case != token.Lower
	}
	return false
}

// saidToday reports whether a date with its year says in a statement which day "today" is: "have today, 15 October 2002, signed". Words that are
// quoted may be old, and so are those of an article that tells of later years.
func saidToday(in *Input, m *timex.Mention) bool {
	d, k := in.Doc, m.First-1
	if !m.Expr.HasYear || k < 1 || d.Tokens[k].Class != token.Comma && d.Tokens[k].Class != token.Open || d.Low(k-1) != "today" {
		return false
	}
	for i := range in.Times {
		if e := &in.Times[i].Expr; e.HasYear && e.Year > m.Expr.Year && in.Times[i].Tense <= 0 {
			return false
		}
	}
	for i := d.SentenceOf(m.First).First; i < k; i++ {
		if d.Tokens[i].Class == token.Quote {
			return false
		}
	}
	return true
}

// headlineDay reports whether a date with its year ends a headline behind a dash: "Rebels Sign Truce - 2002-03-30".
func headlineDay(d *token.Doc, p *token.Para, m *timex.Mention, story int) bool {
	k := m.First - 1
	return m.Expr.HasYear && k > p.First+2 && m.First < story+40 && p.Kind != article.Caption && d.Tokens[k].Class == token.Dash && (m.End >= p.End || d.Tokens[m.End].Gap >= token.Line)
}

// deskChange reports whether a time to the minute with its weekday tells when the desk last changed the news of that day: "Last Updated:
// Thursday, 10 January 2008, 11:57 GMT", "Page last updated at 10:20 GMT, Monday, 2 March 2009 10:20 UK". What programs changed years later has no weekday.
func deskChange(d *token.Doc, p *token.Para, m *timex.Mention, story int) bool {
	e := &m.Expr
	return e.HasYear && e.Weekday > 0 && e.Clock && m.First < story+40 && m.First-p.First < 24 && updated(d, max(p.First, m.First-10), m.First)
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

// logged reports whether a day and its clock to the second stand as programs write them, "2007-11-01 04:34:54": nobody writes so in a story.
func logged(d *token.Doc, m *timex.Mention) bool {
	i := m.First
	return m.Expr.Clock && m.End-i >= 8 && d.Tokens[i].Class == token.Number && d.Tokens[i+1].Gap == token.Hyphen && d.Tokens[i+2].Gap == token.Hyphen && d.Tokens[m.End-1].Class == token.Number && d.Tokens[m.End-2].Class == token.Colon
}

// longestID is how long the line is at most by which an archive names a story.
const longestID = 60

// storyID returns the number of the day in the line above a story by which archives of agencies and broadcasters name it, a line without a blank that has
// eight digits in a row: "APW_ENG_20010605.0012", "VOA19980105.1800.1234", "20010605"; and where the digits stand.
func storyID(d *token.Doc) (day int64, at Run, ok bool) {
	if len(d.Paras) < 2 || d.Paras[0].Kind == article.Title {
		return 0, Run{}, false
	}
	p := &d.Paras[0]
	line := d.Slice(p.First, p.End)
	if len(line) > longestID || strings.ContainsAny(line, " \n\t") {
		return 0, Run{}, false
	}
	for i := p.First; i < p.End; i++ {
		t := &d.Tokens[i]
		if t.Class != token.Number || t.End-t.Start != 8 {
			continue
		}
		y, m, n := int(t.Num)/10000, int(t.Num)/100%100, int(t.Num)%100
		if y >= 1900 && y < 2100 && m >= 1 && m <= 12 && n >= 1 && n <= moment.DaysIn(y, m) {
			return moment.DayNumber(y, m, n), Run{First: i, End: i + 1}, true
		}
	}
	return 0, Run{}, false
}
