// Package zone holds the time zones of the world: the IANA data with its history, the abbreviations with all their
// meanings, and the names that news gives to zones.
//
// All of it is embedded, so that no result depends on the zone files, the local zone or the locale of the machine. The
// tables are read where they lie: nothing is unpacked, cached or initialised.
package zone

import (
	_ "embed"
	"encoding/binary"
	"strings"
)

// table is written by data_test.go; its layout is described there.
//
//go:embed data/zones.bin
var table string

// A Zone is a time zone of the IANA data. It is comparable; the zero Zone is "unknown". Values other than zero come
// from Load and hold within one version of the data.
type Zone uint16

const (
	headerLen = 16 // "TRUCETZ1", version padded to 4+4 bytes: see data_test.go
	nameEntry = 8
)

// Version returns the version of the IANA data, such as "2025c".
func Version() string { return strings.TrimRight(table[8:14], " ") }

func u16(at int) int { return int(table[at])<<8 | int(table[at+1]) }

func u32(at int) int {
	return int(table[at])<<24 | int(table[at+1])<<16 | int(table[at+2])<<8 | int(table[at+3])
}

func count() int { return u16(14) }

// name returns the name of the i-th zone, in byte order of the names.
func name(i int) string {
	at := headerLen + i*nameEntry
	start := u32(at)
	return table[start : start+int(table[at+4])]
}

