package name

import (
	_ "embed"
	"iter"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/84b0a40e/truce/internal/world"
)

//go:embed actors.tsv
var actorsTSV string

//go:embed aliases.tsv
var aliasesTSV string

//go:embed tenures.tsv
var tenuresTSV string

// An Entry is an actor that the tables list.
type Entry struct {
	Key, Kind, Name string
	Country         string // ISO 3166-1 alpha-2; empty if the actor belongs to none
	first, end      int32  // its terms, in Table.terms
}

// A Term is a time in an office.
type Term struct {
	Title    string // "leader" where the source names no office
	Post     *Post  // what the title says; terms of one title share it
	Of       string // key of the body; empty for the state itself
	Country  string
	From, To string // days, YYYY-MM-DD; To is empty for who was in office when the table was last edited
	actor    int32
}

// Strength says how much an alias tells.
type Strength uint8

// The strengths. A Strong alias names its actor wherever it stands, a Weak one only in a fitting context, and a Metonym
// is the name of a place or building that stands for the actor when it does what only people do. One of Capitals is strong, but another word
// unless it is written in capitals: "MODEL".
const (
	Strong Strength = iota
	Weak
	Metonym
	Capitals
)

type aliasRow struct {
	actor    int32
	text     string
	strength Strength
}

// Tables are the facts of the world about actors. They are loaded once and never written to.
type Tables struct {
	Entries []Entry // sorted by Key
	terms   []Term  // by actor

	lastYear int // in which a term begins
}

var loadTables = sync.OnceValue(readTables)

// Facts returns the tables, and loads them at the first call.
func Facts() *Tables { return loadTables() }

func readTables() *Tables {
	t := &Tables{Entries: make([]Entry, 0, strings.Count(actorsTSV, "\n")), terms: make([]Term, 0, strings.Count(tenuresTSV, "\n"))}
	for r := range rows(actorsTSV, 5) {
		t.Entries = append(t.Entries, Entry{Key: r[0], Kind: r[1], Name: r[2], Country: r[3]})
	}
	posts := make(map[string]*Post, 300)
	for r := range rows(tenuresTSV, 7) {
		if i := t.index(r[3]); i >= 0 {
			p := posts[r[0]]
			if p == nil {
				post := PostOf(r[0])
				p = &post
				posts[r[0]] = p
			}
			t.terms = append(t.terms, Term{Title: r[0], Post: p, Of: r[1], Country: r[2], From: r[4], To: r[5], actor: i})
			if y, _, _ := strings.Cut(r[4], "-"); len(y) == 4 {
				if n, err := strconv.Atoi(y); err == nil {
					t.lastYear = max(t.lastYear, n)
				}
			}
		}
	}
	slices.SortStableFunc(t.terms, func(a, b Term) int { return int(a.actor) - int(b.actor) })
	for i := 0; i < len(t.terms); {
		j := i
		for j < len(t.terms) && t.terms[j].actor == t.terms[i].actor {
			j++
		}
		e := &t.Entries[t.terms[i].actor]
		e.first, e.end = int32(i), int32(j)
		i = j
	}
	return t
}

// aliases yields the rows of the table of aliases, which is sorted by key as the actors are. Nobody needs them twice.
func (t *Tables) aliases() iter.Seq[aliasRow] {
	return func(yield func(aliasRow) bool) {
		at := int32(0)
		for r := range rows(aliasesTSV, 4) {
			for int(at) < len(t.Entries) && t.Entries[at].Key < r[0] {
				at++
			}
			if int(at) == len(t.Entries) {
				return
			}
			if t.Entries[at].Key != r[0] {
				continue
			}
			a := aliasRow{actor: at, text: r[1]}
			switch r[2] {
			case "weak":
				a.strength = Weak
			case "metonym":
				a.strength = Metonym
			case "capitals":
				a.strength = Capitals
			}
			if !yield(a) {
				return
			}
		}
	}
}

// index returns the row of a key; -1 if there is none.
func (t *Tables) index(key string) int32 {
	i := sort.Search(len(t.Entries), func(i int) bool { return t.Entries[i].Key >= key })
	if i < len(t.Entries) && t.Entries[i].Key == key {
		return int32(i)
	}
	return -1
}

// Lookup returns the row of a key.
func (t *Tables) Lookup(key string) (row int32, ok bool) {
	row = t.index(key)
	return row, row >= 0
}

