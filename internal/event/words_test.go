package event

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/rule"
	text "github.com/84b0a40e/truce/internal/token"
)

func TestWord(t *testing.T) {
	b := rule.NewBuilder()
	cues := cue.New(b)
	f := New(b, cues)
	ix := b.Build()
	d := text.Split(article.Clean("", "On FRIDAY the US and the U.S. said we're fine; it was, Fríday or not."), ix.Lexicon())
	r := new(Scratch).reader(f, &resolve.Input{Doc: d, Cues: cues.Find(d, nil)}, new(resolve.Context))
	r.read()
	var got []string
	for i := -1; i <= len(d.Tokens); i++ {
		if r.word(i, f.w.Weekdays) || r.word(i, f.w.CalledWas) || r.word(i, f.w.And) || r.word(i, f.w.AreWereIs) {
			got = append(got, d.Str(i))
		}
	}
	if want := []string{"FRIDAY", "and", "was"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// Every set has words as the scanner folds them, none twice, and a name that the rules use.
func TestSetsOfWords(t *testing.T) {
	used := make(map[string]bool)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if x, ok := n.(*ast.SelectorExpr); ok {
				if w, ok := x.X.(*ast.SelectorExpr); ok && w.Sel.Name == "w" {
					used[x.Sel.Name] = true
				}
			}
			return true
		})
	}
	if n := reflect.TypeFor[whole]().NumField(); n > 64 {
		t.Errorf("%d sets are asked of whole sentences", n)
	}
	v := new(vocabulary)
	v.collect()
	for _, f := range reflect.VisibleFields(reflect.TypeFor[words]()) {
		if f.Anonymous {
			continue
		}
		if !used[f.Name] {
			t.Errorf("no rule asks for %s", f.Name)
		}
		for _, name := range strings.Fields(f.Tag.Get("of")) {
			if _, ok := reflect.TypeFor[words]().FieldByName(name); !ok {
				t.Errorf("%s is made of %s, which is no set", f.Name, name)
			}
		}
		ws := v.wordsOf(&f)
		for i, w := range ws {
			if strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") != "" {
				t.Errorf("%s: %q is not written as words are compared", f.Name, w)
			}
			if slices.Contains(ws[:i], w) && f.Tag.Get("of") == "" {
				t.Errorf("%s has %q twice", f.Name, w)
			}
		}
	}
}
