package event

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// A goBetween is a way of telling who stands between the sides.
type goBetween struct {
	as cue.Agent
	// did are its verbs in their active forms, done its participles; both may be one spelling.
	did, done []string
	// with is the particle or noun that has to follow the verb: "stood surety".
	with []string
	// nouns name who does it, acts what is done: "the mediator, A", "A's mediation".
	nouns, acts []string
	// own reports that the object says what is meant, so that it needs no truce or talks beside it.
	own bool
	// soft reports that the sides themselves may do it, too.
	soft bool
}

// goBetweenRows is the table. A verb belongs to the first row that has it.
var goBetweenRows = [...]goBetween{
	{as: cue.Mediator, did: []string{"mediate", "mediates", "mediated", "mediating"}, done: []string{"mediated"}, nouns: []string{"mediator", "mediators", "intermediary", "intermediaries", "comediator"}, acts: []string{"mediation"}, own: true},
	{as: cue.Broker, did: []string{"broker", "brokers", "brokered", "brokering", "arranged", "secured"}, done: []string{"brokered", "arranged", "sponsored"}, nouns: []string{"broker", "brokers", "sponsor", "sponsors"}, acts: []string{"brokering", "sponsorship"}},
	{as: cue.Broker, soft: true, did: []string{"forged", "clinched", "coaxed", "wrested", "extracted", "wrung", "cobbled", "patched", "pieced", "stitched", "conjured", "produced", "obtained", "won", "crafted", "engineered", "imposed"},
		done: []string{"forged", "clinched", "coaxed", "cobbled", "patched", "pieced", "stitched", "conjured", "produced", "obtained", "crafted", "choreographed", "orchestrated", "drawn"}},
	{as: cue.Proposer, done: []string{"proposed", "tabled", "floated", "put", "presented"}, own: true},
	{as: cue.Mediator, did: []string{"steered", "chaired", "shepherded", "led", "oversaw"}, done: []string{"steered", "chaired", "shepherded"}, with: []string{"talks", "negotiations"}},
	{as: cue.Mediator, acts: []string{"auspices", "aegis", "chairmanship", "patronage"}},
	{as: cue.Facilitator, did: []string{"facilitate", "facilitates", "facilitated", "facilitating"}, done: []string{"facilitated"}, nouns: []string{"facilitator", "facilitators"}, acts: []string{"facilitation"}, own: true},
	{as: cue.Negotiator, did: []string{"negotiated", "hammered"}, done: []string{"negotiated", "hammered", "worked"}},
	{as: cue.Negotiator, did: []string{"worked"}, with: []string{"out", "it"}},
	{as: cue.Host, did: []string{"host", "hosts", "hosted", "hosting"}, done: []string{"hosted"}, nouns: []string{"host", "hosts"}},
	{as: cue.Guarantor, did: []string{"stood", "stands", "stand"}, with: []string{"surety", "guarantor"}, own: true},
	{as: cue.Guarantor, did: []string{"vouch", "vouches", "vouched"}, own: true},
	{as: cue.Guarantor, did: []string{"guarantee", "guarantees", "guaranteed", "underwrote", "underwrite"}, done: []string{"guaranteed", "underwritten", "vouched"}, nouns: []string{"guarantor", "guarantors"}, acts: []string{"guarantee", "guarantees"}},
	{as: cue.Monitor, did: []string{"monitor", "monitors", "monitored", "monitoring", "oversee", "oversees", "oversaw", "overseeing", "supervise", "supervises", "supervised", "supervising", "verify", "verifies", "verified", "verifying", "policed", "policing"}, done: []string{"monitored", "overseen", "supervised", "verified", "policed", "watched", "observed"}, acts: []string{"supervision", "monitoring", "verification"}},
	{as: cue.Monitor, did: []string{"watch", "watches", "watched", "watching"}, with: []string{"over"}},
	{as: cue.Architect, did: []string{"designed", "drafted", "devised"}, done: []string{"designed", "drafted", "devised", "engineered"}, nouns: []string{"architect", "architects", "author", "authors"}},
}

// goBetweenSets are the words of a goBetween.
type goBetweenSets struct {
	did, done, with, nouns, acts set
	any                          set // all but with
}

func (v *vocabulary) goBetween(row *goBetween) goBetweenSets {
	return goBetweenSets{did: v.add(row.did), done: v.add(row.done), with: v.add(row.with), nouns: v.add(row.nouns), acts: v.add(row.acts),
		any: v.add(slices.Concat(row.did, row.done, row.nouns, row.acts))}
}

