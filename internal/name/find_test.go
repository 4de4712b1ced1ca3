package name

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/google/go-cmp/cmp"
)

type engine struct {
	f *Finder
	x *rule.Index
}

func newEngine() *engine {
	b := rule.NewBuilder()
	f := New(b)
	return &engine{f, b.Build()}
}

func (e *engine) find(text string) (*token.Doc, []Mention) {
	d := token.Split(article.Clean("", text), e.x.Lexicon())
	return d, e.f.Find(d, e.x.Scan(d)[rule.Name])
}

// show writes a mention as text:kind[:key].
func show(d *token.Doc, m *Mention) string {
	s := d.Slice(m.First, m.End) + ":" + m.Kind
	if m.Form == Pronoun {
		s = d.Slice(m.First, m.End) + ":pronoun"
	}
	if m.Key != "" {
		s += ":" + m.Key
	}
	return s
}

// Each sentence with what must be found in it, and what must not.
var sentences = []struct {
	in       string
	yes, not []string
}{
	// People: titles, ranks, nationalities, particles, initials, appositions.
	{"U.S. Secretary of State Antony Blinken met Ethiopian Prime Minister Abiy Ahmed.",
		[]string{"U.S. Secretary of State Antony Blinken:person:antony-blinken", "Ethiopian Prime Minister Abiy Ahmed:person:abiy-ahmed"}, nil},
	{"Lt. Col. Mamadou T. Keïta said the road was open.", []string{"Lt. Col. Mamadou T. Keïta:person"}, nil},
	{"Brig. Gen. Yehia Sarie, a spokesman for the Houthi rebels, read a statement.", []string{"Brig. Gen. Yehia Sarie:person", "the Houthi rebels:armed_group:houthis"}, nil},
	{"Former Colombian President Andrés Pastrana opened the talks.", []string{"Former Colombian President Andrés Pastrana:person:andres-pastrana"}, nil},
	{"The rebels' leader, Jean-Pierre Bemba, stayed away.", []string{"Jean-Pierre Bemba:person:jean-pierre-bemba"}, nil},
	{"General Min Aung Hlaing and Daw Suu Kyi did not meet.", []string{"General Min Aung Hlaing:person:min-aung-hlaing"}, nil},
	{"UN special envoy for Yemen Hans Grundberg welcomed it.", []string{"UN special envoy for Yemen Hans Grundberg:person:hans-grundberg", "UN:igo:un"}, []string{"Yemen:state:ye"}},
	{"\"It is over,\" said Amira Haddad, 43, a teacher.", []string{"Amira Haddad:person"}, nil},
	{"Jane Q. Roe told reporters so.", []string{"Jane Q. Roe:person"}, nil},
	// Bodies: ministries and forces by composition, in any of their phrasings.
	// Given names of two syllables, the second in lower case.
	{"Moon Jae-in received Kim Jong-un at the border.", []string{"Moon Jae-in:person:moon-jae-in", "Kim Jong-un:person:kim-jong-un"}, nil},
	{"Yoon Chul-hwan, a fisherman, heard the shells.", []string{"Yoon Chul-hwan:person"}, nil},
	{"The Red Cross-run hospital and the Free Aceh-held hills were shelled.", nil, []string{"Red Cross-run:person", "Free Aceh-held:person"}},
	// Persons by what they do, by kin and by the movement they belong to.
	{"Drita Kelmendi shrugged. Tovmas Berberyan of the Justice and Equality Movement spoke first.", []string{"Drita Kelmendi:person", "Tovmas Berberyan:person"}, nil},
	{"The governor's widow, Amparo Quiles, and a boy named Ezekias Muthee were there.", []string{"Amparo Quiles:person", "Ezekias Muthee:person"}, nil},
	{"State radio quoted Tovmas Berberyan as saying so.", []string{"Tovmas Berberyan:person"}, nil},
	{"The paper named Lake Tana as the place. The bridge was called Stari Most.", nil, []string{"Lake Tana:person", "Stari Most:person"}},
	{"Abu Karim al-Wadi spoke of it. Outside Tovmas Berberyan waited.", []string{"Abu Karim al-Wadi:person"}, []string{"Karim al-Wadi:person"}},
	{"Rebel spokesman, Tovmas Berberyan, said so.", []string{"Tovmas Berberyan:person"}, nil},
	{"Most of the Roman Catholic country was quiet.", nil, []string{"Roman Catholic:person"}},
	// Groups that the words behind a name make of it, and forces that are none of a state's.
	{"The head of the Liwa al-Wadi rebel group and a man of the Kivu Lions militia met.", []string{"the Liwa al-Wadi rebel group:armed_group", "the Kivu Lions militia:armed_group"}, nil},
	{"The Kandahar militia and the Tovmas Berberyan rescue group met.", nil, []string{"The Kandahar militia:armed_group", "the Tovmas Berberyan rescue group:armed_group"}},
	{"The Shi'ite Hezbollah movement and the Palestinian Islamist Hamas movement met Islamist students.", []string{"Hezbollah movement:armed_group:hezbollah", "Hamas movement:armed_group:hamas"}, []string{"Islamist Hamas movement:unknown"}},
	{`Jorge "Ka Oris" Madlos and the Lusaka "Ceasefire" Agreement were named.`, []string{`Jorge "Ka Oris" Madlos:person`}, nil},
	{"LIBERIAN FACTIONS SIGN CEASE-FIRE IN MALI", nil, []string{"LIBERIAN FACTIONS SIGN CEASE-FIRE:armed_group"}},
	{"The ELN military chief spoke in Colombia.", []string{"The ELN military:armed_group:eln"}, []string{"The ELN military:armed_forces:co-military"}},
	{"Egyptian mediators and Qatari and Omani mediators met.", []string{"Egyptian:state:eg", "Qatari:state:qa", "Omani:state:om"}, nil},
	{"A Qatari brokered truce held. Egyptian food is hot.", []string{"Qatari:state:qa"}, []string{"Egyptian:state:eg"}},
	{"Bosnian Muslims and rebel Serbs agreed.", []string{"Bosnian Muslims:ethnic:bosnian-muslims", "rebel Serbs:civilians"}, nil},
	{"Shells fell near Tal al-Wadi village, the broadcaster Al Nahar said.", []string{"Al Nahar:media"}, []string{"Tal al-Wadi:person"}},
	{"They met in Oslo, Norway, and both sides signed.", nil, []string{"Norway:state:no"}},
	{"The US- and French-brokered deal held.", []string{"The US:state:us", "French:state:fr"}, nil},
	{"The official Saba news agency said the Houthi militias had broken it.", []string{"Saba news agency:media:saba", "the Houthi militias:armed_group:houthis"}, []string{"Saba:person"}},
	{"Osmin Golleri, the RUF's legal spokesman, spoke.", []string{"Osmin Golleri:person"}, nil},
	// Capitals that are spoken to, spoken for, or speak.
	{"Abel Nsue, Maputo's spokesman, wrote to Lusaka that nothing was signed for Luanda.", []string{"Maputo:state:mz", "Lusaka:state:zm", "Luanda:state:ao"}, nil},
	{"Burundi, Chad and Kigali stayed away. Ankara \"regretted\" it; Tehran let it pass.", []string{"Kigali:state:rw", "Ankara:state:tr", "Tehran:state:ir"}, nil},
	{"The road to Lusaka was open. Maputo's markets were full, and they left for Luanda that night.", nil, []string{"Lusaka:state:zm", "Maputo:state:mz", "Luanda:state:ao"}},
	{"The Russian defence ministry denied it.", []string{"The Russian defence ministry:ministry:ru-mod"}, nil},
	{"Thai and Cambodian troops exchanged fire.", []string{"Thai:state:th", "Cambodian troops:armed_forces:kh-military"}, nil},
	{"Thai and Cambodian food is hot.", nil, []string{"Thai:state:th"}},
	{"Russia's Ministry of Defense denied it.", []string{"Russia's Ministry of Defense:ministry:ru-mod"}, nil},
	{"Ethiopia's foreign ministry denied it.", []string{"Ethiopia's foreign ministry:ministry:et-mfa"}, nil},
	{"The Ministry of Foreign Affairs of Ethiopia denied it.", []string{"The Ministry of Foreign Affairs of Ethiopia:ministry:et-mfa"}, nil},
	{"Taylor Government Declares Cease-Fire in Monrovia", []string{"Taylor Government:government"}, nil},
	{"The Pentagon and the State Department disagreed.", []string{"the State Department:ministry:us-state", "The Pentagon:ministry:us-dod"}, nil},
	{"The Sri Lankan army and Colombian troops were not there.", []string{"The Sri Lankan army:armed_forces:lk-military", "Colombian troops:armed_forces:co-military"}, nil},
	{"The government of Sudan agreed.", []string{"The government of Sudan:government:sd-gov"}, nil},
	{"Fighters of the Sudan People's Liberation Movement-North withdrew.", []string{"the Sudan People's Liberation Movement-North:armed_group:splm-n"}, nil},
	{"Kurdish forces held the bridge.", []string{"Kurdish forces:armed_group"}, []string{"Kurdish forces:armed_forces:iq-military"}},
	{"The Center for Civilians in Conflict published a report.", []string{"The Center for Civilians in Conflict:ngo"}, nil},
	// Groups under their names, acronyms and what is said of them.
	{"the al-Qaida-linked Nusra Front attacked.", []string{"the al-Qaida-linked Nusra Front:armed_group:nusra", "al-Qaida:armed_group:al-qaeda"}, nil},
	{"Fighters of M23 and the MILF were counted.", []string{"M23:armed_group:m23", "the MILF:armed_group:milf"}, nil},
	{"the Islamic State group said so.", []string{"the Islamic State group:armed_group:isis"}, nil},
	{"Hamas militants and Hezbollah fighters stopped.", []string{"Hamas militants:armed_group:hamas", "Hezbollah fighters:armed_group:hezbollah"}, nil},
	{"The janjaweed burnt it.", []string{"The janjaweed:militia:janjaweed"}, nil},
	// Unnamed people and groups.
	{"A senior US official and two opposition monitoring groups said so.", []string{"A senior US official:officials", "two opposition monitoring groups:monitoring_group"}, nil},
	{"Residents said the shelling had stopped, and aid workers agreed.", []string{"Residents:civilians", "aid workers:ngo"}, nil},
	{"The army and the non-jihadist rebels refused.", []string{"the non-jihadist rebels:armed_group"}, nil},
	{"Western- and Arab-backed rebels refused.", []string{"Western- and Arab-backed rebels:armed_group"}, nil},
	// Metonyms by what they do.
	{"Washington and Moscow agreed to it.", []string{"Washington:state:us", "Moscow:state:ru"}, nil},
	{"The Kremlin said it would hold.", []string{"The Kremlin:government:ru-kremlin"}, nil},
	{"They urged Damascus to answer.", []string{"Damascus:state:sy"}, nil},
	{"Colombo and the Tamil Tigers are at war.", []string{"Colombo:state:lk"}, nil},
	{"Neither the rebels nor Bujumbura is bound by it.", []string{"Bujumbura:state:bi"}, nil},
	{"It ends unless Manila, the MILF or the MNLF objects.", []string{"Manila:state:ph"}, nil},
	{"Delhi has never answered the offer.", []string{"Delhi:state:in"}, nil},
	{"Bujumbura lies by a lake. Rebels, Manila residents said, are far from Kampala, the capital of the rebels.", nil, []string{"Bujumbura:state:bi", "Manila:state:ph", "Kampala:state:ug"}},
	{"It was signed in Moscow near the Kremlin.", nil, []string{"Moscow:state:ru", "the Kremlin:government:ru-kremlin"}},
	{"Fighting went on in northern Syria.", nil, []string{"Syria:state:sy"}},
	// Words that only look like names.
	{"Tell us who is to blame.", nil, []string{"us:state:us", "who:igo:who", "is:armed_group:isis"}},
	{"WHO IS TO BLAME FOR THE BROKEN TRUCE NOW", nil, []string{"WHO:igo:who", "IS:armed_group:isis"}},
	{"A major offensive began on 17 November.", nil, []string{"A major:person", "A major:officials", "November:armed_group:revolutionary-organization-17-november"}},
	{"She was elected president of the club.", nil, []string{"president:person"}},
	{"M said to Q that the Front Page was late.", nil, []string{"M:armed_group:m23"}},
	{"Sultan bin Zayed spoke.", []string{"Sultan bin Zayed:person"}, nil},
}

