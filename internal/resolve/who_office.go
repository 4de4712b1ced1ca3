package resolve

import (
	"strings"

	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/token"
)

// office adds the office that a mention gives its actor, with the terms in which the tables list the actor for it.
func (w *roster) office(a *Actor, m *name.Mention) {
	title := trimRank(m.Office)
	if title == "" {
		return
	}
	if m.Was && !strings.Contains(strings.ToLower(title), "former") {
		title = "former " + title
	}
	of := ""
	if m.OfficeOf >= 0 {
		of = w.in.Names[m.OfficeOf].Name
		if of == "" {
			of = w.text(w.in.Names[m.OfficeOf].HeadFirst, w.in.Names[m.OfficeOf].HeadEnd)
		}
	}
	ev := Evidence{w.in.Doc.Span(m.OfficeAt[0], m.OfficeAt[1]), "title"}
	for i := range a.Offices {
		if strings.EqualFold(a.Offices[i].Title, title) {
			return
		}
	}
	n := 0
	if row, ok := w.in.Roster.Facts().Lookup(a.Key); ok && a.Key != "" && !pending(title) {
		for _, t := range w.in.Roster.Facts().Terms(row) {
			if !sameTerm(t, m.Office) {
				continue
			}
			o := Office{Title: title, Of: of, Evidence: []Evidence{ev}}
			o.From, o.To = officeMoments(t, m.Was)
			if o.Of == "" {
				o.Of = t.Country
			}
			a.Offices = append(a.Offices, o)
			n++
		}
	}
	if n == 0 {
		a.Offices = append(a.Offices, Office{Title: title, Of: of, Evidence: []Evidence{ev}})
	}
}

// trimRank drops military ranks and honorifics from a title; what is left is the office.
func trimRank(s string) string {
	ws := strings.Fields(s)
	n := len(ws)
	for len(ws) > 0 && rank(ws[len(ws)-1]) && !(len(ws) > 1 && strings.EqualFold(ws[len(ws)-1], "general") && !rank(ws[len(ws)-2])) {
		ws = ws[:len(ws)-1]
	}
	if len(ws) < n && roleOf(strings.Join(ws, " ")) == "" {
		return "" // "Air Force Lieutenant Colonel"
	}
	for len(ws) > 0 && rank(ws[0]) && !strings.EqualFold(ws[0], "general") {
		ws = ws[1:]
	}
	return strings.Join(ws, " ")
}

func rank(w string) bool {
	switch strings.ToLower(strings.TrimSuffix(w, ".")) {
	case "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "dame", "rev", "gen", "general", "maj", "major", "lt", "lieutenant", "col", "colonel", "capt", "captain",
		"sgt", "sergeant", "cpl", "corporal", "brig", "brigadier", "adm", "admiral", "cmdr", "field", "marshal", "rep", "sen", "hon", "sheikh", "haji", "mullah", "maulana", "u", "daw", "rear", "vice-admiral", "private", "sayyid", "commodore", "doctor":
		return true
	}
	return false
}

// pending reports whether a title is of an office that is still to come.
func pending(title string) bool {
	t := strings.ToLower(title)
	return strings.Contains(t, "elect") || strings.Contains(t, "designate") || strings.Contains(t, "candidate") || strings.Contains(t, "nominee")
}

// holds reports whether one of the terms is of the office, for the country.
func holds(terms []name.Term, office, country string) bool {
	for _, t := range terms {
		if (t.Country == country || country == "") && sameTerm(t, office) {
			return true
		}
	}
	return false
}

// sameTerm reports whether a text's words for an office fit a listed term.
func sameTerm(t name.Term, office string) bool {
	if t.Title == "leader" {
		switch roleOf(office) {
		case "president", "primeminister", "king", "chancellor", "leader", "ruler":
			return true
		}
		return false
	}
	if roleOf(office) == "leader" {
		switch roleOf(t.Title) {
		case "president", "primeminister", "king", "supremeleader", "chairman":
			return t.Of == "" || t.Of == "pa"
		}
	}
	return sameOffice(t.Title, office)
}

// sameOffice reports whether two phrasings can mean one office: "Defense Secretary" and "Secretary of Defense",
// "humanitarian aid chief" and "Under-Secretary-General for Humanitarian Affairs".
func sameOffice(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	ra, rb := roleOf(a), roleOf(b)
	if ra == "" || rb == "" {
		return false
	}
	pa, pb := portfolio(a), portfolio(b)
	if pa != "" && pb != "" {
		return pa == pb && (ra == rb || generic(ra) || generic(rb)) && deputy(a) == deputy(b)
	}
	if deputy(a) != deputy(b) {
		return false
	}
	return ra == rb && (pa == pb || ra != "minister" && ra != "chief")
}

