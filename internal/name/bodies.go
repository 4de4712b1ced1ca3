package name

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/world"
)

// A bodyForm is a body's name by its telling words: glossed, without articles, prepositions and particles.
type bodyForm struct {
	words   []string // in order
	generic []string // generic heads that were set aside
	nation  string   // country of an adjective before the name
	office  string   // portfolio, if the body is a ministry
}

// bodyOf takes a body's name apart, which is done once.
func (r *Reading) bodyOf() *bodyForm {
	if r.form == nil {
		r.form = bodyOf(r.name)
	}
	return r.form
}

func bodyOf(ws []string) *bodyForm {
	l := wordsOf()
	f := new(bodyForm)
	ministry := false
	for i, w := range ws {
		if w == "ministry" || w == "department" || w == "minister" && i == 0 {
			ministry = true
		}
	}
	for i := 0; i < len(ws); i++ {
		w := ws[i]
		c := l.class(w)
		g := l.gloss(w)
		if f.nation == "" {
			// "the Russian Federation", "Sri Lanka"
			long := 0
			for n := min(5, len(ws)-i); n > 1 && long == 0; n-- {
				if code := l.nation(world.Fold(strings.Join(ws[i:i+n], " "))); code != "" {
					f.nation, long = code, n
				}
			}
			if long > 0 {
				i += long - 1
				continue
			}
		}
		switch {
		case c&isStop != 0 && g == "":
			continue
		case c&isParticle != 0 && len(ws) > 1:
			continue
		case c&isNation != 0 && f.nation == "":
			f.nation = l.nation(w)
			continue
		case ministry && (w == "ministry" || w == "department" || w == "affairs" || w == "royal"):
			continue
		case ministry && l.office(w) != "" && f.office == "":
			f.office = l.office(w)
			continue
		}
		if g != "" {
			w = g
		}
		if l.class(w)&isGeneric != 0 && w != "movement" && w != "faction" && w != "party" && w != "network" && w != "organization" && w != "forces" {
			f.generic = append(f.generic, w)
			continue
		}
		if n := len(w); n > 3 && w[n-1] == 's' && w[n-2] != 's' && l.gloss(w[:n-1]) == "" {
			w = w[:n-1]
		}
		f.words = append(f.words, w)
	}
	return f
}

// compareBodies compares two bodies' names.
func compareBodies(x, y *Reading) (Verdict, string) {
	if x.acronym != "" && x.acronym == y.acronym && len(x.acronym) > 2 {
		return Same, WhyAcronym
	}
	if initials(x, y) || initials(y, x) {
		return Same, WhyAcronym
	}
	f, g := x.bodyOf(), y.bodyOf()
	if f.office != "" || g.office != "" {
		switch {
		case f.office != g.office, len(f.words) > 0 || len(g.words) > 0:
			return Different, WhyWords
		case f.nation == g.nation:
			return Same, WhyPhrasing
		case f.nation == "" || g.nation == "":
			return Possible, WhyPhrasing
		}
		return Different, WhyWords
	}
	if f.nation != "" && g.nation != "" && f.nation != g.nation {
		return Different, WhyWords
	}
	if len(f.words) == 0 || len(g.words) == 0 {
		if f.nation != "" && f.nation == g.nation && len(f.words) == len(g.words) && slices.Equal(f.generic, g.generic) {
			return Same, WhyPhrasing
		}
		return Different, WhyWords
	}
	a, b := slices.Clone(f.words), slices.Clone(g.words)
	if joined(a) == joined(b) && f.nation == g.nation {
		return Same, WhySpelling
	}
	// A word of "organization", "movement" at the end may be left out; a nationality too, unless it is all that tells.
	if len(a) != len(b) {
		a, b = trimHead(a, len(b)), trimHead(b, len(a))
	}
	if len(a) != len(b) || len(a) == 0 {
		return Different, WhyWords
	}
	if f.nation != g.nation && (len(a) < 2 || common(a)) {
		return Different, WhyWords
	}
	inOrder := true
	used := make([]bool, len(b))
	for i, w := range a {
		k := -1
		if alikeWord(w, b[i]) && !used[i] {
			k = i
		} else {
			inOrder = false
			for j := range b {
				if !used[j] && alikeWord(w, b[j]) {
					k = j
					break
				}
			}
		}
		if k < 0 {
			return Different, WhyWords
		}
		used[k] = true
	}
	switch {
	case !inOrder:
		return Same, WhyOrder
	case len(f.words) != len(g.words) || f.nation != g.nation:
		return Same, WhyShort
	}
	return Same, WhySpelling
}

func joined(ws []string) string { return strings.Join(ws, "") }

// common reports whether the words are such as any country's groups have.
func common(ws []string) bool {
	l := wordsOf()
	for _, w := range ws {
		switch w {
		case "people", "popular", "national", "liberation", "revolutionary", "islamic", "democratic", "united", "armed", "army", "front", "force", "forces",
			"movement", "military", "air", "defense", "security", "government", "police", "navy", "parliament", "opposition", "resistance", "council", "party", "red", "crescent", "cross", "central", "bank":
			continue
		}
		if l.class(w)&isBody == 0 {
			return false
		}
	}
	return true
}

// trimHead drops a generic word at the end of ws as long as ws has more than n words.
func trimHead(ws []string, n int) []string {
	l := wordsOf()
	for len(ws) > n && len(ws) > 1 && (l.class(ws[len(ws)-1])&isGeneric != 0) && ws[len(ws)-1] != "party" && ws[len(ws)-1] != "forces" {
		ws = ws[:len(ws)-1]
	}
	return ws
}

// alikeWord compares two words of bodies' names: English ones letter by letter, others by sound.
func alikeWord(a, b string) bool {
	if a == b || plural(a, b) || plural(b, a) {
		return true
	}
	if len(a) < 4 || len(b) < 4 || a[0] != b[0] || !spelledAlike(a, b) {
		return false
	}
	l := wordsOf()
	return l.class(a)|l.class(b) == 0 && !translated(l, a) && !translated(l, b)
}

// plural reports whether b is a with an s behind it.
func plural(a, b string) bool { return len(b) == len(a)+1 && b[len(a)] == 's' && b[:len(a)] == a }

// translated reports whether w is an English word that others are glossed by.
func translated(l *lexicon, w string) bool {
	switch w {
	case "islamic", "revolutionary", "national", "popular", "people", "liberation", "democratic", "united", "armed", "workers", "youth", "martyr", "supporter", "soldier", "victory", "support", "unity":
		return true
	}
	return l.class(w) != 0
}

// initials reports whether x is an acronym of the first letters of y's words, prepositions taken or left.
func initials(x, y *Reading) bool {
	ac := x.acronym
	if ac == "" || len(x.name) > 1 || len(ac) < 3 || len(y.words) < 2 {
		return false
	}
	l := wordsOf()
	full, telling := "", ""
	for _, w := range y.words {
		full += w[:1]
		if c := l.class(w); c&isStop == 0 && c&isParticle == 0 {
			telling += w[:1]
		}
	}
	return ac == telling || ac == full
}
