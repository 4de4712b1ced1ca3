package resolve

import (
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// Words are the words that resolve looks for by itself, beside what the rooms find. The zero Words are none.
type Words struct{ senses rule.Table[sense] }

// A sense is what a word tells of the article, or of the place or day beside it. One word may have several: a bit each.
type sense uint16

const (
	ofTruce    sense = 1 << iota // a truce, or the fighting that it ends
	ofSigning                    // an accord that is signed
	ofMeeting                    // what people meet for, and those who meet
	ofSpeaking                   // what is said to somebody, and where people stay
	aWar                         // a war, told by its age
	ofYear
	ofResolution
	ofPast     // in a text that looks back
	ofGround   // "the city", and what may stand between: "the besieged city"
	ofPointing // at a place told before
	ofReaching // an accord
	ofAccord
)

// sensesOf lists the words of each sense.
var sensesOf = [...]struct {
	sense sense
	words string
}{
	{ofTruce, "truce truces ceasefire ceasefires fire hostilities fighting war wars conflict pause attacks clashes violence calm lull killed"},
	{ofSigning, "signed signing"},
	{ofReaching, "reached concluded struck clinched sealed finalised finalized initialled initialed"},
	{ofAccord, "agreement agreements deal accord pact arrangement understanding compromise truce ceasefire armistice"},
	{ofMeeting, "talks talk met meet meets meeting meetings negotiations negotiated negotiating conference summit forum delegates delegation delegations negotiators mediators mediated brokered hosted exile embassy gathered discussions session round consultations dialogue conferred"},
	{ofSpeaking, "said told spoke speaking reporters journalists statement arrived flew headquarters office hotel"},
	{aWar, "war conflict insurgency rebellion uprising insurrection revolt"},
	{ofYear, "year"},
	{ofResolution, "resolution resolutions"},
	{ofPast, "anniversary commemorate commemorated commemorates commemoration memorial veterans veteran museum historian historians documentary memoir tribunal convicted trial exhumed remembered ex"},
	{ofPointing, "the there"},
	{ofGround, "city town village province region enclave territory strip peninsula governorate island valley district country nation area besieged divided northern southern eastern western coastal disputed breakaway embattled encircled entire whole devastated occupied"},
}

// New registers the words.
func New(b *rule.Builder) *Words {
	w := new(Words)
	for _, row := range sensesOf {
		for s := range strings.FieldsSeq(row.words) {
			id := b.Word(s)
			w.senses.Set(id, w.senses.Get(id)|row.sense)
			b.TriggerID(rule.Whole, id)
		}
	}
	return w
}

func (w *Words) of(id token.ID) sense {
	if w == nil {
		return 0
	}
	return w.senses.Get(id)
}
