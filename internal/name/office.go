package name

import (
	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// A Post is what the words for an office say it is: "Defense Secretary" and "Secretary of Defense" are one post.
type Post struct {
	Title     string // the words
	Role      Role   // what it is, less what it is of
	Portfolio string // what it is of, in one word: "defence"; empty if the words tell none
	Deputy    bool
	Coming    bool // still to be taken up: "president-elect"
}

// A Role is what an office is, less what it is of.
type Role uint8

// The roles. NoRole is that of words that tell none.
const (
	NoRole Role = iota
	Spokesman
	UnderSecretary
	SecretaryGeneral
	PrimeMinister
	President
	King
	CrownPrince
	SupremeLeader
	Chancellor
	HighRepresentative
	Commissioner
	Envoy
	Ambassador
	Minister
	ChiefOfStaff
	Chairman
	Commander
	Negotiator
	Coordinator
	Prosecutor
	Speaker
	Adviser
	Chief
	Leader
	Pope
	Official
	Senator
	Congressman
	Governor
	Mayor
	General
	Colonel
	Analyst
	Lawyer
	Doctor
	Teacher
	Professor
	Businessman
	Cleric
	Bishop
	Priest
	Strategist
	Aide
	Pollster
	Activist
	Warlord
	Candidate
	Nominee
)

// Roles is a set of roles.
type Roles uint64

// Heads is the set of roles at the head of a state or government.
const Heads Roles = 1<<President | 1<<PrimeMinister | 1<<King | 1<<Chancellor | 1<<Leader | 1<<SupremeLeader

const (
	// Words that stand for others: "humanitarian chief".
	loose Roles = 1<<Chief | 1<<Official | 1<<UnderSecretary | 1<<Coordinator
	// Whom tables that name no office call leaders.
	leading Roles = 1<<President | 1<<PrimeMinister | 1<<King | 1<<Chancellor | 1<<Leader
	// Whom texts call leaders.
	leadable Roles = 1<<President | 1<<PrimeMinister | 1<<King | 1<<SupremeLeader | 1<<Chairman
)

// In reports whether a role is one of a set.
func (r Role) In(s Roles) bool { return s>>r&1 != 0 }

// Same reports whether two phrasings can mean one office: "humanitarian aid chief" and "Under-Secretary-General for Humanitarian Affairs".
func (p *Post) Same(q *Post) bool {
	switch {
	case strings.EqualFold(p.Title, q.Title):
		return true
	case p.Role == NoRole || q.Role == NoRole || p.Deputy != q.Deputy:
		return false
	case p.Portfolio != "" && q.Portfolio != "":
		return p.Portfolio == q.Portfolio && (p.Role == q.Role || p.Role.In(loose) || q.Role.In(loose))
	}
	return p.Role == q.Role && (p.Portfolio == q.Portfolio || p.Role != Minister && p.Role != Chief)
}

// Fits reports whether a text's words for an office fit the term.
func (t *Term) Fits(p *Post) bool {
	switch {
	case t.Title == "leader":
		return p.Role.In(leading)
	case p.Role == Leader && t.Post.Role.In(leadable):
		return t.Of == "" || t.Of == "pa"
	}
	return t.Post.Same(p)
}

// Listed returns the roles of the terms that p may fit.
func (p *Post) Listed() Roles {
	s := Roles(1) << p.Role
	if p.Portfolio != "" {
		if p.Role.In(loose) {
			return ^Roles(0)
		}
		s |= loose
	}
	if p.Role.In(leading) {
		s |= 1 << Leader
	}
	if p.Role == Leader {
		s |= leadable
	}
	return s
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

// hintsBy holds the marks by their first letter, with the set of their second letters: most of what begins like a mark goes on otherwise.
var hintsBy = func() (by ['z' + 1]struct {
	seconds uint32
	list    []hint
}) {
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
			x := &by[w[0]]
			x.seconds |= 1 << (w[1] % 32)
			x.list = append(x.list, hint{w, row.bit})
		}
	}
	return by
}()

// hintsIn returns the marks of a title in lower case.
func hintsIn(low []byte) (h hints) {
	for i := 0; i+1 < len(low); i++ {
		if low[i] > 'z' {
			continue
		}
		by := &hintsBy[low[i]]
		if by.seconds>>(low[i+1]%32)&1 == 0 {
			continue
		}
		for k := range by.list {
			if x := &by.list[k]; hasPrefix(low[i:], x.word) {
				h |= x.bit
			}
		}
	}
	return h
}

// roleOf returns what an office is, less what it is of: the first row of which the title has a mark.
func roleOf(h hints, low []byte) Role {
	switch {
	case h&hasSpeech != 0:
		return Spokesman
	case h&hasGeneralSecretary != 0:
		if h&hasUnder != 0 {
			return UnderSecretary
		}
		return SecretaryGeneral
	case h&hasPremier != 0:
		return PrimeMinister
	case h&hasPresident != 0 && h&hasPresidential == 0:
		return President
	case h&hasKing != 0 && h&hasWorking == 0 || h&hasMonarch != 0:
		return King
	case h&hasCrownPrince != 0:
		return CrownPrince
	case h&hasSupremeLeader != 0:
		return SupremeLeader
	case h&hasChancellor != 0:
		return Chancellor
	case h&hasHighRepresentative != 0:
		return HighRepresentative
	case h&hasCommissioner != 0:
		return Commissioner
	case h&hasEnvoy != 0:
		return Envoy
	case h&hasAmbassador != 0:
		return Ambassador
	case h&hasMinister != 0:
		return Minister
	case h&hasChiefOf != 0 && h&hasStaff != 0:
		return ChiefOfStaff
	case h&hasChair != 0:
		return Chairman
	case h&hasCommander != 0:
		return Commander
	case h&hasNegotiator != 0:
		return Negotiator
	case h&hasCoordinator != 0:
		return Coordinator
	case h&hasProsecutor != 0:
		return Prosecutor
	case h&hasSpeaker != 0:
		return Speaker
	case h&hasAdviser != 0:
		return Adviser
	case h&hasChief != 0:
		return Chief
	case h&hasLeader != 0:
		return Leader
	case h&hasPope != 0:
		return Pope
	case h&hasOfficial != 0:
		return Official
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
	return lastWords[string(w)]
}

// lastWords are the roles that only the last word of a title tells.
var lastWords = map[string]Role{
	"sen": Senator, "senator": Senator, "rep": Congressman, "congressman": Congressman, "congresswoman": Congressman, "gov": Governor, "governor": Governor,
	"mayor": Mayor, "general": General, "colonel": Colonel, "analyst": Analyst, "lawyer": Lawyer, "doctor": Doctor, "teacher": Teacher, "professor": Professor,
	"businessman": Businessman, "cleric": Cleric, "bishop": Bishop, "priest": Priest, "strategist": Strategist, "aide": Aide, "pollster": Pollster,
	"activist": Activist, "warlord": Warlord, "candidate": Candidate, "nominee": Nominee,
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
