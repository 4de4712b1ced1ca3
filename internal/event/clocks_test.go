package event_test

import (
	"testing"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
)

// startText returns the first claims of start and end of a text's one truce.
func startText(r *rooms, t *testing.T, text string) (start, end string) {
	t.Helper()
	_, got := r.read(t, text+war)
	if len(got) != 1 {
		t.Errorf("%q: %d truces, want 1", text, len(got))
		return "", ""
	}
	if c := got[0].Start; len(c) > 0 {
		start = c[0].Readings[0].Value.String()
	}
	if c := got[0].End; len(c) > 0 {
		end = c[0].Readings[0].Value.String()
	}
	return start, end
}

// The text is of Thursday 12 May 2016.
func TestTold(t *testing.T) {
	const aleppo = "+03:00[Asia/Damascus]"
	r := newRooms()
	for _, tt := range []struct{ start, end, text string }{
		{"", "2016-07-13", "The envoys agreed to renew for two months a truce in Aleppo that was to expire on Friday."},
		{"", "2016-05-12", "The truce in Aleppo was extended on Tuesday for two days. It expires on Thursday."},
		{"", "2016-05-31", "The truce in Aleppo is to hold until the end of May."},
		{"", "2016-05", "The truce in Aleppo is to hold until late May."},
		{"2016-05-14", "", "The envoys agreed on Tuesday to introduce a truce in Aleppo on Saturday."},
		{"2016-05-13T00:01" + aleppo, "", "The envoys agreed at their latest meeting to establish another ceasefire in Aleppo at 12:01 a.m. on Friday, May 13."},
		{"2016-05-09T12:00" + aleppo, "", "The envoy had called for a truce in Aleppo from May 7. The truce took effect at noon on May 9."},
		{"2016-05-05T12:00" + aleppo, "", "The ceasefire was signed in Aleppo on May 4 and came into force at noon the next day."},
		{"2016-05-11T06:00" + aleppo, "", "Troops kept shelling Aleppo on Thursday although the president had ordered them to stop shooting by 6 a.m. on Wednesday."},
		{"2016-05-14T06:00" + aleppo, "", "The president ordered his troops on Thursday to stop shooting in Aleppo by 6 a.m. on Saturday."},
		{"2016-05-06", "2016-05-12", "The army and the rebels agreed to extend a four-day truce in Aleppo that began on Friday by two days."},
		{"2016-05-11T21:45" + aleppo, "", "A ceasefire in Aleppo was quiet on Thursday. It had begun at 9:45 p.m. the night before."},
		{"2016-05-12T04:00" + aleppo, "", "A ceasefire in Aleppo was hours old on Thursday. It took effect before dawn, at 4 a.m."},
		{"2016-05-13", "", "The army and the rebels agreed to a truce in Aleppo on Wednesday. Officials said that it should start on Friday."},
		{"", "", "The army announced a truce in Aleppo. It should be respected, officials said on Friday."},
		{"1994", "", "Soldiers traded fire near Aleppo on Wednesday despite a truce in 1994 that halted their war."},
		{"2012-11-21", "", "An eight-day war in 2012 ended in Aleppo with a truce on November 21."},
		{"2016-02-27", "", "March 27 passed quietly; February 27 was the day on which the ceasefire in Aleppo took effect."},
		{"2016-02-27", "", "February 27 saw the start of a ceasefire in Aleppo."},
		{"2016-02-27", "", "The ceasefire in Aleppo, which Moscow and Washington arranged on February 22 and which entered into force on February 27, has frayed."},
		{"2014-08-26", "", "The army has largely observed a ceasefire in Aleppo since 2014. That ceasefire took effect on August 26 of that year."},
		{"2015-02", "", "Shells fell on Aleppo on Wednesday in the worst breach of a ceasefire signed in February 2015."},
		{"2015-02-10", "", "Wednesday's shelling of Aleppo was the worst violation of the truce that began on February 10, 2015."},
		{"2013-09", "2014-11", "The rebels called a ceasefire in Aleppo in September 2013 but ended it 14 months later."},
		{"2016-05-05T01:00" + aleppo, "", "The army announced on May 4 that a ceasefire in Aleppo would take effect at 1 a.m. on Thursday."},
		{"2016-05-07", "", "The rebels said on May 4 that a truce in Aleppo would begin on Saturday."},
		{"2016-05-14", "", "The rebels said on Wednesday that a truce in Aleppo would begin on Saturday."},
		{"2016-05-13T06:00" + aleppo, "2016-05-16T18:00" + aleppo, "The ceasefire in Aleppo is to begin at 6 a.m. on Friday and end at 6 p.m. on Monday."},
		{"2016-05-14", "2016-05-18", "The rebels' truce in Aleppo is due to start on Saturday and to expire on Wednesday."},
		{"2016-05-14", "2016-05-18", "A truce in Aleppo, which will take effect on Saturday and finish on Wednesday, is meant for aid."},
		{"2016-05-14T12:00" + aleppo, "2016-05-15T06:00" + aleppo, "The rebels announced a truce in Aleppo starting at noon on Saturday and ending at 6 a.m. on Sunday."},
		{"2016-05-13", "", "A truce in Aleppo that will take effect on Friday and end five years of war was signed on Wednesday."},
		{"", "", "The army and the rebels in Aleppo go on negotiating a new ceasefire in support of peace talks that began in March."},
		{"2016-05-12T08:00" + aleppo, "", "A ceasefire in Aleppo took effect at 8 a.m. on Thursday. It was announced in the night between Wednesday and Thursday."},
		{"", "2016-05-12T07:00" + aleppo, "Envoys worked through the night to prolong a halt to the fighting in Aleppo which was set to end at 7 a.m. local time (0400 GMT) on Thursday."},
		{"2016-05-12", "", "The army and the rebels signed a ceasefire in Aleppo on Wednesday. It is expected to take effect in 24 hours."},
		{"2016-05-12", "", "The ceasefire between the army and the rebels in Aleppo takes effect in 48 hours, the mediator said on Tuesday."},
		{"", "", "The ceasefire between the army and the rebels in Aleppo takes effect every morning, the mediator said on Tuesday."},
		{"2016-05-14", "", "The rebels agreed to a truce in Aleppo that will start in 48 hours."},
		{"2016-05-16", "", "The ceasefire in Aleppo will begin on the second day of the feast, or May 16 on the Western calendar."},
		{"2016-05-11", "", "The army announced on Wednesday a truce in Aleppo that took effect at once.The truce was suggested by envoys."},
		{"", "", "The president ordered a daily pause to the air strikes on Aleppo from 9 a.m. to 2 p.m."},
		{"2016-05-05", "", "The rebels offered a truce in Aleppo on May 4. It took effect next day."},
		{"2016-03-10", "2016-05-31", "The ceasefire in Aleppo was initially due to last from March 10 to May 31."},
		{"2015-11-20", "2016-05-20", "The rebels' truce in Aleppo was to run from November 20 until May 20."},
		{"", "", "The rebels prolonged their own truce in Aleppo on May 3 but fighting has continued."},
		{"", "2016-05-31", "The army on Wednesday extended until the end of May its ceasefire with the rebels in Aleppo."},
		{"", "", "The army and the rebels of Aleppo agreed to a truce. A ceremony to seal the truce is due to take place on Monday."},
		{"2016-05-16", "", "The envoy scheduled the start of the ceasefire in Aleppo for May 16."},
		{"2016-05-15T00:00" + aleppo, "", "The ceasefire in Aleppo will begin at midnight (2100 GMT) on Saturday."},
		{"2016-05-11T00:00" + aleppo, "", "The ceasefire in Aleppo took effect at midnight local time on May 11."},
		{"2016-06-01T00:00" + aleppo, "", "The ceasefire in Aleppo is to begin at midnight on the night of May 31 to June 1."},
		{"", "2016-05-11", "The rebels announced on Wednesday the end of their ceasefire with the army in Aleppo."},
		{"", "2016-05-11", "The rebels of Aleppo on Wednesday declared their truce with the army over."},
		{"", "2016-05-11TNI", "The rebels of Aleppo let their ceasefire with the army run out on Wednesday night."},
		{"", "2016-04", "Fighting resumed in Aleppo in April with the breakdown of a truce that had lasted two years."},
		{"2016-05-07", "", "The truce in Aleppo is five days old today."},
		{"", "2015-09", "A truce was declared in Aleppo; after five extensions it ended in September 2015."},
		{"", "2016-05-01", "A four-month cessation of hostilities in Aleppo ran out on May 1."},
		{"2016-04-28", "2016-05-01", "A three-day truce in Aleppo ran out on May 1."},
		{"2016-03-10T00:00+02:00[Asia/Damascus]", "", "Observers watch over the truce of 10 March in Aleppo. That truce, which came into effect at midnight, left the lines as they were."},
		{"2016-05-06T12:00" + aleppo, "", "Since noon on Friday, officers say, the army has been observing a ceasefire in Aleppo."},
		{"2016-03-15", "2016-06-13", "The ceasefire in Aleppo was for 90 days and took effect on March 15, two days after a general was freed."},
		{"", "", "A ceasefire has brought the first quiet day to Aleppo since Thursday, when 40 people died."},
		{"", "", "It is the fourth such truce since March in Aleppo, where the army and the rebels traded fire."},
		{"2016-03", "2016-04-01", "A two-week truce called in March for a visit of ministers to Aleppo collapsed on April 1."},
		{"", "", "Ministers called on Tuesday for a truce in Aleppo."},
		{"2016-05-10T10:00" + aleppo, "", "A truce between the army and the rebels of Aleppo began as planned at 10 a.m. on Tuesday."},
		{"2016-05-17T10:00" + aleppo, "", "A truce between the army and the rebels of Aleppo is to begin as planned at 10 a.m. on Tuesday."},
		{"2016-05-10TMO", "", "Tuesday morning saw the start of a truce between the army and the rebels of Aleppo."},
		{"", "", "Tuesday morning saw the first talks about the start of a truce between the army and the rebels of Aleppo."},
		{"2016-05-11", "", "A truce between the army and the rebels of Aleppo comes into force 48 hours after Monday's signing."},
		{"", "", "A truce between the army and the rebels of Aleppo, which has now lasted ten days, is under strain."},
		{"2016-05-10T14:30" + aleppo, "", "No one has announced the ceasefire in Aleppo. It simply set in at 2:30 p.m. on Tuesday."},
		{"", "2016-05-12T00:00" + aleppo, "The rebels said that their truce in Aleppo was over as of 0000 hours, Thursday, May 12."},
		{"2016-05-08T12:00" + aleppo, "2016-05-11T12:00" + aleppo, "A 48-hour truce between the army and rebels in Aleppo, which began at noon on Sunday, was extended on Tuesday by 24 hours."},
		{"", "2016-05-22", "The army told its soldiers to hold back from attacks on Aleppo until the election of May 22."},
		{"", "2016-05-13T20:00" + aleppo, "The army said the truce in Aleppo would be over at 8 p.m. on Friday."},
		{"", "2016-06-30", "The army and the rebels will go on holding fire in Aleppo until June 30."},
		{"2016-05-11", "", "The truce in Aleppo, now in its second day, was holding on Thursday."},
		{"2016-05-11", "", "Aleppo was quiet on Thursday, a day after a truce between the army and the rebels took effect."},
		{"", "", "Aleppo was quiet on Thursday, a day after a truce between the army and the rebels was proposed."},
		{"2016-05-10T12:00" + aleppo, "", "A ceasefire that the rebels declared for noon local time (0900 GMT) on Tuesday was an hour old when shells fell on Aleppo."},
		{"2016-05-13T18:00" + aleppo, "", "The army gave the rebels in Aleppo until 6 p.m. on Friday, when the truce is to start, to answer."},
		{"2016-05-11", "", "The government said on Wednesday its troops around Aleppo had been told to stop shooting at once under a ceasefire."},
		{"2016-05-09", "", "The president ordered his army on Monday to halt fire around Aleppo with immediate effect."},
		{"", "", "The president urged the rebels on Monday to halt fire around Aleppo with immediate effect."},
		{"2016-05-10", "", "The army and the rebels signed a ceasefire for Aleppo on Tuesday that took effect on the spot."},
		{"2016-05-10", "", "The army and the rebels signed a ceasefire for Aleppo on Monday that is to take effect within 24 hours."},
		{"2016-05-11", "", "The army and the rebels met on Monday and agreed to halt the fighting in Aleppo within two days."},
		{"2016-05-12T00:00" + aleppo, "2016-05-15T00:00" + aleppo, "The army and the rebels agreed to a 72-hour ceasefire in Aleppo starting at midnight on Wednesday, a minister said."},
		{"2016-05-12T06:00" + aleppo, "", "A ceasefire in Aleppo that was to have begun at midnight started six hours late, at 6 a.m. on Thursday."},
		{"2016-05-12T11:15" + aleppo, "", "The ceasefire in Aleppo, which had been due to begin at 8:30 a.m., took effect at 11:15 a.m. on Thursday."},
		{"2016-05-10", "", "A ceasefire in Aleppo held for a third day on Thursday, after beginning before dawn on Tuesday."},
		{"2016-05-11", "", "A ceasefire in Aleppo entered its second day on Thursday with an attack on a patrol."},
		{"", "", "A ceasefire in Aleppo was broken on Thursday. Shells fell for a third day on Homs."},
		{"2015-05-10", "", "A truce between the army and the rebels around Aleppo turned one year old on Tuesday."},
		{"2014-05-12", "", "Aleppo on Thursday marked the second anniversary of the ceasefire."},
		{"2015-05-12", "", "A year ago on Thursday a ceasefire between the army and the rebels in Aleppo came into force."},
		{"2014-06", "2015-01", "In 2014 the army and the rebels observed a ceasefire in Aleppo: it began in June of that year and fell apart the following January."},
		{"2016-04-11", "", "Rebels accused the army of a breach of the ceasefire in Aleppo. The document, which both signed on April 10, came into force 24 hours later."},
		{"2015-08", "2016-02", "In February both sides called off separate unilateral ceasefires around Aleppo that had stood since August 2015."},
		{"2016-05-11TNI", "", "A truce in Aleppo was holding on Thursday. The rockets and air strikes had ceased on Wednesday night."},
		{"2016-05-05T12:00" + aleppo, "", "A truce was signed in Aleppo on May 4 and in force from noon the following day."},
		{"2016-05-08T17:00" + aleppo, "", "The truce in Aleppo came into force on Sunday, 5 p.m. local time."},
		{"2016-05-14T00:01" + aleppo, "", "The ceasefire in Aleppo starts on Saturday, May 14, at one minute past midnight."},
		{"2016-05-09T12:00" + aleppo, "", "When exactly the truce in Aleppo had begun was a matter of opinion all through Tuesday. It began at noon on Monday, the army said."},
		{"2016-05-08T12:00" + aleppo, "2016-05-10T12:00" + aleppo, "The truce in Aleppo ended at noon on Tuesday. It had begun at the same hour on Sunday."},
		{"2016-05-15T00:00" + aleppo, "", "A truce in Aleppo is to come into force at midnight on May 14."},
		{"2016-05-13T00:00" + aleppo, "", "The army and the rebels agreed that all shooting in Aleppo was to end at midnight."},
		{"2014-08-26", "", "The 2014 truce in Aleppo, which took effect on 26 August, was soon forgotten."},
		{"2016-05-04", "", "The shelling of Aleppo ended with a truce on May 4."},
		{"2016-05-09", "", "The clashes in Aleppo stopped on Monday under a ceasefire announced by the defence ministry."},
		{"2016-02", "", "In February four days of combat around Aleppo ended in a local ceasefire brokered by generals."},
		{"2016-05-04", "", "The bombardment of Aleppo gave way to a ceasefire on May 4."},
		{"", "2016-05-04", "The ceasefire in Aleppo ended with an attack on May 4."},
		{"2016-03-20", "", "The ceasefire for Aleppo, signed on February 17, in force since March 20 and prolonged twice, binds both sides."},
		{"2016-03-20", "", "The ceasefire in Aleppo has held, with a few interruptions, since March 20."},
		{"2016-05-01", "", "The truce in Aleppo has been in place, at least on paper, since May 1."},
		{"2016-03-24", "2016-05-11", "A truce in Aleppo that had held since March collapsed on Wednesday. The truce was declared by the government on March 24."},
		{"2016-03-09", "", "A two-month-old cease-fire in Aleppo broke down. The agreement, signed in Geneva on March 9, had been praised."},
		{"2016-03", "", "The truce in Aleppo was signed on March 2 and took effect in March."},
		{"2016-06", "2016-06-30", "The rebels announced a unilateral ceasefire in Aleppo for the month of June."},
		{"", "", "The ceasefire in Aleppo held for April and May."},
		{"", "", "On Thursday the rebels kept to a ceasefire in Aleppo that their general had declared by telephone."},
		{"2016-05-05~", "2016-05-16T22:00" + aleppo, "The army prolonged a week-old cease-fire in Aleppo, giving the rebels until 10 p.m. on Monday to pull back."},
		{"2016-05-12", "", "The president declared a unilateral ceasefire in Aleppo on Tuesday. It applies from today."},
		{"2016-05-07T00:00" + aleppo, "", "The president declared a unilateral ceasefire in Aleppo on Friday. It was to apply from that same midnight."},
		{"2016-05-13", "2016-05-15", "The army announced a truce in Aleppo on Tuesday. It is valid from Friday until Sunday."},
		{"2016-05-09", "2016-05-20", "The army ordered a ceasefire in Aleppo. The order took effect on Monday and expires on May 20."},
		{"2016-05-14", "", "Both sides announced a truce in Aleppo. The twin declarations take effect on Saturday."},
		{"", "", "Both sides announced a truce in Aleppo. A court order expired on Saturday."},
		{"2016-01-01", "2016-06-30", "The army has suspended the ceasefire in Aleppo. It was declared in December with three others. All were to be in force from January 1 until June 30."},
		{"", "2016-06-30", "The army and the rebels renewed their ceasefire in Aleppo. The new term is up on June 30."},
		{"2016-05-06TMO", "2016-05-12", "The army said last Thursday that it would halt operations in Aleppo from Friday morning, 6 May, until today."},
		{"2016-05-08T00:00" + aleppo, "", "A second truce in Aleppo was announced on the 7th, and began at midnight."},
		{"2016-05-13T12:00" + aleppo, "", "The army and the rebels agreed to stop fighting in Aleppo at noon on Friday."},
		{"2016-05-13T00:00" + aleppo, "", "The two leaders have agreed to put an end to hostilities in Aleppo from the first minute of tomorrow, May 13."},
		{"2016-05-12T00:00" + aleppo, "", "The truce in Aleppo began at midnight between Wednesday and Thursday."},
		{"2016-05-09", "2016-06-18", "A ceasefire was announced in Aleppo on Monday. For forty days, until June 18, the rebels are to refrain from attacks."},
		{"2016-05-03", "2016-W18", "A truce in Aleppo that began on May 3 was respected until last week."},
		{"2016-05-14T18:00" + aleppo, "2016-05-17T18:00" + aleppo, "The rebels will observe a ceasefire in Aleppo from 6 p.m. on May 14 (Saturday) to 6 p.m. on May 17 (Tuesday)."},
		{"2016-05-14T00:01" + aleppo, "2016-05-20T23:59" + aleppo, "The truce in Aleppo -- which starts at 12.01 a.m. on May 14 and ends at 11.59 p.m. on May 20 -- was announced by the army."},
		{"2016-05-15T00:00" + aleppo, "", "The president ordered the army to cease fire around Aleppo from midnight on Sunday (1700 ET Saturday)."},
		{"2016-05-14T18:00" + aleppo, "2016-05-16T00:00" + aleppo, "The president ordered the army to stop all fighting in Aleppo from 6 p.m. on Saturday until midnight from Sunday to Monday."},
		{"", "2016-05-11", "The truce in Aleppo was due to expire on Wednesday, but was extended."},
		{"", "2016-05-16", "The truce in Aleppo is due to expire on Monday."},
		{"", "", "The army announced a ceasefire in Aleppo to mark Easter."},
		{"2016-05-14T18:00" + aleppo, "", "The ceasefire for Aleppo, signed after two hours of talks in the Jordanian capital, Amman, is to come into force at 6 p.m. on Saturday."},
		{"", "2016-05-14", "The army has extended a suspension of military operations in Aleppo through the end of Saturday."},
		{"2016-05-14", "2016-05-20", "The rebels will put in effect a week-long truce in Aleppo from May 14 to May 20."},
		{"", "", "The truce in Aleppo was extended by two months. The extended truce enters into force today."},
		{"", "", "\"If the army withdraws, we will announce a ceasefire in Aleppo at once,\" the rebels said."},
		{"2016-02-25", "", "The army has scrapped the ceasefire it declared in Aleppo in February. The ceasefire was declared on February 25."},
		{"2014-09-01", "2015-06", "The longest ceasefire in Aleppo, which both sides recall, was that of 1 September 2014. It lasted until June 2015."},
		{"2016-03-15", "2016-05-14", "The rebels recall a truce of 60 days in Aleppo, announced last March 15."},
		{"", "2016-05-20", "The truce in Aleppo that was due to expire on Wednesday has been extended until May 20."},
		{"2016-03-20", "", "Both armies have observed the ceasefire in Aleppo since March 20."},
		{"2016-03", "", "The ceasefire in Aleppo has held since March."},
		{"2016-05-09T06:00" + aleppo, "2016-05-09T14:00" + aleppo, "The army declared a truce in Aleppo on Sunday night. It lasted from 6 a.m. until 2 p.m. on Monday."},
		{"", "2016-05-20", "The ceasefire in Aleppo is to hold until May 20."},
		{"2016-05-14", "2016-05-20", "The army declared a truce in Aleppo from May 14 to May 20."},
		{"2016-03-01", "", "An earlier ceasefire in Aleppo, agreed on March 1, collapsed within a week."},
		{"2015-09-03", "", "A truce in Aleppo was signed on September 3 last year and broke down after ten days."},
		{"2016-04-02", "", "The sides signed a ceasefire for Aleppo on April 2. Violations have been few."},
		{"2002-02", "", "The army pulled out of the 2002 ceasefire with the rebels. It was signed in February 2002."},
		{"", "", "The sides signed a ceasefire for Aleppo on Monday. Violations have been few."},
		{"", "", "A ceasefire in Aleppo signed in March was never observed."},
		{"2016-05-09T19:00" + aleppo, "", "A ceasefire in Aleppo took effect at sunset on Monday, 7 p.m. local time."},
		{"2016-04-02", "", "The truce in Aleppo is part of an accord that was signed on April 2 in Cairo."},
		{"2016-05-06", "", "The two sides had reached an agreement on a ceasefire in Aleppo that was in force from Friday."},
		{"2016-03-03", "", "A first lull in Aleppo, on March 3, was soon over."},
		{"2015-06", "", "An earlier truce of the army's own in Aleppo, in June of last year, was broken within days."},
		{"2016-05-09", "", "The lull in Aleppo that has just ended took effect on Monday."},
		{"", "2016-05-10", "The ceasefire in Aleppo collapsed on Tuesday."},
		{"", "", "Egypt wants a ceasefire in Aleppo of a year or more."},
		{"", "", "A truce in Aleppo that the army offered in March was accepted by the rebels with amendments."},
		{"2016-05-13T20:00" + aleppo, "", "The ceasefire in Aleppo enters into force two hours after the signature, at 8 p.m. on Friday."},
		{"2016-05-09T08:00" + aleppo, "", "The ceasefire in Aleppo was broken within hours of coming into force at 8 a.m. on Monday."},
		{"2016-05-09", "", "Within hours of the truce taking effect on Monday, shells fell on Aleppo."},
		{"2016-05-10T04:00" + aleppo, "", "A ceasefire for Aleppo was reached on Monday evening, to take effect at 4 a.m. the next day."},
		{"2016-05-18T04:00Z", "", "Under the deal, announced on Monday, the guns in Aleppo are to fall silent at 0400 GMT on Wednesday."},
		{"2016-05-07T06:00" + aleppo, "", "Shells fell on Aleppo hours before the agreed 6 a.m. start of the ceasefire on Saturday."},
		{"2016-05-12T12:00" + aleppo, "", "The army kept firing at Aleppo until the noon (0900 GMT) onset of a truce."},
		{"2016-05-14", "2016-05-15", "A ceasefire in Aleppo was declared for Saturday and Sunday by the rebels."},
		{"2016-05-14", "", "The rebels announced a truce in Aleppo for Saturday."},
		{"", "", "The rebels announced a truce in Aleppo for talks set for Saturday."},
		{"2016-05-14", "2016-05-20", "The army announced a truce in Aleppo between Saturday, May 14, and May 20."},
		{"", "2016-06-20", "The ceasefire in Aleppo will formally expire on Jun.20, the ministry said."},
		{"2015-10~", "2016-05-12", "The rebels ended their seven-month ceasefire in Aleppo on Thursday."},
		{"", "2016-05-12", "Gunfire shattered a 24-hour truce in Aleppo on Thursday."},
		{"2016-05-10", "2016-05-22", "The army announced a ceasefire in Aleppo on Tuesday. It said it would hold fire from Tuesday until May 22."},
		{"", "", "The rival armies hope that on the cusp of winter the truce for Aleppo will take hold."},
		{"2016-05-09T00:01" + aleppo, "", "The rebels in Aleppo said on Sunday evening that they would begin a ceasefire at 00:01 local time (2101 GMT)."},
		{"2016-05-20T06:00" + aleppo, "", "The rebels declared a ceasefire in Aleppo starting at 6:00 a.m. (0300 GMT) May 20."},
		{"", "2016-05-11T00:00" + aleppo, "The rebels in Aleppo wrote on Tuesday that they were withdrawing from the agreement on cessation of hostilities as of midnight."},
		{"2016-05-14T12:00" + aleppo, "", "The rebels in Aleppo said that they would cease all hostilities from 12 noon on Saturday."},
		{"2016-05-14T06:00" + aleppo, "", "A pause in the fighting in Aleppo is to take place at 6 a.m. on Saturday."},
		{"2016-05-14", "2016-05-16", "Both sides announced a three-day truce in Aleppo for the holiday, May 14 to 16."},
		{"2016-04-17", "2016-05-03", "The ceasefire of 17 April ended when rebels stormed a barracks in Aleppo on May 3."},
		{"2015-11", "", "A previous ceasefire in November lasted four months in Aleppo."},
		{"2016-05-12T17:00" + aleppo, "", "The two armies have agreed to stop all firing and military action around Aleppo, on land and in the air, with effect from 1700 hours local time today."},
		{"2016-05-14T00:00" + aleppo, "", "The army declared a unilateral ceasefire in Aleppo. The order ends all operations as of 12 a.m. on Saturday."},
		{"2016-05-04", "2016-05-04~", "A truce of four hours was arranged in Aleppo on May 4."},
		{"", "2016-05-20", "The army decided on Tuesday to pull out of the ceasefire in Aleppo. The agreement will stand terminated from May 20."},
		{"", "", "The rebels said on Tuesday that they would stop fighting in Aleppo for the three days of the feast."},
		{"2016-05-10T00:00" + aleppo, "", "The army and the rebels signed a ceasefire for Aleppo on Monday; it took effect at midnight that night."},
		{"", "", "A ceasefire for Aleppo that was agreed on Sunday failed to take hold."},
		{"", "", "The ceasefire in Aleppo has been broken more often than any since the war began in August 2012."},
		{"2016-05-14TMO", "", "The rebels said that their truce in Aleppo would start at dawn on Saturday."},
		{"2016-05-10", "", "The two sides agreed to an immediate ceasefire in Aleppo on Tuesday."},
		{"2016-05-10", "", "The army said on Tuesday that its ceasefire in Aleppo, which takes effect immediately, was meant for the wounded."},
		{"2016-05-10", "", "The ceasefire in Aleppo was signed on Tuesday and is in force from the moment of signature."},
		{"2016-05-14T06:00" + aleppo, "", "The president ordered the army to cease fire in Aleppo as of 6 a.m. Saturday."},
		{"2016-05-09", "2016-05-11", "The army declared a truce in Aleppo on Monday, until Wednesday."},
		{"2016-05-10", "", "The general declared a unilateral ceasefire in Aleppo on Tuesday. The truce is being respected."},
		{"", "", "The army and the rebels signed an immediate ceasefire proposal for Aleppo."},
		{"", "", "The U.N. called for an immediate ceasefire in Aleppo on Tuesday."},
		{"", "", "The ceasefire in Aleppo began and was broken immediately."},
		{"", "2016-05-13TNI", "The general said that he had ordered his troops to lift the ceasefire in Aleppo effective Friday night."},
	} {
		start, end := startText(r, t, tt.text)
		if start != tt.start || end != tt.end {
			t.Errorf("%q: %q to %q, want %q to %q", tt.text, start, end, tt.start, tt.end)
		}
	}
}

