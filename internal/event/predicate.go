package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// predicate tries the verb at token j, and returns the token behind it; none if there is no verb that says anything of the truce.
func (c *clause) predicate(j int) int {
	r, m, a := c.r, c.m, &c.aux
	out := none
	r.verbs(j, c.end, cue.Verbal|cue.AdjectForm, func(v *cue.Verb, form cue.Form, end int) bool {
		if form == cue.Base && m.Rule == "it" && r.word(m.First, r.w.ManyOrders) && !a.any() && !a.to && !a.due && v.Subject == cue.InEffect {
			form = cue.Third // "the twin declarations take effect"
		}
		st := step{verb: v, form: form, degree: v.Degree, at: Run{First: j, End: end}, sub: c.relative || c.open}
		if !c.meaning(&st) || !c.weigh(&st) || !c.temper(&st) {
			return false
		}
		if c.beside && c.relative && (st.what == cue.Faltering || st.what == cue.Collapsed || st.what == cue.Holding) {
			return false // "ordered a truce after fighting that threatened a wider war"
		}
		r.settle(&st)
		if v.Subject == cue.InEffect && st.force == negated {
			// "has not yet taken effect"
			switch {
			case r.word(j-1, r.w.Longer) && v.Name == "exist":
				st.what, st.force, st.degree = cue.Collapsed, asserted, "fully" // "no longer exists"
			case r.word(j-1, r.w.Longer):
				st.what, st.force = cue.Expired, asserted // "is no longer in force"
			case r.word(j-1, r.w.Yet):
				st.what = cue.Scheduled
			}
		}
		if (v.Subject == cue.InEffect || v.Object == cue.InEffect && st.passive) && st.force == negated && (r.word(j-1, r.w.Never) || r.word(j-2, r.w.Never)) {
			st.what, st.force, st.degree = cue.Collapsed, asserted, "fully" // "never took hold", "was never implemented"
		}
		if a.asked {
			for k := range m.steps {
				m.steps[k].what = cue.None // what is asked for is no truce, but more of it
			}
		}
		m.steps = r.mem.steps.Push(m.steps, st)
		if !st.sub {
			c.main = true
		}
		out = end
		return true
	})
	return out
}

// meaning says what the verb of a step tells of the truce, by its form and the words before it; false if it tells nothing.
func (c *clause) meaning(st *step) bool {
	r, m, a, v, form, j, end := c.r, c.m, &c.aux, st.verb, st.form, st.at.First, st.at.End
	switch {
	case v.Subject == cue.InEffect && (v.Name == "start" || v.Name == "begin") && end < c.end && r.ing(end) && r.tokens[end].Gap == token.Space:
		return false // "started coming apart", "began withdrawing": no start
	case form == cue.Past && c.main && !c.relative && !c.open && !a.be && !a.any() && v.Subject == cue.Holding && r.class(j-1) == token.Word && !r.sense(j-1).Has(cue.And|cue.Adverb):
		return false // "was announced at a press conference held in Tripoli"
	case v.Name == "hold" && c.holdsAnother(form, j, end):
		return false // "follows two summits held in Nairobi", "to free hostages held since May", "a bloc that holds its summit"
	case form == cue.Noun, v.Name == "call", v.Name == "continue" && r.sense(end).Has(cue.To):
		return false // "is called a pause", "continued to hold"
	case form == cue.Past && !a.any() && (r.sense(j-1).Has(cue.Prep) || v.Subject != cue.None && r.word(j-1, r.w.TheThisA)) && j > m.np.End && !r.word(j-1, r.w.As):
		return false // "despite continued fighting", "the staggered release"
	case r.tokens[j].Gap == token.Hyphen && (form == cue.Past || form == cue.Perf) && !r.word(j-1, r.w.Re):
		return false // "the rebel-held town"
	case v.Name == "continue" && a.will && !a.not && !a.have:
		st.what = cue.Extended // "the pause will continue"
		return true
	case form == cue.Adject:
		return (a.be || m.title && c.fresh && !a.any() && (v.Subject == cue.Terminated || v.Subject == cue.Collapsed) && (end > j+1 || end >= c.end || r.class(end) > token.Possessive)) && c.state(st) // headlines leave out the form of be: "Truce over"
	case form == cue.Perf && m.title && (v.Object == cue.Renewed || v.Object == cue.Extended) && r.headlineNoun(end, c.end):
		return false // "Ceasefire Faces Renewed Strain"
	case form == cue.Perf && m.title && (c.fresh || c.commas > 0) && !a.any() && !a.to && !a.due && v.Object != cue.None:
		st.what, st.passive, st.object = v.Object, true, true // headlines leave out the form of be: "Ceasefire broken"
		return true
	case a.be && (form == cue.Perf || form == cue.Past):
		return c.done(st)
	case a.be && form == cue.Ing, !a.be && !a.any() && !a.due && !a.to && (form == cue.Past || form == cue.Third):
		return c.does(st)
	case (form == cue.Perf || form == cue.Past && a.not) && c.joined(j):
		return c.done(st) // "was signed in May and broken in June", "reached in March but never kept"
	case a.let || a.have || a.will || a.may || a.due || a.fail || a.not || a.to && !c.relative && !c.open && !c.main:
		st.what = r.transitive(v, end, c.end)
		if a.seems && st.what == cue.InEffect && r.word(end-1, r.w.Hold) {
			st.what = cue.Holding // "seemed to take hold": it began before
		}
		return v.Subject != cue.None && !c.purpose(st)
	}
	return false
}

