package name

import (
	bitset "math/bits"
	"sort"
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

// A namesake is a word of a listed person's name, in lower case.
type namesake struct {
	word    string
	row     int32
	held    Roles
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
type namesakes [64][]namesake

func listNamesakes(t *Tables) *namesakes {
	// The persons by initial, and their names in small letters, which are parts of one string.
	var starts [257]int32
	size := 0
	for i := range t.Entries {
		if e := &t.Entries[i]; e.Kind == "person" {
			starts[int(e.Name[0])+1]++
			size += len(e.Name) + 1
		}
	}
	for c := range 256 {
		starts[c+1] += starts[c]
	}
	persons := make([]int32, starts[256])
	for i := range t.Entries {
		if e := &t.Entries[i]; e.Kind == "person" {
			persons[starts[e.Name[0]]] = int32(i)
			starts[e.Name[0]]++
		}
	}
	low := make([]byte, 0, size+size/8)
	var buf [64]byte
	for _, row := range persons {
		low = append(append(low, lower(buf[:0], t.Entries[row].Name)...), '\n')
	}
	all := string(low)

	// The lists are parts of one slice, which is filled when their lengths are known.
	kinds := make([]uint8, 0, size/4)
	var ends [64]int32
	for rest := all; rest != ""; {
		var w string
		w, _, rest = cutWord(rest)
		kind := kindless
		if k := sound(firstSound(w)); k != 0 && len(w) > 1 {
			kind = uint8(bitset.TrailingZeros64(uint64(k)))
			ends[kind]++
		}
		kinds = append(kinds, kind)
	}
	sum := int32(0)
	for i := range ends {
		ends[i], sum = sum, sum+ends[i]
	}
	lists, first := make([]namesake, sum), ends
	for _, row := range persons {
		e := &t.Entries[row]
		country := codeOf(e.Country)
		for more := true; more; kinds = kinds[1:] {
			var w string
			w, more, all = cutWord(all)
			if kind := kinds[0]; kind != kindless {
				lists[ends[kind]] = namesake{w, row, e.Held, liquidsOf(w), country, e.Name[0]}
				ends[kind]++
			}
		}
	}
	n := new(namesakes)
	for i := range n {
		n[i] = lists[first[i]:ends[i]:ends[i]]
	}
	return n
}

// kindless stands for the first sound of what is no word.
const kindless uint8 = 64

// cutWord returns the first word of names that end in newlines, whether more words of its name follow, and what follows.
func cutWord(names string) (w string, more bool, rest string) {
	i := 0
	for names[i] != ' ' && names[i] != '-' && names[i] != '\n' {
		i++
	}
	return names[:i], names[i] != '\n', names[i+1:]
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
	first := sort.Search(len(list), func(i int) bool { return list[i].initial >= initial })
	end := first
	for end < len(list) && list[end].initial == initial {
		end++
	}
	return list[first:end]
}

// Namesakes calls f for the listed persons of a country of whose name a word may be a spelling of the folded word, and who held one of the
// roles, unless that set is empty, until f returns false; it may call f twice for one. Without a country, a name must also begin with the
// initial, unless that is 0.
func (x *Finder) Namesakes(word, country string, initial byte, held Roles, f func(row int32, e *Entry) bool) {
	if held != 0 && held&x.facts.held == 0 {
		return
	}
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
			if country != "" && n.country != code || held != 0 && n.held&held == 0 {
				continue
			}
			// Spellings of one name are of like length.
			if d := len(n.word) - len(word); d > 4 || d < -4 || !n.liquids.fit(row, min(len(n.word), len(word))) || n.row == last || !n.alike(word, spelled) {
				continue
			}
			last = n.row
			if !f(n.row, &x.facts.Entries[n.row]) {
				return
			}
		}
	}
}

// Kin reports whether two folded surnames can be spellings of one at all. It is quick, and says yes too often.
func Kin(a, b string) bool {
	return a == b || liquidsOf(a).fit(liquidsOf(b), min(len(a), len(b)))
}
