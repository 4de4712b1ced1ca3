package main

import (
	"bufio"
	"context"
	"encoding/json"
	"iter"

	"github.com/84b0a40e/truce"
)

// parse reads articles and prints a report for each, in the order of the input.
func (p *program) parse(ctx context.Context, args []string) error {
	fs := p.flags("parse", "parse [flags] FILE... | -")
	format := fs.String("format", "", "text, json (one array) or jsonl (one object a line); default: text on a terminal, else jsonl")
	from := fs.String("from", "text", "what the files hold: text (an article each) or jsonl (one a line: id, title, text, source, published)")
	published := fs.String("published", "", "when the articles were published, such as 2016-05-09 or 2016-05; of every file")
	order := fs.String("date-order", "auto", "which reading of 09/05/2016 comes first: auto, day or month; none is removed")
	if err := p.parseFlags(fs, args); err != nil {
		return err
	}
	if fs.NArg() == 0 {
		return p.misuse("parse: no files; - is standard input")
	}
	if *format == "" {
		*format = "jsonl"
		if p.terminal {
			*format = "text"
		}
	}
	in := input{files: fs.Args(), stdin: p.stdin}
	var parser truce.Parser
	switch *order {
	case "auto":
	case "day":
		parser.DateOrder = truce.DateOrderDayFirst
	case "month":
		parser.DateOrder = truce.DateOrderMonthFirst
	default:
		return p.misuse("parse: --date-order is %q, not auto, day or month", *order)
	}
	if *published != "" {
		var err error
		if in.published, err = truce.ParseMoment(*published); err != nil {
			return p.misuse("parse: --published: %v", err)
		}
	}
	var articles iter.Seq2[truce.Article, error]
	switch *from {
	case "text":
		articles = in.texts()
	case "jsonl":
		articles = in.lines()
	default:
		return p.misuse("parse: --from is %q, not text or jsonl", *from)
	}
	out := bufio.NewWriter(p.stdout)
	w, err := newWriter(*format, out)
	if err != nil {
		return p.misuse("parse: %v", err)
	}
	for r, err := range parser.ParseAll(ctx, articles) {
		if err != nil {
			if ctx.Err() != nil {
				break
			}
			p.fail(err)
			continue
		}
		if err := w.report(r); err != nil {
			return err
		}
	}
	if err := w.close(); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return ctx.Err()
}

// A writer prints reports in one format.
type writer interface {
	report(*truce.Report) error
	close() error
}

type formatError string

func (e formatError) Error() string {
	return "--format is \"" + string(e) + "\", not text, json or jsonl"
}

func newWriter(format string, out *bufio.Writer) (writer, error) {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	switch format {
	case "text":
		return &textWriter{out: out}, nil
	case "json":
		return &arrayWriter{out: out, enc: enc}, nil
	case "jsonl":
		return lineWriter{enc}, nil
	}
	return nil, formatError(format)
}

// lineWriter prints one object a line.
type lineWriter struct{ enc *json.Encoder }

func (w lineWriter) report(r *truce.Report) error { return w.enc.Encode(r) }
func (w lineWriter) close() error                 { return nil }

// arrayWriter prints one array. It holds no report back: a long input costs no memory.
type arrayWriter struct {
	out  *bufio.Writer
	enc  *json.Encoder
	some bool
}

func (w *arrayWriter) report(r *truce.Report) error {
	mark := byte('[')
	if w.some {
		mark = ','
	}
	w.some = true
	if err := w.out.WriteByte(mark); err != nil {
		return err
	}
	return w.enc.Encode(r)
}

func (w *arrayWriter) close() error {
	end := "]\n"
	if !w.some {
		end = "[]\n"
	}
	_, err := w.out.WriteString(end)
	return err
}
