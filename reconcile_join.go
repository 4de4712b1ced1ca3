package truce

import (
	"cmp"
	"slices"
)

// A part is a report, or the corpus of several, on its way into a corpus. The article is "" for a corpus, whose records name
// theirs.
type part struct {
	article     string
	hash        string // of the article's text
	articles    []CorpusArticle
	places      []Place
	actors      []Actor
	truces      []Truce
	statements  []Statement
	diagnostics []Diagnostic
}

// A joiner puts parts together.
type joiner struct {
	parts   []part
	copiers []copier
}

func newJoiner(n int) *joiner { return &joiner{parts: make([]part, 0, n)} }

func (j *joiner) add(p part) { j.parts = append(j.parts, p) }

// A ref is record number i of a part.
type ref struct{ part, i int32 }

// group puts records with one key together; a record whose key is -1 stays alone. Groups, and the records in each, are in the order of
// where they are first spoken of.
func (j *joiner) group(count func(*part) int, key func(p, i int) int, at func(*part, int) where, number func(*copier) *[]int32) [][]ref {
	type placed struct {
		ref
		where
		key int
	}
	n := 0
	for i := range j.parts {
		n += count(&j.parts[i])
	}
	all := make([]placed, 0, n)
	for p := range j.parts {
		for i := range count(&j.parts[p]) {
			all = append(all, placed{ref{int32(p), int32(i)}, at(&j.parts[p], i), key(p, i)})
		}
	}
	slices.SortFunc(all, func(a, b placed) int {
		return cmp.Or(
			cmp.Compare(a.article, b.article), cmp.Compare(a.title, b.title), cmp.Compare(a.start, b.start),
			cmp.Compare(a.name, b.name), cmp.Compare(a.part, b.part), cmp.Compare(a.i, b.i),
		)
	})
	for i := range j.parts {
		*number(&j.copiers[i]) = make([]int32, count(&j.parts[i]))
	}
	var groups [][]ref
	known := make(map[int]int32)
	for _, r := range all {
		g, ok := int32(len(groups)), false
		if r.key >= 0 {
			if h, found := known[r.key]; found {
				g, ok = h, true
			} else {
				known[r.key] = g
			}
		}
		if !ok {
			groups = append(groups, nil)
		}
		groups[g] = append(groups[g], r.ref)
		(*number(&j.copiers[r.part]))[r.i] = g
	}
	return groups
}

// keys numbers texts; "" is -1.
type keys map[string]int

func (k keys) of(s string) int {
	if s == "" {
		return -1
	}
	n, ok := k[s]
	if !ok {
		n = len(k)
		k[s] = n
	}
	return n
}

// join makes the corpus; of names the truce that a record belongs to.
func (j *joiner) join(of func(part, truce int) int) *Corpus {
	j.copiers = make([]copier, len(j.parts))
	for i := range j.parts {
		j.copiers[i].part = &j.parts[i]
	}
	actorKeys, placeKeys := make(keys), make(keys)
	places := j.group(func(p *part) int { return len(p.places) },
		func(p, i int) int { return placeKeys.of(placeIdentity(&j.parts[p].places[i])) },
		func(p *part, i int) where {
			return p.firstMention(p.places[i].Mentions, placeIdentity(&p.places[i]), "")
		},
		func(c *copier) *[]int32 { return &c.numbers.places })
	actors := j.group(func(p *part) int { return len(p.actors) },
		func(p, i int) int { return actorKeys.of(actorIdentity(&j.parts[p].actors[i])) },
		func(p *part, i int) where {
			return p.firstMention(p.actors[i].Mentions, actorIdentity(&p.actors[i]), p.actors[i].Name)
		},
		func(c *copier) *[]int32 { return &c.numbers.actors })
	truces := j.group(func(p *part) int { return len(p.truces) }, of,
		func(p *part, i int) where { return p.firstEvidence(p.truces[i].Evidence) },
		func(c *copier) *[]int32 { return &c.numbers.truces })

	out := new(Corpus)
	for i, g := range places {
		out.Places = append(out.Places, j.unitePlaces(PlaceID(renamed("p", int32(i))), g))
	}
	for i, g := range actors {
		out.Actors = append(out.Actors, j.uniteActors(ActorID(renamed("a", int32(i))), g))
	}
	j.articles(out)
	j.statements(out)
	w := witness{articles: out.Articles, of: j.articleNumbers(out), hash: j.hashes(out)}
	members := make([][]Truce, len(truces))
	for i, g := range truces {
		members[i] = make([]Truce, len(g))
		for k, r := range g {
			members[i][k] = j.copiers[r.part].copyTruce(&j.parts[r.part].truces[r.i])
		}
		w.hear(members[i], g)
	}
	w.rank()
	for i, g := range truces {
		w.promote(members[i], g)
		out.Truces = append(out.Truces, unite(TruceID(renamed("t", int32(i))), members[i], func(k int) Moment { return w.published(g[k].part) }))
		members[i] = nil
	}
	w.promoteStatements(out.Statements)
	return out
}

// articles copies the articles, by id.
func (j *joiner) articles(out *Corpus) {
	for i := range j.parts {
		c := &j.copiers[i]
		for _, a := range j.parts[i].articles {
			out.Articles = append(out.Articles, CorpusArticle{a.ID, witnessedFact(c, copyFact(c, a.Published, nil))})
		}
		for _, d := range j.parts[i].diagnostics {
			if c.article != "" {
				d.Article = c.article
			}
			if d.Span != nil {
				s := *d.Span
				d.Span = &s
			}
			out.Diagnostics = append(out.Diagnostics, d)
		}
	}
	slices.SortStableFunc(out.Articles, func(a, b CorpusArticle) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(out.Diagnostics, func(a, b Diagnostic) int { return cmp.Compare(a.Article, b.Article) })
}

// articleNumbers returns the article of each part that is a report; reports stand in the order of their articles, parts that are corpora
// have none.
func (j *joiner) articleNumbers(out *Corpus) []int32 {
	if len(j.parts) != len(out.Articles) {
		return nil
	}
	of := make([]int32, len(j.parts))
	for i := range of {
		of[i] = int32(i)
	}
	return of
}

func (j *joiner) hashes(out *Corpus) []string {
	if len(j.parts) != len(out.Articles) {
		return nil
	}
	hash := make([]string, len(j.parts))
	for i := range j.parts {
		hash[i] = j.parts[i].hash
	}
	return hash
}

// statements copies the statements, article by article.
func (j *joiner) statements(out *Corpus) {
	n := 0
	for i := range j.parts {
		n += len(j.parts[i].statements)
	}
	if n == 0 {
		return
	}
	out.Statements = make([]Statement, 0, n)
	for i := range j.parts {
		for k := range j.parts[i].statements {
			out.Statements = append(out.Statements, j.copiers[i].copyStatement(&j.parts[i].statements[k]))
		}
	}
	slices.SortStableFunc(out.Statements, func(a, b Statement) int {
		if c := cmp.Compare(a.Article, b.Article); c != 0 {
			return c
		}
		x, y := whereOf("", a.In, a.Span.Start), whereOf("", b.In, b.Span.Start)
		return cmp.Or(cmp.Compare(x.title, y.title), cmp.Compare(x.start, y.start))
	})
	for i := range out.Statements {
		out.Statements[i].ID = StatementID(renamed("s", int32(i)))
	}
}
