package token

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Lexicon gives every folded word that some room knows its ID. The zero Lexicon knows none.
//
// It is a table of hashes with open addressing: 64 bits of hash make a false hit less likely than a broken machine,
// so the words themselves need not be kept. A byte of each hash stands in a table of its own, small enough for the cache:
// most words of a text are either frequent or unknown, and an unknown one is told by its bytes alone.
type Lexicon struct {
	slots []slot
	tags  []uint8 // of each slot: tag of its hash; 0: empty
	mask  uint64
	n     ID
}

type slot struct {
	hash uint64
	id   ID
}

// Len returns one more than the largest ID.
func (x *Lexicon) Len() int { return int(x.n) + 1 }

// Intern returns the ID of w, folded, and makes one if it is new. It is for building; a Lexicon in use is only read.
func (x *Lexicon) Intern(w string) ID { return x.intern(hashWord(w)) }

// Lookup returns the ID of w, folded; 0 if it is not known.
func (x *Lexicon) Lookup(w string) ID { return x.find(hashWord(w)) }

func (x *Lexicon) intern(h uint64) ID {
	if id := x.find(h); id != 0 {
		return id
	}
	if full(int(x.n), len(x.slots)) {
		x.grow()
	}
	x.n++
	x.put(h, x.n)
	return x.n
}

// Grow makes room for n more words at once.
func (x *Lexicon) Grow(n int) {
	size := 1024
	for full(int(x.n)+n, size) {
		size *= 2
	}
	if size > len(x.slots) {
		x.resize(size)
	}
}

// full reports whether a table holds as many words as it may: three quarters of its slots.
func full(words, slots int) bool { return 4*words >= 3*slots }

func (x *Lexicon) grow() { x.resize(max(1024, 2*len(x.slots))) }

func (x *Lexicon) resize(size int) {
	old := x.slots
	x.slots = make([]slot, size)
	x.tags = make([]uint8, size)
	x.mask = uint64(len(x.slots) - 1)
	for _, s := range old {
		if s.id != 0 {
			x.put(s.hash, s.id)
		}
	}
}

// tag is never 0, and of other bits than those that pick the slot.
func tag(h uint64) uint8 { return uint8(h>>56) | 1 }

func (x *Lexicon) put(h uint64, id ID) {
	i := h & x.mask
	for x.tags[i] != 0 {
		i = (i + 1) & x.mask
	}
	x.slots[i], x.tags[i] = slot{h, id}, tag(h)
}

func (x *Lexicon) find(h uint64) ID {
	if len(x.slots) == 0 {
		return 0
	}
	tags, t := x.tags, tag(h)
	for i := h & x.mask; ; i = (i + 1) & x.mask {
		switch tags[i] {
		case 0:
			return 0
		case t:
			if s := &x.slots[i]; s.hash == h {
				return s.id
			}
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
