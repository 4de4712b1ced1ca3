package event

// terms holds the words that tell what a truce is for, what it hangs on, whom it leaves out, and what is not known of it.
type terms struct {
	IfUnder           set `words:"if under"`
	Obliges           set `words:"obliges requires commits binds"`
	OrdersThird       set `words:"orders instructs"`
	Provided          set `words:"provided providing"`
	ExchangeReturn    set `words:"exchange return"`
	Dependent         set `words:"depend depends conditional contingent"`
	Tied              set `words:"tied linked"`
	Conditional       set `words:"conditional contingent"`
	SideParty         set `words:"side party"`
	MayCan            set `words:"may can"`
	Withdrawing       set `words:"end terminate withdraw cancel"`
	BeforeNoCondition set `words:"even as what asked see ask wondered and"`
	AfterNoCondition  set `words:"not anything only ever any necessary so"`
	CouldMight        set `words:"could might"`
	WillWouldShall    set `words:"will would shall"`
	TermsOrPlan       set `words:"terms plan truce ceasefire"`
	ItsWhich          set `words:"its which"`
	Shooting          set `words:"shooting fighting hostilities fire guns"`
	WillMustShall     set `words:"will must shall"`
	MustWill          set `words:"must will"`
	Quiet             set `words:"quiet calm lull it holds hold"`
	BoundTo           set `words:"gather assemble withdraw withdrawn pulled pull disarm disarmed freed released exchanged lifted reopened confined surrender handed quartered demobilised demobilized"`
	BoundOnes         set `words:"fighters troops soldiers weapons forces guns artillery rebels guerrillas prisoners hostages sides armies detainees siege blockade captives tanks units children women"`
	Applies           set `words:"apply extend cover include bind protect"`
	Excludes          set `words:"excludes excluding exempts exempting"`
	Excepting         set `words:"excluded except barring"`
	Exceptions        set `words:"exception exclusion"`
	LeavesOut         set `words:"leaves leaving"`
	Exempted          set `words:"excluded exempt exempted barred"`
	PartOf            set `words:"part party covered parties signatory included bound"`
	AimLinks          set `words:"allow enable permit provide let facilitate exchange ensure hopes goal aim resuscitating relaunch critical so for during over ahead while reasons"`
	AimVerbs          set `words:"give get deliver evacuate make bring help inquire"`
	OfFor             set `words:"of for"`
	AimPrepositions   set `words:"for during over so ahead while"`
	TakenOut          set `words:"brought taken moved get move ferried"`
	LeaveFlee         set `words:"leave flee"`
	Beings            set `words:"being were was been"`
	Telling           set `words:"urged warned told ordered instructed directed forced forcing urging warning ordering telling prompted prompting"`
	DaysOf            set `words:"day days eve month"`
	ForFeast          set `words:"for during over through until throughout this"`
	DuringUntil       set `words:"during until"`
	Swapped           set `words:"exchange swap exchanged swapped"`
	HowLong           set `words:"duration length long"`
	Limits            set `words:"limit limited"`
	ConditionsOrTerms set `words:"conditions terms"`
	HourDate          set `words:"hour date"`
	HourParts         set `words:"an half to"`
	Checking          set `words:"monitor monitored check verify enforced enforce supervise supervised monitoring police policed monitors observers verification supervision"`
	Renewals          set `words:"renewed extended renewal extension prolonged"`
	Permanence        set `words:"permanent permanence"`
	OccurMention      set `words:"occur mention"`
	Occurring         set `words:"occur appear figure"`
	Unsettled         set `words:"undecided unsettled unresolved undetermined"`
	Resolved          set `words:"settled decided fixed determined agreed resolved set named specified announced defined worked"`
	SpellsOut         set `words:"say says spell spells specify specifies mention mentions name names define defines give gives"`
	Papers            set `words:"statement text paper document agreement accord deal communique declaration protocol pact memorandum decree order plan announcement pages articles"`
	Questions         set `words:"who what which how when where whether whose"`
	AreaWords         set `words:"area areas territory extent boundaries map maps"`
	Applying          set `words:"apply applies applied hold holds extend extends cover covers"`
	TakingPart        set `words:"accept accepts respect observe honour honor join reciprocate respond abide comply"`
	OfAboutOn         set `words:"of about on"`
	NeitherNor        set `words:"neither nor"`
	DoDoes            set `words:"does did do has is are was were"`
	StillRemains      set `words:"still remains remained remain"`
	WordMention       set `words:"word mention line sentence"`
	AnyA              set `words:"a any one single"`
	AnyIts            set `words:"any its this"`
	Unclear           set `words:"unclear unknown murky undisclosed unspecified"`
	Details           set `words:"word details indication information detail"`
	StartFacts        set `words:"date dates time timetable start duration hour limit deadline term"`
	WasGiven          set `words:"set given announced fixed agreed mentioned named specified"`
	WasSaid           set `words:"clear known immediately disclosed specified say announced specify give predict limit disclose explain mention occur said given spell"`
	NobodySaid        set `words:"neither nobody nothing"`
	DeclinedRefused   set `words:"declined refused"`
	NotGiving         set `words:"giving saying specifying disclosing setting"`
	Disclosing        set `words:"say said specify specified disclose disclosed"`
	StartWords        set `words:"start begin effect force started begun starts begins applied"`
	EndWords          set `words:"end ends expire expires ended"`
	InForce           set `words:"force effect place"`
	Valid             set `words:"holding over valid"`
}

