package article

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"strings"

	"github.com/84b0a40e/truce/internal/span"
)

// classify marks the furniture among the paragraphs and the datelines of the prose.
func (t *Text) classify() {
	for i := range t.Paras {
		p := &t.Paras[i]
		if p.Kind != Body {
			continue
		}
		l := t.Clean[p.Span.Start:p.Span.End]
		switch {
		case isRelated(l):
			p.Kind = Related
		case isStamp(l):
			p.Kind = Stamp
		case isByline(l):
			p.Kind = Byline
		case isCaption(l):
			p.Kind = Caption
		default:
			p.Dateline = dateline(t.Clean, p.Span)
			if d := p.Dateline; !d.Empty() && d.End < p.Span.End && strings.HasPrefix(t.Clean[d.End:], ":") && isHeading(l) {
				p.Dateline = span.Span{} // "COLOMBIA: Truce runs out"
			}
			// A dateline that stands on a line of its own ("NAIROBI, Kenya (AP) _") looks like a heading.
			if p.Dateline.Empty() && isHeading(l) {
				p.Kind = Heading
			}
		}
	}
}

// Openings of lines that lead elsewhere. Compared without case.
var relatedOpenings = []string{
	"also read", "read also", "read more", "read next", "read:", "related:", "related articles", "related stories", "related topics", "related coverage", "see also",
	"more on this", "more from", "more:", "watch:", "watch now", "listen:", "recommended", "advertisement", "sponsored", "sign up", "subscribe", "follow us",
	"follow @", "share this", "click here", "get the latest", "download the", "don't miss", "most read", "editor's picks", "editors' picks",
	"story continues below", "continue reading", "our standards:", "all rights reserved", "copyright ", "©", "(c) ", "in pictures:", "in video:", "newsletter",
}

// relatedBy is relatedOpenings by their first byte, in either case.
var relatedBy = func() (by [256][]string) {
	for _, o := range relatedOpenings {
		by[o[0]] = append(by[o[0]], o)
	}
	for c := 'a'; c <= 'z'; c++ {
		by[c-'a'+'A'] = by[c]
	}
	return by
}()

func isRelated(l string) bool {
	if len(l) > 160 {
		return false
	}
	for _, o := range relatedBy[l[0]] {
		if len(l) >= len(o) && strings.EqualFold(l[:len(o)], o) {
			// "Read more than ..." is prose; a line that ends as a sentence and is long is, too.
			return len(l) < 80 || !endsSentence(l)
		}
	}
	return false
}

// Words that a line which dates an article may hold beside numbers.
var stampWords = map[string]bool{
	"published": true, "updated": true, "posted": true, "last": true, "modified": true, "on": true, "at": true, "date": true, "first": true, "issued": true, "update": true,
	"created": true, "edited": true, "am": true, "pm": true, "gmt": true, "utc": true, "est": true, "edt": true, "et": true, "bst": true, "cet": true, "ist": true, "pst": true,
	"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true, "september": true, "october": true,
	"november": true, "december": true, "jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true, "aug": true, "sep": true, "sept": true, "oct": true,
	"nov": true, "dec": true, "monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true, "mon": true,
	"tue": true, "wed": true, "thu": true, "fri": true, "sat": true, "sun": true, "st": true, "nd": true, "rd": true, "th": true, "t": true, "z": true, "of": true, "time": true,
	"a": true, "p": true, "m": true, "local": true, "hours": true, "hrs": true, "edition": true, "cest": true, "eet": true, "msk": true, "eat": true, "article": true, "story": true,
	"tues": true, "thur": true, "thurs": true, "the": true,
}

// isStamp reports whether a line says when an article was published and no more.
func isStamp(l string) bool {
	if len(l) > 90 || endsSentence(l) && !strings.HasSuffix(l, "m.") {
		return false
	}
	digits, words := 0, 0
	var low [16]byte // longer than every word of a stamp
	for i := 0; i < len(l); {
		c := l[i]
		switch {
		case isDigit(c):
			digits++
			i++
		case isUpper(c) || isLower(c):
			j := i
			for j < len(l) && (isUpper(l[j]) || isLower(l[j])) {
				if j-i == len(low) {
					return false
				}
				low[j-i] = l[j] | 0x20
				j++
			}
			if !stampWords[string(low[:j-i])] {
				return false
			}
			words++
			i = j
		case c >= 0x80:
			if !strings.HasPrefix(l[i:], "–") && !strings.HasPrefix(l[i:], "·") && !strings.HasPrefix(l[i:], "—") {
				return false
			}
			i += 2
			for i < len(l) && l[i]&0xC0 == 0x80 {
				i++
			}
		default:
			i++
		}
	}
	return digits >= 3 || digits > 0 && words > 0
}

