package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/moment"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/84b0a40e/truce/internal/world"
)

// A sighting is a day on which the text tells a truce to have taken a turn, counted from the day of the news: "came into force on Friday", "was
// signed yesterday", "until midnight on Wednesday".
type sighting struct {
	weekday int // 0 where the day is counted
	days    int // of a counted day, how many it is after the news
	coming  bool
	night   bool // at or before midnight: tables may have the day behind
	turn    world.Turn
}

// mostSightings is how many are looked at; the first tell the news.
const mostSightings = 8

// sightings notes the days of turns of truces that the text tells by the weekday or counts from its own.
func (k *clues) sightings(in *Input) {
	last, turn := int32(-1), world.Turn(0)
	for i := range in.Times {
		if len(k.seen) == mostSightings {
			return
		}
		m := &in.Times[i]
		e := &m.Expr
		if m.Tense == 2 || e.Zone.Kind == timex.ZoneOffset || len(k.leads) > 0 && k.leads[0].filed && m.First <= k.leads[0].at {
			continue // to come or past; of another clock; the dateline
		}
		s := sighting{night: e.Midnight || e.Part == timex.Evening || e.Part == timex.PartNight || e.Mod == timex.ModEnd || e.Clock && (e.Hour == 0 || e.Hour >= 22), coming: m.Tense > 0}
		switch {
		case e.Op == timex.OpDate && e.Weekday > 0 && e.Day == 0 && e.Month == 0 && e.Dir == timex.DirNone && m.Tense != 0 && m.Preposition != "since":
			s.weekday = int(e.Weekday)
		case e.Op == timex.OpShift && e.Unit == timex.Day && !e.FromRun && e.N <= 1000 && e.N >= -1000 && e.Ordinal == 0:
			s.days = int(e.N / 1000)
		default:
			continue
		}
		sent := in.Doc.Tokens[m.First].Sent
		if k := in.Doc.Paras[in.Doc.ParaOf(m.First)].Kind; !k.Prose() {
			continue
		}
		if sent != last {
			last, turn = sent, turnsAt(in, sent)
		}
		s.turn = turn
		if turn != 0 && !slices.Contains(k.seen, s) {
			k.seen = append(k.seen, s)
		}
	}
}

// nearest returns how many days ago at least what is told by its weekday was: the story tells of today, or of yesterday, in other words.
func nearest(in *Input, l lead) (n int64) {
	for i := range in.Times {
		m := &in.Times[i]
		if !l.has(m.First, 3) {
			break
		}
		e := &m.Expr
		if e.Op != timex.OpShift || e.Unit != timex.Day && e.Unit != timex.Night || e.FromRun || e.Years != 0 || m.Tense >= 0 || quoted(in.Doc, m.First) {
			continue
		}
		switch e.N {
		case 0:
			n = max(n, 1)
		case -1000:
			n = 2
		}
	}
	return n
}

// quoted reports whether a token stands between marks of quotation within its paragraph.
func quoted(d *token.Doc, i int) bool {
	in := false
	for j := d.Paras[d.ParaOf(i)].First; j < i; j++ {
		if d.Tokens[j].Class == token.Quote {
			in = !in
		}
	}
	return in
}

// turnsAt says what a sentence may tell to have become of a truce that it, or the one before it, speaks of; zero for nothing.
func turnsAt(in *Input, sent int32) world.Turn {
	s := in.Doc.Sentences[sent]
	first := s.First
	if sent > 0 && in.Doc.Sentences[sent-1].Para == s.Para {
		first = in.Doc.Sentences[sent-1].First
	}
	if !slices.ContainsFunc(in.Cues.Truces, func(m cue.Mention) bool { return m.First >= first && m.First < s.End }) {
		return 0
	}
	return turnOf(in.Doc, s)
}

// allows returns the days of news on which a turn on day n would be told as the sighting tells it. What happened less than near days ago is
// told in another way.
func (s *sighting) allows(n, near int64) (days, bool) {
	if s.weekday == 0 {
		on := n - int64(s.days)
		if s.night {
			return days{on - 1, on}, true
		}
		return days{on, on}, true
	}
	on := n
	switch int64(moment.Weekday(n)-s.weekday+7) % 7 {
	case 0:
	case 1:
		if !s.night {
			return days{}, false
		}
		on = n - 1
	default:
		return days{}, false
	}
	if s.coming {
		return days{on - recent, on}, true
	}
	return days{on + near, on + max(recent, near+recent-1)}, true
}

