package name

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/world"
)

// A Verdict is the answer to whether two names can be one actor's. The zero Verdict is Different.
type Verdict uint8

// The verdicts. Possible means that nothing contradicts, and that nothing short of the context can decide: "Assad" and "Bashar al-Assad".
const (
	Different Verdict = iota
	Possible
	Same
)

// String returns "different", "possible" or "same".
func (v Verdict) String() string {
	switch v {
	case Possible:
		return "possible"
	case Same:
		return "same"
	}
	return "different"
}

// The reasons that Compare gives.
const (
	WhyEqual       = "equal"          // one normal form
	WhyTable       = "table"          // the tables list both as one actor's, or as two actors'
	WhySpelling    = "spelling"       // spellings of the same words
	WhyShort       = "short-form"     // one leaves out what the other says: a middle name, a patronymic, a description
	WhyOrder       = "word-order"     // the same words in another order
	WhyAcronym     = "acronym"        // one is made of the other's first letters
	WhyPhrasing    = "phrasing"       // one body, put in other words: "Russia's Foreign Ministry"
	WhySurnameOnly = "surname-only"   // one is no more than a surname
	WhyTitle       = "surname-title"  // a surname with a title that only one person of the name is known to have had
	WhyGiven       = "given-name"     // the given names differ
	WhySurname     = "surname"        // the surnames differ
	WhyInitial     = "initial"        // the initials differ
	WhyWords       = "words"          // bodies whose telling words differ
	WhyKind        = "person-or-body" // one is a person and the other a body
	WhyEmpty       = "empty"          // one has no letter
)

// Compare tells whether a and b can be names of one actor, and why. The order of a and b makes no difference.
//
// What the tables know decides first. Then persons are compared by surname, given names and initials after titles,
// particles and patronymics are set aside, with the families of transliteration treated as one spelling; bodies by their
// telling words, in any order, after translation of the common words of Arabic, Persian, Spanish and French names, or by acronym.
func Compare(a, b string) (Verdict, string) { return read(a).Compare(read(b)) }

// Compare is the function Compare for names that were read before.
func (x *Reading) Compare(y *Reading) (Verdict, string) {
	if y.raw < x.raw {
		x, y = y, x
	}
	switch {
	case len(x.words) == 0 || len(y.words) == 0:
		return Different, WhyEmpty
	case slices.Equal(x.words, y.words):
		return Same, WhyEqual
	}
	if v, why, ok := byTable(x, y); ok {
		return v, why
	}
	if c, d := x.state(), y.state(); c != "" && d != "" {
		if c == d {
			return Same, WhyTable
		}
		return Different, WhyTable
	}
	switch {
	case x.body && y.body, x.acronym != "" && y.body, y.acronym != "" && x.body:
		v, why := compareBodies(x, y)
		if v == Different && nearTable(x, y) {
			return Same, WhyTable
		}
		return v, why
	case x.body != y.body:
		// "Taliban" and "Taliban fighters": a body may come without a word that says so.
		if v, why := compareBodies(x, y); v == Same {
			return v, why
		}
		return Different, WhyKind
	}
	v, why := comparePersons(x, y)
	if v == Different && nearTable(x, y) {
		return Same, WhyTable
	}
	if v == Different && (why == WhySurname || why == WhyGiven) && len(x.suffix)+len(y.suffix)+len(x.title)+len(y.title) == 0 && x.numeral() == y.numeral() {
		if w, reason := compareBodies(x, y); w == Same {
			return w, reason
		}
	}
	return v, why
}

// A Reading is a name taken apart. Who compares one name with many reads it once. It is not safe for concurrent use.
type Reading struct {
	raw     string
	words   []string // normalized, all of them
	name    []string // without title, nationality and description
	title   []string // the title before the name
	suffix  []string
	body    bool
	acronym string // the whole name, or what stands in brackets, if it is an acronym
	country string

	// What is found out when it is first asked for, and whether it was.
	rows    []int32  // that the name is listed for
	code    string   // of the country that it is
	parts   []string // as parts returns them
	fathers []bool
	form    *bodyForm // nil if it was not asked for
	looked  bool
	stated  bool
	parted  bool
}

