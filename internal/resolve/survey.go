package resolve

import (
	"slices"

	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// A survey is one pass over the tokens before anything is resolved. What a token is by itself and beside its neighbours is asked dozens
// of times, and by several parts of the room.
type survey struct {
	marks  []mark   // of all tokens
	points []int32  // the tokens "there" and "the", which may point to a place
	hints  []hint   // the words for a country's people
	senses sense    // all that its words have
	caps   capitals // the words written with a capital in the midst of a sentence
}

// A mark is what is known of a token.
type mark struct {
	kind   quote.Kind
	small  quote.Kind // kind for words that are small words only in lower case, or at the beginning of a sentence: "May", "US"
	within int32      // 1 + the index of the outermost quotation that it stands in, marks included, when it is known who speaks
	verb   int32      // 1 + the index of the verb of speech
	sense  sense      // of the words that resolve looks for
	start  bool       // the first word of its sentence
	name   bool       // part of a name: by its capital, and, when the actors are known, of one of theirs
}

// A hint is a word that speaks of a country by its people.
type hint struct {
	token   int
	country string
}

// look makes the survey of an article.
func (v *survey) look(in *Input) {
	d := in.Doc
	v.marks = slices.Grow(v.marks[:0], len(d.Tokens))[:len(d.Tokens)]
	v.points, v.hints, v.senses = v.points[:0], v.hints[:0], 0
	v.caps.reset()
	for n := range d.Sentences {
		sent := &d.Sentences[n]
		i, start := sent.First, true
		for ; start && i < sent.End; i++ {
			t := &d.Tokens[i]
			k := in.Quotes.Words.Of(t.Word)
			v.marks[i] = mark{kind: k, small: k, start: true}
			start = t.Class == token.Quote || t.Class == token.Open
		}
		for ; i < sent.End; i++ {
			t := &d.Tokens[i]
			k := in.Quotes.Words.Of(t.Word)
			v.marks[i] = mark{kind: k, small: k}
			if t.Case >= token.Title && !sent.Shouts {
				v.capital(d, i)
			}
		}
	}
	for _, h := range in.Whole {
		i := int(h)
		t := &d.Tokens[i]
		if t.Case >= token.Title {
			if code := in.Gazetteer.HintAt(d, i); code != "" {
				v.hints = append(v.hints, hint{i, code})
			}
		}
		s := in.Words.of(t.Word)
		v.marks[i].sense = s
		v.senses |= s
		if s&ofPointing != 0 {
			v.points = append(v.points, h)
		}
	}
	// Where a sentence begins a capital says nothing, unless the next word has one as well, or this one has it elsewhere.
	for n := range d.Sentences {
		sent := &d.Sentences[n]
		for i := sent.First; i < sent.End && v.marks[i].start; i++ {
			t, m := &d.Tokens[i], &v.marks[i]
			m.name = t.Case != token.Lower && t.Case != token.NoCase && m.kind&^(quote.Person|quote.Body) == 0 && (capitalBehind(d, i) || v.caps.has(d, i))
		}
	}
}

// capital marks a word with a capital in the midst of a sentence.
func (v *survey) capital(d *token.Doc, i int) {
	t, m := &d.Tokens[i], &v.marks[i]
	k := m.kind
	if k&quote.Day == 0 && (t.End-t.Start > 1 || d.Text.Clean[t.Start] != 'I') {
		m.small = 0
	}
	if t.Gap == token.Space && d.Tokens[i-1].Class != token.Quote {
		v.caps.at = append(v.caps.at, int32(i))
	}
	if p := &d.Tokens[i-1]; p.Class == token.Colon && t.Case == token.Title && k&(quote.Preposition|quote.Determiner|quote.Subordinator) != 0 {
		m.small, m.name = k, false // "Goma: In a letter …"
		return
	}
	m.name = k&quote.Day == 0 && (k&(quote.Pronoun|quote.Relative) == 0 || t.Case == token.Upper && t.End-t.Start > 1)
}

// capitalBehind reports whether the word behind token i has a capital; an initial may stand between.
func capitalBehind(d *token.Doc, i int) bool {
	if i+1 >= len(d.Tokens) {
		return false
	}
	t, next := &d.Tokens[i], &d.Tokens[i+1]
	return next.Gap != token.Break && (next.Case == token.Title || next.Case == token.Upper || next.Class == token.Period && next.Gap == token.None && t.End-t.Start <= 4)
}

// capitals is a set of words, as they are written. The table is made when it is first asked.
type capitals struct {
	at    []int32 // their tokens
	table []int32 // 1 + the index into at; its length is a power of two
}

func (c *capitals) reset() { c.at, c.table = c.at[:0], c.table[:0] }

// has reports whether the word of token i is one of the set.
func (c *capitals) has(d *token.Doc, i int) bool {
	if len(c.table) == 0 {
		c.fill(d)
	}
	mask := len(c.table) - 1
	w := d.Str(i)
	for h := slot(d, i) & mask; c.table[h] != 0; h = (h + 1) & mask {
		if d.Str(int(c.at[c.table[h]-1])) == w {
			return true
		}
	}
	return false
}

func (c *capitals) fill(d *token.Doc) {
	n := 16
	for n < 2*len(c.at) {
		n *= 2
	}
	c.table = zeroed(c.table, n)
	for k, i := range c.at {
		w, h := d.Str(int(i)), slot(d, int(i))&(n-1)
		for c.table[h] != 0 && d.Str(int(c.at[c.table[h]-1])) != w {
			h = (h + 1) & (n - 1)
		}
		c.table[h] = int32(k + 1)
	}
}

// slot spreads the words of tokens over a table.
func slot(d *token.Doc, i int) int {
	t := &d.Tokens[i]
	h := uint32(t.Word)<<8 ^ uint32(d.Text.Clean[t.Start])<<4 ^ uint32(d.Text.Clean[t.End-1]) ^ uint32(t.End-t.Start)<<12
	h *= 0x9E3779B1
	return int(h >> 8)
}
