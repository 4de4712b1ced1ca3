package truce

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"time"
)

// Article returns the first article with the given id, or nil.
func (c *Corpus) Article(id string) *CorpusArticle {
	i, ok := slices.BinarySearchFunc(c.Articles, id, func(a CorpusArticle, id string) int { return cmp.Compare(a.ID, id) })
	if !ok {
		return nil
	}
	return &c.Articles[i]
}

// Actor returns the actor with the given id, or nil.
func (c *Corpus) Actor(id ActorID) *Actor {
	if i := position(string(id), len(c.Actors), func(i int) string { return string(c.Actors[i].ID) }); i >= 0 {
		return &c.Actors[i]
	}
	return nil
}

// Place returns the place with the given id, or nil.
func (c *Corpus) Place(id PlaceID) *Place {
	if i := position(string(id), len(c.Places), func(i int) string { return string(c.Places[i].ID) }); i >= 0 {
		return &c.Places[i]
	}
	return nil
}

// Truce returns the truce with the given id, or nil.
func (c *Corpus) Truce(id TruceID) *Truce {
	if i := position(string(id), len(c.Truces), func(i int) string { return string(c.Truces[i].ID) }); i >= 0 {
		return &c.Truces[i]
	}
	return nil
}

// Covering returns the truces that cover a place, in order. The place is given by its id, its key, its name or, for a whole country and all in it, the
// country's code; a truce of a whole country covers every place in it. An empty text is everywhere.
func (c *Corpus) Covering(place string) iter.Seq[*Truce] {
	return func(yield func(*Truce) bool) {
		var ids []PlaceID
		var inside string // a country all of whose places are meant
		var within []string
		for i := range c.Places {
			p := &c.Places[i]
			if string(p.ID) != place && p.Key != place && !strings.EqualFold(p.Name, place) {
				continue
			}
			ids = append(ids, p.ID)
			switch {
			case p.Kind == "country":
				inside = p.Country
			case p.Country != "":
				within = append(within, p.Country)
			}
		}
		if inside == "" && len(place) == 2 && strings.ToUpper(place) == place {
			inside = place
		}
		for i := range c.Truces {
			t := &c.Truces[i]
			if place != "" && !slices.ContainsFunc(t.Places, func(p TrucePlace) bool {
				if slices.Contains(ids, p.ID) || inside != "" && p.Country == inside {
					return true
				}
				q := c.Place(p.ID)
				return q != nil && q.Kind == "country" && slices.Contains(within, q.Country)
			}) {
				continue
			}
			if !yield(t) {
				return
			}
		}
	}
}

// InForce returns the truces that were in force at an instant in a place, given as for [Corpus.Covering]. A truce is certainly so, and the
// second value true, if by every claim it had begun by then and not ended; it is yielded as uncertain if by some claim it had, or if its end is
// not known. One that nobody says has begun is not yielded, nor is one that was only called for. Dates without an
// offset are reckoned in UTC.
func (c *Corpus) InForce(at time.Time, place string) iter.Seq2[*Truce, bool] {
	return func(yield func(*Truce, bool) bool) {
		for t := range c.Covering(place) {
			if can, must := t.inForce(at); can && !yield(t, must) {
				return
			}
		}
	}
}

func (t *Truce) inForce(at time.Time) (can, must bool) {
	if t.Modality != ModalityActual {
		return false, false
	}
	must = true
	for m, c := range t.Start.All() {
		if !c.Mode.answers() {
			continue
		}
		from, to := m.Bounds()
		if _, instant := m.Time(); instant {
			to = from
		}
		can = can || !from.IsZero() && !from.After(at)
		must = must && !to.IsZero() && !to.After(at)
	}
	if !can {
		return false, false
	}
	ends, over := 0, 0
	for m, c := range t.ends() {
		if !c.Mode.answers() {
			continue
		}
		ends++
		from, to := m.Bounds()
		if !to.IsZero() && !to.After(at) {
			over++
		}
		must = must && !from.IsZero() && from.After(at)
	}
	if ends > 0 && over == ends {
		return false, false
	}
	return true, must && ends > 0
}

// ends returns the claims of the end; if there are none, the times of the steps that ended the truce.
func (t *Truce) ends() iter.Seq2[Moment, Claim[Moment]] {
	if !t.End.IsZero() {
		return t.End.All()
	}
	return func(yield func(Moment, Claim[Moment]) bool) {
		for i := range t.History {
			h := &t.History[i]
			if h.Status != StatusExpired && h.Status != StatusTerminated && h.Status != StatusSuperseded {
				continue
			}
			for m, c := range h.When.All() {
				c.Mode = cmp.Or(c.Mode, h.Mode)
				if !yield(m, c) {
					return
				}
			}
		}
	}
}

// History returns the steps in the life of a truce in order of time, each with who says so; none if there is no such truce.
func (c *Corpus) History(id TruceID) iter.Seq[Transition] {
	return func(yield func(Transition) bool) {
		t := c.Truce(id)
		if t == nil {
			return
		}
		for _, h := range t.History {
			if !yield(h) {
				return
			}
		}
	}
}

// StatementsAbout returns what was said of a truce, in the order in which it was said: by the day of the statement if that is known, else by that of
// its article; what has no day at all comes last.
func (c *Corpus) StatementsAbout(id TruceID) iter.Seq[*Statement] {
	return func(yield func(*Statement) bool) {
		var said []dated[*Statement]
		for i := range c.Statements {
			s := &c.Statements[i]
			if !slices.Contains(s.About, id) {
				continue
			}
			when, ok := s.When.Best()
			if a := c.Article(s.Article); !ok && a != nil {
				when, _ = a.Published.Best()
			}
			said = append(said, dated[*Statement]{when, s})
		}
		slices.SortStableFunc(said, func(a, b dated[*Statement]) int { return compareMoments(a.when, b.when) })
		for _, s := range said {
			if !yield(s.it) {
				return
			}
		}
	}
}

// Contested returns every truce with each of its facts that claims contradict each other on: "declared", "start", "end" or "length".
// Status is left out: it is that of each article's day.
func (c *Corpus) Contested() iter.Seq2[*Truce, string] {
	return func(yield func(*Truce, string) bool) {
		for i := range c.Truces {
			t := &c.Truces[i]
			for _, f := range []struct {
				name      string
				contested func() bool
			}{{"declared", t.Declared.Contested}, {"start", t.Start.Contested}, {"end", t.End.Contested}, {"length", t.Length.Contested}} {
				if f.contested() && !yield(t, f.name) {
					return
				}
			}
		}
	}
}
