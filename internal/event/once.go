package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// atOnce takes the day of the agreement or announcement for the start, where it says "immediately", "an immediate ceasefire" or
// "on signature".
func (r *reader) atOnce(t *Truce, steps []step) {
	if len(t.Start) > 0 || t.Modality == "hypothetical" {
		return
	}
	for k := range steps {
		s := &steps[k]
		switch s.what {
		case cue.Agreed, cue.Announced, cue.Scheduled, cue.InEffect:
		default:
			continue
		}
		if s.force != asserted && s.force != decided && s.force != planned || r.opensWithIf(s) {
			continue
		}
		at := r.onceAt(s)
		if at.End == 0 {
			continue
		}
		c := resolve.Claim[moment.Moment]{By: s.speaker(), Mode: "derived", Evidence: r.proof(at, "at once")}
		v := r.dayTold(r.sent(s.at.First))
		if x := r.stepTime(s); x >= 0 && !r.untilTime(x) {
			v = r.value(x)
		} else if x := r.signedLater(s, at); x >= 0 {
			v = r.value(x)
		} else if len(t.Declared) > 0 && len(t.Declared[0].Readings) > 0 {
			v = t.Declared[0].Readings[0].Value
		} else if w := r.saidOn(s); !w.IsZero() {
			v = w
		}
		if v = v.Date(); v.IsZero() || v.IsInterval() {
			return
		}
		c.Readings = r.mem.moments.one(v, r.mem.because("immediately"))
		t.Start = r.mem.moments.claims.Push(t.Start, c)
		return
	}
}

// signedLater returns the day to come on which the signing is told to be that a truce begins with, "begins with the signing of the accords, which the
// two are to do on May 31"; -1 if it is not one to come.
func (r *reader) signedLater(s *step, at Run) int {
	if at.First != s.at.First || r.now.IsZero() {
		return -1
	}
	sent := r.sent(at.First)
	for k := at.End; k < sent.End && r.class(k) != token.Semicolon; k++ {
		if x := r.time(k); x >= 0 && len(r.c.Times[x].Moment) > 0 && r.value(x).Precision() >= moment.PrecisionDay && r.now.Before(r.value(x)) {
			return x
		}
	}
	return -1
}

// onceAt finds what says that a truce begins as soon as it is agreed or told of.
func (r *reader) onceAt(s *step) Run {
	sent := r.sent(s.at.First)
	if s.mention < len(r.ms) && (s.what == cue.Agreed || s.what == cue.Announced) && s.force == asserted {
		x := &r.ms[s.mention]
		if !x.noun && r.calls(x, r.w.Immediate) {
			return x.np
		}
	}
	once := r.says(sent, r.w.NowOrOnce)
	for j := s.at.First; j < sent.End; j++ {
		if once && r.atOnceAt(j) {
			if s.what == cue.InEffect && j > s.at.End+1 && r.otherWhile(s.at.End, j) {
				return Run{} // "began on Monday, and was broken immediately"
			}
			return Run{First: j, End: j + 1}
		}
		// "in force from the moment of signature", "takes effect on signing"
		if j >= s.at.End && j < s.at.End+6 && r.word(j, r.w.Signature) && (r.sense(j-1).Has(cue.Prep) || r.sense(j-2).Has(cue.Prep)) && !r.word(j-1, r.w.AfterFrom) && !r.word(j-2, r.w.After) && (s.what == cue.InEffect || s.what == cue.Scheduled) {
			return Run{First: s.at.First, End: j + 1}
		}
	}
	return Run{}
}

// atOnceAt reports whether words at token j say that something takes effect at once: "immediately", "with immediate effect", "on the spot".
func (r *reader) atOnceAt(j int) bool {
	switch {
	case r.word(j, r.w.AtOnce):
		return true
	case r.word(j, r.w.ThisMoment): // "from this moment", "as of now", "effective now"
		return r.word(j-1, r.w.ThatThis) && r.sense(j-2).Has(cue.Prep) || r.word(j-1, r.w.Of) && r.word(j-2, r.w.As) || r.word(j-1, r.w.Effective)
	case r.word(j, r.w.Once):
		return r.word(j-1, r.w.At)
	case r.word(j, r.w.Immediate):
		return r.word(j+1, r.w.Effect)
	case r.word(j, r.w.Spot):
		return r.word(j-1, r.w.The) && r.word(j-2, r.w.On)
	case r.word(j, r.w.Away):
		return r.word(j-1, r.w.StraightRight)
	case r.word(j, r.w.Then):
		return r.word(j-1, r.w.And) && r.word(j-2, r.w.ThereHere) || r.word(j+1, r.w.And) && r.word(j+2, r.w.ThereHere)
	}
	return false
}

// opensWithIf reports whether the sentence of a step opens with a condition: "If the army withdraws, we will declare a truce at once".
func (r *reader) opensWithIf(s *step) bool {
	first := r.sent(s.at.First).First
	for first < s.at.First && r.tokens[first].Class == token.Quote {
		first++
	}
	return r.sense(first).Has(cue.If) && !r.sense(first).Has(cue.Be|cue.May)
}

// otherWhile reports whether another predicate may begin between two tokens.
func (r *reader) otherWhile(i, j int) bool {
	for ; i < j; i++ {
		if r.tokens[i].Class > token.Possessive || r.sense(i).Has(cue.And|cue.Which|cue.Say|cue.Be|cue.Have|cue.Will) || r.time(i) >= 0 || r.isVerb(i) {
			return true
		}
	}
	return false
}

// saidOn returns the day on which it was said that a truce takes effect at once: the first one of which the sentence tells, or the one before it by
// as much as what happened then came after the saying: "forty died on Tuesday, a day after the groups signed a deal with immediate effect". It is
// zero if the sentence does not tell.
func (r *reader) saidOn(s *step) moment.Moment {
	sent := r.sent(s.at.First)
	for j := sent.First; j < sent.End; j++ {
		x := r.time(j)
		if x < 0 || len(r.c.Times[x].Moment) == 0 || r.value(x).Precision() < moment.PrecisionDay || r.value(x).IsInterval() {
			continue
		}
		for k := r.c.Times[x].End; k < s.at.First; k++ {
			if l, first := r.lengthBefore(k); first > j && r.word(k, r.w.After) {
				if rs := r.movedBy(r.c.Times[x].Moment, l, -1); len(rs) > 0 {
					return rs[0].Value
				}
			}
		}
		if y := r.dayBeside(x); y >= 0 && r.word(r.c.Times[x].First, r.w.Midnight) {
			x = y // "said towards midnight on Wednesday": not on the day that began then
		}
		return r.value(x)
	}
	return moment.Moment{}
}

// demandedNow adds the claim of one who wants it at once against another's date: "countered with demands for an immediate stop".
func (r *reader) demandedNow(t *Truce, g *group, steps []step) {
	if len(t.Start) == 0 || r.now.IsZero() {
		return
	}
	for k := range steps {
		s := &steps[k]
		if s.what != cue.CounterProposed && s.what != cue.CalledFor || len(s.by) == 0 || s.by[0] == t.Start[0].By {
			continue
		}
		x := &r.ms[s.mention]
		if r.calls(x, r.w.Immediate) {
			v, err := moment.Parse(r.now.Date().String() + "/..")
			if err != nil {
				return
			}
			t.Start = r.addMoment(t.Start, resolve.Claim[moment.Moment]{By: s.by[0], Mode: "demanded", Readings: r.mem.moments.one(v, r.mem.because("immediately")),
				Evidence: r.proof(x.np, "at once")})
			return
		}
	}
}
