package timex

import "github.com/84b0a40e/truce/internal/token"

// decade reads "the 1980s", "the 460s BC".
func decade(r *reader, i int) bool {
	n := r.num(i)
	if r.class(i-1) == token.Quote && r.gap(i) == token.None && r.width(i) == 2 && n%10 == 0 && r.byteOf(i+1) == 's' && r.gap(i+1) == token.None {
		return r.shortDecade(i, n)
	}
	if n < 100 || n > 2100 || n%10 != 0 || r.width(i) > 4 || r.width(i) < 3 || r.gap(i) == token.Hyphen && r.class(i-1) == token.Word && r.w(i-1).role != rMid {
		return false
	}
	end := i + 1
	if r.byteOf(end) != 's' || r.gap(end) != token.None {
		return false
	}
	end++
	e := Expr{Op: OpDate, HasYear: true, Year: int32(n), Mask: 1}
	if bc, ok := r.era(end); ok {
		e.BC = bc
		end++
	} else if n < 1000 {
		return false
	}
	first := i
	if f, mod, ok := r.modDate(i); ok {
		first, e.Mod = f, mod
	}
	first = r.withThe(first)
	r.add(first, end, e)
	return true
}

// shortDecade reads "the '80s", "the late '90s", "the 1970s and '80s".
func (r *reader) shortDecade(i, n int) bool {
	first := i - 1
	if !r.any(first-1, 1<<rThe|1<<rEarly|1<<rLate|1<<rMid|1<<rAnd) {
		return false
	}
	e := Expr{Op: OpDate, HasYear: true, Year: int32(1900 + n), Mask: 1}
	if n < 20 {
		e.Year += 100
	}
	if f, mod, ok := r.modDate(first); ok {
		first, e.Mod = f, mod
	}
	first = r.withThe(first)
	r.add(first, i+2, e)
	return true
}

// hasFraction reports that the number goes on behind a point, as that of an index does: "closed at 2082.1".
func (r *reader) hasFraction(i int) bool {
	return r.class(i+1) == token.Period && r.gap(i+1) == token.None && r.class(i+2) == token.Number && r.gap(i+2) == token.None
}

// year reads a year that stands alone.
func year(r *reader, i int) bool {
	n := r.num(i)
	e := Expr{Op: OpDate, HasYear: true, Year: int32(n)}
	end := i + 1
	if bc, ok := r.era(end); ok && n > 0 && r.width(i) <= 4 && r.gap(end) != token.None {
		e.BC = bc
		end++
	} else if y, ok := r.year(i); !ok || y < 1200 && !r.ofOld(i) {
		return r.rangeYear(i)
	} else {
		if r.unitFollows(end) || r.hasFraction(i) || r.gap(i) == token.None && r.class(i-1) != token.Open && r.class(i-1) != token.Dash && r.class(i-1) != token.Quote && r.class(i-1) != token.Slash {
			return false
		}
		if mod := r.sideOfYear(i); mod != ModNone {
			e.Mod = mod
			r.add(i-1, end, e)
			return true
		}
		if !r.yearContext(i) {
			return false
		}
	}
	first := i
	if f, mod, ok := r.modDate(i); ok {
		first, e.Mod = f, mod
	}
	if r.is(first-1, rFiscal) {
		e.Fiscal, first = true, first-1
	} else if r.w(first-1).unit == Year && !r.w(first-1).plural && r.is(first-2, rFiscal) {
		e.Fiscal, first = true, first-2
	}
	// "the 1988 second quarter", "the 1988 period", "1988's third quarter": the unit's rule takes the year in.
	if r.quarterFollows(end) {
		return false
	}
	// "summer 2014", "summer of 1939" were taken by the season.
	r.add(first, end, e)
	return true
}

// ofOld reports whether four digits below 1200 are a year by what stands beside them: "in 1187 the city fell", "(1096-1099)". Most such numbers count.
func (r *reader) ofOld(i int) bool {
	span := func(a, b int) bool {
		y, ok1 := r.year(a)
		z, ok2 := r.year(b)
		return ok1 && ok2 && y < z && z-y < 100
	}
	open, end := i, i+1
	switch {
	case r.gap(i+1) == token.Hyphen && span(i, i+1):
		end = i + 2
	case r.class(i+1) == token.Dash && span(i, i+2):
		end = i + 3
	case r.gap(i) == token.Hyphen && span(i-1, i):
		open = i - 1
	case r.class(i-1) == token.Dash && span(i-2, i):
		open = i - 2
	}
	if end-open > 1 && r.class(open-1) == token.Open && r.class(end) == token.Close {
		return true
	}
	if !r.any(open-1, 1<<rIn|1<<rSince|1<<rUntil|1<<rBy) {
		return false
	}
	switch r.class(end) {
	case token.Word:
		return r.any(end, 1<<rThe|1<<rA|1<<rPossess|1<<rAnd|1<<rWhen|1<<rBy|1<<rAt|1<<rAfter) || r.capital(end)
	case token.Comma:
		return r.gap(end+1) != token.None
	}
	return true
}

