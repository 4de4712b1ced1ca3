package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// widest returns the longest mention of an actor that covers token i: of "Libya's army" the army's, not Libya's; nil if there is none.
func (r *reader) widest(i int) *resolve.Ref {
	x := r.ref(i)
	if x == nil {
		return nil
	}
	inner := x
	for k := x.End; k < len(r.d.Tokens) && k < x.End+6; k++ {
		if y := r.ref(k); y != nil && y.First <= x.First && y.End >= x.End && len(y.Actors) > 0 {
			x = y
		}
	}
	if x != inner && len(inner.Actors) > 0 && x.First == inner.First && r.movementNamed(inner.Actors[0]) && !r.movementNamed(x.Actors[0]) && inner.End < x.End && r.tokens[inner.End].Class == token.Word {
		return inner // "the Islamic State extremist militia" is what its name says
	}
	return x
}

// movementNamed reports whether an actor is a movement with a name that the tables know.
func (r *reader) movementNamed(a int) bool {
	x := &r.c.Actors[a]
	return x.Key != "" && (x.Kind == "armed_group" || x.Kind == "militia" || x.Kind == "paramilitary")
}

// members returns the actors of a mention: its own, or those that "both sides" stand for.
func (r *reader) members(x *resolve.Ref) []int {
	if len(x.Actors) == 0 {
		return nil
	}
	if len(x.With) > 0 && (x.Form == "pronoun" || r.collective(x.Actors[0])) {
		// Of states named before, those far from the war are not meant by "the warring parties".
		all := x.With
		if !r.collective(x.Actors[0]) {
			all = append(append(r.mem.ints.Room(1+len(x.With)), x.Actors[0]), x.With...)
		}
		near := r.mem.ints.Room(len(all))
		for _, a := range all {
			b := &r.c.Actors[a]
			if r.c.About >= 0 && b.Kind == "state" && b.Country != r.c.Places[r.c.About].Country && !r.troops(b.Country) && len(all) > 1 && r.anyHome(all) {
				continue
			}
			near = append(near, a)
		}
		return near
	}
	return append(append(r.mem.ints.Room(1+len(x.With)), x.Actors[0]), x.With...)
}

// troops reports whether the article tells of the armed forces of a country.
func (r *reader) troops(country string) bool {
	for i := range r.c.Actors {
		if x := &r.c.Actors[i]; x.Kind == "armed_forces" && x.Country != "" && x.Country == country {
			return true
		}
	}
	return false
}

// anyHome reports whether one of several actors is of the country that the article is set in.
func (r *reader) anyHome(by []int) bool {
	for _, a := range by {
		if r.c.About >= 0 && r.c.Actors[a].Country == r.c.Places[r.c.About].Country {
			return true
		}
	}
	return false
}

// proxy reports whether the word at token i is one for people who sign and speak for whomever "of" or "from" names: "the commanders of the army and of the rebels".
func (r *reader) proxy(i int) bool {
	return r.word(i, r.w.Proxies)
}

