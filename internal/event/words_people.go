package event

// people holds the words that tell who does what beside the truce: who speaks for whom, who stands between, who is a side.
type people struct {
	LinksOfList    set `words:"and the of by with"`
	LinksToActor   set `words:"and the a an"`
	GroupsOrTwo    set `words:"groups group two"`
	TalkedAbout    set `words:"talks negotiations agreement agreements deal accord accords pact memorandum truce truces ceasefire ceasefires armistice lull pause cessation discussions compliance arrangement understanding it both halt implementation line calm plan release meeting document terms"`
	Together       set `words:"together along jointly"`
	SentToHelp     set `words:"agreed mandated deployed helped helping helps sent"`
	OnlyOffered    set `words:"offered ready willing wants hopes tried trying sought"`
	BesideTitle    set `words:"chief main sole joint as and host facilitator mediator broker lead official go"`
	ActedAs        set `words:"acted acts acting act served serves serving serve"`
	RolePart       set `words:"role part function"`
	Plays          set `words:"play plays played playing assumed assumes took takes taken"`
	Leads          set `words:"lead leads leading led heads heading headed spearheads spearheading spearheaded conducts conducted conducting undertook chairs chaired chairing"`
	Undertaken     set `words:"led headed conducted spearheaded undertaken performed handled done chaired run"`
	SentOut        set `words:"sent deployed dispatched provided fielded appointed supplied"`
	ActedServed    set `words:"acted served"`
	Sending        set `words:"send sent deploy deployed dispatch dispatched provide contribute"`
	OtherWatch     set `words:"rights war election media opposition"`
	BeforeWatchers set `words:"military unarmed ceasefire truce fire cease peace"`
	Proxies        set `words:"leaders leader commanders commander delegates delegations delegation representatives representative negotiators envoys officials ministers presidents chiefs heads members officers spokesmen spokesman generals delegate negotiator general governments forces troops states"`
	TogetherOrBoth set `words:"together along jointly both either"`
	Assaults       set `words:"attacks strikes airstrikes raids bombing bombardment shelling offensive assault fire firing campaign"`
	Counterparts   set `words:"counterpart counterparts"`
	Creeds         set `words:"islamist jihadist shiite shia sunni maoist marxist communist leftist kurdish tamil tuareg catholic protestant loyalist republican christian muslim druze moro separatist"`
	LedBacked      set `words:"led backed recognised recognized linked aligned allied affiliated supported sponsored dominated inspired"`
	BackedOnes     set `words:"backed led supported armed allied aligned affiliated linked loyal close opposed trained sponsored headed commanded"`
	ByWithTo       set `words:"by with to"`
	HoldControl    set `words:"held took fought ran seized overran overthrew hold control run"`
	Charged        set `words:"charged tasked entrusted mandated responsible assigned"`
	BeforeVerb     set `words:"help helped on each then set due did do does"`
	Statements     set `words:"statement statements"`
	BetweenWith    set `words:"between with among"`
	NoParty        set `words:"effect immediate the"`
	ServingAs      set `words:"serving acting as present looking watching"`
	HelpNotParty   set `words:"help support effect aim mediation"`
	Meetings       set `words:"call calls meeting meetings conversation conversations summit talks negotiations discussion discussions contact contacts consultations dialogue"`
	Concluded      set `words:"agreed signed reached declared concluded made struck announced"`
	Includes       set `words:"means includes meant included"`
	BrokeredOnes   set `words:"brokered mediated backed sponsored facilitated monitored guaranteed negotiated led"`
	Ordering       set `words:"ordered orders ordering instructed instructs instructing told commanded directed directs"`
	UrgedLinks     set `words:"on upon to for with"`
	OwnFire        set `words:"strikes airstrikes attacks bombing bombardment shelling raids campaign offensive offensives operations assault rockets"`
	OpposedIn      set `words:"war fighting clashes conflict battles battle talks negotiations discussions meeting meetings summit struggle hostilities dialogue violence wars combat confrontation exchanges"`
	Battling       set `words:"fought fight fights shelled shelling fired fire attacked attacking bombed bombing bombarded battled battling accused accuse accuses accusing blamed blame blames blaming shooting shot killing clashed raided raiding struck besieged"`
	FromBetween    set `words:"from between"`
	ReadRead       set `words:"read reads reading"`
	NamedSet       set `words:"named set gave"`
	DayHours       set `words:"day date hour"`
	Announcement   set
	MadeMake       set `words:"made makes make making"`
	HeraldOrders   set `words:"order orders"`
	OnBy           set `words:"on by under"`
	HeraldNouns    set `words:"announcement statement communique letter message address broadcast decree declaration tweet speech proclamation"`
	SignedIssued   set `words:"signed issued released published read sent"`
	TogetherAgain  set `words:"together again out anew only just forward"`
	TalkedInto     set `words:"talked coaxed persuaded nudged prodded cajoled convinced bounced shoehorned"`
	Urging         set `words:"urging behest prompting prodding instigation insistence invitation"`
	ToAccept       set `words:"accept agree sign extend stop halt observe hold suspend lay"`
	AtOn           set `words:"at on upon"`
	SealedPast     set `words:"signed initialled initialed"`
	Binding        set `words:"underwrote undertook subscribed concluded struck observed kept accepted pledged committed promised practised practiced sealed agreed"`
	PutsGives      set `words:"put set gave affixed"`
	NamesTo        set `words:"name names signature signatures initials thumbs thumb thumbprints pen"`
	Their          set
	WhatSigned     set `words:"what"`
	ByOf           set `words:"by of"`
	EyesPresence   set `words:"eyes presence gaze"`
	UnderIn        set `words:"under in before"`
	Through        set
	ForcesNamed    set `words:"army police militias militia military troops forces rebels guerrillas fighters paramilitaries"`
	ExtentLinks    set `words:"in across around throughout inside over for along off near on"`
	ChairPlace     set `words:"place seat chair"`
	NotWith        set `words:"without"`
}
