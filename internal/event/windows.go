package event

import "github.com/84b0a40e/truce/internal/token"

// windows reads the hours of each day for which a truce holds: "every day from 8 a.m. to 7 p.m.", "between 9 and 14:00 daily", "four
// hours a day from 9 a.m.".
func (r *reader) windows(t *Truce, g *group) {
	x := r.scopeOf(g)
	if !x.says(r.w.Daily) && !x.says(r.w.Day) && !x.says(r.w.EveryPer) {
		return
	}
	daily, bare := 0, 0 // sentences since the one that said daily
	for _, s := range x.sentences {
		bare++
		if r.daily(s.First, s.End) {
			daily, bare = 1, 0
		}
		if daily > 0 && bare <= 2 && len(t.Windows) <= 2 && (s.named || !r.says(s.Sentence, r.w.Routes)) { // not the hours of the roads for aid
			r.windowIn(t, s.Sentence)
		}
	}
}

// windowIn reads the first window that a sentence tells.
func (r *reader) windowIn(t *Truce, s token.Sentence) {
	for j := s.First; j+2 < s.End; j++ {
		if !r.word(j, r.w.FromBetween) {
			continue
		}
		a := r.clockAt(j+1, s.End)
		if a < 0 {
			continue
		}
		from := r.clock(a)
		to, end := "", r.c.Times[a].End
		if k := end; k+1 < s.End && r.word(k, r.w.UntilWords) {
			if b := r.clockAt(k+1, s.End); b >= 0 {
				to, end = r.clock(b), r.c.Times[b].End
			}
		}
		if to == "" {
			to = r.hoursAfter(from, s)
		}
		if from == "" || to == "" || from == to {
			continue
		}
		w := Window{From: from, To: to, Evidence: r.proof(Run{First: j, End: end}, "daily window")}
		for _, p := range t.Places {
			if w.Zone == "" {
				w.Zone = r.c.Places[p.Place].Zone
			}
		}
		t.Windows = append(t.Windows, w)
		return
	}
}

// daily reports whether words between two tokens say that something is so every day.
func (r *reader) daily(i, j int) bool {
	if i >= j || i >= len(r.tokens) {
		return false
	}
	if s := r.sent(i); j <= s.End && !r.says(s, r.w.Daily) && !r.says(s, r.w.Day) && !r.says(s, r.w.EveryPer) {
		return false
	}
	for ; i < j; i++ {
		if !r.word(i, r.w.DailyOpeners) {
			continue
		}
		if r.word(i, r.w.Daily) || r.word(i, r.w.EveryPer) && r.word(i+1, r.w.DayNight) || r.word(i, r.w.A) && r.word(i+1, r.w.Day) && (r.word(i-1, r.w.HoursTimes) || r.time(i-1) >= 0) {
			return true
		}
	}
	return false
}

// clockAt returns the time with a clock that stands at token i or right behind it, or -1.
func (r *reader) clockAt(i, limit int) int {
	for k := i; k < limit && k < i+2; k++ {
		if t := r.time(k); t >= 0 && r.clock(t) != "" {
			return t
		}
	}
	return -1
}

// clock returns the local clock of a time as 15:04; empty if it has none.
func (r *reader) clock(t int) string {
	v := r.c.Times[t].Value
	for i := 0; i+6 <= len(v); i++ {
		if v[i] == 'T' && isDigit(v[i+1]) && isDigit(v[i+2]) && v[i+3] == ':' && isDigit(v[i+4]) && isDigit(v[i+5]) {
			return v[i+1 : i+6]
		}
	}
	if n := len(v); n >= 3 && v[n-3] == 'T' && isDigit(v[n-2]) && isDigit(v[n-1]) {
		return v[n-2:] + ":00"
	}
	return ""
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// hoursAfter adds to a clock the hours of a length in the sentence: "four hours a day from 9 a.m.".
func (r *reader) hoursAfter(from string, s token.Sentence) string {
	for j := s.First; j < s.End; j++ {
		k := r.time(j)
		if k < 0 || r.c.Times[k].Type != "DURATION" && r.c.Times[k].Type != "SET" {
			continue
		}
		if sec, ok := r.c.Times[k].Length.Seconds(); ok && sec >= 1800 && sec < 86400 && len(from) == 5 {
			n := (int64(from[0]-'0')*10+int64(from[1]-'0'))*60 + int64(from[3]-'0')*10 + int64(from[4]-'0') + sec/60
			if n >= 24*60 {
				return ""
			}
			return string([]byte{byte('0' + n/600), byte('0' + n/60%10), ':', byte('0' + n%60/10), byte('0' + n%10)})
		}
	}
	return ""
}
