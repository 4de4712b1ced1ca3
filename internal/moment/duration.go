package moment

import "strconv"

// A Duration is a length of time as it was told: "48 hours" is not "2 days". It is comparable; the zero Duration is
// "unknown". A part may be vague, as in "several days", written PXD.
type Duration struct {
	n   [7]int64 // thousandths; vague for X
	has uint8    // bit per unit
}

// The units of a Duration, as index and as argument of Of.
const (
	unitYear = iota
	unitMonth
	unitWeek
	unitDay
	unitHour
	unitMinute
	unitSecond
)

// Unit is a unit of time.
type Unit uint8

// The units of a Duration.
const (
	Years   Unit = unitYear
	Months  Unit = unitMonth
	Weeks   Unit = unitWeek
	Days    Unit = unitDay
	Hours   Unit = unitHour
	Minutes Unit = unitMinute
	Seconds Unit = unitSecond
)

const (
	milli = 1000
	vague = -1
	// maxPart keeps arithmetic far from overflow: a hundred million of anything.
	maxPart = 100_000_000 * milli
)

// Of returns n of a unit, and the zero Duration if n is negative or beyond a hundred million.
func Of(n int, u Unit) Duration { return OfMilli(int64(n)*milli, u) }

// OfMilli returns n thousandths of a unit, for lengths such as "two and a half years".
func OfMilli(n int64, u Unit) Duration {
	var d Duration
	if n < 0 || n > maxPart || u > Seconds {
		return d
	}
	d.n[u], d.has = n, 1<<u
	return d
}

// Vague returns an unknown number of a unit: "PXD".
func Vague(u Unit) Duration {
	var d Duration
	if u <= Seconds {
		d.n[u], d.has = vague, 1<<u
	}
	return d
}

// Plus returns a length with the parts of both; the same unit adds up, and anything added to a vague part stays vague.
func (d Duration) Plus(e Duration) Duration {
	for i := range d.n {
		switch {
		case d.n[i] == vague || e.n[i] == vague:
			d.n[i] = vague
		default:
			d.n[i] = min(d.n[i]+e.n[i], maxPart)
		}
	}
	d.has |= e.has
	return d
}

// IsZero reports whether d is the zero Duration: unknown.
func (d Duration) IsZero() bool { return d.has == 0 }

// IsVague reports whether a part of d is an unknown number.
func (d Duration) IsVague() bool {
	for _, x := range d.n {
		if x == vague {
			return true
		}
	}
	return false
}

// Seconds returns the length if it is made of hours, minutes, seconds, days and weeks only, a day being 24 hours.
func (d Duration) Seconds() (int64, bool) {
	if d.has == 0 || d.IsVague() || d.n[unitYear] != 0 || d.n[unitMonth] != 0 {
		return 0, false
	}
	return ((d.n[unitWeek]*7+d.n[unitDay])*86400 + d.n[unitHour]*3600 + d.n[unitMinute]*60 + d.n[unitSecond]) / milli, true
}

// Conflicts reports whether both are known and no one length can be both. Lengths that differ only in the words, such as
// "48 hours" and "2 days" or "2 months" and "60 days", or that one of them leaves vague, do not conflict.
func (d Duration) Conflicts(e Duration) bool {
	if d.IsZero() || e.IsZero() || d.IsVague() || e.IsVague() {
		return false
	}
	a, b := d.least(), e.least()
	A, B := d.most(), e.most()
	return A < b || B < a
}

// least and most are the shortest and longest time, in thousandths of a second, that the length may last by the calendar.
func (d Duration) least() int64 {
	return ((d.n[unitYear]*365+d.n[unitMonth]*28+d.n[unitWeek]*7+d.n[unitDay])*24+d.n[unitHour])*3600 + d.n[unitMinute]*60 + d.n[unitSecond]
}

func (d Duration) most() int64 {
	return ((d.n[unitYear]*366+d.n[unitMonth]*31+d.n[unitWeek]*7+d.n[unitDay])*24+d.n[unitHour])*3600 + d.n[unitMinute]*60 + d.n[unitSecond]
}

// String returns the ISO 8601 form, such as "PT48H", and "" for the zero Duration.
func (d Duration) String() string {
	var buf [24]byte
	return string(d.append(buf[:0]))
}

// AppendText appends the text form of d to b. The error is always nil.
func (d Duration) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText returns the text form of d. The error is always nil.
func (d Duration) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText is ParseDuration, and takes empty text for the zero Duration.
func (d *Duration) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Duration{}
		return nil
	}
	x, err := ParseDuration(string(b))
	if err == nil {
		*d = x
	}
	return err
}

const letters = "YMWDHMS"

func (d Duration) append(b []byte) []byte {
	if d.has == 0 {
		return b
	}
	b = append(b, 'P')
	for i, n := range d.n {
		if i == unitHour && d.has>>unitHour != 0 {
			b = append(b, 'T')
		}
		if d.has>>i&1 == 0 {
			continue
		}
		if n == vague {
			b = append(b, 'X')
		} else {
			b = strconv.AppendInt(b, n/milli, 10)
			if f := n % milli; f != 0 {
				b = pad(append(b, '.'), int(f), 3)
				for b[len(b)-1] == '0' {
					b = b[:len(b)-1]
				}
			}
		}
		b = append(b, letters[i])
	}
	return b
}

// ParseDuration reads the ISO 8601 form of a length: "P5D", "PT48H", "P1Y6M", "P2.5Y", "PXW". Up to three decimals are
// kept.
func ParseDuration(s string) (Duration, error) {
	var d Duration
	if len(s) < 3 || s[0] != 'P' {
		return d, &Error{s, 0, "P and a length"}
	}
	next, clock := unitYear, false
	for i := 1; i < len(s); {
		if s[i] == 'T' {
			if clock || i+1 == len(s) {
				return Duration{}, &Error{s, i, "a number"}
			}
			next, clock = unitHour, true
			i++
			continue
		}
		start := i
		var n int64
		if s[i] == 'X' {
			n = vague
			i++
		} else {
			digits, frac := 0, 0
			for i < len(s) && s[i] >= '0' && s[i] <= '9' && digits < 9 {
				n = n*10 + int64(s[i]-'0')
				i++
				digits++
			}
			n *= milli
			if i < len(s) && s[i] == '.' && digits > 0 {
				i++
				for unit := int64(100); i < len(s) && s[i] >= '0' && s[i] <= '9'; unit /= 10 {
					n += int64(s[i]-'0') * unit
					i++
					frac++
				}
				if frac == 0 {
					return Duration{}, &Error{s, i, "a decimal"}
				}
			}
			if digits == 0 || n > maxPart {
				return Duration{}, &Error{s, start, "a number"}
			}
		}
		if i == len(s) {
			return Duration{}, &Error{s, i, "a unit"}
		}
		u := next
		end := unitDay + 1
		if clock {
			end = unitSecond + 1
		}
		for u < end && letters[u] != s[i] {
			u++
		}
		if u >= end {
			return Duration{}, &Error{s, i, "a unit, largest first"}
		}
		d.n[u], d.has, next = n, d.has|1<<u, u+1
		i++
	}
	return d, nil
}
