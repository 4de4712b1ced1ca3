package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// aux is what stands before a main verb.
type aux struct {
	be, have, will, may, not, to, due, fail, let bool
	at                                           int
}

func (a *aux) any() bool { return a.be || a.have || a.will || a.may || a.not }

// subject looks to the right for what the truce does or what is done to it: "the truce expired", "a truce was announced".
func (r *reader) subject(m *mention) {
	if m.noun {
		r.compoundStep(m)
		return
	}
	s := r.sent(m.First)
	for k := range m.steps {
		// "Talks on a truce ended": the sentence is about the talks.
		if st := &m.steps[k]; st.form == cue.Noun && st.at.First < m.np.First {
			return
		}
	}
	if r.word(m.np.End, "under") && r.word(m.np.End+1, "discussion", "negotiation", "consideration") {
		m.steps = append(m.steps, step{what: cue.Negotiating, verb: &talking, at: Run{First: m.np.End, End: m.np.End + 2}, object: true})
		return
	}
	var a aux
	relative, main := false, false
	inPP, commas := 0, 0
	open := false // inside a relative clause between commas
	fresh := true // nothing but places, people and times since the phrase
	for j, n := m.np.End, 0; j < s.End && n < 45; n++ {
		t := &r.d.Tokens[j]
		sn := r.sense(j)
		switch t.Class {
		case token.Quote, token.Number, token.Possessive:
			j++
			continue
		case token.Open:
			for j < s.End && r.d.Tokens[j].Class != token.Close {
				j++
			}
			j++
			continue
		case token.Comma, token.Dash:
			if main {
				// Only a coordinated or a trailing participle can go on: ", but was extended".
				if k := r.resumed(j, s.End); k > 0 {
					j = k
					a = aux{}
					continue
				}
				return
			}
			relative = false
			a = aux{}
			commas++
			if open {
				open = false // the clause in commas is over: ", which was announced in May, expired"
				j++
				continue
			}
			next := j + 1
			if next < s.End && (r.sense(next).Has(cue.Which) || r.reduced(next, s.End)) {
				relative, open = true, true
				j = next
				if r.sense(next).Has(cue.Which) {
					j++
					if !r.predicateAt(j) && !r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Adverb|cue.Not) {
						relative = false
						j = r.objectRelative(m, j, s.End)
						for j < s.End && r.d.Tokens[j].Class != token.Comma {
							j++
						}
					}
				}
				continue
			}
			if end := r.closing(j, s.End); end > 0 {
				j = end
				continue
			}
			if r.apposed(m, s.First) && commas == 1 {
				j++ // "the memorandum, a blueprint for a truce, was agreed"
				continue
			}
			return
		case token.Word:
		default:
			return
		}
		if tm := r.time(j); tm >= 0 {
			j = max(j+1, r.c.Times[tm].End)
			continue
		}
		switch {
		case sn.Has(cue.Which) && !main && !a.any():
			relative = true
			a = aux{}
			j++
			if j < s.End && !r.predicateAt(j) && !r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Adverb|cue.Not) {
				// "the truce that Washington had proposed": the truce is the object.
				j = r.objectRelative(m, j, s.End)
				relative = false
			}
			continue
		case sn.Has(cue.Will):
			a.will = true
			a.at = j
			j++
			continue
		case sn.Has(cue.Not):
			a.not = true
			j++
			continue
		case sn.Has(cue.Be):
			a.be = true
			j++
			continue
		case sn.Has(cue.Have):
			a.have = true
			j++
			continue
		case sn.Has(cue.May) && !r.word(j, "march"):
			a.may = true
			j++
			continue
		}
		if a.be || !a.any() {
			if r.word(j, "due", "set", "scheduled", "expected", "supposed", "slated", "about", "meant", "likely") && r.sense(j+1).Has(cue.To) {
				a.due = true
				j += 2
				a.be = false
				continue
			}
		}
		if sn.Has(cue.Fail) && r.sense(j+1).Has(cue.To) {
			if !r.predicateAt(j) || r.word(j, "failed", "fails") && !r.word(j+2, "take") {
				a.fail = true
				j += 2
				continue
			}
		}
		if sn.Has(cue.To) {
			if a.be && r.word(j-1, "appears", "appeared", "appear", "seems", "seemed", "seem", "looks", "looked") {
				a.be = false // "appears to be holding"
			} else if a.be {
				a.due, a.be = true, false // "is to begin"
			} else if !a.any() && commas == 0 && fresh && r.letBefore(m) {
				a.let = true // "allowed the cease-fire to unravel"
			} else if !a.any() && commas == 0 && fresh {
				// "a truce to begin on Friday"
				a.due = true
			} else {
				a.to = true
			}
			j++
			continue
		}
		if sn.Has(cue.Say) && !a.be {
			return
		}
		if a.be && sn.Has(cue.Def|cue.Indef) && !r.predicateAt(j) {
			main = true // "is a step": what it is, not what became of it
			a = aux{}
			j++
			continue
		}
		if end := r.predicate(m, j, s.End, &a, relative, fresh || commas > 0, &main); end > 0 {
			j = end
			if relative {
				relative = false
				a = aux{}
				continue
			}
			if main {
				keep := a
				a = aux{}
				// "is frayed and at risk": the form of be still serves.
				if r.sense(j).Has(cue.And) {
					a = keep
					j++
					if !r.predicateAt(j) && !r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.Not|cue.Adverb) {
						return
					}
				}
			}
			continue
		}
		switch {
		case sn.Has(cue.Adverb):
			j++
			continue
		case sn.Has(cue.Prep):
			if main && r.word(j, "after", "before", "as", "since", "until", "because", "amid", "despite", "following") {
				return
			}
			if !main && r.word(j, "as", "after", "before", "since", "because", "until") && a.any() {
				return
			}
			inPP = 8
			j++
			continue
		case sn.Has(cue.And):
			if main && !r.predicateAt(j+1) && !r.sense(j+1).Has(cue.Be|cue.Have|cue.Will|cue.Not|cue.Adverb) {
				return
			}
			if inPP == 0 && !main && r.word(j, "but", "while", "although", "though", "because", "so", "yet") {
				return
			}
			j++
			continue
		case sn.Has(cue.If) && !sn.Has(cue.Be):
			return
		}
		if a.any() || a.due || a.fail || a.let {
			// A main verb that the table does not know.
			if !main && !relative {
				main = true
			}
			relative = false
			a = aux{}
			j++
			continue
		}
		if !main && !relative && j == m.np.End && inPP == 0 && (r.ref(j) != nil || r.word(j, "he", "she", "they", "it", "we")) {
			j = r.objectRelative(m, j, s.End)
			continue
		}
		inPP = max(0, inPP-1)
		if r.ref(j) == nil && r.place(j) < 0 && t.Case == token.Lower && !sn.Has(cue.Def|cue.Indef) {
			fresh = false
		}
		j++
	}
}

