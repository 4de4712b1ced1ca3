package name

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

//go:embed nouns.tsv
var nounsTSV string

//go:embed given.tsv
var givenTSV string

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
	attrs     rule.Table[attr]
	phrases   rule.Phrases
	senses    []sense
	kinds     []string
	codes     []string          // of countries; the first is empty
	surnames  rule.Table[int16] // word -> row+1 of the person listed under that surname; -1 if there are several
	offices   []string
	numbers   []numbered
	eras      eras
	genders   []byte // of each row that is a person with a telling given name
	of        token.ID
	the       token.ID
	and       token.ID
}

// A numbered alias holds what the trie of words cannot: digits ("M23", "March 23 Movement") or a capital on which all depends
// ("LeT"). It is compared byte for byte.
type numbered struct {
	first token.ID
	text  string
	sense int32
}

// New registers the room's words.
func New(b *rule.Builder) *Finder {
	f := &Finder{facts: Facts(), namesakes: listNamesakes(Facts()), kinds: []string{""}, codes: []string{""}, offices: []string{""}}
	// Room for what the tables hold; more would only cost a copy.
	f.senses = make([]sense, 0, strings.Count(aliasesTSV, "\n")+2000)
	words := b.Len() + 11_000
	f.attrs.Grow(words)
	f.surnames.Grow(words)
	f.phrases.Grow(12_000, words)
	f.addNouns(b)
	f.addWorld(b)
	f.addAliases(b)
	f.eras = readEras(f.facts, b)
	for id := range token.ID(b.Len()) {
		if f.phrases.Begins(id) {
			a := f.attrs.Get(id)
			a.bits |= bListed
			f.attrs.Set(id, a)
		}
	}
	f.of, f.the, f.and = b.Word("of"), b.Word("the"), b.Word("and")
	b.Trigger(rule.Name, "al", "el")
	b.TriggerCase(rule.Name, token.Title, token.Upper, token.Mixed)
	return f
}

func (f *Finder) kindIndex(k string) uint8 {
	i := slices.Index(f.kinds, k)
	if i < 0 {
		i = len(f.kinds)
		f.kinds = append(f.kinds, k)
	}
	return uint8(i)
}

func (f *Finder) addNouns(b *rule.Builder) {
	classes := map[string]bits{
		"det": bDet, "adjective": bAdjective, "title": bTitle, "titleadj": bTitleAdj, "ministry": bMinistry, "government": bGovernment, "force": bForce,
		"opposition": bOpposition, "parliament": bParliament, "police": bPolice, "delegation": bDelegation, "people": bPeople, "group": bGroup, "body": bBody,
		"notbody": bNotBody, "speech": bSpeech, "object": bObject, "place": bPlace, "particle": bParticle, "pronoun": bPronoun, "stop": bStop, "calendar": bCalendar, "prep": bPrep,
	}
	const triggers = bTitle | bMinistry | bGovernment | bForce | bOpposition | bParliament | bPolice | bPeople | bGroup | bPronoun
	for r := range rows(nounsTSV, 3) {
		id := b.Word(r[0])
		a := f.attrs.Get(id)
		bit := classes[r[1]]
		a.bits |= bit
		switch r[1] {
		case "people", "pronoun":
			kind, rest, _ := strings.Cut(r[2], ":")
			if r[1] == "people" {
				a.kind = f.kindIndex(kind)
				if rest == "p" {
					a.bits |= bPlural
				}
			} else {
				if kind == "p" {
					a.bits |= bPlural
				}
				if rest != "" {
					a.gender = rest[0]
				}
			}
		case "body":
			a.kind = f.kindIndex(r[2])
		case "groupkind":
			a.before = f.kindIndex(r[2])
			a.bits |= bAdjective
		}
		f.attrs.Set(id, a)
		if bit&triggers != 0 {
			b.TriggerID(rule.Name, id)
		}
	}
	for r := range rows(wordsTSV, 3) {
		id := b.Word(r[0])
		a := f.attrs.Get(id)
		switch {
		case r[1] == "title" && (r[2] == "rank" || r[2] == "honorific"):
			a.bits |= bRank | bTitle
		case r[1] == "nick":
			a.bits |= bGiven
			if id := b.Word(r[2]); id != 0 {
				g := f.attrs.Get(id)
				g.bits |= bGiven
				f.attrs.Set(id, g)
			}
		case r[1] == "link":
			a.bits |= bLink
		case r[1] == "office":
			a.bits |= bPortfolio
			k := slices.Index(f.offices, r[2])
			if k < 0 {
				k = len(f.offices)
				f.offices = append(f.offices, r[2])
			}
			a.office = uint8(k)
		}
		f.attrs.Set(id, a)
	}
	for r := range rows(givenTSV, 3) {
		id := b.Word(r[0])
		a := f.attrs.Get(id)
		if a.bits&^bGiven != 0 {
			continue
		}
		a.bits |= bGiven
		if r[1] != "" {
			a.gender = r[1][0]
		}
		f.attrs.Set(id, a)
	}
	for _, w := range [...]string{"affairs", "relations", "cooperation", "development", "culture", "planning", "economy", "emergencies", "situations", "civil", "public", "religious",
		"operations", "staff", "services", "works", "communications", "resources", "reconstruction", "rehabilitation", "reconciliation", "integration", "tourism", "sports", "sport", "housing", "transport"} {
		id := b.Word(w)
		a := f.attrs.Get(id)
		a.bits |= bPortfolio
		f.attrs.Set(id, a)
	}
}

