package name

import "strings"

// digraphs spell one sound with several letters in the usual romanizations (Arabic, Cyrillic, Persian, Hebrew, French,
// German, Polish, Hungarian, Dutch). They are tried in this order, the longest first.
var digraphs = [...][2]string{
	{"shch", "S"}, {"dzh", "j"}, {"dz", "z"}, {"tsch", "C"}, {"sch", "S"}, {"tch", "C"}, {"tj", "C"}, {"cz", "C"}, {"ch", "C"}, {"sh", "S"}, {"zh", "Z"},
	{"kh", "K"}, {"gh", "g"}, {"dh", "d"}, {"th", "t"}, {"ph", "f"}, {"dj", "j"}, {"gy", "d"}, {"tz", "c"}, {"ts", "c"},
	{"ck", "k"}, {"qu", "k"}, {"oe", "u"}, {"ou", "u"}, {"oo", "u"}, {"ow", "u"}, {"aw", "au"}, {"ee", "i"}, {"ea", "i"}, {"ei", "I"}, {"ey", "I"},
	{"ai", "I"}, {"ay", "I"}, {"iy", "i"}, {"yi", "i"}, {"ij", "i"}, {"ie", "i"}, {"ye", "e"}, {"x", "ks"}, {"w", "v"}, {"q", "k"}, {"y", "i"},
}

// digraphsBy is digraphs by their first letter, in their order.
var digraphsBy = func() (by [256][][2]string) {
	for _, d := range digraphs {
		by[d[0][0]] = append(by[d[0][0]], d)
	}
	return by
}()

// maxSounds is enough for any word that is a name.
const maxSounds = 64

// sounds spells a normalized word by sounds, into buf: one byte each, capitals for those that English writes with two letters.
// Doubled sounds are one.
func sounds(w string, buf *[maxSounds]byte) []byte {
	out := buf[:0]
next:
	for i := 0; i < len(w) && len(out)+2 < maxSounds; {
		for _, d := range digraphsBy[w[i]] {
			if strings.HasPrefix(w[i:], d[0]) {
				if d[0] == "ow" && i > 1 && (i+2 == len(w) || vowel(w[i+2])) {
					break // "Lavrow", "Rugowa": the w of German and Polish is a v
				}
				for k := 0; k < len(d[1]); k++ {
					out = appendSound(out, d[1][k])
				}
				i += len(d[0])
				continue next
			}
		}
		out = appendSound(out, w[i])
		i++
	}
	// A j behind the last e or i is the y of German and Slavic Latin: "Sergej".
	if n := len(out); n > 2 && out[n-1] == 'j' && (out[n-2] == 'e' || out[n-2] == 'i') {
		if out[n-2] == 'e' {
			out[n-2] = 'I'
		}
		out = out[:n-1]
	}
	// A silent h ends "Nusrah" as it does not end "Nusra"; a c before a, o, u is a k.
	if n := len(out); n > 0 && out[n-1] == 'h' {
		out = out[:n-1]
	}
	for i, c := range out {
		if c == 'c' && i+1 < len(out) && strings.IndexByte("aouklrt", out[i+1]) >= 0 || c == 'c' && i+1 == len(out) {
			out[i] = 'k'
		}
	}
	return out
}

func appendSound(out []byte, c byte) []byte {
	if n := len(out); n > 0 && out[n-1] == c {
		return out
	}
	return append(out, c)
}

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'I':
		return true
	}
	return false
}

// differ is the cost, in hundredths, of writing sound a for sound b. The families are those in which romanizations of one name vary.
func differ(a, b byte) int {
	if a == b {
		return 0
	}
	return int(costs[a&127][b&127])
}

// costs holds what differ returns; 100 for pairs that are in no family.
var costs = func() (t [128][128]uint8) {
	for i := range t {
		for j := range t[i] {
			t[i][j] = 100
		}
	}
	for _, f := range [...]struct {
		cost  uint8
		pairs string
	}{
		{5, "ou Ii"},
		{25, "ae ei eo eu Ie"},
		{40, "Ia uv dj"},
		{50, "ao"},
		{20, "gk Kk Kh CK hx Sc cs Cc Zj Zz"},
		{35, "gj Kg Ss CS cz sz gh Ch Cj ck jz"},
		{50, "fv dt bv bp"},
	} {
		for _, p := range strings.Fields(f.pairs) {
			t[p[0]][p[1]], t[p[1]][p[0]] = f.cost, f.cost
		}
	}
	return t
}()

// drop is the cost of writing nothing for sound c that stands at i of s.
func drop(s []byte, i int) int {
	inner := i > 0 && i+1 < len(s)
	switch c := s[i]; {
	case c == 'h' && i == 0:
		return 60
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
// of the other. Beyond the limit it stops counting, and any cost above the limit may be returned.
func apart(a, b string, limit int) int {
	var bufs [2][maxSounds]byte
	return soundsApart(sounds(a, &bufs[0]), sounds(b, &bufs[1]), limit)
}

// soundsApart is apart of words that are spelled by sounds already.
func soundsApart(x, y []byte, limit int) int {
	var rows [2][maxSounds + 1]int16
	prev, cur := rows[0][:len(y)+1], rows[1][:len(y)+1]
	var drops [maxSounds]int16
	for j := range y {
		drops[j] = int16(drop(y, j))
		prev[j+1] = prev[j] + drops[j]
	}
	for i := range x {
		gone := int16(drop(x, i))
		cur[0] = prev[0] + gone
		least := cur[0]
		for j := range y {
			c := min(prev[j]+int16(differ(x[i], y[j])), prev[j+1]+gone, cur[j]+drops[j])
			cur[j+1] = c
			least = min(least, c)
		}
		if int(least) > limit { // no later row costs less
			return int(least)
		}
		prev, cur = cur, prev
	}
	return int(prev[len(y)])
}

// longWord is how many letters a word has at least of whose spellings one may leave out a consonant.
const longWord = 8

// spelledAlike reports whether two normalized words can be two spellings of one name.
func spelledAlike(a, b string) bool {
	if a == b {
		return true
	}
	limit := apartLimit(a, b)
	return limit > 0 && liquidsOf(a).fit(liquidsOf(b), min(len(a), len(b))) && apart(a, b, limit) <= limit
}

// apartLimit returns how far two words may be apart and still be one name: longer words may be farther; 0 for words of
// which the one is too short.
func apartLimit(a, b string) int {
	n := min(len(a), len(b))
	switch {
	case n < 3 || max(len(a), len(b)) > 2*n:
		return 0
	case n == 3:
		return 30
	case n >= longWord:
		return 110
	case n >= 7:
		return 95
	case n >= 5:
		return 75
	}
	return 55
}
