package truce_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/84b0a40e/truce"
)

// read parses a text that was published on a day.
func read(published, text string) *truce.Report {
	return must(truce.Parse(truce.Article{ID: "wire", Text: text, Published: must(truce.ParseMoment(published))}))
}

const (
	eid = `The Taliban announced on Saturday a three-day truce in Afghanistan for Eid al-Fitr. ` +
		`"We will not attack during Eid," Taliban spokesman Zabihullah Mujahid said in a statement.`

	jaffna = `The Sri Lankan army and the Tamil Tigers signed a ceasefire on Friday. It took effect at midnight. ` +
		`Norway brokered the deal, and Nordic monitors will watch over it. ` +
		`The army accused the Tigers on Sunday of violating the ceasefire by shelling a camp near Jaffna.`
)

func ExampleReport() {
	r := read("2002-02-25", jaffna)
	fmt.Println(len(r.Truces), r.Truces[0].Kind)
	for _, a := range r.Actors {
		fmt.Println(a.Name)
	}
	// Output:
	// 1 cease_fire
	// Sri Lankan Armed Forces
	// Liberation Tigers of Tamil Eelam
	// Norway
	// monitors
}

func ExampleActor() {
	r := read("2018-06-09", eid)
	for _, a := range r.Actors {
		fmt.Println(a.ID, a.Kind, a.Country, a.Name)
	}
	// Output:
	// a1 armed_group AF Taliban
	// a2 person AF Zabihullah Mujahid
}

func ExampleOffice() {
	r := read("2018-06-09", eid)
	for _, a := range r.Actors {
		for _, o := range a.Offices {
			fmt.Println(a.Name, o.Title, o.Of)
		}
	}
	// Output:
	// Zabihullah Mujahid spokesman Taliban
}

func ExampleAffiliation() {
	r := read("2016-02-11", "The al-Qaida-linked Nusra Front rejected the truce in Syria.")
	for _, a := range r.Actors {
		for _, f := range a.Affiliated {
			fmt.Println(a.Name, f.As, r.Actor(f.With).Name)
		}
	}
	// Output:
	// Nusra Front linked al-Qaeda
}

func ExamplePlace() {
	r := read("2018-06-09", eid)
	for _, p := range r.Places {
		fmt.Println(p.ID, p.Kind, p.Name, p.Country, p.Zone)
	}
	// Output:
	// p1 country Afghanistan AF Asia/Kabul
}

func ExampleTruce() {
	r := read("2018-06-09", eid)
	for _, t := range r.Truces {
		length, _ := t.Length.Value()
		fmt.Println(t.ID, t.Kind, t.Called[0], length)
	}
	// Output:
	// t1 truce a three-day truce P3D
}

func ExampleTransition() {
	r := read("2002-02-25", jaffna)
	for _, h := range r.Truces[0].History {
		fmt.Println(h.Status, h.Evidence[0].Text)
	}
	// Output:
	// agreed signed a ceasefire
	// in_effect It took effect
	// agreed brokered the deal
	// violated violating the ceasefire
}

func ExampleTruceRole() {
	r := read("2002-02-25", jaffna)
	for _, x := range r.Truces[0].Roles {
		fmt.Println(r.Actor(x.Actor).Name, x.As)
	}
	// Output:
	// Sri Lankan Armed Forces party
	// Liberation Tigers of Tamil Eelam party
	// Norway broker
	// Liberation Tigers of Tamil Eelam violator
}

func ExampleTrucePlace() {
	r := read("2018-06-09", eid)
	for _, p := range r.Truces[0].Places {
		fmt.Println(p.Name, p.Country, p.Zone)
	}
	// Output:
	// Afghanistan AF Asia/Kabul
}

func ExampleViolation() {
	r := read("2002-02-25", jaffna)
	for _, v := range r.Truces[0].Violations {
		fmt.Println(v.As, r.Actor(v.By[0]).Name, "of", r.Actor(v.Actors[0]).Name)
	}
	// Output:
	// alleged Sri Lankan Armed Forces of Liberation Tigers of Tamil Eelam
}

