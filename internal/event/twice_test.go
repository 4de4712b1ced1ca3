package event_test

import "testing"

// One truce that is told twice, and two that are told beside each other.
func TestToldTwice(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		// The clock of the place where the truce is not.
		{"in_effect", "2020-10-10", "A truce in Stepanakert took effect on Saturday, the ministry said. The ceasefire, mediated by the Kremlin, began at noon in Russia, 1 p.m. in Baku, as both armies watched."},
		// A headline and the news below it.
		{"in_effect", "2012-10-26", "Four-day truce begins in Syria\n\nThe army and the rebels said on Friday that a four-day new truce came into effect at dawn."},
		{"in_effect", "2019-12-23", "Week-long ceasefire in civil war in Colombia begins\n\nA week-long truce between the parties in the country's civil war went into effect on Sunday. Guerrillas and soldiers kept to their bases."},
		// For good, but on the same day.
		{"scheduled", "2002-02-21", "Guerrillas and soldiers ordered a ceasefire. The full ceasefire takes effect on Saturday. The pact gave them three days for a permanent ceasefire, which comes into effect on Saturday."},
		// Another that came before.
		{"announced in_effect", "2015-12-16", "A week-long truce between the army and the Houthis went into effect on Tuesday. The coalition last week had already declared a ceasefire for Ramadan."},
		{"in_effect", "2015-12-16", "A truce between the army and the Houthis went into effect on Tuesday. Both had agreed to it on Sunday."},
		// What there is none of, or was only tried.
		{"in_effect", "2001-02-10", "A truce between the army and the rebels took effect on Friday. Six attempts to reach a ceasefire have failed since the war began."},
		{"in_effect", "2001-02-10", "A truce between the army and the rebels took effect on Friday, after repeated failed efforts to broker a ceasefire."},
		{"negotiating", "2001-02-10", "Shells hit Kuito. Efforts to broker a ceasefire between the army and the rebels have stalled."},
		{"in_effect", "2001-02-10", "A truce between the army and the rebels took effect on Friday. Both warned against any truce violations."},
		{"in_effect", "2001-02-10", "A truce between the army and the rebels took effect on Friday. The deal is the first ceasefire in six years."},
		{"in_effect superseded", "2001-02-10", "A truce between the army and the rebels took effect on Friday. It replaces a truce signed in June 2000, violations of which filled the camps."},
		// The day that nobody told.
		{"agreed", "1994-05-18", "Soldiers and rebels signed a truce on Monday. The statement gave no details on when the truce takes effect."},
		{"agreed", "1994-05-18", "Soldiers and rebels signed a truce on Monday. There was no word on when the ceasefire begins."},
		{"agreed", "1994-05-18", "Soldiers and rebels signed a truce on Monday. The ministry did not give an exact time for the start of the ceasefire."},
		{"in_effect", "1994-05-18", "Soldiers and rebels signed a truce on Monday. The statement came when the truce took effect on Tuesday."},
		// Whoever calls a truce behind a comma.
		{"announced", "1993-08-02", "Jets hit the villages for a week, after which the guerrillas called a truce."},
		{"announced", "1993-08-02", "Envoys hurried from capital to capital, and the guerrillas called a truce."},
		{"", "1993-08-02", "Jets hit the villages. The lorries crossed what the soldiers, on Monday, called a truce line."},
		// The truce that has just ended is the one whose age is told.
		{"terminated", "2006-12-30", "The separatists formally announced the end of their truce with Madrid on Saturday. Police found a car bomb. The nine-month-old truce, brokered in Oslo, had no date of expiry, ministers said."},
		{"proposed", "2006-12-30", "Maoist leader offers cease-fire\n\nThe guerrillas are considering a cease-fire in their war with the army, their leader said."},
		{"announced", "2009-04-26", "General offers cease-fire to rebels\n\nThe general declared a unilateral cease-fire on Sunday in the war with the rebels."},
		// What a ceremony is for, and what only begins to be talked about.
		{"agreed", "2002-02-21", "The army and the Tigers agreed on a ceasefire on Tuesday. A formal ceremony to seal the agreement is due to take place on Friday."},
		{"agreed", "2002-02-21", "The army and the Tigers agreed on a ceasefire on Tuesday. The signing of the deal will take place on Friday."},
		{"negotiating", "2002-02-21", "Tigers and soldiers fought near Jaffna. Officials and guerrillas began ceasefire talks on Tuesday."},
		{"renewal_sought", "2009-01-12", "Guerrillas shelled two barracks. They said they would consider renewing the expired truce."},
		// An old truce, ended now.
		{"terminated", "2009-06-02", "The general has issued a decree ending the ceasefire signed with the guerrillas in 1996."},
		{"terminated", "2009-06-02", "The guerrillas declared an end to the ceasefire agreed on with the army in 1996."},
		{"historical", "2009-06-02", "Old fighters met for tea. In 1998 the guerrillas announced the end of the 1996 ceasefire with the army."},
		// The start that only something else is counted from.
		{"scheduled", "2005-08-13", "Rebels and soldiers fought in Aceh for years. The ceasefire will begin on Monday. All troops would leave within 40 days of the start of the ceasefire."},
		{"agreed", "2005-08-13", "Rebels and soldiers agreed on a truce on Friday. Prisoners are to be freed 48 hours after the start of the truce."},
		{"in_effect", "2005-08-13", "Rebels and soldiers agreed on a truce on Friday. Hours after the start of the truce shells hit the port."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}

// A time behind a truce that tells of something else than its beginning.
func TestNoBeginning(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ start, published, text string }{
		{"", "2011-01-05", "Gunmen raided Bangui. The rebels said they would observe a ceasefire in the run-up to elections on January 23."},
		{"", "2011-01-05", "Gunmen raided Bangui. The rebels said they would observe a ceasefire ahead of elections on January 23."},
		{"2011-01-07", "2011-01-05", "Gunmen raided Bangui. The rebels said they would observe a ceasefire from January 7 ahead of elections on January 23."},
		{"2011-01-04", "2011-01-05", "Gunmen raided Bangui. The ceasefire took effect ahead of schedule on January 4."},
		{"", "1999-06-10", "Shells hit Kuito. The truce has unravelled since May, when troops crossed the river."},
		{"1999-05", "1999-06-10", "Shells hit Kuito in April. The truce has held since May, when troops crossed the river."},
		{"", "2002-02-20", "Tigers fought soldiers for years. A ceasefire was agreed on Monday. The signing of the deal will take place on February 22."},
		{"2002-02-23", "2002-02-20", "Tigers fought soldiers for years. The president declared a ceasefire on Monday. The move will take effect at midnight on February 22."},
		{"2019-07-04", "2019-07-04", "Gunmen fought in Juba. The minister said on Thursday that the ceasefire would take effect later in the day after a vote."},
	} {
		got := ""
		for _, x := range r.readOn(t, tt.published, tt.text) {
			got += start(&x)
		}
		if got != tt.start {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.start)
		}
	}
}

