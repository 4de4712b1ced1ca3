package moment

import (
	"errors"
	"strings"

	"github.com/84b0a40e/truce/internal/zone"
)

// An Error says where the text of a Moment or a Duration could not be read.
type Error struct {
	Text string // all of it
	Pos  int    // byte where it stopped making sense
	Want string // what should have stood there
}

// Error returns the reason with the text and the place.
func (e *Error) Error() string { return e.Text[:min(len(e.Text), 60)] + ": want " + e.Want }

// Unwrap returns ErrSyntax.
func (e *Error) Unwrap() error { return ErrSyntax }

// ErrSyntax is what every error of Parse and ParseDuration wraps.
var ErrSyntax = errors.New("syntax")

// Parse reads the text form of a Moment: a date of EDTF level 0 or 1, an interval, a set of level 2, each with an
// optional clock, offset, zone in brackets and qualifier: "2016-06-16T00:01+03:00[Asia/Damascus]", "2016-06-16TEV", "2016-05~",
// "2016-03-19/2017-01-14", "../2016-02-25", "[2016-05-09,2016-09-05]".
func Parse(s string) (Moment, error) {
	if len(s) > 1 && (s[0] == '[' && s[len(s)-1] == ']' || s[0] == '{' && s[len(s)-1] == '}') {
		return parseSet(s)
	}
	a, b, isInterval := cutInterval(s)
	if !isInterval {
		p, err := parsePoint(s, 0, s)
		if err != nil {
			return Moment{}, err
		}
		return Moment{form: formPoint, a: p}, nil
	}
	pa, err := parseEnd(s, 0, a)
	if err != nil {
		return Moment{}, err
	}
	pb, err := parseEnd(s, len(a)+1, b)
	if err != nil {
		return Moment{}, err
	}
	if pa.end != endDate && pb.end != endDate && (pa.end == endUnknown || pb.end == endUnknown) {
		return Moment{}, &Error{s, 0, "a date on one side"}
	}
	m := Moment{form: formInterval, a: pa, b: pb}
	if pa.end == endDate && pb.end == endDate && m.End().Before(m.Start()) {
		return Moment{}, &Error{s, len(a) + 1, "an end that is not before the start"}
	}
	return m, nil
}

// cutInterval cuts at a slash that stands outside brackets.
func cutInterval(s string) (a, b string, ok bool) {
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '[':
			depth++
		case ']':
			depth--
		case '/':
			if depth == 0 {
				return s[:i], s[i+1:], true
			}
		}
	}
	return s, "", false
}

func parseEnd(all string, at int, s string) (point, error) {
	switch s {
	case "..":
		return point{end: endOpen}, nil
	case "":
		return point{end: endUnknown}, nil
	}
	return parsePoint(all, at, s)
}

func parseSet(s string) (Moment, error) {
	f := formOneOf
	if s[0] == '{' {
		f = formAllOf
	}
	b := []byte{s[0]}
	at := 1
	n := 0
	for part := range strings.SplitSeq(s[1:len(s)-1], ",") {
		x, err := parseMember(strings.TrimSpace(part))
		if err != nil {
			return Moment{}, &Error{s, at, "a date or a range of dates"}
		}
		if n > 0 {
			b = append(b, ',')
		}
		b = appendMember(b, x)
		at += len(part) + 1
		n++
	}
	return Moment{form: f, set: string(append(b, s[len(s)-1]))}, nil
}

func parseMember(s string) (Moment, error) {
	a, b, ok := strings.Cut(s, "..")
	if !ok {
		p, err := parsePoint(s, 0, s)
		return Moment{form: formPoint, a: p}, err
	}
	pa, pb := point{end: endOpen}, point{end: endOpen}
	var err error
	if a != "" {
		if pa, err = parsePoint(s, 0, a); err != nil {
			return Moment{}, err
		}
	}
	if b != "" {
		if pb, err = parsePoint(s, len(a)+2, b); err != nil {
			return Moment{}, err
		}
	}
	if a == "" && b == "" {
		return Moment{}, &Error{s, 0, "a date"}
	}
	return Moment{form: formInterval, a: pa, b: pb}, nil
}

// reader reads one point; at is where it stands in all.
type reader struct {
	all  string
	base int
	s    string
	i    int
}

func (r *reader) fail(want string) error { return &Error{r.all, r.base + r.i, want} }

func (r *reader) take(c byte) bool {
	if r.i < len(r.s) && r.s[r.i] == c {
		r.i++
		return true
	}
	return false
}

// two reads two digits, or "XX" as unknown.
func (r *reader) two() (int8, bool) {
	if r.i+2 > len(r.s) {
		return 0, false
	}
	a, b := r.s[r.i], r.s[r.i+1]
	if a == 'X' && b == 'X' {
		r.i += 2
		return unknown, true
	}
	if a < '0' || a > '9' || b < '0' || b > '9' {
		return 0, false
	}
	r.i += 2
	return int8(a-'0')*10 + int8(b-'0'), true
}

