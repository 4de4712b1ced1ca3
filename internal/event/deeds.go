package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// What papers hold and what is said to be untrue: truces that are named as part of a deal, a plan or a resolution, or of a report.

// paper returns what a truce is that is the object of a verb at token i, which tells what a paper holds: agreed in an accord, proposed in
// a plan, called for in a resolution, under negotiation in a deal that there is not yet; and the token of the paper. If the subject is
// none that is what the verb says, and -1.
func (r *reader) paper(v *cue.Verb, i, first int) (what cue.Step, at int) {
	if r.ref(i-1) != nil && !r.participleOf(i) || r.opensClause(i, first) {
		return v.Object, -1 // "Russia's deal means nothing, Ukraine demands a truce"
	}
	would := false
	for k := i - 1; k >= first && k > i-22; k-- {
		s := r.sense(k)
		switch {
		case r.tokens[k].Class == token.Semicolon, r.tokens[k].Class == token.Colon, s.Has(cue.Say):
			return v.Object, -1
		case s.Has(cue.May), r.word(k, r.w.WouldWouldnt):
			would = true
		case s.Has(cue.To) && k == i-1:
			return v.Object, -1 // "to demand a truce"
		case r.word(k, r.w.Resolutions), r.word(k, r.w.PaperTexts) && v.Object == cue.CalledFor:
			return cue.CalledFor, k
		case r.word(k, r.w.PaperPlans):
			return cue.Proposed, k
		case r.word(k, r.w.PaperDeals), r.word(k, r.w.PaperTexts):
			if would || r.unmade(k, first) {
				return cue.Negotiating, k
			}
			if r.word(k-1, r.w.ProposedOnes) {
				return cue.Proposed, k
			}
			return cue.Agreed, k
		}
	}
	return v.Object, -1
}

// opensClause reports whether nothing but somebody named and a time stands between a comma, or the beginning of the sentence, and the verb at
// token i: "with the trade agreement in tatters, | the Union on Monday called".
func (r *reader) opensClause(i, first int) bool {
	k := i - 1
	if t := r.time(k); t >= 0 {
		if k = r.c.Times[t].First - 1; r.sense(k).Has(cue.Prep) {
			k--
		}
	}
	x := r.ref(k)
	if x == nil {
		return false
	}
	if k = x.First - 1; r.sense(k).Has(cue.Def) {
		k--
	}
	return k < first || r.class(k) == token.Comma
}

// participleOf reports whether the actor before token i belongs to what stands before it: "signed by Congo and Rwanda, requires".
func (r *reader) participleOf(i int) bool {
	x := r.ref(i - 1)
	return r.word(x.First-1, r.w.By)
}

// achieving reports whether the word at token i says that what follows was done: "managed to", "was able to".
func (r *reader) achieving(i int) bool {
	return r.word(i, r.w.Achieving) && !r.sense(i-1).Has(cue.Not|cue.Will|cue.May|cue.To) && !r.sense(i-2).Has(cue.Not|cue.Will|cue.May)
}

// achieved reports whether the verb at token i was done: "helped to broker", "helped broker", "managed to arrange", "succeeded in arranging".
func (r *reader) achieved(i, first int) bool {
	i--
	if i > first && (r.sense(i).Has(cue.To) || r.word(i, r.w.In)) {
		i--
	}
	return i >= first && r.achieving(i) && !r.sense(i-1).Has(cue.Fail)
}

// rumoured reports whether the phrase that begins at token i is what is reported: "reports of a truce", "claims about a truce".
func (r *reader) rumoured(i int) bool {
	return r.word(i-1, r.w.OfAboutOn) && r.word(i-2, r.w.Reports)
}

// forEach reports whether "for every" or "for each" stands shortly behind token i: what is offered for each is not done yet.
func (r *reader) forEach(i int) bool {
	for k := i; k+1 < len(r.tokens) && k < i+12 && r.tokens[k].Class <= token.Possessive; k++ {
		if r.word(k, r.w.For) && r.word(k+1, r.w.EveryPer) {
			return true
		}
	}
	return false
}

// disproving is the verb of what is said not to be true.
var disproving = cue.Verb{Name: "be untrue", Rule: "step: be untrue", Object: cue.Denied}

