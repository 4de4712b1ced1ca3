package event

// phrasing holds the words that tell how a phrase or a clause goes on: prepositions, conjunctions, pronouns in the
// combinations that rules need.
type phrasing struct {
	ClauseBreaks   set `of:"TimeLinks SideResults That RunUps Ahead"`
	RunUps         set `words:"run runup"`
	Pondering      set `words:"consider considers considered considering contemplate contemplates contemplated contemplating weigh weighs weighed weighing mull mulls mulled mulling advocate advocates advocated advocating propose proposes proposed proposing suggest suggests suggested suggesting recommend recommends recommended recommending favour favours favoured favor favors favored avoid avoids avoided avoiding"`
	Ceremonies     set `words:"ceremony signing summit meeting meetings talks session sessions handshake"`
	OfBy           set `words:"of by"`
	BothAll        set `words:"both all each also"`
	AndThe         set `words:"and the"`
	ByFrom         set `words:"by from"`
	ClauseOpeners  set `words:"by after that which who as when while despite amid but and with said"`
	SideResults    set `words:"killing wounding leaving despite"`
	AsSo           set `words:"as so"`
	ForIn          set `words:"for in"`
	OnUpon         set `words:"on upon"`
	IsAre          set `words:"is are"`
	AreWereIs      set `words:"are were is"`
	ToFor          set `words:"to for"`
	TheBoth        set `words:"the both"`
	AnyEach        set `words:"any each every one"`
	TheThisA       set `words:"the an a this"`
	WhichWhoAnd    set `words:"which who and"`
	OfIn           set `words:"of in"`
	ByOfFrom       set `words:"by of from"`
	HisHer         set `words:"his her"`
	InAt           set `words:"in at"`
	FromOf         set `words:"from of"`
	AndButThen     set `words:"and but then"`
	WhoWhichThat   set `words:"who which that"`
	OfFromFor      set `words:"of from for"`
	WhoWhich       set `words:"who which"`
	Who            set `words:"who whom whose"`
	Subordinators  set `words:"after before when while because since until although if but as"`
	Pauses         set `words:"pause pauses halt freeze standstill calm"`
	Owners         set `words:"his her its their"`
	Compounds      set `words:"talks negotiations negotiator negotiators monitor monitors monitoring violation violations breach breaches proposal proposals plan plans offer offers line lines committee commission call calls demand demands terms resolution efforts effort extension announcement discussions mechanism observers bid hopes push initiative mission task appeal appeals document text conditions implementation deadline supervisors village collapse end"`
	WhereAfterNoun set `words:"in around across throughout at near inside over for along covering"`
	AroundNear     set `words:"around near outside"`
	ThereHere      set `words:"there here"`
	AllOver        set `words:"of across throughout in over"`
	Nationwide     set `words:"nationwide countrywide"`
	AreaKinds      set `words:"city cities town towns village villages port province provinces region regions district districts state states governorate area areas part parts suburb suburbs outskirts enclave island valley capital north south east west centre center all most much"`
	InOnOver       set `words:"in on over"`
	Quarrels       set `words:"war wars battle dispute row feud fight rivalry"`
	WarWars        set `words:"war wars"`
	PettyQuarrels  set `words:"feud feuds quarrel quarrels row spat squabble bickering wrangle tariffs tariff rivalry derby budget spending tax taxes fees wages pensions subsidies quotas boardroom newsroom locker dressing kitchen classroom courtroom playground"`
	QuarrelLinks   set `words:"on over for against about with"`
	Prizes         set `words:"drugs drug poverty crime corruption obesity cancer smoking tobacco plastic waste litter piracy graffiti leadership nomination nominees crown title premiership judges appointments"`
	NamedKinds     set `words:"band group duo quartet singer film movie novel album play musical opera brewery beer wine perfume horse racehorse ship yacht boat dog street road avenue square foundation charity magazine single song show exhibition company firm startup app game podcast village hamlet town"`
	Lines          set `words:"line lines"`
	WordTerm       set `words:"word words term terms name concept notion idea"`
	Sorts          set `words:"sorts sort kinds"`
	ThatThisIt     set `words:"that this it what them"`
	CallDescribe   set `words:"call calls called calling"`
	MeansTool      set `words:"means way tool method path instrument route weapon form"`
	Trials         set `words:"attempt effort try"`
	Compass        set `words:"north south east west northwest northeast southwest southeast"`
	Unions         set `words:"union unions association associations federation guild"`
	TheThis        set `words:"the this"`
	OnWith         set `words:"on over with for about"`
	OwnersAll      set `words:"its their his her our"`
	ThatThis       set `words:"that this"`
	ItThis         set `words:"it this"`
	DealsMany      set `words:"agreements deals accords pacts arrangements understandings"`
	Foiled         set `words:"failed foundered collapsed faltered stalled unsuccessful unravelled unraveled"`
	AttemptsMany   set `words:"attempts efforts tries bids initiatives declarations pledges promises failures experiments undertakings"`
	AppealsMany    set `words:"calls appeals demands offers proposals bids efforts plans pleas requests negotiations talks"`
	MutualOnes     set `words:"bilateral mutual reciprocal joint formal official"`
	Joints         set `of:"AndButThen AfterBefore OtherClause Contrasts" words:"as while because although though when if whereas but"`
	UntilNouns     set `words:"from at until till by before to towards toward through beyond"`
	ToForOn        set `words:"to for on"`
	BeforeUntil    set `words:"before until till"`
	Awaiting       set `words:"before until till by pending awaiting"`
	Ahead          set
	Bidding        set `words:"told tells urges urged asks asked begs implores"`
	Purposed       set `words:"designed meant intended aimed supposed"`
	WithinAfter    set `words:"within after only barely just"`
	Conceding      set `words:"although though while despite"`
	RebelKinds     set `words:"communist maoist marxist leftist muslim moslem islamic islamist christian separatist secessionist ethnic tribal armed hutu tutsi tamil moro kurdish guerrilla"`
	ForcesTroops   set `words:"forces troops soldiers"`
	Rebellion      set `words:"rebellion rebellions insurgency uprising rebels rebel guerrillas guerrilla insurgents insurgent separatists separatist militants militant mutineers mutiny secessionists junta"`
	Resuming       set `words:"resume resumed resumes resuming renew renewed renews restart restarted relaunched"`
	Flaring        set `of:"Resuming" words:"continued continue continues erupted erupt flared flare broke raged rage rocked persisted intensified rang resounded echoed hit pounded rumbled"`
	SoonJust       set `words:"shortly soon immediately just right barely moments only"`
	DidDoes        set `words:"did does"`
	ButYet         set `words:"but yet although though"`
	Prior          set
	ReliefActs     set `words:"delivery deliveries access aid assistance passage evacuation evacuations movement flow distribution supplies convoys repair repairs return entry release travel"`
	TheyBoth       set `words:"they both all these"`
	OrderNouns     set `words:"order orders decree decrees declaration declarations directive directives edict announcement announcements instruction instructions document text memorandum protocol move measure measures decision decisions term period extension prolongation promise promises pledge pledges undertaking"`
	TermNouns      set `words:"term period extension prolongation"`
	ManyOrders     set `words:"they both all these orders decrees declarations directives announcements instructions documents measures decisions"`
	TwinWords      set `words:"twin two three joint single separate parallel matching identical presidential written royal military revised current present extended"`
	BeforeClause   set `words:"when until before as because although though while where"`
	Ordinals       set `words:"first second third fourth fifth sixth seventh latter other previous latest last"`
	ItTheyHe       set `words:"it they he she we"`
	WithinInto     set `words:"within into from near"`
	InAcross       set `words:"in across around throughout inside over"`
	InAround       set `words:"in around across"`
	OtherClause    set `words:"after before when since because until while as once although though whereas"`
	ToInto         set `words:"to into cover include"`
	Areas          set `words:"areas area region regions province provinces city cities parts country fronts towns villages districts"`
	OtherClauses   set `words:"after before as since until because amid despite following when"`
	Contrasts      set `words:"but while although though because so yet"`
	AsNoSo         set `words:"as no so"`
	InIt           set `words:"in it"`
	NoWithout      set `words:"no without"`
	ToForSoon      set `words:"to for soon"`
	OfForThat      set `words:"of for that"`
	EachThe        set `words:"each the"`
	AllHalf        set `words:"all half midway partway"`
	TheseThem      set `words:"these them those"`
	OtherOthers    set `words:"other others"`
}

