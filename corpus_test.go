package truce_test

import (
	"os"
	"path"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// Truces of one place that follow each other within days are told apart, and what several articles tell of one is put together.
func TestTrucesInARow(t *testing.T) {
	var reports []*truce.Report
	event := make(map[string]string) // of each article
	for a, err := range truce.Articles(os.DirFS("."), "testdata/corpus/*.txt") {
		if err != nil {
			t.Fatal(err)
		}
		a.ID = path.Base(a.ID)
		event[a.ID] = strings.TrimRight(strings.TrimRight(a.ID, "abc"), "-")
		r, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		reports = append(reports, r)
	}
	c := truce.Reconcile(reports...)
	lost(t, c, reports)
	with := make(map[[2]string]bool)
	for i := range c.Truces {
		for _, x := range c.Truces[i].Evidence {
			for _, y := range c.Truces[i].Evidence {
				with[[2]string{x.Article, y.Article}] = true
			}
		}
	}
	found, belong := 0, 0
	for x := range event {
		for y := range event {
			switch {
			case x >= y:
			case event[x] != event[y] && with[[2]string{x, y}]:
				t.Errorf("%s and %s tell of two truces and were joined", x, y)
			case event[x] == event[y]:
				belong++
				if with[[2]string{x, y}] {
					found++
				} else {
					t.Logf("%s and %s tell of one truce and stay apart", x, y)
				}
			}
		}
	}
	if belong < 8 || found*4 < belong*3 {
		t.Errorf("%d of %d pairs of articles on one truce were put together, want three quarters", found, belong)
	}
}
