package article

import (
	"encoding/binary"
	"html"
	"strings"
	"unicode/utf8"
)

// clean returns s with plain line ends and spaces, and characters for their references in HTML ("&quot;"), and, if it differs from s, the
// segments that lead back, appended to segs.
func clean(segs []segment, s string) (string, []segment) {
	i, n, put := nextSpecial(s, 0)
	if i == len(s) {
		return s, segs
	}
	var b strings.Builder
	b.Grow(len(s))
	segs = append(segs, segment{})
	from := 0
	for i < len(s) {
		b.WriteString(s[from:i])
		if put != "" {
			// A segment of its own for what stands for n bytes.
			segs = appendSegment(segs, segment{b.Len(), i, n})
			b.WriteString(put)
		}
		from = i + n
		segs = appendSegment(segs, segment{clean: b.Len(), raw: from})
		i, n, put = nextSpecial(s, from)
	}
	b.WriteString(s[from:])
	return b.String(), segs
}

func appendSegment(segs []segment, s segment) []segment {
	if last := &segs[len(segs)-1]; last.clean == s.clean {
		*last = s
		return segs
	}
	return append(segs, s)
}

const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones // the high bit of each of eight bytes
)

// nextSpecial returns where, from offset i on, the next bytes stand that are replaced, how many they are, and by what; len(s) where there are
// none.
func nextSpecial(s string, i int) (at, n int, put string) {
	for i < len(s) {
		// Eight bytes at a time are plain: of ASCII, no ampersand, and none that is a control character or a line break.
		for i+8 <= len(s) {
			w := binary.LittleEndian.Uint64([]byte(s[i : i+8]))
			amp := w ^ '&'*ones
			if (w|(w-' '*ones)&^w|(amp-ones)&^amp)&highs != 0 {
				break
			}
			i += 8
		}
		for end := min(i+8, len(s)); i < end; i++ {
			if suspect[s[i]] {
				if n, put := special(s, i); n > 0 {
					return i, n, put
				}
			}
		}
	}
	return len(s), 0, ""
}

// suspect marks the bytes with which something special begins.
var suspect = [256]bool{0: true, '\r': true, '\v': true, '\f': true, '&': true, 0xC2: true, 0xE2: true, 0xEF: true}

// special reports how many bytes at s[i:] are replaced, 0 if they stay, and by what.
func special(s string, i int) (n int, put string) {
	switch c := s[i]; c {
	case '\r':
		if i+1 < len(s) && s[i+1] == '\n' {
			return 2, "\n"
		}
		return 1, "\n"
	case 0, '\v', '\f':
		return 1, " "
	case '&':
		return reference(s[i:])
	case 0xC2: // U+0085 next line, U+00A0 no-break space, U+00AD soft hyphen
		if i+1 < len(s) {
			switch s[i+1] {
			case 0x85:
				return 2, "\n"
			case 0xA0:
				return 2, " "
			case 0xAD:
				return 2, ""
			}
		}
	case 0xE2:
		if i+2 < len(s) {
			r, _ := utf8.DecodeRuneInString(s[i:])
			switch {
			case r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F: // spaces of many widths
				return 3, " "
			case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069: // no width
				return 3, ""
			case r == 0x2028, r == 0x2029:
				return 3, "\n"
			}
		}
	case 0xEF: // byte order mark inside the text
		if i+2 < len(s) && s[i+1] == 0xBB && s[i+2] == 0xBF {
			return 3, ""
		}
	}
	return 0, ""
}

// longestReference is how far the semicolon of a character reference may be; the names that news has are shorter by far.
const longestReference = 12

// reference reads a character reference of HTML that s begins with, as texts keep them that were taken from pages or SGML: "&quot;", "&#8217;",
// "&AMP;". What the character is replaced by in its turn, stands for it.
func reference(s string) (n int, put string) {
	end := strings.IndexByte(s[:min(len(s), longestReference)], ';')
	if end < 0 {
		return 0, ""
	}
	ref := s[:end+1]
	char := html.UnescapeString(ref)
	if utf8.RuneCountInString(char) != 1 {
		return 0, "" // none, or only its first letters are one: "&ampere;"
	}
	if n, put := special(char, 0); n > 0 {
		return len(ref), put
	}
	return len(ref), char
}
