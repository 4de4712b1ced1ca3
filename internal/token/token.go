// Package token splits clean text into words, numbers and punctuation, and into sentences.
//
// Words are folded and looked up once, here; every later room compares numbers. Tokens and the gaps between them
// rebuild the text.
package token

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/span"
)

// ID is the number of a folded word in a Lexicon. Zero stands for every word that no room knows.
type ID uint32

// Class says what a token is.
type Class uint8

// The classes of tokens.
const (
	Word       Class = iota + 1 // letters, with inner apostrophes, or an acronym with its periods: "U.S."
	Number                      // digits, with commas between thousands
	Possessive                  // 's after a word
	Period
	Comma
	Colon
	Semicolon
	Question
	Exclaim
	Ellipsis // … or ...
	Dash     // – — -- and a lone - or _
	Slash
	Open  // ( [ {
	Close // ) ] }
	Quote // any mark that can open or close a quotation: " ' “ ” ‘ ’ « » `` ''
	Other // everything else: % $ @ + …
)

// Case says how a word is written.
type Case uint8

// The cases of words. NoCase is that of all that holds no letter, and of scripts without case.
const (
	NoCase Case = iota
	Lower       // truce
	Title       // Truce, A
	Upper       // UN, U.S.
	Mixed       // McGuinness, iPhone
)

// Gap says what stands between a token and the one before it.
type Gap uint8

// The gaps.
const (
	None   Gap = iota // nothing
	Space             // spaces or tabs
	Hyphen            // one hyphen inside a word: "cease-fire", "48-hour", "2016-05-09"
	Line              // a line break inside a paragraph
	Break             // the border of two paragraphs, or the beginning of the text
)

// A Token is a word, a number or a mark of punctuation.
type Token struct {
	Start, End int32 // bytes of the clean text
	Word       ID    // of the folded word; 0: no room knows it
	Num        int32 // the value of a Number; -1 if it is none, or too large
	Sent       int32 // index of its sentence
	Class      Class
	Case       Case
	Gap        Gap
	Acronym    bool // written with inner periods: "U.S.", "a.m."
}

// A Sentence is a run of tokens, closing marks included.
type Sentence struct {
	First, End int // tokens, half-open
	Para       int
	Shouts     bool // it is written in capitals, which say nothing there of a word
	Titled     bool // its words begin with capitals, as those of headlines do
}

// A Para is a paragraph as a run of tokens and of sentences.
type Para struct {
	First, End         int // tokens, half-open
	FirstSent, EndSent int // sentences, half-open
	Kind               article.Kind
	// Body is the first token behind the dateline; First where there is none.
	Body int
}

// A Doc is a text in tokens.
type Doc struct {
	Text      *article.Text
	Tokens    []Token
	Sentences []Sentence
	Paras     []Para
	Marks     []uint16 // by token: the mark of its word, 0 if it has none

	low   string // Text.Clean with the letters of ASCII in lower case
	words []word // scratch of the scanner
}

// Str returns the text of token i.
func (d *Doc) Str(i int) string {
	t := &d.Tokens[i]
	return d.Text.Clean[t.Start:t.End]
}

// Low returns the text of token i with the letters of ASCII in lower case. It is for comparing with words of such letters.
func (d *Doc) Low(i int) string {
	t := &d.Tokens[i]
	return d.low[t.Start:t.End]
}

// LowSlice is Slice with the letters of ASCII in lower case.
func (d *Doc) LowSlice(first, end int) string {
	s := d.Span(first, end)
	return d.low[s.Start:s.End]
}

// Span returns the bytes of the clean text from token first to before token end; it is empty if end <= first.
func (d *Doc) Span(first, end int) span.Span {
	if end <= first {
		if first < len(d.Tokens) {
			at := int(d.Tokens[first].Start)
			return span.Span{Start: at, End: at}
		}
		return span.Span{Start: len(d.Text.Clean), End: len(d.Text.Clean)}
	}
	return span.Span{Start: int(d.Tokens[first].Start), End: int(d.Tokens[end-1].End)}
}

// Slice returns the clean text from token first to before token end.
func (d *Doc) Slice(first, end int) string {
	s := d.Span(first, end)
	return d.Text.Clean[s.Start:s.End]
}

// At returns the index of the first token that ends behind byte offset off; len(d.Tokens) if there is none.
func (d *Doc) At(off int) int {
	lo, hi := 0, len(d.Tokens)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); int(d.Tokens[m].End) <= off {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// ParaOf returns the index of the paragraph of token i.
func (d *Doc) ParaOf(i int) int { return d.Sentences[d.Tokens[i].Sent].Para }

// SentenceOf returns the sentence of token i.
func (d *Doc) SentenceOf(i int) Sentence { return d.Sentences[d.Tokens[i].Sent] }

// English reports whether the text may be read as English: among its first words enough are the small words that no
// English prose does without, those with IDs up to small. A text of a few words is given the benefit of the doubt.
func (d *Doc) English(small ID) bool {
	words, hits := 0, 0
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Class == Word {
			words++
			if t.Word-1 < small { // 0 is no word
				hits++
			}
			if words == 400 {
				break
			}
		}
	}
	return words < 12 || hits*100 >= words*12
}
