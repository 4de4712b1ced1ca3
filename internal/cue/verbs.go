package cue

import (
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// Form says how a verb is written.
type Form uint8

// The forms. A spelling that serves for several is listed once for each.
const (
	Base   Form = iota + 1 // begin
	Third                  // begins
	Past                   // began
	Perf                   // begun
	Ing                    // beginning
	Noun                   // the beginning of, a call for
	Adject                 // in force, over, dead: what stands behind a form of be
)

// A Verb says what becomes of a truce that is its subject or its object.
type Verb struct {
	Name string
	// Subject is the step when the truce itself does it: "the truce expired". Object is the step when it is done to the
	// truce: "announced a truce", "the truce was announced".
	Subject, Object Step
	// Agent is what the doer is to the truce.
	Agent Agent
	// Degree is how far, of a collapse.
	Degree string
	// Rule names the verb in evidence.
	Rule string
	// Area reports a verb that widens the truce if "to" and a place follow.
	Area bool
	// Near reports a verb of many uses, which speaks of a truce only if that is its very object: "dropped the truce".
	Near bool
	// Content reports a verb that tells what a paper holds: "the accord includes a truce". What the truce is then is for the paper to say; if
	// the subject is none it is Object.
	Content bool
}

type verb struct {
	Verb
	with []slot // words that belong to the verb: "call for", "take effect"
	skip int    // how many other words may stand before them
}

// maxSkip bounds skip.
const maxSkip = 4

// needs returns the bits of the words that slots cannot do without.
func needs(slots []slot) (bits uint64) {
	for i := range slots {
		if s := &slots[i]; len(s.words) == 1 && !s.optional {
			bits |= s.some
		}
	}
	return bits
}

// reach returns the token behind the verb at i and its words, or 0.
func (v *verb) reach(d *token.Doc, i, limit int, senses rule.Table[Sense]) int {
	if len(v.with) == 0 {
		return i + 1
	}
	for skip := 0; skip <= v.skip; skip++ {
		at := i + 1 + skip
		if at >= limit {
			return 0
		}
		if end := match(v.with, d, at, limit); end > 0 {
			return end
		}
		t := &d.Tokens[at]
		if t.Class > token.Possessive || senses.Get(t.Word).Has(And|Which|To) {
			return 0
		}
	}
	return 0
}

type verbRow struct {
	forms string // base, third person, past, perfect participle, -ing; then nouns; "-" for a form that there is not
	with  string
	skip  int
	Verb
}

// verbRows is the table up to the beginning of a truce, before keptRows. Of two rows for one word the earlier is tried first, so rows with
// more words come first.
func verbRows() []verbRow {
	return []verbRow{
		// Asked for.
		{"call calls called called calling call calls", "for ~2 an? end to", 0, Verb{Name: "call for an end", Object: CalledFor, Agent: Proposer, Content: true}},
		{"call calls called called calling call calls", "for", 4, Verb{Name: "call for", Object: CalledFor, Agent: Proposer, Content: true}},
		{"call calls called called calling", "~5 off", 0, Verb{Name: "call off", Object: Terminated, Agent: Party}},
		{"appeal appeals appealed appealed appealing appeal appeals", "for|to", 3, Verb{Name: "appeal for", Object: CalledFor, Agent: Proposer}},
		{"plead pleads pleaded pleaded pleading plea pleas", "for|with", 3, Verb{Name: "plead for", Object: CalledFor, Agent: Proposer}},
		{"press presses pressed pressed pressing", "for", 3, Verb{Name: "press for", Object: CalledFor, Agent: Proposer}},
		{"push pushes pushed pushed pushing push pushes", "for", 3, Verb{Name: "push for", Object: CalledFor, Agent: Proposer}},
		{"ask asks asked asked asking", "for", 3, Verb{Name: "ask for", Object: CalledFor, Agent: Proposer}},
		{"work works worked worked working", "for|towards|toward|on", 2, Verb{Name: "work for", Object: Negotiating}},
		{"strive strives strove striven striving", "for|towards|toward", 2, Verb{Name: "work for", Object: Negotiating}},
		{"beg begs begged begged begging", "for", 4, Verb{Name: "beg for", Object: CalledFor, Agent: Proposer}},
		{"vote votes voted voted voting vote votes", "for|in favour|favor? of?", 0, Verb{Name: "vote for", Object: CalledFor, Agent: Proposer}},
		{"march marches marched marched marching march marches", "for", 4, Verb{Name: "march for", Object: CalledFor, Agent: Proposer}},
		{"rally rallies rallied rallied rallying rally rallies", "for", 4, Verb{Name: "march for", Object: CalledFor, Agent: Proposer}},
		{"demand demands demanded demanded demanding demand demands", "", 0, Verb{Name: "demand", Object: CalledFor, Agent: Proposer, Content: true}},
		{"urge urges urged urged urging", "", 0, Verb{Name: "urge", Object: CalledFor, Agent: Proposer}},
		{"- - - - - need necessity importance urgency", "for|of", 0, Verb{Name: "need for", Object: CalledFor, Agent: Proposer}},
		{"insist insists insisted insisted insisting", "on|upon", 0, Verb{Name: "insist on", Object: CalledFor, Agent: Proposer, Near: true}},
		{"request requests requested requested requesting request requests", "", 0, Verb{Name: "request", Object: CalledFor, Agent: Proposer}},
		{"seek seeks sought sought seeking", "", 0, Verb{Name: "seek", Object: CalledFor, Agent: Proposer}},
		{"want wants wanted - wanting", "", 0, Verb{Name: "want", Object: CalledFor, Agent: Proposer}},
		{"advocate advocates advocated advocated advocating", "", 0, Verb{Name: "advocate", Object: CalledFor, Agent: Proposer}},
		// Offered.
		{"come comes came come coming", "up with", 0, Verb{Name: "come up with", Object: Proposed, Agent: Proposer}},
		{"envisage envisages envisaged envisaged envisaging", "", 0, Verb{Name: "envisage", Object: Proposed, Content: true}},
		{"envision envisions envisioned envisioned envisioning", "", 0, Verb{Name: "envisage", Object: Proposed, Content: true}},
		{"put puts put put putting", "~8 on the table", 0, Verb{Name: "put on the table", Object: Proposed, Agent: Proposer}},
		{"moot moots mooted mooted mooting", "", 0, Verb{Name: "moot", Object: Proposed, Agent: Proposer}},
		{"send sends sent sent sending", "back ~6 with ~3 amendments|changes|conditions|reservations", 0, Verb{Name: "send back", Object: CounterProposed, Agent: Proposer}},
		{"return returns returned returned returning", "~6 with ~3 amendments|changes|conditions|reservations", 0, Verb{Name: "send back", Object: CounterProposed, Agent: Proposer}},
		{"put puts put put putting", "forward", 4, Verb{Name: "put forward", Object: Proposed, Agent: Proposer}},
		{"propose proposes proposed proposed proposing proposal proposals", "", 0, Verb{Name: "propose", Object: Proposed, Agent: Proposer}},
		{"offer offers offered offered offering offer offers", "", 0, Verb{Name: "offer", Object: Proposed, Agent: Proposer}},
		{"suggest suggests suggested suggested suggesting", "", 0, Verb{Name: "suggest", Object: Proposed, Agent: Proposer}},
		{"float floats floated floated floating", "", 0, Verb{Name: "float", Object: Proposed, Agent: Proposer}},
		{"table tables tabled tabled tabling", "", 0, Verb{Name: "table", Object: Proposed, Agent: Proposer}},
		{"submit submits submitted submitted submitting", "", 0, Verb{Name: "submit", Object: Proposed, Agent: Proposer, Near: true}},
		{"present presents presented presented presenting", "", 0, Verb{Name: "submit", Object: Proposed, Agent: Proposer, Near: true}},
		{"counter counters countered countered countering", "with", 3, Verb{Name: "counter", Object: CounterProposed, Agent: Proposer}},
		{"counterpropose - counterproposed counterproposed - counterproposal counterproposals counteroffer", "", 0, Verb{Name: "counterpropose", Object: CounterProposed, Agent: Proposer}},
		// Held by a paper.
		{"include includes included included including", "", 0, Verb{Name: "include", Content: true}},
		{"contain contains contained contained containing", "", 0, Verb{Name: "include", Content: true}},
		{"comprise comprises comprised comprised comprising", "", 0, Verb{Name: "include", Content: true}},
		{"feature features featured featured featuring", "", 0, Verb{Name: "include", Content: true}},
		{"involve involves involved involved involving", "", 0, Verb{Name: "include", Content: true}},
		{"entail entails entailed entailed entailing", "", 0, Verb{Name: "include", Content: true}},
		{"require requires required required requiring", "", 0, Verb{Name: "require", Content: true}},
		{"stipulate stipulates stipulated stipulated stipulating", "", 0, Verb{Name: "require", Content: true}},
		{"prescribe prescribes prescribed prescribed prescribing", "", 0, Verb{Name: "require", Content: true}},
		{"mandate mandates mandated mandated mandating", "", 0, Verb{Name: "require", Content: true}},
		{"foresee foresees foresaw foreseen foreseeing", "", 0, Verb{Name: "envisage", Content: true}},
		{"set sets set set setting", "out|forth", 0, Verb{Name: "set out", Content: true}},
		{"lay lays laid laid laying", "down|out", 0, Verb{Name: "set out", Content: true}},
		{"spell spells spelled spelled spelling", "out", 0, Verb{Name: "set out", Content: true}},
		{"commit commits committed committed committing", "~4 to", 0, Verb{Name: "oblige to", Content: true}},
		{"oblige obliges obliged obliged obliging", "~4 to", 0, Verb{Name: "oblige to", Content: true}},
		{"bind binds bound bound binding", "~4 to", 0, Verb{Name: "oblige to", Content: true}},
		{"bring brings brought brought bringing", "", 0, Verb{Name: "bring", Content: true}},
		{"see sees saw seen seeing", "", 0, Verb{Name: "bring", Content: true}},
		{"mean means meant meant meaning", "", 0, Verb{Name: "bring", Content: true}},
		{"produce produces produced produced producing", "", 0, Verb{Name: "bring", Content: true}},
		// Talked about.
		{"- - - - - search quest hunt pursuit", "for|of", 0, Verb{Name: "search for", Object: Negotiating}},
		{"- - - - - bid drive effort efforts moves steps progress headway", "for|towards|toward|to", 0, Verb{Name: "search for", Object: Negotiating}},
		{"negotiate negotiates negotiated - negotiating negotiation negotiations", "", 0, Verb{Name: "negotiate", Object: Negotiating, Agent: Negotiator}},
		{"discuss discusses discussed discussed discussing discussion discussions", "", 0, Verb{Name: "discuss", Object: Negotiating}},
		{"- - - - - talk talks", "", 0, Verb{Name: "talks", Object: Negotiating}},
		{"- - - - - contact contacts haggling wrangling bargaining consultations deliberations", "", 0, Verb{Name: "talks", Object: Negotiating}},
		{"inch inches inched inched inching", "closer|nearer|towards|toward to?", 0, Verb{Name: "inch towards", Object: Negotiating}},
		{"edge edges edged edged edging", "closer|nearer|towards|toward to?", 0, Verb{Name: "inch towards", Object: Negotiating}},
		{"closer closer closer closer -", "to", 0, Verb{Name: "be close to", Object: Negotiating}},
		{"haggle haggles haggled haggled haggling", "over|about", 0, Verb{Name: "haggle over", Object: Negotiating}},
		{"wrangle wrangles wrangled wrangled wrangling", "over|about", 0, Verb{Name: "haggle over", Object: Negotiating}},
		{"broker brokers - - brokering", "", 0, Verb{Name: "be brokering", Object: Negotiating, Agent: Broker}},
		{"mediate mediates - - mediating", "", 0, Verb{Name: "be mediating", Object: Negotiating, Agent: Mediator}},
		{"forge forges - - forging", "", 0, Verb{Name: "be forging", Object: Negotiating}},
		{"- - - - drafting", "", 0, Verb{Name: "be drafting", Object: Negotiating}},
		{"close close close close -", "to", 0, Verb{Name: "be close to", Object: Negotiating}},
		{"near nears neared neared nearing", "", 0, Verb{Name: "near", Object: Negotiating, Near: true}},
		{"consider considers considered considered considering", "", 0, Verb{Name: "consider", Object: Proposed}},
		{"finalise finalises - - finalising", "", 0, Verb{Name: "finalise", Object: Negotiating}},
		{"finalize finalizes - - finalizing", "", 0, Verb{Name: "finalize", Object: Negotiating}},
		// Refused.
		{"say says said said saying", "no to", 0, Verb{Name: "say no to", Object: Rejected, Agent: Party}},
		{"show shows showed shown showing", "no|little interest|appetite in|for", 0, Verb{Name: "show no interest in", Object: Rejected, Agent: Party}},
		{"pour pours poured poured pouring", "scorn|cold water? on|over", 0, Verb{Name: "pour scorn on", Object: Rejected, Agent: Party}},
		{"brush brushes brushed brushed brushing", "~6 aside|off", 0, Verb{Name: "brush aside", Object: Rejected, Agent: Party}},
		{"shrug shrugs shrugged shrugged shrugging", "~6 off", 0, Verb{Name: "brush aside", Object: Rejected, Agent: Party}},
		{"wave waves waved waved waving", "~6 away|aside", 0, Verb{Name: "brush aside", Object: Rejected, Agent: Party}},
		{"balk balks balked balked balking", "at", 0, Verb{Name: "balk at", Object: Rejected, Agent: Party}},
		{"snub snubs snubbed snubbed snubbing", "", 0, Verb{Name: "snub", Object: Rejected, Agent: Party}},
		{"shun shuns shunned shunned shunning", "", 0, Verb{Name: "shun", Object: Rejected, Agent: Party}},
		{"rule rules ruled ruled ruling", "out", 4, Verb{Name: "rule out", Object: Rejected, Agent: Party}},
		{"give gives gave given giving", "short shrift to", 0, Verb{Name: "give short shrift to", Object: Rejected, Agent: Party}},
		{"give gives gave given giving", "~1 thumbs down to", 0, Verb{Name: "give the thumbs down to", Object: Rejected, Agent: Party}},
		{"shut shuts shut shut shutting", "the door on|to", 0, Verb{Name: "shut the door on", Object: Rejected, Agent: Party}},
		{"scoff scoffs scoffed scoffed scoffing", "at", 0, Verb{Name: "scoff at", Object: Rejected, Agent: Party}},
		{"turn turns turned turned turning", "down", 4, Verb{Name: "turn down", Object: Rejected, Agent: Party}},
		{"reject rejects rejected rejected rejecting rejection", "", 0, Verb{Name: "reject", Object: Rejected, Agent: Party}},
		{"refuse refuses refused refused refusing refusal", "", 0, Verb{Name: "refuse", Object: Rejected, Agent: Party}},
		{"spurn spurns spurned spurned spurning", "", 0, Verb{Name: "spurn", Object: Rejected, Agent: Party}},
		{"rebuff rebuffs rebuffed rebuffed rebuffing", "", 0, Verb{Name: "rebuff", Object: Rejected, Agent: Party}},
		{"dismiss dismisses dismissed dismissed dismissing", "", 0, Verb{Name: "dismiss", Object: Rejected, Agent: Party}},
		{"oppose opposes opposed opposed opposing", "", 0, Verb{Name: "oppose", Object: Rejected, Agent: Party}},
		{"nix nixes nixed nixed nixing", "", 0, Verb{Name: "nix", Object: Rejected, Agent: Party}},
		{"veto vetoes vetoed vetoed vetoing", "", 0, Verb{Name: "veto", Object: Rejected, Agent: Party, Near: true}},
		{"repulse repulses repulsed repulsed repulsing", "", 0, Verb{Name: "repulse", Object: Rejected, Agent: Party, Near: true}},
		{"repel repels repelled repelled repelling", "", 0, Verb{Name: "repel", Object: Rejected, Agent: Party, Near: true}},
		{"scorn scorns scorned scorned scorning", "", 0, Verb{Name: "scorn", Object: Rejected, Agent: Party, Near: true}},
		{"ridicule ridicules ridiculed ridiculed ridiculing", "", 0, Verb{Name: "ridicule", Object: Rejected, Agent: Party, Near: true}},
		{"mock mocks mocked mocked mocking", "", 0, Verb{Name: "mock", Object: Rejected, Agent: Party, Near: true}},
		{"resist resists resisted resisted resisting", "", 0, Verb{Name: "resist", Object: Rejected, Agent: Party, Near: true}},
		{"knock knocks knocked knocked knocking", "back", 0, Verb{Name: "knock back", Object: Rejected, Agent: Party, Near: true}},
		{"throw throws threw thrown throwing", "out", 0, Verb{Name: "throw out", Object: Rejected, Agent: Party, Near: true}},
		{"bat bats batted batted batting", "away|aside", 0, Verb{Name: "brush aside", Object: Rejected, Agent: Party, Near: true}},
		{"deny denies denied denied denying denial", "", 0, Verb{Name: "deny", Object: Denied}},
		{"know knows knew known knowing", "nothing of|about", 0, Verb{Name: "know nothing of", Object: Denied}},
		// Agreed.
		{"accept accepts accepted accepted accepting acceptance", "~2 principle of", 0, Verb{Name: "accept in principle", Object: AgreedInPrinciple, Agent: Party}},
		{"give gives gave given giving", "~1 provisional|tentative|preliminary|initial|conditional assent|consent|agreement|approval|nod to", 0, Verb{Name: "agree in principle", Object: AgreedInPrinciple, Agent: Party}},
		{"give gives gave given giving", "~3 assent|consent|nod|light|ahead|approval to|for", 0, Verb{Name: "give the green light to", Object: Agreed, Agent: Party}},
		{"say says said said saying", "yes to", 0, Verb{Name: "say yes to", Object: Agreed, Agent: Party}},
		{"put puts put put putting", "pen to paper on", 0, Verb{Name: "sign", Object: Agreed, Agent: Party}},
		{"shake shakes shook shaken shaking", "hands on", 0, Verb{Name: "shake hands on", Object: Agreed, Agent: Party}},
		{"sign signs signed signed signing", "up to|for", 0, Verb{Name: "sign up to", Object: Agreed, Agent: Party}},
		{"sign signs signed signed signing", "off on", 0, Verb{Name: "sign off on", Object: Agreed, Agent: Party}},
		{"commit commits committed committed committing", "themselves|itself|himself|herself? to", 0, Verb{Name: "commit to", Object: Agreed, Agent: Party}},
		{"emerge emerges emerged emerged emerging", "~4 with", 0, Verb{Name: "emerge with", Object: Agreed, Agent: Party}},
		{"endorse endorses endorsed endorsed endorsing endorsement", "", 0, Verb{Name: "endorse", Object: Agreed, Agent: Party}},
		{"make makes made made making", "public", 0, Verb{Name: "make public", Object: Announced, Agent: Announcer}},
		{"make makes made made making", "~8 obsolete|redundant|irrelevant", 0, Verb{Name: "make obsolete", Object: Superseded}},
		{"agree agrees agreed agreed agreeing", "in principle", 4, Verb{Name: "agree in principle", Object: AgreedInPrinciple, Agent: Party}},
		{"agree agrees agreed agreed agreeing", "to|on|upon", 3, Verb{Name: "agree to", Object: Agreed, Agent: Party}},
		{"agree agrees agreed agreed agreeing agreement", "", 0, Verb{Name: "agree", Object: Agreed, Agent: Party}},
		{"sign signs signed signed signing signature signing", "", 0, Verb{Name: "sign", Object: Agreed, Agent: Party}},
		{"reach reaches reached reached reaching", "", 0, Verb{Name: "reach", Object: Agreed, Agent: Party}},
		{"conclude concludes concluded concluded concluding conclusion", "", 0, Verb{Name: "conclude", Object: Agreed, Agent: Party}},
		{"clinch clinches clinched clinched clinching", "", 0, Verb{Name: "clinch", Object: Agreed, Agent: Broker}},
		{"strike strikes struck struck striking", "", 0, Verb{Name: "strike", Object: Agreed, Agent: Party}},
		{"seal seals sealed sealed sealing", "", 0, Verb{Name: "seal", Object: Agreed, Agent: Party}},
		{"bring brings brought brought bringing", "about", 4, Verb{Name: "bring about", Object: Agreed, Agent: Broker}},
		{"extract extracts extracted extracted extracting", "", 0, Verb{Name: "extract", Object: Agreed, Agent: Broker, Near: true}},
		{"wring wrings wrung wrung wringing", "", 0, Verb{Name: "wring", Object: Agreed, Agent: Broker, Near: true}},
		{"secure secures secured secured securing", "", 0, Verb{Name: "secure", Object: Agreed, Agent: Broker}},
		{"initial initials initialled initialled initialling", "", 0, Verb{Name: "initial", Object: Agreed, Agent: Party}},
		{"- - initialed initialed initialing", "", 0, Verb{Name: "initial", Object: Agreed, Agent: Party}},
		{"ratify ratifies ratified ratified ratifying ratification", "", 0, Verb{Name: "ratify", Object: Agreed, Agent: Party}},
		{"adopt adopts adopted adopted adopting adoption", "", 0, Verb{Name: "adopt", Object: Agreed, Agent: Party}},
		{"- - finalised finalised -", "", 0, Verb{Name: "finalise", Object: Agreed}},
		{"- - finalized finalized -", "", 0, Verb{Name: "finalize", Object: Agreed}},
		{"put puts put put putting", "~2 name|names|signature|signatures to", 0, Verb{Name: "sign", Object: Agreed, Agent: Party}},
		{"ink inks inked inked inking", "", 0, Verb{Name: "ink", Object: Agreed, Agent: Party}},
		{"approve approves approved approved approving approval", "", 0, Verb{Name: "approve", Object: Agreed, Agent: Party}},
		{"- consents consented consented consenting", "to", 3, Verb{Name: "consent to", Object: Agreed, Agent: Party}},
		{"- assents assented assented assenting", "to", 3, Verb{Name: "consent to", Object: Agreed, Agent: Party}},
		{"accept accepts accepted accepted accepting acceptance", "", 0, Verb{Name: "accept", Object: Agreed, Agent: Party}},
		{"- - forged forged -", "", 0, Verb{Name: "forge", Object: Agreed, Agent: Party}},
		{"- - - negotiated -", "", 0, Verb{Name: "negotiate", Object: Agreed, Agent: Negotiator}},
		{"hammer hammers hammered hammered hammering", "out", 3, Verb{Name: "hammer out", Object: Negotiating, Agent: Negotiator}},
		{"- - worked worked -", "out", 0, Verb{Name: "work out", Object: Agreed, Agent: Negotiator}},
		{"arrange arranges - - arranging", "", 0, Verb{Name: "be arranging", Object: Negotiating, Agent: Broker}},
		{"provide provides provided - providing", "for", 0, Verb{Name: "provide for", Object: Agreed, Content: true}},
		{"- - arranged arranged -", "", 0, Verb{Name: "arrange", Object: Agreed, Agent: Broker}},
		{"- - brokered brokered -", "", 0, Verb{Name: "broker", Object: Agreed, Agent: Broker}},
		{"- - mediated mediated -", "", 0, Verb{Name: "mediate", Object: Agreed, Agent: Mediator}},
		{"- - facilitated facilitated -", "", 0, Verb{Name: "facilitate", Object: Agreed, Agent: Facilitator}},
		{"- - sponsored sponsored -", "", 0, Verb{Name: "sponsor", Object: Agreed, Agent: Broker}},
		{"- - achieved achieved -", "", 0, Verb{Name: "achieve", Object: Agreed, Agent: Party}},
		{"- - engineered engineered -", "", 0, Verb{Name: "engineer", Object: Agreed, Agent: Architect}},
		{"- - designed designed -", "", 0, Verb{Name: "design", Object: Agreed, Agent: Architect}},
		{"- - made made -", "", 0, Verb{Name: "make", Object: Agreed, Near: true}},
		{"arrive arrives arrived arrived arriving", "at", 0, Verb{Name: "reach", Object: Agreed, Agent: Party, Near: true}},
		{"settle settles settled settled settling", "on", 0, Verb{Name: "settle on", Object: Agreed, Agent: Party, Near: true}},
		{"accede accedes acceded acceded acceding accession", "to", 0, Verb{Name: "accede to", Object: Agreed, Agent: Party}},
		{"subscribe subscribes subscribed subscribed subscribing", "to", 0, Verb{Name: "subscribe to", Object: Agreed, Agent: Party}},
		{"come comes came come coming", "to terms on|over", 0, Verb{Name: "come to terms on", Object: Agreed, Agent: Party}},
		{"patch patches patched patched patching", "together|up", 0, Verb{Name: "patch together", Object: Agreed}},
		{"cobble cobbles cobbled cobbled cobbling", "together", 0, Verb{Name: "patch together", Object: Agreed}},
		{"wrap wraps wrapped wrapped wrapping", "up", 0, Verb{Name: "wrap up", Object: Agreed, Near: true}},
		{"thrash thrashes thrashed thrashed thrashing", "out", 0, Verb{Name: "thrash out", Object: Negotiating, Agent: Negotiator}},
		{"iron irons ironed ironed ironing", "out", 0, Verb{Name: "thrash out", Object: Negotiating, Agent: Negotiator}},
		{"embrace embraces embraced embraced embracing", "", 0, Verb{Name: "embrace", Object: Agreed, Agent: Party, Near: true}},
		{"guarantee guarantees guaranteed guaranteed guaranteeing", "", 0, Verb{Name: "guarantee", Agent: Guarantor}},
		{"underwrite underwrites underwrote underwritten underwriting", "", 0, Verb{Name: "underwrite", Agent: Guarantor}},
		{"monitor monitors monitored monitored monitoring", "", 0, Verb{Name: "monitor", Agent: Monitor}},
		{"oversee oversees oversaw overseen overseeing", "", 0, Verb{Name: "oversee", Agent: Monitor}},
		{"supervise supervises supervised supervised supervising", "", 0, Verb{Name: "supervise", Agent: Monitor}},
		{"verify verifies verified verified verifying", "", 0, Verb{Name: "verify", Agent: Monitor}},
		{"police polices policed policed policing", "", 0, Verb{Name: "police", Agent: Monitor}},
		// Declared.
		{"come comes came come coming", "out with", 0, Verb{Name: "come out with", Object: Announced, Agent: Announcer}},
		{"announce announces announced announced announcing announcement", "", 0, Verb{Name: "announce", Object: Announced, Agent: Announcer}},
		{"declare declares declared declared declaring declaration", "", 0, Verb{Name: "declare", Object: Announced, Agent: Announcer}},
		{"proclaim proclaims proclaimed proclaimed proclaiming proclamation", "", 0, Verb{Name: "proclaim", Object: Announced, Agent: Announcer}},
		{"order orders ordered ordered ordering", "", 0, Verb{Name: "order", Object: Announced, Agent: Announcer}},
		{"instruct instructs instructed instructed instructing", "", 0, Verb{Name: "order", Object: Announced, Agent: Announcer, Near: true}},
		{"- directs directed directed directing", "", 0, Verb{Name: "order", Object: Announced, Agent: Announcer, Near: true}},
		{"impose imposes imposed imposed imposing imposition", "", 0, Verb{Name: "impose", Object: Announced, Agent: Announcer}},
		{"unveil unveils unveiled unveiled unveiling", "", 0, Verb{Name: "unveil", Object: Announced, Agent: Announcer}},
		{"answer answers answered answered answering", "with", 3, Verb{Name: "answer with", Object: Announced, Agent: Announcer}},
		{"respond responds responded responded responding", "with", 3, Verb{Name: "respond with", Object: Announced, Agent: Announcer}},
		{"follow follows followed followed following", "with", 4, Verb{Name: "follow with", Object: Announced, Agent: Announcer}},
		{"call calls called called calling", "a|an|another", 0, Verb{Name: "call", Object: Announced, Agent: Announcer}},
		{"call calls called called calling", "his|her|its|their own|first|second|third|latest|new|unilateral", 0, Verb{Name: "call", Object: Announced, Agent: Announcer}},
		{"- - called called -", "by|on|in|last|earlier", 0, Verb{Name: "call by", Object: Announced, Agent: Announcer}}, // "was called by the rebels"
		{"decree decrees decreed decreed decreeing", "", 0, Verb{Name: "decree", Object: Announced, Agent: Announcer}},
		{"confirm confirms confirmed confirmed confirming confirmation", "", 0, Verb{Name: "confirm", Object: Announced}},
		{"pledge pledges pledged pledged pledging pledge", "", 0, Verb{Name: "pledge", Object: Announced, Agent: Party, Near: true}},
		{"promise promises promised promised promising promise", "", 0, Verb{Name: "pledge", Object: Announced, Agent: Party, Near: true}},
		{"issue issues issued issued issuing", "", 0, Verb{Name: "issue", Object: Announced, Agent: Announcer, Near: true}},
		{"pronounce pronounces pronounced pronounced pronouncing", "", 0, Verb{Name: "pronounce", Object: Announced, Agent: Announcer, Near: true}},
		{"grant grants granted granted granting", "", 0, Verb{Name: "grant", Object: Announced, Agent: Announcer, Near: true}},
		{"promulgate promulgates promulgated promulgated promulgating", "", 0, Verb{Name: "promulgate", Object: Announced, Agent: Announcer, Near: true}},
		{"schedule schedules scheduled scheduled scheduling", "", 0, Verb{Name: "schedule", Object: Scheduled}},
		// Begun.
		{"postpone postpones postponed postponed postponing", "", 0, Verb{Name: "postpone", Object: Scheduled}},
		{"delay delays delayed delayed delaying", "", 0, Verb{Name: "postpone", Object: Scheduled}},
		{"put puts put put putting", "back to|until|by", 0, Verb{Name: "postpone", Object: Scheduled}},
		{"get gets got gotten getting", "under way", 0, Verb{Name: "get under way", Subject: InEffect}},
		{"get gets got gotten getting", "underway", 0, Verb{Name: "get under way", Subject: InEffect}},
		{"become becomes became become becoming", "effective|operative|operational|valid|binding", 0, Verb{Name: "become effective", Subject: InEffect}},
		{"take takes took taken taking", "in", 0, Verb{Name: "take in", Subject: Widened}},
		{"take takes took taken taking", "effect|hold|force", 1, Verb{Name: "take effect", Subject: InEffect}},
		{"come comes came come coming", "into force|effect|operation|being|place", 1, Verb{Name: "come into force", Subject: InEffect}},
		{"go goes went gone going", "into its|a ~2 day|night|week|month|year|hour|hours", 0, Verb{Name: "go into its day", Subject: Holding}},
		{"enter enters entered entered entering", "into? its|a ~2 day|night|week|month|year|hour|hours", 0, Verb{Name: "go into its day", Subject: Holding}},
		{"go goes went gone going", "into force|effect|operation", 1, Verb{Name: "go into effect", Subject: InEffect}},
		{"enter enters entered entered entering entry", "into? force|effect", 1, Verb{Name: "enter into force", Subject: InEffect}},
		{"come comes came come coming", "with", 0, Verb{Name: "come with", Subject: InEffect}},
		{"put puts put put putting", "an end to", 0, Verb{Name: "put an end to", Subject: InEffect}},
		{"bring brings brought brought bringing", "to? an end to", 0, Verb{Name: "bring an end to", Subject: InEffect}},
		{"come comes came come coming", "in at|with|on|from", 0, Verb{Name: "come in", Subject: InEffect}},
		{"go goes went gone going", "live", 0, Verb{Name: "go live", Subject: InEffect}},
		{"open opens opened opened opening", "at|on|from|with|today|tonight|tomorrow", 0, Verb{Name: "open", Subject: InEffect}},
		{"kick kicks kicked kicked kicking", "in", 0, Verb{Name: "kick in", Subject: InEffect}},
		{"set sets set set setting", "in", 0, Verb{Name: "set in", Subject: InEffect}},
		{"put puts put put putting", "into|in effect|force|practice|place", 3, Verb{Name: "put into effect", Object: InEffect}},
		{"put puts put put putting", "~4 back together", 0, Verb{Name: "put back together", Object: Renewed}},
		{"begin begins began begun beginning beginning", "", 0, Verb{Name: "begin", Subject: InEffect, Object: InEffect}},
		{"start starts started started starting start", "", 0, Verb{Name: "start", Subject: InEffect, Object: InEffect}},
		{"commence commences commenced commenced commencing commencement onset", "", 0, Verb{Name: "commence", Subject: InEffect, Object: InEffect}},
		{"introduce introduces introduced introduced introducing introduction", "", 0, Verb{Name: "introduce", Object: InEffect, Agent: Announcer}},
		{"implement implements implemented implemented implementing implementation", "", 0, Verb{Name: "implement", Object: InEffect}},
		{"establish establishes established established establishing establishment", "", 0, Verb{Name: "establish", Object: InEffect, Agent: Announcer}},
		{"observe observes observed observed observing", "", 0, Verb{Name: "observe", Object: Holding, Agent: Party}},
		{"apply applies applied applied applying", "", 0, Verb{Name: "apply", Subject: InEffect}},
		{"run runs ran run running", "~1 for another|more|further", 0, Verb{Name: "last longer", Subject: Extended}},
		{"run runs ran run running", "out on", 0, Verb{Name: "run out on", Object: Expired}},
		{"come comes came come coming", "to ~2 end|close|halt", 0, Verb{Name: "come to an end", Subject: Expired}},
		{"let lets let let letting", "~8 run out", 0, Verb{Name: "let lapse", Object: Expired}},
		{"let lets let let letting", "~8 lapse|expire|die|end", 0, Verb{Name: "let lapse", Object: Expired}},
		{"allow allows allowed allowed allowing", "~8 to lapse|expire|die", 0, Verb{Name: "let lapse", Object: Expired}},
		{"run runs ran run running", "out of", 0, Verb{Name: "run out of"}},
		{"run runs ran run running", "out|its", 0, Verb{Name: "run out", Subject: Expired}},
		{"run runs ran run running", "", 0, Verb{Name: "run", Subject: InEffect}},
		{"go goes went gone going", "on? until|till|through", 0, Verb{Name: "run", Subject: InEffect}},
		// In other words.
		{"usher ushers ushered ushered ushering", "in", 0, Verb{Name: "usher in", Object: InEffect, Near: true}},
		{"bring brings brought brought bringing", "into force|effect|being", 3, Verb{Name: "put into effect", Object: InEffect}},
		{"give gives gave given giving", "effect to", 0, Verb{Name: "put into effect", Object: InEffect}},
		{"kick kicks kicked kicked kicking", "off", 0, Verb{Name: "kick off", Object: InEffect, Subject: InEffect, Near: true}},
		{"activate activates activated activated activating", "", 0, Verb{Name: "activate", Object: InEffect, Near: true}},
		{"inaugurate inaugurates inaugurated inaugurated inaugurating", "", 0, Verb{Name: "inaugurate", Object: InEffect, Near: true}},
		{"enact enacts enacted enacted enacting", "", 0, Verb{Name: "enact", Object: InEffect, Agent: Announcer, Near: true}},
		{"institute institutes instituted instituted instituting", "", 0, Verb{Name: "institute", Object: InEffect, Near: true}},
		{"take takes took taken taking", "place", 0, Verb{Name: "take place", Subject: InEffect}},
		{"take takes took taken taking", "root", 0, Verb{Name: "take root", Subject: Holding}},
		{"get gets got gotten getting", "off the ground", 0, Verb{Name: "get off the ground", Subject: InEffect}},
		{"dawn dawns dawned dawned dawning", "", 0, Verb{Name: "dawn", Subject: InEffect}},
	}
}

func (f *Finder) addVerbs(c *compiler) {
	tables := [...][]verbRow{idiomRows(), verbRows(), keptRows(), adjectRows()}
	n := 0
	for _, rows := range tables {
		n += len(rows)
	}
	f.verbs = make([]verb, 0, n)
	ids, entries := make([]token.ID, 0, 8*n), make([]formEntry, 0, 8*n)
	for t, rows := range tables {
		for i := range rows {
			r := &rows[i]
			r.Rule = "step: " + r.Name
			with := c.compile(r.with)
			f.verbs = append(f.verbs, verb{Verb: r.Verb, with: with, skip: r.skip})
			form := Base
			for w := range strings.FieldsSeq(r.forms) {
				if t == len(tables)-1 {
					form = Adject
				}
				if w != "-" {
					id := c.b.Word(w)
					ids, entries = append(ids, id), append(entries, formEntry{int32(len(f.verbs) - 1), form, uint8(r.skip), needs(with), opens(with)})
					s := BaseForm << (form - Base)
					if s.Has(Verbal) && len(with) == 0 && !(r.Content && r.Object == None) {
						s |= BareVerb
					}
					f.senses.Set(id, f.senses.Get(id)|s)
				}
				form = min(form+1, Noun)
			}
		}
	}
	f.entries = byWord(ids, entries, &f.forms)
}