func ExamplePurpose() {
	r := read("2018-06-09", eid)
	for _, p := range r.Truces[0].Purpose {
		fmt.Println(p.Code, p.Evidence[0].Text)
	}
	// Output:
	// holiday Eid
}

func ExampleCondition() {
	r := read("2014-12-18", "The FARC rebels declared a unilateral ceasefire in Colombia on Wednesday, provided that the army does not attack them.")
	for _, c := range r.Truces[0].Conditions {
		fmt.Println(c.Text)
	}
	// Output:
	// provided that the army does not attack them
}

func ExampleUnknown() {
	r := read("2016-05-05", "A truce between the Syrian army and the rebels took effect in Aleppo on Thursday. There was no word on how long the truce would last.")
	for _, u := range r.Truces[0].Unknown {
		fmt.Println(u.Fact)
	}
	// Output:
	// length
}

func ExampleAfter() {
	r := read("2020-08-21", "The ceasefire in Libya enters into force 72 hours after the signing of the agreement, the rebels said.")
	if a := r.Truces[0].After; a != nil {
		fmt.Println(a.Offset, a.Event)
	}
	// Output:
	// PT72H the signing of the agreement
}

func ExampleRelated() {
	r := read("2016-05-05", "The United States and Russia agreed to extend the cessation of hostilities in Syria to Aleppo. The truce in Aleppo began on Wednesday.")
	for _, t := range r.Truces {
		for _, x := range t.Related {
			fmt.Println(t.ID, x.As, x.Truce)
		}
	}
	// Output:
	// t2 extends t1
}

func ExampleStatement() {
	r := read("2002-02-25", `The Sri Lankan army accused the Tamil Tigers of violating the ceasefire. "We reject this accusation," the Tigers said.`)
	for _, s := range r.Statements {
		by, _ := s.By.Value()
		fmt.Println(s.Kind, r.Actor(by).Name, s.Stance)
	}
	// Output:
	// indirect Sri Lankan Armed Forces accuses
	// direct Liberation Tigers of Tamil Eelam rejects
}

func ExampleTimex() {
	r := read("2018-06-09", "The truce in Kabul began on Friday at noon and is to last three days.")
	for _, t := range r.Times {
		m, _ := t.Moment.Value()
		fmt.Println(t.Type, t.Value, m)
	}
	// Output:
	// TIME 2018-06-08T12:00 2018-06-08T12:00+04:30[Asia/Kabul]
	// DURATION P3D
}

// Evidence ties every fact to its bytes.
func ExampleEvidence() {
	text := "The army and the rebels in Aceh signed a truce on Monday."
	r := read("2002-12-09", text)
	for _, e := range r.Truces[0].Evidence {
		fmt.Println(e.Text == text[e.Span.Start:e.Span.End], e.Text)
	}
	// Output:
	// true a truce
}

func ExampleSpan() {
	text := "Guns fell silent in Goma on Friday as a truce began."
	s := read("2008-10-31", text).Times[0].Span
	fmt.Println(text[s.Start:s.End])
	// Output:
	// Friday
}

func ExampleMention() {
	text := "The truce in Goma held. Shops in Goma opened."
	for _, p := range read("2008-10-31", text).Places {
		for _, m := range p.Mentions {
			fmt.Println(text[m.Start:m.End], m.Start)
		}
	}
	// Output:
	// Goma 13
	// Goma 33
}

// A span in the title is one of the title's bytes.
func ExampleField() {
	r := must(truce.Parse(truce.Article{Title: "Army and rebels sign truce in Goma", Text: "Both sides kept to it for a second day, aid workers said."}))
	for _, e := range r.Truces[0].Evidence {
		fmt.Printf("%q %q\n", e.In, e.Text)
	}
	// Output:
	// "title" "truce"
	// "" "it"
}

