package event_test

import (
	"strings"
	"testing"
)

// The words of wars that quarrels borrow make no war by themselves, and people's husbands and shops end none.
func TestWarlike(t *testing.T) {
	r := newRooms()
	// A page of neither, so that the text is none of a few sentences.
	filler := strings.Repeat("Nobody who spoke to this paper wished to be named. It rained, and the lamps along the quay were lit before four. The meeting was over by six and nothing was signed in front of the cameras. ", 3)
	for _, tt := range []struct {
		n    int
		text string
	}{
		{0, "The rebels of the choir fought from the trenches of the balcony, and hostilities lasted all winter. On Tuesday both sides agreed to hold fire for a week, and the lawsuit was shelved. "},
		{0, "Hostilities over the squid quota ended on Friday, when Lima and Santiago settled their fish war. A shot had been fired across a bow. The truce was welcomed in both ports. "},
		{0, "Two priests hope to arrange a truce in the gang's feud. Detectives said that nine had been killed, and armed patrols stay in gangland. "},
		{1, "The rebels of the Front hold the hills, and hostilities lasted all winter. On Tuesday both sides agreed to hold fire for a week. Mortars had killed nine. "},
		{1, "The separatist group ETA announced a ceasefire on Wednesday. It begins on Friday. A councillor and her husband heard it from a broadcaster, over breakfast. Shares rose. Bombs have killed 800 people. "},
		{1, "The FARC declared a truce on Sunday. A driver, a cook and his two brothers heard it on the way to a wedding, and stopped the bus at a restaurant to sing songs. Guerrillas had burnt buses on that road. "},
	} {
		_, got := r.read(t, tt.text+filler)
		if len(got) != tt.n {
			t.Errorf("%q: %d truces, want %d", tt.text, len(got), tt.n)
		}
	}
}

// A truce's word that is talked of is no truce, beside others.
func TestWorded(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		n    int
		text string
	}{
		{0, "Troops shelled the pass. Neither general would use the word truce. What they have, said a diplomat, is something short of the term armistice."},
		{1, "Troops shelled the pass. Neither general would use the word truce. A ceasefire began at noon on Friday all the same."},
	} {
		_, got := r.read(t, tt.text)
		if len(got) != tt.n {
			t.Errorf("%q: %d truces, want %d", tt.text, len(got), tt.n)
		}
	}
}
