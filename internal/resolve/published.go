package resolve

import (
	"strings"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// published finds the day of publication: given, stated, or inferred. A text that licenses nothing gets nothing.
func (c *Context) published(in *Input) {
	mem := c.memory()
	if !in.Published.IsZero() {
		c.publish(nil, Reading[moment.Moment]{Value: in.Published, Why: c.because("given")})
		return
	}
	head := statedDate(in, &mem.head)
	if day, at, ok := storyID(in.Doc); ok && (head == nil || !head.Expr.HasYear) {
		if head == nil {
			c.publish(mem.evidence.One(Evidence{in.Doc.Span(at.First, at.End), ruleOf("stamp")}), Reading[moment.Moment]{moment.Day(day), c.because(whyStated, "stamp")})
			return
		}
		for n := day; n >= day-1; n-- { // a dateline may be of the evening before
			if y, m, dom := moment.Civil(n); int(head.Expr.Month) == m && int(head.Expr.Day) == dom {
				head.Expr.HasYear, head.Expr.Year = true, int32(y)
			}
		}
	}
	if head == nil || !head.Expr.HasYear {
		if foot := footDate(in, &mem.foot); foot != nil {
			switch {
			case head == nil && foot.Expr.Month > 0:
				head = foot
			case head != nil && (foot.Expr.Month == 0 || foot.Expr.Month == head.Expr.Month && foot.Expr.Day >= head.Expr.Day):
				// "(1994)" below a story that a dateline gives the day of.
				head.Expr.HasYear, head.Expr.Year = true, foot.Expr.Year
			}
		}
	}
	if head != nil && head.Expr.HasYear {
		f := timex.Frame{}
		v := head.Expr.Resolve(&f)
		m := zoned(v.Moment, &head.Expr)
		why := head.Rule
		evidence := mem.evidence.One(Evidence{in.Doc.Span(head.First, head.End), ruleOf(why)})
		n, day := m.DayNumber()
		switch {
		case why == whyPrint && day:
			// What stands in today's paper was to be read the evening before.
			c.publish(evidence, Reading[moment.Moment]{days{n - 1, n}.moment(), c.because(whyStated, "stamp")})
		case v.Alt.IsZero():
			c.publish(evidence, Reading[moment.Moment]{m, c.because(whyStated, why)})
		case in.MonthFirst && !in.DayFirst:
			c.publish(evidence, Reading[moment.Moment]{v.Alt, c.because(whyStated, why, whyMonth1st)}, Reading[moment.Moment]{m, c.because(whyStated, why, whyDayFirst)})
		default:
			c.publish(evidence, Reading[moment.Moment]{m, c.because(whyStated, why, whyDayFirst)}, Reading[moment.Moment]{v.Alt, c.because(whyStated, why, whyMonth1st)})
		}
		return
	}
	if head == nil {
		head = footDay(in, &mem.foot)
	}
	c.infer(in, head)
}

// ruleOf names the rule of a date of publication with the code of its reason.
func ruleOf(why string) string {
	switch why {
	case "stamp":
		return "published: stamp"
	case "dateline":
		return "published: dateline"
	case "byline":
		return "published: byline"
	}
	return "published: " + why
}

// zoned gives a moment the zone that its expression states.
func zoned(m moment.Moment, e *timex.Expr) moment.Moment {
	switch e.Zone.Kind {
	case timex.ZoneOffset:
		return m.WithOffset(e.Zone.Offset)
	case timex.ZoneNamed:
		return m.WithZone(e.Zone.Zone)
	}
	return m
}

// headParas is how many paragraphs may stand before the story: titles, bylines, stamps, front matter. A menu has more of them, none of
// which is prose.
const headParas = 12

// statedDate returns the expression that dates the article, copied to to: in a stamp, a dateline, or a line of front matter.
// Its Rule is the reason's code.
func statedDate(in *Input, to *timex.Mention) *timex.Mention {
	d := in.Doc
	best, code, rank, year := -1, "", 0, 0
	story := leadOf(d)[0]
	last, changed := updatedDay(in)
	for i := range in.Times {
		m := &in.Times[i]
		e := &m.Expr
		if e.Op != timex.OpDate || e.Month == 0 || e.Day == 0 {
			continue
		}
		pi := d.ParaOf(m.First)
		if pi >= headParas && m.First > story {
			break
		}
		p := &d.Paras[pi]
		r, why, desk := 0, "", deskChange(d, p, m, story)
		twice := printedTwice(d, m)
		switch {
		case entry(in, p, i), changed && e.HasYear && !e.BC && moment.DayNumber(int(e.Year), int(e.Month), int(e.Day)) > last+recent:
			continue // no story is of a day after its last change: pages show the day of the visit
		case twice > 0:
			r, why = 3, "stamp"
		case scraped(d, m), desk, keyed(d, m, story), headlineDay(d, p, m, story), posted(d, p, m):
			r, why = 1, "stamp"
		case p.Kind == article.Stamp:
			r, why = 3, "stamp"
		case p.Kind == article.Related || p.Kind == article.Caption || p.Kind == article.Rule:
			continue
		case m.First >= p.First && m.End <= p.Body+1 && p.Body > p.First:
			r, why = 3, "dateline"
		case frontMatter(d, p):
			r, why = 4, "stamp"
		case ownLine(d, p, m) && p.Kind != article.Title:
			r, why = 3, "stamp"
		case p.Kind != article.Title && (placeline(d, p.First, p.End, m) || bracketed(d, p, m)):
			r, why = 2, "dateline"
		case below(d, p, m):
			r, why = 2, "dateline"
		case stampLine(d, pi, m):
			r, why = 3, "stamp"
		case p.Kind == article.Byline && e.HasYear:
			r, why = 2, "byline"
		case saidToday(in, m) && m.First < story+60:
			r, why = -2, "dateline" // the least of those with a year
		default:
			continue
		}
		if e.HasYear || twice > 0 {
			r += 4
		}
		if (r > rank || r == rank && visited(in, best, i)) && (desk || !updated(d, p.First, m.First)) {
			best, code, rank, year = i, why, r, twice
		}
	}
	if best < 0 {
		return nil
	}
	*to = in.Times[best]
	to.Rule = code
	if year > 0 {
		to.Expr.HasYear, to.Expr.Year = true, int32(year)
	}
	return to
}

// whyPrint is the rule of a date that is that of the printed paper.
const whyPrint = "print"

// printed says what the words of a line at the foot of a story make of its date: that of the printed paper, of a publication; "" for
// neither.
func printed(d *token.Doc, first, before int) string {
	s := strings.TrimLeft(d.LowSlice(first, before), "([*- ")
	if strings.Contains(s, "in print on") || strings.Contains(s, "print edition") || strings.Contains(s, "printed edition") || strings.Contains(s, "print version") {
		return whyPrint
	}
	for _, w := range [...]string{"published ", "first published ", "originally published ", "printed ", "posted ", "this article was ", "this story was ", "this article first ", "this story first "} {
		if strings.HasPrefix(s, w) && (strings.Contains(s, "published") || strings.Contains(s, "posted") || strings.HasPrefix(s, "printed ") || strings.Contains(s, "appeared")) {
			return "stamp"
		}
	}
	return ""
}

// stampLine reports whether a date with its year stands in a line at the head of a story that tells no more than who wrote it, where and
// when: "28 June 2025 Humanitarian Aid", "Bureau Report | Published December 10, 2021", "20 September 2016 • 7:14am".
func stampLine(d *token.Doc, para int, m *timex.Mention) bool {
	p := &d.Paras[para]
	if !m.Expr.HasYear || p.Kind == article.Title && d.Low(p.First) != "this" {
		return false
	}
	for i := range d.Paras[:para] {
		if q := &d.Paras[i]; q.Kind == article.Body && q.End-q.First > 30 && !menu(d, q) {
			return false // the story has begun
		}
	}
	first, end := m.First, m.End
	for first > p.First && d.Tokens[first].Gap != token.Line {
		first--
	}
	for end < p.End && d.Tokens[end].Gap != token.Line {
		end++
	}
	from := d.Low(first) == "this" && d.Low(m.First-1) == "from" && m.First-first == 4 // "This Article is From May 3, 2004"
	if first == 0 && !m.Expr.Clock && m.Expr.Weekday == 0 && !from || end-first > 24 || updated(d, first, m.First) {
		return false
	}
	published := false
	for i := first; i < m.First && !logged(d, m); i++ {
		t := &d.Tokens[i]
		switch t.Class {
		case token.Comma, token.Dash, token.Slash, token.Colon, token.Other, token.Open, token.Close, token.Period, token.Semicolon:
			continue
		case token.Word:
		case token.Number:
			switch d.Low(first) {
			case "press", "vol", "volume", "issue", "no": // "Vol. 5 Num 145 Sun. October 17, 2004"
				continue
			}
			return false
		default:
			return false
		}
		switch w := d.Low(i); {
		case w == "published" || w == "posted" || w == "issued" || w == "date":
			published = true
		case w == "signed" || w == "done" || w == "adopted" || w == "concluded":
			return false
		case t.Case != token.Lower, w == "to" && d.Low(first) == "special", w == "release", w == "by" || w == "and" || w == "of" || w == "for" || w == "the" || w == "at":
		case from:
		case w == "in" && i > first+1 && i+1 < m.First && d.Tokens[i-1].Case != token.Lower && d.Tokens[i+1].Case != token.Lower: // "Josef Kral in Prague | 3 May 2004"
		case credit(w) && (d.Low(first) == "by" || d.Low(first) == "from"):
		case published && (w == "on" || w == "in"):
		default:
			return false
		}
	}
	words := 0
	for i := m.End; i < end; i++ {
		t := &d.Tokens[i]
		if t.Class != token.Word {
			if t.Class == token.Question || t.Class == token.Quote {
				return false
			}
			if i == m.End && d.Str(i) == "|" {
				return true
			}
			continue
		}
		switch d.Low(i) {
		case "updated", "last", "modified":
			return true
		case "am", "pm", "a.m", "p.m", "a", "p", "m", "gmt", "utc", "bst", "est", "edt", "et", "ist", "cet", "cest", "hrs", "h", "at", "local", "time", "min", "read", "and", "of", "the", "by", "in", "for",
			"adjust", "font", "size", "text", "comments", "comment", "views", "shares", "share", "print", "email":
			continue
		}
		if words++; t.Case == token.Lower || words > 5 {
			return false
		}
	}
	return true
}

// menu reports whether a paragraph is a list of headlines parted by bullets or strokes.
func menu(d *token.Doc, p *token.Para) bool {
	n := 0
	for i := p.First; i < p.End; i++ {
		if s := d.Str(i); s == "•" || s == "|" || s == "·" {
			n++
		}
	}
	return n >= 3
}

// credit reports whether a word in small letters is one of lines that tell who wrote a story and where: "By our correspondent in Goma".
func credit(w string) bool {
	switch w {
	case "our", "a", "staff", "special", "in", "from", "correspondent", "correspondents", "reporter", "reporters", "writer", "writers", "bureau", "newsroom", "desk", "team", "agencies":
		return true
	}
	return false
}

// updated reports whether the words before a date say that it is of a change to the article.
func updated(d *token.Doc, first, before int) bool {
	u, p := -1, -1
	for i := first; i < before; i++ {
		switch d.Low(i) {
		case "updated", "update", "correction", "modified", "corrected", "accessed":
			u = i
		case "published", "posted":
			p = i
		}
	}
	return u > p
}

// frontMatter reports whether a paragraph is a line such as "date: 2022-08-02" or "Published: 2 August".
func frontMatter(d *token.Doc, p *token.Para) bool {
	if p.End-p.First > 24 {
		return false
	}
	s := d.LowSlice(p.First, min(p.First+2, p.End))
	for _, k := range [...]string{"date", "published", "pubdate", "posted", "issued", "publication", "first published", "release date"} {
		if strings.HasPrefix(s, k) {
			for i := p.First; i < min(p.First+5, p.End); i++ {
				if d.Tokens[i].Class == token.Colon {
					return true
				}
			}
		}
	}
	return false
}

// ownLine reports whether an expression is all that stands on a line of several of a paragraph.
func ownLine(d *token.Doc, p *token.Para, m *timex.Mention) bool {
	begins, ends := m.First == p.First || d.Tokens[m.First].Gap == token.Line, m.End == p.End || d.Tokens[m.End].Gap == token.Line
	return begins && ends && (m.First > p.First || m.End < p.End)
}

// placeline reports whether the tokens from first to end are a short line of place and date, "COTABATO, Philippines, April 25, 1997 (AFP)", or
// opens like one: "PARIS, December 14, 1995: ", "ARUSHA, Tanzania, July 13 1992. ", "SRINAGAR, AUG. 8. ".
func placeline(d *token.Doc, first, end int, m *timex.Mention) bool {
	if m.First-first > 8 || m.First == first && !m.Expr.HasYear {
		return false
	}
	// Before the date: words with capitals, and a comma or bracket right before it.
	for i := first; i < m.First; i++ {
		t := &d.Tokens[i]
		switch t.Class {
		case token.Comma, token.Dash, token.Slash, token.Open, token.Close, token.Period, token.Colon, token.Other:
		case token.Word:
			if t.Case == token.Lower && !(t.Gap == token.None && i > first && d.Tokens[i-1].Class == token.Period) { // "Valleynews.org, Lyon, 5 May 2009"
				return false
			}
		default:
			return false
		}
	}
	if m.First > first && d.Tokens[m.First-1].Class == token.Word {
		return false // "Since May 4", "Late May 4"
	}
	// Behind it: the end, an agency in brackets, a dash, a colon, a period.
	if m.End >= end {
		return true
	}
	switch d.Tokens[m.End].Class {
	case token.Open, token.Dash, token.Colon, token.Period:
		return true
	case token.Close: // "(Kigali, 5 June 1995) -"
		return d.Tokens[first].Class == token.Open && (m.End+1 >= end || d.Tokens[m.End+1].Class == token.Dash)
	case token.Other:
		return d.Str(m.End) == "|"
	}
	return false
}

// bracketed reports whether a date stands in brackets behind the place in capitals that a story opens with, "JERUSALEM (November 14) The
// minister", or behind place and weekday on a line of its own, "Jerusalem, Wednesday night (June 13)".
func bracketed(d *token.Doc, p *token.Para, m *timex.Mention) bool {
	first := m.First
	for first > p.First && d.Tokens[first].Gap != token.Line {
		first--
	}
	open := m.First - 1
	if open <= first || m.First-first > 8 || d.Tokens[open].Class != token.Open || m.End >= p.End || d.Tokens[m.End].Class != token.Close {
		return false
	}
	alone := m.End+1 >= p.End
	for i := first; i < open; i++ {
		switch t := &d.Tokens[i]; {
		case t.Class == token.Comma || t.Class == token.Slash || t.Class == token.Dash || t.Class == token.Period:
		case t.Class != token.Word:
			return false
		case t.Case == token.Upper:
		case alone && (t.Case == token.Title || i > first && d.Tokens[i-1].Case == token.Title):
		default:
			return false
		}
	}
	return true
}

// below reports whether a date stands in a line of place and date below a headline that is its paragraph.
func below(d *token.Doc, p *token.Para, m *timex.Mention) bool {
	if p.Kind != article.Title && p.Kind != article.Heading {
		return false
	}
	first := m.First
	for first > p.First && d.Tokens[first].Gap != token.Line {
		first--
	}
	return first > p.First && placeline(d, first, p.End, m)
}
