package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// sourceText finds words in an article.
type sourceText struct{ raw string }

func newSource(raw string) *sourceText { return &sourceText{raw} }

// found is a stretch of an article in bytes, half-open.
type found struct {
	text       string
	start, end int
}

// find gives where the words stand at or after from. Blanks match any white
// space, for hard-wrapped lines; "<>" stands for a stretch left out; "words#2"
// is the second place where they stand.
func (s *sourceText) find(words string, from int) (found, error) {
	nth := 1
	if i := strings.LastIndexByte(words, '#'); i >= 0 {
		if n, err := strconv.Atoi(words[i+1:]); err == nil {
			words, nth = words[:i], n
		}
	}
	var pat strings.Builder
	for i, part := range strings.Split(words, "<>") {
		if i > 0 {
			pat.WriteString(`(?s:.*?)`)
		}
		for j, w := range strings.Fields(part) {
			if j > 0 {
				pat.WriteString(`\s+`)
			}
			pat.WriteString(regexp.QuoteMeta(w))
		}
	}
	if pat.Len() == 0 {
		return found{}, fmt.Errorf("no words to look for")
	}
	// A word begins and ends where it is written to: "May" is not in "Mayor".
	re := regexp.MustCompile(pat.String())
	for at := from; at < len(s.raw); {
		m := re.FindStringIndex(s.raw[at:])
		if m == nil {
			break
		}
		a, b := at+m[0], at+m[1]
		if whole(s.raw, a, b) {
			if nth--; nth == 0 {
				return found{s.raw[a:b], a, b}, nil
			}
		}
		at = a + 1
	}
	return found{}, fmt.Errorf("%q does not occur after byte %d", words, from)
}

func whole(s string, a, b int) bool {
	letter := func(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' }
	return (a == 0 || !letter(s[a-1]) || !letter(s[a])) && (b == len(s) || !letter(s[b]) || !letter(s[b-1]))
}

var (
	dayValue  = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)`)
	weekday   = regexp.MustCompile(`(?i)\b(mon|tues|wednes|thurs|fri|satur|sun)day\b`)
	monthDay  = regexp.MustCompile(`(?i)\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`)
	fourYear  = regexp.MustCompile(`\b(?:19|20)\d\d\b`)
	clockWord = regexp.MustCompile(`\b(?:GMT|UTC|hours|hrs)\b`)
	clock     = regexp.MustCompile(`T\d\d:`)
)

// checkMoment says whether the words can mean the value: the weekday, the day
// of the month and the year named are those of the value. The night after a
// day belongs to it, so a value may be one day later where a clock is given.
func checkMoment(value, words string) error {
	m := dayValue.FindString(value)
	if m == "" || strings.Contains(value, "/") {
		return nil
	}
	d, err := time.Parse(time.DateOnly, m)
	if err != nil {
		return err
	}
	days := []time.Time{d}
	if clock.MatchString(value) {
		days = append(days, d.AddDate(0, 0, -1), d.AddDate(0, 0, 1))
	}
	for _, d := range days {
		if err = agrees(d, words); err == nil {
			return nil
		}
	}
	return err
}

func agrees(d time.Time, words string) error {
	if w := weekday.FindString(words); w != "" && !strings.EqualFold(w, d.Weekday().String()) {
		return fmt.Errorf("%s is a %s, not %q", d.Format(time.DateOnly), d.Weekday(), words)
	}
	if md := monthDay.FindStringSubmatch(words); md != nil {
		month, day := md[1]+md[4], md[2]+md[3]
		if n, _ := strconv.Atoi(day); n != d.Day() || !strings.EqualFold(month, d.Format("Jan")) {
			return fmt.Errorf("%s is not %q", d.Format(time.DateOnly), words)
		}
	}
	// "2000 GMT" and "1930 hours" are clocks.
	if y := fourYear.FindString(words); y != "" && !clockWord.MatchString(words) && y != strconv.Itoa(d.Year()) {
		return fmt.Errorf("%s is not %q", d.Format(time.DateOnly), words)
	}
	return nil
}

func checkDay(s string) error {
	for d := range strings.SplitSeq(s, "/") {
		if _, err := time.Parse(time.DateOnly, d); err != nil {
			return err
		}
	}
	return nil
}

var period = regexp.MustCompile(`^P(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?$`)

func checkLength(value, words string) error {
	if !period.MatchString(value) || len(value) < 3 {
		return fmt.Errorf("%q is no ISO 8601 duration", value)
	}
	for _, u := range []struct{ unit, letter string }{{"hour", "H"}, {"day", "D"}, {"week", "W"}, {"month", "M"}, {"year", "Y"}} {
		if strings.Contains(strings.ToLower(words), u.unit) && !strings.Contains(value, u.letter) {
			return fmt.Errorf("%q is not %q", value, words)
		}
	}
	return nil
}
