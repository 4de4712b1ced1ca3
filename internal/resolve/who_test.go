package resolve

import (
	"slices"
	"strings"
	"testing"
)

// who prints the actors of a text, one a line: key or name, then what they are called, each form once.
func (r *rooms) who(text string) []string {
	in, c := r.read(text)
	var out []string
	for i := range c.Actors {
		a := &c.Actors[i]
		id := a.Key
		if id == "" {
			id = a.Name
		}
		var forms []string
		for x := range c.Refs {
			ref := &c.Refs[x]
			if f := in.Doc.Slice(ref.First, ref.End); (ref.Actors[0] == i || slices.Contains(ref.With, i)) && !slices.Contains(forms, f) {
				forms = append(forms, f)
			}
		}
		out = append(out, id+": "+strings.Join(forms, ", "))
	}
	return out
}

// One line for each actor that a text must yield, and the lines that it must not.
func TestWho(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		text     string
		yes, not []string
	}{
		// Short forms, before and after the full name; the article's own spelling does not matter.
		{"Kerry will fly to Geneva. John Kerry, the secretary of state, said so.", []string{"john-kerry: Kerry, John Kerry"}, nil},
		{"Russian Foreign Minister Sergej Lavrow spoke. Lavrow left.", []string{"sergey-lavrov: Russian Foreign Minister Sergej Lavrow, Lavrow"}, nil},
		{"Jane Roe met John Roe. Jane Roe left.", []string{"Jane Roe: Jane Roe", "John Roe: John Roe"}, nil},
		// A surname with its office, or with the country whose office it is.
		{"President Clinton praised the truce. Bosnia was quiet.", []string{"bill-clinton: President Clinton"}, nil},
		{"The Castro government of Cuba denied it.", []string{"cu-gov: The Castro government"}, nil},
		// Titles alone.
		{"Martin Griffiths, the UN envoy for Yemen, arrived. The envoy said nothing.", []string{"martin-griffiths: Martin Griffiths, the UN envoy, The envoy"}, nil},
		{"Vladimir Putin and Xi Jinping met. The Russian president left first.", []string{"vladimir-putin: Vladimir Putin, The Russian president"}, nil},
		{"U.S. Secretary of State Colin Powell met his Israeli counterpart. Israeli Foreign Minister Shimon Peres smiled.", []string{"shimon-peres: his Israeli counterpart, Israeli Foreign Minister Shimon Peres"}, nil},
		{"A Pentagon spokesman, Jane Roe, denied it. A NATO spokesman did not.", nil, []string{"Jane Roe: A Pentagon spokesman, Jane Roe, A NATO spokesman"}},
		// Parts of a state that are named once in full.
		{"The Sri Lankan government ended the truce. The government said the army would advance.", []string{"lk-gov: The Sri Lankan government, The government", "lk-military: the army"}, nil},
		{"Bashar al-Assad spoke. Assad's forces advanced, and Syrian troops fired.", []string{"sy-military: Assad's forces, Syrian troops"}, nil},
		{"The Colombian army and the Venezuelan army met. Kurdish forces did not.", []string{"co-military: The Colombian army", "ve-military: the Venezuelan army"}, nil},
		// Groups.
		{"The Moro Islamic Liberation Front (MILF) signed. The group will disarm. MILF fighters cheered.",
			[]string{"milf: The Moro Islamic Liberation Front, MILF, The group, MILF fighters"}, nil},
		{"The Ruritanian Liberation Council (RLC) signed. The RLC will disarm.", []string{"Ruritanian Liberation Council: The Ruritanian Liberation Council, RLC"}, nil},
		{"Ethiopia and Eritrea signed. Both sides will withdraw.", []string{"et: Ethiopia, Both sides", "er: Eritrea, Both sides"}, nil},
		{"The Iran-backed group Hezbollah denied it.", []string{"hezbollah: The Iran-backed group Hezbollah"}, nil},
		{"Pro-Russian rebels fired. Russian-backed separatists denied it.", []string{"Pro-Russian rebels: Pro-Russian rebels, Russian-backed separatists"}, nil},
		{"The FARC agreed. The rebels will disarm.", []string{"farc: The FARC, The rebels"}, nil},
		{"The FARC and the ELN agreed. The rebels will disarm.", []string{"farc: The FARC", "eln: the ELN", "rebels: The rebels"}, nil},
		{"Sekou Conneh, leader of Liberians United for Reconciliation and Democracy, spoke. His fighters left.",
			[]string{"lurd: Liberians United for Reconciliation and Democracy, His fighters"}, nil},
		{"Nepal's Maoists spoke. The Maoists left Kathmandu.", []string{"cpn-maoist: Maoists, The Maoists"}, nil},
		{"The Maoists left Chhattisgarh, India said. Indian troops followed.", []string{"cpi-maoist: The Maoists"}, nil},
		{"Two opposition monitoring groups reported raids.", []string{"opposition monitoring groups: Two opposition monitoring groups"}, nil},
		// A group that was called rebels with its name is the one that is called so without.
		{"The ELN guerrillas met the FARC in Arauca. The guerrillas left.", []string{"eln: The ELN guerrillas, The guerrillas"}, nil},
		{"The ELN rebels met the FARC rebels in Arauca. The rebels left.", []string{"rebels: The rebels"}, nil},
		// Leagues of states.
		{"ECOWAS met in Abuja. The bloc said no.", []string{"ecowas: ECOWAS, The bloc"}, nil},
		{"NATO flew 40 raids. The alliance said so.", []string{"nato: NATO, The alliance"}, nil},
		{"The United Nations met. The bloc said no.", []string{"bloc: The bloc"}, []string{"un: The United Nations, The bloc"}},
		{"The Kenyan-led coalition shelled Kismayo. The coalition denied it.", []string{"Kenyan-led coalition: The Kenyan-led coalition, The coalition"}, nil},
		// A government is not that of the state that backs it, nor a division the whole army.
		{"The Kremlin was silent. The Moscow-backed government in Tiraspol said no.", []string{"Moscow-backed government: The Moscow-backed government"}, nil},
		{"The 3rd Corps stayed. The Moldovan army left. The army denied it.", []string{"3rd Corps: The 3rd Corps", "md-military: The Moldovan army, The army"}, nil},
		{"Imran Dzhabrailov, the mayor's envoy in Baku, left.", []string{"Imran Dzhabrailov: Imran Dzhabrailov"}, nil},
		{"U.N. peacekeepers came under fire.", []string{"U.N. peacekeepers: U.N. peacekeepers"}, nil},
		{"The chief architects of the plan met. The coalition's head, Jane Roe, left.", []string{"Jane Roe: The coalition's head, Jane Roe"}, []string{"Jane Roe: The chief"}},
		// What gives is somebody, what is left or come from is a place.
		{"He announced a grant of 2 million dollars from Kuwait. Troops withdrew from Eritrea.", []string{"kw: Kuwait"}, []string{"er:"}},
		// A name beside a person's, and parts of a continent.
		{"Elena Ruiz and Tuvshin Baatar Dorj met in Nairobi.", []string{"Tuvshin Baatar Dorj: Tuvshin Baatar Dorj"}, nil},
		{"Elena Ruiz and the Trade Council met. Elena Ruiz and Kosovo Polje are known.", nil, []string{"Trade Council and", "Kosovo Polje:"}},
		{"East African peacekeepers arrived. The ombudsman left.", []string{"East African peacekeepers: East African peacekeepers", "ombudsman: The ombudsman"}, nil},
		{"South African troops withdrew.", []string{"za-military: South African troops"}, nil},
		// A bare title means the one with it who was named last.
		{"Interior Minister Jane Roe arrived. The minister left early.", []string{"Jane Roe: Interior Minister Jane Roe, The minister"}, nil},
		{"Interior Minister Jane Roe met Energy Minister John Doe. The minister left early.", []string{"John Doe: Energy Minister John Doe, The minister"}, nil},
		{"General Jane Roe arrived. The minister left early.", nil, []string{"Jane Roe: General Jane Roe, The minister"}},
		// Pronouns with number and gender.
		{"Federica Mogherini met John Kerry. She left early.", []string{"federica-mogherini: Federica Mogherini, She"}, nil},
		{"Angela Merkel called Vladimir Putin. He listened.", []string{"vladimir-putin: Vladimir Putin, He"}, nil},
		{"The rebels met Jane Roe. They left early.", []string{"rebels: The rebels, They"}, nil},
	} {
		got := r.who(tt.text)
		for _, w := range tt.yes {
			ok := false
			for _, g := range got {
				ok = ok || strings.HasPrefix(g, w)
			}
			if !ok {
				t.Errorf("%q: no %q in %q", tt.text, w, got)
			}
		}
		for _, w := range tt.not {
			if slices.Contains(got, w) {
				t.Errorf("%q: must not hold %q", tt.text, w)
			}
		}
	}
}

