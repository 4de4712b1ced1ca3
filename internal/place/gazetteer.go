package place

import (
	_ "embed"
	"iter"
	"strconv"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

//go:embed cities.tsv
var citiesTSV string

//go:embed regions.tsv
var regionsTSV string

// A gazetteer is the tables of places with the index of their names. Lines of the tables stay as they are and are read
// when somebody asks for the place: an article names some ten of more than thirty thousand.
type gazetteer struct {
	rows    []row
	single  rule.Table[int32] // of names of one word: index into groups, + 1
	phrases rule.Phrases      // of longer names: index into groups
	groups  []group
	flat    []int32 // rows, by group
	zones   []zoneOf
	codes   []string // of the countries
	atlas   *world.Atlas
}

// A row is one place.
type row struct {
	at    int32  // where its line begins in its table
	code  uint16 // index into codes, + 1; 0 for a region that lies in no country or in several
	zone  uint16 // of a city: index into zones
	pop   uint16 // thousands of inhabitants; great for countries and regions
	kind  kind
	marks mark
}

// mark is a set of what else is known of a row.
type mark uint8

const (
	isKnown   mark = 1 << iota // kept by hand: news of conflicts names it
	isWeak                     // its name is a common word or a person's name
	isCapital                  // the seat of its country's government
)

type kind uint8

const (
	country kind = iota
	region
	city
)

// A group is the places of one name.
type group struct {
	first    int32  // into flat
	n        uint16 // how many
	capitals bool   // only in capital letters: "US"
	weak     bool   // every place of the group is weak
}

// places returns the rows of a group.
func (g *gazetteer) places(v int32) []int32 {
	gr := &g.groups[v]
	return g.flat[gr.first : int(gr.first)+int(gr.n) : int(gr.first)+int(gr.n)]
}

type zoneOf struct {
	zone string
	code uint16
}

// allInhabitants stands for the size of a country or region: it comes before every city of the same name.
const allInhabitants = 1<<16 - 1

// load reads the tables and registers the names. The order is the rank among places of one name: countries, then what
// is kept by hand, then cities, the largest first.
func load(b *rule.Builder) *gazetteer {
	b.Grow(40000)
	g := &gazetteer{atlas: world.Load(), rows: make([]row, 0, 34000), zones: make([]zoneOf, 0, 400), groups: make([]group, 0, 36000)}
	ix := indexer{b: b, g: g, numbers: make(map[string]uint16, 300), capitals: make(map[string]uint16, 300), cells: make([]cell, 0, 40000), heads: make([]int32, 0, 36000), tails: make([]int32, 0, 36000)}
	for _, k := range []world.Kind{world.State, world.Territory, world.Former} {
		for c := range g.atlas.Countries() {
			if c.Kind != k {
				continue
			}
			r := ix.row(row{code: ix.codeOf(c.Code), kind: country, pop: allInhabitants, marks: isKnown})
			if _, taken := ix.capitals[c.Capital]; !taken { // states come before territories and former states
				ix.capitals[c.Capital] = g.rows[r].code
			}
			ix.name(c.Name, r)
			for _, n := range c.Names {
				ix.name(n, r)
			}
		}
	}
	for at, line := range lines(regionsTSV) {
		if line[0] == '#' {
			continue
		}
		_, rest := cut(line)
		name, rest := cut(rest)
		code, rest := cut(rest)
		for range 4 {
			_, rest = cut(rest)
		}
		others, _ := cut(rest)
		marks := isKnown
		if bare, ok := strings.CutSuffix(name, "!"); ok {
			name, marks = bare, marks|isWeak
		}
		r := ix.row(row{at: at, code: ix.codeOf(code), kind: region, pop: allInhabitants, marks: marks})
		ix.name(name, r)
		ix.names(others, r)
	}
	for at, line := range lines(citiesTSV) {
		if line[0] == '#' {
			if f := strings.Split(line, "\t"); len(f) == 4 && f[0] == "#z" {
				g.zones = append(g.zones, zoneOf{zone: f[2], code: ix.codeOf(f[3])})
			}
			continue
		}
		names, more := cut(line)
		zone, more := cut(more)
		size, _ := cut(more)
		var marks mark
		if bare, ok := strings.CutSuffix(size, "w"); ok {
			size, marks = bare, isWeak
		}
		if bare, ok := strings.CutSuffix(size, "n"); ok {
			size, marks = bare, marks|isKnown
		}
		z := uint16(min(number(zone), len(g.zones)-1))
		r := ix.row(row{at: at, code: g.zones[z].code, kind: city, zone: z, pop: uint16(min(number(size), allInhabitants-1)), marks: marks})
		if first, _, _ := strings.Cut(names, "|"); ix.capitals[first] == g.rows[r].code {
			g.rows[r].marks |= isCapital
			delete(ix.capitals, first) // the largest of a name, which comes first
		}
		ix.names(names, r)
	}
	ix.finish()
	return g
}

// An indexer collects the places of each name as linked cells while the tables are read.
type indexer struct {
	b            *rule.Builder
	g            *gazetteer
	cells        []cell
	heads, tails []int32 // of each group, into cells
	ids          []token.ID
	numbers      map[string]uint16 // code of a country -> what stands for it in a row
	capitals     map[string]uint16 // name of a capital -> number of its country, until it is found
}

type cell struct{ row, next int32 }

// codeOf returns the number of a country's code, a new one if need be; 0 for the empty code.
func (ix *indexer) codeOf(code string) uint16 {
	if code == "" {
		return 0
	}
	n, ok := ix.numbers[code]
	if !ok {
		ix.g.codes = append(ix.g.codes, code)
		n = uint16(len(ix.g.codes))
		ix.numbers[code] = n
	}
	return n
}

func (ix *indexer) row(r row) int32 {
	ix.g.rows = append(ix.g.rows, r)
	return int32(len(ix.g.rows) - 1)
}

func (ix *indexer) names(list string, r int32) {
	for list != "" {
		var n string
		n, list, _ = strings.Cut(list, "|")
		ix.name(n, r)
	}
}

func (ix *indexer) name(n string, r int32) {
	ids := ix.split(n)
	if len(ids) == 0 {
		return
	}
	at := int32(len(ix.cells))
	v, known := ix.group(ids)
	if !known {
		ix.b.TriggerID(rule.Place, ids[0])
		ix.cells = append(ix.cells, cell{row: r, next: -1})
		ix.heads, ix.tails = append(ix.heads, at), append(ix.tails, at)
		ix.g.groups = append(ix.g.groups, group{capitals: acronym(n)})
		return
	}
	for c := ix.heads[v]; c >= 0; c = ix.cells[c].next {
		if ix.cells[c].row == r {
			return // two spellings that fold to one
		}
	}
	ix.cells = append(ix.cells, cell{row: r, next: -1})
	ix.cells[ix.tails[v]].next = at
	ix.tails[v] = at
}

// group returns the group of a name, which becomes the next one if the name is new.
func (ix *indexer) group(ids []token.ID) (v int32, known bool) {
	next := int32(len(ix.heads))
	if len(ids) == 1 {
		if v := ix.g.single.Get(ids[0]); v != 0 {
			return v - 1, true
		}
		ix.g.single.Set(ids[0], next+1)
		return next, false
	}
	if ix.g.phrases.Add(ids, next) {
		return next, false
	}
	v, known = ix.g.phrases.Lookup(ids)
	return v, known
}

// split is Builder.Phrase for the names of the tables, most of which are ASCII letters, spaces and hyphens and need no
// scanner; the slice holds until the next call.
func (ix *indexer) split(n string) []token.ID {
	ix.ids = ix.ids[:0]
	start := 0
	for i := 0; i <= len(n); i++ {
		if i < len(n) {
			c := n[i] | 0x20
			if 'a' <= c && c <= 'z' {
				continue
			}
			if n[i] != ' ' && n[i] != '-' {
				return ix.b.Phrase(n)
			}
		}
		if i > start {
			ix.ids = append(ix.ids, ix.b.Word(n[start:i]))
		}
		start = i + 1
	}
	return ix.ids
}

// finish lays the rows of each group side by side.
func (ix *indexer) finish() {
	g := ix.g
	g.flat = make([]int32, 0, len(ix.cells))
	for i := range g.groups {
		gr := &g.groups[i]
		gr.first = int32(len(g.flat))
		gr.weak = true
		for c := ix.heads[i]; c >= 0; c = ix.cells[c].next {
			g.flat = append(g.flat, ix.cells[c].row)
			gr.weak = gr.weak && g.rows[ix.cells[c].row].marks&isWeak != 0
		}
		gr.n = uint16(len(g.flat) - int(gr.first))
	}
}

// place reads a row.
func (g *gazetteer) place(i int32) Place {
	if i < 0 || int(i) >= len(g.rows) {
		return Place{}
	}
	r := &g.rows[i]
	switch r.kind {
	case country:
		c, _ := g.atlas.Country(g.code(i))
		return Place{Key: strings.ToLower(c.Code), Name: c.Name, Kind: "country", Country: c.Code, Zone: c.Zone}
	case region:
		f := fields(regionsTSV, r.at)
		return Place{Key: f[0], Name: strings.TrimSuffix(f[1], "!"), Country: f[2], Zone: f[3], Lat: degrees(f[4]), Lon: degrees(f[5]), Kind: f[6]}
	}
	f := fields(citiesTSV, r.at)
	name, _, _ := strings.Cut(f[0], "|")
	key := f[3]
	if key[0] <= '9' {
		key = "gn" + key
	}
	z := g.zones[r.zone]
	return Place{Key: key, Name: name, Kind: "city", Country: g.code(i), Zone: z.zone, Lat: degrees(f[4]), Lon: degrees(f[5])}
}

// code returns the country of a row; empty if it lies in none or several.
func (g *gazetteer) code(i int32) string {
	if c := g.rows[i].code; c != 0 {
		return g.codes[c-1]
	}
	return ""
}

// lines yields the lines of a table that are not empty, with the offset at which each begins.
func lines(table string) iter.Seq2[int32, string] {
	return func(yield func(int32, string) bool) {
		for at := 0; at < len(table); {
			n := strings.IndexByte(table[at:], '\n')
			if n < 0 {
				n = len(table) - at
			}
			if n > 0 && !yield(int32(at), table[at:at+n]) {
				return
			}
			at += n + 1
		}
	}
}

// fields returns the fields of the line of a table that begins at an offset.
func fields(table string, at int32) []string {
	line, _, _ := strings.Cut(table[at:], "\n")
	return strings.Split(line, "\t")
}

// cut returns the first field of a line and what follows its tab.
func cut(line string) (field, rest string) {
	field, rest, _ = strings.Cut(line, "\t")
	return field, rest
}

// number reads the digits of a table's field; the test of the tables sees to it that there is nothing else.
func number(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

func degrees(s string) float64 {
	d, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0
	}
	return d
}

// acronym reports whether a name is written in capital letters alone, so that its small form is a common word: "US".
func acronym(n string) bool {
	letters := 0
	for i := range len(n) {
		switch c := n[i]; {
		case 'A' <= c && c <= 'Z':
			letters++
		case c != '.':
			return false
		}
	}
	return letters > 1
}
