package timex

import (
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// occurred reports whether the words up to token i are a verb in the past and its object, of what happens on a day and is not planned for
// one: "took power", "signed the accord".
func (r *reader) occurred(i int) bool {
	if k := i; r.capital(k) || r.capital(k-1) && r.gap(k) == token.None { // "were stopped at Beni on", "at PK12 on"
		for k--; r.capital(k) || r.is(k, rThe); k-- {
		}
		if r.any(k, 1<<rIn|1<<rAt) || r.isWord(k, "near") {
			i = k - 1
		}
	}
	for n := 0; i >= r.lo && n < 5; i, n = i-1, n+1 {
		if r.class(i) != token.Word || r.any(i, 1<<rTo|1<<rFor|1<<rOf|1<<rIn|1<<rAt|1<<rFrom) {
			return false
		}
		if v := r.verb(i); v != 0 {
			switch r.low(i) {
			case "agreed", "announced", "called", "declared", "has", "have", "offered", "ordered", "instructed", "directed", "planned", "proposed", "promised", "put", "said", "scheduled", "set", "sought", "told", "wrote", "held", "been", "had",
				"demanded", "requested", "wanted", "invited", "expected", "pledged", "vowed":
				return false
			}
			return v < 0
		}
	}
	return false
}

// nearestVerb returns the nearest word up to token i that tells of the time of its clause, or -1.
func (r *reader) nearestVerb(i, limit int) int {
	for n := 0; i >= r.lo && n < limit; i, n = i-1, n+1 {
		if r.t[i].Class == token.Word && r.verb(i) != 0 {
			return i
		}
	}
	return -1
}

// deferred reports whether the nearest verb up to token i puts something off: "postponed the decision", "moved the vote".
func (r *reader) deferred(i int) bool {
	i = r.nearestVerb(i, 10)
	if i < 0 {
		return false
	}
	switch r.low(i) {
	case "postponed", "delayed", "deferred", "adjourned", "moved", "shifted", "rescheduled", "pushed", "extended", "prolonged":
		return true
	}
	return false
}

// laidFor reports whether the words up to token i are a meeting that is offered or asked for, with its place: "proposed talks in Geneva".
func (r *reader) laidFor(i int) bool {
	for n := 0; i > r.lo && n < 4 && r.capital(i); i, n = i-1, n+1 {
	}
	if !r.any(i, 1<<rIn|1<<rAt) || !r.appointed(i-1) {
		return false
	}
	if i = r.nearestVerb(i, 10); i < 0 {
		return false
	}
	switch r.low(i) {
	case "offered", "proposed", "invited", "suggested", "requested", "demanded", "scheduled", "arranged", "convened", "promised":
		return true
	}
	return false
}

// runsTill reports whether the verb at token i is of a clause that says how long something was granted: "had until the truce ran out".
func (r *reader) runsTill(i int) bool {
	for n := 0; i > r.lo && n < 8; i, n = i-1, n+1 {
		if r.class(i) != token.Word {
			return false
		}
		if r.is(i, rUntil) {
			return r.isWord(i-1, "had") || r.isWord(i-1, "have") || r.isWord(i-1, "has")
		}
	}
	return false
}

// appointed reports whether token i is a thing whose day is fixed before it comes.
func (r *reader) appointed(i int) bool {
	switch r.low(i) {
	case "election", "elections", "vote", "voting", "ballot", "referendum", "runoff", "meeting", "summit", "talks", "hearing", "deadline", "session", "debate", "ceremony", "signing", "funeral", "march", "rally",
		"match", "game", "handover", "inauguration", "swap", "exchange", "truce", "ceasefire":
		return true
	}
	return false
}

// overtaken reports whether a weekday was named in the past as one to come, so that it may be over: "had set Friday as the deadline", "the
// march planned for Friday was called off", "talks were due on Friday".
func (r *reader) overtaken(m *Mention) bool {
	if r.isWord(m.First-1, "set") {
		return !r.any(m.First-2, 1<<rTo|1<<rModal) && !r.isWord(m.First-2, "is") && !r.isWord(m.First-2, "are")
	}
	for i, n := m.First-1, 0; i >= r.lo && n < 12; i, n = i-1, n+1 {
		if r.t[i].Class != token.Word || r.verb(i) == 0 || r.is(i, rTo) {
			continue
		}
		if r.is(i+1, rTo) && r.dueThen(i) {
			return true
		}
		switch r.low(i) {
		case "expected", "scheduled", "due", "planned", "supposed", "slated", "foreseen", "envisaged", "envisioned":
		case "would":
			return true
		default:
			return false
		}
		switch r.low(i - 1) {
		case "was", "were":
			return true
		case "is", "are", "be", "has", "have":
			return false
		}
		return r.tenseRight(m.End, 8) < 0
	}
	return false
}

// bound reports whether the nearest verb to the left is an infinitive behind a noun of intent: "announced an agreement to buy the
// bank in January".
func (r *reader) bound(i int) bool {
	for n := 0; i > r.lo && n < 12; i, n = i-1, n+1 {
		if r.t[i].Class != token.Word {
			continue
		}
		if r.is(i, rTo) && r.infinitive(i+1) {
			switch r.low(i - 1) {
			case "agreement", "deal", "decision", "order", "proposal", "offer", "bid", "pledge", "promise", "vow", "threat", "intention", "invitation":
				return true
			}
		}
		if r.verb(i) != 0 {
			return false
		}
	}
	return false
}

// prolongs reports whether the nearest past verb to the left sets a limit that is to come: "has given them until Tuesday",
// "extended its deadline until Friday".
func (r *reader) prolongs(i, limit int) bool {
	for n := 0; i >= r.lo && n < limit; i, n = i-1, n+1 {
		if r.t[i].Class != token.Word {
			continue
		}
		switch r.d.Low(i) {
		case "extended", "postponed", "delayed", "prolonged", "adjourned", "renewed", "given", "gave", "agreed", "ordered", "instructed", "directed", "set", "has", "have", "moved", "deferred", "pushed", "extension", "prolongation", "renewal":
			return true
		case "put":
			return r.isWord(i+1, "off") || r.isWord(i+1, "back")
		}
		if r.verb(i) != 0 {
			return r.isWord(i-1, "has") || r.isWord(i-1, "have")
		}
	}
	return false
}

// announced reports whether the nearest past verb to the left is one of what is to come: "ordered a truce from noon on Friday". What is
// only said is to come if it has its hour: "spoke of a truce from noon on Friday".
func (r *reader) announced(i, limit int, hour bool) bool {
	if i = r.nearestVerb(i, limit); i < 0 {
		return false
	}
	switch r.d.Low(i) {
	case "called":
		return !r.isWord(i+1, "off")
	case "gave", "given", "granted", "ordered", "instructed", "directed", "announced", "declared", "agreed", "proposed", "offered", "decreed", "pledged", "promised", "vowed", "decided", "told", "unveiled", "proclaimed", "committed", "consented", "predicted", "forecast":
		return true
	case "spoke", "said", "wrote", "confirmed", "stated":
		return hour
	}
	return false
}

// toBe reports whether the participle at token i is of what is to be: "will be held", "is to be signed", "must be opened".
func (r *reader) toBe(i int) bool {
	k := i - 1
	if r.class(k) == token.Word && !r.isWord(k, "be") {
		k-- // an adverb
	}
	if !r.isWord(k, "be") {
		return false
	}
	k--
	if r.is(k, rNot) || r.between(k) {
		k--
	}
	if r.any(k, 1<<rModal|1<<rTo) {
		return true
	}
	if r.class(k) != token.Word {
		return false
	}
	switch r.d.Str(k) {
	case "should", "may", "might", "must":
		return true
	}
	return false
}

// between reports whether token i is an adverb such as stands between a modal and its verb: "will also be signed", "would formally be over".
func (r *reader) between(i int) bool {
	switch w := r.low(i); w {
	case "also", "then", "soon", "now", "again", "still", "only", "first", "probably", "likely":
		return true
	default:
		return strings.HasSuffix(w, "ly")
	}
}

// tillThen reports whether the participle at token i is of a clause in the present that a conjunction makes one of what is to come:
// "when the case is heard", "until it is signed".
func (r *reader) tillThen(i int) bool {
	k := i - 1
	if !r.isWord(k, "is") && !r.isWord(k, "are") {
		k-- // an adverb
	}
	if !r.isWord(k, "is") && !r.isWord(k, "are") {
		return false
	}
	for n := 0; k > r.lo && n < 6; n++ {
		k--
		if r.t[k].Class != token.Word && r.t[k].Class != token.Possessive || r.verb(k) != 0 {
			return false
		}
		if r.any(k, 1<<rWhen|1<<rUntil) || r.isWord(k, "if") || r.isWord(k, "once") || r.isWord(k, "unless") {
			return true
		}
	}
	return false
}

// wanted reports whether the participle at token i is of what somebody wants done: "wants the vote held".
func (r *reader) wanted(i int) bool {
	for n := 0; i > r.lo && n < 4; n++ {
		i--
		switch {
		case r.class(i) != token.Word || r.form(i) == formPast:
			return false
		case r.obliges(i):
			return true
		}
	}
	return false
}

// attributive reports whether the participle at token i stands before its noun and tells no time: "a still unspecified date", "the proposed
// talks".
func (r *reader) attributive(i int) bool {
	if r.low(i+1) == "" || r.role(i+1) != noRole && !r.appointed(i+1) {
		return false
	}
	k := i - 1
	if s := r.low(k); s == "still" || s == "yet" || len(s) > 4 && s[len(s)-2:] == "ly" {
		k--
	}
	return r.any(k, 1<<rA|1<<rThe|1<<rPossess)
}

// traded reports whether token i is what is traded by the month it is to be delivered in: "coffee for July delivery".
func (r *reader) traded(i int) bool {
	switch r.low(i) {
	case "delivery", "deliveries", "contract", "contracts", "futures", "settlement":
		return true
	}
	return false
}

// arranged reports whether a passive in the present right before the expression tells a weekday: "the bridge is closed on Sunday". What people are
// accused of was done.
func (r *reader) arranged(m *Mention) bool {
	if m.Expr.Weekday == 0 || m.Expr.Day > 0 {
		return false
	}
	k := m.First - 1
	if r.any(k, 1<<rOn|1<<rAt|1<<rFrom) {
		k--
	}
	switch s := r.low(k); s {
	case "held", "closed", "opened", "buried", "released", "freed", "sworn", "inaugurated", "signed", "launched", "published", "unveiled", "voted", "decided", "paid", "marked", "celebrated", "observed", "resumed", "lifted", "likely", "possible", "expected":
		return r.isWord(k-1, "is") || r.isWord(k-1, "are")
	}
	return false
}

// planned reports whether token i is a verb in the present of what is fixed for a day ahead: "she races again on Sunday", "voters go to the polls
// on Thursday". What somebody says or thinks is no such thing.
func (r *reader) planned(i int) bool {
	s := r.low(i)
	if s == "" || i == r.lo {
		return false
	}
	if s == "play" || s == "race" || s == "meet" || s == "vote" {
		if x := r.lower(i - 1); x == "they" || x == "we" || x == "you" {
			return true
		}
	}
	switch r.d.Low(i - 1) {
	case "he", "she", "it":
		if len(s) < 4 || s[len(s)-1] != 's' || s[len(s)-2] == 's' || r.role(i) != noRole || r.form(i) != 0 {
			return false
		}
		switch s {
		case "does", "says", "knows", "thinks", "believes", "feels", "seems", "looks", "likes", "needs", "denies", "adds", "means", "remains", "recalls", "remembers", "insists", "claims", "argues", "writes", "notes",
			"always", "thus", "perhaps", "sometimes", "appears", "regrets", "blames", "accuses", "admits", "explains", "tells", "keeps", "stays", "stands", "holds", "considers", "suspects", "fears", "doubts", "sees", "hears", "estimates", "reckons", "wonders", "calls", "points":
			return false
		}
		return true
	}
	switch s {
	case "go", "head", "return":
		if !r.is(i+1, rTo) && !(s == "go" && (r.is(i+1, rOn) && (r.isWord(i+2, "trial") || r.isWord(i+2, "sale") || r.isWord(i+2, "show") || r.isWord(i+2, "strike")))) {
			return false
		}
		return r.class(i-1) == token.Word && r.width(i-1) > 3 && r.d.Text.Clean[r.t[i-1].End-1]|0x20 == 's' && r.role(i-1) == noRole
	case "meet", "play", "race", "open":
		return r.class(i-1) == token.Word && !r.any(i-1, 1<<rThe|1<<rA|1<<rTo|1<<rNot|1<<rPossess|1<<rOf|1<<rIn|1<<rOn|1<<rModal) && (r.is(i-1, rAnd) || r.d.Text.Clean[r.t[i-1].End-1]|0x20 == 's')
	}
	return false
}

// runOut reports whether the "run" at token i tells in the present when several things end: "the 72 hours accordingly run out".
func (r *reader) runOut(i int) bool {
	if !r.isWord(i+1, "out") {
		return false
	}
	k := i - 1
	if r.class(k) == token.Word && strings.HasSuffix(r.d.Str(k), "ly") {
		k--
	}
	return k >= r.lo && r.class(k) == token.Word && r.verb(k) == 0 && strings.HasSuffix(r.d.Str(k), "s")
}

// fixture reports whether what a day has, from token i on, begins or ends in the present, as what is fixed for a day ahead: "Sunday's road race
// | starts at ten", "Tuesday's final kicks off".
func (r *reader) fixture(i int) bool {
	for n := 0; n < 6 && r.class(i) == token.Word; i, n = i+1, n+1 {
		if n > 0 && r.form(i) == formPresent || r.isWord(i, "kicks") {
			return true
		}
		if r.verb(i) != 0 {
			return false
		}
	}
	return false
}

// dueThen reports whether an infinitive behind token i, "was" or "were", is of what was due: "was to end", "were to have met".
func (r *reader) dueThen(i int) bool {
	return (r.isWord(i, "was") || r.isWord(i, "were")) && r.low(i+2) != "" && r.infinitive(i+2) && !r.temporal(i+2)
}

// wasSet reports whether the nearest verb up to token i is a passive in the past, of a date that was set then and may be long over: "was prolonged
// up to January 26", "was agreed from 30 March".
func (r *reader) wasSet(i int) bool {
	i = r.nearestVerb(i, 12)
	return i >= 0 && (r.isWord(i-1, "was") || r.isWord(i-1, "were"))
}

// setThen is the tense of a date that a verb in the past set: to come, unless it may be long over.
func (r *reader) setThen(m *Mention) int8 {
	if m.Expr.Month > 0 && r.wasSet(m.First-1) {
		return 3
	}
	return 1
}

// calledOff reports whether the nearest verb up to token i ends something: "was called off with | effect from Friday".
func (r *reader) calledOff(i int) bool {
	i = r.nearestVerb(i, 12)
	if i < 0 {
		return false
	}
	switch r.low(i) {
	case "ended", "cancelled", "canceled", "withdrew", "suspended", "abandoned", "revoked", "annulled", "scrapped":
		return true
	}
	return r.isWord(i+1, "off")
}

// called reports whether the nearest verb up to token i is a perfect that calls what has a day: nobody has done a thing "on Monday", so that
// the day is that of the thing: "have called a strike on Monday".
func (r *reader) called(i int) bool {
	if i = r.nearestVerb(i, 10); i < 0 || !r.isWord(i-1, "have") && !r.isWord(i-1, "has") {
		return false
	}
	switch r.low(i) {
	case "called", "scheduled", "convened", "announced", "arranged", "organised", "organized", "planned", "summoned", "fixed", "booked", "invited":
		return true
	}
	return false
}

// byThen reports whether the verb at token i is of a clause that says until when something is to be done: "could be out by the time he was".
func (r *reader) byThen(i int) bool {
	for n := 0; i > r.lo+2 && n < 8; n++ {
		if i--; r.class(i) != token.Word || r.verb(i) != 0 {
			return false
		}
		if r.isWord(i, "time") && r.is(i-1, rThe) && r.is(i-2, rBy) {
			for k := i - 3; k > i-12 && k >= r.lo; k-- {
				if r.is(k, rModal) || r.isWord(k, "could") || r.isWord(k, "should") || r.isWord(k, "may") || r.isWord(k, "might") {
					return true
				}
				if r.verb(k) < 0 {
					return false
				}
			}
			return false
		}
	}
	return false
}

// yearAhead reports whether the sentence has told a year before token i, of which the months behind it are.
func (r *reader) yearAhead(i int) bool {
	for i--; i >= r.lo; i-- {
		if r.isYear(i) {
			return true
		}
	}
	return false
}

// possible reports whether token i says that something may come about: "could resume on Friday", "might begin". What somebody could do, they
// could once: "could see the smoke on Friday".
func (r *reader) possible(i int) bool {
	if !r.isWord(i, "could") && !r.isWord(i, "might") {
		return false
	}
	switch r.low(i + 1) {
	case "begin", "start", "resume", "happen", "come", "continue", "persist", "face", "follow", "vote", "meet", "return", "end", "last", "lead", "arrive", "reopen", "open", "close", "expire", "hit", "strike", "disrupt", "take":
		return true
	case "be":
		switch r.low(i + 2) {
		case "seen", "heard", "reached", "found", "verified", "confirmed", "felt", "smelt", "identified", "no":
			return false
		}
		return true
	}
	return false
}