// timing holds the words of time: when, since when, for how long.
type timing struct {
	LastsOrHolds     set `of:"Lasts Last Lasted HoldsFor"`
	WhenOrOther      set `of:"When As OtherEvents"`
	DailyOpeners     set `of:"Daily EveryPer A"`
	AfterFrom        set `words:"after from"`
	Starting         set `words:"commencing starting beginning effective"`
	Foreseen         set `words:"scheduled planned agreed expected foreseen announced promised stipulated arranged intended ordered"`
	StartingOrUntil  set `words:"commencing starting beginning effective from until"`
	TimeLinks        set `words:"after before when as since until by"`
	TimePrepositions set `words:"from until till at on"`
	OtherEvents      set `words:"after before while as because although though whereas since until"`
	BesideEvents     set `words:"after following before despite amid covering around eve response wake"`
	LastOrThis       set `words:"last past this"`
	Weekdays         set `words:"monday tuesday wednesday thursday friday saturday sunday"`
	Months           set `words:"january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"`
	AgoOrOld         set `words:"ago earlier later old"`
	AgoOrLater       set `words:"ago earlier later"`
	LengthLinks      set `words:"for of lasting another"`
	Closing          set `words:"ending expiring finishing concluding"`
	StartingFrom     set `words:"commencing starting beginning effective from"`
	ToStart          set `words:"starting beginning effective start begin"`
	Original         set `words:"original initial"`
	EarlierOnes      set `words:"last earlier previous prior former old first"`
	Lasts            set `words:"lasts lasting"`
	ToWill           set `words:"to will would should"`
	HoldsFor         set `words:"hold holds run runs continue remain stay observed kept apply valid good"`
	ForAboutUp       set `words:"for of lasting least about around some up"`
	ForAbout         set `words:"for of lasting least about around some"`
	ForLasting       set `words:"for lasting"`
	PastWars         set `words:"world korean vietnam crimean boer napoleonic winter great"`
	Independence     set `words:"independence"`
	SinceAgo         set `words:"since ago"`
	EveryPeriod      set `words:"every each daily weekly monthly"`
	RunsFrom         set `words:"from until to till for"`
	Hinges           set `words:"when once after upon until before unless"`
	IfSoon           set `words:"if soon"`
	OnlyAs           set `words:"only as"`
	Signing          set `words:"signature signing signatures agreement announcement ceremony declaration publication signed"`
	AtOnce           set `words:"immediately forthwith instantly straightaway"`
	ThisMoment       set `words:"moment now"`
	Effective        set `words:"effective"`
	StraightRight    set `words:"straight right"`
	Inside           set `words:"within inside"`
	TimelyLinks      set `words:"at on when once after from within only"`
	AfterBefore      set `words:"as after before since because until"`
	AfterSince       set `words:"after since"`
	UntilWords       set `words:"to until till and through"`
	DayNight         set `words:"day night"`
	HoursTimes       set `words:"hours hour times minutes"`
	ThisDay          set `words:"today tonight tomorrow yesterday"`
	Meaning          set `words:"is are means refers denotes"`
	Definers         set `words:"agreement stoppage halt pause pauses suspension cessation break arrangement ceasefire cease truce"`
	Often            set `words:"twice thrice several many numerous countless five six seven eight nine ten dozen dozens through off out up over down apart when where away more less"`
	SeeBase          set `words:"see"`
	WillShall        set `words:"will shall"`
	// CompoundAppeals make of a truce before them one that somebody asks for: "despite the truce call".
	CompoundAppeals set `words:"call calls appeal appeals plea pleas request requests"`
}
