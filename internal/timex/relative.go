package timex

import "github.com/84b0a40e/truce/internal/token"

// deicticAt reads "today", "yesterday", "now" and the like.
func deicticAt(r *reader, i int) bool {
	w := r.w(i)
	e := deictics[w.deictic-1].expr
	first, end := i, i+1
	if r.isWord(i, "now") {
		if r.isWord(i-1, "right") || r.isWord(i-1, "just") {
			first--
		}
		// "Now, let us turn to sport", "Now for the weather": it opens a topic and tells no time.
		if i == r.lo && (r.class(end) == token.Comma || r.is(end, rFor)) {
			return false
		}
	}
	// "today's youth", "the leaders of tomorrow": no day is meant.
	if e.Op == OpShift && r.ageOf(i) {
		return false
	}
	// "most recently last October", "as recently as May": the date behind it says when.
	if e.Op == OpRef && e.N < 0 && (r.temporal(end) || r.any(end, 1<<rLast|1<<rThis|1<<rIn) && (r.temporal(end+1) || r.isYear(end+1)) || r.is(end, rAs) && r.is(i-1, rAs)) {
		return false
	}
	if w := r.w(end); r.isWord(i, "overnight") && w.weekday > 0 && !w.plural && r.capital(end) { // overnight Thursday
		r.add(first, end+1, Expr{Op: OpDate, Weekday: w.weekday, Part: PartNight})
		return true
	}
	if e.Op == OpShift {
		if p := r.w(end).part; p != PartNone && !r.proper(end) && e.Part == PartNone && r.gap(end) != token.None { // yesterday afternoon
			e.Part = p
			end++
		}
		switch r.role(first - 1) {
		case rEarlier, rEarly:
			e.Mod, first = ModStart, first-1
		case rLater, rLate:
			e.Mod, first = ModEnd, first-1
		}
		if r.w(first-1).part == Afternoon && r.gap(first) == token.Space && r.gap(i) != token.None { // mid-afternoon yesterday
			e.Part, first = Afternoon, first-1
			if r.is(first-1, rMid) {
				e.Mod, first = ModMid, first-1
			}
		}
		first, end, e = r.withClock(first, end, e)
	}
	r.add(first, end, e)
	return true
}

// ageOf reports whether "today" or "tomorrow" at token i means the times and no day: "today's world", "the leaders of tomorrow".
func (r *reader) ageOf(i int) bool {
	if r.class(i+1) == token.Possessive {
		switch r.low(i + 2) {
		case "world", "youth", "youths", "society", "generation", "generations", "culture", "teenagers", "children", "kids", "standards":
			return true
		}
		return false
	}
	if r.w(i).deictic == 0 || !r.is(i-1, rOf) || !r.isWord(i, "tomorrow") {
		return false
	}
	switch s := r.low(i - 2); s {
	case "people", "men", "women", "youth":
		return true
	default: // the leaders, the wars
		return len(s) > 3 && s[len(s)-1] == 's' && s[len(s)-2] != 's' && !r.temporal(i-2)
	}
}

// low returns the text of a word in lower case, "" of any other token and outside the sentence.
func (r *reader) low(i int) string {
	if r.class(i) != token.Word || !r.small(i) {
		return ""
	}
	return r.d.Low(i)
}

