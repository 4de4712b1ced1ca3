package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// ellipses adds each word from token i to token j that stands for a truce without naming it, the last truce having been named
// in this sentence or the one before, or in the paragraph two sentences back: "a 72-hour one", "the first", "another", or "it"
// where only a truce can be meant.
func (r *reader) ellipses(out []cue.Mention, i, j, sent, named int) []cue.Mention {
	if named < 0 {
		return out
	}
	if named >= sent-1 {
		out = r.ownersAlone(out, i, j)
	}
	if !r.passages[sent].senses.Has(cue.Elided) {
		return out
	}
	far := named < sent-2 || named == sent-2 && r.d.Sentences[named].Para != r.d.Sentences[sent].Para && !r.single(sent-1)
	if far && !r.passages[sent].senses.Has(cue.Former) {
		return out
	}
	for k := max(i, 2); k < j; k++ {
		if !r.sense(k).Has(cue.Elided) || len(out) > 0 && k < out[len(out)-1].End || k+1 < len(r.d.Tokens) && r.d.Tokens[k+1].Gap == token.Hyphen {
			continue // "one-sided"
		}
		if far {
			// "The last general one, which came into effect in July"
			if r.word(k, r.w.One) && r.oneOf(k, i, r.sent(k)) && r.lifeOf(r.behindAside(k+1, r.sent(k).End), r.sent(k).End) {
				out = append(out, cue.Mention{First: k, End: k + 1, Kind: cue.Truce, Strength: cue.Weak, Rule: "one"})
			}
			continue
		}
		if r.word(k, r.w.It) {
			if named >= sent-1 && r.itself(k, i) {
				out = append(out, cue.Mention{First: k, End: k + 1, Kind: cue.Unspecified, Strength: cue.Generic, Rule: "it"})
			}
			continue
		}
		if r.word(k, r.w.Trials) {
			if end := r.attempt(k, r.sent(k)); end > 0 {
				out = append(out, cue.Mention{First: k, End: end, Kind: cue.Truce, Strength: cue.Weak, Rule: "one"})
			}
			continue
		}
		if r.word(k, r.w.OrderNouns) && named >= sent-1 && k > i+1 && r.sense(k-1).Has(cue.Def) && r.revokes(k-2, k) {
			out = append(out, cue.Mention{First: k - 1, End: k + 1, Kind: cue.Unspecified, Strength: cue.Generic, Rule: "it"})
			continue // "withdrew that order"
		}
		if r.word(k, r.w.OrderNouns) {
			if named >= sent-1 && r.orders(k, r.sent(k)) {
				out = append(out, cue.Mention{First: k, End: k + 1, Kind: cue.Unspecified, Strength: cue.Generic, Rule: "it"})
			}
			continue
		}
		if r.word(k, r.w.One) && r.word(k-1, r.w.ThatThis) && (r.lifeOf(r.behindAside(k+1, r.sent(k).End), r.sent(k).End) || r.undoes(k-2, k-1)) {
			out = append(out, cue.Mention{First: k - 1, End: k + 1, Kind: cue.Unspecified, Strength: cue.Generic, Rule: "it"})
			continue // "That one ended on August 24", "Bangkok suspended that one"
		}
		if end := r.standsFor(k, i); end > 0 {
			out = append(out, cue.Mention{First: k, End: end, Kind: cue.Truce, Strength: cue.Weak, Rule: "one"})
		}
	}
	return out
}

// single reports whether a sentence is a paragraph of its own.
func (r *reader) single(sent int) bool {
	p := &r.d.Paras[r.d.Sentences[sent].Para]
	return p.EndSent-p.FirstSent == 1
}

// itself reports whether the "it" at token k is the truce that was named before token i: "… but the army said it would take
// effect on Saturday", "the rebels rejected it".
func (r *reader) itself(k, i int) bool {
	if k == i {
		return false
	}
	s := r.sent(k)
	if !r.onlyTruce(k+1, s.End) {
		return r.undoes(k-1, min(k+2, s.End)) || r.word(k-1, r.w.To) && r.undoes(k-2, k) || r.starts(k-1, k, s.End) || (r.word(k-1, r.w.ButYet) || r.word(k-1, r.w.And)) && r.fell(k+1, s.End)
	}
	switch r.class(k - 1) {
	case token.Comma, token.Semicolon, token.Colon, token.Dash:
		return true
	}
	return r.sense(k-1).Has(cue.Say|cue.And|cue.Which) || r.word(k-1, r.w.BeforeClause) || r.word(k-1, r.w.AfterSince) && r.cameOf(k+1, i, s) ||
		r.sense(r.opening(k, s.First)).Has(cue.Prep) // "By his reckoning it would start", "; after two extensions it ended"
}