// Lengths that are none of a truce: how old it is, and how long those are sent who watch it.
func TestNoTerm(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ length, text string }{
		{"", "Soldiers shelled the hills. The clashes could rupture a nearly 20-year ceasefire."},
		{"P2Y", "Soldiers shelled the hills. The raid broke a two-year truce with the guerrillas."},
		{"", "The ceasefire took effect on Monday. The council may establish and deploy, for an initial period of 60 days, observers to monitor the ceasefire."},
		{"P60D", "The ceasefire took effect on Monday in Aleppo. It applies to the whole of the city, for a renewable period of 60 days."},
	} {
		_, ts := r.read(t, tt.text)
		got := ""
		for i := range ts {
			for _, c := range ts[i].Length {
				got += c.Readings[0].Value.String()
			}
		}
		if got != tt.length {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.length)
		}
	}
}

// What parts two truces of one story, and what does not.
func TestOneOrAnother(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		// The time by which a truce is prolonged, told as a truce of its own.
		{"extended", "2018-06-20", "Kabul extends truce by ten days\n\nThe government said it would prolong its truce with the Taliban by ten days. The Taliban said they had agreed to a new ten-day truce, too."},
		{"agreed extended", "2018-06-20", "Kabul extends truce by ten days\n\nThe government extended its truce with the Taliban by ten days. In Kunar two tribes agreed to another truce of one night."},
		// Whose truce it is.
		{"announced scheduled", "1999-12-22", "Tamil Tigers declare ceasefire\n\nThe Tamil Tigers on Tuesday declared a ceasefire for the feast. The government ceasefire will begin on Friday."},
		{"announced", "1999-12-22", "Tamil Tigers declare ceasefire\n\nThe Tamil Tigers on Tuesday declared a ceasefire for the feast. The Tigers' ceasefire will be the first in years."},
		{"scheduled", "1999-12-22", "Army and rebels agree on ceasefire\n\nThe army and the rebels agreed on Tuesday to a ceasefire. The army's ceasefire orders go out on Friday, when the truce begins."},
		{"extended extended", "2015-02-06", "Manila extends truce with rebels\n\nThe government extended its truce with the New People's Army by a month. A parallel truce with the Moro Islamic Liberation Front was extended last week."},
		{"agreed", "1999-12-22", "Tamil forces to respect ceasefire\n\nRebellious fighters in Jaffna said on Tuesday that they would respect a ceasefire that the government had proposed."},
		{"announced extended", "1999-12-22", "Colombo prolongs its ceasefire\n\nThe government has prolonged its ceasefire by a week. The Tamil Tigers' ceasefire was declared on Monday."},
		// What talks are to lead to one day, and what somebody asks for.
		{"in_effect", "1995-01-03", "A truce between the army and the Serbs began on Sunday. Diplomats speak of dialogue toward establishing a more durable cessation of hostilities."},
		{"called_for in_effect", "1995-01-03", "A truce between the army and the Serbs began on Sunday. The minister called for a more durable cessation of hostilities on Monday."},
		// A longer one is another, and so is one side's beside what is to be agreed on.
		{"announced proposed", "2023-01-06", "The president declared a 36-hour truce with the rebels. A proposal for a more extended truce of 30 days was made by the envoy."},
		{"announced negotiating", "2020-06-30", "The envoy is trying to broker an agreement between the army and the Houthis for a nationwide ceasefire. Air raids increased after the unilateral ceasefire that the coalition declared on 8 April."},
		{"agreed", "2020-06-30", "The army and the rebels signed an agreement on Monday for a nationwide ceasefire."},
		// The time by which it was to be prolonged.
		{"expired", "2022-10-31", "The truce between the army and the Houthis expired on 2 October. The envoy's plan foresaw a six-month truce renewal."},
		// Of the second truce the first is told by its day.
		{"historical violated", "2014-09-22", "Second truce broken in Donetsk\n\nThe second truce between the army and the rebels was broken on Sunday. So was the ceasefire signed by both in Minsk on September 5. Shells hit the airport."},
		{"violated", "2014-09-22", "Truce broken in Donetsk\n\nThe truce between the army and the rebels was broken on Sunday. Both had sworn to keep the ceasefire signed in Minsk on September 5."},
		// Where what is prolonged comes from.
		{"extended", "1998-03-06", "Both sides agreed to prolong the truce in Bougainville by a month. The agreement on a truce was reached in New Zealand in October. It came into force on October 20."},
		// A day by which something else is to be done is none of the truce.
		{"agreed", "1991-09-24", "The army and the rebels agreed on Monday to stop fighting. The text provides for a truce and for the release of all prisoners by January 1."},
		// The deal that is to be saved is another.
		{"agreed", "2017-12-21", "The army and the rebels signed a truce on Thursday. The truce is meant to revive a peace deal that collapsed in 2015."},
		// One of several, by whom it is with, and by its day.
		{"rejected suspended terminated", "2023-05-22", "The president suspended a truce with the dissidents on Monday. He had announced truces with five groups. The one with the ELN was rejected within days; the one with the Gulf Clan was called off in March."},
		{"historical in_effect", "2020-05-26", "The truce with the Taliban began on Sunday. It is the second one of the war. The first, over the same feast in June 2018, was short."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}
