package resolve

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/name"
)

// who makes one actor of all mentions of the same person or body.
//
// Full names come first, wherever they stand, for an article may say "the envoy" before it says who that is; then short
// forms, titles and descriptions in text order; pronouns last, when everybody is known.
func (c *Context) who(in *Input) {
	w := &c.memory().roster
	*w = roster{
		c: c, in: in, of: slices.Grow(w.of[:0], len(in.Names))[:len(in.Names)], files: w.files[:0], spare: w.spare,
		refOf: zeroed(w.refOf, len(in.Names)), lasts: zeroed(w.lasts, len(in.Names)), weight: w.weight[:0], count: w.count[:0], both: zeroed(w.both, len(in.Names)),
		persons: w.persons[:0], posts: w.posts[:0], postAt: zeroed(w.postAt, len(in.Names)), sorted: w.sorted, number: w.number, standing: w.standing, here: w.here, folder: folder{buf: w.folder.buf},
	}
	for i := range w.of {
		w.of[i] = Narrator
		w.weight.add(in.Names[i].Country, 1)
	}
	for i := range in.Names {
		if m := &in.Names[i]; firmly(m) {
			w.of[i] = w.full(i, m)
		}
	}
	w.dominant = w.about()
	for i := range in.Names {
		if m := &in.Names[i]; w.of[i] < 0 && m.Form != name.Pronoun && m.Kind != "" {
			if two := w.sides(i); len(two) == 2 {
				w.both[i] = two
				continue
			}
			w.of[i] = w.loose(i, m)
		}
	}
	w.renumber()
	w.rooms()
	for i := range in.Names {
		w.enter(i)
	}
	for i := range in.Names {
		w.tie(i)
	}
	w.refer()
	w.pairs()
	w.pronouns()
	w.index()
}

// firmly reports whether a mention names its actor by itself.
func firmly(m *name.Mention) bool {
	if m.Same >= 0 || m.Form == name.Pronoun {
		return false
	}
	if m.Key != "" {
		return m.Form != name.Short || m.Kind == "person"
	}
	return m.Form == name.Full && m.Kind != ""
}

// A roster is the work of one call of who.
type roster struct {
	c        *Context
	in       *Input
	of       []int  // actor of each mention
	files    []file // of the actors
	refOf    []int32
	both     [][]int  // of each mention: the mentions of the two that "both sides" means
	dominant string   // country that the article is about; empty if that is not clear
	weight   tally    // how many mentions each country has, directly or through its people
	count    tally    // for about
	persons  []person // for named
	lasts    []string // of each mention, what lastName returned; "" until it was asked for
	posts    []name.Post
	postAt   []int32 // of each mention 1 + the index into posts; 0 until it was asked for
	folder   folder
	sorted   []Actor        // for renumber
	spare    []file         // for renumber
	number   []int          // for renumber
	standing []standing     // for antecedents
	here     []int          // for antecedents
	found    [3]int         // for antecedents
	byKey    map[string]int // actors with a key, in a text of very many
}

// reach is how many mentions apart two may be that speak of one actor without its full name. No article has as many; in a text
// of the size of a book it keeps the work in proportion.
const reach = 1000

// near returns the range of mentions that a mention may refer to.
func (w *roster) near(i int) (lo, hi int) { return max(0, i-reach), min(len(w.in.Names), i+reach) }

// keyed returns the actor with a key; Narrator if there is none.
func (w *roster) keyed(key string) int {
	if len(w.c.Actors) < reach {
		for x := range w.c.Actors {
			if w.c.Actors[x].Key == key {
				return x
			}
		}
		return Narrator
	}
	if w.byKey == nil {
		w.byKey = make(map[string]int, 2*reach)
		for x := range w.c.Actors {
			if k := w.c.Actors[x].Key; k != "" {
				w.byKey[k] = x
			}
		}
	}
	if x, ok := w.byKey[key]; ok {
		return x
	}
	return Narrator
}

func (w *roster) text(first, end int) string { return w.in.Doc.Slice(first, end) }

