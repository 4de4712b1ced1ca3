package event_test

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/event"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/place"
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

type rooms struct {
	times  *timex.Finder
	places *place.Finder
	names  *name.Finder
	quotes *quote.Finder
	cues   *cue.Finder
	events *event.Finder
	words  *resolve.Words
	index  *rule.Index
}

func newRooms() *rooms {
	b := rule.NewBuilder()
	r := &rooms{times: timex.New(b), places: place.New(b), names: name.New(b), quotes: quote.New(b), cues: cue.New(b), words: resolve.New(b)}
	r.events = event.New(b, r.cues)
	r.index = b.Build()
	return r
}

// read returns the truces of a text of Thursday 12 May 2016.
func (r *rooms) read(t *testing.T, text string) (*resolve.Context, []event.Truce) {
	t.Helper()
	in := r.input(text)
	day, err := moment.Parse("2016-05-12")
	if err != nil {
		t.Fatal(err)
	}
	in.Published = day
	c := resolve.Article(in)
	return c, r.events.Assemble(in, c).Truces
}

// input is what the other rooms find in a text.
func (r *rooms) input(text string) *resolve.Input {
	d := token.Split(article.Clean("", text), r.index.Lexicon())
	h := r.index.Scan(d)
	return &resolve.Input{
		Doc: d, Times: r.times.Find(d, h[rule.Timex]), Places: r.places.Find(d, h[rule.Place]), Names: r.names.Find(d, h[rule.Name]),
		Quotes: r.quotes.Find(d, h[rule.Quote]), Cues: r.cues.Find(d, h[rule.Cue]), Whole: h[rule.Whole], Gazetteer: r.places, Roster: r.names, Words: r.words,
	}
}

func status(t *event.Truce) string {
	if len(t.Status) == 0 {
		return ""
	}
	return t.Status[0].Readings[0].Value
}

func start(t *event.Truce) string {
	if len(t.Start) == 0 || len(t.Start[0].Readings) == 0 {
		return ""
	}
	return t.Start[0].Readings[0].Value.Date().String()
}

// war is a sentence that puts a text into a war and says nothing of a truce.
const war = " Rebels shelled army positions near Homs in Syria last month, wounding soldiers."

