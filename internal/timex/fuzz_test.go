package timex

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/moment"
)

// check reads a text and holds the mentions to what every caller relies on.
func check(t *testing.T, b bench, text string) {
	d, ms := b.find(text)
	last := 0
	for _, m := range ms {
		if m.First < last || m.End <= m.First || m.End > len(d.Tokens) {
			t.Fatalf("%q: mention %d-%d behind %d of %d tokens", text, m.First, m.End, last, len(d.Tokens))
		}
		last = m.End
		for _, f := range []Frame{
			{},
			{Now: Date{Year: 2016, Known: true, Month: 2, Day: 29}, Tense: 1},
			{Now: Date{Year: 2016, Known: true}, Run: Date{Year: 1861, Known: true, Sub: 24}, Narrative: true},
			{Now: Date{Year: 2016, Known: true, Month: 5}, Run: Date{Year: -480, Known: true, Month: 12, Day: 31, Clock: true}, Tense: -2, Narrative: true, Next: Date{Year: 1, Known: true, Month: 1}},
		} {
			v := m.Expr.Resolve(&f)
			if v.Type == "" || v.Value == "" {
				t.Fatalf("%q: %+v has type %q and value %q", text, m.Expr, v.Type, v.Value)
			}
			if s := v.Moment.String(); s != "" {
				if again, err := moment.Parse(s); err != nil || again != v.Moment {
					t.Fatalf("%q: moment %s comes back as %s: %v", text, s, again, err)
				}
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	b := newBench()
	for _, r := range b.f.rules {
		for _, s := range append(r.Yes, r.No...) {
			f.Add(s)
		}
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, b, s) })
}

// TestCut reads the examples of every rule cut off behind each of their words, as well as a capital that ends the text: a rule may not look
// past its end.
func TestCut(t *testing.T) {
	b := newBench()
	texts := []string{"They met on the 5th Gaza"}
	for _, r := range b.f.rules {
		texts = append(append(texts, r.Yes...), r.No...)
	}
	for _, s := range texts {
		words := strings.Fields(s)
		for n := range words {
			check(t, b, strings.Join(words[:n+1], " "))
			check(t, b, strings.Join(words[:n+1], " ")+" Gaza")
		}
	}
}

// TestAnyOrder reads words of time in random order: whatever stands beside whatever, nothing breaks.
func TestAnyOrder(t *testing.T) {
	b := newBench()
	words := strings.Fields("the a an this last next of in on at by until since for from to and or half past quarter minute minutes hour hours day days week weeks month months year years decade century " +
		"ago later earlier before after early late mid end start first second third 1 2 31 60 2016 99 24 0000 2101 1980s 9:45 09/05/2016 2016-05-09 5.30 GMT EST Moscow time local p.m. am noon midnight " +
		"Monday Friday Mondays May March January Sept. summer winter weekend Christmas Ramadan Eid al-Fitr today yesterday now recently daily annual every each about more than two twenty hundred thousand nineteen ninety several few couple " +
		", . ( ) - – ' \" 's BC AD long old morning night evening tonight that following previous same current future past time period fiscal nineties")
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 20000 {
		var s []string
		for range 1 + rnd.IntN(9) {
			s = append(s, words[rnd.IntN(len(words))])
		}
		sep := " "
		if rnd.IntN(6) == 0 {
			sep = "-"
		}
		check(t, b, strings.Join(s, sep))
	}
}
