package quote

import (
	"slices"

	"strings"

	"github.com/84b0a40e/truce/internal/token"
)

// Families of marks. A quotation is closed by a mark of its own family: "…” and “…” are common, “…’ is not.
type family uint8

const (
	double family = iota
	single
	angle
)

// Which way a mark may face, by its glyph alone.
const (
	faceOpen = 1 << iota
	faceClose
)

func glyph(s string) (family, uint8) {
	switch s {
	case "“", "„", "``":
		return double, faceOpen
	case "”":
		return double, faceClose
	case "‘", "‚", "`", "‛":
		return single, faceOpen
	case "’":
		return single, faceClose
	case "'":
		return single, faceOpen | faceClose
	case "«", "‹":
		return angle, faceOpen
	case "»", "›":
		return angle, faceClose
	}
	return double, faceOpen | faceClose
}

// ahead bounds how many marks are looked at to tell what one is: a paragraph that opens without end must not cost the square of its length.
const ahead = 64

// pairing makes quotations of the marks of a text, paragraph by paragraph.
type pairing struct {
	d     *token.Doc
	words *Words
	marks []int32
	open  []opened // the stack within the paragraph
	out   []Quotation
	moved []int // where each of out went
	left  int   // index of a quotation that the last paragraph of prose left open; -1 for none
}

type opened struct {
	at     int
	family family
	quote  int // its index in out
}

func (p *pairing) pair() []Quotation {
	p.left = -1
	for m := 0; m < len(p.marks); {
		para := p.d.ParaOf(int(p.marks[m]))
		n := m + 1
		for n < len(p.marks) && p.d.ParaOf(int(p.marks[n])) == para {
			n++
		}
		p.paragraph(&p.d.Paras[para], para, p.marks[m:n])
		m = n
	}
	kept := p.out[:0]
	p.moved = slices.Grow(p.moved[:0], len(p.out))[:len(p.out)]
	moved := p.moved
	for i, q := range p.out {
		moved[i] = -1
		if q.First >= q.End {
			continue
		}
		if q.Outer >= 0 {
			q.Outer = moved[q.Outer]
		}
		moved[i] = len(kept)
		q.Form = p.form(&q)
		kept = append(kept, q)
	}
	return kept
}

// paragraph pairs the marks of one paragraph.
func (p *pairing) paragraph(para *token.Para, index int, marks []int32) {
	p.open = p.open[:0]
	left := p.left
	p.left = -1
	for k, m := range marks {
		i := int(m)
		fam, face := glyph(p.d.Str(i))
		opens, closes := p.faces(para, i)
		if fam == single {
			if o := p.find(single); o >= 0 {
				if p.closesSingle(marks, k, closes) {
					p.close(o, i)
					continue
				}
			}
			if opens && p.opensSingle(para, marks, k, face) {
				p.push(i, fam, k == 0 && left >= 0)
			}
			continue
		}
		o := p.find(fam)
		switch {
		case o < 0 && (opens || !closes):
			p.push(i, fam, len(p.out) > 0 && left >= 0 && i == para.First)
		case o < 0:
			// A closing mark without an opening one: what was said began before the paragraph, or a mark is missing.
		case closes && !opens:
			p.close(o, i)
		case opens && !closes:
			if face == faceOpen && (p.closesLater(marks[k+1:], fam) || p.nests(p.open[o].at, marks[k+1:])) {
				p.push(i, fam, false)
				break
			}
			// The one before was never closed.
			p.abandon(o, i)
			p.push(i, fam, false)
		case face == faceOpen:
			p.abandon(o, i)
			p.push(i, fam, false)
		default:
			p.close(o, i)
		}
	}
	// What is still open runs to the end of the paragraph; single marks without a partner are apostrophes.
	for n := len(p.open) - 1; n >= 0; n-- {
		o := p.open[n]
		q := &p.out[o.quote]
		if o.family == single {
			q.End = q.First
			continue
		}
		q.End = para.End
		if n == 0 && p.reopens(index, o.family) {
			q.Continues = true
			p.left = o.quote
		} else if n == 0 {
			p.shorten(q, para)
		}
	}
}

