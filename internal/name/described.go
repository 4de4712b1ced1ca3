package name

import "github.com/84b0a40e/truce/internal/token"

// describedRun reads the run [j,end) as the name of a group, if the words behind it say that it is one that fights: "the Kivu Lions rebel
// group", "the Wadi Ahmar brigade". It returns 0 if they do not.
func (s *scan) describedRun(j, end, limit int, p *phrase) int {
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
