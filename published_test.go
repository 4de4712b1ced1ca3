package truce_test

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// What an article that states no day says of it by what it names.
func TestInferredDay(t *testing.T) {
	for _, x := range []struct{ name, text, want string }{
		{"offices meet", "President Bill Clinton and Prime Minister John Major welcomed the truce in Bosnia.", "1993-01-20/1997-05-02"},
		{"a former office says nothing", "Former President Bill Clinton and former Prime Minister John Major welcomed the truce in Bosnia.", ""},
		{"an office between two terms is another's", "President Joe Biden and Prime Minister Benjamin Netanyahu spoke of the truce in Gaza, and President Isaac Herzog listened.", "2022-12-29/2025-01-20"},
		{"an office that the text tells lost", "President Joseph Estrada spoke of the truce in Mindanao. He resigned.", ""},
		{"a spokesman has many posts", "The spokesman P. J. Crowley spoke of the truce in Kosovo.", ""},
		{"a weekday and a day", "Secretary of State Colin Powell welcomed the truce in Aceh. It was signed on Monday, December 9. Powell said on Monday that it must be kept.", "2002-12-09/2002-12-15"},
		{"a weekday before a day", "Secretary of State Colin Powell welcomed the truce in Aceh. It was signed on Monday morning, December 9. Powell said on Monday that it must be kept.", "2002-12-09/2002-12-15"},
		{"an armed group that is gone", "The Sri Lankan government and the Tamil Tigers said on Monday that they had kept to the truce, which was signed in 2002.", "2002-01-01/2009-05-31"},
		{"an armed group that is remembered", "Veterans of the war in Sri Lanka recalled on Monday how the Tamil Tigers kept to the truce of 2002.", ""},
		{"a mission", "SARAJEVO, Nov. 21 - The United Nations Protection Force said on Monday that the truce in Bosnia was holding.", "1995-11-21 or 1994-11-21"},
		{"an accord is not broken before it is made", "PRISTINA, Jan. 6 - Fighters in Macedonia broke the cease-fire on Friday, officials said, and with it the Ohrid Framework Agreement.", "2006-01-06 or 2012-01-06 or 2017-01-06 or 2023-01-06 or 2002-01-06/2026-01-06"},
		{"an anniversary is not of the year it recalls", "ACCRA, June 4 - The truce that ended the war turned two years old on Saturday. It was signed on June 4, 2003, said Kofi Annan, the United Nations Secretary-General.", "2005-06-04"},
		{"what is foreseen is not past", "LUANDA, May 16 - The guns fell silent on Wednesday, said Secretary-General Javier Perez de Cuellar. Elections are foreseen for 1992.", ""},
		{"a day of another year is no day of now", "President Emomali Rakhmonov welcomed the truce in Tajikistan, said Secretary-General Boutros Boutros-Ghali. An older one, signed on September 17, 1994, had been in force since October 20 of that year.", "1994-09-17/1996-12-31"},
		{"a movement's leader is in no office", "WINDHOEK - The truce in Namibia was kept, said SWAPO's leader, Sam Nujoma. Prime Minister Margaret Thatcher listened.", "1979-05-04/1990-11-28"},
		{"an envoy has many posts", "The American envoy Richard Holbrooke spoke of the truce in Bosnia.", ""},
		{"a rebel leader is in no office", "The political leader Hashim Thaci spoke of the truce in Kosovo.", ""},
		{"since a weekday is not on it", "JUBA, July 12 - It was the first quiet day since Thursday. President Salva Kiir had called for it on Monday, with Ban Ki-moon, the United Nations Secretary-General, and Prime Minister David Cameron.", "2010-07-12 or 2011-07-12 or 2016-07-12 or 2012-07-12 or 2013-07-12"},
		{"what is to be is not past", "Secretary-General Boutros Boutros-Ghali and Prime Minister John Major welcomed the truce in Liberia. There are to be elections in August 1996.", "1992-01-01/1996-12-31"},
		{"a resolution", "BEIRUT, Aug. 14 - The guns fell silent in Lebanon on Monday under a cease-fire that Security Council resolution 1701 calls for, officials said.", "2006-08-14"},
		{"one told dead", "LUANDA, April 11 - President Jose Eduardo dos Santos watched on Thursday as generals signed a truce, six weeks after the death of Jonas Savimbi.", "2002-04-11"},
		{"a president told dead", "N'DJAMENA, April 25 - The military council said on Sunday that it would keep to no truce in Chad, five days after the death of President Idriss Deby.", "2021-04-25 or 2022-04-25"},
		{"the correspondent's own line", "A truce and its first hour\n\nBy our correspondent in Goma, March 8, 2023\n\nA truce that the rebels declared for Tuesday was an hour old when shells fell on the tea gardens of the hills.", "2023-03-08"},
		{"an archive's name of the story", "RPT_ENG_20010605.0012\n\nThe rebels of the forest declared a truce in Liberia on Tuesday, their spokesman said.\n\nThe army was silent.", "2001-06-05"},
		{"an archive's name and a dateline of the evening before", "RPT19980213.1310\n\nFREETOWN, Feb. 12 - The rebels of the forest declared a truce in Sierra Leone on Thursday, their spokesman said.", "1998-02-12"},
		{"an archive's name of no day", "RPT-20019905\n\nThe rebels of the forest declared a truce in Liberia on Tuesday, their spokesman said.", ""},
		{"a label and a day before the story", "date 2009-01-18 JERUSALEM: Hamas declared a week-long truce in Gaza on Sunday, hours after Israel had halted its own fire.", "2009-01-18"},
		{"a day below a menu", "News Front Page\n\nAfrica\n\nAmericas\n\nEurope\n\nMiddle East\n\nBusiness\n\nHealth\n\nScience\n\nVideo and Audio\n\nHave Your Say\n\nIn Pictures\n\nSport\n\nMonday, 16 June 2003, 17:40 GMT\nTruce agreed in the forest\n\nThe rebels of the forest and the army of Liberia agreed on Monday to stop fighting, in talks on the coast of Ghana.", "2003-06-16T17:40Z"},
		{"a day in brackets behind the place", "JERUSALEM (November 14) Prime Minister Benjamin Netanyahu and President Donald Trump spoke on Wednesday of the truce in Gaza, which all sides had kept so far.", "2018-11-14 or 2019-11-14"},
		{"a day in brackets on the line of the place", "From our staff\nJerusalem, Wednesday night (June 13)\n\nPrime Minister Ariel Sharon said on Tuesday that he accepted the truce in Gaza, and so did his guest, Secretary of State Colin Powell.", "2001-06-13"},
		{"a day in brackets behind a name", "Salva Kiir (September 13) is a man whom everybody greets in Juba. President Bill Clinton and Prime Minister John Major welcomed the truce.", "1993-01-20/1997-05-02"},
		{"the edition of print", "BEIRUT: The truce in Lebanon was stretched by a day on Wednesday evening, at the request of the clerics.\n\nThe guns were quiet by dawn.\n\nNobody has signed it.\n\nA version of this article appeared in the print edition of August 07, 2014, on page 1.", "2014-08-06/2014-08-07"},
		{"how old a truce of a year is", "SRINAGAR, OCTOBER 27 - Shells fell on Thursday night along the border of India and Pakistan. Both armies had kept the almost three-year-old truce of February 2021 until then.", "2023-10-27"},
		{"years ago and the month", "Rebels in the north of Uganda asked on Tuesday for a truce. The last one was broken ten years ago, in February 1994.", "2003-07-26/2004-09-05"},
		{"the month and years ago", "Rebels in the north of Uganda asked on Tuesday for a truce. The last one was broken in February 1994, ten years ago.", "2003-07-26/2004-09-05"},
		{"years since an accord", "Rebels in the north of Niger asked on Tuesday for a truce, the first in the four years since the accord of April 1995.", "1998-12-02/2000-04-28"},
		{"the age of somebody beside a year", "Rebels in the north of Niger asked on Tuesday for a truce. Their chief, fifty years old, had signed one in 1995.", ""},
		{"years after a thing of old", "Rebels in the north of Niger asked for a truce. He had died two years after the war of 1990, they said on Tuesday.", ""},
		{"one year on", "SAN SALVADOR, March 9 - One year on, the truce of the gangs holds, the police said on Saturday. It began on March 9, 2012.", "2013-03-09"},
		{"a weekday six days ago is none of the news", "BANGKOK, March 4 - Prime Minister Abhisit Vejjajiva said that the truce with Cambodia was broken on Friday, after a first night without shells on Thursday.", "2011-03-04"},
		{"a known truce the day before", "BANGKOK, April 29 - Prime Minister Abhisit Vejjajiva said that the truce with Cambodia was broken on Friday, after a first night without shells on Thursday.", "2011-04-29"},
		{"two days of truces of one year", "ZAGREB, Feb. 23 - The armies of Bosnia signed a truce here today. All firing is to stop at noon. A truce around Sarajevo has been in force since Feb. 9.", "1994-02-23"},
		{"a truce of last year", "President Franjo Tudjman of Croatia broke the truce which was signed on March 29 of last year, said Prime Minister John Major and Prime Minister Edouard Balladur.", "1995-01-01/1995-05-17 or 1993-03-29/1995-05-17"},
		{"from the midnight behind a weekday", "President Gustavo Petro signed it. The truce between Colombia and the guerrillas took effect at 24:00 on Wednesday. It was agreed on June 9.", "2023-07-05/2023-07-06 or 2023-08-02/2023-08-03 or 2022-08-07/2026-08-07"},
		{"one whose plane fell", "NAIROBI, April 26 - President Juvenal Habyarimana of Rwanda died when his plane was shot down, and the truce with it, officials said on Tuesday.", "1994-04-26 or 1994-04-26/2026-04-26"},
		{"one not told dead", "LUANDA, April 11 - President Jose Eduardo dos Santos watched on Thursday as generals signed a truce, and Jonas Savimbi kept away.", "1991-04-11 or 2002-04-11"},
		{"two days of a truce", "Secretary-General Kofi Annan was silent. The rebels in Nepal declared a truce on Wednesday. It began on Thursday.", "2006-04-27 or 2006-05-03 or 1997-01-01/2006-12-31"},
		{"one weekday on which several truces began", "Secretary-General Kofi Annan was silent. The rebels in Nepal had declared a truce on Wednesday.", "1997-01-01/2006-12-31"},
		{"a weekday of no truce", "Secretary-General Kofi Annan was silent. Buses stood still in Nepal on Wednesday, and the price of salt rose on Thursday.", "1997-01-01/2006-12-31"},
		{"what was today was on no weekday", "KIGALI, May 1 - The truce in Bosnia ended today. Envoys saw Prime Minister Haris Silajdzic on Sunday.", "1995-05-01 or 1994-05-01"},
		{"a war that an accord ended", "President Joaquim Chissano spoke of the accord which ended 16 years of civil war in Mozambique, said Prime Minister John Major.", "1990-11-28/1997-05-02"},
		{"the line of place and day at the foot", "The two camps signed a truce yesterday.\n\nIt holds, they say.\n\nNobody has seen the paper.\n\n— Nelson, Friday, May 8, 1998\nSHIPPING: C4", "1998-05-08"},
		{"a minister beside the minister", "Minister of State for Foreign Affairs Adel al-Jubeir welcomed the truce in Aden.", ""},
		{"killed on a weekday", "Rebels in Grozny said that they would keep to the truce, although the president of Chechnya, Akhmad Kadyrov, was killed by a bomb on Sunday.", "2004-05-09/2004-05-15"},
		{"an assassination of last week", "Secretary-General Kofi Annan asked both sides in Serbia for a truce after last week's assassination of Zoran Djindjic.", "2003-03-13/2003-03-25"},
		{"a weekday of another death", "The death of Zoran Djindjic was on all screens on Friday, said Tony Blair, the Prime Minister.", "2003-03-12/2007-06-27"},
		{"a war told by its months", "Secretary-General Kofi Annan welcomed the truce in Liberia, after a four-month insurgency in Macedonia. The Macedonian rebels were silent in Skopje.", "2001-05-02/2001-08-15"},
		{"a war told by its age and nothing else", "The last rebels in Burundi signed a truce on Thursday in Bujumbura, after 13 years of civil war in Burundi.", "2006-09-07/2006-09-08 or 2005-12-02/2007-09-27"},
		{"since fighting broke out", "President Salva Kiir asked for a truce in South Sudan. More than a thousand people have been killed in Juba since December 15.", "2013-12-15/2014-11-15 or 2005-07-30/.."},
		{"a day on which nothing broke out", "President Salva Kiir asked for a truce in South Sudan. No rain has fallen in Juba since December 14.", "2005-07-30/.."},
		{"what is to be before a year", "Secretary-General Boutros Boutros-Ghali asked for a truce in Angola. There can be no elections before 1996.", "1992-01-01/1996-12-31"},
		{"when a page was posted", "Daily Post (Lagos) NEWS Posted to the web October 23, 2002 LAGOS Both sides agreed to a truce in Liberia, officials said here. They spoke of a new beginning.", "2002-10-23"},
		{"a frame changed long after", "Last Updated: 07/27/2016\n\nSARAJEVO -- The United Nations Protection Force said on Friday that the truce which began on Thursday was holding in Sarajevo.\n\nGuns were brought to its barracks.", "1992-02-01/1995-12-31"},
		{"a truce that is to end on a day of a year", "President Salva Kiir agreed to a truce in South Sudan. It will begin on January 2, 2018, his office said.", "2005-07-30/2018-01-02"},
		{"a day to come with its year behind the dateline", "JUBA, December 20 - A truce was declared in South Sudan by President Salva Kiir. It will begin on December 24, 2017.", "2017-12-20"},
		{"tonight and the day", "Prime Minister John Major welcomed the statement. The truce in Belfast begins at midnight tonight.\n\nIt speaks of midnight, Wednesday, August 31.", "1994-08-31"},
		{"tonight and another day", "Prime Minister John Major welcomed the statement. The truce in Belfast begins at midnight tonight and runs until midnight on Wednesday, August 31.", "1994-07-02/1994-08-31 or 1993-09-30/1994-09-01"},
		{"how long the war has gone on", "Secretary of State John Kerry spoke of a truce in Aleppo. Syria's war is in its sixth year.", "2015-12-30/2017-01-20"},
		{"the age of a truce", "Secretary-General Kofi Annan regretted that the rebels in Nepal ended their four-month-old truce, which began on September 3, and King Gyanendra was silent.", "2005-12-17/2006-01-16 or 1997-01-01/2006-12-31"},
		{"a picture and a weekday", "A convoy on its way to Homs in Syria on September 19, 2016 | Jane Roe/AFP via Getty Images\n\nThe convoys will go on, Secretary of State John Kerry said on Thursday, if the truce is kept.", "2016-09-22/2016-09-23 or 2016-09-19/2017-01-20"},
		{"two months in a row", "Secretary of State Colin Powell sent General Anthony Zinni to Jerusalem in late November to work for a truce. He was recalled earlier this month.", "2001-12-01/2001-12-31 or 2001-01-20/2005-01-26"},
		{"persons in office without a title", "KYIV, March 19 - Russia and Ukraine accused each other on Wednesday of breaking a truce after President Vladimir Putin had spoken with Volodymyr Zelensky and Emmanuel Macron.", "2025-03-19"},
		{"a truce of that weekday", "Prime Minister Benjamin Netanyahu and President Joe Biden welcomed it. Israel and Hamas agreed to a truce in Gaza late on Thursday, officials said.", "2021-01-20/2025-01-20"},
		{"a weekday for a dateline", "HONIARA, Thursday: Prime Minister Manasseh Sogavare welcomed the truce in the Solomon Islands, which began yesterday.\n\nHe was elected on June 30. It has held in Honiara.", "2000-08-03 or 2000-06-30/2024-05-02"},
		{"talks of that weekday", "Prime Minister Benjamin Netanyahu and President Joe Biden spoke of Gaza. Envoys sat down on Thursday, officials said.", "2021-01-20/2025-01-20"},
		{"between a day and a day", "Prime Minister Viktor Chernomyrdin and the Chechen leader Zelimkhan Yandarbiyev signed a paper. The fighting will end on June 1. A truce that the army announced on March 31 was broken.", "1996-04-21/1996-06-01 or 1996-04-21/1997-02-12"},
		{"a day below the story", "Prime Minister Viktor Chernomyrdin and the Chechen leader Zelimkhan Yandarbiyev signed a paper in the Kremlin. The fighting will end soon. A truce was broken.\n\nMay 28", "1996-05-28"},
		{"two clocks and a change of rule", "KHARTOUM, Dec. 5 - President Omar al-Bashir said on Tuesday that the truce in Darfur begins at 6 a.m. (0400 GMT).", "1989-12-05 or 1995-12-05 or 2017-12-05 or 1989-12-05/2018-12-05"},
		{"two clocks before it", "KHARTOUM, Dec. 5 - President Omar al-Bashir said on Tuesday that the truce in Darfur begins at 6 a.m. (0300 GMT).", "2000-12-05 or 2006-12-05 or 2007-12-05 or 1989-12-05/2018-12-05"},
		{"a second minister without an article", "The truce in Idlib was agreed in Sochi, said the foreign minister, Sergei Lavrov, and defence minister, Sergei Shoigu.", "2012-11-06/2024-05-12"},
		{"an office without a holder", "The truce in Idlib was agreed in Sochi, said the foreign minister, Sergei Lavrov, and defence minister.", "2004-03-09/.."},
		{"the age of a war in tens of years", "President Gustavo Petro welcomed the truce in Colombia, after nearly sixty years of civil war.", "2022-08-07/2026-08-07"},
		{"a truce called off on that weekday", "Colombia called off its truce with the National Liberation Army on Wednesday, said President Gustavo Petro.", "2023-01-04/2023-01-05 or 2022-08-07/2026-08-07"},
		{"a known truce in a war that goes on", "Colombia and the National Liberation Army signed a truce in Havana that is in effect from August 3.", "2023-08-03/2024-07-03 or 2024-08-03/2025-07-04 or 1964-05-01/2026-12-31"},
		{"a day that was to be the last", "President Gustavo Petro said on Tuesday that the truce in Colombia, initially set to expire on Monday, February 5, was extended.", "2024-02-06 or 2023-03-07/2024-02-06"},
		{"a weekday alone", "The rebels and the army agreed to a truce on Monday, officials said.", ""},
		{"a year told as past", "The truce of 1994 was broken long ago, officials said on Monday.", ""},
		{"games to come", "Prime Minister Tony Blair spoke of the truce in Belfast. The town hopes for guests at the 2012 Olympics.", "1997-05-02/2007-06-27"},
		{"years ago", "Ten years ago today, on May 4, a truce was signed in the valley.", ""},
	} {
		r, err := truce.Parse(truce.Article{Text: x.text})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for m := range r.Published.All() {
			got = append(got, m.String())
		}
		if s := strings.Join(got, " or "); s != x.want {
			t.Errorf("%s: %q\n got %s\nwant %s", x.name, x.text, s, x.want)
		}
	}
}

