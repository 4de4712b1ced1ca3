package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// A mention is one expression that refers to a truce, with what stands inside its noun phrase.
type mention struct {
	cue.Mention
	np      Run // the whole noun phrase: determiner, adjectives, head, "agreement"
	sense   cue.Sense
	def     bool // the, this, its
	indef   bool // a, any
	plural  bool
	length  int   // Times: a duration inside the phrase or right behind it; -1
	of      bool  // the date stands behind the noun: "the truce of May 1994"
	date    int   // Times: a date inside the phrase, "the February cease-fire"; -1
	age     int   // Times: "a three-month-old truce"; -1
	places  []int // of the phrase itself: "the Aleppo deal", "a truce in Taiz"
	parties []int // "between Israel and Hamas"
	steps   []step
	daily   bool    // "a daily five-hour pause"
	no      bool    // "no truce", "without a truce": it says that there is none
	maybe   bool    // only supposed: "if a truce", "hopes of a truce"
	noun    bool    // part of another noun: "ceasefire talks", "truce monitors"
	title   bool    // in a headline
	said    passage // what the words before its head say together
	group   int
	told    *told // once somebody asked
}

// reader holds what all questions about truces need.
type reader struct {
	f           *Finder
	w           *words    // of f
	bits        []uint64  // of f
	facts       []fact    // by token
	passages    []passage // by sentence
	head        int       // sentences before the story
	all         passage   // of the article
	in          *resolve.Input
	c           *resolve.Context
	d           *token.Doc
	tokens      []token.Token // of d
	cues        *cue.Mentions
	mem         *Scratch
	ms          []mention
	now         moment.Moment
	allegiances []allegiance // by actor
	inNoun      []bool       // by time: whether it is part of the noun phrase of a mention, once somebody asked
	found       []between    // go-betweens, once they were looked for
	aside       []token.ID   // nouns that name another deal than the truce: "the plan of the five powers"
}

// read gets what an article says, as far as it is about times.
func (r *reader) read() {
	c := r.c
	r.look()
	for i := range c.Times {
		for k := c.Times[i].First; k < c.Times[i].End && k < len(r.facts); k++ {
			r.facts[k].time = int32(i + 1)
			r.facts[k].sense &^= cue.May // "on May 4, declared": no auxiliary
			r.passages[r.tokens[k].Sent].timed = true
		}
	}
	if len(c.Published) > 0 && len(c.Published[0].Readings) > 0 {
		r.now = c.Published[0].Readings[0].Value
	}
}

// sent returns the sentence of token i.
func (r *reader) sent(i int) token.Sentence { return r.d.SentenceOf(i) }

func (r *reader) kind(i int) article.Kind { return r.d.Paras[r.d.ParaOf(i)].Kind }

// class returns the class of token i; before the first and behind the last there is a period.
func (r *reader) class(i int) token.Class {
	if uint(i) >= uint(len(r.tokens)) {
		return token.Period
	}
	return r.tokens[i].Class
}

func (r *reader) place(i int) int {
	if i < 0 || i >= len(r.c.PlaceAt) {
		return -1
	}
	return int(r.c.PlaceAt[i]) - 1
}

func (r *reader) ref(i int) *resolve.Ref {
	if i < 0 || i >= len(r.c.ActorAt) || r.c.ActorAt[i] == 0 {
		return nil
	}
	return &r.c.Refs[r.c.ActorAt[i]-1]
}

