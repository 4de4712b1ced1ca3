// Command jsonl writes generated articles as truce and trucebeam read them, one JSON object a line, and the truth about them to another file.
//
//	go run ./internal/synth/jsonl -articles 10000 -noise .2 -truth truth.jsonl > articles.jsonl
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"github.com/84b0a40e/truce/internal/synth"
)

func main() {
	var o synth.Options
	flag.Uint64Var(&o.Seed, "seed", 1, "equal seeds give equal articles")
	flag.IntVar(&o.Articles, "articles", 1000, "how many articles")
	flag.IntVar(&o.PerTruce, "per-truce", 10, "articles about each truce, on average")
	flag.Float64Var(&o.Noise, "noise", .2, "share of articles with a fault")
	truth := flag.String("truth", "", "file for what each article tells, faults included")
	flag.Parse()
	if err := run(o, *truth); err != nil {
		fmt.Fprintln(os.Stderr, "jsonl:", err)
		os.Exit(1)
	}
}

func run(o synth.Options, truth string) error {
	out := bufio.NewWriter(os.Stdout)
	articles := json.NewEncoder(out)
	articles.SetEscapeHTML(false)
	var known *json.Encoder
	if truth != "" {
		f, err := os.Create(truth)
		if err != nil {
			return err
		}
		defer f.Close()
		known = json.NewEncoder(f)
	}
	type line struct {
		ID        string `json:"id"`
		Text      string `json:"text"`
		Published string `json:"published,omitempty"`
	}
	for a := range synth.Articles(o) {
		l := line{ID: a.ID, Text: a.Text}
		if a.Given {
			l.Published = a.Published[0]
		}
		if err := articles.Encode(l); err != nil {
			return err
		}
		if known != nil {
			if err := known.Encode(a); err != nil {
				return err
			}
		}
	}
	return out.Flush()
}
