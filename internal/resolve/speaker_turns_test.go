package resolve

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSpeakersTurns reads turns of attribution that stand beside the plain "Roe said".
func TestSpeakersTurns(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"a verdict of somebody", `"Too little, and late," was the verdict of Jane Roe, who runs the clinic.`, []string{"direct | Jane Roe | Too little, and late,"}},
		{"somebody's answer", `"Never again," was General John Doe's answer.`, []string{"direct | John Doe | Never again,"}},
		{"a crowd", `"Bread, bread," a crowd in Goma chanted.`, []string{"direct | crowd | Bread, bread,"}},
		{"a colleague, and a verb that no table has", `"Ten of them," his colleague corrected.`, []string{"direct | his colleague | Ten of them,"}},
		{"a clause about the speaker", `The host, Jane Roe, a woman both have thanked for her patience, said the door was open.`, []string{"indirect | Jane Roe | the door was open"}},
		{"two descriptions", `A driver, a conscript from the south, said the bridge was down.`, []string{"indirect | driver | the bridge was down"}},
		{"a letter from somebody", `A letter from Jane Roe, the miners' delegate, said the pit was flooded.`, []string{"indirect | Jane Roe | the pit was flooded"}},
		{"an opening of place without a comma", `In Nairobi President William Ruto told reporters that the road was open.`, []string{"indirect | William Ruto | the road was open"}},
		{"a seller with a name", `In the old town a tea seller named Jane Roe listened and said nothing would change.`, []string{"indirect | Jane Roe | nothing would change"}},
		{"one told, with an apposition", `Jane Roe told John Doe, the mayor of Goma, that the well was dry.`, []string{"indirect | Jane Roe | the well was dry"}},
		{"what is asked for", `The rebels asked for a pause of ten days on Monday.`, []string{"indirect | rebels | a pause of ten days"}},
		{"what is urged", `Norway urged restraint.`, []string{"indirect | Norway | restraint"}},
		{"as somebody put it", `As one diplomat put it, the wedding took place without the bride.`, []string{"indirect | diplomat | the wedding took place without the bride"}},
		{"as somebody put it, behind", `The wedding took place without the bride, as one diplomat put it.`, []string{"indirect | diplomat | The wedding took place without the bride"}},
		{"as they began to", `As the crowd began to chant, Jane Roe went home.`, nil},
		{"the hours of a live report", "14:05 GMT - Jane Roe: the bridge is open again.\n\n15:10 GMT - John Doe on Telegram: \"We are leaving.\"\n\n15:40 Jane Roe: no shot since noon.",
			[]string{"indirect | Jane Roe | the bridge is open again.", "direct | John Doe | We are leaving.", "indirect | Jane Roe | no shot since noon."}},
		{"questions and answers", "Q: Is the road to the north open?\n\nA: It was not open at noon.", nil},
		{"whose name stands behind a title", `The interior minister, Jane Roe, scoffed.`, nil},
		{"nothing but a pronoun", `Jane Roe praised him for once. John Doe said less.`, nil},
		{"who is not named", `The planner asked not to be named.`, nil},
		{"what they call themselves", `The officers who call themselves the Committee of Twelve left at noon.`, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, r.said(tt.in)); diff != "" {
				t.Errorf("%s (-want +got)\n%s", tt.in, diff)
			}
		})
	}
}
