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
			w.stand()
		}
		if found := w.antecedents(i, m); len(found) > 0 {
			found = w.c.mem.ints.Copy(found)
			r := Ref{Run: Run{m.First, m.End}, HeadFirst: m.First, HeadEnd: m.End, Actors: found, Form: "pronoun", Plural: m.Plural}
			if m.Plural && len(found) > 1 && w.joint(i, found) {
				r.Actors, r.With = found[:1:1], found[1:]
			}
			w.ref(i, r)
			x := &w.standing[i]
			x.actor, x.fits = int32(r.Actors[0]), kindOf(m)
		}
	}
}

// A standing is what a pronoun behind a mention asks of it.
type standing struct {
	sent  int32
	actor int32
	fits  pronouns // that can mean it
}

// pronouns is a set of the kinds of pronouns, a bit each: those of one gender and number are of one kind.
type pronouns uint8

const (
	ofMan pronouns = 1 << iota
	ofWoman
	ofThing
	ofNone
	several = 4 // how far the kinds of those in the plural are from those
)

const (
	anyMan   = ofMan | ofMan<<several
	anyWoman = ofWoman | ofWoman<<several
	anyThing = ofThing | ofNone
	anyBody  = anyThing << several
)

// kindOf returns the kind of a pronoun.
func kindOf(m *name.Mention) pronouns {
	kind := ofNone
	switch m.Gender {
	case 'm':
		kind = ofMan
	case 'f':
		kind = ofWoman
	case 'n':
		kind = ofThing
	}
	if m.Plural {
		kind <<= several
	}
	return kind
}

// stand finds what each mention can be meant by. A pronoun can be, by another of its kind, when it is known whom it means.
func (w *roster) stand() {
	d := w.in.Doc
	w.standing = slices.Grow(w.standing[:0], len(w.in.Names))[:len(w.in.Names)]
	for x := range w.standing {
		m := &w.in.Names[x]
		s := standing{sent: d.Tokens[m.HeadFirst].Sent, actor: int32(w.of[x])}
		if w.of[x] >= 0 && m.Form != name.Pronoun {
			s.fits = w.meantBy(x, m)
		}
		w.standing[x] = s
	}
}

