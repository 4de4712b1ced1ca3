package resolve

import "github.com/84b0a40e/truce/internal/name"

// asked is what the answer of listed depends on.
type asked struct {
	called, last, country, office string
	was, governs                  bool
}

// remembered is listed, asked once for mentions that are alike: an article names its people again and again, and to compare a
// surname with all that are listed is dear.
func (w *roster) remembered(m *name.Mention, called string) (int32, bool) {
	q := asked{called: called, last: w.lastName(m), country: w.country(m), office: m.Office, was: m.Was, governs: w.governs(m)}
	if row, ok := w.answers[q]; ok {
		return row, row >= 0
	}
	row, ok := w.listed(m, called)
	if !ok {
		row = -1
	}
	if w.answers == nil {
		w.answers = make(map[asked]int32)
	}
	w.answers[q] = row
	return row, ok
}
