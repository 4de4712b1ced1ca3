package truce_test

import (
	"fmt"
	"time"

	"github.com/84b0a40e/truce"
)

// wire is what two agencies wrote about a truce in Hodeidah, and one about another war.
func wire() []*truce.Report {
	var out []*truce.Report
	for _, a := range []truce.Article{
		{ID: "agency", Published: must(truce.ParseMoment("2018-12-17")), Text: "The Yemeni government and the Houthis have agreed to a ceasefire in Hodeidah that takes effect on December 18. " +
			"Fighting went on in the outskirts. \"We will keep it,\" Houthi spokesman Mohammed Abdul-Salam said."},
		{ID: "daily", Published: must(truce.ParseMoment("2018-12-19")), Text: "The ceasefire in Hodeidah between the Houthis and the Yemeni government came into force on December 19, officials said. " +
			"Shelling was heard at night."},
		{ID: "far", Published: must(truce.ParseMoment("2018-12-19")), Text: "The ceasefire in Colombia between the army and the National Liberation Army guerrillas began on December 10 after months of fighting."},
	} {
		out = append(out, must(truce.Parse(a)))
	}
	return out
}

func ExampleCorpus_Contested() {
	c := truce.Reconcile(wire()...)
	for t, fact := range c.Contested() {
		fmt.Println(t.Places[0].Name, fact)
		for m, claim := range t.Start.All() {
			fmt.Println(" ", m, "in", claim.Evidence[0].Article)
		}
	}
	// Output:
	// Hodeidah start
	//   2018-12-18 in agency
	//   2018-12-19 in daily
}

func ExampleCorpus_InForce() {
	c := truce.Reconcile(wire()...)
	at := time.Date(2018, 12, 25, 12, 0, 0, 0, time.UTC)
	for t, certain := range c.InForce(at, "YE") {
		fmt.Println(t.Kind, t.Places[0].Name, certain)
	}
	// Output:
	// cease_fire Hodeidah false
}

func ExampleCorpus_StatementsAbout() {
	c := truce.Reconcile(wire()...)
	for t := range c.Covering("Hodeidah") {
		for s := range c.StatementsAbout(t.ID) {
			fmt.Println(s.Article)
		}
	}
	// Output:
	// agency
	// daily
}

func ExampleCorpus_History() {
	c := truce.Reconcile(wire()...)
	for t := range c.Covering("Hodeidah") {
		for step := range c.History(t.ID) {
			fmt.Println(step.Status, step.Evidence[0].Article)
		}
	}
	// Output:
	// agreed agency
	// scheduled agency
	// in_effect daily
}

func ExampleReconciler_Around() {
	var all truce.Reconciler
	all.Add(wire()...)
	for _, a := range all.Around("agency").Articles {
		fmt.Println(a.ID)
	}
	// Output:
	// agency
	// daily
}

func ExampleJoin() {
	reports := wire()
	yemen, colombia := truce.Reconcile(reports[:2]...), truce.Reconcile(reports[2])
	fmt.Println(len(truce.Join(colombia, yemen).Truces), len(truce.Reconcile(reports...).Truces))
	// Output:
	// 2 2
}