// actorList reads the list of actors that begins at or right behind token i: "the army and the rebels", "Qatar, Egypt and the
// United States", "the leaders of A and of B". Run covers it; it is empty if no actor stands there.
func (r *reader) actorList(i, limit int) ([]int, Run) {
	var by []int
	at := Run{First: i, End: i}
	miss, apart := 0, false
	for j := i; j < limit && miss < 5; j++ {
		t := &r.d.Tokens[j]
		s := r.sense(j)
		if x := r.widest(j); x != nil && len(x.Actors) > 0 && r.time(j) < 0 {
			if r.asAdjective(x.End) {
				j = x.End // "the al-Qaeda-linked A": only A is of the list
				continue
			}
			if r.class(x.End) == token.Possessive && r.ownsNext(x) {
				j = x.End // "Lebanon's Hezbollah", "John Doe's government"
				continue
			}
			if len(by) == 1 && !apart && x.First-at.End < 2 && r.c.Actors[x.Actors[0]].Kind == "person" && x.Form != "pronoun" && r.ranks(by[0]) {
				// "the army chaplain Fabio Colindres": whose he is tells who he is.
				by, at = r.mem.ints.One(x.Actors[0]), Run{First: at.First, End: x.End}
				j = max(j, x.End-1)
				continue
			}
			if len(by) > 0 && !apart {
				// "Foreign Minister Badr Albusaidi": one and the same, or an apposition without a comma.
				j = max(j, x.End-1)
				continue
			}
			if r.proxy(x.End-1) && r.word(x.End, r.w.FromOf) && x.End+1 < limit {
				if sub, run := r.actorList(x.End+1, limit); len(sub) > 0 {
					for _, a := range sub {
						by = r.addInt(by, a)
					}
					at.End = run.End
					return by, at
				}
			}
			if len(by) == 0 {
				at.First = x.First
			}
			for _, a := range r.members(x) {
				by = r.addInt(by, a)
			}
			j = max(j, x.End-1)
			at.End = j + 1
			miss, apart = 0, false
			continue
		}
		switch {
		case t.Class == token.Possessive || t.Class == token.Quote:
			continue
		case r.word(j, r.w.And), r.word(j, r.w.As) && r.word(j+1, r.w.Well) || r.word(j, r.w.Well) || r.word(j, r.w.As) && r.word(j-1, r.w.Well):
			if len(by) > 0 && !r.soonActor(j+1, limit) {
				return by, at
			}
			apart = true
			continue
		case r.word(j, r.w.With) && r.word(j-1, r.w.Together), r.word(j, r.w.TogetherOrBoth):
			apart = true
			continue
		case t.Class == token.Comma:
			if len(by) == 0 || !r.soonActor(j+1, limit) || !r.list(j, j+2) || r.subjectBehind(j, limit) {
				return by, at
			}
			apart = true
			continue
		case t.Class == token.Open:
			// "the National Liberation Army (ELN)"
			for j < limit && r.d.Tokens[j].Class != token.Close {
				j++
			}
			continue
		case t.Class > token.Possessive:
			return by, at
		case s.Has(cue.Def | cue.Indef | cue.Adj | cue.Former | cue.Another), r.place(j) >= 0, t.Class == token.Number, r.word(j, r.w.Creeds):
			continue
		case s.Has(cue.Be | cue.Have | cue.Will | cue.May | cue.Which | cue.Say | cue.To | cue.If):
			return by, at
		case len(by) > 0 && !apart && r.word(j, r.w.For) && r.time(j) < 0 && r.actsFor(j):
			by, apart = by[:len(by)-1], true // "A for the army and B for the rebels"
			continue
		case len(by) > 0 && !apart && r.word(j, r.w.FromOf) && r.ofWhom(j, limit) > j:
			// "President A of Croatia, President B": the state or the movement tells who A is.
			j = r.ofWhom(j, limit) - 1
			at.End = j + 1
			continue
		case len(by) == 1 && !apart && j == at.End && t.Class == token.Word && t.Case == token.Lower && r.ranks(by[0]) && r.personAt(j+1):
			continue // "the army chaplain Fabio Colindres"
		case len(by) > 0 && !apart:
			// "of both of them", "from": "the army and of the rebels"
			return by, at
		case s.Has(cue.Prep):
			if len(by) == 0 && j > i {
				return by, at
			}
			continue
		}
		miss++
	}
	return by, at
}

// ownsNext reports whether the owner that a mention names only tells whose the body behind it is.
func (r *reader) ownsNext(x *resolve.Ref) bool {
	y := r.ref(x.End + 1)
	if y == nil || len(y.Actors) == 0 || y.First < x.End {
		return false
	}
	of := &r.c.Actors[y.Actors[0]]
	switch r.c.Actors[x.Actors[0]].Kind {
	case "state":
		return r.movementNamed(y.Actors[0])
	case "person":
		return of.Key != "" && of.Kind != "person"
	}
	return false
}

