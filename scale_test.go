package truce_test

import (
	"flag"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
	"github.com/84b0a40e/truce/internal/synth"
	"github.com/google/go-cmp/cmp"
)

// reportOf is what an editor would read in a generated article: pairing can be scored by it apart from parsing.
func reportOf(tb testing.TB, a synth.Article) *truce.Report {
	r := &truce.Report{Schema: truce.Schema, Article: a.ID, TextSHA256: fmt.Sprintf("%x", a.Text[:40]) + a.Text[len(a.Text)-40:]}
	at := func(from, to int) []truce.Evidence {
		return []truce.Evidence{{Span: truce.Span{Start: from, End: to}, Text: a.Text[from:to]}}
	}
	fact := func(alternatives []string, mode truce.Mode, e []truce.Evidence) truce.Claim[truce.Moment] {
		c := truce.Claim[truce.Moment]{Mode: mode, Evidence: e}
		for _, s := range alternatives {
			m, err := truce.ParseMoment(s)
			if err != nil {
				tb.Fatal(err)
			}
			c.Readings = append(c.Readings, truce.Reading[truce.Moment]{Value: m})
		}
		return c
	}
	if len(a.Published) > 0 {
		r.Published = claimed(fact(a.Published, "", at(0, 1)))
	}
	for i, told := range a.Told {
		where := truce.Place{ID: truce.PlaceID(fmt.Sprint("p", 2*i+1)), Key: strings.ToLower(told.Code), Name: told.Country, Kind: "country", Country: told.Code}
		if told.Place != "" {
			where.Key, where.Name, where.Kind = strings.ToLower(told.Place), told.Place, "city"
		}
		where.Mentions = mentioned(told.From)
		actor := func(n int, name, code string, kind truce.ActorKind, as truce.Role) truce.TruceRole {
			id := truce.ActorID(fmt.Sprint("a", len(r.Actors)+1))
			r.Actors = append(r.Actors, truce.Actor{ID: id, Key: strings.ReplaceAll(name, " ", "-"), Kind: kind, Name: name, Country: code, Mentions: mentioned(told.From + n)})
			return truce.TruceRole{Actor: id, As: as, Evidence: at(told.From, told.To)}
		}
		t := truce.Truce{
			ID: truce.TruceID(fmt.Sprint("t", i+1)), Kind: truce.Kind(told.Kind), Status: statusSaid("", truce.Status(told.Status)), Evidence: at(told.From, told.To),
			Called: []string{a.Text[told.From:told.To]},
			Places: []truce.TrucePlace{{ID: where.ID, Name: where.Name, Country: where.Country, Evidence: at(told.From, told.To)}},
			Roles: []truce.TruceRole{
				actor(0, told.State, told.StateCode, truce.ActorGovernment, truce.RoleParty),
				actor(1, told.Group, told.Code, truce.ActorArmedGroup, truce.RoleParty),
			},
		}
		if told.Broker != "" {
			t.Roles = append(t.Roles, actor(2, told.Broker, "", truce.ActorState, truce.RoleBroker))
		}
		for _, s := range told.Starts {
			t.Start.Claims = append(t.Start.Claims, fact(s, "", at(told.From, told.To)))
		}
		if told.End != "" {
			t.End = claimed(fact([]string{told.End}, "", at(told.From, told.To)))
		}
		if told.Length != "" {
			d, err := truce.ParseDuration(told.Length)
			if err != nil {
				tb.Fatal(err)
			}
			t.Length.Claims = []truce.Claim[truce.Duration]{{Readings: []truce.Reading[truce.Duration]{{Value: d}}, Evidence: at(told.From, told.To)}}
		}
		r.Places = append(r.Places, where)
		r.Truces = append(r.Truces, t)
	}
	return r
}

// written yields what an editor would read in generated articles.
func written(tb testing.TB, o synth.Options) iter.Seq2[synth.Article, *truce.Report] {
	return func(yield func(synth.Article, *truce.Report) bool) {
		for a := range synth.Articles(o) {
			if !yield(a, reportOf(tb, a)) {
				return
			}
		}
	}
}

