package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// aux is what stands before a main verb.
type aux struct {
	be, have, will, may, not, to, due, fail, let, asked, must bool
	likely                                                    bool // due is no more than that
	been                                                      bool // have stands behind due: "is supposed to have begun"
	seems                                                     bool // it seems so: "appeared to hold"
	at                                                        int
}

func (a *aux) any() bool { return a.be || a.have || a.will || a.may || a.not }

// clauseWidth is how many words are read behind a phrase for what is said of it: longer sentences have come to other things by then.
const clauseWidth = 45

// What a reading step of a clause says instead of the token to go on from.
const (
	stop = -1 // nothing more is said of the truce here
	none = 0  // the word is not of this step's kind
)

// clause is a walk over what a sentence says of the truce before it: where the walk stands, and in what kind of clause.
type clause struct {
	r          *reader
	m          *mention
	first, end int  // the sentence
	aux        aux  // what stands before a main verb that has not come yet
	last       aux  // what stood before the main verb that was read
	relative   bool // in a clause that tells of the phrase beside the main one: "a truce that …", "a truce, reached …"
	open       bool // in such a clause between commas
	closed     bool // behind one
	main       bool // the main verb was read
	told       bool // a predicate was read
	held       bool // the phrase is the object of a verb before it
	foreign    bool // in a clause whose verb the table does not know: "the truce that he had wished for"
	asked      bool // in what somebody asks it to do: "called for it to begin"
	fresh      bool // nothing but places, people and times since the phrase
	inPP       int  // how many more words a preposition may govern
	serves     bool // in what it is to serve: "a truce to let aid in"
	beside     bool // behind "after", "amid" and the like, and what it names
	commas     int
}

// next reads what stands at token j and returns the token to go on from, or stop.
func (c *clause) next(j int) int {
	r := c.r
	class := r.d.Tokens[j].Class
	if tm := r.time(j); tm >= 0 && (r.c.Times[tm].First == j || class <= token.Possessive || class == token.Quote) {
		end := r.c.Times[tm].End
		if r.word(end-1, r.w.OtherClauses) && !r.momentAt(end) {
			if c.passes(end - 1) {
				return stop // "hours before the parliament was dissolved"
			}
			c.beside = true // "a month after"
		}
		return max(j+1, end) // "at 6:30 p.m. on Friday, 13 May", "06:00 on 12 April": no mark in it ends the clause
	}
	switch class {
	case token.Word:
		return c.word(j)
	case token.Quote, token.Number, token.Possessive:
		return j + 1
	case token.Open:
		for j < c.end && r.d.Tokens[j].Class != token.Close {
			j++
		}
		return j + 1
	case token.Comma, token.Dash:
		if r.word(j+1, r.w.Only) && r.sense(j+2).Has(cue.To) {
			c.aux = aux{let: true} // ", only to be buried by rockets"
			c.relative, c.main = false, false
			return j + 3
		}
		if c.main {
			// Only a coordinated or a trailing participle can go on: ", but was extended".
			if c.joins(j + 1) {
				c.aux = aux{}
				return j + 2
			}
			if k := r.resumed(j, c.end); k > 0 {
				c.aux = aux{}
				return k
			}
			return stop
		}
		return c.comma(j)
	}
	return stop
}

