package cue

import (
	"strings"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// Sense is a set of what a word can be beside a truce.
type Sense uint64

// The senses.
const (
	Be        Sense = 1 << iota // forms of be
	Have                        // forms of have
	Will                        // will, would, shall: what is to come
	May                         // may, might, could, should, must: what may be
	To                          // to
	Not                         // not, never, neither, nor
	No                          // no, without
	Def                         // the, this, that, these, those, its, their
	Indef                       // a, an, any, another, some, every
	Prep                        // prepositions
	And                         // and, but, or, while
	Which                       // that, which, who: a relative clause
	If                          // if, whether, unless, until: what is not asserted
	Say                         // words of speech
	Try                         // try, seek, work, effort, bid: to be, not yet
	Decide                      // agree to, decide to, vow to: will be
	Fail                        // fail to, refuse to, decline to: will not be
	Adverb                      // words that may stand between a verb and its neighbours
	Frail                       // fragile, shaky, fraying
	Former                      // earlier, previous, last, old: another truce than the present one
	Another                     // another, separate, second, new: another truce than the one before
	Wide                        // nationwide, broader, general
	Short                       // temporary, brief
	Lasting                     // permanent, definitive
	OneSided                    // unilateral
	War                         // words of a war: rebels, shelling
	Fight                       // words that wars share with other things: war, fire, peace
	Civil                       // words of trade, sport, show, politics
	Family                      // words that make a truce of people or firms, beside it: trade, price, tariff
	Referent                    // agreement, deal, accord: with a truce's name before them they are part of it
	Hope                        // hope, fear, prospect, talk of: nothing asserted
	Day                         // names of days, months and other words of time that may stand between a verb and its object
	Both                        // both, all, two, sides, parties
	Adj                         // other adjectives of a truce
	Proposal                    // proposal, plan, offer
	Under                       // words before the truce that tell it is in force: under, during, despite
	Between                     // words that tell who stands between the sides: mediated, brokers, auspices, monitors
	Untold                      // words that may say that something is not known or not told
	Breach                      // breach, violation
	Aim                         // words for what a truce is for: aid, evacuation, prisoners
	Condition                   // words that open what a truce hangs on: provided, unless, if
	Excepting                   // words that may say who is left out
	Elided                      // words that stand for a truce named before: the first, a new one

	// Words that an entry of the verb table begins with, by its form.
	BaseForm
	ThirdForm
	PastForm
	PerfForm
	IngForm
	NounForm
	AdjectForm
	BareVerb // it can be a verb without other words
)

// Sets of forms.
const (
	Verbal  = BaseForm | ThirdForm | PastForm | PerfForm | IngForm
	AnyForm = Verbal | NounForm | AdjectForm
)

// In reports whether a form is one of a set of forms.
func (f Form) In(forms Sense) bool { return forms.Has(BaseForm << (f - Base)) }

// Has reports whether s holds any of t.
func (s Sense) Has(t Sense) bool { return s&t != 0 }

// senseWords is the table of single words.
func senseWords() []struct {
	sense Sense
	words string
} {
	return []struct {
		sense Sense
		words string
	}{
		{Be, "be am is are was were been being isnt arent wasnt werent remain remains remained stay stayed stays seems appears appeared looks looked seemed"},
		{Have, "has have had having hasnt havent hadnt"},
		{Will, "will would shall wont wouldnt therell theyll itll"},
		{May, "may might could should must can cant cannot couldnt shouldnt ought"},
		{To, "to"},
		{Not, "not never neither nor isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant cannot couldnt didnt doesnt dont hardly scarcely nothing"},
		{No, "no without lack absence"},
		{Def, "the this that these those its their his her our my such"},
		{Indef, "a an any another some every each one"},
		{Prep, "of in on at by for from with to into between among under over after before since until till during across around near along against through throughout within without about amid despite inside outside toward towards upon as via following including"},
		{And, "and but or while although though whereas yet then because so"},
		{Which, "that which who whom whose"},
		{If, "if whether unless should were whenever"},
		{Say, "said says say saying told tells announced added adding claimed claims insisted stressed warned reported according statement statements declared confirmed accused accuses accusing denied denies acknowledged argued noted explained pledged vowed"},
		{Try, "try tries tried trying seek seeks sought seeking work works worked working effort efforts bid attempt attempts attempting attempted push pushing pushed pushes aim aims aimed aiming struggle struggled struggling struggles race races raced racing scramble scrambles scrambling scrambled strive strives striving strove rush rushes rushing want wants wanted ready willing prepared intend intends ways way help helping hoping hope hopes hoped meant keen eager designed talks discuss discussed discussing discussions mission order need needs needed asked ask asks asking urged urge urges urging called call calls calling appeal appealed appeals demanded demands demand demanding request requested plan plans planned planning expected possible possibility chance pressure pressing pressed"},
		{Decide, "agreed agree agrees agreeing decided decide decides pledged pledge pledges vowed vow vows promised promise promises committed undertook consented consent decision ordered orders order instructed directed decreed decree decrees undertaken accepted obliged obliges determined resolved"},
		{Fail, "fail fails failed failing failure refuse refuses refused refusing refusal decline declined declines unable unwilling reluctant stopped short"},
		{Adverb, "already largely mostly partly widely still also now just officially formally finally soon immediately only even again later first unilaterally mutually jointly provisionally tentatively publicly initially originally repeatedly effectively essentially apparently reportedly generally fully completely totally briefly recently previously quickly swiftly barely hardly nearly almost simply steadily slowly rapidly once ever yet there here together verbally well nonetheless nevertheless currently quietly strictly technically hereby further temporarily indefinitely permanently successfully shortly increasingly dangerously visibly rather"},
		{Frail, "fragile shaky tenuous uneasy precarious brittle fraying frayed faltering volatile strained tattered crumbling unravelling unraveling tottering wobbly delicate teetering wavering flimsy tearing ragged threatened imperilled imperiled jeopardised jeopardized"},
		{Former, "earlier previous prior former last past old original initial first previously"},
		{Another, "another separate second third fourth fifth new fresh further different similar additional other next follow"},
		{Wide, "nationwide countrywide national broader wider general overall country wide"},
		{Short, "temporary brief short interim provisional limited partial daily weekly overnight"},
		{Lasting, "permanent definitive final lasting durable indefinite sustainable sustained"},
		{OneSided, "unilateral sided"}, // one-sided
		{Adj, "own complete full total comprehensive immediate proposed planned agreed reported so called supposed nominal mutual bilateral multilateral informal formal verbal written local humanitarian military unconditional conditional existing current present latest recent newly brokered mediated backed sponsored negotiated declared announced signed renewed extended failed collapsed expired short lived long awaited standing genuine real proper true historic landmark rare tentative day week month year hour minute days weeks months years hours minutes long old ongoing internationally un us led hard won much needed preliminary stable maritime naval aerial air sea land energy ground christmas easter ramadan eid olympic holiday festive open ended winter spring summer autumn january february march april may june july august september october november december mostly israel hamas gaza"},
		{Referent, "agreement agreements deal deals accord accords pact pacts arrangement arrangements regime process document order orders"},
		{Proposal, "proposal proposals plan plans offer offers initiative initiatives draft blueprint idea call calls appeal"},
		{Hope, "hope hopes hoped hoping fear fears feared fearing prospect prospects possibility chance chances odds doubt doubts rumours rumors speculation talk risk likelihood expectation expectations pressure appetite sign signs"},
		{Day, "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august september october november december morning afternoon evening night noon midnight week month year last next this early late earlier once again"},
		{Both, "both sides parties all two side"},
		{Under, "under during despite spite amid throughout"},
		{Between, "aegis architect architects arranged auspices author authors broker brokered brokering brokers chaired chairmanship choreographed clinched coaxed cobbled comediator conjured crafted drawn designed devised drafted engineered extracted facilitate facilitated facilitates facilitating facilitation facilitator facilitators floated forged guarantee guaranteed guarantees guarantor guarantors hammered host hosted hosting hosts imposed intermediaries intermediary led mediate mediated mediates mediating mediation mediator mediators monitor monitored monitoring monitors negotiated observed observers obtained orchestrated oversaw oversee overseeing overseen oversees patched patronage peacekeepers pieced policed policing presented produced proposed put secured shepherded sponsor sponsored sponsors sponsorship stand stands steered stitched stood supervise supervised supervises supervising supervision supervisors tabled underwrite underwritten underwrote verification verified verifiers verifies verify verifying vouch vouched vouches watch watched watches watching won worked wrested wrung"},
		{Untold, "unclear unknown murky undisclosed unspecified no without not neither nobody nothing left would did does open indefinite declined refused undecided unsettled unresolved undetermined silent later yet still remains remained remain nor never hasnt havent wasnt isnt doesnt didnt cant couldnt"},
		{Condition, "tied linked conditions terms provided providing condition long exchange return unless except depend depends conditional contingent subject either if under is are must will obliges requires commits binds"},
		{Aim, "negotiate talk discussions ballot census coronavirus deescalate deescalation diwali ebola epidemic hajj pandemic passover pilgrimage polls ramzan survivors tet vaccinations vaccines aid captives christmas convoys detainees dialogue diplomacy easter eid election elections escalation evacuate evacuated evacuating evacuation evacuations feast festival food holiday holidays hostages humanitarian medicine negotiations nowruz olympic olympics orthodox peace polling prisoners ramadan referendum relief settlement stabilising stabilizing talks tensions vaccinate vaccination vote wounded"},
		{Excepting, "apart apply barred barring bind bound cover covered except exception excluded excludes excluding exclusion exempt exempted exempting exempts extend include included leaves leaving left other outside part parties party protect signatory"},
		{Elided, "attempt effort try document text memorandum protocol order orders decree decrees declaration declarations directive directives edict announcement announcements instruction instructions move measure measures decision decisions term period extension prolongation it first second third fourth fifth sixth seventh latter other previous latest last one another that those predecessor forerunner successor"},
		{Breach, "breach breaches breached violation violations violate accused accuses accusing blamed charged traded exchanged trading exchanging denied denies denying after since when self"},

		{War, `troops gunners infantry battalion brigade rebels rebel militants militant militia militias fighters guerrilla guerrillas insurgents insurgent army armies soldiers soldier shelling shelled artillery airstrike airstrikes
bombardment bombarded hostages rockets rocket missiles missile drones drone battlefield frontline frontlines besieged gunmen warplanes warplane mortar mortars snipers sniper separatists separatist insurgency
jihadists jihadist islamists gunfire paramilitary paramilitaries junta belligerents battalions brigades warring combatants siege peacekeepers cartel cartels gangs gang invasion armed bombing bombed bombs bomb tanks
airfield trenches mujahideen mujahidin warlord warlords factions faction garrison helicopters bombers combat ambush ambushed commander commanders regime occupied hostilities occupation monitors`},
		{Fight, `militaries war wars shells fighting strikes raids offensive guns gun violence bloodshed conflict military civilians refugees displaced casualties humanitarian wounded killed clashes front forces defence defense attacks
peace envoy border captives mutiny mutineers prisoners detainees territory fired shells rebellion uprising province casualty dead`},
		{Civil, `tariff tariffs retailer retailers supermarket supermarkets discount discounts shares investors album rapper singer film films cinema cinemas actor actress movie movies celebrity league club clubs coach
season match game goalkeeper striker tournament championship cup players footballer soccer cricket basketball tennis driver shareholders merger takeover lawsuit patent patents copyright
airlines brand brands browser smartphone chips telecoms grocery groceries milk beer soda cola burger burgers divorce dockers docker stevedores ferries trawler trawlers licences miners copper hacker hackers spam tory wedding drivers wife husband mother brother brothers sister sisters
kitchen feud feuds novel novelist author book books poem gallery galleries museum theatre theater opera orchestra restaurant chef brewery pub wine
senator senators congress republicans republican democrats democrat lawmakers shutdown filibuster debt treasury reshuffle backbenchers tories caucus
unions pickets teachers wages employers bosses squirrels wolves shepherds sheep dogs garden gardeners allotment pigeons gulls weeds toys gamers gamer rivalry rivals derby jockey horse horses trainer stewards furlongs
rates inflation economist sterling analyst retail lawyers heirs inheritance auction directed feature prize councillor councillors councillors passengers rail homicides casino recipe tram playgrounds stadium fixture fixtures innings referee referees penalty striker goalscorer screenplay sequel cast soundtrack studio studios guitarist drummer playlist podcast comedian sitcom episode reviewers bestseller publisher paperback hobby puzzle tournament tournaments clubhouse championships fans fan dice cards boardgame songs song concert concerts artist artists lyrics reggae gigs stage cyclists motorists parents pupils
earnings revenue revenues dividend dividends quarterly sales profit profits customers customer consumers consumer acquisition acquisitions subsidiary equity securities bonds stocks competitors restructuring bankruptcy
startup startups billionaire tycoon mogul franchise mortgage workforce salary salaries overtime payroll layoffs employees employee lockout walkout longshoremen longshore dockworkers injunction arbitrator picket
plaintiff plaintiffs litigation royalties candidacy nominee primaries caucuses electorate pollster pollsters legislators bipartisan midterms backbencher speakership socialists conservatives progressives liberals
athletes athlete medal medals playoffs playoff hockey rink goalie quarterback wicket wickets batsman rugby golf golfer golfers boxer boxing marathon paddock semifinal semifinals midfielder puck nhl nba nfl fifa uefa
exhibition exhibitions biography memoir memoirs sculptor sculpture painter paintings curator curators playwright musician musicians choir showrunner blockbuster reenactors reenactment collectors antiques genealogist archivist
historian historians pizza pizzeria cheese chefs bakery restaurants chocolate noodles diners app apps software algorithm siblings landlord landlords tenants inlaws headteacher campus undergraduates cat cats fox foxes badgers
beavers geese elephants parking potholes sewage landfill zoning barista florist hairdresser knitting quilt stalls rehearsal rehearsals premiere premieres actors actresses firefighter firefighters wildfire wildfires heatwave arson rowing sailing regatta hikers campers motorist commuters commuter strikers nurses surgeons taxis ridehailing apprentices freelancers creditors lenders bondholders pensions pensioners mortgages rents landlady councilwoman broadcaster broadcasters alderman mayoral gubernatorial senatorial gangland detective detectives garda gardai mafia mobster mobsters biker bikers taxi minibus
sport teammate teammates captaincy dugout finalist semifinalist quarterfinal quarterfinals heavyweight lightweight middleweight wrestler wrestling knockout racquet wimbledon olympians sprinter swimmers skater skaters skating skiing skiers snooker darts grandmaster pitstop pitlane racecourse netball handball baseball softball pitcher touchdown linebacker roster offseason preseason midseason kickoff halftime scoreline equaliser equalizer winger fullback
bookmakers bookies punters jerseys sponsorships pundit pundits lawsuits litigant juror jurors trademark trademarks licensing antitrust regulator regulators oligopoly conglomerate conglomerates ceo cfo shareholder investor stockmarket nasdaq brokerage pricing wholesalers importers exporter importer refiners refiner growers carmaker carmakers automaker automakers dealership dealerships semiconductor semiconductors microchip microchips handset handsets iphone apple samsung netflix disney
spotify microsoft intel nvidia tesla ryanair uber lyft airbnb walmart aldi lidl tesco sainsbury carrefour ikea nike adidas coke pepsi mcdonald starbucks quota quotas dumping levies surcharge soybean soybeans bushels ranchers vineyards winemakers brewers distillers distillery whiskey rappers singers vocalist bassist keyboardist frontman touring setlist grammy oscars emmy bafta billboard hiphop punk jazz ballet dancer choreographer theatregoers
filmmaker filmmakers screenwriter screenwriters streamer streamers presenter presenters celebrities tabloids paparazzi socialite influencer influencers vlogger youtuber housewives divorcee spouse spouses alimony stepmother heiress heirloom bequest homeowner homeowners condo biodiversity species wildlife conservationist conservationists ecologist ecologists ecology biologists reefs whaling sharks deer coyote coyotes raccoons beekeepers honeybees seagulls veterinarian zoo zookeeper
emissions greenhouse glaciers interns internship curriculum conductors stewardesses frontbencher frontbenchers byelection byelections recipes restaurateur sommelier bartender bartenders waiters brunch dessert ketchup mayonnaise memorabilia antiquarian fiction nonfiction protagonist novella consoles multiplayer esports gameplay dlc joystick nintendo playstation xbox schooner sloop yacht yachts skipper`},
		{Family, `trade tariff tariffs price prices milk beer supermarket culture political partisan family marital domestic boardroom media tabloid rap showbiz sporting sports budget fiscal legal patent browser console streaming ratings labour labor industrial
wage pay football transfer coalition leadership cabinet dressing locker campaign advertising ad radio chart currency monetary social cola chip subsidy fare fares airline taxi cod fishing wine banana steel solar
turf scallop scallops herring sausage cheese chocolate coffee sandwich cultural academic literary neighbourly neighborly neighbourhood sibling kitchen fashion bedtime homework twitter online hashtag turbot tuna lobster squid mackerel shrimp salmon fish lumber softwood beef pork poultry lamb textile textiles sugar timber aluminium aluminum whisky visa`},
	}
}

func (f *Finder) addSenses(b *rule.Builder) {
	var ids []token.ID
	for _, s := range senseWords() {
		for w := range strings.FieldsSeq(s.words) {
			ids = b.AppendPhrase(ids[:0], w)
			for _, id := range ids {
				f.senses.Set(id, f.senses.Get(id)|s.sense)
			}
		}
	}
}
