package event

// between widens a truce whose place is not stated to the countries of both sides, if these are two states: that of India and Pakistan
// holds in both. Of a state and a group it holds where the article is set.
func (r *reader) between(t *Truce, stated bool) {
	if stated || len(t.Places) > 1 || len(t.Places) == 1 && r.c.Places[t.Places[0].Place].Kind != "country" {
		return
	}
	var codes []string
	for i := range t.Roles {
		a := &r.c.Actors[t.Roles[i].Actor]
		if t.Roles[i].As != "party" || a.Country == "" {
			continue
		}
		switch a.Kind {
		case "state", "government", "armed_forces", "ministry":
			codes = addString(codes, a.Country)
		}
	}
	if len(codes) != 2 {
		return
	}
	for _, code := range codes {
		for p := range r.c.Places {
			q := &r.c.Places[p]
			if q.Kind != "country" || q.Country != code || len(t.Places) == 1 && t.Places[0].Place == p {
				continue
			}
			t.Places = append(t.Places, PlaceRef{Place: p, Evidence: []Evidence{r.evidence(r.placeNear(p, 0), "two states")}})
		}
	}
}
