package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// A truce that is named by nothing but whose it is, or when it was: "January's was broken within hours".

// ownersAlone adds each possessive from token i to token j that has no noun, where it stands for a truce like the one named before.
func (r *reader) ownersAlone(out []cue.Mention, i, j int) []cue.Mention {
	for k := i; k < j; k++ {
		if k > 0 && r.tokens[k].Class == token.Possessive && r.ownerAlone(k, r.sent(k).End) && !r.ownsOther(k, out) {
			out = append(out, cue.Mention{First: k, End: k + 1, Kind: cue.Truce, Strength: cue.Weak, Rule: "one"})
		}
	}
	return out
}

// ownerAlone reports whether the possessive at token k, of a day or of a name, is the subject of what only a truce can do: "Saturday's broke
// down within hours", "Moscow's, which nobody had asked for, expired at noon".
func (r *reader) ownerAlone(k, limit int) bool {
	if t := r.time(k - 1); t >= 0 && r.c.Times[t].Type != "DATE" || t < 0 && r.ref(k-1) == nil && r.place(k-1) < 0 && r.tokens[k-1].Case != token.Title && r.tokens[k-1].Case != token.Upper {
		return false
	}
	n := k + 1
	if n < limit && r.tokens[n].Class == token.Comma {
		return r.fateOf(r.behindAside(n, limit), limit)
	}
	// Behind "'s" for "is" or "has" stands no other auxiliary, and no verb in a finite form.
	return (r.sense(n).Has(cue.Be|cue.Have|cue.Will) || r.finiteAt(n) && !r.attribute(n, limit)) && r.fateOf(n, limit)
}

// attribute reports whether what looks like a verb at token i belongs to a noun behind it: "the army's | continued violations".
func (r *reader) attribute(i, limit int) bool {
	n := i + 1
	return n < limit && r.tokens[n].Class == token.Word && r.time(n) < 0 && r.place(n) < 0 && r.ref(n) == nil &&
		!r.sense(n).Has(cue.Prep|cue.And|cue.Adverb|cue.Def|cue.Indef|cue.To|cue.Which|cue.Not) && !r.word(n, r.w.OtherClause)
}

// ownsOther reports whether a possessive before token k in its sentence has another noun, which that at token k may lack: "Israel's clock has
// started, Arafat's starts tomorrow".
func (r *reader) ownsOther(k int, out []cue.Mention) bool {
	for i := k - 1; i > r.sent(k).First; i-- {
		if r.tokens[i].Class == token.Possessive {
			return len(out) == 0 || out[len(out)-1].End <= i
		}
	}
	return false
}

// alone reports whether a mention is such a possessive.
func (r *reader) alone(m *mention) bool { return r.tokens[m.First].Class == token.Possessive }

// ownedBy reports whether an owner and "own" stand at token i: "his own", "the government's own".
func (r *reader) ownedBy(i, limit int) bool {
	for k := i + 1; k < limit && k < i+5; k++ {
		if r.word(k, r.w.Own) {
			return r.class(k-1) == token.Possessive || r.word(k-1, r.w.Owners)
		}
	}
	return false
}

// fateOf reports whether the predicate that begins at token i tells of a truce's life or of how it fared: more than lifeOf, for what is
// known to be one of several.
func (r *reader) fateOf(i, limit int) bool {
	if r.lifeOf(i, limit) {
		return true
	}
	i, be := r.mainVerb(i, limit)
	ok := false
	r.verbs(i, limit, cue.Verbal|cue.AdjectForm, func(v *cue.Verb, f cue.Form, _ int) bool {
		switch {
		case f == cue.Noun:
		case be && f == cue.Perf:
			switch v.Object {
			case cue.Suspended, cue.Collapsed, cue.Superseded, cue.Faltering, cue.Widened:
				ok = true
			}
		default:
			switch v.Subject {
			case cue.Holding, cue.Faltering, cue.Rejected, cue.Renewed, cue.Superseded:
				ok = f != cue.Adject || be
			}
		}
		return ok
	})
	return ok
}
