package truce_test

import (
	"fmt"
	"slices"

	"github.com/84b0a40e/truce"
)

// Kinds tell a pause for aid from a political cease-fire.
func ExampleKind() {
	for _, text := range []string{
		"Israel and Hamas began a 12-hour humanitarian pause in Gaza on Saturday.",
		"The army and the FARC rebels signed a cease-fire on Thursday.",
		"The two Koreas signed an armistice on Monday after three years of war.",
	} {
		fmt.Println(read("2000-01-01", text).Truces[0].Kind)
	}
	// Output:
	// humanitarian_pause
	// cease_fire
	// armistice
}

// Statuses that can hold together do not contest each other.
func ExampleStatus() {
	fmt.Println(truce.StatusAgreed.Conflicts(truce.StatusInEffect))
	fmt.Println(truce.StatusInEffect.Conflicts(truce.StatusCollapsed))
	// Output:
	// false
	// true
}

func ExampleDegree() {
	r := read("2016-06-15", "The cease-fire between the Syrian army and the rebels has largely collapsed.")
	for _, h := range r.Truces[0].History {
		fmt.Println(h.Status, h.Degree)
	}
	// Output: collapsed largely
}

// What is only called for is in force nowhere.
func ExampleModality() {
	r := read("2016-10-15", "Charities called for a 72-hour cease-fire in Aleppo on Saturday as the army shelled the rebels.")
	t := r.Truces[0]
	fmt.Println(t.Modality == truce.ModalityHypothetical)
	// Output: true
}

func ExampleRole() {
	r := read("2002-02-25", jaffna)
	for _, x := range r.Truces[0].Roles {
		if x.As == truce.RoleBroker {
			fmt.Println(r.Actor(x.Actor).Name)
		}
	}
	// Output: Norway
}

func ExamplePurposeCode() {
	r := read("2018-06-09", eid)
	fmt.Println(slices.ContainsFunc(r.Truces[0].Purpose, func(p truce.Purpose) bool { return p.Code == truce.PurposeHoliday }))
	// Output: true
}

// An alleged breach is a claim, and ends no truce.
func ExampleViolationAs() {
	v := read("2002-02-25", jaffna).Truces[0].Violations[0]
	fmt.Println(v.As == truce.ViolationAlleged)
	// Output: true
}

func ExampleRelationAs() {
	t := truce.Truce{ID: "t2", Related: []truce.Related{{As: truce.RelationExtends, Truce: "t1"}}}
	fmt.Println(t.ID, t.Related[0].As, t.Related[0].Truce)
	// Output: t2 extends t1
}

func ExampleActorKind() {
	r := read("2002-02-25", jaffna)
	for _, a := range r.Actors {
		if a.Kind == truce.ActorArmedGroup {
			fmt.Println(a.Name)
		}
	}
	// Output: Liberation Tigers of Tamil Eelam
}

func ExampleAffiliationAs() {
	r := read("2016-02-11", "The al-Qaida-linked Nusra Front rejected the truce in Syria.")
	for _, a := range r.Actors {
		for _, f := range a.Affiliated {
			fmt.Println(a.Name, f.As == truce.AffiliationLinked)
		}
	}
	// Output: Nusra Front true
}

func ExampleStatementKind() {
	r := read("2018-06-09", eid)
	for _, s := range r.Statements {
		if s.Kind == truce.StatementDirect {
			fmt.Println(s.Text)
		}
	}
	// Output: We will not attack during Eid,
}

func ExampleCueClass() {
	r := read("2002-02-25", "The army accused the Tamil Tigers of violating the ceasefire in Jaffna.")
	fmt.Println(r.Statements[0].Cue, r.Statements[0].Class)
	// Output: accused accuse
}

func ExampleTimexType() {
	for _, t := range read("2018-06-09", "The truce began on Friday at noon and is to last three days.").Times {
		fmt.Println(t.Type, t.Value)
	}
	// Output:
	// TIME 2018-06-08T12:00
	// DURATION P3D
}

func ExampleSeverity() {
	r := must(truce.Parse(truce.Article{Text: "Les deux parties ont accepté une trêve de trois jours dans la ville, selon un porte-parole des Nations unies."}))
	for _, d := range r.Diagnostics {
		fmt.Println(d.Severity, d.Code)
	}
	// Output: warning language
}

func ExampleActorID() {
	r := read("2018-06-09", eid)
	fmt.Println(r.Actor("a1").Name)
	// Output: Taliban
}

func ExamplePlaceID() {
	r := read("2018-06-09", eid)
	fmt.Println(r.Place("p1").Name)
	// Output: Afghanistan
}

func ExampleTruceID() {
	r := read("2018-06-09", eid)
	fmt.Println(r.Truce("t1").Kind)
	// Output: truce
}

func ExampleStatementID() {
	for _, s := range read("2018-06-09", eid).Statements {
		fmt.Println(s.ID, s.Kind)
	}
	// Output:
	// s1 indirect
	// s2 direct
}
