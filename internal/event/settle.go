package event

import "github.com/84b0a40e/truce/internal/cue"

// broken reports whether a step tells that those who are bound do not keep a truce, which breaks it and does not end it.
func (s *step) broken() bool {
	return s.object && s.what == cue.Collapsed && s.verb != nil && s.verb.Agent == cue.Party
}

// settle turns a verb and its force into what became of the truce; None if nothing did.
func (r *reader) settle(s *step) {
	switch s.force {
	case sought:
		s.settleSought()
	case asked:
		s.settleAsked()
	case decided:
		r.settleDecided(s)
	case refused:
		s.settleRefused()
	case failed:
		s.settleFailed()
	case denied:
		s.settleDenied()
	case negated:
		r.settleNegated(s)
	case planned:
		r.settlePlanned(s)
	case supposed:
		s.what = cue.None
	case alleged:
		switch s.what {
		case cue.Terminated, cue.Collapsed, cue.Suspended:
			s.what = cue.Violated // "accused them of tearing up the truce"
		}
	}
}

// settleSought sets what becomes of a truce by what somebody tries: to make one is to negotiate, to prolong one is to seek it.
func (s *step) settleSought() {
	switch s.what {
	case cue.Extended, cue.Renewed, cue.Widened:
		s.what = cue.RenewalSought
	case cue.Holding, cue.Violated, cue.Collapsed, cue.Expired, cue.Suspended, cue.Terminated, cue.Superseded, cue.Faltering, cue.Rejected, cue.Denied:
		s.what = cue.None
	case cue.Agreed, cue.AgreedInPrinciple, cue.Announced, cue.InEffect:
		s.what = cue.Negotiating
	}
}

// settleAsked sets what becomes of a truce by what somebody asks for.
func (s *step) settleAsked() {
	switch s.what {
	case cue.Extended, cue.Renewed, cue.Widened:
		s.what = cue.RenewalSought
	case cue.Agreed, cue.Announced, cue.InEffect, cue.AgreedInPrinciple, cue.Negotiating, cue.CalledFor, cue.Proposed:
		s.what = cue.CalledFor
	default:
		s.what = cue.None
	}
}

// settleDecided sets what becomes of a truce by what those it binds have decided: to begin or keep one is to agree to it.
func (r *reader) settleDecided(s *step) {
	switch s.what {
	case cue.InEffect:
		s.what = cue.Agreed
	case cue.Holding:
		s.what = cue.Agreed
	case cue.Terminated, cue.Suspended:
		if s.form == cue.Base && r.conditional(r.sent(s.at.First)) {
			s.what = cue.None // "promised to call it off if they are attacked"
		}
	case cue.Extended:
		if r.sense(s.at.First-1).Has(cue.To) && r.sense(s.at.First-2).Has(cue.Not) {
			s.what, s.force = cue.Terminated, negated // "decided not to extend"
		}
	case cue.Renewed:
		if r.sense(s.at.First-1).Has(cue.To) && r.sense(s.at.First-2).Has(cue.Not) {
			s.what, s.force = cue.Terminated, negated
		} else if s.verb != nil && (s.verb.Name == "keep alive" || s.verb.Name == "sustain" || s.verb.Name == "preserve") {
			s.what = cue.RenewalSought
		}
	}
}

// settleRefused sets what becomes of a truce by what somebody refuses to do.
func (s *step) settleRefused() {
	switch s.what {
	case cue.Agreed, cue.Announced, cue.AgreedInPrinciple, cue.Holding, cue.InEffect:
		s.what = cue.Rejected
	default:
		s.what = cue.None
	}
}

// settleFailed sets what becomes of a truce by what somebody failed to do.
func (s *step) settleFailed() {
	switch s.what {
	case cue.Agreed, cue.AgreedInPrinciple, cue.Negotiating:
		s.what = cue.Negotiating
	case cue.Extended:
		s.what = cue.Expired // "have failed to extend the truce"
	case cue.Holding, cue.InEffect:
		if s.what = cue.Collapsed; s.broken() {
			s.what = cue.Violated // "accused of failing to respect the truce"
		}
	default:
		s.what = cue.None
	}
}

// settleDenied sets what becomes of a truce by what somebody denies.
func (s *step) settleDenied() {
	switch s.what {
	case cue.Agreed, cue.Announced, cue.InEffect, cue.AgreedInPrinciple, cue.Negotiating, cue.Scheduled, cue.Holding:
		s.what = cue.Denied
	default:
		s.what = cue.None
	}
}

// settleNegated sets what becomes of a truce by what is told not to be so.
func (r *reader) settleNegated(s *step) {
	switch s.what {
	case cue.Holding:
		if s.what = cue.Collapsed; s.broken() {
			s.what = cue.Violated // "its terms are not being observed"
		}
		switch s.verb.Name {
		case "be bound by":
			s.what = r.unboundBy(s)
		case "recognise":
			if s.what = cue.Rejected; r.word(s.at.First-1, r.w.Longer) {
				s.what = cue.Terminated // "no longer recognises their ceasefires"
			}
		}
	case cue.Agreed:
		if s.verb.Name == "accept" || s.verb.Name == "agree to" {
			s.what = cue.Rejected
		} else {
			s.what = cue.None
		}
	case cue.Expired, cue.Collapsed:
		if s.what = cue.None; s.perfect && !s.object {
			s.what, s.force = cue.Holding, asserted // "has not expired"
		}
	case cue.Extended, cue.Renewed:
		switch {
		case s.form == cue.Noun || s.sub || s.verb.Name != "extend" && s.verb.Name != "prolong" && s.verb.Name != "renew":
			s.what = cue.None
		case s.passive && (r.sense(s.at.First-3).Has(cue.Will) || r.sense(s.at.First-2).Has(cue.Will)):
			s.what, s.force = cue.ExpectedExpiry, planned // "will not be renewed"
		case s.passive, r.byNobody(s.at.First, r.sent(s.at.First).First):
			s.what = cue.Expired // "was not renewed", "neither side renewed it"
		default:
			s.what = cue.Terminated // "would not extend its truce any further"
		}
	default:
		s.what = cue.None
	}
}

// settlePlanned sets what becomes of a truce by what is to be.
func (r *reader) settlePlanned(s *step) {
	switch s.what {
	case cue.InEffect:
		s.what = cue.Scheduled
	case cue.Announced, cue.Agreed:
		s.what = cue.AgreedInPrinciple
	case cue.Expired:
		s.what = cue.ExpectedExpiry
	case cue.Holding:
		switch s.what = cue.None; {
		case s.object:
			s.what = cue.Scheduled // "will be observed from Saturday"
		case s.verb.Name == "last" && r.word(s.at.End, r.w.UntilTill) && r.momentAt(s.at.End+1):
			s.what = cue.ExpectedExpiry // "is to last until Friday"
		}
	case cue.Terminated:
		switch {
		case !s.object && s.verb.Name == "be over":
			s.what = cue.ExpectedExpiry // "will be over at eight"
		case !r.givesUp(s):
			s.what = cue.None
		}
	case cue.Rejected:
		if s.verb.Name != "want none of" {
			s.what = cue.None // but "will have none of it"
		}
	case cue.Suspended:
		if !r.givesUp(s) {
			s.what = cue.None
		}
	case cue.Collapsed, cue.Violated, cue.Faltering, cue.Superseded, cue.Denied:
		s.what = cue.None
	}
}