// comma reads a comma or dash at token j before the main verb.
func (c *clause) comma(j int) int {
	r, next := c.r, j+1
	shuts := r.class(j) // what a dash opens a dash closes
	c.relative = false
	c.aux = aux{}
	c.commas++
	if k := c.thenEnds(next); k > 0 {
		return k
	}
	switch {
	case c.open && !r.adjectAt(next, c.end):
		return c.shut(j)
	case c.joins(next):
		c.relative, c.open = true, true
		return next + 1 // "signed in May by both sides, but never respected"
	case c.closed && !c.main && r.sense(next).Has(cue.And) && r.reduced(next+1, c.end) && r.participle(next+1, c.end):
		c.relative, c.open = true, true
		return next + 1 // "brokered by the minister, Mr Rami, and signed in Doha on May 3, fared no better"
	case c.told && r.word(next, r.w.WhoWhich):
		return stop // "which begins on Friday, which marks": the second tells of the day
	case r.word(next, r.w.WhoWhich) && (r.word(next+2, r.w.That) || c.parleyed(j)):
		return stop // "…, which means that the raids go on", "a truce after talks with them, which took place in May"
	case r.word(next, r.w.Who):
		c.open = true // "before the visit of the envoy, who will begin his tour on Monday,": told of a person
		for j = next + 1; j < c.end && r.d.Tokens[j].Class != shuts; j++ {
		}
		return j
	case next < c.end && r.sense(next).Has(cue.Which):
		c.relative, c.open = true, true
		if j = next + 1; !c.verbAt(j) {
			c.relative = false
			j = r.objectRelative(c.m, j, c.end)
			for j < c.end && r.d.Tokens[j].Class != shuts {
				if r.sense(j).Has(cue.And) && r.word(j+1, r.w.WhoWhich) && c.verbAt(j+2) {
					c.relative = true // "which both sides signed in May and which came into force in June"
					return j + 2
				}
				j++
			}
		}
		return j
	case next < c.end && r.reduced(next, c.end):
		c.relative, c.open = true, true
		return next
	case r.dueNext(next, c.end) > 0:
		c.aux.due, c.relative, c.open = true, true, true // ", due to take effect on Monday,"
		return r.dueNext(next, c.end)
	case r.sense(next).Has(cue.To) && r.beginsAt(next+1, c.end):
		c.aux.due, c.relative = true, true // ", to begin on Saturday"
		return next + 1
	case r.adjectAt(next, c.end):
		c.relative, c.open = true, true // ", in effect since 9 May,"
		c.aux.be = true
		return next
	case r.sense(next).Has(cue.Adverb) && r.adjectAt(next+1, c.end):
		c.relative, c.open = true, true // ", now in tatters,"
		c.aux.be = true
		return next + 1
	}
	if c.m.Rule != "it" && r.sense(next).Has(cue.And) && r.word(next+1, r.w.WhoWhichThat) && c.verbAt(next+2) {
		c.relative, c.open = true, true
		return next + 2 // "the truce that the army announced, and that took hold at eight,"
	}
	if end := r.timesBetween(next, c.end); end > 0 {
		return end // "a ceasefire, for seven days, which began on Saturday"
	}
	if c.closed && (r.sense(next).Has(cue.Be|cue.Have|cue.Will|cue.May) || r.finiteAt(next)) {
		return next // "the truce, reached in the capital, Juba, is to begin"
	}
	if by, at := r.actorList(next, c.end); len(by) > 1 && at.First <= next+2 && r.ref(j-1) != nil && r.list(j, at.End) {
		return at.End // "reached by A, B and C, which came into force"
	}
	if k := r.goingOn(next); k > 0 && !c.held && c.m.np.First-c.first < 5 {
		return k // "A truce earlier in the week let aid in, then collapsed"
	}
	if c.inPP > 0 && r.placesAt(j) {
		return next
	}
	if end := r.closing(j, c.end); end > 0 {
		if r.sense(end).Has(cue.Which) {
			return stop // ", the ministry, which mediates, announced": no clause of the truce
		}
		return end
	}
	if r.apposed(c.m, c.first) && c.commas == 1 {
		return next // "the memorandum, a blueprint for a truce, was agreed"
	}
	return stop
}

// parleyed reports whether talks are named between the phrase and token j.
func (c *clause) parleyed(j int) bool {
	for k := c.m.np.End; k < j; k++ {
		if c.r.word(k, c.r.w.Parleys) {
			return true
		}
	}
	return false
}

// shut reads the comma at token j that ends a clause in commas: ", which was announced in May, expired".
func (c *clause) shut(j int) int {
	r, next := c.r, j+1
	if r.sense(next).Has(cue.And) && (r.word(next+1, r.w.DueOrLikely) && r.sense(next+2).Has(cue.To) || r.reduced(next+1, c.end) && r.participle(next+1, c.end)) {
		return next + 1 // ", agreed in May, and due to begin in June, was over"
	}
	c.open, c.closed = false, true
	if r.word(next, r.w.WhoWhich) {
		return stop // what another begins to tell is told of the word before it
	}
	if k := r.closing(j, c.end); k > 0 && r.sense(next).Has(cue.Def) && (r.finiteAt(k) || r.sense(k).Has(cue.Be|cue.Have|cue.Will)) {
		return k // ", announced at the office of Mr Rami, the head of security, collapsed"
	}
	return next
}

// verbAt reports whether a predicate or what announces one stands at token j.
func (c *clause) verbAt(j int) bool {
	return j >= c.end || c.r.predicateAt(j) || c.r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Adverb|cue.Not)
}

