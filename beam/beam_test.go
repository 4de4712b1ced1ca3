package trucebeam_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/84b0a40e/truce"
	trucebeam "github.com/84b0a40e/truce/beam"
	"github.com/84b0a40e/truce/internal/synth"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/google/go-cmp/cmp"
)

func TestMain(m *testing.M) { ptest.Main(m) }

// archive is generated articles and the real ones of the root's test data.
func archive(t *testing.T, generated int) []truce.Article {
	t.Helper()
	var out []truce.Article
	for a := range synth.Articles(synth.Options{Seed: 5, Articles: generated, Noise: .2}) {
		article := truce.Article{ID: a.ID, Text: a.Text}
		if a.Given {
			m, err := truce.ParseMoment(a.Published[0])
			if err != nil {
				t.Fatal(err)
			}
			article.Published = m
		}
		out = append(out, article)
	}
	for a, err := range truce.Articles(os.DirFS(".."), "testdata/articles/*.txt") {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, a)
	}
	return out
}

func writeLines(t *testing.T, name string, articles []truce.Article) {
	t.Helper()
	var b strings.Builder
	enc := json.NewEncoder(&b)
	for _, a := range articles {
		line := map[string]any{"id": a.ID, "title": a.Title, "text": a.Text}
		if !a.Published.IsZero() {
			line["published"] = a.Published
		}
		if err := enc.Encode(line); err != nil {
			t.Fatal(err)
		}
	}
	b.WriteString("{\"id\":\"broken\"\n{\"id\":\"empty-handed\"}\n")
	if err := os.WriteFile(name, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}

func readLines(t *testing.T, name string) []string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []string
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<30)
	for s.Scan() {
		out = append(out, s.Text())
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestPipelineEqualsReconcile(t *testing.T) {
	generated := 10000
	if testing.Short() {
		generated = 500
	}
	articles := archive(t, generated)
	dir := t.TempDir()
	file := func(name string) string { return filepath.Join(dir, name) }
	in, out, joined, failed := file("in.jsonl"), file("out.jsonl"), file("joined.json"), file("failed.jsonl")
	writeLines(t, in, articles)

	start := time.Now()
	p, s := beam.NewPipelineWithRoot()
	reports, unread := trucebeam.Parse(s, textio.Read(s, in))
	corpora, bad := trucebeam.Reconcile(s, reports)
	textio.Write(s, out, beam.ParDo(s, trucebeam.Text, corpora))
	textio.Write(s, joined, beam.ParDo(s, trucebeam.Text, trucebeam.Join(s, corpora)))
	textio.Write(s, failed, beam.Flatten(s, unread, bad))
	result := ptest.RunAndValidate(t, p)
	piped := time.Since(start)

	start = time.Now()
	var all []*truce.Report
	for r, err := range new(truce.Parser).ParseAll(t.Context(), func(yield func(truce.Article, error) bool) {
		for _, a := range articles {
			if !yield(a, nil) {
				return
			}
		}
	}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	want := truce.Reconcile(all...)
	plain := time.Since(start)

	var parts []*truce.Corpus
	for _, line := range readLines(t, out) {
		c := new(truce.Corpus)
		if err := json.Unmarshal([]byte(line), c); err != nil {
			t.Fatal(err)
		}
		parts = append(parts, c)
	}
	t.Logf("%d articles, %d truces, %d parts: %.0f articles/s on Prism, %.0f articles/s in one process", len(articles), len(want.Truces), len(parts),
		float64(len(articles))/piped.Seconds(), float64(len(articles))/plain.Seconds())
	if a, b := encoded(t, want), encoded(t, truce.Join(parts...)); a != b {
		got := truce.Join(parts...)
		t.Errorf("the pipeline and Reconcile differ: %d and %d truces", len(got.Truces), len(want.Truces))
		for i := range min(len(got.Truces), len(want.Truces)) {
			if diff := cmp.Diff(encoded(t, want.Truces[i]), encoded(t, got.Truces[i])); diff != "" {
				t.Fatal(diff)
			}
		}
	}
	whole := new(truce.Corpus)
	if err := json.Unmarshal([]byte(strings.Join(readLines(t, joined), "")), whole); err != nil {
		t.Fatal(err)
	}
	if encoded(t, want) != encoded(t, whole) {
		t.Error("what the pipeline joined differs from Reconcile")
	}
	reasons := readLines(t, failed)
	if len(reasons) != 2 || !strings.Contains(strings.Join(reasons, ""), "empty-handed") {
		t.Errorf("failed: %q", reasons)
	}
	counted := make(map[string]int64)
	for _, c := range result.Metrics().AllMetrics().Counters() {
		counted[c.Name()] += c.Result()
	}
	if counted["articles"] != int64(len(articles)+2) || counted["errors"] != 2 || counted["reconciled truces"] != int64(len(want.Truces)) {
		t.Errorf("counters: %v", counted)
	}
}

func encoded(t *testing.T, v any) string {
	t.Helper()
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
