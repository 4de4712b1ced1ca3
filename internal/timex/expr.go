package timex

import (
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/zone"
)

// Op says what an expression asks for.
type Op uint8

// The operations.
const (
	OpNone     Op = iota
	OpRef         // the present, the past, the future: N is 0, -1, +1
	OpDate        // a date told by its parts, some of which may be left to the context
	OpShift       // N units from an anchor: "yesterday", "two years ago", "the next day"
	OpDuration    // a length
	OpSet         // again and again
	OpUnknown     // a time whose event has no date: "that time"
)

// Dir is what a determiner says of the way to go: "last Friday", "next June".
type Dir uint8

// The directions.
const (
	DirNone   Dir = iota
	DirLast       // the nearest before
	DirThis       // of the current larger unit
	DirNext       // the nearest after
	DirSame       // the one that the text has just spoken of: "that day"
	DirAfter      // the first after the one just spoken of: "the following day"
	DirBefore     // the last before it: "the previous day"
)

// Unit is a unit of time.
type Unit uint8

// The units, smallest first.
const (
	UnitNone Unit = iota
	Second
	Minute
	Hour
	Day
	Night
	Weekend
	Week
	Fortnight
	Month
	Quarter
	Season
	Year
	Decade
	Century
	Millennium
)

// Part is a part of the day, as TIMEX3 writes it.
type Part uint8

// The parts of the day.
const (
	PartNone Part = iota
	Morning
	Midday
	Afternoon
	Evening
	PartNight
	Daytime
)

var partCode = [...]string{"", "MO", "MI", "AF", "EV", "NI", "DT"}

// Mod is TIMEX3's mod attribute.
type Mod uint8

// The modifiers.
const (
	ModNone Mod = iota
	ModStart
	ModMid
	ModEnd
	ModApprox
	ModBefore
	ModAfter
	ModOnOrBefore
	ModOnOrAfter
	ModLessThan
	ModMoreThan
	ModEqualOrLess
	ModEqualOrMore
)

var modName = [...]string{"", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"}

// String returns the name that TIMEX3 gives to m; "" for none.
func (m Mod) String() string { return modName[min(int(m), len(modName)-1)] }

// Codes of Sub beside EDTF's for seasons (21 to 24), quarters (33 to 36) and halves (40, 41).
const (
	SubWeekend = 50
	SubQuarter = 51 // a quarter of which only the context says which: "the latest quarter"
	SubPeriod  = 52 // the span that the context speaks of: "the year-ago period"
)

// ZoneKind says how an expression names its zone.
type ZoneKind uint8

// The kinds of zones.
const (
	ZoneNone   ZoneKind = iota
	ZoneOffset          // GMT, "+03:00"
	ZoneNamed           // an IANA zone: "Moscow time"
	ZoneAbbrev          // an abbreviation, perhaps of several meanings
	ZoneLocal           // "local time"
)

// ZoneRef is the zone that goes with a clock time.
type ZoneRef struct {
	Kind   ZoneKind
	Offset int32 // seconds
	Zone   zone.Zone
	Abbrev string
}

// one is one unit in the thousandths in which Expr.N and count.milli are told.
const one = 1000

// An Expr is what an expression says, before anything is known of the day it is said.
type Expr struct {
	Op  Op
	Dir Dir
	Mod Mod

	HasYear bool
	Shared  bool // the year is that of the date behind: "April and May 2016"
	BC      bool
	Year    int32 // as written; if Mask is not 0, of which the last Mask digits are open
	Mask    uint8
	Month   int8
	Day     int8
	Weekday int8 // 1 for Monday
	Sub     int8
	Fiscal  bool
	Feast   moment.Feast

	// YearDir places a year in words: "June last year", "July of that year", "next year's first quarter".
	YearDir Dir

	// Alt holds the other reading of a numeric date, month first: 09/05/2016 is 9 May and 5 September.
	AltMonth, AltDay int8

	Clock          bool
	Hour, Min, Sec int8
	HasSec         bool
	Part           Part
	Small          bool // of the hours before the morning that TIMEX3 has: "the early hours"; the moment is the day
	Zone           ZoneRef
	Midnight       bool // 00:00 told as "midnight on" a day, which may mean its end
	Between        bool // of 24:00: the midnight at the end of the day and no other, "midnight tonight", "midnight of 24-25 May"

	Unit    Unit
	N       int32 // thousandths; negative goes back; of a date, days from it: "the day before May 4"
	Years   int32 // and so many years on: "four years ago today" has -4
	Vague   bool  // "several", or a plural without number
	FromRun bool  // counted from the time spoken of, not from now: "two days later"
	Ordinal int32 // of a weekday, which one of the month, -1 the last; "the eighth day": told, not resolved; -1 for a day told by an event
}

// A Mention is a temporal expression, not yet resolved.
type Mention struct {
	First, End int // tokens
	Rule       string
	Expr       Expr
	// Joined is the expression that this one continues, as an index into the mentions; -1 for none: the 7 of "April 6-7".
	Joined int
	// Preposition governs the expression: "from", "until" …; "" for none.
	Preposition string
	// Tense is the way its clause looks: -1 past, -2 past before the past ("had said"), -3 past beyond doubt ("ended on"), +1 future, +2 a weekday that was to come when it
	// was named and may be over ("was due on Friday"), +3 a date that was set once ("was prolonged to May 4"), 0 neither, and for what is no date.
	Tense int8
	// Weak: a time in stories, hardly ever in news: "former", "this time".
	Weak bool
}
