package event_test

import "testing"

// Fighting a while after a truce was made, and what stands beside a truce in news and says nothing of it.
func TestFlared(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"violated", "2020-10-11", "Shelling went on near Stepanakert. Clashes erupted on Sunday, hours after both sides had agreed to a ceasefire."},
		{"violated", "2020-10-11", "Artillery was heard in Barda. The army attacked two villages on Sunday, a day after a ceasefire took effect."},
		{"violated", "1995-01-05", "Shells hit Bihac. Fighting resumed on Thursday shortly after a ceasefire came into force."},
		{"terminated", "1999-11-30", "Police found a car full of explosives. The separatists said they would resume their attacks on Friday, a year after declaring a truce."},
		{"in_effect", "2020-10-11", "Artillery was heard in Barda last week. Families came home on Sunday, a day after a ceasefire took effect."},
		{"agreed", "2020-10-11", "Artillery was heard in Barda last week. No shelling was reported on Sunday, a day after both sides agreed to a ceasefire."},
		{"terminated", "2014-01-20", "Guerrillas bombed a bridge. Rebels call end to ceasefire."},
		{"terminated", "2014-01-20", "Guerrillas call end to ceasefire. The rebels spoke on Monday of new attacks, a month after calling a ceasefire."},
		{"collapsed", "1998-10-01", "Although mutineers and soldiers agreed on a ceasefire in July, fighting between them resumed after a week."},
		{"collapsed", "1998-10-01", "Mutineers and soldiers signed a truce in July, but clashes erupted within days."},
		{"violated", "1998-10-01", "A ceasefire was agreed in July but fighting between mutineers and soldiers has continued."},
		{"agreed", "1998-10-01", "Mutineers and soldiers signed a truce in July, but the shelling has not resumed."},
		{"violated", "1998-10-01", "Mutineers and soldiers signed a truce in July, but it has not stopped the shelling."},
		{"violated", "1998-10-01", "Mutineers and soldiers signed a truce in July, but it failed to end the clashes."},
		{"agreed", "1998-10-01", "Mutineers and soldiers signed a truce in July, but it did not stop the looting of farms."},
		// Told apart, and taken together.
		{"announced scheduled", "2012-05-10", "The army and the rebels agreed on Tuesday to a ceasefire that will take effect at midnight on May 12. It comes as a humanitarian truce between the two was due to expire on May 11."},
		{"extended", "2012-05-10", "Guerrillas declared a two-month ceasefire on Tuesday, extending a week-long truce."},
		{"agreed", "2012-05-10", "The government has formed a Ceasefire Commission. Soldiers and guerrillas had signed the ceasefire in April."},
		{"agreed", "2012-05-10", "Soldiers and guerrillas signed a truce in the town of Bria, which has been in rebel hands since the uprising began in March."},
		{"agreed", "2020-10-20", "Rebels hold the hills. The army agreed to a ceasefire of a day so that villagers could be tested."},
		{"scheduled", "2020-10-20", "Rebels hold the hills. They said that they were laying down their arms for two weeks. The guerrillas declared a ceasefire that would come into effect on Sunday."},
		{"extended", "2017-10-09", "The general on Sunday extended a ceasefire with the rebels in Kidal and Gao. He signed a decree on Monday extending the ceasefire in the country until December 31."},
		{"agreed", "2001-05-16", "Guerrillas and soldiers agreed on Tuesday to a ceasefire. The war had begun again when a 1999 peace deal collapsed a year ago."},
		{"called_for", "2022-05-30", "Accept ceasefire, envoy tells gunmen\n\nHouthi gunmen shelled the port. An envoy urged them to accept a ceasefire."},
		{"agreed", "2022-05-30", "Gunmen and soldiers agreed to a ceasefire on Sunday. It was designed to end frequent clashes in the hills."},
		{"agreed", "2022-05-30", "Gunmen and soldiers signed a ceasefire on Sunday to end two years of war."},
		// What had not come yet, and what others did.
		{"scheduled", "2016-02-26", "Rebels and soldiers signed a ceasefire. Before the start of the ceasefire both may move their guns."},
		{"extended", "2012-05-10", "Guerrillas extended their ceasefire despite not having held talks with the army."},
		{"agreed", "2012-05-10", "The army and the guerrillas signed a truce. Two fighters were shot, and one killed, at a bridge."},
		{"agreed", "2012-05-10", "The guerrillas signed a ceasefire to end a war in which thousands have died."},
		{"announced", "2012-05-10", "The general ordered a ceasefire after a week of shelling that drove thousands from home and threatened a wider war."},
		{"agreed", "2012-05-10", "Two armies signed a truce on Monday. Despite the truce fighting has continued in the hills."},
		{"agreed", "2012-05-10", "The army agreed to a truce with the guerrillas on Monday but it held talks with nobody."},
		// What befalls the talks, and what a truce is to help with.
		{"negotiating", "2004-07-20", "Militiamen hold Kidal. The envoy welcomed the resumption of ceasefire talks between them and the army."},
		{"negotiating", "2004-07-20", "Militiamen hold Kidal. They agreed to truce negotiations with the army."},
		{"rejected", "2004-07-20", "Militiamen hold Kidal. They rejected ceasefire talks with the army."},
		{"announced", "2009-10-02", "Guerrillas have declared a cease-fire in the hills to allow relief in villages hit by an earthquake that killed at least 600 people."},
		{"scheduled", "1994-05-20", "Gunmen shelled Aden. The minister hailed the agreement on a truce in Aden, to come into force at noon on Saturday."},
		{"renewed", "2004-08-02", "The truce with the army was renewed, the rebels said, in spite of the army's continued violations."},
		{"violated", "2001-03-02", "Guerrillas hold Kidal. The mission counted the highest number of ceasefire violations since the truce was renewed in December."},
		{"renewed", "2001-03-02", "Guerrillas hold Kidal. Nobody has been killed since the truce was renewed in December."},
		{"called_for historical", "2001-03-02", "Guerrillas hold Kidal. A ten-year ceasefire collapsed in June 1999. The envoy called for a ceasefire on Monday."},
		{"called_for", "2001-03-02", "Guerrillas hold Kidal. The envoys press for a truce with the army."},
		// "It", behind "but".
		{"collapsed", "1993-12-30", "Guerrillas and soldiers declared a truce for the feast, but it failed as shelling went on."},
		{"collapsed", "1993-12-30", "Guerrillas and soldiers declared a truce for the feast, but it did not hold."},
		{"announced", "1993-12-30", "Guerrillas and soldiers declared a truce for the feast, but it failed to bring the aid."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}