// stampParas is how many paragraphs at the head of a page may hold a day beside other text.
const stampParas = 8

// cutStamps parts the day that a page carries from the text that stands in one line with it: "date 2009-05-09 GOMA (Reuters) - …", "Published:
// 2009-05-09 10:30 Truce holds in Goma", "May 9, 2009The rebels said", "Truce holds in Goma | News | 09.05.2009".
func (t *Text) cutStamps() {
	for i := 0; i < len(t.Paras) && i < stampParas; i++ {
		p := &t.Paras[i]
		if p.Kind != Body {
			continue
		}
		whole := p.Span
		l := t.Clean[whole.Start:whole.End]
		end, rest := 0, 0
		if t.titleLen == 0 && i == 0 || t.titleLen > 0 && i == 1 {
			end, rest = keyedDay(l)
		}
		if end == 0 {
			end = gluedDay(l)
			rest = end
		}
		if end > 0 {
			p.Span.End = whole.Start + end
			t.Paras = slices.Insert(t.Paras, i+1, Para{Span: span.Span{Start: whole.Start + rest, End: whole.End}})
			continue
		}
		if k := bylineDay(l); k > 0 {
			p.Span.End = whole.Start + k
			t.Paras = slices.Insert(t.Paras, i+1, Para{Span: span.Span{Start: whole.Start + k, End: whole.End}})
			continue
		}
		if k := strings.LastIndexByte(l, '|'); k > 0 && k+9 < len(l) && k+40 > len(l) && isStamp(l[k+2:]) {
			p.Span.End = trim(t.Clean, span.Span{Start: whole.Start, End: whole.Start + k}).End
			t.Paras = slices.Insert(t.Paras, i+1, Para{Span: trim(t.Clean, span.Span{Start: whole.Start + k + 1, End: whole.End})})
		}
	}
}

// keyedDay returns where a day behind its key at the beginning of a line ends, and where the text behind it begins; 0 if there is none, or nothing
// else.
func keyedDay(l string) (end, rest int) {
	n := 0
	for n < len(l) && (isUpper(l[n]) || isLower(l[n])) {
		n++
	}
	switch strings.ToLower(l[:min(n, 12)]) {
	case "date", "published", "posted", "updated", "pubdate":
	default:
		return 0, 0
	}
	for n < len(l) && (l[n] == ':' || l[n] == ' ') {
		n++
	}
	end = n
	for end < len(l) && (isDigit(l[end]) || end > n && strings.IndexByte("-:T.Z+", l[end]) >= 0 || l[end] == ' ' && isClock(l[end+1:])) {
		end++
	}
	if end-n < len("2009-05") || !isDigit(l[n+3]) || l[n+4] != '-' {
		return 0, 0
	}
	rest = end
	for rest < len(l) && strings.IndexByte(" -|", l[rest]) >= 0 {
		rest++
	}
	if rest == end || rest == len(l) {
		return 0, 0 // the day is all there is, or a word goes on
	}
	return end, rest
}

// gluedDay returns where a day with its year at the beginning of a line ends, if a word in capitals goes on behind it without a blank: "May 9,
// 2009The rebels", "9 May 2009Goma"; 0 if none does.
func gluedDay(l string) int {
	n := 0
	for n < len(l) && n < 24 && !(isDigit(l[n]) && n+4 < len(l) && isUpper(l[n+4])) {
		n++
	}
	if n < 6 || n+4 >= len(l) || n == 24 || l[n] != '1' && l[n] != '2' || l[n-1] != ' ' || !isDigit(l[n+3]) || n+5 < len(l) && !isLower(l[n+5]) || !isStamp(l[:n+4]) {
		return 0
	}
	return n + 4
}

