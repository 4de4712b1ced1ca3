package name

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// title reads a title at j and what follows: "Secretary of State John Kerry", "spokesman for the rebels", "the envoy".
func (s *scan) title(j, limit int, p *phrase) (int, bool) {
	k, last := j, -1
	head := -1 // the title word itself
	for n := 0; n < 12 && (k == j || s.follows(k, limit)); n++ {
		if k >= limit || s.d.Tokens[k].Class != token.Word {
			break
		}
		b := s.attr(k).bits
		if b&bRank != 0 && s.d.Tokens[k].Case == token.Lower && (b&bTitleAdj == 0 || k+1 >= limit || s.startsName(k+1, limit)) && !s.civil(k) {
			return 0, false // ranks have capitals before names; "a major offensive"
		}
		if b&(bTitle|bRank) != 0 {
			// "Sultan bin Zayed": a given name.
			if b&bRank == 0 || k+1 >= limit || !s.is(k+1, bParticle) || s.d.Tokens[k].Case == token.Lower {
				last, head = k, k
				k = s.period(k, limit) + 1
				if of := s.titleOf(k, limit); of > 0 {
					last, k = of-1, of
				}
				continue
			}
			break
		}
		if b&(bTitleAdj|bPortfolio|bAdjective) != 0 && b&bStop == 0 {
			k++
			continue
		}
		if s.d.Tokens[k].Word == s.and && k > j && last < 0 && k+1 < limit && s.is(k+1, bPortfolio|bTitleAdj) {
			k++
			continue
		}
		break
	}
	if last < 0 {
		return 0, false
	}
	office := [2]int{j, s.period(last, limit) + 1}
	for office[0] > p.first && s.is(office[0]-1, bTitleAdj|bPortfolio) && !s.is(office[0]-1, bDet|bStop) && p.body < 0 {
		office[0]-- // "political affairs official"
	}
	end := office[1]
	if e := s.regionOf(end, limit); e > 0 && s.startsName(e, limit) && !s.isCountry(e) {
		end = e // "envoy for Yemen Hans Grundberg"
	}
	// A country between rank and name: "US Army Col"; handled by what stands before.
	if end < limit && s.follows(end, limit) && s.startsName(end, limit) && !s.stateAt(end, limit) {
		e, ok := s.bareRun(end, limit)
		if ok {
			if x, _ := s.body(end, e, limit); x > 0 {
				ok = false // "the official Ruritanian News Agency"
			}
		}
		if ok {
			row := int32(-1)
			if x, v := s.known(end, limit); x >= e && s.senses[v].row >= 0 && s.Entry(s.senses[v].row).Kind == "person" {
				row, e = s.senses[v].row, x
			}
			return s.personAt(end, e, limit, p, row, office), true
		}
	}
	one := s.attr(head)
	if one.bits&bRank != 0 && one.bits&bTitle != 0 && s.onlyRank(head) {
		return 0, false // "Mr" with no name
	}
	// Plural and collective people are described, not titled.
	if one.bits&bPeople != 0 && (one.plural() || s.is(j, bAdjective) || p.country != "" || p.body >= 0) && !s.is(head, bTitle) {
		return 0, false
	}
	end = office[1]
	m := blank(p.first, end)
	if p.owner >= 0 {
		m.First = min(m.First, s.out[p.owner].First)
	}
	m.HeadFirst, m.HeadEnd = office[0], end
	m.Form, m.Kind, m.Country = Title, "person", p.country
	m.Name = s.d.Slice(office[0], end)
	m.Office, m.OfficeAt, m.OfficeOf = s.d.Slice(office[0], office[1]), office, p.body
	m.Was = s.was(p.first, end)
	m.Owner = p.owner
	if one.bits&bPeople != 0 && one.kind != 0 {
		m.Kind = s.kinds[one.kind]
		m.Form = Description
	}
	definite := p.first < j && (s.d.Tokens[p.first].Word == s.the || s.is(p.first, bPronoun)) || p.country != "" || p.body >= 0 || p.owner >= 0
	capital := s.capital(head)
	if !definite && !capital && m.Form == Title {
		if p.first == j || !s.is(p.first, bDet) {
			return 0, false // "president" in "was elected president"
		}
		m.Form = Description
		m.Kind = "officials"
	}
	at := s.add(m)
	next := s.attach(at, end, limit)
	// "the coalition's head, Riad Hijab,"
	from := next + 1
	for next < limit && s.d.Tokens[next].Class == token.Comma && from+1 < limit && s.is(from, bRank) && s.capital(from) && s.d.Tokens[from].Class == token.Word {
		from = s.period(from, limit) + 1 // "the prime minister, Mr. Roe"
	}
	if from < limit && s.d.Tokens[next].Class == token.Comma && s.startsName(from, limit) {
		if e, ok := s.bareRun(from, limit); ok && (e-from >= 2 && (s.personLike(from, e, limit) || s.enclosed(from, e, limit)) || from > next+1) && (e >= limit || s.d.Tokens[e].Class != token.Word || s.is(e, bSpeech|bStop)) {
			q := phrase{first: next + 1, body: s.out[at].OfficeOf, owner: -1, linkTo: -1, country: s.out[at].Country}
			i := len(s.out)
			n := s.personAt(from, e, limit, &q, s.rowOf(from, e, limit), office)
			s.out[at].Same = i
			if s.out[at].Form == Description {
				s.out[at].Form, s.out[at].Kind = Title, "person"
			}
			return n, true
		}
	}
	return next, true
}

