package truce_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/84b0a40e/truce"
)

// Parse uses the memory of one article for the next. No report may change when others are made, and none may depend on which was made before it.
func TestReportsOutliveTheirWorkspace(t *testing.T) {
	files, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles", err)
	}
	var reports []*truce.Report
	var first []string
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		r, err := truce.Parse(truce.Article{ID: f, Text: string(raw)})
		if err != nil {
			t.Fatal(err)
		}
		reports = append(reports, r)
		first = append(first, asJSON(t, r))
	}
	for i := len(files) - 1; i >= 0; i-- {
		raw, err := os.ReadFile(files[i])
		if err != nil {
			t.Fatal(err)
		}
		again, err := truce.Parse(truce.Article{ID: files[i], Text: string(raw)})
		if err != nil {
			t.Fatal(err)
		}
		if asJSON(t, again) != first[i] {
			t.Errorf("%s: another report behind other articles", files[i])
		}
	}
	for i, r := range reports {
		if asJSON(t, r) != first[i] {
			t.Errorf("%s: the report changed when others were made", files[i])
		}
	}
}

func asJSON(t *testing.T, r *truce.Report) string {
	t.Helper()
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
