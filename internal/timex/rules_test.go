package timex

import (
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

type bench struct {
	f  *Finder
	ix *rule.Index
}

func newBench() bench {
	b := rule.NewBuilder()
	f := New(b)
	return bench{f, b.Build()}
}

func (b bench) find(text string) (*token.Doc, []Mention) {
	d := token.Split(article.Clean("", text), b.ix.Lexicon())
	return d, b.f.Find(d, b.ix.Scan(d)[rule.Timex])
}

// TestRules runs the examples and counter-examples of every rule.
func TestRules(t *testing.T) {
	b := newBench()
	for _, r := range b.f.rules {
		count := func(s string) int {
			n := 0
			_, ms := b.find(s)
			for _, m := range ms {
				if m.Rule == r.Name {
					n++
				}
			}
			return n
		}
		for _, s := range r.Yes {
			if count(s) == 0 {
				_, ms := b.find(s)
				t.Errorf("%s does not read %q: %v", r.Name, s, ms)
			}
		}
		for _, s := range r.No {
			if count(s) > 0 {
				t.Errorf("%s reads %q", r.Name, s)
			}
		}
	}
}

// TestWordsAreOfOneRole keeps a word from being entered twice, which would make its role depend on the order of entry.
func TestWordsAreOfOneRole(t *testing.T) {
	seen := map[string]role{}
	for r, ws := range roleWords {
		for _, w := range ws {
			if old, ok := seen[w]; ok {
				t.Errorf("%q has the roles %d and %d", w, old, r)
			}
			seen[w] = r
		}
	}
}

// TestBesideDay has days of the month that "and" joins to one before them.
func TestBesideDay(t *testing.T) {
	b := newBench()
	for in, want := range map[string]int{
		"They stopped on the 14th and the 17th.":    2,
		"They met by the 2nd or the 3rd, he said.":  2,
		"They sat on the 14th and the 17th floors.": 1,
		"It is the 14th and the 17th.":              0,
	} {
		if _, ms := b.find(in); len(ms) != want {
			t.Errorf("%q: %d expressions, want %d", in, len(ms), want)
		}
	}
}
