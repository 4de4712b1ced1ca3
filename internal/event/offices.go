package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// goodOffices reads the phrases that tell who stood between the sides without a verb of their own: "arranged with the help of",
// "shuttling between them", "brought the two sides together", "the work of", "carried the text from one to the other", "the go-between
// was".
func (r *reader) goodOffices(s token.Sentence) {
	if !r.says(s, r.w.Offices) {
		return
	}
	for j := s.First; j < s.End; j++ {
		if !r.word(j, r.w.Offices) || r.negatedAt(j-1, s.First) {
			continue
		}
		if b := r.officeAt(j, s); len(b.by) > 0 {
			r.found = append(r.found, b)
		}
	}
}

// officeAt reads the phrase that the word at token j tells of.
func (r *reader) officeAt(j int, s token.Sentence) between {
	b := between{as: cue.Broker, i: j}
	switch {
	case r.word(j, r.w.HelpOf), r.word(j, r.w.Urging):
		b.by, b.at = r.owed(j, s)
	case r.word(j, r.w.Thanking):
		b.by, b.at = r.thanked(j, s.End)
		b.soft = true
	case r.word(j, r.w.TalkedInto):
		if r.persuades(j, s.End) {
			b.by, b.at = r.passiveOrActive(j, s)
		}
	case r.word(j, r.w.Efforts):
		if b.by, b.at = r.owed(j, s); len(b.by) > 0 {
			break
		}
		if r.word(j+1, r.w.ByOfFrom) {
			b.by, b.at = r.actorList(j+2, s.End)
			if end := b.at.End; r.word(end, r.w.To) && !r.word(end+1, r.w.MakingPeace) {
				b.by = nil // "efforts by the army to retake the town"
			}
		} else if r.tokens[max(j-1, s.First)].Class == token.Possessive && r.word(j-1, r.w.Peace) {
			b.by, b.at = r.actor(j, s)
		}
	case r.word(j, r.w.Work):
		if r.word(j+1, r.w.Of) && r.word(j-1, r.w.The) && r.workOfTruce(j-2, s.First) {
			b.by, b.at = r.actorList(j+2, s.End)
		}
	case r.word(j, r.w.About):
		// "brought about by A", "A had brought it about"
		if r.word(j-1, r.w.Brought) && r.word(j+1, r.w.By) {
			b.by, b.at = r.actorList(j+2, s.End)
		} else if r.word(j-2, r.w.Brought) && r.word(j-1, r.w.ItThis) || r.word(j-1, r.w.Brought) && r.truceAt(j+1, min(s.End, j+5)) {
			k := j - 1
			if !r.word(k, r.w.Brought) {
				k--
			}
			b.by, b.at = r.subjects(k)
		}
	case r.word(j, r.w.Through):
		// "an agreement was reached on Friday through the United Nations"
		if r.reached(j, s.First) {
			b.by, b.at = r.actorList(j+1, s.End)
			for _, a := range b.by {
				if k := r.c.Actors[a].Kind; k != "igo" && k != "contact_group" && k != "ngo" && k != "person" && k != "religious" {
					b.by = nil
					break
				}
			}
		}
	case r.word(j, r.w.EyesPresence):
		// "signed under the eyes of A", "in the presence of A"
		if r.word(j+1, r.w.Of) && r.word(j-1, r.w.The) && r.word(j-2, r.w.UnderIn) && r.sealedBefore(j, s.First) {
			b.as = cue.Mediator
			b.by, b.at = r.actorList(j+2, s.End)
		}
	case r.word(j, r.w.Grew):
		// "grew out of a visit by A", "the outcome of a meeting of A"
		if k := j + 1; r.word(k, r.w.Out) && r.word(k+1, r.w.Of) || r.word(j, r.w.Outcome) && r.word(k, r.w.Of) {
			for k++; k < s.End && k < j+16; k++ {
				if !r.word(k, r.w.OfBy) || r.tokens[k].Class > token.Comma {
					continue
				}
				if by, at := r.actorList(k+1, min(s.End, k+9)); len(by) > 0 && at.First <= k+3 {
					if r.word(k, r.w.By) || r.c.Actors[by[0]].Kind == "contact_group" {
						b.by, b.at = by, at
					}
					break
				}
			}
		}
	case r.word(j, r.w.Shuttling):
		if r.word(j+1, r.w.Between) || r.word(j+1, r.w.Diplomacy) {
			b.as = cue.Mediator
			b.by, b.at = r.actingAt(j, s.First)
		}
	case r.word(j, r.w.Carrying):
		if r.lettersBehind(j+1, s.End) || r.passiveBefore(j) && (r.word(j-2, r.w.Letters) || r.word(j-3, r.w.Letters)) {
			b.as = cue.Mediator
			b.by, b.at = r.passiveOrActive(j, s)
		}
	case r.word(j, r.w.Joining):
		// "brought them together", "talked the two sides into a truce"
		k := r.sidesEnd(j + 1)
		if k > j+1 && (r.word(k, r.w.Together) || r.word(k, r.w.ToTable)) {
			b.by, b.at = r.actingAt(j, s.First)
		}
	case r.word(j, r.w.Extracting):
		if k := j + 1; r.word(k, r.w.From) && r.sidesEnd(k+1) > k+1 {
			b.by, b.at = r.passiveOrActive(j, s)
		}
	case r.word(j, r.w.Presiding):
		if r.word(j+1, r.w.Over) && r.about(j+2, min(s.End, j+8)) {
			b.as = cue.Mediator
			b.by, b.at = r.actingAt(j, s.First)
		}
	case r.word(j, r.w.Between):
		if r.word(j-1, r.w.Go) && r.tokens[j].Gap == token.Hyphen {
			b.as = cue.Mediator
			b.by, b.at = r.goBetweenAt(j, s)
		}
	}
	return b
}

