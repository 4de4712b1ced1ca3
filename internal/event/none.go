package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// metaphor reports whether a mention names a truce of trade, prices, families: the word beside it says so.
func (r *reader) metaphor(m *mention) bool {
	if m.Act {
		return r.walkout(m)
	}
	if m.Strength != cue.Strong {
		return false
	}
	if m.said.senses.Has(cue.Family) {
		return true
	}
	for k := m.np.First; k < m.First; k++ {
		if r.word(k, r.w.Legislators) {
			return true // "the backbenchers' ceasefire"
		}
	}
	// "price-war truce", "a truce in the price war", "a truce in their feud"
	s := r.sent(m.First)
	for k := m.First - 1; k >= s.First && k >= m.First-3; k-- {
		if r.d.Tokens[k].Class != token.Word || r.sense(k).Has(cue.Def|cue.Indef|cue.Prep|cue.And|cue.Be) || r.place(k) >= 0 {
			break // not "coalition prolongs Yemen ceasefire"
		}
		if r.sense(k).Has(cue.Family) {
			return true
		}
	}
	// "the firms that have fought a price war for a year agreed to a cease-fire"
	for k := s.First; k+1 < m.np.First; k++ {
		if r.sense(k).Has(cue.Family) && r.word(k+1, r.w.WarWars) {
			return true
		}
	}
	// "the government and the teachers' union agreed to a ceasefire"
	for k := s.First; k < m.np.First && r.has(s, cue.Civil|cue.Family); k++ {
		if r.sense(k).Has(cue.Civil|cue.Family) && (r.word(k+1, r.w.Unions) || r.word(k+2, r.w.Unions) && r.class(k+1) != token.Word) {
			return true
		}
	}
	over := m.np.End
	if r.word(over, r.w.Between) {
		for over < s.End && over < m.np.End+12 && (!r.word(over, r.w.InOnOver) || r.time(over+1) >= 0) {
			over++
		}
	}
	return r.word(over, r.w.InOnOver) && r.quarrelIn(over+1, min(s.End, over+8))
}

// quarrelIn reports whether a quarrel of no war is named between two tokens, in the clause that goes on there: "a truce in | their feud over fees".
func (r *reader) quarrelIn(i, end int) bool {
	for k := i; k < end && (r.class(k) <= token.Possessive || r.class(k) == token.Quote); k++ {
		if r.sense(k).Has(cue.Family) && r.word(k+1, r.w.Quarrels) || r.word(k, r.w.PettyQuarrels) || r.word(k, r.w.Quarrels) && r.overPrize(k+1, r.sent(k).End) {
			return true
		}
		if r.word(k, r.w.Joints) && r.clauseAt(k+1, end) {
			return false // "in Yemen while the parliament rejected the budget"
		}
	}
	return false
}

// walkout reports whether the strikes that are suspended are those of people at work: "strikes by the pilots' union are suspended".
func (r *reader) walkout(m *mention) bool {
	s := r.sent(m.First)
	for k := m.First; k < m.End; k++ {
		if r.word(k, r.w.StrikeWords) {
			return r.says(s, r.w.AtWork)
		}
	}
	return false
}

// overMarkets reports whether a truce of a quarrel is one of trade and its like: the others of its words, "coalition", "political", may stand
// before a truce of war.
func (r *reader) overMarkets(m *mention) bool {
	for k := max(m.First-3, r.sent(m.First).First); k < m.np.End+8 && k < len(r.tokens); k++ {
		if r.word(k, r.w.Markets) {
			return true
		}
	}
	return false
}

// overPrize reports whether a quarrel named before token i is about what no army fights for: "the war on drugs", "the fight for the
// party's leadership".
func (r *reader) overPrize(i, end int) bool {
	if !r.word(i, r.w.QuarrelLinks) {
		return false
	}
	for k := i + 1; k < end && k < i+7; k++ {
		if r.d.Tokens[k].Class > token.Possessive {
			return false
		}
		if r.word(k, r.w.Prizes) || r.sense(k).Has(cue.Civil|cue.Family) {
			return true
		}
	}
	return false
}

