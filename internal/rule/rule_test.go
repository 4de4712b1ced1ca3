package rule

import (
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/google/go-cmp/cmp"
)

func TestScanHandsEveryRoomItsTriggers(t *testing.T) {
	b := NewBuilder()
	b.Trigger(Timex, "monday")
	b.Trigger(Cue, "truce", "monday")
	b.Trigger(Whole, "men", "truce")
	b.TriggerName(Place, b.Word("keep"))
	b.TriggerName(Place, b.Word("men"))
	b.TriggerClass(Timex, token.Number)
	b.TriggerCase(Name, token.Title, token.Upper)
	x := b.Build()
	d := token.Split(article.Clean("", "On Monday the UN saw 3 Men keep a truce."), x.Lexicon())
	got := x.Scan(d)
	want := &Hits{Timex: {1, 5}, Place: {6}, Name: {0, 1, 3, 6}, Quote: {}, Cue: {1, 9}, Whole: {6, 9}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestPhrases(t *testing.T) {
	b := NewBuilder()
	var p Phrases
	for i, s := range []string{"Nusra Front", "al-Nusra Front", "St Petersburg", "Front", "People's Protection Units"} {
		if !p.Add(b.Phrase(s), int32(i)) {
			t.Fatalf("%q is not new", s)
		}
	}
	if p.Add(b.Phrase("AL NUSRA FRONT"), 9) {
		t.Error("one phrase was entered twice")
	}
	if p.Add(nil, 9) {
		t.Error("a phrase without words was entered")
	}
	x := b.Build()
	for _, tt := range []struct {
		text  string
		end   int
		value int32
		ok    bool
	}{
		{"al-Nusra Front fighters", 3, 1, true},
		{"al Nusra\nFront", 3, 1, true},
		{"Nusra Front", 2, 0, true},
		{"Nusra", 0, 0, false},
		{"St. Petersburg", 3, 2, true},
		{"People’s Protection Units", 4, 4, true},
		{"unheard of", 0, 0, false},
	} {
		d := token.Split(article.Clean("", tt.text), x.Lexicon())
		end, v, ok := p.Longest(d, 0, len(d.Tokens))
		if end != tt.end || v != tt.value || ok != tt.ok {
			t.Errorf("%q: %d, %d, %v", tt.text, end, v, ok)
		}
	}
	d := token.Split(article.Clean("", "al-Nusra Front"), x.Lexicon())
	if _, _, ok := p.Longest(d, 0, 2); ok {
		t.Error("a match beyond the limit")
	}
}

func TestTable(t *testing.T) {
	var x Table[string]
	if x.Get(7) != "" {
		t.Error("an empty table has a value")
	}
	x.Set(1, "a")
	x.Set(90, "b")
	x.Set(91, "c")
	for id, want := range map[token.ID]string{0: "", 1: "a", 2: "", 90: "b", 91: "c", 1000: ""} {
		if got := x.Get(id); got != want {
			t.Errorf("Get(%d) = %q, want %q", id, got, want)
		}
	}
}
