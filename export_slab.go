package truce

import "strconv"

// A slab cuts short slices from longer ones, so that the many small slices of Reports cost few allocations. They are full:
// appending to one moves it away from its neighbours. What a Report leaves of a longer slice serves the next one; a Report that is
// kept keeps no more than one of them, for each type of element, that others lie in.
type slab[T any] struct{ free []T }

// slabLen is the length of the longer slices.
const slabLen = 48

// room returns an empty slice with room for n elements; nil if n is 0.
func (s *slab[T]) room(n int) []T {
	if n == 0 {
		return nil
	}
	if n > slabLen/2 {
		return make([]T, 0, n)
	}
	if cap(s.free) < n {
		s.free = make([]T, 0, slabLen)
	}
	out := s.free[:0:n]
	s.free = s.free[n:n:cap(s.free)]
	return out
}

// facts cuts the claims and readings of facts of one type.
type facts[T comparable] struct {
	claims   slab[Claim[T]]
	readings slab[Reading[T]]
}

// An idTable holds the ids of all kinds.
type idTable struct{ actors, places, truces, statements ids }

func newIDTable() *idTable {
	const n = 128
	return &idTable{newIDs('a', n), newIDs('p', n), newIDs('t', n), newIDs('s', n)}
}

// ids are the first ids of one kind, those that most Reports need: the letter and a number from 1 on.
type ids []string

// newIDs returns n ids, one at least. They lie in one string.
func newIDs(letter byte, n int) ids {
	buf := make([]byte, 0, 4*n)
	ends := make([]int, 0, 64)
	for i := range n {
		buf = strconv.AppendInt(append(buf, letter), int64(i+1), 10)
		ends = append(ends, len(buf))
	}
	all, from := string(buf), 0
	out := make(ids, n)
	for i, end := range ends {
		out[i], from = all[from:end], end
	}
	return out
}

// of returns the id of index i; empty if there is none.
func (s ids) of(i int) string {
	switch {
	case i < 0:
		return ""
	case i < len(s):
		return s[i]
	}
	return s[0][:1] + strconv.Itoa(i+1)
}
