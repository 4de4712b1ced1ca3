package event_test

import "testing"

// Fighting told of the time in which a truce is in force breaks it; what came before it, after it, or may come, does not.
func TestUnderFire(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ want, text string }{
		{"reported", "A truce between India and Pakistan took effect on Monday. Shells fell on two villages near Poonch on Tuesday night."},
		{"reported", "A truce between India and Pakistan took effect on Monday. A patrol was ambushed near Uri on Wednesday morning."},
		{"reported", "A truce between Armenia and Azerbaijan took effect at noon on Tuesday. Artillery fire was heard in Agdam on Wednesday."},
		{"reported", "A truce in Aleppo took effect on Monday. Heavy shelling continued in its north on Tuesday, doctors said."},
		{"reported", "A ceasefire in Donetsk has been in force since Monday. Soldiers and rebels exchanged mortar fire on Wednesday."},
		{"reported", "A ceasefire in Donetsk took effect at midnight. Two soldiers were killed by sniper fire within hours of the truce."},
		{"reported", "The ceasefire between the army and the rebels has largely held, although a mine killed three policemen near Mindanao."},
		{"reported", "Rockets hit the port of Tripoli despite a ceasefire that the two governments announced on Sunday."},
		{"reported", "A ceasefire in Tripoli took effect on Monday. Explosions rocked the port two hours after the announcement."},
		{"reported", "The truce was only an hour old when shells fell on the market of Taiz."},
		{"alleged", "A truce between India and Pakistan took effect on Monday. India said that Pakistan had opened fire on two of its posts on Wednesday."},
		{"alleged", "A truce between the army and the Maoists of Nepal took effect on Monday. The army said its men were attacked near Rolpa on Wednesday."},
		{"alleged", "A truce between India and Pakistan took effect on Monday. Each army said that the other had fired first."},
		{"alleged", "A truce between India and Pakistan took effect on Monday. India accused Pakistan of having shelled a school."},
		{"alleged", "A truce between India and Pakistan took effect on Monday. India accused Pakistan of dropping bombs near a bridge."},
		{"reported", "A truce in Donetsk took effect at 6 a.m. on Monday. Two groups of watchers reported clashes near the airport, the heaviest so far, on Tuesday."},
		{"alleged", "A truce between Israel and Hamas took effect at 8 a.m. on Thursday. An Israeli official said that Hamas had attacked a patrol in Gaza on Thursday."},
		{"alleged", "A truce between India and Pakistan took effect on Monday. On Tuesday the warring sides were trading accusations of fresh attacks."},
		{"alleged", "A truce between India and Pakistan took effect on Monday. India says that Pakistan has fired ten shells since the truce began."},

		{"", "A truce between India and Pakistan took effect on Monday. Shells fell on two villages near Poonch last Saturday."},
		{"", "A truce between India and Pakistan took effect on Monday. Shells had fallen on the villages for weeks."},
		{"", "A truce between India and Pakistan took effect on Monday. No shells fell on Tuesday."},
		{"", "A truce between India and Pakistan is to take effect on Saturday. Shells fell on two villages on Wednesday."},
		{"", "Pakistan proposed a truce with India on Monday. Shells fell on two villages on Wednesday."},
		{"", "A truce between India and Pakistan took effect on Monday. Talks broke down on Tuesday, and the price of bread was hit on Wednesday."},
		{"", "A truce between India and Pakistan took effect on Monday. The army would be attacked on Wednesday, officers had feared."},
		{"", "A truce between India and Pakistan took effect on Monday. Each minister said that the other was an old friend."},
		{"", "A truce between India and Pakistan took effect on Monday. More than 900 people have been killed by shelling since January."},
	} {
		_, got := r.read(t, tt.text+somewhere)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		is := ""
		for i, v := range got[0].Violations {
			if i == 0 || v.As != is {
				is += v.As
			}
		}
		if is != tt.want {
			t.Errorf("%q: violations %q, want %q", tt.text, is, tt.want)
		}
	}
}
