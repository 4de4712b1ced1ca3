package truce

import "github.com/84b0a40e/truce/internal/event"

func (x *exporter) truces() []Truce {
	if len(x.records.Truces) == 0 {
		return nil
	}
	out := make([]Truce, 0, len(x.records.Truces))
	for i := range x.records.Truces {
		out = append(out, x.truce(i, &x.records.Truces[i]))
	}
	return out
}

func (x *exporter) truce(i int, t *event.Truce) Truce {
	o := Truce{
		ID: x.truceID(i), Kind: Kind(t.Kind), Called: t.Called, Modality: Modality(t.Modality),
		Status: fact(x, &x.statuses, t.Status, toStatus), Declared: fact(x, &x.moments, t.Declared, toMoment), Start: fact(x, &x.moments, t.Start, toMoment), End: fact(x, &x.moments, t.End, toMoment),
		Length: fact(x, &x.lengths, t.Length, toDuration), Evidence: x.evidence(t.Evidence),
	}
	o.History = x.transitions.room(len(t.History))
	for _, h := range t.History {
		o.History = append(o.History, Transition{Status: Status(h.Status), Degree: Degree(h.Degree), When: fact(x, &x.moments, h.When, toMoment), By: x.actorIDs(h.By), Mode: mode(h.Mode), Evidence: x.evidence(h.Evidence)})
	}
	o.Places = x.trucePlaces.room(len(t.Places))
	for _, p := range t.Places {
		q := &x.ctx.Places[p.Place]
		o.Places = append(o.Places, TrucePlace{ID: x.placeID(p.Place), Name: q.Name, Country: q.Country, Zone: q.Zone, Evidence: x.evidence(p.Evidence)})
	}
	if t.After != nil {
		o.After = &After{Event: t.After.Event, Offset: Duration{t.After.Offset}, Evidence: x.evidence(t.After.Evidence)}
	}
	o.Windows = x.windows.room(len(t.Windows))
	for _, w := range t.Windows {
		o.Windows = append(o.Windows, Window{From: w.From, To: w.To, Zone: w.Zone, Evidence: x.evidence(w.Evidence)})
	}
	o.Roles = x.roles.room(len(t.Roles))
	for _, r := range t.Roles {
		o.Roles = append(o.Roles, TruceRole{Actor: x.actorID(r.Actor), As: Role(r.As), Evidence: x.evidence(r.Evidence)})
	}
	o.Purpose = x.purposes.room(len(t.Purposes))
	for _, p := range t.Purposes {
		o.Purpose = append(o.Purpose, Purpose{Code: PurposeCode(p.Code), Evidence: x.evidence(p.Evidence)})
	}
	o.Conditions = x.conditions.room(len(t.Conditions))
	for _, c := range t.Conditions {
		o.Conditions = append(o.Conditions, Condition{Text: c.Text, By: x.actorIDs(c.By), Evidence: x.evidence(c.Evidence)})
	}
	o.Violations = x.violations.room(len(t.Violations))
	for _, v := range t.Violations {
		o.Violations = append(o.Violations, Violation{
			Type: v.Type, As: ViolationAs(v.As), Actors: x.actorIDs(v.Actors), Target: v.Target, Place: x.placeID(v.Place), When: fact(x, &x.moments, v.When, toMoment), Toll: v.Toll,
			By: x.actorIDs(v.By), DeniedBy: x.actorIDs(v.DeniedBy), Evidence: x.evidence(v.Evidence),
		})
	}
	o.Unknown = x.unknowns.room(len(t.Unknown))
	for _, u := range t.Unknown {
		o.Unknown = append(o.Unknown, Unknown{Fact: u.Fact, Evidence: x.evidence(u.Evidence)})
	}
	o.Related = x.relations.room(len(t.Related))
	for _, r := range t.Related {
		o.Related = append(o.Related, Related{As: RelationAs(r.As), Truce: x.truceID(r.Truce), Evidence: x.evidence(r.Evidence)})
	}
	return o
}
