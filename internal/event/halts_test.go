package event_test

import "testing"

// Halts that no noun calls a truce: those of one side, for the sake of others; no status is no truce.
func TestHalts(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"in_effect", "2018-06-25", "The Emirates paused their push on the port on June 23 so that the envoy could talk to the rebels. Houthi fighters shelled a market."},
		{"in_effect", "2020-04-04", "The separatist group, whose bombs have killed hundreds, says it has stopped all its activities so that nurses can fight the virus. Insurgents fought soldiers there in March."},
		{"in_effect", "2009-10-26", "Nigerian militants said they had suspended attacks on pipelines to allow talks with the army."},
		{"in_effect", "1996-04-12", "The guerrillas halted their advance on the capital on Sunday to give negotiations a chance, their commander said."},
		{"in_effect", "1999-06-02", "The army suspended its operations in the mountains on Tuesday at the request of the elders. Rebels had shelled a base."},
		{"agreed", "2018-06-08", "The Taliban agreed not to fight government troops during the holiday."},
		{"announced", "2018-11-15", "The Saudi-led coalition has ordered a pause in the assault on Hodeidah, held by Houthi rebels."},
		{"", "2003-03-26", "The army halted its advance because of sandstorms, a commander said. Iraqi troops fired mortars."},
		{"", "2024-05-06", "Russian forces have paused their offensive to regroup, Ukrainian officers said. Shelling went on."},
		{"", "2014-02-06", "The United Nations suspended its operations in Darfur after rebels attacked a convoy of soldiers."},
		{"", "2022-03-01", "The Red Cross has stopped all its activities in the valley after gunmen killed six of its staff. Rebels denied it."},
		{"", "1994-07-01", "The troops halted the rebels' advance on the capital to give the townspeople time, the army said."},
	} {
		if s := r.statuses(t, tt.published, tt.text); s != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.statuses)
		}
	}
}
