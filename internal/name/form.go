package name

import (
	"sort"

	"github.com/84b0a40e/truce/internal/rule"
)

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
	actors []int32 // by alias
	rows   []int32 // of all lists
	lists  string
	forms  string // sorted by hash
}

func (x *rowsByForm) get(form uint64) []int32 {
	n := len(x.forms) / formLen
	hash := func(i int) uint64 {
		return uint64(rule.U32(x.forms, formLen*i))<<32 | uint64(rule.U32(x.forms, formLen*i+4))
	}
	i := sort.Search(n, func(i int) bool { return hash(i) >= form })
	if i == n || hash(i) != form {
		return nil
	}
	at := rule.U16(x.forms, formLen*i+8)
	if at < several {
		return x.actors[at : at+1 : at+1]
	}
	at = listLen * (at - several)
	first, end := rule.U16(x.lists, at), rule.U16(x.lists, at+listLen)
	return x.rows[first:end:end]
}