func TestStatus(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ status, text string }{
		{"called_for", "The U.N. secretary-general appealed on Tuesday for an immediate ceasefire in Aleppo."},
		{"called_for", "The pope has urged both sides in Syria to declare a truce over Easter."},
		{"called_for", "Aid agencies want a 48-hour humanitarian pause in Aleppo."},
		{"called_for", "The Security Council demanded a cessation of hostilities in Aleppo."},
		{"called_for", "Turkey is pressing for a ceasefire in Aleppo."},
		{"called_for", "France renewed its call for a truce in Aleppo."},
		{"called_for", "\"We need a ceasefire now,\" the envoy said. He called on the rebels to lay down their weapons for three days."},
		{"terminated", "The army on Monday declared the truce in Aleppo at an end."},
		{"terminated", "The rebels said that they would not extend their ceasefire any further."},
		{"expired", "The truce in Aleppo was not renewed."},
		{"extended", "The agreements to extend the ceasefire in Aleppo were signed on Tuesday."},
		{"announced", "The army announced a truce in Aleppo for the holiday. It won't be extended, an officer said."},
		{"collapsed", "The truce that the army announced in Aleppo never took hold."},
		{"in_effect", "A truce in Aleppo took effect on Monday. The day on which the pause runs out is not known."},
		{"in_effect", "A truce is supposed to have been in place in Aleppo since Monday."},
		{"announced", "The army declared a truce in Aleppo. None of the convoys will come before a truce has held."},
		{"scheduled", "As of midnight there will be a complete cessation of military operations, the rebels said."},
		{"agreed", "The army and the rebels signed a deal to end fighting in Homs from 1 a.m. on Wednesday."},
		{"counter_proposed", "A truce offered by the army was accepted by the rebels only with amendments."},
		{"agreed", "The army and the rebels agreed to a truce in Homs. The paper does not say who will see to it that the ceasefire is observed."},
		{"denied", "The rebels dismissed reports that they had ordered a truce in Homs."},
		{"denied", "The army denied having agreed to a ceasefire in Homs."},
		{"announced", "The army dismissed reports of losses. It declared a ceasefire in Homs."},
		{"terminated", "The rebels gave notice that they would no longer observe the ceasefire."},
		{"in_effect", "Guns were silent in Homs on Wednesday, the first day of a truce between the army and the rebels."},
		{"holding", "A truce went into its third day in Homs despite sniper fire."},
		{"renewed", "Rebels to restore ceasefire in Homs\n\nFighting in Homs killed two people on Monday."},
		{"proposed", "Russia has offered a three-day truce in Aleppo."},
		{"proposed", "The army put forward a ceasefire for the city of Aleppo."},
		{"proposed", "Under a Russian proposal for a ceasefire, both sides would pull back heavy guns."},
		{"negotiating", "Envoys were trying on Wednesday to broker a ceasefire in Aleppo."},
		{"negotiating", "Talks on a truce in Aleppo went into a third day."},
		{"negotiating", "The two sides are close to a ceasefire, diplomats said."},
		{"negotiating", "Negotiators failed to agree on a ceasefire in Aleppo and will meet again next week."},
		{"rejected", "The rebels rejected a ceasefire offered by the government."},
		{"rejected", "Russia proposed a truce in Aleppo on Monday. The rebels rejected it."},
		{"rejected", "The rebels turned down the army's offer of a truce in Aleppo."},
		{"rejected", "The army refused to accept a ceasefire proposed by Russia."},
		{"rejected", "The president dismissed calls for a ceasefire in Aleppo."},
		{"agreed", "The government and the rebels have agreed to a ceasefire in Aleppo."},
		{"agreed", "The army and the rebels signed a truce in Aleppo on Tuesday."},
		{"agreed", "A ceasefire for Aleppo was agreed late on Tuesday."},
		{"agreed", "The warring sides struck a truce in Aleppo on Tuesday after mediation by Qatar."},
		{"agreed", "The rebels have accepted a truce in Aleppo proposed by Russia."},
		{"agreed", "The army and the rebels signed an accord on an end to hostilities in Aleppo."},
		{"agreed", "The army and the rebels have agreed to end hostilities in Aleppo."},
		{"announced", "The militia leader ordered his fighters to freeze their activities for six months."},
		{"extended", "The rebels have prolonged by six months the freeze on their military operations."},
		{"announced", "The rebels said on Tuesday that they would lay down their arms for three days."},
		{"announced", "Israel said it would hold its fire if the rockets stopped."},
		{"called_for", "The Red Cross asked both sides to stop shooting for a day so that the wounded can be brought out."},
		{"announced", "The group has declared a definitive cessation of its armed activity."},
		{"agreed_in_principle", "The warring sides have agreed in principle to a ceasefire in Aleppo."},
		{"announced", "Russia announced a three-day ceasefire in Aleppo on Wednesday."},
		{"announced", "The rebels declared a unilateral truce for the holiday."},
		{"announced", "The army ordered a 48-hour halt to the fighting in Aleppo."},
		{"announced", "The rebels said they would hold their fire."},
		{"scheduled", "A ceasefire in Aleppo is due to begin on Saturday."},
		{"scheduled", "A truce in Aleppo will take effect at midnight on Friday."},
		{"scheduled", "The guns are to fall silent in Aleppo at noon on Saturday."},
		{"scheduled", "The ceasefire comes into force on Saturday."},
		{"in_effect", "A ceasefire came into force in Aleppo on Monday."},
		{"in_effect", "A truce has been in force in Aleppo since Monday."},
		{"in_effect", "A truce took hold in Aleppo at dawn on Tuesday."},
		{"in_effect", "The guns fell silent in Aleppo at midnight on Tuesday as a truce took effect."},
		{"holding", "A ceasefire in Aleppo was largely holding on Wednesday, residents said."},
		{"holding", "The truce in Aleppo has held for a week."},
		{"holding", "Both sides are respecting the ceasefire in Aleppo."},
		{"violated", "The army accused the rebels of violating the ceasefire in Aleppo."},
		{"violated", "Both sides have repeatedly broken the truce in Aleppo."},
		{"violated", "Truce violations were reported in Aleppo on Wednesday."},
		{"faltering", "The ceasefire in Aleppo is fraying."},
		{"faltering", "The truce in Aleppo was hanging by a thread on Wednesday."},
		{"faltering", "The ceasefire in Aleppo is on the verge of collapse."},
		{"suspended", "The rebels have suspended their ceasefire in Aleppo."},
		{"extended", "The truce in Aleppo has been extended for another 72 hours."},
		{"extended", "The two sides agreed to extend the ceasefire in Aleppo by a week."},
		{"extended", "The army said it was prolonging the truce in Aleppo until Sunday."},
		{"renewed", "The army and the rebels renewed the ceasefire in Aleppo on Wednesday."},
		{"renewal_sought", "Diplomats are trying to revive the ceasefire in Aleppo."},
		{"expired", "A three-day truce in Aleppo expired at midnight on Tuesday."},
		{"expired", "The truce in Aleppo ran out on Wednesday."},
		{"expired", "The ceasefire in Aleppo ended on Tuesday without an agreement to extend it."},
		{"collapsed", "The ceasefire in Aleppo has collapsed."},
		{"collapsed", "The truce in Aleppo broke down within hours."},
		{"collapsed", "A ceasefire in Aleppo that began on Monday has fallen apart."},
		{"collapsed", "The truce in Aleppo is dead, the rebels said."},
		{"terminated", "The rebels called off their truce in Aleppo on Wednesday."},
		{"terminated", "The army announced the end of the ceasefire in Aleppo."},
		{"terminated", "The rebels said they were no longer bound by the ceasefire in Aleppo."},
		{"terminated", "The government withdrew from the ceasefire in Aleppo on Tuesday."},
		{"superseded", "The ceasefire in Aleppo was replaced by a wider agreement on Tuesday."},
		{"denied", "The army denied that a ceasefire had been agreed in Aleppo."},
	} {
		_, got := r.read(t, tt.text+war)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1 %s", tt.text, len(got), tt.status)
			continue
		}
		if s := status(&got[0]); s != tt.status {
			t.Errorf("%q: %s, want %s", tt.text, s, tt.status)
		}
	}
}