// mentions builds the noun phrase of every naming word.
func (r *reader) mentions() {
	for _, m := range r.pronouns(r.cues.Truces) {
		k := r.kind(m.First)
		if k == article.Related || k == article.Rule || k == article.Byline {
			continue
		}
		if n := len(r.ms); n > 0 && m.First < r.ms[n-1].np.End {
			continue // "agreement" of "the ceasefire agreement"
		}
		if m.First > 0 && r.d.Tokens[m.First].Gap == token.Hyphen && r.sense(m.First-1).Has(cue.Def|cue.Indef|cue.Prep) && r.d.Tokens[m.First-1].Gap == token.Hyphen {
			continue // "on-the-ceasefire-in-gaza": an address, not a sentence
		}
		// "ordered to cease fire": the noun is a verb behind "to" and the like.
		if m.Rule == "ceasefire" && m.End-m.First == 2 && r.d.Tokens[m.First+1].Gap == token.Space && m.First > 0 && r.sense(m.First-1).Has(cue.To|cue.Will|cue.Not|cue.May) {
			m.Act = true
		}
		if r.ofThePast(m.First, m.End) {
			continue
		}
		if m.Act && m.First > 0 && r.word(m.First, r.w.Pauses) && r.time(m.First-1) >= 0 && !r.sense(m.First+1).Has(cue.Prep) {
			// "a 72-hour freeze which the army announced"
			m.Act, m.Rule, m.Strength, m.Kind, m.End = false, "the deal", cue.Generic, cue.Unspecified, m.First+1
		}
		if m.Act && m.First > 0 && r.word(m.First, r.w.Pauses) && r.sense(m.First+1).Has(cue.Prep) && (r.time(m.First-1) >= 0 || r.sense(m.First-1).Has(cue.Def|cue.Indef|cue.Adj) || r.class(m.First-1) == token.Comma && r.isAdj(m.First-2)) {
			m.Act, m.Rule, m.Kind = false, "open-ended pause", cue.TemporaryCessation // "a 30-day pause on strikes"
		}
		if m.Act && r.forWhat(&m) {
			continue
		}
		x := mention{Mention: m, length: -1, date: -1, age: -1, group: -1, title: k == article.Title || k == article.Heading}
		r.phrase(&x)
		for k := x.np.First; k < x.First; k++ {
			x.said.senses |= r.sense(k)
			x.said.words |= r.bits[r.facts[k].row]
		}
		if x.Strength == cue.Generic && x.indef && x.length >= 0 && r.word(x.First, r.w.Pauses) {
			x.Strength, x.Kind = cue.Weak, cue.TemporaryCessation // "a weekly 48-hour pause"
		}
		r.spanOfQuiet(&x)
		if x.Strength == cue.Generic && (r.haltAlone(&x) || r.ofGangs(&x)) {
			x.Strength = cue.Weak // "agreed on a halt from noon", "the pact of the two gangs"
		}
		if r.merelyQuiet(&x) {
			continue
		}
		if (m.Rule == "end days of fighting" || r.word(m.End-1, r.w.Down)) && r.othersIn(&m) {
			continue // what "a ceasefire to end two days of fighting" is for; "the truce was prolonged; troops stood down"
		}
		if m.Rule == "not to attack" && !r.word(m.First+1, r.w.To) && (r.word(m.End, r.w.AtUpon) || !r.sense(m.First-1).Has(cue.Will) || x.length < 0 && !r.timeNear(&x)) {
			continue // "did not attack", "will not attack" alone
		}
		r.ms = append(r.ms, x)
	}
}

// forWhat reports whether a verb phrase says what the truce named right before it is for: "a truce to halt the fighting".
func (r *reader) forWhat(m *cue.Mention) bool {
	n := len(r.ms)
	return n > 0 && r.sense(m.First-1).Has(cue.To) && r.ms[n-1].np.End == m.First-1 && !r.ms[n-1].Act && r.ms[n-1].Strength == cue.Strong
}

