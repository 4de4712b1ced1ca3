package timex

import (
	"strconv"

	"github.com/84b0a40e/truce/internal/moment"
)

// A Date is a day of reference, or a month or year of reference where less is known: zero parts are unknown.
type Date struct {
	Year       int // astronomical; 0 with no month is unknown
	Known      bool
	Month, Day int
	Sub        int8 // a season, quarter or half instead of a month
	Hour, Min  int
	Clock      bool
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
	Period    Date // the quarter or year that figures have last been told for
	Tense     int  // -1 past, +1 future, 0 neither
	Narrative bool // months, seasons and weekdays count from Run, and the story moves on
}

// A Value is what an expression means in a frame.
type Value struct {
	Type, Value string
	Mod         Mod
	Moment      moment.Moment
	Alt         moment.Moment // the other reading of a numeric date
	Length      moment.Duration
	At          Date // for the frame of what follows; not Known if the expression moves nothing
	Guessed     bool // a part came from the context
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
	whole, rest := n/1000, n%1000
	small := func(v moment.Unit, per int64) moment.Duration {
		d := moment.OfMilli(rest*per, v)
		if whole > 0 {
			d = moment.OfMilli(whole*1000, u).Plus(d)
		}
		return d
	}
	if rest == 500 || rest == 250 || rest == 750 {
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
		return "P" + strconv.Itoa(int(e.N/1000)) + "WE"
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

func yearText(y int) string {
	if y <= 0 { // astronomical: 0 is 1 BC
		return "BC" + two((1-y)/100) + two((1-y)%100)
	}
	return two(y/100) + two(y%100)
}

// text is the value of a date as far as it is known.
func (d Date) text() string {
	y := "XXXX"
	if d.Known {
		y = yearText(d.Year)
	}
	switch {
	case d.Sub >= 21 && d.Sub <= 24:
		return y + "-" + seasonCode[d.Sub-21]
	case d.Sub >= 33 && d.Sub <= 36:
		return y + "-Q" + string('0'+byte(d.Sub-32))
	case d.Sub == 40 || d.Sub == 41:
		return y + "-H" + string('0'+byte(d.Sub-39))
	case d.Month == 0 && d.Day == 0:
		return y
	case d.Day == 0:
		return y + "-" + two(d.Month)
	case d.Month == 0:
		return y + "-XX-" + two(d.Day)
	}
	return y + "-" + two(d.Month) + "-" + two(d.Day)
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
	t := d.text()
	if (e.Clock || e.Part != PartNone) && d.Day == 0 {
		// A time of day of an unknown day.
		if d.Month == 0 {
			t += "-XX"
		}
		t += "-XX"
	}
	switch {
	case e.Clock:
		v.Type = typeTime
		b := []byte(t)
		b = append(b, 'T')
		b = append(b, two(int(e.Hour))...)
		b = append(b, ':')
		b = append(b, two(int(e.Min))...)
		if e.HasSec {
			b = append(b, ':')
			b = append(b, two(int(e.Sec))...)
		}
		t = string(b)
		v.Moment = v.Moment.WithClock(int(e.Hour), int(e.Min))
		v.At.Clock, v.At.Hour, v.At.Min = true, int(e.Hour), int(e.Min)
	case e.Part != PartNone:
		v.Type = typeTime
		t += "T" + partCode[e.Part]
	}
	if e.Mod == ModApprox {
		v.Moment = v.Moment.Qualified(moment.Approximate)
	}
	v.Value = t
	return v
}

func (e *Expr) date(f *Frame) Value {
	base := f.Now
	if f.Narrative {
		base = f.Run
		if !base.Known {
			base = f.Now
		}
	}
	year, known, guessed := 0, false, true
	switch {
	case e.HasYear:
		year, known, guessed = int(e.Year), true, false
		if e.BC {
			year = 1 - year
		}
	case e.YearDir != DirNone && e.Unit != Week:
		from := f.Now
		if e.YearDir >= DirSame || f.Narrative {
			from = f.Run
			if !from.Known {
				from = f.Now
			}
		}
		if from.Known {
			year, known = from.Year, true
			switch e.YearDir {
			case DirLast, DirBefore:
				year--
			case DirNext, DirAfter:
				year++
			}
		}
	}
	switch {
	case e.Mask > 0:
		return e.masked()
	case e.Feast != moment.NoFeast:
		return e.feastDate(f, base, year, known)
	case e.Unit == Week && e.Day > 0: // the week of March 6
		x := *e
		x.Unit = UnitNone
		v := x.date(f)
		if v.At.full() {
			return weekValue(v.At.number(), e.Mod)
		}
		return v
	case e.Sub == SubWeekend:
		return e.weekend(f, base)
	case e.Sub == SubQuarter, e.Sub == SubPeriod:
		d := f.Period
		if !d.Known {
			d = f.Now
			if d.Known && d.Month > 0 {
				d = Date{Year: d.Year, Known: true, Sub: int8(32 + (d.Month+2)/3)}
			}
		}
		if known {
			d = Date{Year: year, Known: true, Sub: d.Sub}
		} else if e.Dir == DirLast && d.Sub >= 33 {
			d = quarterShift(d, -1)
		} else if e.Dir == DirNext && d.Sub >= 33 {
			d = quarterShift(d, 1)
		}
		return e.finish(d, true)
	case e.Sub > 0:
		if !known {
			year, known = e.seasonYear(f, base)
		}
		return e.finish(Date{Year: year, Known: known, Sub: e.Sub}, guessed)
	case e.Month > 0:
		d := Date{Year: year, Known: known, Month: int(e.Month), Day: int(e.Day)}
		if !known {
			d.Year, d.Known = e.monthYear(f, base)
		}
		v := e.finish(d, guessed)
		if e.AltMonth > 0 {
			alt := *e
			alt.Month, alt.Day, alt.AltMonth = e.AltMonth, e.AltDay, 0
			v.Alt = alt.finish(Date{Year: d.Year, Known: true, Month: int(e.AltMonth), Day: int(e.AltDay)}, false).Moment
		}
		return v
	case e.Weekday > 0:
		return e.weekdayDate(f, base)
	case known:
		v := e.finish(Date{Year: year, Known: true}, guessed)
		return v
	case e.Clock, e.Part != PartNone:
		d := f.Run
		if !d.full() || !f.Narrative && !d.Known {
			d = f.Now
		}
		v := e.finish(Date{Year: d.Year, Known: d.Known, Month: d.Month, Day: d.Day}, true)
		return v
	}
	return Value{}
}

func (e *Expr) masked() Value {
	v := Value{Type: typeDate, Mod: e.Mod}
	if e.BC {
		t := yearText(1 - int(e.Year))
		v.Value = t[:len(t)-int(e.Mask)]
		return v
	}
	t := yearText(int(e.Year))
	v.Value = t[:len(t)-int(e.Mask)]
	if e.Mask == 1 {
		v.Moment = moment.Decade(int(e.Year))
	} else {
		v.Moment = moment.Century(int(e.Year))
	}
	return v
}

// monthYear finds the year of a month told without one.
func (e *Expr) monthYear(f *Frame, base Date) (int, bool) {
	if !base.Known {
		return 0, false
	}
	m, y := int(e.Month), base.Year
	bm := base.Month
	if bm == 0 {
		if base.Sub >= 21 && base.Sub <= 24 {
			bm = [...]int{4, 7, 10, 1}[base.Sub-21]
			if base.Sub == 24 && m < 9 && e.Dir == DirNone {
				return y, true
			}
		} else {
			return y, true
		}
	}
	if f.Narrative {
		switch e.Dir {
		case DirLast, DirBefore:
			if m >= bm {
				y--
			}
			return y, true
		case DirNext, DirAfter:
			if m <= bm {
				y++
			}
			return y, true
		}
		// A story moves on: a month far back is next year's.
		if bm-m >= 8 {
			y++
		}
		return y, true
	}
	switch e.Dir {
	case DirLast, DirBefore:
		if m >= bm && e.Day == 0 || m > bm || m == bm && int(e.Day) >= base.Day {
			y--
		}
		return y, true
	case DirNext, DirAfter:
		if m <= bm {
			y++
		}
		return y, true
	case DirThis:
		return y, true
	}
	// The nearest, but against the tense of the clause only if it is much nearer.
	best, cost := y, 1<<30
	penalty := 5 * 31
	if e.Day > 0 {
		penalty = 75
	}
	for c := y - 1; c <= y+1; c++ {
		dist := ((c-y)*12 + m - bm) * 31
		if e.Day > 0 && base.Day > 0 {
			dist += int(e.Day) - base.Day
		}
		p := max(dist, -dist)
		if f.Tense > 0 && dist < 0 || f.Tense < 0 && dist > 0 {
			p += penalty
		}
		if p < cost {
			best, cost = c, p
		}
	}
	y = best
	return y, true
}

// seasonYear finds the year of a season, quarter or half told without one.
func (e *Expr) seasonYear(f *Frame, base Date) (int, bool) {
	if !base.Known {
		return 0, false
	}
	y := base.Year
	if e.Sub >= 33 {
		if base.Month == 0 {
			return y, true
		}
		q := int(e.Sub) - 32
		if e.Sub >= 40 {
			q = (int(e.Sub) - 39) * 2
		}
		now := (base.Month + 2) / 3
		switch {
		case e.Dir == DirLast && q >= now, f.Tense <= 0 && q > now+1, q == 4 && now == 1 && f.Tense <= 0:
			y--
		case f.Tense > 0 && q == 1 && now == 4:
			y++
		}
		return y, true
	}
	if base.Month == 0 {
		return y, true
	}
	start := [...]int{3, 6, 9, 12}[e.Sub-21]
	if e.Sub == 24 && base.Month <= 2 {
		y--
	}
	switch e.Dir {
	case DirLast, DirBefore:
		if base.Month < start+3 && !(e.Sub == 24 && base.Month <= 2) && (start <= base.Month || base.Month < start) {
			if start > base.Month || base.Month < start+3 {
				y--
			}
		}
	case DirNext, DirAfter:
		if start <= base.Month {
			y++
		}
	case DirNone, DirSame:
		if !f.Narrative && f.Tense <= 0 && start > base.Month && !(e.Sub == 24 && base.Month <= 2) {
			y--
		} else if !f.Narrative && f.Tense > 0 && start+2 < base.Month {
			y++
		}
	}
	return y, true
}

func (e *Expr) weekdayDate(f *Frame, base Date) Value {
	if e.Clock || !base.full() {
		if !base.full() {
			v := Value{Type: typeDate, Value: "XXXX-WXX-" + string('0'+byte(e.Weekday)), Mod: e.Mod, Guessed: true}
			if base.Known && base.Month > 0 {
				v.Value = base.text() + "-XX"
			}
			if e.Clock {
				v.Type = typeTime
				v.Value += "T" + two(int(e.Hour)) + ":" + two(int(e.Min))
			} else if e.Part != PartNone {
				v.Type = typeTime
				v.Value += "T" + partCode[e.Part]
			}
			return v
		}
	}
	now := base.number()
	wd := moment.Weekday(now)
	back := int64((wd - int(e.Weekday) + 7) % 7)
	n := now - back // the last such day, today included
	switch {
	case e.Unit == Week: // Monday of last week
		monday := now - int64(wd-1)
		switch e.YearDir {
		case DirLast:
			monday -= 7
		case DirNext:
			monday += 7
		}
		n = monday + int64(e.Weekday-1)
	case e.Dir == DirLast || e.Dir == DirBefore:
		if back == 0 {
			n -= 7
		}
	case e.Dir == DirNext || e.Dir == DirAfter:
		n += 7
	case e.Dir == DirThis:
		n = now - int64(wd-1) + int64(e.Weekday-1)
		if f.Tense > 0 && n < now {
			n += 7
		}
	case f.Narrative:
		if back > 0 {
			n += 7
		}
	case f.Tense > 0:
		if back > 0 {
			n += 7
		}
	}
	return e.finish(dayOf(n), true)
}

func (e *Expr) weekend(f *Frame, base Date) Value {
	if !base.full() {
		return Value{Type: typeDate, Value: "XXXX-WXX-WE", Mod: e.Mod, Guessed: true}
	}
	now := base.number()
	wd := int64(moment.Weekday(now))
	sat := now - wd + 6 // of this week
	switch {
	case e.Dir == DirNext || e.Dir == DirAfter:
		sat += 7
		if wd < 6 && e.Dir == DirNext && f.Tense > 0 {
			sat -= 7
		}
	case e.Dir == DirLast || e.Dir == DirBefore || e.Dir == DirNone && f.Tense <= 0 && wd < 6, e.Dir == DirThis && f.Tense < 0 && wd < 3:
		sat -= 7
	}
	y, w := moment.ISOWeek(sat)
	v := Value{Type: typeDate, Value: yearText(y) + "-W" + two(w) + "-WE", Mod: e.Mod, Guessed: true, At: dayOf(sat)}
	v.Moment = moment.Between(moment.Day(sat), moment.Day(sat+1))
	return v
}

func weekValue(n int64, mod Mod) Value {
	y, w := moment.ISOWeek(n)
	start := moment.WeekStart(y, w)
	return Value{Type: typeDate, Value: yearText(y) + "-W" + two(w), Mod: mod, Guessed: true, At: dayOf(n),
		Moment: moment.Between(moment.Day(start), moment.Day(start+6))}
}

func quarterShift(d Date, n int) Date {
	k := d.Year*4 + int(d.Sub) - 33 + n
	return Date{Year: k / 4, Known: true, Sub: int8(33 + k%4)}
}

func (e *Expr) feastDate(f *Frame, base Date, year int, known bool) Value {
	v := Value{Type: typeDate, Mod: e.Mod, Guessed: !known}
	if !known && !base.Known {
		v.Value = "XXXX"
		return v
	}
	m := moment.Moment{}
	if known {
		m = e.Feast.In(year)
	} else {
		m = e.Feast.In(base.Year)
		if base.full() && !m.IsZero() {
			now := base.moment()
			switch {
			case e.Dir == DirNext && !now.Before(m), e.Dir != DirLast && f.Tense > 0 && m.Before(now):
				m = e.Feast.In(base.Year + 1)
			case e.Dir == DirLast && !m.Before(now), e.Dir == DirNone && f.Tense < 0 && now.Before(m):
				m = e.Feast.In(base.Year - 1)
			}
		}
	}
	if m.IsZero() {
		if known {
			v.Value = yearText(year)
		} else {
			v.Value = "XXXX"
		}
		return v
	}
	v.Moment = m
	y, mo, d, _ := m.Start().YMD()
	v.At = Date{Year: y, Known: true, Month: mo, Day: d}
	if m.IsPoint() {
		v.Value = v.At.text()
	} else {
		v.Value = Date{Year: y, Known: true, Month: mo}.text()
		v.At.Day = 0
	}
	if e.Clock && v.At.full() {
		return e.finish(v.At, !known)
	}
	return v
}

// shift resolves a distance from an anchor.
func (e *Expr) shift(f *Frame) Value {
	base := f.Now
	if e.FromRun || f.Narrative && e.Unit != Day {
		if f.Run.Known {
			base = f.Run
		} else if f.Narrative && !f.Run.Known {
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
	n := int(e.N / 1000)
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
				total += int64(e.N) * 60 / 1000
			} else if e.Unit == Minute {
				total += int64(e.N) / 1000
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
		return e.finish(dayOf(base.number()+int64(n)), true)
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
		if e.FromRun && n != 0 && e.N%1000 == 0 && e.Dir == DirNone {
			return e.finish(dayOf(base.number()+int64(n)*7), true)
		}
		return weekValue(base.number()+int64(e.N)*7/1000, e.Mod)
	case Month:
		if !base.Known || base.Month == 0 {
			if base.Known {
				return unknown(yearText(base.Year) + "-XX")
			}
			return unknown("XXXX-XX")
		}
		y, m := moment.AddMonths(base.Year, base.Month, n)
		return e.finish(Date{Year: y, Known: true, Month: m}, true)
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
		return e.finish(Date{Year: base.Year + int(floorDiv(int64(e.N), 1000)), Known: true}, true)
	case Decade:
		if !base.Known {
			return unknown("XXX")
		}
		if e.Dir == DirNone && e.N != 0 && n*1000 == int(e.N) && !(e.FromRun && (e.N == 1000 || e.N == -1000)) {
			return e.finish(Date{Year: base.Year + n*10, Known: true}, true)
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
		if e.Dir == DirNone && e.N != 0 && !e.FromRun {
			return e.finish(Date{Year: base.Year + n*100, Known: true}, true)
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
