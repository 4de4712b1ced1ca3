package event_test

import "testing"

// A text of few sentences has no room for words of war beside its truce; words of trade, sport and politics count as ever.
func TestBrief(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		n    int
		text string
	}{
		{1, "Georgia's ceasefire came into force at noon on Tuesday, three days after it was signed in Moscow."},
		{1, "The ceasefire in Nepal ends tonight. Neither side has said what comes then."},
		{1, "Five years into the war, a truce in Yemen took effect at noon on Tuesday. An envoy had spent the winter going from one capital to the other, and the hotel where he received the delegations kept a floor for them until the last of the lists was typed."},
		{1, "The mutineers signed a truce in Bouake on Tuesday. It took effect at midnight."},
		{1, "Voters will be asked in the autumn. The ceasefire with the FARC begins on Tuesday."},
		{0, "The club and the striker agreed to a ceasefire on Tuesday."},
		{0, "Two senators from Ohio declared a cease-fire on Tuesday, and their caucus applauded."},
		{0, "The farmers gave the minister in Paris a truce of thirty days on Tuesday."},
	} {
		_, got := r.read(t, tt.text)
		if len(got) != tt.n {
			t.Errorf("%q: %d truces, want %d", tt.text, len(got), tt.n)
		}
	}
}
