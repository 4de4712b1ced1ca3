package truce_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
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

// TestMachineMakesNoDifference reads the articles in another process with another zone and locale and without the host's zone
// files.
func TestMachineMakesNoDifference(t *testing.T) {
	sum := func() string {
		h := sha256.New()
		for _, a := range articles(t) {
			r, err := truce.Parse(a)
			if err != nil {
				t.Fatal(err)
			}
			if err := json.NewEncoder(h).Encode(r); err != nil {
				t.Fatal(err)
			}
		}
		return fmt.Sprintf("sum %x", h.Sum(nil))
	}
	const child = "TRUCE_TEST_CHILD"
	if os.Getenv(child) != "" {
		fmt.Println(sum())
		return
	}
	c := exec.Command(os.Args[0], "-test.run=^TestMachineMakesNoDifference$")
	c.Env = append(os.Environ(), child+"=1", "TZ=Pacific/Auckland", "ZONEINFO=/nonexistent", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8")
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if want := sum(); !strings.Contains(string(out), want) {
		t.Errorf("another zone, locale and no zone files: %s, want %s", out, want)
	}
}

// TestShift moves the day of publication by weeks: what is told against it moves along.
func TestShift(t *testing.T) {
	texts := []string{"They met on Monday.", "They will meet on Friday.", "It began yesterday.", "It ended last Tuesday.", "It starts next Sunday at 6 p.m.", "It began two days ago.", "They fought overnight.", "It holds today."}
	day := func(y, m, d int) truce.Moment {
		x, err := truce.ParseMoment(fmt.Sprintf("%04d-%02d-%02d", y, m, d))
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	for _, s := range texts {
		for _, to := range [][3]int{{2016, 5, 16}, {2016, 2, 29}, {2017, 1, 2}, {1995, 10, 9}} {
			at := func(p truce.Moment) int64 {
				r, err := truce.Parse(truce.Article{Text: s, Published: p})
				if err != nil || len(r.Times) != 1 {
					t.Fatalf("%s: %v, %d times", s, err, len(r.Times))
				}
				m, ok := r.Times[0].Moment.Best()
				if !ok {
					t.Fatalf("%s: no moment", s)
				}
				from, _ := m.Bounds()
				base, _ := p.Bounds()
				return from.Unix() - base.Unix()
			}
			if a, b := at(day(2016, 5, 9)), at(day(to[0], to[1], to[2])); a != b {
				t.Errorf("%s: %d seconds from a Monday, %d from another", s, a, b)
			}
		}
	}
}
