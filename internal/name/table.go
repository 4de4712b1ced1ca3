package name

import (
	"iter"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/84b0a40e/truce/internal/rule"
)

// An Entry is an actor that the tables list.
type Entry struct {
	Key, Kind, Name string
	Country         string // ISO 3166-1 alpha-2; empty if the actor belongs to none
}

// A Term is a time in an office.
type Term struct {
	Title    string // "leader" where the source names no office
	Post     *Post  // what the title says; terms of one title share it
	Of       string // key of the body; empty for the state itself
	Country  string
	From, To string // days, YYYY-MM-DD; To is empty for who was in office when the table was last edited
}

// Terms are the times of an actor in offices, in no order. The zero Terms are none.
type Terms struct {
	t       *Tables
	records string
}

// Len returns how many terms there are.
func (x Terms) Len() int { return len(x.records) / termLen }

// At returns a term.
func (x Terms) At(i int) Term {
	r := x.records[termLen*i:][:termLen]
	post := &x.t.posts[rule.U16(r, 0)]
	return Term{Title: post.Title, Post: post, Of: x.t.bodies[r[2]], Country: filled(r[3:5]), From: filled(r[5:15]), To: filled(r[15:25])}
}

// filled returns a field, or nothing for one that is blank.
func filled(field string) string {
	if field[0] == ' ' {
		return ""
	}
	return field
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

// Tables are the facts of the world about actors, read where they lie.
type Tables struct {
	texts   string
	entries string // sorted by key
	terms   string // by actor
	kinds   []string
	bodies  []string // that offices are of; the first is empty
	posts   []Post

	guides   []uint64 // the beginning of every 64th key
	held     Roles    // of all terms
	lastYear int      // in which a term begins
}

var loadTables = sync.OnceValue(func() *Tables { return readTables(cut(nil)) })

// Facts returns the tables, and loads them at the first call.
func Facts() *Tables { return loadTables() }

func readTables(l layout) *Tables {
	t := &Tables{texts: l.texts, entries: l.entries, terms: l.terms, kinds: listOf(l.kinds), bodies: listOf(l.bodies)}
	t.guides = make([]uint64, (t.Len()+guided-1)/guided)
	for i := range t.guides {
		t.guides[i] = beginning(t.key(guided * i))
	}
	titles, portfolios := listOf(l.titles), listOf(l.portfolios)
	t.posts = make([]Post, len(titles))
	for i, title := range titles {
		r := l.posts[postLen*i:][:postLen]
		t.posts[i] = Post{Title: title, Role: Role(r[0]), Portfolio: portfolios[r[1]], Deputy: r[2]&isDeputy != 0, Coming: r[2]&isComing != 0}
		t.held |= 1 << r[0]
	}
	latest := ""
	for at := 0; at < len(t.terms); at += termLen {
		latest = max(latest, t.terms[at+5:at+15])
	}
	if year, _, _ := strings.Cut(latest, "-"); len(year) == 4 {
		if n, err := strconv.Atoi(year); err == nil {
			t.lastYear = n
		}
	}
	return t
}

// The flags of a post.
const (
	isDeputy = 1 << iota
	isComing
)

// Len returns the number of actors. Their rows, from 0 on, are in the order of their keys.
func (t *Tables) Len() int { return len(t.entries)/entryLen - 1 }

// Entry returns an actor.
func (t *Tables) Entry(row int32) Entry {
	r := t.entries[entryLen*int(row):][:entryLen]
	at := rule.U24(r, 0)
	name := at + int(r[3])
	return Entry{Key: t.texts[at:name], Kind: t.kind(row), Name: t.texts[name : name+int(r[4])], Country: t.country(row)}
}

// kind returns the kind of an actor.
func (t *Tables) kind(row int32) string { return t.kinds[t.entries[entryLen*int(row)+5]] }

// country returns the country of an actor.
func (t *Tables) country(row int32) string {
	at := entryLen * int(row)
	return filled(t.entries[at+6 : at+8])
}

func (t *Tables) key(row int) string {
	r := t.entries[entryLen*row:][:entryLen]
	at := rule.U24(r, 0)
	return t.texts[at : at+int(r[3])]
}

// gender returns m or f for a person whose given name tells it; 0 for others.
func (t *Tables) gender(row int32) byte { return t.entries[entryLen*int(row)+14] }

// Held returns the roles of an actor's terms.
func (t *Tables) Held(row int32) (s Roles) {
	x := t.Terms(row)
	for at := 0; at < len(x.records); at += termLen {
		s |= 1 << t.posts[rule.U16(x.records, at)].Role
	}
	return s
}

// index returns the row of a key; -1 if there is none.
func (t *Tables) index(key string) int32 {
	// First among a few keys that lie close together, then among the many between two of them.
	begin := beginning(key)
	first := sort.Search(len(t.guides), func(i int) bool { return t.guides[i] >= begin })
	end := first
	for end < len(t.guides) && t.guides[end] == begin {
		end++
	}
	lo, hi := max(0, first-1)*guided, min(end*guided, t.Len())
	i := lo + sort.Search(hi-lo, func(i int) bool { return t.key(lo+i) >= key })
	if i < t.Len() && t.key(i) == key {
		return int32(i)
	}
	return -1
}

// guided is how many rows there are to a guide.
const guided = 64

// beginning packs the first letters of a key; those of keys are in the order of the keys.
func beginning(key string) (n uint64) {
	for i := range 8 {
		n <<= 8
		if i < len(key) {
			n |= uint64(key[i])
		}
	}
	return n
}

// Lookup returns the row of a key.
func (t *Tables) Lookup(key string) (row int32, ok bool) {
	row = t.index(key)
	return row, row >= 0
}

// Terms returns the offices of an actor.
func (t *Tables) Terms(row int32) Terms {
	at := entryLen*int(row) + 8
	return Terms{t, t.terms[termLen*rule.U16(t.entries, at) : termLen*rule.U16(t.entries, at+entryLen)]}
}

// A names index finds rows by normal forms. Only comparison needs it, so only comparison pays for it.
type names struct {
	*Tables
	aliases   string
	actors    []int32 // of each alias, whose it is; aliases stand actor by actor
	byAlias   rowsByForm
	bySurname rowsByForm
}

var loadNames = sync.OnceValue(func() *names {
	l := cut(nil)
	n := &names{Tables: Facts(), aliases: l.aliases, actors: make([]int32, len(l.aliases)/aliasLen)}
	at := 0
	for row := range n.Len() {
		for end := n.aliasesEnd(row); at < end; at++ {
			n.actors[at] = int32(row)
		}
	}
	rows := make([]int32, len(l.rows)/rowLen)
	for i := range rows {
		rows[i] = int32(rule.U16(l.rows, rowLen*i))
	}
	n.byAlias = rowsByForm{n.actors, rows, l.lists, l.byAlias}
	n.bySurname = rowsByForm{n.actors, rows, l.lists, l.bySurname}
	return n
})

// aliasesEnd returns where the aliases of a row end; they begin where those of the row before end.
func (n *names) aliasesEnd(row int) int {
	if row < 0 {
		return 0
	}
	return rule.U16(n.entries, entryLen*row+10)
}

// called yields what an actor is called.
func (n *names) called(row int32) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := n.aliasesEnd(int(row) - 1); i < n.aliasesEnd(int(row)); i++ {
			if !yield(textOf(n.texts, n.aliases[aliasLen*i:], 3)) {
				return
			}
		}
	}
}

