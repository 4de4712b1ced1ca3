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
		{"2016-05-15", "2016-08-15", "Three months without shelling, beginning on May 15: this is the ceasefire that the governor of Aleppo revealed."},
		{"2016-05-08", "2016-08-08", "The army and the rebels of Aleppo have given themselves a truce of three months, running from Sunday, May 8."},
		{"2016-03", "", "In Aleppo the March truce is a memory, and the guns are back."},
		{"2016-04", "", "April's ceasefire in Aleppo was kept by nobody."},
		{"", "2016-06-30", "The ceasefire in Aleppo was given a longer lease: seven more weeks, until June 30."},
		{"", "2016-06-30", "The rebels gave up nothing for the truce in Aleppo. It is now to last through June 30."},
		{"2016-05-20", "2016-05-25", "The general gave May 20 as its first and May 25 as its last day, and the truce in Aleppo is in his words a gift."},
		{"2016-05-10", "", "Announced on Monday for Tuesday, broken by Wednesday: the ceasefire in Aleppo did not survive."},
		{"", "2016-06-01", "Null and void as of June 1: such is the fate of the ceasefire with the army in Aleppo, the rebels say."},
		{"2016-05-20T23:59" + aleppo, "", "One minute to midnight on May 20 is when the truce in Aleppo is to begin."},
		{"2016-05-11~", "", "A day old and not yet broken, the ceasefire in Aleppo is what the rebels have."},
		{"2016-05-01", "2016-05-10", "The rebels of Aleppo on Tuesday called off the ceasefire that they had called on May 1."},
		{"", "2016-06-30", "The rebels of Aleppo have prolonged their ceasefire until the end of June."},
		{"2016-05-15", "", "The army approved a ceasefire with the rebels of Aleppo; the truce does not take effect until Sunday."},
		{"2016-05-11", "", "The rebels of Aleppo accused the army of an attack after the ceasefire that it had ordered as of Wednesday."},
		{"2016-05-11", "", "The ceasefire in Aleppo was declared on Tuesday, to run from Wednesday."},
		{"2016-05-11", "", "The shooting in Aleppo was to stop on Wednesday."},
		{"2016-05-11T00:00" + aleppo, "", "The ceasefire that the envoy had asked for in Aleppo, observed more or less since the first minute of Wednesday, is a wonder."},
		{"2016-05-11", "", "The army and the rebels signed a truce in Aleppo on Wednesday. It came into force then and there."},
		// Other things that go on for a time.
		{"", "", "Talks in Aleppo, beginning on May 15, are to find a way to keep the ceasefire that was asked for."},
		{"", "", "The ceasefire in Aleppo comes under sanctions in force since May 1."},
		{"", "", "The ceasefire in Aleppo was broken before it was a day old."},
		{"", "", "Until Tuesday evening the rebels had fired no shot, and the truce in Aleppo was not regarded as void."},
		{"", "", "The truce in Aleppo was told of during a visit of the envoy, from May 2 to May 5."},
	} {
		if start, end := startText(r, t, tt.text); start != tt.start || end != tt.end {
			t.Errorf("%q: start %q, end %q; want %q, %q", tt.text, start, end, tt.start, tt.end)
		}
	}
}

// How long a truce is for stands apart from its predicates as often.
func TestFramedLength(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ text, want string }{
		{"Six months, renewable: thus reads the ceasefire for Aleppo.", "P6M"},
		{"Its term of 45 days is short, and the ceasefire in Aleppo has begun.", "P45D"},
		{"The ceasefire in Aleppo, four days of it, was over on Tuesday.", "P4D"},
		{"The sixty days for which the ceasefire in Aleppo has been fixed are few.", "P60D"},
		{"The ceasefire in Aleppo, forty days all told, ran out on Tuesday.", "P40D"},
		{"For seven days, so the elders of Aleppo have promised, the guns will be silent.", "P7D"},
		{"Six days, forty dead: the ceasefire in Aleppo collapsed.", ""},
		{"A period of six weeks has been set aside for a court, and the ceasefire in Aleppo goes on.", ""},
	} {
		_, got := r.read(t, tt.text+war)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		have := ""
		if c := got[0].Length; len(c) > 0 {
			have = c[0].Readings[0].Value.String()
		}
		if have != tt.want {
			t.Errorf("%q: length %q, want %q", tt.text, have, tt.want)
		}
	}
}

// What opens a sentence, and the one day that it names, tell of its truce.
func TestFramedSentence(t *testing.T) {
	const aleppo = "+03:00[Asia/Damascus]"
	r := newRooms()
	for _, tt := range []struct{ start, end, text string }{
		{"2016-05-10", "", "Entering into force with Tuesday's signature, a ceasefire for Aleppo obliges both sides to leave the city."},
		{"2016-03-01", "2016-05-10", "Watched by monitors since March 1, the ceasefire in Aleppo ran out on Tuesday."},
		{"2016-05-11T20:00" + aleppo, "", "Mortars, then, as from 8 p.m. on May 11, this ceasefire in Aleppo."},
		{"", "2016-05-11", "Two posts were taken near Aleppo on Wednesday: with that the rebels ended a truce."},
		{"2016-05-11T08:00" + aleppo, "", "The truce in Aleppo that the envoy had announced, and that took hold at 8 a.m. on Wednesday, was broken."},
		{"2016-05-09", "", "In its fourth day on Thursday, the ceasefire in Aleppo is respected."},
		{"", "", "The truce with the army in Aleppo has collapsed, the envoy said on Wednesday."},
		{"", "", "Two posts were taken near Aleppo on Wednesday and a bridge on Tuesday: with that the rebels ended a truce."},
	} {
		if start, end := startText(r, t, tt.text); start != tt.start || end != tt.end {
			t.Errorf("%q: start %q, end %q; want %q, %q", tt.text, start, end, tt.start, tt.end)
		}
	}
}
