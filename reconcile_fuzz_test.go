package truce_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/84b0a40e/truce"
)

// FuzzReconcile: whatever reports come, there is no panic; the order makes no difference, and neither does giving them twice.
func FuzzReconcile(f *testing.F) {
	contract, err := os.ReadFile("testdata/contract/report.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(append(append([]byte{'['}, contract...), ']'))
	f.Add([]byte(`[{"article":"a","truces":[{"id":"t1","kind":"truce","start":{"claims":[{"readings":[{"value":"2016-05-04"},{"value":"0001/9999"}]},{}]},"roles":[{"actor":"a9"}],"places":[{"id":"p1"}]}]},null]`))
	f.Add([]byte(`[{"article":"a","published":{"claims":[{"readings":[{"value":"2016-05-04"},{"value":"2016-04-05"}]}]},"places":[{"id":"p1","name":"Goma","country":"CD"}],
		"truces":[{"id":"t1","places":[{"id":"p1"}],"end":{"claims":[{"by":"a1","readings":[{"value":"2016-05-05~"}]}]}},{"id":"t1","related":[{"as":"extends","truce":"t1"}]}]},
		{"article":"b","text_sha256":"x","places":[{"id":"p2","name":"Goma","country":"CD"}],"truces":[{"id":"t7","places":[{"id":"p2"}],"end":{"claims":[{"readings":[{"value":"2016-05-05"}]}]}}]}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var reports []*truce.Report
		if err := json.Unmarshal(b, &reports); err != nil || len(reports) > 50 {
			return
		}
		want := encoded(t, truce.Reconcile(reports...))
		turned := slices.Clone(reports)
		slices.Reverse(turned)
		if got := encoded(t, truce.Reconcile(append(turned, reports...)...)); got != want {
			t.Errorf("turned round and doubled:\n%s\nonce:\n%s", got, want)
		}
		var parts []*truce.Corpus
		for _, r := range reports {
			if r != nil {
				r.Keys()
			}
		}
		for _, p := range partitions(slices.DeleteFunc(slices.Clone(reports), func(r *truce.Report) bool { return r == nil })) {
			parts = append(parts, truce.Reconcile(p...))
		}
		if got := encoded(t, truce.Join(parts...)); got != want {
			t.Errorf("in parts:\n%s\nwhole:\n%s", got, want)
		}
	})
}
