package truce

import (
	"iter"
	"log/slog"
)

// Schema names the JSON form of a [Report]: the contract that programs in other languages read.
const Schema = "truce/1"

// A Report is what one article says, with every fact tied to the bytes it came from.
// The zero Report says nothing. Ids hold within one report.
type Report struct {
	Schema      string       `json:"schema"`                // [Schema]
	MadeBy      MadeBy       `json:"made_by,omitzero"`      // which version of the library and of its tables
	Article     string       `json:"article"`               // Article.ID
	TextSHA256  string       `json:"text_sha256,omitempty"` // of Article.Text, in hexadecimal
	Published   Fact[Moment] `json:"published,omitzero"`    // given, stated or inferred
	Times       []Timex      `json:"times,omitempty"`       // every temporal expression, in text order
	Places      []Place      `json:"places,omitempty"`      // in order of first mention
	Actors      []Actor      `json:"actors,omitempty"`      // in order of first mention
	Truces      []Truce      `json:"truces,omitempty"`      // in order of first mention
	Statements  []Statement  `json:"statements,omitempty"`  // in text order
	Diagnostics []Diagnostic `json:"diagnostics,omitempty"` // what a reader should know of how the article was read
}

// LogValue gives counts only: a log never holds an article's text.
func (r *Report) LogValue() slog.Value {
	if r == nil {
		return slog.StringValue("no report")
	}
	return slog.GroupValue(
		slog.String("article", r.Article),
		slog.Int("times", len(r.Times)),
		slog.Int("places", len(r.Places)),
		slog.Int("actors", len(r.Actors)),
		slog.Int("truces", len(r.Truces)),
		slog.Int("statements", len(r.Statements)),
		slog.Int("diagnostics", len(r.Diagnostics)),
	)
}

// Actor returns the actor with the given id, or nil.
func (r *Report) Actor(id ActorID) *Actor {
	for i := range r.Actors {
		if r.Actors[i].ID == id {
			return &r.Actors[i]
		}
	}
	return nil
}

// Place returns the place with the given id, or nil.
func (r *Report) Place(id PlaceID) *Place {
	for i := range r.Places {
		if r.Places[i].ID == id {
			return &r.Places[i]
		}
	}
	return nil
}

// Truce returns the truce with the given id, or nil.
func (r *Report) Truce(id TruceID) *Truce {
	for i := range r.Truces {
		if r.Truces[i].ID == id {
			return &r.Truces[i]
		}
	}
	return nil
}

// MadeBy says what made a report, so that a later run can tell whether it would say the same.
type MadeBy struct {
	Version string `json:"version"` // of the library, [Version]
	Tables  string `json:"tables"`  // of the tables of places, actors and offices
	TZData  string `json:"tzdata"`  // release of the IANA time zone database, such as "2026a"
}

// Ids of records. They are ordinals in text order ("t1", "a2", "p3", "s4") and hold within one report or one corpus.
type (
	ActorID     string
	PlaceID     string
	TruceID     string
	StatementID string
)

// A Span is a half-open range of bytes of Article.Text, [Start, End). The zero Span is the empty range at its beginning.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Field names the part of an article that a span is in. The zero Field is the text.
type Field string

// The fields of an article.
const (
	InText  Field = ""
	InTitle Field = "title"
)

// A Mention is a span and the field it is in.
type Mention struct {
	Span
	In      Field  `json:"in,omitempty"`
	Article string `json:"article,omitempty"` // id of the article; in a [Corpus] only
}

// Evidence is the words that a fact was read from.
type Evidence struct {
	Article string `json:"article,omitempty"` // id of the article; in a [Corpus] only
	In      Field  `json:"in,omitempty"`
	Span    Span   `json:"span"`
	Text    string `json:"text"`           // the bytes at the span, at most 300 of them
	Rule    string `json:"rule,omitempty"` // for debugging; outside the compatibility promise
}

// A Place is a place that the article names.
type Place struct {
	ID       PlaceID   `json:"id"`
	Key      string    `json:"key,omitempty"`     // the gazetteer's id, the same in every report; empty if it has none
	Name     string    `json:"name"`              // the gazetteer's name; as written where the article never uses that: "Zaire"
	Kind     string    `json:"kind,omitempty"`    // country, capital, city, region …
	Country  string    `json:"country,omitempty"` // ISO 3166-1 alpha-2; empty if in none, or in several
	Zone     string    `json:"zone,omitempty"`    // IANA time zone; empty where there are several
	Lat      float64   `json:"lat,omitzero"`      // degrees north, WGS 84
	Lon      float64   `json:"lon,omitzero"`      // degrees east
	Mentions []Mention `json:"mentions,omitempty"`
}

