package rule

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/84b0a40e/truce/internal/token"
)

// A Packer lays out a table as [Parts] reads it: the tests that keep a packed table up to date use it. The zero Packer is ready.
type Packer struct {
	Out []byte
	Err error // the first number that its bytes do not hold
}

// Number appends a number of some bytes.
func (p *Packer) Number(n, size int) {
	if p.Err == nil && (n < 0 || n>>(8*size) != 0) {
		p.Err = fmt.Errorf("%d takes more than %d bytes", n, size)
	}
	for size > 0 {
		size--
		p.Out = append(p.Out, byte(n>>(8*size)))
	}
}

// Text appends a part of bytes.
func (p *Packer) Text(s string) {
	p.Number(len(s), 3)
	p.Out = append(p.Out, s...)
}

// Words appends the part that [Builder.Load] takes, of all words of a Lexicon, and returns their numbers by ID.
func (p *Packer) Words(lex *token.Lexicon) []int {
	byHash := make([]token.ID, 0, lex.Len())
	for id := 1; id < lex.Len(); id++ {
		byHash = append(byHash, token.ID(id))
	}
	slices.SortFunc(byHash, func(a, b token.ID) int { return cmp.Compare(lex.Hash(a), lex.Hash(b)) })
	numbers := make([]int, lex.Len())
	p.Number(len(byHash)+1, 3)
	p.Number(0, hashLen)
	for i, id := range byHash {
		numbers[id] = i + 1
		h := lex.Hash(id)
		p.Number(int(h>>32), hashLen/2)
		p.Number(int(uint32(h)), hashLen/2)
	}
	return numbers
}

// Trie appends the two parts that [Parts.Trie] takes: for each word, value + 1 where it is a phrase, and the node where it begins longer ones;
// for each node its word, its first child, and value + 1 where a phrase ends. The children of a node, which are sorted by word, end where
// those of the next begin. The values are what valueOf makes of those of the phrases.
func (p *Packer) Trie(phrases *Phrases, numbers []int, valueOf func(int32) int) {
	children := make(map[int32][]edge)
	for _, e := range phrases.slots {
		if e.from != 0 {
			children[e.from] = append(children[e.from], e)
		}
	}
	value := func(node int32) int {
		if node == 0 || phrases.nodes[node] == 0 {
			return 0
		}
		return valueOf(phrases.nodes[node]-1) + 1
	}
	begins := make([]edge, len(numbers)) // by number of the word
	var roots []edge                     // those that begin longer phrases
	for id := range token.ID(phrases.first.Len()) {
		if node := phrases.first.Get(id); node != 0 {
			e := edge{node: node, word: id}
			begins[numbers[id]] = e
			if len(children[node]) > 0 {
				roots = append(roots, e)
			}
		}
	}
	sorted := func(es []edge) []edge {
		slices.SortFunc(es, func(a, b edge) int { return numbers[a.word] - numbers[b.word] })
		return es
	}
	// Level by level, so that the children of one node, and those of the next, stand side by side.
	nodes := append([]edge{{}}, sorted(roots)...)
	for at := 1; at < len(nodes); at++ {
		nodes = append(nodes, sorted(children[nodes[at].node])...)
	}
	at := make(map[int32]int, len(nodes))
	for i, e := range nodes[1:] {
		at[e.node] = i + 1
	}
	p.Number(len(begins), 3)
	for _, e := range begins {
		p.Number(value(e.node), 2)
		p.Number(at[e.node], 2)
	}
	p.Number(len(nodes)+1, 3)
	first := 1 + len(roots)
	for i, e := range nodes {
		v := value(e.node)
		if i <= len(roots) {
			v = 0
		}
		p.Number(numbers[e.word], 2)
		p.Number(first, 2)
		p.Number(v, 2)
		first += len(children[e.node])
	}
	p.Number(0, 2)
	p.Number(first, 2)
	p.Number(0, 2)
}
