package place

import (
	"strconv"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
)

// The cities, of which the packed table has a row each.
type cities struct {
	n       int // how many
	rows    string
	lengths string // of the names, a byte each
	starts  string // of every 16th name
	texts   string // the names
	keys    string // of towns without a number
	zones   []zoneOf
}

type zoneOf struct{ zone, country string }

const (
	cityLen  = 11 // zone with marks in the bits above; thousands of inhabitants; key (3 bytes); latitude and longitude in 1/100 degree
	startLen = 3
	zoneBits = 13
	firstKey = 0xf00000 // a key from here on is an offset into keys
	perStart = 16
)

// cut cuts the parts of the cities from the packed table.
func (c *cities) cut(table *rule.Parts) {
	c.rows, c.lengths, c.starts, c.texts, c.keys = table.Next(cityLen), table.Next(1), table.Next(startLen), table.Next(1), table.Next(1)
	c.n = len(c.rows) / cityLen
	zones := table.Next(1)
	c.zones = make([]zoneOf, 0, strings.Count(zones, "\n"))
	for zones != "" {
		var line string
		line, zones, _ = strings.Cut(zones, "\n")
		zone, country, _ := strings.Cut(line, "\t")
		c.zones = append(c.zones, zoneOf{zone, country})
	}
}

func (c *cities) zone(i int) *zoneOf { return &c.zones[rule.U16(c.rows, cityLen*i)&(1<<zoneBits-1)] }

func (c *cities) marks(i int) mark { return mark(rule.U16(c.rows, cityLen*i) >> zoneBits) }

func (c *cities) inhabitants(i int) int { return rule.U16(c.rows, cityLen*i+2) }

func (c *cities) name(i int) string {
	at := rule.U24(c.starts, startLen*(i/perStart))
	for j := i - i%perStart; j < i; j++ {
		at += int(c.lengths[j])
	}
	return c.texts[at : at+int(c.lengths[i])]
}

// key returns the number that GeoNames gives a city, or what the table has in its stead.
func (c *cities) key(i int) string {
	n := rule.U24(c.rows, cityLen*i+4)
	if n < firstKey {
		var buf [12]byte
		return string(strconv.AppendInt(append(buf[:0], "gn"...), int64(n), 10))
	}
	key, _, _ := strings.Cut(c.keys[n-firstKey:], "\n")
	return key
}

func (c *cities) place(i int) Place {
	z := c.zone(i)
	degrees := func(at int) float64 { return float64(int16(rule.U16(c.rows, cityLen*i+at))) / 100 }
	return Place{Key: c.key(i), Name: c.name(i), Kind: "city", Country: z.country, Zone: z.zone, Lat: degrees(7), Lon: degrees(9)}
}
