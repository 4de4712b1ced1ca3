package truce_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/84b0a40e/truce"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite testdata/golden from what the parser says now; read the difference before it is kept")

// TestGolden holds reports to what a person has read and found right, in a form made for reading: no line on the day or on a truce
// may be lost or change, and a text that holds no truce may not come to hold one. A line that is new is no failure: it has not been
// read yet; go test -update takes it in. The goldens hold these two stages and no others: what is not checked is not kept. Whole
// reports, stage by stage, are the matter of TestDispatches.
func TestGolden(t *testing.T) {
	goldens, err := filepath.Glob("testdata/golden/*.txt")
	if err != nil || len(goldens) == 0 {
		t.Fatalf("no goldens: %v", err)
	}
	for _, golden := range goldens {
		name := strings.TrimSuffix(filepath.Base(golden), ".txt")
		t.Run(name, func(t *testing.T) {
			text := readArticle(t, name)
			r, err := truce.Parse(truce.Article{ID: name, Text: text})
			if err != nil {
				t.Fatal(err)
			}
			got := stages(r)
			if *update {
				if err := os.WriteFile(golden, []byte(strings.Join(got, "\n")), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			raw, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			want := strings.Split(string(raw), "\n# ")
			for i, stage := range got {
				w := ""
				if i < len(want) {
					w = "# " + strings.TrimPrefix(want[i], "# ")
				}
				diff := cmp.Diff(strings.TrimSpace(w), strings.TrimSpace(stage))
				if diff == "" {
					continue
				}
				head, _, _ := strings.Cut(stage, "\n")
				lost := lostLines(w, stage)
				if strings.TrimSpace(w) == head { // nothing was there to read, and nothing must come
					lost = append(lost, "emptiness: "+stage)
				}
				if len(lost) > 0 {
					t.Errorf("%s lost\n%s\n(-golden +now)\n%s", head, strings.Join(lost, "\n"), diff)
				}
			}
		})
	}
}

// lostLines returns the lines of the first text that are not in the second.
func lostLines(read, now string) []string {
	has := make(map[string]bool)
	for line := range strings.Lines(now) {
		has[strings.TrimSpace(line)] = true
	}
	var lost []string
	for line := range strings.Lines(read) {
		if line = strings.TrimSpace(line); !has[line] {
			lost = append(lost, line)
		}
	}
	return lost
}

// stages prints the day and the truces of a report. Rule names are left out: they are outside the promise.
func stages(r *truce.Report) []string {
	var b strings.Builder
	var out []string
	next := func() {
		out = append(out, b.String())
		b.Reset()
	}
	name := func(id truce.ActorID) string {
		if a := r.Actor(id); a != nil {
			return a.Name
		}
		return "the article"
	}
	names := func(ids []truce.ActorID) string {
		var list []string
		for _, id := range ids {
			list = append(list, name(id))
		}
		return strings.Join(list, ", ")
	}
	fmt.Fprintln(&b, "# published")
	goldenFact(&b, "published", r.Published, name)
	next()
	fmt.Fprintln(&b, "# truces")
	for _, x := range r.Truces {
		fmt.Fprintf(&b, "%s %s %s: %s\n", x.ID, x.Kind, x.Modality, strings.Join(x.Called, "; "))
		for _, p := range x.Places {
			fmt.Fprintf(&b, "  in %s\n", p.Name)
		}
		goldenFact(&b, "status", x.Status, name)
		for _, h := range x.History {
			fmt.Fprintf(&b, "  step %s %s %s by %s\n", h.Status, h.Degree, h.Mode, names(h.By))
		}
		goldenFact(&b, "declared", x.Declared, name)
		goldenFact(&b, "start", x.Start, name)
		goldenFact(&b, "end", x.End, name)
		goldenFact(&b, "length", x.Length, name)
		for _, o := range x.Roles {
			fmt.Fprintf(&b, "  %s %s\n", o.As, name(o.Actor))
		}
		for _, u := range x.Unknown {
			fmt.Fprintf(&b, "  unknown %s\n", u.Fact)
		}
		for _, p := range x.Purpose {
			fmt.Fprintf(&b, "  purpose %s\n", p.Code)
		}
		for _, o := range x.Related {
			fmt.Fprintf(&b, "  %s %s\n", o.As, o.Truce)
		}
	}
	next()
	return out
}

func goldenFact[T comparable](b *strings.Builder, label string, f truce.Fact[T], name func(truce.ActorID) string) {
	for _, c := range f.Claims {
		for i, r := range c.Readings {
			or := ""
			if i > 0 {
				or = "or "
			}
			fmt.Fprintf(b, "  %s %s%v (%s) %s %s\n", label, or, r.Value, strings.Join(r.Why, ", "), name(c.By), c.Mode)
		}
	}
}
