package article

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/84b0a40e/truce/internal/span"
)

func kinds(t *Text) string {
	var b strings.Builder
	for _, p := range t.Paras {
		b.WriteString(p.Kind.String() + " ")
	}
	return strings.TrimSpace(b.String())
}

func TestParagraphs(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a paragraph a line", "Guns fell silent in Goma on Friday, aid workers said.\nShops opened again.", "body body"},
		{"rules and stamps", "---\n\nLull holds in Jaffna\n\n09/05/2016\n\nThe sides kept to it for a second day, monitors said.", "rule heading stamp body"},
		{"a day before the text", "date 2009-05-09 GOMA (Reuters) - The rebels agreed on Saturday to stop shooting.", "stamp body"},
		{"a day and an hour before the title", "Published: 2009-05-09 10:30 Truce holds in Goma\n\nThe rebels kept to it for a second day, monitors said.", "stamp heading body"},
		{"a day that a sentence goes on from", "Date 2009-05-09, the truce began.", "body"},
		{"a day glued to the text", "Truce holds in Goma\n\nMay 9, 2009The rebels kept to it for a second day, monitors said.", "heading stamp body"},
		{"a day glued to a byline", "By JANE ROESeptember 6, 2018\n\nThe rebels kept to it for a second day, monitors said.", "byline stamp body"},
		{"a day behind the title", "Truce holds in Goma | News | 09.05.2009\n\nThe rebels kept to it for a second day, monitors said.", "heading stamp body"},
		{"a day in a sentence", "May 9, 2009 saw the rebels keep to it for a second day, monitors said.", "body"},
		{"no day but a number", "Published 2009 words on the truce.", "body"},
		{"byline and stamp", "By Jane Roe in Goma\nPublished: 9 May 2009, 10:30 GMT\n\nThe rebels agreed to stop shooting.", "byline stamp body"},
		{"related line", "The guns fell silent on Monday.\nAlso Read\nThe army said it would obey.", "body related body"},
		{"caption", "A boy looks at a tank in Grozny on May 3, 1995 | Jane Roe/AFP via Getty Images\n\nThe truce held.", "caption body"},
		{"hard wrap", "The two armies agreed on Sunday to hold their fire along the whole\nfront for a week, so that the harvest could be brought in before the\nrains.", "body"},
		{"hard wrap with curly quotes", "The truce, signed by both of the sides, was to come into effect at noon on\nMonday. The “army” and the “rebels” said that they’d keep to “all of it” as\nthe envoys had asked them to.", "body"},
		{"dateline", "COLOMBO, Feb 22 (Reuters) - The rebels signed on Friday.", "body"},
	} {
		if got := kinds(Clean("", tt.in)); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestDateline(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"COLOMBO, Feb 22 (Reuters) - The rebels signed.", "COLOMBO, Feb 22 (Reuters)"},
		{"NAIROBI, Kenya (AP) _ The rebels signed.", "NAIROBI, Kenya (AP)"},
		{"Goma (AFP) – The rebels signed.", "Goma (AFP)"},
		{"KHARTOUM — The rebels signed.", "KHARTOUM"},
		{"The deal – signed in Goma – failed.", ""},
		{"He came - and went.", ""},
	} {
		x := Clean("", tt.in)
		d := x.Paras[0].Dateline
		if got := x.Clean[d.Start:d.End]; got != tt.want {
			t.Errorf("%q: %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestTitleComesFirstAndMapsToItself(t *testing.T) {
	x := Clean(" A lull ", "It\u00a0held.\r\nSo far.")
	if want := "A lull\n\nIt held.\nSo far."; x.Clean != want {
		t.Fatalf("%q, want %q", x.Clean, want)
	}
	if s, in := x.Raw(span.Span{Start: 2, End: 6}); !in || s != (span.Span{Start: 3, End: 7}) {
		t.Error(s, in)
	}
	at := strings.Index(x.Clean, "far")
	raw := "It\u00a0held.\r\nSo far."
	if s, in := x.Raw(span.Span{Start: at, End: at + 3}); in || raw[s.Start:s.End] != "far" {
		t.Error(s, in)
	}
}

func TestCharacterReferences(t *testing.T) {
	for in, want := range map[string]string{
		"&quot;No&quot;, he said &#8212; &#x27;never&rsquo;.": "\"No\", he said — 'never’.",
		"Saint-L&eacute;ger&nbsp;&amp; sons&#13;&#10;R&AMP;D": "Saint-Léger & sons\n\nR&D",
		"AT&T; you & me; &nosuch; &amp":                       "AT&T; you & me; &nosuch; &amp",
		"&amp;quot; is written so":                            "&quot; is written so",
	} {
		if got := Clean("", in).Clean; got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	x := Clean("", "Goma &mdash; it&#8217;s over")
	at := strings.Index(x.Clean, "it’s")
	if s, _ := x.Raw(span.Span{Start: at, End: at + len("it’s")}); s != (span.Span{Start: 13, End: 23}) {
		t.Error(s)
	}
	if s, _ := x.Raw(span.Span{Start: 5, End: 8}); s != (span.Span{Start: 5, End: 12}) {
		t.Error(s)
	}
}

// The offset map against a byte-by-byte reference: every span of the clean text maps to bytes that clean to it.
func FuzzRaw(f *testing.F) {
	for _, s := range []string{"a\r\nb", "x\u00a0y\u200bz", "\ufeff\ufeffq", "a\u00adb\u2028", "plain", "\u200b\u00a0\u200b\u00a0", "&quot;No&quot;&#8217;&nbsp;&shy;&#10;&amp;amp; &lt;b&#x2014;c&Eacute;", "AT&T; &co, &;&#;&#0;"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("Parse refuses it")
		}
		x := Clean("", s)
		for i := 0; i < len(x.Clean); i++ {
			if !utf8.RuneStart(x.Clean[i]) {
				continue
			}
			_, n := utf8.DecodeRuneInString(x.Clean[i:])
			r, _ := x.Raw(span.Span{Start: i, End: i + n})
			if r.Start < 0 || r.End > len(s) || r.Start >= r.End {
				t.Fatalf("span %v of %d bytes", r, len(s))
			}
			if c, _ := clean(nil, s[r.Start:r.End]); c != x.Clean[i:i+n] {
				t.Fatalf("clean %q came from %q", x.Clean[i:i+n], s[r.Start:r.End])
			}
		}
	})
}

func TestLongestCredit(t *testing.T) {
	for _, m := range creditMarks {
		if len(m) > longestCredit {
			t.Errorf("%q is longer than %d bytes", m, longestCredit)
		}
	}
}
