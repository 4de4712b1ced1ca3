package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// bodies reads who sits in the bodies that watch over a truce: "overseen by a mechanism in which A and B take part", "a team of 200
// American soldiers is to watch over it", "joint groups of A and B will watch the line", "a commission made up of A and B".
//
// Told reports whether a sentence before has told of such a body; bodies reports whether it or this one has.
func (r *reader) bodies(s token.Sentence, told bool) bool {
	if !r.says(s, r.w.Bodies) || !told && !r.says(s, r.w.WatchVerbs) {
		return told
	}
	for i := s.First; i < s.End; i++ {
		if !r.word(i, r.w.Bodies) || r.negatedAt(i-1, s.First) {
			continue
		}
		watch := r.watching(i, s)
		if watch < 0 && told && r.sense(i-1).Has(cue.Def) {
			watch = i // "The committee also includes France."
		}
		if watch < 0 {
			continue
		}
		by, at := r.sitting(i, s)
		if len(by) == 0 {
			by, at = r.seatedIn(i, s)
		}
		if told = told || watch != i; len(by) > 0 {
			r.found = append(r.found, between{as: cue.Monitor, by: by, at: at, i: watch})
		}
	}
	return told
}

// seatedIn returns those whom the words behind the body at token i tell to sit in it or to run it: "comprising delegates from A and B", "chaired by
// A and hosted by B", "also includes A".
func (r *reader) seatedIn(i int, s token.Sentence) ([]int, Run) {
	for k := i + 1; k < s.End && k < i+30; k++ {
		if r.tokens[k].Class > token.Comma {
			break
		}
		if (r.word(k, r.w.HasMembers) || r.word(k, r.w.RunBy) && r.word(k+1, r.w.By) || r.word(k, r.w.MadeOf) && r.word(k+1, r.w.OfFromBy)) && !r.negatedAt(k-1, i) {
			return r.sitters(k+1, s.End)
		}
	}
	return nil, Run{}
}

// watching returns the verb by which the body at token i watches over a truce or what belongs to it, or -1: "is overseen by a
// commission", "a commission of A and B will supervise the withdrawal".
func (r *reader) watching(i int, s token.Sentence) int {
	for k := i - 1; k >= s.First && k > i-6; k-- {
		if r.word(k, r.w.By) || r.word(k, r.w.WithThrough) {
			if r.word(k-1, r.w.WatchedOver) {
				return k - 1
			}
			break
		}
	}
	if r.word(i-1, r.w.Monitoring) && (r.mentioned(s) || r.sense(i-2).Has(cue.Def)) {
		return i - 1 // "the ceasefire monitoring committee"
	}
	for k := i + 1; k < s.End; k++ {
		if r.tokens[k].Class > token.Possessive && r.tokens[k].Class != token.Comma {
			return -1
		}
		if !r.word(k, r.w.WatchVerbs) || r.ref(k) != nil {
			continue
		}
		if !r.sense(k-1).Has(cue.Will|cue.To|cue.May) && r.word(k, r.w.WatchedOver) {
			return -1
		}
		if r.truceAt(k+1, k+6) || r.about(k+1, k+6) || r.watchedThing(k+1, min(s.End, k+6)) {
			return k
		}
	}
	return -1
}

// watchedThing reports whether what a truce brings with it stands between tokens i and j: the line, the withdrawal.
func (r *reader) watchedThing(i, j int) bool {
	for k := i; k < j; k++ {
		if r.word(k, r.w.WatchedThings) {
			return true
		}
	}
	return false
}

// sitting returns who the body at token i is made of.
func (r *reader) sitting(i int, s token.Sentence) ([]int, Run) {
	from := -1
	for k := i + 1; k < s.End && k < i+9 && from < 0; k++ {
		switch {
		case r.word(k, r.w.WatchVerbs), r.tokens[k].Class > token.Comma:
			k = s.End
		case r.word(k, r.w.Which) && r.word(k-1, r.w.In), r.word(k, r.w.MadeOf) && r.word(k+1, r.w.OfFromBy):
			from = k + 1
			if !r.word(k, r.w.Which) {
				from++
			}
		case r.word(k, r.w.Up) && r.word(k+1, r.w.Of):
			from = k + 2
		case r.word(k, r.w.FromOf), r.word(k, r.w.Including), k == i+1 && r.word(k, r.w.With):
			from = k + 1
		}
	}
	if from < 0 {
		return nil, Run{}
	}
	return r.sitters(from, s.End)
}

