package timex

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// articles is the text of the project's own articles, one after the other.
func articles(tb testing.TB) string {
	tb.Helper()
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		tb.Skip("no articles")
	}
	var all strings.Builder
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		all.Write(b)
		all.WriteString("\n\n")
	}
	return all.String()
}

func BenchmarkFind(b *testing.B) {
	x := newBench()
	text := articles(b)
	d := token.Split(article.Clean("", text), x.ix.Lexicon())
	hits := x.ix.Scan(d)[rule.Timex]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		x.f.Find(d, hits)
	}
}

func BenchmarkResolve(b *testing.B) {
	x := newBench()
	text := articles(b)
	_, ms := x.find(text)
	f := Frame{Now: Date{Year: 2016, Known: true, Month: 5, Day: 9}, Tense: -1}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for i := range ms {
			ms[i].Expr.Resolve(&f)
		}
	}
}