// faces tells from the gaps around a mark which way it may face.
func (p *pairing) faces(para *token.Para, i int) (opens, closes bool) {
	t := p.d.Tokens
	before := i == para.First || t[i].Gap != token.None
	after := i+1 >= para.End || t[i+1].Gap != token.None
	if !before {
		switch t[i-1].Class {
		case token.Open, token.Dash, token.Slash:
			before = true
		case token.Quote:
			if o, c := p.lastFaces(para, i-1); o && !c {
				before = true
			}
		}
	}
	if !after {
		switch t[i+1].Class {
		case token.Word, token.Number, token.Open, token.Ellipsis:
		case token.Quote:
			// ‘“It: the next mark decides; ”’ before a space closes.
			j := i + 2
			for j < min(para.End, i+8) && t[j].Class == token.Quote && t[j].Gap == token.None { // nobody sets more in a row
				j++
			}
			after = j >= para.End || t[j].Gap != token.None || t[j].Class != token.Word && t[j].Class != token.Number
		case token.Other:
			after = false
		default:
			after = true
		}
	}
	opens, closes = before && !after, after && !before
	if before == after {
		// "word " or word"word: the glyph, then what is open, decides.
		_, face := glyph(p.d.Str(i))
		return face&faceOpen != 0, face&faceClose != 0
	}
	return opens, closes
}

// lastFaces is faces for a mark that touches the one in question; it looks no further back.
func (p *pairing) lastFaces(para *token.Para, i int) (opens, closes bool) {
	before := i == para.First || p.d.Tokens[i].Gap != token.None
	return before, !before
}

func (p *pairing) find(f family) int {
	for n := len(p.open) - 1; n >= 0; n-- {
		if p.open[n].family == f {
			return n
		}
	}
	return -1
}

func (p *pairing) push(i int, f family, reopens bool) {
	outer := -1
	if n := len(p.open); n > 0 {
		outer = p.open[n-1].quote
	}
	p.open = append(p.open, opened{i, f, len(p.out)})
	p.out = append(p.out, Quotation{First: i + 1, End: i + 1, Open: i, Close: -1, Outer: outer, Reopens: reopens})
}

func (p *pairing) close(n, i int) {
	// Singles left open inside are apostrophes.
	for k := n + 1; k < len(p.open); k++ {
		q := &p.out[p.open[k].quote]
		q.End = q.First
	}
	q := &p.out[p.open[n].quote]
	q.End, q.Close = i, i
	p.open = p.open[:n]
}

// abandon ends a quotation whose closing mark is missing before token i, where another begins.
func (p *pairing) abandon(n, i int) {
	for k := n; k < len(p.open); k++ {
		q := &p.out[p.open[k].quote]
		q.End = i
		if k > n {
			q.End = q.First
			continue
		}
		if end := p.d.SentenceOf(q.First).End; end < q.End && end > q.First {
			q.End = end
		}
		p.shorten(q, nil)
	}
	p.open = p.open[:n]
}

// shorten ends a quotation that was never closed where the article's own words plainly begin: behind a comma, at "he said".
func (p *pairing) shorten(q *Quotation, para *token.Para) {
	t := p.d.Tokens
	for i := q.First + 1; i+2 < q.End; i++ {
		if t[i].Class != token.Comma {
			continue
		}
		// , he said | , said Roe
		k := p.words.Of(t[i+1].Word)
		if k&Pronoun != 0 && k&First == 0 && p.said(i+2) || p.said(i+1) && t[i+2].Case == token.Title {
			q.End = i + 1
			return
		}
	}
}

func (p *pairing) said(i int) bool {
	s := p.d.Str(i)
	return s == "said" || s == "says" || s == "told" || s == "added"
}

