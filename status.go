package truce

// phase is the part of a truce's life that a status belongs to. Statuses of one phase can hold together, but for those that
// say the opposite; so can a truce's making and its life.
type phase int

const (
	phaseNone    phase = iota // not said
	phaseSought               // asked for, offered, talked about
	phaseRefused              // refused, or said not to exist
	phaseMade                 // agreed, announced, to come
	phaseLive                 // in force
	phaseStopped              // laid aside
	phaseOver                 // ended
)

// standing holds the phase of each status, and its rank: of two that can hold together the later one says more.
var standing = map[Status]struct {
	phase phase
	rank  int
}{
	StatusCalledFor:         {phaseSought, 1},
	StatusProposed:          {phaseSought, 2},
	StatusCounterProposed:   {phaseSought, 3},
	StatusNegotiating:       {phaseSought, 4},
	StatusRejected:          {phaseRefused, 5},
	StatusDenied:            {phaseRefused, 6},
	StatusAgreedInPrinciple: {phaseMade, 7},
	StatusAgreed:            {phaseMade, 8},
	StatusAnnounced:         {phaseMade, 9},
	StatusScheduled:         {phaseMade, 10},
	StatusInEffect:          {phaseLive, 11},
	StatusRenewed:           {phaseLive, 12},
	StatusExtended:          {phaseLive, 13},
	StatusWidened:           {phaseLive, 14},
	StatusRenewalSought:     {phaseLive, 15},
	StatusHolding:           {phaseLive, 16},
	StatusViolated:          {phaseLive, 17},
	StatusFaltering:         {phaseLive, 18},
	StatusSuspended:         {phaseStopped, 19},
	StatusExpired:           {phaseOver, 20},
	StatusSuperseded:        {phaseOver, 21},
	StatusTerminated:        {phaseOver, 22},
	StatusCollapsed:         {phaseOver, 23},
	StatusHistorical:        {phaseOver, 24},
}

// Conflicts reports whether a truce cannot stand at s and at t at once. What is agreed may be in effect, and what is in effect
// may be violated, and what was violated may be over; but what holds does not falter, and what is in effect is not over. StatusUnknown
// conflicts with none.
func (s Status) Conflicts(t Status) bool {
	a, b := standing[s], standing[t]
	if a.phase > b.phase {
		a, b = b, a
		s, t = t, s
	}
	switch {
	case s == t || a.phase == phaseNone:
		return false
	case a.phase == b.phase:
		return s == StatusHolding && t == StatusFaltering || t == StatusHolding && s == StatusFaltering
	case a.phase == phaseMade && b.phase == phaseLive, a.phase == phaseSought && b.phase == phaseRefused, s == StatusViolated && b.phase == phaseOver:
		return false
	}
	return true
}

// finer reports whether s says more than t, with which it agrees.
func (s Status) finer(t Status) bool { return standing[s].rank > standing[t].rank }
