package name

import "github.com/84b0a40e/truce/internal/token"

// describedRun reads the run [j,end) as the name of a group, if the words behind it say that it is one that fights: "the Kivu Lions rebel
// group", "the Wadi Ahmar brigade". It returns 0 if they do not.
func (s *scan) describedRun(j, end, limit int, p *phrase) int {
	if j > 0 && s.d.Tokens[j].Gap == token.Space && !s.is(j, bGiven|bTitle|bRank) && s.outlet(s.d.Str(j-1)) {
		m := blank(j, end)
		m.Kind, m.Name = "media", s.d.Slice(j, end) // "the broadcaster Al Nahda"
		return s.bracket(s.add(&m), end, limit)
	}
	k, kind := end, ""
	for k < end+2 && s.follows(k, limit) && !s.capital(k) && s.attr(k).before != 0 && s.d.Low(k) != "militia" {
		kind = s.kinds[s.attr(k).before]
		k++
	}
	if !s.follows(k, limit) || s.capital(k) || s.d.Tokens[k].Gap != token.Space {
		return 0
	}
	switch s.d.Low(k) {
	case "group", "movement", "faction", "organization", "organisation":
	case "militia", "brigade", "battalion":
		if kind = "armed_group"; end-j < 2 {
			return 0 // "the Kandahar militia" may be that of the town
		}
	default:
		return 0
	}
	if !fights(kind) || s.is(end-1, bNotBody|bCalendar) || s.isCountry(j) {
		return 0
	}
	m := blank(s.articled(j, p.first), k+1)
	m.HeadFirst, m.HeadEnd = j, end
	m.Kind, m.Country, m.Name = kind, p.country, s.d.Slice(j, end)
	m.Link, m.LinkTo, m.LinkState = p.link, p.linkTo, p.linkAt
	at := s.add(&m)
	if s.goesOn(k+1, limit) && s.is(k+1, bTitle|bTitleAdj|bRank|bPeople) {
		return s.phrase(k+1, limit, phrase{first: m.First, country: p.country, body: at, owner: -1, linkTo: -1})
	}
	return s.bracket(at, k+1, limit)
}

// outlet reports whether a word is one for those who print and send news.
func (s *scan) outlet(word string) bool {
	switch word {
	case "broadcaster", "newspaper", "daily", "weekly", "website", "channel", "magazine", "network", "tabloid":
		return true
	}
	return false
}

// sectarian reports whether the word at token k is an adjective of a faith or of those who rose against the state.
func (s *scan) sectarian(k int) bool {
	switch s.d.Low(k) {
	case "muslim", "christian", "shiite", "shia", "sunni", "druze", "maronite", "rebel", "separatist", "secessionist", "breakaway", "insurgent", "guerrilla":
		return true
	}
	return false
}

// creed reports whether the word at token j, which has a capital, only says what the movement that is named behind it believes, or who it is of:
// "the Islamist Hamas", "the Shi'ite Hezbollah movement", "the Maoist NPA guerrillas".
func (s *scan) creed(j, limit int) bool {
	if !s.sectarian(j) {
		switch s.d.Low(j) {
		case "islamist", "islamic", "jihadist", "shi'ite", "shi'a", "shiites", "maoist", "marxist", "leninist", "communist", "leftist", "kurdish", "tamil", "tuareg", "hutu", "tutsi", "basque", "catholic", "protestant", "loyalist", "republican", "moro", "naxalite", "salafist":
		default:
			return false
		}
	}
	k := j + 1
	if !s.follows(k, limit) || s.d.Tokens[k].Gap == token.Break {
		return false
	}
	e, v := s.known(k, limit)
	if e == 0 || s.senses[v].row < 0 || s.senses[v].strength != Strong {
		return e == 0 && s.capital(k) && s.creed(k, limit)
	}
	switch kind := s.facts.kind(s.senses[v].row); kind {
	case "opposition", "political_party":
		return true
	default:
		return fights(kind)
	}
}

// between reports whether a word is one for people who stand between two sides.
func between(word string) bool {
	switch word {
	case "mediators", "mediator", "facilitators", "facilitator", "go-betweens", "intermediaries":
		return true
	}
	return false
}

// isState reports whether the name of a state begins at token i, and not only that of its capital.
func (s *scan) isState(i int) bool {
	for v, _ := s.phrases.Begin(s.d.Tokens[i].Word); v >= 0; v = s.senses[v].next {
		if x := &s.senses[v]; x.row < 0 && x.use&usesName != 0 {
			return true
		}
	}
	return false
}
