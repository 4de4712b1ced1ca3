package resolve

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/place"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// timesOf reads the times and places of a text.
func timesOf(t *testing.T, text, published string) (*Input, *Context) {
	t.Helper()
	b := rule.NewBuilder()
	tf, pf, words := timex.New(b), place.New(b), New(b)
	ix := b.Build()
	d := token.Split(article.Clean("", text), ix.Lexicon())
	hits := ix.Scan(d)
	in := &Input{Doc: d, Gazetteer: pf, Times: tf.Find(d, hits[rule.Timex]), Places: pf.Find(d, hits[rule.Place]), Whole: hits[rule.Whole], Words: words}
	if published != "" {
		m, err := moment.Parse(published)
		if err != nil {
			t.Fatal(err)
		}
		in.Published = m
	}
	c := new(Scratch).context(in)
	c.where(in).about()
	c.published(in)
	c.when(in)
	return in, c
}

// moments writes the readings of a time as "a or b".
func moments(rs []Reading[moment.Moment]) string {
	var out []string
	for _, r := range rs {
		out = append(out, r.Value.String())
	}
	return strings.Join(out, " or ")
}

func TestWhen(t *testing.T) {
	for _, x := range []struct {
		text, published, words, want string
	}{
		// A story of yesterday's dateline calls that day today.
		{"Guns fall silent\n\nBURAO, June 20 (Reuters) - The elders today signed a truce.", "1994-06-21", "today", "1994-06-20"},
		{"Guns fall silent\n\nBURAO, June 21 (Reuters) - The elders today signed a truce.", "1994-06-21", "today", "1994-06-21"},
		{"Guns fall silent\n\nBURAO, Dec. 31 (Reuters) - The elders today signed a truce.", "1995-01-01", "today", "1994-12-31"},
		{"Guns fall silent\n\nBURAO, June 12 (Reuters) - The elders today signed a truce.", "1994-06-21", "today", "1994-06-21"},
		// Direction from the verb.
		{"He said Monday that it would hold.", "2016-05-11", "Monday", "2016-05-09"},
		{"They will meet Monday in Geneva.", "2016-05-11", "Monday", "2016-05-16"},
		{"Talks are expected to resume on Thursday.", "2016-05-11", "Thursday", "2016-05-12"},
		{"The truce runs out on Thursday.", "2016-05-11", "Thursday", "2016-05-12"},
		{"The general ordered a truce from noon on Friday.", "2016-05-11", "noon on Friday", "2016-05-13T12:00"},
		{"The army extended the pause until Friday.", "2016-05-11", "Friday", "2016-05-13"},
		{"It had been due to expire Friday.", "2016-05-16", "Friday", "2016-05-13"},
		// What somebody does in the present on a day is to come; what somebody says in the present is of any day.
		{"He flies to Nairobi on Saturday.", "2008-01-23", "Saturday", "2008-01-26"},
		{"The envoys go to the front line Saturday.", "2008-01-23", "Saturday", "2008-01-26"},
		{"The villagers had to go to the front line Saturday.", "2008-01-23", "Saturday", "2008-01-19"},
		{"She denies that the convoy left on Saturday.", "2008-01-23", "Saturday", "2008-01-19"},
		{"He recalls the raid, led by strangers, on Saturday.", "2008-01-23", "Saturday", "2008-01-19"},
		{"Villagers may come back, though hundreds fled on Saturday.", "2008-01-23", "Saturday", "2008-01-19"},
		// A verb behind "said that" is nearer to the day than the one before it.
		{"The colonel said that on Saturday his men would go home.", "2008-01-23", "Saturday", "2008-01-26"},
		{"The colonel will say that on Saturday his men were shelled.", "2008-01-23", "Saturday", "2008-01-26"},
		{"The colonel warned that as of noon nobody would be safe. The colonel said that on Saturday his men were shelled.", "2008-01-23", "Saturday", "2008-01-19"},
		// What stands before its noun tells no time, nor do plans that are a noun; what was expected of a day may be over.
		{"The shares would be issued on a newly appointed day in January.", "1989-10-26", "January", "1990-01"},
		{"She dropped her plans for the weekend when on Friday the guns spoke.", "2008-01-23", "Friday", "2008-01-18"},
		{"The union plans a march on Friday.", "2008-01-23", "Friday", "2008-01-25"},
		{"The convoy was expected to leave on Tuesday but never did.", "2008-01-23", "Tuesday", "2008-01-22"},
		{"The gate is opened on Saturday.", "2008-01-23", "Saturday", "2008-01-26"},
		{"The man is accused of the theft on Saturday.", "2008-01-23", "Saturday", "2008-01-19"},
		// A weekday joined to one that is last or next is of the same week.
		{"The council meets next Monday or Tuesday.", "2008-01-23", "Tuesday", "2008-01-29"},
		{"The council met last Monday and Tuesday.", "2008-01-23", "Tuesday", "2008-01-22"},
		{"The council met last Monday. Tuesday was quiet.", "2008-01-23", "Tuesday", "2008-01-22"},
		// Who says it stands between commas and is none of it.
		{"On Friday, the mayor said, the bridge will open.", "2008-01-23", "Friday", "2008-01-25"},
		{"On Friday, said the mayor, thieves took the lamps.", "2008-01-23", "Friday", "2008-01-18"},
		// A few dates of long ago are those of a story; with a day of the news beside them they are not.
		{"The rising broke out in the spring of 1871. By late May it was crushed.", "2008-01-23", "late May", "1871-05"},
		{"The rising broke out in the spring of 1871. By late May, said the curator on Monday, the show will close.", "2008-01-23", "late May", "2008-05"},
		{"In the summer of 1812 he crossed the river. The following spring he was beaten.", "2008-01-23", "The following spring", "1813-21"},
		{"By the end of 1863 the port was lost. The next month the island fell.", "2008-01-23", "The next month", "1864-01"},
		// What is to come is told in the present behind its day, too; what closes as of a day has not yet.
		{"On Monday they meet the creditors.", "2008-01-23", "Monday", "2008-01-28"},
		{"On Monday they met the creditors.", "2008-01-23", "Monday", "2008-01-21"},
		{"Sunday marks the tenth anniversary of the raid.", "2008-01-23", "Sunday", "2008-01-27"},
		{"No visas as of Friday.", "2008-01-23", "Friday", "2008-01-25"},
		{"No visas were given as of Friday.", "2008-01-23", "Friday", "2008-01-18"},
		// A day without its month is of the month the text has reached.
		{"In June 2004 a four-day raid ended on the 9th. It had begun on the 5th.", "2008-01-23", "the 5th", "2004-06-05"},
		{"The raid began on 28 September 1939. On the 30th Modlin fell, and on the 2nd it was over.", "2008-01-23", "the 30th", "1939-09-30"},
		{"The raid began on 28 September 1939. On the 30th Modlin fell, and on the 2nd, at dawn, it was over.", "2008-01-23", "the 2nd", "1939-10-02"},
		{"They marched on 3 October 1806. At 5:00 the next morning the fog lifted.", "2008-01-23", "5:00 the next morning", "1806-10-04T05:00"},
		{"Early in 1916 the attack began. From March to November the guns never stopped.", "2008-01-23", "November", "1916-11"},
		{"The clock was last wound on February 29.", "1998-02-11", "February 29", "1996-02-29"},
		{"The clock will next be wound on February 29.", "1998-02-11", "February 29", "2000-02-29"},
		{"NATO gave them ten days from midnight GMT on Thursday to leave.", "1994-02-09", "midnight GMT on Thursday", "1994-02-11T00:00Z or 1994-02-10T00:00Z"},
		{"Rain is likely Friday through Sunday.", "1996-05-30", "Sunday", "1996-06-02"},
		{"The Rovers open at home Friday.", "1996-05-30", "Friday", "1996-05-31"},
		{"Cocoa for July delivery fell.", "1996-05-30", "July", "1996-07"},
		{"Cocoa prices fell in July.", "1996-05-30", "July", "1995-07"},
		// A span of clocks may run over midnight.
		{"The city is dark from 10 p.m. to 4 a.m. on most nights.", "2008-01-23", "4 a.m.", "2008-01-24T04:00"},
		{"The bridge was shut from 10 a.m. to 4 p.m. for repairs.", "2008-01-23", "4 p.m.", "2008-01-23T16:00"},
		{"The pause begins at 00:00 Kiev time on 15/02/2015.", "2015-02-12", "00:00 Kiev time on 15/02/2015", "2015-02-15T00:00+02:00[Europe/Kyiv]"},
		// What happened on a day has happened, however far back; what is deferred, offered or wanted for one is to come.
		{"General Zia seized power on July 5 and promised elections.", "1978-05-02", "July 5", "1977-07-05"},
		{"The council set the vote on July 5 in doubt.", "1978-05-02", "July 5", "1978-07-05"},
		{"The junta wants the poll held on March 7.", "2010-11-30", "March 7", "2011-03-07"},
		{"The envoys put off their decision, and the council moved its session to Monday.", "1999-03-24", "Monday", "1999-03-29"},
		{"The council moved on Monday.", "1999-03-24", "Monday", "1999-03-22"},
		{"The president proposed talks in Accra on Friday.", "2003-06-03", "Friday", "2003-06-06"},
		{"The president held talks in Accra on Friday.", "2003-06-03", "Friday", "2003-05-30"},
		{"The rebels had until the ultimatum ran out on Sunday night to leave.", "1999-06-09", "Sunday night", "1999-06-13TNI"},
		{"The paper had printed the plan as early as Friday.", "2012-04-11", "Friday", "2012-04-06"},
		{"Observers could arrive as early as Friday.", "2012-04-11", "Friday", "2012-04-13"},
		{"The cease-fire would have expired on Friday.", "1995-02-01", "Friday", "1995-02-03"},
		{"The army withdrew last year in May.", "1995-02-01", "last year in May", "1994-05"},
		{"Thousands fled at the end of March. The two sides are due to meet by the end of the month.", "2012-04-11", "the end of the month", "2012-04"},
		{"Thousands fled at the end of March. It had rained until the end of the month.", "2012-04-11", "the end of the month", "2012-03"},
		{"The rebels stopped firing from zero hours on Sunday.", "2012-04-11", "zero hours on Sunday", "2012-04-08T00:00"},
		{"The hearing was put off till Tuesday.", "1997-07-25", "Tuesday", "1997-07-29"},
		{"The 48 hours run out on Wednesday.", "1997-07-25", "Wednesday", "1997-07-30"},
		{"The garrison had run out of food on Monday.", "1997-07-25", "Monday", "1997-07-21"},
		{"The premier, whose party faces a vote on Sunday, praised the truce.", "1997-07-25", "Sunday", "1997-07-27"},
		{"The accord obliges both to return to the lines of last September 28.", "1997-07-25", "last September 28", "1996-09-28"},
		{"Guns fell silent at 18.30 GMT.", "1995-02-01", "18.30 GMT", "1995-02-01T18:30Z"},
		{"The talks stalled in March.", "2016-02-11", "March", "2015-03"},
		{"Voting will be held in March.", "2016-02-11", "March", "2016-03"},
		{"It lasts from January 1 to June 30.", "2023-01-03", "June 30", "2023-06-30"},
		{"Both have held their fire since March 20.", "1996-12-04", "March 20", "1996-03-20"},
		{"The sides meet separately Monday with the envoy.", "2016-05-11", "Monday", "2016-05-16"},
		{"The sides did not meet Monday.", "2016-05-11", "Monday", "2016-05-09"},
		{"The pause had been set to lapse May 14.", "2016-05-11", "May 14", "2016-05-14"},
		{"The army had taken the town on May 14.", "2016-05-11", "May 14", "2015-05-14"},
		{"They announced an agreement to reopen the port in July.", "2016-05-11", "July", "2016-07"},
		{"They announced an agreement in July.", "2016-05-11", "July", "2015-07"},
		{"The council has prolonged the mission through June.", "2016-05-11", "June", "2016-06"},
		{"The fighting raged through June.", "2016-05-11", "June", "2015-06"},
		{"The roads open when the accord is signed in June.", "2016-05-11", "June", "2016-06"},
		{"It is believed that they were killed in June.", "2016-05-11", "June", "2015-06"},
		{"In July, after the Doe vs. Roe ruling, a bomb killed two.", "2016-05-11", "July", "2015-07"},
		{"The accord is to last until Oct. 31.", "1992-02-01", "Oct. 31", "1992-10-31"},
		{"The accord held until Oct. 31.", "1992-02-01", "Oct. 31", "1991-10-31"},
		{"They put forward the plan on September 12.", "2025-11-07", "September 12", "2025-09-12"},
		{"The general spoke of a calm from 1 a.m. on Thursday.", "2016-05-04", "1 a.m. on Thursday", "2016-05-05T01:00"},
		{"The army proclaimed a calm, starting at 1 a.m. on Saturday.", "2016-04-29", "1 a.m. on Saturday", "2016-04-30T01:00"},
		{"The town was shelled from 6 p.m. on Friday.", "2016-05-11", "6 p.m. on Friday", "2016-05-06T18:00"},
		{"The halt takes effect three days after the signing, on Tuesday.", "1994-11-20", "Tuesday", "1994-11-22"},
		{"They agreed in Cairo on Monday to stop the shelling on Saturday.", "1996-05-28", "Saturday", "1996-06-01"},
		{"They went to Cairo on Monday to mourn those killed on Saturday.", "1996-05-28", "Saturday", "1996-05-25"},
		{"The office has predicted rain from Sunday.", "2021-12-10", "Sunday", "2021-12-12"},
		{"The shelling stopped on Monday and was to rest until Thursday.", "2017-07-07", "Thursday", "2017-07-06"},
		{"They will rest from about Friday to Sunday.", "2018-06-09", "Sunday", "2018-06-17"},
		{"She took office three weeks ago and spoke last night.", "1997-07-20", "last night", "1997-07-19TNI"},
		{"The camp was raised after the flood of 12 January.", "2010-10-14", "12 January", "2010-01-12"},
		{"A truce was signed in April 1988 and collapsed that June.", "1989-11-01", "that June", "1988-06"},
		{"It takes effect at 0400 on April 27.", "1996-04-26", "0400 on April 27", "1996-04-27T04:00"},
		{"It began at 00:01 local time on Monday, 11 August.", "2014-08-14", "00:01 local time on Monday, 11 August", "2014-08-11T00:01"},
		{"Updated 29 July 2025, 09:15: the guns are silent.", "2025-07-29", "29 July 2025, 09:15", "2025-07-29T09:15"},
		{"Then it was one in the morning.", "2015-02-14", "one in the morning", "2015-02-14T01:00"},
		{"On the third day you charge the phones.", "2023-04-30", "the third day", ""},
		{"Friday, the third day of the lull, was calm.", "2023-04-30", "the third day", "2023-04-28"},
		{"The truce was called off with effect from midnight on Friday.", "2010-01-30", "midnight on Friday", "2010-01-30T00:00 or 2010-01-29T00:00"},
		{"The talks run from Friday to August 11.", "2024-07-24", "Friday", "2024-07-26"},
		{"The ministers intended to fly in on Saturday.", "2008-10-30", "Saturday", "2008-11-01"},
		{"The raids came in the night to 18 March.", "2025-10-10", "the night to 18 March", "2025-03-17TNI"},
		// Dates that follow one of another year.
		{"It was signed on 20 May 2023. It began at 9:45 in the evening of 22 May, and the army left the talks on 31 May.", "2025-06-28", "9:45 in the evening of 22 May", "2023-05-22T21:45"},
		{"It was signed on 20 May 2023. It began at 9:45 in the evening of 22 May, and the army left the talks on 31 May.", "2025-06-28", "31 May", "2023-05-31"},
		{"The war broke out on 15 April 2023. A convoy was attacked on 2 June.", "2025-06-28", "2 June", "2025-06-02"},
		{"The war broke out on 15 April 2023, and talks will be held on 2 July.", "2025-06-28", "2 July", "2025-07-02"},
		{"The raid began at dawn on 6 May.", "2016-05-09", "dawn on 6 May", "2016-05-06TMO"},
		{"It was signed on 3 May. At dawn the next day it was broken.", "2016-05-09", "dawn the next day", "2016-05-04TMO"},
		{"It was signed before dawn on 3 May.", "2016-05-09", "3 May", "2016-05-03"},
		{"It was signed in the early hours of Friday.", "2016-05-09", "the early hours of Friday", "2016-05-06"},
		{"It was signed late on 3 May.", "2016-05-09", "late on 3 May", "2016-05-03"},
		{"It holds on the first Sunday in June.", "2016-05-09", "the first Sunday in June", "2016-06-05"},
		{"It was no Christmas truce of 1914.", "2016-05-09", "Christmas", "1914-12-25"},
		{"The February cease-fire of 2014 was forgotten.", "2016-05-09", "February", "2014-02"},
		{"The February cease-fire was forgotten.", "2016-05-09", "February", "2016-02"},
		{"It began two weeks later than planned.", "2016-05-09", "two weeks", ""},
		// Two dates that share a year.
		{"Guns were silent in April and May 2014.", "2016-05-11", "April", "2014-04"},
		{"Guns were silent from October to February 2015.", "2016-05-11", "October", "2014-10"},
		{"Guns were silent in April, and in May 2014 they spoke.", "2016-05-11", "April", "2016-04"},
		// Days told by another day.
		{"The convoy left on May 3, the day before the vote.", "2016-05-11", "the day", "2016-05-03"},
		{"The convoy was due the day before last Tuesday's vote.", "2016-05-11", "the day before last Tuesday", "2016-05-09"},
		{"The convoy was shelled the day after the vote.", "2016-05-11", "the day", ""},
		// A day that was to come when it was named and may be over.
		{"A march planned for Friday was called off.", "2016-05-14", "Friday", "2016-05-13"},
		{"A march planned for Friday was called off.", "2016-05-11", "Friday", "2016-05-13"},
		{"A march is planned for Friday.", "2016-05-14", "Friday", "2016-05-20"},
		{"The mediators had set Monday for the signing.", "2016-05-10", "Monday", "2016-05-09"},
		{"The mediators had set Monday for the signing.", "2016-05-06", "Monday", "2016-05-09"},
		{"The envoys were due on Tuesday, but nobody came.", "2016-05-11", "Tuesday", "2016-05-10"},
		{"Saturday's vote will be close.", "2016-05-11", "Saturday", "2016-05-14"},
		{"Tuesday's vote will be annulled.", "2016-05-11", "Tuesday", "2016-05-10"},
		{"Tuesday's raid will be studied.", "2016-05-11", "Tuesday", "2016-05-10"},
		{"The handover is on Sunday.", "2016-05-11", "Sunday", "2016-05-15"},
		{"Sunday is the deadline.", "2016-05-11", "Sunday", "2016-05-15"},
		// Days, weeks and nights told by where the text is.
		{"The bridge was blown up on 3 May. The night before, a patrol had crossed it.", "2016-05-09", "The night before", "2016-05-02TNI"},
		{"It was signed on 20 April. The week before, talks had failed.", "2016-05-09", "The week before", "2016-W15"},
		{"It was signed on 20 April and broken the following week.", "2016-05-09", "the following week", "2016-W17"},
		{"The guns fell silent in the last week of April.", "2016-05-11", "the last week of April", "2016-04"},
		{"It ran out on the last day of February 2016.", "2016-05-11", "the last day of February 2016", "2016-02-29"},
		{"They left on the last day of talks, Friday.", "2016-05-11", "Friday", "2016-05-06"},
		{"A patrol was seen at 6 a.m. ten days before the raid.", "2016-05-11", "6 a.m. ten days", ""},
		{"Hundreds were killed over the last year.", "2016-05-11", "the last year", ""},
		{"Hundreds were killed last year.", "2016-05-11", "last year", "2015"},
		// All that lies on one side of a year.
		{"They want the pre-1967 lines back.", "2016-05-11", "pre-1967", "../1967"},
		{"No post-2003 government could hold the town.", "2016-05-11", "post-2003", "2003/.."},
		// What must, may or is wanted to be done is to come; so is what a headline tells in the infinitive.
		{"The garrison must leave by boat on Friday.", "2016-05-11", "Friday", "2016-05-13"},
		{"The garrison may have left by boat on Friday.", "2016-05-11", "Friday", "2016-05-06"},
		{"The union wants everybody on the square on Saturday.", "2016-05-11", "Saturday", "2016-05-14"},
		{"It may take weeks: on Tuesday, shots were heard.", "2016-05-11", "Tuesday", "2016-05-10"},
		{"\"You give us until Friday, as if we were guests,\" she said.", "2016-05-11", "Friday", "2016-05-13"},
		{"The front, he had said, would be calm from noon on Tuesday.", "2016-05-11", "noon on Tuesday", "2016-05-10T12:00"},
		{"The accord sets a deadline of June 15 for a full peace.", "2016-05-11", "June 15", "2016-06-15"},
		{"Rebels to Free Prisoners on Friday\n\nThe rebels have lists.", "2016-05-11", "Friday", "2016-05-13"},
		{"Rebels Freed Prisoners on Friday\n\nThe rebels have lists.", "2016-05-11", "Friday", "2016-05-06"},
		{"There are to be talks on Friday.", "2016-05-11", "Friday", "2016-05-13"},
		{"The truce ended on 1 December.", "2016-08-30", "1 December", "2015-12-01"},
		{"A truce did start on December 28.", "2016-08-27", "December 28", "2015-12-28"},
		{"The miners said the truce will end on 1 December.", "2016-08-30", "1 December", "2016-12-01"},
		{"He threatened to go on unless the elections of 15 October are put off.", "2016-08-01", "15 October", "2016-10-15"},
		// Counted from where the text is.
		{"It was signed last November and took effect at 4 a.m. on the 27th of that month.", "2016-05-11", "4 a.m. on the 27th of that month", "2015-11-27T04:00"},
		{"In March they set a deadline of the 28th.", "2016-05-11", "the 28th", "2016-03-28"},
		{"It was signed in October 2004 and fell apart the following January.", "2016-05-11", "following January", "2005-01"},
		{"It was announced on 20 April, and the rebels joined it the following Monday.", "2016-05-11", "the following Monday", "2016-04-25"},
		{"Convoys were to leave on 5 April. That Saturday none came.", "2016-05-11", "That Saturday", "2016-04-02"},
		{"It was renewed in November, and again in December, until the end of February.", "2016-05-11", "the end of February", "2016-02"},
		{"In 1981 a skirmish over a hill ended with a truce on 2 June.", "2016-05-11", "2 June", "1981-06-02"},
		{"The war began in January 2014. Talks began in February.", "2016-05-11", "February", "2016-02"},
		{"The cabinet met in the morning. Last June it had not.", "2016-05-11", "the morning", "2016-05-11TMO"},
		{"The truce of Tuesday lay in pieces last night.", "2016-05-13", "last night", "2016-05-12TNI"},
		{"It was signed on 10 May. The order had been given two days before.", "2016-05-11", "two days before", "2016-05-08"},
		// Days and hours in other orders.
		{"It is to begin on Friday morning, 13 May.", "2016-05-11", "Friday morning, 13 May", "2016-05-13TMO"},
		{"She called on Friday at ten to say so.", "2016-05-11", "Friday at ten", "2016-05-06T10:00"},
		{"She passed on Friday at ten checkpoints.", "2016-05-11", "Friday", "2016-05-06"},
		{"It ran out at four on Sunday morning.", "2016-05-11", "four on Sunday morning", "2016-05-08T04:00"},
		{"It runs until 11:59 p.m. of June 7.", "2016-05-11", "11:59 p.m. of June 7", "2016-06-07T23:59"},
		// Two clocks for one instant.
		{"It starts in Aleppo at 00:01 on 16 June (2101 GMT Wednesday).", "2016-06-15", "00:01 on 16 June", "2016-06-16T00:01+03:00[Asia/Damascus]"},
		{"It starts in Aleppo at 00:01 on 16 June (2101 GMT Wednesday).", "2016-06-15", "2101 GMT Wednesday", "2016-06-15T21:01Z"},
		{"The pause in Gaza began at 7 a.m. (0500 GMT) on Friday.", "2023-11-24", "7 a.m.", "2023-11-24T07:00+02:00[Asia/Gaza]"},
		{"In Kabul it began at midnight on Friday (1930 GMT).", "2020-02-22", "midnight on Friday", "2020-02-22T00:00+04:30[Asia/Kabul] or 2020-02-21T00:00+04:30[Asia/Kabul]"},
		{"He leaves at 4 in the morning (4 a.m. EDT Thursday).", "2000-04-05", "4 in the morning", "2000-04-06T04:00-04:00"},
		{"It happened around 3:30 a.m. local time (2230 GMT Sunday).", "2013-03-20", "3:30 a.m. local time", "2013-03-18T03:30~"},
		{"The pause in Kharkiv ends at 10 p.m. on Sunday (11 p.m. Moscow time).", "2016-05-12", "10 p.m. on Sunday", "2016-05-15T22:00+02:00"},
		{"It holds in Aleppo from noon on Saturday until midnight on Sunday (2100 GMT).", "2016-05-12", "noon on Saturday", "2016-05-14T12:00+03:00[Asia/Damascus]"},
		{"It happened at 6 p.m. local time (2300 GMT Sunday).", "2013-03-20", "6 p.m. local time", "2013-03-17T18:00-05:00"},
		// Stated zones.
		{"It took effect at 5 p.m. Moscow time on Monday.", "2016-09-12", "5 p.m. Moscow time on Monday", "2016-09-12T17:00+03:00[Europe/Moscow]"},
		{"Khartoum announced it for 18:00 local time on 1 November 2017.", "2017-11-01", "18:00 local time on 1 November 2017", "2017-11-01T18:00+02:00[Africa/Khartoum]"},
		{"The guns fell silent in Delhi at 1700 hours IST on May 10.", "2025-05-10", "1700 hours IST on May 10", "2025-05-10T17:00+05:30"},
		{"The halt is to begin at 11 a.m. EDT Friday.", "2016-05-11", "11 a.m. EDT Friday", "2016-05-13T11:00-04:00"},
		// Of the place.
		{"In Kyiv shelling stopped at 6 p.m. on 5 September 2014.", "2014-09-06", "6 p.m. on 5 September 2014", "2014-09-05T18:00+03:00[Europe/Kyiv]"},
		// Clocks that were put forward or back.
		{"In Damascus it began at 00:30 on 25 March 2016.", "2016-03-26", "00:30 on 25 March 2016", "2016-03-25T00:30[Asia/Damascus]"},
		{"In Damascus it ended at 23:30 on 27 October 2016.", "2016-10-28", "23:30 on 27 October 2016", "2016-10-27T23:30+03:00[Asia/Damascus] or 2016-10-27T23:30+02:00[Asia/Damascus]"},
		// Both orders of a numeric date, both midnights.
		{"It was signed on 09/05/2016.", "2016-05-11", "09/05/2016", "2016-05-09 or 2016-09-05"},
		{"It was signed on 09/05/2016.", "2016-09-07", "09/05/2016", "2016-09-05 or 2016-05-09"},
		{"It is to last until midnight on the 30th.", "2017-09-04", "midnight on the 30th", "2017-10-01T00:00 or 2017-09-30T00:00"},
		{"It began at midnight on Sunday, but shells fell.", "2020-01-12", "midnight on Sunday", "2020-01-12T00:00"},
		{"It takes effect at midnight on Friday.", "2002-02-22", "midnight on Friday", "2002-02-23T00:00 or 2002-02-22T00:00"},
		{"The first step follows at midnight on July 31.", "1992-07-13", "midnight on July 31", "1992-08-01T00:00 or 1992-07-31T00:00"},
		{"They will hold their fire from midnight on March 26.", "2020-03-25", "midnight on March 26", "2020-03-26T00:00 or 2020-03-27T00:00"},
		{"They will hold their fire until midnight on March 26.", "2020-03-25", "midnight on March 26", "2020-03-27T00:00 or 2020-03-26T00:00"},
		// A clock of a day told by another, or by its night.
		{"It was signed on July 27 and is in force from noon the next day.", "1953-07-28", "noon the next day", "1953-07-28T12:00"},
		{"It was signed on July 27 and began at 10 p.m. the same day.", "1953-07-28", "10 p.m. the same day", "1953-07-27T22:00"},
		{"It holds from midnight of February 24/25.", "2021-02-25", "midnight of February 24/25", "2021-02-25T00:00"},
		{"They will stop at midnight on 24-25 May.", "2021-05-20", "midnight on 24-25 May", "2021-05-25T00:00"},
		{"Firing ends at midnight tonight.", "2021-05-20", "midnight tonight", "2021-05-21T00:00"},
		{"It began at midnight local time (2000 GMT Saturday) in Baku.", "2020-10-18", "midnight local time", "2020-10-18T00:00+04:00[Asia/Baku]"},
		{"It was signed last Monday; it began at midnight that night.", "2023-04-30", "midnight that night", "2023-04-25T00:00"},
		{"Tanks rolled on Thursday night, around 10 p.m. in the capital.", "2016-07-16", "Thursday night, around 10 p.m.", "2016-07-14T22:00"},
		{"It was read out on Friday evening at six.", "2016-07-16", "Friday evening at six", "2016-07-15T18:00"},
		{"It was read out on Friday evening at six checkpoints.", "2016-07-16", "Friday evening", "2016-07-15TEV"},
		{"It was read out on Friday evening at 6 o'clock.", "2016-07-16", "Friday evening at 6 o'clock", "2016-07-15T18:00"},
		{"It was signed on 29/05/2016.", "2016-10-01", "29/05/2016", "2016-05-29"},
		{"It held until midnight Friday.", "2016-05-16", "midnight Friday", "2016-05-14T00:00 or 2016-05-13T00:00"},
		// Counted from a day that is named.
		{"It will end three days after May 4.", "2016-05-02", "three days", "2016-05-07"},
	} {
		in, c := timesOf(t, x.text, x.published)
		found := false
		for _, tm := range c.Times {
			if in.Doc.Slice(tm.First, tm.End) != x.words {
				continue
			}
			found = true
			if got := moments(tm.Moment); got != x.want {
				t.Errorf("%s: %q: %s, want %s", x.text, x.words, got, x.want)
			}
		}
		if !found {
			for _, tm := range c.Times {
				t.Logf("found %q", in.Doc.Slice(tm.First, tm.End))
			}
			t.Errorf("%s: %q is not found", x.text, x.words)
		}
	}
}

