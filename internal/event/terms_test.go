package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/event"
	"github.com/84b0a40e/truce/internal/resolve"
)

func TestKind(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ kind, text string }{
		{"truce", "A truce began in Aleppo on Monday."},
		{"cease_fire", "A ceasefire began in Aleppo on Monday."},
		{"cessation_of_hostilities", "A cessation of hostilities began in Syria on Monday."},
		{"temporary_cessation", "A two-day pause in the fighting began in Aleppo on Monday."},
		{"preliminary_cease_fire", "The army and the rebels signed a preliminary ceasefire on Monday."},
		{"definitive_cease_fire", "The rebels have kept to the permanent ceasefire signed on Monday."},
		{"armistice", "The army and the rebels signed an armistice on Monday."},
		{"humanitarian_pause", "A humanitarian pause began in Aleppo on Monday."},
		{"regime_of_silence", "A \"regime of calm\" began in Aleppo on Monday."},
		{"de_escalation_zone", "Russia and Turkey announced a de-escalation zone in Idlib on Monday."},
		{"suspension_of_operations", "Russia announced a suspension of air strikes on Aleppo on Monday."},
		{"unilateral_halt", "The rebels declared a unilateral ceasefire on Monday."},
	} {
		_, got := r.read(t, tt.text+war)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		if got[0].Kind != tt.kind {
			t.Errorf("%q: %s, want %s", tt.text, got[0].Kind, tt.kind)
		}
	}
}

// roles returns the names of those who have a role, in order.
func roles(c *resolve.Context, t *event.Truce, as string) string {
	var out []string
	for _, x := range t.Roles {
		if x.As == as {
			out = append(out, c.Actors[x.Actor].Name)
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func TestRoles(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ as, who, text string }{
		{"party", "Hamas, Israel", "A ceasefire between Israel and Hamas began in Gaza on Monday."},
		{"party", "Hamas, Israel", "Israel and Hamas agreed to a ceasefire in Gaza on Monday."},
		{"proposer", "Turkey", "Turkey has proposed a three-day ceasefire in Aleppo."},
		{"announcer", "Russia", "Russia announced a ceasefire in Aleppo on Monday."},
		{"broker", "Egypt", "A ceasefire brokered by Egypt began in Gaza on Monday."},
		{"mediator", "Qatar", "A ceasefire in Gaza mediated by Qatar began on Monday."},
		{"guarantor", "Russia, Turkey", "A ceasefire guaranteed by Russia and Turkey began in Idlib on Monday."},
		{"monitor", "United Nations", "A ceasefire monitored by the United Nations began in Aleppo on Monday."},
		{"violator", "Hezbollah", "Israel accused Hezbollah of violating the ceasefire in Lebanon."},
		{"excluded", "Islamic State", "The ceasefire in Syria does not apply to Islamic State."},
		{"addressee", "Israel", "France urged Israel to declare a ceasefire in Gaza."},
	} {
		c, got := r.read(t, tt.text+war)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		if who := roles(c, &got[0], tt.as); who != tt.who {
			t.Errorf("%q: %s %q, want %q", tt.text, tt.as, who, tt.who)
		}
	}
}

func TestTerms(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ what, want, text string }{
		{"condition", "provided that the army stays in its barracks", "The rebels declared a truce on Monday, provided that the army stays in its barracks."},
		{"condition", "unless they were attacked", "The rebels said they would hold their fire for three days unless they were attacked."},
		{"window", "09:00-14:00", "The army announced a daily pause in the bombing of Aleppo. There will be no strikes between 9 a.m. and 2 p.m. every day."},
		{"after", "the signing", "The ceasefire enters into force 72 hours after the signing."},
		{"unknown", "length", "A ceasefire began in Aleppo on Monday. There has been no word on the duration of the truce."},
		{"violation", "alleged", "A ceasefire began in Aleppo on Monday. Each side accused the other of violations."},
		{"violation", "reported", "A ceasefire began in Aleppo on Monday. Five rockets were fired after the truce began."},
		{"violation", "not_a_violation", "A ceasefire began in Aleppo on Monday. Strikes on the listed groups do not count as violations of the truce."},
		{"purpose", "evacuation", "Aid groups called for a 48-hour truce in Aleppo to allow the wounded to be evacuated."},
		{"purpose", "holiday", "The rebels declared a truce for the Eid holiday."},
	} {
		_, got := r.read(t, tt.text+war)
		if len(got) != 1 {
			t.Errorf("%q: %d truces, want 1", tt.text, len(got))
			continue
		}
		var all []string
		x := &got[0]
		switch tt.what {
		case "condition":
			for _, c := range x.Conditions {
				all = append(all, c.Text)
			}
		case "window":
			for _, w := range x.Windows {
				all = append(all, w.From+"-"+w.To)
			}
		case "after":
			if x.After != nil {
				all = append(all, x.After.Event)
			}
		case "unknown":
			for _, u := range x.Unknown {
				all = append(all, u.Fact)
			}
		case "violation":
			for _, v := range x.Violations {
				all = append(all, v.As)
			}
		case "purpose":
			for _, p := range x.Purposes {
				all = append(all, p.Code)
			}
		}
		if !slices.Contains(all, tt.want) {
			t.Errorf("%q: %s %q, want %q", tt.text, tt.what, all, tt.want)
		}
	}
}

// What people do of themselves, or are told to do, is not what a truce is for.
func TestNoPurpose(t *testing.T) {
	r := newRooms()
	for _, text := range []string{
		"A ceasefire began in Aleppo on Monday. It had come after thousands of civilians being evacuated from the city were shelled.",
		"A ceasefire began in Gaza on Monday. The army had urged residents of the town to leave.",
	} {
		_, got := r.read(t, text+somewhere)
		if len(got) != 1 || len(got[0].Purposes) != 0 {
			t.Errorf("%q: want one truce without a purpose, got %+v", text, got)
		}
	}
}

// What is no war has no truce.
// What is told of wars of long ago is history, whatever day its hours and feasts fall on now.
func TestHistory(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		modality, text string
	}{
		{"historical", "In December 1914 soldiers of both armies climbed out of the trenches. The truce lasted until Boxing Day in some sectors. Artillery fired in the new year."},
		{"historical", "Seventy years ago, on 4 September 1944, the guns fell silent on the Finnish front. The ceasefire took effect at 7 a.m., and Soviet artillery went on firing. An armistice was signed in Moscow on 19 September."},
		{"historical", "Former rebels sell coffee. The accord of 2010 ended the war, and the bilateral ceasefire that went with it was watched over by soldiers of the United Nations."},
		{"", "Rebels shelled Homs. The ceasefire took effect at 7 a.m. on Wednesday, the army said."},
		{"", "The war began in 1953. Rebels shelled Homs on Monday, and the ceasefire collapsed at noon."},
	} {
		_, got := r.read(t, tt.text)
		if len(got) == 0 || got[0].Modality != tt.modality {
			t.Errorf("%q: %+v, want one that is %q", tt.text, got, tt.modality)
		}
	}
}