func TestFind(t *testing.T) {
	e := newEngine()
	for _, tt := range sentences {
		d, ms := e.find(tt.in)
		got := map[string]bool{}
		var all []string
		for i := range ms {
			s := show(d, &ms[i])
			got[s] = true
			all = append(all, s)
		}
		for _, w := range tt.yes {
			if !got[w] {
				t.Errorf("%q: no %q in %q", tt.in, w, all)
			}
		}
		for _, w := range tt.not {
			if got[w] {
				t.Errorf("%q: %q must not be found", tt.in, w)
			}
		}
	}
}

// A mention's office, its body and the possessor of what it names.
func TestTies(t *testing.T) {
	e := newEngine()
	for _, tt := range []struct{ in, mention, want string }{
		{"Assad's forces held Aleppo, said Bashar al-Assad.", "Assad's forces", "owner Assad"},
		{"Russia's defence ministry spokesman Igor Konashenkov said so.", "Russia's defence ministry spokesman Igor Konashenkov", "office spokesman of Russia's defence ministry"},
		{"Turki al-Maliki, a spokesman for the coalition, said so.", "Turki al-Maliki", "office spokesman of the coalition"},
		{"The former army chief Raheel Sharif said so.", "The former army chief Raheel Sharif", "was"},
		{"the US-backed Syrian Democratic Forces", "the US-backed Syrian Democratic Forces", "backed_by US"},
	} {
		d, ms := e.find(tt.in)
		got := "none"
		for i := range ms {
			m := &ms[i]
			if d.Slice(m.First, m.End) != tt.mention {
				continue
			}
			switch {
			case strings.HasPrefix(tt.want, "owner") && m.Owner >= 0:
				got = "owner " + d.Slice(ms[m.Owner].First, ms[m.Owner].End)
			case strings.HasPrefix(tt.want, "office") && m.OfficeOf >= 0:
				o := &ms[m.OfficeOf]
				got = "office " + m.Office + " of " + d.Slice(o.First, o.End)
			case tt.want == "was" && m.Was:
				got = "was"
			case m.Link != "":
				got = m.Link + " " + m.LinkState
			}
		}
		if got != tt.want {
			t.Errorf("%q: %q has %q, want %q", tt.in, tt.mention, got, tt.want)
		}
	}
}

