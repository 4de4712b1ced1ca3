package moment

import (
	"strconv"
	"strings"
)

// String returns the text form of m, and "" for the zero Moment.
func (m Moment) String() string { return string(m.append(nil)) }

// AppendText appends the text form of m to b. The error is always nil.
func (m Moment) AppendText(b []byte) ([]byte, error) { return m.append(b), nil }

// MarshalText returns the text form of m. The error is always nil.
func (m Moment) MarshalText() ([]byte, error) { return m.append(nil), nil }

// UnmarshalText is Parse, and takes empty text for the zero Moment.
func (m *Moment) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*m = Moment{}
		return nil
	}
	x, err := Parse(string(b))
	if err == nil {
		*m = x
	}
	return err
}

func (m Moment) append(b []byte) []byte {
	switch m.form {
	case formPoint:
		return m.a.append(b)
	case formInterval:
		b = m.a.append(b)
		b = append(b, '/')
		return m.b.append(b)
	case formOneOf, formAllOf:
		return append(b, m.set...)
	}
	return b
}

func (p point) append(b []byte) []byte {
	switch p.end {
	case endOpen:
		return append(b, ".."...)
	case endUnknown:
		return b
	}
	y := int(p.year)
	if y > 9999 || y < -9999 {
		b = strconv.AppendInt(append(b, 'Y'), int64(y), 10)
	} else {
		if y < 0 {
			b, y = append(b, '-'), -y
		}
		b = pad(b, y, 4)
		for i := range int(p.mask) {
			b[len(b)-1-i] = 'X'
		}
	}
	if p.week > 0 {
		b = pad2(append(b, "-W"...), p.week)
		if p.weekend {
			b = append(b, "-WE"...)
		}
		return p.appendQual(b)
	}
	if p.month == 0 {
		return p.appendQual(b)
	}
	b = pad2(append(b, '-'), p.month)
	if p.day == 0 {
		return p.appendQual(b)
	}
	b = pad2(append(b, '-'), p.day)
	if p.prec == PrecisionPart {
		b = append(append(b, 'T'), parts[p.part].code...)
	}
	if p.prec >= PrecisionHour {
		b = pad2(append(b, 'T'), p.hour)
		if p.prec >= PrecisionMinute {
			b = pad2(append(b, ':'), p.min)
		}
		if p.prec >= PrecisionSecond {
			b = pad2(append(b, ':'), p.sec)
		}
		if p.hasOff {
			b = appendOffset(b, int(p.offset))
		}
		if p.zone != 0 {
			b = append(append(append(b, '['), p.zone.Name()...), ']')
		}
	}
	return p.appendQual(b)
}

func (p point) appendQual(b []byte) []byte {
	switch p.qual {
	case Uncertain:
		return append(b, '?')
	case Approximate:
		return append(b, '~')
	case Uncertain | Approximate:
		return append(b, '%')
	}
	return b
}

func appendOffset(b []byte, min int) []byte {
	if min == 0 {
		return append(b, 'Z')
	}
	sign := byte('+')
	if min < 0 {
		sign, min = '-', -min
	}
	b = pad(append(b, sign), min/60, 2)
	return pad(append(b, ':'), min%60, 2)
}

func pad2(b []byte, n int8) []byte {
	if n == unknown {
		return append(b, "XX"...)
	}
	return pad(b, int(n), 2)
}

func pad(b []byte, n, width int) []byte {
	var buf [20]byte
	s := strconv.AppendInt(buf[:0], int64(n), 10)
	for i := len(s); i < width; i++ {
		b = append(b, '0')
	}
	return append(b, s...)
}

// Members calls yield for each member of a set, in the order written, and for m itself if m is no set. Ranges inside a
// set are given as intervals.
func (m Moment) Members(yield func(Moment) bool) {
	if !m.IsSet() {
		if !m.IsZero() {
			yield(m)
		}
		return
	}
	for s := range strings.SplitSeq(m.set[1:len(m.set)-1], ",") {
		x, err := parseMember(s)
		if err != nil {
			return // the text is canonical: it was made from members that were read
		}
		if !yield(x) {
			return
		}
	}
}

// OneOf returns the set "[a,b]" of moments of which one is meant: the moment itself if there is only one, and the zero
// Moment if there is none. Sets given are taken apart.
func OneOf(ms ...Moment) Moment {
	var kept []Moment
	for _, m := range ms {
	members:
		for x := range m.Members {
			for _, k := range kept {
				if k == x {
					continue members
				}
			}
			kept = append(kept, x)
		}
	}
	switch len(kept) {
	case 0:
		return Moment{}
	case 1:
		return kept[0]
	}
	b := []byte{'['}
	for i, k := range kept {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendMember(b, k)
	}
	return Moment{form: formOneOf, set: string(append(b, ']'))}
}

// appendMember writes an interval as sets want it: with "..".
func appendMember(b []byte, m Moment) []byte {
	if m.form != formInterval {
		return m.append(b)
	}
	if m.a.end == endDate {
		b = m.a.append(b)
	}
	b = append(b, ".."...)
	if m.b.end == endDate {
		b = m.b.append(b)
	}
	return b
}
