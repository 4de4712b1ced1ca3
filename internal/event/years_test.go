package event_test

import "testing"

// Days without a year, told of truces whose year the story names. The text is of Thursday 12 May 2016.
func TestYears(t *testing.T) {
	const aleppo = "+03:00[Asia/Damascus]"
	r := newRooms()
	for _, tt := range []struct{ start, end, text string }{
		{"2014-05-04", "2014-09-09", "A truce in Aleppo two years ago was kept by both. The truce of 2014 lasted from 4 May until 9 September."},
		{"2012-12-22", "2013-01-16", "The last winter truce in Aleppo, in 2012, was brief. It began on 22 December and was prolonged once, to 16 January."},
		{"2012-12-14", "2013-02", "A ceasefire of 2012 in Aleppo took effect on 14 December and collapsed in February."},
		{"2013-11-03", "2014-02", "A truce in Aleppo was signed in 2013. It took effect on 3 November and ended in February."},
		{"2013-05-03T12:00" + aleppo, "", "The 2013 truce in Aleppo came into force at noon on 3 May."},
		{"2016-02-27", "", "A truce in Aleppo was signed this year. It took effect on 27 February."},
		{"2016-04-03", "", "A truce in Aleppo came into force on 3 April. In 2014 the army had refused one."},
	} {
		if start, end := startText(r, t, tt.text); start != tt.start || end != tt.end {
			t.Errorf("%q: %s to %s, want %s to %s", tt.text, start, end, tt.start, tt.end)
		}
	}
}

// How long earlier truces lasted, and when they ended. The text is of Thursday 12 May 2016.
func TestBygoneEnds(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ start, end, length, text string }{
		{"2015-08", "2015-10-03", "", "A ceasefire in Aleppo that Jordan brokered last August was broken by the rebels on October 3."},
		{"", "", "", "A ceasefire in Aleppo was broken by the rebels on May 10."},
		{"2016-03", "", "P6D", "An attempt at a truce in Aleppo in March was given up after six days."},
		{"", "2016-04-25", "P1D", "The last truce in Aleppo was broken off on April 25 after a day."},
		{"", "2016-03", "P3W", "The rebels ended their last ceasefire in Aleppo in March after only three weeks."},
		{"", "", "", "The rebels ended their ceasefire in Aleppo after three weeks of shelling."},
		{"", "", "", "The truce in Aleppo collapsed after less than a week."},
		{"", "2016-05-09", "", "On Monday the rebels announced the end of their ceasefire in Aleppo."},
		{"", "2016-05-09", "", "The army chief on Monday announced an early end to the truce in Aleppo."},
		{"", "2016-05-09", "", "A blast at the port of Aleppo on Monday brought an end to the truce."},
		{"", "2016-05-09", "", "Jets struck Aleppo on Monday, bringing an end to the rebels' truce."},
		{"2014-08-31", "", "", "On August 31, 2014, after months of talks in secret with the envoys of both governments, the front, by far the larger of the two armed groups (also called the brigade), announced a truce in Aleppo."},
	} {
		_, got := r.read(t, tt.text+war)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		length := ""
		if c := got[0].Length; len(c) > 0 {
			length = c[0].Readings[0].Value.String()
		}
		start, end := startText(r, t, tt.text)
		if start != tt.start || end != tt.end || length != tt.length {
			t.Errorf("%q: %s to %s, %s long, want %s to %s, %s", tt.text, start, end, length, tt.start, tt.end, tt.length)
		}
	}
}
