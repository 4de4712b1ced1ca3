package event

import (
	"testing"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/rule"
)

// The table of go-betweens is only looked at where a word has the sense.
func TestBetweenWordsHaveTheSense(t *testing.T) {
	b := rule.NewBuilder()
	f := cue.New(b)
	words := f.Find(nil, nil)
	for _, row := range goBetweenRows() {
		for _, ws := range [][]string{row.did, row.done, row.nouns, row.acts} {
			for _, w := range ws {
				if !words.Sense(b.Word(w)).Has(cue.Between) {
					t.Errorf("%q has not the sense Between", w)
				}
			}
		}
	}
}
