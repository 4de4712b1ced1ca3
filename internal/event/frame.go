package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// What a time is to a truce by the words right beside it.
type frame uint8

const (
	noFrame frame = iota
	opening       // "in force since June 1", "its first day is May 5", "beginning on Friday"
	closing       // "its last day, May 9", "until Sunday"
)

// framed reads times by the words right beside them, where no predicate of the truce claims them: in what stands in commas or before a
// colon, in a sentence that goes on about the truce. "In force since June 1, the truce …", "From Friday noon to Sunday night: such is the
// truce", "Its first day is May 5".
func (r *reader) framed(t *Truce, g *group, used []bool) {
	if len(t.Start) > 0 && len(t.End) > 0 && len(t.Length) > 0 || g.wished {
		return
	}
	for _, s := range r.scopeOf(g).sentences {
		if !r.timed(s.Sentence) || !s.named && !r.goesOn(s.Sentence) || s.named && r.wishedIn(g, s.Sentence) {
			continue
		}
		daily, taking := g.daily || r.daily(s.First, s.End), r.taking(s.Sentence)
		for j := s.First; j < s.End; j++ {
			x := r.time(j)
			if x < 0 {
				continue
			}
			tm := &r.c.Times[x]
			j = max(j, tm.End-1)
			if tm.Type == "DURATION" && !used[x] {
				r.frameLength(t, g, x, s.Sentence, used)
				continue
			}
			if used[x] || len(tm.Moment) == 0 || tm.Type == "SET" || r.modifies(x) || r.otherClock(x, used) {
				continue
			}
			if daily && r.bareClock(x) {
				continue
			}
			if y := r.rangeEnd(x); y >= 0 && r.value(y).Precision() >= moment.PrecisionDay && !used[y] && r.fromTo(g, x, s.Sentence) {
				r.frameAs(t, opening, x, used)
				r.frameAs(t, closing, y, used)
				continue
			}
			if j < taking {
				r.frameAs(t, opening, x, used)
				continue
			}
			r.frameAs(t, r.frameOf(g, x, s.Sentence), x, used)
		}
	}
}

// wishedIn reports whether a sentence names the truce of a group as one that is talked about or asked for, so that no time beside it is one at
// which it began: "invited both to discuss a ceasefire, starting on August 14".
func (r *reader) wishedIn(g *group, s token.Sentence) bool {
	wished := false
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.First < s.First || m.First >= s.End {
			continue
		}
		for k := range m.steps {
			switch x := &m.steps[k]; {
			case x.what == cue.CalledFor && !x.sub, x.what == cue.Negotiating && x.force == sought:
				wished = true
			case x.what != cue.None && x.verb != &presupposed:
				return false
			}
		}
	}
	return wished
}

// goesOn reports whether a sentence that names no truce goes on about the one before it: "It is valid until Sunday", "Its first day …".
func (r *reader) goesOn(s token.Sentence) bool {
	return r.word(s.First, r.w.ItIts) || r.word(s.First+1, r.w.It) || r.sense(s.First).Has(cue.Prep) && !r.word(s.First, r.w.UntilTill) && (r.time(s.First+1) >= 0 || r.word(s.First+1, r.w.Effects)) || r.word(s.First, r.w.Running)
}

// frameAs adds what a time is to a truce, if that is not told yet.
func (r *reader) frameAs(t *Truce, f frame, x int, used []bool) {
	tm := &r.c.Times[x]
	if f == noFrame || f == opening && len(t.Start) > 0 || f == closing && len(t.End) > 0 {
		return
	}
	s := step{what: cue.InEffect, verb: &acting, form: cue.Perf, at: Run{First: tm.First, End: tm.First + 1}, mention: len(r.ms), voice: r.voice(tm.First)}
	ahead := r.now.IsZero() || !r.value(x).Date().Before(r.now.Date()) || r.bareWeekday(x) && farBy(r.value(x), r.now, 1) && r.class(tm.End) != token.Possessive && !r.says(r.sent(tm.First), r.w.TellsThen)
	if ahead && tm.Preposition != "since" || f == closing {
		s.what, s.force = cue.Scheduled, planned
	}
	c := resolve.Claim[moment.Moment]{By: s.voice, Mode: s.mode(), Readings: r.nextYear(x, r.readings(&s, x)), Evidence: r.proof(r.timeRun(x), "time beside")}
	if r.firstMinute(x) {
		c.Readings = r.each(c.Readings, "clock-beside", func(v moment.Moment) moment.Moment { return v.Date().WithClock(0, 0) })
	}
	if len(c.Readings) > 0 && !r.now.IsZero() && c.Readings[0].Value.Before(r.now) {
		c.Mode = ""
	}
	used[x] = true
	if f == closing {
		c.Readings = r.toLastDay(x, c.Readings)
	}
	if f == opening {
		t.Start = r.addMoment(t.Start, c)
	} else {
		t.End = r.addMoment(t.End, c)
	}
}