// A Truce is one halt to fighting, agreed, announced, called for or remembered, as one article tells it.
type Truce struct {
	ID         TruceID        `json:"id"`
	Kind       Kind           `json:"kind"`
	Called     []string       `json:"called,omitempty"`   // the referring expressions, as written
	Modality   Modality       `json:"modality,omitempty"` // zero: actual
	Status     Fact[Status]   `json:"status,omitzero"`    // at publication: for each voice, the last step it asserts by that day
	History    []Transition   `json:"history,omitempty"`  // every step that the text asserts
	Places     []TrucePlace   `json:"places,omitempty"`
	Declared   Fact[Moment]   `json:"declared,omitzero"` // when it was announced or signed
	Start      Fact[Moment]   `json:"start,omitzero"`    // when it takes effect
	End        Fact[Moment]   `json:"end,omitzero"`
	Length     Fact[Duration] `json:"length,omitzero"`
	After      *After         `json:"after,omitempty"`   // a start that hangs on an event
	Windows    []Window       `json:"windows,omitempty"` // the hours of a daily pause
	Roles      []TruceRole    `json:"roles,omitempty"`
	Purpose    []Purpose      `json:"purpose,omitempty"`
	Conditions []Condition    `json:"conditions,omitempty"`
	Violations []Violation    `json:"violations,omitempty"`
	Unknown    []Unknown      `json:"unknown,omitempty"` // what is stated to be unknown
	Related    []Related      `json:"related,omitempty"`
	Evidence   []Evidence     `json:"evidence,omitempty"` // of every referring expression
}

// A Transition is a step in the life of a truce that somebody asserts.
type Transition struct {
	Status   Status       `json:"status"`
	Degree   Degree       `json:"degree,omitempty"`
	When     Fact[Moment] `json:"when,omitzero"`
	By       []ActorID    `json:"by,omitempty"` // who took the step, else who asserts it; empty: the article's own voice
	Mode     Mode         `json:"mode,omitempty"`
	Evidence []Evidence   `json:"evidence,omitempty"`
}

// A TrucePlace is a place that a truce covers.
type TrucePlace struct {
	ID       PlaceID    `json:"id"`
	Name     string     `json:"name"`
	Country  string     `json:"country,omitempty"`
	Zone     string     `json:"zone,omitempty"`
	Evidence []Evidence `json:"evidence,omitempty"`
}

// After ties a start to an event that has no date: "72 hours after the last signature".
type After struct {
	Event    string     `json:"event"`           // in the text's words
	Offset   Duration   `json:"offset,omitzero"` // how long after it; zero: upon it
	Evidence []Evidence `json:"evidence,omitempty"`
}

// A Window is the part of every day in which a truce holds, in local clock times "15:04".
type Window struct {
	From     string     `json:"from"`
	To       string     `json:"to"`             // on the next day if it is not after From
	Zone     string     `json:"zone,omitempty"` // IANA time zone; empty if not known
	Evidence []Evidence `json:"evidence,omitempty"`
}

// A TruceRole says what an actor is to a truce.
type TruceRole struct {
	Actor    ActorID    `json:"actor"`
	As       Role       `json:"as"`
	Evidence []Evidence `json:"evidence,omitempty"`
}

// A Purpose says what a truce is for.
type Purpose struct {
	Code     PurposeCode `json:"code"`
	Evidence []Evidence  `json:"evidence,omitempty"`
}

// A Condition is something on which a truce hangs, in the text's words.
type Condition struct {
	Text     string     `json:"text"`
	By       []ActorID  `json:"by,omitempty"` // who sets it; empty: the article's own voice
	Evidence []Evidence `json:"evidence,omitempty"`
}

// A Violation is an act that somebody calls a breach of a truce, denies to have been one, or says does not count as one.
type Violation struct {
	Type     string       `json:"type,omitempty"` // shelling, airstrike, clash …
	As       ViolationAs  `json:"as"`
	Actors   []ActorID    `json:"actors,omitempty"` // who is said to have done it
	Target   string       `json:"target,omitempty"` // in the text's words
	Place    PlaceID      `json:"place,omitempty"`
	When     Fact[Moment] `json:"when,omitzero"`
	Toll     string       `json:"toll,omitempty"`      // in the text's words
	By       []ActorID    `json:"by,omitempty"`        // who says so; empty: the article's own voice
	DeniedBy []ActorID    `json:"denied_by,omitempty"` // who denies it
	Evidence []Evidence   `json:"evidence,omitempty"`
}

