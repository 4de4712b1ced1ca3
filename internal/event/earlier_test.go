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
