package trucebeam

import (
	"encoding/json"
	"reflect"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

func init() {
	beam.RegisterCoder(reflect.TypeFor[sets](), encodeSets, decodeSets)
}

// sets are disjoint sets of keys, each named by its least key. The zero value holds none.
type sets struct {
	parent map[string]string // towards the least key; a key that is its own parent is the least of its set
}

func encodeSets(s sets) ([]byte, error) { return json.Marshal(s.parent) }

func decodeSets(b []byte) (sets, error) {
	var s sets
	err := json.Unmarshal(b, &s.parent)
	return s, err
}

// find returns the name of the set of a key.
func (s sets) find(key string) string {
	root := key
	for {
		up, ok := s.parent[root]
		if !ok || up == root {
			break
		}
		root = up
	}
	return root
}

// unite puts two keys into one set.
func (s *sets) unite(a, b string) {
	if s.parent == nil {
		s.parent = make(map[string]string)
	}
	ra, rb := s.find(a), s.find(b)
	low := min(ra, rb)
	for _, k := range [...]string{a, b, ra, rb} { // the way to the root stays short
		s.parent[k] = low
	}
}

// uniteFn combines the keys of articles to sets.
type uniteFn struct{}

// CreateAccumulator returns no sets.
func (*uniteFn) CreateAccumulator() sets { return sets{} }

// AddInput puts the keys of one article into one set.
func (*uniteFn) AddInput(s sets, keys string) sets {
	first, rest, _ := strings.Cut(keys, keyEnd)
	s.unite(first, first)
	for k := range strings.SplitSeq(rest, keyEnd) {
		if k != "" {
			s.unite(first, k)
		}
	}
	return s
}

// MergeAccumulators joins sets that share a key.
func (*uniteFn) MergeAccumulators(a, b sets) sets {
	if len(a.parent) < len(b.parent) {
		a, b = b, a
	}
	for k, up := range b.parent {
		a.unite(k, up)
	}
	return a
}
