package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// force says how far a verb asserts what it says.
type force uint8

const (
	asserted force = iota
	planned        // will, is to, due to
	sought         // to, in order to, trying to
	asked          // urged them to
	decided        // agreed to, vowed to
	refused        // refused to, declined to
	failed         // failed to, unable to
	denied         // denied that
	negated        // not, never
	supposed       // if, might, hopes of
	alleged        // accused of
)

// passiveBefore reports whether a form of be, with or without adverbs, stands before token i.
func (r *reader) passiveBefore(i int) bool {
	for j := i - 1; j >= 0 && j > i-4; j-- {
		s := r.sense(j)
		if s.Has(cue.Be) {
			return true
		}
		if !s.Has(cue.Adverb | cue.Not) {
			return false
		}
	}
	return false
}

// force reads what stands before a verb.
func (r *reader) force(i int, form cue.Form) force {
	s := r.sent(i)
	if form == cue.Noun {
		return r.nounForce(i, s.First)
	}
	for j := i - 1; j >= s.First && j > i-6; j-- {
		sn := r.sense(j)
		t := &r.d.Tokens[j]
		switch {
		case form == cue.Ing && r.word(j, r.w.Pondering):
			return sought // "would consider renewing the truce"
		case form == cue.Ing && r.topicAt(j, s.First):
			return supposed // "put off a decision on ending the truce", "to decide on issues like extending it"
		case sn.Has(cue.Not), r.word(j, r.w.Longer) && r.word(j-1, r.w.No), r.word(j, r.w.Alone) && r.word(j-1, r.w.Letting):
			if r.iffy(j, s.First) == supposed {
				return supposed // "if the government does not agree to a truce"
			}
			return negated // "let alone agree to a truce"
		case sn.Has(cue.To):
			if form == cue.Ing && (r.word(j-1, r.w.Bent) || r.class(j-1) == token.Quote && r.word(j-2, r.w.Bent)) {
				return sought // "remain committed to reaching a truce", "close to signing one"
			}
			return r.infinitive(j, s.First)
		case form == cue.Base && j == i-1 && sn.Has(cue.And):
			return r.sharedForce(j, s.First)
		case sn.Has(cue.May):
			return supposed
		case sn.Has(cue.Will):
			if r.iffy(j, s.First) == supposed || r.word(i-1, r.w.Only) || r.hopedThat(j, s.First) || r.whoever(j) {
				return supposed // "asked whether it would halt the strikes", "will only agree to a truce that disarms them"
			}
			return planned
		case r.word(j, r.w.Having) && r.word(j-1, r.w.Denying), form == cue.Ing && r.word(j, r.w.Denying):
			return denied // "denied having agreed to a ceasefire"
		case sn.Has(cue.Have), sn.Has(cue.Be):
			if r.negatedAt(j, s.First) || r.word(j, r.w.Being) && r.word(j-1, r.w.Without) {
				return negated
			}
			if j > s.First && (r.sense(j-1).Has(cue.Will) || r.sense(j-1).Has(cue.To) && r.wasToHave(j)) {
				return planned
			}
			if j > s.First && r.sense(j-1).Has(cue.May) {
				return supposed
			}
			return r.iffy(j, s.First)
		case sn.Has(cue.And) && r.manner(j+1) && r.manner(j-1):
			continue // "to immediately and fully implement"
		case sn.Has(cue.Adverb|cue.Both) && j == i-1, sn.Has(cue.Adverb), r.time(j) >= 0, j == i-1 && r.adverb(j):
			continue // "will both observe"
		case t.Class == token.Comma || t.Class == token.Quote:
			if form == cue.Ing {
				return asserted
			}
			continue
		case form == cue.Ing && r.word(j, r.w.On) && r.word(j-1, r.w.GoesOn), form == cue.Ing && r.word(j, r.w.GoesOn):
			continue // "will go on holding"
		case form == cue.Ing && sn.Has(cue.Prep):
			return r.gerund(j, s.First)
		case form == cue.Ing && sn.Has(cue.No):
			return negated
		case form == cue.Ing && sn.Has(cue.Try):
			return sought
		case form == cue.Ing && r.rejectsAt(j):
			return negated // "ruled out renewing the truce"
		}
		break
	}
	if form == cue.Base && (r.imperative(i, s) || r.demandedThat(i, s.First)) {
		return asked
	}
	return r.iffy(i, s.First)
}

