package quote

import (
	_ "embed"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// Frame is the set of constructions in which a verb of speech reports what was said.
type Frame uint16

// The frames.
const (
	Quotes    Frame = 1 << iota // "…," he said
	Clauses                     // he said that …, he said …
	Objects                     // he rejected the plan
	Hearers                     // he told reporters that …
	Infinite                    // he vowed to …, he urged them to …
	Of                          // he accused them of …; for …
	Passive                     // source of what stands before or after it: "according to"
	Homograph                   // its base and present forms are nouns as well: "report", "claims"
	PastOnly                    // in other forms it is a noun too often: "state", "rule"
	Nominal                     // it is a noun only: "allegation"
	Strict                      // reports only with "that" and a clause: "think", "find", "show"
)

// Tense is the form of a verb.
type Tense uint8

// The forms of verbs.
const (
	Past    Tense = iota // said, and the participle: has said
	Present              // says
	Base                 // say, to say
	Ing                  // saying
	Fixed                // a phrase that is not inflected: according to
	Noun                 // allegation, demands
)

//go:embed verbs.tsv
var verbTable string

type verbs struct {
	phrases  rule.Phrases
	list     []verbEntry
	particle token.ID
}

type verbEntry struct {
	class  string
	stance string
	frame  Frame
	tense  Tense
	split  int32 // 1 + the entry of the verb with the particle that may stand apart from it: "called on Monday for"
}

var frameLetters = [...]struct {
	letter byte
	frame  Frame
}{{'q', Quotes}, {'c', Clauses}, {'n', Objects}, {'a', Hearers}, {'t', Infinite}, {'f', Of}, {'p', Passive}, {'h', Homograph}, {'s', Strict}, {'o', PastOnly}, {'u', Nominal}}

func (v *verbs) build(b *rule.Builder) {
	v.list = make([]verbEntry, 0, 1500)
	v.phrases.Grow(700, b.Len()+1500)
	var forms [8]form
	var words [8]token.ID
	for row := range strings.SplitSeq(verbTable, "\n") {
		cells := strings.Split(row, "\t")
		if len(cells) < 3 || strings.HasPrefix(row, "#") {
			continue
		}
		var frame Frame
		for _, l := range frameLetters {
			if strings.IndexByte(cells[2], l.letter) >= 0 {
				frame |= l.frame
			}
		}
		word, rest, _ := strings.Cut(cells[0], " ")
		past, stance := "", classStance(cells[1])
		if len(cells) > 3 {
			past = cells[3]
		}
		if len(cells) > 4 {
			stance = cells[4]
		}
		for _, f := range inflect(forms[:0], word, past, frame) {
			if frame&PastOnly != 0 && (f.tense == Base || f.tense == Present) {
				continue
			}
			phrase := f.word
			if rest != "" {
				phrase += " " + rest
			}
			ids := b.AppendPhrase(words[:0], phrase)
			if v.phrases.Add(ids, int32(len(v.list))) {
				v.list = append(v.list, verbEntry{cells[1], stance, frame, f.tense, 0})
				b.TriggerID(rule.Quote, ids[0])
			}
		}
	}
	v.particle = b.Word("for")
	for row := range strings.SplitSeq(verbTable, "\n") {
		lemma, _, _ := strings.Cut(row, "\t")
		word, ok := strings.CutSuffix(lemma, " for")
		if !ok || strings.Contains(word, " ") {
			continue
		}
		for _, f := range inflect(forms[:0], word, "", 0) {
			bare, ok1 := v.phrases.Lookup(b.Phrase(f.word))
			whole, ok2 := v.phrases.Lookup(b.Phrase(f.word + " for"))
			if ok1 && ok2 {
				v.list[bare].split = whole + 1
			}
		}
	}
}

func (v *verbs) at(d *token.Doc, i int, w *Words) (Verb, bool) {
	end, n, ok := v.phrases.Longest(d, i, min(len(d.Tokens), i+6))
	if !ok {
		return Verb{}, false
	}
	if end > i+1 && thatDay(d, end, w) {
		if e, k, ok := v.phrases.Longest(d, i, i+1); ok {
			end, n = e, k // "agreed | on Sunday that"
		}
	}
	e := &v.list[n]
	if e.split != 0 {
		// "called on Monday for", "appealed again for"
		for j := end; j < min(end+4, len(d.Tokens)) && d.Tokens[j].Class == token.Word; j++ {
			if d.Tokens[j].Word == v.particle && j > end {
				e, end = &v.list[e.split-1], j+1
				break
			}
			if k := w.Of(d.Tokens[j].Word); k&(Day|Adverb) == 0 && (k&Preposition == 0 || j > end) {
				break
			}
		}
	}
	return Verb{First: i, End: end, Class: e.class, Stance: e.stance, Frame: e.frame, Tense: e.tense}, true
}

// thatDay reports whether a day stands at token i and soon "that": the preposition before it is the day's.
func thatDay(d *token.Doc, i int, w *Words) bool {
	for j := i; j < min(i+6, len(d.Tokens)) && d.Tokens[j].Class <= token.Comma && d.Tokens[j].Class != token.Period; j++ {
		switch k := w.Of(d.Tokens[j].Word); {
		case j == i && k&Day == 0:
			return false
		case k&That != 0:
			return true
		}
	}
	return false
}

// classStance returns the stance that verbs of a class have if their row in the table says no other; "" where only what is said can tell.
func classStance(class string) string {
	switch class {
	case "announce":
		return "announces"
	case "accuse":
		return "accuses"
	case "deny":
		return "denies"
	case "demand":
		return "demands"
	case "call":
		return "calls_for"
	case "warn":
		return "warns"
	case "pledge":
		return "pledges"
	case "confirm":
		return "confirms"
	}
	return ""
}

type form struct {
	word  string
	tense Tense
}

// inflect appends the forms of a verb to out; past lists its irregular past forms, separated by spaces.
func inflect(out []form, w, past string, frame Frame) []form {
	switch {
	case frame&Passive != 0:
		return append(out, form{w, Fixed})
	case frame&Nominal != 0 && w[len(w)-1] == 'y':
		return append(out, form{w, Noun}, form{w[:len(w)-1] + "ies", Noun})
	case frame&Nominal != 0:
		return append(out, form{w, Noun}, form{w + "s", Noun})
	}
	out = append(out, form{w, Base})
	last := w[len(w)-1]
	stem := w
	switch {
	case last == 'e':
		stem = w[:len(w)-1]
		out = append(out, form{w + "s", Present}, form{stem + "ing", Ing})
	case last == 'y' && len(w) > 1 && !vowel(w[len(w)-2]):
		out = append(out, form{w[:len(w)-1] + "ies", Present}, form{w + "ing", Ing})
		stem = w[:len(w)-1] + "i"
	case last == 's' || last == 'h' || last == 'x' || last == 'o':
		out = append(out, form{w + "es", Present}, form{w + "ing", Ing})
	default:
		out = append(out, form{w + "s", Present}, form{w + "ing", Ing})
		if n := len(w); n > 2 && !vowel(last) && vowel(w[n-2]) && !vowel(w[n-3]) && last != 'w' && last != 'x' && last != 'y' {
			// "admit", "admitted": the doubled form is harmless where English does not double.
			out = append(out, form{w + string(last) + "ing", Ing}, form{w + string(last) + "ed", Past})
		}
	}
	if past != "" {
		for p := range strings.FieldsSeq(past) {
			out = append(out, form{p, Past})
		}
		return out
	}
	return append(out, form{stem + "ed", Past})
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
