package name

import "github.com/84b0a40e/truce/internal/token"

// ministry reads "Defence Ministry", "Ministry of Foreign Affairs of Ruritania", "Department of Justice" at j.
func (s *scan) ministry(j, limit int, p *phrase) (int, bool) {
	k, office := s.portfolio(j, limit)
	if k >= limit || !s.is(k, bMinistry) && !(k > j && (office == "foreign" || office == "interior") && s.d.Low(k) == "office") {
		return 0, false
	}
	end := k + 1
	if k == j && end+1 < limit && s.d.Tokens[end].Word == s.of {
		end, office = s.portfolioBehind(end, limit, office)
	}
	if p.country == "" && p.owner < 0 {
		end = s.ministrysCountry(end, limit, p)
	}
	if office == "" && p.country == "" && end == j+1 && !s.capital(j) && p.first == j {
		return 0, false
	}
	m := blank(s.articled(j, p.first), end)
	if p.country != "" || p.owner >= 0 {
		m.First = p.first
	}
	m.HeadFirst = j
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
	q := phrase{first: m.First, country: p.country, body: s.add(&m), owner: -1, linkTo: -1}
	after := end
	if after < limit && s.d.Tokens[after].Class == token.Possessive {
		after++
		q.owner = q.body
	}
	if s.goesOn(after, limit) && s.is(after, bTitle|bTitleAdj|bPeople|bRank) {
		return s.phrase(after, limit, q), true
	}
	return s.bracket(q.body, end, limit), true
}

// portfolio reads what a ministry is for before its head, "| foreign and trade | ministry", and returns the token behind it and the office.
func (s *scan) portfolio(j, limit int) (k int, office string) {
	k = j
	for n := 0; k < limit && (n < 5 && s.follows(k, limit) || k == j); n++ {
		switch {
		case s.attr(k).bits&bPortfolio != 0:
			if office == "" {
				office = s.offices[s.attr(k).office]
			}
		case s.d.Tokens[k].Word != s.and || k == j || !(k+1 < limit && s.is(k+1, bPortfolio)):
			return k, office
		}
		k++
	}
	return k, office
}

// portfolioBehind reads what a ministry is for behind its head and "of" at token end, "ministry | of Foreign Affairs |", and returns the end
// of it and the office. "The ministry of South Sudan" is for nothing.
func (s *scan) portfolioBehind(end, limit int, office string) (int, string) {
	k := end + 1
	for n := 0; n < 7 && k < limit && s.d.Tokens[k].Class == token.Word; n++ {
		if e, v := s.known(k, limit); e > 0 && s.senses[v].row < 0 {
			break
		}
		b := s.attr(k).bits
		if b&bPortfolio != 0 || s.capital(k) && b&(bStop|bCalendar) == 0 && office == "" && s.senseless(k) {
			if office == "" {
				office = s.offices[s.attr(k).office]
			}
			end = k + 1
		} else if s.d.Tokens[k].Word != s.and || !s.is(k+1, bPortfolio) {
			break
		}
		k++
	}
	return end, office
}

// ministrysCountry reads whose a ministry is behind it, "of Ruritania", "in Damascus", and returns the end of that.
func (s *scan) ministrysCountry(end, limit int, p *phrase) int {
	if end+1 >= limit || !s.follows(end, limit) || !s.is(end, bPrep) {
		return end
	}
	at := end + 1
	if s.d.Tokens[at].Word == s.the && at+1 < limit {
		at++
	}
	e, v := s.known(at, limit)
	if e == 0 || s.senses[v].row >= 0 || s.senses[v].use&(usesName|usesCapital) == 0 {
		return end
	}
	p.country = s.codes[s.senses[v].code]
	return e
}
