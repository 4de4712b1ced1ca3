package place

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// citiesBin is made from cities.tsv by cities_test.go, which describes its layout.
//
//go:embed cities.bin
var citiesBin string

// The table of cities is read where it lies. To load it is to give its words, which it knows by their hashes and by numbers of its
// own, their IDs.
type cities struct {
	n       int    // how many
	words   string // by number of the word
	nodes   string // of the trie of names of several words
	several string // toponyms that are not simply one city
	flat    string // cities of those
	rows    string
	lengths string // of the names, a byte each
	starts  string // of every 16th name
	texts   string // the names
	keys    string // of towns without a number
	zones   []zoneOf
	size    int                // of words
	first   token.ID           // word n has the ID first+n, unless some room had it before
	known   rule.Table[uint16] // and then its number is here, by ID
}

type zoneOf struct{ zone, country string }

const (
	magic      = "TRUCEPL1"
	hashLen    = 8
	wordLen    = 4 // toponym + 1 of the word alone; node that it leads to
	nodeLen    = 6 // word; the first of its children, which are nodes side by side; toponym + 1
	severalLen = 3 // first in flat; whether the name is one in capital letters only
	flatLen    = 2
	rowLen     = 11 // zone with marks in the bits above; thousands of inhabitants; key (3 bytes); latitude and longitude in 1/100 degree
	startLen   = 3
	zoneBits   = 14
	firstKey   = 0xf00000 // a key from here on is an offset into keys
	perStart   = 16
)

func u16(s string, at int) int { return int(s[at])<<8 | int(s[at+1]) }

func u24(s string, at int) int { return u16(s, at)<<8 | int(s[at+2]) }

// load registers the words, each name's first one as a trigger.
func (c *cities) load(b *rule.Builder) {
	table := citiesBin[len(magic):]
	next := func(size int) (part string) {
		n := size * u24(table, 0)
		part, table = table[3:3+n], table[3+n:]
		return part
	}
	hashes := next(hashLen)
	c.words, c.nodes, c.several, c.flat = next(wordLen), next(nodeLen), next(severalLen), next(flatLen)
	c.rows, c.lengths, c.starts, c.texts, c.keys = next(rowLen), next(1), next(startLen), next(1), next(1)
	c.n = len(c.rows) / rowLen
	zones := next(1)
	c.zones = make([]zoneOf, 0, strings.Count(zones, "\n"))
	for _, line := range lines(zones) {
		zone, country := cut(line)
		c.zones = append(c.zones, zoneOf{zone, country})
	}
	c.size = len(hashes) / hashLen
	c.known.Grow(b.Len())
	c.first = b.Block(hashes[hashLen:], func(i int, id token.ID) { c.known.Set(id, uint16(i+1)) }) - 1
	for i := 1; i < c.size; i++ {
		if u16(c.words, wordLen*i)|u16(c.words, wordLen*i+2) != 0 {
			b.TriggerName(rule.Place, c.first+token.ID(i))
		}
	}
	for id := range c.first {
		if i := int(c.known.Get(id + 1)); i != 0 && u16(c.words, wordLen*i)|u16(c.words, wordLen*i+2) != 0 {
			b.TriggerName(rule.Place, id+1)
		}
	}
}

// number returns the number of a word; 0 if no city's name has it.
func (c *cities) number(id token.ID) int {
	if id > c.first && id < c.first+token.ID(c.size) {
		return int(id - c.first)
	}
	return int(c.known.Get(id))
}

// toponyms returns the number of the cities' toponyms. The first are those of one city each.
func (c *cities) toponyms() int { return c.n + len(c.several)/severalLen - 1 }

// run returns where in the gazetteer's rows by name, which begin with every city once, those of a toponym stand.
func (c *cities) run(v toponym) (first, end int) {
	at := int(v) - c.n
	if at < 0 {
		return int(v), int(v) + 1
	}
	return c.n + u16(c.several, severalLen*at), c.n + u16(c.several, severalLen*(at+1))
}

func (c *cities) capitals(v toponym) bool {
	at := int(v) - c.n
	return at >= 0 && c.several[severalLen*at+2] != 0
}

// begin returns the token behind token i, the toponym that the token is, -1 for none, and the node that it leads to, 0 for none.
func (c *cities) begin(d *token.Doc, i int) (end int, v toponym, node int) {
	w := c.number(d.Tokens[i].Word)
	return i + 1, toponym(u16(c.words, wordLen*w) - 1), u16(c.words, wordLen*w+2)
}

// next goes on from a node that was reached before token i.
func (c *cities) next(d *token.Doc, i, limit, node int) (end int, v toponym, to int) {
	for i < limit && rule.Silent(d, i, limit) {
		i++
	}
	if i >= limit {
		return i, -1, 0
	}
	to = c.child(node, d.Tokens[i].Word)
	return i + 1, toponym(u16(c.nodes, nodeLen*to+4) - 1), to
}

// child returns the node that a word leads to; 0 if it leads nowhere.
func (c *cities) child(node int, id token.ID) int {
	w := c.number(id)
	if w == 0 {
		return 0
	}
	lo, end := u16(c.nodes, nodeLen*node+2), u16(c.nodes, nodeLen*(node+1)+2)
	for hi := end; lo < hi; {
		if m := (lo + hi) / 2; u16(c.nodes, nodeLen*m) < w {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < end && u16(c.nodes, nodeLen*lo) == w {
		return lo
	}
	return 0
}

// lookup returns the toponym of a name given as words.
func (c *cities) lookup(ids []token.ID) (toponym, bool) {
	if len(ids) == 0 {
		return 0, false
	}
	w := c.number(ids[0])
	v := u16(c.words, wordLen*w)
	if len(ids) > 1 {
		node := u16(c.words, wordLen*w+2)
		for _, id := range ids[1:] {
			if node != 0 {
				node = c.child(node, id)
			}
		}
		v = u16(c.nodes, nodeLen*node+4)
	}
	return toponym(v - 1), v != 0
}

func (c *cities) zone(i int) *zoneOf { return &c.zones[u16(c.rows, rowLen*i)&(1<<zoneBits-1)] }

func (c *cities) marks(i int) mark { return mark(u16(c.rows, rowLen*i) >> zoneBits) }

func (c *cities) inhabitants(i int) int { return u16(c.rows, rowLen*i+2) }

func (c *cities) name(i int) string {
	at := u24(c.starts, startLen*(i/perStart))
	for j := i - i%perStart; j < i; j++ {
		at += int(c.lengths[j])
	}
	return c.texts[at : at+int(c.lengths[i])]
}

// key returns the number that GeoNames gives a city, or what the table has in its stead.
func (c *cities) key(i int) string {
	n := u24(c.rows, rowLen*i+4)
	if n < firstKey {
		var buf [12]byte
		return string(strconv.AppendInt(append(buf[:0], "gn"...), int64(n), 10))
	}
	key, _, _ := strings.Cut(c.keys[n-firstKey:], "\n")
	return key
}

func (c *cities) place(i int) Place {
	z := c.zone(i)
	degrees := func(at int) float64 { return float64(int16(u16(c.rows, rowLen*i+at))) / 100 }
	return Place{Key: c.key(i), Name: c.name(i), Kind: "city", Country: z.country, Zone: z.zone, Lat: degrees(7), Lon: degrees(9)}
}