// A file is what is known of an actor besides, while the mentions are sorted.
type file struct {
	folded  string        // its name; empty until it is asked for
	reading *name.Reading // nil until it is asked for
	surname string        // of a person, folded
	head    string        // of one who is only described, the head noun
	backer  string        // of one who is only described, the country that backs it
	row     int32         // of the tables; 0 until it is asked for, else 1 + the row, or unlisted
	gender  byte          // when all are known
}

// unlisted is the row of an actor that the tables do not list.
const unlisted = -1

// make adds an actor.
func (w *roster) make(a Actor, f file) int {
	if a.Key == "" {
		a.Name = plainName(a.Name) // the names of the tables are
	}
	if w.byKey != nil && a.Key != "" {
		w.byKey[a.Key] = len(w.c.Actors)
	}
	if a.Key == "" {
		f.row = unlisted
	}
	w.c.Actors = append(w.c.Actors, a)
	w.files = append(w.files, f)
	return len(w.c.Actors) - 1
}

// folded returns the name of an actor, folded.
func (w *roster) folded(x int) string {
	f := &w.files[x]
	if f.folded == "" {
		f.folded = w.folder.fold(w.c.Actors[x].Name)
	}
	return f.folded
}

// row returns the row of the tables in which an actor stands.
func (w *roster) row(x int) (int32, bool) {
	f := &w.files[x]
	if f.row == 0 {
		f.row = unlisted
		if row, ok := w.in.Roster.Facts().Lookup(w.c.Actors[x].Key); ok {
			f.row = row + 1
		}
	}
	return f.row - 1, f.row > 0
}

// rowOf returns the row of a file whose actor has the key of a mention, which knows it: that of a state or of a part of one is composed, and
// is in no table.
func (w *roster) rowOf(m *name.Mention) int32 {
	switch {
	case m.Row < 0:
		return unlisted
	case w.in.Roster.Entry(m.Row).Key == m.Key:
		return m.Row + 1
	}
	return 0
}

// full finds or makes the actor of a full name.
func (w *roster) full(i int, m *name.Mention) int {
	if m.Key != "" {
		if x := w.keyed(m.Key); x >= 0 {
			return x
		}
		return w.make(Actor{Key: m.Key, Kind: m.Kind, Name: m.Name, Country: w.country(m)}, file{surname: w.lastName(m), row: w.rowOf(m)})
	}
	if m.Kind == "person" {
		return w.personNamed(i, m)
	}
	country := w.country(m)
	called := m.Name
	if called == "" {
		called = w.text(m.HeadFirst, m.HeadEnd)
	}
	// A part of a state that has an owner instead of a country: "Assad's forces".
	f := w.folder.fold(called)
	for x := max(0, len(w.c.Actors)-reach); x < len(w.c.Actors); x++ {
		a := &w.c.Actors[x]
		if a.Kind == m.Kind && (w.folded(x) == f || w.samePart(a, m, country)) && (a.Country == country || a.Country == "" || country == "") {
			if a.Country == "" {
				a.Country = country
			}
			return x
		}
	}
	a := Actor{Kind: m.Kind, Name: called, Country: country}
	if country != "" && partOfState(m.Kind) && called[0] > '9' {
		a.Key, a.Name = name.Part(country, m.Kind)
		if x := w.keyed(a.Key); a.Key != "" && x >= 0 {
			return x
		}
	}
	return w.make(a, file{})
}

func partOfState(kind string) bool {
	return kind == "government" || kind == "armed_forces" || kind == "opposition" || kind == "police"
}

func (w *roster) samePart(a *Actor, m *name.Mention, country string) bool {
	return country != "" && a.Country == country && partOfState(m.Kind) && strings.HasPrefix(a.Key, strings.ToLower(country)+"-") && m.Key == "" && m.Owner >= 0
}

// country returns the country of a mention, from its owner if its own words tell none.
func (w *roster) country(m *name.Mention) string {
	for n := 0; m.Country == "" && m.Owner >= 0 && n < 4; n++ {
		o := &w.in.Names[m.Owner]
		if x := w.of[m.Owner]; x >= 0 && w.c.Actors[x].Country != "" {
			return w.c.Actors[x].Country
		}
		m = o
	}
	if m.Country == "" && m.OfficeOf >= 0 {
		return w.in.Names[m.OfficeOf].Country
	}
	return m.Country
}

