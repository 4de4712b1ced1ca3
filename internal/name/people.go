package name

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// person adds a mention of a listed person at [j,end).
func (s *scan) person(j, end, limit int, p *phrase, row int32) int {
	return s.personAt(j, end, limit, p, row, [2]int{})
}

// personAt adds a mention of a person whose name is [j,end), with the title at office if there is one.
func (s *scan) personAt(j, end, limit int, p *phrase, row int32, office [2]int) int {
	// A longer run than the table's form: "Mohammad Javad Zarif Khonsari".
	if e, ok := s.bareRun(j, limit); ok && e > end && s.d.Tokens[end].Gap != token.Break && s.attr(end).bits&(bTitle|bRank|bBody|bNotBody) == 0 && row >= 0 && end-j > 1 {
		row = -1
		end = e
	}
	m := blank(min(p.first, j), end)
	m.HeadFirst, m.HeadEnd = j, end
	m.Kind, m.Row, m.Country = "person", row, p.country
	if row >= 0 {
		e := s.Entry(row)
		m.Key, m.Name = e.Key, e.Name
		if m.Country == "" || e.Country != "" {
			m.Country = e.Country
		}
	}
	if p.owner >= 0 {
		m.First = min(m.First, s.out[p.owner].First)
	}
	if office[1] > office[0] {
		m.Office, m.OfficeAt, m.OfficeOf = s.d.Slice(office[0], office[1]), office, p.body
		m.Was = s.was(m.First, office[1])
		m.Gender = s.genderOf(office[0], office[1])
	}
	if m.Gender == 0 {
		if a := s.attr(j); a.bits&bGiven != 0 && end-j > 1 {
			m.Gender = a.gender
		}
	}
	if row < 0 {
		parts := 0
		for k := j; k < end; k++ {
			if s.d.Tokens[k].Class == token.Word && s.d.Tokens[k].Case != token.Lower {
				parts++
			}
		}
		if parts == 1 {
			m.Form = Short // "Kerry", "de Mistura"
		}
	}
	m.Owner = p.owner
	at := s.add(&m)
	if end < limit && s.d.Tokens[end].Class == token.Possessive {
		k := end + 1
		// "Assad's forces", "Syrian President Bashar Assad's government"
		if s.goesOn(k, limit) {
			q := phrase{first: m.First, country: m.Country, body: -1, owner: at, linkTo: -1}
			if b := s.attr(k).bits; b&(bForce|bGovernment|bOpposition|bPeople|bGroup) != 0 || s.isCountry(k) || b&bAdjective != 0 || b&(bTitle|bTitleAdj) != 0 {
				if next := s.phrase(k, limit, q); next > k {
					return next
				}
			}
		} else if k < limit && s.isCountry(k) {
			q := phrase{first: m.First, body: -1, owner: at, linkTo: -1}
			return s.phrase(k, limit, q)
		}
		return k
	}
	return s.apposition(at, end, limit)
}

// genderOf tells a person's gender by the title.
func (s *scan) genderOf(i, j int) byte {
	for ; i < j; i++ {
		switch strings.TrimSuffix(s.d.Low(i), ".") {
		case "mr", "sir", "spokesman", "chairman", "king", "prince", "lord", "father", "congressman", "pope", "businessman":
			return 'm'
		case "mrs", "ms", "miss", "lady", "dame", "spokeswoman", "chairwoman", "queen", "princess", "sister", "congresswoman", "daw":
			return 'f'
		}
	}
	return 0
}

// apposition reads the office behind a name: "Turki al-Maliki, a spokesman for the coalition,".
func (s *scan) apposition(at, end, limit int) int {
	if end+1 >= limit || s.d.Tokens[end].Class != token.Comma {
		return end
	}
	k := end + 1
	// An age: "Jane Roe, 43, a teacher".
	if s.d.Tokens[k].Class == token.Number && k+2 < limit && s.d.Tokens[k+1].Class == token.Comma {
		k += 2
	}
	if k >= limit || s.d.Tokens[k].Class != token.Word {
		return end
	}
	i := k
	for i < limit && s.is(i, bDet) {
		i++
	}
	n := len(s.out)
	q := phrase{first: k, body: -1, owner: -1, linkTo: -1}
	next := i
	if i < limit && s.follows(i, limit) {
		save := s.next
		s.next = k
		next = s.phrase(i, limit, q)
		s.next = save
	}
	for x := n; x < len(s.out); x++ {
		o := &s.out[x]
		if (o.Form == Title || o.Form == Description) && o.OfficeAt[1] > o.OfficeAt[0] && o.First <= i && o.Same < 0 && !o.Plural {
			m := &s.out[at]
			if m.Office == "" {
				m.Office, m.OfficeAt, m.OfficeOf, m.Was = o.Office, o.OfficeAt, o.OfficeOf, o.Was
				if m.Country == "" {
					m.Country = o.Country
				}
				if m.Gender == 0 {
					m.Gender = s.genderOf(o.OfficeAt[0], o.OfficeAt[1])
				}
				if o.Link != "" {
					m.Link, m.LinkTo = o.Link, o.LinkTo
				}
			}
			o.Same, o.Form, o.Kind = at, Title, "person"
			return next
		}
	}
	if len(s.out) > n {
		// Somebody else: a list of names, read already.
		return next
	}
	return end
}