// cameOf reports whether the predicate that begins at token i, behind an "it", tells when a truce began: "hours after it | had come into force at
// noon". What began rather than took effect may be the war, unless the truce is named, by the token before which its name ends, in the same
// sentence. And what ended before something else was done, as in "renewed it after it lapsed", is not told of the truce as it stands.
func (r *reader) cameOf(i, named int, s token.Sentence) bool {
	at, _ := r.mainVerb(i, s.End)
	found := false
	r.verbs(at, s.End, cue.Verbal|cue.AdjectForm, func(v *cue.Verb, _ cue.Form, end int) bool {
		found = v.Subject == cue.InEffect && (r.time(end) >= 0 && !r.ago(&r.c.Times[r.time(end)]) || r.sense(end).Has(cue.Prep) && r.time(end+1) >= 0)
		if v.Name == "begin" || v.Name == "start" {
			found = found && named > s.First && !r.foughtIn(named, i)
		}
		return found
	})
	return found
}

// foughtIn reports whether fighting is named from token i to token j that an "it" there could be.
func (r *reader) foughtIn(i, j int) bool {
	for ; i < j; i++ {
		if r.sense(i).Has(cue.War|cue.Fight) || r.fightingIn(i, i+1) {
			return true
		}
	}
	return false
}

// starts reports whether the verb at token i begins what stands behind it at token k, on a day that is told: "the rebels had started it on May 25".
func (r *reader) starts(i, k, limit int) bool {
	found := false
	r.verbs(i, k, cue.PastForm|cue.PerfForm, func(v *cue.Verb, f cue.Form, end int) bool {
		found = v.Subject == cue.InEffect && v.Object == cue.InEffect && (f == cue.Past || f == cue.Perf) && end == k
		return found
	})
	if !found || !r.timed(r.sent(k)) {
		return false
	}
	for j := k + 1; j < limit && j < k+9; j++ {
		if r.time(j) >= 0 {
			return true
		}
		if r.tokens[j].Class > token.Possessive || r.isVerb(j) {
			return false
		}
	}
	return false
}

// fell reports whether the predicate that begins at token i says that what somebody declared or agreed on did not last: "it failed as fighting
// continued", "it quickly fell apart", "it did not hold".
func (r *reader) fell(i, limit int) bool {
	if r.word(i, r.w.DidDoes) {
		i++
	}
	from := i
	i, be := r.mainVerb(i, limit)
	ok := false
	r.verbs(i, limit, cue.Verbal, func(v *cue.Verb, f cue.Form, end int) bool {
		ends := end >= limit || r.class(end) > token.Possessive || r.sense(end).Has(cue.Prep|cue.And|cue.Adverb) || r.time(end) >= 0
		switch v.Name {
		case "fail", "hold":
			ok = f != cue.Noun && f != cue.Ing && !be && ends && !r.sense(end).Has(cue.To) && !r.word(end, r.w.OnWith)
		case "fail to take hold", "collapse", "fall apart", "break down", "unravel", "crumble", "disintegrate", "falter":
			ok = f != cue.Noun && f != cue.Ing && !be && ends
		case "survive", "outlive", "last", "stick":
			ok = r.unkept(from, i)
		}
		return ok
	})
	return ok
}

// unkept reports whether the words of a predicate from token i up to its verb deny it: "did not survive", "never outlived", "barely lasted".
func (r *reader) unkept(i, verb int) bool {
	for i--; i < verb; i++ {
		if r.sense(i).Has(cue.Not) || r.word(i, r.w.Barely) {
			return true
		}
	}
	return false
}

// opening returns the first token of the clause that begins shortly before token k; k if none does.
func (r *reader) opening(k, first int) int {
	for i := k - 1; i >= first && i >= k-4; i-- {
		if i == first {
			return i
		}
		if r.class(i-1) == token.Semicolon || r.class(i-1) == token.Colon {
			return i
		}
	}
	return k
}

