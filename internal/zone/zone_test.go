package zone

import (
	"archive/zip"
	"io"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func instant(t *testing.T, s string) int64 {
	t.Helper()
	v, err := time.Parse(time.RFC3339, s)
	if err != nil {
		t.Fatal(err)
	}
	return v.Unix()
}

func load(t *testing.T, name string) Zone {
	t.Helper()
	z, ok := Load(name)
	if !ok {
		t.Fatalf("no zone %q", name)
	}
	return z
}

func TestAt(t *testing.T) {
	for _, x := range []struct {
		zone, at string
		hours    float64
		why      string
	}{
		{"Asia/Damascus", "2016-06-15T21:01:00Z", 3, "summer time"},
		{"Asia/Damascus", "2016-02-27T00:00:00Z", 2, "winter"},
		{"Asia/Damascus", "2023-01-15T00:00:00Z", 3, "summer time for good since October 2022"},
		{"Asia/Amman", "2022-12-01T00:00:00Z", 3, "the same in Jordan"},
		{"Africa/Khartoum", "2017-10-31T20:59:59Z", 3, "before the change of 1 November 2017"},
		{"Africa/Khartoum", "2017-10-31T21:00:00Z", 2, "after it"},
		{"Asia/Pyongyang", "2015-08-14T14:59:59Z", 9, "before its own time"},
		{"Asia/Pyongyang", "2016-01-01T00:00:00Z", 8.5, "Pyongyang time"},
		{"Asia/Pyongyang", "2018-05-05T00:00:00Z", 9, "after the summit"},
		{"Europe/Moscow", "2012-01-01T00:00:00Z", 4, "summer time for good, 2011 to 2014"},
		{"Europe/Moscow", "2015-01-01T00:00:00Z", 3, "and back"},
		{"Europe/Kyiv", "2014-09-05T15:00:00Z", 3, "Minsk"},
		{"Europe/Simferopol", "2014-04-01T00:00:00Z", 4, "Crimea on Moscow time"},
		{"Asia/Kathmandu", "2006-11-21T00:00:00Z", 5.75, "quarter hours"},
		{"Asia/Kabul", "2018-06-15T00:00:00Z", 4.5, "half hours"},
		{"Europe/Dublin", "2024-01-15T00:00:00Z", 0, "winter, by the rule"},
		{"Europe/Dublin", "2024-07-15T00:00:00Z", 1, "summer, by the rule"},
		{"America/Santiago", "2050-01-15T00:00:00Z", -3, "southern summer, by the rule"},
		{"Asia/Gaza", "2024-08-01T00:00:00Z", 3, "announced far ahead"},
	} {
		p, ok := load(t, x.zone).At(instant(t, x.at))
		if want := int32(x.hours * 3600); !ok || p.Offset != want {
			t.Errorf("%s at %s: offset %d, want %d: %s", x.zone, x.at, p.Offset, want, x.why)
		}
	}
	if _, ok := Zone(0).At(0); ok {
		t.Error("the zero zone has an offset")
	}
	if Zone(65535).Name() != "" || Zone(0).String() != "unknown" {
		t.Error("a zone out of range has a name")
	}
}

func TestInstants(t *testing.T) {
	for _, x := range []struct {
		zone, local string
		n           int
		first       string
	}{
		{"Asia/Damascus", "2016-06-16T00:01:00Z", 1, "2016-06-15T21:01:00Z"},
		{"Asia/Damascus", "2016-03-25T00:30:00Z", 0, ""}, // skipped: clocks went from 00:00 to 01:00
		{"Asia/Damascus", "2016-10-27T23:30:00Z", 2, "2016-10-27T20:30:00Z"},
		{"Europe/Kyiv", "2022-03-27T03:30:00Z", 0, ""},
		{"Europe/Kyiv", "2022-10-30T03:30:00Z", 2, "2022-10-30T00:30:00Z"},
		{"America/New_York", "2040-11-04T01:30:00Z", 2, "2040-11-04T05:30:00Z"}, // by the rule
		{"Asia/Kolkata", "2021-02-25T00:00:00Z", 1, "2021-02-24T18:30:00Z"},
	} {
		first, second, n := load(t, x.zone).Instants(instant(t, x.local))
		if n != x.n || n > 0 && first != instant(t, x.first) || n == 2 && second <= first {
			t.Errorf("%s %s: %d instants from %v", x.zone, x.local, n, time.Unix(first, 0).UTC())
		}
	}
}

// TestAgainstGo compares every zone with package time's own reading of the same files.
func TestAgainstGo(t *testing.T) {
	dir := filepath.Join(goroot(t), "lib", "time")
	if sourceVersion(t, dir) != Version() {
		t.Skip("another version of the data")
	}
	z, err := zip.OpenReader(filepath.Join(dir, "zoneinfo.zip"))
	if err != nil {
		t.Skip(err)
	}
	defer z.Close()
	rnd := rand.New(rand.NewPCG(1, 2))
	n := 0
	for _, f := range z.File {
		if strings.HasSuffix(f.Name, "/") {
			continue
		}
		n++
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		loc, err := time.LoadLocationFromTZData(f.Name, b)
		if err != nil {
			t.Fatal(err)
		}
		zone := load(t, f.Name)
		if zone.Name() != f.Name {
			t.Fatalf("%s is called %s", f.Name, zone.Name())
		}
		for range 300 {
			at := rnd.Int64N(280*365*86400) - 150*365*86400 // 1820 to 2100
			abbr, off := time.Unix(at, 0).In(loc).Zone()
			p, ok := zone.At(at)
			if !ok || int(p.Offset) != off || p.Abbrev != abbr {
				t.Fatalf("%s at %v: %+v, want %d %s", f.Name, time.Unix(at, 0).UTC(), p, off, abbr)
			}
			first, second, k := zone.Instants(at + int64(p.Offset))
			if k == 0 || first != at && second != at {
				t.Fatalf("%s: local time of %v gives %d instants %v %v", f.Name, time.Unix(at, 0).UTC(), k, time.Unix(first, 0).UTC(), time.Unix(second, 0).UTC())
			}
		}
	}
	if n != count() {
		t.Errorf("%d files, %d names", n, count())
	}
}

func TestCandidates(t *testing.T) {
	got := Candidates(3*3600, instant(t, "2016-06-15T21:01:00Z"))
	for _, want := range []string{"Asia/Damascus", "Europe/Moscow", "Africa/Nairobi"} {
		if !slices.Contains(got, load(t, want)) {
			t.Errorf("%s is missing from the zones at +03:00 in June 2016", want)
		}
	}
	for _, not := range []string{"Europe/London", "Etc/GMT-3", "Asia/Tehran"} {
		if slices.Contains(got, load(t, not)) {
			t.Errorf("%s is among the zones at +03:00 in June 2016", not)
		}
	}
}

func TestAbbreviation(t *testing.T) {
	for abbr, want := range map[string][]int32{
		"BST": {3600, 6 * 3600, 11 * 3600}, "IST": {5*3600 + 1800, 7200, 3600}, "CST": {-6 * 3600, 8 * 3600, -5 * 3600},
		"GMT": {0}, "MSK": {3 * 3600, 4 * 3600}, "EET": {7200}, "XYZ": nil, "": nil, "EST": {-5 * 3600, 10 * 3600},
	} {
		var got []int32
		for _, m := range Abbreviation(abbr) {
			got = append(got, m.Offset)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", abbr, got, want)
		}
	}
}

func TestTables(t *testing.T) {
	last := ""
	for line := range strings.Lines(abbreviations) {
		if line[0] == '#' {
			continue
		}
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(c) != 5 || c[0] < last || c[4] == "" {
			t.Fatalf("bad row %q", line)
		}
		last = c[0]
		if _, ok := ParseOffset(c[1]); !ok {
			t.Errorf("bad offset in %q", line)
		}
		if _, ok := Load(c[3]); !ok && c[3] != "-" {
			t.Errorf("no zone %q", c[3])
		}
	}
	last = ""
	for line := range strings.Lines(words) {
		if line[0] == '#' {
			continue
		}
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(c) != 2 || c[0] <= last || c[0] != strings.ToLower(c[0]) {
			t.Fatalf("bad row %q after %q", line, last)
		}
		last = c[0]
		if _, ok := Load(c[1]); !ok {
			t.Errorf("no zone %q", c[1])
		}
	}
}

func TestParseOffset(t *testing.T) {
	for s, want := range map[string]int32{"Z": 0, "+03": 10800, "+03:00": 10800, "+0300": 10800, "-3": -10800, "+5:30": 19800, "-0930": -34200} {
		if got, ok := ParseOffset(s); !ok || got != want {
			t.Errorf("%s: %d %v", s, got, ok)
		}
	}
	for _, s := range []string{"", "+", "03:00", "+03:", "+03:60", "+19:00", "+12345", "+a", "+:30", "+3:0"} {
		if got, ok := ParseOffset(s); ok {
			t.Errorf("%q gives %d", s, got)
		}
	}
}

func BenchmarkAt(b *testing.B) {
	z, _ := Load("Asia/Damascus")
	b.ReportAllocs()
	for b.Loop() {
		z.At(1466024460)
	}
}