// attach reads what a title is of: "spokesman for the Houthi rebels", "foreign ministers of Turkey and Qatar".
func (s *scan) attach(at, end, limit int) int {
	if end+1 >= limit || !s.follows(end, limit) {
		return end
	}
	switch s.d.Low(end) {
	case "of", "for", "to", "at", "with":
	default:
		return end
	}
	k := end + 1
	i := k
	for i < limit && s.is(i, bDet) {
		i++
	}
	if i >= limit || !s.follows(i, limit) && i != k {
		return end
	}
	n := len(s.out)
	save := s.next
	s.next = k
	next := s.phrase(i, limit, phrase{first: k, body: -1, owner: -1, linkTo: -1})
	s.next = save
	if len(s.out) == n {
		// "ambassador to Ruritania" says a country that is located, hence no mention.
		if e, v := s.known(i, limit); e > 0 && s.senses[v].row < 0 && s.out[at].Country == "" && s.d.Low(end) != "to" {
			s.out[at].Country = s.codes[s.senses[v].code]
			return e
		}
		return end
	}
	m, o := &s.out[at], &s.out[n]
	if o.Kind == "person" && o.Form != Title {
		return next
	}
	if m.Country == "" {
		m.Country = o.Country
	}
	if o.Kind != "state" && m.OfficeOf < 0 {
		m.OfficeOf = n
		m.LinkTo = n
		m.Link = "head"
		for x := m.OfficeAt[0]; x < m.OfficeAt[1]; x++ {
			if strings.HasPrefix(s.d.Low(x), "spokes") {
				m.Link = "spokesperson"
			}
		}
	}
	return next
}

// left reports whether dissidents are those of a movement that fights, named before them or behind "of" at token k: "FARC dissidents".
func (s *scan) left(k, limit int, p *phrase) bool {
	if p.body >= 0 {
		return fights(s.out[p.body].Kind)
	}
	if k+1 >= limit || s.d.Tokens[k].Word != s.of && s.d.Low(k) != "from" {
		return false
	}
	k++
	if s.d.Tokens[k].Word == s.the && k+1 < limit {
		k++
	}
	e, v := s.known(k, limit)
	return e > 0 && s.senses[v].row >= 0 && fights(s.facts.kind(s.senses[v].row))
}