// enclosed reports whether the run [j,e) stands between commas, or before a verb of speech, and can be a person's name: what a
// title before the first comma has announced.
func (s *scan) enclosed(j, e, limit int) bool {
	for k := j; k < e; k++ {
		if s.is(k, bNotBody|bBody|bCalendar) || s.isCountry(k) || s.d.Tokens[k].Case == token.Upper && s.d.Tokens[k].End-s.d.Tokens[k].Start > 2 {
			return false
		}
	}
	return e-j <= 4 && e < limit && (s.d.Tokens[e].Class == token.Comma || s.says(e))
}

// rowOf returns the listed person that the words [j,e) name; -1 for none.
func (s *scan) rowOf(j, e, limit int) int32 {
	if x, v := s.known(j, limit); x == e && s.senses[v].row >= 0 && s.Entry(s.senses[v].row).Kind == "person" {
		return s.senses[v].row
	}
	return -1
}

// period returns the token of the period that ends an abbreviation at k, or k.
func (s *scan) period(k, limit int) int {
	if k+1 < limit && s.d.Tokens[k+1].Class == token.Period && s.d.Tokens[k+1].Gap == token.None && s.d.Tokens[k].End-s.d.Tokens[k].Start <= 5 &&
		k+2 < limit && s.d.Tokens[k+2].Class == token.Word {
		return k + 1
	}
	return k
}

// titleOf reads "of State", "for Humanitarian Affairs", "of the Joint Chiefs of Staff" at k and returns the token behind; 0 if nothing is there.
func (s *scan) titleOf(k, limit int) int {
	if k+1 >= limit || !s.follows(k, limit) || s.d.Tokens[k].Word != s.of && !strings.EqualFold(s.d.Str(k), "for") {
		return 0
	}
	end := 0
	i := k + 1
	for n := 0; n < 6 && s.follows(i, limit); n++ {
		b := s.attr(i).bits
		switch {
		case b&(bPortfolio|bTitleAdj) != 0 && b&bStop == 0:
			i++
			end = i
			continue
		case s.d.Tokens[i].Word == s.and && end > 0 && s.is(i+1, bPortfolio):
			i++
			continue
		}
		break
	}
	return end
}

// civil reports whether the rank at k is also the name of an office, which may be written small: "the general", "king".
func (s *scan) civil(k int) bool {
	switch strings.ToLower(s.d.Str(k)) {
	case "king", "queen", "prince", "emir", "sultan", "imam", "ayatollah", "sheikh", "cleric", "rabbi", "priest", "professor", "judge", "commander", "general", "colonel", "pope", "bishop", "archbishop", "patriarch", "mufti":
		return true
	}
	return false
}

