// Package truce reads news articles about wars and returns what they say of truces, actors and statements: with dates, time zones and
// names normalized, and with every fact tied to the bytes it came from.
//
// # Parse
//
// [Parse] takes one [Article] and returns a [Report]:
//
//	r, err := truce.Parse(truce.Article{ID: "a", Text: text, Published: day})
//	for _, t := range r.Truces {
//		start, ok := t.Start.Value()
//		fmt.Println(t.Kind, t.Places, start, ok)
//	}
//
// Only Text is needed. When the article was published is a fact like any other: what the caller says, else what a dateline or a byline
// states, else what weekdays, the offices of the people named and the like leave, as readings or as bounds. Nothing asks for
// today's date, and no result depends on the machine.
//
// Finding nothing is no error. An error means that the text could not be read at all: it is too long, or not UTF-8; it is an [*Error].
// What is odd but could be read is in Report.Diagnostics. [Parser.ParseAll] reads many articles at once, in order and within bounded
// memory; [ReadArticle] decodes files; [Reconcile] puts the reports of many articles together.
//
// # Facts, claims, readings
//
// An article seldom says a thing once and plainly. A [Fact] therefore holds claims, one for each voice; a [Claim] holds readings, one for
// each way to understand its words; a [Reading] holds a value and the reasons for it. Two kinds of doubt stay apart:
//
//   - ambiguous: one voice, several readings. "09/05/2016" is 9 May or 5 September.
//   - contested: several voices, values that exclude each other. One side says 4 May, the other 5 May.
//
// [Fact.Value] returns what the article holds to be so, and refuses where there is doubt; [Fact.Best] is a guess and says so;
// [Fact.All] yields everything. What is only proposed, demanded or denied (see [Mode]) is no value: the start of a truce that
// somebody suggests is in All alone.
//
// # Time
//
// A [Moment] is a point in time as far as it is known: a year, a day, an instant in a zone, an interval, a set of days. A [Duration] keeps
// the unit in which it was stated: 48 hours are not two days. Both have a text form after EDTF (ISO 8601-2) and ISO 8601. A clock time
// gets a zone from what is stated beside it, else from two clocks given for one instant, else from the place that the truce is
// in; else it has none.
//
// # Codes
//
// The reasons of readings, Reading.Why.
//
// Of moments and lengths:
//
//   - stated: the text says it
//   - given: the caller said so (Article.Published)
//   - reference-date: reckoned from the date of publication
//   - running-date: reckoned from the date that a story has come to
//   - day-first, month-first: the order of day and month in 09/05/2016
//   - start-plus-length, end-minus-length, now-minus-age, after-event, extended-by, day-less-count: arithmetic on other claims
//   - stamp, dateline, byline: the line that dates the article says it
//   - office: no other day fits the terms of the offices that the article gives to those it names
//   - weekday-and-day: a weekday and a day of the month fall together in few years
//   - two-clocks: a local clock and one with a zone name one instant
//   - past-event, future-event: not before what is told as past, not after what is told as to come
//   - recent-event: a bare weekday or day is used of the last days
//   - distance-to-event: "three more weeks" to a day that is named
//   - updated: not after the day on which the article says that it was changed
//   - near-date: the text tells a day shortly before the dateline's with its year
//   - lead-weekday: the weekday of the first sentence
//   - told-as-today: "tonight" and a day of the month are told of one hour
//   - this-month: "late November" and "this month" are told of two months in a row
//   - era: what is named was there by then, and not yet gone
//   - holder: one who is named without an office held one then
//   - known-truce: a day that is told without its year is that of a truce in the country
//   - feast: a feast that moves from year to year is near
//   - war, war-age: the country was at war then, for as long as the text says
//   - midnight-begins-day, midnight-ends-day: the two midnights of "midnight on Friday"
//   - zone-stated: a zone or an offset stands behind the clock
//   - clock-twice: clocks were put back that day and showed the time twice
//   - zone-open: an abbreviation with several meanings that nothing decides
//   - derived: reckoned from another time of the text
//   - agreed: a start that is told only as the day of the agreement or announcement
//   - immediately: it was to hold at once
//   - last-day: the end of a month or a year, taken for its last day
//   - clock-beside: a day and the clock that stands beside it: "on May 14, at noon", "noon the next day"
//   - later-than-start, day-of-declaration: a weekday, put behind the day on which the truce begins, or on that of its declaration
//   - night-ahead: a morning's clock that an evening promises: the next morning
//   - already-begun: a midnight to come, of a truce that is told to have begun: the one before
//   - not-after-its-end: a clock without a day, of a truce that broke: on the day on which it broke
//   - year-of-truce: a day without a year, in the year of the truce's name
//   - zone-place: a clock without a zone, read in that of the truce's place
//   - agrees-with:ID: another article's claim agrees with this reading, which is why it comes first; made by [Reconcile]
//
// Of states:
//
//   - last-transition: the last step that the voice asserts
//   - presupposed: no step is asserted, but the words take it for granted: "the truce"
//   - start-passed: told as agreed or to come, and the day on which it was to begin is past
//   - start-to-come: nothing is told but its days, and the day on which it is to begin is to come
//   - named: nothing is told but that there is one
//   - end-passed: nothing is told but its days, and the day on which it was to end is past
//   - end-to-come: told to have been made some time ago, and the day on which it is to end is to come
//   - past: recalled as past
//
// Of speakers:
//
//   - subject, inverted, passive: where the verb of speech has the speaker: before it, behind it, behind "by"
//   - according-to: named by "according to" and the like
//   - before, behind, sentence: named just before or behind the words, or elsewhere in the sentence
//   - shared, carried: the speaker of a neighbouring quotation of the sentence, or of the one before
//   - label: "Name: words"
//   - quoted: "state TV quoted Roe as saying"
//   - signature: named below the words
//
// The codes of diagnostics:
//
//   - clock-skipped (warning): a time that the clocks of its zone skipped that day
//   - clock-twice (info): a time that the clocks of its zone showed twice that day
//   - clocks-disagree (warning): two clocks that are given for one instant are not one in any zone that fits
//   - duplicate-article (warning): different reports have one article id; all were kept
//   - empty (info): the text is empty or blank
//   - language (warning): the text does not look like English; nothing was read from it
//   - nul (warning): the text holds NUL bytes; they were read as spaces
//
// The reasons of [CompareNames], NameMatch.Reason:
//
//   - equal: one normal form
//   - table: the tables list both as one actor's names, or as two actors'
//   - spelling: spellings of the same words
//   - short-form: one leaves out what the other says
//   - word-order: the same words in another order
//   - acronym: one is made of the other's first letters
//   - phrasing: one body, put in other words
//   - surname-only: one is no more than a surname
//   - surname-title: a surname with a title that only one person of the name is known to have had
//   - given-name, surname, initial, words: what differs
//   - person-or-body: one is a person and the other a body
//   - empty: one has no letter
//
// # What it does not do
//
// It reads English only, and says so when a text is in another language. It knows what an article says, not whether it is true; it gives no
// probabilities, and no guess without a reason. It does not fetch pages, strip HTML, translate, summarise or follow links. It looks up no
// person or place outside its tables. Clashes, casualties and deals that are no halt to fighting are recorded only as far as they
// bear on a truce.
package truce
