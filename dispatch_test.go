package truce_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
	"github.com/google/go-cmp/cmp"
)

// reportStages are the parts of a report in the order in which the pipeline makes them: a difference is shown for the first that moved,
// since those behind it follow from it.
var reportStages = []struct {
	name string
	of   func(*truce.Report) any
}{
	{"diagnostics", func(r *truce.Report) any { return r.Diagnostics }},
	{"published", func(r *truce.Report) any { return r.Published }},
	{"times", func(r *truce.Report) any { return r.Times }},
	{"places", func(r *truce.Report) any { return r.Places }},
	{"actors", func(r *truce.Report) any { return r.Actors }},
	{"truces", func(r *truce.Report) any { return r.Truces }},
	{"statements", func(r *truce.Report) any { return r.Statements }},
}

// TestDispatches compares whole reports, to the last key, of short dispatches that each show a thing or two.
func TestDispatches(t *testing.T) {
	files, err := filepath.Glob("testdata/dispatches/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no dispatches: %v", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		golden := strings.TrimSuffix(file, ".txt") + ".json"
		t.Run(name, func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got, err := truce.Parse(truce.Article{ID: name, Text: string(raw)})
			if err != nil {
				t.Fatal(err)
			}
			got.MadeBy = truce.MadeBy{} // changes with every release
			if *update {
				writeDispatch(t, golden, got)
				return
			}
			old, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			want := new(truce.Report)
			if err := json.Unmarshal(old, want); err != nil {
				t.Fatal(err)
			}
			if got.TextSHA256 != want.TextSHA256 {
				t.Fatalf("the article changed: %s is not %s", got.TextSHA256, want.TextSHA256)
			}
			for _, s := range reportStages {
				if diff := cmp.Diff(indented(t, s.of(want)), indented(t, s.of(got))); diff != "" {
					t.Fatalf("%s moved first (-golden +now):\n%s", s.name, diff)
				}
			}
		})
	}
}

func indented(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(v); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func writeDispatch(t *testing.T, path string, r *truce.Report) {
	t.Helper()
	if err := os.WriteFile(path, []byte(indented(t, r)), 0o666); err != nil {
		t.Fatal(err)
	}
}
