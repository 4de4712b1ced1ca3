package timex

import (
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/zone"
)

// role is what a small word does in temporal expressions.
type role uint8

const (
	noRole role = iota
	rThe
	rA
	rThis
	rThat
	rThese
	rThose
	rLast
	rPast
	rNext
	rComing
	rFollowing
	rPrevious
	rSame
	rEach
	rEvery
	rAgo
	rLater
	rEarlier
	rBefore
	rAfter
	rFrom
	rOf
	rIn
	rOn
	rAt
	rBy
	rUntil
	rSince
	rFor
	rWithin
	rDuring
	rTo
	rAnd
	rOr
	rBetween
	rThrough
	rAbout
	rOver
	rMore
	rThan
	rEarly
	rLate
	rMid
	rEnd
	rStart
	rHalf
	rRecent
	rFiscal
	rFull
	rFinal
	rPossess // its, his, their, our
	rCurrent
	rAnother
	rAM
	rPM
	rRemaining
	rWhen
	rModal // will, would, shall
	rAdditional
	rNot
	rRunning // "three CONSECUTIVE days"
	rInto

	// Not in sets.
	rNow
	rNearly
	rAlmost
	rLess
	rLeast
	rMost
	rUp
	rAs
	rMiddle
	rPartOf // "part" of "the early part of"
	rFew
	rSeveral
	rCouple
	rMany
	rDozen
	rOld
	rLatest
	rOnly
	rJust
	rTime
	rLocal
	rOclock
	rOrdSuffix
	rBC
	rAD
	rLong
	rEnded
	rPeriod
	rCorresponding
	rFuture // verbs and nouns of what is to come: expected, scheduled, due
	rPer
	rStandard // eastern STANDARD time
	rVery
)

// A sign is what a word tells of the expression beside it, and of the time of its clause.
type sign struct {
	role  role
	form  form
	width uint8 // of the word that has the form
}

// word is what the room knows of a word. A word may be several things: "second", "may", "fall".
type word struct {
	role    role
	num     int16 // cardinal in words, plus one
	scale   int32 // hundred, thousand, million
	ord     int8
	month   int8
	abbr    bool // of a month or weekday
	weekday int8
	unit    Unit
	plural  bool
	part    Part
	season  int8
	deictic int8 // index into deictics, plus one
	set     Unit // daily, weekly
	long    Unit // weeklong, yearslong
	zoneAbb uint16
	rules   uint64
}

var monthNames = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

var monthAbbrs = map[string]int8{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}

var weekdayNames = [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}

