package event_test

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/event"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
)

// A frame is a sentence that tells of a truce, with the place in it, %s, where something else may be told.
type frame struct {
	published string
	told      string // where the truce stands, and the days on which it begins and ends
	text      string
}

// lives returns where each of some truces stands, and the days on which it begins and ends.
func lives(truces []event.Truce) string {
	var got []string
	for i := range truces {
		x := &truces[i]
		got = append(got, status(x))
		for _, cs := range [...][]resolve.Claim[moment.Moment]{x.Start, x.End} {
			if len(cs) > 0 {
				got = append(got, cs[0].Readings[0].Value.Date().String())
			}
		}
	}
	return strings.Join(got, " ")
}

// grid fails for every text of the frames and the asides in which the aside changes what the frame tells.
func grid(t *testing.T, frames []frame, asides []string) {
	t.Helper()
	r := newRooms()
	for _, f := range frames {
		for _, aside := range append([]string{""}, asides...) {
			text := strings.Replace(f.text, "%s", aside, 1)
			text = strings.ToUpper(text[:1]) + text[1:]
			if got := lives(r.readOn(t, f.published, text+war)); got != f.told {
				t.Errorf("%s: %s, want %s", text, got, f.told)
			}
		}
	}
}

// Behind a truce that is the object of a verb the sentence goes on to other things: with another verb of those who act, or another subject.
func TestPasses(t *testing.T) {
	grid(t, []frame{
		{"2003-06-11", "announced", "Liberia's government announced a ceasefire with the rebels%s."},
		{"1999-05-26", "agreed", "Sierra Leone's government and the rebels agreed on Monday to a ceasefire%s."},
		{"2011-11-24", "rejected", "the Shan rebels on Monday rejected a ceasefire offered by the army%s."},
		{"2012-04-11", "scheduled 2012-04-12", "Syria's army and the rebels signed a ceasefire that is to begin on Thursday%s."},
		{"2006-08-16", "extended 2006-08-20", "the Burundian rebels extended a truce with the army until Sunday%s."},
		{"1998-07-15", "called_for", "the United Nations on Monday called for a truce between the Angolan army and the rebels%s."},
		{"2009-02-11", "holding", "a ceasefire between the Congolese army and the rebels was holding on Monday%s."},
		{"1995-02-22", "expired 1995-02-20", "a ceasefire between Russian troops and the Chechen rebels expired on Monday%s."},
	}, []string{
		" and the curfew was lifted", " and a ban on flights was lifted", " while the opposition rejected the budget", " while lawmakers extended a state of emergency until October",
		" as the opposition called off a strike", " hours before parliament was dissolved", " after a strike was called off", " but a visit by the pope was called off",
		", officials said after a strike was called off", " while protesters violated a curfew", " although a law on land was renewed for a year", " but schools were closed until May 30",
		", said the minister, who had called off a visit to Paris", ", the agency reported, quoting a general who survived an attack",
	})
	grid(t, []frame{
		{"2003-06-11", "announced", "Liberia's government announced a ceasefire with the rebels%s."},
		{"2011-11-24", "rejected", "the Shan rebels on Monday rejected a ceasefire offered by the army%s."},
		{"2014-10-22", "in_effect 2014-10-20", "Libya's government declared a ceasefire with immediate effect on Monday%s."},
	}, []string{
		" but broke off talks on a swap of prisoners", " and called off a visit by the Italian minister", " and extended a curfew until Saturday", " and renewed an embargo for a year",
		" but ruled out an amnesty", " but threatened to boycott the elections scheduled for July", " and suspended flights until June", " but rejected calls for a recount",
	})
}

// What a truce is told of before its own sentence begins.
func TestBeforehand(t *testing.T) {
	grid(t, []frame{
		{"2003-06-11", "announced", "%sLiberia's government announced a ceasefire with the rebels."},
		{"2012-04-11", "scheduled 2012-04-12", "%sSyria's army and the rebels signed a ceasefire that is to begin on Thursday."},
		{"1998-07-15", "called_for", "%sthe United Nations on Monday called for a truce between the Angolan army and the rebels."},
		{"2014-10-22", "in_effect 2014-10-20", "%sLibya's government declared a ceasefire with immediate effect on Monday."},
	}, []string{
		"with elections scheduled for October, ", "with the monsoon due to begin in December, ", "despite a ban on rallies imposed in May, ", "with the trade agreement in tatters, ",
		"with schools closed since March, ", "for the first time since the coup of 1994, ", "less than a week after parliament extended a curfew until September, ",
		"even though the parties to the coalition had broken their pact, ", "after talks on oil collapsed, ", "two days after a curfew was extended, ", "facing a strike that was extended twice, ",
	})
}

// What is told between commas of somebody who had to do with a truce.
func TestWithinCommas(t *testing.T) {
	grid(t, []frame{
		{"2009-02-11", "holding", "a ceasefire between the Congolese army and the rebels%s was holding on Monday."},
		{"1995-02-22", "expired 1995-02-20", "a ceasefire between Russian troops and the Chechen rebels%s expired on Monday."},
		{"2016-02-24", "in_effect 2016-02-22", "a ceasefire between Sudan's army and the rebels%s took effect on Monday."},
	}, []string{
		", negotiated by a diplomat whose mandate ran out in November,", ", brokered by an envoy who had announced his resignation,", ", worked out at a conference that was suspended twice,",
		", which the opposition says ignores demands for elections,", ", overseen by monitors whose convoy was attacked,", ", opposed by parties that walked out of the coalition,",
	})
}

// What a truce is for, and since when there is war, is no day of the truce and makes no history of it.
func TestSinceThen(t *testing.T) {
	grid(t, []frame{
		{"2018-10-17", "extended", "Yemen's government and the rebels%s have agreed to extend a truce in the port."},
		{"2003-06-11", "announced", "Liberia's government and the rebels%s announced a ceasefire."},
		{"1998-07-15", "called_for", "the bishops of Angola%s called on Monday for a truce between the army and the rebels."},
	}, []string{", at war since 1989,", ", at odds since the coup of 1990,", ", who have not met since the peace conference of 1991,"})
	grid(t, []frame{
		{"2003-06-11", "announced", "Liberia's government announced a ceasefire with the rebels%s."},
		{"1999-05-26", "agreed", "Sierra Leone's government and the rebels agreed on Monday to a ceasefire%s."},
		{"2011-11-24", "rejected", "the Shan rebels on Monday rejected a ceasefire offered by the army%s."},
	}, []string{" that would end decades of war", " that could end years of bloodshed", " that may let the displaced return", " that should allow doctors to reach the wounded", " in what would be the first such step"})
}
