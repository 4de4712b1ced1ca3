package truce

import (
	"unicode/utf8"

	"github.com/84b0a40e/truce/internal/event"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/span"
)

// exporter copies the rooms' records to the public types, and maps spans back to the bytes of the article as it was given.
type exporter struct {
	in      *resolve.Input
	ctx     *resolve.Context
	records *event.Records
	raw     Article
	names   *idTable
	*slabs
}

// slabs are what the small slices of Reports are cut from.
type slabs struct {
	moments      facts[Moment]
	lengths      facts[Duration]
	statuses     facts[Status]
	speakers     facts[ActorID]
	evidences    slab[Evidence]
	runs         slab[Mention]
	ids          slab[ActorID]
	abouts       slab[TruceID]
	offices      slab[Office]
	affiliations slab[Affiliation]
	transitions  slab[Transition]
	trucePlaces  slab[TrucePlace]
	windows      slab[Window]
	roles        slab[TruceRole]
	purposes     slab[Purpose]
	conditions   slab[Condition]
	violations   slab[Violation]
	unknowns     slab[Unknown]
	relations    slab[Related]
}

func (x *exporter) export(r *Report) {
	r.Published = fact(x, &x.moments, x.ctx.Published, toMoment)
	r.Times = x.times()
	r.Places = x.places()
	r.Actors = x.actors()
	r.Truces = x.truces()
	r.Statements = x.statements()
	for _, d := range x.ctx.Diagnostics {
		out := Diagnostic{Severity: Severity(d.Severity), Code: d.Code, Message: d.Message}
		if d.HasSpan {
			s, in := x.span(d.Span)
			out.Span, out.In = &s, in
		}
		r.Diagnostics = append(r.Diagnostics, out)
	}
}

func (x *exporter) span(s span.Span) (Span, Field) {
	raw, title := x.in.Doc.Text.Raw(s)
	if title {
		return Span(raw), InTitle
	}
	return Span(raw), InText
}

func (x *exporter) run(r resolve.Run) (Span, Field) { return x.span(x.in.Doc.Span(r.First, r.End)) }

func (x *exporter) text(s Span, in Field) string {
	if in == InTitle {
		return x.raw.Title[s.Start:s.End]
	}
	return x.raw.Text[s.Start:s.End]
}

// maxEvidence is how many bytes of text an Evidence quotes at most.
const maxEvidence = 300

func (x *exporter) evidence(es []resolve.Evidence) []Evidence {
	out := x.evidences.room(len(es))
	for _, e := range es {
		s, in := x.span(e.Span)
		text := x.text(s, in)
		if len(text) > maxEvidence {
			n := maxEvidence
			for !utf8.RuneStart(text[n]) {
				n--
			}
			text = text[:n]
		}
		out = append(out, Evidence{In: in, Span: s, Text: text, Rule: e.Rule})
	}
	return out
}

func (x *exporter) actorID(i int) ActorID { return ActorID(x.names.actors.of(i)) }
func (x *exporter) placeID(i int) PlaceID { return PlaceID(x.names.places.of(i)) }
func (x *exporter) truceID(i int) TruceID { return TruceID(x.names.truces.of(i)) }

func (x *exporter) actorIDs(is []int) []ActorID {
	out := x.ids.room(len(is))
	for _, i := range is {
		out = append(out, x.actorID(i))
	}
	return out
}

func toMoment(m moment.Moment) Moment       { return Moment{m} }
func toDuration(d moment.Duration) Duration { return Duration{d} }
func toStatus(s string) Status              { return Status(s) }

// fact copies claims, converting their values.
func fact[T comparable, U any](x *exporter, to *facts[T], claims []resolve.Claim[U], convert func(U) T) Fact[T] {
	if len(claims) == 0 {
		return Fact[T]{}
	}
	f := Fact[T]{Claims: to.claims.room(len(claims))}
	for i := range claims {
		c := &claims[i]
		out := Claim[T]{By: x.actorID(c.By), Mode: mode(c.Mode), Evidence: x.evidence(c.Evidence)}
		out.Readings = readings(to, c.Readings, convert)
		if len(out.Readings) > 0 {
			f.Claims = append(f.Claims, out)
		}
	}
	return f
}

func readings[T comparable, U any](to *facts[T], rs []resolve.Reading[U], convert func(U) T) []Reading[T] {
	out := to.readings.room(len(rs))
	for i := range rs {
		out = append(out, Reading[T]{Value: convert(rs[i].Value), Why: rs[i].Why})
	}
	return out
}