// setWord reads "daily", "annual".
func setWord(r *reader, i int) bool {
	// Titles of papers: The Daily Telegraph.
	if r.proper(i) && (i > r.lo || r.capital(i+1)) {
		return false
	}
	// Rates and sums: "annual sales", "the average daily volume".
	if r.isWord(i-1, "average") || r.isWord(i+1, "average") {
		return false
	}
	if r.class(i+1) == token.Word && r.t[i+1].Case == token.Title && r.t[i].Case == token.Lower && r.gap(i+1) == token.Space && !r.temporal(i+1) && r.class(i-1) == token.Word && !r.isWord(i, "annual") && r.prose(i) {
		return false // the Beirut daily An-Nahar; but what is annual may have a name
	}
	if r.class(i+1) == token.Word && r.small(i+1) {
		switch r.d.Str(i + 1) {
		case "newspaper", "newspapers", "paper", "papers", "magazine", "tabloid", "broadsheet": // "the daily newspaper"
			return false
		case "basis": // "on an annual basis": a rate
			if u := r.w(i).set; u == Year {
				return false
			}
		case "rate", "rates", "sales", "revenue", "revenues", "budget", "income", "growth", "increase", "inflation", "profit", "profits", "cost", "costs", "return", "returns", "salary", "volume", "turnover",
			"earnings", "production", "output", "dividend", "dividends", "fee", "fees", "interest", "spending", "deficit", "report":
			return false
		}
	}
	// "by 20% annually", "10,000 barrels daily": how fast, not when
	if k := i - 1; r.byteOf(k) == '%' || r.isWord(k, "percent") || r.w(k).scale > 0 || r.class(k) == token.Number || r.class(k) == token.Word && (r.num(k-1) > 31 || r.w(k-1).scale > 0) {
		return false
	}
	e := Expr{Op: OpSet, Unit: r.w(i).set, N: one}
	r.add(i, i+1, e)
	return true
}

// prose reports whether the words behind token i are written small, as titles do not.
func (r *reader) prose(i int) bool {
	for k := i + 2; k < min(i+7, r.hi); k++ {
		if r.width(k) >= 4 && r.low(k) != "" {
			return true
		}
	}
	return false
}

// reference reads the present, the past and the future where a word of their own names them, and "that time".
func reference(r *reader, i int) bool {
	first, end := i, i+1
	switch {
	case r.isWord(i, "future"):
		if !r.any(i-1, 1<<rThe|1<<rIn) && !(r.isWord(i-1, "near") || r.isWord(i-1, "foreseeable") || r.isWord(i-1, "distant")) && !r.small(i) {
			return false
		}
		if r.isWord(i-1, "near") || r.isWord(i-1, "foreseeable") || r.isWord(i-1, "distant") {
			first--
		}
		noun := first < i
		if r.is(first-1, rThe) {
			first--
			noun = true
		}
		if noun && (r.any(first-1, 1<<rIn|1<<rInto) || r.class(end) != token.Word || r.role(end) != noRole || first < i-1) {
			r.add(first, end, Expr{Op: OpRef, N: 1})
			return true
		}
		if first == i && (r.class(i-1) == token.Possessive || r.is(i-1, rPossess)) && (r.class(end) != token.Word || r.role(end) != noRole || r.isWord(end, "away")) { // "decided about the boy's future"
			r.add(first, end, Expr{Op: OpRef, N: 1})
			return true
		}
		return r.addWeak(first, end, Expr{Op: OpRef, N: 1})
	case r.isWord(i, "past"):
		// "the past" as a noun; before a noun of time the unit's rule has it.
		if !r.is(i-1, rThe) || r.class(end) == token.Word && r.role(end) == noRole && !(r.is(i-2, rIn) && r.subject(end)) || r.temporal(end) || r.w(end).num > 0 || r.num(end) >= 0 || r.is(end, rFew) || r.is(end, rSeveral) || r.is(end, rCouple) {
			return false
		}
		r.add(i-1, end, Expr{Op: OpRef, N: -1})
		return true
	case r.isWord(i, "date"): // "to date nobody has been held"
		if r.is(i-1, rTo) && r.gap(i) == token.Space && !r.is(i-2, rUp) && r.w(i-2).unit != Year && !r.intent(i-2) && (r.class(end) != token.Word || r.subject(end) || r.verb(end) != 0) {
			r.add(i-1, end, Expr{Op: OpRef})
			return true
		}
		return false
	case r.isWord(i, "recent"):
		if r.temporal(end) || r.w(end).num > 0 {
			return false
		}
		r.add(i, end, Expr{Op: OpRef, N: -1})
		return true
	case r.isWord(i, "current"):
		if r.temporal(end) || r.class(end) != token.Word {
			return false
		}
		r.add(i, end, Expr{Op: OpRef})
		return true
	case r.isWord(i, "present"):
		if r.is(i-1, rAt) || r.is(i-1, rThe) && !r.proper(end) && r.class(end) != token.Word {
			if r.is(i-1, rThe) {
				first--
			}
			r.add(first, end, Expr{Op: OpRef})
			return true
		}
		if r.isWord(end, "day") {
			r.add(i, end+1, Expr{Op: OpRef})
			return true
		}
		return false
	case r.isWord(i, "time"), r.isWord(i, "period"), r.isWord(i, "moment"):
		moment := r.isWord(i, "moment")
		switch {
		case r.is(i-1, rThis):
			if moment && r.is(i-2, rAt) || !moment {
				return r.addWeak(i-1, end, Expr{Op: OpUnknown})
			}
		case r.is(i-1, rThat):
			return r.addWeak(i-1, end, Expr{Op: OpUnknown, N: -1})
		case r.is(i-1, rSame) && r.is(i-2, rThe) && !moment:
			return r.addWeak(i-2, end, Expr{Op: OpUnknown})
		case r.is(i-1, rThe) && r.is(i-2, rAt) && !r.is(end, rOf):
			return r.addWeak(i-1, end, Expr{Op: OpUnknown, N: -1})
		case !moment && !r.isWord(i, "time") && (r.is(i-1, rLatest) || r.is(i-1, rCorresponding) || r.any(i-1, 1<<rAgo|1<<rEarlier) || r.isYear(i-1)):
			return period(r, i)
		}
		return false
	}
	return false
}