// phrase finds the borders of the noun phrase and reads its modifiers.
func (r *reader) phrase(m *mention) {
	s := r.sent(m.First)
	x := m.First
	m.np = Run{First: m.First, End: m.End}
	if m.Rule == "it" {
		m.def = true
		m.length = r.lasting(m.End, s.End)
		return
	}
	if m.Act {
		if m.length = r.lengthBehind(m.End, s.End); m.length >= 0 && r.daily(r.c.Times[m.length].End, r.c.Times[m.length].End+2) {
			m.length = -1
		}
		r.behind(m, s.End)
		return
	}
	if n := r.d.Tokens[m.End-1]; n.Class == token.Word {
		str := r.d.Str(m.End - 1)
		m.plural = m.End-m.First <= 2 && len(str) > 3 && (str[len(str)-1] == 's' || str[len(str)-1] == 'S') && (m.Rule == "truce" || m.Rule == "ceasefire" || m.Rule == "armistice" || m.Rule == "lull" || m.Strength == cue.Generic)
	}
	if r.alone(m) {
		x++
	}
	m.np.First = r.left(m, x, s.First)
	// "ceasefire agreement", "truce deal"
	for m.np.End < s.End && r.d.Tokens[m.np.End].Class == token.Word && r.d.Tokens[m.np.End].Gap != token.None && r.sense(m.np.End).Has(cue.Referent) && !m.plural {
		m.plural = r.word(m.np.End, r.w.DealsMany)
		m.np.End++
	}
	for k := m.np.First; k < m.np.End; k++ {
		if k < m.First {
			m.sense |= r.sense(k)
		}
		if r.word(k, r.w.Old) && r.time(k) >= 0 {
			m.sense &^= cue.Former // "three-month-old"
		}
		if t := r.time(k); t >= 0 && k < m.First {
			tm := &r.c.Times[t]
			switch {
			case tm.Type == "DURATION" && (tm.Length.IsZero() || tm.Length.IsVague()):
			case tm.Type == "DURATION" && (r.word(tm.End, r.w.Old) || r.word(tm.End-1, r.w.Old)):
				m.age = t
			case tm.Type == "DURATION":
				m.length = t
			case (tm.Type == "DATE" || tm.Type == "TIME") && (m.date < 0 || r.tokens[tm.First].Gap != token.Hyphen):
				m.date = t // the first of "a May 8-10 truce"
			}
		}
		if p := r.place(k); p >= 0 && (k < m.First || k >= m.End) && !r.ofMakers(k+1) {
			m.places = r.addInt(m.places, p)
		}
	}
	if m.length < 0 {
		m.length = r.lengthBehind(m.np.End, s.End)
	}
	m.daily = r.daily(m.np.First, m.np.End)
	if m.length >= 0 && (m.daily || r.daily(r.c.Times[m.length].End, r.c.Times[m.length].End+2)) {
		m.length = -1 // the hours of each day
	}
	if m.length < 0 {
		m.length = r.lasting(m.np.End, s.End)
	}
	if r.word(m.np.End, r.w.Of) && r.ownedBy(m.np.End+1, s.End) {
		m.sense |= cue.Another // "declared a cease-fire of his own"
	}
	// "the Armistice of 1918", "an earlier truce, of October 17 last year"
	of := m.np.End
	if of < s.End && r.d.Tokens[of].Class == token.Comma {
		of++
	}
	if t := r.time(of + 1); (r.word(of, r.w.Of) || m.Rule == "one" && of == m.np.End && r.ofDay(m, t)) && t >= 0 && m.date < 0 && r.c.Times[t].Type == "DATE" {
		m.date = t
		m.of = true
	}
	if m.date < 0 && r.timed(s) {
		m.date = r.thatOf(m.np.End, s.End)
		m.of = m.of || m.date >= 0
	}
	r.behind(m, s.End)
	next := m.np.End
	if next < s.End && r.d.Tokens[next].Class == token.Word && r.d.Tokens[next].Gap != token.None && r.compound(next) {
		m.noun = true
		m.sense &^= cue.Another | cue.Former // "a few other ceasefire violations"
		for m.np.First < m.First && r.d.Tokens[m.np.First].Class == token.Number {
			m.np.First++ // the number of "111 ceasefire violations" counts these
		}
	}
}

// compound reports whether the word at i makes of a truce before it another thing: "ceasefire talks".
func (r *reader) compound(i int) bool {
	return r.word(i, r.w.Compounds)
}

