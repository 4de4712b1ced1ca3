package truce_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/84b0a40e/truce"
	"github.com/google/go-cmp/cmp"
)

// facts returns the JSON form of a report without spans, texts and what else depends on the bytes alone.
func facts(t *testing.T, a truce.Article) any {
	t.Helper()
	r, err := truce.Parse(a)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	return strip(v)
}

func strip(v any) any {
	switch v := v.(type) {
	case string: // names that are words of the text
		return strings.NewReplacer("cease-fire", "ceasefire", "’", "'").Replace(v)
	case []any:
		for i := range v {
			v[i] = strip(v[i])
		}
	case map[string]any:
		for _, k := range []string{"start", "end"} {
			if _, ok := v[k].(float64); ok {
				delete(v, k)
			}
		}
		for _, k := range []string{"span", "text", "text_sha256", "called", "cue", "event"} {
			delete(v, k)
		}
		for k := range v {
			v[k] = strip(v[k])
		}
	}
	return v
}

// What makes no difference to a reader makes none to the report, spans aside.
func TestMetamorphic(t *testing.T) {
	for _, m := range []struct {
		name   string
		change func(string) string
	}{
		{"CRLF", func(s string) string { return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\n", "\r\n") }},
		{"no-break spaces", func(s string) string { return strings.ReplaceAll(s, " a.m.", "\u00a0a.m.") }},
		{"ceasefire in one word", func(s string) string { return strings.ReplaceAll(s, "cease-fire", "ceasefire") }},
		{"curly apostrophes", func(s string) string { return strings.ReplaceAll(s, "'s ", "’s ") }},
		{"soft hyphens", func(s string) string { return strings.ReplaceAll(s, "government", "govern\u00adment") }},
	} {
		t.Run(m.name, func(t *testing.T) {
			for _, a := range articles(t) {
				b := a
				b.Text = m.change(a.Text)
				if b.Text == a.Text {
					continue
				}
				if diff := cmp.Diff(facts(t, a), facts(t, b)); diff != "" {
					t.Errorf("%s: (-before +after)\n%s", a.ID, diff)
				}
			}
		})
	}
}

// TestCapitals sets our own open articles in capitals, as agencies and monitors of broadcasts once printed, and asks that they tell nearly the
// same: capitals say nothing of a word there, neither that it is a name nor that it is none.
func TestCapitals(t *testing.T) {
	type count struct{ same, all int }
	var times, truces, states, starts, voices count
	tally := func(c *count, same bool) {
		c.all++
		if same {
			c.same++
		}
	}
	for _, g := range goldArticles(t) {
		if g.HeldBack {
			continue
		}
		day, err := truce.ParseMoment(g.Published)
		if err != nil {
			continue // only bounds of it are certain
		}
		a := truce.Article{ID: g.ID, Text: readArticle(t, g.ID), Published: day}
		small, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		a.Text = strings.Map(func(r rune) rune {
			if u := unicode.ToUpper(r); utf8.RuneLen(u) == utf8.RuneLen(r) {
				return u // spans stay
			}
			return r
		}, a.Text)
		capitals, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		values := map[truce.Span]string{}
		for _, x := range capitals.Times {
			values[x.Span] = x.Value
		}
		for _, x := range small.Times {
			tally(&times, values[x.Span] == x.Value)
		}
		name := func(r *truce.Report, s truce.Statement) string {
			by, _ := s.By.Value()
			for _, a := range r.Actors {
				if a.ID == by {
					return strings.ToUpper(a.Name)
				}
			}
			return ""
		}
		for _, x := range small.Statements {
			if k := slices.IndexFunc(capitals.Statements, func(y truce.Statement) bool { return y.Span == x.Span }); k >= 0 && x.Kind == truce.StatementDirect {
				tally(&voices, name(small, x) == name(capitals, capitals.Statements[k]))
			}
		}
		for _, x := range small.Truces {
			k := slices.IndexFunc(capitals.Truces, func(y truce.Truce) bool { return y.Evidence[0].Span.Start == x.Evidence[0].Span.Start })
			if tally(&truces, k >= 0); k < 0 {
				continue
			}
			y := capitals.Truces[k]
			is, _ := x.Status.Value()
			in, _ := y.Status.Value()
			tally(&states, is == in)
			from, _ := x.Start.Value()
			at, _ := y.Start.Value()
			tally(&starts, from == at)
		}
	}
	for _, f := range []struct {
		name string
		count
		least float64
	}{{"times", times, .99}, {"truces", truces, .96}, {"states", states, .95}, {"starts", starts, .96}, {"voices", voices, .75}} {
		share := float64(f.same) / float64(f.all)
		t.Logf("%s: %d of %d, %.3f", f.name, f.same, f.all, share)
		if share < f.least {
			t.Errorf("%s: %.3f are the same in capitals, want %.2f", f.name, share, f.least)
		}
	}
}
