package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
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

// A step is what one predicate says of one mention.
type step struct {
	what     cue.Step
	degree   string
	verb     *cue.Verb
	form     cue.Form
	force    force
	at       Run // the verb and the words that belong to it
	evidence Run // from the mention to the verb or the other way round
	passive  bool
	object   bool // the truce is the object, or the subject of a passive
	sub      bool // in a relative clause, or a modifier
	perfect  bool // had been: before what is told
	voice    int  // who says so: an actor, or resolve.Narrator
	by       []int
	byAt     Run
	to       []int // who is asked
	toAt     Run
	area     []int // places of "extend to"
	time     int32 // what stepTime found, and 2; 0: nobody asked
	mention  int
}

// steps reads the predicates of every mention.
func (r *reader) steps() {
	for i := range r.ms {
		m := &r.ms[i]
		if m.Strength == cue.Generic && !m.def && !m.indef {
			continue
		}
		if m.Act {
			r.act(m)
		} else {
			r.object(m)
			r.subject(m)
			r.modifiers(m)
		}
		if len(m.places) == 0 {
			r.clausePlaces(m)
		}
		for k := range m.steps {
			s := &m.steps[k]
			if m.plural && s.at.First > m.First || m.maybe && s.at.First > m.First && !m.Act && !s.sub {
				s.what = cue.None // "prospects of the truce are dim", "some of the ceasefires held"
			}
			s.mention = i
			r.timely(s)
			s.voice = r.voice(s.at.First) // in "the army announced a truce" the announcing is the article's own
			s.evidence = Run{First: min(s.at.First, m.np.First), End: max(s.at.End, m.np.End)}
		}
	}
}

// clausePlaces reads where a truce is from behind its own predicate: "the truce took effect in Aleppo". Behind "signed" and
// "announced" stands where that was done.
func (r *reader) clausePlaces(m *mention) {
	s := r.sent(m.First)
	for k := range m.steps {
		st := &m.steps[k]
		if st.sub || st.object && !st.passive || st.at.First < m.np.End || st.passive && st.what == cue.Expired {
			continue
		}
		switch st.what {
		case cue.InEffect, cue.Scheduled, cue.Holding, cue.Expired, cue.Collapsed, cue.Faltering, cue.ExpectedExpiry:
		default:
			continue
		}
		for j := st.at.End; j < s.End && j < st.at.End+14; j++ {
			if r.time(j) < 0 && r.barrier(j, s.End) {
				break
			}
			if p := r.place(j); p >= 0 && (r.word(j-1, r.w.InAcross) || r.sense(j-1).Has(cue.Def|cue.Adj) && r.word(j-2, r.w.InAcross)) {
				m.places = addInt(m.places, p)
			}
		}
		// "In Homs a truce has been in place since March."
		if len(m.places) == 0 && m.np.First-s.First <= 8 && r.word(s.First, r.w.InAround) {
			for j := s.First + 1; j < m.np.First; j++ {
				if r.isVerb(j) || r.sense(j).Has(cue.Be|cue.Have|cue.Say) {
					break
				}
				if p := r.place(j); p >= 0 {
					m.places = addInt(m.places, p)
				}
			}
		}
		return
	}
}

// voice returns whose words token i is in.
func (r *reader) voice(i int) int {
	best, size := resolve.Narrator, 1<<30
	for k := range r.c.Speeches {
		s := &r.c.Speeches[k]
		if s.First <= i && i < s.End && s.End-s.First < size && len(s.By) > 0 && !s.Negated {
			best, size = s.By[0].Value, s.End-s.First
		}
	}
	return best
}

// object looks to the left for the verb or noun that governs the phrase: "announced a truce", "collapse of the truce".
func (r *reader) object(m *mention) {
	s := r.sent(m.First)
	i := m.np.First - 1
	budget := 14
	for ; i >= s.First && budget > 0; i, budget = i-1, budget-1 {
		t := &r.d.Tokens[i]
		sn := r.sense(i)
		if t.Class == token.Quote && i == m.np.First-1 || t.Class == token.Number || t.Class == token.Possessive {
			continue
		}
		if t.Class > token.Possessive {
			return
		}
		if r.time(i) >= 0 {
			continue
		}
		if m.indefLess() && sn.Has(cue.No) {
			m.no = true
		}
		if sn.Has(cue.Under) && i >= m.np.First-2 {
			m.steps = r.mem.steps.Push(m.steps, step{what: cue.InEffect, at: Run{First: i, End: i + 1}, sub: true, verb: &presupposed})
			return
		}
		if sn.Has(cue.If) && !sn.Has(cue.Be) {
			m.maybe = true
			return
		}
		if r.governs(m, i, s.End) {
			return
		}
		if sn.Has(cue.Hope) {
			m.maybe = true
			return
		}
		switch {
		case sn.Has(cue.Which), sn.Has(cue.Say), sn.Has(cue.Be | cue.Have | cue.Will | cue.May):
			return
		case sn.Has(cue.And):
			budget = min(budget, 5)
		case sn.Has(cue.To):
			budget = min(budget, 4)
		case r.word(i, r.w.OtherClause):
			return
		}
	}
}

