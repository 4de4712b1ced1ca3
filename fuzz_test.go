package truce_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/84b0a40e/truce"
)

// FuzzParse: no panic; every span lies in the article, on the borders of runes, and holds the text it is said to hold.
func FuzzParse(f *testing.F) {
	for _, a := range articles(f) {
		f.Add("", a.Text, "")
	}
	f.Add("A lull in Goma", "\"We agreed,” he said, 'yes' on 31/02/2003 at 24:00 GMT\r\n\r\n---\n\u00a0\u200bfrom 6 a.m.", "2003-03-01")
	f.Fuzz(func(t *testing.T, title, text, published string) {
		when, err := truce.ParseMoment(published)
		if err != nil {
			when = truce.Moment{}
		}
		r, err := truce.Parse(truce.Article{Title: title, Text: text, Published: when})
		if err != nil {
			if utf8.ValidString(title) && utf8.ValidString(text) {
				t.Fatal(err)
			}
			return
		}
		checkSpans(t, r, title, text)
	})
}

// checkSpans walks the JSON form, so that no span can be forgotten.
func checkSpans(t *testing.T, r *truce.Report, title, text string) {
	t.Helper()
	raw, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	var walk func(v any)
	check := func(m map[string]any, in any) (string, bool) {
		start, ok1 := m["start"].(float64)
		end, ok2 := m["end"].(float64)
		if !ok1 || !ok2 {
			return "", false
		}
		field := text
		if in == "title" {
			field = title
		}
		s, e := int(start), int(end)
		if s < 0 || e < s || e > len(field) {
			t.Fatalf("span %d-%d of %d bytes", s, e, len(field))
		}
		if s < len(field) && !utf8.RuneStart(field[s]) || e < len(field) && !utf8.RuneStart(field[e]) {
			t.Fatalf("span %d-%d cuts a rune", s, e)
		}
		return field[s:e], true
	}
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			check(v, v["in"])
			if s, ok := v["span"].(map[string]any); ok {
				if words, ok := check(s, v["in"]); ok {
					if text, ok := v["text"].(string); ok && !strings.HasPrefix(words, text) {
						t.Fatalf("text %q at a span that holds %q", text, words)
					}
				}
			}
			for k, e := range v {
				if k != "span" { // checked above, with the field that it is in
					walk(e)
				}
			}
		}
	}
	walk(v)
}

func TestSpans(t *testing.T) {
	for _, a := range articles(t) {
		r, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		checkSpans(t, r, a.Title, a.Text)
		// The first line as a title, with spaces around it.
		if first, rest, ok := strings.Cut(a.Text, "\n"); ok {
			a.Title, a.Text = "  "+first+" ", rest
			r, err := truce.Parse(a)
			if err != nil {
				t.Fatal(err)
			}
			checkSpans(t, r, a.Title, a.Text)
		}
	}
}
