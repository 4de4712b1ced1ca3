package name

import (
	"strings"
	"sync"

	"github.com/84b0a40e/truce/internal/rule"
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

// A lexicon holds what the comparison knows of single words, and of the folded names and adjectives of countries, read where it lies: for
// each that it knows, by hash, a record.
type lexicon struct {
	slots   string // places of records, + 1, by the last bits of the hash, or behind what stands there already
	records string
	values  []string // the first is empty
}

const (
	slotLen   = 2
	recordLen = 18 // hash (8), class (2), nick (2), gloss (2), office (1), country (2), what it is in the atlas (1)

	inAtlas = 1 // the world knows the words, as a country's or a people's
	isState = 2 // and they name one country
)

// wordsOf returns the lexicon of the packed table.
var wordsOf = sync.OnceValue(func() *lexicon { return readLexicon(cut(nil)) })

func readLexicon(l layout) *lexicon { return &lexicon{l.lexSlots, l.lexRecords, listOf(l.lexValues)} }

// find returns the record of a word; that of no word if the lexicon does not know it.
func (l *lexicon) find(w string) string {
	h := uint64(formSeed)
	for i := range len(w) {
		h = formByte(h, w[i])
	}
	mask := uint64(len(l.slots)/slotLen - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		at := recordLen * rule.U16(l.slots, slotLen*int(i))
		r := l.records[at:][:recordLen]
		if at == 0 || uint64(rule.U32(r, 0))<<32|uint64(rule.U32(r, 4)) == h {
			return r
		}
	}
}

func (l *lexicon) class(w string) class { return class(rule.U16(l.find(w), 8)) }

// nick returns the given name that w is a short, pet or sister form of; several are parted by bars.
func (l *lexicon) nick(w string) string { return l.values[rule.U16(l.find(w), 10)] }

// gloss returns the English word for a word of another language, a plural or a variant.
func (l *lexicon) gloss(w string) string { return l.values[rule.U16(l.find(w), 12)] }

// office returns the portfolio that a word of a ministry's name tells.
func (l *lexicon) office(w string) string { return l.values[l.find(w)[14]] }

// nation returns the country, ISO 3166-1 alpha-2, that a folded form is the name or an adjective of.
func (l *lexicon) nation(form string) string { return filled(l.find(form)[15:17]) }

// atlas returns what a folded form is in the atlas.
func (l *lexicon) atlas(form string) byte { return l.find(form)[17] }

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
