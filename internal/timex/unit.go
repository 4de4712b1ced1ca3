package timex

import "github.com/84b0a40e/truce/internal/token"

// unit reads expressions whose head is a unit of time: lengths, distances and named spans.
func unit(r *reader, i int) bool {
	w := r.w(i)
	u, plural := w.unit, w.plural
	if u == Second && !plural && !r.secondIsUnit(i) {
		return false
	}
	if r.class(i) != token.Word {
		return false
	}
	if u == Night {
		// "last night", "Friday night" are parts of days; "three nights" is a length.
		if !plural || !r.countBefore(i).given {
			return dayPart(r, i)
		}
	}
	if u == Quarter && !plural {
		return quarter(r, i)
	}
	if u == Weekend && !plural {
		return weekend(r, i)
	}
	if u == Quarter && plural && !r.countBefore(i).given && r.w(i-1).ord > 0 {
		return quarter(r, i)
	}
	if u == Century && !plural {
		if o, f := r.ordinalBefore(i); o > 0 && o <= 30 && !r.is(f-1, rA) || o > 3 {
			return r.century(i, o, f)
		}
	}
	if u == Century && plural || u == Millennium {
		if o, _ := r.ordinalBefore(i); o > 0 {
			return false
		}
	}

	c := r.countBefore(i)
	if u == Quarter && (r.is(i+1, rOf) && !c.vague || r.gap(i) == token.Hyphen) && c.given {
		return false // three-quarters of the city
	}
	if c.given && !c.vague && c.milli == 0 {
		return false
	}
	if c.given && c.first < i {
		return r.counted(i, u, c)
	}
	if plural {
		return r.bare(i, u)
	}
	if r.gap(i) == token.Hyphen && r.is(i-1, rLast) {
		return false // a last-minute deal, a last-second escape: no more than late
	}
	return r.singular(i, u)
}

// secondIsUnit: "second" is a unit only behind a number or an article and before no noun it could count.
func (r *reader) secondIsUnit(i int) bool {
	if r.num(i-1) > 0 || r.w(i-1).num > 1 {
		return true
	}
	return r.is(i-1, rA) && r.gap(i) == token.Hyphen
}

// endOf reads the end of the month at token k: "the last day of April", "the last week of October", which is no week of the calendar. Other
// things have last days whose date nobody tells.
func (r *reader) endOf(first, k int, u Unit) bool {
	m, ok := r.monthAt(k)
	if !ok {
		return false
	}
	switch e := &m.Expr; {
	case u != Day:
		e.Mod = ModEnd
	case e.Month == 12:
		e.Day = 31
	default: // the day before the next month
		e.Month, e.Day, e.N = e.Month+1, 1, -one
	}
	r.add(first, m.End, m.Expr)
	return true
}

// closes reports whether nothing stands at token i that "before" or "after" could govern: the end of the sentence or of its clause.
func (r *reader) closes(i int) bool {
	switch r.class(i) {
	case token.Word, token.Number, token.Other:
		return r.any(i, 1<<rAnd|1<<rOr)
	}
	return true
}