// TestFigures compares the figures of a quarter.
func TestFigures(t *testing.T) {
	text := "Some aid is paid within 18 months. Output rose in the third quarter from a year earlier, and fell from the previous quarter. After a flat first quarter, it was a surprise. " +
		"Losses were $2 million, compared with $3 million last year. It was founded last year. This quarter will be better. It will last three weeks."
	in, c := timesOf(t, text, "2013-02-20")
	want := map[string]string{"the third quarter": "2012-Q3", "a year earlier": "2011-Q3", "the previous quarter": "2012-Q2", "last year": "2011-Q3 2012", "This quarter": "2013-Q1", "three weeks": "P3W"}
	got := map[string]string{}
	for _, tm := range c.Times {
		s := in.Doc.Slice(tm.First, tm.End)
		got[s] = strings.TrimSpace(got[s] + " " + tm.Value)
	}
	for s, w := range want {
		if got[s] != w {
			t.Errorf("%s: %q, want %q", s, got[s], w)
		}
	}
}

func TestRelation(t *testing.T) {
	for _, x := range []struct{ text, event, offset string }{
		{"It takes effect 72 hours after the last signature.", "the last signature", "PT72H"},
		{"Troops must leave within 48 hours of the signing.", "the signing", "PT48H"},
		{"They must leave within 48 hours on Monday.", "", ""},
	} {
		in, c := timesOf(t, x.text, "2020-10-23")
		event, offset := "", ""
		for _, tm := range c.Times {
			if r := tm.Relation; r != nil {
				event, offset = in.Doc.Slice(r.EventFirst, r.EventEnd), r.Offset.String()
			}
		}
		if event != x.event || offset != x.offset {
			t.Errorf("%s: %s after %q", x.text, offset, event)
		}
	}
}

