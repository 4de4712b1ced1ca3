package rule

import (
	"slices"

	"github.com/84b0a40e/truce/internal/token"
)

// Phrases is a trie over words: which run of tokens is which entry of a table. The zero Phrases is empty.
//
// Hyphens and line breaks between the words make no difference; periods and apostrophes glued to a word
// ("St. Petersburg", "Workers' Party") are skipped.
type Phrases struct {
	slots []edge
	mask  uint64
	n     int
	nodes []int32      // node -> value + 1; 0: no phrase ends here
	first Table[int32] // node of the first word; most words begin no phrase, and this tells at once
	later []uint64     // set of the words that go on a phrase: most that stand behind a beginning do not
}

type edge struct {
	from, node int32 // from 0: empty
	word       token.ID
}

// Add enters a phrase with its value, which must not be negative. It reports false, and keeps the older value, if the phrase
// is there already or has no word.
func (p *Phrases) Add(ids []token.ID, value int32) bool {
	if len(ids) == 0 {
		return false
	}
	if len(p.nodes) == 0 {
		p.nodes = append(p.nodes, 0)
	}
	node := int32(0)
	for _, id := range ids {
		next, ok := p.step(node, id)
		if !ok {
			next = int32(len(p.nodes))
			p.nodes = append(p.nodes, 0)
			p.link(node, id, next)
		}
		node = next
	}
	if p.nodes[node] != 0 {
		return false
	}
	p.nodes[node] = value + 1
	return true
}

// Grow makes room for phrases of n different beginnings of two words and more, of words with IDs below ids.
func (p *Phrases) Grow(n, ids int) {
	size := 1024
	for 4*n >= 3*size {
		size *= 2
	}
	if size > len(p.slots) {
		p.resize(size)
	}
	p.nodes = slices.Grow(p.nodes, n)
	p.first.Grow(ids)
}

func (p *Phrases) step(node int32, id token.ID) (int32, bool) {
	if node == 0 {
		next := p.first.Get(id)
		return next, next != 0
	}
	if int(id/64) >= len(p.later) || p.later[id/64]>>(id%64)&1 == 0 {
		return 0, false
	}
	for i := mix(node, id) & p.mask; ; i = (i + 1) & p.mask {
		s := &p.slots[i]
		if s.from == node && s.word == id {
			return s.node, true
		}
		if s.from == 0 {
			return 0, false
		}
	}
}

func (p *Phrases) link(node int32, id token.ID, next int32) {
	if node == 0 {
		p.first.Set(id, next)
		return
	}
	if 4*p.n >= 3*len(p.slots) {
		p.resize(max(1024, 2*len(p.slots)))
	}
	if n := int(id/64) + 1; n > len(p.later) {
		p.later = append(p.later, make([]uint64, n-len(p.later))...)
	}
	p.later[id/64] |= 1 << (id % 64)
	p.n++
	p.put(edge{from: node, node: next, word: id})
}

func (p *Phrases) resize(size int) {
	old := p.slots
	p.slots = make([]edge, size)
	p.mask = uint64(size - 1)
	for _, s := range old {
		if s.from != 0 {
			p.put(s)
		}
	}
}

func (p *Phrases) put(e edge) {
	i := mix(e.from, e.word) & p.mask
	for p.slots[i].from != 0 {
		i = (i + 1) & p.mask
	}
	p.slots[i] = e
}

func mix(node int32, id token.ID) uint64 {
	k := (uint64(node)<<32 | uint64(id)) * 0x9E3779B97F4A7C15
	return k ^ k>>32
}

// Longest returns the value of the longest phrase that begins at token i and ends before token limit, and the token behind it.
func (p *Phrases) Longest(d *token.Doc, i, limit int) (end int, value int32, ok bool) {
	if i >= limit {
		return 0, 0, false
	}
	node := p.first.Get(d.Tokens[i].Word)
	for i++; node != 0; i++ {
		if v := p.nodes[node]; v != 0 {
			end, value, ok = i, v-1, true
		}
		for i < limit && Silent(d, i, limit) {
			i++
		}
		if i >= limit {
			break
		}
		node, _ = p.step(node, d.Tokens[i].Word)
	}
	return end, value, ok
}

// Begins reports whether a phrase begins with a word.
func (p *Phrases) Begins(id token.ID) bool { return p.first.Get(id) != 0 }

// Each calls f for every phrase that begins at token i and ends before token limit, shortest first.
func (p *Phrases) Each(d *token.Doc, i, limit int, f func(end int, value int32)) {
	if i >= limit {
		return
	}
	node := p.first.Get(d.Tokens[i].Word)
	for i++; node != 0; i++ {
		if v := p.nodes[node]; v != 0 {
			f(i, v-1)
		}
		for i < limit && Silent(d, i, limit) {
			i++
		}
		if i >= limit {
			return
		}
		node, _ = p.step(node, d.Tokens[i].Word)
	}
}

// Silent reports whether token i, behind the first of a phrase, is a mark that phrases are listed without: "St. Petersburg",
// "Workers' Party".
func Silent(d *token.Doc, i, limit int) bool {
	t := &d.Tokens[i]
	return t.Gap == token.None && (t.Class == token.Period || t.Class == token.Quote) && i+1 < limit && d.Tokens[i+1].Class == token.Word
}

// Lookup returns the value of a phrase given as words.
func (p *Phrases) Lookup(ids []token.ID) (int32, bool) {
	node := int32(0)
	for _, id := range ids {
		next, ok := p.step(node, id)
		if !ok {
			return 0, false
		}
		node = next
	}
	if len(ids) == 0 || node == 0 || p.nodes[node] == 0 {
		return 0, false
	}
	return p.nodes[node] - 1, true
}
