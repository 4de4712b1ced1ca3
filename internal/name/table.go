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
	Held            Roles  // of its terms
	first, end      int32  // its terms, in Table.terms
}

// A Term is a time in an office.
type Term struct {
	Title    string // "leader" where the source names no office
	Post     *Post  // what the title says; terms of one title share it
	Of       string // key of the body; empty for the state itself
	Country  string
	From, To string // days, YYYY-MM-DD; To is empty for who was in office when the table was last edited
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
	held    Roles   // of all terms

	lastYear int // in which a term begins
}

var loadTables = sync.OnceValue(readTables)

// Facts returns the tables, and loads them at the first call.
func Facts() *Tables { return loadTables() }

func readTables() *Tables {
	t := &Tables{Entries: make([]Entry, 0, strings.Count(actorsTSV, "\n"))}
	for r := range rows(actorsTSV, 5) {
		t.Entries = append(t.Entries, Entry{Key: r[0], Kind: r[1], Name: r[2], Country: r[3]})
	}
	// The table of terms is sorted by key, as the actors are.
	t.terms = make([]Term, 0, strings.Count(tenuresTSV, "\n"))
	posts := make(map[string]*Post, 512)
	at, latest := 0, ""
	for r := range rows(tenuresTSV, 7) {
		for at < len(t.Entries) && t.Entries[at].Key < r[3] {
			at++
		}
		if at == len(t.Entries) {
			break
		}
		e := &t.Entries[at]
		if e.Key != r[3] {
			continue
		}
		post := posts[r[0]]
		if post == nil {
			p := PostOf(r[0])
			post = &p
			posts[r[0]] = post
		}
		if e.end == 0 {
			e.first = int32(len(t.terms))
		}
		t.terms = append(t.terms, Term{Title: r[0], Post: post, Of: r[1], Country: r[2], From: r[4], To: r[5]})
		e.end = int32(len(t.terms))
		e.Held |= 1 << post.Role
		t.held |= 1 << post.Role
		latest = max(latest, r[4])
	}
	if year, _, _ := strings.Cut(latest, "-"); len(year) == 4 {
		if n, err := strconv.Atoi(year); err == nil {
			t.lastYear = n
		}
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

// A names index finds rows by normal forms. Only comparison needs it, so only comparison pays for it.
type names struct {
	*Tables
	texts     []string // all aliases, actor by actor
	actors    []int32  // whose they are
	ends      []int32  // row -> where in texts its aliases end; they begin where those of the row before end
	byAlias   rowsByForm
	bySurname rowsByForm
}

var loadNames = sync.OnceValue(func() *names {
	t := Facts()
	n := &names{Tables: t, ends: make([]int32, len(t.Entries))}
	size := strings.Count(aliasesTSV, "\n")
	n.texts, n.actors = make([]string, 0, size), make([]int32, 0, size)
	n.byAlias.first, n.bySurname.first = make(map[uint64]int32, size), make(map[uint64]int32, size/2)
	f := former{lexicon: wordsOf()}
	for a := range t.aliases() {
		at := int32(len(n.texts))
		n.texts, n.actors = append(n.texts, a.text), append(n.actors, a.actor)
		n.ends[a.actor] = at + 1
		whole, last := f.forms(a.text)
		n.byAlias.add(n.actors, whole, at)
		if t.Entries[a.actor].Kind == "person" && last != 0 {
			n.bySurname.add(n.actors, last, at)
		}
	}
	for i := range n.ends {
		if n.ends[i] == 0 && i > 0 {
			n.ends[i] = n.ends[i-1]
		}
	}
	return n
})

// called returns what an actor is called.
func (n *names) called(row int32) []string {
	first := int32(0)
	if row > 0 {
		first = n.ends[row-1]
	}
	return n.texts[first:n.ends[row]]
}

// listed returns the actors that have an alias of given words.
func (n *names) listed(ws []string) []int32 { return n.byAlias.get(n.actors, formOf(stripped(ws))) }

func tables() *names { return loadNames() }

// stripped drops the particles that spellings of one name write or leave out, and spells words the American way.
func stripped(ws []string) []string {
	l := wordsOf()
	out := make([]string, 0, len(ws))
	for i, w := range ws {
		if i+1 < len(ws) && len(w) == 2 && l.optional(w) {
			continue
		}
		if a := american(w); a != "" {
			w = a
		}
		out = append(out, w)
	}
	return out
}

// optional reports whether a word of two letters is a particle that a name may be written without.
func (l *lexicon) optional(w string) bool { return l.classes[w]&(isParticle|isPatronym) == isParticle }

// american returns the American spelling of a word of bodies' names; empty if it has no other.
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
	return ""
}

// rowsOf returns the actors that a name is listed for, which are looked up once.
func (n *names) rowsOf(r *Reading) []int32 {
	if !r.looked {
		r.looked, r.rows = true, n.lookup(r)
	}
	return r.rows
}

// lookup finds the actors that a name is listed for.
func (n *names) lookup(r *Reading) []int32 {
	if rows := n.listed(r.words); len(rows) > 0 {
		return rows
	}
	if len(r.suffix) == 0 && len(r.name) < len(r.words) { // a Jr. is not the father
		if rows := n.listed(r.name); len(rows) > 0 {
			return rows
		}
	}
	if r.acronym != "" {
		if rows := n.byAlias.get(n.actors, formOf([]string{r.acronym})); len(rows) > 0 {
			return rows
		}
	}
	// "Sudan's Rapid Support Forces": the country says no more than the table does.
	if len(r.words) > 1 {
		if c := wordsOf().nation[r.words[0]]; c != "" {
			var out []int32
			for _, row := range n.listed(r.words[1:]) {
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
	return n.bySurname.get(n.actors, formOf(ws[len(ws)-1:]))
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
	m := make(map[string]string, 1100)
next:
	for form, senses := range world.Load().Forms() {
		code := senses[0].Country
		if code == "" || strings.IndexByte(form, ' ') >= 0 {
			continue
		}
		for _, s := range senses {
			if s.Country != code {
				continue next
			}
		}
		m[form] = code
	}
	for _, w := range [...]string{"us", "american"} {
		m[w] = "US"
	}
	return m
}

// LastYear returns the last year in which the tables know somebody to take office: what is later they do not know.
func (t *Tables) LastYear() int { return t.lastYear }
