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
	s := scanner{src: t.Clean, lex: lex}
	// A token stands for some five bytes of English news.
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
	d.Tokens = s.out
	d.low = lowered(t.Clean)
}

// lowered returns s with the letters of ASCII in lower case.
func lowered(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	var buf [256]byte
	for len(s) > 0 {
		n := copy(buf[:], s)
		for i, c := range buf[:n] {
			buf[i] = lower[c]
		}
		b.Write(buf[:n])
		s = s[n:]
	}
	return b.String()
}

// SplitPhrase returns the IDs of the words of a phrase, interning them; punctuation is left out. It is for building.
func SplitPhrase(phrase string, lex *Lexicon) []ID {
	s := scanner{src: phrase, lex: lex, learn: true}
	s.scan(0, len(phrase))
	ids := make([]ID, 0, len(s.out))
	for _, t := range s.out {
		if t.Word != 0 {
			ids = append(ids, t.Word)
		}
	}
	return ids
}

type scanner struct {
	src   string
	lex   *Lexicon
	learn bool // intern what is new
	out   []Token
}

func (s *scanner) word(h uint64) ID {
	h = hashEnd(h)
	if s.learn {
		return s.lex.intern(h)
	}
	return s.lex.find(h)
}

// scan appends the tokens of src[i:end], which is a paragraph.
func (s *scanner) scan(i, end int) {
	src := s.src[:end]
	gap := Break
	for i < end {
		c := src[i]
		switch byteClass[c] {
		case byteSpace:
			if gap != Break && gap != Line {
				gap = Space
			}
			if c == '\n' && gap != Break {
				gap = Line
			}
			i++
			continue
		case byteUpper, byteLower:
			i = s.scanWord(i, end, gap)
		case byteDigit:
			i = s.scanNumber(i, end, gap)
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

// scanWord appends the word at i, and its possessive.
func (s *scanner) scanWord(i, end int, gap Gap) int {
	src := s.src
	start := i
	h := uint64(hashSeed)
	uppers, lowers := 0, 0
	firstUpper := false
	acronym := false
	possessive := -1
	for i < end {
		c := src[i]
		switch byteClass[c] {
		case byteUpper:
			if i == start {
				firstUpper = true
			}
			uppers++
			h = hashByte(h, lower[c])
			i++
			continue
		case byteLower:
			lowers++
			h = hashByte(h, c)
			i++
			continue
		case byteHigh:
			r, n := utf8.DecodeRuneInString(src[i:])
			if isApostrophe(r) {
				if k := s.apostrophe(i, i+n, end); k == apostropheInside {
					i += n
					continue
				} else if k == apostrophePossessive {
					possessive = i + n
				}
				goto done
			}
			if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
				goto done
			}
			if unicode.IsUpper(r) {
				if i == start {
					firstUpper = true
				}
				uppers++
			} else if unicode.IsLower(r) {
				lowers++
			}
			if !unicode.Is(unicode.Mn, r) {
				h = hashRune(h, r)
			}
			i += n
			continue
		}
		if c == '\'' || c == '`' {
			if k := s.apostrophe(i, i+1, end); k == apostropheInside {
				i++
				continue
			} else if k == apostrophePossessive {
				possessive = i + 1
			}
			goto done
		}
		// "U.S.", "a.m.": single letters, each with its period.
		if c == '.' && (i-start == 1 || acronym && src[i-2] == '.') && i+1 < end && isLetter(src[i+1]) &&
			(i+2 >= end || !isLetter(src[i+2]) && src[i+2] < utf8.RuneSelf) && (acronym || i+2 < end && (src[i+2] == '.' || !isLetter(src[i+2]))) {
			acronym = true
			i++
			continue
		}
		break
	}
done:
	// The period behind the last letter belongs to the acronym.
	if acronym && i < end && src[i] == '.' && i-start >= 2 && src[i-2] == '.' {
		i++
	}
	t := Token{Start: int32(start), End: int32(i), Num: -1, Class: Word, Gap: gap, Acronym: acronym}
	switch {
	case uppers == 0 && lowers > 0:
		t.Case = Lower
	case firstUpper && uppers == 1 && !acronym:
		t.Case = Title
	case lowers == 0 && uppers > 0:
		t.Case = Upper
	case uppers > 0:
		t.Case = Mixed
	}
	t.Word = s.word(h)
	s.out = append(s.out, t)
	if possessive >= 0 {
		j := possessive + 1 // the s
		p := Token{Start: int32(i), End: int32(j), Num: -1, Class: Possessive, Gap: None}
		p.Word = s.word(hashByte(hashSeed, 's'))
		s.out = append(s.out, p)
		return j
	}
	return i
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

const (
	apostropheOutside = iota
	apostropheInside
	apostrophePossessive
)

// apostrophe says what the mark at src[i:j], behind a letter, is: part of the word ("don't", "Qa'ida"), the beginning of a
// possessive ("Assad's"), or neither.
func (s *scanner) apostrophe(i, j, end int) int {
	if j >= end {
		return apostropheOutside
	}
	c := s.src[j]
	if c == 's' || c == 'S' {
		if j+1 >= end || !isLetter(s.src[j+1]) && byteClass[s.src[j+1]] != byteDigit {
			if j+1 < end && s.src[j+1] >= utf8.RuneSelf {
				if r, _ := utf8.DecodeRuneInString(s.src[j+1:]); unicode.IsLetter(r) {
					return apostropheInside
				}
			}
			return apostrophePossessive
		}
		return apostropheInside
	}
	if isLetter(c) {
		return apostropheInside
	}
	if c >= utf8.RuneSelf {
		if r, _ := utf8.DecodeRuneInString(s.src[j:]); unicode.IsLetter(r) {
			return apostropheInside
		}
	}
	return apostropheOutside
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
