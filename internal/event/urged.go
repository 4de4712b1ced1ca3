package event

import "github.com/84b0a40e/truce/internal/cue"

// urged reads "called on A and B to stop": who asks, and who is asked.
func (r *reader) urged(t *Truce, s *step) {
	first := r.sent(s.at.First).First
	for q := s.at.First - 1; q >= first && q > s.at.First-20; q-- {
		if !r.asking(q) {
			continue
		}
		if r.passiveBefore(q) {
			r.bidden(t, q)
			return
		}
		if by, at := r.subjects(q); len(by) > 0 {
			for _, a := range by {
				if r.speaks(a) {
					r.role(t, a, cue.Proposer, at)
				}
			}
		}
		k := q + 1
		if r.word(k, r.w.UrgedLinks) {
			k++
		}
		by, at := r.actorList(k, s.at.First)
		for _, a := range by {
			if r.belligerent(a) {
				r.role(t, a, cue.Addressee, at)
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
