package truce

// A Corpus is what many articles say together: its records have ids of their own, and every Evidence names its article.
// The zero Corpus holds nothing.
type Corpus struct {
	Articles    []CorpusArticle `json:"articles,omitempty"`
	Places      []Place         `json:"places,omitempty"`
	Actors      []Actor         `json:"actors,omitempty"`
	Truces      []Truce         `json:"truces,omitempty"`
	Statements  []Statement     `json:"statements,omitempty"`
	Diagnostics []Diagnostic    `json:"diagnostics,omitempty"`
}

// A CorpusArticle is an article of a [Corpus].
type CorpusArticle struct {
	ID        string       `json:"id"`
	Published Fact[Moment] `json:"published,omitzero"`
}
