package token

import (
	"encoding/binary"
	"strings"
)

// Letters of ASCII, of which English prose is made, are looked at eight bytes at a time.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones // the high bit of each of eight bytes
)

// load returns the eight bytes at src[i:], the first one lowest; zeros where there are none.
func load(src string, i int) uint64 {
	if i+8 <= len(src) {
		return binary.LittleEndian.Uint64([]byte(src[i : i+8]))
	}
	return loadLast(src, i)
}

func loadLast(src string, i int) uint64 {
	w := uint64(0)
	for k := len(src) - 1; k >= i; k-- {
		w = w<<8 | uint64(src[k])
	}
	return w
}

// letters returns the high bit of each of eight bytes that is a letter of ASCII; low are the bytes with the bit set that makes letters small.
func letters(w, low uint64) uint64 {
	seven := low &^ highs
	return (seven + (0x80-'a')*ones) &^ (seven + (0x7F-'z')*ones) &^ w & highs
}

// count returns how many of the eight high bits are set.
func count(w uint64) int { return int(w >> 7 * ones >> 56) }

// lowered returns s with the letters of ASCII in lower case.
func lowered(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	var buf [256]byte
	for len(s) > 0 {
		n := copy(buf[:], s)
		for k := 0; k < n; k += 8 { // what stands behind n is of no account
			w := binary.LittleEndian.Uint64(buf[k : k+8])
			// A small letter has the bit that makes it one: it is set in all letters.
			binary.LittleEndian.PutUint64(buf[k:k+8], w|letters(w, w|0x20*ones)>>2)
		}
		b.Write(buf[:n])
		s = s[n:]
	}
	return b.String()
}