// Mentions are in text order, lie in the text, and their heads in them.
func FuzzFind(f *testing.F) {
	e := newEngine()
	for _, tt := range sentences {
		f.Add(tt.in)
	}
	f.Add("the the of the Ministry of of Mr. of, al-al-al 's his 's")
	f.Fuzz(func(t *testing.T, s string) {
		d, ms := e.find(s)
		_, again := e.find(s)
		if diff := cmp.Diff(ms, again); diff != "" {
			t.Fatal("two runs differ: ", diff)
		}
		for i, m := range ms {
			if m.First < 0 || m.First > m.HeadFirst || m.HeadFirst >= m.HeadEnd || m.HeadEnd > m.End || m.End > len(d.Tokens) {
				t.Fatalf("%q: bad bounds %+v", s, m)
			}
			if i > 0 && m.First < ms[i-1].First {
				t.Fatalf("%q: not in text order", s)
			}
			for _, x := range [...]int{m.OfficeOf, m.Owner, m.Same, m.LinkTo} {
				if x < -1 || x >= len(ms) {
					t.Fatalf("%q: index %d of %d", s, x, len(ms))
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	e := newEngine()
	var text strings.Builder
	for _, tt := range sentences {
		text.WriteString(tt.in)
		text.WriteString(" The shelling of the old town went on until the evening, and nobody was there to count those who had been hurt by it.\n\n")
	}
	d := token.Split(article.Clean("", text.String()), e.x.Lexicon())
	hits := e.x.Scan(d)[rule.Name]
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		e.f.Find(d, hits)
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		newEngine()
	}
}
