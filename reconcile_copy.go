package truce

import (
	"cmp"
	"math"
	"slices"
	"strconv"
)

// numbers are the places of a part's records in the corpus, by their places in the part.
type numbers struct {
	actors, places, truces []int32
}

// A copier copies records of a part, with the ids of the corpus and the name of the article.
type copier struct {
	*part
	numbers
}

// position returns the index of the record with the given id; -1 if there is none.
func position(id string, n int, at func(int) string) int {
	if len(id) > 1 {
		if i, err := strconv.Atoi(id[1:]); err == nil && 0 < i && i <= n && at(i-1) == id {
			return i - 1
		}
	}
	for i := range n {
		if at(i) == id {
			return i
		}
	}
	return -1
}

// renamed is the id of record number n of a kind.
func renamed(kind string, n int32) string { return kind + strconv.Itoa(int(n)+1) }

func (c *copier) actor(id ActorID) ActorID {
	if id == "" {
		return ""
	}
	i := position(string(id), len(c.part.actors), func(i int) string { return string(c.part.actors[i].ID) })
	if i < 0 {
		return "" // a report that names no such actor
	}
	return ActorID(renamed("a", c.numbers.actors[i]))
}

func (c *copier) place(id PlaceID) PlaceID {
	if id == "" {
		return ""
	}
	i := position(string(id), len(c.part.places), func(i int) string { return string(c.part.places[i].ID) })
	if i < 0 {
		return ""
	}
	return PlaceID(renamed("p", c.numbers.places[i]))
}

func (c *copier) truce(id TruceID) TruceID {
	if id == "" {
		return ""
	}
	i := position(string(id), len(c.part.truces), func(i int) string { return string(c.part.truces[i].ID) })
	if i < 0 {
		return ""
	}
	return TruceID(renamed("t", c.numbers.truces[i]))
}

// mapped returns a copy of s with f applied.
func mapped[S ~[]E, E any](s S, f func(*E)) S {
	out := slices.Clone(s)
	for i := range out {
		f(&out[i])
	}
	return out
}

func (c *copier) actorIDs(ids []ActorID) []ActorID {
	return mapped(ids, func(id *ActorID) { *id = c.actor(*id) })
}

func (c *copier) evidence(es []Evidence) []Evidence {
	return mapped(es, func(e *Evidence) {
		if c.article != "" {
			e.Article = c.article
		}
	})
}

func (c *copier) mentions(ms []Mention) []Mention {
	return mapped(ms, func(m *Mention) {
		if c.article != "" {
			m.Article = c.article
		}
	})
}

func copyFact[T comparable](c *copier, f Fact[T], value func(T) T) Fact[T] {
	return Fact[T]{mapped(f.Claims, func(cl *Claim[T]) {
		cl.By = c.actor(cl.By)
		cl.Evidence = c.evidence(cl.Evidence)
		cl.Readings = slices.Clone(cl.Readings)
		if value != nil {
			for i := range cl.Readings {
				cl.Readings[i].Value = value(cl.Readings[i].Value)
			}
		}
	})}
}

// witnessed copies evidence; a record that has none gets at least the name of its article.
func (c *copier) witnessed(es []Evidence) []Evidence {
	if len(es) == 0 && c.article != "" {
		return []Evidence{{Article: c.article}}
	}
	return c.evidence(es)
}

