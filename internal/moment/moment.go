// Package moment holds points in time as far as they are known, lengths of time, and the calendars of feasts.
//
// The text forms follow EDTF (ISO 8601-2) and add clock, offset and zone. Nothing here reads the machine's clock, zone
// files or locale.
package moment

import (
	"math"
	"time"

	"github.com/84b0a40e/truce/internal/zone"
)

// A Moment is a point in time as far as it is known: a day, a month, a minute in a zone, an interval, or one of several.
// It is comparable; the zero Moment is "unknown".
type Moment struct {
	form form
	a, b point  // b only of an interval
	set  string // of a set: its canonical text
}

type form uint8

const (
	formNone form = iota
	formPoint
	formInterval
	formOneOf // [a,b]
	formAllOf // {a,b}
)

// Precision says how finely a Moment is known.
type Precision uint8

// The precisions, coarsest first. Zero is that of the zero Moment.
const (
	PrecisionNone Precision = iota
	PrecisionMillennium
	PrecisionCentury
	PrecisionDecade
	PrecisionYear
	PrecisionSeason // seasons, quarters and halves
	PrecisionMonth
	PrecisionWeek // an ISO week or its weekend: "2016-W24", "2016-W24-WE"
	PrecisionDay
	PrecisionPart // a part of the day: "2024-09-25TEV"
	PrecisionHour
	PrecisionMinute
	PrecisionSecond
)

// Qualifier marks doubt about a Moment as EDTF does.
type Qualifier uint8

// The qualifiers. They are bits: Uncertain|Approximate is "%".
const (
	Uncertain   Qualifier = 1 << iota // "?": the source may be wrong
	Approximate                       // "~": near it
)

// ends of an interval that are no dates
type end uint8

const (
	endDate    end = iota
	endOpen        // ".."
	endUnknown     // ""
)

// A point is one date or date and clock. Fields beyond prec are zero. unknown is a part written X.
type point struct {
	year    int32
	zone    zone.Zone
	offset  int16 // minutes, if hasOff
	month   int8  // 21 to 41: season, quarter, half
	day     int8
	hour    int8
	min     int8
	sec     int8
	part    Part
	week    int8 // of the ISO year; month and day are zero
	weekend bool
	prec    Precision
	mask    uint8 // number of last digits of the year that are X
	qual    Qualifier
	end     end
	hasOff  bool
}

const unknown = -1

// A Part is a part of the day as TIMEX3 has them. The zero Part is none.
type Part uint8

// The parts of the day, and what their bounds are taken to be; they are wide, for nobody draws them sharply.
const (
	NoPart    Part = iota
	Morning        // MO: 00:00 to 12:00, for early on it is also the small hours
	Midday         // MI: 11:00 to 14:00
	Afternoon      // AF: 12:00 to 18:00
	Evening        // EV: 16:00 to 24:00
	Night          // NI: 18:00 to 06:00 of the next day
	Daytime        // DT: 06:00 to 20:00
)

var parts = [...]struct {
	code     string
	from, to int64 // hours
}{{}, {"MO", 0, 12}, {"MI", 11, 14}, {"AF", 12, 18}, {"EV", 16, 24}, {"NI", 18, 30}, {"DT", 6, 20}}

// Year returns the moment of a year. Years are astronomical: 0 is 1 BC.
func Year(y int) Moment {
	if !yearOK(y) {
		return Moment{}
	}
	return Moment{form: formPoint, a: point{year: int32(y), prec: PrecisionYear}}
}

// Month returns the moment of a month; 21 to 41 are EDTF's seasons, quarters and halves.
func Month(y, m int) Moment {
	switch {
	case !fourDigits(y):
		return Moment{}
	case 1 <= m && m <= 12:
		return Moment{form: formPoint, a: point{year: int32(y), month: int8(m), prec: PrecisionMonth}}
	case 21 <= m && m <= 41:
		return Moment{form: formPoint, a: point{year: int32(y), month: int8(m), prec: PrecisionSeason}}
	}
	return Moment{}
}

