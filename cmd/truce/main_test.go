package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"truce": main})
}

// Each file of testdata/script is a run of the command as a user types it.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"fill":   fill,
			"bytes":  writeBytes,
			"status": status,
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

// fill FILE N writes about N mebibytes of English sentences.
func fill(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: fill FILE MEBIBYTES")
	}
	const sentence = "The two sides met again on Monday, and officials said that the talks on a truce in the north of the country would go on.\n\n"
	n := 0
	for _, c := range args[1] {
		n = n*10 + int(c-'0')
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat(sentence, n<<20/len(sentence)+1)), 0o666))
}

// bytes FILE TEXT writes TEXT, in which \xFF, \x00 and \n stand for these bytes: a script is text, and cannot hold them.
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: bytes FILE TEXT")
	}
	r := strings.NewReplacer(`\xFF`, "\xff", `\xFE`, "\xfe", `\x00`, "\x00", `\n`, "\n", `\xEF`, "\xef", `\xBB`, "\xbb", `\xBF`, "\xbf")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(r.Replace(args[1])), 0o666))
}

// status N ARG... runs the command and checks its exit status, which exec cannot tell apart from any failure.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 || len(args[0]) != 1 {
		ts.Fatalf("usage: status N ARG...")
	}
	got := 0
	if err := ts.Exec("truce", args[1:]...); err != nil {
		exit, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if want := int(args[0][0] - '0'); got != want {
		ts.Fatalf("status %d, want %d", got, want)
	}
}

func TestArticleIDs(t *testing.T) {
	for _, c := range []struct{ files, want string }{
		{"a/b/x.txt", "x"},
		{"a/b/x.txt a/b/y.txt", "x y"},
		{"a/x.txt b/x.txt", "a/x b/x"},
		{"n/a/x.txt n/b/x.txt n/b/y.txt", "a/x b/x b/y"},
		{"/r/a/x.txt /r/x.txt", "a/x x"},
		{"./x.txt x.txt", "x x"},
		{"x.txt x.md y.txt", "x.txt x.md y"},
		{"../s/x.txt ../t/y.txt", "s/x t/y"},
		{"- d/x.txt", "stdin x"},
		{"a/.txt a/x", ".txt x"},
		{"-", "stdin"},
		{"", ""},
	} {
		if got := articleIDs(strings.Fields(c.files)); !slices.Equal(got, strings.Fields(c.want)) {
			t.Errorf("%s: %v, want %s", c.files, got, c.want)
		}
	}
}

// An output that breaks is an error and ends the run.
func TestBrokenOutput(t *testing.T) {
	var errs bytes.Buffer
	p := program{stdin: strings.NewReader("Some words."), stdout: broken{}, stderr: &errs, quiet: true}
	if got := p.run(context.Background(), []string{"parse", "-"}); got != someFailed || !strings.Contains(errs.String(), "no space") {
		t.Errorf("status %d, %q", got, errs.String())
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("no space") }
