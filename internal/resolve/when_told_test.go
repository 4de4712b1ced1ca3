package resolve

import "testing"

// TestToldTogether gives what is told together one day or one year.
func TestToldTogether(t *testing.T) {
	for _, x := range []struct {
		text, published string
		want            map[string]string
	}{
		{"Mortars fell between 9 a.m. and 1 p.m. on Sunday.", "2014-09-08", map[string]string{"9 a.m.": "2014-09-07T09:00"}},
		{"The curfew ran from 10 p.m. to 4 a.m. on Sunday.", "2014-09-08", map[string]string{"10 p.m.": "2014-09-06T22:00", "4 a.m. on Sunday": "2014-09-07T04:00"}},
		{"The sirens went at 9 a.m. and 1 p.m. yesterday.", "2014-09-08", map[string]string{"9 a.m.": "2014-09-07T09:00"}},
		{"The sirens went at 9 a.m., and the talks began at 1 p.m. on Sunday.", "2014-09-08", map[string]string{"9 a.m.": "2014-09-08T09:00"}},
		{"Accords were signed in May and July last year.", "2004-03-02", map[string]string{"May": "2003-05"}},
		{"They met in May, July and November 1996.", "2004-03-02", map[string]string{"May": "1996-05", "July": "1996-07"}},
		{"On the night of June 3 and on June 4, 1996, they moved.", "2004-03-02", map[string]string{"the night of June 3": "1996-06-03TNI"}},
		{"They were freed on June 3, and on June 4, 1996, a book was written about others.", "2004-03-02", map[string]string{"June 3": "2003-06-03"}},
		{"The union put off the strikes planned for Friday, Sunday and Tuesday.", "2010-06-10", map[string]string{"Tuesday": "2010-06-15"}},
		{"They fought on Sunday and Saturday.", "2010-06-14", map[string]string{"Saturday": "2010-06-12"}},
	} {
		checkTimes(t, x.text, x.published, x.want)
	}
}

// TestDirections says which way the clause around a date looks.
func TestDirections(t *testing.T) {
	for _, x := range []struct{ text, published, words, want string }{
		{"The army must be out no later than mid-May, ministers said.", "1992-03-20", "mid-May", "1992-05"},
		{"The rebels agreed in June that they would go; after a meeting in Bissau on Monday, they went.", "1998-08-27", "Monday", "1998-08-24"},
		{"Sunday's mountain stage starts at noon.", "2010-07-08", "Sunday", "2010-07-11"},
		{"Sunday's mountain stage was called off.", "2010-07-08", "Sunday", "2010-07-04"},
		{"The pause, which was to end on Saturday, will go on.", "2011-03-10", "Saturday", "2011-03-12"},
		{"The pause would have run out on Monday.", "2011-03-09", "Monday", "2011-03-07"},
		{"The mandate was prolonged up to February 20.", "2001-05-23", "February 20", "2001-02-20"},
		{"The mandate was prolonged up to January 31.", "2001-07-31", "January 31", "2002-01-31"},
		{"The truce was agreed for the harvest, from 28 June.", "2018-09-20", "28 June", "2018-06-28"},
		{"An earlier truce lasted from Jan. 19 to March 18.", "2025-10-19", "Jan. 19", "2025-01-19"},
		{"The bridge was in use from Dec. 24 until Jan. 6.", "2025-10-19", "Dec. 24", "2024-12-24"},
		{"A truce was declared from Jan. 4 to Jan. 6.", "2025-12-19", "Jan. 4", "2026-01-04"},
		{"They have agreed to a pause as of October 18.", "2020-10-17", "October 18", "2020-10-18"},
		{"They signed an agreement to leave the valley by the end of July.", "1990-06-05", "the end of July", "1990-07"},
		{"They were stopped at Beni on 13 January.", "2012-10-16", "13 January", "2012-01-13"},
		{"They called a vote in Beni on 13 January.", "2012-10-16", "13 January", "2013-01-13"},
		{"In the week up to Sunday the mission counted nine shots.", "2018-06-27", "Sunday", "2018-06-24"},
		{"The council approved an extension until Sunday.", "2018-06-27", "Sunday", "2018-07-01"},
		{"The order becomes valid on Saturday.", "1992-09-24", "Saturday", "1992-09-26"},
		{"The accord will also be ended on Mar. 16.", "2008-01-04", "Mar. 16", "2008-03-16"},
		{"The bridge would formally be opened on 9 March.", "1998-01-04", "9 March", "1998-03-09"},
		{"The bridge had also been opened on 9 March.", "1998-01-04", "9 March", "1997-03-09"},
		{"They declared an end to the strike, agreeing to work from Friday.", "1992-09-24", "Friday", "1992-09-25"},
		{"They signed a paper that silences the guns with effect from midnight Friday.", "1992-09-24", "midnight Friday", "1992-09-25T24:00"},
		{"The truce was ended with effect from midnight Wednesday.", "1992-09-24", "midnight Wednesday", "1992-09-23T24:00"},
		{"The hearing was set for Friday but was put off.", "1992-09-24", "Friday", "1992-09-25"},
		{"The hearing was set for Wednesday but was put off.", "1992-09-24", "Wednesday", "1992-09-23"},
		{"The convoy left on 5 March; a second attempt on the Sunday failed as well.", "2022-04-19", "the Sunday", "2022-03-06"},
		{"On the Sunday papers' pages he was called a hero.", "2022-04-19", "Sunday", "2022-04-17"},
		{"Traders have called a two-day shutdown on Monday.", "2011-06-16", "Monday", "2011-06-20"},
		{"Traders called a two-day shutdown on Monday.", "2011-06-16", "Monday", "2011-06-13"},
		{"The last tanks could be gone by the time the new president was sworn in on Monday.", "2011-06-16", "Monday", "2011-06-20"},
		{"The last tanks were gone by the time the new president was sworn in on Monday.", "2011-06-16", "Monday", "2011-06-13"},
		{"The envoys failed to agree on dates for a meeting in August.", "2011-06-16", "August", "2011-08"},
		{"The party lost the elections in August.", "2011-06-16", "August", "2010-08"},
		{"The truce began at noon on June 3 and would have run out on Friday.", "2011-06-16", "Friday", "2011-06-17"},
		{"Last year's began in May and was over within a week.", "2011-06-16", "May", "2010-05"},
		{"Delays could persist on Sunday.", "2023-03-18", "Sunday", "2023-03-19"},
		{"The minister said that trains could resume on Sunday.", "2023-03-18", "Sunday", "2023-03-19"},
		{"He said that shots could be heard on Sunday.", "2023-03-18", "Sunday", "2023-03-12"},
		{"Residents could see the smoke on Sunday.", "2023-03-18", "Sunday", "2023-03-12"},
		{"The garrison was relieved in December last and marched home.", "2021-10-16", "December last", "2020-12"},
	} {
		checkTimes(t, x.text, x.published, map[string]string{x.words: x.want})
	}
}