// A between is a hit of the table in the text.
type between struct {
	as cue.Agent
	by []int
	at Run
	i  int // the word that tells

	soft bool // whether the sides may do it, too
}

// goBetweens reads the go-betweens of every sentence that speaks of the truce or of the talks on it.
func (r *reader) goBetweens(t *Truce, g *group) {
	for _, b := range r.betweens() {
		if !r.saidOf(g, b.i) {
			continue
		}
		for _, a := range b.by {
			x := &r.c.Actors[a]
			switch {
			case r.collective(a), x.Kind == "media", x.Kind == "officials", x.Kind == "civilians", x.Kind == "armed_group" && b.as != cue.Negotiator && b.as != cue.Guarantor && b.as != cue.Proposer && !r.word(b.i, r.w.HelpOf), x.Kind == "unknown" && x.Key == "", x.Kind == "monitoring_group" && x.Key == "" && (b.as != cue.Monitor || !r.properName(x.Name)):
				continue
			case b.soft && !r.ofElsewhere(a, t) && (x.Kind != "person" || x.Country != "" && r.inCountry(a, t)):
				continue
			case (t.has(a, "party") || x.Kind == "government" && r.partyBy(t, a)) && b.as != cue.Architect && (b.as != cue.Guarantor || r.inCountry(a, t)):
				continue // who negotiates or observes a truce of its own is a party
			case b.as == cue.Negotiator && r.partyBy(t, a):
				continue
			}
			as := b.as
			if as == cue.Host {
				a = r.country(a)
			}
			r.actsAs(t, a, as, b.at)
		}
	}
}

// ofElsewhere reports whether an actor is a body of many states, or a state from outside the country of a truce.
func (r *reader) ofElsewhere(a int, t *Truce) bool {
	x := &r.c.Actors[a]
	switch x.Kind {
	case "igo", "contact_group", "ngo":
		return true
	case "state":
		return len(t.Places) > 0 && !r.inCountry(a, t) && !r.partyBy(t, a)
	}
	return false
}

// properName reports whether a name ends in a capital word: "Joint Military Commission", and not "UN observers".
func (r *reader) properName(name string) bool {
	c, _ := utf8.DecodeRuneInString(name[strings.LastIndexByte(name, ' ')+1:])
	return unicode.IsUpper(c)
}

// partyBy reports whether the side of an actor is a party.
func (r *reader) partyBy(t *Truce, a int) bool {
	s := r.side(a)
	for i := range t.Roles {
		if t.Roles[i].As == "party" && r.sameSide(t.Roles[i].Actor, s) {
			return true
		}
	}
	return false
}

// about reports whether a truce, talks or a paper on one are named between tokens i and j.
func (r *reader) about(i, j int) bool {
	for k := i; k < j && k < len(r.d.Tokens); k++ {
		if r.word(k, r.w.TalkedAbout) || r.word(k, r.w.Fire) && r.word(k-1, r.w.Cease) {
			return true
		}
	}
	return false
}

// betweens returns every go-between that the text tells of, found once.
func (r *reader) betweens() []between {
	if r.found != nil {
		return r.found
	}
	if r.mem.found == nil {
		r.mem.found = make([]between, 0, 8)
	}
	r.found = r.mem.found[:0]
	// Only what falls to somebody can be watched over where no mission is named.
	watch := r.w.Monitoring
	for i := range r.c.Actors {
		switch r.c.Actors[i].Kind {
		case "monitoring_group", "igo", "peacekeepers", "contact_group":
			watch = r.w.MissionVerbs
		}
	}
	told := false
	for n := range r.passages {
		r.goodOffices(r.d.Sentences[n])
		told = r.bodies(r.d.Sentences[n], told)
		r.missions(r.d.Sentences[n], watch)
		if !r.passages[n].senses.Has(cue.Between) {
			continue
		}
		s := r.d.Sentences[n]
		for i := s.First; i < s.End; i++ {
			if t := &r.d.Tokens[i]; t.Class != token.Word || t.End-t.Start < 4 || !r.sense(i).Has(cue.Between) {
				continue
			}
			for k := range goBetweenRows {
				if b, ok := r.betweenAt(k, i, s); ok {
					r.found = append(r.found, b)
					break
				}
			}
		}
	}
	r.monitors()
	r.mem.found = r.found
	return r.found
}

