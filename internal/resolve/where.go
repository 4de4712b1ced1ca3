package resolve

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/place"
	"github.com/84b0a40e/truce/internal/token"
)

// where chooses among the places that a name may mean, and leaves out what is no place: a person called Jackson, the
// Minsk agreements, a small town of the same name far from all that the article speaks of.
func (c *Context) where(in *Input) *chooser {
	w := &c.memory().chooser
	*w = chooser{c: c, in: in, weight: w.weight[:0], set: w.set[:0], own: w.own, rows: w.rows[:0]}
	w.weigh()
	for i := range in.Places {
		w.mention(i)
	}
	w.echoes()
	w.names()
	w.there()
	return w
}

// A chooser holds what the article as a whole speaks of while its places are chosen.
type chooser struct {
	c      *Context
	in     *Input
	weight tally   // how much speaks for each country
	set    tally   // how much says that the article is set in each country
	own    []int   // for about
	rows   []int32 // of the gazetteer, by index into Context.Places; -1 for places that it does not know
	stated string  // country that the mention before states for this one: US for the "Georgia" of "Atlanta, Georgia"
}

// A tally counts for countries. An article names few, so that a search is shorter than a hash.
type tally []count

type count struct {
	key     uint16 // of the country
	country string
	n       int
}

// countryKey packs the code of a country, which is of two letters, or none.
func countryKey(code string) uint16 {
	if len(code) < 2 {
		return 0
	}
	return uint16(code[0])<<8 | uint16(code[1])
}

func (t *tally) add(country string, n int) {
	k := countryKey(country)
	for i := range *t {
		if x := &(*t)[i]; x.key == k {
			x.n += n
			return
		}
	}
	*t = append(*t, count{k, country, n})
}

func (t tally) of(country string) int {
	k := countryKey(country)
	for i := range t {
		if t[i].key == k {
			return t[i].n
		}
	}
	return 0
}

// rowOf returns the index into Context.Places of a row of the gazetteer; -1 if it was not entered.
func (w *chooser) rowOf(r int32) int { return slices.Index(w.rows, r) }

// isCapital reports whether place i is a capital.
func (w *chooser) isCapital(i int) bool { return w.rows[i] >= 0 && w.in.Gazetteer.IsCapital(w.rows[i]) }

// How much a mention speaks for its country. A country or a well-known place says it outright; an adjective says that the article is
// about its people, wherever they are; a dateline says where the reporter sat.
const (
	byName      = 3
	byPlace     = 2
	byAdjective = 1
)

// weigh counts what speaks for each country: names that can be only in one, and adjectives.
func (w *chooser) weigh() {
	g := w.in.Gazetteer
	for i := range w.in.Places {
		m := &w.in.Places[i]
		if len(m.Candidates) == 0 || m.Called || m.Weak {
			continue
		}
		first := m.Candidates[0]
		code := g.Country(first)
		if code == "" {
			continue
		}
		switch {
		case g.IsCountry(first) && len(m.Candidates) == 1:
			w.weight.add(code, byName)
		case g.IsCountry(first):
			w.weight.add(code, byPlace) // "Georgia" may be the other one
		case g.Known(first) && w.oneCountry(m):
			w.weight.add(code, byPlace)
		}
	}
	for _, h := range w.c.mem.survey.hints {
		w.weight.add(h.country, byAdjective)
	}
}

// oneCountry reports whether all well-known candidates of a mention lie in the country of the first.
func (w *chooser) oneCountry(m *place.Mention) bool {
	g := w.in.Gazetteer
	for _, r := range m.Candidates[1:] {
		if g.Known(r) && g.Country(r) != g.Country(m.Candidates[0]) {
			return false
		}
	}
	return true
}

// mention chooses for one mention, and enters its place if it is one.
func (w *chooser) mention(i int) {
	m := &w.in.Places[i]
	stated := w.stated
	w.stated = ""
	if m.Called {
		return
	}
	if len(m.Candidates) == 0 {
		w.unknown(i)
		return
	}
	wider := w.wider(i)
	w.stated = wider
	if m.Wider != "" {
		w.stated = "" // the next name is another place
	}
	if wider == "" {
		wider = stated
	}
	best, bestScore := m.Candidates[0], -1
	for _, r := range m.Candidates {
		if s := w.score(r, wider); s > bestScore {
			best, bestScore = r, s
		}
	}
	if w.believe(m, best, wider) {
		w.enter(best, Run{m.First, m.End})
	}
}

// wider returns the country that the next name states for mention i: "Reading, England"; empty if none is stated.
func (w *chooser) wider(i int) string {
	m, d := &w.in.Places[i], w.in.Doc
	if m.Wider != "" {
		return m.Wider
	}
	if i+1 >= len(w.in.Places) || m.End >= len(d.Tokens) {
		return ""
	}
	n := &w.in.Places[i+1]
	if n.First != m.End+1 || d.Tokens[m.End].Class != token.Comma || len(n.Candidates) == 0 || w.in.Gazetteer.IsCity(n.Candidates[0]) {
		return ""
	}
	for _, r := range n.Candidates {
		code := w.in.Gazetteer.Country(r)
		if slices.ContainsFunc(m.Candidates, func(c int32) bool { return code != "" && w.in.Gazetteer.Country(c) == code }) {
			return code
		}
	}
	return ""
}