// holdsAnother reports whether the form of "hold" at token j is said of another noun than the truce: of one that is held, or holds something.
func (c *clause) holdsAnother(form cue.Form, j, end int) bool {
	r := c.r
	if c.aux.any() || form != cue.Past && form != cue.Third {
		return false
	}
	if form == cue.Past && (r.word(j-1, r.w.Gatherings) || r.word(end, r.w.By) && r.sense(end+1).Has(cue.Def|cue.Indef) || (c.held || c.serves) && !c.relative && !c.open && j > c.m.np.End && r.thing(j-1)) {
		return true
	}
	return end == j+1 && (r.sense(end).Has(cue.Def|cue.Indef) || r.word(end, r.w.ItsThe)) && r.time(end) < 0 && r.time(end+1) < 0
}

// purpose reports whether a step tells what a truce is for, and not when it is to be: "signed a truce to end the fighting".
func (c *clause) purpose(st *step) bool {
	return c.relative && c.aux.due && st.what == cue.InEffect && c.r.sense(st.at.First-1).Has(cue.To) && (st.verb.Subject != cue.InEffect || c.r.sense(st.at.End-1).Has(cue.To))
}

// state reads an adjective behind a form of be: "is in force", "remains in place".
func (c *clause) state(st *step) bool {
	r, a := c.r, &c.aux
	st.what = st.verb.Subject
	staying := r.word(st.at.First-1, r.w.Staying)
	switch {
	case st.what != cue.InEffect:
	case staying && a.will && !a.not && r.untilAfterNews(c.m, st.at.End, c.end):
		a.will = false // "was announced on Saturday and will remain in effect until 18 February": it is in effect
	case (staying || a.let) && a.will && !a.not && r.until(st.at.End, c.end):
		if st.what = cue.Extended; staying && c.m.def && r.untilEvent(st.at.End, c.end) {
			st.what, a.will = cue.Holding, false // "will remain in force until they sign a peace treaty"
		} // but "will stay in force until 18 February"
	case staying && r.sense(st.at.First-2).Has(cue.And) && r.sharedForce(st.at.First-2, c.first) == planned:
		a.will = true // "will begin on Friday and remain in force"
	case staying && !a.due && !a.will && !a.may && !a.to:
		st.what = cue.Holding // "remains in place"
	}
	return true
}