func TestNone(t *testing.T) {
	r := newRooms()
	for _, text := range []string{
		"The two supermarkets called a truce in the price war over milk. Shares in both retailers rose.",
		"A fragile ceasefire holds between the coach and the striker. The club plays its derby on Sunday, and the league watches the players.",
		"Truce, a brewery that two brothers opened, will close. Their best beer won a prize.",
		"Washington and Beijing agreed to a 90-day tariff truce on Monday. Investors cheered, and shares rose.",
		"Senators called a truce in the fight over the debt ceiling. Republicans and Democrats will vote on the budget.",
		"The coalition partners agreed on Sunday to a truce in their quarrel over the conscription of students. Two soldiers were killed by a rocket, and the army shelled the border. The ceasefire will hold for a month, an aide said.",
		"The two taxi firms that have fought a price war for a year agreed on Thursday to a cease-fire. Drivers had blocked the road with troops of motorcycles, and police fired tear gas. Shareholders had rebelled.",
		"Nurses and employees of the hospitals called a truce with the minister on Friday.\n\nIn the north the army fights insurgents. Rebels shelled a hospital there in June, and soldiers died.",
		"Warplanes bombed an airfield on Sunday. Asked whether Israel would halt the strikes, the minister said that rebels had fired first.",
		"The order of the court is a truce of 80 days on the docks. The longshoremen go back to work, and the employers drop the lockout. An armed guard stood at the gate; both camps treat the cease-fire as a pause.",
		"\u201cThe Truce\u201d, a novel of 1963, has been made into a film. The director says the book needed a new author.",
	} {
		if _, got := r.read(t, text); len(got) > 0 {
			t.Errorf("%q: %d truces, the first %q", text, len(got), got[0].Called)
		}
	}
}
