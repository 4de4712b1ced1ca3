// Command truce reads news articles and prints what they say of truces, actors and statements.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/84b0a40e/truce"
	"github.com/spf13/pflag"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// Exit codes.
const (
	allRead = iota
	someFailed
	usage
)

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 || args[0] != "parse" {
		fmt.Fprintln(stderr, "usage: truce parse [--format json|jsonl] [--from text|jsonl] [--published DATE] FILE... | -")
		return usage
	}
	fs := pflag.NewFlagSet("truce parse", pflag.ContinueOnError)
	fs.SetOutput(stderr)
	_ = fs.String("format", "jsonl", "jsonl")
	from := fs.String("from", "text", "text or jsonl")
	published := fs.String("published", "", "when the articles were published")
	if err := fs.Parse(args[1:]); err != nil {
		return usage
	}
	when, err := truce.ParseMoment(*published)
	if *published != "" && err != nil {
		fmt.Fprintln(stderr, "truce:", err)
		return usage
	}
	out := bufio.NewWriter(stdout)
	defer out.Flush()
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	status := allRead
	fail := func(err error) {
		fmt.Fprintln(stderr, "truce:", err)
		status = someFailed
	}
	for a, err := range articles(fs.Args(), *from, stdin) {
		if err != nil {
			fail(err)
			continue
		}
		if *published != "" {
			a.Published = when
		}
		r, err := truce.Parse(a)
		if err != nil {
			fail(err)
			continue
		}
		if err := enc.Encode(r); err != nil {
			fail(err)
			break
		}
	}
	return status
}

func articles(files []string, from string, stdin io.Reader) func(func(truce.Article, error) bool) {
	return func(yield func(truce.Article, error) bool) {
		for _, f := range files {
			var r io.Reader = stdin
			if f != "-" {
				file, err := os.Open(f)
				if err != nil {
					if !yield(truce.Article{}, err) {
						return
					}
					continue
				}
				defer file.Close()
				r = file
			}
			if from == "jsonl" {
				dec := json.NewDecoder(r)
				for {
					var l struct {
						ID, Title, Text, Source string
						Published               truce.Moment
					}
					err := dec.Decode(&l)
					if errors.Is(err, io.EOF) {
						break
					}
					if !yield(truce.Article{ID: l.ID, Title: l.Title, Text: l.Text, Source: l.Source, Published: l.Published}, err) || err != nil {
						return
					}
				}
				continue
			}
			a, err := truce.ReadArticle(r, "")
			a.ID = strings.TrimSuffix(filepath.Base(f), filepath.Ext(f))
			if !yield(a, err) {
				return
			}
		}
	}
}
