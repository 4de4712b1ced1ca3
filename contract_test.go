package truce_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
	"github.com/google/go-cmp/cmp"
)

// The report in testdata/contract was written by hand, before the parser could make one.

func TestContractReportRoundTrips(t *testing.T) {
	raw, err := os.ReadFile("testdata/contract/report.json")
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	var r truce.Report
	if err := dec.Decode(&r); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("testdata/contract/article.txt")
	if err != nil {
		t.Fatal(err)
	}
	checkSpans(t, &r, "", string(text))
	back, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var want, got any
	if err := json.Unmarshal(raw, &want); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(back, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-written +encoded)\n%s", diff)
	}
}

func TestContractReportIsReadByEveryScorer(t *testing.T) {
	const dir = "../shared/score"
	if _, err := os.Stat(dir); err != nil {
		t.Skip("the scorers are not here:", err)
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("the scorers need Python 3:", err)
	}
	raw, err := os.ReadFile("testdata/contract/report.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		scorer, article string // the id of a document that the scorer knows
		args            []string
	}{
		{"seeds.py", "000_656840fd065aca13", nil},
		{"seeds.py", "000_656840fd065aca13", []string{"--given"}},
		{"truces.py", "005", nil},
		{"quotes.py", "breitbart_2016-09-12_stealth-over-health-hillary-clin", []string{"polnear"}},
		{"quotes.py", "breitbart_2016-09-12_stealth-over-health-hillary-clin", []string{"--indirect", "polnear"}},
		{"timex.py", "ABC19980108.1830.0711", []string{"timebank"}},
	} {
		var r map[string]any
		if err := json.Unmarshal(raw, &r); err != nil {
			t.Fatal(err)
		}
		r["article"] = tt.article
		line, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(t.TempDir(), "report.jsonl")
		if err := os.WriteFile(file, append(line, '\n'), 0o666); err != nil {
			t.Fatal(err)
		}
		args := append(append([]string{filepath.Join(dir, tt.scorer)}, tt.args...), file)
		if out, err := exec.Command(python, args...).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", strings.Join(args, " "), err, out)
		}
	}
}
