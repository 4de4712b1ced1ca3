package resolve

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What stands between the one who speaks and the verb names others, places and channels, none of whom speaks.
func TestSpeakersBehindModifiers(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"a channel", `The generals met. "They want the bridge back," a nurse in Goma said by radio. "We want water."`,
			[]string{"direct | nurse | They want the bridge back,", "direct | nurse | We want water."}},
		{"a channel with a name", `"I know it by the noise," Bassam Haddad, a fighter who lost a leg at Kobani in May, said by WhatsApp.`,
			[]string{"direct | Haddad | I know it by the noise,"}},
		{"a relative clause without commas", `"They want the road," a rebel official who spoke on condition of anonymity said.`,
			[]string{"direct | official | They want the road,"}},
		{"a relative clause with a verb of speech", `"They want the road," a diplomat who asked not to be named said.`,
			[]string{"direct | diplomat | They want the road,"}},
		{"a relative clause with a place", `"They want the road," a Norwegian diplomat who left Monrovia on the last boat said.`,
			[]string{"direct | diplomat | They want the road,"}},
		{"an office that a relative clause stands behind", `The defence ministry ordered nothing. "We said so in May," an aide at the ministry, who asked not to be named, said.`,
			[]string{"indirect | Defence | nothing", "direct | aide | We said so in May,"}},
		{"a person that a relative clause stands behind", `The minister met an aide of Elena Ruiz, who said it was "late".`, []string{"partial | Ruiz | late"}},
		{"a participle between commas", `"There was no such order," a spokesman, reached in Nairobi, told AFP.`,
			[]string{"direct | spokesman | There was no such order,"}},
		{"a place between commas", `Vladimir Putin met Barack Obama in Sochi.` + "\n\n" + `Obama, in Dallas for a rally, said that the day was great. “You have to wait,” he told the crowd.`,
			[]string{"indirect | Obama | the day was great", "direct | Obama | You have to wait,"}},
		{"who said it before a semicolon", `A police officer in Jaffna, who spoke on condition of anonymity, denied that. Few had noticed the truce, he said; "the only quiet thing was the radio".`,
			[]string{"indirect | officer | that", "indirect | officer | Few had noticed the truce", "partial | officer | the only quiet thing was the radio"}},
		{"a semicolon before what is nobody", `Prime Minister Manmohan Singh signed it; a copy went to Imphal. “A halt has no borders,” he said.`,
			[]string{"direct | Singh | A halt has no borders,"}},
		{"one who comes in behind a semicolon", `Prime Minister Manmohan Singh kept silent; a teacher in Imphal shook his head. “A halt has no borders,” he said.`,
			[]string{"direct | teacher | A halt has no borders,"}},
		{"a name behind a description with a place", `Fatah answered through a deputy chairman of its council in Tunis, Salim Nassar, who spoke for several groups. "We declare a halt," he said, "and we wait."`,
			[]string{"direct | Nassar | We declare a halt,", "direct | Nassar | and we wait."}},
		{"a name behind a description, a paragraph before", "The commander of Burundi's largest rebel army, Pedro Duarte, known as Toro, ordered his men home.\n\n“I order all units to hold fire,” he said in Arusha.",
			[]string{"indirect | Duarte | his men home", "direct | Duarte | I order all units to hold fire,"}},
		{"a place behind a description", `The bloc replied through a deputy leader of its office in Valletta, Malta. "We declare a halt," he said.`,
			[]string{"direct | leader | We declare a halt,"}},
		{"a body behind a description", `A deputy leader of the front met the army, Hezbollah, and the clans. "We declare a halt," he said.`,
			[]string{"direct | leader | We declare a halt,"}},
		{"the name that somebody gives", `A Tamil woman on the steps of the church, who called herself Selvi, shrugged. "Did anybody tell us?"`,
			[]string{"direct | Selvi | Did anybody tell us?"}},
		{"a place and its country", `A rebel leader in Arusha, Tanzania, reached by telephone, denied that his men had fired. "We were asleep, and they know it," he said.`,
			[]string{"indirect | leader | his men had fired", "direct | leader | We were asleep, and they know it,"}},
		{"whom a sentence is about", `No group claimed it. For Karim Zaman, a driver in Khost, the lull meant sleep. “Thirty nights,” he said.`,
			[]string{"direct | Zaman | Thirty nights,"}},
		{"a verb left out", `Armenia's defence ministry said that it came at Baku's request, Azerbaijan that it was "at the insistence of the other side".`,
			[]string{"partial | Azerbaijan | at the insistence of the other side"}},
		{"in the words of", `The offer excludes the police, who "remain targets" in the words of Elena Ruiz.`, []string{"partial | Ruiz | remain targets"}},
		{"for what is no person", `For Khost, a town of drivers, the lull meant sleep, Karim Zaman said. “Thirty nights,” he said.`,
			[]string{"indirect | Zaman | For Khost, a town of drivers, the lull meant sleep", "direct | Zaman | Thirty nights,"}},
		{"that behind a name without a verb left out", `Elena Ruiz left, a sign for Karim Zaman that it was "never" meant, Pedro Duarte said.`,
			[]string{"partial | Duarte | never"}},
		{"a participle without commas", `Residents contacted by phone in Kutum said the town had heard "three explosions".`,
			[]string{"partial | Residents | three explosions"}},
		{"a participle that is a verb of speech", `An official quoted by Reuters said it was "close".`, []string{"partial | official | close"}},
		{"a fronted participle", `Hours after announcing a truce, Jane Roe denied the charge.`, []string{"indirect | Roe | the charge"}},
		{"an absolute between commas", `The general, his arm in a sling, said: "We stay."`, []string{"direct | general | We stay."}},
		{"a relative clause with since", `"My son is at the front," a mother of four who had queued since dawn in Taiz said.`,
			[]string{"direct | mother | My son is at the front,"}},
		{"a name behind a place", `A spokeswoman for the Red Cross in Sanaa, Maria Lopez, who visited the prison, said "the wounded lie on the floor".`,
			[]string{"partial | Lopez | the wounded lie on the floor"}},
		{"he behind a description", `The rebels' spokesman in Juba, reached by satellite phone, denied the charge. "We are not there," he said.`,
			[]string{"indirect | spokesman | the charge", "direct | spokesman | We are not there,"}},
		{"a name that somebody gives", `"Nobody told us," a fighter at the gate, who gave his name as Karim Zaman, said.`, []string{"direct | Zaman | Nobody told us,"}},

		// Counter-examples.
		{"a relative clause with a subject of its own", `The driver who police said had fled was found "asleep".`, []string{"partial | police | asleep"}},
		{"who stands right before its verb", `The man who said "nobody asked us" left.`, []string{"partial | man | nobody asked us"}},
		{"he behind what is nobody", `The charge was false. "We are not there," he said.`, []string{"direct | ? | We are not there,"}},
		{"somebody of hers", `Elena Ruiz left, but her spokesman said: "We stay."`, []string{"direct | spokesman | We stay."}},
		{"by somebody", `The plan was rejected by Elena Ruiz.`, []string{"indirect | Ruiz | The plan"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := r.said(tt.in)
			for i := range got {
				got[i] = shortNames(got[i])
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got)\n%s", tt.in, diff)
			}
		})
	}
}