// regionOf reads "for Yemen", "to the United Nations" at k and returns the token behind; 0 if nothing is there.
func (s *scan) regionOf(k, limit int) int {
	if k+1 >= limit || !s.follows(k, limit) {
		return 0
	}
	switch strings.ToLower(s.d.Str(k)) {
	case "for", "to", "of", "on", "in":
	default:
		return 0
	}
	k++
	if s.d.Tokens[k].Word == s.the && k+1 < limit {
		k++
	}
	e, v := s.known(k, limit)
	if e == 0 || s.senses[v].row >= 0 && s.Entry(s.senses[v].row).Kind == "person" {
		return 0
	}
	return e
}

// stateAt reports whether the words at k are a country's name and not the beginning of a longer one.
func (s *scan) stateAt(k, limit int) bool {
	e, v := s.known(k, limit)
	return e > 0 && s.senses[v].row < 0 && s.senses[v].use&(usesName|usesAdjective) != 0 && !s.named(k, e, limit)
}

// onlyRank reports whether the word at k is never said without a name.
func (s *scan) onlyRank(k int) bool {
	switch strings.ToLower(strings.TrimSuffix(s.d.Str(k), ".")) {
	case "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "lt", "sgt", "capt", "cpl", "adm", "sen", "rep", "gov", "brig", "rev", "sir", "lady", "dame", "miss", "u", "daw", "ko", "don", "dona",
		"mullah", "mulla", "sayyid", "sayyed", "seyyed", "syed", "haji", "hajj", "hajji", "hadji", "maulana", "mawlana", "molvi", "maulvi", "mar", "sister", "brother", "father", "fr", "msgr", "cmdr", "hon",
		"lord", "rear", "vice", "field", "air", "private", "marshal", "sheik", "shaikh", "shaykh", "cpt", "pvt":
		return true
	}
	return false
}

// was reports whether one of the words [first,end) says that the office is past.
func (s *scan) was(first, end int) bool {
	for i := first; i < end; i++ {
		switch strings.ToLower(s.d.Str(i)) {
		case "former", "ex", "late", "ousted", "deposed", "retired", "toppled", "onetime":
			return true
		}
	}
	return false
}

// startsName reports whether a person's name can begin at token k.
func (s *scan) startsName(k, limit int) bool {
	if k >= limit || s.d.Tokens[k].Class != token.Word {
		return false
	}
	b := s.attr(k).bits
	if s.capital(k) {
		if b&bCalendar != 0 {
			// "Jan Kavan", "June Roe": months that are given names, too.
			switch s.d.Str(k) {
			case "Jan", "April", "May", "June", "August", "Mar":
				return k+1 < limit && s.capital(k+1) && s.d.Tokens[k+1].Gap == token.Space && !s.is(k+1, bCalendar|bStop)
			}
			return false
		}
		return (b&bStop == 0 || s.d.Tokens[k].Case == token.Title && b&bGiven != 0)
	}
	return b&bParticle != 0 && k+1 < limit && s.capital(k+1) && s.d.Tokens[k].Case == token.Lower && !s.is(k, bStop) && !strings.EqualFold(s.d.Str(k), "y")
}

