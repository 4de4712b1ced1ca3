package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/token"
)

// A group is the mentions of one truce.
type group struct {
	ms       []int
	virtual  []step // steps that make the group without naming it: "agreed to extend a ceasefire to Aleppo"
	places   []int  // stated of the truce itself
	length   moment.Duration
	date     int // Times: the date in its name; -1
	age      int
	sense    cue.Sense // Former, Wide, Another: how it is told from the others
	strong   bool
	parent   int           // group that it widens; -1
	last     int           // token of the last mention
	when     moment.Moment // about when it was agreed or began
	standing bool          // it is said to be kept, broken or prolonged, so that it is known
	agreed   moment.Moment // when it was signed
	made     moment.Moment // when it was signed or declared
	begins   moment.Moment // when it began or is to begin
	dated    bool          // only the day behind its first mention tells that
	past     bool          // that was long ago, or it is superseded
	over     bool          // it is said to have ended
	daily    bool          // it holds for hours of each day
	forGood  bool          // it is called permanent, lasting or the like
	wished   bool          // it is only asked for or talked about
	elder    bool          // it was made before another that is called a new one
	aside    bool          // the sentence that brings it in has other news
	rules    []string
	scope    *scope // once somebody asked
	lively   bool   // see there; of its first mentions
	looked   int    // how many of them
}

// groups decides which mentions are one truce.
func (r *reader) groups() []group {
	gs := r.mem.groups[:0]
	for i := range r.ms {
		m := &r.ms[i]
		g := r.choose(gs, m)
		if g < 0 {
			if !r.opens(m, gs) {
				continue
			}
			aside := r.asideOf(gs, m)
			elder := r.precedes(gs, m)
			if elder {
				m.sense |= cue.Former // as "the first truce" behind it says
			}
			gs = append(gs, group{date: -1, age: -1, parent: -1, aside: aside, elder: elder})
			g = len(gs) - 1
			if g > 0 {
				m.group = g // another than those before
			}
		}
		if i > 0 && r.dealOf(&r.ms[i-1], m) {
			r.join(&gs[g], i-1)
			r.ms[i-1].group = g
		}
		r.join(&gs[g], i)
		m.group = g
		r.passages[r.tokens[m.First].Sent].truce = true
		// Widened to a place: what follows may be the new truce there.
		for k := range m.steps {
			s := &m.steps[k]
			if s.what == cue.Widened && len(s.area) > 0 && !s.sub && s.force != sought && s.force != asked && s.force != planned && !samePlaces(gs[g].places, s.area) {
				n := group{date: -1, age: -1, parent: g, last: m.np.End, places: append([]int(nil), s.area...)}
				made := *s
				made.what = cue.Agreed
				n.virtual = append(n.virtual, made)
				gs = append(gs, n)
				break
			}
		}
	}
	r.denials(gs)
	r.breachesBefore(gs)
	r.mem.groups = gs
	return gs
}

// dealOf reports whether a deal that was made, and no truce so far, is named to be the one that a mention behind it names: "signed
// a deal that both call a permanent cessation of hostilities".
func (r *reader) dealOf(deal, m *mention) bool {
	if deal.group >= 0 || deal.Rule != "the deal" || !deal.indef || r.tokens[deal.First].Sent != r.tokens[m.First].Sent || m.np.First-deal.np.End > 6 || m.no || m.maybe {
		return false
	}
	made := false
	for k := range deal.steps {
		made = made || deal.steps[k].what == cue.Agreed && deal.steps[k].force == asserted
	}
	if made && m.Act && deal.length >= 0 && deal.np.End == m.First-1 && r.sense(deal.np.End).Has(cue.To) {
		return true // "signed a week-long arrangement to stop fighting"
	}
	for k := deal.np.End; made && k < m.np.First; k++ {
		if r.word(k, r.w.Calling) {
			return true
		}
	}
	return false
}

