package resolve

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// How much a mention says that the article is set where it names. Countries and capitals are named for their governments as often
// as for their land, unless a preposition says otherwise; a town or a region is land; an armed group fights at home.
const (
	setByLand  = 3 // "in Gaza", "near Goma", "across Yemen"
	setByTown  = 2 // "Goma"; also an armed group
	setByState = 1 // "Kinshasa", "Congo", "Congolese"
)

// about finds the country that the article is set in, and within it the region, if that is what the article speaks of. An article may
// say only "the Afghan truce": its country is then a place that is not named, with the adjectives as evidence.
func (w *chooser) about() {
	w.c.About, w.c.Setting = -1, -1
	defer w.settle()
	d := w.in.Doc
	own := zeroed(w.own, len(w.c.Places)) // of each place by itself
	w.own = own
	total := w.set[:0] // of each country with all in it
	defer func() { w.set = total }()
	for i := range w.in.Places {
		m := &w.in.Places[i]
		p := int(w.c.PlaceAt[m.First]) - 1
		at := &d.Paras[d.ParaOf(m.First)]
		// The place at the head of a report is where the reporter sat; that of talks is where both sides could go.
		if p < 0 {
			continue
		}
		if m.First < at.Body || w.venue(m.First) {
			w.c.Places[p].Venues = w.c.mem.runs.Push(w.c.Places[p].Venues, Run{m.First, m.End})
			if m.First < at.Body && w.c.Places[p].Country != "" {
				total.add(w.c.Places[p].Country, setByState) // more often than not it is the country itself
			}
			continue
		}
		q := &w.c.Places[p]
		n := setByTown
		switch {
		case q.Kind == "continent" || q.Kind == "sea":
			continue
		case m.Located && !w.isCapital(p):
			n = setByLand
		case m.Located || m.Possessed: // "Libya's two governments"
			n = setByTown
		case q.Kind == "country" || w.isCapital(p):
			n = setByState
		}
		if at.Kind == article.Title || at.Kind == article.Heading {
			n *= 2
		}
		own[p] += n
		if q.Country != "" {
			total.add(q.Country, n)
		}
	}
	for _, h := range w.c.mem.survey.hints {
		total.add(h.country, setByState)
	}
	for i := range w.c.Actors {
		switch a := &w.c.Actors[i]; a.Kind {
		case "armed_group", "militia", "paramilitary", "opposition":
			if a.Country != "" {
				total.add(a.Country, setByTown*len(a.Mentions))
			}
		}
	}
	best, most := "", 0
	for _, x := range total {
		if x.n > most || x.n == most && x.country < best {
			best, most = x.country, x.n
		}
	}
	if best == "" {
		return
	}
	if len(w.in.Cues.Truces) > 0 && !atWar(best) {
		best = theatre(total, best, most)
	}
	w.c.About = w.country(best)
	w.c.Setting = w.c.About
	// A region that is named more than the country itself. A town is no setting: what is said to hold, and not where, holds in the
	// country.
	top, n := -1, 0
	for i, s := range own {
		if q := &w.c.Places[i]; isLand(q.Kind) && q.Country == best && s > n {
			top, n = i, s
		}
	}
	land := 0
	if w.c.About >= 0 && w.c.About < len(own) {
		land = own[w.c.About]
	}
	if top >= 0 && n >= 2*land && n >= setByTown {
		w.c.Setting = top
	}
}

// theatre chooses, for an article on a truce that names a country without a war most, the one with a war that it names most beside it:
// Norway's envoys spoke of Sri Lanka's truce. Without any the first stays.
func theatre(total tally, first string, votes int) string {
	best, most := first, (votes-1)/4
	for _, x := range total {
		if x.n > most && atWar(x.country) {
			best, most = x.country, x.n
		}
	}
	return best
}

// atWar reports whether the tables know of a war in a country.
func atWar(country string) bool { return len(world.Events().Wars(country)) > 0 }

