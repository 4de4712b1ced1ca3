package timex

import "github.com/84b0a40e/truce/internal/token"

// A count is how many: thousandths, or vague.
type count struct {
	first int
	milli int64
	vague bool
	mod   Mod
	given bool
}

// countBefore reads the number that ends before token j, which begins a unit: "48", "two and a half", "several", "a couple
// of", "2 1/2", "more than 300".
func (r *reader) countBefore(j int) count {
	c := count{first: j}
	i := j - 1
	// "two more weeks", "another three", "full", "or so" may stand between.
	for r.any(i, 1<<rMore|1<<rFull|1<<rAdditional|1<<rFinal|1<<rPrevious|1<<rRunning) && r.gap(i+1) != token.None && (r.isCount(i-1) || r.is(i, rFull)) {
		i--
	}
	switch {
	case r.class(i) == token.Close && r.num(i-1) >= 0 && r.class(i-2) == token.Open:
		// "six (6) months", as agreements write
		if in := r.wordsBefore(i - 3); r.w(i-3).num > 0 || r.w(i-3).scale > 0 {
			if in.given && in.milli == int64(r.num(i-1))*one {
				c = in
			}
		}
	case r.num(i) >= 0:
		c.given, c.milli, c.first = true, int64(r.num(i))*one, i
		// 3.5
		if r.gap(i) == token.None && r.class(i-1) == token.Period && r.gap(i-1) == token.None && r.num(i-2) >= 0 {
			c.milli = int64(r.num(i-2))*one + fraction(r.num(i), r.width(i))
			c.first = i - 2
		} else if r.class(i-1) == token.Slash && r.num(i-2) > 0 && r.num(i) > 0 { // 1/2, 2 1/2
			frac := int64(r.num(i-2)) * one / int64(r.num(i))
			c.milli, c.first = frac, i-2
			if n := r.num(i - 3); n >= 0 && r.class(i-3) == token.Number {
				c.milli += int64(n) * one
				c.first = i - 3
			}
		}
	case r.is(i, rFew):
		c.given, c.vague, c.first = true, true, i
		if r.is(i-1, rA) {
			c.first--
		}
	case r.is(i, rSeveral) || r.is(i, rMany) || r.is(i, rAbout) && r.w(i).num == 0 && r.plainSome(i) && r.w(j).plural:
		c.given, c.vague, c.first = true, true, i
	case r.is(i, rOf) && r.is(i-1, rCouple):
		c.given, c.milli, c.first, c.mod = true, 2*one, i-1, ModApprox
		if r.is(i-2, rA) {
			c.first--
		}
	case r.is(i, rCouple) && r.is(i-1, rA):
		c.given, c.milli, c.first, c.mod = true, 2*one, i-1, ModApprox
	case r.is(i, rOf) && r.is(i-1, rDozen):
		c.given, c.vague, c.first = true, true, i-1
	case r.is(i, rDozen):
		c.given, c.milli, c.first = true, 12*one, i
		if n := r.w(i - 1).num; n > 0 {
			c.milli, c.first = int64(n-1)*12*one, i-1
		} else if r.any(i-1, 1<<rA|1<<rHalf) {
			c.first--
			if r.is(c.first, rA) && r.is(c.first-1, rHalf) {
				c.first--
				c.milli = 6 * one
			}
		}
	case r.w(i+1).unit == Century && (r.is(i, rA) && r.is(i-1, rOf) && r.w(i-2).unit == Quarter || r.w(i).unit == Quarter):
		c.given, c.milli, c.first = true, one/4, i // a quarter of a century, a quarter-century
		if r.is(i, rA) {
			c.first -= 2
		}
		if r.is(c.first-1, rA) {
			c.first--
		}
	case r.is(i, rA) && r.is(i-1, rHalf):
		c.given, c.milli, c.first = true, one/2, i-1
	case r.is(i, rHalf):
		switch {
		case r.is(i-1, rA) && r.is(i-2, rAnd): // two and a half
			if in := r.countBefore(i - 2); in.given && !in.vague {
				c = in
				c.milli += one / 2
			}
		default: // half-hour, a half century
			c.given, c.milli, c.first = true, one/2, i
			if r.is(i-1, rA) {
				c.first--
			}
		}
	case r.w(i).num > 0 || r.w(i).scale > 0:
		c = r.wordsBefore(i)
	}
	return c
}

// plainSome: "some" is a vague number only where no number follows and it is that word, not "about".
func (r *reader) plainSome(i int) bool { return r.width(i) == 4 }

func (r *reader) isCount(i int) bool {
	w := r.w(i)
	return r.num(i) >= 0 || w.num > 0 || w.scale > 0 || w.role == rFew || w.role == rSeveral
}

func fraction(n, digits int) int64 {
	out := int64(n)
	for ; digits < 3; digits++ {
		out *= 10
	}
	for ; digits > 3; digits-- {
		out /= 10
	}
	return out
}

// wordsBefore reads a number in words that ends with token i.
func (r *reader) wordsBefore(i int) count {
	first := i
	for k := i - 1; k >= r.lo && i-k < 10; k-- {
		w := r.w(k)
		switch {
		case w.num > 0 || w.scale > 0:
			first = k
		case w.role == rAnd && (r.w(k-1).scale > 0):
		case w.role == rA && r.w(k+1).scale > 0:
			first = k
		case r.num(k) >= 0 && r.w(k+1).scale > 0:
			first = k
		default:
			k = r.lo
		}
	}
	var total, part int64
	for k := first; k <= i; k++ {
		w := r.w(k)
		switch {
		case w.num > 0:
			n := int64(w.num - 1)
			// "two three" is no number: "one or two" is handled by its last word.
			part += n
		case r.num(k) >= 0:
			part = int64(r.num(k))
		case w.scale == 100:
			part = max(part, 1) * 100
		case w.scale > 0:
			total += max(part, 1) * int64(w.scale)
			part = 0
		case w.role == rA:
			part = 1
		}
	}
	n := (total + part) * one
	if n > 1<<30 {
		return count{first: i + 1}
	}
	return count{first: first, milli: n, given: true}
}

// modBefore reads what softens a number or a date and ends before token i: "about", "more than", "up to", "at least",
// "nearly".
func (r *reader) modBefore(i int) (Mod, int) {
	switch r.role(i - 1) {
	case rAbout:
		return ModApprox, i - 1
	case rNearly, rAlmost:
		return ModLessThan, i - 1
	case rOver:
		return ModMoreThan, i - 1
	case rThan:
		switch r.role(i - 2) {
		case rMore:
			return ModMoreThan, i - 2
		case rLess:
			return ModLessThan, i - 2
		}
	case rLess:
		return ModLessThan, i - 1
	case rTo:
		if r.is(i-2, rUp) {
			return ModEqualOrLess, i - 2
		}
	case rLeast:
		if r.is(i-2, rAt) {
			return ModEqualOrMore, i - 2
		}
	case rMost:
		if r.is(i-2, rAt) {
			return ModEqualOrLess, i - 2
		}
	case rOnly, rJust:
		return ModNone, i
	}
	return ModNone, i
}
