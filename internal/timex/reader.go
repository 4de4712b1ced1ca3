package timex

import (
	"github.com/84b0a40e/truce/internal/token"
)

const numberClass = token.Number

// A reader reads one document. Its bounds are those of the sentence of the trigger.
type reader struct {
	f      *Finder
	d      *token.Doc
	t      []token.Token
	lo, hi int
	out    []Mention
}

var noWord word

// w returns what is known of token i; of a token outside the sentence nothing is.
//
// It, is, any, isWord and add are called from hundreds of places, and are kept out of line: every article runs through most of the room's code
// but once, so that its length costs more than calls do.
//
//go:noinline
func (r *reader) w(i int) *word {
	if i < r.lo || i >= r.hi {
		return &noWord
	}
	return r.f.words.At(r.t[i].Word)
}

func (r *reader) role(i int) role {
	if i < r.lo || i >= r.hi {
		return noRole
	}
	return r.f.signs.Get(r.t[i].Word).role
}

// direction returns which way a word before a day, a month, a season or a weekend points: "last", "the coming", "that".
func (x role) direction() (Dir, bool) {
	switch x {
	case rLast, rPast:
		return DirLast, true
	case rNext, rComing:
		return DirNext, true
	case rThis:
		return DirThis, true
	case rThat, rSame:
		return DirSame, true
	case rFollowing:
		return DirAfter, true
	case rPrevious:
		return DirBefore, true
	}
	return DirNone, false
}

// is reports whether token i plays a role.
//
//go:noinline
func (r *reader) is(i int, x role) bool { return r.role(i) == x }

// any reports whether token i plays one of the roles of a set, a bit each: 1<<rIn|1<<rOn.
//
//go:noinline
func (r *reader) any(i int, set uint64) bool { return set>>r.role(i)&1 != 0 }

// class returns the class of token i, 0 outside the sentence.
func (r *reader) class(i int) token.Class {
	if i < r.lo || i >= r.hi {
		return 0
	}
	return r.t[i].Class
}

// gap returns what stands before token i.
func (r *reader) gap(i int) token.Gap {
	if i < r.lo || i >= r.hi {
		return token.Break
	}
	return r.t[i].Gap
}

// num returns the value of a token of digits, or -1.
func (r *reader) num(i int) int {
	if r.class(i) != token.Number {
		return -1
	}
	return int(r.t[i].Num)
}

// width returns the number of bytes of token i.
func (r *reader) width(i int) int {
	if i < r.lo || i >= r.hi {
		return 0
	}
	return int(r.t[i].End - r.t[i].Start)
}

// byteOf returns the only byte of a token of one byte, else 0.
func (r *reader) byteOf(i int) byte {
	if r.width(i) != 1 {
		return 0
	}
	return r.d.Text.Clean[r.t[i].Start]
}

// capital reports whether token i is written with a capital.
func (r *reader) capital(i int) bool {
	return r.class(i) == token.Word && (r.t[i].Case == token.Title || r.t[i].Case == token.Upper)
}

// proper reports whether token i has the capital of a name, which it has not where all words have one.
func (r *reader) proper(i int) bool {
	if !r.capital(i) {
		return false
	}
	s := r.d.SentenceOf(i)
	return !s.Shouts && !s.Titled
}

// small reports whether token i is written in small letters, or stands where all words have capitals.
func (r *reader) small(i int) bool {
	return i >= r.lo && i < r.hi && r.class(i) == token.Word && (r.t[i].Case == token.Lower || !r.proper(i))
}

// year reads token i as a year of four digits.
func (r *reader) year(i int) (int, bool) {
	n := r.num(i)
	if r.width(i) != 4 || n < 1000 || n > 2100 {
		return 0, false
	}
	return n, true
}

// dayOfMonth reads token i as a day, its suffix included, and returns the token behind it.
func (r *reader) dayOfMonth(i int) (day, end int, ok bool) {
	n := r.num(i)
	if n >= 1 && n <= 31 && r.width(i) <= 2 {
		if r.is(i+1, rOrdSuffix) && r.gap(i+1) == token.None {
			return n, i + 2, true
		}
		// "3.5", "10:30", "1,5": part of something else
		if c := r.class(i + 1); (c == token.Period || c == token.Colon || c == token.Comma) && r.gap(i+1) == token.None && r.class(i+2) == token.Number && r.gap(i+2) == token.None {
			return 0, 0, false
		}
		return n, i + 1, true
	}
	if o := r.ordinal(i); o > 0 && o <= 31 {
		return int(o), r.ordinalEnd(i), true
	}
	return 0, 0, false
}

// ordinal reads an ordinal in words or digits at i: "third", "twenty-first", "21st". 0 for none.
func (r *reader) ordinal(i int) int32 {
	if n := r.num(i); n > 0 && r.is(i+1, rOrdSuffix) && r.gap(i+1) == token.None {
		return int32(n)
	}
	w := r.w(i)
	if w.ord > 0 {
		return int32(w.ord)
	}
	if w.num >= 21 && w.num <= 91 && r.gap(i+1) != token.None {
		if o := r.w(i + 1).ord; o > 0 && o < 10 {
			return int32(w.num-1) + int32(o)
		}
	}
	return 0
}

func (r *reader) ordinalEnd(i int) int {
	if r.w(i).ord > 0 {
		return i + 1
	}
	return i + 2
}

// ordinalBefore reads an ordinal that ends before token j.
func (r *reader) ordinalBefore(j int) (n int32, first int) {
	if r.is(j-1, rOrdSuffix) && r.num(j-2) > 0 {
		return r.ordinal(j - 2), j - 2
	}
	if o := r.w(j - 1).ord; o > 0 {
		if o < 10 && r.w(j-2).num >= 21 {
			return r.ordinal(j - 2), j - 2
		}
		return int32(o), j - 1
	}
	return 0, j
}

// back skips one small mark that may stand between a date's parts.
func (r *reader) comma(i int) int {
	if r.class(i) == token.Comma {
		return i + 1
	}
	return i
}

// period skips the period of an abbreviation before token i.
func (r *reader) period(i int) int {
	if r.class(i) == token.Period && r.gap(i) == token.None && i+1 < r.hi {
		return i + 1
	}
	return i
}

// withThe takes in the article before token first, if there is one: "the last week".
func (r *reader) withThe(first int) int {
	if r.is(first-1, rThe) {
		return first - 1
	}
	return first
}

// add appends a mention; the rule that called for it names it.
//
//go:noinline
func (r *reader) add(first, end int, e Expr) {
	// What an earlier mention already covers is joined to it or dropped.
	for len(r.out) > 0 {
		last := &r.out[len(r.out)-1]
		if last.End <= first {
			break
		}
		if last.First <= first && last.End >= end {
			return
		}
		first = min(first, last.First)
		r.out = r.out[:len(r.out)-1]
	}
	r.out = append(r.out, Mention{First: first, End: end, Expr: e, Joined: -1})
}

// lower returns a word in lower case; for words of ASCII.
func (r *reader) lower(i int) string {
	if r.t[i].Case == token.Lower {
		return r.d.Str(i)
	}
	return token.Fold(r.d.Str(i))
}

// covered reports whether a mention found already covers token i.
func (r *reader) covered(i int) bool {
	return len(r.out) > 0 && r.out[len(r.out)-1].End > i
}
