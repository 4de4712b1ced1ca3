package name

import "strings"

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

// kinOf returns the first sounds of the words of a name.
func kinOf(name string) kin {
	k := kin(0)
	start := true
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c == ' ' || c == '-' {
			start = true
			continue
		}
		if start && (c|0x20 >= 'a' && c|0x20 <= 'z') {
			end := i
			for end < len(name) && end < i+4 && name[end] != ' ' && name[end] != '-' {
				end++
			}
			k |= sound(firstSound(strings.ToLower(name[i:end])))
			start = false
		} else if start && c >= 0x80 {
			return ^kin(0) // not in Latin letters without marks: nothing is ruled out
		}
	}
	return k
}

// Namesakes calls f for the listed persons of a country of whose name a word may be a spelling of the folded word, until f
// returns false. Without a country, a name must also begin with the initial, unless that is 0.
func (x *Finder) Namesakes(word, country string, initial byte, f func(row int32, e *Entry) bool) {
	family := families[firstSound(word)]
	for i := range x.persons {
		p := &x.persons[i]
		if p.kin&family == 0 {
			continue
		}
		e := &x.facts.Entries[p.row]
		if country == "" && initial != 0 && e.Name[0] != initial || country != "" && e.Country != country || !holdsSpelling(e.Name, word, family) {
			continue
		}
		if !f(p.row, e) {
			return
		}
	}
}

// holdsSpelling reports whether a word of a name may be a spelling of a folded word.
func holdsSpelling(name, word string, family kin) bool {
	for rest := name; rest != ""; {
		i := strings.IndexAny(rest, " -")
		w := rest
		if i >= 0 {
			w, rest = rest[:i], rest[i+1:]
		} else {
			rest = ""
		}
		if len(w) < 2 || kinOf(w)&family == 0 {
			continue
		}
		if sameSurname(strings.ToLower(w), word) {
			return true
		}
	}
	return false
}

// person is a listed person with the first sounds of the name.
type person struct {
	kin kin
	row int32
}

func listPersons(t *Tables) []person {
	out := make([]person, 0, len(t.Entries))
	for row := range t.Entries {
		if e := &t.Entries[row]; e.Kind == "person" {
			out = append(out, person{kinOf(e.Name), int32(row)})
		}
	}
	return out
}
