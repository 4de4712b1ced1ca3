package place

import (
	"flag"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// The packed table is made from the readable ones, cities.tsv and regions.tsv, and the countries of package world:
//
//	go test ./internal/place -run TestPacked -update
//
// Layout: "TRUCEPL2", then the parts that rule.Parts reads:
//
//	the words of all names, and the trie of the names; its values are toponyms
//	for each toponym that is not one city: where its rows begin in the part after the next (2), what holds of it (1); those of one city
//	  each come before them and have the number of the city
//	for each country and region: where its line begins in regions.tsv (3), its country (2), kind and marks (1)
//	the rows of the toponyms that are not one city, 2 bytes each
//	the adjectives and inhabitants of countries that one word names and that belong to one country alone: word (2), country (2)
//	for each city: marks and zone (3 and 13 bits), thousands of inhabitants (2), GeoNames' number or 0xf00000 + where its key begins
//	  (3), latitude and longitude in hundredths of a degree (2 each, signed)
//	the length of each city's name, 1 byte each
//	where the name of each 16th city begins (3)
//	the names; the keys, a line each; zones with their countries, a line each

var update = flag.Bool("update", false, "rewrite places.bin from the readable tables")

// A cityLine is a line of cities.tsv.
type cityLine struct {
	names         []string
	zone          int
	thousands     int
	marks         mark
	key, lat, lon string
}

// readCities reads the readable table.
func readCities(t *testing.T) (cities []cityLine, zones []zoneOf) {
	t.Helper()
	raw, err := os.ReadFile("cities.tsv")
	if err != nil {
		t.Fatal(err)
	}
	whole := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	for i, line := range strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n") {
		f := strings.Split(line, "\t")
		switch {
		case f[0] == "#z" && len(f) == 4 && whole(f[1]) == len(zones):
			zones = append(zones, zoneOf{f[2], f[3]})
		case line[0] == '#' && len(f) == 1:
		case line[0] != '#' && len(f) == 6:
			c := cityLine{names: strings.Split(f[0], "|"), zone: whole(f[1]), key: f[3], lat: f[4], lon: f[5]}
			size, weak := strings.CutSuffix(f[2], "w")
			size, known := strings.CutSuffix(size, "n")
			if weak {
				c.marks |= isWeak
			}
			if known {
				c.marks |= isKnown
			}
			c.thousands = min(whole(size), allInhabitants-1)
			cities = append(cities, c)
		default:
			t.Fatalf("cities.tsv:%d: %q", i+1, line)
		}
	}
	return cities, zones
}

// A land is a country or a region.
type land struct {
	line  int // where it begins in regions.tsv
	code  string
	kind  kind
	marks mark
}

// bearers are the places that have a name.
type bearers struct {
	rows     []int
	capitals bool
	toponym  int
}

// A gathering is the names of all places. The order is the rank among places of one name: countries, then what is kept by hand, then
// cities, the largest first.
type gathering struct {
	b     *rule.Builder
	lands []land
	names rule.Phrases
	all   []*bearers // by value of the name
}

// name enters a name of a row.
func (g *gathering) name(n string, row int) {
	ids := g.b.Phrase(n)
	if len(ids) == 0 {
		return
	}
	if g.names.Add(ids, int32(len(g.all))) {
		g.all = append(g.all, &bearers{capitals: acronym(n)})
	}
	at, _ := g.names.Lookup(ids)
	if x := g.all[at]; !slices.Contains(x.rows, row) { // two spellings may fold to one
		x.rows = append(x.rows, row)
	}
}

// bearers returns the rows that have a name.
func (g *gathering) bearers(n string) []int {
	if at, ok := g.names.Lookup(g.b.Phrase(n)); ok {
		return g.all[at].rows
	}
	return nil
}

func gather(cities []cityLine) *gathering {
	g := &gathering{b: rule.NewBuilder()}
	atlas := world.Load()
	for _, k := range [...]world.Kind{world.State, world.Territory, world.Former} {
		for c := range atlas.Countries() {
			if c.Kind != k {
				continue
			}
			for _, n := range append([]string{c.Name}, c.Names...) {
				g.name(n, len(g.lands))
			}
			g.lands = append(g.lands, land{code: c.Code, kind: country, marks: isKnown})
		}
	}
	at := 0
	for line := range strings.Lines(regionsTSV) {
		if line[0] != '#' && line != "\n" {
			f := strings.Split(line, "\t")
			name, weak := strings.CutSuffix(f[1], "!")
			l := land{line: at, code: f[2], kind: region, marks: isKnown}
			if weak {
				l.marks |= isWeak
			}
			g.name(name, len(g.lands))
			for _, n := range strings.Split(f[7], "|") {
				g.name(n, len(g.lands))
			}
			g.lands = append(g.lands, l)
		}
		at += len(line)
	}
	for i, c := range cities {
		for _, n := range c.names {
			g.name(n, len(g.lands)+i)
		}
	}
	return g
}

// seats marks the seat of each country's government, the largest of its cities of that name. A name is one country's alone: states come
// before territories and former states.
func (g *gathering) seats(cities []cityLine, zones []zoneOf) {
	taken := make(map[string]bool)
	for _, l := range g.lands {
		if l.kind != country {
			break
		}
		c, _ := world.Load().Country(l.code)
		if taken[c.Capital] {
			continue
		}
		taken[c.Capital] = true
		for _, row := range g.bearers(c.Capital) {
			if i := row - len(g.lands); i >= 0 && zones[cities[i].zone].country == l.code && cities[i].names[0] == c.Capital {
				cities[i].marks |= isSeat
				break
			}
		}
	}
}

