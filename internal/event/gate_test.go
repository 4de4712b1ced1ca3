package event

import (
	"testing"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/rule"
)

// The tables of go-betweens and purposes are only looked at where a word has the sense.
func TestWordsOfTablesHaveTheirSense(t *testing.T) {
	b := rule.NewBuilder()
	f := cue.New(b)
	words := f.Find(nil, nil)
	for _, row := range goBetweenRows {
		for _, ws := range [][]string{row.did, row.done, row.nouns, row.acts} {
			for _, w := range ws {
				if !words.Sense(b.Word(w)).Has(cue.Between) {
					t.Errorf("%q has not the sense Between", w)
				}
			}
		}
	}
	for _, p := range purposes {
		for _, w := range p.words {
			if !words.Sense(b.Word(w)).Has(cue.Aim) {
				t.Errorf("%q has not the sense Aim", w)
			}
		}
	}
}
