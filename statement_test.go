package truce_test

import (
	"fmt"
	"testing"

	"github.com/84b0a40e/truce"
)

func ExampleReport_OfficeOf() {
	r, err := truce.Parse(truce.Article{Text: `GENEVA, September 9, 2016 - "The truce begins on Monday at sunset," US Secretary of State John Kerry said.`})
	if err != nil {
		panic(err)
	}
	office, ok := r.OfficeOf(r.Statements[0])
	fmt.Println(r.Statements[0].Text, office.Title, ok)
	// Output: The truce begins on Monday at sunset, Secretary of State true
}

func TestOfficeOf(t *testing.T) {
	moment := func(s string) truce.Moment {
		m, err := truce.ParseMoment(s)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	r := &truce.Report{Actors: []truce.Actor{{ID: "a1", Offices: []truce.Office{
		{Title: "senator", From: moment("1985-01-02"), To: moment("2013-02-01")},
		{Title: "secretary of state", From: moment("2013-02-01"), To: moment("2017-01-20")},
	}}}}
	by := truce.Fact[truce.ActorID]{Claims: []truce.Claim[truce.ActorID]{{Readings: []truce.Reading[truce.ActorID]{{Value: "a1"}}}}}
	when := func(s string) truce.Fact[truce.Moment] {
		return truce.Fact[truce.Moment]{Claims: []truce.Claim[truce.Moment]{{Readings: []truce.Reading[truce.Moment]{{Value: moment(s)}}}}}
	}
	for _, tt := range []struct {
		s    truce.Statement
		want string
	}{
		{truce.Statement{By: by, When: when("2010-05-01")}, "senator"},
		{truce.Statement{By: by, When: when("2016-06-15")}, "secretary of state"},
		{truce.Statement{By: by, When: when("2021-06-15")}, ""},
		{truce.Statement{By: by}, "secretary of state"},
		{truce.Statement{When: when("2016-06-15")}, ""},
	} {
		if o, ok := r.OfficeOf(tt.s); o.Title != tt.want || ok != (tt.want != "") {
			t.Errorf("%v: %q, %v; want %q", tt.s.When, o.Title, ok, tt.want)
		}
	}
	r.Published = when("2012-03-01")
	if o, _ := r.OfficeOf(truce.Statement{By: by}); o.Title != "senator" {
		t.Errorf("at publication: %q", o.Title)
	}
}