func TestStart(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ start, text string }{
		{"2016-05-09", "A ceasefire came into force in Aleppo on Monday."},
		{"2016-05-09", "A truce has been in place in Aleppo since Monday."},
		{"2016-05-09", "On Monday a ceasefire took effect in Aleppo."},
		{"2016-05-14", "The countdown to talks begins on Saturday, when a seven-day ceasefire takes effect in Aleppo."},
		{"2016-05-12", "The rebels shelled Aleppo after the ceasefire was supposed to take effect at midnight."},
		{"2016-05-14", "A ceasefire starting on Saturday has been agreed for Aleppo."},
		{"2016-05-14", "The army and the rebels agreed on a ceasefire in Aleppo from Saturday."},
		{"2016-05-14", "The truce in Aleppo, which begins on Saturday, was brokered by Qatar."},
		{"2016-05-14", "The sides agreed to cease all hostilities from Saturday."},
		{"2016-05-14", "Russia announced a ceasefire in Aleppo, effective from Saturday."},
		{"2016-05-14", "A ceasefire is scheduled for Saturday in Aleppo."},
		{"2016-05-14", "A ceasefire has been agreed for Aleppo, but the army said it would take effect on Saturday."},
		{"2016-05-09", "The ceasefire, in effect since 9 May, has been extended."},
		{"2016-05-09", "The truce that began on Monday is fraying."},
		{"2016-05-09", "The ceasefire has largely held since it took effect on Monday."},
		{"2016-05-09", "Since Monday, when the ceasefire began, eleven people have died."},
		{"2016-05-14", "Israel and the militants will stop fighting at noon on Saturday, Egypt said."},
		{"2016-05-14", "A 72-hour truce is to run from Saturday to Tuesday."},
		{"2016-05-08", "The ceasefire entered into force at 8 p.m. on Sunday."},
		{"2016-05-14", "The ceasefire is to enter into force as of noon on Saturday."},
		{"2016-05-14", "The army will observe a truce with effect from 6 a.m. on Saturday."},
		{"2016-05-14", "The sides agreed to halt hostilities beginning on Saturday."},
		{"2016-05-14", "The truce was signed on Tuesday and takes effect on Saturday."},
		{"2016-05-07", "The ceasefire, which started at 6am on Saturday, has been broken repeatedly."},
		{"2016-05-12", "The army declared a truce from today."},
		{"2016-05-09", "Two people have been killed since the ceasefire began on May 9."},
		{"2016-05-09", "The guns fell silent at 4 a.m. on Monday under a ceasefire brokered by Qatar."},
		{"2016-05-09", "Residents of Aleppo enjoyed a calm night after a ceasefire came into effect on Monday."},
		{"2016-05-09", "The ceasefire in Aleppo dates from 9 May."},
		{"2016-05-14", "Egypt said a ceasefire between Israel and Hamas would start at 5 a.m. on Saturday."},
		{"2016-05-14", "A ceasefire will be observed from Saturday until 20 May."},
		{"2016-05-14", "From Saturday a ceasefire will apply in Aleppo."},
		{"2016-05-14", "At noon on Saturday a truce is due to begin in Aleppo."},
		{"2016-05-09", "The truce, now in its fourth day, began on Monday."},
		{"2016-05-09", "Under the ceasefire that went into force on 9 May, both sides are to pull back."},
		{"2016-05-14", "They announced a three-day ceasefire, to begin on Saturday."},
		{"2016-05-14", "A three-day ceasefire for the holiday is planned from Saturday."},
		{"", "A ceasefire in Aleppo was agreed on Monday."},
		{"", "Russia announced a ceasefire in Aleppo on Monday."},
		{"", "The ceasefire in Aleppo expired on Monday."},
		{"", "The army broke the ceasefire in Aleppo on Monday."},
		{"", "The U.N. called on Monday for a ceasefire in Aleppo."},
	} {
		_, got := r.read(t, tt.text+war)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		if s := start(&got[0]); s != tt.start {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.start)
		}
	}
}

