package truce

import (
	"strconv"
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
}

func (x *exporter) export(r *Report) {
	r.Published = fact(x, x.ctx.Published, toMoment)
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
	if len(es) == 0 {
		return nil
	}
	out := make([]Evidence, 0, len(es))
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

func actorID(i int) ActorID {
	if i < 0 {
		return ""
	}
	return ActorID("a" + strconv.Itoa(i+1))
}

func placeID(i int) PlaceID {
	if i < 0 {
		return ""
	}
	return PlaceID("p" + strconv.Itoa(i+1))
}

func truceID(i int) TruceID { return TruceID("t" + strconv.Itoa(i+1)) }

func actorIDs(is []int) []ActorID {
	if len(is) == 0 {
		return nil
	}
	out := make([]ActorID, 0, len(is))
	for _, i := range is {
		out = append(out, actorID(i))
	}
	return out
}

func toMoment(m moment.Moment) Moment       { return Moment{m} }
func toDuration(d moment.Duration) Duration { return Duration{d} }
func toStatus(s string) Status              { return Status(s) }

// fact copies claims, converting their values.
func fact[T comparable, U any](x *exporter, claims []resolve.Claim[U], convert func(U) T) Fact[T] {
	if len(claims) == 0 {
		return Fact[T]{}
	}
	f := Fact[T]{Claims: make([]Claim[T], 0, len(claims))}
	for _, c := range claims {
		out := Claim[T]{By: actorID(c.By), Mode: mode(c.Mode), Evidence: x.evidence(c.Evidence)}
		out.Readings = readings(c.Readings, convert)
		if len(out.Readings) > 0 {
			f.Claims = append(f.Claims, out)
		}
	}
	return f
}

func readings[T comparable, U any](rs []resolve.Reading[U], convert func(U) T) []Reading[T] {
	if len(rs) == 0 {
		return nil
	}
	out := make([]Reading[T], 0, len(rs))
	for _, r := range rs {
		out = append(out, Reading[T]{Value: convert(r.Value), Why: r.Why})
	}
	return out
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
		if rs := readings(t.Moment, toMoment); rs != nil {
			o.Moment.Claims = []Claim[Moment]{{Readings: rs}}
		}
		if !t.Length.IsZero() {
			o.Length.Claims = []Claim[Duration]{{Readings: []Reading[Duration]{{Value: Duration{t.Length}}}}}
		}
		out = append(out, o)
	}
	return out
}

func (x *exporter) mentions(rs []resolve.Run) []Mention {
	if len(rs) == 0 {
		return nil
	}
	out := make([]Mention, 0, len(rs))
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
		out = append(out, Place{ID: placeID(i), Key: p.Key, Name: p.Name, Kind: p.Kind, Country: p.Country, Zone: p.Zone, Lat: p.Lat, Lon: p.Lon, Mentions: x.mentions(p.Mentions)})
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
		o := Actor{ID: actorID(i), Key: a.Key, Kind: ActorKind(a.Kind), Name: a.Name, Country: a.Country, Called: a.Called, Mentions: x.mentions(a.Mentions)}
		for _, f := range a.Offices {
			o.Offices = append(o.Offices, Office{Title: f.Title, Of: f.Of, From: Moment{f.From}, To: Moment{f.To}, Evidence: x.evidence(f.Evidence)})
		}
		for _, f := range a.Affiliated {
			o.Affiliated = append(o.Affiliated, Affiliation{With: actorID(f.With), As: AffiliationAs(f.As), Evidence: x.evidence(f.Evidence)})
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
			ID: StatementID("s" + strconv.Itoa(i+1)), Kind: StatementKind(s.Kind), With: actorIDs(s.With), Via: actorIDs(s.Via), Cue: s.CueText, Class: CueClass(s.Class),
			Stance: Stance(st.Stance), Addressee: actorIDs(s.Addressee), Medium: s.Medium, Where: placeID(s.Where), Evidence: x.evidence(s.Evidence),
		}
		o.Span, o.In = x.span(s.Span)
		o.Text = x.text(o.Span, o.In)
		if len(s.By) > 0 {
			o.By.Claims = []Claim[ActorID]{{Readings: readings(s.By, actorID)}}
		}
		for _, t := range st.About {
			o.About = append(o.About, truceID(t))
		}
		if s.When >= 0 && s.When < len(x.ctx.Times) {
			if rs := readings(x.ctx.Times[s.When].Moment, toMoment); rs != nil {
				o.When.Claims = []Claim[Moment]{{Readings: rs}}
			}
		}
		out = append(out, o)
	}
	return out
}