// named reports whether the word is the name of something else: "Ana Truce", "Truce, a brewery", “The Truce”.
func (r *reader) named(m *mention) bool {
	if m.End-m.First != 1 || m.title || m.Strength != cue.Strong {
		return false
	}
	t := &r.d.Tokens[m.First]
	s := r.sent(m.First)
	if t.Case != token.Title && t.Case != token.Mixed || r.mostlyTitle(s) {
		return false
	}
	first, next := s.First, m.np.End
	for first < s.End && r.d.Tokens[first].Class > token.Possessive {
		first++
	}
	quoted := m.np.First > s.First && r.class(m.np.First-1) == token.Quote && next < s.End && (r.d.Tokens[next].Class == token.Quote || r.d.Tokens[next].Class == token.Comma)
	if quoted && (m.np.First == m.First || r.d.Tokens[m.np.First].Case == token.Title) {
		return true
	}
	if m.First == first {
		// The first word has a capital anyway; a name is told by its apposition or by what follows.
		return next < s.End && r.d.Tokens[next].Class == token.Comma && r.sense(next+1).Has(cue.Indef|cue.Def) ||
			r.nameGoesOn(next, s.End) ||
			r.word(next, r.w.And) && next+1 < s.End && r.d.Tokens[next+1].Case == token.Title
	}
	if next < s.End && r.sense(next).Has(cue.Referent) || m.np.End > m.End {
		return false
	}
	if r.nameGoesOn(next, s.End) || r.word(m.First-1, r.w.NamedKinds) && r.d.Tokens[m.First-1].Case == token.Lower {
		return true // "the Ceasefire Babies", "the band Truce"
	}
	return !m.def && !m.indef
}

// nameGoesOn reports whether the word at token i goes on with a name that a truce's word began.
func (r *reader) nameGoesOn(i, end int) bool {
	return i < end && r.d.Tokens[i].Case == token.Title && r.d.Tokens[i].Gap == token.Space && !r.sense(i).Has(cue.Referent|cue.Proposal|cue.Day) && r.time(i) < 0 && !r.compound(i) && r.ref(i) == nil && r.place(i) < 0
}

// mostlyTitle reports whether a sentence is written as a headline is, most words with a capital.
func (r *reader) mostlyTitle(s token.Sentence) bool {
	caps, all := 0, 0
	for i := s.First; i < s.End; i++ {
		switch r.d.Tokens[i].Case {
		case token.Lower:
			all++
		case token.Title, token.Upper, token.Mixed:
			caps++
			all++
		}
	}
	return all > 0 && caps*10 >= all*7
}

// drop takes away the mentions that are no truces. Where the truce told last is one of a quarrel, others go on about it unless they stand in
// the news of a war; where one is a name, so are those that are written like it.
func (r *reader) drop() {
	n := 0
	petty := -1          // the paragraph of the last truce of a quarrel
	defined := int32(-1) // the sentence that says what a truce is
	name := r.programme()
	for i := range r.ms {
		m := &r.ms[i]
		if sent := r.tokens[m.First].Sent; sent == defined || r.glossed(m) {
			defined = sent
			continue
		}
		if para := r.d.ParaOf(m.First); r.metaphor(m) || n == 0 && r.inQuarrel(m) {
			if m.Act || m.indef && !m.title || r.overMarkets(m) {
				petty = para
			}
			continue
		} else if petty >= 0 && (n == 0 || para == petty) && !r.inWar(m, para != petty) {
			continue
		}
		if r.named(m) || name && r.writtenAsName(m) || len(r.ms) > 1 && r.worded(m) || n > 0 && (r.idle(m) || r.ground(m)) {
			continue
		}
		if n != i {
			r.ms[n] = r.ms[i]
		}
		n++
	}
	r.ms = r.ms[:n]
}

// inQuarrel reports whether the paragraph of a mention tells of trade, work, sport or show, and of nothing that a war has.
func (r *reader) inQuarrel(m *mention) bool {
	if m.title || len(m.places) > 0 || m.Kind != cue.Truce && m.Kind != cue.CeaseFire {
		return false
	}
	civil := 0
	p := r.d.Paras[r.d.ParaOf(m.First)]
	for k := p.First; k < p.End; k++ {
		switch s := r.sense(k); {
		case s.Has(cue.War|cue.Fight) && !(k > 0 && r.sense(k-1).Has(cue.Family)):
			return false
		case s.Has(cue.Civil) && !r.word(k, r.w.Colour):
			civil++
		}
	}
	s := r.sent(m.First)
	return civil > 1 && !r.foesAbout(&m.Mention, s) && r.foesIn(s.First, s.End) == 0
}

// inWar reports whether a mention behind a truce of a quarrel is one of a war: it names who fights or where, or its paragraph, if that is another,
// tells of fighting.
func (r *reader) inWar(m *mention, apart bool) bool {
	if m.Act && m.Kind != cue.CeaseFire || len(m.places) > 0 || r.foesAbout(&m.Mention, r.sent(m.First)) {
		return true
	}
	if !apart {
		return false
	}
	p := r.d.Paras[r.d.ParaOf(m.First)]
	for k := p.First; k < p.End; k++ {
		if r.sense(k).Has(cue.War) && !r.word(k, r.w.Borrowed) {
			return true
		}
	}
	return false
}