// disproved reads that reports of a truce are not true: "called reports of a truce false", "there is no truth in claims of a ceasefire".
func (r *reader) disproved(m *mention, s token.Sentence) bool {
	if !r.rumoured(m.np.First) {
		return false
	}
	at := -1
	for k := m.np.First - 3; at < 0 && k >= s.First && k > m.np.First-9; k-- {
		if r.word(k, r.w.Untruth) {
			at = k
		}
	}
	for k := m.np.End; at < 0 && k < s.End && k < m.np.End+16 && r.tokens[k].Class <= token.Possessive && !r.sense(k).Has(cue.Not); k++ {
		if r.word(k, r.w.Untruth) {
			at = k
		}
	}
	if at < 0 {
		return false
	}
	st := step{what: cue.Denied, verb: &disproving, form: cue.Adject, at: Run{First: at, End: at + 1}, object: true}
	st.by, st.byAt = r.actorsLeft(m.np.First-3, s.First)
	m.steps = r.mem.steps.Push(m.steps, st)
	return true
}

// breaking is the verb of what is done despite a truce.
var breaking = cue.Verb{Name: "despite", Rule: "step: despite", Object: cue.Violated}

// absent is the verb of "there is no".
var absent = cue.Verb{Name: "there is no", Rule: "step: there is no", Object: cue.Denied}

// nonexistent reads what is said not to be, behind the "no" at token i+1: "there is no such truce", "no ceasefire exists", "no truce was in
// force". Of a truce that nobody else tells of it says nothing.
func (r *reader) nonexistent(m *mention, i int) bool {
	at := Run{}
	switch end := m.np.End; {
	case m.plural || m.noun || r.ref(end) != nil:
		return false
	case r.sense(i).Has(cue.Be) && r.word(i-1, r.w.ThereHere):
		at = Run{First: i - 1, End: m.np.First}
	case r.word(end, r.w.Existing):
		at = Run{First: end, End: end + 1}
	case r.sense(end).Has(cue.Be) && r.adjectAt(end+1, r.sent(i+1).End):
		at = Run{First: end, End: end + 2}
	default:
		return false
	}
	if r.voice(at.First) == resolve.Narrator {
		return false
	}
	m.no = true
	m.steps = r.mem.steps.Push(m.steps, step{what: cue.Denied, verb: &absent, form: cue.Past, at: at, object: true})
	return true
}

// denials adds to an article's first truce, if there is news of it, what is said in a headline or before: that there is none.
func (r *reader) denials(gs []group) {
	if len(gs) == 0 || gs[0].over || gs[0].past || !slices.ContainsFunc(gs[0].ms, func(i int) bool { return r.news(&r.ms[i]) }) {
		return
	}
	for i := range r.ms {
		m := &r.ms[i]
		for k := range m.steps {
			if m.group < 0 && m.no && m.steps[k].verb == &absent {
				r.join(&gs[0], i)
				m.group = 0
				break
			}
		}
	}
}

// votedOn corrects a step that a paper tells of if the paper itself was refused or accepted: "vetoed a resolution demanding a truce",
// "accepted a plan that includes a truce".
func (r *reader) votedOn(st *step, paper, limit int) {
	was := *st
	if r.answered(st, paper, limit); was.what == cue.CalledFor && st.what != cue.Rejected {
		*st = was // a resolution that was adopted calls for a truce
	}
}

// heralded reads a truce that is told behind a mark as what an offer, a demand or a deal is: "a smaller offer, a halt to attacks at sea",
// "they put one demand to the Kremlin: a full ceasefire".
func (r *reader) heralded(m *mention, i, first int) bool {
	c := r.tokens[i].Class
	if c != token.Comma && c != token.Colon && c != token.Dash {
		return false
	}
	for k := i - 1; k >= first && k > i-8; k-- {
		st := step{verb: &proposing, form: cue.Noun, at: Run{First: k, End: k + 1}, object: true}
		switch s := r.sense(k); {
		case r.word(k, r.w.Offers):
			st.what = cue.Proposed
		case r.word(k, r.w.DemandNouns):
			st.what = cue.CalledFor
		case c == token.Comma, r.tokens[k].Class > token.Possessive, s.Has(cue.Say | cue.Be | cue.Have | cue.Will | cue.Which):
			return false
		default:
			continue
		}
		r.doer(&st, m, k)
		m.steps = r.mem.steps.Push(m.steps, st)
		return true
	}
	return false
}

// concerning reports whether what stands between a verb and a phrase makes it what the deed was about: "quit over the truce".
func (r *reader) concerning(i, to int) bool {
	for ; i < to; i++ {
		if r.word(i, r.w.Concerning) && r.time(i+1) < 0 {
			return true
		}
	}
	return false
}