// left walks from the head to the beginning of its noun phrase.
func (r *reader) left(m *mention, head, first int) int {
	at := head
	for i := head - 1; i >= first && head-i <= 10; i-- {
		t := &r.d.Tokens[i]
		if i > first && r.duration(i-1) && (t.Class == token.Possessive || t.Class == token.Quote && r.ownsPlural(i)) {
			at = i
			continue // "a month's halt", "three days' truce": a length owns nothing
		}
		if t.Class == token.Quote && i > first && r.ownsPlural(i) {
			m.def = true
			return i - 1 // "rebels' ceasefire"
		}
		if t.Class == token.Quote && (i+1 == head || i+1 == at || i > first && r.sense(i-1).Has(cue.Def|cue.Indef)) {
			continue
		}
		if i > first && r.word(i, r.w.And) && r.isAdj(i-1) && r.isAdj(i+1) {
			continue // "a complete and immediate cessation"
		}
		if t.Class == token.Period && t.Gap == token.None && i > first && r.class(i-1) == token.Number || t.Class == token.Slash {
			continue
		}
		if t.Class == token.Comma && i > first && (r.isAdj(i-1) || r.sense(i-2).Has(cue.Indef)) && (r.isAdj(i+1) || r.time(i+1) >= 0 && i+1 < m.First) {
			continue // "complete, immediate", "a broader, 30-day"
		}
		if t.Class > token.Possessive {
			break
		}
		s := r.sense(i)
		switch {
		case t.Class == token.Possessive:
			// "Syria's cease-fire": the owner is the determiner.
			m.def = true
			at = max(i-1, first)
			for j := i - 1; j >= first && i-j <= 6; j-- {
				t := r.time(j)
				if t >= 0 && t != r.time(i-1) {
					break // "72 hours later Darfur's truce"
				}
				if t >= 0 && r.c.Times[t].Type == "DATE" {
					m.date = t // "last month's truce"
				}
				if r.place(j) >= 0 || r.ref(j) != nil || r.d.Tokens[j].Case == token.Title || r.d.Tokens[j].Case == token.Upper || r.time(j) >= 0 {
					at = j
					continue
				}
				if r.sense(j).Has(cue.Def) {
					at = j
				}
				break
			}
			return at
		case s.Has(cue.Def):
			m.def = true
			return i
		case s.Has(cue.Indef) && r.d.Tokens[i+1].Gap == token.Hyphen: // "one-sided"
		case s.Has(cue.Indef):
			m.indef = true
			return i
		case r.word(i, r.w.Whose):
			m.def = true
			return at
		case s.Has(cue.No):
			m.no = true
			return at
		case r.time(i) >= 0 && r.d.Tokens[i+1].Gap >= token.Line && r.clock(r.time(i)) != "":
			return at // the line above tells when the page was changed: "11:32 UK"
		case r.time(i) >= 0:
			// A date or length before the head belongs to it, unless a preposition governs it.
			at = i
			continue
		case s.Has(cue.Prep|cue.And|cue.Which|cue.Say|cue.Be|cue.Have|cue.Will|cue.May|cue.To|cue.If) && t.Gap != token.Hyphen && !(i+1 < head && r.d.Tokens[i+1].Gap == token.Hyphen):
			return at
		}
		if x := r.time(i - 1); x >= 0 && r.pastAt(i) && t.Gap == token.Space && !r.sense(r.c.Times[x].First-1).Has(cue.Def|cue.Indef) && r.c.Times[x].First > first && r.bareWeekday(x) {
			return at // "The rebels on Monday extended unilateral truces"
		}
		if r.isAdj(i) && !(r.word(i, r.w.Called) && t.Gap != token.Hyphen) || t.Class == token.Number || t.Gap == token.Hyphen || r.d.Tokens[i+1].Gap == token.Hyphen || t.Case == token.Title && r.place(i) >= 0 || r.place(i) >= 0 {
			at = i
			continue
		}
		// Another word: it may be an adjective if a determiner follows to its left; go on without taking it.
		if r.isVerb(i) && t.Gap != token.Hyphen {
			// "has proposed a truce" is stopped by its article; "proposed truce" is taken with the one before it, as is "an internationally
			// supervised truce".
			if i > first && (r.sense(i-1).Has(cue.Def|cue.Indef) || i-1 > first && r.adverb(i-1) && r.sense(i-2).Has(cue.Def|cue.Indef)) {
				continue
			}
			return at
		}
		if head-i > 6 || r.pluralNoun(i) {
			return at // "said the rebels use ceasefires": a plural is no part of what follows
		}
	}
	return at
}

