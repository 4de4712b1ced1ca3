package world

import (
	_ "embed"
	"sort"
	"strconv"
	"strings"
	"sync"
)

//go:embed truces.tsv
var trucesTSV string

//go:embed outbreaks.tsv
var outbreaksTSV string

//go:embed wars.tsv
var warsTSV string

//go:embed resolutions.tsv
var resolutionsTSV string

// A Day is a day of the calendar.
type Day struct{ Year, Month, Day int }

// A Turn is what became of a truce on a day.
type Turn uint8

// The turns that truces take.
const (
	Begins    Turn = 1 << iota // it was called for, agreed, or came into force
	Prolonged                  // it was extended, widened or confirmed
	Ends                       // it was broken off, ran out or was given up
)

var turns = map[string]Turn{"begins": Begins, "prolonged": Prolonged, "ends": Ends}

// An Event is a day in the life of a truce.
type Event struct {
	On   Day
	Turn Turn
}

// A War is the time of a war in a country.
type War struct {
	From, To Day // the first days of the months in which it began and ended; To is zero for one that goes on
}

// A Chronicle knows days on which much news was made. It tells an undated article's year, and nothing about an article's
// truces: an article that does not mention a cease-fire holds none, whatever was agreed that day.
type Chronicle struct {
	truces      map[string][]Event // by country
	outbreaks   map[string][]Day
	wars        map[string][]War
	resolutions [][2]int // year and number of its first
}

// Events returns the Chronicle of the embedded tables, read once per process.
func Events() *Chronicle { return events() }

var events = sync.OnceValue(func() *Chronicle {
	c := &Chronicle{truces: make(map[string][]Event, 128), wars: make(map[string][]War, 64), outbreaks: make(map[string][]Day, 96)}
	for f := range rows(trucesTSV, 5) {
		for cc := range strings.SplitSeq(f[0], ",") {
			c.truces[cc] = append(c.truces[cc], Event{readDay(f[1]), turns[f[2]]})
		}
	}
	for f := range rows(outbreaksTSV, 4) {
		for cc := range strings.SplitSeq(f[0], ",") {
			c.outbreaks[cc] = append(c.outbreaks[cc], readDay(f[1]))
		}
	}
	for f := range rows(warsTSV, 5) {
		c.wars[f[0]] = append(c.wars[f[0]], War{readDay(f[1]), readDay(f[2])})
	}
	for f := range rows(resolutionsTSV, 3) {
		c.resolutions = append(c.resolutions, [2]int{number(f[0]), number(f[1])})
	}
	return c
})

// Truces returns the days on which a cease-fire was agreed, begun, extended or ended in a country, given by its alpha-2 code. The
// slice is shared and must not be changed.
func (c *Chronicle) Truces(country string) []Event { return c.truces[country] }

// Outbreaks returns the days on which fighting broke out in a country, or a coup or a massacre was there. The slice is shared and must not be changed.
func (c *Chronicle) Outbreaks(country string) []Day { return c.outbreaks[country] }

// Wars returns the wars in a country. The slice is shared and must not be changed.
func (c *Chronicle) Wars(country string) []War { return c.wars[country] }

// Adopted returns the year in which the Security Council of the United Nations adopted a resolution; 0 for numbers that are older
// than the table or of no resolution it can know.
func (c *Chronicle) Adopted(resolution int) int {
	i := sort.Search(len(c.resolutions), func(i int) bool { return c.resolutions[i][1] > resolution })
	if i == 0 || resolution > c.resolutions[len(c.resolutions)-1][1]+150 {
		return 0
	}
	return c.resolutions[i-1][0]
}

// readDay reads YYYY-MM-DD or YYYY-MM, which is its first day; anything else is zero.
func readDay(s string) Day {
	switch len(s) {
	case 7:
		return Day{number(s[:4]), number(s[5:]), 1}
	case 10:
		return Day{number(s[:4]), number(s[5:7]), number(s[8:])}
	}
	return Day{}
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}
