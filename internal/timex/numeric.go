package timex

import "github.com/84b0a40e/truce/internal/token"

// numericDate reads dates in digits.
func numericDate(r *reader, i int) bool {
	a := r.num(i)
	if a < 0 || r.gap(i) == token.None && r.class(i-1) != token.Quote && r.class(i-1) != token.Open && r.class(i-1) != token.Colon || r.gap(i) == token.Hyphen {
		return false
	}
	// 2016-05-09
	if y, ok := r.year(i); ok && r.gap(i+1) == token.Hyphen && r.gap(i+2) == token.Hyphen && r.width(i+1) == 2 && r.width(i+2) == 2 {
		m, d := r.num(i+1), r.num(i+2)
		if m < 1 || m > 12 || d < 1 || d > 31 {
			return false
		}
		e := Expr{Op: OpDate, HasYear: true, Year: int32(y), Month: int8(m), Day: int8(d)}
		end := i + 3
		// T14:00
		if r.width(end) == 1 && r.byteOf(end) == 'T' && r.gap(end) == token.None {
			if h, to, ok := r.readClock(end + 1); ok {
				e.Clock, e.Hour, e.Min, e.Sec, e.HasSec = true, h.hour, h.min, h.sec, h.hasSec
				end = to
				if r.byteOf(end) == 'Z' && r.gap(end) == token.None {
					e.Zone = ZoneRef{Kind: ZoneOffset}
					end++
				}
			}
			r.add(i, end, e)
			return true
		}
		first, end, e := r.withClock(i, end, e)
		r.add(first, end, e)
		return true
	}
	sep := func(k int) bool {
		c := r.class(k)
		return (c == token.Slash || c == token.Period) && r.gap(k) == token.None && r.gap(k+1) == token.None && r.class(k+1) == token.Number
	}
	if !sep(i+1) || !sep(i+3) || r.class(i+1) != r.class(i+3) || sep(i+5) {
		if r.gap(i+1) == token.Hyphen && r.gap(i+2) == token.Hyphen && r.width(i+2) == 4 && r.width(i) <= 2 && r.width(i+1) <= 2 {
			return r.addNumeric(i, i+3, a, r.num(i+1), r.num(i+2))
		}
		return false
	}
	b, c := r.num(i+2), r.num(i+4)
	if r.width(i) == 4 {
		if a < 1000 || a > 2100 || b < 1 || b > 12 || c < 1 || c > 31 {
			return false
		}
		r.add(i, i+5, Expr{Op: OpDate, HasYear: true, Year: int32(a), Month: int8(b), Day: int8(c)})
		return true
	}
	if r.width(i+4) == 2 && r.class(i+1) == token.Slash { // 5/9/16
		if c < 50 {
			c += 2000
		} else {
			c += 1900
		}
	} else if r.width(i+4) != 4 {
		return false
	}
	return r.addNumeric(i, i+5, a, b, c)
}

func (r *reader) addNumeric(first, end, a, b, y int) bool {
	if y < 1000 || y > 2100 || a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12 {
		return false
	}
	e := Expr{Op: OpDate, HasYear: true, Year: int32(y)}
	switch {
	case b > 12: // month first is the only way
		e.Month, e.Day = int8(a), int8(b)
	default:
		e.Day, e.Month = int8(a), int8(b)
		if a <= 12 && a != b {
			e.AltMonth, e.AltDay = int8(a), int8(b)
		}
	}
	first, end, e = r.withClock(first, end, e)
	r.add(first, end, e)
	return true
}