// Read takes a name apart.
func Read(s string) *Reading { return read(s) }

func (r *Reading) key() string { return strings.Join(r.words, " ") }

// read takes a name apart.
func read(s string) *Reading {
	l := wordsOf()
	r := &Reading{raw: s}
	if i := strings.IndexByte(s, '('); i > 0 {
		if j := strings.IndexByte(s[i:], ')'); j > 0 {
			if in := s[i+1 : i+j]; upperWord(in) {
				r.acronym = strings.Join(words(in), "")
				s = s[:i] + s[i+j+1:]
			}
		}
	}
	if last, first, ok := strings.Cut(s, ","); ok && !strings.Contains(first, ",") {
		ws := words(first)
		if len(ws) > 0 && l.class(ws[0])&isSuffix == 0 && len(words(last)) <= 2 && len(ws) <= 3 {
			s = first + " " + last
		}
	}
	r.words = words(s)
	r.name = r.words
	if upperWord(strings.TrimPrefix(strings.TrimPrefix(strings.TrimSpace(s), "the "), "The ")) && len(r.words) == 1 {
		r.acronym = r.words[0]
	}
	r.cutDescription(l)
	r.cutTitle(l)
	if len(r.title) == 0 {
		for i, w := range r.name {
			g := w
			if t := l.gloss(w); t != "" {
				g = t
			}
			if l.class(w)&isBody != 0 || l.class(g)&isBody != 0 || i > 0 && len(w) > 1 && l.class(w)&isStop != 0 && l.class(w)&isParticle == 0 {
				r.body = true
			}
		}
	}
	if !r.body {
		for len(r.name) > 1 && l.class(r.name[len(r.name)-1])&isSuffix != 0 {
			r.suffix = append(r.suffix, r.name[len(r.name)-1])
			r.name = r.name[:len(r.name)-1]
		}
	}
	return r
}

// numeral returns the number behind a monarch's name: "ii"; empty if there is none.
func (r *Reading) numeral() string {
	if len(r.words) < 2 {
		return ""
	}
	w := r.words[len(r.words)-1]
	for i := 0; i < len(w); i++ {
		if w[i] != 'i' && w[i] != 'v' && w[i] != 'x' {
			return ""
		}
	}
	return w
}

// cutDescription drops what comes before "linked", "based", "backed" and the like.
func (r *Reading) cutDescription(l *lexicon) {
	for i, w := range r.name {
		if i > 0 && i+1 < len(r.name) && l.class(w)&isLink != 0 && i <= 3 && w != "led" && w != "armed" && w != "trained" {
			r.name = r.name[i+1:]
			return
		}
	}
}

// cutTitle parts the title from a person's name: the leading words up to the last that is a title, and what that is of.
func (r *Reading) cutTitle(l *lexicon) {
	last := -1
	for i := 0; i < len(r.name); i++ {
		c := l.class(r.name[i])
		if c&isTitle != 0 {
			// An honorific inside a name is part of it.
			if c&isHonorific != 0 && i > 0 && last != i-1 {
				break
			}
			if i+1 < len(r.name) && l.class(r.name[i+1])&isPatronym != 0 {
				break // "Sultan bin Zayed" is a given name
			}
			if c&isHonorific != 0 && i == 0 && len(r.name) == 2 && len(r.name[0]) < 3 {
				break // "Ko Ni", "U Nu"
			}
			last = i
			if i+2 < len(r.name) && (r.name[i+1] == "elect" || r.name[i+1] == "designate") {
				last, i = i+1, i+1
			}
			for last+2 < len(r.name) && l.class(r.name[last+1])&isStop != 0 {
				j := last + 1
				for j < len(r.name) && l.class(r.name[j])&(isStop|isPortfolio|isNation) != 0 {
					j++
				}
				if j == last+1 || j >= len(r.name) {
					break
				}
				last = j - 1
				i = last
			}
			continue
		}
		if c&(isNation|isPortfolio|isStop|isBody) == 0 && (i > 2 || last >= 0) {
			break
		}
	}
	// A title after the name: "Putyin elnök" is out of reach, "Putin president" is not.
	if last < 0 || last+1 >= len(r.name) {
		return
	}
	for _, w := range r.name[last+1:] {
		if l.class(w)&isBody != 0 && l.class(w)&isTitle == 0 && l.nick(w) == "" {
			return
		}
	}
	r.title, r.name = r.name[:last+1], r.name[last+1:]
	for _, w := range r.title {
		if c := l.nation(w); c != "" {
			r.country = c
		}
	}
}

