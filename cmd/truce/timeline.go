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
	state := fs.String("state", "", "a file that holds what earlier runs read: it is read if it is there, and written")
	place := fs.String("place", "", "only truces that cover this place: its name, or the code of a country")
	at := fs.String("at", "", "only truces in force at this time, such as 2016-05-07T12:00:00Z")
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
	instant, err := parseInstant(*at)
	if err != nil {
		return p.misuse("timeline: --at: %v", err)
	}
	reports, err := p.reports(ctx, r)
	if err != nil {
		return err
	}
	// Records are kept and texts are not: memory grows with what was found.
	var all truce.Reconciler
	if *state != "" {
		if err := loadState(*state, &all); err != nil {
			return err
		}
	}
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
	if *state != "" {
		if err := saveState(*state, &all); err != nil {
			return err
		}
	}
	out := bufio.NewWriter(p.stdout)
	if c := only(all.Corpus(), *place, instant); asked == "json" {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		err = enc.Encode(c)
	} else {
		printHistory(out, c)
	}
	if err != nil {
		return err
	}
	return out.Flush()
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
