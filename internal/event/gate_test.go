package event

import (
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"testing"

	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/rule"
)

// The tables of go-betweens and purposes are only looked at where a word has the sense.
func TestWordsOfTablesHaveTheirSense(t *testing.T) {
	b := rule.NewBuilder()
	f := cue.New(b)
	words := f.Find(nil, nil)
	for _, row := range goBetweenRows {
		for _, ws := range [][]string{row.did, row.done, row.nouns, row.acts} {
			for _, w := range ws {
				if !words.Sense(b.Word(w)).Has(cue.Between) {
					t.Errorf("%q has not the sense Between", w)
				}
			}
		}
	}
	for _, p := range purposes {
		for _, w := range p.words {
			if !words.Sense(b.Word(w)).Has(cue.Aim) {
				t.Errorf("%q has not the sense Aim", w)
			}
		}
	}
}

// Functions that look at a word only if it has a sense must not ask for a word that has it not.
func TestWordsAskedForHaveTheirSense(t *testing.T) {
	b := rule.NewBuilder()
	cues := cue.New(b).Find(nil, nil)
	sets := make(map[string][]string)
	v := new(vocabulary)
	v.collect()
	for _, f := range reflect.VisibleFields(reflect.TypeFor[words]()) {
		sets[f.Name] = v.wordsOf(&f)
	}
	for _, tt := range []struct {
		file, function string
		sense          cue.Sense
	}{
		{"excluded.go", "leftOut", cue.Excepting},
		{"conditions.go", "conditionAt", cue.Condition},
	} {
		file, err := parser.ParseFile(token.NewFileSet(), tt.file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		asked := 0
		ast.Inspect(file, func(n ast.Node) bool {
			if f, ok := n.(*ast.FuncDecl); ok {
				return f.Name.Name == tt.function
			}
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) < 2 {
				return true
			}
			if at, ok := call.Args[0].(*ast.Ident); !ok || at.Name != "j" {
				return true
			}
			of, ok := call.Args[1].(*ast.SelectorExpr)
			if !ok {
				return true
			}
			for _, w := range sets[of.Sel.Name] {
				if asked++; !cues.Sense(b.Word(w)).Has(tt.sense) {
					t.Errorf("%s asks for %q, which has not the sense of its words in the table of package cue", tt.function, w)
				}
			}
			return true
		})
		if asked == 0 {
			t.Errorf("%s asks for no word", tt.function)
		}
	}
}

// Verbs beside the table name themselves in evidence as those of the table do.
func TestVerbsNameTheirRule(t *testing.T) {
	for _, v := range append([]cue.Verb{acting, announcing, proposing, talking, disproving, absent, presupposed}, brokering[:]...) {
		if v.Name != "" && v.Rule != "step: "+v.Name {
			t.Errorf("%s is named %q", v.Name, v.Rule)
		}
	}
}
