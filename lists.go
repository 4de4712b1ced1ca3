package truce

// The closed lists of the contract. Their values are the field's own words in snake_case; the sources are the ETH/PRIO Civil
// Conflict Ceasefire dataset (Clayton et al. 2022), the UN OCHA glossary of pauses, CAMEO 1.1b3 and PLOVER.

// Kind says what sort of halt a truce is.
type Kind string

// The kinds of truces.
const (
	// KindTruce is a brief, often local halt by the belligerents themselves that binds to no further settlement; also journalism's generic word (Blum, MPEPIL).
	KindTruce Kind = "truce"
	// KindCeaseFire is a suspension of fighting agreed by the parties, typically political and meant to last (UN OCHA).
	KindCeaseFire Kind = "cease_fire"
	// KindCessationOfHostilities is broader than a truce, provisional and non-binding: the start of a process (UN OCHA; ETH/PRIO class 1).
	KindCessationOfHostilities Kind = "cessation_of_hostilities"
	// KindTemporaryCessation is a cessation for a stated period and area (UN OCHA).
	KindTemporaryCessation Kind = "temporary_cessation"
	// KindPreliminaryCeaseFire has machinery of compliance: monitoring, verification, zones (ETH/PRIO class 2).
	KindPreliminaryCeaseFire Kind = "preliminary_cease_fire"
	// KindDefinitiveCeaseFire is meant to end the conflict, and usually disarms (ETH/PRIO class 3).
	KindDefinitiveCeaseFire Kind = "definitive_cease_fire"
	// KindArmistice is a military agreement that suspends operations (Hague Regulations 1907, articles 36-41).
	KindArmistice Kind = "armistice"
	// KindHumanitarianPause is a temporary cessation for humanitarian purposes alone, in a defined period and area (UN OCHA).
	KindHumanitarianPause Kind = "humanitarian_pause"
	// KindRegimeOfSilence is the Russian rezhim tishiny: a local halt of limited time under a wider arrangement; also "regime of calm", tahdiya.
	KindRegimeOfSilence Kind = "regime_of_silence"
	// KindDeEscalationZone is an arrangement for an area, with guarantors (memorandum of Astana, 4 May 2017).
	KindDeEscalationZone Kind = "de_escalation_zone"
	// KindSuspensionOfOperations suspends some operations: strikes on energy, an offensive.
	KindSuspensionOfOperations Kind = "suspension_of_operations"
	// KindUnilateralHalt is declared by one side for itself (ETH/PRIO: one declaring actor).
	KindUnilateralHalt Kind = "unilateral_halt"
	// KindCeaseFireExtension widens a truce to a new area with a start of its own; a truce that only lasts longer is the same truce.
	KindCeaseFireExtension Kind = "ceasefire_extension"
	// KindUnspecified is a deal or arrangement that the text does not call by a sort.
	KindUnspecified Kind = "unspecified"
)

// Status is a state in the life of a truce.
type Status string

// The states of truces. ETH/PRIO's dates correspond: declared to StatusAnnounced, effect to StatusInEffect, end to StatusExpired,
// StatusCollapsed, StatusTerminated and StatusSuperseded.
const (
	StatusCalledFor         Status = "called_for"          // an outsider asks for it (CAMEO 0256)
	StatusProposed          Status = "proposed"            // a party or a broker offers it (CAMEO 0256, 0356)
	StatusCounterProposed   Status = "counter_proposed"    // an offer is answered with another
	StatusNegotiating       Status = "negotiating"         // talks on it are held (CAMEO 046)
	StatusRejected          Status = "rejected"            // a party refuses (CAMEO 1246)
	StatusDenied            Status = "denied"              // it is said not to exist
	StatusAgreedInPrinciple Status = "agreed_in_principle" // accepted, terms open (CAMEO 0356)
	StatusAgreed            Status = "agreed"              // consented to or signed (CAMEO 057)
	StatusAnnounced         Status = "announced"           // declared, perhaps before its effect (CAMEO 0871, PLOVER CONCEDE)
	StatusScheduled         Status = "scheduled"           // its start is set for a time to come
	StatusInEffect          Status = "in_effect"           // it has begun (PLOVER RETREAT-ceasefire)
	StatusHolding           Status = "holding"             // it is said to hold
	StatusFaltering         Status = "faltering"           // it is said to be frayed, fragile, volatile
	StatusViolated          Status = "violated"            // breaches are alleged; that never ends it by itself (CAMEO 196)
	StatusSuspended         Status = "suspended"           // a party lays it aside for a time
	StatusExtended          Status = "extended"            // its time is prolonged
	StatusWidened           Status = "widened"             // its area is enlarged
	StatusRenewalSought     Status = "renewal_sought"      // its renewal is asked for
	StatusRenewed           Status = "renewed"             // it begins again after it had ended
	StatusExpectedExpiry    Status = "expected_expiry"     // a computed end; in a history only, derived, never a status
	StatusExpired           Status = "expired"             // its term is over
	StatusCollapsed         Status = "collapsed"           // it is said to have broken down; see Degree
	StatusTerminated        Status = "terminated"          // a party ended it
	StatusSuperseded        Status = "superseded"          // another took its place
	StatusHistorical        Status = "historical"          // recalled as past, of no bearing on the present
	StatusUnknown           Status = "unknown"
)

