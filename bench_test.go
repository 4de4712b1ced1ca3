package truce_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/84b0a40e/truce"
)

// articles returns every article of testdata, and the seeds where they are at hand.
func articles(tb testing.TB) []truce.Article {
	tb.Helper()
	var out []truce.Article
	for _, pattern := range []string{"testdata/articles/*.txt", "../shared/seeds/*.txt"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			tb.Fatal(err)
		}
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				tb.Fatal(err)
			}
			out = append(out, truce.Article{ID: f, Text: string(raw)})
		}
	}
	if len(out) == 0 {
		tb.Fatal("no articles in testdata")
	}
	return out
}

// BenchmarkParse reads every article of testdata and of the seeds, one after the other.
func BenchmarkParse(b *testing.B) {
	all := articles(b)
	n := 0
	for _, a := range all {
		n += len(a.Text)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range all {
			if _, err := truce.Parse(a); err != nil {
				b.Fatal(err)
			}
		}
	}
}
