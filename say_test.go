package truce_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/84b0a40e/truce"
)

// A saying is a short text with every actor and every statement in it; testdata/README.md describes the file.
type saying struct {
	ID, Published, Text string
	Actors              []saidActor
	Statements          []struct {
		Words    string
		Kind, By []string // any of them is right
		Denies   bool
		Optional bool
	}
}

// A saidActor is an actor of a saying and where it stands.
type saidActor struct {
	Name, Country  string
	Kind           []string // any of them is right
	Mentions, Also []string // Also: neither required nor wrong
	Optional       bool
	must, may      []truce.Span
}

// sayingFloors are today's figures less a little slack.
var sayingFloors = map[string]int{
	"actors found": 92, "actors with one record": 92, "kinds": 95, "countries": 76, "mentions found": 90, "mentions that are one": 94,
	"statements found": 91, "bounds": 93, "speakers": 87, "denials": 70, "statements that are one": 91,
}

// sayingLines is the order in which the figures are printed.
var sayingLines = []string{
	"actors found", "actors with one record", "kinds", "countries", "mentions found", "mentions that are one",
	"statements found", "bounds", "speakers", "denials", "statements that are one",
}

// TestSayings reads short texts of which an editor noted every actor and every statement.
func TestSayings(t *testing.T) {
	sum := map[string]*ratio{}
	for _, k := range sayingLines {
		sum[k] = new(ratio)
	}
	eachLine(t, filepath.Join("testdata", "sayings.jsonl"), func(line []byte) {
		var g saying
		if err := json.Unmarshal(line, &g); err != nil {
			t.Fatal(err)
		}
		day, err := truce.ParseMoment(g.Published)
		if err != nil {
			t.Fatal(err)
		}
		r, err := truce.Parse(truce.Article{ID: g.ID, Text: g.Text, Published: day})
		if err != nil {
			t.Fatal(err)
		}
		add := func(what string, ok bool, words ...string) {
			if sum[what].add(ok); !ok {
				t.Logf("%s %s: %s", g.ID, what, strings.Join(words, " "))
			}
		}
		is := g.readActors(t, r, add)
		g.readStatements(r, is, add)
	})
	for _, k := range sayingLines {
		t.Logf("%-26s %3d%%  %d of %d", k, sum[k].percent(), sum[k].n, sum[k].all)
		if sum[k].percent() < sayingFloors[k] {
			t.Errorf("%s: %d%%, below the floor of %d%%", k, sum[k].percent(), sayingFloors[k])
		}
	}
}

// place is where words stand in text as whole words, "words#2" the second time; it fails the test if they do not.
func place(t *testing.T, id, text, words string) truce.Span {
	t.Helper()
	nth, w := 1, words
	if i := strings.LastIndexByte(words, '#'); i > 0 {
		if n, err := strconv.Atoi(words[i+1:]); err == nil {
			nth, w = n, words[:i]
		}
	}
	for at := 0; ; at++ {
		i := strings.Index(text[at:], w)
		if i < 0 {
			t.Errorf("%s: %q does not stand in the text", id, words)
			return truce.Span{}
		}
		at += i
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(w):])
		first, _ := utf8.DecodeRuneInString(w)
		last, _ := utf8.DecodeLastRuneInString(w)
		if unicode.IsLetter(before) && unicode.IsLetter(first) || unicode.IsLetter(after) && unicode.IsLetter(last) {
			continue
		}
		if nth--; nth == 0 {
			return truce.Span{Start: at, End: at + len(w)}
		}
	}
}

// holds reports whether a holds all of b.
func holds(a, b truce.Span) bool { return a.Start <= b.Start && b.End <= a.End }

// alike reports how well a mention is one of the gold: 1 if they are equal, less if one is the other with its title, 0 if less than half is shared.
func alike(m, gold truce.Span) float64 {
	v := shared(m, gold)
	switch {
	case v >= .5:
		return v
	case holds(m, gold) && m.End == gold.End:
		return .5 // with titles before it
	case holds(m, gold), holds(gold, m) && v >= .3:
		return .4
	}
	return 0
}

// best is how well a mention is one of some spans.
func best(m truce.Span, of ...[]truce.Span) float64 {
	v := 0.
	for _, spans := range of {
		for _, s := range spans {
			v = max(v, alike(m, s))
		}
	}
	return v
}