// Date returns the moment of a day, or the zero Moment if there is no such day.
func Date(y, m, d int) Moment {
	if !fourDigits(y) || m < 1 || m > 12 || d < 1 || d > DaysIn(y, m) {
		return Moment{}
	}
	return Moment{form: formPoint, a: point{year: int32(y), month: int8(m), day: int8(d), prec: PrecisionDay}}
}

// Day returns the moment of a day by its number.
func Day(n int64) Moment { return Date(Civil(n)) }

// Week returns the moment of an ISO week, or the zero Moment if the year has no such week.
func Week(isoYear, week int) Moment {
	if y, w := ISOWeek(WeekStart(isoYear, week)); !fourDigits(isoYear) || week < 1 || y != isoYear || w != week {
		return Moment{}
	}
	return Moment{form: formPoint, a: point{year: int32(isoYear), week: int8(week), prec: PrecisionWeek}}
}

// Weekend returns the moment of the Saturday and Sunday of an ISO week.
func Weekend(isoYear, week int) Moment {
	m := Week(isoYear, week)
	if !m.IsZero() {
		m.a.weekend = true
	}
	return m
}

// Quarter returns the moment of a quarter, 1 to 4.
func Quarter(y, q int) Moment { return Month(y, 32+q) }

// Half returns the moment of a half-year, 1 or 2.
func Half(y, h int) Moment { return Month(y, 39+h) }

// Decade returns the moment of the ten years that begin with the year's own decade: 1998 gives 199X.
func Decade(y int) Moment { return masked(y, 1) }

// Century returns the moment of the hundred years with the year's first digits: 1998 gives 19XX.
func Century(y int) Moment { return masked(y, 2) }

func masked(y int, n uint8) Moment {
	if y < 0 || y > 9999 {
		return Moment{}
	}
	p := point{year: int32(y), mask: n}
	p.normMask()
	return Moment{form: formPoint, a: p}
}

func (p *point) normMask() {
	unit := pow10(p.mask)
	p.year -= p.year % int32(unit)
	if p.month == 0 {
		switch p.mask {
		case 0:
			p.prec = PrecisionYear
		case 1:
			p.prec = PrecisionDecade
		case 2:
			p.prec = PrecisionCentury
		default:
			p.prec = PrecisionMillennium
		}
	}
}

func pow10(n uint8) int {
	out := 1
	for range n {
		out *= 10
	}
	return out
}

func yearOK(y int) bool { return -999999999 <= y && y <= 999999999 }

// fourDigits: only such years have months and days in EDTF.
func fourDigits(y int) bool { return -9999 <= y && y <= 9999 }

// WithClock returns a day with a time of day to the minute, without offset and zone. 24:00 is the next day's 00:00. It
// returns the zero Moment if m is no day or there is no such time.
func (m Moment) WithClock(hour, min int) Moment {
	if m.form != formPoint || m.a.prec < PrecisionDay || m.a.day < 1 || hour < 0 || hour > 24 || min < 0 || min > 59 || hour == 24 && min > 0 {
		return Moment{}
	}
	p := m.a
	p.hour, p.min, p.sec, p.part, p.prec = int8(hour), int8(min), 0, NoPart, PrecisionMinute
	p.carry()
	return checked(p)
}

// WithPart returns a day with a part of it, and the zero Moment if m is no day.
func (m Moment) WithPart(part Part) Moment {
	if m.form != formPoint || m.a.prec != PrecisionDay || m.a.day < 1 || part > Daytime {
		return Moment{}
	}
	if part != NoPart {
		m.a.part, m.a.prec = part, PrecisionPart
	}
	return m
}

// Part returns the part of the day, or NoPart.
func (m Moment) Part() Part { return m.a.part }

// carry makes 24:00 the next day's 00:00.
func (p *point) carry() {
	if p.hour != 24 {
		return
	}
	y, m, d := Civil(DayNumber(int(p.year), int(p.month), int(p.day)) + 1)
	p.year, p.month, p.day, p.hour = int32(y), int8(m), int8(d), 0
}

