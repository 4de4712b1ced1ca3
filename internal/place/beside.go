package place

import "github.com/84b0a40e/truce/internal/token"

// class says how a word beside a name bears on it; a set of them is a word of bits.
type class uint8

const (
	particle class = iota // the Arabic article, which small letters may begin
	locative              // a preposition of place
	toward                // a word that people follow as often as places: "to Bush", "left Lincoln"
	kindWord              // a word for a sort of place: "the city of X", "X province"
	compass               // a part of a place: "northern X"
	opener                // a small word that begins a sentence with a capital
	called                // a thing that is called after a place and is not there
	person                // a title or a verb that only people have
)

// classes holds the words of each class, folded, in the order of the constants.
var classes = [...][]string{
	particle: {"al", "ar", "as", "ash", "at", "ad", "an", "az", "el", "ed", "en", "er", "ez", "es"},
	locative: {"in", "at", "near", "around", "outside", "inside", "into", "throughout", "across", "above", "overlooking", "entering", "besieged", "shelled", "surrounding"},
	toward: {"from", "to", "toward", "towards", "over", "within", "through", "beyond", "leaving", "left", "entered", "retook", "retaken", "reached", "reaching", "captured",
		"recaptured", "seized", "bombed", "bombarded", "via", "between", "off"},
	kindWord: {"city", "cities", "town", "towns", "village", "villages", "province", "provinces", "governorate", "region", "district", "districts", "state", "county",
		"island", "islands", "port", "suburb", "suburbs", "neighborhood", "neighbourhood", "neighborhoods", "neighbourhoods", "refugee", "valley", "area", "areas",
		"enclave", "peninsula", "airport", "airbase", "crossing", "municipality", "department", "oblast", "countryside", "outskirts", "settlement", "border", "frontline"},
	compass: {"north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest", "southeast", "southwest", "northeastern",
		"northwestern", "southeastern", "southwestern", "upper", "lower", "greater", "downtown", "rural", "mainland", "coastal", "old", "inner", "outer",
		"occupied", "besieged", "rebel", "government", "held", "controlled", "neighboring", "neighbouring", "nearby", "mid", "far"},
	opener: {"the", "a", "an", "in", "at", "on", "from", "to", "for", "of", "by", "near", "and", "but", "yet", "or", "while", "when", "as", "since", "after", "before", "until",
		"with", "without", "both", "meanwhile", "although", "though", "because", "if", "that", "this", "these", "those", "its", "their", "his", "her", "our", "across",
		"inside", "outside", "around", "over", "under", "where", "why", "how", "what", "who", "will", "is", "are", "was", "were", "has", "have", "had", "does", "do",
		"can", "could", "should", "would", "may", "not", "no", "only", "even", "also", "then", "now", "here", "so", "like", "unlike", "despite", "during", "between",
		"against", "among", "throughout", "elsewhere", "some", "many", "most", "all", "much", "more", "hours", "days", "residents", "officials", "we", "i", "it", "they", "he", "she",
		"said", "says", "new", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august",
		"september", "october", "november", "december", "let", "into", "via", "toward", "towards", "amid", "about", "there"},
	called: {"times", "post", "star", "sun", "news", "morning", "evening", "daily", "enquirer", "inquirer", "examiner", "chronicle", "republic", "herald", "tribune", "journal", "gazette", "guardian", "telegraph", "mirror", "globe", "observer", "accord", "accords", "agreement", "agreements",
		"convention", "conventions", "protocol", "protocols", "declaration", "communique", "treaty", "pact", "process", "memorandum", "principles", "club", "university", "institute",
		"college", "school", "airlines", "airways", "bank", "stock", "exchange", "group", "format", "conference", "forum", "review", "today", "magazine", "street", "avenue", "road",
		"united", "fc", "quartet", "statute", "framework", "initiative", "roadmap"},
	person: {"mr", "mrs", "ms", "dr", "gen", "general", "col", "colonel", "lt", "lieutenant", "maj", "major", "capt", "captain", "sgt", "sergeant", "adm", "admiral", "sheikh",
		"prince", "princess", "sir", "lord", "lady", "ayatollah", "rev", "prof", "professor", "sen", "rep", "comrade", "brigadier", "commander", "spokesman", "spokeswoman", "spokesperson"},
}

