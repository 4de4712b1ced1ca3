package token

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
)

func BenchmarkSplit(b *testing.B) {
	s := strings.Repeat("A 48-hour cease-fire in Jaffna was to begin at 6 a.m. on Friday, the army's spokesman said. “We'll keep to it,” he added.\n", 200)
	t := article.Clean("", s)
	lex := new(Lexicon)
	for _, w := range strings.Fields("a the and of cease fire hour friday am army") {
		lex.Intern(w)
	}
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Split(t, lex)
	}
}