// betweenAt tries one row at token i.
func (r *reader) betweenAt(n, i int, s token.Sentence) (between, bool) {
	row, words := &goBetweenRows[n], &r.f.goBetween[n]
	b := between{as: row.as, i: i, soft: row.soft}
	if !r.word(i, words.any) {
		return b, false
	}
	if r.word(i, words.nouns) && !(r.word(i, words.did) && r.sense(i-1).Has(cue.To|cue.Will|cue.May)) {
		if r.word(i, words.did) && r.truceOfPair(i+1, s.End) {
			b.by, b.at = r.tender(i, s.First)
		} else {
			b.by, b.at = r.holder(i, s)
		}
		return b, len(b.by) > 0
	}
	if r.word(i, words.acts) {
		b.by, b.at = r.actor(i, s)
		return b, len(b.by) > 0
	}
	next := i + 1
	for next < s.End && r.sense(next).Has(cue.Def|cue.Adverb) {
		next++
	}
	if len(row.with) > 0 && !r.word(next, words.with) {
		return b, false
	}
	if r.word(i, words.done) && (r.word(i+1, r.w.By) || (r.word(i+1, r.w.Out) || r.word(i+1, r.w.Up)) && r.word(i+2, r.w.By) || r.word(i+1, r.w.Over) && r.word(i+2, r.w.By) || r.byBehind(i, s.End)) {
		if r.negatedAt(i-1, s.First) || row.as == cue.Host && r.bodyBefore(i, s.First) {
			return b, false
		}
		for k := i + 1; k < s.End && k < i+9; k++ {
			if r.word(k, r.w.By) && r.time(k) < 0 {
				if row.as == cue.Monitor && (r.sense(k+1).Has(cue.Both) || r.sense(k+2).Has(cue.Both)) {
					return b, false // "observed by both sides": kept
				}
				b.by, b.at = r.actorList(k+1, s.End)
				break
			}
		}
		return b, len(b.by) > 0 && (row.own && row.as != cue.Proposer || row.as == cue.Proposer && (r.truceAt(max(s.First, i-6), i) || r.truceAt(i, i+1)) || row.as != cue.Proposer && (r.about(s.First, i) || r.mentioned(s)))
	}
	if r.tokens[i].Gap == token.Hyphen && (r.word(i, words.did) || r.word(i, words.done)) {
		if b.by, b.at = r.hyphenated(i, s.First); len(b.by) > 0 {
			return b, row.own || r.truceAt(i+1, min(s.End, i+5)) || r.about(i+1, min(s.End, i+5))
		}
	}
	if r.word(i, words.did) {
		// A participle without "by" is no active verb: "the truce mediated last year".
		if r.passiveBefore(i) && !r.ing(i) || r.negatedAt(i-1, s.First) {
			return b, false
		}
		f := r.force(i, cue.Past)
		if f == refused || f == supposed || f == negated || f == sought && !r.word(i-1, r.w.To) {
			return b, false
		}
		if row.as == cue.Monitor && r.sense(i-1).Has(cue.To) && r.word(i-2, r.w.Bodies) && r.sendingAt(i, s.First) < 0 {
			return b, false // "a commission to monitor the truce": who is to sit in it is told elsewhere
		}
		if f == sought && !r.ing(i) && !r.willHelp(i, s.First) {
			if k := r.sendingAt(i, s.First); row.as == cue.Monitor && k >= 0 && (r.about(i+1, min(s.End, i+7)) || r.truceAt(i+1, min(s.End, i+7))) {
				b.by, b.at = r.subjects(k)
			}
			return b, len(b.by) > 0
		}
		if row.as == cue.Monitor && r.tokens[min(i+1, len(r.tokens)-1)].Class > token.Possessive && r.sense(i-1).Has(cue.Will) {
			b.by, b.at = r.subjects(i) // "the OSCE will verify"
			return b, len(b.by) > 0
		}
		if row.as == cue.Facilitator && r.relief(i+1, min(s.End, i+6)) {
			return b, false // "agreed to facilitate the delivery of aid"
		}
		if !row.own && !r.whatTheyDid(i, s.First) && !r.about(i+1, min(s.End, i+7)) && !(r.word(i-1, r.w.WhichWhoAnd) && r.mentioned(s)) && !r.truceAt(i+1, min(s.End, i+7)) {
			return b, false
		}
		b.by, b.at = r.tender(i, s.First)
		for k := i + 1; len(b.by) > 0 && k < s.End && k < i+9; k++ {
			if r.d.Tokens[k].Class > token.Possessive {
				break
			}
			if r.word(k, r.w.With) && r.word(k-1, r.w.Together) {
				more, _ := r.actorList(k+1, s.End)
				for _, a := range more {
					b.by = r.addInt(b.by, a)
				}
				break
			}
		}
		return b, len(b.by) > 0
	}
	return b, false
}

