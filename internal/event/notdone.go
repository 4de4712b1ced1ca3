package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// What is told and is no deed: what somebody plans, hopes, asks for or makes a condition of, and what anybody may do.

// planOnly reports whether what the verb before token end has for its object is a plan for a truce, and not the truce itself.
func (r *reader) planOnly(m *mention, end int) bool {
	if m.Strength == cue.Generic && r.word(m.np.End-1, r.w.OfferedPlans) {
		return true
	}
	for k := end; k < m.np.First; k++ {
		if r.word(k, r.w.OfferedPlans) {
			return true
		}
	}
	return false
}

// severalTimes reports whether what is told of a mention was done several times, to as many truces: "has declared a ceasefire six times since 1993".
func (r *reader) severalTimes(m *mention) bool {
	for k := range m.steps {
		switch m.steps[k].what {
		case cue.Announced, cue.Agreed, cue.InEffect, cue.None:
		default:
			return false // "broke a ceasefire several times": one
		}
	}
	k := m.np.End
	if r.sense(k).Has(cue.Prep) {
		k++
	}
	return r.word(k+1, r.w.TimesOver) && (r.word(k, r.w.Several) || r.word(k, r.w.Often) || r.class(k) == token.Number)
}

// whoever reports whether the verb at token i tells what anybody may do, and not what somebody did: "any party that violates", "those who break".
func (r *reader) whoever(i int) bool {
	first := r.sent(i).First
	if i > first && r.word(i-1, r.w.Anybody) {
		return true
	}
	if i <= first || !r.word(i-1, r.w.WhoWhichThat) {
		return false
	}
	for k := i - 2; k >= first && k > i-6 && r.class(k) == token.Word; k-- {
		if r.word(k, r.w.Anybody) {
			return true
		}
	}
	return false
}

// askedInVain reports whether the asking that governs the verb at token i is what somebody rejects: "turned down a call by the envoy to declare a
// truce".
func (r *reader) askedInVain(i int) bool {
	first := r.sent(i).First
	for k := i - 1; k > first && k > i-14; k-- {
		if !r.asking(k) {
			continue
		}
		k--
		for k > first && (r.sense(k).Has(cue.Def|cue.Indef|cue.Adj|cue.Both) || r.class(k) == token.Possessive || r.word(k, r.w.AnyEach) || r.word(k, r.w.BothAll)) || r.ref(k) != nil && k > first {
			k--
		}
		return r.rejectsAt(k) && r.force(k, cue.Past) == asserted
	}
	return false
}

// willNot reports whether the verb at token i tells that somebody will not make or keep a truce.
func (r *reader) willNot(v *cue.Verb, i int) bool {
	if v.Object != cue.Holding && v.Object != cue.Announced && v.Object != cue.InEffect {
		return false
	}
	for k := i - 1; k >= 0 && k > i-4 && !r.sense(k).Has(cue.Will); k-- {
		if !r.sense(k).Has(cue.Not | cue.Adverb) {
			return false
		}
	}
	return true
}

// hopedThat reports whether the auxiliary at token i stands in what is only hoped or thought possible: "a chance that the rebels will agree".
func (r *reader) hopedThat(i, first int) bool {
	for k := i - 1; k > first && k > i-9 && r.class(k) <= token.Possessive; k-- {
		if r.word(k, r.w.That) {
			k = r.beforeThat(k, first)
			return k >= first && (r.sense(k).Has(cue.Hope) && !r.sense(k-1).Has(cue.No) || r.word(k, r.w.Hopeful))
		}
		if r.sense(k).Has(cue.Which | cue.Say) {
			return false
		}
	}
	return false
}

// demandedThat reports whether the verb in its base form at token i stands in what somebody demands: "demands that it agree to a truce".
func (r *reader) demandedThat(i, first int) bool {
	for k := i - 1; k > first && k > i-7 && r.class(k) <= token.Possessive; k-- {
		if r.word(k, r.w.That) {
			k = r.beforeThat(k, first)
			return k >= first && r.asking(k)
		}
		if r.sense(k).Has(cue.Which | cue.Say | cue.To) {
			return false
		}
	}
	return false
}

// topicAt reports whether the word at token j makes what follows it the topic of a decision, a question, a talk: "a decision on", "matters such as".
func (r *reader) topicAt(j, first int) bool {
	if r.word(j-1, r.w.Undecided) {
		return !r.hopeless(j - 1)
	}
	if !r.word(j, r.w.TopicLinks) {
		return false
	}
	if k := j - 1; r.word(j, r.w.As) {
		j = k // "such as"
	}
	for k := j - 1; k >= first && k > j-4; k-- {
		if r.word(k, r.w.Topics) {
			return true
		}
		if r.class(k) > token.Possessive && r.class(k) != token.Comma {
			return false
		}
	}
	return false
}

// provided reports whether the verb at token i stands in what somebody makes a condition of: "on condition that all of them stop firing".
func (r *reader) provided(i, first int) bool {
	for k := i - 1; k > first && r.class(k) <= token.Possessive; k-- {
		if r.word(k, r.w.That) {
			return r.word(k-1, r.w.Insisting) || r.sense(k-1).Has(cue.If)
		}
	}
	return false
}
