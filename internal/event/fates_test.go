package event_test

import "testing"

// What became of a truce, in idioms and in words around the verb.
func TestFates(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		// Failed of itself.
		{"collapsed", "2000-06-12", "Shells fell on Kisangani. The ceasefire there went the way of all the others."},
		{"collapsed", "1996-04-08", "Fighters looted Monrovia. The truce proved short-lived."},
		{"collapsed", "1993-05-20", "Mortars hit Mostar. A truce signed on Tuesday was stillborn."},
		{"collapsed", "2001-06-14", "Police and gunmen traded fire. The truce met its end at a checkpoint near Gaza."},
		{"collapsed", "1995-06-21", "The army shelled Jaffna. The ceasefire ended with a raid on the harbour."},
		{"expired", "1995-06-21", "The army shelled Jaffna. The ceasefire ended with the release of two prisoners."},
		{"collapsed", "2023-04-18", "Artillery was heard in Khartoum. The truce broke within minutes."},
		{"expired", "2007-03-02", "Rebels raided a camp near Gulu. Their truce is no longer in force."},
		{"expired", "1998-03-01", "Guerrillas fired on a patrol. At midnight the truce ceased to exist."},
		// By somebody.
		{"collapsed", "2008-08-10", "Tanks rolled into Gori. Rockets made waste paper of the ceasefire."},
		{"collapsed", "1994-04-12", "Guns opened up on Gorazde and buried, barely a month after it was signed, the ceasefire."},
		{"collapsed", "2016-09-20", "Warplanes bombed a convoy. The attack dealt a death blow to the truce."},
		{"terminated", "1999-11-28", "A car bomb was found near Bilbao. The separatists have turned their backs on the ceasefire."},
		{"terminated", "2002-07-10", "Rebels attacked an airfield. The ceasefire was declared dead by the general staff."},
		{"terminated", "2019-09-08", "Rebels attacked an outpost. The army considers the truce over."},
		{"terminated", "2019-09-08", "Rebels attacked an outpost. The truce was pronounced over by the army."},
		{"violated", "2001-06-14", "Police and gunmen traded fire. Both sides ride roughshod over the truce."},
		{"violated", "2015-02-18", "Rebels shelled Debaltseve. The ink was barely dry on the ceasefire."},
		{"terminated", "2000-08-09", "Moro rebels shelled a post. They said they would call off their ceasefire on Sunday."},
		{"agreed", "2000-08-09", "Moro rebels shelled a post. They agreed to a ceasefire, but said they would end it if the army came back."},
		{"agreed", "2000-08-09", "Moro rebels and soldiers shelled a town. A ceasefire has been negotiated by two bishops."},
		{"negotiating", "2000-08-09", "Moro rebels and soldiers shelled a town. A ceasefire is being negotiated by two bishops."},
		{"agreed", "2000-08-09", "Moro rebels and soldiers signed a ceasefire on Monday to end the worst of the fighting."},
		{"agreed", "2000-08-09", "Moro rebels and soldiers agreed on a ceasefire on Monday. The agreement will be published later."},
		{"collapsed", "2000-08-09", "Moro rebels shelled a post. A ceasefire was signed in May before falling apart in June."},
		{"called_for", "2000-08-09", "Moro rebels shelled a post. Bishops stressed the need for an immediate ceasefire."},
		{"negotiating", "2000-08-09", "Moro rebels are considering whether to sign a ceasefire with the army."},
		{"holding", "2000-08-09", "Moro rebels and soldiers are observing a ceasefire. A monitor urged them to put an end to all ceasefire violations."},
		{"suspended", "2000-08-09", "Moro rebels shelled a post. The army will suspend its ceasefire with them on Friday."},
		{"announced", "2000-08-09", "Moro rebels shelled a post. The army declared a ceasefire, but may suspend it on Friday."},
		{"announced", "2000-08-09", "Moro rebels shelled a post. They announced the introduction of a ceasefire."},
		{"terminated", "2000-08-09", "Moro rebels shelled a post. The announcement of the end of the ceasefire took the army by surprise."},
		{"announced", "2000-08-09", "Moro rebels shelled a post. They declared a ceasefire, which they hope will be prolonged."},
		{"called_for", "2000-08-09", "Moro rebels shelled a post. The bishop called for a broader, 30-day ceasefire."},
		{"called_for", "2000-08-09", "Moro rebels shelled a post. The bishop insisted that any ceasefire should run for a month."},
		{"announced", "2000-08-09", "Moro rebels and soldiers traded fire. On Monday the rebels announced a truce in memory of the Second World War."},
		{"expired", "2000-08-09", "Moro rebels shelled a post. A 30-day pause on strikes against them came to a bloody end."},
		{"expired", "2000-08-09", "Moro rebels shelled a post on Tuesday, the last day of the truce."},
		{"in_effect", "2000-08-09", "Moro rebels shelled a post. The army put off a decision on ending the truce, which began in May."},
		{"terminated", "2000-08-09", "Moro rebels shelled a post. The army spoke of ending the truce, and ended it on Monday."},
		{"agreed", "2000-08-09", "Moro rebels and soldiers signed an accord aimed at ending a week of shelling."},
		{"negotiating", "2000-08-09", "Moro rebels and soldiers held talks aimed at ending the fighting."},
		{"called_for", "2000-08-09", "Moro rebels and soldiers shelled a town. The bishop called for an internationally supervised ceasefire."},
		{"expired negotiating", "2000-08-09", "A truce of Moro rebels and soldiers expired on Friday. Both sides agreed to go on negotiating a new ceasefire. The rebels were accused of violating the accord."},
		{"agreed", "2000-08-09", "A ceasefire was agreed with the Moro rebels, the army said. There was no word from the rebels about a truce to halt the worst fighting since 1996."},
		{"agreed scheduled", "2000-08-09", "The Moro rebels and the army will begin a truce on Friday. In Mali the tribes agreed last year to a truce."},
		{"agreed", "2000-08-09", "Moro rebels agree to a ceasefire with the army. The date of entry into force of the ceasefire has not been set."},
		{"agreed", "2000-08-09", "In the hall where a poet was honoured in 1992, Moro rebels and soldiers signed a ceasefire."},
		{"agreed", "2000-08-09", "Moro rebels and soldiers agreed on a ceasefire. Ceasefire violations should be punished at once."},
		{"terminated", "2000-08-09", "Moro rebels shelled a post. The government no longer recognises their ceasefire."},
		{"rejected", "2000-08-09", "Moro rebels shelled a post. They do not recognise the ceasefire."},
		{"collapsed", "2000-08-09", "Moro rebels shelled a post. The truce no longer exists, the minister said."},
		{"rejected", "2000-08-09", "Moro rebels shelled a post. A truce proposed by Malaysia was shelved."},
		{"suspended", "2000-08-09", "Moro rebels shelled a post. The truce with them was shelved by the army."},
		{"extended", "2000-08-09", "Moro rebels said they would continue to observe their ceasefire until the end of September."},
		{"extended", "2000-08-09", "Moro rebels said they would stay bound by their ceasefire for another month."},
		{"holding", "2000-08-09", "Moro rebels said they would go on observing the ceasefire with the army."},
		{"agreed", "2000-08-09", "Moro rebels said they would respect the ceasefire."},
		{"scheduled", "2000-08-09", "Moro rebels said they would observe the ceasefire from Monday."},
		{"agreed", "2000-08-09", "Moro rebels and soldiers agreed on a limited ceasefire, which means that the raids elsewhere will continue."},
		{"agreed", "2000-08-09", "Moro rebels and soldiers agreed on a ceasefire. Observers will monitor compliance with the ceasefire."},
		// In name only.
		{"faltering", "2015-06-03", "Shells hit Marinka. On paper the ceasefire holds."},
		{"faltering", "2017-01-30", "Shells hit Avdiivka. The truce began to unravel within hours."},
		{"holding", "2017-01-30", "Shells hit Avdiivka, but on Monday the truce was holding."},
		// Again.
		{"renewed", "2016-09-12", "Shells fell on Aleppo all week. The ceasefire took effect once more at sunset."},
		{"renewed", "2001-07-26", "Shells fell on Tetovo. Envoys pieced the ceasefire together on Wednesday."},
		{"in_effect", "2016-09-12", "Shells fell on Aleppo all week. The ceasefire took effect at sunset."},
		// Not prolonged, not refused.
		{"expired", "2022-10-04", "Houthi fighters hold the port. Neither side renewed the truce."},
		{"rejected", "2000-08-18", "Rebels shelled Kisangani. The government will have none of the ceasefire."},
		{"rejected", "2003-06-20", "Rebels shelled Monrovia. The offer of a ceasefire was met with silence."},
		// By the days alone.
		{"scheduled", "1994-02-24", "Croat and Muslim troops traded fire. Their ceasefire, from noon on February 25, covers all of Bosnia."},
		{"expired", "2022-10-04", "Houthi fighters and soldiers faced each other. The truce in Yemen, until October 2, gave people six quiet months."},
		{"in_effect", "2022-09-04", "Houthi fighters and soldiers faced each other. The truce in Yemen, until October 2, gave people five quiet months."},
		// Of old, and now restored or ended.
		{"renewed", "1997-07-19", "BELFAST, July 19\n\nThe IRA, whose gunmen hid their rifles, on Saturday restored its ceasefire of August 1994."},
		{"terminated", "2020-11-14", "Soldiers cleared a road. The front's leader signed a decree on Friday ending the ceasefire of 1991 with Morocco."},
		// The verb first, and the noun behind.
		{"expired", "1995-04-19", "Gunboats were sunk. So ended the truce of the Tigers and the army."},
		{"in_effect", "1996-04-27", "Shells fell on Tyre. At four o'clock this morning began a truce between the army and the guerrillas."},
		{"expired", "2023-06-11", "Rebels shelled Khartoum minutes after the truce's end."},
		// A clause whose verb is of no account, and one that is about another truce.
		{"collapsed", "1989-08-25", "Guerrillas fired on a garrison. The truce that the general had dreamed of before the elders went up in smoke."},
		{"expired", "2018-01-10", "Guerrillas blew up a pipeline. The only truce that both ever had with the state was past."},
		{"agreed violated", "2015-09-02", "Shells fell on Donetsk. A truce was agreed on Friday, which completes the ceasefire of February that neither army has respected."},
		{"holding superseded", "1998-09-01", "Mutineers shelled Bissau in June. The ceasefire has held for six days. It completed, and replaced, a truce signed in July."},
		{"renewed", "2014-05-24", "Rebels routed the army at Kidal. It took a day to bring the rebels back under the ceasefire."},
		{"renewed", "1997-07-21", "A lorry bomb tore up the docks last year. The IRA went back on ceasefire on Sunday."},
		{"terminated", "2000-08-09", "Shells were fired at a post. The guerrillas went back on the ceasefire on Tuesday."},
		{"faltering", "2014-11-10", "Shells hit Donetsk airport. On paper both armies are bound by the ceasefire."},
		{"expired", "2015-08-16", "Shells hit Zabadani. The truce, first of two days and then of three, was allowed to run out on Saturday."},
		// What is asked for or offered is not to come.
		{"called_for", "2023-12-07", "Troops shelled Khan Younis. The council called for a ceasefire to be declared."},
		{"proposed", "1999-01-20", "Rebels burned Freetown. They offered a ceasefire, to begin at midnight."},
		{"scheduled", "1999-01-20", "Rebels burned Freetown. They agreed on a ceasefire, to begin at midnight."},
		{"proposed", "1997-02-26", "Rebels took Kindu. There could be a ceasefire, their leader said, once the president agreed to meet him."},
		{"holding", "1996-02-11", "Gunmen kept their rifles under the floor. The loyalists' ceasefire, declared in October 1993, holds for now."},
		// A state told beside the clause, and of what is left.
		{"collapsed", "2015-05-06", "Rebels shelled a base. With the truce in tatters, aid has stopped."},
		{"collapsed", "2015-05-06", "Rebels shelled a base. The truce, now in ruins, had raised hopes."},
		{"in_effect", "2015-05-06", "Rebels had shelled a base. With the truce in place, aid went in."},
		{"collapsed", "2015-05-06", "Rebels shelled a base. Little remained of the truce by evening."},
		{"faltering", "2015-05-06", "Rebels shelled a base. The envoy warned that the truce was close to collapse."},
		{"extended", "2015-05-06", "Rebels had shelled a base. The truce has been given three more weeks."},
		{"terminated", "1999-04-25", "Militias burned a village. The guerrillas kept to a ceasefire for a year. Their leader withdrew that order on April 5."},
		// Only named.
		{"announced", "2005-05-26", "One-year truce in Assam\n\nGuerrillas and soldiers had fought there for two decades."},
		// Told of those who broke it.
		{"violated", "2013-01-21", "Rebels accuse the army of shelling two hills since the ceasefire. Generals said nothing."},
		{"agreed", "2008-06-10", "Rebels hold the port. The government and the opposition shall cease all hostilities."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}

// Which of several truces is meant, where nothing but an owner, a day or "the earlier one" tells.
func TestOthers(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"collapsed in_effect", "2014-09-06", "Shelling died down near Mariupol. A ceasefire took effect on Friday. June's, which Kiev had declared alone, collapsed within ten days."},
		{"expired in_effect", "1999-06-01", "Rebels shelled Freetown. A ceasefire took effect last week. The army's expired on Friday."},
		{"historical in_effect", "2015-05-06", "Rebels shelled a base. A truce took effect on Monday. Its predecessor, signed on April 2, lasted a week."},
		{"collapsed in_effect", "2015-05-06", "Rebels shelled a base. A truce took effect on Monday. The last one collapsed on April 9."},
		{"in_effect", "2015-05-06", "Rebels shelled a base. A truce took effect on Monday. The general's predecessor signed nothing."},
		{"in_effect", "1999-06-01", "Rebels shelled Freetown. A ceasefire took effect last week. Nigeria's army shelled a village on Friday."},
		{"in_effect", "2001-06-13", "The army's tanks left Jenin, and the rebels' last stand was over when a ceasefire took effect on Tuesday."},
		{"collapsed in_effect", "1992-05-12", "Mortars hit Sarajevo. A truce came into force on Monday. The one before it fell apart within hours."},
		{"collapsed in_effect", "2015-02-20", "Shells hit Debaltseve. A truce came into force on Sunday. The Minsk agreement of September had been torn to pieces by rockets."},
		{"collapsed holding", "2000-06-20", "Armies fought at Kisangani. The truce is holding. A similar agreement in April was buried by shelling."},
		{"historical in_effect", "1996-04-28", "Katyushas were fired. The truce took effect on Saturday. It replaces the oral understanding of July 1993."},
		{"in_effect", "2015-02-20", "Shells hit Debaltseve. A truce came into force on Sunday. The agreement of Sunday was signed in Minsk."},
		{"called_for scheduled", "2020-04-01", "Rebels attacked a post in Mindanao. The bishops called for a nationwide ceasefire. The rebels said that their own unilateral truce would begin at noon on Saturday."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}
