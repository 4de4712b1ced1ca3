// Package moment holds points in time as far as they are known, and lengths of time.
package moment

import (
	"errors"
	"time"
)

// A Moment is a point in time as far as it is known. The zero Moment is unknown.
type Moment struct{ text string }

// Parse reads the text form of a Moment.
func Parse(s string) (Moment, error) { return Moment{s}, nil }

// String returns the text form of m; "" for the zero Moment.
func (m Moment) String() string { return m.text }

// IsZero reports whether nothing is known of m.
func (m Moment) IsZero() bool { return m == Moment{} }

// Time returns the instant that m is, if it is one: a date, a clock time and an offset.
func (m Moment) Time() (time.Time, bool) { return time.Time{}, false }

// Bounds returns the first instant that m allows and the first behind it; an open end is the zero Time.
func (m Moment) Bounds() (from, to time.Time) { return }

// Before reports whether m is certainly before n.
func (m Moment) Before(n Moment) bool { return false }

// Conflicts reports whether m and n cannot both be right.
func (m Moment) Conflicts(n Moment) bool { return false }

// A Duration is a length of time as it was stated. The zero Duration is unknown.
type Duration struct{ text string }

// ErrSyntax is what every error of Parse and ParseDuration wraps.
var ErrSyntax = errors.New("syntax")

// ParseDuration reads an ISO 8601 duration.
func ParseDuration(s string) (Duration, error) { return Duration{s}, nil }

// String returns the ISO 8601 form of d; "" for the zero Duration.
func (d Duration) String() string { return d.text }

// IsZero reports whether nothing is known of d.
func (d Duration) IsZero() bool { return d == Duration{} }

// Conflicts reports whether d and e cannot both be right.
func (d Duration) Conflicts(e Duration) bool { return d != e }
