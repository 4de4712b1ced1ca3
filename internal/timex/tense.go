package timex

import (
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// governed finds the preposition before each mention and which way its sentence looks: a length, and "now", mean the same either way.
func (r *reader) governed(m *Mention) {
	k := m.First - 1
	if r.is(k, rThe) {
		k--
	}
	by := r.role(k)
	switch by {
	case rAbout, rEarly, rLate:
		switch by = r.role(k - 1); by {
		case rIn, rOn, rAt, rBy, rUntil, rSince, rFrom:
		default:
			by = noRole
		}
	}
	if int(by) < len(prepositions) {
		m.Preposition = prepositions[by]
	}
	switch m.Expr.Op {
	case OpDate, OpShift, OpSet:
		m.Tense = r.tense(m, by)
	}
}

// prepositions are the names of the roles of words that govern a time.
var prepositions = [...]string{
	rIn: "in", rOn: "on", rAt: "at", rBy: "by", rUntil: "until", rSince: "since", rFor: "for", rWithin: "within", rDuring: "during", rFrom: "from", rTo: "to",
	rBetween: "between", rThrough: "through", rAfter: "after", rBefore: "before", rOf: "of", rOver: "over",
}

// tense looks for the verb that the expression belongs to: first to the left, as far as the sentence goes, then to the
// right. By is the role of the preposition. +1 is future, +2 what was to come as seen from the past, +3 what a passive set then, -1 past, -2 what was past by then, -3 what a verb right before it tells as past, 0 unknown.
func (r *reader) tense(m *Mention, by role) int8 {
	if by == rSince {
		return -2
	}
	if r.is(m.First-1, rThan) && r.is(m.First-2, rLater) {
		by = rBy // "no later than mid-May"
	}
	if r.is(m.First-1, rAs) && (r.isWord(m.First-2, "soon") || r.is(m.First-2, rEarly)) {
		if r.tenseLeft(m.First-3, 30) == -2 {
			return -2 // "had published it as early as Friday"
		}
		return 1 // "as soon as Tuesday"
	}
	if by == rEnded && r.isWord(m.First-1, "ended") {
		return -2
	}
	if by == rFrom && r.isWord(m.First-2, "run") {
		return 1 // "the talks run from Friday to Sunday"
	}
	if m.Expr.Month > 0 && m.Expr.Day == 0 && (r.bound(m.First-1) || r.traded(m.End)) {
		return 1
	}
	if by == rBy && r.pledged(m.First-1) {
		return 2 // "signed an agreement to halt the fighting by the end of July"
	}
	if by == rBy && r.doneBy(m.First-1) {
		return 1
	}
	if by == rUntil || by == rBy || by == rThrough {
		// "until Monday" after a past verb is still past.
		if t := r.tenseLeft(m.First-1, 12); t != 0 {
			if t == -1 && r.prolongs(m.First-1, 12) {
				return r.setThen(m)
			}
			return t
		}
		if c := r.class(m.End); (c == token.Comma || c == token.Quote) && m.Expr.Weekday > 0 && m.First-1 > r.lo && r.class(m.First-2) == token.Word {
			return 1 // "they give us until Friday, as if we were guests": what follows is another clause
		}
		if t := r.tenseRight(m.End, 12); t != 0 || by == rThrough {
			return t
		}
		return 1
	}
	if m.Expr.Day > 0 || m.Expr.Weekday > 0 || m.Expr.Clock { // "said that on Sunday they would leave": the clause's own verb stands behind it
		k := m.First - 1
		if m.Preposition != "" {
			k--
		}
		if r.is(k, rAs) && r.is(k+1, rOf) {
			k--
		}
		if k > r.lo && r.is(k, rThat) && r.verb(k-1) < 0 {
			if t := r.tenseRight(m.End, 12); t != 0 {
				return t
			}
		}
	}
	if (m.Expr.Weekday > 0 || m.Expr.Clock) && m.Expr.Month == 0 && r.toBegin(m.First-1) {
		return 2 // "announced a truce to begin at midnight on Thursday"
	}
	t := int8(0)
	if !r.opens(m) {
		t = r.tenseLeft(m.First-1, 30)
	}
	if by == rOf && (r.isWord(m.First-2, "deadline") || r.isWord(m.First-2, "date")) {
		return 1
	}
	if t == -1 && by == rOf && m.Expr.Day > 0 && r.appointed(m.First-2) {
		return 0 // "unless the elections of 15 October are put off"
	}
	if t == -1 && by == rIn && m.Expr.Month > 0 && m.Expr.Day == 0 && r.appointed(m.First-2) && !r.occurred(m.First-2) && !r.yearAhead(m.First) {
		return 0 // "failed to agree on dates for a meeting in December"
	}
	if t == -1 && by == rOn && m.Expr.Weekday > 0 && m.Expr.Day == 0 && r.called(m.First-2) {
		return 1
	}
	if t == -1 && m.Expr.Day > 0 && (by == rOn && (r.done(m.First-2) || r.occurred(m.First-2)) || by == rFrom && r.lastedTo(m)) {
		return -3
	}
	if t == -1 && (by == rTo && r.deferred(m.First-2) || by == rOn && r.laidFor(m.First-2)) {
		return r.setThen(m)
	}
	if t < 0 && by == rOn && r.runsTill(m.First-2) {
		return 2
	}
	if t == -1 && by == rOf && m.Expr.Day > 0 && r.is(m.First-2, rAs) {
		return 0 // "agreed to a truce as of October 18": it may have begun
	}
	if t == -1 && by == rOf && m.Expr.Day > 0 {
		return -2 // "after the raid of 12 January"
	}
	if t == 0 && !m.Expr.HasYear && r.headed(m) {
		return 1
	}
	// "Wednesday's ruling" has been made.
	if r.class(m.End) == token.Possessive && m.Expr.Dir == DirNone {
		if r.appointed(m.End+1) && r.tenseRight(m.End+2, 6) > 0 {
			return 2 // "Saturday's vote will be close"
		}
		if r.fixture(m.End + 1) {
			return 1
		}
		return -1
	}
	if r.copula(m) || r.arranged(m) {
		return 1
	}
	if t < 0 && t > -3 && (by == rFrom || r.startsAt(m.First-1)) && (r.announced(m.First-1, 30, m.Expr.Clock) || r.isWord(m.First-2, "effect") && m.Expr.Day == 0 && !r.calledOff(m.First-3) && !r.entered(m.First-3)) {
		if t == -2 {
			return 2 // "had committed to a ceasefire starting April 12"
		}
		if m.Expr.Month > 0 && m.Expr.Day > 0 && r.isWord(m.First-2, "effect") {
			return 2 // "declared a truce with effect from June 16": it may have begun
		}
		return r.setThen(m)
	}
	if t < 0 && by == rFor && r.isWord(m.First-2, "set") && !r.isWord(m.First-3, "had") {
		return 2 // "was set for Friday but put off"
	}
	if (t == 1 || r.isWord(m.First-1, "set")) && (m.Expr.Weekday > 0 || m.Expr.Clock && m.Expr.Month == 0) && m.Expr.Day == 0 && r.overtaken(m) {
		return 2
	}
	if t != 0 {
		return t
	}
	if t = r.tenseRight(m.End, 40); t == 0 && m.Expr.Weekday > 0 && (by == rFrom || by == rOf && r.is(m.First-2, rAs) || r.startsAt(m.First-1)) {
		return 1 // "all schools close as of Monday"
	}
	return t
}

// entered reports whether the words up to token i tell that something came "into" effect, and not what is to be "with" effect.
func (r *reader) entered(i int) bool {
	return r.isWord(i, "into") && (r.isWord(i-1, "went") || r.isWord(i-1, "came"))
}

// headed reports whether an infinitive of a headline stands before the expression, which is one of what is to come: "Rebels to Free
// Prisoners on Friday".
func (r *reader) headed(m *Mention) bool {
	p := &r.d.Paras[r.d.Sentences[r.t[m.First].Sent].Para]
	switch r.d.Tokens[p.End-1].Class {
	case token.Period, token.Quote, token.Colon:
		return false // no headline ends so
	}
	if p.End-p.First > 30 {
		return false
	}
	for i, n := m.First-1, 0; i > r.lo && n < 8; i, n = i-1, n+1 {
		if r.is(i, rTo) && r.class(i+1) == token.Word && r.w(i+1).month == 0 && r.w(i+1).weekday == 0 && i+1 < m.First && !r.any(i+1, 1<<rThe|1<<rA) && (!r.capital(i+1) || r.capital(i-1)) { // not "the road to Homs"
			return true
		}
	}
	return false
}

// done reports whether a verb in the past stands at token i, or right before it: "ended on 1 December", "did start on December 28".
func (r *reader) done(i int) bool {
	return r.verb(i) < 0 && !r.isWord(i-1, "be") || r.isWord(i-1, "did")
}

// pledged reports whether the words that end with "by" at token i are what somebody is to do, told by an infinitive: "an agreement to halt the
// fighting by the".
func (r *reader) pledged(i int) bool {
	for r.any(i, 1<<rThe|1<<rBy) {
		i--
	}
	for n := 0; i > r.lo && n < 8; i, n = i-1, n+1 {
		if r.class(i) != token.Word {
			return false
		}
		if k := i + 1; r.is(i, rTo) && r.t[k].Case == token.Lower && r.role(k) == noRole && !r.temporal(k) && r.infinitive(k) {
			for i--; r.temporal(i) || r.is(i, rOn); i-- {
			}
			return r.agreedOn(i)
		}
		if r.verb(i) != 0 {
			return false
		}
	}
	return false
}

// doneBy reports whether what has a "by" behind it at token k is in the present perfect, which tells what is to be done then: "so that all shooting
// has stopped by Sunday".
func (r *reader) doneBy(k int) bool {
	for i := k - 1; i >= r.lo && i > k-7 && r.class(i) == token.Word; i-- {
		if r.isWord(i, "has") || r.isWord(i, "have") {
			return !r.isWord(i+1, "been") && !r.isWord(i+2, "been") || r.isWord(i-1, "will")
		}
	}
	return false
}

// agreedOn reports whether the noun at token i is one of what people bind themselves to.
func (r *reader) agreedOn(i int) bool {
	switch r.low(i) {
	case "agreement", "accord", "deal", "pledge", "promise", "commitment", "plan", "order", "decision", "pact", "undertaking", "agreements", "orders", "plans", "resolution", "communique":
		return true
	}
	return false
}

// startsAt reports whether "starting" or "beginning" stands at token i, or before the words there that tell no more than how exactly: "starting at
// approximately".
func (r *reader) startsAt(i int) bool {
	for n := 0; n < 2 && r.any(i, 1<<rAbout|1<<rAt|1<<rOn); n++ {
		i--
	}
	return r.isWord(i, "starting") || r.isWord(i, "beginning")
}

// toBegin reports whether the words that end at token i tell of what is named that it is to begin then: "a truce in the city to begin at", and not
// "was to begin at".
func (r *reader) toBegin(i int) bool {
	for n := 0; n < 3 && r.any(i, 1<<rAbout|1<<rAt|1<<rOn|1<<rFrom|1<<rIn); n++ {
		i--
	}
	switch r.low(i) {
	case "effect", "force":
		for n := 0; n < 2; n++ {
			if i--; r.is(i, rTo) {
				return false
			}
			if w := r.low(i); w == "take" || w == "come" || w == "go" || w == "enter" {
				break
			}
		}
	}
	switch r.low(i) {
	case "begin", "start", "commence", "take", "come", "go", "enter":
	default:
		return false
	}
	return r.is(i-1, rTo) && r.class(i-2) == token.Word && r.verb(i-2) == 0 && !r.intent(i-2) && r.role(i-2) == noRole
}

// lastedTo reports whether the expression is the first day of a span behind a verb that tells the whole of it as past: "ran from May 3 to June
// 1", but not "was declared from May 3 to June 1".
func (r *reader) lastedTo(m *Mention) bool {
	k := m.First - 2
	if r.is(k-1, rIn) && r.verb(k-2) < 0 {
		k -= 2 // "was in force from May 3"
	}
	if !r.done(k) || r.announced(m.First-1, 3, false) {
		return false
	}
	return r.any(m.End, 1<<rTo|1<<rUntil|1<<rThrough)
}

// opens reports whether a clause of its own begins with the expression, behind a colon or a semicolon: "may prove long: on Thursday shots
// were heard".
func (r *reader) opens(m *Mention) bool {
	k := m.First - 1
	if r.class(k) == token.Word && m.Preposition != "" {
		k--
	}
	return r.class(k) == token.Colon || r.class(k) == token.Semicolon
}

// copula reports whether the present tells a day: "the vote is on Sunday", "Friday is the deadline".
func (r *reader) copula(m *Mention) bool {
	k := m.First - 1
	if r.any(k, 1<<rOn|1<<rAt) {
		k--
	}
	if r.isWord(k, "is") || r.isWord(k, "are") {
		return true
	}
	return m.Expr.Weekday > 0 && (r.isWord(m.End, "is") || r.isWord(m.End, "marks")) && (m.First == r.lo || r.is(m.First-1, rAnd) || r.class(m.First-1) == token.Quote)
}

func (r *reader) tenseLeft(i, limit int) int8 {
	same := true // in the clause of the expression, as far as commas tell
	for n := 0; i >= r.lo && n < limit; i, n = i-1, n+1 {
		t := &r.t[i]
		same = same && t.Class != token.Comma
		if t.Class == token.Semicolon {
			return 0
		}
		if t.Class != token.Word {
			continue
		}
		if n <= 10 && r.form(i) == formPresent && (!r.isWord(i, "run") || r.runOut(i)) && !r.any(i-1, 1<<rTo|1<<rNot) && !r.isWord(i-1, "did") {
			return 1
		}
		if same && n <= 10 && (r.planned(i) || r.possible(i)) {
			return 1
		}
		if v := r.verb(i); v != 0 {
			if v < 0 && (r.toBe(i) || r.tillThen(i) || r.wanted(i)) {
				return 1 // "will be held", "until it is signed", "wants held"
			}
			if v > 0 && r.is(i, rTo) && r.isWord(i-2, "been") {
				return 0 // "had been set to expire": it may still
			}
			if v < 0 && r.byThen(i) {
				return 1 // "could be home by the time he was sworn in"
			}
			if v < 0 && r.is(i+1, rTo) && r.dueThen(i) && n <= 4 {
				return 1 // "that was to end on Saturday"
			}
			if v > 0 && r.is(i, rTo) && r.behind(i-2) {
				return -1 // "shelled the town after the truce was supposed to begin"
			}
			if v < 0 && (r.isWord(i, "have") && r.isWord(i-1, "would") || r.isWord(i-1, "have") && r.isWord(i-2, "would")) {
				return 2 // "would have run out on Friday"
			}
			if v < 0 && (r.isWord(i-1, "had") || r.isWord(i-2, "had") || r.isWord(i, "had")) {
				return -2
			}
			return v
		}
	}
	return 0
}

// behind reports whether the verb at token i, "was" or "were", is of a clause of what had been due before something happened: "hours after
// the truce was".
func (r *reader) behind(i int) bool {
	if !r.isWord(i, "was") && !r.isWord(i, "were") {
		return false
	}
	for n := 0; i > r.lo && n < 8; n++ {
		if i--; r.class(i) != token.Word || r.verb(i) != 0 {
			return false
		}
		if r.isWord(i, "after") || r.isWord(i, "since") {
			return true
		}
	}
	return false
}

func (r *reader) tenseRight(i, limit int) int8 {
	for n := 0; i < r.hi && n < limit; i, n = i+1, n+1 {
		if r.t[i].Class != token.Word {
			continue
		}
		if n <= 4 && (r.planned(i) || r.isWord(i, "meets") || r.isWord(i, "resumes") || r.isWord(i, "begins") || r.isWord(i, "convenes") || r.isWord(i, "votes")) {
			return 1
		}
		if v := r.verb(i); v != 0 {
			if v < 0 && r.toBe(i) {
				return 1
			}
			if r.isWord(i, "said") && (n == 1 && r.class(i-1) == token.Comma || r.class(i+1) == token.Comma || r.class(i-n) == token.Comma && r.class(i+1) != token.Word) {
				continue // "on Friday, said the mayor, the bridge will open", "by mid-July, officials said"
			}
			return v
		}
	}
	return 0
}

// verb says what a word tells of the time of its clause.
func (r *reader) verb(i int) int8 {
	switch r.role(i) {
	case rModal:
		return 1
	case rFuture:
		switch {
		case r.isWord(i-1, "been"), r.isWord(i-1, "had"):
			return -1
		case r.isWord(i, "plan") && (r.any(i-1, 1<<rThe|1<<rA|1<<rPossess|1<<rThis|1<<rThat) || r.class(i-1) == token.Possessive), r.isWord(i, "plans") && r.is(i-1, rPossess):
			return 0 // "put forward the plan on Friday"
		case (r.isWord(i, "plan") || r.isWord(i, "plans")) && (r.any(i+1, 1<<rFor|1<<rOf|1<<rAnd|1<<rBy|1<<rIn) || r.class(i+1) != token.Word):
			return 0 // "set aside her plans for the trip"
		case r.is(i-1, rAs), r.isWord(i-1, "than"):
			return 0 // "began as planned on Tuesday", "on Tuesday, later than planned, it began"
		case r.is(i-1, rTo):
			return 0 // "was due to expire": the word before "to" tells
		}
		return 1
	case rTo:
		// "is to resume", "agreed to meet": an infinitive behind a word of intent, but not "agreed to with them in June"
		if n := i + 1; n < r.hi && r.class(n) == token.Word && r.small(n) && (r.role(n) == noRole || r.role(n) == rFuture || r.isWord(n, "last")) && !r.isWord(n, "with") && !r.temporal(n) && r.infinitive(n) && (r.intent(i-1) || r.intends(i-1)) {
			return 1
		}
		return 0
	}
	if !r.small(i) {
		return 0
	}
	switch r.form(i) {
	case formPast:
		return -1
	case formDuty, formDemand:
		if r.obliges(i) {
			return 1
		}
		return 0
	case formOther:
		return 0
	}
	if t := &r.t[i]; t.End-t.Start > 4 && strings.HasSuffix(r.d.Low(i), "ed") && !r.attributive(i) {
		return -1
	}
	return 0
}

// obliges reports whether token i is a verb in the present of what is still to be done: "must stop", "may leave", "wants them out". Behind it
// "have" makes it one of the past.
func (r *reader) obliges(i int) bool {
	x := r.form(i)
	return x == formDemand || x == formDuty && !r.isWord(i+1, "have")
}

// intent reports whether the word at i makes an infinitive behind it look ahead.
func (r *reader) intent(i int) bool {
	if r.class(i) != token.Word {
		return false
	}
	switch r.d.Low(i) {
	case "is", "are", "be", "set", "going", "ready", "agreed", "decided", "wants", "want", "hope", "promised", "vowed", "likely", "prepared", "preparing", "about", "pledged", "invited", "ordered", "instructed", "directed", "agree", "preparations", "plan", "chance", "unlikely", "intended", "hoped", "wanted", "threatened", "mean", "willing", "hoping", "planning", "bound", "obliged", "agreeing", "pledging", "promising", "vowing", "offering", "threatening", "deciding":
		return true
	case "able":
		return !r.isWord(i-1, "was") && !r.isWord(i-1, "were") // "were able to leave on Friday": they did
	}
	return r.role(i) == rFuture
}

// intends reports whether an infinitive behind token i belongs to a verb of intent from which a place or a time parts it: "agreed in the
// capital on Monday to stop".
func (r *reader) intends(i int) bool {
	if !r.capital(i) && !r.temporal(i) {
		return false
	}
	for n := 0; i > r.lo && n < 8; i, n = i-1, n+1 {
		if r.t[i].Class != token.Word {
			return false
		}
		switch r.low(i) {
		case "agreed", "decided", "promised", "vowed", "pledged", "ordered", "instructed", "directed", "invited", "agree":
			return true
		}
		if r.verb(i) != 0 {
			return false
		}
	}
	return false
}

// infinitive: what follows "to" is a verb and not the end of a range or a place. The few adjectives and nouns that news puts
// there do not end so.
func (r *reader) infinitive(n int) bool {
	s := r.d.Str(n)
	return len(s) > 2 && s[len(s)-1] != 's' || s == "be" || s == "pass" || s == "discuss" || s == "press" || s == "address"
}

// form is what a word tells of the time of its clause by its form alone.
type form uint8

const (
	formPresent form = iota + 1 // tells of a plan right before a time: "runs out on Thursday", "begin on Friday"
	formPast
	formDuty   // "must", "may"
	formDemand // "wants"
	formOther  // ends like a regular past and is none
)

var forms = [...][]string{
	formPresent: {
		"begin", "begins", "starts", "runs", "expires", "expire", "resumes", "resume", "lapses", "opens", "takes", "comes", "goes", "convenes", "returns",
		"arrives", "leaves", "ends", "meet", "meets", "faces", "awaits", "run", "reopens", "reconvenes", "departs", "flies", "travels", "hosts", "closes", "concludes", "becomes", "enters", "applies",
	},
	formPast: {
		"was", "were", "had", "did", "said", "told", "met", "went", "came", "began", "fell", "rose", "took", "made", "gave", "got", "left", "held", "saw",
		"won", "lost", "sent", "built", "shot", "fought", "brought", "broke", "spoke", "wrote", "ran", "became", "found", "put", "cut", "hit", "led",
		"paid", "bought", "sold", "kept", "drove", "flew", "grew", "knew", "thought", "struck", "withdrew", "chose", "rejected", "stood", "sought",
		"caught", "taught", "threw", "drew", "blew", "shook", "sank", "sprang", "heard", "meant", "dealt", "felt", "slept", "swept", "wept", "spent",
		"lent", "bent", "has", "been", "have", "fled", "died", "sang", "ate", "swam", "rode", "rang", "hid", "stole", "woke", "tore", "wore", "swore", "froze", "fed", "sat", "crept",
		"hung", "slid", "shrank", "sped", "bled", "laid", "leapt", "strode", "quit", "upheld", "withheld", "overcame", "overtook", "overthrew", "overran", "underwent", "undertook", "retook", "mistook", "forgot",
		"understood", "withstood", "foresaw", "rebuilt", "resold", "misled", "forbade", "awoke", "arose",
	},
	formDuty:   {"must", "may"},
	formDemand: {"wants", "urges", "demands"},
	formOther:  {"indeed", "speed", "hundred", "united", "bleed", "breed", "exceed", "proceed"},
}

// form returns the form of the word at i, if it is one of those that are listed, written small and without apostrophes: "we're" is no "were".
func (r *reader) form(i int) form {
	if x := r.f.signs.Get(r.t[i].Word); int32(x.width) == r.t[i].End-r.t[i].Start && r.small(i) {
		return x.form
	}
	return 0
}
