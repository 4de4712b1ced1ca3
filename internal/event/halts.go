package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// halts reports whether a phrase that is no name of a truce tells of one: a verb phrase alone is news of fighting; with a length, an
// agreement, an appeal it is a truce.
func (r *reader) halts(m *mention) bool {
	switch m.Rule {
	case "suspend operations":
		if !r.fighters(m) {
			return false // airlines, too, have operations
		}
	case "days of quiet", "days of calm", "no more fighting":
		return r.granted(m)
	case "leave off fighting":
		if m.End-m.First == 1 && r.armedGroups() == 0 && !r.callsTruce() {
			return false // armies that stand face to face disengage without a war
		}
	case "nobody fires", "make no attacks":
		if r.escalates(m) {
			return false // "neither side would take any action to escalate matters"
		}
		if m.length < 0 && !r.timeNear(m) && !r.says(r.sent(m.First), r.w.Settled) && !r.word(m.First, r.w.NoneOfUs) && !(m.Rule == "make no attacks" && r.fighters(m)) {
			return false // who boasts that nobody will attack
		}
	case "open-ended pause":
		if r.grantedHere(m, 16) {
			return true
		}
	case "guns rest":
		if !r.all.senses.Has(cue.War) && !r.says(r.sent(m.First), r.w.BorderLines) && !r.fighters(m) {
			return false // of a firing squad, or a salute
		}
	case "leave each other alone":
		if r.fighters(m) && len(m.steps) > 0 && m.steps[0].what == cue.InEffect {
			return true
		}
	case "the deal":
		if m.Kind == cue.Unspecified {
			return true // of gangs
		}
	case "not to attack":
		return m.length >= 0 || r.timeNear(m) || r.overFeast(m)
	case "observe agreements", "silencing of the guns":
		if r.word(m.End-1, r.w.ManyDeals) && !r.says(r.sent(m.First), r.w.BorderLines) {
			return false // agreements on anything
		}
	case "keep calm":
		return r.bySides(m)
	case "keep to defence":
		return m.length >= 0 && r.fighters(m) || r.endTold(m)
	case "stop fighting":
		if r.word(m.End-1, r.w.Against) && !r.foeAt(m.End) {
			return false // the fight against malaria
		}
	case "end hostilities":
		if r.word(m.End-1, r.w.TheirAttacks) && !r.word(m.End-2, r.w.Owners) && !r.agreedOn(m) {
			return false // a government that vows to end the raids vows to fight
		}
	case "hold fire":
		if r.word(m.End-1, r.w.Down) && !r.troopsStand(m) {
			return false // a chairman, too, stands down
		}
	}
	for k := m.First; k < m.End; k++ {
		if r.word(k, r.w.Peaceful) {
			return false // nuclear activities
		}
	}
	if !m.Act && r.word(m.First, r.w.Pauses) && r.word(m.np.First-1, r.w.ToInto) {
		for k := m.np.First - 2; k >= 0 && k > m.np.First-10; k-- {
			if r.word(k, r.w.Slowing) {
				return false // "rain has brought the offensive to a standstill"
			}
		}
	}
	if m.length >= 0 {
		n, ok := r.c.Times[m.length].Length.Seconds()
		return !ok || n >= 900 // "the guns fell silent for a minute" in honour of somebody
	}
	if m.Act && (r.ownHalt(m) || r.saysDeal(m)) {
		return true
	}
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Agreed, cue.Announced, cue.CalledFor, cue.Proposed, cue.Rejected, cue.Negotiating, cue.Expired, cue.ExpectedExpiry, cue.Extended, cue.Renewed, cue.Terminated:
			return true
		case cue.Scheduled:
			if r.timeNear(m) || r.stepTime(s) >= 0 {
				return true
			}
		case cue.Collapsed, cue.Violated, cue.Holding:
			if m.Rule == "one" {
				return true
			}
		case cue.InEffect:
			if m.Rule == "one" {
				return true
			}
			// "halted their fire at noon": an hour is kept by agreement, and so is what both sides do on a day.
			t := r.stepTime(s)
			if m.Act && r.endTold(m) {
				return true
			}
			if m.Act && r.word(m.First, r.w.Suspends) && r.word(m.End-1, r.w.BothFight) && r.fighters(m) {
				return true // who suspends the fighting, and does not only stop, means to
			}
			if t >= 0 && (r.bothSides(m) || m.Act && r.byAccord(m)) || m.Act && r.selfDeclared(m) {
				return true
			}
			if t >= 0 && r.c.Times[t].Type == "TIME" && (r.c.Times[t].First >= m.End || r.fromOn(t) && (r.fighters(m) || r.place(m.First-1) >= 0)) && r.value(t).Precision() > moment.PrecisionDay {
				return true
			}
		}
	}
	return false
}

