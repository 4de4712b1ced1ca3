package cue

import (
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

func find(t *testing.T, text string) (*token.Doc, Mentions) {
	t.Helper()
	b := rule.NewBuilder()
	f := New(b)
	x := b.Build()
	d := token.Split(article.Clean("", text), x.Lexicon())
	return d, f.Find(d, x.Scan(d)[rule.Cue])
}

func TestHeadRules(t *testing.T) {
	for _, r := range allHeads() {
		if len(r.Yes) == 0 || len(r.No) == 0 {
			t.Errorf("%s: no examples", r.Name)
		}
		for _, s := range r.Yes {
			_, m := find(t, s)
			found := false
			for _, x := range m.Truces {
				found = found || x.Rule == r.Name || x.Kind == r.kind
			}
			if !found {
				t.Errorf("%s does not find itself in %q: %+v", r.Name, s, m.Truces)
			}
		}
		for _, s := range r.No {
			if _, m := find(t, s); len(m.Truces) > 0 {
				for _, x := range m.Truces {
					if x.Rule == r.Name {
						t.Errorf("%s finds itself in %q", r.Name, s)
					}
				}
			}
		}
	}
}

func TestFind(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want string
		kind Kind
	}{
		{"They signed a cease-fire on Friday.", "cease-fire", CeaseFire},
		{"a CEASE-FIRE", "CEASE-FIRE", CeaseFire},
		{"the cessation of all hostilities in Aden", "cessation of all hostilities", CessationOfHostilities},
		{"They agreed to stop fighting each other.", "stop fighting", CeaseFire},
		{"a 12-hour humanitarian window", "humanitarian window", HumanitarianPause},
		{"guns will fall silent", "guns will fall silent", CeaseFire},
	} {
		d, m := find(t, tt.in)
		if len(m.Truces) != 1 {
			t.Errorf("%q: %d mentions", tt.in, len(m.Truces))
			continue
		}
		x := m.Truces[0]
		if got := d.Slice(x.First, x.End); got != tt.want || x.Kind != tt.kind {
			t.Errorf("%q: %q %v, want %q %v", tt.in, got, x.Kind, tt.want, tt.kind)
		}
	}
}

func TestVerbAt(t *testing.T) {
	for _, tt := range []struct {
		in, verb string
		form     Form
		end      int
	}{
		{"called Saturday for a truce", "call for", Past, 3},
		{"took effect at noon", "take effect", Past, 2},
		{"is in full effect", "be in force", Adject, 4},
		{"called it a lie", "", 0, 0},
		{"violations of the truce", "violate", Noun, 1},
	} {
		d, m := find(t, tt.in+" truce")
		got, form, end := "", Form(0), 0
		for i := range d.Tokens {
			m.VerbAt(d, i, len(d.Tokens), ^uint64(0), AnyForm, func(v *Verb, f Form, e int) bool {
				got, form, end = v.Name, f, e
				return true
			})
			if got != "" {
				break
			}
		}
		if got != tt.verb || form != tt.form || end != tt.end {
			t.Errorf("%q: %q form %d end %d", tt.in, got, form, end)
		}
	}
}

func TestTexts(t *testing.T) {
	for k := Unspecified; k <= CeasefireExtension; k++ {
		if k.String() == "" {
			t.Errorf("kind %d has no text", k)
		}
	}
	seen := map[string]bool{}
	for s := None; s <= ExpectedExpiry; s++ {
		if seen[s.String()] {
			t.Errorf("step %d shares its text %q", s, s)
		}
		seen[s.String()] = true
	}
	for a := Party; a <= Violator; a++ {
		if a.String() == "" {
			t.Errorf("agent %d has no text", a)
		}
	}
}

// What a verb cannot do without is told by bits, and its other words are not.
func TestNeeds(t *testing.T) {
	b := rule.NewBuilder()
	c := compiler{b: b}
	of, favour, end := b.Word("of"), b.Word("favour"), b.Word("end")
	for _, x := range []struct {
		pattern string
		want    uint64
	}{
		{"", 0},
		{"of", Bit(of)},
		{"~2 an? end of", Bit(end) | Bit(of)},
		{"favour|favor of?", 0},
	} {
		if got := needs(c.compile(x.pattern)); got != x.want {
			t.Errorf("%q needs %b, want %b", x.pattern, got, x.want)
		}
	}
	for _, x := range []struct {
		pattern string
		want    uint64
	}{
		{"", anyWord},
		{"of end", Bit(of)},
		{"~2 end", anyWord},
		{"of? ~2 end", anyWord},
		{"of? end|favour favour", Bit(of) | Bit(end) | Bit(favour)},
		{"of? end?", anyWord},
	} {
		if got := opens(c.compile(x.pattern)); got != x.want {
			t.Errorf("%q opens with %b, want %b", x.pattern, got, x.want)
		}
	}
	for _, v := range New(rule.NewBuilder()).verbs {
		if v.skip > maxSkip {
			t.Errorf("%s: %d words between it and its own", v.Name, v.skip)
		}
	}
	s := c.compile("favour|favor")[0]
	if !s.has(favour) || s.has(end) || s.has(0) || s.has(favour+64) {
		t.Error("a slot takes other words than its own")
	}
}