func (m *mention) indefLess() bool { return !m.def && !m.indef }

// talking is the verb of "under discussion".
var talking = cue.Verb{Name: "be under discussion", Object: cue.Negotiating}

// presupposed is the verb of those steps that only a noun phrase implies: "under the truce".
var presupposed = cue.Verb{Name: "presupposed"}

// governs tries the verb at token i as governor of m and reports whether it is one.
func (r *reader) governs(m *mention, i, limit int) bool {
	if !r.sense(i).Has(cue.Verbal | cue.NounForm) {
		return false
	}
	hit := false
	r.verbs(i, limit, func(v *cue.Verb, form cue.Form, end int) bool {
		if end > m.np.First && end <= m.np.End || end > m.np.End+1 && end-i > 20 {
			return false
		}
		what := v.Object
		if form == cue.Noun {
			// "the collapse of the truce", "truce violations by": the noun must be tied by a preposition.
			if !r.tied(end, m.np.First) && (end == i+1 || end > m.np.First) {
				return false
			}
			if what == cue.None {
				what = v.Subject
			}
			if v.Subject != cue.None && v.Object != cue.None && v.Name == "end" {
				what = v.Subject
			}
		}
		if v.Name == "end" && form == cue.Noun {
			for k := i - 1; k >= 0 && k > i-5; k-- {
				if r.word(k, r.w.Declares) {
					what = cue.Terminated // "declared an end to the truce"
				}
			}
		}
		// "the order stops short of": behind an article it is a noun.
		if (form == cue.Base || form == cue.Third) && i > 0 && (r.d.Tokens[i-1].Class == token.Possessive || r.sense(i-1).Has(cue.Def|cue.Indef) && !r.word(i-1, r.w.ThatThis) || form == cue.Third && (r.isVerb(i-1) || r.sense(i-1).Has(cue.Prep|cue.Adj|cue.Another))) {
			return false
		}
		if form == cue.Adject || what == cue.None && v.Agent == cue.NoAgent {
			return false
		}
		if form != cue.Noun && v.Subject != cue.None && v.Object == cue.None {
			return false
		}
		if v.Name == "oppose" && m.def {
			what = cue.None // "extremists opposed to the IRA's truce" undo nothing
		}
		// "wants to sign a truce": the verb behind "to" governs.
		if form != cue.Noun && end < m.np.First && r.sense(end).Has(cue.To) && !r.sense(end+1).Has(cue.Def|cue.Indef) {
			return false
		}
		// A perfect participle behind a form of be is passive: its object is not behind it.
		if form != cue.Noun && (form == cue.Past || form == cue.Perf) && v.Name != "be bound by" && v.Name != "be close to" && r.passiveBefore(i) && end <= m.np.First && !r.tied(end, m.np.First) {
			return false
		}
		// "agreement" and "proposal" as nouns that end in the truce itself are handled as its own words.
		st := step{what: what, degree: v.Degree, verb: v, form: form, at: Run{First: i, End: end}, object: true}
		st.force = r.force(i, form)
		st.perfect = form != cue.Noun && (r.word(i-1, r.w.HasHave) || r.word(i-2, r.w.HasHave) && r.sense(i-1).Has(cue.Adverb))
		if form == cue.Ing && st.force == asserted && what == cue.Holding && !r.passiveBefore(i) {
			st.force = sought // "the importance of all sides respecting it"
		}
		if st.force == planned && what == cue.Holding && v.Name == "observe" && m.indef {
			st.what = cue.InEffect // "will observe a truce": one that is to come
		}
		if form == cue.Noun && (what == cue.CalledFor || what == cue.Proposed) {
			for k := i - 1; k >= 0 && k > i-5; k-- {
				if r.word(k, r.w.Answering) {
					st.what = cue.CounterProposed
					st.form = cue.Past
					st.at.First = k
				}
			}
			r.answered(&st, i, limit)
		}
		if form != cue.Noun && i > 0 && r.word(i-1, r.w.WhoWhichThat) {
			st.sub = true
		}
		if m.no {
			st.force = negated
		}
		if v.Area {
			r.area(&st, m.np.End, limit)
		}
		r.doer(&st, m, st.at.First)
		r.settle(&st)
		m.steps = r.mem.steps.Push(m.steps, st)
		hit = true
		return true
	})
	return hit
}

