package event

import (
	"reflect"
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// Rules ask what a word is by the name of a set of words, which costs a look at one bit:
//
//	r.word(i, r.w.Weekdays)
//
// A set is one line, a field with its words in its tag, in the structure of the question that it serves:
//
//	Weekdays set `words:"monday tuesday wednesday"`
//
// A field without a tag is a set of one word, its own name. Words are written in lower case and without apostrophes; they match in any
// case, but not what has an accent, an apostrophe or periods in it: "Us" and not "U.S.", "were" and not "we're".

// words are the words of the room.
type words struct {
	single
	phrasing
	timing
	people
	life
	terms
	breaches
}

// A set is a set of words: the number of its bit.
type set uint32

// A Finder knows the words that the room's rules ask for. It is immutable.
type Finder struct {
	w         words
	known     rule.Table[known]
	bits      []uint64 // the rows of all words; the first row is that of all other words
	row       uint32   // length of one
	goBetween []goBetweenSets
	purposes  []set
}

// known is a word of some set.
type known struct {
	row    uint32 // where its row begins
	length int32  // of the word as it is written in a set
}

// New registers the room's words.
func New(b *rule.Builder) *Finder {
	f := new(Finder)
	v := vocabulary{b: b}
	v.fields(reflect.ValueOf(&f.w).Elem())
	for i := range goBetweenRows {
		f.goBetween = append(f.goBetween, v.goBetween(&goBetweenRows[i]))
	}
	for i := range purposes {
		f.purposes = append(f.purposes, v.add(purposes[i].words))
	}
	v.finish(f)
	return f
}

// A vocabulary collects sets.
type vocabulary struct {
	b    *rule.Builder
	sets [][]string
}

// fields makes a set of each field of a structure, and of the structures inside.
func (v *vocabulary) fields(x reflect.Value) {
	for i := range x.NumField() {
		field := x.Type().Field(i)
		if field.Type.Kind() == reflect.Struct {
			v.fields(x.Field(i))
			continue
		}
		x.Field(i).SetUint(uint64(v.add(wordsOf(field))))
	}
}

// wordsOf returns the words of a field.
func wordsOf(f reflect.StructField) []string {
	if ws := f.Tag.Get("words"); ws != "" {
		return strings.Fields(ws)
	}
	return []string{strings.ToLower(f.Name)}
}

// add makes a set.
func (v *vocabulary) add(ws []string) set {
	v.sets = append(v.sets, ws)
	return set(len(v.sets) - 1)
}

// finish lays out the rows.
func (v *vocabulary) finish(f *Finder) {
	f.row = uint32(len(v.sets)+63) / 64
	f.bits = make([]uint64, f.row)
	for n, ws := range v.sets {
		for _, w := range ws {
			id := v.b.Word(w)
			k := f.known.Get(id)
			if k.row == 0 {
				k = known{row: uint32(len(f.bits)), length: int32(len(w))}
				f.known.Set(id, k)
				f.bits = append(f.bits, make([]uint64, f.row)...)
			}
			f.bits[k.row+uint32(n)/64] |= 1 << (n % 64)
		}
	}
}

// rows finds the row of every token.
func (f *Finder) rows(out []uint32, d *token.Doc) {
	for i := range out {
		t := &d.Tokens[i]
		if t.Word == 0 || t.Class != token.Word {
			continue
		}
		if k := f.known.Get(t.Word); k.length == t.End-t.Start {
			out[i] = k.row
		}
	}
}

// word reports whether token i is a word of a set.
func (r *reader) word(i int, s set) bool {
	return uint(i) < uint(len(r.rows)) && r.bits[r.rows[i]+uint32(s/64)]>>(s%64)&1 != 0
}

// single holds the words that are asked for alone.
type single struct {
	A, According, After, Ago, And, Another, Any, Apart, As, At, Be, Being, Between, Both, By, Cease, Condition,
	Country, Day, Effect, Either, Evacuated, Except, Exchange, Eyes, Facilitated, Fire, For, Forthwith, From,
	Guaranteed, Had, Have, Humanitarian, If, Immediate, Immediately, In, It, Last, Lasted, Left, Long, Longer,
	March, Mediated, Monitored, Monitors, Name, Neither, New, No, Not, Of, Old, On, Once, One, Only, Open, Or,
	Other, Out, Outside, Over, Own, Paper, Permanent, Preliminary, Say, Self, So, Still, Subject, Take, Terms,
	Than, That, The, To, Under, Unless, Until, Up, War, Well, When, Whether, Which, With, Without, Yet set
}
