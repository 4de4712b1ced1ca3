package rule

import "github.com/84b0a40e/truce/internal/token"

// Parts is what has not been cut yet of a table that was laid out beforehand: parts, each of records of one size with their number
// before them in 3 bytes. Such a table is read where it lies, big-endian; a [Packer] makes it.
type Parts string

// Next cuts off the next part, whose records are of a size.
func (p *Parts) Next(size int) string {
	table := string(*p)
	n := size * U24(table, 0)
	*p = Parts(table[3+n:])
	return table[3 : 3+n]
}

// U16 reads a number of two bytes.
func U16(s string, at int) int {
	b := s[at : at+2] // one look at the memory for both bytes
	return int(b[0])<<8 | int(b[1])
}

// U24 reads a number of three bytes.
func U24(s string, at int) int { return int(s[at])<<16 | U16(s, at+1) }

// U32 reads a number of four bytes.
func U32(s string, at int) uint32 {
	b := s[at : at+4]
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

const (
	hashLen  = 8 // of a word
	beginLen = 4 // value + 1 of the word alone; node that it leads to
	nodeLen  = 6 // word; the first of its children, which are nodes side by side; value + 1
)

// Words are the words of a packed table. The table knows them by their hashes and by numbers of its own, from 1 on; to load it is to give
// them their IDs. The zero Words are none.
type Words struct {
	size  int           // one more than the largest number
	first token.ID      // word n has the ID first+n, unless some room had it before
	known Table[uint16] // and then its number is here, by ID
}

// Load registers the words of a packed table, given by their part of it, and calls each for every word, in the order of the numbers.
func (b *Builder) Load(hashes string, each func(n int, id token.ID)) Words {
	w := Words{size: len(hashes) / hashLen}
	w.known.Grow(b.lex.Len())
	b.words.Grow(b.lex.Len() + w.size)
	w.first = b.lex.InternBlock(hashes[hashLen:], func(i int, id token.ID, isNew bool) {
		if !isNew {
			w.known.Set(id, uint16(i+1))
		}
		each(i+1, id)
	}) - 1
	return w
}

// HashLen is the size of the records that Load takes.
const HashLen = hashLen

// Number returns the number of a word; 0 if the table does not hold it.
func (w *Words) Number(id token.ID) int {
	if id > w.first && id < w.first+token.ID(w.size) {
		return int(id - w.first)
	}
	return int(w.known.Get(id))
}

// A Trie is a packed table of phrases: what [Phrases] is, read where it lies.
type Trie struct {
	words  *Words
	begins string // by number of a phrase's first word
	nodes  string // of the trie of phrases of several words
}

// Trie cuts off the next two parts, which are a trie over the words.
func (p *Parts) Trie(w *Words) Trie {
	t := Trie{words: w}
	t.begins = p.Next(beginLen)
	t.nodes = p.Next(nodeLen)
	return t
}

// Begins reports whether a phrase begins with a word.
func (t *Trie) Begins(id token.ID) bool { return t.BeginsWith(t.words.Number(id)) }

// BeginsWith reports whether a phrase begins with the word of a number.
func (t *Trie) BeginsWith(n int) bool { return U32(t.begins, beginLen*n) != 0 }

// Begin returns the value of a word that is a phrase, -1 for none, and the node that it leads to, 0 for none.
func (t *Trie) Begin(id token.ID) (value int32, node int) {
	b := U32(t.begins, beginLen*t.words.Number(id))
	return int32(b>>16) - 1, int(b & 0xFFFF)
}

// Next goes on from a node that was reached before token i: it returns the token behind the next word, the value of the phrase that ends
// there, -1 for none, and the node that it leads to, 0 for none.
func (t *Trie) Next(d *token.Doc, i, limit, node int) (end int, value int32, to int) {
	for i < limit && Silent(d, i, limit) {
		i++
	}
	if i >= limit {
		return i, -1, 0
	}
	to = t.child(node, d.Tokens[i].Word)
	return i + 1, int32(U16(t.nodes, nodeLen*to+4)) - 1, to
}

// child returns the node that a word leads to; 0 if it leads nowhere.
func (t *Trie) child(node int, id token.ID) int {
	w := t.words.Number(id)
	if w == 0 {
		return 0
	}
	lo, end := U16(t.nodes, nodeLen*node+2), U16(t.nodes, nodeLen*(node+1)+2)
	for hi := end; lo < hi; {
		if m := (lo + hi) / 2; U16(t.nodes, nodeLen*m) < w {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < end && U16(t.nodes, nodeLen*lo) == w {
		return lo
	}
	return 0
}

// Longest returns the value of the longest phrase that begins at token i and ends before token limit, and the token behind it.
func (t *Trie) Longest(d *token.Doc, i, limit int) (end int, value int32, ok bool) {
	t.Each(d, i, limit, func(e int, v int32) { end, value, ok = e, v, true })
	return end, value, ok
}

// Each calls f for every phrase that begins at token i and ends before token limit, shortest first.
func (t *Trie) Each(d *token.Doc, i, limit int, f func(end int, value int32)) {
	if i >= limit {
		return
	}
	v, node := t.Begin(d.Tokens[i].Word)
	for end := i + 1; ; end, v, node = t.Next(d, end, limit, node) {
		if v >= 0 {
			f(end, v)
		}
		if node == 0 {
			return
		}
	}
}

// Lookup returns the value of a phrase given as words.
func (t *Trie) Lookup(ids []token.ID) (value int32, ok bool) {
	if len(ids) == 0 {
		return 0, false
	}
	value, node := t.Begin(ids[0])
	if len(ids) > 1 {
		for _, id := range ids[1:] {
			if node != 0 {
				node = t.child(node, id)
			}
		}
		value = int32(U16(t.nodes, nodeLen*node+4)) - 1
	}
	return value, value >= 0
}
