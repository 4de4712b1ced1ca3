package name

import "slices"

// formOf hashes a normal form given as words: 64 bits, which make two forms of one hash less likely than a broken machine.
func formOf(ws []string) uint64 {
	h := uint64(formSeed)
	for i, w := range ws {
		if i > 0 {
			h = formByte(h, ' ')
		}
		for j := range len(w) {
			h = formByte(h, w[j])
		}
	}
	return h
}

const (
	formSeed  = 0xcbf29ce484222325
	formPrime = 0x100000001b3
)

func formByte(h uint64, c byte) uint64 { return (h ^ uint64(c)) * formPrime }

// rowsByForm finds rows by the hash of a normal form.
type rowsByForm struct {
	first   map[uint64]int32 // where in the list of all rows the one of a form stands; if it has several, -1 - where in several
	several [][]int32
}

func (r *rowsByForm) add(rows []int32, form uint64, at int32) {
	old, known := r.first[form]
	switch {
	case !known:
		r.first[form] = at
	case old >= 0 && rows[old] != rows[at]:
		r.first[form] = -1 - int32(len(r.several))
		r.several = append(r.several, []int32{rows[old], rows[at]})
	case old < 0 && !slices.Contains(r.several[-1-old], rows[at]):
		r.several[-1-old] = append(r.several[-1-old], rows[at])
	}
}

func (r *rowsByForm) get(rows []int32, form uint64) []int32 {
	at, known := r.first[form]
	switch {
	case !known:
		return nil
	case at < 0:
		return r.several[-1-at]
	}
	return rows[at : at+1 : at+1]
}

// A former finds the forms of aliases. Most are plain words, which it reads without making strings of them.
type former struct {
	lexicon *lexicon
	low     []byte
	ends    []int // of the words in low
}

// forms returns the hashes of an alias's normal form as stripped leaves it and of the last word of that, which is 0 if it has none.
func (f *former) forms(alias string) (whole, last uint64) {
	if !f.split(alias) {
		ws := stripped(words(alias))
		if len(ws) > 0 {
			last = formOf(ws[len(ws)-1:])
		}
		return formOf(ws), last
	}
	whole = formSeed
	from := 0
	for i, end := range f.ends {
		w := f.low[from:end]
		from = end
		more := i+1 < len(f.ends)
		if more && (i == 0 && string(w) == "the" || len(w) == 2 && f.lexicon.optional(string(w))) {
			continue
		}
		if last != 0 {
			whole = formByte(whole, ' ')
		}
		last = formSeed
		if a := american(string(w)); a != "" {
			for j := range len(a) {
				whole, last = formByte(whole, a[j]), formByte(last, a[j])
			}
			continue
		}
		for _, c := range w {
			whole, last = formByte(whole, c), formByte(last, c)
		}
	}
	return whole, last
}

// split finds the words of an alias of ASCII without periods and apostrophes, as words would; it reports false for others.
func (f *former) split(alias string) bool {
	f.low, f.ends = f.low[:0], f.ends[:0]
	start := 0
	for i := range len(alias) {
		c := alias[i]
		switch {
		case 'A' <= c && c <= 'Z':
			f.low = append(f.low, c|0x20)
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			f.low = append(f.low, c)
		case c >= 0x80 || c == '.' || c == '\'' || c == '`':
			return false
		case len(f.low) > start:
			start = len(f.low)
			f.ends = append(f.ends, start)
		}
	}
	if len(f.low) > start {
		f.ends = append(f.ends, len(f.low))
	}
	return true
}