// bareRun reads the words of a name at j: capitals, particles between them, initials with their periods.
func (s *scan) bareRun(j, limit int) (end int, ok bool) {
	k, caps := j, 0
	for n := 0; n < 9 && k < limit; n++ {
		t := &s.d.Tokens[k]
		if t.Class != token.Word || k > j && t.Gap == token.Break {
			break
		}
		b := s.attr(k).bits
		switch {
		case s.capital(k) && b&bCalendar != 0 && k == j && s.startsName(k, limit):
			k++
			end = k
			caps++
			continue
		case s.capital(k) && b&bCalendar != 0 && k > j && !(k+1 < limit && s.d.Tokens[k+1].Class == token.Word && s.capital(k+1)):
			return end, caps > 0
		case s.capital(k) && (b&bStop == 0 || t.End-t.Start == 1 && k+1 < limit && s.d.Tokens[k+1].Class == token.Period):
			k++
			end = k
			caps++
			if t.End-t.Start <= 2 || s.suffix(k-1) {
				if k < limit && s.d.Tokens[k].Class == token.Period && s.d.Tokens[k].Gap == token.None && (k+1 < limit || s.suffix(k-1)) {
					k++
					if k < limit && s.d.Tokens[k].Class == token.Word && s.capital(k) {
						end = k
					}
				}
			}
			continue
		case b&bParticle != 0 && t.Case == token.Lower && k+1 < limit && s.d.Tokens[k+1].Class == token.Word && (s.capital(k+1) || s.is(k+1, bParticle)) && (b&bStop == 0 || k > j && s.d.Tokens[k].Gap == token.Hyphen):
			k++
			continue
		}
		break
	}
	return end, caps > 0
}

func (s *scan) suffix(k int) bool {
	switch s.d.Str(k) {
	case "Jr", "Sr":
		return true
	}
	return false
}

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
	at := s.add(m)
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
		switch strings.ToLower(strings.TrimSuffix(s.d.Str(i), ".")) {
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
	switch strings.ToLower(s.d.Str(end)) {
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
		if e, v := s.known(i, limit); e > 0 && s.senses[v].row < 0 && s.out[at].Country == "" && !strings.EqualFold(s.d.Str(end), "to") {
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
			if strings.HasPrefix(strings.ToLower(s.d.Str(x)), "spokes") {
				m.Link = "spokesperson"
			}
		}
	}
	return next
}

