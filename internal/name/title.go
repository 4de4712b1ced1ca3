package name

import (
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// title reads a title at j and what follows: "Secretary of State John Kerry", "spokesman for the rebels", "the envoy".
func (s *scan) title(j, limit int, p *phrase) (int, bool) {
	head, last := s.titleWords(j, limit)
	if last < 0 {
		return 0, false
	}
	office := [2]int{j, s.period(last, limit) + 1}
	for office[0] > p.first && s.is(office[0]-1, bTitleAdj|bPortfolio) && !s.is(office[0]-1, bDet|bStop) && p.body < 0 {
		office[0]-- // "political affairs official"
	}
	if next, ok := s.titled(office, limit, p); ok {
		return next, true
	}
	one, end := s.attr(head), office[1]
	switch {
	case one.bits&bRank != 0 && one.bits&bTitle != 0 && s.onlyRank(head): // "Mr" with no name
		return 0, false
	case s.d.Low(head) == "chief" && s.follows(end, limit) && s.d.Tokens[end].Case == token.Lower && strings.HasSuffix(s.d.Str(end), "s") && !s.is(end, bStop|bSpeech|bPrep):
		return 0, false // "the chief architects of the truce": an adjective
	case one.bits&bPeople != 0 && (one.plural() || s.is(j, bAdjective) || p.country != "" || p.body >= 0) && !s.is(head, bTitle):
		return 0, false // plural and collective people are described, not titled
	}
	m := blank(p.first, end)
	if p.owner >= 0 {
		m.First = min(m.First, s.out[p.owner].First)
	}
	m.HeadFirst, m.HeadEnd = office[0], end
	m.Form, m.Kind, m.Country = Title, "person", p.country
	m.Office, m.OfficeAt, m.OfficeOf = s.d.Slice(office[0], end), office, p.body
	m.Name = m.Office
	m.Was = s.was(p.first, end)
	m.Owner = p.owner
	if one.bits&bPeople != 0 && one.kind != 0 {
		m.Form, m.Kind = Description, s.kinds[one.kind]
	}
	definite := p.first < j && (s.d.Tokens[p.first].Word == s.the || s.is(p.first, bPronoun)) || p.country != "" || p.body >= 0 || p.owner >= 0
	// "Jane Roe, leader of the Free Front" has that title, though it is written small.
	apposed := j > 0 && s.d.Tokens[j-1].Class == token.Comma && end < limit && s.d.Tokens[end].Word == s.of || s.presents(p.first, end, limit) || s.second(office[0], end, limit)
	if m.Form == Title && !definite && !s.capital(head) && !apposed {
		if p.first == j || !s.is(p.first, bDet) {
			return 0, false // "president" in "was elected president"
		}
		m.Form, m.Kind = Description, "officials"
	}
	at := s.add(&m)
	return s.holder(at, s.attach(at, end, limit), limit), true
}

// second reports whether a title that ends at token end shares the article of one before it: "the foreign minister, Jane Roe, and defence
// minister, John Doe", where the tables know John Doe.
func (s *scan) second(j, end, limit int) bool {
	if j == 0 || s.d.Tokens[j-1].Word != s.and || end+1 >= limit || s.d.Tokens[end].Class != token.Comma {
		return false
	}
	e, v := s.known(end+1, limit)
	return e > 0 && s.isPerson(v)
}

// presents reports whether a title without an article begins a sentence at token i and ends before its holder, whom commas enclose: "Rebel
// spokesman, Jane Roe, said".
func (s *scan) presents(i, end, limit int) bool {
	return s.d.Sentences[s.d.Tokens[i].Sent].First == i && end+1 < limit && s.d.Tokens[end].Class == token.Comma && s.capital(end+1) && s.startsName(end+1, limit)
}

// titleWords returns the word of the title at j that says what it is, and the last of its words: "deputy foreign | minister |", "Secretary of
// | State"; -1 where there is none.
func (s *scan) titleWords(j, limit int) (head, last int) {
	k := j
	head, last = -1, -1
	for n := 0; n < 12 && k < limit && s.d.Tokens[k].Class == token.Word && (k == j || s.follows(k, limit)); n++ {
		b := s.attr(k).bits
		switch {
		case b&bRank != 0 && s.d.Tokens[k].Case == token.Lower && (b&bTitleAdj == 0 || k+1 >= limit || s.startsName(k+1, limit)) && !s.civil(k):
			return -1, -1 // ranks have capitals before names; "a major offensive"
		case b&bRank != 0 && k+1 < limit && s.is(k+1, bParticle) && s.d.Tokens[k].Case != token.Lower:
			return head, last // "Sultan bin Zayed": a given name
		case b&(bTitle|bRank) != 0:
			head = k
			last, k = s.titleEnd(k, limit)
		case b&(bTitleAdj|bPortfolio|bAdjective) != 0 && b&bStop == 0:
			k++
		case s.d.Tokens[k].Word == s.and && k > j && last < 0 && k+1 < limit && s.is(k+1, bPortfolio|bTitleAdj):
			k++
		default:
			return head, last
		}
	}
	return head, last
}

// titleEnd takes in what belongs to the title word at k, "president-elect", "Secretary of State", and returns its last word and the token
// behind it.
func (s *scan) titleEnd(k, limit int) (last, next int) {
	last, next = k, s.period(k, limit)+1
	if next < limit && s.d.Tokens[next].Gap == token.Hyphen && (s.d.Low(next) == "elect" || s.d.Low(next) == "designate") {
		last, next = next, next+1
	}
	if of := s.titleOf(next, limit); of > 0 {
		last, next = of-1, of
	}
	return last, next
}

// titled reads the name behind a title: "Secretary of State John Kerry", "envoy for Yemen Hans Grundberg".
func (s *scan) titled(office [2]int, limit int, p *phrase) (next int, ok bool) {
	j := office[1]
	if e := s.regionOf(j, limit); e > 0 && s.startsName(e, limit) && !s.isCountry(e) {
		j = e
	}
	// A country between rank and name: "US Army Col"; handled by what stands before.
	if !s.follows(j, limit) || !s.startsName(j, limit) || s.stateAt(j, limit) {
		return 0, false
	}
	e, ok := s.bareRun(j, limit)
	if !ok {
		return 0, false
	}
	if x, _ := s.body(j, e, limit); x > 0 {
		return 0, false // "the official Ruritanian News Agency"
	}
	row := int32(-1)
	if x, v := s.known(j, limit); x >= e && s.isPerson(v) {
		row, e = s.senses[v].row, x
	} else if x > e && s.senses[v].row >= 0 {
		return 0, false // "the official Saba news agency"
	}
	return s.personAt(j, e, limit, p, row, office), true
}

// isPerson reports whether the sense v of a word is a listed person.
func (s *scan) isPerson(v int32) bool {
	row := s.senses[v].row
	return row >= 0 && s.facts.kind(row) == "person"
}

// holder reads who holds the office of a mention, named behind the comma at token next: "the coalition's head, Riad Hijab,".
func (s *scan) holder(at, next, limit int) int {
	if next+1 >= limit || s.d.Tokens[next].Class != token.Comma {
		return next
	}
	from := next + 1
	for from+1 < limit && s.is(from, bRank) && s.capital(from) {
		from = s.period(from, limit) + 1 // "the prime minister, Mr. Roe"
	}
	if !s.startsName(from, limit) {
		return next
	}
	e, ok := s.bareRun(from, limit)
	if !ok || from == next+1 && (e-from < 2 || !s.personLike(from, e, limit) && !s.enclosed(from, e, limit)) {
		return next
	}
	if e < limit && s.d.Tokens[e].Class == token.Word && !s.is(e, bSpeech|bStop) {
		return next
	}
	m, i := &s.out[at], len(s.out)
	m.Same = i
	if m.Form == Description {
		m.Form, m.Kind = Title, "person"
	}
	q := phrase{first: next + 1, body: m.OfficeOf, owner: -1, linkTo: -1, country: m.Country}
	return s.personAt(from, e, limit, &q, s.rowOf(from, e, limit), m.OfficeAt)
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
	if x, v := s.known(j, limit); x == e && s.isPerson(v) {
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
	if k+1 >= limit || !s.follows(k, limit) || s.d.Tokens[k].Word != s.of && s.d.Low(k) != "for" {
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
	switch s.d.Low(k) {
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
	switch s.d.Low(k) {
	case "for", "to", "of", "on", "in":
	default:
		return 0
	}
	k++
	if s.d.Tokens[k].Word == s.the && k+1 < limit {
		k++
	}
	e, v := s.known(k, limit)
	if e == 0 || s.isPerson(v) {
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
	switch strings.TrimSuffix(s.d.Low(k), ".") {
	case "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "lt", "lieut", "sgt", "capt", "cpl", "adm", "sen", "rep", "gov", "brig", "rev", "sir", "lady", "dame", "miss", "u", "daw", "ko", "don", "dona",
		"mullah", "mulla", "sayyid", "sayyed", "seyyed", "syed", "haji", "hajj", "hajji", "hadji", "maulana", "mawlana", "molvi", "maulvi", "mar", "sister", "brother", "father", "fr", "msgr", "cmdr", "hon",
		"lord", "rear", "vice", "field", "air", "private", "marshal", "sheik", "shaikh", "shaykh", "cpt", "pvt":
		return true
	}
	return false
}

// was reports whether one of the words [first,end) says that the office is past.
func (s *scan) was(first, end int) bool {
	for i := first; i < end; i++ {
		switch s.d.Low(i) {
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
	return b&bParticle != 0 && k+1 < limit && s.capital(k+1) && s.d.Tokens[k].Case == token.Lower && !s.is(k, bStop) && s.d.Low(k) != "y"
}

// bareRun reads the words of a name at j: capitals, particles between them, initials with their periods.
func (s *scan) bareRun(j, limit int) (end int, ok bool) {
	k, caps := j, 0
	for n := 0; n < 9 && k < limit; n++ {
		t := &s.d.Tokens[k]
		if t.Class == token.Quote && k == j+1 && s.is(j, bGiven) {
			if e := s.nickname(k, limit); e > k {
				k = e
				continue
			}
		}
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
		case s.capital(k) && s.shouts(k) && (b&bSpeech != 0 || b&(bGiven|bParticle) == 0 && strings.HasSuffix(s.d.Low(k), "ed")):
			return end, caps > 0 // "JANE ROE SAID"
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
		case caps > 1 && s.syllable(k) && s.capital(k-1):
			k++
			end = k
			continue
		case b&bParticle != 0 && t.Case == token.Lower && k+1 < limit && s.d.Tokens[k+1].Class == token.Word && (s.capital(k+1) || s.is(k+1, bParticle)) && (b&bStop == 0 || k > j && s.d.Tokens[k].Gap == token.Hyphen):
			k++
			continue
		}
		break
	}
	return end, caps > 0
}

// nickname returns the end of the by-name in quotation marks that opens at token k between a given name and a surname, `Jorge "Ka Oris" Madlos`; else k.
func (s *scan) nickname(k, limit int) int {
	const longest = 4
	for i := k + 1; i+1 < limit && i <= k+longest; i++ {
		if s.d.Tokens[i].Class == token.Quote {
			if i > k+1 && s.d.Tokens[i].Gap == token.None && s.d.Tokens[i+1].Gap == token.Space && s.d.Tokens[i+1].Class == token.Word && s.capital(i+1) {
				return i + 1
			}
			return k
		}
		if s.d.Tokens[i].Class != token.Word || !s.capital(i) || s.is(i, bStop) {
			return k
		}
	}
	return k
}

// syllable reports whether token k is the second half of a given name that is written in lower case behind a hyphen: "Roh Chan-su". Names and
// common words are joined in the same way, "Red Cross-run"; those words are known.
func (s *scan) syllable(k int) bool {
	t := &s.d.Tokens[k]
	if k < 2 || t.Class != token.Word || t.Case != token.Lower || t.Gap != token.Hyphen || t.End-t.Start > 5 || s.d.Tokens[k-1].Case != token.Title {
		return false
	}
	switch s.d.Str(k) {
	case "in", "un", "so", "an":
		// "Ahn Jae-in", but "the Woolworth Sit-in".
		switch s.d.Low(k - 1) {
		case "sit", "drive", "break", "stand", "check", "write", "trade", "phone", "cave", "tie", "love", "step", "fill", "run", "built":
			return false
		}
		return true
	}
	if s.is(k, bLink|bStop|bBody|bPeople|bTitle|bForce|bSpeech) {
		return false
	}
	switch s.d.Str(k) {
	case "led", "run", "era", "born", "style", "based", "wing", "area", "day", "like", "type", "only", "free", "made", "held", "own", "owned", "wide", "bound", "sized", "long", "old", "plus", "elect", "turn", "aged", "bred",
		"fed", "paid", "ally", "site", "war", "plan", "deal", "side", "line", "city", "trained", "armed", "built", "hit", "brand", "class", "level", "grade", "hating", "loyal", "safe", "ready", "mad", "happy", "heavy", "rich", "ruled", "rule",
		"to", "on", "by", "and", "or", "the", "of", "for", "as", "at", "is", "was":
		return false
	}
	return true
}

func (s *scan) suffix(k int) bool {
	t := &s.d.Tokens[k]
	return t.End-t.Start == 2 && (s.d.Str(k) == "Jr" || s.d.Str(k) == "Sr")
}
