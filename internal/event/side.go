package event

import (
	"strings"

	"github.com/84b0a40e/truce/internal/resolve"
)

// outsider reports whether actors of a kind can only stand outside a war: who of them agrees on a truce brokers it.
func outsider(kind string) bool {
	switch kind {
	case "igo", "contact_group", "ngo", "peacekeepers", "monitoring_group", "medical", "media", "forum", "officials":
		return true
	}
	return false
}

// belligerent reports whether an actor may be a side of a war. An actor of unknown kind may, if it is called like a people or a
// movement: "the Maoists".
func (r *reader) belligerent(a int) bool {
	x := &r.c.Actors[a]
	if x.Key == "" && onlyPeople(x.Name) || x.Kind == "government" && isHouse(x.Name) {
		return false
	}
	switch x.Kind {
	case "state", "government", "ministry", "armed_forces", "armed_group", "militia", "paramilitary", "opposition", "political_party", "coalition", "person":
		return !r.collective(a)
	case "ethnic":
		return true
	case "unknown":
		return len(x.Name) > 3 && x.Name[len(x.Name)-1] == 's' && !r.collective(a) && strings.ToUpper(x.Name) != x.Name
	}
	return false
}

// onlyPeople reports whether a name is only a word for persons who act for somebody, or for bystanders: who signs is not who is bound.
func onlyPeople(name string) bool {
	switch strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:]) {
	case "commanders", "commander", "officers", "officials", "leaders", "leader", "chiefs", "chief", "envoys", "delegates", "negotiators", "mediators", "observers", "monitors", "members", "residents",
		"witnesses", "spokesmen", "spokesman", "spokeswoman", "spokesperson", "diplomats", "representatives":
		return true
	}
	return false
}

// An allegiance is what was found out about an actor. The zero allegiance is that of one nobody asked about.
type allegiance struct {
	side       int32 // and 1
	collective answer
	office     answer
}

// An answer is that of a question that is asked again and again.
type answer uint8

const (
	unasked answer = iota
	no
	yes
)

func answerOf(b bool) answer {
	if b {
		return yes
	}
	return no
}

// collective reports whether an actor is only a word for the sides of a war, whoever they are: "the parties", "the rivals".
func (r *reader) collective(a int) bool {
	x := &r.allegiances[a]
	if x.collective == unasked {
		x.collective = answerOf(r.isCollective(a))
	}
	return x.collective == yes
}

func (r *reader) isCollective(a int) bool {
	if r.c.Actors[a].Key != "" {
		return false
	}
	name := r.c.Actors[a].Name
	if name == "Armed Forces" {
		return false // "the army", of a country that is not told
	}
	if k := strings.LastIndexByte(name, ' '); k >= 0 {
		name = name[k+1:]
	}
	switch strings.ToLower(name) {
	case "generals", "armies", "governments", "rivals", "neighbours", "neighbors", "enemies", "foes", "belligerents", "adversaries", "allies":
		return true
	case "groups", "factions", "commanders", "leaders", "militaries":
		if warring(r.c.Actors[a].Name) {
			return true
		}
		// "rebel groups" fight, whoever they are; "other groups" may be anybody.
		if k := strings.LastIndexByte(r.c.Actors[a].Name, ' '); k >= 0 && fights(strings.ToLower(r.c.Actors[a].Name[:k])) {
			return false
		}
		return r.c.Actors[a].Country == "" || r.c.Actors[a].Kind == "unknown"
	case "parties", "sides", "side", "insurgency", "rebellion", "insurrection", "party", "combatants", "powers", "countries", "nations", "group", "talks", "opponents", "forces":
		// "Armed Forces" and "New Forces" are names; "their forces" are not, nor are "Ruritania's warring parties".
		if warring(r.c.Actors[a].Name) {
			return true
		}
		return (r.c.Actors[a].Country == "" || r.c.Actors[a].Kind == "unknown") && !namedForces(r.c.Actors[a].Name)
	}
	return false
}

// namedForces reports whether forces are called after a land, a people or a man, "Tigray forces", and not only described.
func namedForces(name string) bool {
	of, ok := strings.CutSuffix(name, " forces")
	of = of[strings.LastIndexByte(of, ' ')+1:]
	switch of {
	case "", "Western", "Arab", "African", "European", "International", "Allied", "Joint", "Security", "Special", "Armed", "Islamic", "Government", "Loyalist", "Rebel", "Rival", "Foreign", "Regional":
		return false
	}
	return ok && of[0] >= 'A' && of[0] <= 'Z' && !strings.Contains(of, "-")
}

// warring reports whether a description speaks of those who fight each other: "the country's warring factions", "rival forces".
func warring(name string) bool {
	return strings.Contains(name, "warring ") || strings.Contains(name, "rival ")
}

