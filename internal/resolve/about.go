package resolve

import "github.com/84b0a40e/truce/internal/token"

// How much a mention says that the article is set in its country. Countries and capitals are named for their governments as
// often as for their land; a town or a region is land.
const (
	setByTown    = 3
	setByCountry = 2
	setByPeople  = 1
)

// about finds the country that the article is set in. An article may say only "the Afghan truce": its country is then a place that is
// not named, with the adjectives as evidence.
func (w *chooser) about() {
	w.c.About = -1
	d, g := w.in.Doc, w.in.Gazetteer
	score := make(map[string]int, 8)
	for row, i := range w.rows {
		p := &w.c.Places[i]
		by := setByTown
		switch {
		case g.IsCountry(row):
			by = setByCountry
		case g.IsCapital(row):
			by = setByPeople
		}
		for _, m := range p.Mentions {
			// The place at the head of a report is where the reporter sat.
			if at := d.Paras[d.ParaOf(m.First)]; p.Country != "" && m.First >= at.Body {
				score[p.Country] += by
			}
		}
	}
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Class == token.Word && t.Case != token.Lower && t.Word != 0 {
			if code := g.Hint(t.Word); code != "" {
				score[code] += setByPeople
			}
		}
	}
	best := ""
	for code, n := range score {
		if n > score[best] || n == score[best] && code < best {
			best = code
		}
	}
	if best == "" {
		return
	}
	row := g.CountryRow(best)
	if row < 0 {
		return
	}
	if i, ok := w.rows[row]; ok {
		w.c.About = i
		return
	}
	p := g.Place(row)
	x := Place{Key: p.Key, Name: p.Name, Kind: p.Kind, Country: p.Country, Zone: p.Zone}
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Class == token.Word && t.Case != token.Lower && t.Word != 0 && g.Hint(t.Word) == best {
			x.Adjectives = append(x.Adjectives, Run{i, i + 1})
		}
	}
	if len(x.Adjectives) == 0 {
		return // its towns say where it is
	}
	w.c.About = len(w.c.Places)
	w.c.Places = append(w.c.Places, x)
}
