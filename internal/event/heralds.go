package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// heralds reads who brought the news of a truce without a verb of announcing: "A's announcement", "a communique signed by A", "A read it
// out", "on A's orders", "A made the announcement", "A named the hour".
func (r *reader) heralds(t *Truce, g *group) {
	x := r.scopeOf(g)
	if !x.says(r.w.Heralds) || t.Modality == "hypothetical" || t.Modality == "historical" {
		return
	}
	for _, s := range x.sentences {
		if !r.says(s.Sentence, r.w.Heralds) || r.headline(s.Sentence) {
			continue
		}
		for j := s.First; j < s.End; j++ {
			if !r.word(j, r.w.Heralds) || r.negatedAt(j-1, s.First) {
				continue
			}
			by, at := r.heraldAt(j, s)
			if len(by) == 0 || !r.saidOf(g, j) {
				continue
			}
			for _, a := range by {
				if k := r.c.Actors[a].Kind; r.speaks(a) && k != "officials" && k != "unknown" {
					r.role(t, a, cue.Announcer, at)
				}
			}
		}
	}
}

// heraldAt returns whose news the word at token j tells of.
func (r *reader) heraldAt(j int, s scoped) ([]int, Run) {
	switch {
	case r.word(j, r.w.ReadRead):
		if r.readOut(j, s.End) {
			return r.passiveOrActive(j, s.Sentence)
		}
	case r.word(j, r.w.NamedSet):
		if r.sense(j+1).Has(cue.Def) && r.word(j+2, r.w.DayHours) && !r.passiveBefore(j) {
			return r.subjects(j)
		}
	case r.word(j, r.w.Announcement) && r.sense(j-1).Has(cue.Def) && r.word(j-2, r.w.MadeMake) && !r.passiveBefore(j-2):
		return r.subjects(j - 2)
	case !s.named:
	case r.word(j, r.w.HeraldOrders):
		// "on the orders of A", "on A's orders"
		if r.word(j+1, r.w.Of) && (r.word(j-1, r.w.OnBy) || r.word(j-1, r.w.The) && r.word(j-2, r.w.OnBy)) {
			return r.actorList(j+2, s.End)
		}
		if by, at := r.newsOf(j, s.First); len(by) > 0 && r.word(at.First-1, r.w.OnBy) {
			return by, at
		}
	case r.word(j, r.w.HeraldNouns):
		k := j + 1
		if r.word(k, r.w.SignedIssued) {
			k++
		}
		if r.word(k, r.w.ByFrom) && r.time(k) < 0 && r.time(k+1) < 0 {
			return r.actorList(k+1, s.End)
		}
		return r.newsOf(j, s.First)
	}
	return nil, Run{}
}

// newsOf returns who owns the noun at token j, with words of time and description between them at most: "A's New Year's Eve announcement".
func (r *reader) newsOf(j, first int) ([]int, Run) {
	for k := j - 1; k > first && k > j-7; k-- {
		if r.tokens[k].Class == token.Possessive && r.time(k) < 0 {
			if x := r.ref(k - 1); x != nil && len(x.Actors) > 0 && x.Form != "pronoun" {
				return r.members(x), x.Run
			}
			return nil, Run{}
		}
		if r.time(k) < 0 && !r.sense(k).Has(cue.Adj|cue.Day) && (r.tokens[k].Case == token.Lower || r.tokens[k].Class > token.Possessive) {
			return nil, Run{}
		}
	}
	return nil, Run{}
}

// readOut reports whether what is read at token j is read to the world: "read it out", "read the statement".
func (r *reader) readOut(j, limit int) bool {
	for k := j + 1; k < limit && k < j+6; k++ {
		if r.word(k, r.w.Out) || r.word(k, r.w.HeraldNouns) {
			return true
		}
		if r.tokens[k].Class > token.Possessive {
			return false
		}
	}
	return false
}

// tellers makes announcers of those who are the first to say that a truce was made, goes on or is to come, if nobody is told to have announced it.
func (r *reader) tellers(t *Truce, steps []step) {
	if t.Modality == "hypothetical" || t.Modality == "historical" || t.hasRole("announcer") {
		return
	}
	for k := range r.c.Speeches {
		x := &r.c.Speeches[k]
		if x.Negated || len(x.By) == 0 || !r.word(x.Cue.First, r.w.SaidSays) {
			continue
		}
		for i := range steps {
			s := &steps[i]
			if s.at.First < x.First || s.at.First >= x.End || !s.news() {
				continue
			}
			by := append(r.mem.ints.Room(1+len(x.With)), r.speaker(x.By[0].Value, s.at.First))
			by = append(by, x.With...)
			for _, a := range by {
				if a >= 0 && r.ofStanding(a) {
					r.role(t, a, cue.Announcer, x.Cue)
				}
			}
			return
		}
	}
}

// news reports whether a step says that a truce was made, goes on or is to come.
func (s *step) news() bool {
	if s.force != asserted && s.force != planned && s.force != decided || s.verb == &presupposed || s.sub {
		return false
	}
	switch s.what {
	case cue.Agreed, cue.AgreedInPrinciple, cue.Announced, cue.Scheduled, cue.Extended, cue.Renewed:
		return true
	}
	return false
}

// ofStanding reports whether an actor may speak for a side, for a state or for many.
func (r *reader) ofStanding(a int) bool {
	switch x := &r.c.Actors[a]; x.Kind {
	case "person":
		return r.holdsOffice(a) || len(x.Affiliated) > 0 || len(x.Offices) > 0
	case "state", "government", "ministry", "armed_forces", "armed_group", "igo", "contact_group", "militia", "paramilitary", "coalition", "opposition":
		return r.speaks(a)
	}
	return false
}

// hasRole reports whether anybody has a role.
func (t *Truce) hasRole(as string) bool {
	for i := range t.Roles {
		if t.Roles[i].As == as {
			return true
		}
	}
	return false
}
