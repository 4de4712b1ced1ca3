package truce_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/84b0a40e/truce"
	"github.com/google/go-cmp/cmp"
)

// said is a claim of a moment, its readings separated by " | ".
func said(t *testing.T, by truce.ActorID, mode truce.Mode, readings string) truce.Claim[truce.Moment] {
	t.Helper()
	c := truce.Claim[truce.Moment]{By: by, Mode: mode, Evidence: []truce.Evidence{{Span: truce.Span{Start: 10, End: 14}, Text: "when"}}}
	for r := range strings.SplitSeq(readings, " | ") {
		c.Readings = append(c.Readings, truce.Reading[truce.Moment]{Value: moment(t, r), Why: []string{"stated"}})
	}
	return c
}

func claimed(cs ...truce.Claim[truce.Moment]) truce.Fact[truce.Moment] {
	return truce.Fact[truce.Moment]{Claims: cs}
}

func statusSaid(by truce.ActorID, s truce.Status) truce.Fact[truce.Status] {
	return truce.Fact[truce.Status]{Claims: []truce.Claim[truce.Status]{{By: by, Readings: []truce.Reading[truce.Status]{{Value: s}}}}}
}

func lasting(t *testing.T, s string) truce.Fact[truce.Duration] {
	t.Helper()
	d, err := truce.ParseDuration(s)
	if err != nil {
		t.Fatal(err)
	}
	return truce.Fact[truce.Duration]{Claims: []truce.Claim[truce.Duration]{{Readings: []truce.Reading[truce.Duration]{{Value: d}}}}}
}

func evidenceAt(start int, text string) []truce.Evidence {
	return []truce.Evidence{{Span: truce.Span{Start: start, End: start + len(text)}, Text: text}}
}

func mentioned(start int) []truce.Mention {
	return []truce.Mention{{Span: truce.Span{Start: start, End: start + 3}}}
}

var (
	aleppo = truce.Place{ID: "p1", Key: "aleppo", Name: "Aleppo", Kind: "city", Country: "SY", Zone: "Asia/Damascus", Lat: 36.2, Lon: 37.15}
	syria  = truce.Place{ID: "p2", Key: "sy", Name: "Syria", Kind: "country", Country: "SY", Zone: "Asia/Damascus"}
)

func placed(at ...truce.Place) []truce.TrucePlace {
	var out []truce.TrucePlace
	for _, p := range at {
		out = append(out, truce.TrucePlace{ID: p.ID, Name: p.Name, Country: p.Country, Zone: p.Zone, Evidence: evidenceAt(3, p.Name)})
	}
	return out
}

// springReports are five articles on Syria in 2016, as an editor would enter them.
func springReports(t *testing.T) []*truce.Report {
	t.Helper()
	places := []truce.Place{aleppo, syria}
	us := truce.Actor{ID: "a1", Key: "us", Kind: truce.ActorState, Name: "United States", Country: "US", Called: []string{"US"}, Mentions: mentioned(0)}
	damascus := truce.Actor{ID: "a2", Key: "sy-gov", Kind: truce.ActorGovernment, Name: "Government of Syria", Country: "SY", Called: []string{"regime"}, Mentions: mentioned(7)}
	report := func(id string, published truce.Fact[truce.Moment], ts ...truce.Truce) *truce.Report {
		r := &truce.Report{Schema: truce.Schema, Article: id, TextSHA256: "of " + id, Published: published, Places: places, Actors: []truce.Actor{us, damascus}, Truces: ts}
		for i := range r.Truces {
			r.Truces[i].ID = truce.TruceID([]string{"t1", "t2"}[i])
			r.Truces[i].Evidence = evidenceAt(40*i+20, "the truce")
		}
		return r
	}
	nationwide := func(s truce.Status) truce.Truce {
		return truce.Truce{Kind: truce.KindCessationOfHostilities, Places: placed(syria), Status: statusSaid("", s), Called: []string{"the truce"}}
	}
	june := nationwide(truce.StatusCollapsed)
	june.Declared = claimed(said(t, "", "", "2016-02"))
	widened := truce.Truce{
		Kind: truce.KindRegimeOfSilence, Places: placed(aleppo), Status: statusSaid("", truce.StatusInEffect),
		Start:   claimed(said(t, "a1", truce.ModePlanned, "2016-05-04T00:00 | 2016-05-05T00:00"), said(t, "a2", truce.ModePlanned, "2016-05-05T01:00+03:00[Asia/Damascus]")),
		Related: []truce.Related{{As: truce.RelationExtends, Truce: "t2"}},
	}
	expired := truce.Truce{
		Kind: truce.KindCeaseFire, Places: placed(aleppo), Status: statusSaid("", truce.StatusExpired), Length: lasting(t, "P5D"),
		End:   claimed(said(t, "", "", "2016-09-05~ | 2016-05-09~")),
		Start: claimed(said(t, "", truce.ModeDerived, "2016-08-31~ | 2016-05-04~")),
	}
	silence := truce.Truce{
		Kind: truce.KindRegimeOfSilence, Places: placed(aleppo), Status: statusSaid("", truce.StatusAnnounced), Length: lasting(t, "PT48H"),
		Start: claimed(said(t, "", truce.ModePlanned, "2016-06-16T00:01+03:00[Asia/Damascus]")),
	}
	silence.End = claimed(said(t, "", truce.ModeDerived, "2016-06-18T00:01+03:00[Asia/Damascus]"))
	charities := truce.Truce{
		Kind: truce.KindCeaseFire, Modality: truce.ModalityHypothetical, Places: placed(aleppo), Status: statusSaid("", truce.StatusCalledFor), Length: lasting(t, "PT72H"),
	}
	february := truce.Truce{
		Kind: truce.KindCeaseFire, Modality: truce.ModalityHypothetical, Places: placed(syria), Status: statusSaid("", truce.StatusNegotiating),
		Start: claimed(said(t, "a1", truce.ModeProposed, "2016-03-01")),
	}
	numeric := claimed(said(t, "", "", "2016-09-05 | 2016-05-09"))
	return []*truce.Report{
		report("june", claimed(said(t, "", "", "2016-06-15")), silence, june),
		report("may-9", numeric, nationwide(truce.StatusFaltering), expired),
		report("may-5", claimed(said(t, "", "", "2016-05-05")), widened, nationwide(truce.StatusFaltering)),
		report("february", claimed(said(t, "", "", "2016-02-11")), february),
		report("october", claimed(said(t, "", "", "2016-10-15")), charities),
	}
}