// breaches holds the words that tell who is said to have broken a truce.
type breaches struct {
	Constitutes    set `words:"as a be constitute"`
	Accusing       set `words:"accused accuses accusing accuse blamed blame blames blaming charged"`
	Trading        set `words:"exchange exchanges traded exchanged trading exchanging trade swapped swap"`
	Breaches       set `words:"violations breaches violation breach"`
	Denies         set `words:"denied denies denying"`
	Defence        set `words:"defense defence"`
	ItAsIn         set `words:"it as in"`
	CalledWas      set `words:"called was calls"`
	SinceWhen      set `words:"since when after"`
	BreachWords    set `words:"shot dropping bombarding raiding killings incidents incident attack seizing capturing burning abducting kidnapping overturning wrecking killing ambushing hitting failing ignoring flouting disregarding undermining sabotaging resuming shooting violations violation breaching breaches breach breached violated breaking broken attacking attacks firing shelling opened opening launching bombing provocations ambushes strikes charges accusations blame claims offensive"`
	ChargedWith    set `of:"BreachWords" words:"fired started begun torn bombed shelled attacked raided"`
	Counting       set `words:"said says claimed counted recorded reported alleged"`
	Counts         set `words:"repeated numerous several dozens hundreds thousands many scores flagrant serious"`
	DeniedActs     set `words:"violating breaking breaching having"`
	DeniedThings   set `words:"violation violations breach wrongdoing involvement"`
	ItThemThe      set `words:"it them that this the these those any"`
	Seizing        set `words:"captured seized stormed overran raided ambushed invaded bombarded took retook"`
	Struck         set `words:"launched fired shelled attacked bombed exploded fell killed struck shot landed opened"`
	Began          set `words:"began started took came went was had"`
	Denial         set `words:"denied denies denying deny denial insisted"`
	SaidSays       set `words:"said says"`
	EachBoth       set `words:"each both either"`
	TellsOf        set `of:"SaidSays" words:"say saying"`
	Saying         set `words:"say says said claim claims claimed alleged allege"`
	Claimed        set `words:"claimed claim claims accused accusing accusations alleged alleging said blamed reports reported says"`
	Accused        set `words:"accused accuses accusing accuse blamed blames blaming"`
	Technically    set `words:"as be a technically constitute"`
	CountsAs       set `words:"count constitute be considered amount technically counted"`
	BreachViolate  set `words:"breach violate"`
	WeI            set `words:"we i"`
	OwnMen         set `words:"forces men troops fighters army units movement group militia soldiers guerrillas side military"`
	Joins          set `words:"sign signed join joined accept accepted subscribe subscribed ratify ratified"`
	ItEither       set `words:"it either them any anything one"`
	AndBut         set `words:"and but nor"`
	NamedIn        set `words:"named mentioned listed"`
	ByInTo         set `words:"by in to"`
	Accepts        set `words:"accept accepted"`
	DoDoesNow      set `words:"do does"`
	Sealed         set `words:"signed initialled initialed sealed"`
	Greets         set `words:"welcome welcomes welcomed welcoming hail hails hailed hailing applaud applauds applauded applauding praise praises praised praising salute salutes saluted"`
	AnswerVerbs    set `words:"welcome welcomes welcomed ignore ignores ignored heed heeds heeded defy defies defied back backs endorse endorses endorsed renew renews repeat repeats"`
	DateWords      set `words:"date day time hour timetable timeline timeframe deadline schedule"`
	CaseEvent      set `words:"case event"`
	OfThat         set `words:"of that"`
	RespondTo      set `words:"respond retaliate react answer punish deter investigate examine probe record monitor report prevent confront counter tolerate"`
	FightingAt     set `words:"fighting battling besieging opposing attacking against ruling governing controlling holding occupying defending representing backing"`
	DelegateNouns  set `words:"delegates delegations representatives negotiators officers commanders envoys leaders"`
	SignedSo       set `words:"signed so signs initialled initialed"`
	Signs          set `words:"signed sign initialled aboard names"`
	Measures       set `words:"order suspension extension halt decision pause measure deal accord"`
	SignedAgreed   set `words:"signed agreed accepted approved"`
	OpsWords       set `words:"operations attacks strikes fighting raids hostilities"`
	Stops          set `words:"end stop cease"`
	TalksPeace     set `words:"talks peace negotiations"`
	Attacked       set `words:"attacked provoked"`
	FiredShot      set `words:"fired shot"`
	AtUpon         set `words:"at on upon"`
	Upon           set `words:"on at first before civilians"`
	Regarding      set `words:"call treat regard consider see view count classify describe deem rate"`
	PutDown        set `words:"put attributed blamed ascribed"`
	Accidents      set `words:"wedding weddings accident accidents mistake misunderstanding celebration celebrations celebratory error fireworks training criminals"`
	InThe          set `words:"in the"`
	Kept           set `words:"honoured honored observed respected kept"`
	KeptTo         set `words:"observed respected kept honoured honored upheld"`
	Registered     set `words:"recorded registered reported confirmed observed noted documented logged"`
	Committed      set `words:"committed perpetrated"`
	CommitsIt      set `words:"committed commits commit committing perpetrated perpetrating continued continues repeated"`
	SaidToBe       set `words:"alleged perceived purported supposed claimed suspected apparent"`
	BesideBreach   set `words:"continued continuing ongoing daily near further other fresh new latest blatant gross clear systematic constant countless frequent recent past any all those these of over than more"`
	OverThem       set `words:"over regarding about concerning for against"`
	Warning        set `words:"warned warning warns urged condemned condemning criticised criticized denounced"`
	Counted        set `words:"listed lists counted counts recorded registered reported reports logged documented tallied noted claimed"`
	Incidents      set `words:"breaches violations breach violation explosions attacks shellings shells rockets strikes incidents explosion shots bursts raids ambushes drones fire firefight"`
	Numbers        set `words:"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen a one"`
	Broke          set `words:"broken violated breached"`
	Used           set `words:"used exploited using abused"`
	ShootingActs   set `words:"firing fired attacked shot shelled shooting fire aimed opened launched responsible started begun began struck hit"`
	BehindIt       set `words:"behind involved"`
	Rejecting      set `words:"rejected rejects dismissed dismisses rejecting dismissing denied disputed refuted"`
	ChargeNouns    set `words:"accusation accusations charge charges allegation allegations claim claims"`
	Untrue         set `words:"false untrue lies lie baseless unfounded nonsense fabrication fabricated groundless"`
	NotThere       set `words:"nowhere nothing only not never merely"`
	Answered       set `words:"responded returned answered replied reacted defended retaliated"`
	TechnicallyNot set `words:"technically not"`
	ConstituteBe   set `words:"as constitute be"`
	FireVerbs      set `words:"shelled bombed bombarded attacked ambushed raided stormed strafed rocketed pounded torched clashed fired overran besieged"`
	ShotIng        set `words:"attacking shelling firing bombing bombarding shot"`
	Carried        set `words:"carried"`
	FireKills      set `words:"killed wounded injured struck hit"`
	StruckHit      set `words:"struck hit"`
	FireHappens    set `of:"Resuming" words:"fell landed exploded erupted flared raged rocked persisted intensified rang echoed continued continue continues landing"`
	FireGoes       set `words:"went going broke goes gone breaking opened"`
	OnOffOut       set `words:"on off out up"`
	FireSwaps      set `words:"exchanged traded opened came"`
	FireGoods      set `words:"fire shelling shells shell gunfire shots shooting rockets rocket mortars mortar missiles missile bombs bomb bombing bombings explosion explosions blasts blast airstrikes airstrike strikes raid raids clashes fighting bombardment gunmen snipers sniper jets warplanes aircraft artillery tanks mine rounds salvos attacks attack grenade grenades drones drone helicopters sniping"`
	FireKinds      set `words:"small heavy artillery mortar rocket sniper tank machine under gun"`
	DespiteDuring  set `of:"Despite" words:"during defiance defying"`
	Makings        set `words:"announcement signing ceremony start beginning deadline signature signatures proclamation declaration deal agreement accord"`
	Although       set `words:"although though but however"`
	FireHeard      set `words:"heard reported recorded registered saw witnessed counted"`
}

