package bench

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/84b0a40e/truce"
	"github.com/clipperhouse/uax29/v2/words"
	dps "github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"
)

// articles returns the texts and sets the benchmark's bytes.
func articles(b *testing.B) []string {
	b.Helper()
	var out []string
	n := 0
	for _, pattern := range []string{"../testdata/articles/*.txt", "../../shared/seeds/*.txt"} {
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

// BenchmarkParse is the whole of truce.
func BenchmarkParse(b *testing.B) {
	texts := articles(b)
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
	texts := articles(b)
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

// BenchmarkWhen looks for dates with olebedev/when, which finds at most one in each text.
func BenchmarkWhen(b *testing.B) {
	texts := articles(b)
	w := when.New(nil)
	w.Add(en.All...)
	w.Add(common.All...)
	day := time.Date(2016, 6, 15, 0, 0, 0, 0, time.UTC)
	for b.Loop() {
		for _, s := range texts {
			if _, err := w.Parse(s, day); err != nil {
				b.Log(err)
			}
		}
	}
}

// BenchmarkDateParser looks for dates with markusmobius/go-dateparser.
func BenchmarkDateParser(b *testing.B) {
	texts := articles(b)
	cfg := &dps.Configuration{Languages: []string{"en"}, CurrentTime: time.Date(2016, 6, 15, 0, 0, 0, 0, time.UTC)}
	for b.Loop() {
		for _, s := range texts {
			if _, _, err := dps.Search(cfg, s); err != nil {
				b.Log(err)
			}
		}
	}
}
