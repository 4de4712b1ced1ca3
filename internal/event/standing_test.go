package event_test

import "testing"

// Which truce a clause tells of, and where that truce stands.
func TestStanding(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		// Words for the end.
		{"terminated", "2004-06-03", "Guerrillas raided a barracks. The colonels have decided to lift a truce with the Karen rebels."},
		{"terminated", "1999-11-28", "A bomb went off in Bilbao. The separatists put an end to their ceasefire."},
		{"terminated", "2019-08-29", "Troops hunted rebels in the south. The army's lifting of the unilateral ceasefire took nobody by surprise."},
		{"holding", "2010-08-13", "Shelling stopped. The army has lifted the blockade of the port, and the truce is holding."},
		{"collapsed", "1992-10-20", "Mortars hit Sarajevo. The ceasefire petered out within days."},
		{"collapsed", "2007-02-02", "Gunmen of Fatah and Hamas fought again. The truce of Tuesday came to nothing."},
		{"collapsed in_effect", "2016-12-31", "ALEPPO - A truce took effect in Syria on Friday. Another, in February, fared no better than its forerunners as shelling went on."},
		{"renewed", "2003-02-10", "Rebels shelled Danane. The government and the rebels have re-established the ceasefire."},
		{"faltering", "2023-11-30", "Shots were fired at soldiers. Clashes in Nablus rattled the truce."},
		{"agreed", "1991-11-23", "Croatian towns were shelled. The federal army and Croatia entered into a ceasefire on Saturday."},
		{"announced", "2011-12-24", "Soldiers patrolled Sulu. The rebels said they were granting a unilateral truce for the holidays."},
		{"extended", "2022-06-03", "Houthi fighters hold Sanaa. The truce will continue for two more months, the envoy said."},
		{"holding", "2001-07-20", "Guerrillas hold Tetovo. The truce has continued to hold."},
		{"extended", "2006-06-01", "Government soldiers and rebels in northern Uganda will remain under arms, but the truce will stay in force until August 1."},
		// The clause behind is about something else.
		{"announced", "2005-12-20", "Guerrillas of the NDF declared a Christmas ceasefire as the talks with the government have been on ice since May."},
		{"announced", "2000-11-19", "The Tamil Tigers, who fight for a homeland, declared a ceasefire when they resumed contacts with the government."},
		{"called_for", "2014-07-26", "Shells hit Gaza City. Ministers called for a truce for Eid al-Fitr that begins on Monday."},
		{"in_effect", "1994-02-23", "Serb guns were withdrawn from the hills. The ceasefire around Sarajevo is in force since Thursday and was helped by an ultimatum that ran out on Monday."},
		{"agreed", "2021-05-20", "Israel and Hamas agreed on a ceasefire, according to officials, despite continued rocket fire."},
		// Not come yet, or not done yet.
		{"extended", "2020-07-30", "Afghan troops kept to their bases. Hours before the three-day truce expired it was extended by a week."},
		{"scheduled", "2018-06-08", "The Taliban and the army say that they will both observe a three-day truce from Friday next."},
		{"extended", "2022-08-03", "Houthi rebels and Yemen's government agreed to prolong things: a deal to extend the truce by two months was announced in Sanaa."},
		{"renewal_sought", "2022-09-29", "Houthi rebels and the army hold their lines. Talks on a deal to extend the truce go on."},
		{"in_effect", "2014-08-08", "Guerrillas shelled Goma. The government rejected an extension of the truce."},
		{"in_effect", "2014-08-08", "Guerrillas shelled Goma. The army has no intention to extend the truce."},
		{"extended", "2014-08-08", "Guerrillas shelled Goma. They rejected the army's offer and ordered the extension of their truce."},
		{"in_effect", "2014-08-08", "Guerrillas shelled Goma. A truce took effect on Monday, but the truce failed to end the violence."},
		{"expired", "2022-10-03", "Houthi rebels fired on army posts. The truce ran out on Sunday with no deal to extend it."},
		{"extended", "2024-03-28", "Myanmar's army and the rebels agreed, in the presence of the Chinese envoy, to extend their ceasefire."},
		{"in_effect", "2008-01-23", "Rebel troops hold Masisi. There has been a truce since Wednesday, the general said."},
		{"holding", "2023-05-27", "Sudan's army and the rebels have kept a truce since Monday. It expires on Monday, and an extension of the truce is possible."},
		{"in_effect", "2023-05-27", "The truce between Sudan's army and the rebels, which began on Monday, is likely to be extended."},
		{"in_effect", "2023-05-27", "The rebels are expected to prolong their truce with the army, which began on Monday."},
		{"terminated", "2014-06-30", "Ukraine's president declared a week-long ceasefire at an end last night and resumed the offensive against the rebels."},
		{"terminated", "2016-09-19", "Rebels Call 'Ceasefire' Off\n\nRebel commanders in Hama declared the 'ceasefire' dead on Monday."},
		{"expired negotiating", "2018-01-13", "A ceasefire between the army and the rebels expired on Tuesday. The two sides agreed to go on negotiating a new ceasefire. Villagers had been left in peace since the truce came into effect in October."},
		{"in_effect", "2023-05-29", "Sudan's army did not say whether a seven-day truce with the rebels would be prolonged."},
		{"expired", "2023-05-29", "Last month Sudan's army announced a moratorium on strikes against rebel towns. The moratorium expired on Sunday."},
		{"expired", "2014-06-30", "Ukraine's president last week announced the truce with the rebels. The seven-day truce has expired, his office said on Monday."},
		{"proposed", "2014-06-18", "Ukraine's army offers a week-long ceasefire in the east. The truce will start on Friday, if the rebels agree to it."},
		{"scheduled", "2014-06-18", "Ukraine's ceasefire in the east will start on Friday if the rebels stop shooting, the army said."},
		{"in_effect", "2014-06-24", "Ukraine's rebels have threatened to abandon their four-day-old truce. They would have no choice if the army did not agree to a ceasefire, they said."},
		{"announced", "2000-11-27", "Philippine rebels announced a truce for Ramadan. Foreign soldiers are excluded from the truce and rebel raids on them would continue."},
		{"announced", "1993-12-17", "A Christmas truce was announced by the army of Angola and the rebels, promising a respite from months of shelling."},
		{"announced", "2001-12-20", "Tamil rebels announced a truce for a month with immediate effect. It would be extended if there was a positive response, they said."},
		{"announced", "2001-12-20", "Tamil rebels declared a truce on Wednesday. The ceasefire will be renewed provided that the army stays in its camps."},
		{"announced", "2001-12-20", "Tamil rebels have declared a truce beginning on December 24. The army refuses to join it, casting doubt on the future of the truce."},
		{"terminated", "1999-11-28", "Basque rebels have announced to call off their unilateral ceasefire."},
		{"agreed", "2002-02-22", "Sri Lanka's army and the Tamil rebels have signed a truce. The army has promised that, once the truce is in place, it will lift the roadblocks."},
		{"in_effect", "2002-02-24", "A truce between Sri Lanka's army and the Tamil rebels has come into effect. Two smaller groups said that they are not bound by the truce."},
		{"terminated", "2008-01-03", "Sri Lanka's army said that it was no longer bound by the truce with the Tamil rebels."},
		{"in_effect", "2002-02-24", "A truce between Sri Lanka's army and the Tamil rebels has come into effect. Two smaller groups said that they did not consider themselves bound by the truce."},
		// What became of another one, long before; and what still stands.
		{"announced historical", "2013-12-20", "The guerrillas in Mindanao declared a Christmas truce on Friday. Soldiers were told of it by radio. A bishop was glad. Rebels there began another truce in December 2011, which they prolonged twice."},
		{"announced extended", "2013-12-20", "The guerrillas in Mindanao declared a Christmas truce on Friday. Soldiers were told of it by radio. A bishop was glad. Muslim rebels there began another truce in July, which they have prolonged twice."},
		{"agreed historical", "1999-02-04", "The rebels and the army in Bissau agreed on a ceasefire on Wednesday after a week of shelling. Peacekeepers watched. A priest rang the bell. The pact of October had reaffirmed the ceasefire of July 1998."},
		{"agreed in_effect", "2025-05-14", "Two brigades in Tripoli agreed on a ceasefire on Wednesday after a night of shelling. Shops opened. A baker gave bread away. The nationwide ceasefire of October 2020 has not been affected."},
		{"agreed in_effect", "2014-05-07", "The army and the northern rebels in Casamance agreed on a ceasefire on Tuesday. Mines remain. A teacher danced. The southern rebels have had a quiet truce with the army since 2011."},
		{"agreed historical", "2014-05-07", "The army and the northern rebels in Casamance agreed on a ceasefire on Tuesday. Mines remain. A teacher danced. The truce of 2004 is remembered for its songs."},
		// To break is not to end.
		{"violated", "2016-05-30", "The government and the rebels in Juba accused each other of failing to respect the truce."},
		{"violated", "2003-07-20", "Rebels shelled Monrovia. The ceasefire is not being observed, the envoy said."},
		{"collapsed", "2003-07-20", "Rebels shelled Monrovia. The ceasefire did not hold."},
		// Those of the past are counted and not told of.
		{"in_effect", "2023-05-23", "KHARTOUM - A truce came into effect on Monday. Previous ceasefire initiatives by the army and the paramilitaries quickly collapsed."},
		{"announced", "2015-07-08", "The guerrillas announced a ceasefire. Earlier calls for a bilateral truce have been rejected by the army."},
		{"faltering", "2019-07-24", "The new ceasefire in eastern Ukraine appears to have faltered, soldiers said. All of the ceasefire attempts before it have failed."},
		{"in_effect", "2018-02-28", "A daily truce came into force in Ghouta on Tuesday, after shelling. Its previous truces broke down within hours."},
		// Whose truce.
		{"announced", "2015-12-20", "Communist rebels call holiday truce\n\nThe oldest rebel group of the islands has declared a unilateral truce until January 2, the New People's Army said in Davao."},
		{"terminated terminated", "2012-07-04", "The army ended its unilateral ceasefire with the rebels after the rebels lifted their own truce."},
		// More of it: until when, and only to.
		{"extended", "2004-07-01", "The Darfur rebels and the army fight on elsewhere. The truce will continue to be in force until September 30, mediators said."},
		{"expired", "1996-08-10", "Russian troops shelled Grozny. The truce was respected until last week."},
		{"collapsed", "2020-10-12", "Shells hit Stepanakert. A truce took effect at noon on Saturday, only to be buried by rockets within the hour."},
		{"terminated", "2007-06-30", "Bombs went off in Navarre. The ceasefire began at 00:00 on 24 March last year, had no monitors, and was abandoned in June."},
		{"violated", "2013-08-03", "Rebels fired on troops in Yala. Neither side wants to be the first to say that the truce is dead. The army said the rebels had broken the truce."},
		{"in_effect", "2021-08-30", "The ceasefire in Tripoli, in force since Friday, ended Haftar's offensive."},
		{"suspended", "2024-07-16", "Rebels attacked a village in Cauca. The government has suspended its ceasefire with the rebels, which was extended in January."},
		{"renewed", "2021-02-25", "Indian and Pakistani soldiers exchanged fire. Both armies have agreed to abide by the 2003 ceasefire."},
		{"agreed", "2021-02-25", "Indian and Pakistani soldiers exchanged fire. Both armies have agreed to observe a ceasefire."},
		{"rejected", "1999-04-10", "Serb troops fired on Kosovo villages. A ceasefire which the generals declared on Tuesday was dismissed by the alliance."},
		{"rejected", "2014-08-20", "Rockets fell on Ashkelon. The movement did not accept the ceasefire that Cairo had proposed and that Israel accepted last week."},
		{"collapsed", "2025-03-18", "Jordan shatters border truce with shelling\n\nTroops fired across the river."},
		{"in_effect", "2022-12-02", "Congolese troops and rebels fought. The ministers met on November 24 to negotiate a truce. They agreed to an immediate ceasefire from November 25."},
		{"announced announced", "2012-01-14", "The Karen National Union declared a ceasefire. The Kachin Independence Army announced a ceasefire of its own last week."},
		// Headline and lead tell of one; so do a clause and the one that dates it.
		{"extended", "2016-07-15", "Army extends nationwide truce\n\nTroops in Myanmar will stay in barracks. The generals have extended a nationwide truce that expired on Thursday for another month."},
		{"extended", "2014-06-28", "Ukraine's army agreed to prolong its truce by 72 hours, starting from the end of the current one. Rebels kept their posts."},
		{"terminated", "2010-06-08", "Troops shelled the valley again on Tuesday, ending a truce. It had been in place since Friday, when the army agreed to a conditional ceasefire."},
		{"violated", "2013-06-20", "Rebels accused the army of breaking a ceasefire hours after it came into force. The two sides agreed, at talks in Kampala on Wednesday, to a permanent ceasefire."},
		{"terminated", "2006-07-27", "The rebels of Batticaloa say that they are no longer bound by the truce and have begun to attack army posts."},
		{"collapsed", "2018-07-01", "A ceasefire in South Sudan broke down within hours. \"Even when their president declares a ceasefire, the army attacks,\" a rebel said."},
		{"terminated", "2009-01-15", "The army called off its truce after guerrillas killed a sergeant and failed to declare one of their own."},
		{"in_effect", "2018-12-26", "Shan rebels fought the army. The army's truce will take immediate effect and last until April 30."},
		{"violated", "2020-10-26", "Shells hit Terter. Both armies accused each other of violating the US-brokered truce. The truce was not kept by anyone."},
		{"holding", "1997-05-05", "Guerrillas and soldiers in Chittagong keep the truce."},
		{"terminated", "2005-01-02", "Maoist fighters in Nepal ended their truce. Ministers have said in the past that the rebels use ceasefires to regroup."},
		{"in_effect", "2016-03-01", "A ceasefire that led to a drastic drop in shelling came into force in Homs on Saturday."},
		// Headlines, offers, failures.
		{"violated", "1999-03-20", "Truce broken in Drenica\n\nSerb troops fired on villages in Kosovo."},
		{"rejected", "2009-02-23", "Army dismisses rebel offer for ceasefire\n\nTroops shelled rebel trenches in Mindanao."},
		{"expired", "2015-05-18", "SANAA - Air raids resumed on Monday. The Houthi rebels and the government have failed to extend the truce."},
		{"rejected", "1994-09-04", "Rebels said no to a ceasefire in Huambo province, where fighting continues as troops push forward."},
		{"violated", "1992-11-03", "Fighting factions ignored a cease-fire in Luanda on Monday. Shelling forced a halt to the airlift."},
		{"terminated", "2011-08-20", "ISTANBUL - The PKK has called off its ceasefire, after shelling by the army. In July the PKK announced a ceasefire."},
		{"violated", "1997-11-05", "Shells fell on Brazzaville. Militias violated a tense ceasefire, the army said. It had been ordered to comply with a comprehensive ceasefire."},
	} {
		if s := r.statuses(t, tt.published, tt.text); s != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.statuses)
		}
	}
}
