package event

import "strings"

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

// foes returns the one movement that an article is about and the state that it fights, where both are plain to see.
func (r *reader) foes(ts []Truce) pair {
	rebel, best, second := -1, 0, 0
	for a := range r.c.Actors {
		x := &r.c.Actors[a]
		switch x.Kind {
		case "armed_group", "militia", "paramilitary", "opposition", "coalition":
		default:
			continue
		}
		out := r.collective(a) || r.side(a) != a || r.onlyAdjective(a)
		for i := range ts {
			out = out || ts[i].has(a, "excluded") || ts[i].has(a, "monitor") || ts[i].has(a, "guarantor")
		}
		n := 2 * len(x.Mentions)
		if x.Key != "" {
			n++
		}
		for i := range ts {
			if ts[i].has(a, "party") || ts[i].has(a, "announcer") || ts[i].has(a, "violator") {
				n += 4
			}
		}
		switch {
		case out:
		case n > best:
			rebel, best, second = a, n, best
		case n > second:
			second = n
		}
	}
	if rebel < 0 || best < 3 || second*3 > best*2 {
		return pair{}
	}
	state := r.foeOf(rebel, ts)
	if state < 0 {
		return pair{}
	}
	if k := r.c.Actors[state].Kind; r.c.Actors[rebel].Kind == "paramilitary" && (k == "government" || k == "state") {
		// A force of the state that fights the army has the army for its foe, whoever governs.
		for a := range r.c.Actors {
			if x := &r.c.Actors[a]; x.Kind == "armed_forces" && x.Key != "" && x.Country == r.c.Actors[rebel].Country {
				state = a
				break
			}
		}
	}
	return pair{sides: []int{state, rebel}, at: r.firstOf(rebel)}
}

// onlyAdjective reports whether an actor is named only in what others are called: "the al-Qaeda-linked movement".
func (r *reader) onlyAdjective(a int) bool {
	for _, m := range r.c.Actors[a].Mentions {
		if !r.asAdjective(m.End) {
			return false
		}
	}
	return true
}

// foeOf returns the state that a movement fights: that of its country or, of those whose troops the article tells of, the only one.
func (r *reader) foeOf(rebel int, ts []Truce) int {
	home := r.c.Actors[rebel].Country
	if home == "" && r.c.About >= 0 {
		home = r.c.Places[r.c.About].Country
	}
	found := -1
	for a := range r.c.Actors {
		x := &r.c.Actors[a]
		if a == rebel || !stately(x.Kind) || x.Country == "" || x.Country != home || len(x.Mentions) == 0 {
			continue
		}
		if found < 0 || x.Kind == "government" && r.c.Actors[found].Kind != "government" {
			found = a
		}
	}
	if found >= 0 && (r.c.Actors[found].Kind == "government" || r.troops(home) || r.c.Actors[found].Kind == "ministry" && strings.Contains(r.c.Actors[found].Name, "efen")) {
		return r.side(found)
	}
	if found = r.onlyState(ts, home, rebel); found >= 0 {
		return found
	}
	for a := range r.c.Actors {
		x := &r.c.Actors[a]
		if x.Kind != "armed_forces" || x.Country == "" || a == rebel || x.Country == home {
			continue
		}
		if found >= 0 && r.c.Actors[found].Country != x.Country {
			return -1
		}
		found = a
	}
	if found < 0 {
		return -1
	}
	return r.side(found)
}

// onlyState returns the one other state that the article names again and again and that stands between no sides; -1 if there is none,
// or more.
func (r *reader) onlyState(ts []Truce, home string, rebel int) int {
	found := -1
	for a := range r.c.Actors {
		x := &r.c.Actors[a]
		if x.Kind != "state" || x.Country == home || len(x.Mentions) < 2 || r.backs(a, rebel) {
			continue
		}
		between := false
		for i := range ts {
			for _, role := range ts[i].Roles {
				between = between || role.As != "party" && role.As != "violator" && role.As != "addressee" && r.c.Actors[role.Actor].Country == x.Country
			}
		}
		if between {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = a
	}
	return found
}

// backs reports whether an actor is said to back a movement, or to be its ally.
func (r *reader) backs(a, movement int) bool {
	for _, x := range r.c.Actors[movement].Affiliated {
		if x.With == a {
			return true
		}
	}
	return false
}
