package name

import (
	"github.com/84b0a40e/truce/internal/token"
)

// run reads a run of capitalized words at j that no table knows: a body by its head, a person by its shape or company.
func (s *scan) run(j, limit int, p *phrase) (int, bool) {
	end, ok := s.bareRun(j, limit)
	if !ok || !s.capital(j) {
		return 0, false
	}
	if s.shouts(j) && !(end-j >= 2 && end-j <= 3 && s.is(j, bGiven)) {
		return end, true
	}
	if !s.is(j, bGiven) {
		if next, ok := s.bodysTitle(j, end, limit, p); ok {
			return next, true
		}
		if end-j == 1 && p.first == j {
			end = s.joinedBody(j, limit)
		}
	}
	if bodyEnd, kind := s.body(j, end, limit); bodyEnd > 0 {
		return s.bodyRun(j, bodyEnd, limit, kind, p), true
	}
	if next := s.describedRun(j, end, limit, p); next > 0 {
		return next, true
	}
	if end-j == 1 {
		return s.single(j, limit, p), true
	}
	if end-j == 2 && s.d.Tokens[j+1].Gap == token.Hyphen && !s.is(j, bParticle) {
		s.singles = append(s.singles, int32(j), int32(j+1)) // "the Mobutu-Kabila talks"
		return end, true
	}
	for k := j; k < end; k++ {
		if s.is(k, bNotBody) {
			return end, true
		}
	}
	return s.personRun(j, end, limit, p), true
}

// bodysTitle reads a body in the run [j,end) whose officer follows: "Ruritania Telecom Chairman Jane Roe".
func (s *scan) bodysTitle(j, end, limit int, p *phrase) (next int, ok bool) {
	for k := j + 1; k+1 < end; k++ {
		if s.is(k, bTitle|bRank) && !s.is(k, bParticle|bGiven) {
			m := blank(s.articled(j, p.first), k)
			m.HeadFirst = j
			m.Kind, m.Country, m.Name = "unknown", p.country, s.d.Slice(j, k)
			if e, kind := s.body(j, k, k); e == k {
				m.Kind = kind
			}
			q := phrase{first: m.First, country: p.country, body: s.add(&m), owner: -1, linkTo: -1}
			return s.phrase(k, limit, q), true
		}
	}
	return 0, false
}

// joinedBody returns the end of a body whose name begins with the single word at j and goes on behind "and", "Immigration and
// Naturalization Service"; of another word, its own end.
func (s *scan) joinedBody(j, limit int) int {
	end := j + 1
	if end+1 >= limit || s.d.Tokens[end].Word != s.and || !s.capital(end+1) {
		return end
	}
	e, ok := s.bareRun(end+1, limit)
	if ok && e-end > 2 && s.is(e-1, bBody) && !s.is(end+1, bGiven) && s.surnames.Get(s.d.Tokens[j].Word) == 0 && s.senseless(end+1) {
		return e
	}
	return end
}

// bodyRun adds the body whose name is [j,end), and reads who is of it: "the Ruritanian News Agency's director".
func (s *scan) bodyRun(j, end, limit int, kind string, p *phrase) int {
	// "the Cuban American National Foundation": capitals that were read as adjectives belong to the name.
	for j > p.first && s.capital(j-1) && s.d.Tokens[j].Gap != token.Break && s.d.Tokens[j].Gap != token.None && !s.is(j-1, bStop|bDet|bTitle|bRank) && (s.isCountry(j-1) || s.is(j-1, bAdjective|bTitleAdj)) && p.body < 0 {
		j--
	}
	m := blank(s.articled(j, p.first), end)
	m.HeadFirst = j
	m.Kind, m.Country = kind, p.country
	m.Name = s.d.Slice(j, end)
	m.Owner, m.Link, m.LinkTo, m.LinkState = p.owner, p.link, p.linkTo, p.linkAt
	if p.first < j && p.link != "" {
		m.First = p.first
	}
	at, after := s.add(&m), end
	if after < limit && s.d.Tokens[after].Class == token.Possessive {
		after++
	}
	if s.goesOn(after, limit) && s.is(after, bTitle|bTitleAdj|bRank|bPeople) {
		return s.phrase(after, limit, phrase{first: m.First, country: p.country, body: at, owner: -1, linkTo: -1})
	}
	return s.bracket(at, end, limit)
}

