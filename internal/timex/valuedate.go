package timex

import (
	"github.com/84b0a40e/truce/internal/moment"
)

// run returns the time that the text has last spoken of, or where that is unknown, when it speaks.
func (f *Frame) run() Date {
	if f.Run.Known {
		return f.Run
	}
	return f.Now
}

// date resolves a date told by its parts: what the text leaves out comes from the frame.
func (e *Expr) date(f *Frame) Value {
	if e.N != 0 { // "the day before May 4"
		x := *e
		x.N = 0
		v := x.date(f)
		if !v.At.full() {
			return Value{Type: typeDate, Value: "XXXX-XX-XX", Mod: e.Mod, Guessed: true}
		}
		return x.finish(dayOf(v.At.number()+int64(e.N/one)), v.Guessed)
	}
	base := f.Now
	if f.Narrative {
		base = f.run()
	}
	year, known := e.yearTold(f)
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
		return e.periodDate(f, base, year, known)
	case e.Sub > 0:
		if !known {
			year, known = e.seasonYear(f, base)
		}
		return e.finish(Date{Year: year, Known: known, Sub: e.Sub}, !e.HasYear)
	case e.Month > 0:
		if !known {
			year, known = e.monthYear(f, base)
			if known && e.Month == 2 && e.Day == 29 {
				year = leapYear(year, f.Tense)
			}
		}
		return e.monthDate(Date{Year: year, Known: known, Month: int(e.Month), Day: int(e.Day)})
	case e.Weekday > 0:
		return e.weekdayDate(f, base)
	case e.Day > 0:
		return e.dayOfMonth(f, base)
	case known:
		return e.yearDate(year)
	case e.Clock, e.Part != PartNone:
		return e.clockDate(f)
	}
	return Value{}
}

// yearTold returns the year that the text names, in digits or as "last year", if it does.
func (e *Expr) yearTold(f *Frame) (year int, known bool) {
	switch {
	case e.HasYear && e.BC:
		return 1 - int(e.Year), true
	case e.HasYear:
		return int(e.Year), true
	case e.YearDir == DirNone, e.Unit == Week:
		return 0, false
	}
	from := f.Now
	if e.YearDir >= DirSame || f.Narrative {
		from = f.run()
	}
	if !from.Known {
		return 0, false
	}
	switch e.YearDir {
	case DirLast, DirBefore:
		return from.Year - 1, true
	case DirNext, DirAfter:
		return from.Year + 1, true
	}
	return from.Year, true
}

// periodDate resolves a quarter or a span of which only the context says which: "the latest quarter", "this period".
func (e *Expr) periodDate(f *Frame, base Date, year int, known bool) Value {
	d := f.Period
	if e.Month > 0 && (!d.Known || d.Sub < 33) { // the quarter that ends with this month, unless the firm's year has named one
		if !known {
			year, known = (&Expr{Op: OpDate, Month: e.Month}).monthYear(f, base)
		}
		return e.finish(Date{Year: year, Known: known, Sub: 32 + (e.Month+2)/3}, true)
	}
	if !d.Known || e.Dir == DirThis && !known && f.Now.Month > 0 { // "this quarter" is not over, figures are of one that is
		d = f.Now
		if d.Known && d.Month > 0 {
			d = Date{Year: d.Year, Known: true, Sub: int8(32 + (d.Month+2)/3)}
			if e.Dir == DirSame { // "the latest quarter" is over
				d = quarterShift(d, -1)
			}
		}
	}
	switch {
	case known:
		d = Date{Year: year, Known: true, Sub: d.Sub}
	case e.Dir == DirLast && d.Sub >= 33:
		d = quarterShift(d, -1)
	case e.Dir == DirNext && d.Sub >= 33:
		d = quarterShift(d, 1)
	}
	return e.finish(d, true)
}

// monthDate resolves a month or a day of it, with its other reading if its digits have two: 09/05/2016.
func (e *Expr) monthDate(d Date) Value {
	if e.Ordinal != 0 && e.Weekday > 0 && d.Known {
		d.Day = nthWeekday(d.Year, d.Month, int(e.Weekday), int(e.Ordinal))
	}
	v := e.finish(d, !e.HasYear)
	if e.AltMonth > 0 {
		alt := *e
		alt.Month, alt.Day, alt.AltMonth = e.AltMonth, e.AltDay, 0
		v.Alt = alt.finish(Date{Year: d.Year, Known: true, Month: int(e.AltMonth), Day: int(e.AltDay)}, false).Moment
	}
	return v
}

// yearDate resolves a year that stands alone. What lies before or after it, "pre-1967", is no date that a story could have reached.
func (e *Expr) yearDate(year int) Value {
	v := e.finish(Date{Year: year, Known: true}, !e.HasYear)
	v.At.Ends = e.Mod == ModEnd
	switch e.Mod {
	case ModBefore:
		v.Moment, v.At = moment.Between(moment.Moment{}, v.Moment), Date{}
	case ModAfter:
		v.Moment, v.At = moment.Between(v.Moment, moment.Moment{}), Date{}
	}
	return v
}

