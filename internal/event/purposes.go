package event

import (
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/token"
)

// purposes are words that tell what a truce is for, looked for in the sentences of its mentions.
var purposes = [...]struct {
	code  string
	words []string
}{
	{"evacuation", []string{"evacuate", "evacuated", "evacuation", "evacuations", "evacuating"}},
	{"humanitarian", []string{"humanitarian", "aid", "relief", "wounded", "vaccination", "vaccinate", "vaccinations", "vaccines", "medicine", "food", "convoys", "survivors"}},
	{"prisoner_exchange", []string{"hostages", "prisoners", "captives", "detainees"}},
	{"holiday", []string{"eid", "ramadan", "ramzan", "christmas", "easter", "holiday", "holidays", "festival", "olympic", "olympics", "nowruz", "orthodox", "feast", "diwali", "tet", "passover", "hajj", "pilgrimage"}},
	{"election", []string{"election", "elections", "vote", "referendum", "polling", "polls", "ballot"}},
	{"peace_process", []string{"peace", "negotiations", "negotiate", "talk", "discussions", "talks", "diplomacy", "settlement", "dialogue"}},
	{"de_escalation", []string{"deescalate", "deescalation", "escalation", "tensions", "stabilizing", "stabilising"}},
	{"other", []string{"pandemic", "coronavirus", "epidemic", "ebola", "census"}},
}

// purpose reads what a truce is for: words of the phrase itself, or those behind "to allow", "in hopes of", "for".
func (r *reader) purpose(t *Truce, m *mention) {
	s := r.sent(m.First)
	if !r.has(s, cue.Aim) {
		return
	}
	from := -1
	for j := m.np.First; j < s.End; j++ {
		if j >= m.np.First && j < m.np.End {
			r.purposeAt(t, j, j+1, true)
			continue
		}
		if from < 0 && (r.word(j, r.w.AimLinks) || r.word(j, r.w.To) && r.word(j+1, r.w.AimVerbs)) {
			from = j
		}
		if from >= 0 {
			narrow := r.word(from, r.w.AimPrepositions)
			if narrow && r.word(from, r.w.So) && r.word(from+1, r.w.That) {
				narrow = false
			}
			if narrow && r.word(from, r.w.While) && (r.word(from+1, r.w.TalksPeace) || r.word(from+2, r.w.TalksPeace)) {
				narrow = false // "while peace talks are prepared"
			}
			r.purposeAt(t, j, j+1, narrow)
		}
	}
}

// aims reads what a truce is for from the sentences around its mentions.
func (r *reader) aims(t *Truce, g *group) {
	x := r.scopeOf(g)
	if !x.says(r.w.PeopleToSave) && !x.says(r.w.Freed) && !x.says(r.w.Feasts) && !x.says(r.w.Votes) {
		return
	}
	for _, s := range x.sentences {
		r.leave(t, s.Sentence)
		r.swap(t, s.Sentence)
		if s.named {
			r.feast(t, s.Sentence)
		}
	}
}

// addPurpose adds a purpose once.
func (r *reader) addPurpose(t *Truce, code string, at Run) {
	for i := range t.Purposes {
		if t.Purposes[i].Code == code {
			return
		}
	}
	t.Purposes = r.mem.purposes.Push(t.Purposes, Purpose{Code: code, Evidence: r.proof(at, "purpose")})
}

func (r *reader) purposeAt(t *Truce, j, end int, narrow bool) {
	if !r.sense(j).Has(cue.Aim) {
		return
	}
	for n, p := range purposes {
		if !r.word(j, r.f.purposes[n]) {
			continue
		}
		if narrow && (p.code == "peace_process" || p.code == "prisoner_exchange") && !r.word(j, r.w.Exchange) {
			continue
		}
		r.addPurpose(t, p.code, Run{First: j, End: end})
		return
	}
}

// leave reads that people are to be taken out: "so that the wounded could be brought out", "for civilians who want to leave".
func (r *reader) leave(t *Truce, s token.Sentence) {
	if !r.says(s, r.w.PeopleToSave) {
		return
	}
	for j := s.First; j < s.End; j++ {
		if !r.word(j, r.w.PeopleToSave) {
			continue
		}
		for k := j + 1; k < s.End && k < j+8; k++ {
			if r.tokens[k].Class > token.Possessive {
				break
			}
			if r.word(k, r.w.Beings) && !r.sense(k-1).Has(cue.Will|cue.May|cue.To) {
				break // "civilians being evacuated", "residents were moved": what happened, not what it is for
			}
			if r.word(k, r.w.LeaveFlee) && r.urgedBefore(j, s.First) {
				break // "urged residents to leave"
			}
			if r.word(k, r.w.Evacuated) || r.word(k, r.w.TakenOut) && r.word(k+1, r.w.Out) || r.word(k, r.w.LeaveFlee) && r.sense(k-1).Has(cue.To) && !r.negatedAt(k-1, s.First) {
				r.addPurpose(t, "evacuation", Run{First: j, End: k + 1})
				return
			}
		}
	}
}

// urgedBefore reports whether the people at token j are told what to do: "warned the residents of the camp to leave".
func (r *reader) urgedBefore(j, first int) bool {
	for k := j - 1; k >= first && k > j-5; k-- {
		if r.word(k, r.w.Telling) {
			return true
		}
	}
	return false
}

// feast reads the days of a feast or of a vote as those of the truce: "for the three days of Eid", "until the fifth day of Eid", "took
// effect on the first day of Eid", "until the eve of the election".
func (r *reader) feast(t *Truce, s token.Sentence) {
	if !r.says(s, r.w.Feasts) && !r.says(s, r.w.Votes) {
		return
	}
	for j := s.First; j < s.End; j++ {
		code := ""
		switch {
		case r.word(j, r.w.Feasts):
			code = "holiday"
		case r.word(j, r.w.Votes):
			code = "election"
		default:
			continue
		}
		for k := j - 1; k >= s.First && k > j-9; k-- {
			if r.tokens[k].Class > token.Possessive && r.tokens[k].Class != token.Comma || r.sense(k).Has(cue.Say|cue.Which) {
				break
			}
			if r.word(k, r.w.DaysOf) && r.word(k+1, r.w.Of) || r.word(k, r.w.ForFeast) && (code == "holiday" || r.word(k, r.w.DuringUntil)) {
				r.addPurpose(t, code, Run{First: j, End: j + 1})
				break
			}
		}
	}
}

// swap reads that captives are exchanged: "hostages are to be freed in return for prisoners".
func (r *reader) swap(t *Truce, s token.Sentence) {
	if !r.says(s, r.w.Freed) || !r.says(s, r.w.Captives) {
		return
	}
	freed := s.First
	for freed < s.End && !(r.word(freed, r.w.Freed) && !r.negatedAt(freed-1, s.First)) {
		freed++
	}
	if freed == s.End {
		return
	}
	for j := s.First; j+1 < s.End; j++ {
		if r.word(j, r.w.In) && r.word(j+1, r.w.ExchangeReturn) || r.word(j, r.w.Swapped) {
			r.addPurpose(t, "prisoner_exchange", Run{First: min(freed, j), End: max(freed, j) + 1})
			return
		}
	}
}