// listed returns the actors that have an alias of given words.
func (n *names) listed(ws []string) []int32 { return n.byAlias.get(formOf(wordsOf().stripped(ws))) }

func tables() *names { return loadNames() }

// stripped drops the particles that spellings of one name write or leave out, and spells words the American way.
func (l *lexicon) stripped(ws []string) []string {
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
func (l *lexicon) optional(w string) bool { return l.class(w)&(isParticle|isPatronym) == isParticle }

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
		if rows := n.byAlias.get(formOf([]string{r.acronym})); len(rows) > 0 {
			return rows
		}
	}
	// "Sudan's Rapid Support Forces": the country says no more than the table does.
	if len(r.words) > 1 {
		if c := wordsOf().nation(r.words[0]); c != "" {
			var out []int32
			for _, row := range n.listed(r.words[1:]) {
				if n.country(row) == c {
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
	ws = wordsOf().stripped(ws)
	if len(ws) == 0 {
		return nil
	}
	return n.bySurname.get(formOf(ws[len(ws)-1:]))
}

// heldTitle reports whether an actor is listed in an office whose title shares a telling word with the given one.
func (n *names) heldTitle(row int32, title []string, country string) bool {
	l := wordsOf()
	terms := n.Terms(row)
	for i := range terms.Len() {
		term := terms.At(i)
		if country != "" && term.Country != country {
			continue
		}
		held := words(term.Title)
		for _, w := range title {
			if l.class(w)&isRole != 0 && slices.Contains(held, w) {
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

// LastYear returns the last year in which the tables know somebody to take office: what is later they do not know.
func (t *Tables) LastYear() int { return t.lastYear }