// done reads a participle behind a form of be: "was signed", "is frayed".
func (c *clause) done(st *step) bool {
	v := st.verb
	if v.Near && c.beside {
		return false // "comes a month after the rebels' leader was killed"
	}
	if v.Object == cue.None && v.Agent == cue.NoAgent {
		st.what = v.Subject // "is frayed", "is collapsed"
		return v.Subject == cue.Collapsed || v.Subject == cue.Faltering || v.Subject == cue.Expired
	}
	st.what, st.passive, st.object = v.Object, true, true
	if st.what == cue.Announced && c.r.overAt(st.at.End, c.end) {
		st.what = cue.Terminated // "was declared over"
		return true
	}
	switch being := c.r.word(st.at.First-1, c.r.w.Being); {
	case st.what == cue.Agreed && being:
		st.what = cue.Negotiating // "is being negotiated"
	case st.what == cue.Negotiating && v.Agent == cue.Negotiator && !being:
		st.what = cue.Agreed // "has been hammered out"
	}
	return true
}

// joined reports whether the participle at token j goes on, behind "and" or "but", from another that was read.
func (c *clause) joined(j int) bool {
	r, a, n := c.r, &c.aux, len(c.m.steps)
	if n == 0 || !c.m.steps[n-1].passive || a.have || a.will || a.may || a.due || a.fail || a.let {
		return false
	}
	for j--; j > c.m.np.End && (r.sense(j).Has(cue.Adverb|cue.Not) || r.manner(j) || r.word(j, r.w.AndButThen) && !r.sense(j).Has(cue.And)); j-- {
	}
	return r.sense(j).Has(cue.And) && r.time(j) < 0
}

// joins reports whether the word at token j, behind a comma, joins another participle to the one that was read: ", but never kept".
func (c *clause) joins(j int) bool {
	r := c.r
	if !r.sense(j).Has(cue.And) {
		return false
	}
	for j++; j < c.end && (r.sense(j).Has(cue.Adverb|cue.Not) || r.manner(j) || r.word(j, r.w.AndButThen)); j++ {
	}
	return r.reduced(j, c.end) && r.participle(j, c.end) && c.joined(j)
}

// does reads a verb of the truce's own, "took effect", "is collapsing", or a participle that looks like one: "a truce agreed in Doha".
func (c *clause) does(st *step) bool {
	r, v, form, end := c.r, st.verb, st.form, st.at.End
	switch {
	case (c.held || c.commas > 0) && !c.aux.be && r.sense(st.at.First-1).Has(cue.War|cue.Fight) && st.at.First-1 >= c.m.np.End:
		return false // "suspended it after a mine went off, and the war resumed"
	case c.held && !c.relative && !c.open && v.Subject != cue.None && r.byWho(c.m, c.first):
		return false // "the envoy who brokered the truce died"
	case v.Name == "break" && r.brokeOff(end, c.end):
		st.what = cue.Collapsed // "the truce broke within hours"
		return true
	case v.Subject == cue.None:
		if r.ofNoun(st.at.First, end) || c.m.title && (v.Object == cue.Renewed || v.Object == cue.Extended) && r.headlineNoun(end, c.end) {
			return false // "offered a truce, renewed talks and aid"
		}
		if !c.fresh && c.commas == 0 && !c.relative && !c.open || end == st.at.First+1 && r.active(end) || v.Name == "make" || form != cue.Past || v.Object == cue.None && v.Agent == cue.NoAgent {
			return false
		}
		if !c.fresh && !c.relative && !c.open && !r.trailing(st.at.First, c.m.np.End) {
			return false // "a truce, their leader said, once the president agreed to talk"
		}
		st.what, st.passive, st.object, st.sub = v.Object, true, true, true
		if st.what == cue.Negotiating && v.Agent == cue.Negotiator {
			st.what = cue.Agreed // "a ceasefire negotiated by Egypt"
		}
		return true
	case c.aux.be && v.Subject == cue.Collapsed:
		st.what = cue.Faltering // "is collapsing"
		return true
	}
	st.what = r.transitive(v, end, c.end)
	if form == cue.Past && st.what == cue.Faltering && (v.Name == "crumble" || v.Name == "unravel") {
		st.what = cue.Collapsed
	}
	return true
}

