package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/84b0a40e/truce"
)

// name says whether pairs of names are of one person or body.
func (p *program) name(args []string) error {
	fs := p.flags("name", "name --pairs FILE | NAME NAME")
	pairs := fs.String("pairs", "", "a table of pairs, two columns parted by tabs, its first line a heading; - is standard input")
	if err := p.parseFlags(fs, args); err != nil {
		return err
	}
	out := bufio.NewWriter(p.stdout)
	switch {
	case *pairs != "" && fs.NArg() == 0:
		r, err := input{stdin: p.stdin}.open(*pairs)
		if err != nil {
			return err
		}
		defer r.Close()
		if err := p.namePairs(*pairs, r, out); err != nil {
			return err
		}
	case *pairs == "" && fs.NArg() == 2:
		m := truce.CompareNames(fs.Arg(0), fs.Arg(1))
		fmt.Fprintf(out, "%s\t%s\n", m.Verdict, m.Reason)
	default:
		return p.misuse("name: give either --pairs FILE or two names")
	}
	return out.Flush()
}

// namePairs repeats both names byte for byte. "Possible" is different here: the table asks for a decision, and what only may be the
// same is not known to be.
func (p *program) namePairs(name string, r io.Reader, out *bufio.Writer) error {
	b := bufio.NewReader(r)
	for number := 1; ; number++ {
		line, err := b.ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("%s: %w", name, err)
		}
		if row := strings.TrimRight(line, "\r\n"); number > 1 && row != "" {
			first, rest, ok := strings.Cut(row, "\t")
			second, _, _ := strings.Cut(rest, "\t")
			if !ok {
				p.fail(fmt.Errorf("%s: line %d: no tab parts two names", name, number))
			} else {
				verdict := truce.Different
				if truce.CompareNames(first, second).Verdict == truce.Same {
					verdict = truce.Same
				}
				fmt.Fprintf(out, "%s\t%s\t%s\n", first, second, verdict)
			}
		}
		if err != nil {
			return nil
		}
	}
}
