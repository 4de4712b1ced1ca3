package resolve

import (
	"strings"
	"sync"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/place"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

var gazetteer = sync.OnceValue(func() *rooms {
	b := rule.NewBuilder()
	r := &rooms{p: place.New(b), w: New(b)}
	r.ix = b.Build()
	return r
})

// placesOf reads a text's places alone.
func placesOf(text string) (*Input, *Context) {
	r := gazetteer()
	d := token.Split(article.Clean("", text), r.ix.Lexicon())
	hits := r.ix.Scan(d)
	in := &Input{Doc: d, Places: r.p.Find(d, hits[rule.Place]), Whole: hits[rule.Whole], Gazetteer: r.p, Words: r.w}
	c := new(Scratch).context(in)
	c.where(in).about()
	return in, c
}

func TestWhere(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// The country that the article is about decides between places of one name.
		{"Lebanon sent its army to Tripoli on Monday.", "Lebanon/LB Tripoli/LB"},
		{"Libya's government in Tripoli agreed to a truce.", "Libya/LY Tripoli/LY"},
		{"South Sudan's rebels left Bor, and the South Sudanese army stayed.", "South Sudan/SS Bor/SS"},
		{"Pakistan said that Hyderabad was quiet and that Karachi was not.", "Pakistan/PK Hyderabad/PK Karachi/PK"},
		{"The mayor of Atlanta, Georgia, spoke.", "Atlanta/US Georgia/US"},
		{"Georgia's forces left Gori for Tbilisi.", "Georgia/GE Gori/GE Tbilisi/GE"},
		{"Egypt opened its side of Rafah; Gaza's side stayed shut.", "Egypt/EG Rafah/PS Gaza/PS"},
		// People and things are no places.
		{"Andrew Jackson and Hamilton said nothing; Mr. Warren was in Nice.", "Nice/FR"},
		{"The Minsk Agreements and the New York Times were quoted in Kyiv.", "Kyiv/UA"},
		{"Ukraine said the Minsk agreements failed.", "Ukraine/UA Minsk/BY"},
		{"A court in Alexandria, Va., heard him; Egypt's Alexandria did not.", "Alexandria/US Egypt/EG Alexandria/EG"},
		{"They spoke in Reading, England.", "Reading/GB England/GB"},
		// Names as the article gives them; acronyms in full.
		{"Zaire and the U.S. met in Kiev.", "Zaire/CD United States/US Kiev/UA"},
		// What only the word beside it tells to be a place lies where the article is.
		{"In the Philippines, rebels left the town of Quezora on Mindanao.", "Philippines/PH Quezora/PH Mindanao/PH"},
		{"Moscow and Washington spoke. Shells fell on Aleppo, in Moscow's view by mistake, and on the Quezora district. Syrian media agreed.", "Moscow/RU Washington/US Aleppo/SY Quezora/SY"},
		{"Nothing is named here.", ""},
	} {
		_, c := placesOf(tt.text)
		var got []string
		for _, p := range c.Places {
			if len(p.Mentions) > 0 {
				got = append(got, p.Name+"/"+p.Country)
			}
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

func TestThere(t *testing.T) {
	for _, tt := range []struct{ text, word, want string }{
		{"They want to widen it to Aleppo, Syria's largest city. A five-day cease-fire there expired.", "there", "Aleppo"},
		{"The army shelled Hodeidah. The fighting there has stopped.", "there", "Hodeidah"},
		{"The army shelled Goma. There were reports of looting.", "There", ""},
		{"The army shelled Goma. Officials said there is no truce.", "there", ""},
		{"Donetsk was hit. Residents of the city hid.", "the", "Donetsk"},
		{"Donetsk was hit. Residents of the city of Luhansk hid.", "the", ""},
		{"Gaza was hit. Aid reached the besieged enclave.", "the", "Gaza"},
		{"Guns fell silent in Sudan. The country is tired.", "The", "Sudan"},
		{"Nobody was there.", "there", ""},
	} {
		in, c := placesOf(tt.text)
		got := ""
		for i := range in.Doc.Tokens {
			if in.Doc.Str(i) == tt.word && c.PlaceAt[i] != 0 {
				got = c.Places[c.PlaceAt[i]-1].Name
			}
		}
		if got != tt.want {
			t.Errorf("%q: %s is %q, want %q", tt.text, tt.word, got, tt.want)
		}
	}
}

func TestUnknownPlaceIsKnownAgain(t *testing.T) {
	_, c := placesOf("Sudan's army took the village of Quezora. Shots were heard in Quezora.")
	if len(c.Places) < 2 || len(c.Places[1].Mentions) != 2 || c.Places[1].Zone != "Africa/Khartoum" {
		t.Errorf("%+v", c.Places)
	}
}

func TestAbout(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"The Afghan government and the Taliban said the Afghan truce would last over Eid.", "Afghanistan"},
		{"Russia and the United States said that a truce in Aleppo and Homs, agreed on by Russia and the United States, held. Syrian troops left Hama.", "Syria"},
		{"They met in Geneva, signed the accord in Geneva and flew to Geneva. Goma, Bukavu and Beni were quiet.", "Democratic Republic of the Congo"},
		{"Libya's rivals signed a permanent ceasefire in Geneva. The delegates in Geneva said that Tripoli was quiet.", "Libya"},
		{"CAIRO (Reuters) - Sudan's army said the truce in Khartoum held.", "Sudan"},
		{"Nobody is named.", ""},
	} {
		_, c := placesOf(tt.text)
		got := ""
		if c.About >= 0 {
			got = c.Places[c.About].Name
		}
		if got != tt.want {
			t.Errorf("%q: about %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestMentionsAreInTextOrder(t *testing.T) {
	_, c := placesOf("Aleppo was hit. Fighting there went on. Aleppo is large.")
	if len(c.Places) == 0 || len(c.Places[0].Mentions) != 3 {
		t.Fatalf("%+v", c.Places)
	}
	for i, m := range c.Places[0].Mentions[1:] {
		if m.First < c.Places[0].Mentions[i].End {
			t.Errorf("mentions out of order: %+v", c.Places[0].Mentions)
		}
	}
}
