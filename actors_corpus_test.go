package truce_test

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/84b0a40e/truce"
)

// eachLine calls f for every line of a file of JSON objects; it skips the test where the file is missing.
func eachLine(t *testing.T, path string, f func(line []byte)) {
	t.Helper()
	r, err := os.Open(path)
	if err != nil {
		t.Skip("the corpus is not here: ", err)
	}
	defer r.Close()
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		f(in.Bytes())
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
}

// TestNamedSources counts which of the named sources that PolNeAR's editors marked are found as actors, and prints those missed.
func TestNamedSources(t *testing.T) {
	const dir = "../shared/corpora/"
	texts := map[string]string{}
	eachLine(t, dir+"polnear.docs.jsonl", func(line []byte) {
		var d struct{ ID, Text string }
		if err := json.Unmarshal(line, &d); err != nil {
			t.Fatal(err)
		}
		texts[d.ID] = d.Text
	})
	found, all := 0, 0
	missed := map[string]int{}
	eachLine(t, dir+"polnear.gold.jsonl", func(line []byte) {
		type said struct{ Speaker string }
		var g struct {
			ID               string
			Quotes, Indirect []said
		}
		if err := json.Unmarshal(line, &g); err != nil {
			t.Fatal(err)
		}
		rep, err := truce.Parse(truce.Article{ID: g.ID, Text: texts[g.ID]})
		if err != nil {
			t.Fatal(err)
		}
		var forms []string
		for i := range rep.Actors {
			a := &rep.Actors[i]
			if len(a.Mentions) > 0 {
				forms = append(append(forms, truce.NormalizeName(a.Name)), bare(a.Called)...)
			}
		}
		for _, s := range slices.Concat(g.Quotes, g.Indirect) {
			name := truce.NormalizeName(strings.TrimSuffix(s.Speaker, "’s"))
			if !named(s.Speaker) || name == "" {
				continue
			}
			all++
			if slices.ContainsFunc(forms, func(f string) bool {
				return f == name || len(name) > 3 && strings.Contains(f, name) || len(f) > 3 && strings.Contains(name, f)
			}) {
				found++
			} else {
				missed[s.Speaker]++
			}
		}
	})
	var most []string
	for m := range missed {
		most = append(most, m)
	}
	slices.SortFunc(most, func(a, b string) int {
		if missed[a] != missed[b] {
			return missed[b] - missed[a]
		}
		return strings.Compare(a, b)
	})
	t.Logf("%d of %d named sources are actors; missed most: %q", found, all, most[:min(12, len(most))])
	if found*100 < all*95 {
		t.Errorf("%d of %d named sources are actors, fewer than 95 %%", found, all)
	}
}

func bare(forms []string) []string {
	out := make([]string, len(forms))
	for i, f := range forms {
		out[i] = truce.NormalizeName(f)
	}
	return out
}

// named reports whether a source is a name: a word with a capital that is no pronoun and no article.
func named(s string) bool {
	switch strings.ToLower(s) {
	case "he", "she", "they", "it", "i", "we", "who", "his", "her", "you", "that", "this":
		return false
	}
	for _, w := range strings.Fields(s) {
		if w != "The" && w != "A" && unicode.IsUpper([]rune(w)[0]) {
			return true
		}
	}
	return false
}
