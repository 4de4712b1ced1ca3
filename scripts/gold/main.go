// Command gold turns the hand-written expectations of testdata/gold into
// testdata/articles.gold.jsonl.
//
// A person writes down what stands in an article as words, never as offsets:
// offsets are computed here, and a word that does not occur in the article is
// an error. What a calendar can contradict (a weekday, a day, a month, a
// length) is checked against the value given, so that a slip of the pen does
// not become an expectation. README.md beside the articles describes the
// source format.
//
// Run it from the root of the module: go run ./scripts/gold
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	dir := "testdata"
	if len(os.Args) > 1 {
		dir = os.Args[1]
	}
	lines, err := build(dir)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "articles.gold.jsonl"), lines, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