// othersIn reports whether another word of the sentence names a truce.
func (r *reader) othersIn(m *cue.Mention) bool {
	s := r.sent(m.First)
	for i := range r.cues.Truces {
		if x := &r.cues.Truces[i]; x.First != m.First && s.First <= x.First && x.First < s.End && x.Strength == cue.Strong {
			return true
		}
	}
	return false
}

// bySides reports whether those who fight agreed with each other on what a verb phrase says: the calm that others call for is any, and
// that which an army promises may be of the grave.
func (r *reader) bySides(m *mention) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Agreed && (len(s.by) > 1 || r.has(r.sent(m.First), cue.Both)) {
			return r.fighters(m)
		}
	}
	return false
}

// agreedOn reports whether a verb phrase tells what somebody agreed on.
func (r *reader) agreedOn(m *mention) bool {
	for k := range m.steps {
		if m.steps[k].what == cue.Agreed {
			return true
		}
	}
	return false
}

// foeAt reports whether somebody who fights is named from token i on.
func (r *reader) foeAt(i int) bool {
	for k := i; k < i+4; k++ {
		if r.sense(k).Has(cue.War) || r.ref(k) != nil || r.place(k) >= 0 {
			return true
		}
	}
	return false
}

// troopsStand reports whether forces are what stands down: "ordered all units in the north to stand down".
func (r *reader) troopsStand(m *mention) bool {
	for k := m.First - 1; k >= 0 && k > m.First-10; k-- {
		switch s := r.sense(k); {
		case r.word(k, r.w.Troops):
			return true
		case s.Has(cue.To | cue.Will | cue.May | cue.Have | cue.Adverb | cue.Prep | cue.Def | cue.Both), r.place(k) >= 0, r.time(k) >= 0, r.tokens[k].Class == token.Word && r.tokens[k].Case != token.Lower:
		default:
			return false
		}
	}
	return false
}

// ownHalt reports whether a side stops what it did to the other, on a day, as the news, or for the sake of something: "NATO suspended its bombing
// on Thursday", "the coalition paused the push on the port so that talks might begin". Who is told to stop for rain, or to gather forces, halts
// for nobody.
func (r *reader) ownHalt(m *mention) bool {
	own, others := r.selfTold(m), false
	if r.word(m.First+1, r.w.Off) && !(own && r.word(m.End-1, r.w.TheirAttacks)) || r.forItself(m) {
		return false // an assault that failed is called off; but "the rebels said they had called off attacks"
	}
	for k := m.First; k < m.End; k++ {
		own = own || r.word(k, r.w.OwnersAll)
		others = others || r.class(k) == token.Possessive || r.class(k) == token.Quote && r.ownsPlural(k) || r.ref(k) != nil
	}
	sake := r.givesWay(m) && (own || !others) // who stops "the rebels' advance" holds it up
	switch {
	case !own && !sake:
		return false
	case r.word(m.End-1, r.w.OwnActs) || r.word(m.End-2, r.w.OwnActs):
	case !sake || !r.fighters(m) || !r.word(m.End-1, r.w.Advances) && !r.word(m.End-2, r.w.Advances):
		return false
	}
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.InEffect && s.force == asserted && (sake || r.storyIndex(m.First) <= 2 || r.stepTime(s) >= 0) {
			return true
		}
	}
	return false
}

// selfTold reports whether those who stop say so themselves: "the militants said they had suspended attacks on pipelines".
func (r *reader) selfTold(m *mention) bool {
	k := m.First - 1
	for r.sense(k).Has(cue.Have | cue.Adverb) {
		k--
	}
	if k == m.First-1 || !r.word(k, r.w.ItTheyHe) {
		return false
	}
	for k--; r.sense(k).Has(cue.Which|cue.Prep) || r.time(k) >= 0; k-- {
	}
	return r.sense(k).Has(cue.Say) && r.fighters(m)
}

// givesWay reports whether what follows a verb phrase in its sentence tells for whose sake somebody stops: "to give talks a chance", "so that
// aid could pass", "at the request of the elders", "as a goodwill gesture".
func (r *reader) givesWay(m *mention) bool {
	s := r.sent(m.First)
	for k := m.End; k < s.End && k < m.End+24; k++ {
		switch {
		case r.word(k, r.w.EveryPer):
			return false // "stopped firing each evening so that the women could fetch water"
		case r.word(k, r.w.Goodwill):
			return true
		case r.word(k, r.w.So) && r.sense(k+1).Has(cue.Which), r.sense(k).Has(cue.To) && r.word(k+1, r.w.LetOthers):
			return true
		case r.word(k, r.w.For) && (r.word(k+1, r.w.TalkNouns) || r.word(k+2, r.w.TalkNouns)):
			return true
		}
	}
	return false
}

