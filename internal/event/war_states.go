package event

// states returns the two states that an article on no movement tells of more than of any other, and that stand between no sides.
func (r *reader) states(ts []Truce) pair {
	var codes []string
	var count []int
	for a := range r.c.Actors {
		x := &r.c.Actors[a]
		switch x.Kind {
		case "armed_group", "militia", "paramilitary", "opposition", "coalition":
			return pair{}
		}
		if x.Country == "" || !stately(x.Kind) {
			continue
		}
		k := 0
		for k < len(codes) && codes[k] != x.Country {
			k++
		}
		if k == len(codes) {
			codes, count = append(codes, x.Country), append(count, 0)
		}
		count[k] += len(x.Mentions)
	}
	for i := range ts {
		for _, role := range ts[i].Roles {
			switch role.As {
			case "party", "violator", "addressee", "announcer", "proposer":
				continue
			}
			for k := range codes {
				if r.c.Actors[role.Actor].Country == codes[k] {
					count[k] = 0 // who stands between
				}
			}
		}
	}
	one, two, three := -1, -1, 0
	for k, n := range count {
		switch {
		case one < 0 || n > count[one]:
			if two >= 0 {
				three = max(three, count[two])
			}
			one, two = k, one
		case two < 0 || n > count[two]:
			if two >= 0 {
				three = max(three, count[two])
			}
			two = k
		default:
			three = max(three, n)
		}
	}
	if two < 0 || count[two] < 3 || 2*three > count[two] {
		return pair{}
	}
	p := pair{sides: []int{r.stateOf(codes[one]), r.stateOf(codes[two])}}
	p.at = r.firstOf(p.sides[0])
	return p
}

// stateOf returns the state of a country, if the article names it, else its government, its army or a ministry.
func (r *reader) stateOf(code string) int {
	for _, kind := range [...]string{"state", "government", "armed_forces", "ministry"} {
		for a := range r.c.Actors {
			if x := &r.c.Actors[a]; x.Kind == kind && x.Country == code && len(x.Mentions) > 0 {
				return a
			}
		}
	}
	return -1
}
