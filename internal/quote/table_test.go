package quote

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

var (
	classList  = []string{"say", "announce", "accuse", "deny", "demand", "call", "warn", "pledge", "confirm", "report", "claim", "according_to"}
	stanceList = []string{"announces", "confirms", "accepts", "pledges", "proposes", "calls_for", "demands", "supports", "doubts", "warns", "opposes", "rejects", "accuses", "denies", "reports", "regrets", "neutral"}
)

func rows(t *testing.T, table string) []string {
	t.Helper()
	var out []string
	for row := range strings.SplitSeq(table, "\n") {
		if row == "" || strings.HasPrefix(row, "#") {
			continue
		}
		if row != norm.NFC.String(row) || row != strings.ToLower(row) || row != strings.TrimRight(row, " ") {
			t.Errorf("%q: not in lower case, NFC, without spaces at the end", row)
		}
		out = append(out, row)
	}
	return out
}

func TestVerbTable(t *testing.T) {
	all := rows(t, verbTable)
	if !slices.IsSorted(all) {
		for i := 1; i < len(all); i++ {
			if all[i] < all[i-1] {
				t.Errorf("%q stands behind %q", all[i], all[i-1])
			}
		}
	}
	seen := make(map[string]bool)
	used := make(map[string]bool)
	for _, row := range all {
		cells := strings.Split(row, "\t")
		if len(cells) < 3 || len(cells) > 5 {
			t.Errorf("%q has %d cells", row, len(cells))
			continue
		}
		if seen[cells[0]] {
			t.Errorf("%q stands twice", cells[0])
		}
		seen[cells[0]] = true
		used[cells[1]] = true
		if !slices.Contains(classList, cells[1]) {
			t.Errorf("%q: class %q", row, cells[1])
		}
		for i := range cells[2] {
			if !strings.ContainsRune("qcnatfphosu", rune(cells[2][i])) {
				t.Errorf("%q: frame %q", row, cells[2])
			}
		}
		if len(cells) == 5 && cells[4] != "" && !slices.Contains(stanceList, cells[4]) {
			t.Errorf("%q: stance %q", row, cells[4])
		}
	}
	for _, c := range classList {
		if !used[c] {
			t.Errorf("no verb of class %q", c)
		}
	}
}

func TestToneTable(t *testing.T) {
	seen := make(map[string]string)
	tones := make(map[string]bool)
	for _, row := range rows(t, toneTable) {
		tone, phrases, ok := strings.Cut(row, "\t")
		if !ok || toneNames[tone] == NoTone || tones[tone] {
			t.Errorf("%.40q: tone %q", row, tone)
		}
		tones[tone] = true
		for p := range strings.SplitSeq(phrases, ", ") {
			if other, ok := seen[p]; ok {
				t.Errorf("%q is of tone %s and of %s", p, other, tone)
			}
			seen[p] = tone
		}
	}
	if len(tones) != len(toneNames) {
		t.Errorf("%d tones of %d have words", len(tones), len(toneNames))
	}
}

func TestInflect(t *testing.T) {
	for _, tt := range []struct{ verb, past, want string }{
		{"claim", "", "claim claims claiming claimed"},
		{"deny", "", "deny denies denying denied"},
		{"announce", "", "announce announces announcing announced"},
		{"stress", "", "stress stresses stressing stressed"},
		{"say", "said", "say says saying said"},
		{"write", "wrote written", "write writes writing wrote written"},
		{"admit", "", "admit admits admiting admitting admitted admited"},
	} {
		var got []string
		for _, f := range inflect(nil, tt.verb, tt.past, 0) {
			got = append(got, f.word)
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%s: %s, want %s", tt.verb, g, tt.want)
		}
	}
}
