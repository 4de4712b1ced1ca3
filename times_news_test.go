package truce_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// A datedText is a text of a few sentences and every expression of time in it, in order, as annotators of news mark them.
type datedText struct {
	ID, Published, Text string
	Timex               []struct{ Words, Type, Value string }
}

// newsTimesFloors are today's figures, in thousandths, less a little slack: how many of the expressions are found at all, found to the word,
// and found with their type and value.
var newsTimesFloors = map[string]int{"relaxed": 980, "strict": 960, "value": 940}

// TestNewsTimes reads news of many years and kinds, written to see how the rules do on wordings that nobody had in mind, and compares the times with
// those that an annotator of TIMEX3 marks. Each figure is the harmonic mean of precision and recall.
func TestNewsTimes(t *testing.T) {
	file, err := os.ReadFile("testdata/times.news.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	want, got := 0, 0
	right := map[string]int{}
	for line := range strings.Lines(string(file)) {
		var x datedText
		if err := json.Unmarshal([]byte(line), &x); err != nil {
			t.Fatal(err)
		}
		day, err := truce.ParseMoment(x.Published)
		if err != nil {
			t.Fatalf("%s: %v", x.ID, err)
		}
		r, err := truce.Parse(truce.Article{Text: x.Text, Published: day})
		if err != nil {
			t.Fatalf("%s: %v", x.ID, err)
		}
		want, got = want+len(x.Timex), got+len(r.Times)
		used := make([]bool, len(r.Times))
		for _, w := range x.Timex {
			start := at(x.Text, w.Words)
			if start < 0 {
				t.Fatalf("%s: %q is not in the text", x.ID, w.Words)
			}
			words, _, _ := strings.Cut(w.Words, "#")
			best := -1
			for i, m := range r.Times {
				if exact := m.Span.Start == start && m.Span.End == start+len(words); !used[i] && m.Span.Start < start+len(words) && start < m.Span.End && (best < 0 || exact) {
					best = i
				}
			}
			if best < 0 {
				t.Logf("%s: %q is not found", x.ID, w.Words)
				continue
			}
			used[best] = true
			m := r.Times[best]
			right["relaxed"]++
			if m.Span.Start == start && m.Span.End == start+len(words) {
				right["strict"]++
			}
			if string(m.Type) == w.Type && m.Value == w.Value {
				right["value"]++
			} else {
				t.Logf("%s: %q is %s %s, want %s %s", x.ID, w.Words, m.Type, m.Value, w.Type, w.Value)
			}
		}
	}
	for name, floor := range newsTimesFloors {
		if f := 2000 * right[name] / (want + got); f < floor {
			t.Errorf("%s: F1 0.%03d of %d, below 0.%03d", name, f, want, floor)
		}
	}
}

// at returns where words stand in a text; "words#2" is the second place.
func at(text, words string) int {
	words, place, _ := strings.Cut(words, "#")
	n := 1
	if place != "" {
		n = int(place[0] - '0')
	}
	for k := 0; ; k++ {
		i := strings.Index(text[k:], words)
		if i < 0 {
			return -1
		}
		if k += i; n == 1 {
			return k
		}
		n--
	}
}
