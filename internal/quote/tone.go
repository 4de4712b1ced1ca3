package quote

import (
	_ "embed"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// Tone is which way a word or phrase in a statement cuts. The zero Tone is that of all others.
type Tone uint8

// The tones.
const (
	NoTone    Tone = iota
	Warns          // unless, consequences
	Rejects        // refuse, out of the question
	Denies         // fabrication, baseless
	Doubts         // fragile, unlikely
	Demands        // must, has to
	Calls          // needed, urge
	Announces      // takes effect, declared
	Accuses        // violated, war crimes
	Pledges        // committed to
	Supports       // welcome, progress
	Regrets        // sorry, tragic
	Confirms       // confirm, indeed
	Acts           // will, going to: a pledge if it is of oneself
	Hopes          // expectation: a doubt if there is none
	Turns          // not, no: turns what follows
)

var toneNames = map[string]Tone{
	"warns": Warns, "rejects": Rejects, "denies": Denies, "doubts": Doubts, "demands": Demands, "calls": Calls, "announces": Announces, "accuses": Accuses,
	"pledges": Pledges, "supports": Supports, "regrets": Regrets, "confirms": Confirms, "acts": Acts, "hopes": Hopes, "turns": Turns,
}

//go:embed tones.tsv
var toneTable string

// tones adds the table of tones to the words.
func (w *Words) addTones(b *rule.Builder) {
	for row := range strings.SplitSeq(toneTable, "\n") {
		tone, phrases, ok := strings.Cut(row, "\t")
		if !ok || strings.HasPrefix(row, "#") {
			continue
		}
		for p := range strings.SplitSeq(phrases, ", ") {
			w.tones.Add(b.Phrase(p), int32(toneNames[tone]))
		}
	}
}

// Toned reports whether a phrase with a tone may begin with a word.
func (w *Words) Toned(id token.ID) bool { return w != nil && w.tones.Begins(id) }

// Tone returns the tone of the longest phrase that begins at token i and ends before token limit, and the token behind it.
func (w *Words) Tone(d *token.Doc, i, limit int) (Tone, int) {
	if w == nil {
		return NoTone, i + 1
	}
	end, v, ok := w.tones.Longest(d, i, limit)
	if !ok {
		return NoTone, i + 1
	}
	return Tone(v), end
}
