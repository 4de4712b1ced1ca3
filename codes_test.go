package truce_test

import (
	"os"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// Every reason and every code that a report can hold is one that the package comment lists: programs rely on them.
func TestCodesAreListed(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	listed := make(map[string]bool)
	for line := range strings.Lines(string(doc)) {
		item, ok := strings.CutPrefix(line, "//   - ")
		if !ok {
			continue
		}
		names, _, _ := strings.Cut(item, ": ")
		names, _, _ = strings.Cut(names, " (")
		for name := range strings.SplitSeq(names, ",") {
			listed[strings.TrimSpace(name)] = true
		}
	}
	if !listed["stated"] || !listed["empty"] || !listed["month-first"] {
		t.Fatalf("the list of codes was not found: %v", listed)
	}
	check := func(article, code string) {
		if code, _, _ = strings.Cut(code, ":"); !listed[code] && !listed[code+":ID"] {
			t.Errorf("%s: %q is not listed in doc.go", article, code)
			listed[code] = true // once is enough
		}
	}
	var all []*truce.Report
	for _, a := range articles(t) {
		r, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	for _, r := range all {
		codesOf(r.Truces, r.Statements, r.Times, func(code string) { check(r.Article, code) })
		whys(r.Published, func(code string) { check(r.Article, code) })
		for _, d := range r.Diagnostics {
			check(r.Article, d.Code)
		}
	}
	c := truce.Reconcile(all...)
	codesOf(c.Truces, c.Statements, nil, func(code string) { check("corpus", code) })
	for _, d := range c.Diagnostics {
		check("corpus", d.Code)
	}
}

func codesOf(truces []truce.Truce, statements []truce.Statement, times []truce.Timex, f func(string)) {
	for _, t := range truces {
		whys(t.Status, f)
		whys(t.Declared, f)
		whys(t.Start, f)
		whys(t.End, f)
		whys(t.Length, f)
		for _, h := range t.History {
			whys(h.When, f)
		}
	}
	for _, s := range statements {
		whys(s.By, f)
		whys(s.When, f)
	}
	for _, x := range times {
		whys(x.Moment, f)
		whys(x.Length, f)
	}
}

func whys[T comparable](x truce.Fact[T], f func(string)) {
	for _, c := range x.Claims {
		for _, r := range c.Readings {
			for _, w := range r.Why {
				f(w)
			}
		}
	}
}
