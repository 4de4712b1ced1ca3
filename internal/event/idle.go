package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// worded reports whether a mention is talked of as a word: "neither would use the word truce".
func (r *reader) worded(m *mention) bool {
	return !m.Act && m.Strength != cue.Generic && !m.title && m.length < 0 && m.date < 0 && m.np.End == m.End &&
		r.word(m.First-1, r.w.WordTerm) && r.tokens[m.First].Gap == token.Space && r.tokens[m.First-1].Gap != token.Hyphen && !r.word(m.First-2, r.w.Of)
}

// idle reports whether a mention of a truce's word, behind others, tells of no truce: it is talked of as a sort of thing, or in a figure.
func (r *reader) idle(m *mention) bool {
	if m.Act || m.Strength == cue.Generic || m.title || m.length >= 0 || m.date >= 0 {
		return false
	}
	before := m.np.First - 1
	switch {
	case r.habit(m):
		return true
	case !m.indef:
		return false
	case r.word(m.np.End, r.w.Of) && r.word(m.np.End+1, r.w.Sorts) && len(m.places) == 0 && len(m.parties) == 0 && !r.timed(r.sent(m.First)):
		return true // "a cease-fire of sorts was observed at the reception"; not one that "has held in the east since May"
	case r.word(before, r.w.As) && (r.word(m.np.End, r.w.ItTheyHe) || m.np.End < len(r.tokens) && r.tokens[m.np.End].Class == token.Comma && r.word(m.np.End+1, r.w.ItTheyHe)):
		return true // "as a ceasefire it is a dead letter"
	case r.word(before, r.w.ThatThisIt) && r.word(before-1, r.w.CallDescribe):
		return true // "I don't call that a cease-fire"
	case r.word(m.np.End, r.w.As) && r.sense(m.np.End+1).Has(cue.Indef|cue.Def) && r.word(m.np.End+2, r.w.MeansTool):
		return true // "a truce as a means of starting a dialogue"
	}
	return false
}

// habit reports whether a mention stands for all those that sides make as a rule: "since 1986 the army has observed a holiday truce", "each year
// the two declare a ceasefire for the feast".
func (r *reader) habit(m *mention) bool {
	if !m.indef && !m.plural {
		return false
	}
	s := r.sent(m.First)
	for k := s.First; k < s.End; k++ {
		switch {
		case r.word(k, r.w.Usually):
			if k < m.First && (k > m.First-8 || r.word(k+1, r.w.For) && k > m.First-16) {
				return true // "it has been customary for the army and the rebels to declare a ceasefire"
			}
		case r.word(k, r.w.EveryPer):
			if r.word(k+1, r.w.YearsFeasts) {
				return true
			}
		case r.word(k, r.w.Since) && r.time(k+1) >= 0:
			if v := r.value(r.time(k + 1)); v.Precision() == moment.PrecisionYear && (r.feastIn(m.np.First, min(m.np.End+7, s.End)) || r.calls(m, r.w.Yearly)) {
				return true
			}
		}
	}
	return false
}

// glossed reports whether a sentence tells what such a thing is, and of none in particular: "A ceasefire (also known as a truce) is a stoppage
// of a war", "A cessation of hostilities usually refers to".
func (r *reader) glossed(m *mention) bool {
	s := r.sent(m.First)
	if k := m.np.End; m.indef && r.class(k) == token.Comma && r.word(k+1, r.w.Which) && r.word(k+2, r.w.IsAre) && r.sense(k+3).Has(cue.Indef) && r.word(k+4, r.w.PaperDeals) && r.sense(k+5).Has(cue.To) {
		return true // "unlike an armistice, which is an agreement to stop fighting"
	}
	if !m.indef && !m.plural || m.def || m.np.First > s.First+1 || m.title || m.length >= 0 || r.timed(s) || len(m.places) > 0 || len(m.parties) > 0 {
		return false
	}
	const far = 24
	for i := m.np.End; i < s.End && i < m.np.End+far; i++ {
		switch {
		case r.class(i) == token.Open:
			for i < s.End && r.class(i) != token.Close {
				i++
			}
		case r.word(i, r.w.Meaning) && (r.tokens[i].End-r.tokens[i].Start > 2 || r.definer(i+1, s.End)):
			return true
		case r.sense(i).Has(cue.Be | cue.Have | cue.Will | cue.May | cue.Which | cue.Prep):
			return false
		}
	}
	return false
}

