package truce_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing/fstest"

	"github.com/84b0a40e/truce"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// A day and a clock time in it do not conflict; two days do.
func ExampleMoment() {
	day := must(truce.ParseMoment("2016-06-16"))
	start := must(truce.ParseMoment("2016-06-16T00:01+03:00[Asia/Damascus]"))
	other := must(truce.ParseMoment("2016-06-17"))
	fmt.Println(day.Conflicts(start), day.Conflicts(other), start.Before(other))
	t, ok := start.Time()
	fmt.Println(t.UTC(), ok)
	_, ok = day.Time()
	fmt.Println(ok)
	// Output:
	// false true true
	// 2016-06-15 21:01:00 +0000 UTC true
	// false
}

// Bounds are half-open: the first instant that is allowed, and the first behind it.
func ExampleMoment_Bounds() {
	from, to := must(truce.ParseMoment("2016-02")).Bounds()
	fmt.Println(from.Format("2006-01-02"), to.Format("2006-01-02"))
	// Output: 2016-02-01 2016-03-01
}

func ExampleParseMoment() {
	for _, s := range []string{"2002-02-23", "2016-05-09~", "../2016-02-25", "[2016-05-09,2016-09-05]", "31 February"} {
		m, err := truce.ParseMoment(s)
		fmt.Println(m, errors.Is(err, truce.ErrSyntax))
	}
	// Output:
	// 2002-02-23 false
	// 2016-05-09~ false
	// ../2016-02-25 false
	// [2016-05-09,2016-09-05] false
	//  true
}

// Hours stay hours, though they agree with days.
func ExampleDuration() {
	hours, days := must(truce.ParseDuration("PT48H")), must(truce.ParseDuration("P2D"))
	fmt.Println(hours, days, hours == days, hours.Conflicts(days))
	// Output: PT48H P2D false false
}

// A start on which two voices differ has no Value; All has both.
func ExampleFact() {
	start := truce.Fact[truce.Moment]{Claims: []truce.Claim[truce.Moment]{
		{By: "a1", Readings: []truce.Reading[truce.Moment]{{Value: must(truce.ParseMoment("2001-01-01"))}}},
		{By: "a2", Readings: []truce.Reading[truce.Moment]{{Value: must(truce.ParseMoment("2001-01-03"))}}},
	}}
	_, ok := start.Value()
	fmt.Println(ok, start.Contested(), start.Ambiguous())
	for m, claim := range start.All() {
		fmt.Println(m, claim.By)
	}
	// Output:
	// false true false
	// 2001-01-01 a1
	// 2001-01-03 a2
}

// Two claims that agree have the finer one's value.
func ExampleClaim() {
	say := func(m string) truce.Claim[truce.Moment] {
		return truce.Claim[truce.Moment]{Readings: []truce.Reading[truce.Moment]{{Value: must(truce.ParseMoment(m))}}}
	}
	start := truce.Fact[truce.Moment]{Claims: []truce.Claim[truce.Moment]{say("2016-05-04"), say("2016-05-04T00:01+03:00")}}
	fmt.Println(start.Value())
	// Output: 2016-05-04T00:01+03:00 true
}

// Readings are alternatives, the likeliest first, each with its reasons.
func ExampleReading() {
	date := truce.Claim[truce.Moment]{Readings: []truce.Reading[truce.Moment]{
		{Value: must(truce.ParseMoment("2016-05-09")), Why: []string{"day-first"}},
		{Value: must(truce.ParseMoment("2016-09-05")), Why: []string{"month-first"}},
	}}
	fact := truce.Fact[truce.Moment]{Claims: []truce.Claim[truce.Moment]{date}}
	_, ok := fact.Value()
	best, _ := fact.Best()
	fmt.Println(ok, fact.Ambiguous(), best)
	// Output: false true 2016-05-09
}

// What is only proposed is no Value.
func ExampleMode() {
	start := truce.Fact[truce.Moment]{Claims: []truce.Claim[truce.Moment]{
		{By: "a1", Mode: truce.ModeProposed, Readings: []truce.Reading[truce.Moment]{{Value: must(truce.ParseMoment("2016-03-01"))}}},
	}}
	_, ok := start.Value()
	fmt.Println(ok)
	// Output: false
}

func ExampleCompareNames() {
	for _, pair := range [][2]string{{"Sergey Lavrov", "Sergei Lavrov"}, {"Bashar al-Assad", "Maher al-Assad"}, {"Assad", "Bashar al-Assad"}} {
		fmt.Println(pair[0], "-", pair[1]+":", truce.CompareNames(pair[0], pair[1]).Verdict)
	}
	// Output:
	// Sergey Lavrov - Sergei Lavrov: same
	// Bashar al-Assad - Maher al-Assad: different
	// Assad - Bashar al-Assad: possible
}

func ExampleNameMatch() {
	m := truce.CompareNames("Hezbollah", "Hizballah")
	fmt.Println(m.Verdict, m.Reason != "")
	// Output: same true
}

func ExampleVerdict() {
	if truce.CompareNames("Hezbollah", "Kata'ib Hezbollah").Verdict == truce.Different {
		fmt.Println("two groups")
	}
	// Output: two groups
}

func ExampleNormalizeName() {
	fmt.Println(truce.NormalizeName("Recep Tayyip ERDOĞAN"))
	// Output: recep tayyip erdogan
}

// An Error says which article, which byte, and why.
func ExampleError() {
	_, err := truce.Parse(truce.Article{ID: "wire-17", Text: "The guns fell sil\xffent."})
	fmt.Println(err)
	fmt.Println(errors.Is(err, truce.ErrEncoding))
	// Output:
	// wire-17: byte 17: text is not in its encoding: byte 0xff begins no UTF-8 character
	// true
}

func ExampleReadArticle() {
	a, err := truce.ReadArticle(strings.NewReader("Caf\xe9 owners in Goma said the guns had fallen silent."), "text/plain; charset=windows-1252")
	fmt.Println(a.Text, err)
	// Output: Café owners in Goma said the guns had fallen silent. <nil>
}

func ExampleArticles() {
	files := fstest.MapFS{
		"wire/1.txt": {Data: []byte("The guns fell silent.")},
		"wire/2.txt": {Data: []byte("They \xff spoke again.")},
	}
	for a, err := range truce.Articles(files, "wire/*.txt") {
		fmt.Println(a.ID, err)
	}
	// Output:
	// wire/1 <nil>
	//  wire/2.txt: byte 5: text is not in its encoding: byte 0xff begins no UTF-8 character
}

// ParseAll keeps the order of its input.
func ExampleParser_ParseAll() {
	files := fstest.MapFS{
		"1.txt": {Data: []byte("The guns fell silent.")},
		"2.txt": {Data: []byte("The guns spoke again.")},
	}
	p := truce.Parser{Workers: 2}
	for r, err := range p.ParseAll(context.Background(), truce.Articles(files, "*.txt")) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r.Article)
	}
	// Output:
	// 1
	// 2
}

// Codes of the event-data standards.
func ExampleStance() {
	fmt.Println(truce.StanceAccuses.CAMEO(), truce.StanceAccuses.PLOVER())
	// Output: 112 ACCUSE-allege
}