// weigh says with what force a step is told: as a fact, a plan, a wish; false if it is what the truce itself is to do to another.
func (c *clause) weigh(st *step) bool {
	r, m, a, j, end := c.r, c.m, &c.aux, st.at.First, st.at.End
	if a.to && !a.any() && !a.due {
		st.force = sought
		if st.object {
			return false
		}
	}
	switch {
	case a.asked:
		st.force = asked
	case a.fail && st.verb.Name == "end" && st.what == cue.InEffect && r.sense(j-1).Has(cue.To):
		return false // "failed to end the violence": what it was to do, and not that it came to nothing
	case a.fail:
		st.force = failed
	case a.not:
		st.force = negated
	case a.must && m.Strength == cue.Strong && (st.object || m.indef && st.what == cue.InEffect):
		st.force = asked // "a ceasefire must be declared at once", "any ceasefire should run for a month"
	case (a.will || a.may) && st.sub && st.verb.Name == "end" && st.what == cue.InEffect && !r.momentSoon(end, c.end):
		return false // "a ceasefire that would end decades of war"
	case (a.due || a.to) && st.verb.Name == "end" && r.sense(j-1).Has(cue.To) && ((r.word(j-2, r.w.Purposed) || a.to && !a.due) && end < c.end && r.class(end) == token.Word && !r.sense(end).Has(cue.Prep|cue.Adverb) && r.time(end) < 0 || c.held && st.what == cue.InEffect && !r.sense(j-2).Has(cue.Be)):
		return false // "signed a deal to end two years of war", "was meant to end the fighting": what it is for
	case a.must && !st.object && st.what == cue.InEffect && r.timeSoon(end, c.end):
		st.force = planned // "said that it should start on Thursday"
	case a.may:
		st.force = supposed
	case a.will && r.word(a.at, r.w.WouldWouldnt) && !r.reportedBefore(a.at, c.first) && !r.timeSoon(end, c.end):
		st.force = supposed // "a truce would help": a wish, not a plan
	case a.been:
		// "is supposed to have been in place since Wednesday"
	case a.likely && (st.what == cue.Extended || st.what == cue.Renewed):
		st.force = supposed // "is likely to be extended"
	case (a.will || a.due) && (st.what == cue.Extended || st.what == cue.Renewed) && r.onlyIf(end, c.end):
		st.force = supposed // "would be extended if both agreed"
	case (a.will || a.due) && st.what == cue.InEffect && r.undated(j, c.first):
		st.force = supposed // "no date has been set for it to take effect"
	case (a.will || a.due) && !st.sub && r.hopedThat(m.np.First, c.first):
		st.force = supposed // "gave hope that a truce would begin on Wednesday"
	case a.will || a.due:
		st.force = planned
		if st.object && st.what == cue.Extended || st.what == cue.Renewed {
			st.force = asserted // "will be extended": mode says planned
		}
	}
	switch doubtful := a.likely && r.word(a.at, r.w.Unlikely); {
	case st.what == cue.Holding && !st.object && (doubtful || a.not && (a.likely || a.will && !r.word(j-1, r.w.Longer))):
		st.what, st.force = cue.Faltering, asserted // "is not expected to last", "fear that it will not hold"
	case doubtful:
		st.force = supposed
	}
	if st.force == asserted && !st.sub {
		st.force = r.iffy(m.np.First, c.first)
	}
	if m.no {
		st.force = negated
	}
	if st.force != asserted {
		return true
	}
	switch {
	case r.unsaid(m.np.First, c.first):
		st.force = supposed // "neither wants to be the first to say that the truce is dead"
	case (r.word(j-1, r.w.Being) && r.word(j-2, r.w.Of) && r.sense(j-3).Has(cue.Hope)), st.form == cue.Ing && r.word(j-1, r.w.Of) && r.sense(j-2).Has(cue.Hope):
		st.force = supposed // "has a chance of being honoured"
	case r.word(m.np.First-1, r.w.Degrees) && r.word(m.np.First-2, r.w.How):
		st.force = supposed // "how long the truce lasted would depend on the other side"
	case (st.what == cue.Expired && !a.have || st.what == cue.InEffect && m.def && st.form == cue.Third) && r.beforehand(m):
		st.force = planned // "hours before the truce expired", "hours before the truce comes into force"
	case m.indef && st.what == cue.InEffect && st.form == cue.Third && r.dayWhen(m.np.First-1):
		st.force = planned // "begins at noon on Friday, when a truce takes effect"
	case m.indef && r.word(m.np.First-1, r.w.Hinges) && (st.form == cue.Third || r.word(j-1, r.w.HasHave)):
		st.force = supposed // "none will come before a truce has held"
	case st.what == cue.InEffect && r.word(m.np.First-1, r.w.Once) && (st.form == cue.Third || r.word(j-1, r.w.IsAre)):
		st.force = supposed // "once the truce is in place"
	case st.what == cue.InEffect && r.untold(m):
		st.force = supposed
	case st.what == cue.InEffect && st.form == cue.Third && r.inAWhile(end):
		st.force = planned // "takes effect in 48 hours"
	}
	return true
}

