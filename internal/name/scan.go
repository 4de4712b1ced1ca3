package name

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// A scan is one pass over a document.
type scan struct {
	*Finder
	d       *token.Doc
	out     []Mention
	next    int     // first token that no mention has read
	singles []int32 // capitalized words that may be the short form of a name found elsewhere
	scratch *Scratch
}

// Scratch is memory that Find can use again and again. The zero Scratch is ready.
type Scratch struct {
	out, sorted []Mention
	singles     []int32
	full        []fullName // mentions of persons by their full names
	order, at   []int32
}

// Find returns the mentions of actors in text order; a mention inside another follows it.
func (f *Finder) Find(d *token.Doc, hits []int32) []Mention { return f.FindIn(new(Scratch), d, hits) }

// FindIn is Find in memory that was used before: what it returns holds until the next call with the same scratch.
func (f *Finder) FindIn(mem *Scratch, d *token.Doc, hits []int32) []Mention {
	s := &scan{Finder: f, d: d, out: slices.Grow(mem.out[:0], len(hits)/2+8), singles: mem.singles[:0], scratch: mem}
	for _, h := range hits {
		if i := int(h); i >= s.next {
			s.next = max(s.at(i), i+1)
		}
	}
	s.shortForms()
	s.sort()
	mem.singles = s.singles
	return s.out
}

// limit returns the token behind the sentence of token i.
func (s *scan) limit(i int) int { return s.d.Sentences[s.d.Tokens[i].Sent].End }

// floor returns the first token of the sentence of i, or the first that no mention has read if that is later.
func (s *scan) floor(i int) int { return max(s.d.Sentences[s.d.Tokens[i].Sent].First, s.next) }

func (s *scan) attr(i int) *attr { return &s.looks[s.attrs.Get(s.d.Tokens[i].Word)] }

// is reports whether token i is a word of one of the classes.
func (s *scan) is(i int, b bits) bool {
	return uint(i) < uint(len(s.d.Tokens)) && s.attr(i).bits&b != 0 && s.d.Tokens[i].Class == token.Word
}

// follows reports whether token i continues the phrase before it: no mark of punctuation and no border stands between.
func (s *scan) follows(i, limit int) bool {
	return i < limit && s.d.Tokens[i].Class == token.Word && s.d.Tokens[i].Gap != token.Break
}

// capital reports whether token i is written with a capital. Only words are.
func (s *scan) capital(i int) bool { return s.d.Tokens[i].Case >= token.Title }

// add takes a copy of m and returns its index.
func (s *scan) add(m *Mention) int {
	s.out = append(s.out, *m)
	return len(s.out) - 1
}

// A state of the reading of one noun phrase: what has been said before its head.
type phrase struct {
	first   int // with article and adjectives
	country string
	body    int    // mention of a body that stands before the head; -1
	owner   int    // mention whose the head is: "Assad's"; -1
	people  string // adjective of a people that is no country: "Kurdish"
	link    string
	linkTo  int
	linkAt  string // country
}

// opens are the words that phrase reads on from.
const opens = bDet | bAdjective | bTitle | bTitleAdj | bRank | bMinistry | bGovernment | bForce | bOpposition | bParliament | bPolice | bPeople | bGroup | bPortfolio | bNumbered | bListed

// at reads the phrase that begins at token i and returns the token behind it.
func (s *scan) at(i int) int {
	limit := s.limit(i)
	a := s.attr(i)
	if a.bits&bPronoun != 0 {
		m := blank(i, i+1)
		m.Form, m.Plural, m.Gender = Pronoun, a.plural(), a.gender
		s.add(&m)
		return i + 1
	}
	if a.bits&bStop != 0 && a.bits&opens == 0 && (i+1 == limit || s.d.Tokens[i+1].Gap != token.Hyphen) {
		return i + 1 // "In", "But": nothing begins with it
	}
	p := phrase{first: s.lead(i), body: -1, owner: -1, linkTo: -1}
	return s.phrase(i, limit, p)
}

