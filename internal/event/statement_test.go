package event

import (
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/place"
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

func TestStance(t *testing.T) {
	b := rule.NewBuilder()
	tf, pf, nf, qf, cf, words := timex.New(b), place.New(b), name.New(b), quote.New(b), cue.New(b), resolve.New(b)
	ef := New(b, cf)
	ix := b.Build()
	for _, tt := range []struct{ text, want string }{
		{`"A ceasefire has been declared in Juba," the minister said.`, "announces"},
		{`The army announced a ceasefire in Juba.`, "announces"},
		{`The rebels agreed to the truce.`, "accepts"},
		{`The rebels rejected the truce.`, "rejects"},
		{`"We will never accept this truce," the commander said.`, "rejects"},
		{`"Both sides must respect the truce," the envoy said.`, "demands"},
		{`The envoy urged both sides to respect the truce.`, "calls_for"},
		{`The rebels accused the army of breaking the truce.`, "accuses"},
		{`"The army has violated the truce," the rebels said.`, "accuses"},
		{`"We have not violated the truce," the army said.`, "denies"},
		{`The army denied breaking the truce.`, "denies"},
		{`The rebels said the report was "a fabrication".`, "denies"},
		{`"We will observe the truce," the rebels said.`, "pledges"},
		{`The rebels said they would observe the truce.`, "pledges"},
		{`The rebels vowed to fight on.`, "pledges"},
		{`"Any attack will bring consequences," the general said.`, "warns"},
		{`The envoy warned that the truce could fail.`, "warns"},
		{`The envoy said the truce was "fragile" at best.`, "doubts"},
		{`The envoy said she had "no great expectations".`, "doubts"},
		{`France welcomed the truce.`, "supports"},
		{`"This is a step forward," the envoy said.`, "supports"},
		{`France proposed a truce of ten days.`, "proposes"},
		{`"We deeply regret the deaths," the spokesman said.`, "regrets"},
		{`Shells fell on the market, according to residents.`, "reports"},
		{`"I was at the market," a baker said.`, "neutral"},
	} {
		d := token.Split(article.Clean("", tt.text), ix.Lexicon())
		h := ix.Scan(d)
		in := &resolve.Input{
			Doc: d, Times: tf.Find(d, h[rule.Timex]), Places: pf.Find(d, h[rule.Place]), Names: nf.Find(d, h[rule.Name]),
			Quotes: qf.Find(d, h[rule.Quote]), Cues: cf.Find(d, h[rule.Cue]), Whole: h[rule.Whole], Gazetteer: pf, Roster: nf, Words: words,
		}
		c := resolve.Article(in)
		r := ef.Assemble(in, c)
		if len(r.Statements) != 1 {
			t.Errorf("%s: %d statements", tt.text, len(r.Statements))
			continue
		}
		if got := r.Statements[0].Stance; got != tt.want {
			t.Errorf("%s: %s, want %s", tt.text, got, tt.want)
		}
	}
}
