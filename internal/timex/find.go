package timex

import (
	"maps"
	"math/bits"
	"slices"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// find reads an expression around token i and reports whether it did.
type find func(r *reader, i int) bool

// A Rule is one way to read some words.
type Rule = rule.Rule[find]

// rules returns the rules in the order in which they are tried at a word.
func rules() []Rule {
	return []Rule{
		{Name: "numeric-date", Words: []string{"#"}, Find: numericDate,
			Yes: []string{"09/05/2016", "Signed on 2016-05-09 in Oslo.", "2020-10-23T14:00:00Z", "on 9.5.2016"}, No: []string{"a 24/7 service", "ratio 1/2/3/4", "version 1.2.3"}},
		{Name: "clock", Words: append([]string{"#", "noon", "midnight", "midday", "zero"}, clockNumbers...), Find: clock,
			Yes: []string{"at 1am", "from 5 p.m. on", "2101 GMT", "at 00:01", "at midnight", "by noon", "0000 GMT", "10.30am", "at 18:30 Moscow time", "at 1900 hours"},
			No:  []string{"a 3:1 majority", "Resolution 2254", "Psalm 23:4 is", "he has 2101 men", "at 10 Downing Street"}},
		{Name: "spoken-clock", Words: []string{"past", "to", "after", "before"}, Find: pastClock,
			Yes: []string{"one minute after midnight on Friday", "ten minutes before noon", "at half past five this morning", "a quarter past eleven", "one minute past midnight", "ten minutes to six", "a minute past midnight"},
			No:  []string{"the past week", "half past the post", "a quarter to be returned", "ten minutes to go"}},
		{Name: "month", Words: append(monthNames[:], slices.Collect(maps.Keys(monthAbbrs))...), Find: month,
			Yes: []string{"13–15 June", "3—4 May 2011", "3 May", "May 3", "in May", "Sept. 30", "26-28 July", "March 2011", "the 4th of July", "by mid-August", "June last year", "late January", "Mon, 9 May 2016", "Sat. May 7"},
			No:  []string{"May said no.", "they march on the capital", "May they rest", "it may rain", "a march of 400 miles", "Theresa May", "a long march"}},
		{Name: "weekday", Words: append(append([]string{}, weekdayNames[:]...), weekdayPlurals()...), Find: weekday,
			Yes: []string{"three Fridays ago", "every other Sunday", "alternate Mondays", "on Monday", "last Friday", "Wednesday night", "on Sundays", "late Thursday"}, No: []string{"Sheffield Wednesday won.", "Black Friday sales"}},
		{Name: "feast", Words: feastHeads(), Find: feast,
			Yes: []string{"by Christmas", "until Orthodox Easter", "during Eid al-Fitr", "throughout Ramadan", "Election Day"}, No: []string{"the Ramadan Revolution of officers", "Christmas Island is"}},
		{Name: "season", Words: slices.Collect(maps.Keys(seasonWords)), Find: season,
			Yes: []string{"last spring", "the summer of 1939", "this fall", "in winter", "summer 2014"}, No: []string{"the fall of Saigon", "prices fall", "they spring a trap", "a spring of water"}},
		{Name: "ref", Words: []string{"future", "recent", "past", "current", "time", "moment", "days", "period", "present", "date"}, Find: reference,
			Yes: []string{"in the future", "the recent fighting", "in the past", "at the current rate", "at that time", "in the past they agreed", "To date, nobody has come.", "have to date failed"}, No: []string{"go past the gate", "bring it up to date", "to date the vase", "they want to date", "in the past campaign", "three times", "present the plan", "the times"}},
		{Name: "deictic", Words: deicticWords(), Find: deicticAt,
			Yes: []string{"today", "yesterday", "he will leave tomorrow", "right now", "tonight"}, No: []string{"", "not long", "the leaders of tomorrow", "in today's world", "most recently last October", "as recently as May", "Now, let us turn to sport.", "Now for the weather."}},
		{Name: "set", Words: slices.Collect(maps.Keys(setWords)), Find: setWord,
			Yes: []string{"daily attacks", "weekly talks", "the annual meeting", "the annual Harvest Forum"}, No: []string{"The Daily Telegraph said", "in dailies", "annual sales of grain", "an average daily volume", "40,000 barrels daily", "by 5% annually", "a weekly magazine"}},
		{Name: "long", Words: slices.Collect(maps.Keys(longWords)), Find: longWord,
			Yes: []string{"a weeklong truce", "the yearslong war", "a daylong strike"}, No: []string{"The Longweek festival", "The Monthlong Sea is"}},
		{Name: "half-year", Words: []string{"half"}, Find: halfYear,
			Yes: []string{"first-half profit", "second-half results", "the second half of 2008", "in the first half of the year"}, No: []string{"a second-half goal", "second-half substitutes", "the first half of the match", "half of the men"}},
		{Name: "short-quarter", Words: []string{"q", "h", "fy"}, Find: shortQuarter,
			Yes: []string{"in Q1", "Q3 2017 sales", "H1 results", "FY2017", "in FY 2019"}, No: []string{"Q5", "H 1 N 1", "the H1N1 virus", "Q1-7 rifles", "the H2O group", "a Fy3 bus"}},
		{Name: "era", Words: []string{"ad", "ce"}, Find: yearOfEra,
			Yes: []string{"in AD 410", "A.D. 70"}, No: []string{"an ad 5 seconds long", "the ad", "AD 20,000", "the AD 2030-X gun"}},
		{Name: "spoken-decade", Words: []string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"}, Find: spokenDecade,
			Yes: []string{"in the nineties", "the early eighties"}, No: []string{"temperatures in nineties"}},
		{Name: "spoken-year", Words: []string{"nineteen", "twenty", "two"}, Find: spokenYear,
			Yes: []string{"in nineteen ninety-four", "in two thousand sixteen"}, No: []string{"twenty men", "two thousand men", "nineteen people"}},
		{Name: "former", Words: []string{"former"}, Find: former, Yes: []string{"the former president"}, No: []string{"the latter"}},
		{Name: "decade", Words: []string{"#"}, Find: decade,
			Yes: []string{"in the 1980s", "the early 1990s"}, No: []string{"1980 soldiers", "the F-16s"}},
		{Name: "day-of-month", Words: append([]string{"#"}, dayOrdinals...), Find: dayAlone,
			Yes: []string{"They meet on the 25th.", "by the 5th, he said", "Talks broke off on the 17th without result.", "on the morning of the 23rd the gates were opened", "On the 9th two bridges fell.", "by the twentieth the camp was empty", "since the twenty-second."}, No: []string{"the night of the 25th anniversary", "on the eleventh floor", "by the twentieth century", "on the twelfth attempt", "on the 25th anniversary", "the 38th parallel", "on the 5th floor", "in the 21st century"}},
		{Name: "year", Words: []string{"#"}, Find: year,
			Yes: []string{"In 1176 the emperor was beaten.", "(1189-1192)", "in 2011", "since 1978", "the 1996 campaign", "(1948)", "396 BC", "the pre-1967 lines", "Post-2003 governments fell."},
			No:  []string{"he led 1176 men", "a 1105 to 1092 vote", "2000 soldiers", "Resolution 1701", "$1999", "Resolution 1559 was", "1,998 people", "Route 2016", "1500 miles", "a 1995 Toyota pickup", "his 2003 Honda was found", "a firm called Horizon 1985"}},
		{Name: "unit", Words: slices.Collect(maps.Keys(unitWords)), Find: unit,
			Yes: []string{"dozens of raids a week", "by month's end", "a week from today", "ten years ago this week", "a month-old rift", "the 24 hours of fighting", "for 48 hours", "two years ago", "last week", "the next day", "a 72-hour truce", "in recent weeks", "every day", "within 90 days", "the end of the month", "three more weeks", "half an hour"},
			No:  []string{"the 24 Hours of Daytona", "one of the darkest days of the siege", "the council approved its minutes", "second phase", "the second man", "a 48-year-old man", "the A-10", "42 years old"}},
		{Name: "part", Words: slices.Collect(maps.Keys(partWords)), Find: dayPart,
			Yes: []string{"this morning", "in the evening", "the next morning", "mid-afternoon"}, No: []string{"Morning Star reported", "Evening Standard said"}},
	}
}

// Find returns the temporal expressions of d in text order, none inside another.
func (f *Finder) Find(d *token.Doc, hits []int32) []Mention { return f.FindIn(nil, d, hits) }

// FindIn is Find in memory that was used before, which it writes over.
func (f *Finder) FindIn(mem []Mention, d *token.Doc, hits []int32) []Mention {
	r := reader{f: f, d: d, t: d.Tokens, out: slices.Grow(mem[:0], len(hits)/3+4)}
	sent := int32(-1)
	for _, h := range hits {
		i := int(h)
		t := &d.Tokens[i]
		if t.Sent != sent {
			sent = t.Sent
			s := d.Sentences[sent]
			r.lo, r.hi = s.First, s.End
		}
		if r.covered(i) {
			continue
		}
		var mask uint64
		if t.Class == token.Number {
			mask = f.number
		} else {
			mask = f.words.At(t.Word).rules
		}
		for ; mask != 0; mask &= mask - 1 {
			k := bits.TrailingZeros64(mask)
			if f.rules[k].Find(&r, i) {
				if len(r.out) > 0 && r.out[len(r.out)-1].Rule == "" {
					for j := len(r.out) - 1; j >= 0 && r.out[j].Rule == ""; j-- {
						r.out[j].Rule = f.rules[k].Name
					}
				}
				break
			}
		}
	}
	for i := range r.out {
		m := &r.out[i]
		s := d.Sentences[d.Tokens[m.First].Sent]
		r.lo, r.hi = s.First, s.End
		r.governed(m)
		if i > 0 {
			r.shareTense(&r.out[i-1], m)
		}
		for k := i; k > 0 && r.out[k-1].End >= s.First && r.shareYear(&r.out[k-1], &r.out[k]); k-- {
		}
		if i > 0 {
			r.shareDay(&r.out[i-1], m)
		}
	}
	return r.out
}

func weekdayPlurals() []string {
	out := make([]string, 0, 7)
	for _, d := range weekdayNames {
		out = append(out, d+"s")
	}
	return out
}

func feastHeads() []string {
	var out []string
	seen := map[string]bool{}
	for _, x := range feastNames {
		w := x.name
		for i := range len(w) {
			if w[i] == ' ' || w[i] == '-' {
				w = w[:i]
				break
			}
		}
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
}

func deicticWords() []string {
	var out []string
	for _, x := range deictics {
		out = append(out, x.words...)
	}
	return out
}
