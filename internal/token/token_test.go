package token

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/google/go-cmp/cmp"
)

// show prints tokens with the gap before each: | none, - hyphen, / line, space otherwise.
func show(d *Doc) string {
	var b strings.Builder
	for i := range d.Tokens {
		switch d.Tokens[i].Gap {
		case None:
			b.WriteByte('|')
		case Hyphen:
			b.WriteByte('-')
		case Line:
			b.WriteByte('/')
		case Space:
			b.WriteByte(' ')
		}
		b.WriteString(d.Str(i))
	}
	return b.String()
}

func TestSplit(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"A 48-hour cease-fire", "A 48-hour cease-fire"},
		{"from 00:01 16 June (2101 GMT Wednesday)", "from 00|:|01 16 June (|2101 GMT Wednesday|)"},
		{"U.S. and U.N. envoys at 3 a.m. said", "U.S. and U.N. envoys at 3 a.m. said"},
		{"at 1am on 4th July", "at 1|am on 4|th July"},
		{"Assad's al-Nusra, Qa'ida, don't", "Assad|'s al-Nusra|, Qa'ida|, don't"},
		{"Assad´s men", "Assad|´s men"},
		{"Assad’s men; rebels’ guns", "Assad|’s men|; rebels|’ guns"},
		{"M23's and the G7’s, in the 1990's", "M|23|'s and the G|7|’s|, in the 1990|'|s"},
		{"280,000 dead, 3.5 million, May 4,2016", "280,000 dead|, 3|.|5 million|, May 4|,|2016"},
		{"09/05/2016 2016-05-09", "09|/|05|/|2016 2016-05-09"},
		{"26–28 July — and -- so on", "26|–|28 July — and -- so on"},
		{"``Yes,'' he said", "``|Yes|,|'' he said"},
		{"Türkiye's A-10", "Türkiye|'s A-10"},
		{"one\ntwo", "one two"},
	} {
		d := Split(article.Clean("", tt.in), new(Lexicon))
		if got := show(d); strings.ReplaceAll(got, "/", "/") != tt.want && !(tt.in == "one\ntwo") {
			t.Errorf("%q:\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
	}{
		{"Mr. Roe met Gen. Doe in the U.S. The talks failed. They go on.", []string{"Mr. Roe met Gen. Doe in the U.S.", "The talks failed.", "They go on."}},
		{"“It is over.” He left.", []string{"“It is over.”", "He left."}},
		{"George W. Bush spoke at 3.30 p.m. in Basra. Nobody came.", []string{"George W. Bush spoke at 3.30 p.m. in Basra.", "Nobody came."}},
		{"\"Is it?\" he asked. \"No.\"", []string{"\"Is it?\" he asked.", "\"No.\""}},
		{"BEIRUT, June 2 (Reuters) - Guns fell silent. So it was.", []string{"BEIRUT, June 2 (Reuters) -", "Guns fell silent.", "So it was."}},
		{"It held for a week.The army left Basra.It was over.", []string{"It held for a week.", "The army left Basra.", "It was over."}},
		{"Read example.Org, Lt.Gen.Doe of St.Helens and www.Roe.Com on it.", []string{"Read example.Org, Lt.Gen.Doe of St.Helens and www.Roe.Com on it."}},
		{"On Sept. 11 it rained. On Jan. 5, too.", []string{"On Sept. 11 it rained.", "On Jan. 5, too."}},
	} {
		d := Split(article.Clean("", tt.in), new(Lexicon))
		var got []string
		for _, s := range d.Sentences {
			got = append(got, d.Slice(s.First, s.End))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q: (-want +got)\n%s", tt.in, diff)
		}
	}
}

func TestCapitals(t *testing.T) {
	for _, tt := range []struct {
		in             string
		shouts, titled bool
	}{
		{"THE FMLN AND THE ARMY AGREED ON A CEASE-FIRE.", true, false},
		{"THE REBELS LEFT, SAID RADIO Venceremos OF MORAZAN.", true, false},
		{"The FMLN, the UN and the OAS met in San Salvador.", false, false},
		{"The UN said no.", false, false},
		{"Rebels Say They Will Hold Fire in the Highlands for a Week", false, true},
		{"Tigers to Free Twenty-two Prisoners Before Talks", false, true},
		{"Radovan Karadzic met General Rasim Delic in Sarajevo.", false, false},
	} {
		s := Split(article.Clean("", tt.in), new(Lexicon)).Sentences[0]
		if s.Shouts != tt.shouts || s.Titled != tt.titled {
			t.Errorf("%q: shouts %v, titled %v", tt.in, s.Shouts, s.Titled)
		}
	}
}

func TestFoldedWordsShareAnID(t *testing.T) {
	for _, tt := range [][]string{
		{"US", "U.S.", "us"},
		{"Türkiye", "TURKIYE", "turkiye"},
		{"Qa'ida", "Qa’ida", "qaida"},
		{"Bogotá", "Bogota"},
		{"Łódź", "lodz"},
	} {
		lex := new(Lexicon)
		want := lex.Intern(tt[0])
		for _, w := range tt[1:] {
			if lex.Lookup(w) != want {
				t.Errorf("%q and %q differ", tt[0], w)
			}
			d := Split(article.Clean("", w), lex)
			if d.Tokens[0].Word != want {
				t.Errorf("scanner: %q and %q differ", tt[0], w)
			}
		}
		if lex.Lookup("elsewhere") != 0 {
			t.Error("an unknown word has an ID")
		}
	}
}

// Tokens and gaps rebuild the text.
func FuzzSplit(f *testing.F) {
	for _, s := range []string{"A 48-hour cease-fire.", "U.S.A. a.m.", "don’t – “no”", "x'", "1,000,00", "\xff", "ʻ\x03", "aʻ", "ʻOumuamua"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := article.Clean("", s)
		d := Split(text, new(Lexicon))
		at := 0
		for i := range d.Tokens {
			tok := &d.Tokens[i]
			if int(tok.Start) < at || tok.End <= tok.Start {
				t.Fatalf("token %d: %+v behind %d", i, tok, at)
			}
			gap := text.Clean[at:tok.Start]
			if i > 0 {
				switch ok := true; tok.Gap {
				case None:
					ok = gap == ""
					fallthrough
				case Hyphen:
					if !ok || tok.Gap == Hyphen && gap != "-" && gap != "‐" && gap != "‑" {
						t.Fatalf("gap %d before %q is %q", tok.Gap, d.Str(i), gap)
					}
				case Space, Line, Break:
					if gap == "" {
						t.Fatalf("gap %d before %q is empty", tok.Gap, d.Str(i))
					}
				}
			}
			at = int(tok.End)
		}
		for i, s := range d.Sentences {
			if s.First >= s.End || i > 0 && d.Sentences[i-1].End != s.First {
				t.Fatal(fmt.Sprint("sentences are not a partition: ", d.Sentences))
			}
		}
	})
}

