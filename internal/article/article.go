// Package article turns the raw text of an article into clean text with a map back to the raw bytes, and tells
// prose from furniture: rules of dashes, captions, "Also read" lines, datelines, bylines, stamps.
//
// Nothing is deleted that a span could point at: furniture stays in the clean text and is only marked.
package article

import (
	"sort"
	"strings"

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

// segment: from clean offset clean on, raw = clean + (raw - clean), until the next segment. One with put bytes stands as a whole for so many of
// the raw text.
type segment struct{ clean, raw, put int }

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
	x := at(segs, s.End-1)
	if x.put > 0 {
		return span.Span{Start: start, End: x.raw + x.put}
	}
	return span.Span{Start: start, End: s.End - x.clean + x.raw}
}

func mapOffset(segs []segment, off int) int {
	x := at(segs, off)
	if x.put > 0 {
		return x.raw
	}
	return off - x.clean + x.raw
}

// at returns the segment of a clean offset.
func at(segs []segment, off int) segment {
	return segs[sort.Search(len(segs), func(i int) bool { return segs[i].clean > off })-1]
}
