package place

import "github.com/84b0a40e/truce/internal/token"

// sortsOf are the words that tell what a name is which the gazetteer does not know: "the village of X", "X district".
var sortsOf = [...]struct {
	kind  string
	words []string
}{
	{"city", []string{"city"}},
	{"town", []string{"town", "towns", "township", "stronghold", "bastion"}},
	{"village", []string{"village", "villages", "hamlet"}},
	{"district", []string{"district", "districts", "neighborhood", "neighbourhood", "neighborhoods", "neighbourhoods", "suburb", "suburbs", "quarter"}},
	{"province", []string{"province", "governorate", "oblast", "department", "prefecture"}},
	{"region", []string{"region", "valley", "enclave", "peninsula"}},
	{"municipality", []string{"municipality", "commune"}},
	{"island", []string{"island"}},
	{"camp", []string{"camp", "camps"}},
	{"crossing", []string{"crossing", "checkpoint"}},
}

// longestUnknown is how many words a name may have that only the word beside it tells to be a place.
const longestUnknown = 3

// unknown reads a name that the gazetteer does not hold, from the word for its sort at token i, which small letters
// write: "the town of Buldon", "the villages of X and Y" (the first), "Buldon district".
func (f *Finder) unknown(d *token.Doc, i int, sent *token.Sentence) (Mention, bool) {
	s := f.sorts.Get(d.Tokens[i].Word)
	if s == 0 {
		return Mention{}, false
	}
	m := Mention{Kind: sortsOf[s-1].kind, Located: true}
	if i+2 < sent.End && d.Slice(i+1, i+2) == "of" {
		m.First = i + 2
		m.End = f.run(d, m.First, sent.End)
	} else {
		// "in Buldon district": the name must stand behind a small word, or what looks like a name may be the end of one.
		m.End = i
		if m.Kind == "camp" { // "the Sanders camp" are his followers; a camp of tents is called a refugee camp
			if i == sent.First || !f.has(d.Tokens[i-1].Word, kindWord) || d.Slice(i-1, i) != "refugee" {
				return Mention{}, false
			}
			m.End = i - 1
		}
		m.First = m.End
		i = m.End
		for m.First > sent.First && i-m.First < longestUnknown && f.part(d, m.First-1) && d.Tokens[m.First].Gap != token.Break {
			m.First--
		}
		if m.First == i || m.First == sent.First || !f.governs(d.Tokens[m.First-1].Word) && d.Slice(m.First-1, m.First) != "the" && d.Slice(m.First-1, m.First) != "of" {
			return Mention{}, false
		}
	}
	if m.End <= m.First || m.End-m.First > longestUnknown {
		return Mention{}, false
	}
	for j := m.First; j < m.End; j++ {
		// A name of the gazetteer is found as such; an adjective of a country is no name: "a Syrian town".
		if _, _, known := f.longest(d, j, m.End); known || j == m.First && f.Hint(d.Tokens[j].Word) != "" || f.has(d.Tokens[j].Word, compass) || f.has(d.Tokens[j].Word, called) {
			return Mention{}, false
		}
	}
	m.Possessed = m.End < sent.End && d.Tokens[m.End].Class == token.Possessive
	return m, true
}

// inside reads a name that the gazetteer does not hold, from the region or country that follows it behind a comma: "in
// Buldon, Maguindanao". The name begins at token from or later.
func (f *Finder) inside(d *token.Doc, m Mention, from int, sent *token.Sentence) (Mention, bool) {
	i := m.First - 1
	if i <= max(from, sent.First) || d.Tokens[i].Class != token.Comma || f.IsCity(m.Candidates[0]) {
		return Mention{}, false
	}
	u := Mention{First: i, End: i, Kind: "town", Located: true}
	for u.First > max(from, sent.First) && i-u.First < longestUnknown && f.part(d, u.First-1) {
		u.First--
	}
	if u.First == i || u.First == sent.First || !f.governs(d.Tokens[u.First-1].Word) {
		return Mention{}, false
	}
	for j := u.First; j < u.End; j++ {
		if f.Hint(d.Tokens[j].Word) != "" || f.has(d.Tokens[j].Word, called) {
			return Mention{}, false
		}
	}
	return u, true
}

// governs reports whether places follow a word.
func (f *Finder) governs(w token.ID) bool { return f.has(w, locative) || f.has(w, toward) }

// run returns the end of the capitalised words that begin at token i, a small Arabic article before them included.
func (f *Finder) run(d *token.Doc, i, limit int) int {
	j := i
	if j < limit && d.Tokens[j].Case == token.Lower && f.has(d.Tokens[j].Word, particle) && j+1 < limit && d.Tokens[j+1].Gap == token.Hyphen {
		j++
	}
	start := j
	for j < limit && f.part(d, j) && (j == start || d.Tokens[j].Gap == token.Space || d.Tokens[j].Gap == token.Hyphen) {
		j++
	}
	if j == start {
		return i
	}
	return j
}

// part reports whether token i may be part of a name that nobody knows.
func (f *Finder) part(d *token.Doc, i int) bool {
	t := &d.Tokens[i]
	return t.Class == token.Word && (t.Case == token.Title || t.Case == token.Mixed) && !f.has(t.Word, opener) && !f.has(t.Word, person) && t.End-t.Start > 2
}