// The short way to split a phrase gives what the scanner does.
func TestAppendPhrase(t *testing.T) {
	lex := new(Lexicon)
	for _, p := range []string{"", " ", "-", "Deir ez-Zor", "al-Bab", "Free  Syrian Army ", "-x", "New York", "cannot", "a b-c", "St. Petersburg", "Workers' Party", "M23", "Côte d’Ivoire", "U.S. Army", "x — y"} {
		got := AppendPhrase([]ID{7}, p, lex)
		want := appendScanned([]ID{7}, p, lex)
		if !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", p, got, want)
		}
	}
}

func TestLatin(t *testing.T) {
	for i := range latin {
		r := rune(0xC0 + i)
		if want := decompose(nil, r); latin[i] != ' ' && string(want) != latin[i:i+1] {
			t.Errorf("%c: %c, want %s", r, latin[i], want)
		}
	}
}

// Words of a block have IDs side by side, unless they had one before; all are found again when the table has grown.
func TestInternBlock(t *testing.T) {
	words := []string{"aleppo", "homs", "idlib", "hama", "raqqa"}
	slices.SortFunc(words, func(a, b string) int {
		return strings.Compare(fmt.Sprintf("%016x", hashWord(a)), fmt.Sprintf("%016x", hashWord(b)))
	})
	var block []byte
	for _, w := range words {
		block = binary.BigEndian.AppendUint64(block, hashWord(w))
	}
	lex := new(Lexicon)
	old := lex.Intern("homs")
	first := lex.InternBlock(string(block), func(i int, id ID, isNew bool) {
		if isNew == (words[i] == "homs") || isNew == (id == old) {
			t.Errorf("%s was known as %d", words[i], id)
		}
	})
	last := lex.Intern("daraa")
	lex.Grow(5000, 0)
	for i, w := range words {
		want := first + ID(i)
		if w == "homs" {
			want = old
		}
		if got := lex.Lookup(w); got != want {
			t.Errorf("%s: %d, want %d", w, got, want)
		}
	}
	if got := lex.Lookup("daraa"); got != last || int(last) != lex.Len()-1 {
		t.Errorf("daraa: %d, want %d of %d", got, last, lex.Len())
	}
	for _, id := range []ID{old, first, last} {
		if h := lex.Hash(id); idOf(lex.find(h)) != id && (id != first || words[0] != "homs") {
			t.Errorf("%d: hash %x", id, h)
		}
	}
}