// definer reports whether the phrase at token i is what a dictionary calls a truce: "a temporary halt".
func (r *reader) definer(i, limit int) bool {
	if !r.sense(i).Has(cue.Indef) && !r.sense(i).Has(cue.Adj|cue.Short|cue.Wide) {
		return false
	}
	for k := i; k < limit && k < i+4; k++ {
		if r.word(k, r.w.Definers) {
			return true
		}
	}
	return false
}

// musing reports whether a mention stands in somebody's words, as a truce of no day, place or side: "They announce a ceasefire in one room
// and we count shoes in another".
func (r *reader) musing(m *mention) bool {
	if len(m.places) > 0 || len(m.parties) > 0 || m.sense.Has(cue.Another) {
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.what != cue.None && (s.form != cue.Third && s.form != cue.Base || s.force != asserted) {
			return false
		}
	}
	if r.timed(r.sent(m.First)) && r.timeNear(m) {
		return false
	}
	for k := m.np.First - 1; k >= 0 && k > m.np.First-10; k-- {
		if r.word(k, r.w.WeI) {
			return false // "we declare a ceasefire"
		}
	}
	for k := range r.c.Speeches {
		if s := &r.c.Speeches[k]; s.Kind == "direct" && s.First <= m.First && m.First < s.End {
			return s.First == r.sent(m.First).First || s.End-s.First > 6
		}
	}
	return false
}

// remote reports whether a mention is what a truce may lead to one day, and nobody is told to have asked for it: "talks toward a more durable
// cessation of hostilities".
func (r *reader) remote(m *mention) bool {
	if m.length >= 0 || m.date >= 0 || !r.calls(m, r.w.Lastinger) {
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.what != cue.None && s.force != sought && s.force != supposed {
			return false
		}
	}
	return true
}

// attempt returns the token behind the noun at token k if it is a truce that was tried: "an attempt of the afternoon before had lasted 45
// minutes", "a first try in May held for a week"; 0 if it is none.
func (r *reader) attempt(k int, s token.Sentence) int {
	indef, counted := false, false
	for n := k - 1; n >= s.First && n > k-4 && !indef; n-- {
		counted = counted || r.word(n, r.w.Ordinals)
		switch x := r.sense(n); {
		case x.Has(cue.Indef):
			indef = true
		case !x.Has(cue.Former|cue.Another|cue.Short) && !r.word(n, r.w.Ordinals):
			return 0
		}
	}
	if !indef {
		return 0
	}
	i := r.behindAside(k+1, s.End)
	for n := 0; i < s.End && n < 8; i, n = i+1, n+1 {
		if t := r.time(i); t >= 0 {
			i = r.behindAside(r.c.Times[t].End, s.End) - 1
			continue
		}
		if r.word(i, r.w.To) || r.tokens[i].Class > token.Possessive {
			return 0 // "an attempt to break out"
		}
		if r.sense(i).Has(cue.Have|cue.Verbal) && r.endsSoon(i, s.End, counted) {
			return k + 1
		}
	}
	return 0
}

// triedBefore reports whether a mention is what several attempts that failed were to bring about: "six attempts to reach a truce have failed",
// "after repeated failed efforts to broker a ceasefire".
func (r *reader) triedBefore(m *mention) bool {
	s := r.sent(m.First)
	if m.def || m.length >= 0 || !r.says(s, r.w.Foiled) {
		return false
	}
	k := m.np.First - 1
	for n := 0; n < 3 && k > s.First && !r.word(k, r.w.To); n++ {
		k--
	}
	if !r.word(k, r.w.To) && !r.word(k, r.w.At) || !r.word(k-1, r.w.AttemptsMany) {
		return false
	}
	for i := k - 2; i >= s.First && i > k-5; i-- {
		if r.word(i, r.w.Foiled) {
			return true
		}
	}
	for i := m.np.End; i < s.End && i < m.np.End+14 && r.class(i) <= token.Possessive; i++ {
		if r.word(i, r.w.Foiled) {
			return true
		}
	}
	return false
}

// endsSoon reports whether the predicate at token i is one of what lasted, or failed unless it is one of a count: "a second attempt failed".
func (r *reader) endsSoon(i, limit int, counted bool) bool {
	i, _ = r.mainVerb(i, limit)
	ok := false
	r.verbs(i, limit, cue.Verbal, func(v *cue.Verb, f cue.Form, end int) bool {
		ok = f != cue.Noun && (v.Name == "last" || v.Subject == cue.Collapsed && !counted || v.Subject == cue.Holding && r.time(end+1) >= 0)
		return ok
	})
	return ok
}