// people reads a description of unnamed people or groups whose head is at j.
func (s *scan) people(j, limit int, a attr, p *phrase) (int, bool) {
	end := j + 1
	kind := ""
	plural := a.plural()
	if a.bits&bPeople != 0 {
		kind = s.kinds[a.kind]
	}
	if a.bits&bGroup != 0 {
		// The word before tells the kind: "monitoring groups", "aid workers".
		w := s.d.Str(j)
		plural = strings.HasSuffix(w, "s") || w == "personnel" || w == "staff" || w == "crews"
		for k := j - 1; k >= p.first && k >= j-3; k-- {
			if b := s.attr(k).before; b != 0 {
				kind = s.kinds[b]
				break
			}
		}
		if w == "side" || w == "sides" {
			if p.country != "" && p.people == "" && w == "side" {
				// "the Pakistani side" speaks for the state.
				s.state(p.first, end, p.country, Description, p)
				return end, true
			}
			if w == "side" {
				return end, true // "each side", "on one side"
			}
		}
		if kind == "" {
			switch strings.ToLower(w) {
			case "sides", "parties", "powers", "side", "party", "groups", "group", "factions", "faction", "allies", "members", "alliance", "coalition", "bloc", "movement", "ally", "organization", "organisation":
				if p.first == j && p.country == "" && p.body < 0 && p.owner < 0 {
					return 0, false
				}
				kind = "unknown"
				switch strings.ToLower(w) {
				case "allies", "coalition", "alliance", "bloc":
					kind = "coalition"
				case "factions", "faction":
					kind = "armed_group"
				}
			case "officers", "officer":
				kind = "officials"
			default:
				return 0, false
			}
		}
	}
	if a.bits&bPeople != 0 && !a.plural() && (kind == "armed_group" || kind == "officials") && s.follows(end, limit) && !s.is(end, bSpeech|bStop) && s.d.Tokens[end].Gap != token.Break {
		return 0, false // "the rebel leadership", "fighter jets": an adjective
	}
	if kind == "civilians" && p.first == j && !s.is(end, bSpeech) && !(a.plural() && p.country != "") {
		return end, true // "people" and the like are everywhere; they are actors where they speak or are described
	}
	if s.capital(j) && s.d.Sentences[s.d.Tokens[j].Sent].First != j && p.first == j {
		return 0, false
	}
	// "rebel groups", "rebel fighters", "opposition activists": the head comes later.
	if s.follows(end, limit) && s.d.Tokens[end].Gap != token.Break && s.is(end, bPeople|bGroup) && !s.is(end, bSpeech|bStop) && !(a.plural()) {
		return 0, false
	}
	if s.d.Tokens[j].Gap == token.Hyphen && j > 0 && p.first == j || end < limit && s.d.Tokens[end].Gap == token.Hyphen {
		return 0, false // "rebel-held"
	}
	if !a.plural() && a.bits&bPeople != 0 && p.first == j && p.country == "" && p.body < 0 {
		return 0, false
	}
	m := blank(p.first, end)
	if p.owner >= 0 {
		m.First = min(m.First, s.out[p.owner].First)
	}
	m.HeadFirst = j
	m.Form, m.Kind, m.Country, m.Plural = Description, kind, p.country, plural
	m.OfficeOf, m.Owner, m.Link, m.LinkTo, m.LinkState = p.body, p.owner, p.link, p.linkTo, p.linkAt
	// "Western- and Arab-backed rebels"
	if k := m.First; k >= 3 && k > s.d.Sentences[s.d.Tokens[k].Sent].First+2 && s.d.Tokens[k-1].Class == token.Word && s.is(k-1, bStop) && s.d.Tokens[k-2].Class == token.Dash && s.d.Tokens[k-2].Gap == token.None && s.capital(k-3) {
		m.First = k - 3
	}
	m.Name = s.d.Slice(m.First, end)
	if s.is(m.First, bDet) && m.First < j {
		k := m.First
		for k < j && s.is(k, bDet) {
			k++
		}
		m.Name = s.d.Slice(k, end)
	}
	// "the Christian militias of the Central African Republic"
	if m.Country == "" && end+1 < limit && s.d.Tokens[end].Word == s.of {
		k := end + 1
		if s.d.Tokens[k].Word == s.the && k+1 < limit {
			k++
		}
		if e, v := s.known(k, limit); e > 0 && s.senses[v].row < 0 && s.senses[v].use&usesName != 0 {
			m.Country = s.codes[s.senses[v].code]
		}
	}
	at := s.add(m)
	// "members of the Syrian opposition", "officials in Ruritania"
	counted := m.First < j && s.d.Tokens[m.First].Word != s.the && s.is(m.First, bDet) || s.d.Tokens[m.First].Class == token.Number
	if strings.EqualFold(s.d.Str(j), "members") || strings.EqualFold(s.d.Str(j), "leaders") || strings.EqualFold(s.d.Str(j), "representatives") || a.kind != 0 && s.kinds[a.kind] == "officials" {
		if end < limit && s.d.Tokens[end].Word == s.of {
			n := len(s.out)
			next := s.attach(at, end, limit)
			if next > end && len(s.out) > n {
				s.out[at].Link = "member"
				s.out[at].LinkTo = n
				if strings.EqualFold(s.d.Str(j), "members") && s.out[n].Kind != "state" && !counted {
					// "members of X" stands for X.
					s.out[n].First = s.out[at].First
					s.out[at].Same = n
				}
			}
			return next, true
		}
	}
	return end, true
}