// hints returns the countries of the adjectives and inhabitants that one word names and that belong to one country alone.
func (g *gathering) hints() map[token.ID]string {
	hints := make(map[token.ID]string)
	for form, senses := range world.Load().Forms() {
		s := senses[0]
		several := slices.ContainsFunc(senses, func(o world.Sense) bool { return o.Country != s.Country })
		if several || s.Use != world.Adjective && s.Use != world.Inhabitants || s.Capital || strings.Contains(form, " ") {
			continue
		}
		hints[g.b.Word(form)] = s.Country
	}
	return hints
}

func pack(t *testing.T, cities []cityLine, zones []zoneOf) []byte {
	t.Helper()
	g := gather(cities)
	g.seats(cities, zones)
	hints := g.hints()
	weak := func(row int) bool {
		if i := row - len(g.lands); i >= 0 {
			return cities[i].marks&isWeak != 0
		}
		return g.lands[row].marks&isWeak != 0
	}
	var several []*bearers
	shared := 0
	for _, x := range g.all {
		x.toponym = x.rows[0] - len(g.lands)
		if len(x.rows) > 1 || x.capitals || x.toponym < 0 {
			x.toponym = len(cities) + len(several)
			several = append(several, x)
			shared += len(x.rows)
		}
	}
	out := rule.Packer{Out: []byte(magic)}
	number := out.Number
	code := func(s string) { out.Out = append(out.Out, (s + "  ")[:2]...) }
	numbers := out.Words(g.b.Build().Lexicon())
	out.Trie(&g.names, numbers, func(v int32) int { return g.all[v].toponym })

	number(len(several)+1, 3)
	at := 0
	for _, x := range several {
		flags := 0
		if x.capitals {
			flags |= inCapitals
		}
		if !slices.ContainsFunc(x.rows, func(row int) bool { return !weak(row) }) {
			flags |= allWeak
		}
		number(at, 2)
		number(flags, 1)
		at += len(x.rows)
	}
	number(at, 2)
	number(0, 1)
	number(len(g.lands), 3)
	for _, l := range g.lands {
		number(l.line, 3)
		code(l.code)
		number(int(l.kind)|int(l.marks)<<kindBits, 1)
	}
	number(shared, 3)
	for _, x := range several {
		for _, row := range x.rows {
			number(row, 2)
		}
	}
	byNumber := make([]string, len(numbers))
	for id, c := range hints {
		byNumber[numbers[id]] = c
	}
	number(len(hints), 3)
	for n, c := range byNumber {
		if c != "" {
			number(n, 2)
			code(c)
		}
	}

	hundredths := func(s string) int {
		d, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatal(err)
		}
		return int(math.Round(100*d)) & 0xffff
	}
	var keys, called, zoneLines strings.Builder
	number(len(cities), 3)
	for _, c := range cities {
		if c.zone >= 1<<zoneBits {
			t.Fatalf("zone %d", c.zone)
		}
		key := firstKey + keys.Len()
		if c.key[0] <= '9' {
			n, err := strconv.Atoi(c.key)
			if err != nil || n >= firstKey {
				t.Fatalf("key %q", c.key)
			}
			key = n
		} else {
			keys.WriteString(c.key + "\n")
		}
		number(int(c.marks)<<zoneBits|c.zone, 2)
		number(c.thousands, 2)
		number(key, 3)
		number(hundredths(c.lat), 2)
		number(hundredths(c.lon), 2)
	}
	number(len(cities), 3)
	for _, c := range cities {
		number(len(c.names[0]), 1)
	}
	number((len(cities)+perStart-1)/perStart, 3)
	for i, c := range cities {
		if i%perStart == 0 {
			number(called.Len(), 3)
		}
		called.WriteString(c.names[0])
	}
	for _, z := range zones {
		zoneLines.WriteString(z.zone + "\t" + z.country + "\n")
	}
	for _, text := range []*strings.Builder{&called, &keys, &zoneLines} {
		out.Text(text.String())
	}
	if out.Err != nil {
		t.Fatal(out.Err)
	}
	return out.Out
}

// The packed table is what the readable one makes, byte for byte.
func TestPacked(t *testing.T) {
	lines, zones := readCities(t)
	got := pack(t, lines, zones)
	if *update {
		if err := os.WriteFile("places.bin", got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(got) != packed {
		t.Fatal("places.bin is not what the readable tables make: go test ./internal/place -run TestPacked -update")
	}
}

// What the readable table says of a city is what is read from the packed one, under each of its names.
func TestPackedAgrees(t *testing.T) {
	b := rule.NewBuilder()
	f := New(b)
	lines, zones := readCities(t)
	if len(lines) != f.g.cities.n {
		t.Fatalf("%d cities, want %d", f.g.cities.n, len(lines))
	}
	for i, c := range lines {
		row := int32(f.g.n + i)
		key := c.key
		if key[0] <= '9' {
			key = "gn" + key
		}
		want := Place{Key: key, Name: c.names[0], Kind: "city", Country: zones[c.zone].country, Zone: zones[c.zone].zone, Lat: degrees(c.lat), Lon: degrees(c.lon)}
		if got := f.Place(row); got != want || f.Size(row) != c.thousands || f.Known(row) != (c.marks&isKnown != 0) || f.Weak(row) != (c.marks&isWeak != 0) {
			t.Errorf("row %d: %+v, %d thousand, known %v, weak %v; want %+v, %+v", row, got, f.Size(row), f.Known(row), f.Weak(row), want, c)
		}
		for _, n := range c.names {
			if v, ok := f.g.toponym(b.Phrase(n)); !ok || !slices.Contains(f.g.places(v), row) {
				t.Errorf("%q does not lead to row %d", n, row)
			}
		}
	}
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
