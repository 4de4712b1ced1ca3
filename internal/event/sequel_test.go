package event_test

import "testing"

// That the fighting went on is told beside a truce, or behind it, without naming it again.
func TestSequel(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"violated", "2012-10-27", "The army and the rebels agreed to a ceasefire in Homs on Friday. Hours later shells were falling on the old city."},
		{"violated", "2012-10-27", "The army and the rebels agreed to a ceasefire in Homs on Friday. By nightfall, heavy fighting had resumed."},
		{"violated", "2016-02-27", "A truce took effect in Aden at noon on Friday. The next day there was fighting at the airport."},
		{"violated", "2016-02-27", "A truce took effect in Aden at noon on Friday, and by evening both sides were shelling each other."},
		{"violated", "2016-02-27", "A truce took effect in Aden at noon on Friday; an hour later rockets hit the port."},
		{"violated", "1995-01-17", "Moscow declared a 48-hour truce in Grozny on Monday. Shelling continued throughout the night."},
		{"violated", "1995-01-17", "Moscow declared a 48-hour truce in Grozny on Monday, but artillery fire could be heard in the centre all day on Tuesday."},
		{"violated", "1999-04-23", "The militias in Dili signed a truce on Wednesday. Two days later eight people had been killed in clashes."},
		{"violated", "2023-03-08", "A ceasefire that the rebels declared for noon on Tuesday was an hour old when the first shells fell near Goma."},
		{"violated", "2020-10-11", "A humanitarian ceasefire began in Nagorno-Karabakh on Saturday, but Armenia and Azerbaijan accused each other of attacks within minutes."},
		{"violated", "2009-09-20", "The army of Yemen announced a truce on Friday. The rebels said the terms would be studied. By Saturday evening there was shooting in five districts."},
		{"violated", "2017-07-07", "The army of Syria declared a truce in Deraa on Monday. Rebels said that it had not been observed on a single day."},
		{"violated", "2020-06-26", "A ceasefire began in Abyan on Monday. The government accused the separatists of a string of violations."},
		{"violated", "2020-06-26", "A ceasefire began in Abyan on Monday. The separatists denounced a \"flagrant violation\"."},
		{"in_effect", "2020-06-26", "Rebels shelled Abyan. A ceasefire began there on Monday. Lawyers denounced violations of the rights of prisoners."},
		{"in_effect", "2020-06-26", "A ceasefire began in Abyan on Monday. The ministry denounced airspace violations."},
		{"in_effect", "2020-06-26", "A ceasefire began in Abyan on Monday. Observers reported no violations."},
		{"terminated", "2003-11-15", "Rebels in Corsica bombed a barracks. They called their truce off in June."},
		{"terminated", "2003-11-15", "The rebels in Corsica declared a truce in May but called it off in June."},
		{"announced", "2003-11-15", "The rebels in Corsica declared a truce on Friday. Teachers called their strike off."},
		{"suspended", "2025-12-27", "Thailand and Cambodia signed a truce in October. Bangkok suspended it on November 10, after a mine maimed a soldier, and the war resumed on December 7."},
		// Before it, elsewhere, or over.
		{"announced", "2012-10-27", "The army announced a ceasefire in Homs on Friday. Earlier on Friday shells hit the old city."},
		{"announced", "2012-10-27", "The army announced a ceasefire in Homs on Friday. On Friday morning shells hit the old city."},
		{"agreed", "2012-10-27", "The army and the rebels agreed to a ceasefire in Homs on Friday. On Thursday shells hit the old city."},
		{"agreed", "2012-10-27", "The army and the rebels agreed to a ceasefire in Homs on Friday. Hours later buses carried the wounded out of the old city."},
		{"in_effect", "2016-02-27", "A truce took effect in Aden at noon on Friday. The next day there was no fighting at the airport."},
		{"in_effect", "2016-02-27", "A truce took effect in Aden at noon on Friday. In the hours before it fighting had raged at the airport."},
		{"in_effect", "2016-02-27", "A truce took effect in Aden at noon on Friday. Two hours later in Taiz, where it does not apply, shells hit the market."},
		{"agreed", "2016-02-25", "The two sides in Syria agreed to a truce from Saturday. Fighting continued on Thursday near Aleppo."},
		{"announced", "2024-01-31", "The rebels in Kachin, Myanmar, declared a truce on Monday. The next day an attack on a mosque in Karachi, Pakistan, killed nine people."},
		{"announced", "2012-10-27", "The army announced a ceasefire in Homs on Friday. On Saturday the bodies of men shot in the fighting were buried."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}

