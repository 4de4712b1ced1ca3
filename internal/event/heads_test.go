package event_test

import (
	"strings"
	"testing"
)

// counted reads stories and reports those that have not the wanted number of truces.
func counted(t *testing.T, stories []story) {
	t.Helper()
	r := newRooms()
	for _, tt := range stories {
		if got := r.readOn(t, tt.published, tt.text); len(got) != tt.want {
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

func TestCameAfter(t *testing.T) {
	counted(t, []story{
		{2, "2016-09-12", "A ceasefire began at sunset in Syria. It comes six months after a truce brokered by Moscow and Washington fell apart amid air strikes."},
		{2, "2014-08-05", "Israel and Hamas began a 72-hour truce on Tuesday, four days after a ceasefire announced by John Kerry broke down within hours."},
		{2, "1995-05-02", "Croatian troops shelled Serb rebels. The two sides accepted a truce on Wednesday, a year after a cease-fire had put an end to an earlier round of fighting."},
		{2, "2005-08-05", "The army of Sri Lanka and Tamil rebels agreed to uphold their ceasefire. The announcement came two years after a truce with the Karuna group was signed."},
		{1, "2020-10-18", "A new truce came into force in Nagorno-Karabakh at midnight. Shelling began hours after the truce took effect."},
		{1, "2014-08-05", "Militias in Zintan shelled Tripoli airport. A truce was signed on Monday. Two people were killed on Tuesday, a day after a truce was signed between the militias."},
		{1, "2014-08-05", "The rebels broke the truce near Donetsk on Friday, shelling a post two weeks after a ceasefire was signed."},
	})
}

func TestPointedAt(t *testing.T) {
	counted(t, []story{
		{1, "2012-11-20", "Colombia's ELN rebels announced a two-month unilateral ceasefire yesterday, the first truce in more than a decade, and bombed a pipeline."},
		{2, "2016-07-06", "The army declared a three-day truce in Syria on Wednesday. The last truce - a \"cessation of hostilities\" brokered by Moscow - was declared on February 27."},
		{1, "2020-10-26", "Armenia and Azerbaijan shelled each other in Nagorno-Karabakh on Monday despite a ceasefire. This \"humanitarian truce\" in the Caucasus came into effect at 8:00 am."},
		{2, "2014-08-20", "Israel and Hamas agreed to a five-day truce, a week after a truce of three days had ended in rocket fire."},
	})
}
