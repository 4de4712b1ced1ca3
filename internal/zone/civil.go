package zone

// The few rules of the Gregorian calendar that zone rules need. Room moment has the full calendar; this one may not
// import it.

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

func monthLen(y, m int) int {
	switch m {
	case 2:
		if leap(y) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// daysFrom returns the day's number counted from 1 January 1970.
func daysFrom(y, m, d int) int64 {
	if m <= 2 {
		y--
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	mp := (m + 9) % 12
	doy := (153*mp+2)/5 + d - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return int64(era)*146097 + int64(doe) - 719468
}

// weekday returns 0 for Sunday.
func weekday(day int64) int { return int(((day+4)%7 + 7) % 7) }

// yearOf returns the civil year of a second since the epoch.
func yearOf(sec int64) int {
	z := floorDiv(sec, 86400) + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	y := yoe + era*400
	if doy := doe - (365*yoe + yoe/4 - yoe/100); doy >= 306 {
		y++
	}
	return int(y)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}