// apposed reports whether the phrase ends an apposition that a comma opened shortly before it.
func (r *reader) apposed(m *mention, first int) bool {
	for j := m.np.First - 1; j > first && j > m.np.First-8; j-- {
		if r.d.Tokens[j].Class == token.Comma {
			return r.sense(j + 1).Has(cue.Indef | cue.Def)
		}
		if r.d.Tokens[j].Class > token.Possessive || r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.Say) {
			return false
		}
	}
	return false
}

// letBefore reports whether a verb of letting or making governs the phrase.
func (r *reader) letBefore(m *mention) bool {
	return r.word(m.np.First-1, "allowed", "let", "caused", "led", "forced", "made", "helped", "allowing", "causing")
}

// compoundStep reads "ceasefire talks", "truce violations".
func (r *reader) compoundStep(m *mention) {
	j := m.np.End
	s := r.sent(m.First)
	r.cues.VerbAt(r.d, j, s.End, func(v *cue.Verb, form cue.Form, end int) bool {
		if form != cue.Noun && !r.word(j, "call", "calls", "demand", "demands", "bid", "push") {
			return false
		}
		what := v.Object
		if what == cue.None {
			what = v.Subject
		}
		if v.Name == "end" {
			what = cue.Expired
		}
		if what == cue.None {
			return false
		}
		st := step{what: what, verb: v, form: cue.Noun, at: Run{First: j, End: end}, object: true, sub: true}
		if what != cue.Violated && what != cue.Negotiating {
			st.force = r.nounForce(m.np.First, s.First)
		}
		m.steps = append(m.steps, r.settle(st))
		return true
	})
	if len(m.steps) == 0 || m.steps[len(m.steps)-1].at.First != j {
		switch {
		case r.word(j, "plan", "plans", "initiative", "bid", "offer", "offers"):
			m.steps = append(m.steps, step{what: cue.Proposed, verb: &presupposed, form: cue.Noun, at: Run{First: j, End: j + 1}, object: true, sub: true})
		case r.word(j, "efforts", "effort", "negotiator", "negotiators", "discussions", "push"):
			m.steps = append(m.steps, step{what: cue.Negotiating, verb: &presupposed, form: cue.Noun, at: Run{First: j, End: j + 1}, object: true, sub: true})
		}
	}
}

