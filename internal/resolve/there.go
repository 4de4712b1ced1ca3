package resolve

import (
	"cmp"
	"slices"

	"github.com/84b0a40e/truce/internal/token"
)

// there finds the place that "there" speaks of, and "the city", "the province", "the country" where they stand alone.
func (w *chooser) there() {
	d := w.in.Doc
	for _, at := range w.c.mem.survey.points {
		i := int(at)
		switch t := &d.Tokens[i]; {
		case w.c.PlaceAt[i] != 0:
		case t.End-t.Start == 3:
			if i+1 < len(d.Tokens) {
				w.alone(i)
			}
		default:
			if j := w.antecedent(i); j >= 0 && !w.existential(i) {
				w.at(j, Run{i, i + 1})
			}
		}
	}
	first := func(a, b Run) int { return cmp.Compare(a.First, b.First) }
	for i := range w.c.Places {
		if ms := w.c.Places[i].Mentions; !slices.IsSortedFunc(ms, first) {
			slices.SortFunc(ms, first)
		}
	}
}

// existential reports whether "there" at token i only holds the place of a subject: "there were reports", "is there a truce".
func (w *chooser) existential(i int) bool {
	d := w.in.Doc
	s := d.SentenceOf(i)
	if i+1 < s.End {
		switch next := d.Low(i + 1); next {
		case "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "may", "might", "could", "can", "must", "should", "cannot",
			"appears", "appeared", "seems", "seemed", "remains", "remained", "exists", "existed", "comes", "came", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't":
			// "The talks there will …" has a noun before it; "there will be" begins a clause.
			return i == s.First || !w.nounBefore(i)
		}
		if d.Tokens[i+1].Class == token.Possessive {
			return true
		}
	}
	if i > s.First {
		switch d.Low(i - 1) {
		case "is", "are", "was", "were", "hello", "so":
			return i+1 < s.End && d.Tokens[i+1].Class == token.Word
		}
	}
	return false
}

// nounBefore reports whether the word before token i can be what "there" belongs to: "the fighting there is".
func (w *chooser) nounBefore(i int) bool {
	t := &w.in.Doc.Tokens[i-1]
	if t.Class != token.Word {
		return false
	}
	switch w.in.Doc.Low(i - 1) {
	case "that", "and", "but", "if", "when", "while", "because", "since", "as", "though", "although", "where", "said", "says", "say", "whether", "until", "so", "or", "now", "then",
		"believe", "think", "hope", "fear", "warned", "added", "know":
		return false
	}
	return true
}

// antecedent returns the place that a word at token i refers back to: the one named last, but not one that only says whose the
// last is, as "Syria" does in "Aleppo, Syria's largest city"; -1 if none was named in this paragraph or the one before.
func (w *chooser) antecedent(i int) int {
	return w.lastBefore(i, func(int) bool { return true })
}

// farthest is how many tokens a word can stand behind the place it refers to.
const farthest = 400

// lastBefore returns the index of the place that ok allows and that was named last before token i, within the paragraph and the one
// before it; -1 if there is none.
func (w *chooser) lastBefore(i int, ok func(place int) bool) int {
	d := w.in.Doc
	para := d.ParaOf(i)
	owner := -1
	for j := i - 1; j >= max(0, i-farthest); j-- {
		if d.ParaOf(j) < para-1 {
			break
		}
		at := int(w.c.PlaceAt[j]) - 1
		if at < 0 || !ok(at) {
			continue
		}
		if j+1 < len(d.Tokens) && d.Tokens[j+1].Class == token.Possessive {
			if owner < 0 {
				owner = at
			}
			continue
		}
		if owner >= 0 && w.c.Places[at].Country != w.c.Places[owner].Country {
			return owner
		}
		return at
	}
	return owner
}

// alone gives "the city" at tokens i and i+1 its place, if nothing behind it says which city is meant. It is no mention: the words
// name no place; but what is said to be in the city is said to be there.
func (w *chooser) alone(i int) {
	d := w.in.Doc
	s := d.SentenceOf(i)
	last := i + 1
	if w.c.mem.survey.marks[last].sense&ofGround == 0 {
		return
	}
	if last < s.End && isBeset(d.Low(last)) {
		last++
	}
	if last >= s.End {
		return
	}
	var fits func(p *Place) bool
	switch d.Low(last) {
	case "city", "town", "village":
		fits = func(p *Place) bool { return p.Kind == "city" || p.Kind == "town" || p.Kind == "village" }
	case "province", "region", "enclave", "territory", "strip", "peninsula", "governorate", "island", "valley", "district":
		fits = func(p *Place) bool { return p.Kind != "country" && p.Kind != "continent" && p.Kind != "sea" }
	case "country", "nation":
		fits = func(p *Place) bool { return p.Kind == "country" }
	case "area":
		if last == i+1 {
			return // "the area" alone is any; "the besieged area" was named
		}
		fits = func(p *Place) bool { return p.Kind != "country" }
	default:
		return
	}
	if next := last + 1; next < s.End && (d.Tokens[next].Class == token.Word && (d.Low(next) == "of" || d.Tokens[next].Case == token.Title) || w.c.PlaceAt[next] != 0) {
		return
	}
	if j := w.lastBefore(i, func(p int) bool { return fits(&w.c.Places[p]) }); j >= 0 {
		for k := i; k <= last; k++ {
			w.c.PlaceAt[k] = int32(j + 1)
		}
	}
}

func isBeset(s string) bool {
	switch s {
	case "besieged", "divided", "northern", "southern", "eastern", "western", "coastal", "disputed", "breakaway", "embattled", "encircled", "entire", "whole", "devastated", "occupied", "war-torn":
		return true
	}
	return false
}
