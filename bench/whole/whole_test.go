// Package whole compares the whole of truce with the least that any reader of texts does: to part them into words.
package whole

import (
	"testing"

	"github.com/84b0a40e/truce"
	"github.com/84b0a40e/truce/bench"
	"github.com/clipperhouse/uax29/v2/words"
)

// BenchmarkParse is the whole of truce.
func BenchmarkParse(b *testing.B) {
	texts := bench.Articles(b)
	if _, err := truce.Parse(truce.Article{Text: texts[0]}); err != nil { // the tables are loaded once
		b.Fatal(err)
	}
	for b.Loop() {
		for _, s := range texts {
			if _, err := truce.Parse(truce.Article{Text: s}); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkWords is plain word segmentation by UAX 29: Parse is to stay above a tenth of its throughput.
func BenchmarkWords(b *testing.B) {
	texts := bench.Articles(b)
	n := 0
	for b.Loop() {
		for _, s := range texts {
			for it := words.FromString(s); it.Next(); {
				n += len(it.Value())
			}
		}
	}
	if n == 0 {
		b.Fatal("no words")
	}
}
