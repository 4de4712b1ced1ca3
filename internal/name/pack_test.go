package name

import (
	"flag"
	bitset "math/bits"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/token"
)

// The packed table is made from the readable ones, which TABLES.md lists, and from those of package world:
//
//	go test ./internal/name -run TestPacked -update
//
// Layout: "TRUCENM1", then the parts that rule.Parts reads, in the order and with the records of packed.go. The texts are the keys of the
// actors with their names, and the aliases; the small letters are the names of persons.

var update = flag.Bool("update", false, "rewrite names.bin from the readable tables")

func pack(t *testing.T) []byte {
	t.Helper()
	b := rule.NewBuilder()
	f := list(t, b)
	p := rule.Packer{Out: []byte(magic)}

	var texts strings.Builder
	put := func(s string) (at int) {
		texts.WriteString(s)
		return texts.Len() - len(s)
	}
	keys, aliases := make([]int, len(f.actors)), make([]int, len(f.aliases))
	for i, a := range f.actors {
		keys[i] = put(a.key)
		put(a.name)
	}
	for i, a := range f.aliases {
		aliases[i] = put(a.text)
	}
	var kinds, bodies, titles, portfolios numbering
	bodies.of("")
	portfolios.of("")
	for _, a := range f.actors {
		kinds.of(a.kind)
	}
	for row := range f.actors {
		for _, r := range f.terms[int32(row)] {
			titles.of(r[0])
			bodies.of(r[1])
			portfolios.of(PostOf(r[0]).Portfolio)
		}
	}
	p.Text(texts.String())
	for _, l := range []*numbering{&kinds, &bodies, &titles, &portfolios} {
		p.Text(l.lines())
	}
	p.Text(lines(f.codes))

	blank := func(s string, size int) {
		p.Out = append(p.Out, s+strings.Repeat(" ", size-len(s))...)
	}
	p.Number(len(f.actors)+1, 3)
	terms, end := 0, 0
	for i, a := range f.actors {
		row := int32(i)
		p.Number(keys[i], 3)
		p.Number(len(a.key), 1)
		p.Number(len(a.name), 1)
		p.Number(kinds.of(a.kind), 1)
		blank(a.country, 2)
		p.Number(terms, 2)
		terms += len(f.terms[row])
		for end < len(f.aliases) && f.aliases[end].actor == row {
			end++
		}
		p.Number(end, 2)
		if n, ok := f.eraOf[row]; ok {
			p.Number(n+1, 2)
		} else {
			p.Number(0, 2)
		}
		p.Number(int(f.genders[row]), 1)
	}
	p.Out = append(p.Out, make([]byte, entryLen)...)
	p.Out[len(p.Out)-entryLen+8], p.Out[len(p.Out)-entryLen+9] = byte(terms>>8), byte(terms)
	p.Number(len(f.aliases), 3)
	for i, a := range f.aliases {
		p.Number(aliases[i], 3)
		p.Number(len(a.text), 1)
	}
	p.Number(len(titles.all), 3)
	for _, title := range titles.all {
		post := PostOf(title)
		flags := 0
		if post.Deputy {
			flags |= isDeputy
		}
		if post.Coming {
			flags |= isComing
		}
		p.Number(int(post.Role), 1)
		p.Number(portfolios.of(post.Portfolio), 1)
		p.Number(flags, 1)
	}
	p.Number(terms, 3)
	for row := range f.actors {
		for _, r := range f.terms[int32(row)] {
			p.Number(titles.of(r[0]), 2)
			p.Number(bodies.of(r[1]), 1)
			blank(r[2], 2)
			blank(r[4], 10)
			blank(r[5], 10)
		}
	}
	packForms(&p, f, packLexicon(&p, f))
	packNamesakes(&p, f)

	numbers := p.Words(b.Build().Lexicon())
	plain := func(v int32) int { return int(v) }
	p.Trie(&f.phrases, numbers, plain)
	p.Trie(&f.eras, numbers, plain)
	p.Text(lines(f.kinds))
	p.Text(lines(f.offices))
	packWords(&p, f, numbers)
	p.Number(len(f.senses), 3)
	for _, s := range f.senses {
		row, next, flags := nobody, max(0, int(s.next)), int(s.strength)
		if s.row >= 0 {
			row = int(s.row)
		}
		if s.lower {
			flags |= isLower
		}
		if s.upper {
			flags |= isUpper
		}
		p.Number(row, 2)
		p.Number(int(s.code), 2)
		p.Number(int(s.use), 1)
		p.Number(flags, 1)
		p.Number(next, 2)
	}
	p.Number(len(f.eraRows), 3)
	for _, e := range f.eraRows {
		p.Number(slices.Index(eraNames[:], e.What), 1)
		p.Number(map[bool]int{true: 1}[e.proper], 1)
		p.Number(int(e.From+dayBias), 4)
		p.Number(int(e.To+dayBias), 4)
	}
	p.Number(len(f.numbers), 3)
	for _, x := range f.numbers {
		p.Number(numbers[x.first], 2)
		p.Number(aliases[x.alias], 3)
		p.Number(len(f.aliases[x.alias].text), 1)
		p.Number(int(x.sense), 2)
	}
	if p.Err != nil {
		t.Fatal(p.Err)
	}
	return p.Out
}

