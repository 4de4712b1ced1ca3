package resolve

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// A described is what finds an actor again whom speakers made: the last word, or all words, of its name or description, folded.
type described struct {
	words string
	name  bool // a name, not a description
}

// actorsOf returns the actors that a phrase names: alternatives for the first, and the others of a list.
func (s *speaking) actorsOf(p phrase) (by []int, with []int) {
	if p.empty() {
		return nil, nil
	}
	if i := p.coreEnd; s.kind(i-1)&quote.Medium != 0 && i+1 < p.end && (s.d.Low(i) == "by" || s.d.Low(i) == "from") {
		// "a statement by the two presidents"
		if q, ok := s.forward(i+1, p.end); ok && s.speaks(q) {
			q.end, q.coreEnd = p.end, p.end
			return s.actorsOf(q)
		}
	}
	parts := s.listBehind(p)
	if len(parts) < 2 {
		parts = s.paired(p)
	}
	if len(parts) > 1 {
		by, _ = s.actorsOfOne(parts[0])
		for _, q := range parts[1:] {
			other, _ := s.actorsOfOne(q)
			with = append(with, other[:min(1, len(other))]...)
		}
		return by, with
	}
	if r := s.ref(p.coreEnd - 1); r == nil || r.First > p.coreFirst {
		if parts := s.parts(p); len(parts) > 1 {
			by, _ = s.actorsOfOne(parts[0])
			for _, q := range parts[1:] {
				other, more := s.actorsOfOne(q)
				with = append(append(with, other[:min(1, len(other))]...), more...)
			}
			return by, with
		}
	}
	return s.actorsOfOne(p)
}

// actorsOfOne is actorsOf for a phrase that is no list.
func (s *speaking) actorsOfOne(p phrase) (by []int, with []int) {
	if by := s.newcomer(p); by != nil {
		return by, nil
	}
	if j := s.joint; len(j.with) > 0 && p.end-p.first == 1 && s.d.Low(p.first) == "they" && p.first >= j.at && int(s.t[p.first].Sent-s.t[j.at].Sent) <= 2 {
		return j.by, j.with // those who spoke together go on
	}
	if !s.isName(p.coreEnd-1) && s.kind(p.coreEnd-1)&quote.Person != 0 {
		if np, ok := s.selfNamed(p); ok {
			return s.c.mem.ints.One(s.actorFor(np.coreFirst, np.coreEnd, true)), nil
		}
	}
	if p.end-p.first == 1 && s.numeral(p.first) {
		if by := s.ofSeveral(p.first); by != nil {
			return by, nil
		}
	}
	if p.end-p.first == 3 && s.d.Low(p.end-1) == "them" && (s.d.Low(p.first) == "all" || s.d.Low(p.first) == "both") {
		if r := s.ref(p.end - 1); r != nil && len(r.Actors) > 0 {
			return r.Actors, r.With // "all of them"
		}
		return nil, nil
	}
	if p.coreEnd-p.coreFirst == 1 && s.headword(p.coreFirst) {
		return nil, nil
	}
	if by := s.justDescribed(p); by != nil {
		return by, nil
	}
	p = s.holderBehind(p)
	if by := s.issuer(p); by != nil {
		return by, nil
	}
	if p.end-p.first == 1 && s.d.Low(p.first) == "they" {
		if by := s.subjectBefore(p.first); len(by) > 0 {
			return by, nil
		}
	}
	// A mention that ends with the core says it best; a longer one is preferred.
	if r := s.ref(p.coreEnd - 1); r != nil && len(r.Actors) > 0 && (r.First >= p.first || r.HeadFirst >= p.coreFirst || r.HeadEnd == p.coreEnd) {
		return s.borne(s.likeliest(r)), r.With
	}
	if s.kind(p.coreFirst)&quote.Pronoun != 0 && p.coreEnd-p.coreFirst == 1 && !s.isName(p.coreFirst) {
		by := s.pronoun(p.coreFirst)
		if len(by) == 0 {
			by = s.subjectBefore(p.coreFirst)
		}
		return s.borne(by), nil
	}
	if q := s.trimmed(p); q != p {
		if r := s.ref(q.coreEnd - 1); r != nil && len(r.Actors) > 0 {
			return s.borne(s.likeliest(r)), r.With // "the coalition led by Ruritania"
		}
		p = q
	}
	x := s.nameStart(p.coreEnd, p.coreFirst)
	if x < p.coreEnd && s.d.SentenceOf(x).Shouts && s.marks[x].within == 0 && s.t[x].Case == token.Upper && p.coreEnd-x > 2 {
		return nil, nil
	}
	if x < p.coreEnd && s.t[x].Class == token.Word {
		return s.c.mem.ints.One(s.actorFor(x, p.coreEnd, true)), nil
	}
	if p.end > p.coreEnd && p.end-p.coreFirst <= 5 && s.d.Low(p.coreEnd) == "of" && p.coreEnd-p.coreFirst == 1 && s.small(p.coreFirst)&quote.Determiner != 0 && s.kind(p.end-1)&quote.Event == 0 {
		return s.c.mem.ints.One(s.actorFor(p.coreFirst, p.end, false)), nil // "one of the mediators"
	}
	if !s.describes(p) {
		for i := p.coreFirst + 1; i < p.coreEnd; i++ {
			if s.small(i)&quote.And != 0 && s.nominal(p.coreFirst, i) {
				return s.actorsOfOne(phrase{p.first, i, p.coreFirst, i}) // at least the first of them
			}
		}
		if s.written(p) {
			return s.c.mem.ints.One(s.actorFor(p.coreFirst, p.coreEnd, true)), nil
		}
		return nil, nil
	}
	return s.c.mem.ints.One(s.actorFor(p.coreFirst, p.coreEnd, false)), nil
}

