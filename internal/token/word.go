package token

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// scanWord appends the word at i, and its possessive. Plain letters of ASCII are read eight at a time; any other byte that may belong to a word
// hands it to scanSpelled. Behind a paragraph stands no letter.
func (s *scanner) scanWord(i, end int, gap Gap) int {
	src := s.src
	start := i
	sum := uint64(0)
	uppers := 0
	for {
		w := load(src, i)
		low := w | 0x20*ones
		n := uint(bits.TrailingZeros64(letters(w, low)^highs)) &^ 7 // bits of the letters at its beginning
		if n == 0 {
			break
		}
		within := uint64(1)<<n - 1
		sum = mix(sum, low&within)
		uppers += count(highs & within &^ (w << 2))
		i += int(n / 8)
		if n < 64 {
			break
		}
	}
	if i < end {
		if c := src[i]; inWord[c] && (c != '.' || i-start == 1) {
			return s.scanSpelled(start, end, gap)
		}
	}
	t := Token{Start: int32(start), End: int32(i), Num: -1, Class: Word, Case: Mixed, Gap: gap}
	switch uppers {
	case 0:
		t.Case = Lower
	case 1:
		if byteClass[src[start]] == byteUpper {
			t.Case = Title
		}
	case i - start:
		t.Case = Upper
	}
	s.word(t, sum)
	return i
}

// inWord tells the bytes besides letters that may go on a word: those of apostrophes, of periods in acronyms, and of all runes that are not ASCII.
var inWord = func() (in [256]bool) {
	for c := range in {
		in[c] = c == '\'' || c == '`' || c == '.' || c >= utf8.RuneSelf
	}
	return in
}()

// A spelling is a word as far as it is read letter by letter.
type spelling struct {
	start          int
	hash           hash
	uppers, lowers int
	firstUpper     bool
	acronym        bool
	possessive     int // where the s of a possessive stands, behind its mark; -1 for none
}

// scanSpelled appends the word at i, which is not of plain letters alone, and its possessive.
func (s *scanner) scanSpelled(i, end int, gap Gap) int {
	w := spelling{start: i, possessive: -1}
	for i < end {
		n := 0
		switch c := s.src[i]; byteClass[c] {
		case byteUpper:
			w.firstUpper = w.firstUpper || i == w.start
			w.uppers++
			w.hash.byte(lower[c])
			n = 1
		case byteLower:
			w.lowers++
			w.hash.byte(c)
			n = 1
		case byteHigh:
			n = s.spellRune(&w, i, end)
		default:
			n = s.spellMark(&w, i, end)
		}
		if n == 0 {
			break
		}
		i += n
	}
	// The period behind the last letter belongs to the acronym.
	if w.acronym && i < end && s.src[i] == '.' && i-w.start >= 2 && s.src[i-2] == '.' {
		i++
	}
	s.word(Token{Start: int32(w.start), End: int32(i), Num: -1, Class: Word, Case: w.letters(), Gap: gap, Acronym: w.acronym}, w.hash.end())
	if w.possessive < 0 {
		return i
	}
	j := w.possessive + 1 // behind the s
	s.word(Token{Start: int32(i), End: int32(j), Num: -1, Class: Possessive, Gap: None}, mix(0, 's'))
	return j
}

// spellRune takes in the rune at i, which is not ASCII, and returns its bytes; 0 if it is not of the word.
func (s *scanner) spellRune(w *spelling, i, end int) int {
	r, n := utf8.DecodeRuneInString(s.src[i:])
	if isApostrophe(r) {
		return s.spellApostrophe(w, i, n, end)
	}
	mark := unicode.Is(unicode.Mn, r)
	if !mark && !unicode.IsLetter(r) {
		return 0
	}
	if unicode.IsUpper(r) {
		w.firstUpper = w.firstUpper || i == w.start
		w.uppers++
	} else if unicode.IsLower(r) {
		w.lowers++
	}
	if !mark {
		w.hash.rune(r)
	}
	return n
}

// spellMark takes in an apostrophe at i, or the period behind a letter of an acronym, "U.S.", "a.m."; it returns 0 if the mark ends the word.
func (s *scanner) spellMark(w *spelling, i, end int) int {
	src := s.src
	switch src[i] {
	case '\'', '`':
		return s.spellApostrophe(w, i, 1, end)
	case '.':
		// Single letters, each with its period.
		if (i-w.start == 1 || w.acronym && src[i-2] == '.') && i+1 < end && isLetter(src[i+1]) &&
			(i+2 >= end || !isLetter(src[i+2]) && src[i+2] < utf8.RuneSelf) && (w.acronym || i+2 < end && (src[i+2] == '.' || !isLetter(src[i+2]))) {
			w.acronym = true
			return 1
		}
	}
	return 0
}

// spellApostrophe takes in an apostrophe of n bytes at i; it returns 0 if the mark ends the word, with or without a possessive.
func (s *scanner) spellApostrophe(w *spelling, i, n, end int) int {
	switch s.apostrophe(i, i+n, end) {
	case apostropheInside:
		return n
	case apostrophePossessive:
		w.possessive = i + n
	}
	return 0
}

// letters tells how a word is written.
func (w *spelling) letters() Case {
	switch {
	case w.uppers == 0 && w.lowers > 0:
		return Lower
	case w.firstUpper && w.uppers == 1 && !w.acronym:
		return Title
	case w.lowers == 0 && w.uppers > 0:
		return Upper
	case w.uppers > 0:
		return Mixed
	}
	return NoCase
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