// word reads the word at token j.
func (c *clause) word(j int) int {
	r, sn := c.r, c.r.sense(j)
	switch {
	case sn.Has(cue.Which) && !c.aux.any() && (c.main || r.nearer(c.m, j, c.end, c.told)), r.word(j, r.w.Where) && j > c.m.np.End:
		return c.beyond(j) // "is the first halt in a war that began in May"
	case r.word(j, r.w.Despite) && c.held, r.word(j, r.w.Which) && j-2 > c.m.np.End && r.sense(j-1).Has(cue.Prep) && r.class(j-2) == token.Word:
		return stop // "extended it despite not having held talks", "to end a war in which thousands had died"
	case sn.Has(cue.Which) && c.serves && r.class(j-1) == token.Word:
		return c.beyond(j) // "a truce to help a town hit by a flood that killed hundreds"
	case r.word(j, r.w.So) && r.word(j+1, r.w.That):
		for j < c.end && r.class(j) != token.Comma {
			j++ // "agreed to a pause so that children could be tested"
		}
		return j
	case r.word(j, r.w.Whose):
		for j < c.end && r.class(j) != token.Comma {
			j++ // "in front of presidents whose soldiers have kept them apart since August"
		}
		return j
	case r.word(j, r.w.Ensuring) && r.sense(j-1).Has(cue.To):
		return stop // "use their influence to ensure it is adhered to"
	case sn.Has(cue.Which) && !c.main && !c.aux.any():
		c.relative = true
		c.aux = aux{}
		if j++; c.beside && !c.verbAt(j) && !r.sense(j-2).Has(cue.Prep) {
			return c.beyond(j - 1) // "declared a truce after fighting that drove thousands": of the fighting
		}
		if !c.verbAt(j) || r.word(j, r.w.Nobody) {
			// "the truce that Washington had proposed": the truce is the object.
			at := j
			j = r.objectRelative(c.m, j, c.end)
			c.relative, c.foreign = false, j == at+1
		}
		return j
	}
	if k := c.auxiliary(j, sn); k != none {
		return k
	}
	if sn.Has(cue.To) && r.sense(j+1).Has(cue.Which) {
		return j + 1 // "the truce to which the army agreed"
	}
	if sn.Has(cue.To) {
		if c.aux.any() || r.place(j+1) < 0 {
			c.infinitive(j)
		} else {
			c.inPP = 8 // "a visit to Aleppo"
		}
		return j + 1
	}
	if sn.Has(cue.Say) && !c.aux.be && !((c.relative || c.fresh && c.commas == 0) && !c.main && r.reduced(j, c.end) && r.participle(j, c.end)) {
		return stop
	}
	if c.aux.be && sn.Has(cue.Def|cue.Indef) && !r.predicateAt(j) {
		c.main = true // "is a step": what it is, not what became of it
		c.aux = aux{}
		return j + 1
	}
	if end := c.predicate(j); end > none {
		c.told = c.told || c.relative || c.main // not by a participle alone: "signed in Doha, which"
		return c.behind(end)
	}
	if k := c.link(j, sn); k != none {
		return k
	}
	return c.other(j, sn)
}