// manner reports whether an adverb stands at token i.
func (r *reader) manner(i int) bool { return r.sense(i).Has(cue.Adverb) || r.adverb(i) }

// adverb reports whether a word before a verb is an adverb by its ending: "would universally cease".
func (r *reader) adverb(i int) bool {
	if r.tokens[i].Class != token.Word || r.tokens[i].Case != token.Lower {
		return false
	}
	s := r.d.Str(i)
	return len(s) > 6 && s[len(s)-2:] == "ly"
}

// iffy looks for a conditional before token i in its clause.
func (r *reader) iffy(i, first int) force {
	if r.byNobody(i, first) {
		return negated
	}
	for j := i - 1; j >= first && j > i-12; j-- {
		t := &r.d.Tokens[j]
		if t.Class == token.Comma || t.Class == token.Semicolon || t.Class == token.Colon {
			return asserted
		}
		if sn := r.sense(j); sn.Has(cue.If) && !sn.Has(cue.Be|cue.May) {
			return supposed
		}
		if k := r.beforeThat(j, first); k > first && (r.word(k, r.w.Denying) || r.word(k, r.w.Reports) && r.disbelieved(k, first)) {
			return denied
		}
		if r.word(j, r.w.That) && j > first && (r.sense(j-1).Has(cue.Hope) || r.word(j-1, r.w.Insisting) || r.word(j-1, r.w.It) && r.word(j-3, r.w.See)) {
			return sought
		}
		if r.word(j, r.w.Ensuring) {
			return sought // "use their influence to ensure it is adhered to"
		}
		if r.word(j, r.w.Neither) {
			return negated
		}
		if r.word(j, r.w.SeeBase) && r.sense(j-1).Has(cue.Will|cue.May) {
			if r.word(j-1, r.w.WillShall) {
				return planned // "the deal will see both sides observe a truce"
			}
			return sought
		}
	}
	return asserted
}

// byNobody reports whether the clause of the verb at token i begins its sentence with those who did not: "Neither the army nor, it seems,
// the rebels announced a truce".
func (r *reader) byNobody(i, first int) bool {
	if !r.word(first, r.w.Nobody) || i-first > 26 {
		return false
	}
	if r.reduced(first+1, i) && !r.sense(first+2).Has(cue.Def|cue.Indef) && r.word(first, r.w.Neither) {
		return false // "Neither prolonged nor denounced, the truce ceased to be"
	}
	for k := first + 1; k < i; k++ {
		if r.word(k, r.w.And) || r.word(k, r.w.Contrasts) || r.word(k, r.w.OtherClause) {
			return false
		}
	}
	return true
}

// beforeThat returns the token before the "that" at token i and the time that may stand between: "denied on Tuesday that"; -1 if there is none.
func (r *reader) beforeThat(i, first int) int {
	if !r.word(i, r.w.That) {
		return -1
	}
	for i--; i > first && (r.time(i) >= 0 || r.sense(i).Has(cue.Adverb) || r.sense(i).Has(cue.Prep) && r.time(i+1) >= 0); i-- {
	}
	return i
}

// disbelieved reports whether a verb of denial has the reports at token i for its object: "dismissed reports that".
func (r *reader) disbelieved(i, first int) bool {
	for k := i - 1; k >= first && k > i-5; k-- {
		if r.word(k, r.w.Denying) || r.word(k, r.w.Dismissing) || r.word(k, r.w.Untruth) {
			return true // "there was no truth in reports", "described as untrue the claim"
		}
	}
	return false
}

