package truce_test

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// TestCuts reads pieces of articles that begin and end anywhere, with the words of truces at their edges: rules that look at
// the word before or behind must find the end of the text, not fall over it.
func TestCuts(t *testing.T) {
	for _, a := range articles(t) {
		words := strings.Fields(a.Text)
		for i := 0; i < len(words); i += 13 {
			for _, n := range []int{3, 17, 45} {
				piece := strings.Join(words[i:min(i+n, len(words))], " ")
				for _, s := range []string{piece, piece + " ceasefire between", "which, when the truce " + piece + " rebels by the truce of"} {
					r, err := truce.Parse(truce.Article{Text: s})
					if err != nil {
						t.Fatalf("%q: %v", s, err)
					}
					for _, x := range r.Truces {
						for _, e := range x.Evidence {
							if e.Span.Start < 0 || e.Span.End > len(s) || e.Span.Start > e.Span.End {
								t.Errorf("%q: evidence at %v", s, e.Span)
							}
						}
					}
				}
			}
		}
	}
}

// TestTellingsThatBreakOff reads tellings up to each of their words, with their day: a text may end behind any of them.
func TestTellingsThatBreakOff(t *testing.T) {
	for _, g := range jsonLines[telling](t, "tellings.jsonl") {
		day, err := truce.ParseMoment(g.Published)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range g.Text {
			if c != ' ' {
				continue
			}
			r, err := truce.Parse(truce.Article{Text: strings.TrimRight(g.Text[:i], ".,"), Published: day})
			if err != nil {
				t.Fatalf("%s: %v", g.ID, err)
			}
			for _, x := range r.Truces {
				for _, e := range x.Evidence {
					if e.Span.End > i {
						t.Errorf("%s, %d bytes: evidence at %v", g.ID, i, e.Span)
					}
				}
			}
		}
	}
}
