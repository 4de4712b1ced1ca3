package name

import (
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

func TestEras(t *testing.T) {
	b := rule.NewBuilder()
	f := New(b)
	ix := b.Build()
	for _, x := range []struct{ text, want string }{
		{"Envoys from Zaire and the Soviet Union met.", "Zaire:state 1971-1997, Soviet Union:state 1922-1991"},
		{"Under the Oslo accords and the Dayton peace agreement they may.", "Oslo accords:accord 1993-, Dayton peace:accord 1995-"},
		{"The COVID-19 pandemic closed the border.", "COVID:event 2020-"},
		{"It was the death of Jonas Savimbi.", "Savimbi:death 2002-"},
		{"The factory in Dayton had an implementation force of ten in Lusaka.", ""},
	} {
		var got []string
		d := token.Split(article.Clean("", x.text), ix.Lexicon())
		f.Eras(d, ix.Scan(d)[rule.Whole], func(first, end int, e Era) {
			got = append(got, d.Slice(first, end)+":"+e.What+" "+year(e.From)+"-"+year(e.To))
		})
		if s := strings.Join(got, ", "); s != x.want {
			t.Errorf("%s\n got %q\nwant %q", x.text, s, x.want)
		}
	}
	row, _ := f.facts.Lookup("ltte")
	if e, ok := f.EraOf(row); !ok || year(e.To) != "2009" {
		t.Errorf("the era of ltte: %v %v", e, ok)
	}
}

func year(day int64) string {
	if day == 0 {
		return ""
	}
	return moment.Day(day).String()[:4]
}

func TestErasTable(t *testing.T) {
	for r := range rows(readTable(t, "eras.tsv"), 5) {
		if !slices.Contains([]string{EraBody, EraState, EraAccord, EraEvent, EraDeath}, r[0]) || r[1] == "" || r[4] == "" {
			t.Errorf("row %q", r)
		}
		from := eraDay(r[2])
		if from < moment.DayNumber(1900, 1, 1) || from > moment.DayNumber(2100, 1, 1) || r[3] != "" && eraDay(r[3]) <= from {
			t.Errorf("%s: from %s to %s", r[1], r[2], r[3])
		}
		if key, ok := strings.CutPrefix(r[1], "@"); ok {
			if _, ok := Facts().Lookup(key); !ok {
				t.Errorf("no actor %s", key)
			}
		}
	}
}