func TestClockDiagnostics(t *testing.T) {
	for text, code := range map[string]string{
		"The pause in Gaza begins at 7 a.m. (0637 GMT) on Friday.": "clocks-disagree",
		"In Damascus it began at 00:30 on 25 March 2016.":          "clock-skipped",
		"In Damascus it ended at 23:30 on 27 October 2016.":        "clock-twice",
		"The pause in Gaza begins at 7 a.m. (0500 GMT) on Friday.": "",
	} {
		_, c := timesOf(t, text, "2023-11-24")
		got := ""
		for _, d := range c.Diagnostics {
			got = d.Code
		}
		if got != code {
			t.Errorf("%s: diagnostic %q, want %q", text, got, code)
		}
	}
}

// checkTimes compares the values of some expressions of a text with those wanted, and misses none.
func checkTimes(t *testing.T, text, published string, want map[string]string) {
	t.Helper()
	in, c := timesOf(t, text, published)
	for _, tm := range c.Times {
		s := in.Doc.Slice(tm.First, tm.End)
		if w, ok := want[s]; ok {
			if tm.Value != w {
				t.Errorf("%s: %s, want %s", s, tm.Value, w)
			}
			delete(want, s)
		}
	}
	for s := range want {
		t.Errorf("%s is not found", s)
	}
}