// predicateAt reports whether a known verb or adjective of the table stands at token i.
func (r *reader) predicateAt(i int) bool {
	if i >= len(r.d.Tokens) {
		return false
	}
	found := false
	r.cues.VerbAt(r.d, i, len(r.d.Tokens), func(v *cue.Verb, f cue.Form, _ int) bool {
		found = f != cue.Noun
		return found
	})
	return found
}

// reduced reports whether a participle that belongs to the phrase stands at token i: "a truce, brokered by Egypt,".
func (r *reader) reduced(i, limit int) bool {
	for r.sense(i).Has(cue.Adverb) && i < limit {
		i++
	}
	found := false
	r.cues.VerbAt(r.d, i, limit, func(v *cue.Verb, f cue.Form, end int) bool {
		found = (f == cue.Past || f == cue.Perf) && v.Object != cue.None && v.Subject == cue.None
		return found
	})
	return found
}

// resumed returns the token of a coordinated predicate that goes on behind the comma at token i: "announced by the prime
// minister, Mr Vajpayee, and came into effect"; 0 if there is none.
func (r *reader) resumed(i, limit int) int {
	for k := i + 1; k < limit && k < i+24; k++ {
		s := r.sense(k)
		if s.Has(cue.Which|cue.Say) || r.d.Tokens[k].Class == token.Semicolon || r.d.Tokens[k].Class == token.Colon {
			return 0
		}
		if r.word(k, "and", "but", "then") && k+1 < limit {
			if r.sense(k+1).Has(cue.Be|cue.Have|cue.Will) || r.finiteAt(k+1) {
				return k + 1
			}
			if !r.word(k, "and") {
				return 0
			}
		}
	}
	return 0
}

// finiteAt reports whether a verb that a truce can be the subject of stands at token i in a finite form.
func (r *reader) finiteAt(i int) bool {
	for r.sense(i).Has(cue.Adverb) && i+1 < len(r.d.Tokens) {
		i++
	}
	found := false
	r.cues.VerbAt(r.d, i, len(r.d.Tokens), func(v *cue.Verb, f cue.Form, _ int) bool {
		found = (f == cue.Past || f == cue.Third) && v.Subject != cue.None
		return found
	})
	return found
}

// closing returns the token behind a parenthesis in commas that opens at token i; 0 if it does not close soon.
func (r *reader) closing(i, limit int) int {
	for j := i + 1; j < limit && j < i+22; j++ {
		switch r.d.Tokens[j].Class {
		case token.Comma, token.Dash:
			return j + 1
		case token.Semicolon, token.Colon:
			return 0
		}
	}
	return 0
}

