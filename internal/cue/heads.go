package cue

import (
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// A headRule is one way to name a truce. Its patterns are those of compile; the first slot of each calls the rule.
type headRule struct {
	rule.Rule[[]string]
	kind     Kind
	strength Strength
	act      bool
}

// head is one compiled pattern.
type head struct {
	slots    []slot
	name     string
	kind     Kind
	strength Strength
	act      bool
}

func (h *head) match(d *token.Doc, i, limit int) int { return match(h.slots, d, i, limit) }

// arms are acts of war that a truce stops.
const arms = "fighting|hostilities|strikes|airstrikes|attacks|bombing|bombings|bombardment|bombardments|shelling|fire|firing|shooting|combat|operations|offensive|offensives|violence|war|raids|attack|bloodshed|clashes|battle"

// deedTail completes "offensive operations".
const deedTail = "operations|attacks|strikes|raids|action?"

// deeds are acts of war that a verb of stopping must have for its object. Without "fire", "war" and "violence", which
// are stopped for good and by others.
const deeds = "assault|onslaught|advance|fighting|hostilities|strikes|airstrikes|attacks|bombing|bombings|bombardment|bombardments|shelling|firing|shooting|gunfire|combat|clashes|raids|offensive|offensives|incursions"

// stopping are the forms of the verbs of stopping.
const stopping = "stop|stops|stopped|stopping|halt|halts|halted|halting|pause|pauses|paused|pausing|suspend|suspends|suspended|suspending|freezes|froze|freezing"

// noise is what is heard of a war, and what can stop of itself.
const noise = "fighting|hostilities|shooting|shelling|firing|gunfire|bombardment|clashes|combat|airstrikes"

// armed tells acts of war from other acts.
const armed = "armed|military|hostile|offensive|combat|aggressive|violent|guerrilla|counterinsurgency|insurgency|counteroffensive"

// means are those of a campaign from afar.
const means = "air|aerial|bombing|rocket|missile|drone|naval"

// acts are what is armed, military or hostile.
const acts = "act|acts|action|actions|activity|activities|operation|operations|campaign|struggle|moves|hostilities"

// headRules is the table. A longer match wins over a shorter, and an earlier rule over a later.
func headRules() []headRule {
	return []headRule{
		{kind: Truce, Rule: rule.Rule[[]string]{
			Name: "truce",
			Find: []string{"truce|truces", "tahdiya|tahdiyeh|tahdia|tahdiyya|hudna"},
			Yes:  []string{"A truce began in Taiz.", "Hamas offered a hudna of ten years."},
			No:   []string{"They told the truth."},
		}},
		{kind: CeaseFire, Rule: rule.Rule[[]string]{
			Name: "ceasefire",
			Find: []string{"ceasefire|ceasefires", "cease fire|fires"},
			Yes:  []string{"The cease-fire held.", "Both declared ceasefires.", "The army will cease fire at noon."},
			No:   []string{"Production will cease in May."},
		}},
		{kind: Armistice, Rule: rule.Rule[[]string]{
			Name: "armistice", Find: []string{"armistice|armistices"},
			Yes: []string{"The armistice was signed at Panmunjom."}, No: []string{"The army stood still."},
		}},
		{kind: CessationOfHostilities, Rule: rule.Rule[[]string]{
			Name: "cessation",
			Find: []string{"cessation of all? " + arms + " " + deedTail, "cessation of ~2 " + arms + " " + deedTail, "cessations of hostilities", "cessation of ~2 " + armed + " " + acts, "cessation of ~2 acts of violence|war|hostility|aggression", "ceasing of ~2 " + arms, "end to|of ~1 armed struggle|campaign|activity|action"},
			Yes:  []string{"a cessation of hostilities", "the cessation of all hostilities", "a cessation of Israeli attacks"},
			No:   []string{"the cessation of payments", "smoking cessation"},
		}},
		{kind: CessationOfHostilities, strength: Generic, Rule: rule.Rule[[]string]{
			Name: "bare cessation", Find: []string{"cessation"},
			Yes: []string{"a genuine cessation"}, No: []string{"a concession"},
		}},
		{kind: RegimeOfSilence, Rule: rule.Rule[[]string]{
			Name: "regime of silence",
			Find: []string{"regime|regimes of silence|calm|quiet", "silence|calm regime", "calm for calm", "quiet for quiet"},
			Yes:  []string{"a 'regime of silence'", "the silence regime", "calm-for-calm"},
			No:   []string{"the regime of Assad", "they left in silence"},
		}},
		{kind: HumanitarianPause, Rule: rule.Rule[[]string]{
			Name: "humanitarian pause",
			Find: []string{"humanitarian|tactical|operational|fighting|military ~1 pause|pauses|lull|lulls|window|windows", "humanitarian pause|pauses|halt|lull|break|window|truce|truces|ceasefire|ceasefires", "humanitarian cease fire|fires",
				"humanitarian cessation of hostilities", "days|day|week|weeks|month|months|period of tranquillity|tranquility", "period of calm|quiet", "windows|window of silence|calm|quiet", "medical truce|truces|pause|pauses"},
			Yes: []string{"a humanitarian pause", "daily tactical pauses", "a 24-hour humanitarian ceasefire", "days of tranquillity"},
			No:  []string{"humanitarian aid", "a pause for breath"},
		}},
		{kind: TemporaryCessation, Rule: rule.Rule[[]string]{
			Name: "pause in the fighting",
			Find: []string{"pause|pauses|lull|lulls|halt|halts|stop|stoppage|break|respite in|of|to|on ~4 " + arms + " " + deedTail},
			Yes:  []string{"a 21-day pause in fighting", "a pause on strikes", "an immediate stop to the fighting", "a lull in the shelling"},
			No:   []string{"a halt to payments", "a pause in talks"},
		}},
		{kind: Truce, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "lull",
			Find: []string{"lull|lulls|respite"},
			Yes:  []string{"A separate lull in Aleppo ran out at midnight."}, No: []string{"They were lulled to sleep."},
		}},
		{kind: SuspensionOfOperations, Rule: rule.Rule[[]string]{
			Name: "suspension of strikes",
			Find: []string{"suspension|moratorium of|on ~3 " + arms + " " + deedTail, "suspension|moratorium|halt|stop of|on|to ~2 " + armed + " " + acts, "suspension|moratorium of|on ~1 striking|attacking|bombing|shelling|hitting|targeting"},
			Yes:  []string{"a suspension of strikes on energy", "a moratorium on long-range attacks"},
			No:   []string{"a moratorium on whaling", "the suspension of the player", "the suspension of the unilateral cease-fire"},
		}},
		{kind: DeEscalationZone, Rule: rule.Rule[[]string]{
			Name: "de-escalation zone",
			Find: []string{"de escalation zone|zones|area|areas|agreement", "deescalation zone|zones|area|areas"},
			Yes:  []string{"four de-escalation zones"}, No: []string{"the escalation in the zone"},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "guns fall silent",
			Find: []string{"guns|weapons|artillery|batteries|howitzers ~9 fall|falls|fell|fallen|falling|go|went|gone|stay|stayed|remain|remained|be ~1 silent|quiet", "guns ~1 stop|stopped", "silence|silences|silenced|silencing ~1 guns|weapons", "keep|keeps|kept|keeping ~1 guns|weapons silent|quiet|still", "lay|lays|laid|laying ~1 guns|weapons to rest"},
			Yes:  []string{"The guns are to fall silent at noon.", "They promised to silence the guns.", "for the guns to stop"},
			No:   []string{"The guns were sold.", "They fell silent."},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "hold fire",
			Find: []string{"hold|holds|held|holding|halt|halts|halted|halting|cease|ceased|stop|stopped their|its|our|his|your fire", "hold|holds|held|holding|halt|halts|halted|halting fire", "ceases|ceased|ceasing fire", "fire ~1 ceased", "hold|holds|held|holding back from ~2 attacks|strikes|raids|operations", "hold|holds|held|holding off on? ~2 attacks|strikes|airstrikes|raids|bombing|shelling", "cease|ceases|ceased|ceasing all|its|their? hostilities|firing|fighting|operations|attacks|strikes|combat|shooting|shelling|bombing|bombardment", "cease|ceases|ceased|ceasing ~2 hostilities",
				"cease|ceasing|stop|stopping|halt|halting|end|ending ~2 acts of violence|war|hostility|aggression",
				"lay|lays|laid|laying|put|puts|putting down ~1 arms|weapons|guns for|until|till|during|over|throughout",
				"stand down order|orders", "stand|stands|stood|standing down", "stop|stops|stopped|stopping|cease|ceases|ceased|ceasing|halt|halted|halting exchanging|trading fire", "stop|halt|cease|end the|all? exchange|exchanges of fire"},
			Yes: []string{"Both armies will hold their fire.", "The parties consented to cease all hostilities.", "lay down their arms for three days"},
			No:  []string{"The fire was held back.", "The FARC laid down its weapons earlier this year.", "to cease trading"},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "stop fighting",
			Find: []string{stopping + " ~4 " + deeds, stopping + " ~3 " + armed + " " + acts, stopping + " ~3 " + means + " campaign|campaigns|war", stopping + " ~1 fight|struggle|insurgency|rebellion|uprising against",
				"call|calls|called|calling off ~3 offensive|offensives|attacks|raids|assault|airstrikes|bombardment|bombing", "cease|ceases|ceased|ceasing ~2 " + armed + " " + acts,
				"fighting|hostilities|shooting|shelling ~6 cease|ceases|ceased|stop|stops|stopped|halt|halted|suspended", noise + " ~4 cease|ceases|ceased|stopped|stop|stops", "acts of hostility|violence|aggression ~3 cease|ceases|ceased|stop|stops", "air strikes|raids|attacks ~4 cease|ceased|stopped|stop|stops", noise + " ~7 come|comes|came|brought to a|an ~1 halt|stop|end|standstill",
				noise + "|attacks|strikes|airstrikes|raids|bombing|operations|offensive ~6 be|been|is|are|was|were|being ~1 halted|suspended|paused|frozen|stopped",
				"put|puts|putting a|an stop|halt|end to ~2 " + deeds, "put|puts|putting on hold ~4 " + deeds, "put|puts|putting ~4 " + deeds + " on hold|ice", stopping + " its|their|the ~1 push|drive|march on|into|toward|towards|against|to", stopping + " all? of? its|their ~1 activities", "war ~5 stopped|stops", "war|wars ~2 come|comes|came to a|an ~1 halt|stop|standstill", "stop|stops|stopped|stopping|halt|halting the war", "military|offensive|combat|hostile action|actions|activity|activities|operations ~5 cease|ceases|ceased|stop|stopped|end", noise + " ~8 to|will|would|must|should|shall end|stop|cease|halt"},
			Yes: []string{"The two will stop fighting each other for 102 days.", "Israel paused its offensive.", "to suspend all air strikes"},
			No:  []string{"to suspend any new tariffs", "The police stopped the car."},
		}},
		{kind: SuspensionOfOperations, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "suspend operations",
			Find: []string{stopping + " its|their|all|the? operations", "end|ends|ended|ending its|their|all ~2 offensive|bombardment|shelling|raids|operations"},
			Yes:  []string{"The rebels are suspending their operations against the army.", "to end its offensive for ten days"},
			No:   []string{"to suspend flights", "The offensive ended."},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "not to attack",
			Find: []string{"not to? attack|fire|shoot|shell|bomb|strike|fight", "not to? open|return fire", "not to? carry|launch|mount|stage|conduct ~3 attacks|attack|operations|strikes|raids"},
			Yes:  []string{"The militia promised not to attack for 48 hours.", "fighters were ordered not to carry out any attacks during Eid"},
			No:   []string{"They did not talk of attacks.", "It was told not to talk."},
		}},
		{kind: CeaseFire, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "end to hostilities",
			Find: []string{"end|halt to|of all? hostilities", "end|halt|stop to ~2 " + armed + " " + acts, "end to the|all? fighting", "ending of hostilities", "standstill", "stand still"},
			Yes:  []string{"They signed an accord on an end to hostilities.", "an end to the fighting"},
			No:   []string{"an end to the talks", "the end of the war"},
		}},
		{kind: CeaseFire, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "silencing of the guns",
			Find: []string{"silencing|muting of ~1 guns|weapons", "observance|respect of|for ~2 agreements|understandings|arrangements", "adherence to ~2 agreements|understandings|arrangements"},
			Yes:  []string{"a permanent silencing of the guns", "strict observance of all agreements along the Line of Control"},
			No:   []string{"the silencing of critics", "the observance of the rules"},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "observe agreements",
			Find: []string{"observe|observes|observed|observing|respect|honour|honor all|the? existing|previous|past|bilateral|earlier|signed? agreements|understandings|arrangements", "abide|abiding by all|the? existing|previous|past|bilateral|earlier|signed? agreements|understandings|arrangements", "adhere|adhering to all|the? existing|previous|past|bilateral|earlier|signed? agreements|understandings|arrangements"},
			Yes:  []string{"to strictly observe all existing agreements"}, No: []string{"They observed silence.", "the observance of the rules"},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "keep calm",
			Find: []string{"restore|restores|restored|restoring|observe|observed|observing|maintain|maintained|maintaining|keep|keeping ~1 calm|quiet"},
			Yes:  []string{"The factions agreed to restore calm."}, No: []string{"Calm was restored."},
		}},
		{kind: SuspensionOfOperations, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "keep to defence",
			Find: []string{"limit|limits|limited|limiting|restrict|restricts|restricted|restricting|confine|confines|confined|confining themselves|itself|himself|operations|forces|troops|fire to ~1 self? defence|defense|defensive", "remain|stay|stand|go on the defensive", "adopt|adopts|adopted|take|takes|took a|an active? defensive posture|stance|position"},
			Yes:  []string{"He ordered the troops to limit themselves to self-defence.", "to remain on the defensive"}, No: []string{"The company was on the defensive."},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "end hostilities",
			Find: []string{"end|ends|ended|ending all|their|its? hostilities", "end|ending all|the? fighting|shelling|firing|shooting|gunfire|bombardment|clashes|bombing", "end|ending all|their|its? attacks|raids|airstrikes", "end|ends|ended|ending ~2 armed|military|bombing|guerrilla|counterinsurgency|insurgency campaign|campaigns|struggle|action|actions|activity|activities|operations"},
			Yes:  []string{"Both agreed to end hostilities."}, No: []string{"It ended the talks."},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "end days of fighting",
			Find: []string{"end|ends|ended|ending ~3 hours|day|days|night|nights|week|weeks of ~2 " + noise + "|violence|bombing|rocket"},
			Yes:  []string{"The militias agreed to end two days of fighting."}, No: []string{"It ended a week of talks."},
		}},
		{kind: SuspensionOfOperations, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "freeze",
			Find: []string{"freeze|suspension|halt|pause on|of|in|to ~5 activities|activity|operations|fighting|hostilities|attacks|offensive|offensives|assault|airstrikes|bombing", "halt|stop|end|pause to|in|of ~2 " + means + " campaign|war", "freeze on|of|in ~3 army|militia|forces|fighters|front|fronts|frontline|frontlines|lines|conflict|war"},
			Yes:  []string{"a six-month freeze on the militia's activities", "a freeze in fighting"},
			No:   []string{"a freeze on prices", "a deep freeze"},
		}},
		{kind: SuspensionOfOperations, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "freeze activities",
			Find: []string{"freeze|freezes|froze|frozen|freezing|suspend|suspends|suspended|suspending ~4 activities|activity", "freeze|freezes|froze|frozen|freezing ~3 army|militia", "freeze|freezes|froze|freezing ~2 fighting|hostilities|conflict|war|front|fronts|frontline|frontlines"},
			Yes:  []string{"He ordered his militia to freeze its activities."}, No: []string{"He suspended the player."},
		}},
		{kind: SuspensionOfOperations, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "spare",
			Find: []string{"refrain|refrains|refrained|refraining|abstain|desist from ~3 attacks|strikes|attacking|striking|firing|shelling|bombing|fighting|hostilities", "refrain|refrains|refrained|refraining|abstain|desist from ~3 " + armed + " " + acts, "spare|spares|spared|sparing ~3 plants|grid|grids|facilities|infrastructure|targets|installations|stations",
				"leave|leaves|left|leaving ~4 targets|plants|installations|facilities|infrastructure|sites alone", "stop|halt|suspend|pause|stopped|halted|suspended|paused|stopping|halting|suspending|pausing striking|attacking|bombing|shelling"},
			Yes: []string{"Moscow would spare power plants for 30 days.", "to refrain from all attacks on ports", "leave energy targets alone"},
			No:  []string{"He spared no effort.", "They left the building alone."},
		}},
		{kind: Unspecified, strength: Generic, Rule: rule.Rule[[]string]{
			Name: "the deal",
			Find: []string{"agreement|agreements|deal|deals|accord|accords|pact|bargain|arrangement|arrangements|understanding|understandings", "proposal|plan|offer|initiative"},
			Yes:  []string{"The Aleppo deal was reached."},
			No:   []string{"They dealt with it."},
		}},
		{kind: TemporaryCessation, strength: Generic, Rule: rule.Rule[[]string]{
			Name: "the deal", Find: []string{"pause|pauses|halt|calm|freeze|standstill|moratorium"},
			Yes: []string{"The pause ended.", "The limited halt was agreed."}, No: []string{"They dealt with it."},
		}},
	}
}

func allHeads() []headRule { return append(headRules(), quietRules()...) }

func (f *Finder) addHeads(c *compiler) {
	var ids []token.ID
	var heads []headEntry
	for _, r := range allHeads() {
		for _, p := range r.Find {
			h := &head{slots: c.compile(p), name: r.Name, kind: r.kind, strength: r.strength, act: r.act}
			for _, id := range h.slots[0].words {
				ids, heads = append(ids, id), append(heads, headEntry{h, opens(h.slots[1:])})
				c.b.TriggerID(rule.Cue, id)
			}
		}
	}
	f.headAt = byWord(ids, heads, &f.heads)
}
