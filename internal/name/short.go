package name

import (
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// shortForms finds the places where a person named in the text is called by the surname alone, and where a surname that the
// tables know stands without a full name.
func (s *scan) shortForms() {
	// No article names as many people; a text of the size of a book stays in proportion.
	const reach = 1000

	full := s.scratch.full[:0]
	for i := range s.out {
		if m := &s.out[i]; m.Kind == "person" && m.Form == Full && m.HeadEnd-m.HeadFirst > 1 {
			p := fullName{at: int32(i)}
			for k := m.HeadFirst; k < m.HeadEnd; k++ {
				p.words |= wordBit(s.d.Low(k))
			}
			full = append(full, p)
		}
	}
	s.scratch.full = full
	for _, i := range s.singles {
		k := int(i)
		w := s.d.Str(k)
		if k > 0 && s.d.Tokens[k].Gap == token.Space && s.d.Tokens[k-1].Sent == s.d.Tokens[k].Sent && s.is(k-1, bNotBody|bPlace) && s.capital(k-1) {
			continue // "Port Arthur", "North Carolina"
		}
		found, bit := false, wordBit(s.d.Low(k))
		for x := len(full) - 1; x >= max(0, len(full)-reach) && !found; x-- {
			if full[x].words&bit == 0 {
				continue
			}
			m := &s.out[full[x].at]
			if last := s.d.Str(m.HeadEnd - 1); last == w || len(last) == len(w) && strings.EqualFold(last, w) && s.d.Tokens[k].Case != token.Lower {
				found = true
			} else if s.d.Str(m.HeadFirst) == w && s.is(k, bGiven) {
				found = true
			} else {
				for y := m.HeadFirst + 1; y < m.HeadEnd-1; y++ {
					found = found || s.d.Str(y) == w && len(w) > 3
				}
			}
		}
		if !found {
			row := s.surnames.Get(s.d.Tokens[k].Word)
			limit := s.limit(k)
			poss := k+1 < limit && s.d.Tokens[k+1].Class == token.Possessive
			if row == 0 {
				if k+1 < limit && s.says(k+1) && !poss {
					m := blank(k, k+1)
					m.Form, m.Kind, m.Name = Short, "unknown", w
					s.add(&m)
				}
				continue
			}
			if !poss && !s.is(k+1, bSpeech) && !s.is(k-1, bObject|bTitle) {
				continue
			}
			m := blank(k, k+1)
			m.Form, m.Kind = Short, "person"
			if row > 0 {
				e := s.Entry(int32(row - 1))
				m.Row, m.Key, m.Name, m.Country = int32(row-1), e.Key, e.Name, e.Country
			}
			s.add(&m)
			continue
		}
		m := blank(k, k+1)
		m.Form, m.Kind = Short, "person"
		if s.first(k) < k {
			m.First = s.first(k)
			m.HeadFirst = m.First
		}
		s.add(&m)
	}
}

// A fullName is a mention of a person by the full name, with the words of the name: a bit for each.
type fullName struct {
	at    int32
	words uint64
}

// wordBit returns a bit that stands for a word in small letters, by its length and its ends; all bits for one with an end that is not ASCII,
// which may be a capital yet.
func wordBit(low string) uint64 {
	first, last := low[0], low[len(low)-1]
	if (first|last)&0x80 != 0 {
		return ^uint64(0)
	}
	return 1 << ((uint32(first)*31 + uint32(last)*7 + uint32(len(low))) % 64)
}

// first returns the token where the particles before a surname begin: "al-Jubeir".
func (s *scan) first(k int) int {
	for k > 0 && s.d.Tokens[k].Gap != token.Break && s.is(k-1, bParticle) && (s.d.Tokens[k].Gap == token.Hyphen || s.d.Tokens[k-1].Case != token.Lower || !s.is(k-1, bStop)) && s.d.Tokens[k-1].Sent == s.d.Tokens[k].Sent && !s.is(k-1, bCalendar) {
		if s.d.Tokens[k].Gap != token.Hyphen && s.is(k-1, bStop) {
			break
		}
		k--
	}
	return k
}

// says reports whether the word at k is a verb of speech in the strict sense.
func (s *scan) says(k int) bool {
	switch s.d.Low(k) {
	case "said", "says", "told", "added", "reported", "reports", "claimed", "announced", "stated", "argued", "wrote", "writes", "tweeted", "explained", "insisted", "warned", "noted":
		return true
	}
	return false
}

// sort puts the mentions in text order, wider ones first, and keeps what points from one to another right.
func (s *scan) sort() {
	n, mem := len(s.out), s.scratch
	mem.out = s.out
	mem.order = slices.Grow(mem.order[:0], n)[:n]
	order, sorted := mem.order, true
	before := func(a, b int32) int {
		x, y := &s.out[a], &s.out[b]
		if x.First != y.First {
			return x.First - y.First
		}
		return y.End - x.End
	}
	for i := range order {
		order[i] = int32(i)
		sorted = sorted && (i == 0 || before(int32(i-1), int32(i)) <= 0)
	}
	if sorted {
		return
	}
	slices.SortStableFunc(order, before)
	mem.at = slices.Grow(mem.at[:0], n)[:n]
	at := mem.at
	for i, o := range order {
		at[o] = int32(i)
	}
	move := func(i *int) {
		if *i >= 0 {
			*i = int(at[*i])
		}
	}
	mem.sorted = slices.Grow(mem.sorted[:0], n)[:n]
	for i, o := range order {
		m := &mem.sorted[i]
		*m = s.out[o]
		move(&m.OfficeOf)
		move(&m.Owner)
		move(&m.Same)
		move(&m.LinkTo)
	}
	s.out = mem.sorted
}
