package resolve

import (
	"strings"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/token"
)

// lastName returns the folded last word of a person's name.
func (w *roster) lastName(m *name.Mention) string {
	if m.Kind != "person" || m.HeadEnd <= m.HeadFirst {
		return ""
	}
	k := m.HeadEnd - 1
	for k > m.HeadFirst && (w.in.Doc.Tokens[k].Class != token.Word || suffix(w.in.Doc.Str(k))) {
		k--
	}
	return w.folder.fold(w.in.Doc.Low(k))
}

// plainName writes a name taken from the text with plain apostrophes and single spaces, so that it does not depend on the typesetter.
func plainName(s string) string {
	if plainlySpaced(s) || !strings.ContainsAny(s, "’‘\n\t") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(strings.NewReplacer("’", "'", "‘", "'").Replace(s)), " ")
}

// plainlySpaced reports whether s is ASCII and its words are parted by single spaces, as nearly all names are.
func plainlySpaced(s string) bool {
	space := true
	for i := range len(s) {
		c := s[i]
		if c >= 0x80 || c < ' ' || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return !space
}

func suffix(s string) bool {
	switch s {
	case "Jr", "Sr", "II", "III", "IV":
		return true
	}
	return false
}

// personNamed finds or makes the actor of a full personal name that no table lists under this spelling.
func (w *roster) personNamed(i int, m *name.Mention) int {
	called := w.text(m.HeadFirst, m.HeadEnd)
	last := w.lastName(m)
	var read *name.Reading
	for x := max(0, len(w.c.Actors)-reach); x < len(w.c.Actors); x++ {
		a := &w.c.Actors[x]
		f := &w.files[x]
		if a.Kind != "person" || f.surname == "" || (f.surname[0] != last[0] || !name.Kin(f.surname, last)) && !strings.Contains(w.folded(x), last) {
			continue
		}
		if read == nil {
			read = name.Read(called)
		}
		if v, _ := w.reading(x).Compare(read); v == name.Same {
			return x
		}
	}
	a, f := Actor{Kind: "person", Name: called, Country: w.country(m)}, file{surname: last}
	if row, ok := w.listed(i, m, called, read); ok {
		e := w.in.Roster.Entry(row)
		if x := w.keyed(e.Key); x >= 0 {
			return x
		}
		a.Key, a.Name, a.Country = e.Key, e.Name, e.Country
		f.row = row + 1
	}
	return w.make(a, f)
}

// reading returns the name of an actor, taken apart.
func (w *roster) reading(x int) *name.Reading {
	f := &w.files[x]
	if f.reading == nil {
		f.reading = name.Read(w.c.Actors[x].Name)
	}
	return f.reading
}

// listed finds the listed person who held the office that the mention names, in its country, under a like surname.
func (w *roster) listed(i int, m *name.Mention, called string, read *name.Reading) (int32, bool) {
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
	var post *name.Post
	var held name.Roles
	if m.Office != "" {
		post = w.post(i)
		held = post.Listed()
	} else if governs {
		held = name.Heads
	}
	last := w.lastName(m)
	w.in.Roster.Namesakes(last, country, initial, held, func(row int32) bool {
		terms := f.Terms(row)
		if post != nil && !holds(terms, post, country) || governs && f.Held(row)&name.Heads == 0 || day != "" && !m.Was && !holding(terms, post, day) {
			return true
		}
		if read == nil {
			read = name.Read(called)
		}
		e := f.Entry(row)
		v, _ := name.Read(e.Name).Compare(read)
		if v == name.Possible && !strings.Contains(called, " ") && strings.HasSuffix(w.folder.fold(e.Name), last) {
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
	if m.Form != name.Short {
		return false
	}
	for x := range w.in.Names {
		if o := &w.in.Names[x]; o.Owner >= 0 && &w.in.Names[o.Owner] == m && o.Kind == "government" {
			return true
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