// written reports whether every word of a phrase has a capital and none is a small word: a name where a sentence begins, or a label.
func (s *speaking) written(p phrase) bool {
	for i := p.coreFirst; i < p.coreEnd; i++ {
		if t := &s.t[i]; t.Class == token.Word && (t.Case == token.Lower || t.Case == token.NoCase || s.kind(i)&^(quote.Person|quote.Body|quote.Medium) != 0) {
			return false
		}
	}
	return p.coreEnd-p.coreFirst <= 4
}

// describes reports whether a phrase without a name can be somebody: it ends with a noun for one who can, or has an article and a noun.
func (s *speaking) describes(p phrase) bool {
	last := p.coreEnd - 1
	if k := s.kind(last); k&(quote.Person|quote.Body|quote.Reporter|quote.Medium) != 0 {
		return k&quote.Event == 0
	}
	if s.t[last].Class != token.Word || !s.lower(last) || s.kind(last)&^quote.Work != 0 || s.marks[last].verb != 0 {
		return false
	}
	if p.coreEnd < len(s.t) && p.coreEnd-p.coreFirst <= 2 && s.marks[p.coreEnd].verb != 0 && s.verbs[s.marks[p.coreEnd].verb-1].Frame&quote.Quotes != 0 && s.verbs[s.marks[p.coreEnd].verb-1].Frame&quote.Homograph == 0 {
		if w := s.d.Str(last); strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
			return true // "…, trappers said"
		}
	}
	// A noun that no table knows: "a gravedigger". A second article, or the ending of a verb or a plural, tells that it is none.
	switch s.d.Str(p.coreFirst) {
	case "a", "an", "A", "An", "one", "One", "another", "Another":
	default:
		// "Air Force fliers"
		w := s.d.Str(last)
		return last > p.coreFirst && p.coreEnd-p.coreFirst <= 4 && s.isName(last-1) && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && s.small(p.coreFirst)&quote.Determiner == 0
	}
	for i := p.coreFirst + 1; i < last; i++ {
		if s.small(i)&quote.Determiner != 0 || s.kind(i)&quote.Event != 0 {
			return false
		}
	}
	w := s.d.Str(last)
	return last > p.coreFirst && p.coreEnd-p.coreFirst <= 4 && !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "ing") && (!strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss"))
}

