package name

import (
	_ "embed"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// packed is made from the readable tables by pack_test.go, which describes its layout.
//
//go:embed names.bin
var packed string

const (
	magic       = "TRUCENM1"
	entryLen    = 15 // text (3), length of the key, of the name, kind, country (2), first term (2), end of the aliases (2), era + 1 (2), gender
	aliasLen    = 4  // text (3), its length
	postLen     = 3  // role, portfolio, flags
	termLen     = 25 // post (2), body, country (2), first day (10), last day (10)
	formLen     = 10 // hash (8), alias; or with several in it, a list of rows
	listLen     = 2  // where it begins among the rows
	rowLen      = 2
	wordLen     = 14 // text (3), its length, row (2), liquids (4), roles held (1), country (2), initial of the name (1)
	rolesLen    = 8
	familyLen   = 2 // where its words end
	attrLen     = 8
	listedLen   = 4 // attr, surname (2), whether it calls the room
	senseLen    = 8 // row (2), country (2), use, flags, the next sense (2)
	eraLen      = 10
	numberedLen = 8 // word (2), text (3), its length, sense (2)

	nobody  = 0xffff // stands for no row, and for several
	several = 0x8000 // of the value of a form: it is a list
	dayBias = 1 << 30
)

// A layout is the parts of the packed table.
type layout struct {
	texts                                     string // what all other parts cut theirs from
	kinds, bodies, titles, portfolios, codes  string // lists, a line each
	entries, aliases, posts, terms            string
	lexSlots, lexRecords, lexValues           string
	byAlias, bySurname, lists, rows           string
	low, words, families, roles               string
	hashes                                    string
	phrases, eras                             rule.Trie
	kindsOfWords, offices                     string // lists
	attrs, listed, senses, eraRows, numbereds string
}

// cut cuts the table into its parts. Its tries need the words, which are loaded later.
func cut(w *rule.Words) (l layout) {
	p := rule.Parts(packed[len(magic):])
	l.texts = p.Next(1)
	for _, list := range [...]*string{&l.kinds, &l.bodies, &l.titles, &l.portfolios, &l.codes} {
		*list = p.Next(1)
	}
	l.entries, l.aliases, l.posts, l.terms = p.Next(entryLen), p.Next(aliasLen), p.Next(postLen), p.Next(termLen)
	l.lexSlots, l.lexRecords, l.lexValues = p.Next(slotLen), p.Next(recordLen), p.Next(1)
	l.byAlias, l.bySurname, l.lists, l.rows = p.Next(formLen), p.Next(formLen), p.Next(listLen), p.Next(rowLen)
	l.low, l.words, l.families, l.roles = p.Next(1), p.Next(wordLen), p.Next(familyLen), p.Next(rolesLen)
	l.hashes = p.Next(rule.HashLen)
	l.phrases, l.eras = p.Trie(w), p.Trie(w)
	l.kindsOfWords, l.offices = p.Next(1), p.Next(1)
	l.attrs, l.listed, l.senses, l.eraRows, l.numbereds = p.Next(attrLen), p.Next(listedLen), p.Next(senseLen), p.Next(eraLen), p.Next(numberedLen)
	return l
}

// listOf returns the lines of a list.
func listOf(lines string) []string { return strings.Split(strings.TrimSuffix(lines, "\n"), "\n") }

// textOf returns the text that a record begins with: three bytes say where it stands, and that of an offset how long it is.
func textOf(texts, record string, size int) string {
	at := rule.U24(record, 0)
	return texts[at : at+int(record[size])]
}

// load enters what the packed table knows of words, and of the phrases that begin with them.
func (f *Finder) load(b *rule.Builder) {
	l := cut(&f.words)
	f.phrases, f.eras = l.phrases, l.eras
	f.eraRows = l.eraRows
	f.kinds, f.codes, f.offices = listOf(l.kindsOfWords), listOf(l.codes), listOf(l.offices)

	f.looks = make([]attr, len(l.attrs)/attrLen)
	for i := range f.looks {
		r := l.attrs[attrLen*i:]
		f.looks[i] = attr{bits: bits(rule.U32(r, 0)), kind: r[4], before: r[5], office: r[6], gender: r[7]}
	}
	words := b.Len() + len(l.hashes)/rule.HashLen
	f.attrs.Grow(words)
	f.surnames.Grow(words)
	f.words = b.Load(l.hashes, func(n int, id token.ID) {
		r := l.listed[listedLen*n:][:listedLen]
		if r[0] != 0 {
			f.attrs.Set(id, r[0])
		}
		if v := rule.U16(r, 1); v != 0 {
			f.surnames.Set(id, int16(v))
		}
		if r[3] != 0 {
			b.TriggerID(rule.Name, id)
		}
		if f.eras.BeginsWith(n) {
			b.TriggerID(rule.Whole, id)
		}
	})
	f.senses = make([]sense, len(l.senses)/senseLen)
	for i := range f.senses {
		r := l.senses[senseLen*i:][:senseLen]
		s := sense{row: -1, code: uint16(rule.U16(r, 2)), use: r[4], strength: Strength(r[5] & 3), lower: r[5]&isLower != 0, upper: r[5]&isUpper != 0, next: -1}
		if row := rule.U16(r, 0); row != nobody {
			s.row = int32(row)
		}
		if next := rule.U16(r, 6); next != 0 {
			s.next = int32(next)
		}
		f.senses[i] = s
	}
	f.numbers = make([]numbered, len(l.numbereds)/numberedLen)
	for i := range f.numbers {
		r := l.numbereds[numberedLen*i:][:numberedLen]
		f.numbers[i] = numbered{first: rule.U16(r, 0), text: textOf(l.texts, r[2:], 3), sense: int32(rule.U16(r, 6))}
	}
}

// The flags of a sense, above its strength.
const (
	isLower = 4
	isUpper = 8
)