// score ranks a candidate: how important it is by itself, and how much of the article is about its country. A well-known
// place outweighs a great city that news of conflicts never names, but not one of a country that the article is about.
func (w *chooser) score(r int32, wider string) int {
	g := w.in.Gazetteer
	code := g.Country(r)
	s := 0
	switch n := g.Size(r); {
	case g.IsCountry(r):
		s = 70
	case !g.IsCity(r):
		s = 60
	case g.Known(r) && n >= 100:
		s = 45
	case g.Known(r):
		s = 35
	case n >= 1000:
		s = 35
	case n >= 300:
		s = 25
	case n >= 100:
		s = 15
	case n >= 40:
		s = 5
	}
	if code != "" {
		if code == wider {
			s += 100
		}
		s += min(w.weight.of(code), 10) * 4
	}
	return s
}

// believe reports whether a mention is of a place at all.
func (w *chooser) believe(m *place.Mention, r int32, wider string) bool {
	g := w.in.Gazetteer
	near := w.weight.of(g.Country(r)) > 0 || wider != ""
	beside := m.Located || m.Toward
	switch {
	case !g.IsCity(r) && g.Weak(r):
		return m.Located && !m.Joined && near
	case !g.IsCity(r):
		return true
	case g.Weak(r) && g.Known(r):
		return beside && (near || !m.Joined)
	case g.Weak(r):
		return m.Located && !m.Joined && (near || g.Size(r) >= 300)
	case m.Joined && !beside:
		return near && (g.Known(r) || g.Size(r) >= 300) || g.Known(r) && g.Size(r) >= 1000
	case g.Known(r):
		return true
	}
	return near || beside && g.Size(r) >= 50 || g.Size(r) >= 500
}

// unknown enters a place that only the word beside it tells to be one. Where it lies is known at once only from the region or country
// behind its comma; see settle.
func (w *chooser) unknown(i int) {
	m := &w.in.Places[i]
	name := w.in.Doc.Slice(m.First, m.End)
	p := Place{Name: name, Kind: m.Kind}
	for i := range w.c.Places {
		q := &w.c.Places[i]
		if q.Key == "" && strings.EqualFold(q.Name, name) {
			w.at(i, Run{m.First, m.End})
			return
		}
	}
	p.Country, p.Zone = w.around(i)
	w.c.Places = append(w.c.Places, p)
	w.rows = append(w.rows, -1)
	w.at(len(w.c.Places)-1, Run{m.First, m.End})
}

// around returns the country and zone of the region or country that follows mention i behind a comma: "Buldon, Maguindanao".
func (w *chooser) around(i int) (country, zone string) {
	m, d := &w.in.Places[i], w.in.Doc
	if i+1 >= len(w.in.Places) || m.End >= len(d.Tokens) || d.Tokens[m.End].Class != token.Comma {
		return "", ""
	}
	if n := &w.in.Places[i+1]; n.First == m.End+1 && len(n.Candidates) > 0 {
		p := w.in.Gazetteer.Place(n.Candidates[0])
		return p.Country, p.Zone
	}
	return "", ""
}

// echoes finds the further mentions of places that the gazetteer does not know: "the town of Buldon … in Buldon".
func (w *chooser) echoes() {
	d := w.in.Doc
	var known map[string]int
	for i := range w.c.Places {
		if p := &w.c.Places[i]; p.Key == "" && !strings.Contains(p.Name, " ") {
			if known == nil {
				known = make(map[string]int)
			}
			known[p.Name] = i
		}
	}
	if len(known) == 0 {
		return
	}
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Class == token.Word && t.Case == token.Title && w.c.PlaceAt[i] == 0 {
			if j, ok := known[d.Str(i)]; ok {
				w.at(j, Run{i, i + 1})
			}
		}
	}
}

// settle says in which country the places lie that the gazetteer does not know: that of the town or region named last before
// them, else the one that the article is set in.
func (w *chooser) settle() {
	for i := range w.c.Places {
		p := &w.c.Places[i]
		if p.Key != "" || p.Country != "" || len(p.Mentions) == 0 {
			continue
		}
		j := w.lastBefore(p.Mentions[0].First, func(i int) bool {
			q := &w.c.Places[i]
			return q.Key != "" && q.Country != "" && q.Kind != "country" && !w.isCapital(i)
		})
		if j < 0 {
			j = w.c.About
		}
		if j >= 0 {
			p.Country, p.Zone = w.c.Places[j].Country, w.c.Places[j].Zone
		}
	}
}

func (w *chooser) enter(r int32, run Run) {
	i := w.rowOf(r)
	if i < 0 {
		p := w.in.Gazetteer.Place(r)
		i = len(w.c.Places)
		w.rows = append(w.rows, r)
		w.c.Places = append(w.c.Places, Place{Key: p.Key, Name: p.Name, Kind: p.Kind, Country: p.Country, Zone: p.Zone, Lat: p.Lat, Lon: p.Lon})
	}
	w.at(i, run)
}

// at notes that place i is named at a run of tokens.
func (w *chooser) at(i int, run Run) {
	w.c.Places[i].Mentions = w.c.mem.runs.Push(w.c.Places[i].Mentions, run)
	for j := run.First; j < run.End; j++ {
		w.c.PlaceAt[j] = int32(i + 1)
	}
}

// names gives each place the name that the article calls it by, where that is not the table's: a text that says "Zaire" or
// "Kiev" throughout is not made to say something else. The key says which place it is.
func (w *chooser) names() {
	d := w.in.Doc
	for i := range w.c.Places {
		p := &w.c.Places[i]
		called := ""
		for _, m := range p.Mentions {
			s := d.Slice(m.First, m.End)
			if s == p.Name || strings.EqualFold(s, p.Name) {
				called = ""
				break
			}
			t := &d.Tokens[m.First]
			if t.Case != token.Upper && len(s) > len(called) && !strings.ContainsAny(s, "\n") {
				called = s
			}
		}
		if called != "" {
			p.Name = called
		}
	}
}
