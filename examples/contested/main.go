// Command contested prints what the sources of an article disagree about: for each truce each fact that is contested or
// ambiguous, with every claim, its claimant and the words.
//
//	go run ./examples/contested testdata/articles/wire-gaza-2025-noon.txt
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/84b0a40e/truce"
)

func main() {
	for _, name := range os.Args[1:] {
		text, err := os.ReadFile(name)
		if err == nil {
			err = contested(os.Stdout, truce.Article{ID: name, Text: string(text)})
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "contested:", err)
			os.Exit(1)
		}
	}
}

// contested prints the disagreements of one article.
func contested(w io.Writer, a truce.Article) error {
	r, err := truce.Parse(a)
	if err != nil {
		return err
	}
	for _, t := range r.Truces {
		show(w, r, t.Kind, "start", t.Start)
		show(w, r, t.Kind, "end", t.End)
		show(w, r, t.Kind, "status", t.Status)
	}
	return nil
}

func show[T comparable](w io.Writer, r *truce.Report, kind truce.Kind, what string, f truce.Fact[T]) {
	switch {
	case f.Contested():
		fmt.Fprintf(w, "the %s of the %s is contested:\n", what, kind)
	case f.Ambiguous():
		fmt.Fprintf(w, "the %s of the %s is ambiguous:\n", what, kind)
	default:
		return
	}
	for v, c := range f.All() {
		who := "the article"
		if a := r.Actor(c.By); a != nil {
			who = a.Name
		}
		fmt.Fprintf(w, "  %v: %s", v, who)
		if len(c.Evidence) > 0 {
			fmt.Fprintf(w, ", %q", c.Evidence[0].Text)
		}
		fmt.Fprintln(w)
	}
}
