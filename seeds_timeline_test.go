package truce_test

import (
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// The five seeds tell of five truces; which article tells of which is known from the records made by hand.
func TestTimelineOfTheSeeds(t *testing.T) {
	const dir = "../shared"
	if _, err := os.Stat(dir + "/seeds"); err != nil {
		t.Skip("the seeds are not here:", err)
	}
	var reports []*truce.Report
	for a, err := range truce.Articles(os.DirFS(dir), "seeds/*.txt") {
		if err != nil {
			t.Fatal(err)
		}
		a.ID = path.Base(a.ID)[:3] // the number of the seed
		r, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		reports = append(reports, r)
	}
	c := truce.Reconcile(reports...)
	lost(t, c, reports)
	told := tellers(c)
	slices.Sort(told)
	if want := []string{"000", "000 001 002", "001 002", "003", "004"}; !slices.Equal(told, want) {
		t.Fatalf("truces are told by %v, want %v", told, want)
	}
	for i, who := range tellers(c) {
		tr := &c.Truces[i]
		places := make([]string, len(tr.Places))
		for k, p := range tr.Places {
			places[k] = p.Name
		}
		switch who {
		case "001 002":
			if !slices.Contains(places, "Aleppo") || !tr.Start.Contested() || len(tr.Start.Claims) < 3 {
				t.Errorf("May in Aleppo: places %v, %d claims of the start, contested %t", places, len(tr.Start.Claims), tr.Start.Contested())
			}
			for m, cl := range tr.Start.All() {
				if s := m.String(); cl.Evidence[0].Article == "002" && !strings.HasPrefix(s, "2016-05-04") && !strings.HasPrefix(s, "2016-05-05") {
					t.Errorf("a start of %s", s)
				}
			}
			if m, ok := tr.End.Best(); !ok || !strings.HasPrefix(m.String(), "2016-05-09") {
				t.Errorf("it ended %s, want 9 May", m)
			}
		case "000 001 002":
			if tr.Modality != truce.ModalityActual || !slices.Contains(places, "Syria") {
				t.Errorf("the nationwide truce: %s in %v", tr.Modality, places)
			}
		}
	}
	rs := c.Article("001").Published.Claims[0].Readings
	if m := rs[0].Value; m != moment(t, "2016-05-09") || !slices.Contains(rs[0].Why, "agrees-with:002") {
		t.Errorf("article 001 appeared %v, want 2016-05-09 first because of 002", rs)
	}
	if len(rs) < 2 {
		t.Errorf("article 001 has the readings %v; none is to be deleted", rs)
	}
}
