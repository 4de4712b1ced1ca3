package truce_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The floor plan: what each room may import, literally and not transitively. Data flows one way; a room that needs more is the wrong
// room for the line.
var floorPlan = map[string]string{
	"span":    "",
	"zone":    "",
	"world":   "",
	"moment":  "zone",
	"article": "span",
	"token":   "span article",
	"rule":    "span token",
	"timex":   "span token rule moment zone",
	"place":   "span token rule world zone",
	"name":    "span token rule world moment",
	"quote":   "span token rule",
	"cue":     "span token rule",
	"resolve": "span zone world moment article token rule timex place name quote cue",
	"event":   "span zone world moment article token rule timex place name quote cue resolve",
	"merge":   "span moment zone event",
	"synth":   "", // articles for tests of scale; no part of the library imports it
}

const module = "github.com/84b0a40e/truce"

// sources calls f for every Go file of the root module, tests and generators included.
func sources(t *testing.T, f func(path string, file *ast.File, fset *token.FileSet)) {
	t.Helper()
	fset := token.NewFileSet()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil && path != "." {
				return filepath.SkipDir // a module of its own
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") {
			return nil
		}
		file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		f(filepath.ToSlash(path), file, fset)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestFloorPlan(t *testing.T) {
	seen := map[string]bool{}
	sources(t, func(path string, file *ast.File, fset *token.FileSet) {
		rest, inside := strings.CutPrefix(path, "internal/")
		room, _, _ := strings.Cut(rest, "/")
		generator := file.Name.Name == "main"
		if inside {
			seen[room] = true
			if _, ok := floorPlan[room]; !ok {
				t.Errorf("%s: the floor plan knows no room %s", path, room)
			}
		}
		for _, imp := range file.Imports {
			p := strings.Trim(imp.Path.Value, `"`)
			first, _, _ := strings.Cut(p, "/")
			switch other, ours := strings.CutPrefix(p, module+"/internal/"); {
			case ours && inside && !generator:
				other, _, _ = strings.Cut(other, "/")
				allowed := strings.Fields(floorPlan[room])
				if strings.HasSuffix(path, "_test.go") {
					allowed = append(allowed, "article", "token", "rule") // to make a document to test with
				}
				if other != room && !slices.Contains(allowed, other) {
					t.Errorf("%s imports %s; %s may import: %s", path, other, room, floorPlan[room])
				}
			case ours, p == module:
				if p == module && inside {
					t.Errorf("%s imports the root", path)
				}
			case strings.Contains(first, "."):
				isTest := strings.HasSuffix(path, "_test.go")
				if !strings.HasPrefix(p, "golang.org/x/text/") && !(isTest && strings.HasPrefix(p, "github.com/google/go-cmp/")) {
					t.Errorf("%s imports %s", path, p)
				}
			case p == "regexp" && !generator && !strings.HasSuffix(path, "_test.go"):
				t.Errorf("%s imports regexp: the hot path has triggers and cursors", path)
			}
		}
	})
	for room := range floorPlan {
		if !seen[room] {
			t.Errorf("no room %s", room)
		}
	}
}

func TestRootRequirements(t *testing.T) {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for line := range strings.Lines(string(mod)) {
		f := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "require "))
		if len(f) >= 2 && strings.Contains(f[0], ".") && strings.HasPrefix(f[1], "v") {
			got = append(got, f[0])
		}
		if strings.HasPrefix(line, "replace") {
			t.Errorf("go.mod: %s", line)
		}
	}
	if want := []string{"github.com/google/go-cmp", "golang.org/x/text"}; !slices.Equal(got, want) {
		t.Errorf("go.mod requires %v, want %v", got, want)
	}
}

// Every exported name of every package says what it is.
func TestEveryExportedNameIsDocumented(t *testing.T) {
	sources(t, func(path string, file *ast.File, fset *token.FileSet) {
		if strings.HasSuffix(path, "_test.go") || file.Name.Name == "main" {
			return
		}
		missing := func(n ast.Node, name string) { t.Errorf("%s: %s has no comment", fset.Position(n.Pos()), name) }
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && d.Doc == nil && (d.Recv == nil || exportedReceiver(d)) {
					missing(d, d.Name.Name)
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					switch s := s.(type) {
					case *ast.TypeSpec:
						if s.Name.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
							missing(s, s.Name.Name)
						}
					case *ast.ValueSpec:
						for _, n := range s.Names {
							if n.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
								missing(s, n.Name)
							}
						}
					}
				}
			}
		}
	})
}

