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

//go:embed regions.tsv
var regionsTSV string

// A gazetteer is the places with the index of their names. Countries and regions, some eight hundred, are entered when it is
// loaded; the cities, more than thirty thousand, are read where they lie. Every place has a row: first come the countries, then
// the regions, then the cities.
type gazetteer struct {
	rows    []row // of countries and regions
	cities  cities
	single  rule.Table[int32] // of names of one word of countries and regions: index into groups, + 1
	phrases rule.Phrases      // of their longer names: index into groups
	groups  []group
	flat    []int32  // rows: every city once, then those of the names that cities share, then those of groups
	seats   []uint64 // which cities are the seats of their countries' governments
	codes   []string // of the countries
	atlas   *world.Atlas
}

// A row is a country or a region.
type row struct {
	at    int32  // where its line begins in its table
	code  uint16 // index into codes, + 1; 0 for a region that lies in no country or in several
	kind  kind
	marks mark
}

// mark is a set of what else is known of a place.
type mark uint8

const (
	isKnown mark = 1 << iota // kept by hand: news of conflicts names it
	isWeak                   // its name is a common word or a person's name
)

type kind uint8

const (
	country kind = iota
	region
	city
)

// A group is the places of one name that a country or a region has.
type group struct {
	first    int32  // into flat
	n        uint16 // how many
	capitals bool   // only in capital letters: "US"
	weak     bool   // every place of the group is weak
}

// A toponym is a name with all its places: one of the toponyms of the cities, or behind those the index of a group.
type toponym int32

// group returns the group of a name; nil if cities alone have it.
func (g *gazetteer) group(v toponym) *group {
	if i := int(v) - g.cities.toponyms(); i >= 0 {
		return &g.groups[i]
	}
	return nil
}

// places returns the rows of a name.
func (g *gazetteer) places(v toponym) []int32 {
	if gr := g.group(v); gr != nil {
		end := gr.first + int32(gr.n)
		return g.flat[gr.first:end:end]
	}
	first, end := g.cities.run(v)
	return g.flat[first:end:end]
}

// capitals reports whether a name is one in capital letters only.
func (g *gazetteer) capitals(v toponym) bool {
	if gr := g.group(v); gr != nil {
		return gr.capitals
	}
	return g.cities.capitals(v)
}

// weak reports whether every place of a name is weak.
func (g *gazetteer) weak(v toponym) bool {
	if gr := g.group(v); gr != nil {
		return gr.weak
	}
	for _, r := range g.places(v) {
		if g.marks(r)&isWeak == 0 {
			return false
		}
	}
	return true
}

// allInhabitants stands for the size of a country or region: it comes before every city of the same name.
const allInhabitants = 1<<16 - 1

// An indexer collects the places of each name as linked cells while the tables are read.
type indexer struct {
	b            *rule.Builder
	g            *gazetteer
	cells        []cell
	heads, tails []int32 // of each group, into cells
	ids          []token.ID
	names        []token.ID // of all groups, each with a 0 behind it
	numbers      map[string]uint16
}

type cell struct{ row, next int32 }