// people reads a description of unnamed people or groups whose head is at j.
func (s *scan) people(j, limit int, a *attr, p *phrase) (int, bool) {
	end, plural := j+1, a.plural()
	kind := ""
	if a.bits&bPeople != 0 {
		kind = s.kinds[a.kind]
	}
	if a.bits&bGroup != 0 {
		w := s.d.Low(j)
		if w == "side" {
			s.side(j, p)
			return end, true
		}
		plural = strings.HasSuffix(w, "s") || w == "personnel" || w == "staff" || w == "crews"
		if kind = s.groupKind(j, p, kind); kind == "" {
			return 0, false
		}
	}
	switch {
	case s.beforeHead(end, limit, a, kind):
		return 0, false
	case kind == "civilians" && p.first == j && !s.is(end, bSpeech) && !(a.plural() && p.country != ""):
		return end, true // "people" and the like are everywhere; they are actors where they speak or are described
	case s.capital(j) && s.d.Sentences[s.d.Tokens[j].Sent].First != j && p.first == j && kind != "political_party":
		return 0, false
	case s.follows(end, limit) && s.is(end, bPeople|bGroup) && !s.is(end, bSpeech|bStop) && !a.plural():
		return 0, false // "rebel groups", "rebel fighters", "opposition activists": the head comes later
	}
	if (a.bits&bGroup != 0 && !plural || s.d.Low(j) == "militia") && s.follows(end, limit) && s.d.Tokens[end].Gap == token.Space && (s.capital(end) || s.is(end, bParticle)) {
		if next, ok := s.namedGroup(end, limit, kind, p); ok {
			return next, true
		}
	}
	if s.d.Tokens[j].Gap == token.Hyphen && j > 0 && p.first == j || end < limit && s.d.Tokens[end].Gap == token.Hyphen {
		return 0, false // "rebel-held"
	}
	if !a.plural() && a.bits&bPeople != 0 && p.first == j && p.country == "" && p.body < 0 {
		return 0, false
	}
	if kind == "activists" && s.d.Low(j) == "dissidents" && s.left(end, limit, p) {
		kind = "armed_group"
	}
	m := s.described(j, kind, p)
	m.Plural = plural
	if m.Country == "" {
		m.Country = s.countryOf(end, limit)
	}
	at := s.add(&m)
	if end < limit && s.d.Tokens[end].Word == s.of && (s.partOfWhole(j, a) || fights(kind) && rank(s.d.Low(j)) && s.movementAt(end+1, limit)) {
		return s.membersOf(at, j, limit), true
	}
	if k := end + 1; a.bits&bGroup != 0 && k < limit && s.d.Tokens[end].Class == token.Possessive && s.goesOn(k, limit) && s.is(k, bPeople|bTitle) {
		// "the alliance's spokesmen", "the group's leader"
		if next := s.phrase(k, limit, phrase{first: m.First, country: m.Country, body: at, owner: at, linkTo: -1}); next > k {
			return next, true
		}
	}
	return end, true
}

// side reads "the Pakistani side", which speaks for the state; "each side" and "on one side" are nobody.
func (s *scan) side(j int, p *phrase) {
	if p.country == "" || p.people != "" {
		return
	}
	if code := slices.Index(s.codes, p.country); code > 0 {
		s.state(p.first, j+1, uint16(code), Description, p)
	}
}

// groupKind returns the kind of the group at j, which the words before it tell, "monitoring groups", "aid workers", or else the word itself;
// "" for a word that is no group alone. A word for people has a kind of its own, which is given.
func (s *scan) groupKind(j int, p *phrase, kind string) string {
	for k := j - 1; k >= p.first && k >= j-3; k-- {
		if b := s.attr(k).before; b != 0 {
			kind = s.kinds[b]
			break
		}
	}
	if kind != "" {
		return kind
	}
	switch strings.ToLower(s.d.Str(j)) {
	case "allies", "coalition", "alliance", "bloc":
		kind = "coalition"
	case "factions", "faction":
		kind = "armed_group"
	case "sides", "parties", "powers", "side", "party", "groups", "group", "members", "movement", "ally", "organization", "organisation":
		kind = "unknown"
	case "officers", "officer":
		return "officials"
	case "staff", "entourage":
		if p.owner < 0 && !s.is(p.first, bPronoun) {
			return ""
		}
		return "officials"
	}
	if p.first == j && p.country == "" && p.body < 0 && p.owner < 0 {
		return ""
	}
	return kind
}

// beforeHead reports whether a singular word for people that ends before token end is an adjective of what follows: "the rebel leadership",
// "fighter jets".
func (s *scan) beforeHead(end, limit int, a *attr, kind string) bool {
	return a.bits&bPeople != 0 && !a.plural() && (kind == "armed_group" || kind == "officials") && s.follows(end, limit) && !s.is(end, bSpeech|bStop)
}

// namedGroup reads the name at token i behind the word for its group: "the Iran-backed group Hezbollah", "the rebel movement Ruritania
// Rising".
func (s *scan) namedGroup(i, limit int, kind string, p *phrase) (next int, ok bool) {
	if e, v := s.known(i, limit); e > 0 && s.senses[v].row >= 0 && !s.isPerson(v) {
		q, n := *p, len(s.out)
		next, _ := s.knownAt(i, e, v, limit, &q)
		if len(s.out) > n {
			m := &s.out[n]
			m.First = min(m.First, p.first)
			m.Link, m.LinkTo, m.LinkState = p.link, p.linkTo, p.linkAt
			return next, true
		}
	}
	e, ok := s.bareRun(i, limit)
	if !ok || kind == "unknown" || !s.capital(i) || s.shouts(i) || s.is(i, bCalendar|bStop|bTitle|bRank) || s.isCountry(i) || s.personLike(i, e, limit) {
		return 0, false
	}
	m := blank(p.first, e)
	m.HeadFirst = i
	m.Kind, m.Country, m.Name = kind, p.country, s.d.Slice(i, e)
	m.Link, m.LinkTo, m.LinkState = p.link, p.linkTo, p.linkAt
	return s.bracket(s.add(&m), e, limit), true
}

