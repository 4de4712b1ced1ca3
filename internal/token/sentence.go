package token

// Sentences end at . ! ? and … when what follows looks like a beginning, and where a paragraph ends.

// abbreviations are words whose period ends no sentence: titles, which a name follows. Folded.
var titlesAbbr = makeSet("mr", "mrs", "ms", "dr", "gen", "maj", "col", "lt", "lieut", "sgt", "capt", "cmdr", "adm", "brig", "gov", "sen", "rep", "prof", "rev", "hon", "st", "mt", "ft",
	"messrs", "pres", "sec", "supt", "cpl", "pvt", "fr", "sr", "vs", "amb", "atty", "dep", "asst", "spc", "pfc")

// other abbreviations: their period ends a sentence only when a small word with a capital follows.
var otherAbbr = makeSet("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
	"no", "inc", "corp", "ltd", "co", "jr", "approx", "dept", "est", "ave", "blvd", "bros", "etc", "al", "eg", "ie", "cf", "ca", "c", "fig", "vol", "ed", "calif", "fla", "va", "pa", "mass", "md", "mo", "ala", "ariz", "conn", "ga", "ill", "ind", "kan", "ky", "la", "mich", "minn", "miss", "mont", "neb", "nev", "okla", "ore", "tenn", "tex", "vt", "wash", "wis", "wyo", "ark", "del", "colo")

// openers are words that begin a sentence when they are written with a capital behind an abbreviation.
var openers = makeSet("the", "he", "she", "it", "in", "but", "and", "a", "an", "they", "this", "that", "on", "we", "there", "at", "i", "for", "if", "as", "when", "while", "after", "before",
	"however", "meanwhile", "under", "both", "his", "her", "their", "its", "these", "those", "with", "since", "by", "to", "some", "many", "earlier", "last", "no", "so", "what", "you", "one", "now", "also", "our", "my", "not", "from")

func makeSet(words ...string) map[uint64]bool {
	m := make(map[uint64]bool, len(words))
	for _, w := range words {
		m[hashWord(w)] = true
	}
	return m
}

// enders are the classes of marks that can end a sentence.
const enders uint32 = 1<<Question | 1<<Exclaim | 1<<Ellipsis | 1<<Period

// sentences splits the paragraph's tokens.
func (d *Doc) sentences(p *Para, index int) {
	start := p.First
	// A dateline is a sentence of its own, so that no rule reads across its dash.
	if p.Body > p.First && p.Body < p.End {
		start = d.endSentence(start, p.Body, index)
	}
	for i, tokens := start, d.Tokens[:p.End]; i < len(tokens); i++ {
		t := &tokens[i]
		if enders>>(t.Class%32)&1 == 0 && !t.Acronym {
			continue
		}
		if t.Acronym {
			// "... in the U.S. The talks ..."
			if i+1 < p.End && d.Text.Clean[t.End-1] == '.' && d.opens(i+1) {
				start = d.endSentence(start, i+1, index)
			}
			continue
		}
		j := i + 1
		// Closing marks belong to the sentence they end.
		for j < p.End && (d.Tokens[j].Gap == None && (d.Tokens[j].Class == Quote || d.Tokens[j].Class == Close || d.Tokens[j].Class == d.Tokens[i].Class || d.Tokens[j].Class == Exclaim || d.Tokens[j].Class == Question)) {
			j++
		}
		if j < p.End && !d.ends(i, j) {
			continue
		}
		start = d.endSentence(start, j, index)
		i = j - 1
	}
	if start < p.End {
		d.endSentence(start, p.End, index)
	}
	p.EndSent = len(d.Sentences)
}

// endSentence makes a sentence of the tokens from first to before end, and returns end.
func (d *Doc) endSentence(first, end, para int) int {
	n, tokens := int32(len(d.Sentences)), d.Tokens[first:end]
	for i := range tokens {
		tokens[i].Sent = n
	}
	s := Sentence{First: first, End: end, Para: para}
	s.Shouts, s.Titled = capitals(tokens)
	d.Sentences = append(d.Sentences, s)
	return end
}

