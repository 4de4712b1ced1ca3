package rule

import "github.com/84b0a40e/truce/internal/token"

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
}

type edge struct {
	key  uint64 // node<<32 | word; 0: empty
	node int32
}

// Add enters a phrase with its value, which must not be negative. It reports false, and keeps the older value, if the phrase
// is there already or has no word.
func (p *Phrases) Add(ids []token.ID, value int32) bool {
	if len(ids) == 0 {
		return false
	}
	if p.nodes == nil {
		p.nodes = make([]int32, 1, 1024)
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

func (p *Phrases) step(node int32, id token.ID) (int32, bool) {
	if node == 0 {
		next := p.first.Get(id)
		return next, next != 0
	}
	if id == 0 || len(p.slots) == 0 {
		return 0, false
	}
	key := uint64(node)<<32 | uint64(id)
	for i := mix(key) & p.mask; ; i = (i + 1) & p.mask {
		switch s := &p.slots[i]; s.key {
		case key:
			return s.node, true
		case 0:
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
		old := p.slots
		p.slots = make([]edge, max(1024, 2*len(old)))
		p.mask = uint64(len(p.slots) - 1)
		for _, s := range old {
			if s.key != 0 {
				p.put(s)
			}
		}
	}
	p.n++
	p.put(edge{uint64(node)<<32 | uint64(id), next})
}

func (p *Phrases) put(e edge) {
	i := mix(e.key) & p.mask
	for p.slots[i].key != 0 {
		i = (i + 1) & p.mask
	}
	p.slots[i] = e
}

func mix(k uint64) uint64 {
	k *= 0x9E3779B97F4A7C15
	return k ^ k>>32
}

// Longest returns the value of the longest phrase that begins at token i and ends before token limit, and the token behind it.
func (p *Phrases) Longest(d *token.Doc, i, limit int) (end int, value int32, ok bool) {
	if i < limit && p.first.Get(d.Tokens[i].Word) == 0 {
		return 0, 0, false
	}
	p.Each(d, i, limit, func(e int, v int32) { end, value, ok = e, v, true })
	return end, value, ok
}

// Each calls f for every phrase that begins at token i and ends before token limit, shortest first.
func (p *Phrases) Each(d *token.Doc, i, limit int, f func(end int, value int32)) {
	node := int32(0)
	for ; i < limit; i++ {
		if node != 0 && Silent(d, i, limit) {
			continue
		}
		next, found := p.step(node, d.Tokens[i].Word)
		if !found {
			return
		}
		node = next
		if v := p.nodes[node]; v != 0 {
			f(i+1, v-1)
		}
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
