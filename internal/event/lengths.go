package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// leadingLength reads a length that a sentence of what is to be opens with, and closes by its end: "For forty days, until August 18,
// the rebels are to refrain from attacks."
func (d *dating) leadingLength() {
	r, s, sent := d.r, d.s, d.sent
	y := r.time(sent.First + 1)
	if y < 0 || !r.word(sent.First, r.w.For) || s.force != planned || len(d.t.Length) > 0 || d.used[y] {
		return
	}
	tm := &r.c.Times[y]
	if tm.Type == "DURATION" && !tm.Length.IsZero() && !tm.Length.IsVague() && tm.End < s.at.First && r.tokens[tm.End].Class == token.Comma && s.at.First-tm.End < 20 {
		d.lasts(y, s.claimMode())
	}
}

// length reads a length behind a step as how long the truce is for, or as the time that it waits.
func (d *dating) length(x int) {
	r, s := d.r, d.s
	tm := &r.c.Times[x]
	switch {
	case tm.Length.IsZero(), tm.Length.IsVague(), tm.Type == "SET":
	case d.within(x):
	case r.after(d.t, s, x), r.daily(tm.End, tm.End+2):
		d.used[x] = true // "for eleven hours each day"
	case r.otherLength(s, x, d.sent.End):
	case r.overAfter(s, x):
		d.lasts(x, "")
	case s.verb.Name == "last" && (tm.Mod == "LESS_THAN" || r.word(tm.First-1, r.w.Scant)), s.runs() && s.force == asserted && s.form != cue.Third && (tm.Mod == "MORE_THAN" || r.word(tm.First-1, r.w.Than)):
		d.used[x] = true // "lasted barely two days", "held for more than two years"
	case !d.isLength(x):
	case s.what == cue.Expired:
		if s.verb.Name == "last" {
			d.lasts(x, "")
		}
	case s.lengthens(), r.further(tm), r.ago(tm), tm.Relation != nil && tm.Preposition != "for":
	default:
		d.lasts(x, s.claimMode())
	}
}

// overAfter reports whether a length is how long a truce had lasted when it ended: "was broken off after two days", "ended their last truce in March
// after only three weeks".
func (r *reader) overAfter(s *step, x int) bool {
	if s.what != cue.Collapsed && s.what != cue.Terminated && s.what != cue.Expired || s.force != asserted || s.form == cue.Third || s.form == cue.Noun || s.degree == "partly" {
		return false
	}
	tm := &r.c.Times[x]
	i := tm.First - 1
	if r.word(i, r.w.Barely) {
		i--
	}
	return r.word(i, r.w.After) && tm.Mod == "" && tm.First > s.at.First && !r.word(tm.End, r.w.Of)
}

// isLength reports whether the words before a length say that it is one of the truce: "lasted ten days", "for 48 hours", "a period of a
// week", "and last four days".
func (d *dating) isLength(x int) bool {
	r, tm := d.r, &d.r.c.Times[x]
	return d.s.verb.Name == "last" || tm.Preposition == "for" || d.s.verb.Name == "run" && r.word(tm.First-1, r.w.Its) || r.word(tm.First-1, r.w.LengthLinks) || r.word(tm.First-2, r.w.For) ||
		r.word(tm.First-1, r.w.LastRun) && r.word(tm.First-2, r.w.And) || r.word(tm.First, r.w.LastRun) && r.word(tm.First-1, r.w.And)
}

// otherLength reports whether a length behind a step is none of the truce.
func (r *reader) otherLength(s *step, x, limit int) bool {
	tm := &r.c.Times[x]
	switch {
	case r.word(tm.End, r.w.Or) && r.word(tm.End+1, r.w.MoreLonger):
		return true // "of a year or more"
	case (s.what == cue.InEffect || s.what == cue.Holding) && tm.Preposition == "for" && (r.word(s.at.First-1, r.w.HasHave) || r.word(s.at.First-2, r.w.HasHave)):
		return true // "has held for three weeks": so far
	case r.truceAt(tm.End, min(tm.End+5, limit)):
		return false
	}
	// "signed at the end of six days of talks", "the 36th ceasefire of the three-year war"
	return r.word(tm.End, r.w.Of) || r.attributive(tm)
}

// further reports whether a length is how much longer something goes on: "for another 15 days", "for a further week".
func (r *reader) further(tm *resolve.Time) bool {
	return r.word(tm.First, r.w.Further) || r.word(tm.First-1, r.w.Further) || r.word(tm.First+1, r.w.Further)
}

