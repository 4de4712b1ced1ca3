package world

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the form under which words are compared: small letters without diacritics, no periods, single spaces
// for any run of spaces and hyphens. "Côte d'Ivoire" is "cote d'ivoire", "U.S." is "us", "Guinea-Bissau" is
// "guinea bissau". It is the folding of the tokens, applied to a phrase.
func Fold(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	if ascii(s) {
		for i := range len(s) {
			switch c := s[i]; {
			case c == '.':
			case c == ' ' || c == '-' || c == '\t':
				space = b.Len() > 0
			default:
				if space {
					b.WriteByte(' ')
					space = false
				}
				switch {
				case 'A' <= c && c <= 'Z':
					c |= 0x20
				case c == '`':
					c = '\''
				}
				b.WriteByte(c)
			}
		}
		return b.String()
	}
	s = norm.NFD.String(s)
	for _, r := range s {
		switch {
		case r == '.' || unicode.Is(unicode.Mn, r):
		case r == ' ' || r == '-' || r == '\u2010' || r == '\u2011' || r == '\u00a0' || r == '\t':
			space = b.Len() > 0
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteString(letters(unicode.ToLower(r)))
		}
	}
	return b.String()
}

// letters returns what stands for r in English spelling: the few letters whose stroke or ligature no decomposition
// takes away, and the apostrophe for its likes.
func letters(r rune) string {
	switch r {
	case 'ı':
		return "i"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'ħ':
		return "h"
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'þ':
		return "th"
	case '’', '‘', 'ʼ', 'ʻ', '`', '´':
		return "'"
	}
	return string(r)
}

// plain reports whether s is folded already.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c != ' ' || i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