// trimmed cuts from the core of a description what stands behind its noun: "a source familiar" with the talks.
func (s *speaking) trimmed(p phrase) phrase {
	last := p.coreEnd - 1
	if s.kind(last) != 0 || s.isName(last) || s.ref(last) != nil || strings.HasSuffix(s.d.Str(last), "s") {
		return p
	}
	lo := p.coreFirst + 1
	if strings.HasSuffix(s.d.Str(last), "ed") {
		lo-- // "residents contacted" by phone
	}
	for i := last - 1; i >= lo && i >= last-2; i-- {
		if s.kind(i)&(quote.Person|quote.Body) != 0 && s.kind(i)&quote.Event == 0 {
			p.coreEnd = i + 1
			return p
		}
	}
	return p
}

// subjects notes whom the sentences are about: their subjects, and who speaks in them, as far as they are named.
func (s *speaking) subjects() {
	v := 0
	for i := range s.d.Sentences {
		sent := &s.d.Sentences[i]
		if p := &s.d.Paras[sent.Para]; !p.Kind.Prose() || sent.First < p.Body {
			continue
		}
		if np, ok := s.concerned(*sent); ok {
			s.note(np)
		} else if np, ok := s.mainSubject(sent.First, sent.End); ok {
			s.note(np)
		}
		for v < len(s.verbs) && s.verbs[v].First < sent.First {
			v++
		}
		for ; v < len(s.verbs) && s.verbs[v].First < sent.End; v++ {
			if s.verbs[v].Frame&quote.Quotes == 0 {
				continue
			}
			if src := s.subject(v); src.ok && src.why != "shared" && !s.aside(src.np, s.verbs[v].First) {
				s.note(src.np)
			}
		}
	}
}

// aside reports whether a relative clause that opens behind the phrase, without a comma of its own, holds the verb at token i: "the Council, which in July
// demanded". What is said there does not tell whom the sentence is about.
func (s *speaking) aside(np phrase, i int) bool {
	k := np.end
	if k < i && s.t[k].Class == token.Comma {
		k++
	}
	return k < i && np.end < k && s.d.Low(k) == "which" && !s.comma(k, i)
}

func (s *speaking) note(np phrase) {
	i := np.coreEnd - 1
	if !s.isName(i) {
		if s.oneDescribed(np) {
			s.unnamed = append(s.unnamed, np)
		}
		return
	}
	if r := s.ref(i); r != nil && len(r.Actors) > 0 {
		s.focusOn(np.first, s.likeliest(r)[0])
		return
	}
	if np.coreEnd-np.coreFirst == 1 && !s.placed(i) {
		if k, ok := s.known(s.fold(s.d.Low(i)), s.d.Str(i), true, false); ok {
			s.focusOn(np.first, k) // a last name where a sentence begins
			return
		}
	}
	if s.placed(i) || s.t[i].Case == token.Upper || np.coreEnd-np.coreFirst > 5 || s.starts(np.coreFirst) && np.coreEnd-np.coreFirst == 1 {
		return
	}
	s.focus = slices.Insert(s.focus, s.focusAt(np.first), focused{at: np.first, actor: -1, np: np})
}

// inFocus returns the actor of entry n of the focus, and makes it if need be; -1 if it is none.
func (s *speaking) inFocus(n int) int {
	f := &s.focus[n]
	if f.actor < 0 && !f.np.empty() {
		np := f.np
		f.np = phrase{}
		if by, _ := s.actorsOf(np); len(by) > 0 {
			s.focus[n].actor = by[0]
		}
	}
	return s.focus[n].actor
}

// focusOn notes that an actor is in the focus from token at on.
func (s *speaking) focusOn(at, actor int) {
	n := len(s.focus)
	for n > 0 && s.focus[n-1].at > at {
		n--
	}
	if n > 0 && s.focus[n-1].actor == actor && (n == len(s.focus) || s.focus[n].actor != actor) {
		return
	}
	s.focus = slices.Insert(s.focus, n, focused{at: at, actor: actor})
}