// TestStories gives a story about the past its own clock.
func TestStories(t *testing.T) {
	text := "In September 1939 Germany attacked Poland. On 17 September the Soviet Union followed. By early October the country was divided. " +
		"In April 1940 Denmark was taken in a day. In May the attack in the west began. On 10 June Italy entered the war, and twelve days later France gave up. " +
		"In October 1940 Greece was attacked. In December 1941 the war became one of the world. In January the front held. In May 1942 it moved. In June 1942 it stopped."
	checkTimes(t, text, "2009-12-19", map[string]string{"17 September": "1939-09-17", "early October": "1939-10", "May": "1940-05", "10 June": "1940-06-10", "twelve days later": "1940-06-22", "January": "1942-01"})
}

// TestFeatures keeps news that looks back over many years from being read as a story of its own time: "this week" is of the day it is told.
func TestFeatures(t *testing.T) {
	text := "The ferry was built in 1962. It was sold in 1971, again in 1983 and again in 1999. It burned out in 2004 and was raised in 2006. " +
		"This week the yard went under the hammer. In March a buyer had come from Oslo."
	checkTimes(t, text, "2016-05-11", map[string]string{"This week": "2016-W19", "March": "2016-03"})
}

// TestStoriesInSections reads a story whose headings tell the years and that glances back.
func TestStoriesInSections(t *testing.T) {
	text := "The coast, 1861-1863\n\nIn July 1861 the first army was beaten. A new general took command on July 26. In April 1862 he landed on the coast, and by June 1862 he stood before the city. " +
		"On September 5 the enemy crossed the river.\n\n1863\n\nThe second crossing began in June. It was stopped on July 3. The general, who had been wounded in May 1862, watched it. " +
		"In November there was a truce to bury the dead.\n\n1864\n\nThe winter was hard. In March a third general came. In May 1864 he moved."
	checkTimes(t, text, "2009-12-19", map[string]string{"July 26": "1861-07-26", "September 5": "1862-09-05", "June": "1863-06", "July 3": "1863-07-03", "November": "1863-11", "March": "1864-03"})
}

