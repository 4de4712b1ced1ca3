package resolve

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Who has no name speaks on as "he" or "she", and papers speak where nobody else does.
func TestSpeakersWithoutAName(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"she behind a tag", `Elena Ruiz came. "We pray," a nun told them. "We also count," she added.`, []string{"direct | nun | We pray,", "direct | nun | We also count,"}},
		{"he in the next paragraph", "Elena Ruiz and Omar Haddad came.\n\nAn old driver on the bridge laughed.\n\n\"We have waited longer,\" he said.", []string{"direct | driver | We have waited longer,"}},
		{"a description of a place", `In Kabezi, a commune of banana groves above the lake, Governor Omar Haddad noticed it. "It used to be every night."`, []string{"direct | Haddad | It used to be every night."}},
		{"so says", "\"There will be no truce.\"\n\nSo says Omar Haddad, the minister.", []string{"direct | Haddad | There will be no truce.", "indirect | ? | Omar Haddad, the minister"}},
		{"with these words", `"Tonight it ends." With these words Omar Haddad left the hall.`, []string{"direct | Haddad | Tonight it ends."}},
		{"a name given with an adverb", `"It is paper," said a nurse who gave her name only as Samira Khoury.`, []string{"direct | Khoury | It is paper,"}},
		{"a motion", `It will last "until trust is restored", according to the motion.`, []string{"partial | motion | until trust is restored"}},
		{"a resolution", `The resolution demands "an immediate truce".`, []string{"partial | resolution | an immediate truce"}},

		// Counter-examples.
		{"he is no nun", `Omar Haddad came. A nun thanked him. "Good people," he said.`, []string{"direct | Haddad | Good people,"}},
		{"somebody is named since", `A driver waved. Omar Haddad stopped. "Good people," he said.`, []string{"direct | Haddad | Good people,"}},
		{"a name before its description", `Elena Ruiz, a widow, sold maize to the drivers. She was old. "We stay," she said.`, []string{"direct | Ruiz | We stay,"}},
		{"with other words", `"Tonight it ends." With this in mind Omar Haddad left the hall.`, []string{"direct | ? | Tonight it ends."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := r.said(tt.in)
			for i := range got {
				got[i] = shortNames(got[i])
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got)\n%s", tt.in, diff)
			}
		})
	}
}