// beside reads what the words on both sides of a name say of it.
func (f *Finder) beside(d *token.Doc, m *Mention, sent *token.Sentence) {
	before := m.First - 1
	for before >= sent.First && f.has(d.Tokens[before].Word, compass) {
		before--
	}
	if before >= sent.First {
		t := &d.Tokens[before]
		switch {
		case t.Class != token.Word:
			// "48 Aleppo" and ", Aleppo" say nothing; "Homs and Hama" is for the article to weigh.
		case f.has(t.Word, locative):
			m.Located = true
		case f.has(t.Word, toward):
			m.Toward = true
		case f.isOf(d, before, sent):
			m.Located = true
		case before+1 < m.First:
			m.Located = true // "northern X"
		case f.has(t.Word, person):
			m.Joined = true
		case (t.Case == token.Title || t.Case == token.Upper) && !f.has(t.Word, opener) && !f.has(t.Word, kindWord):
			m.Joined = d.Tokens[m.First].Gap != token.Line && d.Tokens[m.First].Gap != token.Break
		case f.has(t.Word, kindWord):
			m.Located = true // "the town Nice", "Port Reading" is rare
		}
	}
	after := m.End
	if after >= sent.End {
		return
	}
	t := &d.Tokens[after]
	switch {
	case t.Class == token.Word && t.Gap == token.Space && d.Slice(after, after+1) == "time":
		m.Called = true // "Damascus time" is a clock
	case t.Class == token.Word && f.has(t.Word, kindWord):
		m.Located = true
	case t.Class == token.Word && (t.Case == token.Title || t.Case == token.Upper) && t.Gap == token.Space:
		if f.has(t.Word, called) {
			m.Called = true
		} else if !f.has(t.Word, opener) {
			m.Joined = true
		}
	case t.Class == token.Comma && after+1 < sent.End && f.wider(d, m, after+1, sent.End):
		m.Located = true
	case t.Class == token.Comma && after+1 < len(d.Tokens) && f.stateAbbreviated(d, after+1):
		m.Located = true
		m.Wider = "US"
	}
}

// stateAbbreviated reports whether token i is a state of the US as the wires shorten it: "Alexandria, Va." The period may end
// the sentence, too.
func (f *Finder) stateAbbreviated(d *token.Doc, i int) bool {
	t := &d.Tokens[i]
	if !f.states.Get(t.Word) || t.Case == token.Lower {
		return false
	}
	return t.Acronym || i+1 < len(d.Tokens) && d.Tokens[i+1].Class == token.Period && d.Tokens[i+1].Gap == token.None
}

// states are the short forms of the states of the US, folded.
var states = [...]string{"ala", "ariz", "ark", "calif", "colo", "conn", "dc", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont",
	"nc", "nd", "neb", "nev", "nh", "nj", "nm", "ny", "okla", "ore", "pa", "ri", "sc", "sd", "tenn", "tex", "va", "vt", "wash", "wis", "wva", "wyo"}

// isOf reports whether the word at token i is the "of" of "the city of X" or "west of X".
func (f *Finder) isOf(d *token.Doc, i int, sent *token.Sentence) bool {
	if d.Slice(i, i+1) != "of" || i == sent.First {
		return false
	}
	w := d.Tokens[i-1].Word
	return f.has(w, kindWord) || f.has(w, compass)
}

// wider reports whether a country or region that holds a candidate of m is named at token i: "Reading, England".
func (f *Finder) wider(d *token.Doc, m *Mention, i, limit int) bool {
	_, v, ok := f.longest(d, i, limit)
	if !ok {
		return false
	}
	for _, w := range f.g.places(v) {
		if f.g.kind(w) == city {
			continue
		}
		for _, c := range m.Candidates {
			if code := f.g.code(w); code != "" && code == f.g.code(c) && w != c {
				return true
			}
		}
	}
	return false
}