// lead goes back over the article and the adjectives before token i.
func (s *scan) lead(i int) int {
	first, floor := i, s.floor(i)
	// A possessive pronoun is a mention of its own, and yet begins the phrase: "its Western allies".
	if floor == s.next && floor > 0 && s.is(floor-1, bPronoun) && s.is(floor-1, bDet) && s.d.Tokens[floor].Gap != token.Break {
		floor--
	}
	dets := false
	for n := 0; first > floor && n < 5; n++ {
		j := first - 1
		t := &s.d.Tokens[j]
		if s.d.Tokens[first].Gap == token.Break || t.Class != token.Word && t.Class != token.Number {
			break
		}
		b := s.attr(j).bits
		if t.Class == token.Number && t.Num >= 0 && t.Num < 1000 && t.Gap != token.None && s.d.Tokens[first].Case == token.Lower && s.d.Tokens[first].Gap == token.Space && !s.is(first, bDet) {
			first = j
			continue
		}
		if b&bDet != 0 {
			first = j
			if s.d.Tokens[j].Word == s.the {
				break
			}
			dets = true
			continue
		}
		if dets {
			break // "a force few men saw": the determiner begins the phrase
		}
		if b&(bAdjective|bTitleAdj|bLink|bPortfolio) == 0 || b&bStop != 0 {
			break
		}
		first = j
	}
	return first
}

// phrase reads on from token j with what p holds.
func (s *scan) phrase(j, limit int, p phrase) int {
	start, before := j, len(s.out)
	for n := 0; n < 12 && (j == start || s.follows(j, limit)); n++ {
		if j >= limit || s.d.Tokens[j].Class != token.Word {
			break
		}
		if end, v := s.known(j, limit); end > 0 {
			next, done := s.knownAt(j, end, v, limit, &p)
			if done {
				return next
			}
			j = next
			continue
		}
		a := s.attr(j)
		b := a.bits
		if b&(bMinistry|bPortfolio) != 0 {
			if end, ok := s.ministry(j, limit, &p); ok {
				return end
			}
		}
		if b&(bGovernment|bForce|bOpposition|bParliament|bPolice) != 0 && s.d.Tokens[j].Case != token.Upper {
			if end, ok := s.composed(j, limit, b, &p); ok {
				return end
			}
		}
		if b&(bTitle|bTitleAdj|bRank) != 0 {
			if end, ok := s.title(j, limit, &p); ok {
				return end
			}
		}
		if b&(bPeople|bGroup) != 0 {
			if end, ok := s.people(j, limit, a, &p); ok {
				return end
			}
		}
		if s.capital(j) && j+1 < limit && s.d.Tokens[j+1].Gap == token.Hyphen && s.is(j+1, bLink) {
			j += 2 // "Gaza-based": which place or body it is does not matter for the phrase
			continue
		}
		if s.capital(j) && (b&bAdjective != 0 && s.goesOn(j+1, limit) && s.d.Tokens[j+1].Case == token.Lower || s.compass(j) && s.goesOn(j+1, limit) && s.goesOn(j+2, limit) && s.d.Tokens[j+2].Case == token.Lower && s.is(j+1, bAdjective)) {
			j++ // "West African peacekeepers", too
			continue
		}
		if s.capital(j) && b&bAdjective != 0 && s.follows(j+1, limit) && s.isCountry(j+1) {
			j++ // "Royal Norwegian Ministry"
			continue
		}
		if s.capital(j) && s.creed(j, limit) {
			j++
			continue
		}
		if s.capital(j) && b&bCalendar == 0 && (b&(bStop|bDet) == 0) {
			if end, ok := s.run(j, limit, &p); ok {
				return end
			}
			if b&bAdjective == 0 {
				break
			}
		}
		if b&(bAdjective|bTitleAdj|bLink|bPortfolio|bDet) == 0 || b&bStop != 0 && b&bDet == 0 {
			break
		}
		j++
	}
	// What was found on the way is read; only what follows it is looked at again.
	next := start + 1
	for i := before; i < len(s.out); i++ {
		next = max(next, s.out[i].End)
	}
	return next
}

// compass reports whether token i says which part of a continent is meant.
func (s *scan) compass(i int) bool {
	switch s.d.Str(i) {
	case "West", "East", "North", "South", "Southern", "Northern", "Eastern", "Western":
		return true
	}
	return false
}

// known finds the longest listed phrase at j whose capitals fit.
func (s *scan) known(j, limit int) (end int, v int32) {
	b := s.attr(j).bits
	first := 0
	if b&bNumbered != 0 {
		first = s.words.Number(s.d.Tokens[j].Word)
	}
	for n := 0; n < len(s.numbers) && first != 0; n++ {
		x := &s.numbers[n]
		if x.first != first {
			continue
		}
		at := int(s.d.Tokens[j].Start)
		if clean := s.d.Text.Clean; strings.HasPrefix(clean[at:], x.text) {
			if e := s.d.At(at + len(x.text) - 1); e < limit && int(s.d.Tokens[e].End) == at+len(x.text) && (e+1 >= limit || s.d.Tokens[e+1].Gap != token.None || s.d.Tokens[e+1].Class > token.Possessive || s.d.Tokens[e+1].Class == token.Possessive) {
				return e + 1, x.sense
			}
		}
	}
	if b&bListed == 0 {
		return 0, 0
	}
	best, at := int32(-1), 0
	s.phrases.Each(s.d, j, limit, func(e int, x int32) {
		for k := x; k >= 0; k = s.senses[k].next {
			if s.fits(j, e, &s.senses[k]) {
				best, at = x, e
				return
			}
		}
	})
	if best < 0 {
		return 0, 0
	}
	return at, best
}

