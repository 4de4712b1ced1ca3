package name

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

//go:embed eras.tsv
var erasTSV string

// What an era is of.
const (
	EraBody   = "body"   // a body, an armed group
	EraState  = "state"  // a state, or a name of one
	EraAccord = "accord" // an agreement, a plan
	EraEvent  = "event"  // an operation, an upheaval, a thing that everybody has heard of since
	EraDeath  = "death"  // of a person
)

// An Era is the time in which something can be spoken of as what is there. Days are numbered from 1 January 1970.
type Era struct {
	What string
	From int64 // nobody speaks of it before; of a death, its day
	To   int64 // it is gone afterwards; 0 if it is not gone, or not for certain
}

// eras are the rows of the table of eras.
type eras struct {
	all     []Era
	proper  []bool        // written with a capital
	phrases rule.Phrases  // value: index into all
	bodies  map[int32]int // by row of the actor
}

func readEras(t *Tables, b *rule.Builder) eras {
	e := eras{bodies: make(map[int32]int, 256)}
	e.phrases.Grow(1000, b.Len()+500)
	for r := range rows(erasTSV, 5) {
		x := Era{What: r[0], From: eraDay(r[2])}
		if r[3] != "" {
			x.To = eraDay(r[3])
		}
		n := len(e.all)
		e.all = append(e.all, x)
		e.proper = append(e.proper, r[1][0] >= 'A' && r[1][0] <= 'Z')
		if key, ok := strings.CutPrefix(r[1], "@"); ok {
			if row := t.index(key); row >= 0 {
				e.bodies[row] = n
			}
			continue
		}
		for p := range strings.SplitSeq(r[1], ";") {
			e.phrases.Add(b.Phrase(p), int32(n))
		}
	}
	return e
}

// eraDay reads a day, or the first day of a month or of a year.
func eraDay(s string) int64 {
	part := [3]int{0, 1, 1}
	for i := range part {
		var f string
		f, s, _ = strings.Cut(s, "-")
		if n, err := strconv.Atoi(f); err == nil {
			part[i] = n
		}
	}
	return moment.DayNumber(part[0], part[1], part[2])
}

// EraOf returns the era of a listed actor.
func (f *Finder) EraOf(row int32) (Era, bool) {
	i, ok := f.eras.bodies[row]
	if !ok {
		return Era{}, false
	}
	return f.eras.all[i], true
}

// Eras calls yield for each phrase of the document that has an era: states, accords, events, people who have died.
func (f *Finder) Eras(d *token.Doc, yield func(first, end int, e Era)) {
	for i := 0; i < len(d.Tokens); i++ {
		if !f.eras.phrases.Begins(d.Tokens[i].Word) {
			continue
		}
		limit := d.SentenceOf(i).End
		if end, n, ok := f.eras.phrases.Longest(d, i, limit); ok && (!f.eras.proper[n] || d.Tokens[i].Case != token.Lower) {
			yield(i, end, f.eras.all[n])
			i = end - 1
		}
	}
}
