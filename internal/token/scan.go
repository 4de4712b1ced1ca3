package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/84b0a40e/truce/internal/article"
)

// Classes of bytes for the scanner's first look.
const (
	byteOther = iota
	byteSpace
	byteUpper
	byteLower
	byteDigit
	byteHigh // the first byte of a rune that is not ASCII
)

var byteClass, lower = makeTables()

func makeTables() (class, low [256]byte) {
	for c := range 256 {
		low[c] = byte(c)
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			class[c] = byteSpace
		case 'A' <= c && c <= 'Z':
			class[c] = byteUpper
			low[c] = byte(c) | 0x20
		case 'a' <= c && c <= 'z':
			class[c] = byteLower
		case '0' <= c && c <= '9':
			class[c] = byteDigit
		case c >= utf8.RuneSelf:
			class[c] = byteHigh
		}
	}
	return class, low
}

// Split reads a text with a lexicon.
func Split(t *article.Text, lex *Lexicon) *Doc {
	d := new(Doc)
	d.Reset(t, lex)
	return d
}

// Reset makes d the tokens of another text. It writes over what d held, and takes no memory where that was enough.
func (d *Doc) Reset(t *article.Text, lex *Lexicon) {
	// A token stands for some five bytes of English news.
	s := scanner{src: t.Clean, words: slices.Grow(d.words[:0], len(t.Clean)/5+8)}
	s.out = slices.Grow(d.Tokens[:0], len(t.Clean)/5+8)
	d.Text = t
	d.Paras = slices.Grow(d.Paras[:0], len(t.Paras))
	d.Sentences = slices.Grow(d.Sentences[:0], len(t.Clean)/100+4)
	for _, p := range t.Paras {
		first := len(s.out)
		s.scan(p.Span.Start, p.Span.End)
		d.Tokens = s.out
		para := Para{First: first, End: len(s.out), FirstSent: len(d.Sentences), Kind: p.Kind, Body: first}
		if !p.Dateline.Empty() {
			for para.Body < para.End && int(s.out[para.Body].End) <= p.Dateline.End {
				para.Body++
			}
			for para.Body < para.End && (s.out[para.Body].Class == Dash || s.out[para.Body].Class == Colon) {
				para.Body++
			}
		}
		if para.First < para.End {
			d.sentences(&para, len(d.Paras))
			d.Paras = append(d.Paras, para)
		}
	}
	d.Tokens, d.words = s.out, s.words
	// All words at once, so that the looks at the far table wait for its memory together.
	d.Marks = slices.Grow(d.Marks[:0], len(s.out))[:len(s.out)]
	clear(d.Marks)
	for _, w := range s.words {
		own := lex.find(w.hash)
		s.out[w.token].Word, d.Marks[w.token] = idOf(own), uint16(own>>idBits)
	}
	d.low = lowered(t.Clean)
}

// AppendPhrase appends the IDs of the words of a phrase to dst, interning them; punctuation is left out. It is for building.
func AppendPhrase(dst []ID, phrase string, lex *Lexicon) []ID {
	// Most phrases are letters of ASCII, blanks and hyphens, and need no scanner.
	var h hash
	n, word := len(dst), false
	for i := range len(phrase) {
		switch c := phrase[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			h.byte(c | 0x20)
			word = true
		case c != ' ' && c != '-':
			return appendScanned(dst[:n], phrase, lex)
		case word:
			dst = append(dst, lex.intern(h.end()))
			h, word = hash{}, false
		}
	}
	if word {
		dst = append(dst, lex.intern(h.end()))
	}
	return dst
}

func appendScanned(dst []ID, phrase string, lex *Lexicon) []ID {
	var tokens [16]Token // on the stack: thousands of phrases are built at once
	var words [16]word
	s := scanner{src: phrase, out: tokens[:0], words: words[:0]}
	s.scan(0, len(phrase))
	for _, w := range s.words {
		dst = append(dst, lex.intern(w.hash))
	}
	return dst
}

type scanner struct {
	src   string
	out   []Token
	words []word
}

// A word waits to be looked up.
type word struct {
	hash  uint64
	token int32
}

func (s *scanner) word(t Token, hash uint64) {
	s.words = append(s.words, word{hash, int32(len(s.out))})
	s.out = append(s.out, t)
}