// ofDeal gives a mention of which nothing is told what is told of the deal that is to bring it: "brokered an agreement between the two for
// a nationwide ceasefire".
func (r *reader) ofDeal(i int) {
	m := &r.ms[i]
	if i == 0 || len(m.steps) > 0 || !m.indef || !r.word(m.np.First-1, r.w.ToForOn) {
		return
	}
	deal := &r.ms[i-1]
	if deal.Rule != "the deal" || deal.Strength != cue.Generic || m.np.First-deal.np.End > 14 || r.tokens[deal.First].Sent != r.tokens[m.First].Sent {
		return
	}
	for k := deal.np.End; k < m.np.First-1; k++ {
		if r.class(k) > token.Possessive || r.isVerb(k) && r.ref(k) == nil {
			return
		}
	}
	for _, s := range deal.steps {
		s.mention = i
		m.steps = r.mem.steps.Push(m.steps, s)
	}
}

func samePlaces(a, b []int) bool {
	for _, x := range b {
		for _, y := range a {
			if x == y {
				return true
			}
		}
	}
	return false
}

// ofMany reports whether a mention only counts truces: "it is not the first truce to be offered", "it is the third to fail".
func (r *reader) ofMany(m *mention) bool {
	i := m.np.First
	if !m.def {
		return false
	}
	return m.sense.Has(cue.Former) && r.word(i-1, r.w.Not) && r.sense(i-2).Has(cue.Be) || (r.word(i+1, r.w.Ordinals) || r.word(i+1, r.w.Superlatives)) && r.saidOfIt(i-1)
}

// countsNews reports whether a mention only stands in a sentence that counts how often there has been such news: "this is the first time since 2011
// that the rebels have declared a truce".
func (r *reader) countsNews(m *mention) bool {
	s := r.sent(m.First)
	if !m.indef || !r.word(s.First, r.w.ItThis) {
		return false
	}
	for k := s.First + 3; k < m.np.First && k < s.First+7; k++ {
		if _, ordinal := r.numeral(k - 1); (ordinal || r.word(k-1, r.w.Ordinals)) && r.word(k, r.w.Time) && r.sense(k-2).Has(cue.Def) {
			return !r.word(m.np.First-1, r.w.Since) && !r.word(m.np.First-1, r.w.After)
		}
	}
	return false
}

// saidOfIt reports whether the verb that ends at token i says what "it", "this" or a truce is: "it is", "this would be", "the deal has been".
func (r *reader) saidOfIt(i int) bool {
	if !r.sense(i).Has(cue.Be) {
		return false
	}
	for i--; r.sense(i).Has(cue.Will | cue.Have | cue.May | cue.Adverb | cue.Be); i-- {
	}
	return r.word(i, r.w.ItThis) || r.truceAt(i, i+1)
}

// opens reports whether a mention may be the first of a truce.
func (r *reader) opens(m *mention, gs []group) bool {
	switch {
	case len(gs) > 0 && (r.ofMany(m) || r.triedBefore(m) || r.countsNews(m)):
		return false
	case m.Strength == cue.Generic:
		if len(gs) > 0 && r.ownDeal(m) {
			m.Strength = cue.Weak
			return true
		}
		return false
	case m.no, len(gs) > 0 && m.indef && m.Strength == cue.Strong && (r.musing(m) || r.remote(m)):
		return false
	case m.Act && r.word(m.End, r.w.About):
		return false // "agreed to stop fighting about the war"
	case m.plural && (!m.def || m.sense.Has(cue.Former)):
		return r.severalOwn(m)
	case m.Rule == "one" && r.unborn(m):
		return false // "never offered one of its own"
	case m.Rule == "one" && (m.date >= 0 || r.alone(m) || r.timeNear(m)):
		return true // "the first, of January 2014", "a local one three days later"
	case m.Strength == cue.Weak:
		return r.halts(m)
	}
	if m.maybe && len(gs) > 0 {
		return false
	}
	return true
}

// unborn reports whether all that is said of a mention is denied.
func (r *reader) unborn(m *mention) bool {
	for k := range m.steps {
		if m.steps[k].force != negated {
			return false
		}
	}
	return len(m.steps) > 0
}

// timeNear reports whether a temporal expression follows the mention in its clause.
func (r *reader) timeNear(m *mention) bool {
	s := r.sent(m.First)
	n := 10
	if m.Rule == "one" {
		n = 18 // "one between the same two lasted from 1989"
	}
	for k := m.End; k < s.End && k < m.End+n; k++ {
		if r.time(k) >= 0 {
			return true
		}
	}
	return false
}