// fromTo reports whether a range of time that begins with x is that of a truce: it stands apart, or right behind a mention, and nothing else
// is told of that goes on from day to day.
func (r *reader) fromTo(g *group, x int, s token.Sentence) bool {
	i := r.c.Times[x].First - 1
	if !r.word(i, r.w.From) {
		return false
	}
	for i > s.First && (r.word(i-1, r.w.SetTimed) || r.word(i-1, r.w.AtFirst) || r.word(i-1, r.w.Effects) || i < r.c.Times[x].First-1 && r.word(i-1, r.w.InWith)) {
		i-- // ", initially set from May 2 to May 22,", "for a year, with effect from May 2 to May 1"
	}
	return r.standsApart(g, i, s)
}

// frameOf tells what a time is to a truce by the words before it.
func (r *reader) frameOf(g *group, x int, s token.Sentence) frame {
	tm := &r.c.Times[x]
	if p := r.value(x).Precision(); p < moment.PrecisionMonth || p == moment.PrecisionMonth && r.word(tm.End, r.w.Of) && r.time(tm.End+1) < 0 {
		return noFrame // "for the month of fasting"
	}
	i := tm.First - 1
	for i > s.First && (r.word(i, r.w.OntoTime) || r.word(i, r.w.The)) {
		i--
	}
	if r.firstMinute(x) {
		if k := tm.First - 5; k >= s.First && (r.word(k, r.w.Since) || r.word(k, r.w.From)) {
			return opening // "observed more or less since the first minute of Sunday"
		}
	}
	if f := r.frameBehind(tm.End, s); f != noFrame {
		return f
	}
	switch {
	case r.untilTime(x) || tm.Preposition == "to" && r.toHold(tm.First-2, s):
		if r.yetToCome(x, s) && (r.standsApart(g, tm.First-1, s) || r.toHold(tm.First-2, s)) {
			return closing
		}
		return noFrame
	case tm.Preposition == "since" && r.opensMention(g, tm.End) && !r.word(s.First, r.w.Circumstances):
		return opening // "Watched by monitors since May 1, the truce …"
	case (tm.Preposition == "from" || tm.Preposition == "since") && r.clock(x) != "" && r.untoldYet(g) && !r.doings(s.First, tm.First) && !r.sinceLast(s.First, x):
		return opening
	case tm.Preposition == "for" && r.setFor(tm.First-2, s):
		return opening
	case tm.Preposition == "of" && r.word(tm.First-2, r.w.As) && r.leaving(s.First, tm.First):
		return closing
	case (tm.Preposition == "at" || tm.Preposition == "from" || tm.Preposition == "on") && r.clock(x) != "" && r.verbless(g, tm.First, s):
		return opening
	case i < s.First:
		return noFrame
	case r.word(i, r.w.Running) && r.standsApart(g, i, s):
		if r.untilTime(x) {
			return closing
		}
		return opening
	case r.word(i, r.w.Effects) && r.word(i-1, r.w.InWith):
		k := i - 1
		for r.sense(k - 1).Has(cue.Adverb) {
			k--
		}
		if tm.Preposition == "since" || tm.Preposition == "from" || r.word(i, r.w.Effect) || r.word(tm.First-2, r.w.As) {
			if r.standsApart(g, k, s) {
				return opening
			}
		}
	}
	return r.nounFrame(g, x, i, s)
}

// verbless reports whether a sentence, as an item of a list or a headline, is nothing but a truce of a group and what stands behind it up to token
// i, where its time is: "Cessation of hostilities across the country at noon Sunday".
func (r *reader) verbless(g *group, i int, s token.Sentence) bool {
	for _, k := range g.ms {
		m := &r.ms[k]
		if m.np.First < s.First || m.np.First > s.First+2 || m.np.End > i {
			continue
		}
		if m.noun || m.no || m.maybe || m.plural || len(m.steps) > 0 {
			return false
		}
		for n := m.np.End; n < s.End; n++ {
			if r.time(n) >= 0 {
				continue // "a.m."
			}
			if r.sense(n).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.To|cue.Which|cue.Say|cue.Not) || r.finiteAt(n) || n < i && r.tokens[n].Class > token.Possessive {
				return false
			}
		}
		return true
	}
	return false
}

// frameBehind tells what a time is by the words behind it, at token i: "with Tuesday, February 4, as its opening day", "gave July 10 as its
// first and August 18 as its last day".
func (r *reader) frameBehind(i int, s token.Sentence) frame {
	if i < s.End && r.tokens[i].Class == token.Comma {
		i++
	}
	if !r.word(i, r.w.AsBeing) || i+2 >= s.End || !r.word(i+1, r.w.ItsThe) {
		return noFrame
	}
	switch {
	case r.word(i+2, r.w.OpeningDay):
		return opening
	case r.word(i+2, r.w.FirstLast) && r.d.Str(i+2) != "first":
		return closing
	}
	return noFrame
}

