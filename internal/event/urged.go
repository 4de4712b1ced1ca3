package event

import "github.com/84b0a40e/truce/internal/cue"

// urged reads "called on A and B to stop": who asks, and who is asked. Who asks to keep a truce that was made proposes nothing.
func (r *reader) urged(t *Truce, g *group, s *step) {
	kept := s.mention < len(r.ms) && r.ms[s.mention].def && r.made(g)
	first := r.sent(s.at.First).First
	for q := s.at.First - 1; q >= first && q > s.at.First-20; q-- {
		if !r.asking(q) {
			continue
		}
		if r.passiveBefore(q) {
			if !kept {
				r.bidden(t, q)
			}
			return
		}
		k := q + 1
		if r.word(k, r.w.UrgedLinks) {
			k++
		}
		if r.word(k, r.w.OwnersAll) && r.word(k+1, r.w.OwnMen) {
			r.toOwnMen(t, q)
			return
		}
		if by, at := r.subjects(q); len(by) > 0 && !kept {
			for _, a := range by {
				if r.speaks(a) {
					r.role(t, a, cue.Proposer, at)
				}
			}
		}
		by, at := r.actorList(k, s.at.First)
		for _, a := range by {
			if r.belligerent(a) {
				if !kept {
					r.role(t, a, cue.Addressee, at)
				}
				if r.c.Actors[a].Kind != "person" && r.inCountry(a, t) {
					r.party(t, a, at) // "urged Russia": an ally of a side may be asked, too
				}
			}
		}
		return
	}
}

// bidden reads "soldiers were told to stop", "both sides were urged by the United Nations to halt": who is asked, and by whom.
func (r *reader) bidden(t *Truce, q int) {
	by, at := r.subjects(q)
	for _, a := range by {
		if r.belligerent(a) {
			r.role(t, a, cue.Addressee, at)
		}
	}
	if r.word(q+1, r.w.By) {
		by, at = r.actorList(q+2, r.sent(q).End)
		for _, a := range by {
			if r.speaks(a) {
				r.role(t, a, cue.Proposer, at)
			}
		}
	}
}

// toOwnMen reads "called on its fighters to stop", which is an order: who gives it declares a truce of its own.
func (r *reader) toOwnMen(t *Truce, q int) {
	by, at := r.subjects(q)
	for _, a := range by {
		if r.speaks(a) {
			r.role(t, a, cue.Announcer, at)
		}
	}
	r.declared(t, by, at, true)
}