// TestHours reads hours told with the part of their day, and midnights by the days that they part.
func TestHours(t *testing.T) {
	for _, x := range []struct{ text, published, words, want string }{
		{"It is in force from nine that morning.", "2001-02-13", "nine that morning", "2001-02-13T09:00"},
		{"It began at eight the same evening.", "2001-02-13", "eight the same evening", "2001-02-13T20:00"},
		{"At 8.40 on Sunday evening the lights went out.", "2001-02-13", "8.40 on Sunday evening", "2001-02-11T20:40"},
		{"The first shell fell on Sunday evening at a quarter to eight.", "2001-02-13", "Sunday evening at a quarter to eight", "2001-02-11T19:45"},
		{"It ends at midnight between Sunday and Monday.", "2001-02-15", "midnight between Sunday and Monday", "2001-02-19T00:00"},
		{"Firing stops at midnight on the night of April 30 to May 1.", "2001-04-15", "midnight on the night of April 30 to May 1", "2001-05-01T00:00"},
		{"The talks broke up on the 9th without result.", "2001-02-13", "the 9th", "2001-02-09"},
		{"By the twelfth the camp was empty.", "2001-02-13", "the twelfth", "2001-02-12"},
		{"The accord of 1973 forbids it.", "2001-02-13", "1973", "1973"},
	} {
		checkTimes(t, x.text, x.published, map[string]string{x.words: x.want})
	}
}

// TestDayBefore gives clocks the day before the news where that is what the article is of.
func TestDayBefore(t *testing.T) {
	checkTimes(t, "The heaviest clashes in a year were halted on Tuesday evening. Fire had ceased by 7.15 p.m., the ministry said.", "2006-03-08", map[string]string{"7.15 p.m.": "2006-03-07T19:15"})
	checkTimes(t, "The guns fell silent on Wednesday. The order had been given on Tuesday. At 7.15 p.m. a shot was heard.", "2006-03-08", map[string]string{"7.15 p.m.": "2006-03-08T19:15"})
	checkTimes(t, "The clashes were halted on Tuesday evening. The talks will resume at 7.15 p.m. in the embassy.", "2006-03-08", map[string]string{"7.15 p.m.": "2006-03-08T19:15"})
}