// WithOffset returns m, which must have a clock, with an offset in seconds east of UTC and no zone. What is no clock time
// stays as it is.
func (m Moment) WithOffset(seconds int32) Moment {
	if m.form == formPoint && m.a.prec >= PrecisionHour {
		m.a.offset, m.a.hasOff, m.a.zone = int16(seconds/60), true, 0
	}
	return m
}

// WithZone returns m, which must have a clock, in a zone. The offset is kept if m has one, and taken from the zone if
// the zone leaves no doubt; in a gap or an overlap it stays open.
func (m Moment) WithZone(z zone.Zone) Moment {
	if m.form != formPoint || m.a.prec < PrecisionHour || z == 0 {
		return m
	}
	m.a.zone = z
	if !m.a.hasOff {
		if first, _, n := z.Instants(m.a.local()); n == 1 {
			if p, ok := z.At(first); ok && p.Offset%60 == 0 {
				m.a.offset, m.a.hasOff = int16(p.Offset/60), true
			}
		}
	}
	return m
}

// In returns the same instant as the clocks of the zone show it. A Moment that is no instant stays as it is.
func (m Moment) In(z zone.Zone) Moment {
	t, ok := m.unix()
	if !ok {
		return m
	}
	p, ok := z.At(t)
	if !ok {
		return m
	}
	out := At(t, p.Offset)
	out.a.prec, out.a.qual, out.a.zone = m.a.prec, m.a.qual, z
	return out
}

// At returns the instant, in seconds since the epoch, as clocks at an offset in seconds show it, to the minute.
func At(unix int64, offset int32) Moment {
	l := unix + int64(offset)
	day := floorDiv(l, 86400)
	s := int(l - day*86400)
	y, mo, d := Civil(day)
	if !fourDigits(y) {
		return Moment{}
	}
	return Moment{form: formPoint, a: point{year: int32(y), month: int8(mo), day: int8(d), hour: int8(s / 3600), min: int8(s / 60 % 60), prec: PrecisionMinute, offset: int16(offset / 60), hasOff: true}}
}

// Qualified returns m with the qualifier added; of an interval both ends are marked.
func (m Moment) Qualified(q Qualifier) Moment {
	switch m.form {
	case formPoint:
		m.a.qual |= q
	case formInterval:
		if m.a.end == endDate {
			m.a.qual |= q
		}
		if m.b.end == endDate {
			m.b.qual |= q
		}
	}
	return m
}

// Between returns the interval from a to b. An end that is the zero Moment is open. Intervals given as ends count with
// their outer ends; sets give the zero Moment.
func Between(a, b Moment) Moment {
	pa, pb := point{end: endOpen}, point{end: endOpen}
	switch a.form {
	case formPoint, formInterval:
		pa = a.a
	case formOneOf, formAllOf:
		return Moment{}
	}
	switch b.form {
	case formPoint:
		pb = b.a
	case formInterval:
		pb = b.b
	case formOneOf, formAllOf:
		return Moment{}
	}
	if a.IsZero() && b.IsZero() {
		return Moment{}
	}
	return Moment{form: formInterval, a: pa, b: pb}
}

// IsZero reports whether m is the zero Moment: unknown.
func (m Moment) IsZero() bool { return m.form == formNone }

// IsPoint reports whether m is one date or instant, no interval and no set.
func (m Moment) IsPoint() bool { return m.form == formPoint }

// IsInterval reports whether m is an interval, a week or a weekend: days of which it is said that something fell among them.
func (m Moment) IsInterval() bool {
	return m.form == formInterval || m.form == formPoint && m.a.week > 0
}

// IsSet reports whether m is a set, "[a,b]" or "{a,b}".
func (m Moment) IsSet() bool { return m.form == formOneOf || m.form == formAllOf }

// Start returns the earlier end of an interval, zero if it is open or unknown, and m itself if m is a point.
func (m Moment) Start() Moment { return m.edge(m.a) }

// End returns the later end of an interval, zero if it is open or unknown, and m itself if m is a point.
func (m Moment) End() Moment {
	if m.form == formPoint {
		return m
	}
	return m.edge(m.b)
}

