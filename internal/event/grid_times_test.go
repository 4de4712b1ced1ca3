package event_test

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
)

// told returns what a text tells of its truces: where each stands, from when to when, and for how long, with "-" for what is not told.
func (r *rooms) told(t *testing.T, published, text string) string {
	t.Helper()
	var got []string
	for _, x := range r.readOn(t, published, text) {
		length := "-"
		if len(x.Length) > 0 && len(x.Length[0].Readings) > 0 {
			length = x.Length[0].Readings[0].Value.String()
		}
		got = append(got, status(&x)+" "+when(x.Start)+" "+when(x.End)+" "+length)
	}
	return strings.Join(got, "; ")
}

// when returns the first reading of claims of time, without its zone.
func when(cs []resolve.Claim[moment.Moment]) string {
	if len(cs) == 0 || len(cs[0].Readings) == 0 {
		return "-"
	}
	s := cs[0].Readings[0].Value.String()
	if len(s) > 16 && s[10] == 'T' {
		s = s[:16]
	}
	return s
}

// A time that opens its sentence is told of what the main clause tells, whatever is put beside it in commas.
func TestTimeFirst(t *testing.T) {
	r := newRooms()
	asides := []string{
		", ", ", two days after rebels shelled a market, ", ", three weeks into the battle for the town, ", ", as delegates met in Geneva, ", ", a day later than planned, ",
		", hours after talks that lasted until dawn on Saturday, ", ", five years after the war broke out, ", ", the UN envoy said on Tuesday, ",
		", under a deal signed last Thursday, ", ", according to a decree issued on Sunday, ",
	}
	for _, s := range []struct{ at, truce, want string }{
		{"At noon on Monday", "a ceasefire between Sudan's army and the rebels came into force.", "in_effect 2024-06-10T12:00 - -"},
		{"On June 3", "a truce between Yemen's army and the Houthis began in Hodeidah.", "in_effect 2024-06-03 - -"},
		{"At 6 a.m. local time (0400 GMT) on Monday", "a ceasefire agreed by Libya's rival governments took hold.", "in_effect 2024-06-10T06:00 - -"},
		{"At noon on Monday", "a 10-day truce that the Philippine army and the rebels announced last week went into effect.", "in_effect 2024-06-10T12:00 2024-06-20T12:00 P10D"},
		{"At noon on Monday", "the guns fell silent in Nagorno-Karabakh as a ceasefire took effect.", "in_effect 2024-06-10T12:00 - -"},
		{"From Friday", "Mali's army and the Tuareg rebels will observe a truce.", "scheduled 2024-06-14 - -"},
		{"As of June 20", "a ceasefire will be in force in the east of Congo between the army and the rebels.", "scheduled 2024-06-20 - -"},
	} {
		for _, aside := range asides {
			text := s.at + aside + s.truce
			if got := r.told(t, "2024-06-12", text); got != s.want {
				t.Errorf("%s: %s, want %s", text, got, s.want)
			}
		}
	}
	// What another main clause tells before does not date the truce.
	for text, want := range map[string]string{
		"On Sunday the truce between Chad's army and the rebels was announced and will begin soon.":                  "scheduled - - -",
		"On Sunday, the envoy said that a truce between Chad's army and the rebels would begin at the end of talks.": "scheduled - - -",
	} {
		if got := r.told(t, "2024-06-12", text); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// A truce is turned down now; what was declared weeks ago is another.
func TestTurnedDown(t *testing.T) {
	r := newRooms()
	text := "Sudan's rebels on Tuesday rejected a truce plan of the African Union. It is not the first truce to be offered. On May 3, hours after an air raid, the army declared a ceasefire, but the shelling went on."
	if got := r.told(t, "2024-06-12", text); !strings.Contains(got, "rejected - -") || !strings.Contains(got, "2024-05-03") && strings.Count(got, ";") != 1 {
		t.Errorf("%s: %s", text, got)
	}
}

// A time that dates what another noun names says nothing of the truce: the sentence must tell the same with the words as without.
func TestTimesOfOthers(t *testing.T) {
	r := newRooms()
	others := []string{
		"", "after a summit on Sunday", "ahead of elections due on June 20", "to let aid reach a town besieged since March", "a week after an attack that killed 40 on May 30",
		"with a group that was founded in 2012", "to allow a census planned for July", "after an offensive that lasted three weeks", "to free hostages held since October 7",
		"a month before the mandate of the UN mission ends on July 10", "to evacuate the wounded of a battle that began at dawn on Saturday", "under pressure from a bloc that holds its summit on July 4",
		"for villages cut off for five months", "with schools closed until July 8", "after a battle that lasted 11 days", "to free a journalist held for 60 days", "after a state of emergency that lasted until June 5",
	}
	for _, s := range []struct{ text, want string }{
		{"A ceasefire between Sudan's army and the rebels took effect at noon on Monday %s.", "in_effect 2024-06-10T12:00 - -"},
		{"Ethiopia's government and Tigrayan rebels agreed to begin a ceasefire on Friday %s.", "agreed 2024-06-14 - -"},
		{"Yemen's government and the Houthi rebels extended their truce until June 30 %s.", "extended - 2024-06-30 -"},
		{"Burundi's government on Monday announced a 10-day ceasefire with Hutu rebels %s.", "announced - - P10D"},
		{"Mali's army and Tuareg rebels agreed on Monday to a truce %s.", "agreed - - -"},
		{"The European Union on Monday called for a ceasefire in Nagorno-Karabakh %s.", "called_for - - -"},
		{"Chad's rebels on Monday rejected a truce %s.", "rejected - - -"},
	} {
		for _, other := range others {
			text := strings.Replace(s.text, " %s", strings.TrimRight(" "+other, " "), 1)
			if got := r.told(t, "2024-06-11", text); got != s.want {
				t.Errorf("%s: %s, want %s", text, got, s.want)
			}
		}
	}
	// Its own participle dates the truce.
	for text, want := range map[string]string{
		"Nepal's army and Maoist rebels will keep to a truce signed last week until June 30.":                    "scheduled - 2024-06-30 -",
		"Fighting in Aden between the army and the Houthis eased under a truce held since Saturday.":             "holding 2024-06-08 - -",
		"A ceasefire between Libya's army and the rebels was to begin on Monday but was postponed until Friday.": "scheduled 2024-06-14 - -",
		"Chad's army and the rebels agreed to a truce. The start of the truce was delayed until Friday.":         "scheduled 2024-06-14 - -",
	} {
		if got := r.told(t, "2024-06-11", text); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
