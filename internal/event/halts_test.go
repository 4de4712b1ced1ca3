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
		{"in_effect", "2013-05-21", "Shells hit Gao on Sunday. The army of Mali and Tuareg rebels suspended fighting on Monday, an envoy said."},
		{"in_effect", "1999-05-02", "From May 1 through June 30, operations are suspended in the army's two western commands, so that talks with the guerrillas can begin."},
		{"agreed", "2018-06-08", "The Taliban agreed not to fight government troops during the holiday."},
		{"announced", "2018-11-15", "The Saudi-led coalition has ordered a pause in the assault on Hodeidah, held by Houthi rebels."},
		{"in_effect", "2006-10-06", "Militants in the oil delta said on Thursday they had called off attacks on troops after two gunbattles."},
		{"", "2020-09-12", "The two countries, whose troops clashed in June, agreed on Thursday to disengage at their disputed border."},
		{"", "2020-06-18", "Both ministers agreed that neither side would take any action to escalate matters after soldiers were killed in a clash at the border."},
		{"", "2014-05-06", "The army paused its offensive on Monday to let reinforcements arrive. Rebels shelled a village."},
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

// What sides do as a rule is no truce of its own, and what is told again behind the news of its troubles is no second one.
func TestOneOrNone(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"announced", "2011-12-16", "The army called a four-day truce with Maoist rebels. Since 1986 the government has observed a holiday ceasefire with the guerrillas."},
		{"announced", "2002-12-10", "Guerrillas attacked a post on Monday. The army called a truce for Christmas. Both sides traditionally declare a truce over the holidays."},
		{"agreed", "1999-03-30", "The army and the rebels have agreed to a ceasefire for Easter. Each year the two sides observe a truce for the feast."},
		{"agreed holding", "2010-05-12", "Armenian and rebel commanders agreed to a three-day truce in the north. In the south the two sides have observed a ceasefire since 1994."},
		{"terminated", "2019-05-08", "Rebels and troops fought near Hama as diplomats scrambled to save a shaky truce. The violence put an end to a ceasefire that was brokered by Moscow in February."},
		{"collapsed", "2006-08-03", "Sri Lankan troops and rebels traded artillery fire on Thursday as a truce unravelled. A ceasefire that collapsed in the east on Monday is all but dead in the north, too, monitors said."},
		{"faltering historical", "2014-06-25", "Rebels shot down a helicopter on Tuesday, putting a truce at risk. In 2012 a ceasefire between the two sides collapsed within a day."},
		{"in_effect", "1998-05-03", "Troops and rebels in Bougainville stopped shooting at noon on Friday under the first cease-fire in nine years of war."},
		{"announced in_effect", "2019-11-17", "An informal truce between Israel and Palestinian gunmen took effect in Gaza on Sunday. On Tuesday one faction had announced a ceasefire from 6 a.m. on Wednesday, but rockets were fired all day."},
		{"terminated", "1999-12-04", "The separatist guerrillas ended their ceasefire at midnight last night. The truce came into force in September 1998. The army never offered one of its own, and killed 13 men in that time."},
		{"announced historical", "2006-10-01", "The guerrillas ended a five-year truce in June 2004, saying that soldiers attacked them. A month's halt that they called in August 2005 made little difference."},
		{"expired scheduled", "1995-05-02", "A week-long truce between the army and the rebels expired on Sunday. The government announced a ceasefire on Monday. The truce takes effect on Wednesday."},
	} {
		if s := r.statuses(t, tt.published, tt.text); s != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.statuses)
		}
	}
}

// Truces that the news of a new one tells of as well, and other deals of the same war.
func TestBesideTheNew(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"agreed announced", "2008-08-16", "Georgia and the separatists announced a ceasefire on Saturday, starting from midnight. The envoy urged the warring sides to abide by a truce which was reached ten days ago in Sochi."},
		{"agreed holding", "1992-06-20", "Moldova and the separatists agreed on a ceasefire from noon on Sunday. The Russian minister insisted on compliance with the truce concluded last Saturday in Limassol."},
		{"agreed collapsed", "2014-08-11", "Israel and Palestinian factions agreed to a new ceasefire from midnight on Monday. The initial August 1 ceasefire did not hold."},
		{"agreed", "2003-06-17", "Liberian rebels and the army agreed on Tuesday to a ceasefire from midnight. The truce signed on Tuesday binds both."},
		{"extended violated", "2015-07-20", "The government extended its ceasefire with one Naga group for a year. While that group has kept the truce, the pact with the Khaplang rebels was broken when gunmen killed 18 soldiers in June."},
		{"called_for historical historical holding", "2012-10-29", "Britain urged the rebels and the army to observe a truce in the south. Key events of the war:\n1991: The army and the rebels sign a truce.\n1999: President agrees to truce with rebels.\n2008: A cease-fire is signed in Oslo.\n2009: Rebels leave the talks, the cease-fire holds."},
		{"collapsed", "2008-01-04", "The government has decided to annul a ceasefire with the rebels, an official said on Thursday. Both have fought for a year, leaving a 2002 ceasefire agreement in tatters."},
		{"called_for in_effect", "2024-11-28", "A ceasefire in Lebanon between Israel and Hezbollah took effect on Wednesday. Britain called for a ceasefire in Gaza, where tanks shelled a camp."},
		{"negotiating", "2025-06-10", "Russian drones struck Kyiv, killing nine people. The attack came amid failed ceasefire discussions."},
	} {
		if s := r.statuses(t, tt.published, tt.text); s != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.statuses)
		}
	}
}