// focusAt returns how many entries of the focus stand before token i.
func (s *speaking) focusAt(i int) int {
	n, _ := slices.BinarySearchFunc(s.focus, i, func(f focused, i int) int { return f.at - i })
	return n
}

// likeliest orders the actors of a mention: of those that a pronoun may mean, the one that was speaking goes on.
func (s *speaking) likeliest(r *Ref) []int {
	if r.Form != "pronoun" || r.Plural {
		return r.Actors
	}
	n := s.focusAt(r.First)
	if n == 0 || len(r.Actors) > 0 && r.Actors[0] == s.focus[n-1].actor {
		return r.Actors
	}
	if s.focus[n-1].actor < 0 {
		w := s.d.Low(r.First)
		if w != "he" && w != "she" || s.d.ParaOf(r.First)-s.d.ParaOf(s.focus[n-1].at) > 1 || s.inFocus(n-1) < 0 {
			return r.Actors
		}
	}
	if f := s.focus[n-1]; s.unlisted(f.actor) && s.d.ParaOf(r.First)-s.d.ParaOf(f.at) <= 1 && s.d.Low(r.First) != "it" {
		return append([]int{f.actor}, r.Actors...) // who chose the readings could not know of somebody whom only speech names
	}
	if f := s.focus[n-1]; len(r.Actors) > 0 && s.c.Actors[f.actor].Kind == "person" && s.d.ParaOf(f.at) == s.d.ParaOf(r.First) && !s.mentioned(r.Actors[0], s.d.Paras[s.d.ParaOf(r.First)].First, r.First) {
		if w := s.d.Low(r.First); w == "he" || w == "she" {
			return append([]int{f.actor}, r.Actors...) // the paragraph speaks of one, and only of one
		}
	}
	if len(r.Actors) < 2 {
		return r.Actors
	}
	k := slices.Index(r.Actors, s.focus[n-1].actor)
	if k < 0 {
		return r.Actors
	}
	out := append([]int{r.Actors[k]}, r.Actors[:k]...)
	return append(out, r.Actors[k+1:]...)
}

// mentioned reports whether an actor is named among the tokens [a, b).
func (s *speaking) mentioned(actor, a, b int) bool {
	for _, m := range s.c.Actors[actor].Mentions {
		if m.First >= a && m.First < b {
			return true
		}
	}
	return false
}

// unlisted reports whether an actor is a name that was found where it spoke.
func (s *speaking) unlisted(actor int) bool { return s.found[actor] }

// pronoun returns who was speaking or spoken of last, of those that the pronoun at token i can mean.
func (s *speaking) pronoun(i int) []int {
	person, body := true, true
	switch s.d.Low(i) {
	case "he", "she":
		body = false
	case "it":
		person = false
	case "they", "who":
	default:
		return nil
	}
	for n := s.focusAt(i) - 1; n >= 0; n-- {
		if s.focus[n].actor < 0 && (!person || body && n < s.focusAt(i)-1) {
			continue
		}
		a := s.inFocus(n)
		if a < 0 {
			continue
		}
		switch s.c.Actors[a].Kind {
		case "person", "officials", "civilians", "activists", "medical", "religious":
			if person {
				return []int{a}
			}
		case "unknown":
			if person && !body && s.unlisted(a) {
				s.c.Actors[a].Kind = "person" // whom "he" or "she" means
			}
			return []int{a}
		default:
			if body {
				return []int{a}
			}
		}
	}
	return nil
}