// escalates reports whether what follows a phrase within a few words is only that nothing gets worse.
func (r *reader) escalates(m *mention) bool {
	for k := m.End; k < m.End+5; k++ {
		if r.word(k, r.w.Worsening) {
			return true
		}
	}
	return false
}

// forItself reports whether a verb phrase is followed by what an army stops for that means to go on: rain, losses, want of fuel.
func (r *reader) forItself(m *mention) bool {
	s := r.sent(m.First)
	for k := m.End; k < s.End && k < m.End+24; k++ {
		if r.word(k, r.w.Regrouping) {
			return true
		}
	}
	return false
}

// ownDeal reports whether a noun that any deal is called by brings in another truce than those before: "a week-long arrangement took
// effect in May", "came up with an offer of their own".
func (r *reader) ownDeal(m *mention) bool {
	if m.plural || m.noun {
		return false
	}
	if former := m.sense.Has(cue.Former) || m.indef && r.calls(m, r.w.Similar); former && !r.word(m.First-1, r.w.Original) && r.toldOver(m) {
		return true // "the previous agreement expired in February", "an earlier pause lasted 72 hours", "a like accord in May broke down"
	}
	if m.date >= 0 && r.late(m) && r.fared(m) && !r.word(m.First-1, r.w.Peace) {
		return true // "the Abuja agreement of November was torn to pieces"
	}
	if m.date >= 0 && m.def {
		for k := range m.steps {
			if s := &m.steps[k]; s.what == cue.Superseded && s.force == asserted {
				return true // "it replaces the oral understanding of July 1993"
			}
		}
	}
	if !m.indef {
		return m.def && r.word(m.np.End, r.w.BetweenWith) && r.fared(m) && r.foeAt(m.np.End+1) && r.truceAt(r.sent(m.First).First, m.np.First) // "while one has kept a ceasefire, the pact with the other was broken"
	}
	own := r.word(m.np.End, r.w.Of) && r.ownedBy(m.np.End+1, r.sent(m.First).End)
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.InEffect, cue.Extended, cue.Expired:
			if m.length >= 0 && s.verb != &presupposed && s.force == asserted {
				return true
			}
		case cue.Proposed, cue.CounterProposed:
			if own {
				return true
			}
		}
	}
	return false
}

// toldOver reports whether a mention is told to have run out, failed or lasted.
func (r *reader) toldOver(m *mention) bool {
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Expired, cue.Collapsed, cue.Violated, cue.Terminated:
			if !s.sub && s.force == asserted && s.verb != &presupposed && (r.stepTime(s) >= 0 || m.length >= 0 || m.def) {
				return true
			}
		}
	}
	return false
}

// fared reports whether a mention is told to have been kept or broken, to be over or to be saved.
func (r *reader) fared(m *mention) bool {
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Expired, cue.Collapsed, cue.Violated, cue.Terminated, cue.Suspended, cue.Holding, cue.Renewed, cue.RenewalSought, cue.Faltering:
			if s.force == asserted && s.verb != &presupposed {
				return true
			}
		}
	}
	return false
}

// late reports whether a mention is named by a day or month of the last two years.
func (r *reader) late(m *mention) bool {
	v := r.value(m.date)
	return !v.IsZero() && !r.now.IsZero() && !farBy(v, r.now, 730)
}

// saysDeal reports whether a verb phrase tells what a deal that was signed, kept or given up says: "a declaration that ends
// hostilities", "a 2018 agreement under which both had ceased hostile acts".
func (r *reader) saysDeal(m *mention) bool {
	s := r.sent(m.First)
	for k := m.First - 1; k > s.First && k > m.First-9; k-- {
		if r.tokens[k].Class > token.Possessive {
			return false
		}
		if !r.word(k, r.w.WhoWhichThat) {
			continue
		}
		if r.word(k-1, r.w.UnderBy) {
			k--
		}
		for n := k - 1; n >= s.First && n > k-8; n-- {
			if r.tokens[n].Class > token.Possessive {
				return false
			}
			if r.word(n, r.w.DealNouns) {
				return r.turns(n, s.First)
			}
		}
		return false
	}
	return false
}

// turns reports whether a verb of a truce's life governs the noun at token i.
func (r *reader) turns(i, first int) bool {
	found := false
	for k := i - 1; k >= first && k > i-14 && !found; k-- {
		if r.tokens[k].Class > token.Possessive {
			return false
		}
		r.verbs(k, i, cue.Verbal, func(v *cue.Verb, f cue.Form, _ int) bool {
			found = v.Object != cue.None && f != cue.Noun && f != cue.Base
			return found
		})
	}
	return found
}

