package event_test

import "testing"

// Beginnings told some sentences on, behind a clause about others, or beside a day that says which of two is meant. The text is of Thursday 12 May
// 2016.
func TestFarther(t *testing.T) {
	const aleppo = "+03:00[Asia/Damascus]"
	r := newRooms()
	for _, tt := range []struct{ start, text string }{
		// "It" takes effect some sentences behind the truce.
		{"2016-05-11", "The army and the rebels signed a ceasefire in Aleppo on Wednesday evening. Qatar's minister had gone back and forth between them. It took effect at once."},
		{"2016-05-12", "The army and the rebels signed a ceasefire in Aleppo on Thursday. The ceremony was held in a school. A general signed for the army. \"It enters into force today,\" said a rebel."},
		{"", "The army and the rebels signed a ceasefire in Aleppo on Wednesday. The governor decreed a curfew. It took effect at once."},
		{"2016-05-08T23:59" + aleppo, "Shells fell on Aleppo on Monday, hours after the start of a five-day truce. The army announced the pause on Friday. It said it would hold from 11.59pm on Sunday."},
		// What others did, who stand between the truce and its verb.
		{"", "The army and the rebels signed a ceasefire in Aleppo in front of ministers whose soldiers have kept them apart since August."},
		{"2015-10-01", "Shells fell on Aleppo. The only truce to which both sides put their names ran from Oct. 1, 2015 to Jan. 9 this year."},
		{"2016-05-06", "Shells fell on Aleppo. The truce to which the army put its name took effect on Friday."},
		{"2016-05-06", "Shells fell on Aleppo. The truce on which the army agreed took effect on Friday."},
		{"2016-05-06", "Shells fell on Aleppo. The ceasefire, whose terms are secret, began on Friday."},
		{"2016-05-15T12:00" + aleppo, "The army and the rebels in Aleppo signed a truce on Monday. It calls for:\n\nCessation of hostilities across the city at noon Sunday (5 a.m. EST)\n\nSeparation of forces."},
		{"", "The army and the rebels met in Aleppo on Monday.\n\nCessation of hostilities was on the table at noon Sunday."},
		// Which of two days.
		{"2016-05-09", "The army announced on Monday evening that it would agree to a ceasefire in Aleppo. The ceasefire should come into effect on Monday."},
		{"2016-05-16", "The army said a ceasefire in Aleppo would come into effect on Monday. The rebels are to follow."},
		{"2016-05-10T06:00" + aleppo, "Fighting appeared to stop in Aleppo on Tuesday. A monitor reported only isolated fire after the ceasefire began at 6 a.m. on Tuesday."},
		{"2016-05-14T12:00" + aleppo, "The envoy announced Wednesday night that the army and the rebels had agreed to stop shooting in Aleppo at noon on Saturday."},
		{"2016-05-11T12:00" + aleppo, "The general had ordered his men to cease fire in Aleppo at noon on Wednesday."},
		{"2016-05-20T00:00" + aleppo, "The army and the rebels have promised to stop the fighting in Aleppo on Friday of next week. The ceasefire starts on 20 May at midnight."},
		{"2016-07", "The army and the rebels signed an agreement Tuesday to halt the fighting in Aleppo by the end of July."},
		{"2016-01-19", "Shells fell on Aleppo. An earlier ceasefire lasted from Jan. 19 to March 18."},
		{"2015-12-24", "Shells fell on Aleppo. A truce between the army and the rebels was in force from Dec. 24 until Jan. 6."},
		{"2016-12-24", "The army and the rebels agreed on a truce for Aleppo. It is to be in force from Dec. 24 until Jan. 6."},
		{"2016-05-13T00:00" + aleppo, "The army and the rebels have agreed to a ceasefire in Aleppo as of May 13, 00:00 local time."},
		{"2016-05-11T18:00" + aleppo, "The army declared a truce in Aleppo from 6 p.m. on Wednesday to midnight on Thursday."},
		{"2016-05-13", "The army declared a truce in Aleppo from Friday to Sunday."},
		{"2016-05-31", "The rebels and the army initialed a pact for Aleppo on May 1. The ceasefire begins with the signing of the accords, which they are to do on May 31."},
		{"2016-05-13T00:00" + aleppo, "The two presidents announced a ceasefire in Aleppo to begin at midnight on Thursday, after talks of six hours."},
		{"2016-05-11T12:00" + aleppo, "The army and the rebels announced on Monday a truce in Aleppo to take effect at noon on Wednesday."},
		{"2016-05-17T07:00" + aleppo + "~", "The army and the rebels had agreed to a phased ceasefire in Aleppo starting at approximately 7 a.m. on Tuesday."},
		{"2016-05-10", "For a third day on Thursday, a truce between the army and the rebels in Aleppo held."},
		{"2016-05-10", "The truce between the army and the rebels in Aleppo held for the third day on Thursday."},
		{"", "For a third time on Thursday, a truce between the army and the rebels in Aleppo held."},
		{"2016-05-11", "The army and the rebels in Aleppo signed a truce on Wednesday. It took effect a few hours later."},
		// What a paper obliges them to, what was offered and kept, and a feast of which the end is told.
		{"2016-05-11", "The army and the rebels signed a truce for Aleppo on Wednesday. The declaration commits them to cease fire at once."},
		{"2013-05", "Shells fell on Aleppo. A truce that the rebels offered in May 2013 held for more than two years."},
		{"", "Shells fell on Aleppo. A truce that the rebels offered in May 2013 was rejected."},
		// Made, and of short life.
		{"2015-09-02", "Shells fell on Aleppo. An earlier truce between the army and the rebels, brokered by the minister, Mr Rami Karam, and signed in Doha on 2 September, collapsed."},
		{"2016-05-03", "The truce in Aleppo ended on Monday. Elders had brought it about on May 3, after five days of street battles."},
		{"2016-05-02", "On May 2 the army and the rebels in Aleppo signed a truce, but it did not last even an hour."},
		{"", "On May 2 the army and the rebels in Aleppo signed a truce, but it was never observed."},
		{"2016-02", "Shells fell on Aleppo on Monday. A three-day truce that the army declared in February for the feast was rejected by the rebels."},
	} {
		if start, _ := startText(r, t, tt.text); start != tt.start {
			t.Errorf("%q: %q, want %q", tt.text, start, tt.start)
		}
	}
}
