package truce_test

import (
	"os"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// TestTimes reads every wording of testdata/times.tsv against its day.
func TestTimes(t *testing.T) {
	table, err := os.ReadFile("testdata/times.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(table)) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 3 {
			t.Fatalf("bad line %q", line)
		}
		ref, err := truce.ParseMoment(c[1])
		if err != nil {
			t.Fatal(err)
		}
		for w := range strings.SplitSeq(c[2], " | ") {
			n++
			x, err := truce.NormalizeTime(w, ref)
			if err != nil {
				t.Errorf("%q: %v", w, err)
				continue
			}
			if x.Value != c[0] {
				t.Errorf("%q on %s: %s, want %s", w, ref, x.Value, c[0])
			}
		}
	}
	if n < 180 {
		t.Errorf("only %d wordings", n)
	}
}

// TestNoTimes reads sentences that tell no time.
func TestNoTimes(t *testing.T) {
	text, err := os.ReadFile("testdata/times.none.txt")
	if err != nil {
		t.Fatal(err)
	}
	ref, err := truce.ParseMoment("2016-05-09")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		r, err := truce.Parse(truce.Article{Text: line, Published: ref})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range r.Times {
			t.Errorf("%q: %q is read as %s", strings.TrimSpace(line), line[x.Span.Start:x.Span.End], x.Value)
		}
	}
}
