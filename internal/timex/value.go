package timex

import (
	"strconv"

	"github.com/84b0a40e/truce/internal/moment"
)

// A Date is a day of reference, or a month or year of reference where less is known: zero parts are unknown.
type Date struct {
	Year       int // astronomical; 0 with no month is unknown
	Month, Day int
	Hour, Min  int
	Known      bool
	Clock      bool
	Sub        int8 // a season, quarter or half instead of a month
	Ends       bool // of a year alone, its end: the month that follows is one of the next
}

func (d Date) full() bool { return d.Known && d.Month > 0 && d.Day > 0 }

func (d Date) number() int64 { return moment.DayNumber(d.Year, d.Month, d.Day) }

func dayOf(n int64) Date {
	y, m, d := moment.Civil(n)
	return Date{Year: y, Known: true, Month: m, Day: d}
}

// A Frame is what an expression is resolved against.
type Frame struct {
	Now       Date // when the article speaks
	Run       Date // the time that the text has last spoken of
	Next      Date // the next date of the text that has its year, in stories
	Period    Date // the quarter or year that figures have last been told for
	Tense     int  // as of a Mention: -1, -2 and -3 past, +1 and +2 future, 0 neither
	Heads     bool // Run is the year in the heading of the section, and nothing has been told behind it
	Narrative bool // months, seasons and weekdays count from Run, and the story moves on
}

// A Value is what an expression means in a frame.
type Value struct {
	Type, Value string
	Mod         Mod
	Guessed     bool // a part came from the context
	Moment      moment.Moment
	Alt         moment.Moment // the other reading of a numeric date
	Length      moment.Duration
	At          Date // for the frame of what follows; not Known if the expression moves nothing
}

const (
	typeDate     = "DATE"
	typeTime     = "TIME"
	typeDuration = "DURATION"
	typeSet      = "SET"
)

var seasonCode = [...]string{"SP", "SU", "FA", "WI"}

// Resolve says what e means in the frame.
func (e *Expr) Resolve(f *Frame) Value {
	switch e.Op {
	case OpRef, OpUnknown:
		return Value{Type: typeDate, Value: refName(e.N), Mod: e.Mod}
	case OpDuration:
		return Value{Type: typeDuration, Value: e.lengthText(), Mod: e.Mod, Length: e.Length()}
	case OpSet:
		return e.set()
	case OpShift:
		return e.shift(f)
	case OpDate:
		return e.date(f)
	}
	return Value{}
}

func refName(n int32) string {
	switch {
	case n < 0:
		return "PAST_REF"
	case n > 0:
		return "FUTURE_REF"
	}
	return "PRESENT_REF"
}

// Length returns the length that a duration, or a distance, tells.
func (e *Expr) Length() moment.Duration {
	u, by := moment.Days, int64(1)
	switch e.Unit {
	case Second:
		u = moment.Seconds
	case Minute:
		u = moment.Minutes
	case Hour:
		u = moment.Hours
	case Day, Night:
		u = moment.Days
	case Weekend:
		by = 2
	case Week:
		u = moment.Weeks
	case Fortnight:
		u, by = moment.Weeks, 2
	case Month:
		u = moment.Months
	case Quarter, Season:
		u, by = moment.Months, 3
	case Year:
		u = moment.Years
	case Decade:
		u, by = moment.Years, 10
	case Century:
		u, by = moment.Years, 100
	case Millennium:
		u, by = moment.Years, 1000
	default:
		return moment.Duration{}
	}
	if e.Vague {
		return moment.Vague(u)
	}
	n := max(int64(e.N), -int64(e.N)) * by
	whole, rest := n/one, n%one
	small := func(v moment.Unit, per int64) moment.Duration {
		d := moment.OfMilli(rest*per, v)
		if whole > 0 {
			d = moment.OfMilli(whole*one, u).Plus(d)
		}
		return d
	}
	if rest == one/2 || rest == one/4 || rest == one*3/4 {
		switch u {
		case moment.Years:
			return small(moment.Months, 12)
		case moment.Days:
			return small(moment.Hours, 24)
		case moment.Hours:
			return small(moment.Minutes, 60)
		case moment.Minutes:
			return small(moment.Seconds, 60)
		}
	}
	return moment.OfMilli(n, u)
}

// lengthText is TIMEX3's value of a length.
func (e *Expr) lengthText() string {
	if e.Vague {
		switch e.Unit {
		case Quarter:
			return "PXQ"
		case Weekend:
			return "PXWE"
		case Century:
			return "PXC"
		}
	} else if e.Unit == Weekend {
		return "P" + strconv.Itoa(int(e.N/one)) + "WE"
	}
	return e.Length().String()
}

