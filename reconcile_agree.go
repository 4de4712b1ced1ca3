package truce

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/merge"
	"github.com/84b0a40e/truce/internal/moment"
)

// A witness is what articles say for each other's ambiguous dates.
type witness struct {
	articles []CorpusArticle // their dates of publication are put in order
	of       []int32         // article of each part; nil if the parts are corpora, which are settled
	hash     []string        // of the text of each part: a re-print is no second witness
	heard    map[int32][]agreement
	ranked   map[int32][]string // articles whose publication was settled, with those that settled it
}

// An agreement is a reading of one article that others support.
type agreement struct {
	reading Moment
	by      []string
}

// maxNamed is how many agreeing articles a reason names.
const maxNamed = 3

// agreesWith begins the reason of a reading that another article supports; its id follows.
const agreesWith = "agrees-with:"

// published returns the best reading of the publication of a part.
func (w *witness) published(part int32) Moment {
	if w.of == nil {
		return Moment{}
	}
	m, _ := w.articles[w.of[part]].Published.Best()
	return m
}

// A slot is a question of time that records answer in more than one field.
type slot uint8

const (
	noSlot slot = iota
	slotDeclared
	slotStart
	slotEnd
)

func slotOf(s Status) slot {
	switch s {
	case StatusInEffect, StatusScheduled:
		return slotStart
	case StatusExpired, StatusTerminated, StatusCollapsed:
		return slotEnd
	case StatusAgreed, StatusAnnounced:
		return slotDeclared
	}
	return noSlot
}

// dates calls f for every claim of a date.
func (t *Truce) dates(f func(slot, *Claim[Moment])) {
	for _, x := range []struct {
		slot
		claims []Claim[Moment]
	}{{slotDeclared, t.Declared.Claims}, {slotStart, t.Start.Claims}, {slotEnd, t.End.Claims}} {
		for i := range x.claims {
			f(x.slot, &x.claims[i])
		}
	}
	for i := range t.History {
		for k := range t.History[i].When.Claims {
			f(slotOf(t.History[i].Status), &t.History[i].When.Claims[k])
		}
	}
}

// hear weighs the ambiguous dates of each record of a truce against those of the other articles, puts the readings that they support first, and
// remembers the agreement for the date of publication.
func (w *witness) hear(ms []Truce, g []ref) {
	if len(ms) < 2 || w.of == nil {
		return
	}
	type said struct {
		slot
		part   int32
		moment Moment
	}
	var all []said
	gathered := false
	gather := func() {
		gathered = true
		for i := range ms {
			ms[i].dates(func(s slot, c *Claim[Moment]) {
				for _, r := range c.Readings {
					if s != noSlot && c.Mode != ModeDenied {
						all = append(all, said{s, g[i].part, r.Value})
					}
				}
			})
		}
	}
	type verdict struct {
		claim  *Claim[Moment]
		agrees [][]string
	}
	var verdicts []verdict // applied at the end, so that each is judged by what was said
	for i := range ms {
		part := g[i].part
		ambiguous := len(w.articles[w.of[part]].Published.Claims) > 0 && w.articles[w.of[part]].Published.Ambiguous()
		ms[i].dates(func(s slot, c *Claim[Moment]) {
			if s == noSlot || len(c.Readings) < 2 && !ambiguous {
				return
			}
			if !gathered {
				gather()
			}
			agrees := make([][]string, len(c.Readings))
			for _, o := range all {
				if o.slot != s || o.part == part || w.hash[o.part] == w.hash[part] {
					continue
				}
				best := merge.None
				for _, r := range c.Readings {
					best = max(best, merge.Agrees(r.Value.m, o.moment.m))
				}
				for k, r := range c.Readings {
					if best != merge.None && merge.Agrees(r.Value.m, o.moment.m) == best {
						agrees[k] = appendID(agrees[k], w.articles[w.of[o.part]].ID)
					}
				}
			}
			for k, r := range c.Readings {
				if len(agrees[k]) > 0 {
					w.remember(w.of[part], agreement{r.Value, agrees[k]})
				}
			}
			if len(c.Readings) > 1 {
				verdicts = append(verdicts, verdict{c, agrees})
			}
		})
	}
	for _, v := range verdicts {
		rankReadings(v.claim.Readings, v.agrees)
	}
}

