package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// How long a truce was kept, and how much longer it is to be: what the words beside a predicate make of it.

// spent corrects a step by which a truce lasted or was kept, in the simple past, or in the present of headlines: for so short, or until what broke it, is how it failed;
// at first only is how it began.
func (c *clause) spent(st *step, end int) {
	r, limit := c.r, c.end
	if st.what != cue.Holding && st.what != cue.Expired || st.force != asserted || st.form != cue.Past && st.form != cue.Perf && !st.passive && !c.m.title {
		return
	}
	switch st.verb.Name {
	case "last", "hold", "endure", "survive", "observe", "respect", "honour", "honor":
	default:
		return
	}
	first := r.sent(st.at.First).First
	if st.what == cue.Holding && (r.atFirst(st.at.First-1) || r.atFirst(st.at.First-2) || r.atFirst(end) || r.atFirst(end+1) || r.sense(first).Has(cue.Prep) && r.atFirst(first+2)) {
		st.what = cue.InEffect // "was respected at first", "in the first week it held"
		return
	}
	scant, timed := false, false
	for k := end; k < limit && k < end+9; k++ {
		t := r.time(k)
		switch {
		case r.word(k, r.w.Barely):
			scant = true
		case t >= 0 && r.c.Times[t].Type == "DURATION":
			if scant || r.scantLength(t, st.verb.Name) {
				st.what, st.degree = cue.Collapsed, "fully" // "lasted barely an hour"
				return
			}
			timed = true
			k = max(k, r.c.Times[t].End-1)
		case r.word(k, r.w.BeforeUntil) && (scant || timed && r.clauseAt(k+1, limit)):
			st.what, st.degree = cue.Collapsed, "fully" // "held for three weeks before the fighting resumed"
			return
		case t < 0 && (r.tokens[k].Class > token.Possessive || r.sense(k).Has(cue.Which|cue.Say|cue.And)):
			return
		}
	}
}

// scantLength reports whether a length is one that only a truce that failed lasts: "five minutes", "hours", "less than a day".
func (r *reader) scantLength(t int, verb string) bool {
	x := &r.c.Times[t]
	if sec, ok := x.Length.Seconds(); ok {
		return sec > 0 && sec < 3600 || x.Mod == "LESS_THAN"
	}
	if l := x.Length.String(); verb == "last" && (l == "PTXM" || l == "PTXH") {
		return true
	}
	return x.Mod == "LESS_THAN"
}

// atFirst reports whether a word of what is only at the beginning stands at token i: "initially", "at first", "in the first days".
func (r *reader) atFirst(i int) bool {
	return r.word(i, r.w.AtFirst) && !r.word(i, r.w.Ordinals) || r.word(i, r.w.Ordinals) && r.word(i, r.w.AtFirst) && r.word(i+1, r.w.Spans) || r.word(i, r.w.At) && r.word(i+1, r.w.AtFirst)
}

// longer reports whether a temporal expression is a length that is added to another: "another two weeks", "two more weeks", "a further
// day".
func (r *reader) longer(t int) bool {
	if t < 0 {
		return false
	}
	x := &r.c.Times[t]
	if x.Type != "DURATION" {
		return false
	}
	for k := x.First - 1; k < x.End; k++ {
		if r.word(k, r.w.Further) {
			return true
		}
	}
	return r.word(x.End, r.w.MoreLonger)
}

// endeavour reports whether a mention belongs to what somebody tries, plans or talks about, and that is the subject of the sentence: "talks on
// extending the truce ended", "efforts to broker a truce failed". What follows is told of the efforts.
func (r *reader) endeavour(m *mention, first int) bool {
	for k := range m.steps {
		st := &m.steps[k]
		if !st.object || st.passive || st.at.First >= m.np.First {
			continue
		}
		i := st.at.First - 1
		if st.form == cue.Noun || !(st.form == cue.Ing && r.sense(i).Has(cue.Prep) || st.form == cue.Base && r.sense(i).Has(cue.To)) || !r.word(i-1, r.w.Endeavours) {
			continue
		}
		for i -= 2; i >= first; i-- {
			if r.tokens[i].Class > token.Possessive || r.isVerb(i) || r.sense(i).Has(cue.Be|cue.Have|cue.Will|cue.May|cue.Say) {
				return false
			}
		}
		return true
	}
	return false
}

// quiet reports whether a sentence says that a truce was not broken: "there were no reports of clashes on the first day of".
func (r *reader) quiet(s token.Sentence) bool {
	for k := s.First; k < s.End; k++ {
		if !r.sense(k).Has(cue.No) {
			continue
		}
		for n := k + 1; n < s.End && n < k+5; n++ {
			if r.word(n, r.w.Counted) || r.word(n, r.w.BreachNouns) || r.word(n, r.w.Incidents) {
				return true
			}
		}
	}
	return false
}

// active reports whether what stands behind the verb that ends before token i is its object, so that it is no participle: "which was agreed
// in May, ordered their men to pull back".
func (r *reader) active(i int) bool {
	return (r.sense(i).Has(cue.Def|cue.Indef) || r.word(i, r.w.ItThem) || r.truceAt(i, i+3)) && r.time(i) < 0 && r.time(i+1) < 0
}

// headlineNoun reports whether a noun stands at token i of a headline, to which the participle before it belongs: "Renewed | Fighting".
func (r *reader) headlineNoun(i, limit int) bool {
	return i < limit && r.class(i) == token.Word && r.time(i) < 0 && r.place(i) < 0 && r.ref(i) == nil && !r.adverb(i) &&
		!r.sense(i).Has(cue.Prep|cue.Adverb|cue.And|cue.Which|cue.Day|cue.To|cue.Not|cue.Be|cue.Have|cue.Will|cue.May|cue.Def|cue.Indef|cue.If|cue.Former|cue.Say)
}

// ofNoun reports whether the participle from token i to end belongs to the plain noun behind it, or has it as its object: "renewed talks".
func (r *reader) ofNoun(i, end int) bool {
	if end != i+1 || end >= len(r.tokens) {
		return false
	}
	t := &r.tokens[end]
	if t.Class == token.Number {
		return r.time(end) < 0 // "killed 250 people"
	}
	return t.Class == token.Word && t.Case == token.Lower && r.time(end) < 0 && r.time(end+1) < 0 && r.place(end) < 0 && r.ref(end) == nil && !r.adverb(end) && !r.truceAt(end, end+1) && !r.word(end, r.w.Often) &&
		!r.sense(end).Has(cue.Prep|cue.Adverb|cue.And|cue.Which|cue.Day|cue.To|cue.Not|cue.Be|cue.Have|cue.Will|cue.May|cue.Def|cue.Indef|cue.If|cue.Former|cue.Short|cue.Both|cue.Say|cue.Lasting)
}

// ranOutToo corrects the step of "a ceasefire extension" that ends before token i by what is told of the extension: that it expired.
func (r *reader) ranOutToo(st *step, i, limit int) {
	for n := 0; i < limit && n < 3; i, n = i+1, n+1 {
		hit := false
		r.verbs(i, limit, cue.PastForm|cue.PerfForm, func(v *cue.Verb, form cue.Form, end int) bool {
			if hit = v.Subject == cue.Expired; hit {
				st.what, st.verb, st.form, st.at.End, st.sub = cue.Expired, v, form, end, false
			}
			return hit
		})
		if hit || !r.sense(i).Has(cue.Have|cue.Adverb) {
			return
		}
	}
}
