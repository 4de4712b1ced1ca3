package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/token"
)

// conditions reads what a truce hangs on: "provided that", "on condition that", "if the other side", "in exchange for", and what
// it obliges to: "under the accord the rebels will".
func (r *reader) conditions(t *Truce, m *mention) {
	s := r.sent(m.First)
	for j := s.First; j < s.End; j++ {
		if j >= m.np.First && j < m.np.End {
			j = m.np.End - 1
			continue
		}
		if from := r.conditionAt(j, s); from >= 0 {
			end := r.clauseEnd(j, s.End)
			r.condition(t, m, from, end)
			j = end
		}
	}
	if m.np.First > s.First && r.word(m.np.First-1, "under") {
		// "Under the accord the rebels will stop kidnapping."
		for j := m.np.End; j < s.End && j < m.np.End+12; j++ {
			if r.sense(j).Has(cue.Will) || r.word(j, "must", "are", "is") && r.sense(j+1).Has(cue.To) {
				first := m.np.End
				if r.d.Tokens[first].Class == token.Comma {
					first++
				}
				r.condition(t, m, first, r.clauseEnd(j, s.End))
				break
			}
		}
	}
	for j := m.np.End; j < s.End && j < m.np.End+3; j++ {
		if r.word(j, "obliges", "requires", "commits", "foresees", "provides", "binds") || r.word(j, "calls") && r.word(j+1, "for") {
			r.condition(t, m, j, r.sentenceEnd(s))
			return
		}
	}
}

// conditionAt returns where the words of a condition begin that token j opens; -1 if it opens none.
func (r *reader) conditionAt(j int, s token.Sentence) int {
	switch {
	case r.word(j, "provided", "providing") && !r.word(j+1, "by", "with", "for", "a", "the") && j > s.First:
		return j
	case r.word(j, "condition", "conditions") && r.word(j-1, "on") && !r.word(j+1, "of"):
		return j - 1
	case r.word(j, "long") && r.word(j-1, "as", "so") && r.word(j+1, "as"):
		return j - 1
	case r.word(j, "exchange", "return") && r.word(j-1, "in") && r.word(j+1, "for"):
		return j - 1
	case r.word(j, "unless"):
		return j
	case r.word(j, "except") && r.word(j+1, "for", "in", "when", "against"):
		return j
	case r.word(j, "depend", "depends", "depended", "depending", "conditional", "contingent") && r.word(j+1, "on", "upon"):
		return j
	case r.word(j, "if") && !r.word(j-1, "as", "asked", "know", "ask", "clear", "even", "see", "wonder") && !r.word(j+1, "any", "not"):
		if r.word(j-1, "only") {
			return j - 1
		}
		return j
	}
	return -1
}

// clauseEnd returns the token behind the clause that goes on at token j: a list inside it is part of it.
func (r *reader) clauseEnd(j, limit int) int {
	end := limit
	for k := j + 2; k < limit; k++ {
		c := r.d.Tokens[k].Class
		if c == token.Semicolon || c == token.Dash || c == token.Colon {
			end = k
			break
		}
		if c == token.Comma && !r.listed(k, limit) {
			end = k
			break
		}
	}
	for end > j && r.d.Tokens[end-1].Class > token.Possessive {
		end--
	}
	return end
}

// listed reports whether the comma at token k parts the items of a list that ends in "and".
func (r *reader) listed(k, limit int) bool {
	for n := k + 1; n < limit && n < k+9; n++ {
		if r.word(n, "and") {
			return true
		}
		if r.d.Tokens[n].Class == token.Comma || r.sense(n).Has(cue.Say|cue.Will|cue.Which) {
			return false
		}
	}
	return false
}

func (r *reader) sentenceEnd(s token.Sentence) int {
	end := s.End
	for end > s.First && r.d.Tokens[end-1].Class > token.Possessive {
		end--
	}
	return end
}

// condition adds a condition once.
func (r *reader) condition(t *Truce, m *mention, first, end int) {
	if end-first < 2 {
		return
	}
	text := r.d.Slice(first, end)
	for i := range t.Conditions {
		if t.Conditions[i].Text == text {
			return
		}
	}
	var by []int
	if v := r.voice(m.First); v != resolve.Narrator {
		by = []int{v}
	}
	t.Conditions = append(t.Conditions, Condition{Text: text, By: by, Evidence: r.proof(Run{First: first, End: end}, "condition")})
}

// windows reads daily windows: "from 8 a.m. to 7 p.m. every day".
func (r *reader) windows(t *Truce, m *mention) {
	if len(t.Windows) > 0 {
		return
	}
	daily := r.daily(m.np.First, m.np.End)
	n := int(r.d.Tokens[m.First].Sent)
	for k := n; k < min(n+2, len(r.d.Sentences)); k++ {
		s := r.d.Sentences[k]
		if !daily && !r.daily(s.First, s.End) {
			continue
		}
		for j := s.First; j < s.End; j++ {
			a := r.time(j)
			if a < 0 || r.c.Times[a].First != j || !r.word(j-1, "from", "between") {
				continue
			}
			end := r.c.Times[a].End
			if !r.word(end, "to", "until", "till", "and") && r.d.Tokens[min(end, len(r.d.Tokens)-1)].Class != token.Dash {
				continue
			}
			b := r.time(end + 1)
			if b < 0 {
				continue
			}
			h, mi, ok := r.clock(a)
			h2, mi2, ok2 := r.clock(b)
			if !ok || !ok2 {
				continue
			}
			w := Window{From: clockText(h, mi), To: clockText(h2, mi2), Evidence: r.proof(Run{First: j, End: r.c.Times[b].End}, "daily window")}
			for _, p := range t.Places {
				if z := r.c.Places[p.Place].Zone; z != "" {
					w.Zone = z
					break
				}
			}
			t.Windows = append(t.Windows, w)
			return
		}
	}
}

// clock returns the hour and minute of a temporal expression, if it has them.
func (r *reader) clock(t int) (h, mi int, ok bool) {
	if v := r.value(t); !v.IsZero() {
		if h, mi, ok = v.HM(); ok {
			return h, mi, true
		}
	}
	v := r.c.Times[t].Value
	for i := 0; i+5 < len(v); i++ {
		if v[i] == 'T' && digit(v[i+1]) && digit(v[i+2]) && v[i+3] == ':' && digit(v[i+4]) && digit(v[i+5]) {
			return int(v[i+1]-'0')*10 + int(v[i+2]-'0'), int(v[i+4]-'0')*10 + int(v[i+5]-'0'), true
		}
	}
	return 0, 0, false
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

func clockText(h, m int) string {
	return string([]byte{byte('0' + h/10%10), byte('0' + h%10), ':', byte('0' + m/10%10), byte('0' + m%10)})
}

// daily reports whether words between two tokens say that something is so every day.
func (r *reader) daily(i, j int) bool {
	for ; i < j; i++ {
		if r.word(i, "daily", "nightly") || r.word(i, "every", "each", "per") && r.word(i+1, "day", "night") || r.word(i, "a") && r.word(i+1, "day") && (r.word(i-1, "hours", "hour", "times") || r.time(i-1) >= 0) {
			return true
		}
	}
	return false
}