// single reads a capitalized word that stands alone: the number of an army's unit before it, "the 201st Division", or what
// is somebody's behind it, "Assad's forces", make an actor of it; any other may be the short form of a name found elsewhere.
func (s *scan) single(j, limit int, p *phrase) int {
	end := j + 1
	if s.numberedUnit(j, p) {
		return end
	}
	if next := s.ownerAt(j, limit, p); next > 0 {
		return next
	}
	s.singles = append(s.singles, int32(j))
	return end
}

// ownerAt reads a last name and what its owner has: "Assad's forces", "the Obama administration". Whose they are must be known before they
// can be read. It returns 0 if nobody is known by that name, or nothing follows.
func (s *scan) ownerAt(j, limit int, p *phrase) int {
	k := j + 1
	poss := k < limit && s.d.Tokens[k].Class == token.Possessive
	if poss {
		k++
	}
	if !s.follows(k, limit) || !s.is(k, bGovernment) && !(poss && (s.isCountry(k) || s.is(k, bForce|bOpposition|bMinistry|bPeople|bTitle|bTitleAdj|bGroup))) {
		return 0
	}
	row, ok := s.surnameOf(j)
	if !ok {
		return 0
	}
	m := blank(s.first(j), j+1)
	m.HeadFirst = m.First
	m.Form, m.Kind, m.Row = Short, "person", row
	if row >= 0 {
		e := s.Entry(row)
		m.Key, m.Name, m.Country = e.Key, e.Name, e.Country
	}
	q := phrase{first: s.articled(m.First, p.first), country: m.Country, body: -1, owner: s.add(&m), linkTo: -1}
	return max(s.phrase(k, limit, q), k)
}

// personRun reads the run [j,end) of two words or more as a person's name, if it looks like one; if not, its last word may be the short form
// of somebody.
func (s *scan) personRun(j, end, limit int, p *phrase) int {
	start := j
	if s.d.Sentences[s.d.Tokens[j].Sent].First == j && (s.is(j, bSpeech) || !s.is(j, bGiven|bParticle) && end-j > 2 && s.is(j+1, bGiven)) {
		start = j + 1 // "Said Jane Roe", "Outside Jane Roe"
	}
	if end-start == 1 || !s.personLike(start, end, limit) {
		s.singles = append(s.singles, int32(end-1))
		return end
	}
	q := *p
	q.first = min(start, p.first)
	if p.first < j && p.country == "" && p.link == "" && p.owner < 0 && p.body < 0 {
		q.first = start
	}
	return s.person(start, end, limit, &q, s.rowOf(start, end, limit))
}

// numberedUnit adds the unit of an army whose number stands before token j: "the 201st Division", "the Ruritanian 5th Corps".
func (s *scan) numberedUnit(j int, p *phrase) bool {
	switch s.d.Str(j) {
	case "Division", "Corps", "Brigade", "Battalion", "Regiment", "Fleet", "Squadron":
	default:
		return false
	}
	k := j - 1
	if k < 1 || s.d.Tokens[j].Gap != token.Space || s.d.Tokens[k].Sent != s.d.Tokens[j].Sent || s.d.Tokens[k].Gap != token.None || s.d.Tokens[k-1].Class != token.Number {
		return false
	}
	switch s.d.Low(k) {
	case "st", "nd", "rd", "th":
	default:
		return false
	}
	k--
	m := blank(k, j+1)
	m.Kind, m.Name, m.Country = "armed_forces", s.d.Slice(k, j+1), p.country
	floor := s.d.Sentences[s.d.Tokens[j].Sent].First
	if k > floor && s.isCountry(k-1) {
		if e, v := s.known(k-1, k); e == k && s.senses[v].row < 0 {
			m.Country = s.codes[s.senses[v].code]
			m.First = k - 1
		}
	}
	m.First = s.articled(m.First, floor)
	s.add(&m)
	return true
}

