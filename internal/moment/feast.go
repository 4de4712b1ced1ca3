package moment

import "math"

// A Feast is a day or a season that a calendar gives and that truces hang on. The zero Feast is none.
type Feast uint8

// The feasts. Those that depend on a sighting of the moon are approximate.
const (
	NoFeast Feast = iota
	NewYear
	NewYearEve
	OrthodoxChristmas
	Christmas
	ChristmasEve
	BoxingDay
	Easter
	EasterMonday
	GoodFriday
	PalmSunday
	Pentecost
	AshWednesday
	OrthodoxEaster
	OrthodoxGoodFriday
	EidAlFitr
	EidAlAdha
	Ramadan
	Ashura
	Mawlid
	Passover
	RoshHashanah
	YomKippur
	Sukkot
	Hanukkah
	Nowruz
	LunarNewYear
	Thingyan
	Diwali
	Thanksgiving
	IndependenceDayUS
	MemorialDay
	LaborDayUS
	VeteransDay
	ColumbusDay
	PresidentsDay
	MartinLutherKingDay
	ElectionDayUS
	Halloween
	ValentinesDay
	StPatricksDay
	MayDay
	BastilleDay
	InternationalWomensDay
	AllSaintsDay
	VictoryDay
	numFeasts
)

// dayFeasts are the feasts of one day of the year.
var dayFeasts = [numFeasts]struct{ month, day int }{
	NewYear: {1, 1}, ValentinesDay: {2, 14}, InternationalWomensDay: {3, 8}, StPatricksDay: {3, 17}, MayDay: {5, 1}, VictoryDay: {5, 9}, IndependenceDayUS: {7, 4},
	BastilleDay: {7, 14}, Halloween: {10, 31}, AllSaintsDay: {11, 1}, VeteransDay: {11, 11}, ChristmasEve: {12, 24}, Christmas: {12, 25}, BoxingDay: {12, 26}, NewYearEve: {12, 31},
}

// weekdayFeasts are the feasts of the n-th such weekday (1 for Monday) of a month, or of so many days from it.
var weekdayFeasts = [numFeasts]struct{ month, weekday, n, from int }{
	MartinLutherKingDay: {1, 1, 3, 0}, PresidentsDay: {2, 1, 3, 0}, MemorialDay: {6, 1, 1, -7}, LaborDayUS: {9, 1, 1, 0}, ColumbusDay: {10, 1, 2, 0}, ElectionDayUS: {11, 1, 1, 1}, Thanksgiving: {11, 4, 4, 0},
}

// In returns the feast of a year of the Gregorian calendar: a day, or an interval for those of several days. A year
// outside 1583 to 4099, for which the rules do not hold, gives the zero Moment, and so does a year without the feast; of
// two in one year the first is given.
func (f Feast) In(year int) Moment {
	if year < 1583 || year > 4099 || f >= numFeasts {
		return Moment{}
	}
	if d := &dayFeasts[f]; d.month > 0 {
		return Date(year, d.month, d.day)
	}
	if d := &weekdayFeasts[f]; d.month > 0 {
		return Day(nth(year, d.month, d.weekday, d.n) + int64(d.from))
	}
	switch f {
	case Easter:
		return Day(westernEaster(year))
	case EasterMonday:
		return Day(westernEaster(year) + 1)
	case GoodFriday:
		return Day(westernEaster(year) - 2)
	case PalmSunday:
		return Day(westernEaster(year) - 7)
	case Pentecost:
		return Day(westernEaster(year) + 49)
	case AshWednesday:
		return Day(westernEaster(year) - 46)
	case OrthodoxEaster:
		return Day(orthodoxEaster(year))
	case OrthodoxGoodFriday:
		return Day(orthodoxEaster(year) - 2)
	case OrthodoxChristmas:
		return Day(julian(year, 12, 25) - int64(julianYearBack(year)))
	case EidAlFitr:
		return islamic(year, 10, 1, 3)
	case EidAlAdha:
		return islamic(year, 12, 10, 4)
	case Ramadan:
		return islamic(year, 9, 1, 30)
	case Ashura:
		return islamic(year, 1, 10, 1)
	case Mawlid:
		return islamic(year, 3, 12, 1)
	case Passover:
		return span(hebrewPassover(year), 7)
	case RoshHashanah:
		return span(hebrewPassover(year)+163, 2)
	case YomKippur:
		return Day(hebrewPassover(year) + 172)
	case Sukkot:
		return span(hebrewPassover(year)+177, 7)
	case Hanukkah:
		return hanukkah(year)
	case Nowruz:
		return Day(nowruz(year))
	case LunarNewYear:
		return Day(lunarNewYear(year))
	case Thingyan:
		return Between(Date(year, 4, 13), Date(year, 4, 16)).Qualified(Approximate)
	case Diwali:
		return Day(newMoonAfter(DayNumber(year, 10, 14), 5.5)).Qualified(Approximate)
	}
	return Moment{}
}