// lengthens reports whether a length behind a step is how much longer or how long since, and not how long a truce is for.
func (s *step) lengthens() bool {
	switch s.what {
	case cue.Extended, cue.Renewed, cue.RenewalSought, cue.Widened, cue.Terminated, cue.Negotiating, cue.Violated, cue.Faltering:
		return true
	case cue.Collapsed:
		return s.verb.Subject != cue.Holding // "held for five days before it broke down"
	}
	return false
}

// lasts adds the length of a truce that a step tells.
func (d *dating) lasts(x int, mode string) {
	d.used[x] = true
	d.r.lasts(d.t, x, d.s.speaker(), mode, d.r.f.timeRules[d.s.what])
}

// lasts adds a length to those that are told of a truce.
func (r *reader) lasts(t *Truce, x, by int, mode, rule string) {
	t.Length = addClaim(&r.mem.lengths.claims, t.Length, resolve.Claim[moment.Duration]{By: by, Mode: mode, Readings: r.mem.lengths.one(r.c.Times[x].Length, r.mem.because("stated")), Evidence: r.proof(r.timeRun(x), rule)})
}

// attributive reports whether a length is the attribute of the noun behind it: "the three-year war", "a two day meeting".
func (r *reader) attributive(tm *resolve.Time) bool {
	unit := r.d.Str(tm.End - 1)
	if n := len(unit); n == 0 || unit[n-1] == 's' || tm.End >= len(r.tokens) {
		return false
	}
	t := &r.tokens[tm.End]
	return t.Class == token.Word && t.Case == token.Lower && !r.sense(tm.End).Has(cue.Prep|cue.And|cue.Be|cue.Have|cue.Will|cue.Which|cue.Say|cue.To|cue.Adverb)
}

// unbound reports whether the length of a mention is a bound of what is wished or supposed, and no length of a truce: "a longer
// truce of a year or more", "if the ceasefire is kept for 72 hours".
func (r *reader) unbound(x *mention) bool {
	tm := &r.c.Times[x.length]
	if r.word(tm.End, r.w.Or) && r.word(tm.End+1, r.w.MoreLonger) {
		return true
	}
	if tm.First >= x.np.End && r.further(tm) {
		return true // "to observe the truce for another week"
	}
	return x.maybe && tm.First >= x.np.End && x.np.First > 0 && r.word(x.np.First-1, r.w.If)
}

// termFirst puts the length that a truce was to have, and that was stated last, before the one that it had in the end: "the 48-hour truce
// lasted four hours".
func (r *reader) termFirst(t *Truce) {
	n := len(t.Length) - 1
	if n < 1 || t.Length[n].Mode != "" || !r.howLong(t.Length[0]) {
		return
	}
	c := t.Length[n]
	copy(t.Length[1:], t.Length[:n])
	t.Length[0] = c
}

// howLong reports whether a length is how long a truce lasted, and not how long it was to last.
func (r *reader) howLong(c resolve.Claim[moment.Duration]) bool {
	if len(c.Evidence) == 0 {
		return false
	}
	rule := c.Evidence[0].Rule
	return rule == r.f.timeRules[cue.Expired] || rule == r.f.timeRules[cue.Collapsed] || rule == r.f.timeRules[cue.Terminated]
}

// lasting reads "is to last nine months" and "lasting a week" behind token i.
func (r *reader) lasting(i, end int) int {
	if i >= end || !r.timed(r.sent(i)) {
		return -1
	}
	for k := i; k+1 < end && k < i+16; k++ {
		if r.sense(k).Has(cue.Say) || r.d.Tokens[k].Class == token.Semicolon {
			break
		}
		if !r.word(k, r.w.LastsOrHolds) || r.saidOfNoun(k) {
			continue // "to free a journalist held for 60 days"
		}
		reach := 3
		switch {
		case r.word(k, r.w.Lasts), r.word(k, r.w.Last) && r.word(k-1, r.w.ToWill), r.word(k, r.w.Lasted) && r.word(k-1, r.w.Have):
		case r.word(k, r.w.HoldsFor):
			for reach = 1; reach < 5 && !r.word(k+reach, r.w.For); reach++ {
			}
			if reach == 5 {
				continue
			}
			reach += 5
		default:
			continue
		}
		for n := k; n < k+reach && n < end; n++ {
			if t := r.time(n); t >= 0 && r.c.Times[t].Type == "DURATION" && !r.c.Times[t].Length.IsVague() && !r.c.Times[t].Length.IsZero() {
				return t
			}
		}
	}
	return -1
}

// duration reports whether token i is in a length of time.
func (r *reader) duration(i int) bool {
	return r.time(i) >= 0 && r.c.Times[r.time(i)].Type == "DURATION"
}
