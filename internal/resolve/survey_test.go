package resolve

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/quote"
)

// The words that a survey takes for parts of names, before any actor is known.
func TestSurveyNames(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ text, want string }{
		{"Shelling went on. The envoy, Jane Roe, left Goma.", "Jane Roe Goma"},
		{"Roe left. The envoy met Roe.", "Roe Roe"},      // a capital elsewhere tells what the first one is
		{"Residents left. The envoy met residents.", ""}, // none elsewhere
		{"J. Roe left.", "J Roe"},
		{"They met in May on a Monday, and I left.", ""},
	} {
		in, _ := r.read(tt.text)
		m := new(Scratch)
		m.survey.look(in)
		var got []string
		for i := range m.survey.marks {
			if m.survey.marks[i].name {
				got = append(got, in.Doc.Str(i))
			}
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%q: names %q, want %q", tt.text, s, tt.want)
		}
	}
}

func TestSurveySmallWords(t *testing.T) {
	in, _ := newRooms().read("“The rebels will leave,” US officials told us. May troops stay?")
	m := new(Scratch)
	m.survey.look(in)
	for i := range in.Doc.Tokens {
		k := &m.survey.marks[i]
		switch in.Doc.Str(i) {
		case "The":
			if !k.start || k.small&quote.Determiner == 0 {
				t.Error("a small word is none where a sentence begins")
			}
		case "US":
			if k.small != 0 {
				t.Error("a country is taken for a pronoun")
			}
		case "us":
			if k.small == 0 {
				t.Error("a pronoun is no small word")
			}
		}
	}
	if len(m.survey.points) != 1 || in.Doc.Str(int(m.survey.points[0])) != "The" {
		t.Errorf("words that point: %v", m.survey.points)
	}
}
