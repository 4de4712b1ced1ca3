package name

import "github.com/84b0a40e/truce/internal/token"

// ministry reads "Defence Ministry", "Ministry of Foreign Affairs of Ruritania", "Department of Justice" at j.
func (s *scan) ministry(j, limit int, p *phrase) (int, bool) {
	k, office := j, ""
	first := j
	for n := 0; n < 5 && s.follows(k, limit) || k == j; n++ {
		if k >= limit {
			return 0, false
		}
		b := s.attr(k).bits
		if b&bPortfolio != 0 {
			if o := s.offices[s.attr(k).office]; o != "" && office == "" {
				office = o
			}
			k++
			continue
		}
		if s.d.Tokens[k].Word == s.and && k > j && k+1 < limit && s.is(k+1, bPortfolio) {
			k++
			continue
		}
		break
	}
	if k >= limit || !s.is(k, bMinistry) && !(k > j && (office == "foreign" || office == "interior") && s.d.Low(k) == "office") {
		return 0, false
	}
	end := k + 1
	if k == j && end+1 < limit && s.d.Tokens[end].Word == s.of {
		k = end + 1
		for n := 0; n < 7 && k < limit && s.d.Tokens[k].Class == token.Word; n++ {
			b := s.attr(k).bits
			if e, v := s.known(k, limit); e > 0 && s.senses[v].row < 0 {
				break // "the ministry of South Sudan"
			}
			if b&bPortfolio != 0 || s.capital(k) && b&(bStop|bCalendar) == 0 && office == "" && s.senseless(k) {
				if o := s.offices[s.attr(k).office]; o != "" && office == "" {
					office = o
				}
				k++
				end = k
				continue
			}
			if s.d.Tokens[k].Word == s.and && s.is(k+1, bPortfolio) {
				k++
				continue
			}
			break
		}
	}
	// "of Ruritania", "in Damascus"
	if p.country == "" && p.owner < 0 && end+1 < limit && s.follows(end, limit) && s.is(end, bPrep) {
		at := end + 1
		if s.d.Tokens[at].Word == s.the && at+1 < limit {
			at++
		}
		if e, v := s.known(at, limit); e > 0 && s.senses[v].row < 0 && s.senses[v].use&(usesName|usesCapital) != 0 {
			p.country = s.codes[s.senses[v].code]
			end = e
		}
	}
	if office == "" && p.country == "" && end == j+1 && !s.capital(j) && p.first == j {
		return 0, false
	}
	m := blank(s.articled(first, p.first), end)
	if p.country != "" || p.owner >= 0 {
		m.First = p.first
	}
	m.HeadFirst = first
	m.Kind, m.Country, m.Owner = "ministry", p.country, p.owner
	if office == "" {
		m.Form = Title
		m.Name = ""
	} else {
		s.compose(&m, office, p)
		if p.country == "" {
			m.Form = Short
		}
	}
	at := s.add(&m)
	after := end
	poss := false
	if after < limit && s.d.Tokens[after].Class == token.Possessive {
		after++
		poss = true
	}
	if s.goesOn(after, limit) && s.is(after, bTitle|bTitleAdj|bPeople|bRank) {
		q := phrase{first: m.First, country: p.country, body: at, owner: -1, linkTo: -1}
		if poss {
			q.owner = at
		}
		return s.phrase(after, limit, q), true
	}
	return s.bracket(at, end, limit), true
}