// programme reports whether the text has a programme, a group or a work that bears a truce's word as its name: "the Ceasefire programme",
// "Operation Ceasefire", "a film called Truce", "CeaseFire".
func (r *reader) programme() bool {
	for i := range r.ms {
		m := &r.ms[i]
		if t := &r.tokens[m.First]; m.title || m.Act || m.Strength != cue.Strong || t.Case != token.Title && t.Case != token.Mixed {
			continue
		}
		if r.programmeAt(m) {
			return true
		}
	}
	return false
}

// programmeAt reports whether a mention with a capital is such a name.
func (r *reader) programmeAt(m *mention) bool {
	before := m.First - 1
	switch {
	case m.End-m.First == 1 && r.tokens[m.First].Case == token.Mixed:
		return true // "CeaseFire"
	case r.word(before, r.w.Operation) && r.tokens[before].Case == token.Title:
		return true // "Operation Ceasefire"
	case m.End-m.First == 1 && m.np.First == before && r.tokens[before].Case == token.Title && r.titleBehind(before):
		return true // "filmed The Truce"
	case r.word(before, r.w.Titled) && !m.def && !m.indef:
		return true // "a programme called Ceasefire"
	case r.word(m.End, r.w.Programmes) && m.First > r.sent(m.First).First && !r.mostlyTitle(r.sent(m.First)):
		return true // "the Ceasefire programme"
	}
	return false
}

// titleBehind reports whether an article with a capital, at token i, stands inside a clause that is not written as a headline, where none but that
// of a title has one.
func (r *reader) titleBehind(i int) bool {
	s := r.sent(i)
	return i > s.First && r.tokens[i-1].Class == token.Word && r.tokens[i-1].Case == token.Lower && r.tokens[i].Gap == token.Space && !r.mostlyTitle(s)
}

// writtenAsName reports whether a mention has the capital of a name, and says nothing that a truce has.
func (r *reader) writtenAsName(m *mention) bool {
	t := &r.tokens[m.First]
	return !m.Act && t.Case == token.Mixed || !m.Act && t.Case == token.Title && len(m.places) == 0 && len(m.parties) == 0 && m.length < 0 && m.date < 0 && !r.word(m.np.End, r.w.Between)
}

// ground reports whether a mention of a zone is only where something is: "a ceasefire in the de-escalation zone".
func (r *reader) ground(m *mention) bool {
	if m.Kind != cue.DeEscalationZone {
		return false
	}
	i := m.np.First - 1
	return r.word(i, r.w.InAcross) || r.word(i, r.w.WithinInto)
}

// real reports whether a group is a truce that the article tells of, and not only a word in it.
func (r *reader) real(gs []group, gi int, steps []step) bool {
	g := &gs[gi]
	if !g.strong && len(g.virtual) == 0 {
		return false
	}
	if len(g.ms) == 0 {
		return false
	}
	if gi == 0 && r.civilian(g) || r.lineOnly(g) || r.staged(g, steps) {
		return false
	}
	said, absence := false, false
	for k := range steps {
		switch s := &steps[k]; {
		case s.what == cue.None:
		case s.verb == &absent:
			absence = true
		case s.verb != &presupposed:
			said = true
		}
	}
	if said || absence {
		return said && !r.ruledOut(g, steps)
	}
	if len(g.virtual) > 0 {
		return true
	}
	if g.date >= 0 || g.age >= 0 || g.dated && gi > 0 {
		return true
	}
	for _, i := range g.ms {
		m := &r.ms[i]
		if m.Rule == "armistice" && len(g.ms) == 1 && len(m.places) == 0 && len(m.parties) == 0 {
			continue // "passes over the armistice in a page"
		}
		if m.def && !m.maybe && m.Strength == cue.Strong {
			return gi == 0 || len(g.ms) > 1
		}
		if !m.maybe && m.length >= 0 || m.Rule == "one" && r.timeNear(m) || r.factual(m) || m.Rule == "the deal" && m.Strength == cue.Weak && m.Kind == cue.Unspecified {
			return true
		}
	}
	for k := range steps {
		if steps[k].what != cue.None {
			return true
		}
	}
	return false
}

