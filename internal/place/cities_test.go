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
)

// The packed table of cities is made from the readable one:
//
//	go test ./internal/place -run TestPacked -update
//
// Layout, big-endian: "TRUCEPL1", then the parts, each of records of one size with their number before them in 3 bytes:
//
//	the hashes of the words of all names, sorted, 8 bytes each, behind one that is 0; the number of a word, a node or a toponym is its place
//	for each word and for each node of the trie of the names what rule.Packer.Trie lays down, with toponyms for values
//	for each toponym that is not one city: where its cities begin in the next part (2), whether it is written in capitals only (1);
//	  those of one city each come before them and have the number of the city
//	the cities of these toponyms, 2 bytes each
//	for each city: mark and zone (2 and 14 bits), thousands of inhabitants (2), GeoNames' number or 0xf00000 + where its key begins
//	  (3), latitude and longitude in hundredths of a degree (2 each, signed)
//	the length of each city's name, 1 byte each
//	where the name of each 16th city begins (3)
//	the names; the keys, a line each; zones with their countries, a line each

var update = flag.Bool("update", false, "rewrite cities.bin from cities.tsv")

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

// bearers are the cities that have a name.
type bearers struct {
	cities   []int
	capitals bool
	toponym  int
}

func pack(t *testing.T, cities []cityLine, zones []zoneOf) []byte {
	t.Helper()
	b := rule.NewBuilder()
	var names rule.Phrases
	var all []*bearers // by value of the name
	for i, c := range cities {
		for _, n := range c.names {
			ids := b.Phrase(n)
			if len(ids) == 0 {
				continue
			}
			if names.Add(ids, int32(len(all))) {
				all = append(all, &bearers{capitals: acronym(n)})
			}
			at, _ := names.Lookup(ids)
			if c := all[at]; !slices.Contains(c.cities, i) { // two spellings may fold to one
				c.cities = append(c.cities, i)
			}
		}
	}

	var several []*bearers
	shared := 0
	for _, c := range all {
		c.toponym = c.cities[0]
		if len(c.cities) > 1 || c.capitals {
			c.toponym = len(cities) + len(several)
			several = append(several, c)
			shared += len(c.cities)
		}
	}
	out := rule.Packer{Out: []byte(magic)}
	number := out.Number
	numbers := out.Words(b.Build().Lexicon())
	out.Trie(&names, numbers, func(v int32) int { return all[v].toponym })

	number(len(several)+1, 3)
	at := 0
	for _, c := range several {
		number(at, 2)
		number(map[bool]int{true: 1}[c.capitals], 1)
		at += len(c.cities)
	}
	number(at, 2)
	number(0, 1)
	number(shared, 3)
	for _, c := range several {
		for _, i := range c.cities {
			number(i, 2)
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
		if err := os.WriteFile("cities.bin", got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(got) != citiesBin {
		t.Fatal("cities.bin is not what cities.tsv makes: go test ./internal/place -run TestPacked -update")
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
		row := int32(len(f.g.rows) + i)
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