// aimBefore reports whether the form of be at token i tells what an aim is: "our goal now is", "the first task will be".
func (r *reader) aimBefore(i, first int) bool {
	for i--; i >= first && r.sense(i).Has(cue.Will|cue.May|cue.Adverb|cue.Have); i-- {
	}
	return i >= first && r.word(i, r.w.Aims)
}

// infinitive tells what governs the "to" at token j.
func (r *reader) infinitive(j, first int) force {
	last := j - 16
	for k := j - 1; k >= first && k > last; k-- {
		sn := r.sense(k)
		t := &r.d.Tokens[k]
		if x := r.time(k); x >= 0 {
			k = r.c.Times[x].First
			continue
		}
		if t.Class == token.Comma {
			if open := r.parenthesis(k, first); open > 0 {
				last -= k - open
				k = open // "agreed on Monday, over the hotline, to implement"
				continue
			}
		}
		if t.Class == token.Comma || t.Class == token.Semicolon || t.Class == token.Colon {
			break
		}
		if sn.Has(cue.Not) && k == j-1 {
			continue
		}
		if k == j-1 && r.word(k, r.w.Whether) {
			return sought // "agreed to consider whether to sign a truce"
		}
		switch {
		case k == j-1 && r.sense(k-1).Has(cue.No) && !sn.Has(cue.Be):
			return supposed // "has no intention to extend the truce", "with no deal to extend it"
		case k == j-1 && r.word(k, r.w.OrderNouns) && r.word(k-1, r.w.In):
			return sought // "in order to agree on a truce"
		case k == j-1 && r.word(k, r.w.Declares):
			return decided // "has announced to call off its truce"
		case r.word(k, r.w.Ordering) && r.ownOrder(k, j, first):
			return decided
		case r.asking(k):
			return asked
		case r.word(k, r.w.Offering):
			return sought // "rejected an offer to revive the truce"
		case r.word(k, r.w.Refusing):
			return refused
		case r.achieving(k):
			return asserted // "managed to broker a truce"
		case r.word(k, r.w.Persuading):
			if r.sense(k-1).Has(cue.To) && r.infinitive(k-1, first) == asserted {
				return decided // "was able to persuade both to sign a truce"
			}
			return sought
		case sn.Has(cue.Fail):
			return failed
		case r.word(k, r.w.Deciding):
			if r.word(k, r.w.DealsMade) && r.unmade(k, first) {
				return sought
			}
			if r.negatedAt(k-1, first) {
				return refused
			}
			if r.sense(k - 1).Has(cue.No) {
				return negated
			}
			if r.iffy(k, first) == supposed {
				return supposed // "was asked if his decision to call off the truce was final"
			}
			if r.word(k, r.w.DecideBase) && r.sense(k-1).Has(cue.To|cue.May) {
				return sought
			}
			return decided
		case k == j-1 && sn.Has(cue.Be) && r.aimBefore(k, first):
			return sought // "the goal now is to extend the truce"
		case sn.Has(cue.Will), k == j-1 && sn.Has(cue.Be), r.word(k, r.w.DueOrSlated):
			return planned
		case sn.Has(cue.Try | cue.Hope):
			return sought
		case sn.Has(cue.Say | cue.Which):
			return sought
		}
	}
	if k := r.kind(j); (k == article.Title || k == article.Heading) && j > first && r.class(j-1) <= token.Possessive {
		if r.sense(j - 1).Has(cue.Not) {
			return negated // "Taliban not to extend ceasefire"
		}
		return planned // "IRA to restore ceasefire from noon"
	}
	return sought
}

