package place

import (
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

type reader struct {
	f  *Finder
	ix *rule.Index
}

func newReader() reader {
	b := rule.NewBuilder()
	f := New(b)
	return reader{f, b.Build()}
}

func (r reader) find(text string) (*token.Doc, []Mention) {
	d := token.Split(article.Clean("", text), r.ix.Lexicon())
	return d, r.f.Find(d, r.ix.Scan(d)[rule.Place])
}

func TestFind(t *testing.T) {
	r := newReader()
	for _, c := range []struct{ text, want string }{
		{"Fighting resumed in northern Syria and in Aleppo's eastern neighborhood.", "Syria/SY Aleppo/SY"},
		{"The truce in Deir ez-Zor and al-Bab held, said a monitor in Hodeidah.", "Deir ez-Zor/SY Al-Bab/SY Hodeidah/YE"},
		{"Rockets fell on Khan Younis in the Gaza Strip and near Kiryat Shmona.", "Khan Younis/PS Gaza Strip/PS Kiryat Shmona/IL"},
		{"The guns fell silent in Debaltseve, Donetsk and Sievierodonetsk.", "Debaltseve/UA Donetsk/UA Sievierodonetsk/UA"},
		{"Nagorno-Karabakh's main city, Stepanakert, was shelled.", "Nagorno-Karabakh/AZ Stepanakert/AZ"},
		{"In Mullaitivu and Jaffna the rebels kept the cease-fire.", "Mullaitivu/LK Jaffna/LK"},
		{"Clashes in El Fasher, Darfur, and in Kadugli in South Kordofan.", "El Fasher/SD Darfur/SD Kadugli/SD South Kordofan/SD"},
		{"Troops left Goma for Bukavu in South Kivu.", "Goma/CD Bukavu/CD South Kivu/CD"},
		{"He flew from Geneva to New York City.", "Geneva/CH New York/US"},
		{"Türkiye and Côte d’Ivoire voted with Burma.", "Turkey/TR Ivory Coast/CI Myanmar/MM"},
		{"The U.S. and the US told us that America would help.", "United States/US United States/US United States/US"},
		{"ALEPPO, Syria — Nothing moved.", "Aleppo/SY Syria/SY"},
		// Demonyms are no places, nor are small words that are spelt like one.
		{"Syrian rebels and the Afghans were split on how to reading the nice mobile van.", ""},
		{"It was said that let us go.", ""},
		// What the gazetteer does not know, the word beside it may tell.
		{"Rebels shelled the neighborhood of Zubdiya and the town of al-Qubayr.", "Zubdiya=district al-Qubayr=town"},
		{"Shells hit the Quezora refugee camp; the Quezora camp voted.", "Quezora=camp"},
		{"Marines entered Quezora village and left the town of Aleppo.", "Quezora=village Aleppo/SY"},
		{"Shots were fired in Quezora, Maguindanao, and on Friday, Maguindanao mourned.", "Quezora=town Maguindanao/PH Maguindanao/PH"},
		{"A Syrian town fell, and the City of London Police said the district of his birth was calm.", "London/GB Police/PL"},
		{"", ""},
	} {
		d, ms := r.find(c.text)
		var got []string
		for _, m := range ms {
			if m.Candidates == nil {
				got = append(got, d.Slice(m.First, m.End)+"="+m.Kind)
				continue
			}
			p := r.f.Place(m.Candidates[0])
			got = append(got, p.Name+"/"+p.Country)
			if m.End <= m.First || m.End > len(d.Tokens) {
				t.Errorf("%q: run %d-%d", c.text, m.First, m.End)
			}
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestBeside(t *testing.T) {
	r := newReader()
	for _, c := range []struct{ text, name, want string }{
		{"They met in Nice on Monday.", "Nice", "weak located"},
		{"Nice words, he said.", "Nice", "weak"},
		{"The city of Split was quiet.", "Split", "weak located"},
		{"Fires burn west of Mobile.", "Mobile", "weak located"},
		{"Reading, England, was calm.", "Reading", "weak located"},
		{"Shelling hit northern Homs.", "Homs", "located"},
		{"Paris Hilton sang.", "Paris", "joined"},
		{"The writer Jack London died.", "London", "joined"},
		{"Gen. Hassan spoke.", "Hassan", "weak"},
		{"He spoke to Warren, who left.", "Warren", "weak toward"},
		{"They met in Warren, Mich., again.", "Warren", "weak located"},
		{"The Clinton camp was glad.", "Clinton", "weak"},
		{"The Minsk Agreements failed.", "Minsk", "called"},
		{"The Minsk agreements failed.", "Minsk", ""},
		{"The Dallas Morning News was read.", "Dallas", "called"},
		{"It began at noon, Damascus time.", "Damascus", "called"},
		{"Idlib province was hit.", "Idlib", "located"},
		{"On Monday Homs was hit.", "Homs", ""},
	} {
		d, ms := r.find(c.text)
		got := "not found"
		for _, m := range ms {
			if d.Slice(m.First, m.End) != c.name {
				continue
			}
			var w []string
			for _, f := range []struct {
				on   bool
				name string
			}{{m.Weak, "weak"}, {m.Located, "located"}, {m.Toward, "toward"}, {m.Joined, "joined"}, {m.Called, "called"}} {
				if f.on {
					w = append(w, f.name)
				}
			}
			got = strings.Join(w, " ")
		}
		if got != c.want {
			t.Errorf("%q: %s is %q, want %q", c.text, c.name, got, c.want)
		}
	}
}

func TestCandidates(t *testing.T) {
	r := newReader()
	for name, want := range map[string]string{
		"Tripoli": "LY LB", "Georgia": "GE US", "Rafah": "PS EG", "Hyderabad": "IN PK", "Congo": "CD CG", "Bor": "RU SS",
	} {
		_, ms := r.find("Shots were heard in " + name + ".")
		if len(ms) != 1 {
			t.Errorf("%s: %d mentions", name, len(ms))
			continue
		}
		var codes []string
		for _, c := range ms[0].Candidates {
			codes = append(codes, r.f.Place(c).Country)
		}
		got := " " + strings.Join(codes, " ") + " "
		for w := range strings.FieldsSeq(want) {
			if !strings.Contains(got, " "+w+" ") {
				t.Errorf("%s: candidates in %s, want %s among them", name, got, w)
			}
		}
		if first, _, _ := strings.Cut(want, " "); codes[0] != first {
			t.Errorf("%s: %s comes first, want %s", name, codes[0], first)
		}
	}
}

func TestTables(t *testing.T) {
	f := newReader().f
	n := f.g.n + f.g.cities.n
	keys := make(map[string]bool, n)
	zones := make(map[string]bool)
	cities := 0
	for i := range n {
		p := f.g.place(int32(i))
		if p.Key == "" || keys[p.Key] || p.Name == "" || p.Kind == "" {
			t.Errorf("row %d: %+v: key empty or double, or no name or kind", i, p)
		}
		keys[p.Key] = true
		if !zones[p.Zone] {
			if _, err := time.LoadLocation(p.Zone); err != nil {
				t.Errorf("%s: %v", p.Key, err)
			}
			zones[p.Zone] = true
		}
		if _, ok := world.Load().Country(p.Country); !ok && p.Country != "" {
			t.Errorf("%s: no country %q", p.Key, p.Country)
		}
		if p.Lat < -90 || p.Lat > 90 || p.Lon < -180 || p.Lon > 180 {
			t.Errorf("%s: at %v, %v", p.Key, p.Lat, p.Lon)
		}
		if p.Kind == "city" {
			cities++
			if p.Zone == "" || p.Country == "" || p.Lat == 0 && p.Lon == 0 {
				t.Errorf("%s: a city without zone, country or place", p.Key)
			}
		}
		if f.g.code(int32(i)) != p.Country {
			t.Errorf("%s: code %q", p.Key, f.g.code(int32(i)))
		}
	}
	if cities < 32000 {
		t.Errorf("%d cities", cities)
	}
	for i, line := range strings.Split(strings.TrimSuffix(regionsTSV, "\n"), "\n") {
		if f := strings.Split(line, "\t"); line[0] != '#' && (len(f) != 9 || f[8] == "") {
			t.Errorf("regions.tsv:%d: %d fields or no source", i+1, len(f))
		}
	}
	if n := len(packed) + len(regionsTSV); n > 1_500_000 {
		t.Errorf("the gazetteer takes %d bytes, more than 1.5 MB", n)
	}
}

func TestHint(t *testing.T) {
	r := newReader()
	for w, want := range map[string]string{"Syrian": "SY", "Ukrainians": "UA", "Kurds": "", "Britons": "GB", "Congolese": "", "Aleppo": "", "US": "", "table": ""} {
		d := token.Split(article.Clean("", w), r.ix.Lexicon())
		if got := r.f.Hint(d.Tokens[0].Word); got != want {
			t.Errorf("Hint of %s = %q, want %q", w, got, want)
		}
	}
}

// TestLongerPeoples reads the peoples of several words in countries.tsv whose last word is another people, and asks that each is told from it.
func TestLongerPeoples(t *testing.T) {
	r := newReader()
	n, former := 0, map[string]bool{}
	for c := range world.Load().Countries() {
		former[c.Code] = c.Kind == world.Former
	}
	for form, senses := range world.Load().Forms() {
		s := senses[0]
		if former[s.Country] || s.Use != world.Adjective && s.Use != world.Inhabitants || !strings.ContainsAny(form, " -") {
			continue
		}
		words := strings.FieldsFunc(form, func(c rune) bool { return c == ' ' || c == '-' })
		for i, w := range words {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
		d := token.Split(article.Clean("", strings.Join(words, " ")), r.ix.Lexicon())
		last := len(d.Tokens) - 1
		if short := r.f.Hint(d.Tokens[last].Word); short == "" || short == s.Country {
			continue
		}
		n++
		if got := r.f.HintAt(d, last); got != s.Country {
			t.Errorf("%s is of %s, got %s", form, s.Country, got)
		}
	}
	if n < 2*len(longerPeoples)-2 {
		t.Errorf("%d such peoples in the table", n)
	}
	d := token.Split(article.Clean("", "In the south Sudanese troops halted."), r.ix.Lexicon())
	if got := r.f.HintAt(d, 3); got != "SD" {
		t.Errorf("Sudanese in the south are of %s", got)
	}
}

func TestCapitals(t *testing.T) {
	r := newReader()
	for name, want := range map[string]bool{"Moscow": true, "Damascus": true, "Kyiv": true, "Washington": true, "Sanaa": true, "Aleppo": false, "Istanbul": false} {
		_, ms := r.find("Shots in " + name + ".")
		if len(ms) != 1 || r.f.IsCapital(ms[0].Candidates[0]) != want {
			t.Errorf("%s: capital is %v", name, !want)
		}
	}
	if row := r.f.CountryRow("SY"); row < 0 || r.f.Place(row).Name != "Syria" {
		t.Errorf("row of SY: %d", row)
	}
	if row := r.f.CountryRow("??"); row != -1 {
		t.Errorf("row of no country: %d", row)
	}
}

func TestPlaceOutside(t *testing.T) {
	f := newReader().f
	if p := f.Place(-1); p != (Place{}) {
		t.Errorf("row -1: %+v", p)
	}
	if p := f.Place(1 << 30); p != (Place{}) {
		t.Errorf("row beyond the end: %+v", p)
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		New(rule.NewBuilder())
	}
}

func BenchmarkFind(b *testing.B) {
	r := newReader()
	text := strings.Repeat("Shelling went on in northern Syria on Monday, and in Aleppo's eastern districts the Red Crescent counted 12 dead, "+
		"said officials in Geneva and New York who asked not to be named because the talks on a cease-fire were private. ", 100)
	d := token.Split(article.Clean("", text), r.ix.Lexicon())
	hits := r.ix.Scan(d)[rule.Place]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r.f.Find(d, hits)
	}
}
