package moment

import "time"

// A Range is the first second of a Moment and the first one after it, in seconds since the epoch. From is
// math.MinInt64 and To is math.MaxInt64 where there is no bound.
type Range struct {
	From, To int64
	// Floating: the seconds are of local clocks whose offset is not known.
	Floating bool
	// Local is the clock's own second, as if it were UTC, of a Moment that has a clock.
	Local int64
}

// The offsets from UTC that clocks on Earth have had lie between these, in seconds.
const (
	eastmost = 14 * 3600
	westmost = 12 * 3600
)

// fixed widens floating bounds to those that hold wherever the clock was.
func (b Range) fixed() Range {
	if b.Floating {
		b.From, b.To, b.Floating = shift(b.From, -eastmost), shift(b.To, westmost), false
	}
	return b
}

func shift(t, by int64) int64 {
	if t == past || t == future {
		return t
	}
	return t + by
}

// Range returns the bounds of m as they are written, qualifiers aside. The zero Moment has none at all.
func (m Moment) Range() Range {
	switch m.form {
	case formPoint:
		return m.a.bounds()
	case formInterval:
		return join(m.a.bounds(), m.b.bounds(), m.a.end != endDate, m.b.end != endDate)
	case formOneOf, formAllOf:
		var out Range
		first := true
		for x := range m.Members {
			b := x.Range()
			if first {
				out, first = b, false
				continue
			}
			if out.Floating != b.Floating {
				out, b = out.fixed(), b.fixed()
			}
			out.From, out.To = min(out.From, b.From), max(out.To, b.To)
		}
		return out
	}
	return Range{From: past, To: future, Floating: true}
}

// Bounds returns the first instant that m allows and the first behind it; an open end is the zero Time. What has no
// offset and no zone is taken as if clocks showed UTC.
func (m Moment) Bounds() (from, to time.Time) {
	r := m.Range()
	if r.From != past {
		from = time.Unix(r.From, 0).UTC()
	}
	if r.To != future {
		to = time.Unix(r.To, 0).UTC()
	}
	return from, to
}

func join(a, b Range, openA, openB bool) Range {
	switch {
	case openA && openB:
		return Range{From: past, To: future, Floating: true}
	case openA:
		return Range{From: past, To: b.To, Floating: b.Floating}
	case openB:
		return Range{From: a.From, To: future, Floating: a.Floating}
	}
	if a.Floating != b.Floating {
		a, b = a.fixed(), b.fixed()
	}
	return Range{From: a.From, To: max(a.To, b.To), Floating: a.Floating}
}

func (p point) bounds() Range {
	y := int(p.year)
	day := func(y, m, d int) int64 { return DayNumber(y, m, d) * 86400 }
	b := Range{Floating: true}
	switch {
	case p.week > 0:
		start := WeekStart(y, int(p.week))
		b.From, b.To = start*86400, (start+7)*86400
		if p.weekend {
			b.From += 5 * 86400
		}
	case p.mask > 0:
		last := y + pow10(p.mask) - 1
		if p.month >= 1 && p.month <= 12 {
			// A month of an unknown year: no bound but the years'.
			b.From, b.To = day(y, int(p.month), 1), day(last, int(p.month), DaysIn(last, int(p.month)))+86400
			if p.day > 0 {
				b.From, b.To = day(y, int(p.month), int(p.day)), day(last, int(p.month), int(p.day))+86400
			}
			break
		}
		b.From, b.To = day(y, 1, 1), day(last+1, 1, 1)
	case p.month == 0 || p.month == unknown:
		b.From, b.To = day(y, 1, 1), day(y+1, 1, 1)
	case p.month > 12:
		from, n := season(int(p.month))
		y2, m2 := AddMonths(y, from, n)
		b.From, b.To = day(y, from, 1), day(y2, m2, 1)
	case p.day == 0 || p.day == unknown:
		y2, m2 := AddMonths(y, int(p.month), 1)
		b.From, b.To = day(y, int(p.month), 1), day(y2, m2, 1)
	case p.prec == PrecisionDay:
		b.From = day(y, int(p.month), int(p.day))
		b.To = b.From + 86400
	case p.prec == PrecisionPart:
		b.From = day(y, int(p.month), int(p.day))
		b.From, b.To = b.From+parts[p.part].from*3600, b.From+parts[p.part].to*3600
	default:
		b.From = p.local()
		switch p.prec {
		case PrecisionHour:
			b.To = b.From + 3600
		case PrecisionMinute:
			b.To = b.From + 60
		default:
			b.To = b.From + 1
		}
		width := b.To - b.From
		b.Local = b.From
		if p.hasOff {
			b.From -= int64(p.offset) * 60
			b.To, b.Floating = b.From+width, false
		} else if p.zone != 0 {
			first, second, n := p.zone.Instants(b.From)
			if n == 0 { // skipped by the clocks: what the offset before the gap makes of it
				per, _ := p.zone.At(b.From - 86400)
				first, second = b.From-int64(per.Offset), b.From-int64(per.Offset)
			}
			b.From, b.To, b.Floating = first, second+width, false
		}
	}
	return b
}

