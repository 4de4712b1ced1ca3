package synth

import (
	"slices"
	"strings"
	"testing"
)

func TestArticlesAreRepeatable(t *testing.T) {
	o := Options{Seed: 7, Articles: 500, Noise: .2}
	a, b := slices.Collect(Articles(o)), slices.Collect(Articles(o))
	if len(a) != 500 || len(b) != 500 {
		t.Fatalf("%d and %d articles", len(a), len(b))
	}
	faults := 0
	for i := range a {
		if a[i].Text != b[i].Text || a[i].ID != b[i].ID {
			t.Fatalf("article %d differs", i)
		}
		if a[i].Fault != Clean {
			faults++
		}
		for _, told := range a[i].Told {
			if e := a[i].Text[told.From:told.To]; strings.ContainsAny(e, "[]\n") || !strings.Contains(e, " ") {
				t.Errorf("%s: the truce is called %q", a[i].ID, e)
			}
		}
	}
	if faults < 70 || faults > 130 {
		t.Errorf("%d of 500 articles have faults, want about a fifth", faults)
	}
	if ids := slices.CompactFunc(slices.Clone(a), func(x, y Article) bool { return x.ID == y.ID }); len(ids) != 500 {
		t.Error("ids repeat")
	}
}
