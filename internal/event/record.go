package event

import (
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
)

// The claims of records are those of package resolve.
type (
	// Evidence is where a fact was read.
	Evidence = resolve.Evidence
	// Run is a range of tokens.
	Run = resolve.Run
)

// A Truce is one truce of the article. The values of Kind, Modality, Status, As, Code are the closed lists of the domain.
type Truce struct {
	Kind       string
	Called     []string // referring expressions as written, in order of first use
	Modality   string   // "" for actual; hypothetical, historical
	Status     []resolve.Claim[string]
	History    []Transition
	Places     []PlaceRef
	Declared   []resolve.Claim[moment.Moment]
	Start, End []resolve.Claim[moment.Moment]
	Length     []resolve.Claim[moment.Duration]
	After      *After
	Windows    []Window
	Roles      []Role
	Purposes   []Purpose
	Conditions []Condition
	Violations []Violation
	Unknown    []Unknown
	Related    []Relation
	Evidence   []Evidence // of every referring expression
}

// A Transition is a step in a truce's life that the text asserts.
type Transition struct {
	Status   string
	Degree   string // of a collapse: partly, largely, fully
	When     []resolve.Claim[moment.Moment]
	By       []int // actors; empty: the article's own voice
	Mode     string
	Evidence []Evidence
}

// A PlaceRef is a place that a truce covers.
type PlaceRef struct {
	Place    int // index into Context.Places
	Evidence []Evidence
}

// After ties the start to an event that has no date.
type After struct {
	Event    string
	Offset   moment.Duration
	Evidence []Evidence
}

// A Window is a daily window, local clock times "15:04".
type Window struct {
	From, To, Zone string
	Evidence       []Evidence
}

// A Role says what an actor is to a truce.
type Role struct {
	Actor    int
	As       string
	Evidence []Evidence
}

// A Purpose says what a truce is for.
type Purpose struct {
	Code     string
	Evidence []Evidence
}

// A Condition is a condition of a truce in the text's words.
type Condition struct {
	Text     string
	By       []int
	Evidence []Evidence
}

// A Violation is an alleged, denied or reported breach.
type Violation struct {
	Type, As string
	Actors   []int
	Target   string
	Place    int // index into Context.Places; -1 for none
	When     []resolve.Claim[moment.Moment]
	Toll     string
	By       []int
	DeniedBy []int
	Evidence []Evidence
}

// Unknown is a fact that the text says is not known: length, conditions, start …
type Unknown struct {
	Fact     string
	Evidence []Evidence
}

// A Relation ties a truce to another of the same article.
type Relation struct {
	As       string
	Truce    int // index into Records.Truces
	Evidence []Evidence
}

// A Statement is a Speech with what it means for the truces.
type Statement struct {
	Speech int // index into Context.Speeches
	Stance string
	About  []int // indices into Records.Truces
}

// Records is what an article says.
type Records struct {
	Truces     []Truce
	Statements []Statement
}