func (r *reader) join(g *group, i int) {
	m := &r.ms[i]
	g.ms = r.mem.ints.Push(g.ms, i)
	g.last = m.np.End
	if m.Strength != cue.Generic {
		g.strong = true
	}
	if g.length.IsZero() && m.length >= 0 && !r.extensionLength(m) {
		g.length = r.c.Times[m.length].Length
	}
	if m.date >= 0 && g.date < 0 {
		g.date = m.date
	}
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Expired, cue.Collapsed, cue.Terminated, cue.Superseded:
			g.over = g.over || !s.sub
			g.wished = false
		case cue.CalledFor, cue.Proposed, cue.Negotiating:
			g.wished = g.wished || len(g.ms) == 1
		case cue.None:
		default:
			// "is expected to confirm the ceasefire" is a wish still
			g.wished = g.wished && (s.what == cue.AgreedInPrinciple && s.force == planned || s.what == cue.Announced && r.wouldBe(s))
		}
	}
	g.daily = g.daily || m.daily
	for k := range m.steps {
		switch s := &m.steps[k]; s.what {
		case cue.Extended, cue.Renewed, cue.Holding:
			g.standing = g.standing || !s.weak() && m.def
		}
	}
	if g.agreed.IsZero() {
		g.agreed = r.told(m).agreed
	}
	if g.made.IsZero() {
		g.made = r.told(m).made
	}
	if g.begins.IsZero() {
		g.begins = r.told(m).begins
	}
	if w := r.told(m).when; g.when.IsZero() && !w.IsZero() {
		g.when = w
		g.past = !r.now.IsZero() && farBy(w, r.now, 300) && len(g.ms) == 1
	}
	if len(g.ms) == 1 && g.when.IsZero() && m.indef && m.group >= 0 && !r.thinkable(m) {
		t := r.placed(m)
		if t < 0 && !r.lively(g) {
			t = r.timeBefore(m.np.First, r.sent(m.First).First) // "on October 10 they had been talked into a first truce"
		}
		if t >= 0 {
			g.when, g.dated = r.value(t), true
			if g.date < 0 && !r.lively(g) {
				g.date, m.date, m.of = t, t, true
			}
		}
	}
	if m.age >= 0 {
		g.age = m.age
	}
	for _, p := range m.places {
		g.places = r.addInt(g.places, p)
	}
	g.forGood = g.forGood || r.forGood(m)
	switch {
	case len(g.ms) == 1:
		g.sense = m.sense & (cue.Former | cue.Wide | cue.Another)
	case r.ms[g.ms[len(g.ms)-2]].title:
		g.sense |= m.sense & (cue.Wide | cue.Another) // the headline has no room for "new"
	default:
		g.sense |= m.sense & cue.Wide
	}
	for _, x := range g.rules {
		if x == m.Rule {
			return
		}
	}
	g.rules = r.mem.rules.Push(g.rules, m.Rule)
}

// thinkable reports whether all that is told of a mention is what may become of it: "a truce could be agreed at talks on May 3".
func (r *reader) thinkable(m *mention) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.force != supposed || s.what != cue.None {
			return false
		}
	}
	return len(m.steps) > 0
}

// extensionLength reports whether the length of a mention is that by which it is prolonged.
func (r *reader) extensionLength(m *mention) bool {
	for k := range m.steps {
		if s := &m.steps[k]; s.what == cue.Extended && (s.at.First > m.First && !s.passive || m.length >= 0 && r.c.Times[m.length].First >= m.np.End) {
			return true
		}
	}
	return r.word(m.np.End, r.w.Prolonging) || r.furtherLength(m)
}