// standsFor returns the token behind the words at token k that stand for another truce than the one named before token i; 0
// if none stand there.
func (r *reader) standsFor(k, i int) int {
	s := r.sent(k)
	switch {
	case r.word(k, r.w.Ordinals):
		// "The first, negotiated in Moscow, fell apart after two days."
		if r.sense(k-1).Has(cue.Def|cue.Indef) && r.time(k) < 0 && (k-1 == s.First || r.class(k-2) > token.Possessive || r.sense(k-2).Has(cue.And)) && (r.fateOf(r.behindAside(r.ofThem(k+1), s.End), s.End) || r.and(k-2) && (r.reduced(k+1, s.End) || r.eachDated(k+1, s)) || r.dated(k+1) || r.class(k+1) == token.Comma && (r.reduced(k+2, s.End) || r.dayAside(k+1, s.End))) {
			return k + 1
		}
	case k == s.First && (r.word(k, r.w.Another) || r.word(k, r.w.One) && r.word(k+1, r.w.More)):
		// "One more, announced by the United Nations, was dead within the hour."
		end := k + 1
		if r.word(end, r.w.More) {
			end++
		}
		if r.fateOf(r.behindAside(end, s.End), s.End) || end < s.End && r.tokens[end].Class == token.Comma && r.reduced(end+1, s.End) {
			return end
		}
	case r.word(k, r.w.Another) && (r.and(k-1) || r.class(k-1) == token.Semicolon) && (r.eachDated(k+1, s) || r.class(k+1) == token.Comma && r.reduced(k+2, s.End) && r.fateOf(r.behindAside(k+1, s.End), s.End)):
		return k + 1 // "an earlier truce lasted a year, and another, signed in 2004, ended last month"
	case r.word(k, r.w.Another):
		// "Two days later a spokesman announced another, to begin at nine."
		if r.isVerb(k-1) && (k+1 >= s.End || r.class(k+1) > token.Possessive || r.sense(k+1).Has(cue.Prep|cue.To) || r.time(k+1) >= 0 && r.c.Times[r.time(k+1)].Type != "DURATION" && !r.word(k+1, r.w.NamedDays)) {
			return k + 1
		}
	case r.word(k, r.w.Predecessors):
		// "Its predecessor, signed in March, lasted a week."
		if (r.sense(k-1).Has(cue.Def) || r.class(k-1) == token.Possessive) && r.fateOf(r.behindAside(k+1, s.End), s.End) {
			return k + 1
		}
	case r.word(k, r.w.One) && (r.oneOf(k, i, s) || r.oneAlone(k, s) || r.oneMade(k, i)):
		return k + 1
	case r.word(k, r.w.ThatThose):
		// "That of May 1992 was over within a week."
		if (k == s.First || r.class(k-1) == token.Semicolon || r.and(k-1)) && r.word(k+1, r.w.Of) && r.day(k+2) {
			if end := r.daysEnd(k + 2); end < s.End && (r.class(end) == token.Comma || r.fateOf(end, s.End)) {
				return k + 1
			}
		}
	}
	return 0
}

// oneMade reports whether the "one" at token k is what somebody made on a day that is told: "declared one in June 1997", "agreed to one on the
// eve of the feast, on 5 July".
func (r *reader) oneMade(k, i int) bool {
	if !r.sense(k+1).Has(cue.Prep) || !r.day(k+2) || r.word(k+1, r.w.Of) {
		return false
	}
	if r.sense(k - 1).Has(cue.To) {
		return k-2 >= i && r.class(k-2) == token.Word && r.time(k-2) < 0
	}
	return r.undoes(k-1, k)
}

// eachDated reports whether one of several truces named before in its sentence is told at token i by its day alone: "two truces this year, one on
// 27 February and the other on 12 September".
func (r *reader) eachDated(i int, s token.Sentence) bool {
	return r.sense(i).Has(cue.Prep) && r.day(i+1) && (r.manyIn(s.First, i) || r.manyBefore(i))
}

// manyBefore reports whether truces were told of by a plural before token i, in its sentence or the one before it: "has called truces before",
// "most of the cease-fires of those years".
func (r *reader) manyBefore(i int) bool {
	first := 0
	if n := r.sentIndex(i); n > 0 {
		first = r.d.Sentences[n-1].First
	}
	for k := range r.cues.Truces {
		m := &r.cues.Truces[k]
		if m.First >= first && m.End < i && !m.Act && m.Strength == cue.Strong && r.word(m.End-1, r.w.TrucesMany) && !r.compound(m.End) {
			return true
		}
	}
	return false
}

