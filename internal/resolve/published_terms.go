package resolve

import (
	"slices"
	"sort"
	"strings"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/token"
)

// terms returns the days on which every office-holder named is in office by the tables. Terms that do not meet say that one
// of them is spoken of as history, and then nothing is known.
func (q *inquiry) terms() (daySet, []Evidence, bool) {
	window := daySet(q.sets.One(days{-always, always}))
	found := false
	evidence := q.evidence[:0]
	for i := range q.c.Actors {
		a := &q.c.Actors[i]
		if a.Kind != "person" || !slices.ContainsFunc(a.Offices, func(o Office) bool { return !o.From.IsZero() }) {
			continue
		}
		for j := range a.Offices {
			title := a.Offices[j].Title
			if len(title) >= 6 && strings.EqualFold(title[:6], "former") || earlier(a.Offices[:j], title) || isFormer(a, title) || bare(title) {
				continue
			}
			// All terms of one office: between them another held it.
			held := daySet(q.sets.Room(len(a.Offices) - j))
			last, past := -1, false // the terms that one mention of the office tells are recalled together
			for k := j; k < len(a.Offices); k++ {
				o := &a.Offices[k]
				if !strings.EqualFold(o.Title, title) || o.From.IsZero() {
					continue
				}
				if last < 0 || !slices.Equal(o.Evidence, a.Offices[last].Evidence) {
					last, past = k, recalled(q.in, o.Evidence) || q.ofMovement(o.Evidence)
				}
				if past {
					continue
				}
				r := days{floorDay(o.From.Range().From), always}
				if !o.To.IsZero() && !q.mourned(a) {
					r.to = floorDay(o.To.Range().To - 1)
				}
				held = merge(held, loosely(r, o.Title))
			}
			if len(held) == 0 {
				continue
			}
			if len(held) > 1 {
				if p := name.PostOf(title); !p.Role.In(rulers) {
					held = append(held[:0], held.hull()) // the tables may lack a stint of a minister
				}
			}
			if window = window.meet(held, &q.sets); len(window) == 0 {
				return nil, nil, false
			}
			found = true
			evidence = append(evidence, a.Offices[j].Evidence...)
		}
	}
	if !found || window[0].from < -always/2 {
		return nil, nil, false
	}
	if len(evidence) > 8 {
		evidence = evidence[:8]
	}
	return window, evidence, true
}

// mourned reports whether the text tells that somebody is dead: the news is of the time after the office.
func (q *inquiry) mourned(a *Actor) bool {
	for i := range a.Mentions {
		if toldDead(q.in.Doc, a.Mentions[i].First, a.Mentions[i].End) {
			return true
		}
	}
	return false
}

// ofMovement reports whether an office is told as one in a movement or party, which its holder may lead before and after a state: "SWAPO's leader".
func (q *inquiry) ofMovement(ev []Evidence) bool {
	for _, e := range ev {
		i := q.in.Doc.At(e.Span.Start)
		if i < 2 || i >= len(q.in.Doc.Tokens) || q.in.Doc.Tokens[i-1].Class != token.Possessive {
			continue
		}
		if x := q.c.ActorAt[i-2]; x > 0 {
			if r := &q.c.Refs[x-1]; len(r.Actors) > 0 {
				switch q.c.Actors[r.Actors[0]].Kind {
				case "armed_group", "militia", "paramilitary", "political_party", "opposition":
					return true
				}
			}
		}
	}
	return false
}

// recalled reports whether an office is one that its holder had at another time: "the then prime minister", or in a sentence
// that tells its own year.
func recalled(in *Input, ev []Evidence) bool {
	for _, e := range ev {
		i := in.Doc.At(e.Span.Start)
		if i >= len(in.Doc.Tokens) {
			continue
		}
		s := in.Doc.SentenceOf(i)
		if fell(in.Doc, int(in.Doc.Tokens[i].Sent)) {
			return true
		}
		for k := max(s.First, i-2); k < i; k++ {
			switch in.Doc.Low(k) {
			case "then", "former", "late", "ex":
				return true
			}
		}
		k := sort.Search(len(in.Times), func(k int) bool { return in.Times[k].First >= s.First })
		for ; k < len(in.Times) && in.Times[k].First < s.End; k++ {
			if m := &in.Times[k]; m.Expr.HasYear && m.Tense < 0 {
				return true
			}
		}
	}
	return false
}

// rulers are the roles whose holders are on record without a gap.
const rulers = name.Roles(1<<name.President | 1<<name.PrimeMinister | 1<<name.King | 1<<name.Chancellor)

