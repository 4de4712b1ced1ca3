package quote

import (
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/google/go-cmp/cmp"
)

func find(text string) (*token.Doc, Mentions) {
	b := rule.NewBuilder()
	f := New(b)
	x := b.Build()
	d := token.Split(article.Clean("", text), x.Lexicon())
	return d, f.Find(d, x.Scan(d)[rule.Quote])
}

func TestMarks(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"straight", `"The guns are silent," she said. "For now."`, []string{"The guns are silent,", "For now."}},
		{"curly", "“The guns are silent,” she said.", []string{"The guns are silent,"}},
		{"mixed pair", "\"The corridor is open,” the mayor said, and left.", []string{"The corridor is open,"}},
		{"mixed the other way", "“The corridor is open,\" the mayor said, and left.", []string{"The corridor is open,"}},
		{"TeX", "``We signed,'' he said.", []string{"We signed,"}},
		{"two apostrophes on both sides", "''We signed,'' he said, ''twice.''", []string{"We signed,", "twice."}},
		{"single style", "‘We won’t go,’ said the rebels’ envoy. ‘Not now.’", []string{"We won’t go,", "Not now."}},
		{"single straight style", "'We won't go,' said the rebels' envoy. 'Not now.'", []string{"We won't go,", "Not now."}},
		{"a plural's apostrophe inside single marks", "'The rebels' guns are silent,' he said.", []string{"The rebels' guns are silent,"}},
		{"apostrophes alone", "The rebels' guns and the '90s: rock 'n' roll don't count, nor does the soldiers' mess.", nil},
		{"nested", "“They call it ‘calm’, not peace,” he said.", []string{"They call it ‘calm’, not peace,", "calm"}},
		{"nested with straight marks", "\"They call it a 'regime of quiet' here,\" he said.", []string{"They call it a 'regime of quiet' here,", "regime of quiet"}},
		{"guillemets", "«Le calme est là», he said.", []string{"Le calme est là"}},
		{"low opening", "„We stay“, he said.", []string{"We stay"}},
		{"space before the closing mark", "\"We stay, \" Olga said. \"We fight,\" she added.", []string{"We stay, ", "We fight,"}},
		{"never closed", "“We will come back.\n\nThe road was empty.", []string{"We will come back."}},
		{"never closed, then the article's own words", "“We will come back, he said in Goma.\n\nThe road was empty.", []string{"We will come back,"}},
		{"re-opened", "“We came.\n\n“We saw nobody,” she said.", []string{"We came.", "We saw nobody,"}},
		{"ended by a question mark outside", "Did she say \"never\"?", []string{"never"}},
		{"behind a dash", "One word—“peace”—was missing.", []string{"peace"}},
		{"after a bracket", "The plan (\"the map\") failed.", []string{"the map"}},
		{"no marks", "She said they had left.", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, m := find(tt.in)
			var got []string
			for _, q := range m.Quotations {
				end := int(d.Tokens[q.End-1].End)
				if q.Close >= 0 && d.Tokens[q.Close].Gap != token.None {
					end = int(d.Tokens[q.Close].Start)
				}
				got = append(got, d.Text.Clean[d.Tokens[q.First].Start:end])
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%q (-want +got)\n%s", tt.in, diff)
			}
		})
	}
}

func TestReopened(t *testing.T) {
	_, m := find("“We came.\n\n“We saw.\n\n“We left,” she said.")
	want := []struct{ reopens, continues bool }{{false, true}, {true, true}, {true, false}}
	if len(m.Quotations) != len(want) {
		t.Fatalf("%d quotations", len(m.Quotations))
	}
	for i, w := range want {
		if q := m.Quotations[i]; q.Reopens != w.reopens || q.Continues != w.continues {
			t.Errorf("quotation %d: reopens %v, continues %v", i, q.Reopens, q.Continues)
		}
	}
}

func TestForm(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want Form
	}{
		{`"We are leaving the town," he said.`, Sentence},
		{`He called the offer "a fig leaf" yesterday.`, Fragment},
		{`He was seen on "Face the Nation" yesterday.`, Name},
		{`"Never!" he said.`, Sentence},
	} {
		if _, m := find(tt.in); len(m.Quotations) != 1 || m.Quotations[0].Form != tt.want {
			t.Errorf("%s: %+v", tt.in, m.Quotations)
		}
	}
}

func TestVerbs(t *testing.T) {
	for _, tt := range []struct {
		in    string
		want  string
		class string
	}{
		{"The envoy denied it.", "denied", "deny"},
		{"She is accusing the army.", "accusing", "accuse"},
		{"They called for a pause.", "called for", "call"},
		{"The group vowed to fight.", "vowed", "pledge"},
		{"The night was quiet, according to the monitors.", "according to", "according_to"},
		{"He replied.", "replied", "say"},
		{"He admitted it.", "admitted", "confirm"},
	} {
		d, m := find(tt.in)
		if len(m.Verbs) != 1 || d.Slice(m.Verbs[0].First, m.Verbs[0].End) != tt.want || m.Verbs[0].Class != tt.class {
			t.Errorf("%s: %+v", tt.in, m.Verbs)
		}
	}
	if _, m := find("The lorries crossed the bridge at noon."); len(m.Verbs) != 0 {
		t.Errorf("verbs of speech: %+v", m.Verbs)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"\"a\" 'b' “c” ‘d’", "''", "\"", "“a\n\n“b", "'a 'b' c'", "rebels' \"x'y\""} {
		f.Add(s)
	}
	b := rule.NewBuilder()
	fd := New(b)
	x := b.Build()
	f.Fuzz(func(t *testing.T, s string) {
		d := token.Split(article.Clean("", s), x.Lexicon())
		m := fd.Find(d, x.Scan(d)[rule.Quote])
		for i, q := range m.Quotations {
			if q.First >= q.End || q.Open >= q.First || q.End > len(d.Tokens) || q.Close >= 0 && q.Close < q.End || q.Outer >= i {
				t.Fatalf("quotation %d of %q: %+v", i, s, q)
			}
		}
	})
}