// fits reports whether the words are written as the sense asks.
func (s *scan) fits(j, e int, x *sense) bool {
	t := &s.d.Tokens[j]
	if x.upper {
		if x.row >= 0 && s.is(j, bStop) && s.shouts(j) {
			return false // "IS" and "WHO" are words of a headline in capitals
		}
		return t.Case == token.Upper || t.Acronym
	}
	caps := 0
	for k := j; k < e; k++ {
		if s.capital(k) {
			caps++
		}
	}
	if caps == 0 {
		return x.lower
	}
	if x.row >= 0 && e-j > 1 {
		// "Islamic front" is a phrase, "Islamic Front" a name. What begins a sentence has a capital anyway, and ministries and missions are often written small.
		last := s.capital(e-1) || s.is(e-1, bGroup|bPeople) && s.capital(e-2) || s.d.Tokens[e-1].Gap == token.Hyphen && s.d.Tokens[e-2].Case == token.Title
		k := s.facts.kind(x.row)
		if k == "media" && s.d.Low(e-1) == "agency" && s.capital(j) {
			last = true // "the Saba news agency"
		}
		if !last && (k == "armed_group" || k == "person" || k == "political_party" || k == "media" || k == "militia") {
			return false
		}
		if !last && caps == 1 && s.d.Sentences[t.Sent].First == j && e-j > 1 && k != "ministry" && k != "coalition" && k != "igo" && k != "armed_forces" {
			return false
		}
	}
	return true
}

// knownAt takes in the listed phrase [j,end). It reports whether the whole phrase is read; else reading goes on at next.
func (s *scan) knownAt(j, end int, v int32, limit int, p *phrase) (next int, done bool) {
	x := s.senses[v]
	// A body or person that is listed goes before the people of the same name: "the Houthis".
	chosen := false
	for k := v; k >= 0; k = s.senses[k].next {
		if y := &s.senses[k]; s.fits(j, end, y) && (!chosen || x.row < 0 && y.row >= 0 && y.strength == Strong ||
			x.row >= 0 && y.row >= 0 && p.country != "" && s.facts.country(x.row) != p.country && s.facts.country(y.row) == p.country) {
			x, chosen = *y, true
		}
	}
	poss := end < limit && s.d.Tokens[end].Class == token.Possessive
	after := end
	if poss {
		after++
	}
	if x.row < 0 {
		return s.country(&countryWord{first: j, end: end, after: after, poss: poss, limit: limit, state: x.code}, v, p)
	}
	e := s.Entry(x.row)
	if e.Kind == "person" {
		return s.person(j, end, limit, p, x.row), true
	}
	if x.strength == Metonym && !s.acts(j, end, limit, true) {
		return end, true
	}
	m := blank(s.articled(j, p.first), end)
	m.HeadFirst, m.HeadEnd = j, end
	m.Kind, m.Row, m.Key, m.Name, m.Country = e.Kind, x.row, e.Key, e.Name, e.Country
	switch {
	case x.strength == Metonym:
		m.Form = Standing
	case end-j == 1 && s.d.Tokens[j].Case == token.Upper:
		m.Form = Acronym
	}
	if x.strength == Weak {
		m.Form = Short
	}
	m.Owner, m.Link, m.LinkTo, m.LinkState = p.owner, p.link, p.linkTo, p.linkAt
	if p.link != "" {
		m.First = p.first
	} else if k := s.particles(m.First); k < m.First {
		m.First, m.HeadFirst = k, k
	}
	at := s.add(&m)
	// "al-Qaida-linked", "Hezbollah-led"
	if after < limit && s.d.Tokens[after].Gap == token.Hyphen && s.brokers(after) {
		return after + 1, true
	}
	if !poss && after < limit && s.d.Tokens[after].Gap == token.Hyphen && s.is(after, bLink) {
		if p.link == "" {
			s.out[at].First = s.out[at].HeadFirst
		}
		p.link, p.linkTo = s.linkOf(after), at
		p.first = min(p.first, m.First)
		return after + 1, false
	}
	// "the Islamic State group", "Hamas fighters" are the body itself.
	k := after
	if s.follows(k, limit) && s.attr(k).before != 0 && !s.capital(k) {
		k++ // "the Ahrar al-Sham rebel group"
	}
	if !poss && s.follows(after, limit) && s.follows(k, limit) && s.tail(k, e.Kind) && !s.goesOn(k+1, limit) && s.d.Tokens[after].Gap != token.Hyphen {
		s.out[at].End = k + 1
		return k + 1, true
	}
	if s.goesOn(after, limit) && (x.strength != Metonym || s.is(after, bTitle|bPeople|bTitleAdj)) {
		p.body = at
		if p.country == "" {
			p.country = e.Country
		}
		p.first = min(p.first, m.First)
		if poss {
			p.owner = at
		}
		return after, false
	}
	return s.bracket(at, end, limit), true
}