// sideOfYear reads the prefix that makes of a year the time before or after it: "pre-1967", "post-2003".
func (r *reader) sideOfYear(i int) Mod {
	if r.gap(i) != token.Hyphen || r.class(i-1) != token.Word {
		return ModNone
	}
	switch r.d.Low(i - 1) {
	case "pre":
		return ModBefore
	case "post":
		return ModAfter
	}
	return ModNone
}

// rangeYear reads the short second half of "1997-98" and a year BC that shares the era of the one behind: "396-395 BC".
func (r *reader) rangeYear(i int) bool {
	n := r.num(i)
	if r.gap(i) == token.Hyphen && r.width(i) == 2 {
		if y, ok := r.year(i - 1); ok && n > y%100 && y%100 != 0 {
			r.add(i, i+1, Expr{Op: OpDate, HasYear: true, Year: int32(y/100*100 + n)})
			return true
		}
	}
	if (r.gap(i+1) == token.Hyphen || r.class(i+1) == token.Dash || r.any(i+1, 1<<rTo|1<<rAnd|1<<rOr|1<<rUntil)) && r.width(i) <= 4 && n > 0 {
		k := i + 1
		if r.class(k) != token.Number {
			k++
		}
		if r.num(k) > 0 && r.num(k) < n && r.is(k+1, rBC) {
			r.add(i, i+1, Expr{Op: OpDate, HasYear: true, BC: true, Year: int32(n)})
			return true
		}
	}
	return false
}

func (r *reader) quarterFollows(i int) bool {
	if r.class(i) == token.Possessive {
		i++
	}
	if r.w(i).ord > 0 && r.w(i).ord <= 4 || r.is(i, rFiscal) {
		i++
		if r.w(i).ord > 0 {
			i++
		}
	}
	return r.w(i).unit == Quarter && !r.w(i).plural || r.is(i, rPeriod)
}

// yearContext reports whether four digits are a year and no count, no name and no sum.
func (r *reader) yearContext(i int) bool {
	n := r.num(i)
	// Before it: currency, "No.", a named series.
	if c := r.class(i - 1); c == token.Other {
		return false
	}
	if r.class(i-1) == token.Word && r.role(i-1) == noRole && r.capital(i-1) && !r.temporal(i-1) {
		switch r.d.Str(i - 1) {
		case "Resolution", "Resolutions", "Route", "Flight", "Article", "Law", "Act", "No", "Highway", "Decree", "Room", "Section", "Boeing", "Unit", "Order":
			return false
		}
	}
	if r.capital(i-1) && r.gap(i) == token.Space && !r.temporal(i-1) {
		switch r.low(i - 2) { // a firm called Horizon 1985
		case "called", "named", "dubbed", "codenamed", "christened":
			return false
		}
	}
	if r.class(i+1) == token.Word && r.t[i+1].Case == token.Title && r.carMaker(i+1) && !r.any(i-1, 1<<rIn|1<<rSince|1<<rBy|1<<rUntil|1<<rDuring) {
		return false // a 1995 Toyota pickup: the year of a model is part of its name
	}
	switch r.low(i - 1) {
	case "resolution", "resolutions", "article", "decree", "flight", "route", "highway", "number", "boeing":
		return false
	}
	if r.any(i-1, 1<<rIn|1<<rSince|1<<rBy|1<<rUntil|1<<rFrom|1<<rBetween|1<<rTo|1<<rDuring|1<<rAfter|1<<rBefore|1<<rEarly|1<<rLate|1<<rMid|1<<rOf|1<<rThrough|1<<rThis|1<<rThe|1<<rLast|1<<rAbout|1<<rStart|1<<rEnd|1<<rAnd|1<<rOr|1<<rFiscal|1<<rSame|1<<rLater|1<<rEarlier) || r.w(i-1).season > 0 || r.w(i-1).month > 0 {
		if r.any(i-1, 1<<rIn|1<<rSince|1<<rBy|1<<rUntil|1<<rDuring|1<<rEarly|1<<rLate|1<<rMid) {
			return true
		}
	} else if n < 1600 && r.class(i-1) == token.Word {
		return false
	}
	// Behind it: a plural that it counts. "the 1996 talks" has an article, "1996 talks" has none.
	if r.class(i+1) == token.Word && r.small(i+1) && r.gap(i+1) != token.Hyphen && r.role(i+1) == noRole && !r.any(i-1, 1<<rThe|1<<rPossess|1<<rThis) && r.class(i-1) != token.Possessive {
		s := r.d.Str(i + 1)
		if r.is(i-1, rOf) && r.ofYear(i-2) {
			return true // "the agreement of 1969 forbids them"
		}
		if len(s) > 3 && s[len(s)-1] == 's' && s[len(s)-2] != 's' && s != "was" && s != "has" && s != "saw" {
			return false
		}
		switch s {
		case "people", "men", "women", "children", "troops", "percent", "meters", "metres", "feet", "km", "sq", "square", "refugees":
			return false
		}
		if n%100 == 0 && r.any(i-1, 1<<rAbout|1<<rOver|1<<rThan|1<<rTo|1<<rOf) {
			return false
		}
	}
	return true
}

