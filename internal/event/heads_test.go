package event_test

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
)

// counted reads stories and reports those that have not the wanted number of truces.
func counted(t *testing.T, stories []story) {
	t.Helper()
	r := newRooms()
	for _, tt := range stories {
		in := r.input(tt.text)
		day, err := moment.Parse(tt.published)
		if err != nil {
			t.Fatal(err)
		}
		in.Published = day
		c := resolve.Article(in)
		if got := r.events.Assemble(in, c).Truces; len(got) != tt.want {
			t.Errorf("%d truces, want %d: %s", len(got), tt.want, strings.ReplaceAll(tt.text, "\n", " / "))
		}
	}
}

// A story is a text of a day and how many truces it tells of.
type story struct {
	want            int
	published, text string
}

func TestHeadlineAndLead(t *testing.T) {
	counted(t, []story{
		{1, "2016-09-19", "Ceasefire in Syria has ended\n\nThe army declared the US-Russian brokered ceasefire over on Monday and bombed rebels in Aleppo."},
		{1, "2003-05-18", "Aceh truce collapses\n\nJAKARTA - Rebels in Aceh and the government agreed to a cease-fire in December, but both have shelled each other since April."},
		{1, "2012-07-05", "Army declares temporary, nationwide truce\n\nThe army of Myanmar has declared a unilateral, three-day truce with Kachin rebels."},
		{1, "2006-08-01", "Naga rebels extend truce by one year\n\nMilitants in Nagaland have killed fewer soldiers since a ceasefire was agreed in 1997."},
		{2, "1998-09-02", "Guerrillas end ceasefire\n\nThe government on Wednesday proposed a ceasefire to rebels in Colombia, who had bombed a pipeline."},
		{2, "2014-08-05", "New truce begins in Gaza\n\nIsrael and Hamas began a 72-hour truce on Tuesday. A 12-hour truce of 26 July was broken by rockets."},
		{2, "2021-06-02", "Kachin rebels declare truce\n\nA ceasefire that was signed with the army of Myanmar in 1994 broke down 17 years later. The rebels said on Wednesday that theirs begins today."},
	})
}