// shortForms finds the places where a person named in the text is called by the surname alone, and where a surname that the
// tables know stands without a full name.
func (s *scan) shortForms() {
	var full []int
	for i := range s.out {
		if m := &s.out[i]; m.Kind == "person" && m.Form == Full && m.HeadEnd-m.HeadFirst > 1 {
			full = append(full, i)
		}
	}
	for _, i := range s.singles {
		k := int(i)
		w := s.d.Str(k)
		if k > 0 && s.d.Tokens[k].Gap == token.Space && s.d.Tokens[k-1].Sent == s.d.Tokens[k].Sent && s.is(k-1, bNotBody|bPlace) && s.capital(k-1) {
			continue // "Port Arthur", "North Carolina"
		}
		found := false
		for x := len(full) - 1; x >= 0 && !found; x-- {
			m := &s.out[full[x]]
			if s.d.Str(m.HeadEnd-1) == w || strings.EqualFold(s.d.Str(m.HeadEnd-1), w) && s.d.Tokens[k].Case != token.Lower {
				found = true
			} else if s.d.Str(m.HeadFirst) == w && s.is(k, bGiven) {
				found = true
			} else {
				for y := m.HeadFirst + 1; y < m.HeadEnd-1; y++ {
					found = found || s.d.Str(y) == w && len(w) > 3
				}
			}
		}
		if !found {
			row := s.surnames.Get(s.d.Tokens[k].Word)
			limit := s.limit(k)
			poss := k+1 < limit && s.d.Tokens[k+1].Class == token.Possessive
			if row == 0 {
				if k+1 < limit && s.says(k+1) && !poss {
					m := blank(k, k+1)
					m.Form, m.Kind, m.Name = Short, "unknown", w
					s.add(m)
				}
				continue
			}
			if !poss && !s.is(k+1, bSpeech) && !s.is(k-1, bObject|bTitle) {
				continue
			}
			m := blank(k, k+1)
			m.Form, m.Kind = Short, "person"
			if row > 0 {
				e := s.Entry(int32(row - 1))
				m.Row, m.Key, m.Name, m.Country = int32(row-1), e.Key, e.Name, e.Country
			}
			s.add(m)
			continue
		}
		m := blank(k, k+1)
		m.Form, m.Kind = Short, "person"
		if s.first(k) < k {
			m.First = s.first(k)
			m.HeadFirst = m.First
		}
		s.add(m)
	}
}

// first returns the token where the particles before a surname begin: "al-Jubeir".
func (s *scan) first(k int) int {
	for k > 0 && s.d.Tokens[k].Gap != token.Break && s.is(k-1, bParticle) && (s.d.Tokens[k].Gap == token.Hyphen || s.d.Tokens[k-1].Case != token.Lower || !s.is(k-1, bStop)) && s.d.Tokens[k-1].Sent == s.d.Tokens[k].Sent && !s.is(k-1, bCalendar) {
		if s.d.Tokens[k].Gap != token.Hyphen && s.is(k-1, bStop) {
			break
		}
		k--
	}
	return k
}

// says reports whether the word at k is a verb of speech in the strict sense.
func (s *scan) says(k int) bool {
	switch strings.ToLower(s.d.Str(k)) {
	case "said", "says", "told", "added", "reported", "reports", "claimed", "announced", "stated", "argued", "wrote", "writes", "tweeted", "explained", "insisted", "warned", "noted":
		return true
	}
	return false
}

// sort puts the mentions in text order, wider ones first, and keeps what points from one to another right.
func (s *scan) sort() {
	n, mem := len(s.out), s.scratch
	mem.out = s.out
	mem.order = slices.Grow(mem.order[:0], n)[:n]
	order, sorted := mem.order, true
	before := func(a, b int32) int {
		x, y := &s.out[a], &s.out[b]
		if x.First != y.First {
			return x.First - y.First
		}
		return y.End - x.End
	}
	for i := range order {
		order[i] = int32(i)
		sorted = sorted && (i == 0 || before(int32(i-1), int32(i)) <= 0)
	}
	if sorted {
		return
	}
	slices.SortStableFunc(order, before)
	mem.at = slices.Grow(mem.at[:0], n)[:n]
	at := mem.at
	for i, o := range order {
		at[o] = int32(i)
	}
	move := func(i *int) {
		if *i >= 0 {
			*i = int(at[*i])
		}
	}
	mem.sorted = slices.Grow(mem.sorted[:0], n)[:n]
	for i, o := range order {
		m := &mem.sorted[i]
		*m = s.out[o]
		move(&m.OfficeOf)
		move(&m.Owner)
		move(&m.Same)
		move(&m.LinkTo)
	}
	s.out = mem.sorted
}
