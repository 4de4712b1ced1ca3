package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// coordinated returns the actors of a mention and of those joined to its left: "the US and Russia".
func (r *reader) coordinated(x *resolve.Ref, first int) ([]int, Run) {
	by := r.mem.ints.One(x.Actors[0])
	for _, a := range x.With {
		by = r.addInt(by, a)
	}
	at := x.Run
	for j := x.First - 1; j >= first; {
		t := &r.d.Tokens[j]
		if !(t.Class == token.Comma || r.word(j, r.w.And) || r.word(j, r.w.OfBy) && r.word(j-1, r.w.And) || r.sense(j).Has(cue.Def) && !r.word(j, r.w.That)) {
			break
		}
		k := j - 1
		for k >= first && (r.word(k, r.w.LinksOfList) && (r.word(k, r.w.AndThe) || r.word(k-1, r.w.And)) || r.d.Tokens[k].Class == token.Comma) {
			k--
		}
		if k < first {
			break
		}
		y := r.ref(k)
		if y == nil || len(y.Actors) == 0 || t.Class == token.Comma && !r.list(k, at.First) {
			break
		}
		by = append([]int{y.Actors[0]}, by...)
		at.First = y.First
		j = y.First - 1
	}
	return by, at
}

// list reports whether what stands between two mentions makes them items of a list that ends in "and".
func (r *reader) list(i, j int) bool {
	for k := i; k < j+14 && k < len(r.d.Tokens); k++ {
		if r.word(k, r.w.And) {
			return true
		}
		if r.sense(k).Has(cue.Be | cue.Have | cue.Will | cue.Say) {
			return false
		}
	}
	return false
}

// agent reads "by Russia and Turkey" behind a passive.
func (r *reader) agent(s *step, i, limit int) {
	for j, end := i, i+11; j < limit && j < end; j++ {
		t := &r.d.Tokens[j]
		if t.Class == token.Comma && r.whereWhen(j, limit) {
			end += 4 // "signed in Abuja, Nigeria, on August 19 by"
			continue
		}
		if t.Class > token.Possessive && t.Class != token.Quote {
			return
		}
		if r.word(j, r.w.By) && r.time(j) < 0 {
			if r.doing(j+1) || j > i && r.sense(j-1).Has(cue.Between) {
				return // "was announced after mediation by Qatar"
			}
			s.by, s.byAt = r.actorsRight(j+1, limit)
			if x := r.ref(j + 1); r.proxy(s.byAt.End-1) || x == nil && (r.proxy(j+1) || r.proxy(j+2)) {
				if by, at := r.actorList(j+1, limit); len(by) > 0 {
					s.by, s.byAt = by, at // "by the leaders of A and B"
				}
			}
			if by, at := r.actorList(j+1, limit); len(by) > len(s.by) && len(s.by) > 0 && by[0] == s.by[0] || len(by) > 0 && r.signsFor(s.byAt, at) {
				s.by, s.byAt = by, at // "by President A of Croatia and President B", "by A for the army and by B for the rebels"
			}
			for k := s.byAt.End; k > i && k < limit && k < s.byAt.End+14; k++ {
				if r.word(k, r.w.By) && (r.class(k-1) == token.Comma || r.word(k-1, r.w.And)) && r.time(k) < 0 {
					more, at := r.actorList(k+1, limit) // "by A of the army, by B and C, who lead the rebels, and by D"
					for _, a := range more {
						s.by = r.addInt(append([]int(nil), s.by...), a)
					}
					s.byAt.End = max(s.byAt.End, at.End)
				}
			}
			return
		}
		if r.word(j, r.w.Between) {
			return
		}
	}
}

// signsFor reports whether whom a list names are those for whom others act who are named first: "A for the army".
func (r *reader) signsFor(named, list Run) bool {
	for k := named.End; k < list.End && k < named.End+3; k++ {
		if r.word(k, r.w.For) {
			return r.actsFor(k)
		}
	}
	return false
}

// whereWhen reports whether the comma at token j opens or closes nothing but a place or a time.
func (r *reader) whereWhen(j, limit int) bool {
	for k := j + 1; k < limit && k < j+4; k++ {
		if r.place(k) >= 0 || r.time(k) >= 0 || r.word(k, r.w.By) {
			return true
		}
		if !r.sense(k).Has(cue.Prep | cue.Def) {
			return false
		}
	}
	return false
}

// actorsRight returns the list of actors that begins at or right behind token i.
func (r *reader) actorsRight(i, limit int) ([]int, Run) {
	var by []int
	at := Run{First: i, End: i}
	for j, miss := i, 0; j < limit && miss < 7; j++ {
		if x := r.ref(j); x != nil && len(x.Actors) > 0 {
			by = r.addInt(by, x.Actors[0])
			for _, a := range x.With {
				by = r.addInt(by, a)
			}
			j = max(j, x.End-1)
			at.End = j + 1
			miss = 0
			continue
		}
		t := &r.d.Tokens[j]
		s := r.sense(j)
		if t.Class == token.Comma && len(by) > 0 && r.passedAnd(i, j) && !r.list(j, j+2) {
			break // "by Norway and Kenya, the Kenyan ministry said"
		}
		if t.Class == token.Comma || r.word(j, r.w.LinksToActor) || t.Class == token.Possessive || t.Class == token.Quote {
			continue
		}
		if t.Class > token.Possessive || s.Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Which|cue.Say|cue.To) || len(by) > 0 {
			break
		}
		miss++
	}
	return by, at
}

// passedAnd reports whether "and" stands between tokens i and j.
func (r *reader) passedAnd(i, j int) bool {
	for k := i; k < j; k++ {
		if r.word(k, r.w.And) {
			return true
		}
	}
	return false
}

// nounDoer reads "Russia's announcement of", "the announcement by Russia of", "calls from the UN for".
func (r *reader) nounDoer(s *step, i int, sent token.Sentence) {
	if s.verb.Agent == cue.Violator && r.word(s.at.First, r.w.BreachNouns) {
		if by, at, _ := r.breakers(s.at.First, sent); len(by) > 0 {
			s.by, s.byAt = by, at
			return
		}
	}
	if i > sent.First && r.class(i-1) == token.Possessive {
		if x := r.ref(i - 2); x != nil && len(x.Actors) > 0 {
			s.by, s.byAt = r.mem.ints.One(x.Actors[0]), x.Run
			return
		}
	}
	if x := r.ref(i - 1); x != nil && len(x.Actors) > 0 {
		s.by, s.byAt = r.mem.ints.One(x.Actors[0]), x.Run
		return
	}
	for j := s.at.End; j < sent.End && j < s.at.End+14; j++ {
		if r.d.Tokens[j].Class > token.Possessive {
			return
		}
		if r.word(j, r.w.ByFrom) && r.time(j) < 0 && r.time(j+1) < 0 && !r.doing(j+1) {
			s.by, s.byAt = r.actorsRight(j+1, sent.End)
			return
		}
	}
}
