package token

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Lexicon gives every folded word that some room knows its ID. The zero Lexicon knows none.
//
// It is a table of IDs with open addressing. 64 bits of each word's hash, which make a false hit less likely than a broken machine,
// stand in a list by ID, so that those of the words of the language, which the rooms register before all names, lie together in the
// cache. A byte of the hash stands in the table beside the ID: most words that are not known are told by that alone.
type Lexicon struct {
	slots  []uint32 // ID, and tag of the hash above it; 0: empty
	hashes []uint64 // by ID
	mask   uint64
}

// idBits is how many bits of a slot hold the ID.
const idBits = 24

// Len returns one more than the largest ID.
func (x *Lexicon) Len() int { return max(1, len(x.hashes)) }

// Intern returns the ID of w, folded, and makes one if it is new. It is for building; a Lexicon in use is only read.
func (x *Lexicon) Intern(w string) ID { return x.intern(hashWord(w)) }

// Lookup returns the ID of w, folded; 0 if it is not known.
func (x *Lexicon) Lookup(w string) ID { return x.find(hashWord(w)) }

// InternHash is Intern of a word by its hash, which a table may hold that was made beforehand.
func (x *Lexicon) InternHash(h uint64) ID { return x.intern(h) }

// Hash returns the hash of the word with an ID that the Lexicon gave.
func (x *Lexicon) Hash(id ID) uint64 { return x.hashes[id] }

func (x *Lexicon) intern(h uint64) ID {
	if id := x.find(h); id != 0 {
		return id
	}
	if full(x.Len(), len(x.slots)) {
		x.resize(max(1024, 2*len(x.slots)))
	}
	if len(x.hashes) == 0 {
		x.hashes = append(x.hashes, 0)
	}
	id := ID(len(x.hashes))
	x.hashes = append(x.hashes, h)
	x.put(h, id)
	return id
}

// Grow makes room for n more words at once.
func (x *Lexicon) Grow(n int) {
	x.hashes = slices.Grow(x.hashes, n)
	size := 1024
	for full(x.Len()+n, size) {
		size *= 2
	}
	if size > len(x.slots) {
		x.resize(size)
	}
}

// full reports whether a table holds as many words as it may: three quarters of its slots.
func full(words, slots int) bool { return 4*words >= 3*slots }

func (x *Lexicon) resize(size int) {
	x.slots = make([]uint32, size)
	x.mask = uint64(size - 1)
	for id := 1; id < len(x.hashes); id++ {
		x.put(x.hashes[id], ID(id))
	}
}

// tag is never 0, and of other bits than those that pick the slot.
func tag(h uint64) uint32 { return uint32(h>>56) | 1 }

func (x *Lexicon) put(h uint64, id ID) {
	i := h & x.mask
	for x.slots[i] != 0 {
		i = (i + 1) & x.mask
	}
	x.slots[i] = uint32(id) | tag(h)<<idBits
}

func (x *Lexicon) find(h uint64) ID {
	if len(x.slots) == 0 {
		return 0
	}
	slots, t := x.slots, tag(h)
	for i := h & x.mask; ; i = (i + 1) & x.mask {
		s := slots[i]
		if s>>idBits == t {
			if id := s & (1<<idBits - 1); x.hashes[id] == h {
				return ID(id)
			}
		}
		if s == 0 {
			return 0
		}
	}
}

const (
	hashSeed  = 0xcbf29ce484222325
	hashPrime = 0x9E3779B97F4A7C15
)

func hashByte(h uint64, c byte) uint64 { return (h ^ uint64(c)) * hashPrime }

// hashEnd spreads the last byte over the low bits, which pick the slot.
func hashEnd(h uint64) uint64 { return h ^ h>>29 }

// hashWord hashes a word as the scanner does: folded, without apostrophes and periods.
func hashWord(w string) uint64 {
	h := uint64(hashSeed)
	for i := 0; i < len(w); {
		c := w[i]
		if c < utf8.RuneSelf {
			i++
			if c == '\'' || c == '.' || c == '`' {
				continue
			}
			h = hashByte(h, lower[c])
			continue
		}
		r, n := utf8.DecodeRuneInString(w[i:])
		i += n
		if isApostrophe(r) {
			continue
		}
		h = hashRune(h, r)
	}
	return hashEnd(h)
}

func isApostrophe(r rune) bool {
	return r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ' || r == 'ʿ' || r == 'ʾ' || r == '`'
}

// hashRune hashes the folded form of a rune that is not ASCII.
func hashRune(h uint64, r rune) uint64 {
	var buf [32]byte
	for _, c := range foldRune(buf[:0], r) {
		h = hashByte(h, c)
	}
	return h
}

// foldRune appends r in lower case and without diacritics.
func foldRune(dst []byte, r rune) []byte {
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
