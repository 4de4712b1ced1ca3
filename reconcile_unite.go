package truce

import (
	"cmp"
	"slices"
	"strings"
)

func (j *joiner) unitePlaces(id PlaceID, g []ref) Place {
	var o Place
	for k, r := range g {
		p := &j.parts[r.part].places[r.i]
		ms := j.copiers[r.part].mentions(p.Mentions)
		if k == 0 {
			o = *p
			o.ID, o.Mentions = id, ms
			continue
		}
		o.Country, o.Zone = cmp.Or(o.Country, p.Country), cmp.Or(o.Zone, p.Zone)
		if o.Lat == 0 && o.Lon == 0 {
			o.Lat, o.Lon = p.Lat, p.Lon
		}
		o.Mentions = append(o.Mentions, ms...)
	}
	slices.SortStableFunc(o.Mentions, compareMentions)
	return o
}

func compareMentions(a, b Mention) int {
	if c := cmp.Compare(a.Article, b.Article); c != 0 {
		return c
	}
	x, y := whereOf("", a.In, a.Start), whereOf("", b.In, b.Start)
	return cmp.Or(cmp.Compare(x.title, y.title), cmp.Compare(x.start, y.start), cmp.Compare(a.End, b.End))
}

func compareEvidence(a, b Evidence) int {
	if c := cmp.Compare(a.Article, b.Article); c != 0 {
		return c
	}
	x, y := whereOf("", a.In, a.Span.Start), whereOf("", b.In, b.Span.Start)
	return cmp.Or(cmp.Compare(x.title, y.title), cmp.Compare(x.start, y.start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.Rule, b.Rule))
}

func (j *joiner) uniteActors(id ActorID, g []ref) Actor {
	var o Actor
	for k, r := range g {
		c := &j.copiers[r.part]
		a := &j.parts[r.part].actors[r.i]
		ms := c.mentions(a.Mentions)
		if len(ms) == 0 && c.article != "" && actorIdentity(a) == "" {
			ms = []Mention{{Article: c.article}} // what only its own article knows keeps its name
		}
		offices := mapped(a.Offices, func(f *Office) { f.Evidence = c.evidence(f.Evidence) })
		affiliated := mapped(a.Affiliated, func(f *Affiliation) { f.With, f.Evidence = c.actor(f.With), c.evidence(f.Evidence) })
		if k == 0 {
			o = *a
			o.ID, o.Mentions, o.Called, o.Offices, o.Affiliated = id, ms, slices.Clone(a.Called), nil, nil
		} else {
			o.Country, o.Kind = cmp.Or(o.Country, a.Country), cmp.Or(o.Kind, a.Kind)
			o.Called = append(o.Called, a.Called...)
			o.Mentions = append(o.Mentions, ms...)
		}
		o.Offices = join(o.Offices, offices, func(a, b *Office) bool {
			return a.Title == b.Title && a.Of == b.Of && a.From == b.From && a.To == b.To
		}, func(to, from *Office) { to.Evidence = append(to.Evidence, from.Evidence...) })
		o.Affiliated = join(o.Affiliated, affiliated, func(a, b *Affiliation) bool { return a.With == b.With && a.As == b.As },
			func(to, from *Affiliation) { to.Evidence = append(to.Evidence, from.Evidence...) })
	}
	slices.SortStableFunc(o.Mentions, compareMentions)
	slices.Sort(o.Called)
	o.Called = slices.Compact(o.Called)
	slices.SortStableFunc(o.Offices, func(a, b Office) int {
		return cmp.Or(strings.Compare(a.Title, b.Title), strings.Compare(a.Of, b.Of), strings.Compare(a.From.String(), b.From.String()), strings.Compare(a.To.String(), b.To.String()))
	})
	for i := range o.Offices {
		slices.SortStableFunc(o.Offices[i].Evidence, compareEvidence)
	}
	slices.SortStableFunc(o.Affiliated, func(a, b Affiliation) int {
		return cmp.Or(compareIDs(string(a.With), string(b.With)), strings.Compare(string(a.As), string(b.As)))
	})
	for i := range o.Affiliated {
		slices.SortStableFunc(o.Affiliated[i].Evidence, compareEvidence)
	}
	return o
}

