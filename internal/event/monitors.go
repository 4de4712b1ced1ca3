package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// senders reads who sends the people at token i: "Malaysia will send observers".
func (r *reader) senders(i int, s token.Sentence) ([]int, Run) {
	for k := i - 1; k > s.First && k > i-8; k-- {
		if !r.word(k, r.w.Sending) {
			continue
		}
		if f := r.force(k, cue.Base); r.passiveBefore(k) || f == sought || f == supposed || f == refused || f == negated {
			return nil, Run{}
		}
		return r.subjects(k)
	}
	return nil, Run{}
}

// monitors reads "unarmed monitors from the Nordic countries", "United Nations observers have taken up positions", "peacekeepers
// of the African Union": those who send people to watch over a truce.
func (r *reader) monitors() {
	if !r.anywhere(r.w.Watchers) {
		return
	}
	for _, s := range r.d.Sentences {
		if !r.says(s, r.w.Watchers) {
			continue
		}
		for i := s.First; i < s.End; i++ {
			if !r.word(i, r.w.Watchers) || r.sense(i-1).Has(cue.No) || r.negatedAt(i-1, s.First) {
				continue
			}
			if r.word(i, r.w.Monitors) && r.word(i-1, r.w.OtherWatch) {
				continue
			}
			b := between{as: cue.Monitor, i: i}
			if r.word(i+1, r.w.FromOf) {
				b.by, b.at = r.actorList(i+2, s.End)
			} else if r.word(i+1, r.w.SentOut) && r.word(i+2, r.w.By) {
				b.by, b.at = r.actorList(i+3, s.End) // "monitors sent by the African Union"
			}
			if len(b.by) == 0 {
				j := i - 1
				if x := r.widest(i); x != nil && x.First < i {
					j = x.First - 1 // "United Nations observers" as one name
					for k := x.First; k < i; k++ {
						if y := r.ref(k); y != nil && y != x && len(y.Actors) > 0 {
							b.by, b.at = r.members(y), y.Run
						}
					}
					if len(b.by) == 0 {
						if a := r.byAdjective(x.First); a >= 0 {
							b.by, b.at = []int{a}, Run{First: x.First, End: i}
						}
					}
				}
				for len(b.by) == 0 && j > s.First && (r.sense(j).Has(cue.Adj) || r.word(j, r.w.BeforeWatchers)) && r.ref(j) == nil {
					j--
				}
				if x := r.ref(j); len(b.by) == 0 && x != nil && len(x.Actors) > 0 && x.Form != "pronoun" {
					b.by, b.at = r.members(x), x.Run
				}
				if len(b.by) == 0 {
					if a := r.byAdjective(j); a >= 0 {
						b.by, b.at = []int{a}, Run{First: j, End: j + 1}
					}
				}
				if len(b.by) == 0 {
					b.by, b.at = r.senders(i, s)
				}
			}
			var by []int
			for _, a := range b.by {
				switch r.c.Actors[a].Kind {
				case "igo", "state", "peacekeepers", "coalition", "contact_group":
					by = append(by, a)
				}
			}
			if b.by = by; len(by) > 0 {
				r.found = append(r.found, b)
			}
		}
	}
}

// hosts makes hosts of the states in whose towns a truce was signed or talked about, if the article names them and they are no side.
func (r *reader) hosts(t *Truce, g *group) {
	if !r.anywhere(r.w.SealedOrTalks) || t.Kind == "unilateral_halt" {
		return // one side alone signs nothing anywhere
	}
	last := -1
	for _, i := range g.ms {
		s := r.sent(r.ms[i].First)
		if s.First == last || !r.says(s, r.w.SealedOrTalks) {
			continue
		}
		last = s.First
		for j := s.First; j < s.End; j++ {
			if !r.word(j, r.w.SealedOrTalks) || !r.speaksOf(g, j) {
				continue
			}
			for k := j + 1; k < s.End && k < j+14; k++ {
				if r.tokens[k].Class > token.Comma {
					break
				}
				p := r.place(k)
				if r.word(k, r.w.Here) {
					if p = r.datelined(); p < 0 {
						break
					}
				} else if p < 0 || !(r.word(k-1, r.w.InAt) || r.class(k-1) == token.Comma) {
					continue
				}
				c := r.c.Places[p].Country
				for a := range r.c.Actors {
					if x := &r.c.Actors[a]; x.Kind == "state" && x.Country == c && c != "" && !r.inCountry(a, t) && !r.partyBy(t, a) {
						r.role(t, a, cue.Host, Run{First: k, End: k + 1})
					}
				}
				break
			}
		}
	}
}

// datelined returns the place that the dateline names first, or -1: where "here" is.
func (r *reader) datelined() int {
	for n := range r.d.Paras {
		p := &r.d.Paras[n]
		for k := p.First; k < p.Body; k++ {
			if x := r.place(k); x >= 0 {
				return x
			}
		}
	}
	return -1
}

// proposals reads "accepted an Egyptian proposal for a truce", "the American plan for a ceasefire": whose it is.
func (r *reader) proposals(t *Truce, m *mention) {
	if m.np.First < 3 || !r.word(m.np.First-1, r.w.OfFor) || !r.word(m.np.First-2, r.w.CompoundPlans) && !r.word(m.np.First-2, r.w.Drafts) {
		return
	}
	by, at := r.actor(m.np.First-2, r.sent(m.First))
	for _, a := range by {
		if r.speaks(a) {
			r.role(t, a, cue.Proposer, at)
		}
	}
}

// tender returns who does what the verb at token i tells. An -ing right behind a noun is that noun's, "a committee overseeing the truce",
// as is one behind "charged with".
func (r *reader) tender(i, first int) ([]int, Run) {
	k := i - 1
	for k > first && r.sense(k).Has(cue.Adverb) {
		k--
	}
	if !r.ing(i) || k <= first || r.tokens[k].Class != token.Word {
		return r.subjects(i)
	}
	if r.sense(k).Has(cue.Prep) && r.word(k-1, r.w.Charged) {
		if k -= 2; k < first || r.sense(k).Has(cue.Be|cue.Have) {
			return r.subjects(i)
		}
	}
	if x := r.ref(k); x != nil && len(x.Actors) > 0 {
		return r.listEnding(k, first)
	}
	if r.tokens[k].Case == token.Lower && r.tokens[k].Gap != token.Hyphen && r.time(k) < 0 && !r.isVerb(k) && !r.sense(k).Has(cue.Prep|cue.Be|cue.Have|cue.Will|cue.Which|cue.And|cue.Not|cue.To) {
		return nil, Run{}
	}
	return r.subjects(i)
}
