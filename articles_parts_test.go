package truce_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
)

// goldParts is what else a person read of a truce. Surfaces are spans of the words that license a code.
type goldParts struct {
	Roles      []struct{ Actor, As string }
	Purpose    []goldCode
	Windows    []struct{ From, To string }
	After      *goldCode
	Violations []goldCode
	Unknown    []goldCode
	History    []goldCode
	Conditions []goldCode
	Starts     []struct{ By, Value string }
	End        *string
	Duration   *string
}

type goldCode struct {
	Code       string
	Start, End int
}

// partFloors are today's figures less a little slack, like articleFloors.
var partFloors = map[string][10]int{ // in the order of articleFloors
	"parties": {64, 72, 60, 62, 57, 59, 50, 52, 66, 62}, "other roles": {59, 57, 45, 35, 30, 31, 25, 33, 42, 26}, "excluded": {59, 63, 0, 19, 0, 0, 0, 0, 39, 32}, "purposes": {84, 75, 49, 50, 55, 60, 26, 11, 59, 28}, "windows": {100, 99, 100, 0, 0, 0, 0, 0, 0, 0}, "contingent starts": {100, 99, 99, 0, 0, 0, 99, 0, 41, 0},
	"violations": {77, 61, 49, 39, 31, 22, 21, 26, 39, 19}, "unknowns": {89, 87, 50, 19, 15, 0, 0, 0, 13, 8}, "steps": {68, 74, 65, 62, 59, 57, 40, 42, 58, 59}, "conditions": {75, 71, 24, 34, 41, 27, 59, 74, 30, 30}, "contested starts": {0, 49, 0, 0, 0, 0, 0, 49, 49, 15}, "ends right to the day": {89, 86, 74, 75, 68, 54, 26, 42, 59, 41}, "lengths": {86, 83, 67, 67, 72, 65, 52, 65, 72, 56},
}

// TestTruceParts: of the truces found, how much of what an editor reads in them is there.
func TestTruceParts(t *testing.T) {
	gold := goldArticles(t)
	for side, group := range articleFloors {
		name := group.name
		t.Run(name, func(t *testing.T) {
			is := map[string]*ratio{}
			for part := range partFloors {
				is[part] = &ratio{}
			}
			for _, g := range gold {
				if g.group() != name {
					continue
				}
				r := parseArticle(t, g.ID)
				of, _ := match(r, g)
				for i, x := range g.Truces {
					if of[i] != nil && !x.Optional {
						countParts(is, r, of[i], x.goldParts)
					}
				}
			}
			for _, part := range sortedKeys(partFloors) {
				t.Logf("%-24s %3d%%  %d of %d", part, is[part].percent(), is[part].n, is[part].all)
				if floor := partFloors[part][side]; is[part].percent() < floor {
					t.Errorf("%s: %d%%, below the floor of %d%%", part, is[part].percent(), floor)
				}
			}
		})
	}
}

func sortedKeys[V any](m map[string]V) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func countParts(is map[string]*ratio, r *truce.Report, x *truce.Truce, g goldParts) {
	for _, want := range g.Roles {
		part := "other roles"
		switch want.As {
		case "party", "excluded":
			part = map[string]string{"party": "parties", "excluded": "excluded"}[want.As]
		}
		is[part].add(slices.ContainsFunc(x.Roles, func(h truce.TruceRole) bool {
			a := r.Actor(h.Actor)
			return a != nil && sameRole(string(h.As), want.As) && slices.ContainsFunc(append([]string{a.Name}, a.Called...), func(n string) bool {
				return within(n, want.Actor) || within(want.Actor, n)
			})
		}))
	}
	for _, want := range g.Purpose {
		is["purposes"].add(slices.ContainsFunc(x.Purpose, func(p truce.Purpose) bool { return string(p.Code) == want.Code }))
	}
	for _, want := range g.Windows {
		is["windows"].add(slices.ContainsFunc(x.Windows, func(w truce.Window) bool { return w.From == want.From && w.To == want.To }))
	}
	if g.After != nil {
		is["contingent starts"].add(x.After != nil)
	}
	for _, want := range g.Violations {
		is["violations"].add(slices.ContainsFunc(x.Violations, func(v truce.Violation) bool {
			return string(v.As) == want.Code || want.Code == "denied" && len(v.DeniedBy) > 0
		}))
	}
	for _, want := range g.Unknown {
		is["unknowns"].add(slices.ContainsFunc(x.Unknown, func(u truce.Unknown) bool { return touches(u.Evidence, want) }))
	}
	for _, want := range g.History {
		is["steps"].add(slices.ContainsFunc(x.History, func(h truce.Transition) bool {
			return string(h.Status) == want.Code && touches(h.Evidence, want)
		}))
	}
	for _, want := range g.Conditions {
		is["conditions"].add(slices.ContainsFunc(x.Conditions, func(c truce.Condition) bool { return touches(c.Evidence, want) }))
	}
	if len(g.Starts) > 1 {
		all := true
		for _, want := range g.Starts {
			some := false
			for m := range x.Start.All() {
				some = some || sameMoment(m, want.Value)
			}
			all = all && some
		}
		is["contested starts"].add(all)
	}
	if g.End != nil {
		m, ok := x.End.Best()
		is["ends right to the day"].add(ok && sameDay(m, *g.End))
	}
	if g.Duration != nil {
		d, ok := x.Length.Best()
		want, err := truce.ParseDuration(*g.Duration)
		is["lengths"].add(ok && err == nil && !d.Conflicts(want))
	}
}

// sameRole: a go-between may be called by any of the words for one.
func sameRole(is, want string) bool {
	between := []string{"broker", "mediator", "facilitator", "negotiator", "architect"}
	return is == want || slices.Contains(between, is) && slices.Contains(between, want)
}

func touches(list []truce.Evidence, g goldCode) bool {
	return slices.ContainsFunc(list, func(e truce.Evidence) bool { return e.Span.Start < g.End && g.Start < e.Span.End })
}

// sameMoment: two instants are the same minute; else the days agree.
func sameMoment(m truce.Moment, gold string) bool {
	want, err := truce.ParseMoment(gold)
	if err != nil {
		return false
	}
	a, ok1 := m.Time()
	b, ok2 := want.Time()
	if ok1 && ok2 {
		return a.Equal(b)
	}
	return sameDay(m, gold)
}

// sameDay: the day of a moment, by its own clock or the gold's, is the gold's, which may also be a month or a year.
func sameDay(m truce.Moment, gold string) bool {
	day := gold[:min(len(gold), len("2006-01-02"))]
	if strings.HasPrefix(m.String(), day) {
		return true
	}
	want, err := truce.ParseMoment(gold)
	if err != nil {
		return false
	}
	a, ok1 := m.Time()
	b, ok2 := want.Time()
	return ok1 && ok2 && a.Equal(b)
}
