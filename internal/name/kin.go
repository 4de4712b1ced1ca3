package name

import (
	bitset "math/bits"
	"sort"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
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
	for _, d := range digraphsBy[w[0]] {
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

// A namesake is a word of a listed person's name, in lower case, as far as most are told by: they are walked by the thousand, and must be
// small.
type namesake struct {
	liquids liquids // of the word
	country [2]byte
	initial byte  // of the whole name
	size    uint8 // of the word
}

// A bearer is who has the name that a namesake is of.
type bearer struct {
	held Roles
	at   int32 // where the word stands in the names in small letters
	row  int32
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
		c := w[i] | 0x20
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
type namesakes struct {
	low     string // the names in small letters
	all     []namesake
	bearers []bearer // of all
	ends    [64]int  // of the lists
}

func listNamesakes(l layout) *namesakes {
	size := len(l.words) / wordLen
	n := &namesakes{low: l.low, all: make([]namesake, size), bearers: make([]bearer, size)}
	for i := range n.all {
		r := l.words[wordLen*i:][:wordLen]
		roles := rolesLen * int(r[10])
		held := Roles(rule.U32(l.roles, roles))<<32 | Roles(rule.U32(l.roles, roles+4))
		n.all[i] = namesake{liquids: liquids(rule.U32(r, 6)), country: [2]byte{r[11], r[12]}, initial: r[13], size: r[3]}
		n.bearers[i] = bearer{held: held, at: int32(rule.U24(r, 0)), row: int32(rule.U16(r, 4))}
	}
	for i := range n.ends {
		n.ends[i] = rule.U16(l.families, familyLen*i)
	}
	return n
}

// word returns the word of a namesake.
func (n *namesakes) word(i int) string {
	at := int(n.bearers[i].at)
	return n.low[at : at+int(n.all[i].size)]
}

// list returns where the words of one first sound stand, those of names with an initial unless that is 0.
func (n *namesakes) list(sound int, initial byte) (first, end int) {
	if sound > 0 {
		first = n.ends[sound-1]
	}
	end = n.ends[sound]
	if initial != 0 {
		list := n.all[:end]
		first += sort.Search(end-first, func(i int) bool { return list[first+i].initial >= initial })
		end = first
		for end < len(list) && list[end].initial == initial {
			end++
		}
	}
	return first, end
}

// alike is sameSurname of a listed word with one that is spelled by sounds already.
func alike(listed, word string, spelled []byte) bool {
	if listed == word || sameButEnding(listed, word) {
		return true
	}
	limit := apartLimit(listed, word)
	var buf [maxSounds]byte
	return limit > 0 && soundsApart(sounds(listed, &buf), spelled, limit) <= limit
}

// Namesakes calls f for the listed persons of a country of whose name a word may be a spelling of the folded word, and who held one of the
// roles, unless that set is empty, until f returns false; it may call f twice for one. Without a country, a name must also begin with the
// initial, unless that is 0.
func (x *Finder) Namesakes(word, country string, initial byte, held Roles, f func(row int32) bool) {
	if held != 0 && held&x.facts.held == 0 {
		return
	}
	last, code, row := int32(-1), codeOf(country), liquidsOf(word)
	var buf [maxSounds]byte
	spelled := sounds(word, &buf)
	if country != "" {
		initial = 0
	}
	all := x.namesakes
	for family := families[firstSound(word)]; family != 0; family &= family - 1 {
		first, end := all.list(bitset.TrailingZeros64(uint64(family)), initial)
		list := all.all[first:end]
		for i := range list {
			n := &list[i]
			if country != "" && n.country != code {
				continue
			}
			// Spellings of one name are of like length.
			if d := int(n.size) - len(word); d > 4 || d < -4 || !n.liquids.fit(row, min(int(n.size), len(word))) {
				continue
			}
			b := &all.bearers[first+i]
			if held != 0 && b.held&held == 0 || b.row == last || !alike(all.word(first+i), word, spelled) {
				continue
			}
			last = b.row
			if !f(b.row) {
				return
			}
		}
	}
}

// Kin reports whether two folded surnames can be spellings of one at all. It is quick, and says yes too often.
func Kin(a, b string) bool {
	return a == b || liquidsOf(a).fit(liquidsOf(b), min(len(a), len(b)))
}