// season returns the first month and the number of months of EDTF's divisions of a year. Seasons are northern unless
// said to be southern; a winter begins in the December of its year.
func season(code int) (month, n int) {
	switch code {
	case 21, 25, 31:
		return 3, 3
	case 22, 26, 32:
		return 6, 3
	case 23, 27, 29:
		return 9, 3
	case 24, 28, 30:
		return 12, 3
	case 33, 34, 35, 36:
		return (code-33)*3 + 1, 3
	case 37, 38, 39:
		return (code-37)*4 + 1, 4
	case 40, 41:
		return (code-40)*6 + 1, 6
	}
	return 1, 12
}

// unit is the length, in seconds, by which "about" may miss: one of what the moment is told in.
func (p point) unit() int64 {
	switch p.prec {
	case PrecisionMillennium, PrecisionCentury:
		return 10 * 366 * 86400
	case PrecisionDecade, PrecisionYear:
		return 366 * 86400
	case PrecisionSeason, PrecisionMonth:
		return 31 * 86400
	case PrecisionWeek:
		return 7 * 86400
	case PrecisionDay:
		return 86400
	}
	return 3600
}

// wide returns the bounds with the room that "~" asks for.
func (m Moment) wide() Range {
	b := m.Range()
	if m.a.qual&Approximate != 0 {
		b.From = shift(b.From, -m.a.unit())
		if m.form == formPoint {
			b.To = shift(b.To, m.a.unit())
		}
	}
	if m.form == formInterval && m.b.qual&Approximate != 0 {
		b.To = shift(b.To, m.b.unit())
	}
	return b
}

// Before reports whether m certainly ends before other begins. The zero Moment is before nothing.
func (m Moment) Before(other Moment) bool {
	if m.IsZero() || other.IsZero() {
		return false
	}
	a, b := m.wide(), other.wide()
	if a.Floating != b.Floating {
		a, b = a.fixed(), b.fixed()
	}
	return a.To <= b.From && a.To != future
}

// Conflicts reports whether no point in time can be both m and other. A day and a minute of that day do not conflict; nor
// does anything conflict with the zero Moment. A clock with an offset is compared with one without as if they hung in
// one place, except for UTC, which is nobody's place.
func (m Moment) Conflicts(other Moment) bool {
	if m.IsZero() || other.IsZero() {
		return false
	}
	if m.IsSet() {
		return m.allConflict(other)
	}
	if other.IsSet() {
		return other.allConflict(m)
	}
	a, b := m.wide(), other.wide()
	if a.Floating && !b.Floating {
		a, b = align(a, b, other)
	} else if b.Floating && !a.Floating {
		b, a = align(b, a, m)
	}
	return a.To <= b.From || b.To <= a.From
}

// align makes a floating and a fixed pair of bounds comparable.
func align(floating, fixed Range, m Moment) (Range, Range) {
	if m.form == formPoint && m.a.hasOff && (m.a.offset != 0 || m.a.zone != 0) {
		by := int64(m.a.offset) * 60
		return floating, Range{From: shift(fixed.From, by), To: shift(fixed.To, by), Floating: true}
	}
	return floating.fixed(), fixed
}

