package resolve

import (
	"sort"
	"strings"

	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/token"
)

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
	case m.Form == name.Short && m.Kind == "ethnic" && w.keyed(m.Key) < 0 && (m.Country != w.dominant && w.dominant != "" || !w.placed(m.Country)):
		o := *m // "the Muslims" are a side of their own in one war, that of Bosnia
		o.Key, o.Row, o.Kind, o.Country, o.Name = "", -1, "unknown", "", w.text(m.HeadFirst, m.HeadEnd)
		return w.described(i, &o)
	case m.Form == name.Short:
		if m.Country != "" && w.dominant != "" && m.Country != w.dominant && w.keyed(m.Key) < 0 {
			// A weak name, "the Maoists", of a country that the article is not about.
			o := *m
			if row, ok := w.in.Roster.Namesake(w.in.Doc, m.HeadFirst, m.HeadEnd, w.dominant); ok {
				e := w.in.Roster.Entry(row)
				o.Key, o.Row, o.Country, o.Name = e.Key, row, e.Country, e.Name
				return w.full(i, &o)
			}
			o.Key, o.Row, o.Country, o.Name = "", -1, "", w.text(m.HeadFirst, m.HeadEnd)
			return w.described(i, &o)
		}
		return w.full(i, m)
	}
	if m.Kind == "government" && m.Link != "" && w.dominant != "" && w.dominant != m.LinkState {
		return w.part(i, m) // "the UN-backed government" of the country that all is about
	}
	return w.described(i, m)
}

// A person is a mention that gives a person's name, with the words of the name: a bit for each, by its hash.
type person struct {
	at    int32
	words uint64
}

// named returns the mentions from lo to hi that give a person's name. They are found once.
func (w *roster) named(lo, hi int) []person {
	if len(w.persons) == 0 {
		for x := range w.in.Names {
			if o := &w.in.Names[x]; o.Kind == "person" && o.Form != name.Title && o.Form != name.Description {
				p := person{at: int32(x)}
				for k := o.HeadFirst; k < o.HeadEnd; k++ {
					p.words |= w.folder.bit(w.in.Doc.Low(k))
				}
				w.persons = append(w.persons, p)
			}
		}
	}
	from := func(x int) int {
		return sort.Search(len(w.persons), func(n int) bool { return int(w.persons[n].at) >= x })
	}
	return w.persons[from(lo):from(hi)]
}

