package truce_test

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
	"github.com/google/go-cmp/cmp"
)

func moment(t *testing.T, s string) truce.Moment {
	t.Helper()
	m, err := truce.ParseMoment(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

type status = truce.Fact[truce.Status]

func claim(by truce.ActorID, mode truce.Mode, values ...truce.Status) truce.Claim[truce.Status] {
	c := truce.Claim[truce.Status]{By: by, Mode: mode}
	for _, v := range values {
		c.Readings = append(c.Readings, truce.Reading[truce.Status]{Value: v})
	}
	return c
}

func TestFact(t *testing.T) {
	for _, tt := range []struct {
		name                 string
		fact                 status
		value, best          truce.Status
		contested, ambiguous bool
	}{
		{name: "nothing said"},
		{name: "one voice", fact: status{[]truce.Claim[truce.Status]{claim("", "", "holding")}}, value: "holding", best: "holding"},
		{name: "two agree", fact: status{[]truce.Claim[truce.Status]{claim("", "", "holding"), claim("a1", "", "holding")}}, value: "holding", best: "holding"},
		{name: "two differ", fact: status{[]truce.Claim[truce.Status]{claim("", "", "holding"), claim("a1", "", "collapsed")}}, best: "holding", contested: true},
		{name: "one may be read as the other", fact: status{[]truce.Claim[truce.Status]{claim("", "", "holding"), claim("a1", "", "collapsed", "holding")}}, best: "holding", ambiguous: true},
		{name: "only proposed", fact: status{[]truce.Claim[truce.Status]{claim("a1", truce.ModeProposed, "agreed")}}},
		{name: "a denial contests nothing by itself", fact: status{[]truce.Claim[truce.Status]{claim("", "", "holding"), claim("a1", truce.ModeDenied, "violated")}}, value: "holding", best: "holding"},
		{name: "planned answers", fact: status{[]truce.Claim[truce.Status]{claim("a1", truce.ModePlanned, "scheduled")}}, value: "scheduled", best: "scheduled"},
	} {
		v, ok := tt.fact.Value()
		if v != tt.value || ok != (tt.value != "") {
			t.Errorf("%s: Value() = %q, %v", tt.name, v, ok)
		}
		if b, ok := tt.fact.Best(); b != tt.best || ok != (tt.best != "") {
			t.Errorf("%s: Best() = %q, %v", tt.name, b, ok)
		}
		if tt.fact.Contested() != tt.contested || tt.fact.Ambiguous() != tt.ambiguous {
			t.Errorf("%s: contested %v, ambiguous %v", tt.name, tt.fact.Contested(), tt.fact.Ambiguous())
		}
		n := 0
		for range tt.fact.All() {
			n++
		}
		want := 0
		for _, c := range tt.fact.Claims {
			want += len(c.Readings)
		}
		if n != want {
			t.Errorf("%s: All yields %d readings of %d", tt.name, n, want)
		}
	}
}

func TestFactOfMoments(t *testing.T) {
	at := func(by truce.ActorID, values ...string) truce.Claim[truce.Moment] {
		c := truce.Claim[truce.Moment]{By: by}
		for _, v := range values {
			c.Readings = append(c.Readings, truce.Reading[truce.Moment]{Value: moment(t, v)})
		}
		return c
	}
	for _, tt := range []struct {
		name      string
		claims    []truce.Claim[truce.Moment]
		value     string // of Value; empty: it refuses
		contested bool
	}{
		{"a day and a clock time in it agree", []truce.Claim[truce.Moment]{at("", "2002-02-23"), at("a1", "2002-02-23T00:00+06:00[Asia/Colombo]")}, "2002-02-23T00:00+06:00[Asia/Colombo]", false},
		{"two days do not", []truce.Claim[truce.Moment]{at("a1", "2016-05-04"), at("a2", "2016-05-05")}, "", true},
		{"a second reading may", []truce.Claim[truce.Moment]{at("a1", "2016-05-04", "2016-05-05"), at("a2", "2016-05-05")}, "", false},
		{"one instant on two clocks is one", []truce.Claim[truce.Moment]{at("", "2016-06-15T21:01Z"), at("a1", "2016-06-16T00:01+03:00[Asia/Damascus]")}, "2016-06-16T00:01+03:00[Asia/Damascus]", false},
	} {
		f := truce.Fact[truce.Moment]{Claims: tt.claims}
		if v, _ := f.Value(); v.String() != tt.value {
			t.Errorf("%s: Value() = %q, want %q", tt.name, v, tt.value)
		}
		if f.Contested() != tt.contested {
			t.Errorf("%s: contested %v", tt.name, f.Contested())
		}
	}
}

func TestParseRefusesWhatItCannotRead(t *testing.T) {
	for _, tt := range []struct {
		name   string
		parser truce.Parser
		in     truce.Article
		want   error
		offset int64
	}{
		{"bad byte", truce.Parser{}, truce.Article{ID: "x", Text: "guns\xff fell"}, truce.ErrEncoding, 4},
		{"cut rune", truce.Parser{}, truce.Article{ID: "x", Text: "caf\xc3"}, truce.ErrEncoding, 3},
		{"over the limit", truce.Parser{MaxBytes: 5}, truce.Article{ID: "x", Text: "123456"}, truce.ErrTooLong, 5},
		{"over the default limit", truce.Parser{}, truce.Article{ID: "x", Text: strings.Repeat("a ", 17<<19)}, truce.ErrTooLong, truce.DefaultMaxBytes},
	} {
		r, err := tt.parser.Parse(tt.in)
		e, ok := errors.AsType[*truce.Error](err)
		if r != nil || !ok || !errors.Is(err, tt.want) || e.Article != "x" || e.Offset != tt.offset {
			t.Errorf("%s: %v, %+v", tt.name, r, err)
		}
	}
	noLimit := truce.Parser{MaxBytes: -1}
	if _, err := noLimit.Parse(truce.Article{Text: strings.Repeat(" ", 17<<20)}); err != nil {
		t.Error(err)
	}
}

func TestParseReportsWhatIsOddInDiagnostics(t *testing.T) {
	for _, tt := range []struct{ name, text, code string }{
		{"empty", "", "empty"},
		{"blank", " \r\n\t", "empty"},
		{"NUL", "The guns\x00 fell silent.", "nul"},
		{"French", "Les deux parties ont accepté une trêve de trois jours dans la ville, selon un porte-parole des Nations unies qui suit les pourparlers de paix.", "language"},
	} {
		r, err := truce.Parse(truce.Article{Text: tt.text})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var codes []string
		for _, d := range r.Diagnostics {
			codes = append(codes, d.Code)
		}
		if !slices.Contains(codes, tt.code) {
			t.Errorf("%s: diagnostics %v", tt.name, codes)
		}
		if tt.code == "language" && len(r.Times)+len(r.Actors)+len(r.Truces) > 0 {
			t.Errorf("%s: guesses in a text that is not English", tt.name)
		}
	}
}

func TestReadArticle(t *testing.T) {
	for _, tt := range []struct{ name, in, contentType, want string }{
		{"UTF-8", "café", "", "café"},
		{"byte order mark", "\xef\xbb\xbfcafé", "", "café"},
		{"UTF-16 with its mark", "\xff\xfeh\x00i\x00", "", "hi"},
		{"big-endian UTF-16", "\xfe\xff\x00h\x00i", "text/plain; charset=utf-8", "hi"},
		{"stated charset", "caf\xe9", "text/html; charset=windows-1252", "café"},
	} {
		a, err := truce.ReadArticle(strings.NewReader(tt.in), tt.contentType)
		if err != nil || a.Text != tt.want {
			t.Errorf("%s: %q, %v", tt.name, a.Text, err)
		}
	}
	for _, tt := range []struct {
		name, in, contentType string
		want                  error
		offset                int64
	}{
		{"not UTF-8, and never guessed", "caf\xe9", "", truce.ErrEncoding, 3},
		{"behind a mark", "\xef\xbb\xbfa\xff", "", truce.ErrEncoding, 4},
		{"charset nobody knows", "x", "text/plain; charset=klingon", truce.ErrSyntax, -1},
		{"no content type", "x", "text/plain; charset", truce.ErrSyntax, -1},
	} {
		_, err := truce.ReadArticle(strings.NewReader(tt.in), tt.contentType)
		e, ok := errors.AsType[*truce.Error](err)
		if !ok || !errors.Is(err, tt.want) || e.Offset != tt.offset {
			t.Errorf("%s: %+v", tt.name, err)
		}
	}
}

// input yields n articles and an error in the place of every seventh.
func input(n int) iter.Seq2[truce.Article, error] {
	return func(yield func(truce.Article, error) bool) {
		for i := range n {
			var err error
			if i%7 == 6 {
				err = errors.New("unreadable")
			}
			if !yield(truce.Article{ID: strings.Repeat("x", i+1), Text: "The guns fell silent."}, err) {
				return
			}
		}
	}
}

func TestParseAllKeepsTheOrderAndTheErrors(t *testing.T) {
	p := truce.Parser{Workers: 3}
	i := 0
	for r, err := range p.ParseAll(t.Context(), input(50)) {
		switch {
		case i%7 == 6:
			if err == nil {
				t.Errorf("article %d: the error of the input is lost", i)
			}
		case err != nil || len(r.Article) != i+1:
			t.Errorf("article %d: %v, %v", i, r, err)
		}
		i++
	}
	if i != 50 {
		t.Errorf("%d results of 50", i)
	}
}

func TestParseAllStops(t *testing.T) {
	p := truce.Parser{Workers: 2}
	n := 0
	for range p.ParseAll(t.Context(), input(1000)) {
		if n++; n == 5 {
			break
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var last error
	for _, err := range p.ParseAll(ctx, input(1000)) {
		last = err
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("after cancel: %v", last)
	}
}

func TestTwoRunsAreEqualAndJSONRoundTrips(t *testing.T) {
	for _, a := range articles(t) {
		r, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		first, err := json.Marshal(r)
		if err != nil {
			t.Fatal(a.ID, err)
		}
		again, err := truce.Parse(a)
		if err != nil {
			t.Fatal(err)
		}
		second, err := json.Marshal(again)
		if err != nil {
			t.Fatal(err)
		}
		if string(first) != string(second) {
			t.Errorf("%s: two runs differ:\n%s", a.ID, cmp.Diff(string(first), string(second)))
		}
		var back truce.Report
		if err := json.Unmarshal(first, &back); err != nil {
			t.Fatal(a.ID, err)
		}
		third, err := json.Marshal(back)
		if err != nil {
			t.Fatal(err)
		}
		if string(first) != string(third) {
			t.Errorf("%s: JSON does not round-trip:\n%s", a.ID, cmp.Diff(string(first), string(third)))
		}
	}
}

// Two mebibytes of ordinary text parse, and so does what nobody would write; what takes time out of proportion runs into the
// test's own limit.
func TestLongTexts(t *testing.T) {
	var ordinary strings.Builder
	for ordinary.Len() < 2<<20 {
		for _, a := range articles(t) {
			if strings.Contains(a.ID, "trap-") { // prose without truces; a thousand truces are no ordinary text
				ordinary.WriteString(a.Text)
				ordinary.WriteString("\n\n")
			}
		}
	}
	for _, tt := range []struct{ name, text string }{
		{"ordinary", ordinary.String()},
		{"one sentence", strings.Repeat("Kofi Annan met Jane Roe in Goma on Monday at 5 p.m. and ", 20000)},
		{"marks", "He said: " + strings.Repeat("\"", 200000)},
		{"one word", strings.Repeat("truce ", 200000)},
		{"numbers", strings.Repeat("1 2 3 ", 100000)},
		{"no space", strings.Repeat("x", 1<<20)},
		{"lines", strings.Repeat("\n", 1<<20)},
	} {
		r, err := truce.Parse(truce.Article{Text: tt.text})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if tt.name == "ordinary" && len(r.Statements) < 1000 {
			t.Errorf("%s: %d statements in %d bytes", tt.name, len(r.Statements), len(tt.text))
		}
	}
}
