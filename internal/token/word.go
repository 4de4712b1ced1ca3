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

// scanSpelled appends the word at i, which is not of plain letters alone, and its possessive.
func (s *scanner) scanSpelled(i, end int, gap Gap) int {
	src := s.src
	start := i
	var h hash
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
			h.byte(lower[c])
			i++
			continue
		case byteLower:
			lowers++
			h.byte(c)
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
				h.rune(r)
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
	s.word(t, h.end())
	if possessive >= 0 {
		j := possessive + 1 // the s
		s.word(Token{Start: int32(i), End: int32(j), Num: -1, Class: Possessive, Gap: None}, mix(0, 's'))
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
