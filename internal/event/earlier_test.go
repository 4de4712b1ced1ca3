package event_test

import "testing"

// What lies before a truce that has just been made, what goes on from an older one, and what is only an aim.
func TestEarlier(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		// Breaches before the news, and after it.
		{"agreed", "2011-12-05", "Sudan and South Sudan agreed on Sunday to a ceasefire along their border. The deal comes after ceasefire violations that cost 40 lives in Abyei."},
		{"agreed", "2011-12-05", "Sudan and South Sudan agreed on Sunday to a ceasefire. Observers have counted 300 ceasefire violations since 2009."},
		{"violated", "2011-12-05", "Sudan and South Sudan agreed on Sunday to a ceasefire. On Monday the army violated the ceasefire near Abyei."},
		{"violated", "2011-12-05", "Sudan and South Sudan signed a truce in 2009. Observers have counted 300 ceasefire violations since January."},
		// An older truce that goes on.
		{"agreed faltering", "2011-12-05", "Armenia and Azerbaijan agreed on Sunday to observe a ceasefire. The two signed a ceasefire in 1994, but the truce has frayed in recent years."},
		{"agreed in_effect", "2011-12-05", "Armenia and Azerbaijan agreed on Sunday to observe a ceasefire. A ceasefire has been in place at the Line of Contact, which divides the two armies, since 1994."},
		{"agreed historical", "2011-12-05", "Armenia and Azerbaijan agreed on Sunday to observe a ceasefire. The two had signed a ceasefire in 1994."},
		// A truce that is broken was made before.
		{"violated", "2011-12-05", "Rebels of Casamance broke a ceasefire with the army, a governor said. The two sides had observed a ceasefire since late November 2010."},
		// In force until a day, and longer.
		{"in_effect", "2011-12-05", "The unilateral ceasefire was announced by Burma's army on Sunday and will remain in effect until December 31."},
		{"extended", "2011-12-05", "Burma's army shelled a village. Its ceasefire will remain in effect until December 31."},
		{"expired", "2011-12-05", "Burma's army shelled a village. The government had announced only a holiday truce from November 24 to 27."},
		{"in_effect", "2011-12-05", "Burma's army shelled a village. A day remains before the scheduled expiration of the ceasefire, which began on October 1."},
		// An aim, and what did not come of it.
		{"expired", "2011-12-05", "The truce with the guerrillas of Colombia expired on Sunday. Our main goal now is to extend the ceasefire, a minister said."},
		{"expired", "2011-12-05", "The truce with the guerrillas of Colombia ended on Sunday without being extended."},
		{"called_for", "2011-12-05", "Guerrillas of Colombia demand that their leader be freed and a ceasefire be declared before talks."},
		{"announced", "2011-12-05", "Guerrillas of Colombia said a ceasefire was declared before talks."},
		// Where it is to reach is no truce of its own before it does.
		{"in_effect", "2011-12-05", "A ceasefire has come into effect in Chechnya. Moscow accepted the rebels' offer of a ceasefire and said it would extend it to Dagestan."},
		// A line in the region that is named before.
		{"in_effect", "2011-12-05", "A ceasefire has come into effect in Kashmir. India accepted a ceasefire along the Line of Control that its neighbour had offered."},
	} {
		if s := r.statuses(t, tt.published, tt.text); s != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.statuses)
		}
	}
}

// What is told as begun, as still in force, or as what somebody will not do.
func TestBegunAlready(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"holding", "2009-02-10", "Gunmen of Mindanao shelled a bridge. The ceasefire with them has not expired, the army said."},
		{"rejected", "2009-02-10", "Gunmen of Mindanao shelled a bridge. The army announced that it would not observe a truce with them at Easter."},
		{"rejected", "2009-02-10", "Gunmen of Mindanao shelled a bridge. The army will not declare a unilateral ceasefire."},
		{"", "2009-02-10", "Gunmen of Mindanao shelled a bridge. They have never observed a ceasefire."},
		{"violated", "2009-02-10", "Gunmen of Mindanao broke a ceasefire. A few other ceasefire violations were reported from the south."},
		{"scheduled", "2009-02-10", "Gunmen of Mindanao and the army agreed that a ceasefire would start on Tuesday to end clashes over a dam."},
		{"in_effect", "1993-06-20", "Croat shells hit Mostar. A truce came into place at noon."},
	} {
		if s := r.statuses(t, tt.published, tt.text); s != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.statuses)
		}
	}
	for _, tt := range []struct{ published, start, text string }{
		{"2008-08-13", "2008-08-13T00:00+04:00[Asia/Tbilisi]", "Georgia accused Russia of violating the ceasefire hours after it began. The ceasefire was set to take effect at midnight."},
		{"2008-08-13", "2008-08-14T00:00+04:00[Asia/Tbilisi]", "Georgia and Russia agreed to a ceasefire in Tbilisi on Wednesday. The ceasefire is set to take effect at midnight."},
		{"2008-08-13", "2008-08-13T06:00+04:00[Asia/Tbilisi]", "A ceasefire between Georgia and Russia took effect on Wednesday. The ceasefire came into force at 6 a.m. on Wednesday in Tbilisi, a minister said."},
	} {
		got := ""
		if all := r.readOn(t, tt.published, tt.text); len(all) > 0 && len(all[0].Start) > 0 {
			got = all[0].Start[0].Readings[0].Value.String()
		}
		if got != tt.start {
			t.Errorf("%q: starts %q, want %q", tt.text, got, tt.start)
		}
	}
}
