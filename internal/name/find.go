package name

import (
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// bits say what a word can be in the phrase around a name.
type bits uint32

const (
	bDet bits = 1 << iota
	bAdjective
	bTitle
	bTitleAdj
	bRank // written before names only, often abbreviated: "Gen."
	bMinistry
	bGovernment
	bForce
	bOpposition
	bParliament
	bPolice
	bDelegation
	bPeople
	bGroup
	bBody
	bNotBody
	bSpeech
	bObject
	bPlace
	bParticle
	bPronoun
	bStop
	bCalendar
	bGiven
	bLink
	bPortfolio
	bPrep
	bPlural
	bNumbered // begins an alias with digits
	bListed   // begins a phrase of the trie
)

// An attr is what the finder knows of a word.
type attr struct {
	bits   bits
	kind   uint8 // index into kindNames: of people and bodies
	before uint8 // index into kindNames: of a group that this word stands before
	office uint8 // index into offices: the portfolio of a ministry
	gender byte  // of a pronoun or a given name: m, f, n; 0 if it tells none
}

func (a *attr) plural() bool { return a.bits&bPlural != 0 }

// A sense is one meaning of a phrase of the trie.
type sense struct {
	row      int32  // entry; -1 for a country's word
	code     uint16 // of a country's word: index into codes
	use      uint8  // bits of what a country's word can be
	strength Strength
	lower    bool  // is written in small letters, too: "janjaweed"
	upper    bool  // means it only in capitals: "US", "IS", "WHO"
	next     int32 // another sense of the phrase; -1 for none
}

const (
	usesName uint8 = 1 << iota
	usesAdjective
	usesPeople
	usesCapital
	usesGroup
)

// A Finder finds names. It is immutable.
type Finder struct {
	facts     *Tables
	namesakes *namesakes
	words     rule.Words
	attrs     rule.Table[uint8] // word -> index into looks
	looks     []attr
	phrases   rule.Trie // whose values are indexes into senses
	senses    []sense
	kinds     []string
	codes     []string          // of countries; the first is empty
	states    []state           // by index of the code
	surnames  rule.Table[int16] // word -> row+1 of the person listed under that surname; -1 if there are several
	offices   []string
	numbers   []numbered
	eras      rule.Trie // whose values are indexes into eraRows
	eraRows   string
	of        token.ID
	the       token.ID
	and       token.ID
}

// A state has what a mention of it tells beside the code.
type state struct{ key, name string }

// A numbered alias holds what the trie of words cannot: digits ("M23", "March 23 Movement") or a capital on which all depends
// ("LeT"). It is compared byte for byte.
type numbered struct {
	first int // number of its first word
	text  string
	sense int32
}

// New registers the room's words.
func New(b *rule.Builder) *Finder {
	f := &Finder{facts: Facts(), namesakes: listNamesakes(cut(nil))}
	f.load(b)
	f.states = make([]state, len(f.codes))
	for i, c := range f.codes {
		w, _ := world.Load().Country(c)
		f.states[i] = state{strings.ToLower(c), w.Name}
	}
	f.of, f.the, f.and = b.Word("of"), b.Word("the"), b.Word("and")
	b.Trigger(rule.Name, "al", "el")
	b.TriggerCase(rule.Name, token.Title, token.Upper, token.Mixed)
	return f
}

// Entry returns a row of the tables.
func (f *Finder) Entry(row int32) Entry { return f.facts.Entry(row) }

// Namesake returns the listed body of a country that the tokens [first,end) may name, if there is one.
func (f *Finder) Namesake(d *token.Doc, first, end int, country string) (row int32, ok bool) {
	e, v, found := f.phrases.Longest(d, first, end)
	if !found || e != end {
		return 0, false
	}
	for ; v >= 0; v = f.senses[v].next {
		if r := f.senses[v].row; r >= 0 {
			if e := f.Entry(r); e.Country == country && e.Kind != "person" {
				return r, true
			}
		}
	}
	return 0, false
}

// Gender returns m or f for a listed person whose given name tells it; 0 for others.
func (f *Finder) Gender(row int32) byte { return f.facts.gender(row) }

// Facts returns the tables.
func (f *Finder) Facts() *Tables { return f.facts }
