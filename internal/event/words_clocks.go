package event

// clocks holds the words that stand beside days and clocks, and tell of what a length or a day is said.
type clocks struct {
	BansAndLaws   set `words:"law laws curfew ban bans embargo sanctions bill tariff tariffs blackout amnesty levy"`
	Signature     set `words:"signature signing signatures"`
	LastRun       set `words:"last lasts run runs hold holds continue"`
	InOn          set `words:"in on"`
	MoreLonger    set `words:"more longer"`
	Ended         set `words:"terminated ended annulled void over suspended"`
	Leaving       set `words:"abandoned abandoning abandons null void dead over lapse lapses withdraw withdraws withdrawing withdrew withdrawn quit quits quitting leaving revoke revoked revoking cancelled canceled cancelling canceling terminate terminates terminating scrap scrapped scrapping"`
	Roughly       set `words:"or roughly about approximately around probably"`
	Pairing       set `words:"between for"`
	RangeLinks    set `words:"to until till through"`
	BeforeBegins  set `words:"of after before since upon on"`
	AfterClocks   set `words:"gmt utc hours hrs local"`
	AtFirst       set `words:"initially first originally"`
	Dragged       set `words:"went go goes dragged stalled stretched"`
	NamedDays     set `words:"today tonight tomorrow yesterday day"`
	OnOf          set `words:"on of"`
	HourTime      set `words:"hour time minute moment"`
	BeforeClocks  set `words:"at around about from precisely exactly sharp just shortly on or the stroke of dot"`
	EndingBy      set `words:"with in under by through without"`
	Stilled       set `words:"ended stopped ceased subsided abated eased finished halted closed paused concluded quietened"`
	Parleying     set `words:"talks negotiations meeting meetings summit"`
	Interim       set `words:"giving leaving allowing granting"`
	EndClose      set `words:"end close"`
	Daybreaks     set `words:"dawn daybreak daylight sunrise sunset sundown dusk nightfall noon midday midnight dark"`
	InARow        set `words:"straight consecutive successive full"`
	OrdinalEnds   set `words:"st nd rd th"`
	Days          set `words:"day days"`
	Years         set `words:"year years"`
	GoesOn        set `words:"go goes going gone went carry carries carried keep keeps kept on"`
	InOnInto      set `words:"in on into"`
	UntilTill     set `words:"until till"`
	Upward        set `words:"up"`
	WhatDay       set `words:"what whichever whatever"`
	Further       set `words:"another further additional extra more"`
	Added         set `words:"further additional extra"`
	IntoAfter     set `words:"into after"`
	Follows       set `words:"follow follows followed following"`
	ShortWhiles   set `words:"hours minutes moments seconds"`
	AfterOrBefore set `words:"after before"`
	Records       set `words:"worst best longest heaviest deadliest bloodiest quietest calmest biggest largest gravest fiercest most only"`
	AnnouncedEnd  set `words:"announced announces announcing declared declares declaring proclaimed proclaims marked brought brings bringing spelled spelt with"`
	Ensuring      set `words:"ensure ensures ensuring ensured guarantee guarantees guaranteeing"`
	DayDate       set `words:"day date hour moment"`
	HolyDay       set `words:"good holy easter palm"`
	Dating        set `words:"date dates dated dating"`
	PastLast      set `words:"past last"`
	StartPoint    set `words:"day date hour moment time minute"`
	TakesEffect   set `words:"took takes take came comes come went go goes began begin begins started start starts entered enters enter"`
	SeesStart     set `words:"saw see sees marked marks mark"`
	WasWere       set `words:"was were"`
	SupposedMeant set `words:"supposed meant"`
	Deploying     set `words:"deploy deploys deployed deploying establish establishes established mandate mandates mandated authorise authorises authorised authorize authorizes authorized send sends sent"`
	NearlyOver    set `words:"nearly almost than"`
	Scant         set `words:"barely hardly scarcely under than almost nearly"`
	ItIts         set `words:"it its"`
	Running       set `words:"valid effective binding operative operational beginning starting commencing running counting counted dating reckoned"`
	Stretching    set `words:"extending running lasting continuing ending"`
	NewYear       set `words:"year duration weekend"`
	Routes        set `words:"route routes road roads convoys crossing crossings"`
	Stroke        set
	OntoTime      set `words:"on at from since as of with for until till through exactly precisely only"`
	Effects       set `words:"force effect place operation vigour vigor"`
	InWith        set `words:"in into with"`
	FirstLast     set `words:"first last final"`
	Onset         set `words:"beginning start onset commencement opening inception"`
	Expiry        set `words:"expiry expiration end close term deadline"`
	Doings        set `words:"talks negotiations conference summit visit meeting withdrawal withdrawals pullout release releases exchange swap curfew vote election elections referendum trial tour march convoys flights deliveries disarmament amnesty offensive war siege strike strikes sanctions embargo blockade season campaign"`
	Undertakings  set `words:"talks negotiations dialogue process war conflict fighting clashes violence hostilities offensive campaign operation siege crisis visit meeting conference summit uprising insurgency rebellion revolt standoff unrest bombardment blockade battle battles push assault protest protests term mandate season harvest holiday session drive lockdown curfew emergency embargo ban sanctions transition ultimatum drought famine"`
	Occasions     set `words:"opening reopening anniversary inauguration census funeral funerals parade ceremony rally congress session hearing exams games festival fair pilgrimage schools school independence"`
	Participles   set `words:"held cut shut built begun sent taken lost won seen hit torn struck driven left"`
	ToBeOn        set `words:"due planned scheduled expected set slated fixed called"`
	Particles     set `words:"off up out down forward forth aside away back over"`
	MakingNouns   set `words:"announcement declaration signing signature signatures initials initialling initialing proclamation communique"`
	MakingVerbs   set `words:"signed initialled initialed announced declared proclaimed decreed ordered instructed directed promised decided underwrote endorsed revealed unveiled penned published subscribed concluded granted pledged vowed undertook bound agreed accepted restored"`
	SignedToo     set `words:"budget law treaty contract bill"`
	Names         set `words:"name names signature signatures pen pens hand hands thumb thumbs initials"`
	SetPut        set `words:"put puts set gave give affixed wrote shook shaken added"`
	PenTo         set `words:"to"`
	SoThat        set `words:"so that thus both they"`
	EndOrMore     set `words:"end ended ending over terminated renewal extension expiry collapse void extended prolonged withdrawal revocation cancellation abandonment suspension lifting"`
	AsBeing       set `words:"as for being"`
	ItsThe        set `words:"its the"`
	OpeningDay    set `words:"first opening"`
	Lasting       set `words:"last hold run stand continue remain holds lasts runs stands good"`
	SetTimed      set `words:"set timed fixed scheduled called due"`
	TermLength    set `words:"term period duration lifespan length"`
	Sum           set `words:"sum all total"`
	All           set
	Told          set
	MadeOut       set `words:"made set gave issued"`
	OrderWord     set `words:"order orders instruction instructions word pledge promise hour date"`
}