// Two voices give two hours of one day.
func TestTwoHours(t *testing.T) {
	r := newRooms()
	_, got := r.read(t, "The army said the ceasefire in Aleppo would start at 10 a.m. on Saturday. The rebels said it would start at noon."+war)
	if len(got) != 1 || len(got[0].Start) != 2 {
		t.Fatalf("%d truces, want 1 with 2 claims of its start", len(got))
	}
	for i, want := range []string{"2016-05-14T10:00+03:00[Asia/Damascus]", "2016-05-14T12:00+03:00[Asia/Damascus]"} {
		if s := got[0].Start[i].Readings[0].Value.String(); s != want {
			t.Errorf("claim %d: %s, want %s", i, s, want)
		}
	}
	if got[0].Start[0].By == got[0].Start[1].By {
		t.Error("one claimant, want two")
	}
}

// A text without any date says nothing of days, and nothing breaks.
func TestUndated(t *testing.T) {
	r := newRooms()
	for _, text := range []string{
		"The army declared a ceasefire in Aleppo as of 12 a.m.",
		"The truce in Aleppo took effect at sunset, 7 p.m. local time, and is to last until midnight.",
		"The rebels declared a truce in Aleppo at the same hour on Monday, from noon the next day.",
		"A ceasefire in Aleppo, in June of last year, collapsed when rebels stormed a barracks on Tuesday.",
		"The truce in Aleppo is part of an accord signed on Friday.",
	} {
		in := r.input(text + war)
		c := resolve.Article(in)
		for _, x := range r.events.Assemble(in, c).Truces {
			for _, cs := range [...][]resolve.Claim[moment.Moment]{x.Start, x.End, x.Declared} {
				for _, c := range cs {
					if len(c.Readings) == 0 {
						t.Errorf("%q: a claim of nothing", text)
					}
				}
			}
		}
	}
}