// tail reports whether the word at k says only what kind of body the one before it is, or whose people.
func (s *scan) tail(k int, kind string) bool {
	switch s.d.Low(k) {
	case "group", "movement", "organization", "organisation", "network", "militia", "militias":
		return kind != "person" && kind != "state"
	case "fighters", "militants", "rebels", "guerrillas", "insurgents", "gunmen", "militiamen", "forces", "troops", "soldiers", "terrorists", "extremists", "separatists", "jihadists":
		switch kind {
		case "armed_group", "militia", "paramilitary", "armed_forces":
			return true
		}
	}
	return false
}

// particles goes back over particles that a hyphen joins to token k: "an-Nusra".
func (s *scan) particles(k int) int {
	for k > 0 && s.d.Tokens[k].Gap == token.Hyphen && s.is(k-1, bParticle) {
		k--
	}
	return k
}

// shouts reports whether the sentence of token i is written in capitals.
func (s *scan) shouts(i int) bool { return s.d.SentenceOf(i).Shouts }

// articled returns the token of the article before j, or j.
func (s *scan) articled(j, first int) int {
	if j > first && s.d.Tokens[j-1].Word == s.the && s.d.Tokens[j-1].Word != 0 {
		return j - 1
	}
	return j
}

// goesOn reports whether token k can be the next word of the phrase: a title, a head, an adjective.
func (s *scan) goesOn(k, limit int) bool {
	if !s.follows(k, limit) {
		return false
	}
	b := s.attr(k).bits
	if b&bStop != 0 {
		return false
	}
	if b&(bTitle|bTitleAdj|bRank|bMinistry|bGovernment|bForce|bOpposition|bParliament|bPolice|bPeople|bGroup|bPortfolio) != 0 {
		return true
	}
	return b&(bAdjective|bDelegation) != 0
}

// linkOf names the tie that a participle expresses.
func (s *scan) linkOf(k int) string {
	switch s.d.Low(k) {
	case "backed", "supported", "funded", "sponsored", "armed", "trained":
		return "backed_by"
	case "led", "dominated", "controlled", "run":
		return "head"
	case "allied", "aligned":
		return "allied"
	case "affiliated":
		return "member"
	case "based":
		return ""
	}
	return "linked"
}

// bracket reads an acronym in brackets behind a body's name: another form of it.
func (s *scan) bracket(at, end, limit int) int {
	if end+2 >= limit || s.d.Tokens[end].Class != token.Open || s.d.Tokens[end+2].Class != token.Close || s.d.Tokens[end+1].Class != token.Word {
		return end
	}
	t := &s.d.Tokens[end+1]
	if t.Case != token.Upper && !(t.Case == token.Title && t.End-t.Start <= 6) {
		return end
	}
	if !s.abbreviates(end+1, s.out[at].HeadFirst, end) {
		// A listed acronym tells its own actor: "Islamic State (Isis)".
		return end
	}
	m := blank(end+1, end+2)
	o := &s.out[at]
	m.Form, m.Kind, m.Row, m.Key, m.Name, m.Country, m.Same = Acronym, o.Kind, o.Row, o.Key, o.Name, o.Country, at
	s.add(&m)
	return end + 3
}

// abbreviates reports whether the word at k is made of first letters of the words in [first,end), in order, its first letter that of the first.
func (s *scan) abbreviates(k, first, end int) bool {
	ac := strings.ReplaceAll(s.d.Low(k), ".", "")
	n := 0
	for i := first; i < end && n < len(ac); i++ {
		w := s.d.Low(i)
		if w != "" && w[0] == ac[n] {
			n++
		} else if n == 0 && !s.is(i, bStop|bDet|bAdjective) && s.senseless(i) {
			return false
		}
	}
	return n == len(ac) && len(ac) >= 2
}

func (s *scan) senseless(i int) bool {
	v, _ := s.phrases.Begin(s.d.Tokens[i].Word)
	return v < 0
}