// predicate tries the verb at token j behind mention m, and returns the token behind it; 0 if there is none.
func (r *reader) predicate(m *mention, j, limit int, a *aux, relative, fresh bool, main *bool) int {
	out := 0
	r.cues.VerbAt(r.d, j, limit, func(v *cue.Verb, form cue.Form, end int) bool {
		st := step{verb: v, form: form, degree: v.Degree, at: Run{First: j, End: end}, sub: relative}
		switch {
		case form == cue.Noun:
			return false
		case form == cue.Adject:
			if !a.be {
				return false
			}
			st.what = v.Subject
		case a.be && (form == cue.Perf || form == cue.Past && form != cue.Base):
			if v.Object == cue.None && v.Agent == cue.NoAgent {
				if v.Subject == cue.Collapsed || v.Subject == cue.Faltering || v.Subject == cue.Expired {
					st.what = v.Subject // "is frayed", "is collapsed"
					break
				}
				return false
			}
			st.what, st.passive, st.object = v.Object, true, true
		case a.be && form == cue.Ing, !a.be && !a.any() && !a.due && !a.to && (form == cue.Past || form == cue.Third):
			if v.Subject == cue.None {
				// "a truce agreed in Doha": a participle, not a verb of its own.
				if !fresh && !relative || v.Name == "make" || form == cue.Ing || v.Object == cue.None && v.Agent == cue.NoAgent || form == cue.Third {
					return false
				}
				st.what, st.passive, st.object, st.sub = v.Object, true, true, true
				break
			}
			if a.be && v.Subject == cue.Collapsed {
				st.what = cue.Faltering // "is collapsing"
				break
			}
			st.what = r.transitive(v, end, limit)
			if form == cue.Past && st.what == cue.Faltering && (v.Name == "crumble" || v.Name == "unravel") {
				st.what = cue.Collapsed
			}
		case a.let || a.have || a.will || a.may || a.due || a.fail || a.not || a.to && !relative && !*main:
			if v.Subject == cue.None {
				return false
			}
			st.what = r.transitive(v, end, limit)
		default:
			return false
		}
		if a.to && !a.any() && !a.due {
			st.force = sought
			if st.object {
				return false
			}
		}
		switch {
		case a.fail:
			st.force = refused
		case a.not:
			st.force = negated
		case a.may:
			st.force = supposed
		case a.will && r.word(a.at, "would", "wouldnt") && !r.reportedBefore(a.at, r.sent(j).First) && !r.timeSoon(end, limit):
			st.force = supposed // "a truce would help": a wish, not a plan
		case a.will || a.due:
			st.force = planned
			if st.object && st.what == cue.Extended || st.what == cue.Renewed {
				st.force = asserted // "will be extended": mode says planned
			}
		}
		if st.force == asserted && !st.sub {
			st.force = r.iffy(m.np.First, r.sent(j).First)
		}
		if m.no {
			st.force = negated
		}
		st.perfect = a.have
		if st.what == cue.Collapsed || st.what == cue.Faltering {
			st.degree = r.degree(j, st)
		}
		if st.what == cue.Renewed || st.what == cue.Extended {
			if r.word(end, "every", "each", "daily", "weekly", "monthly") {
				st.what = cue.None // "is renewed every 48 hours"
			}
		}
		if v.Area {
			r.area(&st, end, limit)
		}
		if st.passive {
			r.agent(&st, end, limit)
		}
		if v.Name == "apply" && st.what == cue.InEffect && a.not {
			st.what = cue.None
		}
		pastVerb := v
		st = r.settle(st)
		if pastVerb.Subject == cue.InEffect && st.force == negated {
			// "has not yet taken effect"
			if r.word(j-1, "yet") {
				st.what = cue.Scheduled
			}
		}
		m.steps = append(m.steps, st)
		if !st.sub {
			*main = true
		}
		out = end
		return true
	})
	return out
}

// transitive tells "the truce ended the fighting", which is its beginning, from "the truce ended", and "lasted four
// hours", which is its end, from "has lasted".
func (r *reader) transitive(v *cue.Verb, end, limit int) cue.Step {
	switch v.Name {
	case "end":
		if end < limit && (r.sense(end).Has(cue.Def|cue.Indef) && r.time(end) < 0 || r.time(end) >= 0 && r.c.Times[r.time(end)].Type == "DURATION" && r.word(r.c.Times[r.time(end)].End, "of")) {
			return cue.InEffect
		}
	case "last":
		if t := r.time(end); t < 0 && !r.sense(end).Has(cue.Prep|cue.Adverb) {
			break
		}
		if r.word(end-1, "lasted") && !r.sense(end-2).Has(cue.Have) {
			return cue.Expired
		}
	}
	return v.Subject
}

// reportedBefore reports whether a verb of speech or agreement before token i makes its "would" reported speech.
func (r *reader) reportedBefore(i, first int) bool {
	for j := i; j >= first; j-- {
		if r.sense(j).Has(cue.Say | cue.Decide) {
			return true
		}
	}
	s := r.sent(i)
	for j := i; j < s.End; j++ {
		if r.sense(j).Has(cue.Say) {
			return true
		}
	}
	return false
}

// timeSoon reports whether a temporal expression stands shortly behind token i.
func (r *reader) timeSoon(i, limit int) bool {
	for j := i; j < limit && j < i+6; j++ {
		if r.time(j) >= 0 {
			return true
		}
	}
	return false
}

// degree reads how far something has collapsed from the adverbs before the verb.
func (r *reader) degree(j int, s step) string {
	for k := j - 1; k > j-4 && k >= 0; k-- {
		switch {
		case r.word(k, "largely", "mostly", "mainly", "essentially", "effectively"):
			return "largely"
		case r.word(k, "partly", "partially"):
			return "partly"
		case r.word(k, "completely", "fully", "totally", "entirely", "altogether"):
			return "fully"
		}
	}
	if s.degree == "" && s.what == cue.Collapsed {
		return "fully"
	}
	return s.degree
}