// answered looks for what became of a call or an offer: "turned down the army's offer of a truce".
func (r *reader) answered(st *step, i, limit int) {
	first := r.sent(i).First
	for k := i - 1; k >= first && k > i-7; k-- {
		if c := r.d.Tokens[k].Class; c > token.Possessive && c != token.Quote || r.sense(k).Has(cue.Which|cue.Say) {
			return
		}
		if !r.sense(k).Has(cue.Verbal) {
			continue
		}
		hit := false
		r.verbs(k, limit, func(v *cue.Verb, form cue.Form, end int) bool {
			if form == cue.Noun || form == cue.Adject || end > i || v.Object != cue.Rejected && v.Name != "accept" && v.Name != "agree to" && v.Name != "approve" {
				return false
			}
			f := r.force(k, form)
			if f != asserted && f != decided && f != refused {
				return false
			}
			st.what, st.force, st.form, st.verb, st.at.First = v.Object, f, form, v, k
			if f == refused {
				st.what = cue.Agreed // settle makes a refusal of it
			}
			hit = true
			return true
		})
		if hit {
			return
		}
	}
}

// tied reports whether from token i to token j there are prepositions, articles and adjectives only, with at least one preposition.
func (r *reader) tied(i, j int) bool {
	prep := false
	for ; i < j; i++ {
		s := r.sense(i)
		if s.Has(cue.Prep | cue.To) {
			prep = true
		} else if r.d.Tokens[i].Class == token.Word && !s.Has(cue.Def|cue.Indef|cue.Adj|cue.Adverb|cue.Wide|cue.Frail|cue.Short|cue.Lasting|cue.And|cue.Another|cue.Day|cue.Both) && r.time(i) < 0 && r.place(i) < 0 {
			if prep && r.d.Tokens[i].Case == token.Lower {
				return false
			}
		}
	}
	return prep
}

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
		case sn.Has(cue.Not), r.word(j, r.w.Longer) && r.word(j-1, r.w.No):
			return negated
		case sn.Has(cue.To):
			return r.infinitive(j, s.First)
		case sn.Has(cue.May):
			return supposed
		case sn.Has(cue.Will):
			return planned
		case sn.Has(cue.Have), sn.Has(cue.Be):
			if r.negatedAt(j, s.First) {
				return negated
			}
			if j > s.First && r.sense(j-1).Has(cue.Will) {
				return planned
			}
			if j > s.First && r.sense(j-1).Has(cue.May) {
				return supposed
			}
			return r.iffy(j, s.First)
		case sn.Has(cue.Adverb) || r.time(j) >= 0:
			continue
		case t.Class == token.Comma || t.Class == token.Quote:
			if form == cue.Ing {
				return asserted
			}
			continue
		case form == cue.Ing && sn.Has(cue.Prep):
			return r.gerund(j, s.First)
		case form == cue.Ing && sn.Has(cue.No):
			return negated
		case form == cue.Ing && sn.Has(cue.Try):
			return sought
		}
		break
	}
	return r.iffy(i, s.First)
}

// negatedAt reports whether a negation stands at or just before token j, or opens the subject: "neither A nor B has".
func (r *reader) negatedAt(j, first int) bool {
	for k := j; k >= first && k > j-3; k-- {
		if r.sense(k).Has(cue.Not) {
			return true
		}
	}
	for k := j; k >= first && k > j-9; k-- {
		if r.d.Tokens[k].Class > token.Possessive {
			return false
		}
		if r.word(k, r.w.Nobody) {
			return true
		}
	}
	return false
}

// iffy looks for a conditional before token i in its clause.
func (r *reader) iffy(i, first int) force {
	for j := i - 1; j >= first && j > i-12; j-- {
		t := &r.d.Tokens[j]
		if t.Class == token.Comma || t.Class == token.Semicolon || t.Class == token.Colon {
			return asserted
		}
		if sn := r.sense(j); sn.Has(cue.If) && !sn.Has(cue.Be|cue.May) {
			return supposed
		}
		if r.word(j, r.w.That) && j > first && r.word(j-1, r.w.Denying) {
			return denied
		}
		if r.word(j, r.w.That) && j > first && (r.sense(j-1).Has(cue.Hope) || r.word(j-1, r.w.Insisting)) {
			return sought
		}
		if r.word(j, r.w.Neither) {
			return negated
		}
	}
	return asserted
}