// elsewhere is an article of the same weeks on another war.
func elsewhere(t *testing.T) *truce.Report {
	t.Helper()
	donetsk := truce.Place{ID: "p1", Key: "donetsk", Name: "Donetsk", Kind: "city", Country: "UA", Lat: 48, Lon: 37.8}
	return &truce.Report{
		Schema: truce.Schema, Article: "easter", TextSHA256: "of easter", Published: claimed(said(t, "", "", "2016-05-01")), Places: []truce.Place{donetsk},
		Truces: []truce.Truce{{
			ID: "t1", Kind: truce.KindTruce, Places: placed(donetsk), Status: statusSaid("", truce.StatusInEffect), Evidence: evidenceAt(5, "a truce"),
			Start: claimed(said(t, "", "", "2016-05-04")),
		}},
	}
}

// tellers returns the articles whose records make up each truce.
func tellers(c *truce.Corpus) []string {
	var out []string
	for _, t := range c.Truces {
		var ids []string
		for _, e := range t.Evidence {
			if !slices.Contains(ids, e.Article) {
				ids = append(ids, e.Article)
			}
		}
		out = append(out, strings.Join(ids, " "))
	}
	return out
}

func TestReconcileSpring(t *testing.T) {
	c := truce.Reconcile(springReports(t)...)
	want := []string{"february", "june", "june may-5 may-9", "may-5 may-9", "october"}
	if diff := cmp.Diff(want, tellers(c)); diff != "" {
		t.Fatalf("truces (-want +got)\n%s", diff)
	}
	local := c.Truces[3]
	if local.Kind != truce.KindRegimeOfSilence {
		t.Errorf("kind %s, want the definite one", local.Kind)
	}
	if n := len(local.Start.Claims); n != 3 || !local.Start.Contested() {
		t.Errorf("%d claims of the start, contested %t; want 3, true", n, local.Start.Contested())
	}
	for m, cl := range local.Start.All() {
		if cl.Evidence[0].Article == "may-9" {
			if m != moment(t, "2016-05-04~") {
				t.Errorf("the derived start ranks %s first", m)
			}
			break
		}
	}
	if m, ok := local.End.Best(); !ok || m != moment(t, "2016-05-09~") {
		t.Errorf("end %s, want 2016-05-09~", m)
	}
	published := c.Article("may-9").Published.Claims[0].Readings
	if published[0].Value != moment(t, "2016-05-09") || !slices.Contains(published[0].Why, "agrees-with:may-5") || len(published) != 2 {
		t.Errorf("published %v, want 2016-05-09 first because of may-5, and nothing deleted", published)
	}
	if as := local.Related; len(as) != 1 || as[0].Truce != "t3" || as[0].As != truce.RelationExtends {
		t.Errorf("related %v, want extends t3", as)
	}
	if !slices.EqualFunc(c.Actors, []string{"United States", "Government of Syria"}, func(a truce.Actor, name string) bool { return a.Name == name && len(a.Mentions) == 5 }) {
		t.Errorf("actors %v", c.Actors)
	}
}