func (w *witness) remember(article int32, a agreement) {
	if w.heard == nil {
		w.heard = make(map[int32][]agreement)
	}
	w.heard[article] = append(w.heard[article], a)
}

func appendID(to []string, id string) []string {
	i, found := slices.BinarySearch(to, id)
	if found {
		return to
	}
	return slices.Insert(to, i, id)
}

// rankReadings puts readings with more agreement first, with the reasons. Readings with equal agreement keep their order.
func rankReadings(rs []Reading[Moment], agrees [][]string) {
	order := make([]int, len(rs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(agrees[b]) - len(agrees[a]) })
	old := slices.Clone(rs)
	for i, k := range order {
		rs[i] = old[k]
		if len(agrees[k]) > 0 {
			rs[i].Why = reasons(rs[i].Why, agrees[k])
		}
	}
}

// reasons adds the agreeing articles to the reasons of a reading.
func reasons(why, by []string) []string {
	out := slices.Clone(why)
	for _, id := range by[:min(len(by), maxNamed)] {
		if code := agreesWith + id; !slices.Contains(out, code) {
			out = append(out, code)
		}
	}
	return out
}

// rank puts the readings of publications in order: an article's dates lie near the day it appeared, so the reading near which others agree with it is the
// likelier.
func (w *witness) rank() {
	for article, heard := range w.heard {
		for i := range w.articles[article].Published.Claims {
			c := &w.articles[article].Published.Claims[i]
			if len(c.Readings) < 2 {
				continue
			}
			agrees := make([][]string, len(c.Readings))
			ms := merged(c.Readings)
			for _, a := range heard {
				if k := merge.Nearest(ms, a.reading.m); k >= 0 {
					for _, id := range a.by {
						agrees[k] = appendID(agrees[k], id)
					}
				}
			}
			rankReadings(c.Readings, agrees)
			best, second := 0, 0
			var by []string
			for _, ids := range agrees {
				if len(ids) > best {
					best, second, by = len(ids), best, ids
				} else {
					second = max(second, len(ids))
				}
			}
			if best > second {
				if w.ranked == nil {
					w.ranked = make(map[int32][]string)
				}
				w.ranked[article] = by
			}
		}
	}
}

// promote puts the readings of an article's other dates first that lie near the publication that others settled.
func (w *witness) promote(ms []Truce, g []ref) {
	if w.ranked == nil {
		return
	}
	for i := range ms {
		article := w.of[g[i].part]
		by := w.ranked[article]
		if by == nil {
			continue
		}
		ms[i].dates(func(_ slot, c *Claim[Moment]) { promoteReadings(c, w.published(g[i].part), by) })
		for k := range ms[i].Violations {
			for x := range ms[i].Violations[k].When.Claims {
				promoteReadings(&ms[i].Violations[k].When.Claims[x], w.published(g[i].part), by)
			}
		}
	}
}

func (w *witness) promoteStatements(ss []Statement) {
	if w.ranked == nil {
		return
	}
	for i := range ss {
		at, ok := slices.BinarySearchFunc(w.articles, ss[i].Article, func(a CorpusArticle, id string) int { return strings.Compare(a.ID, id) })
		if !ok || at+1 < len(w.articles) && w.articles[at+1].ID == ss[i].Article {
			continue // of several reports with one id it is not known which
		}
		if by := w.ranked[int32(at)]; by != nil {
			day, _ := w.articles[at].Published.Best()
			for k := range ss[i].When.Claims {
				promoteReadings(&ss[i].When.Claims[k], day, by)
			}
		}
	}
}

func promoteReadings(c *Claim[Moment], published Moment, by []string) {
	if len(c.Readings) < 2 {
		return
	}
	for _, r := range c.Readings {
		for _, why := range r.Why {
			if strings.HasPrefix(why, agreesWith) {
				return // others spoke to this very date
			}
		}
	}
	k := merge.Nearest(merged(c.Readings), published.m)
	if k < 0 {
		return
	}
	agrees := make([][]string, len(c.Readings))
	agrees[k] = by
	rankReadings(c.Readings, agrees)
}

func merged(rs []Reading[Moment]) []moment.Moment {
	out := make([]moment.Moment, len(rs))
	for i, r := range rs {
		out[i] = r.Value.m
	}
	return out
}
