package event_test

import "testing"

// What a story of long ago tells is history, whatever the day on which it is told.
func TestLongAgo(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ statuses, published, text string }{
		{"historical", "2020-06-22", "Veterans laid wreaths in Rethondes on Monday, the 80th anniversary of the day on which a French delegation signed an armistice with Germany. Troops fired a salute."},
		{"historical", "2023-07-27", "A ceremony on the 70th anniversary of the signing of the armistice will be held in Wonju on Thursday. Soldiers from nine armies were invited."},
		{"historical", "2021-07-11", "On Sunday ministers stood for the fallen of the War of Independence and for the Truce that ended it. Soldiers fired a volley."},
		{"historical", "2014-12-24", "Dignitaries gathered in Frelinghien on Wednesday to mark the 100th anniversary of the Christmas truce. Troops of both armies had sung carols in their trenches. The unofficial ceasefire was punished by their officers."},
		{"historical", "2022-06-14", "On this day in 1982, British troops took the heights above Stanley. A ceasefire was declared before nightfall, and soldiers on both sides put down their rifles."},
		{"historical", "2018-08-20", "Thirty years ago on Monday the guns fell silent between Iran and Iraq. The war had begun in September 1980. On July 18 Tehran accepted the resolution, and the ceasefire that followed was watched by soldiers of 26 armies."},
		{"historical", "2016-02-20", "The former mediator Ana Lind has died, aged 91. She brought Unita and the government of Angola to one table. In 1994 she shuttled between them in pursuit of a ceasefire. Soldiers on both sides called her grandmother."},
		{"historical", "2023-01-27", "The Paris accords were signed on January 27, 1973. Troops were to be home within 60 days. Both sides soon began violating the ceasefire, and fighting went on until 1975."},
		{"violated", "2018-08-20", "The guns fell silent between the two armies in 1988, after eight years of war. On Sunday shells hit a border post. Both sides were quick to accuse the other of violating the ceasefire."},
		{"historical", "2018-10-20", "It is exactly 20 years since ETA announced a ceasefire. The ceasefire was to begin on September 18, and its fighters kept it for 14 months. Bombs had killed hundreds."},
		{"historical", "2023-05-12", "Monrovia remembers its ceasefire 20 years on. Soldiers of the rebels and of the army sat in one church, and a choir of former fighters sang."},
		{"agreed", "2012-10-22", "The rebels, who took up arms 30 years ago, agreed on a ceasefire on Monday. The army will pull its troops back."},
		{"announced", "2012-10-22", "It is 30 years since the war began. On Monday the army and the rebels announced a ceasefire. Soldiers cheered."},
		{"terminated", "2020-11-15", "The president of the Polisario Front has issued a decree ending the ceasefire signed with Morocco in 1991. Fighters were told to be ready."},
		{"in_effect", "2025-10-10", "The first anniversary of the war was marked with shelling. The ceasefire in Gaza took effect on Friday. Troops pulled back."},
		{"extended", "2024-08-01", "Rebels in Mindanao marked the 10th anniversary of their truce and extended it on Thursday by a year. Soldiers watched from the hills."},
		{"violated", "2023-07-28", "On the 70th anniversary of the armistice, soldiers at the line broke the truce on Thursday with a burst of gunfire."},
		// Without a day of publication, and where the story itself names no day of late.
		{"historical", "", "On this day in 1991, Yugoslav tanks rolled into Slovenia. Ten days later a ceasefire was signed on the island of Brioni. The army withdrew."},
		{"historical", "", "On this day in 1982, British troops took the heights above Stanley. A ceasefire was declared before nightfall, and soldiers on both sides put down their rifles."},
		{"historical", "", "My father was a sergeant in Algeria. In March 1962 the ceasefire of Evian came into force at noon. The army stopped its operations. He never spoke of it."},
		{"historical", "2023-10-22", "The former mediator Ana Lind has died, aged 91. She brought Unita and the government of Angola to one table. In 1994 she shuttled between them in pursuit of a ceasefire. Soldiers on both sides respected it."},
		{"historical", "2023-10-22", "Nagorno-Karabakh: a history. The war began in 1988. A ceasefire was signed in Bishkek in May 1994. Skirmishes violated the truce for years."},
		{"violated", "2009-10-22", "Nagorno-Karabakh: new deaths. The war began in 1988. A ceasefire was signed in Bishkek in May 1994. Skirmishes violated the truce on Monday."},
	} {
		if s := r.statuses(t, tt.published, tt.text); s != tt.statuses {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.statuses)
		}
	}
}

// A truce's word may be the name of a programme, and a truce may be one of a plot.
func TestNamesAndPlots(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		n    int
		text string
	}{
		{0, "Shootings fell by a third where the CeaseFire outreach workers walk the streets. Chicago CeaseFire treats guns and violence as a disease. The CeaseFire approach works, police say."},
		{0, "Boston began Operation Ceasefire when gang members were killed by guns. Ceasefire brings fighters and pastors to one table. Violence fell."},
		{0, "Guns were handed in at a church on Sunday. The violence fell after police joined the Ceasefire programme. Ceasefire has been copied in nine cities."},
		{1, "Rebels shelled the airport. A Ceasefire between the army and the rebels took effect at noon on Friday. The army called its campaign Operation Dawn."},
		{0, "The film opens with soldiers in a bunker. As the cast waits for the attack, a ceasefire is announced over the radio. The plot thickens after the premiere of its ghosts, and viewers may want their money back."},
		{0, "A nonfiction book for young readers on soldiers in the trenches. The chapter on the truce is the best: soldiers of both armies climb out and stop fighting. Four stars."},
		{0, "At the range an instructor saw a soldier drop. He called a cease-fire, and the shooters cleared their rifles. Troops have trained there since May, and no exercise had gone wrong."},
		{1, "Soldiers of both armies called a cease-fire in Abyei at noon on Friday, after nine had been killed. The exercise of the peacekeepers went on."},
		{1, "A film director was killed in Aleppo when mortars fell on a cinema. A ceasefire in the city took effect at noon on Friday, hours before the premiere of her documentary."},
	} {
		_, got := r.read(t, tt.text)
		if len(got) != tt.n {
			t.Errorf("%q: %d truces, want %d", tt.text, len(got), tt.n)
		}
	}
}