// infinitive tells what governs the "to" at token j.
func (r *reader) infinitive(j, first int) force {
	for k := j - 1; k >= first && k > j-16; k-- {
		sn := r.sense(k)
		t := &r.d.Tokens[k]
		if t.Class == token.Comma || t.Class == token.Semicolon || t.Class == token.Colon {
			break
		}
		if sn.Has(cue.Not) && k == j-1 {
			continue
		}
		switch {
		case r.asking(k):
			return asked
		case r.word(k, r.w.Refusing):
			return refused
		case sn.Has(cue.Fail):
			return failed
		case r.word(k, r.w.Deciding):
			if r.negatedAt(k-1, first) {
				return refused
			}
			if r.sense(k - 1).Has(cue.No) {
				return negated
			}
			if r.word(k, r.w.DecideBase) && r.sense(k-1).Has(cue.To|cue.May) {
				return sought
			}
			return decided
		case sn.Has(cue.Will), k == j-1 && sn.Has(cue.Be), r.word(k, r.w.DueOrSlated):
			return planned
		case sn.Has(cue.Try | cue.Hope):
			return sought
		case sn.Has(cue.Say | cue.Which):
			return sought
		}
	}
	return sought
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
	for j := i - 1; j >= first && j > i-9; j-- {
		sn := r.sense(j)
		t := &r.d.Tokens[j]
		if t.Class == token.Comma || t.Class == token.Semicolon || t.Class == token.Colon {
			return asserted
		}
		switch {
		case sn.Has(cue.No):
			return negated
		case sn.Has(cue.Hope), r.word(j, r.w.Averting):
			return supposed
		case r.word(j, r.w.Alleging):
			return alleged
		case sn.Has(cue.Try):
			return sought
		case sn.Has(cue.May):
			return supposed
		case sn.Has(cue.Be | cue.Have | cue.Say | cue.Which):
			return asserted
		}
	}
	return asserted
}

// area reads "to Aleppo", "to cover Aleppo" behind a verb of extending.
func (r *reader) area(s *step, i, limit int) {
	for j := i; j < limit && j < i+12; j++ {
		if r.time(j) >= 0 {
			return
		}
		if t := &r.d.Tokens[j]; t.Class > token.Possessive && t.Class != token.Quote {
			return
		}
		if !r.word(j, r.w.ToInto) {
			continue
		}
		for k := j + 1; k < limit && k < j+8; k++ {
			if r.time(k) >= 0 {
				return
			}
			if p := r.place(k); p >= 0 {
				s.area = addInt(s.area, p)
				s.what = cue.Widened
				s.at.End = max(s.at.End, k+1)
				return
			}
			if r.word(k, r.w.Areas) {
				s.what = cue.Widened
				s.at.End = max(s.at.End, k+1)
			}
		}
		return
	}
}

// timely corrects a step by its time: what begins or ends on a day to come is planned, whatever the tense.
func (r *reader) timely(s *step) {
	if s.what == cue.InEffect && s.form == cue.Third && (r.word(s.at.End, r.w.AtOnce) || r.word(s.at.End, r.w.At) && r.word(s.at.End+1, r.w.Once)) {
		return
	}
	if s.what == cue.Scheduled && (r.word(s.at.End, r.w.AtOnce) || r.word(s.at.End, r.w.At) && r.word(s.at.End+1, r.w.Once)) {
		s.what = cue.InEffect
		return
	}
	if s.what != cue.InEffect && s.what != cue.Expired || s.verb == &acting && s.force != asserted {
		return
	}
	t := r.stepTime(s)
	if t < 0 {
		// "takes effect when the monitors arrive"
		switch {
		case s.form != cue.Third:
		case s.what == cue.InEffect && (r.offset(s.at.End) || r.word(s.at.End, r.w.TimelyLinks)):
			s.what = cue.Scheduled
		case s.what == cue.Expired && r.kind(s.at.First) == article.Body:
			s.what = cue.ExpectedExpiry // "the day on which the pause runs out"; headlines tell the past so
		}
		return
	}
	v := r.coming(s, t, r.value(t))
	later := !r.now.IsZero() && !v.IsZero() && r.now.Before(v)
	if r.now.IsZero() && s.form == cue.Third {
		later = true
	}
	// "takes effect at midnight", said on the day before it or on the day itself
	if s.form == cue.Third && !v.IsZero() && v.Precision() > moment.PrecisionDay && !v.Before(r.now) {
		later = true
	}
	if !later {
		return
	}
	if s.what == cue.InEffect {
		s.what = cue.Scheduled
	} else if s.form != cue.Past || s.perfect {
		s.what = cue.ExpectedExpiry
	}
}

