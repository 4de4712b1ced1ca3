package event_test

import (
	"slices"
	"strings"
	"testing"
)

// In a chronology every item has its own day, and what it brings in is a truce of its own.
func TestItems(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ declared, text string }{
		{"2003-09-03 2004-04-08 2007-10-27", "War in Darfur\n\nSeptember 3, 2003: The government and the SLA rebels sign a ceasefire in Abeche.\n\nDecember 16, 2003: Talks break down and rebels attack a garrison.\n\n" +
			"April 8, 2004: The army and the rebels sign a humanitarian ceasefire. It collapses within weeks.\n\nOctober 27, 2007: Khartoum declares a unilateral ceasefire."},
		{"1999-05 2000-06", "1998 - War breaks out between the armies of Eritrea and Ethiopia.\n\nMay 1999 - Both agree to a truce in Badme, where troops are dug in.\n\nJuly 1999 - Shelling ends the truce.\n\nJune 2000 - They sign a ceasefire in Algiers."},
		{"2014-01-23 2014-08-25", "Truces in Juba\n\n2014\nJanuary 23: Rebels and the army sign a ceasefire.\nMay 9: They pray.\nAugust 25: Amid warnings, the rebels and the army sign another ceasefire.\n2015\nJune 27: They sign no deal."},
		{"2016-04", "Rebels and the army agreed to a truce in Aden in April. The minister was blunt: rockets had been fired from the port, and it would not last."},
	} {
		var got []string
		for _, x := range r.readOn(t, "2016-09-12", tt.text) {
			for _, c := range x.Declared {
				got = append(got, c.Readings[0].Value.String())
			}
		}
		slices.Sort(got)
		if s := strings.Join(got, " "); s != tt.declared {
			t.Errorf("%q: declared %q, want %q", tt.text, s, tt.declared)
		}
	}
}