// join appends to a what of b it has not, and adds the rest to its equals.
func join[T any](a, b []T, same func(a, b *T) bool, add func(to, from *T)) []T {
next:
	for i := range b {
		for k := range a {
			if same(&a[k], &b[i]) {
				add(&a[k], &b[i])
				continue next
			}
		}
		a = append(a, b[i])
	}
	return a
}

// unite makes one truce of the records of several articles. published gives the day of each record's article, for what is to stand in
// order of time.
func unite(id TruceID, ms []Truce, published func(int) Moment) Truce {
	o := ms[0]
	o.ID = id
	if len(ms) == 1 {
		return o
	}
	o.Kind, o.Modality = uniteKinds(ms), uniteModality(ms)
	o.Status, o.History = uniteStatus(ms, published), uniteHistory(ms, published)
	for i := range ms[1:] {
		t := &ms[i+1]
		for _, s := range t.Called {
			if !slices.Contains(o.Called, s) {
				o.Called = append(o.Called, s)
			}
		}
		o.Declared = uniteFacts(o.Declared, t.Declared)
		o.Start = uniteFacts(o.Start, t.Start)
		o.End = uniteFacts(o.End, t.End)
		o.Length = uniteFacts(o.Length, t.Length)
		o.Places = join(o.Places, t.Places, func(a, b *TrucePlace) bool { return a.ID == b.ID && a.Name == b.Name },
			func(to, from *TrucePlace) { to.Evidence = append(to.Evidence, from.Evidence...) })
		o.after(t.After)
		o.Windows = join(o.Windows, t.Windows, func(a, b *Window) bool { return a.From == b.From && a.To == b.To && a.Zone == b.Zone },
			func(to, from *Window) { to.Evidence = append(to.Evidence, from.Evidence...) })
		o.Roles = join(o.Roles, t.Roles, func(a, b *TruceRole) bool { return a.Actor == b.Actor && a.As == b.As },
			func(to, from *TruceRole) { to.Evidence = append(to.Evidence, from.Evidence...) })
		o.Purpose = join(o.Purpose, t.Purpose, func(a, b *Purpose) bool { return a.Code == b.Code },
			func(to, from *Purpose) { to.Evidence = append(to.Evidence, from.Evidence...) })
		o.Conditions = join(o.Conditions, t.Conditions, func(a, b *Condition) bool { return a.Text == b.Text && slices.Equal(a.By, b.By) },
			func(to, from *Condition) { to.Evidence = append(to.Evidence, from.Evidence...) })
		o.Violations = append(o.Violations, t.Violations...)
		o.Unknown = join(o.Unknown, t.Unknown, func(a, b *Unknown) bool { return a.Fact == b.Fact },
			func(to, from *Unknown) { to.Evidence = append(to.Evidence, from.Evidence...) })
		o.Related = join(o.Related, t.Related, func(a, b *Related) bool { return a.Truce == b.Truce && a.As == b.As },
			func(to, from *Related) { to.Evidence = append(to.Evidence, from.Evidence...) })
		o.Evidence = append(o.Evidence, t.Evidence...)
	}
	o.Related = slices.DeleteFunc(o.Related, func(r Related) bool { return r.Truce == id })
	return o
}

// after keeps the first event that the start hangs on; what others name besides stands among the conditions.
func (t *Truce) after(a *After) {
	switch {
	case a == nil:
	case t.After == nil:
		t.After = a
	case t.After.Event == a.Event && t.After.Offset == a.Offset:
		t.After.Evidence = append(t.After.Evidence, a.Evidence...)
	default:
		t.Conditions = append(t.Conditions, Condition{Text: strings.TrimSpace("after " + a.Event), Evidence: a.Evidence})
	}
}

// uniteFacts appends the claims of g to f; equal claims of one voice become one, with the evidence of both.
func uniteFacts[T comparable](f, g Fact[T]) Fact[T] {
	f.Claims = join(f.Claims, g.Claims, sameClaim, func(to, from *Claim[T]) { to.Evidence = append(to.Evidence, from.Evidence...) })
	return f
}

func sameClaim[T comparable](a, b *Claim[T]) bool {
	return a.By == b.By && a.Mode == b.Mode && slices.EqualFunc(a.Readings, b.Readings, func(x, y Reading[T]) bool { return x.Value == y.Value })
}