func TestLength(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ length, text string }{
		{"PT48H", "A 48-hour ceasefire began in Aleppo on Monday."},
		{"PT48H", "A ceasefire of 48 hours began in Aleppo on Monday."},
		{"P1W", "A week-long truce began in Aleppo on Monday."},
		{"P1W", "The army and the rebels signed a week-long arrangement to stop fighting in Aleppo on Monday."},
		{"PT48H", "A 48-hour ceasefire that the army was ordered to keep in Aleppo lasted about four hours on Tuesday."},
		{"PT48H", "A 48-hour truce between the army and the rebels in Aleppo was extended on Tuesday by 24 hours."},
		{"", "The truce was extended on Tuesday: a 24-hour extension followed."},
		{"", "A truce in Aleppo held for more than a year."},
		{"PT6H", "The truce in Aleppo, of six hours, was to let the wounded out. The army agreed to it on Tuesday."},
		{"PT72H", "A ceasefire had been declared by the army on April 21. It too was to last 72 hours."},
		{"P1W", "The army and the rebels agreed to a truce for one week."},
		{"P45D", "The army and the rebels agreed on Tuesday to stop fighting for 45 days."},
		{"P6M", "The truce, which is to last six months, began on Monday."},
		{"P6M", "A ceasefire began on Monday. It is to last for six months."},
		{"P6W", "Under the agreement the ceasefire would hold for an initial six weeks."},
		{"P60D", "The rebels declared a ceasefire on Monday for a period of 60 days."},
		{"P3D", "The ceasefire, for three days, was announced by Russia."},
		{"P3D", "The rebels said they would hold their fire for three days."},
		{"PT72H", "Both sides have agreed to a truce lasting 72 hours."},
		{"P10D", "The ceasefire will run for 10 days from Saturday."},
		{"P2W", "The army announced a ceasefire, valid for two weeks."},
		{"P1M", "A one-month ceasefire was signed on Monday."},
		{"P3D", "The truce lasted three days."},
		{"P1W", "The truce was to have lasted a week but broke down on Tuesday."},
		{"P4D", "The truce will begin at 7 a.m. on Friday and last four days."},
		{"P5D", "The ceasefire held for five days before it collapsed."},
		{"P30D", "The ceasefire, initially for 30 days, began on Monday."},
		{"P60D", "The ceasefire (60 days) began on Monday."},
		{"P6M", "The ceasefire holds in all of Aleppo, for a renewable period of six months."},
		{"P3M", "The mediators proposed three months of truce in Aleppo."},
		{"", "The ceasefire in Aleppo has been violated for three weeks."},
		{"", "The rebels extended their truce for another month."},
		{"", "Talks on a ceasefire in Aleppo went on for five hours."},
		{"", "The ceasefire has now held for 100 days."},
		{"", "The truce lasted barely two days."},
		{"", "The truce lasted less than a week."},
		{"", "A ceasefire began in Aleppo on Monday. If the ceasefire is kept for 72 hours, the rebels will free their captives."},
		{"", "Egypt is working on a truce of a year or more."},
		{"", "The ceasefire ends five weeks of fighting."},
		{"", "A ceasefire took effect on Monday after four years of civil war."},
		{"", "The truce has been extended by two days."},
		{"", "The army will observe a truce for five hours every day."},
		{"", "The ceasefire took effect on Monday, three days after talks began."},
	} {
		_, got := r.read(t, tt.text+war)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		s := ""
		if c := got[0].Length; len(c) > 0 {
			s = c[0].Readings[0].Value.String()
		}
		if s != tt.length {
			t.Errorf("%q: %q, want %q", tt.text, s, tt.length)
		}
	}
}

