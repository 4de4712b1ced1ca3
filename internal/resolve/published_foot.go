package resolve

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// copyright reports whether a line claims the rights to a story: "Copyright 1998 The Valley Press", "(c) 2004".
func copyright(d *token.Doc, i int) bool {
	if d.Tokens[i].Class == token.Open && i+1 < len(d.Tokens) {
		i++
		return d.Low(i) == "c"
	}
	return d.Low(i) == "copyright" || d.Str(i) == "©"
}

// footDay returns the day that stands alone below a story, without its year: "May 28".
func footDay(in *Input, to *timex.Mention) *timex.Mention {
	d := in.Doc
	if len(in.Times) == 0 || len(d.Sentences) < 3 {
		return nil
	}
	m := &in.Times[len(in.Times)-1]
	if !monthly(m) || !alone(d, m) {
		return nil
	}
	*to = *m
	to.Rule = "dateline"
	return to
}

// alone reports whether a date is a paragraph of its own at the foot of a story, with nothing below it but short lines.
func alone(d *token.Doc, m *timex.Mention) bool {
	i := d.ParaOf(m.First)
	p := &d.Paras[i]
	if m.First != p.First || m.End < p.End-1 || p.Kind == article.Caption || p.Kind == article.Related || 2*i < len(d.Paras) {
		return false
	}
	for _, q := range d.Paras[i+1:] {
		if q.End-q.First > 14 {
			return false
		}
	}
	return true
}

// signed reports whether a date ends a line of its paragraph that has nothing else but place and weekday, behind a dash: "— Nelson, Friday, May 8, 1998".
func signed(d *token.Doc, p *token.Para, m *timex.Mention) bool {
	first := m.First
	for first > p.First && d.Tokens[first].Gap != token.Line {
		first--
	}
	if m.First-first > 6 || d.Tokens[first].Class != token.Dash || m.End < p.End && d.Tokens[m.End].Gap != token.Line {
		return false
	}
	for i := first + 1; i < m.First; i++ {
		if t := &d.Tokens[i]; t.Class != token.Comma && (t.Class != token.Word || t.Case == token.Lower) {
			return false
		}
	}
	return true
}

// footDate returns the date that stands alone below or at the end of a story: "Goma, 30 July 2024.", "(1994)", "March 25,
// 2020". Its Rule is the reason's code.
func footDate(in *Input, to *timex.Mention) *timex.Mention {
	d := in.Doc
	if len(d.Sentences) < 3 {
		return nil
	}
	for i := len(in.Times) - 1; i >= 0 && i >= len(in.Times)-3; i-- {
		m := &in.Times[i]
		e := &m.Expr
		if e.Op != timex.OpDate || !e.HasYear || e.BC || e.Mask > 0 || e.Sub != 0 || e.Feast != moment.NoFeast || entry(in, &d.Paras[d.ParaOf(m.First)], i) {
			continue
		}
		s := d.Sentences[d.Tokens[m.First].Sent]
		p := &d.Paras[s.Para]
		if e.Day > 0 && (s.Para == len(d.Paras)-1 && m.End >= p.End-1 && d.Tokens[m.First].Gap == token.Line || alone(d, m) || s.Para >= len(d.Paras)-2 && signed(d, p, m)) {
			*to = *m
			to.Rule = "dateline"
			return to
		}
		if e.Month == 0 && s.Para >= len(d.Paras)-3 && copyright(d, s.First) {
			*to = *m
			to.Rule = "dateline"
			return to
		}
		if s.Para < len(d.Paras)-2 || p.Kind == article.Caption || p.Kind == article.Related || p.EndSent != int(d.Tokens[m.First].Sent)+1 {
			continue
		}
		if what := printed(d, s.First, m.First); what != "" && s.End-s.First < 40 {
			*to = *m
			to.Rule = what
			return to
		}
		if s.End-s.First > 14 {
			continue
		}
		if updated(d, s.First, m.First) || e.Month == 0 && m.End-m.First > 1 || e.Month > 0 && e.Day == 0 && p.End-p.First > 10 {
			continue
		}
		// Nothing else but a place or a credit: no word in small letters beside "our", "by", "from".
		plain := true
		for k := s.First; k < s.End && plain; k++ {
			if k >= m.First && k < m.End {
				continue
			}
			t := &d.Tokens[k]
			switch t.Class {
			case token.Word:
				if t.Case == token.Lower {
					switch d.Str(k) {
					case "our", "by", "from", "bureau", "correspondent", "special", "staff", "a", "the":
					default:
						plain = false
					}
				}
			case token.Colon, token.Possessive, token.Quote:
				plain = k > m.End
			case token.Other:
				if k > m.End && d.Str(k) == "|" {
					k = s.End
				}
			}
		}
		if !plain || e.Day == 0 && s.End-s.First > 8 {
			continue
		}
		*to = *m
		to.Rule = "dateline"
		return to
	}
	return nil
}
