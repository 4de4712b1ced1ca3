package article

import (
	"strings"
	"unicode/utf8"

	"github.com/84b0a40e/truce/internal/span"
)

// paragraphs splits the clean text. A blank line always ends a paragraph; a single line break does unless the lines
// are hard-wrapped, which shows when the next line's first word would not have fitted.
func (t *Text) paragraphs() {
	s := t.Clean
	t.Paras, t.block = t.Paras[:0], t.block[:0]
	if t.titleLen > 0 {
		t.Paras = append(t.Paras, Para{Span: span.Span{Start: 0, End: t.titleLen}, Kind: Title})
	}
	for i := t.titleLen; i < len(s); {
		j := strings.IndexByte(s[i:], '\n')
		if j < 0 {
			j = len(s)
		} else {
			j += i
		}
		line := trim(s, span.Span{Start: i, End: j})
		switch {
		case line.Empty():
			t.flush()
		case isRule(s[line.Start:line.End]):
			t.flush()
			t.Paras = append(t.Paras, Para{Span: line, Kind: Rule})
		default:
			t.block = append(t.block, line)
		}
		i = j + 1
	}
	t.flush()
}

// flush appends the paragraphs of the block of lines that ends.
func (t *Text) flush() {
	t.Paras = appendBlock(t.Paras, t.Clean, t.block)
	t.block = t.block[:0]
}

func trim(s string, p span.Span) span.Span {
	for p.Start < p.End && (s[p.Start] == ' ' || s[p.Start] == '\t' || s[p.Start] == '\n') {
		p.Start++
	}
	for p.End > p.Start && (s[p.End-1] == ' ' || s[p.End-1] == '\t' || s[p.End-1] == '\n') {
		p.End--
	}
	return p
}

// isRule reports whether a line is drawn rather than written: three or more of - * _ = # or dashes.
func isRule(l string) bool {
	if c := l[0] | 0x20; 'a' <= c && c <= 'z' {
		return false
	}
	n := 0
	for _, r := range l {
		switch r {
		case '-', '*', '_', '=', '#', '~', '—', '–', '•', '─':
			n++
		case ' ':
		default:
			return false
		}
	}
	return n >= 3
}

func appendBlock(out []Para, s string, lines []span.Span) []Para {
	if len(lines) == 0 {
		return out
	}
	width := 0
	for _, l := range lines {
		width = max(width, columns(s, l))
	}
	wrapped := isWrapped(s, lines, width)
	cur := lines[0]
	last := lines[0]
	for _, l := range lines[1:] {
		if runsOn(s, last, l) || wrapped && full(s, last, l, width) {
			cur.End = l.End
		} else {
			out = append(out, Para{Span: cur})
			cur = l
		}
		last = l
	}
	return append(out, Para{Span: cur})
}

const (
	narrow = 40  // shorter lines are headings, stamps and lists rather than wrapped prose
	wide   = 132 // nobody wraps wider; longer lines are paragraphs
)

// columns returns how many characters a line has.
func columns(s string, l span.Span) int { return utf8.RuneCountInString(s[l.Start:l.End]) }

// isWrapped reports whether the lines of a block, the longest of width characters, are hard-wrapped: as often as not a line that
// is full breaks off in mid-sentence.
func isWrapped(s string, lines []span.Span, width int) bool {
	if width < narrow || width > wide {
		return false
	}
	open, breaks := 0, 0
	for i, l := range lines[:len(lines)-1] {
		if full(s, l, lines[i+1], width) {
			breaks++
			if !endsSentence(s[l.Start:l.End]) {
				open++
			}
		}
	}
	return breaks > 0 && open*2 >= breaks
}

// full reports whether the first word of line b would not have fitted behind line a.
func full(s string, a, b span.Span, width int) bool {
	word, _, _ := strings.Cut(s[b.Start:b.End], " ")
	return columns(s, a)+1+utf8.RuneCountInString(word) > width-2
}

// runsOn reports whether a sentence plainly goes on from line a to line b.
func runsOn(s string, a, b span.Span) bool {
	return columns(s, a) >= narrow && isLower(s[b.Start]) && !endsSentence(s[a.Start:a.End])
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// endsSentence reports whether l ends as a sentence does, closing marks aside.
func endsSentence(l string) bool {
	for len(l) > 0 {
		switch {
		case strings.HasSuffix(l, "”"), strings.HasSuffix(l, "’"):
			l = l[:len(l)-3]
		case strings.HasSuffix(l, "»"):
			l = l[:len(l)-2]
		case l[len(l)-1] == '"', l[len(l)-1] == '\'', l[len(l)-1] == ')', l[len(l)-1] == ']':
			l = l[:len(l)-1]
		default:
			switch l[len(l)-1] {
			case '.', '!', '?', ';':
				return true
			}
			return strings.HasSuffix(l, "…")
		}
	}
	return false
}