func exportedReceiver(d *ast.FuncDecl) bool {
	x := d.Recv.List[0].Type
	for {
		switch y := x.(type) {
		case *ast.StarExpr:
			x = y.X
		case *ast.IndexExpr:
			x = y.X
		case *ast.Ident:
			return y.IsExported()
		default:
			return false
		}
	}
}

// Nothing that makes two runs differ, or a result depend on the host.
func TestNothingDependsOnTheHost(t *testing.T) {
	forbidden := map[string][]string{
		"time": {"Now", "Since", "Until", "Local", "LoadLocation"},
		"os":   {"Getenv", "LookupEnv", "Environ"},
	}
	sources(t, func(path string, file *ast.File, fset *token.FileSet) {
		if strings.HasSuffix(path, "_test.go") || file.Name.Name == "main" {
			return
		}
		ast.Inspect(file, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if x, ok := s.X.(*ast.Ident); ok && x.Obj == nil && slices.Contains(forbidden[x.Name], s.Sel.Name) {
				t.Errorf("%s: %s.%s", fset.Position(n.Pos()), x.Name, s.Sel.Name)
			}
			return true
		})
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s: an init function", fset.Position(f.Pos()))
			}
		}
	})
}

// Long files are rooms that want a wall.
func TestFilesAreOfReadableLength(t *testing.T) {
	sources(t, func(path string, file *ast.File, fset *token.FileSet) {
		if n := fset.File(file.Pos()).LineCount(); n > 800 {
			t.Errorf("%s has %d lines", path, n)
		}
	})
}

// Every exported type has an Example: what is shown is run, and so stays true.
func TestEveryExportedTypeHasAnExample(t *testing.T) {
	shown := map[string]bool{}
	types := map[string]token.Position{}
	sources(t, func(path string, file *ast.File, fset *token.FileSet) {
		if strings.Contains(path, "/") {
			return // not of the root package
		}
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if name, ok := strings.CutPrefix(d.Name.Name, "Example"); ok {
					name, _, _ = strings.Cut(name, "_")
					shown[name] = true
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if s, ok := s.(*ast.TypeSpec); ok && s.Name.IsExported() && !strings.HasSuffix(path, "_test.go") {
						types[s.Name.Name] = fset.Position(s.Pos())
					}
				}
			}
		}
	})
	for name, pos := range types {
		if !shown[name] {
			t.Errorf("%s: %s has no Example", pos, name)
		}
	}
}

// manyFiles is how many files a room may have before it needs a map: a package comment that says which line lives in which file.
const manyFiles = 15

// The map of a large room names each of its files, and no other.
func TestLargeRoomsHaveMaps(t *testing.T) {
	rooms := map[string][]string{}
	sources(t, func(path string, _ *ast.File, _ *token.FileSet) {
		dir, file := filepath.Split(path)
		if strings.HasPrefix(dir, "internal/") && file != "doc.go" && !strings.HasSuffix(file, "_test.go") {
			rooms[dir] = append(rooms[dir], file)
		}
	})
	named := regexp.MustCompile(`\w+\.go\b`)
	for dir, files := range rooms {
		if len(files) <= manyFiles {
			continue
		}
		doc, err := os.ReadFile(filepath.Join(dir, "doc.go"))
		if err != nil {
			t.Errorf("%s has %d files and no map: %v", dir, len(files), err)
			continue
		}
		shown := named.FindAllString(string(doc), -1)
		for _, f := range files {
			if !slices.Contains(shown, f) {
				t.Errorf("%sdoc.go does not say what %s is for", dir, f)
			}
		}
		for _, f := range shown {
			if !slices.Contains(files, f) {
				t.Errorf("%sdoc.go names %s, which is not there", dir, f)
			}
		}
	}
}