// actsFor reports whether a person is named before the "for" at token k, and behind it whom that person acts for.
func (r *reader) actsFor(k int) bool {
	x := r.ref(k - 1)
	return x != nil && len(x.Actors) > 0 && x.Form != "pronoun" && r.c.Actors[x.Actors[0]].Kind == "person" && r.soonActor(k+1, min(len(r.tokens), k+5))
}

// asAdjective reports whether the word at token i makes an adjective of the name before it: "Iran-backed".
func (r *reader) asAdjective(i int) bool {
	return r.word(i, r.w.LedBacked) && r.tokens[i].Gap == token.Hyphen
}

// personAt reports whether a person is named at token i.
func (r *reader) personAt(i int) bool {
	x := r.ref(i)
	return x != nil && len(x.Actors) > 0 && x.Form != "pronoun" && r.c.Actors[x.Actors[0]].Kind == "person"
}

// ranks reports whether an actor is a body whose people are called after it: "the army chaplain", "the police spokesman".
func (r *reader) ranks(a int) bool {
	switch r.c.Actors[a].Kind {
	case "armed_forces", "police", "ministry", "government", "religious", "media":
		return true
	}
	return false
}

// ofWhom returns the end of the state or movement behind the "of" at token i, if the name before it is a person's and a list goes on
// behind it or a title stands before it; else i.
func (r *reader) ofWhom(i, limit int) int {
	x := r.ref(i - 1)
	if x == nil || len(x.Actors) == 0 || r.c.Actors[x.Actors[0]].Kind != "person" {
		return i
	}
	k := i + 1
	for k < limit && r.sense(k).Has(cue.Def) && r.ref(k) == nil {
		k++
	}
	end := i
	if y := r.widest(k); y != nil && len(y.Actors) > 0 && k < limit {
		end = y.End
	} else if r.place(k) >= 0 {
		for end = k + 1; end < limit && r.place(end) == r.place(k); end++ {
		}
	}
	if end > i && end < limit && r.tokens[end].Class == token.Open {
		for end < limit && r.tokens[end].Class != token.Close {
			end++
		}
		end = min(end+1, limit)
	}
	return end
}

// soonActor reports whether an actor is named within a few words from token i.
func (r *reader) soonActor(i, limit int) bool {
	for j := i; j < limit && j < i+6; j++ {
		if x := r.ref(j); x != nil && len(x.Actors) > 0 {
			return true
		}
		t := &r.d.Tokens[j]
		if t.Class > token.Possessive && t.Class != token.Quote || r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Say|cue.Which) {
			return false
		}
		if r.isVerb(j) && t.Case == token.Lower && t.Gap != token.Hyphen && !r.word(j, r.w.LedBacked) {
			return false
		}
	}
	return false
}

