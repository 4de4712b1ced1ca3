package place

import (
	_ "embed"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// packed is made by pack_test.go, which describes its layout, from cities.tsv, regions.tsv and the countries of package world.
//
//go:embed places.bin
var packed string

// What a region is called is in the packed table, too; what else is known of it is read from its line when somebody asks.
//
//go:embed regions.tsv
var regionsTSV string

// A gazetteer is the places with the index of their names, read where they lie. Every place has a row: first come the countries, then the
// regions, then the cities.
type gazetteer struct {
	words   rule.Words
	names   rule.Trie // whose values are toponyms
	n       int       // how many countries and regions there are
	small   string    // all codes of two letters, in small letters
	lands   string    // countries and regions
	cities  cities
	several string  // toponyms that are not simply one city
	flat    []int32 // rows: every city once, then those of these toponyms
}

const (
	magic      = "TRUCEPL2"
	landLen    = 6 // line in regions.tsv (3), country (2), kind and marks
	severalLen = 3 // where its rows begin, behind the cities in flat (2); what holds of the name
	flatLen    = 2
	hintLen    = 4 // word (2), country (2)

	kindBits = 2 // of the last byte of a land, below the marks
)

// What holds of a name.
const (
	inCapitals = 1 << iota // it is one in capital letters only: "US"
	allWeak                // every place of the name is weak
)

// mark is a set of what else is known of a place.
type mark uint8

const (
	isKnown mark = 1 << iota // kept by hand: news of conflicts names it
	isWeak                   // its name is a common word or a person's name
	isSeat                   // the seat of its country's government
)

type kind uint8

const (
	country kind = iota
	region
	city
)

// A toponym is a name with all its places: the number of the city where that is the only one, or behind those a place in several.
type toponym int32

// load registers the words, each name's first one as a trigger, and calls hint for each adjective and word for inhabitants with where its
// country's code stands among the hints, which it returns.
func load(b *rule.Builder, hint func(id token.ID, at int)) (g *gazetteer, hints string) {
	g = new(gazetteer)
	table := rule.Parts(packed[len(magic):])
	hashes := table.Next(rule.HashLen)
	g.names = table.Trie(&g.words)
	g.several, g.lands = table.Next(severalLen), table.Next(landLen)
	flat := table.Next(flatLen)
	hints = table.Next(hintLen)
	g.cities.cut(&table)
	next := 0
	g.words = b.Load(hashes, func(n int, id token.ID) {
		if g.names.BeginsWith(n) {
			b.TriggerName(rule.Place, id)
		}
		if next < len(hints) && rule.U16(hints, next) == n {
			hint(id, next)
			next += hintLen
		}
	})
	g.n = len(g.lands) / landLen
	small := make([]byte, 0, 2*26*26)
	for i := range 26 * 26 {
		small = append(small, 'a'+byte(i/26), 'a'+byte(i%26))
	}
	g.small = string(small)
	g.flat = make([]int32, g.cities.n+len(flat)/flatLen)
	own, shared := g.flat[:g.cities.n], g.flat[g.cities.n:]
	for i := range own {
		own[i] = int32(g.n + i)
	}
	for i := range shared {
		shared[i] = int32(rule.U16(flat, flatLen*i))
	}
	return g, hints
}

// places returns the rows of a name, the most important first: countries, then what is kept by hand, then cities, the largest first.
func (g *gazetteer) places(v toponym) []int32 {
	at := int(v) - g.cities.n
	if at < 0 {
		return g.flat[v : v+1 : v+1]
	}
	first, end := g.cities.n+rule.U16(g.several, severalLen*at), g.cities.n+rule.U16(g.several, severalLen*(at+1))
	return g.flat[first:end:end]
}

// capitals reports whether a name is one in capital letters only.
func (g *gazetteer) capitals(v toponym) bool {
	at := int(v) - g.cities.n
	return at >= 0 && g.several[severalLen*at+2]&inCapitals != 0
}

// weak reports whether every place of a name is weak.
func (g *gazetteer) weak(v toponym) bool {
	at := int(v) - g.cities.n
	if at < 0 {
		return g.cities.marks(int(v))&isWeak != 0
	}
	return g.several[severalLen*at+2]&allWeak != 0
}

// toponym returns what a name of given words is.
func (g *gazetteer) toponym(ids []token.ID) (toponym, bool) {
	v, ok := g.names.Lookup(ids)
	return toponym(v), ok
}

// place reads a row.
func (g *gazetteer) place(i int32) Place {
	if i < 0 || int(i) >= g.n+g.cities.n {
		return Place{}
	}
	if int(i) >= g.n {
		return g.cities.place(int(i) - g.n)
	}
	if g.kind(i) == country {
		c, _ := world.Load().Country(g.code(i))
		return Place{Key: g.smallCode(c.Code), Name: c.Name, Kind: "country", Country: c.Code, Zone: c.Zone}
	}
	f := fields(regionsTSV, rule.U24(g.lands, landLen*int(i)))
	return Place{Key: f[0], Name: strings.TrimSuffix(f[1], "!"), Country: f[2], Zone: f[3], Lat: degrees(f[4]), Lon: degrees(f[5]), Kind: f[6]}
}

// smallCode returns a code of two capitals in small letters.
func (g *gazetteer) smallCode(code string) string {
	if i, ok := letters(code); ok {
		return g.small[2*i : 2*i+2]
	}
	return ""
}

// code returns the country of a row; empty if it lies in none or several.
func (g *gazetteer) code(i int32) string {
	if at := int(i) - g.n; at >= 0 {
		return g.cities.zone(at).country
	}
	if code := g.lands[landLen*i+3 : landLen*i+5]; code[0] != ' ' {
		return code
	}
	return ""
}

func (g *gazetteer) kind(i int32) kind {
	if int(i) >= g.n {
		return city
	}
	return kind(g.lands[landLen*i+5] & (1<<kindBits - 1))
}

func (g *gazetteer) marks(i int32) mark {
	if at := int(i) - g.n; at >= 0 {
		return g.cities.marks(at)
	}
	return mark(g.lands[landLen*i+5] >> kindBits)
}

// allInhabitants stands for the size of a country or region.
const allInhabitants = 1<<16 - 1

// inhabitants returns the thousands of a row.
func (g *gazetteer) inhabitants(i int32) int {
	if at := int(i) - g.n; at >= 0 {
		return g.cities.inhabitants(at)
	}
	return allInhabitants
}

// fields returns the first fields of the line of a table that begins at an offset.
func fields(table string, at int) (f [7]string) {
	line, _, _ := strings.Cut(table[at:], "\n")
	for i := range f {
		f[i], line, _ = strings.Cut(line, "\t")
	}
	return f
}

// degrees reads a number as the tables write it, with few digits; 0 for what is none.
func degrees(s string) float64 {
	digits, south := strings.CutPrefix(s, "-")
	n, part := 0, 0 // part is 10 for tenths
	for i := range len(digits) {
		switch c := digits[i]; {
		case '0' <= c && c <= '9':
			n, part = 10*n+int(c-'0'), 10*part
		case c == '.' && part == 0:
			part = 1
		default:
			return 0
		}
	}
	d := float64(n) / float64(max(part, 1))
	if south {
		return -d
	}
	return d
}
