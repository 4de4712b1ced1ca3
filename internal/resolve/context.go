package resolve

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/place"
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/span"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// Input is one article's tokens and mentions, and what the caller said of it.
type Input struct {
	Doc        *token.Doc
	Published  moment.Moment // as given; zero if it was not
	Source     string        // the outlet, as given
	MonthFirst bool          // ranks the readings of 09/05/2016; removes none
	DayFirst   bool
	Genre      Genre

	Times  []timex.Mention
	Places []place.Mention
	Names  []name.Mention
	Quotes quote.Mentions
	Cues   cue.Mentions
	Whole  []int32 // the hits of rule.Whole

	Gazetteer *place.Finder
	Roster    *name.Finder
	Words     *Words
}

// Genre says how a text relates its times to one another.
type Genre uint8

// The genres.
const (
	Auto      Genre = iota // chosen from the text
	News                   // against the day of publication
	Narrative              // against the running date of the story
)

// Narrator is the index of the article's own voice wherever an actor's index stands.
const Narrator = -1

// A Claim is what one voice says of one fact. Readings are alternatives, best first.
type Claim[T any] struct {
	By       int    // index of an Actor; Narrator for the article's own voice
	Mode     string // "" for asserted; else planned, proposed, demanded, derived, denied
	Readings []Reading[T]
	Evidence []Evidence
}

// A Reading is one way to understand a claim, with the stable codes of its reasons.
type Reading[T any] struct {
	Value T
	Why   []string
}

// Evidence is the words a fact was read from: a span of the clean text, and the rule that read it.
type Evidence struct {
	Span span.Span
	Rule string
}

// A Context is what resolve finds out. Everything in it is final: no later room writes to it.
type Context struct {
	Published   []Claim[moment.Moment]
	Times       []Time  // in text order
	Places      []Place // one for each place, in order of first mention
	Setting     int     // the region, town or country that it is set in: index into Places; -1 if it does not tell
	About       int     // the country that the article is set in, as far as it tells: index into Places; -1 if it does not
	Actors      []Actor // one for each actor, in order of first mention
	Speeches    []Speech
	Diagnostics []Diagnostic

	// ActorAt gives for each token the innermost actor's mention that covers it, pronouns included: index+1 into
	// Refs; 0 for none.
	ActorAt []int32
	Refs    []Ref
	// PlaceAt gives for each token the place named there: index+1 into Places; 0 for none. "There" is included.
	PlaceAt []int32

	mem     *Scratch     // where the slices lie
	strings Slab[string] // of Reading.Why and Actor.Called; reports share them, so they are not part of mem
}

// A Time is a temporal expression with its value.
type Time struct {
	First, End int    // tokens
	Type       string // DATE, TIME, DURATION, SET
	Value, Mod string // as TIMEX3; no zone in the value
	Moment     []Reading[moment.Moment]
	Length     moment.Duration // of a DURATION, and of a SET's period
	// Relation ties it to an event in the text that has no date: "72 hours after the last signature".
	Relation *Relation
	// Preposition is the word that governs the expression, folded: "from", "until", "for", "by", "since", "within" …; "" for none.
	Preposition string
	Rule        string
	// Beside is one more than the index of the time that names the same instant by another clock, in brackets beside it; 0 for none.
	Beside int
}

// Past returns the token behind a time, and behind the comma that closes it if it has one within: "on Saturday, May 7, | that they would".
func (t *Time) Past(tokens []token.Token) int {
	if t.End < len(tokens) && tokens[t.End].Class == token.Comma {
		for k := t.First + 1; k < t.End; k++ {
			if tokens[k].Class == token.Comma {
				return t.End + 1
			}
		}
	}
	return t.End
}

// A Relation is the distance of a time from an event.
type Relation struct {
	Offset               moment.Duration
	Before               bool // else after
	EventFirst, EventEnd int  // tokens that name the event
}

// A Place is a place of the article.
type Place struct {
	Key, Name, Kind, Country, Zone string
	Lat, Lon                       float64
	Mentions                       []Run
	Venues                         []Run // those mentions that say where people met or spoke, or where the report was filed
	Implied                        []Run // what speaks of a country that is never named: "the Afghan truce", else its towns
}

// A Run is a half-open range of tokens.
type Run struct{ First, End int }

// A Ref is one mention of an actor, a pronoun or a short form as well as a full name.
type Ref struct {
	Run                       // titles included
	HeadFirst, HeadEnd int    // the bare name
	Actors             []int  // which actors it may be: alternatives, best first
	With               []int  // further actors that it names together with Actors[0]: "both sides", "they"
	Form               string // full, short, acronym, metonym, description, title, pronoun
	Plural             bool
}

// An Actor is a person or body of the article.
type Actor struct {
	Key, Kind, Name, Country string
	Called                   []string // every form used, in order of first use
	Offices                  []Office
	Affiliated               []Affiliation
	Mentions                 []Run // full extent, pronouns left out
}

// An Office is a post that the text or a table says the actor held.
type Office struct {
	Title, Of string
	From, To  moment.Moment // zero: not known
	Evidence  []Evidence    // empty if it comes from a table alone
}

// An Affiliation ties an actor to another: "al Qaida-linked", "a spokesman for".
type Affiliation struct {
	With     int    // index of an Actor
	As       string // member, spokesperson, head, allied, linked, backed_by
	Evidence []Evidence
}

// A Speech is a statement and who made it.
type Speech struct {
	Kind       string // direct, partial, indirect
	First, End int    // tokens of the words, without their marks
	Span       span.Span
	By         []Reading[int] // actors; alternatives
	With       []int          // the others of a joint statement
	Via        []int          // relays, outermost first
	Cue        Run            // verb or phrase of speech; empty if there is none
	CueText    string
	Class      string // cue class, DOMAIN.md §3.6
	Leaning    string // the stance that the cue alone gives; "" where only what is said can tell
	Host       Run    // the words of which a fragment is part; First, End for others
	Addressee  []int
	Medium     string
	When       int // index into Times; -1 for none
	Where      int // index into Places; -1 for none
	Negated    bool
	Evidence   []Evidence
}

// A Diagnostic is something a user should know about how the article was read.
type Diagnostic struct {
	Severity string // error, warning, info
	Code     string
	Message  string
	Span     span.Span
	HasSpan  bool
}
