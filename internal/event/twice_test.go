package event_test

import "testing"

// One truce that is told twice, and two that are told beside each other.
func TestToldTwice(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		// The clock of the place where the truce is not.
		{"in_effect", "2020-10-10", "A truce in Stepanakert took effect on Saturday, the ministry said. The ceasefire, mediated by the Kremlin, began at noon in Russia, 1 p.m. in Baku, as both armies watched."},
		// A headline and the news below it.
		{"in_effect", "2012-10-26", "Four-day truce begins in Syria\n\nThe army and the rebels said on Friday that a four-day new truce came into effect at dawn."},
		{"in_effect", "2019-12-23", "Week-long ceasefire in civil war in Colombia begins\n\nA week-long truce between the parties in the country's civil war went into effect on Sunday. Guerrillas and soldiers kept to their bases."},
		// For good, but on the same day.
		{"scheduled", "2002-02-21", "Guerrillas and soldiers ordered a ceasefire. The full ceasefire takes effect on Saturday. The pact gave them three days for a permanent ceasefire, which comes into effect on Saturday."},
		// Another that came before.
		{"announced in_effect", "2015-12-16", "A week-long truce between the army and the Houthis went into effect on Tuesday. The coalition last week had already declared a ceasefire for Ramadan."},
		{"in_effect", "2015-12-16", "A truce between the army and the Houthis went into effect on Tuesday. Both had agreed to it on Sunday."},
		// What there is none of, or was only tried.
		{"in_effect", "2001-02-10", "A truce between the army and the rebels took effect on Friday. Six attempts to reach a ceasefire have failed since the war began."},
		{"in_effect", "2001-02-10", "A truce between the army and the rebels took effect on Friday, after repeated failed efforts to broker a ceasefire."},
		{"negotiating", "2001-02-10", "Shells hit Kuito. Efforts to broker a ceasefire between the army and the rebels have stalled."},
		{"in_effect", "2001-02-10", "A truce between the army and the rebels took effect on Friday. Both warned against any truce violations."},
		{"in_effect", "2001-02-10", "A truce between the army and the rebels took effect on Friday. The deal is the first ceasefire in six years."},
		{"in_effect superseded", "2001-02-10", "A truce between the army and the rebels took effect on Friday. It replaces a truce signed in June 2000, violations of which filled the camps."},
		// The day that nobody told.
		{"agreed", "1994-05-18", "Soldiers and rebels signed a truce on Monday. The statement gave no details on when the truce takes effect."},
		{"agreed", "1994-05-18", "Soldiers and rebels signed a truce on Monday. There was no word on when the ceasefire begins."},
		{"agreed", "1994-05-18", "Soldiers and rebels signed a truce on Monday. The ministry did not give an exact time for the start of the ceasefire."},
		{"in_effect", "1994-05-18", "Soldiers and rebels signed a truce on Monday. The statement came when the truce took effect on Tuesday."},
		// Whoever calls a truce behind a comma.
		{"announced", "1993-08-02", "Jets hit the villages for a week, after which the guerrillas called a truce."},
		{"announced", "1993-08-02", "Envoys hurried from capital to capital, and the guerrillas called a truce."},
		{"", "1993-08-02", "Jets hit the villages. The lorries crossed what the soldiers, on Monday, called a truce line."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}
