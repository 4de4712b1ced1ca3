package event_test

import (
	"strings"
	"testing"
)

// The words of wars that quarrels borrow make no war by themselves, and people's husbands and shops end none.
func TestWarlike(t *testing.T) {
	r := newRooms()
	// A page of neither, so that the text is none of a few sentences.
	filler := strings.Repeat("Nobody who spoke to this paper wished to be named. It rained, and the lamps along the quay were lit before four. The meeting was over by six and nothing was signed in front of the cameras. ", 3)
	for _, tt := range []struct {
		n    int
		text string
	}{
		{0, "The rebels of the choir fought from the trenches of the balcony, and hostilities lasted all winter. On Tuesday both sides agreed to hold fire for a week, and the lawsuit was shelved. "},
		{0, "Hostilities over the squid quota ended on Friday, when Lima and Santiago settled their fish war. A shot had been fired across a bow. The truce was welcomed in both ports. "},
		{0, "Two priests hope to arrange a truce in the gang's feud. Detectives said that nine had been killed, and armed patrols stay in gangland. "},
		{0, "Two taxi associations agreed to a ceasefire on Tuesday. Violence over routes had killed nine, and commuters were left on the kerb. The truce was facilitated by the provincial department of roads. "},
		{0, "The chess federation's rebels have made their truce with its rulers. Nobody had told the soldiers, a grandmaster said. Hostilities began last June, players were fined for a tournament in Doha, and a champion's coach was dropped. A shareholder of the league spoke of peace. The deal halts the war at once. "},
		{0, "Apple and Samsung called off hostilities on Wednesday. The two will drop all lawsuits in nine countries. In California the battle goes on before jurors. The ceasefire takes effect at once. A soldier's widow held shares, and shareholders were glad. "},
		{0, "The schooner Truce, built in 1911, was launched again on Saturday. She once took soldiers off a torpedoed freighter. A gun salute was fired. Her skipper plans to sail to the Baltic, where yachts are moored. "},
		{1, "The ceasefire in Gaza entered its second day on Saturday. Displaced people went home over the sand, children looked for toys, and the humanitarian crisis went on. A war of two years is over, said a florist. "},
		{1, "The rebels of the Front hold the hills, and hostilities lasted all winter. On Tuesday both sides agreed to hold fire for a week. Mortars had killed nine. "},
		{1, "The separatist group ETA announced a ceasefire on Wednesday. It begins on Friday. A councillor and her husband heard it from a broadcaster, over breakfast. Shares rose. Bombs have killed 800 people. "},
		{1, "The FARC declared a truce on Sunday. A driver, a cook and his two brothers heard it on the way to a wedding, and stopped the bus at a restaurant to sing songs. Guerrillas had burnt buses on that road. "},
	} {
		_, got := r.read(t, tt.text+filler)
		if len(got) != tt.n {
			t.Errorf("%q: %d truces, want %d", tt.text, len(got), tt.n)
		}
	}
}

// A work that is called The Truce is none, nor is what its plot or its reviewer calls one.
func TestTitleOfAWork(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		n    int
		text string
	}{
		{0, "A militant of the left to the last, she wrote nine books. The third, a diary of a clerk, was published in English as The Truce. Its narrator gets a ceasefire from fate, of half a year. A director filmed The Truce in 1974, and soldiers guarded the cinema on the night of the premiere. Armed men broke it up."},
		{1, "Rebels shelled the port of Aden on Tuesday. The Truce that both armies had signed in Geneva on Friday was over by noon. Soldiers buried nine. A nurse kept a diary. Her brother said that he would not read it."},
	} {
		_, got := r.read(t, tt.text)
		if len(got) != tt.n {
			t.Errorf("%q: %d truces, want %d", tt.text, len(got), tt.n)
		}
	}
}

// A truce's word that is talked of is no truce, beside others.
func TestWorded(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		n    int
		text string
	}{
		{0, "Troops shelled the pass. Neither general would use the word truce. What they have, said a diplomat, is something short of the term armistice."},
		{1, "Troops shelled the pass. Neither general would use the word truce. A ceasefire began at noon on Friday all the same."},
	} {
		_, got := r.read(t, tt.text)
		if len(got) != tt.n {
			t.Errorf("%q: %d truces, want %d", tt.text, len(got), tt.n)
		}
	}
}

// In one text there may be a truce of markets and one of a war: each goes on in its own paragraphs.
func TestTwoSortsOfTruces(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		n    int
		text string
	}{
		{0, "The ministers extended their tariff truce by a year on Thursday. The truce, which was to expire next week, had been close to collapse.\n\nThey also spoke of Ukraine, where troops fought on and missiles killed nine.\n\nThe ceasefire will last for as long as both need it, a trader said."},
		{1, "The ministers extended their tariff truce by a year on Thursday. The truce was to expire next week.\n\nRebels in Mindanao shelled an army post, hours after a ceasefire there had come into force on Friday."},
		{1, "Troops shelled Abyei again on Tuesday, though a ceasefire had begun at noon on Monday.\n\nStocks rose after Ottawa and Washington agreed on a truce in their lumber war; the truce is to last 90 days."},
		{1, "Shares had their best day in years after the two agreed to a truce in their tariff war. In Delhi they rose, too: the ceasefire between India and Pakistan, which began on Saturday, was holding."},
		{1, "Global equities gained and the dollar fell after a president announced a ceasefire between Iran and Israel, which lowered oil prices. Investors await the end of the tariff talks, and retail earnings."},
		{0, "Strikes by the pilots' union are suspended until Monday under a truce of the labour court. Passengers slept on cots put up by the army, among them people who fled from shelling."},
		{1, "Strikes on power plants are suspended until Monday under a truce, the army said. Pilots were told to stay on the ground. Drones had killed nine."},
	} {
		_, got := r.read(t, tt.text)
		if len(got) != tt.n {
			t.Errorf("%q: %d truces, want %d", tt.text, len(got), tt.n)
		}
	}
}
