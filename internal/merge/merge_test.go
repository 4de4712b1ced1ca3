package merge

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/84b0a40e/truce/internal/moment"
)

func on(t testing.TB, readings ...string) []Claim {
	t.Helper()
	return []Claim{{Readings: at(t, readings...)}}
}

func at(t testing.TB, readings ...string) []moment.Moment {
	t.Helper()
	var out []moment.Moment
	for _, s := range readings {
		m, err := moment.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, m)
	}
	return out
}

func lasting(t testing.TB, s string) []moment.Duration {
	t.Helper()
	d, err := moment.ParseDuration(s)
	if err != nil {
		t.Fatal(err)
	}
	return []moment.Duration{d}
}

var (
	goma    = Place{ID: "goma", Country: "CD", Lat: -1.68, Lon: 29.22}
	gisenyi = Place{ID: "gisenyi", Country: "RW", Lat: -1.70, Lon: 29.26}
	bunia   = Place{ID: "bunia", Country: "CD", Lat: 1.57, Lon: 30.24}
	kivu    = Place{ID: "north-kivu", Country: "CD", Wide: true, Lat: -0.8, Lon: 29.0}
	congo   = Place{ID: "cd", Country: "CD", National: true}
	army    = Actor{Country: "CD", State: true, Party: true}
	m23     = Actor{ID: "m23", Country: "CD", Party: true}
	adf     = Actor{ID: "adf", Country: "CD", Party: true}
)

// The two records of each pair are of two articles. What holds for a pair holds in either order.
func TestSameTruce(t *testing.T) {
	local := func(change func(*Record)) Record {
		r := Record{
			Kind: "cease_fire", Status: []string{"announced"}, Places: []Place{goma}, Actors: []Actor{army, m23},
			Published: at(t, "2013-08-01"), Start: on(t, "2013-08-02"),
		}
		change(&r)
		return r
	}
	plain := local(func(*Record) {})
	for _, tt := range []struct {
		name string
		a, b Record
		same bool
	}{
		{"one told twice", plain, plain, true},
		{"nothing known", Record{Kind: "truce"}, Record{Kind: "truce"}, false},
		{"a start a day apart", plain, local(func(r *Record) { r.Start = on(t, "2013-08-03") }), true},
		{"a start three days apart", plain, local(func(r *Record) { r.Start = on(t, "2013-08-05") }), false},
		{"starts three days apart, one end", local(func(r *Record) { r.End = on(t, "2013-08-09") }), local(func(r *Record) { r.Start, r.End = on(t, "2013-08-05"), on(t, "2013-08-09") }), true},
		{"the start follows from end and length", plain, local(func(r *Record) {
			r.Start, r.End, r.Length, r.Status, r.Published = nil, on(t, "2013-08-05"), lasting(t, "P3D"), []string{"expired"}, at(t, "2013-08-05")
		}), true},
		{"a numeric date with two readings", plain, local(func(r *Record) { r.Start = on(t, "2013-02-08", "2013-08-02") }), true},
		{"a numeric date, no reading near", plain, local(func(r *Record) { r.Start = on(t, "2013-02-09", "2013-09-02") }), false},
		{"the month only", plain, local(func(r *Record) { r.Start = on(t, "2013-08") }), true},
		{"another month", plain, local(func(r *Record) { r.Start = on(t, "2013-10") }), false},
		{"another town", plain, local(func(r *Record) { r.Places = []Place{bunia} }), false},
		{"the province", plain, local(func(r *Record) { r.Places = []Place{kivu} }), true},
		{"another country", plain, local(func(r *Record) { r.Places = []Place{gisenyi} }), false},
		{"the country, same day", plain, local(func(r *Record) { r.Places = []Place{congo} }), true},
		{"nationwide, same day", plain, local(func(r *Record) { r.Places, r.Whole = []Place{congo}, true; r.Actors = []Actor{army} }), false},
		{"another group", plain, local(func(r *Record) { r.Actors = []Actor{army, adf}; r.Start = on(t, "2013-08-03") }), false},
		{"no parties named", plain, local(func(r *Record) { r.Actors = nil }), true},
		{"in force without a date", plain, local(func(r *Record) { r.Start, r.Status, r.Published = nil, []string{"holding"}, at(t, "2013-08-10") }), true},
		{"in force three years later", plain, local(func(r *Record) { r.Start, r.Status, r.Published = nil, []string{"holding"}, at(t, "2016-08-10") }), false},
		{"in force before it began", plain, local(func(r *Record) { r.Start, r.Status, r.Published = nil, []string{"holding"}, at(t, "2013-07-10") }), false},
		{"over long before it is said to hold", local(func(r *Record) { r.Length = lasting(t, "P3D") }), local(func(r *Record) { r.Start, r.Status, r.Published = nil, []string{"holding"}, at(t, "2013-12-10") }), false},
		{"called for months later", plain, local(func(r *Record) {
			r.Start, r.Modality, r.Status, r.Published = nil, "hypothetical", []string{"called_for"}, at(t, "2013-11-10")
		}), false},
		{"proposed for the day on which it began", plain, local(func(r *Record) { r.Modality, r.Status = "hypothetical", []string{"proposed"} }), true},
		{"another length in the same days", local(func(r *Record) { r.Start, r.Length = nil, lasting(t, "PT48H") }), local(func(r *Record) { r.Start, r.Length, r.Published = nil, lasting(t, "P10D"), at(t, "2013-08-09") }), false},
	} {
		for _, rs := range [][]Record{{tt.a, tt.b}, {tt.b, tt.a}} {
			rs[0].Report, rs[1].Report = 0, 1
			g := Groups(rs, func(a, b int) bool { return a < b })
			if same := g[0] == g[1]; same != tt.same {
				t.Errorf("%s: same truce %t, want %t", tt.name, same, tt.same)
			}
			if k := common(Keys(&rs[0]), Keys(&rs[1])); tt.same && !k {
				t.Errorf("%s: no common key", tt.name)
			}
		}
		rs := []Record{tt.a, tt.b} // of one article
		if g := Groups(rs, func(a, b int) bool { return a < b }); g[0] == g[1] {
			t.Errorf("%s: two records of one article were joined", tt.name)
		}
	}
}

