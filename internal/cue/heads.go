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
const deeds = "assault|onslaught|advance|fighting|hostilities|strikes|airstrikes|attacks|bombing|bombardment|shelling|firing|shooting|combat|raids|offensive"

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
			Find: []string{"cessation of all? " + arms + " " + deedTail, "cessation of ~2 " + arms + " " + deedTail, "cessations of hostilities", "cessation of ~2 armed|military activity|activities|action|actions|struggle|campaign", "end to|of ~1 armed struggle|campaign|activity"},
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
				"humanitarian cessation of hostilities", "days|day of tranquillity|tranquility|calm|quiet", "windows|window of silence|calm|quiet", "medical truce|truces|pause|pauses"},
			Yes: []string{"a humanitarian pause", "daily tactical pauses", "a 24-hour humanitarian ceasefire", "days of tranquillity"},
			No:  []string{"humanitarian aid", "a pause for breath"},
		}},
		{kind: TemporaryCessation, Rule: rule.Rule[[]string]{
			Name: "pause in the fighting",
			Find: []string{"pause|pauses|lull|lulls|halt|halts|stop|stoppage|break|respite in|of|to ~4 " + arms + " " + deedTail},
			Yes:  []string{"a 21-day pause in fighting", "an immediate stop to the fighting", "a lull in the shelling"},
			No:   []string{"a halt to payments", "a pause in talks"},
		}},
		{kind: Truce, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "lull",
			Find: []string{"lull|lulls"},
			Yes:  []string{"A separate lull in Aleppo ran out at midnight."}, No: []string{"They were lulled to sleep."},
		}},
		{kind: SuspensionOfOperations, Rule: rule.Rule[[]string]{
			Name: "suspension of strikes",
			Find: []string{"suspension|moratorium of|on ~3 " + arms + " " + deedTail},
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
			Find: []string{"guns ~9 fall|falls|fell|fallen|falling|go|went|gone|stay|stayed|remain|remained|be ~1 silent|quiet", "guns ~1 stop|stopped", "silence|silences|silenced|silencing ~1 guns|weapons", "silencing of the guns|weapons"},
			Yes:  []string{"The guns are to fall silent at noon.", "They promised to silence the guns.", "for the guns to stop"},
			No:   []string{"The guns were sold.", "They fell silent."},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "hold fire",
			Find: []string{"hold|holds|held|holding|halt|halts|halted|halting|cease|ceased|stop|stopped their|its|our|his|your fire", "hold|holds|held|holding fire", "cease|ceases|ceased|ceasing all|its|their? hostilities|firing|fighting|operations|attacks|strikes|combat|shooting|shelling|bombing|bombardment",
				"lay|lays|laid|laying down ~1 arms|weapons|guns for", "stand down order|orders"},
			Yes: []string{"Both armies will hold their fire.", "The parties consented to cease all hostilities.", "lay down their arms for three days"},
			No:  []string{"The fire was held back.", "The FARC laid down its weapons earlier this year.", "to cease trading"},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "stop fighting",
			Find: []string{"stop|stops|stopped|stopping|halt|halts|halted|halting|pause|pauses|paused|pausing|suspend|suspends|suspended|suspending ~4 " + deeds,
				"fighting|hostilities|shooting|shelling ~6 cease|ceases|ceased|stop|stops|stopped|halt|halted|suspended", "war ~5 stopped|stops", "stop|stops|stopped|stopping|halt|halting the war", "military action|actions|activity|activities|operations ~3 cease|ceases|ceased|stop|stopped|end", "fighting|hostilities|shooting|shelling ~4 to|will|would|must end", "stop|stopped|stopping military operations", "suspend|suspends|suspended|suspending|halt|halted|halting|pause|paused|pausing ~3 military operations"},
			Yes: []string{"The two will stop fighting each other for 102 days.", "Israel paused its offensive.", "to suspend all air strikes"},
			No:  []string{"to suspend any new tariffs", "The police stopped the car."},
		}},
		{kind: CeaseFire, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "end to hostilities",
			Find: []string{"end|halt to|of all? hostilities", "end to the|all? fighting", "ending of hostilities", "standstill|stand still"},
			Yes:  []string{"They signed an accord on an end to hostilities.", "an end to the fighting"},
			No:   []string{"an end to the talks", "the end of the war"},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "end hostilities",
			Find: []string{"end|ends|ended|ending all|their|its? hostilities", "end|ending all|the? fighting"},
			Yes:  []string{"Both agreed to end hostilities."}, No: []string{"It ended the talks."},
		}},
		{kind: SuspensionOfOperations, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "freeze",
			Find: []string{"freeze|suspension|halt on|of|in|to ~5 activities|activity|operations|fighting|hostilities|attacks", "freeze on|of|in ~3 army|militia|forces|fighters"},
			Yes:  []string{"a six-month freeze on the militia's activities", "a freeze in fighting"},
			No:   []string{"a freeze on prices", "a deep freeze"},
		}},
		{kind: SuspensionOfOperations, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "freeze activities",
			Find: []string{"freeze|freezes|froze|frozen|freezing|suspend|suspends|suspended|suspending ~4 activities|activity", "freeze|freezes|froze|frozen|freezing ~3 army|militia"},
			Yes:  []string{"He ordered his militia to freeze its activities."}, No: []string{"He suspended the player."},
		}},
		{kind: SuspensionOfOperations, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "spare",
			Find: []string{"refrain|refrains|refrained|refraining|abstain|desist from ~3 attacks|strikes|attacking|striking|firing|shelling|bombing|fighting|hostilities", "spare|spares|spared|sparing ~3 plants|grid|grids|facilities|infrastructure|targets|installations|stations",
				"leave|leaves|left|leaving ~4 targets|plants|installations|facilities|infrastructure|sites alone", "stop|halt|suspend|pause|stopped|halted|suspended|paused|stopping|halting|suspending|pausing striking|attacking|bombing|shelling"},
			Yes: []string{"Moscow would spare power plants for 30 days.", "to refrain from all attacks on ports", "leave energy targets alone"},
			No:  []string{"He spared no effort.", "They left the building alone."},
		}},
		{kind: Unspecified, strength: Generic, Rule: rule.Rule[[]string]{
			Name: "the deal",
			Find: []string{"agreement|agreements|deal|deals|accord|accords|pact|arrangement|arrangements|understanding|understandings", "pause|pauses|halt|calm|freeze|standstill", "proposal|plan|offer|initiative"},
			Yes:  []string{"The Aleppo deal was reached.", "The pause ended.", "The limited halt was agreed."},
			No:   []string{"They dealt with it."},
		}},
	}
}

func (f *Finder) addHeads(b *rule.Builder) {
	byWord := map[token.ID][]*head{}
	var order []token.ID
	for _, r := range headRules() {
		for _, p := range r.Find {
			h := &head{slots: compile(b, p), name: r.Name, kind: r.kind, strength: r.strength, act: r.act}
			for _, id := range h.slots[0].words {
				if byWord[id] == nil {
					order = append(order, id)
				}
				byWord[id] = append(byWord[id], h)
			}
		}
	}
	for _, id := range order {
		from := int32(len(f.headAt))
		f.headAt = append(f.headAt, byWord[id]...)
		f.heads.Set(id, span{from, int32(len(f.headAt))})
		b.TriggerID(rule.Cue, id)
	}
}
