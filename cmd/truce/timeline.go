package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/84b0a40e/truce"
)

// timeline prints what many articles say together: each truce once, with its history.
func (p *program) timeline(ctx context.Context, args []string) error {
	fs := p.flags("timeline", "timeline [flags] FILE... | -")
	format := fs.String("format", "", "text or json (one object); default: text on a terminal, else json")
	r := reading{name: "timeline"}
	r.flags(fs)
	if err := p.parseFlags(fs, args); err != nil {
		return err
	}
	r.files = fs.Args()
	asked := p.format(*format, "json")
	if asked != "text" && asked != "json" {
		return p.misuse("timeline: --format is %q, not text or json", asked)
	}
	reports, err := p.reports(ctx, r)
	if err != nil {
		return err
	}
	// Records are kept and texts are not: memory grows with what was found.
	var all truce.Reconciler
	progress := p.progress()
	err = p.each(ctx, reports, func(r *truce.Report) error {
		all.Add(r)
		progress.step(all.Len())
		return nil
	})
	progress.end()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(p.stdout)
	if c := all.Corpus(); asked == "json" {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		err = enc.Encode(c)
	} else {
		history(out, c)
	}
	if err != nil {
		return err
	}
	return out.Flush()
}

// history prints a corpus for people.
func history(out *bufio.Writer, c *truce.Corpus) {
	v := view{out: out, actors: c.Actors}
	for _, a := range c.Articles {
		fmt.Fprintln(out, a.ID)
		if a.Published.IsZero() {
			v.line("published", "not known")
		}
		moments(&v, "published", a.Published)
	}
	for i := range c.Truces {
		t := &c.Truces[i]
		v.truce(i+1, t)
		for h := range c.History(t.ID) {
			v.step(h)
		}
		if n := count(c, t.ID); n > 0 {
			v.line("statements", fmt.Sprint(n))
		}
	}
	if len(c.Truces) == 0 {
		v.line("truces", "none")
	}
	for _, d := range c.Diagnostics {
		v.line(string(d.Severity), d.Message+" ("+d.Code+")")
	}
}

func count(c *truce.Corpus, id truce.TruceID) int {
	n := 0
	for range c.StatementsAbout(id) {
		n++
	}
	return n
}

// step prints one step of a truce's life.
func (v *view) step(h truce.Transition) {
	text := words(string(h.Status))
	if h.Degree != "" {
		text = string(h.Degree) + " " + text
	}
	when := "no date"
	if m, ok := h.When.Best(); ok {
		when = moment(m)
	}
	if h.Mode != truce.ModeAsserted {
		text += ", " + string(h.Mode)
	}
	if len(h.By) > 0 {
		text += ", says " + v.list(h.By)
	}
	v.line("history", when+": "+text+source(h.Evidence))
}

// A progress says on a terminal how many articles were read, at most once a second, and nothing elsewhere.
type progress struct {
	p     *program
	last  time.Time
	shown bool
}

func (p *program) progress() *progress { return &progress{p: p, last: time.Now()} }

func (g *progress) step(n int) {
	if g.p.quiet || time.Since(g.last) < time.Second {
		return
	}
	g.last, g.shown = time.Now(), true
	fmt.Fprintf(g.p.stderr, "\r%d articles read", n)
}

func (g *progress) end() {
	if g.shown {
		fmt.Fprintln(g.p.stderr)
	}
}