// auxiliary reads a word that stands before a main verb: "will", "has", "not", "due to", "failed to".
func (c *clause) auxiliary(j int, sn cue.Sense) int {
	r, a := c.r, &c.aux
	a.not = a.not || sn.Has(cue.Not) // "won't": both in one word
	switch {
	case sn.Has(cue.Will):
		a.will = true
		a.at = j
		return j + 1
	case sn.Has(cue.Not):
		return j + 1
	case r.word(j, r.w.No) && r.word(j+1, r.w.Longer):
		a.not = true
		return j + 2
	case r.word(j, r.w.Be) && !a.any() && !a.to && !a.due && !a.let && !c.main && j >= c.m.np.End && !r.sense(j-1).Has(cue.To):
		a.be, a.may, a.must = true, true, true // "demanded that a truce be declared"
		return j + 1
	case sn.Has(cue.Be), !a.any() && r.word(j, r.w.Proving) && r.stateAt(j+1, c.end):
		a.be = true
		return j + 1
	case sn.Has(cue.Have) && c.foreign && r.sense(j+1).Has(cue.Prep|cue.Def|cue.Indef):
		c.foreign = false
		return j + 1 // "the first truce that both ever had with them was over"
	case r.word(j, r.w.HasHave) && r.sense(j+1).Has(cue.To) && !a.due && !a.have:
		a.may, a.must = true, true
		return j + 2 // "would have to be agreed"
	case sn.Has(cue.Have):
		a.have = true
		a.been = a.due && !r.wasToHave(j)
		return j + 1
	case sn.Has(cue.May) && !r.word(j, r.w.March):
		a.may = true
		a.must = r.word(j, r.w.Musts)
		return j + 1
	case !r.sense(j + 1).Has(cue.To):
		return none
	case a.not && r.word(j, r.w.Appears):
		a.let = !r.sense(j + 2).Has(cue.Be | cue.Have)
		return j + 2 // "did not appear to hold"
	case !a.be && j > c.m.np.End && r.word(j, r.w.DueOrLikely) && r.word(j-1, r.w.Doings) && !r.sense(j-1).Has(cue.War|cue.Fight):
		return stop // "extended it until the end of talks expected to begin on Saturday"
	case (a.be || !a.any()) && r.word(j, r.w.DueOrLikely):
		a.due, a.be, a.likely, a.at = true, false, r.word(j, r.w.Likely), j
		return j + 2
	case sn.Has(cue.Fail) && (!r.predicateAt(j) || r.word(j, r.w.FailedFails) && !r.word(j+2, r.w.Take)):
		a.fail = true
		return j + 2
	}
	return none
}

// wasToHave reports whether the "have" at token j tells what did not come about: "was to have begun", "were supposed to have".
func (r *reader) wasToHave(j int) bool {
	return r.word(j-2, r.w.WasWere) || r.word(j-3, r.w.WasWere) && (r.word(j-2, r.w.DueOrSet) || r.word(j-2, r.w.SupposedMeant))
}

// infinitive reads "to" at token j.
func (c *clause) infinitive(j int) {
	r, a := c.r, &c.aux
	bare := !a.any()
	switch {
	case a.be && r.word(j-1, r.w.Appears):
		a.be, a.let, a.seems = false, !r.sense(j+1).Has(cue.Be|cue.Have), true // "appears to be holding", "appears to hold"
	case a.be:
		a.due, a.be = true, false // "is to begin"
	case r.word(j-1, r.w.Continuing):
		a.let = true // "continued to hold"
	case bare && c.fresh && !c.m.def && r.sense(j+1).Has(cue.Be) && r.calledFor(c.m):
		a.may, c.asked = true, true // "called for a truce to be declared"
	case bare && c.fresh && c.commas == 0 && r.calledFor(c.m):
		a.asked, a.due = true, true // "pressed for the truce between them to be prolonged"
		c.asked = true
	case bare && c.commas == 0 && c.fresh && r.letBefore(c.m):
		a.let = true // "allowed the cease-fire to unravel"
	case bare && c.commas == 0 && c.fresh:
		a.due, c.relative = true, true // "a truce to begin on Friday"
	default:
		a.to = true
		c.serves = bare && !r.predicateAt(j+1)
	}
}

// behind goes on from the token j behind a predicate.
func (c *clause) behind(j int) int {
	switch {
	case c.relative || c.open:
		c.relative = false
		c.aux, c.last = aux{}, c.aux
	case c.main:
		keep := c.aux
		c.aux, c.last = aux{}, keep
		if c.r.sense(j).Has(cue.And) {
			c.aux = keep // "is frayed and at risk": the form of be still serves
			if j++; !c.goesOn(j) {
				return stop
			}
		}
	}
	return j
}

// governed reports whether a noun before the phrase has it for its object: "refused the rebels' demand for a truce since the talks began".
func (c *clause) governed() bool {
	return len(c.m.steps) > 0 && c.m.steps[0].at.First < c.m.np.First && c.m.steps[0].verb != &presupposed
}

// goesOn reports whether what stands behind "and" can be another verb of the truce.
func (c *clause) goesOn(j int) bool {
	return c.r.predicateAt(j) || c.r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.Not|cue.Adverb) || c.last.due && c.r.sense(j).Has(cue.To) && c.r.endsAt(j+1, c.end)
}