// addSense enters a phrase of the trie.
func (f *Finder) addSense(ids []token.ID, s sense) {
	s.next = -1
	n := int32(len(f.senses))
	if f.phrases.Add(ids, n) {
		f.senses = append(f.senses, s)
		return
	}
	if v, ok := f.phrases.Lookup(ids); ok {
		for f.senses[v].next >= 0 {
			v = f.senses[v].next
		}
		if f.senses[v].row == s.row && f.senses[v].code == s.code {
			f.senses[v].use |= s.use
			f.senses[v].upper = f.senses[v].upper && s.upper
			return
		}
		f.senses = append(f.senses, s)
		f.senses[v].next = n
	}
}

func (f *Finder) addWorld(b *rule.Builder) {
	var buf [16]token.ID
	numbers := make(map[string]uint16, 300)
	code := func(c string) uint16 {
		i, ok := numbers[c]
		if !ok {
			i = uint16(len(f.codes))
			f.codes = append(f.codes, c)
			numbers[c] = i
		}
		return i
	}
	for form, senses := range world.Load().Forms() {
		ids := b.AppendPhrase(buf[:0], form)
		for _, s := range senses {
			if s.Country == "" {
				continue
			}
			use := usesName
			switch s.Use {
			case world.Adjective:
				use = usesAdjective
			case world.Inhabitants:
				use = usesPeople
			case world.Capital:
				use = usesCapital
			case world.Group:
				use = usesAdjective | usesGroup
			case world.Members:
				use = usesPeople | usesGroup
			}
			f.addSense(ids, sense{row: -1, code: code(s.Country), use: use, upper: s.Capital || len(form) <= 3})
		}
	}
}

func (f *Finder) addAliases(b *rule.Builder) {
	var buf [16]token.ID
	al, el := b.Word("al"), b.Word("el")
	f.genders = make([]byte, len(f.facts.Entries))
	var latest rule.Table[int32] // last word of persons' names -> the last day in office of any
	latest.Grow(b.Len() + 8000)
	actor, to := int32(-1), int32(0) // whose aliases are read, and the last day of that person in office
	for a := range f.facts.aliases() {
		e := &f.facts.Entries[a.actor]
		ids := b.AppendPhrase(buf[:0], a.text)
		if len(ids) == 0 {
			continue
		}
		person := e.Kind == "person"
		if person {
			if g := f.attrs.Get(ids[0]).gender; len(ids) > 1 && f.genders[a.actor] == 0 {
				f.genders[a.actor] = g
			}
			if a.actor != actor {
				actor, to = a.actor, 1
				for _, t := range f.facts.Terms(actor) {
					to = max(to, dayNumber(t.To))
				}
			}
			last := ids[len(ids)-1]
			if to > latest.Get(last) {
				latest.Set(last, to)
				row := int16(a.actor + 1)
				if old := f.surnames.Get(last); old != 0 && old != row {
					row = -1 // several: which one is for the article as a whole to say
				}
				f.surnames.Set(last, row)
			} else if old := f.surnames.Get(last); old != int16(a.actor+1) {
				f.surnames.Set(last, -1)
			}
			if len(ids) > 1 {
				g := f.attrs.Get(ids[0])
				if g.bits&(bParticle|bRank|bTitle|bStop) == 0 {
					g.bits |= bGiven
					f.attrs.Set(ids[0], g)
				}
			}
			if len(ids) == 1 && a.strength == Strong && !f.loneName(ids[0], a.text) {
				continue
			}
			if a.strength == Weak {
				continue
			}
		}
		s := sense{row: a.actor, strength: a.strength, upper: a.strength == Capitals || len(ids) == 1 && shortAcronym(a.text)}
		if s.strength == Capitals {
			s.strength = Strong
		}
		if hasDigit(a.text) || len(ids) == 1 && innerCapital(a.text) {
			if c := a.text[0]; c < '0' || c > '9' {
				s.next, s.upper = -1, false
				f.senses = append(f.senses, s)
				f.numbers = append(f.numbers, numbered{ids[0], a.text, int32(len(f.senses) - 1)})
				g := f.attrs.Get(ids[0])
				g.bits |= bNumbered
				f.attrs.Set(ids[0], g)
			}
			continue
		}
		if (e.Kind == "militia" || e.Kind == "armed_group") && a.strength == Strong && len(ids) <= 2 && len(a.text) >= 7 && f.attrs.Get(ids[len(ids)-1]).bits == 0 {
			s.lower = true
			b.TriggerID(rule.Name, ids[0])
		}
		f.addSense(ids, s)
		if !person {
			if other, ok := respelled(a.text); ok {
				f.addSense(b.Phrase(other), s)
			}
		} else {
			// "Bashar Assad" for "Bashar al-Assad".
			if n := len(ids); slices.Contains(ids, al) || slices.Contains(ids, el) {
				bare := slices.DeleteFunc(ids, func(id token.ID) bool { return id == al || id == el })
				if len(bare) > 1 && len(bare) < n {
					f.addSense(bare, s)
				}
			}
		}
	}
}

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
func (f *Finder) loneName(id token.ID, s string) bool {
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

// Entry returns a row of the tables.
func (f *Finder) Entry(row int32) *Entry { return &f.facts.Entries[row] }

// Namesake returns the listed body of a country that the tokens [first,end) may name, if there is one.
func (f *Finder) Namesake(d *token.Doc, first, end int, country string) (row int32, ok bool) {
	e, v, found := f.phrases.Longest(d, first, end)
	if !found || e != end {
		return 0, false
	}
	for ; v >= 0; v = f.senses[v].next {
		if r := f.senses[v].row; r >= 0 && f.Entry(r).Country == country && f.Entry(r).Kind != "person" {
			return r, true
		}
	}
	return 0, false
}

// Gender returns m or f for a listed person whose given name tells it; 0 for others.
func (f *Finder) Gender(row int32) byte { return f.genders[row] }

// Facts returns the tables.
func (f *Finder) Facts() *Tables { return f.facts }