// told is the fact that the article tells these readings.
func told[T comparable](to *facts[T], rs []Reading[T]) Fact[T] {
	if rs == nil {
		return Fact[T]{}
	}
	return Fact[T]{Claims: append(to.claims.room(1), Claim[T]{Readings: rs})}
}

func mode(m string) Mode {
	if m == "asserted" {
		return ModeAsserted
	}
	return Mode(m)
}

func (x *exporter) times() []Timex {
	if len(x.ctx.Times) == 0 {
		return nil
	}
	out := make([]Timex, 0, len(x.ctx.Times))
	for i := range x.ctx.Times {
		t := &x.ctx.Times[i]
		o := Timex{Type: TimexType(t.Type), Value: t.Value, Mod: t.Mod}
		o.Span, o.In = x.run(resolve.Run{First: t.First, End: t.End})
		o.Moment = told(&x.moments, readings(&x.moments, t.Moment, toMoment))
		if !t.Length.IsZero() {
			o.Length = told(&x.lengths, append(x.lengths.readings.room(1), Reading[Duration]{Value: Duration{t.Length}}))
		}
		out = append(out, o)
	}
	return out
}

func (x *exporter) mentions(rs []resolve.Run) []Mention {
	out := x.runs.room(len(rs))
	for _, r := range rs {
		s, in := x.run(r)
		out = append(out, Mention{Span: s, In: in})
	}
	return out
}

func (x *exporter) places() []Place {
	if len(x.ctx.Places) == 0 {
		return nil
	}
	out := make([]Place, 0, len(x.ctx.Places))
	for i := range x.ctx.Places {
		p := &x.ctx.Places[i]
		out = append(out, Place{ID: x.placeID(i), Key: p.Key, Name: p.Name, Kind: p.Kind, Country: p.Country, Zone: p.Zone, Lat: p.Lat, Lon: p.Lon, Mentions: x.mentions(p.Mentions)})
	}
	return out
}

func (x *exporter) actors() []Actor {
	if len(x.ctx.Actors) == 0 {
		return nil
	}
	out := make([]Actor, 0, len(x.ctx.Actors))
	for i := range x.ctx.Actors {
		a := &x.ctx.Actors[i]
		o := Actor{ID: x.actorID(i), Key: a.Key, Kind: ActorKind(a.Kind), Name: a.Name, Country: a.Country, Called: a.Called, Mentions: x.mentions(a.Mentions)}
		o.Offices = x.offices.room(len(a.Offices))
		for _, f := range a.Offices {
			o.Offices = append(o.Offices, Office{Title: f.Title, Of: f.Of, From: Moment{f.From}, To: Moment{f.To}, Evidence: x.evidence(f.Evidence)})
		}
		o.Affiliated = x.affiliations.room(len(a.Affiliated))
		for _, f := range a.Affiliated {
			o.Affiliated = append(o.Affiliated, Affiliation{With: x.actorID(f.With), As: AffiliationAs(f.As), Evidence: x.evidence(f.Evidence)})
		}
		out = append(out, o)
	}
	return out
}

func (x *exporter) statements() []Statement {
	if len(x.records.Statements) == 0 {
		return nil
	}
	out := make([]Statement, 0, len(x.records.Statements))
	for i := range x.records.Statements {
		st := &x.records.Statements[i]
		s := &x.ctx.Speeches[st.Speech]
		o := Statement{
			ID: StatementID(x.names.statements.of(i)), Kind: StatementKind(s.Kind), With: x.actorIDs(s.With), Via: x.actorIDs(s.Via), Cue: s.CueText, Class: CueClass(s.Class),
			Stance: Stance(st.Stance), Addressee: x.actorIDs(s.Addressee), Medium: s.Medium, Where: x.placeID(s.Where), Evidence: x.evidence(s.Evidence),
		}
		o.Span, o.In = x.span(s.Span)
		o.Text = x.text(o.Span, o.In)
		o.By = told(&x.speakers, readings(&x.speakers, s.By, x.actorID))
		o.About = x.abouts.room(len(st.About))
		for _, t := range st.About {
			o.About = append(o.About, x.truceID(t))
		}
		if s.When >= 0 && s.When < len(x.ctx.Times) {
			o.When = told(&x.moments, readings(&x.moments, x.ctx.Times[s.When].Moment, toMoment))
		}
		out = append(out, o)
	}
	return out
}