func (m Moment) allConflict(other Moment) bool {
	for x := range m.Members {
		if !x.Conflicts(other) {
			return false
		}
	}
	return true
}

// Width returns the length of the bounds in seconds, and math.MaxInt64 where one is open: the smaller, the finer m is
// known.
func (m Moment) Width() int64 {
	b := m.Range()
	if b.From == past || b.To == future {
		return future
	}
	return b.To - b.From
}

// Add returns m moved by a length of time, forward, or back if sign is negative. Years and months keep the day or take
// the month's last; days keep the clock; hours are exact. A day moved by hours that make no whole days becomes
// approximate. Lengths with unknown parts, intervals and sets give the zero Moment.
func (m Moment) Add(d Duration, sign int) Moment {
	if m.form != formPoint || m.a.mask > 0 || m.a.week > 0 || m.a.month > 12 || m.a.month == unknown || m.a.day == unknown || d.IsZero() {
		return Moment{}
	}
	if sign >= 0 {
		sign = 1
	} else {
		sign = -1
	}
	var n [7]int64
	for i, x := range d.n {
		if x == vague {
			return Moment{}
		}
		n[i] = x * int64(sign)
	}
	p := m.a
	months := n[unitYear]*12/milli + n[unitMonth]/milli
	if p.prec < PrecisionDay {
		// A month or a year: smaller parts than its own cannot move it with certainty.
		days := (n[unitWeek]*7 + n[unitDay]) / milli
		switch {
		case p.prec == PrecisionMonth && days == 0 && n[unitHour] == 0:
			y, mo := AddMonths(int(p.year), int(p.month), int(months))
			p.year, p.month = int32(y), int8(mo)
			return checked(p)
		case p.prec == PrecisionYear && months%12 == 0 && days == 0 && n[unitHour] == 0:
			p.year += int32(months / 12)
			return checked(p)
		case p.prec == PrecisionYear && months != 0 && days == 0:
			p.year += int32(floorDiv(months, 12))
			p.qual |= Approximate
			return checked(p)
		case p.prec == PrecisionMonth:
			y, mo, _ := Civil(DayNumber(int(p.year), int(p.month), 15) + days)
			y, mo = AddMonths(y, mo, int(months))
			p.year, p.month = int32(y), int8(mo)
			p.qual |= Approximate
			return checked(p)
		}
		return Moment{}
	}
	y, mo := AddMonths(int(p.year), int(p.month), int(months))
	dom := min(int(p.day), DaysIn(y, mo))
	day := DayNumber(y, mo, dom)
	days := n[unitWeek]*7 + n[unitDay]
	secs := (n[unitHour]*3600 + n[unitMinute]*60 + n[unitSecond] + days%milli*86400) / milli
	day += days / milli
	if p.prec <= PrecisionPart {
		if secs%86400 != 0 {
			p.qual |= Approximate
		}
		day += floorDiv(secs, 86400)
		y, mo, dom = Civil(day)
		p.year, p.month, p.day = int32(y), int8(mo), int8(dom)
		return checked(p)
	}
	local := day*86400 + int64(p.hour)*3600 + int64(p.min)*60 + int64(p.sec) + secs
	ld := floorDiv(local, 86400)
	s := int(local - ld*86400)
	y, mo, dom = Civil(ld)
	p.year, p.month, p.day = int32(y), int8(mo), int8(dom)
	p.hour, p.min, p.sec = int8(s/3600), int8(s/60%60), int8(s%60)
	out := checked(p)
	if p.zone == 0 || out.IsZero() {
		return out
	}
	if p.hasOff && secs != 0 { // exact hours pass through changes of the clocks
		exact := local - int64(p.offset)*60
		if per, ok := p.zone.At(exact); ok && per.Offset%60 == 0 && per.Offset/60 != int32(p.offset) {
			out = At(exact, per.Offset)
			out.a.zone, out.a.qual = p.zone, p.qual
		}
		return out
	}
	out.a.hasOff, out.a.offset = false, 0
	return out.WithZone(p.zone)
}

func checked(p point) Moment {
	if y := int(p.year); !yearOK(y) || p.month != 0 && !fourDigits(y) {
		return Moment{}
	}
	return Moment{form: formPoint, a: p}
}