// subjects returns the actors that are the subject of the verb at token i, lists, appositions and relative clauses included:
// "Burundi's government and the main rebel group, the Forces for the Defence of Democracy, agreed".
func (r *reader) subjects(i int) ([]int, Run) {
	sent := r.sent(i)
	first := sent.First
	if b := r.d.Paras[sent.Para].Body; b > first && b <= i {
		first = b
	}
	j := i - 1
	// What stands between subject and verb: auxiliaries, adverbs, times, "help to".
	for j >= first && (r.sense(j).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Adverb|cue.Not|cue.To|cue.Decide|cue.Try|cue.Day) && r.ref(j) == nil || r.time(j) >= 0 || r.word(j, r.w.BeforeVerb) || r.d.Tokens[j].Class == token.Quote) {
		if r.ref(j) != nil && r.time(j) < 0 {
			break
		}
		j--
	}
	if j < first {
		return nil, Run{}
	}
	if r.word(j, r.w.AndButThen) && j > first {
		// "The rebels said that … and denied": the subject of the first verb.
		for k := first; k < j; k++ {
			if r.sense(k).Has(cue.Say) && r.ref(k) == nil && r.tokens[k].Case == token.Lower {
				return r.subjects(k)
			}
		}
		// "The ministers had invited the parties and mediated between them": that of the verb before.
		for k := j - 1; k > first && k > j-14; k-- {
			if c := r.tokens[k].Class; c > token.Possessive && c != token.Quote && c != token.Comma {
				break
			}
			if r.word(k, r.w.WhoWhich) && r.sense(k-1)&cue.Prep == 0 {
				by, at := r.subjects(k + 1)
				if r.word(k+1, r.w.Heading) {
					// "A, who chairs the Union and steered the talks": for the Union, too.
					for i := k + 2; i < j; i++ {
						if x := r.ref(i); x != nil && len(x.Actors) > 0 && r.c.Actors[x.Actors[0]].Kind == "igo" {
							by = r.addInt(append([]int(nil), by...), x.Actors[0])
							break
						}
					}
				}
				return by, at
			}
			if r.tokens[k].Case == token.Lower && r.ref(k) == nil && r.time(k) < 0 && (r.sense(k).Has(cue.Be|cue.Have|cue.Will) || r.isVerb(k)) && !r.sense(k-1).Has(cue.Def|cue.Indef|cue.To|cue.Adj) {
				return r.subjects(k)
			}
		}
	}
	if r.word(j, r.w.WhoWhichThat) {
		// "Qatar, which brokered the deal"
		j--
		if j >= first && r.d.Tokens[j].Class == token.Comma {
			j--
		}
		// "Alioune Beye, a Malian who presided": the one with a name.
		for k := j; k > first && k > j-6; k-- {
			if r.class(k-1) == token.Comma && r.sense(k).Has(cue.Def|cue.Indef) && k-2 >= first {
				for end := k - 2; end > first && r.d.Tokens[end].Class == token.Close && r.ref(k-2) == nil; {
					for end > first && r.d.Tokens[end].Class != token.Open {
						end-- // "the Intergovernmental Authority on Development (IGAD), the regional bloc"
					}
					if end--; r.ref(end) != nil && len(r.ref(end).Actors) > 0 && r.namedBefore(r.ref(end).Actors[0], j) {
						return r.listEnding(end, first)
					}
				}
				if x := r.ref(k - 2); x != nil && len(x.Actors) > 0 && (r.c.Actors[x.Actors[0]].Kind == "person" || r.namedBefore(x.Actors[0], j)) {
					return r.listEnding(k-2, first)
				}
			}
		}
		return r.listEnding(j, first)
	}
	if r.d.Tokens[j].Class == token.Comma {
		open := j - 1
		for open >= first && open > j-25 && r.d.Tokens[open].Class != token.Comma {
			if r.d.Tokens[open].Class > token.Possessive && r.d.Tokens[open].Class != token.Quote {
				return nil, Run{}
			}
			open--
		}
		if open < first || r.d.Tokens[open].Class != token.Comma {
			return nil, Run{}
		}
		outer, run := r.listEnding(open-1, first)
		if r.sense(open+1).Has(cue.Which) || len(outer) == 0 {
			return outer, run
		}
		// An apposition gives the last of them its name.
		if inner, at := r.actorList(open+1, j); len(inner) > 0 && len(outer) > 0 {
			last := len(outer) - 1
			if r.namedActor(inner[0]) && !r.namedActor(outer[last]) || r.c.Actors[inner[0]].Kind == "person" && r.c.Actors[outer[last]].Kind == "officials" {
				outer = append(append([]int(nil), outer[:last]...), inner[0])
				run.End = at.End
			}
		}
		return outer, run
	}
	return r.listEnding(j, first)
}

// namedBefore reports whether an actor has a name and the one at token j is only described: "IGAD, the regional bloc which brokered it".
func (r *reader) namedBefore(a, j int) bool {
	y := r.ref(j)
	return r.c.Actors[a].Key != "" && y != nil && len(y.Actors) > 0 && r.c.Actors[y.Actors[0]].Key == ""
}