// fights reports whether words that describe a group say that it takes part in a war.
func fights(name string) bool {
	for w := range strings.FieldsSeq(name) {
		switch w {
		case "rebel", "armed", "opposition", "insurgent", "militant", "separatist", "guerrilla", "guerilla", "islamist", "jihadist", "resistance":
			return true
		}
	}
	return false
}

// stately reports whether an actor stands for a state: the state itself, its government, a ministry, its army.
func stately(kind string) bool {
	switch kind {
	case "state", "government", "ministry", "armed_forces":
		return true
	}
	return false
}

// side returns the side of a war that an actor acts for: the state of a minister, a ministry or an army, the movement of its
// leader. An actor whose side the article does not name is a side by itself.
func (r *reader) side(a int) int {
	x := &r.allegiances[a]
	if x.side == 0 {
		x.side = int32(r.findSide(a)) + 1
	}
	return int(x.side) - 1
}

func (r *reader) findSide(a int) int {
	x := &r.c.Actors[a]
	switch x.Kind {
	case "person":
		if y := r.movement(a); y >= 0 {
			return y
		}
		if x.Country == "" || !r.holdsOffice(a) {
			return a
		}
	case "ministry", "armed_forces", "officials":
		if x.Country == "" || x.Kind == "armed_forces" && r.civilWar(x.Country) {
			return a
		}
	case "armed_group":
		if y := r.onlyMovement(a); y >= 0 {
			return y
		}
		return a
	case "government":
		if x.Country == "" || !isHouse(x.Name) {
			return a
		}
	default:
		return a
	}
	for _, kind := range [...]string{"state", "government"} {
		for y := range r.c.Actors {
			if b := &r.c.Actors[y]; b.Kind == kind && b.Country == x.Country && y != a && len(b.Mentions) > 0 && b.Key != "" {
				return y
			}
		}
	}
	if x.Kind == "person" {
		for y := range r.c.Actors {
			if b := &r.c.Actors[y]; b.Kind == "armed_forces" && b.Country == x.Country {
				return y
			}
		}
	}
	return a
}

// onlyMovement returns the one armed group that the article names, if an actor is described only, "the rebels", and may be it; -1
// otherwise.
func (r *reader) onlyMovement(a int) int {
	x := &r.c.Actors[a]
	if x.Key == "" {
		// "the separatist group ETA": the description has its name right behind it.
		for _, m := range x.Mentions {
			if y := r.ref(m.End); y != nil && len(y.Actors) > 0 && y.First == m.End && r.c.Actors[y.Actors[0]].Kind == x.Kind && r.c.Actors[y.Actors[0]].Key != "" {
				return y.Actors[0]
			}
		}
	}
	switch strings.ToLower(x.Name) {
	case "rebels", "guerrillas", "insurgents", "militants", "fighters", "separatists", "rebel group", "rebel movement", "paramilitaries":
	default:
		// "moderate rebels" are not just any; "Nigeria's main militant group", "CONGO REBELS" and "Tamil rebels" are those of the country.
		if x.Key != "" || !anyRebels(x.Name) && (x.Country == "" || !r.rebelsOfCountry(a)) || someOnly(x.Name) {
			return -1
		}
	}
	found := -1
	for y := range r.c.Actors {
		b := &r.c.Actors[y]
		switch b.Kind {
		case "armed_group", "paramilitary", "militia":
		default:
			continue
		}
		if b.Key == "" || b.Country == "" || x.Country != "" && b.Country != "" && x.Country != b.Country {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = y
	}
	return found
}

// someOnly reports whether a description sets some rebels off from others: "dissident rebels", "other militants".
func someOnly(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		switch w {
		case "moderate", "other", "rival", "dissident", "splinter", "former", "new", "smaller", "several", "some", "breakaway", "foreign", "backed", "supported", "led", "allied":
			return true
		}
		if strings.Contains(w, "-") {
			return true
		}
	}
	return false
}

