package resolve

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/token"
)

// who makes one actor of all mentions of the same person or body.
//
// Full names come first, wherever they stand, for an article may say "the envoy" before it says who that is; then short
// forms, titles and descriptions in text order; pronouns last, when everybody is known.
func (c *Context) who(in *Input) {
	w := &c.memory().roster
	*w = roster{
		c: c, in: in, of: slices.Grow(w.of[:0], len(in.Names))[:len(in.Names)], folded: w.folded[:0], surname: w.surname[:0], heads: w.heads[:0],
		refOf: zeroed(w.refOf, len(in.Names)), lasts: zeroed(w.lasts, len(in.Names)), weight: w.weight[:0], count: w.count[:0], both: zeroed(w.both, len(in.Names)),
		sorted: w.sorted, number: w.number, here: w.here, folder: folder{buf: w.folder.buf},
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
	of       []int // actor of each mention
	folded   []string
	surname  []string        // of the persons among the actors, folded
	heads    []string        // of the descriptions among the actors, the head noun
	genders  []byte          // of the actors, when all are known
	answers  map[asked]int32 // of listed: -1 for none
	refOf    []int32
	both     [][]int  // of each mention: the mentions of the two that "both sides" means
	dominant string   // country that the article is about; empty if that is not clear
	weight   tally    // how many mentions each country has, directly or through its people
	count    tally    // for about
	lasts    []string // of each mention, what lastName returned; "" until it was asked for
	folder   folder
	sorted   []Actor // for renumber
	number   []int   // for renumber
	here     []int   // for antecedents
	found    [3]int  // for antecedents
}

func (w *roster) text(first, end int) string { return w.in.Doc.Slice(first, end) }

// make adds an actor.
func (w *roster) make(a Actor, surname string) int {
	a.Name = plainName(a.Name)
	w.c.Actors = append(w.c.Actors, a)
	w.folded = append(w.folded, w.folder.fold(a.Name))
	w.surname = append(w.surname, surname)
	w.heads = append(w.heads, "")
	return len(w.c.Actors) - 1
}

// full finds or makes the actor of a full name.
func (w *roster) full(i int, m *name.Mention) int {
	if m.Key != "" {
		for x := range w.c.Actors {
			if w.c.Actors[x].Key == m.Key {
				return x
			}
		}
		return w.make(Actor{Key: m.Key, Kind: m.Kind, Name: m.Name, Country: w.country(m)}, w.lastName(m))
	}
	if m.Kind == "person" {
		return w.personNamed(m)
	}
	country := w.country(m)
	called := m.Name
	if called == "" {
		called = w.text(m.HeadFirst, m.HeadEnd)
	}
	// A part of a state that has an owner instead of a country: "Assad's forces".
	f := w.folder.fold(called)
	for x := range w.c.Actors {
		a := &w.c.Actors[x]
		if a.Kind == m.Kind && (w.folded[x] == f || w.samePart(a, m, country)) && (a.Country == country || a.Country == "" || country == "") {
			if a.Country == "" {
				a.Country = country
			}
			return x
		}
	}
	a := Actor{Kind: m.Kind, Name: called, Country: country}
	if country != "" && partOfState(m.Kind) {
		a.Key, a.Name = name.Part(country, m.Kind)
		for x := range w.c.Actors {
			if a.Key != "" && w.c.Actors[x].Key == a.Key {
				return x
			}
		}
	}
	return w.make(a, "")
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

// lastName returns the folded last word of a person's name.
func (w *roster) lastName(m *name.Mention) string {
	if m.Kind != "person" || m.HeadEnd <= m.HeadFirst {
		return ""
	}
	k := m.HeadEnd - 1
	for k > m.HeadFirst && (w.in.Doc.Tokens[k].Class != token.Word || suffix(w.in.Doc.Str(k))) {
		k--
	}
	return w.folder.fold(w.in.Doc.Str(k))
}

// plainName writes a name taken from the text with plain apostrophes and single spaces, so that it does not depend on the typesetter.
func plainName(s string) string {
	if !strings.ContainsAny(s, "’‘\n\t") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(strings.NewReplacer("’", "'", "‘", "'").Replace(s)), " ")
}

func suffix(s string) bool {
	switch s {
	case "Jr", "Sr", "II", "III", "IV":
		return true
	}
	return false
}

// personNamed finds or makes the actor of a full personal name that no table lists under this spelling.
func (w *roster) personNamed(m *name.Mention) int {
	called := w.text(m.HeadFirst, m.HeadEnd)
	last := w.lastName(m)
	for x := range w.c.Actors {
		a := &w.c.Actors[x]
		if a.Kind != "person" || w.surname[x] == "" || w.surname[x][0] != last[0] && !strings.Contains(w.folded[x], last) {
			continue
		}
		if v, _ := name.Compare(a.Name, called); v == name.Same {
			return x
		}
	}
	a := Actor{Kind: "person", Name: called, Country: w.country(m)}
	if row, ok := w.remembered(m, called); ok {
		e := w.in.Roster.Entry(row)
		for x := range w.c.Actors {
			if w.c.Actors[x].Key == e.Key {
				return x
			}
		}
		a.Key, a.Name, a.Country = e.Key, e.Name, e.Country
	}
	return w.make(a, last)
}

// listed finds the listed person who held the office that the mention names, in its country, under a like surname.
func (w *roster) listed(m *name.Mention, called string) (int32, bool) {
	country := w.country(m)
	f := w.in.Roster.Facts()
	found := int32(-1)
	several := false
	day := given(w.in.Published)
	governs := w.governs(m)
	if m.Office == "" && (strings.Contains(called, " ") || day == "") && !governs {
		return 0, false
	}
	initial := called[0]
	if !strings.Contains(called, " ") {
		initial = 0 // "President Roe": the surname is all there is
	}
	w.in.Roster.Namesakes(w.lastName(m), country, initial, func(row int32, e *name.Entry) bool {
		if m.Office != "" && !holds(f.Terms(row), m.Office, country) || governs && !heads(f.Terms(row)) || day != "" && !m.Was && !holding(f.Terms(row), m.Office, day) {
			return true
		}
		v, _ := name.Compare(e.Name, called)
		if v == name.Possible && !strings.Contains(called, " ") && strings.HasSuffix(token.Fold(e.Name), w.lastName(m)) {
			v = name.Same // the office and the day tell which bearer of the surname it is
		}
		if v == name.Same || country != "" && v == name.Possible && !strings.Contains(e.Name, " ") {
			several = found >= 0 && found != row
			found = row
		}
		return !several
	})
	return found, found >= 0 && !several
}

// governs reports whether a mention is a surname before "administration" or "regime": a head of state or government.
func (w *roster) governs(m *name.Mention) bool {
	for x := range w.in.Names {
		if o := &w.in.Names[x]; o.Kind == "government" && o.Owner >= 0 && &w.in.Names[o.Owner] == m {
			return m.Form == name.Short
		}
	}
	return false
}

// given returns the day of publication that the caller gave, as the tables write days; empty if none.
func given(m moment.Moment) string {
	if s := m.String(); len(s) >= 10 && s[4] == '-' && s[7] == '-' {
		return s[:10]
	}
	return ""
}

// loose finds the actor of a short form, a title or a description, or makes one.
func (w *roster) loose(i int, m *name.Mention) int {
	if m.Same >= 0 {
		if x := w.of[m.Same]; x >= 0 {
			return x
		}
		if x := w.loose(m.Same, &w.in.Names[m.Same]); x >= 0 {
			w.of[m.Same] = x
			return x
		}
	}
	switch {
	case m.Kind == "person" && m.Form == name.Short:
		return w.short(i, m)
	case m.Form == name.Title && m.Kind == "person":
		return w.titled(i, m)
	case m.Form == name.Title || m.Form == name.Short && m.Key == "":
		return w.part(i, m)
	case m.Form == name.Short:
		return w.full(i, m)
	}
	return w.described(i, m)
}

// short finds the person whose surname a mention is: the last one named before it, else one named later.
func (w *roster) short(i int, m *name.Mention) int {
	last := w.lastOf(i)
	before, after := Narrator, Narrator
	for x := range w.in.Names {
		o := &w.in.Names[x]
		if o.Kind != "person" || w.of[x] < 0 || o.Form == name.Title || o.Form == name.Description {
			continue
		}
		if w.lastOf(x) != last && !w.contains(o, last) {
			continue
		}
		if m.Country != "" && m.Office != "" && w.c.Actors[w.of[x]].Country != "" && w.c.Actors[w.of[x]].Country != m.Country {
			continue
		}
		if x < i {
			before = w.of[x]
		} else if after < 0 {
			after = w.of[x]
		}
	}
	if before >= 0 {
		return before
	}
	if after >= 0 {
		return after
	}
	return w.personNamed(m)
}

// contains reports whether a word of the mention's name is w.
func (w *roster) contains(m *name.Mention, word string) bool {
	for k := m.HeadFirst; k < m.HeadEnd; k++ {
		if w.folder.same(w.in.Doc.Str(k), word) {
			return true
		}
	}
	return false
}

// titled finds the person whom a title alone means.
func (w *roster) titled(i int, m *name.Mention) int {
	country := w.country(m)
	best := Narrator
	indefinite := false
	switch token.Fold(w.in.Doc.Str(m.First)) {
	case "a", "an", "another", "one":
		indefinite = true // somebody new
	}
	for x := range w.in.Names {
		o := &w.in.Names[x]
		if indefinite || x == i || w.of[x] < 0 || o.Kind != "person" {
			continue
		}
		a := &w.c.Actors[w.of[x]]
		if country != "" && a.Country != "" && a.Country != country {
			continue
		}
		if o.OfficeOf >= 0 && m.OfficeOf >= 0 && w.of[o.OfficeOf] >= 0 && w.of[m.OfficeOf] >= 0 && w.of[o.OfficeOf] != w.of[m.OfficeOf] {
			continue // "a Pentagon spokesman" is not the United Nations'
		}
		ok := o.Office != "" && sameOffice(o.Office, m.Office) && o.Was == m.Was
		if !ok && a.Key != "" && o.Form != name.Title && country != "" && !m.Was {
			if row, known := w.in.Roster.Facts().Lookup(a.Key); known && o.Office == "" {
				// "Vladimir Putin", then "the Russian president"
				ok = len(a.Offices) == 0 && holds(w.in.Roster.Facts().Terms(row), m.Office, country) && (given(w.in.Published) == "" || holding(w.in.Roster.Facts().Terms(row), m.Office, given(w.in.Published)))
			} else if known {
				ok = holds(w.in.Roster.Facts().Terms(row), m.Office, country) && holds(w.in.Roster.Facts().Terms(row), o.Office, country)
			}
		}
		if !ok {
			continue
		}
		if x < i || best < 0 {
			best = w.of[x]
		}
		if x > i {
			break
		}
	}
	if best >= 0 {
		return best
	}
	if m.Form == name.Title && country == "" && m.OfficeOf < 0 && !strings.Contains(m.Office, " ") && !capitalized(w.in.Doc, m) {
		return Narrator
	}
	a := Actor{Kind: m.Kind, Name: w.text(m.First, m.HeadEnd), Country: country}
	a.Name = strings.TrimPrefix(strings.TrimPrefix(a.Name, "the "), "The ")
	return w.make(a, "")
}

func capitalized(d *token.Doc, m *name.Mention) bool {
	c := d.Tokens[m.HeadEnd-1].Case
	return c != token.Lower
}

// part finds the body that "the government", "the army", "the opposition", "the ministry" means: the last one of the kind
// that was named, else the first that will be.
func (w *roster) part(i int, m *name.Mention) int {
	country := w.country(m)
	before, after := Narrator, Narrator
	for x := range w.in.Names {
		o := &w.in.Names[x]
		if x == i || w.of[x] < 0 || o.Kind != m.Kind {
			continue
		}
		a := &w.c.Actors[w.of[x]]
		if country != "" && a.Country != country || m.Name != "" && o.Name != "" && !overlap(o.Name, m.Name) && m.Kind == "ministry" {
			continue
		}
		if m.Kind == "unknown" && !strings.EqualFold(a.Name, m.Name) {
			continue
		}
		if m.Kind == "ministry" && m.Name == "" && !strings.Contains(strings.ToLower(w.text(o.First, o.End)), strings.ToLower(w.text(m.HeadEnd-1, m.HeadEnd))) {
			continue // "the ministry" is none that is called a department
		}
		// The country that the article is about goes before the one named last.
		if x < i {
			if before < 0 || w.weight.of(a.Country) >= w.weight.of(w.c.Actors[before].Country) {
				before = w.of[x]
			}
		} else if after < 0 {
			after = w.of[x]
		}
	}
	if before >= 0 {
		return before
	}
	if after >= 0 {
		return after
	}
	called := m.Name
	if called == "" {
		called = w.text(m.HeadFirst, m.HeadEnd)
	}
	if country == "" && w.dominant != "" && partOfState(m.Kind) && !m.Plural {
		// "the government" of an article that is about one country.
		key, full := name.Part(w.dominant, m.Kind)
		return w.make(Actor{Key: key, Kind: m.Kind, Name: full, Country: w.dominant}, "")
	}
	return w.make(Actor{Kind: m.Kind, Name: called, Country: country}, "")
}

// about returns the country that most mentions of places and actors belong to, if it has clearly more than any other.
func (w *roster) about() string {
	for i := range w.in.Names {
		if c := w.in.Names[i].Country; c != "" {
			w.count.add(c, 1)
		}
	}
	for i := range w.c.Places {
		if p := &w.c.Places[i]; p.Country != "" {
			w.count.add(p.Country, len(p.Mentions))
		}
	}
	best, second, at := 0, 0, ""
	for _, x := range w.count {
		switch {
		case x.n > best:
			best, second, at = x.n, best, x.country
		case x.n > second:
			second = x.n
		}
	}
	if best < 2 || 2*best < 3*second+1 {
		return ""
	}
	return at
}

func overlap(a, b string) bool { return strings.Contains(a, b) || strings.Contains(b, a) }

// described finds or makes the actor of a description: the same words, or the same head with a country or without.
func (w *roster) described(i int, m *name.Mention) int {
	country := w.country(m)
	head := token.Fold(w.text(m.HeadFirst, m.HeadEnd))
	if x := w.peer(i, m, head); x >= 0 {
		return x
	}
	f := token.Fold(m.Name)
	loner := Narrator
	for x := range w.c.Actors {
		a := &w.c.Actors[x]
		if w.heads[x] != head || a.Kind != m.Kind && f != head {
			continue
		}
		if country != "" && a.Country != "" && a.Country != country {
			continue
		}
		if w.folded[x] == f {
			return x
		}
		// "Syrian rebels", then "rebels".
		if f == head && m.Kind != "officials" && m.Kind != "civilians" && loner < 0 {
			loner = x
		}
	}
	if loner >= 0 {
		return loner
	}
	a := Actor{Kind: m.Kind, Name: m.Name, Country: country}
	if a.Name == "" {
		a.Name = w.text(m.First, m.End)
	}
	x := w.make(a, "")
	w.heads[x] = head
	return x
}

// peer finds whom "the group", "the top US diplomat", "his Russian counterpart" mean.
func (w *roster) peer(i int, m *name.Mention, head string) int {
	d := w.in.Doc
	switch head {
	case "group", "organization", "organisation", "movement", "faction":
		if m.Kind == "monitoring_group" && !m.Plural {
			return w.onlyOf(m.Kind)
		}
		if m.Plural || m.Kind != "unknown" && m.Kind != "armed_group" || token.Fold(d.Str(m.First)) != "the" {
			return Narrator
		}
		for x := i - 1; x >= 0; x-- {
			switch o := &w.in.Names[x]; o.Kind {
			case "armed_group", "militia", "ngo", "monitoring_group", "coalition", "political_party", "opposition":
				if w.of[x] >= 0 && o.Form != name.Description {
					return w.of[x]
				}
			}
		}
	case "counterpart":
		// "his Russian counterpart" holds in Russia the office that somebody else in the text holds elsewhere.
		country := w.country(m)
		for x := range w.in.Names {
			o := &w.in.Names[x]
			if country == "" || o.Kind != "person" || o.Office == "" || w.of[x] < 0 || w.c.Actors[w.of[x]].Country != country {
				continue
			}
			for y := range w.in.Names {
				if t := &w.in.Names[y]; t.Kind == "person" && t.Office != "" && w.of[y] >= 0 && w.of[y] != w.of[x] && (sameOffice(t.Office, o.Office) || portfolio(t.Office) == portfolio(o.Office) && portfolio(o.Office) != "") {
					return w.of[x]
				}
			}
		}
	case "monitor", "watchdog":
		return w.onlyOf("monitoring_group")
	case "diplomat":
		country := w.country(m)
		if country == "" || !strings.Contains(strings.ToLower(w.text(m.First, m.End)), "top") && !strings.Contains(strings.ToLower(w.text(m.First, m.End)), "chief") {
			return Narrator
		}
		office := "Foreign Minister"
		if country == "US" {
			office = "Secretary of State"
		}
		return w.holder(office, country)
	}
	return Narrator
}

// onlyOf returns the one named actor of a kind; Narrator if there are more, or none.
func (w *roster) onlyOf(kind string) int {
	found := Narrator
	for x := range w.c.Actors {
		if a := &w.c.Actors[x]; a.Kind == kind && w.heads[x] == "" {
			if found >= 0 {
				return Narrator
			}
			found = x
		}
	}
	return found
}

// holder finds the person who is said to hold an office of a country.
func (w *roster) holder(office, country string) int {
	for x := range w.in.Names {
		o := &w.in.Names[x]
		if o.Kind == "person" && w.of[x] >= 0 && o.Office != "" && !o.Was && w.c.Actors[w.of[x]].Country == country && sameOffice(o.Office, office) {
			return w.of[x]
		}
	}
	return Narrator
}

// renumber puts the actors in the order of their first mention.
func (w *roster) renumber() {
	at := slices.Grow(w.number[:0], len(w.c.Actors))[:len(w.c.Actors)]
	for i := range at {
		at[i] = -1
	}
	sorted := w.sorted[:0]
	for i, x := range w.of {
		if x < 0 {
			continue
		}
		if at[x] < 0 {
			at[x] = len(sorted)
			sorted = append(sorted, w.c.Actors[x])
		}
		w.of[i] = at[x]
	}
	w.number, w.sorted, w.c.Actors = at, w.c.Actors, sorted
}

// rooms makes room for what enter adds to each actor.
func (w *roster) rooms() {
	n := zeroed(w.number, len(w.c.Actors))
	for _, x := range w.of {
		if x >= 0 {
			n[x]++
		}
	}
	for x := range n {
		a := &w.c.Actors[x]
		a.Mentions = w.c.mem.runs.room(n[x])
		a.Called = w.c.strings.room(1)
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
		a.Called = append(a.Called, form)
	}
	if m.Same >= 0 && m.Form == name.Title && w.of[m.Same] == x {
		// An apposition lies beside its name and is no mention of its own.
		if o := &w.in.Names[m.Same]; o.Office == m.Office {
			return
		}
	}
	a.Mentions = append(a.Mentions, Run{m.First, m.End})
	if a.Country == "" {
		a.Country = w.country(m)
	}
	if m.Kind == "person" && m.Office != "" {
		w.office(a, m)
	}
}

// form returns what a mention calls its actor: the bare name of a person, and of all others the words behind the article.
func (w *roster) form(m *name.Mention) string {
	if m.Kind == "person" || m.Owner >= 0 {
		return w.text(m.HeadFirst, m.HeadEnd)
	}
	k := m.First
	for k < m.HeadFirst {
		switch strings.ToLower(w.in.Doc.Str(k)) {
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
	if x < 0 || m.Link == "" {
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
	for _, t := range a.Affiliated {
		if t.With == with && t.As == as {
			return
		}
	}
	a.Affiliated = append(a.Affiliated, Affiliation{With: with, As: as, Evidence: []Evidence{{w.in.Doc.Span(m.First, m.End), "affiliation"}}})
}

// refer makes the refs of all mentions but pronouns.
func (w *roster) refer() {
	for i := range w.in.Names {
		m := &w.in.Names[i]
		if w.of[i] < 0 {
			continue
		}
		w.ref(i, Ref{Run: Run{m.First, m.End}, HeadFirst: m.HeadFirst, HeadEnd: m.HeadEnd, Actors: w.c.mem.ints.one(w.of[i]), Form: m.Form.String(), Plural: m.Plural})
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
func officeMoments(t name.Term, was bool) (from, to moment.Moment) {
	read := func(s string) moment.Moment {
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
