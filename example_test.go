package truce_test

import (
	"fmt"
	"strings"

	"github.com/84b0a40e/truce"
)

// One article in, its truces out.
func ExampleParse() {
	report, err := truce.Parse(truce.Article{
		ID:        "wire-1",
		Published: must(truce.ParseMoment("2014-07-26")),
		Text: "Israel and Hamas agreed to a 12-hour humanitarian truce in Gaza, the United Nations said. " +
			"It began at 8 a.m. on Saturday.",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range report.Truces {
		start, _ := t.Start.Value()
		length, _ := t.Length.Value()
		fmt.Println(t.Kind, t.Places[0].Name, start, length)
	}
	// Output: humanitarian_pause Gaza 2014-07-26T08:00+03:00[Asia/Gaza] PT12H
}

// Two clocks for one instant name the zone, and check each other.
func ExampleParse_twoClocks() {
	report := must(truce.Parse(truce.Article{
		Text: "A four-day pause in the fighting between Israel and Hamas in Gaza will begin at 7 a.m. on 24 November 2023 (0500 GMT), " +
			"Qatar's foreign ministry said.",
	}))
	start, ok := report.Truces[0].Start.Value()
	t, _ := start.Time()
	fmt.Println(start, ok)
	fmt.Println(t.UTC().Format("15:04 MST"))
	// Output:
	// 2023-11-24T07:00+02:00[Asia/Gaza] true
	// 05:00 UTC
}

// Two sides name two starts: the fact is contested, and each claim has its claimant.
func ExampleParse_contestedStart() {
	report := must(truce.Parse(truce.Article{
		Published: must(truce.ParseMoment("2016-05-05")),
		Text: "The US State Department said the truce in Aleppo had begun on 4 May, but the Syrian army said " +
			"the truce would begin on 5 May at 1am.",
	}))
	start := report.Truces[0].Start
	fmt.Println("contested:", start.Contested())
	for m, claim := range start.All() {
		fmt.Println(m, "says", report.Actor(claim.By).Name)
	}
	// Output:
	// contested: true
	// 2016-05-04 says US State Department
	// 2016-05-05T01:00+03:00[Asia/Damascus] says Syrian Armed Forces
}

// 09/05/2006 is 9 May or 5 September: both are kept.
func ExampleParse_ambiguousDate() {
	report := must(truce.Parse(truce.Article{Text: "The ceasefire for Darfur signed in Abuja on 09/05/2006 is holding, the African Union said."}))
	date := report.Times[0].Moment
	_, ok := date.Value()
	fmt.Println(ok, date.Ambiguous())
	for m := range date.All() {
		fmt.Println(m)
	}
	// Output:
	// false true
	// 2006-05-09
	// 2006-09-05
}

// Nobody wrote the year; the weekday and the office of the speaker allow only one.
func ExampleParse_inferredYear() {
	report := must(truce.Parse(truce.Article{
		Text: "US Secretary of State Colin Powell said on Wednesday, 3 April, that he would go to the Middle East to seek a cease-fire.",
	}))
	for m, claim := range report.Published.All() {
		fmt.Println(m, strings.Join(claim.Readings[0].Why, " "))
	}
	// Output: 2002-04-03/2002-04-09 office weekday-and-day past-event recent-event
}