// yetToCome reports whether a time until which something is lies ahead, or how the sentence tells of it: "until Tuesday evening it had not
// fired" is told of what was.
func (r *reader) yetToCome(x int, s token.Sentence) bool {
	v := r.value(x)
	if r.now.IsZero() || v.Precision() < moment.PrecisionDay && v.Precision() != moment.PrecisionMonth {
		return false
	}
	return r.now.Date().Before(v.Date()) || v.Date() == r.now.Date() && !r.says(s, r.w.TellsThen)
}

// toHold reports whether what a time behind token i is told of goes on until then: "is now to hold to the end of the month".
func (r *reader) toHold(i int, s token.Sentence) bool {
	for k := i; k >= s.First && k > i-3; k-- {
		if r.word(k, r.w.Lasting) {
			return true
		}
	}
	return false
}

// setFor reports whether words that end at token i tell that a truce was called or planned for the time behind them: "timed for nine that
// evening", "announced on Monday for Tuesday".
func (r *reader) setFor(i int, s token.Sentence) bool {
	if x := r.time(i); x >= 0 {
		i = r.c.Times[x].First - 1
		if r.sense(i).Has(cue.Prep) {
			i--
		}
	}
	return i >= s.First && (r.word(i, r.w.MakingVerbs) || r.word(i, r.w.SetTimed)) && !r.word(i-1, r.w.Doings)
}

// nounFrame tells what a time is by the noun that it says more of, which ends at token i but for a form of be or a comma: "its first day is
// May 5", "has its beginning on June 28", "its term, October 2".
func (r *reader) nounFrame(g *group, x, i int, s token.Sentence) frame {
	for n := 0; n < 3 && i > s.First && (r.sense(i).Has(cue.Be|cue.Will|cue.Adverb) || r.tokens[i].Class == token.Comma || r.tokens[i].Class == token.Colon); n++ {
		i--
	}
	k := i - 1
	if r.sense(k).Has(cue.Adj) || r.word(k, r.w.FirstLast) {
		k--
	}
	if k < s.First || !r.word(k, r.w.Its) && !(r.tokens[k].Class == token.Possessive && r.endsMention(g, k)) {
		return noFrame
	}
	switch {
	case r.word(i, r.w.Day) && r.word(i-1, r.w.FirstLast):
		if r.d.Str(i-1) == "first" {
			return opening
		}
		return closing
	case r.word(i, r.w.Onset):
		return opening
	case r.word(i, r.w.Expiry):
		return closing
	}
	return noFrame
}

// opensMention reports whether a comma stands at token i, and a mention of a group begins behind it.
func (r *reader) opensMention(g *group, i int) bool {
	if i >= len(r.tokens) || r.tokens[i].Class != token.Comma {
		return false
	}
	for _, k := range g.ms {
		if r.ms[k].np.First == i+1 {
			return true
		}
	}
	return false
}

// untoldYet reports whether nothing is told of how a truce came about.
func (r *reader) untoldYet(g *group) bool {
	for _, k := range g.ms {
		if !r.untoldOf(&r.ms[k]) {
			return false
		}
	}
	return true
}

// taking returns the comma that ends a participle of beginning with which a sentence opens, "Entering into force with Tuesday's signature, a
// truce …"; 0 if it opens with none.
func (r *reader) taking(s token.Sentence) int {
	i := r.firstWord(s)
	if !r.sense(i).Has(cue.IngForm) {
		return 0
	}
	found := false
	r.verbs(i, s.End, cue.IngForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
		found = v.Subject == cue.InEffect
		return found
	})
	for k := i; found && k < s.End && k < i+16; k++ {
		if r.tokens[k].Class == token.Comma {
			return k
		}
	}
	return 0
}

// endsMention reports whether a mention of a group ends at token i.
func (r *reader) endsMention(g *group, i int) bool {
	for _, k := range g.ms {
		if m := &r.ms[k]; m.np.End == i || m.End == i {
			return true
		}
	}
	return false
}

// standsApart reports whether words at token i tell more of the truce of a group, and not of a noun before them: they open a sentence, or stand
// behind a comma, a length or a mention, and their part of the sentence tells of nothing else that goes on for a time.
func (r *reader) standsApart(g *group, i int, s token.Sentence) bool {
	if i > s.First && !r.endsMention(g, i) && r.time(i-1) < 0 {
		switch c := r.class(i - 1); {
		case c == token.Comma, c == token.Dash, c == token.Colon, c == token.Open, r.word(i-1, r.w.And):
		case r.sense(i-1).Has(cue.Be) && (r.word(i-2, r.w.It) || r.endsMention(g, i-1)):
		default:
			return false
		}
	}
	k := i
	for k > s.First && !r.endsMention(g, k) {
		k--
	}
	return !r.doings(k, i)
}

// doings reports whether tokens name something else that goes on for a time, or has its day.
func (r *reader) doings(i, j int) bool {
	for ; i < j; i++ {
		if r.word(i, r.w.Doings) && !r.word(i-1, r.w.For) && !r.word(i-2, r.w.For) {
			return true // and not "a ceasefire for the elections"
		}
	}
	return false
}
