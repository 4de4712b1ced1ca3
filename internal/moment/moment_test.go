package moment

import (
	"testing"
	"time"

	"github.com/84b0a40e/truce/internal/zone"
)

func parse(t *testing.T, s string) Moment {
	t.Helper()
	m, err := Parse(s)
	if err != nil {
		t.Fatalf("%s: %v", s, err)
	}
	return m
}

func TestRoundTrip(t *testing.T) {
	for _, s := range []string{
		"2016", "2016-05", "2016-05-09", "2016-05-09~", "2016?", "2016-05%", "201X", "20XX", "2016-XX", "2016-XX-XX",
		"2016-05-XX", "-0395", "0000", "Y17000", "2001-21", "2001-33", "2001-40", "XXXX-12-24", "1XXX", "XXXX",
		"2016-06-16T00:01", "2016-06-16T00:01+03:00", "2016-06-16T00:01+03:00[Asia/Damascus]", "2016-06-16T00:01[Asia/Damascus]",
		"2016-06-16T00:01:30Z", "2016-06-16T17", "2016-06-16T00:01+03:00[Asia/Damascus]~", "2024-09-25TEV", "2016-W24", "2016-W24-WE", "2020-W53~", "2016-W24/2016-W30", "2016-10-13TNI~", "2016-10-13TNI/2016-10-14TMO",
		"2016-03-19/2017-01-14", "../2016-02-25", "2016-02-25/..", "/2016", "2016/", "2004-06~/2004-07-03?",
		"2016-06-16T00:01+03:00[Asia/Damascus]/2016-06-18T00:01+03:00[Asia/Damascus]",
		"[2016-05-09,2016-09-05]", "{1960,1961-12}", "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]",
		"[2016-06-16T00:01+03:00[Asia/Damascus],2016-06-17]",
	} {
		m := parse(t, s)
		if got := m.String(); got != s {
			t.Errorf("%s comes back as %s", s, got)
		}
		if again := parse(t, m.String()); again != m {
			t.Errorf("%s: not equal after a round trip", s)
		}
	}
	if got := parse(t, "2016-05-04T24:00").String(); got != "2016-05-05T00:00" {
		t.Errorf("24:00 is %s", got)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{
		"", "16", "201", "2016-", "2016-13", "2016-00", "2016-02-30", "2015-02-29", "2016-5-9", "2016-05-09T25:00", "2016-05-09T24:01",
		"2016-05-09T12:60", "2016-05T12:00", "2016-05-09T12:00+19", "2016-05-09T12:00[Asia/Nowhere]", "2016-05-09T12:00[Asia/Damascus",
		"2016/2015", "/", "../", "[]", "[2016", "2016]", "[2016,]", "2016~?", "-0000", "Y1", "2016-XX-09", "20X6", "2016-05-09 12:00", "2016-20", "2016-42", "2016-W54", "2016-W00", "2015-W54-WE", "2016-W24-1", "201X-W24", "2016-05TEV", "2016-05-09TXX", "2016-05-09TEV12:00",
	} {
		if m, err := Parse(s); err == nil {
			t.Errorf("%q is read as %s", s, m)
		}
	}
}

func TestBefore(t *testing.T) {
	for _, x := range []struct {
		a, b string
		want bool
	}{
		{"2016-05-08", "2016-05-09", true},
		{"2016-05-09", "2016-05-09", false},
		{"2016-05", "2016-05-09", false},
		{"2016-04", "2016-05-09", true},
		{"2016-06-16T00:01+03:00", "2016-06-15T21:02Z", true},
		{"2016-06-16T00:01+03:00", "2016-06-15T21:01Z", false},
		{"2016-06-15", "2016-06-16T00:01Z", false}, // 15 June ends at 12:00Z on the 16th in the far west
		{"2016-06-14", "2016-06-16T12:00Z", true},
		{"2016-05-08~", "2016-05-09", false},
		{"2016-05-01/2016-05-08", "2016-05-09", true},
		{"../2016-02-25", "2016-02-26", true},
		{"2016-02-26", "2016-02-25/..", false},
		{"[2016-05-09,2016-09-05]", "2016-10", true},
		{"[2016-05-09,2016-09-05]", "2016-08", false},
	} {
		if got := parse(t, x.a).Before(parse(t, x.b)); got != x.want {
			t.Errorf("%s before %s: %v", x.a, x.b, got)
		}
	}
	if (Moment{}).Before(Year(2016)) || Year(2016).Before(Moment{}) {
		t.Error("the unknown is before something")
	}
}

func TestConflicts(t *testing.T) {
	for _, x := range []struct {
		a, b string
		want bool
	}{
		{"2016-05-04", "2016-05-04T00:01+03:00", false},
		{"2016-05-05", "2016-05-04T00:01+03:00", true},
		{"2016-05-04T00:01", "2016-05-04T00:01+03:00", false},
		{"2016-05-04T00:01", "2016-05-04T01:00+03:00", true},
		{"2016-05-04", "2016-05-05", true},
		{"2016-05-04~", "2016-05-05", false},
		{"2016-05-04~", "2016-05-06", true},
		{"2016-05-04", "2016-05-03T21:01Z", false},
		{"2016", "2016-05", false},
		{"[2016-05-09,2016-09-05]", "2016-09", false},
		{"[2016-05-09,2016-09-05]", "2016-07", true},
		{"../2016-02-25", "2016-03-01", true},
		{"2016-03-19/2017-01-14", "2016-10-15", false},
		{"2016-06-16T00:01+03:00", "2016-06-15T21:01Z", false},
		{"2024-09-25TEV", "2024-09-25", false},
		{"2016-W24", "2016-06-13", false},
		{"2016-W24", "2016-06-12", true},
		{"2016-W24-WE", "2016-06-17", true},
		{"2016-W24-WE", "2016-06-19T23:00", false},
		{"2024-09-25TEV", "2024-09-25T19:30+02:00", false},
		{"2024-09-25TMO", "2024-09-25T19:30", true},
		{"2016-10-13TNI", "2016-10-14T02:00", false},
	} {
		a, b := parse(t, x.a), parse(t, x.b)
		if a.Conflicts(b) != x.want || b.Conflicts(a) != x.want {
			t.Errorf("%s against %s: %v %v", x.a, x.b, a.Conflicts(b), b.Conflicts(a))
		}
	}
}

func TestTime(t *testing.T) {
	if got, ok := parse(t, "2016-06-16T00:01[Asia/Damascus]").Time(); !ok || got.UTC().Format(time.RFC3339) != "2016-06-15T21:01:00Z" {
		t.Errorf("Damascus: %v %v", got, ok)
	}
	for _, s := range []string{"2016-06-16", "2016-06-16T00:01", "2016-06-16T00:01Z~", "2016-03-25T00:30[Asia/Damascus]", "2016-10-27T23:30[Asia/Damascus]", "2016-06-15T00:00Z/2016-06-16T00:00Z"} {
		if got, ok := parse(t, s).Time(); ok {
			t.Errorf("%s is the instant %v", s, got)
		}
	}
	damascus, _ := zone.Load("Asia/Damascus")
	if got := parse(t, "2016-06-15T21:01Z").In(damascus).String(); got != "2016-06-16T00:01+03:00[Asia/Damascus]" {
		t.Errorf("in Damascus: %s", got)
	}
	if got := Date(2016, 10, 27).WithClock(23, 30).WithZone(damascus).String(); got != "2016-10-27T23:30[Asia/Damascus]" {
		t.Errorf("in an overlap: %s", got)
	}
}

func TestAdd(t *testing.T) {
	for _, x := range []struct {
		m, d string
		sign int
		want string
	}{
		{"2016-05-04", "P5D", 1, "2016-05-09"},
		{"2016-05-09", "P5D", -1, "2016-05-04"},
		{"2016-06-16T00:01+03:00[Asia/Damascus]", "PT48H", 1, "2016-06-18T00:01+03:00[Asia/Damascus]"},
		{"2022-10-27T12:00+03:00[Asia/Damascus]", "PT48H", 1, "2022-10-29T12:00+03:00[Asia/Damascus]"},
		{"2016-10-27T12:00+03:00[Asia/Damascus]", "PT48H", 1, "2016-10-29T11:00+02:00[Asia/Damascus]"},
		{"2016-10-27T12:00+03:00[Asia/Damascus]", "P2D", 1, "2016-10-29T12:00+02:00[Asia/Damascus]"},
		{"2016-01-31", "P1M", 1, "2016-02-29"},
		{"2016-02-29", "P1Y", 1, "2017-02-28"},
		{"2016-05-04", "PT72H", 1, "2016-05-07"},
		{"2016-05-04", "PT12H", 1, "2016-05-04~"},
		{"2016-05", "P2M", 1, "2016-07"},
		{"2016-05", "P2M", -1, "2016-03"},
		{"2016", "P5Y", -1, "2011"},
		{"2016-05-04", "PXD", 1, ""},
		{"2016-05-04", "P1W", 1, "2016-05-11"},
		{"2016-05-04TEV", "P2D", 1, "2016-05-06TEV"},
	} {
		d, err := ParseDuration(x.d)
		if err != nil {
			t.Fatal(err)
		}
		if got := parse(t, x.m).Add(d, x.sign).String(); got != x.want {
			t.Errorf("%s %+d×%s: %s, want %s", x.m, x.sign, x.d, got, x.want)
		}
	}
}

func TestDuration(t *testing.T) {
	for _, s := range []string{"P5D", "PT48H", "P2W", "P1Y6M", "P2.5Y", "PXD", "PTXH", "P1DT12H", "PT1M30S", "P0D", "PT0.25H"} {
		d, err := ParseDuration(s)
		if err != nil || d.String() != s {
			t.Errorf("%s: %s %v", s, d, err)
		}
	}
	for _, s := range []string{"", "P", "PT", "5D", "P5", "P5H", "PT5D", "P1D2M", "PT1M2H", "P1DT", "PTT5H", "P-5D", "P.5D", "P5.D", "P5D3H", "P1E", "P9999999999D"} {
		if d, err := ParseDuration(s); err == nil {
			t.Errorf("%q is read as %s", s, d)
		}
	}
	for _, x := range []struct {
		a, b string
		want bool
	}{
		{"PT48H", "P2D", false}, {"PT48H", "P3D", true}, {"P2M", "P60D", false}, {"P1Y", "P12M", false}, {"P1M", "P5W", true}, {"PXD", "P5D", false}, {"P2W", "P14D", false},
	} {
		a, _ := ParseDuration(x.a)
		b, _ := ParseDuration(x.b)
		if a.Conflicts(b) != x.want || b.Conflicts(a) != x.want {
			t.Errorf("%s against %s", x.a, x.b)
		}
	}
	if Of(48, Hours) == Of(2, Days) || Of(5, Days).String() != "P5D" || !(Duration{}).IsZero() || Of(0, Days).IsZero() {
		t.Error("lengths are not kept as told")
	}
}

func TestFeasts(t *testing.T) {
	for _, x := range []struct {
		f    Feast
		year int
		want string
	}{
		{Easter, 2016, "2016-03-27"}, {Easter, 2014, "2014-04-20"}, {Easter, 2025, "2025-04-20"},
		{OrthodoxEaster, 2016, "2016-05-01"}, {OrthodoxEaster, 2022, "2022-04-24"}, {OrthodoxEaster, 2025, "2025-04-20"}, {OrthodoxEaster, 2023, "2023-04-16"},
		{OrthodoxChristmas, 2023, "2023-01-07"}, {OrthodoxChristmas, 2024, "2024-01-07"}, {OrthodoxChristmas, 2025, "2025-01-07"},
		{EidAlFitr, 2018, "2018-06-15~/2018-06-17~"}, {EidAlAdha, 2016, "2016-09-13~/2016-09-16~"} /* sighted a day earlier */, {Ramadan, 2023, "2023-03-23~/2023-04-21~"},
		{Passover, 2016, "2016-04-23/2016-04-29"}, {RoshHashanah, 2016, "2016-10-03/2016-10-04"}, {RoshHashanah, 2023, "2023-09-16/2023-09-17"},
		{YomKippur, 2023, "2023-09-25"}, {Hanukkah, 2023, "2023-12-08/2023-12-15"},
		{Nowruz, 2016, "2016-03-20"}, {Nowruz, 2023, "2023-03-21"}, {Nowruz, 2019, "2019-03-21"},
		{LunarNewYear, 2016, "2016-02-08"}, {LunarNewYear, 2023, "2023-01-22"}, {LunarNewYear, 2024, "2024-02-10"}, {LunarNewYear, 1968, "1968-01-30"},
		{Thingyan, 2021, "2021-04-13~/2021-04-16~"},
		{Thanksgiving, 1999, "1999-11-25"}, {ElectionDayUS, 1998, "1998-11-03"}, {MemorialDay, 2000, "2000-05-29"}, {LaborDayUS, 2016, "2016-09-05"},
		{Christmas, 1914, "1914-12-25"}, {Christmas, 1200, ""}, {NoFeast, 2016, ""},
	} {
		if got := x.f.In(x.year).String(); got != x.want {
			t.Errorf("feast %d of %d: %s, want %s", x.f, x.year, got, x.want)
		}
	}
}

// TestCalendarAgainstTime compares the calendar with package time's.
func TestCalendarAgainstTime(t *testing.T) {
	for n := DayNumber(1850, 1, 1); n < DayNumber(2110, 1, 1); n++ {
		w := time.Unix(n*86400, 0).UTC()
		y, m, d := Civil(n)
		iy, iw := ISOWeek(n)
		wy, ww := w.ISOWeek()
		if y != w.Year() || m != int(w.Month()) || d != w.Day() || Weekday(n)%7 != int(w.Weekday()) || iy != wy || iw != ww || DayNumber(y, m, d) != n {
			t.Fatalf("%v: %d-%d-%d %d W%d", w, y, m, d, iy, iw)
		}
		if s := WeekStart(iy, iw); s > n || n-s > 6 {
			t.Fatalf("week of %v begins %d", w, s)
		}
	}
	if y, m, d := Civil(DayNumber(-395, 3, 1)); y != -395 || m != 3 || d != 1 {
		t.Errorf("before our era: %d-%d-%d", y, m, d)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2016-06-16T00:01+03:00[Asia/Damascus]", "[2016-05-09,2016-09-05]", "../2016-02-25", "201X", "Y17000", "2004-06~/2004-07-03?"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m, err := Parse(s)
		if err != nil {
			return
		}
		again, err := Parse(m.String())
		if err != nil || again != m {
			t.Errorf("%q: %q comes back as %q: %v", s, m, again, err)
		}
		if b := m.Range(); b.From >= b.To {
			t.Errorf("%q: bounds %+v", s, b)
		}
		m.Conflicts(m)
		m.Time()
		m.Add(Of(1, Days), 1)
	})
}

func BenchmarkParse(b *testing.B) {
	s := "2016-06-16T00:01+03:00[Asia/Damascus]"
	b.ReportAllocs()
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		if _, err := Parse(s); err != nil {
			b.Fatal(err)
		}
	}
}