func (e *Expr) set() Value {
	v := Value{Type: typeSet, Mod: e.Mod}
	switch {
	case e.Part != PartNone && e.Weekday == 0 && e.Unit == Day && e.N == 0:
		v.Type = typeTime
		v.Value = "XXXX-XX-XXT" + partCode[e.Part]
		return v
	case e.Part != PartNone && e.Unit == Day && e.N == one: // every night
		v.Value = "XXXX-XX-XX"
	case e.Weekday > 0:
		v.Value = "XXXX-WXX-" + string('0'+byte(e.Weekday))
	case e.Month > 0:
		v.Value = "XXXX-" + two(int(e.Month))
		if e.Day > 0 {
			v.Value += "-" + two(int(e.Day))
		}
	case e.Sub >= 21 && e.Sub <= 24:
		v.Value = "XXXX-" + seasonCode[e.Sub-21]
	case e.Sub >= 33 && e.Sub <= 36:
		v.Value = "XXXX-Q" + string('0'+byte(e.Sub-32))
	case e.Sub == SubWeekend:
		v.Value = "XXXX-WXX-WE"
	case e.Feast != moment.NoFeast:
		v.Value = "XXXX"
	default:
		v.Value = e.lengthText()
		v.Length = e.Length()
	}
	if e.Part != PartNone {
		v.Value += "T" + partCode[e.Part]
	}
	return v
}

func two(n int) string {
	return string([]byte{'0' + byte(n/10%10), '0' + byte(n%10)})
}

func yearText(y int) string { return string(appendYear(nil, y)) }

func appendTwo(b []byte, n int) []byte { return append(b, '0'+byte(n/10%10), '0'+byte(n%10)) }

func appendYear(b []byte, y int) []byte {
	if y <= 0 { // astronomical: 0 is 1 BC
		b, y = append(b, "BC"...), 1-y
	}
	return appendTwo(appendTwo(b, y/100), y%100)
}

// String returns the value of a date as TIMEX3 writes it, as far as it is known.
func (d Date) String() string {
	var buf [32]byte
	return string(d.append(buf[:0]))
}

func (d Date) append(b []byte) []byte {
	if d.Known {
		b = appendYear(b, d.Year)
	} else {
		b = append(b, "XXXX"...)
	}
	switch {
	case d.Sub >= 21 && d.Sub <= 24:
		return append(append(b, '-'), seasonCode[d.Sub-21]...)
	case d.Sub >= 33 && d.Sub <= 36:
		return append(b, '-', 'Q', '0'+byte(d.Sub-32))
	case d.Sub == 40 || d.Sub == 41:
		return append(b, '-', 'H', '0'+byte(d.Sub-39))
	case d.Month == 0 && d.Day == 0:
		return b
	case d.Month == 0:
		b = append(b, "-XX"...)
	default:
		b = appendTwo(append(b, '-'), d.Month)
	}
	if d.Day > 0 {
		b = appendTwo(append(b, '-'), d.Day)
	}
	return b
}

func (d Date) moment() moment.Moment {
	if !d.Known {
		return moment.Moment{}
	}
	switch {
	case d.Sub >= 21 && d.Sub <= 41:
		return moment.Month(d.Year, int(d.Sub))
	case d.Month == 0:
		return moment.Year(d.Year)
	case d.Day == 0:
		return moment.Month(d.Year, d.Month)
	}
	return moment.Date(d.Year, d.Month, d.Day)
}

// finish adds clock, part of the day and modifier to a date.
func (e *Expr) finish(d Date, guessed bool) Value {
	v := Value{Type: typeDate, Mod: e.Mod, Moment: d.moment(), At: d, Guessed: guessed}
	var buf [32]byte
	t := d.append(buf[:0])
	if (e.Clock || e.Part != PartNone) && d.Day == 0 {
		// A time of day of an unknown day.
		if d.Month == 0 {
			t = append(t, "-XX"...)
		}
		t = append(t, "-XX"...)
	}
	switch {
	case e.Clock:
		v.Type = typeTime
		t = appendTwo(append(t, 'T'), int(e.Hour))
		t = appendTwo(append(t, ':'), int(e.Min))
		if e.HasSec {
			t = appendTwo(append(t, ':'), int(e.Sec))
		}
		if e.Hour == 24 && !e.Between {
			v.Alt = v.Moment.WithClock(0, 0)
		}
		if e.Midnight {
			v.Alt = v.Moment.WithClock(24, 0)
		}
		v.Moment = v.Moment.WithClock(int(e.Hour), int(e.Min))
		v.At.Clock, v.At.Hour, v.At.Min = true, int(e.Hour), int(e.Min)
	case e.Part != PartNone:
		v.Type = typeTime
		t = append(append(t, 'T'), partCode[e.Part]...)
		if !e.Small {
			v.Moment = v.Moment.WithPart(moment.Part(e.Part))
		}
	}
	if e.Mod == ModApprox || e.Clock && (e.Mod == ModAfter || e.Mod == ModBefore) {
		v.Alt = v.Alt.Qualified(moment.Approximate)
		v.Moment = v.Moment.Qualified(moment.Approximate)
	}
	v.Value = string(t)
	return v
}
