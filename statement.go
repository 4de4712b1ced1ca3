package truce

// A Statement is something said by somebody: words in quotation marks, or speech reported without them.
type Statement struct {
	ID        StatementID   `json:"id"`
	Kind      StatementKind `json:"kind"`
	By        Fact[ActorID] `json:"by,omitzero"`       // the speaker; its readings are alternatives
	With      []ActorID     `json:"with,omitempty"`    // the other speakers of a joint statement
	Via       []ActorID     `json:"via,omitempty"`     // who passes it on, outermost first: "state TV quoted an official as saying"
	Article   string        `json:"article,omitempty"` // id of the article; in a [Corpus] only
	Span      Span          `json:"span"`              // the words, without their marks
	In        Field         `json:"in,omitempty"`      // the field of the span
	Text      string        `json:"text"`              // exactly the bytes at the span
	Cue       string        `json:"cue,omitempty"`     // the verb or phrase of speech
	Class     CueClass      `json:"class,omitempty"`   // of the cue
	Stance    Stance        `json:"stance,omitempty"`
	About     []TruceID     `json:"about,omitempty"`
	Addressee []ActorID     `json:"addressee,omitempty"`
	Medium    string        `json:"medium,omitempty"` // statement, interview, briefing, call, tweet …; empty if not stated
	When      Fact[Moment]  `json:"when,omitzero"`
	Where     PlaceID       `json:"where,omitempty"`
	Evidence  []Evidence    `json:"evidence,omitempty"` // of the cue and the speaker
}

// StatementKind says how the words of a statement are given.
type StatementKind string

// The kinds of statements.
const (
	StatementDirect   StatementKind = "direct"   // whole, between quotation marks
	StatementPartial  StatementKind = "partial"  // a quoted fragment inside reported speech
	StatementIndirect StatementKind = "indirect" // reported without marks
)

// CueClass says what sort of verb introduces a statement.
type CueClass string

// The classes of cues.
const (
	CueSay         CueClass = "say"
	CueAnnounce    CueClass = "announce"
	CueAccuse      CueClass = "accuse"
	CueDeny        CueClass = "deny"
	CueDemand      CueClass = "demand"
	CueCall        CueClass = "call"
	CueWarn        CueClass = "warn"
	CuePledge      CueClass = "pledge"
	CueConfirm     CueClass = "confirm"
	CueReport      CueClass = "report"
	CueClaim       CueClass = "claim"
	CueAccordingTo CueClass = "according_to"
)

// Stance says which way a statement cuts.
type Stance string

// The stances.
const (
	StanceAnnounces Stance = "announces"
	StanceConfirms  Stance = "confirms"
	StanceAccepts   Stance = "accepts"
	StancePledges   Stance = "pledges"
	StanceProposes  Stance = "proposes"
	StanceCallsFor  Stance = "calls_for"
	StanceDemands   Stance = "demands"
	StanceSupports  Stance = "supports"
	StanceDoubts    Stance = "doubts"
	StanceWarns     Stance = "warns"
	StanceOpposes   Stance = "opposes"
	StanceRejects   Stance = "rejects"
	StanceAccuses   Stance = "accuses"
	StanceDenies    Stance = "denies"
	StanceReports   Stance = "reports"
	StanceRegrets   Stance = "regrets"
	StanceNeutral   Stance = "neutral"
)

// CAMEO returns the code of the stance in CAMEO 1.1b3 (Schrodt 2012), as of a statement about a truce; "" for [StanceNeutral] and
// for what is no stance.
func (s Stance) CAMEO() string { return codes[s].cameo }

// PLOVER returns the category of the stance in PLOVER 2021, with its mode behind a hyphen where it has one; "" where there is none.
func (s Stance) PLOVER() string { return codes[s].plover }

// codes maps stances by the lists of CAMEO and of PLOVER's conversion table.
var codes = map[Stance]struct{ cameo, plover string }{
	StanceAnnounces: {"0871", "CONCEDE"},
	StanceConfirms:  {"0871", "CONCEDE"},
	StanceAccepts:   {"0356", "AGREE"},
	StancePledges:   {"0356", "AGREE"},
	StanceProposes:  {"0256", "REQUEST-yield"},
	StanceCallsFor:  {"0256", "REQUEST-yield"},
	StanceDemands:   {"1056", "REQUEST-yield"},
	StanceSupports:  {"051", "SUPPORT"},
	StanceDoubts:    {"012", ""},
	StanceWarns:     {"130", "THREATEN"},
	StanceOpposes:   {"1246", "REJECT-yield"},
	StanceRejects:   {"1246", "REJECT-yield"},
	StanceAccuses:   {"112", "ACCUSE-allege"},
	StanceDenies:    {"016", "REJECT"},
	StanceReports:   {"010", ""},
	StanceRegrets:   {"010", ""},
}

// OfficeOf returns the office that the first speaker of s held when it was said, or, if the text does not tell when, when the article was
// published. Of several offices it is the last that began. It reports false if s has no certain speaker or no office of the speaker is known to
// cover that time; an office without dates covers every time.
func (r *Report) OfficeOf(s Statement) (Office, bool) {
	id, ok := s.By.Best()
	if !ok {
		return Office{}, false
	}
	a := r.Actor(id)
	if a == nil {
		return Office{}, false
	}
	at, dated := s.When.Best()
	if !dated {
		at, dated = r.Published.Best()
	}
	best := -1
	for i, o := range a.Offices {
		if dated && (!o.From.IsZero() && at.Before(o.From) || !o.To.IsZero() && o.To.Before(at)) {
			continue
		}
		if best < 0 || a.Offices[best].From.IsZero() || a.Offices[best].From.Before(o.From) {
			best = i
		}
	}
	if best < 0 {
		return Office{}, false
	}
	return a.Offices[best], true
}
