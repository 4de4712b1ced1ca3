// Package bench compares truce with other libraries on the same articles: those of testdata, and the seeds where they are at hand.
// What is compared stands in packages of their own, whole and dates, for the memory that one library holds makes the garbage of
// all others dearer to collect.
//
//	go test -bench . -benchmem ./...
package bench

import (
	"os"
	"path/filepath"
	"testing"
)

// Articles returns the texts and sets the benchmark's bytes.
func Articles(b *testing.B) []string {
	b.Helper()
	var out []string
	n := 0
	for _, pattern := range []string{"../../testdata/articles/*.txt", "../../../shared/seeds/*.txt"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			b.Fatal(err)
		}
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				b.Fatal(err)
			}
			out = append(out, string(raw))
			n += len(raw)
		}
	}
	if n == 0 {
		b.Fatal("no articles")
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	return out
}