// ing reports whether token i ends in -ing.
func (r *reader) ing(i int) bool {
	w := r.d.Str(i)
	return len(w) > 4 && w[len(w)-3:] == "ing"
}

// byBehind reports whether "by" follows a participle within a few words of time or place: "arranged last month by".
func (r *reader) byBehind(i, limit int) bool {
	for k := i + 1; k < limit && k < i+8; k++ {
		if r.word(k, r.w.By) && r.time(k) < 0 {
			return true
		}
		if r.d.Tokens[k].Class > token.Possessive || r.time(k) < 0 && r.place(k) < 0 && !r.sense(k).Has(cue.Prep|cue.Adverb|cue.Day) && !r.word(k, r.w.TogetherAgain) && !r.word(k, r.w.Up) {
			return false
		}
	}
	return false
}

// willHelp reports whether the infinitive at token i is to be done: "will help to verify", "is to monitor", "has agreed to host".
func (r *reader) willHelp(i, first int) bool {
	for k := i - 1; k >= first && k > i-7; k-- {
		if r.sense(k).Has(cue.Will|cue.Be) || r.word(k, r.w.SentToHelp) {
			return true
		}
		if r.word(k, r.w.OnlyOffered) {
			return false
		}
	}
	return false
}

// sendingAt returns the verb of sending people to do what the infinitive at token i tells, or -1: "would send two delegations, one to
// the capital and one to the front, to watch over it".
func (r *reader) sendingAt(i, first int) int {
	for k := i - 1; k >= first && k > i-22; k-- {
		if r.word(k, r.w.Sending) && !r.passiveBefore(k) {
			if f := r.force(k, cue.Base); f == supposed || f == refused || f == negated {
				return -1
			}
			return k
		}
		if c := r.tokens[k].Class; c > token.Comma {
			return -1
		}
	}
	return -1
}

// mentioned reports whether a sentence mentions a truce.
func (r *reader) mentioned(s token.Sentence) bool {
	return s.First < s.End && r.passages[r.tokens[s.First].Sent].truce
}

// truceAt reports whether a truce is mentioned between tokens i and j.
func (r *reader) truceAt(i, j int) bool {
	for k := range r.ms {
		if m := &r.ms[k]; m.group >= 0 && m.First < j && i < m.End {
			return true
		}
	}
	return false
}

// holder reads whom a noun for a go-between at token i names: "Egypt, the mediator", "mediators Qatar and Egypt", "acted as
// mediator", "the mediators, A and B", "UN mediators".
func (r *reader) holder(i int, s token.Sentence) ([]int, Run) {
	if r.sense(i - 1).Has(cue.No) {
		return nil, Run{}
	}
	// "fellow mediator Egypt", "the chief architects of the truce, A and B"
	k := i + 1
	if r.word(k, r.w.OfIn) {
		for k < s.End && k < i+9 && r.d.Tokens[k].Class != token.Comma {
			k++
		}
		if k >= s.End || r.d.Tokens[k].Class != token.Comma {
			k = s.End
		}
	}
	if k < s.End && r.d.Tokens[k].Class == token.Comma {
		k++
	}
	if r.word(k, r.w.From) {
		return r.actorList(k+1, s.End) // "mediators from Qatar and Egypt"
	}
	if k < s.End && r.ref(k) != nil || r.sense(k).Has(cue.Def) && r.ref(k+1) != nil {
		if by, at := r.actorList(k, s.End); len(by) > 0 {
			if !r.predicative(i, s.First) {
				return by, at
			}
		}
	}
	// "President A acted as mediator", "Tanzania was host and facilitator", "A, the facilitator,"
	j := i - 1
	for j > s.First && (r.sense(j).Has(cue.Def|cue.Indef|cue.Adj|cue.Former) || r.word(j, r.w.BesideTitle) && r.ref(j) == nil) {
		j--
	}
	switch {
	case r.sense(j).Has(cue.Be):
		return r.subjects(j)
	case r.word(j, r.w.ActedAs):
		for k := j - 1; k > s.First && k > j-8 && r.sense(j-1).Has(cue.To); k-- {
			if r.word(k, r.w.AskedTo) && r.class(k-1) == token.Comma {
				return r.listEnding(k-2, s.First) // "Norway, asked by both sides to act as facilitator"
			}
		}
		return r.subjects(j)
	case r.word(j+1, r.w.As) && r.word(j, r.w.RolePart), r.word(j, r.w.Of) && r.word(j-1, r.w.RolePart):
		return r.playing(j, s.First)
	case r.word(j+1, r.w.As) && j > s.First:
		if by, at := r.listEnding(j, s.First); len(by) > 0 && r.withList(at.First, s.First) {
			return by, at // "with A and B as facilitators"
		}
	case j > s.First && r.d.Tokens[j].Class == token.Comma:
		return r.listEnding(j-1, s.First)
	}
	if by, at := r.ofStates(i, s.First); len(by) > 0 {
		return by, at
	}
	if i-2 >= s.First && r.class(i-1) == token.Possessive {
		if x := r.ref(i - 2); x != nil && len(x.Actors) > 0 && x.Form != "pronoun" {
			return r.members(x), x.Run // "Egypt's mediators"
		}
	}
	if x := r.ref(i - 1); x != nil && len(x.Actors) > 0 && j == i-1 {
		if len(x.With) == 0 && x.Form != "pronoun" {
			return r.coordinated(x, s.First) // "Saudi and American mediators"
		}
		return r.members(x), x.Run
	}
	return nil, Run{}
}