// isFormer reports whether an actor is somewhere called a former holder of the office.
func isFormer(a *Actor, title string) bool {
	for i := range a.Offices {
		if t := a.Offices[i].Title; len(t) > 7 && strings.EqualFold(t[:7], "former ") && strings.EqualFold(strings.TrimSpace(t[7:]), title) {
			return true
		}
	}
	return false
}

// bare reports whether a title is one that people bear in many posts, one after the other, or in none: the spokesman of a ministry was
// that of a council before, an American envoy has been to other wars, and a political leader need not rule.
func bare(title string) bool {
	before, last := cutLast(title)
	if len(title) >= 17 && strings.EqualFold(title[:17], "minister of state") {
		return true // one of several, at another minister's side
	}
	switch strings.ToLower(last) {
	case "spokesman", "spokeswoman", "spokesperson", "envoy", "negotiator", "mediator", "representative", "adviser", "advisor", "official", "ambassador":
		return true
	case "leader":
		switch strings.ToLower(before) {
		case "political", "rebel", "opposition", "party", "militia", "guerrilla", "faction", "religious", "spiritual", "tribal":
			return true
		}
	case "commander", "director", "chief":
		return before == ""
	case "state":
		return strings.EqualFold(title, "head of state")
	}
	return false
}

// fell reports whether a sentence, or the one behind it, tells that somebody lost an office.
func fell(d *token.Doc, sent int) bool {
	for k := sent; k < len(d.Sentences) && k <= sent+1; k++ {
		s := d.Sentences[k]
		if s.Para != d.Sentences[sent].Para {
			break
		}
		for i := s.First; i < s.End; i++ {
			switch word(d, i) {
			case "ousted", "deposed", "overthrown", "toppled", "succeeded":
				return true
			case "who":
				// "the minister, who has since defected", "who later resigned"
				for j := i + 1; k == sent && j < min(i+3, s.End); j++ {
					if w := word(d, j); w == "since" || w == "later" || w == "subsequently" {
						return true
					}
				}
			case "resigned", "fell", "fled", "quit":
				if i-s.First <= 2 {
					return true
				}
			}
		}
	}
	return false
}

func earlier(os []Office, title string) bool {
	for i := range os {
		if strings.EqualFold(os[i].Title, title) {
			return true
		}
	}
	return false
}

func floorDay(sec int64) int64 {
	d := sec / 86400
	if sec%86400 < 0 {
		d--
	}
	return d
}

// holders notes when those who are named without an office held one, by the tables.
func (q *inquiry) holders() {
	if q.in.Roster == nil {
		return
	}
	facts := q.in.Roster.Facts()
	for i := range q.c.Actors {
		a := &q.c.Actors[i]
		if a.Kind != "person" || a.Key == "" || len(a.Offices) > 0 || len(a.Mentions) == 0 {
			continue
		}
		row, ok := q.c.mem.roster.row(i)
		if !ok {
			continue
		}
		switch word(q.in.Doc, a.Mentions[0].First-1) {
		case "former", "ex", "late", "then":
			continue
		}
		terms := facts.Terms(row)
		s := daySet(q.sets.Room(terms.Len()))
		for k := range terms.Len() {
			t := terms.At(k)
			y, m, d, ok := dayOf(t.From)
			if !ok {
				continue
			}
			r := days{moment.DayNumber(y, m, d), always}
			if y, m, d, ok := dayOf(t.To); ok {
				r.to = moment.DayNumber(y, m, d)
			}
			s = merge(s, loosely(r, t.Title))
		}
		if len(s) > 0 {
			q.found = append(q.found, witness{s, whyHolder, 0})
		}
	}
}

// loosely widens a term whose days are known no better than to the month or the year. Those of heads of state and of ministers are on
// record; a spokesman's are when the papers first quoted him.
func loosely(r days, title string) days {
	out := r
	if _, m, d := moment.Civil(r.from); d == 1 {
		out.from -= 60
		if m == 1 {
			out.from -= 670
		}
	}
	if r.to < always {
		if _, m, d := moment.Civil(r.to + 1); d <= 2 || d >= 31 {
			out.to += 60
			if m == 1 {
				out.to += 300
			}
		}
	}
	if out == r || !passing(title) {
		return r
	}
	return out
}

// passing reports whether a title is one that people have from the papers and not by record.
func passing(title string) bool {
	t := strings.ToLower(title)
	for _, w := range [...]string{"spokes", "negotiator", "commander", "envoy", "representative", "coordinator", "mediator", "adviser", "director"} {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}