// Two truces stay apart, and one stays one.
func TestHowMany(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		n    int
		text string
	}{
		{1, "A ceasefire took effect in Aleppo on Monday. The truce was brokered by Russia. The deal bars flights over the city. The agreement has held."},
		{2, "The army shelled Aleppo. The government's ceasefire follows a month-long truce called by the rebels last week."},
		{2, "Shells fell on Aleppo. A truce of two days was followed by a ceasefire that took effect on Monday."},
		{1, "Shells fell on Aleppo. The fighting that followed a truce in March ended on Monday."},
		{1, "Russia proposed a truce in Aleppo. The rebels accepted the ceasefire on Tuesday. The pause began at noon."},
		{1, "The truce in Aleppo expired on Monday after being extended twice. The first extension was for two days."},
		{1, "A 48-hour ceasefire began in Aleppo on Monday. The two-day truce has held."},
		{1, "The ELN guerrillas on Tuesday called off a ceasefire with the government of Colombia. The group declared a three-month truce on 1 March."},
		{1, "The ELN guerrillas said on Tuesday that they were ending a ceasefire. They had agreed to a truce with the army of Colombia in March."},
		{1, "The ELN guerrillas ended a month-long truce on Tuesday. Last month's ceasefire was the first in Colombia for years."},
		{1, "The ELN guerrillas extended their ceasefire in Colombia until June. The group declared a truce in April."},
		{1, "Shells fell on Aleppo in the last week of a three-month truce declared by the army. It was the second such night of a three-month truce that the army declared in February."},
		{1, "Pakistan-India ceasefire extended until end of talks in Geneva\n\nPakistan and India agreed to extend their 48-hour ceasefire until the end of talks expected to begin on Saturday in Geneva."},
		{2, "The ELN guerrillas ended a month-long truce in Colombia on Tuesday. They declared a month-long ceasefire in April 2013."},
		{2, "The ELN guerrillas called off their ceasefire in Colombia on Tuesday. The FARC rebels declared a truce in March."},
		{2, "A ceasefire took effect in Aleppo on Monday. A previous truce in February collapsed within days."},
		{2, "A three-day truce began in Aleppo on Monday. The rebels want a permanent ceasefire in the whole of Syria."},
		{2, "A ceasefire took effect in Aleppo on Monday. Another truce, in Homs, has held for a month."},
		{2, "A ceasefire took effect in Aleppo on Monday. An earlier ceasefire, which began in February, fell apart in April."},
		{2, "The army declared a two-day truce in Aleppo. The rebels declared a ceasefire of five days."},
		{2, "A truce in Aleppo expired on Monday. A separate ceasefire in Homs is still in force."},
		{2, "The nationwide cessation of hostilities has been in force since February. A 48-hour truce in Aleppo expired on Monday."},
		{2, "A ceasefire took effect in Aleppo on Monday. Last year's truce collapsed after a week."},
		{2, "A ceasefire in Aleppo took effect on Monday. The 2012 ceasefire lasted only a few days."},
		{2, "A ceasefire took effect in Aleppo on Monday. A truce signed in Geneva last year was never observed."},
		{2, "A ceasefire took effect in Aleppo on Monday. The previous truce, agreed in March, broke down within a week."},
		{2, "A ceasefire took effect in Aleppo on Monday. A truce agreed in October lasted six weeks."},
		{2, "A ceasefire took effect in Aleppo on Monday. A first truce, on 13 March, was broken the same night."},
		{2, "A ceasefire took effect in Aleppo on Monday. Last month's truce lasted four days."},
		{2, "A ceasefire took effect in Aleppo on Monday. A truce brokered by Egypt in 2012 ended in the same way."},
		{2, "A ceasefire took effect in Aleppo on Monday. The rebels' own truce in Homs, declared in April, is to end on Friday."},
		{2, "A ceasefire took effect in Aleppo on Monday. The ceasefire of 2012 lasted only a few days."},
		{2, "The army and the rebels agreed on Tuesday to a truce in Aleppo from Saturday. The ceasefire in the south, in force since January, is not affected."},
		{2, "A 72-hour truce began in Aleppo on Monday. The U.N. has asked for a permanent ceasefire."},
		{2, "The army declared a ceasefire on Monday. The rebels answered on Tuesday with a truce of ten days."},
		{2, "The army and the rebels signed a ceasefire on Tuesday. They had agreed to a truce in 2014, but it collapsed."},
		{2, "The rebels called off a ceasefire that they declared in March. A new truce is being negotiated by Qatar."},
		{2, "A ceasefire in Aleppo took effect on Monday. A similar truce in Homs fell apart last week."},
		{2, "The army and the rebels signed a ceasefire on Tuesday. A truce that they signed on 20 April was broken within hours."},
		{2, "The ceasefire that took effect in Aleppo on Monday is holding. The truce agreed in February has collapsed in most of Syria."},
		{2, "The army has extended its truce in Aleppo until Sunday. A ceasefire in the south brokered by Jordan took effect on Wednesday."},
		{2, "Russia announced a day-long ceasefire in Aleppo on Wednesday. The U.N. wants a weekly 48-hour pause."},
		{2, "The ceasefire in Aleppo, the second this month, began on Monday. The first fell apart after two days."},
		{2, "The army and the rebels agreed on Wednesday to a ceasefire. The last one, in February, collapsed within a week."},
		{2, "The sides signed a truce on Tuesday, replacing a ceasefire that was agreed in February."},
		{2, "The rebels announced a ceasefire in Aleppo on Tuesday. In Homs a truce has been in place since March."},
		{2, "A humanitarian pause in Aleppo begins on Saturday. The wider ceasefire, which came into force in February, is fraying."},
		{2, "Russia wants a 48-hour truce in Aleppo. The ceasefire in Homs has held since March."},
		{2, "The parties agreed on Tuesday to a ceasefire in Aleppo. A deal on a truce in Homs was broken by the army last week."},
		{2, "A ceasefire in Aleppo takes effect on Saturday. The army says that the rebels violated the February truce in Homs."},
		{2, "The U.N. called for a 48-hour pause in Aleppo. The army declared a ceasefire in Homs on Tuesday."},
		{2, "The rebels ended a truce that had held since March. The government has offered a ceasefire of 15 days."},
		{2, "The six-month truce is to begin on Saturday. The ceasefire that ended the last war, in 2013, is no longer kept by anybody."},
		{2, "The army and the rebels agreed to a second ceasefire on Tuesday. The first, of 23 January, was broken within days."},
		{2, "A 24-hour truce in Aleppo ended on Monday. The sides agreed on Wednesday to a 72-hour one."},
		{2, "The army rejected a month-long ceasefire. It declared a three-day truce for Easter instead."},
		// What stands for another truce without naming it.
		{2, "A ceasefire in Aleppo took effect on Monday. It is the second this month. The first, arranged by tribal elders, was over by the next morning."},
		{2, "A ceasefire in Aleppo took effect on Monday. The one of March 2014 lasted until the summer."},
		{2, "The rebels ended their ceasefire on Monday. It had been preceded by one of 60 days, announced last July."},
		{2, "The army declared a truce in Homs on Monday. The militias followed a week later with one of their own."},
		{2, "The army declared a ceasefire on 18 April. Two days later a spokesman announced another, to begin at 9 p.m."},
		{2, "A ceasefire in Aleppo took effect on Monday. The last general one, which came into effect in July last year, lasted some weeks."},
		{1, "A ceasefire in Aleppo took effect on Monday. It is the third ceasefire to be declared in the city since 2012."},
		{1, "The army agreed to a truce in Homs. That one has held, a general said."},
		{1, "The rebels declared a ceasefire on Monday. One of them was shot on Tuesday, and another, a boy, was hurt."},
		{2, "The rebels ended their ceasefire in March. The army had ordered it on 25 October. It had been preceded by one of 60 days."},
		{2, "The army and the rebels signed a ceasefire on Monday. It widens the pact of the militias. That first ceasefire has been respected in the south."},
		{1, "The army and the rebels signed on Monday a deal that both call a permanent cessation of hostilities. The two sides shook hands."},
		// Told apart by their days, by what is said of them, by what they are called.
		{2, "The army and the rebels agreed on a general ceasefire on Monday. On 11 March both sides had held their fire around Homs, but that truce ended on 22 March."},
		{2, "A pause in the fighting in Aleppo is to last 120 hours. Once the fighters have gone there will be a permanent cease-fire, the general said."},
		{2, "A truce in Aleppo was holding on Wednesday. Turkey rejected a ceasefire that the rebels had declared on the border in January."},
		{2, "The Christmas truce in Homs has held. It succeeds a shorter ceasefire, for seven days, which began at noon on 5 March."},
		{2, "The government suspended its ceasefire with the rebels on Monday. Its separate truce with the militia has been extended until August."},
		{2, "Russia calls for an immediate ceasefire. On 18 March the minister had declared a cease-fire, and shells fell while he read it out."},
		{1, "Rebels end truce in Homs\n\nThe rebels on Monday called off a four-month-old ceasefire in Homs, blaming the army."},
		{1, "The truce in Aleppo was signed on Monday and took effect on Tuesday. The plan of the five powers was refused by the rebels, and the plan is dead."},
		{0, "There was no ceasefire in Aleppo on Monday, whatever the envoy says."},
		{0, "We agreed to stop fighting about the war, the mayor of the village said."},
		{0, "A ceasefire in Aleppo would save lives, analysts say."},
		{0, "The president ruled out any truce with the rebels."},
		{0, "It is not clear what a truce would look like if one were ever agreed."},
		{0, "Fighting went on in Aleppo. The peace agreement of 1995 gave the region autonomy."},
	} {
		_, got := r.read(t, tt.text+war)
		if len(got) != tt.n {
			var called []string
			for i := range got {
				called = append(called, strings.Join(got[i].Called, "/")+"="+status(&got[i]))
			}
			t.Errorf("%q: %d truces %q, want %d", tt.text, len(got), called, tt.n)
		}
	}
}
