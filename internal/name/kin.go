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
	country [2]byte
	initial byte    // of the whole name
	liquids liquids // of the word
}

// liquids is the set of those of l, r, m and n that a word holds. To write another letter for one of them, or to leave one out, is
// more than spellings of a short word differ by, and more than a long one does twice.
type liquids uint8

// fit reports whether words of n letters and more with these sets can be spellings of one.
func (s liquids) fit(o liquids, n int) bool {
	return s == o || n >= longWord && bitset.OnesCount8(uint8(s&^o)) <= 1 && bitset.OnesCount8(uint8(o&^s)) <= 1
}

func liquidsOf(w string) (s liquids) {
	for i := range len(w) {
		switch w[i] {
		case 'l':
			s |= 1
		case 'r':
			s |= 2
		case 'm':
			s |= 4
		case 'n':
			s |= 8
		}
	}
	return s
}

func codeOf(country string) (c [2]byte) {
	copy(c[:], country)
	return c
}

// namesakes holds the words of all listed persons' names by their first sound.
type namesakes [64][]namesake

func listNamesakes(t *Tables) *namesakes {
	n := new(namesakes)
	for row := range t.Entries {
		e := &t.Entries[row]
		if e.Kind != "person" {
			continue
		}
		for rest := strings.ToLower(e.Name); rest != ""; {
			w := rest
			if i := strings.IndexAny(rest, " -"); i >= 0 {
				w, rest = rest[:i], rest[i+1:]
			} else {
				rest = ""
			}
			if k := sound(firstSound(w)); k != 0 && len(w) > 1 {
				i := bitset.TrailingZeros64(uint64(k))
				n[i] = append(n[i], namesake{w, int32(row), codeOf(e.Country), e.Name[0], liquidsOf(w)})
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

// Namesakes calls f for the listed persons of a country of whose name a word may be a spelling of the folded word, until f
// returns false. Without a country, a name must also begin with the initial, unless that is 0.
func (x *Finder) Namesakes(word, country string, initial byte, f func(row int32, e *Entry) bool) {
	last, code, set := int32(-1), codeOf(country), liquidsOf(word)
	var buf [maxSounds]byte
	spelled := sounds(word, &buf)
	for family := families[firstSound(word)]; family != 0; family &= family - 1 {
		list := x.namesakes[bitset.TrailingZeros64(uint64(family))]
		for i := range list {
			n := &list[i]
			if !n.liquids.fit(set, min(len(n.word), len(word))) || country != "" && n.country != code || country == "" && initial != 0 && n.initial != initial {
				continue
			}
			// Spellings of one name are of like length.
			if d := len(n.word) - len(word); d > 4 || d < -4 || n.row == last || !n.alike(word, spelled) {
				continue
			}
			last = n.row
			if !f(n.row, &x.facts.Entries[n.row]) {
				return
			}
		}
	}
}
