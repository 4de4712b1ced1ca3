package truce_test

import (
	"encoding/json"
	"strings"
	"testing"

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
