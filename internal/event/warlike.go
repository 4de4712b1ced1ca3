package event

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// A tally is what an article has of a war and of what else has truces: words, each counted once.
type tally struct {
	war      int // words that only wars have
	borrowed int // words of war that quarrels like to borrow: "rebels", "hostilities"
	feud     int // words of war that parties have, too
	fight    int // words that wars share with other things
	civil    int // words of trade, sport, show and party politics
	colour   int // words of people and their days, which any news may have
	fighters int // those who fight wars
	named    int // those of them who have a name
	known    int // rebels who are known
}

// tally counts what the article has of a war.
func (r *reader) tally() tally {
	var e tally
	seen := r.mem.seen[:0]
	for n := range r.passages {
		if !r.passages[n].senses.Has(cue.War | cue.Fight | cue.Civil) {
			continue
		}
		for i := r.d.Sentences[n].First; i < r.d.Sentences[n].End; i++ {
			s := r.facts[i].sense
			if !s.Has(cue.War | cue.Fight | cue.Civil) {
				continue
			}
			t := &r.tokens[i]
			if t.Class != token.Word || slices.Contains(seen, t.Word) {
				continue
			}
			seen = append(seen, t.Word)
			switch {
			case s.Has(cue.War) && r.word(i+1, r.w.Legislators): // "rebel MPs"
				e.civil++
			case s.Has(cue.War):
				if r.word(i, r.w.Borrowed) {
					e.borrowed++
				} else {
					e.war++
				}
				if r.word(i, r.w.Feuding) {
					e.feud++ // parties have factions too
				}
			case s.Has(cue.Civil) && r.inFighter(i): // the Workers' Party that fights is no party of workers
			case s.Has(cue.Civil):
				if r.word(i, r.w.Colour) {
					e.colour++
				} else {
					e.civil++
				}
			case i > 0 && r.sense(i-1).Has(cue.Family): // "price war", "trade war"
				e.civil++
			default:
				e.fight++
			}
		}
	}
	r.mem.seen = seen
	r.tallyFighters(&e)
	return e
}

// tallyFighters counts those who fight wars.
func (r *reader) tallyFighters(e *tally) {
	for i := range r.c.Actors {
		a := &r.c.Actors[i]
		if a.Key == "un-sc" {
			e.fighters++ // it has wars before it
		}
		switch a.Kind {
		case "armed_group", "militia", "paramilitary", "peacekeepers", "armed_forces":
			// A group named after a date is not named by that date.
			if x := a.Mentions; len(x) > 0 && r.time(x[0].First) < 0 {
				e.fighters++
				for k := x[0].First; k < x[0].End; k++ {
					if r.tokens[k].Case != token.Lower && !r.sense(k).Has(cue.Def|cue.War) {
						e.named++
						break
					}
				}
				if a.Kind != "armed_group" {
					continue
				}
				if a.Key != "" {
					e.known++
					if r.inTruce(x) {
						e.fighters += 2
					}
				}
				if len(r.d.Tokens) < brief {
					e.fighters++ // no group of rebels is named for want of another word
				}
			}
		}
	}
}

// warlike reports whether the article tells of a war: words that only wars have, more of them than of trade, sport, show
// and party politics. Truces of tariffs, clubs, shepherds and heirs have the word, its metaphors and nothing else.
func (r *reader) warlike() bool {
	e := r.tally()
	civil := e.civil + e.colour
	if e.meagre() && len(r.d.Tokens) >= brief {
		return false
	}
	if e.war > 0 || e.named > 0 || len(r.d.Tokens) < brief || e.fight > 0 && r.landNamedAtWar() {
		e.war += e.borrowed // quarrels borrow them, and have none beside them
	}
	war := e.war + e.fighters + e.known
	if war == 0 {
		return r.bloodless(&e, civil)
	}
	// "the party's warring factions": of words that parties borrow, those of politics need to be fewer.
	if r.anywhere(r.w.Gangs) && len(r.d.Tokens) < brief {
		war++ // their wars are called feuds, and their peace is made by priests
	}
	words := e.war - e.feud + 2*e.known // rebels who are known want parliaments and elections too
	other := 3*e.civil + 2*min(e.colour, 3)
	if len(r.d.Tokens) < brief {
		other = 3 * civil // a few sentences have room for no more than what they are about
	}
	return 3*war+min(e.fight, 4) > other && (words > 1 || r.politics() < 2+words || r.fought() || e.civil == 0 && e.fight > 2*r.politics() && r.landNamedAtWar())
}

// meagre reports whether an article has a word or two of war, as any talk of a quarrel has, fighters who bear no name, and more than that of what
// else has truces: "the players feel the shrapnel", "the rebels and the rulers of golf".
func (e *tally) meagre() bool {
	return e.named == 0 && e.known == 0 && e.war <= 2 && e.civil >= 2 && e.civil > e.war
}

