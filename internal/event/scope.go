package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/token"
)

// scope calls f for every sentence that speaks of the truce of a group: those that mention it, and those behind them, at most
// two, that mention no truce at all and stand in the same or the next paragraph.
func (r *reader) scope(g *group, f func(s token.Sentence, named bool)) {
	last := int32(-1)
	for _, i := range g.ms {
		m := &r.ms[i]
		at := r.tokens[m.First].Sent
		if at <= last {
			continue
		}
		last = at
		f(r.d.Sentences[at], true)
		para := r.d.Sentences[at].Para
		for n := 0; n < 2 && int(last)+1 < len(r.d.Sentences); n++ {
			s := r.d.Sentences[last+1]
			if s.Para > para+1 || r.truceAt(s.First, s.End) || r.headline(s) {
				break
			}
			last++
			f(s, false)
		}
	}
}

// headline reports whether a sentence is no part of the body of the article.
func (r *reader) headline(s token.Sentence) bool {
	return s.First >= s.End || r.kind(s.First) != article.Body
}