// lastOf is lastName of mention i, which is folded once.
func (w *roster) lastOf(i int) string {
	if w.lasts[i] == "" {
		w.lasts[i] = w.lastName(&w.in.Names[i])
	}
	return w.lasts[i]
}

// renumber puts the actors in the order of their first mention.
func (w *roster) renumber() {
	at := slices.Grow(w.number[:0], len(w.c.Actors))[:len(w.c.Actors)]
	for i := range at {
		at[i] = -1
	}
	sorted, files := w.sorted[:0], w.spare[:0]
	for i, x := range w.of {
		if x < 0 {
			continue
		}
		if at[x] < 0 {
			at[x] = len(sorted)
			sorted = append(sorted, w.c.Actors[x])
			files = append(files, w.files[x])
		}
		w.of[i] = at[x]
	}
	w.number, w.sorted, w.c.Actors = at, w.c.Actors, sorted
	w.spare, w.files = w.files, files
}

// rooms makes room for what enter adds to each actor.
func (w *roster) rooms() {
	n := zeroed(w.number, len(w.c.Actors))
	for _, x := range w.of {
		if x >= 0 {
			n[x]++
		}
	}
	called := w.c.strings.Room(len(n))[:len(n)]
	for x := range n {
		a := &w.c.Actors[x]
		a.Mentions = w.c.mem.runs.Room(n[x])
		a.Called = called[x : x : x+1]
	}
}

// enter adds a mention to its actor: the forms it is called, its runs, its office.
func (w *roster) enter(i int) {
	x := w.of[i]
	if x < 0 {
		return
	}
	m, a := &w.in.Names[i], &w.c.Actors[x]
	if form := w.form(m); !slices.Contains(a.Called, form) {
		a.Called = w.c.strings.Push(a.Called, form)
	}
	if m.Same >= 0 && m.Form == name.Title && w.of[m.Same] == x {
		// An apposition lies beside its name and is no mention of its own.
		if o := &w.in.Names[m.Same]; o.Office == m.Office {
			return
		}
	}
	a.Mentions = append(a.Mentions, Run{m.First, m.End})
	if a.Country == "" && (m.Key == "" || m.Key == a.Key) { // else a weak name of somebody elsewhere
		a.Country = w.country(m)
	}
	if m.Kind == "person" && m.Office != "" {
		w.office(x, i)
	}
}

// form returns what a mention calls its actor: the bare name of a person, and of all others the words behind the article.
func (w *roster) form(m *name.Mention) string {
	if m.Kind == "person" || m.Owner >= 0 {
		return w.text(m.HeadFirst, m.HeadEnd)
	}
	k := m.First
	for k < m.HeadFirst {
		switch w.in.Doc.Low(k) {
		case "the", "a", "an", "its", "his", "her", "their", "our", "this", "these", "that", "those":
			k++
			continue
		}
		break
	}
	return w.text(k, m.End)
}

// tie adds the affiliations that a mention tells.
func (w *roster) tie(i int) {
	m := &w.in.Names[i]
	x := w.of[i]
	if x < 0 {
		return
	}
	if m.Link == "" {
		w.memberOf(i, x)
		return
	}
	with := Narrator
	if m.LinkTo >= 0 {
		with = w.of[m.LinkTo]
	} else if m.LinkState != "" {
		for y := range w.c.Actors {
			if w.c.Actors[y].Kind == "state" && w.c.Actors[y].Country == m.LinkState {
				with = y
			}
		}
	}
	if with < 0 || with == x {
		return
	}
	as := m.Link
	if m.Kind != "person" && as == "head" {
		as = "allied" // a coalition is led by the other: the tie is an alliance
	}
	a := &w.c.Actors[x]
	w.serves(a, &w.c.Actors[with], as)
	for _, t := range a.Affiliated {
		if t.With == with && t.As == as {
			return
		}
	}
	a.Affiliated = append(a.Affiliated, Affiliation{With: with, As: as, Evidence: []Evidence{{w.in.Doc.Span(m.First, m.End), "affiliation"}}})
}

