package truce

import (
	"fmt"
	"time"

	"github.com/84b0a40e/truce/internal/moment"
)

// A Moment is a point in time as far as it is known: a year, a month, a day, a clock time with or without its offset and zone, an
// interval, or a set of these. The zero Moment is unknown; it is not the year 0.
//
// Its text form follows EDTF (ISO 8601-2:2019) and adds clock and zone: "2016", "2016-05", "2016-06-16T00:01+03:00[Asia/Damascus]",
// "2016-05-09~", "2016-03-19/2017-01-14", "../2016-02-25", "[2016-05-09,2016-09-05]"; parts of the day, weeks and weekends as TIMEX3
// writes them: "2016-06-16TEV" (MO, MI, AF, EV, NI, DT), "2016-W24", "2016-W24-WE".
type Moment struct{ m moment.Moment }

// ParseMoment reads the text form of a Moment. Its error wraps [ErrSyntax].
func ParseMoment(s string) (Moment, error) {
	m, err := moment.Parse(s)
	if err != nil {
		return Moment{}, fmt.Errorf("%w: %v", ErrSyntax, err)
	}
	return Moment{m}, nil
}

// String returns the text form of m; "" for the zero Moment.
func (m Moment) String() string { return m.m.String() }

// IsZero reports whether nothing is known of m.
func (m Moment) IsZero() bool { return m.m.IsZero() }

// Time returns the instant that m is. It is none, and the result false, unless m has a date, a clock time and an offset, and no doubt.
func (m Moment) Time() (time.Time, bool) { return m.m.Time() }

// Bounds returns the first instant that m allows and the first one behind it. Without an offset they are reckoned in UTC; an open
// end, and both ends of the zero Moment, are the zero Time.
func (m Moment) Bounds() (from, to time.Time) { return m.m.Bounds() }

// Before reports whether m is certainly before n: false if they overlap, and if either is not known well enough.
func (m Moment) Before(n Moment) bool { return m.m.Before(n.m) }

// Conflicts reports whether m and n cannot both be right. A day agrees with every clock time in it; the zero Moment agrees with all.
func (m Moment) Conflicts(n Moment) bool { return m.m.Conflicts(n.m) }

// finer reports whether m says more than n, with which it agrees.
func (m Moment) finer(n Moment) bool { return len(m.m.String()) > len(n.m.String()) }

// AppendText appends the text form of m to b.
func (m Moment) AppendText(b []byte) ([]byte, error) { return append(b, m.m.String()...), nil }

// MarshalText returns the text form of m.
func (m Moment) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText sets m to what [ParseMoment] reads; empty text is the zero Moment.
func (m *Moment) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*m = Moment{}
		return nil
	}
	v, err := ParseMoment(string(b))
	if err == nil {
		*m = v
	}
	return err
}

// A Duration is a length of time as it was stated: "48 hours" is PT48H and not P2D. The zero Duration is unknown; it is not PT0S.
// Its text form is that of ISO 8601, with X for an amount that is not known ("days": PXD).
type Duration struct{ d moment.Duration }

// ParseDuration reads the text form of a Duration. Its error wraps [ErrSyntax].
func ParseDuration(s string) (Duration, error) {
	d, err := moment.ParseDuration(s)
	if err != nil {
		return Duration{}, fmt.Errorf("%w: %v", ErrSyntax, err)
	}
	return Duration{d}, nil
}

// String returns the ISO 8601 form of d; "" for the zero Duration.
func (d Duration) String() string { return d.d.String() }

// IsZero reports whether nothing is known of d.
func (d Duration) IsZero() bool { return d.d.IsZero() }

// Conflicts reports whether d and e cannot both be right: PT48H and P2D agree.
func (d Duration) Conflicts(e Duration) bool { return d.d.Conflicts(e.d) }

// AppendText appends the text form of d to b.
func (d Duration) AppendText(b []byte) ([]byte, error) { return append(b, d.d.String()...), nil }

// MarshalText returns the text form of d.
func (d Duration) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText sets d to what [ParseDuration] reads; empty text is the zero Duration.
func (d *Duration) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Duration{}
		return nil
	}
	v, err := ParseDuration(string(b))
	if err == nil {
		*d = v
	}
	return err
}

// A Timex is a temporal expression of the text: TIMEX3 of TimeML 1.2.1, and the Moment or Duration that it denotes.
type Timex struct {
	Span   Span           `json:"span"`
	In     Field          `json:"in,omitempty"`
	Type   TimexType      `json:"type"`
	Value  string         `json:"value,omitempty"` // as TIMEX3; holds no time zone
	Mod    string         `json:"mod,omitempty"`   // as TIMEX3: APPROX, START, MID, END, MORE_THAN …
	Moment Fact[Moment]   `json:"moment,omitzero"` // when the expression denotes one, with its zone
	Length Fact[Duration] `json:"length,omitzero"` // of a DURATION
}

// TimexType is the type of a temporal expression in TimeML 1.2.1.
type TimexType string

// The types of temporal expressions.
const (
	TimexDate     TimexType = "DATE"
	TimexTime     TimexType = "TIME"
	TimexDuration TimexType = "DURATION"
	TimexSet      TimexType = "SET"
)

// NormalizeTime reads one expression, such as "late last Tuesday", against the day ref, with the zero Parser.
func NormalizeTime(expr string, ref Moment) (Timex, error) {
	return new(Parser).NormalizeTime(expr, ref)
}

// NormalizeTime reads one expression, such as "late last Tuesday", against the day ref. An expression in which no time is found is an
// error that wraps [ErrSyntax].
func (p *Parser) NormalizeTime(expr string, ref Moment) (Timex, error) {
	r, err := p.Parse(Article{Text: expr, Published: ref})
	if err != nil {
		return Timex{}, err
	}
	if len(r.Times) == 0 {
		return Timex{}, fmt.Errorf("%w: no temporal expression in %q", ErrSyntax, expr)
	}
	best := r.Times[0]
	for _, t := range r.Times[1:] {
		if t.Span.End-t.Span.Start > best.Span.End-best.Span.Start {
			best = t
		}
	}
	return best, nil
}