// Degree says how far a truce has collapsed. The zero Degree is not stated.
type Degree string

// The degrees.
const (
	DegreePartly  Degree = "partly"
	DegreeLargely Degree = "largely"
	DegreeFully   Degree = "fully"
)

// Modality says whether a truce is one in fact. The zero Modality is actual. Compare PLOVER's auxiliary modes.
type Modality string

// The modalities.
const (
	ModalityActual       Modality = ""
	ModalityHypothetical Modality = "hypothetical" // called for, proposed, negotiated: nothing is in force
	ModalityHistorical   Modality = "historical"   // recalled as past
)

// Mode says how a claim is put. The zero Mode is asserted.
type Mode string

// The modes of claims. [Fact.Value] answers from the first three.
const (
	ModeAsserted Mode = ""
	ModePlanned  Mode = "planned"  // of the future, by those who decide it
	ModeDerived  Mode = "derived"  // by arithmetic on other claims
	ModeProposed Mode = "proposed" // offered
	ModeDemanded Mode = "demanded" // asked of another
	ModeDenied   Mode = "denied"   // said not to be so
)

func (m Mode) answers() bool {
	return m == ModeAsserted || m == ModePlanned || m == ModeDerived || m == "asserted"
}

// Role says what an actor is to a truce.
type Role string

// The roles.
const (
	RoleParty       Role = "party"       // bound by it
	RoleProposer    Role = "proposer"    // offered it or called for it
	RoleAnnouncer   Role = "announcer"   // declared it
	RoleBroker      Role = "broker"      // brought it about (CAMEO 045)
	RoleMediator    Role = "mediator"    // carries the talks between the parties
	RoleFacilitator Role = "facilitator" // makes talks possible
	RoleNegotiator  Role = "negotiator"  // talks on a party's behalf
	RoleArchitect   Role = "architect"   // designed it
	RoleHost        Role = "host"        // gave the place of the talks
	RoleGuarantor   Role = "guarantor"   // answers for a party's keeping it
	RoleMonitor     Role = "monitor"     // watches over it (CAMEO 074, 0861)
	RoleAddressee   Role = "addressee"   // is asked to keep or join it
	RoleExcluded    Role = "excluded"    // is stated not to be covered
	RoleViolator    Role = "violator"    // is alleged to have broken it
)

// PurposeCode says what a truce is for, after the purposes of the ETH/PRIO dataset.
type PurposeCode string

// The purposes.
const (
	PurposeHumanitarian     PurposeCode = "humanitarian"
	PurposePeaceProcess     PurposeCode = "peace_process"
	PurposeHoliday          PurposeCode = "holiday"
	PurposeElection         PurposeCode = "election"
	PurposeDeEscalation     PurposeCode = "de_escalation"
	PurposePrisonerExchange PurposeCode = "prisoner_exchange"
	PurposeEvacuation       PurposeCode = "evacuation"
	PurposeOther            PurposeCode = "other"
	PurposeUnclear          PurposeCode = "unclear"
)

// ViolationAs says how a breach is put.
type ViolationAs string

// The ways to put a breach.
const (
	ViolationAlleged  ViolationAs = "alleged"         // by the other side or a third
	ViolationDenied   ViolationAs = "denied"          // by the accused
	ViolationReported ViolationAs = "reported"        // as a fact, by the article or a monitor
	NotAViolation     ViolationAs = "not_a_violation" // said not to count as one
)

// RelationAs says how a truce is tied to another.
type RelationAs string

// The relations.
const (
	RelationExtends  RelationAs = "extends"
	RelationRenews   RelationAs = "renews"
	RelationReplaces RelationAs = "replaces"
	RelationPartOf   RelationAs = "part_of"
	RelationBecomes  RelationAs = "becomes"
)