// isLand reports whether a kind of place is land with towns in it, and no country.
func isLand(kind string) bool {
	switch kind {
	case "region", "province", "island", "zone":
		return true
	}
	return false
}

// How many words may stand between a place and the word for what was held there, or said.
const (
	meetingReach = 10 // "a meeting of the two presidents in Istanbul"
	speechReach  = 2  // "told reporters in Doha"
)

// venue reports whether the place at token i is where people met, signed or spoke: "talks in Geneva", "signed the accord in Lusaka". That
// of a truce is none, though it was talked about: "talks on a truce in Taiz".
func (w *chooser) venue(i int) bool {
	d := w.in.Doc
	s := d.SentenceOf(i)
	// "in Lome, Togo": the country is there for its town.
	if k := i - 2; k >= s.First && d.Tokens[k+1].Class == token.Comma && w.c.PlaceAt[k] != 0 {
		for k > s.First && w.c.PlaceAt[k-1] == w.c.PlaceAt[k] {
			k--
		}
		return w.venue(k)
	}
	if w.called(i) {
		return false
	}
	behindTruce, behindAccord := false, false
	for j, words := i-1, 0; j >= s.First && words <= meetingReach; j-- {
		t := &d.Tokens[j]
		if t.Gap != token.Hyphen {
			words++ // "cease-fire" is one word, however it is spelled
		}
		if t.Class != token.Word {
			if t.Class == token.Possessive || t.Class == token.Number {
				continue
			}
			return false
		}
		sense := w.c.mem.survey.marks[j].sense
		behindAccord = behindAccord || sense&ofAccord != 0
		switch {
		case sense&ofReaching != 0:
			return behindAccord || j+1 < i && (d.Str(j+1) == "in" || d.Str(j+1) == "at") // "reached the deal in Doha", "reached in Doha", and not "reached Doha"
		case sense&ofTruce != 0:
			behindTruce = true
		case sense&ofSigning != 0:
			return true
		case sense&ofMeeting != 0 && t.Gap == token.Hyphen: // "an Egyptian-mediated truce in Gaza"
		case sense&ofMeeting != 0, sense&ofSpeaking != 0 && words <= speechReach+1:
			return !behindTruce
		}
	}
	return false
}

// called reports whether a truce is called after the place at token i, "mediated a Gaza truce": not so talks, "the Geneva ceasefire talks".
func (w *chooser) called(i int) bool {
	k := i + 1
	for k < len(w.c.PlaceAt) && w.c.PlaceAt[k] == w.c.PlaceAt[i] {
		k++
	}
	marks := w.c.mem.survey.marks
	if k+1 < len(marks) && w.in.Doc.Tokens[k+1].Gap == token.Hyphen {
		k++ // "cease-fire"
	}
	return k < len(marks) && w.in.Doc.Tokens[k].Gap != token.Break && marks[k].sense&ofTruce != 0 && (k+1 == len(marks) || marks[k+1].sense&ofMeeting == 0)
}

// country returns the place of a country, which becomes one without mentions if only its adjectives or its towns are there; -1 if
// nothing of it is.
func (w *chooser) country(code string) int {
	g := w.in.Gazetteer
	row := g.CountryRow(code)
	if row < 0 {
		return -1
	}
	if i := w.rowOf(row); i >= 0 {
		return i
	}
	p := g.Place(row)
	x := Place{Key: p.Key, Name: p.Name, Kind: p.Kind, Country: p.Country, Zone: p.Zone}
	for _, h := range w.c.mem.survey.hints {
		if h.country == code {
			x.Implied = w.c.mem.runs.Push(x.Implied, Run{h.token, h.token + 1})
		}
	}
	for i := range w.c.Places {
		if q := &w.c.Places[i]; len(x.Implied) == 0 && q.Country == code {
			x.Implied = q.Mentions
		}
	}
	if len(x.Implied) == 0 {
		return -1 // only armed groups that the tables place there
	}
	w.c.Places = append(w.c.Places, x)
	w.rows = append(w.rows, row)
	return len(w.c.Places) - 1
}
