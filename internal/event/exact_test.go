package event_test

import "testing"

// What is said of a truce on a day is not when it begins. The text is of Thursday 12 May 2016.
func TestExact(t *testing.T) {
	const aleppo = "+03:00[Asia/Damascus]"
	r := newRooms()
	for _, tt := range []struct{ start, end, text string }{
		{"", "", "The army in Aleppo would honour Monday's truce as soon as the rebels did, its spokesman said."},
		{"2016-05-09", "", "The army in Aleppo would honour the May 9 truce as soon as the rebels did, its spokesman said."},
		{"2016-06-01T00:00" + aleppo, "", "The army and the rebels signed a truce in Aleppo. All military action is to cease at midnight on the night of May 31 to June 1."},
		{"2016-05-13T00:00" + aleppo, "", "The truce in Aleppo takes effect at midnight in the night from Thursday to Friday."},
		// From one day to another, told before what is to be or with a verb for each; over a feast, and not before it.
		{"2016-06-01", "2016-06-09", "From June 1 to June 9 the rebels of Aleppo will observe a truce with the army."},
		{"2016-05-15", "2016-06-09", "From Sunday, May 15, and extending until June 9, the rebels of Aleppo will observe a ceasefire with the army."},
		{"2016-05-15", "2016-06-09", "From Sunday until June 9, the rebels of Aleppo will hold to a ceasefire with the army."},
		{"2016-06-01", "2016-06-30", "The army and the rebels of Aleppo agreed to a ceasefire to begin June 1, and end June 30."},
		{"2016-06-01", "2016-06-30", "The army and the rebels of Aleppo agreed on a truce that will start on June 1, and will expire on June 30."},
		{"2016-06-01", "2016-06-30", "The army and the rebels of Aleppo will observe a truce that begins on June 1, and ends on June 30."},
		{"2016-06-01", "2016-06-09", "The rebels of Aleppo announced a truce starting on June 1, and ending on June 9."},
		{"", "", "The army and the rebels of Aleppo discussed a truce before the arrival of the envoy, who will begin a tour on Friday."},
		{"2016-05-16", "", "The army was told to halt its offensive in Aleppo over the three-day holiday that starts on Monday."},
		{"2016-05-15", "", "The rebels of Aleppo declared a truce for the duration of the elections, which begin on Sunday."},
		{"", "", "The rebels of Aleppo declared a truce ahead of the holiday that starts on Sunday."},
		// In effect from a midnight that is past; ordered, offered and called with the day; a month that is none of the calendar.
		{"2016-05-11T00:00" + aleppo, "", "A ceasefire between the army and the rebels of Aleppo went into effect from midnight Tuesday."},
		{"2016-05-12T00:00" + aleppo, "", "The army told its troops to halt firing along the river, or Line of Contact (LoC), from midnight on Wednesday in Aleppo."},
		{"2016-05-20", "", "The rebels of Aleppo have offered a ceasefire to the army, starting May 20."},
		{"2016-06-01", "", "The rebels of Aleppo proposed a truce with the army commencing June 1."},
		{"2016-05-13", "2016-05-27", "The army announced a ceasefire in Aleppo for two weeks from Friday."},
		{"2016-05-27", "", "The ceasefire in Aleppo is to begin two weeks from Friday."},
		{"", "", "The army announced a ceasefire in Aleppo for the month of fasting."},
		{"2016-04-03", "2016-05-02", "The ceasefire in Aleppo, which was called on April 3 and ended on May 2, will not be renewed."},
		{"2016-04-03", "", "The ceasefire in Aleppo, called on April 3, is over."},
		{"2016-04-03", "2016-05-09", "The army said on Wednesday it will not extend the ceasefire in Aleppo which was announced on April 3 and ended on May 9."},
		{"", "2016-05-28", "TRUCE EXTENDED TO MAY 28. The army and the rebels of Aleppo extended the truce to the end of May."},
		{"2016-05-18", "", "The rebels of Aleppo announced a ceasefire, to go into effect next week. Their statement says that they will halt all attacks from May 18."},
		// The hours of a daily pause are no start and no end; the day of what was to follow, or of what a truce is about, is none of the truce.
		{"", "", "The army ordered a daily five-hour pause in the bombing of Aleppo. The ceasefire would run from 09:00 until 14:00 local time, the ministry said."},
		{"2016-05-13", "", "The army ordered a daily five-hour pause in the fighting in Aleppo, starting on Friday. The pause would run from 09:00 until 14:00 local time."},
		{"", "", "The rebels of Aleppo declared a ceasefire on the eve of the formation of a new government on May 10. It is over."},
		{"", "", "The rebels of Aleppo had declared a week-long truce covering the elections on May 8. It is over."},
		{"", "", "The ceasefire in Aleppo was put in place in response to the 7.7-magnitude earthquake on April 25."},
		{"2016-04-02", "2016-05-30", "The army said that its ceasefire in Aleppo, initially set from April 2 to April 22, had been prolonged until May 30."},
		{"", "", "The truce in Aleppo ahead of the talks set from May 24 to May 30 was welcomed by the army."},
		{"2015-12-24", "", "The truce in Aleppo began Christmas Eve, the army and the rebels said."},
		{"2016-06-01", "2016-11-28", "The army and the rebels agreed to a ceasefire in Aleppo for one hundred and eighty (180) days starting from June 1."},
		{"2016-06-01", "", "The cessation of hostilities in Homs, Hama and Aleppo \"shall enter into force on June 1, 2016\", the paper says."},
		{"", "", "Three armed groups of Aleppo Monday extended unilateral cessation of hostilities."},
		{"", "", "The army confirmed on Tuesday it would not extend the pause in the fighting in Aleppo."},
		{"", "2016-05-18", "The truce in Aleppo runs out next week. It was extended until May 18, the army said."},
		{"2016-06-02", "2017-06-01", "The army and the rebels of Aleppo extended their truce for a year, with effect from June 2, 2016, to June 1, 2017."},
		{"2016-05-06", "2016-05-09", "The 48-hour truce in Aleppo, in force since Friday, was extended by 24 hours."},
		{"", "2016-06-14", "The truce with the rebels of Aleppo, due to end on May 14, was extended by a further month."},
		{"2016-05-14", "2016-06-09", "The truce with the rebels of Aleppo will begin on May 14 and will go until June 9."},
		{"2016-05-14", "", "The army ordered its troops to suspend operations against the rebels, the militias and foreign fighters in Aleppo, as of May 14."},
		{"2016-05-12T00:00" + aleppo, "", "Guns fell silent in Aleppo at the stroke of midnight on Wednesday."},
		{"", "2016-05-13T00:00" + aleppo, "The rebels of Aleppo said on Monday that they had decided not to extend their ceasefire, which expires at midnight on Thursday."},
		// Prolonged past the day on which it was to end; not where the end that is told is the one it still has.
		{"", "2016-05-28", "The rebels of Aleppo extended their ceasefire by two weeks. It was due to expire on May 14."},
		{"", "2016-05-28", "The truce with the rebels of Aleppo, originally due to end on May 14, was prolonged for two weeks."},
		{"", "2016-06-14", "The rebels of Aleppo extended by a month a ceasefire that was due to end on May 14."},
		{"", "2016-05-14", "The truce with the rebels of Aleppo was extended in March by two months and is due to expire on May 14."},
		{"", "", "The rebels of Aleppo have extended their ceasefire, which was due to end on May 14, for an indefinite period."},
		// Announced for a day to come, or for the month; named by its days; of the evening of which a paper tells.
		{"2016-05-20", "2016-05-22", "The rebels of Aleppo announced a two-day ceasefire on May 20."},
		{"2016-06", "", "On Tuesday the rebels of Aleppo announced a three-day ceasefire in June."},
		{"", "", "The rebels of Aleppo announced a ceasefire on May 10."},
		{"2016-05-10T12:00" + aleppo, "", "A truce between the army and the rebels of Aleppo began on Tuesday. It took effect at noon."},
		// Dates with a comma in them, which another closes; a month that is no auxiliary.
		{"2016-05-20", "", "The rebels of Aleppo said on Saturday, May 7, that they would cease fire from May 20."},
		{"2016-05-20", "", "The army and the rebels of Aleppo agreed on Saturday, May 7, that a ceasefire would begin on May 20."},
		{"2016-05-20", "", "The army ordered its troops in Aleppo on May 7, 2016, to cease fire from May 20."},
		{"", "2016-05-04", "The rebels of Aleppo on Wednesday, May 4, called off their unilateral ceasefire."},
		{"", "2016-05-04", "The rebels called off on Wednesday, May 4, their ceasefire in Aleppo."},
		// Remarks between a truce, what becomes of it, and when.
		{"2016-05-10T12:00" + aleppo, "", "The truce in Aleppo – which envoys, and not only they, had long sought – took effect at noon on Tuesday."},
		{"2016-05-10T12:00" + aleppo, "", "The truce in Aleppo, the third this year, took effect, officials said, at noon on Tuesday."},
		{"2016-05-10", "2016-05-17", "A week-long truce began in Aleppo, the army said, on Tuesday."},
		{"", "2016-05-10T12:00" + aleppo, "The truce in Aleppo collapsed, officials said, at noon on Tuesday."},
		{"2015-11-09TNI", "", "The fourth ceasefire, announced by the rebels of Aleppo on the night of November 9, brought the convoys in."},
		{"2016-05-14", "2016-05-16", "Rebels said they would uphold their May 14-16 truce in Aleppo."},
		{"2016-05-11T18:00" + aleppo, "", "Shells fell on Aleppo yesterday. A truce went into effect at 6 p.m., after dark."},
		{"2016-05-12T06:00" + aleppo, "", "Shells fell on Aleppo yesterday. A truce went into effect at 6 a.m., before dawn."},
		{"2016-05-12T18:00" + aleppo, "", "Shells fell on Aleppo on Thursday. A truce went into effect at 6 p.m., after dark."},
		{"", "2016-05-20", "The rebels of Aleppo said that Friday, May 20, would be the last day of the ceasefire."},
		{"", "", "The army has extended its truce with the rebels of Aleppo weekly since March."},
		{"2016-05-12T12:00" + aleppo, "", "The army in Aleppo has received an order to cease fire at 12:00 local time."},
		{"", "", "The rebels of Aleppo agreed to a ceasefire after talks with the army, which took place on May 9."},
		{"2016-05-09T06:00" + aleppo, "", "A ceasefire in Aleppo went into effect at 6 a.m., local time (as in Moscow), on Monday, May 9."},
		{"2016-05-15", "", "Although the ceasefire in Aleppo, due to come into effect on Sunday, does not yet bring peace, it is a step."},
		{"", "2016-05-30", "The army said on Friday it would go on holding fire in Aleppo until May 30."},
		{"", "2016-05-31", "A truce in Aleppo was told of in a paper and made public on Wednesday, and is to be observed until May 31."},
		{"2015-12-21", "", "The four-month truce in Aleppo took effect on December 21 and was extended twice."},
		{"2016-05-08", "2016-05-12", "The three-day truce in Aleppo took effect on May 8 and was extended by 24 hours."},
		{"", "", "The truce in Aleppo between the army and the rebels takes effect at zero hours on what the paper calls D-Day."},
		{"", "", "The truce in Aleppo will begin at noon on the day after the last hostage is freed."},
		{"2016-05-13T12:00" + aleppo, "", "The truce in Aleppo will begin at noon on Friday, the day after the last hostage was freed."},
		{"", "2016-05-11", "The army on Wednesday decided not to extend the month-long ceasefire with the rebels of Aleppo."},
		{"", "2016-05-11", "The rebels of Aleppo chose on Wednesday not to renew their ceasefire with the army."},
		{"", "2016-05-30", "The truce with the rebels of Aleppo is to remain in force up to and including May 30."},
		{"", "2017-03", "The rebels of Aleppo have prolonged their ceasefire with the army until the vote next March."},
		{"", "", "The rebels of Aleppo will keep their ceasefire with the army until the vote."},
		{"2012-03", "2013-06", "The truce with the rebels of Aleppo held between March 2012 and June 2013."},
		{"2006", "2009", "The longest truce of the war, from 2006 to 2009, ended when the army attacked the rebels in Aleppo."},
		{"2016-02-09", "2016-05-25", "The rebels of Aleppo have extended their ceasefire from May 1 to May 25. They first proclaimed the ceasefire on February 9 for one month, and the army has kept to it."},
		{"2016-05-01", "2016-05-10", "The truce with the rebels of Aleppo ran from May 1, a public holiday, to May 10."},
		{"2016-04-01", "2016-04-15", "The truce with the rebels of Aleppo began on April 1 and was forgotten on April 15."},
		{"2015-11-28", "2016-05-11", "The army on Wednesday called off its ceasefire with the rebels of Aleppo. The ceasefire came into effect on November 28. It was prolonged up to January 26."},
		{"", "2016-05-12T00:00" + aleppo, "The rebels of Aleppo said on Thursday they had ended the ceasefire with the army. Their spokesman said the truce was called off with effect from midnight on Wednesday (00:00 on Thursday, May 12)."},
		{"", "2016-05-20", "The truce with the rebels of Aleppo was due to expire on Wednesday but was extended to May 20."},
		{"2016-05-11T06:00" + aleppo, "", "Shells fell on Aleppo on Thursday, a rebel said, although the president had ordered his troops to stop shooting by 6 a.m. on Wednesday."},
	} {
		if start, end := startText(r, t, tt.text); start != tt.start || end != tt.end {
			t.Errorf("%q: start %q, end %q; want %q, %q", tt.text, start, end, tt.start, tt.end)
		}
	}
}

// How long fighting went, or how long it was quiet until now, is not how long a truce is for.
func TestNoLength(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ text, want string }{
		{"Five days of shelling in Aleppo were stopped by a ceasefire on May 4.", ""},
		{"After two days of quiet in Aleppo the army said on Thursday that the ceasefire would hold.", ""},
		{"The army and the rebels of Aleppo agreed to observe their ceasefire for another 15 days.", ""},
		{"The army and the rebels of Aleppo agreed on another 48-hour truce.", "PT48H"},
		{"The army and the rebels of Aleppo agreed on two days of quiet.", "P2D"},
		{"The army and the rebels of Aleppo agreed to hold their fire for 15 days.", "P15D"},
	} {
		_, got := r.read(t, tt.text+war)
		for _, x := range got {
			have := ""
			if len(x.Length) > 0 {
				have = x.Length[0].Readings[0].Value.String()
			}
			if have != tt.want {
				t.Errorf("%q: length %q, want %q", tt.text, have, tt.want)
			}
		}
		if tt.want != "" && len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
		}
	}
}
