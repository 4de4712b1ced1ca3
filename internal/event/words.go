package event

import (
	"reflect"
	"strings"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// Rules ask what a word is by the name of a set of words, which costs a look at one bit:
//
//	r.word(i, r.w.Weekdays)
//
// A set is one line, a field with its words in its tag, in the structure of the question that it serves:
//
//	Weekdays set `words:"monday tuesday wednesday"`
//
// A set of all words of some others names them, so that a rule can first ask whether it has anything to ask:
//
//	Daily set `of:"EveryDay EveryNight"`
//
// A field without a tag is a set of one word, its own name. Words are written in lower case and without apostrophes; they match in any
// case, but not what has an accent, an apostrophe or periods in it: "Us" and not "U.S.", "were" and not "we're".

// words are the words of the room.
type words struct {
	whole
	single
	phrasing
	timing
	clocks
	people
	life
	terms
	breaches
	telling
}

// A set is a set of words: the number of its bit.
type set uint32

// A Finder knows the words that the room's rules ask for. It is immutable.
type Finder struct {
	w         words
	known     rule.Table[uint16] // word -> index into meanings
	meanings  []meaning          // the first is that of all words without one
	bits      []uint64           // the rows of all words; the first row is that of words in no set
	row       uint32             // length of one
	goBetween []goBetweenSets
	purposes  []set
	roleRules [cue.Violator + 1]string       // how evidence of a role is named
	timeRules [cue.ExpectedExpiry + 1]string // and of a time
}

// A meaning is all that the room's rules ask of a word.
type meaning struct {
	sense  cue.Sense
	row    uint32 // where its row of bits begins
	length int32  // of the word as it is written in a set
	words  uint64 // the first of its row
}

// New registers the room's words, beside those of the cues.
func New(b *rule.Builder, cues *cue.Finder) *Finder {
	f := &Finder{meanings: make([]meaning, 1, 1<<12)}
	f.known.Grow(b.Len() + 500)
	cues.Each(func(id token.ID, s cue.Sense) { f.meaning(id).sense = s })
	v := vocabulary{b: b}
	v.addFields(&f.w)
	for i := range goBetweenRows {
		f.goBetween = append(f.goBetween, v.goBetween(&goBetweenRows[i]))
	}
	for i := range purposes {
		f.purposes = append(f.purposes, v.add(purposes[i].words))
	}
	v.finish(f)
	for a := range f.roleRules {
		f.roleRules[a] = "role: " + cue.Agent(a).String()
	}
	for s := range f.timeRules {
		f.timeRules[s] = "time: " + cue.Step(s).String()
	}
	return f
}

// A vocabulary collects sets.
type vocabulary struct {
	b      *rule.Builder
	sets   [][]string
	fields []reflect.StructField // of the structures in words
	named  map[string]int32      // which field has a name
}

// addFields makes a set of each field of the structures in w, which it numbers.
func (v *vocabulary) addFields(w *words) {
	v.collect()
	value, next := reflect.ValueOf(w).Elem(), 0
	for i := range value.NumField() {
		part := value.Field(i)
		for k := range part.NumField() {
			part.Field(k).SetUint(uint64(v.add(v.wordsOf(&v.fields[next]))))
			next++
		}
	}
}

// collect lists the fields.
func (v *vocabulary) collect() {
	const some = 1024
	v.fields, v.named = make([]reflect.StructField, 0, some), make(map[string]int32, some)
	whole := reflect.TypeFor[words]()
	for i := range whole.NumField() {
		part := whole.Field(i).Type
		for k := range part.NumField() {
			f := part.Field(k)
			v.named[f.Name] = int32(len(v.fields))
			v.fields = append(v.fields, f)
		}
	}
}

// wordsOf returns the words of a field.
func (v *vocabulary) wordsOf(f *reflect.StructField) []string {
	if f.Tag == "" {
		return []string{strings.ToLower(f.Name)}
	}
	out := strings.Fields(f.Tag.Get("words"))
	for name := range strings.FieldsSeq(f.Tag.Get("of")) {
		if i, ok := v.named[name]; ok {
			out = append(out, v.wordsOf(&v.fields[i])...)
		}
	}
	return out
}

// add makes a set.
func (v *vocabulary) add(ws []string) set {
	v.sets = append(v.sets, ws)
	return set(len(v.sets) - 1)
}

// meaning returns the entry of a word.
func (f *Finder) meaning(id token.ID) *meaning {
	k := f.known.Get(id)
	if k == 0 {
		k = uint16(len(f.meanings))
		f.known.Set(id, k)
		f.meanings = append(f.meanings, meaning{})
	}
	return &f.meanings[k]
}

// finish lays out the rows.
func (v *vocabulary) finish(f *Finder) {
	f.row = uint32(len(v.sets)+63) / 64
	size := f.row
	var ids []token.ID // of the words of all sets
	for _, ws := range v.sets {
		for _, w := range ws {
			id := v.b.Word(w)
			if k := f.meaning(id); k.row == 0 {
				k.row, k.length = size, int32(len(w))
				size += f.row
			}
			ids = append(ids, id)
		}
	}
	f.bits = make([]uint64, size)
	for n, ws := range v.sets {
		for range ws {
			k := f.meaning(ids[0])
			f.bits[k.row+uint32(n)/64] |= 1 << (n % 64)
			k.words = f.bits[k.row]
			ids = ids[1:]
		}
	}
}

// A fact is what is known of a token.
type fact struct {
	sense cue.Sense
	row   uint32 // of its word in bits
	time  int32  // index+1 into Context.Times of the expression that it is part of
}

// A passage is what the words of a sentence say together.
type passage struct {
	senses cue.Sense
	words  uint64 // of the first sets
	around uint64 // the bits of its words
	timed  bool   // it holds a temporal expression
	truce  bool   // it mentions a truce, once the mentions are told apart
}

// look gathers the facts of every token and sentence, as far as they hang on words alone.
func (r *reader) look() {
	f := r.f
	for n, s := range r.d.Sentences {
		var p passage
		facts := r.facts[s.First:s.End]
		for i := range facts {
			t := &r.tokens[s.First+i]
			m := &f.meanings[f.known.Get(t.Word)]
			// All ones if the word is written as in the sets, else 0: no guess of the processor's can go wrong.
			as := uint64(int64(m.length^(t.End-t.Start)|int32(t.Class^token.Word))-1) >> 63
			as = -as
			p.senses |= m.sense
			p.around |= cue.Bit(t.Word)
			p.words |= m.words & as
			facts[i] = fact{sense: m.sense, row: m.row & uint32(as)}
		}
		r.passages[n] = p
		r.all.senses |= p.senses
		r.all.words |= p.words
	}
}

// anywhere reports whether a word of the article is in a set of whole, so that a rule need not ask in every sentence. Of other sets it holds that
// they are.
func (r *reader) anywhere(w set) bool { return w >= 64 || r.all.words>>w&1 != 0 }

// word reports whether token i is a word of a set.
func (r *reader) word(i int, s set) bool {
	return uint(i) < uint(len(r.facts)) && r.bits[r.facts[i].row+uint32(s/64)]>>(s%64)&1 != 0
}

// sense returns what the word of token i can mean beside a truce.
func (r *reader) sense(i int) cue.Sense {
	if uint(i) >= uint(len(r.facts)) {
		return 0
	}
	return r.facts[i].sense
}

// time returns the index of the temporal expression over token i, or -1.
func (r *reader) time(i int) int {
	if uint(i) >= uint(len(r.facts)) {
		return -1
	}
	return int(r.facts[i].time) - 1
}

// has reports whether a word of a sentence has one of some senses.
func (r *reader) has(s token.Sentence, any cue.Sense) bool {
	return s.First < s.End && r.passages[r.tokens[s.First].Sent].senses.Has(any)
}

// timed reports whether a temporal expression stands in a sentence.
func (r *reader) timed(s token.Sentence) bool {
	return s.First < s.End && r.passages[r.tokens[s.First].Sent].timed
}

// says reports whether a word of a sentence is in a set. It costs as little as word for the sets of whole.
func (r *reader) says(s token.Sentence, w set) bool {
	if s.First >= s.End {
		return false
	}
	if w < 64 {
		return r.passages[r.tokens[s.First].Sent].words>>w&1 != 0
	}
	for i := s.First; i < s.End; i++ {
		if r.word(i, w) {
			return true
		}
	}
	return false
}

// calls reports whether a word before the head of a mention's phrase is in a set: "a humanitarian truce". It costs as little as word for
// the sets of whole.
func (r *reader) calls(m *mention, w set) bool {
	if w < 64 {
		return m.said.words>>w&1 != 0
	}
	for k := m.np.First; k < m.First; k++ {
		if r.word(k, w) {
			return true
		}
	}
	return false
}

// verbs calls f for every entry of the verb table that may stand at token i in one of some forms, as cue.Mentions.VerbAt does.
func (r *reader) verbs(i, limit int, forms cue.Sense, f func(v *cue.Verb, form cue.Form, end int) bool) {
	if !r.sense(i).Has(forms) {
		return
	}
	around := ^uint64(0)
	if n := r.tokens[i].Sent; limit <= r.d.Sentences[n].End {
		around = r.passages[n].around
	}
	r.cues.VerbAt(r.d, i, limit, around, forms, f)
}

// whole holds the sets that are asked of whole sentences or phrases, with says and calls. They come first, and may be 64: one look at a sentence answers.
type whole struct {
	Day, War, Humanitarian, Immediate, Monitoring, Preliminary set

	Between       set
	Reciprocal    set `words:"between each another"`
	PeopleToSave  set `words:"civilians wounded injured sick residents families people"`
	CountryOrAll  set `of:"Country Nationwide"`
	Freed         set `words:"freed released exchanged swapped exchange free swap release hand"`
	Captives      set `words:"prisoners hostages captives detainees"`
	Feasts        set `words:"eid ramadan ramzan christmas easter nowruz diwali tet passover boxing olympics"`
	Gangs         set `words:"gang gangs mara maras crips bloods cartel cartels clan clans tribes tribesmen"`
	Votes         set `words:"election elections referendum polls"`
	Daily         set `words:"daily nightly"`
	EveryPer      set `words:"every each per"`
	BreachNouns   set `words:"breach breaches violation violations violate breached"`
	Announcing    set `words:"announced announces announcing"`
	SignsAtAll    set `of:"SealedPast Binding PutsGives"`
	Heralds       set `of:"ReadRead NamedSet Announcement HeraldOrders HeraldNouns"`
	SealedOrTalks set `words:"signed agreed initialled initialed sealed talks negotiations"`
	Watchers      set `words:"monitors observers verifiers peacekeepers supervisors"`
	NowOrOnce     set `of:"AtOnce Immediate Once Spot Away Then ThisMoment"`
	Offices       set `of:"HelpOf Thanking Efforts Grew Work About Shuttling Carrying Joining Extracting Presiding Between Urging TalkedInto Through EyesPresence"`
	Bodies        set `words:"mechanism commission commissions committee committees mission missions team teams group groups panel body force council centre center cell"`
	WatchVerbs    set `words:"overseeing supervising monitoring verifying watch supervise monitor oversee verify observe check police overseen supervised monitored watched verified policed observed"`
	MissionVerbs  set `words:"monitoring provides provided establishes established creates created sets recorded registered reported confirmed supervise monitor oversee verify counted had documented logged verified"`
	BreachTold    set `of:"Breaches Counted Broke KeptTo Used Accusing Denies Rejecting Untrue TellsOf BreachNouns PutDown"`
	FireTold      set `of:"FireVerbs ShotIng Carried FireKills FireHappens FireGoes FireSwaps FireHeard"`
	FireTied      set `of:"DespiteDuring AfterSince Within Old Later Still Although"`
	Absence       set `of:"NeitherNor Joins Put Invited Nowhere PartOf ChairPlace NotWith"`
	Delegates     set `of:"DelegateNouns SignedSo"`
	Counters      set `words:"day days anniversary year years"`
	TellsNow      set `words:"is are has have will does do remains remain"`
	TellsThen     set `words:"was were had did"`
	AllSides      set `words:"parties sides everyone all"`
	Separate      set `words:"separate parallel"`
	Newer         set `words:"third fourth fifth sixth seventh eighth latest fresh"`
	Lastinger     set `words:"more lasting durable longer sustainable permanent"`
	Soles         set `words:"sole only last longest shortest latest"`
	ForGood       set `words:"formal permanent definitive lasting final durable comprehensive"`
	Wished        set `words:"immediate full permanent lasting comprehensive general unconditional nationwide broader longer wider fuller more"`
	Permanents    set `words:"permanent definitive"`
	Periods       set `words:"period renewable initial"`
	Works         set `words:"film films movie movies filmmaker screenplay cast genre documentary premiere premieres cinema screening screenings novel novelist starring thriller soundtrack cutscenes reenactments protagonist protagonists plot storyline cinematography sequel prequel playwright musical theatrical drama dramas directorial gameplay villain antagonist adaptation viewers directed filmed narrator diary bestseller poems oscar nonfiction fiction paperback hardcover reader readers reading chapter chapters illustrations rating stars review reviews book"`
	Ranges        set `words:"range ranges downrange instructor instructors shooter shooters marksmanship exercise exercises training drill drills misfire blanks handgun handguns firearm firearms muzzle holster targets"`
	Anniversaries set `words:"anniversary anniv anniversaries centenary centennial bicentenary jubilee"`
	Modifiers     set `of:"ProposedOnes PlannedOnes ExpiredOnes CollapsedOnes RenewedOnes ExtendedOnes AgreedOnes AnnouncedOnes BrokeredOnes"`
}

// single holds the words that are asked for alone.
type single struct {
	Government, A, About, According, After, Ago, Alone, And, Anniversary, Another, Any set
	Apart, As, At                                                                      set
	Away, Spot, Then                                                                   set
	Against, Down, Many, Off                                                           set
	Be, Before, Being, Both, By                                                        set
	Cease, Condition, Country                                                          set
	Effect, Either, Evacuated, Except, Exchange, Eyes                                  set
	Facilitated, Fire, For, From                                                       set
	Guaranteed                                                                         set
	Had, Have, Hold                                                                    set
	If, In, Into, It, Its                                                              set
	Last, Lasted, Left, Long, Longer                                                   set
	March, Mediated, Midnight, Monitored, Monitors, More                               set
	Name, Neither, Never, New, No, Not                                                 set
	Of, Old, On, Once, One, Only, Open, Or, Other, Out, Outside, Over, Own             set
	Part, Permanent                                                                    set
	Re                                                                                 set
	Same, Say, See, Self, Since, So, Still, Subject                                    set
	Take, Terms, Than, That, The, To, Too                                              set
	Under, Unless, Until, Up                                                           set
	Well, When, Whether, Which, With, Within, Without                                  set
	Yet                                                                                set
}
