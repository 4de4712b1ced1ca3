package quote

import (
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// Kind is a set of the parts that a small word can play in a sentence, as far as finding the subject of a verb needs them.
type Kind uint32

// The kinds.
const (
	Determiner   Kind = 1 << iota // the, a, his, some, two
	Preposition                   // of, for, in, on …
	And                           // and, or, but: joins clauses or names
	Subordinator                  // after, while, because: opens a clause of its own
	That                          // that, whether, how: opens what is said
	Relative                      // who, which, whose
	Pronoun                       // he, she, they: a subject
	Auxiliary                     // has, was, would
	Negation                      // not, never, didn't
	Adverb                        // also, later, again
	Day                           // Monday, yesterday, March, week
	Person                        // spokesman, official, resident: a noun for one who can speak
	Medium                        // statement, interview, letter: what is said in or through
	Reporter                      // reporters, journalists, audience: who is told
	Work                          // film, book, show: what has a title
	SoCalled                      // so-called, dubbed, known as: marks of a term
	Body                          // government, ministry, army: a noun for a body that can speak
	Joint                         // both, neither, two
	Elision                       // 'em, 'tis: begin with an apostrophe
	First                         // I, we, our: the voice of a quotation
	Event                         // truce, war, talks: a noun that cannot speak
	Clause                        // verbs that show a run of words to be a clause: is, are, will
)

// Words knows the small words. It is immutable.
type Words struct {
	kinds rule.Table[Kind]
	tones rule.Phrases
}

// Of returns the kinds of a word; none for a word that is not small.
func (w *Words) Of(id token.ID) Kind {
	if w == nil {
		return 0
	}
	return w.kinds.Get(id)
}

// wordTable lists the words of each kind.
var wordTable = []struct {
	kind  Kind
	words string
}{
	{Determiner, "the a an his her their its our my your this that these those some several many most few other another one two three four five six seven eight nine ten all each every any no more both dozens hundreds thousands"},
	{Preposition, "of for in on at from with to by about against during under over into between among through near inside outside within without across behind toward towards upon via per regarding concerning amid alongside beside around despite beyond above below throughout"},
	{And, "and or but nor yet plus"},
	{Subordinator, "after before while when as because since though although if unless until once where whereas so whenever lest than"},
	{That, "that whether how why what"},
	{Relative, "who which whose whom that"},
	{Pronoun, "he she they it we i you who"},
	{Auxiliary, "has have had is was are were be been being will would could can may might shall should must does do did having"},
	{Auxiliary | Negation, "didn't doesn't don't hasn't haven't hadn't isn't wasn't aren't weren't won't wouldn't couldn't can't cannot shouldn't mustn't"},
	{Negation, "not never neither nor no nobody none nothing hardly barely"},
	{Adverb, "also later then again now still once earlier recently even first often always just only too further instead soon already ever sometimes meanwhile however therefore yet previously subsequently repeatedly quickly publicly long since today famously reportedly simply rather moreover nevertheless nonetheless flatly openly separately formally officially"},
	{Day, "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april may june july august september october november december " +
		"jan feb mar apr jun jul aug sept sep oct nov dec week month year day morning afternoon evening night overnight midnight noon late early last next earlier weekend mon tue tues wed thu thur thurs fri sat sun"},
	{Person, "spokesman spokeswoman spokesperson spokespersons spokesmen official officials resident residents witness witnesses source sources diplomat diplomats activist activists commander commanders officer officers " +
		"doctor doctors analyst analysts leader leaders minister ministers president prime ambassador envoy envoys chief head director secretary adviser advisor advisers advisors aide aides lawyer lawyers professor expert experts " +
		"villager villagers refugee refugees worker workers mediator mediators negotiator negotiators delegate delegates member members critic critics supporter supporters rebel rebels fighter fighters militant militants soldier soldiers " +
		"general colonel lieutenant major captain governor mayor senator congressman lawmaker lawmakers deputy politician politicians opponent opponents candidate candidates campaign man woman men women people father mother brother sister son daughter wife husband " +
		"neighbor neighbour neighbors neighbours teacher student students farmer farmers driver journalist journalists reporter reporters monitor monitors observer observers economist economists historian coordinator representative representatives " +
		"chairman chairwoman chair founder owner author editor editors manager pollster strategist consultant prosecutor prosecutors judge police investigators investigator authorities relatives relative survivor survivors protester protesters protesters nurse medic medics " +
		"ally allies surrogate surrogates backer backers speechwriter veteran veterans governor senator coordinator pollster blogger columnist pundit host anchor narrator warden priest pastor rabbi monk bishop farmer trader shopkeeper merchant pharmacist teacher engineer pilot captain sailor guerrilla guerrillas chieftain tribesman tribesmen elder lady gentleman boy girl youth youths pupil mayor sheriff dissident exile exiles negotiator interlocutor chairperson guard guards peacekeeper peacekeepers insurgent insurgents separatist separatists agent agents gunman gunmen marchers marcher demonstrator demonstrators detective detectives superintendent ombudsman ombudsmen midwife midwives headmaster headmistress constable inspector inspectors planner planners trooper troopers strategists attorney attorneys counsel prosecutor physician physicians surgeon paramedic paramedics bystander bystanders shopkeepers merchants pilots engineers teachers professors monk monks baker bakers nun seller sellers pensioner pensioners organiser organizer housewife widow orphan grandmother grandfather shepherd fisherman carpenter butcher barber vendor customer passenger grocer gravedigger imam churchman churchwoman lecturer retiree tailor mechanic electrician clerk businessman businesswoman millionaire negotiator king queen prince pope bishop imam cleric sheikh elder elders others executive executives scientist scientists researcher researchers participants participant voter voters colleague colleagues comrade comrades compatriot compatriots countryman countrymen conscript conscripts recruit recruits deserter deserters passer-by passerby hostage hostages captive captives prisoner prisoners inmate inmates waiter waitress cleaner porter miner miners plumber cobbler weaver firefighter firefighters rescuer rescuers ranger rangers beekeeper herder herders herdsman herdsmen schoolgirl schoolboy bookseller teenager uncle aunt nephew niece grandson granddaughter classmate fishmonger greengrocer hairdresser innkeeper stallholder bricklayer mason welder potter beggar musician joiner tiler docker dockers fisher fishers democrat democrats republican republicans"},
	{Medium, "statement statements declaration motion petition interview briefing letter speech call tweet message report reports address conference communique broadcast article post email memo document documents release transcript text note book column testimony remarks study survey poll editorial op-ed press video order decree resolution ruling directive notice proclamation charter manifesto leaflet whatsapp telegram skype viber messenger facebook twitter sms fax telex"},
	{Reporter, "reporters journalists audience crowd viewers listeners supporters lawmakers parliament congress council press media newsmen cnn afp reuters ap bbc rally"},
	{Work, "film movie book novel song album show series documentary magazine newspaper programme program play memoir column episode podcast article headlined titled entitled poem painting report single hit sitcom app nickname hashtag broadcast autobiography tome anthem"},
	{SoCalled, "so-called socalled dubbed nicknamed known codenamed named termed titled entitled self-described self-styled self-proclaimed word words term phrase labeled labelled called billed"},
	{Body, "bloc blocs leadership faction factions brigade brigades charity charities groups organisations organizations agencies ministries parties armies militia militias gang gangs clan clans tribe tribes community communities church churches panel tribunal jury ministry army military regime opposition administration council committee commission agency office party group organization organisation union court police department authority parliament congress senate alliance coalition front movement " +
		"embassy presidency cabinet bank company firm campaign state nation country countries agency observatory network station channel television tv radio newspaper paper magazine website mission force forces command junta side sides parties kremlin team delegation charity institute university center centre"},
	{Joint, "both neither two all"},
	{Elision, "em tis twas til cause n bout"},
	{First, "i we our us my me you your i'm we're we've i've i'll we'll it's that's there's"},
	{Event, "truce truces ceasefire cease fire war wars fighting deal deals plan plans agreement agreements accord accords pact pacts talks talk attack attacks strike strikes violence offensive clash clashes battle battles " +
		"conflict peace process pause halt lull calm hostilities negotiations meeting summit crisis siege bombing shelling raid raids bombardment exchange explosion blast vote election referendum situation question issue " +
		"proposal offer ceremony spat quiet armistice cessation suspension extension hudna tahdiya arrangement roadmap map memorandum protocol mission operation operations march guns gun bombs shells flag phone telephone"},
	{Clause, "is are was were has have had will would can could must should may might do does did am isn't aren't won't don't it's that's there's we're i'm you're they're he's she's"},
}

func newWords(b *rule.Builder) *Words {
	w := new(Words)
	w.kinds.Grow(b.Len() + 2500)
	for _, row := range wordTable {
		for s := range strings.FieldsSeq(row.words) {
			id := b.Word(s)
			w.kinds.Set(id, w.kinds.Get(id)|row.kind)
		}
	}
	w.addTones(b)
	return w
}
