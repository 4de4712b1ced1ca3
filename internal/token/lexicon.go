package token

import (
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Lexicon gives every folded word that some room knows its ID. The zero Lexicon knows none.
//
// It is a table with open addressing, never more than half full: a word, known or not, is told by one look at the memory more often than not.
// In place of words there are 64 bits of their hashes, of which the place in the table and the entry there hold most. That a word is taken for another is
// one chance in thousands of millions.
type Lexicon struct {
	slots  []uint64 // ID, the word's mark above it, and low bits of the hash above both; 0: empty
	shift  uint     // of a hash, to its slot
	hashes []uint64 // by ID, for growing; without those of the blocks
	blocks []block
	size   int // one more than the largest ID; 0: nothing was ever interned
}

// A block is the hashes of words that have IDs side by side.
type block struct {
	hashes     string
	first, end int // the first ID, and the one behind the last
}

// hashLen is the length of a hash in a block.
const hashLen = 8

// idBits is how many bits of a slot hold the ID, and markBits how many hold the mark.
const (
	idBits   = 20
	markBits = 12
	ownBits  = idBits + markBits
)

// idOf returns the ID in a slot.
func idOf(slot uint64) ID { return ID(slot & (1<<idBits - 1)) }

// Mark gives each word a mark of up to twelve bits, which is read with its ID by the same look. It is the last step of building: what comes after it
// may lose them.
func (x *Lexicon) Mark(of func(ID) uint16) {
	for i, s := range x.slots {
		if s != 0 {
			x.slots[i] = s&^((1<<markBits-1)<<idBits) | uint64(of(idOf(s)))%(1<<markBits)<<idBits
		}
	}
}

// Len returns one more than the largest ID.
func (x *Lexicon) Len() int { return max(1, x.size) }

// Intern returns the ID of w, folded, and makes one if it is new. It is for building; a Lexicon in use is only read.
func (x *Lexicon) Intern(w string) ID { return x.intern(hashWord(w)) }

// Lookup returns the ID of w, folded; 0 if it is not known.
func (x *Lexicon) Lookup(w string) ID { return idOf(x.find(hashWord(w))) }

// InternBlock interns words by their hashes, which a table may hold that was made beforehand: eight bytes each, sorted, so that the words
// go into the Lexicon from its one end to the other. Each word that is new gets the ID first + its place in the block; each is called for
// every word.
func (x *Lexicon) InternBlock(hashes string, each func(i int, id ID, isNew bool)) (first ID) {
	n := len(hashes) / hashLen
	x.reserve(n)
	at := x.Len()
	x.size = at + n
	x.blocks = append(x.blocks, block{hashes, at, x.size})
	for i := range n {
		id := x.put(blockHash(hashes, i), ID(at+i))
		each(i, id, id == ID(at+i))
	}
	return ID(at)
}

func blockHash(block string, i int) uint64 {
	s := block[hashLen*i:][:hashLen]
	return uint64(s[0])<<56 | uint64(s[1])<<48 | uint64(s[2])<<40 | uint64(s[3])<<32 | uint64(s[4])<<24 | uint64(s[5])<<16 | uint64(s[6])<<8 | uint64(s[7])
}

// Hash returns the hash of the word with an ID that the Lexicon gave.
func (x *Lexicon) Hash(id ID) uint64 {
	at := int(id)
	for i := range x.blocks {
		b := &x.blocks[i]
		switch {
		case int(id) < b.first:
			return x.hashes[at]
		case int(id) < b.end:
			return blockHash(b.hashes, int(id)-b.first)
		}
		at -= b.end - b.first
	}
	return x.hashes[at]
}

func (x *Lexicon) intern(h uint64) ID {
	if 2*x.Len() >= len(x.slots) {
		x.resize(max(1024, 2*len(x.slots)))
	}
	next := ID(x.Len())
	if id := x.put(h, next); id != next {
		return id
	}
	if len(x.hashes) == 0 {
		x.hashes = append(x.hashes, 0) // no word has the ID 0
	}
	x.size = int(next) + 1
	x.hashes = append(x.hashes, h)
	return next
}

// Grow makes room for n more words at once, and for those of blocks.
func (x *Lexicon) Grow(n, blocks int) {
	x.hashes = slices.Grow(x.hashes, n+1)
	x.reserve(n + blocks)
}

// reserve makes room for n more words in the table.
func (x *Lexicon) reserve(n int) {
	size := 1024
	for 2*(x.Len()+n) >= size {
		size *= 2
	}
	if size > len(x.slots) {
		x.resize(size)
	}
}

func (x *Lexicon) resize(size int) {
	old := x.slots
	x.slots = make([]uint64, size)
	x.shift = uint(64 - bits.TrailingZeros(uint(size)))
	// In the order of the old slots, which is that of the new ones: from one to the next is a short way.
	for _, s := range old {
		if s != 0 {
			id := idOf(s)
			x.put(x.Hash(id), id)
		}
	}
}

// put gives a hash an ID, unless it has one, and returns that which it has.
func (x *Lexicon) put(h uint64, id ID) ID {
	slots, low := x.slots, h<<ownBits
	for i := h >> x.shift; ; i = (i + 1) & uint64(len(slots)-1) {
		switch s := slots[i]; {
		case s == 0:
			slots[i] = low | uint64(id)
			return id
		case s^low < 1<<ownBits:
			return idOf(s)
		}
	}
}

// find returns the ID and the mark of a hash, as a slot holds them; 0 if it is not known.
func (x *Lexicon) find(h uint64) uint64 {
	if len(x.slots) == 0 {
		return 0
	}
	slots, low := x.slots, h<<ownBits
	for i := h >> x.shift; ; i = (i + 1) & uint64(len(slots)-1) {
		switch s := slots[i]; {
		case s == 0:
			return 0
		case s^low < 1<<ownBits:
			return s ^ low
		}
	}
}

// A hash takes the bytes of a folded word eight at a time, so that the scanner can give it as many at once. Words of up to eight
// bytes never share one.
type hash struct {
	sum  uint64
	part uint64 // bytes that wait to be eight
	n    uint   // bits of them
}

const hashPrime = 0x9E3779B97F4A7C15

// mix takes in eight bytes, or the last of a word below zeros. Every byte reaches the high bits, which pick the slot; they are folded onto the
// low ones, so that the next eight bytes spread them.
func mix(sum, part uint64) uint64 {
	sum = (sum ^ part) * hashPrime
	return sum ^ sum>>32
}

func (h *hash) byte(c byte) {
	h.part |= uint64(c) << h.n
	if h.n += 8; h.n == 64 {
		h.sum, h.part, h.n = mix(h.sum, h.part), 0, 0
	}
}

// rune takes in the folded form of a rune that is not ASCII.
func (h *hash) rune(r rune) {
	var buf [32]byte
	for _, c := range foldRune(buf[:0], r) {
		h.byte(c)
	}
}

func (h *hash) end() uint64 {
	if h.n == 0 {
		return h.sum
	}
	return mix(h.sum, h.part)
}

// hashWord hashes a word as the scanner does: folded, without apostrophes and periods.
func hashWord(w string) uint64 {
	var h hash
	for i := 0; i < len(w); {
		c := w[i]
		if c < utf8.RuneSelf {
			i++
			if c != '\'' && c != '.' && c != '`' {
				h.byte(lower[c])
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(w[i:])
		i += n
		if !isApostrophe(r) {
			h.rune(r)
		}
	}
	return h.end()
}

func isApostrophe(r rune) bool {
	return r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ' || r == 'ʿ' || r == 'ʾ' || r == '´' || r == '`'
}

// latin holds the folded letters from U+00C0 on, which are nearly all that news in English writes beside ASCII; a blank where there is not one.
const latin = "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggghh  iiiiiiiiii  jjkk llllll  llnnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzzs"

// foldRune appends r in lower case and without diacritics.
func foldRune(dst []byte, r rune) []byte {
	if i := int(r) - 0xC0; i >= 0 && i < len(latin) && latin[i] != ' ' {
		return append(dst, latin[i])
	}
	return decompose(dst, r)
}

// decompose is foldRune for all runes.
func decompose(dst []byte, r rune) []byte {
	switch r { // letters that Unicode does not decompose
	case 'ı', 'İ':
		return append(dst, 'i')
	case 'ø', 'Ø':
		return append(dst, 'o')
	case 'ł', 'Ł':
		return append(dst, 'l')
	case 'đ', 'Đ', 'ð', 'Ð':
		return append(dst, 'd')
	case 'ß':
		return append(dst, 's', 's')
	case 'æ', 'Æ':
		return append(dst, 'a', 'e')
	case 'œ', 'Œ':
		return append(dst, 'o', 'e')
	case 'ə', 'Ə':
		return append(dst, 'e')
	case 'þ', 'Þ':
		return append(dst, 't', 'h')
	}
	var one [utf8.UTFMax]byte
	n := utf8.EncodeRune(one[:], r)
	var buf [32]byte
	for rest := norm.NFKD.Append(buf[:0], one[:n]...); len(rest) > 0; {
		c, k := utf8.DecodeRune(rest)
		rest = rest[k:]
		if !unicode.Is(unicode.Mn, c) {
			dst = utf8.AppendRune(dst, unicode.ToLower(c))
		}
	}
	return dst
}

// Fold returns w as the Lexicon sees it: lower case, without diacritics, apostrophes and periods.
func Fold(w string) string {
	if Folded(w) {
		return w
	}
	var buf [64]byte
	return string(AppendFold(buf[:0], w))
}

// AppendFold appends w, folded, to dst.
func AppendFold(dst []byte, w string) []byte {
	for _, r := range w {
		switch {
		case r == '\'' || r == '.' || isApostrophe(r):
		case r < utf8.RuneSelf:
			dst = append(dst, lower[byte(r)])
		default:
			dst = foldRune(dst, r)
		}
	}
	return dst
}

// Folded reports whether w is plainly what Fold returns for it: ASCII without capitals, apostrophes and periods, as most words are.
func Folded(w string) bool {
	for i := range len(w) {
		switch c := w[i]; {
		case byteClass[c] == byteUpper || byteClass[c] == byteHigh || c == '\'' || c == '.' || c == '`':
			return false
		}
	}
	return true
}
