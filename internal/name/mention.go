package name

// A Form says how a mention calls its actor.
type Form uint8

// The forms. Full is the zero value.
const (
	Full        Form = iota // "John Kerry", "the Syrian Observatory for Human Rights"
	Short                   // "Kerry"
	Acronym                 // "the SOHR"
	Standing                // a metonym: "the Kremlin", "Damascus" where the government is meant
	Description             // "two opposition monitoring groups", "residents"
	Title                   // an office alone: "the envoy", "the foreign minister"
	Pronoun                 // "he", "their"
)

// String returns the name that the resolved mention gives to the form.
func (f Form) String() string {
	return [...]string{"full", "short", "acronym", "metonym", "description", "title", "pronoun"}[min(int(f), int(Pronoun))]
}

// A Mention is words that name or describe somebody: a person, a body, unnamed officials. Mentions may nest: "Assad" in
// "Assad's forces". All indices of tokens are into the Doc, all indices of mentions into the result of Find.
type Mention struct {
	First, End         int   // tokens, article and titles included: "the US Secretary of State John Kerry"
	HeadFirst, HeadEnd int   // tokens of the bare name: "John Kerry"
	Row                int32 // entry of the tables; -1 if none is meant for sure
	Form               Form
	Plural             bool
	Gender             byte   // m, f, n; 0 if the words do not tell
	Was                bool   // the office is a former one
	Kind               string // of the closed list of actor kinds; empty for a pronoun
	Key                string // of what is composed of a country and a part: "ru-mod"; of a listed entry; empty otherwise
	Name               string // canonical name, where the tables or the composition give one
	Country            string // ISO 3166-1 alpha-2; empty if the words do not tell

	// The office that the words give a person: "Secretary of State", and of which body it is.
	Office    string
	OfficeAt  [2]int // tokens
	OfficeOf  int    // mention of the body; -1 for none
	Owner     int    // mention whose forces, government or spokesman this is: "Assad's forces"; -1 for none
	Same      int    // mention that this is only another form of: "(SOHR)"; -1 for none
	Link      string // how it is tied to LinkTo: allied, linked, backed_by, spokesperson, head, member
	LinkTo    int    // mention; -1 for none
	LinkState string // country that it is tied to, where no mention of its own names it: "Saudi-led"
}

func blank(first, end int) Mention {
	return Mention{First: first, End: end, HeadFirst: first, HeadEnd: end, Row: -1, OfficeOf: -1, Owner: -1, Same: -1, LinkTo: -1}
}