// thanked returns those whom the verb at token j thanks for what they did: "commended Egypt and Qatar for the efforts", "grateful to Oman for its
// role", "praised the governments of both for their mediation".
func (r *reader) thanked(j, limit int) ([]int, Run) {
	i := j + 1
	if r.sense(i).Has(cue.To) || r.word(i, r.w.ToForOn) {
		i++
	}
	by, at := r.actorList(i, min(limit, i+14))
	if len(by) == 0 || at.First > i+5 || !r.word(at.End, r.w.For) {
		return nil, Run{}
	}
	for k := at.End + 1; k < limit && k < at.End+6 && r.tokens[k].Class <= token.Possessive; k++ {
		if r.word(k, r.w.Services) {
			return by, at
		}
	}
	return nil, Run{}
}

// reached reports whether what stands before token i is a truce, or an agreement, that was come to.
func (r *reader) reached(i, first int) bool {
	for k := i - 1; k >= first && k > i-8; k-- {
		if r.word(k, r.w.Concluded) || r.word(k, r.w.Arranged) {
			return r.about(first, k) || r.truceAt(first, k)
		}
		if r.tokens[k].Class > token.Comma {
			return false
		}
	}
	return false
}

// sealedBefore reports whether something was signed or agreed on before token i.
func (r *reader) sealedBefore(i, first int) bool {
	for k := i - 1; k >= first; k-- {
		if r.word(k, r.w.Sealed) || r.word(k, r.w.Concluded) {
			return !r.negatedAt(k-1, first)
		}
	}
	return false
}

// owed returns to whose good offices, named by the noun at token j, a truce is owed: "with the help of A", "at A's urging", "facilitated by American
// diplomacy", "after a round of shuttle diplomacy by A and B"; at the head of the sentence, too.
func (r *reader) owed(j int, s token.Sentence) ([]int, Run) {
	by, at := r.newsOf(j, s.First)
	begin := at.First
	switch {
	case len(by) > 0:
	case r.word(j+1, r.w.ByOfFrom):
		by, at = r.actorList(j+2, s.End)
		begin = j
		if r.word(at.End, r.w.To) && !r.word(at.End+1, r.w.MakingPeace) {
			return nil, Run{} // "after efforts by the army to retake the town"
		}
	default:
		k := j
		for k-1 > s.First && (r.sense(k-1).Has(cue.Adj) || r.word(k-1, r.w.GoodActive)) && r.in.Gazetteer.Hint(r.tokens[k-1].Word) == "" {
			k-- // "Swiss diplomatic help"
		}
		by, at = r.ofStates(k, s.First)
		begin = at.First
	}
	if len(by) == 0 {
		return nil, Run{}
	}
	k := r.through(begin, s.First)
	opens := k >= 0 && (k <= s.First+1 || r.class(k-1) == token.Comma || r.sense(k-1).Has(cue.And))
	if k < 0 || !r.arranged(begin, s.First) && !(opens && r.truceAt(begin, min(s.End, begin+24))) {
		return nil, Run{}
	}
	return by, at
}

// through returns the word that tells through what something comes about, "with", "thanks to", "at", if it opens the phrase of which token i is a part;
// -1 if none does.
func (r *reader) through(i, first int) int {
	for k := i - 1; k >= first && k > i-7; k-- {
		switch {
		case r.word(k, r.w.WithThrough), r.word(k, r.w.AtOn), r.word(k, r.w.To) && r.word(k-1, r.w.Thanks):
			return k
		case !r.sense(k).Has(cue.Def|cue.Indef|cue.Adj) && !r.word(k, r.w.GoodActive) && !r.word(k, r.w.OfOffices) && r.ref(k) == nil:
			return -1
		}
	}
	return -1
}

