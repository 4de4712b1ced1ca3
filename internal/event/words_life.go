package event

// life holds the words that tell what becomes of a truce, and how far it is asserted.
type life struct {
	Pledging       set `words:"ordered instructed directed order orders decided pledged vowed promised undertook committed"`
	Agreeing       set `words:"agreed consented accepted agree"`
	Offering       set `words:"proposed offered proposal offer suggested proposes offers"`
	Appealing      set `words:"appealed called urged appeal call demanded calls appeals"`
	TalksOn        set `words:"talks negotiate negotiating discuss discussing"`
	BareHalts      set `words:"stop halt pause suspend cease hold end freeze lay refrain spare leave silence abstain desist stand keep observe respect restore maintain limit restrict confine call adopt remain stay let lower put make launch carry stage undertake conduct mount forbid ban bury"`
	WhatStops      set `words:"military fighting hostilities shooting shelling guns war firing gunfire bombardment clashes combat attacks strikes airstrikes raids bombing operations offensive weapons artillery batteries howitzers"`
	WhoRests       set `words:"arms cannon cannons rifles mortars frontier border front frontline lines nobody neither none no"`
	Settled        set `words:"agreed agree agreement agreements accord deal pact understanding protocol arrangement memorandum order orders ordered instructed directed resolution decree undertaking promised promise pledged arranged brokered mediated negotiated"`
	Granting       set `of:"Settled Pledging Proclaiming Offering" words:"signed sign signs names signature signatures vowed granted gave given accept accepted asked requested demanded yes consented yielded wrung coaxed instruction told bound owe owes"`
	Pacts          set `words:"pact bargain understanding agreement arrangement deal accord"`
	LabourActs     set `words:"strikes action actions"`
	GangPacts      set `words:"pact bargain understanding"`
	OwnHalts       set `words:"pause pauses halt freeze standstill"`
	NoneOfUs       set `words:"neither none"`
	Commands       set `words:"instruction instructions command order orders directive message word"`
	Proclaiming    set `words:"announced announces declared declares proclaimed proclaims announcing declaring"`
	Eve            set
	Endless        set `words:"indefinitely indefinite"`
	ForGoodOr      set `words:"indefinitely unilaterally permanently immediately until temporarily good"`
	OwnActs        set `words:"fight struggle insurgency rebellion uprising guns weapons bombing bombardment shelling airstrikes strikes attacks assault raids firing hostilities rockets campaign military armed offensive combat"`
	Advances       set `words:"advance push drive march operations activities operation"`
	Goodwill       set `words:"goodwill request behest urging gesture"`
	LetOthers      set `words:"let allow give enable permit facilitate explore encourage spare help ease"`
	TalkNouns      set `words:"talks negotiations dialogue diplomacy mediation"`
	Regrouping     set `words:"reinforcements refuel rest supplies regroup regrouping resupply rearm refit reorganize reorganise rain rains weather mud snow snows fuel ammunition losses sandstorm sandstorms shortage shortages exhaustion"`
	TrucesMany     set `words:"truces ceasefires fires armistices lulls pauses"`
	Usually        set `words:"traditionally usually customary customarily normally typically annually routinely"`
	Yearly         set `words:"annual yearly traditional customary seasonal yuletide"`
	YearsFeasts    set `of:"HolyDays" words:"year"`
	Worsening      set `words:"escalate escalates escalating complicate aggravate provoke inflame"`
	DealNouns      set `words:"declaration document agreement accord pact deal text memorandum statement communique protocol understanding arrangement truce ceasefire treaty paper"`
	UnderBy        set `words:"under by in with through"`
	Mutuals        set `words:"bilateral mutual joint reciprocal"`
	AtSea          set `words:"maritime naval sea shipping ships"`
	InAir          set `words:"air aerial airstrikes"`
	OnEnergy       set `words:"energy power electricity grid grids refineries"`
	Demanding      set `words:"demanded demands demand demanding urged urges urging"`
	Offers         set `words:"offer proposal plan idea suggestion"`
	Breaking       set `words:"broken breaking broke violated violating violations violation breached breaches signed mediated brokered"`
	Borrowed       set `words:"faction factions warring rebel rebels hostilities trenches siege besieged regime battlefield occupation occupied invasion"`
	Colour         set `words:"taxi husband wife mother brother brothers sister sisters siblings wedding driver drivers passengers customers customer cat cats dog dogs sheep horse horses restaurant chef kitchen song songs book books poem garden gardens teachers pupils parents students employees employee salary salaries broadcaster broadcasters directed cards shares prize feature lawyers museum councillor councillors tenants motorists commuters historian historians taxis nurses bakery ferries rail parking choir fan fans"`
	Centenaries    set `words:"centenary centennial bicentenary jubilee"`
	RoundOrdinals  set `words:"tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"`
	Programmes     set `words:"program programme programs programmes initiative project strategy campaign group coalition network charity organisation organization magazine outreach model foundation app film movie exhibition podcast approach method chapter workers vests"`
	Titled         set `words:"called named titled entitled dubbed"`
	Operation      set `words:"operation project campaign"`
	Memory         set `words:"anniversary anniv centenary centennial commemorate commemorates commemorated commemorating commemoration commemorations memorial memorials veterans veteran wreath wreaths ceremony ceremonies remember remembers remembered remembering remembrance recall recalls recalled museum exhibition obituary died dies aged dedicated forget"`
	Suspends       set `words:"suspend suspends suspended suspending pause pauses paused pausing"`
	BothFight      set `words:"fighting hostilities combat"`
	Dies           set `words:"died dies obituary"`
	Aged           set `words:"aged age obituary"`
	StrikeWords    set `words:"strike strikes"`
	AtWork         set `words:"union unions workers pilots teachers drivers doctors nurses lecturers walkout walkouts picket pickets stoppage dockers miners ferries airline airlines"`
	Markets        set `words:"trade tariff tariffs price prices patent patents wage pay subsidy fare fares airline fishing milk beer supermarket supermarkets legal boardroom streaming console browser lumber steel"`
	Feuding        set `words:"faction factions warring rebel rebels hostilities"`
	Politics       set `words:"protests protest protesters demonstrations demonstrators demonstrator teargas rally marches parliament opposition bipartisan electoral rallies barricades coalitions impeachment ballots chairman chairwoman senator senators infighting factional caretaker verbal recriminations reconciliation candidate candidates nomination nominations leadership mps mp backbench frontbench premiership party whip whips manifesto delegates voters voter ministers cabinet elections portfolios primaries congressman lawmakers legislators caucus electorate students tear"`
	OverFeasts     set `words:"during over throughout for"`
	HolyDays       set `of:"Feasts" words:"holiday holidays festival festivals feast feasts"`
	TheirAttacks   set `words:"shelling firing shooting gunfire bombardment clashes bombing attacks raids airstrikes"`
	ManyDeals      set `words:"agreements understandings arrangements"`
	BorderLines    set `words:"line border frontier boundary frontline front"`
	Troops         set `words:"forces force troops fighters units unit army armies militias militia men gunmen soldiers rebels guerrillas sides side brigades battalions police"`
	RunsOrEnds     set `words:"force effect hold held holds holding observed expired expires expire lapsed lapse lapses extended prolonged prolong collapsed collapse began begin begins started starts start ended over went goes"`
	Legislators    set `words:"mps mp lawmakers legislators senators congressmen backbenchers peers councillors shareholders tories democrats republicans conservatives investors"`
	Peaceful       set `words:"nuclear enrichment aid relief commercial business diplomatic trading banking mining fishing oil gas"`
	Slowing        set `words:"bring brings brought bringing come comes came coming ground grinds grinding slowed"`
	CountedFrom    set `words:"before earlier later after afterwards"`
	SettledBy      set `words:"under after by when as following with through thanks in that hour"`
	DueAbout       set `words:"due set about supposed meant scheduled expected"`
	AppealingFor   set `words:"prayed pray prays plead pleads pleading appealed called appeal call calls calling pleaded asked begged"`
	Asking         set `words:"called call calls calling urged urge urges urging appealed appeal demanded demand demands demanding asked asking asks requested request implored pressed pleaded begged invited encouraged told"`
	Declared       set `words:"declared announced pledged"`
	HaltTruce      set `words:"halt truce"`
	Prolonging     set `words:"extension renewal"`
	PlansOrCalm    set `words:"plan offer initiative halt calm"`
	WouldWouldnt   set `words:"would wouldnt"`
	Word           set `words:"word mention confirmation news comment"`
	Local          set `words:"local"`
	Watched        set `words:"monitor monitors monitoring monitored verify verifies verifying verified supervise supervising oversee overseeing ensure ensuring check checking observe observing"`
	LastFinal      set `words:"last final"`
	Undecided      set `words:"decision decisions question questions idea option possibility prospect vote word"`
	Aiming         set `words:"aimed at designed meant intended to for"`
	Stopping       set `words:"end stop halt prevent avoid avert stopping ending halting preventing avoiding averting"`
	Threats        set `words:"warn warns warned warning threaten threatens threatened threatening threat threats vow vows"`
	Largely        set `words:"largely mostly mainly essentially effectively"`
	Partly         set `words:"partly partially"`
	Fully          set `words:"completely fully totally entirely altogether"`
	ProposedOnes   set `words:"proposed suggested possible potential draft hoped"`
	Deadlines      set `words:"date day deadline hour"`
	PlannedOnes    set `words:"planned scheduled upcoming forthcoming"`
	ExpiredOnes    set `words:"expired lapsed"`
	CollapsedOnes  set `words:"collapsed failed defunct shattered broken dead"`
	RenewedOnes    set `words:"renewed restored revived"`
	ExtendedOnes   set `words:"extended prolonged"`
	AgreedOnes     set `words:"agreed signed negotiated"`
	AnnouncedOnes  set `words:"announced declared"`
	DatedBy        set `words:"of in on from signed agreed declared"`
	DueOrSet       set `words:"due set meant scheduled expected supposed intended"`
	Declares       set `words:"declared declares declare announced announces announcing announce proclaimed signalled signaled"`
	Putting        set `words:"put puts putting bring brings brought bringing"`
	SayBare        set `words:"say saying declare declaring admit admitting concede conceding claim claiming"`
	MadeBy         set `words:"brokered backed mediated led sponsored supported negotiated guaranteed facilitated supervised monitored proposed drafted engineered imposed funded"`
	HasHave        set `words:"has have"`
	How            set
	TimesOver      set `words:"times"`
	CauseLinks     set `words:"due because owing thanks amid despite"`
	Anybody        set `words:"any anyone anybody whoever those all everyone every each"`
	Risking        set `words:"risk risks risked risking threaten threatens threatened threatening"`
	Hopeful        set `words:"hopeful optimistic doubtful unsure unclear uncertain"`
	Degrees        set `words:"long well far firmly strictly faithfully widely often"`
	TopicLinks     set `words:"like as including namely"`
	Topics         set `of:"Undecided" words:"issues issue matters matter topics topic subjects themes points things steps measures questions"`
	OfferedPlans   set `of:"Offers Drafts" words:"initiative roadmap package formula"`
	Answering      set `words:"countered responded replied answered counters countering"`
	Nobody         set `words:"neither nobody none"`
	Denying        set `words:"denied denies denying deny disputed disputes disputing"`
	Insisting      set `words:"ensure demand demanded insist insisted guarantee provided condition"`
	Refusing       set `words:"refused refuse refuses refusing refusal declined declines unwilling reluctant"`
	Deciding       set `words:"persuaded persuades convinced induced chose chosen chooses opted opts agreed agree agrees agreeing decided decide decides pledged pledges vowed promised promise promises vows resolves undertook consented committed accepted ordered instructed directed order orders decision agreement agreements deal deals accord accords pact pacts resolved undertaken bound"`
	DealsMade      set `words:"agreement deal accord pact"`
	DealHopes      set `words:"for to on about at over towards toward near"`
	DecideBase     set `words:"agree decide promise"`
	DueOrSlated    set `words:"due set scheduled supposed expected slated about"`
	NotDone        set `words:"without from against"`
	WasDone        set `words:"before after since by following upon in"`
	Blaming        set `words:"accused accuse accuses accusing blamed blaming blame blames guilty responsible suspected accusations criticised criticized condemned"`
	SoughtLinks    set `words:"for to on about at of towards toward"`
	Aims           set `words:"goal goals aim aims objective objectives purpose priority priorities task tasks challenge hope hopes intention wish idea ambition job"`
	Averting       set `words:"brink verge edge avert prevent avoid against"`
	Alleging       set `words:"accused accusing allegations accusations alleged blamed"`
	UnderTalks     set `words:"discussion negotiation consideration"`
	Noise          set `words:"shelling shells shell firing shooting gunfire bombardment bombing bombs bomb clashes fighting attacks attack raids airstrikes airstrike strikes strike gunshots shots shot explosions explosion blasts blast mortar mortars rockets rocket missiles drones fire artillery battles skirmishes ambush"`
	Victims        set `words:"victims survivors stopped ended ceased positions units crews brigade division"`
	Heard          set `words:"heard reported reports falling landing hitting exploding pounding continuing continued went rained flew"`
	Unceasing      set `words:"continued continue continues persisted raged resumed"`
	OtherBreaches  set `words:"rights law airspace border sanctions embargo traffic safety security data curfew"`
	Decrying       set `words:"spoke speaks complained denounced decried condemned protested alleged alleges cited deplored"`
	Launching      set `of:"Resuming" words:"launched opened fired reported"`
	Gatherings     set `words:"talks negotiations conference conferences summit summits meeting meetings election elections rally rallies ceremony vote briefing consultations session sessions discussions"`
	Beforehand     set `words:"earlier previously ago"`
	WhenAs         set `words:"when as before"`
	AfterLater     set `words:"after later afterwards"`
	SoonLater      set `words:"soon later shortly immediately overnight afterwards then"`
	Bent           set `words:"committed dedicated devoted open closer close nearer near averse"`
	DueOrLikely    set `words:"due set scheduled expected supposed slated about meant likely unlikely"`
	Unlikely       set `words:"unlikely"`
	Likely         set `words:"likely unlikely expected"`
	Possible       set `words:"possible probable conceivable feasible doubtful uncertain"`
	Consenting     set `words:"agree agrees agreed accept accepts accepted consent consents reciprocate reciprocates comply approve approves"`
	Bringing       set `words:"promising bringing offering giving providing granting affording"`
	Provisos       set `words:"provided providing"`
	FailedFails    set `words:"failed fails"`
	Appears        set `words:"appears appeared appear seems seemed seem looks looked"`
	Letting        set `words:"allowed let caused led forced made helped allowing causing"`
	CompoundCalls  set `words:"call calls demand demands bid push"`
	CompoundPlans  set `words:"plan plans proposal proposals initiative bid offer offers"`
	Drafts         set `words:"proposal proposals draft blueprint"`
	CompoundTalks  set `words:"efforts effort negotiator negotiators discussions push"`
	Calling        set `words:"call calls called described known dubbed labelled labeled termed"`
	Reports        set `words:"reports report claims claim rumours rumors suggestions allegations statements news"`
	Dismissing     set `words:"dismissed dismisses dismissing rejected rejects refuted rubbished contradicted refutes disputed"`
	Spans          set `words:"day days night nights hours minutes week weeks month months"`
	Having         set
	Continuing     set `words:"continued continues continue continuing"`
	Casting        set `words:"cast casts casting raised raises raising sowed"`
	What           set
	Parleys        set `words:"talks negotiations"`
	Musts          set `words:"must should"`
	Enlarging      set `words:"take cover include encompass embrace"`
	Untruth        set `words:"untrue truth false baseless unfounded groundless fabricated fiction fictitious fake lie lies nonsense invention propaganda incorrect inaccurate bogus untruthful"`
	Superlatives   set `words:"only longest shortest broadest"`
	DemandNouns    set `words:"demand demands request requests plea pleas appeal wish"`
	Barely         set `words:"barely hardly scarcely only mere just"`
	Concerning     set `words:"over about because"`
	Endeavours     set `words:"talks negotiations attempt attempts effort efforts hopes plan plans bid bids move moves proposal proposals decision calls pledge promise discussions push offer ceremony meeting session mission vote"`
	Blasts         set `words:"explosion explosions blast blasts shells mortar mortars cannon rockets missiles"`
	Despite        set `words:"despite spite notwithstanding"`
	Circumstances  set `words:"with without despite notwithstanding amid facing ignoring defying"`
	IsStays        set `words:"is are remains remain stays stay"`
	ItThem         set `words:"it them him her"`
	Existing       set `words:"exists existed exist existing"`
	Resolutions    set `words:"resolution resolutions motion petition letter"`
	PaperTexts     set `words:"statement communique declaration text document memorandum paper"`
	Principle      set `words:"principle"`
	PaperPlans     set `words:"plan plans proposal proposals draft drafts blueprint initiative roadmap offer formula outline package"`
	PaperDeals     set `words:"deal deals agreement agreements accord accords pact pacts treaty protocol understanding arrangement"`
	Achieving      set `words:"managed manages helped helps able proceeded succeeded succeeds"`
	Persuading     set `words:"persuade convince induce compel"`
	Proving        set `words:"proved proves prove proven proving grew grows became becomes turned lay lies"`
	ThusSo         set `words:"so thus then there therewith accordingly finally"`
	Similar        set `words:"similar like comparable parallel kindred"`
	Back           set
	Predecessors   set `words:"predecessor forerunner successor"`
	ThatThose      set `words:"that those"`
	Comes          set `words:"come comes came coming follows"`
	DaysWeeks      set `words:"days weeks months years week month year"`
	Precedes       set `words:"preceded precedes"`
	Several        set `words:"two three four five six seven several"`
	LastOnes       set `words:"last previous earlier prior former preceding"`
	LeftOver       set `words:"left remains remained remain survives survived"`
	LittleOf       set `words:"nothing little nought naught none"`
	EndingIn       set `words:"with in amid by under"`
	Outbreaks      set `words:"bomb bombs bombing bombings blast blasts explosion explosions gunfire shelling shells shell rockets rocket missiles missile bloodshed massacre massacres ambush ambushes raid raids airstrike airstrikes attack attacks assault offensive fighting clashes battle shootout firefight violence killings killing murder murders earthquake quake typhoon cyclone hurricane tsunami flood floods storm disaster"`
	Afresh         set `words:"again anew afresh"`
	Nominally      set `words:"nominally theoretically officially technically formally"`
	InName         set `words:"paper theory name"`
	Staying        set `words:"remain remains remained stays stayed stay"`
	Readiness      set `words:"ready willing prepared"`
	Unready        set `words:"premature unrealistic pointless meaningless nonsense"`
	Counter        set
	Tentative      set `words:"tentative provisional preliminary"`
	AgreedAccepted set `words:"agreed accepted"`
}