// Unknown is a fact that the text says is not known.
type Unknown struct {
	Fact     string     `json:"fact"` // start, end, length, conditions, parties …
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Related ties a truce to another.
type Related struct {
	As       RelationAs `json:"as"`
	Truce    TruceID    `json:"truce"`
	Evidence []Evidence `json:"evidence,omitempty"`
}

// A Diagnostic is something a user should know about how an article was read.
type Diagnostic struct {
	Severity Severity `json:"severity"`
	Code     string   `json:"code"` // stable; the codes are listed in the package comment
	Message  string   `json:"message"`
	Span     *Span    `json:"span,omitempty"`
	In       Field    `json:"in,omitempty"`
	Article  string   `json:"article,omitempty"` // id of the article; in a [Corpus] only
}

// Severity ranks a [Diagnostic].
type Severity string

// The severities.
const (
	SeverityError   Severity = "error"   // something of the article could not be read
	SeverityWarning Severity = "warning" // facts may be wrong or missing
	SeverityInfo    Severity = "info"
)

// A Fact is what is said of one question, by whom, and how it may be understood.
// Two kinds of doubt stay apart: it is ambiguous if one claim can be read in several ways, and contested if two claims
// cannot both be right. The zero Fact is one of which nothing was said.
type Fact[T comparable] struct {
	Claims []Claim[T] `json:"claims,omitempty"`
}

// A Claim is what one voice says of one question. Readings are alternatives, best first; there is at least one.
type Claim[T comparable] struct {
	By       ActorID      `json:"by,omitempty"`   // empty: the article's own voice
	Mode     Mode         `json:"mode,omitempty"` // zero: asserted
	Readings []Reading[T] `json:"readings"`
	Evidence []Evidence   `json:"evidence,omitempty"`
}

// A Reading is one way to understand a claim, with its reasons: stable codes, listed in the package comment.
type Reading[T comparable] struct {
	Value T        `json:"value"`
	Why   []string `json:"why,omitempty"`
}

// IsZero reports whether nothing was said.
func (f Fact[T]) IsZero() bool { return len(f.Claims) == 0 }

// Value returns what the article holds to be so. It refuses, with false, when nothing is said, when what is said is ambiguous or
// contested, and when it is only proposed, demanded or denied: those are in All. Of values that agree it returns the finest.
func (f Fact[T]) Value() (T, bool) {
	var v, zero T
	found := false
	for _, c := range f.Claims {
		if !c.Mode.answers() || len(c.Readings) == 0 {
			continue
		}
		if len(c.Readings) > 1 {
			return zero, false
		}
		switch w := c.Readings[0].Value; {
		case !found:
			v, found = w, true
		case conflict(v, w):
			return zero, false
		case finer(w, v):
			v = w
		}
	}
	return v, found
}

// Best returns the first reading of the first claim that answers, whatever speaks against it. It is a choice, not a finding:
// use it where a guess is better than nothing, and [Fact.Value] elsewhere.
func (f Fact[T]) Best() (T, bool) {
	for _, c := range f.Claims {
		if c.Mode.answers() && len(c.Readings) > 0 {
			return c.Readings[0].Value, true
		}
	}
	var zero T
	return zero, false
}

// Contested reports whether two claims cannot both be right, however they are read.
func (f Fact[T]) Contested() bool {
	for i, c := range f.Claims {
		for _, d := range f.Claims[:i] {
			if c.Mode.answers() && d.Mode.answers() && allConflict(c.Readings, d.Readings) {
				return true
			}
		}
	}
	return false
}

func allConflict[T comparable](a, b []Reading[T]) bool {
	for _, x := range a {
		for _, y := range b {
			if !conflict(x.Value, y.Value) {
				return false
			}
		}
	}
	return len(a) > 0 && len(b) > 0
}

// Ambiguous reports whether one claim has more than one reading.
func (f Fact[T]) Ambiguous() bool {
	for _, c := range f.Claims {
		if len(c.Readings) > 1 {
			return true
		}
	}
	return false
}

// All returns every reading with its claim, in order, those of proposals, demands and denials included.
func (f Fact[T]) All() iter.Seq2[T, Claim[T]] {
	return func(yield func(T, Claim[T]) bool) {
		for _, c := range f.Claims {
			for _, r := range c.Readings {
				if !yield(r.Value, c) {
					return
				}
			}
		}
	}
}

// conflict reports whether a and b cannot both be right: by the type's own word, else if they differ.
func conflict[T comparable](a, b T) bool {
	if c, ok := any(a).(interface{ Conflicts(T) bool }); ok {
		return c.Conflicts(b)
	}
	return a != b
}

// finer reports whether a says more than b, which it agrees with.
func finer[T comparable](a, b T) bool {
	if c, ok := any(a).(interface{ finer(T) bool }); ok {
		return c.finer(b)
	}
	return false
}
