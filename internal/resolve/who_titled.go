package resolve

import (
	"strings"

	"github.com/84b0a40e/truce/internal/name"
)

// titled finds the person whom a title alone means.
func (w *roster) titled(i int, m *name.Mention) int {
	country := w.country(m)
	best := Narrator
	indefinite := false
	switch w.in.Doc.Low(m.First) {
	case "a", "an", "another", "one":
		indefinite = true // somebody new
	}
	day := given(w.in.Published)
	lo, hi := w.near(i)
	for x := lo; x < hi; x++ {
		o := &w.in.Names[x]
		if indefinite || x == i || w.of[x] < 0 || o.Kind != "person" {
			continue
		}
		a := &w.c.Actors[w.of[x]]
		if country != "" && a.Country != "" && a.Country != country {
			continue
		}
		if o.OfficeOf >= 0 && m.OfficeOf >= 0 && w.of[o.OfficeOf] >= 0 && w.of[m.OfficeOf] >= 0 && w.of[o.OfficeOf] != w.of[m.OfficeOf] {
			continue // "a Pentagon spokesman" is not the United Nations'
		}
		ok := o.Office != "" && o.Was == m.Was && w.post(x).Same(w.post(i))
		if !ok && a.Key != "" && o.Form != name.Title && country != "" && !m.Was {
			if row, known := w.row(w.of[x]); known {
				terms := w.in.Roster.Facts().Terms(row)
				ok = holds(terms, w.post(i), country)
				if o.Office == "" {
					// "Vladimir Putin", then "the Russian president"
					ok = ok && len(a.Offices) == 0 && (day == "" || holding(terms, w.post(i), day))
				} else {
					ok = ok && holds(terms, w.post(x), country)
				}
			}
		}
		if !ok && x < i && (w.still(x, i, day) || w.sameWord(x, i)) {
			ok = true
		}
		if !ok {
			continue
		}
		if x < i || best < 0 {
			best = w.of[x]
		}
		if x > i {
			break
		}
	}
	if best >= 0 {
		return best
	}
	if m.Form == name.Title && country == "" && m.OfficeOf < 0 && !strings.Contains(m.Office, " ") && !capitalized(w.in.Doc, m) {
		return Narrator
	}
	a := Actor{Kind: m.Kind, Name: w.text(m.First, m.HeadEnd), Country: country}
	a.Name = strings.TrimPrefix(strings.TrimPrefix(a.Name, "the "), "The ")
	return w.make(a, file{})
}

// still reports whether mention x names somebody who, as the tables tell, held on the day the office that mention i, "the president", gives
// without saying of what.
func (w *roster) still(x, i int, day string) bool {
	o, m := &w.in.Names[x], &w.in.Names[i]
	if day == "" || m.Was || m.Country != "" || m.OfficeOf >= 0 || o.Form == name.Title || o.Office != "" || w.in.Doc.Low(m.First) != "the" || w.in.Doc.Low(m.HeadEnd-1) == "leader" {
		return false
	}
	row, known := w.row(w.of[x])
	return known && len(w.c.Actors[w.of[x]].Offices) == 0 && holding(w.in.Roster.Facts().Terms(row), w.post(i), day)
}

// sameWord reports whether mention i is a bare title, "the minister", with whose word the office of mention x ends: "Interior Minister Jane Roe".
func (w *roster) sameWord(x, i int) bool {
	o, m := &w.in.Names[x], &w.in.Names[i]
	if o.Was != m.Was || o.Form == name.Title || m.HeadEnd-m.First != 2 || w.in.Doc.Low(m.First) != "the" {
		return false
	}
	switch word := w.in.Doc.Low(m.HeadEnd - 1); word {
	case "minister", "ambassador", "envoy", "governor", "secretary", "commissioner", "spokesman", "spokeswoman", "commander", "bishop", "mayor":
		office, _, _ := strings.Cut(o.Office, " of ")
		office, _, _ = strings.Cut(office, " for ")
		return strings.EqualFold(lastWord(office), word)
	}
	return false
}

// placed reports whether the article names a place of a country.
func (w *roster) placed(country string) bool {
	for i := range w.c.Places {
		if p := &w.c.Places[i]; p.Country == country && len(p.Mentions) > 0 {
			return true
		}
	}
	return false
}
