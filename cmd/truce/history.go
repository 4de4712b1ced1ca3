package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/84b0a40e/truce"
)

// parseInstant reads a moment and takes its beginning; "" is the zero Time.
func parseInstant(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	m, err := truce.ParseMoment(s)
	if err != nil {
		return time.Time{}, err
	}
	from, _ := m.Bounds()
	if from.IsZero() {
		return from, errors.New("no beginning: " + s)
	}
	return from, nil
}

func loadState(name string, all *truce.Reconciler) error {
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, all); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// saveState replaces the file at once, so that a run that is cut short leaves the old state.
func saveState(name string, all *truce.Reconciler) error {
	b, err := json.Marshal(all)
	if err != nil {
		return err
	}
	if err := os.WriteFile(name+".new", b, 0o666); err != nil {
		return err
	}
	return os.Rename(name+".new", name)
}

// only returns the corpus with the truces that cover a place, or are in force at a time, and what was said of them.
func only(c *truce.Corpus, place string, at time.Time) *truce.Corpus {
	if place == "" && at.IsZero() {
		return c
	}
	out := *c
	out.Truces, out.Statements = nil, nil
	if at.IsZero() {
		for t := range c.Covering(place) {
			out.Truces = append(out.Truces, *t)
		}
	} else {
		for t := range c.InForce(at, place) {
			out.Truces = append(out.Truces, *t)
		}
	}
	for _, s := range c.Statements {
		if slices.ContainsFunc(out.Truces, func(t truce.Truce) bool { return slices.Contains(s.About, t.ID) }) {
			out.Statements = append(out.Statements, s)
		}
	}
	return &out
}

// printHistory prints the truces in the order in which they began, each with its steps and what was said of it.
func printHistory(out *bufio.Writer, c *truce.Corpus) {
	v := view{out: out, actors: c.Actors}
	for _, a := range c.Articles {
		fmt.Fprintln(out, a.ID)
		if a.Published.IsZero() {
			v.line("published", "not known")
		}
		moments(&v, "published", a.Published)
	}
	type dated struct {
		when time.Time
		t    *truce.Truce
	}
	var all []dated
	for i := range c.Truces {
		all = append(all, dated{began(c, &c.Truces[i]), &c.Truces[i]})
	}
	slices.SortStableFunc(all, func(a, b dated) int {
		if a.when.IsZero() != b.when.IsZero() {
			if a.when.IsZero() {
				return 1
			}
			return -1
		}
		return a.when.Compare(b.when)
	})
	for _, d := range all {
		fmt.Fprintln(out)
		v.life(c, d.t)
	}
	if len(all) == 0 {
		v.line("truces", "none")
	}
	for _, d := range c.Diagnostics {
		v.line(string(d.Severity), d.Article+": "+d.Message+" ("+d.Code+")")
	}
}

// began returns when a truce began, as near as is known.
func began(c *truce.Corpus, t *truce.Truce) time.Time {
	for _, f := range []truce.Fact[truce.Moment]{t.Start, t.Declared} {
		if m, ok := f.Best(); ok {
			from, _ := m.Bounds()
			return from
		}
	}
	for h := range c.History(t.ID) {
		if m, ok := h.When.Best(); ok {
			from, _ := m.Bounds()
			return from
		}
	}
	for _, e := range t.Evidence {
		if a := c.Article(e.Article); a != nil {
			if m, ok := a.Published.Best(); ok {
				from, _ := m.Bounds()
				return from
			}
		}
	}
	return time.Time{}
}

// life prints one truce.
func (v *view) life(c *truce.Corpus, t *truce.Truce) {
	head := words(string(t.Kind))
	if t.Modality != "" {
		head = string(t.Modality) + " " + head
	}
	var where, articles []string
	for _, p := range t.Places {
		where = append(where, p.Name)
	}
	if len(where) > 0 {
		head += " in " + strings.Join(where, ", ")
	}
	for _, e := range t.Evidence {
		if !slices.Contains(articles, e.Article) {
			articles = append(articles, e.Article)
		}
	}
	fmt.Fprintf(v.out, "%s. %s\n", t.ID, head)
	v.line("told by", strings.Join(articles, ", "))
	moments(v, "start", t.Start)
	moments(v, "end", t.End)
	facts(v, "length", t.Length, length)
	for _, as := range []truce.Role{truce.RoleParty, truce.RoleBroker, truce.RoleExcluded} {
		var ids []truce.ActorID
		for _, r := range t.Roles {
			if r.As == as {
				ids = append(ids, r.Actor)
			}
		}
		if len(ids) > 0 {
			v.line(words(string(as)), v.list(ids))
		}
	}
	label := "history"
	for h := range c.History(t.ID) {
		when := "no date"
		if m, ok := h.When.Best(); ok {
			when = moment(m)
		}
		what := words(string(h.Status))
		if h.Degree != "" {
			what = string(h.Degree) + " " + what
		}
		who := ""
		if len(h.By) > 0 {
			who = ", " + v.list(h.By)
		}
		if h.Mode != truce.ModeAsserted {
			what += ", " + string(h.Mode)
		}
		v.line(label, when+": "+what+who+source(h.Evidence))
		label = ""
	}
	for s := range c.StatementsAbout(t.ID) {
		who := "somebody"
		if id, ok := s.By.Best(); ok {
			who = v.actor(id)
		}
		v.line("said", who+": "+quoted(s.Text)+" ["+s.Article+"]")
	}
	for _, r := range t.Related {
		v.line(words(string(r.As)), string(r.Truce))
	}
}