// pairing scores a corpus: of all pairs of articles' records, those put together against those that belong together. A told truce that no
// record was found for is alone.
type pairing struct{ right, put, belong int }

func (p pairing) scores() (precision, recall, f1 float64) {
	precision, recall = float64(p.right)/float64(max(p.put, 1)), float64(p.right)/float64(max(p.belong, 1))
	return precision, recall, 2 * precision * recall / max(precision+recall, 1e-9)
}

func (p pairing) String() string {
	precision, recall, f1 := p.scores()
	return fmt.Sprintf("pairs: precision %.4f, recall %.4f, F1 %.4f", precision, recall, f1)
}

// pairs compares a corpus with the truth: a record is of the truce whose expression its evidence overlaps.
func pairs(c *truce.Corpus, articles []synth.Article) pairing {
	truth := make(map[string][]synth.Told, len(articles))
	for _, a := range articles {
		truth[a.ID] = a.Told
	}
	count := func(m map[int]int) int {
		n := 0
		for _, k := range m {
			n += k * (k - 1) / 2
		}
		return n
	}
	var p pairing
	all := make(map[int]int)
	for _, a := range articles {
		for _, told := range a.Told {
			all[told.Truce]++
		}
	}
	p.belong = count(all)
	for _, tr := range c.Truces {
		type record struct {
			article string
			truce   int
		}
		found := make(map[record]bool)
		wrong := make(map[string]bool)
		for _, e := range tr.Evidence {
			hit := false
			for _, told := range truth[e.Article] {
				if e.Text != "" && e.Span.Start < told.To && e.Span.End > told.From {
					found[record{e.Article, told.Truce}] = true
					hit = true
				}
			}
			if !hit {
				wrong[e.Article] = true
			}
		}
		together := make(map[int]int)
		n := 0
		for r := range found {
			together[r.truce]++
			n++
			delete(wrong, r.article)
		}
		n += len(wrong) // records of nothing that was told
		p.right += count(together)
		p.put += n * (n - 1) / 2
	}
	return p
}

func TestPairingOfTenThousandArticles(t *testing.T) {
	if testing.Short() {
		t.Skip("ten thousand articles")
	}
	var articles []synth.Article
	var reports []*truce.Report
	for a, r := range written(t, synth.Options{Seed: 1, Articles: 10000, Noise: .2}) {
		articles, reports = append(articles, a), append(reports, r)
	}
	c := truce.Reconcile(reports...)
	p := pairs(c, articles)
	t.Logf("%d articles, %d truces: %v", len(articles), len(c.Truces), p)
	if _, _, f1 := p.scores(); f1 < .95 {
		t.Errorf("%v, want .95", p)
	}
	byFault := make(map[synth.Fault][2]int)
	group := make(map[string]int)
	size := make(map[string]int)
	for i, tr := range c.Truces {
		for _, e := range tr.Evidence {
			group[e.Article] = i
			size[e.Article] = len(tr.Evidence)
		}
	}
	for _, a := range articles {
		n := byFault[a.Fault]
		n[0]++
		if size[a.ID] == 1 {
			n[1]++
		}
		byFault[a.Fault] = n
	}
	for _, f := range slices.Sorted(func(yield func(synth.Fault) bool) {
		for f := range byFault {
			if !yield(f) {
				return
			}
		}
	}) {
		t.Logf("%-14q %5d articles, %4d left alone", f, byFault[f][0], byFault[f][1])
	}
}

var million = flag.Bool("million", false, "let BenchmarkReconcile take a million reports: some ten gigabytes and a minute")

// BenchmarkReconcile shows that the cost of a report hardly grows with their number, and how much memory the corpus takes.
func BenchmarkReconcile(b *testing.B) {
	for _, n := range []int{1000, 10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			if n > 100_000 && !*million {
				b.Skip("without -million")
			}
			reports := make([]*truce.Report, 0, n)
			for _, r := range written(b, synth.Options{Seed: 3, Articles: n, Noise: .2}) {
				reports = append(reports, r)
			}
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			var c *truce.Corpus
			for b.Loop() {
				c = truce.Reconcile(reports...)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/report")
			runtime.GC()
			runtime.ReadMemStats(&after)
			b.ReportMetric(float64(before.HeapAlloc)/float64(n), "B-in/report")
			b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/float64(n), "B-out/report")
			runtime.KeepAlive(c)
			runtime.KeepAlive(reports)
		})
	}
}