// isHouse reports whether a body of government is one that fights no wars: a parliament, a court.
func isHouse(name string) bool {
	for _, w := range [...]string{"Congress", "Parliament", "Court", "Senate", "Assembly", "Knesset", "Duma"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// rebelsOfCountry reports whether an actor is described as the armed movement of a country, by its name and perhaps "main".
func (r *reader) rebelsOfCountry(a int) bool {
	x := &r.c.Actors[a]
	ws := strings.Fields(strings.ToLower(x.Name))
	n := len(ws) - 1
	if n < 1 {
		return false
	}
	switch ws[n] {
	case "rebels", "guerrillas", "insurgents", "militants", "separatists":
	case "group", "movement", "army":
		if n--; n < 1 || ws[n] != "militant" && ws[n] != "rebel" && ws[n] != "guerrilla" && ws[n] != "separatist" && ws[n] != "insurgent" {
			return false
		}
	default:
		return false
	}
	for _, w := range ws[:n] {
		switch w {
		case "main", "largest", "biggest", "the", "leading":
			continue
		}
		if len(x.Mentions) == 0 {
			return false
		}
		// The first word is the country, or its people.
		at := x.Mentions[0].First
		p := r.place(at)
		if r.in.Gazetteer == nil {
			return false
		}
		if code := r.in.Gazetteer.HintAt(r.d, at); code != x.Country && (p < 0 || r.c.Places[p].Country != x.Country) {
			return false
		}
		break
	}
	return true
}

// movement returns the group that a person leads or speaks for, or -1.
func (r *reader) movement(a int) int {
	for _, t := range r.c.Actors[a].Affiliated {
		switch r.c.Actors[t.With].Kind {
		case "armed_group", "militia", "paramilitary", "opposition", "political_party", "coalition":
			return t.With
		}
	}
	if row, ok := r.in.Roster.Facts().Lookup(r.c.Actors[a].Key); ok && r.c.Actors[a].Key != "" {
		terms := r.in.Roster.Facts().Terms(row)
		for i := range terms.Len() {
			t := terms.At(i)
			for y := range r.c.Actors {
				if b := &r.c.Actors[y]; t.Of != "" && b.Key == t.Of && b.Kind != "state" && b.Kind != "igo" && b.Kind != "ministry" && b.Kind != "government" {
					return y
				}
			}
		}
	}
	for _, o := range r.c.Actors[a].Offices {
		if o.Of == "" {
			continue
		}
		for y := range r.c.Actors {
			switch b := &r.c.Actors[y]; b.Kind {
			case "armed_group", "militia", "paramilitary", "opposition", "political_party", "coalition":
				if strings.EqualFold(b.Name, o.Of) {
					return y
				}
			}
		}
	}
	return -1
}

// holdsOffice reports whether a person holds, or held, an office of a state.
func (r *reader) holdsOffice(a int) bool {
	x := &r.allegiances[a]
	if x.office == unasked {
		x.office = answerOf(r.inOffice(a))
	}
	return x.office == yes
}

func (r *reader) inOffice(a int) bool {
	for _, o := range r.c.Actors[a].Offices {
		if stateOffice(o.Title) {
			return true
		}
	}
	x := &r.c.Actors[a]
	if len(x.Offices) > 0 {
		return false
	}
	if stateOffice(x.Name) {
		return true // "the Russian president", unnamed
	}
	if x.Key == "" {
		return false
	}
	row, ok := r.in.Roster.Facts().Lookup(x.Key)
	if !ok {
		return false
	}
	terms := r.in.Roster.Facts().Terms(row)
	for i := range terms.Len() {
		t := terms.At(i)
		if t.Of == "" && (stateOffice(t.Title) || t.Title == "leader") {
			return true
		}
	}
	return false
}

// stateOffice reports whether a title is one of a state's.
func stateOffice(title string) bool {
	t := strings.ToLower(title)
	if strings.HasPrefix(t, "former") || strings.HasPrefix(t, "ex-") {
		return false
	}
	for _, w := range [...]string{"president", "premier", "prime minister", "minister", "secretary", "king ", "queen ", "emir", "sultan", "chancellor", "taoiseach", "chief of staff", "head of state", "ambassador", "spokes"} {
		if strings.Contains(t, w) || t == strings.TrimSpace(w) {
			return true
		}
	}
	return false
}

// civilWar reports whether an armed force of a country fights another of the same country, or a government that is not its own: then each is a side of
// its own.
func (r *reader) civilWar(country string) bool {
	ruling, armed := false, false
	for i := range r.c.Actors {
		x := &r.c.Actors[i]
		if x.Country != country {
			continue
		}
		if x.Kind == "paramilitary" {
			return true
		}
		ruling = ruling || x.Kind == "government" && r.ownBody(x)
		armed = armed || x.Kind == "armed_forces" && r.ownBody(x)
	}
	return ruling && armed
}

// ownBody reports whether an actor is a government or an army that the tables know by a name of its own, and not as the part of a state.
func (r *reader) ownBody(x *resolve.Actor) bool {
	return x.Key != "" && (x.Kind == "government" || x.Kind == "armed_forces") && !strings.HasPrefix(x.Key, strings.ToLower(x.Country)+"-")
}

// sameSide reports whether two actors are one side: both stand for one state, or they share a key.
func (r *reader) sameSide(a, b int) bool {
	if a == b {
		return true
	}
	x, y := &r.c.Actors[a], &r.c.Actors[b]
	if x.Country != "" && x.Country == y.Country && stately(x.Kind) && stately(y.Kind) {
		if x.Kind != y.Kind && r.ownBody(x) && r.ownBody(y) {
			return false // a government that is not all of the state, and an army that is not its own
		}
		return x.Kind != "armed_forces" && y.Kind != "armed_forces" || !r.civilWar(x.Country)
	}
	return false
}