// manyIn reports whether two truces or more are told of between two tokens, by their number.
func (r *reader) manyIn(i, j int) bool {
	for k := range r.cues.Truces {
		m := &r.cues.Truces[k]
		if m.First < i || m.End >= j || m.Act || m.Strength != cue.Strong {
			continue
		}
		for n := m.First - 1; n >= i && n > m.First-4; n-- {
			if r.word(n, r.w.Several) || r.tokens[n].Class == token.Number && r.time(n) < 0 {
				return true
			}
		}
	}
	return false
}

// day reports whether a day, month or year that is a date stands at token i.
func (r *reader) day(i int) bool { return r.time(i) >= 0 && r.c.Times[r.time(i)].Type == "DATE" }

// daysEnd returns the token behind the dates that stand at token i: "14 July and 9 August".
func (r *reader) daysEnd(i int) int {
	end := r.c.Times[r.time(i)].End
	for r.and(end) && r.day(end+1) {
		end = r.c.Times[r.time(end+1)].End
	}
	return end
}

// oneAlone reports whether the "one" at token k opens a clause on a truce, and is told from the others by what follows: "One signed in
// Sirte was broken within a month", "one between the same two lasted a year", "one, reached last July, lasted 36 hours".
func (r *reader) oneAlone(k int, s token.Sentence) bool {
	if k > s.First && r.class(k-1) <= token.Possessive && !r.word(k-1, r.w.And) && !r.ofThose(k-1) {
		return false
	}
	n := k + 1
	if (r.word(n, r.w.That) || r.word(n, r.w.Which)) && r.manyBefore(k) && r.relativeOf(n, s.End) {
		return true // "One that mediators arranged on February 17 lasted two weeks"
	}
	if n < s.End && r.tokens[n].Class == token.Comma {
		return r.reduced(n+1, s.End) && r.closing(n, s.End) > 0
	}
	if r.eachDated(n, s) || r.sense(n).Has(cue.Which) && r.lifeOf(n+1, s.End) && r.manyIn(s.First, k) {
		return true
	}
	return r.reduced(n, s.End) && !r.hurt(n, s.End) || r.word(n, r.w.Between) || r.word(n, r.w.InAt) && r.time(n+1) >= 0 && r.c.Times[r.time(n+1)].Type == "DATE" && r.lifeOf(r.c.Times[r.time(n+1)].End, s.End)
}

// ofThose reports whether token i ends words that take one out of several: "among them one of a week", "including one of three days".
func (r *reader) ofThose(i int) bool {
	return r.word(i, r.w.Including) || r.word(i, r.w.TheseThem) && r.word(i-1, r.w.Among)
}

// hurt reports whether the participle at token i is what happens to people rather than to a truce: "two were shot, and one killed".
func (r *reader) hurt(i, limit int) bool {
	found := false
	r.verbs(i, limit, cue.PastForm|cue.PerfForm, func(v *cue.Verb, _ cue.Form, _ int) bool {
		found = v.Near && v.Object == cue.Collapsed
		return found
	})
	return found
}

// oneOf reports whether the "one" at token k is a truce.
func (r *reader) oneOf(k, i int, s token.Sentence) bool {
	if r.word(k-1, r.w.TheThis) && k > i && (r.reduced(k+1, s.End) || r.word(k+1, r.w.Between) || r.relativeOf(k+1, s.End)) {
		return true // "the one that both accepted in October 2015", "the one proclaimed in the spring of 2009"
	}
	if k+1 < s.End && r.class(k+1) == token.Word && !r.sense(k+1).Has(cue.Prep|cue.And|cue.Which|cue.Be|cue.Have|cue.Will) && r.time(k+1) < 0 && !(r.word(k-1, r.w.LastOnes) && r.finiteAt(k+1) && r.fateOf(k+1, s.End)) {
		return false
	}
	if r.word(k+1, r.w.Of) && !r.sense(k-1).Has(cue.Def) {
		// "It had been preceded by one of 60 days", "followed with one of their own"
		t := r.time(k + 2)
		return t >= 0 && r.c.Times[t].Type == "DURATION" || r.word(k+2, r.w.OwnersAll) && r.word(k+3, r.w.Own)
	}
	if r.word(k-1, r.w.TheThis) && k > i && r.word(k+1, r.w.With) && r.manyBefore(k) {
		return true // "he announced truces with five groups; the one with the dissidents goes on"
	}
	if r.word(k-1, r.w.TheThis) && k > i && r.sense(k+1).Has(cue.Prep) {
		// "The one of May 1994 lasted", "the one before that, in February"
		return r.time(k+2) >= 0 || r.word(k+2, r.w.ThatThis) || r.word(k+1, r.w.AfterBefore) && r.word(k+2, r.w.ItThem) || r.place(k+2) >= 0
	}
	former := false
	for n := k - 1; n >= i && n > k-5; n-- {
		if t := r.time(n); t >= 0 && r.c.Times[t].Type == "DURATION" {
			continue
		}
		sn := r.sense(n)
		switch {
		case sn.Has(cue.Indef):
			return n < k-1
		case sn.Has(cue.Def):
			return former || r.sense(k-1).Has(cue.Another) && r.fateOf(r.behindAside(k+1, s.End), s.End) // "the new one, signed on Monday, is being kept"
		case !r.isAdj(n):
			return false
		}
		former = former || sn.Has(cue.Former)
	}
	return false
}

