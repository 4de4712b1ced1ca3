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
}

type verb struct {
	Verb
	with []slot // words that belong to the verb: "call for", "take effect"
	skip int    // how many other words may stand before them
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

// verbRows is the table. Of two rows for one word the earlier is tried first, so rows with more words come first.
func verbRows() []verbRow {
	return []verbRow{
		// Asked for.
		{"call calls called called calling call calls", "for ~2 an? end to", 0, Verb{Name: "call for an end", Object: CalledFor, Agent: Proposer}},
		{"call calls called called calling call calls", "for", 4, Verb{Name: "call for", Object: CalledFor, Agent: Proposer}},
		{"call calls called called calling", "off", 0, Verb{Name: "call off", Object: Terminated, Agent: Party}},
		{"appeal appeals appealed appealed appealing appeal appeals", "for|to", 3, Verb{Name: "appeal for", Object: CalledFor, Agent: Proposer}},
		{"plead pleads pleaded pleaded pleading plea pleas", "for|with", 3, Verb{Name: "plead for", Object: CalledFor, Agent: Proposer}},
		{"press presses pressed pressed pressing", "for", 3, Verb{Name: "press for", Object: CalledFor, Agent: Proposer}},
		{"push pushes pushed pushed pushing push pushes", "for", 3, Verb{Name: "push for", Object: CalledFor, Agent: Proposer}},
		{"ask asks asked asked asking", "for", 3, Verb{Name: "ask for", Object: CalledFor, Agent: Proposer}},
		{"work works worked worked working", "for|towards|toward|on", 2, Verb{Name: "work for", Object: Negotiating}},
		{"beg begs begged begged begging", "for", 4, Verb{Name: "beg for", Object: CalledFor, Agent: Proposer}},
		{"vote votes voted voted voting vote votes", "for|in favour|favor? of?", 0, Verb{Name: "vote for", Object: CalledFor, Agent: Proposer}},
		{"march marches marched marched marching march marches", "for", 4, Verb{Name: "march for", Object: CalledFor, Agent: Proposer}},
		{"rally rallies rallied rallied rallying rally rallies", "for", 4, Verb{Name: "march for", Object: CalledFor, Agent: Proposer}},
		{"demand demands demanded demanded demanding demand demands", "", 0, Verb{Name: "demand", Object: CalledFor, Agent: Proposer}},
		{"urge urges urged urged urging", "", 0, Verb{Name: "urge", Object: CalledFor, Agent: Proposer}},
		{"request requests requested requested requesting request requests", "", 0, Verb{Name: "request", Object: CalledFor, Agent: Proposer}},
		{"seek seeks sought sought seeking", "", 0, Verb{Name: "seek", Object: CalledFor, Agent: Proposer}},
		{"want wants wanted - wanting", "", 0, Verb{Name: "want", Object: CalledFor, Agent: Proposer}},
		{"advocate advocates advocated advocated advocating", "", 0, Verb{Name: "advocate", Object: CalledFor, Agent: Proposer}},
		// Offered.
		{"come comes came come coming", "up with", 0, Verb{Name: "come up with", Object: Proposed, Agent: Proposer}},
		{"envisage envisages envisaged envisaged envisaging", "", 0, Verb{Name: "envisage", Object: Proposed}},
		{"envision envisions envisioned envisioned envisioning", "", 0, Verb{Name: "envisage", Object: Proposed}},
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
		{"counter counters countered countered countering", "with", 3, Verb{Name: "counter", Object: CounterProposed, Agent: Proposer}},
		{"counterpropose - counterproposed counterproposed - counterproposal counterproposals counteroffer", "", 0, Verb{Name: "counterpropose", Object: CounterProposed, Agent: Proposer}},
		// Talked about.
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
		{"close close close close -", "to", 0, Verb{Name: "be close to", Object: Negotiating}},
		{"near nears neared neared nearing", "", 0, Verb{Name: "near", Object: Negotiating}},
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
		{"deny denies denied denied denying denial", "", 0, Verb{Name: "deny", Object: Denied}},
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
		{"- - arranged arranged -", "", 0, Verb{Name: "arrange", Object: Agreed, Agent: Broker}},
		{"- - brokered brokered -", "", 0, Verb{Name: "broker", Object: Agreed, Agent: Broker}},
		{"- - mediated mediated -", "", 0, Verb{Name: "mediate", Object: Agreed, Agent: Mediator}},
		{"- - facilitated facilitated -", "", 0, Verb{Name: "facilitate", Object: Agreed, Agent: Facilitator}},
		{"- - sponsored sponsored -", "", 0, Verb{Name: "sponsor", Object: Agreed, Agent: Broker}},
		{"- - achieved achieved -", "", 0, Verb{Name: "achieve", Object: Agreed, Agent: Party}},
		{"- - engineered engineered -", "", 0, Verb{Name: "engineer", Object: Agreed, Agent: Architect}},
		{"- - designed designed -", "", 0, Verb{Name: "design", Object: Agreed, Agent: Architect}},
		{"- - made made -", "", 0, Verb{Name: "make", Object: Agreed}},
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
		{"impose imposes imposed imposed imposing imposition", "", 0, Verb{Name: "impose", Object: Announced, Agent: Announcer}},
		{"unveil unveils unveiled unveiled unveiling", "", 0, Verb{Name: "unveil", Object: Announced, Agent: Announcer}},
		{"answer answers answered answered answering", "with", 3, Verb{Name: "answer with", Object: Announced, Agent: Announcer}},
		{"respond responds responded responded responding", "with", 3, Verb{Name: "respond with", Object: Announced, Agent: Announcer}},
		{"follow follows followed followed following", "with", 4, Verb{Name: "follow with", Object: Announced, Agent: Announcer}},
		{"call calls called called calling", "a|an", 0, Verb{Name: "call", Object: Announced, Agent: Announcer}},
		{"decree decrees decreed decreed decreeing", "", 0, Verb{Name: "decree", Object: Announced, Agent: Announcer}},
		{"confirm confirms confirmed confirmed confirming confirmation", "", 0, Verb{Name: "confirm", Object: Announced}},
		{"schedule schedules scheduled scheduled scheduling", "", 0, Verb{Name: "schedule", Object: Scheduled}},
		// Begun.
		{"postpone postpones postponed postponed postponing", "", 0, Verb{Name: "postpone", Object: Scheduled}},
		{"delay delays delayed delayed delaying", "", 0, Verb{Name: "postpone", Object: Scheduled}},
		{"put puts put put putting", "back to|until|by", 0, Verb{Name: "postpone", Object: Scheduled}},
		{"get gets got gotten getting", "under way", 0, Verb{Name: "get under way", Subject: InEffect}},
		{"get gets got gotten getting", "underway", 0, Verb{Name: "get under way", Subject: InEffect}},
		{"become becomes became become becoming", "effective|operative|operational", 0, Verb{Name: "become effective", Subject: InEffect}},
		{"take takes took taken taking", "in", 0, Verb{Name: "take in", Subject: Widened}},
		{"take takes took taken taking", "effect|hold", 1, Verb{Name: "take effect", Subject: InEffect}},
		{"come comes came come coming", "into force|effect|operation|being", 1, Verb{Name: "come into force", Subject: InEffect}},
		{"go goes went gone going", "into its|a ~2 day|week|month|year|hour", 0, Verb{Name: "go into its day", Subject: Holding}},
		{"enter enters entered entered entering", "into? its|a ~2 day|week|month|year|hour", 0, Verb{Name: "go into its day", Subject: Holding}},
		{"go goes went gone going", "into force|effect|operation", 1, Verb{Name: "go into effect", Subject: InEffect}},
		{"enter enters entered entered entering entry", "into? force|effect", 1, Verb{Name: "enter into force", Subject: InEffect}},
		{"come comes came come coming", "with", 0, Verb{Name: "come with", Subject: InEffect}},
		{"put puts put put putting", "an end to", 0, Verb{Name: "put an end to", Subject: InEffect}},
		{"bring brings brought brought bringing", "to? an end to", 0, Verb{Name: "bring an end to", Subject: InEffect}},
		{"kick kicks kicked kicked kicking", "in", 0, Verb{Name: "kick in", Subject: InEffect}},
		{"set sets set set setting", "in", 0, Verb{Name: "set in", Subject: InEffect}},
		{"put puts put put putting", "into effect|force|practice", 3, Verb{Name: "put into effect", Object: InEffect}},
		{"put puts put put putting", "~4 back together", 0, Verb{Name: "put back together", Object: Renewed}},
		{"begin begins began begun beginning beginning", "", 0, Verb{Name: "begin", Subject: InEffect, Object: InEffect}},
		{"start starts started started starting start", "", 0, Verb{Name: "start", Subject: InEffect, Object: InEffect}},
		{"commence commences commenced commenced commencing commencement", "", 0, Verb{Name: "commence", Subject: InEffect, Object: InEffect}},
		{"introduce introduces introduced introduced introducing introduction", "", 0, Verb{Name: "introduce", Object: InEffect, Agent: Announcer}},
		{"implement implements implemented implemented implementing implementation", "", 0, Verb{Name: "implement", Object: InEffect}},
		{"establish establishes established established establishing establishment", "", 0, Verb{Name: "establish", Object: InEffect, Agent: Announcer}},
		{"observe observes observed observed observing", "", 0, Verb{Name: "observe", Object: Holding, Agent: Party}},
		{"apply applies applied applied applying", "", 0, Verb{Name: "apply", Subject: InEffect}},
		{"run runs ran run running", "~1 for another|more|further", 0, Verb{Name: "last longer", Subject: Extended}},
		{"run runs ran run running", "out on", 0, Verb{Name: "run out on", Object: Expired}},
		{"come comes came come coming", "to ~1 end|close|halt", 0, Verb{Name: "come to an end", Subject: Expired}},
		{"let lets let let letting", "~8 lapse|expire|die", 0, Verb{Name: "let lapse", Object: Expired}},
		{"allow allows allowed allowed allowing", "~8 to lapse|expire|die", 0, Verb{Name: "let lapse", Object: Expired}},
		{"run runs ran run running", "out|its", 0, Verb{Name: "run out", Subject: Expired}},
		{"run runs ran run running", "", 0, Verb{Name: "run", Subject: InEffect}},
		// Kept.
		{"hold holds held held holding", "", 0, Verb{Name: "hold", Subject: Holding}},
		{"last lasts - - lasting", "~2 more|longer|another", 0, Verb{Name: "last longer", Subject: Extended}},
		{"last lasts lasted lasted lasting", "", 0, Verb{Name: "last", Subject: Holding}},
		{"endure endures endured endured enduring", "", 0, Verb{Name: "endure", Subject: Holding}},
		{"prevail prevails prevailed prevailed prevailing", "", 0, Verb{Name: "prevail", Subject: Holding}},
		{"survive survives survived survived surviving", "", 0, Verb{Name: "survive", Subject: Holding}},
		{"respect respects respected respected respecting", "", 0, Verb{Name: "respect", Object: Holding, Agent: Party}},
		{"honour honours honoured honoured honouring", "", 0, Verb{Name: "honour", Object: Holding, Agent: Party}},
		{"honor honors honored honored honoring", "", 0, Verb{Name: "honor", Object: Holding, Agent: Party}},
		{"go goes went gone going", "unbroken|unchallenged", 0, Verb{Name: "go unbroken", Subject: Holding}},
		{"stand stands stood stood standing", "by", 0, Verb{Name: "stand by", Object: Holding, Agent: Party}},
		{"stick sticks stuck stuck sticking", "to|by", 0, Verb{Name: "stick to", Object: Holding, Agent: Party}},
		{"keep keeps kept kept keeping", "to", 0, Verb{Name: "stick to", Object: Holding, Agent: Party}},
		{"bring brings brought brought bringing", "~2 calm|quiet|relief|respite", 0, Verb{Name: "bring calm", Subject: Holding}},
		{"- - bound bound -", "by", 0, Verb{Name: "be bound by", Object: Holding, Agent: Party}},
		{"abide abides abided abided abiding", "by", 2, Verb{Name: "abide by", Object: Holding, Agent: Party}},
		{"adhere adheres adhered adhered adhering adherence", "to", 2, Verb{Name: "adhere to", Object: Holding, Agent: Party}},
		{"comply complies complied complied complying compliance", "with", 2, Verb{Name: "comply with", Object: Holding, Agent: Party}},
		{"maintain maintains maintained maintained maintaining", "", 0, Verb{Name: "maintain", Object: Holding}},
		{"uphold upholds upheld upheld upholding", "", 0, Verb{Name: "uphold", Object: Holding}},
		{"enforce enforces enforced enforced enforcing enforcement", "", 0, Verb{Name: "enforce", Object: InEffect}},
		// Broken.
		{"violate violates violated violated violating violation violations", "", 0, Verb{Name: "violate", Object: Violated, Agent: Violator}},
		{"breach breaches breached breached breaching breach breaches", "", 0, Verb{Name: "breach", Object: Violated, Agent: Violator}},
		{"- - - - - contravention defiance disregard", "", 0, Verb{Name: "violate", Object: Violated, Agent: Violator}},
		{"contravene contravenes contravened contravened contravening", "", 0, Verb{Name: "violate", Object: Violated, Agent: Violator}},
		{"break breaks broke broken breaking", "off", 0, Verb{Name: "break off", Object: Terminated, Agent: Party}},
		{"break breaks broke broken breaking", "down|apart|up", 0, Verb{Name: "break down", Subject: Collapsed}},
		{"break breaks broke broken breaking", "", 0, Verb{Name: "break", Object: Violated, Agent: Violator}},
		{"shatter shatters shattered shattered shattering", "", 0, Verb{Name: "shatter", Object: Collapsed}},
		{"flout flouts flouted flouted flouting", "", 0, Verb{Name: "flout", Object: Violated, Agent: Violator}},
		{"infringe infringes infringed infringed infringing infringement infringements", "", 0, Verb{Name: "infringe", Object: Violated, Agent: Violator}},
		{"ignore ignores ignored ignored ignoring", "", 0, Verb{Name: "ignore", Object: Violated, Agent: Violator}},
		{"put puts put put putting", "~8 in|at|under|to|into ~1 jeopardy|doubt|danger|peril|question|risk|strain|pressure|test", 0, Verb{Name: "put at risk", Object: Faltering}},
		{"throw throws threw thrown throwing", "~8 into|in ~1 jeopardy|doubt|question|chaos|disarray", 0, Verb{Name: "put at risk", Object: Faltering}},
		{"cast casts cast cast casting", "~3 doubt|doubts|shadow|pall on|over", 0, Verb{Name: "cast doubt on", Object: Faltering}},
		{"deal deals dealt dealt dealing", "~3 blow to", 0, Verb{Name: "deal a blow to", Object: Faltering}},
		{"shake shakes shook shaken shaking", "", 0, Verb{Name: "shake", Object: Faltering}},
		{"imperil imperils imperilled imperilled imperilling", "", 0, Verb{Name: "imperil", Object: Faltering}},
		{"endanger endangers endangered endangered endangering", "", 0, Verb{Name: "endanger", Object: Faltering}},
		{"leave leaves left left leaving", "~8 hanging|teetering|tottering", 0, Verb{Name: "put at risk", Object: Faltering}},
		{"push pushes pushed pushed pushing", "~8 to ~1 brink|verge|edge", 0, Verb{Name: "put at risk", Object: Faltering}},
		{"bring brings brought brought bringing", "~8 to ~1 brink|verge|edge", 0, Verb{Name: "put at risk", Object: Faltering}},
		{"undermine undermines undermined undermined undermining", "", 0, Verb{Name: "undermine", Object: Faltering}},
		{"threaten threatens threatened threatened threatening", "", 0, Verb{Name: "threaten", Object: Faltering}},
		{"test tests tested tested testing", "", 0, Verb{Name: "test", Object: Faltering}},
		{"strain strains strained strained straining", "", 0, Verb{Name: "strain", Object: Faltering}},
		{"jeopardise jeopardises jeopardised jeopardised jeopardising", "", 0, Verb{Name: "jeopardise", Object: Faltering}},
		{"jeopardize jeopardizes jeopardized jeopardized jeopardizing", "", 0, Verb{Name: "jeopardize", Object: Faltering}},
		{"fray frays - - fraying", "", 0, Verb{Name: "fray", Subject: Faltering}},
		{"falter falters faltered faltered faltering", "", 0, Verb{Name: "falter", Subject: Faltering}},
		{"wobble wobbles wobbled wobbled wobbling", "", 0, Verb{Name: "wobble", Subject: Faltering}},
		{"teeter teeters teetered teetered teetering", "", 0, Verb{Name: "teeter", Subject: Faltering}},
		{"weaken weakens weakened weakened weakening", "", 0, Verb{Name: "weaken", Subject: Faltering, Object: Faltering}},
		{"hang hangs hung hung hanging", "by|on|in ~2 thread|balance", 0, Verb{Name: "hang by a thread", Subject: Faltering}},
		{"crumble crumbles crumbled crumbled crumbling", "", 0, Verb{Name: "crumble", Subject: Faltering}},
		{"unravel unravels unravelled unravelled unravelling", "", 0, Verb{Name: "unravel", Subject: Faltering}},
		{"- - unraveled unraveled unraveling", "", 0, Verb{Name: "unravel", Subject: Faltering}},
		{"come comes came come coming", "under ~2 strain|pressure|threat", 0, Verb{Name: "come under strain", Subject: Faltering}},
		// Failed.
		{"fall falls fell fallen falling", "by the wayside", 0, Verb{Name: "fall by the wayside", Subject: Collapsed, Degree: "fully"}},
		{"come comes came come coming", "apart|unstuck", 0, Verb{Name: "come apart", Subject: Collapsed}},
		{"go goes went gone going", "up in smoke|flames", 0, Verb{Name: "go up in smoke", Subject: Collapsed, Degree: "fully"}},
		{"leave leaves left left leaving", "~8 in tatters|ruins|shreds", 0, Verb{Name: "leave in tatters", Object: Collapsed}},
		{"put puts put put putting", "paid to", 0, Verb{Name: "put paid to", Object: Collapsed}},
		{"- - - - - nothing little", "~1 left|remains|remained of", 0, Verb{Name: "be nothing left of", Object: Collapsed}},
		{"blow blows blew blown blowing", "~5 apart|away", 0, Verb{Name: "blow apart", Object: Collapsed}},
		{"destroy destroys destroyed destroyed destroying", "", 0, Verb{Name: "destroy", Object: Collapsed}},
		{"torpedo torpedoes torpedoed torpedoed torpedoing", "", 0, Verb{Name: "torpedo", Object: Collapsed}},
		{"scupper scuppers scuppered scuppered scuppering", "", 0, Verb{Name: "scupper", Object: Collapsed}},
		{"sink sinks sank sunk sinking", "", 0, Verb{Name: "sink", Object: Collapsed}},
		{"give gives gave given giving", "way to ~4 treaty|accord|peace|pact|settlement", 0, Verb{Name: "give way to peace", Subject: Superseded}},
		{"give gives gave given giving", "way to", 0, Verb{Name: "give way", Subject: Collapsed}},
		{"lie lies lay lain lying", "in ruins|tatters|shreds", 0, Verb{Name: "lie in ruins", Subject: Collapsed}},
		{"lose loses lost lost losing", "~2 meaning|force|validity", 0, Verb{Name: "lose its meaning", Subject: Collapsed}},
		{"fall falls fell fallen falling", "apart|through", 0, Verb{Name: "fall apart", Subject: Collapsed, Degree: "fully"}},
		{"collapse collapses collapsed collapsed collapsing collapse", "", 0, Verb{Name: "collapse", Subject: Collapsed}},
		{"fail fails failed failed failing failure", "to take hold|effect", 0, Verb{Name: "fail to take hold", Subject: Collapsed, Degree: "fully"}},
		{"fail fails failed failed failing failure", "", 0, Verb{Name: "fail", Subject: Collapsed}},
		{"disintegrate disintegrates disintegrated disintegrated disintegrating", "", 0, Verb{Name: "disintegrate", Subject: Collapsed}},
		{"bury buries buried buried burying", "", 0, Verb{Name: "bury", Object: Collapsed}},
		{"render renders rendered rendered rendering", "~15 defunct|meaningless|void|dead|irrelevant", 0, Verb{Name: "render defunct", Object: Collapsed}},
		{"wreck wrecks wrecked wrecked wrecking", "", 0, Verb{Name: "wreck", Object: Collapsed}},
		{"kill kills killed killed killing", "off", 2, Verb{Name: "kill off", Object: Collapsed}},
		// Over.
		{"expire expires expired expired expiring expiry expiration", "", 0, Verb{Name: "expire", Subject: Expired}},
		{"lapse lapses lapsed lapsed lapsing", "", 0, Verb{Name: "lapse", Subject: Expired}},
		{"elapse elapses elapsed elapsed elapsing", "", 0, Verb{Name: "elapse", Subject: Expired}},
		{"end ends ended ended ending end", "", 0, Verb{Name: "end", Subject: Expired, Object: Terminated, Agent: Party}},
		{"abandon abandons abandoned abandoned abandoning abandonment", "", 0, Verb{Name: "abandon", Object: Terminated, Agent: Party}},
		{"scrap scraps scrapped scrapped scrapping", "", 0, Verb{Name: "scrap", Object: Terminated, Agent: Party}},
		{"renounce renounces renounced renounced renouncing", "", 0, Verb{Name: "renounce", Object: Terminated, Agent: Party}},
		{"abrogate abrogates abrogated abrogated abrogating abrogation", "", 0, Verb{Name: "abrogate", Object: Terminated, Agent: Party}},
		{"annul annuls annulled annulled annulling", "", 0, Verb{Name: "annul", Object: Terminated, Agent: Party}},
		{"cancel cancels cancelled cancelled cancelling cancellation", "", 0, Verb{Name: "cancel", Object: Terminated, Agent: Party}},
		{"- - canceled canceled canceling", "", 0, Verb{Name: "cancel", Object: Terminated, Agent: Party}},
		{"revoke revokes revoked revoked revoking revocation", "", 0, Verb{Name: "revoke", Object: Terminated, Agent: Party}},
		{"repudiate repudiates repudiated repudiated repudiating", "", 0, Verb{Name: "repudiate", Object: Terminated, Agent: Party}},
		{"terminate terminates terminated terminated terminating termination", "", 0, Verb{Name: "terminate", Object: Terminated, Agent: Party}},
		{"quit quits quit quit quitting", "", 0, Verb{Name: "quit", Object: Terminated, Agent: Party}},
		{"tear tears tore torn tearing", "up", 3, Verb{Name: "tear up", Object: Terminated, Agent: Party}},
		{"withdraw withdraws withdrew withdrawn withdrawing withdrawal", "from", 3, Verb{Name: "withdraw from", Object: Terminated, Agent: Party}},
		{"pull pulls pulled pulled pulling", "out of|from", 2, Verb{Name: "pull out of", Object: Terminated, Agent: Party}},
		{"walk walks walked walked walking", "away|out from|of|on", 1, Verb{Name: "walk away from", Object: Terminated, Agent: Party}},
		{"back backs backed backed backing", "out of", 1, Verb{Name: "back out of", Object: Terminated, Agent: Party}},
		{"rescind rescinds rescinded rescinded rescinding", "", 0, Verb{Name: "rescind", Object: Terminated, Agent: Party}},
		{"ditch ditches ditched ditched ditching", "", 0, Verb{Name: "ditch", Object: Terminated, Agent: Party}},
		{"discard discards discarded discarded discarding", "", 0, Verb{Name: "discard", Object: Terminated, Agent: Party}},
		{"call calls called called calling", "time on", 0, Verb{Name: "call time on", Object: Terminated, Agent: Party}},
		{"pull pulls pulled pulled pulling", "the plug on", 0, Verb{Name: "pull the plug on", Object: Terminated, Agent: Party}},
		{"opt opts opted opted opting", "out of", 0, Verb{Name: "pull out of", Object: Terminated, Agent: Party}},
		{"overtake overtakes overtook overtaken overtaking", "", 0, Verb{Name: "overtake", Object: Superseded}},
		{"subsume subsumes subsumed subsumed subsuming", "", 0, Verb{Name: "subsume", Object: Superseded}},
		{"absorb absorbs absorbed absorbed absorbing", "", 0, Verb{Name: "subsume", Object: Superseded}},
		{"fold folds folded folded folding", "~5 into", 0, Verb{Name: "subsume", Object: Superseded}},
		{"replace replaces replaced replaced replacing", "", 0, Verb{Name: "replace", Object: Superseded}},
		{"succeed succeeds succeeded succeeded succeeding", "", 0, Verb{Name: "succeed", Object: Superseded}},
		{"supersede supersedes superseded superseded superseding", "", 0, Verb{Name: "supersede", Object: Superseded}},
		{"put puts put put putting", "~12 on hold|ice", 0, Verb{Name: "put on hold", Object: Suspended, Agent: Party}},
		{"interrupt interrupts interrupted interrupted interrupting interruption", "", 0, Verb{Name: "interrupt", Object: Suspended, Agent: Party}},
		{"shelve shelves shelved shelved shelving", "", 0, Verb{Name: "shelve", Object: Suspended, Agent: Party}},
		{"suspend suspends suspended suspended suspending suspension", "", 0, Verb{Name: "suspend", Object: Suspended, Agent: Party}},
		{"freeze freezes froze frozen freezing", "", 0, Verb{Name: "freeze", Object: Suspended, Agent: Party}},
		// Longer, wider, again.
		{"extend extends extended extended extending extension extensions", "", 0, Verb{Name: "extend", Object: Extended, Area: true}},
		{"give gives gave given giving", "~6 another|extra", 0, Verb{Name: "give more time", Object: Extended}},
		{"add adds added added adding", "~4 day|days|hours|week|weeks|month|months|year|years to", 0, Verb{Name: "add time to", Object: Extended}},
		{"prolong prolongs prolonged prolonged prolonging prolongation", "", 0, Verb{Name: "prolong", Object: Extended}},
		{"lengthen lengthens lengthened lengthened lengthening", "", 0, Verb{Name: "lengthen", Object: Extended}},
		{"roll rolls rolled rolled rolling", "over", 4, Verb{Name: "roll over", Object: Extended}},
		{"stretch stretches stretched stretched stretching", "~8 to ~1 breaking|limit|limits", 0, Verb{Name: "put at risk", Object: Faltering}},
		{"stretch stretches stretched stretched stretching", "", 0, Verb{Name: "stretch", Object: Extended, Area: true}},
		{"widen widens widened widened widening", "", 0, Verb{Name: "widen", Object: Widened}},
		{"expand expands expanded expanded expanding expansion", "", 0, Verb{Name: "expand", Object: Widened}},
		{"enlarge enlarges enlarged enlarged enlarging enlargement", "", 0, Verb{Name: "enlarge", Object: Widened}},
		{"broaden broadens broadened broadened broadening", "", 0, Verb{Name: "broaden", Object: Widened}},
		{"return returns returned returned returning return", "to", 0, Verb{Name: "return to", Object: Renewed, Agent: Party}},
		{"come comes came come coming", "back to", 0, Verb{Name: "return to", Object: Renewed, Agent: Party}},
		{"go goes went gone going", "back to", 0, Verb{Name: "return to", Object: Renewed, Agent: Party}},
		{"recommit recommits recommitted recommitted recommitting", "themselves|itself? to", 0, Verb{Name: "recommit to", Object: Renewed, Agent: Party}},
		{"rejoin rejoins rejoined rejoined rejoining", "", 0, Verb{Name: "return to", Object: Renewed, Agent: Party}},
		{"renew renews renewed renewed renewing renewal", "", 0, Verb{Name: "renew", Object: Renewed}},
		{"revive revives revived revived reviving revival", "", 0, Verb{Name: "revive", Object: Renewed}},
		{"restore restores restored restored restoring restoration", "", 0, Verb{Name: "restore", Object: Renewed}},
		{"reinstate reinstates reinstated reinstated reinstating", "", 0, Verb{Name: "reinstate", Object: Renewed}},
		{"resume resumes resumed resumed resuming resumption", "", 0, Verb{Name: "resume", Subject: Renewed, Object: Renewed}},
		{"reaffirm reaffirms reaffirmed reaffirmed reaffirming", "", 0, Verb{Name: "reaffirm", Object: Renewed}},
		{"resurrect resurrects resurrected resurrected resurrecting", "", 0, Verb{Name: "resurrect", Object: Renewed}},
		{"salvage salvages salvaged salvaged salvaging", "", 0, Verb{Name: "salvage", Object: Renewed}},
		{"rescue rescues rescued rescued rescuing", "", 0, Verb{Name: "rescue", Object: Renewed}},
		{"save saves saved saved saving", "", 0, Verb{Name: "save", Object: Renewed}},
		{"mend mends mended mended mending", "", 0, Verb{Name: "mend", Object: Renewed}},
		{"shore shores shored shored shoring", "up", 3, Verb{Name: "shore up", Object: Renewed}},
		{"sustain sustains sustained sustained sustaining", "", 0, Verb{Name: "sustain", Object: Holding}},
		{"preserve preserves preserved preserved preserving", "", 0, Verb{Name: "preserve", Object: Holding}},
		{"keep keeps kept kept keeping", "~5 alive|together|going|afloat", 0, Verb{Name: "keep alive", Object: Holding}},
		{"hold holds held held holding", "~5 together", 0, Verb{Name: "hold together", Object: Holding}},
		{"exclude excludes excluded excluded excluding", "", 0, Verb{Name: "exclude"}},
	}
}

// adjectRows are what may stand behind a form of be.
func adjectRows() []verbRow {
	return []verbRow{
		{"in", "force|effect|place|operation", 1, Verb{Name: "be in force", Subject: InEffect}},
		{"in", "the works|pipeline|offing", 0, Verb{Name: "be in the works", Subject: Negotiating}},
		{"under", "way", 0, Verb{Name: "be under way", Subject: InEffect}},
		{"underway", "", 0, Verb{Name: "be under way", Subject: InEffect}},
		{"effective", "", 0, Verb{Name: "be effective", Subject: InEffect}},
		{"intact", "", 0, Verb{Name: "be intact", Subject: Holding}},
		{"alive", "", 0, Verb{Name: "be alive", Subject: Holding}},
		{"over", "", 0, Verb{Name: "be over", Subject: Terminated}},
		{"dead", "", 0, Verb{Name: "be dead", Subject: Collapsed, Degree: "fully"}},
		{"defunct", "", 0, Verb{Name: "be defunct", Subject: Collapsed, Degree: "fully"}},
		{"finished", "", 0, Verb{Name: "be finished", Subject: Collapsed, Degree: "fully"}},
		{"in", "tatters|ruins|shreds", 0, Verb{Name: "be in tatters", Subject: Collapsed}},
		{"null", "and void", 0, Verb{Name: "be void", Subject: Terminated}},
		{"void", "", 0, Verb{Name: "be void", Subject: Terminated}},
		{"at", "risk", 0, Verb{Name: "be at risk", Subject: Faltering}},
		{"under", "~2 strain|pressure|threat", 0, Verb{Name: "be under strain", Subject: Faltering}},
		{"in", "~1 danger|jeopardy|doubt|trouble|peril|question", 0, Verb{Name: "be in danger", Subject: Faltering}},
		{"on", "the? brink|verge|edge", 0, Verb{Name: "be on the brink", Subject: Faltering}},
		{"on", "life support", 0, Verb{Name: "be on life support", Subject: Faltering}},
		{"at", "an? end", 0, Verb{Name: "be at an end", Subject: Terminated}},
		{"at", "~1 breaking", 0, Verb{Name: "be at breaking point", Subject: Faltering}},
		{"on", "", 0, Verb{Name: "be on", Subject: InEffect}},
		{"near", "~1 collapse", 0, Verb{Name: "be near collapse", Subject: Faltering}},
		{"fragile shaky tenuous precarious brittle volatile strained frayed uncertain doubtful threadbare tattered threatened ragged patchy uneasy", "", 0, Verb{Name: "be fragile", Subject: Faltering}},
		{"under", "discussion|negotiation|consideration", 0, Verb{Name: "be under discussion", Subject: Negotiating}},
		{"close", "", 0, Verb{Name: "be close", Subject: Negotiating}},
	}
}

func (f *Finder) addVerbs(b *rule.Builder) {
	byWord := map[token.ID][]formEntry{}
	var order []token.ID
	put := func(w string, form Form) {
		if w == "-" {
			return
		}
		id := b.Word(w)
		if byWord[id] == nil {
			order = append(order, id)
		}
		byWord[id] = append(byWord[id], formEntry{int32(len(f.verbs) - 1), form})
		s := BaseForm << (form - Base)
		if s.Has(Verbal) && len(f.verbs[len(f.verbs)-1].with) == 0 {
			s |= BareVerb
		}
		f.senses.Set(id, f.senses.Get(id)|s)
	}
	for _, r := range verbRows() {
		r.Rule = "step: " + r.Name
		f.verbs = append(f.verbs, verb{Verb: r.Verb, with: compile(b, r.with), skip: r.skip})
		for i, w := range strings.Fields(r.forms) {
			put(w, min(Form(i+1), Noun))
		}
	}
	for _, r := range adjectRows() {
		r.Rule = "step: " + r.Name
		f.verbs = append(f.verbs, verb{Verb: r.Verb, with: compile(b, r.with), skip: r.skip})
		for _, w := range strings.Fields(r.forms) {
			put(w, Adject)
		}
	}
	for _, id := range order {
		from := int32(len(f.entries))
		f.entries = append(f.entries, byWord[id]...)
		f.forms.Set(id, span{from, int32(len(f.entries))})
	}
}