// span returns n days from a day.
func span(day int64, n int64) Moment {
	if n == 1 {
		return Day(day)
	}
	return Between(Day(day), Day(day+n-1))
}

// nth returns the n-th weekday (1 for Monday) of a month.
func nth(year, month, weekday, n int) int64 {
	first := DayNumber(year, month, 1)
	return first + int64((weekday-Weekday(first)+7)%7) + int64(n-1)*7
}

// westernEaster is the anonymous Gregorian computus.
func westernEaster(y int) int64 {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	return DayNumber(y, (h+l-7*m+114)/31, (h+l-7*m+114)%31+1)
}

// orthodoxEaster is Meeus's Julian computus.
func orthodoxEaster(y int) int64 {
	d := (19*(y%19) + 15) % 30
	e := (2*(y%4) + 4*(y%7) - d + 34) % 7
	return julian(y, (d+e+114)/31, (d+e+114)%31+1)
}

// julian returns the day number of a date of the Julian calendar.
func julian(y, m, d int) int64 {
	a := (14 - m) / 12
	yy, mm := y+4800-a, m+12*a-3
	jdn := d + (153*mm+2)/5 + 365*yy + yy/4 - 32083
	return int64(jdn) - 2440588
}

// julianYearBack is the length of the Julian year that ends at the Christmas of year y: its Christmas falls into the
// January after, so the one in a January is last year's.
func julianYearBack(y int) int {
	if y%4 == 0 {
		return 366
	}
	return 365
}

// islamic returns n days from a date of the tabular Islamic calendar that begins in the year; the moon may be sighted a
// day earlier or later.
func islamic(year, month, day int, n int64) Moment {
	h := (year-622)*33/32 - 1
	for ; ; h++ {
		num := islamicDay(h, month, day)
		y, _, _ := Civil(num)
		if y == year {
			return span(num, n).Qualified(Approximate)
		}
		if y > year {
			return Moment{}
		}
	}
}

func islamicDay(y, m, d int) int64 {
	return int64(d+(59*(m-1)+1)/2+(y-1)*354+(3+11*y)/30) + 1948439 - 2440588
}

// hebrewPassover returns 15 Nisan by Gauss's rule.
func hebrewPassover(year int) int64 {
	y := year + 3760
	a := (12*y + 17) % 19
	b := y % 4
	m := 32.0440932 + 1.5542418*float64(a) + 0.25*float64(b) - 0.00317779*float64(y)
	whole := math.Floor(m)
	frac := m - whole
	c := (int(whole) + 3*y + 5*b + 5) % 7
	switch {
	case c == 2 || c == 4 || c == 6:
		whole++
	case c == 1 && a > 6 && frac >= 0.632870370:
		whole += 2
	case c == 0 && a > 11 && frac >= 0.897723765:
		whole++
	}
	return julian(year, 3, 1) + int64(whole) - 1
}

// hanukkah begins on 25 Kislev: 84 days after Rosh Hashanah if Heshvan is full, 83 if not.
func hanukkah(year int) Moment {
	rosh := hebrewPassover(year) + 163
	next := hebrewPassover(year+1) + 163
	days := next - rosh
	begin := rosh + 83
	if days == 355 || days == 385 {
		begin++
	}
	return span(begin, 8)
}