// carMaker reports whether token i is the maker of a car, whose models go by the year.
func (r *reader) carMaker(i int) bool {
	switch r.d.Str(i) {
	case "Acura", "Audi", "Buick", "Cadillac", "Chevrolet", "Chevy", "Chrysler", "Citroen", "Datsun", "Dodge", "Fiat", "Ford", "Honda", "Hyundai", "Isuzu", "Jaguar", "Jeep", "Kia", "Lada", "Lexus", "Mazda",
		"Mercedes", "Mitsubishi", "Nissan", "Oldsmobile", "Opel", "Peugeot", "Plymouth", "Pontiac", "Porsche", "Renault", "Saab", "Skoda", "Subaru", "Suzuki", "Toyota", "Volkswagen", "Volvo":
		return true
	}
	return false
}

// spokenYear reads a year in words, as transcripts have it: "nineteen ninety-four", "two thousand", "two thousand sixteen".
func spokenYear(r *reader, i int) bool {
	w := r.w(i)
	if w.num != 20 && w.num != 21 && w.num != 3 || r.w(i-1).num > 0 || r.num(i-1) >= 0 {
		return false
	}
	y, end := 0, i+1
	two := func(k int) (int, int) { // a number below 100 in words
		a := r.w(k)
		if a.num > 20 {
			if b := r.w(k + 1); b.num > 1 && b.num <= 10 {
				return int(a.num-1) + int(b.num-1), k + 2
			}
			return int(a.num - 1), k + 1
		}
		if a.num > 10 {
			return int(a.num - 1), k + 1
		}
		return 0, k
	}
	switch {
	case w.num == 3 && r.w(i+1).scale == 1000: // two thousand
		y, end = 2000, i+2
		if r.is(end, rAnd) {
			end++
		}
		if n, to := two(end); to > end {
			y, end = y+n, to
		} else if n := r.w(end).num; n > 1 && n <= 10 {
			y, end = y+int(n-1), end+1
		} else if !r.any(i-1, 1<<rIn|1<<rSince|1<<rBy|1<<rUntil) && r.w(i-1).unit != Year {
			return false
		}
	default:
		n, to := two(end)
		if to == end {
			return false
		}
		y, end = int(w.num-1)*100+n, to
	}
	if r.unitFollows(end) {
		return false
	}
	first := i
	if r.w(first-1).unit == Year && r.is(first-2, rThe) {
		first -= 2
	}
	e := Expr{Op: OpDate, HasYear: true, Year: int32(y)}
	// "the winter of nineteen ninety-four", "March of nineteen ninety"
	k := first - 1
	if r.is(k, rOf) {
		k--
	}
	switch p := r.w(k); {
	case p.season > 0:
		e.Sub, first = p.season, k
		first = r.withThe(first)
	case p.month > 0 && r.capital(k):
		e.Month, first = p.month, k
	default:
		if f, mod, ok := r.modDate(first); ok {
			first, e.Mod = f, mod
		}
	}
	r.add(first, end, e)
	return true
}

