// Package timex finds temporal expressions and says what they mean once a day of reference is known.
//
// [Finder.FindIn] (find.go) reads one document (reader.go) from its triggers, the words that can be in an expression (words.go), into
// expressions (expr.go) that hold what the words say and no date: "Friday" is a weekday without a direction. Rules are in one ordered slice;
// each is called by its words, reads what stands left and right of them, and adds what it found. They stand dates in calendar.go, numeric.go, weekday.go and year.go; days in day.go and relative.go; clocks in clock.go and
// clock_day.go; seasons and feasts in season.go; quarters and centuries in quarter.go; lengths and distances in length.go, unit.go,
// unit_singular.go and unit_the.go, with numbers from number.go; sets ("every day") in rate.go. share.go gives what is told together one year and
// one day; tense.go and tense_to_come.go then say
// which way the sentence around each expression looks.
//
// [Expr.Resolve] (value.go) gives the value against a reference: shift.go for distances, valuedate.go and valueyear.go for dates.
package timex
