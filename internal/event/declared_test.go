package event_test

import "testing"

// The day on which a truce was made is told in many words beside its predicates. The text is of Thursday 12 May 2016.
func TestDeclared(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ declared, text string }{
		{"2016-05-10", "On Tuesday the army and the rebels put their names to a ceasefire in Aleppo."},
		{"2016-05-10", "Signatures were put to it on Tuesday, and the ceasefire in Aleppo binds both sides from Friday."},
		{"2016-05-10", "The army will hold its fire in Aleppo for two days. The general made the announcement on Tuesday."},
		{"2016-05-10", "The guns in Aleppo are to fall silent on Friday. So the ministers decided on Tuesday."},
		{"2016-05-10", "The rebels of Aleppo will not attack the army for three days, their spokesman said on Tuesday."},
		{"2016-05-10", "The ceasefire in Aleppo, to which the army set its name on Tuesday, is to be watched by monitors."},
		{"2016-05-09", "Ten days after Monday's signing the army and the rebels of Aleppo shall cease all hostilities."},
		// Days of other things.
		{"", "The army announced on Tuesday the end of its ceasefire in Aleppo."},
		{"", "The ceasefire in Aleppo is kept, a diplomat said on Tuesday."},
		{"", "The ceasefire in Aleppo came into force, according to the rebels, whose commander was killed on Tuesday."},
		{"", "The U.N. called on Tuesday for a ceasefire in Aleppo."},
	} {
		_, got := r.read(t, tt.text+war)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		s := ""
		if c := got[0].Declared; len(c) > 0 {
			s = c[0].Readings[0].Value.String()
		}
		if s != tt.declared {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.declared)
		}
	}
}
