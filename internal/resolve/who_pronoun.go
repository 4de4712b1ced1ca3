package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/name"
)

// pronouns finds whom "he", "she", "they" and "it" mean: of those named in the sentence before the pronoun and in the three sentences
// before it, the nearest that agrees in number and gender; in an earlier sentence its first, which is mostly its subject.
func (w *roster) pronouns() {
	known := false
	for i := range w.in.Names {
		m := &w.in.Names[i]
		if m.Form != name.Pronoun {
			continue
		}
		if !known {
			known = true
			w.findGenders()
		}
		if found := w.antecedents(i, m); len(found) > 0 {
			found = w.c.mem.ints.Copy(found)
			r := Ref{Run: Run{m.First, m.End}, HeadFirst: m.First, HeadEnd: m.End, Actors: found, Form: "pronoun", Plural: m.Plural}
			if m.Plural && len(found) > 1 && w.joint(i, found) {
				r.Actors, r.With = found[:1:1], found[1:]
			}
			w.ref(i, r)
		}
	}
}

// findGenders collects what the mentions of each person tell of the gender: a title before a given name, and that before the tables.
func (w *roster) findGenders() {
	for i := range w.in.Names {
		m := &w.in.Names[i]
		if x := w.of[i]; x >= 0 && m.Kind == "person" && m.Gender != 0 && (w.files[x].gender == 0 || m.Office != "") {
			w.files[x].gender = m.Gender
		}
	}
	for x := range w.c.Actors {
		if f := &w.files[x]; f.gender == 0 && w.c.Actors[x].Kind == "person" {
			if row, ok := w.row(x); ok {
				f.gender = w.in.Roster.Gender(row)
			}
		}
	}
}

// antecedents returns the actors that a pronoun may mean, best first, at most three.
func (w *roster) antecedents(i int, m *name.Mention) []int {
	d := w.in.Doc
	at := d.Tokens[m.First].Sent
	para := d.Sentences[at].Para
	out := w.found[:0]
	x := i - 1 // the mentions are walked once, from sentence to sentence
	for back := int32(0); back <= 3 && back <= at && len(out) < 3; back++ {
		sent := at - back
		if back > 1 && d.Sentences[sent].Para < para-2 {
			break
		}
		here := w.here[:0]
		for ; x >= 0; x-- {
			o := &w.in.Names[x]
			s := d.Tokens[o.HeadFirst].Sent
			if s < sent {
				break
			}
			if s != sent || w.of[x] < 0 && o.Form != name.Pronoun {
				continue
			}
			who := w.of[x]
			if o.Form == name.Pronoun {
				if w.refOf[x] == 0 || o.Plural != m.Plural || o.Gender != m.Gender {
					continue
				}
				who = w.c.Refs[w.refOf[x]-1].Actors[0]
			} else if !w.agrees(m, x) {
				continue
			}
			here = append(here, who)
		}
		w.here = here
		// In the pronoun's own sentence a subject comes first, too: "Kerry told Lavrov he ...".
		slices.Reverse(here)
		for _, x := range here {
			if !slices.Contains(out, x) && len(out) < 3 {
				out = append(out, x)
			}
		}
	}
	return out
}

// agrees reports whether a pronoun can stand for what mention x names.
func (w *roster) agrees(p *name.Mention, x int) bool {
	o, a := &w.in.Names[x], &w.c.Actors[w.of[x]]
	switch {
	case p.Gender == 'm' || p.Gender == 'f':
		if a.Kind != "person" && !(o.Form == name.Description && !o.Plural && (a.Kind == "officials" || a.Kind == "civilians" || a.Kind == "unknown" || a.Kind == "media" || a.Kind == "medical" || a.Kind == "activists")) {
			return false
		}
		g := w.files[w.of[x]].gender
		return g == 0 || g == p.Gender
	case p.Plural:
		return o.Plural || a.Kind != "person"
	}
	return a.Kind != "person" && !o.Plural
}

// joint reports whether the first two of found were named together: "Kerry and Lavrov".
func (w *roster) joint(i int, found []int) bool {
	d := w.in.Doc
	for x := i - 1; x > 0; x-- {
		if w.of[x] != found[1] || w.of[x-1] != found[0] {
			continue
		}
		if a, b := &w.in.Names[x-1], &w.in.Names[x]; a.End+1 == b.First && d.Low(a.End) == "and" {
			return true
		}
	}
	return false
}

// pairs makes the refs of "both sides" and the like.
func (w *roster) pairs() {
	for i := range w.in.Names {
		two := w.both[i]
		if len(two) != 2 {
			continue
		}
		a, b := w.of[two[0]], w.of[two[1]]
		if a < 0 || b < 0 || a == b {
			continue
		}
		m := &w.in.Names[i]
		w.ref(i, Ref{Run: Run{m.First, m.End}, HeadFirst: m.HeadFirst, HeadEnd: m.HeadEnd, Actors: []int{a}, With: []int{b}, Form: "pronoun", Plural: true})
	}
}

// sides returns the mentions of those whom "both sides", "the two powers" means: the two that were named last before it; nil if the
// words are of another kind or fewer were named.
func (w *roster) sides(i int) []int {
	m := &w.in.Names[i]
	if m.Form != name.Description || !m.Plural {
		return nil
	}
	d := w.in.Doc
	persons := false
	switch w.folder.fold(w.in.Doc.LowSlice(m.HeadFirst, m.HeadEnd)) {
	case "sides", "parties", "powers", "countries", "governments", "nations", "neighbours", "neighbors", "armies", "factions", "groups", "states":
	case "leaders", "presidents", "ministers", "men", "diplomats", "generals", "commanders", "envoys":
		persons = true
	default:
		return nil
	}
	two, the := false, false
	for k := m.First; k < m.HeadFirst; k++ {
		switch d.Low(k) {
		case "both", "warring", "rival":
			two, the = true, true
		case "two":
			two = true
		case "the", "these", "those":
			the = true
		default:
			return nil // "two opposition groups" are told by more than their number
		}
	}
	two = two && the
	if !two {
		return nil
	}
	var out []int
	for x := i - 1; x >= 0 && len(out) < 2; x-- {
		y := w.of[x]
		if y < 0 || len(out) == 1 && w.of[out[0]] == y {
			continue
		}
		if persons {
			if w.c.Actors[y].Kind == "person" {
				out = append(out, x)
			}
			continue
		}
		switch w.c.Actors[y].Kind {
		case "state", "government", "armed_forces", "armed_group", "militia", "coalition", "opposition", "paramilitary", "ethnic":
			if w.folded(y) != w.folder.fold(m.Name) {
				out = append(out, x)
			}
		}
	}
	slices.Reverse(out)
	return out
}
