package truce_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// Two sides name two days. Neither is the value; both are claims.
func ExampleParse() {
	const text = `The army and the rebels agreed on a truce in Kadugli. The government said the truce would begin on 4 May. ` +
		`The rebels said the truce would begin on 5 May.`
	r, err := truce.Parse(truce.Article{Text: text, Published: must(truce.ParseMoment("2018-05-02"))})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range r.Truces {
		if start, ok := t.Start.Value(); ok {
			fmt.Println("starts", start)
			continue
		}
		for m, claim := range t.Start.All() {
			fmt.Printf("%s: %q\n", m, claim.Evidence[0].Text)
		}
		fmt.Println("contested:", t.Start.Contested())
	}
	// Output:
	// 2018-05-04: "4 May"
	// 2018-05-05: "5 May"
	// contested: true
}

// One instant is given on two clocks: together with the place they give its zone.
func ExampleParse_twoClocks() {
	r, err := truce.Parse(truce.Article{
		Text: `The army and the rebels agreed on a 24-hour truce in Taiz. The truce is to begin at 6 p.m. on Wednesday (1500 GMT), ` +
			`the United Nations said.`,
		Published: must(truce.ParseMoment("2018-05-08")),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	start, ok := r.Truces[0].Start.Value()
	fmt.Println(start, ok)
	instant, ok := start.Time()
	fmt.Println(instant.UTC(), ok)
	// Output:
	// 2018-05-09T18:00+03:00[Asia/Aden] true
	// 2018-05-09 15:00:00 +0000 UTC true
}

// Day and month of 09/05/2016 are not told by their order. Both days are Mondays, so that the weekday in the text does not help:
// the date is ambiguous, and Value refuses it.
func ExampleParse_ambiguousDate() {
	r, err := truce.Parse(truce.Article{
		Text: "09/05/2016\n\nThe army said on Monday that a cease-fire with the rebels in Aleppo had expired.",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, ok := r.Published.Value()
	fmt.Println(ok, r.Published.Ambiguous())
	for day := range r.Published.All() {
		fmt.Println(day)
	}
	// Output:
	// false true
	// 2016-05-09
	// 2016-09-05
}

// No year is given. 17 June is a Tuesday in 1997, 2003 and 2008, and the offices of the two men leave one of these years.
func ExampleParse_inferredYear() {
	r, err := truce.Parse(truce.Article{
		Text: `UN Secretary-General Kofi Annan said on Tuesday, June 17, that a cease-fire between the army of President Charles Taylor ` +
			`and the rebels of Liberia had been signed in Accra.`,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range r.Times {
		day, ok := x.Moment.Value()
		fmt.Println(day, ok)
	}
	// Output: 2003-06-17 true
}

// The code in the README is that of an example.
func TestReadmeExample(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("example_parse_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, block, ok := strings.Cut(string(readme), "```go\n")
	block, _, end := strings.Cut(block, "```")
	if !ok || !end {
		t.Fatal("README.md has no block of Go code")
	}
	for line := range strings.Lines(block) {
		if !strings.Contains(string(source), "\t"+strings.TrimSuffix(line, "\n")+"\n") {
			t.Errorf("README.md: the line %q is in no example", line)
		}
	}
}