func parsePoint(all string, base int, s string) (point, error) {
	r := &reader{all: all, base: base, s: s}
	var p point
	if err := r.year(&p); err != nil {
		return p, err
	}
	if y := int(p.year); (fourDigits(y)) && r.take('-') {
		if err := r.monthDay(&p); err != nil {
			return p, err
		}
	}
	if p.prec == PrecisionDay && p.day > 0 && p.month > 0 && p.mask == 0 && r.take('T') {
		if err := r.clock(&p); err != nil {
			return p, err
		}
	}
	switch {
	case r.take('?'):
		p.qual = Uncertain
	case r.take('~'):
		p.qual = Approximate
	case r.take('%'):
		p.qual = Uncertain | Approximate
	}
	if r.i != len(r.s) {
		return p, r.fail("the end")
	}
	return p, nil
}

func (r *reader) year(p *point) error {
	long := r.take('Y')
	neg := r.take('-')
	start := r.i
	n := 0
	for r.i < len(r.s) && r.i-start < 9 {
		c := r.s[r.i]
		if c == 'X' && !long {
			p.mask++
			n *= 10
		} else if c >= '0' && c <= '9' && p.mask == 0 {
			n = n*10 + int(c-'0')
		} else {
			break
		}
		r.i++
		if !long && r.i-start == 4 {
			break
		}
	}
	if got := r.i - start; !long && got != 4 || long && got < 5 {
		return r.fail("a year of four digits")
	}
	if neg {
		if n == 0 && p.mask == 0 {
			return r.fail("a year other than -0000")
		}
		if p.mask > 0 {
			return r.fail("a year without X")
		}
		n = -n
	}
	if long && -9999 <= n && n <= 9999 {
		return r.fail("a year of more than four digits")
	}
	p.year = int32(n)
	p.normMask()
	return nil
}

func (r *reader) monthDay(p *point) error {
	var ok bool
	if p.mask == 0 && r.take('W') {
		w, ok := r.two()
		m := Week(int(p.year), int(w))
		if !ok || m.IsZero() {
			return r.fail("a week of the year")
		}
		*p = m.a
		if strings.HasPrefix(r.s[r.i:], "-WE") {
			r.i += 3
			p.weekend = true
		}
		return nil
	}
	if p.month, ok = r.two(); !ok || p.month == 0 || p.month > 12 && p.month < 21 || p.month > 41 {
		return r.fail("a month")
	}
	p.prec = PrecisionMonth
	if p.month == unknown {
		p.prec = PrecisionYear
	}
	if p.month > 12 {
		p.prec = PrecisionSeason
		return nil
	}
	if !r.take('-') {
		return nil
	}
	if p.day, ok = r.two(); !ok || p.day == 0 || p.month == unknown && p.day != unknown {
		return r.fail("a day")
	}
	if p.day == unknown {
		return nil
	}
	y := int(p.year)
	if p.mask > 0 {
		y = 2000 // any year: a leap year, so that 29 February is not refused
	}
	if int(p.day) > DaysIn(y, int(p.month)) {
		return r.fail("a day of the month")
	}
	p.prec = PrecisionDay
	return nil
}

func (r *reader) clock(p *point) error {
	for i := Morning; i <= Daytime; i++ {
		if strings.HasPrefix(r.s[r.i:], parts[i].code) {
			r.i += 2
			p.part, p.prec = i, PrecisionPart
			return nil
		}
	}
	var ok bool
	if p.hour, ok = r.two(); !ok || p.hour < 0 || p.hour > 24 {
		return r.fail("an hour")
	}
	p.prec = PrecisionHour
	if r.take(':') {
		if p.min, ok = r.two(); !ok || p.min < 0 || p.min > 59 {
			return r.fail("a minute")
		}
		p.prec = PrecisionMinute
		if r.take(':') {
			if p.sec, ok = r.two(); !ok || p.sec < 0 || p.sec > 59 {
				return r.fail("a second")
			}
			p.prec = PrecisionSecond
		}
	}
	if p.hour == 24 && (p.min > 0 || p.sec > 0) {
		return r.fail("24:00 at the latest")
	}
	if p.carry(); !fourDigits(int(p.year)) {
		return r.fail("a year of four digits")
	}
	if r.i < len(r.s) && (r.s[r.i] == 'Z' || r.s[r.i] == '+' || r.s[r.i] == '-') {
		j := r.i + 1
		for j < len(r.s) && (r.s[j] >= '0' && r.s[j] <= '9' || r.s[j] == ':') {
			j++
		}
		off, ok := zone.ParseOffset(r.s[r.i:j])
		if !ok {
			return r.fail("an offset")
		}
		r.i, p.offset, p.hasOff = j, int16(off/60), true
	}
	if r.take('[') {
		n := strings.IndexByte(r.s[r.i:], ']')
		if n < 0 {
			return r.fail("a zone and ]")
		}
		if p.zone, ok = zone.Load(r.s[r.i : r.i+n]); !ok {
			return r.fail("the name of a zone")
		}
		r.i += n + 1
	}
	return nil
}