// generic reports whether a role is a loose word for others: "humanitarian chief".
func generic(role string) bool {
	switch role {
	case "chief", "official", "undersecretary", "coordinator", "representative":
		return true
	}
	return false
}

func deputy(s string) bool {
	s = strings.ToLower(s)
	return strings.HasPrefix(s, "deputy") || strings.HasPrefix(s, "vice") || strings.Contains(s, " deputy ") || strings.Contains(s, "assistant")
}

// roleOf returns what an office is, less what it is of.
func roleOf(s string) string {
	f := strings.ToLower(s)
	has := func(w string) bool { return strings.Contains(f, w) }
	switch {
	case has("spokes") || has("press secretary"):
		return "spokesman"
	case has("secretary-general") || has("secretary general"):
		if has("under") {
			return "undersecretary"
		}
		return "secgen"
	case has("prime minister") || has("premier") || has("taoiseach"):
		return "primeminister"
	case has("president") && !has("presidential"):
		return "president"
	case has("king") && !has("working") || has("emir") || has("sultan"):
		return "king"
	case has("crown prince"):
		return "crownprince"
	case has("supreme leader"):
		return "supremeleader"
	case has("chancellor"):
		return "chancellor"
	case has("high representative") || has("foreign policy chief"):
		return "highrep"
	case has("high commissioner"):
		return "commissioner"
	case has("envoy") || has("special representative") || has("mediator"):
		return "envoy"
	case has("ambassador"):
		return "ambassador"
	case has("minister") || has("secretary"):
		return "minister"
	case has("chief of") && (has("staff")):
		return "chiefofstaff"
	case has("chairman") || has("chair"):
		return "chairman"
	case has("commander"):
		return "commander"
	case has("negotiator"):
		return "negotiator"
	case has("coordinator"):
		return "coordinator"
	case has("prosecutor"):
		return "prosecutor"
	case has("speaker"):
		return "speaker"
	case has("adviser") || has("advisor"):
		return "adviser"
	case has("chief") || has("head") || has("director"):
		return "chief"
	case has("leader") || has("ruler") || has("strongman") || has("dictator"):
		return "leader"
	case has("pope"):
		return "pope"
	case has("official"):
		return "official"
	}
	// What is left is told by its last word, if that is one that news abbreviates or repeats.
	switch w := f[strings.LastIndexByte(f, ' ')+1:]; strings.TrimSuffix(w, ".") {
	case "sen", "senator":
		return "senator"
	case "rep", "congressman", "congresswoman":
		return "congressman"
	case "gov", "governor":
		return "governor"
	case "mayor", "general", "colonel", "analyst", "lawyer", "doctor", "teacher", "professor", "businessman", "candidate", "nominee", "cleric", "bishop", "priest", "strategist", "aide", "pollster", "activist", "negotiator", "warlord":
		return w
	}
	return ""
}

// portfolio returns what an office is of, in one word.
func portfolio(s string) string {
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == ' ' || r == '-' }) {
		switch w = token.Fold(w); w {
		case "foreign", "state", "external":
			return "foreign"
		case "defence", "defense":
			return "defence"
		case "interior", "home":
			return "interior"
		case "humanitarian", "relief":
			return "humanitarian"
		case "political", "peacekeeping", "refugees", "refugee", "finance", "justice", "information", "intelligence", "health", "security", "syria", "yemen", "libya", "afghanistan", "sudan", "myanmar", "congo", "rights":
			return w
		}
	}
	return ""
}

// holding reports whether one of the terms, of the office if that is given, holds the day.
func holding(terms []name.Term, office, day string) bool {
	for _, t := range terms {
		if office != "" && !sameTerm(t, office) {
			continue
		}
		if t.From <= day && (t.To == "" || t.To >= day) {
			return true
		}
	}
	return false
}

// heads reports whether one of the terms is at the head of a state or government.
func heads(terms []name.Term) bool {
	for _, t := range terms {
		switch roleOf(t.Title) {
		case "president", "primeminister", "king", "chancellor", "leader", "supremeleader":
			return true
		}
	}
	return false
}