// onlyIf reports whether a condition follows in the clause that goes on at token i.
func (r *reader) onlyIf(i, limit int) bool {
	for ; i < limit && r.tokens[i].Class <= token.Comma; i++ {
		if r.word(i, r.w.Provisos) || r.sense(i).Has(cue.If) && !r.sense(i).Has(cue.Be) && !r.word(i, r.w.UntilTill) {
			return true
		}
		if r.sense(i).Has(cue.And | cue.Which | cue.Say) {
			return false
		}
	}
	return false
}

// dayWhen reports whether token i is the "when" that says what happens at the time right before it.
func (r *reader) dayWhen(i int) bool {
	return r.word(i, r.w.When) && (r.time(i-1) >= 0 || r.class(i-1) == token.Comma && r.time(i-2) >= 0)
}

// temper changes what a step tells by the words around its verb: "was accepted only with amendments", "survives in name only"; false if the
// verb is of another thing.
func (c *clause) temper(st *step) bool {
	r, a, j, end := c.r, &c.aux, st.at.First, st.at.End
	st.perfect = a.have
	if st.what == cue.Agreed && st.passive && r.amended(end, c.end) {
		st.what = cue.CounterProposed // "was accepted only with amendments"
	}
	if st.passive && !st.sub {
		switch {
		case st.what == cue.Rejected && r.rumoured(c.m.np.First):
			st.what = cue.Denied // "reports of a truce were dismissed"
		case (st.what == cue.Agreed || st.what == cue.Announced) && r.calledFor(c.m):
			return false // "a resolution calling for a truce was adopted"
		case st.what == cue.Announced && st.force == planned && c.m.def && c.m.Strength == cue.Generic:
			return false // "the agreement will be made public later in the day"
		}
	}
	r.shaded(c, st)
	kept := st.force == asserted && !a.any() && st.form == cue.Past || st.passive && !a.have
	if st.what == cue.Holding && kept && r.keptUntil(end, c.end) {
		st.what = cue.Expired // "was respected until last week"
	}
	if !a.have || r.word(j-1, r.w.Had) {
		c.spent(st, end)
	}
	switch st.what {
	case cue.Collapsed, cue.Faltering:
		st.degree = r.degree(j, *st)
	case cue.Renewed, cue.Extended:
		if r.word(end, r.w.EveryPeriod) {
			st.what = cue.None // "is renewed every 48 hours"
		}
	case cue.InEffect:
		if st.verb.Name == "apply" && a.not && !r.word(j-1, r.w.Longer) {
			st.what = cue.None
		}
	}
	if st.verb.Area {
		r.area(st, end, c.end)
	}
	if st.passive {
		r.agent(st, end, c.end)
	}
	return true
}

// until reports whether a word of until when follows shortly behind token i.
func (r *reader) until(i, limit int) bool {
	for k := i; k < limit && k < i+4; k++ {
		if r.word(k, r.w.UntilWords) && !r.word(k, r.w.And) {
			return true
		}
	}
	return false
}

// untilEvent reports whether what a word of until when names, shortly behind token i, is an event that is not to come on any day that is told.
func (r *reader) untilEvent(i, limit int) bool {
	for k := i; k < limit && k < i+4; k++ {
		if !r.word(k, r.w.UntilTill) {
			continue
		}
		for n := k + 1; n < limit && n < k+12; n++ {
			if r.time(n) >= 0 {
				return false
			}
		}
		return true
	}
	return false
}

