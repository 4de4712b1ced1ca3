package event_test

import (
	"strings"
	"testing"
)

// What hangs on another noun says nothing of the truce before it: every sentence below must tell the same with the words as without.
func TestNearer(t *testing.T) {
	r := newRooms()
	sentences := []struct{ status, text string }{
		{"announced", "Colombia's government on Monday announced a ceasefire with rebels %s."},
		{"announced", "Muslim rebels on the Philippine island of Basilan declared a truce %s, their spokesman said on Monday."},
		{"agreed", "Mali's army and the Tuareg rebels agreed on Monday to a ceasefire %s."},
		{"in_effect", "A ceasefire between Nepal's army and Maoist rebels %s took effect on Monday."},
		{"rejected", "Chechnya's rebels on Monday rejected a truce %s."},
	}
	asides := []string{
		"in the city that the war ruined", "to let aid reach towns that the floods destroyed", "for the region where talks collapsed last month",
		"to save the peace process that collapsed last year", "for a country whose economy collapsed", "near the bridge that was destroyed",
		"to bury those who died in the quake", "in areas the army seized", "for the feast that begins on Thursday", "to end a blockade that began in 2002",
		"to reach hospitals that ran out of fuel", "to prepare the census that was postponed", "in the valley held by a faction that broke away from the movement",
	}
	for _, s := range sentences {
		for _, aside := range asides {
			text := strings.Replace(s.text, "%s", aside, 1)
			if got := r.statuses(t, "2006-06-13", text); got != s.status {
				t.Errorf("%s: %s, want %s", text, got, s.status)
			}
		}
	}
	// What only a truce does, or is only done to one, goes with it over another noun.
	for _, tt := range []struct{ status, text string }{
		{"in_effect", "The army and the rebels agreed to a ceasefire in the region that took effect on Sunday."},
		{"expired", "Sudan's army had declared a truce with the rebels that expired on Sunday."},
		{"collapsed", "Both sides signed a ceasefire in Aden that collapsed within hours."},
		{"violated", "Liberia's rebels signed a truce with the government that both have broken many times."},
		{"agreed", "Burundi's army welcomed a ceasefire in the province that mediators had brokered with the rebels."},
	} {
		if got := r.statuses(t, "2006-06-13", tt.text); got != tt.status {
			t.Errorf("%s: %s, want %s", tt.text, got, tt.status)
		}
	}
}