// relativeOf reports whether a clause at token i tells, with a day, what became of a truce, "that both accepted in October 2015", "the rebels
// proclaimed on 1 May", or that it was there before: "that preceded it held for a month".
func (r *reader) relativeOf(i, limit int) bool {
	switch {
	case r.sense(i).Has(cue.Which):
		if r.word(i+1, r.w.Precedes) && r.word(i+2, r.w.ItThem) {
			return r.fateOf(r.behindAside(i+3, limit), limit)
		}
	case r.sense(i).Has(cue.Def), r.word(i, r.w.ItTheyHe), r.ref(i) != nil:
	default:
		return false
	}
	told := false
	for k := i + 1; k < limit && k < i+12 && r.tokens[k].Class <= token.Possessive; k++ {
		if t := r.time(k); t >= 0 && told {
			return r.c.Times[t].Type == "DATE"
		}
		r.verbs(k, limit, cue.PastForm|cue.PerfForm, func(v *cue.Verb, f cue.Form, _ int) bool {
			told = told || v.Object != cue.None
			return told
		})
	}
	return false
}

// behindAside returns the token behind a parenthesis in commas that opens at token i, "the first, negotiated in Moscow, was
// signed"; i itself if there is none.
func (r *reader) behindAside(i, limit int) int {
	if i >= limit || r.d.Tokens[i].Class != token.Comma {
		return i
	}
	if end := r.closing(i, limit); end > 0 {
		return end
	}
	return i
}

// dayAside reports whether the parenthesis in commas that opens at token i tells a day, month or year: "the first, over the same feast in June
// 2018, was short, too".
func (r *reader) dayAside(i, limit int) bool {
	end := r.closing(i, limit)
	for k := i + 1; k < end; k++ {
		if r.day(k) && r.sense(k-1).Has(cue.Prep) {
			return r.finiteAt(end) || r.sense(end).Has(cue.Be|cue.Have)
		}
	}
	return false
}

// ofThem returns the token behind "of them" at token i, "the last of them"; i itself if it does not stand there.
func (r *reader) ofThem(i int) int {
	if r.word(i, r.w.Of) && r.word(i+1, r.w.TheseThem) {
		return i + 2
	}
	return i
}

// and reports whether token i links one of a list to those before it.
func (r *reader) and(i int) bool { return r.word(i, r.w.And) }

// dated reports whether a day or year in apposition stands at token i: ", of January 2014,".
func (r *reader) dated(i int) bool {
	return i+2 < len(r.d.Tokens) && r.d.Tokens[i].Class == token.Comma && r.word(i+1, r.w.DatedBy) && (r.time(i+2) >= 0 || r.sense(i+2).Has(cue.Prep) && r.time(i+3) >= 0)
}

// ofDay reports whether a truce that no noun names is told by the time behind it alone, and that is no day on which something was done about
// it: "one in March", "the other on 12 September", and not "declared one on Friday".
func (r *reader) ofDay(m *mention, t int) bool {
	if t < 0 || !r.sense(m.np.End).Has(cue.Prep) || r.untilTime(t) {
		return false
	}
	return !r.isVerb(m.np.First-1) && (r.value(t).Precision() < moment.PrecisionDay || !r.sense(m.np.First-1).Has(cue.To))
}
