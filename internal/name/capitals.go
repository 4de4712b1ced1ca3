package name

import (
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// acts reports whether what stands at [j,end), the name of a capital or a palace, does what people do: it is the subject of
// a verb, or the object of one that takes persons, and no preposition of place is before it. A building needs less than a city.
func (s *scan) acts(j, end, limit int, building bool) bool {
	if s.located(j, j) {
		return s.heard(j, end, limit)
	}
	k := j - 1
	if k >= 0 && s.d.Tokens[k].Word == s.the && s.d.Tokens[k].Word != 0 {
		k--
	}
	if k >= 0 && s.d.Tokens[k].Sent == s.d.Tokens[j].Sent && s.is(k, bObject) {
		return true
	}
	if s.sided(j, end, limit) {
		return true
	}
	n := end
	if n < limit && s.d.Tokens[n].Class == token.Possessive {
		// "Moscow's proposal", but "Moscow's streets" as well: not enough for a city.
		return building || s.is(n+1, bGovernment|bTitle|bTitleAdj|bForce) || s.voices(n+1)
	}
	if s.heard(j, end, limit) || s.besideState(j) {
		return true
	}
	if n+1 < len(s.d.Tokens) && s.d.Tokens[n].Class == token.Quote && s.d.Tokens[n].Gap == token.Space && s.d.Tokens[n+1].Sent == s.d.Tokens[j].Sent {
		// "Dushanbe "regretted" it"
		n++
		limit = s.d.Sentences[s.d.Tokens[j].Sent].End
	}
	// "Washington and Moscow used": the second capital is looked past.
	for range 3 {
		if n+1 < limit && (s.d.Tokens[n].Word == s.and || s.d.Tokens[n].Class == token.Comma) {
			k := n + 1
			if s.d.Tokens[k].Word == s.the && k+1 < limit {
				k++
			}
			if s.capital(k) {
				e, ok := s.bareRun(k, limit)
				if ok {
					n = e
					continue
				}
			}
		}
		break
	}
	if n < limit && s.is(n, bSpeech) && s.d.Tokens[n].Case == token.Lower {
		return true
	}
	if n+1 < limit && s.d.Tokens[n].Case == token.Lower && strings.HasSuffix(s.d.Str(n), "ed") && (s.d.Tokens[n].Gap == token.Space || s.d.Tokens[n-1].Class == token.Quote) {
		return true
	}
	if s.deed(n, limit) {
		return true
	}
	if n < limit && strings.HasSuffix(s.d.Str(n), "ly") && s.is(n+1, bSpeech) {
		return true
	}
	if n+1 < limit && s.d.Tokens[n].Class == token.Comma && s.is(n+1, bSpeech) {
		return true
	}
	if building {
		return s.goesOn(end, limit) || k >= 0 && (s.d.Tokens[k].Word == s.of || s.is(k, bObject)) || s.d.Tokens[j].Word != 0 && k >= 0 && s.d.Tokens[k].Class == token.Word && s.is(k, bStop)
	}
	return false
}

// sided reports whether the capital at [j,end) is named in one breath with those who fight: "Khartoum and the SPLM", "neither Luanda nor
// the rebels", "unless Khartoum, the SLA or the JEM objects", "between the guerrillas and Kabul". Then its government is meant.
func (s *scan) sided(j, end, limit int) bool {
	n := end
	for range 3 {
		if n+1 >= limit || !s.joins(n) || s.d.Tokens[n].Class == token.Comma && !s.closesList(n+1, limit) {
			break
		}
		k := n + 1
		for k+1 < limit && (s.joins(k) || s.is(k, bDet|bStop) && s.d.Tokens[k].Case == token.Lower) {
			k++
		}
		if s.fighters(k, limit) {
			return true
		}
		e, ok := s.bareRun(k, limit)
		if !ok || !s.capital(k) {
			break
		}
		if e < limit && s.d.Tokens[e].Class == token.Possessive && s.fighters(e+1, limit) {
			return true // "Jonas Savimbi's UNITA"
		}
		n = e
	}
	k := j - 1
	for k >= 0 && s.joins(k) && s.d.Tokens[k].Sent == s.d.Tokens[j].Sent {
		k--
	}
	if k == j-1 || len(s.out) == 0 || s.d.Tokens[j-1].Class == token.Comma {
		return false
	}
	last := &s.out[len(s.out)-1]
	return last.End == k+1 && fights(last.Kind)
}

// voices reports whether the noun at token n, behind a capital and its 's, is for what a government says, or for those by whom it does.
func (s *scan) voices(n int) bool {
	if n >= len(s.d.Tokens) {
		return false
	}
	switch s.d.Low(n) {
	case "voice", "spokesman", "spokeswoman", "spokesperson", "envoy", "envoys", "negotiator", "negotiators", "delegation", "diplomats", "side", "answer", "reply", "version", "offer", "proposal", "demand", "demands", "rejection", "refusal",
		"denial", "consent", "insistence", "allies", "ally", "backers", "proxies", "troops", "soldiers", "ambassador", "ambassadors", "foreign", "defence", "defense", "interior", "information":
		return true
	}
	return false
}

// heard reports whether the capital at [j,end) is spoken to or for, as only those in it can be: "wrote to Maseru", "told Maputo that", "signed for
// Jakarta", "Roe, for Bamako, said".
func (s *scan) heard(j, end, limit int) bool {
	if j < 2 || s.d.Tokens[j].Sent != s.d.Tokens[j-2].Sent {
		return false
	}
	switch s.d.Low(j - 1) {
	case "to":
		switch s.d.Low(j - 2) {
		case "wrote", "writing", "written", "write", "letter", "letters", "complained", "appealed", "protested", "apologised", "apologized", "loyal", "replied":
			return true
		}
		return false
	case "for":
		switch s.d.Low(j - 2) {
		case "signed", "signs", "initialled", "initialed", "spoke", "speaks", "speak", "speaking", "negotiated", "negotiates", "negotiating", "answered":
			return true
		}
		return s.d.Tokens[j-2].Class == token.Comma && end < limit && s.d.Tokens[end].Class == token.Comma
	}
	return false
}

// besideState reports whether the capital at token j ends a list of states: "Uganda, Rwanda and Kinshasa".
func (s *scan) besideState(j int) bool {
	if j < 2 || len(s.out) == 0 || s.d.Tokens[j-1].Word != s.and {
		return false
	}
	last := &s.out[len(s.out)-1]
	return last.Kind == "state" && last.End == j-1 && last.Form == Full
}

// closesList reports whether "and" or "or" stands a few words behind token k, as before the last item of a list.
func (s *scan) closesList(k, limit int) bool {
	for end := min(limit, k+7); k < end; k++ {
		if s.d.Tokens[k].Class == token.Word && s.joins(k) {
			return true
		}
	}
	return false
}

// joins reports whether the word or mark at token k joins the items of a list.
func (s *scan) joins(k int) bool {
	if s.d.Tokens[k].Class == token.Comma {
		return true
	}
	switch s.d.Low(k) {
	case "and", "or", "nor", "with":
		return true
	}
	return false
}

// fighters reports whether a movement or its men are named at token k, with an adjective or two before them at most: "SPLM", "Maoist rebels".
func (s *scan) fighters(k, limit int) bool {
	for range 3 {
		if k >= limit {
			return false
		}
		if e, v := s.known(k, limit); e > 0 && s.senses[v].row >= 0 && s.senses[v].strength == Strong {
			switch k := s.facts.kind(s.senses[v].row); k {
			case "armed_forces", "opposition", "political_party":
				return true // "Khartoum and the SPLA"
			default:
				return fights(k)
			}
		}
		if a := s.attr(k); a.bits&bPeople != 0 && a.plural() && fights(s.kinds[a.kind]) {
			return true
		}
		if s.d.Tokens[k].Class != token.Word || s.is(k, bStop|bDet|bSpeech) {
			return false
		}
		k++
	}
	return false
}

// fights reports whether actors of a kind fight governments.
func fights(kind string) bool {
	switch kind {
	case "armed_group", "militia", "paramilitary":
		return true
	}
	return false
}

// deed reports whether token n begins what governments do and cities do not: "had never answered", "would not accept", "will sign".
func (s *scan) deed(n, limit int) bool {
	if n+1 >= limit || s.d.Tokens[n].Gap != token.Space && s.d.Tokens[n-1].Class != token.Quote {
		return false
	}
	switch s.d.Low(n) {
	case "let", "lets", "sent", "gave", "broke", "sought", "chose", "forbade", "wrote", "spoke":
		return true
	case "has", "had", "have", "will", "would", "did", "does":
	default:
		return false
	}
	for n++; n < limit; n++ {
		switch s.d.Low(n) {
		case "not", "never", "once", "also", "since", "already", "long", "yet", "only", "now", "again", "even", "still":
			continue
		case "agree", "accept", "sign", "answer", "reply", "give", "take", "let", "send", "offer", "promise", "refuse", "reject", "say", "stop", "meet", "put", "order", "withdraw", "honour", "honor", "respect", "abide",
			"answered", "agreed", "accepted", "signed", "replied", "given", "taken", "sent", "offered", "promised", "refused", "rejected", "said", "stopped", "met", "ordered", "withdrawn", "honoured", "honored", "respected", "demanded", "asked", "announced", "denied", "violated", "broken", "declared", "proposed", "kept", "called", "accused", "blamed", "insisted", "decided", "warned", "threatened", "backed", "supported", "joined", "recognised", "recognized", "closed", "reopened", "recalled", "expelled", "keep", "deny", "recognise", "recognize", "support", "back", "join":
			return true
		}
		return false
	}
	return false
}
