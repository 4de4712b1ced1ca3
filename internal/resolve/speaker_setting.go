package resolve

import (
	"sort"

	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// setting fills in to whom, through what, when and where a statement was made, from the words around its verb.
func (s *speaking) setting(sp *Speech, src *source) {
	if !src.via.empty() {
		by, _ := s.actorsOf(src.via)
		sp.Via = by[:min(1, len(by))]
	}
	if src.verb < 0 {
		return
	}
	v := &s.verbs[src.verb]
	sent := s.d.SentenceOf(v.First)
	s.relay(sp, src, sent)
	if v.Frame&quote.Hearers != 0 {
		if p, ok := s.hearer(v.End, sent.End); ok && s.marks[p.first].within == 0 {
			s.addressed(sp, p)
		}
	} else if v.End < sent.End && s.d.Low(v.End) == "to" && v.Frame&quote.Quotes != 0 {
		if p, ok := s.forward(v.End+1, sent.End); ok && s.marks[p.first].verb == 0 {
			s.addressed(sp, p)
		}
	}
	// The words of the frame: those of the sentence that are not said.
	lo, hi := max(sent.First, v.First-far), min(sent.End, v.End+far)
	for i := lo; i < min(hi, v.End+15); i++ {
		m := &s.marks[i]
		if m.kind&(quote.Medium|quote.Reporter|quote.Body|quote.Subordinator) == 0 && s.c.PlaceAt[i] == 0 || m.within != 0 || i >= sp.First && i < sp.End {
			continue
		}
		if sp.Medium == "" && m.kind&(quote.Medium|quote.Reporter|quote.Body) != 0 {
			sp.Medium = s.medium(i)
		}
		if i > v.End && m.small&quote.Subordinator != 0 {
			break // "when shells fell in Goma" is no place to speak in
		}
		if s.c.PlaceAt[i] != 0 && i > 0 && sp.Where < 0 && v.Tense != quote.Fixed && (src.why != "inverted" || i < v.First || i-1 == src.np.coreEnd) && (i >= v.End || i < src.np.first) && s.kind(i-1)&quote.Preposition != 0 {
			if w := s.d.Str(i - 1); w == "in" || w == "at" || w == "In" || w == "At" {
				sp.Where = int(s.c.PlaceAt[i]) - 1
			}
		}
	}
	switch s.d.Str(v.First) {
	case "tweeted", "tweets", "tweeting", "posted":
		sp.Medium = "tweet"
	}
	best := 15
	for n := s.timeFrom(lo); n < len(s.c.Times); n++ {
		t := &s.c.Times[n]
		if t.First >= hi {
			break
		}
		if t.First < lo || t.Type != "DATE" && t.Type != "TIME" || s.marks[t.First].within != 0 || t.First >= sp.First && t.First < sp.End {
			continue
		}
		far := t.First - v.End
		if far < 0 {
			far = min(v.First-t.End, src.np.first-t.End)
			if far < 0 {
				far = v.First - t.End // between the subject and the verb
			}
		}
		if far >= 0 && far < best {
			best, sp.When = far, n
		}
	}
}

// pastDate returns the token behind the comma that closes a date with a comma in it, at token i or behind a preposition there: "said on Saturday,
// June 9, | that"; 0 if none stands there.
func (s *speaking) pastDate(i, hi int) int {
	if i < hi && s.small(i)&quote.Preposition != 0 {
		i++
	}
	n := s.timeFrom(i)
	if n == len(s.c.Times) || s.c.Times[n].First != i {
		return 0
	}
	t := &s.c.Times[n]
	if end := t.Past(s.t); end > t.End && end < hi {
		return end
	}
	return 0
}

// timeFrom returns the first of the times that begins at token i or later.
func (s *speaking) timeFrom(i int) int {
	return sort.Search(len(s.c.Times), func(n int) bool { return s.c.Times[n].First >= i })
}

// addressed adds the actors of a phrase to those spoken to. It makes none of its own: "reporters" are no party to anything.
func (s *speaking) addressed(sp *Speech, p phrase) {
	r := s.ref(p.coreEnd - 1)
	if r == nil || len(r.Actors) == 0 || s.kind(p.coreEnd-1)&quote.Reporter != 0 && !s.isName(p.coreEnd-1) {
		return
	}
	for _, a := range append(r.Actors[:1:1], r.With...) {
		if len(sp.By) == 0 || sp.By[0].Value != a {
			sp.Addressee = append(sp.Addressee, a)
		}
	}
}

// relay adds who passes the statement on, when the sentence ends or begins with "according to".
func (s *speaking) relay(sp *Speech, src *source, sent token.Sentence) {
	if !s.fixed {
		return
	}
	at := s.verbs[src.verb].First
	for i := max(sent.First, at-far); i < min(sent.End, at+far); i++ {
		n := int(s.marks[i].verb) - 1
		if n < 0 || n == src.verb || s.verbs[n].Tense != quote.Fixed {
			continue
		}
		i = s.verbs[n].End
		if o := s.subject(n); o.ok && o.np.first != src.np.first {
			by, _ := s.actorsOf(o.np)
			for _, a := range by[:min(1, len(by))] {
				if len(sp.By) > 0 && sp.By[0].Value != a {
					sp.Via = append(sp.Via, a)
				}
			}
		}
	}
}

// medium returns what kind of utterance the word at token i makes of a statement; "" if none.
func (s *speaking) medium(i int) string {
	prev := ""
	if i > 0 {
		prev = s.d.Str(i - 1)
	}
	switch w := s.d.Low(i); w {
	case "statement", "communique", "communiqué":
		if prev == "joint" {
			return "joint statement"
		}
		return "statement"
	case "interview":
		return "interview"
	case "briefing", "reporters", "journalists", "newsmen":
		return "briefing"
	case "conference":
		if prev == "news" || prev == "press" {
			return "briefing"
		}
	case "call", "phone":
		if prev == "telephone" || prev == "phone" || prev == "by" {
			return "call"
		}
	case "tweet", "post":
		return "tweet"
	case "speech", "address":
		if prev != "to" {
			return "speech"
		}
	case "letter", "email":
		return "letter"
	case "tv", "television", "radio":
		switch {
		case prev != "state" && prev != "State":
		case w == "radio":
			return "state radio"
		default:
			return "state tv"
		}
	}
	return ""
}

// quotedAs reads "state TV quoted an official as saying", where the verb at index n of verbs is what the official says, and "Roe was
// quoted by state TV as saying".
func (s *speaking) quotedAs(n, lo int) (source, bool) {
	v := &s.verbs[n]
	if v.Tense != quote.Ing || v.First < 2 || s.d.Low(v.First-1) != "as" {
		return source{}, false
	}
	for m := n - 1; m >= 0 && s.verbs[m].First >= lo; m-- {
		o := &s.verbs[m]
		if o.Class != "report" || o.Tense == quote.Fixed {
			continue
		}
		by := s.subject(m)
		if by.passive {
			np, ok := s.backward(s.auxiliaryStart(o.First, lo), lo)
			hi := s.d.SentenceOf(v.First).End
			if !ok && o.First > lo {
				np, ok = s.mainSubject(lo, o.First)
			}
			via := by.np
			if via.empty() && v.End < hi && s.d.Low(v.End) == "by" {
				via, _ = s.forward(v.End+1, hi)
			}
			return source{np: np, ok: ok, via: via, why: "quoted"}, true
		}
		np, ok := s.forward(o.End, v.First-1)
		return source{np: np, ok: ok, via: by.np, why: "quoted"}, true
	}
	return source{}, false
}

// auxiliaryStart returns the first of the auxiliaries and adverbs that stand before token i.
func (s *speaking) auxiliaryStart(i, lo int) int {
	for i > lo && (s.small(i-1)&(quote.Auxiliary|quote.Adverb) != 0 || s.ly(i-1)) {
		i--
	}
	return i
}

// parts splits a phrase that lists several speakers: "Roe and Doe", "Roe, Doe and the envoy".
func (s *speaking) parts(p phrase) []phrase {
	var out []phrase
	first := p.coreFirst
	for i := p.coreFirst; i < p.coreEnd; i++ {
		if s.small(i)&quote.And == 0 || s.isName(i) || s.d.Low(i) == "but" {
			continue
		}
		if !s.nominal(first, i) || !s.nominal(i+1, p.coreEnd) {
			return nil
		}
		out = append(out, phrase{first, i, first, i})
		first = i + 1
	}
	if out == nil {
		// Behind the phrase: "according to residents and aid workers", "said Roe and Doe".
		if i := p.end; i+1 < len(s.t) && s.t[i].Class == token.Word && s.d.Low(i) == "and" && s.marks[i].within == 0 {
			if q, ok := s.forward(i+1, s.d.SentenceOf(i).End); ok && s.nominal(q.coreFirst, q.coreEnd) && s.nominal(p.coreFirst, p.coreEnd) && !s.clauseAhead(i+1, min(s.d.SentenceOf(i).End, i+12)) {
				return []phrase{p, q}
			}
		}
		return nil
	}
	out = append(out, phrase{first, p.coreEnd, first, p.coreEnd})
	// "Roe, Doe and …": names before the phrase.
	for x := out[0].first; x >= 2 && s.t[x-1].Class == token.Comma && s.isName(x-2) && s.marks[x-2].within == 0; {
		y := s.nameStart(x-1, s.d.SentenceOf(x-1).First)
		if y >= x-1 || y > 0 && s.t[y-1].Class != token.Comma && s.t[y].Sent == s.t[y-1].Sent {
			break
		}
		out = append([]phrase{{y, x - 1, y, x - 1}}, out...)
		x = y
	}
	return out
}

// paired returns both of the two names that open a headline with nothing but a comma between: "US, Norway call on …".
func (s *speaking) paired(p phrase) []phrase {
	if p.first < 2 || s.t[p.first-1].Class != token.Comma || !s.isName(p.first) || !s.isName(p.first-2) || p.end >= len(s.t) || s.marks[p.end].verb == 0 || !s.headlined(s.d.ParaOf(p.first)) {
		return nil
	}
	first := s.d.SentenceOf(p.first).First
	if y := s.nameStart(p.first-1, first); y != first {
		return nil
	}
	return []phrase{{first, p.first - 1, first, p.first - 1}, p}
}

// nominal reports whether the tokens [a, b) can be one of several speakers: a name with its titles, or an article or adjective and a noun for
// one who speaks.
func (s *speaking) nominal(a, b int) bool {
	if a < b && s.small(a)&quote.Joint != 0 {
		a++
	}
	for b > a+1 && s.elsewhere(b-1) {
		b--
	}
	if a >= b {
		return false
	}
	name := s.isName(b - 1)
	if !name && s.kind(b-1)&(quote.Person|quote.Body|quote.Medium) == 0 {
		return false
	}
	start := s.isName(a)
	for i := a; i < b; i++ {
		if s.t[i].Class == token.Word && s.lower(i) && start && s.kind(i)&(quote.Person|quote.Body) == 0 && !s.particle(i) && s.ref(i) == nil {
			return false // "Roe met Doe"
		}
	}
	return true
}

// elsewhere reports whether token i only says where those before it are: "his envoys abroad".
func (s *speaking) elsewhere(i int) bool {
	switch s.d.Str(i) {
	case "abroad", "overseas", "there", "here", "nearby", "inside", "outside":
		return s.kind(i-1)&(quote.Person|quote.Body) != 0
	}
	return false
}
