package name

import (
	"slices"
	"strings"
)

// parts returns the parts of a person's name that can be compared one by one: particles fall away, "Abd al-Rahman",
// "Abdel Rahman" and "Abdurrahman" are one part, and so are "Abu Bakr" and "Ould Cheikh".
func parts(ws []string) (out []string, father []bool) {
	l := wordsOf()
	patronym := false
	for i := 0; i < len(ws); i++ {
		w := ws[i]
		c := l.class(w)
		switch {
		case c&isPatronym != 0 && i+1 < len(ws):
			// "bin Laden" at the head of a name is a surname; between names "bin X" is the father's.
			patronym = true
			continue
		case c&isParticle != 0 && i+1 < len(ws) && len(ws) > 1:
			continue
		}
		switch w {
		case "abd", "abdel", "abdul", "abed", "abdal", "abdol":
			j := i + 1
			for j < len(ws)-1 && l.class(ws[j])&isParticle != 0 && l.class(ws[j])&isPatronym == 0 {
				j++
			}
			if j < len(ws) && len(out)+len(ws)-j > 0 && (i > 0 || j+1 < len(ws)) || j < len(ws) && i > 0 {
				w = "abd" + ws[j]
				i = j
			}
		case "abu", "abou", "umm", "om":
			if i+1 < len(ws) && i+2 <= len(ws) {
				j := i + 1
				for j < len(ws)-1 && l.class(ws[j])&isParticle != 0 {
					j++
				}
				w = "abu" + ws[j]
				i = j
			}
		}
		w = servant(w)
		out = append(out, w)
		father = append(father, patronym)
		patronym = false
	}
	return out, father
}

// partsOf is parts of a person's name, which are found once.
func (r *Reading) partsOf() ([]string, []bool) {
	if !r.parted {
		r.parted = true
		r.parts, r.fathers = parts(r.name)
	}
	return r.parts, r.fathers
}

// servant gives the names built on "servant of" one spelling: the article that the romanization has assimilated or
// written out falls away.
func servant(w string) string {
	rest, ok := strings.CutPrefix(w, "abd")
	if !ok || len(rest) < 4 {
		return w
	}
	for _, art := range [...]string{"ur", "ar", "er", "us", "as", "es", "un", "an", "ul", "al", "el", "ol", "ush", "ash", "u", "a", "e"} {
		if r, ok := strings.CutPrefix(rest, art); ok && len(r) >= 3 {
			rest = r
			break
		}
	}
	return "abd" + rest
}

// isInitial reports whether w is an initial.
func isInitial(w string) bool { return len(w) == 1 }

// sameGiven reports whether two parts of a name can be one: spellings, initial, pet name, or the name's form in a sister language.
func sameGiven(a, b string) bool {
	if a == b || spelledAlike(a, b) {
		return true
	}
	if isInitial(a) && strings.HasPrefix(b, a) || isInitial(b) && strings.HasPrefix(a, b) {
		return true
	}
	// A pet name may be short for several names, parted by bars.
	l := wordsOf()
	ra, rb := l.nick(a), l.nick(b)
	if ra == "" && rb == "" {
		return false
	}
	if ra == "" {
		ra = a
	}
	if rb == "" {
		rb = b
	}
	for _, x := range strings.Split(ra, "|") {
		for _, y := range strings.Split(rb, "|") {
			if x == y || spelledAlike(x, y) {
				return true
			}
		}
	}
	return false
}

// spellOut parts initials that are written together, "AB" of "A.B. Roe", where the other name has given names to fit.
func spellOut(p []string, pf []bool, q []string) ([]string, []bool) {
	if len(p) < 2 || len(p[0]) < 2 || len(p[0]) > 3 || len(q)-1 < len(p[0]) {
		return p, pf
	}
	for i := range len(p[0]) {
		if q[i][0] != p[0][i] {
			return p, pf
		}
	}
	return slices.Concat(strings.Split(p[0], ""), p[1:]), slices.Concat(make([]bool, len(p[0])), pf[1:])
}

// sameSurname is like sameGiven without initials and pet names, but sees through the endings that Baltic and Slavic languages give a surname.
func sameSurname(a, b string) bool {
	return a == b || spelledAlike(a, b) || sameButEnding(a, b)
}

func sameButEnding(a, b string) bool {
	if d := len(a) - len(b); d == 0 || d > 2 || d < -2 {
		return false
	}
	for _, end := range [...]string{"as", "is", "s"} {
		if x, ok := strings.CutSuffix(a, end); ok && len(x) > 4 && x == b {
			return true
		}
		if y, ok := strings.CutSuffix(b, end); ok && len(y) > 4 && y == a {
			return true
		}
	}
	return false
}

