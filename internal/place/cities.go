package place

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
)

// citiesBin is made from cities.tsv by cities_test.go, which describes its layout.
//
//go:embed cities.bin
var citiesBin string

// The table of cities is read where it lies. To load it is to give its words their IDs.
type cities struct {
	n       int // how many
	words   rule.Words
	names   rule.Trie // whose values are toponyms
	several string    // toponyms that are not simply one city
	flat    string    // cities of those
	rows    string
	lengths string // of the names, a byte each
	starts  string // of every 16th name
	texts   string // the names
	keys    string // of towns without a number
	zones   []zoneOf
}

type zoneOf struct{ zone, country string }

const (
	magic      = "TRUCEPL1"
	severalLen = 3 // first in flat; whether the name is one in capital letters only
	flatLen    = 2
	rowLen     = 11 // zone with marks in the bits above; thousands of inhabitants; key (3 bytes); latitude and longitude in 1/100 degree
	startLen   = 3
	zoneBits   = 14
	firstKey   = 0xf00000 // a key from here on is an offset into keys
	perStart   = 16
)

// load registers the words, each name's first one as a trigger.
func (c *cities) load(b *rule.Builder) {
	table := rule.Parts(citiesBin[len(magic):])
	c.words = b.Load(table.Next(rule.HashLen))
	c.names = table.Trie(&c.words)
	c.several, c.flat = table.Next(severalLen), table.Next(flatLen)
	c.rows, c.lengths, c.starts, c.texts, c.keys = table.Next(rowLen), table.Next(1), table.Next(startLen), table.Next(1), table.Next(1)
	c.n = len(c.rows) / rowLen
	zones := table.Next(1)
	c.zones = make([]zoneOf, 0, strings.Count(zones, "\n"))
	for _, line := range lines(zones) {
		zone, country := cut(line)
		c.zones = append(c.zones, zoneOf{zone, country})
	}
	for n, id := range c.words.All {
		if c.names.BeginsWith(n) {
			b.TriggerName(rule.Place, id)
		}
	}
}

// toponyms returns the number of the cities' toponyms. The first are those of one city each.
func (c *cities) toponyms() int { return c.n + len(c.several)/severalLen - 1 }

// run returns where in the gazetteer's rows by name, which begin with every city once, those of a toponym stand.
func (c *cities) run(v toponym) (first, end int) {
	at := int(v) - c.n
	if at < 0 {
		return int(v), int(v) + 1
	}
	return c.n + rule.U16(c.several, severalLen*at), c.n + rule.U16(c.several, severalLen*(at+1))
}

func (c *cities) capitals(v toponym) bool {
	at := int(v) - c.n
	return at >= 0 && c.several[severalLen*at+2] != 0
}

func (c *cities) zone(i int) *zoneOf { return &c.zones[rule.U16(c.rows, rowLen*i)&(1<<zoneBits-1)] }

func (c *cities) marks(i int) mark { return mark(rule.U16(c.rows, rowLen*i) >> zoneBits) }

func (c *cities) inhabitants(i int) int { return rule.U16(c.rows, rowLen*i+2) }

func (c *cities) name(i int) string {
	at := rule.U24(c.starts, startLen*(i/perStart))
	for j := i - i%perStart; j < i; j++ {
		at += int(c.lengths[j])
	}
	return c.texts[at : at+int(c.lengths[i])]
}

// key returns the number that GeoNames gives a city, or what the table has in its stead.
func (c *cities) key(i int) string {
	n := rule.U24(c.rows, rowLen*i+4)
	if n < firstKey {
		var buf [12]byte
		return string(strconv.AppendInt(append(buf[:0], "gn"...), int64(n), 10))
	}
	key, _, _ := strings.Cut(c.keys[n-firstKey:], "\n")
	return key
}

func (c *cities) place(i int) Place {
	z := c.zone(i)
	degrees := func(at int) float64 { return float64(int16(rule.U16(c.rows, rowLen*i+at))) / 100 }
	return Place{Key: c.key(i), Name: c.name(i), Kind: "city", Country: z.country, Zone: z.zone, Lat: degrees(7), Lon: degrees(9)}
}
