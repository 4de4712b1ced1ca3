package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

const testdata = "../../testdata"

// TestUpToDate: the committed gold file is what the sources give, so every
// surface stands at its offsets.
func TestUpToDate(t *testing.T) {
	want, err := build(testdata)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(testdata, "articles.gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("articles.gold.jsonl is stale: go run ./scripts/gold")
	}
}

// TestSurfaces looks every offset up again, by slicing only.
func TestSurfaces(t *testing.T) {
	list, err := load(testdata)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range list {
		raw := a.source.raw
		stands := func(what, words string, start, end int) {
			t.Helper()
			if start < 0 || end > len(raw) || start >= end || raw[start:end] != words {
				t.Errorf("%s: %s %q does not stand at %d-%d", a.ID, what, words, start, end)
			}
		}
		if !utf8.ValidString(raw) || strings.HasSuffix(raw, " ") {
			t.Errorf("%s: invalid or ends in a blank", a.ID)
		}
		for _, x := range a.Truces {
			stands("truce", x.Mention, x.MentionStart, x.MentionEnd)
			for _, c := range append(append([]claim{}, x.Starts...), x.Ends...) {
				stands("claim", c.Surface, c.Start, c.End)
			}
			for _, list := range [][]coded{x.Purpose, x.Conditions, x.Violations, x.Unknown, x.History, x.Related} {
				for _, c := range list {
					stands(c.Code, c.Surface, c.Start, c.End)
				}
			}
		}
		for _, q := range a.Statements {
			stands("quote", q.Quote, q.Start, q.End)
		}
		for _, d := range a.Dates {
			stands("date", d.Surface, d.Start, d.End)
		}
	}
}

// TestMistakes: what the checker is for.
func TestMistakes(t *testing.T) {
	const raw = "The truce began on Friday, 24 November 2023, for four days.\r\nIt \"holds\", he said."
	const head = "conflict X\nstyle wire\npublished 2023-11-24 text\n"
	for _, c := range []struct{ gold, want string }{
		{"truce truce | in_effect | The truce\n  length P4D | four days\ndate 2023-11-24 | Friday, 24 November 2023\nquote he | holds\n", ""},
		{"truce truce | in_effect | days. It\n", ""},
		{"truce truce | in_effect | The cease-fire\n", "does not occur"},
		{"truce truce | in_effect | The truce#2\n", "does not occur"},
		{"truce peace | in_effect | The truce\n", "not in its list"},
		{"truce truce | over | The truce\n", "not in its list"},
		{"truce truce | in_effect | The truce\n  length PT4H | four days\n", "is not"},
		{"date 2023-11-23 | Friday\n", "is a Thursday"},
		{"date 2023-11-23 | 24 November 2023\n", "is not"},
		{"date 2023-11-24 | Friday\ndate 2023 | Friday\n", "does not occur after"},
		{"shows truces\n", "not in its list"},
		{"  start 2023 | 2023\n", "belongs to nothing"},
	} {
		_, err := parse("x", raw, head+c.gold)
		switch {
		case err == nil && c.want != "":
			t.Errorf("%q: no error, want %q", c.gold, c.want)
		case err != nil && c.want == "":
			t.Errorf("%q: %v", c.gold, err)
		case err != nil && !strings.Contains(err.Error(), c.want):
			t.Errorf("%q: %v, want %q", c.gold, err, c.want)
		}
	}
}