// staged reports whether a truce of no day is one of the plot of a film, a play or a novel that the text is about, or the order that ends the
// shooting at a range.
func (r *reader) staged(g *group, steps []step) bool {
	if g.date >= 0 || !g.when.IsZero() || !r.mem.works && !r.mem.drill {
		return false
	}
	for k := range steps {
		if t := r.stepTime(&steps[k]); steps[k].what != cue.None && t >= 0 && r.c.Times[t].Type == "DATE" {
			return false
		}
	}
	for _, i := range g.ms {
		if !r.mem.works && (len(r.ms[i].parties) > 0 || len(r.ms[i].places) > 0) {
			return false
		}
	}
	return true
}

// topic reports whether a text has some words of a set, more than news of a war has by chance.
func (r *reader) topic(w set, few int) bool {
	if !r.anywhere(w) {
		return false
	}
	seen := r.mem.seen[:0]
	for i := range r.facts {
		if r.word(i, w) && !slices.Contains(seen, r.tokens[i].Word) {
			seen = append(seen, r.tokens[i].Word)
		}
	}
	r.mem.seen = seen
	return len(seen) >= few
}

// lineOnly reports whether all that is named of a truce is the line on a map where armies once stopped.
func (r *reader) lineOnly(g *group) bool {
	for _, i := range g.ms {
		if m := &r.ms[i]; !m.noun || m.Strength != cue.Strong || !r.word(m.np.End, r.w.Lines) {
			return false
		}
	}
	return len(g.ms) > 0
}

// civilian reports whether the paragraph that first mentions a group tells of trade, work, sport or show and of nothing that a war
// has: a truce between nurses and their minister, in a country at war.
func (r *reader) civilian(g *group) bool {
	for _, i := range g.ms {
		if r.ms[i].title {
			continue
		}
		civil := 0 // one such word may stand in any news: "rivals", "season"
		p := r.d.Paras[r.d.ParaOf(r.ms[i].First)]
		for k := p.First; k < p.End; k++ {
			s := r.sense(k)
			if s.Has(cue.War|cue.Fight) && !(k > 0 && r.sense(k-1).Has(cue.Family)) {
				return false
			}
			if s.Has(cue.Civil) {
				civil++
			}
		}
		return civil > 1 && !r.foesAbout(&r.ms[i].Mention, r.sent(r.ms[i].First))
	}
	return false
}

// ruledOut reports whether all that is said of a truce is that there will be none, when nobody is told to have offered one.
func (r *reader) ruledOut(g *group, steps []step) bool {
	if !g.length.IsZero() || g.date >= 0 {
		return false
	}
	for _, i := range g.ms {
		if r.ms[i].def {
			return false
		}
	}
	for k := range steps {
		s := &steps[k]
		if s.what == cue.None {
			continue
		}
		if s.what != cue.Rejected || s.verb.Name != "rule out" && s.verb.Name != "oppose" && !r.word(r.ms[s.mention].np.First, r.w.Any) || len(s.by) == 0 && s.form == cue.Noun {
			return false
		}
	}
	return true
}

// renews reports whether the article opens with a step that changes an old truce, and gives it no date: "pulled out of the 2002
// ceasefire".
func (r *reader) renews(s *step) bool {
	first := 0
	if s.force == decided {
		first = 2 // "have agreed to abide by the 2003 ceasefire"
	}
	if !s.object || s.passive || s.form != cue.Past && s.force != decided || r.sentIndex(s.at.First) > first || !r.turning(s.what) {
		return false
	}
	t := r.stepTime(s)
	return t < 0 || r.c.Times[t].End <= r.ms[s.mention].np.End && r.c.Times[t].First >= r.ms[s.mention].np.First
}

// turning reports whether a step changes a truce that there already is.
func (r *reader) turning(s cue.Step) bool {
	switch s {
	case cue.Terminated, cue.Renewed, cue.Suspended, cue.Extended, cue.Violated, cue.Widened:
		return true
	}
	return false
}

// ofThePast reports whether a truce is named only to count those of the past: "previous ceasefire initiatives", "all of the truce attempts",
// "earlier calls for a truce".
func (r *reader) ofThePast(first, end int) bool {
	if r.word(end, r.w.AttemptsMany) {
		return true
	}
	i := first - 1
	for i > 0 && (r.sense(i).Has(cue.Indef|cue.OneSided|cue.Adj|cue.Wide|cue.Lasting|cue.Short) || r.word(i, r.w.MutualOnes)) {
		i--
	}
	if i < 2 || !r.sense(i).Has(cue.Prep) || !r.word(i-1, r.w.AttemptsMany) && !r.word(i-1, r.w.AppealsMany) {
		return false
	}
	for k := i - 2; k >= 0 && k > i-5 && r.d.Tokens[k].Class == token.Word; k-- {
		if r.sense(k).Has(cue.Former) {
			return true
		}
	}
	return false
}