// choose returns the group that a mention belongs to, or -1.
func (r *reader) choose(gs []group, m *mention) int {
	if m.Rule == "it" {
		return r.lastGroup(gs)
	}
	if m.Strength == cue.Weak && m.indef && r.brought(m) {
		for k := range m.steps {
			m.steps[k].what = cue.None
		}
		return r.lastGroup(gs)
	}
	if m.plural && (!m.def || m.sense.Has(cue.Former)) {
		return -1 // "its previous truces"
	}
	if m.Strength == cue.Generic && !r.refers(m) {
		return -1
	}
	if r.ofMany(m) && len(gs) > 0 {
		return -1
	}
	// "The truce stopped the fighting", "agreed on a truce to stop the shooting": one expression of one truce.
	if m.Act && m.Strength == cue.Weak {
		for i := range gs {
			for _, k := range gs[i].ms {
				if x := &r.ms[k]; r.d.Tokens[x.First].Sent == r.d.Tokens[m.First].Sent && x.np.End <= m.First && m.First-x.np.End < 12 {
					for n := range m.steps {
						if m.steps[n].force != asserted || x.indef && !x.title && r.stepTime(&m.steps[n]) < 0 && r.defines(m) {
							m.steps[n].what = cue.None // it says what the truce is to do
						}
					}
					return i
				}
			}
		}
	}
	if i := r.pointedAt(gs, m); i >= 0 {
		return i
	}
	best, score := -1, -1000
	for i := len(gs) - 1; i >= 0; i-- {
		g := &gs[i]
		s, ok := r.fit(gs, i, m)
		if !ok {
			continue
		}
		if i == len(gs)-1 {
			s++
		}
		if i == 0 {
			s++
		}
		if last := r.lastGroup(gs); last == i && r.word(m.np.First, r.w.ThatThis) {
			s += 6 // "that truce" is the one just named
		}
		if m.Rule == "the deal" && g.named(r, m) {
			s += 2 // "the pause" is the one that was called so
		}
		dist := r.sentIndex(m.First) - r.sentIndex(g.last-1)
		switch {
		case dist <= 1:
			s += 3
		case dist <= 3:
			s += 2
		}
		if s > score || s == score && gs[best].elder {
			best, score = i, s
		}
	}
	return best
}

// brought reports whether a mention is what the truce before it brings: "a cease-fire was announced, promising a respite".
func (r *reader) brought(m *mention) bool {
	i := m.np.First - 1
	return i > 0 && r.word(i, r.w.Bringing) && r.class(i-1) == token.Comma && r.passages[r.tokens[i].Sent].truce
}

// named reports whether a group was called by the head noun of a mention before.
func (g *group) named(r *reader, m *mention) bool {
	w := r.tokens[m.First].Word
	for _, i := range g.ms {
		if r.tokens[r.ms[i].First].Word == w {
			return true
		}
	}
	return false
}

// lastGroup returns the group of the last mention; of several in its sentence that of the first, which is its subject.
func (r *reader) lastGroup(gs []group) int {
	best, at := -1, -1
	for i := range gs {
		if gs[i].last > at && len(gs[i].ms) > 0 {
			best, at = i, gs[i].last
		}
	}
	return best
}

func (r *reader) sentIndex(tok int) int {
	if tok < 0 || tok >= len(r.d.Tokens) {
		return 0
	}
	return int(r.d.Tokens[tok].Sent)
}

// refers reports whether a generic noun may stand for a truce named before: "the deal", "the Aleppo agreement".
func (r *reader) refers(m *mention) bool {
	if !m.def && !(m.indef && m.length >= 0) && m.Rule != "bare cessation" {
		return false
	}
	if m.plural || m.noun {
		return false
	}
	for k := m.np.First; k < m.First; k++ {
		s := r.sense(k)
		t := &r.d.Tokens[k]
		if t.Class != token.Word || s.Has(cue.Def|cue.Indef|cue.Adj|cue.Frail|cue.Former|cue.Another|cue.Wide|cue.Short|cue.Lasting|cue.OneSided) || r.time(k) >= 0 || r.place(k) >= 0 || r.ref(k) != nil {
			continue
		}
		return false
	}
	if r.word(m.First, r.w.PlansOrCalm) && !r.word(m.np.First, r.w.TheThis) {
		return false
	}
	// "the agreement on prisoners", "the deal with the IMF", "the plan of the five powers" are other deals.
	if r.word(m.np.End, r.w.OnWith) && r.time(m.np.End+1) < 0 || r.word(m.First, r.w.PlansOrCalm) && r.word(m.np.End, r.w.Of) && r.time(m.np.End+1) < 0 && r.place(m.np.End+1) < 0 {
		r.aside = append(r.aside, r.tokens[m.First].Word)
		return false
	}
	if m.np.End-m.np.First == 2 && slices.Contains(r.aside, r.tokens[m.First].Word) {
		return false // "the plan", once the plan of others was named
	}
	return true
}
