package resolve

import (
	"github.com/84b0a40e/truce/internal/timex"
)

// aside reports whether a story only glances at a date and does not move to it: "the previous year", "had invaded in late
// 1943".
func aside(m *timex.Mention, run, at timex.Date) bool {
	if !run.Known {
		return false
	}
	if m.Preposition == "since" || m.Tense > 0 && at.Year > run.Year {
		return true
	}
	if m.Expr.Op == timex.OpShift && m.Expr.Unit >= timex.Decade && at.Year > run.Year {
		return true // "half a century later the archives were opened"
	}
	back := at.Year < run.Year || at.Year == run.Year && at.Month > 0 && at.Month < run.Month
	return back && (m.Tense == -2 || m.Expr.YearDir == timex.DirBefore || m.Expr.Op == timex.OpShift && m.Expr.Unit >= timex.Month && m.Expr.N < 0)
}

// lastNight reports whether an expression looks back from a day to the night before it, which leaves the day what it is.
func lastNight(m *timex.Mention) bool {
	return m.Expr.Op == timex.OpShift && m.Expr.Part == timex.PartNight && m.Expr.N < 0
}

// nextDated returns the next date in the text ahead that has its year, looking a few expressions far: if it lies before where the story
// is, and the one behind it does not, it is taken for a glance back.
func (p *pass) nextDated(in *Input, i int) timex.Date {
	base := p.run
	if base.Month == 0 {
		base = p.main
	}
	var first timex.Date
	for k := i + 1; k < len(in.Times) && k <= i+6; k++ {
		e := &in.Times[k].Expr
		if !e.HasYear || e.BC || e.Mask != 0 || e.Month == 0 {
			continue
		}
		x := timex.Date{Year: int(e.Year), Known: true, Month: int(e.Month), Day: int(e.Day)}
		switch ahead := (x.Year-base.Year)*12+x.Month-base.Month >= -2; {
		case ahead:
			return x
		case first.Known:
			return first
		}
		first = x
	}
	return first
}

// isMemory reports whether a text of few dates tells of what is long past and nothing else: it opens with a month, a season or a day of a year long gone, and
// nothing in it is told from the day of the news.
func isMemory(in *Input, refs []timex.Date) bool {
	now := refs[0]
	if !now.Known || len(refs) > 1 {
		return false
	}
	dated := false
	for i := range in.Times {
		switch e := &in.Times[i].Expr; {
		case e.HasYear:
			dated = true
			if int(e.Year) > now.Year-longGone && !e.BC || i == 0 && e.Month == 0 && e.Sub == 0 && e.Mod == timex.ModNone && in.Times[0].Preposition != "in" && in.Times[0].Preposition != "of" {
				return false
			}
		case e.Op == timex.OpDuration, e.Op == timex.OpSet:
		case i == 0, e.Op == timex.OpRef, in.Times[i].Tense > 0, e.YearDir != timex.DirNone && e.YearDir < timex.DirSame:
			return false
		case e.Op == timex.OpShift && !e.FromRun, e.Weekday > 0 && e.Day == 0, e.Dir == timex.DirLast, e.Dir == timex.DirThis, e.Dir == timex.DirNext:
			return false
		}
	}
	return dated
}

// longGone is how many years a story lies back at least for its few dates to be of each other.
const longGone = 5

// isNarrative reports whether a text tells a story dated by itself: many years and full dates, hardly a "today".
func isNarrative(in *Input) bool {
	dated, deictic, lately := 0, 0, 0
	for i := range in.Times {
		switch e := &in.Times[i].Expr; {
		case e.HasYear:
			if !e.Shared && e.Mod != timex.ModBefore && e.Mod != timex.ModAfter {
				dated++
			}
		case e.Op == timex.OpShift && e.Unit == timex.Day && !e.FromRun, e.Weekday > 0 && e.Day == 0:
			deictic++
		case e.Op == timex.OpShift && e.Unit > timex.Day && !e.FromRun && e.N <= 0: // "this week", "last month", "two years ago"
			lately++
		}
	}
	return dated >= 8 && dated > 4*deictic || dated >= 5 && deictic+lately == 0
}
