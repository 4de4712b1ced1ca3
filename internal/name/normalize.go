package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// plain gives letters that have no decomposition their customary Latin spelling.
var plain = map[rune]string{
	'ı': "i", 'ł': "l", 'Ł': "l", 'ø': "o", 'Ø': "o", 'đ': "d", 'Đ': "d", 'ð': "d", 'þ': "th", 'ß': "ss", 'æ': "ae", 'Æ': "ae",
	'œ': "oe", 'Œ': "oe", 'ə': "a", 'Ə': "a", 'ħ': "h", 'ŧ': "t",
}

// Normalize returns the normal form of a name's spelling: lower case, without diacritics, apostrophes, the points of
// an acronym, a leading article or a possessive, its words parted by single spaces. Two spellings that differ in
// nothing else have one normal form. It keeps titles and particles; Compare looks through those. The result is
// empty if s holds no letter and no digit.
func Normalize(s string) string {
	return strings.Join(words(s), " ")
}

// words returns the normalized words of s.
func words(s string) []string {
	out := rawWords(s)
	if len(out) > 1 && out[0] == "the" {
		out = out[1:]
	}
	return out
}

func rawWords(s string) []string {
	if plainASCII(s) {
		return plainWords(strings.ToLower(s))
	}
	var out []string
	var b strings.Builder
	flush := func() {
		if b.Len() > 0 {
			out = append(out, b.String())
			b.Reset()
		}
	}
	// Width and compatibility forms first (NFKD), then marks fall away below.
	s = norm.NFKD.String(s)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.Is(unicode.Mn, r):
		case plain[r] != "":
			b.WriteString(plain[r])
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		case isApostrophe(r):
			if possessive(s[i+n:]) {
				// "Russia's": the s goes with the mark.
				n++
				flush()
			}
		case r == '.' && pointOfAcronym(s, i):
			// "U.S." and "a.m." are one word each, while the point of "J. Smith" parts nothing.
		default:
			flush()
		}
		i += n
	}
	flush()
	return out
}

// plainASCII reports whether nothing within the words of s falls away: most names are letters, spaces and hyphens.
func plainASCII(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf, c == '.', c == '\'', c == '`':
			return false
		}
	}
	return true
}

// plainWords is rawWords for what is plainASCII and in lower case.
func plainWords(s string) []string {
	out := make([]string, 0, 4)
	start := -1
	for i := 0; i <= len(s); i++ {
		if i < len(s) && ('a' <= s[i] && s[i] <= 'z' || '0' <= s[i] && s[i] <= '9') {
			if start < 0 {
				start = i
			}
		} else if start >= 0 {
			out = append(out, s[start:i])
			start = -1
		}
	}
	return out
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʻ', 'ʾ', 'ʿ', '`', '´', 'ʹ', '′':
		return true
	}
	return false
}

// possessive reports whether what follows an apostrophe is an s that ends a word.
func possessive(rest string) bool {
	if len(rest) == 0 || (rest[0] != 's' && rest[0] != 'S') {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest[1:])
	return len(rest) == 1 || !unicode.IsLetter(r)
}

// pointOfAcronym reports whether the point at i stands between single letters, as in "U.S.".
func pointOfAcronym(s string, i int) bool {
	single := func(j int) bool {
		return j >= 0 && j < len(s) && (s[j]|0x20) >= 'a' && (s[j]|0x20) <= 'z'
	}
	if !single(i-1) || !single(i+1) {
		return false
	}
	if i >= 2 && s[i-2] != '.' && s[i-2] != ' ' && s[i-2] != '(' {
		return false
	}
	return i+2 >= len(s) || s[i+2] == '.' || s[i+2] == ' ' || s[i+2] == ')'
}
