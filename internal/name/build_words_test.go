package name

import (
	"slices"
	"strconv"
	"strings"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

func hasDigit(s string) bool {
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			return true
		}
	}
	return false
}

// dayNumber returns the digits of a day, YYYY-MM-DD, as a number; of no day, one behind all others.
func dayNumber(day string) (n int32) {
	if day == "" {
		return 1 << 30
	}
	for i := range len(day) {
		if c := day[i]; c != '-' {
			n = 10*n + int32(c-'0')
		}
	}
	return n
}

// respellings are the British and American spellings of words of bodies' names.
var respellings = [...][2]string{
	{"Organization", "Organisation"}, {"Defense", "Defence"}, {"Center", "Centre"}, {"Program", "Programme"}, {"Mobilization", "Mobilisation"},
	{"Stabilization", "Stabilisation"}, {"Labor", "Labour"}, {"Cooperation", "Co-operation"}, {"Coordination", "Co-ordination"},
}

// respelled returns a body's name in the other of the British and American spellings.
func respelled(s string) (string, bool) {
	first := len(respellings)
	for i := range len(s) {
		switch s[i] {
		case 'O', 'D', 'C', 'P', 'M', 'S', 'L':
			for n := range first {
				if p := &respellings[n]; p[0][0] == s[i] && p[0][1] == s[min(i+1, len(s)-1)] && (strings.HasPrefix(s[i:], p[0]) || strings.HasPrefix(s[i:], p[1])) {
					first = n
					break
				}
			}
		}
	}
	if first == len(respellings) {
		return s, false
	}
	p := respellings[first]
	if strings.Contains(s, p[1]) {
		return strings.ReplaceAll(s, p[1], p[0]), true
	}
	return strings.ReplaceAll(s, p[0], p[1]), true
}

// loneName reports whether a person's one-word name tells its bearer by itself: a nom de guerre, not a given name that many have.
func (f *listing) loneName(id token.ID, s string) bool {
	return len(s) >= 5 && f.attrs.Get(id).bits&bGiven == 0
}

// innerCapital reports whether a word has a capital behind a small letter, without which it is another word: "LeT".
func innerCapital(s string) bool {
	for i := 1; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' && 'a' <= s[i-1] && s[i-1] <= 'z' {
			return len(s) <= 4
		}
	}
	return false
}

// shortAcronym reports whether an alias is so short an acronym that in small letters it may be a word; longer ones are also written
// "Nato", "Farc".
func shortAcronym(s string) bool {
	n := 0
	for _, c := range s {
		if c >= 'a' && c <= 'z' {
			return false
		}
		if c >= 'A' && c <= 'Z' {
			n++
		}
	}
	return n <= 3
}

// eraDay reads a day, or the first day of a month or of a year.
func eraDay(s string) int64 {
	part := [3]int{0, 1, 1}
	for i := range part {
		var f string
		f, s, _ = strings.Cut(s, "-")
		if n, err := strconv.Atoi(f); err == nil {
			part[i] = n
		}
	}
	return moment.DayNumber(part[0], part[1], part[2])
}

// A wordOfNames is what the comparison of names knows of a word.
type wordOfNames struct {
	class                       class
	nick, gloss, office, nation string
	atlas                       int
}

// wordsOfNames reads words.tsv, and the words for countries, and returns also the order in which the words come. Offices come first, whose
// numbers are small.
func (f *listing) wordsOfNames() (known map[string]*wordOfNames, order []string) {
	known = make(map[string]*wordOfNames)
	word := func(w string) *wordOfNames {
		x := known[w]
		if x == nil {
			x = new(wordOfNames)
			known[w] = x
			order = append(order, w)
		}
		return x
	}
	for row := range f.table("words.tsv", 3) {
		if row[1] == "office" {
			word(row[0]).office = row[2]
		}
	}
	classes := map[string]class{"portfolio": isPortfolio, "suffix": isSuffix, "particle": isParticle, "patronym": isPatronym, "body": isBody, "generic": isGeneric, "link": isLink, "stop": isStop}
	for row := range f.table("words.tsv", 3) {
		x, value := word(row[0]), row[2]
		switch row[1] {
		case "title":
			switch value {
			case "suffix":
				x.class |= isSuffix
			case "honorific":
				x.class |= isTitle | isHonorific
			case "adjective":
				x.class |= isTitle
			default:
				x.class |= isTitle | isRole
			}
		case "nick":
			x.nick = value
		case "gloss":
			x.gloss = value
		default:
			x.class |= classes[row[1]]
		}
	}
	for form, senses := range world.Load().Forms() {
		x := word(form)
		x.atlas = inAtlas
		code := senses[0].Country
		if code == "" || slices.ContainsFunc(senses, func(s world.Sense) bool { return s.Country != code }) {
			continue
		}
		x.nation = code
		if slices.ContainsFunc(senses, func(s world.Sense) bool { return s.Use == world.Name }) {
			x.atlas |= isState
		}
	}
	for _, w := range [...]string{"us", "american"} {
		word(w).nation = "US"
	}
	for form, x := range known {
		if x.nation != "" && !strings.Contains(form, " ") {
			x.class |= isNation
		}
	}
	return known, order
}