// described returns the mention of people whose head is at j.
func (s *scan) described(j int, kind string, p *phrase) Mention {
	m := blank(p.first, j+1)
	if p.owner >= 0 {
		m.First = min(m.First, s.out[p.owner].First)
	}
	m.HeadFirst = j
	m.Form, m.Kind, m.Country = Description, kind, p.country
	m.OfficeOf, m.Owner, m.Link, m.LinkTo, m.LinkState = p.body, p.owner, p.link, p.linkTo, p.linkAt
	// "Western- and Arab-backed rebels"
	if k := m.First; k >= 3 && k > s.d.Sentences[s.d.Tokens[k].Sent].First+2 && s.d.Tokens[k-1].Class == token.Word && s.is(k-1, bStop) && s.d.Tokens[k-2].Class == token.Dash && s.d.Tokens[k-2].Gap == token.None && s.capital(k-3) {
		m.First = k - 3
	}
	if k := m.First; k > 0 && s.d.Tokens[k].Gap == token.Hyphen {
		switch s.d.Low(k - 1) {
		case "non", "anti", "pro", "ex":
			if m.First = k - 1; k > 1 && s.is(k-2, bDet) { // "the non-jihadist rebels" are no jihadists
				m.First--
			}
		}
	}
	k := m.First
	for k < j && s.is(k, bDet) {
		k++
	}
	m.Name = s.d.Slice(k, j+1)
	return m
}

// countryOf returns the country that "of" at token i ties to what stands before it: "the Christian militias of the Central African Republic".
func (s *scan) countryOf(i, limit int) string {
	if i+1 >= limit || s.d.Tokens[i].Word != s.of {
		return ""
	}
	k := i + 1
	if s.d.Tokens[k].Word == s.the && k+1 < limit {
		k++
	}
	if e, v := s.known(k, limit); e > 0 && s.senses[v].row < 0 && s.senses[v].use&usesName != 0 {
		return s.codes[s.senses[v].code]
	}
	return ""
}

// rank reports whether a word is one for the fighters of a movement, whoever they are: not so its dissidents and factions.
func rank(word string) bool {
	switch word {
	case "rebels", "guerrillas", "guerillas", "fighters", "militants", "insurgents", "gunmen", "militiamen", "jihadists", "extremists", "terrorists", "combatants", "paramilitaries", "separatists":
		return true
	}
	return false
}

// movementAt reports whether a movement that fights is named at token k, behind an article or not: "the rebels of the M23".
func (s *scan) movementAt(k, limit int) bool {
	if k < limit && s.d.Tokens[k].Word == s.the {
		k++
	}
	if k >= limit {
		return false
	}
	e, v := s.known(k, limit)
	return e > 0 && s.senses[v].row >= 0 && s.senses[v].strength == Strong && fights(s.facts.kind(s.senses[v].row))
}

// partOfWhole reports whether the people at j are of what "of" names behind them: "members of", "officials of".
func (s *scan) partOfWhole(j int, a *attr) bool {
	switch s.d.Low(j) {
	case "members", "leaders", "representatives":
		return true
	}
	return a.kind != 0 && s.kinds[a.kind] == "officials"
}

// membersOf reads what the people of a mention, whose head is at j, belong to: "members of the Syrian opposition" stands for it, unless they
// are counted, and "officials of the ministry" are of it.
func (s *scan) membersOf(at, j, limit int) int {
	n := len(s.out)
	next := s.attach(at, j+1, limit)
	if next == j+1 || len(s.out) == n {
		return next
	}
	m, whole := &s.out[at], &s.out[n]
	if rank(s.d.Low(j)) && whole.Link == "" {
		whole.Link, whole.LinkTo, whole.LinkState = m.Link, m.LinkTo, m.LinkState // "Rwanda-backed rebels of the M23"
	}
	m.Link, m.LinkTo = "member", n
	counted := m.First < j && s.d.Tokens[m.First].Word != s.the && s.is(m.First, bDet) || s.d.Tokens[m.First].Class == token.Number
	switch {
	case whole.Kind == "state" || counted:
	case s.d.Low(j) == "members":
		whole.First, m.Same = m.First, n
	case rank(s.d.Low(j)):
		m.Same = n
	}
	return next
}
