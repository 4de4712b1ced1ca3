package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// sequel reads that the fighting went on after a truce was made, told without naming it again: in another clause of the sentence, "took effect at
// noon; an hour later rockets hit the port", or in the next sentence, "By nightfall heavy fighting had resumed." It must be told as what came
// later, by its first words or by its day.
func (r *reader) sequel(i int) {
	m := &r.ms[i]
	if m.plural || m.no || m.maybe || m.noun || m.title || r.oldWhen(m) || m.Strength == cue.Generic || !r.madeIn(m) {
		return
	}
	since, ok := r.madeOn(m)
	if !ok {
		return
	}
	s := r.sent(m.First)
	from := m.np.End
	for k := range m.steps {
		if st := &m.steps[k]; st.what == cue.Violated || st.what == cue.Collapsed || st.what == cue.Faltering {
			return
		} else if st.at.End < s.End {
			from = max(from, st.at.End)
		}
	}
	for k := from; k < s.End; k++ {
		if r.sense(k).Has(cue.Say | cue.Which) {
			break
		}
		if c := r.class(k); (c == token.Comma || c == token.Semicolon || c == token.Dash) && r.refought(m, k+1, s.End, since) {
			return
		}
	}
	last := r.sentIndex(m.First)
	end := min(len(r.d.Sentences), last+1+sequelWidth)
	for k := i + 1; k < len(r.ms); k++ {
		if n := r.sentIndex(r.ms[k].First); n > last && r.ms[k].Strength != cue.Generic {
			end = min(end, n) // where a truce is named, its own predicates tell
			break
		}
	}
	for n := last + 1; n < end; n++ {
		s := r.d.Sentences[n]
		if r.kind(s.First) != article.Body || (n == last+1 || r.laterAt(s.First, s.End, since)) && r.refought(m, s.First, s.End, since) {
			return
		}
	}
}

// sequelWidth is how many sentences behind a truce may tell what came later of it.
const sequelWidth = 4

// oldWhen reads how old a truce was when the fighting went on: "was an hour old when the first shells fell".
func (r *reader) oldWhen(m *mention) bool {
	s := r.sent(m.First)
	if !r.timed(s) || !r.says(s, r.w.Noise) {
		return false
	}
	for k := m.np.End; k+1 < s.End && k < m.np.End+16; k++ {
		if x := r.time(k - 1); x >= 0 && r.c.Times[x].Type == "DURATION" && r.word(k, r.w.Old) && r.word(k+1, r.w.WhenAs) {
			return r.refoughtAfter(m, k+2, s.End, true, true)
		}
	}
	return false
}

// madeOn returns when a mention's truce was made or was to begin, zero if that is not told; not ok if that had not come on the day of publication.
func (r *reader) madeOn(m *mention) (since moment.Moment, ok bool) {
	for k := range m.steps {
		s := &m.steps[k]
		if s.force == negated || s.verb == &presupposed || s.what != cue.Agreed && s.what != cue.Announced && s.what != cue.InEffect && s.what != cue.Scheduled {
			continue
		}
		x := r.stepTime(s)
		if x < 0 || r.value(x).IsZero() {
			if s.what == cue.Scheduled {
				return since, false
			}
			continue
		}
		v := r.value(x)
		if s.what == cue.Scheduled {
			v = r.coming(s, x, v)
		}
		if !r.now.IsZero() && r.now.Before(v) {
			return since, false
		}
		if since.IsZero() || since.Before(v) {
			since = v
		}
	}
	return since, true
}

// refought reads, in the clause from token i to end, that fighting went on after a truce was made.
func (r *reader) refought(m *mention, i, end int, since moment.Moment) bool {
	for i < end && (r.word(i, r.w.AndButThen) || r.tokens[i].Class == token.Quote) {
		i++
	}
	later := r.laterAt(i, end, since)
	return r.refoughtAfter(m, i, end, later, later || r.laterIn(i, end, since))
}

// refoughtAfter does so where it is known whether the clause opens with what came later, or names it anywhere.
func (r *reader) refoughtAfter(m *mention, i, end int, later, after bool) bool {
	noise := false
	for k := i; k < end; k++ {
		s, before := r.sense(k), noise
		switch {
		case s.Has(cue.Not | cue.No | cue.Will | cue.Hope), s.Has(cue.If|cue.May) && !s.Has(cue.Be) && !r.word(k+2, r.w.Heard), r.word(k, r.w.Stilled), r.word(k, r.w.BeforeUntil), r.word(k, r.w.Despite), r.word(k, r.w.Beforehand), s.Has(cue.Have) && !later, r.tokens[k].Class == token.Semicolon:
			return false
		case r.place(k) >= 0 && r.ref(k) == nil && r.abroad(m, r.place(k)):
			return false
		case r.word(k, r.w.Noise) && r.tokens[k].Gap != token.Hyphen && !r.word(k+1, r.w.Victims):
			noise = true
			if later && (r.word(k-1, r.w.WasWere) && r.ing(k) || r.word(k-2, r.w.ThereHere) && r.word(k-1, r.w.WasWere)) {
				r.foughtOn(m, k)
				return true // "each was shelling the other", "the next day there was fighting"
			}
		case r.word(k, r.w.BreachNouns) && r.breachAlone(k, i, end):
			r.foughtOn(m, k)
			return true // "accused the separatists of a string of violations"
		case after && r.word(k, r.w.Accused) && r.eachOther(k, end):
			r.foughtOn(m, k)
			return true // "within minutes each accused the other of"
		}
		if r.sense(k-1).Has(cue.To) && !r.word(k-2, r.w.Continuing) {
			continue // "vowed to resume its attacks"
		}
		if told := r.word(k, r.w.Flaring) || r.word(k, r.w.Struck) || r.word(k, r.w.Heard); !told || !before && !((r.word(k, r.w.Launching) || r.passiveBefore(k)) && r.fightingIn(k+1, min(k+5, end))) {
			continue
		}
		if after || r.word(k, r.w.Resuming) || r.word(k, r.w.Unceasing) {
			r.foughtOn(m, k)
			return true
		}
	}
	return false
}

