package event

import (
	"strings"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// whatTheyDid reports whether a truce stands before the subject of the verb at token i as what was done: "the truce that Mr. Carter had
// coaxed out of them", "a ceasefire Qatar brokered".
func (r *reader) whatTheyDid(i, first int) bool {
	_, at := r.subjects(i)
	k := at.First - 1
	for k > first && r.sense(k).Has(cue.Def|cue.Adj|cue.Former) && !r.word(k, r.w.WhoWhichThat) {
		k--
	}
	if at.End > at.First && k-2 >= first && r.word(k, r.w.WhatSigned) && r.sense(k-1).Has(cue.Be) && r.word(k-2, r.w.ThatThisIt) {
		return true // "That is what A and B signed"
	}
	if k > first && r.word(k, r.w.WhoWhichThat) {
		k--
	}
	if k > first && r.tokens[k].Class == token.Comma {
		k--
	}
	return at.End > at.First && k > first && (r.truceAt(k, k+1) || r.about(k, k+1))
}

// hyphenated returns those whom hyphens tie to the participle at token i: "Qatari-brokered", "US- and French-brokered", "Saudi-US-mediated".
func (r *reader) hyphenated(i, first int) ([]int, Run) {
	var by []int
	at := Run{First: i, End: i}
	for k := i - 1; k >= first; {
		a := r.byAdjective(k)
		if x := r.ref(k); x != nil && len(x.Actors) > 0 && x.Form != "pronoun" {
			a, k = x.Actors[0], min(k, x.First)
			for k < at.First-1 && r.sense(k).Has(cue.Def) {
				k++
			}
		}
		if a < 0 {
			break
		}
		by, at.First = r.addInt(by, a), k
		tied := r.tokens[k].Gap == token.Hyphen
		if k--; tied {
			continue
		}
		if k < first || !r.word(k, r.w.And) {
			break
		}
		if k--; k > first && r.class(k) == token.Dash && r.tokens[k].Gap == token.None {
			k--
		}
	}
	return by, at
}

// ofStates returns the states that the adjectives before the noun at token i speak of, if the article names them: "Egyptian and Qatari
// mediators".
func (r *reader) ofStates(i, first int) ([]int, Run) {
	var by []int
	at := Run{First: i, End: i}
	for k := i - 1; k >= first; k-- {
		a := r.byAdjective(k)
		if x := r.ref(k); a < 0 && len(by) > 0 && x != nil && len(x.Actors) > 0 && r.c.Actors[x.Actors[0]].Kind == "state" {
			a = x.Actors[0] // "US and Egyptian mediators"
		}
		if a < 0 {
			break
		}
		by, at.First = r.addInt(by, a), k
		if k--; k < first || !r.word(k, r.w.And) && r.tokens[k].Class != token.Comma {
			break
		}
	}
	return by, at
}

// truceOfPair reports whether nothing but the names of whose it is stands from token i to a truce: "brokers Sudan ceasefire", "broker A-B truce".
// Then the word before it is no noun.
func (r *reader) truceOfPair(i, limit int) bool {
	const longest = 5
	for k := i; k < limit && k < i+longest; k++ {
		switch {
		case k > i && r.truceAt(k, k+1):
			return true
		case r.tokens[k].Class > token.Possessive || r.tokens[k].Case == token.Lower:
			return false
		}
	}
	return false
}

// relief reports whether what a truce is to make possible is named from token i to token j, and no truce before it.
func (r *reader) relief(i, j int) bool {
	for ; i < j && r.tokens[i].Class == token.Word && !r.truceAt(i, i+1); i++ {
		if r.word(i, r.w.ReliefActs) {
			return true
		}
	}
	return false
}

// undertaken returns who does what the noun at token i names, told by a verb of doing it: "the mediation effort was led by Norway", "monitoring of the truce
// will be carried out by the African Union", "Norway is leading the mediation".
func (r *reader) undertaken(i int, s token.Sentence) ([]int, Run) {
	for k := i + 1; k < s.End && k < i+12 && r.tokens[k].Class <= token.Possessive; k++ {
		if r.word(k, r.w.Undertaken) && r.word(k+1, r.w.By) && !r.negatedAt(k-1, i) {
			return r.actorList(k+2, s.End)
		}
		if r.word(k, r.w.Carried) && r.word(k+1, r.w.Out) && r.word(k+2, r.w.By) && !r.negatedAt(k-1, i) {
			return r.actorList(k+3, s.End)
		}
		if r.sense(k).Has(cue.Which | cue.Say | cue.And) {
			break
		}
	}
	k := i - 1
	for k > s.First && r.sense(k).Has(cue.Def|cue.Indef|cue.Adj) {
		k--
	}
	if k > s.First && r.word(k, r.w.Leads) && r.ref(k) == nil && r.doesSo(k) && !(r.passiveBefore(k) && !r.ing(k)) {
		return r.subjects(k)
	}
	return nil, Run{}
}

// playing returns whose role ends before token j+1, with "of" or without: "Norway's role as mediator", "Norway played the role of a go-between".
func (r *reader) playing(j, first int) ([]int, Run) {
	if r.word(j, r.w.Of) {
		j--
	}
	k := j - 1
	if k > first && r.tokens[k].Class == token.Possessive {
		if x := r.ref(k - 1); x != nil && len(x.Actors) > 0 {
			return r.members(x), x.Run
		}
		return nil, Run{}
	}
	for ; k > first && k > j-5; k-- {
		if r.word(k, r.w.Plays) {
			if !r.doesSo(k) {
				return nil, Run{}
			}
			return r.subjects(k)
		}
	}
	return nil, Run{}
}

// doesSo reports whether what the verb at token k tells is so, and not refused, asked for or denied.
func (r *reader) doesSo(k int) bool {
	switch r.force(k, cue.Past) {
	case refused, supposed, negated, sought:
		return false
	}
	return true
}

// actsAs gives a role to whoever stands between the sides, and to those for whom they do: an envoy mediates for who sent him, who is in office for the state.
func (r *reader) actsAs(t *Truce, a int, as cue.Agent, at Run) {
	r.role(t, a, as, at)
	if as == cue.Architect || as == cue.Negotiator {
		return
	}
	x := &r.c.Actors[a]
	for _, with := range x.Affiliated {
		if k := r.c.Actors[with.With].Kind; x.Kind == "person" && (k == "igo" || k == "contact_group") {
			r.role(t, with.With, as, at)
		}
	}
	r.forState(t, a, as, at)
}

// forState gives the role of a person in office, or of an organ of a state, to the state, too: "the Kremlin brokered", "the Turkish president mediated".
func (r *reader) forState(t *Truce, a int, as cue.Agent, at Run) {
	x := &r.c.Actors[a]
	organ := x.Country != "" && (x.Kind == "peacekeepers" || x.Kind == "ministry" || x.Kind == "government" && !strings.HasPrefix(x.Name, "Government"))
	if x.Kind == "person" && r.holdsOffice(a) || organ {
		if c := r.country(a); c != a && !r.partyBy(t, c) {
			r.role(t, c, as, at)
		}
	}
}