// subject reports whether token i opens a clause: "in the past it considered", "in the past has said".
func (r *reader) subject(i int) bool {
	switch r.low(i) {
	case "it", "he", "she", "they", "we", "you", "there", "has", "have", "had", "was", "were", "did", "when", "because":
		return true
	}
	return false
}

// addWeak adds what is a time in stories only.
func (r *reader) addWeak(first, end int, e Expr) bool {
	n := len(r.out)
	r.add(first, end, e)
	if len(r.out) > n {
		r.out[n].Weak = true
	}
	return true
}

// former reads "the former president", which stories about the past take for a time.
func former(r *reader, i int) bool {
	if !r.is(i-1, rNot) && r.class(i+1) == token.Word {
		return r.addWeak(i, i+1, Expr{Op: OpRef, N: -1})
	}
	return false
}

func (r *reader) isYear(i int) bool { _, ok := r.year(i); return ok }

// period reads "the latest period", "the year-ago period", "the 1988 period".
func period(r *reader, i int) bool {
	first, end := i-1, i+1
	e := Expr{Op: OpDate, Sub: SubPeriod, Dir: DirSame}
	switch {
	case r.is(i-1, rLatest):
	case r.any(i-1, 1<<rAgo|1<<rEarlier):
		if r.w(i-2).unit != Year {
			return false
		}
		e = yearAgo()
		first = i - 2
	case r.isYear(i - 1):
		y, _ := r.year(i - 1)
		e.inYear(y)
	default:
		if dir, to, ok := r.yearWords(end); ok && dir == DirLast {
			end = to
			e = yearAgo()
		}
	}
	first = r.withThe(first)
	r.add(first, end, e)
	return true
}

// byNight reports whether token i is what armies do at night: "a night raid", "night patrols".
func (r *reader) byNight(i int) bool {
	switch r.low(i) {
	case "raid", "raids", "attack", "attacks", "assault", "assaults", "patrol", "patrols", "retreat", "march", "marches", "bombing", "bombardment", "fighting", "battle", "landing", "crossing":
		return true
	}
	return false
}