func (m Moment) edge(p point) Moment {
	if m.form != formPoint && m.form != formInterval || p.end != endDate {
		return Moment{}
	}
	return Moment{form: formPoint, a: p}
}

// Precision returns how finely m is known: of an interval or a set, its coarser end.
func (m Moment) Precision() Precision {
	switch m.form {
	case formPoint:
		return m.a.prec
	case formInterval:
		if m.a.end != endDate {
			return m.b.prec
		}
		if m.b.end != endDate {
			return m.a.prec
		}
		return min(m.a.prec, m.b.prec)
	case formOneOf, formAllOf:
		out := PrecisionNone
		for x := range m.Members {
			if p := x.Precision(); out == PrecisionNone || p < out {
				out = p
			}
		}
		return out
	}
	return PrecisionNone
}

// Qualifier returns the doubt marked on m: of an interval, on either end.
func (m Moment) Qualifier() Qualifier { return m.a.qual | m.b.qual }

// YMD returns year, month and day of a point; what is not known is 0. ok is false for what is no point or has no year.
func (m Moment) YMD() (y, mo, d int, ok bool) {
	if m.form != formPoint || m.a.mask > 0 || m.a.week > 0 {
		return 0, 0, 0, false
	}
	mo, d = int(m.a.month), int(m.a.day)
	return int(m.a.year), max(mo, 0), max(d, 0), true
}

// HM returns hour and minute of a point with a clock.
func (m Moment) HM() (hour, min int, ok bool) {
	if m.form != formPoint || m.a.prec < PrecisionHour {
		return 0, 0, false
	}
	return int(m.a.hour), int(m.a.min), true
}

// DayNumber returns the number of the day of a point that is known to the day.
func (m Moment) DayNumber() (int64, bool) {
	if m.form != formPoint || m.a.prec < PrecisionDay || m.a.mask > 0 || m.a.month < 1 || m.a.day < 1 {
		return 0, false
	}
	return DayNumber(int(m.a.year), int(m.a.month), int(m.a.day)), true
}

// Offset returns the offset in seconds east of UTC, if m has one.
func (m Moment) Offset() (int32, bool) {
	return int32(m.a.offset) * 60, m.form == formPoint && m.a.hasOff
}

// Zone returns the zone, or zero.
func (m Moment) Zone() zone.Zone {
	if m.form != formPoint {
		return 0
	}
	return m.a.zone
}

// Date returns the calendar day, month or year of a point without its clock and qualifiers.
func (m Moment) Date() Moment {
	if m.form != formPoint {
		return m
	}
	p := m.a
	p.hour, p.min, p.sec, p.offset, p.hasOff, p.zone, p.qual, p.part = 0, 0, 0, 0, false, 0, 0, NoPart
	p.prec = min(p.prec, PrecisionDay)
	return Moment{form: formPoint, a: p}
}

// Time returns the instant, if m is truly one: a clock time with an offset, or in a zone that leaves no doubt.
func (m Moment) Time() (time.Time, bool) {
	u, ok := m.unix()
	if !ok {
		return time.Time{}, false
	}
	if m.a.hasOff {
		return time.Unix(u, 0).In(time.FixedZone("", int(m.a.offset)*60)), true
	}
	return time.Unix(u, 0).UTC(), true
}

func (m Moment) unix() (int64, bool) {
	if m.form != formPoint || m.a.prec < PrecisionMinute || m.a.qual != 0 {
		return 0, false
	}
	if m.a.hasOff {
		return m.a.local() - int64(m.a.offset)*60, true
	}
	if first, _, n := m.a.zone.Instants(m.a.local()); n == 1 {
		return first, true
	}
	return 0, false
}

// local returns the clock's second as if it were UTC.
func (p point) local() int64 {
	return DayNumber(int(p.year), int(p.month), int(p.day))*86400 + int64(p.hour)*3600 + int64(p.min)*60 + int64(p.sec)
}

const (
	past   = math.MinInt64
	future = math.MaxInt64
)