// clockDate resolves a time of day whose day is that of the time spoken of, or today.
func (e *Expr) clockDate(f *Frame) Value {
	d := f.Run
	if !d.full() {
		d = f.Now
	}
	x := *e
	if e.Hour == 24 && f.Tense < 0 && !f.Narrative {
		x.Hour = 0 // "expired at midnight": the night before, which began the day
	}
	return x.finish(Date{Year: d.Year, Known: d.Known, Month: d.Month, Day: d.Day}, true)
}

// nthWeekday is the day of the n-th such weekday of a month, counted from its end if n is negative; of a fifth that is not there, the
// fourth.
func nthWeekday(year, month, weekday, n int) int {
	days := moment.DaysIn(year, month)
	if n < 0 {
		last := moment.Weekday(moment.DayNumber(year, month, days))
		return days - (last-weekday+7)%7
	}
	d := 1 + (weekday-moment.Weekday(moment.DayNumber(year, month, 1))+7)%7 + (n-1)*7
	if d > days {
		d -= 7
	}
	return d
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

// storyBack is how many days a story may step back to a day told without its month.
const storyBack = 7

// dayOfMonth finds the month of a day told without one: the month of the reference, or the one before or after it by tense.
func (e *Expr) dayOfMonth(f *Frame, base Date) Value {
	switch e.Dir {
	case DirSame: // "the 27th of that month"
		base = Date{Year: f.Run.Year, Known: f.Run.Known, Month: f.Run.Month}
	case DirThis, DirLast, DirNext:
		base.Day = 0
		if base.Month > 0 && e.Dir != DirThis {
			n := 1
			if e.Dir == DirLast {
				n = -1
			}
			base.Year, base.Month = moment.AddMonths(base.Year, base.Month, n)
		}
	}
	if !base.Known || base.Month == 0 {
		return Value{Type: typeDate, Value: "XXXX-XX-" + two(int(e.Day)), Mod: e.Mod, Guessed: true}
	}
	y, m := base.Year, base.Month
	switch {
	case f.Narrative && e.Dir == DirNone: // a story moves on
		if int(e.Day) < base.Day-storyBack {
			y, m = moment.AddMonths(y, m, 1)
		}
	case base.Day > 0 && f.Tense < 0 && int(e.Day) > base.Day:
		y, m = moment.AddMonths(y, m, -1)
	case base.Day > 0 && f.Tense > 0 && int(e.Day) < base.Day:
		y, m = moment.AddMonths(y, m, 1)
	}
	if int(e.Day) > moment.DaysIn(y, m) {
		return Value{Type: typeDate, Value: "XXXX-XX-" + two(int(e.Day)), Mod: e.Mod, Guessed: true}
	}
	return e.finish(Date{Year: y, Known: true, Month: m, Day: int(e.Day)}, true)
}

// overtaken is how many days back a weekday may be that was to come when it was named.
const overtaken = 2

// weekdayDate resolves a day told by its weekday: the nearest that its direction, its week or the tense of its clause allows.
func (e *Expr) weekdayDate(f *Frame, base Date) Value {
	if e.Clock || !base.full() {
		if !base.full() {
			v := Value{Type: typeDate, Value: "XXXX-WXX-" + string('0'+byte(e.Weekday)), Mod: e.Mod, Guessed: true}
			if base.Known && base.Month > 0 {
				v.Value = base.String() + "-XX"
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
	if f.Run.full() && e.Dir >= DirSame {
		base = f.Run // "the following Monday", "that Saturday"
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
	case e.Dir == DirSame:
		if back > 3 {
			n += 7 // the nearest to the day spoken of
		}
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
		// "is to stop at midnight Moscow time (2100 GMT Monday)": elsewhere it may still be yesterday.
		// What was once to come is the nearest such day: nobody names one so that is nearly a week ahead.
		if back > overtaken || back > 0 && f.Tense != 2 && !(back == 1 && e.Clock && e.Zone.Kind == ZoneOffset) {
			n += 7
		}
	}
	if e.Hour == 24 && e.Clock && n == now && f.Tense < 0 && !f.Narrative {
		x := *e
		x.Hour = 0 // "began at midnight on Sunday", said on that Sunday
		return x.finish(dayOf(n), true)
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
	v.Moment = moment.Weekend(y, w)
	return v
}

// soon reports whether m begins within two months of now: what was said of a feast that near was said of the coming one.
func soon(now, m moment.Moment) bool {
	y, mo, d, ok := now.Start().YMD()
	fy, fmo, fd, known := m.Start().YMD()
	return ok && known && moment.DayNumber(fy, fmo, fd)-moment.DayNumber(y, mo, d) <= 60
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
			case f.Narrative && e.Dir == DirNone: // the one of that year; the story moves on
			case e.Dir == DirNext && !now.Before(m), e.Dir != DirLast && f.Tense > 0 && m.Before(now):
				m = e.Feast.In(base.Year + 1)
			case e.Dir == DirLast && !m.Before(now), e.Dir == DirNone && f.Tense < 0 && now.Before(m) && !soon(now, m):
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
		v.Value = v.At.String()
	} else {
		v.Value = Date{Year: y, Known: true, Month: mo}.String()
		v.At.Day = 0
	}
	if e.Clock && v.At.full() {
		return e.finish(v.At, !known)
	}
	return v
}