// ownOrder reports whether the verb of ordering at token k, whose infinitive begins at token to, binds the forces of those who order: "told
// his fighters to", "its troops had been instructed to".
func (r *reader) ownOrder(k, to, first int) bool {
	if r.passiveBefore(k) {
		for i := k - 2; i >= first && i > k-10; i-- {
			if r.word(i, r.w.OwnMen) {
				return r.sense(i-1).Has(cue.Def|cue.Adj) || r.word(i-1, r.w.OwnersAll) || r.class(i-1) == token.Possessive || r.word(i+1, r.w.And) || r.word(i-1, r.w.And)
			}
			if !r.sense(i).Has(cue.Be|cue.Have|cue.Adverb) && r.tokens[i].Class > token.Possessive {
				return false
			}
		}
		return false
	}
	for i := k + 1; i < to && i < k+6; i++ {
		if (r.word(i, r.w.OwnersAll) || r.word(i, r.w.AllSides)) && i+1 < to {
			return true
		}
	}
	return false
}

// parenthesis returns the comma that opens the parenthesis which the comma at token i closes; 0 if none does shortly before.
func (r *reader) parenthesis(i, first int) int {
	clause := false
	for k := i - 1; k > first && k > i-14; k-- {
		switch c := r.d.Tokens[k].Class; {
		case c == token.Comma:
			if r.sense(k+1).Has(cue.And) || clause && !r.word(k+1, r.w.WhoWhich) {
				return 0
			}
			return k
		case c > token.Possessive && c != token.Quote && c != token.Period:
			return 0
		}
		clause = clause || r.sense(k).Has(cue.Say|cue.Be|cue.Have|cue.Will) // ", who were to meet on Friday,"
	}
	return 0
}

// unmade reports whether the deal at token k is one that there is not yet: "talks on a deal to", "hopes for an agreement to", "to
// reach a deal to".
func (r *reader) unmade(k, first int) bool {
	for i := k - 1; i >= first && i > k-6; i-- {
		s := r.sense(i)
		switch {
		case r.d.Tokens[i].Class > token.Possessive:
			return false
		case i == k-1 && r.word(i, r.w.Signs):
			continue // "Rebels Sign Deal to"
		case r.word(i, r.w.DealHopes), s.Has(cue.To | cue.No | cue.Not | cue.May | cue.Hope | cue.Try):
			return true
		case s.Has(cue.Be | cue.Have | cue.Say | cue.Which):
			return false
		}
	}
	return false
}

// gerund tells what governs a verb in -ing behind the preposition at token j.
func (r *reader) gerund(j, first int) force {
	if r.word(j, r.w.NotDone) {
		return negated
	}
	if r.word(j, r.w.WasDone) {
		return asserted
	}
	for k := j - 1; k >= first && k > j-10; k-- {
		if r.word(k, r.w.Blaming) {
			return alleged
		}
		if r.sense(k).Has(cue.Try | cue.Hope | cue.Decide) {
			if r.hopeless(k) {
				return negated // "there is no chance of renewing the truce", "rejected the possibility of"
			}
			return sought
		}
	}
	if r.word(j, r.w.SoughtLinks) {
		return sought
	}
	return asserted
}

// nounForce reads what stands before a noun such as "extension" or "collapse".
func (r *reader) nounForce(i, first int) force {
	forIt := false
	for j := i - 1; j >= first && j > i-9; j-- {
		forIt = forIt || r.word(j, r.w.For)
		sn := r.sense(j)
		t := &r.d.Tokens[j]
		if t.Class == token.Comma || t.Class == token.Semicolon || t.Class == token.Colon {
			return asserted
		}
		switch {
		case sn.Has(cue.No):
			return negated
		case r.word(j, r.w.Demanding), forIt && r.word(j, r.w.CallDescribe):
			return asked // "called on Monday for an end to the truce"
		case sn.Has(cue.Hope), r.word(j, r.w.Averting):
			return supposed
		case r.word(j, r.w.Alleging):
			return alleged
		case sn.Has(cue.Try) && !(r.word(j, r.w.CallDescribe) && !r.word(j+1, r.w.For)): // "called an end to the truce"
			return sought
		case sn.Has(cue.May):
			return supposed
		case sn.Has(cue.Be | cue.Have | cue.Say | cue.Which):
			return asserted
		}
	}
	return asserted
}
