package name

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// A listing is what the readable tables say, by words: what is packed.
type listing struct {
	t        *testing.T
	actors   []actorLine
	aliases  []aliasLine
	terms    map[int32][][]string // the lines of tenures.tsv, by actor
	attrs    rule.Table[attr]
	calls    map[token.ID]bool // words that call the room
	phrases  rule.Phrases      // whose values are indexes into senses
	senses   []sense
	kinds    []string
	codes    []string
	surnames rule.Table[int16]
	offices  []string
	numbers  []numberedAlias
	genders  []byte // by actor
	eras     rule.Phrases
	eraRows  []eraLine
	eraOf    map[int32]int // by actor
}

type actorLine struct {
	key, kind, name, country string
}

type aliasLine struct {
	actor    int32
	text     string
	strength Strength
}

type numberedAlias struct {
	first token.ID
	alias int
	sense int32
}

type eraLine struct {
	Era
	proper bool // written with a capital
}

// table yields the rows of a readable table.
func (f *listing) table(file string, n int) func(yield func([]string) bool) {
	f.t.Helper()
	return rows(readTable(f.t, file), n)
}

func readTable(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// list reads the readable tables.
func list(t *testing.T, b *rule.Builder) *listing {
	f := &listing{t: t, kinds: []string{""}, codes: []string{""}, offices: []string{""}, terms: make(map[int32][][]string), calls: make(map[token.ID]bool), eraOf: make(map[int32]int)}
	rowOf := make(map[string]int32)
	for r := range f.table("actors.tsv", 5) {
		rowOf[r[0]] = int32(len(f.actors))
		f.actors = append(f.actors, actorLine{r[0], r[1], r[2], r[3]})
	}
	row := func(key string) int32 {
		n, ok := rowOf[key]
		if !ok {
			t.Fatalf("no actor %q", key)
		}
		return n
	}
	for r := range f.table("tenures.tsv", 7) {
		n := row(r[3])
		f.terms[n] = append(f.terms[n], slices.Clone(r))
	}
	for r := range f.table("aliases.tsv", 4) {
		a := aliasLine{actor: row(r[0]), text: r[1]}
		if n := len(f.aliases); n > 0 && f.aliases[n-1].actor > a.actor {
			t.Fatalf("aliases.tsv is not sorted by actor: %q", r)
		}
		switch r[2] {
		case "weak":
			a.strength = Weak
		case "metonym":
			a.strength = Metonym
		case "capitals":
			a.strength = Capitals
		}
		f.aliases = append(f.aliases, a)
	}
	f.addNouns(b)
	f.addWorld(b)
	f.addAliases(b)
	for r := range f.table("eras.tsv", 5) {
		x := eraLine{Era: Era{What: r[0], From: eraDay(r[2])}, proper: r[1][0] >= 'A' && r[1][0] <= 'Z'}
		if r[3] != "" {
			x.To = eraDay(r[3])
		}
		n := len(f.eraRows)
		f.eraRows = append(f.eraRows, x)
		if key, ok := strings.CutPrefix(r[1], "@"); ok {
			f.eraOf[row(key)] = n
			continue
		}
		for p := range strings.SplitSeq(r[1], ";") {
			f.eras.Add(b.Phrase(p), int32(n))
		}
	}
	for id := range token.ID(b.Len()) {
		if f.phrases.Begins(id) {
			a := f.attrs.Get(id)
			a.bits |= bListed
			f.attrs.Set(id, a)
		}
	}
	return f
}

func (f *listing) kindIndex(k string) uint8 {
	i := slices.Index(f.kinds, k)
	if i < 0 {
		i = len(f.kinds)
		f.kinds = append(f.kinds, k)
	}
	return uint8(i)
}

func (f *listing) addNouns(b *rule.Builder) {
	classes := map[string]bits{
		"det": bDet, "adjective": bAdjective, "title": bTitle, "titleadj": bTitleAdj, "ministry": bMinistry, "government": bGovernment, "force": bForce,
		"opposition": bOpposition, "parliament": bParliament, "police": bPolice, "delegation": bDelegation, "people": bPeople, "group": bGroup, "body": bBody,
		"notbody": bNotBody, "speech": bSpeech, "object": bObject, "place": bPlace, "particle": bParticle, "pronoun": bPronoun, "stop": bStop, "calendar": bCalendar, "prep": bPrep,
	}
	const triggers = bTitle | bMinistry | bGovernment | bForce | bOpposition | bParliament | bPolice | bPeople | bGroup | bPronoun
	for r := range f.table("nouns.tsv", 3) {
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
			f.calls[id] = true
		}
	}
	for r := range f.table("words.tsv", 3) {
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
	for r := range f.table("given.tsv", 3) {
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
func (f *listing) addSense(ids []token.ID, s sense) {
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

func (f *listing) addWorld(b *rule.Builder) {
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

func (f *listing) addAliases(b *rule.Builder) {
	var buf [16]token.ID
	al, el := b.Word("al"), b.Word("el")
	f.genders = make([]byte, len(f.actors))
	var latest rule.Table[int32] // last word of persons' names -> the last day in office of any
	latest.Grow(b.Len() + 8000)
	actor, to := int32(-1), int32(0) // whose aliases are read, and the last day of that person in office
	for i, a := range f.aliases {
		e := &f.actors[a.actor]
		ids := b.AppendPhrase(buf[:0], a.text)
		if len(ids) == 0 {
			continue
		}
		person := e.kind == "person"
		if person {
			if g := f.attrs.Get(ids[0]).gender; len(ids) > 1 && f.genders[a.actor] == 0 {
				f.genders[a.actor] = g
			}
			if a.actor != actor {
				actor, to = a.actor, 1
				for _, t := range f.terms[actor] {
					to = max(to, dayNumber(t[5]))
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
				f.numbers = append(f.numbers, numberedAlias{ids[0], i, int32(len(f.senses) - 1)})
				g := f.attrs.Get(ids[0])
				g.bits |= bNumbered
				f.attrs.Set(ids[0], g)
			}
			continue
		}
		if (e.kind == "militia" || e.kind == "armed_group") && a.strength == Strong && len(ids) <= 2 && len(a.text) >= 7 && f.attrs.Get(ids[len(ids)-1]).bits == 0 {
			s.lower = true
			f.calls[ids[0]] = true
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