// actorFor returns the actor for a run of words that no room knows: the one that the same words, or the same last name, named
// before, else a new one.
func (s *speaking) actorFor(first, end int, name bool) int {
	definite := false
	switch s.d.Str(first) {
	case "the", "The", "that", "That", "this", "This":
		definite = true
	}
	for first < end-1 && (s.t[first].Class != token.Word && s.t[first].Class != token.Number || s.article(first)) {
		first++
	}
	for end > first+1 && (s.t[end-1].Class == token.Period || s.t[end-1].Class == token.Possessive) {
		end--
	}
	text := strings.ReplaceAll(s.d.Slice(first, end), "’", "'")
	if strings.IndexByte(text, '\n') >= 0 {
		text = strings.Join(strings.Fields(text), " ")
	}
	last := s.fold(s.d.Low(end - 1))
	run := Run{first, end}
	if k, ok := s.known(last, text, name, definite); ok {
		s.mention(k, run, text, name)
		return k
	}
	a := Actor{Kind: "unknown", Name: text}
	switch k := s.kind(end - 1); {
	case !name && k&quote.Person != 0:
		a.Kind = "officials"
	case strings.HasSuffix(text, "'s office"):
		a.Kind = "government"
	case name && end-first <= 3 && s.personal(end):
		a.Kind = "person"
	}
	s.c.Actors = append(s.c.Actors, a)
	n := len(s.c.Actors) - 1
	s.named[described{last, name}] = n
	s.named[described{s.fold(text), name}] = n
	if name {
		s.found[n] = true
	}
	s.mention(n, run, text, name)
	return n
}

func (s *speaking) fold(w string) string { return s.c.mem.roster.folder.fold(w) }

// known returns the actor that a run of words names again: the same words, the last name of a person, or a definite description's noun.
func (s *speaking) known(last, text string, name, definite bool) (int, bool) {
	if s.named == nil {
		s.named = make(map[described]int)
		s.found = make(map[int]bool)
	}
	if !s.persons {
		s.persons = true
		for k := len(s.c.Actors) - 1; k >= 0; k-- {
			if a := &s.c.Actors[k]; a.Kind == "person" {
				s.named[described{s.fold(a.Name[strings.LastIndexByte(a.Name, ' ')+1:]), true}] = k
			}
		}
	}
	if k, ok := s.named[described{s.fold(text), name}]; ok {
		return k, true
	}
	if !name && !definite {
		return 0, false // "a rebel official" is not "a Pentagon official"
	}
	k, ok := s.named[described{last, name}]
	if ok && name {
		// Roe may be Jane Roe; John Roe is not.
		old := s.c.Actors[k].Name
		i, j := strings.IndexByte(old, ' '), strings.IndexByte(text, ' ')
		if i > 0 && j > 0 && !strings.EqualFold(old[:1], text[:1]) && !strings.EqualFold(old[:i], text[:j]) && !s.titledName(text[:j]) && !s.titledName(old[:i]) {
			return 0, false
		}
	}
	return k, ok
}

// titledName reports whether the first word of a name is a title.
func (s *speaking) titledName(w string) bool {
	return strings.HasSuffix(w, ".") || len(w) <= 3
}

func (s *speaking) article(i int) bool {
	w := s.d.Str(i)
	return strings.EqualFold(w, "the") || strings.EqualFold(w, "a") || strings.EqualFold(w, "an")
}

// mention adds a mention to an actor, and lays it over the tokens that no other mention covers.
func (s *speaking) mention(actor int, run Run, text string, name bool) {
	a := &s.c.Actors[actor]
	known := false
	for _, c := range a.Called {
		known = known || c == text
	}
	if !known {
		a.Called = s.c.strings.Push(a.Called, text)
	}
	form := "description"
	if name {
		form = "full"
	}
	for i := run.First; i < run.End; i++ {
		if s.c.ActorAt[i] != 0 {
			if len(a.Mentions) == 0 {
				a.Mentions = s.c.mem.runs.Push(a.Mentions, run) // nobody is without a mention
			}
			return
		}
	}
	s.c.Refs = append(s.c.Refs, Ref{Run: run, HeadFirst: run.First, HeadEnd: run.End, Actors: s.c.mem.ints.One(actor), Form: form})
	r := len(s.c.Refs)
	a.Mentions = s.c.mem.runs.Push(a.Mentions, run)
	for i := run.First; i < run.End; i++ {
		s.c.ActorAt[i] = int32(r)
		s.marks[i].name = s.marks[i].name || name
	}
}
