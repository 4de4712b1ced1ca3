package zone

import (
	_ "embed"
	"strings"
)

// words is sorted by its first column; its head says what the columns are.
//
//go:embed data/names.tsv
var words string

// Names calls yield for each name that may stand before "time" ("Moscow time", "Eastern Standard time") and its zone:
// first those of the table, then the cities that IANA names are made of. Names are lower case, without diacritics.
// Several zones may share a city's name; a name of the table comes first and means what it says there.
func Names(yield func(string, Zone) bool) {
	for line := range strings.Lines(words) {
		if line[0] == '#' {
			continue
		}
		n, iana, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if z, ok := Load(iana); ok && !yield(n, z) {
			return
		}
	}
	for z := range All {
		if !z.place() {
			continue
		}
		n := z.Name()
		city := strings.ToLower(strings.ReplaceAll(n[strings.LastIndexByte(n, '/')+1:], "_", " "))
		if !yield(city, z) {
			return
		}
	}
}