// nowruz returns the day of the March equinox by the clocks of Tehran. The mean equinox of Meeus is good to some minutes
// for 1000 to 3000.
func nowruz(year int) int64 {
	y := (float64(year) - 2000) / 1000
	jde := 2451623.80984 + 365242.37404*y + 0.05169*y*y - 0.00411*y*y*y - 0.00057*y*y*y*y
	t := (jde - 2451545) / 36525
	w := (35999.373*t - 2.47) * math.Pi / 180
	l := 1 + 0.0334*math.Cos(w) + 0.0007*math.Cos(2*w)
	var s float64
	for _, x := range equinoxTerms {
		s += x[0] * math.Cos((x[1]+x[2]*t)*math.Pi/180)
	}
	jd := jde + 0.00001*s/l
	// If the equinox comes before noon in Tehran its day is New Year's, else the next: Julian days begin at noon, so both
	// belong to the Julian day whose civil date is that of its end.
	return int64(math.Ceil(jd+3.5/24)) - 2440588
}

var equinoxTerms = [...][3]float64{
	{485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186}, {182, 27.85, 445267.112},
	{156, 73.14, 45036.886}, {136, 171.52, 22518.443}, {77, 222.54, 65928.934}, {74, 296.72, 3034.906},
	{70, 243.58, 9037.513}, {58, 119.81, 33718.147}, {52, 297.17, 150.678}, {50, 21.02, 2281.226},
	{45, 247.54, 29929.562}, {44, 325.15, 31555.956}, {29, 60.93, 4443.417}, {18, 155.12, 67555.328},
	{17, 288.79, 4562.452}, {16, 198.04, 62894.029}, {14, 199.76, 31436.921}, {12, 95.39, 14577.848},
	{12, 287.11, 31931.756}, {12, 320.81, 34777.259}, {9, 227.73, 1222.114}, {8, 15.45, 16859.074},
}

// lunarNewYear returns the day of the new moon, by the clocks of Beijing, that falls between 21 January and 20 February.
func lunarNewYear(year int) int64 { return newMoonAfter(DayNumber(year, 1, 21), 8) }

// newMoonAfter returns the first day at or after day that has a new moon by clocks so many hours east of UTC.
func newMoonAfter(day int64, hours float64) int64 {
	y, m, _ := Civil(day)
	k := math.Floor((float64(y)+float64(m-1)/12-2000)*12.3685) - 2
	for ; ; k++ {
		at := newMoon(k) + hours/24
		if n := int64(math.Floor(at+0.5)) - 2440588; n >= day {
			return n
		}
	}
}

// newMoon returns the Julian day (UT, to some minutes) of the k-th new moon after that of January 2000, after Meeus.
func newMoon(k float64) float64 {
	t := k / 1236.85
	rad := math.Pi / 180
	jde := 2451550.09766 + 29.530588861*k + 0.00015437*t*t
	e := 1 - 0.002516*t
	m := (2.5534 + 29.10535670*k) * rad
	mm := (201.5643 + 385.81693528*k + 0.0107582*t*t) * rad
	f := (160.7108 + 390.67050284*k - 0.0016118*t*t) * rad
	om := (124.7746 - 1.56375588*k) * rad
	jde += -0.40720*math.Sin(mm) + 0.17241*e*math.Sin(m) + 0.01608*math.Sin(2*mm) + 0.01039*math.Sin(2*f) +
		0.00739*e*math.Sin(mm-m) - 0.00514*e*math.Sin(mm+m) + 0.00208*e*e*math.Sin(2*m) - 0.00111*math.Sin(mm-2*f) -
		0.00057*math.Sin(mm+2*f) + 0.00056*e*math.Sin(2*mm+m) - 0.00042*math.Sin(3*mm) + 0.00042*e*math.Sin(m+2*f) +
		0.00038*e*math.Sin(m-2*f) - 0.00024*e*math.Sin(2*mm-m) - 0.00017*math.Sin(om)
	return jde - 0.0008 // dynamical time runs about a minute ahead
}