// link reads a word that joins phrases or clauses: an adverb, a preposition, "and", "if".
func (c *clause) link(j int, sn cue.Sense) int {
	r := c.r
	switch {
	case r.word(j, r.w.Once) && r.clauseAt(j+1, c.end):
		return stop // "there could be a truce once the two had met"
	case sn.Has(cue.Adverb), c.aux.be && r.word(j, r.w.More):
		return j + 1
	case sn.Has(cue.Prep):
		if c.main && r.word(j, r.w.BeforeUntil) && r.failingAt(j+1, c.end) {
			c.aux, c.main = aux{let: true}, false // "was signed in July before falling apart"
			return j + 1
		}
		if c.main && r.word(j, r.w.OtherClauses) {
			if !r.word(j+1, r.w.It) || !r.finiteAt(j+2) {
				return stop
			}
			c.relative = true // "has held since it took effect on Monday"
			c.aux = aux{}
			return j + 2
		}
		if c.open && !c.told && !c.relative && r.word(j, r.w.Since) && !r.word(j+1, r.w.ItTheyHe) && r.time(j+1) < 0 && r.clauseAt(j+1, c.end) {
			for j < c.end && r.class(j) != token.Comma {
				j++ // "in the town, which has been quiet since the war began"
			}
			return j
		}
		if !c.main && r.word(j, r.w.AfterBefore) && c.aux.any() || c.passes(j) {
			return stop // "declared a ceasefire as they resumed their talks", "after the two had resumed their talks"
		}
		c.inPP = 8
		c.beside = c.beside || r.word(j, r.w.OtherClauses) && !r.momentAt(j+1)
		return j + 1
	case sn.Has(cue.And):
		switch {
		case c.passes(j), c.main && !c.goesOn(j+1),
			c.inPP == 0 && !c.main && r.word(j, r.w.Contrasts):
			return stop
		case r.word(j, r.w.And) && c.m.Rule == "one" && (r.word(j+1, r.w.One) || r.word(j+1, r.w.Another)):
			return stop // "one in May, and one that was to last a week"
		case j == c.m.np.End && r.word(j, r.w.And) && r.sense(c.m.np.First-1).Has(cue.Prep) && r.clauseAt(j+1, c.end):
			return stop // "is not bound by the truce and its operations would continue"
		case c.asked && r.word(j, r.w.And) && r.pastAt(j+1):
			return stop // "called for the truce to begin and threatened both sides"
		case r.sense(j+1).Has(cue.Which) && !r.sense(j+1).Has(cue.Def) && c.verbAt(j+2) && !c.main:
			c.relative, c.aux = true, aux{} // "which both signed in May and which came into force in June"
			return j + 2
		case c.aux.be && c.inPP > 0 && r.finiteAt(j+1):
			c.aux = aux{} // "was for 60 days and took effect in July"
		case c.told && c.relativeEnds(j+1):
			c.relative, c.aux = true, aux{} // "which was announced on May 3 and ended on June 9"
		case (c.last.will || c.last.may || c.last.due) && (r.endsAt(j+1, c.end) || r.sense(j+1).Has(cue.To) && r.endsAt(j+2, c.end)):
			c.aux, c.relative = c.last, !c.main // "will begin on Friday and end at noon on Sunday"
		}
		return j + 1
	case sn.Has(cue.If) && !sn.Has(cue.Be):
		return stop
	}
	return none
}

// other reads a word of no kind of its own: the main verb, if one is due, else a word of a phrase.
func (c *clause) other(j int, sn cue.Sense) int {
	r, a := c.r, &c.aux
	if a.any() || a.due || a.fail || a.let {
		if r.word(j, r.w.Continuing) && r.sense(j+1).Has(cue.To) {
			return j + 1 // "will continue to be in effect"
		}
		c.main = c.main || !c.relative && !c.foreign // a main verb that the table does not know
		c.relative, c.foreign = false, false
		c.aux = aux{}
		return j + 1
	}
	if !c.main && !c.relative && j == c.m.np.End && c.inPP == 0 && (r.ref(j) != nil || r.word(j, r.w.ItTheyHe)) {
		return r.objectRelative(c.m, j, c.end)
	}
	c.inPP = max(0, c.inPP-1)
	if r.ref(j) == nil && r.place(j) < 0 && r.d.Tokens[j].Case == token.Lower && !sn.Has(cue.Def|cue.Indef) {
		c.fresh = false
	}
	return j + 1
}

// momentAt reports whether a time that is no length stands at token i.
func (r *reader) momentAt(i int) bool {
	t := r.time(i)
	return t >= 0 && r.c.Times[t].Type != "DURATION"
}