// surnameOf reports whether the word at j is the last name of a person named before, or of one that the tables list; the row
// is -1 for the former.
func (s *scan) surnameOf(j int) (row int32, ok bool) {
	w := s.d.Str(j)
	for x := len(s.out) - 1; x >= 0; x-- {
		if m := &s.out[x]; m.Kind == "person" && (m.Form == Full || m.Form == Short) && m.HeadEnd > m.HeadFirst && s.d.Str(m.HeadEnd-1) == w {
			return m.Row, true
		}
	}
	v := s.surnames.Get(s.d.Tokens[j].Word)
	return int32(max(v-1, -1)), v != 0 && !s.is(j, bGiven|bNotBody|bBody)
}

// possessor returns the token behind the owner that stands at token k, a name or a noun with its 's; 0 if there is none.
func (s *scan) possessor(k, limit int) int {
	for n := 0; n < 4 && k+1 < limit && s.d.Tokens[k].Class == token.Word && s.d.Tokens[k].Gap != token.Break; n++ {
		k++
		if s.d.Tokens[k].Class == token.Possessive {
			return k + 1
		}
	}
	return 0
}

// besidePerson reports whether the run [j,end) is joined by "and" to the full name of a person that stands right before it, as another name
// of two words or three: "Jane Roe and Abdikarim Guled".
func (s *scan) besidePerson(j, end int) bool {
	if end-j > 4 || len(s.out) == 0 || j < 1 || s.d.Tokens[j-1].Word != s.and {
		return false
	}
	m := &s.out[len(s.out)-1]
	if m.Kind != "person" || m.Form != Full || m.End != j-1 || m.HeadEnd-m.HeadFirst < 2 {
		return false
	}
	for k := j; k < end; k++ {
		if s.is(k, bBody|bNotBody|bPlace|bCalendar) || s.isCountry(k) || s.d.Tokens[k].Case != token.Title || s.d.Tokens[k].Gap == token.Hyphen {
			return false
		}
	}
	return true
}

// personLike reports whether the run [j,end) of two words or more is a person's name: it begins with a given name, has an
// initial or a particle, or stands where persons stand, before a verb of speech or an age.
func (s *scan) personLike(j, end, limit int) bool {
	switch s.d.Str(j) {
	case "St", "Ft", "Mt", "Fort", "Mount", "Port", "New", "San", "Santa", "Los", "Las", "Saint", "Lake", "Cape", "North", "South", "East", "West", "Grand", "Great", "Old", "Upper", "Lower", "El", "La":
		return false
	}
	if s.is(end-1, bNotBody|bCalendar) || s.believers(end-1) || s.sited(end, limit) {
		return false
	}
	if end-j < 2 || end-j > 7 || s.located(j, j) && !s.is(j, bGiven) {
		return false
	}
	if s.is(j, bGiven) && !s.is(j, bPortfolio) || s.syllable(end-1) {
		return true
	}
	switch s.d.Str(j) {
	case "Abu", "Umm", "Abou", "Papa", "Mama", "Ka", "Ko", "Ibn", "Bin":
		return true
	}
	for k := j; k < end; k++ {
		t := &s.d.Tokens[k]
		if t.Class == token.Period || k > j && k+1 < end && t.End-t.Start == 1 && t.Case == token.Title {
			return true
		}
		if k > j && s.is(k, bParticle) && t.Case == token.Lower && !s.is(k, bStop) {
			switch s.d.Low(k) {
			case "bin", "ibn", "ben", "von", "van", "al", "el", "ould", "abu":
				return true
			}
		}
		if t.Case == token.Upper && t.End-t.Start > 1 && s.d.Tokens[j].Case != token.Upper {
			return false
		}
	}
	if end < limit {
		if s.says(end) || s.behaves(end) || s.ofParty(j, end, limit) {
			return true
		}
		if end+2 < limit && s.d.Tokens[end].Class == token.Comma {
			if n := &s.d.Tokens[end+1]; n.Class == token.Number && n.Num > 3 && n.Num < 110 && s.d.Tokens[end+2].Class == token.Comma {
				return true
			}
			// "Jane Roe, a teacher", "Jane Roe, president of"
			k := end + 1
			for k < limit && s.is(k, bDet) {
				k++
			}
			for k < limit && s.isCountry(k) {
				k++
			}
			if poss := s.possessor(k, limit); poss > 0 {
				if k = poss; k+1 < limit && s.is(k+1, bTitle) && s.d.Tokens[k].Case == token.Lower && !s.is(k, bStop) {
					k++ // "Jane Roe, the mayor's legal envoy"
				}
			}
			for n := 0; n < 4 && k < limit && s.is(k, bAdjective|bTitleAdj|bPortfolio) && s.d.Tokens[k].Case == token.Lower && !s.is(k, bTitle|bPeople); n++ {
				k++
			}
			if k < limit && s.is(k, bTitle) && s.d.Tokens[k].Case == token.Lower && s.follows(k, limit) {
				return true
			}
			if s.d.Tokens[end+1].Case == token.Lower && s.d.Low(end+1) == "who" {
				return true
			}
		}
		if s.d.Low(end) == "who" {
			return true
		}
	}
	if s.besidePerson(j, end) || s.kin(j, end, limit) {
		return true
	}
	return j > 0 && s.says(j-1) && s.d.Tokens[j-1].Sent == s.d.Tokens[j].Sent && s.d.Tokens[j].Gap != token.Break
}

