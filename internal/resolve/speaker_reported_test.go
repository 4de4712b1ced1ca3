package resolve

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Where what is reported begins and ends, and who reports it, when no marks show either.
func TestReported(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"a noun abroad", "The ports will open, his envoys abroad and a party newspaper said on Friday.", []string{"indirect | envoys + party newspaper | The ports will open"}},
		{"according to, without a comma", "Forty houses were hit according to the mayor.", []string{"indirect | mayor | Forty houses were hit"}},
		{"according to a paper", "The roads were reopened according to the plan.", nil},
		{"told to", "The army council told its soldiers on Monday to hold their fire, in an order that was read on the radio.", []string{"indirect | army council | to hold their fire"}},
		{"in brackets", "(Some 300 families have fled, the mayor says.)", []string{"indirect | mayor | Some 300 families have fled"}},
		{"a number first", "About 400 goats died, the herders' union told a radio station on Sunday.", []string{"indirect | herders' union | About 400 goats died"}},
		{"before a semicolon", "The bridge had been mined, an officer told reporters at the harbour; he would not say by whom.", []string{"indirect | officer | The bridge had been mined"}},
		{"a day before the verb", "It is in a decision of the Security Council, which on 2 March demanded that both armies withdraw.", []string{"indirect | UN Security Council | both armies withdraw"}},
		{"two verbs", "Eritrea rejects the claim and accuses Sudan of arming the rebels, a charge that Sudan denies.", []string{"indirect | Eritrea | the claim", "indirect | Eritrea | Sudan of arming the rebels"}},
		{"two verbs in what is said", "Eritrea says that it wants peace and accepts the plan.", []string{"indirect | Eritrea | it wants peace and accepts the plan"}},
		{"one of several", "Hospital officials said the wounded were coming in. If it went on, one said, the beds would not do.", []string{"indirect | Hospital officials | the wounded were coming in", "indirect | Hospital officials | If it went on, one said, the beds would not do"}},
		{"one of nobody", "The mayor left. One said bridge collapsed.", []string{"indirect | ? | bridge collapsed"}},
		{"a description before the name", "There will be no vote in May, his interior minister, Tomas Okello, said.", []string{"indirect | Tomas Okello | There will be no vote in May"}},
		{"each time", "The calm had held, the bishop reported each time.", []string{"indirect | bishop | The calm had held"}},
		{"behind a relative clause", "The Karen, whose general declared in March that the pact was dead, accused Yangon of burning crops.", []string{"indirect | general | the pact was dead", "indirect | Karen | Yangon of burning crops"}},
		{"an aside with as", "The union marked the day with a demand that Oslo, as host, name the guilty.", []string{"indirect | union | Oslo, as host, name the guilty"}},
		{"is how", `"A dead letter," is how a diplomat in Asmara puts it.`, []string{"direct | diplomat | A dead letter,"}},
		{"a clause that leads up to another", "Although the mayor said the road was open, the drivers turned back at the river.", []string{"indirect | mayor | the road was open"}},
		{"a call that leads up to a clause", "When Eritrea called for a halt, its envoys in Asmara packed their bags.", []string{"indirect | Eritrea | a halt"}},
		{"a list in a clause that leads", "After the mayor said that Gao, Kidal and Menaka had fallen, the shops were shut.", []string{"indirect | mayor | Gao, Kidal and Menaka had fallen"}},
		{"and another does", "The mayor said that the road was open, and the drivers turned back at the river.", []string{"indirect | mayor | the road was open"}},
		{"they, of those described", "Both governments told the envoy to leave. They accuse him of bias.", []string{"indirect | governments | the envoy to leave", "indirect | governments | him of bias"}},
		{"a list behind a number", "Three of the nine, Togo, Benin and Niger, left the talks but say they remain bound by the treaty.", []string{"indirect | Togo + Benin + Niger | they remain bound by the treaty"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, r.said(tt.in)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
