package truce

import "strconv"

// A slab cuts short slices from longer ones, so that the many small slices of a Report cost few allocations. They are full:
// appending to one moves it away from its neighbours.
type slab[T any] struct {
	free []T
	next int // length of the next of the longer ones
}

// room returns an empty slice with room for n elements; nil if n is 0.
func (s *slab[T]) room(n int) []T {
	if n == 0 {
		return nil
	}
	if cap(s.free) < n {
		s.next = min(2*s.next+4, 64)
		s.free = make([]T, 0, max(n, s.next))
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

// ids are the ids of one kind: the letter and a number from 1 on.
type ids []string

// newIDs returns n ids. They lie in one string.
func newIDs(letter byte, n int) ids {
	if n == 0 {
		return nil
	}
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
	if i < 0 || i >= len(s) {
		return ""
	}
	return s[i]
}

// sized returns an empty slice with room for n elements; nil if n is 0.
func sized[T any](n int) []T {
	if n == 0 {
		return nil
	}
	return make([]T, 0, n)
}