// readActors counts the actors of a report and says which one of the gold each of them is.
func (g *saying) readActors(t *testing.T, r *truce.Report, add func(string, bool, ...string)) map[truce.ActorID]string {
	for i := range g.Actors {
		a := &g.Actors[i]
		for _, w := range a.Mentions {
			a.must = append(a.must, place(t, g.ID, g.Text, w))
		}
		for _, w := range a.Also {
			a.may = append(a.may, place(t, g.ID, g.Text, w))
		}
	}
	is, records := map[truce.ActorID]string{}, map[string][]*truce.Actor{}
	for i := range r.Actors {
		a := &r.Actors[i]
		most := 0.
		for k := range g.Actors {
			n := 0.
			for _, m := range a.Mentions {
				n += best(m.Span, g.Actors[k].must) + .9*best(m.Span, g.Actors[k].may)
			}
			if n > most {
				most, is[a.ID] = n, g.Actors[k].Name
			}
		}
		if most > 0 {
			records[is[a.ID]] = append(records[is[a.ID]], a)
		}
		for _, m := range a.Mentions {
			ok := slices.ContainsFunc(g.Actors, func(x saidActor) bool {
				return slices.ContainsFunc(append(slices.Clone(x.must), x.may...), func(s truce.Span) bool { return shared(s, m.Span) > 0 })
			})
			add("mentions that are one", ok, g.Text[m.Span.Start:m.Span.End], "as", a.Name)
		}
	}
	for k := range g.Actors {
		a := &g.Actors[k]
		if a.Optional {
			continue
		}
		of := records[a.Name]
		add("actors found", len(of) > 0, a.Name)
		for i, s := range a.must {
			ok := slices.ContainsFunc(of, func(x *truce.Actor) bool {
				return slices.ContainsFunc(x.Mentions, func(m truce.Mention) bool { return alike(m.Span, s) > 0 })
			})
			add("mentions found", ok, a.Mentions[i], "of", a.Name)
		}
		if len(of) == 0 {
			continue
		}
		var names []string
		for _, x := range of {
			names = append(names, x.Name)
		}
		add("actors with one record", len(of) == 1, a.Name+":", strings.Join(names, "; "))
		add("kinds", slices.Contains(a.Kind, string(of[0].Kind)), a.Name+":", string(of[0].Kind), "for", strings.Join(a.Kind, ", "))
		if a.Country != "" {
			add("countries", of[0].Country == a.Country, a.Name+":", of[0].Country, "for", a.Country)
		}
	}
	return is
}

// readStatements counts the statements of a report.
func (g *saying) readStatements(r *truce.Report, is map[truce.ActorID]string, add func(string, bool, ...string)) {
	right := make([]bool, len(r.Statements))
	for _, x := range g.Statements {
		at := strings.Index(g.Text, x.Words)
		span := truce.Span{Start: at, End: at + len(x.Words)}
		hit, most := -1, 0.
		for i := range r.Statements {
			s := &r.Statements[i]
			v := shared(s.Span, span)
			right[i] = right[i] || v > 0
			quoted := s.Kind != truce.StatementIndirect
			if v > most && v >= .2 && (quoted && !slices.Equal(x.Kind, []string{"indirect"}) || !quoted && slices.Contains(x.Kind, "indirect")) {
				hit, most = i, v
			}
		}
		if x.Optional {
			continue
		}
		if add("statements found", hit >= 0, x.Words); hit < 0 {
			continue
		}
		s := &r.Statements[hit]
		add("bounds", most >= .5, x.Words, "as", s.Text)
		var said []string
		for _, a := range s.With {
			said = append(said, is[a])
		}
		if a, ok := s.By.Best(); ok {
			said = append(said, is[a])
		}
		ok := slices.ContainsFunc(said, func(n string) bool { return slices.Contains(x.By, n) })
		add("speakers", ok, x.Words+":", strings.Join(said, "; "), "for", strings.Join(x.By, ", "))
		if x.Denies {
			add("denials", s.Stance == truce.StanceDenies, x.Words+":", string(s.Stance))
		}
	}
	for i := range r.Statements {
		s := &r.Statements[i]
		add("statements that are one", right[i], string(s.Kind), s.Text)
	}
}
