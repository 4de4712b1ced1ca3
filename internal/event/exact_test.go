package event_test

import "testing"

// What is said of a truce on a day is not when it begins. The text is of Thursday 12 May 2016.
func TestExact(t *testing.T) {
	const aleppo = "+03:00[Asia/Damascus]"
	r := newRooms()
	for _, tt := range []struct{ start, end, text string }{
		{"", "", "The army in Aleppo would honour Monday's truce as soon as the rebels did, its spokesman said."},
		{"2016-05-09", "", "The army in Aleppo would honour the May 9 truce as soon as the rebels did, its spokesman said."},
		{"2016-06-01T00:00" + aleppo, "", "The army and the rebels signed a truce in Aleppo. All military action is to cease at midnight on the night of May 31 to June 1."},
		{"2016-05-13T00:00" + aleppo, "", "The truce in Aleppo takes effect at midnight in the night from Thursday to Friday."},
		{"", "2016-05-30", "The army said on Friday it would go on holding fire in Aleppo until May 30."},
		{"", "2016-05-31", "A truce in Aleppo was told of in a paper and made public on Wednesday, and is to be observed until May 31."},
		{"2015-12-21", "", "The four-month truce in Aleppo took effect on December 21 and was extended twice."},
		{"2016-05-08", "2016-05-12", "The three-day truce in Aleppo took effect on May 8 and was extended by 24 hours."},
	} {
		if start, end := startText(r, t, tt.text); start != tt.start || end != tt.end {
			t.Errorf("%q: start %q, end %q; want %q, %q", tt.text, start, end, tt.start, tt.end)
		}
	}
}