// spokenDecade reads "the nineties".
func spokenDecade(r *reader, i int) bool {
	if !r.any(i-1, 1<<rThe|1<<rEarly|1<<rLate|1<<rMid) {
		return false
	}
	n := decadeWords[r.lower(i)]
	if n == 0 {
		return false
	}
	e := Expr{Op: OpDate, HasYear: true, Year: int32(1900 + n), Mask: 1}
	first := i
	if f, mod, ok := r.modDate(i); ok {
		first, e.Mod = f, mod
	}
	first = r.withThe(first)
	r.add(first, i+1, e)
	return true
}

var decadeWords = map[string]int{"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}

// shortQuarter reads "Q1", "H2 2017", "FY2017".
func shortQuarter(r *reader, i int) bool {
	if r.t[i].Case == token.Lower || r.capital(i-1) && r.gap(i) != token.Space {
		return false
	}
	n, end := r.num(i+1), i+2
	glued := r.gap(i+1) == token.None
	if r.gap(end) == token.None && (r.class(end) == token.Word || r.class(end) == token.Number) || r.gap(end) == token.Hyphen {
		return false // H1N1
	}
	if r.width(i) == 2 {
		if y, ok := r.year(i + 1); ok && r.t[i].Case == token.Upper {
			r.add(i, end, Expr{Op: OpDate, HasYear: true, Year: int32(y), Fiscal: true})
			return true
		}
		return false
	}
	e := Expr{Op: OpDate}
	switch b := r.byteOf(i); {
	case !glued || r.width(i+1) != 1:
		return false
	case b == 'Q' && n >= 1 && n <= 4:
		e.Sub = int8(32 + n)
	case b == 'H' && (n == 1 || n == 2):
		e.Sub = int8(39 + n)
	default:
		return false
	}
	k := end
	if r.is(k, rOf) {
		k++
	}
	if y, ok := r.year(k); ok {
		e.HasYear, e.Year, end = true, int32(y), k+1
	} else if dir, to, ok := r.yearWords(k); ok {
		e.YearDir, end = dir, to
	}
	r.add(i, end, e)
	return true
}

// yearOfEra reads "AD 410", whose year may have any number of digits.
func yearOfEra(r *reader, i int) bool {
	n := r.num(i + 1)
	if r.t[i].Case != token.Upper || n < 1 || n > 2100 || r.width(i+1) > 4 || r.gap(i+1) != token.Space || r.gap(i+2) == token.Hyphen || r.unitFollows(i+2) {
		return false
	}
	r.add(i, i+2, Expr{Op: OpDate, HasYear: true, Year: int32(n)})
	return true
}

// figures reports whether token i is what firms and states tell for a half of a year.
func (r *reader) figures(i int) bool {
	switch r.low(i) {
	case "profit", "profits", "loss", "losses", "earnings", "results", "sales", "revenue", "revenues", "net", "income", "turnover", "output", "growth", "pretax", "operating", "figures", "dividend":
		return true
	}
	return false
}

// halfYear reads "the second half of 2008", "the latter half of the year".
func halfYear(r *reader, i int) bool {
	o := r.w(i - 1).ord
	first := i - 1
	sub := int8(39 + o)
	if r.isWord(i-1, "latter") {
		sub = 41
	} else if o != 1 && o != 2 {
		return false
	}
	e := Expr{Op: OpDate, Sub: sub}
	k := i + 1
	if r.figures(k) && r.role(first-1) != rThe { // "first-half profit"
		r.add(first, k, e)
		return true
	}
	first = r.withThe(first)
	if r.is(k, rOf) {
		k++
	}
	if y, ok := r.year(k); ok {
		e.inYear(y)
		r.add(first, k+1, e)
		return true
	}
	if dir, to, ok := r.yearWords(k); ok {
		e.YearDir = dir
		r.add(first, to, e)
		return true
	}
	if r.is(k, rThe) && r.w(k+1).unit == Year && !r.w(k+1).plural && k > i+1 {
		r.add(first, k+2, e)
		return true
	}
	return false
}

// ofYear reports whether token i is a thing that is told by its year, "the agreement of 1969", and no number of others.
func (r *reader) ofYear(i int) bool {
	switch r.low(i) {
	case "accord", "accords", "agreement", "agreements", "act", "treaty", "treaties", "pact", "deal", "truce", "ceasefire", "armistice", "constitution", "convention", "charter", "law", "war", "revolution", "revolt", "uprising", "coup",
		"election", "elections", "census", "protocol", "declaration", "settlement", "plan", "decree", "crisis", "invasion", "partition", "intifada", "fire":
		return true
	}
	return false
}