// chance makes records that are near enough to each other to be mistaken.
func chance(t testing.TB, r *rand.Rand, n int) []Record {
	pick := func(xs ...string) string { return xs[r.IntN(len(xs))] }
	out := make([]Record, n)
	for i := range out {
		rec := &out[i]
		rec.Report = i
		rec.Kind = pick("truce", "cease_fire", "humanitarian_pause", "cessation_of_hostilities")
		rec.Modality = pick("", "", "", "hypothetical")
		rec.Status = []string{pick("announced", "in_effect", "holding", "expired", "collapsed", "called_for")}
		rec.Places = []Place{[]Place{goma, bunia, kivu, congo, gisenyi}[r.IntN(5)]}
		if r.IntN(2) == 0 {
			rec.Actors = []Actor{army, []Actor{m23, adf}[r.IntN(2)]}
		}
		day := moment.DayNumber(2013, 8, 1) + int64(r.IntN(200))
		rec.Published = []moment.Moment{moment.Day(day)}
		if r.IntN(2) == 0 {
			rec.Start = []Claim{{Readings: []moment.Moment{moment.Day(day + int64(r.IntN(4)))}}}
			if r.IntN(4) == 0 {
				rec.Start[0].Readings = append(rec.Start[0].Readings, moment.Day(day+90))
			}
		}
		if r.IntN(3) == 0 {
			rec.Length = []moment.Duration{moment.Of(1+r.IntN(5), moment.Days)}
		}
		if r.IntN(5) == 0 {
			rec.End = []Claim{{Readings: []moment.Moment{moment.Day(day + 5)}}}
		}
	}
	return out
}

func TestGroupsAreIndependentOfOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	records := chance(t, r, 300)
	want := Groups(records, func(a, b int) bool { return a < b })
	together := func(g []int, i, j int) bool { return g[i] == g[j] }
	for range 5 {
		order := r.Perm(len(records))
		mixed := make([]Record, len(records))
		for i, k := range order {
			mixed[i] = records[k]
		}
		got := Groups(mixed, func(a, b int) bool { return order[a] < order[b] })
		for i := range mixed {
			for j := range i {
				if together(got, i, j) != together(want, order[i], order[j]) {
					t.Fatalf("records %d and %d: together %t in another order", order[i], order[j], together(got, i, j))
				}
			}
		}
	}
	n := slices.Max(want) + 1
	if n < 10 || n > 290 {
		t.Errorf("%d groups of %d records decide nothing", n, len(records))
	}
}