// parsed reads generated articles, with the day of publication where it is known from outside the text.
func parsed(tb testing.TB, articles []synth.Article) []*truce.Report {
	tb.Helper()
	in := func(yield func(truce.Article, error) bool) {
		for _, a := range articles {
			article := truce.Article{ID: a.ID, Title: a.Title, Text: a.Text}
			if a.Given {
				m, err := truce.ParseMoment(a.Published[0])
				if err != nil {
					tb.Fatal(err)
				}
				article.Published = m
			}
			if !yield(article, nil) {
				return
			}
		}
	}
	var out []*truce.Report
	for r, err := range new(truce.Parser).ParseAll(tb.Context(), in) {
		if err != nil {
			tb.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

func TestPairingOfParsedArticles(t *testing.T) {
	if testing.Short() {
		t.Skip("ten thousand articles")
	}
	articles := slices.Collect(synth.Articles(synth.Options{Seed: 1, Articles: 10000, Noise: .2}))
	c := truce.Reconcile(parsed(t, articles)...)
	p := pairs(c, articles)
	t.Logf("%d articles, %d truces: %v", len(articles), len(c.Truces), p)
	if _, _, f1 := p.scores(); f1 < .90 {
		t.Errorf("%v: parsing and pairing together have done better than .90", p)
	}
}

// What holds for reports made by hand holds for those of real and generated articles.
func TestReconcileOfParsedArticles(t *testing.T) {
	reports := parsed(t, slices.Collect(synth.Articles(synth.Options{Seed: 9, Articles: 300, Noise: .3})))
	for a, err := range truce.Articles(os.DirFS("."), "testdata/articles/*.txt") {
		if err != nil {
			t.Fatal(err)
		}
		r, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		reports = append(reports, r)
	}
	c := truce.Reconcile(reports...)
	want := encoded(t, c)
	lost(t, c, reports)
	mixed := slices.Clone(reports)
	rand.New(rand.NewPCG(2, 7)).Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
	if got := encoded(t, truce.Reconcile(mixed...)); got != want {
		t.Errorf("another order\n%s", cmp.Diff(want, got))
	}
	if got := encoded(t, truce.Reconcile(append(mixed, reports[:100]...)...)); got != want {
		t.Error("a hundred reports given twice make a difference")
	}
	var parts []*truce.Corpus
	for _, p := range partitions(mixed) {
		parts = append(parts, truce.Reconcile(p...))
	}
	if got := encoded(t, truce.Join(parts...)); got != want {
		t.Errorf("%d parts\n%s", len(parts), cmp.Diff(want, got))
	}
	var all truce.Reconciler
	all.Add(mixed...)
	if got := encoded(t, all.Corpus()); got != want {
		t.Errorf("incremental\n%s", cmp.Diff(want, got))
	}
	for i := range c.Truces {
		for _, e := range c.Truces[i].Evidence {
			if c.Article(e.Article) == nil {
				t.Errorf("%s: evidence of no article: %q", c.Truces[i].ID, e.Article)
			}
		}
		for _, r := range c.Truces[i].Roles {
			if c.Actor(r.Actor) == nil {
				t.Errorf("%s: no actor %s", c.Truces[i].ID, r.Actor)
			}
		}
		for _, p := range c.Truces[i].Places {
			if c.Place(p.ID) == nil {
				t.Errorf("%s: no place %s", c.Truces[i].ID, p.ID)
			}
		}
		for _, r := range c.Truces[i].Related {
			if c.Truce(r.Truce) == nil {
				t.Errorf("%s: no truce %s", c.Truces[i].ID, r.Truce)
			}
		}
	}
}