// Load returns the zone with the IANA name, such as "Asia/Damascus". The name must be exact; old names that the data
// still link ("Asia/Calcutta") are zones too.
func Load(iana string) (Zone, bool) {
	lo, hi := 0, count()
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if name(mid) < iana {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < count() && name(lo) == iana {
		return Zone(lo + 1), true
	}
	return 0, false
}

// Name returns the IANA name, or "" for the zero Zone.
func (z Zone) Name() string {
	if z == 0 || int(z) > count() {
		return ""
	}
	return name(int(z) - 1)
}

// String returns the IANA name, or "unknown".
func (z Zone) String() string {
	if n := z.Name(); n != "" {
		return n
	}
	return "unknown"
}

// All calls yield for each zone in order of the names until yield returns false.
func All(yield func(Zone) bool) {
	for i := range count() {
		if !yield(Zone(i + 1)) {
			return
		}
	}
}

// A Period is what holds in a zone for some stretch of time.
type Period struct {
	Offset int32  // seconds east of UTC
	Saving bool   // daylight saving is in force
	Abbrev string // as in the IANA data: "EEST", "+03"
}

// record is the data of one zone, cut in its parts. Zones that are links of each other share a record.
type record struct {
	types string // 8 bytes each: offset, saving, abbreviation
	times string // 5 bytes each, biased
	index string // a byte each, into types
	rule  string // after the last transition: empty, or 18 bytes
	names string
}

const (
	typeLen = 8
	timeLen = 5
	bias    = 1 << 39
)

func (z Zone) record() (record, bool) {
	if z == 0 || int(z) > count() {
		return record{}, false
	}
	at := u32(headerLen+(int(z)-1)*nameEntry+4) & 0xffffff
	nTypes, nTimes, ruleLen, namesLen := int(table[at]), u16(at+1), int(table[at+3]), int(table[at+4])
	at += 5
	var r record
	r.types, at = table[at:at+nTypes*typeLen], at+nTypes*typeLen
	r.times, at = table[at:at+nTimes*timeLen], at+nTimes*timeLen
	r.index, at = table[at:at+nTimes], at+nTimes
	r.rule, at = table[at:at+ruleLen], at+ruleLen
	r.names = table[at : at+namesLen]
	return r, true
}

func (r record) period(i int) Period {
	t := r.types[i*typeLen:]
	off := int32(uint32(t[0])<<24 | uint32(t[1])<<16 | uint32(t[2])<<8 | uint32(t[3]))
	return Period{Offset: off, Saving: t[4] == 1, Abbrev: r.names[t[5] : t[5]+t[6]]}
}

func (r record) time(i int) int64 {
	t := r.times[i*timeLen:]
	return (int64(t[0])<<32 | int64(t[1])<<24 | int64(t[2])<<16 | int64(t[3])<<8 | int64(t[4])) - bias
}

// At returns what holds in the zone at the instant, given in seconds since the epoch. In the zero Zone nothing does,
// and ok is false.
func (z Zone) At(unix int64) (p Period, ok bool) {
	r, ok := z.record()
	if !ok {
		return Period{}, false
	}
	n := len(r.index)
	if n == 0 || unix < r.time(0) {
		if n == 0 && r.rule != "" {
			return r.period(r.byRule(unix)), true
		}
		return r.period(0), true
	}
	if r.rule != "" && unix >= r.time(n-1) {
		return r.period(r.byRule(unix)), true
	}
	lo, hi := 0, n // the last transition at or before unix
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if r.time(mid) <= unix {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return r.period(int(r.index[lo-1])), true
}

// byRule returns the type in force by the rule that holds for good after the last transition.
func (r record) byRule(unix int64) int {
	std, dst := int(r.rule[0]), int(r.rule[1])
	if len(r.rule) == 2 {
		return std
	}
	stdOff, dstOff := int64(r.period(std).Offset), int64(r.period(dst).Offset)
	year := yearOf(unix + stdOff)
	begin := ruleSecond(r.rule[2:10], year) - stdOff
	end := ruleSecond(r.rule[10:18], year) - dstOff
	if begin < end {
		if begin <= unix && unix < end {
			return dst
		}
		return std
	}
	if end <= unix && unix < begin { // the southern half: the year begins in summer
		return std
	}
	return dst
}

// ruleSecond returns the local second at which a rule applies in the year.
func ruleSecond(rule string, year int) int64 {
	at := int64(int32(binary.BigEndian.Uint32([]byte(rule[4:8]))))
	month, week, day := int(rule[1]), int(rule[2]), int(rule[3])
	switch rule[0] {
	case 'J': // day of the year from 1, the leap day never counted
		n := month<<8 | week
		d := daysFrom(year, 1, 1) + int64(n) - 1
		if n >= 60 && leap(year) {
			d++
		}
		return d*86400 + at
	case 'N': // day of the year from 0
		return (daysFrom(year, 1, 1)+int64(month<<8|week))*86400 + at
	}
	first := daysFrom(year, month, 1)
	d := first + int64((day-weekday(first)+7)%7) + int64(week-1)*7
	for week == 5 && d >= first+int64(monthLen(year, month)) {
		d -= 7
	}
	return d*86400 + at
}

// Instants returns the instants at which clocks in the zone show a local time, given as if it were UTC in seconds since
// the epoch. There is one, or none where the clocks skipped it, or two where they showed it twice; n says how many, and
// first is the earlier. The zero Zone has none.
func (z Zone) Instants(local int64) (first, second int64, n int) {
	if z == 0 {
		return 0, 0, 0
	}
	// Offsets a day before and after are all that can apply: no zone changes twice in two days.
	before, ok := z.At(local - 86400)
	if !ok {
		return 0, 0, 0
	}
	after, _ := z.At(local + 86400)
	a, b := local-int64(before.Offset), local-int64(after.Offset)
	pa, _ := z.At(a)
	okA := pa.Offset == before.Offset
	if before.Offset == after.Offset {
		if okA {
			return a, a, 1
		}
		// Two changes within two days would be needed; the nearest clock is the honest answer.
		return local - int64(pa.Offset), local - int64(pa.Offset), 1
	}
	pb, _ := z.At(b)
	okB := pb.Offset == after.Offset
	switch {
	case okA && okB:
		return min(a, b), max(a, b), 2
	case okA:
		return a, a, 1
	case okB:
		return b, b, 1
	}
	return 0, 0, 0
}

// Candidates returns the zones of places, in order of their names, that have the offset, in seconds east of UTC, at the
// instant. Links and zones that stand for no place ("Etc/GMT-3", "EST5EDT") are left out.
func Candidates(offset int32, unix int64) []Zone {
	var out []Zone
	for z := range All {
		if !z.place() {
			continue
		}
		if p, ok := z.At(unix); ok && p.Offset == offset {
			out = append(out, z)
		}
	}
	return out
}

// place reports whether the zone is named after a place.
func (z Zone) place() bool {
	area, _, ok := strings.Cut(z.Name(), "/")
	if !ok {
		return false
	}
	switch area {
	case "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific":
		return true
	}
	return false
}