func (c *copier) copyTruce(t *Truce) Truce {
	o := *t
	o.Called = slices.Clone(t.Called)
	o.Status = witnessedFact(c, copyFact(c, t.Status, nil))
	o.Declared = witnessedFact(c, copyFact(c, t.Declared, nil))
	o.Start = witnessedFact(c, copyFact(c, t.Start, nil))
	o.End = witnessedFact(c, copyFact(c, t.End, nil))
	o.Length = witnessedFact(c, copyFact(c, t.Length, nil))
	o.History = mapped(t.History, func(h *Transition) {
		h.When, h.By, h.Evidence = witnessedFact(c, copyFact(c, h.When, nil)), c.actorIDs(h.By), c.witnessed(h.Evidence)
	})
	o.Places = mapped(t.Places, func(p *TrucePlace) { p.ID, p.Evidence = c.place(p.ID), c.witnessed(p.Evidence) })
	if t.After != nil {
		o.After = &After{t.After.Event, t.After.Offset, c.witnessed(t.After.Evidence)}
	}
	o.Windows = mapped(t.Windows, func(w *Window) { w.Evidence = c.witnessed(w.Evidence) })
	o.Roles = mapped(t.Roles, func(r *TruceRole) { r.Actor, r.Evidence = c.actor(r.Actor), c.witnessed(r.Evidence) })
	o.Purpose = mapped(t.Purpose, func(p *Purpose) { p.Evidence = c.witnessed(p.Evidence) })
	o.Conditions = mapped(t.Conditions, func(x *Condition) { x.By, x.Evidence = c.actorIDs(x.By), c.witnessed(x.Evidence) })
	o.Violations = mapped(t.Violations, func(v *Violation) {
		v.Actors, v.Place, v.When = c.actorIDs(v.Actors), c.place(v.Place), witnessedFact(c, copyFact(c, v.When, nil))
		v.By, v.DeniedBy, v.Evidence = c.actorIDs(v.By), c.actorIDs(v.DeniedBy), c.witnessed(v.Evidence)
	})
	o.Unknown = mapped(t.Unknown, func(u *Unknown) { u.Evidence = c.witnessed(u.Evidence) })
	o.Related = mapped(t.Related, func(r *Related) { r.Truce, r.Evidence = c.truce(r.Truce), c.witnessed(r.Evidence) })
	o.Evidence = c.witnessed(t.Evidence)
	return o
}

// witnessedFact gives claims that quote nothing, such as sums, at least their article.
func witnessedFact[T comparable](c *copier, f Fact[T]) Fact[T] {
	for i := range f.Claims {
		if len(f.Claims[i].Evidence) == 0 && c.article != "" {
			f.Claims[i].Evidence = []Evidence{{Article: c.article}}
		}
	}
	return f
}

func (c *copier) copyStatement(s *Statement) Statement {
	o := *s
	if c.article != "" {
		o.Article = c.article
	}
	o.By = copyFact(c, s.By, c.actor)
	o.With, o.Via, o.Addressee = c.actorIDs(s.With), c.actorIDs(s.Via), c.actorIDs(s.Addressee)
	o.About = mapped(s.About, func(id *TruceID) { *id = c.truce(*id) })
	slices.SortFunc(o.About, func(a, b TruceID) int { return compareIDs(string(a), string(b)) })
	o.About = slices.Compact(o.About)
	o.When, o.Where = copyFact(c, s.When, nil), c.place(s.Where)
	o.Evidence = c.evidence(s.Evidence)
	return o
}

// compareIDs orders ids of one kind by their numbers.
func compareIDs(a, b string) int {
	if len(a) != len(b) {
		return len(a) - len(b)
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// A where says at which point of the corpus a record is first spoken of, and so its place in it.
type where struct {
	article string
	title   int // 0 for the title, which is read first
	start   int
	name    string // of what is nowhere mentioned
}

// nowhere is behind the names of all articles.
const nowhere = "\U0010FFFF"

func whereOf(article string, in Field, start int) where {
	w := where{article: article, title: 1, start: start}
	if in == InTitle {
		w.title = 0
	}
	return w
}

// firstMention places a record by its first mention. One that is never mentioned stands by its identity behind all others; if it has none, with its
// article, which an empty mention names in a corpus.
func (p *part) firstMention(ms []Mention, identity, name string) where {
	switch {
	case len(ms) == 0 && (identity != "" || p.article == ""):
		return where{article: nowhere, start: math.MaxInt, name: cmp.Or(identity, name), title: 1}
	case len(ms) == 0:
		return where{article: p.article, title: 1, name: name}
	}
	first := slices.MinFunc(ms, compareMentions)
	w := whereOf(cmp.Or(p.article, first.Article), first.In, first.Start)
	if first.End == 0 {
		w.name = name
	}
	return w
}

func (p *part) firstEvidence(es []Evidence) where {
	w := where{article: p.article, title: 1, start: math.MaxInt}
	if len(es) == 0 {
		return w
	}
	if p.article == "" {
		w.article = es[0].Article
	}
	if es[0].Text == "" {
		return w
	}
	return whereOf(w.article, es[0].In, es[0].Span.Start)
}