// fighters reports whether those who have weapons stand before a verb phrase in its clause.
func (r *reader) fighters(m *mention) bool {
	s := r.sent(m.First)
	for k := m.First - 1; k >= s.First && k > m.First-14; k-- {
		if r.sense(k).Has(cue.War | cue.Both) {
			return true
		}
		if x := r.ref(k); x != nil && len(x.Actors) > 0 {
			switch r.c.Actors[x.Actors[0]].Kind {
			case "armed_group", "militia", "paramilitary", "armed_forces", "state", "government":
				return true
			}
		}
	}
	return false
}

// byAccord reports whether the sentence of a verb phrase says that somebody had agreed or ordered so: "the guns fell silent on
// Tuesday under an accord", "held their fire since May, when the two armies agreed to".
func (r *reader) byAccord(m *mention) bool {
	s := r.sent(m.First)
	if !r.says(s, r.w.Settled) {
		return false
	}
	for k := s.First; k < s.End; k++ {
		if !r.word(k, r.w.SettledBy) || m.First <= k && k < m.End {
			continue
		}
		for n := k + 1; n < s.End && n < k+9; n++ {
			if r.word(n, r.w.Settled) {
				return !r.negatedAt(n-1, s.First)
			}
		}
	}
	return false
}

// fromOn reports whether a temporal expression tells from when on something is so: "as of zero hours on Wednesday", "since noon".
func (r *reader) fromOn(t int) bool {
	x := &r.c.Times[t]
	return r.word(x.First-1, r.w.Since) || r.word(x.First-1, r.w.FromOf) && (!r.word(x.First-1, r.w.Of) || r.word(x.First-2, r.w.As)) || r.word(x.First, r.w.FromOf)
}

// endTold reports whether the day on which a halt ends is told with it: "suspended its operations until 3 January". An advance that waits
// for better weather has no such day.
func (r *reader) endTold(m *mention) bool {
	s := r.sent(m.First)
	for _, t := range r.timesBehind(m.End, s.End) {
		if r.c.Times[t].First > m.End+12 || !r.fighters(m) {
			break
		}
		if r.isEnd(t) {
			return true
		}
	}
	if r.passages[r.tokens[m.First].Sent].senses.Has(cue.War) {
		for _, t := range r.timesBehind(s.First, m.First) {
			if r.isEnd(t) {
				return true // "From May 1 through June 30, the army's operations are suspended"
			}
		}
	}
	return r.overFeast(m)
}

// isEnd reports whether a day or hour is one until which something is to last.
func (r *reader) isEnd(t int) bool {
	x := &r.c.Times[t]
	return (x.Type == "DATE" || x.Type == "TIME") && r.word(x.First-1, r.w.UntilWords) && !r.word(x.First-1, r.w.And) && !r.value(t).IsZero()
}

// overFeast reports whether a halt is told to be for a feast: "suspended their attacks during the holy month of Ramadan".
func (r *reader) overFeast(m *mention) bool {
	s := r.sent(m.First)
	for k := m.End; k < s.End && k < m.End+14; k++ {
		if r.word(k, r.w.OverFeasts) && r.feastIn(k+1, min(k+7, s.End)) {
			return r.fighters(m)
		}
	}
	return false
}

// feastIn reports whether a feast is named between two tokens.
func (r *reader) feastIn(i, end int) bool {
	for ; i < end; i++ {
		if r.word(i, r.w.HolyDays) {
			return true
		}
	}
	return false
}

// selfDeclared reports whether those who stop are told to have announced it, or to have said that it is for good or until a day.
func (r *reader) selfDeclared(m *mention) bool {
	s := r.sent(m.First)
	said := false
	for k := m.First - 1; k >= s.First && k > m.First-12; k-- {
		if r.tokens[k].Class > token.Possessive {
			return false
		}
		if r.word(k, r.w.Proclaiming) {
			return r.fighters(m)
		}
		said = said || r.sense(k).Has(cue.Say)
	}
	for k := m.End; said && k < s.End && k < m.End+8; k++ {
		if r.tokens[k].Class > token.Possessive {
			return false
		}
		if r.word(k, r.w.ForGoodOr) {
			return r.fighters(m)
		}
	}
	return false
}

// bothSides reports whether the subject right before a verb phrase is both sides.
func (r *reader) bothSides(m *mention) bool {
	for k := m.First - 1; k > m.First-5; k-- {
		if r.word(k, r.w.Both) {
			return true
		}
		if !r.sense(k).Has(cue.Both | cue.Have | cue.Adverb) {
			return false
		}
	}
	return false
}

// defines reports whether a verb phrase stands in the present of what is always so: "an armistice suspends military operations".
func (r *reader) defines(m *mention) bool {
	w := r.d.Str(m.First)
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}