// withList reports whether "with" or a verb of choosing stands before token i.
func (r *reader) withList(i, first int) bool {
	for k := i - 1; k >= first && k > i-4; k-- {
		if r.word(k, r.w.WithThrough) || r.word(k, r.w.AskedTo) {
			return true
		}
		if !r.sense(k).Has(cue.Def|cue.Indef|cue.Adj) && r.ref(k) == nil {
			return false
		}
	}
	return false
}

// predicative reports whether the noun at token i says what somebody is.
func (r *reader) predicative(i, first int) bool {
	for j := i - 1; j >= first && j > i-4; j-- {
		if r.sense(j).Has(cue.Be) || r.word(j, r.w.ActedServed) {
			return true
		}
		if !r.sense(j).Has(cue.Def | cue.Indef | cue.Adj) {
			return false
		}
	}
	return false
}

// actor reads whose act a noun at token i names: "Egyptian mediation", "A's mediation", "mediation by A", "under the auspices of A".
func (r *reader) actor(i int, s token.Sentence) ([]int, Run) {
	if by, at := r.undertaken(i, s); len(by) > 0 {
		return by, at
	}
	if r.word(i+1, r.w.ByOfFrom) {
		if by, at := r.actorList(i+2, s.End); len(by) > 0 {
			return by, at
		}
	}
	j := i - 1
	if j > s.First && r.d.Tokens[j].Class == token.Possessive {
		j--
		if r.word(j, r.w.Country) && r.word(j-1, r.w.HisHer) {
			if x := r.ref(j - 1); x != nil && len(x.Actors) > 0 {
				if a := r.country(x.Actors[0]); a != x.Actors[0] {
					return []int{a}, Run{First: j - 1, End: i}
				}
				return nil, Run{}
			}
		}
	}
	for j > s.First && r.sense(j).Has(cue.Adj) && r.ref(j) == nil && r.in.Gazetteer.Hint(r.d.Tokens[j].Word) == "" {
		j--
	}
	if x := r.ref(j); x != nil && len(x.Actors) > 0 && x.Form != "pronoun" {
		return r.members(x), x.Run
	}
	if a := r.byAdjective(j); a >= 0 {
		return []int{a}, Run{First: j, End: j + 1}
	}
	return nil, Run{}
}

// country returns the state of an actor's country if the article names it, else the actor.
func (r *reader) country(a int) int {
	c := r.c.Actors[a].Country
	for y := range r.c.Actors {
		if b := &r.c.Actors[y]; b.Kind == "state" && b.Country == c && c != "" {
			return y
		}
	}
	return a
}

// byAdjective returns the state that an adjective at token i speaks of, "Egyptian", if the article names it; -1 if not.
func (r *reader) byAdjective(i int) int {
	if i < 0 || i >= len(r.tokens) || r.tokens[i].Case == token.Lower || r.in.Gazetteer == nil {
		return -1
	}
	code := r.in.Gazetteer.HintAt(r.d, i)
	if code == "" {
		return -1
	}
	for y := range r.c.Actors {
		if b := &r.c.Actors[y]; b.Kind == "state" && b.Country == code {
			return y
		}
	}
	return -1
}