// reopens reports whether the next paragraph of prose begins with a mark of the family.
func (p *pairing) reopens(para int, f family) bool {
	for n := para + 1; n < len(p.d.Paras); n++ {
		next := &p.d.Paras[n]
		if !next.Kind.Prose() {
			continue
		}
		t := &p.d.Tokens[next.First]
		if t.Class != token.Quote {
			return false
		}
		g, _ := glyph(p.d.Str(next.First))
		return g == f
	}
	return false
}

// closesLater reports whether the marks hold one more closing than opening mark of a family, so that both the mark before
// them and one that was open before that can be closed.
func (p *pairing) closesLater(marks []int32, f family) bool {
	depth := 2
	for _, m := range marks[:min(len(marks), ahead)] {
		g, face := glyph(p.d.Str(int(m)))
		if g != f {
			continue
		}
		if face == faceOpen {
			depth++
		} else {
			depth--
		}
		if depth == 0 {
			return true
		}
	}
	return false
}

// nests reports whether a curly mark opens a quotation within the one that the straight mark at token outer opened: the next mark is
// a curly one that closes.
func (p *pairing) nests(outer int, rest []int32) bool {
	if p.d.Str(outer) != "\"" || len(rest) == 0 {
		return false
	}
	return p.d.Str(int(rest[0])) == "”"
}

// opensSingle reports whether the single mark marks[k] opens a quotation rather than being an apostrophe: another one closes it.
func (p *pairing) opensSingle(para *token.Para, marks []int32, k int, face uint8) bool {
	i := int(marks[k])
	t := p.d.Tokens
	if i+1 >= para.End {
		return false
	}
	if t[i+1].Class == token.Number && (i+2 >= para.End || p.d.Str(i+2) == "s" || face == faceClose) {
		return false // '90s
	}
	if face == faceClose && p.words.Of(t[i+1].Word)&Elision != 0 {
		return false
	}
	if p.words.Of(t[i+1].Word)&Elision != 0 && t[i+1].Case == token.Lower && face != faceOpen {
		return false
	}
	for n := k + 1; n < min(len(marks), k+ahead); n++ {
		g, _ := glyph(p.d.Str(int(marks[n])))
		opens, closes := p.faces(para, int(marks[n]))
		switch {
		case g == double && p.find(double) >= 0 && closes:
			return false // the outer quotation ends first
		case g == single && closes && p.closesSingle(marks, n, closes):
			return true
		case g == single && opens && n > k+1:
			return false
		}
	}
	return false
}

// closesSingle reports whether the single mark marks[k] closes rather than being the apostrophe of a plural: "the rebels' guns".
func (p *pairing) closesSingle(marks []int32, k int, closes bool) bool {
	if !closes {
		return false
	}
	i := int(marks[k])
	t := p.d.Tokens
	if i == 0 || t[i].Gap != token.None {
		return true
	}
	prev := &t[i-1]
	if prev.Class != token.Word || !strings.HasSuffix(p.d.Text.Clean[prev.Start:prev.End], "s") {
		return true
	}
	if i+1 >= len(t) || t[i+1].Class != token.Word || t[i+1].Gap == token.Break {
		return true
	}
	if k := p.words.Of(t[i+1].Word); k&(Preposition|And|Auxiliary|Pronoun|Determiner|Subordinator|That|Relative) != 0 {
		return true // no noun: nothing could belong to the rebels
	}
	para := p.d.ParaOf(i)
	for n := k + 1; n < min(len(marks), k+ahead); n++ {
		m := int(marks[n])
		if p.d.ParaOf(m) != para {
			break
		}
		if g, _ := glyph(p.d.Str(m)); g != single {
			continue
		}
		opens, c := p.faces(&p.d.Paras[para], m)
		if c {
			return false // a better one follows
		}
		if opens {
			break
		}
	}
	return true
}