// objectRelative reads "(that) Washington had proposed" from token i and returns the token behind it.
func (r *reader) objectRelative(m *mention, i, limit int) int {
	for j := i; j < limit && j < i+14; j++ {
		t := &r.d.Tokens[j]
		if t.Class == token.Comma || t.Class == token.Semicolon || t.Class == token.Colon || t.Class == token.Dash {
			return j
		}
		end := 0
		r.cues.VerbAt(r.d, j, limit, func(v *cue.Verb, form cue.Form, e int) bool {
			if form == cue.Noun || form == cue.Adject || v.Object == cue.None && v.Agent == cue.NoAgent {
				return false
			}
			if r.sense(j).Has(cue.Say) && v.Object != cue.Announced {
				return false
			}
			st := step{what: v.Object, verb: v, form: form, at: Run{First: j, End: e}, object: true, sub: true, degree: v.Degree}
			st.force = r.force(j, form)
			if v.Area {
				r.area(&st, e, limit)
			}
			r.doer(&st, m, j)
			m.steps = append(m.steps, r.settle(st))
			end = e
			return true
		})
		if end > 0 {
			return end
		}
	}
	return i + 1
}

// modifiers reads the adjectives of the phrase itself: "a fragile truce", "a UN-brokered truce".
func (r *reader) modifiers(m *mention) {
	for k := m.np.First; k < m.First; k++ {
		st := step{at: Run{First: k, End: k + 1}, sub: true, object: true, verb: &presupposed}
		switch {
		case r.sense(k).Has(cue.Frail):
			st.what = cue.Faltering
		case r.word(k, "proposed", "suggested", "possible", "potential", "draft", "hoped"):
			st.what = cue.Proposed
		case r.word(k, "planned", "scheduled", "upcoming", "forthcoming"):
			st.what = cue.Scheduled
		case r.word(k, "expired", "lapsed"):
			st.what = cue.Expired
		case r.word(k, "collapsed", "failed", "defunct", "shattered", "broken", "dead"):
			st.what, st.degree = cue.Collapsed, "fully"
		case r.word(k, "renewed", "restored", "revived"):
			st.what = cue.Renewed
		case r.word(k, "extended", "prolonged"):
			st.what = cue.Extended
		case r.word(k, "agreed", "signed", "negotiated"):
			st.what = cue.Agreed
		case r.word(k, "announced", "declared"):
			st.what = cue.Announced
		case r.word(k, "brokered", "mediated", "backed", "sponsored", "facilitated", "monitored", "guaranteed", "negotiated", "led"):
			st.what = cue.None
			agent := cue.Broker
			switch {
			case r.word(k, "monitored"):
				agent = cue.Monitor
			case r.word(k, "mediated"):
				agent = cue.Mediator
			case r.word(k, "guaranteed"):
				agent = cue.Guarantor
			case r.word(k, "facilitated"):
				agent = cue.Facilitator
			}
			st.verb = &brokering[agent]
			for j := k - 1; j >= m.np.First && j >= k-6; j-- {
				if x := r.ref(j); x != nil && len(x.Actors) > 0 {
					st.by = addInt(st.by, x.Actors[0])
					st.byAt = x.Run
				}
			}
			if len(st.by) == 0 {
				continue
			}
		default:
			continue
		}
		if m.no {
			st.what = cue.None
		}
		m.steps = append(m.steps, st)
	}
}

// brokering holds the verbs of "UN-brokered", "Russian-guaranteed".
var brokering = [...]cue.Verb{
	cue.Broker:      {Name: "brokered", Agent: cue.Broker},
	cue.Mediator:    {Name: "mediated", Agent: cue.Mediator},
	cue.Facilitator: {Name: "facilitated", Agent: cue.Facilitator},
	cue.Guarantor:   {Name: "guaranteed", Agent: cue.Guarantor},
	cue.Monitor:     {Name: "monitored", Agent: cue.Monitor},
}