// bylineDay returns where the day begins that is glued to the names of a byline: "By JANE ROESeptember 26, 2018"; 0 if none is.
func bylineDay(l string) int {
	if len(l) < 20 || len(l) > 110 || !strings.EqualFold(l[:3], "by ") || !isDigit(l[len(l)-1]) {
		return 0
	}
	k := strings.LastIndexByte(l[:len(l)-6], ' ')
	for n := k - 1; n > 4 && n > k-10; n-- {
		if isUpper(l[n]) && !isLower(l[n-1]) && l[n-1] != ' ' && isLower(l[n+1]) && isStamp(l[n:]) {
			return n
		}
	}
	return 0
}

// isClock reports whether l begins with a time of the day, "10:30".
func isClock(l string) bool {
	return len(l) >= 5 && isDigit(l[0]) && isDigit(l[1]) && l[2] == ':' && isDigit(l[3])
}

// isByline reports whether a line names the writers: "By Jane Roe in Goma", "JANE ROE, Staff Writer".
func isByline(l string) bool {
	if len(l) > 110 || len(l) < 6 {
		return false
	}
	if !strings.EqualFold(l[:3], "by ") || !(isUpper(l[3]) || l[3] >= 0x80) || endsSentence(l) {
		return strings.HasPrefix(l, "Reporting by ") || strings.HasPrefix(l, "(Reporting by ") || strings.HasPrefix(l, "Edited by ") || strings.HasPrefix(l, "Editing by ")
	}
	words, capital := 0, 0
	for _, w := range strings.Fields(l[3:]) {
		words++
		if isUpper(w[0]) || w[0] >= 0x80 || w == "and" || w == "in" || w == "for" || w == "of" || w == "the" || w == "|" || isDigit(w[0]) || w == "-" || w == "at" {
			capital++
		}
	}
	return words <= 16 && capital == words
}

// Marks of a picture's credit.
var creditMarks = []string{
	"Getty Images", "AFP/", "/AFP", "AFP via", "AP Photo", "(AP)]", "REUTERS/", "/Reuters]", "/Reuters)", "/AP]", "/EPA]", "/AFP]", "Photograph:", "Photo:", "Photo by", "PHOTO:", "Image:", "Image credit",
	"(File)", "File photo", "FILE PHOTO", "Photo credit", "Picture:", "/Anadolu", "/EPA", "/Shutterstock", "[File:", "Image caption", "Media caption", "Photograph by", "Credit:", "via AP", "via Reuters",
}

// isCaption reports whether a paragraph is a caption: it holds a picture's credit and is short.
func isCaption(l string) bool {
	const head, tail, long = 24, 60, 200
	if len(l) > 420 {
		return false
	}
	if len(l) >= long {
		// Most long paragraphs hold no credit near either end, and need no look at the rest.
		if i, _ := findCredit(l[:head+longestCredit], 0); i < 0 {
			if i, _ = findCredit(l, len(l)-tail-longestCredit); i < 0 {
				return false
			}
		}
	}
	// A credit stands at the beginning or the end; in the midst of a long sentence it is prose.
	i, end := findCredit(l, 0)
	return i >= 0 && (i < head || len(l)-end < tail || len(l) < long)
}

// findCredit returns where the first mark of a credit from offset from on stands in l; -1 if none does.
func findCredit(l string, from int) (first, end int) {
	for ; from < len(l); from += 8 {
		for w := capitals(l, from); w != 0; w &= w - 1 {
			at := from + bits.TrailingZeros64(w)/8
			cs := &creditsBy[l[at]%32]
			if at+1 < len(l) && cs.next>>(l[at+1]%64)&1 == 0 {
				continue // as most capitals
			}
			for _, c := range cs.credits {
				if i := at - c.capital; i >= 0 && strings.HasPrefix(l[i:], c.mark) {
					return i, i + len(c.mark)
				}
			}
		}
	}
	return -1, 0
}

// longestCredit is the length of the longest of creditMarks.
const longestCredit = 13

// credits are those of creditMarks whose first capital or square bracket has the same low bits, and the low bits of what may stand behind it.
type credits struct {
	next    uint64
	credits []credit
}

// A credit is one of creditMarks with the offset of its first capital or square bracket. All have one, and prose has few.
type credit struct {
	mark    string
	capital int
}

