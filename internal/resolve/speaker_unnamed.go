package resolve

import (
	"strings"

	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/token"
)

// Who is described and not named, and goes on as "he" or "she": "A nun laughed. 'We pray,' she said."

// oneDescribed reports whether a phrase brings in one person who has no name: "a taxi driver", "an old man on the bridge".
func (s *speaking) oneDescribed(np phrase) bool {
	i := np.coreEnd - 1
	if s.kind(i)&quote.Person == 0 || s.kind(i)&(quote.Pronoun|quote.Body) != 0 || !s.lone(np.first) || s.ref(i) != nil {
		return false
	}
	if k := np.first; k > 1 && s.t[k-1].Class == token.Comma && s.isName(k-2) {
		return false // "Jane Roe, a widow, …"
	}
	w := s.d.Low(i)
	return !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "men") && w != "people"
}

// justDescribed returns whom a phrase means that is "he" or "she" if the sentence before it is about one person described and not named, and nobody is
// named as the subject since; nil else.
func (s *speaking) justDescribed(p phrase) []int {
	i := p.first
	w := s.d.Low(i)
	if p.end-i != 1 || w != "he" && w != "she" {
		return nil
	}
	n := len(s.unnamed)
	for n > 0 && s.unnamed[n-1].first >= i {
		n--
	}
	if n == 0 {
		return nil
	}
	np := s.unnamed[n-1]
	if d := s.t[i].Sent - s.t[np.first].Sent; d < 1 || d > 2 || d == 2 && s.d.ParaOf(i) != s.d.ParaOf(np.first) || s.focusAt(i) != s.focusAt(np.first+1) || s.otherGender(np, w) {
		return nil
	}
	by, _ := s.actorsOf(np)
	return by
}

// otherGender reports whether a description is of one who cannot be "he", or "she".
func (s *speaking) otherGender(np phrase, pronoun string) bool {
	switch w := s.d.Low(np.coreEnd - 1); {
	case strings.HasSuffix(w, "woman"), w == "nun", w == "mother", w == "daughter", w == "sister", w == "wife", w == "widow", w == "girl", w == "lady", w == "grandmother", w == "waitress", w == "headmistress", w == "schoolgirl":
		return pronoun == "he"
	case strings.HasSuffix(w, "man"), w == "father", w == "son", w == "brother", w == "husband", w == "boy", w == "gentleman", w == "grandfather", w == "waiter", w == "monk", w == "imam", w == "sheikh", w == "schoolboy":
		return pronoun == "she"
	}
	return false
}
