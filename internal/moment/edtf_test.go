package moment

import (
	"os"
	"strings"
	"testing"
)

// differs are the texts that another project's parser reads in another way, each with the reason why this one does not.
var differs = map[string]string{
	"2001-21": "a northern spring here, the first quarter there", "2001-22": "a northern summer", "2001-23": "a northern autumn", "2001-24": "a northern winter, from December on",
	"2001-25":                "a northern spring",
	"[1667,1668,1670..1672]": "it takes the last range's start for its end", "{1667,1668,1670..1672}": "the same",
	"Y170000002": "its dates end before that year", "Y-170000002": "the same",
	"2016-W18": "a week, which EDTF has not and TIMEX3 has",
	"16":       "a century in two digits is level 2", "201": "a decade in three digits is level 2", "20160": "five digits need a Y",
	"2016-05-0X": "X inside a day is level 2", "X016": "an X that more digits follow is level 2", "?2016": "a qualifier of a part is level 2",
	"0001-02-29": "it takes 29 February in any year, for 1 March", "1582-02-29": "the same", "1900-02-29": "the same", "1999-02-29": "the same", "9999-02-29": "the same", "-0395-02-29": "the same", "-0001-02-29": "the same",
	"0000-02-28": "the year 0 is a leap year, which it counts as 1900", "0000-02-29": "the same",
}

// TestAgainstEDTF compares Parse and Range with the vectors of testdata/edtf.tsv, which scripts/edtf makes.
func TestAgainstEDTF(t *testing.T) {
	b, err := os.ReadFile("testdata/edtf.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n, used := 0, map[string]bool{}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 3 {
			t.Fatalf("bad line %q", line)
		}
		n++
		from, to := "-", "-"
		if m, err := Parse(c[0]); err == nil {
			r := m.Range()
			day := func(s int64) string {
				y, m, d := Civil(floorDiv(s, 86400))
				return string(pad(append(pad(append(pad(sign(y), max(y, -y), 4), '-'), m, 2), '-'), d, 2))
			}
			from, to = "..", ".."
			if r.From != past {
				from = day(r.From)
			}
			if r.To != future {
				to = day(r.To - 1)
			}
		}
		same := from == c[1] && to == c[2]
		if _, known := differs[c[0]]; known {
			used[c[0]] = true
			if same {
				t.Errorf("%q does not differ", c[0])
			}
			continue
		}
		if !same {
			t.Errorf("%q: %s to %s, want %s to %s", c[0], from, to, c[1], c[2])
		}
	}
	if n < 500 {
		t.Errorf("only %d vectors", n)
	}
	for s := range differs {
		if !used[s] {
			t.Errorf("%q is no vector", s)
		}
	}
}

func sign(y int) []byte {
	if y < 0 {
		return []byte{'-'}
	}
	return nil
}
