package truce_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// TestSeedsDoNotFall keeps the score on the five seed articles from falling unnoticed. The floors are today's figures less two
// checks; raise them when the score rises.
func TestSeedsDoNotFall(t *testing.T) {
	scorer := "../shared/score/seeds.py"
	if _, err := os.Stat(scorer); err != nil {
		t.Skip("the seeds and their scorer are not here:", err)
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("the scorer needs Python 3:", err)
	}
	for _, tt := range []struct {
		name  string
		floor int
		flags []string
		given bool
	}{
		{"date inferred", 462, nil, false},
		{"date given", 545, []string{"--given"}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			reports := filepath.Join(t.TempDir(), "reports.jsonl")
			if err := os.WriteFile(reports, seedReports(t, tt.given), 0o666); err != nil {
				t.Fatal(err)
			}
			out, err := exec.Command(python, append(append([]string{scorer}, tt.flags...), reports)...).CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			lines := strings.Split(strings.TrimSpace(string(out)), "\n")
			last := lines[len(lines)-1]
			_, figures, _ := strings.Cut(last, ": ")
			var right, all int
			if _, err := fmt.Sscanf(figures, "%d/%d", &right, &all); err != nil {
				t.Fatalf("%q: %v", last, err)
			}
			t.Log(last)
			if right < tt.floor {
				t.Errorf("%s: below the floor of %d\n%s", last, tt.floor, out)
			}
		})
	}
}

// seedReports parses the seeds, with their true dates if given.
func seedReports(t *testing.T, given bool) []byte {
	t.Helper()
	raw, err := os.ReadFile("../shared/seeds/given.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	for dec := json.NewDecoder(bytes.NewReader(raw)); dec.More(); {
		var l struct {
			ID, Text  string
			Published truce.Moment
		}
		if err := dec.Decode(&l); err != nil {
			t.Fatal(err)
		}
		a := truce.Article{ID: l.ID, Text: l.Text}
		if given {
			a.Published = l.Published
		}
		r, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		if err := enc.Encode(r); err != nil {
			t.Fatal(err)
		}
	}
	return out.Bytes()
}