// offset reports whether a length that is counted from an event stands at token i: "72 hours after the signing".
func (r *reader) offset(i int) bool {
	t := r.time(i)
	return t >= 0 && (r.c.Times[t].Relation != nil || r.word(r.c.Times[t].End, r.w.After))
}

// settle turns a verb and its force into what became of the truce; None if nothing did.
func (r *reader) settle(s *step) {
	switch s.force {
	case sought:
		switch s.what {
		case cue.Extended, cue.Renewed, cue.Widened:
			s.what = cue.RenewalSought
		case cue.Holding, cue.Violated, cue.Collapsed, cue.Expired, cue.Suspended, cue.Terminated, cue.Superseded, cue.Faltering, cue.Rejected, cue.Denied:
			s.what = cue.None
		case cue.Agreed, cue.AgreedInPrinciple, cue.Announced, cue.InEffect:
			s.what = cue.Negotiating
		}
	case asked:
		switch s.what {
		case cue.Extended, cue.Renewed, cue.Widened:
			s.what = cue.RenewalSought
		case cue.Agreed, cue.Announced, cue.InEffect, cue.AgreedInPrinciple, cue.Negotiating, cue.CalledFor, cue.Proposed:
			s.what = cue.CalledFor
		default:
			s.what = cue.None
		}
	case decided:
		switch s.what {
		case cue.InEffect:
			s.what = cue.Agreed
		case cue.Holding:
			s.what = cue.Agreed
		case cue.Renewed:
			if s.verb != nil && (s.verb.Name == "keep alive" || s.verb.Name == "sustain" || s.verb.Name == "preserve") {
				s.what = cue.RenewalSought
			}
		}
	case refused:
		switch s.what {
		case cue.Agreed, cue.Announced, cue.AgreedInPrinciple, cue.Holding, cue.InEffect:
			s.what = cue.Rejected
		default:
			s.what = cue.None
		}
	case failed:
		switch s.what {
		case cue.Agreed, cue.Announced, cue.AgreedInPrinciple, cue.Negotiating:
			s.what = cue.Negotiating
		case cue.Holding, cue.InEffect:
			s.what = cue.Collapsed
		default:
			s.what = cue.None
		}
	case denied:
		switch s.what {
		case cue.Agreed, cue.Announced, cue.InEffect, cue.AgreedInPrinciple, cue.Negotiating, cue.Scheduled, cue.Holding:
			s.what = cue.Denied
		default:
			s.what = cue.None
		}
	case negated:
		switch s.what {
		case cue.Holding:
			s.what = cue.Collapsed
			if s.verb.Name == "be bound by" {
				s.what = cue.Terminated // "no longer bound by"
			}
		case cue.Agreed:
			if s.verb.Name == "accept" || s.verb.Name == "agree to" {
				s.what = cue.Rejected
			} else {
				s.what = cue.None
			}
		case cue.Extended, cue.Renewed:
			switch {
			case s.form == cue.Noun || s.sub || s.verb.Name != "extend" && s.verb.Name != "prolong" && s.verb.Name != "renew":
				s.what = cue.None
			case s.passive:
				s.what = cue.Expired // "was not renewed"
			default:
				s.what = cue.Terminated // "would not extend its truce any further"
			}
		default:
			s.what = cue.None
		}
	case planned:
		switch s.what {
		case cue.InEffect:
			s.what = cue.Scheduled
		case cue.Announced, cue.Agreed:
			s.what = cue.AgreedInPrinciple
		case cue.Expired:
			s.what = cue.ExpectedExpiry
		case cue.Holding:
			if s.what = cue.None; s.object {
				s.what = cue.Scheduled // "will be observed from Saturday"
			}
		case cue.Collapsed, cue.Violated, cue.Faltering, cue.Suspended, cue.Terminated, cue.Superseded, cue.Rejected, cue.Denied:
			s.what = cue.None
		}
	case supposed:
		s.what = cue.None
	}
}
