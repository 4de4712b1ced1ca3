package timex

import "github.com/84b0a40e/truce/internal/token"

// feast reads the names of feasts.
func feast(r *reader, i int) bool {
	if !r.capital(i) {
		return false
	}
	end, v, ok := r.f.feasts.Longest(r.d, i, r.hi)
	if !ok {
		return false
	}
	// "Christmas Island", "Ramadan Revolution": part of another name.
	if r.proper(end) && r.gap(end) == token.Space && !r.temporal(end) && r.class(end) == token.Word && r.w(end).unit == UnitNone {
		return false
	}
	e := Expr{Op: OpDate, Feast: feastNames[v].feast}
	if feastNames[v].eve {
		e.N = -one
	}
	first := i
	if y, ok := r.year(r.comma(end)); ok {
		e.Year, e.HasYear, end = int32(y), true, r.comma(end)+1
	} else if r.is(end, rOf) {
		if y, ok := r.year(end + 1); ok {
			e.Year, e.HasYear, end = int32(y), true, end+2
		}
	}
	if y, ok := r.year(end + 1); ok && !e.HasYear && r.is(end, rIn) {
		e.inYear(y) // "at Christmas in 2013"
	}
	if y, ok := r.yearOf(end); ok && !e.HasYear { // the Christmas truce of 1914
		e.inYear(y)
	}
	switch r.role(first - 1) {
	case rLast:
		e.Dir, first = DirLast, first-1
	case rNext, rComing:
		e.Dir, first = DirNext, first-1
	case rThis:
		e.Dir, first = DirThis, first-1
	case rEach, rEvery:
		e.Op, first = OpSet, first-1
	}
	if y, ok := r.year(first - 1); ok && !e.HasYear {
		e.Year, e.HasYear, first = int32(y), true, first-1
	}
	r.add(first, end, e)
	return true
}

// seasonal reports whether token i is a noun before which a season is one.
func (r *reader) seasonal(i int) bool {
	if r.class(i) != token.Word || r.proper(i) {
		return false
	}
	switch r.d.Low(i) {
	case "offensive", "offensives", "campaign", "elections", "election", "session", "fighting", "months", "semester", "thaw", "rains":
		return true
	}
	return false
}

// season reads spring to winter.
func season(r *reader, i int) bool {
	w := r.w(i)
	e := Expr{Op: OpDate, Sub: w.season}
	first, end := i, i+1
	strong := false
	if w.plural { // "the past three summers"
		e.Op = OpSet
		if c := r.countBefore(i); c.given {
			first, strong = c.first, true
			for r.any(first-1, 1<<rLast|1<<rPast|1<<rThese|1<<rThe) {
				first--
			}
		}
	}
	// A year behind it.
	if n := r.num(end + 1); r.is(end, rOf) && n > 0 && r.is(end+2, rBC) {
		e.Year, e.HasYear, e.BC, end, strong = int32(n), true, true, end+3, true
	} else if y, ok := r.year(r.comma(end)); ok && r.gap(r.comma(end)) != token.Hyphen {
		e.Year, e.HasYear, end, strong = int32(y), true, r.comma(end)+1, true
	} else if r.is(end, rOf) {
		k := end + 1
		if y, ok := r.year(k); ok {
			e.Year, e.HasYear, end, strong = int32(y), true, k+1, true
		} else if dir, to, ok := r.yearWords(k); ok {
			e.YearDir, end, strong = dir, to, true
		}
	} else if n := r.num(end); n > 0 && r.is(end+1, rBC) {
		e.Year, e.HasYear, e.BC, end, strong = int32(n), true, true, end+2, true
	} else if dir, to, ok := r.yearWords(end); ok {
		e.YearDir, end, strong = dir, to, true
	}
	if dir, ok := r.role(first - 1).direction(); ok {
		e.Dir, first, strong = dir, first-1, true
		if dir == DirLast && r.is(first-1, rThis) {
			first--
		}
	} else if r.any(first-1, 1<<rEach|1<<rEvery) {
		e.Op, first, strong = OpSet, first-1, true
	}
	if f, mod, ok := r.modDate(first); ok {
		first, e.Mod, strong = f, mod, true
	}
	if y, ok := r.year(first - 1); ok && !e.HasYear {
		e.Year, e.HasYear, first, strong = int32(y), true, first-1, true
	}
	if !strong {
		// "fall" and "spring" are verbs and things, too; "the fall of a city" is no season.
		weak := w.season == 21 || w.season == 23 && r.width(i) == 4
		switch {
		case r.is(end, rOf) && weak:
			return false
		case weak && !r.any(i-1, 1<<rIn|1<<rBy|1<<rUntil|1<<rSince|1<<rThrough|1<<rDuring) && !(r.is(i-1, rThe) && r.any(i-2, 1<<rIn|1<<rBy|1<<rDuring|1<<rThrough|1<<rSince|1<<rUntil|1<<rFor) && (r.class(end) != token.Word || r.dayCloses(end))) && !(r.is(i-1, rThe) && (r.class(end) != token.Word || r.any(end, 1<<rAnd|1<<rOr|1<<rTo|1<<rUntil|1<<rIn|1<<rBy|1<<rOn))) && !r.seasonal(end):
			return false
		case r.proper(i) && i > r.lo && r.capital(i+1):
			return false
		}
	}
	if e.Dir == DirNone && e.Op == OpDate || e.Dir > DirNext {
		first = r.withThe(first)
	}
	r.add(first, end, e)
	return true
}