// short finds the person whose surname a mention is: the last one named before it, else one named later.
func (w *roster) short(i int, m *name.Mention) int {
	last := w.lastOf(i)
	bit := w.folder.bit(last)
	before, after := Narrator, Narrator
	for _, p := range w.named(w.near(i)) {
		x := int(p.at)
		if p.words&bit != bit || w.of[x] < 0 || w.lastOf(x) != last && !w.contains(&w.in.Names[x], last) {
			continue
		}
		if c := w.c.Actors[w.of[x]].Country; m.Country != "" && m.Office != "" && c != "" && c != m.Country {
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
	return w.personNamed(i, m)
}

// contains reports whether a word of the mention's name is w.
func (w *roster) contains(m *name.Mention, word string) bool {
	for k := m.HeadFirst; k < m.HeadEnd; k++ {
		if w.folder.same(w.in.Doc.Low(k), word) {
			return true
		}
	}
	return false
}

// few reports whether a mention counts those it names: "three soldiers", "a dozen troops".
func (w *roster) few(m *name.Mention) bool {
	for k := m.First; k < m.HeadEnd; k++ {
		if w.in.Doc.Tokens[k].Class == token.Number {
			return true
		}
		switch w.in.Doc.Low(k) {
		case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some", "dozen", "dozens", "hundreds", "thousands":
			return true
		}
	}
	return false
}

// officers reports whether a mention is only of those who lead soldiers.
func (w *roster) officers(m *name.Mention) bool {
	switch w.in.Doc.Low(m.HeadEnd - 1) {
	case "generals", "commanders", "officers", "colonels", "warlords", "admirals", "veterans":
		return true
	}
	return false
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
	lo, hi := w.near(i)
	for x := lo; x < hi; x++ {
		o := &w.in.Names[x]
		if x == i || w.of[x] < 0 || o.Kind != m.Kind || o.Name != "" && o.Name[0] <= '9' || m.Kind == "armed_forces" && o.Plural && w.few(o) {
			continue // "the 5th Corps" is not all of the army, nor are "three soldiers"
		}
		a := &w.c.Actors[w.of[x]]
		if m.Kind == "armed_forces" && a.Key == "" && o.Plural && w.officers(o) {
			continue // "rival generals" are none, either
		}
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
	ofState := country == "" && w.dominant != "" && partOfState(m.Kind) && (!m.Plural || m.Kind == "armed_forces")
	if after >= 0 && !(ofState && m.Kind == "government" && w.c.Actors[after].Country != w.dominant && w.namedOf(w.dominant, i)) {
		return after // but the state that an article is about goes before another's that comes up later
	}
	called := m.Name
	if called == "" {
		called = w.text(m.HeadFirst, m.HeadEnd)
	}
	if ofState {
		// "the government" of an article that is about one country.
		key, full := name.Part(w.dominant, m.Kind)
		return w.make(Actor{Key: key, Kind: m.Kind, Name: full, Country: w.dominant}, file{})
	}
	return w.make(Actor{Kind: m.Kind, Name: called, Country: country}, file{})
}

// namedOf reports whether somebody of a country is named before mention i.
func (w *roster) namedOf(country string, i int) bool {
	for x := i - 1; x >= 0 && x > i-8; x-- {
		if w.of[x] >= 0 && w.c.Actors[w.of[x]].Country == country {
			return true
		}
	}
	return false
}

// about returns the country that most mentions of places and actors belong to, if it has clearly more than any other.
func (w *roster) about() string {
	for i := range w.in.Names {
		m := &w.in.Names[i]
		if m.Kind == "state" && w.ofMediators(m.End) {
			continue // "Saudi and American mediators" are from afar
		}
		if m.Country != "" && (m.Form != name.Short || m.Kind == "person") {
			w.count.add(m.Country, 1)
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
	if (best < 2 && second > 0 || 2*best < 3*second+1) && !(best > second && w.warIn(at)) {
		return ""
	}
	return at
}

// warIn reports whether the article names an armed group of a country, and the army of no other: whoever else is named often then stands between them.
func (w *roster) warIn(country string) bool {
	rising := false
	for x := range w.c.Actors {
		a := &w.c.Actors[x]
		rising = rising || armed(a.Kind) && a.Key != "" && a.Country == country
		if a.Kind == "armed_forces" && a.Country != country && a.Country != "" {
			return false
		}
	}
	return rising
}

// ofMediators reports whether what ends before token k is whose the go-betweens behind it are, perhaps with another: "Saudi and American mediators".
func (w *roster) ofMediators(k int) bool {
	d := w.in.Doc
	for n := 0; n < 3 && k < len(d.Tokens) && d.Tokens[k].Class == token.Word; n++ {
		switch d.Low(k) {
		case "mediator", "mediators", "facilitators", "intermediaries":
			return true
		case "and":
		default:
			if d.Tokens[k].Case < token.Title {
				return false
			}
		}
		k++
	}
	return false
}

func overlap(a, b string) bool { return strings.Contains(a, b) || strings.Contains(b, a) }

// described finds or makes the actor of a description: the same words, or the same head with a country or without.
func (w *roster) described(i int, m *name.Mention) int {
	country := w.country(m)
	head := w.folder.fold(w.in.Doc.LowSlice(m.HeadFirst, m.HeadEnd))
	if x := w.peer(i, m, head); x >= 0 {
		return x
	}
	if x := w.fighters(i, m, head); x >= 0 {
		return x
	}
	f := w.folder.fold(m.Name)
	loner := Narrator
	for x := range w.c.Actors {
		a := &w.c.Actors[x]
		if w.files[x].head != head || a.Kind != m.Kind && f != head {
			continue
		}
		if country != "" && a.Country != "" && a.Country != country {
			continue
		}
		if w.folded(x) == f {
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
	return w.make(a, file{head: head, backer: m.LinkState})
}

// fighters finds the armed group that rebels, separatists and the like are: that of the man whose fighters they are, the one with
// the same backer, or, for "the rebels", the only one of the article.
func (w *roster) fighters(i int, m *name.Mention, head string) int {
	switch head {
	case "rebels", "separatists", "insurgents", "guerrillas", "guerillas", "fighters", "militants", "gunmen", "forces", "troops", "men", "jihadists":
	default:
		return Narrator
	}
	if m.LinkState != "" {
		for x := range w.c.Actors {
			if w.files[x].backer == m.LinkState && armed(w.c.Actors[x].Kind) {
				return x
			}
		}
		return Narrator
	}
	if m.First+1 != m.HeadFirst {
		return Narrator
	}
	switch w.in.Doc.Low(m.First) {
	case "his", "her", "their":
		for k := i - 1; k >= 0; k-- {
			o := &w.in.Names[k]
			if o.Kind != "person" || o.OfficeOf < 0 {
				continue
			}
			if x := w.of[o.OfficeOf]; x >= 0 && armed(w.c.Actors[x].Kind) {
				return x
			}
			return Narrator
		}
	case "the":
		if x := w.calledSo(i, head); x >= 0 {
			return x
		}
		only := Narrator
		for x := range w.c.Actors {
			if armed(w.c.Actors[x].Kind) {
				if only >= 0 {
					return Narrator
				}
				only = x
			}
		}
		return only
	}
	return Narrator
}

// calledSo returns the armed group that a mention before i has named with the head noun behind its name, "the ELN rebels"; Narrator if there is none, or
// if there are several.
func (w *roster) calledSo(i int, head string) int {
	found := Narrator
	for x := max(0, i-reach); x < i; x++ {
		o := &w.in.Names[x]
		if o.Form == name.Description || o.Form == name.Pronoun || o.End != o.HeadEnd+1 || w.of[x] < 0 || !armed(o.Kind) || w.folder.fold(w.in.Doc.Low(o.End-1)) != head {
			continue
		}
		if found >= 0 && found != w.of[x] {
			return Narrator
		}
		found = w.of[x]
	}
	return found
}

// armed reports whether a kind is one of armed groups.
func armed(kind string) bool {
	return kind == "armed_group" || kind == "militia" || kind == "paramilitary"
}

// peer finds whom "the group", "the top US diplomat", "his Russian counterpart" mean.
func (w *roster) peer(i int, m *name.Mention, head string) int {
	d := w.in.Doc
	switch head {
	case "group", "organization", "organisation", "movement", "faction":
		if m.Kind == "monitoring_group" && !m.Plural {
			return w.onlyOf(m.Kind)
		}
		if m.Plural || m.Kind != "unknown" && m.Kind != "armed_group" || d.Low(m.First) != "the" {
			return Narrator
		}
		for x := i - 1; x >= 0; x-- {
			switch o := &w.in.Names[x]; o.Kind {
			case "armed_group", "militia", "ngo", "monitoring_group", "coalition", "political_party", "opposition":
				if w.of[x] >= 0 && o.Form != name.Description {
					return w.of[x]
				}
			case "unknown", "religious":
				if w.of[x] >= 0 && o.Form == name.Full && o.HeadEnd-o.HeadFirst > 1 {
					return w.of[x] // "the Council of Elders"
				}
			}
		}
	case "coalition", "alliance", "bloc":
		// "the coalition" is the only one that was named: led by somebody, an alliance of states, a bloc.
		if m.Plural || d.Low(m.First) != "the" || m.First+1 != m.HeadFirst {
			return Narrator
		}
		found := Narrator
		for x := range w.files {
			if w.files[x].head == head {
				return Narrator // "a coalition of clans"
			}
		}
		for x := max(0, i-reach); x < i; x++ {
			o := &w.in.Names[x]
			if w.of[x] < 0 || w.of[x] == found || o.Form == name.Pronoun || o.Form == name.Description && o.First+1 >= o.HeadFirst {
				continue
			}
			if o.Kind == "coalition" && (head != "coalition" || o.LinkState != "" || o.Key != "") || o.Kind == "igo" && (head == "bloc" && leagued(w.c.Actors[w.of[x]].Key) || head == "alliance" && w.c.Actors[w.of[x]].Key == "nato") {
				if found >= 0 {
					return Narrator
				}
				found = w.of[x]
			}
		}
		return found
	case "counterpart":
		// "his Russian counterpart" holds in Russia the office that somebody else in the text holds elsewhere.
		country := w.country(m)
		for x := range w.in.Names {
			o := &w.in.Names[x]
			if country == "" || o.Kind != "person" || o.Office == "" || w.of[x] < 0 || w.c.Actors[w.of[x]].Country != country {
				continue
			}
			for y := range w.in.Names {
				if t := &w.in.Names[y]; t.Kind == "person" && t.Office != "" && w.of[y] >= 0 && w.of[y] != w.of[x] && (w.post(y).Same(w.post(x)) || w.post(x).Portfolio != "" && w.post(y).Portfolio == w.post(x).Portfolio) {
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

// leagued reports whether a body of states is an alliance or a bloc, not one that has the whole world for its members.
func leagued(key string) bool {
	return key != "" && !strings.HasPrefix(key, "un") && key != "icrc" && key != "icc" && key != "icj" && key != "osce"
}

// onlyOf returns the one named actor of a kind; Narrator if there are more, or none.
func (w *roster) onlyOf(kind string) int {
	found := Narrator
	for x := range w.c.Actors {
		if a := &w.c.Actors[x]; a.Kind == kind && w.files[x].head == "" {
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
	post := name.PostOf(office)
	for x := range w.in.Names {
		o := &w.in.Names[x]
		if o.Kind == "person" && w.of[x] >= 0 && o.Office != "" && !o.Was && w.c.Actors[w.of[x]].Country == country && w.post(x).Same(&post) {
			return w.of[x]
		}
	}
	return Narrator
}
