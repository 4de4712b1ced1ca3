package quote

import "github.com/84b0a40e/truce/internal/token"

// form says what the words of q look like by themselves.
func (p *pairing) form(q *Quotation) Form {
	t := p.d.Tokens
	words, capital, shouted, clause := 0, 0, 0, false
	for i := q.First; i < q.End; i++ {
		switch t[i].Class {
		case token.Word:
			words++
			if t[i].Case == token.Upper && t[i].End-t[i].Start > 3 {
				shouted++
			}
			k := p.words.Of(t[i].Word)
			if t[i].Case != token.Lower || k&(Preposition|Determiner|And) != 0 && i > q.First {
				capital++
			}
			clause = clause || k&(Clause|Pronoun|First) != 0
		case token.Number:
			words++
			capital++
		}
	}
	if words == 0 {
		return Name
	}
	first, last := &t[q.First], &t[q.End-1]
	ended := last.Class == token.Period || last.Class == token.Question || last.Class == token.Exclaim || last.Class == token.Comma || last.Class == token.Ellipsis || last.Class == token.Dash
	upper := first.Class != token.Word || first.Case != token.Lower
	switch {
	case shouted > 1 && shouted*2 >= words && !(ended && clause):
		return Fragment // emphasis of whoever wrote it
	case words == capital && words <= 10 && upper && (words > 1 || !ended || last.Class == token.Comma):
		return Name
	case upper && ended && (clause || words > 3 || last.Class == token.Question || last.Class == token.Exclaim):
		return Sentence
	case upper && q.Close < 0:
		return Sentence
	case upper && words >= 5 && clause:
		return Sentence
	}
	return Fragment
}