// telling holds words that are asked for alone by what is read of terms and roles.
type telling struct {
	Already, Among, Been, Brought, Called, Come, Diplomacy, Extend, Go, Here, Including, Land, Later, Invited, Nothing, Nowhere, Peace, Put, Question, Seen, Silent, Term, Thanks, Time, Where, While, Whose, Work set

	WatchedOver   set `words:"overseen supervised monitored watched verified policed observed"`
	WatchedThings set `words:"line lines front fronts border disengagement withdrawal separation forces weapons disarmament compliance it them points zone corridor implementation handover"`
	Tallied       set `words:"recorded registered counted documented logged verified"`
	MadeOf        set `words:"composed consisting made drawn formed comprising"`
	OfFromBy      set `words:"of from by"`
	HasMembers    set `words:"comprising comprises includes include including involving involves"`
	RunBy         set `words:"chaired hosted headed led run"`
	FallsLeft     set `words:"fall falls fell left entrusted assigned handed given"`
	Provides      set `words:"provides provided establishes established creates created sets"`
	Heading       set `words:"chairs heads leads runs represents chaired headed led represented"`
	AskedTo       set `words:"asked invited requested chosen appointed named accepted agreed"`
	HelpOf        set `words:"help assistance mediation offices push nudge encouragement involvement intercession diplomacy initiative"`
	Aids          set `words:"help helps helped helping"`
	Thanking      set `words:"thank thanks thanked thanking commend commends commended commending grateful gratitude praise praises praised praising applaud applauds applauded recognise recognize recognised recognized salute saluted"`
	Services      set `words:"effort efforts role part work mediation mediating brokering help helping support leadership involvement facilitation hosting contribution diplomacy"`
	Efforts       set `words:"efforts"`
	Grew          set `words:"grew outcome result product fruit"`
	Outcome       set `words:"outcome result product fruit"`
	Shuttling     set `words:"shuttling shuttled shuttles shuttle"`
	Carrying      set `words:"carried carrying carries relayed relaying passed passing conveyed conveying ferried ferrying"`
	Joining       set `words:"brought brings bring bringing talked talking got coaxed coaxing persuaded nudged cajoled"`
	Extracting    set `words:"extracted wrung won obtained wrested coaxed"`
	Presiding     set `words:"presided presides presiding"`
	MakingPeace   set `words:"broker mediate end extend secure halt stop save rescue bring reach arrange prolong renew calm negotiate"`
	WithThrough   set `words:"with through by via under after following"`
	GoodActive    set `words:"good active personal direct discreet quiet final last diplomatic swiss norwegian"`
	OfOffices     set `words:"of and round rounds days weeks months hours effort efforts series shuttle envoy presidential"`
	Arranged      set `words:"arranged brokered mediated facilitated negotiated reached achieved obtained secured"`
	ThemBoth      set `words:"them both"`
	Warring       set `words:"warring rival opposing feuding hostile"`
	SidesNouns    set `words:"sides parties factions rivals enemies leaders generals governments camps"`
	ToTable       set `words:"to into round around"`
	Letters       set `words:"text texts message messages proposals proposal papers letters letter drafts draft offers offer replies"`
}
