// Package synth writes articles about truces that never were, so that the pairing of records can be scored: it is known which articles tell of
// which truce. The wording is its own. Equal options give equal articles.
package synth

import (
	"iter"
	"math/rand/v2"
	"strconv"
	"time"
)

// Options say what is written. The zero Options write ten articles about one truce, without noise.
type Options struct {
	Seed     uint64
	Articles int     // zero: 10
	PerTruce int     // articles about each truce, on average; zero: 10
	Noise    float64 // share of articles with a fault: see Fault
}

// A Fault is what is wrong with an article, or makes it hard.
type Fault string

// The faults.
const (
	Clean       Fault = ""
	Reprint     Fault = "reprint"      // another article's text, under an id of its own
	WrongDate   Fault = "wrong-date"   // a start that is off by two to twelve days
	Contested   Fault = "contested"    // the sides give starts a day apart
	VaguePlace  Fault = "vague-place"  // the country where others name the town
	Undated     Fault = "undated"      // no date of publication; dates in the text have their years
	NumericDate Fault = "numeric-date" // dated 03/05/2016, which can be read in two ways
	WrongLength Fault = "wrong-length" // a length that differs from everybody else's
)

// An Article is a text with its truth.
type Article struct {
	ID, Title, Text string
	Published       []string // readings of the day it appeared; empty if the article does not tell
	Given           bool     // the day is known from outside the text
	Fault           Fault
	Told            []Told // the truces it tells of
}

// Told is what an article tells of one truce, faults included. Days are written 2006-01-02.
type Told struct {
	Truce          int // number of the truce: what is to be found out
	From, To       int // bytes of the expression that stands for it
	Kind, Status   string
	Place, Country string // Place is "" for the whole country
	Code           string // of the country
	State          string
	StateCode      string
	Group          string
	Broker         string
	Starts         [][]string // a claim each, of alternatives
	End            string
	Length         string // ISO 8601
}

// event is a truce as it was.
type event struct {
	id       int
	th       *theatre
	place    string // "" for the whole country
	group    string
	broker   string
	declared time.Time
	start    time.Time
	days     int // zero: open
	hours    bool
	word     string
	kind     string
	fate     string // expired, collapsed, extended
}

var words = []struct{ word, kind string }{
	{"ceasefire", "cease_fire"}, {"cease-fire", "cease_fire"}, {"truce", "truce"}, {"ceasefire", "cease_fire"}, {"truce", "truce"},
	{"humanitarian pause", "humanitarian_pause"}, {"cessation of hostilities", "cessation_of_hostilities"},
}

// Articles yields the articles, truce by truce, country after country.
func Articles(o Options) iter.Seq[Article] {
	if o.Articles == 0 {
		o.Articles = 10
	}
	if o.PerTruce == 0 {
		o.PerTruce = 10
	}
	return func(yield func(Article) bool) {
		w := &writer{r: rand.New(rand.NewPCG(o.Seed, 0x7472756365)), o: o}
		all := theatres()
		truces := max(1, o.Articles/o.PerTruce)
		left := o.Articles
		for i := range all {
			n := truces / len(all)
			if i < truces%len(all) {
				n++
			}
			for _, e := range w.schedule(&all[i], n) {
				about := 1 + w.r.IntN(2*o.PerTruce-1)
				for _, a := range w.coverage(e, about) {
					if left == 0 || !yield(a) {
						return
					}
					left--
				}
			}
		}
		for left > 0 { // the average fell short: more of the last country
			th := &all[w.r.IntN(len(all))]
			for _, e := range w.schedule(th, 1) {
				for _, a := range w.coverage(e, min(left, o.PerTruce)) {
					if !yield(a) {
						return
					}
					left--
				}
			}
			w.shift++
		}
	}
}

// writer writes articles with one source of chance.
type writer struct {
	r       *rand.Rand
	o       Options
	truces  int
	written int
	shift   int // years by which filling up moves on, so that no truce meets another
}

var (
	first = time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)
	last  = time.Date(2025, 12, 31, 0, 0, 0, 0, time.UTC)
)

// schedule sets n truces over the years, so that no two of a place meet.
func (w *writer) schedule(th *theatre, n int) []event {
	var out []event
	lanes := len(th.places) + 1
	for lane := range lanes {
		count := n / lanes
		if lane < n%lanes {
			count++
		}
		if count == 0 {
			continue
		}
		total := int(last.Sub(first).Hours() / 24)
		step := total / count
		for k := range count {
			e := event{id: w.truces, th: th}
			w.truces++
			if lane > 0 {
				e.place = th.places[lane-1]
			}
			e.group = th.groups[w.r.IntN(len(th.groups))]
			e.broker = th.brokers[w.r.IntN(len(th.brokers))]
			kind := words[w.r.IntN(len(words))]
			e.word, e.kind = kind.word, kind.kind
			room := max(step/2, 4)
			e.start = first.AddDate(w.shift/len(th.places), 0, k*step+step/4+w.r.IntN(max(room/2, 1)))
			e.declared = e.start.AddDate(0, 0, -w.r.IntN(3))
			switch w.r.IntN(4) {
			case 0:
				e.days, e.hours = 1+w.r.IntN(3), true
			case 1, 2:
				e.days = []int{3, 5, 7, 10, 14, 30}[w.r.IntN(6)]
			}
			for e.days > room {
				e.days /= 2
			}
			if e.days == 0 && lane > 0 && room < 60 {
				e.days = min(room, 3)
			}
			if lane == 0 && e.days > 0 && e.days < 5 {
				e.hours = false
			}
			e.fate = []string{"expired", "collapsed", "extended"}[w.r.IntN(3)]
			out = append(out, e)
		}
	}
	return out
}

// coverage writes n articles about one truce.
func (w *writer) coverage(e event, n int) []Article {
	var out []Article
	for range n {
		a := Article{}
		if w.r.Float64() < w.o.Noise {
			a.Fault = []Fault{Reprint, WrongDate, Contested, VaguePlace, Undated, NumericDate, WrongLength}[w.r.IntN(7)]
		}
		if a.Fault == Reprint {
			if len(out) == 0 {
				a.Fault = Clean
			} else {
				a = out[w.r.IntN(len(out))]
				a.Fault = Reprint
				a.ID = w.name()
				out = append(out, a)
				continue
			}
		}
		a.ID = w.name()
		w.write(&a, e)
		out = append(out, a)
	}
	return out
}

func (w *writer) name() string {
	w.written++
	s := strconv.Itoa(w.written)
	return "g0000000"[:8-min(7, len(s))] + s
}

const day = 24 * time.Hour

func iso(t time.Time) string { return t.Format("2006-01-02") }
