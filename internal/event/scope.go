package event

import (
	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/token"
)

// scope is where a text speaks of one truce.
type scope struct {
	sentences []scoped
	passage   // what all of them say
}

// A scoped sentence speaks of a truce, by its name or right behind one that does.
type scoped struct {
	token.Sentence
	named bool
}

// scope calls f for every sentence that speaks of the truce of a group.
func (r *reader) scope(g *group, f func(s token.Sentence, named bool)) {
	for _, s := range r.scopeOf(g).sentences {
		f(s.Sentence, s.named)
	}
}

// scopeOf returns the sentences that speak of the truce of a group: those that mention it, and those behind them, at most two, that
// mention no truce at all and stand in the same or the next paragraph, or behind one of a single sentence.
func (r *reader) scopeOf(g *group) *scope {
	if g.scope != nil {
		return g.scope
	}
	g.scope = &r.mem.scopes.One(scope{})[0]
	last := int32(-1)
	for _, i := range g.ms {
		m := &r.ms[i]
		at := r.tokens[m.First].Sent
		if at <= last {
			continue
		}
		last = at
		r.take(g.scope, at, true)
		para := r.d.Sentences[at].Para
		for n := 0; n < 2 && int(last)+1 < len(r.d.Sentences); n++ {
			s := r.d.Sentences[last+1]
			if s.Para > para+1 || r.mentioned(s) || r.headline(s) {
				break
			}
			last++
			r.take(g.scope, last, false)
			if r.single(int(last)) {
				para = s.Para // where each sentence is a paragraph, paragraphs part nothing
			}
		}
	}
	return g.scope
}

// take adds a sentence to a scope.
func (r *reader) take(x *scope, sent int32, named bool) {
	x.sentences = r.mem.scoped.Push(x.sentences, scoped{r.d.Sentences[sent], named})
	p := &r.passages[sent]
	x.senses |= p.senses
	x.words |= p.words
}

// says reports whether a sentence of a scope holds a word of a set that is asked of whole sentences.
func (x *scope) says(w set) bool { return w >= 64 || x.words>>w&1 != 0 }

// headline reports whether a sentence is no part of the body of the article.
func (r *reader) headline(s token.Sentence) bool {
	return s.First >= s.End || r.kind(s.First) != article.Body
}
