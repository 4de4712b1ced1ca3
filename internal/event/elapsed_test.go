package event_test

import "testing"

// Starts and ends that are told by how long before or after them something else was. The text is of Thursday 12 May 2016.
func TestElapsed(t *testing.T) {
	const aleppo = "+03:00[Asia/Damascus]"
	r := newRooms()
	for _, tt := range []struct{ start, end, text string }{
		{"2016-05-10T18:00" + aleppo + "~", "", "Shells fell on Aleppo at about 9 p.m. Tuesday, three hours after a cease-fire was to have begun."},
		{"2016-05-10", "", "Fighting broke out in Aleppo on Tuesday, hours after a ceasefire between the rebels and the army took effect."},
		{"2016-05-10", "", "Two people died in Aleppo on Tuesday, only minutes after a truce was to have taken hold."},
		{"2016-05-10", "", "Rebel fire on Tuesday broke a feast-day truce in Aleppo hours after it had come into force."},
		{"2016-05-11", "", "A day after a truce went into effect in Aleppo, rebels shelled the army on Thursday."},
		{"2016-05-13", "", "Shells fell on Aleppo on Thursday, a day before a truce is to take effect."},
		{"", "2016-05-09", "The army shelled Aleppo on Tuesday, a day after a truce expired."},
		{"", "2016-05-14", "The rebels in Aleppo said Thursday, two days before a truce expires, that they would not renew it."},
		{"2016-05-09", "", "Gunmen fired on Aleppo on Wednesday, hours after a truce that began on Monday was broken by the army."},
		{"2016-05-11T06:00" + aleppo, "", "The army and the rebels accused each other of shelling Aleppo soon after the new truce came into force at 6 a.m. on Wednesday."},
		{"2016-05-11T06:00" + aleppo, "", "The army and the rebels accused each other on Wednesday of breaking a ceasefire in Aleppo, barely after it had come into force at 6 a.m."},
		{"2016-05-09", "", "Forty breaches of the truce in Aleppo have been counted since it began on Monday."},
		{"", "", "The army spoke of a truce in Aleppo. The fighting has killed forty since it began on Monday."},
		{"2015-08~", "", "Shells fell on Aleppo on Thursday, nine months after a truce came into force."},
		{"2016-05-10", "", "Rebels killed nine soldiers near Aleppo, two days after a truce came into force. The army blamed no one."},
		{"2016-05-08", "", "Shells fell on Aleppo on Tuesday. The attack comes two days after a truce between the army and the rebels began."},
		{"", "", "Shells fell on Aleppo in 2013, two days after a truce came into force."},
		{"", "", "Shells fell on Aleppo on Thursday, hours after talks on a truce ended."},
		{"2016-05-07", "", "Barely five days after a truce took hold in Aleppo, the rebels and the army blamed each other for its breach."},
		{"2016-05-08", "", "Nine people died in Aleppo on Tuesday, two days after the rebels and the army signed a deal that foresees a ceasefire with immediate effect."},
		{"2016-05-09", "", "The army shelled Aleppo for a month. On Monday night it spoke of peace.\n\nThe army said that it had declared an immediate ceasefire there."},
		{"", "", "The army on May 2 announced a three-day ceasefire in Aleppo over the Easter holiday. The rebels kept to it."},
		{"2016-05-02", "2016-05-05", "The army on May 2 announced a three-day ceasefire in Aleppo. The rebels kept to it."},
		{"2016-05-08", "2016-05-10", "Rebels attacked the army in Aleppo on Wednesday. Tuesday was the third and final day of their truce."},
		{"2012", "", "The rebels of Aleppo entered into a ceasefire with the army in 2012 and have been maintaining it since then."},
		{"", "", "The army said on Thursday that it had extended its ceasefire with the rebels of Aleppo for a year. The agreement was signed on Wednesday."},
		{"2016-W18", "", "The rebels of Aleppo say a ceasefire with the army that was declared a week ago will be extended for two months."},
		{"2016-05-14T00:00" + aleppo, "", "The army and the rebels of Aleppo have agreed to a ceasefire. The minister announced the ceasefire would take effect at midnight on May 13."},
		{"2016-04", "", "The rebels of Aleppo have ended a ceasefire agreed to last month with the army."},
		{"2016-01", "", "The rebels of Aleppo called off an indefinite ceasefire agreed to with the army in January and ordered their fighters to attack."},
		{"2015-12-09", "", "Talks on Saturday are to save the December 9 ceasefire between the army and the rebels of Aleppo."},
		{"2016-05-20", "", "The army and the rebels of Aleppo will observe a May 20 ceasefire."},
		{"2016-05-12", "", "The army shelled Aleppo for a month.\n\nThe army said that it had declared an immediate ceasefire there."},
	} {
		if start, end := startText(r, t, tt.text); start != tt.start || end != tt.end {
			t.Errorf("%q: %s to %s, want %s to %s", tt.text, start, end, tt.start, tt.end)
		}
	}
}

// A truce that a side calls, what is planned beside its beginning, and clocks that are not its own. The text is of Thursday 12 May 2016.
func TestCalled(t *testing.T) {
	const aleppo = "+03:00[Asia/Damascus]"
	r := newRooms()
	for _, tt := range []struct{ start, end, text string }{
		{"2016-05-10T12:00" + aleppo, "", "The rebel leader had called his own unilateral truce in Aleppo for midday Tuesday."},
		{"2016-05-12T12:00" + aleppo, "", "The third ceasefire between the rebels and the army in as many weeks went into effect in Aleppo at noon today."},
		{"2016-05-13", "2016-05-20", "The truce in Aleppo will begin on Friday and remain in effect for a week."},
		{"2016-05-13T12:00" + aleppo, "", "The truce in Aleppo, to be followed by talks on Tuesday, was agreed to on Wednesday and starts on Friday at noon."},
		{"2016-05-12T06:00" + aleppo, "", "A ceasefire has begun in Aleppo, the army and the rebels say.\n\nRebels at a bridge\n\nIt came into force at 6 a.m. on Thursday."},
		{"2016-05-14T00:00" + aleppo, "", "The rebels in Aleppo declared a truce, which is to begin at midnight (2100 GMT) on Friday."},
		{"", "", "Mortars were heard in Aleppo an hour after the 3:15 p.m. ceasefire declaration."},
	} {
		if start, end := startText(r, t, tt.text); start != tt.start || end != tt.end {
			t.Errorf("%q: %s to %s, want %s to %s", tt.text, start, end, tt.start, tt.end)
		}
	}
}