// everywhere groups records without the index: each is compared with every group that shares a key with it, found by comparing the keys of all members.
func everywhere(records []Record) []int {
	m := newMatcher(records)
	reach := func(v *view) (out []Key) {
		for _, th := range v.theatres {
			v.reach(func(c int32) { out = append(out, Key{th, c}) })
		}
		return out
	}
	anchors := func(v *view) (out []Key) {
		for _, th := range v.theatres {
			v.anchors(func(c int32) { out = append(out, Key{th, c}) })
		}
		return out
	}
	for _, i := range m.order(func(a, b int) bool { return a < b }) {
		v := &m.views[i]
		best, bestScore := int32(-1), 0
		for g := range m.groups {
			near := false
			for j, of := range m.of {
				near = near || of == int32(g) && common(reach(v), anchors(&m.views[j]))
			}
			if !near || m.holds(int32(g), i) {
				continue
			}
			score := m.score(v, &m.groups[g])
			if score < enough {
				continue
			}
			score += confirmed(&m.groups[g])
			if best < 0 || score > bestScore || score == bestScore && m.prefer(v, int32(g), best) {
				best, bestScore = int32(g), score
			}
		}
		if best < 0 {
			best = int32(len(m.groups))
			m.groups = append(m.groups, group{})
		}
		m.of[i] = best
		m.groups[best].add(v)
	}
	return m.number()
}

func TestGroupsEqualTheSlowWay(t *testing.T) {
	for seed := range uint64(4) {
		records := chance(t, rand.New(rand.NewPCG(seed, 9)), 150)
		if got, want := Groups(records, func(a, b int) bool { return a < b }), everywhere(records); !slices.Equal(got, want) {
			t.Errorf("seed %d: %v, want %v", seed, got, want)
		}
	}
}

// Whatever shares no key can be decided apart.
func TestKeysDivide(t *testing.T) {
	records := chance(t, rand.New(rand.NewPCG(5, 6)), 60)
	for i := range records[:20] { // a war elsewhere
		records[i].Places = []Place{{ID: "cali", Country: "CO"}}
		records[i].Actors = nil
	}
	whole := Groups(records, func(a, b int) bool { return a < b })
	for _, part := range [][]Record{records[:20], records[20:]} {
		g := Groups(part, func(a, b int) bool { return a < b })
		from := 0
		if len(part) != 20 {
			from = 20
		}
		for i := range part {
			for j := range i {
				if (g[i] == g[j]) != (whole[from+i] == whole[from+j]) {
					t.Fatalf("records %d and %d are decided otherwise apart", from+i, from+j)
				}
			}
		}
	}
	for i := range records[:20] {
		for j := range records[20:] {
			if common(Keys(&records[i]), Keys(&records[20+j])) {
				t.Fatal("Cali and Congo share a key")
			}
		}
	}
}

func TestAgrees(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want Agreement
	}{
		{"2016-05-09", "2016-05-09T00:30", Exact},
		{"2016-05-04T00:00", "2016-05-05T01:00", Close},
		{"2016-09-05", "2016-05-05", None},
		{"2016-05-04~", "2016-05-05", Exact},
		{"2016-05-04", "2016-05", Exact},
		{"2016-05-04", "2016", None}, // a year speaks for nothing
		{"../2016-05-04", "2016-05-04", None},
	} {
		if got := Agrees(at(t, tt.a)[0], at(t, tt.b)[0]); got != tt.want {
			t.Errorf("%s and %s: %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}

func TestNearest(t *testing.T) {
	for _, tt := range []struct {
		readings []string
		date     string
		want     int
	}{
		{[]string{"2016-09-05", "2016-05-09"}, "2016-05-04", 1},
		{[]string{"2016-09-05", "2016-05-09"}, "2016-08-31", 0},
		{[]string{"2016-09-05", "2016-05-09"}, "2016-07-07", -1}, // between them
		{[]string{"2016-05-03", "2016-03-05"}, "2016-04-04", -1},
		{[]string{"2016-05-09", "2016-05-10"}, "2016-05-04", -1}, // not clearly nearer
		{[]string{"2016-05-09", ".."}, "2016-05-04", -1},
		{[]string{"2016-01-01/2017-01-20", "2016-05-09"}, "2016-05-04", 1}, // bounds are no reading
		{[]string{"2016-01-01/2017-01-20", "2016-05-09"}, "2016-10-04", -1},
	} {
		var rs []moment.Moment
		for _, s := range tt.readings {
			m, err := moment.Parse(s)
			if err != nil {
				m = moment.Moment{}
			}
			rs = append(rs, m)
		}
		if got := Nearest(rs, at(t, tt.date)[0]); got != tt.want {
			t.Errorf("%v near %s: %d, want %d", tt.readings, tt.date, got, tt.want)
		}
	}
}
