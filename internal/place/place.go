// Package place finds places of the gazetteer and their IANA zones.
//
// The gazetteer is three tables: the countries of package world, regions.tsv (kept by hand: regions, straits, lines, camps of
// the conflicts since 1989), and cities.tsv (made by gen/gen.py from GeoNames), all packed in places.bin. A name is often that of several places, of a
// person or of a thing; Find reports every name with all its places, and what the words beside it say.
package place

import (
	"slices"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// A Place is an entry of the gazetteer.
type Place struct {
	Key, Name, Kind string
	Country         string // ISO 3166-1 alpha-2; empty if it lies in none or several
	Zone            string // IANA; empty if it spans several
	Lat, Lon        float64
}

// A Mention is a name of a place; which place is for the article as a whole to say.
type Mention struct {
	First, End int     // tokens of the name
	Candidates []int32 // rows of the gazetteer, the most important first; shared, not to be changed
	Weak       bool    // the name is a common word or a person's name, too
	Located    bool    // the words beside it speak of a place: "in Mobile", "the town of Nice", "Reading, England"
	Toward     bool    // the word before it is one that people follow as often: "to Lincoln", "left Lincoln"
	Joined     bool    // it touches another capitalised word that is no part of it: "Paris Hilton", "Jack London"
	Called     bool    // what follows is only called after the place: "Minsk Agreements", "New York Times"
	Possessed  bool    // 's follows: "Syria's largest city"
	Wider      string  // country that a shortened state behind it gives: US for "Alexandria, Va."; else empty
	Kind       string  // of a place that the gazetteer does not know, told by the word for its sort: "the village of X"; else empty
}

// A Finder finds places. It is immutable.
type Finder struct {
	g      *gazetteer
	words  rule.Table[uint16] // sets of classes
	states rule.Table[bool]   // shortened states of the US
	sorts  rule.Table[uint8]  // words that tell what an unknown name is: index into sortsOf, + 1
	hints  rule.Table[uint16] // adjectives and inhabitants of countries: where the code stands in codes, + 1
	codes  string
	before [len(longerPeoples)]token.ID // the word before that makes another people of one

	countries [26 * 26]int32 // rows by code
}

// New registers the room's words.
func New(b *rule.Builder) *Finder {
	f := new(Finder)
	words := b.Len() + 200
	f.words.Grow(words)
	f.states.Grow(words)
	f.sorts.Grow(words)
	f.hints.Grow(words)
	for c, ws := range classes {
		for _, w := range ws {
			id := b.Word(w)
			f.words.Set(id, f.words.Get(id)|1<<c)
		}
	}
	for _, w := range states {
		f.states.Set(b.Word(w), true)
	}
	for i, s := range sortsOf {
		for _, w := range s.words {
			f.sorts.Set(b.Word(w), uint8(i+1))
			b.Trigger(rule.Place, w)
		}
	}
	b.Trigger(rule.Place, classes[particle]...)
	for i, x := range longerPeoples {
		f.before[i] = b.Word(x.before)
	}
	// The names last, for they have most of the words: a table by word is as long as the last word that it holds.
	f.g, f.codes = load(b, func(id token.ID, at int) {
		f.hints.Set(id, uint16(at+1))
		b.TriggerName(rule.Whole, id)
	})
	f.countries = countryRows(f.g)
	return f
}

// Hint returns the code of the country that an adjective or a word for its people speaks of: "Syrian", "Afghans"; empty for
// other words, for those of several countries, and for peoples that live in several: "Kurds".
func (f *Finder) Hint(w token.ID) string {
	if i := f.hints.Get(w); i != 0 {
		return f.codes[i+1 : i+3]
	}
	return ""
}

// longerPeoples are the peoples and adjectives of a country that are those of another with a word before them: "South Sudanese". A test compares
// them with countries.tsv, whose former states are left to those that they are part of: "South Yemeni".
var longerPeoples = [...]struct{ before, of, code string }{
	{"south", "SD", "SS"}, {"southern", "SD", "SS"}, {"equatorial", "GN", "GQ"}, {"new", "GN", "PG"}, {"bissau", "GN", "GW"},
	{"kosovo", "AL", "XK"}, {"american", "WS", "AS"},
}

// HintAt is Hint for token i, whose people may be another by the word before it: "South Sudanese".
func (f *Finder) HintAt(d *token.Doc, i int) string {
	code := f.Hint(d.Tokens[i].Word)
	if code == "" || i == 0 || d.Tokens[i-1].Case < token.Title {
		return code
	}
	for k := range longerPeoples {
		if x := &longerPeoples[k]; x.of == code && f.before[k] == d.Tokens[i-1].Word {
			return x.code
		}
	}
	return code
}

// Place returns a row of the gazetteer; the zero Place if there is no such row.
func (f *Finder) Place(row int32) Place { return f.g.place(row) }

// Country returns the alpha-2 code of a row's country; empty if it lies in none or several.
func (f *Finder) Country(row int32) string { return f.g.code(row) }

// Size returns a row's inhabitants in thousands, 65535 for countries and regions.
func (f *Finder) Size(row int32) int { return f.g.inhabitants(row) }

// Known reports whether news of conflicts names a row's place, so that it needs no support to be believed.
func (f *Finder) Known(row int32) bool { return f.g.marks(row)&isKnown != 0 }

// Weak reports whether a row's name is a common word or a person's name as well.
func (f *Finder) Weak(row int32) bool { return f.g.marks(row)&isWeak != 0 }

// IsCapital reports whether a row is the seat of its country's government, which news uses for the government: "Moscow said".
func (f *Finder) IsCapital(row int32) bool { return f.g.marks(row)&isSeat != 0 }

// CountryRow returns the row of the country with a code; -1 if there is none.
func (f *Finder) CountryRow(code string) int32 {
	if i, ok := letters(code); ok {
		return f.countries[i]
	}
	return -1
}

// letters returns the place of a code of two capitals among all of them.
func letters(code string) (int, bool) {
	if len(code) != 2 {
		return 0, false
	}
	a, b := int(code[0])-'A', int(code[1])-'A'
	return a*26 + b, 0 <= a && a < 26 && 0 <= b && b < 26
}

// countryRows returns the rows of countries by their codes.
func countryRows(g *gazetteer) (rows [26 * 26]int32) {
	for i := range rows {
		rows[i] = -1
	}
	for i := range g.n {
		if g.kind(int32(i)) != country {
			break // they come first
		}
		if at, ok := letters(g.code(int32(i))); ok && rows[at] < 0 {
			rows[at] = int32(i)
		}
	}
	return rows
}

// IsCity reports whether a row is a city or a town.
func (f *Finder) IsCity(row int32) bool { return f.g.kind(row) == city }

// IsCountry reports whether a row is a country.
func (f *Finder) IsCountry(row int32) bool { return f.g.kind(row) == country }

// Find returns the mentions of places in text order. Of names that overlap the first and longest is taken.
func (f *Finder) Find(d *token.Doc, hits []int32) []Mention { return f.FindIn(nil, d, hits) }

// FindIn is Find in memory that was used before, which it writes over.
func (f *Finder) FindIn(mem []Mention, d *token.Doc, hits []int32) []Mention {
	out := slices.Grow(mem[:0], len(hits)/4+1)
	next := 0
	for _, h := range hits {
		i := int(h)
		if i < next {
			continue
		}
		t := &d.Tokens[i]
		sent := &d.Sentences[t.Sent]
		if t.Case == token.Lower && !f.has(t.Word, particle) {
			if m, ok := f.unknown(d, i, sent); ok {
				out = append(out, m)
				next = m.End
			}
			continue
		}
		end, v, ok := f.longest(d, i, sent.End)
		if !ok {
			continue
		}
		m := Mention{First: i, End: end, Candidates: f.g.places(v), Weak: f.g.weak(v)}
		m.Possessed = end < sent.End && d.Tokens[end].Class == token.Possessive
		f.beside(d, &m, sent)
		if u, ok := f.inside(d, m, next, sent); ok {
			out = append(out, u)
		}
		out = append(out, m)
		next = end
	}
	return out
}

// longest returns the longest name at token i that is written as a name is.
func (f *Finder) longest(d *token.Doc, i, limit int) (end int, name toponym, ok bool) {
	names := &f.g.names
	v, node := names.Begin(d.Tokens[i].Word)
	for e := i + 1; ; e, v, node = names.Next(d, e, limit, node) {
		if v := toponym(v); v >= 0 && f.written(d, i, e, v) {
			end, name, ok = e, v, true
		}
		if node == 0 {
			return end, name, ok
		}
	}
}

// written reports whether tokens i to e are written as a name: it begins with a capital, behind the article that Arabic
// puts first, and an acronym is all capitals.
func (f *Finder) written(d *token.Doc, i, e int, v toponym) bool {
	t := &d.Tokens[i]
	if f.g.capitals(v) {
		return t.Case == token.Upper && (t.Acronym || e > i+1 || !f.shouted(d, i))
	}
	if t.Case == token.Lower {
		return e > i+1 && d.Tokens[i+1].Case != token.Lower && d.Tokens[i+1].Class == token.Word
	}
	return true
}

// shouted reports whether token i stands in a run of words that are all capitals, where "US" may be the pronoun.
func (f *Finder) shouted(d *token.Doc, i int) bool {
	capital := func(j int) bool {
		if j < 0 || j >= len(d.Tokens) || d.Tokens[j].Sent != d.Tokens[i].Sent {
			return false
		}
		t := &d.Tokens[j]
		return t.Class == token.Word && t.Case == token.Upper && t.End-t.Start > 3
	}
	return capital(i-1) && (capital(i-2) || capital(i+1))
}

func (f *Finder) has(w token.ID, c class) bool { return f.words.Get(w)&(1<<c) != 0 }
