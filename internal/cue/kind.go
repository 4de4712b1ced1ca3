package cue

// Kind says what a truce is called; the text forms are the closed list of the contract.
type Kind uint8

// The kinds. Definitions follow the OCHA and UN glossary, the ICRC casebook, the Hague Regulations of 1907 and the
// ETH/PRIO cease-fire data.
const (
	// Unspecified is a deal or arrangement that nothing else in the text names.
	Unspecified Kind = iota
	// Truce is an informal, often local and brief halt by the belligerents themselves; journalism's generic word.
	Truce
	// CeaseFire is a suspension of fighting agreed by the parties, intended to last (OCHA).
	CeaseFire
	// CessationOfHostilities is broader and more formal than a truce, provisional, the beginning of a process
	// (ETH/PRIO class 1).
	CessationOfHostilities
	// TemporaryCessation is the same for a stated period or area (OCHA).
	TemporaryCessation
	// PreliminaryCeaseFire comes with machinery of compliance (ETH/PRIO class 2).
	PreliminaryCeaseFire
	// DefinitiveCeaseFire is permanent and tied to a settlement (ETH/PRIO class 3).
	DefinitiveCeaseFire
	// Armistice is a military agreement that suspends operations and, in modern use, ends the fighting without a
	// peace (Hague Regulations, articles 36 and 37).
	Armistice
	// HumanitarianPause is a temporary cessation for humanitarian purposes only (OCHA).
	HumanitarianPause
	// RegimeOfSilence is the local, limited halt of Russian and Syrian usage: "regime of calm".
	RegimeOfSilence
	// DeEscalationZone is an area under guarantors (Astana memorandum, 4 May 2017).
	DeEscalationZone
	// SuspensionOfOperations spares a domain: strikes on energy, flights, an offensive.
	SuspensionOfOperations
	// UnilateralHalt is declared by one side alone.
	UnilateralHalt
	// CeasefireExtension takes an existing truce to a new area with a start of its own.
	CeasefireExtension
)

// String returns the text form of k.
func (k Kind) String() string {
	return [...]string{"unspecified", "truce", "cease_fire", "cessation_of_hostilities", "temporary_cessation", "preliminary_cease_fire",
		"definitive_cease_fire", "armistice", "humanitarian_pause", "regime_of_silence", "de_escalation_zone", "suspension_of_operations",
		"unilateral_halt", "ceasefire_extension"}[min(k, CeasefireExtension)]
}

// Step is a step in a truce's life; the text forms are the closed list of the contract.
type Step uint8

// The steps. No step is None. The names are those of the transitions in the ETH/PRIO data where it has one (declared is
// Announced, effect is InEffect, end is one of the last four), and follow CAMEO's codes for appeals, offers and refusals.
const (
	None Step = iota
	// CalledFor is asked for by an outsider (CAMEO 0256, 1056).
	CalledFor
	// Proposed is offered by a party or a broker.
	Proposed
	// CounterProposed answers a proposal by another.
	CounterProposed
	// Negotiating is being talked about (CAMEO 036, 046).
	Negotiating
	// Denied is a claimed truce that is said not to exist.
	Denied
	// Rejected is refused by one who would be bound (CAMEO 1246, 127).
	Rejected
	// AgreedInPrinciple lacks terms or a signature.
	AgreedInPrinciple
	// Agreed is signed or consented to (CAMEO 057).
	Agreed
	// Announced is declared; it may precede the effect (CAMEO 0871).
	Announced
	// Scheduled has a start that is still to come.
	Scheduled
	// InEffect has begun.
	InEffect
	// Holding is said to be kept.
	Holding
	// Violated is said to have been breached; that ends no truce by itself (CAMEO 196).
	Violated
	// Faltering is frayed, fragile, unravelling.
	Faltering
	// Suspended is set aside for a time.
	Suspended
	// RenewalSought is to be saved, revived or prolonged.
	RenewalSought
	// Extended is longer in time.
	Extended
	// Widened covers a new area.
	Widened
	// Renewed is in force again.
	Renewed
	// Expired ran its term.
	Expired
	// Collapsed is asserted to have failed; it has a degree.
	Collapsed
	// Terminated was ended by a party.
	Terminated
	// Superseded was replaced by another agreement.
	Superseded
	// Historical is recalled as past, of no bearing on the present.
	Historical
	// ExpectedExpiry is computed; it stands in a history only.
	ExpectedExpiry
)

// String returns the text form of s; "unknown" for None.
func (s Step) String() string {
	return [...]string{"unknown", "called_for", "proposed", "counter_proposed", "negotiating", "denied", "rejected", "agreed_in_principle", "agreed",
		"announced", "scheduled", "in_effect", "holding", "violated", "faltering", "suspended", "renewal_sought", "extended", "widened", "renewed", "expired",
		"collapsed", "terminated", "superseded", "historical", "expected_expiry"}[min(s, ExpectedExpiry)]
}

// Agent says what the doer of a verb is to the truce; the text forms are the contract's roles.
type Agent uint8

// The agents. NoAgent says nothing.
const (
	NoAgent Agent = iota
	Party
	Proposer
	Announcer
	Broker
	Mediator
	Facilitator
	Negotiator
	Architect
	Host
	Guarantor
	Monitor
	Addressee
	Excluded
	Violator
)

// String returns the text form of a; "" for NoAgent.
func (a Agent) String() string {
	return [...]string{"", "party", "proposer", "announcer", "broker", "mediator", "facilitator", "negotiator", "architect", "host", "guarantor",
		"monitor", "addressee", "excluded", "violator"}[min(a, Violator)]
}