// bloodless decides of an article without a word that only wars have: it needs some that they share, and more of them than of other things, less
// so where a land at war is named.
func (r *reader) bloodless(e *tally, civil int) bool {
	family := r.all.senses.Has(cue.Family)
	if r.politics() > 2 || civil > 0 && e.fight <= 2*civil && (e.fight <= civil || family || !r.landNamedAtWar()) {
		return false
	}
	// A sentence or two have room for one such word.
	plain := civil == 0 && !family && r.politics() < 2 && len(r.d.Tokens) < brief
	return e.fight >= 2 || e.fight == 1 && (plain || len(r.d.Tokens) < 60 && !family) || r.military(plain) || plain && r.seated(e.fight)
}

// landNamedAtWar reports whether a country is named that is known to be at war.
func (r *reader) landNamedAtWar() bool {
	for i := range r.c.Places {
		if r.atWar(r.c.Places[i].Country) {
			return true
		}
	}
	for i := range r.c.Actors {
		if a := &r.c.Actors[i]; a.Kind == "state" && r.atWar(a.Country) {
			return true
		}
	}
	return false
}

// fought reports whether rebels are told apart by what those who rebel in parties are not, or the government's men are those of a war: "Muslim
// rebels", "government forces". The wars of such fighters have parliaments and elections in them, too.
func (r *reader) fought() bool {
	for i := range r.facts {
		if r.word(i, r.w.Rebellion) && r.word(i-1, r.w.RebelKinds) || r.word(i, r.w.ForcesTroops) && r.word(i-1, r.w.Government) && r.tokens[i].Gap == token.Space {
			return true
		}
	}
	return false
}

// brief is how many tokens a text of few sentences has at most.
const brief = 90

// politics counts the words of parties, parliaments and what people march for.
func (r *reader) politics() int {
	n := 0
	seen := r.mem.seen[:0]
	for i := range r.facts {
		if r.word(i, r.w.Politics) && !slices.Contains(seen, r.tokens[i].Word) {
			seen = append(seen, r.tokens[i].Word)
			n++
		}
	}
	r.mem.seen = seen
	return n
}

// military reports whether a halt that a state, a government or a place has a part in is called by a word that other quarrels seldom
// borrow, in a text without another: truces are made over anything, cease-fires hardly. Of a truce it takes two states. In a plain text, a
// few sentences without a word of trade, sport or politics, there is no room for more than a cease-fire.
func (r *reader) military(plain bool) bool {
	states := 0
	for i := range r.c.Actors {
		switch r.c.Actors[i].Kind {
		case "state", "government":
			states++
		}
	}
	if states == 0 && len(r.c.Places) == 0 {
		return false
	}
	broken, sides := false, false
	for i := range r.facts {
		broken = broken || r.word(i, r.w.Breaking)
		sides = sides || r.word(i, r.w.SidesNouns)
	}
	broken = broken && (sides || states > 0)
	for i := range r.cues.Truces {
		m := &r.cues.Truces[i]
		if states >= 2 && m.Strength == cue.Weak && r.word(m.End-1, r.w.ManyDeals) && r.says(r.sent(m.First), r.w.BorderLines) {
			return true // "to observe all agreements along the Line of Control"
		}
		if m.Strength == cue.Strong && !m.Act {
			switch m.Kind {
			case cue.CeaseFire, cue.CessationOfHostilities, cue.Armistice:
				if states >= 2 || broken || plain {
					return true
				}
			case cue.Truce:
				if states >= 2 && broken || plain && r.truceOfLand(m) {
					return true // "Kyiv and Moscow accused each other of breaking an Easter truce"
				}
			}
		}
	}
	return false
}

// truceOfLand reports whether a truce is named as that of a country or region: "a truce in Yemen", "Gaza's truce".
func (r *reader) truceOfLand(m *cue.Mention) bool {
	for _, k := range [...]int{m.End + 1, m.First - 2} {
		p := r.place(k)
		if p < 0 || isTown(r.c.Places[p].Kind) {
			continue
		}
		if k > m.First && r.word(m.End, r.w.In) || k < m.First && r.class(m.First-1) == token.Possessive {
			return true
		}
	}
	return false
}

// inFighter reports whether token i is part of the name of an armed group.
func (r *reader) inFighter(i int) bool {
	for k := range r.c.Actors {
		if a := &r.c.Actors[k]; a.Kind == "armed_group" || a.Kind == "militia" {
			for _, x := range a.Mentions {
				if x.First <= i && i < x.End {
					return true
				}
			}
		}
	}
	return false
}
