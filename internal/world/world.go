// Package world holds what the rooms of places and of names share about the world: countries with their codes,
// capitals, adjectives and inhabitants, states that are no more, and the peoples that news names by an adjective of
// their own ("Kurdish", "Chechen").
//
// The facts are two embedded tables; an Atlas is the read-only view of them. Nothing here looks at an article.
package world

import (
	_ "embed"
	"iter"
	"strings"
	"sync"
)

// A Use says what a form of words stands for. The zero Use is the name of a country.
type Use uint8

// The uses of a form.
const (
	Name        Use = iota // the country itself: "Syria", "the Netherlands", "US"
	Adjective              // of the country, and of one person: "Syrian", "British"
	Inhabitants            // its people, as a noun: "Syrians", "Britons", "the Dutch"
	Capital                // the seat of its government, which news uses for the government: "Damascus"
	Group                  // the adjective of a people that is no country: "Kurdish", "Bosnian Serb"
	Members                // such a people, as a noun: "Kurds", "Bosnian Serbs"
)

// A Kind says what sort of country a row of the table is. The zero Kind is a state.
type Kind uint8

// The kinds of country.
const (
	State     Kind = iota // has a government that acts abroad, recognised by all or not: also Kosovo, Palestine, Taiwan
	Territory             // has an ISO code and depends on another state
	Former                // is no more; its code is the one that ISO 3166-3 withdrew
)

// A Country is one row of the table of countries. Its slices are shared and must not be changed.
type Country struct {
	Code       string   // ISO 3166-1 alpha-2, "XK" for Kosovo, the withdrawn code for a former state
	Alpha3     string   // ISO 3166-1 alpha-3 or its like
	Name       string   // the short name that news in English uses
	Capital    string   // empty for the few that have none
	Seats      []string // other spellings of it, and other towns where its government sits or sat
	Zone       string   // IANA zone of nearly all inhabitants; empty where the country spans several
	Kind       Kind     //
	Names      []string // other names, former ones among them: "Burma"
	Adjectives []string // "Syrian"; each also names one person
	People     []string // nouns: "Syrians"
	Source     string
}

// A People is a group that is named by an adjective of its own and is no country.
type People struct {
	Adjective  string   // "Kurdish"
	Country    string   // code of the country where most news about the group is set; empty for a group of no one country
	Adjectives []string // other spellings and names
	People     []string // nouns: "Kurds", "Kurd"
	Region     string   // name of the region that is theirs, empty if none
	Source     string
}

// A Sense is one thing that a form of words may mean.
type Sense struct {
	Country string // alpha-2 code; empty only for a People of no one country
	Use     Use
	Form    string // as the table writes it
	People  string // the main adjective of the People, for the uses Group and Members
	Capital bool   // whether the form is only meant in capital letters: "US", not "us"
}

// An Atlas answers questions about the tables. It is safe for concurrent use; the zero Atlas knows nothing.
type Atlas struct {
	countries []Country
	byCode    [26 * 26]uint16 // which country has a code, + 1
	words     []string        // memory of lists
	rest      func() *rest    // read when somebody asks
}

// The rest is what the library itself, whose other tables are made of it, hardly asks for.
type rest struct {
	peoples []People
	senses  map[string][]Sense
	forms   []string // keys of senses in the order of the tables
	words   []string // memory of lists
}

//go:embed countries.tsv
var countriesTSV string

//go:embed peoples.tsv
var peoplesTSV string

// Load returns the Atlas of the embedded tables, read once per process.
func Load() *Atlas { return load() }

var load = sync.OnceValue(func() *Atlas { return read(countriesTSV, peoplesTSV) })

// Countries yields every row of the table of countries, in the order of the codes, former states last.
func (a *Atlas) Countries() iter.Seq[Country] {
	return func(yield func(Country) bool) {
		for _, c := range a.countries {
			if !yield(c) {
				return
			}
		}
	}
}

// Peoples yields every row of the table of peoples.
func (a *Atlas) Peoples() iter.Seq[People] {
	return func(yield func(People) bool) {
		for _, p := range a.more().peoples {
			if !yield(p) {
				return
			}
		}
	}
}

// Country returns the country of an alpha-2 code in capital letters, and whether there is one.
func (a *Atlas) Country(code string) (Country, bool) {
	at, ok := indexOf(code)
	if !ok || a.byCode[at] == 0 {
		return Country{}, false
	}
	return a.countries[a.byCode[at]-1], true
}

// indexOf returns the place of a code of two capitals among all of them.
func indexOf(code string) (at int, ok bool) {
	if len(code) != 2 {
		return 0, false
	}
	x, y := int(code[0])-'A', int(code[1])-'A'
	return x*26 + y, 0 <= x && x < 26 && 0 <= y && y < 26
}

func (a *Atlas) more() *rest {
	if a.rest == nil {
		return new(rest)
	}
	return a.rest()
}

// Senses returns what the words may mean, most usual first; none if the tables do not hold them. The words are folded
// before they are looked up, so "Türkiye", "turkiye" and "TÜRKIYE" are one.
func (a *Atlas) Senses(words string) []Sense { return a.more().senses[Fold(words)] }

