// Package article turns the raw text of an article into clean text with a map back to the raw bytes, and tells
// prose from furniture: rules of dashes, captions, "Also read" lines, datelines, bylines, stamps.
//
// Nothing is deleted that a span could point at: furniture stays in the clean text and is only marked.
package article

import (
	"encoding/binary"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/84b0a40e/truce/internal/span"
)

// Kind says what a paragraph is.
type Kind uint8

// The kinds of paragraphs. Body is the zero value: prose.
const (
	Body    Kind = iota
	Title        // the title given with the article
	Heading      // a headline or subhead inside the text
	Byline       // "By Jane Roe and John Doe"
	Stamp        // a line that dates the article: "Published: 9 May 2016", "09/05/2016"
	Caption      // a picture's or a video's caption, with its credit
	Related      // "Also read", "Read more", "Sign up": links and advertisements
	Rule         // "---", "* * *"
)

// String returns the name of k.
func (k Kind) String() string {
	return [...]string{"body", "title", "heading", "byline", "stamp", "caption", "related", "rule"}[min(int(k), int(Rule))]
}

// Prose reports whether sentences of a paragraph of kind k are the article's own.
func (k Kind) Prose() bool { return k == Body || k == Title || k == Heading }

// A Para is a paragraph of the clean text. Its Span holds no line break at either end; hard-wrapped lines inside it
// are kept as they are.
type Para struct {
	Span span.Span
	Kind Kind
	// Dateline is the part of a Body paragraph that names where (and when) it was filed, without the dash that
	// ends it: "BEIRUT, June 2 (Reuters)". Empty if there is none.
	Dateline span.Span
}

// A Text is an article's clean text.
type Text struct {
	// Clean is the title, if any, as a paragraph of its own, then the body. Line ends are "\n", exotic spaces are
	// plain ones, and characters without width are gone.
	Clean string
	Paras []Para

	titleLen int       // bytes of Clean that come from the title
	titleAt  int       // blank bytes of the title that were left out before them
	bodyAt   int       // offset of the body in Clean
	body     []segment // from body-relative clean offsets to raw ones; empty: they are equal
	title    []segment
	block    []span.Span // scratch of paragraphs
}

// segment: from clean offset clean on, raw = clean + (raw - clean), until the next segment.
type segment struct{ clean, raw int }

// Clean reads an article. It never fails: what is no text stays text, and is marked by other means.
func Clean(title, body string) *Text {
	t := new(Text)
	t.Reset(title, body)
	return t
}

// Reset makes t the text of another article, as Clean does. It writes over what t held.
func (t *Text) Reset(title, body string) {
	t.titleAt, t.titleLen, t.bodyAt, t.title = 0, 0, 0, t.title[:0]
	t.Clean, t.body = clean(t.body[:0], body)
	if trimmed := strings.TrimSpace(title); trimmed != "" {
		t.titleAt = strings.Index(title, trimmed)
		title, t.title = clean(t.title, trimmed)
		t.titleLen = len(title)
		t.bodyAt = len(title) + 2
		t.Clean = title + "\n\n" + t.Clean
	}
	t.paragraphs()
	t.cutStamps()
	t.classify()
}

// Raw maps a span of the clean text to the bytes it came from, and reports whether they are the title's.
func (t *Text) Raw(s span.Span) (raw span.Span, inTitle bool) {
	if s.End <= t.titleLen && t.titleLen > 0 {
		raw = mapSpan(t.title, s)
		return span.Span{Start: raw.Start + t.titleAt, End: raw.End + t.titleAt}, true
	}
	s.Start, s.End = max(s.Start-t.bodyAt, 0), max(s.End-t.bodyAt, 0)
	return mapSpan(t.body, s), false
}

// mapSpan maps the end by the last byte inside the span, so that what was dropped after it stays outside.
func mapSpan(segs []segment, s span.Span) span.Span {
	if len(segs) == 0 {
		return s
	}
	start := mapOffset(segs, s.Start)
	if s.Empty() {
		return span.Span{Start: start, End: start}
	}
	last := s.End - 1
	i := sort.Search(len(segs), func(i int) bool { return segs[i].clean > last }) - 1
	end := last - segs[i].clean + segs[i].raw + 1
	// A rune that became one byte ends where the next segment begins in the raw text, unless something without
	// width was dropped between the two.
	if i+1 < len(segs) && segs[i+1].clean == s.End && segs[i].clean == last {
		end = segs[i+1].raw
	}
	return span.Span{Start: start, End: end}
}

func mapOffset(segs []segment, off int) int {
	i := sort.Search(len(segs), func(i int) bool { return segs[i].clean > off }) - 1
	return off - segs[i].clean + segs[i].raw
}

// clean returns s with plain line ends and spaces and, if it differs from s, the segments that lead back, appended to segs.
func clean(segs []segment, s string) (string, []segment) {
	i, n, put := nextSpecial(s, 0)
	if i == len(s) {
		return s, segs
	}
	var b strings.Builder
	b.Grow(len(s))
	segs = append(segs, segment{0, 0})
	from := 0
	for i < len(s) {
		b.WriteString(s[from:i])
		if put != 0 {
			// A segment of its own for the one byte that stands for n.
			segs = appendSegment(segs, segment{b.Len(), i})
			b.WriteByte(put)
		}
		from = i + n
		segs = appendSegment(segs, segment{b.Len(), from})
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

// nextSpecial returns where, from offset i on, the next bytes stand that are replaced, how many they are, and by which byte; len(s)
// where there are none.
func nextSpecial(s string, i int) (at, n int, put byte) {
	for i < len(s) {
		// Eight bytes at a time are plain: of ASCII, and none that is a control character or a line break.
		for i+8 <= len(s) {
			w := binary.LittleEndian.Uint64([]byte(s[i : i+8]))
			if (w|(w-' '*ones)&^w)&highs != 0 {
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
	return len(s), 0, 0
}

const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones // the high bit of each of eight bytes
)

// suspect marks the bytes with which something special begins.
var suspect = [256]bool{0: true, '\r': true, '\v': true, '\f': true, 0xC2: true, 0xE2: true, 0xEF: true}

// special reports how many bytes at s[i:] are replaced, and by which byte; 0 stands for none.
func special(s string, i int) (n int, put byte) {
	switch c := s[i]; c {
	case '\r':
		if i+1 < len(s) && s[i+1] == '\n' {
			return 2, '\n'
		}
		return 1, '\n'
	case 0, '\v', '\f':
		return 1, ' '
	case 0xC2: // U+0085 next line, U+00A0 no-break space, U+00AD soft hyphen
		if i+1 < len(s) {
			switch s[i+1] {
			case 0x85:
				return 2, '\n'
			case 0xA0:
				return 2, ' '
			case 0xAD:
				return 2, 0
			}
		}
	case 0xE2:
		if i+2 < len(s) {
			r, _ := utf8.DecodeRuneInString(s[i:])
			switch {
			case r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F: // spaces of many widths
				return 3, ' '
			case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069: // no width
				return 3, 0
			case r == 0x2028, r == 0x2029:
				return 3, '\n'
			}
		}
	case 0xEF: // byte order mark inside the text
		if i+2 < len(s) && s[i+1] == 0xBB && s[i+2] == 0xBF {
			return 3, 0
		}
	}
	return 0, 0
}
