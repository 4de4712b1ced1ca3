package name

import (
	"sort"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/world"
)

// The kinds of actors that the contract allows.
const kinds = " state government ministry person armed_forces police intelligence paramilitary armed_group militia opposition political_party coalition " +
	"igo contact_group peacekeepers ngo monitoring_group media religious ethnic activists civilians medical forum officials unknown "

func TestTables(t *testing.T) {
	f := Facts()
	groups := 0
	for i := range f.Len() {
		e := f.Entry(int32(i))
		if i > 0 && f.key(i-1) >= e.Key {
			t.Errorf("actors.tsv is not sorted by id, or has %s twice", e.Key)
		}
		if !strings.Contains(kinds, " "+e.Kind+" ") {
			t.Errorf("%s: kind %q is not of the closed list", e.Key, e.Kind)
		}
		if _, ok := world.Load().Country(e.Country); e.Country != "" && !ok {
			t.Errorf("%s: no country %q", e.Key, e.Country)
		}
		if e.Kind == "armed_group" || e.Kind == "militia" || e.Kind == "coalition" {
			groups++
		}
	}
	for r := range rows(readTable(t, "actors.tsv"), 5) {
		if r[4] == "" {
			t.Errorf("%s has no source", r[0])
		}
	}
	for r := range rows(readTable(t, "aliases.tsv"), 4) {
		if f.index(r[0]) < 0 {
			t.Errorf("alias %q of nobody: %s", r[1], r[0])
		}
		if r[2] != "strong" && r[2] != "weak" && r[2] != "metonym" && r[2] != "capitals" || r[3] == "" {
			t.Errorf("alias %q: strength %q, source %q", r[1], r[2], r[3])
		}
	}
	terms := 0
	for r := range rows(readTable(t, "tenures.tsv"), 7) {
		terms++
		if f.index(r[3]) < 0 {
			t.Errorf("a term of nobody: %s", r[3])
		}
		if _, ok := world.Load().Country(r[2]); r[2] != "" && !ok {
			t.Errorf("%s: no country %q", r[3], r[2])
		}
		if r[1] == "" && r[2] == "" || r[0] == "" || r[6] == "" {
			t.Errorf("%s: an office of nothing, or without a source: %q", r[3], r)
		}
		if len(r[4]) != 10 || r[5] != "" && (len(r[5]) != 10 || r[5] <= r[4]) {
			t.Errorf("%s: term %q to %q", r[3], r[4], r[5])
		}
	}
	if n := len(f.terms) / termLen; terms != n {
		t.Errorf("%d terms of %d were packed", n, terms)
	}
	if groups < 600 || terms < 1500 {
		t.Errorf("%d armed groups and %d terms are fewer than promised", groups, terms)
	}
}

// Offices that one person holds at a time do not overlap in what was listed by hand; REIGN's ends are ends of months.
func TestTermsDoNotOverlap(t *testing.T) {
	single := map[string]bool{"President": true, "Prime Minister": true, "Secretary of State": true, "Secretary-General": true, "Chancellor": true,
		"Secretary of Defense": true, "Foreign Minister": true, "Foreign Secretary": true, "High Representative for Foreign Affairs": true}
	// Two who both claim an office are named here with the reason.
	rivals := map[string]string{
		"President/CI":      "Gbagbo did not yield to Ouattara until April 2011",
		"Prime Minister/LY": "two governments since 2014",
		"Prime Minister/LB": "Aoun and Hoss both claimed it from 1988 to 1990",
	}
	type term struct{ who, from, to string }
	by := map[string][]term{}
	for r := range rows(readTable(t, "tenures.tsv"), 7) {
		if single[r[0]] {
			k := r[0] + "/" + r[1] + r[2]
			if r[1] != "" {
				k = r[0] + "/" + r[1]
			}
			by[k] = append(by[k], term{r[3], r[4], r[5]})
		}
	}
	for k, ts := range by {
		sort.Slice(ts, func(i, j int) bool { return ts[i].from < ts[j].from })
		for i := 1; i < len(ts); i++ {
			if p := ts[i-1]; (p.to == "" || p.to > ts[i].from) && rivals[k] == "" {
				t.Errorf("%s: %s until %q, and %s from %s", k, p.who, p.to, ts[i].who, ts[i].from)
			}
		}
	}
}

// Every alias leads to its actor, and a strong one to nobody else.
func TestAliases(t *testing.T) {
	n := tables()
	// Namesakes: the same full name for two actors, so that only the context can tell.
	namesakes := map[string]bool{"george bush": true}
	for _, a := range list(t, rule.NewBuilder()).aliases {
		rows := n.listed(words(a.text))
		found := false
		for _, r := range rows {
			found = found || r == a.actor
		}
		if !found {
			t.Errorf("%q does not lead to %s", a.text, n.Entry(a.actor).Key)
		}
		if a.strength == Strong && len(rows) > 1 && !namesakes[Normalize(a.text)] {
			var keys []string
			for _, r := range rows {
				keys = append(keys, n.Entry(r).Key)
			}
			t.Errorf("%q is strong, yet means each of %v", a.text, keys)
		}
	}
}

func TestWords(t *testing.T) {
	last := ""
	for r := range rows(readTable(t, "words.tsv"), 3) {
		k := r[0] + "\t" + r[1]
		if k <= last {
			t.Errorf("words.tsv is not sorted, or has %q twice", k)
		}
		last = k
		if r[0] != Normalize(r[0]) && r[0] != "the" {
			t.Errorf("%q is not in normal form %q", r[0], Normalize(r[0]))
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		readTables(cut(nil))
	}
}

// Words whose liquids do not fit are never two spellings of one: spelledAlike and Namesakes rely on it.
func TestLiquids(t *testing.T) {
	n := listNamesakes(cut(nil))
	alike := 0
	for sound := range n.ends {
		var ws []string
		first, end := n.list(sound, 0)
		for i := first; i < min(end, first+150); i++ {
			ws = append(ws, n.word(i))
		}
		for _, a := range ws {
			for _, b := range ws {
				limit := apartLimit(a, b)
				if a != b && (limit > 0 && apart(a, b, limit) <= limit || sameButEnding(a, b)) {
					alike++
					if !liquidsOf(a).fit(liquidsOf(b), min(len(a), len(b))) {
						t.Errorf("%q and %q are spellings of one name", a, b)
					}
				}
			}
		}
	}
	if alike == 0 {
		t.Error("no two words are alike: nothing was tested")
	}
}

// Every key is found in its row, and what lies before and behind it is not.
func TestIndex(t *testing.T) {
	facts := Facts()
	for row := range facts.Len() {
		key := facts.key(row)
		if got := facts.index(key); got != int32(row) {
			t.Fatalf("index(%q) = %d, want %d", key, got, row)
		}
		for _, near := range []string{key + "!", key + "~", key[:len(key)-1]} {
			if got := facts.index(near); got >= 0 && facts.key(int(got)) != near {
				t.Fatalf("index(%q) = %d, which is %q", near, got, facts.key(int(got)))
			}
		}
	}
	for _, key := range []string{"", "!", "~~~~~~~~~~"} {
		if got := facts.index(key); got >= 0 {
			t.Errorf("index(%q) = %d", key, got)
		}
	}
}
