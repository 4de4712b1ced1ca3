// Command truce reads news articles and prints what they say of truces, actors and statements.
//
//	truce parse [--format text|json|jsonl] [--from text|jsonl] [--published DATE] FILE... | -
//	truce timeline [--format text|json] [--from text|jsonl] [--published DATE] FILE... | -
//	truce name --pairs FILE | NAME NAME
//	truce version
//
// A file that cannot be read is reported on standard error with its name, the byte and the cause; the others still go through.
// The exit status is 0 if all were read, 1 if some failed, 2 for wrong usage.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/84b0a40e/truce"
	"github.com/spf13/pflag"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	p := program{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, terminal: isTerminal(os.Stdout), quiet: !isTerminal(os.Stderr)}
	status := p.run(ctx, os.Args[1:])
	stop()
	os.Exit(status)
}

// The exit statuses.
const (
	allRead    = 0
	someFailed = 1
	wrongUsage = 2
)

// A program is one run of the command with all that it touches, so that tests need no process.
type program struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	terminal       bool // stdout is one
	quiet          bool // stderr is none, and wants no progress
	status         int
}

const usage = `truce reads news articles and prints what they say of truces, actors and statements.

  truce parse [flags] FILE... | -        facts of each article
  truce timeline [flags] FILE... | -     what the articles say together: each truce once, with its history
  truce name --pairs FILE | NAME NAME    are two names of one person or body?
  truce version

Flags of each command: truce COMMAND --help
`

// errUsage marks an error whose message has been printed already.
var errUsage = errors.New("wrong usage")

func (p *program) run(ctx context.Context, args []string) int {
	if len(args) == 0 {
		fmt.Fprint(p.stderr, usage)
		return wrongUsage
	}
	var err error
	switch name, rest := args[0], args[1:]; name {
	case "parse":
		err = p.parse(ctx, rest)
	case "timeline":
		err = p.timeline(ctx, rest)
	case "name":
		err = p.name(rest)
	case "version", "--version":
		fmt.Fprintln(p.stdout, "truce", truce.Version)
	case "help", "--help", "-h":
		fmt.Fprint(p.stdout, usage)
	default:
		fmt.Fprintf(p.stderr, "truce: no command %q\n\n%s", name, usage)
		return wrongUsage
	}
	switch {
	case errors.Is(err, pflag.ErrHelp):
		return allRead
	case errors.Is(err, errUsage):
		return wrongUsage
	case err != nil:
		p.fail(err)
	}
	return p.status
}

// flags returns the flag set of a command, which prints its usage itself.
func (p *program) flags(name, synopsis string) *pflag.FlagSet {
	fs := pflag.NewFlagSet("truce "+name, pflag.ContinueOnError)
	fs.SetOutput(p.stderr)
	fs.SortFlags = false
	fs.Usage = func() {
		fmt.Fprintf(p.stderr, "usage: truce %s\n\n%s", synopsis, fs.FlagUsages())
	}
	return fs
}

// parseFlags reads the flags of a command. pflag prints the usage for --help but leaves an error to the caller.
func (p *program) parseFlags(fs *pflag.FlagSet, args []string) error {
	err := fs.Parse(args)
	if err == nil || errors.Is(err, pflag.ErrHelp) {
		return err
	}
	return p.misuse("%v", err)
}

// misuse prints what is wrong with the command line.
func (p *program) misuse(format string, args ...any) error {
	fmt.Fprintf(p.stderr, "truce: "+format+"\n", args...)
	return errUsage
}

// fail reports an input that could not be read; the rest go on.
func (p *program) fail(err error) {
	fmt.Fprintln(p.stderr, "truce:", err)
	p.status = someFailed
}

// isTerminal reports whether f is a device for characters, which is as near to a terminal as the standard library knows; the null
// device is one, and nobody reads what is printed there.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