// breachAlone reports whether the noun at token k is a breach of what was named before: somebody tells of it behind token i, and it is none of the
// law or a border.
func (r *reader) breachAlone(k, i, end int) bool {
	if k+1 < end && r.word(k+1, r.w.Of) || r.word(k-1, r.w.OtherBreaches) {
		return false
	}
	for n := k - 1; n >= i && n > k-14; n-- {
		if r.word(n, r.w.Accused) || r.word(n, r.w.Counted) || r.word(n, r.w.Decrying) {
			return true
		}
	}
	return false
}

// abroad reports whether a place lies in another country than the truce of a mention, or than the place named last before it.
func (r *reader) abroad(m *mention, p int) bool {
	if len(m.places) > 0 {
		return r.c.Places[p].Country != r.c.Places[m.places[0]].Country
	}
	for k := r.sent(m.First).End - 1; k >= 0; k-- {
		if x := r.place(k); x >= 0 {
			return r.c.Places[p].Country != r.c.Places[x].Country
		}
	}
	return true
}

// foughtOn adds that a mention's truce was broken, as told at token k.
func (r *reader) foughtOn(m *mention, k int) {
	m.steps = r.mem.steps.Push(m.steps, step{what: cue.Violated, verb: &fighting, form: cue.Past, object: true, at: Run{First: k, End: k + 1}})
}

// laterAt reports whether a clause opens at token i with words for what came after: "hours later", "within minutes", "by nightfall", "the next day",
// or a day not before that of the truce.
func (r *reader) laterAt(i, end int, since moment.Moment) bool {
	for k := i; k < end && k < i+5 && r.tokens[k].Class <= token.Possessive; k++ {
		if t := r.time(k); t >= 0 {
			x := &r.c.Times[t]
			if r.word(x.End, r.w.AfterLater) || r.word(x.End-1, r.w.AfterLater) || r.word(k-1, r.w.Within) {
				return true
			}
			return r.follows(t, since)
		}
		switch {
		case r.word(k, r.w.SoonLater), r.word(k, r.w.Spans) && (r.word(k-1, r.w.Within) || r.word(k+1, r.w.AfterLater)):
			return true
		case !r.sense(k).Has(cue.Prep|cue.Def|cue.Indef|cue.Adverb) && !r.word(k, r.w.Spans):
			return false
		}
	}
	return false
}

// laterIn reports whether a clause names a day behind that of the truce, and none before it.
func (r *reader) laterIn(i, end int, since moment.Moment) bool {
	found := false
	for k := i; k < end; k++ {
		if r.word(k, r.w.Spans) && r.word(k-1, r.w.Within) {
			return true // "accused each other of attacks within minutes"
		}
		t := r.time(k)
		if t < 0 || r.c.Times[t].First != k || r.c.Times[t].Type != "DATE" && r.c.Times[t].Type != "TIME" {
			continue
		}
		if !r.follows(t, since) {
			return false
		}
		found = true
	}
	return found
}

// follows reports whether a temporal expression names a time that comes after another: a later day, or "by evening" of the same.
func (r *reader) follows(t int, since moment.Moment) bool {
	x := &r.c.Times[t]
	v := r.value(t)
	if x.Type != "DATE" && x.Type != "TIME" || v.IsZero() || since.IsZero() || v.Precision() < moment.PrecisionDay || v.Before(since) || !r.now.IsZero() && r.now.Before(v) {
		return false
	}
	_, _, clock := since.HM()
	return since.Date().Before(v.Date()) || v.Precision() > moment.PrecisionDay && (clock || r.word(x.First-1, r.w.By))
}

// eachOther reports whether those who are accused behind token i are the accusers' other side: "accused each other of", "blamed one another".
func (r *reader) eachOther(i, end int) bool {
	for k := i + 1; k < end && k < i+4; k++ {
		if r.word(k, r.w.OtherOthers) || r.word(k, r.w.Another) {
			return true
		}
	}
	return false
}