// TestChronologies reads lists of dated items of which not all tell their year.
func TestChronologies(t *testing.T) {
	checkTimes(t, "The war in the valley\n\nFebruary 2003 - Two groups rise up.\n\nApril 2, 2004 - An envoy speaks of crimes.\n\nApril 8 - Both sides sign a truce.\n\nDecember 30 - It is over.\n\nJanuary 5 - Talks are called off.", "2009-05-07",
		map[string]string{"February 2003": "2003-02", "April 2, 2004": "2004-04-02", "April 8": "2004-04-08", "December 30": "2004-12-30", "January 5": "2005-01-05"})
	checkTimes(t, "Truces in the valley\n\n2014\nJanuary 23: The generals sign a first truce.\nAugust 25: They sign another.\n2015\nFebruary 1: And another.", "2015-08-13",
		map[string]string{"January 23": "2014-01-23", "August 25": "2014-08-25", "February 1": "2015-02-01"})
	checkTimes(t, "The generals met on March 3, 2012. They met again on August 2: nobody signed.", "2013-09-01", map[string]string{"August 2": "2013-08-02"})
}

func TestPublished(t *testing.T) {
	rest := " Both sides said that the truce had held through its first night, and that the roads would be opened to aid."
	for _, x := range []struct{ text, want string }{
		{"BEIRUT, June 2, 2016 (Reuters) - Guns fell silent." + rest, "2016-06-02"},
		{"PARIS, December 14, 1995: The presidents signed." + rest, "1995-12-14"},
		{"Guns fall silent\n\nPublished: 9 May 2016, 18:20 GMT\n\nThe guns fell silent." + rest, "2016-05-09T18:20Z"},
		{"Guns fall silent\n\n09/05/2016\n\nThe guns fell silent." + rest, "2016-05-09 or 2016-09-05"},
		{"Guns fall silent\n\nUpdated: 12 May 2016\n\nThe guns fell silent." + rest, ""},
		{"Guns fall silent\n\nUpdated: 12 May 2016\n\nThe guns fell silent on Monday." + rest, "2016-05-09/2016-05-12"},
		{"date: '2022-08-02'\n\nThe guns fell silent." + rest, "2022-08-02"},
		{"The guns fell silent in the valley." + rest + " Nobody was hurt.\n\nGoma, 30 July 2024.", "2024-07-30"},
		{"DUSHANBE, Oct 20 - The guns fell silent." + rest + " Nobody was hurt.\n\n(1994)", "1994-10-20"},
		{"The rivals signed a truce in Geneva on Friday, 23 October 2020." + rest, "2020-10-23/2020-10-29"},
		{"The guns fell silent." + rest, ""},
		{"PEACE SECRETARIAT\nNakuru\nPRESS STATEMENT\n\nThe parties have today, 15 October 2002, signed a truce." + rest, "2002-10-15"},
		{"Today, 8 May 1945, was how the diary began that was found in 2011." + rest, ""},
		{"Valleynews.example, Lyon, 24 June 2009\n\nThe guns fell silent." + rest, "2009-06-24"},
		{"The war began in 1914 and ended on 11 November 1918." + rest, ""},
		{"Guns fall silent\n\n28 June 2025 Humanitarian Aid\n\nThe guns fell silent." + rest, "2025-06-28"},
		{"Guns fall silent\n\nValley Bureau | Published December 10, 2021\n\nThe guns fell silent." + rest, "2021-12-10"},
		{"Guns fall silent\n\nOur foreign staff\n20 September 2016 • 7:14am\n\nThe guns fell silent." + rest, "2016-09-20"},
		{"Guns fall silent\nSarajevo, Jan 1, 1995 (Own service)\n\nThe guns fell silent." + rest, "1995-01-01"},
		{"Guns fall silent\n\nPage last updated at 15:10 GMT, Friday, 16 May 2008\n\nThe guns fell silent." + rest, "2008-05-16T15:10Z"},
		{"This Article is From May 16, 2008\n\nGuns fall silent\n\nThe guns fell silent." + rest, "2008-05-16"},
		{"Guns fall silent\n\nMara Voss in Goma | May 16, 2008 13:45 IST\nLast Updated: May 16, 2008 14:27 IST\n\nThe guns fell silent." + rest, "2008-05-16T13:45"},
		{"Jul 02, 2010-Friday\n\nGuns fall silent\n\nworld Updated: May 16, 2008 23:26 IST\n\nThe guns fell silent." + rest, ""},
		{"Vol. 5 Num 145 Sun. May 18, 2008\n\nGuns fall silent\n\nThe guns fell silent." + rest, "2008-05-18"},
		{"Page last updated at 14:10 GMT, Friday, 16 May 2008 15:10 UK\n\nGuns fall silent\n\nThe guns fell silent." + rest, "2008-05-16T15:10+01:00[Europe/London]"},
		{"Valley News\nLast Updated: Friday, 16 May 2008, 15:10 GMT\nGuns fall silent\nThe guns fell silent." + rest, "2008-05-16T15:10Z"},
		{". Last Updated: 07/27/2016\n\nGuns fall silent\n\nThe guns fell silent." + rest, ""},
		{"Valley Herald SECTION: World PAGE: 4 DATE: FRIDAY, May 16, 2008 SOURCE: wires\nThe guns fell silent." + rest, "2008-05-16"},
		{"Rebels Sign Truce - 2002-05-16\n\nThe guns fell silent." + rest, "2002-05-16"},
		{"Guns fall silent\n\nBy Amin, Rose | The Valley Post (Accra, Ghana), May 16, 2008 | Go to overview\n\nThe guns fell silent." + rest, "2008-05-16"},
		{"The truce was broken - on the date: 2002-05-16 - by both." + rest, ""},
		{"Guns fall silent\n\nSigned at Accra, 18 August 2003\n\nThe guns fell silent." + rest, ""},
		{"Guns fall silent\n\nFile photo taken on May 4, 2010 shows the valley. (AFP)\n\nThe guns fell silent." + rest, ""},
		{"The guns fell silent." + rest + " Nobody was hurt.\n\n27 April 1996\n\nLeading article, page 13", "1996-04-27"},
		{"KIGALI, June 5 - The guns fell silent." + rest + " Nobody was hurt.\n\nCopyright 1995 The Valley Press. All rights reserved.", "1995-06-05"},
		{"The guns fell silent." + rest + " Nobody was hurt.\n\nCopyright 1995 The Valley Press. All rights reserved.", ""},
		{"(Kigali, 5 June 1995) - The guns fell silent." + rest, "1995-06-05"},
		{"Floods in the north • Bank raises rates again for the third time this year • Minister opens a bridge • Rains end the drought in the south, farmers say • Cup final is put off\n\nGuns fall silent\n\nXinhua, July 26, 2015 Adjust font size:\n\nThe guns fell silent." + rest, "2015-07-26"},
		{"Guns fall silent\n\nPosted on Dec 29, 2016 in World | 0 comments\n\nThe guns fell silent." + rest, "2016-12-29"},
		{"The guns fell silent." + rest + " Nobody was hurt.\n\nCorrection: May 4, 2012", ""},
		{"The guns fell silent." + rest + " Nobody was hurt.\n\nThis article was originally published on 4 May 2010.", "2010-05-04"},
		{"The guns fell silent." + rest + " Nobody was hurt.\n\nA version of this article appears in print on May 4, 2012, on page A1.", "2012-05-03/2012-05-04"},
		{"The guns fell silent." + rest + " Nobody was hurt.\n\nThe last truce was signed in Lome on May 4, 2012.", ""},
		{"GENEVA, May 5 - The guns fell silent." + rest, ""},
		{"Guns fall silent\n\nwww.example.org 2007-11-01 04:34:54 Print\n\nLOME, Oct. 31 (Own service) -- The guns fell silent." + rest, "2007-11-01T04:34"},
		{"Tenth Anniversary Of A Truce\n\nIt was noon on Wednesday, 31 August 1994, when the guns fell silent." + rest, ""},
		{"Guns fall silent\n\nBy Jane Roe\nPublished On 4 Dec 20134 Dec 2013\n\nThe guns fell silent." + rest, "2013-12-04"},
		{"Lome, Togo | Thursday 8/13/2015 - 07:55 GMT\nThe guns fell silent." + rest, "2015-08-13T07:55Z"},
		{" date 2015-02-15 The guns fell silent in the valley." + rest, "2015-02-15"},
		{"Thursday, 19th September 2024\n\nGuns fall silent\n\nFriday, 6th March 2020\n\nThe guns fell silent in the valley." + rest, "2020-03-06"},
		{"Guns fall silent | News | 14.11.2019\n\nThe guns fell silent in the valley." + rest, "2019-11-14"},
		{"July 19, 2025Valley Report\n\nThe guns fell silent in the valley." + rest + "\n\nWorld\n\nAugust 2025\n\nSport\n\nJuly 2025", "2025-07-19"},
		{"The guns fell silent at a date 2015-02-15 that nobody kept." + rest, ""},
		{"The guns fell silent.\n\nMay 4, 2012: The envoy arrives." + rest + "\n\nJuly 9, 2013: The envoy goes." + rest, ""},
		{"Ten years of talks\n\nMay 4, 2012\n\nThe envoy arrives in the valley with a plan of his own." + rest + "\n\nJuly 9, 2013\n\nThe envoy goes." + rest, ""},
		{"Guns fall silent\n\nUpdated 27 February 2018\n\nIn this Jan. 19, 2018 photo, a man walks in the valley. (AP)\n\nThe guns fell silent." + rest, "2018-01-01/2018-02-27"},
		{"Guns fall silent\n\nLast updated on 11 September 2021\n\nThe rebels said on Thursday that the guns had fallen silent on Dec. 31." + rest, ""},
		{"NAIROBI, March 24 (Reuters) - The government declared a truce on Thursday. War broke out in November 2020." + rest, "2022-03-24 or 2023-03-24"},
		{"KATHMANDU, Dec. 2: The rebels said on Friday that they would stop. They have fought since 1996." + rest, "2005-12-02 or 2011-12-02 or 2016-12-02 or 2022-12-02"},
		{"The rebels met on Thursday." + rest + "\n\nThe truce was long in the making, and it is the first of its kind in the valley, elders say, who have seen a few. A truce signed in Accra on June 17 collapsed within days in 2003.", ""},
	} {
		_, c := timesOf(t, x.text, "")
		got := ""
		if len(c.Published) > 0 {
			got = moments(c.Published[0].Readings)
		}
		if got != x.want {
			t.Errorf("%s: %s, want %s", x.text[:40], got, x.want)
		}
	}
}
