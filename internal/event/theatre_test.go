package event_test

import (
	"slices"
	"strings"
	"testing"
)

// Every text has the places of its first truce, and those that are none of it behind "!".
func TestTheatre(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ want, text string }{
		{"Syria; Idlib", "A ceasefire between Syria's army and the rebels began on Monday. Guns were quiet near Idlib under the truce, residents said. They had come from Syria."},
		{"Gaza; !Israel", "Egyptian-mediated Gaza truce between Israel and Hamas takes effect on Tuesday."},
		{"!Port Sudan", "PORT SUDAN, June 3 - The army and the rebels of Sudan signed a ceasefire on Monday."},
		{"!Nairobi", "The army and the rebels of Sudan agreed on a ceasefire after talks in Nairobi."},
		{"Angola", "By Zaire's account the Angolan cease-fire became binding on Friday. Neither Luanda nor UNITA has said more."},
		{"!Qatar", "The ceasefire is to begin on Monday, mediators from Qatar and Egypt said. Rebels fired on the army."},
		{"Sri Lanka; !Norway", "OSLO: Norway said that its monitors would leave Sri Lanka. The truce there is dead, Norway's minister said, and Norway will go on as a go-between of the army and the Tamil Tigers."},
		{"Uganda; !Kenya", "Kenya hosted the talks in Nairobi, and Kenya's president opened them. A ceasefire between the army of Uganda and its rebels began on Monday."},
		{"Norway", "Norway's skippers and Norway's whalers took up arms, and fighters shot at soldiers. A ceasefire between the army and the rebels began on Monday."},
	} {
		c, ts := r.read(t, tt.text)
		if len(ts) == 0 {
			t.Errorf("%q: no truce", tt.text)
			continue
		}
		var have []string
		for _, p := range ts[0].Places {
			have = append(have, c.Places[p.Place].Name)
		}
		for want := range strings.SplitSeq(tt.want, "; ") {
			if name, not := strings.CutPrefix(want, "!"); slices.Contains(have, name) == not {
				t.Errorf("%q: %q, want %s", tt.text, have, want)
			}
		}
	}
}
