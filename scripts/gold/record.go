package main

// An article is one line of articles.gold.jsonl. The keys up to Notes are those
// of the corpus of real articles, so that one scorer reads both; the others say
// what the article is there for.
type article struct {
	ID              string      `json:"id"`
	Published       string      `json:"published"`         // a day, or A/B when only bounds are certain
	PublishedInText bool        `json:"published_in_text"` // the text itself shows the day
	Trap            bool        `json:"trap"`              // nothing in it is a current truce
	DatesAnnotated  bool        `json:"dates_annotated"`
	Truces          []*truce    `json:"truces"`
	Statements      []*quote    `json:"statements"` // direct and partial quotations
	Dates           []*date     `json:"dates"`      // calendar dates and clock times
	Notes           string      `json:"notes,omitempty"`
	HeldBack        bool        `json:"held_back"` // not read by those who write rules
	Conflict        string      `json:"conflict,omitempty"`
	Style           string      `json:"style"`
	Shows           []string    `json:"shows,omitempty"`
	source          *sourceText // where surfaces are looked up
}

// A truce is one truce an article tells of. Kind and Status are spelled as the
// scorer spells them, Contract* as the contract does.
type truce struct {
	Kind            string      `json:"kind"`
	KindAlt         []string    `json:"kind_alt,omitempty"`
	Mention         string      `json:"mention"`
	MentionStart    int         `json:"mention_start"`
	MentionEnd      int         `json:"mention_end"`
	Places          []string    `json:"places"`
	Parties         []string    `json:"parties"`
	Brokers         []string    `json:"brokers"`
	AnnouncedBy     []string    `json:"announced_by"`
	Excluded        []string    `json:"excluded"`
	Status          string      `json:"status"`
	StatusAlt       []string    `json:"status_alt,omitempty"`
	Start           *string     `json:"start"`
	StartSurface    *string     `json:"start_surface"`
	End             *string     `json:"end"`
	EndSurface      *string     `json:"end_surface"`
	Duration        *string     `json:"duration"`
	DurationSurface *string     `json:"duration_surface"`
	Optional        bool        `json:"optional,omitempty"`
	Note            string      `json:"note,omitempty"`
	ContractKind    string      `json:"contract_kind"`
	ContractStatus  string      `json:"contract_status"`
	Modality        string      `json:"modality"`
	Roles           []role      `json:"roles,omitempty"`
	Purpose         []coded     `json:"purpose,omitempty"`
	Starts          []claim     `json:"starts,omitempty"`   // every claim, with its claimant
	Ends            []claim     `json:"ends,omitempty"`     // every claim, with its claimant
	Declared        []claim     `json:"declared,omitempty"` // when it was signed or announced
	After           *contingent `json:"after,omitempty"`
	Windows         []window    `json:"windows,omitempty"`
	Conditions      []coded     `json:"conditions,omitempty"`
	Violations      []coded     `json:"violations,omitempty"`
	Unknown         []coded     `json:"unknown,omitempty"`
	History         []coded     `json:"history,omitempty"`
	Related         []coded     `json:"related,omitempty"`
}

type role struct {
	Actor string `json:"actor"`
	As    string `json:"as"`
}

// coded is a code of one of the closed lists with the words that license it.
type coded struct {
	Code    string `json:"code"`
	Surface string `json:"surface"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

type claim struct {
	By      string `json:"by,omitempty"` // empty: the article's own voice
	Value   string `json:"value"`
	Surface string `json:"surface"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

type contingent struct {
	Event   string `json:"event"`
	Offset  string `json:"offset,omitempty"`
	Surface string `json:"surface"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

type window struct {
	From    string `json:"from"`
	To      string `json:"to"`
	Surface string `json:"surface"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
}

type quote struct {
	Speaker    string   `json:"speaker"`
	SpeakerAlt []string `json:"speaker_alt,omitempty"`
	Quote      string   `json:"quote"`
	Start      int      `json:"start"`
	End        int      `json:"end"`
	Optional   bool     `json:"optional,omitempty"`
	Stance     string   `json:"stance,omitempty"`
}

type date struct {
	Surface  string `json:"surface"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Value    string `json:"value"`
	Optional bool   `json:"optional,omitempty"`
}

// The closed lists of the contract: what a gold file may say.
var (
	kinds      = set("truce cease_fire cessation_of_hostilities temporary_cessation preliminary_cease_fire definitive_cease_fire armistice humanitarian_pause regime_of_silence de_escalation_zone suspension_of_operations unilateral_halt ceasefire_extension unspecified")
	statuses   = set("called_for proposed counter_proposed negotiating rejected denied agreed_in_principle agreed announced scheduled in_effect holding faltering violated suspended extended widened renewal_sought renewed expired collapsed terminated superseded historical unknown")
	modalities = set("actual hypothetical historical")
	roles      = set("party proposer announcer broker mediator facilitator negotiator architect host guarantor monitor addressee excluded violator")
	purposes   = set("humanitarian peace_process holiday election de_escalation prisoner_exchange evacuation other unclear")
	breaches   = set("alleged denied reported not_a_violation")
	relations  = set("extends renews replaces part_of becomes")
	stances    = set("announces confirms accepts pledges proposes calls_for demands supports doubts warns opposes rejects accuses denies reports regrets neutral")
	styles     = set("british american indian arabic wire")
)

// phenomena are what the articles have to show, each by at least three of them.
var phenomena = set(`
contingent clock zones feast extensions unilateral denied partial-domain standing several metaphor synonym
non-breach chain numbers shift numeric-date bound
two-clocks contested inferred-year midnight windows unknown-length zone-change no-year
q-straight q-curly q-mixed q-nested q-apostrophes q-backticks q-single q-guillemets q-reopened q-unclosed q-partial
s-before s-after s-inverted s-interrupted s-carried s-appositive s-pronoun s-joint s-several s-body s-metonym s-relay s-anonymous
also-read caption dateline byline updated related-date years-ago caps-lead hard-wrap crlf rule-line
conditional excluded toll`)

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range fields(s) {
		m[w] = true
	}
	return m
}
