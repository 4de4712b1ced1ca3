package resolve

import (
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// speaking is what is known about who speaks while an article's statements are read. It is used up when they are.
type speaking struct {
	c  *Context
	in *Input
	d  *token.Doc
	w  *quote.Words
	t  []token.Token

	marks    []mark            // of all tokens
	quotes   []quote.Quotation // outermost only
	verbs    []quote.Verb      // those that are verbs where they stand, outside of quotations
	nounCues []quote.Verb      // nouns that report
	fixed    bool              // one of the verbs is a phrase that begins or ends a sentence: "according to"
	cues     []source          // for each verb who its subject is, once it was asked for
	asked    []bool
	spent    []bool   // for each verb whether a quotation before it is what it reports
	kept     []bool   // for each quotation whether it is speech
	spoken   []source // for each quotation, its source
	joint    together
	focus    []focused         // whom the sentences are about, in text order
	unnamed  []phrase          // the subjects among them that are one person described and not named, in text order
	named    map[described]int // looked up, never walked
	persons  bool              // named holds the persons of the article
	found    map[int]bool      // actors made of names that no room knew
}

// focused says that an actor was the subject, or the speaker, at a token. One whom no room knows is made an actor only when a pronoun that
// speaks means it: till then it is a phrase.
type focused struct {
	at, actor int // actor -1: np
	np        phrase
}

// together are the speakers of the last joint statement.
type together struct {
	at       int
	by, with []int
}

// A source is the tokens that name who speaks, and the verb that says so.
type source struct {
	np         phrase
	verb       int // index into verbs; -1 for none
	negated    bool
	ok         bool
	modal      bool   // it will, may or must be said
	infinitive bool   // to say
	passive    bool   // it has no subject because the verb is passive: "known as"
	via        phrase // the relay
	why        string
}

// A phrase is a noun phrase: its full extent and its core, which ends with the head noun or the name.
type phrase struct {
	first, end         int
	coreFirst, coreEnd int
}

func (p phrase) empty() bool { return p.end <= p.first }

// speakers ties quotations and reported speech to those who spoke.
func (c *Context) speakers(in *Input) {
	s := &c.memory().speaking
	*s = speaking{
		c: c, in: in, d: in.Doc, w: in.Quotes.Words, t: in.Doc.Tokens, quotes: s.quotes[:0], verbs: s.verbs[:0], focus: s.focus[:0], unnamed: s.unnamed[:0], named: s.named, found: s.found,
		nounCues: s.nounCues[:0], cues: s.cues, asked: s.asked, spent: s.spent, kept: s.kept, spoken: s.spoken,
	}
	clear(s.named)
	clear(s.found)
	s.mark()
	s.index()
	s.subjects()
	s.attribute()
	s.report()
}

// index lays the quotations and the verbs outside of them over the tokens.
func (s *speaking) index() {
	for _, q := range s.in.Quotes.Quotations {
		if q.Outer >= 0 {
			continue
		}
		s.quotes = append(s.quotes, q)
		end := q.End
		if q.Close >= 0 {
			end = q.Close + 1
		}
		for i := q.Open; i < end; i++ {
			s.marks[i].within = int32(len(s.quotes))
		}
	}
	for n := range s.in.Quotes.Verbs {
		v := &s.in.Quotes.Verbs[n]
		if s.marks[v.First].within != 0 && s.marks[v.First].within == s.marks[v.End-1].within {
			continue
		}
		if v.Tense == quote.Noun || !s.isVerb(v) {
			if v.Tense == quote.Noun || v.Frame&quote.Homograph != 0 && (v.Tense == quote.Base || v.Tense == quote.Present) {
				s.nounCues = append(s.nounCues, *v)
			}
			continue
		}
		s.verbs = append(s.verbs, *v)
		s.fixed = s.fixed || v.Tense == quote.Fixed
		for i := v.First; i < v.End; i++ {
			s.marks[i].verb = int32(len(s.verbs))
			s.marks[i].name = s.marks[i].name && !s.d.SentenceOf(i).Shouts
		}
	}
	s.cues, s.asked, s.spent = zeroed(s.cues, len(s.verbs)), zeroed(s.asked, len(s.verbs)), zeroed(s.spent, len(s.verbs))
	s.kept, s.spoken = zeroed(s.kept, len(s.quotes)), zeroed(s.spoken, len(s.quotes))
}

// isVerb reports whether a word that can be a verb of speech is one where it stands, and not a noun or an adjective.
func (s *speaking) isVerb(v *quote.Verb) bool {
	i := v.First
	if v.Tense == quote.Fixed || i == 0 {
		return true
	}
	t := &s.t[i]
	if t.Gap == token.Hyphen && i > 0 {
		return s.kind(i-1) == 0 && v.Tense != quote.Past // "peace-call"; "so-called"
	}
	if v.End < len(s.t) && s.t[v.End].Gap == token.Hyphen {
		return false
	}
	if t.Gap == token.Break {
		return v.Tense == quote.Ing || v.Tense == quote.Past
	}
	if v.Tense == quote.Ing && v.Frame&quote.PastOnly != 0 && v.Frame&quote.Clauses != 0 && v.End < len(s.t) && s.d.Str(v.End) != "that" {
		return false // "the movement ruling the north"
	}
	if (t.Case == token.Title || t.Case == token.Upper) && !s.d.SentenceOf(i).Shouts {
		// A headline, or a name.
		if s.d.Paras[s.d.ParaOf(i)].Kind.Prose() && s.sentenceIsTitled(i) {
			return v.Tense != quote.Base
		}
		return v.Tense == quote.Ing && s.starts(i)
	}
	k := s.kind(i - 1)
	prev := &s.t[i-1]
	switch {
	case prev.Class == token.Possessive:
		return v.Tense == quote.Ing && i >= 2 && s.kind(i-2)&quote.Pronoun != 0
	case k&quote.Determiner != 0 && k&(quote.Pronoun|quote.Relative|quote.Joint) == 0:
		return v.Class == "say" && v.Frame&quote.Clauses != 0 && v.Tense != quote.Ing && s.numeral(i-1) // "one said"
	case k&quote.Preposition != 0:
		return v.Tense == quote.Ing || v.Tense == quote.Base && s.d.Low(i-1) == "to"
	}
	if v.Tense == quote.Past && i > 1 && (k&quote.Adverb != 0 || s.ly(i-1)) && (s.t[i-2].Class == token.Possessive || s.small(i-2)&quote.Determiner != 0 && s.small(i-2)&(quote.Pronoun|quote.Relative) == 0) {
		return false // "a recently announced plan"
	}
	if v.Frame&quote.Homograph == 0 || v.Tense == quote.Ing || v.Tense == quote.Past {
		return true
	}
	// "report", "claims": a verb only behind what can be its subject or an auxiliary.
	switch {
	case k&(quote.Pronoun|quote.Auxiliary|quote.Relative|quote.Adverb|quote.Negation|quote.Person|quote.Body) != 0:
		return true
	case prev.Case == token.Title || prev.Case == token.Upper || prev.Case == token.Mixed:
		return v.Tense == quote.Present || s.d.Text.Clean[prev.End-1] == 's'
	case k&quote.And != 0 || prev.Class == token.Comma:
		return v.Tense == quote.Present
	}
	if prev.Class == token.Quote {
		return v.Tense == quote.Present // "…," worries the mayor
	}
	for j := i - 2; j >= 0 && i-j <= 4 && s.t[j].Class == token.Word; j-- {
		if s.small(j)&quote.Determiner != 0 && s.kind(i-1)&^quote.Day == 0 {
			return false // "some early reports that"
		}
		if s.kind(j)&^quote.Day != 0 || !s.lower(j) {
			break
		}
	}
	// "polls show a lead", "the report claims that …"
	if v.Tense == quote.Base && (prev.Class != token.Word || s.d.Text.Clean[prev.End-1] != 's' || t.Gap == token.Hyphen) {
		return false
	}
	return v.End < len(s.t) && (s.kind(v.End)&(quote.That|quote.Determiner|quote.Pronoun) != 0 || v.Tense == quote.Base && s.isName(v.End))
}

// sentenceIsTitled reports whether the words around token i are capitalised as in a headline.
func (s *speaking) sentenceIsTitled(i int) bool {
	sent := s.d.SentenceOf(i)
	upper, lower := 0, 0
	for j := max(sent.First, i-far); j < min(sent.End, i+far); j++ {
		if s.t[j].Class != token.Word || s.t[j].End-s.t[j].Start < 4 {
			continue
		}
		if s.lower(j) {
			lower++
		} else {
			upper++
		}
	}
	return upper > 3*lower
}

// ref returns the mention of an actor that covers token i; nil if there is none.
func (s *speaking) ref(i int) *Ref {
	if i < 0 || i >= len(s.c.ActorAt) || s.c.ActorAt[i] == 0 {
		return nil
	}
	return &s.c.Refs[s.c.ActorAt[i]-1]
}

// ly reports whether token i is an adverb by its look: "angrily".
func (s *speaking) ly(i int) bool {
	t := &s.t[i]
	return t.Class == token.Word && t.Case == token.Lower && t.End-t.Start > 4 && s.d.Text.Clean[t.End-2:t.End] == "ly"
}
