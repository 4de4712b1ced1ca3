package truce

import (
	"encoding/json"
	"fmt"
)

// A Reconciler is the incremental form of [Reconcile]: it takes reports as they come, and gives the corpus of all so far. The zero
// Reconciler is empty and ready. It keeps copies of the reports without their temporal expressions, and so no article's text. Its JSON form
// holds them, so that a stream can be taken up where it was left. It is not safe for concurrent use.
type Reconciler struct {
	keeper  keeper
	reports []*Report
	keys    map[string][]int32 // reports with each key, of as many reports as of has
	of      [][]string         // keys of each report; filled when Around is first asked
	corpus  *Corpus            // of all reports; nil if some were added since
}

// Add takes reports in; nil ones are passed over.
func (r *Reconciler) Add(reports ...*Report) {
	for _, rep := range reports {
		if rep == nil {
			continue
		}
		rep = r.keeper.keep(rep)
		r.reports = append(r.reports, rep)
		r.corpus = nil
	}
}

// Len returns how many reports were added.
func (r *Reconciler) Len() int { return len(r.reports) }

// Corpus returns what [Reconcile] makes of all reports so far. It is made when it is asked for, and kept until the next Add; it must not be changed.
func (r *Reconciler) Corpus() *Corpus {
	if r.corpus == nil {
		r.corpus = Reconcile(r.reports...)
	}
	return r.corpus
}

// Around returns the corpus of the reports of one article and of all that bear on its truces, directly or through others: what
// is now known of what it speaks of. It costs no more than those reports do. Its records are those of [Reconciler.Corpus],
// with ids of their own.
func (r *Reconciler) Around(article string) *Corpus {
	r.index()
	var reports []*Report
	queue := append([]int32(nil), r.keys["article/"+article]...)
	seen := make(map[int32]bool)
	done := make(map[string]bool)
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		if seen[n] {
			continue
		}
		seen[n] = true
		reports = append(reports, r.reports[n])
		for _, k := range r.of[n] {
			if !done[k] {
				done[k] = true
				queue = append(queue, r.keys[k]...)
			}
		}
	}
	return Reconcile(reports...)
}

// index takes in the keys of the reports that came since it was last called.
func (r *Reconciler) index() {
	if r.keys == nil {
		r.keys = make(map[string][]int32)
	}
	for n := len(r.of); n < len(r.reports); n++ {
		keys := r.reports[n].Keys()
		for i, k := range keys {
			keys[i] = r.keeper.text(k)
			r.keys[keys[i]] = append(r.keys[keys[i]], int32(n))
		}
		r.of = append(r.of, keys)
	}
}

// reconcilerState is the JSON form of a Reconciler.
type reconcilerState struct {
	Schema  string    `json:"schema"`
	Reports []*Report `json:"reports"`
}

// MarshalJSON saves the reports.
func (r *Reconciler) MarshalJSON() ([]byte, error) {
	return json.Marshal(reconcilerState{Schema, canonical(r.reports)})
}

// UnmarshalJSON loads what MarshalJSON saved, in place of what r held. Its error wraps [ErrSyntax] if the state is of another schema.
func (r *Reconciler) UnmarshalJSON(b []byte) error {
	var s reconcilerState
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	if s.Schema != Schema {
		return fmt.Errorf("%w: state of schema %q, want %q", ErrSyntax, s.Schema, Schema)
	}
	*r = Reconciler{}
	r.Add(s.Reports...)
	return nil
}