// bodyBefore reports whether what the participle at token i tells of is a body, and no truce: "a mechanism hosted by".
func (r *reader) bodyBefore(i, first int) bool {
	for k := i - 1; k >= first && k > i-6; k-- {
		if r.word(k, r.w.Bodies) {
			return true
		}
	}
	return false
}

// sitters returns the states and bodies named from token from on, as far as one list may reach.
func (r *reader) sitters(from, limit int) ([]int, Run) {
	var by []int
	at := Run{First: from, End: from}
	for k := from; k < limit && k < from+24 && !r.sense(k).Has(cue.Be|cue.Will|cue.Say|cue.May) && !r.word(k, r.w.WatchVerbs); k++ {
		if r.tokens[k].Class > token.Comma && r.tokens[k].Class != token.Quote {
			break
		}
		a := -1
		if x := r.widest(k); x != nil && len(x.Actors) > 0 && x.Form != "pronoun" && r.time(k) < 0 {
			switch r.c.Actors[x.Actors[0]].Kind {
			case "igo", "state", "peacekeepers", "contact_group", "government", "ngo":
				for _, m := range r.members(x) {
					by = r.addInt(by, m)
				}
				at.End = max(at.End, x.End)
				k = max(k, x.End-1)
				continue
			}
		}
		if a = r.byAdjective(k); a < 0 {
			a = r.byDemonym(k)
		}
		if a >= 0 {
			by, at.End = r.addInt(by, a), k+1
		}
	}
	return by, at
}

// byDemonym returns the state whose people token i names, "Russians", if the article names it; -1 if not.
func (r *reader) byDemonym(i int) int {
	if r.tokens[i].Case == token.Lower {
		return -1
	}
	x := r.ref(i)
	if x == nil || len(x.Actors) == 0 {
		return -1
	}
	switch c := &r.c.Actors[x.Actors[0]]; c.Kind {
	case "civilians", "ethnic", "officials", "armed_forces":
		if c.Country != "" {
			if y := r.country(x.Actors[0]); y != x.Actors[0] {
				return y
			}
		}
	}
	return -1
}

// breachBehind reports whether breaches of a truce are named between tokens i and j.
func (r *reader) breachBehind(i, j int) bool {
	for k := i; k < j && r.tokens[k].Class <= token.Possessive; k++ {
		if r.word(k, r.w.Breaches) {
			return true
		}
	}
	return false
}

// missions reads the named missions and commissions that watch over a truce, and whose they are: "the Monitoring Mission of the OSCE
// recorded two explosions", "provides for a Joint Military Commission", "monitoring will fall to Russian military police".
// Watch are the words that may tell of one.
func (r *reader) missions(s token.Sentence, watch set) {
	if !r.says(s, watch) {
		return
	}
	for j := s.First; j < s.End; j++ {
		if !r.word(j, watch) {
			continue
		}
		b := between{as: cue.Monitor, i: j}
		switch {
		case r.word(j, r.w.Monitoring):
			for k := j + 1; k+1 < s.End && k < j+9 && r.tokens[k].Class <= token.Possessive; k++ {
				if r.word(k, r.w.FallsLeft) && r.word(k+1, r.w.To) {
					if b.by, b.at = r.actorList(k+2, s.End); len(b.by) == 0 || r.c.Actors[b.by[0]].Kind != "state" && r.c.Actors[b.by[0]].Kind != "igo" {
						if a := r.byAdjective(k + 2); a >= 0 {
							b.by, b.at = []int{a}, Run{First: k + 2, End: k + 3}
						}
					}
					break
				}
			}
		case r.word(j, r.w.Provides):
			for k := j + 1; k < s.End && k < j+8; k++ {
				if x := r.ref(k); x != nil && len(x.Actors) > 0 {
					if r.c.Actors[x.Actors[0]].Kind == "monitoring_group" {
						b.by, b.at = []int{x.Actors[0]}, x.Run
					}
					break
				}
			}
		default:
			by, at := r.subjects(j)
			counts := r.word(j, r.w.Tallied) && r.breachBehind(j+1, min(s.End, j+9))
			for _, a := range by {
				switch r.c.Actors[a].Kind {
				case "monitoring_group":
					b.by, b.at = append(b.by, a), at
				case "igo", "peacekeepers", "contact_group":
					if counts {
						b.by, b.at = append(b.by, a), at // "the mission recorded 111 violations"
					}
				}
			}
			if x := r.ref(at.End + 2); len(b.by) > 0 && r.word(at.End, r.w.Of) && x != nil && len(x.Actors) > 0 && r.c.Actors[x.Actors[0]].Kind == "igo" {
				b.by = append(b.by, x.Actors[0])
			}
		}
		if len(b.by) > 0 {
			r.found = append(r.found, b)
		}
	}
}