// A numbering numbers texts in the order in which they come.
type numbering struct {
	all    []string
	places map[string]int
}

func (n *numbering) of(s string) int {
	if n.places == nil {
		n.places = make(map[string]int)
	}
	i, ok := n.places[s]
	if !ok {
		i = len(n.all)
		n.all = append(n.all, s)
		n.places[s] = i
	}
	return i
}

func (n *numbering) lines() string { return lines(n.all) }

func lines(all []string) string { return strings.Join(all, "\n") + "\n" }

// packWords lays down what is known of each word: the sorts of words, and for each word its sort, whose surname it is, and whether it
// calls the room.
func packWords(p *rule.Packer, f *listing, numbers []int) {
	looks := []attr{{}}
	places := map[attr]int{{}: 0}
	byNumber := make([]token.ID, len(numbers))
	for id, n := range numbers {
		byNumber[n] = token.ID(id)
		a := f.attrs.Get(token.ID(id))
		if _, ok := places[a]; !ok {
			places[a] = len(looks)
			looks = append(looks, a)
		}
	}
	p.Number(len(looks), 3)
	for _, a := range looks {
		p.Number(int(a.bits), 4)
		p.Number(int(a.kind), 1)
		p.Number(int(a.before), 1)
		p.Number(int(a.office), 1)
		p.Number(int(a.gender), 1)
	}
	p.Number(len(numbers), 3)
	for _, id := range byNumber {
		p.Number(places[f.attrs.Get(id)], 1)
		p.Number(int(uint16(f.surnames.Get(id))), 2)
		p.Number(map[bool]int{true: 1}[f.calls[id]], 1)
	}
}

// packLexicon lays down what is known of the words of names, and returns the lexicon that reads it.
func packLexicon(p *rule.Packer, f *listing) *lexicon {
	known, order := f.wordsOfNames()
	size := 1
	for size < 2*len(order) {
		size *= 2
	}
	var values numbering
	values.of("")
	slots := make([]int, size)
	var records rule.Packer
	records.Out = append(make([]byte, recordLen-3), "  \x00"...)
	for n, w := range order {
		h, x := formOf([]string{w}), known[w]
		i := int(h % uint64(size))
		for slots[i] != 0 {
			i = (i + 1) % size
		}
		slots[i] = n + 1
		records.Number(int(h>>32), 4)
		records.Number(int(uint32(h)), 4)
		records.Number(int(x.class), 2)
		records.Number(values.of(x.nick), 2)
		records.Number(values.of(x.gloss), 2)
		records.Number(values.of(x.office), 1)
		records.Out = append(records.Out, (x.nation + "  ")[:2]...)
		records.Number(x.atlas, 1)
	}
	if p.Err == nil {
		p.Err = records.Err
	}
	start := len(p.Out)
	p.Number(size, 3)
	for _, n := range slots {
		p.Number(n, slotLen)
	}
	p.Number(len(order)+1, 3)
	p.Out = append(p.Out, records.Out...)
	p.Text(values.lines())
	parts := rule.Parts(p.Out[start:])
	return readLexicon(layout{lexSlots: parts.Next(slotLen), lexRecords: parts.Next(recordLen), lexValues: parts.Next(1)})
}

// packForms lays down the normal forms of aliases and of surnames with the rows that they lead to.
func packForms(p *rule.Packer, f *listing, l *lexicon) {
	type form struct {
		alias int
		rows  []int
	}
	byAlias, bySurname := map[uint64]*form{}, map[uint64]*form{}
	add := func(to map[uint64]*form, hash uint64, alias int) {
		row := int(f.aliases[alias].actor)
		x := to[hash]
		if x == nil {
			x = &form{alias: alias}
			to[hash] = x
		}
		if !slices.Contains(x.rows, row) {
			x.rows = append(x.rows, row)
		}
	}
	for i, a := range f.aliases {
		ws := l.stripped(words(a.text))
		add(byAlias, formOf(ws), i)
		if len(ws) > 0 && f.actors[a.actor].kind == "person" {
			add(bySurname, formOf(ws[len(ws)-1:]), i)
		}
	}
	var starts, all []int
	for _, forms := range []map[uint64]*form{byAlias, bySurname} {
		hashes := make([]uint64, 0, len(forms))
		for h := range forms {
			hashes = append(hashes, h)
		}
		slices.Sort(hashes)
		p.Number(len(hashes), 3)
		for _, h := range hashes {
			x := forms[h]
			at := x.alias
			if len(x.rows) > 1 {
				at = several + len(starts)
				starts = append(starts, len(all))
				all = append(all, x.rows...)
			}
			p.Number(int(h>>32), 4)
			p.Number(int(uint32(h)), 4)
			p.Number(at, 2)
		}
	}
	p.Number(len(starts)+1, 3)
	for _, at := range append(starts, len(all)) {
		p.Number(at, 2)
	}
	p.Number(len(all), 3)
	for _, row := range all {
		p.Number(row, 2)
	}
}

