package resolve

import (
	"os"
	"path/filepath"
	"testing"
)

// BenchmarkArticle resolves the test articles, in memory that is used again.
func BenchmarkArticle(b *testing.B) {
	r := newRooms()
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("no articles", err)
	}
	var ins []*Input
	n := 0
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		in, _ := r.read(string(raw))
		ins = append(ins, in)
		n += len(raw)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	mem := new(Scratch)
	for b.Loop() {
		for _, in := range ins {
			mem.Article(in)
		}
	}
}
