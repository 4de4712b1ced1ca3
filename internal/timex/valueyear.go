package timex

import "github.com/84b0a40e/truce/internal/moment"

// monthYear finds the year of a month told without one.
func (e *Expr) monthYear(f *Frame, base Date) (int, bool) {
	if !base.Known {
		return 0, false
	}
	m, y := int(e.Month), base.Year
	bm := base.Month
	if bm == 0 {
		if base.Sub < 21 || base.Sub > 24 || base.Sub == 24 && m < 9 && e.Dir == DirNone {
			return y, true
		}
		bm = [...]int{4, 7, 10, 1}[base.Sub-21]
	}
	if !f.Narrative && (e.Dir == DirAfter || e.Dir == DirBefore) && f.Run.Known && f.Run.Month > 0 {
		y, bm = f.Run.Year, f.Run.Month // "fell apart the following January"
	}
	switch {
	case e.Dir == DirAfter, e.Dir == DirNext && f.Narrative:
		if m <= bm {
			y++
		}
	case e.Dir == DirBefore, e.Dir == DirLast && f.Narrative:
		if m >= bm {
			y--
		}
	case f.Narrative:
		y = e.storyYear(f, y, bm)
	case e.Dir == DirLast:
		if m >= bm && e.Day == 0 || m > bm || m == bm && int(e.Day) >= base.Day {
			y--
		}
	case e.Dir == DirNext:
		if m <= bm {
			y++
		}
	case e.Dir == DirThis:
	case e.Dir == DirSame && f.Run.Known: // "that June"
		y = f.Run.Year
	default:
		y = e.nearestYear(f, y, bm, base.Day)
	}
	return y, true
}

// storyYear is the year of a month in a story that has come to the month bm of the year y. A story moves on: a month far back is next
// year's. Where it has run ahead, the next full date calls it back.
func (e *Expr) storyYear(f *Frame, y, bm int) int {
	m, best := int(e.Month), y
	if bm-m >= 8 {
		best = y + 1
	}
	next := f.Next
	if !next.Known || next.Month == 0 || next.Year == best || next.Year < best && best == y {
		return best
	}
	// How far the story goes, to the month in the year c and then to the next date, back counting double.
	away := func(c int) int {
		d, n := (c-y)*12+m-bm, (next.Year-c)*12+next.Month-m
		return max(d, -d) + max(n, -2*n)
	}
	if away(next.Year) < away(best) {
		return next.Year
	}
	return best
}

// planned is by how much less the future is favoured of what was to come as seen from the past: that is soon, or over by now.
const planned = 300

// nearestYear is the year in which a month, or its day, is nearest to the day of the month bm of the year y; against the tense of the
// clause only if it is much nearer.
func (e *Expr) nearestYear(f *Frame, y, bm, day int) int {
	penalty := 10 * 31
	if e.Day > 0 {
		switch {
		case f.Tense > 0: // "will last until Oct. 31": words of the future are clearer than those of the past
			penalty = 280
		case f.Tense == -3: // "took power on Feb. 1": it did
			penalty = 300
		default:
			penalty = 120
		}
	}
	best, cost := y, 1<<30
	for c := y - 1; c <= y+1; c++ {
		dist := ((c-y)*12 + int(e.Month) - bm) * 31
		if e.Day > 0 && day > 0 {
			dist += int(e.Day) - day
		}
		p := max(dist, -dist)
		if f.Tense > 0 && dist < 0 || f.Tense < 0 && dist > 0 {
			p += penalty
		}
		if f.Tense == 2 && dist < 0 {
			p -= planned
		}
		if f.Tense == 3 && dist < 0 {
			p = min(p, -2*dist)
		}
		if f.Tense == -2 && dist > 0 {
			p += 400 // "the year ended Jan. 31" has
		}
		if p < cost {
			best, cost = c, p
		}
	}
	return best
}

// seasonYear finds the year of a season, quarter or half told without one.
func (e *Expr) seasonYear(f *Frame, base Date) (int, bool) {
	if !base.Known {
		return 0, false
	}
	y := base.Year
	if e.Sub >= 33 {
		if base.Month == 0 {
			return y, true
		}
		q := int(e.Sub) - 32
		if e.Sub >= 40 {
			q = (int(e.Sub) - 39) * 2
		}
		now := (base.Month + 2) / 3
		switch {
		case e.Dir == DirLast && q >= now, f.Tense <= 0 && q > now+1, q == 4 && now == 1 && f.Tense <= 0:
			y--
		case f.Tense > 0 && q == 1 && now == 4:
			y++
		}
		return y, true
	}
	if e.Dir == DirAfter && base.Sub >= 21 && base.Sub <= 24 { // "in the autumn of 1862 ... the following spring"
		if e.Sub <= base.Sub {
			y++
		}
		return y, true
	}
	if base.Month == 0 {
		if f.Narrative && e.Sub == 24 && e.Dir == DirNone {
			switch {
			case base.Sub == 22 || base.Sub == 23:
				y++ // the winter behind a summer or autumn is told by the year it ends in
			case base.Sub == 0 && !f.Heads && !(f.Next.Known && f.Next.Month <= 4 && f.Next.Year == y):
				y++
			}
		}
		return y, true
	}
	start := [...]int{3, 6, 9, 12}[e.Sub-21]
	if f.Narrative && e.Dir == DirNone {
		if e.Sub == 24 && base.Month >= 8 { // the winter that follows is told by the year it ends in
			y++
		}
		return y, true
	}
	if e.Sub == 24 && base.Month <= 2 {
		y--
	}
	switch e.Dir {
	case DirLast, DirBefore:
		if base.Month < start+3 && !(e.Sub == 24 && base.Month <= 2) && (start <= base.Month || base.Month < start) {
			if start > base.Month || base.Month < start+3 {
				y--
			}
		}
	case DirNext, DirAfter:
		if start <= base.Month {
			y++
		}
	case DirNone, DirSame:
		if !f.Narrative && f.Tense <= 0 && start > base.Month && !(e.Sub == 24 && base.Month <= 2) {
			y--
		} else if !f.Narrative && f.Tense > 0 && start+2 < base.Month {
			y++
		}
	}
	return y, true
}

// leapYear returns the leap year that a 29 February of about that year is of: the next if the clause looks ahead, else the last.
func leapYear(year, tense int) int {
	step := -1
	if tense > 0 {
		step = 1
	}
	for range 8 {
		if moment.DaysIn(year, 2) == 29 {
			break
		}
		year += step
	}
	return year
}