func TestReconcileLeavesReportsAlone(t *testing.T) {
	a, b := springReports(t), springReports(t)
	truce.Reconcile(a...)
	if diff := cmp.Diff(encoded(t, b), encoded(t, a)); diff != "" {
		t.Error(diff)
	}
}

func encoded(t *testing.T, v any) string {
	t.Helper()
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestReconcileIsIndependentOfOrder(t *testing.T) {
	reports := springReports(t)
	want := encoded(t, truce.Reconcile(reports...))
	r := rand.New(rand.NewPCG(1, 2))
	for range 30 {
		r.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		if diff := cmp.Diff(want, encoded(t, truce.Reconcile(reports...))); diff != "" {
			t.Fatalf("another order\n%s", diff)
		}
	}
}

func TestReconcileIsIdempotent(t *testing.T) {
	reports := springReports(t)
	want := encoded(t, truce.Reconcile(reports...))
	if diff := cmp.Diff(want, encoded(t, truce.Reconcile(append(reports, springReports(t)...)...))); diff != "" {
		t.Errorf("every report twice\n%s", diff)
	}
}

func TestReconcileKeepsReportsOfOneName(t *testing.T) {
	a, b := springReports(t)[0], springReports(t)[0]
	b.TextSHA256 = "another edition"
	c := truce.Reconcile(a, b, nil)
	if len(c.Articles) != 2 || len(c.Truces) != 2 || len(c.Diagnostics) != 1 || c.Diagnostics[0].Code != "duplicate-article" || c.Diagnostics[0].Article != "june" {
		t.Errorf("%d articles, %d truces, %v", len(c.Articles), len(c.Truces), c.Diagnostics)
	}
	if c := truce.Reconcile(); len(c.Articles) != 0 {
		t.Errorf("of nothing: %v", c)
	}
}

// claimsOf lists every claim with its article: who says it aside, ids being the corpus's own.
func claimsOf(ts []truce.Truce, article string) map[string]int {
	out := make(map[string]int)
	add := func(name string, es []truce.Evidence, v any) {
		b, err := json.Marshal(v)
		if err != nil {
			panic(err)
		}
		if len(es) == 0 {
			es = []truce.Evidence{{}}
		}
		for _, e := range es {
			id := article
			if e.Article != "" {
				id = e.Article
			}
			out[id+" "+name+" "+e.Text+" "+string(b)]++
		}
	}
	times := func(name string, f truce.Fact[truce.Moment]) {
		for _, c := range f.Claims {
			var vs []string
			for _, r := range c.Readings {
				vs = append(vs, r.Value.String())
			}
			slices.Sort(vs)
			add(name, c.Evidence, vs)
		}
	}
	for _, t := range ts {
		times("declared", t.Declared)
		times("start", t.Start)
		times("end", t.End)
		for _, c := range t.Length.Claims {
			add("length", c.Evidence, c.Readings)
		}
		for _, c := range t.Status.Claims {
			add("status", c.Evidence, c.Readings)
		}
		for _, h := range t.History {
			add("history", h.Evidence, []any{h.Status, h.Degree, h.Mode})
			times("step", h.When)
		}
		for _, p := range t.Places {
			add("place", p.Evidence, p.Name)
		}
		for _, p := range t.Roles {
			add("role", p.Evidence, p.As)
		}
		for _, x := range t.Conditions {
			add("condition", x.Evidence, x.Text)
		}
		for _, x := range t.Violations {
			add("violation", x.Evidence, []any{x.Type, x.As, x.Toll})
		}
		for _, x := range t.Unknown {
			add("unknown", x.Evidence, x.Fact)
		}
		for _, x := range t.Related {
			add("related", x.Evidence, x.As)
		}
		add("evidence", t.Evidence, "")
	}
	return out
}

func lost(t *testing.T, c *truce.Corpus, reports []*truce.Report) {
	t.Helper()
	have := claimsOf(c.Truces, "")
	n := 0
	for _, r := range reports {
		for k, times := range claimsOf(r.Truces, r.Article) {
			n++
			if have[k] < times {
				t.Errorf("lost: %s (%d of %d left)", k, have[k], times)
			}
		}
	}
	if n == 0 {
		t.Error("no claims to lose")
	}
}

func TestReconcileLosesNoClaim(t *testing.T) {
	reports := springReports(t)
	for n := 1; n <= len(reports); n++ {
		lost(t, truce.Reconcile(reports[:n]...), reports[:n])
	}
}

func TestJoinOfPartitionsIsTheWhole(t *testing.T) {
	reports := append(springReports(t), elsewhere(t))
	want := encoded(t, truce.Reconcile(reports...))
	var parts []*truce.Corpus
	for _, p := range partitions(reports) {
		parts = append(parts, truce.Reconcile(p...))
	}
	if len(parts) != 2 {
		t.Errorf("%d partitions, want one for each war", len(parts))
	}
	slices.Reverse(parts)
	if diff := cmp.Diff(want, encoded(t, truce.Join(parts...))); diff != "" {
		t.Error(diff)
	}
}

// partitions are the sets of reports that share keys, directly or through others, found the slow way.
func partitions(reports []*truce.Report) [][]*truce.Report {
	of := make([]int, len(reports))
	for i := range of {
		of[i] = i
	}
	for again := true; again; {
		again = false
		first := make(map[string]int)
		for i, r := range reports {
			for _, k := range r.Keys() {
				j, ok := first[k]
				if !ok {
					first[k] = i
					continue
				}
				if of[i] != of[j] {
					low := min(of[i], of[j])
					of[i], of[j], again = low, low, true
				}
			}
		}
	}
	sets := make(map[int][]*truce.Report)
	for i, r := range reports {
		sets[of[i]] = append(sets[of[i]], r)
	}
	var out [][]*truce.Report
	for i := range reports {
		if s := sets[i]; len(s) > 0 {
			out = append(out, s)
		}
	}
	return out
}

func TestReconcilerEqualsReconcile(t *testing.T) {
	reports := springReports(t)
	var r truce.Reconciler
	for i, rep := range reports {
		r.Add(rep)
		if diff := cmp.Diff(encoded(t, truce.Reconcile(reports[:i+1]...)), encoded(t, r.Corpus())); diff != "" {
			t.Fatalf("after %d reports\n%s", i+1, diff)
		}
	}
	saved, err := json.Marshal(&r)
	if err != nil {
		t.Fatal(err)
	}
	var again truce.Reconciler
	if err := json.Unmarshal(saved, &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(encoded(t, r.Corpus()), encoded(t, again.Corpus())); diff != "" || again.Len() != len(reports) {
		t.Errorf("after loading, %d reports\n%s", again.Len(), diff)
	}
	if err := json.Unmarshal([]byte(`{"schema":"truce/0"}`), &again); err == nil {
		t.Error("a state of another schema was loaded")
	}
	r.Add(elsewhere(t))
	if got := tellers(r.Around("easter")); !slices.Equal(got, []string{"easter"}) {
		t.Errorf("around easter: %v", got)
	}
	if got, want := encoded(t, r.Around("may-5")), encoded(t, again.Corpus()); got != want {
		t.Error(cmp.Diff(want, got))
	}
}

func TestCorpusQueries(t *testing.T) {
	c := truce.Reconcile(springReports(t)...)
	inForce := func(at, place string) []string {
		when, err := time.Parse(time.RFC3339, at)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for tr, certain := range c.InForce(when, place) {
			s := string(tr.ID)
			if !certain {
				s += "?"
			}
			out = append(out, s)
		}
		return out
	}
	for _, tt := range []struct {
		at, place string
		want      []string
	}{
		{"2016-05-07T12:00:00Z", "aleppo", []string{"t4?"}}, // one reading of the derived start is August,
		{"2016-05-07T12:00:00Z", "SY", []string{"t4?"}},
		{"2016-05-07T12:00:00Z", "Lebanon", nil},
		{"2016-05-04T12:00:00Z", "Aleppo", []string{"t4?"}}, // by one account only
		{"2016-05-09T12:00:00Z", "Aleppo", []string{"t4?"}}, // it ended about then
		{"2016-06-17T12:00:00Z", "Aleppo", []string{"t2", "t4?"}},
		{"2016-10-16T12:00:00Z", "october", nil},
	} {
		if got := inForce(tt.at, tt.place); !slices.Equal(got, tt.want) {
			t.Errorf("in force at %s in %q: %v, want %v", tt.at, tt.place, got, tt.want)
		}
	}
	var contested []string
	for tr, fact := range c.Contested() {
		contested = append(contested, string(tr.ID)+" "+fact)
	}
	if !slices.Equal(contested, []string{"t4 start"}) {
		t.Errorf("contested: %v", contested)
	}
	if n := len(slices.Collect(c.Covering("Aleppo"))); n != 5 {
		t.Errorf("%d truces cover Aleppo, want 5: those of the whole country do", n)
	}
}