// serves gives a person of whom no country is known that of the body which he heads, speaks for or belongs to, if it is one of a country's own.
func (w *roster) serves(a, with *Actor, as string) {
	if a.Kind != "person" || a.Country != "" || as != "head" && as != "spokesperson" && as != "member" {
		return
	}
	switch with.Kind {
	case "state", "government", "ministry", "armed_forces", "police", "intelligence", "armed_group", "militia", "paramilitary", "political_party", "opposition":
		a.Country = with.Country
	}
}

// memberOf adds the movement that a name stands with: "Khalil Ibrahim of the Justice and Equality Movement".
func (w *roster) memberOf(i, x int) {
	m := &w.in.Names[i]
	if m.Kind != "person" || m.Form == name.Description || m.Form == name.Title || m.Office != "" || i+1 >= len(w.in.Names) {
		return
	}
	o := &w.in.Names[i+1]
	switch o.Kind {
	case "armed_group", "militia", "paramilitary", "opposition", "coalition", "political_party":
	default:
		return
	}
	if gap := o.First - m.End; gap != 1 || w.in.Doc.Low(m.End) != "of" || w.of[i+1] < 0 || w.of[i+1] == x || o.Form == name.Description || len(w.c.Actors[x].Affiliated) > 0 {
		return
	}
	w.serves(&w.c.Actors[x], &w.c.Actors[w.of[i+1]], "member")
	w.c.Actors[x].Affiliated = append(w.c.Actors[x].Affiliated, Affiliation{With: w.of[i+1], As: "member", Evidence: []Evidence{{w.in.Doc.Span(m.First, o.End), "affiliation"}}})
}

// refer makes the refs of all mentions but pronouns.
func (w *roster) refer() {
	for i := range w.in.Names {
		m := &w.in.Names[i]
		if w.of[i] < 0 {
			continue
		}
		w.ref(i, Ref{Run: Run{m.First, m.End}, HeadFirst: m.HeadFirst, HeadEnd: m.HeadEnd, Actors: w.c.mem.ints.One(w.of[i]), Form: m.Form.String(), Plural: m.Plural})
	}
}

// ref adds a ref.
func (w *roster) ref(i int, r Ref) {
	n := len(w.c.Refs)
	w.c.Refs = append(w.c.Refs, r)
	w.refOf[i] = int32(n + 1)
}

// index fills ActorAt: the innermost mention wins, and mentions are sorted from wide to narrow.
func (w *roster) index() {
	for i := range w.in.Names {
		if w.refOf[i] == 0 {
			continue
		}
		m := &w.in.Names[i]
		for k := m.First; k < m.End; k++ {
			if at := w.c.ActorAt[k]; at != 0 && k >= m.HeadFirst {
				if r := &w.c.Refs[at-1]; r.End-r.First < m.End-m.First && r.First >= m.First {
					continue
				}
			}
			w.c.ActorAt[k] = w.refOf[i]
		}
	}
}

// officeMoments reads the days of a term.
func officeMoments(t *name.Term, was bool) (from, to moment.Moment) {
	read := func(s string) moment.Moment {
		// The first of a month or a year says that no more than that is known.
		if strings.HasSuffix(s, "-01-01") && s == t.To {
			s = s[:4]
		} else if strings.HasSuffix(s, "-01") && s == t.To {
			s = s[:7]
		}
		if y, m, d, ok := dayOf(s); ok {
			return moment.Date(y, m, d)
		}
		m, err := moment.Parse(s)
		if err != nil {
			return moment.Moment{}
		}
		return m
	}
	if was {
		// A former minister is one from the end of the term on.
		if t.To == "" {
			return read(t.From), moment.Moment{}
		}
		return read(t.To), moment.Moment{}
	}
	if t.To == "" {
		return read(t.From), moment.Moment{}
	}
	return read(t.From), read(t.To)
}

// dayOf reads a day as the tables write it: YYYY-MM-DD.
func dayOf(s string) (y, m, d int, ok bool) {
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return 0, 0, 0, false
	}
	for i := range len(s) {
		if c := s[i]; i != 4 && i != 7 && (c < '0' || c > '9') {
			return 0, 0, 0, false
		}
	}
	two := func(i int) int { return int(s[i]-'0')*10 + int(s[i+1]-'0') }
	return two(0)*100 + two(2), two(5), two(8), true
}
