package rule

import (
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/token"
)

// A packed trie finds in every text what the phrases find that it was made of, whether or not a room had its words before.
func TestTrieIsWhatItsPhrasesAre(t *testing.T) {
	list := []string{"Nusra Front", "al-Nusra Front", "St Petersburg", "Front", "People's Protection Units", "People's Front", "People's Front of Judea", "Judea"}
	b := NewBuilder()
	var phrases Phrases
	for i, s := range list {
		phrases.Add(b.Phrase(s), int32(i))
	}
	var p Packer
	numbers := p.Words(b.Build().Lexicon())
	p.Trie(&phrases, numbers, func(v int32) int { return int(v) })
	p.Text("the rest")
	if p.Err != nil {
		t.Fatal(p.Err)
	}

	loaded := NewBuilder()
	front := loaded.Word("front")
	loaded.Word("unheard")
	parts := Parts(p.Out)
	ids := make(map[int]token.ID)
	words := loaded.Load(parts.Next(HashLen), func(n int, id token.ID) { ids[n] = id })
	trie := parts.Trie(&words)
	if got := parts.Next(1); got != "the rest" || parts != "" {
		t.Errorf("behind the trie %q and %q", got, parts)
	}
	if words.Number(front) == 0 || words.Number(loaded.Word("never")) != 0 || words.Number(0) != 0 {
		t.Error("a word that a room had before is not of the table, or one that the table does not hold is")
	}
	if len(ids) != len(numbers)-1 {
		t.Errorf("%d words, want %d", len(ids), len(numbers)-1)
	}
	for n, id := range ids {
		if got := words.Number(id); got != n {
			t.Errorf("word %d has the number %d, want %d", id, got, n)
		}
	}
	again := new(Phrases)
	for i, s := range list {
		again.Add(loaded.Phrase(s), int32(i))
	}
	for _, text := range append(list, "AL NUSRA\nFRONT", "St. Petersburg", "People’s Front of", "of Judea", "unheard of", "al Qaeda", "never") {
		d := token.Split(article.Clean("", text), loaded.lex)
		for i := range d.Tokens {
			end, v, ok := trie.Longest(d, i, len(d.Tokens))
			wantEnd, want, wantOK := again.Longest(d, i, len(d.Tokens))
			if end != wantEnd || v != want || ok != wantOK || trie.Begins(d.Tokens[i].Word) != again.Begins(d.Tokens[i].Word) {
				t.Errorf("%q from token %d: %d, %d, %v; want %d, %d, %v", text, i, end, v, ok, wantEnd, want, wantOK)
			}
		}
		ids := loaded.Phrase(text)
		v, ok := trie.Lookup(ids)
		want, wantOK := again.Lookup(ids)
		if ok != wantOK || ok && v != want {
			t.Errorf("Lookup(%q) = %d, %v, want %d, %v", text, v, ok, want, wantOK)
		}
	}
}

func TestPackerRefusesWhatDoesNotFit(t *testing.T) {
	var p Packer
	p.Number(65535, 2)
	p.Number(-1, 8)
	if p.Err == nil {
		t.Error("-1 was laid down")
	}
	p = Packer{}
	p.Number(65536, 2)
	if p.Err == nil {
		t.Error("65536 was laid down in two bytes")
	}
}
