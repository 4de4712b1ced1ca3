package truce_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// rows returns the lines of a file in testdata that are neither blank nor comments.
func rows(t *testing.T, file string) []string {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for line := range strings.Lines(string(raw)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	if len(out) == 0 {
		t.Fatalf("%s has no rows", file)
	}
	return out
}

// TestNothing reads sentences that look like something and are nothing.
func TestNothing(t *testing.T) {
	day := moment(t, "2016-06-15")
	for _, line := range rows(t, "nothing.tsv") {
		what, sentence, ok := strings.Cut(line, "\t")
		if !ok {
			t.Fatalf("no tab in %q", line)
		}
		r, err := truce.Parse(truce.Article{Text: sentence, Published: day})
		if err != nil {
			t.Fatal(err)
		}
		switch what {
		case "truces":
			for _, x := range r.Truces {
				t.Errorf("%q: a truce, called %q", sentence, x.Called)
			}
		case "times":
			for _, x := range r.Times {
				t.Errorf("%q: %s %s at %q", sentence, x.Type, x.Value, sentence[x.Span.Start:x.Span.End])
			}
		case "statements":
			for _, x := range r.Statements {
				t.Errorf("%q: %s statement %q", sentence, x.Kind, x.Text)
			}
		default:
			t.Errorf("nothing of %q", what)
		}
	}
}

// TestHalts reads sentences that tell of a truce and have no word for it.
func TestHalts(t *testing.T) {
	day := moment(t, "2016-06-15")
	for _, line := range rows(t, "halts.txt") {
		r, err := truce.Parse(truce.Article{Text: line, Published: day})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Truces) != 1 {
			t.Errorf("%q: %d truces, want one", line, len(r.Truces))
		}
	}
}

// TestSeveral counts the truces of short stories: those of one story are kept apart, and one that is told of twice is one.
func TestSeveral(t *testing.T) {
	for _, line := range rows(t, "several.tsv") {
		f := strings.Split(line, "\t")
		if len(f) != 3 {
			t.Fatalf("no three fields in %q", line)
		}
		r, err := truce.Parse(truce.Article{Text: f[2], Published: moment(t, f[1])})
		if err != nil {
			t.Fatal(err)
		}
		if n := strconv.Itoa(len(r.Truces)); n != f[0] {
			t.Errorf("%q: %s truces, want %s", f[2], n, f[0])
		}
	}
}
