package main

import (
	"bufio"
	"context"
	"encoding/json"
	"iter"

	"github.com/84b0a40e/truce"
	"github.com/spf13/pflag"
)

// A reading is what parse and timeline share: which articles are read, and how.
type reading struct {
	name      string // of the command
	files     []string
	from      string
	published string
	order     string
}

// flags adds the flags of a reading.
func (r *reading) flags(fs *pflag.FlagSet) {
	fs.StringVar(&r.from, "from", "text", "what the files hold: text (an article each) or jsonl (one a line: id, title, text, source, published)")
	fs.StringVar(&r.published, "published", "", "when the articles were published, such as 2016-05-09 or 2016-05; of every file")
	fs.StringVar(&r.order, "date-order", "auto", "which reading of 09/05/2016 comes first: auto, day or month; none is removed")
}

// reports reads the articles and yields their reports in the order of the input.
func (p *program) reports(ctx context.Context, r reading) (iter.Seq2[*truce.Report, error], error) {
	if len(r.files) == 0 {
		return nil, p.misuse("%s: no files; - is standard input", r.name)
	}
	in := input{files: r.files, stdin: p.stdin}
	var parser truce.Parser
	switch r.order {
	case "auto":
	case "day":
		parser.DateOrder = truce.DateOrderDayFirst
	case "month":
		parser.DateOrder = truce.DateOrderMonthFirst
	default:
		return nil, p.misuse("%s: --date-order is %q, not auto, day or month", r.name, r.order)
	}
	if r.published != "" {
		var err error
		if in.published, err = truce.ParseMoment(r.published); err != nil {
			return nil, p.misuse("%s: --published: %v", r.name, err)
		}
	}
	switch r.from {
	case "text":
		return parser.ParseAll(ctx, in.texts()), nil
	case "jsonl":
		return parser.ParseAll(ctx, in.lines()), nil
	}
	return nil, p.misuse("%s: --from is %q, not text or jsonl", r.name, r.from)
}

// each calls f for every report; what cannot be read is said on stderr and passed over.
func (p *program) each(ctx context.Context, reports iter.Seq2[*truce.Report, error], f func(*truce.Report) error) error {
	for r, err := range reports {
		if ctx.Err() != nil {
			break
		}
		if err != nil {
			p.fail(err)
			continue
		}
		if err := f(r); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// format returns the format of the output: what was asked for, else text where people read along.
func (p *program) format(asked, otherwise string) string {
	switch {
	case asked != "":
		return asked
	case p.terminal:
		return "text"
	}
	return otherwise
}

// parse prints a report for each article.
func (p *program) parse(ctx context.Context, args []string) error {
	fs := p.flags("parse", "parse [flags] FILE... | -")
	format := fs.String("format", "", "text, json (one array) or jsonl (one object a line); default: text on a terminal, else jsonl")
	r := reading{name: "parse"}
	r.flags(fs)
	if err := p.parseFlags(fs, args); err != nil {
		return err
	}
	r.files = fs.Args()
	reports, err := p.reports(ctx, r)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(p.stdout)
	w, err := newWriter(p.format(*format, "jsonl"), out)
	if err != nil {
		return p.misuse("parse: %v", err)
	}
	if err := p.each(ctx, reports, w.report); err != nil {
		return err
	}
	if err := w.close(); err != nil {
		return err
	}
	return out.Flush()
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