// Times that are reckoned from the likeliest of some days are marked as uncertain.
func TestUncertainTimes(t *testing.T) {
	text := "A convoy on its way to Homs in Syria on September 19, 2016 | Jane Roe/AFP via Getty Images\n\n" +
		"The convoys will go on, Secretary of State John Kerry said on Thursday, if the truce is kept."
	r, err := truce.Parse(truce.Article{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"September 19, 2016": "2016-09-19", "Thursday": "2016-09-22?"}
	for _, x := range r.Times {
		if m, ok := x.Moment.Best(); ok {
			words := text[x.Span.Start:x.Span.End]
			if s := m.String(); s != want[words] {
				t.Errorf("%s is %s, want %s", words, s, want[words])
			}
		}
	}
}

// A weekday tells the year of its day of the month where the article may be of any day of months, but not where several years fit.
func TestYearOfWeekday(t *testing.T) {
	for _, x := range []struct{ text, words, want string }{
		{"President Juan Manuel Santos and President Barack Obama welcomed it. In Colombia the truce of the guerrillas begins on Tuesday, June 3.", "Tuesday, June 3", "2014-06-03"},
		{"President Juan Manuel Santos and President Barack Obama welcomed it. In Colombia the truce of the guerrillas begins on June 3.", "June 3", ""},
		{"President Hosni Mubarak and President Omar al-Bashir welcomed it. In Juba the truce of the rebels begins on Sunday, June 26.", "Sunday, June 26", ""},
	} {
		r, err := truce.Parse(truce.Article{Text: x.text})
		if err != nil {
			t.Fatal(err)
		}
		got := "none"
		for _, y := range r.Times {
			if x.text[y.Span.Start:y.Span.End] == x.words {
				got = ""
				if m, ok := y.Moment.Value(); ok {
					got = m.String()
				}
			}
		}
		if got != x.want {
			t.Errorf("%q: %s is %q, want %q", x.text, x.words, got, x.want)
		}
	}
}
