package event_test

import "testing"

// Times that stand apart from the predicates of a truce are read by the words beside them. The text is of Thursday 12 May 2016.
func TestFrames(t *testing.T) {
	const aleppo = "+03:00[Asia/Damascus]"
	r := newRooms()
	for _, tt := range []struct{ start, end, text string }{
		{"2016-05-01", "", "Signed in April and in force since May 1, the truce in Aleppo is kept by those too tired to break it."},
		{"2016-05-06T18:00" + aleppo, "", "The ceasefire in Aleppo has outlived its first weekend. In force since 6 p.m. on Friday, it was the fifth."},
		{"2016-05-20", "", "The army and the rebels of Aleppo put their names to a ceasefire. Its first day is May 20."},
		{"", "2016-05-31", "The army and the rebels of Aleppo put their names to a ceasefire. Its last day is May 31."},
		{"2016-05-20", "", "The ceasefire in Aleppo, to which the army put its name, has its beginning on May 20."},
		{"2016-05-13T06:00" + aleppo, "2016-05-15T18:00" + aleppo, "From 6 a.m. on Friday until 6 p.m. on Sunday: such is the truce that Aleppo has been given."},
		{"2016-05-15", "", "Three months without shelling, beginning on May 15: this is the ceasefire that the governor of Aleppo revealed."},
		{"2016-05-08", "2016-08-08", "The army and the rebels of Aleppo have given themselves a truce of three months, running from Sunday, May 8."},
		{"2016-03", "", "In Aleppo the March truce is a memory, and the guns are back."},
		{"2016-04", "", "April's ceasefire in Aleppo was kept by nobody."},
		// Other things that go on for a time.
		{"", "", "Talks in Aleppo, beginning on May 15, are to find a way to keep the ceasefire that was asked for."},
		{"", "", "The ceasefire in Aleppo comes under sanctions in force since May 1."},
		{"", "", "The truce in Aleppo was told of during a visit of the envoy, from May 2 to May 5."},
	} {
		if start, end := startText(r, t, tt.text); start != tt.start || end != tt.end {
			t.Errorf("%q: start %q, end %q; want %q, %q", tt.text, start, end, tt.start, tt.end)
		}
	}
}