// meantBy returns the pronouns that can stand for what mention x names.
func (w *roster) meantBy(x int, m *name.Mention) (fits pronouns) {
	kind := w.c.Actors[w.of[x]].Kind
	person := kind == "person"
	if m.Form == name.Description && w.in.Doc.Low(m.HeadEnd-1) == "insurgency" {
		return anyThing // what has gone on for years, not those who wage it
	}
	if m.Plural || !person {
		fits |= anyBody
	}
	if !m.Plural && !person {
		fits |= anyThing
	}
	if !person && m.Form == name.Description && !m.Plural {
		switch kind {
		case "officials", "civilians", "unknown", "media", "medical", "activists":
			person = true // one of them
		}
	}
	if person {
		switch w.files[w.of[x]].gender {
		case 0:
			fits |= anyMan | anyWoman
		case 'm':
			fits |= anyMan
		case 'f':
			fits |= anyWoman
		}
	}
	return fits
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
	kind := kindOf(m)
	out := w.found[:0]
	if a := w.ofThemselves(i, kind); a >= 0 {
		out = append(out, a)
	}
	x := i - 1 // the mentions are walked once, from sentence to sentence
	for back := int32(0); back <= 3 && back <= at && len(out) < 3; back++ {
		sent := at - back
		if back > 1 && d.Sentences[sent].Para < para-2 {
			break
		}
		here := w.here[:0]
		for ; x >= 0 && w.standing[x].sent >= sent; x-- {
			if s := &w.standing[x]; s.fits&kind != 0 && s.sent == sent {
				here = append(here, int(s.actor))
			}
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

// ofThemselves returns who speaks right before a pronoun, and of himself: "the rebels said on Monday that they"; -1 if nobody does.
func (w *roster) ofThemselves(i int, kind pronouns) int {
	d := w.in.Doc
	at := w.in.Names[i].First
	sent := d.SentenceOf(at)
	for x := i - 1; x >= 0 && at-w.in.Names[x].End <= 4; x-- {
		m := &w.in.Names[x]
		if m.End <= sent.First {
			break
		}
		if w.standing[x].fits&kind == 0 || m.End >= at {
			continue
		}
		switch d.Low(m.End) {
		case "said", "say", "says", "announced", "declared", "vowed", "warned", "claimed", "insisted", "added", "stated", "pledged", "promised", "denied":
			return int(w.standing[x].actor)
		}
		break
	}
	return -1
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
	if persons {
		return w.lastTwo(i, func(x int) bool { return w.c.Actors[w.of[x]].Kind == "person" })
	}
	body := func(x int) bool {
		switch w.c.Actors[w.of[x]].Kind {
		case "state", "government", "armed_forces", "armed_group", "militia", "coalition", "opposition", "paramilitary", "ethnic":
			return w.folded(w.of[x]) != w.folder.fold(m.Name)
		}
		return false
	}
	if two := w.lastTwo(i, func(x int) bool { return body(x) && w.mayBeSide(x, i) }); len(two) == 2 {
		return two
	}
	return w.lastTwo(i, body)
}

// lastTwo returns the last mentions before mention i of two actors that fit, in text order; fewer if there are none.
func (w *roster) lastTwo(i int, fits func(x int) bool) []int {
	var out []int
	for x := i - 1; x >= 0 && len(out) < 2; x-- {
		if y := w.of[x]; y >= 0 && (len(out) == 0 || w.of[out[0]] != y) && fits(x) {
			out = append(out, x)
		}
	}
	slices.Reverse(out)
	return out
}

// mayBeSide reports whether what mention x names may be one of the sides that mention i speaks of: it is no single fighter, and no state that
// speaks of them or is named as standing between them.
func (w *roster) mayBeSide(x, i int) bool {
	m, d := &w.in.Names[x], w.in.Doc
	if m.Form == name.Description && !m.Plural && m.Key == "" && armed(w.c.Actors[w.of[x]].Kind) {
		return false
	}
	if w.c.Actors[w.of[x]].Kind != "state" {
		return true
	}
	if k := m.End; d.Tokens[m.First].Sent == d.Tokens[w.in.Names[i].First].Sent && k+1 < len(d.Tokens) && w.saysSo(k) {
		return false // "Washington said that both sides"
	}
	return !w.standsBetween(w.of[x])
}

// saysSo reports whether a verb of saying or asking stands at token k, or behind a day there: "said", "on Monday urged".
func (w *roster) saysSo(k int) bool {
	d := w.in.Doc
	for n := 0; n < 3 && k < len(d.Tokens); n++ {
		switch d.Low(k) {
		case "said", "says", "urged", "urges", "called", "calls", "warned", "condemned", "told", "announced", "stated", "confirmed":
			return true
		}
		k++
	}
	return false
}

// standsBetween reports whether the article names a state as one that stands between sides: "mediators Qatar and Egypt", "brokered by
// Turkey", "Norwegian mediators", "to mediate".
func (w *roster) standsBetween(y int) bool {
	d := w.in.Doc
	for x := range w.in.Names {
		if w.of[x] != y {
			continue
		}
		m := &w.in.Names[x]
		for k := max(0, m.First-6); k < min(len(d.Tokens), m.End+3); k++ {
			if k >= m.First && k < m.End || d.Tokens[k].Sent != d.Tokens[m.First].Sent {
				continue
			}
			switch d.Low(k) {
			case "mediator", "mediators", "broker", "brokers", "facilitator", "facilitators":
				return true
			case "brokered", "mediated", "facilitated", "negotiated":
				if k >= m.End || d.Low(k+1) == "by" || d.Low(k+1) == "with" {
					return true
				}
			}
		}
	}
	return false
}