// An office has the days of the term in which the person held it; a former one those since.
func TestOffices(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ text, want string }{
		{"U.S. Secretary of State John Kerry spoke.", "Secretary of State 2013-02-01 2017-01-20"},
		{"US Defense Secretary Ash Carter spoke.", "Defense Secretary 2015-02-17 2017-01-20"},
		{"UN humanitarian chief Stephen O'Brien spoke.", "humanitarian chief 2015-05-28 2017-08-31"},
		{"Former U.S. President Jimmy Carter spoke. Former Colombian President Andres Pastrana, too.", "former President 2002-08-07 "},
		{"Palestinian leader Yasser Arafat spoke.", "leader 1994-07-05 2004-11-11"},
		{"NATO Secretary General Jens Stoltenberg spoke.", "Secretary General 2014-10-01 2024-10"},
		{"President-elect Barack Obama spoke.", "President-elect  "},
		{"Brig. Gen. Jane Roe spoke.", ""},
	} {
		_, c := r.read(tt.text)
		var got []string
		for i := range c.Actors {
			for _, o := range c.Actors[i].Offices {
				got = append(got, o.Title+" "+o.From.String()+" "+o.To.String())
			}
		}
		if tt.want == "" && len(got) > 0 || tt.want != "" && !slices.Contains(got, tt.want) {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// TestServes finds the country of a person by that of the body he belongs to.
func TestServes(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ text, name, want string }{
		{"Tovmas Berberyan of the Justice and Equality Movement spoke.", "Tovmas Berberyan", "SD"},
		{"Tovmas Berberyan of the United Nations spoke.", "Tovmas Berberyan", ""},
		{"Tovmas Berberyan spoke of the Justice and Equality Movement.", "Tovmas Berberyan", ""},
	} {
		_, c := r.read(tt.text)
		found := false
		for i := range c.Actors {
			if a := &c.Actors[i]; a.Name == tt.name {
				if found = true; a.Country != tt.want {
					t.Errorf("%s: %q, want %q", tt.text, a.Country, tt.want)
				}
			}
		}
		if !found {
			t.Errorf("%s: %s is not found", tt.text, tt.name)
		}
	}
}
