package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
)

// Where the truces of short news stand, in the words of many agencies and wars; no status is no truce.
func TestNews(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"called_for", "2017-11-06", "SANAA - Saudi-led warplanes bombed the capital overnight. The UN humanitarian coordinator pleaded with all parties to lay down their arms for at least two days."},
		{"called_for", "1994-06-02", "KIGALI (AFP) - Shelling killed eight people on Wednesday. The Red Cross issued an urgent appeal for a truce to let the wounded out of the city."},
		{"called_for", "2023-05-20", "Artillery rocked Khartoum on Saturday. The African Union reiterated its demand for an immediate cessation of hostilities in Sudan."},
		{"called_for", "2014-07-20", "Israeli tanks shelled Shejaia on Sunday. In New York the Security Council backed a call for an unconditional ceasefire."},
		{"called_for", "2020-10-02", "NAGORNO-KARABAKH: Drones struck Stepanakert. France, Russia and the United States issued a joint statement that calls on the warring sides to stop fighting at once."},
		{"proposed", "2022-04-18", "KYIV - Russian missiles hit Lviv. A humanitarian truce over Orthodox Easter has been suggested by the UN secretary-general."},
		{"proposed", "2011-04-11", "TRIPOLI - Rebels and government troops fought in Misrata. An African Union plan envisages an immediate ceasefire."},
		{"proposed", "1986-07-22", "Iraqi troops shelled Abadan. Iraq on Tuesday put a month-long truce on the table."},
		{"proposed", "2001-12-17", "The Tamil Tigers, fighting for a homeland in northern Sri Lanka, made an offer of a one-month truce on Wednesday."},
		{"proposed", "2003-01-15", "ABIDJAN - Rebels hold the north of Ivory Coast. Mediators submitted a draft ceasefire agreement to both delegations on Wednesday."},
		{"counter_proposed", "2014-07-26", "GAZA - Shelling went on. Hamas countered with an offer of a 24-hour truce."},
		{"counter_proposed", "2024-05-07", "Israeli tanks rolled into Rafah. Hamas sent back the ceasefire plan with amendments of its own on Tuesday."},
		{"negotiating", "2024-02-20", "CAIRO - Israeli shelling killed 30 people. Talks on a truce resumed in Cairo on Tuesday."},
		{"negotiating", "2013-12-31", "JUBA - Rebels took Bor. Negotiators from both sides flew to Addis Ababa on Tuesday to hammer out a ceasefire."},
		{"negotiating", "2008-06-10", "Rockets hit Sderot. Egypt is trying to get Israel and Hamas to sign up to a truce."},
		{"negotiating", "1999-07-01", "LUSAKA - Fighting went on in Congo. Delegates inched closer to a ceasefire accord on Thursday, diplomats said."},
		{"negotiating", "2021-05-19", "GAZA - Warplanes pounded the strip. Contacts over a truce were making progress, an Egyptian source said."},
		{"negotiating", "2005-09-10", "Maoist rebels have fought Nepal's army since 1996. The two sides have yet to agree on the terms of a ceasefire."},
		{"negotiating", "1989-06-20", "GBADOLITE - UNITA guerrillas fought on. The haggling over a cease-fire dragged on into the night."},
		{"rejected", "2012-04-09", "HOMS - Troops shelled the city. The rebels said no to the truce that the envoy had drafted."},
		{"rejected", "2022-03-10", "MARIUPOL - Russian bombs fell on a hospital. Moscow showed no interest in a ceasefire and Kyiv left empty-handed."},
		{"rejected", "2014-07-15", "GAZA - Rockets flew all day. The armed wing of Hamas poured scorn on the Egyptian truce."},
		{"rejected", "2018-02-26", "GHOUTA - Shelling killed ten. Turkey said the truce did not apply to its operation, and the militia gave a flat refusal to the ceasefire."},
		{"rejected", "2020-04-30", "KABUL - The Taliban attacked six checkpoints. The group snubbed an offer of a Ramadan ceasefire."},
		{"denied", "2012-10-26", "DAMASCUS - Tanks shelled a suburb. A rebel spokesman denied that a holiday truce was in force."},
		{"denied", "2024-11-20", "Israeli jets hit Beirut. Hezbollah refuted a report that it had accepted a ceasefire."},
		{"agreed_in_principle", "1997-09-01", "BRAZZAVILLE - Militiamen fought in the north of the city. Both camps have accepted the principle of a ceasefire."},
		{"agreed_in_principle", "2014-08-26", "MINSK - Artillery pounded Donetsk. The two presidents agreed in principle to a ceasefire on Tuesday."},
		{"agreed_in_principle", "2024-11-25", "Israeli warplanes struck Tyre. Israel has given its provisional assent to a ceasefire, officials said."},
		{"negotiating", "2002-11-29", "Burundi's army shelled the hills. The rebels are ready to sign a truce next week, their leader said."},
		{"agreed", "2013-05-29", "Fighters battled in Kidal. Mali's government and the Tuareg rebels put pen to paper on a ceasefire on Tuesday."},
		{"agreed", "2018-12-13", "STOCKHOLM - After weeks of shelling in Hodeidah the two sides shook hands on a truce."},
		{"agreed", "2020-10-10", "Artillery hit Stepanakert. Armenia and Azerbaijan said yes to a humanitarian ceasefire after ten hours of talks."},
		{"agreed", "2025-01-15", "Strikes killed dozens in Gaza. Israel's cabinet gave the green light to the ceasefire on Wednesday."},
		{"agreed", "2002-02-22", "The Tamil Tigers and the army have been at war since 1983. Both signed up to a truce on Friday."},
		{"agreed", "1998-11-01", "BISSAU - Shelling stopped. The president and the rebel general committed themselves to a ceasefire."},
		{"agreed", "2003-06-17", "ACCRA - Rebels advanced on Monrovia. A ceasefire deal was clinched in Ghana on Tuesday."},
		{"agreed", "2015-02-12", "Shelling went on in Debaltseve. The leaders emerged from the talks with a deal on a ceasefire."},
		{"announced", "2022-03-24", "ADDIS ABABA - Tigrayan forces withdrew. Ethiopia's government proclaimed an indefinite humanitarian truce on Thursday."},
		{"announced", "2011-09-05", "Basque gunmen killed a policeman last year. The separatists made public a ceasefire in a video."},
		{"scheduled", "2016-11-28", "The Maoist guerrillas in the Philippines said their fighters would hold their fire over Christmas."},
		{"announced", "2021-03-22", "RIYADH - Missiles hit an oil depot. The kingdom on Monday came out with a truce for Yemen."},
		{"announced", "2020-03-25", "BOGOTA - The ELN guerrillas issued a declaration of a one-month ceasefire."},
		{"scheduled", "2016-02-26", "ALEPPO - Warplanes bombed the suburbs. Guns are to fall silent at midnight on Friday."},
		{"scheduled", "2014-07-31", "GAZA - Shelling went on. A 72-hour truce is set to start on Friday at 8 am."},
		{"scheduled", "2000-06-17", "ALGIERS - Ethiopian guns fired. The cessation of hostilities becomes effective on Monday."},
		{"in_effect", "2018-06-15", "KABUL - Taliban attacks stopped on Friday as a three-day truce got under way."},
		{"in_effect", "2014-09-05", "DONETSK (TASS) - Hostilities were halted in eastern Ukraine at 18:00 on Friday."},
		{"in_effect", "2003-10-10", "A ceasefire went into force across Liberia on Friday, though rebels kept their guns."},
		{"holding", "2022-06-02", "SANAA - A truce has brought calm to Yemen; guns stayed quiet on Thursday for the ninth week."},
		{"holding", "2006-11-26", "GAZA - Rocket fire stopped. The ceasefire was largely observed on Sunday."},
		{"holding", "2015-02-16", "A lull in the fighting around Donetsk entered its second day on Monday."},
		{"holding", "1995-10-13", "SARAJEVO - After months of shelling Bosnia's ceasefire has been respected on most fronts, the United Nations said."},
		{"holding", "2021-05-22", "GAZA - No rockets were fired overnight. The army and Hamas stood by the truce."},
		{"holding", "2020-11-20", "STEPANAKERT - Russian peacekeepers reported that the ceasefire was being honoured along the whole line of contact."},
		{"faltering", "2016-09-17", "ALEPPO - Mortars hit two districts. The week-old ceasefire teetered on Saturday."},
		{"faltering", "2012-04-21", "HOMS - Shelling killed five. The truce was hanging by a thread."},
		{"faltering", "2001-06-20", "Gunmen killed a settler. The ceasefire is coming apart at the seams, officials said."},
		{"faltering", "2023-04-20", "KHARTOUM - Gunfire tested a day-old truce on Thursday."},
		{"faltering", "2000-11-03", "BETHLEHEM - Clashes put the ceasefire in jeopardy."},
		{"collapsed", "2017-02-04", "AVDIIVKA - Heavy shelling has left the ceasefire in tatters."},
		{"faltering", "2025-10-20", "Strikes killed dozens in Gaza. The future of the truce hung in the balance."},
		{"violated", "2020-10-11", "After shelling in Karabakh Armenia and Azerbaijan traded blame for breaking a truce on Sunday."},
		{"violated", "2015-09-03", "Rebels fired on an army post in Luhansk in breach of the ceasefire."},
		{"violated", "1990-10-03", "Rwandan rebels attacked a barracks in contravention of the truce, the army said."},
		{"violated", "2003-12-01", "Army helicopters strafed rebel camps, flouting a ceasefire signed in October in Sudan."},
		{"violated", "2019-10-19", "Fresh shelling broke a five-day ceasefire in northern Syria on Saturday."},
		{"violated", "2021-02-10", "Indian and Pakistani troops exchanged fire along the Line of Control in defiance of the ceasefire."},
		{"extended", "2023-11-30", "Bombing has stopped. The truce in Gaza will last one more day, Qatar said."},
		{"extended", "2016-07-15", "ALEPPO - The army gave the truce another 72 hours."},
		{"extended", "2022-06-02", "Yemen's warring parties agreed to prolong their truce by two months."},
		{"extended", "2023-04-27", "KHARTOUM - The truce was rolled over for three days, the army and the paramilitaries said."},
		{"extended", "1999-02-14", "ETA added six months to its ceasefire, in force since September, as police and gunmen stayed apart."},
		{"extended", "2014-06-27", "DONETSK - Rebels held the airport. Ukraine's president lengthened a week-long ceasefire by 72 hours."},
		{"widened", "2016-05-04", "ALEPPO - The truce was broadened to Aleppo after shelling killed dozens."},
		{"widened", "2017-08-24", "The ceasefire in southern Syria now takes in parts of Homs province, Russia's army said."},
		{"widened", "1993-11-10", "Shelling stopped. The ceasefire in Nagorno-Karabakh was enlarged to cover Fizuli as well."},
		{"widened", "2018-03-01", "The scope of the truce has been expanded to include Ghouta, where shells killed ten."},
		{"renewal_sought", "2023-12-01", "The UN chief urged Israel and Hamas to renew the truce."},
		{"renewal_sought", "2014-08-18", "CAIRO - Efforts to extend the Gaza ceasefire went on as rockets stopped."},
		{"renewal_sought", "2003-04-10", "Indonesia wants Aceh's rebels to come back to the ceasefire."},
		{"renewal_sought", "1996-02-20", "London and Dublin appealed to the IRA to restore its ceasefire."},
		{"suspended", "2020-03-02", "The Taliban put their partial truce with Afghan forces on hold."},
		{"suspended", "2015-05-22", "The FARC rebels suspended a unilateral ceasefire on Friday after bombing killed 26 fighters."},
		{"suspended", "2014-06-10", "A truce in Homs was frozen for two days after mortar fire, the governor said."},
		{"suspended", "1995-12-20", "The guerrillas interrupted their ceasefire for 24 hours to protest against army raids."},
		{"suspended", "2021-11-01", "The army shelved its truce with the rebels pending an inquiry into an ambush."},
		{"renewed", "2023-12-05", "The army and the rebels restored the ceasefire that had lapsed last week."},
		{"renewed", "1997-07-20", "BELFAST - The IRA reinstated its ceasefire at noon on Sunday."},
		{"renewed", "2018-11-13", "GAZA - After two days of rocket fire, both sides went back to the ceasefire."},
		{"expired", "2014-07-26", "GAZA - A 12-hour truce ended on Saturday and shelling resumed."},
		{"expired", "2022-10-03", "SANAA - Yemen's truce lapsed on Sunday, with no deal to prolong it, and guns opened up."},
		{"expired", "2016-10-22", "Aleppo's unilateral truce ran its course on Saturday; warplanes returned."},
		{"expired", "2013-12-26", "The New People's Army let its Christmas ceasefire lapse on Thursday."},
		{"expired", "2023-04-24", "KHARTOUM - Shelling went on. The clock ran out on the Eid truce late on Sunday."},
		{"expired", "1972-01-02", "SAIGON - Viet Cong guns opened up as the New Year truce came to an end."},
		{"collapsed", "2012-06-04", "The collapse of the ceasefire in Syria has led rebels to attack army posts."},
		{"collapsed", "2014-08-01", "Fresh fighting shattered a truce in Gaza two hours after it began."},
		{"collapsed", "1994-12-31", "The ceasefire in Chechnya unravelled within hours as tanks rolled on."},
		{"collapsed", "2000-10-12", "Gunfire put paid to the truce on Thursday."},
		{"collapsed", "2016-09-19", "ALEPPO - The truce has fallen by the wayside, rebels said after air raids."},
		{"collapsed", "1998-06-01", "A ceasefire in Guinea-Bissau was blown apart by shelling."},
		{"terminated", "2004-06-01", "PKK rebels tore up their five-year-old ceasefire with Turkey."},
		{"terminated", "2014-07-01", "Ukraine's president called time on his ten-day truce with the rebels."},
		{"terminated", "2017-02-04", "Patience ran out with the rebels, and the president scrapped the ceasefire on Saturday."},
		{"terminated", "2007-06-05", "ETA, whose gunmen killed two, renounced its ceasefire."},
		{"superseded", "1999-07-10", "The old truce between Congo's rebels and the army has given way to the peace accord signed on Saturday."},
		{"superseded", "2000-12-12", "The June truce between Ethiopia and Eritrea was replaced on Tuesday by a peace treaty."},
		{"superseded", "2016-12-30", "Warplanes bombed Idlib. The February truce for Syria was made obsolete by a deal between Russia and Turkey."},
		{"superseded", "2006-11-21", "The Nepalese rebels' truce was subsumed into a peace agreement on Tuesday."},
		{"", "2022-03-01", "KHARKIV - Missiles hit the city centre. There was no ceasefire to violate, a soldier said."},
		{"", "2015-05-01", "SANAA - Air raids went on. Nobody here expects a truce."},
		{"", "2014-07-10", "GAZA - Rockets fell. If there were a ceasefire, aid could come in, a doctor said."},
		{"", "2023-06-10", "Russian shells hit Kherson. Kyiv and farmers declared a truce in their row over grain prices."},
		{"", "1999-05-02", "NATO bombed Novi Sad. In parliament the two parties called a truce in their quarrel over the budget."},
		{"", "2009-01-10", "Israeli tanks shelled Gaza City. A truce would only help Hamas, the minister said."},
		{"", "2012-08-01", "ALEPPO - Rebels fought troops. The two sides signed a deal to swap prisoners."},
		{"", "1995-07-01", "Serb guns shelled Bihac. The town of Truce, Minnesota, sent blankets."},
		{"", "2016-12-01", "ALEPPO - Bombs fell. Without a ceasefire no convoy can move, the UN said."},
		{"", "2024-04-15", "Drones flew at night. The prospect of a truce is as distant as ever."},
		{"", "2021-08-02", "Taliban fighters entered Lashkar Gah. The peace agreement signed in Doha said foreign troops would leave."},
		{"", "2018-05-05", "Fighters clashed in Tripoli. Trade truce hopes lifted shares in Asia."},
		{"", "1993-02-02", "Croatian troops fired on Serb lines. A ceasefire there is unthinkable, the colonel said."},
		{"historical in_effect", "2016-09-13", "ALEPPO - A truce took effect in Syria on Monday. An earlier one, in February, collapsed within weeks as shelling resumed."},
		{"agreed holding", "2018-12-14", "Yemen's army and the Houthis agreed on a ceasefire in Hodeidah. A separate truce in Taiz was holding."},
		{"called_for expired", "2022-10-04", "SANAA - A six-month truce ran out on Sunday. The UN called on the Houthis and the army to agree to a new one."},
		{"in_effect", "2023-05-23", "KHARTOUM - A week-long ceasefire came into force on Monday. Previous truces were broken by the army and the paramilitaries within minutes."},
		{"holding proposed", "2025-03-30", "Troops stayed out of Gaza City under a truce that is holding. Egypt has proposed another of 50 days."},
		{"collapsed negotiating", "1994-02-10", "SARAJEVO - The January ceasefire fell apart after a mortar attack. Negotiators are discussing a new ceasefire for the city."},
		{"in_effect rejected", "2012-10-26", "DAMASCUS - A holiday truce came into effect on Friday. One militia rejected a ceasefire in Aleppo that the envoy had sought."},
	} {
		day, err := moment.Parse(tt.published)
		if err != nil {
			t.Fatal(err)
		}
		in := r.input(tt.text)
		in.Published = day
		var got []string
		for _, x := range r.events.Assemble(in, resolve.Article(in)).Truces {
			got = append(got, status(&x))
		}
		slices.Sort(got)
		if s := strings.Join(got, " "); s != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.statuses)
		}
	}
}
