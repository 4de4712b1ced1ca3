package cue

import "github.com/84b0a40e/truce/internal/rule"

// spans are what a lull is measured by.
const spans = "hour|hours|day|days|night|nights|week|weeks|month|months|fortnight"

// guns are what falls silent.
const guns = "guns|weapons|arms|artillery|batteries|howitzers|cannon|cannons|rifles|mortars"

// forces are who is held back.
const forces = "soldiers|troops|fighters|forces|men|guerrillas|army|gunners|militia|militiamen|units"

// eachOther opens what two sides do to one another.
const eachOther = "each|one other|another"

// quietRules are the ways to name a truce by what is not done while it lasts: not a shot, days without raids, guns at rest. All are weak,
// for they tell of any quiet as well.
func quietRules() []headRule {
	return []headRule{
		{kind: HumanitarianPause, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "days of calm",
			Find: []string{"day|week|weeks|month|months|days of calm|quiet"},
			Yes:  []string{"The envoy asked for a week of calm."}, No: []string{"the calm of the day"},
		}},
		{kind: TemporaryCessation, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "days of quiet",
			Find: []string{spans + " of peace|quiet|calm|silence|respite|rest", spans + " without ~2 " + noise + "|violence|bombs|bombing|raid|raids|attack|attacks|strikes|war|rockets|bloodshed|gunshots", spans + " without ~1 " + armed + " " + acts,
				spans + " of no|not ~1 " + noise + "|violence|bombing|raids|attacks|strikes|attacking|striking|bombing"},
			Yes: []string{"They signed for ninety days of peace.", "a month without raids", "three weeks of no shooting"},
			No:  []string{"a day without rain", "the days of the war"},
		}},
		{kind: TemporaryCessation, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "no more fighting",
			Find: []string{"no more|further|new ~2 " + noise + "|violence|bombing|raids|attacks|strikes|killing|killings", "no ~1 " + armed + " " + acts, "not one|a single? shot", "zero violence|attacks|shooting"},
			Yes:  []string{"Their order was plain: no more shooting.", "not a single shot for a week", "no offensive operations by land or sea"},
			No:   []string{"no more talks", "not a word"},
		}},
		{kind: TemporaryCessation, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "reduction in violence",
			Find: []string{"reduction in|of violence|hostilities|fighting"},
			Yes:  []string{"The Taliban agreed to a week-long reduction in violence."}, No: []string{"a reduction in taxes"},
		}},
		{kind: TemporaryCessation, strength: Weak, Rule: rule.Rule[[]string]{
			Name: "open-ended pause",
			Find: []string{"pause|pauses|halt|halts|stop|break|respite ~4 in|to|on ~3 " + arms + "|drive|campaign|push|incursion|advance|assault|onslaught|war", "end to the|all ~1 " + noise},
			Yes:  []string{"an open-ended pause for humanitarian reasons in its war on the rebels", "an end to the shelling"},
			No:   []string{"a pause for thought"},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "guns rest",
			Find: []string{guns + " ~9 fall|falls|fell|fallen|falling|go|went|gone|stay|stayed|remain|remained|be|been|lie|lay|keep|kept ~1 silent|quiet|still|mute", guns + " ~9 are|is|was|were ~1 silent|quiet|mute", guns + " ~2 rested|resting", "let|lets|letting ~1 guns|weapons|arms rest|sleep",
				"lower|lowers|lowered|lowering ~1 guns|weapons|arms", "put|puts|putting|lay|lays|laid|laying|set|sets|setting aside its|their|his|our|all ~1 guns|weapons|arms|feud|feuds|quarrel|quarrels", "put|puts|putting|lay|lays|laid|laying|set|sets|setting its|their|his|our ~1 guns|weapons|arms|feud|feuds|quarrel|quarrels aside|away",
				"frontier|border|front|frontline|lines ~6 fall|falls|fell|fallen|go|goes|went|gone|be|been ~1 silent|quiet|still", "bury|buries|buried|burying the|their hatchet"},
			Yes: []string{"The artillery in the hills has been still since noon.", "They will let their weapons rest.", "The two gangs have put their feud aside."},
			No:  []string{"The guns are still in use.", "They put their books aside."},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "nobody fires",
			Find: []string{"nobody|neither|none|no ~6 will|would|shall|should|must|is|are|was|were|may to? ~1 fire|shoot|attack|shell|bomb|strike|target|raid", "nobody|neither ~2 fires|shoots|attacks|shells|bombs|strikes|targets", "no ~6 will|would|shall|is|are|was|were to? be fired|raised|lobbed|launched|attacked|shot|shelled|bombed|struck|targeted",
				"nobody|neither|none|no ~6 will|would|shall|should|must|is|are|may to? ~1 undertake|take|carry|launch|mount|stage|conduct|make|engage ~3 attacks|attack|strikes|raids|operations|moves|action|actions"},
			Yes: []string{"Neither side would target the other.", "Nobody is to shoot by land or sea.", "No shell will be fired across the line."},
			No:  []string{"Nobody came.", "Neither side spoke."},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "make no attacks",
			Find: []string{"make|makes|making|launch|launches|launching|carry|carries|carrying|stage|stages|undertake|undertakes|conduct|conducts|mount|mounts out? no ~2 attacks|attack|raids|strikes|operations|moves|move"},
			Yes:  []string{"They will make no more attacks on the barracks."}, No: []string{"They make no attempt."},
		}},
		{kind: UnilateralHalt, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "hold back",
			Find: []string{"hold|holds|held|holding|keep|keeps|kept|keeping ~3 " + forces + " back", "keep|keeps|kept|keeping|hold|holding his|its|their|her ~2 " + forces + " from ~1 firing|attacking|shooting|shelling|bombing|fighting|raiding",
				"fire|shoot only if|when|in ~1 fired|attacked|shot|defence|defense|self"},
			Yes: []string{"The president promised to hold his soldiers back until Monday.", "ordered the army to fire only if attacked"},
			No:  []string{"They kept their men in the camp.", "The fire only spread."},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "leave each other alone",
			Find: []string{"leave|leaves|left|leaving " + eachOther + " ~3 alone|be", "spare|spares|spared|sparing " + eachOther, "let|lets|letting " + eachOther + " be|alone", "lay|lays|laid|laying off " + eachOther, "not to? ~1 target|attack|touch|fight|shoot|kill " + eachOther,
				"stop|stops|stopped|stopping|cease|ceasing killing|shooting|attacking|targeting " + eachOther,
				"forbid|forbids|forbade|forbidding|ban|bans|banned|banning ~2 shooting|attacks|attack|killing|killings|fighting|firing|raids|violence|shelling"},
			Yes: []string{"The armies promised to leave each other's lines alone.", "a pact that bans attacks on the rival"},
			No:  []string{"They left the house alone.", "They spared nobody."},
		}},
		{kind: CeaseFire, strength: Weak, act: true, Rule: rule.Rule[[]string]{
			Name: "leave off fighting",
			Find: []string{"leave|leaves|leaving off ~1 fighting|shooting|firing|shelling|combat", "refrain|refrains|refrained|refraining|abstain|desist from ~2 acts of violence|war|hostility|aggression", "not to? ~1 engage|engaging in ~2 " + armed + " " + acts, "not to? undertake|take ~2 " + armed + " " + acts,
				stopping + " ~3 " + means + " operations|strikes|raids|attacks|sorties", "disengage|disengages|disengaged|disengaging", "fire|firing ~4 must|should|will|would|to|shall stop|cease", "suspend|suspends|suspended|suspending its|their actions", "hostilities|fighting|operations ~6 in abeyance", "operations|attacks|strikes|raids|fighting|offensive ~4 halted|suspended|paused|frozen|stopped as|from|until|till|for|at|since"},
			Yes: []string{"They consented to leave off fighting.", "to refrain from acts of war", "NATO suspended the air operations.", "He ordered operations halted as of midnight.", "The armies agreed to disengage."},
			No:  []string{"They left the road.", "operations of a company"},
		}},
	}
}
