package truce_test

import (
	"testing"

	"github.com/84b0a40e/truce"
)

func TestCompareNames(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want truce.Verdict
	}{
		{"Sergey Lavrov", "Sergei Lavrov", truce.Same},
		{"al-Shabaab", "Al Shabab", truce.Same},
		{"Bashar al-Assad", "Maher al-Assad", truce.Different},
		{"Hezbollah", "Kata'ib Hezbollah", truce.Different},
		{"Velupillai Prabhakaran", "V. Prabhakaran", truce.Same},
	} {
		if m := truce.CompareNames(tt.a, tt.b); m.Verdict != tt.want || m.Reason == "" {
			t.Errorf("%s, %s: %+v, want %s", tt.a, tt.b, m, tt.want)
		}
		if m := truce.CompareNames(tt.b, tt.a); m.Verdict != tt.want {
			t.Errorf("%s, %s: %+v, want %s", tt.b, tt.a, m, tt.want)
		}
	}
}

func TestNormalizeName(t *testing.T) {
	for _, tt := range [][2]string{{"Recep Tayyip Erdoğan", "RECEP TAYYIP ERDOGAN"}, {"Al-Nusra", "al Nusra"}} {
		if a, b := truce.NormalizeName(tt[0]), truce.NormalizeName(tt[1]); a != b || a == "" {
			t.Errorf("%q: %q; %q: %q", tt[0], a, tt[1], b)
		}
	}
}
