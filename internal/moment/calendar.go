package moment

// The proleptic Gregorian calendar in integers. Days are counted from 1 January 1970, months from 1, weekdays from
// Monday as 1 to Sunday as 7, as ISO 8601 does.

// Leap reports whether the astronomical year has 366 days.
func Leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// DaysIn returns the number of days of a month; months outside 1 to 12 have 31, so that no day is refused for a month
// that is not known.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if Leap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// DayNumber returns the day's number from 1 January 1970. A day beyond the month's end counts on.
func DayNumber(year, month, day int) int64 {
	y := int64(year)
	if month <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := int64((153*((month+9)%12)+2)/5 + day - 1)
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

// Civil returns the date of a day number.
func Civil(day int64) (year, month, dom int) {
	z := day + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	dom = int(doy - (153*mp+2)/5 + 1)
	month = int(mp + 3)
	if month > 12 {
		month -= 12
	}
	y := yoe + era*400
	if month <= 2 {
		y++
	}
	return int(y), month, dom
}

// Weekday returns the weekday of a day number: 1 for Monday to 7 for Sunday.
func Weekday(day int64) int { return int(((day+3)%7+7)%7) + 1 }

// ISOWeek returns the ISO 8601 year and week of a day number.
func ISOWeek(day int64) (year, week int) {
	thursday := day + int64(4-Weekday(day))
	year, _, _ = Civil(thursday)
	return year, int(thursday-DayNumber(year, 1, 1))/7 + 1
}

// WeekStart returns the day number of the Monday of an ISO week.
func WeekStart(year, week int) int64 {
	jan4 := DayNumber(year, 1, 4)
	return jan4 - int64(Weekday(jan4)-1) + int64(week-1)*7
}

// AddMonths moves a month by n months.
func AddMonths(year, month, n int) (int, int) {
	k := int64(year)*12 + int64(month-1) + int64(n)
	y := floorDiv(k, 12)
	return int(y), int(k-y*12) + 1
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}
