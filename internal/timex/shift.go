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
	base := f.Now
	// "This year" and "last month" are said from now even in a story; "the month" is the story's.
	if e.FromRun || f.Narrative && e.Unit != Day && e.Dir != DirThis && (e.N == 0 || e.Unit >= Decade && e.Dir == DirNext) {
		if f.Run.Known {
			base = f.Run
		} else if f.Narrative || e.Ordinal < 0 {
			base = Date{}
		}
	}
	if e.Sub == SubPeriod && e.N < 0 && e.Unit == Year {
		if f.Period.Known && f.Period.Sub >= 33 {
			d := f.Period
			d.Year--
			return e.finish(d, true)
		}
		if !e.FromRun || e.N == 0 || f.Period.Known {
			base = f.Now
			if f.Narrative {
				base = f.Run
			}
		}
	}
	if e.Vague {
		if e.N < 0 {
			return Value{Type: typeDate, Value: "PAST_REF", Mod: e.Mod}
		}
		return Value{Type: typeDate, Value: "FUTURE_REF", Mod: e.Mod}
	}
	n := int(e.N / one)
	unknown := func(s string) Value {
		t := typeDate
		if e.Part != PartNone {
			t = typeTime
			s += "T" + partCode[e.Part]
		}
		return Value{Type: t, Value: s, Mod: e.Mod, Guessed: true}
	}
	switch e.Unit {
	case Second, Minute, Hour:
		if base.full() && base.Clock && e.FromRun {
			total := base.number()*1440 + int64(base.Hour*60+base.Min)
			if e.Unit == Hour {
				total += int64(e.N) * 60 / one
			} else if e.Unit == Minute {
				total += int64(e.N) / one
			}
			d := dayOf(floorDiv(total, 1440))
			x := *e
			left := int(total - floorDiv(total, 1440)*1440)
			x.Clock, x.Hour, x.Min = true, int8(left/60), int8(left%60)
			return x.finish(d, true)
		}
		if base.full() && e.Unit == Hour && n%24 == 0 && n != 0 {
			return e.finish(dayOf(base.number()+int64(n/24)), true)
		}
		return unknown(refName(e.N))
	case Day, Night:
		if e.Ordinal > 0 && e.Clock {
			return e.finish(Date{}, true)
		}
		if e.Ordinal > 0 && !f.Narrative {
			return unknown("XXXX-XX-XX") // counted from a day that nobody knows
		}
		if e.Ordinal > 0 {
			return e.finish(Date{Year: base.Year, Known: base.Known, Month: base.Month, Day: base.Day}, true)
		}
		if !base.full() {
			if base.Known && base.Month > 0 {
				return unknown(base.text() + "-XX")
			}
			if e.Clock {
				return e.finish(Date{}, true)
			}
			return unknown("XXXX-XX-XX")
		}
		d := dayOf(base.number() + int64(n))
		d.Year += int(e.Years)
		return e.finish(d, true)
	case Week, Fortnight:
		if e.Unit == Fortnight {
			n *= 2
		}
		if !base.full() {
			if base.Known {
				return unknown(yearText(base.Year) + "-WXX")
			}
			return unknown("XXXX-WXX")
		}
		if e.FromRun && n != 0 && e.N%one == 0 && e.Dir == DirNone {
			return e.finish(dayOf(base.number()+int64(n)*7), true)
		}
		return weekValue(base.number()+int64(e.N)*7/one, e.Mod)
	case Month:
		if !base.Known || base.Month == 0 {
			if base.Known {
				return unknown(yearText(base.Year) + "-XX")
			}
			return unknown("XXXX-XX")
		}
		y, m := moment.AddMonths(base.Year, base.Month, n)
		return e.finish(Date{Year: y + int(e.Years), Known: true, Month: m}, true)
	case Quarter, Season:
		if !base.Known || base.Month == 0 {
			return unknown("XXXX-QX")
		}
		d := quarterShift(Date{Year: base.Year, Known: true, Sub: int8(33 + (base.Month-1)/3)}, n)
		return e.finish(d, true)
	case Year:
		if !base.Known {
			return unknown("XXXX")
		}
		return e.finish(Date{Year: base.Year + int(floorDiv(int64(e.N), one)), Known: true}, true)
	case Decade:
		if !base.Known {
			return unknown("XXX")
		}
		if e.Dir == DirNone && e.N != 0 {
			return e.finish(Date{Year: base.Year + int(e.N)/100, Known: true}, true) // "a decade ago"
		}
		x := Expr{Op: OpDate, HasYear: true, Year: int32(base.Year + n*10), Mask: 1, Mod: e.Mod}
		if base.Year <= 0 {
			x.BC, x.Year = true, int32(1-base.Year-n*10)
		}
		v := x.masked()
		v.Guessed = true
		return v
	case Century:
		if !base.Known {
			return unknown("XX")
		}
		if e.Dir == DirNone && e.N != 0 {
			return e.finish(Date{Year: base.Year + int(e.N)/10, Known: true}, true) // "half a century ago"
		}
		x := Expr{Op: OpDate, HasYear: true, Year: int32(base.Year + n*100), Mask: 2, Mod: e.Mod}
		v := x.masked()
		v.Guessed = true
		return v
	}
	return unknown(refName(e.N))
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}
