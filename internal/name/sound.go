package name

import "strings"

// digraphs spell one sound with several letters in the usual romanizations (Arabic, Cyrillic, Persian, Hebrew, French,
// German, Polish, Hungarian, Dutch). They are tried in this order, the longest first.
var digraphs = [...][2]string{
	{"shch", "S"}, {"tsch", "C"}, {"sch", "S"}, {"tch", "C"}, {"tj", "C"}, {"cz", "C"}, {"ch", "C"}, {"sh", "S"}, {"zh", "Z"},
	{"kh", "K"}, {"gh", "g"}, {"dh", "d"}, {"th", "t"}, {"ph", "f"}, {"dj", "j"}, {"gy", "d"}, {"tz", "c"}, {"ts", "c"},
	{"ck", "k"}, {"qu", "k"}, {"oe", "u"}, {"ou", "u"}, {"oo", "u"}, {"ow", "u"}, {"aw", "au"}, {"ee", "i"}, {"ea", "i"}, {"ei", "I"}, {"ey", "I"},
	{"ai", "I"}, {"ay", "I"}, {"iy", "i"}, {"yi", "i"}, {"ij", "i"}, {"ie", "i"}, {"ye", "e"}, {"x", "ks"}, {"w", "v"}, {"q", "k"}, {"y", "i"},
}

// sounds spells a normalized word by sounds: one byte each, capitals for those that English writes with two letters.
// Doubled sounds are one.
func sounds(w string) string {
	var b strings.Builder
	last := byte(0)
	put := func(s string) {
		for k := 0; k < len(s); k++ {
			if s[k] != last {
				b.WriteByte(s[k])
			}
			last = s[k]
		}
	}
next:
	for i := 0; i < len(w); {
		for _, d := range digraphs {
			if strings.HasPrefix(w[i:], d[0]) {
				put(d[1])
				i += len(d[0])
				continue next
			}
		}
		put(w[i : i+1])
		i++
	}
	s := b.String()
	// A silent h ends "Nusrah" as it does not end "Nusra"; a c before a, o, u is a k.
	s = strings.TrimSuffix(s, "h")
	out := []byte(s)
	for i, c := range out {
		if c == 'c' && i+1 < len(out) && strings.IndexByte("aouklrt", out[i+1]) >= 0 || c == 'c' && i+1 == len(out) {
			out[i] = 'k'
		}
	}
	return string(out)
}

func vowel(c byte) bool { return strings.IndexByte("aeiouI", c) >= 0 }

// differ is the cost, in hundredths, of writing sound a for sound b. The families are those in which romanizations of one name vary.
func differ(a, b byte) int {
	if a == b {
		return 0
	}
	if a > b {
		a, b = b, a
	}
	switch string([]byte{a, b}) {
	case "ou", "Ii":
		return 5
	case "ae", "ei", "eo", "eu", "Ie":
		return 25
	case "Ia":
		return 40
	case "ao":
		return 50
	case "gk", "Kk", "Kh", "CK", "hx", "Sc", "cs", "Cc", "Zj", "Zz":
		return 20
	case "gj", "Kg", "Ss", "CS", "cz", "sz", "gh", "Ch", "Cj", "ck", "jz":
		return 35
	case "fv", "dt", "bv", "bp":
		return 50
	}
	return 100
}

// drop is the cost of writing nothing for sound c that stands at i of s.
func drop(s string, i int) int {
	inner := i > 0 && i+1 < len(s)
	switch c := s[i]; {
	case c == 'h':
		return 25
	case c == 'e' && inner:
		return 30
	case vowel(c) && (i > 0 && vowel(s[i-1]) || i+1 < len(s) && vowel(s[i+1])):
		return 35
	case vowel(c) && inner:
		return 60
	case c == 'e': // a mute e: "Poutine"
		return 50
	}
	return 100
}

// apart is how far two words are from being spellings of one: the least cost of turning the sounds of one into those
// of the other.
func apart(a, b string) int {
	x, y := sounds(a), sounds(b)
	prev := make([]int, len(y)+1)
	cur := make([]int, len(y)+1)
	for j := range y {
		prev[j+1] = prev[j] + drop(y, j)
	}
	for i := range x {
		cur[0] = prev[0] + drop(x, i)
		for j := range y {
			cur[j+1] = min(prev[j]+differ(x[i], y[j]), prev[j+1]+drop(x, i), cur[j]+drop(y, j))
		}
		prev, cur = cur, prev
	}
	return prev[len(y)]
}

// spelledAlike reports whether two normalized words can be two spellings of one name.
func spelledAlike(a, b string) bool {
	if a == b {
		return true
	}
	n := min(len(a), len(b))
	if n < 3 || max(len(a), len(b)) > 2*n {
		return false
	}
	limit := 55
	switch {
	case n >= 7:
		limit = 95
	case n >= 5:
		limit = 75
	}
	return apart(a, b) <= limit
}