// load reads the countries and the regions and registers their names. The order is the rank among places of one name: countries,
// then what is kept by hand, then cities, the largest first.
func load(b *rule.Builder) *indexer {
	g := &gazetteer{atlas: world.Load(), rows: make([]row, 0, 1024), codes: make([]string, 0, 300), groups: make([]group, 0, 2048)}
	ix := &indexer{b: b, g: g, numbers: make(map[string]uint16, 300), cells: make([]cell, 0, 2048), heads: make([]int32, 0, 2048), tails: make([]int32, 0, 2048),
		names: make([]token.ID, 0, 6000)}
	words := b.Len() + 1000
	g.single.Grow(words)
	g.phrases.Grow(1000, words)
	for _, k := range [...]world.Kind{world.State, world.Territory, world.Former} {
		for c := range g.atlas.Countries() {
			if c.Kind != k {
				continue
			}
			r := ix.row(row{code: ix.codeOf(c.Code), kind: country, marks: isKnown})
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
		r := ix.row(row{at: at, code: ix.codeOf(code), kind: region, marks: marks})
		ix.name(name, r)
		for others != "" {
			name, others, _ = strings.Cut(others, "|")
			ix.name(name, r)
		}
	}
	return ix
}

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

func (ix *indexer) name(n string, r int32) {
	ids := ix.split(n)
	if len(ids) == 0 {
		return
	}
	at := int32(len(ix.cells))
	v, known := ix.group(ids)
	if !known {
		ix.b.TriggerName(rule.Place, ids[0])
		ix.names = append(append(ix.names, ids...), 0)
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

// split is Builder.Phrase; the slice holds until the next call.
func (ix *indexer) split(n string) []token.ID {
	ix.ids = ix.b.AppendPhrase(ix.ids[:0], n)
	return ix.ids
}

// finish enters the cities and lays the rows of each name side by side.
func (ix *indexer) finish() {
	g := ix.g
	g.cities.load(ix.b)
	first, shared := int32(len(g.rows)), len(g.cities.flat)/flatLen
	g.flat = make([]int32, g.cities.n+shared, g.cities.n+shared+len(ix.cells)+512)
	for i := range g.cities.n {
		g.flat[i] = first + int32(i)
	}
	for i := range shared {
		g.flat[g.cities.n+i] = first + int32(rule.U16(g.cities.flat, flatLen*i))
	}
	name := ix.names
	for i := range g.groups {
		gr := &g.groups[i]
		at := len(g.flat)
		for c := ix.heads[i]; c >= 0; c = ix.cells[c].next {
			g.flat = append(g.flat, ix.cells[c].row)
		}
		n := 0
		for name[n] != 0 {
			n++
		}
		if v, ok := g.cities.names.Lookup(name[:n]); ok {
			g.flat = append(g.flat, g.places(toponym(v))...)
		}
		name = name[n+1:]
		gr.weak = true
		for _, r := range g.flat[at:] {
			gr.weak = gr.weak && g.marks(r)&isWeak != 0
		}
		gr.first, gr.n = int32(at), uint16(len(g.flat)-at)
	}
	g.findSeats(ix)
}

// findSeats finds the seat of each country's government, the largest of its cities of that name. A name is one country's alone: states
// come before territories and former states.
func (g *gazetteer) findSeats(ix *indexer) {
	g.seats = make([]uint64, (g.cities.n+63)/64)
	taken := make(map[string]bool, 300)
	for i := range g.rows {
		if g.rows[i].kind != country {
			break
		}
		code := g.code(int32(i))
		c, _ := g.atlas.Country(code)
		if taken[c.Capital] {
			continue
		}
		taken[c.Capital] = true
		v, ok := g.toponym(ix.split(c.Capital))
		if !ok {
			continue
		}
		for _, r := range g.places(v) {
			if at := int(r) - len(g.rows); at >= 0 && g.code(r) == code && g.cities.name(at) == c.Capital {
				g.seats[at/64] |= 1 << (at % 64)
				break
			}
		}
	}
}

// toponym returns what a name of given words is.
func (g *gazetteer) toponym(ids []token.ID) (toponym, bool) {
	v, ok := int32(0), false
	if len(ids) == 1 {
		v = g.single.Get(ids[0]) - 1
		ok = v >= 0
	} else {
		v, ok = g.phrases.Lookup(ids)
	}
	if ok {
		return toponym(g.cities.toponyms() + int(v)), true
	}
	v, ok = g.cities.names.Lookup(ids)
	return toponym(v), ok
}

// place reads a row.
func (g *gazetteer) place(i int32) Place {
	if i < 0 || int(i) >= len(g.rows)+g.cities.n {
		return Place{}
	}
	if int(i) >= len(g.rows) {
		return g.cities.place(int(i) - len(g.rows))
	}
	r := &g.rows[i]
	if r.kind == country {
		c, _ := g.atlas.Country(g.code(i))
		return Place{Key: strings.ToLower(c.Code), Name: c.Name, Kind: "country", Country: c.Code, Zone: c.Zone}
	}
	f := fields(regionsTSV, r.at)
	return Place{Key: f[0], Name: strings.TrimSuffix(f[1], "!"), Country: f[2], Zone: f[3], Lat: degrees(f[4]), Lon: degrees(f[5]), Kind: f[6]}
}

// code returns the country of a row; empty if it lies in none or several.
func (g *gazetteer) code(i int32) string {
	if at := int(i) - len(g.rows); at >= 0 {
		return g.cities.zone(at).country
	}
	if c := g.rows[i].code; c != 0 {
		return g.codes[c-1]
	}
	return ""
}

func (g *gazetteer) kind(i int32) kind {
	if int(i) >= len(g.rows) {
		return city
	}
	return g.rows[i].kind
}

func (g *gazetteer) marks(i int32) mark {
	if at := int(i) - len(g.rows); at >= 0 {
		return g.cities.marks(at)
	}
	return g.rows[i].marks
}

// inhabitants returns the thousands of a row.
func (g *gazetteer) inhabitants(i int32) int {
	if at := int(i) - len(g.rows); at >= 0 {
		return g.cities.inhabitants(at)
	}
	return allInhabitants
}

func (g *gazetteer) isSeat(i int32) bool {
	at := int(i) - len(g.rows)
	return at >= 0 && g.seats[at/64]>>(at%64)&1 != 0
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

// fields returns the first fields of the line of a table that begins at an offset.
func fields(table string, at int32) (f [7]string) {
	line, _, _ := strings.Cut(table[at:], "\n")
	for i := range f {
		f[i], line, _ = strings.Cut(line, "\t")
	}
	return f
}

// cut returns the first field of a line and what follows its tab.
func cut(line string) (field, rest string) {
	field, rest, _ = strings.Cut(line, "\t")
	return field, rest
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
