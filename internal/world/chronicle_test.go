package world

import (
	"slices"
	"testing"
)

func TestChronicle(t *testing.T) {
	c := Events()
	for _, x := range []struct{ number, year int }{
		{598, 0}, {678, 1990}, {687, 1991}, {1244, 1999}, {1701, 2006}, {1973, 2011}, {2254, 2015}, {2401, 2018}, {2728, 2024}, {9999, 0}, {0, 0},
	} {
		if got := c.Adopted(x.number); got != x.year {
			t.Errorf("Adopted(%d) = %d, want %d", x.number, got, x.year)
		}
	}
	for i, r := range c.resolutions {
		if i > 0 && (r[0] != c.resolutions[i-1][0]+1 || r[1] <= c.resolutions[i-1][1]) {
			t.Errorf("resolutions of %d do not follow those of the year before", r[0])
		}
	}
	a := Load()
	for cc := range c.truces {
		if _, ok := a.Country(cc); !ok {
			t.Errorf("truces in %q, which is no country", cc)
		}
		for _, d := range c.Truces(cc) {
			if d.Turn == 0 {
				t.Errorf("nothing became of a truce in %s on %v", cc, d.On)
			}
			if d := d.On; d.Year < 1950 || d.Month < 1 || d.Month > 12 || d.Day < 1 || d.Day > 31 {
				t.Errorf("a truce in %s on %v", cc, d)
			}
		}
	}
	for cc, ds := range c.outbreaks {
		if _, ok := a.Country(cc); !ok {
			t.Errorf("fighting broke out in %q, which is no country", cc)
		}
		for _, d := range ds {
			if d.Year < 1950 || d.Month < 1 || d.Month > 12 || d.Day < 1 || d.Day > 31 {
				t.Errorf("fighting broke out in %s on %v", cc, d)
			}
		}
	}
	for cc, ws := range c.wars {
		if _, ok := a.Country(cc); !ok {
			t.Errorf("a war in %q, which is no country", cc)
		}
		for _, w := range ws {
			if w.From.Year < 1940 || w.To != (Day{}) && (w.To.Year < w.From.Year || w.To.Year == w.From.Year && w.To.Month < w.From.Month) {
				t.Errorf("a war in %s from %v to %v", cc, w.From, w.To)
			}
		}
	}
}

// TestChronicleSources: every row of the tables says what happened and how that is known.
func TestChronicleSources(t *testing.T) {
	for _, x := range []struct {
		name, tsv string
		fields    int
		sources   []string
	}{
		{"truces", trucesTSV, 5, []string{"text", "UN", "press"}}, {"wars", warsTSV, 5, []string{"UCDP", "press"}}, {"resolutions", resolutionsTSV, 3, []string{"UN"}},
		{"outbreaks", outbreaksTSV, 4, []string{"press"}},
	} {
		last := ""
		for f := range rows(x.tsv, x.fields) {
			if slices.Contains(f[:2], "") || f[x.fields-2] == "" || !slices.Contains(x.sources, f[x.fields-1]) {
				t.Errorf("%s: %q: something is missing, or the source is none of %q", x.name, f, x.sources)
			}
			if key := f[0] + "\t" + f[1]; (x.name == "truces" || x.name == "outbreaks") && key <= last {
				t.Errorf("%s: %q is out of order or there twice", x.name, f)
			} else {
				last = key
			}
		}
	}
}
