package truce

// An Actor is a person or a body that the article speaks of, under every name it is given there.
type Actor struct {
	ID         ActorID       `json:"id"`
	Key        string        `json:"key,omitempty"`     // the table's id, the same in every report; empty if it has none
	Kind       ActorKind     `json:"kind,omitempty"`    // zero: not known
	Name       string        `json:"name"`              // the table's name, else the fullest form used
	Country    string        `json:"country,omitempty"` // ISO 3166-1 alpha-2; empty for bodies of no one state
	Called     []string      `json:"called,omitempty"`  // every form used, in order of first use
	Offices    []Office      `json:"offices,omitempty"`
	Affiliated []Affiliation `json:"affiliated,omitempty"`
	Mentions   []Mention     `json:"mentions,omitempty"` // names and descriptions; pronouns left out
}

// An Office is a post that the text or the tables say an actor held.
type Office struct {
	Title    string     `json:"title"`
	Of       string     `json:"of,omitempty"`       // the body or state; empty if not known
	From     Moment     `json:"from,omitzero"`      // zero: not known
	To       Moment     `json:"to,omitzero"`        // zero: not known, or still held
	Evidence []Evidence `json:"evidence,omitempty"` // empty if only the tables say so
}

// An Affiliation ties an actor to another: "al-Qaida-linked", "a spokesman for".
type Affiliation struct {
	With     ActorID       `json:"with"`
	As       AffiliationAs `json:"as"`
	Evidence []Evidence    `json:"evidence,omitempty"`
}

// AffiliationAs says how an actor is tied to another.
type AffiliationAs string

// The ties between actors.
const (
	AffiliationMember       AffiliationAs = "member"
	AffiliationSpokesperson AffiliationAs = "spokesperson"
	AffiliationHead         AffiliationAs = "head"
	AffiliationAllied       AffiliationAs = "allied"
	AffiliationLinked       AffiliationAs = "linked"
	AffiliationBackedBy     AffiliationAs = "backed_by"
)

// ActorKind says what an actor is. The zero ActorKind is not known. Each maps to a sector of PLOVER and an Inter code of ACLED.
type ActorKind string

// The kinds of actors.
const (
	ActorState           ActorKind = "state"
	ActorGovernment      ActorKind = "government"
	ActorMinistry        ActorKind = "ministry"
	ActorPerson          ActorKind = "person"
	ActorArmedForces     ActorKind = "armed_forces"
	ActorPolice          ActorKind = "police"
	ActorIntelligence    ActorKind = "intelligence"
	ActorParamilitary    ActorKind = "paramilitary"
	ActorArmedGroup      ActorKind = "armed_group"
	ActorMilitia         ActorKind = "militia"
	ActorOpposition      ActorKind = "opposition"
	ActorPoliticalParty  ActorKind = "political_party"
	ActorCoalition       ActorKind = "coalition"
	ActorIGO             ActorKind = "igo" // an intergovernmental organization
	ActorContactGroup    ActorKind = "contact_group"
	ActorPeacekeepers    ActorKind = "peacekeepers"
	ActorNGO             ActorKind = "ngo"
	ActorMonitoringGroup ActorKind = "monitoring_group"
	ActorMedia           ActorKind = "media"
	ActorReligious       ActorKind = "religious"
	ActorEthnic          ActorKind = "ethnic"
	ActorActivists       ActorKind = "activists"
	ActorCivilians       ActorKind = "civilians"
	ActorMedical         ActorKind = "medical"
	ActorForum           ActorKind = "forum"
	ActorOfficials       ActorKind = "officials" // unnamed officials and sources
	ActorUnknown         ActorKind = "unknown"
)
