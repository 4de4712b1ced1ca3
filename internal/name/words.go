package name

import (
	_ "embed"
	"strings"
	"sync"
)

// A class says what a word does in a name. A word may be of several classes: "general" is a rank, and part of an office.
type class uint16

const (
	isTitle     class = 1 << iota // comes before a person's name: an office, rank, role, honorific or an adjective of one
	isPortfolio                   // what an office is of: "of state", "foreign"
	isSuffix                      // comes after a person's name: "Jr."
	isParticle                    // joins the parts of a name and may be left out: "al", "de"
	isPatronym                    // "bin": the next word is the father's name
	isBody                        // the head of a body's name: "front", "ministry"
	isGeneric                     // a head that adds nothing to a proper name: "group", "rebels"
	isLink                        // "linked", "backed": ends a description before a name
	isStop                        // articles and prepositions
	isNation                      // a country or its adjective
	isRole                        // a title that is no mere honorific or adjective
	isHonorific                   // a title that may also be part of a name: "sheikh", "mullah"
)

// A lexicon holds what the comparison knows of single words.
type lexicon struct {
	classes map[string]class
	nick    map[string]string // given name -> the name that it is a short, pet or sister form of
	gloss   map[string]string // word of another language, plural or variant -> the English word
	office  map[string]string // word of a ministry's name -> its portfolio
	nation  map[string]string // country's name or adjective, if one word -> ISO 3166-1 alpha-2
}

//go:embed words.tsv
var wordsTSV string

// wordsOf loads the lexicon once; it is never written to again.
var wordsOf = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		classes: make(map[string]class, 2000), nick: make(map[string]string, 256), gloss: make(map[string]string, 256),
		office: make(map[string]string, 32), nation: nations(),
	}
	for row := range rows(wordsTSV, 3) {
		w, value := row[0], row[2]
		switch row[1] {
		case "title":
			switch value {
			case "suffix":
				l.classes[w] |= isSuffix
			case "honorific":
				l.classes[w] |= isTitle | isHonorific
			case "adjective":
				l.classes[w] |= isTitle
			default:
				l.classes[w] |= isTitle | isRole
			}
		case "portfolio":
			l.classes[w] |= isPortfolio
		case "suffix":
			l.classes[w] |= isSuffix
		case "particle":
			l.classes[w] |= isParticle
		case "patronym":
			l.classes[w] |= isPatronym
		case "body":
			l.classes[w] |= isBody
		case "generic":
			l.classes[w] |= isGeneric
		case "link":
			l.classes[w] |= isLink
		case "stop":
			l.classes[w] |= isStop
		case "nick":
			l.nick[w] = value
		case "gloss":
			l.gloss[w] = value
		case "office":
			l.office[w] = value
		}
	}
	for w := range l.nation {
		l.classes[w] |= isNation
	}
	return l
})

// rows yields the rows of a table after its heading, each with at least n fields. It keeps one slice for all rows.
func rows(table string, n int) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		_, table, _ = strings.Cut(table, "\n")
		fields := make([]string, 0, 16)
		for len(table) > 0 {
			var line string
			line, table, _ = strings.Cut(table, "\n")
			if line == "" {
				continue
			}
			fields = fields[:0]
			for {
				f, rest, more := strings.Cut(line, "\t")
				fields = append(fields, f)
				if !more {
					break
				}
				line = rest
			}
			for len(fields) < n {
				fields = append(fields, "")
			}
			if !yield(fields) {
				return
			}
		}
	}
}