// packNamesakes lays down the words of persons' names by their first sounds, and then by the initials of the names.
func packNamesakes(p *rule.Packer, f *listing) {
	var persons []int
	for row, a := range f.actors {
		if a.kind == "person" {
			persons = append(persons, row)
		}
	}
	slices.SortStableFunc(persons, func(a, b int) int { return int(f.actors[a].name[0]) - int(f.actors[b].name[0]) })
	type place struct {
		word    string
		at, row int
	}
	var low []byte
	var families [64][]place
	for _, row := range persons {
		at := len(low)
		low = append(low, lower(nil, f.actors[row].name)...)
		for at < len(low) {
			w := low[at:]
			if i := slices.IndexFunc(w, func(c byte) bool { return c == ' ' || c == '-' }); i >= 0 {
				w = w[:i]
			}
			if k := sound(firstSound(string(w))); k != 0 && len(w) > 1 {
				n := bitset.TrailingZeros64(uint64(k))
				families[n] = append(families[n], place{string(w), at, row})
			}
			at += len(w) + 1
		}
	}
	p.Text(string(low))
	sum := 0
	for _, ws := range families {
		sum += len(ws)
	}
	var roles []Roles
	p.Number(sum, 3)
	for _, ws := range families {
		for _, w := range ws {
			p.Number(w.at, 3)
			p.Number(len(w.word), 1)
			p.Number(w.row, 2)
			p.Number(int(liquidsOf(w.word)), 4)
			var held Roles
			for _, r := range f.terms[int32(w.row)] {
				held |= 1 << PostOf(r[0]).Role
			}
			if !slices.Contains(roles, held) {
				roles = append(roles, held)
			}
			p.Number(slices.Index(roles, held), 1)
			country := codeOf(f.actors[w.row].country)
			p.Out = append(p.Out, country[0], country[1], f.actors[w.row].name[0])
		}
	}
	p.Number(len(families), 3)
	sum = 0
	for _, ws := range families {
		sum += len(ws)
		p.Number(sum, 2)
	}
	p.Number(len(roles), 3)
	for _, r := range roles {
		p.Number(int(r>>32), 4)
		p.Number(int(uint32(r)), 4)
	}
}

// The packed table is what the readable ones make, byte for byte.
func TestPacked(t *testing.T) {
	got := pack(t)
	if *update {
		if err := os.WriteFile("names.bin", got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(got) != packed {
		t.Fatal("names.bin is not what the readable tables make: go test ./internal/name -run TestPacked -update")
	}
}

// What the readable tables say of an actor and of a word is what is read from the packed one.
func TestPackedAgrees(t *testing.T) {
	b := rule.NewBuilder()
	f := New(b)
	want := list(t, b)
	if f.facts.Len() != len(want.actors) {
		t.Fatalf("%d actors, want %d", f.facts.Len(), len(want.actors))
	}
	for i, a := range want.actors {
		row := int32(i)
		if got := f.Entry(row); got != (Entry{a.key, a.kind, a.name, a.country}) || f.Gender(row) != want.genders[i] {
			t.Errorf("row %d: %+v %c, want %+v %c", i, got, f.Gender(row), a, want.genders[i])
		}
		terms := f.facts.Terms(row)
		if terms.Len() != len(want.terms[row]) {
			t.Fatalf("%s: %d terms, want %d", a.key, terms.Len(), len(want.terms[row]))
		}
		for k := range terms.Len() {
			x, r := terms.At(k), want.terms[row][k]
			if got := []string{x.Title, x.Of, x.Country, a.key, x.From, x.To}; !slices.Equal(got, r[:6]) || *x.Post != PostOf(r[0]) {
				t.Errorf("%q %+v, want %q", got, *x.Post, r)
			}
		}
		e, ok := f.EraOf(row)
		if n, known := want.eraOf[row]; ok != known || ok && e != want.eraRows[n].Era {
			t.Errorf("the era of %s: %+v, %v", a.key, e, ok)
		}
	}
	for id := range token.ID(b.Len()) {
		if got, attr := f.looks[f.attrs.Get(id)], want.attrs.Get(id); got != attr || f.surnames.Get(id) != want.surnames.Get(id) {
			t.Errorf("word %d: %+v and surname %d, want %+v and %d", id, got, f.surnames.Get(id), attr, want.surnames.Get(id))
		}
	}
	if !slices.Equal(f.senses, want.senses) || len(f.numbers) != len(want.numbers) {
		t.Error("the senses or the numbered aliases are not those of the readable tables")
	}
	for _, a := range want.aliases {
		ids := b.Phrase(a.text)
		got, ok := f.phrases.Lookup(ids)
		if v, known := want.phrases.Lookup(ids); ok != known || ok && got != v {
			t.Errorf("%q leads to %d, want %d", a.text, got, v)
		}
	}
}
