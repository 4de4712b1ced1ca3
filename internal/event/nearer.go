package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// Which noun a relative clause goes with: the truce, or one that stands between.

// nearer reports whether the relative word at token j, with no comma before it, goes with another noun than the mention: with a feast, "a
// truce for Eid that begins on Friday", with a thing, "a truce near the bridge that was destroyed", with those who do what a truce cannot, "a truce with
// the party that walked out", "to bury those who died", or with one of what was told of the truce, "was helped by an ultimatum that ran out".
func (r *reader) nearer(m *mention, j, limit int, told bool) bool {
	at := j - 1
	if at < m.np.End {
		return false
	}
	if r.word(j, r.w.Who) {
		return true
	}
	if t := r.time(at); t >= 0 {
		for k := r.c.Times[t].First; k < r.c.Times[t].End; k++ {
			if r.word(k, r.w.Feasts) {
				return true
			}
		}
		return false
	}
	switch {
	case r.word(at, r.w.Undertakings), r.word(at, r.w.HolyDays):
		return true // "a new truce in talks that began in May"
	case told && r.class(at) == token.Word && !r.sense(at).Has(cue.And|cue.Adverb):
		return true
	case !r.thing(at):
		return false // "a truce in Aleppo that began on Friday"
	}
	return !r.saidOfTruce(at, j+1, limit)
}

// thing reports whether a common noun stands at token i, and not a place or somebody by name.
func (r *reader) thing(i int) bool {
	return r.class(i) == token.Word && r.tokens[i].Case == token.Lower && r.place(i) < 0 && !r.sense(i).Has(cue.And|cue.Adverb|cue.Prep|cue.Def|cue.Indef|cue.To)
}

// saidOfTruce reports whether the relative clause that goes on at token i tells what only a truce does, or what is only done to one, and not
// to the noun at token at: "a truce in the region that took effect on Friday", "that mediators had brokered". Those who are named there may do
// what makes or ends a truce, but no such thing is done to them.
func (r *reader) saidOfTruce(at, i, limit int) bool {
	who := r.ref(at) != nil
	for k := i; k < limit && k < i+10 && r.class(k) <= token.Possessive; k++ {
		known, its := false, false
		r.verbs(k, limit, cue.Verbal|cue.AdjectForm, func(v *cue.Verb, form cue.Form, end int) bool {
			known = true
			passive := r.passiveBefore(k)
			switch {
			case who:
				its = v.Subject != cue.None || passive || !r.does(i, k)
			case v.Subject == cue.None || v.Agent != cue.NoAgent:
				its = (v.Object == cue.Agreed || v.Object == cue.Announced) && (passive || !r.does(i, k))
			default:
				its = form == cue.Adject || r.timedAt(end)
			}
			return true
		})
		if known {
			return its && !r.word(at, r.w.PaperDeals)
		}
	}
	return who
}

// does reports whether nothing but what stands before a verb stands between the relative word and the verb at token k: the noun before does it.
func (r *reader) does(i, k int) bool {
	for ; i < k; i++ {
		if !r.sense(i).Has(cue.Be | cue.Have | cue.Will | cue.May | cue.Not | cue.Adverb) {
			return false
		}
	}
	return true
}

// beyond returns the main verb behind the clause that begins at token j and tells of another noun: "a truce for towns that the floods
// destroyed took effect"; stop if the truce is the object of a verb before, or none comes. Of a clause within commas it is the mark that closes them.
func (c *clause) beyond(j int) int {
	r := c.r
	if c.open {
		for ; j < c.end && r.class(j) != token.Comma && r.class(j) != token.Dash; j++ {
		}
		return j // ", brokered by an envoy who has left, took effect"
	}
	if c.held || c.main {
		return stop
	}
	own := false // the clause's own verb was read
	for k := j + 1; k < c.end && k < j+20 && r.class(k) <= token.Possessive; k++ {
		switch sn := r.sense(k); {
		case sn.Has(cue.And | cue.Which | cue.Say):
			return stop
		case sn.Has(cue.Be | cue.Have | cue.Will | cue.May):
			if own {
				return k
			}
			for own = true; r.sense(k + 1).Has(cue.Be | cue.Have | cue.Not | cue.Adverb); {
				k++
			}
			if r.pastForm(k+1) || r.sense(k+1).Has(cue.PerfForm|cue.BaseForm|cue.IngForm) && r.predicateAt(k+1) {
				k++
			}
		case r.time(k) >= 0:
		case own && r.finiteAt(k):
			return k
		case !own && (sn.Has(cue.PastForm|cue.ThirdForm) || r.pastForm(k) && !r.pluralNoun(k)):
			own = true
		}
	}
	return stop
}
