// Command windows prints when truces hold, as intervals in UTC that a calendar or a warning system can take: one line for each
// truce whose start is known to the minute. What is contested or ambiguous has no line: see examples/contested.
//
//	go run ./examples/windows 'testdata/articles/*.txt'
package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/84b0a40e/truce"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: windows PATTERN")
		os.Exit(2)
	}
	if err := windows(os.Stdout, os.DirFS("."), os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "windows:", err)
		os.Exit(1)
	}
}

// windows reads the articles of a folder, several at once, and prints in their order.
func windows(w io.Writer, fsys fs.FS, pattern string) error {
	var p truce.Parser
	for r, err := range p.ParseAll(context.Background(), truce.Articles(fsys, pattern)) {
		if err != nil {
			return err
		}
		for _, t := range r.Truces {
			start, ok := t.Start.Value()
			from, exact := start.Time()
			if !ok || !exact {
				continue
			}
			until := "?"
			if end, ok := t.End.Value(); ok {
				until = end.String()
				if to, exact := end.Time(); exact {
					until = to.UTC().Format(time.RFC3339)
				}
			}
			place := "?"
			if len(t.Places) > 0 {
				place = t.Places[0].Name
			}
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", from.UTC().Format(time.RFC3339), until, t.Kind, place, r.Article)
		}
	}
	return nil
}