// namedActor reports whether an actor has a name of its own rather than a description.
func (r *reader) namedActor(a int) bool {
	x := &r.c.Actors[a]
	return x.Key != "" || x.Kind == "person"
}

// listEnding returns the actors of the noun phrase that ends at token j.
func (r *reader) listEnding(j, first int) ([]int, Run) {
	var by []int
	j = r.ofState(r.overModifier(j, first))
	at := Run{First: j + 1, End: j + 1}
	miss := 0
	for ; j >= first && miss < 9; j-- {
		t := &r.d.Tokens[j]
		s := r.sense(j)
		if x := r.ref(j); x != nil && len(x.Actors) > 0 {
			if len(by) == 0 {
				at.End = max(x.End, j+1)
			}
			if of := r.members(x); len(by) == 0 {
				by = of
			} else {
				by = append(append(r.mem.ints.Room(len(of)+len(by)), of...), by...)
			}
			at.First = min(x.First, j)
			j = at.First
			// A title or description right before it is the same person's.
			for j-1 >= first && r.ref(j-1) != nil && r.d.Tokens[j].Gap != token.Break && !r.word(j-1, r.w.And) {
				j--
			}
			k := j - 1
			for k >= first && (r.sense(k).Has(cue.Def|cue.Indef|cue.Adj|cue.Another|cue.Former) && !r.word(k, r.w.That) || r.d.Tokens[k].Class == token.Quote || (r.place(k) >= 0 || r.word(k, r.w.Creeds)) && r.ref(k) == nil || r.word(k, r.w.OfFromFor) && r.word(k-1, r.w.And)) {
				k--
			}
			k = r.overOwner(k, first)
			if k > first && r.word(k, r.w.For) && r.actsFor(k) {
				// "A for the army and B for the rebels": who signs is not who is bound.
				at.First = r.ref(k - 1).First
				j = at.First
				for k = j - 1; k >= first && r.sense(k).Has(cue.Def|cue.Adj|cue.Former); k-- {
				}
			}
			switch {
			case k >= first && (r.word(k, r.w.FromOf) && r.proxy(k-1)):
				// "the commanders of Angola's army": those they command are meant; more of them may stand to the left.
				return by, at
			case k >= first && r.word(k, r.w.And):
				j = k
				if k-1 >= first && r.class(k-1) == token.Comma {
					j = k - 1
				}
				for k--; k > first && r.class(k) == token.Close; { // "the National Liberation Army (ELN) and A"
					for k > first && r.class(k) != token.Open {
						k--
					}
					j = k
					k--
				}
				miss = 3
				continue
			case k >= first && r.d.Tokens[k].Class == token.Comma && k-1 >= first && r.ref(k-1) != nil && !r.frontedBy(k-1, first) && (r.list(k, at.First+1) || r.kind(k) != article.Body && r.ref(k-1).First == first):
				j = k
				miss = 3
				continue
			}
			return by, at
		}
		switch {
		case len(by) > 0 && t.Class == token.Comma:
			return by, at
		case t.Class == token.Comma, t.Class == token.Semicolon, t.Class == token.Colon, t.Class == token.Dash, t.Class == token.Close && len(by) > 0:
			return by, at
		case t.Class == token.Close:
			for j > first && r.d.Tokens[j].Class != token.Open {
				j--
			}
			continue
		case s.Has(cue.Say) && len(by) == 0 && !r.word(j, r.w.Statements):
			return by, at
		case r.word(j, r.w.Subordinators) && r.time(j) < 0:
			return by, at
		case s.Has(cue.Which):
			if r.sense(j - 1).Has(cue.Say) {
				return by, at
			}
			if len(by) > 0 {
				// What was read so far stands in a relative clause: "the rebels who hold the north of Mali".
				by, at = nil, Run{First: j, End: j}
			}
		}
		miss++
	}
	return by, at
}