// creditsBy is creditMarks by the low bits of that byte, those that begin before it first.
var creditsBy = func() (by [32]credits) {
	for _, m := range creditMarks {
		c := credit{m, strings.IndexFunc(m, func(r rune) bool { return '@' <= r && r < '`' })}
		x := &by[m[c.capital]%32]
		x.credits = append(x.credits, c)
		x.next |= 1 << (m[c.capital+1] % 64)
	}
	for _, x := range by {
		slices.SortStableFunc(x.credits, func(a, b credit) int { return b.capital - a.capital })
	}
	return by
}()

// capitals returns the high bit of each of the eight bytes of l from offset i on that lies between '@' and '_': capitals and square brackets.
func capitals(l string, i int) uint64 {
	w := uint64(0)
	if i+8 <= len(l) {
		w = binary.LittleEndian.Uint64([]byte(l[i : i+8]))
	} else {
		for k := len(l) - 1; k >= i; k-- {
			w = w<<8 | uint64(l[k])
		}
	}
	return w << 1 &^ (w << 2) &^ w & highs
}

// isHeading reports whether a line is a headline or a subhead: short, and not ended as a sentence is.
func isHeading(l string) bool {
	if len(l) > 120 || endsSentence(l) || strings.HasSuffix(l, ":") || strings.HasSuffix(l, ",") || strings.HasSuffix(l, "_") {
		return false
	}
	first := l[0]
	return isUpper(first) || isDigit(first) || first >= 0x80 || first == '"' || first == '\''
}

// dateline returns the span of what names the place (and day, and agency) of filing at the start of a paragraph: words in
// capitals, then anything short, then a dash.
func dateline(s string, p span.Span) span.Span {
	l := s[p.Start:p.End]
	if len(l) > 110 {
		l = l[:110]
	}
	if l == "" || !isUpper(l[0]) && l[0] < 0x80 {
		return span.Span{}
	}
	// Most paragraphs have none, and show it at once: the town is neither in capitals nor followed by an agency in brackets.
	if len(l) < 4 || (isLower(l[1]) || isLower(l[2])) && strings.IndexByte(l, ')') < 0 {
		return span.Span{}
	}
	end := -1
	for i := 3; i < len(l) && end < 0; i++ {
		rest := l[i:]
		switch l[i] {
		case ' ':
			if len(rest) < 2 || rest[1] != '-' && rest[1] != '_' && rest[1] != 0xE2 {
				continue
			}
			if len(rest) == 2 && rest[1] == '_' || rest == " --" || hasAnyPrefix(rest, " - ", " _ ", " -- ", " --\n", " – ", " — ") {
				end = i
			}
		case ')':
			if strings.HasPrefix(rest, ") -") {
				end = i + 1
			}
		case 0xE2:
			if hasAnyPrefix(rest, "–", "—") {
				end = i
			}
		case ':': // "GOMA: ..." of the South Asian press
			if len(rest) > 1 && rest[1] == ' ' && allCaps(l[:i]) {
				end = i
			}
		}
	}
	if end < 3 {
		return span.Span{}
	}
	head := l[:end]
	// The town is in capitals, or the parenthesis of an agency follows it.
	town := head
	if i := strings.IndexAny(town, ",("); i >= 0 {
		town = town[:i]
	}
	town = strings.TrimSpace(town)
	agency := strings.HasSuffix(head, ")") && strings.Contains(head, "(")
	if len(town) < 3 || !allCaps(town) && !(agency && titled(town)) || strings.ContainsAny(head, "\"“”!?") {
		return span.Span{}
	}
	return span.Span{Start: p.Start, End: p.Start + end}
}

// allCaps reports whether l holds letters, and none in lower case but those of particles as in "AL-Bab" or "PORT au PRINCE".
func allCaps(l string) bool {
	upper := 0
	for i := 0; i < len(l); i++ {
		if isLower(l[i]) {
			return false
		}
		if isUpper(l[i]) {
			upper++
		}
	}
	return upper >= 3
}

// titled reports whether every word of l begins with a capital, as a town's name does, and there are at most four.
func titled(l string) bool {
	n := 0
	for _, w := range strings.Fields(l) {
		if !isUpper(w[0]) && w[0] < 0x80 {
			return false
		}
		n++
	}
	return n > 0 && n <= 4
}

func hasAnyPrefix(s string, prefixes ...string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
