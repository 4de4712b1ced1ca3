package name

import (
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// A Post is what the words for an office say it is: "Defense Secretary" and "Secretary of Defense" are one post.
type Post struct {
	Title     string // the words
	Role      string // what it is, less what it is of: "minister"; empty if the words tell none
	Portfolio string // what it is of, in one word: "defence"; empty if the words tell none
	Deputy    bool
	Coming    bool // still to be taken up: "president-elect"
}

// Same reports whether two phrasings can mean one office: "humanitarian aid chief" and "Under-Secretary-General for Humanitarian Affairs".
func (p *Post) Same(q *Post) bool {
	switch {
	case strings.EqualFold(p.Title, q.Title):
		return true
	case p.Role == "" || q.Role == "" || p.Deputy != q.Deputy:
		return false
	case p.Portfolio != "" && q.Portfolio != "":
		return p.Portfolio == q.Portfolio && (p.Role == q.Role || loose(p.Role) || loose(q.Role))
	}
	return p.Role == q.Role && (p.Portfolio == q.Portfolio || p.Role != "minister" && p.Role != "chief")
}

// loose reports whether a role is a word that stands for others: "humanitarian chief".
func loose(role string) bool {
	switch role {
	case "chief", "official", "undersecretary", "coordinator", "representative":
		return true
	}
	return false
}

// Heads reports whether whoever holds the post is at the head of a state or government.
func (p *Post) Heads() bool {
	switch p.Role {
	case "president", "primeminister", "king", "chancellor", "leader", "supremeleader":
		return true
	}
	return false
}

// Fits reports whether a text's words for an office fit the term.
func (t *Term) Fits(p *Post) bool {
	if t.Title == "leader" {
		switch p.Role {
		case "president", "primeminister", "king", "chancellor", "leader", "ruler":
			return true
		}
		return false
	}
	if p.Role == "leader" {
		switch t.Post.Role {
		case "president", "primeminister", "king", "supremeleader", "chairman":
			return t.Of == "" || t.Of == "pa"
		}
	}
	return t.Post.Same(p)
}

// PostOf reads the words for an office.
func PostOf(title string) Post {
	var buf [64]byte
	low := lower(buf[:0], title)
	h := hintsIn(low)
	return Post{
		Title: title, Role: roleOf(h, low), Portfolio: portfolioOf(low),
		Deputy: h&hasDeputy != 0 || hasPrefix(low, "deputy") || hasPrefix(low, "vice"),
		Coming: h&hasComing != 0,
	}
}

// lower appends s in lower case to buf.
func lower(buf []byte, s string) []byte {
	for i := range len(s) {
		c := s[i]
		if c >= 0x80 {
			return append(buf[:0], strings.ToLower(s)...)
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		buf = append(buf, c)
	}
	return buf
}

func hasPrefix(b []byte, s string) bool { return len(b) >= len(s) && string(b[:len(s)]) == s }

// Marks that tell a role wherever they stand in a title, also within a word: "chairwoman", "vice-premier". Each is a bit.
type hints uint64

const (
	hasSpeech hints = 1 << iota
	hasGeneralSecretary
	hasUnder
	hasPremier
	hasPresident
	hasPresidential
	hasKing
	hasWorking
	hasMonarch
	hasCrownPrince
	hasSupremeLeader
	hasChancellor
	hasHighRepresentative
	hasCommissioner
	hasEnvoy
	hasAmbassador
	hasMinister
	hasChiefOf
	hasStaff
	hasChair
	hasCommander
	hasNegotiator
	hasCoordinator
	hasProsecutor
	hasSpeaker
	hasAdviser
	hasChief
	hasLeader
	hasPope
	hasOfficial
	hasDeputy
	hasComing
)

type hint struct {
	word string
	bit  hints
}

// hintsBy holds the marks by their first letter.
var hintsBy = func() (by ['z' + 1][]hint) {
	for _, row := range [...]struct {
		bit   hints
		words []string
	}{
		{hasSpeech, []string{"spokes", "press secretary"}},
		{hasGeneralSecretary, []string{"secretary-general", "secretary general"}},
		{hasUnder, []string{"under"}},
		{hasPremier, []string{"prime minister", "premier", "taoiseach"}},
		{hasPresident, []string{"president"}},
		{hasPresidential, []string{"presidential"}},
		{hasKing, []string{"king"}},
		{hasWorking, []string{"working"}},
		{hasMonarch, []string{"emir", "sultan"}},
		{hasCrownPrince, []string{"crown prince"}},
		{hasSupremeLeader, []string{"supreme leader"}},
		{hasChancellor, []string{"chancellor"}},
		{hasHighRepresentative, []string{"high representative", "foreign policy chief"}},
		{hasCommissioner, []string{"high commissioner"}},
		{hasEnvoy, []string{"envoy", "special representative", "mediator"}},
		{hasAmbassador, []string{"ambassador"}},
		{hasMinister, []string{"minister", "secretary"}},
		{hasChiefOf, []string{"chief of"}},
		{hasStaff, []string{"staff"}},
		{hasChair, []string{"chair"}},
		{hasCommander, []string{"commander"}},
		{hasNegotiator, []string{"negotiator"}},
		{hasCoordinator, []string{"coordinator"}},
		{hasProsecutor, []string{"prosecutor"}},
		{hasSpeaker, []string{"speaker"}},
		{hasAdviser, []string{"adviser", "advisor"}},
		{hasChief, []string{"chief", "head", "director"}},
		{hasLeader, []string{"leader", "ruler", "strongman", "dictator"}},
		{hasPope, []string{"pope"}},
		{hasOfficial, []string{"official"}},
		{hasDeputy, []string{" deputy ", "assistant"}},
		{hasComing, []string{"elect", "designate", "candidate", "nominee"}},
	} {
		for _, w := range row.words {
			by[w[0]] = append(by[w[0]], hint{w, row.bit})
		}
	}
	return by
}()

// hintsIn returns the marks of a title in lower case.
func hintsIn(low []byte) (h hints) {
	for i, c := range low {
		if c > 'z' {
			continue
		}
		for _, x := range hintsBy[c] {
			if hasPrefix(low[i:], x.word) {
				h |= x.bit
			}
		}
	}
	return h
}

// roleOf returns what an office is, less what it is of: the first row of which the title has a mark.
func roleOf(h hints, low []byte) string {
	switch {
	case h&hasSpeech != 0:
		return "spokesman"
	case h&hasGeneralSecretary != 0:
		if h&hasUnder != 0 {
			return "undersecretary"
		}
		return "secgen"
	case h&hasPremier != 0:
		return "primeminister"
	case h&hasPresident != 0 && h&hasPresidential == 0:
		return "president"
	case h&hasKing != 0 && h&hasWorking == 0 || h&hasMonarch != 0:
		return "king"
	case h&hasCrownPrince != 0:
		return "crownprince"
	case h&hasSupremeLeader != 0:
		return "supremeleader"
	case h&hasChancellor != 0:
		return "chancellor"
	case h&hasHighRepresentative != 0:
		return "highrep"
	case h&hasCommissioner != 0:
		return "commissioner"
	case h&hasEnvoy != 0:
		return "envoy"
	case h&hasAmbassador != 0:
		return "ambassador"
	case h&hasMinister != 0:
		return "minister"
	case h&hasChiefOf != 0 && h&hasStaff != 0:
		return "chiefofstaff"
	case h&hasChair != 0:
		return "chairman"
	case h&hasCommander != 0:
		return "commander"
	case h&hasNegotiator != 0:
		return "negotiator"
	case h&hasCoordinator != 0:
		return "coordinator"
	case h&hasProsecutor != 0:
		return "prosecutor"
	case h&hasSpeaker != 0:
		return "speaker"
	case h&hasAdviser != 0:
		return "adviser"
	case h&hasChief != 0:
		return "chief"
	case h&hasLeader != 0:
		return "leader"
	case h&hasPope != 0:
		return "pope"
	case h&hasOfficial != 0:
		return "official"
	}
	// What is left is told by its last word, if that is one that news abbreviates or repeats.
	w := low
	for i, c := range low {
		if c == ' ' {
			w = low[i+1:]
		}
	}
	if n := len(w); n > 0 && w[n-1] == '.' {
		w = w[:n-1]
	}
	switch string(w) {
	case "sen", "senator":
		return "senator"
	case "rep", "congressman", "congresswoman":
		return "congressman"
	case "gov", "governor":
		return "governor"
	case "mayor", "general", "colonel", "analyst", "lawyer", "doctor", "teacher", "professor", "businessman", "cleric", "bishop", "priest", "strategist", "aide", "pollster", "activist", "warlord", "candidate", "nominee":
		return string(w)
	}
	return ""
}

// portfolioOf returns what an office is of, in one word: that of the first word that tells it.
func portfolioOf(low []byte) string {
	for i := 0; i < len(low); i++ {
		first := i
		for i < len(low) && low[i] != ' ' && low[i] != '-' {
			i++
		}
		w := low[first:i]
		for _, c := range w {
			if c >= 0x80 || c == '.' || c == '\'' || c == '`' {
				w = []byte(token.Fold(string(w)))
				break
			}
		}
		switch string(w) {
		case "foreign", "state", "external":
			return "foreign"
		case "defence", "defense":
			return "defence"
		case "interior", "home":
			return "interior"
		case "humanitarian", "relief":
			return "humanitarian"
		case "political", "peacekeeping", "refugees", "refugee", "finance", "justice", "information", "intelligence", "health", "security", "syria", "yemen", "libya", "afghanistan", "sudan", "myanmar", "congo", "rights":
			return string(w)
		}
	}
	return ""
}