// CountryOf returns the code of the country that the words name, describe or whose people or capital they are, and
// whether all their senses agree in it: "syrian" is SY, "Damascus" is SY; "Congolese" and "Dominican" do not agree.
func (a *Atlas) CountryOf(words string) (code string, ok bool) {
	for i, s := range a.Senses(words) {
		if i > 0 && s.Country != code {
			return "", false
		}
		code = s.Country
	}
	return code, code != ""
}

// Forms yields every folded form with its senses, in the order of the tables: what a room registers as phrases.
func (a *Atlas) Forms() iter.Seq2[string, []Sense] {
	return func(yield func(string, []Sense) bool) {
		r := a.more()
		for _, f := range r.forms {
			if !yield(f, r.senses[f]) {
				return
			}
		}
	}
}

func read(countries, peoples string) *Atlas {
	a := &Atlas{countries: make([]Country, 0, strings.Count(countries, "\n")), words: make([]string, 0, strings.Count(countries, "|")+3*strings.Count(countries, "\n"))}
	for f := range rows(countries, 10) {
		capital, seats, _ := strings.Cut(f[3], "|")
		c := Country{Code: f[0], Alpha3: f[1], Name: f[2], Capital: capital, Seats: list(&a.words, seats), Zone: f[4], Kind: kindOf(f[5]),
			Names: list(&a.words, f[6]), Adjectives: list(&a.words, f[7]), People: list(&a.words, f[8]), Source: f[9]}
		a.countries = append(a.countries, c)
		if at, ok := indexOf(c.Code); ok {
			a.byCode[at] = uint16(len(a.countries))
		}
	}
	a.rest = sync.OnceValue(func() *rest { return readRest(a.countries, peoples) })
	return a
}

func readRest(countries []Country, peoples string) *rest {
	r := &rest{senses: make(map[string][]Sense)}
	// The order in which senses are added is their rank: names of all countries, then adjectives, then people, capitals last,
	// so that "Djibouti" is the country before it is the capital, and a state comes before a territory or a former state.
	for _, k := range []Kind{State, Territory, Former} {
		for _, c := range countries {
			if c.Kind == k {
				r.add(c.Name, Sense{Country: c.Code, Use: Name})
				r.addAll(c.Names, Sense{Country: c.Code, Use: Name})
			}
		}
	}
	for _, k := range []Kind{State, Territory, Former} {
		for _, c := range countries {
			if c.Kind == k {
				r.addAll(c.Adjectives, Sense{Country: c.Code, Use: Adjective})
				r.addAll(c.People, Sense{Country: c.Code, Use: Inhabitants})
				r.add(c.Capital, Sense{Country: c.Code, Use: Capital})
				r.addAll(c.Seats, Sense{Country: c.Code, Use: Capital})
			}
		}
	}
	for f := range rows(peoples, 6) {
		p := People{Adjective: f[0], Country: f[1], Adjectives: list(&r.words, f[2]), People: list(&r.words, f[3]), Region: f[4], Source: f[5]}
		r.peoples = append(r.peoples, p)
		r.add(p.Adjective, Sense{Country: p.Country, Use: Group, People: p.Adjective})
		r.addAll(p.Adjectives, Sense{Country: p.Country, Use: Group, People: p.Adjective})
		r.addAll(p.People, Sense{Country: p.Country, Use: Members, People: p.Adjective})
	}
	return r
}

func (r *rest) addAll(forms []string, s Sense) {
	for _, f := range forms {
		r.add(f, s)
	}
}

func (r *rest) add(form string, s Sense) {
	if form == "" {
		return
	}
	s.Form, s.Capital = form, allCapitals(form)
	key := Fold(form)
	old, known := r.senses[key]
	for _, o := range old {
		if o.Country == s.Country && o.Use == s.Use {
			return // "US" and "U.S." fold to one form
		}
	}
	if !known {
		r.forms = append(r.forms, key)
	}
	r.senses[key] = append(old, s)
}

// allCapitals reports whether a form is an acronym: two letters or more, none of them small. "IS" and "us" are words
// where "US" is a country.
func allCapitals(form string) bool {
	n := 0
	for _, r := range form {
		switch {
		case 'A' <= r && r <= 'Z':
			n++
		case r != '.':
			return false
		}
	}
	return n >= 2
}

func kindOf(s string) Kind {
	switch s {
	case "territory":
		return Territory
	case "former":
		return Former
	}
	return State
}

// list parts a list, in memory that it takes from words.
func list(words *[]string, s string) []string {
	if s == "" {
		return nil
	}
	at := len(*words)
	for more := true; more; {
		var w string
		w, s, more = strings.Cut(s, "|")
		*words = append(*words, w)
	}
	return (*words)[at:len(*words):len(*words)]
}

// rows yields the fields of each line that is no comment and has n of them, in one slice for all lines. A line with another number of fields is
// left out here and found by the test of the tables.
func rows(table string, n int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		fields := make([]string, 0, n)
		for line := range strings.Lines(table) {
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				continue
			}
			fields = fields[:0]
			for more := true; more; {
				var f string
				f, line, more = strings.Cut(line, "\t")
				fields = append(fields, f)
			}
			if len(fields) == n && !yield(fields) {
				return
			}
		}
	}
}