// sited reports whether the word at token k says that a name before it is of a place: "Tal al-Asfar town".
func (s *scan) sited(k, limit int) bool {
	if !s.follows(k, limit) || s.d.Tokens[k].Gap != token.Space {
		return false
	}
	switch s.d.Str(k) {
	case "town", "village", "city", "district", "province", "area", "region", "neighbourhood", "neighborhood", "valley", "plain", "junction", "crossing", "camp", "airport", "airbase", "hospital", "mountain", "mountains", "peninsula", "suburb":
		return true
	}
	return false
}

// believers reports whether the word at k tells a faith, and not whose name it ends: "Roman Catholic", "Shia Muslim".
func (s *scan) believers(k int) bool {
	switch s.d.Low(k) {
	case "catholic", "catholics", "orthodox", "protestant", "protestants", "muslims", "christians", "buddhists", "hindus":
		return true
	}
	return false
}

// behaves reports whether the verb at token k is for what only a person does: "nodded", "wept", "retorted".
func (s *scan) behaves(k int) bool {
	switch s.d.Low(k) {
	case "nodded", "smiled", "laughed", "wept", "shrugged", "sighed", "joked", "quipped", "retorted", "mused", "remarked", "recalled", "testified", "shouted", "whispered", "spoke", "replied", "scoffed", "grinned", "bowed", "knelt", "resigned",
		"embraced", "pleaded", "conceded", "complained", "signed", "initialled", "recounted", "countered", "chuckled", "frowned", "exclaimed", "stammered":
		return true
	}
	return false
}

// ofParty reports whether a listed movement, party or body stands behind the run [j,end) as the one to which a person belongs: "Jane Roe of the
// Ruritanian National Council".
func (s *scan) ofParty(j, end, limit int) bool {
	if end+1 >= limit || end-j > 3 || s.d.Tokens[end].Word != s.of || !s.enclosed(j, end, end+1) && !s.plainRun(j, end) {
		return false
	}
	k := end + 1
	if s.d.Tokens[k].Word == s.the && k+1 < limit {
		k++
	}
	e, v := s.known(k, limit)
	if e == 0 || s.senses[v].row < 0 || s.senses[v].strength != Strong {
		return false
	}
	switch s.facts.kind(s.senses[v].row) {
	case "armed_group", "militia", "paramilitary", "political_party", "opposition", "coalition", "igo", "ngo":
		return true
	}
	return false
}

// plainRun reports whether no word of the run [j,end) is one of a body, a place, a country or a calendar.
func (s *scan) plainRun(j, end int) bool {
	for k := j; k < end; k++ {
		if s.is(k, bNotBody|bBody|bCalendar|bPlace|bTitle|bAdjective) || s.isCountry(k) || s.d.Tokens[k].Case != token.Title || s.d.Tokens[k].Class != token.Word {
			return false
		}
	}
	return end > j
}

