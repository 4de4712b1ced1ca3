package truce_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// rephrasings say the same in other words: a word for another of its sense, a day told the other way round, a remark between a truce and
// what becomes of it. The first of words of one sense is replaced by each of the others.
var senses = []string{
	"took effect|came into force|went into effect|entered into force|became effective|kicked in|commenced",
	"collapsed|broke down|fell apart|unravelled|crumbled|was shattered|lay in ruins",
	"violated|breached|flouted|infringed",
	"violations|breaches|infringements",
	"declared|proclaimed|announced|decreed",
	"called for|appealed for|demanded|urged|pleaded for",
	"brokered|mediated|arranged|facilitated|worked out",
	"rejected|turned down|spurned|rebuffed|brushed aside|snubbed",
	"expired|lapsed|ran out|elapsed",
	"suspended|halted|paused",
	"called off|scrapped|revoked|annulled|abandoned|terminated",
	"ordered|instructed|directed",
	"rebels|insurgents|guerrillas|fighters|separatists",
	"the army|the military|the armed forces|government troops",
	"ceasefire|cease-fire|ceasefire deal|ceasefire agreement",
	"unilateral|one-sided",
	"indefinite|open-ended",
	"fragile|shaky|precarious",
	"until|till",
	"hold their fire|cease firing|silence their guns",
}

const (
	weekday = `(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`
	truceIs = `\b([Tt]he (?:ceasefire|truce|cease-fire)) (took|came|went|began|collapsed|expired|had|will|would|broke|ended|held)\b`
)

var turns = []struct{ find, put string }{
	{`\bon ` + weekday + `\b`, `$1`},
	{`\bat midnight on ` + weekday, `midnight $1`},
	{`\bat noon on ` + weekday, `at $1 noon`},
	{`\bat (\d{1,2}(?:[:.]\d\d)? [ap]\.m\.) on ` + weekday, `on $2 at $1`},
	{`\b(January|February|March|April|June|July|August|September|October|November|December) (\d{1,2})\b`, `$2 $1`},
	{`\b(did|has|is|was|had|does|have|were|would|could) not\b`, `${1}n't`},
	{`\b(two|three|four|five|seven|ten|\d+)-(day|week|month|hour) (ceasefire|cease-fire|truce)\b`, `$1 $2 $3`},
	{`\b(took effect|came into force|came into effect|went into effect)\b`, `formally $1`},
	{`\b(took effect|came into force|came into effect|went into effect) (at|on)\b`, `$1, without any fanfare, $2`},
	{truceIs, `$1, for all its flaws, $2`},
	{truceIs, `$1, the third this year, $2`},
	{truceIs, `$1 (the third this year) $2`},
	{truceIs, `$1 -- the third this year -- $2`},
	{truceIs, `$1 – which envoys had long sought – $2`},
	{truceIs, `$1 that envoys had long sought $2`},
	{truceIs, `$1, however, $2`},
	{truceIs, `$1 agreement $2`},
	{`([a-z]{3}[.!?]) ([A-Z][a-z])`, "$1\n\n$2"}, // a paragraph a sentence
}

// TestRephrased asks that an open article tells of the same truces, their states, starts, ends and lengths, when it is rephrased.
func TestRephrased(t *testing.T) {
	day := truce.Moment{}
	told := func(text string) []string {
		r, err := truce.Parse(truce.Article{ID: "rephrased", Text: text, Published: day})
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, x := range r.Truces {
			var b strings.Builder
			for s := range x.Status.All() {
				b.WriteString(string(s) + " ")
			}
			for _, f := range []truce.Fact[truce.Moment]{x.Start, x.End} {
				for m := range f.All() {
					b.WriteString(m.String() + " ")
				}
				b.WriteString("; ")
			}
			for l := range x.Length.All() {
				b.WriteString(l.String() + " ")
			}
			out = append(out, b.String())
		}
		slices.Sort(out)
		return out
	}
	type turn struct {
		find *regexp.Regexp
		put  string
	}
	var all []turn
	for _, s := range senses {
		words := strings.Split(s, "|")
		for _, w := range words[1:] {
			all = append(all, turn{regexp.MustCompile(`\b` + words[0] + `\b`), w})
		}
	}
	for _, x := range turns {
		all = append(all, turn{regexp.MustCompile(x.find), x.put})
	}
	same, n := 0, 0
	off := make([][]string, len(all))
	for _, g := range goldArticles(t) {
		if g.HeldBack {
			continue
		}
		raw := readArticle(t, g.ID)
		day, _ = truce.ParseMoment(g.Published)
		var want []string
		for k, x := range all {
			text := x.find.ReplaceAllString(raw, x.put)
			if text == raw {
				continue
			}
			if want == nil {
				want = told(raw)
			}
			if n++; slices.Equal(want, told(text)) {
				same++
			} else {
				off[k] = append(off[k], g.ID)
			}
		}
	}
	for k, x := range all {
		if len(off[k]) > 4 {
			t.Logf("%s -> %s: %d differ, as %s", x.find, x.put, len(off[k]), off[k][0])
		}
	}
	share := float64(same) / float64(n)
	t.Logf("%d of %d rephrased articles tell the same, %.3f", same, n, share)
	if share < .97 {
		t.Errorf("%.3f tell the same, want .97", share)
	}
}
