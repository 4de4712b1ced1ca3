package world

import (
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"golang.org/x/text/unicode/norm"
)

func TestTables(t *testing.T) {
	for name, table := range map[string]struct {
		text   string
		fields int
	}{"countries": {countriesTSV, 10}, "peoples": {peoplesTSV, 6}} {
		if !norm.NFC.IsNormalString(table.text) {
			t.Errorf("%s: not NFC", name)
		}
		for i, line := range strings.Split(strings.TrimSuffix(table.text, "\n"), "\n") {
			if line[0] != '#' && strings.Count(line, "\t") != table.fields-1 {
				t.Errorf("%s:%d: %d fields, want %d", name, i+1, strings.Count(line, "\t")+1, table.fields)
			}
		}
	}
	a := Load()
	codes := make(map[string]bool)
	n := 0
	for c := range a.Countries() {
		n++
		if len(c.Code) != 2 || len(c.Alpha3) != 3 || c.Name == "" || c.Source == "" || codes[c.Code] || codes[c.Alpha3] {
			t.Errorf("%q: bad or double code, no name or no source", c.Code)
		}
		codes[c.Code], codes[c.Alpha3] = true, true
		if _, err := time.LoadLocation(c.Zone); err != nil {
			t.Errorf("%s: %v", c.Code, err)
		}
		if c.Kind == State && (len(c.Adjectives) == 0 || c.Capital == "" && c.Code != "NR" && c.Code != "AQ") {
			t.Errorf("%s: a state without adjective or capital", c.Code)
		}
	}
	if n < 250 {
		t.Errorf("%d countries", n)
	}
	for p := range a.Peoples() {
		if _, ok := a.Country(p.Country); !ok && p.Country != "" {
			t.Errorf("%s: no country %q", p.Adjective, p.Country)
		}
		if p.Source == "" {
			t.Errorf("%s: no source", p.Adjective)
		}
	}
}

func TestCountryOf(t *testing.T) {
	for words, want := range map[string]string{
		"syrian": "SY", "Syrians": "SY", "British": "GB", "Britons": "GB", "afghans": "AF", "Côte d’Ivoire": "CI", "Ivorian": "CI",
		"TÜRKİYE": "TR", "Turks": "TR", "U.S.": "US", "US": "US", "Burma": "MM", "Damascus": "SY", "Kyiv": "UA", "Zaire": "CD",
		"Nigerien": "NE", "Nigerians": "NG", "South Sudanese": "SS", "Sudanese": "SD", "Kurds": "IQ", "Soviet": "SU",
		"Filipinos": "PH", "Sri Lankan": "LK", "Congolese": "", "Dominican": "", "Arab": "", "Elbonian": "", "": "",
	} {
		if got, ok := Load().CountryOf(words); got != want || ok != (want != "") {
			t.Errorf("CountryOf(%q) = %q, %v, want %q", words, got, ok, want)
		}
	}
}

func TestSenses(t *testing.T) {
	us := Load().Senses("us")
	if len(us) == 0 || !us[0].Capital {
		t.Errorf("the form us must be marked as capitals only: %+v", us)
	}
	if s := Load().Senses("djibouti"); len(s) < 2 || s[0].Use != Name {
		t.Errorf("Djibouti must be the country first: %+v", s)
	}
	if s := Load().Senses("bosnian serbs"); len(s) != 1 || s[0].Use != Members || s[0].People != "Bosnian Serb" {
		t.Errorf("Bosnian Serbs: %+v", s)
	}
	for form, senses := range Load().Forms() {
		if Fold(form) != form || len(senses) == 0 {
			t.Errorf("form %q is not folded or means nothing", form)
		}
	}
}

func TestFold(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "Guinea-Bissau": "guinea bissau", " São  Tomé ": "sao tome", "U.S.S.R.": "ussr", "Łódź": "lodz", "Nord‑Kivu": "nord kivu",
		"Shi’ite": "shi'ite", "İstanbul": "istanbul", "Malmö": "malmo", "Ærø": "aero", "\xff": "\uFFFD",
	} {
		if got := Fold(s); got != want {
			t.Errorf("Fold(%q) = %q, want %q", s, got, want)
		}
		if again := Fold(Fold(s)); again != Fold(s) {
			t.Errorf("Fold(%q) is not stable: %q", s, again)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		read(countriesTSV, peoplesTSV)
	}
}