// untilAfterNews reports whether a word of until when follows shortly behind token i, and the same mention was told before to have just been
// made: that is no extension.
func (r *reader) untilAfterNews(m *mention, i, limit int) bool {
	return r.until(i, limit) && r.news(m)
}

// keptUntil reports whether "until" and what ended a truce follow shortly behind token i: a time that is past, or an event.
func (r *reader) keptUntil(i, limit int) bool {
	for k := i; k+1 < limit && k < i+4; k++ {
		if !r.word(k, r.w.Until) {
			continue
		}
		for n := k + 1; n < limit && n < k+4; n++ {
			if t := r.time(n); t >= 0 {
				v := r.value(t)
				return !v.IsZero() && !r.now.IsZero() && v.Before(r.now)
			}
		}
		return r.clauseAt(k+1, limit)
	}
	return false
}

// unsaid reports whether the clause that begins at token i is what somebody did not say: "stopped short of saying that", "did not say the
// truce", "unwilling to declare".
func (r *reader) unsaid(i, first int) bool {
	if r.word(i-1, r.w.That) {
		i--
	}
	if !r.word(i-1, r.w.SayBare) {
		return false
	}
	for k := i - 2; k >= first && k > i-12; k-- {
		if r.d.Tokens[k].Class > token.Possessive {
			return false
		}
		if r.sense(k).Has(cue.Not|cue.Fail) || r.word(k, r.w.Nobody) || r.word(k, r.w.Refusing) {
			return true
		}
	}
	return false
}

// beforehand reports whether a mention is the subject of a clause that tells of what had not come yet: "hours before the truce expired".
func (r *reader) beforehand(m *mention) bool { return r.word(m.np.First-1, r.w.BeforeUntil) }

// amended reports whether "only with" or "only if" stands shortly behind token i.
func (r *reader) amended(i, limit int) bool {
	for k := i; k+1 < limit && k < i+6; k++ {
		if r.word(k, r.w.Only) && (r.word(k+1, r.w.With) || r.word(k+1, r.w.If)) {
			return true
		}
	}
	return false
}

// untold reports whether a mention is the subject of a clause that belongs to an hour or day and not to the story: "the hour at
// which it came into force would be settled later".
func (r *reader) untold(m *mention) bool {
	i := m.np.First
	return r.word(i-1, r.w.Which) && r.word(i-2, r.w.InAt) && r.word(i-3, r.w.StartFacts) || r.word(i-1, r.w.When) && r.word(i-2, r.w.StartFacts)
}

// transitive tells "the truce ended the fighting", which is its beginning, from "the truce ended", and "lasted four
// hours", which is its end, from "has lasted".
func (r *reader) transitive(v *cue.Verb, end, limit int) cue.Step {
	switch v.Name {
	case "end":
		if r.word(end, r.w.It) {
			return cue.None // "called a truce but ended it a year later": who called it did
		}
		if end < limit && (r.ref(end) != nil || r.place(end) >= 0 || r.sense(end).Has(cue.War|cue.Fight)) {
			return cue.InEffect // "ended Israel's offensive"
		}
		if end < limit && (r.sense(end).Has(cue.Def|cue.Indef) && r.time(end) < 0 || r.time(end) >= 0 && r.c.Times[r.time(end)].Type == "DURATION" && r.word(r.c.Times[r.time(end)].End, r.w.Of)) {
			return cue.InEffect
		}
	case "last":
		if t := r.time(end); t < 0 && !r.sense(end).Has(cue.Prep|cue.Adverb) {
			break
		}
		k := end - 2
		if r.sense(k).Has(cue.Adverb) {
			k-- // "has now lasted"
		}
		if r.word(end-1, r.w.Lasted) && (!r.sense(k).Has(cue.Have) || r.word(k, r.w.Had)) {
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

// inAWhile reports whether token i tells after how long something is to be: "in 48 hours", "within a day".
func (r *reader) inAWhile(i int) bool {
	t := r.time(i + 1)
	return t >= 0 && r.c.Times[t].First == i+1 && r.c.Times[t].Type == "DURATION" && (r.word(i, r.w.In) || r.word(i, r.w.Within))
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