// ownsPlural reports whether the mark at token i is the apostrophe of a plural that owns what follows.
func (r *reader) ownsPlural(i int) bool {
	if i+1 >= len(r.d.Tokens) || r.d.Tokens[i].Gap != token.None || r.d.Tokens[i+1].Gap != token.Space || r.class(i-1) != token.Word || r.d.Tokens[i].End-r.d.Tokens[i].Start != 1 && r.d.Str(i) != "’" {
		return false
	}
	s := r.d.Str(i - 1)
	return len(s) > 2 && s[len(s)-1] == 's' && r.d.Str(i) != "\""
}

func (r *reader) isAdj(i int) bool {
	return r.sense(i).Has(cue.Adj | cue.Frail | cue.Former | cue.Another | cue.Wide | cue.Short | cue.Lasting | cue.OneSided)
}

func (r *reader) isVerb(i int) bool {
	found := r.sense(i).Has(cue.BareVerb)
	if !found {
		r.verbs(i, len(r.d.Tokens), cue.Verbal, func(*cue.Verb, cue.Form, int) bool {
			found = true
			return true
		})
	}
	return found
}

// lengthBehind finds "for 48 hours", "of three days", "lasting a week" right behind a phrase.
func (r *reader) lengthBehind(i, end int) int {
	if i >= end || !r.timed(r.sent(i)) {
		return -1
	}
	for k := i; k < end && k < i+8; k++ {
		if t := r.time(k); t >= 0 {
			tm := &r.c.Times[t]
			if k >= i+5 && r.class(tm.First-2) != token.Comma {
				return -1
			}
			if tm.Type == "DURATION" && !tm.Length.IsZero() && !tm.Length.IsVague() && tm.Relation == nil && k > i && !r.attributive(tm) && (r.word(k-1, r.w.ForAboutUp) || r.word(tm.First-1, r.w.ForAbout) || r.word(tm.First-1, r.w.To) && r.word(tm.First-2, r.w.Up) || r.word(tm.First-1, r.w.Last) && r.word(tm.First-2, r.w.To)) {
				return t
			}
			return -1
		}
		if k == i && r.d.Tokens[k].Class == token.Open {
			// "the ceasefire (60 days)"
			if t := r.time(k + 1); t >= 0 && r.c.Times[t].End < end && r.d.Tokens[r.c.Times[t].End].Class == token.Close && r.c.Times[t].Type == "DURATION" && !r.c.Times[t].Length.IsZero() && !r.c.Times[t].Length.IsVague() {
				return t
			}
		}
		if c := r.d.Tokens[k].Class; c > token.Possessive && !(c == token.Comma && (k == i && (r.word(k+1, r.w.ForLasting) || r.word(k+2, r.w.For) && r.word(k+1, r.w.AtFirst)) || r.word(k+1, r.w.Of) && r.time(k+2) >= 0)) {
			return -1 // but "the one with the army, of 101 days,"
		}
		if r.sense(k).Has(cue.Have|cue.Will) || r.word(k, r.w.Dragged) || r.isVerb(k) && !r.word(k, r.w.Lasts) && !r.word(k, r.w.Last) {
			return -1 // "has been violated for three weeks"
		}
	}
	return -1
}

