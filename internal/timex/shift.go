package timex

import (
	"github.com/84b0a40e/truce/internal/moment"
)

func weekValue(n int64, mod Mod) Value {
	y, w := moment.ISOWeek(n)
	return Value{Type: typeDate, Value: yearText(y) + "-W" + two(w), Mod: mod, Guessed: true, At: dayOf(n), Moment: moment.Week(y, w)}
}

func quarterShift(d Date, n int) Date {
	k := d.Year*4 + int(d.Sub) - 33 + n
	return Date{Year: k / 4, Known: true, Sub: int8(33 + k%4)}
}

// shift resolves a distance from an anchor.
func (e *Expr) shift(f *Frame) Value {
	if e.ofPeriod() && f.Period.Known && f.Period.Sub >= 33 {
		d := f.Period
		d.Year--
		return e.finish(d, true)
	}
	if e.Vague {
		if e.N < 0 {
			return Value{Type: typeDate, Value: "PAST_REF", Mod: e.Mod}
		}
		return Value{Type: typeDate, Value: "FUTURE_REF", Mod: e.Mod}
	}
	base := e.anchor(f)
	switch e.Unit {
	case Second, Minute, Hour:
		return e.shiftClock(base)
	case Day, Night:
		return e.shiftDays(base, f.Narrative)
	case Week, Fortnight:
		return e.shiftWeeks(base)
	}
	n := int(e.N / one)
	switch e.Unit {
	case Month:
		if !base.Known {
			return e.unknown("XXXX-XX")
		}
		if base.Month == 0 && base.Ends && n > 0 {
			base.Month = 12
		}
		if base.Month == 0 {
			return e.unknown(yearText(base.Year) + "-XX")
		}
		y, m := moment.AddMonths(base.Year, base.Month, n)
		return e.finish(Date{Year: y + int(e.Years), Known: true, Month: m}, true)
	case Quarter, Season:
		if !base.Known || base.Month == 0 {
			return e.unknown("XXXX-QX")
		}
		d := quarterShift(Date{Year: base.Year, Known: true, Sub: int8(33 + (base.Month-1)/3)}, n)
		return e.finish(d, true)
	case Year:
		if !base.Known {
			return e.unknown("XXXX")
		}
		return e.finish(Date{Year: base.Year + int(floorDiv(int64(e.N), one)), Known: true}, true)
	case Decade:
		return e.shiftOpen(base, 10, 1)
	case Century:
		return e.shiftOpen(base, 100, 2)
	}
	return e.unknown(refName(e.N))
}

// ofPeriod reports whether e is a span of a year ago that figures are compared with.
func (e *Expr) ofPeriod() bool { return e.Sub == SubPeriod && e.N < 0 && e.Unit == Year }

// anchor returns the date that e counts from: the present, or the time spoken of.
func (e *Expr) anchor(f *Frame) Date {
	if e.ofPeriod() && (!e.FromRun || f.Period.Known) {
		if f.Narrative {
			return f.Run
		}
		return f.Now
	}
	// "This year" and "last month" are said from now even in a story; "the month" is the story's.
	if !e.FromRun && !(f.Narrative && e.Unit != Day && e.Dir != DirThis && (e.N == 0 || e.Unit >= Decade && e.Dir == DirNext)) {
		return f.Now
	}
	switch {
	case f.Run.Known:
		return f.Run
	case f.Narrative, e.Ordinal < 0:
		return Date{}
	}
	return f.Now
}

// unknown is a date of which the context does not tell all: s has X for what is open.
func (e *Expr) unknown(s string) Value {
	v := Value{Type: typeDate, Value: s, Mod: e.Mod, Guessed: true}
	if e.Part != PartNone {
		v.Type = typeTime
		v.Value += "T" + partCode[e.Part]
	}
	return v
}

// shiftClock counts hours or minutes from a clock that was told, "two hours later", or whole days of hours from a day, "24 hours ago".
func (e *Expr) shiftClock(base Date) Value {
	if base.full() && base.Clock && e.FromRun {
		total := base.number()*1440 + int64(base.Hour*60+base.Min)
		switch e.Unit {
		case Hour:
			total += int64(e.N) * 60 / one
		case Minute:
			total += int64(e.N) / one
		}
		day := floorDiv(total, 1440)
		x, left := *e, int(total-day*1440)
		x.Clock, x.Hour, x.Min = true, int8(left/60), int8(left%60)
		return x.finish(dayOf(day), true)
	}
	if n := e.N / one; base.full() && e.Unit == Hour && n%24 == 0 && n != 0 {
		return e.finish(dayOf(base.number()+int64(n/24)), true)
	}
	return e.unknown(refName(e.N))
}

// shiftDays counts days: "yesterday", "three days later", "the eighth day of the operation".
func (e *Expr) shiftDays(base Date, narrative bool) Value {
	switch {
	case e.Ordinal > 0 && e.Clock:
		return e.finish(Date{}, true)
	case e.Ordinal > 0 && !narrative: // counted from a day that nobody knows
		return e.unknown("XXXX-XX-XX")
	case e.Ordinal > 0:
		return e.finish(Date{Year: base.Year, Known: base.Known, Month: base.Month, Day: base.Day}, true)
	case base.full():
		d := dayOf(base.number() + int64(e.N/one))
		d.Year += int(e.Years)
		return e.finish(d, true)
	case base.Known && base.Month > 0:
		return e.unknown(base.String() + "-XX")
	case e.Clock:
		return e.finish(Date{}, true)
	}
	return e.unknown("XXXX-XX-XX")
}

// shiftWeeks counts weeks: "last week" is one of the calendar, "two weeks later" is a day.
func (e *Expr) shiftWeeks(base Date) Value {
	n := int64(e.N) * 7
	if e.Unit == Fortnight {
		n *= 2
	}
	switch {
	case !base.Known:
		return e.unknown("XXXX-WXX")
	case !base.full():
		return e.unknown(yearText(base.Year) + "-WXX")
	case e.FromRun && e.N != 0 && e.N%one == 0 && e.Dir == DirNone:
		return e.finish(dayOf(base.number()+n/one), true)
	}
	if e.Years != 0 { // "five years ago this week"
		base.Year += int(e.Years)
		base.Day = min(base.Day, moment.DaysIn(base.Year, base.Month))
	}
	return weekValue(base.number()+n/one, e.Mod)
}

// shiftOpen counts decades or centuries, of so many years each: "the last decade" leaves as many digits of its year open as mask has, "a
// decade ago" is a year.
func (e *Expr) shiftOpen(base Date, years int, mask uint8) Value {
	if !base.Known {
		return e.unknown("XXXX"[:4-mask])
	}
	if e.Dir == DirNone && e.N != 0 {
		return e.finish(Date{Year: base.Year + int(e.N)*years/one, Known: true}, true)
	}
	x := Expr{Op: OpDate, HasYear: true, Year: int32(base.Year + int(e.N/one)*years), Mask: mask, Mod: e.Mod}
	if base.Year <= 0 {
		x.BC, x.Year = true, 1-x.Year
	}
	v := x.masked()
	v.Guessed = true
	return v
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}
