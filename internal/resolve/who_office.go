package resolve

import (
	"strings"

	"github.com/84b0a40e/truce/internal/name"
)

// fewPosts is among how many posts an article's next one is looked for before it is read.
const fewPosts = 16

// post returns what the office of mention i is, which is read once.
func (w *roster) post(i int) *name.Post {
	if at := w.postAt[i]; at != 0 {
		return &w.posts[at-1]
	}
	title, n := w.in.Names[i].Office, 0
	for n < len(w.posts) && n < fewPosts && w.posts[n].Title != title {
		n++
	}
	if n == len(w.posts) || w.posts[n].Title != title {
		n = len(w.posts)
		w.posts = append(w.posts, name.PostOf(title))
	}
	w.postAt[i] = int32(n + 1)
	return &w.posts[n]
}

// office adds the office that mention i gives actor x, with the terms in which the tables list the actor for it.
func (w *roster) office(x, i int) {
	a, m := &w.c.Actors[x], &w.in.Names[i]
	title := trimRank(m.Office)
	if title == "" {
		return
	}
	if m.Was && !strings.Contains(strings.ToLower(title), "former") {
		title = "former " + title
	}
	for i := range a.Offices {
		if strings.EqualFold(a.Offices[i].Title, title) {
			return
		}
	}
	o := Office{Title: title, Evidence: w.c.mem.evidence.One(Evidence{w.in.Doc.Span(m.OfficeAt[0], m.OfficeAt[1]), "title"})}
	if m.OfficeOf >= 0 {
		o.Of = w.in.Names[m.OfficeOf].Name
		if o.Of == "" {
			o.Of = w.text(w.in.Names[m.OfficeOf].HeadFirst, w.in.Names[m.OfficeOf].HeadEnd)
		}
	}
	n := len(a.Offices)
	if row, ok := w.row(x); ok && !w.post(i).Coming {
		terms := w.in.Roster.Facts().Terms(row)
		for k := range terms.Len() {
			if t := terms.At(k); t.Fits(w.post(i)) {
				held := o
				held.From, held.To = officeMoments(&t, m.Was)
				if held.Of == "" {
					held.Of = t.Country
				}
				a.Offices = w.c.mem.offices.Push(a.Offices, held)
			}
		}
	}
	if len(a.Offices) == n {
		a.Offices = w.c.mem.offices.Push(a.Offices, o)
	}
}

// trimRank drops military ranks and honorifics from a title; what is left is the office.
func trimRank(s string) string {
	if !plainlySpaced(s) {
		s = strings.Join(strings.Fields(s), " ")
	}
	rest := s
	for rest != "" {
		before, last := cutLast(rest)
		if !rank(last) || before != "" && strings.EqualFold(last, "general") && !rank(lastWord(before)) {
			break
		}
		rest = before
	}
	if len(rest) < len(s) && (rest == "" || name.PostOf(rest).Role == name.NoRole) {
		return "" // "Air Force Lieutenant Colonel"
	}
	for rest != "" {
		first, behind, _ := strings.Cut(rest, " ")
		if !rank(first) || strings.EqualFold(first, "general") {
			break
		}
		rest = behind
	}
	return rest
}

// cutLast parts the last word from a run of words.
func cutLast(s string) (before, last string) {
	i := strings.LastIndexByte(s, ' ')
	return s[:max(i, 0)], s[i+1:]
}

func lastWord(s string) string {
	_, last := cutLast(s)
	return last
}

func rank(w string) bool {
	var buf [12]byte
	w = strings.TrimSuffix(w, ".")
	if len(w) > len(buf) {
		return false
	}
	n := copy(buf[:], w)
	for i, c := range buf[:n] {
		if 'A' <= c && c <= 'Z' {
			buf[i] = c | 0x20
		}
	}
	switch string(buf[:n]) {
	case "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "dame", "rev", "gen", "general", "maj", "major", "lt", "lieutenant", "col", "colonel", "capt", "captain",
		"sgt", "sergeant", "cpl", "corporal", "brig", "brigadier", "adm", "admiral", "cmdr", "field", "marshal", "rep", "sen", "hon", "sheikh", "haji", "mullah", "maulana", "u", "daw", "rear", "vice-admiral", "private", "sayyid", "commodore", "doctor":
		return true
	}
	return false
}

// holds reports whether one of the terms is of the post, for the country.
func holds(terms name.Terms, p *name.Post, country string) bool {
	for i := range terms.Len() {
		if t := terms.At(i); (t.Country == country || country == "") && t.Fits(p) {
			return true
		}
	}
	return false
}

// holding reports whether one of the terms, of the post if that is given, holds the day.
func holding(terms name.Terms, p *name.Post, day string) bool {
	for i := range terms.Len() {
		if t := terms.At(i); t.From <= day && (t.To == "" || t.To >= day) && (p == nil || t.Fits(p)) {
			return true
		}
	}
	return false
}