// arranged reports whether what stands before token j is a truce, or its making.
func (r *reader) arranged(j, first int) bool {
	for k := j - 1; k >= first && k > j-16; k-- {
		if r.word(k, r.w.Concluded) || r.word(k, r.w.Arranged) || r.truceAt(k, k+1) || r.word(k, r.w.TalkedAbout) {
			return true
		}
		if c := r.tokens[k].Class; c == token.Semicolon || c == token.Colon {
			return false
		}
	}
	return false
}

// workOfTruce reports whether a truce or its paper is what "was the work of" somebody.
func (r *reader) workOfTruce(i, first int) bool {
	for ; i >= first && r.sense(i).Has(cue.Adverb|cue.Be); i-- {
		if r.sense(i).Has(cue.Be) {
			return r.about(first, i) || r.truceAt(first, i)
		}
	}
	return false
}

// sidesEnd returns the end of "them", "the two sides", "both", "the warring parties" at token i, or i if none stands there.
func (r *reader) sidesEnd(i int) int {
	if r.word(i, r.w.ThemBoth) && !r.sense(i+1).Has(cue.Both) {
		return i + 1
	}
	k := i
	for k < i+4 && (r.sense(k).Has(cue.Def|cue.Both) || r.word(k, r.w.Warring)) {
		k++
		if r.word(k-1, r.w.SidesNouns) {
			return k
		}
	}
	return i
}

// lettersBehind reports whether what go-betweens carry stands at token i, with a word for the way: "the text from one to the other".
func (r *reader) lettersBehind(i, end int) bool {
	for k := i; k < end && k < i+5; k++ {
		if r.word(k, r.w.Letters) {
			for k++; k < end && r.tokens[k].Class <= token.Possessive; k++ {
				if r.word(k, r.w.FromBetween) || r.word(k, r.w.By) {
					return true
				}
			}
			return false
		}
		if r.tokens[k].Class > token.Possessive {
			return false
		}
	}
	return false
}

// actingAt returns who does what the verb at token j tells, a participle behind a comma included: "A and B, shuttling between them",
// "China, whose envoy has been shuttling".
func (r *reader) actingAt(j, first int) ([]int, Run) {
	for k := j - 1; k >= first && k > j-6; k-- {
		if r.word(k, r.w.Whose) && r.tokens[max(k-1, first)].Class == token.Comma {
			return r.listEnding(k-2, first)
		}
	}
	if j > first && r.class(j-1) == token.Comma && r.ing(j) {
		by, at := r.listEnding(j-2, first)
		if k := at.First - 1; len(by) > 0 && k-1 > first && r.tokens[k].Class == token.Comma && r.ref(k-1) != nil {
			// "the envoy A and the commander, General B": what stands before the comma describes the last of them.
			more, run := r.listEnding(k-1, first)
			for _, a := range by {
				more = r.addInt(more, a)
			}
			return more, Run{First: run.First, End: at.End}
		}
		return by, at
	}
	return r.subjects(j)
}

// passiveOrActive returns who does what the verb at token j tells: behind "by" of a passive, else the subject.
func (r *reader) passiveOrActive(j int, s token.Sentence) ([]int, Run) {
	if r.passiveBefore(j) || r.word(j+1, r.w.By) {
		for k := j + 1; k < s.End && k < j+9 && r.tokens[k].Class <= token.Possessive; k++ {
			if r.word(k, r.w.By) {
				return r.actorList(k+1, s.End)
			}
		}
		return nil, Run{}
	}
	return r.actingAt(j, s.First)
}

// goBetweenAt reads whom "go-between", that ends at token j, names: "the go-between was A", "acted as the go-between".
func (r *reader) goBetweenAt(j int, s token.Sentence) ([]int, Run) {
	if !r.sense(j + 1).Has(cue.Be) {
		return r.holder(j, s)
	}
	by, at := r.actorList(j+2, s.End)
	if len(by) > 0 {
		return by, at
	}
	// "a foundation, the Henry Dunant Centre"
	for k := s.End - 1; k > j; k-- {
		if r.tokens[k].Class == token.Comma {
			return r.actorList(k+1, s.End)
		}
	}
	return nil, Run{}
}

// persuades reports whether somebody is brought to a truce by the verb at token j: "talked them into it", "persuaded both to extend the truce".
func (r *reader) persuades(j, limit int) bool {
	for k := j + 1; k < limit && k < j+10; k++ {
		switch {
		case r.word(k, r.w.Into):
			return k+1 >= limit || r.class(k+1) > token.Possessive || r.word(k+1, r.w.ItThis) || r.word(k+1, r.w.By) || r.about(k+1, min(limit, k+7)) || r.truceAt(k+1, min(limit, k+7))
		case r.word(k, r.w.To) && r.word(k+1, r.w.ToAccept):
			return r.about(k+2, min(limit, k+9)) || r.truceAt(k+1, min(limit, k+9))
		case r.tokens[k].Class > token.Comma:
			return false
		}
	}
	return false
}
