package merge

import (
	"math"
	"slices"
)

// A phase says where in the life of a truce an article stands.
type phase uint8

const (
	phaseUnknown phase = iota
	phaseBefore        // called for, agreed
	phaseComing        // set for a day to come
	phaseDuring
	phaseAfter  // its term is over
	phaseBroken // it came to an end, by its term or before
	phasePast   // recalled from long ago
)

// phases places the statuses of the closed list.
var phases = map[string]phase{
	"called_for": phaseBefore, "proposed": phaseBefore, "counter_proposed": phaseBefore, "negotiating": phaseBefore,
	"rejected": phaseBefore, "denied": phaseBefore, "agreed_in_principle": phaseBefore, "agreed": phaseBefore,
	"announced": phaseBefore, "scheduled": phaseComing,
	"in_effect": phaseDuring, "holding": phaseDuring, "faltering": phaseDuring, "violated": phaseDuring, "suspended": phaseDuring,
	"extended": phaseDuring, "widened": phaseDuring, "renewed": phaseDuring, "renewal_sought": phaseDuring,
	"expired": phaseAfter, "collapsed": phaseBroken, "terminated": phaseBroken, "superseded": phaseBroken,
	"historical": phasePast,
}

// A view is a record as the decision sees it.
type view struct {
	report     int
	kind       string // "" where the word is a generic one
	actual     bool
	phase      phase
	start      []days // alternatives
	exact      bool   // every alternative of start is a day
	end        []days
	declared   []days
	pub        []days
	length     []int32
	purposes   []string
	locals     []Place
	whole      bool
	countries  []string // of its places
	groups     []string // parties that are no state
	states     []string // countries of parties that are
	theatres   []string // where it may be met with: countries, else ids of places
	confidence int      // order of placing, lower first
}

// generic are the kinds that journalism uses of any halt.
func generic(kind string) bool {
	return kind == "truce" || kind == "cease_fire" || kind == "unspecified" || kind == "temporary_cessation"
}

func newView(r *Record) view {
	v := view{report: r.Report, whole: r.Whole, actual: r.Modality == "", purposes: r.Purposes, phase: phaseOf(r)}
	if !generic(r.Kind) {
		v.kind = r.Kind
	}
	v.start, v.end, v.declared = flatten(r.Start), flatten(r.End), flatten(r.Declared)
	for _, m := range r.Published {
		if d, ok := toDays(m); ok && d.width() <= memory {
			v.pub = appendDays(v.pub, d)
		}
	}
	for _, l := range r.Length {
		if n, ok := lengthDays(l); ok && !slices.Contains(v.length, n) {
			v.length = append(v.length, n)
		}
	}
	v.dates()
	v.where(r)
	switch {
	case !v.actual:
		v.confidence = 4
	case v.exact && len(v.start) == 1:
		v.confidence = 0
	case v.exact:
		v.confidence = 1
	case len(v.start) > 0:
		v.confidence = 2
	default:
		v.confidence = 3
	}
	return v
}

func phaseOf(r *Record) phase {
	if r.Modality == "historical" {
		return phasePast
	}
	out := phaseUnknown
	for _, s := range r.Status {
		switch p := phases[s]; {
		case p == phaseUnknown:
		case out == phaseUnknown, p == phaseDuring:
			out = p
		case out == phaseBefore, out == phaseComing && p > phaseComing:
			out = p
		}
	}
	return out
}

// dates settles what the start is worth.
func (v *view) dates() {
	if len(v.start) == 0 && len(v.length) == 1 {
		for _, e := range v.end {
			v.start = appendDays(v.start, e.shift(-v.length[0]))
		}
	}
	v.exact = len(v.start) > 0
	for _, d := range v.start {
		v.exact = v.exact && d.width() <= precise
	}
	if v.exact && len(v.pub) == 1 && !v.plausible() {
		v.start, v.exact = nil, false
	}
}

// plausible reports whether a start can be right, given when the article was published and what it says of the truce's state. A slip in a date often
// betrays itself so, and is then left out of the comparison; the claim itself stays in the record.
func (v *view) plausible() bool {
	pub := v.pub[0]
	if pub.width() > precise {
		return true
	}
	for _, s := range v.start {
		switch v.phase {
		case phaseBefore:
			if s.hi >= pub.lo-10 {
				return true
			}
		case phaseComing:
			if s.hi >= pub.lo-near {
				return true
			}
		case phaseDuring, phaseAfter, phaseBroken:
			if s.lo > pub.hi+1 {
				continue
			}
			if len(v.length) == 1 && v.length[0] <= month && s.hi+v.length[0] < pub.lo-2*month {
				continue
			}
			return true
		default:
			return true
		}
	}
	return false
}

// where settles places, parties and theatres.
func (v *view) where(r *Record) {
	for _, p := range r.Places {
		if !p.National && p.ID != "" {
			v.locals = append(v.locals, p)
		}
		if p.Country != "" {
			v.countries = appendString(v.countries, p.Country)
		}
	}
	for _, a := range r.Actors {
		switch {
		case !a.Party:
		case a.State && a.Country != "":
			v.states = appendString(v.states, a.Country)
		case !a.State && a.ID != "":
			v.groups = appendString(v.groups, a.ID)
		}
		if a.Party && a.Country != "" {
			v.theatres = appendString(v.theatres, a.Country)
		}
	}
	for _, c := range v.countries {
		v.theatres = appendString(v.theatres, c)
	}
	for _, p := range v.locals {
		if p.Country == "" {
			v.theatres = appendString(v.theatres, p.ID)
		}
	}
	for _, g := range v.groups {
		if len(v.theatres) == 0 {
			v.theatres = append(v.theatres, g)
		}
	}
}

func appendString(to []string, s string) []string {
	if slices.Contains(to, s) {
		return to
	}
	return append(to, s)
}

// A Key is a place and a stretch of time in which a truce may be met. The zero Key is no place.
type Key struct {
	Theatre string
	Cell    int32 // number of a stretch of 32 days since the epoch
}

const cellBits = 5

func eachCell(ds []days, before, after int32, yield func(int32)) {
	last := int32(math.MinInt32)
	for _, d := range ds {
		for c := (d.lo - before) >> cellBits; c <= (d.hi+after)>>cellBits; c++ {
			if c != last {
				yield(c)
			}
			last = c
		}
	}
}

// anchors are the cells under which a group with this record is found.
func (v *view) anchors(yield func(int32)) {
	for _, ds := range [][]days{v.start, v.end, v.declared, v.pub} {
		if len(ds) > 0 {
			eachCell(ds, 0, 0, yield)
			return
		}
	}
}

// reach are the cells in which this record looks for groups.
func (v *view) reach(yield func(int32)) {
	switch {
	case len(v.start) > 0:
		eachCell(v.start, near, near, yield)
	case len(v.end) > 0:
		eachCell(v.end, memory, near, yield)
	case len(v.declared) > 0:
		eachCell(v.declared, month, 2*month, yield)
	case v.phase == phaseBefore, v.phase == phaseComing:
		eachCell(v.pub, month, 2*month, yield)
	default:
		eachCell(v.pub, memory, month, yield)
	}
}

// Keys returns the keys of a record, in no order. Two records without a common key are never one truce, and neither has any bearing on the group
// that the other is put into, unless others tie them.
func Keys(r *Record) []Key {
	v := newView(r)
	var out []Key
	for _, t := range v.theatres {
		add := func(c int32) {
			if k := (Key{t, c}); !slices.Contains(out, k) {
				out = append(out, k)
			}
		}
		v.anchors(add)
		v.reach(add)
	}
	return out
}
