package name

import (
	bitset "math/bits"
	"slices"
	"strings"
)

// kin tells, before two names are compared letter by letter, whether a word of one can be a spelling of a word of the
// other at all: their first sounds must be of one family. It is a set of sounds, a bit each.
type kin uint64

func sound(c byte) kin {
	switch {
	case 'a' <= c && c <= 'z':
		return 1 << (c - 'a')
	case 'A' <= c && c <= 'Z':
		return 1 << (26 + c - 'A')
	}
	return 0
}

// firstSound returns the sound that a folded word begins with, as sounds spells it; 0 for none.
func firstSound(w string) byte {
	if w == "" {
		return 0
	}
	for _, d := range digraphs {
		if strings.HasPrefix(w, d[0]) {
			return d[1][0]
		}
	}
	if w[0] == 'c' && (len(w) == 1 || strings.IndexByte("aouklrt", w[1]) >= 0) {
		return 'k'
	}
	return w[0]
}

// families holds for each sound those that another spelling may begin with.
var families = func() (f [256]kin) {
	const all = "abcdefghijklmnopqrstuvwxyzCIKSZ"
	for i := range len(all) {
		for j := range len(all) {
			a, b := all[i], all[j]
			if differ(a, b) <= 50 || vowel(a) && (vowel(b) || b == 'h') || vowel(b) && a == 'h' {
				f[a] |= sound(b)
			}
		}
	}
	return f
}()

// A namesake is a word of a listed person's name, in lower case.
type namesake struct {
	word    string
	row     int32
	liquids liquids // of the word
	country [2]byte
	initial byte // of the whole name
}

// liquids is the row of those of l, r, m and n that a word holds, two bits each behind a 1. To write another letter for one of them, or to
// leave one out, is more than spellings of a short word differ by, and more than a long one does twice.
type liquids uint32

// manyLiquids is the row of a word that has more than the bits hold. It fits every other.
const manyLiquids liquids = 0

// fit reports whether words of n letters and more with these rows can be spellings of one.
func (s liquids) fit(o liquids, n int) bool {
	if s == o || s == manyLiquids || o == manyLiquids {
		return true
	}
	if n < longWord {
		return false
	}
	for s > 3 && o > 3 && s&3 == o&3 {
		s, o = s>>2, o>>2
	}
	return s>>2 == o || o>>2 == s || s>>2 == o>>2
}

func liquidsOf(w string) liquids {
	s, last := liquids(1), byte(0)
	for i := range len(w) {
		c := w[i]
		if c == last {
			continue // a doubled sound is one
		}
		last = c
		var bits liquids
		switch c {
		case 'l':
		case 'r':
			bits = 1
		case 'm':
			bits = 2
		case 'n':
			bits = 3
		default:
			continue
		}
		if s>>30 != 0 {
			return manyLiquids
		}
		s = s<<2 | bits
	}
	return s
}

func codeOf(country string) (c [2]byte) {
	copy(c[:], country)
	return c
}

// namesakes holds the words of all listed persons' names by their first sound, those of names with one initial side by side: most names
// in the news come without a country.
type namesakes [64][]namesake

func listNamesakes(t *Tables) *namesakes {
	order := make([]uint64, 0, len(t.Entries)) // initial, then row
	for row := range t.Entries {
		if e := &t.Entries[row]; e.Kind == "person" {
			order = append(order, uint64(e.Name[0])<<32|uint64(row))
		}
	}
	slices.Sort(order)
	n := new(namesakes)
	for _, o := range order {
		row := int32(uint32(o))
		e := &t.Entries[row]
		for rest := strings.ToLower(e.Name); rest != ""; {
			w := rest
			if i := strings.IndexAny(rest, " -"); i >= 0 {
				w, rest = rest[:i], rest[i+1:]
			} else {
				rest = ""
			}
			if k := sound(firstSound(w)); k != 0 && len(w) > 1 {
				i := bitset.TrailingZeros64(uint64(k))
				n[i] = append(n[i], namesake{w, row, liquidsOf(w), codeOf(e.Country), e.Name[0]})
			}
		}
	}
	for i := range n {
		n[i] = slices.Clone(n[i])
	}
	return n
}

// alike is sameSurname with a word that is spelled by sounds already.
func (n *namesake) alike(word string, spelled []byte) bool {
	if n.word == word || sameButEnding(n.word, word) {
		return true
	}
	limit := apartLimit(n.word, word)
	var buf [maxSounds]byte
	return limit > 0 && soundsApart(sounds(n.word, &buf), spelled, limit) <= limit
}

// initialed cuts from a list the names with an initial.
func initialed(list []namesake, initial byte) []namesake {
	before := func(n namesake, c byte) int { return int(n.initial) - int(c) }
	first, _ := slices.BinarySearchFunc(list, initial, before)
	end, _ := slices.BinarySearchFunc(list[first:], initial+1, before)
	return list[first : first+end]
}

// Namesakes calls f for the listed persons of a country of whose name a word may be a spelling of the folded word, and of whom may is true,
// until f returns false; it may call f twice for one. Without a country, a name must also begin with the initial, unless that is 0.
func (x *Finder) Namesakes(word, country string, initial byte, may func(row int32) bool, f func(row int32, e *Entry) bool) {
	last, code, row := int32(-1), codeOf(country), liquidsOf(word)
	var buf [maxSounds]byte
	spelled := sounds(word, &buf)
	for family := families[firstSound(word)]; family != 0; family &= family - 1 {
		list := x.namesakes[bitset.TrailingZeros64(uint64(family))]
		if country == "" && initial != 0 {
			list = initialed(list, initial)
		}
		for i := range list {
			n := &list[i]
			if country != "" && n.country != code {
				continue
			}
			// Spellings of one name are of like length.
			if d := len(n.word) - len(word); d > 4 || d < -4 || !n.liquids.fit(row, min(len(n.word), len(word))) || n.row == last || !may(n.row) || !n.alike(word, spelled) {
				continue
			}
			last = n.row
			if !f(n.row, &x.facts.Entries[n.row]) {
				return
			}
		}
	}
}