// uniteKinds returns the kind that most articles give, a generic word giving way to any more definite one.
func uniteKinds(ms []Truce) Kind {
	rank := func(k Kind) int {
		n := 0
		for i := range ms {
			if ms[i].Kind == k {
				n++
			}
		}
		switch k {
		case KindUnspecified, "":
			return n
		case KindTruce, KindCeaseFire:
			return n + len(ms) + 1
		}
		return n + 2*(len(ms)+1)
	}
	best := ms[0].Kind
	for i := range ms {
		if ms[i].Kind != best && rank(ms[i].Kind) > rank(best) {
			best = ms[i].Kind
		}
	}
	return best
}

// uniteModality returns what the articles know together: what one calls for, another may tell of as a fact.
func uniteModality(ms []Truce) Modality {
	out := ms[0].Modality
	for i := range ms {
		switch m := ms[i].Modality; {
		case m == ModalityActual:
			return m
		case m == ModalityHypothetical:
			out = m
		}
	}
	return out
}

// dated is something with the time by which it is put in order.
type dated[T any] struct {
	when Moment
	it   T
}

// compareMoments orders by beginning, what is not known last.
func compareMoments(a, b Moment) int {
	if a.IsZero() || b.IsZero() {
		return boolInt(a.IsZero()) - boolInt(b.IsZero())
	}
	x, _ := a.Bounds()
	y, _ := b.Bounds()
	return x.Compare(y)
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// uniteStatus puts the latest article first: a status is that at publication.
func uniteStatus(ms []Truce, published func(int) Moment) Fact[Status] {
	var all []dated[[]Claim[Status]]
	for i := range ms {
		all = append(all, dated[[]Claim[Status]]{published(i), ms[i].Status.Claims})
	}
	slices.SortStableFunc(all, func(a, b dated[[]Claim[Status]]) int {
		if a.when.IsZero() != b.when.IsZero() {
			return boolInt(a.when.IsZero()) - boolInt(b.when.IsZero())
		}
		return compareMoments(b.when, a.when)
	})
	var f Fact[Status]
	for _, d := range all {
		f = uniteFacts(f, Fact[Status]{d.it})
	}
	return f
}

// uniteHistory puts the steps in order of time, that of the step if it is known, else of the article; equal steps become one.
func uniteHistory(ms []Truce, published func(int) Moment) []Transition {
	var all []dated[Transition]
	for i := range ms {
		for _, h := range ms[i].History {
			when, ok := h.When.Best()
			if !ok {
				when = published(i)
			}
			if when.IsZero() && lifeOrder(h.Status) < lifeOrder(StatusInEffect) {
				when, _ = ms[i].Start.Best() // what leads to a truce was not after it
			}
			all = append(all, dated[Transition]{when, h})
		}
	}
	slices.SortStableFunc(all, func(a, b dated[Transition]) int {
		return cmp.Or(compareMoments(a.when, b.when), lifeOrder(a.it.Status)-lifeOrder(b.it.Status))
	})
	var out []Transition
	for _, d := range all {
		out = join(out, []Transition{d.it}, sameStep, func(to, from *Transition) {
			to.When = uniteFacts(to.When, from.When)
			to.Evidence = append(to.Evidence, from.Evidence...)
		})
	}
	return out
}

// lifeOrder orders the steps of one day as lives go: before, during, after.
func lifeOrder(s Status) int {
	switch s {
	case StatusInEffect, StatusRenewed:
		return 1
	case StatusHolding, StatusFaltering, StatusViolated, StatusSuspended, StatusExtended, StatusWidened, StatusRenewalSought:
		return 2
	case StatusExpectedExpiry, StatusExpired, StatusCollapsed, StatusTerminated, StatusSuperseded, StatusHistorical:
		return 3
	}
	return 0
}

// sameStep reports whether two articles tell of one step: the same voice says so of the same time. Steps without a time, that articles of
// different days report, stay apart.
func sameStep(a, b *Transition) bool {
	return a.Status == b.Status && a.Degree == b.Degree && a.Mode == b.Mode && slices.Equal(a.By, b.By) && len(a.When.Claims) > 0 &&
		slices.EqualFunc(a.When.Claims, b.When.Claims, func(x, y Claim[Moment]) bool { return sameClaim(&x, &y) })
}
