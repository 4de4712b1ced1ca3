package truce_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"testing"

	"github.com/84b0a40e/truce"
)

// A fullGold is all the actors and statements that an editor reads in one article.
type fullGold struct {
	ID     string
	Actors []struct {
		ID, Name, Kind, Country string
		Mentions                []goldMention
		Optional                bool
	}
	Statements []struct {
		goldWords
		Kind     string
		By       []string // any of them is right
		Optional bool
	}
}

// goldWords are words of an article, with the byte at which they stand.
type goldWords struct {
	At    int
	Words string
}

// A goldMention is where an article names an actor.
type goldMention struct {
	goldWords
	Head *goldWords // the bare name in it
}

func (w goldWords) span() truce.Span { return truce.Span{Start: w.At, End: w.At + len(w.Words)} }

// shared is how large a part of two spans together both of them hold.
func shared(a, b truce.Span) float64 {
	both := min(a.End, b.End) - max(a.Start, b.Start)
	if both <= 0 {
		return 0
	}
	return float64(both) / float64(max(a.End, b.End)-min(a.Start, b.Start))
}

// namesAs reports, for each actor of a report, which one of the gold shares most of its mentions; "" if none does.
func (g *fullGold) namesAs(r *truce.Report) map[truce.ActorID]string {
	is := map[truce.ActorID]string{}
	for i := range r.Actors {
		a := &r.Actors[i]
		best := 0
		for k := range g.Actors {
			n := 0
			for _, m := range a.Mentions {
				if slices.ContainsFunc(g.Actors[k].Mentions, func(x goldMention) bool {
					return shared(m.Span, x.span()) >= .5 || x.Head != nil && shared(m.Span, x.Head.span()) >= .5
				}) {
					n++
				}
			}
			if n > best {
				best, is[a.ID] = n, g.Actors[k].ID
			}
		}
	}
	return is
}

// TestFullRecords reads articles of which an editor noted every actor and every statement; the floors are today's figures less a little slack.
func TestFullRecords(t *testing.T) {
	var found, whole, country, said, by ratio
	eachLine(t, filepath.Join("testdata", "full.jsonl"), func(line []byte) {
		var g fullGold
		if err := json.Unmarshal(line, &g); err != nil {
			t.Fatal(err)
		}
		raw := readArticle(t, g.ID)
		r := parseArticle(t, g.ID)
		is := g.namesAs(r)
		for _, a := range g.Actors {
			for _, m := range a.Mentions {
				if s := m.span(); s.Start < 0 || s.End > len(raw) || raw[s.Start:s.End] != m.Words {
					t.Errorf("%s: %q does not stand at %d", g.ID, m.Words, m.At)
				}
			}
			if a.Optional {
				continue
			}
			records := 0
			for i := range r.Actors {
				if is[r.Actors[i].ID] != a.ID {
					continue
				}
				if records++; a.Country != "" && records == 1 {
					country.add(r.Actors[i].Country == a.Country)
				}
			}
			if found.add(records > 0); records > 0 {
				whole.add(records == 1)
			} else {
				t.Logf("%s: %s is not found", g.ID, a.Name)
			}
		}
		for _, x := range g.Statements {
			if x.Optional {
				continue
			}
			i := slices.IndexFunc(r.Statements, func(s truce.Statement) bool {
				return (s.Kind == truce.StatementIndirect) == (x.Kind == "indirect") && shared(s.Span, x.span()) >= .4
			})
			if said.add(i >= 0); i < 0 {
				t.Logf("%s: %q is not found", g.ID, x.Words)
				continue
			}
			s := &r.Statements[i]
			speakers := slices.Clone(s.With)
			if a, ok := s.By.Value(); ok {
				speakers = append(speakers, a)
			}
			by.add(slices.ContainsFunc(speakers, func(a truce.ActorID) bool { return slices.Contains(x.By, is[a]) }))
		}
	})
	for _, c := range []struct {
		what  string
		is    ratio
		floor int
	}{
		{"actors found", found, 97}, {"actors with one record", whole, 92}, {"countries right", country, 95}, {"statements found", said, 96}, {"speakers right, of found", by, 90},
	} {
		t.Logf("%-26s %3d%%  %d of %d", c.what, c.is.percent(), c.is.n, c.is.all)
		if c.is.percent() < c.floor {
			t.Errorf("%s: %d%%, below the floor of %d%%", c.what, c.is.percent(), c.floor)
		}
	}
}
