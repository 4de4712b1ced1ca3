package event_test

import "testing"

// How long a truce was kept, how much longer it is to be, and who or what it was that ended it.
func TestSpent(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		// Kept for so short, at first only, until something broke it.
		{"collapsed", "1992-06-02", "Mortars hit Sarajevo. The truce held for less than a day."},
		{"collapsed", "1992-06-02", "Mortars hit Sarajevo. The truce lasted barely an hour."},
		{"collapsed", "1992-06-02", "Mortars hit Sarajevo. The truce lasted only until dusk."},
		{"collapsed", "2009-03-02", "The truce between rebels and soldiers in Darfur held for three weeks before shelling resumed."},
		{"expired", "2009-03-02", "Soldiers and rebels fought in Darfur. The truce lasted six days."},
		{"holding", "2009-03-02", "The truce between rebels and soldiers in Darfur held for a third day on Monday."},
		{"holding", "2009-03-02", "The truce between rebels and soldiers in Darfur has held for three weeks."},
		{"in_effect", "2009-03-02", "The truce between rebels and soldiers in Darfur came into force on February 12. In the first week it was widely respected."},
		{"faltering", "2009-03-02", "The truce between rebels and soldiers in Darfur exists on paper only."},
		{"faltering", "2009-03-02", "The truce in Darfur looked increasingly shaky as soldiers shelled rebels."},
		{"holding", "2009-03-02", "There were no reports of clashes between soldiers and rebels in Darfur on the first day of the truce."},
		{"collapsed", "1992-06-02", "Mortars hit Sarajevo. The truce lasted hours."},
		{"holding", "1992-06-02", "Mortars fell silent in Sarajevo. The truce held for hours."},
		// As it seemed.
		{"collapsed", "1992-06-02", "Mortars hit Sarajevo. The truce appeared to collapse within the hour."},
		{"holding", "1992-06-02", "Few shells fell on Sarajevo. The truce seemed to hold."},
		{"collapsed", "1992-06-02", "Mortars hit Sarajevo. The truce did not seem to be holding."},
		{"holding", "1992-06-02", "Few shells fell on Sarajevo. The truce appeared to take hold on Monday."},
		{"in_effect", "1992-06-02", "Mortars hit Sarajevo. The truce did not appear to satisfy anyone."},
		// Asked for by one who then does something else.
		{"called_for", "1994-05-18", "Mortars hit Kigali. The Security Council called for the truce between rebels and soldiers to begin at once and threatened sanctions."},
		{"called_for", "1994-05-18", "Mortars hit Kigali. The envoy called for a truce between rebels and soldiers to take effect on Friday and rejected excuses."},
		// Longer.
		{"extended", "2005-10-04", "Rebels and soldiers in Aceh have agreed to hold their fire for another two weeks."},
		{"extended", "2005-10-04", "Rebels and soldiers in Aceh agreed to two more weeks of truce."},
		{"agreed", "2005-10-04", "Rebels and soldiers in Aceh have agreed to hold their fire for two weeks."},
		{"extended", "2014-08-08", "The army and the rebels announced a further six-month ceasefire in Cauca on Friday. The existing ceasefire was to end on Saturday."},
		{"holding", "2014-08-08", "A 72-hour ceasefire in Gaza held on Friday. Israel and Hamas agreed to an additional five-day truce, Egypt said."},
		{"agreed", "2014-08-08", "The army and the rebels agreed on Friday to a further ceasefire in Darfur, the third this year."},
		// Vowed once more, or on terms.
		{"renewed", "1997-03-11", "Rebels and soldiers in Brazzaville re-committed themselves to the ceasefire of February."},
		{"renewed", "1997-03-11", "They reaffirmed the ceasefire which was agreed in February between rebels and soldiers, ordered their men to pull back and named a committee."},
		{"announced", "1997-03-11", "The rebels in Brazzaville announced that they would adhere to a truce as long as the soldiers did."},
		{"agreed", "1997-03-11", "The rebels in Brazzaville said that they would abide by the truce as long as the soldiers did."},
		{"scheduled", "1997-03-11", "The rebels in Brazzaville said that they would abide by the truce from Saturday."},
		// What is told of efforts is not told of the truce.
		{"renewal_sought", "2022-10-01", "Talks on extending the truce in Yemen between troops and rebels ended without a decision."},
		{"renewal_sought", "2022-10-01", "Attempts to extend the truce in Yemen between troops and rebels failed."},
		{"negotiating", "2022-10-01", "Efforts to broker a truce in Yemen between troops and rebels collapsed on Sunday."},
		{"expired", "2022-10-03", "The truce in Yemen between troops and rebels that they tried to extend ended on Sunday."},
		// By whom it was ended, and what was.
		{"collapsed", "2006-12-02", "Clashes erupted anew in Vavuniya, ending a two-day truce between rebels and soldiers."},
		{"terminated", "2006-12-02", "The rebels in Vavuniya ended their truce with the soldiers on Sunday."},
		{"terminated", "2006-12-02", "The rebels in Vavuniya withdrew from the agreement on the cessation of hostilities with the army on Monday."},
		{"violated", "2006-12-02", "The rebels in Vavuniya accused the soldiers of tearing up the truce and shelling their posts."},
		{"in_effect", "2006-12-02", "A minister in Colombo quit over the truce with the rebels."},
		{"terminated", "2006-12-02", "The rebels in Vavuniya have withdrawn their ceasefire after an air raid."},
		{"collapsed", "1986-04-02", "Mortars hit Beirut. The truce of Monday between the militias had lasted 45 minutes."},
		{"holding", "2018-06-16", "The ceasefire between the Afghan army and the Taliban entered its last night on Saturday."},
		{"in_effect", "2019-06-16", "Shells hit villages in Donbas. The ceasefire agreed in 2015 between the army and the rebels is in force still."},
		{"extended", "2015-07-02", "Rebels say that they will extend their truce with the army by a month. It started on June 1 and lapsed on Tuesday as troops shelled the hills."},
		{"announced", "2021-05-20", "Rebels announced on Tuesday that they would adhere to a truce that Egypt had mediated, as long as the army did."},
		{"collapsed in_effect", "1993-04-19", "Serb and Bosnian generals agreed to a ceasefire in Srebrenica that began on Sunday. The truce that both signed on 26 March was buried by shells on Easter Monday."},
		{"expired", "2023-06-04", "Soldiers and paramilitaries fight on in Khartoum. A five-day ceasefire extension expired on Saturday."},
		{"extended", "2023-06-04", "Soldiers and paramilitaries fight on in Khartoum. A five-day ceasefire extension was announced on Saturday."},
		// Broken, by whoever.
		{"violated", "2023-06-10", "Air strikes hit Khartoum despite a truce between the army and the paramilitaries that took effect on Friday."},
		{"in_effect", "2023-06-10", "The army will keep its guns in Khartoum despite a truce with the paramilitaries that took effect on Friday."},
		// Behind two asides.
		{"terminated", "2007-04-02", "A truce between elders and soldiers in Mogadishu, agreed on March 22 and due to take effect at noon the next day, was over within the week."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.statuses)
		}
	}
}
