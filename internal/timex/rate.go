package timex

import "github.com/84b0a40e/truce/internal/token"

// often reads how many times before "a" at token k: "once a week", "three times a year".
func (r *reader) often(k int) (first int, ok bool) {
	switch {
	case r.isWord(k-1, "once"), r.isWord(k-1, "twice"):
		return k - 1, true
	case r.isWord(k-1, "times"):
		n := r.countBefore(k - 1)
		return n.first, n.given
	}
	return 0, false
}

// dozens reports whether what stands before "a" at token k is a plural of which nobody tells how many: "hundreds of shells a day".
func (r *reader) dozens(k int) bool {
	if s := r.low(k - 1); len(s) < 4 || s[len(s)-1] != 's' || !r.is(k-2, rOf) {
		return false
	}
	switch r.low(k - 3) {
	case "hundreds", "thousands", "dozens", "scores", "tens", "millions":
		return true
	}
	return false
}

// rate reports whether "a" at token k means "each".
func (r *reader) rate(k int) bool {
	switch r.class(k - 1) {
	case token.Number:
		return true
	case token.Word:
		if r.w(k-1).scale > 0 || r.isWord(k-1, "times") || r.isWord(k-1, "once") || r.isWord(k-1, "twice") || r.isWord(k-1, "percent") || r.isWord(k-1, "cents") || r.isWord(k-1, "dollars") {
			return true
		}
		// a plural noun that a number counts, "four flights a week", and not "on June 25 after a week"
		if (r.num(k-2) > 0 || r.w(k-2).num > 1) && !r.isWord(k-1, "after") && !r.isWord(k-1, "for") && !r.isWord(k-1, "within") {
			return true
		}
	}
	return r.byteOf(k-1) == '%'
}