// scan appends the tokens of src[i:end], which is a paragraph.
func (s *scanner) scan(i, end int) {
	src := s.src[:end]
	gap := Break
	for i < end {
		c := src[i]
		class := byteClass[c]
		if class == byteUpper || class == byteLower { // as every second time
			i = s.scanWord(i, end, gap)
			gap = None
			if i+1 < end && src[i] == ' ' {
				i, gap = i+1, Space
			}
			continue
		}
		switch class {
		case byteSpace:
			if gap != Break && gap != Line {
				gap = Space
			}
			if c == '\n' && gap != Break {
				gap = Line
			}
			i++
			continue
		case byteDigit:
			n := len(s.out)
			if i = s.scanNumber(i, end, gap); gap == None && n > 0 && s.out[n-1].Class == Word && len(s.out) == n+1 {
				i = s.owner(i, end)
			}
		case byteHigh:
			r, n := utf8.DecodeRuneInString(src[i:])
			switch {
			case unicode.IsSpace(r):
				if gap == None || gap == Hyphen {
					gap = Space
				}
				i += n
				continue
			case unicode.IsLetter(r) && !isApostrophe(r):
				i = s.scanWord(i, end, gap)
			case r == '‑' || r == '‐': // non-breaking and plain Unicode hyphens
				if j := i + n; s.hyphenates(i, j, end, gap) {
					i, gap = j, Hyphen
					continue
				}
				s.punct(i, i+n, Dash, gap)
				i += n
			default:
				s.punct(i, i+n, runeClass(r), gap)
				i += n
			}
		default:
			if c == '-' && s.hyphenates(i, i+1, end, gap) {
				i, gap = i+1, Hyphen
				continue
			}
			i = s.scanPunct(i, end, gap)
		}
		gap = None
	}
}

// owner appends the possessive at src[i:], if one stands there behind the number of a name, "M23's", and returns where it ends.
func (s *scanner) owner(i, end int) int {
	n := 0
	switch {
	case i < end && s.src[i] == '\'':
		n = 1
	case strings.HasPrefix(s.src[i:end], "’"):
		n = len("’")
	}
	if n == 0 || s.apostrophe(i, i+n, end) != apostrophePossessive {
		return i
	}
	s.word(Token{Start: int32(i), End: int32(i + n + 1), Num: -1, Class: Possessive, Gap: None}, mix(0, 's'))
	return i + n + 1
}

// hyphenates reports whether a hyphen at src[i:j] joins the token before it, which it touches, to a word or number.
func (s *scanner) hyphenates(i, j, end int, gap Gap) bool {
	if gap != None || len(s.out) == 0 || j >= end {
		return false
	}
	last := s.out[len(s.out)-1]
	if int(last.End) != i || last.Class > Possessive {
		return false
	}
	switch byteClass[s.src[j]] {
	case byteUpper, byteLower, byteDigit:
		return true
	case byteHigh:
		r, _ := utf8.DecodeRuneInString(s.src[j:])
		return unicode.IsLetter(r)
	}
	return false
}

func (s *scanner) punct(i, j int, c Class, gap Gap) {
	s.out = append(s.out, Token{Start: int32(i), End: int32(j), Num: -1, Class: c, Gap: gap})
}

// scanNumber appends the number at i: digits, and groups of three digits behind commas.
func (s *scanner) scanNumber(i, end int, gap Gap) int {
	src := s.src
	start := i
	const limit = 1 << 31
	v := int64(0)
	digits := func() int {
		n := 0
		for i < end && byteClass[src[i]] == byteDigit {
			if v < limit {
				v = v*10 + int64(src[i]-'0')
			}
			i++
			n++
		}
		return n
	}
	if n := digits(); n <= 3 {
		for i+3 < end && src[i] == ',' && byteClass[src[i+1]] == byteDigit && byteClass[src[i+2]] == byteDigit && byteClass[src[i+3]] == byteDigit &&
			(i+4 >= end || byteClass[src[i+4]] != byteDigit) {
			i++
			digits()
		}
	}
	t := Token{Start: int32(start), End: int32(i), Num: -1, Class: Number, Gap: gap}
	if v < limit {
		t.Num = int32(v)
	}
	s.out = append(s.out, t)
	return i
}

func (s *scanner) scanPunct(i, end int, gap Gap) int {
	src := s.src[:end]
	n, c := 1, Other
	switch src[i] {
	case '.':
		c = Period
		if strings.HasPrefix(src[i:], "...") {
			c = Ellipsis
			for i+n < end && src[i+n] == '.' {
				n++
			}
		}
	case ',':
		c = Comma
	case ':':
		c = Colon
	case ';':
		c = Semicolon
	case '?':
		c = Question
	case '!':
		c = Exclaim
	case '-', '_':
		c = Dash
		for i+n < end && src[i+n] == src[i] {
			n++
		}
	case '/':
		c = Slash
	case '(', '[', '{':
		c = Open
	case ')', ']', '}':
		c = Close
	case '"':
		c = Quote
	case '\'':
		c = Quote
		if i+1 < end && src[i+1] == '\'' {
			n = 2
		}
	case '`':
		c = Quote
		if i+1 < end && src[i+1] == '`' {
			n = 2
		}
	}
	s.punct(i, i+n, c, gap)
	return i + n
}

func runeClass(r rune) Class {
	switch r {
	case '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '″', '＂':
		return Quote
	case '–', '—', '―', '−', '‒':
		return Dash
	case '…':
		return Ellipsis
	}
	return Other
}