// What is told of an earlier truce only as how it came about is history; what goes on since then is not.
func TestBygone(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"called_for historical", "2021-11-14", "ADDIS ABABA - The African Union on Sunday appealed for a ceasefire in northern Ethiopia. Its envoy met both sides.\n\nRebels of Tigray want the blockade lifted first.\n\nThe government declared a unilateral ceasefire on 28 June, when its troops left Mekelle."},
		{"announced historical", "2003-11-15", "AJACCIO - The separatists in Corsica declared a truce on Friday. The interior minister gave it little credit.\n\nPolice had arrested two men.\n\nThe group had proclaimed a truce in May for an election campaign."},
		{"announced holding", "1994-10-14", "BELFAST - The loyalists declared a ceasefire on Thursday. The Prime Minister welcomed it.\n\nIt binds three groups.\n\nThe IRA has observed a ceasefire of its own since 31 August."},
		{"in_effect", "2019-04-15", "A truce between Morocco and the Polisario Front has been in place since 1991."},
		{"in_effect", "2019-04-15", "The truce between Morocco and the Polisario Front, in force since 1991, is watched by a UN mission."},
		{"holding", "2015-04-15", "A ceasefire has prevailed along the line in Nagorno-Karabakh since May 1994."},
		{"announced holding", "1997-07-20", "BELFAST - The IRA declared a truce on Saturday.\n\nThe loyalists declared a ceasefire in October 1994, which still stands."},
		{"historical", "2015-04-15", "A ceasefire had been in force in Nagorno-Karabakh in 1992."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}

// What is only sought, planned or doubted.
func TestNotYet(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"negotiating", "2024-08-24", "Both mediators said on Friday that they remain committed to reaching a ceasefire in Sudan."},
		{"negotiating", "2014-02-10", "The army and the rebels of South Sudan are close to signing a ceasefire."},
		{"proposed", "1991-05-20", "Rebels shelled Asmara. A ceasefire for Ethiopia has been on the table since March."},
		{"proposed", "2018-12-10", "Rebels shelled Hodeidah. A truce for the port was on the agenda in Sweden."},
		{"negotiating", "2017-03-17", "Rebels shelled Taiz. A ceasefire in Yemen is within reach, the envoy said."},
		{"negotiating", "2017-03-17", "Rebels shelled a town in Kachin. A truce is in sight, mediators said."},
		{"proposed", "1997-03-27", "Rebels shelled Kisangani. The plan of the United Nations begins with a ceasefire and ends with elections."},
		{"called_for", "2014-02-13", "The U.N. Thursday urged Sudan and rebels, meeting for their first peace talks in almost a year, to reach an immediate ceasefire."},
		{"called_for", "2014-02-13", "Ministers pressed the rebels and the army of Sudan, who were due to meet on Friday, to agree a ceasefire."},
		{"scheduled", "2023-03-06", "Fighting went on in North Kivu on Monday, hours before the ceasefire comes into force."},
		{"in_effect", "2023-03-08", "Shells hit North Kivu on Monday, hours before the ceasefire came into force."},
		{"announced", "2023-03-07", "The rebels declared a ceasefire in Kivu. The ceasefire follows two regional summits held in Nairobi."},
		{"in_effect", "1997-03-27", "Rebels shelled Kisangani. The week began with a ceasefire."},
		{"faltering", "2017-03-17", "Rebels shelled Benghazi. The ceasefire is not expected to last, residents said."},
		{"faltering", "2017-03-17", "Rebels shelled Benghazi. The ceasefire is unlikely to hold, diplomats said."},
		{"collapsed", "2017-03-17", "Rebels shelled Benghazi. The ceasefire did not hold, diplomats said."},
		{"collapsed", "1999-10-02", "The army and the rebels signed a truce in Freetown on Monday, but it did not outlive the night."},
		{"collapsed", "1999-10-02", "The army and the rebels of Sierra Leone signed a truce on Monday. It did not survive the night."},
		{"collapsed", "1999-10-02", "The two militias in Brazzaville agreed to a ceasefire at noon, and it did not last until sunset."},
		{"in_effect", "1999-10-02", "Militias shelled Brazzaville. A ceasefire took effect on Friday. The minister faced a vote. He survived it."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}