// state returns the code of the country that the whole name is; empty if it is none. An adjective is not a name.
func (r *Reading) state() string {
	if r.stated {
		return r.code
	}
	r.stated = true
	l, form := wordsOf(), world.Fold(r.key())
	if l.atlas(form) == 0 {
		form = world.Fold(r.raw) // the atlas parts "d'Ivoire" in another way
	}
	if l.atlas(form)&isState != 0 {
		r.code = l.nation(form)
	}
	return r.code
}

// upperWord reports whether s is an acronym: two to eight capitals, with or without points.
func upperWord(s string) bool {
	n := 0
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			n++
		case r == '.' || r == '-' || r >= '0' && r <= '9' || r == 's' && n > 1:
		default:
			return false
		}
	}
	return n >= 2 && n <= 8
}

// byTable decides by the tables: two names that each mean listed actors.
func byTable(x, y *Reading) (Verdict, string, bool) {
	t := tables()
	p, q := t.rowsOf(x), t.rowsOf(y)
	if len(p) == 0 || len(q) == 0 {
		return Different, "", false
	}
	n := 0
	for _, i := range p {
		if slices.Contains(q, i) {
			n++
		}
	}
	switch {
	case n == 0:
		return Different, WhyTable, true
	case len(p) == 1 || len(q) == 1 || n == len(p) && n == len(q) && n == 1:
		if len(p) > 1 || len(q) > 1 {
			return Possible, WhyTable, true
		}
		return Same, WhyTable, true
	}
	return Possible, WhyTable, true
}

// nearTable reports whether one of two names is listed for one actor and the other, in no table, is a spelling of another
// name of that actor: "Ahmed al-Sharaa" and "Abu Mohamed al-Joulani", of whom the tables have "Abu Mohammad al-Julani".
func nearTable(x, y *Reading) bool {
	t := tables()
	p, q := t.rowsOf(x), t.rowsOf(y)
	if len(q) == 1 && len(p) == 0 {
		x, y, p, q = y, x, q, p
	}
	if len(p) != 1 || len(q) != 0 || len(y.suffix) > 0 || len(y.key()) < 5 {
		return false
	}
	plain := !y.body && len(y.name) > 0 && !slices.ContainsFunc(y.words, compounds)
	for alias := range t.called(p[0]) {
		if plain && endsUnlike(alias, y.name[len(y.name)-1]) {
			continue
		}
		z := read(alias)
		switch {
		case len(z.name) != len(y.name) && len(wordsOf().stripped(z.name)) != len(wordsOf().stripped(y.name)):
		case z.body != y.body:
		case z.body:
			if v, why := compareBodies(z, y); v == Same && why == WhySpelling {
				return true
			}
		case len(z.key()) >= 5:
			if v, why := comparePersons(z, y); v == Same && why == WhySpelling {
				return true
			}
		}
	}
	return false
}

// compounds reports whether a word may be one with the next: "Abu Bakr", "Abd al-Rahman".
func compounds(w string) bool {
	return len(w) > 1 && (w[0] == 'a' && w[1] == 'b' || w[1] == 'm' && (w[0] == 'u' || w[0] == 'o'))
}

// endsUnlike reports, before a listed name is taken apart, whether its last word can be no spelling of another name's, as the surnames
// of two spellings must be. It answers for plain names alone.
func endsUnlike(name, last string) bool {
	if !plainASCII(name) || strings.ContainsAny(name, "(,") {
		return false
	}
	ws := plainWords(strings.ToLower(name))
	if len(ws) == 0 || slices.ContainsFunc(ws, compounds) {
		return false
	}
	w := ws[len(ws)-1]
	return wordsOf().class(w)&isSuffix == 0 && !liquidsOf(w).fit(liquidsOf(last), min(len(w), len(last)))
}