// comparePersons compares two persons' names.
func comparePersons(x, y *Reading) (Verdict, string) {
	p, pf := x.partsOf()
	q, qf := y.partsOf()
	if len(p) == 0 || len(q) == 0 {
		return Different, WhyEmpty
	}
	p, pf = spellOut(p, pf, q)
	q, qf = spellOut(q, qf, p)
	if len(p) > len(q) {
		p, pf, q, qf, x, y = q, qf, p, pf, y, x
	}
	if len(x.suffix) > 0 && len(y.suffix) > 0 && !slices.Equal(x.suffix, y.suffix) {
		return Different, WhySurname
	}
	if a, b := x.numeral(), y.numeral(); a != "" && b != "" && a != b {
		return Different, WhySurname
	}
	if slices.Contains(x.suffix, "jr") != slices.Contains(y.suffix, "jr") {
		return Possible, WhyShort // father or son
	}
	if x.country != "" && y.country != "" && x.country != y.country {
		return Different, WhyTitle
	}
	if len(p) == 1 {
		if !sameSurname(p[0], q[len(q)-1]) {
			if len(q) > 1 && sameGiven(p[0], q[0]) && !isInitial(p[0]) {
				return Possible, WhyGiven
			}
			return Different, WhySurname
		}
		if len(q) == 1 {
			if len(x.title) > 0 || len(y.title) > 0 {
				return Same, WhySpelling
			}
			return Same, WhySpelling
		}
		return surnameOnly(x, y)
	}
	if v, why := aligned(p, pf, q, qf); v != Different {
		return v, why
	} else if len(p) == len(q) || len(p)+1 == len(q) && len(p[0]) > 4 {
		// Family name first, as in lists, Hungarian and East Asian names.
		turned := slices.Concat(p[1:], p[:1])
		if w, _ := aligned(turned, make([]bool, len(p)), q, qf); w == Same && sameSurname(p[0], q[len(q)-1]) && spelledAlike(p[1], q[0]) {
			return Same, WhyOrder
		}
		turned = slices.Concat(q[1:], q[:1])
		if w, _ := aligned(p, pf, turned, make([]bool, len(q))); w == Same && spelledAlike(p[0], turned[0]) {
			return Same, WhyOrder
		}
		return v, why
	} else {
		return v, why
	}
}

// aligned compares the shorter name p with q part by part: the surnames must agree, the given names of p must occur in q in order.
func aligned(p []string, pf []bool, q []string, qf []bool) (Verdict, string) {
	n, m := len(p)-1, len(q)-1
	// "Faisal bin Farhan" of the house of Saud: a name that ends with the father's may leave the house out.
	if n >= 1 && m > n && pf[n] && qf[n] {
		same := true
		for i := range p {
			same = same && sameGiven(p[i], q[i])
		}
		if same {
			return Same, WhyShort
		}
	}
	if !sameSurname(p[n], q[m]) {
		// Two family names, of which the shorter form keeps the first ("García Márquez").
		if m >= 2 && n >= 1 && !qf[m] && !qf[m-1] && sameSurname(p[n], q[m-1]) && sameGiven(p[0], q[0]) && n <= m-1 && len(q) > len(p) && len(q) >= 3 {
			if n == 1 || sameGiven(p[1], q[1]) {
				return Same, WhyShort
			}
		}
		return Different, WhySurname
	}
	if pf[n] != qf[m] && len(p) == len(q) && n > 0 && !sameGiven(p[0], q[0]) {
		return Different, WhyGiven
	}
	j, left := 0, false
	firstSkipped := false
	for i := range n {
		k := j
		for k < m && !sameGiven(p[i], q[k]) {
			k++
		}
		if k == m {
			if isInitial(p[i]) {
				return Different, WhyInitial
			}
			return Different, WhyGiven
		}
		if k > j {
			left = true
			// An initial may not be passed over for a later one: W. is not H. W.
			if isInitial(p[i]) && isInitial(q[j]) {
				return Different, WhyInitial
			}
			if j == 0 {
				firstSkipped = true
			}
		}
		j = k + 1
	}
	switch {
	case firstSkipped && (len(q)-len(p) > 1 || !commonFirst(q[0]) && len(q[0]) > 2):
		return Possible, WhyShort // perhaps the father: "Mahamat Idriss Deby" is not Idriss Deby
	case firstSkipped && n == 1 && isInitial(p[0]):
		return Possible, WhyInitial
	case left || len(p) < len(q):
		return Same, WhyShort
	}
	return Same, WhySpelling
}

// commonFirst reports whether a first name is one that its bearers often leave out, as the many Mohammeds do.
func commonFirst(w string) bool {
	return sameGiven(w, "muhammad") || w == "recep" || w == "jose" || w == "maria"
}

// surnameOnly judges a bare surname x against a full name y that has it: by what the tables know of people of that name.
func surnameOnly(x, y *Reading) (Verdict, string) {
	t := tables()
	full := t.rowsOf(y)
	bearers := t.surname(x.name)
	if len(x.title) > 0 {
		if len(full) == 1 && t.heldTitle(full[0], x.title, x.country) {
			return Same, WhyTitle
		}
		if len(full) == 1 && len(bearers) <= 1 {
			return Same, WhyTitle
		}
		return Possible, WhySurnameOnly
	}
	if len(full) == 1 && len(bearers) == 1 && bearers[0] == full[0] {
		return Same, WhyTable
	}
	return Possible, WhySurnameOnly
}