var weekdayAbbrs = map[string]int8{"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7}

var cardinals = map[string]int16{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
	"fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

var scales = map[string]int32{"hundred": 100, "thousand": 1000, "million": 1000000}

var ordinals = map[string]int8{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
	"thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
	"thirtieth": 30, "fortieth": 40, "fiftieth": 50,
}

var unitWords = map[string]struct {
	unit   Unit
	plural bool
}{
	"second": {Second, false}, "seconds": {Second, true}, "minute": {Minute, false}, "minutes": {Minute, true}, "hour": {Hour, false}, "hours": {Hour, true}, "hrs": {Hour, true}, "hr": {Hour, false},
	"day": {Day, false}, "days": {Day, true}, "night": {Night, false}, "nights": {Night, true}, "weekend": {Weekend, false}, "weekends": {Weekend, true},
	"week": {Week, false}, "weeks": {Week, true}, "fortnight": {Fortnight, false}, "fortnights": {Fortnight, true}, "month": {Month, false}, "months": {Month, true},
	"quarter": {Quarter, false}, "quarters": {Quarter, true}, "year": {Year, false}, "years": {Year, true}, "decade": {Decade, false}, "decades": {Decade, true},
	"century": {Century, false}, "centuries": {Century, true}, "millennium": {Millennium, false}, "millennia": {Millennium, true}, "yrs": {Year, true}, "mins": {Minute, true},
}

var roleWords = map[role][]string{
	rThe: {"the"}, rA: {"a", "an"}, rThis: {"this"}, rThat: {"that"}, rThese: {"these"}, rThose: {"those"}, rLast: {"last"}, rPast: {"past"}, rNext: {"next"},
	rComing: {"coming", "upcoming", "forthcoming"}, rFollowing: {"following", "ensuing", "subsequent"}, rPrevious: {"previous", "preceding", "prior"}, rSame: {"same"}, rEach: {"each"}, rEvery: {"every"}, rAgo: {"ago"},
	rLater: {"later", "afterwards", "afterward", "hence"}, rEarlier: {"earlier"}, rBefore: {"before"}, rAfter: {"after"}, rFrom: {"from"}, rOf: {"of"}, rIn: {"in"}, rOn: {"on"}, rAt: {"at"}, rBy: {"by"},
	rUntil: {"until", "till"}, rSince: {"since"}, rFor: {"for"}, rWithin: {"within"}, rDuring: {"during", "throughout"}, rTo: {"to"}, rAnd: {"and"}, rOr: {"or"}, rBetween: {"between"},
	rThrough: {"through"}, rAbout: {"about", "around", "approximately", "roughly", "circa", "some"}, rNearly: {"nearly"}, rAlmost: {"almost", "barely", "hardly"}, rOver: {"over", "beyond"}, rMore: {"more", "longer"},
	rLess: {"less", "fewer", "under"}, rThan: {"than"}, rLeast: {"least"}, rMost: {"most"}, rUp: {"up"}, rAs: {"as"}, rEarly: {"early"}, rLate: {"late"}, rMid: {"mid"}, rMiddle: {"middle", "midst", "midpoint"},
	rEnd: {"end", "close"}, rStart: {"start", "beginning", "onset", "outset", "dawn"}, rPartOf: {"part", "portion"}, rFew: {"few"}, rSeveral: {"several", "numerous", "countless", "multiple"}, rCouple: {"couple"}, rMany: {"many"}, rDozen: {"dozen", "dozens"}, rHalf: {"half"},
	rRecent: {"recent"}, rOld: {"old"}, rFiscal: {"fiscal"}, rFull: {"full", "entire", "whole", "calendar"}, rFinal: {"final", "closing", "opening"}, rPossess: {"its", "his", "her", "their", "our", "my", "your"},
	rCurrent: {"current", "present"}, rLatest: {"latest"}, rOnly: {"only"}, rJust: {"just", "exactly", "precisely", "shortly", "immediately"}, rAnother: {"another"}, rTime: {"time"}, rLocal: {"local"}, rAM: {"am"}, rPM: {"pm"}, rOclock: {"oclock"},
	rOrdSuffix: {"st", "nd", "rd", "th"}, rBC: {"bc", "bce"}, rAD: {"ad", "ce"}, rLong: {"long"}, rEnded: {"ended", "ending", "ends", "end-ed"}, rPeriod: {"period", "stage", "phase"},
	rCorresponding: {"corresponding", "comparable"}, rRemaining: {"remaining"}, rAdditional: {"additional", "extra", "further"}, rModal: {"will", "shall", "ll", "wont", "would", "therell", "theyll", "itll", "wholl", "thatll"},
	rFuture: {"expected", "scheduled", "due", "planned", "plans", "plan", "expects", "expect", "hopes", "supposed", "intends", "intend", "aims", "slated", "foreseen", "envisaged", "envisioned", "payable", "expire", "expires", "begins", "effective", "tentatively"},
	rPer:    {"per"}, rStandard: {"standard", "daylight", "summer", "mean"}, rNow: {"now"}, rWhen: {"when"}, rNot: {"not"}, rVery: {"very"}, rRunning: {"consecutive", "straight", "successive", "trading", "working", "calender"}, rInto: {"into"},
}

var partWords = map[string]Part{
	"morning": Morning, "mornings": Morning, "midmorning": Morning, "dawn": Morning, "daybreak": Morning, "sunrise": Morning, "midday": Midday, "afternoon": Afternoon, "afternoons": Afternoon, "midafternoon": Afternoon,
	"evening": Evening, "evenings": Evening, "dusk": Evening, "sunset": Evening, "nightfall": Evening, "night": PartNight, "nights": PartNight, "nighttime": PartNight, "daytime": Daytime, "lunchtime": Midday,
}

var seasonWords = map[string]int8{
	"spring": 21, "springtime": 21, "summer": 22, "summers": 22, "summertime": 22, "autumn": 23, "autumns": 23, "fall": 23, "winter": 24, "winters": 24, "wintertime": 24, "springs": 21,
}

// deictic is a word that is an expression by itself.
type deictic struct {
	words []string
	expr  Expr
}

var deictics = [...]deictic{
	{[]string{"today"}, Expr{Op: OpShift, Unit: Day}},
	{[]string{"yesterday"}, Expr{Op: OpShift, Unit: Day, N: -one}},
	{[]string{"tomorrow"}, Expr{Op: OpShift, Unit: Day, N: one}},
	{[]string{"tonight"}, Expr{Op: OpShift, Unit: Day, Part: PartNight}},
	{[]string{"overnight"}, Expr{Op: OpShift, Unit: Day, N: -one, Part: PartNight}},
	{[]string{"now", "currently", "nowadays", "presently"}, Expr{Op: OpRef}},
	{[]string{"recently", "lately"}, Expr{Op: OpRef, N: -1}},
}

var setWords = map[string]Unit{
	"daily": Day, "everyday": Day, "nightly": Day, "weekly": Week, "fortnightly": Fortnight, "monthly": Month, "yearly": Year, "annually": Year, "annual": Year, "hourly": Hour,
}

// longWords are lengths in one word, and whether they tell how many.
var longWords = map[string]struct {
	unit  Unit
	vague bool
}{
	"hourlong": {Hour, false}, "daylong": {Day, false}, "nightlong": {Night, false}, "weeklong": {Week, false}, "monthlong": {Month, false}, "yearlong": {Year, false}, "decadelong": {Decade, false},
	"hourslong": {Hour, true}, "dayslong": {Day, true}, "weekslong": {Week, true}, "monthslong": {Month, true}, "yearslong": {Year, true}, "decadeslong": {Decade, true}, "centurieslong": {Century, true},
}

var feastNames = []struct {
	name  string
	feast moment.Feast
	eve   bool // the day before it
}{
	{name: "christmas", feast: moment.Christmas}, {name: "christmas day", feast: moment.Christmas}, {name: "christmas eve", feast: moment.ChristmasEve}, {name: "orthodox christmas", feast: moment.OrthodoxChristmas}, {name: "boxing day", feast: moment.BoxingDay},
	{name: "new years day", feast: moment.NewYear}, {name: "new years eve", feast: moment.NewYearEve}, {name: "new years", feast: moment.NewYear}, {name: "easter", feast: moment.Easter}, {name: "easter sunday", feast: moment.Easter}, {name: "easter monday", feast: moment.EasterMonday},
	{name: "good friday", feast: moment.GoodFriday}, {name: "palm sunday", feast: moment.PalmSunday}, {name: "ash wednesday", feast: moment.AshWednesday}, {name: "orthodox easter", feast: moment.OrthodoxEaster}, {name: "orthodox easter sunday", feast: moment.OrthodoxEaster},
	{name: "orthodox good friday", feast: moment.OrthodoxGoodFriday}, {name: "pentecost", feast: moment.Pentecost}, {name: "whit sunday", feast: moment.Pentecost},
	{name: "eid al-fitr", feast: moment.EidAlFitr}, {name: "eid ul-fitr", feast: moment.EidAlFitr}, {name: "eid el-fitr", feast: moment.EidAlFitr}, {name: "eid al-adha", feast: moment.EidAlAdha}, {name: "eid ul-adha", feast: moment.EidAlAdha}, {name: "eid el-adha", feast: moment.EidAlAdha},
	{name: "feast of sacrifice", feast: moment.EidAlAdha}, {name: "feast of the sacrifice", feast: moment.EidAlAdha}, {name: "ramadan", feast: moment.Ramadan}, {name: "ashura", feast: moment.Ashura}, {name: "mawlid", feast: moment.Mawlid},
	{name: "passover", feast: moment.Passover}, {name: "rosh hashanah", feast: moment.RoshHashanah}, {name: "rosh hashana", feast: moment.RoshHashanah}, {name: "yom kippur", feast: moment.YomKippur}, {name: "sukkot", feast: moment.Sukkot}, {name: "hanukkah", feast: moment.Hanukkah},
	{name: "nowruz", feast: moment.Nowruz}, {name: "nawruz", feast: moment.Nowruz}, {name: "newroz", feast: moment.Nowruz}, {name: "norouz", feast: moment.Nowruz}, {name: "lunar new year", feast: moment.LunarNewYear}, {name: "chinese new year", feast: moment.LunarNewYear}, {name: "tet", feast: moment.LunarNewYear},
	{name: "thingyan", feast: moment.Thingyan}, {name: "diwali", feast: moment.Diwali}, {name: "thanksgiving", feast: moment.Thanksgiving}, {name: "thanksgiving day", feast: moment.Thanksgiving}, {name: "independence day", feast: moment.IndependenceDayUS},
	{name: "memorial day", feast: moment.MemorialDay}, {name: "labor day", feast: moment.LaborDayUS}, {name: "veterans day", feast: moment.VeteransDay}, {name: "columbus day", feast: moment.ColumbusDay}, {name: "presidents day", feast: moment.PresidentsDay},
	{name: "martin luther king day", feast: moment.MartinLutherKingDay}, {name: "election day", feast: moment.ElectionDayUS}, {name: "halloween", feast: moment.Halloween}, {name: "valentines day", feast: moment.ValentinesDay}, {name: "st patricks day", feast: moment.StPatricksDay},
	{name: "may day", feast: moment.MayDay}, {name: "bastille day", feast: moment.BastilleDay}, {name: "womens day", feast: moment.InternationalWomensDay}, {name: "all saints day", feast: moment.AllSaintsDay}, {name: "victory day", feast: moment.VictoryDay},
	{name: "new year s day", feast: moment.NewYear}, {name: "new year s eve", feast: moment.NewYearEve}, {name: "new year s", feast: moment.NewYear}, {name: "valentine s day", feast: moment.ValentinesDay},
	{name: "orthodox christmas eve", feast: moment.OrthodoxChristmas, eve: true},
	{name: "orthodox christmas day", feast: moment.OrthodoxChristmas}, {name: "holy saturday", feast: moment.Easter, eve: true},
}

// A Finder finds temporal expressions. It is immutable.
type Finder struct {
	words  rule.Table[word]
	signs  rule.Table[sign] // of words, which are asked for most, close together
	zones  rule.Phrases     // names before "time"
	zoneOf []zone.Zone
	abbrs  []string
	feasts rule.Phrases
	rules  []Rule
	number uint64 // rules that a number calls
}

// New registers the room's words.
func New(b *rule.Builder) *Finder {
	f := &Finder{rules: rules()}
	f.words.Grow(b.Len() + 1500)
	set := func(w string, edit func(*word)) {
		id := b.Word(w)
		v := f.words.Get(id)
		edit(&v)
		f.words.Set(id, v)
	}
	for i, m := range monthNames {
		set(m, func(w *word) { w.month = int8(i + 1) })
	}
	for m, n := range monthAbbrs {
		set(m, func(w *word) { w.month, w.abbr = n, true })
	}
	for i, d := range weekdayNames {
		set(d, func(w *word) { w.weekday = int8(i + 1) })
		set(d+"s", func(w *word) { w.weekday, w.plural = int8(i+1), true })
	}
	for d, n := range weekdayAbbrs {
		set(d, func(w *word) { w.weekday, w.abbr = n, true })
	}
	for s, n := range cardinals {
		set(s, func(w *word) { w.num = n + 1 })
	}
	for s, n := range scales {
		set(s, func(w *word) { w.scale = n })
		if n >= 1000 {
			set(s+"s", func(w *word) { w.scale = n })
		}
	}
	for s, n := range ordinals {
		set(s, func(w *word) { w.ord = n })
	}
	for s, u := range unitWords {
		set(s, func(w *word) { w.unit, w.plural = u.unit, u.plural })
	}
	for r, ws := range roleWords {
		for _, s := range ws {
			set(s, func(w *word) { w.role = r })
		}
	}
	for k, ws := range forms {
		for _, s := range ws {
			id := b.Word(s)
			x := f.signs.Get(id)
			x.form, x.width = form(k), uint8(len(s))
			f.signs.Set(id, x)
		}
	}
	for s, p := range partWords {
		set(s, func(w *word) { w.part = p })
	}
	for s, n := range seasonWords {
		set(s, func(w *word) { w.season, w.plural = n, w.plural || s[len(s)-1] == 's' })
	}
	for i, x := range deictics {
		for _, s := range x.words {
			set(s, func(w *word) { w.deictic = int8(i + 1) })
		}
	}
	for s, u := range setWords {
		set(s, func(w *word) { w.set = u })
	}
	for s, u := range longWords {
		set(s, func(w *word) { w.long, w.plural = u.unit, u.vague })
	}
	for a := range zone.Abbreviations {
		f.abbrs = append(f.abbrs, a)
		set(a, func(w *word) { w.zoneAbb = uint16(len(f.abbrs)) })
	}
	for n, z := range zone.Names {
		f.zoneOf = append(f.zoneOf, z)
		f.zones.Add(b.Phrase(n), int32(len(f.zoneOf)-1))
	}
	for i, x := range feastNames {
		f.feasts.Add(b.Phrase(x.name), int32(i))
	}
	for i, r := range f.rules {
		for _, w := range r.Words {
			if w == "#" {
				f.number |= 1 << i
				continue
			}
			set(w, func(w *word) { w.rules |= 1 << i })
			b.Trigger(rule.Timex, w)
		}
	}
	b.TriggerClass(rule.Timex, numberClass)
	for id := range token.ID(b.Len()) {
		if role := f.words.Get(id).role; role != noRole {
			x := f.signs.Get(id)
			x.role = role
			f.signs.Set(id, x)
		}
	}
	return f
}