// dayPart reads parts of the day: "this morning", "last night", "the night of 8 February", "at night".
func dayPart(r *reader, i int) bool {
	w := r.w(i)
	if w.part == PartNone || r.proper(i) && i > r.lo && (r.capital(i+1) || r.capital(i-1)) {
		return false
	}
	m := Mention{First: i, End: i + 1, Expr: Expr{Op: OpShift, Unit: Day, Part: w.part}}
	e := &m.Expr
	r.earlyOrLate(&m)
	if d := r.w(m.End); e.Mod != ModNone && d.weekday > 0 && !d.plural && r.capital(m.End) { // early evening Saturday
		r.add(m.First, m.End+1, Expr{Op: OpDate, Weekday: d.weekday, Part: e.Part, Mod: e.Mod})
		return true
	}
	if m.First == i && r.partOfDate(i, w.part) {
		return true
	}
	switch k := m.First - 1; r.role(k) {
	case rThis:
		m.First = k
	case rLast:
		if w.part != PartNight && w.part != Evening {
			return false
		}
		e.N, m.First = -one, k
	case rThat, rSame:
		e.FromRun, m.First = true, r.withThe(k)
	case rNext, rFollowing:
		e.FromRun, e.N, m.First = true, one, r.withThe(k)
	case rPrevious:
		e.FromRun, e.N, m.First = true, -one, r.withThe(k)
	case rEvery, rEach:
		e.Op, e.N, m.First = OpSet, one, k
	case rThe:
		return r.thePart(&m, w.plural)
	case rAt, rBy:
		if w.part == PartNight && r.is(k, rAt) {
			*e = Expr{Op: OpSet, Unit: Day, Part: PartNight}
		} else {
			e.FromRun = true
		}
	default:
		if e.Mod == ModNone {
			return w.part == PartNight && !w.plural && r.byNight(m.End) && r.addWeak(m.First, m.End, Expr{Op: OpSet, Unit: Day, Part: PartNight})
		}
		e.FromRun = true
	}
	return r.addPart(&m)
}

// earlyOrLate takes in what stands before a part of the day: "mid-afternoon", "early evening".
func (r *reader) earlyOrLate(m *Mention) {
	if r.is(m.First-1, rMid) && r.gap(m.First) != token.None {
		m.Expr.Mod = ModMid
		m.First--
	}
	switch r.role(m.First - 1) {
	case rEarly:
		m.Expr.Mod = ModStart
	case rLate:
		m.Expr.Mod = ModEnd
	default:
		return
	}
	m.First--
}

// addPart adds a part of the day with what stands before the words that say which: "early this morning", "later that night".
func (r *reader) addPart(m *Mention) bool {
	switch r.role(m.First - 1) {
	case rEarlier, rEarly:
		m.Expr.Mod = ModStart
		m.First--
	case rLater, rLate:
		m.Expr.Mod = ModEnd
		m.First--
	}
	r.add(m.First, m.End, m.Expr)
	return true
}

// partOfDate reads a part of the day, at token i, that a date follows: "at dawn the next day", "by nightfall on 6 May".
func (r *reader) partOfDate(i int, p Part) bool {
	if !r.any(i-1, 1<<rAt|1<<rBy|1<<rUntil|1<<rFrom|1<<rSince) {
		return false
	}
	end, e := r.dateBehindClock(i+1, Expr{Op: OpDate, Clock: true})
	if end == i+1 || e.Zone.Kind != ZoneNone {
		return false
	}
	e.Clock, e.Hour, e.Part = false, 0, p
	r.add(i, end, e)
	return true
}

// thePart reads a part of the day behind "the": "the night before", "the night to 18 March", "in the evening".
func (r *reader) thePart(m *Mention, plural bool) bool {
	e, k := &m.Expr, m.First-1
	m.First = k
	if e.Mod == ModNone && !plural && r.closes(m.End+1) && r.beside(m) { // "the night before, a car was seen"
		return r.addPart(m)
	}
	if e.Part == PartNight && r.is(m.End, rTo) {
		if x, to, ok := r.dayAt(m.End + 1); ok && !x.Clock {
			x.Part, x.N = PartNight, -one
			r.add(k, to, x)
			return true
		}
	}
	if r.is(m.End, rOf) {
		return r.partOf(m)
	}
	if e.Mod == ModMid && !r.any(k-1, 1<<rIn|1<<rBy|1<<rAt|1<<rFor) || !r.any(k-1, 1<<rIn|1<<rDuring|1<<rBy|1<<rUntil|1<<rThrough|1<<rInto) {
		return false
	}
	e.FromRun = true
	return r.addPart(m)
}

// partOf reads a part of the day whose date "of" ties to it: "the night of 8 February 1904", "the night of 24-25 May".
func (r *reader) partOf(m *Mention) bool {
	n := len(r.out)
	for h := m.End + 1; h < min(m.End+5, r.hi); h++ {
		if w := r.w(h); w.month > 0 && month(r, h) || w.weekday > 0 && weekday(r, h) {
			r.out[n].First, r.out[n].Expr.Part = m.First, m.Expr.Part
			return true
		}
	}
	return false
}
