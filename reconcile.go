package truce

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"github.com/84b0a40e/truce/internal/merge"
)

// A Corpus is what many articles say together: its records have ids of their own, and every Evidence, Mention, Statement and
// Diagnostic names its article. The zero Corpus holds nothing.
type Corpus struct {
	Articles    []CorpusArticle `json:"articles,omitempty"`    // by id
	Places      []Place         `json:"places,omitempty"`      // in order of first mention
	Actors      []Actor         `json:"actors,omitempty"`      // in order of first mention
	Truces      []Truce         `json:"truces,omitempty"`      // in order of first mention
	Statements  []Statement     `json:"statements,omitempty"`  // article by article, in text order
	Diagnostics []Diagnostic    `json:"diagnostics,omitempty"` // article by article
}

// A CorpusArticle is an article of a [Corpus].
type CorpusArticle struct {
	ID        string       `json:"id"`
	Published Fact[Moment] `json:"published,omitzero"`
}

// Reconcile puts the reports of many articles together. Records that speak of the same truce become one, which holds every claim of
// each with its article; what the articles contest stays contested. Two records of one article are never joined: the article
// holds them apart.
//
// Where an article's date is ambiguous and others make one reading the likelier, that reading is put first, with the reason
// "agrees-with:" and the other article's id; no reading is deleted. So are the readings of its date of publication.
//
// The result does not depend on the order of the reports. An equal report given twice counts once; different ones of the same
// Article.ID are all kept, with the diagnostic duplicate-article. A nil report is passed over, and none is changed.
func Reconcile(reports ...*Report) *Corpus {
	rs := canonical(reports)
	records, at := recordsOf(rs)
	of := merge.Groups(records, func(a, b int) bool { return a < b }) // records stand in canonical order
	j := newJoiner(len(rs))
	for _, r := range rs {
		j.add(part{
			article: r.Article, articles: []CorpusArticle{{ID: r.Article, Published: r.Published}}, hash: r.TextSHA256,
			places: r.Places, actors: r.Actors, truces: r.Truces, statements: r.Statements, diagnostics: r.Diagnostics,
		})
	}
	c := j.join(func(part, truce int) int { return of[at[part]+truce] })
	c.duplicates()
	return c
}

// Join puts together what [Reconcile] made of several sets of reports, so that a large archive can be reconciled in parts. The
// result is that of one Reconcile of all reports if no two sets hold reports with a common key: see [Report.Keys]. The order of
// the parts does not matter, and they are not changed.
func Join(parts ...*Corpus) *Corpus {
	parts = slices.DeleteFunc(slices.Clone(parts), func(c *Corpus) bool { return c == nil || len(c.Articles) == 0 })
	slices.SortStableFunc(parts, func(a, b *Corpus) int { return cmp.Compare(a.Articles[0].ID, b.Articles[0].ID) })
	j := newJoiner(len(parts))
	next := 0
	first := make([]int, len(parts))
	for i, c := range parts {
		j.add(part{articles: c.Articles, places: c.Places, actors: c.Actors, truces: c.Truces, statements: c.Statements, diagnostics: c.Diagnostics})
		first[i] = next
		next += len(c.Truces)
	}
	return j.join(func(part, truce int) int { return first[part] + truce })
}

// Keys returns the places and times in which the truces of the report may be met with in other reports, and the report's own name.
// Reports without a common key have no truce in common, and no effect on each other through [Reconcile]: sets of reports between which
// no key is shared can be reconciled apart and put together with [Join]. The keys are opaque text, in order.
func (r *Report) Keys() []string {
	keys := []string{"article/" + r.Article}
	records, _ := recordsOf([]*Report{r})
	for i := range records {
		for _, k := range merge.Keys(&records[i]) {
			keys = append(keys, k.Theatre+"/"+strconv.Itoa(int(k.Cell)))
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// canonical orders reports by article and content, each once.
func canonical(reports []*Report) []*Report {
	rs := make([]*Report, 0, len(reports))
	for _, r := range reports {
		if r != nil {
			rs = append(rs, r)
		}
	}
	slices.SortStableFunc(rs, func(a, b *Report) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.TextSHA256, b.TextSHA256))
	})
	out := rs[:0]
	for i := 0; i < len(rs); {
		n := i + 1
		for n < len(rs) && rs[n].Article == rs[i].Article && rs[n].TextSHA256 == rs[i].TextSHA256 {
			n++
		}
		out = append(out, distinct(rs[i:n])...)
		i = n
	}
	return out
}

// distinct orders reports of one article and text by their JSON, each once.
func distinct(rs []*Report) []*Report {
	if len(rs) == 1 {
		return rs
	}
	type coded struct {
		r    *Report
		json []byte
	}
	all := make([]coded, len(rs))
	for i, r := range rs {
		b, err := json.Marshal(r)
		if err != nil { // a moment or length made by hand in a form that has no text
			b = fmt.Appendf(nil, "%+v", *r)
		}
		all[i] = coded{r, b}
	}
	slices.SortStableFunc(all, func(a, b coded) int { return bytes.Compare(a.json, b.json) })
	all = slices.CompactFunc(all, func(a, b coded) bool { return bytes.Equal(a.json, b.json) })
	out := make([]*Report, len(all))
	for i := range all {
		out[i] = all[i].r
	}
	return out
}

// duplicates warns of articles with several reports.
func (c *Corpus) duplicates() {
	warned := false
	for i := 0; i < len(c.Articles); {
		n := i + 1
		for n < len(c.Articles) && c.Articles[n].ID == c.Articles[i].ID {
			n++
		}
		if n-i > 1 {
			warned = true
			c.Diagnostics = append(c.Diagnostics, Diagnostic{
				Severity: SeverityWarning, Code: "duplicate-article", Article: c.Articles[i].ID,
				Message: fmt.Sprintf("%d different reports have this article id; all were kept", n-i),
			})
		}
		i = n
	}
	if warned {
		slices.SortStableFunc(c.Diagnostics, func(a, b Diagnostic) int { return cmp.Compare(a.Article, b.Article) })
	}
}