// Terms returns the offices of an actor, in no order. The slice must not be written to.
func (t *Tables) Terms(row int32) []Term {
	e := &t.Entries[row]
	return t.terms[e.first:e.end]
}

// An names index finds rows by normal forms. Only comparison needs it, so only comparison pays for it.
type names struct {
	*Tables
	byAlias   map[string][]int32
	byActor   [][]string // row -> what it is called
	bySurname map[string][]int32
}

var loadNames = sync.OnceValue(func() *names {
	t := Facts()
	n := &names{Tables: t, byAlias: make(map[string][]int32, 2*len(t.Entries)), bySurname: make(map[string][]int32, len(t.Entries)), byActor: make([][]string, len(t.Entries))}
	for a := range t.aliases() {
		ws := stripped(words(a.text))
		k := strings.Join(ws, " ")
		n.byActor[a.actor] = append(n.byActor[a.actor], a.text)
		if !slices.Contains(n.byAlias[k], a.actor) {
			n.byAlias[k] = append(n.byAlias[k], a.actor)
		}
		if t.Entries[a.actor].Kind == "person" && len(ws) > 0 {
			s := ws[len(ws)-1]
			if !slices.Contains(n.bySurname[s], a.actor) {
				n.bySurname[s] = append(n.bySurname[s], a.actor)
			}
		}
	}
	return n
})

func tables() *names { return loadNames() }

// stripped drops the particles that spellings of one name write or leave out.
func stripped(ws []string) []string {
	l := wordsOf()
	out := make([]string, 0, len(ws))
	for i, w := range ws {
		if i+1 < len(ws) && l.classes[w]&isParticle != 0 && l.classes[w]&isPatronym == 0 && len(w) == 2 {
			continue
		}
		out = append(out, american(w))
	}
	return out
}

// american returns the American spelling of a word of bodies' names.
func american(w string) string {
	switch w {
	case "organisation":
		return "organization"
	case "defence":
		return "defense"
	case "centre":
		return "center"
	case "programme":
		return "program"
	case "labour":
		return "labor"
	case "mobilisation":
		return "mobilization"
	case "stabilisation":
		return "stabilization"
	}
	return w
}

// lookup returns the actors that a name is listed for.
func (n *names) lookup(r *reading) []int32 {
	for i, ws := range [][]string{r.words, r.name} {
		if i > 0 && len(r.suffix) > 0 {
			break // a Jr. is not the father
		}
		if rows := n.byAlias[strings.Join(stripped(ws), " ")]; len(rows) > 0 {
			return rows
		}
	}
	if r.acronym != "" {
		if rows := n.byAlias[r.acronym]; len(rows) > 0 {
			return rows
		}
	}
	// "Sudan's Rapid Support Forces": the country says no more than the table does.
	if len(r.words) > 1 {
		if c := wordsOf().nation[r.words[0]]; c != "" {
			var out []int32
			for _, row := range n.byAlias[strings.Join(stripped(r.words[1:]), " ")] {
				if n.Entries[row].Country == c {
					out = append(out, row)
				}
			}
			return out
		}
	}
	return nil
}

// surname returns the persons listed whose last name the words are.
func (n *names) surname(ws []string) []int32 {
	ws = stripped(ws)
	if len(ws) == 0 {
		return nil
	}
	return n.bySurname[ws[len(ws)-1]]
}

// heldTitle reports whether an actor is listed in an office whose title shares a telling word with the given one.
func (n *names) heldTitle(row int32, title []string, country string) bool {
	l := wordsOf()
	for _, term := range n.Terms(row) {
		if country != "" && term.Country != country {
			continue
		}
		held := words(term.Title)
		for _, w := range title {
			if l.classes[w]&isRole != 0 && slices.Contains(held, w) {
				return true
			}
		}
		if term.Title == "leader" {
			for _, w := range title {
				switch w {
				case "president", "premier", "minister", "king", "chancellor", "leader", "general":
					return true
				}
			}
		}
	}
	return false
}

// nations maps the one-word names, adjectives and peoples of countries to their codes.
func nations() map[string]string {
	m := make(map[string]string, 1024)
	for form := range world.Load().Forms() {
		if strings.Contains(form, " ") {
			continue
		}
		if code, ok := world.Load().CountryOf(form); ok && code != "" {
			m[form] = code
		}
	}
	for _, w := range [...]string{"us", "american"} {
		m[w] = "US"
	}
	return m
}

// LastYear returns the last year in which the tables know somebody to take office: what is later they do not know.
func (t *Tables) LastYear() int { return t.lastYear }
