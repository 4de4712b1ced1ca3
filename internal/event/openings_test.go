package event_test

import "testing"

// Beginnings told beside the predicate of the truce: in apposition, in its terms, by who began it.
func TestOpenings(t *testing.T) {
	r := newRooms()
	const aleppo = "+03:00[Asia/Damascus]"
	for _, tt := range []struct{ start, text string }{
		{"2016-05-09T18:00" + aleppo, "The army announced a ceasefire in Aleppo on Monday at 6 p.m., the moment it took effect."},
		{"2016-05-09T18:00" + aleppo, "The army declared a truce in Aleppo at 6 p.m. (1500 GMT) on Monday, the hour at which the truce came into force."},
		{"2016-05-09", "The general announced the ceasefire in Aleppo on Monday, the day on which it began."},
		{"", "The army and the rebels signed a ceasefire for Aleppo on Monday, the day on which talks began."},
		{"2016-05-15", "The army and the rebels agreed on Monday to stop the fighting in Aleppo by Sunday."},
		{"2016-05-15", "The army and the rebels agreed on a ceasefire in Aleppo on Monday. The guns are to be silent by Sunday, May 15."},
		{"", "The army and the rebels agreed on a ceasefire in Aleppo on Monday. The wounded are to be out by Sunday, May 15."},
		{"2016-05-09", `The army announced the suspension of its operations in Aleppo late on Monday, "from this moment", for the sake of the harvest.`},
		{"2016-04-25", "The truce in Aleppo is holding. The rebels had started it on their side on April 25."},
		{"", "The truce in Aleppo is holding. The war is in its sixth year; the rebels started it."},
		{"2016-05-10", "The army and the rebels signed a ceasefire for Aleppo on Monday. The agreement stipulates that fighting will end within 24 hours."},
		{"2016-05-08T22:00" + aleppo, "The army and the rebels signed a ceasefire for Aleppo late on Sunday. The envoy said the agreement was effective as of 10 p.m. on Sunday."},
		{"2016-05-15T22:00" + aleppo, "The army and the rebels signed a ceasefire for Aleppo late on Sunday. The envoy said the agreement will be effective as of 10 p.m. on Sunday."},
		{"2016-05-14T12:00" + aleppo, "The front signed a ceasefire declaration for Aleppo on Monday that will come into effect at noon on Saturday."},
		{"2016-03~", "Mortars fell on Aleppo on Monday. The truce there, which has held for two months, is fragile."},
		{"2016-03~", "Troops fired on Monday in violation of a ceasefire in place for the past two months in Aleppo."},
		{"", "The army declared a ceasefire in Aleppo for two months."},
		{"2013", "Shells fell on Monday. The truce in Aleppo dates back to 2013."},
		{"", "Shells fell on Monday. The agreement on a ceasefire in Aleppo dates from 2013 and was never torn up."},
		{"", "The envoy said that men freed under the Good Friday agreement were no longer covered by the ceasefire in Aleppo."},
		{"2016-04-01", "Shells fell on Aleppo. At the end of March it was the rebels who suspended their attacks, for two weeks as of April 1."},
		{"", "The rebels declared a ceasefire for Aleppo. As of Friday, 300 people had been killed."},
		{"", "The shelling of Aleppo began on May 2 with air strikes meant to stop rocket fire. A truce is being sought."},
	} {
		if start, _ := startText(r, t, tt.text); start != tt.start {
			t.Errorf("%q: %q, want %q", tt.text, start, tt.start)
		}
	}
}