// Of what a sighting proves: a weekday agrees with one day in seven, a counted day with any, but for the weekday of the news.
const (
	proofOfWeekday = 2
	proofOfCounted = 1
)

// story returns the days of news, of some days, on which most of what the text tells of truces was told of those in the table, and how much that proves:
// of a truce that began on Friday, was signed on Thursday and runs out tomorrow.
func (q *inquiry) story(in daySet) (daySet, int) {
	k := &q.clues
	truces := world.Events().Truces(q.country())
	if len(k.seen) == 0 || len(truces) == 0 || len(in) == 0 {
		return nil, 0
	}
	var fits [mostSightings][]days
	for i := range k.seen {
		s := &k.seen[i]
		fits[i] = q.sets.Room(len(truces) + len(in))
		for _, t := range truces {
			if t.Turn&s.turn == 0 {
				continue
			}
			r, ok := s.allows(first(t.On), k.near)
			for x := 0; ok && x < len(in) && len(fits[i]) < cap(fits[i]); x++ {
				if r, ok := r.meet(in[x]); ok {
					fits[i] = append(fits[i], r) // two may touch, or overlap
				}
			}
		}
	}
	var best daySet
	most := 0
	for i := range k.seen {
		for _, r := range fits[i] {
			proof, common, weekdays := 0, days{r.from, r.to}, false
			for j := range k.seen {
				x, ok := latest(fits[j], r.from)
				if !ok {
					continue
				}
				common, _ = common.meet(x)
				if k.seen[j].weekday > 0 || len(k.leads) > 0 && k.leads[0].filed {
					proof, weekdays = proof+proofOfWeekday, true
				} else {
					proof += proofOfCounted
				}
			}
			if common = k.opened(common); !weekdays || common.from > common.to {
				continue
			}
			if proof -= k.against(common); proof < most {
				continue
			}
			if proof > most {
				best, most = best[:0], proof
			}
			best = merge(best, common)
		}
	}
	if most <= 0 || len(best) > 2 && most < 2*proofOfWeekday {
		return nil, 0 // by chance one of many fits a weekday
	}
	return best, most
}

// latest returns the range with a day that begins last.
func latest(rs []days, n int64) (r days, ok bool) {
	for _, x := range rs {
		if x.from <= n && n <= x.to && (!ok || x.from > r.from) {
			r, ok = x, true
		}
	}
	return r, ok
}

// opened narrows a few days of news to those that fit the weekday that the story opens with: that of its dateline, or one told as past.
func (k *clues) opened(r days) days {
	if len(k.leads) == 0 || r.to-r.from > recent {
		return r
	}
	l := &k.leads[0]
	near, far := int64(0), int64(0) // how many days after the weekday the news is
	if !l.filed {
		near, far = k.near, max(1, k.near)
	}
	n := r.from - int64((moment.Weekday(r.from)-l.weekday+7)%7)
	for ; n <= r.to; n += 7 {
		if x, ok := r.meet(days{n + near, n + far}); ok {
			return x
		}
	}
	return days{0, -1}
}

// against counts the days told by month and day that do not go with news of some days: what is of the last days is told by its weekday, what is past is
// not to come, and what is to come has not been.
func (k *clues) against(r days) (n int) {
	const soon = 60
	hit := func(ds []monthDay, from, to int64) {
		for _, d := range ds {
			year, _, _ := moment.Civil(r.from)
			for y := year - 1; y <= year+1; y++ {
				if x, ok := dayIn(y, d); ok && x >= from && x <= to {
					n++
				}
			}
		}
	}
	hit(k.gone, r.to, r.from+soon)
	hit(k.future, r.to-soon, r.from-1)
	if k.due > 0 && (r.from > k.due || r.to < k.due-2*soon) {
		n++ // it is another truce that turned then
	}
	return n
}
