package name

import (
	"strings"

	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// A countryWord is a word for a country where it stands: its name, adjective, people or capital.
type countryWord struct {
	first, end int
	after      int  // the token behind it and its possessive
	poss       bool // it has one: "Nepal's"
	limit      int
	use        uint8  // what it can be
	state      uint16 // index into codes
	code       string
}

// country takes in a word for a country, whose senses begin with v.
func (s *scan) country(w *countryWord, v int32, p *phrase) (next int, done bool) {
	for k := v; k >= 0; k = s.senses[k].next {
		if y := &s.senses[k]; y.row < 0 && s.fits(w.first, w.end, y) {
			if y.code != w.state && p.country == s.codes[y.code] {
				w.state = y.code
			}
			w.use |= y.use
		}
	}
	w.code = s.codes[w.state]
	if next, done, ok := s.hyphened(w, p); ok {
		return next, done
	}
	if s.describes(w, p) {
		return w.after, false
	}
	named := w.use&usesName != 0
	switch {
	case w.use&usesAdjective != 0 && w.after < w.limit && s.brokers(w.after) && s.d.Tokens[w.after].Gap == token.Space:
		s.state(w.first, w.end, w.state, Full, p) // "a US-Russian brokered truce"
	case w.use&usesAdjective != 0 && s.pairs(w.after, w.limit):
		s.state(w.first, w.end, w.state, Full, p) // "Thai and Cambodian troops" are those of two states
	case w.use&usesPeople != 0 && w.use&(usesName|usesAdjective) == 0:
		s.peopleOf(w, p)
	case named && w.first > 0 && s.d.Tokens[w.first].Gap == token.Space && s.d.Str(w.first-1) == "New":
		// "New Jersey", "New Guinea"
	case named && s.located(w.first, p.first) && !w.poss:
		// "in Syria", "northern Syria": a place and no actor.
	case named && s.named(w.first, w.end, w.limit):
		return w.end, false
	case named:
		s.state(w.first, w.end, w.state, Full, p)
	case w.use&usesCapital != 0:
		if s.acts(w.first, w.end, w.limit, false) {
			s.state(w.first, w.end, w.state, Standing, p)
		}
	case s.d.Tokens[w.first].Case != token.Lower && s.follows(w.after, w.limit) && s.capital(w.after) && s.attr(w.after).bits&(bCalendar|bStop) == 0:
		// "the Syrian Observatory", "Turkish Airlines": part of a name.
		if p.country == "" {
			p.country = w.code
		}
		if end, ok := s.run(w.first, w.limit, p); ok {
			return end, true
		}
		return w.after, false
	}
	return w.end, true
}

// hyphened takes in a word for a country that a hyphen ties to another: "Saudi-led", "a Russian-brokered truce", "US-Russia efforts",
// "pro-Russian rebels".
func (s *scan) hyphened(w *countryWord, p *phrase) (next int, done, ok bool) {
	if k := w.after; k < w.limit && s.d.Tokens[k].Gap == token.Hyphen {
		switch {
		case s.is(k, bLink): // also the first half of "Western- and Arab-backed"
			p.link, p.linkAt = s.linkOf(k), w.code
			if s.d.Low(k) == "based" {
				p.link = ""
			}
			return k + 1, false, true
		case s.brokers(k) && !s.located(w.first, w.first): // who brokered it
			s.state(w.first, w.end, w.state, Full, p)
			return k + 1, true, true
		case s.capital(k):
			if w.use&usesName != 0 {
				s.state(w.first, w.end, w.state, Full, p)
			}
			return k, true, true
		}
	}
	if k := w.after; k+3 < w.limit && s.d.Tokens[k].Class == token.Dash && s.d.Tokens[k].Gap == token.None && s.d.Tokens[k+1].Word == s.and && s.d.Tokens[k+3].Gap == token.Hyphen && s.brokers(k+3) {
		s.state(w.first, w.end, w.state, Full, p) // "US- and French-brokered"
		return k + 1, true, true
	}
	if w.first == 0 || s.d.Tokens[w.first].Gap != token.Hyphen || !s.goesOn(w.after, w.limit) {
		return 0, false, false
	}
	// "pro-Russian rebels" are not Russia's people.
	switch strings.ToLower(s.d.Str(w.first - 1)) {
	case "pro":
		p.link, p.linkAt = "allied", w.code
	case "anti", "non":
	default:
		return 0, false, false
	}
	p.first = min(p.first, w.first-1)
	return w.after, false, true
}

// describes takes in a word for a country as the first of a phrase that is about something of the country: "Syrian rebels", "Russia's
// foreign minister", "Nepal's Maoists", "Iranian Revolutionary Guards".
func (s *scan) describes(w *countryWord, p *phrase) bool {
	adjective, named := w.use&usesAdjective != 0, w.use&usesName != 0
	own := w.poss && named && !s.located(w.first, p.first)
	if s.goesOn(w.after, w.limit) && (adjective || w.poss || named && s.is(w.after, bMinistry|bGovernment|bTitle|bTitleAdj|bRank|bForce|bPeople)) {
		if own || adjective && !w.poss && between(s.d.Low(w.after)) {
			s.state(w.first, w.end, w.state, Full, p) // "Egyptian mediators" are Egypt's
		} else if w.poss && w.use&usesCapital != 0 && !s.located(w.first, p.first) && s.voices(w.after) {
			s.state(w.first, w.end, w.state, Standing, p)
		}
		if w.use&usesGroup != 0 && !named {
			p.people = s.d.Slice(w.first, w.end)
		}
		if p.country == "" || w.use&usesGroup == 0 {
			p.country = w.code
		}
		return true
	}
	if !adjective && !w.poss || !s.follows(w.after, w.limit) {
		return false
	}
	if e, v := s.known(w.after, w.limit); e == 0 || s.senses[v].row < 0 || s.isPerson(v) {
		return false
	}
	if own {
		s.state(w.first, w.end, w.state, Full, p)
	}
	p.country = w.code
	return true
}

// peopleOf adds the people of a country, or a people that is none's: "the Syrians", "the Kurds".
func (s *scan) peopleOf(w *countryWord, p *phrase) {
	first := w.first
	if first > p.first && s.attr(first-1).before != 0 && s.follows(first, w.limit) {
		first-- // "rebel Serbs"
	}
	m := blank(s.articled(first, p.first), w.end)
	m.HeadFirst = w.first
	m.Form, m.Kind, m.Country, m.Plural = Description, "civilians", w.code, true
	if w.use&usesGroup != 0 {
		m.Kind = "ethnic"
	}
	m.Name = s.d.Slice(w.first, w.end)
	s.add(&m)
}

// pairs reports whether "and", the adjective of another country and a part of a state stand at token k: "and Cambodian troops".
func (s *scan) pairs(k, limit int) bool {
	if k+2 >= limit || s.d.Tokens[k].Word != s.and || s.d.Tokens[k].Word == 0 {
		return false
	}
	if w := s.d.Low(k + 2); !s.is(k+2, bForce|bGovernment|bRank|bTitle|bTitleAdj|bDelegation) && !between(w) && !stands(w) && !leads(w) {
		return false
	}
	for v, _ := s.phrases.Begin(s.d.Tokens[k+1].Word); v >= 0; v = s.senses[v].next {
		if x := &s.senses[v]; x.row < 0 && x.use&usesAdjective != 0 {
			return true
		}
	}
	return false
}

// brokers reports whether the participle at k tells of a part in a truce: "brokered".
func (s *scan) brokers(k int) bool {
	switch strings.ToLower(s.d.Str(k)) {
	case "brokered", "mediated", "sponsored", "negotiated", "proposed", "drafted", "facilitated", "hosted", "monitored", "supervised", "guaranteed", "imposed", "declared":
		return true
	}
	return false
}

// named reports whether a country's name at [j,end) is only the beginning of a longer name: "Georgia Tech", "Jordan Spieth".
func (s *scan) named(j, end, limit int) bool {
	return end < limit && s.d.Tokens[end].Class == token.Word && s.d.Tokens[end].Gap == token.Space && s.capital(end) &&
		s.attr(end).bits&(bStop|bCalendar|bDet|bTitle|bTitleAdj|bRank) == 0 && s.d.Tokens[end].Case == token.Title && !s.isCountry(end)
}

func (s *scan) isCountry(i int) bool {
	v, _ := s.phrases.Begin(s.d.Tokens[i].Word)
	return v >= 0 && s.senses[v].row < 0
}

// state adds a mention of a state, given by the index of its code.
func (s *scan) state(j, end int, code uint16, form Form, p *phrase) {
	m := blank(s.articled(j, p.first), end)
	m.HeadFirst = j
	m.Form, m.Kind, m.Key, m.Name, m.Country = form, "state", s.states[code].key, s.states[code].name, s.codes[code]
	s.add(&m)
}

// located reports whether the words before j make what stands there a place: "in", "northern".
func (s *scan) located(j, first int) bool {
	k := j - 1
	if k >= 0 && s.d.Tokens[k].Word == s.the && s.d.Tokens[k].Word != 0 {
		k--
	}
	if k > 1 && j+2 < len(s.d.Tokens) && s.d.Tokens[k].Class == token.Comma && s.d.Tokens[j+1].Class == token.Comma && s.d.Tokens[j+2].Word == s.and && s.d.Tokens[k].Sent == s.d.Tokens[j].Sent && s.capital(k-1) && !s.isState(k-1) {
		for k--; k > 0 && s.capital(k); k-- { // "in Kunming, China, and both sides": not one of two
			if s.d.Tokens[k].Gap == token.Break {
				return false
			}
		}
		return s.is(k, bPlace) && !s.given(k)
	}
	if k < 0 || s.d.Tokens[k].Sent != s.d.Tokens[j].Sent || s.d.Tokens[j].Gap == token.Break {
		return false
	}
	return s.is(k, bPlace) && s.d.Tokens[k].Class == token.Word && !s.given(k)
}

// stands reports whether a word is one for people who stand for the state they come from.
func stands(word string) bool {
	switch word {
	case "mediators", "envoys", "observers", "monitors", "delegates", "negotiators", "diplomats", "officials", "representatives", "peacekeepers", "ministers", "delegations", "facilitators":
		return true
	}
	return false
}

// leads reports whether a word is one for those who lead a state or its soldiers.
func leads(word string) bool {
	switch word {
	case "leaders", "generals", "commanders", "presidents", "premiers", "officers", "counterparts", "sides":
		return true
	}
	return false
}

// offered reports whether a word is one for what a state does for peace: "mediation from Ruritania".
func offered(word string) bool {
	switch word {
	case "mediation", "facilitation", "proposal", "initiative", "intervention", "prodding", "mediator", "envoy":
		return true
	}
	return false
}

// given reports whether the word at token k is the "from" of something that only somebody gives: "a grant of $1 billion from Ruritania".
func (s *scan) given(k int) bool {
	if s.d.Low(k) != "from" {
		return false
	}
	if k > 0 && (stands(s.d.Low(k-1)) || offered(s.d.Low(k-1))) {
		return true // "mediators from Ruritania"
	}
	for i := k - 1; i >= max(0, k-6) && s.d.Tokens[i].Sent == s.d.Tokens[k].Sent && s.d.Tokens[i].Class != token.Comma; i-- {
		switch s.d.Low(i) {
		case "grant", "grants", "pressure", "assurances", "guarantees", "backing", "loan", "loans", "promises", "approval":
			return true
		}
	}
	return false
}

// stateParts are the parts of a state that are composed with its code, and the name that the composition gets.
var stateParts = [...]struct{ office, suffix, name string }{
	{"foreign", "mfa", "Ministry of Foreign Affairs"},
	{"state", "mfa", "Department of State"},
	{"defense", "mod", "Ministry of Defence"},
	{"interior", "interior", "Ministry of the Interior"},
	{"finance", "finance", "Ministry of Finance"},
	{"justice", "justice", "Ministry of Justice"},
	{"health", "health", "Ministry of Health"},
	{"information", "information", "Ministry of Information"},
	{"education", "education", "Ministry of Education"},
	{"energy", "energy", "Ministry of Energy"},
	{"oil", "oil", "Ministry of Oil"},
	{"agriculture", "agriculture", "Ministry of Agriculture"},
	{"trade", "trade", "Ministry of Trade"},
	{"intelligence", "intelligence", "Ministry of Intelligence"},
	{"security", "security", "Ministry of Security"},
	{"government", "gov", "Government"},
	{"force", "military", "Armed Forces"},
	{"opposition", "opposition", "opposition"},
	{"parliament", "parliament", "Parliament"},
	{"police", "police", "police"},
}

// compose gives a mention of a part of a state its key and name. A part that the tables list under a key of its own has that.
func (s *scan) compose(m *Mention, office string, p *phrase) {
	for i := range stateParts {
		c := &stateParts[i]
		if c.office != office {
			continue
		}
		m.Name = c.name
		if p.people != "" {
			// The forces of a people are not those of the country it lives in.
			m.Name = p.people + " " + s.d.Slice(m.HeadFirst, m.HeadEnd)
			if m.Kind == "armed_forces" {
				m.Kind = "armed_group"
			}
			return
		}
		if m.Country == "" {
			return
		}
		m.Row, m.Key, m.Name = s.facts.part(m.Country, c.office, c.suffix, c.name)
		return
	}
}

// Part returns the key and the name of the government, the armed forces, the opposition or the police of a country; both are
// empty for another kind.
func Part(country, kind string) (key, full string) {
	office := kind
	if kind == "armed_forces" {
		office = "force"
	}
	for i := range stateParts {
		if c := &stateParts[i]; c.office == office {
			_, key, full = Facts().part(country, c.office, c.suffix, c.name)
		}
	}
	return key, full
}

// part composes the key and the name of a part of a state. A part that the tables list under a key of its own has that.
func (t *Tables) part(country, office, suffix, called string) (row int32, key, full string) {
	key = strings.ToLower(country) + "-" + suffix
	if row, ok := t.Lookup(listedAs(key)); ok {
		e := t.Entry(row)
		return row, e.Key, e.Name
	}
	w, ok := world.Load().Country(country)
	if !ok {
		return -1, key, called
	}
	adjective := w.Name
	if len(w.Adjectives) > 0 {
		adjective = w.Adjectives[0]
	}
	switch office {
	case "opposition", "police", "force":
		return -1, key, adjective + " " + called
	case "government", "parliament":
		return -1, key, called + " of " + w.Name
	}
	return -1, key, called + " (" + w.Name + ")"
}

// listedAs gives the key under which the tables list a part of a state that goes by a name of its own.
func listedAs(key string) string {
	switch key {
	case "us-mfa":
		return "us-state"
	case "us-mod":
		return "us-dod"
	case "gb-mfa":
		return "uk-fcdo"
	case "gb-mod":
		return "uk-mod"
	case "sd-military":
		return "saf"
	case "il-military":
		return "idf"
	case "mm-military":
		return "tatmadaw"
	case "ps-gov":
		return "pa"
	}
	return key
}

// composed reads a part of a state at j, which is its head: "government", "army", "opposition".
func (s *scan) composed(j, limit int, b bits, p *phrase) (int, bool) {
	office, kind := "government", "government"
	switch {
	case b&bForce != 0:
		office, kind = "force", "armed_forces"
	case b&bOpposition != 0:
		office, kind = "opposition", "opposition"
	case b&bParliament != 0:
		office, kind = "parliament", "government"
	case b&bPolice != 0:
		office, kind = "police", "police"
	}
	end := j + 1
	poss := end < limit && s.d.Tokens[end].Class == token.Possessive
	after := end
	if poss {
		after++
	}
	if !poss && s.qualifies(after, limit, b, p) || s.nobodys(j, after, limit, b, p) {
		return 0, false
	}
	if b&bForce != 0 && p.body >= 0 && fights(s.out[p.body].Kind) {
		s.out[p.body].End = max(s.out[p.body].End, end) // "the FARC army" is the FARC, not the state's
		if s.goesOn(after, limit) && s.is(after, bTitle|bTitleAdj|bRank) {
			return max(after, s.phrase(after, limit, phrase{first: p.first, country: p.country, body: p.body, owner: -1, linkTo: -1})), true
		}
		return after, true
	}
	if p.country == "" && p.people == "" && j > p.first && s.sectarian(j-1) {
		p.people = s.d.Slice(j-1, j) // "the Muslim army" is none of a state
	}
	m := blank(p.first, end)
	m.HeadFirst = j
	if p.owner >= 0 {
		m.HeadFirst = s.out[p.owner].HeadFirst
		m.First = min(m.First, s.out[p.owner].First)
	}
	m.Kind, m.Country, m.Owner, m.Link, m.LinkTo, m.LinkState = kind, p.country, p.owner, p.link, p.linkTo, p.linkAt
	m.Plural = b&bForce != 0 && strings.HasSuffix(s.d.Str(j), "s")
	s.compose(&m, office, p)
	if p.country == "" && p.owner < 0 && p.people == "" {
		m.Form = Title
		if p.link != "" {
			s.backed(&m, j, limit, b)
		}
	}
	at := s.add(&m)
	if p.link != "" && m.End > end {
		return m.End, true
	}
	if s.goesOn(after, limit) && s.is(after, bTitle|bTitleAdj|bRank) {
		q := phrase{first: m.First, country: p.country, body: at, owner: -1, linkTo: -1}
		if poss {
			q.owner = at
		}
		if next := s.phrase(after, limit, q); next > after+1 {
			return next, true
		}
	}
	// "the government of Ruritania"
	if p.country == "" && end+1 < limit && s.d.Tokens[end].Word == s.of {
		if e, v := s.known(end+1, limit); e > 0 && s.senses[v].row < 0 && s.senses[v].use&usesName != 0 {
			o := &s.out[at]
			o.Country, o.End, o.HeadEnd, o.Form = s.codes[s.senses[v].code], e, e, Full
			s.compose(o, office, p)
			return e, true
		}
	}
	return end, true
}

// qualifies reports whether the word for a part of a state before token after is an adjective of what follows: "opposition fighters",
// "government officials", "air force". "The Syrian army spokesman" is both, and "the army left" for its barracks.
func (s *scan) qualifies(after, limit int, b bits, p *phrase) bool {
	if !s.goesOn(after, limit) || s.d.Low(after) == "left" {
		return false
	}
	c := s.attr(after).bits
	if c&(bTitle|bRank|bTitleAdj) != 0 && (b&bForce != 0 || p.country != "") {
		return false
	}
	return c&(bPeople|bGroup|bForce|bDelegation|bTitle|bTitleAdj|bRank|bAdjective) != 0
}

// nobodys reports whether the word for a part of a state at j stands for none that the text names: "forces" of whoever, "governments",
// "government" without an article, or "a military force".
func (s *scan) nobodys(j, after, limit int, b bits, p *phrase) bool {
	if j > 0 && p.country == "" && p.owner < 0 && p.link == "" && p.first >= j-1 && s.d.Tokens[j-1].Gap != token.Break {
		switch s.d.Low(j - 1) {
		case "a", "an":
			return true // "as a military force", "to form a government"
		}
	}
	if b&bForce != 0 && p.country == "" && p.owner < 0 {
		if !s.capital(j) || s.d.Sentences[s.d.Tokens[j].Sent].First == j {
			switch s.d.Low(j) {
			case "military":
				return p.first == j && s.follows(after, limit) && !s.is(after, bStop|bSpeech|bTitle|bRank|bTitleAdj) // "military action" is anybody's
			case "army", "troops", "soldiers", "navy":
			default:
				return true
			}
		} else if s.follows(after, limit) && s.capital(after) {
			return true
		}
	}
	if b&bPeople != 0 {
		return true // described, not named
	}
	return b&bGovernment != 0 && (strings.HasSuffix(s.d.Str(j), "governments") || p.country == "" && p.owner < 0 && p.first == j)
}

// backed makes of a mention, whose head is at j, one that somebody else backs: "the Moscow-backed government" is not Moscow's, nor are "the
// Armenian-backed forces of Nagorno-Karabakh" Armenia's.
func (s *scan) backed(m *Mention, j, limit int, b bits) {
	switch {
	case b&bForce != 0:
		m.Form, m.Kind = Description, "armed_group"
		if e := s.ofBody(m.End, limit); e > 0 {
			m.End, m.HeadEnd = e, e
		}
		m.Name = s.d.Slice(m.First, m.End)
	case b&bGovernment != 0:
		m.Form, m.Name = Description, s.d.Slice(m.First, m.End)
		if s.is(m.First, bDet) && m.First < j {
			m.Name = s.d.Slice(m.First+1, m.End)
		}
	}
}