// act reads what governs a verb phrase: "agreed to stop fighting", "will hold their fire".
func (r *reader) act(m *mention) {
	s := r.sent(m.First)
	st := step{verb: &acting, at: Run{First: m.First, End: m.End}, object: true, what: cue.InEffect}
	st.form = cue.Base
	if n := r.d.Str(m.First); len(n) > 3 {
		switch n[len(n)-3:] {
		case "ing":
			st.form = cue.Ing
		}
	}
	st.force = r.force(m.First, st.form)
	if r.nounFirst(m) {
		st.force = r.within(m)
	}
	switch st.force {
	case asked:
		st.what = cue.CalledFor
	case decided:
		st.what = cue.Agreed
		for k := m.First - 1; k >= s.First && k > m.First-12; k-- {
			if r.word(k, "ordered", "order", "orders", "decided", "pledged", "vowed", "promised", "undertook", "committed") {
				st.what = cue.Announced
				st.verb = &announcing
				break
			}
			if r.word(k, "agreed", "consented", "accepted", "agree") {
				break
			}
		}
	case sought:
		st.what = cue.None
		for k := m.First - 1; k >= s.First && k > m.First-14; k-- {
			if r.word(k, "proposed", "offered", "proposal", "offer", "suggested", "proposes", "offers") {
				st.what = cue.Proposed
				st.verb = &proposing
				break
			}
			if r.word(k, "appealed", "called", "urged", "appeal", "call", "demanded", "calls", "appeals") {
				st.what = cue.CalledFor
				st.verb = &proposing
				break
			}
			if r.word(k, "talks", "negotiate", "negotiating", "discuss", "discussing") {
				st.what = cue.Negotiating
				break
			}
		}
	case planned:
		st.what = cue.Scheduled
		if !r.ahead(m, s.End) {
			st.what, st.verb = cue.Announced, &announcing
		}
	case refused:
		st.what = cue.Rejected
	case negated, supposed, alleged:
		st.what = cue.None
		m.maybe = true
	}
	if st.what == cue.CalledFor || st.what == cue.Proposed {
		st.verb = &proposing
	}
	r.doer(&st, m, m.First)
	m.steps = append(m.steps, st)
}

// ahead reports whether a day or hour that is not past stands behind a verb phrase in its clause.
func (r *reader) ahead(m *mention, limit int) bool {
	for _, t := range r.timesBehind(m.End, limit) {
		if x := &r.c.Times[t]; x.Type == "DATE" || x.Type == "TIME" {
			if v := r.value(t); v.IsZero() || r.now.IsZero() || !v.Before(r.now) {
				return true
			}
		}
	}
	return false
}

// nounFirst reports whether the phrase begins with what stops: "the fighting is to cease", "guns fell silent".
func (r *reader) nounFirst(m *mention) bool {
	return r.word(m.First, "fighting", "hostilities", "shooting", "shelling", "guns", "war")
}

// within reads the force of a phrase that holds its own auxiliaries.
func (r *reader) within(m *mention) force {
	outer := r.force(m.First, cue.Base)
	for k := m.First + 1; k < m.End; k++ {
		s := r.sense(k)
		switch {
		case s.Has(cue.Not):
			return negated
		case s.Has(cue.May):
			return supposed
		case s.Has(cue.Will), s.Has(cue.To) && (r.sense(k-1).Has(cue.Be) || r.word(k-1, "due", "set", "about", "supposed")):
			return planned
		case s.Has(cue.To):
			// "appealed for the guns to stop"
			for j := m.First; j >= 0 && j > m.First-9; j-- {
				if r.word(j, "for") && r.word(j-1, "appealed", "called", "appeal", "call", "calls", "calling", "pleaded", "asked", "begged") {
					return asked
				}
			}
			return sought
		}
	}
	return outer
}

var (
	acting     = cue.Verb{Name: "act", Agent: cue.Party}
	announcing = cue.Verb{Name: "order", Agent: cue.Announcer}
	proposing  = cue.Verb{Name: "call for", Agent: cue.Proposer}
)

// doer finds who does what the verb at token i says: the subject to its left, with its coordinates.
func (r *reader) doer(s *step, m *mention, i int) {
	sent := r.sent(i)
	if s.form == cue.Noun {
		r.nounDoer(s, i, sent)
		return
	}
	s.by, s.byAt = r.actorsLeft(i-1, sent.First)
}

// actorsLeft returns the group of actors that ends nearest before token i in its clause.
func (r *reader) actorsLeft(i, first int) ([]int, Run) {
	gap := 0
	for j := i; j >= first && gap < 16; j-- {
		t := &r.d.Tokens[j]
		if x := r.ref(j); x != nil && len(x.Actors) > 0 {
			return r.coordinated(x, first)
		}
		if t.Class == token.Semicolon || t.Class == token.Colon {
			break
		}
		gap++
	}
	return nil, Run{}
}
