package event_test

import "testing"

// Where a truce stands in its life, told in passing: in a question, behind a topic, as a plan, by the day on which it ends.
func TestPhases(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		// What is asked or thought about is no step.
		{"announced", "2003-11-26", "Pakistan's army announced a ceasefire along the Line of Control. How long the truce holds will depend on India, its spokesman said."},
		{"announced", "1994-09-01", "The IRA declared a ceasefire. How well the ceasefire held would depend on the loyalists, a priest said."},
		{"in_effect", "2016-03-01", "A truce between the Syrian army and the rebels took effect on Saturday. The envoy said it was possible to decide on matters like extending the truce later."},
		{"in_effect", "2002-07-01", "A truce between the Angolan army and the rebels took effect in April. Talks on questions such as prolonging the truce will be held in May."},
		{"proposed", "2022-09-15", "The rebels of Tigray proposed a truce. The truce would have to be mutually agreed, they said."},
		{"proposed", "2008-06-02", "The rebels of Senegal's Casamance offered the army a ceasefire. It will have to be signed by all factions, they said."},
		{"agreed", "1997-06-27", "Tajikistan's rebels and government signed a ceasefire. It had to be signed twice, because a page was missing."},
		// A plan that is announced is proposed.
		{"proposed", "1999-04-12", "The rebels of Kosovo were offered a cease-fire by Russia's envoy. He announced the plan in Belgrade on Monday."},
		{"proposed", "2014-07-15", "Egypt has announced a plan for a ceasefire between Israel and Hamas."},
		{"proposed", "2024-06-01", "The president unveiled a proposal for a ceasefire between Israel and Hamas on Friday."},
		{"announced", "2024-06-01", "The president announced a ceasefire between Israel and Hamas on Friday."},
		// A truce that is about to run out is in effect.
		{"in_effect", "2015-05-17", "The five-day ceasefire that the army and the rebels called for Yemen runs out on Sunday night."},
		{"in_effect", "2014-06-27", "Hours remain of the truce that Ukraine's president declared a week ago. The truce expires at 10 p.m. on Friday."},
		{"in_effect", "2006-12-29", "The ceasefire which Uganda's army and the rebels signed in August ends on Sunday."},
		{"announced", "2014-06-20", "Ukraine's president declared a truce with the rebels on Friday. The truce will end on June 27."},
		{"scheduled", "2014-06-18", "Ukraine's president declared a truce with the rebels that will begin on Friday. The truce ends on June 27."},
		// A refusal is the last word where the truce is broken by those who refuse it.
		{"rejected", "2014-07-15", "Hamas spurns truce\n\nIsrael resumed its air strikes on Gaza on Tuesday, hours after it accepted a truce that Hamas refused to observe."},
		{"violated", "2014-07-15", "Shells hit Gaza\n\nIsrael resumed its air strikes on Gaza on Tuesday, hours after it accepted a truce."},
		{"rejected", "2017-09-14", "Communist rebels in the Philippines have flatly rejected demands by the president for them to sign a ceasefire."},
		{"rejected", "1999-05-20", "Belgrade dismissed calls on it to observe a ceasefire in Kosovo."},
		{"rejected", "2012-04-01", "The Syrian army brushed aside an appeal by the envoy to declare a truce."},
		{"rejected", "2021-01-15", "Ethiopia has turned down demands that it agree to a ceasefire in Tigray."},
		{"called_for", "2012-04-01", "The Syrian army was urged by the envoy to declare a truce."},
		// Who asks for the end of a truce does not end it.
		{"violated", "2008-01-03", "Sri Lanka's rebels violated the ceasefire. The defence secretary called on Saturday for an end to the ceasefire."},
		{"violated", "1999-12-03", "Kashmir's militants violated the truce. Hardliners are demanding again an end to the truce."},
		{"terminated", "1999-12-03", "Basque militants called an end to the truce."},
		// Behind a declared truce that is older, one is taken up again by name.
		{"renewed", "2018-05-30", "The armies of India and Pakistan agreed on Tuesday to go back to the 2003 ceasefire in Kashmir."},
		{"renewed", "2021-02-26", "India and Pakistan have agreed to return to the ceasefire of 2003 along the Line of Control."},
		// What may come, and what somebody would have.
		{"faltering", "2016-10-04", "Rebels shelled a base. The army's raid risks undoing the ceasefire, the envoy said."},
		{"faltering", "2021-06-16", "Balloons were sent into Israel by Hamas, which risked derailing the ceasefire."},
		{"faltering", "2024-12-03", "Israel's strikes on Hezbollah posts threatened to derail the ceasefire."},
		{"in_effect", "1996-10-14", "Loyalist gunmen had killed a postman. Some of them advocate ending the ceasefire, which began in July."},
		{"renewal_sought", "2023-06-02", "Sudan's army and the rebels fought in Khartoum. The mediators proposed extending the truce."},
		{"", "1997-03-27", "A bomb of the IRA went off. There is a chance that the guerrillas will agree to a ceasefire, a minister said."},
		{"", "2001-06-02", "Bombs went off in Israel. He is hopeful that Hamas will declare a ceasefire, an envoy said."},
		{"agreed_in_principle", "2001-06-02", "Bombs went off in Israel. There were signs of unrest, and Hamas will declare a ceasefire, a minister said."},
		{"in_effect", "2023-11-27", "A pause in the fighting in Gaza took effect on Friday. Israel vowed to resume its attacks at the end of it."},
		{"in_effect", "1999-12-04", "A ceasefire in Lebanon took effect on Friday. The militia threatened to attack posts of the army."},
		{"violated", "2023-11-27", "A pause in the fighting in Gaza took effect on Friday. By night Israel had resumed its attacks."},
		{"agreed", "2024-08-01", "Two warring tribes agreed to a ceasefire. A fine will be imposed on any party that violates the ceasefire."},
		{"announced", "1991-02-28", "The allies declared a ceasefire in Iraq. Those who break the truce will be fired upon, a general said."},
		{"announced", "2019-05-30", "Rebels shelled Idlib. The army announced a truce, and whoever violates the truce is to be punished."},
		{"violated", "2019-05-30", "Rebels shelled Idlib. The army announced a truce on Monday, and on Tuesday rebels who violated the truce were arrested."},
		{"terminated", "2018-06-17", "Taliban not to extend ceasefire with Afghan army\n\nFighting will resume, a spokesman said."},
		{"terminated", "2006-01-03", "Nepal rebels not to renew truce\n\nArmy patrols were attacked on Monday."},
		{"extended", "2018-06-17", "Taliban to extend ceasefire with Afghan army\n\nFighting has stopped, a spokesman said."},
		{"agreed", "1992-01-03", "Croatia and the army agreed on a cease-fire. The truce has a chance of being honoured this time, the envoy said."},
		{"agreed", "1992-01-03", "Croatia and the army agreed on a cease-fire. The truce stands a good chance of holding, the envoy said."},
		{"faltering", "1991-10-09", "Mortars hit Osijek. The cease-fire, brokered on Sunday, is on shaky ground."},
		{"faltering", "2015-09-09", "Mortars hit Donetsk. The truce is on thin ice after Monday's raid."},
		{"holding", "2015-07-27", "Soldiers of North and South Korea marked the armistice. The armistice of 1953 will remain in force until both sign a peace treaty."},
		{"holding", "2000-07-27", "Rebels in Chiapas lay down no arms. The truce of January stays in place until the talks resume."},
		{"extended", "2006-06-01", "Rebels and soldiers had fought in Uganda. Their truce will stay in force until August 1."},
		{"negotiating", "2024-08-23", "Sudan's army and the rebels fought on. The co-hosts \"remain committed\" to reaching a cease-fire."},
		{"violated", "1995-12-18", "Eritrean troops captured a Yemeni island on Monday, hours after both countries had agreed to stop fighting over it."},
		{"violated", "2008-08-16", "Russian troops seized a Georgian town a day after both armies had agreed to cease fire."},
		{"violated", "1993-07-02", "Croat militiamen stormed a village two days after they had signed a truce with the Muslims."},
		{"in_effect", "2007-12-16", "Philippine rebels were chased in May. The army and the rebels have begun a three-week ceasefire to mark the Christmas season."},
		{"in_effect", "2018-06-15", "Afghan soldiers and the Taliban have started a truce for the three days of Eid."},
		{"scheduled", "2018-06-11", "Afghan soldiers and the Taliban will start a truce on Friday."},
		{"announced", "2017-12-20", "Philippine rebels were chased in May. The army announced a truce. The president was asked if he had decided to call off the truce."},
		{"terminated", "2017-12-20", "Philippine rebels were chased in May. The army announced a truce. The president has decided to call off the truce."},
		{"terminated", "2007-06-05", "Basque gunmen had planted bombs. They announced that from midnight their ceasefire has come to an end."},
		{"terminated", "1996-02-10", "A lorry bomb went off. The IRA announced on Friday that the complete cessation of hostilities will end at 6 p.m."},
		{"expired", "2018-06-18", "Afghan soldiers were shot at. The UN announced that the three-day truce had ended."},
		{"expired", "2018-06-18", "Afghan soldiers were shot at. The Taliban announced that the three-day truce had expired."},
		{"agreed", "2022-08-08", "Israel and Islamic Jihad agreed on a truce. Egypt will help on condition that all the factions in the Gaza Strip stop firing rockets."},
		{"terminated", "2018-06-17", "Militants shot an editor in Kashmir. India decides not to extend the ceasefire announced for Ramadan, a statement said."},
		{"terminated", "2012-01-17", "Basque gunmen fired on police. The group opts not to renew its ceasefire."},
		{"terminated", "2020-11-14", "The Polisario fired on Moroccan posts. It has declared a withdrawal from a ceasefire signed in 1991."},
		{"terminated", "2020-11-14", "The Polisario fired on Moroccan posts. Its leader announced an end to its commitment to the ceasefire."},
		{"terminated", "2008-01-16", "Bombs went off in Colombo. Sri Lanka's army ended its adherence to the ceasefire with the Tamil rebels."},
		{"in_effect", "2006-09-12", "Rebels in Uganda came out of the bush. The deadline for a deal had been extended due to the truce, the army said."},
		{"terminated", "2020-11-14", "Ceasefire with Polisario ends in Western Sahara\n\nThe Polisario Front declared that the ceasefire with Morocco was over after a raid."},
		{"", "1996-08-14", "Rebels held the centre of Grozny. Tuesday's meeting gave hope that a cease-fire would go into effect on Wednesday."},
		{"scheduled", "1996-08-14", "Rebels held the centre of Grozny. The general said that a cease-fire would go into effect on Thursday."},
		{"in_effect", "2025-02-17", "Lebanon ceasefire faces renewed strain\n\nIsraeli troops shelled a hill on Sunday. The ceasefire began in November."},
		{"renewed", "2025-02-17", "Lebanon ceasefire renewed after raid\n\nIsraeli troops shelled a hill on Sunday."},
		{"suspended", "2025-11-12", "Thailand halts ceasefire with Cambodia\n\nA mine maimed a soldier on Monday."},
		{"suspended", "2025-11-12", "A mine maimed a soldier on the Thai border. The army is halting implementation of the truce with Cambodia."},
		{"", "2015-09-12", "Shells hit Donetsk. Both armies promised to halt ceasefire violations."},
		// Behind the news of another, one that did not last is history.
		{"historical in_effect", "1993-04-19", "Mortars hit Srebrenica. A ceasefire there took effect on Sunday, the general said. The convoy was let through. The earlier truce, signed in March, lasted until Easter Monday."},
		{"historical in_effect", "2023-09-15", "Gunmen fought in the camp of Ain al-Hilweh. A ceasefire began there on Thursday. Schools were hit. A truce of 3 August lasted for a month."},
		{"agreed historical", "1992-09-03", "Georgia and the Abkhaz rebels agreed on a ceasefire on Thursday. A railway is to be guarded. Volunteers will go home. A truce of August 15 was over before the weekend was."},
		{"expired scheduled", "1995-01-01", "Serb guns fell silent around Bihac. A four-month ceasefire will begin at noon. A one-week truce expired on Saturday."},
		{"expired", "1993-04-19", "Mortars hit Srebrenica. The truce, signed in March, lasted until Sunday."},
	} {
		if got := r.statuses(t, tt.published, tt.text); got != tt.statuses {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.statuses)
		}
	}
}
