package zone

import (
	_ "embed"
	"strings"
)

// abbreviations is sorted by abbreviation; its head says what the columns are.
//
//go:embed data/abbreviations.tsv
var abbreviations string

// A Meaning is one thing that an abbreviation of a time zone may stand for.
type Meaning struct {
	Offset int32  // seconds east of UTC
	Region string // ISO 3166-1 alpha-2, "EU", or "" for time that belongs to no country
	Zone   Zone   // a zone that uses it; zero for UTC and GMT
}

// Abbreviation returns all meanings of an abbreviation in capitals such as "BST", best known first, and nil for one that
// the table does not have.
func Abbreviation(s string) []Meaning {
	if s == "" || len(s) > 5 {
		return nil
	}
	var out []Meaning
	for line := range strings.Lines(abbreviations) {
		if line[0] == '#' {
			continue
		}
		abbr, rest, _ := strings.Cut(line, "\t")
		if abbr < s {
			continue
		}
		if abbr > s {
			break
		}
		off, rest, _ := strings.Cut(rest, "\t")
		region, rest, _ := strings.Cut(rest, "\t")
		iana, _, _ := strings.Cut(rest, "\t")
		m := Meaning{Region: strings.Trim(region, "-")}
		m.Offset, _ = ParseOffset(off)
		m.Zone, _ = Load(iana)
		out = append(out, m)
	}
	return out
}

// Abbreviations calls yield for each abbreviation of the table once, in their order.
func Abbreviations(yield func(string) bool) {
	last := ""
	for line := range strings.Lines(abbreviations) {
		abbr, _, _ := strings.Cut(line, "\t")
		if line[0] == '#' || abbr == last {
			continue
		}
		last = abbr
		if !yield(abbr) {
			return
		}
	}
}

// ParseOffset reads "Z", "+03", "+03:00", "+0300" or "-3" and returns seconds east of UTC. Offsets beyond 18 hours are
// refused.
func ParseOffset(s string) (int32, bool) {
	if s == "Z" || s == "z" {
		return 0, true
	}
	if len(s) < 2 || s[0] != '+' && s[0] != '-' {
		return 0, false
	}
	sign := int32(1)
	if s[0] == '-' {
		sign = -1
	}
	h, m := s[1:], ""
	if a, b, ok := strings.Cut(h, ":"); ok {
		h, m = a, b
		if len(m) != 2 {
			return 0, false
		}
	} else if len(h) >= 3 {
		h, m = h[:len(h)-2], h[len(h)-2:]
	}
	hours, ok1 := digits(h)
	mins, ok2 := digits(m)
	if !ok1 || len(h) == 0 || len(h) > 2 || !ok2 || mins > 59 || hours > 18 {
		return 0, false
	}
	return sign * int32(hours*3600+mins*60), true
}

func digits(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