// kin reports whether the word before the run [j,end) says whose relative or helper it names, or that it names one: "his widow Jane Roe", "the mayor's
// deputy, Jane Roe, said", "a girl called Jane Roe", "quoted Jane Roe as saying".
func (s *scan) kin(j, end, limit int) bool {
	k := j - 1
	if k < 1 || end-j > 3 || !s.plainRun(j, end) || s.d.Tokens[k].Sent != s.d.Tokens[j].Sent {
		return false
	}
	switch s.d.Low(k) {
	case "named", "called":
		return k > 1 && s.d.Tokens[k].Case == token.Lower && s.d.Tokens[k-1].Case == token.Lower && !s.is(k-1, bStop) && s.indefinite(k, 4) // "a rice seller called"
	case "quoted", "quotes", "quoting", "cited", "citing":
		return end < limit && s.d.Low(end) == "as"
	}
	if s.d.Tokens[k].Class == token.Comma {
		if end >= limit || s.d.Tokens[end].Class != token.Comma && s.d.Tokens[end].Class != token.Period {
			return false
		}
		k--
	}
	switch s.d.Low(k) {
	case "wife", "widow", "husband", "son", "daughter", "brother", "sister", "father", "mother", "uncle", "aunt", "cousin", "nephew", "niece", "grandson", "granddaughter", "aide", "colleague", "neighbour", "neighbor", "driver", "interpreter", "bodyguard", "comrade", "successor", "predecessor", "protégé":
		return s.d.Tokens[k].Case == token.Lower
	}
	return false
}

// indefinite reports whether "a" or "an" stands at most n tokens before token k.
func (s *scan) indefinite(k, n int) bool {
	for i := k - 1; i >= max(0, k-n) && s.d.Tokens[i].Class == token.Word && s.d.Tokens[i].Sent == s.d.Tokens[k].Sent; i-- {
		switch s.d.Low(i) {
		case "a", "an":
			return true
		}
	}
	return false
}

// body finds the end of a body's name in the run [j,end), and its kind; 0 if no word of it is the head of a body.
func (s *scan) body(j, end, limit int) (int, string) {
	if s.d.Str(j) == "Radio" && end-j > 1 {
		return end, "media"
	}
	head := -1
	for k := end - 1; k >= j; k-- {
		a := s.attr(k)
		if a.bits&bNotBody != 0 && k == end-1 && a.bits&bBody == 0 {
			return 0, ""
		}
		if a.bits&bBody != 0 && s.d.Tokens[k].Case != token.Lower {
			head = k
			break
		}
	}
	if head < 0 {
		return 0, ""
	}
	kind := s.kinds[s.attr(head).kind]
	if kind == "" {
		kind = "unknown"
	}
	stop := head + 1
	if head == end-1 {
		if e := s.ofBody(end, limit); e > 0 {
			stop = e
		} else if head == j {
			return 0, ""
		}
	} else {
		stop = end
		if head != end-1 && head-j >= 1 && s.is(head+1, bTitle|bRank|bTitleAdj) {
			stop = head + 1
		}
		// "Front Page": the head must close the run or be followed by what it is of.
		if e := s.ofBody(end, limit); e > 0 {
			stop = e
		} else if head == j {
			return 0, ""
		}
	}
	return stop, kind
}

// ofBody reads "for Human Rights", "of the Red Cross and Red Crescent", "on Civil Liberties" at k.
func (s *scan) ofBody(k, limit int) int {
	end := 0
	for n := 0; n < 4 && k+1 < limit && s.d.Tokens[k].Class == token.Word && s.d.Tokens[k].Gap == token.Space; n++ {
		switch s.d.Low(k) {
		case "of", "for", "on", "against", "and", "in":
			if end == 0 && (s.d.Tokens[k].Word == s.and || s.d.Low(k) == "in") {
				return 0
			}
		default:
			return end
		}
		i := k + 1
		if s.d.Tokens[i].Word == s.the && i+1 < limit {
			i++
		}
		if !s.capital(i) || s.is(i, bStop|bCalendar) {
			return end
		}
		if s.d.Tokens[k].Word == s.and && s.is(i, bGiven) {
			return end
		}
		e, ok := s.bareRun(i, limit)
		if !ok {
			return end
		}
		if s.d.Tokens[k].Word == s.and {
			// A second body: "the Ministry of Trade and the Center for Dialogue".
			for x := i; x < e; x++ {
				if s.is(x, bBody) {
					return end
				}
			}
		}
		end, k = e, e
	}
	return end
}