// behind reads the prepositional phrases that follow the noun: where, and between whom.
func (r *reader) behind(m *mention, end int) {
	i := m.np.End
walk:
	for n := 0; i < end && n < 30; n++ {
		t := &r.d.Tokens[i]
		switch {
		case t.Class == token.Quote:
			i++
			continue
		case r.word(i, r.w.BetweenWith):
			i = r.parties(m, i+1, end)
			continue
		case r.word(i, r.w.WhereAfterNoun):
			j := i + 1
			for j < end && j < i+8 && r.place(j) < 0 && (r.sense(j).Has(cue.Def|cue.Adverb|cue.Wide|cue.Adj) || r.partOf(j) || r.word(j, r.w.And) && r.word(j+1, r.w.AroundNear) || r.word(j-1, r.w.And) && r.word(j, r.w.AroundNear) || r.d.Tokens[j].Class == token.Word && r.d.Tokens[j].Case == token.Lower && r.time(j) < 0 && !r.sense(j).Has(cue.Prep|cue.And|cue.Which|cue.Be|cue.Have|cue.Will|cue.Say|cue.To)) {
				j++
			}
			if r.word(i+1, r.w.The) && r.word(i+2, r.w.Country) || r.word(j, r.w.Country) {
				m.sense |= cue.Wide
			}
			if j >= end || r.place(j) < 0 {
				if t := r.time(i + 1); t >= 0 {
					i = r.c.Times[t].End
					continue
				}
				break walk
			}
			for j < end && (r.place(j) >= 0 || r.d.Tokens[j].Class == token.Comma && r.place(j+1) >= 0 || r.sense(j).Has(cue.And) && r.place(j+1) >= 0 || r.word(j, r.w.The) && r.place(j+1) >= 0 && r.place(j-1) < 0 || r.word(j, r.w.And) && r.word(j+1, r.w.The) && r.place(j+2) >= 0 || r.word(j-1, r.w.And) && r.word(j, r.w.The)) {
				if p := r.place(j); p >= 0 {
					m.places = r.addInt(m.places, p)
				}
				j++
			}
			i = j
			continue
		case r.time(i) >= 0:
			i = r.c.Times[r.time(i)].End
			continue
		case r.word(i, r.w.ThereHere) && r.place(i) >= 0:
			m.places = r.addInt(m.places, r.place(i))
			i++
			continue
		}
		break walk
	}
	// "the ceasefire remained volatile in several parts of the country"
	if i >= end || !r.says(r.sent(i), r.w.CountryOrAll) {
		return
	}
	for ; i < end && i < m.np.End+12; i++ {
		if r.barrier(i, end) {
			return
		}
		if r.word(i, r.w.Country) && r.word(i-1, r.w.The) && r.word(i-2, r.w.AllOver) || r.word(i, r.w.Nationwide) {
			m.sense |= cue.Wide
			return
		}
	}
}

// partOf reports whether "of" at token i joins a kind of area to its name: "the city of", "parts of".
func (r *reader) partOf(i int) bool {
	return r.word(i, r.w.Of) && r.word(i-1, r.w.AreaKinds) && (!r.word(i-1, r.w.Compass) || r.sense(i-2).Has(cue.Def)) // not "a town west of Baghdad"
}

// parties reads "between A and B" from token i and returns the token behind it.
func (r *reader) parties(m *mention, i, end int) int {
	last := i
	for j := i; j < end && j < last+9; j++ {
		t := &r.d.Tokens[j]
		if x := r.ref(j); x != nil {
			for _, a := range x.Actors[:min(1, len(x.Actors))] {
				m.parties = r.addInt(m.parties, a)
			}
			for _, a := range x.With {
				m.parties = r.addInt(m.parties, a)
			}
			j = max(j, x.End-1)
			last = j + 1
			continue
		}
		s := r.sense(j)
		if t.Class == token.Comma || s.Has(cue.And|cue.Def|cue.Indef) || t.Class == token.Quote || t.Class == token.Open || t.Class == token.Close {
			continue
		}
		if s.Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Which|cue.Say|cue.Prep) || t.Class > token.Possessive {
			break
		}
	}
	return max(last, i)
}