// undone corrects the step of "the agreement on a truce" by what the sentence says was done with the agreement: "withdrew from the
// agreement on the cessation of hostilities", "extended the accord on a truce".
func (r *reader) undone(st *step, i, limit int) {
	first := r.sent(i).First
	for k := i - 1; k >= first && k > i-6; k-- {
		if r.tokens[k].Class > token.Possessive || r.sense(k).Has(cue.Which|cue.Say) {
			return
		}
		hit := false
		r.verbs(k, limit, cue.Verbal, func(v *cue.Verb, form cue.Form, end int) bool {
			switch v.Object {
			case cue.Terminated, cue.Suspended, cue.Violated, cue.Extended, cue.Renewed, cue.Holding, cue.Collapsed, cue.Faltering:
			default:
				return false
			}
			if form == cue.Noun || end > i {
				return false
			}
			st.what, st.verb, st.form, st.at.First, st.force, st.degree = v.Object, v, form, k, r.force(k, form), v.Degree
			hit = true
			return true
		})
		if hit {
			return
		}
	}
}

// vowed returns what it is that somebody will keep to a truce, and how far that is so: to observe one is to begin it; to respect it from
// Saturday is to come; that they will abide by it as long as others do is their consent.
func (r *reader) vowed(m *mention, st *step) (cue.Step, force) {
	switch {
	case m.def && r.keepsOn(st.at.First) && r.until(m.np.End, r.sent(m.First).End) || m.def && r.keepsOn(st.at.First) && r.longerBehind(m):
		return cue.Extended, asserted // "would continue to observe their ceasefire until the end of June"
	case m.def && r.keepsOn(st.at.First):
		return cue.Holding, asserted // "will go on respecting it"
	case st.verb.Name == "observe" && m.indef:
		return cue.InEffect, planned
	case r.timeSoon(m.np.End, r.sent(m.First).End) || r.timeBefore(st.at.First, r.clauseStart(st.at.First)) >= 0:
		return st.what, planned
	case m.indef:
		return cue.Announced, asserted
	}
	return cue.Agreed, asserted
}

// keepsOn reports whether the verb at token i tells what somebody did before and goes on doing: "continue to observe", "stay bound by".
func (r *reader) keepsOn(i int) bool {
	for k := i - 1; k >= 0 && k > i-4 && r.class(k) == token.Word; k-- {
		if r.word(k, r.w.Continuing) || r.word(k, r.w.Staying) || r.word(k, r.w.On) && r.word(k-1, r.w.GoesOn) {
			return true
		}
	}
	return false
}

// longerBehind reports whether a length that is added to another stands shortly behind a mention: "for another month".
func (r *reader) longerBehind(m *mention) bool {
	for k := m.np.End; k < m.np.End+5 && r.class(k) <= token.Possessive; k++ {
		if t := r.time(k); t >= 0 {
			return r.longer(t) || r.word(r.c.Times[t].First, r.w.Added) || r.word(r.c.Times[t].First-1, r.w.Added)
		}
	}
	return false
}

// byForce reports whether the subject of the verb at token i is fighting, and not those who are bound by a truce: "shelling ended the truce",
// "clashes broke out again, ending the truce".
func (r *reader) byForce(i int) bool {
	first, found := r.sent(i).First, false
	for k := i - 1; k >= first && k > i-14; k-- {
		if r.tokens[k].Class == token.Semicolon || r.sense(k).Has(cue.Say|cue.Will|cue.May|cue.To|cue.No|cue.Not) {
			return false
		}
		found = found || r.word(k, r.w.WhatStops) || r.word(k, r.w.Blasts)
	}
	return found
}

// clauseStart returns where the clause of the verb at token i begins: behind "that" or a verb of speech.
func (r *reader) clauseStart(i int) int {
	first := r.sent(i).First
	for k := i - 1; k > first; k-- {
		if r.sense(k).Has(cue.Which | cue.Say) {
			return k + 1
		}
	}
	return first
}

// endDeclared takes a truce of which those who keep it announce that it ends for one they end: "announced that its ceasefire has come to an end".
func (r *reader) endDeclared(m *mention, s *step) {
	if s.what != cue.Expired && s.what != cue.ExpectedExpiry || s.sub || s.at.First < m.np.End || s.force != asserted && s.force != planned {
		return
	}
	switch s.verb.Name {
	case "end", "come to an end", "be at an end":
	default:
		return
	}
	first := r.sent(m.First).First
	k := m.np.First - 1
	for k > first && !r.word(k, r.w.That) && (r.time(k) >= 0 || r.sense(k).Has(cue.Prep|cue.Def|cue.Adverb)) {
		k-- // "that from midnight tonight its truce"
	}
	if k = r.beforeThat(k, first); k <= first || !r.word(k, r.w.Declares) {
		return
	}
	if r.word(m.np.First, r.w.OwnersAll) || r.struckBy(k, first) {
		s.what, s.force = cue.Terminated, asserted
	}
}