func ExampleArticle() {
	r, err := truce.Parse(truce.Article{ID: "wire-3", Title: "A lull", Text: "The rebels in Aceh called a truce on Monday.", Published: must(truce.ParseMoment("2002-12-09"))})
	fmt.Println(r.Article, err)
	// Output:
	// wire-3 <nil>
}

func ExampleDiagnostic() {
	for _, d := range must(truce.Parse(truce.Article{Text: " "})).Diagnostics {
		fmt.Println(d.Severity, d.Code, d.Message)
	}
	// Output:
	// info empty the text is empty
}

func ExampleMadeBy() {
	made := read("2002-12-09", "The rebels in Aceh called a truce.").MadeBy
	fmt.Println(made.Version == truce.Version, made.Tables != "", made.TZData != "")
	// Output: true true true
}

func ExampleDateOrder() {
	p := truce.Parser{DateOrder: truce.DateOrderMonthFirst}
	r := must(p.Parse(truce.Article{Text: "The ceasefire for Darfur signed in Abuja on 09/05/2006 is holding, the African Union said."}))
	best, _ := r.Times[0].Moment.Best()
	fmt.Println(best, r.Times[0].Moment.Ambiguous())
	// Output: 2006-09-05 true
}

func ExampleGenre() {
	p := truce.Parser{Genre: truce.GenreNarrative}
	r := must(p.Parse(truce.Article{
		Published: must(truce.ParseMoment("2009-12-19")),
		Text:      "In June 1967 the war broke out. Two years later the shelling began again.",
	}))
	for _, t := range r.Times {
		fmt.Println(t.Value)
	}
	// Output:
	// 1967-06
	// 1969
}

func ExampleReconcile() {
	a := must(truce.Parse(truce.Article{ID: "a", Published: must(truce.ParseMoment("2018-06-09")), Text: eid}))
	b := must(truce.Parse(truce.Article{ID: "b", Published: must(truce.ParseMoment("2018-06-15")), Text: "The Taliban's three-day truce for Eid took effect in Afghanistan on Friday."}))
	c := truce.Reconcile(a, b)
	fmt.Println(len(c.Articles), len(c.Truces))
	// Output: 2 1
}

func ExampleCorpus() {
	r := read("2014-07-26", "Israel and Hamas began a 12-hour humanitarian truce in Gaza at 8 a.m. on Saturday.")
	c := truce.Reconcile(r)
	at := time.Date(2014, 7, 26, 10, 0, 0, 0, time.UTC)
	for t, sure := range c.InForce(at, "Gaza") {
		fmt.Println(t.Kind, sure)
	}
	// Output:
	// humanitarian_pause true
}

func ExampleCorpusArticle() {
	for _, a := range truce.Reconcile(read("2018-06-09", eid)).Articles {
		day, _ := a.Published.Value()
		fmt.Println(a.ID, day)
	}
	// Output: wire 2018-06-09
}

// The JSON form is the contract: see testdata/contract for its schema.
func ExampleReport_json() {
	r := read("2018-06-09", "The truce began on Friday.")
	fmt.Println(string(must(json.Marshal(r.Times[0]))))
	// Output:
	// {"span":{"start":19,"end":25},"type":"DATE","value":"2018-06-08","moment":{"claims":[{"readings":[{"value":"2018-06-08","why":["reference-date"]}]}]}}
}

// A stream's state is saved as JSON, and taken up again.
func ExampleReconciler() {
	var first, second truce.Reconciler
	first.Add(read("2018-06-09", eid))
	state := must(json.Marshal(&first))
	if err := json.Unmarshal(state, &second); err != nil {
		fmt.Println(err)
	}
	fmt.Println(second.Len(), second.Corpus().Truces[0].Kind)
	// Output: 1 truce
}

// A Window that ends before it begins ends on the next day.
func ExampleWindow() {
	t := truce.Truce{Windows: []truce.Window{{From: "20:00", To: "06:00", Zone: "Asia/Aden"}}}
	for _, w := range t.Windows {
		fmt.Println(w.From, w.To, w.To <= w.From)
	}
	// Output: 20:00 06:00 true
}
