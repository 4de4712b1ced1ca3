package truce

import "github.com/84b0a40e/truce/internal/name"

// NormalizeName returns the form of a name by which equal names are equal: case, width and diacritics folded, titles and particles
// in one spelling. It is for keys and for search, not for show.
func NormalizeName(s string) string { return name.Normalize(s) }

// A NameMatch is the outcome of comparing two names.
type NameMatch struct {
	Verdict Verdict
	Reason  string // a stable code, listed in the package comment
}

// Verdict says whether two names can be of the same person or body.
type Verdict string

// The verdicts. Possible means that the names agree as far as they go: "Kerry" and "John Kerry".
const (
	Same      Verdict = "same"
	Possible  Verdict = "possible"
	Different Verdict = "different"
)

// CompareNames says whether two names are of the same person or body, and why.
func CompareNames(a, b string) NameMatch {
	v, why := name.Compare(a, b)
	return NameMatch{Verdict(v.String()), why}
}
