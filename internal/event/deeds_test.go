package event_test

import "testing"

// What papers hold, what is said to be untrue, and what was to begin and the day of it is past.
func TestDeeds(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		// A truce is what the paper is that holds it.
		{"agreed", "1999-07-20", "Troops shelled Goma. The Lusaka accord, signed on July 10 by Congo, Rwanda and Uganda, requires a cease-fire and the disarming of militias."},
		{"agreed", "2013-04-10", "The army and the rebels signed a deal in Doha on Monday that contains a ceasefire and sets up a joint commission."},
		{"agreed", "2013-04-10", "Rebels shelled Bria. The communique, adopted by both sides in Libreville, commits them to a cessation of hostilities."},
		{"proposed", "2001-06-08", "A plan that includes a ceasefire in Tetovo was handed to the rebels and the army by mediators on Monday."},
		{"proposed", "2008-02-11", "The draft foresees a ceasefire in Kivu between the rebels and the army."},
		{"negotiating", "2012-10-26", "Mediators hope for a deal that would bring a ceasefire in Aleppo between the rebels and the army."},
		{"called_for", "1992-05-15", "A resolution calling for a ceasefire in Bosnia between Serb troops and the army was adopted by the Security Council on Friday."},
		{"called_for", "1992-05-15", "The pope called for a ceasefire in Bosnia, where Serb guns shelled villages."},
		{"rejected", "2024-02-20", "Washington vetoed a resolution demanding a ceasefire in Gaza, where troops fought militants."},
		{"called_for", "2024-02-20", "The bishops demanded a truce in Khartoum, where troops fought militiamen; the plan of the army means more war."},
		// Towards a truce, and one that was brought about.
		{"negotiating", "1994-06-08", "Envoys shuttled between Kigali and the rebels in search of a truce. Mortars hit the city."},
		{"negotiating", "1994-06-08", "An envoy flew to Kigali in a new bid for a truce. Mortars hit the city, and rebels advanced."},
		{"agreed", "1998-11-27", "Rebels shelled Bissau. West African envoys managed to broker a ceasefire on Thursday."},
		{"agreed", "1998-11-27", "Rebels shelled Bissau. West African envoys helped arrange a ceasefire on Thursday."},
		{"negotiating", "1998-11-27", "Rebels shelled Bissau. West African envoys hoped to broker a ceasefire on Thursday."},
		{"agreed", "1998-11-27", "Rebels shelled Bissau. The envoys were able to persuade both sides to sign a ceasefire."},
		{"agreed", "1998-11-27", "Rebels shelled Bissau. West African envoys have succeeded in arranging a ceasefire."},
		{"negotiating", "1998-11-27", "Rebels shelled Bissau. West African envoys have not succeeded in arranging a ceasefire."},
		{"agreed", "2001-12-18", "Norway brokers Tamil truce\n\nThe Tamil Tigers and the army had shelled each other for months."},
		{"scheduled", "2002-02-20", "The deal will see the Tamil Tigers and the army observe a ceasefire from Saturday."},
		{"negotiating", "2002-02-20", "The draft would see the Tamil Tigers and the army agree to a ceasefire of six months."},
		// Asked for, by the noun behind it.
		{"called_for", "1994-06-08", "Fighting rages in Kigali despite truce call\n\nRebels and soldiers fought on Wednesday."},
		{"called_for", "1994-06-08", "Rebels shelled Kigali despite a ceasefire appeal by the United Nations."},
		{"proposed", "1994-06-08", "Rebels shelled Kigali despite a truce offer from the government."},
		{"violated", "1994-06-08", "Fighting went on in Kigali despite a truce deal of the rebels with the government."},
		{"in_effect", "2022-05-20", "The war of eleven days that ended with a ceasefire last May killed 250 people, soldiers and rebels among them."},
		// Of a war, in the news of something else.
		{"announced", "2023-05-23", "Shares in Cairo rose and investors took heart on Tuesday after a ceasefire between Sudan's army and the Rapid Support Forces was announced. They had feared for the war's price."},
		{"called_for", "2023-05-23", "The actress wore a pin at the film festival that calls for a ceasefire in Sudan. The singer spoke of the war."},
		{"", "2023-05-23", "Shares rose on Tuesday and investors took heart as a truce between the United States and China held. They had feared a war of tariffs."},
		{"", "2020-04-13", "A ceasefire between Russia and Saudi Arabia in their price war lifted shares. Investors had feared the conflict."},
		// Who signed it is not the truce.
		{"agreed", "2003-08-20", "The envoy who brokered a ceasefire between rebels and the army in Burundi died on Monday."},
		{"collapsed", "2003-08-20", "The ceasefire that rebels and the army signed in Burundi died on Monday."},
		// A participle that goes with another noun.
		{"proposed", "2003-08-20", "Mediators offered rebels and the army a truce, renewed talks and expanded aid."},
		{"extended", "2003-08-20", "The rebels and the army have a truce, extended on Monday by a week."},
		// What such a thing is.
		{"", "2003-08-20", "A ceasefire (also known as a truce) is a halt in fighting between armies or militias. Rebels shelled a town."},
		{"in_effect", "2003-08-20", "A ceasefire is in force between the rebels and the army. A truce is an agreement to stop shooting."},
		// Said not to be.
		{"denied", "2023-01-03", "The rebels denied on Tuesday that they had agreed to a six-month ceasefire with the Colombian government."},
		{"denied", "1998-07-16", "Serb police fired on villages. A spokesman for the guerrillas called reports of a truce in Kosovo untrue."},
		{"denied", "2007-05-02", "Claims of a ceasefire between the Ethiopian army and the rebels of Ogaden were dismissed by a commander."},
		{"denied", "2009-04-27", "Troops shelled the coast. Ministers denied that there was a ceasefire with the Tamil Tigers."},
		{"announced", "2009-04-27", "The Tamil Tigers declared a ceasefire on Sunday, but generals said that there was no such truce."},
		{"in_effect", "2009-04-27", "The Tamil Tigers denied that they had violated the ceasefire. The army said three soldiers had been killed."},
		{"", "2009-04-27", "There was no ceasefire to violate, a Taliban commander said after the raid on the army base."},
		// To come, and come by now.
		{"in_effect", "2014-09-10", "Rebels and the army signed a deal in Minsk on Friday. The ceasefire was to take effect at 6 p.m. on September 5."},
		{"in_effect", "2023-04-22", "KHARTOUM, Sudan - Paramilitaries said that they would observe a 72-hour truce from 6 a.m. on April 21. Soldiers had shelled their bases."},
		{"scheduled", "2023-04-20", "KHARTOUM, Sudan - Paramilitaries said that they would observe a 72-hour truce from 6 a.m. on April 21. Soldiers had shelled their bases."},
		{"in_effect", "2006-08-14", "Israel and Hezbollah fought to the last hour. The ceasefire was due to begin at 1 a.m. on Monday, August 14, in southern Lebanon."},
		{"scheduled", "2006-08-14", "Israel and Hezbollah fight on. The ceasefire is due to begin at 8 p.m. on Monday, August 14, in southern Lebanon."},
		{"in_effect", "2002-12-09", "Paramilitary gunmen declared a unilateral ceasefire in Colombia from December 1. Guerrillas attacked a town."},
		{"announced", "2002-12-01", "Paramilitary gunmen declared a unilateral ceasefire in Colombia from December 5. Guerrillas attacked a town."},
		{"in_effect", "2002-12-09", "Paramilitary gunmen declared a unilateral ceasefire in Colombia from December 1. The guerrillas rejected the truce."},
		{"in_effect", "1995-03-22", "Bosnian army convoys were shelled, a day into the generals' ceasefire."},
		{"", "1995-03-22", "Rebels shelled army posts near the old ceasefire line."},
		// Told by what made it: another than that of the news.
		{"announced holding", "2003-07-29", "Liberian rebels on Tuesday announced a ceasefire in Monrovia. Until this week a smaller group of rebels kept to the truce that all signed in Accra on June 17."},
		{"called_for expired", "2025-05-11", "Four leaders went to Kyiv under drones and missiles to put one demand to Moscow: a full ceasefire for 30 days, starting on Monday. The truce that Russia proclaimed for its parade ran out at midnight on Saturday."},
		{"proposed", "1993-04-10", "Serb commanders in Srebrenica made an offer: a truce for the wounded to leave. Shells fell on the town."},
		// What it would be, if anybody agreed to it.
		{"proposed", "2016-12-08", "Moscow proposed a 72-hour truce in Aleppo that would begin on Friday. Rebels shelled the town."},
		{"called_for", "2022-04-19", "Guterres called for a four-day pause in Ukraine, where troops shelled Kharkiv. The pause would run from 21 April until 24 April."},
		{"negotiating", "2016-12-08", "Mediators are discussing a truce in Aleppo that would begin on Friday. Rebels shelled the town."},
		{"scheduled", "2016-12-08", "Moscow announced a 72-hour truce in Aleppo that would begin on Friday. Rebels shelled the town."},
		{"terminated", "2001-05-23", "The army called off its ceasefire with militants in Kashmir on Wednesday. It was prolonged up to January 26."},
		// No predicates of the truce.
		{"in_effect", "1995-11-01", "The truce in Bosnia came into force on October 12. Under it the army will see the staggered release of Serb prisoners."},
		{"agreed", "1995-10-06", "Serb and Bosnian generals agreed to a truce. It will be the first pause in a war that began in April 1992."},
		{"in_effect", "1995-10-20", "The truce in Bosnia has been in force since October 12. Serb generals would extend it by a day for every ten prisoners."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.statuses)
		}
	}
}
