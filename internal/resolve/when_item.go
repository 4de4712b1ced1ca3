package resolve

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// item reports whether a date opens a paragraph or line as that of a chronology does, "June 30, 2012: …", "— March 2011: …", and whether it is
// all that stands there, above its item.
func item(d *token.Doc, p *token.Para, m *timex.Mention) (alone, ok bool) {
	if p.Kind == article.Title || p.Kind == article.Caption {
		return false, false
	}
	first := m.First
	for first > p.First && d.Tokens[first].Gap < token.Line {
		first--
		switch d.Tokens[first].Class {
		case token.Dash, token.Other, token.Open:
		default:
			return false, false
		}
	}
	switch {
	case m.End >= p.End || d.Tokens[m.End].Gap >= token.Line:
		return true, true
	case d.Tokens[m.End].Class == token.Colon && m.End+1 >= p.End:
		return true, true
	}
	switch d.Tokens[m.End].Class {
	case token.Colon, token.Dash, token.Close:
		return false, true
	}
	return false, false
}

// list notes the day of an item of a chronology, or the year above its items.
func (p *pass) list(in *Input, m *timex.Mention, at timex.Date) {
	e := &m.Expr
	if e.Op != timex.OpDate || !at.Known || !(e.HasYear || p.listed.Year > 0 && e.Month > 0) {
		return
	}
	if _, ok := item(in.Doc, &in.Doc.Paras[in.Doc.ParaOf(m.First)], m); ok {
		p.listed = at
	}
}

// yearOfItem returns the year of a date without one that opens an item of a chronology: that which heads the items or which the item before
// tells, or the one after where they go on from December to January; 0 if it is no such item.
func (p *pass) yearOfItem(in *Input, m *timex.Mention) int {
	e := &m.Expr
	if p.listed.Year == 0 || e.Op != timex.OpDate || e.HasYear || e.Month == 0 || e.YearDir != timex.DirNone || e.Feast != moment.NoFeast {
		return 0
	}
	if _, ok := item(in.Doc, &in.Doc.Paras[in.Doc.ParaOf(m.First)], m); !ok {
		return 0
	}
	const autumn, spring = 10, 3
	if int(e.Month) <= spring && p.listed.Month >= autumn && p.listed.Year < p.now.Year {
		return p.listed.Year + 1
	}
	return p.listed.Year
}