// capitals reports whether a sentence is written in capitals, three words of it at least and more than two of three that are longer than "UN",
// and whether all its words of four letters and more, four at least, begin with one and no period ends it, as with headlines.
func capitals(tokens []Token) (shouts, titled bool) {
	upper, title, other, small := 0, 0, 0, 0
	for k := 0; k < len(tokens) && (small == 0 || 3*(title+other) < len(tokens)); k++ { // else there are too few left
		t := &tokens[k]
		n := t.End - t.Start
		switch {
		case t.Class != Word || n < 3:
		case t.Case == Upper:
			upper++
		case t.Case != Lower && n > 3:
			title++
		default:
			other++
			if n > 3 && t.Gap != Hyphen {
				small++
			}
		}
	}
	return upper >= 3 && upper > 2*(title+other), title >= 4 && small == 0 && tokens[len(tokens)-1].Class != Period
}

// ends reports whether the mark at token i ends a sentence, j being the token behind it and its closing marks.
func (d *Doc) ends(i, j int) bool {
	next := &d.Tokens[j]
	if next.Gap == None {
		return d.runOn(i, j)
	}
	if next.Gap == Hyphen {
		return false
	}
	closed := j > i+1
	switch next.Class {
	case Word:
		if next.Case == Lower {
			return false // "...?" he asked
		}
	case Number, Quote, Open, Other:
	case Dash, Ellipsis:
		return next.Class == Ellipsis
	default:
		return false
	}
	if d.Tokens[i].Class != Period || i == 0 {
		// "Enough!" Mr Roe said: a name follows the mark, then perhaps a verb; that is left to the quotations.
		return true
	}
	prev := &d.Tokens[i-1]
	if closed || prev.Class != Word || d.Tokens[i].Gap != None {
		return true
	}
	n := prev.End - prev.Start
	if prev.Case == Lower && n <= 2 && next.Class == Word && (d.Str(i-1) == "vs" || d.Str(i-1) == "v") {
		return false // Roe v. Wade
	}
	if n == 1 && prev.Case == Title && next.Class == Word {
		return d.opens(j) && d.Str(i-1) != "I" || d.Str(i-1) == "I" // an initial: George W. Bush
	}
	if n <= 6 && prev.Case != Lower {
		h := hashWord(d.Str(i - 1))
		if titlesAbbr[h] && next.Class == Word {
			return false
		}
		if otherAbbr[h] || titlesAbbr[h] {
			return next.Class == Word && d.opens(j) || next.Class == Quote
		}
	}
	return true
}

// runOn reports whether a sentence ends with the period at token i although no blank stands between it and the word at token j, as in text
// that was taken from a page: "held for a week.The army said". A name of a site, a version and an initial are none: example.Org, 3.5, J.Roe.
func (d *Doc) runOn(i, j int) bool {
	next := &d.Tokens[j]
	if d.Tokens[i].Class != Period || i == 0 || j != i+1 || next.Class != Word || next.Case != Title || d.Tokens[i].Gap != None {
		return false
	}
	prev := &d.Tokens[i-1]
	if prev.Class != Word || prev.Gap == None || prev.End-prev.Start < 3 || j+1 < len(d.Tokens) && d.Tokens[j+1].Gap == None && d.Tokens[j+1].Class == Period && prev.Case != Lower {
		return false
	}
	if h := hashWord(d.Str(i - 1)); prev.Case != Lower && (titlesAbbr[h] || otherAbbr[h]) {
		return false
	}
	return prev.Case == Lower && next.End-next.Start > 3 || openers[hashWord(d.Str(j))]
}

// opens reports whether token i is a small word with a capital, as at the beginning of a sentence.
func (d *Doc) opens(i int) bool {
	t := &d.Tokens[i]
	return t.Class == Quote && t.Gap == Space || t.Class == Word && t.Case == Title && t.Gap != None && t.Gap != Hyphen && openers[hashWord(d.Str(i))]
}
