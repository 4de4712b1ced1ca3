package resolve

import (
	"sort"
	"strings"
)

// terms returns the days on which every office-holder named is in office by the tables. Terms that do not meet say that one
// of them is spoken of as history, and then nothing is known.
func (c *Context) terms(in *Input) (days, []Evidence, bool) {
	window := days{-1 << 40, 1 << 40}
	found := false
	var evidence []Evidence
	for i := range c.Actors {
		a := &c.Actors[i]
		if a.Kind != "person" {
			continue
		}
		for j := range a.Offices {
			title := a.Offices[j].Title
			if strings.HasPrefix(strings.ToLower(title), "former") || earlier(a.Offices[:j], title) {
				continue
			}
			// All terms of one office: the hull.
			hull := days{1 << 40, -1 << 40}
			for k := j; k < len(a.Offices); k++ {
				o := &a.Offices[k]
				if !strings.EqualFold(o.Title, title) || o.From.IsZero() {
					continue
				}
				if recalled(in, o.Evidence) {
					continue
				}
				from := o.From.Range().From
				hull.from = min(hull.from, floorDay(from))
				if o.To.IsZero() {
					hull.to = 1 << 40
				} else {
					hull.to = max(hull.to, floorDay(o.To.Range().To-1))
				}
			}
			if hull.from > hull.to {
				continue
			}
			var ok bool
			if window, ok = window.meet(hull); !ok {
				return days{}, nil, false
			}
			found = true
			evidence = append(evidence, a.Offices[j].Evidence...)
		}
	}
	if !found || window.from < -1<<39 {
		return days{}, nil, false
	}
	if len(evidence) > 8 {
		evidence = evidence[:8]
	}
	return window, evidence, true
}

// recalled reports whether an office is one that its holder had at another time: "the then prime minister", or in a sentence
// that tells its own year.
func recalled(in *Input, ev []Evidence) bool {
	for _, e := range ev {
		i := in.Doc.At(e.Span.Start)
		if i >= len(in.Doc.Tokens) {
			continue
		}
		s := in.Doc.SentenceOf(i)
		for k := max(s.First, i-2); k < i; k++ {
			switch in.Doc.Low(k) {
			case "then", "former", "late", "ex":
				return true
			}
		}
		k := sort.Search(len(in.Times), func(k int) bool { return in.Times[k].First >= s.First })
		for ; k < len(in.Times) && in.Times[k].First < s.End; k++ {
			if m := &in.Times[k]; m.Expr.HasYear && m.Tense < 0 {
				return true
			}
		}
	}
	return false
}

func earlier(os []Office, title string) bool {
	for i := range os {
		if strings.EqualFold(os[i].Title, title) {
			return true
		}
	}
	return false
}

func floorDay(sec int64) int64 {
	d := sec / 86400
	if sec%86400 < 0 {
		d--
	}
	return d
}
